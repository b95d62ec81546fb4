"""What an engine is: text in, tokens with words and tags out, offsets into that text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class EngineToken(NamedTuple):
    """One token; ``start`` and ``end`` are code points into the text the engine was given.

    ``opens`` is set where the tagger reads that another sentence begins inside this one; it means
    nothing at a sentence's first token.
    """

    start: int
    end: int
    words: tuple[str, ...]
    tag: str
    opens: bool = False


EngineSentence = list[EngineToken]


class Engine(Protocol):
    """Runs the models. One call may hold many texts: an engine batches across them."""

    def annotate(self, texts: Sequence[str]) -> list[list[EngineSentence]]:
        """The sentences of each text. A blank line in a text always ends a sentence."""
        ...

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """BIOES tags for sentences that are tokens already."""
        ...
