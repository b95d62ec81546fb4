"""The list of hostile inputs through ``nlp-cli corpus``: the records are those of ``analyze``."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from cli_keyboard import Keyboard
from hostile_checks import check_document, check_harmless
from hostile_engine import load_hostile
from hostile_inputs import INPUTS, TEXTS

from nlp_cli.__main__ import run
from nlp_cli.environment import Environment

GIVEN = [given for given in INPUTS if not given.options]


def corpus(*argv: str) -> tuple[int, str]:
    """Exit status and standard error; one worker, which is started once a call."""
    out, err = io.StringIO(newline=""), io.StringIO()
    environment = Environment(stdin=None, stdout=out, stderr=err, stdin_is_terminal=True)
    status = run(["corpus", "-j", "1", *argv], environment, load_hostile)
    check_harmless(err.getvalue())
    assert "Traceback" not in err.getvalue() and "internal error" not in err.getvalue()
    assert (status == 0) is ("error:" not in err.getvalue()) and out.getvalue() == ""
    return status, err.getvalue()


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_folder_of_hostile_files(tmp_path: Path) -> None:
    folder, out = tmp_path / "masuk", tmp_path / "hasil.jsonl"
    folder.mkdir()
    paths = [folder / f"{number:03}.txt" for number in range(len(GIVEN))]
    for path, given in zip(paths, GIVEN, strict=True):
        path.write_bytes(given.data)
    status, err = corpus(str(folder), "-o", str(out))
    assert status == 1
    found = records(out)
    assert [record["source"] for record in found] == [str(path) for path in paths]
    for record, given in zip(found, GIVEN, strict=True):
        if given.status:
            assert set(record) == {"schema", "source", "error"}
            assert given.says in record["error"] or given.says == "utf-16-le"  # in the hint
        else:
            check_document(record, given.text)
    assert err.count("error: ") == sum(bool(given.status) for given in GIVEN)
    good = [str(path) for path, given in zip(paths, GIVEN, strict=True) if not given.status]
    alone = Keyboard([])("analyze", "-q", "-f", "jsonl", *good, load=load_hostile)
    assert [json.loads(line) for line in alone.out.splitlines()] == [r for r in found if "error" not in r]


def test_json_lines_of_hostile_texts_with_hostile_ids(tmp_path: Path) -> None:
    source, out = tmp_path / "masuk.jsonl", tmp_path / "hasil.jsonl"
    rows = [{"isi": given.text, "nama": f"{n} {given.text[:40]}"} for n, given in enumerate(TEXTS)]
    bad = [
        "[1]",
        "{",
        '"teks"',
        '{"isi": 1}',
        '{"isi": "a\\u0000b", "nama": "x"}',
        '{"isi": "\\ud800", "nama": "y"}',
        "[" * 100_000,
        "\ufeff" + json.dumps({"isi": "Ya.", "nama": "\ud83d\ude00"}),
    ]
    source.write_text("\n".join([*map(json.dumps, rows), *bad]) + "\n", "utf-8")
    status, _ = corpus(str(source), "-o", str(out), "--text-field", "isi", "--id-field", "nama")
    assert status == 1
    found = records(out)
    assert len(found) == len(rows) + len(bad)
    for record, row in zip(found, rows):
        assert record["source"] == row["nama"]
        check_document(record, row["isi"])
    assert ["error" in record for record in found[len(rows) :]] == [True] * (len(bad) - 1) + [False]
