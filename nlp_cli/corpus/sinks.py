"""Where the records go: a file that grows by whole records, a stream, or files of errors beside."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol, TextIO

from nlp_cli.corpus.batch import Row
from nlp_cli.corpus.record import error_record, header
from nlp_cli.corpus.settings import HOLD_ERRORS
from nlp_cli.corpus.state import Position
from nlp_cli.corpus.streams import compressor
from nlp_cli.errors import OutputError
from nlp_cli.output import cannot_write
from nlp_cli.signals import uninterrupted

RESUME = "make room, then go on with --resume"


class Sink(Protocol):
    """Takes records in order; all raise OutputError for what cannot be written."""

    def write(self, rows: Sequence[Row]) -> None:
        """Write the records of some articles, wholly or not at all."""
        ...

    def sync(self, last: bool) -> dict[str, int] | None:
        """Put what was written on the disk and say where it stands (fields of Position).

        None where it is too early to: with ``last`` it never is.
        """
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class File:
    """A file that grows by whole pieces; compressed, each piece is a member that can be read alone."""

    def __init__(self, path: Path, compression: str = "") -> None:
        """Open a file, or make it; nothing in it changes before `cut`."""
        self.path = path
        self.size = 0
        self._compress = compressor(compression)
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        except OSError as error:
            raise cannot_write(str(path), error) from error
        lock(self._file, path)

    def cut(self, size: int) -> None:
        """Cut off what stands beyond ``size`` bytes, and go on from there."""
        try:
            os.ftruncate(self._file, size)
            os.lseek(self._file, size, os.SEEK_SET)
        except OSError as error:
            raise cannot_write(str(self.path), error) from error
        self.size = size

    def write(self, text: str) -> None:
        """Write a piece, wholly or not at all: where the disk is full the file is cut back."""
        data = memoryview(self._compress(text.encode("utf-8", "backslashreplace")) if text else b"")
        size = self.size
        try:
            with uninterrupted():
                while data:
                    written = os.write(self._file, data)
                    data = data[written:]
                    size += written
        except BaseException as error:
            self.cut(self.size)
            if not isinstance(error, OSError):
                raise
            failure = cannot_write(str(self.path), error)
            failure.hint = RESUME
            raise failure from error
        self.size = size

    def sync(self) -> int:
        """Put it on the disk; its size in bytes."""
        try:
            os.fsync(self._file)
        except OSError as error:
            raise cannot_write(str(self.path), error) from error
        return self.size

    def close(self) -> None:
        """Close it."""
        os.close(self._file)


class FileSink:
    """``OUT``, and ``OUT.errors.jsonl`` for formats that cannot hold what failed."""

    def __init__(self, out: File, format: str, position: Position) -> None:
        self._out = out
        self._out.cut(position.bytes)
        self._holds_errors = format in HOLD_ERRORS
        self._errors_path = errors_path(out.path)
        self._errors: File | None = None
        self._error_bytes = position.error_bytes
        if position.error_bytes:
            self._open_errors()
        else:
            self._errors_path.unlink(missing_ok=True)
        if not position.bytes:
            self._out.write(header(format))

    def write(self, rows: Sequence[Row]) -> None:
        """See Sink."""
        self._out.write("".join(row["record"] for row in rows))
        if not self._holds_errors and (failed := [row for row in rows if row["error"]]):
            text = "".join(error_record(row["source"], row["error"], None) for row in failed)
            self._open_errors().write(text)

    def sync(self, last: bool) -> dict[str, int] | None:
        """See Sink."""
        errors = self._errors.sync() if self._errors else self._error_bytes
        return {"bytes": self._out.sync(), "error_bytes": errors}

    def close(self) -> None:
        """See Sink."""
        self._out.close()
        if self._errors:
            self._errors.close()

    def _open_errors(self) -> File:
        if self._errors is None:
            self._errors = File(self._errors_path)
            self._errors.cut(self._error_bytes)
        return self._errors


class StreamSink:
    """Standard output, or what is no regular file; nothing of it can be taken back or resumed."""

    def __init__(self, stream: TextIO, name: str, head: str, close: bool = False) -> None:
        self._stream = stream
        self._closes = close
        self._name = name
        self._write(head)

    def write(self, rows: Sequence[Row]) -> None:
        """See Sink. Raises BrokenPipeError where the reader went away."""
        self._write("".join(row["record"] for row in rows))

    def sync(self, last: bool) -> dict[str, int] | None:
        """See Sink."""
        return {}

    def close(self) -> None:
        """See Sink."""
        if self._closes:
            with suppress(OSError):  # what it held back was flushed, or named as an error
                self._stream.close()

    def _write(self, text: str) -> None:
        try:
            with uninterrupted():
                self._stream.write(text)
                self._stream.flush()
        except BrokenPipeError:
            raise
        except (OSError, ValueError) as error:
            raise cannot_write(self._name, error) from error


def errors_path(path: Path) -> Path:
    """Where the articles that failed are listed for a format that has no place for them."""
    return path.with_name(path.name + ".errors.jsonl")


def lock(file: int, path: Path) -> None:
    """Keep a second run off the same output; the lock goes with the process. Raises OutputError."""
    try:
        import fcntl
    except ImportError:  # not on Windows
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise OutputError(f"{path}: another nlp-cli is writing it", "wait for it, or end it") from None
    except OSError:  # a file system without locks
        return
