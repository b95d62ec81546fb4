"""Names tied by a hyphen, cut where the article knows both."""

from __future__ import annotations

from itertools import pairwise

import annotate_pictures
import pytest

from nlp_cli.annotate.found import Found
from nlp_cli.annotate.lists import apart
from nlp_cli.annotate.lists.particles import COUNTEREXAMPLE, EXAMPLE, is_particle
from nlp_cli.annotate.pairs import untie


def sentence(*tagged: str) -> Found:
    return annotate_pictures.sentence(" ".join(tagged))


def shown(found: Found) -> str:
    tokens, _ = found
    assert [token.id for token in tokens] == list(range(1, len(tokens) + 1))
    assert all(token.end - token.start == len(token.text) for token in tokens)
    assert all(before.end <= after.start for before, after in pairwise(tokens))
    return annotate_pictures.shown(found)


ALONE = sentence("Rakit/S-ORG", "menyerang", "Rindang/S-GPE", ".")
PEOPLE = sentence("Sari/B-PERSON", "Dewi/E-PERSON", "dan", "Wibowo/S-PERSON")


@pytest.mark.parametrize(
    ("tied", "cut"),
    [
        (["perang", "Rindang-Rakit/S-PERSON"], "perang Rindang/S-GPE - Rakit/S-ORG"),
        (["perang", "Rindang-Rakit"], "perang Rindang/S-GPE - Rakit/S-ORG"),
        (["perang", "Rindang/S-GPE", "-Rakit/S-GPE"], "perang Rindang/S-GPE - Rakit/S-ORG"),
        (["perang", "Rindang/B-GPE", "-Rakit/E-GPE"], "perang Rindang/S-GPE - Rakit/S-ORG"),
        (
            ["Sari/B-PERSON", "Dewi-Wibowo/I-PERSON", "Lubis/E-PERSON", "menang"],
            "Sari/B-PERSON Dewi/E-PERSON - Wibowo/B-PERSON Lubis/E-PERSON menang",
        ),
        (["Rakit-Rindang-Rakit/S-ORG"], "Rakit/S-ORG - Rindang/S-GPE - Rakit/S-ORG"),
    ],
)
def test_a_pair_whose_parts_stand_alone_is_cut(tied: list[str], cut: str) -> None:
    *_, found = untie([ALONE, PEOPLE, sentence(*tied)])
    assert shown(found) == cut


@pytest.mark.parametrize(
    ("tied", "cut"),
    [
        # two full names, known or not
        (
            "Ani/B-PERSON Ayu-Budi/I-PERSON Jaya/E-PERSON",
            "Ani/B-PERSON Ayu/E-PERSON - Budi/B-PERSON Jaya/E-PERSON",
        ),
        (
            "Ani/B-PERSON Ayu-Ma'ruf/I-PERSON Jaya/E-PERSON",
            "Ani/B-PERSON Ayu/E-PERSON - Ma'ruf/B-PERSON Jaya/E-PERSON",
        ),
        ("7/B-PERSON -Budi/I-PERSON Jaya/E-PERSON", "7 - Budi/B-PERSON Jaya/E-PERSON"),
        # two single names, one of them known
        ("Wibowo-Budi/S-PERSON menang", "Wibowo/S-PERSON - Budi/S-PERSON menang"),
        ("Budi/B-PERSON -Sari/E-PERSON menang", "Budi/S-PERSON - Sari/S-PERSON menang"),
        # a known full name and one of which nothing is known
        ("Sari/B-PERSON Dewi-Budi/E-PERSON", "Sari/B-PERSON Dewi/E-PERSON - Budi/S-PERSON"),
        ("Budi-Sari/B-PERSON Dewi/E-PERSON", "Budi/S-PERSON - Sari/B-PERSON Dewi/E-PERSON"),
    ],
)
def test_full_names_of_people_are_a_pair(tied: str, cut: str) -> None:
    *_, found = untie([ALONE, PEOPLE, sentence(tied)])
    assert shown(found) == cut


def test_what_everybody_knows_apart_is_cut() -> None:
    (cut,) = untie([sentence(f"{apart.EXAMPLE}/S-GPE", "TNI-Polri/S-ORG", "Ghana-Peru")])
    assert shown(cut) == "Swiss/S-GPE - Kroasia/S-GPE TNI/S-ORG - Polri/S-ORG Ghana-Peru"
    (whole,) = untie([sentence(f"{apart.COUNTEREXAMPLE}/S-GPE", "Oman-Jaya/S-PERSON", "Swiss-Peru/S-ORG")])
    assert shown(whole) == f"{apart.COUNTEREXAMPLE}/S-GPE Oman-Jaya/S-PERSON Swiss-Peru/S-ORG"


def test_the_second_of_two_that_everybody_knows_takes_the_type_of_the_first() -> None:
    (found,) = untie([sentence("TNI/S-ORG", "-Polri", "dan", "TNI/S-ORG", "-Rindang")])
    assert shown(found) == "TNI/S-ORG - Polri/S-ORG dan TNI/S-ORG -Rindang"


