"""The tokenizer's corpus: treebanks and sentence-segmented news, with a label a character.

Labels are Stanza's: 0 inside a token, 1 its last character, 2 the last character of a
sentence, 3 and 4 the same for a multiword token. The news has sentences but no multiword
tokens; those are labelled by ``Clitics``, learned from the treebanks.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from nlp_cli.evaluate.articles import GoldArticle, GoldSpan, read_articles
from training.name_pairs import hung_copies
from training.places import DATA, NEWS, TREEBANK
from training.titles import sentences_with_hyphens
from training.tokens import tokenize
from training.treebank import Sentence, read_conllu

TRAIN_TREEBANKS = (
    "gsd/id_gsd-ud-train.SILVER.conllu",
    "csui/id_csui-ud-train.conllu",
    "pud/id_pud-ud-test.conllu",
)
DEV_TREEBANK = "gsd/id_gsd-ud-dev.conllu"
WHOLE_NAMES = 800
"""Sentences about someone or something with a hyphen in the name, which stays one token."""
CLITIC = re.compile(r"(nya|lah|kah|pun|ku|mu)$", re.IGNORECASE)
SENTENCE_FINAL = (".", "!", "?", '."', '?"', '!"', ".”", "?”", "!”")

Paragraph = tuple[str, list[int]]


@dataclass(frozen=True)
class Clitics:
    """Which words end in a clitic: as the treebanks mostly do, else by a known stem.

    ``nya`` is split from any stem that occurs as a word; the short clitics only where a
    treebank splits that very word (``Kenya`` and ``Sonya`` have no stem ``Ke``, ``So``).
    """

    votes: Counter[str] = field(default_factory=Counter)
    stems: frozenset[str] = frozenset()

    @classmethod
    def learn(cls, sentences: Iterable[Sentence], lemmas: Iterable[str]) -> Clitics:
        """Count, for each lower-cased token, how often it is a multiword token."""
        votes: Counter[str] = Counter()
        stems = {lemma.lower() for lemma in lemmas}
        for sentence in sentences:
            for token in sentence:
                stems.add(token.words[0].lower())
                votes[token.text.lower()] += 1 if len(token.words) > 1 else -1
        return cls(votes, frozenset(stem for stem in stems if len(stem) > 2))

    def splits(self, word: str) -> bool:
        """Whether ``word`` is a multiword token."""
        low = word.lower()
        clitic = CLITIC.search(low)
        if clitic is None or not word[0].isalnum():
            return False
        if low in self.votes:
            return self.votes[low] > 0
        stem = low[: clitic.start()].rstrip("-")
        if "-" in low and "-" not in stem:
            return clitic[0] in ("nya", "lah", "pun")
        if not word[1:].islower() and not word.islower():
            return False
        return clitic[0] == "nya" and stem in self.stems


def treebank_paragraph(sentences: list[Sentence]) -> Paragraph:
    """Sentences in a row as one paragraph, separated by single spaces."""
    text, labels = "", []
    for sentence in sentences:
        for index, token in enumerate(sentence):
            last = index == len(sentence) - 1
            label = (2 if last else 1) + (2 if len(token.words) > 1 else 0)
            labels += [0] * (len(token.text) - 1) + [label]
            text += token.text
            if token.space_after or last:
                text += " "
                labels.append(0)
    return text.rstrip(), labels[: len(text.rstrip())]


def sentence_labels(text: str, clitics: Clitics, edges: Iterable[int] = ()) -> list[int]:
    """A label a character for one sentence; ``edges`` are forced token ends."""
    labels = [0] * len(text)
    spans = tokenize(text, edges)
    for first, last in spans:
        label = 2 if last == spans[-1][1] else 1
        labels[last - 1] = label + (2 if clitics.splits(text[first:last]) else 0)
    return labels


def article_paragraphs(article: GoldArticle, clitics: Clitics) -> list[Paragraph]:
    """The article's lines without their boilerplate, each a paragraph."""
    paragraphs: list[Paragraph] = []
    rows: list[list[GoldSpan]] = []
    for sentence in article.sentences:
        gap = article.text[rows[-1][-1].end : sentence.start] if rows else "\n"
        if "\n" in gap or gap.strip():
            rows.append([])
        rows[-1].append(sentence)
    for row in rows:
        start, end = row[0].start, row[-1].end
        labels = [0] * (end - start)
        for sentence in row:
            edges = [
                place - sentence.start
                for entity in article.entities
                if sentence.start <= entity.start < sentence.end
                for place in (entity.start, entity.end)
            ]
            text = article.text[sentence.start : sentence.end]
            labels[sentence.start - start : sentence.end - start] = sentence_labels(text, clitics, edges)
        text = article.text[start:end]
        if "\n" not in text:
            paragraphs.append((text, labels))
    return paragraphs


