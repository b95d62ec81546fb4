from __future__ import annotations

import random
import signal
from pathlib import Path
from subprocess import TimeoutExpired

import pytest
from corpus_driver import Driver

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
