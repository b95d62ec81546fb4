"""What was found of a sentence: its tokens and its entities, which the tokens' tags repeat."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from nlp_cli.annotate.bioes import Span, encode
from nlp_cli.document import Token

Found = tuple[tuple[Token, ...], list[Span]]
"""The tokens of a sentence and its entities."""


LabelOf = Callable[[str], str | None]
"""From a type to that of another tag set; None where it has none."""


def projected(spans: Iterable[Span], label_of: LabelOf) -> list[Span]:
    """The entities in another tag set."""
    return [(first, last, kind) for first, last, label in spans if (kind := label_of(label))]


def tagged(tokens: Iterable[Token], spans: list[Span]) -> Found:
    """The tokens, their tags those of the entities."""
    tokens = tuple(tokens)
    tags = encode(len(tokens), spans)
    return tuple(t if t.ner == tag else replace(t, ner=tag) for t, tag in zip(tokens, tags)), spans
