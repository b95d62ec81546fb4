"""The models of a bundle, loaded."""

from __future__ import annotations

from pathlib import Path

from nlp_cli.annotate.bundle import MEND
from nlp_cli.annotate.fast.charlm import CharacterModels
from nlp_cli.annotate.fast.expander import Expander
from nlp_cli.annotate.fast.index import read_models
from nlp_cli.annotate.fast.tagger import Tagger
from nlp_cli.annotate.fast.tokenizer import Tokenizer
from nlp_cli.errors import ModelError


def load_models(bundle: Path, tagset: int, threads: int) -> tuple[Tokenizer, Expander, Tagger]:
    """What annotates, for one tag set.

    Raises ModelError where a file is missing, damaged, or a kind of model that only Stanza
    can run.
    """
    weights, words = read_models(bundle)
    try:
        tokenizer = Tokenizer(weights["tokenize"])
        expander = Expander(weights["mwt"])
        characters = CharacterModels(weights["forward_charlm"], weights["backward_charlm"], threads)
        tagger = Tagger(weights["ner"], weights["pretrain"].state["emb"], words, characters, tagset)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{bundle}: a model is damaged ({error!r})", MEND) from None
    return tokenizer, expander, tagger
