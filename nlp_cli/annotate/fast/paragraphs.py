"""Text into the paragraphs and units (characters) that Stanza's tokenizer sees.

The same as ``stanza.models.tokenization.data.TokenizationDataset`` does: paragraphs end at
blank lines, white space of any kind becomes a space, and runs of it one space.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from nlp_cli.annotate.fast.arrays import Integers


class Paragraph(NamedTuple):
    """The units of a paragraph, and the place of each in the text, in code points."""

    text: str
    places: Integers


@cache
def _blank_line() -> re.Pattern[str]:
    return re.compile("\n[\\s\u0080-\u009f]*\n")


@cache
def _white_space() -> re.Pattern[str]:
    return re.compile("[\\s\u0080-\u009f]")


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text that hold anything."""
    found = []
    start = 0
    for blank in (*_blank_line().finditer(text), None):
        end = blank.start() if blank else len(text)
        chunk = text[start:end].rstrip()
        if chunk:
            found.append(_paragraph(chunk, start))
        start = blank.end() if blank else end
    return found


def _paragraph(chunk: str, start: int) -> Paragraph:
    spaced = _white_space().sub(" ", chunk)
    spaces = code_points(spaced) == ord(" ")
    kept = ~spaces
    kept[0] = True
    kept[1:] |= ~spaces[:-1]
    places = np.flatnonzero(kept)
    if len(places) < len(spaced):
        spaced = "".join([spaced[place] for place in places.tolist()])
    return Paragraph(spaced, places + start)


def code_points(text: str) -> Integers:
    """The code points of a text, lone surrogates included."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.int64)
