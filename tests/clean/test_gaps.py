"""Every kind of gap, by its own pictures."""

from __future__ import annotations

import pytest

from nlp_cli.clean import article_span, clean
from nlp_cli.clean.gaps import GAPS, find_gaps
from nlp_cli.clean.seams import Seam
from nlp_cli.document import Article


@pytest.mark.parametrize("gap", GAPS, ids=lambda gap: gap.name)
def test_a_gap_is_found_where_its_example_shows_it(gap: Seam) -> None:
    parts = gap.example.split("¦")
    text = "".join(parts)
    expected = [sum(map(len, parts[:number])) for number in range(1, len(parts))]
    assert find_gaps(text, 0, len(text)) == expected
    assert find_gaps(f"  {text}  ", 2, 2 + len(text)) == [place + 2 for place in expected]


@pytest.mark.parametrize("gap", GAPS, ids=lambda gap: gap.name)
def test_no_gap_is_found_in_its_counterexample(gap: Seam) -> None:
    assert not find_gaps(gap.counterexample, 0, len(gap.counterexample))


def test_a_lost_space_is_put_in_and_every_place_kept() -> None:
    text = "Rapat usai, kutip daridetikNewsdi Bogor.\nIa pulang keDepok."
    cleaned = clean(Article("a", text))
    assert cleaned.text == "Rapat usai, kutip dari detikNews di Bogor.\n\nIa pulang ke Depok."
    start = cleaned.text.index("detikNews")
    assert article_span(cleaned, start, start + 9) == (text.index("detik"), text.index("detik") + 9)
    for character, place in zip(cleaned.text, cleaned.places):
        assert place == -1 or text[place] == character
