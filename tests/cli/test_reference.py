from __future__ import annotations

from pathlib import Path

import pytest

import nlp_cli
from nlp_cli.commands import COMMANDS
from nlp_cli.commands.reference import FILES, contexts, man, markdown, roff
from nlp_cli.environment import VARIABLES
from nlp_cli.errors import MEANINGS, ExitStatus

REPOSITORY = Path(nlp_cli.__file__).parents[1]


@pytest.mark.parametrize(("name", "write"), [("markdown", markdown), ("man", man)])
def test_the_reference_is_what_the_program_says(
    name: str, write: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")  # which must not matter
    text = (REPOSITORY / FILES[name]).read_text("utf-8")
    assert text == write(), "run: python -m nlp_cli.commands.reference"  # type: ignore[operator]


def test_every_command_is_in_it() -> None:
    paths = [ctx.command_path for ctx in contexts()]
    assert paths[0] == "nlp-cli"
    assert {f"nlp-cli {name}" for name in COMMANDS} <= set(paths)
    assert "nlp-cli models verify" in paths


def test_every_exit_status_is_in_its_page_in_the_same_words() -> None:
    page = (REPOSITORY / "docs/exit-status.md").read_text("utf-8")
    assert set(MEANINGS) == set(ExitStatus)
    for status, meaning in MEANINGS.items():
        assert f"| {int(status)} | {meaning} |" in page


def test_every_variable_is_in_its_page_in_the_same_words() -> None:
    page = (REPOSITORY / "docs/environment.md").read_text("utf-8")
    for name, meaning in VARIABLES.items():
        assert f"| `{name}` | {meaning} |" in page


def test_no_line_of_the_manual_can_be_taken_for_a_request() -> None:
    assert roff(".TH 'x' \\n") == "\\&.TH \\(aqx\\(aq \\(rsn"
    requests = {line.split()[0] for line in man().splitlines() if line.startswith((".", "'"))}
    assert requests == {".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".RS", ".RE"}
