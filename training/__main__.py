"""From the shared data to a bundle: ``python -m training [STEP…]``, all steps by default.

Each step writes below work/ and is skipped when its result is there (``--again`` redoes it).
What ran, on what data, with which seed, for how long and with what result is appended to
work/runs.jsonl.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.places import BUNDLE, ROOT, VECTORS, WORK

SEED = 1
MODELS = WORK / "models"
PACKED = WORK / "packed.json"
SCORES = WORK / "scores"
CHARACTER_MODELS = {name: WORK / "charlm" / f"{name}.pt" for name in ("forward", "backward")}
MINUTES = 126.0
"""For each character language model, on one core."""

TOKENIZER = [
    *("--max_seqlen", "300", "--max_steps_before_stop", "4000"),
    *("--split_mwt_prob", "0", "--drop_initial_punct_prob", "0"),
]
TOKENIZER_SCHEDULE = 12_000, 0.002
EXPANDER = ["--num_epoch", "12"]
TAGGER = [
    *("--num_layers", "2", "--hidden_dim", "512", "--no_input_transform", "--optim", "adam"),
    *("--batch_size", "400", "--max_batch_words", "3200"),
]
TAGGER_SCHEDULE = 4000, 0.002
"""Steps and the highest rate: three and a half times through its data, seventy minutes on one core."""


@dataclass(frozen=True)
class Step:
    """One step: what it makes, and how. ``run`` returns what the run log says of it."""

    name: str
    result: Path
    run: Callable[[], dict[str, Any]]


def character_corpus() -> dict[str, Any]:
    """Plain text as sentences for the character language models."""
    from training import charlm_data

    return charlm_data.build(WORK / "charlm", SEED)


def forward() -> dict[str, Any]:
    """Train the forward character language model further."""
    from training import charlm

    return charlm.train(WORK / "charlm", "forward", CHARACTER_MODELS["forward"], MINUTES)


def backward() -> dict[str, Any]:
    """Train the backward character language model further; can run beside the forward one."""
    from training import charlm

    return charlm.train(WORK / "charlm", "backward", CHARACTER_MODELS["backward"], MINUTES)


def parts() -> dict[str, Any]:
    """Round the vectors and character models to half precision; everything is built on these."""
    from training.half import save_half

    sizes = {"vectors": save_half(VECTORS, WORK / "parts" / "vectors.pt")}
    sizes |= {name: save_half(path, WORK / "parts" / f"{name}.pt") for name, path in CHARACTER_MODELS.items()}
    return sizes


def tokenizer_corpus() -> dict[str, Any]:
    """Treebanks and segmented news as text with a label a character."""
    from training import tokenizer_data

    return tokenizer_data.build(WORK / "tokenizer", SEED)


def tokenizer() -> dict[str, Any]:
    """Train the tokenizer."""
    from training import tokenizer as trainer

    trainer.train(WORK / "tokenizer", MODELS / "tokenize.pt", SEED, TOKENIZER, TOKENIZER_SCHEDULE)
    return {"options": TOKENIZER, "steps": TOKENIZER_SCHEDULE[0], "learning_rate": TOKENIZER_SCHEDULE[1]}


def expander() -> dict[str, Any]:
    """Train the multiword-token expander."""
    from training import mwt

    dropped = mwt.build(WORK / "mwt")
    mwt.train(WORK / "mwt", MODELS / "mwt.pt", SEED, EXPANDER)
    return {"options": EXPANDER, "sentences_left_out": dropped}


def ner_corpus() -> dict[str, Any]:
    """Annotated news, corrected sentences and public corpora as tag sets side by side."""
    from training import ner_data

    return ner_data.build(WORK / "ner", SEED)


def tagger() -> dict[str, Any]:
    """Train the tagger on all of them."""
    from training import ner

    ner.train(WORK / "ner", MODELS / "tagger.pt", SEED, TAGGER, schedule=TAGGER_SCHEDULE)
    return {"options": TAGGER, "steps": TAGGER_SCHEDULE[0], "learning_rate": TAGGER_SCHEDULE[1]}


def pack() -> dict[str, Any]:
    """Write the bundle."""
    from training import pack as packer

    facts = {"bytes": packer.pack_models(MODELS, WORK / "parts", WORK / "ner", BUNDLE)}
    PACKED.write_text(json.dumps(facts), "utf-8")
    return facts


def evaluate() -> dict[str, Any]:
    """Measure the bundle on every dev part and put the figures into manifest, README and model card."""
    from training import scores

    figures = scores.measure(SCORES)
    scores.update_manifest(BUNDLE / "manifest.json", figures)
    scores.update_tables(SCORES, [ROOT / "README.md", ROOT / "docs" / "model-card.md"])
    return figures


STEPS = (
    Step("character-corpus", WORK / "charlm" / "backward.train.npy", character_corpus),
    Step("forward", CHARACTER_MODELS["forward"], forward),
    Step("backward", CHARACTER_MODELS["backward"], backward),
    Step("parts", WORK / "parts" / "backward.pt", parts),
    Step("tokenizer-corpus", WORK / "tokenizer" / "mwt.json", tokenizer_corpus),
    Step("tokenizer", MODELS / "tokenize.pt", tokenizer),
    Step("expander", MODELS / "mwt.pt", expander),
    Step("ner-corpus", WORK / "ner" / "dev.json", ner_corpus),
    Step("tagger", MODELS / "tagger.pt", tagger),
    Step("pack", PACKED, pack),
    Step("evaluate", SCORES / "nergrit_conll.json", evaluate),
)


def main() -> None:
    """Run the steps that are asked for and not done."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__.split("\n\n")[0])
    parser.add_argument("steps", nargs="*", metavar="STEP", help=", ".join(step.name for step in STEPS))
    parser.add_argument("--again", action="store_true", help="redo steps whose result is there")
    arguments = parser.parse_args()
    if unknown := set(arguments.steps) - {step.name for step in STEPS}:
        parser.error(f"no such step: {', '.join(sorted(unknown))}")
    for step in STEPS:
        if arguments.steps and step.name not in arguments.steps:
            continue
        if step.result.exists() and not arguments.again:
            print(f"{step.name}: done already ({step.result})")
            continue
        print(f"{step.name}: {(step.run.__doc__ or '').splitlines()[0]}", flush=True)
        began = time.time()
        facts = step.run()
        record = {"step": step.name, "seed": SEED, "seconds": round(time.time() - began), **facts}
        WORK.mkdir(parents=True, exist_ok=True)
        with (WORK / "runs.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(record) + "\n")
        print(f"{step.name}: {record['seconds']} s", flush=True)


if __name__ == "__main__":
    main()
