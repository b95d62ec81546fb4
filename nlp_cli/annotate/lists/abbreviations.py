"""Abbreviations that end no sentence where it goes on behind them: ``Irjen. Pol. Budi``, ``tgl. 5 Mei``.

The tokenizer knows those that its treebanks and articles have; the rest is rare in them. Single
letters are left to it: ``inisial I. Mereka`` ends a sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Abbreviations:
    """Abbreviations of one kind, without their full stop, and what a sentence goes on with behind them.

    A sentence is broken at ``|`` in both examples, and one in ``same`` only.
    """

    words: frozenset[str]
    goes_on: Callable[[str], bool]
    same: str
    other: str


def _kind(goes_on: Callable[[str], bool], same: str, other: str, words: str) -> Abbreviations:
    return Abbreviations(frozenset(words.split()), goes_on, same, other)


BEFORE_NAMES: Final = _kind(
    str.isupper,
    "Kata Irjen.| Ani.",
    "Kata Budi dkk.| Ani pulang.",
    """
    letjen mayjen brigjen kol letkol kapt capt lettu letda serma serka sertu serda kopka koptu kopda praka
    pratu laksdya laksda laksma marsdya marsda marsma komjen irjen kombes akbp kompol akp iptu ipda aiptu
    aipda bripka brigpol briptu bripda pol inf arh arm czi cpn pnb
    prof dr drg drh ir drs dra hj kh k.h tgk ust pdt tn ny nn sdr sdri bpk yth mr mrs ms
    moh moch muh abd
    jl jln gg kec kab kel prov pt cv ud
    """,
)
BEFORE_NUMBERS: Final = _kind(
    str.isdigit,
    "Cuti mulai tgl.| 5 Mei.",
    "Ani menanyakan tgl.| Budi diam.",
    "no tgl pkl hlm psl ay thn th rp rt rw lt kav vol tel telp tlp jl jln gg",
)
WITHIN: Final = _kind(
    str.isalnum,
    "Firma lain, mis.| PT Rindang.",
    "Ia bertemu mis|. Budi diam.",
    "mis msl dgn dg dng utk krn dlm pd kpd sbg ttg yg a.n d.a u.p c.q s.d",
)
"""Prepositions and the like, with which no sentence ends."""
AT_ENDS: Final = _kind(
    str.islower,
    "Budi dkk.| pulang.",
    "Budi dkk.| Ani pulang.",
    "dkk dll dsb dst tbk",
)
"""What may well end a sentence, so that only a small letter tells."""
KINDS: Final = BEFORE_NAMES, BEFORE_NUMBERS, WITHIN, AT_ENDS

ACRONYM: Final = 3
"""Capitals of an acronym: ``para PKL. 20 orang`` has no abbreviation of ``pukul``."""


def goes_on(word: str, following: str) -> bool:
    """Whether a sentence goes on behind an abbreviation.

    ``word`` is the one in front of a full stop, ``following`` the next character but white space.
    """
    lower = word.lower()
    is_acronym = word.isupper() and len(word) >= ACRONYM
    kinds = KINDS[:1] if is_acronym else KINDS
    return any(lower in kind.words and kind.goes_on(following) for kind in kinds)
