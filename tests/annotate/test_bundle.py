"""A bundle that is whole, and every way in which one is not."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from nlp_cli.annotate import load_annotator
from nlp_cli.annotate.bundle import Check, models_of, read_manifest, verify
from nlp_cli.errors import ExitStatus, ModelError


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    content = b"weights"
    (tmp_path / "id").mkdir()
    (tmp_path / "id" / "a.pt").write_bytes(content)
    files = {"id/a.pt": {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}}
    (tmp_path / "manifest.json").write_text(json.dumps({"package": "p", "version": "7", "files": files}))
    monkeypatch.setenv("NLP_CLI_MODELS", str(tmp_path))
    return tmp_path


def test_a_whole_bundle(bundle: Path) -> None:
    assert verify() == []
    assert models_of(Check(bundle).result()).version == "7"


def test_a_changed_byte_is_noticed(bundle: Path) -> None:
    (bundle / "id" / "a.pt").write_bytes(b"Weights")
    (problem,) = verify()
    assert "a.pt" in problem and "sha256" in problem
    with pytest.raises(ModelError, match=r"a\.pt") as caught:
        load_annotator()
    assert caught.value.status is ExitStatus.MODEL
    assert caught.value.hint


def test_a_cut_file_is_noticed_by_its_size(bundle: Path) -> None:
    (bundle / "id" / "a.pt").write_bytes(b"wei")
    assert "3 bytes where 7" in verify()[0]


def test_a_missing_file_is_noticed(bundle: Path) -> None:
    (bundle / "id" / "a.pt").unlink()
    assert "a.pt" in verify()[0]


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"files": []}'])
def test_a_damaged_manifest_is_an_error(bundle: Path, content: str) -> None:
    (bundle / "manifest.json").write_text(content)
    with pytest.raises(ModelError, match="damaged"):
        read_manifest()


def test_no_bundle_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NLP_CLI_MODELS", str(tmp_path / "nowhere"))
    with pytest.raises(ModelError, match="no models here"):
        load_annotator()


def test_an_unknown_engine_is_refused() -> None:
    with pytest.raises(ValueError, match="turbo"):
        load_annotator("turbo")
