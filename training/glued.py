"""Sentences run together, as where a text lost a line end or a full stop: what teaches ``breaks``.

A heading, a caption or an item of a list has no mark at its end; what follows it stands in
the same sentence once its line end is gone.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from nlp_cli.evaluate.articles import GoldArticle
from nlp_cli.tagsets import BREAK, BREAKS
from training.ner_data import Tagged
from training.tokens import tokenize

CLOSING = frozenset(".!?:;…\"”'’)]")
"""A sentence that ends in none of these has nothing but its line end to close it."""
RUN = 4
"""The most sentences in one."""
LONGEST = 120
"""The most tokens in one."""
SHORTEST = 4
"""Fewer tokens than these, without their full stop, are too little to tell."""
STOPS_LOST = 0.25
"""The share of full stops that are lost."""
KEPT = 0.1
"""The share of sentences that run into the next one as they are, as where a tokenizer takes their last
word for an abbreviation: ``Itu tersangka Z. | Ia diam.``"""
TITLE = range(3, 16)
"""Words of a heading in plain text."""
COPIES = 2
"""How often each run of sentences without marks is read; there are few."""


def annotated_runs(articles: Sequence[list[list[Tagged]]], rng: random.Random) -> list[list[Tagged]]:
    """Sentences that follow each other in an article, put together; a bar is a break.

    ``Jalan ditutup | Warga memutar.``: what has no mark at its end, with what follows (COPIES times);
    ``Ani pulang | Ia tidur.``: a lost full stop (STOPS_LOST of them);
    ``Ani pulang. | Ia tidur.``: any two (KEPT of them).
    """
    found: list[list[Tagged]] = []
    for sentences in articles:
        found += COPIES * list(_unmarked_runs(sentences))
        found += [run for run in _lost_stops(sentences) if rng.random() < STOPS_LOST]
    for sentences in articles:
        found += [
            glue(pair)
            for pair in pairwise(sentences)
            if rng.random() < KEPT and len(pair[0]) + len(pair[1]) <= LONGEST
        ]
    return found


def plain_runs(read: Iterable[GoldArticle], plain: Iterable[str]) -> list[list[Tagged]]:
    """The first kind from articles whose entities nobody marked: those whose lines were corrected, and
    the headings of plain ones, each with the sentence on the next line."""
    found: list[list[Tagged]] = []
    for article in read:
        texts = (article.text[span.start : span.end] for span in article.sentences)
        found += COPIES * list(_unmarked_runs([tokens for text in texts if (tokens := _untagged(text))]))
    found += [glue([_untagged(line) for line in pair]) for text in plain for pair in _headings(text)]
    return found


def _headings(text: str) -> Iterator[tuple[str, str]]:
    for heading, line in pairwise(text.splitlines()):
        is_title = len(heading.split()) in TITLE and heading[-1].isalnum()
        if is_title and line.endswith(".") and ". " not in line and not line[0].islower():
            yield heading, line


def _untagged(text: str) -> list[Tagged]:
    return [(text[start:end], {}) for start, end in tokenize(text)]


def glue(sentences: Sequence[list[Tagged]]) -> list[Tagged]:
    """One sentence with a break where each but the first begins."""
    return [
        (text, {**tags, BREAKS: BREAK if number and not place else "O"})
        for number, sentence in enumerate(sentences)
        for place, (text, tags) in enumerate(sentence)
    ]


def _unmarked_runs(sentences: Sequence[list[Tagged]]) -> Iterator[list[Tagged]]:
    """From each sentence without a mark at its end to the first with one, RUN at most."""
    for first, sentence in enumerate(sentences):
        run = [sentence]
        for follower in sentences[first + 1 : first + RUN]:
            if run[-1][-1][0][-1] in CLOSING or sum(map(len, run)) + len(follower) > LONGEST:
                break
            run.append(follower)
        if len(run) > 1:
            yield glue(run)


def _lost_stops(sentences: Sequence[list[Tagged]]) -> Iterator[list[Tagged]]:
    """Each sentence without its full stop, and the one behind it."""
    for sentence, follower in pairwise(sentences):
        if sentence[-1][0] == "." and SHORTEST < len(sentence) <= LONGEST - len(follower):
            yield glue([sentence[:-1], follower])
