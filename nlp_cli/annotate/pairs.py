"""Names tied by a hyphen: ``Israel-Hamas``, ``Prabowo Subianto-Gibran Rakabuming Raka``.

Tokens follow the treebank, which keeps what a hyphen ties together as one token; ``Jean-Paul``
and ``Al-Qaeda`` are one name indeed. The article itself tells them apart: in a pair each part
is a name that stands on its own elsewhere in it, or that everybody knows (``TNI-Polri``). Such a
token is cut, as the annotation guide has it, and each part takes the type that it has there. Two
single names of people are a pair if one of them is known (in the annotated news seven different
tokens are two people, two are one whose halves nobody bears alone); two full names, known or not:
a double name such as ``Sari Tjoe-A-On`` has several words on one side only. A name hung on a
prefix, ``anti-Israel``, is cut off it in the same way.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, TypeVar

from nlp_cli.annotate.bioes import Span
from nlp_cli.annotate.found import Found, tagged
from nlp_cli.annotate.lists.apart import stands_apart
from nlp_cli.annotate.lists.particles import is_particle
from nlp_cli.document import Token
from nlp_cli.tagsets import PEOPLE

TIED: Final = PEOPLE | {"ORG", "GPE", "LOC", "NORP"}
"""Types of which two make a pair; a war or a law may well be named after two."""
PREFIXES: Final = frozenset({"anti", "pro", "kontra", "non", "eks", "se"})
"""What a name is hung on without becoming another: ``anti-Israel``, but ``al-Qaeda``."""
WHOLE: Final = "se"
"""The prefix that says "all of": what follows it is a place, known or not."""
HYPHEN: Final = "-"
_Name = TypeVar("_Name", bound=Sequence[str])


class Names:
    """The names of an article that have no hyphen in them, and how often each is of which type."""

    def __init__(self, sentences: Iterable[Found]) -> None:
        self.whole: dict[str, Counter[str]] = defaultdict(Counter)
        self.first: dict[str, Counter[str]] = defaultdict(Counter)
        self.last: dict[str, Counter[str]] = defaultdict(Counter)
        self.within: set[str] = set()
        """Tokens with a hyphen that stand within longer names."""
        for tokens, spans in sentences:
            for first, last, label in spans:
                words = [token.text for token in tokens[first : last + 1]]
                if len(words) > 1:
                    self.within.update(word for word in words if HYPHEN in word)
                if label in TIED and not any(HYPHEN in word for word in words):
                    self.whole[" ".join(words)][label] += 1
                    self.first[words[0]][label] += 1
                    self.last[words[-1]][label] += 1

    def type_of(self, words: Sequence[str], marked: bool) -> str | None:
        """The type of a name that is known; None if it is not.

        One that the tagger marked is known by its first or last word too, another only whole.
        """
        places = (self.whole, " ".join(words)), (self.first, words[0]), (self.last, words[-1])
        for names, name in places if marked else places[:1]:
            if types := names.get(name):
                return types.most_common(1)[0][0]
        return None


def untie(sentences: list[Found]) -> list[Found]:
    """The sentences of an article with its pairs cut into their names."""
    hung = [any(_is_tied(token) or _has_prefix(token) for token in tokens) for tokens, _ in sentences]
    if not any(hung):
        return sentences
    names = Names(sentences)
    return [
        _untied(tokens, spans, names) if is_hung else (tokens, spans)
        for is_hung, (tokens, spans) in zip(hung, sentences)
    ]


def _is_tied(token: Token) -> bool:
    """Whether all that hyphens part in it begins with a capital; an edge may be a hyphen too.

    A token such as ``-Hamas`` is what is left of a pair that the tokenizer cut in one place. A
    word said twice is a plural: ``Raja-Raja``.
    """
    if HYPHEN not in token.text:
        return False
    parts = [part for part in token.text.split(HYPHEN) if part]
    doubled = any(one.lower() == other.lower() for one, other in pairwise(parts))
    return bool(parts) and not doubled and all(part[0].isupper() for part in parts)


def _has_prefix(token: Token) -> bool:
    """Whether a name hangs on a prefix in it."""
    before, _, name = token.text.partition(HYPHEN)
    return name[:1].isupper() and before.lower() in PREFIXES


def _untied(tokens: tuple[Token, ...], spans: list[Span], names: Names) -> Found:
    made: list[Token] = []
    kept: list[Span] = []
    for first, last, label in _stretches(len(tokens), spans):
        stretch = tokens[first : last + 1]
        cut = _cut(stretch, label, names) if label in TIED or not label else None
        if cut is None and _has_prefix(stretch[0]):
            cut = _without_prefix(stretch, label, names)
        if cut is None and label:
            cut = _without_edges(stretch, label)
        at = len(made)
        if cut is None and not label and kept and _is_tail(stretch[0], made, kept[-1]):
            cut = tagged(_cut_at(stretch[0], 1), [(1, 1, kept[-1][2])])
        if cut is None:
            made += stretch
            if label:
                kept.append((at, at + last - first, label))
            continue
        made += cut[0]
        kept += [(at + start, at + end, kind) for start, end, kind in cut[1]]
    return tuple(replace(token, id=number) for number, token in enumerate(made, start=1)), kept


def _is_tail(token: Token, made: Sequence[Token], before: Span) -> bool:
    """Whether the tagger left out the second of two names that everybody knows: ``[TNI ORG] -Polri``."""
    first, last, label = before
    if token.text[0] != HYPHEN or first != last or last != len(made) - 1:
        return False
    return stands_apart(made[-1].text, label) and stands_apart(token.text[1:], label)


def _stretches(count: int, spans: list[Span]) -> Iterator[Span]:
    """The entities, and each token between them as a stretch without a type."""
    at = 0
    for first, last, label in spans:
        yield from ((place, place, "") for place in range(at, first))
        yield first, last, label
        at = last + 1
    yield from ((place, place, "") for place in range(at, count))


def _cut(stretch: Sequence[Token], label: str, names: Names) -> Found | None:
    """The stretch as names with hyphens between them; None if it is one name.

    It is one if a part is not known, unless they are people's full names. What the tagger left
    unmarked is cut only where each part is a whole name elsewhere.
    """
    pieces = [piece for token in stretch for piece in (_pieces(token) if _is_tied(token) else [token])]
    if len(pieces) == len(stretch):
        return None
    texts = [piece.text for piece in pieces]
    ties = [place for place, text in enumerate(texts) if text == HYPHEN]
    edges = [(start + 1, end) for start, end in pairwise([-1, *ties, len(pieces)]) if start + 1 < end]
    parts = [texts[start:end] for start, end in edges]
    if any(is_particle(part[-1]) and not names.type_of(part, False) for part in parts[:-1]):
        return None
    kinds = [names.type_of(part, bool(label)) for part in parts]
    if label and None in kinds and all(len(part) == 1 and stands_apart(part[0], label) for part in parts):
        kinds = [label] * len(parts)
    if None in kinds:
        if (
            label not in PEOPLE
            or len(parts) < 2
            or not (_is_ticket(parts, kinds, names) or _are_people(parts, names))
        ):
            return None
        kinds = [names.type_of(part, False) or label if _is_name(part) else None for part in parts]
    return tagged(pieces, [(start, end - 1, kind) for (start, end), kind in zip(edges, kinds) if kind])


def _is_ticket(parts: Sequence[Sequence[str]], kinds: Sequence[str | None], names: Names) -> bool:
    """Whether it is two people by one name each, one of whom the article knows: ``Sari-Wibowo``.

    It is not where the article has it within a longer name: ``Ani Sari-Wibowo``.
    """
    if [len(part) for part in parts] != [1, 1] or PEOPLE.isdisjoint(kinds):
        return False
    return HYPHEN.join(part[0] for part in parts) not in names.within


def _are_people(parts: Sequence[Sequence[str]], names: Names) -> bool:
    named = [part for part in parts if _is_name(part)]
    return are_full_names(named, lambda name: names.type_of(name, False) in PEOPLE)


def are_full_names(names: Sequence[_Name], is_known: Callable[[_Name], bool]) -> bool:
    """Whether what hyphens part in a person's name is several people: each, or a known one of two, is full.

    A single name that is known does not tell: it may be half of a family name, ``Budi Rindang-Ayu``.
    """
    full = [name for name in names if sum(word[0].isalpha() for word in name) > 1]
    return 0 < len(full) == len(names) or (len(names) == 2 and any(map(is_known, full)))


def _is_name(part: Sequence[str]) -> bool:
    """Whether a part begins with a capital; the number on a player's shirt does not: ``7-Budi Jaya``."""
    return part[0][0].isupper()


