"""Abbreviations in brackets: ``Kejaksaan Tinggi (Kejati) Lampung``, ``Badan Gizi Nasional (BGN)``.

The annotation guide makes one name of the first, which goes on behind the bracket, and two of
the second. The tagger now and then puts an edge on one side of a bracket only, which fits
neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nlp_cli.annotate.bioes import Span

EXAMPLE: Final = "[Kejaksaan Tinggi] ([Kejati) Lampung]"
COUNTEREXAMPLE: Final = "[Badan Gizi Nasional] ([BGN])"


def close(words: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """The spans of a sentence, none of which holds only one of a pair of brackets next to it.

    A span that begins behind a bracket and goes on behind its end is joined with the name
    before the bracket; one that ends before a closing bracket is cut at the opening one.
    """
    closed: list[Span] = []
    for first, last, label in spans:
        inside = words[first : last + 1]
        before = closed[-1] if closed else None
        if _closes_first(inside) and before and before[1] == first - 2 and words[first - 1] == "(":
            closed[-1] = (before[0], last, before[2])
        elif _never_closes(inside) and 0 < (opened := inside.index("(")) < len(inside) - 1:
            closed.append((first, first + opened - 1, label))
            closed.append((first + opened + 1, last, label))
        else:
            closed.append((first, last, label))
    return closed


def _closes_first(words: Sequence[str]) -> bool:
    """Whether the only bracket is a closing one."""
    return words.count(")") == 1 and "(" not in words


def _never_closes(words: Sequence[str]) -> bool:
    """Whether the only bracket is an opening one."""
    return words.count("(") == 1 and ")" not in words
