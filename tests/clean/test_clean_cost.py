"""What cleaning may cost: bounded by how the rules work, not by the clock."""

from __future__ import annotations

import subprocess
import sys

import pytest

from nlp_cli.clean import clean
from nlp_cli.document import Article

HOSTILE = [
    "Baca juga: " * 3_000,
    "(Baca: " * 3_000,
    "Pilihan Redaksi " * 3_000,
    "A" * 50_000,
    "A " * 20_000,
    "Aa Aa, " * 10_000,
    "JAKARTA, " * 5_000,
    "Jakarta Jakarta - " * 3_000,
    "#a" * 20_000,
    "#ab " * 10_000,
    "(abc/def) " * 3_000,
    "Penulis: A " * 3_000,
    "Penulis/" * 3_000,
    "https://" * 3_000,
    "(" * 20_000 + ")" * 20_000,
    "[Gambas:" * 5_000,
    "(adsbygoogle = " * 3_000,
    " " * 100_000 + "Iklan",
    "Hujan." + " " * 100_000 + "Baca juga:" + " " * 100_000,
    ". A" * 20_000,
    "=====" * 5_000,
    "\n".join(["Pilihan Redaksi", "Tanggul Kota Jebol"] * 2_000),
    "a\u0301\u0301\u0301" * 5_000,
    "a" + "\u0301" * 50_000,
    "\u200b" * 50_000,
    "a\u200b" * 20_000,
    "Ilustrasi " * 5_000,
    "Dapatkan berita terkini " * 3_000,
    "Hujan. " + "(KR-AB/" * 10_000,
    "(a/" * 20_000,
    "> " * 20_000,
    "Streaming A < < < " * 3_000,
    ">>>Ikuti " * 5_000,
    "Kompas TV Tanggul " * 3_000,
    "Selanjutnya Aa " * 5_000,
    "Simak data " * 5_000 + "di halaman selanjutnya",
    "Kota Lama, Senin " * 3_000,
    "Rina. Foto: dok " * 3_000,
    "AFP PHOTO / AA AA AA " * 3_000,
    "Aa via (Aa/" * 5_000,
    "SUMBER: media sosial dan " * 3_000,
    "Baca juga:\n" * 5_000,
    "Baca juga:\nTanggul Kota Jebol\n" * 2_000,
    "Pilihan Redaksi\n" + "• Tanggul Kota Jebol\n" * 5_000,
    "Musik: Ani\n" * 5_000,
    "Musik: Ani\nDurasi: 9\n" * 3_000,
    "Produser: A Musik: B " * 3_000,
    "AAAA - Aa\n" * 3_000,
    "Penulis: " + "Kompas.com " * 30 + "b",
    "Penulis: " + "A.com " * 30 + "b",
    "Penulis: " + "a.com.com.com " * 30 + "b",
    "Dokumentasi " + "A" * 60 + "!",
    "Dokumentasi Polri " + "AA " * 60 + "!",
    "AFP Aa saat " * 5_000,
    "AA BB/AFP " * 5_000,
    "===== REFERENSI: (1) https://a /b " * 3_000,
    "Sumber: " + "https://a" * 5_000,
    "— Aa (@a) Mei 1, " * 3_000,
    "Aa bb cc (Foto: " * 3_000,
    "Iklan untuk Anda: " * 3_000,
    "Berita Aa Bb " * 5_000,
    "Hujan. (Aa Bb " * 5_000,
    ">>Update aa " * 5_000,
    "Aa Bb Jakarta - " * 3_000,
    "Aa Foto: dok " * 3_000,
    "Aa. Foto: Bb/Cc " * 3_000,
    "Aa\nBb | Cc Dd\n" * 3_000,
    "Aa AaBbCc " * 5_000,
    "Hujan. Baca juga: " + "AaBb " * 10_000,
    "vs Baca juga: Aa Bb" * 3_000,
    "Hujan.\n" + "Aa Bb Ini Cc Akan Dd\n" * 3_000,
    "Hujan. (Baca Aa " * 3_000,
    "Posted by Aa on " * 3_000,
    "Oleh: Aa Bb" * 3_000,
    "Sumber fakta: https://a " * 3_000,
    "Ikuti berita tentang a " * 3_000,
    "Hujan. ISTIMEWA Aa " * 3_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:16]))
def test_hostile_input_ends(text: str) -> None:
    """With a backtracking pattern any of these would run for hours."""
    result = clean(Article("hostile", text))

    kept = sum(not character.isspace() for character in result.text)
    assert kept <= len(text)


def test_import_compiles_no_pattern() -> None:
    script = (
        "import re, dataclasses, inspect, sys\n"
        "import nlp_cli.document\n"
        "real, calls = re.compile, []\n"
        "re.compile = lambda *arguments: calls.append(arguments) or real(*arguments)\n"
        "import nlp_cli.clean\n"
        "assert not calls, calls\n"
        "assert not {'torch', 'stanza', 'numpy', 'rich'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
