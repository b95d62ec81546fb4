"""The inputs that a command line names, one by one."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from nlp_cli.document import Article
from nlp_cli.environment import Environment
from nlp_cli.errors import InputError
from nlp_cli.read.decode import check_encoding, decode

STDIN: Final = "-"
"""Standard input on the command line, and the source of the article that comes from it."""


def read_articles(
    names: Sequence[str], environment: Environment, encoding: str | None = None, errors: str = "strict"
) -> Iterator[Article | InputError]:
    """Read each input when it is asked for, in order; one that fails gives its InputError.

    Each name is a path, or ``-`` for standard input, which can be read once. ``encoding``
    None reads UTF-8, or what a byte-order mark says; ``errors`` is ``strict`` or ``replace``.
    Raises UsageError, before anything is read, for an encoding that is not known.
    """
    codec = check_encoding(encoding) if encoding is not None else None
    return _read_all(names, environment, codec, errors)


def _read_all(
    names: Sequence[str], environment: Environment, codec: str | None, errors: str
) -> Iterator[Article | InputError]:
    stdin_is_read = False
    for name in names:
        source = source_name(name)
        try:
            if name == STDIN:
                if stdin_is_read:
                    raise InputError("-: standard input was read already", "name '-' once")
                stdin_is_read = True
                data = _read_stdin(environment)
            else:
                data = _read_file(name, source)
            article = Article(source, decode(data, source, codec, errors))
        except InputError as error:
            yield error
        except MemoryError:
            yield InputError(f"{source}: too large to read into memory", "split it into articles")
        else:
            yield article


def source_name(name: str) -> str:
    """The path as given, in a form that can be written out: no undecodable byte in it."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _read_stdin(environment: Environment) -> bytes:
    if environment.stdin is None:
        raise InputError("-: standard input is closed", "name a file, or pipe an article in")
    try:
        return environment.stdin.read() or b""
    except IsADirectoryError as error:
        raise InputError("-: standard input is a folder", "name the files in it") from error
    except (OSError, ValueError) as error:
        raise InputError(f"-: standard input cannot be read: {_reason(error)}") from error


def _read_file(name: str, source: str) -> bytes:
    if not name:  # which Path would take for the folder we are in
        raise InputError("'': no such file")
    try:
        return Path(name).read_bytes()
    except IsADirectoryError as error:
        folder = source.rstrip("/") or "/"
        raise InputError(
            f"{source}: a folder, not a file", f"name the files in it: {folder}/*.txt"
        ) from error
    except FileNotFoundError as error:
        raise InputError(f"{source}: no such file", _nearest_file(name)) from error
    except PermissionError as error:
        raise InputError(f"{source}: may not be read", "ask its owner, or: chmod +r on it") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{source}: cannot be read: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _nearest_file(name: str) -> str:
    """Say which file of the folder is nearly called so; nothing of folders that are large."""
    import difflib

    path = Path(name)
    if not path.parent.exists():
        return f"there is no folder {source_name(str(path.parent))} either"
    try:
        with os.scandir(path.parent) as entries:
            names = [entry.name for _, entry in zip(range(1000), entries)]
    except OSError:
        return ""
    nearest = difflib.get_close_matches(path.name, names, n=1, cutoff=0.75)
    return f"did you mean {source_name(str(path.with_name(nearest[0])))}?" if nearest else ""
