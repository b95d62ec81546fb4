"""A fast annotator with articles that kill, and a driver: ``python corpus_fakes.py ARGUMENT…``."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Sequence
from re import finditer

from nlp_cli.annotate.annotator import Annotator
from nlp_cli.annotate.engine import EngineSentence, EngineToken
from nlp_cli.document import Models
from nlp_cli.errors import ModelError

TYPES = {"Jakarta": "GPE", "Sari": "PERSON", "Wibowo": "PERSON", "BI": "ORG"}
MODELS = Models("palsu", "0", "id/tokenize/palsu.pt", "id/ner/palsu.pt")


class FakeEngine:
    """A sentence is a line, a token what stands between spaces; a few words act.

    ``RACUN`` kills the process, ``RUSAK`` raises, ``LAMBAT`` takes half a second and
    ``TUNGGU`` a hundredth.
    """

    def annotate(self, texts: Sequence[str]) -> list[list[EngineSentence]]:
        return [
            [sentence for line in finditer(r"[^\n]+", text) if (sentence := _sentence(line))]
            for text in texts
        ]

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        return [[_tag(word) for word in words] for words in sentences]


def _sentence(line: object) -> EngineSentence:
    found = finditer(r"\S+", line[0])  # type: ignore[index]
    start = line.start()  # type: ignore[attr-defined]
    return [EngineToken(start + m.start(), start + m.end(), (m[0],), _tag(m[0])) for m in found]


def _tag(word: str) -> str:
    if word == "RACUN":
        os.kill(os.getpid(), signal.SIGKILL)
    if word == "RUSAK":
        raise RuntimeError("the engine fell over\x1b[31m")
    if word in ("LAMBAT", "TUNGGU"):
        time.sleep(0.5 if word == "LAMBAT" else 0.01)
    return f"S-{TYPES[word]}" if word in TYPES else "O"


def load_fake(engine: str, tagset: str, threads: int) -> Annotator:
    return Annotator(FakeEngine(), MODELS)


def load_nothing(engine: str, tagset: str, threads: int) -> Annotator:
    raise ModelError("tiada model", "pasang lagi")


if __name__ == "__main__":
    from corpus_fakes import load_fake as load

    from nlp_cli.__main__ import run
    from nlp_cli.environment import Environment

    sys.exit(run(sys.argv[1:], Environment.from_process(), load))
