"""Typed names from first sentences."""

from __future__ import annotations

import pytest

from training.silver import correct
from training.titles import LEAD, is_name, kind


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


def test_a_name_is_capitalised_but_for_its_inner_words() -> None:
    assert is_name(("Taman", "dan", "Kolam", "Rini"))
    assert not is_name(("Taman", "kecil"))
    assert not is_name(("di", "Taman"))


TITLES = {("Stadion", "Layang"): "FAC", ("Rakit",): "ORG"}


def test_a_title_settles_what_the_teacher_found_in_it() -> None:
    words = ["Mereka", "ke", "Stadion", "Layang", "kemarin"]
    assert correct(words, [(3, 3, "PERSON")], {}, TITLES) == [(2, 3, "FAC")]


def test_a_title_does_not_mark_what_the_teacher_left_unmarked() -> None:
    words = ["Mereka", "ke", "Stadion", "Layang", "kemarin"]
    assert correct(words, [(4, 4, "DATE")], {}, TITLES) == [(4, 4, "DATE")]


def test_a_building_may_act_and_one_word_settles_nothing() -> None:
    words = ["Kata", "Stadion", "Layang", "dan", "Rakit"]
    spans = [(1, 2, "ORG"), (4, 4, "PERSON")]
    assert correct(words, spans, {}, TITLES) == spans
