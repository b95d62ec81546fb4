"""What is read from CoNLL-U, and what is said of a file that is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlp_cli.errors import InputError
from nlp_cli.evaluate.conllu import Word, parse_conllu, read_conllu


def conllu(*rows: str) -> str:
    """CoNLL-U from ``id form [misc]`` rows; an empty one ends a sentence, ``#`` is a comment."""
    lines = []
    for row in rows:
        if not row or row.startswith("#"):
            lines.append(row)
            continue
        id_, form, misc = [*row.split(" "), "_"][:3]
        lines.append("\t".join([id_, form.replace("~", "\u00a0"), *"_______", misc]))
    return "\n".join([*lines, "", ""])


BOOKS = conllu(
    "# newpar id = p1",
    "# text = Bukunya hilang. Siapa?",
    "1-2 Bukunya",
    "1 Buku",
    "2 nya",
    "3 hilang SpaceAfter=No",
    "3.1 kosong",
    "4 .",
    "",
    "1 Siapa SpaceAfter=No",
    "2 ? Entity=no|SpaceAfter=No",
    "",
    "# newdoc",
    "1 12~000 Gloss=x",
    "2 lagi",
)


def test_units_are_spans_of_the_characters_without_white_space() -> None:
    bank = parse_conllu("buku", BOOKS)
    assert bank.characters() == "Bukunyahilang.Siapa?12000lagi"
    assert bank.sentence_spans() == [(0, 14), (14, 20), (20, 29)]
    assert bank.token_spans() == [(0, 7), (7, 13), (13, 14), (14, 19), (19, 20), (20, 25), (25, 29)]
    assert bank.words()[:3] == [
        Word("Buku", 0, 7, True),
        Word("nya", 0, 7, True),
        Word("hilang", 7, 13, False),
    ]
    assert [token.line for token in bank.tokens()] == [3, 6, 8, 10, 11, 14, 15]


def test_raw_text_follows_the_tokens() -> None:
    assert parse_conllu("buku", BOOKS).raw_text() == "Bukunya hilang. Siapa?\n\n12\u00a0000 lagi"


def test_sentences_are_joined_by_a_space_unless_the_last_token_has_none_after_it() -> None:
    text = conllu("1 A", "", "1 B SpaceAfter=No", "", "1 C")
    assert parse_conllu("x", text).raw_text() == "A BC"


@pytest.mark.parametrize(
    "text", [BOOKS.rstrip(), BOOKS.replace("\n", "\r\n"), BOOKS + "\n\n\n", BOOKS.replace("\n\n", "\n\n\n\n")]
)
def test_line_ends_and_blank_lines_do_not_matter(text: str) -> None:
    bank = parse_conllu("buku", text)
    assert bank.raw_text() == parse_conllu("buku", BOOKS).raw_text()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1\tAda\t_\n", "x, line 1: 3 columns where CoNLL-U has 10"),
        (conllu("# a", "1 Ada", "# b"), "x, line 3: 1 columns where CoNLL-U has 10"),
        (conllu("1 Ada", "3 dua"), "x, line 2: '3' where word 2 should come"),
        (conllu("satu Ada"), "x, line 1: 'satu' where word 1 should come"),
        (conllu("-1 Ada"), "x, line 1: '-1' where word 1 should come"),
        (conllu("1-x Ada"), "x, line 1: '1-x' where word 1 should come"),
        (conllu("1-2 Adanya", "1 Ada"), "x, line 1: the words of multiword token 1-2 do not follow it"),
        (
            conllu("1-2 Adanya", "1 Ada", "3 nya"),
            "x, line 1: the words of multiword token 1-2 do not follow it",
        ),
        (conllu("1-0 Ada", "1 Ada"), "x, line 1: the words of multiword token 1-0 do not follow it"),
        (
            conllu("1-99999999999 Ada", "1 A"),
            "x, line 1: the words of multiword token 1-99999999999 do not follow it",
        ),
        (conllu("1 ~"), "x, line 1: an empty form"),
        ("\n# hanya komentar\n", "x: no sentence in it"),
        ("", "x: no sentence in it"),
    ],
)
def test_a_malformed_file_is_named_with_its_line(text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_conllu("x", text)
    assert str(caught.value) == message


def test_a_file_that_is_not_utf8_is_named_with_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.conllu"
    path.write_bytes(b"# \xff")
    with pytest.raises(InputError, match=r"a\.conllu: byte 2 is not UTF-8"):
        read_conllu(path)


def test_a_missing_file_and_a_folder_are_input_errors(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_conllu(tmp_path / "tiada.conllu")
    with pytest.raises(InputError, match="directory"):
        read_conllu(tmp_path)
