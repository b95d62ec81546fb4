"""Cleaned text in, sentences with tokens and entities out."""

from __future__ import annotations

from typing import Final

from nlp_cli.annotate.annotator import Annotator
from nlp_cli.annotate.bundle import bundle_path, check, models_of
from nlp_cli.errors import ModelError
from nlp_cli.tagsets import TAGSETS

ENGINES: Final = ("auto", "fast", "stanza")


def load_annotator(engine: str = "auto", tagset: str = "ontonotes", threads: int = 1) -> Annotator:
    """Load the models: ``fast`` without PyTorch, ``stanza`` with Stanza itself.

    ``auto`` is the fast engine, and Stanza for a bundle whose kind of model the fast engine
    does not know. Raises ModelError where a file of the bundle is missing or is not what the
    manifest says, and ValueError for an engine or tag set that does not exist.
    """
    if engine not in ENGINES:
        raise ValueError(f"no engine is called {engine}")
    bundle = bundle_path()
    models = models_of(check(bundle))
    column = TAGSETS.index(tagset)
    if engine != "stanza":
        from nlp_cli.annotate.fast import FastEngine

        try:
            return Annotator(FastEngine(bundle, column, threads), models)
        except ModelError:
            if engine == "fast":
                raise
    from nlp_cli.annotate.stanza_engine import StanzaEngine

    return Annotator(StanzaEngine(bundle, column, threads), models)
