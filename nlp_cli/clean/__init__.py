"""From an article to the text that the models read, and the way back."""

from __future__ import annotations

import unicodedata
from bisect import bisect, bisect_left
from collections.abc import Iterable, Iterator, Sequence

from nlp_cli.clean.boilerplate import is_boilerplate_line, remove_boilerplate
from nlp_cli.clean.characters import NormalText, normalise
from nlp_cli.clean.gaps import find_gaps
from nlp_cli.clean.layout import unwrap
from nlp_cli.clean.numbering import find_items
from nlp_cli.clean.places import NOWHERE, Places
from nlp_cli.clean.seams import find_seams
from nlp_cli.clean.sheet import Cut, lines_of
from nlp_cli.document import Article, CleanText, Removed

__all__ = ["article_span", "clean"]

PARAGRAPH_BREAK = "\n\n"


def clean(article: Article, keep_boilerplate: bool = False) -> CleanText:
    """Take the boilerplate out of an article and lay out its paragraphs.

    Paragraphs are joined by ``\\n\\n``, which stands nowhere in the article; a stretch that
    was taken out ends a paragraph, and so does a seam, where a line end was lost; where a space
    was lost, one is put in. With
    ``keep_boilerplate`` nothing is taken out, and a paragraph ends where a line does. The time
    is linear in the length of the article.
    """
    normal = unwrap(normalise(article.text), is_boilerplate_line)
    text = normal.text
    segments, cuts = (lines_of(text), []) if keep_boilerplate else remove_boilerplate(text)
    places = Places()
    pieces: list[str] = []
    for start, end in _split(text, segments):
        if pieces:
            pieces.append(PARAGRAPH_BREAK)
            places.append(NOWHERE, len(PARAGRAPH_BREAK))
        for gap in find_gaps(text, start, end):
            pieces += (text[start:gap], " ")
            places.append_part(normal.places, start, gap)
            places.append(NOWHERE, 1)
            start = gap
        pieces.append(text[start:end])
        places.append_part(normal.places, start, end)
    removed = tuple(_removed(article, normal, cut) for cut in cuts)
    return CleanText(article, "".join(pieces), places, removed)


def _split(text: str, segments: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The segments, cut where a line end was lost."""
    items = find_items(text)
    for start, end in segments:
        inside = items[bisect(items, start) : bisect_left(items, end)]
        for seam in sorted({*find_seams(text, start, end), *inside}):
            if not text[start:seam].strip():
                continue
            yield start, seam - (len(text[start:seam]) - len(text[start:seam].rstrip()))
            start = seam
        yield start, end


def article_span(text: CleanText, start: int, end: int) -> tuple[int, int]:
    """Return where ``text.text[start:end]`` stands in the article, as (start, end).

    The stretch is not empty and has a character of the article at either end. A combining
    mark that was composed with the last letter is within the end.
    """
    return _span(text.article.text, text.places, start, end)


def _removed(article: Article, normal: NormalText, cut: Cut) -> Removed:
    start, end = _span(article.text, normal.places, cut.start, cut.end)
    return Removed(start, end, article.text[start:end], cut.rule)


def _span(article: str, places: Sequence[int], start: int, end: int) -> tuple[int, int]:
    following = places[end] if end < len(places) else NOWHERE
    limit = len(article) if following == NOWHERE else following
    last = places[end - 1] + 1
    while last < limit and unicodedata.combining(article[last]):
        last += 1
    return places[start], last
