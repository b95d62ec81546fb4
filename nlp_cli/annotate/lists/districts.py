"""Abbreviated head nouns of districts, which belong to their names: ``Kab. Rindang``.

The annotation guide keeps a capitalised head noun within the name of a place.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nlp_cli.annotate.bioes import Span

DISTRICTS: Final = frozenset({"Prov", "Kab", "Kec", "Kel"})
EXAMPLE: Final = "Kab . [Rindang]"
COUNTEREXAMPLE: Final = "kab . [Rindang]"


def with_districts(words: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """The spans of a sentence, each place with the abbreviated head noun in front of it.

    The abbreviation has its full stop; what it was tagged as on its own is forgotten.
    """
    whole: list[Span] = []
    for first, last, label in spans:
        start = _start(words, first) if label == "GPE" else first
        if whole and start < first and whole[-1][1] >= start:
            if whole[-1][0] < start:
                start = first
            else:
                whole.pop()
        whole.append((start, last, label))
    return whole


def _start(words: Sequence[str], first: int) -> int:
    """Where the name begins that goes on at ``first``."""
    if first and words[first - 1].endswith(".") and words[first - 1][:-1] in DISTRICTS:
        return first - 1
    if first > 1 and words[first - 1] == "." and words[first - 2] in DISTRICTS:
        return first - 2
    return first
