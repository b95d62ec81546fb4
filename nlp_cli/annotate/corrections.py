"""What the lists know better than the tagger: one pass over the entities of a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.annotate import cells
from nlp_cli.annotate.bioes import Span, decode
from nlp_cli.annotate.brackets import close
from nlp_cli.annotate.found import Found, tagged
from nlp_cli.annotate.lists import addresses
from nlp_cli.annotate.lists.degrees import is_degree, without_degrees
from nlp_cli.annotate.lists.districts import with_districts
from nlp_cli.annotate.lists.generic import is_generic
from nlp_cli.annotate.lists.heads import heads, is_bare, without_titles
from nlp_cli.annotate.lists.regions import is_misplaced_region
from nlp_cli.annotate.lists.seats import is_misplaced_seat
from nlp_cli.annotate.lists.sites import is_misplaced_site
from nlp_cli.document import Token
from nlp_cli.tagsets import PEOPLE


def correct(tokens: tuple[Token, ...], text: str) -> Found:
    """The tokens of a sentence with their tags corrected, and the entities that they make.

    ``text`` is the article that the tokens' offsets are of. Degrees and titles tagged as people,
    common nouns and parts of web addresses tagged as names lose their tags; seats of power and
    web sites tagged as towns or people become organisations, regions tagged as countries other
    places; no name goes over two cells of a table, begins with a title or holds half a pair of
    brackets, and ``Kab.`` in front of one belongs to it.
    """
    words = [token.text for token in tokens]
    named = cells.cut(tokens, decode([token.ner for token in tokens]), text)
    named = without_titles(words, close(words, addresses.outside(tokens, named, text)))
    spans: list[Span] = []
    for first, last, label in named:
        first += heads(words[first : last + 1], label)
        kind = kind_of(words[first : last + 1], label)
        if kind is not None:
            spans.append((first, last, kind))
    return tagged(tokens, without_degrees(words, with_districts(words, spans)))


def kind_of(words: Sequence[str], label: str) -> str | None:
    """The type of a name, as tokens, that is tagged with ``label``; None where it is no name."""
    text = " ".join(words)
    if is_generic(text, label) or is_bare(words, label):
        return None
    if label in PEOPLE and is_degree("".join(words)):
        return None
    if is_misplaced_seat(text, label) or is_misplaced_site(text, label):
        return "ORG"
    return "LOC" if is_misplaced_region(text, label) else label
