"""The mentions of an article as grouping sees them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from nlp_cli.document import Entity, Sentence
from nlp_cli.group.form import Form, Key, form_of

_LONGEST_WORD = 40

Node = tuple[str, Key]
"""An entity type and a key: mentions that are compared alike."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """Mentions in text order with their forms; a place is an index into both."""

    entities: tuple[Entity, ...]
    forms: tuple[Form, ...]
    places: dict[Node, list[int]]
    sentences: dict[int, Sentence]

    def node(self, place: int) -> Node:
        """The node of the mention at a place."""
        return self.entities[place].type, self.forms[place].key

    def word_before(self, place: int) -> str:
        """The word of the sentence in front of a mention, in lower case; its end, where it is long."""
        entity = self.entities[place]
        sentence = self.sentences.get(entity.sentence)
        end = entity.start - sentence.start if sentence else 0
        before = sentence.text[max(end - _LONGEST_WORD, 0) : end].split() if sentence else []
        return before[-1].casefold() if before else ""


def read_mentions(sentences: Sequence[Sentence], entities: Sequence[Entity]) -> Mentions:
    """Put the mentions in text order and find the form of each."""
    ordered = tuple(sorted(entities, key=lambda entity: (entity.start, entity.end)))
    known: dict[tuple[str, str], Form] = {}
    forms: list[Form] = []
    places: defaultdict[Node, list[int]] = defaultdict(list)
    for place, entity in enumerate(ordered):
        spelling = entity.text, entity.type
        if spelling not in known:
            known[spelling] = form_of(*spelling)
        forms.append(known[spelling])
        places[entity.type, known[spelling].key].append(place)
    return Mentions(ordered, tuple(forms), dict(places), {sentence.id: sentence for sentence in sentences})
