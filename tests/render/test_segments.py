"""A sentence is cut at its entities, and never loses or doubles a character."""

from __future__ import annotations

import pytest
from hypothesis import given
from render_documents import NEWS
from render_strategies import RANDOM, documents

from nlp_cli.document import Document, Entity, Sentence
from nlp_cli.render.segments import entities_by_sentence, segments

SENTENCE = Sentence(1, 10, 19, "Kota Batu", (), 1)


def entity(start: int, end: int) -> Entity:
    return Entity(1, start, end, "Kota Batu"[start - 10 : end - 10], "GPE", 1, "")


@pytest.mark.parametrize(
    ("spans", "pieces"),
    [
        ([], ["Kota Batu"]),
        ([(10, 14)], ["Kota*", " Batu"]),
        ([(15, 19)], ["Kota ", "Batu*"]),
        ([(10, 19)], ["Kota Batu*"]),
        ([(10, 14), (14, 19)], ["Kota*", " Batu*"]),
        ([(10, 19), (15, 19)], ["Kota Batu*"]),
        ([(10, 16), (15, 19)], ["Kota B*", "atu"]),
        ([(12, 12), (15, 25), (5, 12)], ["Kota Batu"]),
    ],
)
def test_pieces(spans: list[tuple[int, int]], pieces: list[str]) -> None:
    found = segments(SENTENCE, [entity(start, end) for start, end in spans])
    assert [text + "*" * (of is not None) for text, of in found] == pieces


@RANDOM
@given(documents())
def test_the_pieces_are_the_sentence(value: Document) -> None:
    by_sentence = entities_by_sentence(value)
    for sentence in value.sentences:
        pieces = list(segments(sentence, by_sentence.get(sentence.id, [])))
        assert "".join(text for text, _ in pieces) == sentence.text
        assert [of for _, of in pieces if of] == by_sentence.get(sentence.id, [])


def test_entities_are_found_by_their_sentence() -> None:
    assert [len(found) for found in entities_by_sentence(NEWS).values()] == [3, 2, 5, 1]
