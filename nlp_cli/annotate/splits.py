"""Sentences that hold more than one: ``Akses jalan ditutup Warga diminta memutar.``

The tokenizer reads characters, and a heading, a caption or an item of a list has no mark at its
end: where its line end is gone too, only its words tell that another sentence begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nlp_cli.annotate.engine import EngineSentence
from nlp_cli.annotate.retag import Tag, tag_anew

INNER: Final = frozenset(".,;:!?%…)]}”’/")
"""Marks that stand within a sentence or at its end."""
EXAMPLE: Final = "Jalan ditutup , Warga memutar"
"""None begins at its comma,"""
COUNTEREXAMPLE: Final = "Jalan ditutup - Warga memutar"
"""but one may at a dash."""


def split(texts: Sequence[str], found: list[list[EngineSentence]], tag: Tag) -> list[list[EngineSentence]]:
    """The sentences of each text, cut where the tagger read that another one begins.

    The parts are tagged anew, each by itself. Neither a small letter nor an inner mark begins a sentence.
    """
    results: list[list[EngineSentence]] = []
    changed: list[tuple[int, int]] = []
    for number, (text, sentences) in enumerate(zip(texts, found)):
        result: list[EngineSentence] = []
        for sentence in sentences:
            parts = _parts(text, sentence)
            if len(parts) > 1:
                changed += [(number, len(result) + place) for place in range(len(parts))]
            result += parts
        results.append(result)
    tag_anew(texts, results, changed, tag)
    return results


def _parts(text: str, sentence: EngineSentence) -> list[EngineSentence]:
    parts: list[EngineSentence] = []
    for token in sentence:
        if not parts or (token.opens and _may_open(text[token.start])):
            parts.append([])
        parts[-1].append(token)
    return parts


def _may_open(character: str) -> bool:
    return not character.islower() and character not in INNER