def _without_prefix(stretch: Sequence[Token], label: str, names: Names) -> Found | None:
    """The stretch with the prefix of its first token cut off; None if the name is not known.

    What the tagger left unmarked is cut only where the name stands alone elsewhere.
    """
    place = stretch[0].text.index(HYPHEN)
    prefix, rest = _cut_at(stretch[0], place)
    pieces = [prefix, *_cut_at(rest, 1), *stretch[1:]]
    words = [piece.text for piece in pieces[2:]]
    known = names.type_of(words, bool(label))
    if known is None and prefix.text.lower() == WHOLE:
        known = label or None
    return tagged(pieces, [(2, len(pieces) - 1, known)]) if known else None


def _without_edges(stretch: Sequence[Token], label: str) -> Found | None:
    """The stretch with a hyphen at either edge taken off the name; None if there is none."""
    pieces = list(stretch)
    if pieces[0].text[0] == HYPHEN and len(pieces[0].text) > 1:
        pieces[:1] = _cut_at(pieces[0], 1)
    if pieces[-1].text[-1] == HYPHEN and len(pieces[-1].text) > 1:
        pieces[-1:] = _cut_at(pieces[-1], len(pieces[-1].text) - 1)
    if len(pieces) == len(stretch):
        return None
    first = 1 if pieces[0].text == HYPHEN else 0
    last = len(pieces) - (2 if pieces[-1].text == HYPHEN else 1)
    return tagged(pieces, [(first, last, label)])


def _pieces(token: Token) -> Iterator[Token]:
    """The token cut at its hyphens, each a piece of its own."""
    *before, last = token.text.split(HYPHEN)
    for part in before:
        if part:
            piece, token = _cut_at(token, len(part))
            yield piece
        if len(token.text) > 1:
            piece, token = _cut_at(token, 1)
            yield piece
        else:
            yield token
    if last:
        yield token


def _cut_at(token: Token, place: int) -> tuple[Token, Token]:
    middle = token.start + place
    before, after = token.text[:place], token.text[place:]
    return (
        replace(token, end=middle, text=before, words=(before,)),
        replace(token, start=middle, text=after, words=(after,)),
    )
