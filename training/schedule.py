"""The learning rate of a training: up at first, then down a half cosine to almost nothing.

Loshchilov and Hutter 2017 (https://arxiv.org/abs/1608.03983), without restarts. Stanza's trainers
lower their rate when the dev part no longer improves, which needs many looks at that part and
chooses by their noise.
"""

from __future__ import annotations

import math
from typing import Any

WARM_UP = 300
"""Steps over which the rate rises."""
LAST = 0.02
"""What is left of the rate at the last step."""


def rate_at(step: int, steps: int, rate: float) -> float:
    """The rate of a step, the first of which is 1.

    >>> rate_at(WARM_UP // 2, 100_000, 1.0)
    0.5
    >>> rate_at(1_000, 1_000, 1.0) == LAST
    True
    """
    falling = LAST + (1 - LAST) * (1 + math.cos(math.pi * step / steps)) / 2
    return rate * falling if step > WARM_UP else rate * step / WARM_UP


def use_schedule(trainer: Any, steps: int, rate: float) -> None:
    """Let a trainer of Stanza's take its rate from here; goes around what its step is by now."""
    update = trainer.update
    step = 0

    def scheduled(self: Any, *args: Any, **options: Any) -> Any:
        nonlocal step
        step += 1
        for group in self.optimizer.param_groups:
            group["lr"] = rate_at(step, steps, rate)
        return update(self, *args, **options)

    trainer.update = scheduled
