"""An engine that answers at once, and calls whatever it meets a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nlp_cli.annotate.annotator import Annotator
from nlp_cli.annotate.engine import EngineSentence, EngineToken
from nlp_cli.document import Models
from nlp_cli.tagsets import ONTONOTES

MODELS = Models("palsu", "0", "id/tokenize/palsu.pt", "id/ner/palsu.pt")
TYPES = tuple(ONTONOTES)


class HostileEngine:
    """A sentence is a line, a token a run of letters or any other character but white space.

    A word in ``-nya`` has two words. The first half of a sentence is an entity, so that what is
    hostile gets into names, cells and marks; its type goes by the number of tokens.
    """

    def annotate(self, texts: Sequence[str]) -> list[list[EngineSentence]]:
        return [list(_sentences(text)) for text in texts]

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        return [tags(len(words)) for words in sentences]


def _sentences(text: str) -> Iterator[EngineSentence]:
    for line in re.finditer(r"[^\n]+", text):
        found = list(re.finditer(r"\w+|[^\w\s]", line[0]))
        if found:
            yield [
                EngineToken(line.start() + m.start(), line.start() + m.end(), words(m[0]), tag)
                for m, tag in zip(found, tags(len(found)), strict=True)
            ]


def words(token: str) -> tuple[str, ...]:
    return (token[:-3], "nya") if token.endswith("nya") and len(token) > 3 else (token,)


def tags(count: int) -> list[str]:
    type_, last = TYPES[count % len(TYPES)], (count + 1) // 2 - 1
    first = ["S-"] if last == 0 else ["B-", *["I-"] * (last - 1), "E-"]
    return [f"{place}{type_}" for place in first] + ["O"] * (count - last - 1)


def load_hostile(engine: str, tagset: str, threads: int) -> Annotator:
    return Annotator(HostileEngine(), MODELS)
