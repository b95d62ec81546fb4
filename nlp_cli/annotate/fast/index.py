"""The index of a bundle: all that its pickles say, in a form that needs no reading.

To unpickle the vocabularies takes longer than an article does, so ``write_index`` puts them
into one file beside the models, when a bundle is made: a line of JSON (settings, small
vocabularies, the place of each tensor in its file) and the words as sorted hashes. An index
that does not fit the manifest's checksums is not used, and without one the pickles are read.

    python -m nlp_cli.annotate.fast.index BUNDLE
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from nlp_cli.annotate.bundle import MANIFEST, MEND
from nlp_cli.annotate.fast.checkpoint import MappedFile, TensorPlace, read_places
from nlp_cli.annotate.fast.weights import Weights, describe, load
from nlp_cli.annotate.fast.words import HashedWords, ListedWords, Words, hashes_of
from nlp_cli.errors import ModelError

INDEX: Final = "id/fast.index"
FORMAT: Final = 2
_ALIGNMENT: Final = 64
_LARGE: Final = ("word", "delta")
"""Vocabularies of words; a tagger whose vectors have no corrections has no ``delta``."""
NEEDED: Final = ("tokenize", "mwt", "ner", "pretrain", "forward_charlm", "backward_charlm")


def model_files(bundle: Path) -> dict[str, str]:
    """The name in the bundle of each model file, by processor. Raises ModelError."""
    path = bundle / "resources.json"
    try:
        resources = json.loads(path.read_text("utf-8"))["id"]
        packages = {name: next(iter(resources[name])) for name in NEEDED}
    except OSError as error:
        raise ModelError(f"{path}: no models here ({error.strerror})", MEND) from None
    except (KeyError, StopIteration, TypeError, ValueError):
        raise ModelError(f"{path}: the list of models is damaged", MEND) from None
    return {name: f"id/{name}/{package}.pt" for name, package in packages.items()}


def read_models(bundle: Path) -> tuple[dict[str, Weights], dict[str, Words]]:
    """The model files by processor, and the vocabularies of words.

    Raises ModelError where a file is missing or damaged.
    """
    files = model_files(bundle)
    indexed = _read_index(bundle, files)
    if indexed is None:
        descriptions = {processor: _describe(bundle / name) for processor, name in files.items()}
        words: dict[str, Words] = {
            name: ListedWords(units) for name, units in _take_words(descriptions).items()
        }
    else:
        descriptions, words = indexed
    return {name: load(bundle / files[name], text) for name, text in descriptions.items()}, words


def write_index(bundle: Path) -> Path:
    """Write the index of a bundle and return its path; the manifest must be made after it."""
    files = model_files(bundle)
    descriptions = {processor: _describe(bundle / name) for processor, name in files.items()}
    vocabularies = _take_words(descriptions)
    words = sorted(set().union(*vocabularies.values()))
    hashes = hashes_of(words)
    order = np.argsort(hashes)
    if len(np.unique(hashes)) < len(words):
        raise ValueError("two words have the same hash")
    columns = [hashes[order].astype("<u8")]
    columns += [
        ListedWords(vocabularies[name]).numbers([words[place] for place in order.tolist()]).astype("<i4")
        for name in vocabularies
    ]
    head = {
        "format": FORMAT,
        "words": len(words),
        "vocabularies": list(vocabularies),
        "sha256": {name: hashlib.sha256((bundle / name).read_bytes()).hexdigest() for name in files.values()},
        "models": descriptions,
    }
    line = json.dumps(head, separators=(",", ":")).encode() + b"\n"
    path = bundle / INDEX
    path.write_bytes(line + bytes(-len(line) % _ALIGNMENT) + b"".join(map(bytes, columns)))
    return path


def _read_index(
    bundle: Path, files: Mapping[str, str]
) -> tuple[dict[str, dict[str, Any]], dict[str, Words]] | None:
    """The index, where there is one that fits the files of the manifest."""
    try:
        listed = json.loads((bundle / MANIFEST).read_text("utf-8"))["files"]
        file = MappedFile(bundle / INDEX)
        line = file.line()
        head = json.loads(line)
        fits = all(head["sha256"][name] == listed[name]["sha256"] for name in files.values())
        if head["format"] != FORMAT or not fits:
            return None
        size = int(head["words"])
        start = len(line) + -len(line) % _ALIGNMENT
        hashes = file.view(TensorPlace("<u8", start, (size,), (8,)))
        words: dict[str, Words] = {}
        for number, name in enumerate(head["vocabularies"]):
            place = start + 8 * size + 4 * size * number
            words[name] = HashedWords(hashes, file.view(TensorPlace("<i4", place, (size,), (4,))))
        return {name: head["models"][name] for name in files}, words
    except (OSError, KeyError, TypeError, ValueError):
        return None


def _describe(path: Path) -> dict[str, Any]:
    try:
        return describe(read_places(path))
    except (AttributeError, KeyError, TypeError) as error:
        raise ModelError(f"{path}: the model is damaged ({error!r})", MEND) from None


def _take_words(descriptions: Mapping[str, dict[str, Any]]) -> dict[str, Mapping[str, int]]:
    """Take the large vocabularies out of the descriptions; that of the vectors is the tagger's."""
    descriptions["pretrain"]["vocab"] = {}
    vocab = descriptions["ner"]["vocab"]
    return {name: vocab[name].pop("units") for name in _LARGE if name in vocab}


if __name__ == "__main__":
    print(write_index(Path(sys.argv[1])))
