"""Articles and tokens a second, side by side on the same articles, and how cost grows.

    python -m benchmarks.corpus [--bundle FOLDER] [--articles N] [--rounds N]
                                [--growth N…] [--jobs N]

Compares plain Stanza in a loop, ``nlp-cli corpus`` with one job and with two, and on Ray with
two actors where Ray is installed. The systems take turns; figures are medians over the rounds
and of whole processes, so loading the models is in them. Prints Markdown. The machine must be
otherwise idle for the figures to mean anything.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.corpus.articles import write_articles
from benchmarks.corpus.cost import Cost, measure
from nlp_cli.annotate.bundle import bundle_path

FOLDER = Path(__file__).resolve().parent
SHORT = 2
"""Paragraphs of an article where it is growth that is measured; else there are 8."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--bundle", type=Path, default=bundle_path())
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--growth", nargs="*", type=int, default=[100, 1000, 10_000])
    parser.add_argument("--jobs", type=int, default=2, help="of --growth")
    options = parser.parse_args()
    environment = {
        **os.environ,
        "NLP_CLI_MODELS": str(options.bundle.resolve()),
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
    with tempfile.TemporaryDirectory() as work:
        if options.rounds:
            compare(Path(work), options.articles, options.rounds, environment)
        grow(Path(work), options.growth, options.jobs, environment)


def compare(work: Path, count: int, rounds: int, environment: dict[str, str]) -> None:
    """The systems side by side."""
    source = work / "articles.jsonl"
    characters = write_articles(source, count)
    print(f"{count:,} articles, {characters:,} characters\n")
    cli = [sys.executable, "-m", "nlp_cli", "corpus", str(source), "--force", "-o"]
    stanza = [sys.executable, str(FOLDER / "plain_stanza.py"), environment["NLP_CLI_MODELS"], str(source)]
    commands = {
        "plain Stanza in a loop": stanza,
        "nlp-cli, Stanza engine, 1 job": [*cli, str(work / "s1"), "-j", "1", "--engine", "stanza"],
        "nlp-cli, 1 job": [*cli, str(work / "a1"), "-j", "1"],
        "nlp-cli, 2 jobs": [*cli, str(work / "a2"), "-j", "2"],
    }
    if importlib.util.find_spec("ray"):
        commands["nlp-cli on Ray, 2 actors"] = [*cli, str(work / "ray"), "-j", "2", "--runner", "ray"]
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            try:
                costs[name].append(measure(command, environment))
            except subprocess.CalledProcessError as error:
                print(f"{name} failed: {error.output}", file=sys.stderr)
    tokens = int(costs["plain Stanza in a loop"][0].said)
    print("| system | wall s | CPU s | articles/s | tokens/s | memory MB | to plain Stanza | to 1 job |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    walls = {name: median(cost.wall for cost in taken) for name, taken in costs.items() if taken}
    for name, wall in walls.items():
        cpu = median(cost.cpu for cost in costs[name])
        memory = max(cost.memory for cost in costs[name])
        print(
            f"| {name} | {wall:.1f} | {cpu:.1f} | {count / wall:.1f} | {tokens / wall:,.0f} | {memory:.0f} "
            f"| {walls['plain Stanza in a loop'] / wall:.2f} | {walls['nlp-cli, 1 job'] / wall:.2f} |"
        )
    same = (work / "a1").read_bytes() == (work / "a2").read_bytes()
    print(f"\nOne job and two give the same bytes: {'yes' if same else 'NO'}.")
    if "nlp-cli on Ray, 2 actors" in walls:
        parts = b"".join(path.read_bytes() for path in sorted((work / "ray").glob("part-*")))
        print(f"Ray gives the same bytes: {'yes' if parts == (work / 'a1').read_bytes() else 'NO'}.")
    ratio = (work / "a1").stat().st_size / source.stat().st_size
    print(f"Bytes of output to bytes of input: {ratio:.1f}.")


def grow(work: Path, sizes: list[int], jobs: int, environment: dict[str, str]) -> None:
    """How time and memory grow with the number of articles, with a table of names."""
    if not sizes:
        return
    print("\n| articles | wall s | articles/s | memory MB |\n|---:|---:|---:|---:|")
    for count in sizes:
        source = work / f"{count}.jsonl"
        write_articles(source, count, length=SHORT)
        names = ["--names", str(work / "names.tsv")]
        command = [sys.executable, "-m", "nlp_cli", "corpus", str(source), "-j", str(jobs), "--force", *names]
        cost = measure([*command, "-o", str(work / "grown.jsonl")], environment)
        print(f"| {count:,} | {cost.wall:.1f} | {count / cost.wall:.1f} | {cost.memory:.0f} |", flush=True)


if __name__ == "__main__":
    main()
