from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from nlp_cli.document import Article
from nlp_cli.environment import Environment
from nlp_cli.errors import InputError, UsageError
from nlp_cli.read import read_articles


def environment(stdin: bytes | None = b"") -> Environment:
    source = None if stdin is None else io.BytesIO(stdin)
    return Environment(stdin=source, stdout=io.StringIO(), stderr=io.StringIO())


def test_each_input_in_order_and_a_failure_does_not_end_it(tmp_path: Path) -> None:
    first, last = tmp_path / "satu.txt", tmp_path / "dua.txt"
    first.write_bytes(b"\xef\xbb\xbfSatu\r\n")
    last.write_bytes(b"Dua")
    names = [str(first), str(tmp_path / "tiada.txt"), "-", str(last)]
    one, missing, piped, two = read_articles(names, environment(b"pipa"))
    assert one == Article(str(first), "Satu\r\n")
    assert isinstance(missing, InputError)
    assert piped == Article("-", "pipa")
    assert two == Article(str(last), "Dua")


def test_an_input_is_read_when_it_is_asked_for(tmp_path: Path) -> None:
    late = tmp_path / "nanti.txt"
    articles = read_articles(["-", str(late)], environment(b"a"))
    next(articles)
    late.write_text("b")
    assert next(articles) == Article(str(late), "b")


def test_a_file_twice_is_two_articles_but_standard_input_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a")
    *articles, again = read_articles([str(path), str(path), "-", "-"], environment(b"b"))
    assert articles == [Article(str(path), "a")] * 2 + [Article("-", "b")]
    assert isinstance(again, InputError) and "already" in str(again)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("folder", "folder: a folder, not a file"),
        ("berta.txt", "berta.txt: no such file"),
        ("berita.txt/x", "berita.txt/x: cannot be read: Not a directory"),
        ("", "'': no such file"),
        ("nol\0.txt", "nol\0.txt: cannot be read: embedded null byte"),
        ("x" * 300, f"{'x' * 300}: cannot be read: File name too long"),
    ],
)
def test_what_cannot_be_read_is_named(
    name: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "berita.txt").write_text("a")
    monkeypatch.chdir(tmp_path)
    (error,) = read_articles([name], environment())
    assert str(error) == says


def test_the_nearest_file_is_suggested(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "berita.txt").write_text("a")
    monkeypatch.chdir(tmp_path)
    near, far, nowhere = read_articles(["berta.txt", "qqqq", "tiada/a.txt"], environment())
    assert isinstance(near, InputError) and near.hint == "did you mean berita.txt?"
    assert isinstance(far, InputError) and not far.hint
    assert isinstance(nowhere, InputError) and nowhere.hint == "there is no folder tiada either"


@pytest.mark.skipif(os.getuid() == 0, reason="root reads everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch(0o000)
    (error,) = read_articles([str(path)], environment())
    assert "may not be read" in str(error)


def test_a_closed_standard_input_is_an_error_not_an_article() -> None:
    (error,) = read_articles(["-"], environment(None))
    assert str(error) == "-: standard input is closed"


def test_a_file_name_that_is_no_text_can_still_be_written_out(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/nama\xff.txt"
    Path(os.fsdecode(name)).write_text("a")
    (article,) = read_articles([os.fsdecode(name)], environment())
    assert isinstance(article, Article) and article.source.endswith("nama\\xff.txt")


def test_an_unknown_encoding_is_a_usage_error_before_anything_is_read() -> None:
    with pytest.raises(UsageError):
        read_articles(["-"], environment(), encoding="utf9")
