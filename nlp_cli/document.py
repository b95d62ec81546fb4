"""The values that pass from step to step: article → cleaned text → annotated document.

All values are frozen. Every ``start`` and ``end`` is a code point offset into the text of
the article as it was decoded (a byte-order mark not counted), end exclusive, unless a
docstring says otherwise; ``text == article.text[start:end]`` holds everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """One input: where it came from, and its text as decoded, changed in nothing."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A stretch of the article that is not article text, and the rule that says so."""

    start: int
    end: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class CleanText:
    """The text that the models read, and the way back.

    ``places[i]`` is the offset in the article of ``text[i]``; -1 for a character that was
    put in (a paragraph break, a lost space). ``places`` rises wherever it is not -1. A blank line
    (``\\n\\n``) in ``text`` is a paragraph end, and no sentence crosses one.
    """

    article: Article
    text: str
    places: Sequence[int]
    removed: tuple[Removed, ...]


@dataclass(frozen=True, slots=True)
class Token:
    """A surface token; ``words`` are its words in the UD sense, one unless multiword.

    ``ner`` is the BIOES tag in the tag set asked for. ``id`` counts from 1 in its sentence.
    """

    id: int
    start: int
    end: int
    text: str
    words: tuple[str, ...]
    ner: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence without white space at its ends; ``id`` counts from 1 in the article.

    ``paragraph`` counts from 1; sentences of one paragraph stand in one block of the text.
    """

    id: int
    start: int
    end: int
    text: str
    tokens: tuple[Token, ...]
    paragraph: int


@dataclass(frozen=True, slots=True)
class Entity:
    """One mention of a name, date or amount; ``sentence`` is the id of the one it lies in.

    ``name`` is the name of the group it belongs to (see ``Name``); its own text at first.
    """

    id: int
    start: int
    end: int
    text: str
    type: str
    sentence: int
    name: str


@dataclass(frozen=True, slots=True)
class Name:
    """All mentions of one name in an article; ``mentions`` are entity ids in text order."""

    name: str
    type: str
    count: int
    mentions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Models:
    """Which models annotated a document, as the bundle's manifest names them."""

    package: str
    version: str
    tokenize: str
    ner: str


@dataclass(frozen=True, slots=True)
class Document:
    """An annotated article."""

    article: Article
    models: Models
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...]
    names: tuple[Name, ...]
    removed: tuple[Removed, ...]
