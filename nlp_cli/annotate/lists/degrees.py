"""Academic degrees, which the tagger takes for people now and then: ``Ani Lestari, S.H., M.Si.``

The annotation guide leaves titles and degrees outside a name. A degree that was tagged as a
person on its own is untagged again; one within a longer name is left to the tagger. Without its
stops, ``SH``, it may be somebody's initials and is a degree only behind a name and a comma, not
where ``dan`` and other initials follow: ``Ani, MA, dan AR``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nlp_cli.annotate.bioes import Span
from nlp_cli.tagsets import PEOPLE

DEGREES: Final = frozenset(
    """
    S.H S.E S.T S.P S.S S.Pd S.Kom S.Sos S.IP S.I.P S.IK S.I.K S.Ag S.Si S.Ked S.Kep S.Gz S.Psi S.Hum S.Farm
    S.Th S.Sn S.Ds S.Ars S.Stat S.Akt S.Tr S.H.I S.Pd.I S.E.I S.T.P S.K.M S.KM S.Hut S.Pi S.Pt
    M.H M.M M.T M.P M.S M.A M.Si M.Pd M.Kom M.Sc M.B.A M.Hum M.Kes M.Ag M.IP M.I.P M.I.Kom M.Ikom M.Tr M.Eng
    M.Sn M.Th M.Psi M.Ak M.Kn M.P.A M.P.H M.Phil M.Farm M.Han M.Pd.I M.H.I M.E M.E.I M.Epid M.Biomed
    Ph.D LL.M LL.B B.A B.Sc B.Eng M.D D.E.A Sp.A Sp.B Sp.OG Sp.PD Sp.JP Sp.KJ Sp.M Sp.P Sp.S Sp.THT Sp.Rad
    """.split()  # noqa: SIM905 - a list to read, not to parse
)
WITHOUT_STOPS: Final = frozenset(degree.replace(".", "") for degree in DEGREES)
EXAMPLE: Final = "M.Si."
COUNTEREXAMPLE: Final = "B.J. Habibie"
BEHIND: Final = "[Ani Lestari] , [SH] , [MSi]"
NOT_BEHIND: Final = "[AL] , [SH] dan [MA]"


def is_degree(text: str) -> bool:
    """Whether a text is a degree and nothing else. Needs an inner stop: ``SH`` may be a name."""
    return "".join(text.split()).strip(".,") in DEGREES


def without_degrees(words: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """The spans of a sentence without degrees that were tagged as people behind a person's name."""
    kept: list[Span] = []
    for place, (first, last, label) in enumerate(spans):
        text = "".join(words[first : last + 1]).rstrip(".")
        is_degree_of_name = (
            text in WITHOUT_STOPS
            and label in PEOPLE
            and _is_behind_name(words, kept, first)
            and not _is_listed(words, spans, place)
        )
        if not is_degree_of_name:
            kept.append((first, last, label))
    return kept


def _is_listed(words: Sequence[str], spans: Sequence[Span], place: int) -> bool:
    """Whether "dan" and a person's initials follow, so that it may be initials in a list."""
    if place + 1 == len(spans) or spans[place + 1][2] not in PEOPLE:
        return False
    next_first, next_last, _ = spans[place + 1]
    if not "".join(words[next_first : next_last + 1]).isupper():
        return False
    between = words[spans[place][1] + 1 : next_first]
    return [word for word in between if word not in (",", ".")] == ["dan"]


def _is_behind_name(words: Sequence[str], before: Sequence[Span], first: int) -> bool:
    """Whether a comma, perhaps other degrees, and a name that is no initials stand in front of it."""
    if not before or before[-1][2] not in PEOPLE or first == 0 or words[first - 1] != ",":
        return False
    start, end, _ = before[-1]
    between = words[end + 1 : first]
    is_name = any(character.islower() for word in words[start : end + 1] for character in word)
    return is_name and all(
        word in (",", ".") or word.rstrip(".") in WITHOUT_STOPS or is_degree(word) for word in between
    )
