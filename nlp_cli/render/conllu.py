"""CoNLL-U, with white space, offsets and entities in MISC.

Columns and comments follow https://universaldependencies.org/format.html; ``SpacesBefore``,
``SpacesAfter`` and ``SpacesInToken`` are UDPipe's, with its escapes.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, TextIO

from nlp_cli.document import Document, Removed, Token

_ESCAPES: Final = {" ": r"\s", "\t": r"\t", "\n": r"\n", "\r": r"\r", "|": r"\p", "\\": r"\\"}


def write_conllu(documents: Iterable[Document], out: TextIO, first: int = 1) -> None:
    """One block a sentence; ``sent_id`` is ``d<document>-s<sentence>``, so unique in the output.

    ``first`` is the number of the first document, for an output that is written in parts.
    """
    for number, document in enumerate(documents, start=first):
        for line in _lines(document, number):
            out.write(f"{line}\n")


def _lines(document: Document, number: int) -> Iterator[str]:
    text = document.article.text
    starts = [removed.start for removed in document.removed]
    sentences = [sentence for sentence in document.sentences if sentence.tokens]
    done = paragraph = 0
    for place, sentence in enumerate(sentences):
        is_last = place + 1 == len(sentences)
        if place == 0:
            yield f"# newdoc id = {escape(document.article.source)}"
        if sentence.paragraph != paragraph:
            yield "# newpar"
        paragraph = sentence.paragraph
        yield f"# sent_id = d{number}-s{sentence.id}"
        yield f"# text = {_surface(sentence.tokens)}"
        start, end = sentence.tokens[0].start, sentence.tokens[-1].end
        following = len(text) if is_last else sentences[place + 1].tokens[0].start
        before = _cut(starts, document.removed, done, start)
        after = _cut(starts, document.removed, end, following)
        spaces_before = text[:start] if place == 0 else ""
        if before:
            before = (0 if place == 0 else before[0], before[1])
            yield _removed(text, before)
            spaces_before = text[before[1] : start]
        if after and is_last:
            yield _removed(text, (after[0], len(text)))
        spaces_after = text[end : after[0] if after else following]
        yield from _token_lines(sentence.tokens, text, spaces_before, spaces_after)
        yield ""
        done = end


def _cut(starts: Sequence[int], removed: Sequence[Removed], start: int, end: int) -> tuple[int, int] | None:
    """From the first to the last removed span between two offsets; None where there is none."""
    first, stop = bisect_left(starts, start), bisect_left(starts, end)
    return (removed[first].start, removed[stop - 1].end) if first < stop else None


def _removed(text: str, span: tuple[int, int]) -> str:
    return f"# removed = {span[0]}:{span[1]} {escape(text[span[0] : span[1]])}"


def _surface(tokens: Sequence[Token]) -> str:
    """The sentence on one line: its forms, one space wherever anything stands between two."""
    pieces = [_form(tokens[0].text)]
    for left, right in pairwise(tokens):
        pieces.append(_form(right.text) if left.end == right.start else f" {_form(right.text)}")
    return unicodedata.normalize("NFC", "".join(pieces))


def _token_lines(tokens: Sequence[Token], text: str, spaces_before: str, spaces_after: str) -> Iterator[str]:
    word_id = 1
    for place, token in enumerate(tokens):
        is_last = place + 1 == len(tokens)
        misc = [] if token.ner == "O" else [f"NER={token.ner}"]
        misc += _spaces_after(spaces_after if is_last else text[token.end : tokens[place + 1].start])
        if place == 0 and spaces_before:
            misc.append(f"SpacesBefore={escape(spaces_before)}")
        if len(token.words) > 1:
            # The validator allows no space in the form of a multiword token.
            form = _form(token.text).replace(" ", "") or "_"
            yield _row(f"{word_id}-{word_id + len(token.words) - 1}", form, token, misc)
            for word in token.words:
                yield _columns(str(word_id), _form(word), _spaces_in(_form(word), word))
                word_id += 1
        else:
            # Cleaning may have taken an invisible character out of the word.
            cleaned = [] if token.words == (token.text,) else [f"Word={escape(token.words[0])}"]
            yield _row(str(word_id), _form(token.text), token, [*misc, *cleaned])
            word_id += 1


def _row(id_: str, form: str, token: Token, misc: list[str]) -> str:
    return _columns(
        id_, form, [*misc, *_spaces_in(form, token.text), f"TokenRange={token.start}:{token.end}"]
    )


def _columns(id_: str, form: str, misc: list[str]) -> str:
    return "\t".join((id_, form, "_", "_", "_", "_", "_", "_", "_", "|".join(misc) or "_"))


def _spaces_after(spaces: str) -> list[str]:
    if spaces == " ":
        return []
    return [f"SpacesAfter={escape(spaces)}"] if spaces else ["SpaceAfter=No"]


def _spaces_in(form: str, text: str) -> list[str]:
    return [] if form == text else [f"SpacesInToken={escape(text)}"]


def _form(text: str) -> str:
    """What FORM can hold of a text: NFC, one space for white space; ``_`` for nothing."""
    return unicodedata.normalize("NFC", " ".join(text.split())) or "_"


def escape(text: str) -> str:
    r"""Text as a value in MISC or a comment: no white space, no ``|``, in NFC.

    UDPipe's escapes, and ``\uXXXX`` or ``\UXXXXXXXX`` for other white space and for what is
    not printable, as Stanza does for the no-break space; for every character beyond ASCII
    where the text is not in NFC.

    >>> print(escape("kata | kata\n"))
    kata\s\p\skata\n
    """
    stable = unicodedata.normalize("NFC", f"={text}") == f"={text}"
    return "".join(_ESCAPES.get(character) or _escape(character, stable) for character in text)


def _escape(character: str, stable: bool) -> str:
    if character.isprintable() and (stable or character.isascii()):
        return character
    code = ord(character)
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"
