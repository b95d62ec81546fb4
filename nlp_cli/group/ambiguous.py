"""Short names that fit several full names: `Budi` after `Budi Santoso` and `Budi Gunawan`."""

from __future__ import annotations

from collections.abc import Mapping

from nlp_cli.group.mentions import Mentions, Node


def settle(node: Node, full: Mapping[int, Node], mentions: Mentions) -> dict[int, Node]:
    """Which full name each mention of a short one means; a mention that nothing speaks for is left out.

    ``full`` gives the places of the full names it fits, with their groups. In this order:

    1. Once it was used when only one of them had been mentioned, it stays with that one (`Trump` is not
       `Melania Trump`), unless it is the first word of both, or an acronym, and the other stands in this
       sentence or the last.
    2. Otherwise it is the one that was mentioned last, if no other stands in that sentence.
    3. In front of all of them, as in a headline, it is the first, if no other stands in that sentence.
    """
    chosen: dict[int, Node] = {}
    by_sentence: dict[int, set[Node]] = {}
    for place, group in full.items():
        by_sentence.setdefault(mentions.entities[place].sentence, set()).add(group)
    order = sorted(full)
    seen: set[Node] = set()
    kept: Node | None = None
    passed = 0
    for place in mentions.places[node]:
        while passed < len(order) and order[passed] < place:
            seen.add(full[order[passed]])
            passed += 1
        nearest = order[max(passed - 1, 0)]
        alone = len(by_sentence[mentions.entities[nearest].sentence]) == 1
        if len(seen) == 1:
            kept = full[nearest]
        distance = mentions.entities[place].sentence - mentions.entities[nearest].sentence
        is_near = alone and distance <= 1
        if kept and not (is_near and _passes_on(node, kept, full[nearest])):
            chosen[place] = kept
        elif alone:
            chosen[place] = full[nearest]
    return chosen


def _passes_on(node: Node, *groups: Node) -> bool:
    """Whether it is the first word of all, or an acronym: not a family name."""
    words = [group[1][: len(node[1])] == node[1] for group in groups]
    return all(words) or not any(set(node[1]) & set(group[1]) for group in groups)
