"""Whole processes, from nothing to the result: ours and a plain Stanza script's.

    python -m benchmarks.startup [--bundle FOLDER] [--rounds N] [--many COUNT] ARTICLE

Wall and CPU seconds and peak memory of ``--version``, ``--help``, one article and, with
``--many``, so many made articles in one call. The commands take turns, so that what else the
machine does meets all alike; figures are medians. All modules have their bytecode, as pip
leaves them. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from compileall import compile_dir
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

from benchmarks.corpus.articles import made_articles
from nlp_cli.annotate.bundle import bundle_path

FOLDER = Path(__file__).resolve().parent


class Cost(NamedTuple):
    """What a process took: wall and CPU seconds, and its largest resident size in MB."""

    wall: float
    cpu: float
    memory: float


def measure(command: Sequence[str], environment: dict[str, str]) -> Cost:
    """Run a command to its end. Raises CalledProcessError where it fails."""
    start = perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(command))
    kilobytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return Cost(wall, usage.ru_utime + usage.ru_stime, kilobytes / 1024)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("article", type=Path)
    parser.add_argument("--bundle", type=Path, default=bundle_path())
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--many", type=int, default=0)
    options = parser.parse_args()
    bundle = str(options.bundle.resolve())
    with tempfile.TemporaryDirectory() as folder:
        compare(bundle, str(options.article), made(Path(folder), options.many), options.rounds)


def made(folder: Path, count: int) -> list[str]:
    """The paths of so many articles, written into the folder."""
    paths = []
    for number, text in enumerate(made_articles(count)):
        path = folder / f"{number}.txt"
        path.write_text(text, "utf-8")
        paths.append(str(path))
    return paths


def compare(bundle: str, article: str, many: list[str], rounds: int) -> None:
    """Measure all processes, in turns, and print the table."""
    cli = [sys.executable, "-m", "nlp_cli"]
    plain = [sys.executable, str(FOLDER / "plain_stanza.py"), bundle]
    engine = [sys.executable, "-m", "benchmarks.startup.fast_engine", bundle]
    commands = {
        "python, nothing": [sys.executable, "-c", "pass"],
        "import numpy": [sys.executable, "-c", "import numpy"],
        "nlp-cli --version": [*cli, "--version"],
        "nlp-cli --help": [*cli, "--help"],
        "one article: plain Stanza": [*plain, article],
        "one article: fast engine alone": [*engine, article],
        "one article: nlp-cli tokens, one thread": [*cli, "tokens", "--threads", "1", article],
        "one article: nlp-cli tokens": [*cli, "tokens", article],
    }
    if many:
        commands[f"{len(many)} articles: plain Stanza"] = [*plain, *many]
        commands[f"{len(many)} articles: nlp-cli tokens"] = [*cli, "tokens", *many]
    compile_dir(FOLDER.parent.parent / "nlp_cli", quiet=1)
    environment = {
        **os.environ,
        "NLP_CLI_MODELS": bundle,
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    failed = {}
    for round_number in range(rounds):
        for name, command in commands.items():
            if name in failed or (round_number and name.split(":")[0].endswith("articles")):
                continue
            try:
                costs[name].append(measure(command, environment))
            except (OSError, subprocess.CalledProcessError) as error:
                failed[name] = error
    print("| process | wall s | CPU s | memory MB | wall, to plain Stanza | CPU | memory |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name, taken in costs.items():
        if name in failed:
            print(f"| {name} | failed: {failed[name]} |")
            continue
        cost = Cost(*(median(column) for column in zip(*taken)))
        row = f"| {name} | {cost.wall:.2f} | {cost.cpu:.2f} | {cost.memory:.0f} |"
        rival = costs.get(f"{name.split(':')[0]}: plain Stanza")
        if rival and taken is not rival:
            other = Cost(*(median(column) for column in zip(*rival)))
            row += "".join(f" {one / two:.2f} |" for one, two in zip(cost, other))
        print(row)


if __name__ == "__main__":
    main()
