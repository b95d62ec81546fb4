"""Degrees are no people; people with initials are."""

from __future__ import annotations

import pytest
from annotate_pictures import corrected

from nlp_cli.annotate.lists.degrees import COUNTEREXAMPLE, EXAMPLE, is_degree


@pytest.mark.parametrize("text", [EXAMPLE, "S.H", "S.H.", "Ph.D.", "S. H.", "Sp.OG"])
def test_degrees(text: str) -> None:
    assert is_degree(text)


@pytest.mark.parametrize("text", [COUNTEREXAMPLE, "B.J.", "SH", "M. Si Pulan", "A. Yani", ""])
def test_names(text: str) -> None:
    assert not is_degree(text)


def test_only_people_are_untagged() -> None:
    assert (
        corrected("Ani/S-PERSON , S.H/B-PERSON ./E-PERSON di M.A/S-ORG B.A/B-PER ./E-PER")
        == "Ani/S-PERSON , S.H . di M.A/S-ORG B.A ."
    )
