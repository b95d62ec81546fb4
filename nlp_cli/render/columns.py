"""Tables in a pipe: columns two spaces apart, no lines, nothing cut, no terminal's width.

``awk -F '  +'`` takes the columns apart: no cell holds two spaces in a row or is empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, Final, TextIO

from nlp_cli.render.grid import Block, Cell, Grid, Line, Span, cell

_GAP: Final = "  "
_EMPTY: Final = cell("-")


def write_blocks(blocks: Iterable[Block], out: TextIO, color: bool) -> None:
    """Write blocks; with ``color`` in styles, as for ``FORCE_COLOR=1 … | less -R``."""
    paint = _paint if color else _plain
    for block in blocks:
        if block is None:
            out.write("\n")
        elif isinstance(block, Line):
            out.write(f"{''.join(map(paint, block.cell))}\n")
        else:
            _write_grid(block, out, paint)


def _write_grid(grid: Grid, out: TextIO, paint: Callable[[Span], str]) -> None:
    titles = tuple(cell(column.title, "bold") for column in grid.columns)
    widths = [0] * len(grid.columns)
    for row in grid.rows():
        widths = [max(width, _cells(value)) for width, value in zip(widths, row)]
    if grid.header:
        widths = [max(width, _cells(title)) for width, title in zip(widths, titles)]
        _write_row(titles, widths, out, paint)
    for number, row in enumerate(grid.rows()):
        if number in grid.breaks:
            out.write("\n")
        _write_row(row, widths, out, paint)


def _write_row(row: tuple[Cell, ...], widths: list[int], out: TextIO, paint: Callable[[Span], str]) -> None:
    *cells, last = (value if _cells(value) else _EMPTY for value in row)
    for width, value in zip(widths, cells):
        out.write("".join(map(paint, value)) + " " * (width - _cells(value)) + _GAP)
    out.write("".join(map(paint, last)) + "\n")


def _cells(value: Cell) -> int:
    """The width of a cell's text on a terminal; a wide character takes two."""
    text = "".join(span.text for span in value)
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def _plain(span: Span) -> str:
    return span.text


def _paint(span: Span) -> str:
    if not span.style:
        return span.text
    from rich.color import ColorSystem

    painted: str = _style(span.style).render(span.text, color_system=ColorSystem.EIGHT_BIT)
    return painted


@cache
def _style(notation: str) -> Any:
    from rich.style import Style

    return Style.parse(notation)
