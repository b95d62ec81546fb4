"""Lists of titles: what goes with a marker that fills its line, or with titles behind it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from nlp_cli.clean.ends import lost_spaces, telltales, title_end
from nlp_cli.clean.finders import SENTENCE_END, Segment, opens
from nlp_cli.clean.rules import Rule, compiled
from nlp_cli.clean.sheet import Sheet
from nlp_cli.clean.titles import Word, is_title, words
from nlp_cli.clean.vocabulary import VERSE

LONGEST_LEAD = 50
LONGEST_LISTED = 130
MOST_LISTED = 6
"""Titles without a bullet that a list holds."""
MOST_BULLETED = 10
SHORTEST_LISTED = 3
"""Words of a title without a bullet."""
SHORTEST_HEADLINE = 6
"""Words of a headline that stands in the article without a marker."""
BULLET = r"(?P<bullet>[•●▪◦·*►>–-]) ?(?=[^ \d])|(?P<number>\d{1,2})[.)] "


def cut_lists(sheet: Sheet, rule: Rule) -> None:
    """Cut the markers of lists with the titles behind them or on the next lines.

    A marker of the kind ``list`` takes several titles without bullets (one on its own line if its
    rule is named ``link``), one of the kind
    ``lead`` a single one, and only where it is plain that the text goes on behind it.
    """
    text, segments = sheet.text, sheet.segments
    found: dict[int, list[Segment]] = {}
    for index in reversed(range(len(segments))):
        start, end = segments[index]
        spans, is_open = _markers(text, start, end, rule)
        if spans:
            found[start] = spans
        if is_open:
            for item in _items(text, segments, index + 1, rule, found):
                found[item[0]] = [item]
    if found:
        sheet.cut(rule.name, lambda start, _: found.get(start, ()))


def cut_headlines(sheet: Sheet) -> None:
    """Cut two headlines or more that stand on lines of their own, or of one, between the sentences.

    A single one may be a heading of the article's own. Names, fixtures and verses stand on such
    lines, too: each headline must have a word that those do not have.
    """
    text, segments = sheet.text, sheet.segments
    found: set[Segment] = set()
    for index in range(1, len(segments)):
        if segments[index] in found or not _is_finished(text, *segments[index - 1]):
            continue
        group = list(_headlines(text, segments, index))
        if not group or not _goes_on(text, segments, index + len(group), ()):
            continue
        titles = [list(words(text, *part)) for segment in group for part in _parts(text, *segment)]
        if len(titles) >= 2 and all(map(_is_telling, titles)):
            found.update(group)
    if found:
        sheet.cut("headline", lambda start, end: [(start, end)] if (start, end) in found else [])


def _is_finished(text: str, start: int, end: int) -> bool:
    """Whether a segment ends as a sentence does; a colon announces a list of the article's own."""
    return compiled(r"[.!?…][\"”’')]{0,3}\Z").search(text, max(start, end - 4), end) is not None


def _headlines(text: str, segments: Sequence[Segment], index: int) -> Iterator[Segment]:
    for start, end, _ in _block(text, segments, index, MOST_LISTED, (), 2 * LONGEST_LISTED):
        title = [word for word in words(text, start, end) if word.core]
        if not _is_long_title(title) or _bullet(text, start, end) or text[start:end].isupper():
            return
        if any(word.is_prose or word.core in "-–" for word in title):
            return
        yield start, end


def _is_long_title(title: Sequence[Word]) -> bool:
    capitals = sum(word.is_capital for word in title)
    return len(title) >= SHORTEST_HEADLINE and 2 * capitals > len(title)


def _parts(text: str, start: int, end: int) -> Iterator[Segment]:
    """A segment parted where a space was lost between two headlines."""
    for place in lost_spaces(text, start, end):
        yield start, place
        start = place
    yield start, end


def _is_telling(part: Sequence[Word]) -> bool:
    """Whether a headline is long enough and has a word that tells it from a list's item or a verse."""
    title = [word for word in part if word.core]
    return _is_long_title(title) and bool(telltales(title)) and all(w.core not in VERSE for w in title)


def _markers(text: str, start: int, end: int, rule: Rule) -> tuple[list[Segment], bool]:
    """The markers in a segment with the titles behind them, and whether the last one ends the line."""
    pattern = compiled(rule.pattern)
    if rule.kind == "lead":
        first = _lead(text, start, end, rule)
        return ([], False) if first is None else ([(first, end)], True)
    spans: list[Segment] = []
    behind = start
    for match in pattern.finditer(text, start, end):
        if match.start() < behind:
            continue
        if match.end() == end:
            is_open = opens(text, behind, match.start())
            return ([*spans, (match.start(), end)] if is_open else spans), is_open
        last = title_end(text, match.end(), end, several=rule.name == "link-list")
        if last is not None:
            spans.append((match.start(), last))
            behind = last
    return spans, False


