"""One colour a type, readable on a light and on a dark background."""

from __future__ import annotations

from typing import Final

COLORS: Final[dict[str, int]] = {
    "PERSON": 160,
    "PER": 160,
    "NORP": 132,
    "ORG": 27,
    "GPE": 28,
    "LOC": 65,
    "FAC": 64,
    "PRODUCT": 67,
    "EVENT": 164,
    "WORK_OF_ART": 168,
    "LAW": 61,
    "LANGUAGE": 96,
    "DATE": 130,
    "TIME": 166,
    "PERCENT": 30,
    "MONEY": 31,
    "QUANTITY": 99,
    "ORDINAL": 94,
    "CARDINAL": 243,
}
"""Type → colour of xterm's fixed 256. None of the first 16, which themes redefine; each has a
contrast of at least 3.5 : 1 on white and on black (WCAG 2.1), which a test computes."""


def color(type_: str) -> int | None:
    """The colour of an entity type; None for one that has none."""
    return COLORS.get(type_)


def style(type_: str) -> str:
    """The Rich style of an entity type: always bold, so that colour is never all there is."""
    number = COLORS.get(type_)
    return "bold" if number is None else f"bold color({number})"


def rgb(number: int) -> tuple[int, int, int]:
    """Red, green and blue (0 to 255) of a colour from 16 on in xterm's table of 256.

    Source: xterm's 256colres.pl: a cube of side 6 from 16, greys from 232.
    """
    if number >= 232:
        grey = 8 + 10 * (number - 232)
        return grey, grey, grey
    levels = (0, 95, 135, 175, 215, 255)
    number -= 16
    return levels[number // 36], levels[number // 6 % 6], levels[number % 6]
