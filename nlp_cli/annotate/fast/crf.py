"""The best tag sequence under a linear-chain CRF (Viterbi 1967), many sentences at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nlp_cli.annotate.fast.lstm import Packed

if TYPE_CHECKING:
    from nlp_cli.annotate.fast.arrays import Floats, Integers


def viterbi(scores: Floats, transitions: Floats, packed: Packed) -> Integers:
    """The tag of each token, the sentences end to end.

    ``scores`` is tokens × tags, ``transitions`` from × to. The first of equal tags wins, in
    float32, as in ``stanza.models.common.crf.viterbi_decode``.
    """
    ordered = scores[packed.forward]
    trellis: Floats = ordered.copy()
    sizes, starts = packed.sizes, packed.starts
    for step in range(1, len(sizes)):
        size, start, before = sizes[step], starts[step], starts[step - 1]
        paths = trellis[before : before + size, :, None] + transitions
        trellis[start : start + size] += paths.max(axis=1)
    chosen = np.empty(len(ordered), np.int64)
    # backwards: where a sentence ends its best last tag, before that the tag that led on
    into = np.ascontiguousarray(transitions.T)
    for step in range(len(sizes) - 1, -1, -1):
        size, start = sizes[step], starts[step]
        going_on = sizes[step + 1] if step + 1 < len(sizes) else 0
        totals = trellis[start : start + size]
        if going_on:
            after = chosen[starts[step + 1] : starts[step + 1] + going_on]
            totals = totals.copy()
            totals[:going_on] += into[after]
        chosen[start : start + size] = totals.argmax(axis=1)
    tags = np.empty_like(chosen)
    tags[packed.forward] = chosen
    return tags
