"""Random documents that keep the contract's promises on offsets, with hostile text in them."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from render_documents import HOSTILE, MODELS, tag

from nlp_cli.document import Article, Document, Entity, Name, Removed, Sentence, Token
from nlp_cli.tagsets import ONTONOTES

RANDOM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""For tests over random documents: the first draw builds tables and takes seconds."""

_GAPS = st.one_of(
    st.sampled_from(
        ["", " ", "\n", "\r\n", "\t", "\u00a0", "\u200b", "  ", " \n\n ", "|", "\\n", "\u2028", "\u0338"]
    ),
    st.text(alphabet=" \t\n\r\u3000\u00a0\u200b\\|", max_size=4),
)
# No NUL: a file that holds one is refused before it gets here.
_WILD = st.one_of(
    st.text(min_size=1, max_size=6), st.sampled_from(HOSTILE), st.sampled_from(["kata", "Budi", "."])
)
_SOLID = _WILD.map(lambda text: text.replace("\x00", "").strip()).filter(bool)
_TYPES = st.sampled_from([*ONTONOTES, "LAIN"])


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document of up to four sentences of up to five tokens."""
    text = draw(_GAPS)
    sentences: list[Sentence] = []
    entities: list[Entity] = []
    removed: list[Removed] = []
    paragraph = 1
    for sentence_id in range(1, draw(st.integers(0, 4)) + 1):
        if draw(st.booleans()):
            text = _remove(draw, text, removed)
        spans: list[tuple[int, int]] = []
        for number in range(draw(st.integers(1, 5))):
            text += draw(_GAPS) if number else ""
            spans.append((len(text), len(text) + len(surface := draw(_SOLID))))
            text += surface
        marked: list[tuple[int, int, str]] = []
        if draw(st.booleans()):
            first = draw(st.integers(0, len(spans) - 1))
            last = draw(st.integers(first, len(spans) - 1))
            marked.append((spans[first][0], spans[last][1], draw(_TYPES)))
        for start, end, type_ in marked:
            surface = text[start:end]
            entities.append(Entity(len(entities) + 1, start, end, surface, type_, sentence_id, surface))
        tokens = tuple(
            Token(place, start, end, text[start:end], _words(draw, text[start:end]), tag(start, end, marked))
            for place, (start, end) in enumerate(spans, start=1)
        )
        start, end = spans[0][0], spans[-1][1]
        sentences.append(Sentence(sentence_id, start, end, text[start:end], tokens, paragraph))
        paragraph += draw(st.integers(0, 1))
        text += draw(_GAPS)
    if draw(st.booleans()):
        text = _remove(draw, text, removed)
    names: dict[tuple[str, str], list[int]] = {}
    for entity in entities:
        names.setdefault((entity.text, entity.type), []).append(entity.id)
    return Document(
        Article(draw(st.one_of(st.sampled_from([*HOSTILE, "-", "berita.txt"]), st.text(max_size=8))), text),
        MODELS,
        tuple(sentences),
        tuple(entities),
        tuple(Name(name, type_, len(ids), tuple(ids)) for (name, type_), ids in names.items()),
        tuple(removed),
    )


def _remove(draw: st.DrawFn, text: str, removed: list[Removed]) -> str:
    start = len(text)
    surface = draw(_SOLID)
    removed.append(
        Removed(start, start + len(surface), surface, draw(st.sampled_from(["advertisement", "[b]x"])))
    )
    return text + surface + draw(_GAPS)


def _words(draw: st.DrawFn, surface: str) -> tuple[str, ...]:
    if draw(st.integers(0, 3)):
        return (surface,)
    return tuple(draw(st.lists(_SOLID, min_size=1, max_size=3)))
