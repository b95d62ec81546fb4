from __future__ import annotations

import json
from pathlib import Path

import pytest

from nlp_cli.annotate.bundle import MANIFEST, bundle_path
from nlp_cli.corpus.batch import BatchAnnotator
from nlp_cli.corpus.memory import available_memory, default_jobs
from nlp_cli.corpus.settings import Settings
from nlp_cli.environment import cores

SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.mark.model
@pytest.mark.skipif(not (bundle_path() / MANIFEST).exists(), reason="no models here")
@pytest.mark.parametrize("engine", ["auto", "stanza"])
def test_the_records_of_an_article_do_not_depend_on_its_batch(engine: str) -> None:
    annotate = BatchAnnotator(Settings(engine=engine))
    rows = [{"source": "kosong", "text": ""}, {"source": "satu", "text": "Halo."}]
    for path in sorted(SAMPLES.glob("*.txt")):
        text = path.read_text("utf-8")
        paragraphs = text.split("\n\n")
        rows.append({"source": path.name, "text": text})
        rows += [{"source": path.name, "text": "\n\n".join(paragraphs[n::3])} for n in range(3)]
    alone = [record for row in rows for record in annotate([row])]
    assert sum(record["tokens"] for record in alone) > 500
    assert annotate(rows) == alone
    assert annotate(rows[::-1]) == alone[::-1]
    for size in (2, 5):
        batches = (rows[start : start + size] for start in range(0, len(rows), size))
        assert [record for batch in batches for record in annotate(batch)] == alone


def test_jobs_follow_cores_and_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    assert 1 <= default_jobs("auto") <= cores()
    assert json.dumps(available_memory()) != "0"
    monkeypatch.setattr("nlp_cli.corpus.memory.cores", lambda: 16)
    for free, jobs in ((None, 16), (0, 1), (1000 << 20, 3), (100_000 << 20, 16)):
        monkeypatch.setattr("nlp_cli.corpus.memory.available_memory", lambda free=free: free)
        assert default_jobs("auto") == jobs
