"""BIO columns parse back to the same tokens and entities."""

from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st
from render_documents import document, rendered
from render_strategies import RANDOM, documents

from nlp_cli.document import Document
from nlp_cli.render import View, render


def test_two_columns_and_a_blank_line() -> None:
    value = document(["[[Rini Astuti|PERSON]] ke [[Surabaya|GPE]].", "Selesai."])
    assert rendered("bio", value) == (
        "Rini\tB-PERSON\nAstuti\tI-PERSON\nke\tO\nSurabaya\tB-GPE\n.\tO\n\nSelesai\tO\n.\tO\n\n"
    )


@RANDOM
@given(st.lists(documents(), max_size=2))
def test_bio_parses_back(values: list[Document]) -> None:
    out = io.StringIO(newline="")
    render("bio", values, out, View("tokens"))
    blocks = out.getvalue().split("\n\n")[:-1]
    sentences = [sentence for value in values for sentence in value.sentences]
    assert len(blocks) == len(sentences)
    for block, sentence in zip(blocks, sentences, strict=True):
        columns = [line.split("\t") for line in block.split("\n")]
        assert [form for form, _ in columns] == [" ".join(token.text.split()) for token in sentence.tokens]
        tags = [tag for _, tag in columns]
        entities = [entity for value in values for entity in value.entities]
        assert spans(tags) == spans([token.ner for token in sentence.tokens])
        assert {tag[:2] for tag in tags} <= {"B-", "I-", "O"}
        assert len(spans(tags)) <= len(entities)


def spans(tags: list[str]) -> list[tuple[int, int, str]]:
    """Entities by token number, from BIO or BIOES."""
    found: list[tuple[int, int, str]] = []
    for place, tag in enumerate(tags):
        if tag[:1] in ("B", "S"):
            found.append((place, place, tag[2:]))
        elif tag != "O":
            assert found and found[-1][1] == place - 1 and found[-1][2] == tag[2:]
            found[-1] = (found[-1][0], place, tag[2:])
    return found
