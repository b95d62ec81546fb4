"""Stanza itself, on the bundle: the reference that every other engine must equal.

The only module that imports torch and stanza.
"""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from nlp_cli.annotate.engine import EngineSentence, EngineToken
from nlp_cli.tagsets import BREAK

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
        sets = self._pipeline.processors["ner"].vocab["tag"].state_dict()["_id2unit"]
        self._breaks = next((column for column, tags in sets.items() if BREAK in tags), None)
        self._taggers: dict[int, Any] = {}

    def annotate(self, texts: Sequence[str]) -> list[list[EngineSentence]]:
        """See Engine.annotate. Texts without anything but white space give no sentence."""
        filled = [index for index, text in enumerate(texts) if text.strip()]
        results: list[list[EngineSentence]] = [[] for _ in texts]
        documents = self.plain([texts[index] for index in filled])
        opens = self._opens([sentence for document in documents for sentence in document.sentences])
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
                        opening,
                    )
                    for token, opening in zip(sentence.tokens, next(opens))
                ]
                for sentence in document.sentences
            ]
        return results

    def plain(self, texts: list[str]) -> list[Any]:
        """The documents that Stanza's pipeline makes of texts, without ``breaks``."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            documents: list[Any] = self._pipeline.bulk_process(texts)
        return documents

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """See Engine.tag."""
        return self._column(sentences, self._options["ner_predict_tagset"])

    def _opens(self, sentences: list[Any]) -> Iterator[list[bool]]:
        """Where another sentence begins inside each. The pipeline gave the tags of one column; this asks
        for another."""
        words = [[token.text for token in sentence.tokens] for sentence in sentences]
        if self._breaks is None:
            return ([False] * len(sentence) for sentence in words)
        tags = self._column(words, self._breaks)
        return ([tag == BREAK for tag in sentence] for sentence in tags)

    def _column(self, sentences: Sequence[Sequence[str]], tagset: int) -> list[list[str]]:
        if not sentences:
            return []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if tagset not in self._taggers:
                options = {**self._options, "ner_predict_tagset": tagset}
                self._taggers[tagset] = self._stanza.Pipeline(
                    "id",
                    processors="tokenize,ner",
                    tokenize_pretokenized=True,
                    foundation_cache=self._pipeline.foundation_cache,
                    **options,
                )
            document = self._taggers[tagset]([list(sentence) for sentence in sentences])
        return [[token.ner or "O" for token in sentence.tokens] for sentence in document.sentences]
