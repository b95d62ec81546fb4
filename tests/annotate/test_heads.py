"""Titles and head nouns stay outside a name."""

from __future__ import annotations

import pytest

from nlp_cli.annotate.corrections import correct
from nlp_cli.annotate.lists.heads import COUNTEREXAMPLE, EXAMPLE, heads
from nlp_cli.document import Token


@pytest.mark.parametrize(
    ("words", "label", "count"),
    [
        (*EXAMPLE, 1),
        (*COUNTEREXAMPLE, 0),
        (["Prof", ".", "Dr", ".", "Sari"], "PER", 4),
        (["kecamatan", "Rindang"], "GPE", 1),
        (["Kecamatan", "Rindang"], "GPE", 0),
        (["kota", "Rindang"], "ORG", 0),
        (["Pak"], "PERSON", 0),
        (["Dr", "."], "PERSON", 0),
        (["Sari", "Pak"], "PERSON", 0),
    ],
)
def test_heads(words: list[str], label: str, count: int) -> None:
    assert heads(words, label) == count


def test_the_name_alone_is_tagged() -> None:
    picture = "Nn/B-PERSON Sari/E-PERSON dari/O desa/B-GPE Rindang/I-GPE Ayu/E-GPE"
    pairs = [word.rsplit("/", 1) for word in picture.split()]
    tokens = tuple(Token(i, i, i, text, (text,), tag) for i, (text, tag) in enumerate(pairs))
    corrected, spans = correct(tokens)
    assert [token.ner for token in corrected] == ["O", "S-PERSON", "O", "O", "B-GPE", "E-GPE"]
    assert spans == [(1, 1, "PERSON"), (4, 5, "GPE")]
