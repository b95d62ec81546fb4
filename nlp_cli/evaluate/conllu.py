"""CoNLL-U: tokens, words and sentences as places in the text without its white space.

Follows the format (https://universaldependencies.org/format.html) and, in what a token
covers, the evaluation of the CoNLL 2018 shared task (Zeman et al. 2018): white space is
taken out, also inside a token, and every unit is a range of the characters that remain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from nlp_cli.errors import InputError
from nlp_cli.evaluate.textfile import Read, lines_of, read_text

COLUMNS = 10
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TreeToken:
    """A surface token; ``words`` are its words in the UD sense, one unless multiword."""

    form: str
    words: tuple[str, ...]
    multiword: bool
    space_after: bool
    line: int


@dataclass(frozen=True, slots=True)
class TreeSentence:
    """A sentence; ``new_paragraph`` where a paragraph or document begins with it."""

    tokens: tuple[TreeToken, ...]
    new_paragraph: bool


@dataclass(frozen=True, slots=True)
class Word:
    """A word with the span of its token, in characters other than white space."""

    form: str
    start: int
    end: int
    multiword: bool


@dataclass(frozen=True, slots=True)
class Treebank:
    """The sentences of one file, or of one system's output for it."""

    name: str
    sentences: tuple[TreeSentence, ...]

    def tokens(self) -> Iterator[TreeToken]:
        """All tokens, in order."""
        for sentence in self.sentences:
            yield from sentence.tokens

    def characters(self) -> str:
        """All characters but white space: what every span counts in."""
        return "".join(solid(token.form) for token in self.tokens())

    def token_spans(self) -> list[Span]:
        """Where each token stands."""
        return _spans(len(solid(token.form)) for token in self.tokens())

    def sentence_spans(self) -> list[Span]:
        """Where each sentence stands."""
        return _spans(sum(len(solid(token.form)) for token in one.tokens) for one in self.sentences)

    def words(self) -> list[Word]:
        """All words, each with the span of its token."""
        return [
            Word(form if token.multiword else solid(form), *span, token.multiword)
            for token, span in zip(self.tokens(), self.token_spans(), strict=True)
            for form in token.words
        ]

    def raw_text(self) -> str:
        """The text that was annotated, as far as the file tells.

        Built as UD's own ``conllu_to_text`` builds it: from the tokens and their
        ``SpaceAfter=No``, a space between sentences, a blank line before a new paragraph.
        """
        parts: list[str] = []
        for sentence in self.sentences:
            if sentence.new_paragraph and parts:
                parts.append("\n\n")
            for token in sentence.tokens:
                parts.append(token.form + (" " if token.space_after else ""))
        return "".join(parts).replace(" \n\n", "\n\n").rstrip()


def solid(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())


def _spans(lengths: Iterable[int]) -> list[Span]:
    ends = list(accumulate(lengths))
    return list(zip([0, *ends], ends, strict=False))


def read_conllu(path: Path, read: Read = read_text) -> Treebank:
    """Read a CoNLL-U file; empty nodes are left out.

    Raises InputError, with the line, where the file is not CoNLL-U.
    """
    return parse_conllu(str(path), read(path))


def parse_conllu(name: str, text: str) -> Treebank:
    """Read CoNLL-U from a string; ``name`` is for messages. Raises InputError as read_conllu."""
    sentences: list[TreeSentence] = []
    rows: list[tuple[int, list[str]]] = []
    new_paragraph = False
    for number, line in enumerate([*lines_of(text), ""], start=1):
        if not line.strip():
            if rows:
                sentences.append(TreeSentence(tuple(_tokens(name, rows)), new_paragraph))
                rows, new_paragraph = [], False
        elif line.startswith("#") and not rows:
            new_paragraph |= line[1:].split("=")[0].split()[:1] in (["newpar"], ["newdoc"])
        else:
            columns = line.split("\t")
            if len(columns) != COLUMNS:
                raise InputError(f"{name}, line {number}: {len(columns)} columns where CoNLL-U has {COLUMNS}")
            if "." not in columns[0]:
                rows.append((number, columns))
    if not sentences:
        raise InputError(f"{name}: no sentence in it")
    return Treebank(name, tuple(sentences))


def _tokens(name: str, rows: Sequence[tuple[int, list[str]]]) -> Iterator[TreeToken]:
    """The tokens of one sentence's rows."""
    expected, place = 1, 0
    while place < len(rows):
        line, (id_, form, *_, misc) = rows[place]
        first, dash, last = id_.partition("-")
        if not solid(form):
            raise InputError(f"{name}, line {line}: an empty form")
        if not (first.isdecimal() and int(first) == expected) or (dash and not last.isdecimal()):
            raise InputError(f"{name}, line {line}: {id_!r} where word {expected} should come")
        count = int(last) - int(first) + 1 if dash else 1
        inner = rows[place + 1 : place + 1 + count] if dash else rows[place : place + 1]
        ids = [row[1][0] for row in inner]
        if not 0 < count == len(ids) or ids != [str(expected + step) for step in range(count)]:
            raise InputError(f"{name}, line {line}: the words of multiword token {id_} do not follow it")
        words = tuple(row[1][1] for row in inner)
        yield TreeToken(form, words, bool(dash), "SpaceAfter=No" not in misc.split("|"), line)
        expected += count
        place += count + bool(dash)
