"""Stanza itself, on the bundle: the reference that every other engine must equal.

The only module that imports torch and stanza.
"""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nlp_cli.annotate.engine import EngineSentence, EngineToken

PROCESSORS = "tokenize,mwt,ner"


class StanzaEngine:
    """A Stanza pipeline over the bundle, silent and offline."""

    def __init__(self, bundle: Path, tagset: int, threads: int) -> None:
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
        logging.getLogger("stanza").setLevel(logging.ERROR)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import stanza
            import torch

            torch.set_num_threads(threads)
            self._options: dict[str, Any] = {
                "dir": str(bundle),
                "package": None,
                "download_method": None,
                "use_gpu": False,
                "verbose": False,
                "ner_predict_tagset": tagset,
            }
            self._stanza = stanza
            self._pipeline = stanza.Pipeline("id", processors=PROCESSORS, **self._options)
        self._tagger: Any = None

    def annotate(self, texts: Sequence[str]) -> list[list[EngineSentence]]:
        """See Engine.annotate. Texts without anything but white space give no sentence."""
        filled = [index for index, text in enumerate(texts) if text.strip()]
        results: list[list[EngineSentence]] = [[] for _ in texts]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            documents = self._pipeline.bulk_process([texts[index] for index in filled])
        for index, document in zip(filled, documents):
            results[index] = [
                [
                    EngineToken(
                        token.start_char,
                        token.end_char,
                        tuple(word.text for word in token.words)
                        if len(token.words) > 1
                        else (texts[index][token.start_char : token.end_char],),
                        token.ner or "O",
                    )
                    for token in sentence.tokens
                ]
                for sentence in document.sentences
            ]
        return results

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """See Engine.tag."""
        if not sentences:
            return []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if self._tagger is None:
                self._tagger = self._stanza.Pipeline(
                    "id", processors="tokenize,ner", tokenize_pretokenized=True, **self._options
                )
            document = self._tagger([list(sentence) for sentence in sentences])
        return [[token.ner or "O" for token in sentence.tokens] for sentence in document.sentences]
