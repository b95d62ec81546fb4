"""Lines and paragraphs: which line ends of an article end a paragraph.

Most copied articles hold one paragraph or one sentence a line, and every line end counts,
also behind a headline that has no full stop. Hard-wrapped text is the exception: its lines
are about equally long because the next word did not fit, and sentences run over the ends.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

NARROWEST = 40
"""Lines are not taken for wrapped below this width, in characters: verses, lists."""
WIDEST = 200
MID_SENTENCE = 0.3
"""Share of line ends that must run on in lower case; it is about 0.7 in wrapped prose."""
FILLED = 0.8
"""Share of those lines on which the next word would not have fitted."""
CLOSING = "\"'”’»)]"
SENTENCE_END = ".!?…:"


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the white space at its ends, as offsets into the text."""

    start: int
    end: int


def unwrap(text: str, stands_alone: Callable[[str], bool]) -> str:
    """Return the text with ``\\n`` turned into a space wherever it only wraps a paragraph.

    The length stays the same. ``stands_alone`` says of a line that it is never joined.
    """
    lines = _lines(text)
    width = _wrap_width(text, lines)
    if width is None:
        return text
    characters = list(text)
    for line, following in pairwise(lines):
        if text.count("\n", line.end, following.start) != 1:
            continue
        is_full = _length(line) + 1 + _first_word_length(text, following) > width
        if not is_full and not (_runs_on(text, line, following)):
            continue
        if stands_alone(text[line.start : line.end]) and not is_full:
            continue
        if stands_alone(text[following.start : following.end]):
            continue
        characters[text.index("\n", line.end)] = " "
    return "".join(characters)


def _lines(text: str) -> list[Line]:
    """The lines that are not blank."""
    found: list[Line] = []
    start = 0
    for raw in text.split("\n"):
        solid = raw.strip(" ")
        if solid:
            first = start + len(raw) - len(raw.lstrip(" "))
            found.append(Line(first, first + len(solid)))
        start += len(raw) + 1
    return found


def _wrap_width(text: str, lines: Sequence[Line]) -> int | None:
    """The width the text was wrapped at, or None where it was not."""
    if len(lines) < 2:
        return None
    lengths = sorted(_length(line) for line in lines)
    # One line in twenty may stick out: an address that could not be broken.
    width = lengths[-1 - len(lengths) // 20]
    if not NARROWEST <= width <= WIDEST:
        return None
    neighbours = 0
    running_on: list[tuple[Line, Line]] = []
    for line, following in pairwise(lines):
        if text.count("\n", line.end, following.start) == 1:
            neighbours += 1
            if _runs_on(text, line, following):
                running_on.append((line, following))
    if not running_on or len(running_on) < MID_SENTENCE * neighbours:
        return None
    filled = sum(
        _length(line) + 1 + _first_word_length(text, following) > width for line, following in running_on
    )
    return width if filled >= FILLED * len(running_on) else None


def _length(line: Line) -> int:
    return line.end - line.start


def _first_word_length(text: str, line: Line) -> int:
    space = text.find(" ", line.start, line.end)
    return (line.end if space < 0 else space) - line.start


def _runs_on(text: str, line: Line, following: Line) -> bool:
    """Whether a sentence goes on over the line end, as lower case shows."""
    last = text[max(line.start, line.end - 4) : line.end].rstrip(CLOSING)[-1:]
    return text[following.start].islower() and last not in SENTENCE_END
