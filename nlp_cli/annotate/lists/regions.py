"""Continents and regions, which the tagger takes for countries: ``Amerika Selatan``, ``Balkan``.

The annotation guide counts them as other places (LOC); no government has one of these names.
"""

from __future__ import annotations

from typing import Final

_CONTINENTS: Final = ("Asia", "Eropa", "Afrika", "Amerika")
_PARTS: Final = ("Utara", "Selatan", "Timur", "Barat", "Tengah", "Tenggara")
_STATES: Final = frozenset({"Afrika Selatan"})
"""What a continent and a part of it make, but is a country."""
REGIONS: Final = (
    frozenset({f"{continent} {part}" for continent in _CONTINENTS for part in _PARTS})
    | frozenset({"Asia", "Eropa", "Afrika", "Oseania", "Antartika", "Arktik", "Eurasia", "Skandinavia"})
    | frozenset({"Amerika Latin", "Timur Tengah", "Asia Pasifik", "Asia-Pasifik", "Indo-Pasifik"})
    | frozenset({"Afrika Sub-Sahara", "Asia Kecil", "Balkan", "Karibia", "Kaukasus", "Baltik"})
    | frozenset({"Siberia", "Mediterania", "Pasifik", "Atlantik", "Jabodetabek", "Nusantara"})
) - _STATES
EXAMPLE: Final = "Amerika Selatan"
COUNTEREXAMPLE: Final = "Afrika Selatan"


def is_misplaced_region(text: str, label: str) -> bool:
    """Whether a continent or region was tagged as a country or town."""
    return label == "GPE" and text in REGIONS
