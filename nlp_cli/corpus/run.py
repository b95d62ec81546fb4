"""A whole corpus on this machine: read, annotated by a pool of processes, written in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from time import monotonic
from typing import Final

from nlp_cli.corpus.batch import BatchAnnotator, Row
from nlp_cli.corpus.inputs import find_inputs, present
from nlp_cli.corpus.items import Item, read_items
from nlp_cli.corpus.outputs import Outputs
from nlp_cli.corpus.pool import BATCH, Pool
from nlp_cli.corpus.progress import Progress, Report, articles
from nlp_cli.corpus.settings import Reading, Settings
from nlp_cli.corpus.state import Position, fingerprint, sum_inputs
from nlp_cli.environment import Environment
from nlp_cli.errors import InputError
from nlp_cli.loading import Load
from nlp_cli.read import STDIN
from nlp_cli.signals import uninterrupted

KEEP: Final = 1.0
"""Seconds between two positions that are kept: what is written in between may be done again."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done; ``batch`` counts code points, see `nlp_cli.corpus.pool.BATCH`."""

    inputs: tuple[str, ...]
    reading: Reading
    settings: Settings
    jobs: int
    verbose: bool = False
    batch: int = BATCH


def run_local(job: Job, outputs: Outputs, environment: Environment, load: Load, report: Report) -> None:
    """Do it; articles that fail are named and have error records, the others go on.

    Inputs that are not there are named, and are no articles; without any other nothing is written.
    Raises UsageError before anything is written, ModelError, and OutputError; and on Ctrl-C
    KeyboardInterrupt with what is kept, in words.
    """
    inputs = partial(find_inputs, job.inputs, job.reading.glob, outputs.own())
    total = sum_inputs(inputs())
    start, finished = outputs.begin(fingerprint(total, job.reading, job.settings, outputs.names is not None))
    if finished:
        report.note(f"{outputs.name} is finished: {articles(start.done)}")
    if finished or all(each.problem for each in inputs()):  # which stops at the first that is there
        deque(present(inputs(), report.fail), maxlen=0)
    else:
        pool = Pool(job.jobs, partial(BatchAnnotator, job.settings, load), job.settings.format, job.batch)
        items = read_items(present(inputs(), report.fail), job.reading, start.done, environment.stdin)
        progress = Progress(report, 0 if STDIN in job.inputs else total.bytes, start, job.verbose)
        with closing(pool):
            end = _write(pool.run(items), outputs, start, progress, report, STDIN not in job.inputs)
        progress.finish(end)
    if start.failed:
        where = outputs.name if outputs.holds_errors else f"{outputs.name}.errors.jsonl"
        report.fail(InputError(f"{articles(start.failed)} failed before this run", f"see them in {where}"))


def _write(
    chunks: Generator[list[tuple[Item, Row]], None, None],
    outputs: Outputs,
    start: Position,
    progress: Progress,
    report: Report,
    can_resume: bool,
) -> Position:
    """Write what comes, and keep the position now and then, and when it ends, whyever it does."""
    now, kept = start, monotonic()
    is_open = whole = finished = False
    try:
        with closing(chunks):
            for chunk in chunks:
                if not is_open:  # not before the models are loaded
                    outputs.open(start)
                    is_open = True
                if not chunk:
                    continue
                rows = [row for _, row in chunk]
                whole = False
                with uninterrupted():
                    outputs.write(rows)
                    now, whole = _after(now, chunk), True
                for item, row in chunk:
                    if row["error"]:
                        report.fail(InputError(f"{row['source']}: {row['error']}", item.hint))
                if monotonic() - kept >= KEEP:
                    now, kept = outputs.keep(now), monotonic()
                progress.show(now)
        if not is_open:
            outputs.open(start)
        now = outputs.keep(now, last=True, finished=True)
        finished = True
    except KeyboardInterrupt:
        begun = is_open or now.done
        raise KeyboardInterrupt(outputs.kept(now, can_resume) if begun else "nothing was done yet") from None
    finally:
        # After a write that failed halfway the last position that was kept is the true one.
        try:
            if whole and not finished:
                now = outputs.keep(now, last=True)
        finally:
            outputs.close(finished)
    return now


def _after(position: Position, chunk: list[tuple[Item, Row]]) -> Position:
    return replace(
        position,
        done=position.done + len(chunk),
        failed=position.failed + sum(bool(row["error"]) for _, row in chunk),
        tokens=position.tokens + sum(row["tokens"] for _, row in chunk),
        read=position.read + sum(item.bytes for item, _ in chunk),
    )
