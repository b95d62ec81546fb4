"""Which files a pattern on the command line names."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

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
