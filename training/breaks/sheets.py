"""Worksheets of random plain articles as the program cuts them: a line a sentence, ``%% `` boilerplate."""

from __future__ import annotations

import json
import lzma
import random
from collections.abc import Iterator
from pathlib import Path

from nlp_cli.annotate import load_annotator
from nlp_cli.document import Article, Document
from nlp_cli.evaluate.articles import BOILERPLATE as MARK
from nlp_cli.evaluate.articles import GoldSpan, read_articles
from nlp_cli.pipeline import analyze
from training.breaks.lines import BOILERPLATE, SENTENCE, Lines
from training.places import DATA, NEWS

SHEET = 60
"""Articles of a worksheet."""
SHORTEST, LONGEST = 500, 4500
"""Code points of an article."""
LONG_LINE = 40
"""Code points of a sentence that no two articles have by chance."""


def plain_articles() -> Iterator[str]:
    """The articles of the plain news."""
    with lzma.open(DATA / "text" / "news.txt.xz", "rt", encoding="utf-8") as file:
        yield from filter(None, map(str.strip, file.read().split("\n\n")))


def write(folder: Path, count: int, seed: int) -> int:
    """Write worksheets of so many articles, none of which is annotated; returns their number.

    They are numbered on from those that are there.
    """
    known = {text for path in folder.glob("*.json") for text, _ in read(path)}
    texts = [t for t in plain_articles() if SHORTEST <= len(t) <= LONGEST and t not in known]
    random.Random(seed).shuffle(texts)
    annotator = load_annotator("fast", threads=1)
    gold = _annotated()
    found: list[tuple[str, Lines]] = []
    for text in texts:
        if len(found) == count:
            break
        lines = lines_of(analyze(Article("plain", text), annotator))
        if not any(_solid(text[line.start : line.end]) in gold for line in lines):
            found.append((text, lines))
    folder.mkdir(parents=True, exist_ok=True)
    last = max((int(path.stem) for path in folder.glob("*.json")), default=0)
    for number, first in enumerate(range(0, len(found), SHEET), start=last + 1):
        part = found[first : first + SHEET]
        rows = [{"text": t, "lines": [[s.start, s.end, s.label] for s in lines]} for t, lines in part]
        (folder / f"{number:03}.json").write_text(json.dumps(rows, ensure_ascii=False), "utf-8")
        shown = "\n".join(f"=== {n}\n{show(*article)}" for n, article in enumerate(part, start=1))
        (folder / f"{number:03}.txt").write_text(f"{shown}\n", "utf-8")
    return len(found)


def lines_of(document: Document) -> Lines:
    """The sentences of a document and its boilerplate, in the order of the text."""
    found = [GoldSpan(r.start, r.end, BOILERPLATE) for r in document.removed]
    found += [GoldSpan(s.start, s.end, SENTENCE) for s in document.sentences]
    return tuple(sorted(found, key=lambda line: line.start))


def show(text: str, lines: Lines) -> str:
    """An article's lines, numbered; a blank one where the article has a line end.

    >>> print(show("Ani\\nBudi", (GoldSpan(0, 3, "b"), GoldSpan(4, 8, "s"))))
    1 %% Ani
    <BLANKLINE>
    2 Budi
    """
    shown, behind = [], 0
    for number, line in enumerate(lines, start=1):
        if number > 1 and "\n" in text[behind : line.start]:
            shown.append("")
        mark = MARK if line.label == BOILERPLATE else ""
        shown.append(f"{number} {mark}{' '.join(text[line.start : line.end].split())}")
        behind = line.end
    return "\n".join(shown)


def read(path: Path) -> list[tuple[str, Lines]]:
    """The articles of a worksheet (its .json) with the program's lines."""
    rows = json.loads(path.read_text("utf-8"))
    return [(row["text"], tuple(GoldSpan(*line) for line in row["lines"])) for row in rows]


def _annotated() -> set[str]:
    """The long sentences of the annotated articles, without white space."""
    return {
        _solid(article.text[sentence.start : sentence.end])
        for part in ("train", "dev")
        for article in read_articles(NEWS / part)
        for sentence in article.sentences
        if sentence.end - sentence.start > LONG_LINE
    }


def _solid(text: str) -> str:
    return "".join(text.split())
