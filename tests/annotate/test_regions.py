"""Regions are no countries, and some countries sound like regions."""

from __future__ import annotations

import pytest

from nlp_cli.annotate.lists.regions import COUNTEREXAMPLE, EXAMPLE, is_misplaced_region


@pytest.mark.parametrize("text", [EXAMPLE, "Asia Tenggara", "Balkan", "Eropa"])
def test_regions(text: str) -> None:
    assert is_misplaced_region(text, "GPE")


@pytest.mark.parametrize(
    ("text", "label"),
    [(COUNTEREXAMPLE, "GPE"), ("Amerika", "GPE"), ("Amerika Serikat", "GPE"), ("Asia", "ORG"), ("", "GPE")],
)
def test_the_rest(text: str, label: str) -> None:
    assert not is_misplaced_region(text, label)
