from __future__ import annotations

import fcntl
import io
import json
import random
import signal
from pathlib import Path
from subprocess import TimeoutExpired

import pytest
from corpus_driver import Driver
from corpus_fakes import load_nothing

from nlp_cli.corpus.names import NameTable
from nlp_cli.corpus.state import Position

KILLS = 20
WORDS = ("Sari", "Jakarta", "TUNGGU", "pergi", "ke", "BI", "Wibowo", "\u201ckata\u201d", "pasar")


def _articles(count: int) -> list[str]:
    chance = random.Random(5)
    return [" ".join(chance.choices(WORDS, k=12)) + (" RUSAK" if n % 97 == 13 else "") for n in range(count)]


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_killed_at_any_moment_it_goes_on_to_the_same_result(corpus: Driver, form: str) -> None:
    chance = random.Random(11)
    source = corpus.articles(*_articles(400))
    whole, out = corpus.out(f"utuh.{form}"), corpus.out(f"hasil.{form}")
    whole_names, names = corpus.out("utuh.tsv"), corpus.out("nama.tsv")
    options = (source, "-f", form, "-j", 2, "-q")
    assert corpus(*options, "-o", whole, "--names", whole_names) == 1
    kills = 0
    while kills < KILLS // 2:
        process = corpus.start(*options, "-o", out, "--names", names, "--resume")
        try:
            process.wait(chance.uniform(0.2, 1.6))
        except TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.communicate()
            kills += 1
            if out.exists() and form == "jsonl":
                assert corpus.records(out.name) == corpus.records(whole.name)[: len(corpus.records(out.name))]
        else:  # it came to its end: begin anew
            process.communicate()
            assert out.read_bytes() == whole.read_bytes()
            out.unlink()
            Path(f"{out}.state.json").unlink()
            names.unlink()
    assert corpus(*options, "-o", out, "--names", names, "--resume") == 1
    assert out.read_bytes() == whole.read_bytes()
    assert names.read_bytes() == whole_names.read_bytes()
    assert Path(f"{out}.errors.jsonl").exists() == (form == "csv")
    if form == "csv":
        assert len(corpus.records(f"{out.name}.errors.jsonl")) == 4
    assert not Path(f"{names}.db").exists()


def test_a_full_disk_leaves_whole_lines_and_can_be_gone_on_with(corpus: Driver) -> None:
    source = corpus.articles(*_articles(100))
    assert corpus(source, "-o", corpus.out("utuh.jsonl"), "-j", 2, "-q") == 1
    process = corpus.start(source, "-o", corpus.out(), "-j", 2, largest_file=40_000)
    _, stderr = process.communicate()
    assert process.returncode == 1
    assert b"hasil.jsonl: cannot be written: File too large" in stderr
    assert b"go on with --resume" in stderr and b"Traceback" not in stderr
    assert corpus.records() == corpus.records("utuh.jsonl")[: len(corpus.records())]
    assert corpus(source, "-o", corpus.out(), "-j", 2, "-q", "--resume") == 1
    assert corpus.out().read_bytes() == corpus.out("utuh.jsonl").read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_device_that_takes_nothing(corpus: Driver) -> None:
    assert corpus(corpus.articles("Sari"), "-o", "/dev/full", "-j", 1) == 1
    assert "/dev/full: cannot be written: No space left on device" in corpus.stderr.getvalue()


def test_a_broken_line_at_the_end_is_cut_off_and_done_again(corpus: Driver) -> None:
    source = corpus.articles(*(f"Sari {n}" for n in range(20)))
    out, names = corpus.out(), corpus.out("n.tsv")
    assert corpus(source, "-o", out, "--names", names, "-j", 1) == 0
    whole, table = out.read_bytes(), names.read_bytes()
    lines = whole.splitlines(keepends=True)
    _rewind(corpus, 5, sum(map(len, lines[:5])))
    out.write_bytes(b"".join(lines[:11]) + lines[11][:40])
    names.unlink()
    seen = len(lines[:11])
    store = NameTable(Path(f"{names}.db"))
    store.add([{"source": f"{source}:{n + 1}", "names": '[["Sari", "PERSON", 1]]'} for n in range(5)])
    store.commit(Position(done=5, bytes=sum(map(len, lines[:5]))))
    store.close()
    assert corpus(source, "-o", out, "--names", names, "-j", 1, "--resume") == 0
    assert out.read_bytes() == whole
    assert names.read_bytes() == table
    # Those that stood in the output whole were not done again.
    assert f"{20 - seen} articles" in corpus.stderr.getvalue()
    assert f"{seen} were done before" in corpus.stderr.getvalue()


def _rewind(corpus: Driver, done: int, size: int) -> None:
    path = Path(f"{corpus.out()}.state.json")
    state = json.loads(path.read_text("utf-8"))
    state["finished"] = False
    state["position"] |= {"done": done, "bytes": size, "failed": 0}
    path.write_text(json.dumps(state), "utf-8")


