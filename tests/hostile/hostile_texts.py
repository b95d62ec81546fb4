"""Random texts for hypothesis: any Unicode, and articles with hostile fragments in them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st
from render_documents import HOSTILE

from nlp_cli.annotate.engine import EngineSentence, EngineToken
from nlp_cli.tagsets import ONTONOTES

NEWS = (
    "Wali Kota Surabaya Rini Astuti membuka pasar baru, Senin (3/3/2025).",
    '"Ini hasil kerjanya warga," kata Rini kepada Kantor Berita Nusa.',
    "Biaya mencapai Rp 1,5 triliun atau naik 12 persen",
    "SURABAYA, NUSA.COM - Harga cabai naik lagi di pasar.",
    "ADVERTISEMENT",
    "SCROLL TO CONTINUE WITH CONTENT",
    "Baca juga: Harga Beras Turun di Pasar Induk",
    "Foto: Sari Dewi/Nusa",
    "[Gambas:Video Nusa]",
    "(rin/sar)",
    "Sumber: Nusa",
    "Simak Video: Pasar Baru di Surabaya",
)
"""Lines that copied articles are made of: prose, and what the cleaning takes out."""

GAPS = ("\n\n", "\n", " ", "\r\n", "\r\n\r\n", "\n \n", "\t", "\u00a0", "\u2028", "\u200b", "\f", "\x85", "")

# No NUL and no surrogate: an article that holds one is refused before it gets here.
_CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
RANDOM_TEXT = st.text(_CHARACTERS, max_size=120)
FRAGMENTS = tuple(text.encode("utf-8", "replace").decode() for text in HOSTILE)
MIXED_TEXT = st.lists(
    st.tuples(
        st.one_of(st.sampled_from(NEWS), st.sampled_from(FRAGMENTS), st.text(_CHARACTERS, max_size=8)),
        st.sampled_from(GAPS),
    ),
    max_size=12,
).map(lambda parts: "".join(part + gap for part, gap in parts))
TEXTS = st.one_of(RANDOM_TEXT, MIXED_TEXT)

_TYPES = st.sampled_from(list(ONTONOTES))


class DrawnEngine:
    """Splits at places that hypothesis draws, wherever an engine may.

    A token has no white space at its ends (inside it may), no sentence holds a blank line, and
    a token may have any words, and another sentence may begin at any.
    """

    def __init__(self, data: st.DataObject) -> None:
        self._draw = data.draw

    def annotate(self, texts: list[str]) -> list[list[EngineSentence]]:
        return [self._sentences(text) for text in texts]

    def tag(self, sentences: list[list[str]]) -> list[list[str]]:
        return [self._tags(len(tokens)) for tokens in sentences]

    def _sentences(self, text: str) -> list[EngineSentence]:
        found: list[EngineSentence] = []
        offset = 0
        for paragraph in text.split("\n\n"):
            for start, end in self._pieces(paragraph, 20):
                tokens = [
                    (offset + start + first, offset + start + last)
                    for first, last in self._pieces(paragraph[start:end], 4)
                ]
                if tokens:
                    found.append(self._tagged(text, tokens))
            offset += len(paragraph) + 2
        return found

    def _pieces(self, text: str, longest: int) -> list[tuple[int, int]]:
        """Stretches without white space at their ends that cover all but white space."""
        cuts = [0]
        while cuts[-1] < len(text):
            cuts.append(min(len(text), cuts[-1] + self._draw(st.integers(1, longest))))
        found = []
        for start, end in pairwise(cuts):
            piece = text[start:end]
            if piece.strip():
                start += len(piece) - len(piece.lstrip())
                found.append((start, start + len(piece.strip())))
        return found

    def _tagged(self, text: str, spans: list[tuple[int, int]]) -> EngineSentence:
        return [
            EngineToken(start, end, self._words(text[start:end]), tag, not self._draw(st.integers(0, 3)))
            for (start, end), tag in zip(spans, self._tags(len(spans)), strict=True)
        ]

    def _tags(self, count: int) -> list[str]:
        tags = ["O"] * count
        if self._draw(st.booleans()):
            first = self._draw(st.integers(0, count - 1))
            last = self._draw(st.integers(first, count - 1))
            type_ = self._draw(_TYPES)
            for place in range(first, last + 1):
                tags[place] = "SBEI"[(place != last) + 2 * (place != first)] + "-" + type_
        return tags

    def _words(self, token: str) -> tuple[str, ...]:
        if len(token) < 2 or self._draw(st.integers(0, 4)):
            return (token,)
        place = self._draw(st.integers(1, len(token) - 1))
        return (token[:place], token[place:])
