"""Answers to worksheets of articles, and the file of fingerprints and offsets they end in."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from nlp_cli.evaluate.articles import GoldSpan
from training.annotation.answers import AnswerError
from training.annotation.marks import fingerprint, read_marks, write_marks
from training.breaks.answers import read_answers
from training.breaks.lines import MARKS, Lines, corrected
from training.breaks.sheets import show


def article(picture: str) -> tuple[str, Lines]:
    """A text of the lines of the picture, which ``|`` parts; boilerplate begins with ``%``."""
    text, lines = "", []
    for part in picture.split("|"):
        solid = part.strip().removeprefix("%")
        text += part.replace("%", "")
        start = text.rindex(solid)
        lines.append(GoldSpan(start, start + len(solid), "b" if part.strip().startswith("%") else "s"))
    return text, tuple(lines)


def picture(text: str, lines: Lines) -> str:
    return "|".join(f"{'%' * (line.label == 'b')}{text[line.start : line.end]}" for line in lines)


@pytest.mark.parametrize(
    "before, answers, after",
    [
        ("Ani pergi.| Budi tidur.", "1 ok", "Ani pergi.|Budi tidur."),
        ("Menurut dr.| Ani| Budi tidur.", "1 1 join", "Menurut dr. Ani|Budi tidur."),
        ("Ani| dan| Budi.", "1 1 join\n1 2 join", "Ani dan Budi."),
        ("Ani pergi.Budi tidur.", "1 1 cut Budi tidur", "Ani pergi.|Budi tidur."),
        ("1.| Ani 2.| Budi", "1 1 join\n1 2 cut 2.\n1 2 join", "1. Ani|2. Budi"),
        ("(abc/def)| Ani.", "1 1 boil", "%(abc/def)|Ani."),
        ("%Ani pergi.| Budi.", "1 1 text", "Ani pergi.|Budi."),
        ("Ani. Baca juga: Budi Budi tidur.", "1 1 boil Baca juga: Budi", "Ani.|%Baca juga: Budi|Budi tidur."),
    ],
)
def test_follow(before: str, answers: str, after: str) -> None:
    ((text, lines),) = read_answers(answers, [article(before)])
    assert picture(text, lines) == after


@pytest.mark.parametrize(
    "answers, complaint",
    [
        ("", "no answer for article 1"),
        ("1 okay", "not an answer"),
        ("2 ok", "not an answer"),
        ("1 3 boil", "no line 3"),
        ("1 2 join", "no line 2"),
        ("1 1 cut Citra", "not in the line: Citra"),
        ("1 1 cut", "not in the line"),
        ("1 2 cut tidur", "stands 2 times"),
    ],
)
def test_an_answer_that_cannot_be_followed(answers: str, complaint: str) -> None:
    with pytest.raises(AnswerError, match=complaint):
        read_answers(answers, [article("Ani pergi.| Budi tidur, tidur.")])


def test_an_article_may_be_dropped() -> None:
    kept = article("Ani.")
    assert read_answers("1 drop\n2 ok", [article("#!"), kept]) == [kept]


def test_a_worksheet_shows_where_lines_end() -> None:
    text, lines = article("%Foto: Ani|\nBudi pergi.| Ani tidur.")
    assert show(text, lines).split("\n") == ["1 %% Foto: Ani", "", "2 Budi pergi.", "3 Ani tidur."]


def test_lines_without_text(tmp_path: Path) -> None:
    text, lines = article("%Foto: Ani| Budi pergi.")
    path = tmp_path / "breaks.txt"
    assert read_marks(path) == {}
    write_marks({fingerprint(text): lines}, path)
    assert "Budi" not in path.read_text()
    (found,) = corrected(["Hujan.", text, text], read_marks(path))
    assert (found.text, found.boilerplate, found.sentences) == (text, lines[:1], lines[1:])


def test_what_was_answered_is_in_order() -> None:
    found = read_marks(MARKS)
    assert len(found) > 1000
    for lines in found.values():
        assert all(before.end <= line.start < line.end for before, line in itertools.pairwise(lines))
