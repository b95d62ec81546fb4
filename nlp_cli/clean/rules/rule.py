"""What a boilerplate rule is. The rules themselves stand in the modules beside this one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

Kind = Literal[
    "marker", "inline", "line", "label", "link", "list", "lead", "opening", "dateline", "tail", "ending"
]


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of text that portals put around and between the sentences of an article.

    ``kind`` says where the pattern may match:

    - ``marker``: anywhere, for strings no sentence holds;
    - ``inline``: between two sentences, that is with a sentence end (or nothing) before it
      and a sentence beginning (or nothing) behind it;
    - ``line``: a whole line;
    - ``label``: a whole line at the head or the end of the article;
    - ``link``: as ``inline``, and the title behind it goes with it;
    - ``list``: several titles go with it, behind it (then in any place) or on the next lines;
    - ``lead``: a whole line, or a line's end with a colon behind a sentence end; the title or the
      bulleted titles on the next lines go with it;
    - ``opening``: in the first 400 characters of the article;
    - ``dateline``: in front of the first sentence, and of a later part of the article;
    - ``tail``: the end of the article, behind a sentence end; ``ending``: behind anything.

    ``keywords`` are lower-case strings, one of which stands in every text the pattern
    matches; none means that there is no such string. ``names``, in lower case, where there
    are any, hold what the group ``name`` of the pattern must be and its group ``next`` must
    not. ``behind`` says what a ``link`` or a ``dateline`` must have behind it: a title, that is
    a capital, few lower-case words and no final stop, or prose, that is a lower-case word soon
    and a final stop. An ``opening`` may call for prose as well, and by ``before`` for a headline
    on the same line that ends with no way between two places.
    ``is_label`` says that the words of the rule name credits ("Musik: Budi" under an article)
    and facts ("Musik: Budi" under a film) alike: a line that stands among facts is kept. Facts
    are lines of the form "Word: value" that no rule knows as a credit ("Durasi: 90 menit").
    ``matches`` and ``spares`` are small
    articles; ``⟦…⟧`` marks what goes. No quantifier of a pattern runs over more than 400
    characters, so that the time stays linear in the length of the article.
    """

    name: str
    kind: Kind
    pattern: str
    keywords: tuple[str, ...]
    matches: tuple[str, ...]
    spares: tuple[str, ...]
    names: frozenset[str] = frozenset()
    behind: Literal["anything", "title", "prose"] = "anything"
    before: Literal["anything", "title"] = "anything"
    is_label: bool = False


def with_colon(words: str) -> tuple[str, ...]:
    """The keywords of a rule whose words stand before a colon, with or without a space."""
    return tuple(f"{word}{colon}" for word in words.split() for colon in (":", " :"))


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern on its first use."""
    return re.compile(pattern)
