"""Cleaned text in, sentences with tokens and entities out."""

from __future__ import annotations

from typing import Final

from nlp_cli.annotate.annotator import Annotator
from nlp_cli.annotate.bundle import Check, bundle_path, models_of
from nlp_cli.environment import cores
from nlp_cli.errors import ModelError
from nlp_cli.tagsets import TAGSETS, to_conll

ENGINES: Final = ("auto", "fast", "stanza")


def load_annotator(engine: str = "auto", tagset: str = "ontonotes", threads: int | None = None) -> Annotator:
    """Load the models: ``fast`` without PyTorch, ``stanza`` with Stanza itself.

    ``auto`` is the fast engine, and Stanza for a bundle whose kind of model the fast engine
    does not know. Without ``threads`` it is two for the fast engine, where there are cores for
    them, and one for Stanza. The fast engine reads its files, which can run no code, while
    they are checked; nothing is done with them before the check has ended.

    ``conll`` is ``ontonotes`` projected: the tagger has a layer of that name too, but 18 types give
    the news its three better (docs/model-card.md), and both tag sets then agree.

    Raises ModelError where a file of the bundle is missing or is not what the manifest says,
    and ValueError for an engine or tag set that does not exist.
    """
    if engine not in ENGINES:
        raise ValueError(f"no engine is called {engine}")
    bundle = bundle_path()
    check = Check(bundle)
    label_of = to_conll if tagset == "conll" else None
    column = TAGSETS.index("ontonotes" if label_of else tagset)
    if engine != "stanza":
        from nlp_cli.annotate.fast import FastEngine

        try:
            fast = FastEngine(bundle, column, threads or min(2, cores()))
        except ModelError:
            check.result()  # a file that is not whole says more than what came of reading it
            if engine == "fast":
                raise
        else:
            return Annotator(fast, models_of(check.result()), label_of)
    models = models_of(check.result())
    from nlp_cli.annotate.stanza_engine import StanzaEngine

    return Annotator(StanzaEngine(bundle, column, threads or 1), models, label_of)
