"""An abbreviated head noun belongs to the name of a place."""

from __future__ import annotations

import pytest
from annotate_pictures import corrected

from nlp_cli.annotate.lists.districts import COUNTEREXAMPLE, EXAMPLE


def test_the_examples() -> None:
    assert corrected(EXAMPLE.replace("[Rindang]", "Rindang/S-GPE")) == "Kab/B-GPE ./I-GPE Rindang/E-GPE"
    assert corrected(COUNTEREXAMPLE.replace("[Rindang]", "Rindang/S-GPE")) == "kab . Rindang/S-GPE"


@pytest.mark.parametrize(
    ("picture", "whole"),
    [
        ("Kab/S-GPE . Rindang/S-GPE", "Kab/B-GPE ./I-GPE Rindang/E-GPE"),
        ("Kab/S-ORG . Rindang/B-GPE Ayu/E-GPE", "Kab/B-GPE ./I-GPE Rindang/I-GPE Ayu/E-GPE"),
        ("di Kec. Rindang/S-GPE , Prov. Bumi/S-GPE", "di Kec./B-GPE Rindang/E-GPE , Prov./B-GPE Bumi/E-GPE"),
        ("Kab/B-GPE ./I-GPE Rindang/E-GPE", "Kab/B-GPE ./I-GPE Rindang/E-GPE"),
        ("kata Kab/S-GPE .", "kata Kab ."),
        ("kota/S-GPE itu", "kota itu"),
        ("Kab . Rindang/S-FAC", "Kab . Rindang/S-FAC"),
        ("PT/B-ORG Kab/E-ORG . Rindang/S-GPE", "PT/B-ORG Kab/E-ORG . Rindang/S-GPE"),
    ],
)
def test_head_nouns(picture: str, whole: str) -> None:
    assert corrected(picture) == whole
