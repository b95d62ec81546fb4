"""From the names on a command line to the files of a corpus, in an order that does not change."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from glob import iglob
from pathlib import Path
from stat import S_ISDIR
from typing import Final, Literal

from nlp_cli.errors import InputError
from nlp_cli.read import STDIN
from nlp_cli.read.articles import source_name

Kind = Literal["text", "jsonl", "parquet"]

KINDS: Final[dict[str, Kind]] = {
    ".txt": "text",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
}
"""What a file is by its ending; a file that is named, or found by --glob, is text otherwise."""

COMPRESSIONS: Final = {".gz": "gzip", ".zst": "zstd"}


@dataclass(frozen=True, slots=True)
class Input:
    """One file, or a name that is none (``problem`` says why, ``hint`` what to do).

    ``source`` is the name in a form that can be written out. ``size`` counts bytes and
    ``modified`` nanoseconds since 1970; both tell whether the file has changed.
    """

    path: str
    source: str
    kind: Kind = "text"
    compression: str = ""
    size: int = 0
    modified: int = 0
    problem: str = ""
    hint: str = ""


def present(inputs: Iterable[Input], fail: Callable[[InputError], object]) -> Iterator[Input]:
    """Those that are there; ``fail`` is told of each other one."""
    for each in inputs:
        if each.problem:
            fail(InputError(f"{each.source}: {each.problem}", each.hint))
        else:
            yield each


def find_inputs(names: Iterable[str], glob: tuple[str, ...], outputs: Collection[Path]) -> Iterator[Input]:
    """The files that are named and those in the folders that are named, folders in order of name.

    A name that no file or folder has, with ``*``, ``?`` or ``[`` in it, is a pattern; it gives the
    files that match, in order of name, ``**`` any folders. Each name gives one Input at least.
    A folder gives the files with an ending that is known, or those whose name or path in the
    folder matches one of ``glob``; hidden ones and our own ``outputs`` are left out.
    Links to folders are followed by neither, unless named. Of a folder nothing is kept in memory
    beyond one level, so that a million files can be walked; of a pattern, the paths that match are.
    """
    ours = {str(path) for path in outputs}
    for name in names:
        if name == STDIN:
            yield Input(STDIN, STDIN, "jsonl")
            continue
        try:
            found = Path(name).stat() if name else None
        except FileNotFoundError as error:
            if any(sign in name for sign in "*?["):
                yield from _matches(name, ours)
            else:
                yield _failed(name, error)
            continue
        except (OSError, ValueError) as error:
            yield _failed(name, error)
            continue
        if found is None:
            yield _bad("''", "no such file or folder")
        elif S_ISDIR(found.st_mode):
            yield from _folder(name, glob, ours)
        else:
            yield _input(name, found)


def _matches(pattern: str, ours: Collection[str]) -> Iterator[Input]:
    fixed = pattern
    while any(sign in fixed for sign in "*?["):
        fixed = os.path.dirname(fixed)  # noqa: PTH120 - a/./b stays as it was written

    @cache
    def is_linked(folder: str) -> bool:  # such a link may lead round in a circle
        above = os.path.dirname(folder)  # noqa: PTH120
        return len(folder) > len(fixed) and (Path(folder).is_symlink() or is_linked(above))

    empty = True
    # Path.glob would take hidden files too, which no shell does.
    matches = iglob(pattern, recursive=True)  # noqa: PTH207
    for path in sorted(path for path in matches if not is_linked(os.path.dirname(path))):  # noqa: PTH120
        if os.path.realpath(path) in ours:
            continue
        try:
            found = Path(path).stat()
        except OSError as error:
            empty = False
            yield _failed(path, error)
            continue
        if not S_ISDIR(found.st_mode):
            empty = False
            yield _input(path, found)
    if empty:
        yield _bad(pattern, "no file matches this pattern")


def _folder(name: str, glob: tuple[str, ...], ours: Collection[str]) -> Iterator[Input]:
    empty = True
    for entry in _walk(name):
        if isinstance(entry, Input):
            empty = False
            yield entry
            continue
        inside = os.path.relpath(entry.path, name)
        wanted = (
            any(fnmatch(entry.name, pattern) or fnmatch(inside, pattern) for pattern in glob)
            if glob
            else _endings(entry.name)[0] in KINDS
        )
        # Only a file called like an output can be one: no path is resolved for the others.
        if not wanted or (any(entry.name in path for path in ours) and os.path.realpath(entry.path) in ours):
            continue
        empty = False
        try:
            yield _input(entry.path, entry.stat())
        except OSError as error:
            yield _failed(entry.path, error)
    if empty:
        known = ", ".join(KINDS)
        if glob:
            yield _bad(name, f"no file in this folder that matches {' or '.join(glob)}")
        else:
            yield _bad(name, f"no file in this folder with the ending {known}", "choose others with --glob")


def _walk(folder: str) -> Iterator[os.DirEntry[str] | Input]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        yield _failed(folder, error)
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):  # a link to a folder may lead round in a circle
            yield from _walk(entry.path)
        elif not entry.is_dir():
            yield entry


def _input(path: str, found: os.stat_result) -> Input:
    ending, compression = _endings(path)
    kind = KINDS.get(ending, "text")
    return Input(path, source_name(path), kind, compression, found.st_size, found.st_mtime_ns)


def _endings(name: str) -> tuple[str, str]:
    """The ending that says what a file is, and its compression.

    >>> _endings("berita/2024.JSONL.gz")
    ('.jsonl', 'gzip')
    """
    stem, dot, last = name.lower().rpartition(".")
    compression = COMPRESSIONS.get(dot + last, "")
    if compression:
        _, dot, last = stem.rpartition(".")
    return dot + last, compression


def _bad(name: str, problem: str, hint: str = "") -> Input:
    return Input(name, source_name(name), problem=problem, hint=hint)


def _failed(name: str, error: Exception) -> Input:
    if isinstance(error, FileNotFoundError):
        return _bad(name, "no such file or folder")
    if isinstance(error, PermissionError):
        return _bad(name, "may not be read", "ask its owner, or: chmod +r on it")
    return _bad(name, (error.strerror if isinstance(error, OSError) else None) or str(error))
