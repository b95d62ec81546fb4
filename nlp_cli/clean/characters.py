"""Characters as the models know them: plain spaces, ``\\n`` line ends, nothing invisible.

Quotes, dashes and HTML entities stay as they are. Nothing here is lost: the places lead
back to the article.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from nlp_cli.clean.places import Places

LINE_ENDS = "\n\r\v\f\x85\u2028\u2029"
SPACES = " \t\x1c\x1d\x1e\x1f\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
CONTROLS = "".join(chr(code) for code in (*range(0x00, 0x20), *range(0x7F, 0xA0)))
# Windows-1252's quotes and dashes, where its bytes were read as Latin-1.
WINDOWS = {"\x91": "‘", "\x92": "’", "\x93": "“", "\x94": "”", "\x96": "–", "\x97": "—"}
# Soft hyphen, bidi controls, zero-width spaces and joiners, byte-order mark.
DROPPED = "\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"


@dataclass(frozen=True, slots=True)
class NormalText:
    """A text in which ``\\n`` and the space are the only white space, and its places."""

    text: str
    places: Places


def normalise(text: str) -> NormalText:
    """Return the text as the models know it.

    Every line end becomes ``\\n`` (the ``\\r`` of ``\\r\\n`` a space), every other space or
    control character a space, but for those that were quotes and dashes once; invisible
    characters go; a letter and its combining marks become one character where Unicode's NFC
    has one, standing at the place of the letter.
    """
    pieces: list[str] = []
    places = Places()
    last = 0
    for start, end, replacement in _edits(text):
        pieces += (text[last:start], replacement)
        places.append(last, start - last)
        places.append(start, len(replacement))
        last = end
    pieces.append(text[last:])
    places.append(last, len(text) - last)
    return NormalText("".join(pieces).replace("\r\n", " \n").translate(_one_to_one()), places)


@cache
def _one_to_one() -> dict[int, str]:
    table = {ord(character): " " for character in CONTROLS + SPACES}
    table.update({ord(character): "\n" for character in LINE_ENDS})
    table.update({ord(character): meant for character, meant in WINDOWS.items()})
    return table


@cache
def _dropped() -> re.Pattern[str]:
    return re.compile(f"[{DROPPED}]+")


def _edits(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, replacement of at most one character) in order."""
    if text.isascii():
        return
    if unicodedata.is_normalized("NFC", text):
        for match in _dropped().finditer(text):
            yield match.start(), match.end(), ""
        return
    position = 0
    while position < len(text):
        character = text[position]
        end = position + 1
        if _dropped().match(character):
            yield position, end, ""
        elif not unicodedata.combining(character):
            composed = character
            while end < len(text) and unicodedata.combining(text[end]):
                longer = unicodedata.normalize("NFC", composed + text[end])
                if len(longer) != 1:
                    break
                composed = longer
                end += 1
            if end > position + 1:
                yield position, end, composed
        position = end
