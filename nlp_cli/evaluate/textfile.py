"""Reading the files of an evaluation, with errors that name the place."""

from __future__ import annotations

from pathlib import Path

from nlp_cli.errors import InputError


def read_text(path: Path) -> str:
    """The text of a UTF-8 file, line ends as they are, a byte-order mark left out.

    Raises InputError where the file cannot be read or is not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: byte {error.start} is not UTF-8") from error


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
