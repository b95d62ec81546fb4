"""What a lost space does to the text; the kinds of gap are in test_seams.py."""

from __future__ import annotations

from nlp_cli.clean import article_span, clean
from nlp_cli.document import Article


def test_a_lost_space_is_put_in_and_every_place_kept() -> None:
    text = "Rapat usai, kutip daridetikNewsdi Bogor.\nIa pulang keDepok."
    cleaned = clean(Article("a", text))
    assert cleaned.text == "Rapat usai, kutip dari detikNews di Bogor.\n\nIa pulang ke Depok."
    start = cleaned.text.index("detikNews")
    assert article_span(cleaned, start, start + 9) == (text.index("detik"), text.index("detik") + 9)
    for character, place in zip(cleaned.text, cleaned.places):
        assert place == -1 or text[place] == character
