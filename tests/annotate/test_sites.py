"""Web sites are neither people nor places."""

from __future__ import annotations

import pytest

from nlp_cli.annotate.corrections import correct
from nlp_cli.annotate.lists.sites import COUNTEREXAMPLE, EXAMPLE, is_misplaced_site
from nlp_cli.document import Token


@pytest.mark.parametrize(
    ("text", "label"), [(EXAMPLE, "PERSON"), ("warta.com", "GPE"), ("beli.warta.net", "PER")]
)
def test_sites(text: str, label: str) -> None:
    assert is_misplaced_site(text, label)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (COUNTEREXAMPLE, "PERSON"),
        ("Warta.com", "PRODUCT"),
        ("S.Com", "PERSON"),
        (".com", "PERSON"),
        ("", "PERSON"),
    ],
)
def test_the_rest(text: str, label: str) -> None:
    assert not is_misplaced_site(text, label)


def test_a_name_takes_the_type_that_the_lists_give_it() -> None:
    picture = "Warta.com/S-PERSON di/O Asia/B-GPE Tengah/E-GPE dan/O Kremlin/S-GPE"
    pairs = [word.rsplit("/", 1) for word in picture.split()]
    tokens = tuple(Token(i, i, i, text, (text,), tag) for i, (text, tag) in enumerate(pairs))
    corrected, spans = correct(tokens)
    assert [token.ner for token in corrected] == ["S-ORG", "O", "B-LOC", "E-LOC", "O", "S-ORG"]
    assert [label for _, _, label in spans] == ["ORG", "LOC", "ORG"]
