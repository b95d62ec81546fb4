"""Names that an article repeats: what most of its mentions are settles the doubtful rest.

The tagger reads one sentence at a time; where that one does not tell, it may take a firm for a
person that it took for a firm five times before.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Final

from nlp_cli.annotate.found import Found, tagged
from nlp_cli.document import Token

NAMES: Final = frozenset(
    {"PERSON", "PER", "NORP", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"}
)
"""Types that a name keeps; a number counts here and dates there."""
CERTAIN: Final = 2
"""A type is certain that has so many times the mentions of the doubtful one."""


def settle(sentences: list[Found]) -> list[Found]:
    """The sentences of an article, each name with its most frequent type where that is certain.

    A name is its tokens, letter for letter; a town that is now and then a club stays both.
    """
    types: dict[str, Counter[str]] = defaultdict(Counter)
    for tokens, spans in sentences:
        for first, last, label in spans:
            if label in NAMES:
                types[_name(tokens, first, last)][label] += 1
    if all(len(counts) == 1 for counts in types.values()):
        return sentences
    return [
        tagged(
            tokens,
            [
                (first, last, _type(types[_name(tokens, first, last)], label) if label in NAMES else label)
                for first, last, label in spans
            ],
        )
        for tokens, spans in sentences
    ]


def _name(tokens: tuple[Token, ...], first: int, last: int) -> str:
    return " ".join(token.text for token in tokens[first : last + 1])


def _type(counts: Counter[str], label: str) -> str:
    best, most = counts.most_common(1)[0]
    return best if most >= CERTAIN * counts[label] else label
