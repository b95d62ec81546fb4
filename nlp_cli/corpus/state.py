"""How far a corpus run has come: a small file beside the output, ``OUT.state.json``.

What it says is true of the disk: the output was synced before. What was written after it is
found by ``--resume`` in the output itself (JSON Lines) or cut off and done again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from nlp_cli import __version__
from nlp_cli.annotate.bundle import MANIFEST, bundle_path
from nlp_cli.corpus.inputs import Input
from nlp_cli.corpus.settings import Reading, Settings
from nlp_cli.errors import OutputError, UsageError

SCHEMA: Final = "nlp-cli/corpus-state/1"
NAMED: Final = 1000
"""Inputs that are kept by name, so that a change can be named; of more only a digest is kept."""


TYPED: Final = {
    "glob": "--glob",
    "text_field": "--text-field",
    "id_field": "--id-field",
    "keep": "--keep",
    "encoding": "--encoding",
    "errors": "--errors",
    "engine": "--engine",
    "tagset": "--tagset",
    "types": "--type",
    "keep_boilerplate": "--no-clean",
    "format": "--format",
    "names": "--names",
}
"""The options that an output depends on, by the names they have in the state, as they are typed."""


@dataclass(frozen=True, slots=True)
class Position:
    """What is done: articles (``failed`` of them in vain), tokens, and bytes of each output.

    ``read`` counts bytes of the inputs, for the progress alone; ``parts`` are files of a folder.
    """

    done: int = 0
    failed: int = 0
    tokens: int = 0
    read: int = 0
    bytes: int = 0
    error_bytes: int = 0
    parts: int = 0


@dataclass(frozen=True, slots=True)
class InputSum:
    """What the inputs are, so that a change is noticed, and how much there is to read."""

    files: int
    bytes: int
    digest: str
    named: dict[str, list[int]]


def sum_inputs(inputs: Iterable[Input]) -> InputSum:
    """Walk over the inputs once: path, size and time of change of each."""
    digest = hashlib.sha256()
    files = size = 0
    named: dict[str, list[int]] = {}
    for each in inputs:
        files += 1
        size += each.size
        digest.update(f"{each.source}\0{each.size}\0{each.modified}\n".encode())
        if files <= NAMED:
            named[each.source] = [each.size, each.modified]
    return InputSum(files, size, digest.hexdigest(), named if files <= NAMED else {})


def models_digest() -> str:
    """A sha256 of the bundle's manifest, which holds that of each model; empty without one.

    Its scores are left out: they say nothing that an output depends on.
    """
    try:
        data = (bundle_path() / MANIFEST).read_bytes()
    except OSError:
        return ""
    with suppress(ValueError, TypeError, AttributeError):  # for what is damaged, the loading has better words
        manifest = json.loads(data)
        manifest.pop("scores", None)
        data = json.dumps(manifest, sort_keys=True).encode()
    return hashlib.sha256(data).hexdigest()


def fingerprint(inputs: InputSum, reading: Reading, settings: Settings, names: bool) -> dict[str, Any]:
    """Everything that the output depends on, as it is kept in the state."""
    return {
        "inputs": asdict(inputs),
        "models": models_digest(),
        "version": __version__,
        "options": json.loads(json.dumps({**asdict(reading), **asdict(settings), "names": names})),
    }


def check_unchanged(before: dict[str, Any], now: dict[str, Any], output: str) -> None:
    """Raise UsageError with what differs between the run that is resumed and this one."""
    old, new = before.get("inputs", {}), now["inputs"]
    what = ""
    if old.get("digest") != new["digest"]:
        what = _changed_input(old, new)
    elif before.get("models") != now["models"]:
        what = "the models are others than at the start"
    elif before.get("version") != now["version"]:
        what = f"nlp-cli is {now['version']} now and was {before.get('version')} at the start"
    elif before.get("options") != now["options"]:
        options = before.get("options", {})
        names = [
            TYPED.get(name, name) for name, value in now["options"].items() if options.get(name) != value
        ]
        what = f"not as at the start: {', '.join(names)}"
    if what:
        raise UsageError(f"--resume: {what}", f"put it back as it was, or begin {output} anew with --force")


def _changed_input(old: dict[str, Any], new: dict[str, Any]) -> str:
    was, now = old.get("named") or {}, new["named"]
    if was and now:
        for name in now:
            if name not in was:
                return f"the input {name} was not there at the start"
            if was[name] != now[name]:
                return f"the input {name} has changed since the start"
        for name in was:
            if name not in now:
                return f"the input {name} is gone"
        return "the inputs stand in another order than at the start"
    return f"the inputs have changed: {old.get('files')} files before, {new['files']} now"


def read_state(path: Path) -> dict[str, Any] | None:
    """The state that was left, None where there is none.

    Raises OutputError where it cannot be read, or is none.
    """
    try:
        state = json.loads(path.read_text("utf-8"))
        if state["schema"] != SCHEMA:
            raise ValueError
        Position(**state["position"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        reason = getattr(error, "strerror", None) or "it is damaged"
        raise OutputError(f"{path}: cannot be read: {reason}", "begin anew with --force") from None
    return dict(state)


def write_state(path: Path, marks: dict[str, Any], position: Position, finished: bool) -> None:
    """Replace the state at once, so that there is an old one or a new one. Raises OSError."""
    state = {"schema": SCHEMA, "finished": finished, "position": asdict(position), **marks}
    temporary = path.with_name(path.name + ".new")
    with temporary.open("w", encoding="utf-8") as file:
        json.dump(state, file, ensure_ascii=False)
        file.write("\n")
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
