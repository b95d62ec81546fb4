from __future__ import annotations

import gzip
import io
import json
import signal
import subprocess
import time
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
from corpus_driver import Driver
from jsonschema import Draft202012Validator

from nlp_cli.corpus.batch import BatchAnnotator
from nlp_cli.corpus.settings import Settings
from nlp_cli.render.conllu import escape

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schema/nlp-cli-1.schema.json").read_text("utf-8"))


def test_one_object_an_article_in_the_order_of_the_input(corpus: Driver) -> None:
    texts = [f"Sari {n} di Jakarta" + " kata" * (n * 37 % 11) for n in range(50)]
    source = corpus.articles(*texts)
    assert corpus(source, "-o", corpus.out(), "-j", 2) == 0
    records = corpus.records()
    assert [record["source"] for record in records] == [f"{source}:{n + 1}" for n in range(50)]
    assert [record["length"] for record in records] == [len(text) for text in texts]
    for record in records:
        Draft202012Validator(SCHEMA).validate(record)
    assert "50 articles" in corpus.stderr.getvalue()
    assert corpus.stdout.getvalue() == ""


def test_records_are_those_of_the_other_commands(corpus: Driver) -> None:
    from corpus_fakes import load_fake

    from nlp_cli.__main__ import run
    from nlp_cli.environment import Environment

    article = corpus.folder / "pasar.txt"
    article.write_text("Sari di Jakarta.\n\nWibowo pergi.\n", "utf-8")
    for form in ("jsonl", "csv", "tsv", "conllu"):
        out = io.StringIO(newline="")
        assert run(["analyze", "-f", form, str(article)], Environment(None, out, out), load_fake) == 0
        assert corpus(article, "-f", form, "-q") == 0
        assert corpus.stdout.getvalue() == out.getvalue()


def test_folders_globs_and_endings(corpus: Driver) -> None:
    folder = corpus.folder / "berita"
    (folder / "b").mkdir(parents=True)
    (folder / ".git").mkdir()
    (folder / "a.txt").write_text("Sari", "utf-8")
    (folder / "b" / "c.txt.gz").write_bytes(gzip.compress(b"\xef\xbb\xbfWibowo") + gzip.compress(b" Jakarta"))
    (folder / "b" / "z.NDJSON").write_text('{"text": "BI"}\n\n{"text": ""}\n', "utf-8")
    for hidden in ("a.html", ".git/x.txt", ".b.txt"):
        (folder / hidden).write_text("RUSAK", "utf-8")
    assert corpus(folder, "-o", folder / "hasil.jsonl", "-j", 1) == 0
    found = [(record["source"], record["length"]) for record in corpus.records("berita/hasil.jsonl")]
    assert found == [
        (f"{folder}/a.txt", 4),
        (f"{folder}/b/c.txt.gz", 14),
        (f"{folder}/b/z.NDJSON:1", 2),
        (f"{folder}/b/z.NDJSON:3", 0),
    ]
    # Its own output lies in the folder, and is no input the second time.
    assert corpus(folder, "-o", folder / "hasil.jsonl", "-j", 1, "--force") == 0
    assert len(corpus.records("berita/hasil.jsonl")) == 4
    assert corpus(folder, "-o", corpus.out(), "--glob", "*.html", "--glob", "b/*.gz", "-q") == 1
    assert [Path(record["source"]).name for record in corpus.records()] == ["a.html", "c.txt.gz"]


