"""The numbers in docs/testing.md are those of the tests."""

from __future__ import annotations

from pathlib import Path

from hostile_inputs import BYTES, TEXTS
from test_hostile_models import LONG
from test_hostile_paths import FAILURES, NAMES
from test_whole_flow import FLOW

PAGE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text("utf-8")


def test_the_numbers_are_those_of_the_tests() -> None:
    assert f"a list of {len(TEXTS)} articles and {len(BYTES)} files of bytes" in PAGE
    assert f"has {len(NAMES) + len(FAILURES) + 8} names and" in PAGE  # 3 with a dash, 3 pipes, 2 unreadable
    assert f"shorter than {LONG:,} characters" in PAGE
    assert PAGE.count(f"| {FLOW.max_examples} |\n") == 2
