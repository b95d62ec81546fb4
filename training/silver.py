"""Self-training: a trained tagger labels plain news, and its confident sentences are kept.

A sentence's confidence is the CRF's probability of its best tag sequence. Sentences without
any entity are kept in the share they have, so that the student does not over-mark.
"""

from __future__ import annotations

import lzma
import random
import re
from collections.abc import Iterator
from pathlib import Path

import torch
from stanza.models.common.doc import Document
from stanza.models.ner import model as ner_model
from stanza.models.ner.data import DataLoader
from stanza.models.ner.trainer import Trainer, unpack_batch

from nlp_cli.annotate.bioes import decode
from training.ner import PARTS, CharlmLoader, cached_charlms_for
from training.ner_data import Tagged, retag
from training.places import DATA
from training.tokens import tokenize

SENTENCE_END = re.compile(r'(?<=[.!?])["”]?\s+(?=["“]?[A-Z])')


def plain_sentences(count: int, seed: int, longest: int = 60) -> list[list[str]]:
    """``count`` random sentences of the plain news as tokens, 5 to ``longest`` tokens each."""
    rng = random.Random(seed)
    kept: list[list[str]] = []
    seen: set[str] = set()
    for line in _lines():
        if rng.random() > 0.45:
            continue
        for sentence in SENTENCE_END.split(line):
            sentence = sentence.strip()
            if sentence in seen:
                continue
            seen.add(sentence)
            tokens = [sentence[start:end] for start, end in tokenize(sentence)]
            if 5 <= len(tokens) <= longest:
                kept.append(tokens)
    return rng.sample(kept, min(count, len(kept)))


def _lines() -> Iterator[str]:
    with lzma.open(DATA / "text" / "news.txt.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield line.strip()


def label(teacher: Path, sentences: list[list[str]]) -> list[tuple[float, list[str]]]:
    """For each sentence, the probability of the teacher's best tag sequence, and its tags."""
    torch.set_num_threads(1)
    ner_model.CharacterLanguageModel = CharlmLoader(cached_charlms_for(sentences))
    from stanza.models.common.pretrain import Pretrain

    trainer = Trainer(
        args={
            "charlm_forward_file": str(PARTS / "forward.pt"),
            "charlm_backward_file": str(PARTS / "backward.pt"),
        },
        model_file=str(teacher),
        pretrain=Pretrain(str(PARTS / "vectors.pt")),
        device="cpu",
    )
    trainer.model.eval()
    document = Document([[{"id": i + 1, "text": w} for i, w in enumerate(s)] for s in sentences])
    order = sorted(range(len(sentences)), key=lambda index: len(sentences[index]))
    results: list[tuple[float, list[str]]] = [(0.0, [])] * len(sentences)
    document.sentences = [document.sentences[index] for index in order]
    loader = DataLoader(
        document, 64, trainer.args, vocab=trainer.vocab, evaluation=True, preprocess_tags=False
    )
    at = 0
    with torch.no_grad():
        for batch in loader:
            tags = trainer.predict(batch)
            confidence = _confidence(trainer, batch, tags)
            for tag, sure in zip(tags, confidence):
                results[order[at]] = (sure, tag)
                at += 1
    return results


def _confidence(trainer: Trainer, batch: tuple, tags: list[list[str]]) -> list[float]:
    inputs, orig_idx, word_idx, char_idx, lengths, wordlens, charlens, offsets = unpack_batch(batch, "cpu")
    words, wordchars, mask, chars, empty = inputs
    _, logits, _ = trainer.model(
        words, wordchars, mask, empty, word_idx, lengths, wordlens, chars, offsets, charlens, char_idx
    )
    unit2id = trainer.vocab["tag"]._unit2id[0]
    scores = [0.0] * len(tags)
    crf = trainer.model.crits[0]
    for row, length in enumerate(lengths):
        place = orig_idx[row]
        gold = torch.tensor([[unit2id[tag] for tag in tags[place]]])
        masks = torch.zeros(1, length, dtype=torch.bool)
        loss, _ = crf(logits[0][row : row + 1, :length].contiguous(), masks, gold)
        scores[place] = float(torch.exp(-loss))
    return scores


def build(teacher: Path, count: int, seed: int, least: float = 0.8) -> list[list[Tagged]]:
    """Confident sentences with their tags in both news tag sets."""
    sentences = plain_sentences(count, seed)
    return [
        retag(words, decode(tags))
        for words, (sure, tags) in zip(sentences, label(teacher, sentences))
        if sure >= least
    ]
