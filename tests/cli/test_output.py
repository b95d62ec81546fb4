from __future__ import annotations

import errno
import io
import os
import signal
import stat
from pathlib import Path

import pytest
from cli_keyboard import ARTICLE, Keyboard

from nlp_cli.environment import Environment
from nlp_cli.errors import OutputError
from nlp_cli.output import MOST, Destination, Output, destination, opened
from nlp_cli.signals import uninterrupted


@pytest.fixture
def environment() -> Environment:
    return Environment(stdin=None, stdout=io.StringIO(), stderr=io.StringIO())


def test_output_goes_to_the_file_and_nowhere_else(cli: Keyboard, article: Path, tmp_path: Path) -> None:
    target = tmp_path / "hasil.csv"
    answer = cli("entities", "-f", "csv", str(article), "-o", str(target))
    assert (answer.status, answer.out, answer.err) == (0, "", "")
    assert target.read_bytes().decode() == cli("entities", "-f", "csv", str(article)).out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["artikel.txt", "hasil.csv"]


def test_a_dash_is_standard_output(cli: Keyboard, article: Path) -> None:
    assert cli("tokens", str(article), "-o", "-") == cli("tokens", str(article))


def test_a_file_has_neither_color_nor_the_width_of_the_terminal(
    cli: Keyboard, article: Path, tmp_path: Path
) -> None:
    target = tmp_path / "hasil.txt"
    cli("analyze", str(article), "-o", str(target), terminal=True, color=True, columns=20)
    assert target.read_text("utf-8") == cli("analyze", str(article)).out


def test_an_existing_file_is_replaced_with_force_only(cli: Keyboard, article: Path, tmp_path: Path) -> None:
    target = tmp_path / "hasil.txt"
    target.write_text("lama")
    refused = cli("tokens", str(article), "-o", str(target))
    assert refused.status == 2 and "--force" in refused.err and cli.loads == []
    assert target.read_text() == "lama"
    assert cli("tokens", str(article), "-o", str(target), "--force").status == 0
    assert "Sari" in target.read_text("utf-8")


def test_a_link_stays_and_what_it_points_to_is_replaced(cli: Keyboard, article: Path, tmp_path: Path) -> None:
    real, link = tmp_path / "hasil.txt", tmp_path / "taut"
    real.write_text("lama")
    link.symlink_to(real)
    assert cli("tokens", str(article), "-o", str(link), "--force").status == 0
    assert link.is_symlink() and "Sari" in real.read_text("utf-8")


