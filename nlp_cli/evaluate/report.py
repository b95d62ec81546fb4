"""An evaluation as a table for people, or as JSON (schema ``nlp-cli-evaluate/1``)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, TextIO

from nlp_cli.evaluate.run import Result
from nlp_cli.evaluate.scores import Mean, Score
from nlp_cli.render.sanitize import sanitize

if TYPE_CHECKING:
    from nlp_cli.render.grid import Block, Grid

SCHEMA: Final = "nlp-cli-evaluate/1"
HEADINGS: Final = ("measure", "precision", "recall", "F1", "correct", "gold", "system")
SHORT_HEADINGS: Final = ("measure", "prec.", *HEADINGS[2:])
"""For a terminal that has no room for the others."""
UNIT_OF: Final = {"articles": "articles", "bio": "sentences", "conllu": "sentences"}
MEASURES: Final = {
    "tokens": "tokens",
    "sentences": "sentences",
    "words": "words",
    "multiword_tokens": "multiword tokens",
    "entities": "entities",
    "entities_macro": "entities, mean of types",
    "entity_spans": "entities, place only",
    "boilerplate_characters": "boilerplate characters",
    "boilerplate_lines": "boilerplate lines",
}
MEASURE: Final = 9
"""Cells that the name of a measure needs at least, beside its figures."""
WIDE: Final = 200
Cells = tuple[str, ...]


def to_json(results: Sequence[Result]) -> dict[str, Any]:
    """The evaluation as plain values; precision, recall and F1 lie between 0 and 1."""
    return {"schema": SCHEMA, "results": [_object(result) for result in results]}


def _object(result: Result) -> dict[str, Any]:
    found: dict[str, Any] = {
        "gold": result.gold,
        "kind": result.kind,
        "system": result.system,
        "tagset": result.tagset,
        "size": {UNIT_OF[result.kind]: result.size},
        "scores": {name: _figures(score) for name, score in result.scores.items()},
    }
    if result.kind != "conllu":
        found["types"] = {name: _figures(score) for name, score in result.types.items()}
    return found


def _figures(score: Score | Mean) -> dict[str, float]:
    figures: dict[str, float] = {"precision": score.precision, "recall": score.recall, "f1": score.f1}
    if isinstance(score, Score):
        return figures | {"correct": score.correct, "gold": score.gold, "system": score.system}
    return figures | {"types": score.parts}


def write(
    format: str, results: Sequence[Result], out: TextIO, width: int | None = None, color: bool = False
) -> None:
    """Write the evaluation as ``table`` or ``json``.

    ``width`` is the terminal's in cells; None in a pipe or file, where nothing depends on it.
    """
    if format == "json":
        write_json(results, out)
    elif width is None and not color:
        write_table(results, out)
    else:
        write_terminal(results, out, width or WIDE, color)


def write_json(results: Sequence[Result], out: TextIO) -> None:
    """Write the JSON form, indented, with escapes for whatever is not ASCII."""
    out.write(json.dumps(to_json(results), indent=2) + "\n")


def title(result: Result) -> str:
    """One line on what was scored against what."""
    unit = UNIT_OF[result.kind]
    parts = [
        f"{result.size} {unit.removesuffix('s') if result.size == 1 else unit}",
        f"system {sanitize(result.system)}",
    ]
    if result.tagset:
        parts.append(f"types of {result.tagset}")
    return f"{sanitize(result.gold)} ({', '.join(parts)})"


def rows(result: Result) -> Iterator[Cells]:
    """The cells of each row, the types under the entities: percentages with two decimals, and counts.

    Where there is no figure stands ``-``: no percentage where neither gold nor system has a unit,
    no count in a mean.
    """
    for name, score in result.scores.items():
        yield _row(MEASURES[name], score)
        if name == "entity_spans":
            for label, of_type in result.types.items():
                yield _row("  " + sanitize(label), of_type)


def _row(name: str, score: Score | Mean) -> Cells:
    figures = (score.precision, score.recall, score.f1)
    units = score.gold + score.system if isinstance(score, Score) else score.parts
    percentages = (f"{100 * figure:.2f}" if units else "-" for figure in figures)
    counts = (score.correct, score.gold, score.system) if isinstance(score, Score) else ("-", "-", "-")
    return (name, *percentages, *map(str, counts))


def write_table(results: Sequence[Result], out: TextIO) -> None:
    """Write one section a result in plain columns, for a pipe."""
    for number, result in enumerate(results):
        table = [HEADINGS, *rows(result)]
        widths = [max(len(row[column]) for row in table) for column in range(len(HEADINGS))]
        out.write("\n" if number else "")
        out.write(title(result) + "\n")
        for name, *figures in table:
            aligned = (figure.rjust(width) for figure, width in zip(figures, widths[1:], strict=True))
            out.write("  ".join([name.ljust(widths[0]), *aligned]).rstrip() + "\n")


def write_terminal(results: Sequence[Result], out: TextIO, width: int, color: bool) -> None:
    """Write one table a result, for a terminal ``width`` cells wide.

    Where it is too narrow headings are shorter and measures wrap, and where it is narrower still a
    measure's figures stand below it; none is cut or left out.
    """
    from nlp_cli.render.grid import Line, cell
    from nlp_cli.render.terminal import write_blocks

    for number, result in enumerate(results):
        before = [None] if number else []
        heading = Line(cell(title(result), "bold"))
        write_blocks([*before, heading, *_blocks(list(rows(result)), width)], out, width, color)


def _blocks(lines: Sequence[Cells], width: int) -> Iterator[Block]:
    from nlp_cli.render.columns import GAP, natural_widths
    from nlp_cli.render.grid import Line, cell

    for headings, least in ((HEADINGS, WIDE), (SHORT_HEADINGS, MEASURE)):
        grid = _grid(headings, lines)
        measure, *others = natural_widths(grid)
        if min(measure, least) + sum(others) + len(GAP) * len(others) <= width:
            yield grid
            return
    for name, *figures in lines:
        yield Line(cell(name))
        yield Line(cell("  " + ", ".join(map(" ".join, zip(HEADINGS[1:], figures))), "dim"))


def _grid(headings: Cells, lines: Sequence[Cells]) -> Grid:
    from nlp_cli.render.grid import Column, Grid, cell

    columns = tuple(
        Column(heading, wide=not place, number=bool(place)) for place, heading in enumerate(headings)
    )
    styles = ["dim" if cells[0].startswith(" ") else "" for cells in lines]
    return Grid(
        columns,
        lambda: (tuple(cell(each, style) for each in cells) for cells, style in zip(lines, styles)),
    )
