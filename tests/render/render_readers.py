"""Readers of the machine formats, written from docs/formats.md alone, as a script would have them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

COLUMNS = {
    "sentences": ["source", "sentence", "start", "end", "text"],
    "tokens": ["source", "sentence", "token", "start", "end", "text", "words", "ner"],
    "names": ["source", "name", "type", "count", "sentence", "start", "end", "mentions"],
    "mentions": ["source", "mention", "start", "end", "text", "type", "sentence", "name"],
}

NAMES = {"s": " ", "t": "\t", "n": "\n", "r": "\r", "p": "|", "\\": "\\"}


def unescape(value: str) -> str:
    def one(match: re.Match[str]) -> str:
        code = match[2] or match[3]
        return chr(int(code, 16)) if code else NAMES[match[1]]

    return re.sub(r"\\(?:([stnrp\\])|u([0-9A-F]{4})|U([0-9A-F]{8}))", one, value)


def blocks(text: str) -> Iterator[tuple[dict[str, list[str]], list[list[str]]]]:
    """Comments by name and rows of ten columns, block by block."""
    for block in text.split("\n\n")[:-1]:
        comments: dict[str, list[str]] = {}
        rows = []
        for line in block.split("\n"):
            if line.startswith("#"):
                key, _, value = line[2:].partition(" = ")
                comments.setdefault(key, []).append(value)
            else:
                rows.append(line.split("\t"))
        yield comments, rows


def misc(row: list[str]) -> dict[str, str]:
    return {} if row[9] == "_" else dict(item.split("=", 1) for item in row[9].split("|"))


Parsed = tuple[str, str, list[list[tuple[int, int, str, tuple[str, ...], str]]]]


def parse(text: str) -> list[Parsed]:
    """Source, original text and tokens of each document, from the CoNLL-U alone."""
    found: list[Parsed] = []
    pieces: dict[int, str] = {}
    for comments, rows in blocks(text):
        if "newdoc id" in comments:
            pieces = {}
            found.append((unescape(comments["newdoc id"][0]), "", []))
        for removed in comments.get("removed", []):
            span, _, surface = removed.partition(" ")
            pieces[int(span.split(":")[0])] = unescape(surface)
        tokens: list[tuple[int, int, str, tuple[str, ...], str]] = []
        rest = iter(rows)
        for row in rest:
            notes = misc(row)
            surface = unescape(notes.get("SpacesInToken", "")) or row[1]
            words: tuple[str, ...] = (unescape(notes.get("Word", "")) or surface,)
            if "-" in row[0]:
                first, last = map(int, row[0].split("-"))
                parts = [next(rest) for _ in range(first, last + 1)]
                words = tuple(unescape(misc(part).get("SpacesInToken", "")) or part[1] for part in parts)
            start, end = map(int, notes["TokenRange"].split(":"))
            tokens.append((start, end, surface, words, notes.get("NER", "O")))
            before = unescape(notes.get("SpacesBefore", ""))
            after = "" if notes.get("SpaceAfter") == "No" else unescape(notes.get("SpacesAfter", r"\s"))
            if before:
                pieces[start - len(before)] = before
            pieces[start] = surface
            if after:
                pieces[end] = after
        found[-1][2].append(tokens)
        joined = ""
        for start in sorted(pieces):
            assert len(joined) == start
            joined += pieces[start]
        found[-1] = (found[-1][0], joined, found[-1][2])
    return found


def read_csv(text: str, kind: str) -> list[list[object]]:
    """The rows of a CSV without its header; ``kind`` is a key of COLUMNS."""
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    return typed([[unguarded(cell) for cell in row] for row in rows], kind)


def read_tsv(text: str, kind: str) -> list[list[object]]:
    """The rows of a TSV without its header."""
    *lines, end = text.split("\n")
    assert end == ""
    return typed([[untabbed(cell) for cell in line.split("\t")] for line in lines], kind)


def typed(rows: list[list[str]], kind: str) -> list[list[object]]:
    """Numbers as numbers and words apart."""
    header, *rest = rows
    assert header == COLUMNS[kind]
    found: list[list[object]] = []
    for row in rest:
        values: list[object] = []
        for column, cell in zip(header, row, strict=True):
            if column in ("start", "end", "sentence", "token", "mention", "count"):
                values.append(int(cell))
            elif column == "words":
                values.append([re.sub(r"\\(.)", r"\1", w, flags=re.S) for w in split_words(cell)])
            else:
                values.append(cell)
        found.append(values)
    return found


def read_bio(text: str) -> list[list[tuple[str, str]]]:
    """Token and tag, sentence by sentence."""
    return [
        [(line.split("\t")[0], line.split("\t")[1]) for line in block.split("\n")]
        for block in text.split("\n\n")[:-1]
    ]


def split_words(cell: str) -> list[str]:
    return re.findall(r"(?:[^\\|]|\\.)+", cell, flags=re.S)


def unguarded(cell: str) -> str:
    """The inverse of the formula guard, as docs/formats.md states it."""
    return cell[1:] if re.match(r"'+[=+\-@\t\r\n＝＋－＠]", cell) else cell


def untabbed(cell: str) -> str:
    names = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "\\": "\\"}
    return re.sub(r"\\(.)", lambda match: names[match[1]], cell)
