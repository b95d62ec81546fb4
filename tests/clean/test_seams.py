"""Every kind of seam, by its own pictures."""

from __future__ import annotations

import re

import pytest

from nlp_cli.clean import clean
from nlp_cli.clean.seams import SEAMS, Seam, find_seams
from nlp_cli.document import Article


@pytest.mark.parametrize("seam", SEAMS, ids=lambda seam: seam.name)
def test_a_seam_is_found_where_its_example_shows_it(seam: Seam) -> None:
    parts = seam.example.split("¦")
    text = "".join(parts)
    expected = [sum(map(len, parts[:number])) for number in range(1, len(parts))]
    assert [match.start() for match in re.finditer(seam.pattern, text)] == expected
    assert find_seams(text, 0, len(text)) == expected
    assert find_seams(f"  {text}  ", 2, 2 + len(text)) == [place + 2 for place in expected]


@pytest.mark.parametrize("seam", SEAMS, ids=lambda seam: seam.name)
def test_no_seam_is_found_in_its_counterexample(seam: Seam) -> None:
    assert not find_seams(seam.counterexample, 0, len(seam.counterexample))


def test_a_seam_ends_a_paragraph_and_keeps_every_place() -> None:
    text = "Ketua: AniSekretaris: Budi Wakil: Cici"
    cleaned = clean(Article("a", text))
    assert cleaned.text == "Ketua: Ani\n\nSekretaris: Budi Wakil: Cici"
    assert not cleaned.removed
    for character, place in zip(cleaned.text, cleaned.places):
        assert place == -1 or text[place] == character
