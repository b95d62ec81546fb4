from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_keyboard import ARTICLE, Keyboard

from nlp_cli.errors import ModelError

COMMANDS = ("analyze", "sentences", "tokens", "entities")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_a_dash_and_a_pipe_give_the_same(cli: Keyboard, article: Path, command: str) -> None:
    from_file = cli(command, "-f", "json", str(article))
    from_dash = cli(command, "-f", "json", "-", stdin=ARTICLE.encode())
    from_pipe = cli(command, "-f", "json", stdin=ARTICLE.encode())
    assert from_file.status == from_dash.status == from_pipe.status == 0
    assert from_file.err == from_dash.err == from_pipe.err == ""
    assert from_dash.out == from_pipe.out
    answers = [json.loads(answer.out) for answer in (from_file, from_pipe)]
    assert [answer.pop("source") for answer in answers] == [str(article), "-"]
    assert answers[0] == answers[1]


@pytest.mark.parametrize("command", COMMANDS)
def test_no_file_on_a_terminal_is_the_help_text_and_2(cli: Keyboard, command: str) -> None:
    answer = cli(command, terminal=True)
    assert (answer.status, answer.out) == (2, "")
    assert f"Usage: nlp-cli {command}" in answer.err
    assert cli.loads == []


def test_failures_are_named_and_the_others_done(cli: Keyboard, article: Path, tmp_path: Path) -> None:
    answer = cli("sentences", "-f", "jsonl", str(tmp_path), str(article), "tiada.txt", str(article))
    assert answer.status == 1
    assert [json.loads(line)["source"] for line in answer.out.splitlines()] == [str(article)] * 2
    errors = [line for line in answer.err.splitlines() if not line.startswith("  ")]
    assert errors == [
        f"nlp-cli: error: {tmp_path}: a folder, not a file",
        "nlp-cli: error: tiada.txt: no such file",
    ]


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "html"])
def test_nothing_is_written_and_no_model_loaded_where_no_input_can_be_read(cli: Keyboard, form: str) -> None:
    answer = cli("entities", "-f", form, "tiada.txt", "tiada2.txt")
    assert (answer.status, answer.out, cli.loads) == (1, "", [])


def test_an_empty_file_is_an_article_of_length_0(cli: Keyboard, tmp_path: Path) -> None:
    path = tmp_path / "kosong.txt"
    path.touch()
    answer = cli("analyze", "-f", "json", str(path))
    assert answer.status == 0
    assert json.loads(answer.out)["length"] == 0
    assert answer.err == f"nlp-cli: {path}: no sentence in it\n"
    assert cli("analyze", "-q", "-f", "json", str(path)).err == ""


def test_an_article_that_breaks_the_engine_does_not_break_the_others(
    cli: Keyboard, article: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "rusak.txt"
    bad.write_text("Mesin RUSAK.\nRUSAK")
    answer = cli("sentences", "-f", "jsonl", str(bad), str(article))
    assert answer.status == 1
    assert json.loads(answer.out)["source"] == str(article)
    assert f"{bad}: internal error: RuntimeError: the engine fell over" in answer.err
    assert "Traceback" not in answer.err and "\x1b" not in answer.err and "--debug" in answer.err
    debugged = cli("sentences", "--debug", str(bad))
    assert debugged.status == 1 and "Traceback" in debugged.err and "\x1b" not in debugged.err


def test_the_models_are_loaded_once_with_what_was_asked_for(cli: Keyboard, article: Path) -> None:
    answer = cli(
        "tokens", "--tagset", "CONLL", "--threads", "2", "--engine", "stanza", str(article), str(article)
    )
    assert answer.status == 0
    assert cli.loads == [("stanza", "conll", 2)]


def test_a_missing_model_is_3_with_the_way_to_mend_it(cli: Keyboard, article: Path) -> None:
    def missing(*_: object) -> object:
        raise ModelError("ner.pt: No such file", "pasang lagi")

    answer = cli("entities", str(article), load=missing)
    assert answer.status == 3
    assert answer.out == ""
    assert answer.err == "nlp-cli: error: ner.pt: No such file\n  pasang lagi\n"


def test_an_error_outside_the_articles_is_one_line_without_a_traceback(cli: Keyboard, article: Path) -> None:
    def broken(*_: object) -> object:
        raise ZeroDivisionError("bagi\nnol")

    answer = cli("entities", str(article), load=broken)
    assert answer.status == 1
    assert answer.err.splitlines() == [
        "nlp-cli: error: internal error: ZeroDivisionError: bagi␊nol",
        "  run the same command with --debug, and report what it shows",
    ]
    assert "Traceback" in cli("--debug", "entities", str(article), load=broken).err


def test_ctrl_c_is_130_and_what_was_finished_is_kept(cli: Keyboard, article: Path, tmp_path: Path) -> None:
    slow = tmp_path / "lama.txt"
    slow.write_text("SELA")
    answer = cli("sentences", "-f", "jsonl", str(article), str(slow), str(article))
    assert answer.status == 130
    assert json.loads(answer.out)["source"] == str(article)
    assert answer.err == "nlp-cli: interrupted\n"
    assert cli("--quiet", "sentences", str(slow)).err == ""


def test_the_encoding_options_reach_the_reader(cli: Keyboard) -> None:
    refused = cli("sentences", stdin=b"caf\xe9")
    assert refused.status == 1
    assert "-: not valid UTF-8: byte 0xE9 at offset 3" in refused.err and "--encoding" in refused.err
    assert "café" in cli("sentences", "--encoding", "latin-1", stdin=b"caf\xe9").out
    assert "caf\ufffd" in cli("sentences", "--errors", "replace", stdin=b"caf\xe9").out


def test_offsets_count_line_ends_as_they_are(cli: Keyboard) -> None:
    answer = cli("sentences", "-f", "json", stdin=b"\xef\xbb\xbfSatu.\r\n\r\nDua.\r\n")
    spans = [(each["start"], each["end"]) for each in json.loads(answer.out)["sentences"]]
    assert spans == [(0, 5), (9, 13)]


def test_a_hostile_name_does_not_act_on_the_terminal(cli: Keyboard) -> None:
    answer = cli("entities", "\x1b]0;judul\x07\u202eberita\n.txt", terminal=True)
    assert answer.status == 1
    assert "\x1b]" not in answer.err and "\x07" not in answer.err and "\u202e" not in answer.err
    assert len(answer.err.splitlines()) == 1


def test_progress_is_for_a_terminal_that_can_clear_a_line(cli: Keyboard, article: Path) -> None:
    shown = cli("sentences", str(article), terminal=True).err
    assert "loading the models" in shown and shown.endswith("\r\x1b[2K")
    assert cli("sentences", str(article), terminal=True, dumb=True).err == ""
    assert cli("sentences", "-q", str(article), terminal=True).err == ""
    assert cli("sentences", str(article)).err == ""
