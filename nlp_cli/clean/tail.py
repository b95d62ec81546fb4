"""The end of an article, and lines that stand only at its head or its end."""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.clean.finders import LONGEST_MATCH, Segment, opens
from nlp_cli.clean.rules import Rule, compiled
from nlp_cli.clean.sheet import Sheet

MOST_PIECES = 60
MOST_PASSED = 3
"""Lines of an unknown footer that are passed over, and stay."""
LONGEST_PASSED = 80
HEAD_LINES = 3
MOST_FACTS = 12
"""How many lines to each side are looked at for a list of facts."""
FACT = (
    r"(?:(?:[-*•·–]|\d{1,2}[.)]) ?)?[A-Z\d][\w/()&'. -]{1,40}"
    r"(?: ?:(?!\d)|(?<!\d) ?:) ?(?!//)[^\n]{1,120}"
)
"""A line of a list of facts: "Durasi: 90 menit", "- Pemain: Ani", "2020: terbit". No time: "18:00"."""


def cut_tail(sheet: Sheet, rules: Sequence[Rule]) -> None:
    """Cut pieces off the end of the article as long as a rule finds one."""
    index, passed = len(sheet.segments) - 1, 0
    for _ in range(MOST_PIECES):
        if index < 0:
            return
        piece = _piece(sheet, rules, index)
        if piece is not None:
            rule, start = piece
            index -= not sheet.cut_end(rule, index, start)
        elif passed < MOST_PASSED and _may_be_footer(sheet.text, *sheet.segments[index]):
            passed += 1
            index -= 1
        else:
            return


def cut_labels_at_head(sheet: Sheet, rules: Sequence[Rule]) -> None:
    """Cut the lines at the head of the article whose words also label facts."""
    labels = [rule for rule in rules if rule.kind == "label"]
    for index in reversed(range(min(HEAD_LINES, len(sheet.segments)))):
        start, end = sheet.segments[index]
        for rule in labels:
            if _fills(sheet.text, rule, start, end) and not _is_among_facts(sheet, rules, index):
                sheet.cut_end(rule.name, index, start)
                break


def _piece(sheet: Sheet, rules: Sequence[Rule], index: int) -> tuple[str, int] | None:
    """The name of the first rule that finds a piece at the end of a segment, and its start."""
    text = sheet.text
    first, end = sheet.segments[index]
    window = max(first, end - LONGEST_MATCH)
    for rule in rules:
        if rule.kind == "line" or (rule.kind == "label" and not _fills(text, rule, first, end)):
            continue
        match = compiled(rf"(?:{rule.pattern})\Z").search(text, window, end)
        if not match or not (rule.kind == "ending" or opens(text, first, match.start())):
            continue
        if rule.is_label and match.start() == first and _is_among_facts(sheet, rules, index):
            continue
        return rule.name, match.start()
    return None


def _may_be_footer(text: str, start: int, end: int) -> bool:
    """Whether a line is short and no sentence."""
    return end - start <= LONGEST_PASSED and text[end - 1] not in '.!?…"”'


def _is_among_facts(sheet: Sheet, rules: Sequence[Rule], index: int) -> bool:
    """Whether one of the lines "Word: value" around the segment ``index`` is no credit."""
    text, segments = sheet.text, sheet.segments
    for step in (-1, 1):
        for number in range(index + step, index + step * (MOST_FACTS + 1), step):
            # The first line is the headline, which may hold a colon.
            if not 0 < number < len(segments) or _is_cut_between(text, segments, number, number - step):
                break
            start, end = segments[number]
            if end - start > LONGEST_MATCH or not compiled(FACT).fullmatch(text, start, end):
                break
            if not any(_fills(text, rule, start, end) for rule in rules if rule.kind in ("label", "line")):
                return True
    return False


def _is_cut_between(text: str, segments: Sequence[Segment], one: int, other: int) -> bool:
    return text[segments[min(one, other)][1] : segments[max(one, other)][0]].strip() != ""


def _fills(text: str, rule: Rule, start: int, end: int) -> bool:
    return end - start <= LONGEST_MATCH and compiled(rule.pattern).fullmatch(text, start, end) is not None
