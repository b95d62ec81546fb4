"""Entity tags: the network and the decoding of Stanza's NER tagger, for one of its tag sets
and the column ``breaks``.

Behaves as ``stanza.models.ner`` (``model.NERTagger``, ``trainer.Trainer.predict``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from nlp_cli.annotate.fast.charlm import CharacterModels
from nlp_cli.annotate.fast.crf import viterbi
from nlp_cli.annotate.fast.lstm import Layers, Packed
from nlp_cli.annotate.fast.weights import Weights, refuse
from nlp_cli.annotate.fast.words import UNKNOWN, Words
from nlp_cli.tagsets import BREAK

if TYPE_CHECKING:
    from nlp_cli.annotate.fast.arrays import Array, Floats, Integers

    Decoder = Callable[[Floats, Floats, Packed], Integers]
    """From scores, transitions and the sentences' lengths to tags: see viterbi."""

PAD: Final = 0
FIRST_TAG: Final = 4
"""The first of the tags that are not padding or the like."""
GROUP: Final = 30
"""Sentences that go through the network at once. With more, the recurrent products of the
language models (sentences × 512 × 64) pass the 10⁶ up to which OpenBLAS leaves weights in place."""


class Reading(NamedTuple):
    """What the tagger says of a sentence, token by token."""

    tags: list[str]
    """BIOES tags."""
    opens: list[bool]
    """Whether another sentence begins with the token; never, where the model has no such column."""


class Tagger:
    """The tagger of a bundle. Raises ModelError for a kind of model it does not know."""

    def __init__(
        self,
        weights: Weights,
        vectors: Array,
        words: Mapping[str, Words],
        characters: CharacterModels,
        tagset: int,
    ) -> None:
        config, state, vocab = weights.config, weights.state, weights.vocab
        unlike = ("bert_model", "char_lowercase", "rec_dropout")
        if any(config.get(name) for name in unlike) or not (config["char"] and config["charlm"]):
            refuse(weights, "a tagger of another kind")
        if "word" not in vocab or vocab.get("delta", {}).get("ignore"):
            refuse(weights, "a tagger with word vectors of another kind")
        self._characters = characters
        self._units: Mapping[str, int] = vocab["char"]["units"]
        self._lower = bool(config.get("lowercase", True))
        self._lower_characters = bool(vocab["char"]["lower"])
        self._vectors = WordVectors(words["word"], bool(vocab["word"]["lower"]), vectors)
        self._corrections = None
        if "delta" in vocab:
            lower = bool(vocab["delta"]["lower"])
            self._corrections = WordVectors(words["delta"], lower, state["delta_emb.weight"])
        self._transform = None
        if config.get("input_transform"):
            self._transform = _f4(state["input_transform.weight"]).T, _f4(state["input_transform.bias"])
        layers = int(config["num_layers"])
        self._lstm = Layers(state, "taggerlstm.lstm", layers)
        h, c = (_f4(state[f"taggerlstm_{name}_init"]) for name in "hc")
        self._starts = [(h[2 * i : 2 * i + 2], c[2 * i : 2 * i + 2]) for i in range(layers)]
        self._tagset = tagset or int(config.get("predict_tagset") or 0)
        self._sets: Sequence[Sequence[str]] = vocab["tag"]["sets"]
        self._breaks = next((number for number, tags in enumerate(self._sets) if BREAK in tags), None)
        columns = [self._tagset] if self._breaks is None else [self._tagset, self._breaks]
        self._connected = bool(config.get("connect_output_layers"))
        self._classifiers = {
            number: (_f4(state[f"tag_clfs.{number}.weight"]).T, _f4(state[f"tag_clfs.{number}.bias"]))
            for number in (range(max(columns) + 1) if self._connected else columns)
        }
        self._transitions = {number: _f4(state[f"crits.{number}._transitions"]) for number in columns}

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """BIOES tags for each token of each sentence."""
        return [reading.tags for reading in self.read(sentences)]

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Reading]:
        """Tags and breaks of each sentence; equal sentences may share one answer."""
        distinct = [sentence for sentence in dict.fromkeys(map(tuple, sentences)) if sentence]
        distinct.sort(key=lambda tokens: sum(map(len, tokens)) + len(tokens), reverse=True)
        found: dict[tuple[str, ...], Reading] = {(): Reading([], [])}
        for at in range(0, len(distinct), GROUP):
            group = distinct[at : at + GROUP]
            found.update(zip(group, self.read_together(group)))
        return [found[tuple(sentence)] for sentence in sentences]

    def read_together(self, sentences: Sequence[Sequence[str]], decode: Decoder = viterbi) -> list[Reading]:
        """Read sentences that have tokens, all of which go through the network at once.

        ``decode`` finds the tags; what begins a sentence is always found by ``viterbi``.
        """
        unit, unknown = self._units, self._units["<UNK>"]
        fold = str.lower if self._lower_characters else str
        numbered = [
            [[unit.get(c, unknown) for c in fold(token)] for token in sentence] for sentence in sentences
        ]
        newline, space = (unit.get(c, unknown) for c in "\n ")
        inputs = np.concatenate(
            [
                self._embed(list(chain.from_iterable(sentences))),
                self._characters.represent(numbered, newline, space),
            ],
            axis=1,
        )
        if self._transform is not None:
            inputs = inputs @ self._transform[0]
            inputs += self._transform[1]
        packed = Packed([len(sentence) for sentence in sentences])
        states = self._lstm.run(inputs, packed, starts=self._starts)
        scores = self._scores(states)
        tags = self._decoded(self._tagset, scores, packed, decode)
        breaks = None if self._breaks is None else self._decoded(self._breaks, scores, packed, viterbi)
        readings = []
        at = 0
        for sentence in sentences:
            here = slice(at, at + len(sentence))
            opens = [tag == BREAK for tag in breaks[here]] if breaks else [False] * len(sentence)
            readings.append(Reading(mend(tags[here]), opens))
            at += len(sentence)
        return readings

    def _scores(self, states: Floats) -> dict[int, Floats]:
        """The scores of each column's tags, tokens × tags."""
        scores: dict[int, Floats] = {}
        before: Floats = states[:, :0]
        for number, (weight, bias) in self._classifiers.items():
            scores[number] = np.concatenate([states, before], axis=1) @ weight + bias
            if self._connected:
                before = scores[number]
        return scores

    def _decoded(self, column: int, scores: dict[int, Floats], packed: Packed, decode: Decoder) -> list[str]:
        best = np.maximum(decode(scores[column], self._transitions[column], packed), FIRST_TAG)
        return [self._sets[column][tag] for tag in best.tolist()]

    def _embed(self, tokens: list[str]) -> Floats:
        """The vector of each token, with the tagger's own change to it where it has one.

        A token that has a vector but was not in the tagger's training data keeps it as it is.
        """
        cased = [token.lower() for token in tokens] if self._lower else tokens
        numbers = self._vectors.numbers([token.replace(" ", "\xa0") for token in cased])
        vectors = self._vectors.at(numbers)
        if self._corrections is not None:
            corrected = self._corrections.numbers(cased)
            corrected[(corrected == UNKNOWN) & (numbers != UNKNOWN)] = PAD
            vectors += self._corrections.at(corrected)
        return vectors


