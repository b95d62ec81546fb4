"""Articles to measure with: paragraphs of the samples in other orders, and generated ones.

Every sentence is given a speaker of its own with a made-up name, so that none stands twice: an
engine that computes a repeated sentence once gains nothing by it here.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

SAMPLES: Final = Path(__file__).resolve().parents[2] / "samples"

_WHO: Final = ("Rini Astuti", "Bupati Sukma Wijaya", "Dewi Kartika", "Menteri Bambang Prakoso", "Yusuf Lubis")
_WHERE: Final = (
    "Kota Batu",
    "Kabupaten Wakatobi",
    "Jakarta",
    "Pelabuhan Tanjung Emas",
    "Nusa Tenggara Timur",
)
_SYLLABLES: Final = ("ba", "di", "ku", "la", "mi", "na", "pu", "ra", "sa", "ti", "ger", "lan", "nur", "win")
_WHAT: Final = (
    "memimpin rapat tentang harga beras",
    "membuka pasar yang baru dibangun",
    "menolak rencana kenaikan tarif sebesar 12 persen",
    "meresmikan jembatan senilai Rp 4,5 miliar",
    "meminta warganya bersabar",
)
_WHEN: Final = ("kemarin", "pada Senin (3/6/2024)", "pekan lalu", "tadi pagi", "sejak Januari")


def write_articles(path: Path, count: int, length: int = 8) -> int:
    """Write so many articles of so many paragraphs as JSON Lines; the characters in them."""
    size = 0
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(made_articles(count, length)):
            size += len(text)
            file.write(json.dumps({"id": number, "text": text}, ensure_ascii=False) + "\n")
    return size


def made_articles(count: int, length: int = 8, seed: int = 1) -> Iterator[str]:
    """``count`` articles, half of each kind, each of ``length`` paragraphs.

    The same ``seed`` gives the same articles, and more of them begin with the same.
    """
    chance = random.Random(seed)
    paragraphs = [
        paragraph.strip()
        for sample in sorted(SAMPLES.glob("*.txt"))
        for paragraph in sample.read_text("utf-8").splitlines()
        if len(paragraph.strip()) > 60
    ]
    for number in range(count):
        made = not number % 2
        pick = [_made(chance) for _ in range(length)] if made else chance.choices(paragraphs, k=length)
        yield "\n\n".join(_distinct(paragraph, chance) for paragraph in pick)


def _made(chance: random.Random) -> str:
    return " ".join(
        f"{chance.choice(_WHO)} {chance.choice(_WHAT)} di {chance.choice(_WHERE)} {chance.choice(_WHEN)}."
        for _ in range(3)
    )


def _distinct(paragraph: str, chance: random.Random) -> str:
    """The paragraph, each sentence behind the name of someone who says so."""
    sentences = paragraph.split(". ")
    return ". ".join(f"Kata {_name(chance)} {_name(chance)}, {sentence}" for sentence in sentences)


def _name(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=3)).capitalize()
