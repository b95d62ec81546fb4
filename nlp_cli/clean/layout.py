"""Lines and paragraphs: which line ends of an article end a paragraph.

Most copied articles hold one paragraph or one sentence a line, and every line end counts,
also behind a headline that has no full stop. Hard-wrapped text is the exception: a line
ends where the next word would not have fitted, and sentences run over the ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from nlp_cli.clean.characters import NormalText
from nlp_cli.clean.places import Places

NARROWEST = 40
"""Lines are not taken for wrapped below this width, in characters: verses, lists."""
WIDEST = 200
MID_SENTENCE = 0.3
"""Share of line ends within a sentence, for certain; it is about 0.7 in wrapped prose."""
FILLED = 0.8
"""Share of those lines on which the next word would not have fitted."""
UNFINISHED = 0.5
"""Share of line ends without a full stop, where hardly a sentence is certain to run on."""
ALL_FILLED = 0.95
"""Share of all lines on which the next word would not have fitted, in that case."""
CLOSING = "\"'”’»)]"
SENTENCE_END = ".!?…:"
# No sentence and no headline ends in one of these.
NEVER_LAST = frozenset(
    {
        "akan",
        "atas",
        "atau",
        "bagi",
        "bahwa",
        "dalam",
        "dan",
        "dari",
        "dengan",
        "di",
        "hingga",
        "karena",
        "ke",
    }
    | {"kepada", "oleh", "pada", "para", "sebagai", "sejak", "serta", "tentang", "terhadap", "untuk", "yang"}
)
# "pra- dan pascabayar": the hyphen stands for a word part that comes later.
JOINING_WORDS = frozenset({"dan", "atau", "maupun", "serta"})


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the white space at its ends, as offsets into the text."""

    start: int
    end: int


def unwrap(normal: NormalText, stands_alone: Callable[[str], bool]) -> NormalText:
    """Return the text with a space for each ``\\n`` that only wraps a paragraph.

    Behind a hyphen within a word (``Januari-\\nAgustus``) nothing takes the place of the line
    end. ``stands_alone`` says of a line that it is never joined.
    """
    text = normal.text
    lines = _lines(text)
    width = _wrap_width(text, lines)
    if width is None:
        return normal
    pieces: list[str] = []
    places = Places()
    last = 0
    for line, following in _wrapped_ends(text, lines, width, stands_alone):
        if _is_hyphenated(text, line, following):
            pieces.append(text[last : line.end])
            places.append_part(normal.places, last, line.end)
            last = following.start
        else:
            end = text.index("\n", line.end)
            pieces += (text[last:end], " ")
            places.append_part(normal.places, last, end + 1)
            last = end + 1
    pieces.append(text[last:])
    places.append_part(normal.places, last, len(text))
    return NormalText("".join(pieces), places)


def _wrapped_ends(
    text: str, lines: Sequence[Line], width: int, stands_alone: Callable[[str], bool]
) -> Iterator[tuple[Line, Line]]:
    """The neighbouring lines that are of one paragraph."""
    for line, following in _neighbours(text, lines):
        is_full = _is_full(text, line, following, width)
        if not is_full and not _goes_on_small(text, line, following):
            continue
        if stands_alone(text[line.start : line.end]) and not is_full:
            continue
        if not stands_alone(text[following.start : following.end]):
            yield line, following


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


def _neighbours(text: str, lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Each line and the next one, where no blank line is between."""
    for line, following in pairwise(lines):
        if text.count("\n", line.end, following.start) == 1:
            yield line, following


def _wrap_width(text: str, lines: Sequence[Line]) -> int | None:
    """The width the text was wrapped at, or None where it was not."""
    if len(lines) < 2:
        return None
    lengths = sorted(line.end - line.start for line in lines)
    # One line in twenty may stick out: an address that could not be broken.
    width = lengths[-1 - len(lengths) // 20]
    if not NARROWEST <= width <= WIDEST:
        return None
    neighbours = filled = unfinished = running_on = running_on_filled = 0
    for line, following in _neighbours(text, lines):
        is_full = _is_full(text, line, following, width)
        neighbours += 1
        filled += is_full
        unfinished += not _is_finished(text, line)
        if _runs_on(text, line, following):
            running_on += 1
            running_on_filled += is_full
    if not running_on or running_on_filled < FILLED * running_on:
        return None
    if running_on >= MID_SENTENCE * neighbours:
        return width
    # Names and figures often begin the lines of a short article; then every line must be full.
    is_greedy = filled >= ALL_FILLED * neighbours and unfinished >= UNFINISHED * neighbours
    return width if is_greedy else None


def _is_full(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the following line would not have fitted on the line."""
    space = text.find(" ", following.start, following.end)
    word = (following.end if space < 0 else space) - following.start
    gap = 0 if _is_hyphenated(text, line, following) else 1
    return line.end - line.start + gap + word > width


def _is_hyphenated(text: str, line: Line, following: Line) -> bool:
    """Whether the line ends at a hyphen within a word."""
    if line.end - line.start < 2 or text[line.end - 1] != "-":
        return False
    if not (text[line.end - 2].isalnum() and text[following.start].isalnum()):
        return False
    return text[following.start : following.end].split(" ", 1)[0] not in JOINING_WORDS


def _is_finished(text: str, line: Line) -> bool:
    """Whether the line ends as a sentence does."""
    last = text[max(line.start, line.end - 4) : line.end].rstrip(CLOSING)[-1:]
    return last != "" and last in SENTENCE_END


def _goes_on_small(text: str, line: Line, following: Line) -> bool:
    """Whether a sentence goes on over the line end, as lower case shows."""
    return text[following.start].islower() and not _is_finished(text, line)


def _runs_on(text: str, line: Line, following: Line) -> bool:
    """Whether a sentence goes on over the line end, as lower case or the last word shows."""
    if _goes_on_small(text, line, following) or text[line.end - 1] == ",":
        return True
    last = text[max(line.start, line.end - 12) : line.end].rsplit(" ", 1)[-1]
    return last in NEVER_LAST or _is_hyphenated(text, line, following)
