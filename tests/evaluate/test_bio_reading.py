"""Two-column files: what is read, and what is said of a file that is none."""

from __future__ import annotations

import pytest

from nlp_cli.errors import InputError
from nlp_cli.evaluate.bio import parse_bio, require_same_tokens
from nlp_cli.evaluate.entities import Mention

TEXT = "-DOCSTART- O\n\nIbu\tO\nSiti\tB-PER\nAminah\tI-PER\n\nMaluku\tB-LOC\n"


def test_sentences_tokens_and_lines() -> None:
    text = parse_bio("x", TEXT)
    assert [(one.tokens, one.line) for one in text.sentences] == [
        (("Ibu", "Siti", "Aminah"), 3),
        (("Maluku",), 7),
    ]
    assert text.mentions() == [Mention(0, 1, 2, "PER"), Mention(1, 0, 0, "LOC")]


@pytest.mark.parametrize(
    "tags",
    ["O B-PER I-PER B-PER O", "O I-PER I-PER B-PER O", "O B-PER E-PER S-PER O", "O B-PER I-PER S-PER O"],
)
def test_every_scheme_gives_the_same_entities(tags: str) -> None:
    text = parse_bio("x", "\n".join(f"kata {tag}" for tag in tags.split()))
    assert text.mentions() == [Mention(0, 1, 2, "PER"), Mention(0, 3, 3, "PER")]


def test_another_type_begins_an_entity_in_bio_and_joins_it_in_bioes() -> None:
    assert parse_bio("x", "a B-PER\nb I-LOC\n").mentions() == [
        Mention(0, 0, 0, "PER"),
        Mention(0, 1, 1, "LOC"),
    ]
    assert parse_bio("x", "a B-PER\nb E-LOC\n").mentions() == [Mention(0, 0, 1, "LOC")]


@pytest.mark.parametrize("text", [TEXT.replace("\n", "\r\n"), TEXT.rstrip(), TEXT.replace("\n\n", "\n \n\n")])
def test_line_ends_and_blank_lines_do_not_matter(text: str) -> None:
    assert parse_bio("x", text).mentions() == parse_bio("x", TEXT).mentions()


def test_tokens_may_hold_spaces_where_tabs_part_the_columns_and_middle_columns_are_passed_over() -> None:
    (sentence,) = parse_bio("x", "12 000\tNUM\tO\n").sentences
    assert (sentence.tokens, sentence.tags) == (("12 000",), ("O",))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Siti\tB-PER\nAminah\n", "x, line 2: one column where a token and its tag should be"),
        ("Siti\tPER\n", "x, line 1: 'PER' is neither O nor B-, I-, E- or S- with a type"),
        ("\nSiti\tB-\n", "x, line 2: 'B-' is neither O nor B-, I-, E- or S- with a type"),
        ("\n\n", "x: no sentence in it"),
    ],
)
def test_a_malformed_file_is_named_with_its_line(text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_bio("x", text)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("system", "message"),
    [
        ("Ibu O\nSita O\nAminah O\n\nMaluku O", "s, line 2: the token is 'Sita' where g, line 4 has 'Siti'"),
        ("Ibu O\nSiti O\n\nMaluku O", "s, line 3: the token is 'the end' where g, line 5 has 'Aminah'"),
        ("Ibu O\nSiti O\nAminah O", "s: 1 sentences where g has 2"),
    ],
)
def test_other_tokens_are_an_error_that_says_where(system: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        require_same_tokens(parse_bio("g", TEXT), parse_bio("s", system))
    assert str(caught.value) == message
