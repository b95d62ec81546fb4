"""Academic degrees, which the tagger takes for people now and then: ``Ani Lestari, S.H., M.Si.``

The annotation guide leaves titles and degrees outside a name. A degree that was tagged as a
person on its own is untagged again; one within a longer name is left to the tagger.
"""

from __future__ import annotations

from typing import Final

DEGREES: Final = frozenset(
    """
    S.H S.E S.T S.P S.S S.Pd S.Kom S.Sos S.IP S.I.P S.IK S.I.K S.Ag S.Si S.Ked S.Kep S.Gz S.Psi S.Hum S.Farm
    S.Th S.Sn S.Ds S.Ars S.Stat S.Akt S.Tr S.H.I S.Pd.I S.E.I S.T.P S.K.M S.KM S.Hut S.Pi S.Pt
    M.H M.M M.T M.P M.S M.A M.Si M.Pd M.Kom M.Sc M.B.A M.Hum M.Kes M.Ag M.IP M.I.P M.I.Kom M.Ikom M.Tr M.Eng
    M.Sn M.Th M.Psi M.Ak M.Kn M.P.A M.P.H M.Phil M.Farm M.Han M.Pd.I M.H.I M.E M.E.I M.Epid M.Biomed
    Ph.D LL.M LL.B B.A B.Sc B.Eng M.D D.E.A Sp.A Sp.B Sp.OG Sp.PD Sp.JP Sp.KJ Sp.M Sp.P Sp.S Sp.THT Sp.Rad
    """.split()  # noqa: SIM905 - a list to read, not to parse
)
EXAMPLE: Final = "M.Si."
COUNTEREXAMPLE: Final = "B.J. Habibie"


def is_degree(text: str) -> bool:
    """Whether a text is a degree and nothing else. Needs an inner stop: ``SH`` may be a name."""
    return "".join(text.split()).strip(".,") in DEGREES
