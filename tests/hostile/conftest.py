"""Lets these tests use the helpers here, the readers of the formats and the keyboard of the command line."""

import sys
from pathlib import Path

for folder in ("hostile", "render", "cli"):
    sys.path.insert(0, str(Path(__file__).parents[1] / folder))
