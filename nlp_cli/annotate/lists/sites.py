"""Web sites, which the tagger takes for people and towns now and then: ``Warta.com menulis``.

A site stands for the firm or paper behind it, so it is an organisation. One that was tagged as
a product stays one: the annotation guide counts a platform that is used so.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

EXAMPLE: Final = "Warta.co.id"
COUNTEREXAMPLE: Final = "B.J. Habibie"
MISTAKEN: Final = frozenset({"PERSON", "PER", "GPE", "LOC"})


def is_misplaced_site(text: str, label: str) -> bool:
    """Whether a web site was tagged as a person or a place."""
    return label in MISTAKEN and _address().fullmatch(text) is not None


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"\w[\w-]{1,60}(?:\.\w[\w-]{1,60}){0,3}\.(?:com|net|org|id|tv)", re.IGNORECASE)
