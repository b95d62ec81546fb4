"""Plain text: the news a line at a time, and the lead sections of an encyclopedia."""

from __future__ import annotations

import lzma
import random
import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from nlp_cli.evaluate.articles import read_articles
from training.places import DATA, NEWS

SENTENCE_END = re.compile(r'(?<=[.!?])["”]?\s+(?=["“]?[A-Z])')
"""Where one sentence of plain text ends and the next begins, mostly."""
SUBJECT = re.compile(r"\b(?:adalah|merupakan) ((?:[\w-]+ ?){3})")
"""What an article of the encyclopedia says that its subject is."""


def plain_lines() -> Iterator[str]:
    """The plain news without any line that holds a sentence of the dev part."""
    dev = {
        "".join(article.text[sentence.start : sentence.end].split())
        for article in read_articles(NEWS / "dev")
        for sentence in article.sentences
    }
    with lzma.open(DATA / "text" / "news.txt.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.strip()
            if line and not any("".join(part.split()) in dev for part in SENTENCE_END.split(line)):
                yield line


def encyclopedia() -> Iterator[str]:
    """The articles of the encyclopedia, each its lead section."""
    with lzma.open(DATA / "text" / "wiki_leads.txt.xz", "rt", encoding="utf-8") as file:
        for blank, lines in groupby(file, key=lambda line: not line.strip()):
            if not blank:
                yield "".join(lines)


def few_of_each_kind(rng: random.Random, most: int) -> Iterator[str]:
    """Articles of the encyclopedia in random order, at most so many of each kind of stub."""
    articles = list(encyclopedia())
    rng.shuffle(articles)
    kinds: Counter[str] = Counter()
    for article in articles:
        subject = SUBJECT.search(article)
        kind = subject.group(1) if subject else article[:12]
        kinds[kind] += 1
        if kinds[kind] <= most:
            yield article
