"""Gaps: places where a space was lost beside a link, as portals print and paste them.

``dikutip daridetikNews``, ``dilansirAFP``: the link's text hangs on the word before it. Only
what no spelling explains is listed; ``YouTube`` and ``@JejakDariKota`` are one word indeed.
"""

from __future__ import annotations

from typing import Final

from nlp_cli.clean.seams import Seam, find

WORDS: Final = (
    "dari|kepada|dilansir|dikutip|melansir|mengutip|dikonfirmasi|konfirmasi|dihubungi|dirangkum|catatan|"
    "pantauan|laman|situs|jurnalis|wartawan|redaksi|ditulis|diberitakan|menurut|oleh|dengan|untuk|"
    "pada|dalam|milik|aplikasi|bersama|seperti|lewat|melalui|tentang|terhadap|sebagai|"
    "adalah|dan|atau|yang|di|ke|Dilansir|Dikutip|Melansir|Mengutip|Dihubungi|Dikonfirmasi|Dirangkum|"
    "Pantauan|Kepada|Menurut"
)
"""Words that a name does not begin with, so that a capital within one begins a name behind it."""
CHANNELS: Final = (
    "com|News|news|Finance|Sport|sport|Hot|Inet|INET|Oto|Travel|Food|Health|Edu|Properti|Hikmah|Sore|Pop|"
    "Jatim|Jabar|Jateng|Jogja|Bali|Sumut|Sumbagsel|Sulsel|Kalimantan"
)
"""Parts of a portal whose own name begins in lower case: only a list tells where it does."""
_BEFORE: Final = ("^", r"[(\n]", "[,;:] ")
"""What a shirt number stands behind."""
_NO_PLAYERS: Final = (
    "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Eleven|Star|Wheel"
)
_NO_TEXT: Final = frozenset("@#/")
"""Signs of an address, a user's name or a topic."""
_LONGEST: Final = 80
"""Code points on either side within which such a sign is looked for."""


def _behind(words: str, before: str = "") -> str:
    """A pattern for the place behind any of the words, at the beginning of which ``before`` holds."""
    return "(?:" + "|".join(f"(?<={before}{word})" for word in words.split("|")) + ")"


GAPS: Final = (
    Seam(
        "name behind a word",
        r"(?<=[a-z])(?=[A-Z](?:[A-Z]|[a-z]{2}))(?!(?:N[Yy][Aa]|MU|KU)\b)(?!(?<=ke)[A-Z][a-z]+an\b)"
        + _behind(WORDS, r"(?<![\w@#/.=-])"),
        "seperti dilansir¦AFP, kata Ani kepada¦Kompas, di¦Bogor dan¦Depok",
        "kepadaNya, dariMU, keIslaman, @dariBogor, kanal YouTube, adaKita, x.id/a-diBCA, diBCA@x.id",
    ),
    Seam(
        "portal behind a word",
        rf"(?<=[a-z])(?=detik(?:{CHANNELS}))",
        "Dilansir¦detikNews, kepada¦detikcom",
        "dikutip dari detikNews, lima detik, berdetik-detik",
    ),
    Seam(
        "word behind a portal",
        _behind("|".join(f"detik{channel}" for channel in CHANNELS.split("|")))
        + r"(?=[a-z]{2}|[A-Z][a-z])(?!(?:el|ers?|uler|kasi|ie|kpapan|if)\b)",
        "pantauan detikcom¦di lokasi, detikJateng¦Selasa",
        "detikcom, detikNews. Selasa, detikTravelers, 20.detik.com/detikNewsdi",
    ),
    Seam(
        "player behind a shirt number",
        "(?:"
        + "|".join(rf"(?<={before}{number}-)" for before in _BEFORE for number in (r"\d", r"\d\d"))
        + ")"
        rf"(?=[A-Z][a-z]+ [A-Z][a-z])(?!(?:{_NO_PLAYERS})\b)",
        "Susunan: 1-¦Budi Jaya, 30-¦Ani Lestari (36-¦Dedi Kurnia 70')",
        "U-17-Putri Ayu, 17-Agustus Lalu, 7-Eleven Indonesia, Persija 3-Persib Bandung, 2018-Mei Ani",
    ),
    Seam(
        "article of a law",
        r"(?<=[\da-zA-Z)])(?=juncto(?:\b|[A-Z]))|(?<=juncto)(?=[A-Z])",
        "Pasal 187¦juncto¦Pasal 53",
        "Pasal 187 juncto Pasal 53",
    ),
)
"""As seams are, but a space belongs there."""


def find_gaps(text: str, start: int, end: int) -> list[int]:
    """Where a space is lost within ``text[start:end]``, as offsets into ``text``, in order."""
    return [place for place in find(GAPS, text, start, end) if not _in_address(text, place)]


def _in_address(text: str, place: int) -> bool:
    """Whether the stretch without white space around a place has a sign that no running text has."""
    before = text[max(0, place - _LONGEST) : place].split()[-1]
    behind = text[place : place + _LONGEST].split()[0]
    return not _NO_TEXT.isdisjoint(before) or not _NO_TEXT.isdisjoint(behind)
