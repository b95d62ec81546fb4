"""Entities of sentences that are not ours to distribute: fingerprints and offsets.

One line a sentence: the first 16 digits of the SHA-256 of its text, then its entities as
``start-end-TYPE`` in code points, all separated by spaces.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from nlp_cli.evaluate.articles import GoldSpan

Marks = tuple[GoldSpan, ...]


def fingerprint(text: str) -> str:
    """What a sentence is known by."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def write_marks(marks: Mapping[str, Marks], path: Path) -> None:
    """Write the entities of each fingerprint, in the order of the fingerprints."""
    lines = []
    for key in sorted(marks):
        entities = sorted(marks[key], key=lambda e: e.start)
        lines.append(" ".join([key, *(f"{e.start}-{e.end}-{e.label}" for e in entities)]))
    path.write_text("\n".join(lines) + "\n", "utf-8")


def read_marks(path: Path) -> dict[str, Marks]:
    """The entities of each fingerprint; none where there is no file yet.

    >>> parse("0123456789abcdef 0-5-GPE")
    ('0123456789abcdef', (GoldSpan(start=0, end=5, label='GPE'),))
    """
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return dict(map(parse, lines))


def parse(line: str) -> tuple[str, Marks]:
    """One line of the file."""
    key, *entities = line.split()
    parts = (entity.split("-") for entity in entities)
    return key, tuple(GoldSpan(int(start), int(end), label) for start, end, label in parts)


def marked(sentences: Iterable[str], marks: Mapping[str, Marks]) -> Iterator[tuple[str, Marks]]:
    """Those of ``sentences`` that have marks, each once, with them."""
    left = dict(marks)
    for sentence in sentences:
        if (found := left.pop(fingerprint(sentence), None)) is not None:
            yield sentence, found
