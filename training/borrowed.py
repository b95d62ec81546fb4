"""Parts of Stanza that a training changes, put back when it is over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def put_back(*places: tuple[Any, str]) -> Iterator[None]:
    """Give each (owner, attribute) the value that it had, whatever happens inside."""
    before = [getattr(owner, name) for owner, name in places]
    try:
        yield
    finally:
        for (owner, name), value in zip(places, before):
            setattr(owner, name, value)
