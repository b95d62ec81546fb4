"""Worksheets: sentences that the tagger is unsure of, with its marks, for somebody to correct."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nlp_cli.annotate.bioes import decode
from nlp_cli.evaluate.articles import GoldSpan, read_articles
from training import unsure
from training.annotation.marks import Marks, fingerprint, read_marks
from training.annotation.policies import Policy
from training.places import NEWS
from training.plain import SENTENCE_END, encyclopedia, few_of_each_kind, plain_lines
from training.tokens import tokenize

SHEET = 100
"""Sentences of a worksheet."""
SHORTEST, LONGEST = 6, 50
"""Tokens of a sentence."""
LEAD = 6
"""Sentences taken from an article of the encyclopedia."""
OF_A_KIND = 8
"""Articles of the encyclopedia on one kind of subject."""
BEFORE = 160
"""Code points of what stands before a sentence that the annotator sees."""


@dataclass(frozen=True)
class Candidate:
    """A sentence, what stands before it, and its tokens' spans in code points."""

    text: str
    before: str
    tokens: tuple[tuple[int, int], ...]


def news_candidates() -> Iterator[Candidate]:
    """Sentences of the plain news."""
    for line in plain_lines():
        yield from _candidates(line)


def encyclopedia_candidates(rng: random.Random) -> Iterator[Candidate]:
    """First sentences of articles of the encyclopedia, few of each kind of stub."""
    for article in few_of_each_kind(rng, most=OF_A_KIND):
        yield from list(_candidates(article.partition("\n")[0]))[:LEAD]


def sentences() -> Iterator[str]:
    """Every sentence that a worksheet may hold."""
    for candidate in news_candidates():
        yield candidate.text
    for article in encyclopedia():
        yield from (candidate.text for candidate in _candidates(article.partition("\n")[0]))


def _candidates(line: str) -> Iterator[Candidate]:
    before = ""
    for sentence in map(str.strip, SENTENCE_END.split(line)):
        tokens = tuple(tokenize(sentence))
        if SHORTEST <= len(tokens) <= LONGEST:
            yield Candidate(sentence, before[-BEFORE:], tokens)
        before = f"{before} {sentence}"


def annotated() -> set[str]:
    """Fingerprints of the sentences of the annotated articles, as they were annotated and as lines are
    cut here."""
    found = set()
    for part in ("train", "dev"):
        for article in read_articles(NEWS / part):
            found |= {fingerprint(article.text[s.start : s.end]) for s in article.sentences}
            for line in article.text.splitlines():
                found |= {fingerprint(candidate.text) for candidate in _candidates(line.strip())}
    return found


def choose(policy: Policy, news: int, encyclopedia: int, seed: int) -> list[Candidate]:
    """So many random sentences of each, none of which is annotated already, as the policy writes them."""
    rng = random.Random(seed)
    gold, known = annotated(), read_marks(policy.marks)
    found = []
    for candidates, count in (
        (list(news_candidates()), news),
        (list(encyclopedia_candidates(rng)), encyclopedia),
    ):
        fresh = (candidate for candidate in candidates if fingerprint(candidate.text) not in gold)
        distinct = {fingerprint(c.text): c for c in (_in_form(c, policy) for c in fresh)}
        left = [candidate for key, candidate in distinct.items() if key not in known]
        found += rng.sample(left, min(count, len(left)))
    return found


def _in_form(candidate: Candidate, policy: Policy) -> Candidate:
    text = policy.form(candidate.text)
    return Candidate(text, candidate.before, tuple(policy.tokens(text)))


def write(policy: Policy, bundle: Path, candidates: list[Candidate], least_sure: float, seed: int) -> int:
    """Write the worksheets of those that the bundle's tagger is less sure of; returns their number.

    They are numbered on from those that are there.
    """
    words = [[c.text[start:end] for start, end in c.tokens] for c in candidates]
    chosen: list[tuple[Candidate, Marks]] = []
    for candidate, (sure, tags) in zip(candidates, unsure.label(bundle, words, policy.tagset)):
        if sure < least_sure:
            spans = [
                GoldSpan(candidate.tokens[first][0], candidate.tokens[last][1], label)
                for first, last, label in decode(tags)
            ]
            chosen.append((candidate, tuple(spans)))
    random.Random(seed).shuffle(chosen)
    folder = policy.folder
    folder.mkdir(parents=True, exist_ok=True)
    last = max((int(path.stem) for path in folder.glob("*.json")), default=0)
    for number, first in enumerate(range(0, len(chosen), SHEET), start=last + 1):
        part = dict(enumerate(chosen[first : first + SHEET], start=1))
        rows = {key: [c.text, [[m.start, m.end, m.label] for m in marks]] for key, (c, marks) in part.items()}
        (folder / f"{number:03}.json").write_text(json.dumps(rows, ensure_ascii=False), "utf-8")
        lines = []
        for key, (candidate, marks) in part.items():
            if candidate.before:
                lines.append(f"   … {candidate.before}")
            lines.append(f"{key} {show(candidate.text, marks)}")
        (folder / f"{number:03}.txt").write_text("\n".join(lines) + "\n", "utf-8")
    return len(chosen)


def show(text: str, marks: Marks) -> str:
    """A sentence with its marks as the annotation guide writes them.

    >>> show("di Bogor.", (GoldSpan(3, 8, "GPE"),))
    'di [[Bogor|GPE]].'
    """
    for mark in sorted(marks, key=lambda mark: -mark.start):
        name = text[mark.start : mark.end]
        text = f"{text[: mark.start]}[[{name}|{mark.label}]]{text[mark.end :]}"
    return text


def read(path: Path) -> dict[int, tuple[str, Marks]]:
    """The sentences of a worksheet (its .json) with the tagger's marks."""
    rows = json.loads(path.read_text("utf-8"))
    return {int(key): (text, tuple(GoldSpan(*mark) for mark in marks)) for key, (text, marks) in rows.items()}
