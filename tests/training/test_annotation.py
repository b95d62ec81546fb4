"""Answers to worksheets of sentences, and the file of fingerprints and offsets they end in."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from nlp_cli.annotate.fast.crf import viterbi
from nlp_cli.annotate.fast.lstm import Packed
from nlp_cli.annotate.fast.tagger import Reading
from nlp_cli.evaluate.articles import GoldSpan, parse_line
from training import unsure
from training.annotation.answers import AnswerError, follow, read_answers
from training.annotation.marks import fingerprint, marked, read_marks, write_marks
from training.annotation.policies import GUIDE, IDNER2K, POLICIES, Policy
from training.annotation.sheets import show
from training.unsure import log_probabilities

PICTURES = [
    ("Kota [[Budi|GPE]] tidur.", "ok", "Kota [[Budi|GPE]] tidur."),
    ("[[Kota Budi|GPE]] tidur.", "+Budi|PERSON", "Kota [[Budi|PERSON]] tidur."),
    ("[[Tim|ORG]] [[Elang|ORG]] kalah.", "+Tim Elang|ORG", "[[Tim Elang|ORG]] kalah."),
    ("Kapolda [[Riau|GPE]]", "-Riau", "Kapolda Riau"),
    ("Jawa dan Jawa", "+Jawa#2|NORP", "Jawa dan [[Jawa|NORP]]"),
    ("Jawa dan Jawa", "+Jawa|GPE", "[[Jawa|GPE]] dan [[Jawa|GPE]]"),
    ("Ani ke Anir", "+Ani|PERSON ; +Anir|GPE", "[[Ani|PERSON]] ke [[Anir|GPE]]"),
    ("anti-Peru", "+Peru|GPE", "anti-[[Peru|GPE]]"),
    ("Polda Riau di Riau", "+Riau|GPE ; +Polda Riau|ORG", "[[Polda Riau|ORG]] di [[Riau|GPE]]"),
    ("1 dari 10", "+1|CARDINAL ; +10|CARDINAL", "[[1|CARDINAL]] dari [[10|CARDINAL]]"),
]


@pytest.mark.parametrize("before, answer, after", PICTURES)
def test_follow(before: str, answer: str, after: str) -> None:
    text, marks = parse_line(before)
    assert show(text, follow(answer, text, tuple(marks), GUIDE.types)) == after


@pytest.mark.parametrize("answer", ["Budi|PERSON", "+Budi", "+Budi|ORANG", "+Ani|PERSON", "-Budi"])
def test_an_answer_that_cannot_be_followed(answer: str) -> None:
    with pytest.raises(AnswerError):
        follow(answer, "Budi tidur.", (), GUIDE.types)


def test_every_sentence_wants_an_answer() -> None:
    sheet = {1: ("Budi", ()), 2: ("Ani", ()), 3: ("#!", ())}
    assert read_answers("1 +Budi|PERSON\n2 ok\n3 drop", sheet, GUIDE.types) == {
        1: (GoldSpan(0, 4, "PERSON"),),
        2: (),
        3: None,
    }
    with pytest.raises(AnswerError, match="no answer for 2 3"):
        read_answers("1 ok", sheet, GUIDE.types)
    with pytest.raises(AnswerError, match="not an answer"):
        read_answers("1 ok\n2 ok\n3 ok\n4 ok", sheet, GUIDE.types)


def test_marks_without_text(tmp_path) -> None:
    marks = {fingerprint("Budi tidur."): (GoldSpan(0, 4, "PERSON"),), fingerprint("Hujan."): ()}
    path = tmp_path / "marks.txt"
    write_marks(marks, path)
    assert "Budi" not in path.read_text()
    assert read_marks(path) == marks
    found = marked(["Hujan.", "Panas.", "Budi tidur.", "Budi tidur."], read_marks(path))
    assert list(found) == [("Hujan.", ()), ("Budi tidur.", (GoldSpan(0, 4, "PERSON"),))]


def test_a_policy_has_its_own_types_and_form() -> None:
    with pytest.raises(AnswerError, match="no such type"):
        follow("+Budi|PERSON", "Budi tidur.", (), IDNER2K.types)
    text = IDNER2K.form('"Budi (PKB) tidur," kata Dr. Ani.')
    assert text == "Budi (PKB) tidur , kata Dr. Ani ."
    assert [text[start:end] for start, end in IDNER2K.tokens(text)] == text.split()
    assert GUIDE.form('"Budi."') == '"Budi."'
    assert len({policy.folder for policy in POLICIES.values()}) == len(POLICIES)


@pytest.mark.parametrize("policy", POLICIES.values(), ids=lambda policy: policy.tagset)
def test_what_was_answered_has_the_policys_types(policy: Policy) -> None:
    marks = read_marks(policy.marks)
    assert len(marks) > 1000
    assert {entity.label for entities in marks.values() for entity in entities} == policy.types


def test_probabilities_are_those_of_all_paths() -> None:
    rng = np.random.default_rng(5)
    lengths, tags = [3, 1, 2], 4
    scores = rng.normal(size=(sum(lengths), tags)).astype(np.float32)
    transitions = rng.normal(size=(tags, tags)).astype(np.float32)
    packed = Packed(lengths)
    best = viterbi(scores, transitions, packed)
    found = log_probabilities(scores, transitions, packed, best)
    start = 0
    for length, probability in zip(lengths, found, strict=True):
        rows = scores[start : start + length]
        totals = {
            path: sum(rows[i, tag] for i, tag in enumerate(path))
            + sum(transitions[a, b] for a, b in itertools.pairwise(path))
            for path in itertools.product(range(tags), repeat=length)
        }
        best_path = tuple(best[start : start + length].tolist())
        share = np.exp(totals[best_path]) / np.exp(list(totals.values())).sum()
        assert np.exp(probability) == pytest.approx(share, rel=1e-5)
        start += length


def test_each_sentence_has_its_own_probability(monkeypatch: pytest.MonkeyPatch) -> None:
    class Tagger:
        """The tag of a word is its first letter's; the more letters, the surer."""

        def read_together(self, sentences, decode):
            words = [word for sentence in sentences for word in sentence]
            scores = np.array([[len(w), 0.0] if w[0] == "a" else [0.0, len(w)] for w in words], np.float32)
            found = decode(scores, np.zeros((2, 2), np.float32), Packed([len(s) for s in sentences]))
            tags = iter("ab"[tag] for tag in found)
            return [Reading([next(tags) for _ in s], [False for _ in s]) for s in sentences]

    monkeypatch.setattr(unsure, "load_models", lambda *_, **__: (None, None, Tagger()))
    sentences = [["b"], ["aaa", "bb"], ["aaaa"]]
    found = unsure.label(Path(), sentences)
    assert [tags for _, tags in found] == [["b"], ["a", "b"], ["a"]]
    sure = [1 / (1 + np.exp(-len(word))) for word in ("b", "aaa", "bb", "aaaa")]
    assert [p for p, _ in found] == pytest.approx([sure[0], sure[1] * sure[2], sure[3]], rel=1e-5)
