"""Run the fast engine and Stanza over texts and list every difference.

    python -m benchmarks.throughput.equality [--bundle FOLDER] [--tagset N] [--lines] [--batch N] FILE…

Each file is one text. ``--lines`` makes each line a paragraph, as articles are annotated;
``--batch`` puts several texts to an engine at once. The exit status is 1 where they differ.
"""

from __future__ import annotations

import argparse
import sys
from itertools import zip_longest
from pathlib import Path

from nlp_cli.annotate.bundle import bundle_path
from nlp_cli.annotate.engine import EngineSentence
from nlp_cli.annotate.fast import FastEngine
from nlp_cli.annotate.stanza_engine import StanzaEngine


def differences(ours: list[EngineSentence], theirs: list[EngineSentence]) -> list[str]:
    """What differs in one text: the sentence bounds, then token by token."""
    found = []
    bounds = [[(tokens[0].start, tokens[-1].end) for tokens in sentences] for sentences in (ours, theirs)]
    if bounds[0] != bounds[1]:
        found.append(f"sentences: {sorted(set(bounds[0]) ^ set(bounds[1]))}")
    flat = [[token for sentence in sentences for token in sentence] for sentences in (ours, theirs)]
    if len(flat[0]) != len(flat[1]):
        by_place = [{(token.start, token.end) for token in tokens} for tokens in flat]
        return [*found, f"tokens: {sorted(by_place[0] ^ by_place[1])}"]
    return found + [f"token: {one} | {other}" for one, other in zip_longest(*flat) if one != other]


def main() -> int:
    """Compare and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--bundle", type=Path, default=bundle_path())
    parser.add_argument("--tagset", type=int, default=0)
    parser.add_argument("--lines", action="store_true")
    parser.add_argument("--batch", type=int, default=1)
    options = parser.parse_args()
    engines = [engine(options.bundle, options.tagset, 1) for engine in (FastEngine, StanzaEngine)]
    texts = sentences = tokens = unequal = 0
    for at in range(0, len(options.files), options.batch):
        files = options.files[at : at + options.batch]
        group = [file.read_text("utf-8-sig", errors="replace") for file in files]
        if options.lines:
            group = [text.replace("\n", "\n\n") for text in group]
        for file, ours, theirs in zip(files, *(engine.annotate(group) for engine in engines)):
            texts += 1
            sentences += len(theirs)
            tokens += sum(map(len, theirs))
            found = differences(ours, theirs)
            unequal += bool(found)
            for line in found:
                print(f"{file}: {line}", flush=True)
        if texts % 100 < options.batch:
            print(f"… {texts} texts, {unequal} differ", file=sys.stderr, flush=True)
    print(f"{texts} texts, {sentences} sentences, {tokens} tokens; {unequal} texts differ")
    return int(unequal > 0)


if __name__ == "__main__":
    sys.exit(main())
