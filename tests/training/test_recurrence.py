"""The training recurrence against torch's own."""

from __future__ import annotations

import torch
from training.recurrence import Recurrence

STEPS, STREAMS, HIDDEN = 12, 5, 16


def run(keep: torch.Tensor) -> tuple[torch.nn.LSTM, torch.Tensor, torch.Tensor, torch.Tensor]:
    """An LSTM, what it reads, and the states and weight of our recurrence over the same."""
    torch.manual_seed(1)
    lstm = torch.nn.LSTM(8, HIDDEN)
    read = torch.randn(STEPS, STREAMS, 8)
    gates = read @ lstm.weight_ih_l0.t() + lstm.bias_ih_l0 + lstm.bias_hh_l0
    weight = lstm.weight_hh_l0.detach().bfloat16().requires_grad_()
    start = torch.zeros(STREAMS, HIDDEN)
    states, _, _ = Recurrence.apply(gates.detach().bfloat16(), keep, weight, start.bfloat16(), start)
    return lstm, read, states, weight


def test_states_and_weight_gradient_are_those_of_torch() -> None:
    lstm, read, states, weight = run(torch.ones(STEPS, STREAMS, 1))
    expected, _ = lstm(read)
    assert torch.allclose(states.float(), expected, atol=0.01)
    by = torch.randn_like(expected)
    (states.float() * by).sum().backward()
    (expected * by).sum().backward()
    assert torch.allclose(weight.grad.float(), lstm.weight_hh_l0.grad, atol=0.05)


def test_a_kept_out_state_starts_anew() -> None:
    keep = torch.ones(STEPS, STREAMS, 1)
    keep[7] = 0
    lstm, read, states, _ = run(keep)
    anew, _ = lstm(read[7:])
    assert torch.allclose(states[7:].float(), anew, atol=0.01)
    through, _ = lstm(read)
    assert not torch.allclose(states[7:].float(), through[7:], atol=0.01)
