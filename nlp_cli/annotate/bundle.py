"""The bundle: a Stanza resource folder with a manifest of what each file is.

``resources.json`` and ``id/<processor>/<package>.pt`` are what ``stanza.Pipeline`` reads;
``manifest.json`` adds, for each file, its sha256, size, training data and scores.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from threading import Thread
from typing import Any

from nlp_cli.document import Models
from nlp_cli.errors import ModelError

MANIFEST = "manifest.json"
MEND = "reinstall the package (pip install --force-reinstall nlp-cli), or check out nlp_cli/models again"


def bundle_path() -> Path:
    """The folder of the models: ``NLP_CLI_MODELS``, or the one in the package."""
    chosen = os.environ.get("NLP_CLI_MODELS")
    return Path(chosen) if chosen else Path(__file__).resolve().parent.parent / "models"


def read_manifest(bundle: Path | None = None) -> dict[str, Any]:
    """The bundle's manifest. Raises ModelError where it is missing or damaged."""
    path = (bundle or bundle_path()) / MANIFEST
    try:
        manifest = json.loads(path.read_text("utf-8"))
        if not isinstance(manifest["files"], dict):
            raise TypeError
    except OSError as error:
        raise ModelError(f"{path}: no models here ({error.strerror})", MEND) from None
    except (ValueError, KeyError, TypeError):
        raise ModelError(f"{path}: the list of models is damaged", MEND) from None
    return manifest  # type: ignore[no-any-return]


def problem_with(bundle: Path, name: str, expected: dict[str, Any]) -> str | None:
    """What is wrong with one file of the bundle; None where it is whole."""
    path = bundle / name
    try:
        size = path.stat().st_size
        if size != expected["size"]:
            return f"{path}: {size} bytes where {expected['size']} are expected"
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256") if hasattr(hashlib, "file_digest") else _digest(file)
    except OSError as error:
        return f"{path}: {error.strerror}"
    if digest.hexdigest() != expected["sha256"]:
        return f"{path}: its sha256 is not the manifest's"
    return None


def _digest(file: Any) -> Any:  # Python 3.10 has no hashlib.file_digest
    digest = hashlib.sha256()
    while block := file.read(1 << 20):
        digest.update(block)
    return digest


def verify(bundle: Path | None = None) -> list[str]:
    """Every problem with the bundle's files; empty where all are whole."""
    bundle = bundle or bundle_path()
    files = read_manifest(bundle)["files"]
    found = (problem_with(bundle, name, expected) for name, expected in files.items())
    return [problem for problem in found if problem]


class Check:
    """A check of every file of a bundle that goes on beside other work.

    Nearly all of it is hashing, which lets other threads run. Raises ModelError at once where
    the manifest is missing or damaged.
    """

    def __init__(self, bundle: Path) -> None:
        self._bundle = bundle
        self._manifest = read_manifest(bundle)
        self._problem: str | None = None
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        for name, expected in self._manifest["files"].items():
            try:
                self._problem = problem_with(self._bundle, name, expected)
            except (KeyError, TypeError):
                self._problem = f"{self._bundle / MANIFEST}: the list of models is damaged"
            if self._problem:
                return

    def result(self) -> dict[str, Any]:
        """The manifest, once all is checked. Raises ModelError with the first problem."""
        self._thread.join()
        if self._problem:
            raise ModelError(self._problem, MEND)
        return self._manifest


def models_of(manifest: dict[str, Any]) -> Models:
    """What a document says of the models that annotated it."""
    return Models(
        package=manifest["package"],
        version=manifest["version"],
        tokenize=f"id/tokenize/{manifest['package']}.pt",
        ner=f"id/ner/{manifest['package']}.pt",
    )
