"""The form of a name: what is compared when two mentions are compared."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from nlp_cli.group import words
from nlp_cli.tagsets import PEOPLE

Key = tuple[str, ...]
"""Words in lower case; one with a dot behind it (`b.`, `moh.`) stands for any word that begins so."""

_HYPHENS = "-\u2010\u2011\u2012\u2013"
_QUOTES = "\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u02bb\u02bc"
_DOUBLE_QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb'
_MARKS: dict[int, str | None] = {
    **dict.fromkeys(map(ord, _QUOTES + "\u00ad\u200b\u200c\u200d\u2060\ufeff")),
    **dict.fromkeys(map(ord, _HYPHENS), "-"),
}
_LONGEST_INITIALS = 3
_LONGEST_ACRONYM = 12


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a name.

    ``key`` is what it is compared by, without titles, legal forms and clitics; ``whole`` has all its words,
    for the letters of an acronym (`Partai Fajar Rakyat (PFR)`). Neither is empty. ``other`` is the key of
    the second name that a bracket inside it gives (`Dewan Keamanan (DK) PBB`: `dk pbb`), or empty.
    ``text`` is the spelling without clitic and needless white space. ``legal`` tells a company with its
    legal form, ``acronym`` a name of which some short word has two capitals or more.
    """

    key: Key
    whole: Key
    other: Key
    text: str
    legal: bool
    acronym: bool


@cache
def _titles() -> frozenset[str]:
    return frozenset().union(*(part.words for part in words.TITLES))


def bare(text: str) -> str:
    """The text without a clitic behind a hyphen, quotes around it, and white space more than single.

    >>> bare("KPK-nya"), bare("“Zaman  Emas”")
    ('KPK', 'Zaman Emas')
    """
    text = " ".join(text.split())
    inner = text.strip(_QUOTES + " ")
    if inner and not any(mark in inner for mark in _DOUBLE_QUOTES):
        text = inner
    for place in range(len(text) - 1, max(len(text) - 5, 0), -1):
        if text[place] in _HYPHENS and text[place + 1 :].casefold() in words.CLITICS.words:
            return text[:place].rstrip(_QUOTES + " ") or text
    return text


def _plain(word: str) -> str:
    return word.translate(_MARKS).replace(".", "").strip(",;:()[]").casefold()


def _key(parts: Sequence[str], is_person: bool) -> Key:
    """Words in lower case; for a person, initials one by one and dotted words with their dot."""
    capitals_only = all(part.isupper() for part in parts)
    key: list[str] = []
    for part in parts:
        plain = _plain(part)
        if not plain:
            continue
        if not is_person:
            key.append(plain)
            continue
        pieces = [piece for piece in part.translate(_MARKS).strip(",;:()[]").split(".") if piece]
        if len(pieces) > 1 and all(len(piece) == 1 for piece in pieces[:-1]):
            key += [piece.casefold() + "." for piece in pieces[:-1]]
            last = pieces[-1].casefold()
            key.append(last + "." if len(last) == 1 else last)
        elif len(plain) == 1 or part.rstrip(",;:)]").endswith("."):
            key.append(plain + ".")
        elif len(plain) <= _LONGEST_INITIALS and part.isupper() and part.isalpha() and not capitals_only:
            key += [letter + "." for letter in plain]
        else:
            key.append(plain)
    if is_person and all(word.endswith(".") for word in key):
        return ("".join(word[:-1] for word in key),)
    return tuple(key)


def _person_parts(text: str) -> list[str]:
    head, comma, tail = text.partition(",")
    if comma and all(_plain(part) in words.DEGREES.words for part in tail.replace(",", " ").split()):
        text = head
    parts = [part for part in text.split() if _plain(part)]
    while len(parts) > 1 and _plain(parts[0]) in _titles():
        parts = parts[1:]
    return parts


def ends_in_legal_form(text: str) -> bool:
    """Whether the last word of a text is a legal form, so that a full stop behind it may be its own.

    >>> ends_in_legal_form("PT Lautan Kencana Tbk"), ends_in_legal_form("PT Lautan Kencana")
    (True, False)
    """
    return _plain(text.rpartition(" ")[2]) in words.LEGAL_FORMS.words


def _organisation_parts(parts: list[str]) -> tuple[list[str], bool]:
    """Without legal form, head noun and state tail; whether there was a legal form."""
    first, last = 0, len(parts)
    while first < last and _plain(parts[first]) in words.LEGAL_FORMS.words:
        first += 1
    while last > first and _plain(parts[last - 1]) in words.LEGAL_FORMS.words:
        last -= 1
    legal = 0 < last - first < len(parts)
    if first == last:
        first, last = 0, len(parts)
    if last - first > 1 and _plain(parts[first]) in words.BODY_HEADS.words:
        first += 1
    if last - first > 1 and _plain(parts[last - 1]) in words.STATE_TAILS.words:
        last -= 1
    return parts[first:last], legal


def _open_bracket(text: str) -> tuple[str, str, str]:
    """Head, inside, tail of the first bracket with something before it; inside is empty without one."""
    start = text.find("(", 1)
    end = text.find(")", start)
    if start < 0 or end < 0:
        return text, "", ""
    return text[:start].strip(), text[start + 1 : end].strip(), text[end + 1 :].strip()


def form_of(text: str, type_: str) -> Form:
    """The form of a mention's text; ``type_`` is its entity type.

    >>> form_of("Prof. Dr. B.J.  Santika", "PERSON").key
    ('b.', 'j.', 'santika')
    >>> form_of("PT Lautan Kencana Tbk", "ORG").key
    ('lautan', 'kencana')
    """
    shown = text = bare(unicodedata.normalize("NFC", text))
    if "- " in text or " -" in text:
        text = bare(text.replace(" -", "-").replace("- ", "-"))
    if type_ not in words.NAME_TYPES:
        return Form((text.casefold(),), (text.casefold(),), (), shown, False, False)
    if type_ in PEOPLE:
        key = whole = _key(_person_parts(text), True)
        other: Key = ()
        legal = False
    else:
        key, whole, other, legal = _other_keys(text, type_ == "ORG")
    key = key or (text.casefold(),)
    return Form(key, whole or key, other, shown, legal, any(map(_is_acronym, shown.split())))


def _is_acronym(word: str) -> bool:
    if len(word) > _LONGEST_ACRONYM or sum(letter.isupper() for letter in word) < 2:
        return False
    return _plain(word) not in words.LEGAL_FORMS.words


def _other_keys(text: str, is_organisation: bool) -> tuple[Key, Key, Key, bool]:
    """``key``, ``whole``, ``other`` and ``legal`` of a name that is not a person's."""
    head, inside, tail = _open_bracket(text)
    if _plain(inside) in words.LEGAL_FORMS.words:
        head, inside = f"{head} {inside}", ""
    parts, legal = f"{head} {tail}".split(), False
    other = f"{inside} {tail}".split() if inside else []
    whole = _key(parts, False)
    if is_organisation:
        parts, legal = _organisation_parts(parts)
        other, _ = _organisation_parts(other)
    return _key(parts, False), whole, _key(other, False), legal
