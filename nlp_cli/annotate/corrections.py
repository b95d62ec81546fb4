"""What the lists know better than the tagger: one pass over the entities of a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.annotate.bioes import Span, decode
from nlp_cli.annotate.brackets import close
from nlp_cli.annotate.found import Found, tagged
from nlp_cli.annotate.lists.degrees import is_degree
from nlp_cli.annotate.lists.generic import is_generic
from nlp_cli.annotate.lists.heads import heads
from nlp_cli.annotate.lists.regions import is_misplaced_region
from nlp_cli.annotate.lists.seats import is_misplaced_seat
from nlp_cli.annotate.lists.sites import is_misplaced_site
from nlp_cli.document import Token


def correct(tokens: tuple[Token, ...]) -> Found:
    """The tokens of a sentence with their tags corrected, and the entities that they make.

    Degrees tagged as people and common nouns tagged as names lose their tags; seats of power and
    web sites tagged as towns or people become organisations, regions tagged as countries other
    places; no name begins with a title or holds half a pair of brackets.
    """
    tags = [token.ner for token in tokens]
    words = [token.text for token in tokens]
    spans: list[Span] = []
    for first, last, label in close(words, decode(tags)):
        first += heads(words[first : last + 1], label)
        kind = kind_of(words[first : last + 1], label)
        if kind is not None:
            spans.append((first, last, kind))
    return tagged(tokens, spans)


def kind_of(words: Sequence[str], label: str) -> str | None:
    """The type of a name, as tokens, that is tagged with ``label``; None where it is no name."""
    text = " ".join(words)
    if is_generic(text, label) or (label in ("PERSON", "PER") and is_degree("".join(words))):
        return None
    if is_misplaced_seat(text, label) or is_misplaced_site(text, label):
        return "ORG"
    return "LOC" if is_misplaced_region(text, label) else label
