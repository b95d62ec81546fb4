"""Sentences as pictures: tokens written ``text/TAG``, or bare where there is no tag."""

from __future__ import annotations

import re

from nlp_cli.annotate.bioes import decode
from nlp_cli.annotate.corrections import correct
from nlp_cli.annotate.found import Found
from nlp_cli.document import Token


def sentence(picture: str) -> Found:
    """The tokens of a picture, one space apart, and their entities."""
    tokens: list[Token] = []
    at = 0
    for number, item in enumerate(picture.split(), start=1):
        text, _, tag = item.rpartition("/") if "/" in item else (item, "", "O")
        tokens.append(Token(number, at, at + len(text), text, (text,), tag))
        at += len(text) + 1
    return tuple(tokens), decode([token.ner for token in tokens])


def shown(found: Found) -> str:
    """The picture of a sentence, whose entities must be those of its tags."""
    tokens, spans = found
    assert spans == decode([token.ner for token in tokens])
    return " ".join(token.text + (f"/{token.ner}" if token.ner != "O" else "") for token in tokens)


def corrected(picture: str) -> str:
    """The picture of a sentence that the lists have corrected."""
    tokens, _ = sentence(picture)
    return shown(correct(tokens, " ".join(token.text for token in tokens)))


def laid_out(picture: str) -> tuple[tuple[Token, ...], str]:
    """The tokens of a picture with the white space kept, and their text; ``_`` parts tokens that touch."""
    tokens: list[Token] = []
    text = ""
    for piece in re.findall(r"[^\s_]+|[\s_]", picture):
        if piece.isspace() or piece == "_":
            text += piece.strip("_")
            continue
        word, _, tag = piece.rpartition("/") if "/" in piece[1:] else (piece, "", "O")
        tokens.append(Token(len(tokens) + 1, len(text), len(text) + len(word), word, (word,), tag))
        text += word
    return tuple(tokens), text
