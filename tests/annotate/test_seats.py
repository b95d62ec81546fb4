"""Seats of power are organisations where the tagger took them for towns or people."""

from __future__ import annotations

import pytest

from nlp_cli.annotate.corrections import correct
from nlp_cli.annotate.lists.seats import COUNTEREXAMPLE, EXAMPLE, SEATS
from nlp_cli.document import Token


def tags(picture: str) -> list[str]:
    pairs = [word.rsplit("/", 1) for word in picture.split()]
    tokens = tuple(Token(i, i, i, text, (text,), tag) for i, (text, tag) in enumerate(pairs))
    return [token.ner for token in correct(tokens)[0]]


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (f"{EXAMPLE}/S-GPE membantah/O", "S-ORG O"),
        (f"{COUNTEREXAMPLE}/S-GPE membantah/O", "S-GPE O"),
        ("kata/O Gedung/B-PERSON Putih/E-PERSON", "O B-ORG E-ORG"),
        ("di/O Istana/B-FAC Merdeka/E-FAC", "O B-FAC E-FAC"),
        ("Kremlin/B-LAW Akta/E-LAW", "B-LAW E-LAW"),
        ("Kremlin/O", "O"),
        ("Pentagon/S-LOC", "S-ORG"),
    ],
)
def test_seats(picture: str, expected: str) -> None:
    assert tags(picture) == expected.split()


def test_no_seat_is_a_town_of_the_list() -> None:
    assert COUNTEREXAMPLE not in SEATS
