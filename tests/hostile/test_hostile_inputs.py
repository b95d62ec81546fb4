"""The list of hostile inputs, through a file and through a pipe, in every format."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_keyboard import Answer, Keyboard
from hostile_checks import check_document, check_formats, check_harmless
from hostile_engine import load_hostile
from hostile_inputs import BYTES, INPUTS, TEXTS, Hostile

BIG = 6_000
"""Characters from which on an input goes through JSON and one table, not through every format."""


def run(given: Hostile, *argv: str, **more: object) -> Answer:
    answer = Keyboard([])(*argv, *given.options, stdin=given.data, load=load_hostile, **more)
    check_harmless(answer.err)
    assert "Traceback" not in answer.err and "internal error" not in answer.err
    assert (answer.status == 0) is ("error:" not in answer.err)
    return answer


def test_the_list_is_long_and_its_names_differ() -> None:
    assert len(INPUTS) >= 60
    assert len({given.name for given in INPUTS}) == len(INPUTS)


@pytest.mark.parametrize("given", INPUTS, ids=str)
def test_what_it_gives_through_a_pipe_and_through_a_file(given: Hostile, tmp_path: Path) -> None:
    path = tmp_path / "masuk.txt"
    path.write_bytes(given.data)
    piped = run(given, "analyze", "-f", "json")
    named = run(given, "analyze", "-f", "json", str(path))
    assert piped.status == named.status == given.status
    assert given.says in piped.err and given.says in named.err
    if given.status:
        assert piped.out == named.out == ""
        assert "error: -: " in piped.err and f"error: {path}: " in named.err
        return
    found = json.loads(piped.out)
    assert json.loads(named.out) == {**found, "source": str(path)}
    check_document(found, given.text)
    assert (len(found["sentences"]), len(found["removed"])) == (given.sentences, given.removed)


@pytest.mark.parametrize("given", [given for given in INPUTS if not given.status], ids=str)
def test_every_format_parses_back_and_no_table_acts(given: Hostile) -> None:
    def call(*argv: str) -> str:
        answer = run(given, *argv, "-q")
        assert (answer.status, answer.err) == (0, "")
        return answer.out

    found = json.loads(call("analyze", "-f", "json"))
    table = call("sentences")
    check_harmless(table)
    assert given.shows in table
    if len(given.text) < BIG:
        check_formats(call, found, given.text)


@pytest.mark.parametrize("given", [given for given in INPUTS if len(given.data) < BIG // 3], ids=str)
def test_on_a_terminal_only_rich_writes_escapes(given: Hostile) -> None:
    on_terminal = {"stdout_is_terminal": True, "columns": 60}
    for argv in (["analyze"], ["tokens"], ["entities", "--mentions"], ["tokens", "-f", "tsv"]):
        check_harmless(run(given, *argv, **on_terminal, color=True).out.replace("\t", " "), terminal=True)
    assert "\x1b" not in run(given, "analyze", **on_terminal).out


def test_a_hostile_input_spoils_no_other(tmp_path: Path) -> None:
    names = []
    for number, given in enumerate(INPUTS):
        if not given.options and len(given.data) < BIG:
            path = tmp_path / f"{number:03}.txt"
            path.write_bytes(given.data)
            names.append((str(path), given))
    answer = Keyboard([])("analyze", "-f", "jsonl", *(name for name, _ in names), load=load_hostile)
    assert answer.status == 1
    found = [json.loads(line) for line in answer.out.splitlines()]
    good = [(name, given) for name, given in names if not given.status]
    assert [document["source"] for document in found] == [name for name, _ in good]
    for document, (_, given) in zip(found, good, strict=True):
        check_document(document, given.text)
    failed = [name for name, given in names if given.status]
    errors = [line for line in answer.err.splitlines() if line.startswith("nlp-cli: error: ")]
    assert [line.split(": ")[2] for line in errors] == failed


def test_the_engine_and_the_checks_can_fail() -> None:
    given = TEXTS[0]
    found = json.loads(run(given, "analyze", "-f", "json").out)
    found["sentences"][1]["tokens"][0]["end"] += 1
    with pytest.raises(AssertionError):
        check_document(found, given.text)
    with pytest.raises(AssertionError):
        check_harmless("\x1b[31m", terminal=True)
    with pytest.raises(AssertionError):
        check_harmless("\u202e")
    assert any(given.status for given in BYTES)
