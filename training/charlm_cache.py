"""Character model states, computed once and read again in every epoch.

Stanza's tagger runs its two frozen character language models over every batch, which is
nine tenths of a training step on a CPU. Their states for a sentence never change, so
``CachedCharlm`` stands in for the loaded model and remembers them, in half precision.
"""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import torch
from stanza.models.common.char_model import CharacterLanguageModel
from stanza.models.common.utils import unsort
from torch import nn
from torch.nn.utils.rnn import PackedSequence, pack_sequence


class CachedCharlm(nn.Module):
    """A frozen character language model with a memory, by the sentence's characters."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.model = CharacterLanguageModel.load(str(path), finetune=False)
        self.states: dict[bytes, torch.Tensor] = {}
        self.sha256 = hashlib.sha256(path.read_bytes()).hexdigest()

    def hidden_dim(self) -> int:
        """Size of one token's state."""
        return int(self.model.hidden_dim())

    def get_representation(
        self,
        chars: torch.Tensor,
        offsets: list[list[int]],
        lengths: list[int],
        order: list[int],
    ) -> PackedSequence:
        """States at the tokens' ends, as CharacterLanguageModel.get_representation gives them."""
        keys = self.remember(chars, offsets, lengths)
        found = [self.states[key].float() for key in keys]
        return pack_sequence(unsort(found, order))

    def remember(self, chars: torch.Tensor, offsets: list[list[int]], lengths: list[int]) -> list[bytes]:
        """Compute what is not known yet of a batch; returns each sentence's key."""
        keys = [chars[i, :length].numpy().tobytes() for i, length in enumerate(lengths)]
        missing = [i for i, key in enumerate(keys) if key not in self.states]
        if missing:
            with torch.no_grad(), torch.autocast("cpu", enabled=False):
                output, _, _ = self.model(chars[missing], [lengths[i] for i in missing])
            for row, i in enumerate(missing):
                self.states[keys[i]] = output[row, offsets[i]].half()
        return keys

    def save(self, path: Path) -> None:
        """Write the memory as one tensor, so that the next run can map it.

        The file is replaced, not rewritten: another run may have the old one mapped.
        """
        keys = list(self.states)
        sizes = [len(self.states[key]) for key in keys]
        states = torch.cat([self.states[key] for key in keys])
        fresh = path.with_suffix(".new")
        torch.save({"model": self.sha256, "keys": keys, "sizes": sizes, "states": states}, fresh)
        fresh.replace(path)

    def restore(self, path: Path) -> None:
        """Read what ``save`` wrote, if it is there and of this very model."""
        if not path.exists():
            return
        saved = torch.load(path, mmap=True, weights_only=True)
        if saved.get("model") != self.sha256:
            return
        pieces = torch.split(saved["states"], saved["sizes"])
        self.states.update(zip(saved["keys"], pieces, strict=True))


def fill(charlm: CachedCharlm, sentences: list[list[str]], forward: bool, batch: int = 256) -> float:
    """Run the model over ``sentences`` (lists of token texts) in large batches; returns seconds."""
    began = time.monotonic()
    vocab = charlm.model.char_vocab()
    rows = []
    for words in sentences:
        row, ends = ["\n"], []
        for word in words if forward else [word[::-1] for word in reversed(words)]:
            row.extend(word)
            ends.append(len(row))
            row.append(" ")
        rows.append((vocab.map(row), ends if forward else ends[::-1]))
    rows.sort(key=lambda row: -len(row[0]))
    pad = vocab.unit2id(" ")
    for first in range(0, len(rows), batch):
        part = rows[first : first + batch]
        width = len(part[0][0])
        chars = torch.tensor([row + [pad] * (width - len(row)) for row, _ in part])
        charlm.remember(chars, [ends for _, ends in part], [len(row) for row, _ in part])
    return time.monotonic() - began
