"""Degrees are no people; people with initials are."""

from __future__ import annotations

import pytest

from nlp_cli.annotate.degrees import COUNTEREXAMPLE, EXAMPLE, is_degree, without_degrees


@pytest.mark.parametrize("text", [EXAMPLE, "S.H", "S.H.", "Ph.D.", "S. H.", "Sp.OG"])
def test_degrees(text: str) -> None:
    assert is_degree(text)


@pytest.mark.parametrize("text", [COUNTEREXAMPLE, "B.J.", "SH", "M. Si Pulan", "A. Yani", ""])
def test_names(text: str) -> None:
    assert not is_degree(text)


def test_only_people_are_untagged() -> None:
    texts = ["Ani", ",", "S.H", ".", "di", "M.A", "B.A", "."]
    spans = [(0, 0, "PERSON"), (2, 3, "PERSON"), (5, 5, "ORG"), (6, 7, "PER")]
    assert without_degrees(spans, texts) == [(0, 0, "PERSON"), (5, 5, "ORG")]
