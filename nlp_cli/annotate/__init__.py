"""Cleaned text in, sentences with tokens and entities out."""

from __future__ import annotations

from typing import Final

from nlp_cli.annotate.annotator import Annotator
from nlp_cli.annotate.bundle import bundle_path, check, models_of
from nlp_cli.tagsets import TAGSETS

ENGINES: Final = ("auto", "stanza")


def load_annotator(engine: str = "auto", tagset: str = "ontonotes", threads: int = 1) -> Annotator:
    """Load the models.

    Raises ModelError where a file of the bundle is missing or is not what the manifest says,
    and ValueError for an engine or tag set that does not exist.
    """
    if engine not in ENGINES:
        raise ValueError(f"no engine is called {engine}")
    bundle = bundle_path()
    manifest = check(bundle)
    from nlp_cli.annotate.stanza_engine import StanzaEngine

    return Annotator(StanzaEngine(bundle, TAGSETS.index(tagset), threads), models_of(manifest))
