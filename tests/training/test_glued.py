"""Sentences run together, with a break where another one begins."""

from __future__ import annotations

import random

import pytest

from nlp_cli.evaluate.articles import GoldArticle, GoldSpan
from nlp_cli.tagsets import BREAK, BREAKS
from training import glued
from training.ner_data import Tagged, retag


def article(*lines: str) -> list[list[Tagged]]:
    return [[(word, {**tags, BREAKS: "O"}) for word, tags in retag(line.split(), [])] for line in lines]


def shown(sentences: list[list[Tagged]]) -> list[str]:
    """Each sentence as a line, a bar before what begins another."""
    return [
        " ".join(("| " if tags[BREAKS] == BREAK else "") + word for word, tags in sentence)
        for sentence in sentences
    ]


@pytest.fixture
def no_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glued, "STOPS_LOST", 0)
    monkeypatch.setattr(glued, "KEPT", 0)


@pytest.mark.usefixtures("no_stops")
def test_a_heading_runs_into_its_sentence() -> None:
    found = glued.annotated_runs(
        [article("Jalan ditutup", "Warga memutar .", "Ia sabar .")], random.Random(1)
    )
    assert shown(found) == glued.COPIES * ["Jalan ditutup | Warga memutar ."]


@pytest.mark.usefixtures("no_stops")
def test_items_run_on_as_far_as_a_run_goes() -> None:
    found = glued.annotated_runs(
        [article("A satu", "B dua", "C tiga", "D empat", "E lima")], random.Random(1)
    )
    assert shown(found)[0] == "A satu | B dua | C tiga | D empat"
    assert len(set(shown(found))) == 4


@pytest.mark.usefixtures("no_stops")
def test_marks_end_a_sentence() -> None:
    assert glued.annotated_runs([article("Benarkah ?", "Ya .", "Ini : ", "Itu")], random.Random(1)) == []


def test_a_lost_full_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glued, "STOPS_LOST", 1)
    monkeypatch.setattr(glued, "KEPT", 0)
    found = glued.annotated_runs(
        [article("Ani pulang ke Rindang .", "Ia tidur .", "Pagi .")], random.Random(1)
    )
    assert shown(found) == ["Ani pulang ke Rindang | Ia tidur ."]


def test_a_full_stop_that_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glued, "STOPS_LOST", 0)
    monkeypatch.setattr(glued, "KEPT", 1)
    found = glued.annotated_runs([article("Itu Z .", "Ia tidur .", "Pagi .")], random.Random(1))
    assert shown(found) == ["Itu Z . | Ia tidur .", "Ia tidur . | Pagi ."]


@pytest.mark.usefixtures("no_stops")
def test_articles_stay_apart() -> None:
    assert (
        glued.annotated_runs([article("Jalan ditutup"), article("Warga memutar .")], random.Random(1)) == []
    )


def test_the_other_tags_stay() -> None:
    heading = retag(["Ani", "pulang"], [(0, 0, "PERSON")])
    joined = glued.glue([heading, heading])
    assert [tags["ontonotes"] for _, tags in joined] == ["S-PERSON", "O", "S-PERSON", "O"]
    assert [tags[BREAKS] for _, tags in joined] == ["O", "O", BREAK, "O"]


def test_headings_of_plain_text() -> None:
    plain = [
        "Jalan utama ditutup lagi\nWarga memutar lewat desa.\nBanyak yang terlambat, kata\nmereka pagi tadi.",
        "Harga naik tajam sekali\nBeras mahal. Gula juga mahal.",
        "Apakah harga akan naik?\nBeras mahal sekali.",
    ]
    assert shown(glued.plain_runs([], plain)) == ["Jalan utama ditutup lagi | Warga memutar lewat desa ."]


def test_lines_that_were_corrected() -> None:
    text = "Syarat warga Ani pulang."
    article = GoldArticle("a", text, (GoldSpan(0, 12), GoldSpan(13, 24)), (), ())
    assert shown(glued.plain_runs([article], [])) == glued.COPIES * ["Syarat warga | Ani pulang ."]
