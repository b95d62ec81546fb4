"""An LSTM for long streams on a CPU, several times as fast as ``torch.nn.LSTM`` there.

The recurrence of ``torch.nn.LSTM`` with a derivative of its own: bfloat16 products over many
streams at once, the element-wise work of a step in C (recurrence.c, compiled on first use),
and one product for the weight gradients of all steps.
"""

from __future__ import annotations

import ctypes
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from training.places import WORK

SOURCE = Path(__file__).with_suffix(".c")


@cache
def _compiled() -> ctypes.CDLL:
    library = WORK / "recurrence.so"
    if not library.exists() or library.stat().st_mtime < SOURCE.stat().st_mtime:
        WORK.mkdir(parents=True, exist_ok=True)
        how = ["cc", "-O3", "-march=native", "-ffast-math", "-shared", "-fPIC"]
        subprocess.run([*how, str(SOURCE), "-o", str(library), "-lm"], check=True)
    return ctypes.CDLL(str(library))


def _call(name: str, rows: int, size: int, *tensors: Tensor) -> None:
    pointers = [ctypes.c_void_p(tensor.data_ptr()) for tensor in tensors]
    getattr(_compiled(), name)(ctypes.c_long(rows), ctypes.c_long(size), *pointers)


class Recurrence(torch.autograd.Function):
    """``apply(table, units, keep, weight, hidden, cell)`` → states, last hidden state, last cell.

    ``table`` (units × 4 hidden) is what each unit adds to the gates, in torch's order; ``units``
    (steps × streams) are read one step after the other; ``keep`` (steps × streams) is 0 where
    the state starts anew, else 1; ``weight`` (4 hidden × hidden); ``hidden`` and ``cell``
    (streams × hidden) come before the first step, and no derivative goes back beyond it. All
    bfloat16, but ``keep`` and ``cell`` float32.
    """

    @staticmethod
    def forward(
        ctx: Any, table: Tensor, units: Tensor, keep: Tensor, weight: Tensor, hidden: Tensor, cell: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Run over all steps."""
        steps, streams = units.shape
        size = hidden.shape[1]
        table, units, weight = table.contiguous(), units.contiguous(), weight.contiguous()
        kept = torch.cat([keep, keep.new_ones(1, streams)]).contiguous()
        gates = table.new_empty(steps, streams, 4 * size)
        states = table.new_empty(steps, streams, size)
        read = table.new_empty(steps + 1, streams, size)
        read[0] = hidden * kept[0].unsqueeze(1)
        cells = cell.new_empty(steps + 1, streams, size)
        cells[0] = cell
        for step in range(steps):
            torch.mm(read[step], weight.t(), out=gates[step])
            _call(
                *("advance", streams, size, gates[step], table, units[step], kept[step], kept[step + 1]),
                *(cells[step], cells[step + 1], states[step], read[step + 1]),
            )
        ctx.save_for_backward(units, kept, weight, gates, read, cells)
        ctx.rows = len(table)
        return states, states[-1].clone(), cells[-1].clone()

    @staticmethod
    def backward(ctx: Any, d_states: Tensor, *_: Tensor) -> tuple[Tensor | None, ...]:
        """Run back over all steps."""
        units, kept, weight, gates, read, cells = ctx.saved_tensors
        steps, streams, wide = gates.shape
        size = wide // 4
        d_states = d_states.contiguous()
        by_unit = weight.t().contiguous()
        d_gates = torch.empty_like(gates)
        d_read = d_states.new_zeros(streams, size)
        d_cell = torch.zeros(streams, size)
        for step in range(steps - 1, -1, -1):
            _call(
                *("retreat", streams, size, d_states[step], d_read, kept[step], kept[step + 1]),
                *(gates[step], cells[step + 1], cells[step], d_cell, d_gates[step]),
            )
            torch.mm(d_gates[step], by_unit.t(), out=d_read)
        flat = d_gates.view(steps * streams, wide)
        d_weight = (read[:-1].reshape(steps * streams, size).t() @ flat).t()
        d_table = torch.zeros(ctx.rows, wide).index_add_(0, units.flatten(), flat.float())
        return d_table.to(flat.dtype), None, None, d_weight, None, None
