"""Sentences that were broken within, put together again: ``Irjen. Pol. Ani``, ``tgl. 5``, ``Ia pergi. ”``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from nlp_cli.annotate.engine import EngineSentence
from nlp_cli.annotate.lists.abbreviations import goes_on

MOST: Final = 1000
"""Code points up to which a sentence is put together; no names fill more with abbreviations."""
LONGEST: Final = 40
"""Code points before a full stop in which the last word is looked for."""

CLOSING: Final = frozenset("”’)]*")
"""Marks that begin no sentence."""
QUOTES: Final = frozenset("\"'")
"""Marks that close a sentence where they touch it, or where nothing follows them on their line."""

Tag = Callable[[Sequence[Sequence[str]]], list[list[str]]]
"""Gives the tags of sentences that are tokens already: see Engine.tag."""


def rejoin(texts: Sequence[str], found: list[list[EngineSentence]], tag: Tag) -> list[list[EngineSentence]]:
    """The sentences of each text, none of which ends with an abbreviation behind which it goes on
    or is nothing but what closes the one before.

    What was put together is tagged anew, since the tagger had read it in pieces.
    """
    results: list[list[EngineSentence]] = []
    joined: dict[tuple[int, int], list[str]] = {}
    for number, (text, sentences) in enumerate(zip(texts, found)):
        result: list[EngineSentence] = []
        for sentence in sentences:
            if result and _goes_on(text, result[-1], sentence):
                result[-1] = [*result[-1], *sentence]
                joined[number, len(result) - 1] = _words(text, result[-1])
            else:
                result.append(sentence)
        results.append(result)
    for (number, place), tags in zip(joined, tag(list(joined.values())) if joined else []):
        sentence = results[number][place]
        results[number][place] = [token._replace(tag=new) for token, new in zip(sentence, tags)]
    return results


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
    words = text[max(start, end - LONGEST) : end - 1].rsplit(maxsplit=1)
    return bool(words) and goes_on(words[-1].strip("(\"“'‘"), text[next_start])


def _words(text: str, sentence: EngineSentence) -> list[str]:
    return [" ".join(text[token.start : token.end].split()) for token in sentence]
