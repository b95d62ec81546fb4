"""The models of the bundle without PyTorch: the same files, the same results, in NumPy.

Stanza remains the reference; tests and benchmarks/throughput hold this engine equal to it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nlp_cli.annotate.engine import EngineSentence, EngineToken

if TYPE_CHECKING:
    from nlp_cli.annotate.fast.tokenizer import Piece

PARAGRAPH_END = "\n\n"
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


class FastEngine:
    """See nlp_cli.annotate.engine.Engine.

    With two threads or more the two language models run side by side. A product is too small
    to be shared between BLAS threads; one is asked for, which takes effect where NumPy is not
    imported yet. Raises ModelError where a file is
    missing, damaged, or a kind of model that only Stanza can run.
    """

    def __init__(self, bundle: Path, tagset: int, threads: int) -> None:
        for name in _THREADS:
            os.environ[name] = "1"
        from nlp_cli.annotate.fast.models import load_models

        self._tokenizer, self._expander, self._tagger = load_models(bundle, tagset, threads)

    def annotate(self, texts: Sequence[str]) -> list[list[EngineSentence]]:
        """See Engine.annotate."""
        found = self._tokenizer.tokenize(PARAGRAPH_END.join(texts))
        words = self._expander.expand(p.text for sentence in found for p in sentence if p.is_mwt)
        readings = self._tagger.read([[piece.text for piece in sentence] for sentence in found])
        results: list[list[EngineSentence]] = []
        at = offset = 0
        for text in texts:
            sentences: list[EngineSentence] = []
            while at < len(found) and found[at][-1].end <= offset + len(text):
                sentences.append(
                    [
                        _token(text, offset, piece, words, tag, opens)
                        for piece, tag, opens in zip(found[at], *readings[at])
                    ]
                )
                at += 1
            results.append(sentences)
            offset += len(text) + len(PARAGRAPH_END)
        return results

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """See Engine.tag."""
        return self._tagger.tag(sentences)


def _token(
    text: str, offset: int, piece: Piece, words: dict[str, tuple[str, ...]], tag: str, opens: bool
) -> EngineToken:
    start, end = piece.start - offset, piece.end - offset
    own = (text[start:end],)
    return EngineToken(start, end, words.get(piece.text, own) if piece.is_mwt else own, tag, opens)
