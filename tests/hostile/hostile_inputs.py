"""The kept list of hostile inputs, each with what it gives (see docs/testing.md)."""

from __future__ import annotations

from hostile_articles import TEXTS
from hostile_bytes import BYTES
from hostile_case import Hostile

__all__ = ["BYTES", "INPUTS", "TEXTS", "Hostile"]

INPUTS: tuple[Hostile, ...] = TEXTS + BYTES
