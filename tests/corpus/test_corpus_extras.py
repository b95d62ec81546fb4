from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import pytest
from corpus_driver import Driver
from corpus_fakes import load_fake

from nlp_cli.corpus.batch import BatchAnnotator
from nlp_cli.corpus.settings import Settings

TEXTS = ("Sari di Jakarta", "RUSAK", "Wibowo \u201ckata\u201d", "")


@pytest.mark.parametrize(
    ("arguments", "extra"),
    [
        (("-f", "parquet", "-o", "x"), "nlp-cli[parquet]"),
        (("-o", "x.jsonl.zst"), "nlp-cli[zst]"),
        (("--runner", "ray", "-o", "x"), "nlp-cli[ray]"),
    ],
)
def test_an_extra_that_is_not_there_is_named(
    corpus: Driver, arguments: tuple[str, ...], extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for package in ("pyarrow", "pyarrow.parquet", "zstandard", "ray", "ray.data"):
        monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.chdir(corpus.folder)
    assert corpus(corpus.articles(*TEXTS), *arguments) == 2
    assert f"pip install '{extra}'" in corpus.stderr.getvalue()
    assert [path.name for path in corpus.folder.iterdir()] == ["masuk.jsonl"]


def test_a_zst_input_without_the_package_is_named(corpus: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    source = corpus.folder / "a.txt.zst"
    source.write_bytes(b"x")
    assert corpus(source, "-o", corpus.out()) == 2
    assert "pip install 'nlp-cli[zst]'" in corpus.stderr.getvalue()


def test_zst_in_and_out(corpus: Driver) -> None:
    zstandard = pytest.importorskip("zstandard")
    source = corpus.articles(*TEXTS)
    packed = corpus.folder / "b.jsonl.zst"
    compress = zstandard.ZstdCompressor().compress
    data = source.read_bytes()
    packed.write_bytes(compress(data[:30]) + compress(data[30:]))
    assert corpus(packed, "-o", corpus.out("a.jsonl.zst"), "-j", 1) == 1
    assert corpus(packed, "-o", corpus.out("a.jsonl"), "-j", 1) == 1
    with corpus.out("a.jsonl.zst").open("rb") as file:
        reader = zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True)
        assert reader.read() == corpus.out("a.jsonl").read_bytes()
    assert len(corpus.records("a.jsonl")) == len(TEXTS)
    packed.write_bytes(packed.read_bytes()[:-5])
    assert corpus(packed, "-o", corpus.out("c.jsonl"), "-j", 1) == 1
    assert corpus.records("c.jsonl")[-1]["source"] == str(packed)


def test_parquet_in_and_out(corpus: Driver) -> None:
    pytest.importorskip("pyarrow")
    import pyarrow
    import pyarrow.parquet as parquet

    source = corpus.folder / "a.parquet"
    columns = {"isi": [*TEXTS, None], "url": [f"u{n}" for n in range(5)], "lain": [1] * 5}
    parquet.write_table(pyarrow.table(columns), source)
    options = ("--text-field", "isi", "--id-field", "url", "--keep", "lain", "-j", 1)
    assert corpus(source, "-o", corpus.out(), *options) == 1
    folder = corpus.out("keluar")
    assert corpus(source, "-o", folder, "-f", "parquet", *options) == 1
    rows = parquet.read_table(folder).to_pylist()
    lines = corpus.records()
    assert [row["source"] for row in rows] == [line["source"] for line in lines] == columns["url"]
    for row, line in zip(rows, lines):
        line["json_schema"] = line.pop("schema")
        line["fields"] = json.dumps(line["fields"])
        assert {name: value for name, value in row.items() if value is not None} == line
    assert corpus(source, "-o", folder, "-f", "parquet", *options, "--resume") == 1
    assert "is finished" in corpus.stderr.getvalue()
    assert corpus(source, "-o", folder, "-f", "parquet", *options) == 2
    (folder / "catatan.txt").write_text("penting", "utf-8")
    assert corpus(source, "-o", folder, "-f", "parquet", *options, "--force") == 1
    assert sorted(path.name for path in folder.iterdir()) == ["catatan.txt", "part-000000.parquet"]
    assert corpus(source, "-o", corpus.out("x.jsonl"), "-j", 1) == 1
    (record,) = corpus.records("x.jsonl")
    assert record["error"] == "no column 'text'; its columns are: isi, url, lain"


def test_the_annotator_under_pandas(tmp_path: Path) -> None:
    """What docs/corpus.md gives for Spark: an iterator of frames in, an iterator of frames out."""
    pandas = pytest.importorskip("pandas")
    annotate = BatchAnnotator(Settings(), load_fake)
    frame = pandas.DataFrame({"source": ["a", "b"], "text": ["Sari", "RUSAK"]})
    result = pandas.DataFrame(annotate(frame.to_dict("records")))[["source", "record", "error"]]
    assert list(result["source"]) == ["a", "b"]
    assert json.loads(result["record"][0])["names"][0]["name"] == "Sari"
    assert "fell over" in result["error"][1]


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    ray = pytest.importorskip("ray")
    pytest.importorskip("pyarrow")
    here = Path(__file__)
    monkeypatch.setenv("PYTHONPATH", f"{here.parents[2]}:{here.parent}")  # as if installed on each node
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    yield ray
    ray.shutdown()


@pytest.mark.skipif(importlib.util.find_spec("ray") is None, reason="needs ray")
@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_ray_gives_the_records_of_the_local_runner(corpus: Driver, cluster: object, form: str) -> None:
    folder = corpus.folder / "masuk"
    folder.mkdir()
    for number in range(4):
        texts = [f"Sari {number} {n} di Jakarta" if n != 7 else "RUSAK" for n in range(60)]
        corpus.articles(*texts, name=f"masuk/m{number}.jsonl")
    (folder / "a.txt").write_text("Wibowo", "utf-8")
    (folder / "b.txt.gz").write_bytes(b"rusak")
    (folder / "z.txt").write_text("RACUN", "utf-8")
    options = (folder, "--keep", "id", "-f", form)
    out = corpus.out("keluar")
    assert corpus(*options, "--runner", "ray", "-j", 2, "-o", out) == 1
    assert "243 articles" in corpus.stderr.getvalue()
    assert corpus.stderr.getvalue().count("nlp-cli: error: ") == 6
    if form == "jsonl":
        assert corpus(*options, "-o", corpus.out("lokal"), "-j", 1) == 1
        parts = sorted(out.glob("part-*.jsonl"))
        assert b"".join(path.read_bytes() for path in parts) == corpus.out("lokal").read_bytes()
    else:
        import pyarrow.parquet as parquet

        assert corpus(*options, "-o", corpus.out("lokal"), "-j", 1) == 1
        assert parquet.read_table(out).to_pylist() == parquet.read_table(corpus.out("lokal")).to_pylist()
    assert corpus(*options, "--runner", "ray", "-o", out) == 2  # it is there


@pytest.mark.parametrize("options", [("--resume",), ("--names", "n.tsv"), ("-f", "csv")])
def test_what_ray_cannot_do_is_said(corpus: Driver, options: tuple[str, ...]) -> None:
    assert corpus(corpus.articles("Sari"), "-o", corpus.out("x"), "--runner", "ray", *options) == 2
    assert corpus.stderr.getvalue().startswith("nlp-cli: error: --runner ray")
