"""Words that a hyphen ties to the name behind them, not to another: ``Omar Al-Rindang Saleh``."""

from __future__ import annotations

from typing import Final

PARTICLES: Final = frozenset(
    "al el ad adh adz an ar as ash asy at ath az abd abdel abdul abu bin bint ibn ben ul".split()  # noqa: SIM905
)
EXAMPLE: Final = "Al"
COUNTEREXAMPLE: Final = "AS"


def is_particle(word: str) -> bool:
    """Whether a word in front of a hyphen makes one name with what is behind it.

    In capitals it is an abbreviation: ``AS-Rindang``.
    """
    return not word.isupper() and word.lower() in PARTICLES
