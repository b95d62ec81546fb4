"""Applying the boilerplate rules to a text: what is article text, and what was cut out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nlp_cli.clean.finders import (
    LONGEST_MATCH,
    Finder,
    Segment,
    anywhere,
    between_sentences,
    dateline,
    headlines,
    links,
    opening,
    opens,
    whole_line,
)
from nlp_cli.clean.rules import RULES, Rule, compiled
from nlp_cli.clean.rules.rule import Kind
from nlp_cli.clean.titles import is_headline, title_end

LONGEST_LISTED = 130
MOST_LISTED = 6
MOST_TAIL_PIECES = 60
PLACE_LINES = 3
"""A dateline that is a place alone is believed in so many lines at the top."""


@dataclass(frozen=True, slots=True, order=True)
class Cut:
    """A stretch of the text that is not article text, without white space at its ends."""

    start: int
    end: int
    rule: str


class Sheet:
    """A text from which stretches are cut; what is left are segments, none over a line end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.cuts: list[Cut] = []
        self.segments: list[Segment] = []
        start = 0
        for line in text.split("\n"):
            self.segments += self._solid(start, start + len(line))
            start += len(line) + 1

    def cut(self, rule: str, finder: Finder) -> None:
        """Cut out what ``finder`` finds in each segment, in order and not overlapping."""
        self.segments = [
            part for start, end in self.segments for part in self._parts(rule, start, end, finder(start, end))
        ]

    def cut_last(self, rule: str, start: int) -> None:
        """Cut the last segment from ``start`` on."""
        first, end = self.segments.pop()
        self.segments += self._parts(rule, first, end, [(start, end)])

    def _parts(self, rule: str, start: int, end: int, found: Iterable[tuple[int, int]]) -> list[Segment]:
        parts: list[Segment] = []
        is_cut = False
        for first, last in found:
            for solid_start, solid_end in self._solid(first, last):
                self.cuts.append(Cut(solid_start, solid_end, rule))
            parts += self._solid(start, first)
            start, is_cut = last, True
        return parts + self._solid(start, end) if is_cut else [(start, end)]

    def _solid(self, start: int, end: int) -> list[Segment]:
        """The stretch without the spaces at its ends, if anything is left of it."""
        raw = self.text[start:end]
        solid = raw.strip(" ")
        if not solid:
            return []
        start += len(raw) - len(raw.lstrip(" "))
        return [(start, start + len(solid))]


def lines_of(text: str) -> list[Segment]:
    """The lines of a laid-out text that are not blank, without the spaces at their ends."""
    return Sheet(text).segments


def remove_boilerplate(text: str) -> tuple[list[Segment], list[Cut]]:
    """Return the segments of the text that are article text, and the cuts, both in order.

    ``text`` is a laid-out text: ``\\n`` ends a paragraph, the space is the only other white
    space. The time is linear in its length.
    """
    sheet = Sheet(text)
    lower = text.lower()
    rules = [rule for rule in RULES if not rule.keywords or any(word in lower for word in rule.keywords)]

    def of(kind: Kind) -> Iterator[Rule]:
        return (rule for rule in rules if rule.kind == kind)

    for rule in of("marker"):
        sheet.cut(rule.name, anywhere(text, rule))
    endings = [rule for rule in rules if rule.kind in ("tail", "ending")]
    for rule in (*of("dateline"), *of("opening")):
        # An article has its datelines in one form; the less certain forms are not tried then.
        if rule.name.startswith("dateline") and any(cut.rule == "dateline" for cut in sheet.cuts):
            continue
        is_dateline = rule.kind == "dateline"
        top = sheet.segments[:PLACE_LINES]
        sheet.cut(rule.name, dateline(text, rule, top) if is_dateline else opening(text, rule))
    _cut_tail(sheet, endings)
    for rule in of("line"):
        sheet.cut(rule.name, whole_line(text, rule))
    for rule in of("list"):
        _cut_lists(sheet, rule)
    for rule in of("inline"):
        sheet.cut(rule.name, between_sentences(text, rule))
    for rule in of("link"):
        sheet.cut(rule.name, links(text, rule))
    sheet.cut("headline", headlines(text))
    _cut_tail(sheet, endings)
    return sheet.segments, sorted(sheet.cuts)


def is_boilerplate_line(line: str) -> bool:
    """Whether a line is boilerplate as a whole, or begins as a link to another article."""
    lower = line.lower()
    for rule in RULES:
        if rule.kind not in ("line", "marker", "list", "link"):
            continue
        if not any(word in lower for word in rule.keywords):
            continue
        pattern = compiled(rule.pattern)
        if rule.kind == "link" and pattern.match(line):
            return True
        if len(line) <= LONGEST_MATCH and pattern.fullmatch(line):
            return True
    return False


def _cut_lists(sheet: Sheet, rule: Rule) -> None:
    """Cut the marker of a list of titles with the titles, behind it or on the next lines."""
    text = sheet.text
    listed = 0

    def find(start: int, end: int) -> Iterator[tuple[int, int]]:
        nonlocal listed
        if listed:
            listed -= 1
            if _is_listed(text, start, end):
                yield start, end
                return
            listed = 0
        behind = start
        for match in compiled(rule.pattern).finditer(text, start, end):
            if match.start() < behind:
                continue
            if match.end() == end:
                if opens(text, behind, match.start()):
                    yield match.start(), end
                    listed = MOST_LISTED
                return
            last = title_end(text, match.end(), end, several=True)
            if last is not None:
                yield match.start(), last
                behind = last

    sheet.cut(rule.name, find)


def _is_listed(text: str, start: int, end: int) -> bool:
    if end - start > LONGEST_LISTED or text[end - 1] in '.,:;"”':
        return False
    return is_headline(text, start, end)


def _cut_tail(sheet: Sheet, rules: list[Rule]) -> None:
    """Cut pieces off the end of the article as long as a rule finds one."""
    text = sheet.text
    for _ in range(MOST_TAIL_PIECES):
        if not sheet.segments:
            return
        first, end = sheet.segments[-1]
        window = max(first, end - LONGEST_MATCH)
        for rule in rules:
            match = compiled(rf"(?:{rule.pattern})\Z").search(text, window, end)
            if match and (rule.kind == "ending" or opens(text, first, match.start())):
                sheet.cut_last(rule.name, match.start())
                break
        else:
            return
