"""A tagger whose corrections and linear layer were computed beforehand says the same."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import torch
from stanza.models.common.vocab import UNK_ID

from nlp_cli.tagsets import BREAK
from training import fold
from training.fold import fold_prior, fold_transform, fold_vectors, keep_words

PREFIX = ["<PAD>", "<UNK>", "<EMPTY>", "<ROOT>"]
SIZE = 3


def vocabulary(words: list[str]) -> dict[str, Any]:
    units = [*PREFIX, *words]
    return {"_id2unit": units, "_unit2id": {word: place for place, word in enumerate(units)}}


@pytest.fixture
def models() -> tuple[dict[str, Any], dict[str, Any]]:
    """A tagger that has corrected ``jakarta`` and ``10 000``, and vectors of ``di`` and ``jakarta``."""
    torch.manual_seed(1)
    vectors = {"emb": torch.randn(6, SIZE), "vocab": vocabulary(["di", "jakarta"])}
    tagger = {
        "config": {"input_transform": True, "emb_finetune": True},
        "vocab": {
            "delta": vocabulary(["jakarta", "10 000"]),
            "word": copy.deepcopy(vectors["vocab"]),
            "_key2class": {"delta": "WordVocab", "word": "PretrainedWordVocab"},
        },
        "model": {
            "delta_emb.weight": torch.randn(6, SIZE),
            "input_transform.weight": torch.randn(SIZE, SIZE),
            "input_transform.bias": torch.randn(SIZE),
            **{
                f"taggerlstm.lstm.{name}_l0{way}": torch.randn(*shape)
                for way in ("", "_reverse")
                for name, shape in (("weight_ih", (8, SIZE)), ("bias_ih", (8,)))
            },
        },
    }
    return tagger, vectors


def test_the_linear_layer_goes_into_the_first_weights(models: tuple[dict[str, Any], dict[str, Any]]) -> None:
    tagger, _ = models
    before = dict(tagger["model"])
    inputs = torch.randn(5, SIZE)
    through = inputs @ before["input_transform.weight"].t() + before["input_transform.bias"]
    fold_transform(tagger)
    after = tagger["model"]
    for way in ("", "_reverse"):
        weight, bias = f"taggerlstm.lstm.weight_ih_l0{way}", f"taggerlstm.lstm.bias_ih_l0{way}"
        expected = through @ before[weight].t() + before[bias]
        assert torch.allclose(inputs @ after[weight].t() + after[bias], expected, atol=1e-5)
    assert not tagger["config"]["input_transform"]
    assert not any("transform" in name for name in after)
    fold_transform(tagger)  # nothing is left to fold


def test_a_vector_and_its_correction_are_summed(models: tuple[dict[str, Any], dict[str, Any]]) -> None:
    tagger, vectors = models
    old, own = vectors["emb"].clone(), tagger["model"]["delta_emb.weight"].clone()
    fold_vectors(tagger, vectors)
    words = vectors["vocab"]["_id2unit"]
    assert words == [*PREFIX, "di", "jakarta", "10\xa0000"]
    assert tagger["vocab"]["word"]["_id2unit"] == words
    expected = [old[0], old[1] + own[1], old[2], old[3], old[4], old[5] + own[4], old[UNK_ID] + own[5]]
    assert torch.allclose(vectors["emb"], torch.stack(expected))
    assert "delta" not in tagger["vocab"] and "delta" not in tagger["vocab"]["_key2class"]
    assert "delta_emb.weight" not in tagger["model"]
    assert tagger["config"]["emb_finetune"] is False


def test_rare_words_go(
    models: tuple[dict[str, Any], dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    tagger, vectors = models
    monkeypatch.setattr(fold, "FREQUENT", 1)
    fold_vectors(tagger, vectors)
    kept = vectors["emb"][[0, 1, 2, 3, 4, 6]]
    keep_words(tagger, vectors, {"jakarta": fold.READ - 1, "10 000": fold.READ})
    assert vectors["vocab"]["_id2unit"] == [*PREFIX, "di", "10\xa0000"]
    assert vectors["vocab"]["_unit2id"]["10\xa0000"] == 5
    assert torch.equal(vectors["emb"], kept)
    assert tagger["vocab"]["word"]["_unit2id"] == vectors["vocab"]["_unit2id"]


def test_breaks_become_as_rare_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fold, "BREAK_SHARE", 0.01)
    bias = torch.tensor([0.5, 2.0])
    tagger = {
        "vocab": {"tag": {"_id2unit": {0: ["O", "S-ORG"], 1: ["O", BREAK]}}},
        "model": {"tag_clfs.0.bias": torch.zeros(2), "tag_clfs.1.bias": bias},
    }
    before = torch.softmax(bias, 0)[1]
    fold_prior(tagger, 0.2)
    after = torch.softmax(bias, 0)[1]
    assert bias[0] == 0.5 and not tagger["model"]["tag_clfs.0.bias"].any()
    odds = [float(p / (1 - p)) for p in (before, after)]
    assert odds[1] / odds[0] == pytest.approx((0.01 / 0.99) / (0.2 / 0.8), rel=1e-4)
