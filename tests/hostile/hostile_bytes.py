"""Hostile bytes: encodings, and files that are no text."""

from __future__ import annotations

import codecs

from hostile_case import Hostile, read, refused

ARTICLE = "Harga cabai di Kudus naik — kata pedagang."
UTF16 = ARTICLE.encode("utf-16-le")

BYTES: tuple[Hostile, ...] = (
    read("UTF-8 with a byte-order mark", codecs.BOM_UTF8 + ARTICLE.encode(), ARTICLE, shows="naik —"),
    read("two byte-order marks", codecs.BOM_UTF8 * 2 + ARTICLE.encode(), "\ufeff" + ARTICLE, shows="naik —"),
    read("UTF-16 LE with a mark", codecs.BOM_UTF16_LE + UTF16, ARTICLE, shows="naik —"),
    read("UTF-16 BE with a mark", codecs.BOM_UTF16_BE + ARTICLE.encode("utf-16-be"), ARTICLE, shows="naik —"),
    read("UTF-32 with a mark", codecs.BOM_UTF32_LE + ARTICLE.encode("utf-32-le"), ARTICLE, shows="naik —"),
    read("UTF-16 that is named", UTF16, ARTICLE, "--encoding", "utf-16-le", shows="naik —"),
    read(
        "windows-1252 that is named",
        b"Harga \x93naik\x94.",
        "Harga “naik”.",
        "--encoding",
        "cp1252",
        shows="“naik”",
    ),
    read(
        "latin-1 named, UTF-8 given",
        "é naik.".encode(),
        "Ã© naik.",
        "--encoding",
        "latin-1",
        shows="Ã© naik.",
    ),
    read(
        "invalid bytes, replaced",
        b"Harga \xff\xfe naik.",
        "Harga \ufffd\ufffd naik.",
        "--errors",
        "replace",
        shows="\ufffd\ufffd",
    ),
    read(
        "a surrogate in UTF-8, replaced",
        b"A \xed\xa0\x80 b.",
        "A \ufffd\ufffd\ufffd b.",
        "--errors",
        "replace",
        shows="A",
    ),
    read(
        "a lone surrogate of UTF-7, replaced",
        b"A +2AA- b.",
        "A \ufffd b.",
        "--encoding",
        "utf-7",
        "--errors",
        "replace",
        shows="A \ufffd b.",
    ),
    refused("a NUL byte", b"Harga\0naik.", "not text: a NUL byte at offset 5"),
    refused(
        "a NUL byte, errors replaced",
        b"Harga\0naik.",
        "not text: a NUL byte at offset 5",
        "--errors",
        "replace",
    ),
    refused(
        "a program", b"\x7fELF\x02\x01\x01\0\0\0\0\0" + bytes(range(256)), "not text: a NUL byte at offset 7"
    ),
    refused("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "not valid UTF-8: byte 0xE2 at offset 10"),
    refused("a ZIP", b"PK\x03\x04\x14\0\x06\0\x08\0", "not text: a NUL byte at offset 5"),
    refused("a PNG", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not text: a NUL byte at offset 8"),
    refused("gzip", b"\x1f\x8b\x08\x08\xff\xff\xff\xff", "not valid UTF-8: byte 0x8B at offset 1"),
    refused("invalid at the start", b"\xffHarga naik.", "byte 0xFF at offset 0"),
    refused("invalid in the middle", b"Harga \xc3( naik.", "byte 0xC3 at offset 6"),
    refused("cut off at the end", "Harga naik —".encode()[:-1], "at offset 11"),
    refused("overlong", b"Harga \xc0\xaf naik.", "byte 0xC0 at offset 6"),
    refused("beyond Unicode", b"Harga \xf4\x90\x80\x80 naik.", "byte 0xF4 at offset 6"),
    refused("a surrogate in UTF-8", b"Harga \xed\xa0\x80 naik.", "byte 0xED at offset 6"),
    refused(
        "a lone surrogate of UTF-7",
        b"A +2AA- b.",
        "not text: a lone surrogate at character 2",
        "--encoding",
        "utf-7",
    ),
    refused("UTF-16 without a mark", UTF16, "utf-16-le"),
    refused("UTF-16 cut off", codecs.BOM_UTF16_LE + UTF16[:-1], "not valid UTF-16"),
    refused("UTF-16 with half a pair", codecs.BOM_UTF16_LE + UTF16 + b"\x00\xd8", "not valid UTF-16"),
    refused("NUL in UTF-16", codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le"), "U+0000 at character 1"),
    refused(
        "the wrong encoding",
        ARTICLE.encode(),
        "not valid ascii: byte 0xE2 at offset 26",
        "--encoding",
        "ascii",
    ),
)
