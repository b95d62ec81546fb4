"""Tables on a terminal: wrapped to its width, never cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, TextIO

from rich.box import Box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from nlp_cli.render.columns import GAP, Look, natural_widths, write_grid
from nlp_cli.render.encoding import takes_unicode
from nlp_cli.render.grid import Block, Cell, Grid, Line

_NARROWEST: Final = 4
"""What a column that may wrap keeps, in cells; a terminal too narrow for it wraps the lines itself."""

_CHUNK: Final = 100
"""Rows that Rich lays out at a time: memory stays flat for a long article."""


def write_blocks(blocks: Iterable[Block], out: TextIO, width: int, color: bool) -> None:
    """Write blocks for a terminal of ``width`` cells; without ``color`` no escape at all."""
    width = max(width, _NARROWEST)
    console = Console(
        file=out,
        width=width,
        color_system="256" if color else None,
        force_terminal=color,
        force_jupyter=False,
        no_color=not color,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )
    look = Look(color, rule="─" if takes_unicode(out) else "-")
    for block in blocks:
        if block is None:
            console.print()
        elif isinstance(block, Line):
            console.print(_text(block.cell), overflow="fold")
        else:
            natural = natural_widths(block)
            widths = _fitted(block, natural, width)
            if widths == natural:
                # Nothing to wrap: no need of Rich's layout, which takes a millisecond a row.
                write_grid(block, natural, out, look)
            else:
                console.width = _total(widths)
                for table in _tables(block, widths, look):
                    console.print(table)
                console.width = width


def _total(widths: Sequence[int]) -> int:
    return sum(widths) + len(GAP) * (len(widths) - 1)


def _fitted(grid: Grid, natural: Sequence[int], width: int) -> list[int]:
    """Widths that fit into ``width`` if the wide columns can give way enough.

    The wide columns share what the others leave; one that needs less than its share leaves
    the rest to the others.
    """
    widths = list(natural)
    wide = sorted((natural[place], place) for place, column in enumerate(grid.columns) if column.wide)
    left = width - _total(natural) + sum(needed for needed, _ in wide)
    for served, (needed, place) in enumerate(wide):
        widths[place] = min(needed, max(left // (len(wide) - served), _NARROWEST))
        left -= widths[place]
    return widths


def _tables(grid: Grid, widths: Sequence[int], look: Look) -> Iterator[Table]:
    """The grid in pieces of the same column widths, the first with the header."""
    head = f"    \n    \n{look.rule * 4}\n    \n    \n    \n    \n    \n"
    box = Box(head, ascii=look.rule.isascii())
    rows = enumerate(grid.rows())
    is_first = True
    while chunk := list(islice(rows, _CHUNK)):
        header = grid.header and is_first
        table = Table(
            box=box if header else None,
            show_header=header,
            show_edge=False,
            pad_edge=False,
            padding=(0, len(GAP) - header, 0, 0),
            header_style="bold",
        )
        for column, width in zip(grid.columns, widths):
            justify = "right" if column.number else "left"
            table.add_column(column.title, justify=justify, overflow="fold", width=width)  # type: ignore[arg-type]
        for number, row in chunk:
            if number in grid.breaks:
                table.add_row()
            table.add_row(*map(_text, row))
        yield table
        is_first = False


def _text(value: Cell) -> Text:
    return Text.assemble(*((span.text, span.style) for span in value))
