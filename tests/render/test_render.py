"""Which command gives which format, streaming, and machine formats on a terminal."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator

import pytest
from render_documents import HOSTILE, NEWS, document, rendered

from nlp_cli.document import Document
from nlp_cli.errors import UsageError
from nlp_cli.render import FORMATS, Command, View, render

PAIRS = [(command, format) for command, formats in FORMATS.items() for format in formats]


@pytest.mark.parametrize(("command", "format"), PAIRS)
def test_each_command_gives_its_formats(command: Command, format: str) -> None:
    assert "Surabaya" in rendered(format, NEWS, command=command)


@pytest.mark.parametrize(
    ("command", "format"), [("sentences", "bio"), ("entities", "conllu"), ("analyze", "xml")]
)
def test_and_no_others(command: Command, format: str) -> None:
    with pytest.raises(UsageError, match=format) as error:
        render(format, [NEWS], io.StringIO(), View(command))
    assert "json" in error.value.hint


@pytest.mark.parametrize("format", FORMATS["analyze"])
@pytest.mark.parametrize("width", [None, 80])
def test_each_document_is_written_before_the_next_is_asked_for(format: str, width: int | None) -> None:
    out = io.StringIO(newline="")
    seen: list[bool] = []

    def stream() -> Iterator[Document]:
        for word in ("satu", "dua", "tiga"):
            yield document([f"[[{word}|PERSON]] kata."], source=f"{word}.txt")
            seen.append(word in out.getvalue())

    render(format, stream(), out, View("analyze", several=True, width=width))
    assert seen == [True, True, True]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("format", [format for format in FORMATS["analyze"] if format != "table"])
def test_machine_formats_do_not_act_on_a_terminal(format: str, text: str) -> None:
    found = rendered(format, document([f"Kata {text} kata."], source=text), width=80)
    assert not {c for c in found if not c.isprintable() and not c.isspace()}
    assert not set(found) & set("\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029")


def test_machine_formats_keep_every_character_in_a_pipe() -> None:
    text = "Kata \x1b[31mmerah\u202e."
    assert text in rendered("csv", document([text]), command="sentences")


def test_importing_it_is_cheap() -> None:
    code = (
        "import sys, nlp_cli.render\n"
        "heavy = {'rich', 'json', 'csv', 'html', 'torch', 'stanza', 'numpy'} & set(sys.modules)\n"
        "sys.exit(repr(heavy) if heavy else 0)"
    )
    found = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert found.returncode == 0, found.stderr
