"""Stanza's own reader takes our CoNLL-U. In a file of its own: importing Stanza takes seconds."""

from __future__ import annotations

import pytest
from render_documents import NEWS, document, rendered

from nlp_cli.document import Document

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "value",
    [NEWS, document(["Satu  dua\ttiga.", "Harga\u00a0[[Rp 5|MONEY]] naik_turun | _ # \\."], join="\r\n")],
    ids=["news", "odd spaces"],
)
def test_stanza_reads_it_back(value: Document) -> None:
    reader = pytest.importorskip("stanza.utils.conll").CoNLL
    found = reader.conll2doc(input_str=rendered("conllu", value))
    for read, sentence in zip(found.sentences, value.sentences, strict=True):
        assert [token.text for token in read.tokens] == [token.text for token in sentence.tokens]
        assert [tuple(word.text for word in token.words) for token in read.tokens] == [
            token.words for token in sentence.tokens
        ]
        assert read.text == " ".join(sentence.text.split())


def test_stanza_rebuilds_the_text() -> None:
    reader = pytest.importorskip("stanza.utils.conll").CoNLL
    value = document(["Satu dua.", "Kota kotanya."], head="\n ", tail="\n\n")
    found = reader.conll2doc(input_str=rendered("conllu", value), reconstruct_text=True)
    assert found.text == value.article.text
