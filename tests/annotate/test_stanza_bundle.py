"""The bundle in the package is a genuine Stanza resource folder."""

from __future__ import annotations

import subprocess
import sys

import pytest

from nlp_cli.annotate.bundle import bundle_path, read_manifest, verify

PLAIN_STANZA = """
import sys, socket
def refuse(*args, **kwargs): raise AssertionError("the network was asked for")
socket.socket.connect = refuse
import stanza
options = dict(dir=sys.argv[1], download_method=None, processors="tokenize,mwt,ner", verbose=False)
pipeline = stanza.Pipeline("id", **options)
document = pipeline("Rumahnya di Bandung. Presiden Joko Widodo tiba.")
print(len(document.sentences))
print([word.text for word in document.sentences[0].tokens[0].words])
print([(entity.text, entity.type) for entity in document.ents])
"""


@pytest.mark.model
def test_plain_stanza_loads_the_bundle() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PLAIN_STANZA, str(bundle_path())], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    sentences, words, entities = done.stdout.splitlines()
    assert sentences == "2"
    assert words == "['Rumah', 'nya']"
    assert "('Bandung', 'GPE')" in entities and "('Joko Widodo', 'PERSON')" in entities


def test_every_file_is_what_the_manifest_says() -> None:
    assert verify() == []


def test_the_bundle_is_small() -> None:
    assert sum(entry["size"] for entry in read_manifest()["files"].values()) < 64_000_000


@pytest.mark.model
def test_no_configuration_holds_a_path() -> None:
    import torch

    for path in bundle_path().rglob("*.pt"):
        content = torch.load(path, map_location="cpu", weights_only=True)
        settings = content.get("config", content.get("args", {}))
        assert [value for value in settings.values() if isinstance(value, str) and "/" in value] == []
