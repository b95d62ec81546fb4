"""Self-training: a trained tagger labels plain news, and its confident sentences are kept.

A sentence's confidence is the CRF's probability of its best tag sequence. Sentences without
any entity are kept in the share they have, so that the student does not over-mark.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from nlp_cli.annotate.bioes import Span, decode
from nlp_cli.annotate.corrections import kind_of
from training import unsure
from training.known_names import types_by_name
from training.ner_data import Tagged, retag
from training.pack import pack_models
from training.places import WORK
from training.plain import SENTENCE_END, plain_lines
from training.titles import MOST_WORDS, leads
from training.titles import titles as read_titles
from training.tokens import tokenize

SUBJECTS = {
    "PERSON": 1000,
    "GPE": 500,
    "ORG": 1200,
    "FAC": 700,
    "LOC": 700,
    "PRODUCT": 700,
    "WORK_OF_ART": 900,
    "EVENT": 500,
}
"""First sentences of the encyclopedia for each type of subject."""


def plain_sentences(count: int, seed: int, longest: int = 60) -> list[list[str]]:
    """``count`` random sentences of the plain news as tokens, 5 to ``longest`` tokens each."""
    rng = random.Random(seed)
    kept: list[list[str]] = []
    seen: set[str] = set()
    for line in plain_lines():
        if rng.random() > 0.45:
            continue
        for sentence in SENTENCE_END.split(line):
            sentence = sentence.strip()
            if sentence in seen:
                continue
            seen.add(sentence)
            tokens = [sentence[start:end] for start, end in tokenize(sentence)]
            if 5 <= len(tokens) <= longest:
                kept.append(tokens)
    return rng.sample(kept, min(count, len(kept)))


def label(teacher: Path, sentences: list[list[str]]) -> list[tuple[float, list[str]]]:
    """For each sentence, the probability of the teacher's best tag sequence, and its tags."""
    bundle = WORK / "teacher"
    pack_models(teacher.parent, WORK / "parts", bundle, teacher.name)
    return unsure.label(bundle, sentences)


def correct(
    words: list[str],
    spans: list[Span],
    known: dict[tuple[str, ...], str],
    titles: dict[tuple[str, ...], str] | None = None,
) -> list[Span]:
    """The teacher's spans with every known name marked as known, longest first.

    A longer span of the teacher's (``Radio Antara``, ``Laut Asia``) keeps the name it holds. A
    title of several words settles edges and type only where the teacher found something in it.
    """
    titles = titles or {}
    corrected = list(spans)
    at = 0
    while at < len(words):
        for length in range(min(MOST_WORDS, len(words) - at), 0, -1):
            name = tuple(words[at : at + length])
            label = known.get(name) or titles.get(name)
            if label is None:
                continue
            last = at + length - 1
            touching = [span for span in corrected if span[0] <= last and at <= span[1]]
            if name not in known and not _settles(touching, length, label):
                continue
            if all(at <= first and end <= last for first, end, _ in touching):
                corrected = [span for span in corrected if span not in touching] + [(at, last, label)]
            at = last
            break
        at += 1
    return sorted(corrected)


def _settles(touching: list[Span], length: int, label: str) -> bool:
    """Whether a title may overrule the spans it touches. A building may act as an organization."""
    found = {kind for _, _, kind in touching}
    return length > 1 and bool(found) and found | {label} != {"FAC", "ORG"}


def sentences_with(names: Iterable[tuple[str, ...]], most: int, longest: int = 60) -> list[list[str]]:
    """Plain sentences that mention the names, at most ``most`` for each."""
    counts: Counter[str] = Counter()
    texts = {" ".join(name) for name in names}
    pattern = re.compile(r"\b(" + "|".join(sorted(map(re.escape, texts), key=len, reverse=True)) + r")\b")
    found = []
    for line in plain_lines():
        if not pattern.search(line):
            continue
        for sentence in SENTENCE_END.split(line):
            held = set(pattern.findall(sentence))
            if not held or min(counts[name] for name in held) >= most:
                continue
            tokens = [sentence[start:end] for start, end in tokenize(sentence)]
            if 5 <= len(tokens) <= longest:
                counts.update(held)
                found.append(tokens)
    return found


def sentences_of_titles(
    titles: dict[tuple[str, ...], str], share: dict[str, int], seed: int
) -> list[tuple[list[str], Span]]:
    """First sentences of the encyclopedia, so many for each type, with the span of their subject."""
    found: dict[str, list[tuple[list[str], Span]]] = {label: [] for label in share}
    for lead in leads():
        sentence = SENTENCE_END.split(lead)[0]
        words = [sentence[start:end] for start, end in tokenize(sentence)]
        if not 5 <= len(words) <= 60 or words[-1] != ".":
            continue
        for length in range(MOST_WORDS, 0, -1):
            label = titles.get(tuple(words[:length]))
            if label in share:
                found[label].append((words, (0, length - 1, label)))
                break
    rng = random.Random(seed)
    return [
        pair for label, pairs in found.items() for pair in rng.sample(pairs, min(share[label], len(pairs)))
    ]


def build(teacher: Path, count: int, seed: int, least: float = 0.7) -> list[list[Tagged]]:
    """Sentences that the teacher is sure of, with their tags in both news tag sets.

    Sentences in which a list knows better are kept at less confidence, since what it corrects
    is what the teacher was unsure of.
    """
    known, named = types_by_name(), read_titles()
    several = {words: label for words, label in named.items() if len(words) > 1}
    subjects = sentences_of_titles(named, SUBJECTS, seed)
    plain = plain_sentences(count, seed)
    sentences = [*plain, *sentences_with(known, most=40), *(words for words, _ in subjects)]
    stated = {len(sentences) - len(subjects) + place: span for place, (_, span) in enumerate(subjects)}
    kept = []
    for place, (words, (sure, tags)) in enumerate(zip(sentences, label(teacher, sentences))):
        spans = decode(tags)
        corrected = correct(words, spans, known, several)
        if subject := stated.get(place):
            corrected = [span for span in corrected if span[0] > subject[1]] + [subject]
        if sure >= (least if corrected == spans else least / 3):
            settled = [
                (a, b, kind) for a, b, label in corrected if (kind := kind_of(words[a : b + 1], label))
            ]
            kept.append(retag(words, sorted(settled)))
    return kept
