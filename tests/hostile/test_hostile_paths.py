"""Paths that are no file, or are called like a command: named on standard error, and nothing acts."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest
from cli_keyboard import Answer, Keyboard
from hostile_checks import check_document, check_harmless
from hostile_engine import load_hostile

ARTICLE = "Harga cabai naik.\n\nKata pedagang di pasar.\n"

NAMES = {
    "a line end": "dua\nbaris.txt",
    "an escape": "\x1b]0;judul\x07\x1b[31mmerah.txt",
    "C1 and bidi": "\x9b31m\u202etxt.exe",
    "Rich markup": "[bold]tebal[/bold] [link=x]y[/] :smile:.txt",
    "HTML": "<img src=x onerror=alert(1)>&\"'.txt",
    "a formula": "=cmd|' !A1.txt",
    "tabs and backslashes": "satu\tdua\\n.txt",
    "white space only": " \u00a0",
    "bytes that are no UTF-8": os.fsdecode(b"rusak\xff\xfe.txt"),
    "zero-width characters": "tak\u200bterlihat\ufeff.txt",
    "a percent sign and braces": "%s {0} $HOME `id`.txt",
    "two hundred letters": "x" * 200,
}
"""Names that a file can have."""


def call(*argv: str, **more: object) -> Answer:
    answer = Keyboard([])(*argv, load=load_hostile, **more)
    check_harmless(answer.err)
    assert "Traceback" not in answer.err and "internal error" not in answer.err
    assert (answer.status == 0) is ("error:" not in answer.err)
    return answer


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_file_may_be_called_anything(here: Path, name: str) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)  # a closing tag has a slash
    Path(name).write_text(ARTICLE)
    found = json.loads(call("analyze", "-f", "json", name).out)
    check_document(found, ARTICLE)
    assert found["source"] == os.fsencode(name).decode("utf-8", "backslashreplace")
    for command in ("analyze", "sentences", "entities"):
        check_harmless(call(command, name, name).out)
        check_harmless(call(command, name, name, stdout_is_terminal=True, columns=60).out)
    assert "<img" not in call("analyze", "-f", "html", name).out
    Path(name).unlink()
    missing = call("tokens", name, stderr_is_terminal=True)
    assert (missing.status, missing.out) == (1, "") and "no such file" in missing.err


@pytest.mark.parametrize("name", ["-x.txt", "--output", "-"])
def test_a_name_with_a_dash_first_needs_its_folder(here: Path, name: str) -> None:
    Path(name).write_text(ARTICLE)
    assert json.loads(call("analyze", "-f", "json", f"./{name}").out)["length"] == len(ARTICLE)
    if name != "-":
        assert json.loads(call("analyze", "-f", "json", "--", name).out)["source"] == name


FAILURES: dict[str, tuple[str, str]] = {
    "missing": ("tiada.txt", "tiada.txt: no such file"),
    "in a missing folder": ("tiada/tiada.txt", "there is no folder tiada either"),
    "a folder": (".", ".: a folder, not a file"),
    "behind a file": ("ada.txt/x", "ada.txt/x: cannot be read: Not a directory"),
    "a link in a circle": ("lingkar", "lingkar: cannot be read: Too many levels of symbolic links"),
    "a broken link": ("putus", "putus: no such file"),
    "no name": ("", "'': no such file"),
    "a NUL in it": ("a\0b", "cannot be read: embedded null byte"),
    "too long a name": ("x" * 300, "cannot be read: File name too long"),
    "a wildcard that matched nothing": ("*.txtt", "*.txtt: no such file"),
}


@pytest.mark.parametrize(("name", "says"), FAILURES.values(), ids=FAILURES)
def test_what_is_no_file_is_named_and_the_others_done(here: Path, name: str, says: str) -> None:
    Path("ada.txt").write_text(ARTICLE)
    Path("lingkar").symlink_to("lingkar")
    Path("putus").symlink_to("hilang.txt")
    answer = call("sentences", "-f", "jsonl", name, "ada.txt", name)
    assert answer.status == 1 and answer.err.count("error: ") == 2
    assert says in answer.err
    assert [json.loads(line)["source"] for line in answer.out.splitlines()] == ["ada.txt"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="this file is Linux's")
def test_a_file_that_fails_while_it_is_read() -> None:
    answer = call("sentences", "/proc/self/mem")
    assert answer.status == 1
    assert "error: /proc/self/mem: cannot be read: Input/output error" in answer.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read(here: Path) -> None:
    Path("rahasia.txt").touch(mode=0)
    answer = call("sentences", "rahasia.txt")
    assert answer.status == 1 and "rahasia.txt: may not be read" in answer.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize("data", [ARTICLE.encode(), b"", b"\0"])
def test_a_named_pipe_is_read_to_its_end(here: Path, data: bytes) -> None:
    os.mkfifo("pipa")
    writer = in_background(lambda: Path("pipa").write_bytes(data))
    answer = call("analyze", "-f", "json", "pipa")
    writer.join(10)
    assert answer.status == (1 if data == b"\0" else 0)
    if not answer.status:
        assert json.loads(answer.out)["length"] == len(data)


def in_background(work: Callable[[], object]) -> Thread:
    thread = Thread(target=work, daemon=True)
    thread.start()
    return thread
