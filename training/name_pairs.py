"""Names with something hung on: ``Israel-Hamas``, ``se-Indonesia``.

Headlines and reports of matches, wars and elections are full of them, the annotated news has
few, and a tokenizer that has not seen them takes such a pair for one word.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from nlp_cli.evaluate.articles import GoldArticle, GoldSpan

PAIRED = ("PERSON", "GPE", "ORG")
PREFIXED = ("GPE", "ORG", "NORP")
PAIRS = 0.15
"""Of the names of a changed article, the share that has something hung on."""
SHARE = 5
"""One article in so many is copied."""
PREFIXES = ("se-", "anti-", "pro-", "non-", "eks-")

Insertion = tuple[int, str, GoldSpan | None]
"""Where, what, and the name in it, with offsets into what is inserted."""


def hung_copies(articles: Sequence[GoldArticle], rng: random.Random) -> list[GoldArticle]:
    """Copies of some of the articles in which names have something hung on."""
    names = short_names(articles)
    chosen = rng.sample(articles, len(articles) // SHARE)
    return [hang_on(article, names, rng, PAIRS) for article in chosen]


def short_names(articles: Iterable[GoldArticle]) -> dict[str, list[str]]:
    """Names of one word or two by type, each as often as it occurs."""
    names: dict[str, list[str]] = {label: [] for label in PAIRED}
    for article in articles:
        for entity in article.entities:
            name = article.text[entity.start : entity.end]
            if entity.label in names and name.count(" ") < 2 and name.replace(" ", "").isalpha():
                names[entity.label].append(name)
    return names


def hang_on(
    article: GoldArticle, names: Mapping[str, list[str]], rng: random.Random, rate: float
) -> GoldArticle:
    """A copy in which some names have another of their type behind a hyphen, or a prefix."""
    starts = {sentence.start for sentence in article.sentences}
    insertions: list[Insertion] = []
    for entity in article.entities:
        if article.text[entity.end : entity.end + 1] not in {" ", ",", "."} or rng.random() > rate:
            continue
        if entity.label in PREFIXED and entity.start not in starts and rng.random() < 0.3:
            if article.text[entity.start - 1] == " ":
                insertions.append((entity.start, rng.choice(PREFIXES), None))
        elif entity.label in PAIRED:
            name = rng.choice(names[entity.label])
            insertions.append((entity.end, f"-{name}", GoldSpan(1, 1 + len(name), entity.label)))
    return _insert(article, sorted(insertions, key=lambda insertion: insertion[0]))


def _insert(article: GoldArticle, insertions: list[Insertion]) -> GoldArticle:
    def shift(place: int, is_end: bool, is_name: bool) -> int:
        """A name begins behind what is put before it and ends before what is hung on it; a line
        takes both in."""
        after = is_end != is_name
        return place + sum(len(text) for at, text, _ in insertions if at < place or (after and at == place))

    def shifted(spans: tuple[GoldSpan, ...], is_name: bool) -> list[GoldSpan]:
        return [
            replace(span, start=shift(span.start, False, is_name), end=shift(span.end, True, is_name))
            for span in spans
        ]

    text, last, grown = "", 0, 0
    hung = []
    for at, added, name in insertions:
        text += article.text[last:at]
        if name is not None:
            hung.append(replace(name, start=at + grown + name.start, end=at + grown + name.end))
        text += added
        last, grown = at, grown + len(added)
    return GoldArticle(
        article.name,
        text + article.text[last:],
        tuple(shifted(article.sentences, False)),
        tuple(shifted(article.boilerplate, False)),
        tuple(sorted([*shifted(article.entities, True), *hung], key=lambda span: span.start)),
    )
