"""Sentences run together, as where a text lost a line end or a full stop: what teaches tag set ``breaks``.

A heading, a caption or an item of a list has no mark at its end; what follows it stands in
the same sentence once its line end is gone. Only where sentences follow each other in an
annotated article is it known where the second one begins.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import pairwise

from nlp_cli.tagsets import BREAK, BREAKS
from training.ner_data import Tagged

CLOSING = frozenset(".!?:;…\"”'’)")
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
"""The share of sentences that run into the next one with the mark at their end, as where a
tokenizer takes their last word for an abbreviation."""
COPIES = 2
"""How often each run of sentences without marks is read; there are few."""


def glued(articles: Sequence[list[list[Tagged]]], rng: random.Random) -> list[list[Tagged]]:
    """Runs of the sentences of each article as single ones."""
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
