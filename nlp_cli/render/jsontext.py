"""JSON and JSON Lines, schema nlp-cli/1 (docs/schema/nlp-cli-1.schema.json).

Written sentence by sentence: a long article never stands in memory a second time.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TextIO

from nlp_cli.document import Document, Sentence
from nlp_cli.render.encoding import takes_unicode
from nlp_cli.render.sanitize import is_harmless

SCHEMA: Final = "nlp-cli/1"
LANGUAGE: Final = "id"

_Encode = Callable[[object], str]


def write_json(documents: Iterable[Document], out: TextIO, several: bool) -> None:
    """One object, or with ``several`` one array; each sentence, entity and name a line.

    The array is closed also when ``documents`` raises, so that what was finished is kept.
    """
    encode = _encoder(out)
    if not several:
        for document in documents:
            _write_object(document, out, encode, "\n ", "\n  ")
            out.write("\n")
        return
    out.write("[")
    comma = ""
    try:
        for document in documents:
            out.write(f"{comma}\n")
            _write_object(document, out, encode, "\n ", "\n  ")
            comma = ","
    finally:
        out.write("\n]\n" if comma else "]\n")


def write_jsonl(documents: Iterable[Document], out: TextIO) -> None:
    """One object a line."""
    encode = _encoder(out)
    for document in documents:
        _write_object(document, out, encode, " ", "")
        out.write("\n")


def _write_object(document: Document, out: TextIO, encode: _Encode, between: str, before: str) -> None:
    out.write(encode(_head(document))[:-1])
    for key, items in _lists(document):
        out.write(f',{between}"{key}": [')
        comma = ""
        for item in items:
            out.write(f"{comma}{before}{encode(item)}")
            comma = "," if before else ", "
        out.write("]")
    out.write("}")


def _head(document: Document) -> dict[str, Any]:
    models = document.models
    return {
        "schema": SCHEMA,
        "source": document.article.source,
        "language": LANGUAGE,
        "models": {
            "package": models.package,
            "version": models.version,
            "tokenize": models.tokenize,
            "ner": models.ner,
        },
        "length": len(document.article.text),
    }


def _lists(document: Document) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    yield "sentences", (_sentence(sentence) for sentence in document.sentences)
    yield (
        "entities",
        (
            {
                "id": entity.id,
                "start": entity.start,
                "end": entity.end,
                "text": entity.text,
                "type": entity.type,
                "sentence": entity.sentence,
                "name": entity.name,
            }
            for entity in document.entities
        ),
    )
    yield (
        "names",
        (
            {"name": name.name, "type": name.type, "count": name.count, "mentions": list(name.mentions)}
            for name in document.names
        ),
    )
    yield (
        "removed",
        (
            {"start": removed.start, "end": removed.end, "text": removed.text, "rule": removed.rule}
            for removed in document.removed
        ),
    )


def _sentence(sentence: Sentence) -> dict[str, Any]:
    return {
        "id": sentence.id,
        "start": sentence.start,
        "end": sentence.end,
        "text": sentence.text,
        "tokens": [
            {
                "id": token.id,
                "start": token.start,
                "end": token.end,
                "text": token.text,
                "words": list(token.words),
                "ner": token.ner,
            }
            for token in sentence.tokens
        ],
    }


def _encoder(out: TextIO) -> _Encode:
    """ASCII only where the output could not take more; else what acts unseen is escaped."""
    if not takes_unicode(out):
        return json.dumps
    return lambda value: _escape(json.dumps(value, ensure_ascii=False))


def _escape(text: str) -> str:
    """Escape what is unsafe on a terminal, in line readers or in UTF-8; the value stays the same.

    Such a character stands inside a string here, where an escape means the same.
    """
    if text.isprintable():
        return text
    return "".join(character if is_harmless(character) else json.dumps(character)[1:-1] for character in text)
