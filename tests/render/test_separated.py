"""CSV and TSV parse back to what was written, and no cell becomes a formula."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render_documents import NEWS, document, rendered
from render_readers import read_csv, read_tsv, split_words, unguarded
from render_strategies import RANDOM, documents

from nlp_cli.document import Document
from nlp_cli.render import Command, View, render
from nlp_cli.render.separated import guard_formula, join_words

VIEWS = [
    View("sentences"),
    View("tokens"),
    View("entities"),
    View("entities", mentions=True),
    View("analyze"),
]


def kind(view: View) -> str:
    if view.command == "entities" and not view.mentions:
        return "names"
    return view.command if view.command in ("sentences", "tokens") else "mentions"


def expected(values: list[Document], view: View) -> list[list[object]]:
    """The rows that docs/formats.md promises, with words still apart."""
    rows: list[list[object]] = []
    for value in values:
        source = value.article.source
        if kind(view) == "sentences":
            rows += [[source, s.id, s.start, s.end, s.text] for s in value.sentences]
        elif kind(view) == "tokens":
            rows += [
                [source, s.id, t.id, t.start, t.end, t.text, list(t.words), t.ner]
                for s in value.sentences
                for t in s.tokens
            ]
        elif kind(view) == "names":
            first = {e.id: e for e in value.entities}
            for n in value.names:
                e = first[n.mentions[0]]
                ids = " ".join(map(str, n.mentions))
                rows.append([source, n.name, n.type, n.count, e.sentence, e.start, e.end, ids])
        else:
            rows += [
                [source, e.id, e.start, e.end, e.text, e.type, e.sentence, e.name] for e in value.entities
            ]
    return rows


def written(format: str, values: list[Document], view: View) -> str:
    out = io.StringIO(newline="")
    render(format, values, out, view)
    return out.getvalue()


@RANDOM
@given(st.lists(documents(), max_size=2), st.sampled_from(VIEWS))
def test_csv_parses_back(values: list[Document], view: View) -> None:
    assert read_csv(written("csv", values, view), kind(view)) == expected(values, view)


@RANDOM
@given(st.lists(documents(), max_size=2), st.sampled_from(VIEWS))
def test_tsv_parses_back(values: list[Document], view: View) -> None:
    assert read_tsv(written("tsv", values, view), kind(view)) == expected(values, view)


@RANDOM
@given(st.lists(documents(), max_size=2), st.sampled_from(VIEWS))
def test_no_csv_cell_is_a_formula(values: list[Document], view: View) -> None:
    for row in csv.reader(io.StringIO(written("csv", values, view), newline="")):
        cells = row[1:] if re.fullmatch(r"-(:\d+)?", row[0], re.ASCII) else row
        assert not [cell for cell in cells if cell.startswith(tuple("=+-@\t\r\n＝＋－＠"))]


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ("-", "-"),
        ("-:31", "-:31"),
        ("-a.txt", "'-a.txt"),
        ("-:a", "'-:a"),
        ("-:", "'-:"),
        ("-:1:2", "'-:1:2"),
        ("'-", "''-"),
        ("'-:31", "''-:31"),
    ],
)
def test_standard_input_stays_a_source(source: str, written: str) -> None:
    value = document(["- Sari"])
    value = replace(value, article=replace(value.article, source=source))
    text = rendered("csv", value, command="tokens")
    assert [row[0] for row in csv.reader(io.StringIO(text, newline=""))][1] == written
    assert ",'-," in text  # only the source is spared


@pytest.mark.parametrize(
    ("cell", "guarded"),
    [
        ("=1+1", "'=1+1"),
        ("+62", "'+62"),
        ("-", "'-"),
        ("@nama", "'@nama"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'", "'"),
        ("'kata'", "'kata'"),
        ("2=2", "2=2"),
        ("", ""),
    ],
)
def test_the_formula_guard(cell: str, guarded: str) -> None:
    assert guard_formula(cell) == guarded
    assert unguarded(guarded) == cell


def test_csv_lines_end_as_rfc_4180_says_and_numbers_stay_bare() -> None:
    assert rendered("csv", document(['"Ya," katanya.']), command="sentences") == (
        'source,sentence,start,end,text\r\nberita.txt,1,0,14,"""Ya,"" katanya."\r\n'
    )


def test_a_multiword_token_shows_its_words() -> None:
    assert "\tkerjanya\tkerja|nya\tO\n" in rendered("tsv", NEWS, command="tokens")


@pytest.mark.parametrize("words", [("kerja", "nya"), ("a|b",), ("|", "\\"), ("\\|", "|\\")])
def test_words_come_apart_again(words: tuple[str, ...]) -> None:
    parts = split_words(join_words(words))
    assert tuple(re.sub(r"\\(.)", r"\1", part) for part in parts) == words


@pytest.mark.parametrize("format", ["csv", "tsv"])
@pytest.mark.parametrize("command", ["analyze", "sentences", "tokens", "entities"])
def test_one_header_for_several_inputs_and_for_none(format: str, command: Command) -> None:
    assert rendered(format, NEWS, NEWS, command=command, several=True).count("source") == 1
    assert rendered(format, command=command).startswith("source")
