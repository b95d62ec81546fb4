from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from cli_keyboard import Keyboard

from nlp_cli.commands.model_report import columns, megabytes, plain


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    content = b"a model" * 100_000
    name = "id/ner/uji.pt"
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    facts = {
        "sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "processor": "ner",
        "data": ["berita", "wiki"], "score": {"f1": 0.9},
    }  # fmt: skip
    manifest = {"package": "uji", "version": "7", "licence": "CC BY-SA 4.0", "files": {name: facts}}
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    monkeypatch.setenv("NLP_CLI_MODELS", str(tmp_path))
    return tmp_path


def test_list(cli: Keyboard, bundle: Path) -> None:
    head, row = cli("models", "list").out.splitlines()
    assert head.split() == ["file", "processor", "size", "data", "score"]
    cells = [cell.strip() for cell in row.split("  ") if cell.strip()]
    assert cells == ["id/ner/uji.pt", "ner", "0.7 MB", "berita, wiki", "f1 0.9"]
    (entry,) = json.loads(cli("models", "list", "-f", "json").out)["files"]
    assert entry["file"] == "id/ner/uji.pt" and len(entry["sha256"]) == 64


def test_info(cli: Keyboard, bundle: Path) -> None:
    text = cli("models", "info").out
    for part in ("uji", "7", "CC BY-SA 4.0", str(bundle), "0.7 MB", "data berita, wiki"):
        assert part in text
    card = json.loads(cli("models", "info", "-f", "json").out)
    assert (card["version"], card["size"], card["models"]["ner"]["score"]) == ("7", 700_000, {"f1": 0.9})


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
    assert columns([("a", "bb"), ("ccc", "")]) == "a    bb\nccc\n"
    assert plain({"a": [1, 2], "b": {"c": "d"}}) == "a 1, 2, b c d"
    assert megabytes(63_960_000) == "64.0 MB"
