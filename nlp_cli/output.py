"""Where results go: whole lines to standard output, whole files to ``--output``."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Final, TextIO, TypeVar, cast

from nlp_cli.environment import Environment
from nlp_cli.errors import OutputError, UsageError
from nlp_cli.read import STDIN
from nlp_cli.signals import ended_by_signals, uninterrupted

STDOUT: Final = "-"
MOST: Final = 1 << 20
"""Code points that are gathered for one write to a file."""

T = TypeVar("T")


class Output(io.TextIOBase):
    """Holds what is written to it until a document is done, then writes the whole lines of it.

    So an interrupted command leaves no half-written line. What goes to a file that comes to
    be when all is written (``hold`` false) is not held, and a long article's text takes no room.
    """

    def __init__(self, stream: TextIO, name: str, hold: bool = True) -> None:
        super().__init__()
        self._stream = stream
        self._name = name
        self._hold = hold
        self._parts: list[str] = []
        self._size = 0

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """The encoding of the stream behind; Rich chooses its box characters by it."""
        return getattr(self._stream, "encoding", None) or "utf-8"

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if not isinstance(text, str):  # Click tells text streams from binary ones by this error
            raise TypeError("text is wanted")
        self._parts.append(text)
        self._size += len(text)
        if not self._hold and self._size > MOST:
            self.commit(rest=True)
        return len(text)

    def after_each(self, documents: Iterable[T]) -> Iterator[T]:
        """Pass documents on; when the next is asked for, write what the last one gave."""
        for document in documents:
            yield document
            self.commit()

    def commit(self, rest: bool = False) -> None:
        """Write the whole lines, or all that there is with ``rest``.

        Raises OutputError, or BrokenPipeError where the reader went away.
        """
        rest_parts = [] if rest else self._cut_half_line()
        parts, self._parts = self._parts, rest_parts
        self._size = sum(map(len, rest_parts))
        if not parts:
            return
        try:
            with uninterrupted():
                # Not joined: all of a long article's output would stand in memory twice.
                self._stream.writelines(parts)
                self._stream.flush()
        except BrokenPipeError:
            raise
        except (OSError, ValueError) as error:
            raise cannot_write(self._name, error) from error

    def _cut_half_line(self) -> list[str]:
        """Take what stands behind the last line end out of the parts, and return it."""
        last = len(self._parts) - 1
        while last >= 0 and "\n" not in self._parts[last]:
            last -= 1
        half = self._parts[last + 1 :]
        del self._parts[last + 1 :]
        if last >= 0:
            line, end, begun = self._parts[last].rpartition("\n")
            self._parts[last] = line + end
            half[:0] = [begun] if begun else []
        return half


@dataclass(frozen=True, slots=True)
class Destination:
    """Where ``--output`` points: a path, or None for standard output.

    ``in_place`` is for what is no regular file (``/dev/null``, a named pipe): nothing is
    there to replace, so it is written as it is.
    """

    path: Path | None
    force: bool = False
    in_place: bool = False


def destination(
    name: str | None, force: bool, inputs: Sequence[str], environment: Environment
) -> Destination:
    """Check where the output is to go, before any work is done for it.

    Raises UsageError for an existing file without ``force``, a folder, a missing folder, and
    one of the inputs.
    """
    if name is None or name == STDOUT:
        return Destination(None)
    if not name or name.endswith(("/", os.sep)):
        raise UsageError(f"--output: '{name}' is not the name of a file", "name a file")
    try:
        path = Path(name).resolve()
        found = path.stat()
    except FileNotFoundError:
        if not path.parent.is_dir():
            hint = f"make it: mkdir -p '{path.parent}'"
            raise UsageError(f"--output: there is no folder {path.parent}", hint) from None
        return Destination(path, force)
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: a loop of links, before 3.13
        raise UsageError(f"--output: {name}: {getattr(error, 'strerror', None) or error}") from error
    if S_ISDIR(found.st_mode):
        raise UsageError(f"--output: {name} is a folder", "name a file in it")
    if not S_ISREG(found.st_mode):
        return Destination(path, force, in_place=True)
    if any(os.path.samestat(found, other) for other in _stats(inputs, environment)):
        raise UsageError(f"--output: {name} is one of the inputs", "name another file")
    if not force:
        raise UsageError(f"--output: {name} exists", "replace it with --force, or name another file")
    return Destination(path, force)


@contextmanager
def opened(place: Destination, environment: Environment) -> Iterator[Output]:
    """Open the output; a file comes to be when all is written, or not at all.

    Raises OutputError for what cannot be written.
    """
    if place.path is None:
        output = Output(environment.stdout, "standard output")
        yield output
        output.commit(rest=True)
    elif place.in_place:
        with _open(place.path, "w", place.path) as stream:
            output = Output(stream, str(place.path))
            yield output
            output.commit(rest=True)
    else:
        temporary = place.path.with_name(f"{place.path.name[:200]}.{os.urandom(4).hex()}.part")
        with ended_by_signals(), _open(temporary, "x", place.path) as stream:
            try:
                output = Output(stream, str(place.path), hold=False)
                yield output
                output.commit(rest=True)
                _settle(stream, temporary, place.path, place.force)
            finally:
                temporary.unlink(missing_ok=True)


@contextmanager
def _open(path: Path, mode: str, name: Path) -> Iterator[TextIO]:
    try:
        stream = cast(TextIO, path.open(mode, encoding="utf-8", newline=""))
    except OSError as error:
        raise cannot_write(str(name), error) from error
    try:
        yield stream
    finally:
        # All that counts is written and flushed by now; closing would only fail once more.
        with suppress(OSError):
            stream.close()


def _settle(stream: TextIO, temporary: Path, path: Path, force: bool) -> None:
    """Give the finished file its name."""
    try:
        os.fsync(stream.fileno())
        if force or not _link(temporary, path):
            temporary.replace(path)
    except OSError as error:
        raise cannot_write(str(path), error) from error


def _link(temporary: Path, path: Path) -> bool:
    """Name the file without replacing one that came to be meanwhile; False where links do not work."""
    try:
        path.hardlink_to(temporary)
    except FileExistsError as error:
        raise OutputError(f"{path}: another program made it meanwhile", "replace it with --force") from error
    except OSError:
        return False
    return True


def _stats(inputs: Sequence[str], environment: Environment) -> Iterator[os.stat_result]:
    for name in inputs:
        with suppress(OSError, ValueError):
            if name != STDIN:
                yield Path(name).stat()
            elif environment.stdin is not None:
                yield os.fstat(environment.stdin.fileno())


def cannot_write(name: str, error: Exception) -> OutputError:
    """What to tell the user of a failed write."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return OutputError(f"{name}: cannot be written: {reason}")
