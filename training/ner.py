"""The NER model: Stanza's own trainer over cached character states.

BiLSTM-CRF on word vectors, a trained correction of them, and two frozen character
language models; six tag sets in Stanza's multi-tagset form, each output layer reading
the one before it (``connect_output_layers``). Scored on the news dev part, tag set 0.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import torch
from stanza.models import ner_tagger
from stanza.models.common.crf import CRFLoss
from stanza.models.common.packed_lstm import PackedLSTM
from stanza.models.ner import data as ner_data
from stanza.models.ner import model as ner_model
from stanza.models.ner.trainer import Trainer

from training.averages import use_averages
from training.borrowed import put_back
from training.charlm_cache import CachedCharlm, fill
from training.crf import use_likelihood
from training.dropout import use_dropout
from training.packed_lstm import use_in_tagger
from training.places import WORK
from training.schedule import use_schedule
from training.token_lists import TokenLists

PARTS = WORK / "parts"
CACHE = WORK / "charlm_cache"
DIRECTIONS = ("forward", "backward")
EVALUATED = 400
"""Steps from one look at the dev part to the next."""
CHANGED = (
    (ner_tagger, "Document"),
    (Trainer, "update"),
    (ner_data.DataLoader, "chunk_batches"),
    (ner_model, "CharacterLanguageModel"),
    (ner_model.NERTagger, "__init__"),
    (ner_model.NERTagger, "forward"),
    (PackedLSTM, "forward"),
    (CRFLoss, "forward"),
)
"""What a training changes of Stanza."""


def cached_charlms(files: list[Path]) -> dict[str, CachedCharlm]:
    """Both character models with the states of every sentence in ``files`` (Stanza JSON)."""
    sentences = [
        [token["text"] for token in sentence] for file in files for sentence in json.loads(file.read_text())
    ]
    charlms = {}
    for direction in DIRECTIONS:
        path = PARTS / f"{direction}.pt"
        charlm = CachedCharlm(path)
        cache = CACHE / f"{direction}.pt"
        charlm.restore(cache)
        known = len(charlm.states)
        fill(charlm, sentences, forward=direction == "forward")
        if len(charlm.states) > known:
            cache.parent.mkdir(parents=True, exist_ok=True)
            charlm.save(cache)
        charlms[str(path)] = charlm
    return charlms


class CharlmLoader:
    """Stands where Stanza's tagger looks for CharacterLanguageModel."""

    def __init__(self, charlms: dict[str, CachedCharlm]) -> None:
        self.charlms = charlms

    def load(self, path: str, finetune: bool = False) -> CachedCharlm:
        return self.charlms[path]


def _use_bfloat16() -> None:
    """Make training's matrix products bfloat16; the CRF and all inference stay float32."""
    forward = ner_model.NERTagger.forward

    def mixed_forward(self, *args):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training):
            return forward(self, *args)

    ner_model.NERTagger.forward = mixed_forward


def _use_buckets(rng: random.Random, pool: int = 20) -> None:
    """Batch sentences of like length together; batches keep a random order.

    The recurrent steps and the CRF run as long as a batch's longest sentence, so a random
    batch spends more than half its time on padding.
    """
    chunk = ner_data.DataLoader.chunk_batches

    def bucketed(self, data):
        if self.eval:
            return chunk(self, data)
        size = self.batch_size * pool
        ordered = []
        for first in range(0, len(data), size):
            ordered += sorted(data[first : first + size], key=lambda item: len(item[0]))
        batches = chunk(self, ordered)
        rng.shuffle(batches)
        return batches

    ner_data.DataLoader.chunk_batches = bucketed


def train(
    data: Path,
    output: Path,
    seed: int,
    options: list[str],
    interval: int = EVALUATED,
    schedule: tuple[int, float] | None = None,
) -> None:
    """Train one tagger into ``output``; ``options`` go to Stanza's ner_tagger as they are.

    What is scored and saved, after every ``interval`` steps, are averaged weights: see
    training/averages.py. ``schedule`` are the steps and the highest rate of training/schedule.py.
    """
    with put_back(*CHANGED):
        torch.set_num_threads(1)
        ner_model.CharacterLanguageModel = CharlmLoader(
            cached_charlms([data / "train.json", data / "dev.json"])
        )
        ner_tagger.Document = TokenLists
        _use_bfloat16()
        use_in_tagger()
        use_likelihood()
        use_dropout(seed)
        _use_buckets(random.Random(seed))
        use_averages(Trainer, interval)
        if schedule is not None:
            use_schedule(Trainer, *schedule)
            steps, rate = map(str, schedule)
            options = [*options, "--max_steps", steps, "--lr", rate, "--lr_decay", "0", "--min_lr", "0"]
            options += ["--max_steps_no_improve", steps]
        ner_tagger.main(
            [
                *("--mode", "train", "--shorthand", "id_news"),
                *("--train_file", str(data / "train.json"), "--eval_file", str(data / "dev.json")),
                *("--wordvec_pretrain_file", str(PARTS / "vectors.pt"), "--pretrain_max_vocab", "-1"),
                *("--charlm", "--charlm_shorthand", "id_news"),
                *("--charlm_forward_file", str(PARTS / "forward.pt")),
                *("--charlm_backward_file", str(PARTS / "backward.pt")),
                *("--connect_output_layers", "--seed", str(seed), "--cpu"),
                *("--eval_interval", str(interval)),
                *("--save_dir", str(output.parent), "--save_name", output.name),
                *options,
            ]
        )
