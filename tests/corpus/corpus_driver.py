"""Runs ``nlp-cli corpus`` with the fake models: in this process, or as one that can be killed."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corpus_fakes import load_fake

from nlp_cli.__main__ import run
from nlp_cli.environment import Environment

FAKES = Path(__file__).with_name("corpus_fakes.py")
REPOSITORY = Path(__file__).parents[2]


@dataclass
class Driver:
    """A folder to work in, and what the last call said."""

    folder: Path
    stdout: io.StringIO = field(default_factory=io.StringIO)
    stderr: io.StringIO = field(default_factory=io.StringIO)

    def __call__(self, *arguments: object, stdin: bytes | None = None, terminal: bool = False) -> int:
        self.stdout, self.stderr = io.StringIO(newline=""), io.StringIO()
        environment = Environment(
            stdin=io.BytesIO(stdin) if stdin is not None else None,
            stdout=self.stdout,
            stderr=self.stderr,
            stdin_is_terminal=stdin is None,
            stderr_is_terminal=terminal,
        )
        return run(["corpus", *map(str, arguments)], environment, load_fake)

    def start(self, *arguments: object, largest_file: int = 0) -> subprocess.Popen[bytes]:
        """The same as a process of its own, which may write files of so many bytes at most."""
        limit = ["prlimit", f"--fsize={largest_file}"] if largest_file else []
        return subprocess.Popen(
            [*limit, sys.executable, str(FAKES), "corpus", *map(str, arguments)],
            cwd=REPOSITORY,
            env={"PYTHONPATH": str(REPOSITORY), "PATH": "/usr/bin:/bin"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def articles(self, *texts: str, name: str = "masuk.jsonl") -> Path:
        """JSON Lines with these texts."""
        path = self.folder / name
        lines = (json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(texts))
        path.write_text("".join(lines), "utf-8")
        return path

    def records(self, name: str = "hasil.jsonl") -> list[dict[str, Any]]:
        """What an output holds; every line must be whole."""
        text = (self.folder / name).read_text("utf-8")
        assert not text or text.endswith("\n")
        return [json.loads(line) for line in text.splitlines()]

    def out(self, name: str = "hasil.jsonl") -> Path:
        return self.folder / name
