"""The files of a bundle as the fast engine holds them: settings, vocabularies, tensors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from nlp_cli.annotate.bundle import MEND
from nlp_cli.annotate.fast.checkpoint import MappedFile, TensorPlace
from nlp_cli.errors import ModelError

if TYPE_CHECKING:
    from nlp_cli.annotate.fast.arrays import Array


@dataclass(frozen=True)
class Weights:
    """One model file."""

    path: Path
    config: Mapping[str, Any]
    vocab: Mapping[str, Any]
    expansions: Mapping[str, str]
    state: Mapping[str, Array]


def describe(content: Any) -> dict[str, Any]:
    """What is wanted of a checkpoint's content, as plain values that JSON can hold.

    Raises KeyError, TypeError, AttributeError where the content is not a model's.
    """
    if "state_dict" not in content and "vocab" not in content:
        content = content["model"]  # a language model that was saved together with its optimizer
    state = content.get("state_dict") or content.get("model") or content
    return {
        "config": content.get("config") or content.get("args") or {},
        "vocab": _vocab(content["vocab"]),
        "expansions": content.get("dict") or {},
        "tensors": {name: place for name, place in state.items() if isinstance(place, TensorPlace)},
    }


def _vocab(state: Mapping[str, Any]) -> dict[str, Any]:
    if "_key2class" in state:
        return {name: _vocab(part) for name, part in state.items() if name != "_key2class"}
    wanted = {name: state[name] for name in ("lang", "lower", "ignore") if name in state}
    units = state["_id2unit"]
    if isinstance(units, dict):  # of tags: a list for each tag set
        return {**wanted, "sets": [units[number] for number in range(len(units))]}
    return {**wanted, "units": state["_unit2id"]}


def load(path: Path, description: Mapping[str, Any]) -> Weights:
    """A model file of which a description is at hand.

    Raises ModelError where the file is missing or too short for its tensors.
    """
    try:
        file = MappedFile(path)
        state = {name: file.view(TensorPlace(*place)) for name, place in description["tensors"].items()}
        return Weights(path, description["config"], description["vocab"], description["expansions"], state)
    except OSError as error:
        raise ModelError(f"{path}: {error.strerror or error}", MEND) from None
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{path}: the model is damaged ({error})", MEND) from None


def refuse(weights: Weights, kind: str) -> NoReturn:
    """Say that a model is of a kind that only Stanza itself can run."""
    raise ModelError(f"{weights.path}: {kind}, which the fast engine cannot run", "use --engine stanza")
