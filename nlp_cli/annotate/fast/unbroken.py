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


@cache
def _expression() -> re.Pattern[str]:
    return re.compile(f"(?:{_EMAIL}|{_URL})")


def unbroken_spans(text: str) -> Iterator[tuple[int, int]]:
    """The start and end of each address, in code points.

    >>> list(unbroken_spans("Kirim ke redaksi@contoh.id ya"))
    [(9, 26)]
    """
    if any(sign in text for sign in _SIGNS):
        for match in _expression().finditer(text):
            yield match.span()