def test_ids_fields_and_types(corpus: Driver) -> None:
    source = corpus.folder / "a.jsonl"
    lines = [
        {"id": 7, "isi": "Sari di Jakarta", "tanggal": "2024-01-02", "nilai": 1},
        {"id": 7, "isi": "Wibowo", "tanggal": None},
        {"isi": "BI"},
        {"id": "x", "teks": "BI", "tanggal": "\u202e\ud800"},
    ]
    source.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    options = ("--text-field", "isi", "--id-field", "id", "--keep", "tanggal,nilai", "--type", "person")
    assert corpus(source, "-o", corpus.out(), *options, "-j", 1) == 1
    first, second, third, fourth = corpus.records()
    # Two articles with one id are two records: none is lost.
    assert (first["source"], second["source"], fourth["source"]) == ("7", "7", "x")
    assert [name["name"] for name in first["names"]] == ["Sari"]
    assert first["fields"] == {"tanggal": "2024-01-02", "nilai": 1}
    assert second["fields"] == {"tanggal": None, "nilai": None}
    assert third["error"] == "no id in the field 'id'" and third["source"] == f"{source}:3"
    assert fourth["error"] == "no text in the field 'isi'; its fields are: id, tanggal, teks"
    assert fourth["fields"]["tanggal"] == "\u202e\ud800"
    assert "\u202e" not in corpus.out().read_text("utf-8")
    assert corpus(source, "-f", "csv", "--keep", "tanggal") == 2


BAD_LINES = [
    (b"bukan json", "not JSON: "),
    (b"[1]", "not a JSON object"),
    (b'{"text": 5}', "no text in the field 'text'; its fields are: text"),
    (b'{"text": "\xff"}', "not valid UTF-8: byte 0xFF"),
    (b'{"text": "a\\u0000"}', "not text: U+0000 at character 1"),
    (b'{"text": "a\\ud800"}', "not text: a lone surrogate at character 1"),
    (b"[" * 100_000, "not JSON that can be read: nested too deeply"),
]


def test_what_is_wrong_with_a_line_is_in_its_record_and_the_rest_go_on(corpus: Driver) -> None:
    lines = b"".join(line + b"\n" for line, _ in BAD_LINES) + b'{"text": "Sari"}\n'
    assert corpus("-", "-o", corpus.out(), "-j", 1, stdin=lines) == 1
    records = corpus.records()
    assert [record["source"] for record in records] == [f"-:{n}" for n in range(1, len(BAD_LINES) + 2)]
    for record, (_, message) in zip(records, BAD_LINES):
        assert record["error"].startswith(message)
        assert set(record) == {"schema", "source", "error"}
    assert "error" not in records[-1]
    assert corpus.stderr.getvalue().count("nlp-cli: error: -:") == len(BAD_LINES)
    # What cannot be known twice is not gone on with.
    assert corpus("-", "-o", corpus.out(), "--resume", stdin=lines) == 2


def test_inputs_that_fail(corpus: Driver) -> None:
    empty = corpus.folder / "kosong"
    empty.mkdir()
    broken = corpus.folder / "b.jsonl.gz"
    whole = gzip.compress(b'{"text": "Sari"}\n' * 3 + bytes(range(256)) * 400)
    broken.write_bytes(whole[:-20])
    no_gzip = corpus.folder / "c.txt.gz"
    no_gzip.write_bytes(b"Sari")
    latin = corpus.folder / "d.txt"
    latin.write_bytes(b"caf\xe9")
    out = corpus.out()
    assert corpus(empty, "tiada.txt", broken, no_gzip, latin, "-o", out, "-j", 1) == 1
    records = {record["source"]: record.get("error", "") for record in corpus.records()}
    assert str(empty) not in records and "tiada.txt" not in records  # which are no articles
    said = corpus.stderr.getvalue()
    assert f"error: {empty}: no file in this folder with the ending .txt, " in said
    assert "choose others with --glob\n" in said
    assert "error: tiada.txt: no such file or folder\n" in said
    assert f"{len(records)} articles, " in said and f"; {len(records) - 3} failed" in said
    assert f"error: {latin}: not valid UTF-8: byte 0xE9 at offset 3\n  name its encoding, such as" in said
    assert records[f"{broken}:3"] == ""
    assert records[str(broken)].startswith("a damaged or cut off compressed file")
    assert records[str(no_gzip)].startswith("a damaged or cut off compressed file")
    assert records[str(latin)] == "not valid UTF-8: byte 0xE9 at offset 3"
    assert corpus(latin, "-o", out, "--force", "--encoding", "latin-1", "-j", 1) == 0
    assert corpus(latin, "--encoding", "tidak-ada") == 2


