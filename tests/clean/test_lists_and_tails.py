"""Blocks of several lines: lists of links, credits and lists of facts, footers; ``⟦…⟧`` goes."""

from __future__ import annotations

import re

import pytest

from nlp_cli.clean import clean
from nlp_cli.document import Article

PROSE = "Air Sungai Lama naik dua meter sejak Senin malam, kata petugas pos pantau di hulu."
MORE = "Ratusan warga mengungsi ke balai desa dan menunggu bantuan dari kota."


def picture(text: str) -> str:
    pieces: list[str] = []
    last = 0
    for removed in clean(Article("example", text)).removed:
        pieces += (text[last : removed.start], "⟦", removed.text, "⟧")
        last = removed.end
    return re.sub(r"⟧(\s*)⟦", r"\1", "".join((*pieces, text[last:])))


def check(marked: str) -> None:
    assert picture(re.sub("[⟦⟧]", "", marked)) == re.sub(r"⟧(\s*)⟦", r"\1", marked)


@pytest.mark.parametrize("marker", ["Baca juga:", "BACA JUGA:", "Baca Juga", "Lihat juga:", "Simak pula:"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("bullet", ["• ", "- ", "* ", "•"])
def test_a_link_marker_takes_the_bulleted_lines_under_it(marker: str, gap: str, bullet: str) -> None:
    titles = f"{bullet}Tanggul Sungai Lama Jebol, Warga Mengungsi\n{bullet}Harga beras naik lagi"

    check(f"{PROSE}\n\n⟦{marker}{gap}{titles}⟧\n\n{MORE}")
    check(f"{PROSE}\n⟦{marker}{gap}{titles}⟧\n{MORE}")
    check(f"{PROSE}\n⟦{marker}{gap}{titles}⟧")


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "title", ["Harga Beras Naik Lagi", "7 Fakta Tanggul yang Jebol di Kota Lama", "Apa Itu Banjir Rob?"]
)
def test_a_link_marker_takes_one_title_without_a_bullet(gap: str, title: str) -> None:
    check(f"{PROSE}{gap}⟦Baca juga:{gap}{title}⟧{gap}{MORE}")
    check(f"{PROSE}{gap}⟦Baca juga:{gap}{title}⟧")
    check(f"{PROSE} ⟦Baca juga:{gap}{title}⟧{gap}{MORE}")
    check(f"{PROSE}\n⟦Baca juga:\n{title}⟧\n\nDampak Banjir\n\n{MORE}")
    check(f"{PROSE}\n⟦Baca juga:\n{title}\nADVERTISEMENT⟧\n{MORE}")
    check(f"{PROSE}\n⟦Baca juga:\n{title}\nPenulis: Rina Wati\nEditor: Budi⟧")


@pytest.mark.parametrize(
    "behind",
    [
        MORE,
        "Dampak Banjir\nHarga Beras Naik di Pasar",
        "Harga Beras Naik Tajam.",
        "1. beras dua kilogram\n2. air bersih",
        "- beras dua kilogram\n- air bersih",
        "“Kami menunggu bantuan,” kata Rina.",
    ],
)
def test_what_is_no_title_stays_behind_a_link_marker(behind: str) -> None:
    check(f"{PROSE}\n⟦Baca juga:⟧\n{behind}")


def test_a_heading_behind_the_bulleted_titles_stays() -> None:
    check(f"{PROSE}\n⟦Baca juga:\n• Harga Beras Naik Lagi⟧\nDampak Banjir bagi Petani\n{MORE}")


@pytest.mark.parametrize("marker", ["Pilihan Redaksi", "Berita Lainnya", "Berita Terkait:"])
@pytest.mark.parametrize(
    "behind",
    [
        "\n\nDampak Banjir bagi Petani\n" + MORE,
        "\nDampak Banjir\n" + MORE,
        "\n- beras dua kilogram\n- air bersih",
        "\n1. Beras dua kilogram\n2. Air bersih",
        "\nPetani di Sungai Lama rugi besar\n" + MORE,
        "\n\nKota Lama\nKota Baru",
    ],
)
def test_a_list_of_titles_ends_where_the_text_goes_on(marker: str, behind: str) -> None:
    titles = "Tanggul Sungai Lama Jebol, Warga Mengungsi\nHarga Beras Naik Lagi di Pasar Induk"

    check(f"{PROSE}\n⟦{marker}\n{titles}⟧{behind}")


def test_a_list_of_titles_ends_at_another_cut() -> None:
    check(
        f"{PROSE}\n⟦Berita Terkait\nTanggul Sungai Lama Jebol\nEditor: Rina Wati⟧\nKantor Berita Sungai Lama"
    )


def test_lists_one_behind_another() -> None:
    check(f"⟦Pilihan Redaksi\nHarga Beras Naik Lagi\nBerita Lainnya\nTanggul Sungai Lama Jebol⟧\n{MORE}")


FILM = "Sutradara: Rina Wati\nProduser: Budi\nPenulis Naskah: Ani Lestari\nMusik: Cici\nLabel: Nada Kota"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("rest", ["\nDurasi: 90 menit", "\nDurasi: 90 menit\n" + MORE, "\n" + MORE, ""])
@pytest.mark.parametrize("before", [f"{PROSE}\n", f"Film Sungai Lama Tayang\n{PROSE}\n{MORE}\n{PROSE}\n"])
def test_a_list_of_facts_keeps_its_rows(before: str, rest: str, gap: str) -> None:
    check((before + FILM + rest).replace("\n", gap))


@pytest.mark.parametrize(
    "text",
    [
        f"{PROSE}\nTema: bencana\nTopik: kemanusiaan\nTempat: balai kota\n{MORE}",
        f"{PROSE}\n{MORE}\n{PROSE}\nTopik: kemanusiaan\n{MORE}\n{PROSE}\n{MORE}",
        f"{PROSE}\nJudul: Sungai Lama\nPenulis: Rina Wati\nPenerbit: Pustaka Kota\nTahun: 2020",
        f"{PROSE}\nHarga beras: Rp15.000\nHarga telur: Rp30.000\nSumber: Dinas Pangan",
        f"{PROSE}\n- Pemain: Ani\nProduser: Budi",
        f"{PROSE}\n• Pemain: Ani\nProduser: Budi",
        f"{PROSE}\n1. Pemain: Ani\nProduser: Budi",
        f"{PROSE}\n2020: terbit\nProduser: Budi",
        f"{PROSE}\nTerbit 2020 : cetakan pertama\nProduser: Budi",
        f"{PROSE}\nJam tayang 18.00: Kota\nProduser: Budi",
    ],
)
def test_other_lists_of_facts_keep_their_rows(text: str) -> None:
    assert picture(text) == text


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_credits_go_at_the_head_and_at_the_end(gap: str) -> None:
    credits = gap.join(
        ["Penulis: Rina Wati", "Narator: Ani", "Video Editor: Budi", "Musik: Cici", "Sumber: Warta"]
    )

    check(f"Banjir Kota: Warga Mengungsi{gap}⟦Oleh: Rina Wati⟧{gap}{PROSE}")
    check(f"{PROSE}{gap}{MORE}{gap}⟦{credits}⟧")
    check(f"{PROSE}{gap}{MORE}{gap}⟦{credits}{gap}Topik: banjir{gap}Baca juga: Harga Beras Naik Lagi⟧")


@pytest.mark.parametrize(
    "text",
    [
        "Tanggul itu dijaga aparat gabungan (TNI/Polri)",
        "Angin bertiup dengan kecepatan tinggi (km/jam)",
        "Kadar gula darah pasien itu naik (mg/dl)",
        "Formulir diisi orang tua (ayah/ibu)",
    ],
)
def test_a_bracket_without_a_sentence_end_is_no_reporter_code(text: str) -> None:
    assert picture(text) == text
    assert picture(f"{PROSE}\n{text}") == f"{PROSE}\n{text}"


@pytest.mark.parametrize("word", ["pingsan", "tamat", "tertawa", "BPBD", "APBD", "KTP"])
def test_a_word_or_an_abbreviation_is_no_reporter_code(word: str) -> None:
    check(f"{PROSE} ({word})")
    check(f"{PROSE}\n{MORE}\n({word})")


@pytest.mark.parametrize("code", ["ANT", "RED", "KR", "OL-5", "AB/CD", "D012", "abc/def"])
def test_a_code_or_the_tag_of_an_agency_goes(code: str) -> None:
    check(f"{PROSE} ⟦({code})⟧")


@pytest.mark.parametrize(
    "line",
    [
        "Saham Bank Kota - linkAja",
        "Bank Kota - linkAja",
        "Dokumentasi Konflik Papua",
        "Dokumentasi Sejarah Kementerian",
    ],
)
def test_a_heading_or_a_row_is_no_credit(line: str) -> None:
    check(f"{line}\n{PROSE}\n{MORE}")
    check(f"{PROSE}\n{line}\n{MORE}")


@pytest.mark.parametrize(
    "headline",
    ["Berita Kematian Rina Wati", "Berita Hilangnya Pesawat", "Rina Wati, Senin - Hari Terakhir"],
)
def test_a_headline_is_no_rubric_and_no_dateline(headline: str) -> None:
    check(f"{headline}\n{PROSE}")


def test_a_person_before_a_day_is_no_dateline() -> None:
    check(f"Banjir Kota\nRina Wati, Senin - {PROSE}")
    check(f"Banjir Kota\n⟦LIWA, Senin -⟧ {PROSE}")
    check(f"Banjir Kota\n⟦Kuala Lumpur, Senin -⟧ {PROSE}")


@pytest.mark.parametrize(
    "footer", ["Kembali ke Beranda", "Warta Kota, Kota Lama, Jawa Barat", "Beranda\nIndeks\nTentang Kami"]
)
def test_an_unknown_footer_hides_no_boilerplate(footer: str) -> None:
    check(f"{PROSE} ⟦(fas/jbr)⟧\n{footer}")
    check(f"{PROSE}\n⟦Penulis: Rina Wati\nEditor: Budi⟧\n{footer}")
    check(f"{PROSE}\n⟦(fas)\n#banjir #kota⟧\n{footer}")


def test_prose_at_the_end_is_not_passed_over() -> None:
    check(f"{PROSE} (fas/jbr)\n{MORE}")
    check(f"{PROSE} (fas/jbr)\n" + "\n".join(["Beranda"] * 4))


@pytest.mark.parametrize(
    "line",
    [
        "(fas/jbr)",
        "Tim wartakota - wartaNews",
        "Halaman: 1 2 Selanjutnya",
        "Lihat Semua",
        "HALAMAN 1 2 3 NEXT",
    ],
)
def test_furniture_goes_from_any_place(line: str) -> None:
    check(f"{PROSE}\n⟦{line}⟧\n{MORE}")
    check(f"{PROSE}\n⟦{line}⟧")


@pytest.mark.parametrize(
    "line",
    [
        "Simak: penjelasan Wali Kota Rina Wati kepada dewan, Senin.",
        "Simak: Penjelasan Wali Kota Rina Wati kepada Dewan, Senin.",
        "Simak: Penjelasan Wali Kota, Senin. Rapat itu tertutup.",
        "Lihat: tabel di bawah ini untuk rincian harga beras",
        "Lihat: Tabel di bawah ini untuk rincian harga beras",
        "Baca: buku yang paling ia sukai sejak kecil.",
        "Baca: Al-Kahfi dan Yasin, lalu berdoa untuk ayah",
        "Baca: Banjir datang lagi",
    ],
)
def test_prose_behind_a_bare_verb_stays(line: str) -> None:
    check(f"{PROSE}\n{line}\n{MORE}")


@pytest.mark.parametrize(
    "line",
    [
        "Simak: Harga Beras Naik Lagi",
        "BACA : Apa Itu Banjir Rob?",
        "Lihat: 7 Fakta Banjir",
        "Baca: Banjir Datang Lagi",
    ],
)
def test_a_title_behind_a_bare_verb_goes(line: str) -> None:
    check(f"{PROSE}\n⟦{line}⟧\n{MORE}")


def test_capitals_before_a_dash_are_a_place_only_before_prose() -> None:
    check(f"BULOG – Pemkot Teken Kerja Sama Pangan\n{PROSE}")
    check(f"BULOG – Pemkot teken kerja sama pangan\n{PROSE}")
    check(f"Banjir Kota\n⟦LIWA --⟧ {PROSE}")
    check(f"⟦LIWA –⟧ Bupati Rina Wati membuka posko banjir.\n{PROSE}")


def test_headlines_on_lines_of_their_own_go_in_pairs() -> None:
    first = "Tanggul Kota Lama Akan Diperbaiki Tahun Depan"
    second = "Harga Beras Naik Lagi, Warga Minta Operasi Pasar"

    check(f"{PROSE}\n⟦{first}\n{second}⟧\n{MORE}")
    check(f"{PROSE}\n⟦{first}{second}⟧\n{MORE}")
    check(f"{PROSE}\n{first}\n{MORE}")
    check(f"{PROSE}\nPersib Bandung 2 Persija Jakarta 1\nArema Malang 2 Bali United 0\n{MORE}")
    check(f"{PROSE}\n{first}\nHarga Beras\n{MORE}")
    check(f"{first}\n{second}\n{MORE}")


@pytest.mark.parametrize(
    "lines",
    [
        "Ketua Umum Partai Sungai Lama Megawati Lestari\nKetua Umum Partai Kota Baru Budi Santoso",
        "Timnas Kota U-23 Melawan Timnas Desa U-23\nTimnas Hulu U-23 Melawan Timnas Hilir U-23 Kota",
        "Badan Penanggulangan Banjir Daerah Kota Lama\nDinas Komunikasi Kota Lama Diskominfo Sungai Raya",
        "Sekolah Menengah Pertama Negeri Sungai Lama\nSekolah Menengah Atas Negeri Merapi Kota",
        "Aku Ini Air Sungai yang Tak Bisa Pulang\nBiar Tanggul Menahan Langkahku, Aku Akan Terus Mengalir",
        "Gerakan Petani Sungai Berdikari Kota Lama\nPersatuan Keluarga Melayu Sungai Lama Raya",
        "Ini Cara Cek Pulsa Listrik dan Saldo LinkAja Tanpa Kuota Jika Sinyal Hilang",
        "Ini Alasan Juara MasterChef Kota Lama Akan Buka Warung di Tepi Sungai",
        "Ini Cara Kota Lama Diperbaiki BanjirKota Hulu",
    ],
)
def test_lists_verses_and_a_single_heading_are_no_headlines(lines: str) -> None:
    check(f"{PROSE}\n{lines}\n{MORE}")


@pytest.mark.parametrize("before", ["Rapat itu membahas tiga hal:", "Rapat itu membahas tiga hal;"])
def test_lines_that_a_colon_announces_are_no_headlines(before: str) -> None:
    lines = "Tanggul Kota Lama Akan Diperbaiki Tahun Depan\nHarga Beras Naik Lagi, Warga Minta Operasi Pasar"

    check(f"{before}\n{lines}\n{MORE}")


@pytest.mark.parametrize(
    "sentence",
    [
        "Lagu Tak Bisa Pulang Milik Rina Wati Kembali ramai di media sosial pekan ini.",
        "Film Jika Hujan Tak Turun Lagi Karya Rina Wati Kembali tayang di bioskop.",
    ],
)
def test_a_work_at_the_beginning_of_a_sentence_is_no_headline(sentence: str) -> None:
    check(f"{PROSE} {sentence} {MORE}")
