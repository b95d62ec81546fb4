"""Two pieces of arithmetic side by side: NumPy lets other threads run while it computes."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

First = TypeVar("First")
Second = TypeVar("Second")


def both(first: Callable[[], First], second: Callable[[], Second], threads: int) -> tuple[First, Second]:
    """The results of both, the second computed in a thread of its own if there are two threads.

    Raises what either raises, once both have ended.
    """
    if threads < 2:
        return first(), second()
    found: list[Second] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            found.append(second())
        except BaseException as error:
            errors.append(error)

    thread = Thread(target=run)
    thread.start()
    try:
        result = first()
    finally:
        thread.join()
    if errors:
        raise errors[0]
    return result, found[0]
