"""What is answered to a worksheet of articles: for each article ``ok``, or a row for each change.

12 ok
13 4 join                       lines 4 and 5 are one sentence
13 7 cut Polisi menangkap       a new sentence begins in line 7 at these words
13 9 boil                       line 9 is boilerplate
13 5 boil Baca juga: Foo bar    only this stretch of line 5 is
13 3 text                       line 3 is article text
14 drop                         not an article that anyone should learn from
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from nlp_cli.evaluate.articles import GoldSpan
from training.annotation.answers import AnswerError
from training.breaks.lines import BOILERPLATE, SENTENCE, Lines

ROW = re.compile(r"(\d+) (?:(ok|drop)|(\d+) (join|text|boil|cut)(?: (.+))?)")


class Change(NamedTuple):
    """One change of a line; lines count from 1."""

    line: int
    what: str
    words: str


def read_answers(text: str, articles: Sequence[tuple[str, Lines]]) -> list[tuple[str, Lines]]:
    """The articles that are not dropped, with their lines as answered.

    Raises AnswerError with every row that cannot be followed and every article without one.
    """
    changes: dict[int, list[Change]] = {}
    dropped: set[int] = set()
    wrong = []
    for row in filter(None, map(str.strip, text.splitlines())):
        match = ROW.fullmatch(row)
        if match is None or not 1 <= int(match[1]) <= len(articles):
            wrong.append(f"not an answer: {row}")
            continue
        found = changes.setdefault(int(match[1]), [])
        if match[2] == "drop":
            dropped.add(int(match[1]))
        elif match[3]:
            found.append(Change(int(match[3]), match[4], match[5] or ""))
    results = []
    for number, (article, lines) in enumerate(articles, start=1):
        if number not in changes:
            wrong.append(f"no answer for article {number}")
        elif number not in dropped:
            try:
                results.append((article, follow(changes[number], article, lines)))
            except AnswerError as error:
                wrong.append(f"article {number}: {error}")
    if wrong:
        raise AnswerError("\n".join(wrong))
    return results


def follow(changes: Sequence[Change], text: str, lines: Lines) -> Lines:
    """The lines of an article after the changes. Raises AnswerError.

    >>> text = "Ani pergi.Budi tinggal."
    >>> follow([Change(1, "cut", "Budi")], text, (GoldSpan(0, 23, "s"),))
    (GoldSpan(start=0, end=10, label='s'), GoldSpan(start=10, end=23, label='s'))
    """
    for change in changes:
        if not 1 <= change.line <= len(lines) - (change.what == "join"):
            raise AnswerError(f"no line {change.line} to {change.what}")
    result: list[GoldSpan] = []
    is_joined = False
    for number, line in enumerate(lines, start=1):
        own = [change for change in changes if change.line == number]
        parts = _parts(own, text, line)
        if is_joined:
            result[-1] = GoldSpan(result[-1].start, parts[0].end, result[-1].label)
            parts = parts[1:]
        result += parts
        is_joined = any(change.what == "join" for change in own)
    return tuple(result)


def _parts(changes: Sequence[Change], text: str, line: GoldSpan) -> list[GoldSpan]:
    """What a line falls into."""
    label = line.label
    edges = {line.start, line.end}
    boilerplate = []
    for change in changes:
        if change.what == "text":
            label = SENTENCE
        elif change.what == "boil" and not change.words:
            label = BOILERPLATE
        elif change.what == "boil":
            boilerplate.append(_places(text, line, change.words)[0])
        elif change.what == "cut":
            places = [start for start, _ in _places(text, line, change.words) if start > line.start]
            if len(places) != 1:
                raise AnswerError(
                    f"{change.words} stands {len(places)} times behind the head of {change.line}"
                )
            edges.add(places[0])
    for start, end in boilerplate:
        edges |= {start, end}
    places = sorted(edges)
    parts = []
    for start, end in itertools.pairwise(places):
        kind = BOILERPLATE if any(first <= start and end <= last for first, last in boilerplate) else label
        solid = text[start:end].strip()
        if solid:
            first = text.index(solid, start)
            parts.append(GoldSpan(first, first + len(solid), kind))
    return parts


def _places(text: str, line: GoldSpan, words: str) -> list[tuple[int, int]]:
    """Where words stand in a line, white space apart."""
    pattern = r"\s*".join(map(re.escape, re.findall(r"\S", words)))
    found = [match.span() for match in re.compile(pattern).finditer(text, line.start, line.end)]
    if not words or not found:
        raise AnswerError(f"not in the line: {words}")
    return found
