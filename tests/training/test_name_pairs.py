"""Names with something hung on."""

from __future__ import annotations

import random

from nlp_cli.evaluate.articles import GoldArticle, GoldSpan
from training.name_pairs import PREFIXES, hang_on, short_names

TEXT = "Sari menang. Warga Kota Rindang senang, kata Wibowo."
ARTICLE = GoldArticle(
    "contoh",
    TEXT,
    (GoldSpan(0, 12), GoldSpan(13, 52)),
    (),
    (GoldSpan(0, 4, "PERSON"), GoldSpan(19, 31, "GPE"), GoldSpan(45, 51, "PERSON")),
)
NAMES = {"PERSON": ["Dewi"], "GPE": ["Batu Ampar"], "ORG": ["Rakit"]}


def test_marks_still_fit_the_text() -> None:
    seen = set()
    for seed in range(40):
        changed = hang_on(ARTICLE, NAMES, random.Random(seed), 0.7)
        texts = [changed.text[span.start : span.end] for span in changed.entities]
        for name in ("Sari", "Kota Rindang", "Wibowo"):
            assert name in texts
        assert set(texts) <= {"Sari", "Kota Rindang", "Wibowo", "Dewi", "Batu Ampar"}
        lines = [changed.text[span.start : span.end] for span in changed.sentences]
        assert " ".join(lines) == changed.text
        assert lines[0].endswith(" menang.")
        seen.add(changed.text)
    assert any("Sari-Dewi menang" in text for text in seen)
    assert any(f" {prefix}Kota Rindang" in text for text in seen for prefix in PREFIXES)
    assert TEXT in seen


def test_short_names_are_words_only() -> None:
    names = short_names([ARTICLE])
    assert names == {"PERSON": ["Sari", "Wibowo"], "GPE": ["Kota Rindang"], "ORG": []}
