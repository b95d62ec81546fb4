"""Tokens of the annotated news, by the conventions of UD Indonesian-GSD.

The news is annotated in sentences and entities, not in tokens. Rules give it tokens as
the treebank would: punctuation alone, inner hyphens and number marks kept, the full stop
of an abbreviation split off, ``Rp`` apart from its amount. An entity's edge always ends a
token, so that ``Israel-Hamas`` becomes three where both are names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

TOKEN = re.compile(
    r"""
    https?://[^\s()<>"“”]+[^\s()<>"“”.,;:!?'’]             # https://example.id/a
  | [\w.+-]+@\w[\w-]*(?:\.[\w-]+)+                         # redaksi@example.id
  | (?:[^\W\d_]\.){2,}                                     # B.J.  U.S.
  | \w[\w-]*(?:\.[a-z][\w-]*)*\.(?:com|net|org|id|tv|info|co|go|ac)(?![\w])   # detik.com
  | (?<=Rp)\d+(?:[.,]\d+)*                                 # Rp|1.500,50
  | Rp(?=[\s.]?\d)
  | \d+(?:[.,:/–-]\d+)+(?:-an)?                            # 1.000,5  10/12/2023  2-1  18:30
  | \d+(?:[^\W\d_]+)?(?:-\w+)*                             # 2023  4G  1970-an
  | [^\W_]+(?:['’][^\W\d_]+)?(?:[-–][^\W_]+(?:['’][^\W\d_]+)?)*   # Jum'at  anak-anak  KPK-nya
  | \.{2,} | …                                             # ...
  | --+ | ''|``
  | \S
    """,
    re.VERBOSE,
)


def tokenize(text: str, edges: Iterable[int] = ()) -> list[tuple[int, int]]:
    """Token spans of one sentence, in code points; ``edges`` are forced token ends.

    >>> [("Rp1,5 triliun.")[s:e] for s, e in tokenize("Rp1,5 triliun.")]
    ['Rp', '1,5', 'triliun', '.']
    """
    spans: list[tuple[int, int]] = []
    cuts = sorted(set(edges) | {len(text)})
    start = 0
    for cut in cuts:
        for match in TOKEN.finditer(text, start, cut):
            spans.append(match.span())
        start = max(start, cut)
    return spans
