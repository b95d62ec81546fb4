"""Tables whose cells stand on one line each: columns two spaces apart.

In a pipe every table is one: no lines, nothing cut, no terminal's width. There
``awk -F '  +'`` takes the columns apart: no cell holds two spaces in a row or is empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, TextIO

from nlp_cli.render.grid import Block, Cell, Grid, Line, Span, cell

GAP: Final = "  "
_EMPTY: Final = cell("-")


@dataclass(frozen=True, slots=True)
class Look:
    """How columns look; ``rule`` is the character of the line under the header.

    Without ``rule``, in a pipe, numbers stand at the left and an empty cell is ``-``.
    """

    color: bool
    rule: str = ""


def write_blocks(blocks: Iterable[Block], out: TextIO, color: bool) -> None:
    """Write blocks to a pipe; with ``color`` in styles, as for ``FORCE_COLOR=1 … | less -R``."""
    look = Look(color)
    for block in blocks:
        if block is None:
            out.write("\n")
        elif isinstance(block, Line):
            out.write("".join(map(_painter(look), block.cell)) + "\n")
        else:
            write_grid(block, natural_widths(block), out, look)


def natural_widths(grid: Grid) -> list[int]:
    """The width of each column, in terminal cells, where nothing is wrapped."""
    widths = [len(column.title) if grid.header else 0 for column in grid.columns]
    for row in grid.rows():
        widths = [max(width, _cells(value)) for width, value in zip(widths, row)]
    return widths


def write_grid(grid: Grid, widths: Sequence[int], out: TextIO, look: Look) -> None:
    """Write a table in columns of these widths."""
    paint = _painter(look)
    if grid.header:
        out.write(
            _row(tuple(cell(column.title, "bold") for column in grid.columns), grid, widths, look, paint)
        )
    if grid.header and look.rule:
        out.write(look.rule * (sum(widths) + len(GAP) * (len(widths) - 1)) + "\n")
    for number, row in enumerate(grid.rows()):
        if number in grid.breaks:
            out.write("\n")
        out.write(_row(row, grid, widths, look, paint))


def _row(
    row: tuple[Cell, ...], grid: Grid, widths: Sequence[int], look: Look, paint: Callable[[Span], str]
) -> str:
    pieces = []
    last = len(widths) - 1
    for place, (value, width) in enumerate(zip(row, widths)):
        taken = _cells(value)
        if not taken and not look.rule:
            value, taken = _EMPTY, 1
        text, fill = "".join(map(paint, value)), " " * (width - taken)
        if look.rule and grid.columns[place].number:
            text, fill = fill + text, ""
        pieces.append(text if place == last else text + fill)
    return GAP.join(pieces) + "\n"


def _cells(value: Cell) -> int:
    """The width of a cell's text on a terminal; a wide character takes two."""
    text = "".join(span.text for span in value)
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def _painter(look: Look) -> Callable[[Span], str]:
    return _painted if look.color else _plain


def _plain(span: Span) -> str:
    return span.text


def _painted(span: Span) -> str:
    if not span.style:
        return span.text
    from rich.color import ColorSystem

    painted: str = _style(span.style).render(span.text, color_system=ColorSystem.EIGHT_BIT)
    return painted


@cache
def _style(notation: str) -> Any:
    from rich.style import Style

    return Style.parse(notation)
