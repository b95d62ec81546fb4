"""PyTorch's zip format, read without PyTorch: the pickle by an unpickler that knows tensors
and plain containers only, the tensors as views of the file, which stays memory-mapped.

The format: https://docs.pytorch.org/docs/stable/notes/serialization.html. A hostile file can
make reading fail, with a ModelError, but cannot run code: no name resolves to anything but
the stand-ins below.
"""

from __future__ import annotations

import mmap
import pickle
from collections import OrderedDict
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from struct import unpack_from
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from nlp_cli.annotate.bundle import MEND
from nlp_cli.errors import ModelError

if TYPE_CHECKING:
    from nlp_cli.annotate.fast.arrays import Array

_DTYPES: Final = {
    "HalfStorage": "f2",
    "FloatStorage": "f4",
    "DoubleStorage": "f8",
    "LongStorage": "i8",
    "IntStorage": "i4",
    "ShortStorage": "i2",
    "CharStorage": "i1",
    "ByteStorage": "u1",
    "BoolStorage": "?",
}
_LOCAL_HEADER: Final = 30
"""Bytes of a zip member's local header before its name and extra field."""


class TensorPlace(NamedTuple):
    """Where a tensor lies in its file: what NumPy needs to make a view of it."""

    dtype: str
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


class _Storage(NamedTuple):
    dtype: str
    start: int
    size: int


class _Rebuild:
    """Stands for ``torch._utils._rebuild_tensor_v2``."""

    __slots__ = ()

    def __call__(self, storage: Any, offset: Any, shape: Any, strides: Any, *_: Any) -> TensorPlace:
        if not isinstance(storage, _Storage):
            raise pickle.UnpicklingError("a tensor without a storage")
        numbers = (offset, *shape, *strides)
        if len(shape) != len(strides) or any(type(n) is not int or n < 0 for n in numbers):
            raise pickle.UnpicklingError("a tensor of no possible shape")
        width = np.dtype(storage.dtype).itemsize
        if 0 not in shape:
            last = offset + sum((size - 1) * stride for size, stride in zip(shape, strides))
            if (last + 1) * width > storage.size:
                raise pickle.UnpicklingError("a tensor beyond its storage")
        start = storage.start + offset * width
        return TensorPlace(storage.dtype, start, tuple(shape), tuple(n * width for n in strides))


class _Kind:
    """Stands for the class of a storage."""

    __slots__ = ("dtype",)

    def __init__(self, dtype: str) -> None:
        self.dtype = dtype


class _Unpickler(pickle.Unpickler):
    def __init__(self, data: bytes, storage: Callable[[str], tuple[int, int]], order: str) -> None:
        super().__init__(BytesIO(data))
        self._storage = storage
        self._order = order

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _Rebuild()
        if module == "torch" and name in _DTYPES:
            return _Kind(self._order + _DTYPES[name])
        raise pickle.UnpicklingError(f"{module}.{name} does not belong in a model")

    def persistent_load(self, pid: Any) -> _Storage:
        kind, key = pid[1], pid[2]
        if not isinstance(kind, _Kind) or not isinstance(key, str):
            raise pickle.UnpicklingError("a storage of an unknown kind")
        return _Storage(kind.dtype, *self._storage(key))


class MappedFile:
    """A file in memory as far as it is touched."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def view(self, place: TensorPlace) -> Array:
        """A read-only array over the file. Raises ValueError where the place lies beyond it."""
        array: Array = np.ndarray(place.shape, np.dtype(place.dtype), self._map, place.offset, place.strides)
        return array

    def line(self) -> bytes:
        """The first line."""
        return self._map[: self._map.find(b"\n") + 1]

    def slice(self, start: int, size: int) -> bytes:
        """A copy of some bytes."""
        return self._map[start : start + size]


def read_places(path: Path) -> Any:
    """What a checkpoint holds, with a TensorPlace for each tensor.

    Raises ModelError where the file is missing, damaged, compressed or holds anything but
    tensors and plain values.
    """
    try:
        return _read(path)
    except OSError as error:
        raise ModelError(f"{path}: {error.strerror or error}", MEND) from None
    except RecursionError:
        raise ModelError(f"{path}: the model is damaged (nested too deeply)", MEND) from None
    except Exception as error:  # a damaged pickle raises nearly anything
        raise ModelError(f"{path}: the model is damaged ({error})", MEND) from None


def _read(path: Path) -> Any:
    import zipfile  # slow to import, and not needed where the bundle has an index

    file = MappedFile(path)
    with zipfile.ZipFile(path) as archive:
        members = {info.filename: info for info in archive.infolist()}
    pickled = next(name for name in members if name.endswith("/data.pkl"))
    root = pickled[: -len("data.pkl")]

    def place_of(name: str) -> tuple[int, int]:
        info = members[name]
        if info.compress_type != zipfile.ZIP_STORED:
            raise pickle.UnpicklingError(f"{name} is compressed")
        header = file.slice(info.header_offset, _LOCAL_HEADER)
        name_size, extra_size = unpack_from("<HH", header, 26)
        return info.header_offset + _LOCAL_HEADER + name_size + extra_size, info.file_size

    order = "<"
    if f"{root}byteorder" in members and file.slice(*place_of(f"{root}byteorder")) == b"big":
        order = ">"
    data = file.slice(*place_of(pickled))
    return _Unpickler(data, lambda key: place_of(f"{root}data/{key}"), order).load()
