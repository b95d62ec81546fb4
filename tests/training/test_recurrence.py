"""The training recurrence against torch's own."""

from __future__ import annotations

import shutil

import pytest
import torch

from training.recurrence import Recurrence

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler")
STEPS, STREAMS, HIDDEN = 12, 5, 16
UNITS = 9


def run(keep: torch.Tensor) -> tuple[torch.nn.LSTM, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """An LSTM, what it reads, and the states, table and weight of our recurrence over the same."""
    torch.manual_seed(1)
    lstm = torch.nn.LSTM(UNITS, HIDDEN)
    units = torch.randint(UNITS, (STEPS, STREAMS))
    read = torch.nn.functional.one_hot(units, UNITS).float()
    table = (lstm.weight_ih_l0.t() + lstm.bias_ih_l0 + lstm.bias_hh_l0).detach()
    table = table.bfloat16().requires_grad_()
    weight = lstm.weight_hh_l0.detach().bfloat16().requires_grad_()
    start = torch.zeros(STREAMS, HIDDEN)
    states, _, _ = Recurrence.apply(table, units, keep, weight, start.bfloat16(), start)
    return lstm, read, states, table, weight


def test_states_and_gradients_are_those_of_torch() -> None:
    lstm, read, states, table, weight = run(torch.ones(STEPS, STREAMS))
    expected, _ = lstm(read)
    assert torch.allclose(states.float(), expected, atol=0.01)
    by = torch.randn_like(expected)
    (states.float() * by).sum().backward()
    (expected * by).sum().backward()
    assert torch.allclose(weight.grad.float(), lstm.weight_hh_l0.grad, atol=0.05)
    assert torch.allclose(table.grad.float(), lstm.weight_ih_l0.grad.t(), atol=0.05)


def test_a_kept_out_state_starts_anew() -> None:
    keep = torch.ones(STEPS, STREAMS)
    keep[7] = 0
    lstm, read, states, _, _ = run(keep)
    anew, _ = lstm(read[7:])
    assert torch.allclose(states[7:].float(), anew, atol=0.01)
    through, _ = lstm(read)
    assert not torch.allclose(states[7:].float(), through[7:], atol=0.01)


def test_large_numbers_stay_numbers() -> None:
    table = torch.full((1, 4 * HIDDEN), 300.0).bfloat16()
    units = torch.zeros(STEPS, STREAMS, dtype=torch.long)
    weight, start = torch.zeros(4 * HIDDEN, HIDDEN).bfloat16(), torch.zeros(STREAMS, HIDDEN)
    for sign in (1, -1):
        states, _, cell = Recurrence.apply(
            sign * table, units, torch.ones(STEPS, STREAMS), weight, start.bfloat16(), -200.0 + start
        )
        assert states.isfinite().all()
        assert cell.isfinite().all()
