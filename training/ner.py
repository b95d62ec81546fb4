"""The NER model: Stanza's own trainer over cached character states.

BiLSTM-CRF on word vectors, a trained correction of them, and two frozen character
language models; five tag sets in Stanza's multi-tagset form, each output layer reading
the one before it (``connect_output_layers``). Scored on the news dev part, tag set 0.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import torch
from stanza.models import ner_tagger
from stanza.models.ner import data as ner_data
from stanza.models.ner import model as ner_model

from training.averages import use_averages
from training.charlm_cache import CachedCharlm, fill
from training.places import WORK

PARTS = WORK / "parts"
CACHE = WORK / "charlm_cache"
DIRECTIONS = ("forward", "backward")
EVALUATED = 200
"""Steps from one look at the dev part to the next."""
OFTEN = 2
"""Times that a word must occur for a tagger that is gone on with to learn it."""


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
    """Make training's matrix products bfloat16; the CRF and all inference stay float32.

    The loss is Stanza's own: sentences that a tag set leaves empty are only not computed.
    """
    forward, crf = ner_model.NERTagger.forward, ner_model.CRFLoss.forward

    def mixed_forward(self, *args):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training):
            return forward(self, *args)

    def exact_crf(self, scores, masks, tags):
        rows = ~masks.all(dim=1)  # sentences without this tag set add nothing to the loss
        kept = int(rows.sum())
        if kept == 0:
            return scores.new_zeros(()).float(), self._transitions
        with torch.autocast("cpu", enabled=False):
            loss, transitions = crf(self, scores[rows].float(), masks[rows], tags[rows])
        return loss * (kept / len(rows)), transitions

    ner_model.NERTagger.forward = mixed_forward
    ner_model.CRFLoss.forward = exact_crf


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


def warm_start(source: Path, rate: float, data: Path) -> list[str]:
    """Options that go on from a trained tagger with another learning rate.

    Stanza takes the rate of a model that it goes on with from that model's file, and its words
    too: those that are new in ``data`` are added to it, at first without a change to their vectors.
    """
    content = torch.load(source, map_location="cpu", weights_only=True)
    content["config"]["lr"] = rate
    counts = Counter(
        token["text"].lower()
        for sentence in json.loads((data / "train.json").read_text("utf-8"))
        for token in sentence
    )
    vocab, vectors = content["vocab"]["delta"], content["model"]["delta_emb.weight"]
    new = [w for w, count in counts.items() if count >= OFTEN and w not in vocab["_unit2id"]]
    vocab["_unit2id"].update((word, len(vectors) + place) for place, word in enumerate(new))
    vocab["_id2unit"] += new
    rows = vectors.new_zeros(len(new), vectors.shape[1])
    content["model"]["delta_emb.weight"] = torch.cat([vectors, rows])
    start = source.with_suffix(".start.pt")
    torch.save(content, start)
    return ["--finetune", "--finetune_load_name", str(start)]


def train(data: Path, output: Path, seed: int, options: list[str], interval: int = EVALUATED) -> None:
    """Train one tagger into ``output``; ``options`` go to Stanza's ner_tagger as they are.

    What is scored and saved, after every ``interval`` steps, are averaged weights: see
    training/averages.py.
    """
    torch.set_num_threads(1)
    ner_model.CharacterLanguageModel = CharlmLoader(cached_charlms([data / "train.json", data / "dev.json"]))
    _use_bfloat16()
    _use_buckets(random.Random(seed))
    use_averages(interval)
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
