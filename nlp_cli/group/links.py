"""Which fuller names a name may stand for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from nlp_cli.group import words
from nlp_cli.group.alias import Proof, find_aliases, judge
from nlp_cli.group.fits import company_short_forms, full_names, initials
from nlp_cli.group.form import Form, Key, form_of
from nlp_cli.group.mentions import Mentions, Node
from nlp_cli.tagsets import PEOPLE

_CAST = 3
"""So many people in brackets behind others are a cast or a line-up, not nicknames."""


def find_fuller(mentions: Mentions) -> dict[Node, tuple[Node, ...]]:
    """For each node the nodes it may stand for; nothing for a full name.

    What the text says decides between several people of one name, and between a short form's possible
    owners; initials are asked last.
    """
    fuller = _people(mentions)
    for node, targets in _given(mentions).items():
        tops = {top for target in targets for top in fuller.get(target) or (target,)}
        if not fuller.get(node):
            fuller[node] = tuple(sorted(targets))
        elif len(tops) == 1 and tops <= set(fuller[node]):
            fuller[node] = tuple(tops)
    for found in (_companies(mentions), _acronyms(mentions)):
        for node, full in found.items():
            if not fuller.get(node):
                fuller[node] = (full,)
    return fuller


def _people(mentions: Mentions) -> dict[Node, tuple[Node, ...]]:
    keys: defaultdict[str, list[Key]] = defaultdict(list)
    for type_, key in mentions.places:
        if type_ in PEOPLE:
            keys[type_].append(key)
    return {
        (type_, key): tuple((type_, other) for other in full)
        for type_, some in keys.items()
        for key, full in full_names(some).items()
    }


def _given(mentions: Mentions) -> dict[Node, set[Node]]:
    """The names that the text gives for others; where letters speak for some of several, only those."""
    links: defaultdict[Node, dict[Node, bool]] = defaultdict(dict)
    cast: set[tuple[Node, Node]] = set()

    def add(node: Node, full: Node, by_letters: bool) -> None:
        if node != full and node in mentions.places and full in mentions.places:
            links[node][full] = links[node].get(full, False) or by_letters

    for place, form in enumerate(mentions.forms):
        if form.other:
            add((mentions.entities[place].type, form.other), mentions.node(place), True)
    for alias in find_aliases(mentions):
        type_ = mentions.entities[alias.place].type
        form, other = mentions.forms[alias.place], form_of(alias.text, type_)
        link = judge(form, other, type_, alias.proof)
        is_role = type_ in PEOPLE and alias.proof is Proof.BRACKET
        if is_role and (type_, other.key) in mentions.places and not (link and link.by_letters):
            cast.add(((type_, other.key), (type_, form.key)))
        if link:
            add((type_, link.short.key), (type_, link.full.key), link.by_letters)
    if len(cast) >= _CAST:
        for node, full in cast:
            links[node].pop(full, None)
    given: dict[Node, set[Node]] = {}
    for node, targets in links.items():
        by_letters = {target for target, letters in targets.items() if letters}
        if by_letters or len(targets) == 1:
            given[node] = by_letters or set(targets)
    return given


def _only(owners: dict[Node, set[Node]], mentions: Mentions) -> dict[Node, Node]:
    """The nodes of the article that have one owner, with it."""
    return {
        node: full.copy().pop() for node, full in owners.items() if len(full) == 1 and node in mentions.places
    }


def _companies(mentions: Mentions) -> dict[Node, Node]:
    """Short forms of companies, each with the one company it may stand for."""
    owners: defaultdict[Node, set[Node]] = defaultdict(set)
    for form, node in _spellings(mentions):
        if form.legal and node[0] == "ORG":
            for short in company_short_forms(form):
                owners["ORG", short].add(node)
    return _only(owners, mentions)


def _acronyms(mentions: Mentions) -> dict[Node, Node]:
    """Acronyms that no bracket explains, each with the one name of its type that has its initials.

    Two letters are enough for an organisation only: `AS` is not `Arab Saudi`. Well-known ones
    (``words.KNOWN``) have their one meaning.
    """
    owners: defaultdict[Node, set[Node]] = defaultdict(set)
    for form, node in _spellings(mentions):
        if node[0] in words.NAME_TYPES:
            for letters in initials(form.whole) | initials(form.key):
                if len(letters) >= (2 if node[0] == "ORG" else 3):
                    owners[node[0], (letters,)].add(node)
    found = _only(owners, mentions)
    found = {
        node: full
        for node, full in found.items()
        if mentions.forms[mentions.places[node][0]].acronym and not _is_unnamed(node, mentions)
    }
    return found | _well_known(mentions)


def _well_known(mentions: Mentions) -> dict[Node, Node]:
    found: dict[Node, Node] = {}
    for form, node in _spellings(mentions):
        short = words.KNOWN_SHORT.get(form.whole)
        if short and node[0] in ("ORG", "GPE", "LOC") and (node[0], (short,)) in mentions.places:
            found[node[0], (short,)] = node
    return found


def _spellings(mentions: Mentions) -> Iterable[tuple[Form, Node]]:
    return {(form, mentions.node(place)): None for place, form in enumerate(mentions.forms)}


def _is_unnamed(node: Node, mentions: Mentions) -> bool:
    """Whether the text calls it the initials of somebody who is not named."""
    if node[0] not in PEOPLE:
        return False
    return any(mentions.word_before(place) in words.INITIALED for place in mentions.places[node])
