"""Tagged tokens: one token and its tag a line, a blank line between sentences.

BIO (IOB2), IOB1 and BIOES are read. A file with an ``E-`` or ``S-`` tag is BIOES and is
decoded as Stanza decodes its tagger's output; any other is decoded as ``conlleval``
(Tjong Kim Sang and Buchholz 2000) does: ``I-`` after ``O``, or after another type, begins
an entity.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from nlp_cli.annotate.bioes import decode
from nlp_cli.errors import InputError
from nlp_cli.evaluate.entities import Mention
from nlp_cli.evaluate.textfile import Read, lines_of, read_text

OUTSIDE = "O"
PREFIXES = ("B-", "I-", "E-", "S-")
DOCUMENT_START = "-DOCSTART-"


@dataclass(frozen=True, slots=True)
class TaggedSentence:
    """Tokens and their tags, as many of each; ``line`` is that of the first in its file."""

    tokens: tuple[str, ...]
    tags: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class TaggedText:
    """The sentences of one file."""

    name: str
    sentences: tuple[TaggedSentence, ...]

    def mentions(self) -> list[Mention]:
        """All entities, in order, with the number of their sentence and token places."""
        return mentions_of(sentence.tags for sentence in self.sentences)


def read_bio(path: Path, read: Read = read_text) -> TaggedText:
    """Read a file of tagged tokens; the token is the first column, the tag the last.

    Raises InputError, with the line, where a row has one column or a tag is none.
    """
    return parse_bio(str(path), read(path))


def parse_bio(name: str, text: str) -> TaggedText:
    """Read tagged tokens from a string; ``name`` is for messages. Raises as read_bio."""
    sentences: list[TaggedSentence] = []
    rows: list[tuple[str, str]] = []
    for number, line in enumerate([*lines_of(text), ""], start=1):
        columns = line.split("\t") if "\t" in line else line.split()
        if not line.strip() or columns[0] == DOCUMENT_START:
            if rows:
                tokens, tags = zip(*rows, strict=True)
                sentences.append(TaggedSentence(tokens, tags, number - len(rows)))
                rows = []
            continue
        tag = columns[-1].strip()
        if len(columns) < 2:
            raise InputError(f"{name}, line {number}: one column where a token and its tag should be")
        if not is_tag(tag):
            raise InputError(f"{name}, line {number}: {tag!r} is neither O nor B-, I-, E- or S- with a type")
        rows.append((columns[0], tag))
    if not sentences:
        raise InputError(f"{name}: no sentence in it")
    return TaggedText(name, tuple(sentences))


def is_tag(tag: str) -> bool:
    """Whether ``tag`` is one of BIO or BIOES."""
    return tag == OUTSIDE or (tag[:2] in PREFIXES and len(tag) > 2)


def mentions_of(sentences: Iterable[Sequence[str]]) -> list[Mention]:
    """The entities of sentences of tags, which are all in one scheme."""
    tags = [list(sentence) for sentence in sentences]
    if not any(tag[:2] in ("E-", "S-") for sentence in tags for tag in sentence):
        tags = [begin_with_b(sentence) for sentence in tags]
    return [
        Mention(number, first, last, label)
        for number, sentence in enumerate(tags)
        for first, last, label in decode(sentence)
    ]


def begin_with_b(tags: Sequence[str]) -> list[str]:
    """IOB1 as IOB2: an ``I-`` that continues nothing of its type becomes ``B-``.

    >>> begin_with_b(["I-PER", "I-PER", "I-LOC", "O"])
    ['B-PER', 'I-PER', 'B-LOC', 'O']
    """
    return [
        "B" + tag[1:] if tag.startswith("I-") and before[1:] != tag[1:] else tag
        for before, tag in zip([OUTSIDE, *tags], tags, strict=False)
    ]


def require_same_tokens(gold: TaggedText, system: TaggedText) -> None:
    """Raise InputError, naming the first place, where sentences or tokens differ."""
    for ours, theirs in zip(gold.sentences, system.sentences, strict=False):
        if ours.tokens == theirs.tokens:
            continue
        pairs = zip([*ours.tokens, "the end"], [*theirs.tokens, "the end"], strict=False)
        place, (wanted, given) = next((p, pair) for p, pair in enumerate(pairs) if pair[0] != pair[1])
        raise InputError(
            f"{system.name}, line {theirs.line + place}: the token is {given!r} "
            f"where {gold.name}, line {ours.line + place} has {wanted!r}"
        )
    if len(gold.sentences) != len(system.sentences):
        raise InputError(
            f"{system.name}: {len(system.sentences)} sentences where {gold.name} has {len(gold.sentences)}"
        )
