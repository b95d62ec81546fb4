"""Where the title behind a marker ends, shown as ``|``, and the sentence behind it begins."""

from __future__ import annotations

import pytest

from nlp_cli.clean.ends import title_end

KNOWN = "Rina Wati Lestari datang ke rapat itu. Warga dan pelatih baru berbicara lama. "


@pytest.mark.parametrize(
    "picture",
    [
        "Tanggul Kota Jebol Lagi |Pelatih Kota Lama Rina Wati Lestari memuji warga.",
        "Tanggul Kota Jebol Lagi |Ketua Umum Rina Wati Lestari memuji warga.",
        "Tanggul Kota Jebol Lagi |Rina Wati Lestari memuji warga.",
        "Tanggul Kota Jebol Lagi |Karya-karya Rina Wati Lestari banyak dibaca.",
        "Tanggul Jebol Karena Tak Dirawat |Menurut Rina, air naik.",
        "Air Naik, Tapi Tanggul Tak Akan Diperbaiki |Warga mengungsi.",
        "Siapa Pemilik Tanggul? Ini Jawaban Warga |Menurut Rina, air naik.",
        "Siapa Pemilik Tanggul? |Sejarah Tanggul Kota Lama Menurut warga, air naik.",
        "Tanggul Kota Jebol |Sementara, Ketua Umum Partai Kota Lama Rina Wati Lestari menilai air naik.",
        "Tanggul Kota Jebol|Menurut Rina, air naik.",
        "Tanggul Kota Jebol Malam Ini|Kabid Pengairan Kota Lama, Rina Wati Lestari menilai air naik.",
        'Dinas Air Buka Layanan SMS|"Kami siap," kata Rina.',
        'Tanggul Jebol Saat Hujan |" Kami siap, " kata Rina.',
        'Warga Sebut "Tanggul Setan" Akan Jebol |Rina Wati Lestari membantah.',
        "Cara Melihat Banjir di YouTube Kota Lama |Menurut Rina, air naik.",
        "Cara Menguras Air Banjir Rob|4. Membersihkan rumah warga",
        "Persib Menang atas Persija 3-1|Keunggulan itu bertahan lama.",
        "Tanggul Kota Jebol, Warga ...|Kota itu ramai.",
    ],
)
def test_title_ends_where_the_sentence_begins(picture: str) -> None:
    title, sentence = picture.split("|")
    text = f"{KNOWN}{title}{sentence} Setelah itu Rina Wati Lestari pulang."

    assert title_end(text, len(KNOWN), len(text)) == len(KNOWN) + len(title)
