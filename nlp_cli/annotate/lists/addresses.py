"""Addresses on the web, parts of which the tagger takes for names: ``pic.contoh.com/RiNdAnG``.

The tokenizer cuts an address at its slashes, so it is looked for in the text. A site spelled as a
name in front of a slash is a credit: ``WARTA.com/ANI``. A handle (``@ani``) is a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from nlp_cli.annotate.bioes import Span
from nlp_cli.document import Token

EXAMPLE: Final = "pic.contoh.com/RiNdAnG"
COUNTEREXAMPLE: Final = "WARTA.com/ANI"
MISTAKEN: Final = frozenset({"PERSON", "PER", "GPE", "ORG"})


def outside(tokens: Sequence[Token], spans: Sequence[Span], text: str) -> list[Span]:
    """The spans of a sentence without the names that are parts of an address.

    ``text`` is the article that the tokens' offsets are of. Of a name that holds an address at
    its beginning or end the rest is kept.
    """
    if not any("/" in token.text for token in tokens):
        return list(spans)
    starts = [token.start for token in tokens]
    within: set[int] = set()
    for start, end in addresses(text, starts[0], tokens[-1].end):
        within.update(range(max(bisect_right(starts, start) - 1, 0), bisect_left(starts, end)))
    kept: list[Span] = []
    for first, last, label in spans:
        if label in MISTAKEN:
            while first <= last and first in within:
                first += 1
            while last >= first and last in within:
                last -= 1
        if first <= last:
            kept.append((first, last, label))
    return kept


def addresses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The places of the addresses in ``text[start:end]``."""
    return (match.span() for match in _address().finditer(text, start, end))


@cache
def _address() -> re.Pattern[str]:
    # a path holds no bracket and no quote; the host of one without a scheme is in lower case
    path = r"[^\s()<>\[\]\"“”‘’]"
    return re.compile(
        rf"(?<![\w.@-])(?:[A-Za-z]{{2,10}}://{path}+|(?:[a-z0-9][a-z0-9-]{{0,60}}\.){{1,5}}[a-z]{{2,12}}/{path}*)"
    )
