"""Lines of articles that are not ours to distribute, kept as the marks of sentences are: without text.

The label of a span says what a line is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from nlp_cli.evaluate.articles import GoldArticle
from training.annotation.marks import Marks, marked

MARKS: Final = Path(__file__).with_name("breaks.txt")
SENTENCE: Final = "s"
BOILERPLATE: Final = "b"
Lines = Marks
"""The lines of an article, in order."""


def corrected(texts: Iterable[str], found: Mapping[str, Lines]) -> Iterator[GoldArticle]:
    """Those of the articles that have lines, each once, as annotated articles without entities."""
    for text, lines in marked(texts, found):
        sentences, boilerplate = (
            tuple(line for line in lines if line.label == kind) for kind in (SENTENCE, BOILERPLATE)
        )
        yield GoldArticle("plain", text, sentences, boilerplate, ())
