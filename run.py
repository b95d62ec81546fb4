#!/usr/bin/env python3
"""Set up nlp-cli in this folder and use it, on a machine that has only Python and git.

    python3 run.py samples          set up, then analyse every article in samples/
    python3 run.py test [ARG…]      set up, then run the tests (ARG… go to pytest)
    python3 run.py setup            set up only: .venv/bin/nlp-cli is then ready

The environment is made in .venv with the versions in constraints.txt, and is only renewed
when one of them changed.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "nlp-cli-installed"
CONSTRAINTS = ROOT / "constraints.txt"
OLDEST = (3, 10)


def call(*command: str | Path) -> None:
    """Run a command; stop with its exit status where it fails."""
    status = subprocess.run([str(part) for part in command], cwd=ROOT).returncode
    if status:
        sys.exit(status)


def wanted() -> str:
    """A fingerprint of what the environment is made from."""
    sources = (CONSTRAINTS, ROOT / "pyproject.toml")
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in sources)).hexdigest()


def setup() -> None:
    """Make .venv and install the package into it, unless that is done already."""
    if sys.version_info < OLDEST:
        sys.exit(
            f"run.py: Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}"
        )
    if STAMP.exists() and STAMP.read_text() == wanted():
        return
    if not PYTHON.exists():
        print("Making .venv …", file=sys.stderr)
        made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True)
        if made.returncode:
            sys.exit(
                f"run.py: Python could not make a virtual environment:\n{made.stdout}{made.stderr}"
                "On Debian and Ubuntu, install the package python3-venv and run this again."
            )
    print("Installing what constraints.txt pins (PyTorch is the large one) …", file=sys.stderr)
    torch = next(line for line in CONSTRAINTS.read_text().splitlines() if line.startswith("torch=="))
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    call(*pip, torch)
    call(*pip, "--constraint", CONSTRAINTS, "--editable", ".[test]")
    call(PYTHON, "-m", "compileall", "-q", "nlp_cli")  # as pip does for what is not editable
    STAMP.write_text(wanted())


def main(arguments: list[str]) -> None:
    """Do what the first argument names."""
    task, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if task == "setup" and not rest:
        setup()
        print(f"Ready: {BIN / 'nlp-cli'}")
    elif task == "samples" and not rest:
        setup()
        call(PYTHON, "-m", "nlp_cli", "analyze", *sorted((ROOT / "samples").glob("*.txt")))
    elif task == "test":
        setup()
        call(PYTHON, "-m", "pytest", *rest)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
