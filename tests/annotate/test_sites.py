"""Web sites are neither people nor places."""

from __future__ import annotations

import pytest
from annotate_pictures import corrected

from nlp_cli.annotate.lists.sites import COUNTEREXAMPLE, EXAMPLE, is_misplaced_site


@pytest.mark.parametrize(
    ("text", "label"), [(EXAMPLE, "PERSON"), ("warta.com", "GPE"), ("beli.warta.net", "PER")]
)
def test_sites(text: str, label: str) -> None:
    assert is_misplaced_site(text, label)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (COUNTEREXAMPLE, "PERSON"),
        ("Warta.com", "PRODUCT"),
        ("S.Com", "PERSON"),
        (".com", "PERSON"),
        ("", "PERSON"),
    ],
)
def test_the_rest(text: str, label: str) -> None:
    assert not is_misplaced_site(text, label)


def test_a_name_takes_the_type_that_the_lists_give_it() -> None:
    assert (
        corrected("Warta.com/S-PERSON di Asia/B-GPE Tengah/E-GPE dan Kremlin/S-GPE")
        == "Warta.com/S-ORG di Asia/B-LOC Tengah/E-LOC dan Kremlin/S-ORG"
    )
