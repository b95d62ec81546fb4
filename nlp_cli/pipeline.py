"""The whole flow for one article: clean → annotate → group."""

from __future__ import annotations

from nlp_cli.annotate.annotator import Annotation, Annotator
from nlp_cli.clean import clean
from nlp_cli.document import Article, CleanText, Document, Models
from nlp_cli.group import group_names


def analyze(article: Article, annotator: Annotator, keep_boilerplate: bool = False) -> Document:
    """Everything that is found in one article."""
    text = clean(article, keep_boilerplate)
    (annotation,) = annotator.annotate([text])
    return assemble(text, annotation, annotator.models)


def assemble(text: CleanText, annotation: Annotation, models: Models) -> Document:
    """The document of a cleaned text and what the models found in it, its names grouped."""
    sentences, entities = annotation
    entities, names = group_names(sentences, entities)
    return Document(text.article, models, sentences, entities, names, text.removed)
