"""A trained tagger in fewer numbers, which say the same.

A tagger adds a trained correction (``delta_emb``) to the vector of each word that it was trained
on, and may send its inputs through a linear layer (``input_transform``) before the LSTM. Two
vectors have a sum and two matrices a product, so the bundle holds one vector a word, in one
vocabulary, and no linear layer. Stanza reads such a tagger as one that left the vectors alone
(``emb_finetune`` off).

It also read breaks more often than there are, which one number puts right.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch
from stanza.models.common.vocab import UNK_ID, VOCAB_PREFIX_SIZE

from nlp_cli.tagsets import BREAK

FREQUENT = 80_000
"""So many of the words with a vector are kept, the most frequent first;"""
READ = 2
"""and of the others those that the tagger read as often."""
BREAK_SHARE = 0.001
"""The share of tokens that begin another sentence inside one: a first tagger found 24 in 981 sentences
of 60 plain articles, as the tokenizer cut them."""


def fold_transform(tagger: dict[str, Any]) -> None:
    """Multiply the linear layer before the LSTM, where there is one, into the LSTM's first weights.

    ``tagger`` is what Stanza's trainer saved; it is changed in place.
    """
    if not tagger["config"].get("input_transform"):
        return
    state = tagger["model"]
    weight = state.pop("input_transform.weight").float()
    bias = state.pop("input_transform.bias").float()
    for way in ("", "_reverse"):
        first = state[f"taggerlstm.lstm.weight_ih_l0{way}"].float()
        state[f"taggerlstm.lstm.weight_ih_l0{way}"] = first @ weight
        state[f"taggerlstm.lstm.bias_ih_l0{way}"] = state[f"taggerlstm.lstm.bias_ih_l0{way}"] + first @ bias
    tagger["config"]["input_transform"] = False


def fold_vectors(tagger: dict[str, Any], vectors: dict[str, Any]) -> None:
    """Add the tagger's corrections to ``vectors`` (a Pretrain file of Stanza's), which gains its words.

    Both are changed in place. A word that has no vector gets that of unknown words, corrected, as
    it has in the tagger.
    """
    own = tagger["vocab"].pop("delta")["_id2unit"]
    tagger["vocab"]["_key2class"].pop("delta")
    tagger["config"]["emb_finetune"] = False
    words = list(vectors["vocab"]["_id2unit"])
    numbers = dict(vectors["vocab"]["_unit2id"])
    places = [UNK_ID]
    for word in own[VOCAB_PREFIX_SIZE:]:
        key = word.replace(" ", "\xa0")  # as Stanza's vocabulary of vectors writes it
        if key not in numbers:
            numbers[key] = len(words)
            words.append(key)
        places.append(numbers[key])
    corrections = tagger["model"].pop("delta_emb.weight").float()
    table = torch.as_tensor(vectors["emb"]).float()
    table = torch.cat([table, table[UNK_ID].expand(len(words) - len(table), -1)])
    changes = torch.cat([corrections[UNK_ID : UNK_ID + 1], corrections[VOCAB_PREFIX_SIZE:]])
    vectors["emb"] = table.index_add(0, torch.tensor(places), changes)
    _set_words(tagger, vectors, words)


def keep_words(tagger: dict[str, Any], vectors: dict[str, Any], counts: Mapping[str, int]) -> None:
    """Leave out the vectors of rare words, behind ``fold_vectors``; both are changed in place.

    ``counts`` says how often the tagger read each lower-cased word.
    """
    words = vectors["vocab"]["_id2unit"]
    kept = [
        place
        for place, word in enumerate(words)
        if place < VOCAB_PREFIX_SIZE + FREQUENT or counts.get(word.replace("\xa0", " "), 0) >= READ
    ]
    vectors["emb"] = vectors["emb"][torch.tensor(kept)]
    _set_words(tagger, vectors, [words[place] for place in kept])


def fold_prior(tagger: dict[str, Any], read: float) -> None:
    """Make breaks as rare as they are: the tagger read them more often, ``read`` of its tokens.

    The log of the odds of a class shifts as that of its share does (Saerens, Latinne and
    Decaestecker 2002, https://doi.org/10.1162/089976602753284446), so its bias does; what the
    CRF says of neighbours stays. ``tagger`` is changed in place. Raises ValueError where it has no such tag.
    """
    sets = tagger["vocab"]["tag"]["_id2unit"]
    column = next((number for number, tags in sets.items() if BREAK in tags), None)
    if column is None:
        raise ValueError("the tagger has no column for breaks: python -m training --again tagger")
    bias = tagger["model"][f"tag_clfs.{column}.bias"]
    bias[sets[column].index(BREAK)] += _log_odds(BREAK_SHARE) - _log_odds(read)


def _log_odds(share: float) -> float:
    return math.log(share / (1 - share))


def _set_words(tagger: dict[str, Any], vectors: dict[str, Any], words: list[str]) -> None:
    """Give both the vocabulary of ``words``, a vector each."""
    numbers = {word: place for place, word in enumerate(words)}
    for vocab in (vectors["vocab"], tagger["vocab"]["word"]):
        vocab["_id2unit"], vocab["_unit2id"] = words, numbers