def test_a_double_name_that_stands_within_a_longer_one_is_no_ticket() -> None:
    longer = sentence("Ani/B-PERSON", "Wibowo-Budi/E-PERSON")
    *_, found = untie([PEOPLE, longer, sentence("Wibowo-Budi/S-PERSON")])
    assert shown(found) == "Wibowo-Budi/S-PERSON"


@pytest.mark.parametrize(
    "whole",
    [
        "Ani/B-PERSON Tjoe-A-On/E-PERSON",
        "Al-Wibowo/S-PERSON",
        "Ani/B-PERSON Ayu/I-PERSON Al-Budi/I-PERSON Jaya/E-PERSON",
        "Jean-Paul/B-PERSON Budi/I-PERSON Jaya/E-PERSON",
        "Ani/B-PERSON Ayu-Budi/E-PERSON",
        "7/B-PERSON -Budi/E-PERSON",
        "Ayu-Budi/S-PERSON",  # neither is known
        "Sari/B-PERSON Al-Wibowo/E-PERSON",  # a first and a last word that are known
        "J/B-PERSON ./I-PERSON -Ayu/I-PERSON Budi/E-PERSON",
        "Ani/B-ORG Ayu-Budi/I-ORG Jaya/E-ORG",
    ],
)
def test_a_double_name_is_one(whole: str) -> None:
    *_, (_, spans) = untie([ALONE, PEOPLE, sentence(whole)])
    assert [(first, last) for first, last, _ in spans] == [(0, len(whole.split()) - 1)]


def test_the_particles() -> None:
    assert is_particle(EXAMPLE)
    assert not is_particle(COUNTEREXAMPLE)


@pytest.mark.parametrize(
    ("hung", "cut"),
    [
        (["kelompok", "anti-Rindang"], "kelompok anti - Rindang/S-GPE"),
        (["Pro-Rindang/S-NORP", "menang"], "Pro - Rindang/S-GPE menang"),
        (["pendukung", "kontra-Wibowo/S-ORG"], "pendukung kontra - Wibowo/S-PERSON"),
        (["warga", "se-Bumi/B-GPE", "Ayu/E-GPE"], "warga se - Bumi/B-GPE Ayu/E-GPE"),
        (["kelompok", "anti-Sari/B-ORG", "Dewi/E-ORG"], "kelompok anti - Sari/B-PERSON Dewi/E-PERSON"),
    ],
)
def test_a_name_is_cut_off_its_prefix(hung: list[str], cut: str) -> None:
    *_, found = untie([ALONE, PEOPLE, sentence(*hung)])
    assert shown(found) == cut


@pytest.mark.parametrize(
    "whole",
    [["al-Rindang/S-PERSON"], ["non-Newton/S-NORP"], ["anti-Newton"], ["se-Bumi"], ["anti-rindang"], ["se-"]],
)
def test_other_prefixes_and_unknown_names_stay(whole: list[str]) -> None:
    assert untie([ALONE, PEOPLE, sentence(*whole)])[-1] == sentence(*whole)


@pytest.mark.parametrize(
    "whole",
    [
        ["Jean-Paul/B-PERSON", "Wibowo/E-PERSON"],
        ["Rakit-Asing/S-ORG"],
        ["Perang/B-EVENT", "Rindang-Rakit/E-EVENT"],
        ["anak-anak", "Rindang/S-GPE"],
        ["Rakit-nya/S-ORG"],
        ["Wibowo-Wibowo/S-PERSON"],
        ["Sari-Rakit"],  # unmarked, and Sari alone is but a part of a name
        ["-"],
    ],
)
def test_anything_else_stays_whole(whole: list[str]) -> None:
    *_, found = untie([ALONE, PEOPLE, sentence(*whole)])
    assert shown(found) == " ".join(whole)


@pytest.mark.parametrize(
    ("tied", "cut"),
    [
        (["Jalan/S-GPE", "-Asing/S-GPE"], "Jalan/S-GPE - Asing/S-GPE"),
        (["Asing-/B-EVENT", "Baru/E-EVENT"], "Asing-/B-EVENT Baru/E-EVENT"),
        (["-Asing/B-EVENT", "Baru-/E-EVENT"], "- Asing/B-EVENT Baru/E-EVENT -"),
        (["-/S-GPE"], "-/S-GPE"),
    ],
)
def test_no_name_begins_or_ends_with_a_hyphen(tied: list[str], cut: str) -> None:
    *_, found = untie([ALONE, sentence(*tied)])
    assert shown(found) == cut


def test_offsets_of_the_pieces() -> None:
    *_, (tokens, _) = untie([ALONE, sentence("di", "Rindang-Rakit/S-GPE")])
    assert [(token.start, token.end) for token in tokens] == [(0, 2), (3, 10), (10, 11), (11, 16)]
    assert [token.words for token in tokens[1:]] == [("Rindang",), ("-",), ("Rakit",)]


def test_an_article_without_hyphens_is_given_back() -> None:
    found = [ALONE, PEOPLE]
    assert untie(found) is found
