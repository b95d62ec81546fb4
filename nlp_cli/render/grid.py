"""What a table holds, before it is known where it is shown. Its text is already safe."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text in one style (Rich's notation; empty for none)."""

    text: str
    style: str = ""


Cell = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column; a ``wide`` one may wrap on a terminal, the others keep their width."""

    title: str
    wide: bool = False
    number: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of its own, such as the source of an article."""

    cell: Cell


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows under columns; a blank line stands before each row number in ``breaks``.

    ``rows`` makes the rows anew at each call: the rows of a long article need not stand in
    memory to be measured and then written.
    """

    columns: tuple[Column, ...]
    rows: Callable[[], Iterable[tuple[Cell, ...]]]
    breaks: frozenset[int] = frozenset()
    header: bool = True


Block = Line | Grid | None
"""None is a blank line."""


def cell(value: str | int, style: str = "") -> Cell:
    """A cell of one piece."""
    return (Span(str(value), style),)
