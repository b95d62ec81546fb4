"""How sure the tagger of the bundle is of each sentence, in the engine without PyTorch.

A sentence's confidence is the probability that the CRF gives its best tag sequence: the score of
that path less the logarithm of the sum over all paths (Lafferty et al. 2001).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from nlp_cli.annotate.fast.crf import viterbi
from nlp_cli.annotate.fast.lstm import Packed
from nlp_cli.annotate.fast.models import load_models
from nlp_cli.annotate.fast.tagger import GROUP
from nlp_cli.tagsets import TAGSETS


def _log_sum(paths: Any) -> Any:
    """log Σ exp over the second axis."""
    most = paths.max(axis=1)
    return most + np.log(np.exp(paths - most[:, None]).sum(axis=1))


def log_probabilities(scores: Any, transitions: Any, packed: Packed, tags: Any) -> Any:
    """The log probability of each sentence's tag sequence, in the order of the sentences.

    ``scores`` (tokens × tags) and ``tags`` (tokens) hold the sentences end to end, as in
    ``nlp_cli.annotate.fast.crf.viterbi``.
    """
    ordered, path = scores[packed.forward].astype(np.float64), tags[packed.forward]
    own = ordered[np.arange(len(path)), path]
    sums, total = ordered[: packed.sizes[0]].copy(), own[: packed.sizes[0]].copy()
    for step in range(1, len(packed.sizes)):
        size, start, before = packed.sizes[step], packed.starts[step], packed.starts[step - 1]
        here = slice(start, start + size)
        sums[:size] = ordered[here] + _log_sum(sums[:size, :, None] + transitions)
        total[:size] += own[here] + transitions[path[before : before + size], path[here]]
    found = np.empty(len(total))
    found[packed.order] = total - _log_sum(sums)
    return found


def label(
    bundle: Path, sentences: Sequence[Sequence[str]], tagset: str = TAGSETS[0]
) -> list[tuple[float, list[str]]]:
    """The probability of the best tag sequence of each sentence (tokens), and the sequence."""
    tagger = load_models(bundle, TAGSETS.index(tagset), threads=1)[2]
    found: list[Any] = []

    def watched(scores: Any, transitions: Any, packed: Packed) -> Any:
        tags = viterbi(scores, transitions, packed)
        found.append(log_probabilities(scores, transitions, packed, tags))
        return tags

    order = sorted(range(len(sentences)), key=lambda i: -sum(map(len, sentences[i])))
    results: dict[int, tuple[float, list[str]]] = {}
    for at in range(0, len(order), GROUP):
        group = order[at : at + GROUP]
        readings = tagger.read_together([sentences[i] for i in group], watched)
        results.update(zip(group, zip(np.exp(found.pop()).tolist(), (reading.tags for reading in readings))))
    return [results[index] for index in range(len(sentences))]
