"""Annotated articles: one sentence a line, ``%% `` boilerplate, ``[[text|TYPE]]`` entities.

The annotation holds every character of the source except white space, in the same
order, so each line can be found in the source again. All offsets are code points into
the source text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from nlp_cli.errors import InputError
from nlp_cli.evaluate.textfile import excerpt, read_text

MARK = re.compile(r"\[\[(?!\[)(.+?)\|([A-Z_]+)\]\]")
BOILERPLATE = "%% "


class AlignmentError(InputError, ValueError):
    """The annotation's characters are not those of its source, or a mark holds none."""


@dataclass(frozen=True, slots=True)
class GoldSpan:
    """A stretch of the source; ``label`` is an entity type, or empty for a line."""

    start: int
    end: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One annotated article, laid over the source it annotates."""

    name: str
    text: str
    sentences: tuple[GoldSpan, ...]
    boilerplate: tuple[GoldSpan, ...]
    entities: tuple[GoldSpan, ...]


def parse_line(line: str) -> tuple[str, list[GoldSpan]]:
    """Take the marks out of one annotated line.

    Returns the plain text and the entities with offsets into it.

    >>> parse_line("kata [[Putin|PERSON]].")
    ('kata Putin.', [GoldSpan(start=5, end=10, label='PERSON')])
    """
    plain: list[str] = []
    spans: list[GoldSpan] = []
    length = last = 0
    for mark in MARK.finditer(line):
        before = line[last : mark.start()]
        plain.append(before)
        length += len(before)
        spans.append(GoldSpan(length, length + len(mark[1]), mark[2]))
        plain.append(mark[1])
        length += len(mark[1])
        last = mark.end()
    plain.append(line[last:])
    return "".join(plain), spans


def parse_article(name: str, text: str, annotation: str, where: str = "") -> GoldArticle:
    """Lay an annotation over its source text.

    Raises AlignmentError, with the line, where the two differ by more than white space or
    an entity holds nothing else; it calls the annotation ``where``, or ``name``.
    """
    where = where or name
    sentences: list[GoldSpan] = []
    boilerplate: list[GoldSpan] = []
    entities: list[GoldSpan] = []
    cursor = 0
    for number, line in enumerate(annotation.split("\n"), start=1):
        if not line.strip():
            continue
        is_boilerplate = line.startswith(BOILERPLATE)
        plain, marks = parse_line(line.removeprefix(BOILERPLATE))
        places: list[int] = []
        for character in plain:
            if character.isspace():
                places.append(-1)
                continue
            while cursor < len(text) and text[cursor].isspace():
                cursor += 1
            if cursor >= len(text) or text[cursor] != character:
                found = excerpt(plain, len(places))
                raise AlignmentError(
                    f"{where}, line {number}: {found} where the source has {excerpt(text, cursor)}"
                )
            places.append(cursor)
            cursor += 1
        solid = [place for place in places if place >= 0]
        if not solid:
            continue
        span = GoldSpan(solid[0], solid[-1] + 1)
        if is_boilerplate:
            boilerplate.append(span)
            continue
        sentences.append(span)
        for mark in marks:
            inside = [place for place in places[mark.start : mark.end] if place >= 0]
            if not inside:
                raise AlignmentError(f"{where}, line {number}: an entity without a character")
            entities.append(GoldSpan(inside[0], inside[-1] + 1, mark.label))
    if text[cursor:].strip():
        rest = cursor + len(text[cursor:]) - len(text[cursor:].lstrip())
        raise AlignmentError(f"{where}: the annotation ends where the source has {excerpt(text, rest)}")
    return GoldArticle(name, text, tuple(sentences), tuple(boilerplate), tuple(entities))


def read_article(path: Path) -> GoldArticle:
    """Read one annotation, whose source lies beside its folder: ``ann/x.txt``, ``src/x.txt``.

    Line ends of the source stay as they are, so that offsets count as those of the
    command do. Raises InputError where either file cannot be read, and AlignmentError.
    """
    source = path.parent.parent / "src" / path.name
    return parse_article(path.stem, read_text(source), read_text(path), str(path))


def read_articles(folder: Path) -> list[GoldArticle]:
    """Read ``folder/ann/*.txt`` with their sources in ``folder/src``, in name order.

    Raises as read_article.
    """
    return [read_article(path) for path in sorted((folder / "ann").glob("*.txt"))]
