from __future__ import annotations

from pathlib import Path

import pytest
from cli_keyboard import Keyboard

import nlp_cli
from nlp_cli.commands import COMMANDS
from nlp_cli.render import FORMATS


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["analyse"], "no such command: 'analyse'; did you mean analyze?"),
        (["models", "lst"], "no such command: 'lst'; did you mean list?"),
        (["--verison"], "no such option: --verison; did you mean --version?"),
        (["entities", "--typ=PERSON"], "no such option: --typ; did you mean --type?"),
        (["entities", "-z"], "no such option: -z"),
        (["entities", "--type", "persn"], "called 'persn'; did you mean PERSON?"),
        (
            ["entities", "--type", "PERSON,ORGG"],
            "no entity type of ontonotes is called 'ORGG'; did you mean ORG?",
        ),
        (["entities", "--tagset", "conll", "--type", "GPE"], "no entity type of conll is called 'GPE'"),
        (["entities", "--type", ""], "no entity type of ontonotes is called ''"),
        (["entities", "--tagset", "ontonote"], "no tag set 'ontonote'; did you mean ontonotes?"),
        (["entities", "--engine", "stansa"], "no engine 'stansa'; did you mean stanza?"),
        (["sentences", "-f", "conllu"], "sentences gives no 'conllu'"),
        (["tokens", "-f", "conlu"], "tokens gives no 'conlu'; did you mean conllu?"),
        (["tokens", "--errors", "ignore"], "no way 'ignore'"),
        (["tokens", "--threads", "0"], "--threads: 0 is below 1"),
        (["tokens", "--threads", "dua"], "--threads: 'dua' is not a whole number"),
        (["tokens", "--encoding", "utf9"], "no encoding 'utf9'"),
        (["tokens", "--format"], "option '--format' requires an argument"),
        (["models", "list", "-f", "csv"], "--format: no format 'csv'"),
        (["models", "path", "extra"], "got unexpected extra argument"),
    ],
)
def test_a_wrong_command_line_is_2_and_says_what_is_right(cli: Keyboard, argv: list[str], says: str) -> None:
    answer = cli(*argv)
    assert (answer.status, answer.out, cli.loads) == (2, "", [])
    first, hint = answer.err.splitlines()
    assert first.startswith("nlp-cli: error: ") and says in first
    assert hint.startswith("  ") and hint.strip()


def test_a_format_of_another_command_is_sent_there(cli: Keyboard) -> None:
    assert "conllu is given by analyze and tokens" in cli("entities", "-f", "conllu").err


def test_a_file_without_a_command_is_sent_to_one(cli: Keyboard, article: Path) -> None:
    answer = cli(str(article))
    assert answer.status == 2
    assert f"nlp-cli analyze '{article}'" in answer.err


@pytest.mark.parametrize("argv", [[], ["models"]])
def test_no_command_is_the_help_text_and_2(cli: Keyboard, argv: list[str]) -> None:
    answer = cli(*argv)
    assert (answer.status, answer.out) == (2, "")
    assert "Examples:" in answer.err and "Commands:" in answer.err


@pytest.mark.parametrize("argv", [["--version"], ["analyze", "--version"], ["models", "list", "--version"]])
def test_the_version_stands_everywhere(cli: Keyboard, argv: list[str]) -> None:
    assert cli(*argv).out == f"nlp-cli {nlp_cli.__version__}\n"


@pytest.mark.parametrize("command", [*([name] for name in COMMANDS), ["models", "verify"], []])
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_every_help_text_starts_with_examples(cli: Keyboard, command: list[str], option: str) -> None:
    answer = cli(*command, option)
    assert (answer.status, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert lines[0].endswith(".") and lines[2] == "Examples:"
    assert "nlp-cli" in lines[3]
    assert f"Usage: {' '.join(['nlp-cli', *command])} " in answer.out


@pytest.mark.parametrize("command", FORMATS)
def test_every_format_is_in_the_help_text_and_works(cli: Keyboard, article: Path, command: str) -> None:
    text = cli(command, "--help").out
    for form in FORMATS[command]:
        assert form in text
        answer = cli(command, "-f", form.upper(), str(article), str(article))
        assert (answer.status, answer.err) == (0, "")
        assert answer.out.endswith("\n")


def test_common_options_stand_before_the_command_and_after_it(cli: Keyboard, article: Path) -> None:
    before = cli("--quiet", "--no-color", "analyze", str(article), color=True)
    after = cli("analyze", str(article), "--no-color", "-q", color=True)
    assert before == after
    assert "\x1b" not in before.out
    assert "\x1b[" in cli("analyze", str(article), color=True).out


def test_types_are_taken_in_any_case_and_repeated(cli: Keyboard, article: Path) -> None:
    answer = cli("entities", "-f", "tsv", "--type", "person, gpe", "--type", "Org", str(article))
    names = [line.split("\t")[1] for line in answer.out.splitlines()[1:]]
    assert names == ["Sari", "Jakarta", "Wibowo", "BI"]
    answer = cli("entities", "-f", "tsv", "--type", "org", str(article))
    assert [line.split("\t")[1] for line in answer.out.splitlines()[1:]] == ["BI"]


def test_a_path_that_begins_with_a_dash_follows_two(
    cli: Keyboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "--quiet").write_text("Sari.")
    answer = cli("sentences", "--", "--quiet")
    assert answer.status == 0 and "Sari." in answer.out
