"""Long short-term memory, many sequences at once, in NumPy.

The recurrence of ``torch.nn.LSTM`` (Hochreiter and Schmidhuber 1997, with forget gates),
rearranged so that a step is one product and a few operations in place:

- sigmoid(x) = (1 + tanh(x / 2)) / 2: the weights of the three sigmoid gates are halved, so
  that one tanh serves all four gates; the state carried is 2h, so the recurrent weights are
  halved again. Halving is exact in binary floating point.
- the recurrent weights lie in blocks of columns, so that for the few rows of one article
  each product is small enough for the BLAS to run it without first copying the weights.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from nlp_cli.annotate.fast.arrays import Array, Floats, Integers

BLOCK: Final = 64
"""Columns of a block of recurrent weights, where the hidden size is a multiple of it."""
LINE: Final = 64
"""Bytes of a cache line."""
_GATES: Final = (0, 1, 3, 2)
"""Torch's order is input, forget, cell, output; here the cell gate comes last."""


def aligned(*shape: int) -> Floats:
    """An empty array that starts at a cache line: from there AVX-512 is a third faster."""
    size = 4 * math.prod(shape)
    memory = np.empty(size + LINE, np.uint8)
    start = -memory.ctypes.data % LINE
    return memory[start : start + size].view(np.float32).reshape(shape)


class Packed:
    """Sequences of unequal length, step by step: step t holds the t-th item of each sequence
    that has one, the longest sequence first.

    ``forward`` and ``backward`` give, for each packed item, its row in the sequences laid end
    to end; ``sizes`` the number of items at each step and ``starts`` the first of them.
    """

    def __init__(self, lengths: Sequence[int]) -> None:
        size = np.array(lengths, np.int64)
        ends = np.cumsum(size)
        self.order: Integers = np.argsort(-size, kind="stable")
        longest_first = size[self.order]
        steps = int(longest_first[0]) if len(size) else 0
        counts = len(size) - np.searchsorted(longest_first[::-1], np.arange(steps), side="right")
        self.sizes: list[int] = counts.tolist()
        self.starts: list[int] = (np.cumsum(counts) - counts).tolist()
        self.items = int(size.sum())
        step = np.repeat(np.arange(steps), counts)
        sequence = self.order[np.arange(self.items) - (np.cumsum(counts) - counts)[step]]
        self.forward: Integers = (ends - size)[sequence] + step
        self.backward: Integers = ends[sequence] - 1 - step


