"""Keep the entities of the types that were asked for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from nlp_cli.document import Document, Entity, Name, Sentence


def select_types(document: Document, types: Collection[str]) -> Document:
    """A document with the entities of these types only; all of them where ``types`` is empty.

    Entities are numbered anew from 1, names point to the new numbers and are left out where
    no mention remains, and the ``ner`` of tokens of other types is ``O``.
    """
    if not types:
        return document
    kept = [entity for entity in document.entities if entity.type in types]
    numbers = {entity.id: number for number, entity in enumerate(kept, start=1)}
    return replace(
        document,
        sentences=tuple(_sentence(sentence, types) for sentence in document.sentences),
        entities=tuple(_entity(entity, numbers) for entity in kept),
        names=tuple(
            _name(name, mentions)
            for name in document.names
            if (mentions := tuple(numbers[each] for each in name.mentions if each in numbers))
        ),
    )


def _entity(entity: Entity, numbers: dict[int, int]) -> Entity:
    return replace(entity, id=numbers[entity.id])


def _name(name: Name, mentions: tuple[int, ...]) -> Name:
    return replace(name, count=len(mentions), mentions=mentions)


def _sentence(sentence: Sentence, types: Collection[str]) -> Sentence:
    tokens = tuple(
        token if token.ner == "O" or token.ner.partition("-")[2] in types else replace(token, ner="O")
        for token in sentence.tokens
    )
    return replace(sentence, tokens=tokens)
