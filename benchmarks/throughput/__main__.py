"""Tokens a second of a loaded annotator, one thread, one article at a time: ours and plain Stanza's.

    python -m benchmarks.throughput [--bundle FOLDER] [--rounds N] [--profile] FILE…

The engines take turns on each article, so that what else the machine does meets both alike.
Times are CPU seconds of this process. Prints a Markdown table; ``--profile`` adds where the
fast engine's time goes.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from nlp_cli.annotate.bundle import bundle_path
from nlp_cli.annotate.fast import FastEngine
from nlp_cli.annotate.stanza_engine import StanzaEngine

PARTS = (
    ("_tokenizer", "tokenize", "tokens and sentences"),
    ("_expander", "expand", "multiword tokens"),
    ("_tagger._characters", "represent", "character language models"),
    ("_tagger._lstm", "run", "tagger's LSTM"),
    ("_tagger", "read", "entities, with the two above"),
)


def clock(engine: Any) -> dict[str, float]:
    """Make an engine add up the CPU seconds of its parts."""
    spent: dict[str, float] = defaultdict(float)

    def timed(function: Callable[..., Any], label: str) -> Callable[..., Any]:
        def run(*args: Any, **options: Any) -> Any:
            start = process_time()
            result = function(*args, **options)
            spent[label] += process_time() - start
            return result

        return run

    for path, name, label in PARTS:
        part = engine
        for attribute in path.split("."):
            part = getattr(part, attribute)
        setattr(part, name, timed(getattr(part, name), label))
    return spent


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--bundle", type=Path, default=bundle_path())
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    texts = [file.read_text("utf-8-sig", errors="replace").replace("\n", "\n\n") for file in options.files]
    fast = FastEngine(options.bundle, 0, 1)  # first: it says how many threads before NumPy is there
    plain = StanzaEngine(options.bundle, 0, 1).plain
    tokens = {text: sum(map(len, fast.annotate([text])[0])) for text in texts}
    plain(texts[:1])
    spent = clock(fast) if options.profile else {}
    engines: dict[str, Callable[[list[str]], Any]] = {"fast": fast.annotate, "stanza": plain}
    rates: dict[str, list[float]] = {name: [] for name in engines}
    ratios, total = [], 0.0
    for _ in range(options.rounds):
        for text in texts:
            seconds = {}
            for name, annotate in engines.items():
                start = process_time()
                annotate([text])
                seconds[name] = max(process_time() - start, 1e-6)
                rates[name].append(tokens[text] / seconds[name])
            ratios.append(seconds["stanza"] / seconds["fast"])
            total += seconds["fast"]
    print(f"{len(texts)} articles, {sum(tokens.values())} tokens, {options.rounds} rounds\n")
    print("| engine | tokens a second (median) | slowest | fastest |\n|---|---:|---:|---:|")
    for name, values in rates.items():
        print(f"| {name} | {median(values):.0f} | {min(values):.0f} | {max(values):.0f} |")
    print(f"\nRatio, article by article: median {median(ratios):.2f}")
    if spent:
        print("\n| part of the fast engine | share of its time |\n|---|---:|")
        for label, seconds_spent in spent.items():
            print(f"| {label} | {seconds_spent / total:.0%} |")


if __name__ == "__main__":
    main()
