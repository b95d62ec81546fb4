"""Addresses on the web, parts of which the tagger takes for names: ``pic.contoh.com/RiNdAnG``.

The tokenizer cuts an address at its slashes, so it is looked for in the text. A site spelled as a
name in front of a slash is a credit: ``WARTA.com/ANI``; so is any without a scheme in front of one
capitalised word with which a name of several begins: ``warta.com/Ani Sari``. A handle (``@ani``)
is a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from nlp_cli.annotate.bioes import Span
from nlp_cli.document import Token
from nlp_cli.tagsets import PEOPLE

EXAMPLE: Final = "pic.contoh.com/RiNdAnG"
COUNTEREXAMPLE: Final = "WARTA.com/ANI"
MISTAKEN: Final = PEOPLE | {"GPE", "ORG"}
DOMAINS: Final = (
    "com net org info biz xyz site online store shop app dev news asia tv int gov edu mil id co me ly be gl"
    " gd gg io ai cc in us uk eu au nz sg my th vn ph hk tw kr jp cn ru ca ch de fr nl it es"
)
"""What the host of an address without a scheme may end in; ``tim.dan/atau`` is a slip."""


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
        first, behind = max(bisect_right(starts, start) - 1, 0), bisect_left(starts, end)
        if _is_credit(text[start:end]) and any(one < behind <= last for one, last, _ in spans):
            behind = bisect_left(starts, start + text[start:end].index("/") + 1)
        within.update(range(first, behind))
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


def _is_credit(address: str) -> bool:
    """Whether there is no scheme, and one capitalised word behind the slash."""
    _, _, path = address.partition("/")
    return path.isalpha() and path.istitle()


@cache
def _address() -> re.Pattern[str]:
    # a path holds no bracket and no quote; the host of one without a scheme is in lower case
    domain = "|".join(DOMAINS.split())
    path = r"[^\s()<>\[\]\"“”‘’]"
    return re.compile(
        rf"(?<![\w.@-])(?:[A-Za-z]{{2,10}}://{path}+|(?:[a-z0-9][a-z0-9-]{{0,60}}\.){{1,5}}(?:{domain})/{path}*)"
    )