def join(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The same paragraphs on one line, as where a portal lost the line ends.

    A paragraph without a final stop stays the last of its line, for nobody could tell.
    """
    joined: list[Paragraph] = []
    for text, labels in paragraphs:
        if joined and joined[-1][0].endswith(SENTENCE_FINAL):
            before, marks = joined[-1]
            joined[-1] = (f"{before} {text}", [*marks, 0, *labels])
        else:
            joined.append((text, labels))
    return joined


def glue(paragraph: Paragraph, rng: random.Random, rate: float) -> Paragraph:
    """Lose the space between some of its sentences: ``tewas. Polisi`` to ``tewas.Polisi``."""
    text, labels = paragraph
    kept = [
        i
        for i in range(len(text))
        if not (i and text[i] == " " and labels[i - 1] in (2, 4) and rng.random() < rate)
    ]
    return "".join(text[i] for i in kept), [labels[i] for i in kept]


def lose_line_ends(paragraphs: list[Paragraph], rng: random.Random, rate: float) -> list[Paragraph]:
    """Write some paragraphs straight behind the one before: ``Ketua: AniSekretaris: Budi``.

    Only where the first ends in a letter, a digit or a stop and the next begins with a
    capital, so that a reader could still tell; half of the stops are lost as well.
    """
    glued: list[Paragraph] = []
    for text, labels in paragraphs:
        before = glued[-1][0] if glued else ""
        told = before[-1:].isalnum() or before[-1:] in {".", "?", "!", '"', "”", ")"}
        if told and text[:1].isupper() and rng.random() < rate:
            marks = glued[-1][1]
            if before[-2:-1].isalnum() and before[-1:] == "." and rng.random() < 0.5:
                before, marks = before[:-1], [*marks[:-2], marks[-2] + 1]
            glued[-1] = (before + text, [*marks, *labels])
        else:
            glued.append((text, labels))
    return glued


def change_quotes(paragraph: Paragraph) -> Paragraph:
    """Curl straight double quotes by turns, straighten curly ones."""
    text, labels = paragraph
    parts, opened = [], False
    for character in text:
        if character == '"':
            character = "”" if opened else "“"
            opened = not opened
        elif character in "“”":
            character = '"'
        parts.append(character)
    return "".join(parts), labels


def write(paragraphs: list[Paragraph], stem: Path) -> None:
    """Write ``stem.txt`` and ``stem.labels`` as Stanza's tokenizer reads them."""
    stem.parent.mkdir(parents=True, exist_ok=True)
    stem.with_suffix(".txt").write_text("\n\n".join(text for text, _ in paragraphs) + "\n", "utf-8")
    stem.with_suffix(".labels").write_text(
        "\n\n".join("".join(map(str, labels)) for _, labels in paragraphs) + "\n", "ascii"
    )


def learn_clitics() -> Clitics:
    """The clitic table of the training treebanks and the lemma list."""
    treebanks = [s for name in TRAIN_TREEBANKS for s in read_conllu(TREEBANK / name)]
    lemmas = json.loads((DATA / "lexicon" / "id_lemma_lookup.json").read_text("utf-8"))
    return Clitics.learn(treebanks, lemmas)


def build(folder: Path, seed: int = 1) -> dict[str, int]:
    """Write train and dev text and labels and ``mwt.json``; returns paragraph counts."""
    rng = random.Random(seed)
    clitics = learn_clitics()
    train: list[Paragraph] = []
    expansions: Counter[tuple[str, tuple[str, ...]]] = Counter()
    for name in TRAIN_TREEBANKS:
        sentences = read_conllu(TREEBANK / name)
        expansions.update((t.text, t.words) for s in sentences for t in s if len(t.words) > 1)
        at = 0
        while at < len(sentences):
            size = rng.randint(1, 8)
            train.append(treebank_paragraph(sentences[at : at + size]))
            at += size
    news = list(read_articles(NEWS / "train"))
    for article in [*news, *hung_copies(news, rng)]:
        paragraphs = article_paragraphs(article, clitics)
        if rng.random() < 0.2:
            paragraphs = join(paragraphs)
        elif rng.random() < 0.4:
            paragraphs = lose_line_ends(paragraphs, rng, 0.5)
        paragraphs = [glue(p, rng, 0.5) if rng.random() < 0.1 else p for p in paragraphs]
        if rng.random() < 0.25:
            paragraphs = [change_quotes(p) for p in paragraphs]
        train += paragraphs
    whole = sentences_with_hyphens(WHOLE_NAMES, seed)
    train += [(text, sentence_labels(text, clitics)) for text in whole]
    dev = [treebank_paragraph(read_conllu(TREEBANK / DEV_TREEBANK))]
    dev += [p for article in read_articles(NEWS / "dev") for p in article_paragraphs(article, clitics)]
    rng.shuffle(train)
    write(train, folder / "train")
    write(dev, folder / "dev")
    (folder / "mwt.json").write_text(
        json.dumps([[[text, words], count] for (text, words), count in expansions.items()])
    )
    return {"train": len(train), "dev": len(dev)}
