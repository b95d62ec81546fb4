from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

import pytest
from cli_keyboard import Keyboard

from nlp_cli.commands.model_report import info_blocks, megabytes, plain
from nlp_cli.render.table import write_blocks

SCORES = {"news entities, 18 types": 85.88, "UD GSD dev, raw text: tokens": 99.9}


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    content = b"a model" * 100_000
    name = "id/ner/uji.pt"
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    facts = {
        "sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "processor": "ner",
        "data": ["berita", "wiki"], "seed": 3,
    }  # fmt: skip
    bare = tmp_path / "daftar.json"
    bare.write_bytes(b"{}")
    files = {name: facts, bare.name: {"sha256": hashlib.sha256(b"{}").hexdigest(), "size": 2}}
    manifest = {"package": "uji", "version": "7", "licence": "CC BY-SA 4.0", "scores": SCORES, "files": files}
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    monkeypatch.setenv("NLP_CLI_MODELS", str(tmp_path))
    return tmp_path


def test_list(cli: Keyboard, bundle: Path) -> None:
    rows = [line.split("  ") for line in cli("models", "list").out.splitlines()]
    assert [[cell.strip() for cell in row if cell.strip()] for row in rows] == [
        ["file", "processor", "size", "data"],
        ["id/ner/uji.pt", "ner", "0.7 MB", "berita, wiki"],
        ["daftar.json", "-", "0.0 MB", "-"],
    ]
    entry, _ = json.loads(cli("models", "list", "-f", "json").out)["files"]
    assert entry["file"] == "id/ner/uji.pt" and len(entry["sha256"]) == 64


@pytest.mark.parametrize("columns", [40, 60, 200])
@pytest.mark.parametrize("command", ["list", "info"])
def test_a_table_fits_the_terminal_and_loses_nothing(
    cli: Keyboard, bundle: Path, command: str, columns: int
) -> None:
    answer = cli("models", command, terminal=True, columns=columns, dumb=True)
    assert all(len(line) <= columns for line in answer.out.splitlines())
    joined = "".join(answer.out.split())
    for part in ("ner", "0.7MB", "berita,", "wiki", *(["85.88", "99.90"] if command == "info" else [])):
        assert part in joined


def test_info(cli: Keyboard, bundle: Path) -> None:
    text = cli("models", "info").out
    for part in ("uji", "7", "CC BY-SA 4.0", str(bundle), "0.7 MB", "data berita, wiki, seed 3"):
        assert part in text
    assert [line.split()[-1] for line in text.splitlines()[-3:]] == ["F1", "85.88", "99.90"]
    assert text.splitlines()[-2].startswith("news entities, 18 types  ")
    card = json.loads(cli("models", "info", "-f", "json").out)
    assert (card["version"], card["size"], card["models"]["ner"]["seed"]) == ("7", 700_002, 3)
    assert card["scores"] == SCORES


@pytest.mark.parametrize("scores", [{}, None, "kosong", {"a": "b"}])
def test_info_of_models_with_no_scores_or_strange_ones(cli: Keyboard, bundle: Path, scores: object) -> None:
    path = bundle / "manifest.json"
    manifest = json.loads(path.read_text())
    path.write_text(json.dumps({**manifest, "scores": scores}))
    answer = cli("models", "info")
    assert (answer.status, answer.err) == (0, "")
    assert ("F1" in answer.out) == (scores == {"a": "b"})


def test_the_manifest_cannot_act_on_a_terminal(cli: Keyboard, bundle: Path) -> None:
    path = bundle / "manifest.json"
    path.write_text(path.read_text().replace("berita", "\\u001b[31m").replace("18 types", "\\u001b[2J"))
    for command in ("list", "info"):
        assert "\x1b" not in cli("models", command, terminal=True, dumb=True).out


def test_path_is_given_even_where_nothing_is(
    cli: Keyboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NLP_CLI_MODELS", str(tmp_path / "tiada"))
    assert cli("models", "path").out == f"{tmp_path / 'tiada'}\n"
    assert cli("models", "path").status == 0


def test_verify(cli: Keyboard, bundle: Path) -> None:
    answer = cli("models", "verify")
    assert (answer.status, answer.out, answer.err) == (0, f"{bundle}: whole\n", "")
    model = bundle / "id/ner/uji.pt"
    model.write_bytes(b"b" + model.read_bytes()[1:])
    answer = cli("models", "verify")
    assert (answer.status, answer.out) == (3, "")
    first, hint = answer.err.splitlines()
    assert first.startswith(f"nlp-cli: error: {model}: ") and hint.strip()
    answer = cli("models", "verify", "-f", "json")
    assert answer.status == 3
    result = json.loads(answer.out)
    assert result["whole"] is False and len(result["problems"]) == 1


@pytest.mark.parametrize("command", ["list", "info", "verify"])
def test_without_a_manifest_it_is_3(
    cli: Keyboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("NLP_CLI_MODELS", str(tmp_path))
    answer = cli("models", command)
    assert (answer.status, answer.out) == (3, "")
    assert answer.err.startswith(f"nlp-cli: error: {tmp_path}/manifest.json: ")


def test_lines_for_a_person() -> None:
    out = io.StringIO()
    write_blocks(info_blocks({"a": "bb", "ccc": "", "size": 0, "models": {}}), out, None, False)
    assert out.getvalue() == "a     bb\nccc   -\nsize  0.0 MB\n"
    assert plain({"a": [1, 2], "b": {"c": "d"}}) == "a 1, 2, b c d"
    assert megabytes(63_960_000) == "64.0 MB"