@pytest.mark.parametrize("name", ["folder", "folder/", "tiada/hasil.txt", ""])
def test_what_cannot_be_an_output_is_2(cli: Keyboard, article: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    answer = cli("tokens", str(article), "-o", f"{tmp_path}/{name}" if name else "")
    assert answer.status == 2 and "--output" in answer.err and cli.loads == []


def test_an_input_is_never_the_output(cli: Keyboard, article: Path, tmp_path: Path) -> None:
    link = tmp_path / "sama.txt"
    link.hardlink_to(article)
    answer = cli("tokens", str(article), "-o", str(link), "--force")
    assert answer.status == 2 and "is one of the inputs" in answer.err
    assert article.read_text("utf-8") == ARTICLE


def test_standard_input_from_a_file_is_never_the_output(article: Path) -> None:
    with article.open("rb") as stdin:
        streams = Environment(stdin=stdin, stdout=io.StringIO(), stderr=io.StringIO())
        with pytest.raises(Exception, match="is one of the inputs"):
            destination(str(article), True, ["-"], streams)


def test_no_file_where_no_input_could_be_read(cli: Keyboard, tmp_path: Path) -> None:
    answer = cli("tokens", "tiada.txt", "-o", str(tmp_path / "hasil.txt"))
    assert answer.status == 1 and list(tmp_path.iterdir()) == []


def test_ctrl_c_leaves_no_file(cli: Keyboard, article: Path, tmp_path: Path) -> None:
    slow = tmp_path / "lama.txt"
    slow.write_text("SELA")
    answer = cli("tokens", str(article), str(slow), "-o", str(tmp_path / "hasil.txt"))
    assert answer.status == 130
    assert sorted(path.name for path in tmp_path.iterdir()) == ["artikel.txt", "lama.txt"]


def test_permissions_are_those_of_the_umask(tmp_path: Path, environment: Environment) -> None:
    before = os.umask(0o027)
    try:
        with opened(Destination(tmp_path / "a"), environment) as out:
            out.write("a")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_a_file_made_meanwhile_is_not_replaced(tmp_path: Path, environment: Environment) -> None:
    target = tmp_path / "a"
    with pytest.raises(OutputError, match="meanwhile"), opened(Destination(target), environment) as out:
        out.write("ours")
        target.write_text("theirs")
    assert target.read_text() == "theirs" and [target] == list(tmp_path.iterdir())


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_that_ends_the_program_leaves_no_file(
    tmp_path: Path, environment: Environment, number: int
) -> None:
    signal.signal(number, signal.SIG_DFL)  # nohup has it ignored
    with pytest.raises(SystemExit) as ended, opened(Destination(tmp_path / "a"), environment) as out:
        out.write("half")
        assert len(list(tmp_path.iterdir())) == 1
        os.kill(os.getpid(), number)
    assert ended.value.code == 128 + number
    assert list(tmp_path.iterdir()) == []
    assert signal.getsignal(number) == signal.SIG_DFL


def test_what_is_no_regular_file_is_written_in_place(cli: Keyboard, article: Path) -> None:
    assert cli("tokens", str(article), "-o", os.devnull).status == 0
    answer = cli("tokens", str(article), "-o", "/dev/full")
    assert answer.status == 1
    assert answer.err == "nlp-cli: error: /dev/full: cannot be written: No space left on device\n"


def test_a_disk_that_is_full_at_the_end_leaves_no_file(
    cli: Keyboard, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    answer = cli("tokens", str(article), "-o", str(tmp_path / "hasil.txt"))
    assert answer.status == 1
    assert answer.err == f"nlp-cli: error: {tmp_path}/hasil.txt: cannot be written: No space left on device\n"
    assert [article] == list(tmp_path.iterdir())


def test_whole_lines_are_written_when_the_next_document_is_asked_for() -> None:
    stream = io.StringIO()
    out = Output(stream, "x")
    documents = out.after_each("ab")
    next(documents)
    out.write("[1")
    out.write(",\n 2")
    assert stream.getvalue() == ""
    next(documents)
    assert stream.getvalue() == "[1,\n"
    out.commit(rest=True)
    assert stream.getvalue() == "[1,\n 2"


def test_ctrl_c_waits_for_the_line_but_a_second_one_does_not() -> None:
    done = []
    with pytest.raises(KeyboardInterrupt), uninterrupted():
        signal.raise_signal(signal.SIGINT)
        done.append("line")
    assert done == ["line"]
    with pytest.raises(KeyboardInterrupt), uninterrupted():
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        done.append("never")
    assert done == ["line"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.parametrize(
    ("parts", "now"),
    [
        (["satu\n", "dua"], "satu\n"),
        (["sa", "tu\ndu", "a", "\n", "ti", "ga"], "satu\ndua\n"),
        (["sa", "tu"], ""),
        (["satu\n"], "satu\n"),
        ([], ""),
    ],
)
def test_only_whole_lines_are_written_before_the_end(parts: list[str], now: str) -> None:
    stream = io.StringIO(newline="")
    out = Output(stream, "uji")
    for part in parts:
        out.write(part)
    out.commit()
    assert stream.getvalue() == now
    out.write("!\n")
    out.commit(rest=True)
    assert stream.getvalue() == "".join(parts) + "!\n"


def test_what_goes_to_a_file_is_not_held_in_memory() -> None:
    stream = io.StringIO(newline="")
    out = Output(stream, "uji", hold=False)
    for _ in range(40):
        out.write("x" * (MOST // 10))
    assert len(stream.getvalue()) > 2 * MOST
    out.commit(rest=True)
    assert len(stream.getvalue()) == 40 * (MOST // 10)
