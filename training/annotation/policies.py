"""By whose rules sentences are marked: those of our guide, or those of a public corpus that has few."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nlp_cli.tagsets import CONLL, ONTONOTES
from training.places import WORK
from training.tokens import tokenize

HERE: Final = Path(__file__).parent
Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True)
class Policy:
    """One way of marking.

    ``form`` writes a sentence as the corpus does; ``tokens`` gives the spans, in code points, of the
    tokens of a sentence so written.
    """

    tagset: str
    types: frozenset[str]
    marks: Path
    folder: Path
    form: Callable[[str], str]
    tokens: Callable[[str], Spans]


QUOTES: Final = re.compile("[\"“”‘’`]|(?<![a-z])'|'(?![a-z])")
STOPS: Final = re.compile(r"([,.;:]+)(?=\s|$)")
ABBREVIATIONS: Final = re.compile(r"\b([A-Z]|[Dd]r|Prof|Jl|No|Ir|Drs|Hj|St) \.(?= )")


def without_quotes(text: str) -> str:
    """A sentence as IDNER-News-2k writes it: no quotation marks, and spaces before stops.

    >>> without_quotes('"Ani pergi," kata Dr. Budi (PKB).')
    'Ani pergi , kata Dr. Budi (PKB) .'
    """
    text = STOPS.sub(r" \1", QUOTES.sub("", text))
    return ABBREVIATIONS.sub(r"\1.", " ".join(text.split()))


def solid_words(text: str) -> Spans:
    """The stretches without spaces.

    >>> solid_words("Ani (PKB)")
    [(0, 3), (4, 9)]
    """
    return [match.span() for match in re.finditer(r"\S+", text)]


GUIDE: Final = Policy(
    "ontonotes", frozenset(ONTONOTES), HERE / "marks.txt", WORK / "annotation", str, tokenize
)
IDNER2K: Final = Policy(
    "idner2k",
    frozenset(CONLL),
    HERE / "marks.idner2k.txt",
    WORK / "annotation_idner",
    without_quotes,
    solid_words,
)
POLICIES: Final = {policy.tagset: policy for policy in (GUIDE, IDNER2K)}