def test_one_is_one_article(corpus: Driver) -> None:
    assert corpus(corpus.articles("Sari"), "-o", corpus.out(), "-j", 1) == 0
    assert corpus.stderr.getvalue().startswith("nlp-cli: 1 article, 1 token in ")
    assert corpus(corpus.folder / "masuk.jsonl", "-o", corpus.out(), "--resume") == 0
    assert corpus.stderr.getvalue() == f"nlp-cli: {corpus.out().resolve()} is finished: 1 article\n"


def test_lines_of_standard_input_are_no_formulas(corpus: Driver) -> None:
    lines = b'{"text": "Sari"}\n'
    names = corpus.out("n.csv")
    assert corpus("-", "-f", "csv", "--names", names, "-q", "-j", 1, stdin=lines) == 0
    assert corpus.stdout.getvalue().splitlines()[1].startswith("-:1,1,0,4,Sari,")
    assert names.read_text("utf-8").splitlines()[1] == "Sari,PERSON,1,1,-:1,-:1"


def test_an_article_that_kills_its_worker_twice_is_an_error_and_the_others_are_done(corpus: Driver) -> None:
    texts = [f"Sari {n}" for n in range(12)]
    texts[5] = "RACUN"
    texts[7] = "Sari RUSAK"
    assert corpus(corpus.articles(*texts), "-o", corpus.out(), "-j", 2) == 1
    errors = {n: record["error"] for n, record in enumerate(corpus.records()) if "error" in record}
    assert errors == {
        5: "it killed its worker 2 times (SIGKILL)",
        7: "internal error: RuntimeError: the engine fell over\x1b[31m",
    }
    assert "\x1b" not in corpus.stderr.getvalue() + corpus.out().read_text("utf-8")


def test_formats_that_hold_no_error_have_them_beside(corpus: Driver) -> None:
    source = corpus.articles("Sari", "RUSAK", "Wibowo")
    assert corpus(source, "-f", "conllu", "-o", corpus.out("a.conllu"), "-j", 1) == 1
    text = corpus.out("a.conllu").read_text("utf-8")
    assert f"# newdoc id = {escape(str(source))}:3" in text and "# sent_id = d3-s1" in text
    (record,) = corpus.records("a.conllu.errors.jsonl")
    assert record["source"] == f"{source}:2"
    source.write_text('{"text": "Sari"}\n', "utf-8")
    assert corpus(source, "-f", "conllu", "-o", corpus.out("a.conllu"), "-j", 1, "--force") == 0
    assert not corpus.out("a.conllu.errors.jsonl").exists()


def test_any_cut_into_batches_and_any_number_of_jobs_give_the_same_bytes(corpus: Driver) -> None:
    source = corpus.articles(*(f"Sari {n} di Jakarta\n\nBI " + "kata " * (n % 7) for n in range(60)))
    results = set()
    for number, (jobs, batch) in enumerate([(1, 1), (1, 10**6), (2, 3000), (3, 900)]):
        out = corpus.out(f"{number}.jsonl")
        assert _run(corpus, source, out, jobs, batch) == 60
        results.add(out.read_bytes())
    assert len(results) == 1


def _run(corpus: Driver, source: Path, out: Path, jobs: int, batch: int) -> int:
    from corpus_fakes import load_fake

    from nlp_cli.commands.session import Session
    from nlp_cli.corpus.outputs import Outputs
    from nlp_cli.corpus.run import Job, run_local
    from nlp_cli.corpus.settings import Reading
    from nlp_cli.environment import Environment
    from nlp_cli.output import Destination

    environment = Environment(None, io.StringIO(), io.StringIO())
    outputs = Outputs(Destination(out), "jsonl", None, False, environment)
    job = Job((str(source),), Reading(), Settings(), jobs, batch=batch)
    run_local(job, outputs, environment, load_fake, Session(environment, load_fake))
    return len(out.read_text("utf-8").splitlines())


