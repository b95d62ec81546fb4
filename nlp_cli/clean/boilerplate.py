"""Applying the boilerplate rules to a text: what is article text, and what was cut out."""

from __future__ import annotations

from collections.abc import Iterator

from nlp_cli.clean.finders import (
    LONGEST_MATCH,
    Segment,
    anywhere,
    between_sentences,
    dateline,
    headlines,
    links,
    opening,
    whole_line,
)
from nlp_cli.clean.lists import cut_headlines, cut_lists
from nlp_cli.clean.rules import RULES, Rule, compiled
from nlp_cli.clean.rules.rule import Kind
from nlp_cli.clean.sheet import Cut, Sheet
from nlp_cli.clean.tail import cut_labels_at_head, cut_tail

PLACE_LINES = 3
"""A dateline that is a place alone is believed in so many lines at the top."""


def remove_boilerplate(text: str) -> tuple[list[Segment], list[Cut]]:
    """Return the segments of the text that are article text, and the cuts, both in order.

    ``text`` is a laid-out text: ``\\n`` ends a paragraph, the space is the only other white
    space. The time is linear in its length.
    """
    sheet = Sheet(text)
    lower = text.lower()
    rules = [rule for rule in RULES if not rule.keywords or any(word in lower for word in rule.keywords)]

    def of(*kinds: Kind) -> Iterator[Rule]:
        return (rule for rule in rules if rule.kind in kinds)

    for rule in of("marker"):
        sheet.cut(rule.name, anywhere(text, rule))
    # The end is cut by the first three kinds only; the "line" rules tell credits from facts there.
    known_at_end = list(of("tail", "ending", "label", "line"))
    for rule in of("dateline", "opening"):
        # An article has its datelines in one form; the less certain forms are not tried then.
        if rule.name.startswith("dateline") and any(cut.rule == "dateline" for cut in sheet.cuts):
            continue
        is_dateline = rule.kind == "dateline"
        top = sheet.segments[:PLACE_LINES]
        sheet.cut(rule.name, dateline(text, rule, top) if is_dateline else opening(text, rule))
    cut_tail(sheet, known_at_end)
    for rule in of("line"):
        sheet.cut(rule.name, whole_line(text, rule))
    cut_labels_at_head(sheet, known_at_end)
    for rule in of("list", "lead"):
        if rule.name == "link-list" or rule.kind == "lead":
            cut_lists(sheet, rule)
    for rule in of("inline"):
        sheet.cut(rule.name, between_sentences(text, rule))
    for rule in of("link"):
        sheet.cut(rule.name, links(text, rule))
    for rule in of("list"):
        if rule.name == "link":
            cut_lists(sheet, rule)
    sheet.cut("headline", headlines(text))
    cut_headlines(sheet)
    cut_tail(sheet, known_at_end)
    return sheet.segments, sorted(sheet.cuts)


def is_boilerplate_line(line: str) -> bool:
    """Whether a line is boilerplate as a whole, or begins as a link to another article."""
    lower = line.lower()
    for rule in RULES:
        if rule.kind not in ("line", "label", "marker", "list", "lead", "link"):
            continue
        if not any(word in lower for word in rule.keywords):
            continue
        pattern = compiled(rule.pattern)
        if rule.kind == "link" and pattern.match(line):
            return True
        if len(line) <= LONGEST_MATCH and pattern.fullmatch(line):
            return True
    return False
