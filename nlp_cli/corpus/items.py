"""The articles of a corpus, one by one, and why one could not be read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from nlp_cli.corpus.inputs import Input
from nlp_cli.corpus.settings import Reading
from nlp_cli.corpus.streams import decompressed, is_broken
from nlp_cli.errors import InputError, UsageError
from nlp_cli.read import STDIN
from nlp_cli.read.decode import decode


@dataclass(frozen=True, slots=True)
class Item:
    """One article as read, or what failed where one was to be read (``error``; ``hint``: what to do).

    ``number`` counts the items of the corpus from 0; ``fields`` are those to carry through;
    ``bytes`` were read from the input since the item before (compressed ones, for progress).
    """

    number: int
    source: str
    text: str = ""
    error: str = ""
    fields: Mapping[str, Any] | None = None
    bytes: int = 0
    hint: str = ""


@dataclass(frozen=True, slots=True)
class _Unit:
    """What stands for one item in an input before it is decoded: ``data`` is a line or a row."""

    source: str
    data: Any
    bytes: int
    error: str = ""
    hint: str = ""


def read_items(
    inputs: Iterable[Input], reading: Reading, skip: int = 0, stdin: BinaryIO | None = None
) -> Iterator[Item]:
    """Every article of inputs that are there; the first ``skip`` are passed over, mostly unread.

    An input that fails gives one item with its error, where it fails; the rest go on.
    Raises UsageError where the package for a kind of file is not installed.
    """
    number = 0
    for input in inputs:
        for unit in _units(input, reading, stdin):
            if number >= skip:
                yield _item(number, input, unit, reading)
            number += 1


def row_of(item: Item) -> dict[str, Any]:
    """An item as `BatchAnnotator` takes it."""
    row: dict[str, Any] = {
        "source": item.source,
        "text": item.text,
        "number": item.number,
        "error": item.error,
        "hint": item.hint,
    }
    if item.fields is not None:
        row["fields"] = json.dumps(item.fields, ensure_ascii=False, default=str)
    return row


def _units(input: Input, reading: Reading, stdin: BinaryIO | None) -> Iterator[_Unit]:
    if input.kind == "text":
        yield _Unit(input.source, None, input.size)
    else:
        last = 0
        try:
            for unit in _lines(input, stdin) if input.kind == "jsonl" else _rows(input, reading):
                last = unit.bytes
                yield unit
        except UsageError:
            raise
        except Exception as error:  # a damaged file raises what its library likes
            yield _Unit(input.source, None, last, *_reason(error))


def _lines(input: Input, stdin: BinaryIO | None) -> Iterator[_Unit]:
    if input.path == STDIN:
        if stdin is None:
            raise InputError("standard input is closed")
        yield from _numbered(input.source, stdin, None)
        return
    with Path(input.path).open("rb") as file:
        yield from _numbered(input.source, decompressed(file, input.compression), file)


def _numbered(source: str, lines: BinaryIO, file: BinaryIO | None) -> Iterator[_Unit]:
    done = 0
    for place, line in enumerate(lines, start=1):
        if line.strip():
            now = file.tell() if file else 0
            yield _Unit(f"{source}:{place}", line, now - done)
            done = now


def _rows(input: Input, reading: Reading) -> Iterator[_Unit]:
    from nlp_cli.corpus.parquet import read_rows

    wanted = [reading.text_field, *reading.keep, *([reading.id_field] if reading.id_field else [])]
    for place, (row, size) in enumerate(read_rows(Path(input.path), wanted), start=1):
        yield _Unit(f"{input.source}:{place}", row, size)


def _item(number: int, input: Input, unit: _Unit, reading: Reading) -> Item:
    if unit.error:
        return Item(number, unit.source, error=unit.error, bytes=unit.bytes, hint=unit.hint)
    try:
        if input.kind == "text":
            return Item(number, unit.source, _text(input, reading), bytes=unit.bytes)
        return _record(number, unit, reading)
    except UsageError:
        raise
    except Exception as error:
        message, hint = _reason(error)
        message = message.removeprefix(f"{unit.source}: ")
        return Item(number, unit.source, error=message, bytes=unit.bytes, hint=hint)


def _text(input: Input, reading: Reading) -> str:
    with Path(input.path).open("rb") as file:
        data = decompressed(file, input.compression).read()
    return decode(data, input.source, reading.encoding, reading.errors)


def _record(number: int, unit: _Unit, reading: Reading) -> Item:
    record = _parsed(unit.data) if isinstance(unit.data, bytes) else unit.data
    if not isinstance(record, dict):
        raise InputError("not a JSON object")
    fields = {name: record.get(name) for name in reading.keep} if reading.keep else None
    source, text, problem, hint = unit.source, "", "", ""
    try:
        if reading.id_field is not None:
            source = _id(record, reading.id_field)
        text = _article(record, reading)
    except InputError as error:
        problem, hint = str(error), error.hint
    return Item(number, source, text, problem, fields, unit.bytes, hint)


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line.decode("utf-8-sig"))
    except RecursionError:
        raise InputError("not JSON that can be read: nested too deeply") from None
    except UnicodeDecodeError as error:
        raise InputError(f"not valid UTF-8: byte 0x{error.object[error.start]:02X} in it") from None
    except ValueError as error:
        raise InputError(f"not JSON: {error}") from None


def _id(record: Mapping[str, Any], field: str) -> str:
    value = record.get(field)
    if not isinstance(value, (str, int)) or isinstance(value, bool) or value == "":
        raise InputError(f"no id in the field '{field}'", "name the field that has it with --id-field")
    return str(value).encode("utf-8", "backslashreplace").decode("utf-8")


def _article(record: Mapping[str, Any], reading: Reading) -> str:
    value = record.get(reading.text_field)
    if not isinstance(value, str):
        names = ", ".join(sorted(map(str, record))[:10])
        raise InputError(
            f"no text in the field '{reading.text_field}'; its fields are: {names}",
            "name the field that has it with --text-field",
        )
    return _checked(value, reading.errors)


def _checked(text: str, errors: str) -> str:
    """What `decode` promises of a text that comes from bytes: no NUL, no lone surrogate."""
    if (place := text.find("\0")) >= 0:
        raise InputError(f"not text: U+0000 at character {place}")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        if errors != "replace":
            raise InputError(
                f"not text: a lone surrogate at character {error.start}", "go on with --errors replace"
            ) from None
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _reason(error: Exception) -> tuple[str, str]:
    """What is wrong, and what to do about it."""
    if isinstance(error, InputError):
        return str(error), error.hint
    if is_broken(error):
        return f"a damaged or cut off compressed file: {error}", ""
    if isinstance(error, MemoryError):
        return "too large to read into memory", "split it into articles"
    if isinstance(error, OSError):
        return f"cannot be read: {error.strerror or error}", ""
    return f"cannot be read: {type(error).__name__}: {error}", ""
