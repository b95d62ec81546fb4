"""The multiword-token expander: Stanza's own trainer, on every word with a clitic.

All multiword tokens of the training treebanks are their words written together, so Stanza
trains its exact-pieces classifier; the few that are not are left out and counted.
"""

from __future__ import annotations

from pathlib import Path

import torch
from stanza.models import mwt_expander
from stanza.utils.datasets.contract_mwt import contract_mwt

from training.places import TREEBANK
from training.tokenizer_data import DEV_TREEBANK, TRAIN_TREEBANKS


def composed_only(conllu: str) -> tuple[str, int]:
    """Drop the sentences with a multiword token that is not its words in a row; count them."""
    kept, dropped = [], 0
    for block in conllu.strip().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if not line.startswith("#")]
        words = {row[0]: row[1] for row in rows}
        whole = True
        for row in rows:
            if "-" in row[0]:
                first, last = (int(number) for number in row[0].split("-"))
                whole &= row[1] == "".join(words[str(i)] for i in range(first, last + 1))
        if whole:
            kept.append(block)
        else:
            dropped += 1
    return "\n\n".join(kept) + "\n\n", dropped


def build(folder: Path) -> int:
    """Write train and dev CoNLL-U for the expander; returns the number of dropped sentences."""
    folder.mkdir(parents=True, exist_ok=True)
    text = "\n\n".join((TREEBANK / name).read_text("utf-8").strip() for name in TRAIN_TREEBANKS)
    train, dropped = composed_only(text)
    (folder / "train.conllu").write_text(train, "utf-8")
    gold, _ = composed_only((TREEBANK / DEV_TREEBANK).read_text("utf-8"))
    (folder / "dev.gold.conllu").write_text(gold, "utf-8")
    contract_mwt(str(folder / "dev.gold.conllu"), str(folder / "dev.in.conllu"))
    return dropped


def train(data: Path, output: Path, seed: int, options: list[str]) -> None:
    """Train one expander into ``output``; ``options`` go to Stanza's mwt_expander as they are."""
    torch.set_num_threads(1)
    mwt_expander.main(
        [
            *("--mode", "train", "--lang", "id", "--shorthand", "id_news", "--cpu"),
            *("--train_file", str(data / "train.conllu"), "--eval_file", str(data / "dev.in.conllu")),
            *("--gold_file", str(data / "dev.gold.conllu"), "--force_exact_pieces", "--seed", str(seed)),
            *("--save_dir", str(output.parent), "--save_name", output.name),
            *options,
        ]
    )