class Recurrence:
    """One layer of an LSTM in one direction or in several of the same size, run together."""

    def __init__(self, state: Mapping[str, Array], names: Sequence[str]) -> None:
        """``names`` are the parameters of each direction, with ``{}`` for e.g. ``weight_ih``."""
        weights = [state[name.format("weight_hh")] for name in names]
        self.hidden = int(weights[0].shape[1])
        self.directions = len(names)
        self._block = BLOCK if self.hidden % BLOCK == 0 else self.hidden
        self._input = [
            (
                _gates(state[name.format("weight_ih")]).T,
                _gates(np.add(state[name.format("bias_ih")], state[name.format("bias_hh")], dtype="f4")),
            )
            for name in names
        ]
        parts = 4 * self.hidden // self._block
        self._blocks = aligned(self.directions, parts, self.hidden, self._block)
        for direction, weight in enumerate(weights):
            halved = _gates(weight)
            halved *= np.float32(0.5)
            self._blocks[direction] = halved.reshape(parts, self._block, self.hidden).transpose(0, 2, 1)

    def project(self, inputs: Floats, direction: int) -> Floats:
        """What each row of inputs (rows × features) adds to the gates (rows × 4 hidden)."""
        weight, bias = self._input[direction]
        gates: Floats = inputs @ weight
        gates += bias
        return gates

    def run(
        self,
        packed: Packed,
        table: Floats,
        rows: Integers | None = None,
        start: tuple[Floats, Floats] | None = None,
        each: Callable[[int, Floats], None] | None = None,
    ) -> Floats:
        """Run over packed sequences.

        ``table`` holds what project() gives: for each direction a row for each packed item;
        or rows that ``rows`` (directions × items) picks from, all directions' rows end to end.
        ``start`` holds the first hidden and cell state (directions × 1 × hidden). Returns the
        states (directions × items × hidden); none where ``each(step, states)`` is given to
        take from each step what it needs (directions × sequences × hidden, twice the state).
        """
        ways, hidden, block = self.directions, self.hidden, self._block
        parts = hidden // block
        width = packed.sizes[0] if packed.sizes else 0
        state = np.zeros((ways, width, hidden), np.float32)
        cell = np.zeros((ways, parts, width, block), np.float32)
        if start is not None:
            state += 2 * start[0]
            cell += start[1].reshape(ways, parts, 1, block)
        kept = np.empty((ways, packed.items if each is None else 0, hidden), np.float32)
        kept_blocks = kept.reshape(ways, -1, parts, block)
        table_blocks = table.reshape(*table.shape[:-1], 4 * parts, block)
        if rows is None:
            table_blocks = table_blocks.transpose(0, 2, 1, 3)
        one, half = np.float32(1), np.float32(0.5)
        matmul, tanh, multiply = np.matmul, np.tanh, np.multiply
        blocks = self._blocks
        count = -1
        for step, (size, first) in enumerate(zip(packed.sizes, packed.starts)):
            if size != count:
                count = size
                state, spare = state[:, :size], aligned(ways, size, hidden)
                cell = np.ascontiguousarray(cell[:, :, :size])
                squashed = np.empty_like(cell)
                squashed_rows = squashed.transpose(0, 2, 1, 3)
                gates = aligned(ways, 4 * parts, size, block)
                by_gate = gates.reshape(ways, 4, parts, size, block).swapaxes(0, 1)
                enter, forget, leave, new = by_gate
                sigmoids, leave_rows = by_gate[:3], leave.transpose(0, 2, 1, 3)
            matmul(state[:, None], blocks, out=gates)
            last = first + size
            if rows is None:
                gates += table_blocks[:, :, first:last]
            else:
                gates += table_blocks[rows[:, first:last]].transpose(0, 2, 1, 3)
            tanh(gates, out=gates)
            sigmoids += one
            cell *= forget
            enter *= new
            cell += enter
            cell *= half
            tanh(cell, out=squashed)
            if each is None:
                state = kept[:, first:last]
                multiply(squashed_rows, leave_rows, out=kept_blocks[:, first:last])
            else:
                state, spare = spare, state
                multiply(squashed_rows, leave_rows, out=state.reshape(ways, size, parts, block))
                each(step, state)
        # the recurrence reads twice the state, so it is halved only when all is done
        kept *= half
        return kept


def _gates(parameter: Array) -> Floats:
    """Rows by gate in our order, those of the three sigmoid gates halved."""
    parts = parameter.reshape(4, -1, *parameter.shape[1:])
    gates: Floats = np.empty(parts.shape, np.float32)
    for place, gate in enumerate(_GATES):
        gates[place] = parts[gate]
    gates[:3] *= np.float32(0.5)
    return gates.reshape(parameter.shape)


class Layers:
    """A stack of bidirectional layers: ``torch.nn.LSTM(…, bidirectional=True)``."""

    def __init__(self, state: Mapping[str, Array], prefix: str, layers: int) -> None:
        self.layers = [
            Recurrence(state, [f"{prefix}.{{}}_l{layer}{way}" for way in ("", "_reverse")])
            for layer in range(layers)
        ]

    def run(
        self,
        inputs: Floats,
        packed: Packed,
        rows: Integers | None = None,
        starts: Sequence[tuple[Any, Any]] = (),
    ) -> Floats:
        """The last layer's states, one row an item, the sequences end to end.

        Item n of the sequences is row n of ``inputs``, or row ``rows[n]`` where rows are given.
        """
        if rows is not None:
            # Picked before they are projected: of a long paragraph a call needs one window only.
            inputs = inputs[rows]
        for number, layer in enumerate(self.layers):
            ways = (packed.forward, packed.backward)
            table = np.empty((2, packed.items, 4 * layer.hidden), np.float32)
            for way, place in enumerate(ways):
                table[way] = layer.project(inputs, way)[place]
            states = layer.run(packed, table, start=starts[number] if starts else None)
            inputs = np.empty((packed.items, 2 * layer.hidden), np.float32)
            for way, place in enumerate(ways):
                inputs[place, way * layer.hidden : (way + 1) * layer.hidden] = states[way]
        return inputs
