"""What stands in front of a name without being part of it: ``Nyonya Sari``, ``kecamatan Rindang``.

The annotation guide leaves titles outside the name of a person, and of a place's head noun it
keeps only one with a capital (``Kabupaten Rindang``). ``Gus`` and ``Imam`` are names as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nlp_cli.annotate.bioes import Span
from nlp_cli.annotate.lists.districts import DISTRICTS
from nlp_cli.tagsets import PEOPLE

TITLES: Final = frozenset(
    """
    Bapak Bpk Pak Ibu Bu Tuan Tn Nyonya Ny Nona Nn Sdr Sdri Mr Mrs Sir Kiai Kyai Ustaz Ustad Ustadz Ustazah
    Dr dr drg Prof Ir Drs Dra Hj Presiden Wapres Gubernur Bupati Menteri Jenderal Jend Letjen Mayjen Brigjen
    Laksamana Marsekal Kolonel Kol Letkol Komjen Irjen Kombes AKBP Kompol AKP Iptu Ipda Aiptu Aipda Bripka
    """.split()  # noqa: SIM905 - a list to read, not to parse
)
INITIALS: Final = frozenset({"H", "KH", "K.H"})
"""Titles that may be the initials of somebody as well, where no name follows."""
PLACES: Final = frozenset(
    "negara provinsi kabupaten kota kecamatan distrik kelurahan desa dusun nagari gampong".split()  # noqa: SIM905
)
EXAMPLE: Final = ("Nyonya", "Sari"), "PERSON"
COUNTEREXAMPLE: Final = ("Gus", "Dur"), "PERSON"
BARE: Final = ("Nyonya",), "PERSON"
NOT_BARE: Final = ("Gus",), "PERSON"


def heads(words: Sequence[str], label: str) -> int:
    """How many of a name's tokens, at its beginning, are not part of it."""
    known = TITLES | INITIALS if label in PEOPLE else PLACES if label == "GPE" else frozenset()
    count = 0
    while _plain(words[count]) in known:
        # the full stop of an abbreviation goes with it
        following = count + (2 if words[count + 1 : count + 2] == ["."] else 1)
        if following >= len(words):
            return count
        # H. P. Sari: initials, unless a title stands in front of them
        if count == 0 and _plain(words[0]) == "H" and _is_initial(words[following]):
            return count
        count = following
    return count


def is_bare(words: Sequence[str], label: str) -> bool:
    """Whether nothing was tagged but titles or a place's head nouns."""
    known = TITLES if label in PEOPLE else PLACES | DISTRICTS if label == "GPE" else frozenset()
    return bool(known) and all(word == "." or _plain(word) in known for word in words)


def without_titles(words: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """The spans of a sentence without titles that were tagged as people in front of one: ``[KH]. [Sari]``."""
    kept: list[Span] = []
    for place, (first, last, label) in enumerate(spans):
        is_title = place + 1 < len(spans) and label in PEOPLE and spans[place + 1][2] == label
        if is_title:
            front = words[first : spans[place + 1][0]]
            is_title = all(word == "." or _plain(word) in TITLES | INITIALS for word in front)
        if not is_title:
            kept.append((first, last, label))
    return kept


def _plain(word: str) -> str:
    return word.rstrip(".") or word


def _is_initial(word: str) -> bool:
    return len(_plain(word)) == 1
