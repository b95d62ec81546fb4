"""Abbreviations in brackets: ``Kejaksaan Tinggi (Kejati) Lampung``, ``Badan Gizi Nasional (BGN)``.

The annotation guide makes one name of the first, which goes on behind the bracket, and two of
the second. The tagger now and then puts an edge on one side of a bracket only, which fits
neither. What kind of company one is belongs to its name, closing bracket and all: in the
annotated news in all 16 places.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nlp_cli.annotate.bioes import Span

EXAMPLE: Final = "[Kejaksaan Tinggi] ([Kejati) Lampung]"
COUNTEREXAMPLE: Final = "[Badan Gizi Nasional] ([BGN])"

STATUS: Final = frozenset({"Persero", "Perseroda"})
"""Kinds of company that stand in brackets behind its name."""
LISTED: Final = frozenset({"Tbk", "Tbk."})
"""What follows the bracket where its shares are traded."""
STATUS_EXAMPLE: Final = "[PT Dok Bahari] ([Persero])"
STATUS_COUNTEREXAMPLE: Final = "PT Dok Bahari ([Persero])"


def close(words: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """The spans of a sentence, none of which holds only one of a pair of brackets next to it.

    A span that begins behind a bracket and goes on behind its end is joined with the name
    before the bracket; one that ends before a closing bracket is cut at the opening one.
    """
    closed: list[Span] = []
    spans = _with_status(words, spans)
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


def _with_status(words: Sequence[str], spans: Sequence[Span]) -> Sequence[Span]:
    """The spans, a company's with the bracket behind it that says of what kind it is."""
    for opened in range(1, len(words) - 2):
        if words[opened] != "(" or words[opened + 1] not in STATUS or words[opened + 2] != ")":
            continue
        last = opened + 2
        if words[last + 1 : last + 2] and words[last + 1] in LISTED:
            last += 1
        owner = next((s for s in spans if s[2] == "ORG" and s[0] < opened <= s[1] + 1), None)
        if owner is not None:
            last = max(last, owner[1])
            kept = [(first, end, label) for first, end, label in spans if end < owner[0]]
            behind = [(max(first, last + 1), end, label) for first, end, label in spans if end > last]
            spans = [*kept, (owner[0], last, owner[2]), *behind]
    return spans


def _closes_first(words: Sequence[str]) -> bool:
    """Whether the only bracket is a closing one."""
    return words.count(")") == 1 and "(" not in words


def _never_closes(words: Sequence[str]) -> bool:
    """Whether the only bracket is an opening one."""
    return words.count("(") == 1 and ")" not in words
