"""Titles and head nouns stay outside a name."""

from __future__ import annotations

import pytest
from annotate_pictures import corrected

from nlp_cli.annotate.lists.heads import BARE, COUNTEREXAMPLE, EXAMPLE, NOT_BARE, heads, is_bare


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
        (["K.H.", "Sari"], "PERSON", 1),
        (["KH", ".", "Sari"], "PERSON", 2),
        (["H", ".", "Sari"], "PERSON", 2),
        (["H", "Sari"], "PERSON", 1),
        (["Hj.", "Sari"], "PERSON", 1),
        (["H", ".", "P", ".", "Sari"], "PERSON", 0),
        (["H.P.", "Sari"], "PERSON", 0),
        (["Drs", ".", "H", ".", "P", ".", "Sari"], "PERSON", 4),
    ],
)
def test_heads(words: list[str], label: str, count: int) -> None:
    assert heads(words, label) == count


def test_the_name_alone_is_tagged() -> None:
    assert (
        corrected("Nn/B-PERSON Sari/E-PERSON dari desa/B-GPE Rindang/I-GPE Ayu/E-GPE")
        == "Nn Sari/S-PERSON dari desa Rindang/B-GPE Ayu/E-GPE"
    )


@pytest.mark.parametrize(
    ("words", "label", "bare"),
    [
        (*BARE, True),
        (*NOT_BARE, False),
        (["Dr", "."], "PER", True),
        (["Prof.", "Dr."], "PERSON", True),
        (["H", "."], "PERSON", False),
        (["Hj"], "ORG", False),
        (["kabupaten"], "GPE", True),
        (["Kabupaten"], "GPE", False),
        (["."], "ORG", False),
    ],
)
def test_is_bare(words: list[str], label: str, bare: bool) -> None:
    assert is_bare(words, label) == bare


@pytest.mark.parametrize(
    ("picture", "untagged"),
    [
        ("Hj/S-PERSON . Sari/S-PERSON", "Hj . Sari/S-PERSON"),
        ("KH/S-PERSON . Sari/S-PERSON", "KH . Sari/S-PERSON"),
        ("kata Hj/S-PERSON .", "kata Hj ."),
        ("KH/S-PERSON dan Sari/S-PERSON", "KH/S-PERSON dan Sari/S-PERSON"),
        ("H/S-PERSON , Sari/S-PERSON", "H/S-PERSON , Sari/S-PERSON"),
        ("Hj/S-ORG . Sari/S-PERSON", "Hj/S-ORG . Sari/S-PERSON"),
    ],
)
def test_a_title_is_nobody(picture: str, untagged: str) -> None:
    assert corrected(picture) == untagged
