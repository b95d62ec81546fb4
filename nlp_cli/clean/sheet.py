"""A text from which stretches are cut, and what is left of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nlp_cli.clean.finders import Finder, Segment


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

    def cut_end(self, rule: str, index: int, start: int) -> bool:
        """Cut the segment ``index`` from ``start`` on; return whether anything is left of it."""
        first, end = self.segments[index]
        left = self._parts(rule, first, end, [(start, end)])
        self.segments[index : index + 1] = left
        return bool(left)

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
