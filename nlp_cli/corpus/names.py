"""``--names``: every name of a corpus, counted on disk so that memory does not grow with them."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Final

from nlp_cli.corpus.batch import Row
from nlp_cli.corpus.state import Position
from nlp_cli.errors import OutputError
from nlp_cli.render.separated import guard_formula, guard_source

COLUMNS: Final = ("name", "type", "articles", "mentions", "first", "last")

_SETUP: Final = """
pragma cache_size = -16000;
pragma temp_store = file;
create table if not exists name (
    name text, type text, articles integer, mentions integer, first text, last text,
    primary key (name, type)) without rowid;
create table if not exists position (value text);
"""
_COUNT: Final = """
insert into name values (?, ?, 1, ?, ?, ?)
on conflict (name, type) do update set
    articles = articles + 1, mentions = mentions + excluded.mentions, last = excluded.last
"""
_ALL: Final = """
select name, type, articles, mentions, first, last from name
order by mentions desc, articles desc, name, type
"""
_TSV_ESCAPES: Final = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"})


class NameTable:
    """The names so far, and the position in the corpus that they stand for.

    Both change in one transaction, so a table that is killed fits its position.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._store = sqlite3.connect(path)
            self._store.executescript(_SETUP)
        except sqlite3.Error as error:
            raise OutputError(f"{path}: cannot be used: {error}") from error

    def position(self) -> Position | None:
        """The position at the last commit; None for a table that is new."""
        found = self._store.execute("select value from position").fetchone()
        return Position(**json.loads(found[0])) if found else None

    def add(self, rows: Iterable[Row]) -> None:
        """Count the names of articles, in the order of the corpus. Raises OutputError."""
        values = [
            (name, type_, count, row["source"], row["source"])
            for row in rows
            for (name, type_), count in _counts(row["names"]).items()
        ]
        with _reported(self.path):
            self._store.executemany(_COUNT, values)

    def commit(self, position: Position) -> None:
        """Keep what was counted so far. Raises OutputError."""
        with _reported(self.path):
            self._store.execute("delete from position")
            self._store.execute("insert into position values (?)", (json.dumps(asdict(position)),))
            self._store.commit()

    def rows(self) -> Iterator[tuple[str | int, ...]]:
        """The table: most mentions first, then most articles, then by name."""
        yield from self._store.execute(_ALL)

    def close(self) -> None:
        """Let go of the file; what was not committed is forgotten."""
        self._store.close()


def write_table(table: NameTable, path: Path) -> None:
    """Write the table to a file that comes to be when it is whole: CSV for ``.csv``, else TSV.

    Raises OutputError.
    """
    temporary = path.with_name(path.name + ".new")
    try:
        with temporary.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            if path.suffix.lower() == ".csv":
                writer = csv.writer(file, lineterminator="\r\n")
                writer.writerow(COLUMNS)
                for name, type_, articles, mentions, *sources in table.rows():
                    cells = (guard_formula(str(name)), guard_formula(str(type_)), articles, mentions)
                    writer.writerow((*cells, *(guard_source(str(source)) for source in sources)))
            else:
                file.write("\t".join(COLUMNS) + "\n")
                for row in table.rows():
                    file.write("\t".join(str(cell).translate(_TSV_ESCAPES) for cell in row) + "\n")
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise OutputError(f"{path}: cannot be written: {error.strerror or error}") from error


def _counts(names: str) -> Counter[tuple[str, str]]:
    """The mentions of each name of an article; one that was broken over two lines is one name."""
    counts: Counter[tuple[str, str]] = Counter()
    for name, type_, count in json.loads(names):
        counts[" ".join(name.split()), type_] += count
    return counts


@contextmanager
def _reported(path: Path) -> Iterator[None]:
    """Turn an error of the store into one for the user."""
    try:
        yield
    except sqlite3.Error as error:
        hint = "make room, then go on with --resume"
        raise OutputError(f"{path}: cannot be written: {error}", hint) from error
