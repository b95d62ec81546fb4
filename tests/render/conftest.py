"""Lets the tests of rendering share their documents: under importlib mode no folder is on the path."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
