"""What the lists know better than the tagger: one pass over the entities of a sentence."""

from __future__ import annotations

from dataclasses import replace

from nlp_cli.annotate.bioes import Span, decode
from nlp_cli.annotate.degrees import is_degree
from nlp_cli.annotate.generic import is_generic
from nlp_cli.annotate.seats import is_misplaced_seat
from nlp_cli.document import Token


def correct(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], list[Span]]:
    """The tokens of a sentence with their tags corrected, and the entities that they make.

    Degrees tagged as people and common nouns tagged as names lose their tags, seats of power
    tagged as towns or people become organisations.
    """
    corrected = list(tokens)
    spans: list[Span] = []
    for first, last, label in decode([token.ner for token in tokens]):
        words = [token.text for token in tokens[first : last + 1]]
        is_no_person = label in ("PERSON", "PER") and is_degree("".join(words))
        if is_no_person or is_generic(" ".join(words), label):
            corrected[first : last + 1] = [replace(token, ner="O") for token in tokens[first : last + 1]]
            continue
        if is_misplaced_seat(" ".join(words), label):
            label = "ORG"
            for place in range(first, last + 1):
                corrected[place] = replace(tokens[place], ner=f"{tokens[place].ner[0]}-ORG")
        spans.append((first, last, label))
    return tuple(corrected), spans
