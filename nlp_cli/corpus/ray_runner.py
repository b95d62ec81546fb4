"""The cluster runner: Ray Data reads, a pool of actors annotates, Ray Data writes part files.

    inputs ──groups──▶ read (tasks) ──rows──▶ annotate (actors) ──records──▶ write (tasks)

What is read, annotated and recorded is what `nlp_cli.corpus.run` has; only who does it differs.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from nlp_cli.corpus.batch import BatchAnnotator, Load
from nlp_cli.corpus.inputs import Input, find_inputs
from nlp_cli.corpus.items import read_items, row_of
from nlp_cli.corpus.place import corpus_destination
from nlp_cli.corpus.progress import Report, duration
from nlp_cli.corpus.settings import HOLD_ERRORS, Reading, Settings
from nlp_cli.corpus.streams import missing
from nlp_cli.environment import Environment
from nlp_cli.errors import InputError, NlpCliError, UsageError
from nlp_cli.read import STDIN

if TYPE_CHECKING:
    from nlp_cli.corpus.request import Request

GROUP_BYTES: Final = 4 << 20
"""Input bytes that one task reads: a large file alone, or many small ones."""

GROUP_FILES: Final = 256
BATCH: Final = 16
"""Articles that an actor annotates at once."""

PART: Final = 1000
"""Articles that a part file has at least, where there are so many."""

ACTOR: Final = 0.8
LIGHT: Final = 0.1
"""Cores that an actor and a task that reads or writes are booked for: with a whole core for each
actor there would be none left to read for them."""

RETRIES: Final = 2
"""Times that a batch whose actor died is tried again, before the run is given up."""

NAMED: Final = 20
"""Failures that are named; the rest are in the output."""


def run_ray(request: Request, environment: Environment, load: Load, report: Report) -> None:
    """Annotate a corpus on a cluster, into a folder of part files in the order of the input.

    Raises UsageError before anything is done, and NlpCliError where the cluster gives up.
    """
    settings = request.settings
    _check(request)
    place = corpus_destination(request.output, True, request.force, False, request.inputs, environment)
    ray, data = _ray()
    inputs = list(find_inputs(request.inputs, request.reading.glob, [place.path] if place.path else []))
    folder = str(place.path)
    _clear(folder)
    with _cluster(ray, request.address):
        began = monotonic()
        tally = ray.remote(num_cpus=0)(Tally).remote()
        actors = request.jobs or max(1, int(ray.cluster_resources().get("CPU", 1)))
        show = environment.stderr_is_terminal and not environment.dumb
        context = data.DataContext.get_current()
        context.execution_options.preserve_order = True
        context.enable_progress_bars = show
        logging.getLogger("ray.data").setLevel(logging.ERROR)
        groups = [{"group": json.dumps([asdict(each) for each in group])} for group in _groups(inputs)]
        read = data.from_items(groups, override_num_blocks=len(groups)).map_batches(
            partial(_read, reading=request.reading),
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
            max_restarts=-1,
            max_task_retries=RETRIES,
        )
        annotated.write_datasink(
            _datasink(data, folder, settings.format), ray_remote_args={"num_cpus": LIGHT}
        )
        done, failed, tokens, failures = ray.get(tally.sums.remote())
    seconds = monotonic() - began
    report.note(f"{done:,} articles, {tokens:,} tokens in {duration(seconds)} on {actors} actors")
    for line in failures:
        report.fail(InputError(line))
    if failed > len(failures):
        report.fail(InputError(f"{failed - len(failures):,} more articles failed", f"see them in {folder}"))


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
            "the part files are not complete; an article that kills its worker is found with --runner local",
        ) from error
    finally:
        if ours:
            ray.shutdown()


class RayAnnotator:
    """`BatchAnnotator` for `map_batches`: tables in, tables out."""

    def __init__(self, settings: Settings, load: Load, tally: Any) -> None:
        self._annotate = BatchAnnotator(settings, load)
        self._tally = tally

    def __call__(self, table: Any) -> Any:
        """Annotate a batch, and tell how many were done and failed."""
        rows = self._annotate(table.to_pylist())
        failures = [f"{row['source']}: {row['error']}" for row in rows if row["error"]]
        self._tally.add.remote(len(rows), sum(row["tokens"] for row in rows), failures)
        return _table([{"record": row["record"]} for row in rows])


class Tally:
    """An actor that counts; what a lost actor did twice is counted twice, and written once."""

    def __init__(self) -> None:
        self._done = self._failed = self._tokens = 0
        self._failures: list[str] = []

    def add(self, done: int, tokens: int, failures: list[str]) -> None:
        """Count a batch."""
        self._done += done
        self._tokens += tokens
        self._failed += len(failures)
        self._failures += failures[: NAMED - len(self._failures)]

    def sums(self) -> tuple[int, int, int, list[str]]:
        """Articles, failures, tokens, and the first failures."""
        return self._done, self._failed, self._tokens, self._failures


def _check(request: Request) -> None:
    if request.settings.format not in HOLD_ERRORS:
        raise UsageError(f"--runner ray writes {' or '.join(HOLD_ERRORS)}, not {request.settings.format}")
    if request.resume:
        raise UsageError("--runner ray: it cannot --resume", "run it on the inputs that are left")
    if request.names is not None:
        raise UsageError("--runner ray: it has no --names", "count the column 'names' of its output")
    if STDIN in request.inputs:
        raise UsageError("--runner ray: standard input is not on the cluster", "name files or folders")


def _groups(inputs: Iterable[Input]) -> Iterator[list[Input]]:
    group: list[Input] = []
    size = 0
    for each in inputs:
        if group and (size + each.size > GROUP_BYTES or len(group) == GROUP_FILES):
            yield group
            group, size = [], 0
        group.append(each)
        size += each.size
    if group:
        yield group


def _read(table: Any, reading: Reading) -> Iterator[Any]:
    """The articles of a group of inputs, a few at a time, so that a large file is never whole in memory."""
    rows: list[dict[str, Any]] = []
    for line in table.column("group").to_pylist():
        for item in read_items((Input(**each) for each in json.loads(line)), reading):
            rows.append({"fields": "", **row_of(item)})
            if len(rows) == BATCH:
                yield _table(rows)
                rows = []
    if rows:
        yield _table(rows)


def _table(rows: list[dict[str, Any]]) -> Any:
    return import_module("pyarrow").Table.from_pylist(rows)


def _clear(folder: str) -> None:
    """Take away the part files of an earlier run, which --force allows."""
    from pathlib import Path

    for path in Path(folder).glob("part-*"):
        path.unlink()


def _datasink(data: Any, folder: str, format: str) -> Any:
    """Writes the records of a block as one part file; Ray's classes are only known here."""
    datasource = import_module("ray.data.datasource")

    class Names(datasource.FilenameProvider):  # type: ignore[misc, name-defined]
        def get_filename_for_task(self, write_uuid: str, task_index: int) -> str:
            return f"part-{task_index:06}.{format}"

        def get_filename_for_block(
            self, block: Any, write_uuid: str, task_index: int, block_index: int
        ) -> str:
            return f"part-{task_index:06}-{block_index:06}.{format}"

    class Records(datasource.BlockBasedFileDatasink):  # type: ignore[misc, name-defined]
        def write_block_to_file(self, block: Any, file: Any) -> None:
            records = block.to_arrow().column("record").to_pylist()
            if format == "parquet":
                from nlp_cli.corpus.parquet import table

                import_module("pyarrow.parquet").write_table(table(records), file, compression="zstd")
            else:
                for record in records:
                    file.write(record.encode("utf-8", "backslashreplace"))

    return Records(folder, filename_provider=Names(), min_rows_per_file=PART)


def _ray() -> tuple[Any, Any]:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    try:
        return import_module("ray"), import_module("ray.data")
    except ImportError:
        raise missing("ray[data]", "ray", "--runner ray") from None
