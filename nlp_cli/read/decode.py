"""Bytes to text, exactly: no line end is translated and no character is changed."""

from __future__ import annotations

import codecs
from typing import Final

from nlp_cli.errors import InputError, UsageError

MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks; UTF-32 before UTF-16, whose little-endian mark is a prefix of it."""

_SELF_MARKING: Final = ("utf-16", "utf-32")
"""Codecs that read the mark themselves and leave none in the text."""


def check_encoding(name: str) -> str:
    """The codec's own name for ``name``.

    Raises UsageError, with the nearest names, for one that is not a text encoding.
    """
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        found = None
    # `hex`, `zlib` and their like are codecs too, but from bytes to bytes.
    if found is None or not found._is_text_encoding or found.name == "undefined":
        raise UsageError(f"--encoding: no encoding '{name}'", _nearest_encoding(name))
    return "utf-8" if found.name == "utf-8-sig" else found.name


def decode(data: bytes, source: str, encoding: str | None = None, errors: str = "strict") -> str:
    """The text of an article; a byte-order mark at its start is not part of it.

    Without ``encoding`` the byte-order mark decides, and UTF-8 is meant where there is none.
    ``errors`` is ``strict`` or ``replace`` (U+FFFD for what cannot be decoded).
    Raises InputError for text that cannot be decoded and for data that is not text.
    """
    codec = encoding or next((name for mark, name in MARKS if data.startswith(mark)), "utf-8")
    if codec == "utf-8" and (place := data.find(0)) >= 0:
        raise _binary(source, f"a NUL byte at offset {place}", data)
    try:
        text = data.decode(codec, errors)
    except UnicodeDecodeError as error:
        raise _undecodable(source, error, named=encoding is not None) from error
    except UnicodeError as error:
        raise InputError(f"{source}: not {codec}: {error}", "name its encoding with --encoding") from error
    if codec not in _SELF_MARKING and text.startswith("\ufeff"):
        text = text[1:]
    if (place := text.find("\0")) >= 0:
        raise _binary(source, f"U+0000 at character {place}", data)
    return _without_surrogates(text, source, errors)


def _binary(source: str, what: str, data: bytes) -> InputError:
    hint = "give plain text; take the text out of a PDF or a word processor's file first"
    halves = data[0:200:2], data[1:200:2]
    if any(half.count(0) > len(half) / 2 for half in halves):
        hint = "if this is UTF-16 without a byte-order mark, say so: --encoding utf-16-le (or utf-16-be)"
    return InputError(f"{source}: not text: {what}", hint)


def _undecodable(source: str, error: UnicodeDecodeError, named: bool) -> InputError:
    codec = error.encoding.upper() if error.encoding.startswith("utf") else error.encoding
    byte = f"byte 0x{error.object[error.start]:02X} at" if error.start < len(error.object) else "it ends at"
    other = "another" if named else "its"
    return InputError(
        f"{source}: not valid {codec}: {byte} offset {error.start}",
        f"name {other} encoding, such as --encoding windows-1252, or go on with --errors replace",
    )


def _without_surrogates(text: str, source: str, errors: str) -> str:
    """Refuse or replace lone surrogates, which some codecs (``utf-7``) let through."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        if errors == "replace":
            return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        raise InputError(
            f"{source}: not text: a lone surrogate at character {error.start}",
            "go on with --errors replace",
        ) from error
    return text


def _nearest_encoding(name: str) -> str:
    import difflib
    from encodings.aliases import aliases

    known = {alias.replace("_", "-") for alias in (*aliases, *aliases.values())}
    known |= {"utf-8", "utf-16-le", "utf-16-be", "latin-1", "windows-1252"}
    nearest = difflib.get_close_matches(name.lower().replace("_", "-"), sorted(known), n=3)
    return f"did you mean {' or '.join(nearest)}?" if nearest else "such as utf-8, utf-16-le, windows-1252"
