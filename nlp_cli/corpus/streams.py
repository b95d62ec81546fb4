"""Compressed files: read through, and written so that any number of pieces can follow each other."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable
from importlib import import_module
from typing import Any, BinaryIO, Final, cast

from nlp_cli.errors import UsageError

BROKEN = (EOFError, zlib.error, gzip.BadGzipFile)
"""What reading a broken .gz raises; a broken .zst raises zstandard's own error."""


CHUNK: Final = 1 << 14
"""Compressed bytes that are read at a time; what they hold is in memory at once."""


def missing(package: str, extra: str, what: str) -> UsageError:
    """The error for an extra that is not installed."""
    return UsageError(f"{what} needs the package {package}", f"install it: pip install 'nlp-cli[{extra}]'")


def decompressed(stream: BinaryIO, compression: str) -> BinaryIO:
    """The bytes behind a compressed stream; concatenated members are read one after the other.

    Raises UsageError where the package for it is not installed.
    """
    if compression == "gzip":
        return cast(BinaryIO, gzip.GzipFile(fileobj=stream, mode="rb"))
    if compression == "zstd":
        return cast(BinaryIO, io.BufferedReader(_Zstandard(stream)))
    return stream


class _Zstandard(io.RawIOBase):
    """The bytes behind a .zst file; unlike the package's own reader it notices a file that is cut off."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__()
        self._stream = stream
        self._decompressor = _zstandard().ZstdDecompressor()
        self._frame: Any = None
        self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill a buffer. Raises EOFError where the file ends within a frame."""
        while not self._ready:
            within = self._frame is not None and not self._frame.eof
            data = b"" if within or self._frame is None else self._frame.unused_data
            data = data or self._stream.read(CHUNK)
            if not data and within:
                raise EOFError("it ends within a frame")
            if not data:
                return 0
            if not within:
                self._frame = self._decompressor.decompressobj()
            self._ready = self._frame.decompress(data)
        taken = min(len(buffer), len(self._ready))
        buffer[:taken], self._ready = self._ready[:taken], self._ready[taken:]
        return taken


def compressor(compression: str) -> Callable[[bytes], bytes]:
    """What turns a piece of output into a member (frame) that can follow another.

    Raises UsageError where the package for it is not installed.
    """
    if compression == "gzip":
        return lambda data: gzip.compress(data, 6, mtime=0)
    if compression == "zstd":
        compress: Callable[[bytes], bytes] = _zstandard().ZstdCompressor().compress
        return compress
    return lambda data: data


def is_broken(error: Exception) -> bool:
    """Whether an error says that a compressed file is damaged or cut off."""
    return isinstance(error, BROKEN) or type(error).__name__ == "ZstdError"


def require(compression: str) -> None:
    """Raise UsageError now where the package for a compression is not installed."""
    if compression == "zstd":
        _zstandard()


def _zstandard() -> Any:
    try:
        return import_module("zstandard")
    except ImportError:
        raise missing("zstandard", "zst", "a .zst file") from None
