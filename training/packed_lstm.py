"""Stanza's LSTMs in training, their steps run by training/recurrence.py.

``torch.nn.LSTM`` runs sequences of unequal length in float32 on a CPU; here every product is one
of bfloat16, which takes a training step a third of the time.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
from stanza.models.common.packed_lstm import PackedLSTM
from stanza.models.tokenization.model import Tokenizer
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.rnn import PackedSequence

from training.dropout import Dropout
from training.recurrence import Recurrence

BETWEEN = Dropout(0.3)
"""Between two layers."""


def places(sizes: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Where the items of packed sequences lie among (steps × sequences), read either way.

    ``sizes`` are those of PackedSequence: how many sequences have an item at each step. Returns,
    for each direction, which item every step of every sequence reads (their number where it has
    none), and for each item the flat place of the step that read it: forward, backward, and both places.

    >>> forward, backward, _, _ = places(torch.tensor([2, 1]))
    >>> forward.tolist(), backward.tolist()
    ([[0, 1], [2, 3]], [[2, 1], [0, 3]])
    """
    steps, streams, items = len(sizes), int(sizes[0]), int(sizes.sum())
    alive = torch.arange(streams) < sizes.unsqueeze(1)
    step, stream = alive.nonzero(as_tuple=True)  # in the packed order
    lengths = alive.sum(0)
    turned = lengths[stream] - 1 - step
    read = torch.full((2, steps, streams), items)
    read[0, step, stream] = torch.arange(items)
    read[1, turned, stream] = torch.arange(items)
    return read[0], read[1], step * streams + stream, turned * streams + stream


def run(lstm: nn.LSTM, packed: PackedSequence) -> PackedSequence:
    """The states of a bidirectional ``lstm`` that starts from zeros, in bfloat16."""
    forward, backward, at_forward, at_backward = places(packed.batch_sizes)
    keep = torch.ones(forward.shape)
    states = packed.data.bfloat16()
    for layer in range(lstm.num_layers):
        if layer:
            states = BETWEEN(states)
        ways = []
        for way, units, place in (("", forward, at_forward), ("_reverse", backward, at_backward)):
            of_input, of_state, *bias = (
                getattr(lstm, f"{name}_l{layer}{way}")
                for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
            )
            table = functional.linear(states, of_input.bfloat16(), (bias[0] + bias[1]).bfloat16())
            table = torch.cat([table, table.new_zeros(1, table.shape[1])])
            start = torch.zeros(forward.shape[1], lstm.hidden_size)
            read, _, _ = Recurrence.apply(table, units, keep, of_state.bfloat16(), start.bfloat16(), start)
            ways.append(read.flatten(0, 1).index_select(0, place))
        states = torch.cat(ways, 1)
    return PackedSequence(states, packed.batch_sizes)


def use_in_tagger() -> None:
    """Let Stanza's tagger train on it; its last states, which nothing reads, are not given."""
    forward = PackedLSTM.forward

    def quick(self: Any, packed: PackedSequence, lengths: Any, hx: Any = None) -> Any:
        return (run(self.lstm, packed), None) if self.training else forward(self, packed, lengths, hx)

    PackedLSTM.forward = quick


def use_in_tokenizer() -> None:
    """Let Stanza's tokenizer train on it."""
    build = Tokenizer.__init__

    def built(self: Any, *args: Any, **options: Any) -> None:
        build(self, *args, **options)
        for lstm in filter(None, (self.rnn, getattr(self, "rnn2", None))):
            lstm.forward = partial(_quick, lstm, lstm.forward)

    Tokenizer.__init__ = built


def _quick(lstm: nn.LSTM, forward: Any, packed: PackedSequence) -> Any:
    if not lstm.training:
        return forward(packed)
    states = run(lstm, packed)
    return PackedSequence(states.data.float(), states.batch_sizes), None
