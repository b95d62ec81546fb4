"""Sentences and tokens: the network and the decoding of Stanza's tokenizer.

Behaves as ``stanza.models.tokenization`` (``model.Tokenizer``, ``utils.predict``,
``utils.decode_predictions``) with the processor's settings.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from nlp_cli.annotate.fast.lstm import Layers, Packed
from nlp_cli.annotate.fast.paragraphs import Paragraph, code_points, paragraphs
from nlp_cli.annotate.fast.unbroken import unbroken_spans
from nlp_cli.annotate.fast.weights import Weights, refuse

if TYPE_CHECKING:
    from nlp_cli.annotate.fast.arrays import Array, Floats, Integers

WINDOW: Final = 1000
"""Units the network sees at once; Stanza's lower limit, whatever the model says."""
TOO_LONG: Final = "<UNK>"
"""The text that Stanza gives a token longer than ``max_seqlen``."""
GROUP: Final = 12_000
"""Units that go through the network at once, so that memory stays flat."""
_CHARACTER_FEATURES: Final = ("space_before", "capitalized", "numeric")
_PLACE_FEATURES: Final = ("end_of_para", "start_of_para")
_UNTOLD: Final = ("use_dictionary", "conv_res", "charlm_forward_file", "skip_newline")


class Piece(NamedTuple):
    """A token before it is tagged: its text as Stanza has it, its place in the text."""

    text: str
    start: int
    end: int
    is_mwt: bool


