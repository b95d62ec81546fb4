"""Sentences, boilerplate and entities of whole articles, from raw text to the end.

Every span is compared as the code points it covers in the source, without the white
space at its edges.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from nlp_cli.evaluate.articles import GoldArticle, GoldSpan
from nlp_cli.evaluate.entities import EntityScores, Mention, project, score_entities
from nlp_cli.evaluate.scores import NOTHING, Score, compare


@dataclass(frozen=True, slots=True)
class SystemArticle:
    """What a system says of one article; offsets are code points into the gold's source."""

    sentences: tuple[GoldSpan, ...]
    boilerplate: tuple[GoldSpan, ...]
    entities: tuple[GoldSpan, ...]


Pair = tuple[GoldArticle, SystemArticle]


@dataclass(frozen=True, slots=True)
class ArticleScores:
    """The scores of a set of articles, counted over all of them together."""

    sentences: Score
    entities: EntityScores
    boilerplate_characters: Score
    boilerplate_lines: Score


def score_articles(pairs: Sequence[Pair], tagset: str | None = None) -> ArticleScores:
    """Score a system's articles; entities are projected to ``tagset`` on both sides."""
    gold_entities = (mention for part, (gold, _) in enumerate(pairs) for mention in _mentions(part, gold))
    system_entities = (
        Mention(part, *trim(gold.text, span.start, span.end), span.label)
        for part, (gold, system) in enumerate(pairs)
        for span in system.entities
    )
    return ArticleScores(
        sentences=sum((_sentences(*pair) for pair in pairs), NOTHING),
        entities=score_entities(project(gold_entities, tagset), project(system_entities, tagset)),
        boilerplate_characters=sum((_characters(*pair) for pair in pairs), NOTHING),
        boilerplate_lines=sum((_lines(*pair) for pair in pairs), NOTHING),
    )


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its edges.

    >>> trim("ya  tidak ", 2, 10)
    (4, 9)
    """
    inside = text[start:end]
    return start + len(inside) - len(inside.lstrip()), start + len(inside.rstrip())


def _mentions(part: int, gold: GoldArticle) -> Iterator[Mention]:
    for span in gold.entities:
        yield Mention(part, span.start, span.end, span.label)


def _sentences(gold: GoldArticle, system: SystemArticle) -> Score:
    return compare(
        ((span.start, span.end) for span in gold.sentences),
        (trim(gold.text, span.start, span.end) for span in system.sentences),
    )


def _covered(text: str, spans: Iterable[GoldSpan]) -> bytearray:
    """1 for each character but white space that lies in one of ``spans``, 0 for others."""
    marks = bytearray(len(text))
    for span in spans:
        for place in range(span.start, min(span.end, len(text))):
            marks[place] = not text[place].isspace()
    return marks


def _characters(gold: GoldArticle, system: SystemArticle) -> Score:
    wanted, given = _covered(gold.text, gold.boilerplate), _covered(gold.text, system.boilerplate)
    return Score(sum(map(min, wanted, given)), sum(wanted), sum(given))


def _lines(gold: GoldArticle, system: SystemArticle) -> Score:
    """The annotation's lines, each taken out or kept; taken out when all its characters are."""
    given = _covered(gold.text, system.boilerplate)

    def is_out(line: GoldSpan) -> bool:
        return all(given[place] for place in range(line.start, line.end) if not gold.text[place].isspace())

    wanted = sum(map(is_out, gold.boilerplate))
    return Score(wanted, len(gold.boilerplate), wanted + sum(map(is_out, gold.sentences)))
