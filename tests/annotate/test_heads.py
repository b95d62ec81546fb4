"""Titles and head nouns stay outside a name."""

from __future__ import annotations

import pytest
from annotate_pictures import corrected

from nlp_cli.annotate.lists.heads import COUNTEREXAMPLE, EXAMPLE, heads


@pytest.mark.parametrize(
    ("words", "label", "count"),
    [
        (*EXAMPLE, 1),
        (*COUNTEREXAMPLE, 0),
        (["Prof", ".", "Dr", ".", "Sari"], "PER", 4),
        (["kecamatan", "Rindang"], "GPE", 1),
        (["Kecamatan", "Rindang"], "GPE", 0),
        (["kota", "Rindang"], "ORG", 0),
        (["Pak"], "PERSON", 0),
        (["Dr", "."], "PERSON", 0),
        (["Sari", "Pak"], "PERSON", 0),
    ],
)
def test_heads(words: list[str], label: str, count: int) -> None:
    assert heads(words, label) == count


def test_the_name_alone_is_tagged() -> None:
    assert (
        corrected("Nn/B-PERSON Sari/E-PERSON dari desa/B-GPE Rindang/I-GPE Ayu/E-GPE")
        == "Nn Sari/S-PERSON dari desa Rindang/B-GPE Ayu/E-GPE"
    )
