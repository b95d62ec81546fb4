"""Lets these tests share their helpers: under importlib mode no folder is on the path."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from corpus_driver import Driver


@pytest.fixture
def corpus(tmp_path: Path) -> Driver:
    return Driver(tmp_path)
