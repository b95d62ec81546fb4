"""What was found of a sentence: its tokens and its entities, which the tokens' tags repeat."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from nlp_cli.annotate.bioes import Span, encode
from nlp_cli.document import Token

Found = tuple[tuple[Token, ...], list[Span]]
"""The tokens of a sentence and its entities."""


def tagged(tokens: Iterable[Token], spans: list[Span]) -> Found:
    """The tokens, their tags those of the entities."""
    tokens = tuple(tokens)
    tags = encode(len(tokens), spans)
    return tuple(t if t.ner == tag else replace(t, ner=tag) for t, tag in zip(tokens, tags)), spans
