"""Tokens, sentences, words and multiword tokens, each case small enough to count by hand."""

from __future__ import annotations

import pytest

from nlp_cli.errors import InputError
from nlp_cli.evaluate.alignment import score_treebank
from nlp_cli.evaluate.conllu import Treebank, parse_conllu
from nlp_cli.evaluate.scores import Score


def bank(name: str, picture: str) -> Treebank:
    """A treebank from a picture: ``/`` ends a sentence, ``bukunya=buku+nya`` is a multiword token."""
    lines: list[str] = []
    for sentence in picture.split(" / "):
        number = 0
        for token in sentence.split():
            form, _, inner = token.partition("=")
            words = inner.split("+") if inner else [form]
            if inner:
                lines.append("\t".join([f"{number + 1}-{number + len(words)}", form, *"________"]))
            for word in words:
                number += 1
                lines.append("\t".join([str(number), word, *"________"]))
        lines.append("")
    return parse_conllu(name, "\n".join(lines))


@pytest.mark.parametrize(
    ("gold", "system", "unit", "score"),
    [
        ("ada apa ?", "ada apa ?", "tokens", Score(3, 3, 3)),
        ("ada apa ?", "ada apa?", "tokens", Score(1, 3, 2)),
        ("ada / apa ?", "ada / apa / ?", "sentences", Score(1, 2, 3)),
        ("ada / apa", "ada apa", "sentences", Score(0, 2, 1)),
        ("bukunya=buku+nya hilang", "bukunya hilang", "tokens", Score(2, 2, 2)),
        ("bukunya=buku+nya hilang", "bukunya hilang", "words", Score(1, 3, 2)),
        ("bukunya=buku+nya hilang", "buku nya hilang", "words", Score(3, 3, 3)),
        ("bukunya=Buku+nya", "bukunya=buku+nya", "words", Score(2, 2, 2)),
        ("bukunya=buku+nya", "bukunya=bukun+ya", "words", Score(0, 2, 2)),
        ("ab=a+b cd", "a bcd=b+cd", "words", Score(3, 3, 3)),
        ("bukunya=buku+nya", "bukunya=buku+nya", "multiword_tokens", Score(1, 1, 1)),
        ("bukunya=buku+nya", "Bukunya=Buku+nya".lower(), "multiword_tokens", Score(1, 1, 1)),
        ("bukunya=buku+nya", "bukunya=bukun+ya", "multiword_tokens", Score(0, 1, 1)),
        ("bukunya=buku+nya", "bukunya", "multiword_tokens", Score(0, 1, 0)),
        ("bukunya", "bukunya=buku+nya", "multiword_tokens", Score(0, 0, 1)),
    ],
)
def test_scores(gold: str, system: str, unit: str, score: Score) -> None:
    assert score_treebank(bank("gold", gold), bank("system", system))[unit] == score


def test_a_different_text_is_an_error_that_says_where() -> None:
    with pytest.raises(InputError) as caught:
        score_treebank(bank("gold.conllu", "satu dua / tiga"), bank("s.conllu", "satu dua / tipa"))
    assert str(caught.value) == (
        "s.conllu: the text differs from gold.conllu, line 4: 'pa' where the gold has 'ga'"
    )


def test_a_text_that_ends_early_is_an_error() -> None:
    with pytest.raises(InputError, match="line 3: the end where the gold has 'dua'"):
        score_treebank(bank("gold", "satu / dua"), bank("system", "satu"))
    with pytest.raises(InputError, match="line 1: 'dua' where the gold has the end"):
        score_treebank(bank("gold", "satu"), bank("system", "satu / dua"))
