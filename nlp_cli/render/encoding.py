"""What the encoding of an output stream can take."""

from __future__ import annotations

from typing import TextIO


def takes_unicode(out: TextIO) -> bool:
    """Whether every character can be written: UTF-8, UTF-16, UTF-32, or no encoding at all."""
    encoding = getattr(out, "encoding", None)
    return encoding is None or encoding.lower().startswith("utf")
