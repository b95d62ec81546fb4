"""Degrees are no people; people with initials are."""

from __future__ import annotations

import pytest
from annotate_pictures import corrected

from nlp_cli.annotate.lists.degrees import (
    BEHIND,
    COUNTEREXAMPLE,
    EXAMPLE,
    NOT_BEHIND,
    is_degree,
    without_degrees,
)


@pytest.mark.parametrize("text", [EXAMPLE, "S.H", "S.H.", "Ph.D.", "S. H.", "Sp.OG"])
def test_degrees(text: str) -> None:
    assert is_degree(text)


@pytest.mark.parametrize("text", [COUNTEREXAMPLE, "B.J.", "SH", "M. Si Pulan", "A. Yani", ""])
def test_names(text: str) -> None:
    assert not is_degree(text)


def test_only_people_are_untagged() -> None:
    assert (
        corrected("Ani/S-PERSON , S.H/B-PERSON ./E-PERSON di M.A/S-ORG B.A/B-PER ./E-PER")
        == "Ani/S-PERSON , S.H . di M.A/S-ORG B.A ."
    )


def people(picture: str) -> tuple[list[str], list[tuple[int, int, str]]]:
    """Words and people of a picture in which ``[…]`` is a person."""
    words, spans, first = [], [], 0
    for number, item in enumerate(picture.split()):
        words.append(item.strip("[]"))
        first = number if item.startswith("[") else first
        if item.endswith("]"):
            spans.append((first, number, "PERSON"))
    return words, spans


@pytest.mark.parametrize(
    ("picture", "count"),
    [
        (BEHIND, 1),
        (NOT_BEHIND, 3),
        ("[Ani Lestari] , S.H. , [DEA]", 1),
        ("[Ani Lestari] , S.H , [MM]", 1),
        ("[Ani Lestari] , SH . , [MM]", 1),
        ("[Ani Lestari] [SH]", 2),
        ("[Ani Lestari] , dan [SH]", 2),
        ("[Ani Lestari] , lalu , [SH]", 2),
        ("[Ani] , [Sari]", 2),
        ("[Ani] , [MA] , dan [AR]", 3),
        ("[Ani] , [MA] . dan [AR]", 3),
        (", [SH]", 1),
    ],
)
def test_without_stops_it_stands_behind_a_name(picture: str, count: int) -> None:
    words, spans = people(picture)
    assert without_degrees(words, spans) == spans[:count]


def test_a_full_name_behind_dan_makes_no_list_of_initials() -> None:
    words, spans = people("[Ani Lestari] , [SH] , dan [Budi]")
    assert without_degrees(words, spans) == [spans[0], spans[2]]


def test_a_name_behind_dan_must_be_tagged() -> None:
    words, spans = people("[Ani Lestari] , [SH] , dan stafnya")
    assert without_degrees(words, spans) == spans[:1]
