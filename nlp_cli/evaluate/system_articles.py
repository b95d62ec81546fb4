"""Articles as some system annotated them: our documents, our JSON, or annotation files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath
from typing import Any

from nlp_cli.document import Document, Entity, Removed, Sentence
from nlp_cli.errors import InputError
from nlp_cli.evaluate.article_scores import Pair, SystemArticle
from nlp_cli.evaluate.articles import GoldArticle, GoldSpan, parse_article
from nlp_cli.evaluate.textfile import STDIN, Read, excerpt, read_text

JSON_ENDINGS = (".json", ".jsonl", ".ndjson")


def of_document(document: Document) -> SystemArticle:
    """An annotated document of ours, as spans."""
    return SystemArticle(
        sentences=_lines(document.sentences),
        boilerplate=_lines(document.removed),
        entities=tuple(GoldSpan(one.start, one.end, one.type) for one in document.entities),
    )


def _lines(parts: Iterable[Sentence | Removed | Entity]) -> tuple[GoldSpan, ...]:
    return tuple(GoldSpan(part.start, part.end) for part in parts)


def read_system(path: Path, golds: Sequence[GoldArticle], read: Read = read_text) -> list[Pair]:
    """Pair each gold article with what ``path`` says of it.

    ``path`` is a folder of annotation files (or one with ``ann/`` in it), one annotation
    file, or ``nlp-cli/1`` JSON or JSON Lines, which ``-`` always is. Raises InputError where
    an article is missing, or its text is not the gold's.
    """
    if path == STDIN or path.suffix.lower() in JSON_ENDINGS:
        return _pair_json(path, _records(path, read(path)), golds)
    folder = path / "ann" if (path / "ann").is_dir() else path
    return [
        (gold, _annotated(folder / f"{gold.name}.txt" if path.is_dir() else path, gold)) for gold in golds
    ]


def _annotated(path: Path, gold: GoldArticle) -> SystemArticle:
    article = parse_article(gold.name, gold.text, read_text(path), str(path))
    return SystemArticle(article.sentences, article.boilerplate, article.entities)


def _pair_json(path: Path, records: Sequence[dict[str, Any]], golds: Sequence[GoldArticle]) -> list[Pair]:
    if len(records) == len(golds) == 1:
        return [(golds[0], _of_record(path, records[0], golds[0]))]
    named: dict[str, Any] = {}
    for record in records:
        source = str(record.get("source", ""))
        # A record may be called after its file, or by an identifier that is no file name.
        named.setdefault(PurePath(source).stem, record)
        named[source] = record
    for gold in golds:
        if gold.name not in named:
            raise InputError(f"{path}: nothing on the article {gold.name}")
    return [(gold, _of_record(path, named[gold.name], gold)) for gold in golds]


def _records(path: Path, text: str) -> list[dict[str, Any]]:
    try:
        value = json.loads(text)
        records = value if isinstance(value, list) else [value]
    except ValueError:
        records = []
        for number, line in enumerate(text.split("\n"), start=1):
            try:
                records += [json.loads(line)] if line.strip() else []
            except ValueError as error:
                raise InputError(f"{path}, line {number}: not JSON ({error})") from None
    if not all(isinstance(record, dict) for record in records):
        raise InputError(f"{path}: not a list of articles")
    return records


def _of_record(path: Path, record: dict[str, Any], gold: GoldArticle) -> SystemArticle:
    where = f"{path}, article {gold.name}"
    if "sentences" not in record:
        raise InputError(f"{where}: no sentences ({record.get('error', 'the field is missing')})")
    return SystemArticle(
        sentences=_spans(where, record, "sentences", gold.text),
        boilerplate=_spans(where, record, "removed", gold.text),
        entities=_spans(where, record, "entities", gold.text),
    )


def _spans(where: str, record: dict[str, Any], field: str, text: str) -> tuple[GoldSpan, ...]:
    """The spans of one field of a record; a span that states its text has to have the gold's."""
    spans: list[GoldSpan] = []
    items = record.get(field, [])
    if not isinstance(items, list):
        raise InputError(f"{where}, {field}: not a list")
    for number, item in enumerate(items, start=1):
        try:
            start, end = int(item["start"]), int(item["end"])
            label = str(item["type"]) if field == "entities" else ""
            stated = item.get("text", text[start:end])
        except (TypeError, KeyError, ValueError, AttributeError):
            raise InputError(f"{where}, {field} {number}: not an object with start and end") from None
        if not 0 <= start < end <= len(text):
            raise InputError(f"{where}, {field} {number}: {start} to {end} is no place in the text")
        if stated != text[start:end]:
            raise InputError(
                f"{where}, {field} {number}: the text is {excerpt(str(stated), 0)} "
                f"where the gold has {excerpt(text, start)}"
            )
        spans.append(GoldSpan(start, end, label))
    return tuple(spans)
