"""What Ray's tasks and actors do with a corpus: read, annotate, count, write."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import Any, Final

from nlp_cli.corpus.batch import BatchAnnotator
from nlp_cli.corpus.inputs import Input
from nlp_cli.corpus.items import Item, read_items, row_of
from nlp_cli.corpus.pool import Pool
from nlp_cli.corpus.settings import Reading, Settings
from nlp_cli.loading import Load

BATCH: Final = 16
"""Articles that an actor annotates at once."""

PART: Final = 1000
"""Articles that a part file has at least, where there are so many."""

NAMED: Final = 20
"""Failures that are named; the rest are in the output."""


def read_group(table: Any, reading: Reading) -> Iterator[Any]:
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


class RayAnnotator:
    """`BatchAnnotator` for `map_batches`, in a process beside the actor that it may kill.

    So that an article which kills it becomes an error record, as it does locally; if it killed
    the actor, Ray would try the block again and then give up the whole run.
    """

    def __init__(self, settings: Settings, load: Load, tally: Any) -> None:
        self._pool = Pool(1, partial(BatchAnnotator, settings, load), settings.format)
        self._tally = tally

    def __call__(self, table: Any) -> Any:
        """Annotate a batch, and tell how many were done and failed."""
        items = (_item(number, row) for number, row in enumerate(table.to_pylist()))
        done = [pair for stretch in self._pool.run(items) for pair in stretch]
        rows = [row for _, row in done]
        failures = [(f"{row['source']}: {row['error']}", item.hint) for item, row in done if row["error"]]
        self._tally.add.remote(len(rows), sum(row["tokens"] for row in rows), failures)
        return _table([{"record": row["record"]} for row in rows])


def _item(number: int, row: dict[str, Any]) -> Item:
    fields = json.loads(row["fields"]) if row["fields"] else None
    return Item(number, row["source"], row["text"], row["error"], fields, hint=row["hint"])


class Tally:
    """An actor that counts; what a lost actor did twice is counted twice, and written once."""

    def __init__(self) -> None:
        self._done = self._failed = self._tokens = 0
        self._failures: list[tuple[str, str]] = []

    def add(self, done: int, tokens: int, failures: list[tuple[str, str]]) -> None:
        """Count a batch."""
        self._done += done
        self._tokens += tokens
        self._failed += len(failures)
        self._failures += failures[: NAMED - len(self._failures)]

    def sums(self) -> tuple[int, int, int, list[tuple[str, str]]]:
        """Articles, failures, tokens, and the first failures, each with what to do."""
        return self._done, self._failed, self._tokens, self._failures


def records_sink(folder: str, format: str) -> Any:
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