def test_a_finished_run_is_left_alone(corpus: Driver) -> None:
    source = corpus.articles("Sari", "RUSAK")
    assert corpus(source, "-o", corpus.out(), "-j", 1) == 1
    before = corpus.out().stat().st_mtime_ns
    assert corpus(source, "-o", corpus.out(), "-j", 1, "--resume") == 1  # as the first time
    assert "is finished: 2 articles" in corpus.stderr.getvalue()
    assert "1 article failed before this run" in corpus.stderr.getvalue()
    assert corpus.out().stat().st_mtime_ns == before


def test_nothing_is_replaced_unasked(corpus: Driver) -> None:
    source = corpus.articles("Sari")
    corpus.out().write_text("penting\n", "utf-8")
    assert corpus(source, "-o", corpus.out()) == 2
    assert "--resume" in corpus.stderr.getvalue() and "--force" in corpus.stderr.getvalue()
    assert corpus(source, "-o", corpus.out(), "--resume") == 2  # it is not ours
    assert corpus(source, "-o", corpus.out(), "--resume", "--force") == 2
    assert corpus(source, "-o", source) == 2
    assert corpus(source, "-o", corpus.folder) == 2
    assert corpus(source, "-o", corpus.out("tiada/a.jsonl")) == 2
    assert corpus(source, "--resume") == 2
    assert corpus(source, "-o", corpus.out("a.jsonl"), "--names", corpus.out()) == 2
    assert corpus.out().read_text("utf-8") == "penting\n"
    assert not corpus.out("a.jsonl").exists()


def test_a_change_is_noticed(corpus: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    source = corpus.articles("Sari", "Wibowo")
    options = ("-o", corpus.out(), "-j", 1)
    assert corpus(source, *options) == 0

    def refused(*arguments: object) -> str:
        assert corpus(*arguments, *options, "--resume") == 2
        assert "begin hasil.jsonl anew with --force" in corpus.stderr.getvalue()
        return corpus.stderr.getvalue()

    assert "--resume: not as at the start: --tagset\n" in refused(source, "--tagset", "conll")
    assert "not as at the start: --type, --no-clean\n" in refused(source, "--no-clean", "--type", "org")
    assert "the input" in refused(source, "lain.jsonl")
    monkeypatch.setattr("nlp_cli.corpus.state.models_digest", lambda: "lain")
    assert "the models are others" in refused(source)
    monkeypatch.undo()
    monkeypatch.setattr("nlp_cli.corpus.state.__version__", "99")
    assert "nlp-cli is 99 now" in refused(source)
    monkeypatch.undo()
    corpus.out().write_bytes(b"")
    assert corpus(source, *options, "--resume") == 2
    assert "has 0 bytes, and had" in corpus.stderr.getvalue()


def test_every_option_of_the_state_is_named_as_it_is_typed() -> None:
    from dataclasses import asdict

    from nlp_cli.corpus.settings import Reading, Settings
    from nlp_cli.corpus.state import TYPED, InputSum, fingerprint

    marks = fingerprint(InputSum(0, 0, "", {}), Reading(), Settings(), False)
    assert set(marks["options"]) == set(TYPED)
    assert set(TYPED) == {*asdict(Reading()), *asdict(Settings()), "names"}


def test_the_scores_of_models_are_not_what_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from nlp_cli.corpus.state import models_digest

    monkeypatch.setenv("NLP_CLI_MODELS", str(tmp_path))
    assert models_digest() == ""
    digests = []
    for text in ('{"files": {}}', '{"files": {}, "scores": {"a": 1}}', '{"files": {"b": {}}}', "[", "[]"):
        (tmp_path / "manifest.json").write_text(text)
        digests.append(models_digest())
    assert digests[0] == digests[1] and len(set(digests)) == 4


def test_a_changed_input_is_named(corpus: Driver) -> None:
    source = corpus.articles("Sari", "Wibowo")
    assert corpus(source, "-o", corpus.out(), "-j", 1) == 0
    source.write_text('{"text": "Sari"}\n', "utf-8")
    assert corpus(source, "-o", corpus.out(), "--resume") == 2
    assert f"the input {source} has changed since the start" in corpus.stderr.getvalue()
    assert corpus(source, "-o", corpus.out(), "--force", "-j", 1) == 0
    assert len(corpus.records()) == 1


def test_two_runs_cannot_write_one_output(corpus: Driver) -> None:
    source = corpus.articles("Sari")
    assert corpus(source, "-o", corpus.out(), "-j", 1) == 0
    _rewind(corpus, 0, 0)
    with corpus.out().open("rb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        assert corpus(source, "-o", corpus.out(), "--resume") == 1
        assert "another nlp-cli is writing it" in corpus.stderr.getvalue()


def test_a_missing_model_leaves_what_was_there(corpus: Driver) -> None:
    from nlp_cli.__main__ import run
    from nlp_cli.environment import Environment

    source = corpus.articles("Sari")
    corpus.out().write_text("penting\n", "utf-8")
    stderr = io.StringIO()
    arguments = ["corpus", str(source), "-o", str(corpus.out()), "--force", "-j", "1"]
    assert run(arguments, Environment(None, io.StringIO(), stderr), load_nothing) == 3
    assert "tiada model" in stderr.getvalue()
    assert corpus.out().read_text("utf-8") == "penting\n"
