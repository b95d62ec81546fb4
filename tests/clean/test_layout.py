"""Line ends: where a paragraph ends, and where a line was only wrapped."""

from __future__ import annotations

import textwrap

import pytest

from nlp_cli.clean import clean
from nlp_cli.document import Article

FIRST = (
    "Pemerintah kota meninjau tanggul yang jebol setelah hujan turun selama tiga hari. Warga"
    " di bantaran sungai "
    "masih mengungsi dan menunggu bantuan, kata petugas yang berjaga di posko."
)
SECOND = (
    "Tanggul itu dibangun sepuluh tahun lalu dan belum pernah diperbaiki. Menurut ahli,"
    " tanah di bawahnya sudah "
    "lama bergerak karena air tanah terus dipompa."
)


def paragraphs(text: str) -> list[str]:
    cleaned = clean(Article("layout", text)).text
    return cleaned.split("\n\n") if cleaned else []


@pytest.mark.parametrize("width", [50, 72, 100])
def test_wrapped_text_is_joined(width: int) -> None:
    text = f"{textwrap.fill(FIRST, width)}\n\n{textwrap.fill(SECOND, width)}\n"

    assert paragraphs(text) == [FIRST, SECOND]


def test_short_last_line_ends_a_wrapped_paragraph() -> None:
    text = f"{textwrap.fill(FIRST, 60)}\n{textwrap.fill(SECOND, 60)}"

    assert paragraphs(text) == [FIRST, SECOND]


def test_headline_over_wrapped_text_stands_alone() -> None:
    assert paragraphs(f"Tanggul Kota Jebol\n{textwrap.fill(FIRST, 60)}") == ["Tanggul Kota Jebol", FIRST]


def test_boilerplate_within_wrapped_text() -> None:
    text = f"{textwrap.fill(FIRST, 60)}\nADVERTISEMENT\n{textwrap.fill(SECOND, 60)}\nBaca juga: Tanggul Jebol"
    result = clean(Article("layout", text))

    assert result.text.split("\n\n") == [FIRST, SECOND]
    assert [removed.text for removed in result.removed] == ["ADVERTISEMENT", "Baca juga: Tanggul Jebol"]


def test_wrapped_crlf_text_keeps_its_places() -> None:
    text = textwrap.fill(FIRST, 60).replace("\n", "\r\n")
    result = clean(Article("layout", text))

    assert result.text.split() == FIRST.split()
    assert "\n" not in result.text
    assert all(
        text[place] == character for character, place in zip(result.text, result.places) if character != " "
    )


def test_every_line_end_counts_otherwise() -> None:
    lines = [
        "Tanggul Jebol",
        "Hujan turun tiga hari",
        "serta air naik terus sampai ke jalan raya.",
        "“Kami pergi”, kata Rina",
    ]

    assert paragraphs("\n".join(lines)) == lines


def test_verses_and_lists_are_not_joined() -> None:
    lines = ["beras dan", "gula pasir", "minyak goreng", "garam dapur"]

    assert paragraphs("\n".join(lines)) == lines


@pytest.mark.parametrize(
    "end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\f", "\v", "\n \n\t\n", "\n\n\n\n"]
)
def test_line_ends(end: str) -> None:
    assert paragraphs(f"Hujan turun{end}Sungai meluap") == ["Hujan turun", "Sungai meluap"]


def test_many_empty_lines() -> None:
    assert paragraphs("Hujan turun.\n" + "\n" * 100_000 + "Sungai meluap.") == [
        "Hujan turun.",
        "Sungai meluap.",
    ]


def test_one_long_token_and_one_long_line() -> None:
    token = "a" * 5_000
    line = "Hujan turun. " * 20_000

    assert paragraphs(token) == [token]
    assert paragraphs(line) == [line.strip()]
