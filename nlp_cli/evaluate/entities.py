"""Entity scores: an entity is right when its place and its type are.

As ``conlleval`` and Stanza count them (Tjong Kim Sang and De Meulder 2003). The macro
figure is the mean over the types that the gold has: a type that only the system uses
lowers the micro figure, and has no share in the macro one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from nlp_cli.evaluate.scores import Mean, Score, compare, mean
from nlp_cli.tagsets import CONLL, to_conll


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity: ``part`` tells the sentence or article, ``start`` and ``end`` its place there."""

    part: int
    start: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class EntityScores:
    """``types`` holds each type that the gold or the system has, the most frequent in gold first."""

    micro: Score
    macro: Mean
    spans: Score
    types: dict[str, Score]


def score_entities(gold: Iterable[Mention], system: Iterable[Mention]) -> EntityScores:
    """Score mentions against mentions; ``spans`` leaves the type out of account."""
    gold, system = list(gold), list(system)
    types = {
        label: compare(_of_type(gold, label), _of_type(system, label))
        for label in sorted({mention.type for mention in [*gold, *system]})
    }
    return EntityScores(
        micro=compare(gold, system),
        macro=mean([score for score in types.values() if score.gold]),
        spans=compare(map(_place, gold), map(_place, system)),
        types=dict(sorted(types.items(), key=lambda item: (-item[1].gold, item[0]))),
    )


def _of_type(mentions: Iterable[Mention], label: str) -> list[Mention]:
    return [mention for mention in mentions if mention.type == label]


def _place(mention: Mention) -> tuple[int, int, int]:
    return mention.part, mention.start, mention.end


def project(mentions: Iterable[Mention], tagset: str | None) -> list[Mention]:
    """The mentions in the types of ``tagset``; None leaves them as they are.

    Every tag set but ``ontonotes`` knows PER, ORG and LOC; a mention of a type that has
    none of these is left out.
    """
    label_of: Callable[[str], str | None] = str if tagset in (None, "ontonotes") else coarse
    return [
        Mention(mention.part, mention.start, mention.end, label)
        for mention in mentions
        if (label := label_of(mention.type)) is not None
    ]


def coarse(label: str) -> str | None:
    """The PER/ORG/LOC type of a type of either tag set; None where it has none.

    >>> coarse("GPE"), coarse("PER"), coarse("DATE")
    ('LOC', 'PER', None)
    """
    return label if label in CONLL else to_conll(label)
