"""No entity goes from one cell of a table into the next."""

from __future__ import annotations

import pytest
from annotate_pictures import laid_out, shown

from nlp_cli.annotate.cells import COUNTEREXAMPLE, EXAMPLE
from nlp_cli.annotate.corrections import correct


def cut(picture: str) -> str:
    return shown(correct(*laid_out(picture)))


def both(example: str) -> str:
    """The example as one entity of two tokens."""
    first, second = example.split()
    return example.replace(first, f"{first}/B-CARDINAL", 1).replace(second, f"{second}/E-CARDINAL", 1)


def test_the_examples() -> None:
    assert cut(both(EXAMPLE)) == "10/S-CARDINAL 24/S-CARDINAL"
    assert cut(both(COUNTEREXAMPLE)) == "10/B-CARDINAL 24/E-CARDINAL"


@pytest.mark.parametrize(
    ("picture", "parts"),
    [
        (
            "1\tRindang/B-ORG FC/I-ORG\t10/I-ORG\t24/E-ORG",
            "1 Rindang/B-ORG FC/E-ORG 10/S-ORG 24/S-ORG",
        ),
        ("Sari/B-PERSON   Dewi/E-PERSON   24", "Sari/S-PERSON Dewi/S-PERSON 24"),
        ("1   Sari/B-PERSON \u00a0 Dewi/E-PERSON", "1 Sari/S-PERSON Dewi/S-PERSON"),
        ("1\tSari/B-PERSON   Dewi/E-PERSON", "1 Sari/S-PERSON Dewi/S-PERSON"),
        ("10/B-CARDINAL\t-/I-CARDINAL\t24/E-CARDINAL", "10/S-CARDINAL - 24/S-CARDINAL"),
    ],
)
def test_a_tab_or_wide_space_parts(picture: str, parts: str) -> None:
    assert cut(picture) == parts


@pytest.mark.parametrize(
    "picture",
    [
        "Sari/B-PERSON  Dewi/E-PERSON",
        "Sari/B-PERSON   Dewi/E-PERSON",  # a justified line
        "1   2\n    Sari/B-PERSON   Dewi/E-PERSON   \n3   4",
        "Sari/B-PERSON   Dewi/E-PERSON  \t",
        "Sari/B-PERSON\n    Dewi/E-PERSON",  # a line that was wrapped, perhaps indented
        "Sari/B-PERSON\r\nDewi/E-PERSON",
        "Sari/S-PERSON\t24/S-CARDINAL",
    ],
)
def test_anything_else_does_not(picture: str) -> None:
    assert cut(picture) == " ".join(picture.split())
