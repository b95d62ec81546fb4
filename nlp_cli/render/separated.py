"""CSV (RFC 4180) and TSV: one row a sentence, token, name or mention."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TextIO

from nlp_cli.document import Document, Entity, Name, Token
from nlp_cli.render import View

Cell = str | int
Row = tuple[Cell, ...]

_SENTENCES: Final = ("source", "sentence", "start", "end", "text")
_TOKENS: Final = ("source", "sentence", "token", "start", "end", "text", "words", "ner")
_NAMES: Final = ("source", "name", "type", "count", "sentence", "start", "end", "mentions")
_MENTIONS: Final = ("source", "mention", "start", "end", "text", "type", "sentence", "name")

_FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠")
_STDIN: Final = "-"
"""The source that is standard input, and ``-:7`` a line of it: neither is a formula."""

_TSV_ESCAPES: Final = str.maketrans(
    {"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r", "\b": r"\b", "\f": r"\f", "\v": r"\v"}
)


def write_csv(documents: Iterable[Document], out: TextIO, view: View) -> None:
    """Lines end in CRLF and cells are quoted where needed; text cells cannot be formulas."""
    header, rows = _layout(view)
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    for document in documents:
        for row in rows(document):
            writer.writerow(_guarded(row))


def write_tsv(documents: Iterable[Document], out: TextIO, view: View) -> None:
    """Every row one line; tab, line ends and backslash in a cell as PostgreSQL's COPY writes them."""
    header, rows = _layout(view)
    out.write("\t".join(header) + "\n")
    for document in documents:
        for row in rows(document):
            out.write("\t".join(str(cell).translate(_TSV_ESCAPES) for cell in row) + "\n")


def guard_formula(cell: str) -> str:
    """Put an apostrophe before a cell that a spreadsheet would take for a formula.

    So that it can be taken off again, a cell with apostrophes before such a beginning gets
    one more. Follows OWASP's "CSV Injection", with the full-width forms of the signs.

    >>> guard_formula("=1+1"), guard_formula("'=1"), guard_formula("'kata")
    ("'=1+1", "''=1", "'kata")
    """
    return f"'{cell}" if cell.lstrip("'").startswith(_FORMULA) else cell


def _guarded(row: Row) -> Row:
    source, *cells = row
    return guard_source(str(source)), *(
        guard_formula(cell) if isinstance(cell, str) else cell for cell in cells
    )


def guard_source(source: str) -> str:
    """`guard_formula` for a source; standard input and a line of it stay as they are.

    >>> guard_source("-"), guard_source("-:31"), guard_source("-:A1"), guard_source("=a.txt")
    ('-', '-:31', "'-:A1", "'=a.txt")
    """
    name, colon, line = source.partition(":")
    is_stdin = name == _STDIN and (not colon or (line.isascii() and line.isdigit()))
    return source if is_stdin else guard_formula(source)


def join_words(words: Iterable[str]) -> str:
    """The words of a token as ``kerja|nya``; ``|`` and backslash in a word get a backslash."""
    return "|".join(word.replace("\\", r"\\").replace("|", r"\|") for word in words)


def _layout(view: View) -> tuple[tuple[str, ...], Callable[[Document], Iterator[Row]]]:
    if view.command == "sentences":
        return _SENTENCES, _sentence_rows
    if view.command == "tokens":
        return _TOKENS, _token_rows
    if view.command == "entities" and not view.mentions:
        return _NAMES, _name_rows
    return _MENTIONS, _mention_rows


def _sentence_rows(document: Document) -> Iterator[Row]:
    source = document.article.source
    for sentence in document.sentences:
        yield source, sentence.id, sentence.start, sentence.end, sentence.text


def _token_rows(document: Document) -> Iterator[Row]:
    for sentence in document.sentences:
        for token in sentence.tokens:
            yield _token_row(document.article.source, sentence.id, token)


def _token_row(source: str, sentence: int, token: Token) -> Row:
    words = join_words(token.words)
    return source, sentence, token.id, token.start, token.end, token.text, words, token.ner


def _name_rows(document: Document) -> Iterator[Row]:
    by_id = {entity.id: entity for entity in document.entities}
    for name in document.names:
        yield _name_row(document.article.source, name, by_id[name.mentions[0]])


def _name_row(source: str, name: Name, first: Entity) -> Row:
    mentions = " ".join(str(mention) for mention in name.mentions)
    return source, name.name, name.type, name.count, first.sentence, first.start, first.end, mentions


def _mention_rows(document: Document) -> Iterator[Row]:
    source = document.article.source
    for entity in document.entities:
        yield (
            source,
            entity.id,
            entity.start,
            entity.end,
            entity.text,
            entity.type,
            entity.sentence,
            entity.name,
        )
