"""Documents for the tests of rendering, made from annotated lines instead of by a model."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

from nlp_cli.document import Article, Document, Entity, Models, Name, Removed, Sentence, Token
from nlp_cli.render import View, render

MODELS = Models("news", "7", "id/tokenize/news.pt", "id/ner/news.pt")

RULES = {"SCROLL TO RESUME CONTENT": "scroll-prompt", "Sumber Berita : nusa": "credit"}
"""The rules that take out a line of these tests; ``advertisement`` for any other."""

_TOKEN = re.compile(r"\w+|[^\w\s]")
_MARK = re.compile(r"\[\[(.+?)\|([A-Z_]+)\]\]")

CLITICS = {"kerjanya": ("kerja", "nya"), "kotanya": ("kota", "nya")}


def document(
    lines: Iterable[str], source: str = "berita.txt", join: str = "\n\n", tail: str = "\n", head: str = ""
) -> Document:
    """A document of one paragraph a line; ``[[text|TYPE]]`` marks an entity, ``%% `` a removed line.

    Mentions of the same text are one name.
    """
    text = head
    sentences: list[Sentence] = []
    entities: list[Entity] = []
    removed: list[Removed] = []
    for number, line in enumerate(lines):
        text += join if number else ""
        start = len(text)
        if line.startswith("%% "):
            text += line[3:]
            removed.append(Removed(start, len(text), line[3:], RULES.get(line[3:], "advertisement")))
            continue
        spans: list[tuple[int, int, str]] = []
        last = 0
        for mark in _MARK.finditer(line):
            text += line[last : mark.start()]
            spans.append((len(text), len(text) + len(mark[1]), mark[2]))
            text += mark[1]
            last = mark.end()
        text += line[last:]
        sentence_id = len(sentences) + 1
        for begin, end, type_ in spans:
            surface = text[begin:end]
            entities.append(Entity(len(entities) + 1, begin, end, surface, type_, sentence_id, surface))
        tokens = tuple(
            Token(
                place,
                start + found.start(),
                start + found.end(),
                found[0],
                CLITICS.get(found[0], (found[0],)),
                tag(start + found.start(), start + found.end(), spans),
            )
            for place, found in enumerate(_TOKEN.finditer(text[start:]), start=1)
        )
        sentences.append(Sentence(sentence_id, start, len(text), text[start:], tokens, sentence_id))
    names: dict[tuple[str, str], list[int]] = {}
    for entity in entities:
        names.setdefault((entity.text, entity.type), []).append(entity.id)
    return Document(
        Article(source, text + tail),
        MODELS,
        tuple(sentences),
        tuple(entities),
        tuple(Name(name, type_, len(ids), tuple(ids)) for (name, type_), ids in names.items()),
        tuple(removed),
    )


def tag(start: int, end: int, spans: Iterable[tuple[int, int, str]]) -> str:
    """The BIOES tag of a token."""
    for begin, stop, type_ in spans:
        if begin <= start and end <= stop:
            return ("S-", "B-", "E-", "I-")[(start != begin) * 2 + (end != stop)] + type_
    return "O"


NEWS = document(
    [
        "Wali Kota [[Surabaya|GPE]] [[Rini Astuti|PERSON]] membuka pasar baru, [[Senin (3/3/2025)|DATE]].",
        "%% ADVERTISEMENT",
        '"Ini hasil kerjanya warga," kata [[Rini Astuti|PERSON]] kepada [[Kantor Berita Nusa|ORG]].',
        "%% SCROLL TO RESUME CONTENT",
        "Biaya pembangunan mencapai [[Rp 1,5 triliun|MONEY]] atau naik [[12 persen|PERCENT]] dari rencana "
        "semula yang dibahas di [[Gedung Balai Pemuda|FAC]] bersama pejabat [[Provinsi Jawa Timur|GPE]] dan "
        "wakil [[Bank Pembangunan Daerah|ORG]].",
        "[[Surabaya|GPE]] menunggu.",
        "%% Sumber Berita : nusa",
    ]
)

EXAMPLE = document(
    [
        '"Pasar ini hasil kerjanya warga," kata [[Rini Astuti|PERSON]].',
        "%% ADVERTISEMENT",
        "[[Rini Astuti|PERSON]] memimpin [[Kota Batu|GPE]].",
    ],
    source="pasar.txt",
)
"""The example of docs/formats.md; `test_formats_page` holds it to what the program makes of its text."""

HOSTILE = (
    "\x1b[31mmerah\x1b[0m",
    "\x1b]8;;http://contoh.example\x07tautan\x1b]8;;\x07",
    "\x1b]52;c;aGFsbw==\x1b\\",
    "\x9b31m\x9d0;judul\x9c",
    "[bold red]tebal[/bold red] [link=http://contoh.example]x[/link] [/]",
    ":smile: :warning:",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "\"><b onmouseover='x'>&lt;",
    "\u202egnalab\u202c \u2066isolat\u2069 \u061c\u200e\u200f",
    "nol\u200blebar\ufeff\u2060\u00ad",
    "baris\u2028pisah\u2029an\x85an",
    "\x7f\x01\x08\x07\r\nulang\rulang",
    "\udcff\udc80",
    "\U000e0001\uffff\ue000",
    '=HYPERLINK("http://contoh.example")',
    "'=1+1",
    "@SUM(1)",
    "tab\tdan\\nbalik\\",
    "e\u0301e\u0301 中文标题 👨\u200d👩\u200d👧 ❤\ufe0f",
    "مرحبا بالعالم",
    "_",
    "#",
    "a|b",
)


def rendered(format: str, *documents: Document, encoding: str = "utf-8", **options: object) -> str:
    """What ``render`` writes, through a stream as the command sets it up."""
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding, errors="backslashreplace", newline="")
    options.setdefault("command", "analyze")
    render(format, documents, out, View(**options))  # type: ignore[arg-type]
    out.flush()
    return raw.getvalue().decode(encoding)
