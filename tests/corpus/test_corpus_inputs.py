"""Which articles the command line names, and what is said of those that are not there."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from corpus_driver import Driver

from nlp_cli.corpus.inputs import Input, find_inputs


def found(name: object) -> list[Input]:
    return list(find_inputs([str(name)], (), ()))


def test_a_file_that_may_not_be_looked_at_is_named_and_the_others_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a folder that can be listed but not searched, which root never meets."""
    stat = Path.stat

    def refuse(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied")
        return stat(path, follow_symlinks=follow_symlinks)

    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text("Sari")
    monkeypatch.setattr(Path, "stat", refuse)
    assert [each.problem for each in found(tmp_path / "*.txt")] == ["", "may not be read", ""]


def test_a_pattern_follows_no_link_to_a_folder_below_its_fixed_part(tmp_path: Path) -> None:
    folder = tmp_path / "berita"
    (folder / "b").mkdir(parents=True)
    for name in ("a.txt", "b/c.txt"):
        (folder / name).write_text("Sari")
    (folder / "d.txt").symlink_to("a.txt")
    (folder / "lingkar").symlink_to(".")
    (tmp_path / "taut").symlink_to("berita")
    for base in (folder, tmp_path / "taut"):
        named = [os.path.relpath(each.path, base) for each in found(base / "**" / "*.txt")]
        assert named == ["a.txt", "b/c.txt", "d.txt"]
    assert [each.problem for each in found(folder / "l*" / "a.txt")] == ["no file matches this pattern"]
    assert [each.problem for each in found(folder / "*b")] == ["no file matches this pattern"]


def test_a_pattern_of_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Sari")
    Path("lingkar").symlink_to(".")
    assert [each.path for each in found("**/*.txt")] == ["a.txt"]


def test_what_is_not_there_is_no_article_and_is_named_again(corpus: Driver) -> None:
    source = corpus.articles("Sari")
    for again in ((), ("--resume",)):
        assert corpus("tiada.txt", source, "-o", corpus.out(), "-j", 1, *again) == 1
        said = corpus.stderr.getvalue()
        assert "error: tiada.txt: no such file or folder\n" in said
        assert ": 1 article" in said and "failed" not in said
    assert [record["source"] for record in corpus.records()] == [f"{source}:1"]
    # Where nothing is there nothing is written, also not over what is.
    before = corpus.out().read_bytes()
    assert corpus("tiada.txt", "-o", corpus.out(), "--force") == 1
    assert corpus.out().read_bytes() == before
    assert corpus("tiada.txt", "-o", corpus.out("baru.jsonl")) == 1
    assert sorted(path.name for path in corpus.folder.iterdir()) == [
        "hasil.jsonl", "hasil.jsonl.state.json", "masuk.jsonl",
    ]  # fmt: skip


def test_patterns_name_files(corpus: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(corpus.folder)
    for name in ("b/c.txt", "b/a.txt", "b/d/e.txt", "b/x.html", "b/.h.txt", "b/[1].txt", "b/1.txt"):
        path = corpus.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Sari", "utf-8")
    (corpus.folder / "b" / "folder.txt").mkdir()

    def sources(*arguments: str) -> list[str]:
        assert corpus(*arguments, "-q", "-j", 1) == 0
        return [json.loads(line)["source"] for line in corpus.stdout.getvalue().splitlines()]

    assert sources("b/*.txt") == ["b/1.txt", "b/[1].txt", "b/a.txt", "b/c.txt"]
    assert sources("b/?.[th][xt]*", "b/d/e.txt") == ["b/1.txt", "b/a.txt", "b/c.txt", "b/x.html", "b/d/e.txt"]
    assert sources("b/**/[ae].txt") == ["b/a.txt", "b/d/e.txt"]
    assert sources("b/[1].txt") == ["b/[1].txt"]  # a name that is there is no pattern
    assert corpus("b/*.txt", "-o", "b/keluar.txt", "-j", 1) == 0
    assert corpus("b/*.txt", "-o", "b/keluar.txt", "-j", 1, "--force") == 0
    assert len(corpus.records("b/keluar.txt")) == 4  # the output is no input
    assert corpus("b/*.text", "b/a.txt", "-q", "-j", 1) == 1
    assert corpus.stderr.getvalue() == "nlp-cli: error: b/*.text: no file matches this pattern\n"


def test_hints_are_shown(corpus: Driver) -> None:
    source = corpus.articles("Sari")
    assert corpus(source, "--text-field", "isi", "-j", 1) == 1
    lines = corpus.stderr.getvalue().splitlines()
    assert lines[0].startswith(f"nlp-cli: error: {source}:1: no text in the field 'isi'")
    assert lines[1] == "  name the field that has it with --text-field"
    (record,) = map(json.loads, corpus.stdout.getvalue().splitlines())
    assert set(record) == {"schema", "source", "error"}
