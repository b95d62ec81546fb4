"""Numbered lists that lost their line ends: ``Daftarnya: 1. Ani 2. Budi3. Citra`` is four lines.

A number that only ends a sentence (``di peringkat 2. Namun``) is told from the number of an item by
the numbers before it: a list counts from 1, and its 1 opens a line or stands behind a stop.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from nlp_cli.clean.vocabulary import OPENERS, words_of

SHORTEST: Final = 3
"""Items of a list."""
SHORTEST_GLUED: Final = 5
"""Items of a list whose numbers are glued to figures, as in ``Aceh: 682. Riau: 53. Jambi``."""
FARTHEST: Final = 400
"""Code points between two numbers on one line where only the counting tells an item."""
STOPS: Final = frozenset(".!?:;,)”\"'’")
COUNTED: Final = words_of(
    """
    angka ayat bab babak blok dapil divisi edisi episode fase gang gelombang grid grup huruf jalan jilid juara
    kelas klaster kloter koridor kuartal lantai leg level liga menit musim negeri nilai no nomor opsi paket
    pasal pekan peringkat periode peron posisi pukul punggung putaran rangking ranking ronde sektor semester
    seri set tahap tanggal terminal tipe titik triwulan ukuran umur unit usia versi zona
    dan atau
    """
)
"""Words whose number comes behind them, and those between the last two of a sentence."""


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?<![\d.,/-])(?<!\d:)\d{1,2}(?=\.(?! ?[A-Z]?[a-h]\d)(?: ?[A-Z\"“]| [a-z]))")


@cache
def _figure() -> re.Pattern[str]:
    return re.compile(r"\d{1,7}(?=\. ?[A-Z])")


def find_items(text: str) -> list[int]:
    """Where an item of a numbered list begins within a line of a laid-out text, in order.

    >>> text = "Daftarnya: 1. Ani 2. Budi3. Citra"
    >>> [text[place:][:6] for place in find_items(text)]
    ['1. Ani', '2. Bud', '3. Cit']
    >>> find_items("Ani di peringkat 1. Budi di peringkat 2. Citra di peringkat 3. Lalu Dodi.")
    []
    """
    if "2." not in text:
        return []
    places = {place for chain in (*_chains(text), *_glued_chains(text)) for place in chain}
    return sorted(place for place in places if place and text[place - 1] != "\n")


def _chains(text: str) -> list[list[int]]:
    """The places of the numbers of each list."""
    found: list[list[int]] = []
    open_at: dict[int, list[int]] = {}
    for match in _number().finditer(text):
        number, place = int(match[0]), match.start()
        is_plain = _is_plain(text, place)
        if number == 1:
            if is_plain:
                open_at[1] = [place]
                found.append(open_at[1])
            continue
        chain = open_at.get(number - 1)
        if chain is not None and (is_plain or _is_near(text, chain[-1], place)):
            del open_at[number - 1]
            open_at[number] = chain
            chain.append(place)
    return [chain for chain in found if len(chain) >= SHORTEST]


def _is_plain(text: str, place: int) -> bool:
    """Whether a number opens a line or stands behind a stop."""
    before = text[max(0, place - 2) : place].rstrip(" ")
    return not before or before[-1] == "\n" or before[-1] in STOPS


def _is_near(text: str, last: int, place: int) -> bool:
    """Whether a number behind a word goes on with the list of the number before."""
    if place - last > FARTHEST or "\n" in text[last:place]:
        return False
    word = text[max(last, place - 20) : place].rsplit(maxsplit=1)[-1:]
    if word and word[0].strip('("“').lower() in COUNTED:
        return False
    following = re.match(r"\d+\. ?[\"“]?(\w+)", text[place : place + 40])
    return following is not None and following[1].lower() not in OPENERS


def _glued_chains(text: str) -> list[list[int]]:
    """The same for lists in which every number that a capital follows is the next one, glued or not.

    ``Aceh: 682. Riau`` has 68 and the number 2; ``pada 2012. Film`` has neither.
    """
    found: list[list[int]] = []
    chain: list[int] = []
    for match in _figure().finditer(text):
        number = str(len(chain) + 1)
        place = match.end() - len(number)
        is_next = match[0].endswith(number) and _is_whole(text, match, place)
        if chain and is_next and "\n" not in text[chain[-1] : place]:
            chain.append(place)
        elif match[0] == "1" and _is_plain(text, match.start()):
            chain = [match.start()]
            found.append(chain)
        else:
            chain = []
    return [chain for chain in found if len(chain) >= SHORTEST_GLUED]


def _is_whole(text: str, figure: re.Match[str], place: int) -> bool:
    """Whether the number at ``place`` is not the end of another: a figure before it stands behind a colon."""
    before = text[max(0, figure.start() - 2) : figure.start()].rstrip(" ")
    return place == figure.start() or before.endswith(":")