class Tokenizer:
    """The tokenizer of a bundle. Raises ModelError for a kind of model it does not know."""

    def __init__(self, weights: Weights) -> None:
        config, state = weights.config, weights.state
        known = (*_CHARACTER_FEATURES, *_PLACE_FEATURES)
        if any(config.get(name) for name in _UNTOLD) or set(config["feat_funcs"]) - set(known):
            refuse(weights, "a tokenizer with features of another kind")
        self._units: Mapping[str, int] = weights.vocab["units"]
        self._no_spaces = str(weights.vocab["lang"]).startswith(("zh", "ja", "ko"))
        self._features = [name for name in config["feat_funcs"] if name in _CHARACTER_FEATURES]
        self._places = [name for name in _PLACE_FEATURES if name in config["feat_funcs"]]
        self._batch = int(config["batch_size"])
        self._longest = int(config.get("max_seqlen", WINDOW))
        self._window = max(WINDOW, self._longest)
        self._embeddings = _f4(state["embeddings.weight"])
        self._rnn = Layers(state, "rnn", int(config["rnn_layers"]))
        heads = ["tok_clf", "sent_clf"] + ([] if config.get("use_mwt") is False else ["mwt_clf"])
        self._heads = _f4(np.concatenate([state[f"{head}.weight"] for head in heads])).T
        self._bias = _f4(np.concatenate([state[f"{head}.bias"] for head in heads]))
        self._rnn2: Layers | None = None
        if config["hierarchical"]:
            self._rnn2 = Layers(state, "rnn2", 1)
            self._heads2 = _f4(np.concatenate([state[f"{head}2.weight"] for head in heads])).T
        self._inverse_temperature = np.float32(config["hier_invtemp"])

    def tokenize(self, text: str) -> list[list[Piece]]:
        """The sentences of a text."""
        found = paragraphs(text)
        sentences: list[list[Piece]] = []
        for paragraph, labels in zip(found, self._labels(found)):
            labels[-1] = 2 if labels[-1] < 2 else 4 if labels[-1] > 2 else 2
            for start, end in unbroken_spans(paragraph.text):
                labels[start : end - 1] = 0
                labels[end - 1] = labels[end - 1] or 1
            self._decode(paragraph, labels, sentences)
        return sentences

    def _decode(self, paragraph: Paragraph, labels: Integers, sentences: list[list[Piece]]) -> None:
        sentence: list[Piece] = []
        units, start = paragraph.text, 0
        ends = np.flatnonzero(labels)
        for last, place, label in zip(ends.tolist(), paragraph.places[ends].tolist(), labels[ends].tolist()):
            text = units[start : last + 1].lstrip()
            first = last + 1 - len(text)
            start = last + 1
            if self._no_spaces:
                text = text.replace(" ", "")
            if not text:
                continue
            if len(text) > self._longest:
                text = TOO_LONG
            sentence.append(Piece(text, int(paragraph.places[first]), place + 1, label >= 3))
            if label in (2, 4):
                sentences.append(sentence)
                sentence = []
        if sentence:
            sentences.append(sentence)

    def _labels(self, found: list[Paragraph]) -> list[Integers]:
        """The class of each unit: 0 within a token, 1 its end, 2 a sentence's, 3 and 4 with an MWT.

        Paragraphs longer than the window are done a window at a time, the next from the last
        sentence end found. How far such a later window is padded depends on the other
        paragraphs of its batch, as in Stanza, so the batches are Stanza's.
        """
        inputs, offsets = self._inputs(found)
        padding = len(inputs) - 1
        sizes = [len(paragraph.text) for paragraph in found]
        labels: list[list[Integers]] = [[] for _ in found]

        def row(index: int, start: int, end: int, width: int) -> Integers:
            row = np.full(width, padding, np.int64)
            row[: end - start] = np.arange(offsets[index] + start, offsets[index] + end)
            return row

        window = self._window
        firsts = [row(i, 0, min(size, window), min(size + 1, window)) for i, size in enumerate(sizes)]
        done = [0] * len(found)
        for index, predicted in enumerate(self._classify(inputs, firsts)):
            done[index] = _advance(predicted, min(sizes[index], window), sizes[index] <= window)
            labels[index].append(predicted[: done[index]])
        order = sorted(range(len(found)), key=sizes.__getitem__, reverse=True)
        for batch in (order[at : at + self._batch] for at in range(0, len(order), self._batch)):
            while left := [index for index in batch if done[index] < sizes[index]]:
                width = min(window, max(sizes[index] - done[index] for index in left))
                ends = [min(done[index] + width, sizes[index]) for index in left]
                rows = [row(index, done[index], end, width) for index, end in zip(left, ends)]
                for index, end, predicted in zip(left, ends, self._classify(inputs, rows)):
                    taken = _advance(predicted, end - done[index], done[index] >= sizes[index] - window)
                    labels[index].append(predicted[:taken])
                    done[index] += taken
        return [np.concatenate(parts) for parts in labels]

    def _inputs(self, found: list[Paragraph]) -> tuple[Floats, list[int]]:
        """A row of features for each unit of all paragraphs and one for padding; each one's first row."""
        units, kinds = np.unique(code_points("".join(p.text for p in found)), return_inverse=True)
        characters = [chr(unit) for unit in units.tolist()]
        unknown = self._units["<UNK>"]
        ids = [self._units.get(character, unknown) for character in characters]
        tests = {"space_before": " ".__eq__, "capitalized": str.isupper, "numeric": str.isdecimal}
        size = self._embeddings.shape[1]
        width = size + len(self._features) + len(self._places)
        table = np.zeros((len(ids), width), np.float32)
        table[:, :size] = self._embeddings[ids]
        for column, name in enumerate(self._features, start=size):
            table[:, column] = [tests[name](character) for character in characters]
        inputs = np.zeros((len(kinds) + 1, width), np.float32)
        inputs[:-1] = table[kinds.reshape(-1)]
        inputs[-1, :size] = self._embeddings[self._units["<PAD>"]]
        ends = np.cumsum([0] + [len(paragraph.text) for paragraph in found])
        for column, name in enumerate(self._places, start=size + len(self._features)):
            inputs[ends[1:] - 1 if name == "end_of_para" else ends[:-1], column] = 1
        return inputs, ends[:-1].tolist()

    def _classify(self, inputs: Floats, rows: list[Integers]) -> list[Integers]:
        """The class of each item of each row, a row being indices of inputs."""
        results: list[Integers] = [np.zeros(0, np.int64)] * len(rows)
        waiting = sorted(range(len(rows)), key=lambda index: len(rows[index]))
        while waiting:
            group, size = [waiting.pop()], 0
            size = len(rows[group[0]])
            while waiting and size + len(rows[waiting[-1]]) <= GROUP:
                group.append(waiting.pop())
                size += len(rows[group[-1]])
            packed = Packed([len(rows[index]) for index in group])
            labels = np.argmax(self._scores(inputs, packed, np.concatenate([rows[i] for i in group])), axis=1)
            at = 0
            for index in group:
                results[index] = labels[at : at + len(rows[index])]
                at += len(rows[index])
        return results

    def _scores(self, inputs: Floats, packed: Packed, rows: Integers) -> Floats:
        """Log probabilities of the classes."""
        states = self._rnn.run(inputs, packed, rows)
        logits = states @ self._heads + self._bias
        if self._rnn2 is not None:
            if self._inverse_temperature > 0:
                states *= 1 - 1 / (1 + np.exp(logits[:, :1] * self._inverse_temperature))
            logits += self._rnn2.run(states, packed) @ self._heads2
        yes, no = _log_sigmoid(logits), _log_sigmoid(-logits)
        token = yes[:, 0]
        columns = [no[:, 0], token + no[:, 1], token + yes[:, 1]]
        if logits.shape[1] == 3:
            columns = [no[:, 0]] + [column + has[:, 2] for has in (no, yes) for column in columns[1:]]
        scores: Floats = np.stack(columns, axis=1)
        return scores


def _advance(labels: Integers, size: int, is_last: bool) -> int:
    """How many units of a window's prediction are kept: all, or up to its last sentence end."""
    if is_last:
        return size
    breaks = np.flatnonzero((labels == 2) | (labels == 4))
    return int(breaks[-1]) + 1 if len(breaks) else size


def _log_sigmoid(logits: Floats) -> Floats:
    smooth: Floats = np.minimum(logits, 0) - np.log1p(np.exp(-np.abs(logits)))
    return smooth


def _f4(tensor: Array | Any) -> Floats:
    return np.asarray(tensor, np.float32)
