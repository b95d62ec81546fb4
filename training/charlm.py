"""The character language models, trained further on what the tagger will feed them.

A forward and a backward model (Akbik et al. 2018, https://aclanthology.org/C18-1139) in the
form of Stanza's ``CharacterLanguageModel``. The state is set back at every newline, as the
tagger starts anew at every sentence.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from stanza.models.common.char_model import CharacterLanguageModel
from torch import Tensor
from torch.nn import functional

from training.places import CHARLM
from training.recurrence import Recurrence

STREAMS, STEPS = 128, 200
WARM_UP = 200
"""Batches over which the learning rate rises."""
RATE, LAST_RATE = 2e-3, 2e-5
REPORT = 200
"""Batches between two lines of the log."""


class Model:
    """A character language model that reads streams, its state carried from batch to batch."""

    def __init__(self, model: CharacterLanguageModel) -> None:
        self.model = model
        self.newline = model.char_vocab().unit2id("\n")
        lstm = model.charlstm.lstm
        self.parts = lstm.weight_ih_l0, lstm.weight_hh_l0, lstm.bias_ih_l0, lstm.bias_hh_l0
        self.parameters = [*self.parts, model.char_emb.weight, *model.decoder.parameters()]
        self.state: tuple[Tensor, Tensor] | None = None

    def loss(self, units: Tensor) -> Tensor:
        """Mean nats of each character but the first, of ``units`` (steps + 1 × streams)."""
        read, said = units[:-1], units[1:]
        if self.state is None:
            size = self.parts[1].shape[1]
            self.state = torch.zeros(units.shape[1], size).bfloat16(), torch.zeros(units.shape[1], size)
        of_input, of_state, *bias = self.parts
        table = self.model.char_emb.weight @ of_input.t() + bias[0] + bias[1]
        keep = (read != self.newline).float()
        states, hidden, cell = Recurrence.apply(
            table.bfloat16(), read, keep, of_state.bfloat16(), *self.state
        )
        self.state = hidden.detach(), cell.detach()
        decoder = self.model.decoder
        scores = functional.linear(states, decoder.weight.bfloat16(), decoder.bias.bfloat16())
        return functional.cross_entropy(scores.flatten(0, 1).float(), said.flatten())


def batches(stream: np.ndarray, streams: int) -> Iterator[Tensor]:
    """The stream cut into so many, STEPS of each at a time with the one that follows."""
    length = (len(stream) - 1) // streams
    columns = stream[: length * streams].reshape(streams, length).T
    for first in range(0, length - STEPS, STEPS):
        yield torch.from_numpy(columns[first : first + STEPS + 1].astype(np.int64))


@torch.no_grad()
def bits_per_character(model: CharacterLanguageModel, stream: np.ndarray) -> float:
    """Of a stream, by the rounded weights that are trained with."""
    reader = Model(model)
    losses = [float(reader.loss(units)) for units in batches(stream, STREAMS)]
    return sum(losses) / len(losses) / math.log(2)


def train(data: Path, direction: str, output: Path, minutes: float, rate: float = RATE) -> dict[str, Any]:
    """Go on from the shared model for so many minutes; the rate falls with the time left."""
    torch.set_num_threads(1)
    model = CharacterLanguageModel.load(str(CHARLM[direction]), finetune=True)
    dev = np.load(data / f"{direction}.dev.npy")
    first = bits_per_character(model, dev)
    print(f"{direction}: {first:.4f} bits per character before", flush=True)
    stream = np.load(data / f"{direction}.train.npy")
    learner = Model(model)
    optimizer = torch.optim.Adam(learner.parameters, lr=0.0, betas=(0.9, 0.98))
    began, seen, total = time.monotonic(), 0, 0.0
    epoch = iter(())
    while (done := (time.monotonic() - began) / (60 * minutes)) < 1:
        units = next(epoch, None)
        if units is None:
            learner.state, epoch = None, batches(stream, STREAMS)
            continue
        falling = LAST_RATE + (rate - LAST_RATE) * (1 + math.cos(math.pi * done)) / 2
        optimizer.param_groups[0]["lr"] = falling * min(1.0, (seen + 1) / WARM_UP)
        optimizer.zero_grad(set_to_none=True)
        loss = learner.loss(units)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learner.parameters, 1.0)
        optimizer.step()
        seen += 1
        total += float(loss.detach())
        if seen % REPORT == 0:
            print(
                f"{seen * STREAMS * STEPS / 1e6:.1f} M, {done:.1%}, train {total / REPORT / math.log(2):.4f}"
            )
            total = 0.0
        if seen % (10 * REPORT) == 0:
            print(f"dev {bits_per_character(model, dev):.4f}", flush=True)
            model.save(str(output.with_suffix(".partial.pt")))
    model.save(str(output))
    last = bits_per_character(model, dev)
    print(f"dev {last:.4f}", flush=True)
    return {"characters": seen * STREAMS * STEPS, "bits_before": first, "bits": last}
