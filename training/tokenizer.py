"""The tokenizer (tokens, sentences, multiword tokens at once): Stanza's own trainer."""

from __future__ import annotations

from pathlib import Path

import torch
from stanza.models import tokenizer


def train(data: Path, output: Path, seed: int, options: list[str]) -> None:
    """Train one tokenizer into ``output``; ``options`` go to Stanza's tokenizer as they are."""
    torch.set_num_threads(1)
    tokenizer.main(
        [
            *("--mode", "train", "--lang", "id", "--shorthand", "id_news", "--cpu", "--use_mwt"),
            *("--txt_file", str(data / "train.txt"), "--label_file", str(data / "train.labels")),
            *("--dev_txt_file", str(data / "dev.txt"), "--dev_label_file", str(data / "dev.labels")),
            *("--mwt_json_file", str(data / "mwt.json"), "--conll_file", str(data / "dev.out.conllu")),
            *("--seed", str(seed), "--save_dir", str(output.parent), "--save_name", output.name),
            *options,
        ]
    )
