"""What was done before: from the state, and from the output beyond it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from nlp_cli.corpus.names import NameTable
from nlp_cli.corpus.state import Position, check_unchanged, read_state
from nlp_cli.errors import OutputError, UsageError
from nlp_cli.render.jsontext import SCHEMA

COMMIT = 1000
"""Articles found in the output between two commits to the table of names."""


def find_position(state_path: Path, out: Path, marks: dict[str, Any]) -> tuple[Position, bool] | None:
    """Where the run that is resumed stood for certain, and whether it was finished.

    None where there was none. Raises UsageError where it was another run, or the output is
    not what it left.
    """
    state = read_state(state_path)
    if state is None:
        if out.exists() and (out.is_dir() or out.stat().st_size):
            raise UsageError(
                f"--resume: {out} is there, but not {state_path.name}, which says how far it is",
                "begin anew with --force",
            )
        return None
    check_unchanged(state, marks, out.name)
    position = Position(**state["position"])
    size = out.stat().st_size if out.is_file() else 0
    if size < position.bytes:
        raise UsageError(
            f"--resume: {out} has {size} bytes, and had {position.bytes} already", "begin anew with --force"
        )
    return position, bool(state.get("finished"))


def find_lines(path: Path, position: Position, names: NameTable | None) -> Position:
    """Count the whole records that stand in a JSON Lines output beyond a position.

    So that no article is done twice that was written before the program was killed. Their
    names are counted too. Raises OutputError.
    """
    try:
        with path.open("rb") as file:
            file.seek(position.bytes)
            for line in file:
                record = _record(line)
                if record is None:
                    break
                position = replace(
                    position,
                    done=position.done + 1,
                    failed=position.failed + ("error" in record),
                    tokens=position.tokens + sum(len(each["tokens"]) for each in record.get("sentences", ())),
                    bytes=position.bytes + len(line),
                )
                if names is not None:
                    names.add([_names(record)])
                    if position.done % COMMIT == 0:
                        names.commit(position)
    except FileNotFoundError:
        return position
    except OSError as error:
        raise OutputError(f"{path}: cannot be read: {error.strerror}") from error
    if names is not None:
        names.commit(position)
    return position


def _record(line: bytes) -> dict[str, Any] | None:
    """A line that was written wholly; None for anything else."""
    if not line.endswith(b"\n"):
        return None
    try:
        record = json.loads(line)
    except ValueError:
        return None
    whole = isinstance(record, dict) and record.get("schema") == SCHEMA
    return record if whole and ("error" in record or "names" in record) else None


def _names(record: dict[str, Any]) -> dict[str, Any]:
    names = [[name["name"], name["type"], name["count"]] for name in record.get("names", ())]
    return {"source": record["source"], "names": json.dumps(names)}
