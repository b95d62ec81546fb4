"""The way back: which offset of the article each character of a text came from."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload

NOWHERE = -1


class Places(Sequence[int]):
    """Offsets of the article, one for each character of a text, kept as runs.

    A run is a stretch of characters that stand side by side in the article too, so an
    article of ten million characters with a thousand paragraphs needs two thousand runs.
    A character that stands nowhere in the article has the place -1.
    """

    __slots__ = ("_length", "_origins", "_starts")

    def __init__(self) -> None:
        self._starts = array("q")
        self._origins = array("q")
        self._length = 0

    def append(self, origin: int, length: int) -> None:
        """Add ``length`` characters that stand at ``origin``, ``origin + 1``, … (or at -1)."""
        if length <= 0:
            return
        if not self._starts or self._following() != origin:
            self._starts.append(self._length)
            self._origins.append(origin)
        self._length += length

    def append_part(self, other: Places, start: int, end: int) -> None:
        """Add the places ``other[start:end]``, 0 <= start <= end <= len(other)."""
        for first, last, origin in other.runs(start, end):
            self.append(origin, last - first)

    def runs(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield (start, end, place of the start) of each run within ``[start, end)``."""
        index = bisect_right(self._starts, start) - 1
        while start < end:
            following = self._starts[index + 1] if index + 1 < len(self._starts) else self._length
            last = min(end, following)
            yield start, last, self._place(index, start)
            start = last
            index += 1

    def _following(self) -> int:
        origin = self._origins[-1]
        return NOWHERE if origin == NOWHERE else origin + self._length - self._starts[-1]

    def _place(self, index: int, position: int) -> int:
        origin = self._origins[index]
        return NOWHERE if origin == NOWHERE else origin + position - self._starts[index]

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, key: int) -> int: ...

    @overload
    def __getitem__(self, key: slice) -> Sequence[int]: ...

    def __getitem__(self, key: int | slice) -> int | Sequence[int]:
        if isinstance(key, slice):
            start, stop, step = key.indices(self._length)
            if step == 1:
                return array("q", self._between(start, max(start, stop)))
            return array("q", [self[position] for position in range(start, stop, step)])
        position = key + self._length if key < 0 else key
        if not 0 <= position < self._length:
            raise IndexError("place out of range")
        return self._place(bisect_right(self._starts, position) - 1, position)

    def __iter__(self) -> Iterator[int]:
        return self._between(0, self._length)

    def _between(self, start: int, end: int) -> Iterator[int]:
        for first, last, origin in self.runs(start, end):
            if origin == NOWHERE:
                yield from (NOWHERE for _ in range(first, last))
            else:
                yield from range(origin, origin + last - first)
