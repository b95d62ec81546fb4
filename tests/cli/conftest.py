"""Lets these tests share their helpers: under importlib mode no folder is on the path."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from cli_keyboard import ARTICLE, Keyboard


@pytest.fixture
def cli() -> Keyboard:
    return Keyboard([])


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "artikel.txt"
    path.write_text(ARTICLE, "utf-8")
    return path
