"""The whole flow for one article: clean → annotate → group."""

from __future__ import annotations

from nlp_cli.annotate.annotator import Annotator
from nlp_cli.clean import clean
from nlp_cli.document import Article, Document
from nlp_cli.group import group_names


def analyze(article: Article, annotator: Annotator, keep_boilerplate: bool = False) -> Document:
    """Everything that is found in one article."""
    text = clean(article, keep_boilerplate)
    ((sentences, entities),) = annotator.annotate([text])
    entities, names = group_names(sentences, entities)
    return Document(article, annotator.models, sentences, entities, names, text.removed)
