"""How many workers a machine has cores and memory for."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from nlp_cli.environment import cores

MIB: Final = 1 << 20

WORKER: Final = {"auto": 320 * MIB, "fast": 320 * MIB, "stanza": 800 * MIB}
"""Memory of one worker at its peak with room to spare: 229 MB and 632 MB were measured, over
batches of BATCH code points, an article of 90,000 and a paragraph of 13,000."""

_CGROUPS: Final = (
    ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
    ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
)


def default_jobs(engine: str) -> int:
    """As many as there are cores, unless memory is too small for so many; one at least."""
    need = WORKER.get(engine, max(WORKER.values()))
    free = available_memory()
    return cores() if free is None else max(1, min(cores(), free // need))


def available_memory() -> int | None:
    """Bytes that can be had without swapping, within the limits of a container; None if unknown."""
    found = []
    with suppress(OSError, ValueError, IndexError):
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
        (line,) = (line for line in lines if line.startswith("MemAvailable:"))
        found.append(int(line.split()[1]) * 1024)
    for limit, used in _CGROUPS:
        with suppress(OSError, ValueError):
            found.append(int(Path(limit).read_text("ascii")) - int(Path(used).read_text("ascii")))
    return min(found) if found else None
