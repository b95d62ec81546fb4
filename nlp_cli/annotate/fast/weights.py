"""The files of a bundle as the fast engine holds them: settings, vocabularies, tensors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from nlp_cli.annotate.bundle import MEND
from nlp_cli.annotate.fast.checkpoint import MappedFile, TensorPlace, read_places
from nlp_cli.errors import ModelError

if TYPE_CHECKING:
    from nlp_cli.annotate.fast.arrays import Array


@dataclass(frozen=True)
class Weights:
    """One model file."""

    path: Path
    content: Mapping[str, Any]
    config: Mapping[str, Any]
    vocab: Mapping[str, Any]
    state: Mapping[str, Array]


def read_weights(path: Path) -> Weights:
    """Read a model file. Raises ModelError where it is missing or damaged."""
    content = read_places(path)
    if isinstance(content, dict) and "state_dict" not in content and "args" in content.get("model", ()):
        content = content["model"]  # a language model saved together with its optimizer
    try:
        file = MappedFile(path)
        state = content.get("model") or content.get("state_dict") or content
        tensors = {
            name: file.view(place) for name, place in state.items() if isinstance(place, TensorPlace)
        }
        config = content.get("config") or content.get("args") or {}
        return Weights(path, content, config, content["vocab"], tensors)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{path}: the model is damaged ({error})", MEND) from None


def refuse(weights: Weights, kind: str) -> NoReturn:
    """Say that a model is of a kind that only Stanza itself can run."""
    raise ModelError(f"{weights.path}: {kind}, which the fast engine cannot run", "use --engine stanza")
