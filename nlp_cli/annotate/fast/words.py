"""Vocabularies of many words: a number for each word that is known."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from nlp_cli.annotate.fast.arrays import Integers

UNKNOWN: Final = 1
"""The number of every word that is not in a vocabulary."""
DIGEST: Final = 8
"""Bytes of a word's hash. With 10⁵ words a word in 10¹⁴ is taken for another."""


class Words(Protocol):
    """The numbers of words."""

    def numbers(self, words: Sequence[str]) -> Integers:
        """The number of each word, UNKNOWN where it has none."""
        ...


class ListedWords:
    """Words in a dictionary."""

    def __init__(self, units: Mapping[str, int]) -> None:
        self._units = units

    def numbers(self, words: Sequence[str]) -> Integers:
        """See Words.numbers."""
        return np.array([self._units.get(word, UNKNOWN) for word in words], np.int64)


class HashedWords:
    """Words as sorted hashes, so that a file of them is used as it lies, without reading it."""

    def __init__(self, hashes: npt.NDArray[np.uint64], numbers: npt.NDArray[np.int32]) -> None:
        self._hashes = hashes
        self._numbers = numbers

    def numbers(self, words: Sequence[str]) -> Integers:
        """See Words.numbers."""
        wanted = hashes_of(words)
        places = np.minimum(np.searchsorted(self._hashes, wanted), len(self._hashes) - 1)
        found: Integers = np.where(self._hashes[places] == wanted, self._numbers[places], UNKNOWN)
        return found.astype(np.int64)


def hashes_of(words: Sequence[str]) -> npt.NDArray[np.uint64]:
    """A hash of each word, the same on every machine."""
    digests = (
        hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=DIGEST).digest() for word in words
    )
    return np.frombuffer(b"".join(digests), "<u8")
