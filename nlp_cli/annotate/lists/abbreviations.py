"""Abbreviations that stand before a name and end no sentence: ``Irjen. Pol. Budi``, ``PT. Maju``.

The tokenizer knows those that its treebanks and articles have; ranks with a full stop are rare
in them. Single letters are left to it: ``inisial I. Mereka`` ends a sentence.
"""

from __future__ import annotations

from typing import Final

ABBREVIATIONS: Final = frozenset(
    """
    letjen mayjen brigjen kol letkol kapt capt lettu letda serma serka sertu serda kopka koptu kopda praka
    pratu laksdya laksda laksma marsdya marsda marsma komjen irjen kombes akbp kompol akp iptu ipda aiptu
    aipda bripka brigpol briptu bripda pol inf arh arm czi cpn pnb
    prof dr drg drh ir drs dra hj kh tgk ust pdt tn ny nn sdr sdri bpk yth mr mrs ms
    jl jln gg kec kab kel prov pt cv ud
    """.split()  # noqa: SIM905 - a list to read, not to parse
)
EXAMPLE: Final = "Irjen"
COUNTEREXAMPLE: Final = "dkk"


def is_abbreviation(word: str) -> bool:
    """Whether a word, without its full stop, is an abbreviation that a name follows."""
    return word.lower() in ABBREVIATIONS
