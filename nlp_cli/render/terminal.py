"""Tables on a terminal: wrapped to its width, never cut."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TextIO

from rich.box import Box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from nlp_cli.render.encoding import takes_unicode
from nlp_cli.render.grid import Block, Cell, Grid, Line

NARROWEST: Final = 40
"""Below this many cells the terminal itself wraps the lines."""

_HEAD: Final = "    \n    \n {0}{0} \n    \n    \n    \n    \n    \n"
_RULE: Final = Box(_HEAD.format("─"))
_ASCII_RULE: Final = Box(_HEAD.format("-"), ascii=True)


def write_blocks(blocks: Iterable[Block], out: TextIO, width: int, color: bool) -> None:
    """Write blocks for a terminal of ``width`` cells; without ``color`` no escape at all."""
    console = Console(
        file=out,
        width=max(width, NARROWEST),
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
    box = _RULE if takes_unicode(out) else _ASCII_RULE
    for block in blocks:
        if block is None:
            console.print()
        elif isinstance(block, Line):
            console.print(_text(block.cell), overflow="fold")
        else:
            console.print(_table(block, box))


def _table(grid: Grid, box: Box) -> Table:
    table = Table(
        box=box if grid.header else None,
        show_header=grid.header,
        show_edge=False,
        pad_edge=False,
        padding=(0, 1 if grid.header else 2, 0, 0),
        header_style="bold",
    )
    rows = [tuple(map(_text, row)) for row in grid.rows()]
    for place, column in enumerate(grid.columns):
        width = max((row[place].cell_len for row in rows), default=0)
        table.add_column(
            column.title,
            justify="right" if column.number else "left",
            overflow="fold",
            min_width=None if column.wide else max(width, len(column.title)),
        )
    for number, row in enumerate(rows):
        if number in grid.breaks:
            table.add_row()
        table.add_row(*row)
    return table


def _text(value: Cell) -> Text:
    return Text.assemble(*((span.text, span.style) for span in value))
