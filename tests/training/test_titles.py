"""Typed names from first sentences."""

from __future__ import annotations

import pytest

from training.titles import LEAD, kind


@pytest.mark.parametrize(
    ("what", "label"),
    [
        ("sebuah bandar udara di Pulau Rote", "FAC"),
        ("salah satu kota di Bolivia", "GPE"),
        ("seorang penyanyi dan aktris", "PERSON"),
        ("stasiun televisi swasta", "ORG"),
        ("stasiun kereta api kelas III", "FAC"),
        ("kata yang berarti bahagia", None),
        ("kotak dari kayu", None),
    ],
)
def test_type_by_what_the_subject_is_said_to_be(what: str, label: str | None) -> None:
    assert kind(what) == label


def test_subject_of_a_first_sentence() -> None:
    found = LEAD.match("Teluk Sunyi (bahasa Inggris: Quiet Bay) adalah sebuah teluk di utara Pulau Rindang.")
    assert found is not None
    assert found["name"] == "Teluk Sunyi"
    assert LEAD.match("Menurut warga, ini adalah teluk.") is None
