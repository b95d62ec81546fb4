"""The loss of Stanza's tagger, its sums over paths as products of matrices.

A conditional random field's log-likelihood (Lafferty et al. 2001) by the forward and backward
algorithm in scaled probabilities (Rabiner 1989, https://doi.org/10.1109/5.18626, section V.A), its derivative
written down. Stanza sums over paths in logarithms, tag by tag, which takes a fifth of a step.
"""

from __future__ import annotations

from typing import Any

import torch
from stanza.models.common.crf import CRFLoss
from torch import Tensor

LEAST = 1e-30
"""What a sum is taken for at least, so that it can be divided by."""


class Likelihood(torch.autograd.Function):
    """``apply(scores, tags, sizes, transitions)`` → negative log-likelihood, summed over sentences.

    ``scores`` (steps × sentences × tags), the longest sentence first; ``tags`` (steps × sentences);
    ``sizes``, how many sentences have a token at each step; ``transitions`` (tags × tags), from row
    to column.
    """

    @staticmethod
    def forward(ctx: Any, scores: Tensor, tags: Tensor, sizes: list[int], transitions: Tensor) -> Tensor:
        """By the forward algorithm; each step's probabilities are scaled to a sum of one."""
        steps, sentences, _ = scores.shape
        highest = transitions.max()
        step_by = (transitions - highest).exp()
        top = scores.max(2, keepdim=True).values
        emitted = (scores - top).exp()
        before = torch.zeros_like(scores)
        scale = torch.ones(steps, sentences, 1)
        at = torch.arange(sentences)
        total = -scores.new_zeros(())
        for step, size in enumerate(sizes):
            reached = before[step - 1, :size] @ step_by if step else 1.0
            path = reached * emitted[step, :size]
            scale[step, :size] = path.sum(1, keepdim=True).clamp_min(LEAST)
            before[step, :size] = path / scale[step, :size]
            gold = scores[step, at[:size], tags[step, :size]].sum()
            if step:
                gold = gold + (transitions[tags[step - 1, :size], tags[step, :size]] - highest).sum()
            total = total + scale[step, :size].log().sum() + top[step, :size].sum() - gold
        ctx.save_for_backward(before, scale, emitted, step_by, tags)
        ctx.sizes = sizes
        return total

    @staticmethod
    def backward(ctx: Any, by: Tensor) -> tuple[Tensor | None, ...]:
        """By the backward algorithm: what the model expects less what is there."""
        before, scale, emitted, step_by, tags = ctx.saved_tensors
        after = torch.ones_like(before)
        through = torch.zeros_like(before)
        kinds = len(step_by)
        counted = torch.zeros(kinds * kinds)
        for step in range(len(ctx.sizes) - 1, 0, -1):
            size = ctx.sizes[step]
            through[step, :size] = emitted[step, :size] * after[step, :size] / scale[step, :size]
            after[step - 1, :size] = through[step, :size] @ step_by.t()
            pairs = tags[step - 1, :size] * kinds + tags[step, :size]
            counted.index_add_(0, pairs, torch.ones(size))
        expected = before * after
        expected = expected / expected.sum(2, keepdim=True).clamp_min(LEAST)
        for step, size in enumerate(ctx.sizes):
            expected[step].scatter_add_(1, tags[step].unsqueeze(1), -torch.ones(len(tags[step]), 1))
            expected[step, size:] = 0
        moved = before[:-1].flatten(0, 1).t() @ through[1:].flatten(0, 1) * step_by
        return expected * by, None, None, (moved - counted.view(kinds, kinds)) * by


def loss(self: Any, scores: Tensor, masks: Tensor, tags: Tensor) -> tuple[Tensor, Tensor]:
    """Stands in for ``CRFLoss.forward``: the mean over a batch, the longest sentence first.

    A sentence that a tag set leaves empty is not computed; it adds nothing to Stanza's loss either.
    """
    rows = ~masks.all(dim=1)
    if not bool(rows.any()):
        return scores.new_zeros(()).float(), self._transitions
    alive = ~masks[rows]
    sizes = [size for size in alive.sum(0).tolist() if size]
    steps = len(sizes)
    with torch.autocast("cpu", enabled=False):
        by_step = scores[rows, :steps].float().transpose(0, 1).contiguous()
        tags_by_step = tags[rows, :steps].t().contiguous()
        total = Likelihood.apply(by_step, tags_by_step, sizes, self._transitions)
    return total / len(rows), self._transitions


def use_likelihood() -> None:
    """Let Stanza's tagger train on it."""
    CRFLoss.forward = loss
