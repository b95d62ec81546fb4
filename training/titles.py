"""Names whose type an encyclopedia states: ``NBC News adalah divisi berita …`` is an ORG.

Read from the first sentence of Wikipedia leads by what the subject is said to be. The tokenizer
learns from those whose one name has a hyphen in it; nothing of them is shipped.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import Final

from training.plain import encyclopedia

NOUNS: Final[dict[str, str]] = {
    "GPE": """
        kota kabupaten kecamatan desa kelurahan negara provinsi munisipalitas komune county distrik
        nagari gampong kampung permukiman prefektur oblast republik kotamadya borough township dusun
        """,
    "LOC": """
        gunung sungai pulau danau laut pegunungan selat teluk benua kepulauan samudra semenanjung gurun
        lembah tanjung bukit pantai air_terjun gunung_berapi
        """,
    "ORG": """
        perusahaan organisasi partai klub universitas sekolah lembaga kementerian bank maskapai institut
        surat_kabar stasiun_televisi stasiun_radio koran majalah tabloid yayasan federasi asosiasi
        perguruan_tinggi rumah_sakit badan tim_nasional serikat akademi sekolah_tinggi politeknik
        produsen penerbit kantor_berita jaringan_televisi grup_musik grup_vokal band media_daring
        situs_berita agensi pesantren pondok_pesantren pabrikan konglomerat
        """,
    "FAC": """
        bandara bandar_udara stadion jembatan gedung masjid gereja stasiun_kereta pelabuhan jalan_tol
        candi istana museum pusat_perbelanjaan kastil katedral menara bendungan stasiun_metro
        pencakar_langit terminal hotel benteng kuil vihara pura monumen mal
        """,
    "PRODUCT": """
        ponsel telepon_genggam telepon_pintar mobil pesawat_tempur senapan sistem_operasi kapal_perang
        konsol sepeda_motor handphone perangkat_lunak pesawat_terbang helikopter tank mikroprosesor
        aplikasi pistol rudal peramban kapal_selam pesawat_penumpang sedan minibus
        """,
    "WORK_OF_ART": """
        film lagu album novel seri_televisi serial_televisi buku sinetron drama_televisi komik manga
        anime acara_televisi program_televisi singel opera lukisan puisi film_horor film_drama
        film_komedi
        """,
    "EVENT": """
        perang pertempuran turnamen kejuaraan festival gempa_bumi olimpiade kompetisi_sepak_bola
        pemberontakan liga_sepak_bola revolusi konferensi_tingkat_tinggi
        """,
}
"""What a subject is said to be, by type; words with a low line between them follow each other."""
LEAD: Final = re.compile(
    r"^(?P<name>[^.,;:()]{2,80}?)(?: \([^()]*\))?,? (?:adalah|merupakan|ialah) (?P<what>[^.,;()]{2,80})"
)
HYPHENATED: Final = re.compile(r"[A-Z]\w+-[A-Z]\w+")
_ONE: Final = {"PERSON", "GPE", "LOC", "ORG", "PRODUCT"}
"""Types whose hyphenated names are one thing; a war or a road is often named after two."""
_BEFORE: Final = {"sebuah", "suatu", "salah", "satu", "seorang", "nama", "dari"}


def kind(what: str) -> str | None:
    """The type of a subject of which ``what`` is said.

    >>> kind("sebuah klub sepak bola asal Inggris"), kind("seorang petani"), kind("rasa lapar")
    ('ORG', 'PERSON', None)
    """
    words = what.lower().split()
    if "seorang" in words[:3]:
        return "PERSON"
    while words and words[0] in _BEFORE:
        words = words[1:]
    for length in (2, 1):
        if label := _TYPES.get("_".join(words[:length])):
            return label
    return None


def sentences_with_hyphens(count: int, seed: int) -> list[str]:
    """First sentences about a person, place, firm or product whose one name has a hyphen in it."""
    found = []
    for lead in leads():
        match = LEAD.match(lead)
        sentence = lead[: lead.find(". ") + 1] if ". " in lead else lead
        one = match and HYPHENATED.search(match["name"]) and kind(match["what"]) in _ONE
        if one and sentence.endswith("."):
            found.append(sentence)
    return random.Random(seed).sample(found, min(count, len(found)))


def leads() -> Iterator[str]:
    """The first line of each article."""
    for article in encyclopedia():
        yield article.partition("\n")[0].strip()


_TYPES: Final = {noun: label for label, nouns in NOUNS.items() for noun in nouns.split()}
