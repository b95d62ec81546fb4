"""What stands in for parts of Stanza's tagger while it is trained, against those parts."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import Any

import pytest
import torch
from stanza.models.common.crf import CRFLoss
from stanza.models.common.packed_lstm import PackedLSTM
from torch.nn.utils.rnn import pack_padded_sequence

from training import crf, packed_lstm, schedule
from training.dropout import Dropout

LENGTHS = [7, 7, 4, 2, 1]
TAGS = 9


def sums(loss: Callable[..., Any], scores: torch.Tensor, masks: torch.Tensor) -> list[torch.Tensor]:
    """A loss and its derivatives by the scores and the transitions."""
    torch.manual_seed(2)
    field = CRFLoss(TAGS)
    torch.nn.init.normal_(field._transitions)
    tags = torch.randint(TAGS, masks.shape).masked_fill(masks, 0)
    scores = scores.clone().requires_grad_()
    value, _ = loss(field, scores, masks, tags)
    value.backward()
    return [value.detach(), scores.grad, field._transitions.grad]


@pytest.mark.parametrize("empty", [None, 1])
def test_the_loss_and_its_derivatives_are_those_of_stanza(empty: int | None) -> None:
    torch.manual_seed(1)
    scores = 3 * torch.randn(len(LENGTHS), LENGTHS[0], TAGS)
    masks = torch.tensor([[place >= length for place in range(LENGTHS[0])] for length in LENGTHS])
    if empty is not None:
        masks[empty] = True
    for ours, stanzas in zip(
        sums(crf.loss, scores, masks), sums(CRFLoss.forward, scores, masks), strict=True
    ):
        assert torch.allclose(ours, stanzas, atol=1e-5)


def test_a_batch_without_a_tag_set_adds_nothing() -> None:
    field = CRFLoss(TAGS)
    masks = torch.ones(2, 3, dtype=torch.bool)
    value, _ = crf.loss(field, torch.randn(2, 3, TAGS), masks, torch.zeros(2, 3, dtype=torch.long))
    assert value == 0


@pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler")
@pytest.mark.parametrize("layers", [1, 2])
def test_the_states_and_gradients_are_those_of_stanza(layers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed_lstm, "BETWEEN", Dropout(0.0))
    torch.manual_seed(1)
    lstm = PackedLSTM(6, 16, layers, batch_first=True, bidirectional=True)
    inputs = torch.randn(len(LENGTHS), LENGTHS[0], 6)
    packed = pack_padded_sequence(inputs, LENGTHS, batch_first=True)
    start = torch.zeros(2 * layers, len(LENGTHS), 16)
    by = torch.randn(len(packed.data), 32)
    found = []
    runs: list[Callable[[], Any]] = [
        lambda: lstm(packed, LENGTHS, (start, start))[0],
        lambda: packed_lstm.run(lstm.lstm, packed),
    ]
    for run in runs:
        lstm.zero_grad()
        states = run()
        (states.data.float() * by).sum().backward()
        found.append([states.data.detach().float(), *(weight.grad.clone() for weight in lstm.parameters())])
    for stanzas, ours in zip(*found, strict=True):
        assert torch.allclose(ours, stanzas, atol=0.02 * float(stanzas.abs().max()) + 0.01)


def test_dropout_keeps_the_sum() -> None:
    drop = Dropout(0.5, seed=1)
    values = drop(torch.ones(100, 100))
    assert set(values.unique().tolist()) == {0.0, 2.0}
    assert abs(float(values.mean()) - 1) < 0.05
    assert torch.equal(drop.eval()(torch.ones(3)), torch.ones(3))


def test_the_rate_rises_and_falls() -> None:
    rates = [schedule.rate_at(step, 1000, 1.0) for step in range(1, 1001)]
    top = rates.index(max(rates))
    assert abs(top - schedule.WARM_UP) <= 1
    assert rates[: top + 1] == sorted(rates[: top + 1])
    assert rates[top:] == sorted(rates[top:], reverse=True)
    assert rates[-1] == pytest.approx(schedule.LAST)