def _lead(text: str, start: int, end: int, rule: Rule) -> int | None:
    """Where the marker begins that fills the segment, or ends it with a colon behind a sentence."""
    match = compiled(rf"(?:{rule.pattern})\Z").search(text, max(start, end - LONGEST_LEAD), end)
    if match and (match.start() == start or (":" in match[0] and opens(text, start, match.start()))):
        return match.start()
    return None


def _items(
    text: str, segments: Sequence[Segment], index: int, rule: Rule, taken: Collection[int]
) -> list[Segment]:
    """The segments from ``index`` on that are titles of one list."""
    if index == len(segments) or segments[index][0] in taken:
        return []
    start, end = segments[index]
    bullet = _bullet(text, start, end)
    if bullet:
        return list(_bulleted(text, segments, index, bullet, taken))
    titles = list(_unbulleted(text, segments, index, taken))
    if rule.kind == "list":
        return titles
    is_apart = _is_gap(text, segments, index + 1) and not _is_gap(text, segments, index)
    return titles[:1] if is_apart or _goes_on(text, segments, index + 1, taken) else []


def _bulleted(
    text: str, segments: Sequence[Segment], index: int, bullet: str, taken: Collection[int]
) -> Iterator[Segment]:
    """Lines with the same bullet and a capital; a number, or a gap before, calls for title case."""
    for start, end, is_gap in _block(text, segments, index, MOST_BULLETED, taken):
        if _bullet(text, start, end) != bullet:
            return
        first = _behind_bullet(text, start, end)
        if text[first].islower() or ((bullet == "1" or is_gap) and not is_title(text, first, end)):
            return
        yield start, end


def _unbulleted(
    text: str, segments: Sequence[Segment], index: int, taken: Collection[int]
) -> Iterator[Segment]:
    """Lines in title case; one much shorter than the first is a heading of the article's own."""
    first = 0
    for start, end, is_gap in _block(text, segments, index, MOST_LISTED, taken):
        count = sum(1 for word in words(text, start, end) if word.core)
        if (first and is_gap) or count < SHORTEST_LISTED or 2 * count <= first:
            return
        if _bullet(text, start, end) or not is_title(text, start, end):
            return
        first = first or count
        yield start, end


def _block(
    text: str,
    segments: Sequence[Segment],
    index: int,
    most: int,
    taken: Collection[int],
    longest: int = LONGEST_LISTED,
) -> Iterator[tuple[int, int, bool]]:
    """Short lines without a final stop and no other cut between, and whether a blank line is before."""
    for number, (start, end) in enumerate(segments[index : index + most], index):
        gap = text[segments[number - 1][1] : start]
        if (number > index and gap.strip()) or start in taken or end - start > longest:
            return
        is_cut_short = text[max(start, end - 3) : end] == "..."
        if text[end - 1] in ".,:;" and not is_cut_short:
            return
        yield start, end, number > index and _is_gap(text, segments, number)


def _is_gap(text: str, segments: Sequence[Segment], index: int) -> bool:
    """Whether a blank line stands before a segment that is not the first one."""
    return index < len(segments) and text.count("\n", segments[index - 1][1], segments[index][0]) > 1


def _goes_on(text: str, segments: Sequence[Segment], index: int, taken: Collection[int]) -> bool:
    """Whether prose, another list or nothing at all begins at the segment ``index``."""
    if index == len(segments) or segments[index][0] in taken:
        return True
    start, end = segments[index]
    has_prose = any(word.is_prose for word in words(text, start, min(end, start + 2 * LONGEST_LISTED)))
    return has_prose and (end - start > LONGEST_LISTED or text[end - 1] in SENTENCE_END)


def _bullet(text: str, start: int, end: int) -> str:
    """The bullet of a line; a number of any size is the bullet "1"."""
    match = _mark(text, start, end)
    return (match["bullet"] or "1") if match else ""


def _behind_bullet(text: str, start: int, end: int) -> int:
    match = _mark(text, start, end)
    return match.end() if match else start


def _mark(text: str, start: int, end: int) -> re.Match[str] | None:
    return compiled(BULLET).match(text, start, end)
