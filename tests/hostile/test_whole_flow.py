"""Random texts through the whole flow: clean, a random engine, group, every format, and back."""

from __future__ import annotations

import io
import json

from hostile_checks import check_document, check_formats, check_harmless
from hostile_engine import MODELS
from hostile_texts import TEXTS, DrawnEngine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlp_cli.annotate.annotator import Annotator
from nlp_cli.document import Article, Document
from nlp_cli.pipeline import analyze
from nlp_cli.render import View, render

FLOW = settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
"""The number of cases is stated in docs/testing.md."""


def written(document: Document, form: str, view: View) -> str:
    out = io.StringIO(newline="")
    render(form, [document], out, view)
    return out.getvalue()


def call(document: Document, *argv: str) -> str:
    """What a command line with these arguments writes for the document."""
    command, *options = argv
    form = options[options.index("-f") + 1] if "-f" in options else "table"
    return written(document, form, View(command, mentions="--mentions" in options))  # type: ignore[arg-type]


@FLOW
@given(TEXTS, st.booleans(), st.data())
def test_every_format_parses_back(text: str, keep: bool, data: st.DataObject) -> None:
    document = analyze(Article("berita.txt", text), Annotator(DrawnEngine(data), MODELS), keep)
    found = json.loads(call(document, "analyze", "-f", "json"))
    check_document(found, text)
    assert not (keep and found["removed"])
    check_formats(lambda *argv: call(document, *argv), found, text)


@FLOW
@given(TEXTS, st.data(), st.integers(1, 200), st.booleans())
def test_no_table_acts_on_a_terminal(text: str, data: st.DataObject, width: int, color: bool) -> None:
    document = analyze(Article(text[:20], text), Annotator(DrawnEngine(data), MODELS))
    for command in ("analyze", "sentences", "tokens", "entities"):
        shown = written(document, "table", View(command, width=width, color=color, several=True))  # type: ignore[arg-type]
        check_harmless(shown, terminal=color)
        assert color or "\x1b" not in shown
