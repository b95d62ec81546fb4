"""Sentences that the tagger reads another beginning in, cut there."""

from __future__ import annotations

import re

from nlp_cli.annotate.engine import EngineSentence, EngineToken
from nlp_cli.annotate.joins import rejoin
from nlp_cli.annotate.splits import COUNTEREXAMPLE, EXAMPLE, split


def sentence(text: str, start: int, opening: str) -> EngineSentence:
    """The words from ``start`` to the end of the line as tokens; those in ``opening`` open."""
    line = text[start:].split("\n")[0]
    found = re.finditer(r"\w+|[^\w\s]", line)
    return [
        EngineToken(start + m.start(), start + m.end(), (m[0],), "OLD", m[0] in opening.split())
        for m in found
    ]


def shown(text: str, *, opening: str) -> list[list[str]]:
    """The sentences of one line, each token with its tag."""
    asked = []

    def tag(sentences):
        asked.extend(sentences)
        return [[f"NEW{len(words)}" for _ in words] for words in sentences]

    [found] = split([text], [[sentence(text, 0, opening)]], tag)
    result = [[f"{text[t.start : t.end]}/{t.tag}" for t in tokens] for tokens in found]
    assert asked == ([] if len(found) == 1 else [[text[t.start : t.end] for t in s] for s in found])
    return result


def test_cut_where_another_begins_and_tagged_anew() -> None:
    assert shown("Jalan ditutup Warga memutar.", opening="Warga") == [
        ["Jalan/NEW2", "ditutup/NEW2"],
        ["Warga/NEW3", "memutar/NEW3", "./NEW3"],
    ]


def test_more_than_one() -> None:
    assert shown("Satu Dua Tiga", opening="Dua Tiga") == [["Satu/NEW1"], ["Dua/NEW1"], ["Tiga/NEW1"]]


def test_the_first_token_opens_nothing() -> None:
    assert shown("Warga memutar.", opening="Warga") == [["Warga/OLD", "memutar/OLD", "./OLD"]]


def test_no_sentence_begins_in_lower_case() -> None:
    assert shown("Jalan ditutup warga", opening="warga") == [["Jalan/OLD", "ditutup/OLD", "warga/OLD"]]


def test_each_text_keeps_its_own() -> None:
    texts = ["Ani pulang Budi tidur", "", "Ia makan"]
    found = [[sentence(texts[0], 0, "Budi")], [], [sentence(texts[2], 0, "")]]
    results = split(texts, found, lambda sentences: [["O" for _ in words] for words in sentences])
    assert [[len(tokens) for tokens in sentences] for sentences in results] == [[2, 2], [], [2]]
    assert {t.tag for t in results[2][0]} == {"OLD"}


def test_none_begins_at_an_inner_mark() -> None:
    assert len(shown(EXAMPLE, opening=",")) == 1
    assert len(shown(COUNTEREXAMPLE, opening="-")) == 2


def test_what_is_tagged_anew_is_what_the_tokenizer_gives() -> None:
    long = "x" * 301
    text = f"Lampiran {long} 10\u0097000 Warga memutar"
    tokens = [(0, 8), (9, 310), (311, 317), (318, 323), (324, 331)]
    found = [[[EngineToken(start, end, ("",), "O", start == 318) for start, end in tokens]]]
    asked = []

    def tag(sentences):
        asked.extend(sentences)
        return [["O" for _ in words] for words in sentences]

    split([text], found, tag)
    assert asked == [["Lampiran", "<UNK>", "10 000"], ["Warga", "memutar"]]


def test_a_part_that_goes_on_is_put_back() -> None:
    text = "Ia Irjen. Pol. Budi"
    tokens = [(0, 2), (3, 8), (8, 9), (10, 13), (13, 14), (15, 19)]
    found = [[[EngineToken(start, end, ("",), "O", start == 10) for start, end in tokens]]]

    def tag(sentences):
        return [[f"NEW{len(words)}" for _ in words] for words in sentences]

    [cut] = split([text], found, tag)
    assert len(cut) == 2
    [whole] = rejoin([text], [cut], tag)
    assert [[token.tag for token in tokens] for tokens in whole] == [["NEW6"] * 6]
