"""What every runner calls: a batch of articles in, a batch of records out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from nlp_cli.clean import clean
from nlp_cli.corpus.record import document_record, error_record
from nlp_cli.corpus.settings import HOLD_ERRORS, Settings
from nlp_cli.document import Article, Document
from nlp_cli.errors import ModelError
from nlp_cli.loading import Load, load_annotator
from nlp_cli.pipeline import assemble
from nlp_cli.select import select_types

Row = dict[str, Any]


class BatchAnnotator:
    """Annotates batches; the models are loaded once, when it is made, for one thread.

    It knows of no runner: the local one, Ray's ``map_batches`` and Spark's ``mapInPandas``
    call the same object. Raises ModelError where the models cannot be loaded.
    """

    def __init__(self, settings: Settings | None = None, load: Load = load_annotator) -> None:
        self.settings = settings or Settings()
        self._annotator = load(self.settings.engine, self.settings.tagset, 1)

    def __call__(self, rows: Iterable[Mapping[str, Any]]) -> list[Row]:
        """The records of a batch, in its order, the same for any cut into batches.

        A row has ``source`` and ``text``; it may have ``fields`` (JSON, carried through),
        ``number`` (of the article, from 0) and ``error`` (why there is no text). A record has
        ``source``, ``record`` (its lines in the format asked for; empty for an error in a
        format that has none), ``error`` (empty where all went well), ``tokens`` (how many) and
        ``names`` (JSON: name, type and count of each). Nothing is raised but ModelError.
        """
        batch = list(rows)
        articles = [Article(str(row["source"]), str(row.get("text") or "")) for row in batch]
        wanted = [place for place, row in enumerate(batch) if not row.get("error")]
        found = self._found([articles[place] for place in wanted])
        results = dict(zip(wanted, found))
        return [self._row(row, results.get(place)) for place, row in enumerate(batch)]

    def _found(self, articles: list[Article]) -> list[Document | Exception]:
        """The documents, all in one call to the models unless an article makes that fail."""
        try:
            texts = [clean(article, self.settings.keep_boilerplate) for article in articles]
            annotations = self._annotator.annotate(texts) if texts else []
            models, types = self._annotator.models, self.settings.types
            return [select_types(assemble(*each, models), types) for each in zip(texts, annotations)]
        except ModelError:
            raise
        except Exception as error:
            if len(articles) == 1:
                return [error]
            return [found for article in articles for found in self._found([article])]

    def _row(self, row: Mapping[str, Any], found: Document | Exception | None) -> Row:
        if isinstance(found, Document):
            fields = json.loads(row["fields"]) if row.get("fields") else None
            try:
                record = document_record(found, self.settings.format, int(row.get("number") or 0) + 1, fields)
            except Exception as error:  # one article's failure is not another's
                found = error
            else:
                return _done(found, record)
        problem = str(row.get("error") or "")
        if found is not None:
            problem = f"internal error: {type(found).__name__}: {found}"
        return failed(row, problem, self.settings.format)


def failed(row: Mapping[str, Any], problem: str, format: str) -> Row:
    """The record of an article that failed."""
    fields = json.loads(row["fields"]) if row.get("fields") else None
    source = str(row["source"])
    record = error_record(source, problem, fields) if format in HOLD_ERRORS else ""
    return {"source": source, "record": record, "error": problem, "tokens": 0, "names": "[]"}


def _done(document: Document, record: str) -> Row:
    names = [[name.name, name.type, name.count] for name in document.names]
    return {
        "source": document.article.source,
        "record": record,
        "error": "",
        "tokens": sum(len(sentence.tokens) for sentence in document.sentences),
        "names": json.dumps(names, ensure_ascii=False),
    }
