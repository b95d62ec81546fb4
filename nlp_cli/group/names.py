"""Grouping: which mentions of an article are one name.

Spellings that are compared alike (``form``) are one node. A node points to the fuller names it may stand for
(``links``):

1. a person's name to the longest names whose words hold it in order (`Putin`, `Vladimir Putin`);
2. another name that the text itself gives, to the name it is given for (``alias``);
3. a company's short form to the company with its legal form;
4. an acronym to the one name of its type that has its initials.

A node that points to nothing is a full name and makes a group; one that points to one group is in it. One
that points to several is looked at mention by mention (``ambiguous``). Two different full names are never in
one group, and mentions of different types never are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from nlp_cli.document import Entity, Name, Sentence
from nlp_cli.group import words
from nlp_cli.group.ambiguous import settle
from nlp_cli.group.form import Form
from nlp_cli.group.links import find_fuller
from nlp_cli.group.mentions import Mentions, Node, read_mentions


def group_names(
    sentences: Sequence[Sentence], entities: Sequence[Entity]
) -> tuple[tuple[Entity, ...], tuple[Name, ...]]:
    """Group the mentions of one article by name.

    Returns the entities, in the order given and changed in nothing but ``name``, and the names in the order
    of their first mention. The name is the full form in its best spelling: mixed case before capitals, the
    longest, the first. Of a number or date it is the most frequent spelling, so that a capital at the
    beginning of a sentence does not tell.
    """
    mentions = read_mentions(sentences, entities)
    groups = _groups(mentions)
    members: defaultdict[Node, list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        members[group].append(place)
    names: list[Name] = []
    name_of: dict[int, str] = {}
    for group, places in members.items():
        text = _best_spelling([mentions.forms[place] for place in places], group)
        ids = tuple(mentions.entities[place].id for place in places)
        names.append(Name(text, group[0], len(ids), ids))
        name_of |= dict.fromkeys(ids, text)
    return tuple(replace(entity, name=name_of[entity.id]) for entity in entities), tuple(names)


def _groups(mentions: Mentions) -> list[Node]:
    """The group of each mention, named by the node of its full name."""
    fuller = find_fuller(mentions)
    roots = _roots(fuller, mentions)
    groups = [roots[mentions.node(place)] for place in range(len(mentions.entities))]
    for node, targets in fuller.items():
        if len(targets) > 1:
            full = {place: roots[target] for target in targets for place in mentions.places[target]}
            for place, root in settle(node, full, mentions).items():
                groups[place] = root
    return groups


def _roots(fuller: Mapping[Node, tuple[Node, ...]], mentions: Mentions) -> dict[Node, Node]:
    """For each node the full name that single arrows lead to; a circle ends where it was entered."""
    roots: dict[Node, Node] = {}
    for start in mentions.places:
        path = {start: None}
        node = start
        while node not in roots:
            targets = fuller.get(node, ())
            if len(targets) != 1 or targets[0] in path:
                roots[node] = node
                break
            node = targets[0]
            path[node] = None
        for step in path:
            roots[step] = roots[node]
    return roots


def _best_spelling(forms: Sequence[Form], full: Node) -> str:
    """The spelling to show; a bracket inside the name and a word in lower case count against it."""
    type_, key = full
    if type_ not in words.NAME_TYPES:
        return Counter(form.text for form in forms).most_common(1)[0][0]
    candidates = [form for form in forms if form.key == key] or forms
    return max(candidates, key=_quality).text


def _quality(form: Form) -> tuple[bool, bool, int, int]:
    parts = form.text.split()
    lower = sum(part[0].islower() and part not in words.SMALL_WORDS.words for part in parts)
    return not form.other, not form.text.isupper(), -lower, len(form.whole)
