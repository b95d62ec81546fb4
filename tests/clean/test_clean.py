"""What holds for every cleaned text, on examples and on random mixtures."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp_cli.clean import article_span, clean
from nlp_cli.clean.characters import CONTROLS, LINE_ENDS, SPACES, WINDOWS
from nlp_cli.document import Article, CleanText

SAMPLE = Path(__file__).parents[2] / "samples" / "netanyahu-putin.txt"
INVISIBLE = "\xad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff\u061c"
BLANK = set(LINE_ENDS + SPACES + CONTROLS) - set(WINDOWS)

FRAGMENTS = [
    "Hujan turun di Bogor.",
    "Sungai meluap, kata Rina",
    '"Kami pergi," ujarnya.',
    "ADVERTISEMENT",
    "SCROLL TO CONTINUE WITH CONTENT",
    "Baca juga: Tanggul Kota Jebol",
    "Lihat Juga : Warga Tak Bisa Pulang",
    "Pilihan Redaksi",
    "Baca juga:",
    "• Warga Tak Bisa Pulang",
    "Musik: Ani",
    "Durasi: 90 menit",
    "[Gambas:Video 20detik]",
    "Jakarta, CNN Indonesia --",
    "JAKARTA -",
    "(abc/def)",
    "Penulis: Rina Wati",
    "Sumber Berita : warta",
    "#banjir #tanggul",
    "Cafe\u0301 e\u0301e\u0323\u0301",
    "\u0301\u0301",
    "[red]x[/red] &nbsp; &amp;",
    "\x1b[31m\x00\x07",
    "\u0645\u0631\u062d\u0628\u0627 \u4f60\u597d \U0001f600",
    *"\x91\x94\x96",
    *"\n\r\v\f\t\x85\u2028\u2029\xa0\u3000 .:-",
    "\r\n",
    "\n\n",
    *INVISIBLE,
]
articles = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join),
    st.lists(st.sampled_from(FRAGMENTS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("\n".join),
)


def check(text: str, result: CleanText) -> None:
    """Assert all that the docstring of ``CleanText`` and the contract promise."""
    places = list(result.places)
    assert len(places) == len(result.text) == len(result.places)
    real = [place for place in places if place >= 0]
    assert real == sorted(set(real))
    assert all(0 <= place < len(text) for place in real)
    for character, place in zip(result.text, places, strict=True):
        if place < 0:
            assert character == "\n"
        elif character == " ":
            assert text[place] in BLANK
        elif text[place] in WINDOWS:
            assert character == WINDOWS[text[place]]
        elif character != text[place]:
            composed = unicodedata.normalize("NFC", text[place : place + 12])
            assert composed.startswith(character) or unicodedata.normalize("NFD", character)[0] in (
                unicodedata.normalize("NFD", text[place])
            )
    paragraphs = result.text.split("\n\n") if result.text else []
    assert all(paragraph and paragraph == paragraph.strip(" ") for paragraph in paragraphs)
    assert not any("\n" in paragraph for paragraph in paragraphs)
    last = 0
    for removed in result.removed:
        assert last <= removed.start < removed.end
        assert removed.text == text[removed.start : removed.end] == removed.text.strip()
        last = removed.end
    taken = {place for removed in result.removed for place in range(removed.start, removed.end)}
    assert not taken & set(real)
    for offset, character in enumerate(text):
        if offset not in taken and offset not in set(real):
            assert character in BLANK or character in INVISIBLE or _is_dropped(character)


def _is_dropped(character: str) -> bool:
    return unicodedata.category(character) == "Cf" or unicodedata.combining(character) > 0


@settings(max_examples=400, deadline=None)
@given(articles)
def test_invariants(text: str) -> None:
    check(text, clean(Article("random", text)))


@settings(max_examples=200, deadline=None)
@given(articles)
def test_nothing_is_removed_when_boilerplate_is_kept(text: str) -> None:
    result = clean(Article("random", text), keep_boilerplate=True)

    check(text, result)
    assert result.removed == ()


@settings(max_examples=200, deadline=None)
@given(articles)
def test_slices_are_the_places_one_by_one(text: str) -> None:
    places = clean(Article("random", text)).places
    every = [places[index] for index in range(len(places))]

    assert every == list(places) == list(places[:])
    assert list(places[1:-1]) == every[1:-1]
    assert list(places[::-2]) == every[::-2]
    with pytest.raises(IndexError):
        places[len(places)]


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample comes with the samples folder")
def test_sample() -> None:
    result = clean(Article("sample", SAMPLE.read_text("utf-8")))

    assert len(result.text.split("\n\n")) == 22
    assert [(removed.text, removed.rule) for removed in result.removed] == [
        ("ADVERTISEMENT", "advertisement"),
        ("SCROLL TO RESUME CONTENT", "scroll-prompt"),
        ("Sumber Berita : cnbc", "credit"),
    ]


def test_article_like_the_sample() -> None:
    text = (
        "Wali Kota meninjau tanggul yang jebol.\nPeninjauan itu dilakukan pada hari Minggu"
        " tanggal (10/12/2023).\n"
        "ADVERTISEMENT\nSCROLL TO RESUME CONTENT\nSerta menemui warga di pengungsian.\n“Air"
        " naik,” kata Rina\n"
        "Sumber Berita : warta\n"
    )
    result = clean(Article("like", text))

    assert result.text.split("\n\n") == [
        "Wali Kota meninjau tanggul yang jebol.",
        "Peninjauan itu dilakukan pada hari Minggu tanggal (10/12/2023).",
        "Serta menemui warga di pengungsian.",
        "“Air naik,” kata Rina",
    ]
    assert [removed.rule for removed in result.removed] == ["advertisement", "scroll-prompt", "credit"]


def test_boilerplate_is_kept_on_request() -> None:
    text = "Jakarta, CNN Indonesia -- Hujan turun.\nADVERTISEMENT\nSungai meluap."
    result = clean(Article("kept", text), keep_boilerplate=True)

    assert result.text == "Jakarta, CNN Indonesia -- Hujan turun.\n\nADVERTISEMENT\n\nSungai meluap."


def test_places_count_from_the_article() -> None:
    result = clean(Article("places", "\ufeff Cafe\u0301\xa0tutup.\r\n\r\nADVERTISEMENT\r\nIa\u200b pergi."))

    assert result.text == "Café tutup.\n\nIa pergi."
    assert list(result.places) == [
        2,
        3,
        4,
        5,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        -1,
        -1,
        33,
        34,
        36,
        37,
        38,
        39,
        40,
        41,
        42,
    ]


def test_quotes_that_were_read_in_the_wrong_encoding() -> None:
    text = "\x93Hujan turun,\x94 kata Rina \x96 ibunya."
    result = clean(Article("a", text))
    assert result.text == "“Hujan turun,” kata Rina – ibunya."
    assert list(result.places) == list(range(len(text)))
    assert bytes(map(ord, WINDOWS)).decode("cp1252") == "".join(WINDOWS.values())


def test_span_holds_the_whole_letter() -> None:
    text = "Kami ke cafe\u0301"
    result = clean(Article("span", text))
    start, end = article_span(result, 8, 12)

    assert result.text[8:12] == "café"
    assert text[start:end] == "cafe\u0301"


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ufeff", "\u200b\n\xad", "ADVERTISEMENT", "\r\n" * 5])
def test_article_without_text(text: str) -> None:
    assert clean(Article("empty", text)).text == ""
