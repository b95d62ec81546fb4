"""A sentence cut at the edges of its entities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nlp_cli.document import Document, Entity, Sentence

Segment = tuple[str, Entity | None]


def entities_by_sentence(document: Document) -> dict[int, list[Entity]]:
    """The entities of each sentence id, in text order."""
    found: dict[int, list[Entity]] = {}
    for entity in sorted(document.entities, key=lambda entity: (entity.start, -entity.end)):
        found.setdefault(entity.sentence, []).append(entity)
    return found


def segments(sentence: Sentence, entities: Iterable[Entity]) -> Iterator[Segment]:
    """The sentence's text in pieces, each with the entity it is, if any.

    Joined, the pieces are the sentence. An entity that overlaps one before it, or lies
    outside of the sentence, is left out.
    """
    cursor = sentence.start
    for entity in entities:
        if entity.start < cursor or not entity.start < entity.end <= sentence.end:
            continue
        if entity.start > cursor:
            yield sentence.text[cursor - sentence.start : entity.start - sentence.start], None
        yield entity.text, entity
        cursor = entity.end
    if cursor < sentence.end:
        yield sentence.text[cursor - sentence.start :], None
