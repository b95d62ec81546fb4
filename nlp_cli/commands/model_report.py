"""What there is to say of the models: from the bundle's manifest to lines for a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def models_list() -> dict[str, Any]:
    """Every file of the bundle with its processor, size, data and scores. Raises ModelError."""
    from nlp_cli.annotate import bundle

    files = bundle.read_manifest()["files"]
    return {"files": [{"file": name, **facts} for name, facts in files.items()]}


def models_info() -> dict[str, Any]:
    """The manifest without its files: package, version, language, licence, sizes. Raises ModelError."""
    from nlp_cli.annotate import bundle

    manifest = bundle.read_manifest()
    card = {key: value for key, value in manifest.items() if key != "files"}
    card["path"] = str(bundle.bundle_path())
    card["size"] = sum(facts.get("size", 0) for facts in manifest["files"].values())
    parts = {facts["processor"]: facts for facts in manifest["files"].values() if "processor" in facts}
    card["models"] = {
        name: {key: facts[key] for key in facts if key not in ("sha256", "processor")}
        for name, facts in parts.items()
    }
    return card


def models_verify() -> dict[str, Any]:
    """What is wrong with the files of the bundle. Raises ModelError for an unreadable manifest."""
    from nlp_cli.annotate import bundle

    problems = bundle.verify()
    return {"path": str(bundle.bundle_path()), "whole": not problems, "problems": problems}


def models_path() -> dict[str, Any]:
    """The folder that the models are in; it need not exist."""
    from nlp_cli.annotate import bundle

    return {"path": str(bundle.bundle_path())}


def list_table(result: dict[str, Any]) -> str:
    """The files as aligned columns."""
    head = ("file", "processor", "size", "data", "score")
    return columns([head, *map(_row, result["files"])])


def info_table(card: dict[str, Any]) -> str:
    """The card, a line for each fact and each model."""
    rows = [(key, plain(value)) for key, value in card.items() if key not in ("models", "size")]
    rows.append(("size", megabytes(card["size"])))
    for name, facts in card["models"].items():
        rows.append((name, plain({**facts, "size": megabytes(facts.get("size", 0))})))
    return columns(rows)


def _row(entry: dict[str, Any]) -> tuple[str, ...]:
    score = entry.get("score", entry.get("scores", ""))
    size = megabytes(entry.get("size", 0))
    return entry["file"], entry.get("processor", ""), size, plain(entry.get("data", "")), plain(score)


def columns(rows: Sequence[Sequence[str]]) -> str:
    """The rows as lines with aligned cells."""
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() + "\n" for row in rows
    )


def plain(value: Any) -> str:
    """A value of the manifest on one line."""
    if isinstance(value, dict):
        return ", ".join(f"{key} {plain(each)}" for key, each in value.items())
    if isinstance(value, list):
        return ", ".join(map(plain, value))
    return str(value)


def megabytes(size: int) -> str:
    """A size in bytes, in millions of them.

    >>> megabytes(1_260_000)
    '1.3 MB'
    """
    return f"{size / 1e6:.1f} MB"
