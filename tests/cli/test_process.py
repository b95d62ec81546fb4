"""What only a process of its own can show; each costs a start of Python, so they are few."""

from __future__ import annotations

import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import sleep

import pytest
from cli_keyboard import ARTICLE

import nlp_cli
from nlp_cli.annotate.bundle import MANIFEST, bundle_path

FAKE = [sys.executable, str(Path(__file__).with_name("cli_fakes.py"))]
HEAVY = ("torch", "stanza", "numpy", "rich", "pydantic")


PACKAGE = str(Path(nlp_cli.__file__).parents[1])


def variables(**more: str) -> dict[str, str]:
    """The least that a process needs, so that nothing of the tester's own environment counts."""
    return {"PATH": os.environ["PATH"], "PYTHONPATH": PACKAGE, **more}


def call(
    *argv: str, stdin: bytes = ARTICLE.encode(), command: list[str] = FAKE, **more: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*command, *argv], input=stdin, capture_output=True, env=variables(**more), timeout=30, check=False
    )


@pytest.mark.parametrize(
    ("argv", "status"),
    [
        (["--version"], 0),
        (["--help"], 0),
        (["entities", "--help"], 0),
        (["entities", "--fromat"], 2),
        (["entities", "--type", "PERSN", "x.txt"], 2),
        (["tiada"], 2),
        (["entities", "tiada.txt"], 1),
    ],
)
def test_what_needs_no_model_imports_none(argv: list[str], status: int) -> None:
    code = (
        "import sys, atexit, nlp_cli.__main__ as program\n"
        f"heavy = {HEAVY!r}\n"
        "atexit.register(lambda: print([name for name in heavy if name in sys.modules], file=sys.stderr))\n"
        f"sys.argv[1:] = {argv!r}\n"
        "program.main()\n"
    )
    done = call(command=[sys.executable, "-c", code])
    assert done.returncode == status
    assert done.stderr.decode().splitlines()[-1] == "[]"


@pytest.mark.model
@pytest.mark.skipif(not (bundle_path() / MANIFEST).exists(), reason="no models here")
def test_with_real_models_the_whole_output_and_the_status_survive(tmp_path: Path) -> None:
    """Where numpy was imported the process ends at once, past what Python does at its end."""
    article, out = tmp_path / "a.txt", tmp_path / "hasil.jsonl"
    article.write_text("Sari Dewi tiba di Jakarta.\n\n" * 300)  # more output than a pipe holds
    argv = ["tokens", "-f", "jsonl", str(article)]
    program = [sys.executable, "-m", "nlp_cli"]
    piped = call(*argv, command=program)
    assert (piped.returncode, piped.stderr) == (0, b"")
    assert len(piped.stdout) > 1 << 16 and piped.stdout.endswith(b"}\n")
    assert piped.stdout.count(b"\n") == len([json.loads(line) for line in piped.stdout.splitlines()])
    filed = call(*argv, "-o", str(out), command=program)
    assert (filed.returncode, filed.stdout) == (0, b"")
    assert out.read_bytes() == piped.stdout
    missing = call(*argv, "tiada.txt", command=program)
    assert (missing.returncode, missing.stdout) == (1, piped.stdout)
    assert b"tiada.txt: no such file" in missing.stderr


def test_the_reader_of_the_pipe_may_go_away(tmp_path: Path) -> None:
    path = tmp_path / "panjang.txt"
    path.write_text("Sari tiba di Jakarta.\n" * 5_000)
    shell = f"'{FAKE[0]}' '{FAKE[1]}' sentences -f tsv '{path}' | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = call("-c", shell, command=["bash"])
    head, status = done.stdout.decode().splitlines()
    assert head.startswith("source\t") and (status, done.stderr) == ("0", b"")


@pytest.mark.parametrize("argv", [["sentences"], ["--help"], ["--version"], ["models", "path"]])
def test_a_full_disk_is_reported(argv: list[str]) -> None:
    done = call("-c", f"'{FAKE[0]}' '{FAKE[1]}' {' '.join(argv)} > /dev/full", command=["bash"])
    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1
    assert done.stderr.startswith(b"nlp-cli: error: standard output: cannot be written: ")


@pytest.mark.parametrize(
    ("redirect", "status", "says"),
    [
        ("<&-", 1, "nlp-cli: error: -: standard input is closed\n"),
        (">&-", 1, "nlp-cli: error: standard output: cannot be written: it is closed\n"),
        ("2>&-", 0, ""),
        ("tiada.txt 2>&-", 1, ""),
        ("tiada.txt 2>/dev/full", 1, ""),
    ],
)
def test_closed_streams(redirect: str, status: int, says: str) -> None:
    done = call("-c", f"'{FAKE[0]}' '{FAKE[1]}' sentences {redirect}", command=["bash"])
    assert done.returncode == status
    assert done.stderr.decode().splitlines()[:1] == says.splitlines()


