"""The character language models: a state for each token from either side of its sentence.

Behaves as ``stanza.models.common.char_model.CharacterLanguageModel`` fed by
``stanza.models.ner.data`` (Akbik et al. 2018, https://aclanthology.org/C18-1139): a newline,
then each token and a space; a token's state is that after the space behind it, in reading
order for the forward model, against it for the backward one. This is nearly all the
arithmetic of the tagger: the product of a character's embedding with the input weights is
a table, and only the states that are asked for are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from nlp_cli.annotate.fast.beside import both
from nlp_cli.annotate.fast.lstm import Packed, Recurrence
from nlp_cli.annotate.fast.weights import Weights, refuse

if TYPE_CHECKING:
    from nlp_cli.annotate.fast.arrays import Floats, Integers


class CharacterModel:
    """One model. Raises ModelError for a kind that it does not know."""

    def __init__(self, weights: Weights) -> None:
        if int(weights.config["char_num_layers"]) != 1:
            refuse(weights, "a language model of several layers")
        state = weights.state
        self._recurrence = Recurrence(state, ["charlstm.lstm.{}_l0"])
        self._table = self._recurrence.project(np.asarray(state["char_emb.weight"], np.float32), 0)
        self._start = state["charlstm_h_init"], state["charlstm_c_init"]
        self.size = self._recurrence.hidden

    def fill(self, result: Floats, packed: Packed, units: Integers, steps: Integers, slots: Integers) -> None:
        """Fill in row n of result with the state of sequence slots[n] after step steps[n].

        ``units`` are the characters, in the order of packed items.
        """
        by_step = np.argsort(steps, kind="stable")
        limits = np.searchsorted(steps[by_step], np.arange(len(packed.sizes) + 1)).tolist()

        def keep(step: int, states: Floats) -> None:
            start, end = limits[step : step + 2]
            if start < end:
                taken = by_step[start:end]
                result[taken] = states[0, slots[taken]]

        self._recurrence.run(packed, self._table, units[None], self._start, keep)
        result *= np.float32(0.5)


class CharacterModels:
    """A forward and a backward model, side by side where there is a thread for each."""

    def __init__(self, forward: Weights, backward: Weights, threads: int = 1) -> None:
        self._forward, self._backward = both(
            partial(CharacterModel, forward), partial(CharacterModel, backward), threads
        )
        self._threads = threads

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
        size = self._forward.size
        result = np.empty((len(behind), size + self._backward.size), np.float32)
        slots = np.repeat(slot, tokens)
        reading = self._forward, result[:, :size], packed, ahead[packed.forward], behind, slots
        against = np.repeat(length, tokens) - 1 - before
        unreading = self._backward, result[:, size:], packed, back[packed.backward], against, slots
        both(partial(CharacterModel.fill, *reading), partial(CharacterModel.fill, *unreading), self._threads)
        return result
