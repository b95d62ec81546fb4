"""From cleaned text to sentences and entities with offsets into the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp_cli.annotate.bioes import decode
from nlp_cli.annotate.engine import Engine, EngineSentence
from nlp_cli.clean import article_span
from nlp_cli.document import CleanText, Entity, Models, Sentence, Token

PARAGRAPH_END = "\n\n"
PIECE = 20_000
"""Longest text, in code points, that is put to the engine at once where paragraphs allow."""
BATCH = 60_000
"""Code points that are put to the engine in one call, so that memory stays flat."""

Annotation = tuple[tuple[Sentence, ...], tuple[Entity, ...]]


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """Cut a text at paragraph ends into (offset, piece), each about PIECE code points.

    A single paragraph is never cut, so the result is that of the whole text.
    """
    start = 0
    while start < len(text):
        if len(text) - start <= PIECE:
            end = len(text)
        else:
            end = text.rfind(PARAGRAPH_END, start + 1, start + PIECE)
            if end < 0:
                end = text.find(PARAGRAPH_END, start + PIECE)
            if end < 0:
                end = len(text)
        yield start, text[start:end]
        start = end + len(PARAGRAPH_END) if end < len(text) else end


class Annotator:
    """An engine, its models, and the way back to the article's offsets."""

    def __init__(self, engine: Engine, models: Models) -> None:
        self.engine = engine
        self.models = models

    def annotate(self, texts: Sequence[CleanText]) -> list[Annotation]:
        """The sentences and entities of each text, in order."""
        todo = [(index, *piece) for index, text in enumerate(texts) for piece in pieces(text.text)]
        found: list[list[tuple[int, EngineSentence]]] = [[] for _ in texts]
        batch: list[tuple[int, int, str]] = []
        size = 0
        for item in todo:
            if batch and size + len(item[2]) > BATCH:
                self._run(batch, found)
                batch, size = [], 0
            batch.append(item)
            size += len(item[2])
        self._run(batch, found)
        return [_assemble(text, sentences) for text, sentences in zip(texts, found)]

    def _run(self, batch: list[tuple[int, int, str]], found: list[list[tuple[int, EngineSentence]]]) -> None:
        for (index, offset, _), sentences in zip(
            batch, self.engine.annotate([piece for _, _, piece in batch])
        ):
            found[index] += [(offset, sentence) for sentence in sentences]

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """BIOES tags for sentences that are tokens already."""
        return self.engine.tag(sentences)


def _assemble(text: CleanText, found: list[tuple[int, EngineSentence]]) -> Annotation:
    sentences: list[Sentence] = []
    entities: list[Entity] = []
    original = text.article.text
    paragraph, paragraph_end = 0, -1
    for offset, engine_tokens in found:
        tokens: list[Token] = []
        for item in engine_tokens:
            span = _trimmed(text.text, offset + item.start, offset + item.end)
            if span is None:
                continue
            start, end = article_span(text, *span)
            tokens.append(Token(len(tokens) + 1, start, end, original[start:end], item.words, item.tag))
        if not tokens:
            continue
        if offset + engine_tokens[0].start > paragraph_end:
            paragraph += 1
            paragraph_end = text.text.find(PARAGRAPH_END, offset + engine_tokens[0].start)
            paragraph_end = len(text.text) if paragraph_end < 0 else paragraph_end
        start, end = tokens[0].start, tokens[-1].end
        sentence = Sentence(len(sentences) + 1, start, end, original[start:end], tuple(tokens), paragraph)
        sentences.append(sentence)
        for first, last, label in decode([token.ner for token in tokens]):
            start, end = tokens[first].start, tokens[last].end
            name = original[start:end]
            entities.append(Entity(len(entities) + 1, start, end, name, label, sentence.id, name))
    return tuple(sentences), tuple(entities)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch without white space at its ends, which Stanza leaves on some odd tokens."""
    token = text[start:end]
    solid = token.strip()
    if not solid:
        return None
    start += token.index(solid[0])
    return start, start + len(solid)
