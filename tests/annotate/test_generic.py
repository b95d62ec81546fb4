"""Common nouns and titles are no names; what they are part of is."""

from __future__ import annotations

import pytest

from nlp_cli.annotate.corrections import correct
from nlp_cli.annotate.lists.generic import COUNTEREXAMPLE, EXAMPLE, is_generic
from nlp_cli.document import Token


@pytest.mark.parametrize(("text", "label"), [(EXAMPLE, "ORG"), ("Kapolri", "PERSON"), ("PLTU", "FAC")])
def test_common_nouns(text: str, label: str) -> None:
    assert is_generic(text, label)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (COUNTEREXAMPLE, "ORG"),
        ("Kementerian BUMN", "ORG"),
        ("bumn", "ORG"),
        ("RT", "CARDINAL"),
        ("UU", "LAW"),
    ],
)
def test_names(text: str, label: str) -> None:
    assert not is_generic(text, label)


def test_only_what_stands_alone_is_untagged() -> None:
    picture = "Menteri/O BUMN/S-ORG dari/O Kementerian/B-ORG BUMN/E-ORG e-KTP/S-PRODUCT DPR/S-ORG"
    pairs = [word.rsplit("/", 1) for word in picture.split()]
    tokens = tuple(Token(i, i, i, text, (text,), tag) for i, (text, tag) in enumerate(pairs))
    corrected, spans = correct(tokens)
    assert [token.ner for token in corrected] == ["O", "O", "O", "B-ORG", "E-ORG", "O", "S-ORG"]
    assert spans == [(3, 4, "ORG"), (6, 6, "ORG")]
