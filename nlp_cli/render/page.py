"""One HTML page that stands alone: no script, no outside request, nothing an article can inject."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import groupby
from typing import Final, TextIO

from nlp_cli.document import Document, Entity, Sentence
from nlp_cli.render import View
from nlp_cli.render.encoding import takes_unicode
from nlp_cli.render.page_style import STYLE, class_name
from nlp_cli.render.sanitize import sanitize
from nlp_cli.render.segments import entities_by_sentence, segments
from nlp_cli.render.summary import counts, meanings, ordered_names, rule_words

_KEEP: Final = "\n\t\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""Harmless on a page, and without them words of some scripts and emoji fall apart."""

_HEADLINE: Final = 150
"""Code points of the longest headline."""

_STOPS: Final = (".", "…", ":", ";", ",")
_CLOSING: Final = "\"'”’»)]"


def write_page(documents: Iterable[Document], out: TextIO, view: View) -> None:
    """Write one page with every document; characters that ``out`` lacks as references."""
    write: Callable[[str], object] = out.write if takes_unicode(out) else _ascii_writer(out)
    number = 0
    for number, document in enumerate(documents, start=1):
        if number == 1:
            write(_top(document, view))
        for piece in _article(document, number, view):
            write(piece)
    if number:
        write("</body>\n</html>\n")


def safe(text: str) -> str:
    """Text of an article, a file name or a tag, for any place in the page."""
    return escape(sanitize(text, _KEEP), quote=True)


def _ascii_writer(out: TextIO) -> Callable[[str], object]:
    return lambda text: out.write(text.encode("ascii", "xmlcharrefreplace").decode("ascii"))


def _top(first: Document, view: View) -> str:
    digest = b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = safe(first.article.source) + (" …" if view.several else "")
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
"""


def _article(document: Document, number: int, view: View) -> Iterator[str]:
    source, headline = safe(document.article.source), _headline(document)
    yield f'<article id="d{number}">\n<header>\n'
    if headline is None:
        yield f"<h1>{source}</h1>\n"
    else:
        yield '<h1 lang="id">'
        yield from _marked(headline, entities_by_sentence(document).get(headline.id, []), number, view)
        yield f'</h1>\n<p class="source">{source}</p>\n'
    to_names = f' <a href="#d{number}n">Names</a>' if document.names else ""
    yield f"<p>{counts(document)}{to_names}</p>\n</header>\n"
    yield '<section class="text" lang="id">\n'
    yield from _paragraphs(document, headline, number, view)
    yield "</section>\n"
    yield from _names(document, number, view)
    if document.removed:
        yield '<section class="removed">\n<h2>Removed before reading</h2>\n<ul>\n'
        for removed in document.removed:
            rule, text = safe(rule_words(removed.rule)), safe(removed.text)
            yield f'<li><b>{rule}</b> <span lang="id">{text}</span></li>\n'
        yield "</ul>\n</section>\n"
    yield "</article>\n"


def _headline(document: Document) -> Sentence | None:
    """The first sentence, where it is a short line of its own without a final stop, above others."""
    if len(document.sentences) < 2:
        return None
    first, second = document.sentences[:2]
    text = first.text
    is_line = first.paragraph != second.paragraph and len(text.splitlines()) == 1 and len(text) <= _HEADLINE
    return None if not is_line or text.rstrip(_CLOSING).endswith(_STOPS) else first


def _names(document: Document, number: int, view: View) -> Iterator[str]:
    """The names, each a list of links to its mentions, under the types they explain."""
    if not document.names:
        return
    by_id = {entity.id: entity for entity in document.entities}
    plain_words = meanings(view.tagset)
    yield f'<nav id="d{number}n" aria-label="Names">\n<h2>Names</h2>\n'
    for type_, names in groupby(ordered_names(document, view.tagset), key=lambda name: name.type):
        yield f'<h3><mark class="{class_name(type_)}">{safe(type_)}</mark> '
        yield f"{safe(plain_words.get(type_, ''))}</h3>\n<ul>\n"
        for name in names:
            links = " ".join(
                f'<a href="#d{number}e{id_}" title="sentence {by_id[id_].sentence}">{place}</a>'
                for place, id_ in enumerate(name.mentions, start=1)
            )
            yield f'<li><span lang="id">{safe(name.name)}</span> {links}</li>\n'
        yield "</ul>\n"
    yield "</nav>\n"


def _paragraphs(document: Document, headline: Sentence | None, number: int, view: View) -> Iterator[str]:
    by_sentence = entities_by_sentence(document)
    below = document.sentences[1:] if headline else document.sentences
    for _, sentences in groupby(below, key=lambda sentence: sentence.paragraph):
        yield "<p>"
        end = None
        for sentence in sentences:
            if end is not None and end < sentence.start:
                yield " "
            end = sentence.end
            yield from _marked(sentence, by_sentence.get(sentence.id, []), number, view)
        yield "</p>\n"


def _marked(sentence: Sentence, entities: Iterable[Entity], number: int, view: View) -> Iterator[str]:
    for text, entity in segments(sentence, entities):
        if entity is None:
            yield safe(text)
            continue
        type_ = safe(entity.type)
        title = f"{type_}: {safe(meanings(view.tagset).get(entity.type, ''))}"
        yield f'<mark id="d{number}e{entity.id}" class="{class_name(entity.type)}" title="{title}">'
        # The no-break space keeps the type with the last word, where a line ends.
        yield f'{safe(text)}<small lang="en">\u00a0{type_}</small></mark>'