def test_without_home_and_in_the_c_locale_output_is_utf8() -> None:
    done = call("sentences", stdin="Kafé “Solo” \U0001f600".encode(), LANG="C", LC_ALL="C", PYTHONUTF8="0",
                PYTHONCOERCECLOCALE="0")  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Kafé “Solo” \U0001f600" in done.stdout.decode("utf-8")


def test_a_pipe_has_no_color_unless_forced_and_no_width() -> None:
    plain = call("analyze", COLUMNS="20").stdout
    assert b"\x1b" not in plain
    assert plain == call("analyze", COLUMNS="200", TERM="dumb").stdout
    assert b"\x1b[" in call("analyze", FORCE_COLOR="1").stdout
    assert call("analyze", FORCE_COLOR="1", NO_COLOR="1").stdout == plain


@pytest.mark.parametrize(
    ("more", "color"), [({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False), ({"NO_COLOR": "1"}, False)]
)
def test_on_a_terminal(more: dict[str, str], color: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE)
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*FAKE, "analyze", str(path)], stdin=theirs, stdout=theirs, env=variables(COLUMNS="60", **more)
    ) as process:
        os.close(theirs)
        shown = b"".join(blocks(ours))
        assert process.wait(30) == 0
    os.close(ours)
    assert b"Jakarta" in shown
    assert (b"\x1b[" in shown) is color


def test_sixty_columns_are_enough_for_every_table(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(("Kata " * 40 + "di Jakarta.\n") * 3)
    ours, theirs = pty.openpty()
    argv = ["analyze", "sentences", "tokens", "entities"]
    shell = "; ".join(f"'{FAKE[0]}' '{FAKE[1]}' {command} '{path}'" for command in argv)
    with subprocess.Popen(["bash", "-c", shell], stdin=theirs, stdout=theirs, env=variables(COLUMNS="60")):
        os.close(theirs)
        lines = b"".join(blocks(ours)).decode().split("\r\n")
    os.close(ours)
    plain = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in lines]
    assert 40 < max(map(len, plain)) <= 60
    assert sum(line.count("Kata") for line in plain) == 3 * (40 + 40 + 40)  # nothing is cut


def test_a_package_and_a_home_that_cannot_be_written_to(tmp_path: Path) -> None:
    """Every call that would write anywhere but to the output is refused, as on a read-only disk."""
    code = (
        "import os, runpy, sys\n"
        "def refuse(event, args):\n"
        "    named = event == 'open' and isinstance(args[0], (str, bytes)) and args[0] != os.devnull\n"
        "    writes = named and (args[2] or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)\n"
        "    if writes or event in ('os.mkdir', 'os.rename', 'os.remove', 'os.rmdir', 'os.link'):\n"
        "        os.write(2, f'{event} {args}\\n'.encode())\n"
        "        raise PermissionError(30, 'read-only', args[0])\n"
        "sys.addaudithook(refuse)\n"
        f"sys.path.insert(0, {str(Path(FAKE[1]).parent)!r})\n"
        f"sys.argv = ['cli_fakes.py', 'analyze']\n"
        f"runpy.run_path({FAKE[1]!r}, run_name='__main__')\n"
    )
    copy = tmp_path / "nlp_cli"
    shutil.copytree(nlp_cli.__path__[0], copy, ignore=shutil.ignore_patterns("models", "__pycache__"))
    (copy / "__pycache__").write_text("no folder: byte code cannot be kept here")
    done = call(command=[sys.executable, "-c", code], PYTHONPATH=str(tmp_path), HOME="/tiada")
    errors = [line for line in done.stderr.decode().splitlines() if "__pycache__" not in line]
    assert (done.returncode, errors) == (0, [])
    assert b"Jakarta" in done.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["nlp_cli"]


def blocks(descriptor: int) -> Iterator[bytes]:
    """What is written to the other side of a terminal, until it is closed (Linux says so by an error)."""
    while True:
        try:
            block = os.read(descriptor, 65536)
        except OSError:
            return
        if not block:
            return
        yield block


def test_ctrl_c_while_waiting_for_input_is_130_in_one_line() -> None:
    with subprocess.Popen(
        [*FAKE, "sentences"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=variables(),
    ) as process:
        assert process.stdin is not None and process.stdout is not None and process.stderr is not None
        # A pipe holds 64 KiB: this returns when the program reads, and it goes on waiting for the end.
        process.stdin.write(b"a" * 200_000)
        process.stdin.flush()
        sleep(0.3)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert (process.stdout.read(), process.stderr.read()) == (b"", b"nlp-cli: interrupted\n")
