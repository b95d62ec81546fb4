"""The examples in docs/formats.md are what the renderer writes."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from render_documents import EXAMPLE, NEWS, rendered

from nlp_cli.clean import clean
from nlp_cli.document import Document
from nlp_cli.render import FORMATS

PAGE = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
EXAMPLES = re.findall(r"<!-- example: (.+?) -->\n```\n(.*?)```\n", PAGE, flags=re.S)


def example(call: str) -> str:
    """What ``nlp-cli <command> [--mentions] -f <format>`` writes for the example article."""
    command, *options, format = call.split()
    found = rendered(format, EXAMPLE, command=command, mentions="--mentions" in options)
    return found.replace("\r\n", "\n").rstrip("\n") + "\n"


@pytest.mark.parametrize(("call", "shown"), EXAMPLES, ids=[call for call, _ in EXAMPLES])
def test_the_example_is_real(call: str, shown: str) -> None:
    assert shown == (EXAMPLE.article.text if call == "source" else example(call))


def test_every_format_has_its_section() -> None:
    formats = {format for formats in FORMATS.values() for format in formats}
    headings = set(re.findall(r"^## (.+)$", PAGE, flags=re.M))
    assert formats == {name for heading in headings for name in heading.split(" and ")}
    assert {call.split()[-1] for call, _ in EXAMPLES} == formats - {"html", "jsonl"} | {"source"}


@pytest.mark.parametrize("value", [EXAMPLE, NEWS], ids=["example", "news"])
def test_the_program_takes_out_what_the_example_says(value: Document) -> None:
    assert clean(value.article).removed == value.removed


@pytest.mark.model
def test_the_example_is_what_the_program_makes_of_its_text() -> None:
    from nlp_cli.annotate.bundle import bundle_path
    from nlp_cli.loading import load_annotator
    from nlp_cli.pipeline import analyze

    if not (bundle_path() / "manifest.json").exists():
        pytest.skip("no models here")
    found = analyze(EXAMPLE.article, load_annotator("auto", "ontonotes", 1), False)
    assert replace(found.models, version=EXAMPLE.models.version) == EXAMPLE.models
    assert replace(found, models=EXAMPLE.models) == EXAMPLE
