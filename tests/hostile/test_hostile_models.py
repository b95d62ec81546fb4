"""The list of hostile inputs through the real models, loaded once."""

from __future__ import annotations

import json

import pytest
from cli_keyboard import Keyboard
from hostile_checks import check_document, check_formats, check_harmless
from hostile_inputs import INPUTS

from nlp_cli.annotate import load_annotator
from nlp_cli.annotate.annotator import Annotator
from nlp_cli.annotate.bundle import MANIFEST, bundle_path

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(
        not (bundle_path() / MANIFEST).is_file(), reason=f"there are no models in {bundle_path()}"
    ),
]

SMALL = 6_000
"""Characters up to which an input goes through every format too."""


@pytest.fixture(scope="module")
def models() -> Annotator:
    return load_annotator("fast")


def test_hostile_inputs_with_the_real_models(models: Annotator) -> None:
    """One test, not one an input: what is slow is the models, and they are loaded for all."""
    for given in INPUTS:

        def call(*argv: str, options: tuple[str, ...] = given.options, data: bytes = given.data) -> str:
            answer = Keyboard([])(*argv, "-q", *options, stdin=data, load=lambda *_: models)
            assert (answer.status, answer.err) == (0, "")
            return answer.out

        if given.status:
            continue
        found = json.loads(call("analyze", "-f", "json"))
        check_document(found, given.text)
        check_harmless(call("sentences"))
        if len(given.text) < SMALL:
            check_formats(call, found, given.text)
