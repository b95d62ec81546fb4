"""The output layers of the public tag sets, trained on at the end, each on its own corpus.

In the joint training a public corpus is two sentences in a hundred, too few for a layer that follows
its policy to be done when the news is. Here all else stands still: the news keeps its tags.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import stanza.models.common.utils as stanza_utils
import torch

from training import ner, ner_data
from training.borrowed import put_back

STEPS = 800
"""About five times through the public corpora and what was marked as one of them would."""
RATE = 0.001
LAYERS = tuple(f"{part}.{column}." for part in ("tag_clfs", "crits") for column in (2, 3, 4))
"""What learns: see nlp_cli.tagsets.TAGSETS for the columns."""
FEW = 40
"""Sentences of the news that Stanza's trainer scores, which asks for some; their tags do not change."""


def _only_layers(model: Any, *_: Any, **__: Any) -> list[dict[str, Any]]:
    """What Stanza's optimizer is given, in place of every weight."""
    for name, weight in model.named_parameters():
        weight.requires_grad_(name.startswith(LAYERS))
    learned = [weight for weight in model.parameters() if weight.requires_grad]
    return [{"param_group_name": "base", "params": learned}]


def train(source: Path, folder: Path, output: Path, seed: int) -> None:
    """Train the layers of the tagger in ``source`` into ``output``; ``folder`` is for what is read."""
    content = torch.load(source, map_location="cpu", weights_only=True)
    content["config"]["lr"] = RATE
    start = output.with_suffix(".start.pt")
    torch.save(content, start)
    ner_data.write_stanza(ner_data.public_sentences(), folder / "train.json")
    ner_data.write_stanza(ner_data.dev_sentences()[:FEW], folder / "dev.json")
    options = ["--optim", "adam", "--lr", str(RATE), "--batch_size", "64", "--max_batch_words", "1600"]
    options += ["--max_steps", str(STEPS), "--finetune", "--finetune_load_name", str(start)]
    with put_back((stanza_utils, "extract_base_optimizer_parameters")):
        stanza_utils.extract_base_optimizer_parameters = _only_layers
        ner.train(folder, output, seed, options, interval=STEPS)  # scored once, at the end, and so saved
