"""What a table and a page say alike of a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from nlp_cli.document import Document, Name
from nlp_cli.render.sanitize import sanitize
from nlp_cli.tagsets import CONLL, ONTONOTES


def meanings(tagset: str) -> Mapping[str, str]:
    """The types of a tag set in plain words, in the order in which they are shown."""
    return CONLL if tagset == "conll" else ONTONOTES


def ordered_names(document: Document, tagset: str) -> list[Name]:
    """Names by type, in a type by number of mentions, then by first appearance."""
    order = {type_: place for place, type_ in enumerate(meanings(tagset))}
    return sorted(
        document.names,
        key=lambda name: (order.get(name.type, len(order)), name.type, -name.count, name.mentions[0]),
    )


def counted(number: int, noun: str, nouns: str) -> str:
    """A number and its noun: ``1 sentence``, ``2 sentences``."""
    return f"{number} {noun if number == 1 else nouns}"


def counts(document: Document) -> str:
    """How much there is in a document, in one line."""
    tokens = sum(len(sentence.tokens) for sentence in document.sentences)
    return ", ".join(
        (
            counted(len(document.sentences), "sentence", "sentences"),
            counted(tokens, "token", "tokens"),
            counted(len(document.entities), "entity", "entities"),
            counted(len(document.names), "name", "names"),
        )
    )


def rule_counts(document: Document) -> list[tuple[str, int]]:
    """Which cleaning rules took something out, in words, and how often, in order of the text."""
    return list(Counter(rule_words(removed.rule) for removed in document.removed).items())


def rule_words(rule: str) -> str:
    """A cleaning rule's name as words: ``source-line`` is a source line."""
    return sanitize(rule.replace("-", " ").replace("_", " "))
