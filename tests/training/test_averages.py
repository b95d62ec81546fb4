"""Averaged weights: the mean is what is scored, the weights are what is trained."""

from __future__ import annotations

import torch

from training.averages import EVERY, Averages, decay


def test_the_mean_lies_between_where_it_began_and_where_the_weights_went() -> None:
    weight = torch.nn.Parameter(torch.zeros(3))
    averages = Averages([weight])
    for _ in range(EVERY):
        weight.data += 1.0
        averages.stepped()
    averages.show()
    assert torch.allclose(weight, torch.full((3,), EVERY * (1 - decay(EVERY))))
    averages.hide()
    assert weight.tolist() == [EVERY] * 3
    averages.hide()  # nothing stands in their place any more
    assert weight.tolist() == [EVERY] * 3
