"""What a training reads of its sentences is what a Document of Stanza's gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from stanza.models.common.doc import MULTI_NER, NER, TEXT, Document

from nlp_cli.tagsets import TAGSETS
from training.ner_data import retag, write_stanza
from training.token_lists import TokenLists

SENTENCES = [
    retag(["Ani", "pulang", "ke", "Rindang", "."], [(0, 0, "PERSON"), (3, 3, "GPE")]),
    retag(["Ani", "tidur", "."], [(0, 0, "PERSON")]),
    [("Rindang", {TAGSETS[2]: "B-LOC"})],
]


def test_the_fields_of_a_document(tmp_path: Path) -> None:
    write_stanza(SENTENCES, tmp_path / "train.json")
    tokens = json.loads((tmp_path / "train.json").read_text())
    fields = [TEXT, NER, MULTI_NER]
    wanted = Document(json.loads(json.dumps(tokens))).get(fields, as_sentences=True, from_token=True)
    given = TokenLists(tokens).get(fields, as_sentences=True, from_token=True)
    assert [[(*token[:2], tuple(token[2])) for token in sentence] for sentence in given] == [
        [(*token[:2], tuple(token[2])) for token in sentence] for sentence in wanted
    ]
    assert len(given) == 3


def test_a_token_without_a_tag() -> None:
    assert TokenLists([[{"text": "Ani"}]]).get([TEXT, NER], as_sentences=True, from_token=True) == [
        [["Ani", None]]
    ]


def test_words_are_not_there() -> None:
    with pytest.raises(ValueError, match="tokens"):
        TokenLists([]).get([TEXT])
