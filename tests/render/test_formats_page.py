"""The examples in docs/formats.md are what the renderer writes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from render_documents import EXAMPLE, rendered

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
