"""A name keeps the type that most of its mentions have."""

from __future__ import annotations

import pytest

from nlp_cli.annotate.bioes import decode
from nlp_cli.annotate.pairs import Found
from nlp_cli.annotate.repeats import settle
from nlp_cli.document import Token


def sentence(picture: str) -> Found:
    """A sentence of tokens written ``text/TAG``, or bare where there is no tag."""
    tokens: list[Token] = []
    for number, item in enumerate(picture.split(), start=1):
        text, _, tag = item.partition("/")
        tokens.append(Token(number, number, number, text, (text,), tag or "O"))
    return tuple(tokens), decode([token.ner for token in tokens])


def settled(*pictures: str) -> list[str]:
    shown = []
    for tokens, spans in settle([sentence(picture) for picture in pictures]):
        assert spans == decode([token.ner for token in tokens])
        shown.append(" ".join(t.text + (f"/{t.ner}" if t.ner != "O" else "") for t in tokens))
    return shown


def test_what_is_certain_settles_the_rest() -> None:
    firm = "Toko/B-ORG Rindang/E-ORG tutup"
    assert settled(firm, "kata Toko/B-PERSON Rindang/E-PERSON", firm) == [
        firm,
        "kata Toko/B-ORG Rindang/E-ORG",
        firm,
    ]


@pytest.mark.parametrize(
    "pictures",
    [
        ["Rindang/S-ORG tutup", "di Rindang/S-GPE"],  # one against one
        ["Rindang/S-ORG", "Rindang/S-ORG", "Rindang/S-ORG", "Rindang/S-GPE", "Rindang/S-GPE"],
        ["2024/S-DATE", "2024/S-DATE", "2024/S-CARDINAL"],  # numbers are what they count
        ["Rindang/S-ORG", "Rindang/S-ORG", "rindang/S-PERSON", "Rindang"],  # letter for letter
        ["hujan turun"],
        [],
    ],
)
def test_the_rest_stays(pictures: list[str]) -> None:
    assert settled(*pictures) == pictures
