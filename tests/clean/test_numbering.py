"""Numbered lists that lost their line ends fall apart into items; numbers in prose do not."""

from __future__ import annotations

import pytest

from nlp_cli.clean import clean
from nlp_cli.clean.numbering import find_items
from nlp_cli.document import Article


def cut(picture: str) -> str:
    """The picture's text with a bar at each place where an item begins."""
    text = picture.replace("¦", "")
    for place in reversed(find_items(text)):
        text = f"{text[:place]}¦{text[place:]}"
    return text


@pytest.mark.parametrize(
    "picture",
    [
        "Daftarnya: ¦1. Ani Lestari ¦2. Budi¦3. Citra",
        "Daftarnya:¦1.Ani Lestari ¦2.Budi, ¦3.Citra",
        "1. Menutup pintu ¦2. Membuka jendela ¦3. Pergi",
        "Sebabnya: ¦1. kerugian warga ¦2. kerugian kota ¦3. kerugian desa",
        "1. Ani pulang. Ia lelah.\nHujan turun. ¦2. Budi pulang. ¦3. Citra pulang.",
        "Kasus: ¦1. Aceh: 68¦2. Riau:3¦3. Jambi: 74¦4. Bali: 0¦5. Banten: 12",
        "Menteri: ¦1. Ani ¦2. Budi ¦3. Citra\nAnggota: ¦1. Dodi ¦2. Edi ¦3. Fani",
    ],
)
def test_items(picture: str) -> None:
    assert cut(picture) == picture


@pytest.mark.parametrize(
    "picture",
    [
        "Ani di peringkat 1. Budi di peringkat 2. Citra di peringkat 3. Dodi pulang.",
        "Daftarnya: 1. Ani 2. Budi",
        "Hasilnya: 1. Ani menang di Liga 2. Budi menang di Liga 3. Citra kalah.",
        "Mereka finis: 1. Ani mendapat 2. Namun Budi mendapat 3. Lalu Citra pulang.",
        "Harga naik 1.500, lalu 2.500. Ani membeli 3. Budi tidak.",
        "Nilai: 1. Aceh: 62. Riau: 54. Jambi: 71",
        "Daftarnya: 2. Ani 3. Budi 4. Citra",
        "Ani menang 1. Budi 2. Citra 3. Dodi",
        "1. Muda. Ia lulus pada 2012. Ia bekerja pada 2013. Ia menikah pada 2014. Ia pergi pada 2015. Ia",
        "Klasemen: 1. Ani 12. Budi 13. Citra 14. Dodi 15. Edi",
        "1. Api bermula dari lantai 2. Api menjalar ke lantai 3. Petugas datang ke lantai 4. Ani pergi.",
        "Permainannya: 1. e4 e5 2. Kf3 Kc6 3. Gb5 a6 4. Ga4 Kf6.",
        "Ada tiga syarat: 1. jujur, 2. adil, dan 3. berani.",
    ],
)
def test_numbers_in_prose(picture: str) -> None:
    assert cut(picture) == picture


def test_each_item_is_a_paragraph() -> None:
    text = "Daftarnya: 1. Ani 2. Budi3. Citra"
    cleaned = clean(Article("a", text))
    assert cleaned.text.split("\n\n") == ["Daftarnya:", "1. Ani", "2. Budi", "3. Citra"]
    assert all(cleaned.text[i] == text[p] for i, p in enumerate(cleaned.places) if p >= 0)


def test_the_time_is_linear() -> None:
    text = " ".join(f"{1 + n % 3}. Ani!" for n in range(200_000))
    assert len(find_items(text)) > 100_000
