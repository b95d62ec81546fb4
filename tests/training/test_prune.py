"""Which of a tagger's corrections of word vectors are left out."""

from __future__ import annotations

import torch

from training.prune import prune


def test_short_corrections_of_known_words_go() -> None:
    words = ["<PAD>", "<UNK>", "<EMPTY>", "<ROOT>", "jakarta", "pun", "asing"]
    lengths = [0.0, 0.0, 0.0, 0.0, 1.0, 0.1, 0.1]
    tagger = {
        "vocab": {"delta": {"_id2unit": words, "_unit2id": {word: i for i, word in enumerate(words)}}},
        "model": {"delta_emb.weight": torch.tensor(lengths).unsqueeze(1) * torch.ones(7, 1)},
    }
    assert prune(tagger, {"jakarta", "pun"}, least=0.3) == 1
    vocab = tagger["vocab"]["delta"]
    assert vocab["_id2unit"] == [*words[:5], "asing"]
    assert vocab["_unit2id"]["asing"] == 5
    assert torch.equal(
        tagger["model"]["delta_emb.weight"], torch.tensor([*lengths[:5], lengths[6]]).unsqueeze(1)
    )
