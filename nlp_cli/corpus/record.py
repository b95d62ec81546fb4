"""One article's record, as text in the format asked for."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from nlp_cli.corpus.settings import HOLD_ERRORS
from nlp_cli.document import Document
from nlp_cli.render import View, render
from nlp_cli.render.jsontext import SCHEMA
from nlp_cli.render.sanitize import is_harmless


def document_record(document: Document, format: str, number: int, fields: Mapping[str, Any] | None) -> str:
    """The lines of one article; ``number`` counts from 1 and names its sentences in CoNLL-U."""
    if format == "conllu":
        from nlp_cli.render.conllu import write_conllu

        out = io.StringIO(newline="")
        write_conllu([document], out, number)
        return out.getvalue()
    if format not in HOLD_ERRORS:
        return _rendered(format, [document]).removeprefix(header(format))
    line = _rendered("jsonl", [document])
    return line if fields is None else f'{line[:-2]}, "fields": {encode(dict(fields))}}}\n'


def error_record(source: str, error: str, fields: Mapping[str, Any] | None) -> str:
    """The line for an article that failed."""
    record: dict[str, Any] = {"schema": SCHEMA, "source": source, "error": error}
    if fields is not None:
        record["fields"] = dict(fields)
    return encode(record) + "\n"


@cache
def header(format: str) -> str:
    """What stands once at the beginning of the output: the column names of CSV and TSV."""
    return _rendered(format, []) if format in ("csv", "tsv") else ""


def encode(value: object) -> str:
    """JSON in which what would act on a terminal or break a line is escaped, as in `jsonl`."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    if text.isprintable():
        return text
    return "".join(char if is_harmless(char) else json.dumps(char)[1:-1] for char in text)


def _rendered(format: str, documents: list[Document]) -> str:
    out = io.StringIO(newline="")
    render(format, documents, out, View("analyze", mentions=True, several=True))
    return out.getvalue()
