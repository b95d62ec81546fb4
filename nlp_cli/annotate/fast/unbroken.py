"""Addresses that are never split: e-mail addresses and URLs.

The expressions are Stanza's (stanza/models/tokenization/utils.py, Apache License 2.0), which
gives their sources, and must stay equal to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

_EMAIL: Final = (
    r"""(?:[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"""
    r"""|"(?:[\x01-\x08\x0b\x0c\x0e-\x1f\x21\x23-\x5b\x5d-\x7f]|\\[\x01-\x09\x0b\x0c\x0e-\x7f])*")"""
    r"""@(?:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"""
    r"""|\[(?:(?:(?:2(?:5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9]))\.){3}"""
    r"""(?:(?:2(?:5[0-5]|[0-4][0-9])|1[0-9][0-9]|[1-9]?[0-9])|[a-z0-9-]*[a-z0-9]:"""
    r"""(?:[\x01-\x08\x0b\x0c\x0e-\x1f\x21-\x5a\x53-\x7f]|\\[\x01-\x09\x0b\x0c\x0e-\x7f])+)\])"""
)
_URL: Final = (
    r"""(?:https?:\/\/(?:www\.|(?!www))[a-zA-Z0-9][a-zA-Z0-9-]+[a-zA-Z0-9]\.[^\s"]{2,}"""
    r"""|www\.[a-zA-Z0-9][a-zA-Z0-9-]+[a-zA-Z0-9]\.[^\s"]{2,}"""
    r"""|https?:\/\/(?:www\.|(?!www))[a-zA-Z0-9]+\.[^\s"]{2,}|www\.[a-zA-Z0-9]+\.[^\s"]{2,})"""
    r"""|[a-zA-Z0-9]+\.(?:gov|org|edu|net|com|co)(?:\.[^\s"]{2,})"""
)
_SIGNS: Final = ("@", "http", "www.", ".gov.", ".org.", ".edu.", ".net.", ".com.", ".co.")
"""No text without one of these matches: most texts need no regular expression at all."""


LONGEST: Final = 10_000
"""Characters up to which a stretch is searched: the time grows with the square of its length.
Stanza searches longer ones too, for minutes; no address is as long."""


@cache
def _expression() -> re.Pattern[str]:
    return re.compile(f"(?:{_EMAIL}|{_URL})")


@cache
def _stretch() -> re.Pattern[str]:
    # Only a quoted part of an e-mail address holds white space, behind a backslash.
    return re.compile(r"(?:\S|(?<=\\)\s)+")


def unbroken_spans(text: str) -> Iterator[tuple[int, int]]:
    """The start and end of each address, in code points.

    >>> list(unbroken_spans("Kirim ke redaksi@contoh.id ya"))
    [(9, 26)]
    """
    if not _has_sign(text):
        return
    for stretch in _stretch().finditer(text):
        if len(stretch[0]) <= LONGEST and _has_sign(stretch[0]):
            for match in _expression().finditer(stretch[0]):
                yield stretch.start() + match.start(), stretch.start() + match.end()


def _has_sign(text: str) -> bool:
    return any(sign in text for sign in _SIGNS)
