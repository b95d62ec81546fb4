"""Gaps: places where a space was lost beside a link, as portals print and paste them.

``dikutip daridetikNews``, ``dilansirAFP``: the link's text hangs on the word before it. Only
what no spelling explains is listed; ``YouTube`` and ``@JejakDariKota`` are one word indeed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from nlp_cli.clean.seams import Seam

WORDS: Final = (
    "dari|kepada|dilansir|dikutip|melansir|mengutip|dikonfirmasi|konfirmasi|dihubungi|dirangkum|catatan|"
    "pantauan|data|laman|situs|jurnalis|wartawan|redaksi|ditulis|diberitakan|menurut|oleh|dengan|untuk|"
    "pada|dalam|antara|milik|program|aplikasi|bersama|seperti|via|lewat|melalui|tentang|terhadap|sebagai|"
    "adalah|dan|atau|yang|di|ke|Dilansir|Dikutip|Melansir|Mengutip|Dihubungi|Dikonfirmasi|Dirangkum|"
    "Pantauan|Kepada|Menurut"
)
"""Words that a name does not begin with, so that a capital within one begins a name behind it."""
CHANNELS: Final = (
    "com|News|news|Finance|Sport|sport|Hot|Inet|INET|Oto|Travel|Food|Health|Edu|Properti|Hikmah|Sore|Pop|"
    "Jatim|Jabar|Jateng|Jogja|Bali|Sumut|Sumbagsel|Sulsel|Kalimantan"
)
"""Parts of a portal whose own name begins in lower case: only a list tells where it does."""


def _behind(words: str, before: str = "") -> str:
    """A pattern for the place behind any of the words, at the beginning of which ``before`` holds."""
    return "(?:" + "|".join(f"(?<={before}{word})" for word in words.split("|")) + ")"


GAPS: Final = (
    Seam(
        "name behind a word",
        r"(?<=[a-z])(?=[A-Z](?:[A-Z]|[a-z]{2}))(?!(?:Nya|Mu|Ku)\b)" + _behind(WORDS, r"(?<![\w@#/.=-])"),
        "seperti dilansir¦AFP, kata Ani kepada¦Kompas, di¦Bogor dan¦Depok",
        "kepadaNya, DariMu, @dariBogor, kanal YouTube, adaKita, laman x.id/dariBogor",
    ),
    Seam(
        "portal behind a word",
        rf"(?<=[a-z])(?=detik(?:{CHANNELS}))",
        "Dilansir¦detikNews, kepada¦detikcom",
        "dikutip dari detikNews, lima detik, berdetik-detik",
    ),
    Seam(
        "word behind a portal",
        _behind("|".join(f"detik{channel}" for channel in CHANNELS.split("|"))) + "(?=[a-z]{2}|[A-Z][a-z])",
        "pantauan detikcom¦di lokasi, detikJateng¦Selasa",
        "detikcom, detikNews. Selasa",
    ),
    Seam(
        "player behind a shirt number",
        r"(?:(?<=(?<![\w.,-])\d-)|(?<=(?<![\w.,-])\d\d-))(?=[A-Z][a-z]+ [A-Z][a-z])",
        "1-¦Budi Jaya, 30-¦Ani Lestari (36-¦Dedi Kurnia 70')",
        "U-17-Putri Ayu, 17-Agustus 1945, skor 2-1 Persib, 2018-Mei Ani",
    ),
    Seam(
        "article of a law",
        r"(?<=[\da-z])(?=juncto(?:\b|[A-Z]))|(?<=juncto)(?=[A-Z])",
        "Pasal 187¦juncto¦Pasal 53",
        "Pasal 187 juncto Pasal 53",
    ),
)
"""As seams are, but a space belongs there."""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(gap.pattern for gap in GAPS))


def find_gaps(text: str, start: int, end: int) -> list[int]:
    """Where a space is lost within ``text[start:end]``, as offsets into ``text``, in order."""
    return [match.start() for match in _pattern().finditer(text, start, end) if start < match.start() < end]
