"""A pair of brackets is inside one name or between two."""

from __future__ import annotations

import re

import pytest
from annotate_pictures import corrected

from nlp_cli.annotate.bioes import Span
from nlp_cli.annotate.brackets import COUNTEREXAMPLE, EXAMPLE, STATUS_COUNTEREXAMPLE, STATUS_EXAMPLE, close


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
        (STATUS_EXAMPLE, "[PT Dok Bahari (Persero)]"),
        ("[PT Dok Bahari (Persero]) rugi", "[PT Dok Bahari (Persero)] rugi"),
        ("[PT Dok Bahari] (Persero) [Tbk Rindang]", "[PT Dok Bahari (Persero) Tbk] [Rindang]"),
        ("[PT Dok Bahari] (Persero) Tbk", "[PT Dok Bahari (Persero) Tbk]"),
    ],
)
def test_brackets_are_closed(tagged: str, closed: str) -> None:
    words, spans = read(tagged)
    assert (words, close(words, spans)) == read(closed)


@pytest.mark.parametrize(
    "tagged",
    [
        COUNTEREXAMPLE,
        STATUS_COUNTEREXAMPLE,
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
    assert (
        corrected("Kejaksaan/B-ORG Tinggi/E-ORG ( Kejati/B-ORG )/I-ORG Lampung/E-ORG")
        == "Kejaksaan/B-ORG Tinggi/I-ORG (/I-ORG Kejati/I-ORG )/I-ORG Lampung/E-ORG"
    )
