"""Averaged weights: a model is scored and saved with the running mean of its weights over its steps.

Averaging along the path of stochastic descent (Polyak and Juditsky 1992) takes the noise of single
steps out, so that the learning rate need not fall to see what was learned.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

DECAY = 0.999
"""What is left of the old mean after a step; less over the first steps, which begin far off."""
EVERY = 4
"""Steps from one look at the weights to the next."""


def decay(step: int) -> float:
    """What is left of the mean after EVERY steps.

    >>> decay(0) < decay(100) < decay(100_000) == DECAY**EVERY
    True
    """
    return float(min(DECAY, (1 + step) / (20 + step)) ** EVERY)


class Averages:
    """The mean of a model's weights, and the weights themselves while the mean stands in their place."""

    def __init__(self, weights: list[torch.nn.Parameter]) -> None:
        self._weights = weights
        self._mean = [weight.detach().clone() for weight in weights]
        self._own: list[Tensor] | None = None
        self._step = 0

    @torch.no_grad()
    def stepped(self) -> None:
        """Take in the weights after one more step."""
        self._step += 1
        if self._step % EVERY == 0:
            for mean, weight in zip(self._mean, self._weights):
                mean.lerp_(weight, 1 - decay(self._step))

    @torch.no_grad()
    def show(self) -> None:
        """Put the mean in the place of the weights."""
        self._own = [weight.detach().clone() for weight in self._weights]
        for mean, weight in zip(self._mean, self._weights):
            weight.copy_(mean)

    @torch.no_grad()
    def hide(self) -> None:
        """Put the weights back, if the mean stands in their place."""
        if self._own is not None:
            for own, weight in zip(self._own, self._weights):
                weight.copy_(own)
            self._own = None


def use_averages(trainer: Any, interval: int) -> None:
    """Let a trainer of Stanza's score and save the mean, which it does after every ``interval`` steps."""
    update = trainer.update
    mean: Averages | None = None
    steps = 0

    def averaged(self: Any, *args: Any, **options: Any) -> Any:
        nonlocal mean, steps
        if mean is None:
            mean = Averages([weight for weight in self.model.parameters() if weight.requires_grad])
        mean.hide()
        loss = update(self, *args, **options)
        mean.stepped()
        steps += 1
        if steps % interval == 0:
            mean.show()
        return loss

    trainer.update = averaged
