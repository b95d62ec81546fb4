"""The bundle: parts in half precision, laid out as a Stanza resource folder, with a manifest."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import torch

from nlp_cli.annotate.fast.index import write_index
from training.fold import fold_prior, fold_transform, fold_vectors, keep_words
from training.half import halve
from training.ner_data import Statistics, statistics

PACKAGE = "news"
VERSION = "7"
LICENCE = "CC BY-SA 4.0"


def without_paths(config: dict[str, Any]) -> dict[str, Any]:
    """A model's configuration with every path cut to its file name: no machine's folders ship."""
    return {key: Path(v).name if isinstance(v, str) and "/" in v else v for key, v in config.items()}


def read_parts(parts: dict[str, Path], read: Statistics) -> dict[str, dict[str, Any]]:
    """The content of each part, the tagger and its vectors folded into one another: training/fold.py.

    ``read`` is what the tagger read.
    """
    contents = {
        processor: torch.load(source, map_location="cpu", weights_only=True)
        for processor, source in parts.items()
    }
    fold_transform(contents["ner"])
    fold_vectors(contents["ner"], contents["pretrain"])
    keep_words(contents["ner"], contents["pretrain"], read.words)
    fold_prior(contents["ner"], read.breaks)
    return contents


def write_part(content: dict[str, Any], target: Path) -> None:
    """Write one model file in half precision, its configuration freed of paths."""
    if "config" in content:
        content["config"] = without_paths(content["config"])
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_suffix(".new")  # a running process may have the old file mapped
    torch.save(halve(content), fresh)
    fresh.replace(target)


def resources() -> dict[str, Any]:
    """``resources.json``: what stanza.Pipeline needs to find the files and their dependencies."""
    dependencies = [
        {"model": model, "package": PACKAGE} for model in ("pretrain", "forward_charlm", "backward_charlm")
    ]
    defaults = {"tokenize": PACKAGE, "mwt": PACKAGE, "ner": PACKAGE}
    return {
        "id": {
            "lang_name": "Indonesian",
            "tokenize": {PACKAGE: {}},
            "mwt": {PACKAGE: {}},
            "ner": {PACKAGE: {"dependencies": dependencies}},
            "pretrain": {PACKAGE: {}},
            "forward_charlm": {PACKAGE: {}},
            "backward_charlm": {PACKAGE: {}},
            "packages": {"default": defaults, PACKAGE: defaults},
            "default_processors": defaults,
        }
    }


def pack(
    parts: dict[str, Path],
    read: Statistics,
    facts: dict[str, dict[str, Any]],
    version: str,
    bundle: Path,
) -> int:
    """Write the bundle from ``parts`` (processor → model file); returns its size in bytes.

    ``read`` is what the tagger read; ``facts`` holds, for each processor, what
    the manifest says of its data, seed and scores.
    """
    files: dict[str, dict[str, Any]] = {}
    for processor, content in read_parts(parts, read).items():
        write_part(content, bundle / "id" / processor / f"{PACKAGE}.pt")
    (bundle / "resources.json").write_text(json.dumps(resources(), indent=1) + "\n", "utf-8")
    index = write_index(bundle)
    for path in [bundle / "resources.json", *sorted((bundle / "id").rglob("*.pt")), index]:
        name = path.relative_to(bundle).as_posix()
        processor = path.parent.name if path.suffix == ".pt" else ""
        content = path.read_bytes()
        files[name] = {
            "sha256": hashlib.sha256(content).hexdigest(),
            "size": len(content),
            **({"processor": processor} if processor else {}),
            **facts.get(processor, {}),
        }
    manifest = {
        "package": PACKAGE,
        "version": version,
        "language": "id",
        "licence": LICENCE,
        "files": files,
    }
    (bundle / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return sum(entry["size"] for entry in files.values())


FACTS: dict[str, dict[str, Any]] = {
    "tokenize": {"data": "UD GSD, CSUI, PUD; annotated news", "seed": 1},
    "mwt": {"data": "UD GSD, CSUI, PUD", "seed": 1},
    "ner": {
        "data": "annotated news; corrected sentences of news and Wikipedia; IDNER-News-2k, NER UI, NERGrit; "
        "sentences of plain news glued together",
        "seed": 1,
    },
    "pretrain": {"data": "news, Wikipedia leads (word2vec, 100 dimensions), corrected by the tagger"},
    "forward_charlm": {"data": "news, Wikipedia leads (LSTM, 512 units, 310 million characters)", "seed": 1},
    "backward_charlm": {"data": "news, Wikipedia leads (LSTM, 512 units, 310 million characters)", "seed": 1},
}


def pack_models(models: Path, parts: Path, corpus: Path, bundle: Path, tagger: str = "tagger.pt") -> int:
    """Pack what the training steps left in ``models`` and ``parts``; returns the size in bytes.

    ``corpus`` is the folder of what the tagger read.
    """
    return pack(
        {
            "tokenize": models / "tokenize.pt",
            "mwt": models / "mwt.pt",
            "ner": models / tagger,
            "pretrain": parts / "vectors.pt",
            "forward_charlm": parts / "forward.pt",
            "backward_charlm": parts / "backward.pt",
        },
        statistics(corpus),
        FACTS,
        VERSION,
        bundle,
    )
