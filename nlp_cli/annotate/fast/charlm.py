"""The character language models: a state for each token from either side of its sentence.

Behaves as ``stanza.models.common.char_model.CharacterLanguageModel`` fed by
``stanza.models.ner.data`` (Akbik et al. 2018, https://aclanthology.org/C18-1139): a newline,
then each token and a space; a token's state is that after the space behind it, in reading
order for the forward model, against it for the backward one. This is nearly all the
arithmetic of the tagger, so both models run in step, and the product of a character's
embedding with the input weights is a table.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from nlp_cli.annotate.fast.lstm import Packed, Recurrence
from nlp_cli.annotate.fast.weights import Weights, refuse

if TYPE_CHECKING:
    from nlp_cli.annotate.fast.arrays import Floats, Integers


class CharacterModels:
    """A forward and a backward model. Raises ModelError for a kind that it does not know."""

    def __init__(self, forward: Weights, backward: Weights) -> None:
        models = (forward, backward)
        state = {
            f"{way}.{name}": tensor
            for way, model in enumerate(models)
            for name, tensor in model.state.items()
        }
        names = [f"{way}.charlstm.lstm.{{}}_l0" for way in range(2)]
        shapes = {state[name.format("weight_hh")].shape for name in names}
        if len(shapes) != 1 or any(int(model.config["char_num_layers"]) != 1 for model in models):
            refuse(forward, "language models of several layers or sizes")
        self._recurrence = Recurrence(state, names)
        embeddings = [np.asarray(state[f"{way}.char_emb.weight"], np.float32) for way in range(2)]
        self._characters = len(embeddings[0])
        self._table = np.concatenate([self._recurrence.project(e, way) for way, e in enumerate(embeddings)])
        h, c = (
            np.concatenate([np.asarray(model.state[f"charlstm_{name}_init"], np.float32) for model in models])
            for name in "hc"
        )
        self._start: tuple[Floats, Floats] = (h, c)
        self.size = 2 * self._recurrence.hidden

    def represent(self, sentences: Sequence[Sequence[Sequence[int]]], newline: int, space: int) -> Floats:
        """A row for each token (forward state, backward state), the sentences end to end.

        A sentence is tokens, a token the numbers of its characters.
        """
        characters: list[int] = []
        lengths: list[int] = []
        ends: list[int] = []  # where each token's space lies in its sentence, the newline at 0
        for sentence in sentences:
            first = len(characters)
            characters.append(newline)
            for token in sentence:
                characters += token
                characters.append(space)
                ends.append(len(characters) - 1 - first)
            lengths.append(len(characters) - first)
        packed = Packed(lengths)
        length = np.array(lengths)
        first_units = np.cumsum(length) - length
        ahead = np.array(characters)
        # read backwards, a sentence starts with the newline too and ends with a space
        back = ahead.copy()
        back[first_units], back[first_units + length - 1] = space, newline
        tokens = np.array([len(sentence) for sentence in sentences])
        behind = np.array(ends, np.int64)
        before = np.concatenate([[0], behind[:-1]])
        before[np.cumsum(tokens) - tokens] = 0
        slot = np.empty(len(lengths), np.int64)
        slot[packed.order] = np.arange(len(lengths))
        result = np.empty((len(behind), self.size), np.float32)
        self._run(
            packed,
            np.stack([ahead[packed.forward], back[packed.backward] + self._characters]),
            (behind, np.repeat(length, tokens) - 1 - before),
            np.repeat(slot, tokens),
            result,
        )
        return result

    def _run(
        self,
        packed: Packed,
        rows: Integers,
        steps: tuple[Integers, Integers],
        slots: Integers,
        result: Floats,
    ) -> None:
        """Fill in result: token n's states are those of sequence slots[n] at step steps[way][n]."""
        size = self._recurrence.hidden
        columns = [result[:, :size], result[:, size:]]
        by_step = [np.argsort(step, kind="stable") for step in steps]
        limits = [
            np.searchsorted(step[order], np.arange(len(packed.sizes) + 1)).tolist()
            for step, order in zip(steps, by_step)
        ]

        def keep(step: int, states: Floats) -> None:
            for way in range(2):
                start, end = limits[way][step : step + 2]
                if start < end:
                    taken = by_step[way][start:end]
                    columns[way][taken] = states[way, slots[taken]]

        self._recurrence.run(packed, self._table, rows, self._start, keep)
        result *= np.float32(0.5)
