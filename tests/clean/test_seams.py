"""Every kind of seam and of gap, by its own pictures."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from nlp_cli.clean import clean
from nlp_cli.clean.gaps import GAPS, find_gaps
from nlp_cli.clean.seams import SEAMS, Seam, find_seams
from nlp_cli.document import Article

Find = Callable[[str, int, int], list[int]]
KINDS = [pytest.param(seam, find_seams, id=seam.name) for seam in SEAMS]
KINDS += [pytest.param(gap, find_gaps, id=gap.name) for gap in GAPS]


@pytest.mark.parametrize(("seam", "find"), KINDS)
def test_a_seam_is_found_where_its_example_shows_it(seam: Seam, find: Find) -> None:
    parts = seam.example.split("¦")
    text = "".join(parts)
    expected = [sum(map(len, parts[:number])) for number in range(1, len(parts))]
    assert [match.start() for match in re.finditer(seam.pattern, text)] == expected
    assert find(text, 0, len(text)) == expected
    assert find(f"  {text}  ", 2, 2 + len(text)) == [place + 2 for place in expected]


@pytest.mark.parametrize(("seam", "find"), KINDS)
def test_no_seam_is_found_in_its_counterexample(seam: Seam, find: Find) -> None:
    assert not find(seam.counterexample, 0, len(seam.counterexample))


def test_a_seam_ends_a_paragraph_and_keeps_every_place() -> None:
    text = "Ketua: AniSekretaris: Budi Wakil: Cici"
    cleaned = clean(Article("a", text))
    assert cleaned.text == "Ketua: Ani\n\nSekretaris: Budi Wakil: Cici"
    assert not cleaned.removed
    for character, place in zip(cleaned.text, cleaned.places):
        assert place == -1 or text[place] == character
