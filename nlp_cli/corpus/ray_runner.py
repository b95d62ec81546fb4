"""The cluster runner: Ray Data reads, a pool of actors annotates, Ray Data writes part files.

    inputs ──groups──▶ read (tasks) ──rows──▶ annotate (actors) ──records──▶ write (tasks)

What is read, annotated and recorded is what `nlp_cli.corpus.run` has; only who does it differs.
"""

from __future__ import annotations

import json
import logging
import os
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from importlib import import_module
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from nlp_cli.corpus.inputs import Input, find_inputs, present
from nlp_cli.corpus.place import corpus_destination
from nlp_cli.corpus.progress import Report, articles, counted, duration
from nlp_cli.corpus.ray_stages import BATCH, RayAnnotator, Tally, read_group, records_sink
from nlp_cli.corpus.settings import HOLD_ERRORS
from nlp_cli.corpus.streams import missing
from nlp_cli.environment import Environment
from nlp_cli.errors import InputError, NlpCliError, UsageError
from nlp_cli.loading import Load
from nlp_cli.read import STDIN

if TYPE_CHECKING:
    from nlp_cli.corpus.request import Request

BLOCK: Final = (64 << 10, 4 << 20)
"""The least and the most bytes of input that go through the stages as one: what a task reads, and
what an actor gets. Some for each actor to even out, and not millions for Ray to keep count of."""

BLOCKS: Final = 8
"""Blocks for each actor, within these bounds."""

GROUP_FILES: Final = 256
ACTOR: Final = 0.8
LIGHT: Final = 0.1
"""Cores that an actor and a task that reads or writes are booked for: with a whole core for each
actor there would be none left to read for them."""

RETRIES: Final = 2
"""Times that a batch whose actor died is tried again, before the run is given up."""


def run_ray(request: Request, environment: Environment, load: Load, report: Report) -> None:
    """Annotate a corpus on a cluster, into a folder of part files in the order of the input.

    Raises UsageError before anything is done, and NlpCliError where the cluster gives up.
    """
    settings = request.settings
    _check(request)
    place = corpus_destination(request.output, True, request.force, False, request.inputs, environment)
    ray, data = _ray()
    ours = [place.path] if place.path else []
    inputs = list(present(find_inputs(request.inputs, request.reading.glob, ours), report.fail))
    if not inputs:
        return
    folder = str(place.path)
    with _cluster(ray, request.address):
        _clear(folder)
        began = monotonic()
        tally = ray.remote(num_cpus=0)(Tally).remote()
        actors = request.jobs or max(1, int(ray.cluster_resources().get("CPU", 1)))
        show = environment.stderr_is_terminal and not environment.dumb
        context = data.DataContext.get_current()
        context.execution_options.preserve_order = True
        context.enable_progress_bars = show
        logging.getLogger("ray.data").setLevel(logging.CRITICAL)
        warnings.simplefilter("ignore")  # for whoever writes pipelines, not for whoever runs this one
        least, most = BLOCK
        block = min(max(sum(each.size for each in inputs) // (actors * BLOCKS), least), most)
        context.target_max_block_size = block
        groups = [{"group": json.dumps([asdict(each) for each in group])} for group in _groups(inputs, block)]
        read = data.from_items(groups, override_num_blocks=len(groups)).map_batches(
            partial(read_group, reading=request.reading),
            batch_size=1,
            batch_format="pyarrow",
            num_cpus=LIGHT,
        )
        annotated = read.map_batches(
            RayAnnotator,
            fn_constructor_kwargs={"settings": settings, "load": load, "tally": tally},
            batch_size=BATCH,
            batch_format="pyarrow",
            compute=data.ActorPoolStrategy(size=actors),
            num_cpus=ACTOR,
            max_task_retries=RETRIES,
        )
        annotated.write_datasink(records_sink(folder, settings.format), ray_remote_args={"num_cpus": LIGHT})
        done, failed, tokens, failures = ray.get(tally.sums.remote())
    seconds = monotonic() - began
    report.note(
        f"{articles(done)}, {counted(tokens, 'token')} in {duration(seconds)} on {counted(actors, 'actor')}"
    )
    for line, hint in failures:
        report.fail(InputError(line, hint))
    if failed > len(failures):
        more = counted(failed - len(failures), "more article")
        report.fail(InputError(f"{more} failed", f"see them in {folder}"))


@contextmanager
def _cluster(ray: Any, address: str | None) -> Iterator[None]:
    """A cluster to work on: the one at an address, one that runs already, or one started here."""
    ours = not ray.is_initialized()
    try:
        if ours:
            ray.init(address=address, log_to_driver=False, logging_level="error", include_dashboard=False)
        yield
    except NlpCliError:
        raise
    except Exception as error:
        lines = str(error).strip().splitlines() or [type(error).__name__]
        raise NlpCliError(
            f"Ray gave up: {lines[-1]}",
            "the part files are not complete: begin anew with --force",
        ) from error
    finally:
        if ours:
            ray.shutdown()


def _check(request: Request) -> None:
    if request.settings.format not in HOLD_ERRORS:
        raise UsageError(f"--runner ray writes {' or '.join(HOLD_ERRORS)}, not {request.settings.format}")
    if request.resume:
        raise UsageError("--runner ray: it cannot --resume", "run it on the inputs that are left")
    if request.names is not None:
        raise UsageError("--runner ray: it has no --names", "count the column 'names' of its output")
    if STDIN in request.inputs:
        raise UsageError("--runner ray: standard input is not on the cluster", "name files or folders")


def _groups(inputs: Iterable[Input], block: int) -> Iterator[list[Input]]:
    group: list[Input] = []
    size = 0
    for each in inputs:
        if group and (size + each.size > block or len(group) == GROUP_FILES):
            yield group
            group, size = [], 0
        group.append(each)
        size += each.size
    if group:
        yield group


def _clear(folder: str) -> None:
    """Take away the part files of an earlier run, which --force allows."""
    for path in Path(folder).glob("part-*"):
        path.unlink()


def _ray() -> tuple[Any, Any]:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")
    try:
        return import_module("ray"), import_module("ray.data")
    except ImportError:
        raise missing("ray[data]", "ray", "--runner ray") from None
