"""What a process and all its children take."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import Final, NamedTuple

SAMPLE: Final = 0.5
"""Seconds between two looks at the memory."""


class Cost(NamedTuple):
    """Wall and CPU seconds, the largest memory in MB, and the last line that was said."""

    wall: float
    cpu: float
    memory: float
    said: str


def measure(command: Sequence[str], environment: Mapping[str, str]) -> Cost:
    """Run a command to its end. Raises CalledProcessError where it fails.

    Memory is that of the process and its descendants together, shared pages counted once
    (proportional set size); Linux only. CPU seconds are those of descendants that were
    waited for.
    """
    before = os.times()
    start = perf_counter()
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(command, env=dict(environment), stdout=said, stderr=subprocess.STDOUT)
        peak = 0
        while process.poll() is None:
            peak = max(peak, sum(map(_memory, _family(process.pid))))
            with suppress(subprocess.TimeoutExpired):
                process.wait(SAMPLE)
        wall = perf_counter() - start
        said.seek(0)
        text = said.read().strip()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(command), text)
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost(wall, cpu, peak / 1024, text.splitlines()[-1] if text else "")


def _family(pid: int) -> Iterator[int]:
    yield pid
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text("ascii").split():
                yield from _family(int(child))


def _memory(pid: int) -> int:
    """Kilobytes."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0
