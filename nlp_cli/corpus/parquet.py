"""Parquet in, and out as a folder of part files (needs the extra ``parquet``)."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from nlp_cli.corpus.batch import Row
from nlp_cli.corpus.sinks import RESUME, lock
from nlp_cli.corpus.state import Position
from nlp_cli.corpus.streams import missing
from nlp_cli.errors import InputError, UsageError
from nlp_cli.output import cannot_write

READ: Final = 256
"""Rows that are read at a time."""

PART: Final = 64 << 20
"""Characters of records that make a part file: some 10 MB of Parquet."""


def read_rows(path: Path, columns: Sequence[str]) -> Iterator[tuple[dict[str, Any], int]]:
    """Each row, with those of ``columns`` that there are, and its share of the file in bytes.

    ``columns`` begins with the one that holds the text. Raises InputError where that is
    missing, UsageError without pyarrow, and what pyarrow raises.
    """
    _, parquet = _pyarrow()
    with parquet.ParquetFile(path) as file:
        there = list(file.schema_arrow.names)
        if columns[0] not in there:
            raise InputError(f"no column '{columns[0]}'; its columns are: {', '.join(there[:10])}")
        share = path.stat().st_size // max(file.metadata.num_rows, 1)
        chosen = [name for name in there if name in columns]
        for batch in file.iter_batches(READ, columns=chosen):
            for row in batch.to_pylist():
                yield row, share


def table(records: Sequence[str]) -> Any:
    """An Arrow table of records of the format ``parquet`` (lines of JSON), in `schema`."""
    arrow, _ = _pyarrow()
    rows = []
    for record in records:
        row = json.loads(record)
        row["json_schema"] = row.pop("schema")
        if "fields" in row:
            row["fields"] = json.dumps(row["fields"], ensure_ascii=False)
        rows.append(row)
    return arrow.Table.from_pylist(rows, schema())


@cache
def schema() -> Any:
    """The columns: those of schema nlp-cli/1, ``error``, and ``fields`` as JSON.

    ``schema`` itself is called ``json_schema``: some engines cannot have it as a column.
    """
    arrow, _ = _pyarrow()
    text, number = arrow.string(), arrow.int32()

    def struct(**types: Any) -> Any:
        return arrow.struct(list(types.items()))

    span = {"start": number, "end": number, "text": text}
    token = struct(id=number, **span, words=arrow.list_(text), ner=text)
    sentence = struct(id=number, **span, tokens=arrow.list_(token))
    entity = struct(id=number, **span, type=text, sentence=number, name=text)
    name = struct(name=text, type=text, count=number, mentions=arrow.list_(number))
    return arrow.schema(
        {
            "json_schema": text,
            "source": text,
            "error": text,
            "language": text,
            "models": struct(package=text, version=text, tokenize=text, ner=text),
            "length": number,
            "sentences": arrow.list_(sentence),
            "entities": arrow.list_(entity),
            "names": arrow.list_(name),
            "removed": arrow.list_(struct(**span, rule=text)),
            "fields": text,
        }
    )


class PartsSink:
    """A folder of part files, each of which comes to be when it is whole; see `sinks.Sink`."""

    def __init__(self, folder: Path, position: Position) -> None:
        """Take a folder, new or of ``position.parts`` part files; what is beyond them is removed."""
        _pyarrow()
        self._folder = folder
        self._parts = position.parts
        self._records: list[str] = []
        self._size = 0
        try:
            folder.mkdir(exist_ok=True)
            self._handle = os.open(folder, os.O_RDONLY)
            lock(self._handle, folder)
            kept = {self._part(number).name for number in range(self._parts)}
            there = {path.name: path for path in folder.glob("part-*.parquet*")}
            if lost := sorted(kept - set(there)):
                raise UsageError(f"--resume: {folder / lost[0]} is gone", "begin anew with --force")
            for name in set(there) - kept:
                there[name].unlink()
        except OSError as error:
            raise cannot_write(str(folder), error) from error

    def write(self, rows: Sequence[Row]) -> None:
        """See Sink: they are held until they make a part."""
        self._records += [row["record"] for row in rows]
        self._size += sum(len(row["record"]) for row in rows)

    def sync(self, last: bool) -> dict[str, int] | None:
        """See Sink."""
        if self._size < PART and not last:
            return None
        if self._records or not self._parts:
            self._flush(self._part(self._parts))
            self._parts += 1
            self._records, self._size = [], 0
        return {"parts": self._parts}

    def close(self) -> None:
        """See Sink."""
        os.close(self._handle)

    def _part(self, number: int) -> Path:
        return self._folder / f"part-{number:06}.parquet"

    def _flush(self, path: Path) -> None:
        _, parquet = _pyarrow()
        temporary = path.with_name(path.name + ".new")
        try:
            parquet.write_table(table(self._records), temporary, compression="zstd")
            with temporary.open("rb") as file:
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            failure = cannot_write(str(path), error)
            failure.hint = RESUME
            raise failure from error


def require_parquet() -> None:
    """Raise UsageError now where pyarrow is not installed."""
    _pyarrow()


def _pyarrow() -> tuple[Any, Any]:
    try:
        return import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        raise missing("pyarrow", "parquet", "Parquet") from None
