"""Counts of what was found, and the figures that follow from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """How many units are right, how many the gold has, and how many the system has.

    ``precision``, ``recall`` and ``f1`` lie between 0 and 1; each is 0 where its
    denominator is, as in the CoNLL 2018 evaluation.
    """

    correct: int
    gold: int
    system: int

    @property
    def precision(self) -> float:
        """The share of the system's units that are right."""
        return self.correct / self.system if self.system else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold's units that were found."""
        return self.correct / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.correct / (self.gold + self.system) if self.gold + self.system else 0.0

    def __add__(self, other: Score) -> Score:
        return Score(self.correct + other.correct, self.gold + other.gold, self.system + other.system)


NOTHING = Score(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Mean:
    """The plain mean of several scores' precision, recall and F1: every part weighs the same."""

    precision: float
    recall: float
    f1: float
    parts: int


def mean(scores: Sequence[Score]) -> Mean:
    """The mean of ``scores``; zeros for none."""
    parts = len(scores)
    if not parts:
        return Mean(0.0, 0.0, 0.0, 0)
    return Mean(
        sum(score.precision for score in scores) / parts,
        sum(score.recall for score in scores) / parts,
        sum(score.f1 for score in scores) / parts,
        parts,
    )


def compare(gold: Iterable[Hashable], system: Iterable[Hashable]) -> Score:
    """Score two bags of units: a unit that stands twice has to be found twice.

    >>> compare(["a", "b"], ["b", "b", "c"])
    Score(correct=1, gold=2, system=3)
    """
    wanted, given = Counter(gold), Counter(system)
    return Score((wanted & given).total(), wanted.total(), given.total())
