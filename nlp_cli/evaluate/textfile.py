"""Reading the files of an evaluation, with errors that name the place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final

from nlp_cli.errors import InputError

STDIN: Final = Path("-")
Read = Callable[[Path], str]
"""Gives the text of a path; `read_text`, or a `Reader`'s, which knows ``-`` too."""


class Reader:
    """Reads files, and standard input for ``-``: once, however often it is asked for."""

    def __init__(self, stdin: BinaryIO | None) -> None:
        self._stdin = stdin
        self._text: str | None = None

    def __call__(self, path: Path) -> str:
        """The text of ``path``. Raises InputError as read_text."""
        if path != STDIN:
            return read_text(path)
        if self._text is None:
            if self._stdin is None:
                raise InputError("standard input: it is closed")
            self._text = _decode("standard input", self._stdin.read())
        return self._text


def read_text(path: Path) -> str:
    """The text of a UTF-8 file, line ends as they are, a byte-order mark left out.

    Raises InputError where the file cannot be read or is not UTF-8.
    """
    try:
        return _decode(str(path), path.read_bytes())
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error


def _decode(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: byte {error.start} is not UTF-8") from error


def lines_of(text: str) -> list[str]:
    r"""The lines of ``text``; only ``\n`` and ``\r\n`` end one, as in CoNLL files.

    >>> lines_of("a\tb\r\nc\u2028d\n")
    ['a\tb', 'c\u2028d', '']
    """
    return [line.removesuffix("\r") for line in text.split("\n")]


def excerpt(characters: str, place: int, width: int = 20) -> str:
    """What stands at ``place``, quoted for an error message."""
    return repr(characters[place : place + width]) if place < len(characters) else "the end"


def first_difference(gold: str, system: str) -> int:
    """The first place at which two different texts differ."""
    for place, (ours, theirs) in enumerate(zip(gold, system, strict=False)):
        if ours != theirs:
            return place
    return min(len(gold), len(system))
