"""What stands in front of a name without being part of it: ``Nyonya Sari``, ``kecamatan Rindang``.

The annotation guide leaves titles outside the name of a person, and of a place's head noun it
keeps only one with a capital (``Kabupaten Rindang``). ``Gus`` and ``Imam`` are names as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

TITLES: Final = frozenset(
    """
    Bapak Bpk Pak Ibu Bu Tuan Tn Nyonya Ny Nona Nn Sdr Sdri Mr Mrs Sir KH Kiai Kyai Ustaz Ustad Ustadz Ustazah
    Dr dr drg Prof Ir Drs Dra Hj Presiden Wapres Gubernur Bupati Menteri Jenderal Jend Letjen Mayjen Brigjen
    Laksamana Marsekal Kolonel Kol Letkol Komjen Irjen Kombes AKBP Kompol AKP Iptu Ipda Aiptu Aipda Bripka
    """.split()  # noqa: SIM905 - a list to read, not to parse
)
PLACES: Final = frozenset(
    "negara provinsi kabupaten kota kecamatan distrik kelurahan desa dusun nagari gampong".split()  # noqa: SIM905
)
EXAMPLE: Final = ("Nyonya", "Sari"), "PERSON"
COUNTEREXAMPLE: Final = ("Gus", "Dur"), "PERSON"


def heads(words: Sequence[str], label: str) -> int:
    """How many of a name's tokens, at its beginning, are not part of it."""
    known = {"PERSON": TITLES, "PER": TITLES, "GPE": PLACES}.get(label, frozenset())
    count = 0
    while words[count] in known:
        # the full stop of an abbreviation goes with it
        following = count + (2 if words[count + 1 : count + 2] == ["."] else 1)
        if following >= len(words):
            return count
        count = following
    return count
