"""Our figures against those of Stanza and of the CoNLL 2018 evaluation that Stanza uses.

Both import torch: this file alone needs them.
"""

from __future__ import annotations

import io
import random
from collections.abc import Iterator

import pytest

from nlp_cli.evaluate.alignment import score_treebank
from nlp_cli.evaluate.bio import begin_with_b, mentions_of
from nlp_cli.evaluate.conllu import parse_conllu
from nlp_cli.evaluate.entities import score_entities

pytestmark = pytest.mark.model

ROUNDS = 400
"""Inputs that each test draws."""
ALPHABET = "abAB"
TYPES = ("PER", "ORG", "LOC")


def generators(first: int) -> Iterator[random.Random]:
    """One generator a round; the seed is the round's number."""
    return map(random.Random, range(first, first + ROUNDS // 4))


def row(id_: str, form: str, parent: str) -> str:
    return "\t".join([id_, form, "_", "_", "_", "_", parent, "_", "_", "_"])


def head(place: int) -> str:
    """The first word is the root, for the evaluation insists on one, and the others hang on it."""
    return str(int(place > 1))


def cut(rng: random.Random, text: str, longest: int) -> list[str]:
    """The text in pieces of random length; long pieces hold several of another cut's."""
    pieces = []
    while text:
        size = rng.randint(1, longest)
        pieces.append(text[:size])
        text = text[size:]
    return pieces


def words_of(rng: random.Random, form: str) -> list[str]:
    """The words of a multiword token: its letters cut, some changed, lost, or put in."""
    words = cut(rng, form, 2)
    for place in range(len(words)):
        if rng.random() < 0.2:
            words[place] = rng.choice([words[place].upper(), "x", "a b"])
    if rng.random() < 0.2:
        words.insert(rng.randrange(len(words) + 1), rng.choice(ALPHABET))
    return words


def conllu(rng: random.Random, text: str) -> str:
    """A random analysis of ``text``: its tokens, sentences, multiword tokens and empty nodes."""
    rates = rng.choice([(0.0, 0.0), (0.3, 0.3), (0.7, 0.2), (1.0, 0.5)])
    lines: list[str] = []
    number = 0
    for token in cut(rng, text, rng.choice([1, 3, 8])):
        if number and rng.random() < rates[1]:
            lines.append("")
            number = 0
        if not number:
            lines.append(f"# text = {rng.choice(ALPHABET)}")
        form = token if rng.random() < 0.9 else " ".join(token)
        if rng.random() < rates[0]:
            words = words_of(rng, token)
            lines.append(row(f"{number + 1}-{number + len(words)}", form, "_"))
            lines += [row(str(place), word, head(place)) for place, word in enumerate(words, number + 1)]
            number += len(words)
        else:
            number += 1
            lines.append(row(str(number), form, head(number)))
        if rng.random() < 0.1:
            lines.append(row(f"{number}.1", "kosong", "_"))
    return "\n".join([*lines, "", ""])


@pytest.mark.parametrize("first", range(0, ROUNDS, ROUNDS // 4))
def test_conllu_scores_are_those_of_the_conll_2018_evaluation(first: int) -> None:
    udeval = pytest.importorskip("udtools.udeval")
    for rng in generators(first):
        text = "".join(rng.choices(ALPHABET, k=rng.choice([1, 5, 30, 200])))
        gold, system = conllu(rng, text), conllu(rng, text)
        theirs = udeval.evaluate(*(udeval.load_conllu(io.StringIO(one), "", {}) for one in (gold, system)))
        ours = score_treebank(parse_conllu("gold", gold), parse_conllu("system", system))
        for name in ("Tokens", "Sentences", "Words"):
            mine, other = ours[name.lower()], theirs[name]
            counts = (other.correct, other.gold_total, other.system_total)
            assert (mine.correct, mine.gold, mine.system) == counts, (gold, system)
            assert (mine.precision, mine.recall, mine.f1) == (other.precision, other.recall, other.f1)


def tags(rng: random.Random, prefixes: str, length: int) -> list[str]:
    """Random tags, so mostly ones that do not fit together."""
    rate = rng.choice([0.1, 0.5, 0.9])
    return [
        f"{rng.choice(prefixes)}-{rng.choice(TYPES)}" if rng.random() < rate else "O" for _ in range(length)
    ]


def perturbed(rng: random.Random, sentence: list[str], prefixes: str) -> list[str]:
    rate = rng.choice([0.0, 0.1, 0.5])
    return [tag if rng.random() > rate else tags(rng, prefixes, 1)[0] for tag in sentence]


def assert_equal_scores(gold: list[list[str]], system: list[list[str]], theirs: tuple[object, ...]) -> None:
    precision, recall, f1, by_type = theirs
    ours = score_entities(mentions_of(gold), mentions_of(system))
    assert (ours.micro.precision, ours.micro.recall) == (precision, recall)
    # Stanza's micro F1 is 2PR/(P+R), which rounds twice more than 2c/(g+s).
    assert ours.micro.f1 == pytest.approx(f1, rel=1e-14, abs=0)
    assert {label: score.f1 for label, score in ours.types.items()} == by_type


@pytest.mark.parametrize("first", range(0, ROUNDS, ROUNDS // 4))
def test_entity_scores_are_those_of_stanza(first: int) -> None:
    scorer = pytest.importorskip("stanza.models.ner.scorer")
    for rng in generators(first):
        gold = [tags(rng, "BIES", rng.randint(1, 12)) for _ in range(rng.randint(1, 20))]
        gold.append(["S-PER", "E-LOC"])  # whatever was drawn, both sides are BIOES
        system = [*(perturbed(rng, sentence, "BIES") for sentence in gold[:-1]), ["S-PER", "E-ORG"]]
        assert_equal_scores(gold, system, scorer.score_by_entity(system, gold, verbose=False))


@pytest.mark.parametrize("first", range(0, ROUNDS, ROUNDS // 4))
def test_bio_columns_are_decoded_as_stanza_reads_them(first: int) -> None:
    scorer = pytest.importorskip("stanza.models.ner.scorer")
    utils = pytest.importorskip("stanza.models.ner.utils")
    for rng in generators(first):
        gold = [tags(rng, "BI", rng.randint(1, 12)) for _ in range(rng.randint(1, 20))]
        system = [perturbed(rng, sentence, "BI") for sentence in gold]
        for sentence in (*gold, *system):
            assert begin_with_b(sentence) == utils.to_bio2(sentence)
        as_bioes = [[utils.bio2_to_bioes(utils.to_bio2(one)) for one in side] for side in (system, gold)]
        assert_equal_scores(gold, system, scorer.score_by_entity(*as_bioes, verbose=False))
