"""What there is to say of the models: from the bundle's manifest to lines for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nlp_cli.render.grid import Block


def models_list() -> dict[str, Any]:
    """Every file of the bundle with its processor, size and data. Raises ModelError."""
    from nlp_cli.annotate import bundle

    files = bundle.read_manifest()["files"]
    return {"files": [{"file": name, **facts} for name, facts in files.items()]}


def models_info() -> dict[str, Any]:
    """The manifest without its files: package, version, licence, sizes, scores. Raises ModelError."""
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


def list_blocks(result: dict[str, Any]) -> list[Block]:
    """The files as a table."""
    from nlp_cli.render.grid import Column, Grid, cell
    from nlp_cli.render.table import flat

    rows = [
        (
            cell(flat(entry["file"])),
            cell(flat(plain(entry.get("processor", "")))),
            cell(megabytes(entry.get("size", 0))),
            cell(flat(plain(entry.get("data", "")))),
        )
        for entry in result["files"]
    ]
    columns = (Column("file", wide=True), Column("processor"), Column("size", number=True))
    return [Grid((*columns, Column("data", wide=True)), lambda: rows)]


def info_blocks(card: dict[str, Any]) -> list[Block]:
    """The card, a row for each fact and each model; then a row for each score."""
    from nlp_cli.render.grid import Column, Grid, cell
    from nlp_cli.render.table import flat

    facts = [(key, plain(value)) for key, value in card.items() if key not in ("models", "size", "scores")]
    facts.append(("size", megabytes(card["size"])))
    for name, model in card["models"].items():
        facts.append((name, plain({**model, "size": megabytes(model.get("size", 0))})))
    rows = [(cell(flat(key)), cell(flat(value))) for key, value in facts]
    blocks: list[Block] = [Grid((Column("fact"), Column("value", wide=True)), lambda: rows, header=False)]
    scores = card.get("scores")
    if isinstance(scores, dict) and scores:
        figures = [(cell(flat(name)), cell(flat(figure(value)))) for name, value in scores.items()]
        columns = (Column("score, in percent", wide=True), Column("F1", number=True))
        blocks += [None, Grid(columns, lambda: figures)]
    return blocks


def figure(value: Any) -> str:
    """A score of the manifest: two decimals.

    >>> figure(99.9)
    '99.90'
    """
    return f"{value:.2f}" if isinstance(value, (int, float)) else plain(value)


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
