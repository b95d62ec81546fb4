"""Our own bundle as the system that is scored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nlp_cli.document import Article, CleanText
from nlp_cli.evaluate.article_scores import Pair
from nlp_cli.evaluate.articles import GoldArticle
from nlp_cli.evaluate.bio import TaggedSentence, TaggedText
from nlp_cli.evaluate.conllu import Treebank, TreeSentence, TreeToken
from nlp_cli.evaluate.system_articles import of_document

if TYPE_CHECKING:
    from nlp_cli.annotate.annotator import Annotator


def name_of(annotator: Annotator) -> str:
    """The models' package and version, for a report."""
    return f"{annotator.models.package} {annotator.models.version}"


def annotate_treebank(gold: Treebank, annotator: Annotator) -> Treebank:
    """Tokens, words and sentences of the gold's raw text; nothing is cleaned out of it."""
    text = gold.raw_text()
    whole = CleanText(Article(gold.name, text), text, range(len(text)), ())
    ((sentences, _),) = annotator.annotate([whole])
    return Treebank(
        name_of(annotator),
        tuple(
            TreeSentence(
                tuple(
                    TreeToken(token.text, token.words, len(token.words) > 1, True, sentence.id)
                    for token in sentence.tokens
                ),
                new_paragraph=False,
            )
            for sentence in sentences
        ),
    )


def tag_tokens(gold: TaggedText, annotator: Annotator) -> TaggedText:
    """The tagger's tags on the gold's own tokens and sentences."""
    tags = annotator.tag([sentence.tokens for sentence in gold.sentences])
    return TaggedText(
        name_of(annotator),
        tuple(
            TaggedSentence(sentence.tokens, tuple(given), sentence.line)
            for sentence, given in zip(gold.sentences, tags, strict=True)
        ),
    )


def annotate_articles(
    golds: Sequence[GoldArticle], annotator: Annotator, keep_boilerplate: bool
) -> list[Pair]:
    """Each source text through the whole pipeline, cleaning included."""
    from nlp_cli.pipeline import analyze

    return [
        (gold, of_document(analyze(Article(gold.name, gold.text), annotator, keep_boilerplate)))
        for gold in golds
    ]
