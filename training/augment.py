"""Copies of annotated sentences, changed where the entities stay what they are.

Names are swapped for others of their type, from the corpus itself or from the official
lists of places; whole lines are lower-cased, upper-cased or set as headlines; quotes are
curled or straightened; the final stop is lost.
"""

from __future__ import annotations

import csv
import random
from collections import defaultdict
from pathlib import Path

from nlp_cli.annotate.bioes import decode
from training.known_names import types_by_name
from training.ner_data import Tagged, change_quotes, retag
from training.places import DATA
from training.tokens import tokenize

SWAPPED = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP")
Pool = dict[str, list[list[str]]]
LISTS = (("provinces.csv", 1), ("regencies.csv", 2), ("districts.csv", 2), ("country.csv", 1))


def spans_of(sentence: list[Tagged]) -> list[tuple[int, int, str]]:
    """The OntoNotes spans (first token, last token, type) of a sentence."""
    return decode([tags["ontonotes"] for _, tags in sentence])


def place_names(folder: Path = DATA / "lexicon") -> list[list[str]]:
    """Provinces, regencies, districts and countries as tokens; upper-case lists in title case."""
    names = set()
    for file, column in LISTS:
        with (folder / file).open(encoding="utf-8", newline="") as lines:
            for row in csv.reader(lines):
                if len(row) > column and row[column].strip() and not row[column].strip().isdigit():
                    name = row[column].strip()
                    names.add(name.title() if name.isupper() else name)
    return [[name[s:e] for s, e in tokenize(name)] for name in sorted(names)]


def name_pool(sentences: list[list[Tagged]]) -> Pool:
    """Every name of the corpus by type, once for each time it occurs; places get the lists too."""
    pool: Pool = defaultdict(list)
    for sentence in sentences:
        for first, last, label in spans_of(sentence):
            if label in SWAPPED:
                pool[label].append([text for text, _ in sentence[first : last + 1]])
    pool["GPE"] += place_names()
    return pool


def swap_names(sentence: list[Tagged], pool: Pool, rng: random.Random, rate: float) -> list[Tagged]:
    """The sentence with some of its names swapped for others of their type."""
    words: list[str] = []
    spans = []
    at = 0
    for first, last, label in spans_of(sentence):
        words += [text for text, _ in sentence[at:first]]
        name = [text for text, _ in sentence[first : last + 1]]
        if label in SWAPPED and rng.random() < rate:
            name = rng.choice(pool[label])
        spans.append((len(words), len(words) + len(name) - 1, label))
        words += name
        at = last + 1
    words += [text for text, _ in sentence[at:]]
    return retag(words, spans)


def change_case(sentence: list[Tagged], rng: random.Random) -> list[Tagged]:
    """The sentence in lower case, in capitals, or as a headline without its final stop."""
    kind = rng.choice(("lower", "upper", "headline", "headline"))
    if kind == "lower":
        return [(text.lower(), tags) for text, tags in sentence]
    if kind == "upper":
        return [(text.upper(), tags) for text, tags in sentence]
    body = sentence[:-1] if len(sentence) > 1 and sentence[-1][0] == "." else sentence
    return [(text[:1].upper() + text[1:], tags) for text, tags in body]


def augment(sentences: list[list[Tagged]], rng: random.Random) -> list[list[Tagged]]:
    """One changed copy of every sentence that has an entity."""
    pool = name_pool(sentences)
    copies = []
    for sentence in sentences:
        if not spans_of(sentence):
            continue
        copy = swap_names(sentence, pool, rng, rate=0.6)
        if rng.random() < 0.2:
            copy = change_case(copy, rng)
        elif rng.random() < 0.1 and copy[-1][0] == "." and copy[-1][1]["ontonotes"] == "O":
            copy = copy[:-1] or copy
        if rng.random() < 0.2:
            copy = change_quotes(copy, rng)
        copies.append(copy)
    return copies


def known_name_copies(
    sentences: list[list[Tagged]], rng: random.Random, copies: int = 12, longest: int = 2
) -> list[list[Tagged]]:
    """For each name of ``known_names``, annotated sentences with it in another name's place.

    Only names of the same type with at most ``longest`` tokens give way, one a sentence.
    """
    made = []
    for name, label in types_by_name().items():
        hosts = [
            (sentence, span)
            for sentence in sentences
            for span in spans_of(sentence)
            if span[2] == label and span[1] - span[0] < longest
        ]
        for sentence, (first, last, _) in rng.sample(hosts, min(copies, len(hosts))):
            words = [text for text, _ in sentence]
            spans = []
            for span in spans_of(sentence):
                shift = len(name) - (last - first + 1) if span[0] > last else 0
                end = span[0] + len(name) - 1 if span[0] == first else span[1] + shift
                spans.append((span[0] + shift, end, span[2]))
            made.append(retag([*words[:first], *name, *words[last + 1 :]], spans))
    return made
