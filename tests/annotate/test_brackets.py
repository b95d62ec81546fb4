"""A pair of brackets is inside one name or between two."""

from __future__ import annotations

import re

import pytest

from nlp_cli.annotate.bioes import Span
from nlp_cli.annotate.brackets import COUNTEREXAMPLE, EXAMPLE, close
from nlp_cli.annotate.corrections import correct
from nlp_cli.document import Token


def read(picture: str) -> tuple[list[str], list[Span]]:
    """Words and spans of a picture in which ``[…]`` is a span and round brackets are words."""
    words: list[str] = []
    spans: list[Span] = []
    first = 0
    for piece in re.findall(r"[\[\]()]|[^\[\]() ]+", picture):
        if piece == "[":
            first = len(words)
        elif piece == "]":
            spans.append((first, len(words) - 1, "ORG"))
        else:
            words.append(piece)
    return words, spans


@pytest.mark.parametrize(
    ("tagged", "closed"),
    [
        (EXAMPLE, "[Kejaksaan Tinggi (Kejati) Lampung]"),
        ("[Dinas Kebudayaan (Disbud])", "[Dinas Kebudayaan] ([Disbud])"),
    ],
)
def test_brackets_are_closed(tagged: str, closed: str) -> None:
    words, spans = read(tagged)
    assert (words, close(words, spans)) == read(closed)


@pytest.mark.parametrize(
    "tagged",
    [
        COUNTEREXAMPLE,
        "[PT Dok Bahari (Persero)]",
        "( [Kejati) Lampung]",
        "[Kejaksaan] Tinggi ( [Kejati) Lampung]",
        "[Dinas (]",
        "[( Disbud]",
        "",
    ],
)
def test_the_rest_is_left(tagged: str) -> None:
    words, spans = read(tagged)
    assert close(words, spans) == spans


def test_tags_follow_the_spans() -> None:
    picture = "Kejaksaan/B-ORG Tinggi/E-ORG (/O Kejati/B-ORG )/I-ORG Lampung/E-ORG"
    pairs = [word.rsplit("/", 1) for word in picture.split()]
    tokens = tuple(Token(i, i, i, text, (text,), tag) for i, (text, tag) in enumerate(pairs))
    corrected, spans = correct(tokens)
    assert [token.ner for token in corrected] == ["B-ORG", *["I-ORG"] * 4, "E-ORG"]
    assert spans == [(0, 5, "ORG")]
