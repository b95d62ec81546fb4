"""Common nouns and titles are no names; what they are part of is."""

from __future__ import annotations

import pytest
from annotate_pictures import corrected

from nlp_cli.annotate.lists.generic import COUNTEREXAMPLE, EXAMPLE, is_generic


@pytest.mark.parametrize(("text", "label"), [(EXAMPLE, "ORG"), ("Kapolri", "PERSON"), ("PLTU", "FAC")])
def test_common_nouns(text: str, label: str) -> None:
    assert is_generic(text, label)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (COUNTEREXAMPLE, "ORG"),
        ("Kementerian BUMN", "ORG"),
        ("bumn", "ORG"),
        ("RT", "CARDINAL"),
        ("UU", "LAW"),
    ],
)
def test_names(text: str, label: str) -> None:
    assert not is_generic(text, label)


def test_only_what_stands_alone_is_untagged() -> None:
    assert (
        corrected("Menteri BUMN/S-ORG dari Kementerian/B-ORG BUMN/E-ORG e-KTP/S-PRODUCT DPR/S-ORG")
        == "Menteri BUMN dari Kementerian/B-ORG BUMN/E-ORG e-KTP DPR/S-ORG"
    )
