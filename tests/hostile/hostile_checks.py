"""What the contract promises of a document and of what is written, checked from the outside."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from render_readers import parse, read_bio, read_csv, read_tsv

from nlp_cli.annotate.bioes import decode
from nlp_cli.render.palette import COLORS

Json = dict[str, Any]
Call = Callable[..., str]
"""(command, option…) → what it writes on standard output."""

_OURS = "|".join(["0", "1", "2", *(f"1;38;5;{color}" for color in sorted(set(COLORS.values())))])
RICH = re.compile(rf"\x1b\[(?:{_OURS})m")
"""The escapes that Rich makes of our styles; the hostile ones are others."""


def check_document(found: Json, text: str) -> None:
    """The invariants of schema nlp-cli/1 on offsets, ids, tags and names."""
    assert found["length"] == len(text)
    spans = [*found["sentences"], *found["entities"], *found["removed"]]
    spans += [token for sentence in found["sentences"] for token in sentence["tokens"]]
    assert all(span["text"] == text[span["start"] : span["end"]] != "" for span in spans)
    for name in ("sentences", "entities"):
        assert [span["id"] for span in found[name]] == list(range(1, 1 + len(found[name])))
    apart(found["sentences"])
    # Sorted by place: a removed span and a sentence share no character either.
    apart(sorted([*found["sentences"], *found["removed"]], key=lambda span: (span["start"], span["end"])))
    named = []
    for sentence in found["sentences"]:
        tokens = sentence["tokens"]
        assert sentence["text"] == sentence["text"].strip()
        assert tokens and [token["id"] for token in tokens] == list(range(1, 1 + len(tokens)))
        assert (tokens[0]["start"], tokens[-1]["end"]) == (sentence["start"], sentence["end"])
        assert all(token["words"] and all(token["words"]) for token in tokens)
        apart(tokens)
        named += [
            (tokens[first]["start"], tokens[last]["end"], type_, sentence["id"])
            for first, last, type_ in decode([token["ner"] for token in tokens])
        ]
    assert [(e["start"], e["end"], e["type"], e["sentence"]) for e in found["entities"]] == named
    check_names(found)


def check_names(found: Json) -> None:
    """Each mention belongs to one name, and says so."""
    names = {entity["id"]: (entity["name"], entity["type"]) for entity in found["entities"]}
    told = {id_: (name["name"], name["type"]) for name in found["names"] for id_ in name["mentions"]}
    assert told == names
    for name in found["names"]:
        assert name["count"] == len(name["mentions"]) and name["mentions"] == sorted(name["mentions"])
    assert sum(name["count"] for name in found["names"]) == len(names)


def apart(spans: list[Json]) -> None:
    assert all(left["end"] <= right["start"] for left, right in pairwise(spans))


def check_formats(call: Call, found: Json, text: str) -> None:
    """Every machine format parses back to the document; the page and the tables are closed."""
    for form in ("csv", "tsv"):
        read = read_csv if form == "csv" else read_tsv
        for kind, argv in KINDS.items():
            assert read(call(*argv, "-f", form), kind) == rows(found, kind)
    sentences = [
        [(t["start"], t["end"], t["text"], tuple(t["words"]), t["ner"]) for t in sentence["tokens"]]
        for sentence in found["sentences"]
    ]
    conllu = call("tokens", "-f", "conllu")
    assert parse(conllu) == ([(found["source"], text, sentences)] if sentences else [])
    assert conllu.splitlines() == conllu.split("\n")[:-1]  # one line for any reader
    assert read_bio(call("tokens", "-f", "bio")) == [
        [(" ".join(token[2].split()), bio(token[4])) for token in tokens] for tokens in sentences
    ]
    assert json.loads(call("entities", "-f", "jsonl")) == json.loads(call("analyze", "-f", "json")) == found
    for command in ("analyze", "entities"):
        check_page(call(command, "-f", "html"))
    for argv in (["analyze"], *KINDS.values()):
        check_harmless(call(*argv))


KINDS = {
    "sentences": ["sentences"],
    "tokens": ["tokens"],
    "names": ["entities"],
    "mentions": ["entities", "--mentions"],
}


def rows(found: Json, kind: str) -> list[list[object]]:
    """The rows that docs/formats.md promises for a document in JSON."""
    source = found["source"]
    by_id = {entity["id"]: entity for entity in found["entities"]}
    if kind == "sentences":
        return [[source, s["id"], s["start"], s["end"], s["text"]] for s in found["sentences"]]
    if kind == "tokens":
        return [
            [source, s["id"], t["id"], t["start"], t["end"], t["text"], t["words"], t["ner"]]
            for s in found["sentences"]
            for t in s["tokens"]
        ]
    if kind == "mentions":
        keys = ("id", "start", "end", "text", "type", "sentence", "name")
        return [[source, *(entity[key] for key in keys)] for entity in found["entities"]]
    return [
        [
            *(source, name["name"], name["type"], name["count"]),
            *(by_id[name["mentions"][0]][key] for key in ("sentence", "start", "end")),
            " ".join(map(str, name["mentions"])),
        ]
        for name in found["names"]
    ]


def bio(tag: str) -> str:
    return {"S": "B", "E": "I"}.get(tag[0], tag[0]) + tag[1:]


def check_page(page: str) -> None:
    """No element but ours, nothing to run and nothing to fetch; test_page.py looks closer."""
    assert page.count("<style>") == page.count("</style>") == page.count("<body>") == 1
    assert not re.search(r"<(?!!DOCTYPE html>|/?(?:html|head|meta|title|style|body|article|header|h[123]|p"
                         r"|nav|mark|small|ul|li|a|span|section|b)\b)", page)  # fmt: skip
    assert not re.search(r"<[^>]*\s(?:on\w+|src|style)\s*=", page)
    assert not set(page) & set("\x00\x07\x08\x1b\x7f\x85\x9b\x9d\u2028\u2029\u202e\u2066")


def check_harmless(shown: str, terminal: bool = False) -> None:
    """Nothing that would act on a terminal, but the colours that Rich made."""
    rest = RICH.sub("", shown) if terminal else shown
    acting = {c for c in rest if not c.isprintable() and c not in "\n\u00a0\u3000\u202f\u2007"}
    assert not acting
