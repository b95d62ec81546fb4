"""The models of a bundle, loaded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nlp_cli.annotate.bundle import MEND
from nlp_cli.annotate.fast.charlm import CharacterModels
from nlp_cli.annotate.fast.expander import Expander
from nlp_cli.annotate.fast.tagger import Tagger
from nlp_cli.annotate.fast.tokenizer import Tokenizer
from nlp_cli.annotate.fast.weights import read_weights
from nlp_cli.errors import ModelError

RESOURCES = "resources.json"


def load_models(bundle: Path, tagset: int) -> tuple[Tokenizer, Expander, Tagger]:
    """What annotates, for one tag set.

    Raises ModelError where a file is missing, damaged, or a kind of model that only Stanza
    can run.
    """
    path = bundle / RESOURCES
    try:
        resources: dict[str, Any] = json.loads(path.read_text("utf-8"))["id"]
        chosen = {name: next(iter(packages)) for name, packages in resources.items() if name in _NEEDED}
        files = {name: bundle / "id" / name / f"{chosen[name]}.pt" for name in _NEEDED}
    except OSError as error:
        raise ModelError(f"{path}: no models here ({error.strerror})", MEND) from None
    except (AttributeError, KeyError, StopIteration, TypeError, ValueError):
        raise ModelError(f"{path}: the list of models is damaged", MEND) from None
    weights = {name: read_weights(file) for name, file in files.items()}
    try:
        tokenizer = Tokenizer(weights["tokenize"])
        expander = Expander(weights["mwt"])
        characters = CharacterModels(weights["forward_charlm"], weights["backward_charlm"])
        tagger = Tagger(weights["ner"], weights["pretrain"].state["emb"], characters, tagset)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{bundle}: a model is damaged ({error!r})", MEND) from None
    return tokenizer, expander, tagger


_NEEDED = ("tokenize", "mwt", "ner", "pretrain", "forward_charlm", "backward_charlm")
