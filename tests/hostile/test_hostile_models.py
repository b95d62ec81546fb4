"""The list of hostile inputs through the real models, loaded once."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from cli_keyboard import Keyboard
from hostile_checks import check_document, check_formats, check_harmless
from hostile_inputs import INPUTS

from nlp_cli.annotate import load_annotator
from nlp_cli.annotate.annotator import Annotator
from nlp_cli.annotate.bundle import MANIFEST, bundle_path
from nlp_cli.annotate.engine import Engine, EngineSentence

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(
        not (bundle_path() / MANIFEST).is_file(), reason=f"there are no models in {bundle_path()}"
    ),
]

LONG = 8_000
"""Characters from which on an input is left out: the models need a second for a few thousand."""


class Remembering:
    """An engine that answers what it was asked before without its models: a format costs nothing."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.known: dict[tuple[str, ...], list[list[EngineSentence]]] = {}

    def annotate(self, texts: Sequence[str]) -> list[list[EngineSentence]]:
        key = tuple(texts)
        if key not in self.known:
            self.known[key] = self.engine.annotate(texts)
        return self.known[key]

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        return self.engine.tag(sentences)


def test_hostile_inputs_with_the_real_models() -> None:
    """One test, not one an input: the models are loaded once."""
    models = load_annotator("fast")
    remembering = Annotator(Remembering(models.engine), models.models)
    tried = [given for given in INPUTS if not given.status and len(given.text) < LONG]
    assert len(tried) >= 70
    for given in tried:

        def call(*argv: str, options: tuple[str, ...] = given.options, data: bytes = given.data) -> str:
            answer = Keyboard([])(*argv, "-q", *options, stdin=data, load=lambda *_: remembering)
            assert (answer.status, answer.err) == (0, "")
            return answer.out

        found = json.loads(call("analyze", "-f", "json"))
        check_document(found, given.text)
        check_harmless(call("sentences"))
        if len(given.text) < LONG // 2:
            check_formats(call, found, given.text)
