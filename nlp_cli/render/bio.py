"""BIO columns: token, tab, tag; a blank line after each sentence. To train other systems."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TextIO

from nlp_cli.document import Document

_OF_BIOES: Final = {"S": "B", "E": "I"}


def write_bio(documents: Iterable[Document], out: TextIO) -> None:
    """One token a line; white space within a token becomes one space. No ``-DOCSTART-``."""
    for document in documents:
        for sentence in document.sentences:
            if not sentence.tokens:
                continue
            for token in sentence.tokens:
                out.write(f"{' '.join(token.text.split())}\t{bio_tag(token.ner)}\n")
            out.write("\n")


def bio_tag(bioes: str) -> str:
    """The BIO tag of a BIOES tag.

    >>> bio_tag("S-PERSON"), bio_tag("E-ORG"), bio_tag("O")
    ('B-PERSON', 'I-ORG', 'O')
    """
    return _OF_BIOES.get(bioes[:1], bioes[:1]) + bioes[1:]
