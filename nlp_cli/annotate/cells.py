"""Cells of a table, laid out with tabs or spaces: ``Rindang FC⇥10⇥24`` is a name and two numbers.

The tagger reads tokens, whatever stands between them, and now and then makes one entity of two
cells. Spaces part cells only where their line has a second wide gap: one alone may justify it. A
line end within a sentence is none: it wraps a line, or the text would have been cut there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from nlp_cli.annotate.bioes import Span
from nlp_cli.document import Token

WIDE: Final = 3
"""So many spaces may part two cells; two are a slip."""
EXAMPLE: Final = "10\t24"
COUNTEREXAMPLE: Final = "10 24"


def cut(tokens: Sequence[Token], spans: Sequence[Span], text: str) -> list[Span]:
    """The spans of a sentence, none of which goes from one cell into the next.

    ``text`` is the article that the tokens' offsets are of. A part without a letter or digit is
    no entity.
    """
    return [part for span in spans for part in _parts(tokens, span, text)]


def _parts(tokens: Sequence[Token], span: Span, text: str) -> Iterator[Span]:
    first, last, label = span
    starts = [
        place
        for place, (before, after) in enumerate(pairwise(tokens[first : last + 1]), start=first + 1)
        if _parts_cells(text, before.end, after.start)
    ]
    if not starts:
        yield span
        return
    for start, end in pairwise([first, *starts, last + 1]):
        if any(character.isalnum() for token in tokens[start:end] for character in token.text):
            yield start, end - 1, label


def _parts_cells(text: str, start: int, end: int) -> bool:
    """Whether the white space between two tokens parts cells."""
    between = text[start:end]
    return _is_gap(between) and ("\t" in between or _has_another(text, start, end))


def _has_another(text: str, start: int, end: int) -> bool:
    """Whether the line of a gap has a second one between its words."""
    # Forward first, to the next gap only: a line of a million cells is read once, not a million times.
    for space in _space().finditer(text, end):
        if space.end() == len(text) or "\n" in space.group() or "\r" in space.group():
            break
        if _is_gap(space.group()):
            return True
    line = text.rfind("\n", 0, start) + 1
    line = text.rfind("\r", line, start) + 1 or line
    return any(_is_gap(space) for space in _space().findall(text[line:start].lstrip()))


def _is_gap(between: str) -> bool:
    if "\n" in between or "\r" in between:
        return False
    return "\t" in between or sum(map(str.isspace, between)) >= WIDE


@cache
def _space() -> re.Pattern[str]:
    return re.compile(r"\s+")
