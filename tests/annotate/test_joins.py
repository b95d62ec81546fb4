"""An abbreviation in front of a name ends no sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from nlp_cli.annotate.engine import EngineSentence, EngineToken
from nlp_cli.annotate.joins import rejoin
from nlp_cli.annotate.lists.abbreviations import KINDS, Abbreviations


def broken(picture: str) -> tuple[str, list[EngineSentence]]:
    """A text and its sentences, which end at each ``|`` of the picture."""
    text, sentences = "", []
    for part in picture.split("|"):
        tokens = re.finditer(r"\w+|[^\w\s]", part)
        sentences.append(
            [EngineToken(len(text) + m.start(), len(text) + m.end(), (m[0],), "O") for m in tokens]
        )
        text += part
    return text, sentences


def loudly(sentences: Sequence[Sequence[str]]) -> list[list[str]]:
    """Tags that tell what was read."""
    assert sentences
    return [[f"S-{word.upper()}" for word in words] for words in sentences]


def shown(picture: str) -> tuple[list[str], list[list[str]]]:
    text, sentences = broken(picture)
    (result,) = rejoin([text], [sentences], loudly)
    return [text[s[0].start : s[-1].end] for s in result], [[t.tag for t in s] for s in result]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.same)
def test_the_lists_examples(kind: Abbreviations) -> None:
    assert len(shown(kind.same)[0]) == 1
    assert len(shown(kind.other)[0]) == 2


@pytest.mark.parametrize(
    "picture",
    [
        "Cuti mulai (tgl.| 27 September).",
        "Lihat No.| 5 dan hlm.| 7.",
        "Ia pergi dgn.| Pak Budi.",
        "Ia pergi dgn.| kereta.",
        "Dari 1 s.d.| 5 Mei.",
        "Beras, gula, dll.| sudah habis.",
        "Kantor PT Rindang Tbk.| di Jl.| 5 Mei.",
        "1.| Ani Lestari",
        "12.|Ani Lestari",
    ],
)
def test_a_sentence_goes_on_behind_an_abbreviation(picture: str) -> None:
    assert shown(picture)[0] == [picture.replace("|", "")]


def test_broken_sentences_are_put_together_and_tagged_anew() -> None:
    texts, tags = shown("Hujan.| Irjen.| Pol.| Budi datang.| Ia pulang.")
    assert texts == ["Hujan.", "Irjen. Pol. Budi datang.", "Ia pulang."]
    assert tags == [["O", "O"], ["S-IRJEN", "S-.", "S-POL", "S-.", "S-BUDI", "S-DATANG", "S-."], ["O"] * 3]


def test_each_text_keeps_its_own() -> None:
    first, second = broken("(Capt.| Ani) ada."), broken("Ia diam.| Ia pergi.")
    results = rejoin([first[0], second[0]], [first[1], second[1]], loudly)
    assert [[len(s) for s in sentences] for sentences in results] == [[7], [3, 3]]


@pytest.mark.parametrize(
    "picture",
    ["“Ia pergi.| ”", "(Ia pergi.|)", "Ia pergi.|*", '"Ia pergi.|"', 'Ia pergi.| "', 'Ia pergi.| "|\n\nAni.'],
)
def test_what_closes_a_sentence_is_no_other(picture: str) -> None:
    assert shown(picture)[0][0] == picture.replace("|", "").partition("\n")[0]


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        ("Ia pergi.|[1] Ani tinggal.", ["Ia pergi.[1]", "Ani tinggal."]),
        ("Ia pergi.|[2][13]\n\n|Ani tinggal.", ["Ia pergi.[2][13]", "Ani tinggal."]),
        ("Ia pergi.|[rujukan?]", ["Ia pergi.[rujukan?]"]),
        ("Ia pergi.|[1]|[2] Ani.| Ia", ["Ia pergi.[1][2]", "Ani.", "Ia"]),
    ],
)
def test_a_footnote_belongs_to_the_sentence_that_it_touches(picture: str, expected: list[str]) -> None:
    texts, tags = shown(picture)
    assert texts == expected
    assert tags[0][0] == "S-IA"


@pytest.mark.parametrize("picture", ["Menurut WARTA.|CO.ID, ia pergi.", "Situs Warta.|com tutup."])
def test_an_address_is_not_broken(picture: str) -> None:
    assert shown(picture)[0] == [picture.replace("|", "")]


def test_a_text_of_abbreviations_is_not_one_sentence() -> None:
    texts, _ = shown("|".join(["Pol. "] * 2000))
    assert 10 <= len(texts) <= 20
    assert max(map(len, texts)) <= 1010


@pytest.mark.parametrize(
    "picture",
    [
        "Hujan dkk.| Ani datang.",
        "Beras, gula, dll.| Ani datang.",
        "Kantor PT Rindang Tbk.| Ani datang.",
        "Hujan dkk.| 20 orang datang.",
        "Ia sudah 5 thn.| Ani datang.",
        "Mereka menertibkan PKL.| 20 orang datang.",
        "Satu kelas di SD.| 20 orang datang.",
        "Ia lulus S.Pd.| 20 orang datang.",
        "Ia naik menjadi Brigjen.\n\n| Tugasnya banyak.",
        "Ia naik menjadi Brigjen.| lalu pergi.",
        "Rumah di Jl|Merdeka.",
        "Pol.",
        ".| Ani",
        'Ia pergi.| "| Ani tinggal."',
        "Ia pergi.| “",
        "Ia pergi.\n\n| ”",
        "Ia pergi.| [1] Ani tinggal.",
        "Ia pergi.|[Ani] tinggal.",
        "Ia pergi.|[2019 lalu] Ani tinggal.",
        "Ia pergi.| COM itu apa?",
        "Ia pergi.|COMING itu apa?",
        "1.\n\n| Ani Lestari",
        "Ia sudah 12.| Ani pulang.",
        "Skor akhir?| 3.| Ani pulang.",
        "1.| 2.",
        "Polisi menangkap Ani.|ID card itu disita.",
        "Ani keracunan gas.|CO masuk.",
        "Ani memasang jaringan.|net itu robek.",
        "Mereka membahas segala hal.| 20 orang pulang.",
    ],
)
def test_other_ends_stay(picture: str) -> None:
    texts, tags = shown(picture)
    assert texts == [part.strip() for part in picture.split("|")]
    assert {tag for sentence in tags for tag in sentence} == {"O"}
