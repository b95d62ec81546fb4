"""Sentences that are cut or put together are tagged anew: the tagger had read other words."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from functools import cache
from typing import Final

from nlp_cli.annotate.engine import EngineSentence

Tag = Callable[[Sequence[Sequence[str]]], list[list[str]]]
"""Gives the tags of sentences that are tokens already: see Engine.tag."""

LONGEST: Final = 300
"""Code points of a token; the tokenizer gives the tagger UNKNOWN for a longer one, as Stanza does."""
UNKNOWN: Final = "<UNK>"


def tag_anew(
    texts: Sequence[str], found: list[list[EngineSentence]], changed: Collection[tuple[int, int]], tag: Tag
) -> None:
    """Tag the sentences of ``changed`` (text, sentence) again; ``found`` is changed in place."""
    words = [_words(texts[number], found[number][place]) for number, place in changed]
    for (number, place), tags in zip(changed, tag(words) if words else []):
        sentence = found[number][place]
        found[number][place] = [token._replace(tag=new) for token, new in zip(sentence, tags)]


def _words(text: str, sentence: EngineSentence) -> list[str]:
    """The tokens of a sentence as the tokenizer gives them to the tagger."""
    words = (_white_space().sub(" ", text[token.start : token.end]) for token in sentence)
    return [word if len(word) <= LONGEST else UNKNOWN for word in words]


@cache
def _white_space() -> re.Pattern[str]:
    return re.compile("[\\s\u0080-\u009f]+")
