"""Hard-wrapped articles of any width are joined, and one sentence a line never is."""

from __future__ import annotations

import textwrap

import pytest

from nlp_cli.clean import article_span, clean
from nlp_cli.document import Article

WIDTHS = range(50, 111)
# Names and figures begin many of the lines: lower case alone does not show the wrapping.
FIGURES = (
    "Bank Nagari Jaya menyalurkan kredit Rp12,5 triliun pada 1-20 Mei 2023 kepada 310.000 nelayan di"
    " Kabupaten Lamongan, Tuban, dan Gresik. Direktur Utama Bank Nagari Jaya Siti Maryam Lubis menyebut"
    " 98 persen pinjaman lunas sebelum 30 April 2023.",
    "“Kredit macet turun 1,2 persen,” ujar Siti Maryam di Surabaya, Senin (22/5). Dewan Komisaris PT"
    " Samudra Pangan Tbk menyetujui dividen Rp85 per saham.",
    "Ketua Koperasi Mina Sejahtera, H. Abdul Ghofur, meminta Kementerian Kelautan menambah 40 kapal."
    " Ghofur bertemu Menteri pada Rabu (24/5) pukul 10.30 WIB.",
)
SENTENCES = (
    "Nelayan Lamongan Terima Kredit Baru dari Bank Nagari",
    "Bank Nagari Jaya menyalurkan kredit kepada nelayan di Lamongan.",
    "Kredit itu dipakai untuk membeli jaring dan memperbaiki kapal.",
    "Sebagian nelayan mengaku belum pernah meminjam dari bank itu.",
    "Mereka berharap bunga pinjaman tidak naik sampai akhir tahun.",
)
APART = (
    SENTENCES,
    ("Kredit Nelayan Naik 12 Persen di Pesisir Utara", "Harga Ikan Tongkol Turun di Pasar Lamongan"),
    ("1. Jaring insang ukuran dua inci, sepuluh lembar", "2. Tali tambang nilon, dua gulung", "3. Solar"),
    ("Di dermaga aku menunggu", "kapal yang membawa namamu", "dan laut tak pernah menjawab"),
    ("Bantuan itu tiba, kata lurah.", "warga antre sejak pagi.", "sore hari semua habis."),
)


def paragraphs(text: str) -> list[str]:
    return clean(Article("layout", text)).text.split("\n\n")


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("width", WIDTHS)
def test_wrapped_at_any_width(width: int, count: int) -> None:
    expected = list(FIGURES[:count])
    for on_hyphens in (False, True):
        blocks = ["\n".join(textwrap.wrap(block, width, break_on_hyphens=on_hyphens)) for block in expected]

        assert paragraphs("\n\n".join(blocks)) == expected


@pytest.mark.parametrize("lines", APART)
def test_lines_of_their_own_stay_apart(lines: tuple[str, ...]) -> None:
    for end in ("\n", "\r\n", "\n\n"):
        assert paragraphs(end.join(lines)) == list(lines)


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n  "])
def test_hyphen_at_a_wrapped_line_end(end: str) -> None:
    text = f"Ekspor udang dari pelabuhan di pesisir utara naik selama Januari-{end}Agustus, kata syahbandar."
    result = clean(Article("layout", text))
    start = result.text.index("Januari-Agustus")
    first, last = article_span(result, start, start + len("Januari-Agustus"))

    assert text[first:last] == f"Januari-{end}Agustus"
    assert [text[place] for place in result.places] == list(result.text)


@pytest.mark.parametrize(
    ("line", "following", "joined"),
    [
        ("Ekspor udang dari pelabuhan di utara naik pra-", "dan pascapanen, kata syahbandar.", "pra- dan"),
        ("Syahbandar di pelabuhan pesisir utara berkata -", "sambil tertawa - bahwa ikan habis.", "- sambil"),
    ],
)
def test_hyphen_that_keeps_its_space(line: str, following: str, joined: str) -> None:
    assert joined in paragraphs(f"{line}\n{following}")[0]
