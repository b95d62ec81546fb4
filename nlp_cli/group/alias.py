"""Other names that the text itself gives: `Lembaga Pangan Rakyat (LPR)`, `Sutrisno alias Gondrong`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import product

from nlp_cli.group import words
from nlp_cli.group.fits import abbreviates, is_of_tail
from nlp_cli.group.form import Form, ends_in_legal_form
from nlp_cli.group.mentions import Mentions
from nlp_cli.tagsets import PEOPLE

_LONGEST_BRACKET = 120
_LONGEST_PHRASE = 60
_LONGEST_NAME = 30
_CLOSING = {"(": ")", "[": "]"}


class Proof(IntEnum):
    """How sure the text is that two names are one."""

    WEAK = 1
    """`A atau B`: perhaps a choice."""
    BRACKET = 2
    """`A (B)`."""
    SURE = 3
    """`A alias B`."""


@dataclass(frozen=True, slots=True)
class Alias:
    """The place of a mention, and the other name that the text gives right behind it."""

    place: int
    text: str
    proof: Proof


def find_aliases(mentions: Mentions) -> Iterator[Alias]:
    """The other names given behind each mention, in text order."""
    entities = mentions.entities
    for place, entity in enumerate(entities):
        sentence = mentions.sentences.get(entity.sentence)
        if sentence is None or entity.type not in words.NAME_TYPES:
            continue
        end = entity.end - sentence.start
        for text in _in_bracket(sentence.text, end):
            yield Alias(place, text, Proof.BRACKET)
        if place + 1 == len(entities):
            return
        follower = entities[place + 1]
        if follower.sentence == entity.sentence and follower.type == entity.type:
            gap = follower.start - entity.end
            proof = _phrase(sentence.text[end : end + gap]) if 0 < gap <= _LONGEST_PHRASE else None
            if proof:
                yield Alias(place, follower.text, proof)


def _in_bracket(text: str, place: int) -> Iterator[str]:
    """The names in the bracket that opens at ``place``, white space and an abbreviation's stop aside."""
    if text[place : place + 1] == "." and ends_in_legal_form(text[max(place - _LONGEST_BRACKET, 0) : place]):
        place += 1
    after = text[place : place + _LONGEST_BRACKET].lstrip()
    closing = _CLOSING.get(after[:1])
    end = after.find(closing) if closing else -1
    if end < 0:
        return
    inside = after[1:end].replace("/", ",").replace(";", ",").replace(" atau ", ",")
    for piece in inside.split(","):
        parts = piece.split()
        while parts and _says_alias(parts[0].casefold()):
            parts = parts[1:]
        if parts:
            yield " ".join(parts)


def _says_alias(word: str) -> bool:
    return any(word in alias.leads | alias.verbs | alias.links for alias in words.ALIAS_WORDS)


def _phrase(between: str) -> Proof | None:
    """What the words between two names prove."""
    parts = between.translate(dict.fromkeys(map(ord, "\"'“”‘’,(["), " ")).casefold().split()
    for alias in words.ALIAS_WORDS:
        rest = list(parts)
        while len(rest) > 1 and rest[0] in alias.leads:
            rest.pop(0)
        if rest and rest[0] in alias.verbs and all(word in alias.links for word in rest[1:]):
            return Proof.SURE if alias.sure else Proof.WEAK
    return None


@dataclass(frozen=True, slots=True)
class Link:
    """``short`` is another name of ``full``; ``by_letters`` where it also abbreviates it."""

    short: Form
    full: Form
    by_letters: bool


def judge(name: Form, other: Form, type_: str, proof: Proof) -> Link | None:
    """Whether two names of one type, of which the text says so, are one; never two different full names.

    Of two names of several words one must abbreviate the other. A person's single name is believed in a
    bracket behind the full name, an acronym of other letters (`Bank Sentral Eropa (ECB)`) in a bracket behind
    a capitalised organisation.
    """
    if name.key == other.key or max(len(name.whole), len(other.whole)) > _LONGEST_NAME:
        return None
    is_person = type_ in PEOPLE
    for short, full in ((other, name), (name, other)):
        if _by_letters(short, full, is_person, proof):
            return Link(short, full, by_letters=True)
    if proof is Proof.SURE:
        short, full = (name, other) if len(name.key) == 1 < len(other.key) else (other, name)
        return Link(short, full, by_letters=False) if len(short.key) == 1 else None
    if proof is Proof.WEAK or len(other.key) > 1 or len(name.whole) == 1:
        return None
    if is_person:
        return Link(other, name, by_letters=False)
    believed = type_ in ("ORG", "EVENT") and other.acronym and not is_of_tail(other.key, name.whole)
    return Link(other, name, by_letters=False) if believed and name.text[0].isupper() else None


def _by_letters(short: Form, full: Form, is_person: bool, proof: Proof) -> bool:
    """Whether one abbreviates the other, and is not just some of its words (`Papua Barat (Papua)`).

    A person's nickname may begin with any of the words, and is a single word. Syllables (`Jabar`) are
    believed in a bracket, not as one of two to choose from (`Indonesia atau India`).
    """
    is_single = len(short.key) == 1
    if len(full.whole) == 1 or (not is_single and (is_person or full.text.isupper())):
        return False
    may_be_syllables = is_single and proof is Proof.BRACKET
    is_likely = is_person or short.acronym or may_be_syllables
    if proof is not Proof.SURE and (not is_likely or set(short.key) <= set(full.whole)):
        return False
    if is_person and len(short.key[0]) > 2:
        return any(abbreviates(short.key, full.key[start:]) for start in range(len(full.key)))
    return any(abbreviates(*pair) for pair in product((short.whole, short.key), (full.whole, full.key)))
