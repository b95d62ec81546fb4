"""A tagger and a tokenizer trained for a few steps by the recipes' own code, inside Stanza's trainers."""

from __future__ import annotations

import json
import shutil
from itertools import pairwise
from pathlib import Path

import pytest
import torch
from stanza.models.common.packed_lstm import PackedLSTM
from stanza.models.ner.trainer import Trainer as NerTrainer
from stanza.models.tokenization.trainer import Trainer as TokenizerTrainer

from nlp_cli.tagsets import BREAK, TAGSETS
from training import ner, recurrence, tokenizer
from training.glued import glue
from training.ner_data import retag, write_stanza
from training.places import BUNDLE

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler")
SENTENCES = [
    (["Ani", "pulang", "ke", "Rindang", "."], [(0, 0, "PERSON"), (3, 3, "GPE")]),
    (["PT", "Rakit", "tutup", "Senin", "."], [(0, 1, "ORG"), (3, 3, "DATE")]),
    (["Budi", "Sura", "diam", "."], [(0, 1, "PERSON")]),
]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the recipes work, with the character models and vectors of the bundle."""
    parts = tmp_path / "parts"
    parts.mkdir()
    for name, processor in (
        ("vectors", "pretrain"),
        ("forward", "forward_charlm"),
        ("backward", "backward_charlm"),
    ):
        (parts / f"{name}.pt").symlink_to(BUNDLE / "id" / processor / "news.pt")
    monkeypatch.setattr(ner, "PARTS", parts)
    monkeypatch.setattr(ner, "CACHE", tmp_path / "cache")
    monkeypatch.setattr(recurrence, "WORK", tmp_path)
    return tmp_path


def test_a_tagger_of_two_layers(folder: Path) -> None:
    news = [retag(words, spans) for words, spans in SENTENCES]
    public = [
        [(word, {TAGSETS[column]: tags["conll"]}) for word, tags in sentence]
        for sentence, column in zip(news, (2, 3, 4))
    ]
    glued = [glue(pair) for pair in pairwise(news)]
    write_stanza([*news, *public, *glued], folder / "train.json")
    write_stanza(news, folder / "dev.json")
    before = NerTrainer.update, PackedLSTM.forward
    options = ["--num_layers", "2", "--hidden_dim", "32", "--no_input_transform", "--optim", "adam"]
    ner.train(folder, folder / "tagger.pt", 1, options, interval=10, schedule=(20, 0.02))
    assert (NerTrainer.update, PackedLSTM.forward) == before
    saved = torch.load(folder / "tagger.pt", weights_only=True)
    assert saved["model"]["taggerlstm.lstm.weight_ih_l1_reverse"].shape == (4 * 32, 2 * 32)
    assert float(saved["model"]["taggerlstm.lstm.weight_hh_l1"].std()) > 0
    assert BREAK in saved["vocab"]["tag"]["_id2unit"][len(TAGSETS)]


def test_a_tokenizer(folder: Path) -> None:
    text = "Ani pulang. Budi diam.\n\nIa tidur.\n"
    labels = "00100000012" + "0" + "0001000012" + "\n\n" + "010000012" + "\n"
    for part in ("train", "dev"):
        (folder / f"{part}.txt").write_text(text)
        (folder / f"{part}.labels").write_text(labels)
    (folder / "mwt.json").write_text(json.dumps([[["kerjanya", ["kerja", "nya"]], 1]]))
    before = TokenizerTrainer.update
    tokenizer.train(
        folder, folder / "tokenize.pt", 1, ["--hidden_dim", "16"], schedule=(12, 0.01), interval=6
    )
    assert TokenizerTrainer.update is before
    assert (folder / "tokenize.pt").exists()
