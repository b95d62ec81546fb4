"""Sentences broken at the wrong place: ``Irjen.| Pol. Ani``, ``Ia pergi.| ”``, ``Ia pergi.|[1] Ani``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from nlp_cli.annotate.engine import EngineSentence
from nlp_cli.annotate.lists.abbreviations import goes_on
from nlp_cli.annotate.retag import Tag, tag_anew

MOST: Final = 1000
"""Code points up to which a sentence is put together; no names fill more with abbreviations."""
LONGEST: Final = 40
"""Code points before a full stop in which the last word is looked for."""

CLOSING: Final = frozenset("”’)]*")
"""Marks that begin no sentence."""
QUOTES: Final = frozenset("\"'")
"""Marks that close a sentence where they touch it, or where nothing follows them on their line."""

ADDRESS: Final = r"[A-Z]{2,}\.(?:CO\.ID|COM|CO|ID|NET|ORG|GO\.ID)\b|[A-Z][a-z]+\.(?:com|co\.id|net|id|org)\b"
"""A site's name with its domain, which a sentence may be broken in: ``WARTA.|CO.ID``."""
FOOTNOTES: Final = r"(?:\[(?:\d{1,3}|[a-z]|catatan \d{1,2}|lower-alpha \d{1,2}|rujukan\?|butuh rujukan)\])+"
"""The marks of footnotes, which touch the sentence that they belong to."""


def rejoin(texts: Sequence[str], found: list[list[EngineSentence]], tag: Tag) -> list[list[EngineSentence]]:
    """The sentences of each text, none of which ends with an abbreviation behind which it goes on
    or begins with what closes the one before.

    Where a sentence has changed it is tagged anew, since the tagger had read other words.
    """
    results: list[list[EngineSentence]] = []
    changed: dict[tuple[int, int], None] = {}
    for number, (text, sentences) in enumerate(zip(texts, found)):
        result: list[EngineSentence] = []
        for sentence in sentences:
            count = _shared(text, result[-1], sentence) if result else 0
            if count:
                result[-1] = [*result[-1], *sentence[:count]]
                changed[number, len(result) - 1] = None
            if count < len(sentence):
                result.append(sentence[count:])
                if count:
                    changed[number, len(result) - 1] = None
        results.append(result)
    tag_anew(texts, results, changed, tag)
    return results


def _shared(text: str, before: EngineSentence, after: EngineSentence) -> int:
    """How many tokens of a sentence belong to the one before: all, its footnotes, or none."""
    if _goes_on(text, before, after):
        return len(after)
    if before[-1].end != after[0].start:
        return 0
    notes = _footnotes().match(text, before[-1].end, after[-1].end)
    return sum(token.end <= notes.end() for token in after) if notes else 0


@cache
def _footnotes() -> re.Pattern[str]:
    return re.compile(FOOTNOTES)


@cache
def _item_number() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}\.")


@cache
def _address() -> re.Pattern[str]:
    return re.compile(ADDRESS)


def _goes_on(text: str, before: EngineSentence, after: EngineSentence) -> bool:
    """Whether two sentences are one: it goes on behind an abbreviation, or marks follow what they close."""
    start, end, next_start = before[0].start, before[-1].end, after[0].start
    if next_start - start > MOST or "\n" in text[end:next_start]:
        return False
    if all(text[token.start : token.end] in CLOSING for token in after):
        return True
    closes = next_start == end or text[after[0].end : after[0].end + 1] in ("", "\n")
    if closes and len(after) == 1 and text[next_start : after[0].end] in QUOTES:
        return True
    if text[end - 1] != ".":
        return False
    if _opens_item(text, start, end):
        return not _item_number().fullmatch(text, next_start, after[-1].end)
    words = text[max(start, end - LONGEST) : end - 1].rsplit(maxsplit=1)
    if words and next_start == end and _address().match(text, end - 1 - len(words[-1])):
        return True
    return bool(words) and goes_on(words[-1].strip("(\"“'‘"), text[next_start])


def _opens_item(text: str, start: int, end: int) -> bool:
    """Whether a sentence is nothing but the number of an item at the head of its line."""
    before = text[max(0, start - 2) : start].rstrip(" ")
    return (not before or before[-1] == "\n") and _item_number().fullmatch(text, start, end) is not None
