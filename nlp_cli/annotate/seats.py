"""Seats of power, which stand for those who sit there: ``Kremlin membantah``, ``kata Pentagon``.

The annotation guide counts them as organisations. They are rare in the training news, and the
tagger takes one for a town or a person when its name stands where towns and people stand; none
of these names is one. A seat tagged as a building stays a building.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nlp_cli.annotate.bioes import decode
from nlp_cli.document import Token

SEATS: Final = frozenset(
    {
        "Kremlin",  # Russia
        "Gedung Putih",  # United States
        "Pentagon",
        "Capitol Hill",
        "Gedung Capitol",
        "Downing Street",  # United Kingdom
        "Whitehall",
        "Istana Élysée",  # France
        "Istana Elysee",
        "Gedung Biru",  # South Korea
        "Zhongnanhai",  # China
        "Takhta Suci",  # Holy See
        "Istana Negara",  # Indonesia
        "Istana Merdeka",
        "Bina Graha",
        "Malacañang",  # Philippines
    }
)
EXAMPLE: Final = "Kremlin"
COUNTEREXAMPLE: Final = "Moskow"

_MISTAKEN: Final = {"GPE": "ORG", "LOC": "ORG", "PERSON": "ORG", "PER": "ORG"}


def settle_seats(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of a sentence with seats of power tagged as organisations, not towns or people."""
    settled = list(tokens)
    for first, last, label in decode([token.ner for token in tokens]):
        name = " ".join(token.text for token in tokens[first : last + 1])
        if label in _MISTAKEN and name in SEATS:
            for place in range(first, last + 1):
                position = tokens[place].ner[:2]
                settled[place] = replace(tokens[place], ner=position + _MISTAKEN[label])
    return tuple(settled)
