"""Micro, macro, per type and place only, counted by hand."""

from __future__ import annotations

import pytest

from nlp_cli.evaluate.entities import Mention, project, score_entities
from nlp_cli.evaluate.scores import Mean, Score, mean

GOLD = [Mention(0, 0, 1, "PER"), Mention(0, 3, 3, "LOC"), Mention(1, 0, 0, "LOC"), Mention(1, 2, 2, "ORG")]
SYSTEM = [Mention(0, 0, 1, "PER"), Mention(0, 3, 3, "ORG"), Mention(1, 0, 0, "LOC"), Mention(2, 2, 2, "LAW")]


def test_each_figure() -> None:
    scores = score_entities(GOLD, SYSTEM)
    assert scores.micro == Score(2, 4, 4)
    assert scores.spans == Score(3, 4, 4)
    assert list(scores.types.items()) == [
        ("LOC", Score(1, 2, 1)),
        ("ORG", Score(0, 1, 1)),
        ("PER", Score(1, 1, 1)),
        ("LAW", Score(0, 0, 1)),
    ]


def test_macro_is_the_mean_over_the_types_of_the_gold() -> None:
    macro = score_entities(GOLD, SYSTEM).macro
    assert macro.parts == 3
    assert macro.f1 == pytest.approx((2 / 3 + 0 + 1) / 3)


def test_an_entity_given_twice_is_right_once() -> None:
    assert score_entities(GOLD[:1], GOLD[:1] * 2).micro == Score(1, 1, 2)


def test_nothing_against_nothing_is_zero() -> None:
    scores = score_entities([], [])
    assert (scores.micro.precision, scores.micro.recall, scores.micro.f1) == (0, 0, 0)
    assert mean([]) == Mean(0, 0, 0, 0)


def test_projection_leaves_out_what_has_no_type() -> None:
    mentions = [Mention(0, place, place, label) for place, label in enumerate(["GPE", "DATE", "PER", "MISC"])]
    assert [mention.type for mention in project(mentions, "nerui")] == ["LOC", "PER"]
    assert project(mentions, "ontonotes") == project(mentions, None) == mentions