class WordVectors:
    """A table of vectors and the words that its rows belong to."""

    def __init__(self, words: Words, lower: bool, table: Array) -> None:
        self._words, self._lower, self._table = words, lower, table

    def numbers(self, tokens: list[str]) -> Integers:
        """The row of each token, UNKNOWN where it has none."""
        return self._words.numbers([token.lower() for token in tokens] if self._lower else tokens)

    def at(self, numbers: Integers) -> Floats:
        """Rows of the table, as a copy."""
        return _f4(self._table[numbers])


def mend(tags: list[str]) -> list[str]:
    """Make the ends of each entity fit, as Stanza's ``fix_singleton_tags`` does.

    >>> mend(["I-PERSON", "O", "B-GPE"])
    ['S-PERSON', 'O', 'S-GPE']
    """
    tags = list(tags)
    last = len(tags) - 1
    for begin, end, only in (("I-", "I-", ""), ("B-", "E-", "S-")):
        for index, tag in enumerate(tags):
            name = tag[2:]
            goes_on = index < last and tags[index + 1] in (f"I-{name}", f"E-{name}")
            if tag.startswith(begin) and not goes_on:
                tags[index] = only + name if only else f"E-{name}"
            came_from = index > 0 and tags[index - 1] in (f"B-{name}", f"I-{name}")
            if tag.startswith(end) and not came_from:
                tags[index] = only + name if only else f"B-{name}"
    return tags


def _f4(tensor: Array | Any) -> Floats:
    return np.asarray(tensor, np.float32)
