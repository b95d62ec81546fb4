"""Seams: places where a line end was lost and a reader can still tell.

A portal's lists often reach the clipboard without their line breaks. Only seams that no
spelling of a single word explains are listed; sentences glued behind a full stop are the
tokenizer's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

LABELS: Final = (
    "Ketua|Wakil|Sekretaris|Bendahara|Anggota|Penasihat|Koordinator|Direktur|Komisaris|Kepala|Pelatih|"
    "Kiper|Bek|Gelandang|Penyerang|Cadangan|Wasit|Skor|Stadion|Tanggal|Hari|Waktu|Pukul|Tempat|Lokasi|"
    "Alamat|Telepon|Harga|Jumlah|Total|Nama|Jabatan|Usia|Partai|Syarat|Biaya|Jadwal"
)
OPENERS: Final = (
    "Mereka|Kemudian|Terakhir|Namun|Selain|Menurut|Sementara|Sebelumnya|Selanjutnya|Akhirnya|Adapun|"
    "Sedangkan|Meski|Meskipun|Padahal|Bahkan|Tetapi|Berdasarkan|Sehingga|Pasalnya|Dengan|Dalam|Pada|Untuk|"
    "Dari|Seperti|Lalu|Sejak|Ketika|Karena|Saat|Setelah|Tidak|Berikut|Sebagai|Diketahui|Melalui|Awalnya"
)
"""Words that open a sentence and end no name."""


@dataclass(frozen=True, slots=True)
class Seam:
    """One kind of seam: ``pattern`` matches nothing, at the place of the lost line end.

    In ``example`` the seam stands as ``¦``; ``counterexample`` has none.
    """

    name: str
    pattern: str
    example: str
    counterexample: str


SEAMS: Final = (
    Seam(
        "label of a list",
        rf"(?<=[a-z0-9)])(?=(?:{LABELS}): )",
        "Ketua: Ani Lestari¦Sekretaris: Budi",
        "Kanal YouTube: resmi. Wakil Ketua: Ani",
    ),
    Seam(
        "result of a match",
        r"(?<=\d[-–]\d)(?=[A-Z][a-z]{2})|(?<=\d [-–] \d)(?=[A-Z][a-z]{2})",
        "Persib vs Arema: 2 - 1¦Bali United vs Persija: 0 - 0",
        "Skor 2-1 untuk Persib, jaringan 5G, U-17Putri",
    ),
    Seam(
        "item behind a semicolon",
        r"(?<=;)(?=[a-z]\. \w)|(?<=; dan)(?=[a-z]\. \w)",
        "a. menyusun rencana;¦b. menilai hasil; dan¦c. melapor",
        "pada 2019;a, b dan c",
    ),
    Seam(
        "numbered item",
        r"(?<=[a-z]{2}[.?!])(?=\d{1,2}\. [A-Z][a-z])",
        "Harga turun lagi.¦4. Periksa tanggalnya",
        "pukul 10.30. Ia pulang, versi 2.1. Baru",
    ),
    Seam(
        "opening word",
        rf"(?<=[a-z0-9)])(?=(?:{OPENERS})[ ,])|(?<=[A-Z]{{2}})(?=(?:{OPENERS})[ ,])",
        "Warga Diminta Waspada¦Sementara itu, tiga orang ditahan KPK¦Selain itu, rumahnya disegel",
        "aplikasi JejakDalamKota, lagu MusimUntuk-Mu, toko KopiDari",
    ),
)


@cache
def _pattern(kinds: tuple[Seam, ...]) -> re.Pattern[str]:
    return re.compile("|".join(seam.pattern for seam in kinds))


def find(kinds: tuple[Seam, ...], text: str, start: int, end: int) -> list[int]:
    """Where one of these kinds lies within ``text[start:end]``, as offsets into ``text``, in order."""
    places = (match.start() for match in _pattern(kinds).finditer(text, start, end))
    return [place for place in places if start < place < end]


def find_seams(text: str, start: int, end: int) -> list[int]:
    """Where ``text[start:end]`` falls apart, as offsets into ``text``, in order."""
    return find(SEAMS, text, start, end)
