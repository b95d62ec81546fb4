"""What a corpus run writes: the records, how far it is, and the table of names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO, cast

from nlp_cli.corpus.inputs import COMPRESSIONS
from nlp_cli.corpus.names import NameTable, write_table
from nlp_cli.corpus.progress import articles
from nlp_cli.corpus.record import header
from nlp_cli.corpus.resume import find_lines, find_position
from nlp_cli.corpus.settings import HOLD_ERRORS
from nlp_cli.corpus.sinks import File, FileSink, Sink, StreamSink, errors_path
from nlp_cli.corpus.state import Position, write_state
from nlp_cli.corpus.streams import require
from nlp_cli.environment import Environment
from nlp_cli.errors import UsageError
from nlp_cli.output import Destination, cannot_write


class Outputs:
    """The files of one run; what a kill leaves of them, ``--resume`` can go on with.

    ``place.path`` None is standard output. ``names`` is where the table of names goes.
    Raises UsageError where the package for a compression is not installed.
    """

    def __init__(
        self, place: Destination, format: str, names: Path | None, resume: bool, environment: Environment
    ) -> None:
        self._place = place
        self._format = format
        self._resume = resume
        self._environment = environment
        self.names = names
        self.holds_errors = format in HOLD_ERRORS
        self.name = str(place.path or "standard output")
        self._path = None if place.in_place else place.path
        self._compression = COMPRESSIONS.get(self._path.suffix.lower(), "") if self._path else ""
        require(self._compression)
        if format == "parquet":
            from nlp_cli.corpus.parquet import require_parquet

            require_parquet()
        self._marks: dict[str, Any] = {}
        self._file: File | None = None
        self._sink: Sink | None = None
        self._table: NameTable | None = None

    def own(self) -> list[Path]:
        """Every file that may be made, so that none is taken for an input."""
        made = [self._path, self._state(), errors_path(self._path)] if self._path else []
        made += [self.names, self._store()] if self.names else []
        return [path.resolve() for path in made if path is not None]

    def begin(self, marks: dict[str, Any]) -> tuple[Position, bool]:
        """Where to go on, and whether all is done; nothing that is there is changed yet.

        Raises UsageError where it cannot be gone on with, and OutputError.
        """
        self._marks = marks
        found = find_position(self._state(), self._path, marks) if self._resume and self._path else None
        if found is None or self._path is None:
            self._resume = False
            return Position(), False
        position, finished = found
        if finished:
            return position, True
        if self._format != "parquet":
            self._file = File(self._path, self._compression)
        if self.names is not None:
            if not self._store().exists() and position.done:
                raise UsageError(f"--resume: {self._store()} is gone", "begin anew with --force")
            self._table = NameTable(self._store())
            position = self._table.position() or position
        if self._format == "jsonl" and not self._compression:
            position = find_lines(self._path, position, self._table)
        return position, False

    def open(self, position: Position) -> Sink:
        """Open them for writing; only now what ``--force`` replaces is gone."""
        if self.names is not None and self._table is None:
            self._store().unlink(missing_ok=True)
            self._table = NameTable(self._store())
            self._table.commit(position)
        if self._path is None:
            self._sink = self._stream()
        else:
            self._keep_state(position, False)
            self._sink = self._make(self._path, position)
        return self._sink

    def write(self, rows: list[dict[str, Any]]) -> None:
        """Write records and count their names. Raises OutputError."""
        assert self._sink is not None
        self._sink.write(rows)
        if self._table is not None:
            self._table.add(rows)

    def keep(self, position: Position, last: bool = False, finished: bool = False) -> Position:
        """Make what was written durable, with the position it stands for. Raises OutputError."""
        assert self._sink is not None
        marks = self._sink.sync(last)
        if marks is None:
            return position
        position = replace(position, **marks)
        if self._table is not None:
            self._table.commit(position)
            if finished and self.names is not None:
                write_table(self._table, self.names)
        self._keep_state(position, finished)
        return position

    def kept(self, position: Position, can_resume: bool) -> str:
        """What a run that is broken off leaves, in words."""
        done = f"{articles(position.done)} {'is' if position.done == 1 else 'are'}"
        place = f"in {self.name}" if self._place.path else f"on {self.name}"
        if self._path is None or not can_resume:
            return f"{done} {place}"
        return f"{done} {place}; go on with --resume"

    def close(self, finished: bool) -> None:
        """Let go of everything; of the counts on disk too once the table is written."""
        if self._sink is not None:
            self._sink.close()
        elif self._file is not None:
            self._file.close()
        if self._table is not None:
            self._table.close()
            if finished or self._path is None:
                self._store().unlink(missing_ok=True)

    def _make(self, path: Path, position: Position) -> Sink:
        if self._format == "parquet":
            from nlp_cli.corpus.parquet import PartsSink

            return PartsSink(path, position)
        return FileSink(self._file or File(path, self._compression), self._format, position)

    def _stream(self) -> StreamSink:
        path, environment = self._place.path, self._environment
        if path is not None:
            try:
                stream = cast(TextIO, path.open("w", encoding="utf-8", newline=""))
            except OSError as error:
                raise cannot_write(str(path), error) from error
            return StreamSink(stream, str(path), header(self._format), close=True)
        stream = environment.stdout
        if environment.stdout_is_terminal:
            from nlp_cli.render.guard import TerminalGuard

            stream = cast(TextIO, TerminalGuard(stream))
        return StreamSink(stream, "standard output", header(self._format))

    def _keep_state(self, position: Position, finished: bool) -> None:
        if self._path is None:
            return
        try:
            write_state(self._state(), self._marks, position, finished)
        except OSError as error:
            raise cannot_write(str(self._state()), error) from error

    def _state(self) -> Path:
        path = self._path or Path()
        return path.with_name(path.name + ".state.json")

    def _store(self) -> Path:
        path = self.names or Path()
        return path.with_name(path.name + ".db")
