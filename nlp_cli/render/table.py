"""Tables for people: the head of an article, its names, its sentences, its tokens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import TextIO

from nlp_cli.document import Document, Entity, Sentence, Token
from nlp_cli.render import View
from nlp_cli.render.encoding import takes_unicode
from nlp_cli.render.grid import Block, Cell, Column, Grid, Line, Span, cell
from nlp_cli.render.palette import style
from nlp_cli.render.sanitize import sanitize
from nlp_cli.render.segments import entities_by_sentence, segments
from nlp_cli.render.separated import join_words
from nlp_cli.render.summary import counts, meanings, ordered_names, rule_counts


def write_table(documents: Iterable[Document], out: TextIO, view: View) -> None:
    """Write each document as tables; on a terminal with Rich, in a pipe as plain columns."""
    for blocks in _documents(documents, out, view):
        write_blocks(blocks, out, view.width, view.color)


def write_blocks(blocks: Iterable[Block], out: TextIO, width: int | None, color: bool) -> None:
    """Write tables for a terminal ``width`` cells wide; as plain columns, for a pipe, where it is None."""
    if width is None:
        from nlp_cli.render.columns import write_blocks as write_columns

        write_columns(blocks, out, color)
    else:
        from nlp_cli.render.terminal import write_blocks as write_terminal

        write_terminal(blocks, out, width, color)


def flat(text: str) -> str:
    """Text of an article for a cell: one space for white space, nothing that could act."""
    if text.isprintable() and "  " not in text:
        return text
    words = " ".join(text.split())
    before = " " if text[:1].isspace() else ""
    after = " " if words and text[-1:].isspace() else ""
    return sanitize(f"{before}{words}{after}")


def _documents(documents: Iterable[Document], out: TextIO, view: View) -> Iterator[Iterator[Block]]:
    times = "×" if takes_unicode(out) else "x"
    for number, document in enumerate(documents):
        yield _blocks(document, view, times, is_first=number == 0)


def _blocks(document: Document, view: View, times: str, is_first: bool) -> Iterator[Block]:
    if not is_first:
        yield None
    if view.command == "analyze":
        yield from _analysis(document, view, times)
        return
    if view.several:
        yield Line(cell(sanitize(document.article.source), "bold"))
    if view.command == "sentences":
        yield _sentences(document)
    elif view.command == "tokens":
        yield _tokens(document)
    elif view.mentions:
        yield _mentions(document)
    else:
        yield _names(document, view)


def _analysis(document: Document, view: View, times: str) -> Iterator[Block]:
    yield Line(cell(sanitize(document.article.source), "bold"))
    yield Line(cell(counts(document)))
    if document.removed:
        listed = ", ".join(f"{rule} {times}{count}" for rule, count in rule_counts(document))
        yield Line(cell(f"removed: {listed}", "dim"))
    if document.names:
        yield None
        yield _names(document, view)
        yield None
        yield _legend(document, view)
    if document.sentences:
        yield None
        yield _highlighted_sentences(document, view)


def _highlighted_sentences(document: Document, view: View) -> Grid:
    by_sentence = entities_by_sentence(document)
    return Grid(
        (Column("sentence", number=True), Column("text", wide=True)),
        lambda: (
            (cell(sentence.id), _highlighted(sentence, by_sentence.get(sentence.id, []), view.color))
            for sentence in document.sentences
        ),
    )


def _highlighted(sentence: Sentence, entities: Iterable[Entity], color: bool) -> Cell:
    """The sentence's text; an entity bold in its type's colour, or as ``[text TYPE]``."""
    return tuple(
        Span(flat(text))
        if entity is None
        else Span(flat(text), style(entity.type))
        if color
        else Span(f"[{flat(text)} {sanitize(entity.type)}]")
        for text, entity in segments(sentence, entities)
    )


def _names(document: Document, view: View) -> Grid:
    sentences = {entity.id: entity.sentence for entity in document.entities}
    return Grid(
        (
            Column("name", wide=True),
            Column("type"),
            Column("mentions", number=True),
            Column("first sentence", number=True),
        ),
        lambda: (
            (
                cell(flat(name.name), style(name.type)),
                cell(sanitize(name.type), style(name.type)),
                cell(name.count),
                cell(sentences[name.mentions[0]]),
            )
            for name in ordered_names(document, view.tagset)
        ),
    )


def _legend(document: Document, view: View) -> Grid:
    """The types that occur, in plain words; two side by side where there is room."""
    found = {name.type for name in document.names}
    entries: list[tuple[Cell, ...]] = [
        (cell(type_, style(type_)), cell(meaning))
        for type_, meaning in meanings(view.tagset).items()
        if type_ in found
    ]
    side_by_side = 2 if (view.width or 0) >= 140 else 1
    height = -(-len(entries) // side_by_side)
    entries += [(cell(""), cell(""))] * (height * side_by_side - len(entries))
    rows = [sum(entries[row::height], ()) for row in range(height)]
    columns = (Column("type"), Column("meaning", wide=True)) * side_by_side
    return Grid(columns, lambda: rows, header=False)


def _sentences(document: Document) -> Grid:
    return Grid(
        (
            Column("sentence", number=True),
            Column("start", number=True),
            Column("end", number=True),
            Column("text", wide=True),
        ),
        lambda: (
            (cell(sentence.id), cell(sentence.start), cell(sentence.end), cell(flat(sentence.text)))
            for sentence in document.sentences
        ),
    )


def _tokens(document: Document) -> Grid:
    return Grid(
        (
            Column("sentence", number=True),
            Column("token", number=True),
            Column("start", number=True),
            Column("end", number=True),
            Column("ner"),
            Column("text", wide=True),
            Column("words", wide=True),
        ),
        lambda: (_token_row(sentence, token) for sentence in document.sentences for token in sentence.tokens),
        breaks=frozenset(accumulate(len(sentence.tokens) for sentence in document.sentences[:-1])),
    )


def _token_row(sentence: Sentence, token: Token) -> tuple[Cell, ...]:
    return (
        cell(sentence.id),
        cell(token.id),
        cell(token.start),
        cell(token.end),
        cell(sanitize(token.ner), style(token.ner[2:]) if token.ner != "O" else "dim"),
        cell(flat(token.text)),
        cell(flat(join_words(token.words)) if len(token.words) > 1 else ""),
    )


def _mentions(document: Document) -> Grid:
    return Grid(
        (
            Column("sentence", number=True),
            Column("start", number=True),
            Column("end", number=True),
            Column("type"),
            Column("text", wide=True),
            Column("name", wide=True),
        ),
        lambda: (
            (
                cell(entity.sentence),
                cell(entity.start),
                cell(entity.end),
                cell(sanitize(entity.type), style(entity.type)),
                cell(flat(entity.text), style(entity.type)),
                cell(flat(entity.name)),
            )
            for entity in sorted(document.entities, key=lambda entity: entity.start)
        ),
    )
