"""Lets these tests use the pictures here."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
