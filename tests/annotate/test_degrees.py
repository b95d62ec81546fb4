"""Degrees are no people; people with initials are."""

from __future__ import annotations

import pytest

from nlp_cli.annotate.corrections import correct
from nlp_cli.annotate.lists.degrees import COUNTEREXAMPLE, EXAMPLE, is_degree
from nlp_cli.document import Token


@pytest.mark.parametrize("text", [EXAMPLE, "S.H", "S.H.", "Ph.D.", "S. H.", "Sp.OG"])
def test_degrees(text: str) -> None:
    assert is_degree(text)


@pytest.mark.parametrize("text", [COUNTEREXAMPLE, "B.J.", "SH", "M. Si Pulan", "A. Yani", ""])
def test_names(text: str) -> None:
    assert not is_degree(text)


def test_only_people_are_untagged() -> None:
    picture = "Ani/S-PERSON ,/O S.H/B-PERSON ./E-PERSON di/O M.A/S-ORG B.A/B-PER ./E-PER"
    pairs = [word.rsplit("/", 1) for word in picture.split()]
    tokens = tuple(Token(i, i, i, text, (text,), tag) for i, (text, tag) in enumerate(pairs))
    assert [t.ner for t in correct(tokens)[0]] == ["S-PERSON", "O", "O", "O", "O", "S-ORG", "O", "O"]
