"""CoNLL-U: valid at the format level, and lossless."""

from __future__ import annotations

import io
import re
import unicodedata
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render_documents import HOSTILE, NEWS, document, rendered
from render_readers import blocks, parse, unescape
from render_strategies import RANDOM, documents

from nlp_cli.document import Document
from nlp_cli.render import View, render
from nlp_cli.render.conllu import escape


def written(values: list[Document]) -> str:
    out = io.StringIO(newline="")
    render("conllu", values, out, View("analyze"))
    return out.getvalue()


@RANDOM
@given(st.lists(documents(), max_size=2))
def test_conllu_parses_back_to_the_original_text(values: list[Document]) -> None:
    assert parse(written(values)) == [
        (
            value.article.source,
            value.article.text,
            [
                [(t.start, t.end, t.text, t.words, t.ner) for t in sentence.tokens]
                for sentence in value.sentences
            ],
        )
        for value in values
        if value.sentences
    ]


@RANDOM
@given(st.lists(documents(), max_size=2))
def test_lines_columns_and_ids(values: list[Document]) -> None:
    text = written(values)
    assert unicodedata.is_normalized("NFC", text)
    assert text.splitlines() == text.split("\n")[:-1]
    seen: set[str] = set()
    for comments, rows in blocks(text):
        assert len(comments["text"]) == 1 and comments["sent_id"][0] not in seen
        seen.update(comments["sent_id"])
        assert [row[0] for row in rows if "-" not in row[0]] == [
            str(number) for number in range(1, 1 + sum("-" not in row[0] for row in rows))
        ]
        assert all(len(row) == 10 and all(row) and row[2:9] == ["_"] * 7 for row in rows)


def test_a_sentence_as_it_looks() -> None:
    value = document(['"Hasil kerjanya!" kata [[Rini Astuti|PERSON]].', "%% IKLAN", "Selesai."])
    assert rendered("conllu", value).replace("\t_\t_\t_\t_\t_\t_\t_\t", "\t…\t") == (
        "# newdoc id = berita.txt\n"
        "# newpar\n"
        "# sent_id = d1-s1\n"
        '# text = "Hasil kerjanya!" kata Rini Astuti.\n'
        '1\t"\t…\tSpaceAfter=No|TokenRange=0:1\n'
        "2\tHasil\t…\tTokenRange=1:6\n"
        "3-4\tkerjanya\t…\tSpaceAfter=No|TokenRange=7:15\n"
        "3\tkerja\t…\t_\n"
        "4\tnya\t…\t_\n"
        "5\t!\t…\tSpaceAfter=No|TokenRange=15:16\n"
        '6\t"\t…\tTokenRange=16:17\n'
        "7\tkata\t…\tTokenRange=18:22\n"
        "8\tRini\t…\tNER=B-PERSON|TokenRange=23:27\n"
        "9\tAstuti\t…\tNER=E-PERSON|SpaceAfter=No|TokenRange=28:34\n"
        "10\t.\t…\tSpacesAfter=\\n\\n|TokenRange=34:35\n"
        "\n"
        "# newpar\n"
        "# sent_id = d1-s2\n"
        "# text = Selesai.\n"
        "# removed = 37:42 IKLAN\n"
        "1\tSelesai\t…\tSpaceAfter=No|SpacesBefore=\\n\\n|TokenRange=44:51\n"
        "2\t.\t…\tSpacesAfter=\\n|TokenRange=51:52\n"
        "\n"
    )


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        (" \t\r\n|\\", r"\s\t\r\n\p\\"),
        ("\u00a0\u200b", r"\u00A0\u200B"),
        ("\U000e0001", r"\U000E0001"),
        ("é", "é"),
        ("e\u0301", r"e\u0301"),
        ("\u0338", r"\u0338"),
        ("kata=kata", "kata=kata"),
    ],
)
def test_escapes(text: str, escaped: str) -> None:
    assert escape(text) == escaped
    assert unescape(escaped) == text


@cache
def validator(level: int) -> Any:
    """The official validator; making one reads its tables, which takes a while."""
    return pytest.importorskip("udtools.validator").Validator(lang="id", level=level, output=None)


def incidents(text: str, level: int = 1) -> list[str]:
    """What the official validator has against a file."""
    checker = validator(level)
    state = pytest.importorskip("udtools.state").State()
    checker.validate_file_handle(io.StringIO(text), state)
    return [incident.testid for incident in state.error_tracker]


def with_trees(text: str) -> str:
    """Every word depends on the one before it: what level 2 asks for and we do not claim."""

    def filled(match: re.Match[str]) -> str:
        head = int(match[1]) - 1
        columns = ("_", "X", "_", "_", str(head), "dep" if head else "root", "_")
        return f"{match[1]}\t{match[2]}\t" + "\t".join(columns) + "\t"

    return re.sub(r"(?m)^(\d+)\t([^\t\n]+)\t(?:_\t){7}", filled, text)


def test_the_validator_sees_what_is_wrong() -> None:
    text = rendered("conllu", NEWS)
    assert incidents(text.replace("\n2\t", "\n7\t", 1)) == ["word-id-sequence"]
    assert "text-form-mismatch" in incidents(with_trees(text.replace("\tmembuka\t", "\ttutup\t")), 2)


def test_the_validator_accepts_news_also_with_its_metadata() -> None:
    text = rendered("conllu", NEWS, NEWS, several=True)
    assert incidents(text) == []
    assert incidents(with_trees(text), level=2) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_the_validator_accepts_hostile_text(text: str) -> None:
    value = document([text.strip(), "Selesai."], source=text)
    assert incidents(rendered("conllu", value)) == []


@RANDOM
@given(st.lists(documents(), max_size=2))
def test_the_validator_accepts_random_text(values: list[Document]) -> None:
    # U+FFFD in the article means bytes that were lost before us; the validator says so, rightly.
    assert set(incidents(written(values))) <= {"invalid-utf"}
