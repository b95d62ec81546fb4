"""A name keeps the type that most of its mentions have."""

from __future__ import annotations

import pytest
from annotate_pictures import sentence, shown

from nlp_cli.annotate.repeats import settle


def settled(*pictures: str) -> list[str]:
    return [shown(found) for found in settle([sentence(picture) for picture in pictures])]


def test_what_is_certain_settles_the_rest() -> None:
    firm = "Toko/B-ORG Rindang/E-ORG tutup"
    assert settled(firm, "kata Toko/B-PERSON Rindang/E-PERSON", firm) == [
        firm,
        "kata Toko/B-ORG Rindang/E-ORG",
        firm,
    ]


@pytest.mark.parametrize(
    "pictures",
    [
        ["Rindang/S-ORG tutup", "di Rindang/S-GPE"],  # one against one
        ["Rindang/S-ORG", "Rindang/S-ORG", "Rindang/S-ORG", "Rindang/S-GPE", "Rindang/S-GPE"],
        ["2024/S-DATE", "2024/S-DATE", "2024/S-CARDINAL"],  # numbers are what they count
        ["Rindang/S-ORG", "Rindang/S-ORG", "rindang/S-PERSON", "Rindang"],  # letter for letter
        ["hujan turun"],
        [],
    ],
)
def test_the_rest_stays(pictures: list[str]) -> None:
    assert settled(*pictures) == pictures
