"""How a hostile input and what it gives are written down."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Hostile:
    """One input and what it gives.

    ``text`` is what must be read from ``data``, where that is an article. ``sentences`` and
    ``removed`` are counts with the engine of hostile_engine, where a sentence is a line;
    ``shows`` stands in the table of sentences, ``says`` on standard error.
    """

    name: str
    data: bytes
    text: str = ""
    sentences: int = 0
    removed: int = 0
    shows: str = ""
    status: int = 0
    says: str = ""
    options: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.name


def text(name: str, body: str, sentences: int, shows: str = "", removed: int = 0) -> Hostile:
    """A text that is read as it is."""
    says = "" if sentences else "no sentence in it"
    return Hostile(name, body.encode(), body, sentences, removed, shows, says=says)


def read(name: str, data: bytes, body: str, *options: str, shows: str = "") -> Hostile:
    """Bytes that are read as ``body``, of one sentence."""
    return Hostile(name, data, body, 1, shows=shows, options=options)


def refused(name: str, data: bytes, says: str, *options: str) -> Hostile:
    """Bytes that are an error of that input, exit status 1."""
    return Hostile(name, data, status=1, says=says, options=options)
