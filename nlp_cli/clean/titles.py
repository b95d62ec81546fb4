"""Headlines in title case: what one looks like, and what prose looks like.

In Indonesian headlines every word has a capital but for a few function words; in prose a
lower-case content word comes soon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from nlp_cli.clean.vocabulary import SMALL

LONGEST = 400
"""Characters after which a run in title case is taken for something else."""
SOON = 10
"""Among so many words prose has one in lower case."""

QUOTES = '"“'
TRIM = "\"'“”‘’()[],:;.!?…-–—"


@dataclass(frozen=True, slots=True)
class Word:
    """A stretch without spaces; ``core`` is it without the punctuation around."""

    start: int
    end: int
    text: str
    core: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.core[:1].isupper()

    @property
    def is_prose(self) -> bool:
        """Whether it is a word that a headline in title case would give a capital."""
        if self.text[0] in QUOTES and self.core[:1].islower():
            return True
        if self.core in SMALL or self.core.startswith("ke-"):
            return False
        return self.core.islower() and self.core[:1].isalpha()


def words(text: str, start: int, end: int) -> Iterator[Word]:
    """Yield the words of ``text[start:end]``."""
    for match in _solid().finditer(text, start, end):
        yield Word(match.start(), match.end(), match[0], match[0].strip(TRIM))


def is_title(text: str, start: int, end: int, share: int = 8) -> bool:
    """Whether a stretch reads like a headline: a capital, and at most one word in ``share`` is prose."""
    found = [word for word in words(text, start, end) if word.core]
    prose = sum(word.is_prose for word in found)
    return len(found) >= 2 and not found[0].core[0].islower() and share * prose <= len(found)


def is_headline(text: str, start: int, end: int) -> bool:
    """Whether a stretch with a space at its end is one headline in title case: no stop within it."""
    return is_title(text, start, end) and _stop().search(text, start, max(start, end - 2)) is None


def is_prose(text: str, start: int, end: int) -> bool:
    """Whether prose begins at ``start``: lower case among the first words, and a final stop."""
    first = islice(words(text, start, min(end, start + LONGEST)), SOON)
    return any(word.is_prose for word in first) and _stop().search(text, start, end) is not None


@cache
def _solid() -> re.Pattern[str]:
    return re.compile(r"[^ \n]+")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"[.!?…][\"”'’)]?(?: |\n|$)")
