from __future__ import annotations

import codecs

import pytest

from nlp_cli.errors import InputError, UsageError
from nlp_cli.read.decode import check_encoding, decode

TEXT = "Jaksa\r\nmenuntut “tersangka”\u00a0di Banda Aceh\u2028\U0001f600\n"


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_the_byte_order_mark_decides_and_is_not_counted(mark: bytes, codec: str) -> None:
    assert decode(mark + TEXT.encode(codec), "a.txt") == TEXT


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be"])
def test_a_named_encoding_drops_one_mark_and_no_more(name: str) -> None:
    codec = check_encoding(name)
    exact = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(codec, codec)
    assert decode(("\ufeff\ufeff" + TEXT).encode(exact), "a.txt", codec) == "\ufeff" + TEXT


def test_a_named_encoding_wins() -> None:
    assert decode("kafé".encode("cp1252"), "a.txt", check_encoding("windows-1252")) == "kafé"


def test_no_bytes_are_a_text_of_length_0() -> None:
    assert decode(b"", "a.txt") == decode(codecs.BOM_UTF8, "a.txt") == ""


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"Presiden\xe9", "a.txt: not valid UTF-8: byte 0xE9 at offset 8"),
        (codecs.BOM_UTF8 + b"ab\xff", "a.txt: not valid UTF-8: byte 0xFF at offset 5"),
        (b"\xed\xa0\x80", "a.txt: not valid UTF-8: byte 0xED at offset 0"),
        (codecs.BOM_UTF16_LE + b"a\x00b", "a.txt: not valid UTF-16-LE: byte 0x62 at offset 4"),
        (b"PK\x03\x04\x00", "a.txt: not text: a NUL byte at offset 4"),
        (codecs.BOM_UTF16_LE + "a\0".encode("utf-16-le"), "a.txt: not text: U+0000 at character 1"),
    ],
)
def test_what_is_no_text_is_named_with_its_place(data: bytes, says: str) -> None:
    with pytest.raises(InputError) as raised:
        decode(data, "a.txt")
    assert str(raised.value) == says
    assert raised.value.hint


def test_replace_goes_on_but_not_for_binary_data() -> None:
    assert decode(b"a\xffb", "a.txt", errors="replace") == "a\ufffdb"
    with pytest.raises(InputError, match="NUL byte at offset 1"):
        decode(b"a\0\xff", "a.txt", errors="replace")


def test_lone_surrogates_that_a_codec_lets_through_are_no_text() -> None:
    data = b"a+2AA-b"  # UTF-7 for a, U+D800, b
    if "\ud800" not in data.decode("utf-7"):
        pytest.skip("this Python's UTF-7 refuses them itself")
    with pytest.raises(InputError, match="lone surrogate at character 1"):
        decode(data, "a.txt", "utf-7")
    assert decode(data, "a.txt", "utf-7", "replace") == "a\ufffdb"


def test_utf16_without_a_mark_is_guessed_in_the_hint_only() -> None:
    with pytest.raises(InputError) as raised:
        decode(("Gubernur meresmikan jembatan. " * 9).encode("utf-16-le"), "a.txt")
    assert "--encoding utf-16-le" in raised.value.hint


@pytest.mark.parametrize("name", ["", "utf9", "hex", "zlib", "undefined", "utf-8\0", "no such", "x" * 5000])
def test_what_is_no_text_encoding_is_a_usage_error(name: str) -> None:
    with pytest.raises(UsageError) as raised:
        check_encoding(name)
    assert raised.value.hint


def test_the_nearest_encoding_is_suggested() -> None:
    with pytest.raises(UsageError) as raised:
        check_encoding("widnows-1252")
    assert "windows-1252" in raised.value.hint
