"""Entities from BIOES tags, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Span = tuple[int, int, str]
"""First token, last token, type."""


def encode(length: int, spans: Iterable[Span]) -> list[str]:
    """The tags of so many tokens.

    >>> encode(4, [(0, 1, "PERSON"), (3, 3, "GPE")])
    ['B-PERSON', 'E-PERSON', 'O', 'S-GPE']
    """
    tags = ["O"] * length
    for first, last, label in spans:
        if first == last:
            tags[first] = f"S-{label}"
            continue
        tags[first : last + 1] = [f"B-{label}", *[f"I-{label}"] * (last - first - 1), f"E-{label}"]
    return tags


def decode(tags: Sequence[str]) -> list[Span]:
    """Spans of a tag sequence, well formed or not.

    A damaged sequence is read as Stanza's ``decode_from_bioes`` reads it: an entity goes on
    until a tag ends it, and takes the type it was last given.

    >>> decode(["B-PERSON", "E-PERSON", "O", "S-GPE"])
    [(0, 1, 'PERSON'), (3, 3, 'GPE')]
    """
    spans: list[Span] = []
    first: int | None = None
    last = 0
    label = ""

    def flush() -> None:
        nonlocal first
        if first is not None:
            spans.append((first, last, label))
        first = None

    for index, tag in enumerate(tags):
        position, _, name = tag.partition("-")
        if position not in ("B", "I", "E", "S"):
            flush()
            continue
        if position in ("B", "S") or first is None:
            flush()
            first = index
        last, label = index, name
        if position in ("E", "S"):
            flush()
    flush()
    return spans
