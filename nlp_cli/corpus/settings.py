"""What a corpus run was asked for: how to read, and what to find and write."""

from __future__ import annotations

from dataclasses import dataclass

FORMATS = ("jsonl", "conllu", "csv", "tsv", "parquet")
"""What a corpus can be written as, the default first."""

HOLD_ERRORS = ("jsonl", "parquet")
"""Formats in which an article that failed has a record; the others get a file of errors beside."""


RUNNERS = ("local", "ray")


@dataclass(frozen=True, slots=True)
class Reading:
    """How the inputs are read.

    ``glob`` chooses among the files of a folder, empty for those with a known ending. ``keep``
    are fields of JSON Lines and Parquet that are carried through. ``encoding`` and ``errors``
    are those of text files: JSON Lines are UTF-8.
    """

    glob: tuple[str, ...] = ()
    text_field: str = "text"
    id_field: str | None = None
    keep: tuple[str, ...] = ()
    encoding: str | None = None
    errors: str = "strict"


@dataclass(frozen=True, slots=True)
class Settings:
    """What is found in an article and how its record is written.

    ``types`` empty means all of the tag set.
    """

    engine: str = "auto"
    tagset: str = "ontonotes"
    types: tuple[str, ...] = ()
    keep_boilerplate: bool = False
    format: str = "jsonl"
