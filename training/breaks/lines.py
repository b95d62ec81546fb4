"""Lines of articles that are not ours to distribute: fingerprints and offsets.

One row an article: the first 16 digits of the SHA-256 of its text, then its lines as
``start-end-s`` (a sentence) or ``start-end-b`` (boilerplate) in code points, separated by spaces.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from nlp_cli.evaluate.articles import GoldArticle, GoldSpan
from training.annotation.marks import fingerprint

BREAKS: Final = Path(__file__).with_name("breaks.txt")
SENTENCE: Final = "s"
BOILERPLATE: Final = "b"
Lines = tuple[GoldSpan, ...]
"""The lines of an article, in order; the label says what they are."""


def write_lines(found: Mapping[str, Lines], path: Path = BREAKS) -> None:
    """Write the lines of each fingerprint, in the order of the fingerprints."""
    rows = (" ".join([key, *(f"{s.start}-{s.end}-{s.label}" for s in found[key])]) for key in sorted(found))
    path.write_text("\n".join(rows) + "\n", "utf-8")


def read_lines(path: Path = BREAKS) -> dict[str, Lines]:
    """The lines of each fingerprint; none where there is no file yet."""
    rows = (row.split() for row in path.read_text("utf-8").splitlines()) if path.exists() else ()
    return {key: tuple(map(_parse, lines)) for key, *lines in rows}


def _parse(line: str) -> GoldSpan:
    start, end, label = line.split("-")
    return GoldSpan(int(start), int(end), label)


def corrected(texts: Iterable[str], found: Mapping[str, Lines]) -> Iterator[GoldArticle]:
    """Those of the articles that have lines, each once, as annotated articles without entities."""
    left = dict(found)
    for text in texts:
        key = fingerprint(text)
        lines = left.pop(key, None)
        if lines is not None:
            kinds = {kind: tuple(s for s in lines if s.label == kind) for kind in (SENTENCE, BOILERPLATE)}
            yield GoldArticle(key, text, kinds[SENTENCE], kinds[BOILERPLATE], ())
