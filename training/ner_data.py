"""The NER corpus: annotated news and public PER/ORG/LOC corpora, as tag sets side by side.

Every token carries one tag for each tag set; ``-`` leaves a tag set without gradient
there. News fills tag sets 0 and 1; annotated articles and glued sentences of plain ones
fill ``breaks`` (training/glued.py); a public corpus fills its own tag set, because the
corpora disagree on what to mark (one leaves a country that acts unmarked, another marks
schools as places), and NER UI, whose policy is closest to the news, fills tag set 1 too.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from nlp_cli.annotate.bioes import Span, encode
from nlp_cli.evaluate.articles import GoldArticle, GoldSpan, read_articles
from nlp_cli.tagsets import BREAK, BREAKS, TAGSETS, to_conll
from training.annotation import sheets
from training.annotation.marks import marked, read_marks
from training.annotation.policies import GUIDE, IDNER2K
from training.breaks import lines
from training.breaks.sheets import plain_articles
from training.name_pairs import hung_copies
from training.places import NEWS, PUBLIC_NER
from training.tokens import tokenize

UNMARKED = "-"
COLUMNS = (*TAGSETS, BREAKS)
Tagged = tuple[str, dict[str, str]]
CURLY = {'"': "“”", "'": "‘’"}
STRAIGHT = str.maketrans("“”‘’", "\"\"''")


def retag(words: Sequence[str], spans: Sequence[Span]) -> list[Tagged]:
    """Words with the tags that OntoNotes spans give in both news tag sets."""
    fine = encode(len(words), spans)
    coarse = encode(len(words), [(a, b, kind) for a, b, label in spans if (kind := to_conll(label))])
    return [(word, {"ontonotes": fine[i], "conll": coarse[i]}) for i, word in enumerate(words)]


def article_sentences(article: GoldArticle) -> list[list[Tagged]]:
    """The sentences of an annotated article as tagged tokens, none with a break inside.

    Raises ValueError where an entity does not fall on token edges.
    """
    sentences = []
    for sentence in article.sentences:
        text = article.text[sentence.start : sentence.end]
        inside = [
            GoldSpan(e.start - sentence.start, e.end - sentence.start, e.label)
            for e in article.entities
            if sentence.start <= e.start and e.end <= sentence.end
        ]
        try:
            sentences.append([(word, {**tags, BREAKS: "O"}) for word, tags in tagged(text, inside)])
        except ValueError as error:
            raise ValueError(f"{article.name}: {error}") from None
    return sentences


def tagged(text: str, entities: Iterable[GoldSpan]) -> list[Tagged]:
    """One sentence and its entities as tagged tokens.

    Raises ValueError where an entity does not fall on token edges.
    """
    entities = list(entities)
    tokens = tokenize(text, [place for entity in entities for place in (entity.start, entity.end)])
    starts = {start: index for index, (start, _) in enumerate(tokens)}
    ends = {end: index for index, (_, end) in enumerate(tokens)}
    spans = []
    for entity in entities:
        first, last = starts.get(entity.start), ends.get(entity.end)
        if first is None or last is None:
            raise ValueError(f"{entity} is not on token edges")
        spans.append((first, last, entity.label))
    return retag([text[start:end] for start, end in tokens], spans)


def read_bio(path: Path, tagsets: Sequence[str]) -> list[list[Tagged]]:
    """A two-column BIO file as tagged tokens, its tags entered under each of ``tagsets``."""
    sentences = []
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line.strip()]
        spans: list[Span] = []
        for index, (_, tag) in enumerate(rows):
            label = tag[2:]
            if tag.startswith("I-") and spans and spans[-1][1:] == (index - 1, label):
                spans[-1] = (spans[-1][0], index, label)
            elif tag != "O":
                spans.append((index, index, label))
        tags = encode(len(rows), spans)
        if rows:
            sentences.append([(row[0], dict.fromkeys(tagsets, tags[i])) for i, row in enumerate(rows)])
    return sentences


def change_quotes(sentence: list[Tagged], rng: random.Random) -> list[Tagged]:
    """The sentence with its straight quotes curled or its curly ones straightened."""
    opened = dict.fromkeys(CURLY, False)
    changed = []
    for text, tags in sentence:
        if text in CURLY:
            pair = CURLY[text]
            changed.append((pair[opened[text]], tags))
            opened[text] = not opened[text]
        else:
            changed.append((text.translate(STRAIGHT), tags))
    return changed


def write_stanza(sentences: Iterable[list[Tagged]], path: Path) -> int:
    """Write sentences in the JSON form that Stanza's NER trainer reads; returns their number."""
    rows = [
        [
            {
                "text": text,
                "ner": tags.get(TAGSETS[0], UNMARKED),
                "multi_ner": [tags.get(tagset, UNMARKED) for tagset in COLUMNS],
            }
            for text, tags in sentence
        ]
        for sentence in sentences
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows, ensure_ascii=False), "utf-8")
    return len(rows)


