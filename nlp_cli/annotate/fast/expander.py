"""The words of multiword tokens: Stanza's expander of exact pieces, with its dictionary.

Behaves as ``stanza.models.mwt`` with ``force_exact_pieces``: a classifier over characters says
before which of them a word starts; an expansion seen in training has precedence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import numpy as np

from nlp_cli.annotate.fast.lstm import Layers, Packed
from nlp_cli.annotate.fast.weights import Weights, refuse

GROUP: Final = 256
"""Tokens that go through the network at once."""


class Expander:
    """The expander of a bundle. Raises ModelError for a kind of model it does not know."""

    def __init__(self, weights: Weights) -> None:
        config, state = weights.config, weights.state
        if not config.get("force_exact_pieces") or config.get("dict_only"):
            refuse(weights, "an expander of another kind")
        self._seen: Mapping[str, str] = weights.expansions if config.get("ensemble_dict") else {}
        self._units: Mapping[str, int] = weights.vocab["units"]
        self._lower = bool(weights.vocab["lower"])
        self._embeddings = np.asarray(state["embedding.weight"], np.float32)
        self._encoder = Layers(state, "encoder", int(config["num_layers"]))
        self._hidden, self._hidden_bias, self._output, self._output_bias = (
            np.asarray(state[f"output_layer.{name}"], np.float32)
            for name in ("0.weight", "0.bias", "2.weight", "2.bias")
        )

    def expand(self, tokens: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """The words of each token, given as text; a token that is one word is left out."""
        distinct = list(dict.fromkeys(tokens))
        found: dict[str, tuple[str, ...]] = {}
        unseen = []
        for token in distinct:
            expansion = self._recall(token)
            if expansion is None:
                unseen.append(token)
            else:
                found[token] = tuple(word for word in expansion.split(" ") if word)
        unseen.sort(key=len)
        for at in range(0, len(unseen), GROUP):
            found.update(self._cut(unseen[at : at + GROUP]))
        return {token: words for token, words in found.items() if len(words) > 1}

    def _recall(self, token: str) -> str | None:
        """The expansion in the dictionary, also of a token in upper case or with a first capital."""
        if token in self._seen:
            return self._seen[token]
        if token.isupper() and token.lower() in self._seen:
            return self._seen[token.lower()].upper()
        if token[0].isupper() and token[1:].islower() and token.lower() in self._seen:
            expansion = self._seen[token.lower()]
            return expansion[0].upper() + expansion[1:]
        return None

    def _cut(self, tokens: list[str]) -> dict[str, tuple[str, ...]]:
        unit, unknown = self._units, self._units["<UNK>"]
        rows = [
            [
                unit["<SOS>"],
                *(unit.get(c.lower() if self._lower else c, unknown) for c in token),
                unit["<EOS>"],
            ]
            for token in tokens
        ]
        packed = Packed([len(row) for row in rows])
        states = self._encoder.run(self._embeddings[np.concatenate(rows)], packed)
        hidden = np.maximum(states @ self._hidden.T + self._hidden_bias, 0)
        logits = hidden @ self._output.T + self._output_bias
        cuts = (logits[:, 1] > logits[:, 0]).tolist()
        words = {}
        at = 1
        for token in tokens:
            marks = cuts[at : at + len(token)]
            text = "".join(f" {c}" if cut else c for c, cut in zip(token, marks))
            words[token] = tuple(word for word in text.split(" ") if word)
            at += len(token) + 2
        return words
