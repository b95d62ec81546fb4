"""The figures of the README and the model card: ``nlp-cli evaluate`` on every dev part."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from training.places import NEWS, PUBLIC_NER, TREEBANK

DEV: Final = {
    "news": (NEWS / "dev", "ontonotes"),
    "news_conll": (NEWS / "dev", "conll"),
    "gsd": (TREEBANK / "gsd" / "id_gsd-ud-dev.conllu", None),
    "idner2k": (PUBLIC_NER / "idner2k.dev.bio", "idner2k"),
    "idner2k_conll": (PUBLIC_NER / "idner2k.dev.bio", "conll"),
    "nerui": (PUBLIC_NER / "nerui.dev.bio", "nerui"),
    "nerui_conll": (PUBLIC_NER / "nerui.dev.bio", "conll"),
    "nergrit": (PUBLIC_NER / "nergrit3.dev.bio", "nergrit"),
    "nergrit_conll": (PUBLIC_NER / "nergrit3.dev.bio", "conll"),
}
ROWS: Final = {
    "news, end to end (113 articles): sentences": ("news", "sentences"),
    "news, end to end: entities, 18 types, micro": ("news", "entities"),
    "news, end to end: entities, 18 types, mean of types": ("news", "entities_macro"),
    "news, end to end: entities, PER/ORG/LOC (`--tagset conll`)": ("news_conll", "entities"),
    "news: boilerplate characters": ("news", "boilerplate_characters"),
    "UD GSD dev, raw text: tokens": ("gsd", "tokens"),
    "UD GSD dev, raw text: sentences": ("gsd", "sentences"),
    "UD GSD dev, raw text: words": ("gsd", "words"),
    "UD GSD dev, raw text: multiword tokens": ("gsd", "multiword_tokens"),
    "IDNER-News-2k dev (`--tagset idner2k`), entities": ("idner2k", "entities"),
    "NER UI dev (`--tagset nerui`), entities": ("nerui", "entities"),
    "NERGrit dev (`--tagset nergrit`), entities": ("nergrit", "entities"),
}
"""Rows of the score table: what they name, and where the figure stands."""
CORPORA: Final = {"IDNER-News-2k dev": "idner2k", "NER UI dev": "nerui", "NERGrit dev": "nergrit"}


def measure(folder: Path) -> dict[str, float]:
    """Write each dev part's result into ``folder`` as JSON; returns the F1 of each row."""
    folder.mkdir(parents=True, exist_ok=True)
    results = {}
    for name, (gold, tagset) in DEV.items():
        command = [sys.executable, "-m", "nlp_cli", "evaluate", str(gold), "-f", "json"]
        command += ["--tagset", tagset] if tagset else []
        answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        (folder / f"{name}.json").write_text(answer, "utf-8")
        results[name] = json.loads(answer)["results"][0]
    return {row: _f1(results[part], figure) for row, (part, figure) in ROWS.items()}


def update_tables(folder: Path, documents: list[Path]) -> None:
    """Put the figures of ``folder`` into the tables of the documents, row by row.

    Raises ValueError where a document has none of the rows.
    """
    results = {name: json.loads((folder / f"{name}.json").read_text("utf-8"))["results"][0] for name in DEV}
    for document in documents:
        text = before = document.read_text("utf-8")
        for row, (part, figure) in ROWS.items():
            text = _with_cells(text, row, [_f1(results[part], figure)])
        for row, part in CORPORA.items():
            own, conll = (_f1(results[name], "entities") for name in (part, f"{part}_conll"))
            text = _with_cells(text, row, [own, conll])
        for label, score in results["news"]["types"].items():
            cells = [round(100 * score[name], 2) for name in ("precision", "recall", "f1")]
            text = _with_cells(text, label, cells)
        if not any(f"| {row} |" in before for row in ROWS):
            raise ValueError(f"{document}: has no table of scores")
        document.write_text(text, "utf-8")


def update_manifest(manifest: Path, figures: dict[str, float]) -> None:
    """Put the F1 of each row, in percent, into a bundle's manifest, where ``models info`` finds them."""
    content = json.loads(manifest.read_text("utf-8"))
    content["scores"] = {row.replace("`", ""): figure for row, figure in figures.items()}
    manifest.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")


def _with_cells(text: str, row: str, cells: list[float]) -> str:
    """The text with the first cells behind a row's name replaced, where it has the row."""
    old = r" [\d.]+ \|" * len(cells)
    new = "".join(f" {cell:.2f} |" for cell in cells)
    return re.sub(rf"^(\| {re.escape(row)} \|){old}", lambda match: match[1] + new, text, flags=re.MULTILINE)


def _f1(result: dict[str, Any], figure: str) -> float:
    return round(100 * float(result["scores"][figure]["f1"]), 2)
