"""An LSTM for long streams on a CPU, several times as fast as ``torch.nn.LSTM`` there.

The recurrence of ``torch.nn.LSTM`` with a derivative of its own: bfloat16 products over many
streams at once, the element-wise work of a step in one loop where it is compiled, and one product for
the weight gradients of all steps.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

Gates = tuple[Tensor, ...]


def _advance(gates: Tensor, cell: Tensor, keep: Tensor) -> Gates:
    """From what a step's gates are given to what they let through, the cell and the state."""
    enter, forget, new, leave = gates.float().chunk(4, 1)
    enter, forget, leave = enter.sigmoid(), forget.sigmoid(), leave.sigmoid()
    new = new.tanh()
    cell = cell * keep * forget + enter * new
    let = torch.cat([enter, forget, new, leave], 1).bfloat16()
    return let, cell, (leave * cell.tanh()).bfloat16()


def _retreat(
    d_state: Tensor, d_hidden: Tensor, d_cell: Tensor, let: Tensor, cell: Tensor, last: Tensor, keep: Tensor
) -> Gates:
    """The derivatives by a step's gates, and by the cell before it."""
    enter, forget, new, leave = let.float().chunk(4, 1)
    squashed = cell.tanh()
    d_hidden = d_state.float() + d_hidden.float()
    d_cell = d_cell + d_hidden * leave * (1 - squashed * squashed)
    d_gates = torch.cat(
        [
            d_cell * new * enter * (1 - enter),
            d_cell * last * keep * forget * (1 - forget),
            d_cell * enter * (1 - new * new),
            d_hidden * squashed * leave * (1 - leave),
        ],
        1,
    )
    return d_gates.bfloat16(), d_cell * forget * keep


_steps: dict[str, Any] = {"advance": _advance, "retreat": _retreat}


def compile_steps() -> None:
    """Compile the element-wise work of a step from here on; a C++ compiler must be at hand."""
    for name, step in (("advance", _advance), ("retreat", _retreat)):
        _steps[name] = torch.compile(step, dynamic=False)


class Recurrence(torch.autograd.Function):
    """``apply(inputs, keep, weight, hidden, cell)`` → states, last hidden state, last cell.

    ``inputs`` (steps × streams × 4 hidden) are what the characters add to the gates, in torch's
    order; ``keep`` (steps × streams × 1) is 0 where the state starts anew, else 1; ``weight``
    (4 hidden × hidden); ``hidden`` and ``cell`` (streams × hidden) come before the first step,
    and no derivative goes back beyond it. All bfloat16 but ``keep`` and ``cell``.
    """

    @staticmethod
    def forward(
        ctx: Any, inputs: Tensor, keep: Tensor, weight: Tensor, hidden: Tensor, cell: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Run over all steps."""
        steps, streams, _ = inputs.shape
        down = weight.t().contiguous()
        lets, cells = [], [cell]
        states = inputs.new_empty(steps + 1, streams, hidden.shape[1])
        states[0] = hidden
        kept = keep.bfloat16()
        for step in range(steps):
            gates = torch.addmm(inputs[step], states[step] * kept[step], down)
            let, cell, states[step + 1] = _steps["advance"](gates, cell, keep[step])
            lets.append(let)
            cells.append(cell)
        ctx.save_for_backward(kept, weight, states, *lets, *cells)
        ctx.keep = keep
        return states[1:].clone(), states[-1].clone(), cell.clone()

    @staticmethod
    def backward(ctx: Any, d_states: Tensor, *_: Tensor) -> tuple[Tensor | None, ...]:
        """Run back over all steps."""
        kept, weight, states, *rest = ctx.saved_tensors
        steps = len(d_states)
        lets, cells = rest[:steps], rest[steps:]
        streams, size = cells[0].shape
        d_inputs = d_states.new_empty(steps, streams, 4 * size)
        d_hidden = d_states.new_zeros(streams, size)
        d_cell = torch.zeros(streams, size)
        for step in range(steps - 1, -1, -1):
            d_inputs[step], d_cell = _steps["retreat"](
                d_states[step], d_hidden, d_cell, lets[step], cells[step + 1], cells[step], ctx.keep[step]
            )
            d_hidden = (d_inputs[step] @ weight) * kept[step]
        before = (states[:-1] * kept).view(steps * streams, size)
        d_weight = d_inputs.view(steps * streams, 4 * size).t() @ before
        return d_inputs, None, d_weight, None, None
