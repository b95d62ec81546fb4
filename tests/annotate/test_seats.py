"""Seats of power are organisations where the tagger took them for towns or people."""

from __future__ import annotations

import pytest
from annotate_pictures import corrected

from nlp_cli.annotate.lists.seats import COUNTEREXAMPLE, EXAMPLE, SEATS


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (f"{EXAMPLE}/S-GPE membantah", f"{EXAMPLE}/S-ORG membantah"),
        (f"{COUNTEREXAMPLE}/S-GPE membantah", f"{COUNTEREXAMPLE}/S-GPE membantah"),
        ("kata Gedung/B-PERSON Putih/E-PERSON", "kata Gedung/B-ORG Putih/E-ORG"),
        ("di Istana/B-FAC Merdeka/E-FAC", "di Istana/B-FAC Merdeka/E-FAC"),
        ("Kremlin/B-LAW Akta/E-LAW", "Kremlin/B-LAW Akta/E-LAW"),
        ("Kremlin", "Kremlin"),
        ("Pentagon/S-LOC", "Pentagon/S-ORG"),
    ],
)
def test_seats(picture: str, expected: str) -> None:
    assert corrected(picture) == expected


def test_no_seat_is_a_town_of_the_list() -> None:
    assert COUNTEREXAMPLE not in SEATS