def test_the_annotator_alone_takes_rows_and_gives_rows() -> None:
    from corpus_fakes import load_fake

    annotate = BatchAnnotator(Settings(types=("GPE",)), load_fake)
    rows = [
        {"source": "a", "text": "Sari di Jakarta", "fields": '{"t": 1}'},
        {"source": "b", "text": None, "error": "tiada"},
        {"source": "c", "text": "RUSAK"},
        {"source": "d", "text": "Wibowo"},
    ]
    together = annotate(rows)
    assert together == [record for row in rows for record in annotate([row])]
    assert [record["error"] != "" for record in together] == [False, True, True, False]
    assert json.loads(together[0]["record"])["fields"] == {"t": 1}
    assert together[0]["names"] == '[["Jakarta", "GPE", 1]]' and together[0]["tokens"] == 3
    assert all(set(record) == {"source", "record", "error", "tokens", "names"} for record in together)


def test_names_of_the_whole_corpus(corpus: Driver) -> None:
    source = corpus.articles("Sari dan Sari", "BI", "Sari", "RUSAK")
    assert corpus(source, "-o", corpus.out(), "--names", corpus.out("n.tsv"), "-j", 1) == 1
    rows = [line.split("\t") for line in corpus.out("n.tsv").read_text("utf-8").splitlines()]
    assert rows[0] == ["name", "type", "articles", "mentions", "first", "last"]
    assert rows[1] == ["Sari", "PERSON", "2", "3", f"{source}:1", f"{source}:3"]
    assert rows[2][:4] == ["BI", "ORG", "1", "1"]
    assert sorted(path.name for path in corpus.folder.iterdir()) == [
        "hasil.jsonl",
        "hasil.jsonl.state.json",
        "masuk.jsonl",
        "n.tsv",
    ]


def test_compressed_output_reads_back(corpus: Driver) -> None:
    source = corpus.articles(*(f"Sari {n}" for n in range(40)))
    assert corpus(source, "-o", corpus.out("a.jsonl.gz"), "-j", 1) == 0
    assert corpus(source, "-o", corpus.out("a.jsonl"), "-j", 1) == 0
    assert gzip.decompress(corpus.out("a.jsonl.gz").read_bytes()) == corpus.out("a.jsonl").read_bytes()


def test_one_slow_article_does_not_let_results_pile_up(corpus: Driver) -> None:
    """While the first article takes long, only so many are read as may be held."""
    from corpus_fakes import load_fake

    from nlp_cli.corpus.items import Item
    from nlp_cli.corpus.pool import AHEAD, Pool

    read: list[int] = []

    def items():  # type: ignore[no-untyped-def]
        for number in range(3000):
            read.append(number)
            yield Item(number, f"{number}", "LAMBAT" if number == 0 else "Sari")

    batch = 2000
    pool = Pool(2, _make(load_fake), "jsonl", batch)
    for chunk in filter(None, pool.run(items())):
        assert chunk[0][0].number == 0
        break
    assert len(read) <= (AHEAD * 2 + 1) * batch / 500 + 8


def _make(load: object) -> object:
    from functools import partial

    return partial(BatchAnnotator, Settings(), load)  # type: ignore[arg-type]


def _until(condition, seconds: float = 30) -> None:  # type: ignore[no-untyped-def]
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def _children(process: Popen[bytes]) -> list[int]:
    found = subprocess.run(["pgrep", "-P", str(process.pid)], stdout=PIPE, check=False)
    return [int(line) for line in found.stdout.split()]


