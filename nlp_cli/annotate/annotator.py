"""From cleaned text to sentences and entities with offsets into the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nlp_cli.annotate.bioes import decode, encode
from nlp_cli.annotate.corrections import correct
from nlp_cli.annotate.engine import Engine, EngineSentence
from nlp_cli.annotate.found import Found, LabelOf, projected, tagged
from nlp_cli.annotate.joins import rejoin
from nlp_cli.annotate.pairs import untie
from nlp_cli.annotate.repeats import settle
from nlp_cli.annotate.splits import split
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
    """An engine, its models, and the way back to the article's offsets.

    ``label_of`` projects what was found and corrected onto another tag set.
    """

    def __init__(self, engine: Engine, models: Models, label_of: LabelOf | None = None) -> None:
        self.engine = engine
        self.models = models
        self._label_of = label_of

    def annotate(self, texts: Sequence[CleanText]) -> list[Annotation]:
        """The sentences and entities of each text, in order."""
        parts = [_Parts(text, self._label_of) for text in texts]
        batch: list[tuple[_Parts, int, str]] = []
        size = 0
        for part in parts:
            for offset, piece in pieces(part.text.text):
                if batch and size + len(piece) > BATCH:
                    self._run(batch)
                    batch, size = [], 0
                batch.append((part, offset, piece))
                size += len(piece)
        self._run(batch)
        return [part.annotation() for part in parts]

    def _run(self, batch: list[tuple[_Parts, int, str]]) -> None:
        texts = [piece for _, _, piece in batch]
        found = split(texts, self.engine.annotate(texts), self.engine.tag)
        found = rejoin(texts, found, self.engine.tag)
        for (part, offset, _), sentences in zip(batch, found):
            part.add(offset, sentences)

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """BIOES tags for sentences that are tokens already."""
        found = self.engine.tag(sentences)
        if self._label_of is None:
            return found
        return [encode(len(tags), projected(decode(tags), self._label_of)) for tags in found]


class _Parts:
    """What is found of one text so far.

    The engine's answers are taken over batch by batch and let go. Equal words are kept once:
    most of a long article's tokens are repeated, and it must be held whole.
    """

    def __init__(self, text: CleanText, label_of: LabelOf | None) -> None:
        self.text = text
        self._label_of = label_of
        self._found: list[Found] = []
        self._paragraphs: list[int] = []
        self._paragraph, self._paragraph_end = 0, -1
        self._words: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._surfaces: dict[str, str] = {}

    def add(self, offset: int, found: list[EngineSentence]) -> None:
        """Take over the sentences of a piece that begins at ``offset``."""
        for engine_tokens in found:
            tokens, spans = correct(self._tokens(offset, engine_tokens), self.text.article.text)
            if not tokens:
                continue
            self._count_paragraphs(offset + engine_tokens[0].start)
            self._found.append((tokens, spans))
            self._paragraphs.append(self._paragraph)

    def annotation(self) -> Annotation:
        """Everything that was found."""
        article = self.text.article.text
        sentences: list[Sentence] = []
        entities: list[Entity] = []
        for paragraph, (tokens, spans) in zip(self._paragraphs, settle(untie(self._found))):
            if self._label_of is not None:
                tokens, spans = tagged(tokens, projected(spans, self._label_of))
            start, end = tokens[0].start, tokens[-1].end
            number = len(sentences) + 1
            sentences.append(Sentence(number, start, end, article[start:end], tokens, paragraph))
            for first, last, label in spans:
                start, end = tokens[first].start, tokens[last].end
                name = article[start:end]
                entities.append(Entity(len(entities) + 1, start, end, name, label, number, name))
        return tuple(sentences), tuple(entities)

    def _tokens(self, offset: int, engine_tokens: EngineSentence) -> tuple[Token, ...]:
        tokens: list[Token] = []
        for item in engine_tokens:
            span = _trimmed(self.text.text, offset + item.start, offset + item.end)
            if span is None:
                continue
            start, end = article_span(self.text, *span)
            surface = self.text.article.text[start:end]
            surface = self._surfaces.setdefault(surface, surface)
            words = self._words.setdefault(item.words, item.words)
            tokens.append(Token(len(tokens) + 1, start, end, surface, words, item.tag))
        return tuple(tokens)

    def _count_paragraphs(self, start: int) -> None:
        if start > self._paragraph_end:
            self._paragraph += 1
            end = self.text.text.find(PARAGRAPH_END, start)
            self._paragraph_end = len(self.text.text) if end < 0 else end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch without white space at its ends, which Stanza leaves on some odd tokens."""
    token = text[start:end]
    solid = token.strip()
    if not solid:
        return None
    start += token.index(solid[0])
    return start, start + len(solid)
