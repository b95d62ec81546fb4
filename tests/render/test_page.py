"""The HTML page: well formed, complete, and closed to whatever an article brings along."""

from __future__ import annotations

import base64
import hashlib
import io
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render_documents import HOSTILE, NEWS, document, rendered
from render_strategies import RANDOM, documents

from nlp_cli.document import Document
from nlp_cli.render import View, render
from nlp_cli.render.page_style import HUES, class_name
from nlp_cli.render.sanitize import sanitize
from nlp_cli.tagsets import CONLL, ONTONOTES

TAGS = set(
    re.findall(r"\w+", "html head meta title style body article header h1 h2 h3 p nav mark small ul li a")
)
TAGS |= {"span", "section", "b"}
ATTRIBUTES = {
    "lang",
    "charset",
    "http-equiv",
    "content",
    "name",
    "id",
    "class",
    "href",
    "title",
    "aria-label",
}
KEPT = "\n\t\u00ad\u200b\u200c\u200d"
VOID = {"meta"}


class Page(HTMLParser):
    """Reads a page strictly: every tag known and closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.policy = ""
        self.style = ""
        self.body = ""
        self.marks: list[tuple[str, str]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        assert tag in TAGS and set(names) <= ATTRIBUTES
        if tag not in VOID:
            self.open.append(tag)
        if "id" in names:
            self.ids.append(names["id"] or "")
        if tag == "a":
            self.links.append(names["href"] or "")
        if names.get("http-equiv") == "Content-Security-Policy":
            self.policy = names["content"] or ""
        if tag == "mark" and "id" in names:
            self.marks.append((names["class"] or "", ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["style"]:
            self.style += data
        elif "section" in self.open and "p" in self.open and "small" not in self.open:
            self.body += data
            if "mark" in self.open:
                class_, text = self.marks[-1]
                self.marks[-1] = (class_, text + data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def written(values: list[Document]) -> str:
    out = io.StringIO(newline="")
    render("html", values, out, View("analyze", several=len(values) > 1))
    return out.getvalue()


def test_the_page_holds_the_article_and_its_names() -> None:
    page = Page(rendered("html", NEWS))
    assert page.body == "".join(sentence.text for sentence in NEWS.sentences)
    assert page.marks == [(class_name(entity.type), entity.text) for entity in NEWS.entities]
    assert page.links == ["#d1n"] + [f"#d1e{id_}" for name in names_by_type() for id_ in name]


def names_by_type() -> list[tuple[int, ...]]:
    order = list(ONTONOTES)
    ordered = sorted(NEWS.names, key=lambda name: (order.index(name.type), -name.count, name.mentions[0]))
    return [name.mentions for name in ordered]


def test_sentences_of_a_paragraph_stand_together() -> None:
    first = document(["Satu.", "Dua.", "Tiga."], join=" ")
    sentences = tuple(
        type(s)(s.id, s.start, s.end, s.text, s.tokens, paragraph)
        for s, paragraph in zip(first.sentences, (1, 1, 2), strict=True)
    )
    value = Document(first.article, first.models, sentences, (), (), ())
    assert "<p>Satu. Dua.</p>\n<p>Tiga.</p>\n" in rendered("html", value)


HEADLINE = "[[Rini Astuti|PERSON]] Buka <b>Pasar</b> di [[Surabaya|GPE]]"


def test_a_headline_is_the_heading_and_stands_once() -> None:
    value = document(["%% ADVERTISEMENT", HEADLINE, "[[Rini Astuti|PERSON]] datang."], source="<a>.txt")
    found = rendered("html", value)
    page = Page(found)
    heading = found[found.index("<h1") : found.index("</h1>")]
    assert heading.startswith('<h1 lang="id"><mark id="d1e1" class="type-person"')
    assert "Buka &lt;b&gt;Pasar&lt;/b&gt; di " in heading and 'id="d1e2"' in heading
    assert '</h1>\n<p class="source">&lt;a&gt;.txt</p>\n<p>2 sentences, ' in found
    assert page.body == "Rini Astuti datang." and found.count("Buka") == 1
    assert {"#d1e1", "#d1e2", "#d1e3"} <= set(page.links) and len(set(page.ids)) == len(page.ids)


@pytest.mark.parametrize(
    "lines",
    [
        ["Rini datang.", "Ia pulang."],
        ['"Rini datang."', "Ia pulang."],
        ["Mereka adalah:", "Rini."],
        ["Rini " * 40, "Ia pulang."],
        ["Rini\ndatang", "Ia pulang."],
        ["Rini Datang"],
        [],
    ],
)
def test_what_is_no_headline_stays_in_the_article(lines: list[str]) -> None:
    value = document([line.strip() for line in lines])
    found = rendered("html", value)
    assert "<h1>berita.txt</h1>" in found and 'class="source"' not in found
    assert Page(found).body == "".join(sentence.text for sentence in value.sentences)


def test_the_first_of_several_sentences_of_a_paragraph_is_no_headline() -> None:
    value = document(["Rini Datang", "Ia pulang."], join=" ")
    sentences = tuple(replace(sentence, paragraph=1) for sentence in value.sentences)
    assert "<h1>berita.txt</h1>" in rendered("html", replace(value, sentences=sentences))


def test_removed_text_is_listed_and_not_in_the_article() -> None:
    page = rendered("html", NEWS)
    assert page.count("ADVERTISEMENT") == 1
    assert '<li><b>advertisement</b> <span lang="id">ADVERTISEMENT</span></li>' in page


@RANDOM
@given(st.lists(documents(), min_size=1, max_size=2))
def test_any_text_gives_a_sound_page(values: list[Document]) -> None:
    page = Page(written(values))
    assert len(set(page.ids)) == len(page.ids)
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert len(page.links) == sum(len(value.entities) + bool(value.names) for value in values)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_cannot_inject(text: str) -> None:
    value = document([f"[[{text.strip()}|PERSON]] {text}.", f"%% {text}"], source=text)
    found = rendered("html", value)
    assert Page(found).body == "".join(sanitize(sentence.text, KEPT) for sentence in value.sentences)
    assert not re.search("<script|<img|<b on", found, re.IGNORECASE)
    assert not set(found) & set("\x1b\x9b\u202e\u2066\u2028\x00\x07")


def test_a_hostile_type_and_rule_cannot_inject() -> None:
    value = document(["[[kata|X]]", "%% iklan"])
    entity, name, removed = value.entities[0], value.names[0], value.removed[0]
    bad = '"><script>alert(1)</script>'
    value = Document(
        value.article,
        value.models,
        value.sentences,
        (type(entity)(1, entity.start, entity.end, entity.text, bad, 1, entity.name),),
        (type(name)(name.name, bad, 1, (1,)),),
        (type(removed)(removed.start, removed.end, removed.text, bad),),
    )
    assert Page(rendered("html", value)).marks == [("type-other", "kata")]


def test_nothing_is_asked_of_the_network_and_no_script_can_run() -> None:
    found = rendered("html", NEWS)
    page = Page(found)
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    assert page.policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")
    assert not re.search(r"https?:|//|url\(|@import|src=|style=", found)


def test_every_type_has_a_hue() -> None:
    assert {*ONTONOTES, *CONLL} <= HUES.keys()
    assert len({HUES[type_] for type_ in ONTONOTES}) == len(ONTONOTES)


def test_ascii_output_uses_references() -> None:
    found = rendered("html", document(["Kata — 中文."]), encoding="ascii")
    assert "Kata &#8212; &#20013;&#25991;." in found
    assert "Kata — 中文." in Page(found).body


def test_no_document_is_no_page() -> None:
    assert rendered("html") == ""