def test_ctrl_c_leaves_whole_lines_and_status_130(corpus: Driver) -> None:
    source = corpus.articles(*["Sari " + "TUNGGU " * 10] * 200)
    out = corpus.out()
    process = corpus.start(source, "-o", out, "-j", 2)
    _until(lambda: out.exists() and out.stat().st_size > 0)
    workers = _children(process)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert process.returncode == 130
    done = len(corpus.records())
    assert stderr.decode() == (
        f"nlp-cli: interrupted: {done} articles are in {out.resolve()}; go on with --resume\n"
    )
    assert 0 < len(corpus.records()) < 200
    state = json.loads(Path(f"{out}.state.json").read_text("utf-8"))
    assert state["position"]["done"] == len(corpus.records())
    _until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers))


def test_what_stands_before_a_long_article_does_not_wait_for_it(corpus: Driver) -> None:
    source = corpus.articles("Sari", "BI", "TUNGGU " * 6000, "Wibowo")
    out = corpus.out()
    process = corpus.start(source, "-o", out, "-j", 1)
    _until(lambda: out.exists() and out.read_bytes().count(b"\n") == 2)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert process.returncode == 130
    assert [record["source"] for record in corpus.records()] == [f"{source}:1", f"{source}:2"]
    assert b"2 articles are in" in stderr


def test_ctrl_c_before_an_article_is_finished_leaves_an_output_to_go_on_with(corpus: Driver) -> None:
    source = corpus.articles("LAMBAT " * 20, "Wibowo")
    out = corpus.out()
    process = corpus.start("-q", source, "-o", out, "-j", 1)
    _until(out.exists)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert (process.returncode, stderr, out.read_bytes()) == (130, b"", b"")
    state = json.loads(Path(f"{out}.state.json").read_text("utf-8"))
    assert state["position"]["done"] == 0 and not state["finished"]


def test_workers_go_when_their_parent_is_killed(corpus: Driver) -> None:
    source = corpus.articles(*["Sari " + "TUNGGU " * 10] * 200)
    process = corpus.start(source, "-o", corpus.out(), "-j", 2)
    _until(lambda: corpus.out().exists())
    workers = _children(process)
    process.kill()
    process.communicate()
    _until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers))


def test_a_worker_that_cannot_start_is_an_error_and_not_an_endless_loop(corpus: Driver) -> None:
    from nlp_cli.corpus.items import Item
    from nlp_cli.corpus.pool import Pool
    from nlp_cli.errors import NlpCliError

    with pytest.raises(NlpCliError, match=r"died before they had loaded the models \(exit status 3\)"):
        list(Pool(1, _die, "jsonl").run(iter([Item(0, "a", "Sari")])))


def _die() -> None:
    import os

    os._exit(3)


def test_progress_is_a_bar_on_a_terminal_and_notes_elsewhere(
    corpus: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nlp_cli.corpus.progress.REDRAW", 0)
    monkeypatch.setattr("nlp_cli.corpus.progress.NOTE", 0)
    source = corpus.articles("Sari di Jakarta", "RUSAK")
    assert corpus(source, "-o", corpus.out("a"), "-j", 1, terminal=True) == 1
    shown = corpus.stderr.getvalue()
    assert "[####################] 100% 2 articles, " in shown
    assert "tokens/s, 0:00:00 left, 1 failed" in shown
    assert corpus(source, "-o", corpus.out("b"), "-j", 1) == 1
    assert "left" not in corpus.stderr.getvalue()
    assert corpus(source, "-o", corpus.out("c"), "-j", 1, "--verbose") == 1
    notes = [line for line in corpus.stderr.getvalue().splitlines() if " left" in line]
    assert notes and notes[0].startswith("nlp-cli: 100% 2 articles, ")
    assert "\r" not in corpus.stderr.getvalue()
    assert corpus(source, "-o", corpus.out("d"), "-j", 1, "-v", "-q") == 1
    assert [line[:15] for line in corpus.stderr.getvalue().splitlines()] == ["nlp-cli: error:"]
