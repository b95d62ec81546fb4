"""What the character language models read: sentences as the tagger feeds them.

Each sentence is a newline and then its tokens with a space behind each; for the backward
model the sentence is turned round.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from stanza.models.common.char_model import CharacterLanguageModel

from training.places import CHARLM
from training.plain import SENTENCE_END, few_of_each_kind, plain_lines
from training.tokens import tokenize

DEV_SENTENCES = 2000
STUBS = 300
"""Articles of the encyclopedia kept for one beginning of what they say their subject is."""


def sentences(seed: int, encyclopedia: int) -> list[str]:
    """Sentences of the news and of the encyclopedia (so many characters), shuffled, tokens
    joined by spaces."""
    rng = random.Random(seed)
    found = list(_joined(plain_lines()))
    leads = []
    size = 0
    for lead in _leads(rng):
        leads += lead
        size += sum(map(len, lead))
        if size > encyclopedia:
            break
    found += leads
    rng.shuffle(found)
    return found


def _joined(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        for sentence in SENTENCE_END.split(line):
            text = " ".join(sentence[start:end] for start, end in tokenize(sentence))
            if text:
                yield text


def _leads(rng: random.Random) -> Iterator[list[str]]:
    """Sentences of the encyclopedia, article by article."""
    for article in few_of_each_kind(rng, STUBS):
        yield list(_joined(iter(article.splitlines())))


def build(folder: Path, seed: int, encyclopedia: int = 90_000_000) -> dict[str, Any]:
    """Write the streams of both directions, and of their dev parts, as numbers of characters."""
    units = CharacterLanguageModel.load(str(CHARLM["forward"])).char_vocab()._unit2id
    number = np.full(0x110000, units["<UNK>"], np.int16)
    for unit, value in units.items():
        if len(unit) == 1:
            number[ord(unit)] = value
    found = sentences(seed, encyclopedia)
    folder.mkdir(parents=True, exist_ok=True)
    for part, some in (("dev", found[:DEV_SENTENCES]), ("train", found[DEV_SENTENCES:])):
        for direction, step in (("forward", 1), ("backward", -1)):
            text = "".join(f"\n{sentence[::step]} " for sentence in some)
            points = np.frombuffer(text.encode("utf-32-le"), np.uint32)
            np.save(folder / f"{direction}.{part}.npy", number[points])
    return {"sentences": len(found), "characters": len(points), "newline": units["\n"]}
