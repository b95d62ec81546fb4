"""Reading model files without torch, also files that mean harm."""

from __future__ import annotations

import io
import pickle
import zipfile
from collections import OrderedDict
from pathlib import Path
from typing import Any, ClassVar

import pytest

np = pytest.importorskip("numpy")

from nlp_cli.annotate.fast.checkpoint import MappedFile, TensorPlace, read_places  # noqa: E402
from nlp_cli.errors import ModelError  # noqa: E402

DATA = np.arange(12, dtype="<f2").tobytes()


class HalfStorage:
    """Takes the name of torch's class in a pickle."""


class _Tensor:
    def __init__(self, *place: Any, size: int = 12) -> None:
        self.place = place
        self.size = size

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild_tensor_v2, (_Place(self.size), *self.place, False, OrderedDict())


class _Place:
    def __init__(self, size: int) -> None:
        self.size = size


def _rebuild_tensor_v2(*_: Any) -> None: ...


HalfStorage.__module__, HalfStorage.__qualname__ = "torch", "HalfStorage"
_rebuild_tensor_v2.__module__ = "torch._utils"


class _Pickler(pickle._Pickler):  # the one in Python, because torch's names need not be importable
    def persistent_id(self, obj: Any) -> Any:
        return ("storage", HalfStorage, "0", "cpu", obj.size) if isinstance(obj, _Place) else None

    def save_global(self, obj: Any, name: str | None = None) -> None:
        self.write(f"c{obj.__module__}\n{name or obj.__qualname__}\n".encode())
        self.memoize(obj)

    dispatch: ClassVar[Any] = {
        **pickle._Pickler.dispatch,
        type: save_global,
        type(_rebuild_tensor_v2): save_global,
    }


def checkpoint(path: Path, content: Any, compression: int = zipfile.ZIP_STORED, data: bytes = DATA) -> Path:
    """A file in PyTorch's zip format; content is pickled, or bytes that are the pickle."""
    if not isinstance(content, bytes):
        file = io.BytesIO()
        _Pickler(file, 2).dump(content)
        content = file.getvalue()
    with zipfile.ZipFile(path, "w", compression) as archive:
        archive.writestr("x/data.pkl", content)
        archive.writestr("x/byteorder", "little")
        archive.writestr("x/data/0", data)
    return path


def test_tensors_are_views_of_the_file(tmp_path: Path) -> None:
    path = checkpoint(tmp_path / "x.pt", {"a": _Tensor(0, (3, 4), (4, 1)), "b": _Tensor(4, (4, 2), (1, 4))})
    places = read_places(path)
    file = MappedFile(path)
    whole = np.arange(12, dtype="f2").reshape(3, 4)
    assert (file.view(places["a"]) == whole).all()
    assert (file.view(places["b"]) == whole[1:].T).all()
    assert not file.view(places["a"]).flags.writeable


@pytest.mark.parametrize(
    "tensor",
    [
        _Tensor(0, (3, 5), (5, 1)),
        _Tensor(1, (3, 4), (4, 1)),
        _Tensor(-1, (2,), (1,)),
        _Tensor(0, (2,), (-1,)),
        _Tensor(0, (2, 2), (1,)),
        _Tensor(0, ("2",), (1,)),
        _Tensor(0, (10**18,), (1,)),
    ],
    ids=str,
)
def test_a_tensor_beyond_its_storage_is_refused(tmp_path: Path, tensor: _Tensor) -> None:
    with pytest.raises(ModelError, match="damaged"):
        read_places(checkpoint(tmp_path / "x.pt", {"a": tensor}))


@pytest.mark.parametrize(
    "hostile",
    [
        b"cos\nsystem\n(S'touch HERE'\ntR.",
        b'cbuiltins\neval\n(S\'open("HERE", "w")\'\ntR.',
        b"cnumpy\nload\n(S'HERE'\ntR.",
        b"ctorch._utils\n_rebuild_tensor_v2.__call__\n.",
        b"ctorch\nload\n.",
        b"ccollections\nOrderedDict.update\n.",
        b"(S'HERE'\nios\nsystem\n.",
        b"\x80\x02}q\x00.trailing"[:4],
        b"",
        b"(" * 100_000,
        b"\x80\x02X\xff\xff\xff\xffa.",
    ],
    ids=range(11),
)
def test_a_hostile_pickle_does_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hostile: bytes
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ModelError, match="damaged"):
        read_places(checkpoint(tmp_path / "x.pt", hostile))
    assert [file.name for file in tmp_path.iterdir()] == ["x.pt"]


def test_what_is_no_checkpoint_is_a_model_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        read_places(tmp_path / "missing.pt")
    for content in (b"", b"not a zip file", b"PK\x05\x06" + bytes(18)):
        (tmp_path / "x.pt").write_bytes(content)
        with pytest.raises(ModelError, match="damaged"):
            read_places(tmp_path / "x.pt")
    packed = checkpoint(tmp_path / "y.pt", {}, zipfile.ZIP_DEFLATED)
    with pytest.raises(ModelError, match="compressed"):
        read_places(packed)


def test_a_view_beyond_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(bytes(10))
    file = MappedFile(tmp_path / "x")
    for place in (("<f4", 0, (3,), (4,)), ("<f4", 8, (1,), (4,)), ("<f4", 4, (3,), (-4,))):
        with pytest.raises(ValueError):
            file.view(TensorPlace(*place))
