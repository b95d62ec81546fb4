"""The way back from an engine's offsets to the article's, with an engine of spaces."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from nlp_cli.annotate import annotator as module
from nlp_cli.annotate.annotator import Annotator, pieces
from nlp_cli.annotate.engine import EngineSentence, EngineToken
from nlp_cli.document import Article, CleanText, Models
from nlp_cli.tagsets import to_conll

MODELS = Models("test", "0", "t", "n")


class SpaceEngine:
    """A sentence a paragraph, a token between spaces; capitalised tokens are persons."""

    def __init__(self) -> None:
        self.calls: list[int] = []

    def annotate(self, texts: Sequence[str]) -> list[list[EngineSentence]]:
        self.calls.append(sum(map(len, texts)))
        return [self._sentences(text) for text in texts]

    def _sentences(self, text: str) -> list[EngineSentence]:
        sentences, at = [], 0
        for paragraph in text.split("\n\n"):
            tokens, place = [], at
            for word in paragraph.split(" "):
                tag = "S-PERSON" if word[:1].isupper() else "O"
                tokens.append(EngineToken(place, place + len(word), (word,), tag))
                place += len(word) + 1
            sentences.append(tokens)
            at += len(paragraph) + 2
        return sentences

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        raise NotImplementedError


def cleaned(text: str, drop: str = "") -> CleanText:
    """The text with line ends as paragraph ends and the characters of ``drop`` left out."""
    out: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        if character == "\n":
            out.append("\n\n")
            places += (-1, -1)
        elif character not in drop:
            out.append(character)
            places.append(place)
    return CleanText(Article("a.txt", text), "".join(out), places, ())


def test_offsets_point_into_the_article() -> None:
    text = "kata Pu~tin\nIa pulang"
    ((sentences, entities),) = Annotator(SpaceEngine(), MODELS).annotate([cleaned(text, drop="~")])
    assert [s.text for s in sentences] == ["kata Pu~tin", "Ia pulang"]
    assert [(e.text, e.sentence, e.id) for e in entities] == [("Pu~tin", 1, 1), ("Ia", 2, 2)]
    for item in (*sentences, *entities, *(t for s in sentences for t in s.tokens)):
        assert item.text == text[item.start : item.end]
    assert sentences[0].tokens[1].words == ("Putin",)
    assert [s.paragraph for s in sentences] == [1, 2]


@pytest.mark.parametrize("piece", [1, 5, 12, 1000])
@pytest.mark.parametrize("batch", [1, 30, 1000])
def test_pieces_change_nothing(monkeypatch: pytest.MonkeyPatch, piece: int, batch: int) -> None:
    texts = [cleaned("satu dua Tiga\nempat\nLima enam tujuh\ndelapan"), cleaned("Sembilan"), cleaned("")]
    whole = Annotator(SpaceEngine(), MODELS).annotate(texts)
    monkeypatch.setattr(module, "PIECE", piece)
    monkeypatch.setattr(module, "BATCH", batch)
    assert Annotator(SpaceEngine(), MODELS).annotate(texts) == whole


def test_memory_is_bounded_by_the_batch() -> None:
    engine = SpaceEngine()
    Annotator(engine, MODELS).annotate([cleaned("\n".join(["Ia pergi ke pasar"] * 20_000))])
    assert max(engine.calls) <= module.BATCH + module.PIECE


def test_a_long_paragraph_is_one_piece() -> None:
    text = "a" * (3 * module.PIECE)
    assert list(pieces(text + "\n\nb")) == [(0, text), (len(text) + 2, "b")]


def test_white_space_at_a_tokens_ends_is_left_out() -> None:
    class Loose(SpaceEngine):
        def _sentences(self, text: str) -> list[EngineSentence]:
            return [
                [
                    EngineToken(0, 3, ("Ia",), "O"),
                    EngineToken(3, 5, ("",), "O"),
                    EngineToken(4, 9, ("ada",), "O"),
                ]
            ]

    ((sentences, _),) = Annotator(Loose(), MODELS).annotate([cleaned("Ia   ada  ")])
    assert [(t.id, t.text) for t in sentences[0].tokens] == [(1, "Ia"), (2, "ada")]
    assert sentences[0].text == "Ia   ada"


def test_another_tag_set_by_projection() -> None:
    known = {"Budi": "S-PERSON", "Laut": "B-LOC", "Jawa": "E-LOC", "Senin": "S-DATE"}

    class Engine(SpaceEngine):
        def _sentences(self, text: str) -> list[EngineSentence]:
            found = super()._sentences(text)
            return [[t._replace(tag=known.get(t.words[0], "O")) for t in tokens] for tokens in found]

        def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
            return [[known.get(word, "O") for word in words] for words in sentences]

    annotator = Annotator(Engine(), MODELS, to_conll)
    ((sentences, entities),) = annotator.annotate([cleaned("Budi ke Laut Jawa Senin")])
    assert [(e.text, e.type) for e in entities] == [("Budi", "PER"), ("Laut Jawa", "LOC")]
    assert [t.ner for t in sentences[0].tokens] == ["S-PER", "O", "B-LOC", "E-LOC", "O"]
    assert annotator.tag([["Senin", "Budi"]]) == [["O", "S-PER"]]
