"""The tokenizer (tokens, sentences, multiword tokens at once): Stanza's own trainer."""

from __future__ import annotations

from pathlib import Path

import torch
from stanza.models import tokenizer
from stanza.models.tokenization.model import Tokenizer
from stanza.models.tokenization.trainer import Trainer

from training.averages import use_averages
from training.borrowed import put_back
from training.packed_lstm import use_in_tokenizer
from training.schedule import use_schedule

EVALUATED = 250
"""Steps from one look at the dev part to the next."""


def train(
    data: Path,
    output: Path,
    seed: int,
    options: list[str],
    schedule: tuple[int, float],
    interval: int = EVALUATED,
) -> None:
    """Train one tokenizer into ``output``; ``options`` go to Stanza's tokenizer as they are.

    ``schedule`` are the steps and the highest rate of training/schedule.py. What is scored and
    saved, after every ``interval`` steps, are averaged weights.
    """
    with put_back((Trainer, "update"), (Tokenizer, "__init__")):
        torch.set_num_threads(1)
        use_in_tokenizer()
        use_averages(Trainer, interval)
        use_schedule(Trainer, *schedule)
        tokenizer.main(
            [
                *("--mode", "train", "--lang", "id", "--shorthand", "id_news", "--cpu", "--use_mwt"),
                *("--txt_file", str(data / "train.txt"), "--label_file", str(data / "train.labels")),
                *("--dev_txt_file", str(data / "dev.txt"), "--dev_label_file", str(data / "dev.labels")),
                *("--mwt_json_file", str(data / "mwt.json"), "--conll_file", str(data / "dev.out.conllu")),
                *("--steps", str(schedule[0]), "--eval_steps", str(interval)),
                *("--seed", str(seed), "--save_dir", str(output.parent), "--save_name", output.name),
                *options,
            ]
        )
