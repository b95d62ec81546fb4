"""The tables of README and model card take the figures that were measured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from training.scores import DEV, ROWS, update_manifest, update_tables

PLACES = ("README.md", "docs/model-card.md")


def write_results(folder: Path) -> None:
    for name in DEV:
        scores = {figure: {"f1": 0.12345} for part, figure in ROWS.values()} | {"entities": {"f1": 0.5}}
        types = {"ORG": {"precision": 0.25, "recall": 0.75, "f1": 0.375}}
        result = {"scores": scores, "types": types if name == "news" else {}}
        (folder / f"{name}.json").write_text(json.dumps({"results": [result]}), "utf-8")


def test_figures_are_put_into_their_rows(tmp_path: Path) -> None:
    write_results(tmp_path)
    document = tmp_path / "card.md"
    document.write_text(
        "| news: boilerplate characters | 90.00 | goal 97 |\n| ORG | 1.00 | 2.00 | 3.00 | 615 |\n"
        "| NER UI dev | 80.00 | 81.00 |\nORG 1.00\n| PERSON | 1.00 | 2.00 | 3.00 | 7 |\n",
        "utf-8",
    )
    update_tables(tmp_path, [document])
    assert document.read_text("utf-8") == (
        "| news: boilerplate characters | 12.35 | goal 97 |\n| ORG | 25.00 | 75.00 | 37.50 | 615 |\n"
        "| NER UI dev | 50.00 | 50.00 |\nORG 1.00\n| PERSON | 1.00 | 2.00 | 3.00 | 7 |\n"
    )


def test_a_document_without_a_table_is_named(tmp_path: Path) -> None:
    write_results(tmp_path)
    document = tmp_path / "notes.md"
    document.write_text("nothing here\n", "utf-8")
    with pytest.raises(ValueError, match=r"notes\.md"):
        update_tables(tmp_path, [document])


def test_figures_are_put_into_a_manifest_that_keeps_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    before = {"package": "uji", "files": {"a.pt": {"data": "bèrita"}}}
    path.write_text(json.dumps({**before, "scores": {"old": 1}}), "utf-8")
    row, *_ = ROWS
    update_manifest(path, {row: 98.76, "news (`--tagset conll`)": 90.0})
    assert json.loads(path.read_text("utf-8")) == {
        **before,
        "scores": {row: 98.76, "news (--tagset conll)": 90.0},
    }
    text = path.read_text("utf-8")
    assert text.startswith('{\n "package"') and text.endswith("}\n") and "bèrita" in text


@pytest.mark.parametrize("place", PLACES)
def test_every_row_stands_in_the_documents(place: str) -> None:
    text = (Path(__file__).parents[2] / place).read_text("utf-8")
    assert all(f"\n| {row} | " in text for row in ROWS)
