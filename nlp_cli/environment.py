"""The streams and what is known of the terminal, in one value that is passed in."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import BinaryIO, Final, TextIO, cast

DEFAULT_COLUMNS: Final = 80

VARIABLES: Final[dict[str, str]] = {
    "NO_COLOR": "not empty: no colour, whatever else is set",
    "FORCE_COLOR": "not empty and not 0: colour also in a pipe and on a dumb terminal",
    "TERM": "dumb: no colour, and no progress line",
    "NLP_CLI_MODELS": "the folder of the models; otherwise the one in the package",
    "COLUMNS": "the width of the terminal, where it is a whole number above 0",
}
"""Every environment variable that nlp-cli reads, besides those of shell completion."""


@dataclass(frozen=True, slots=True)
class Environment:
    """Where a command reads and writes.

    ``stdin`` is None where standard input is closed. ``columns`` counts terminal cells.
    ``color`` is decided: NO_COLOR, FORCE_COLOR, TERM and the terminal have been asked.
    """

    stdin: BinaryIO | None
    stdout: TextIO
    stderr: TextIO
    stdin_is_terminal: bool = False
    stdout_is_terminal: bool = False
    stderr_is_terminal: bool = False
    columns: int = DEFAULT_COLUMNS
    color: bool = False
    dumb: bool = False

    @classmethod
    def from_process(cls, no_color: bool = False) -> Environment:
        """The environment of this process; standard output is set to UTF-8 off a terminal."""
        stdin, stdout, stderr = sys.stdin, sys.stdout, sys.stderr
        on_terminal = _is_terminal(stdout)
        if isinstance(stdout, io.TextIOWrapper):
            encoding = stdout.encoding if on_terminal else "utf-8"
            stdout.reconfigure(encoding=encoding, errors="backslashreplace", newline="\n")
        return cls(
            stdin=stdin.buffer if stdin is not None else None,
            stdout=stdout if stdout is not None else cast(TextIO, Closed()),
            stderr=stderr if stderr is not None else cast(TextIO, Closed()),
            stdin_is_terminal=_is_terminal(stdin),
            stdout_is_terminal=on_terminal,
            stderr_is_terminal=_is_terminal(stderr),
            columns=columns(os.environ, stdout),
            color=not no_color and wants_color(os.environ, on_terminal),
            dumb=is_dumb(os.environ),
        )

    def without_color(self) -> Environment:
        """The same environment after ``--no-color``."""
        return replace(self, color=False)


class Closed(io.TextIOBase):
    """A standard stream that was closed before the program started."""

    def write(self, text: str) -> int:
        """Raise OSError, as a write to a closed descriptor does."""
        raise OSError(9, "it is closed")


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def wants_color(variables: Mapping[str, str], on_terminal: bool) -> bool:
    """Decide on colour: NO_COLOR before FORCE_COLOR before TERM=dumb before the terminal.

    NO_COLOR is as https://no-color.org has it: it counts when it is not empty.
    """
    if variables.get("NO_COLOR"):
        return False
    if variables.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return on_terminal and not is_dumb(variables)


def is_dumb(variables: Mapping[str, str]) -> bool:
    """Whether TERM names a terminal without cursor movement and colour."""
    return variables.get("TERM", "").lower() in ("dumb", "unknown")


def columns(variables: Mapping[str, str], stream: TextIO | None) -> int:
    """The width in cells: COLUMNS, else what the terminal says, else 80."""
    named = variables.get("COLUMNS", "")
    if named.isascii() and named.isdigit() and 0 < int(named) < 100_000:
        return int(named)
    try:
        return os.get_terminal_size(stream.fileno()).columns or DEFAULT_COLUMNS if stream else DEFAULT_COLUMNS
    except (OSError, ValueError):
        return DEFAULT_COLUMNS


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False
