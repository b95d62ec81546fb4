"""Where a rule matches within a segment of a text: one finder for each kind of rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from nlp_cli.clean.ends import glued_end, glued_headline, title_end
from nlp_cli.clean.rules import Rule, compiled
from nlp_cli.clean.titles import QUOTES, TRIM, is_headline, is_prose, is_title, words
from nlp_cli.clean.vocabulary import CLUBS, WAYS

LONGEST_MATCH = 400
LONGEST_LINK = 220
WAY_WORDS = 3
"""So many words before a place may say that a way begins there, not a dateline."""
SENTENCE_END = ".!?…\"”’'):;]>"
SENTENCE_BREAK = r"[.!?][\"”’')]? +(?=[A-Z\d\"“'‘])"

Segment = tuple[int, int]
Finder = Callable[[int, int], Iterable[Segment]]
"""Takes a segment, gives what to cut out of it, in order and not overlapping."""


def anywhere(text: str, rule: Rule) -> Finder:
    return lambda start, end: (match.span() for match in compiled(rule.pattern).finditer(text, start, end))


def opening(text: str, rule: Rule) -> Finder:
    def find(start: int, end: int) -> Iterator[Segment]:
        if start >= LONGEST_MATCH:
            return
        match = compiled(rule.pattern).search(text, start, min(end, 2 * LONGEST_MATCH))
        if (
            match
            and match.start() < LONGEST_MATCH
            and (match.start() == 0 or not match[0].startswith("http"))
            and (rule.before != "title" or _is_headline_before(text, start, match.start()))
            and _fits(match, rule, end)
        ):
            yield match.span()

    return find


def _is_headline_before(text: str, start: int, end: int) -> bool:
    """Whether a headline stands there that does not go on: "Jalur Kereta Bandung - Cimahi Putus"."""
    before = text[max(start, end - LONGEST_MATCH) : end].split()[-WAY_WORDS:]
    last = [word.strip(TRIM).lower() for word in before]
    return is_headline(text, start, end) and WAYS.isdisjoint(last) and CLUBS.isdisjoint(last[-1:])


def whole_line(text: str, rule: Rule) -> Finder:
    def find(start: int, end: int) -> Iterator[Segment]:
        if end - start <= LONGEST_MATCH and compiled(rule.pattern).fullmatch(text, start, end):
            yield start, end

    return find


def dateline(text: str, rule: Rule, top: Sequence[Segment]) -> Finder:
    last = top[-1][0] if top else 0

    def find(start: int, end: int) -> Iterator[Segment]:
        if rule.name == "dateline-place" and start > last:
            return
        match = compiled(rule.pattern).match(text, start, end)
        if match and _fits(match, rule, end):
            yield match.span()

    return find


def _fits(match: re.Match[str], rule: Rule, end: int) -> bool:
    """Whether a dateline names what the rule calls for, and has prose behind it if it must."""
    if rule.names and (match["name"].lower() not in rule.names or match["next"].lower() in rule.names):
        return False
    return rule.behind != "prose" or is_prose(match.string, match.end(), end)


def between_sentences(text: str, rule: Rule) -> Finder:
    def find(start: int, end: int) -> Iterator[Segment]:
        for match in compiled(rule.pattern).finditer(text, start, end):
            if opens(text, start, match.start()) and _closes(text, match.end(), end):
                yield match.span()

    return find


def links(text: str, rule: Rule) -> Finder:
    def find(start: int, end: int) -> Iterator[Segment]:
        pattern = compiled(rule.pattern)
        position = behind = start
        while match := pattern.search(text, position, end):
            position = match.end()
            if opens(text, behind, match.start()):
                last = _link_end(text, match.start(), match.end(), end, pattern)
                if last is not None and _may_be_link(text, match.end(), last, rule):
                    yield match.start(), last
                    position = behind = last

    return find


def _link_end(text: str, marker: int, start: int, end: int, pattern: re.Pattern[str]) -> int | None:
    """Where the title behind a link's marker ends, or None where that cannot be told."""
    if text[start : start + 2].strip(" ")[:1] in ("'", "‘", *QUOTES):
        quoted = compiled(r" ?['\"‘“][^\n]{2,200}?['\"’”](?: ?:| di sini ?:?)").match(text, start, end)
        if quoted:
            return quoted.end()
    another = pattern.search(text, start, min(end, start + LONGEST_LINK))
    if another and not any(word.is_prose for word in words(text, start, another.start())):
        return another.start()
    if end - start <= LONGEST_LINK and not compiled(SENTENCE_BREAK).search(text, start, end):
        last = glued_end(text, start, end)
        if last is not None:
            return last
        is_own_line = marker == 0 or text[marker - 1] == "\n"
        if is_own_line or text[end - 1] != ".":
            return end
    return title_end(text, start, end)


def _may_be_link(text: str, start: int, end: int, rule: Rule) -> bool:
    """Whether what stands behind a link's marker is what the rule calls for."""
    title = text[start:end].strip(" ")
    if rule.behind == "anything":
        return True
    if not title or title[0].islower() or (title[-1] == "." and not title.endswith("...")):
        return False
    return is_title(text, start, end, share=3)


def headlines(text: str) -> Finder:
    def find(start: int, end: int) -> Iterator[Segment]:
        position = start
        for match in compiled(SENTENCE_BREAK).finditer(text, start, end):
            if match.end() >= position and not _is_list_number(text, match.start()):
                last = glued_headline(text, match.end(), end)
                if last is not None:
                    yield match.end(), last
                    position = last

    return find


def _is_list_number(text: str, stop: int) -> bool:
    """Whether the full stop at ``stop`` belongs to the number of a list item."""
    return text[max(0, stop - 3) : stop].rpartition(" ")[2].isdigit()


def opens(text: str, first: int, start: int) -> bool:
    """Whether a sentence has ended before ``start``; the segment begins at ``first``."""
    before = text[max(first, start - LONGEST_MATCH) : start].rstrip(" ")
    return not before or before[-1] in SENTENCE_END


def _closes(text: str, end: int, last: int) -> bool:
    """Whether a sentence can begin at ``end``; the segment ends at ``last``."""
    behind = text[end : min(last, end + LONGEST_MATCH)].lstrip(" ")
    return not behind or not behind[0].islower()
