"""JSON and JSON Lines: the schema, the round trip, and nothing that acts on a terminal."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from render_documents import HOSTILE, NEWS, document, rendered
from render_strategies import RANDOM, documents

from nlp_cli.document import Document
from nlp_cli.render import View, render

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "schema" / "nlp-cli-1.schema.json").read_text("utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def as_object(value: Document) -> dict[str, Any]:
    """What docs/formats.md promises for a document, written out a second time."""
    models = value.models
    return {
        "schema": "nlp-cli/1",
        "source": value.article.source,
        "language": "id",
        "models": {
            "package": models.package,
            "version": models.version,
            "tokenize": models.tokenize,
            "ner": models.ner,
        },
        "length": len(value.article.text),
        "sentences": [
            {
                "id": s.id,
                "start": s.start,
                "end": s.end,
                "text": s.text,
                "tokens": [
                    {
                        "id": t.id,
                        "start": t.start,
                        "end": t.end,
                        "text": t.text,
                        "words": list(t.words),
                        "ner": t.ner,
                    }
                    for t in s.tokens
                ],
            }
            for s in value.sentences
        ],
        "entities": [
            {
                "id": e.id,
                "start": e.start,
                "end": e.end,
                "text": e.text,
                "type": e.type,
                "sentence": e.sentence,
                "name": e.name,
            }
            for e in value.entities
        ],
        "names": [
            {"name": n.name, "type": n.type, "count": n.count, "mentions": list(n.mentions)}
            for n in value.names
        ],
        "removed": [{"start": r.start, "end": r.end, "text": r.text, "rule": r.rule} for r in value.removed],
    }


def written(format: str, values: list[Document], several: bool) -> str:
    out = io.StringIO(newline="")
    render(format, values, out, View("analyze", several=several))
    return out.getvalue()


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "nlp-cli/2"),
        (("sentences", 0, "start"), -1),
        (("sentences", 0, "tokens", 0, "ner"), "PERSON"),
        (("entities", 0, "id"), "1"),
        (("names", 0, "mentions"), []),
    ],
)
def test_the_schema_refuses_what_is_wrong(path: tuple[str | int, ...], value: object) -> None:
    wrong: Any = json.loads(rendered("json", NEWS))
    *parents, last = path
    target = wrong
    for step in parents:
        target = target[step]
    target[last] = value
    assert not VALIDATOR.is_valid(wrong)


def test_the_schema_knows_the_lines_of_a_corpus() -> None:
    error = {"schema": "nlp-cli/1", "source": "a.jsonl:3", "error": "not JSON"}
    article = json.loads(rendered("json", NEWS))
    for line in (error, article):
        assert VALIDATOR.is_valid(line)
        assert VALIDATOR.is_valid(line | {"fields": {"url": "x", "nilai": None}})
        assert not VALIDATOR.is_valid(line | {"fields": ["url"]})
    assert not VALIDATOR.is_valid(error | {"error": 5})
    assert not VALIDATOR.is_valid({key: value for key, value in error.items() if key != "error"})
    assert not VALIDATOR.is_valid(article | {"error": "both"})


@pytest.mark.parametrize("key", ["schema", "source", "language", "models", "length", "sentences", "removed"])
def test_the_schema_asks_for_every_field(key: str) -> None:
    wrong = json.loads(rendered("json", NEWS))
    del wrong[key]
    assert not VALIDATOR.is_valid(wrong)


@RANDOM
@given(documents())
def test_one_input_is_one_object(value: Document) -> None:
    found = json.loads(written("json", [value], several=False))
    assert found == as_object(value)
    VALIDATOR.validate(found)


@RANDOM
@given(st.lists(documents(), max_size=3))
def test_several_inputs_are_one_array(values: list[Document]) -> None:
    found = json.loads(written("json", values, several=True))
    assert found == [as_object(value) for value in values]
    VALIDATOR.validate(found)


@RANDOM
@given(st.lists(documents(), max_size=3))
def test_jsonl_is_one_object_a_line_for_any_line_reader(values: list[Document]) -> None:
    lines = written("jsonl", values, several=True).splitlines()
    assert [json.loads(line) for line in lines] == [as_object(value) for value in values]


@pytest.mark.parametrize("command", ["analyze", "sentences", "tokens", "entities"])
def test_every_command_gives_the_whole_object(command: str) -> None:
    assert rendered("json", NEWS, command=command) == rendered("json", NEWS)


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
@pytest.mark.parametrize("text", HOSTILE)
def test_any_encoding_can_take_it(text: str, encoding: str) -> None:
    value = document([text.strip()], source=text)
    assert json.loads(rendered("json", value, encoding=encoding)) == as_object(value)


def test_other_scripts_stay_readable() -> None:
    assert "中文" in rendered("json", document(["中文"]))


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_acts_on_a_terminal(text: str) -> None:
    found = rendered("jsonl", document([text.strip()], source=text))
    assert not {c for c in found if not c.isprintable()} - {"\n"}


def test_the_array_is_closed_when_reading_fails() -> None:
    out = io.StringIO()

    def failing() -> Any:
        yield NEWS
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render("json", failing(), out, View("analyze", several=True))
    assert json.loads(out.getvalue()) == [as_object(NEWS)]
