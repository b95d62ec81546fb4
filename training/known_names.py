"""Names whose type the annotation guide settles and the annotated news is too small to show.

The guide counts seats of power that act, militias, parliaments and media as ORG; each name
here is one of those, or a place that is easily taken for one. It takes another name's place in
copies of annotated sentences: training/augment.py.
"""

from __future__ import annotations

from typing import Final

KNOWN: Final[dict[str, tuple[str, ...]]] = {
    "ORG": (
        # seats of power
        "Kremlin", "Gedung Putih", "Pentagon", "Downing Street", "Capitol Hill",
        # militias and movements
        "Hamas", "Hizbullah", "Hezbollah", "Taliban", "ISIS", "Al-Qaeda", "Houthi", "Fatah", "Boko Haram",
        # bodies and alliances
        "PBB", "NATO", "Uni Eropa", "ASEAN", "WHO", "IMF", "Bank Dunia", "Palang Merah", "Interpol", "OPEC",
        "Dewan Keamanan PBB", "Mahkamah Internasional", "Knesset", "Mossad", "CIA", "FBI",
        # agencies and media
        "Reuters", "AFP", "TASS", "Xinhua", "Associated Press", "Al Jazeera", "BBC", "CNN", "Antara",
        "New York Times", "Washington Post", "The Guardian", "Bloomberg",
    ),
    "GPE": ("Gaza", "Tepi Barat", "Jalur Gaza", "Teheran", "Moskow", "Kiev", "Kyiv", "Beijing", "Yerusalem"),
    "LOC": ("Timur Tengah", "Laut China Selatan", "Asia Tenggara", "Eropa", "Afrika", "Asia"),
}  # fmt: skip


def types_by_name() -> dict[tuple[str, ...], str]:
    """The type of each known name, by its words."""
    return {tuple(name.split()): label for label, names in KNOWN.items() for name in names}