class Statistics(NamedTuple):
    """Of the training sentences."""

    words: Counter[str]
    """How often each lower-cased word stands in them."""
    breaks: float
    """The share of tokens that begin another sentence, of those of which it is marked whether they do."""


def statistics(data: Path) -> Statistics:
    """Count the training sentences of ``data``. Raises ValueError where no break is among their tags."""
    words: Counter[str] = Counter()
    breaks: Counter[str] = Counter()
    column = COLUMNS.index(BREAKS)
    for sentence in json.loads((data / "train.json").read_text("utf-8")):
        for token in sentence:
            words[token["text"].lower()] += 1
            breaks.update(token["multi_ner"][column:])
    if not breaks[BREAK]:
        raise ValueError(f"{data}: no breaks in this corpus; python -m training --again ner-corpus tagger")
    return Statistics(words, breaks[BREAK] / (breaks[BREAK] + breaks["O"]))


def build(folder: Path, seed: int = 1) -> dict[str, int]:
    """Write ``train.json`` and ``dev.json`` (news dev only); returns sentence counts.

    The articles annotated in full and the public corpora stand in it twice, so that the many
    sentences that were only corrected do not drown them; changed copies and glued sentences are a
    few in a hundred.
    """
    from training import augment, glued  # they build on this module

    rng = random.Random(seed)
    articles = list(read_articles(NEWS / "train"))
    by_article = [article_sentences(article) for article in articles]
    annotated = [sentence for sentences in by_article for sentence in sentences]
    runs = glued.annotated_runs(by_article, random.Random(seed))
    plain = list(plain_articles())
    runs += glued.plain_runs(lines.corrected(plain, read_marks(lines.MARKS)), plain)
    read = corrected()
    public = public_corpora()
    changed = augment.augment(annotated + read, rng)
    copies = rng.sample(changed, min(COPIES, len(changed)))
    copies += augment.known_name_copies(annotated, rng)
    known = {_words(sentence) for sentence in annotated}
    hung = [s for article in hung_copies(articles, rng) for s in article_sentences(article)]
    copies += [sentence for sentence in hung if _words(sentence) not in known]
    news = [change_quotes(s, rng) if rng.random() < QUOTES else s for s in 2 * annotated + read]
    by_policy = corrected_by_idner2k()
    write_stanza(news + runs + copies + 2 * public + by_policy, folder / "train.json")
    return {
        "annotated": len(annotated),
        "glued": len(runs),
        "corrected": len(read),
        "public": len(public),
        "corrected by IDNER-News-2k's policy": len(by_policy),
        "changed copies": len(copies),
        "dev": write_stanza(dev_sentences(), folder / "dev.json"),
    }


def public_corpora() -> list[list[Tagged]]:
    """The train parts of the public corpora."""
    return [
        sentence
        for corpus, tagsets in PUBLIC.items()
        for sentence in read_bio(PUBLIC_NER / f"{corpus}.train.bio", tagsets)
    ]


def dev_sentences() -> list[list[Tagged]]:
    """The news dev part."""
    return [s for article in read_articles(NEWS / "dev") for s in article_sentences(article)]


def corrected() -> list[list[Tagged]]:
    """The sentences of ``training/annotation``: those that an earlier tagger was unsure of."""
    return [tagged(text, entities) for text, entities in marked(sheets.sentences(), read_marks(GUIDE.marks))]


def corrected_by_idner2k() -> list[list[Tagged]]:
    """Those that were corrected by the policy of IDNER-News-2k, in its tag set only."""
    texts = map(IDNER2K.form, sheets.sentences())
    sentences = []
    for text, entities in marked(texts, read_marks(IDNER2K.marks)):
        tokens = IDNER2K.tokens(text)
        spans = [_covered(tokens, entity) for entity in entities]
        tags = encode(len(tokens), sorted(spans))
        sentences.append(
            [(text[start:end], {IDNER2K.tagset: tag}) for (start, end), tag in zip(tokens, tags)]
        )
    return sentences


def _covered(tokens: Sequence[tuple[int, int]], entity: GoldSpan) -> Span:
    """The tokens that an entity touches."""
    touched = [i for i, (start, end) in enumerate(tokens) if start < entity.end and entity.start < end]
    return touched[0], touched[-1], entity.label


def _words(sentence: list[Tagged]) -> tuple[str, ...]:
    return tuple(word for word, _ in sentence)


PUBLIC = {"idner2k": ("idner2k",), "nerui": ("nerui", "conll"), "nergrit3": ("nergrit",)}
COPIES = 3_000
"""Changed copies of the news."""
QUOTES = 0.1
"""The share of the news whose straight quotes are curled or curly ones straightened."""
