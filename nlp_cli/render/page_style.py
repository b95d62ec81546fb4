"""The style sheet of the page: a phone, a wide screen, paper, a dark room."""

from __future__ import annotations

from typing import Final

HUES: Final[dict[str, int]] = {
    "PERSON": 0,
    "PER": 0,
    "NORP": 330,
    "ORG": 220,
    "GPE": 130,
    "LOC": 155,
    "FAC": 90,
    "PRODUCT": 205,
    "EVENT": 300,
    "WORK_OF_ART": 315,
    "LAW": 245,
    "LANGUAGE": 285,
    "DATE": 30,
    "TIME": 18,
    "PERCENT": 180,
    "MONEY": 190,
    "QUANTITY": 265,
    "ORDINAL": 50,
    "CARDINAL": 60,
}
"""Type → hue in degrees; lightness is the style sheet's, for a light and a dark background."""


def class_name(type_: str) -> str:
    """The class of a type; ``type-other`` for one that has no hue.

    >>> class_name("WORK_OF_ART"), class_name('"><script>')
    ('type-work-of-art', 'type-other')
    """
    return f"type-{type_.lower().replace('_', '-')}" if type_ in HUES else "type-other"


_RULES: Final = """
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1b1b; --quiet: #5a5a5a; --line: #d0d0d0; --link: #0b57d0;
  --fill: 85%; --edge: 40%; --strength: 75%;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161616; --ink: #ececec; --quiet: #a8a8a8; --line: #444; --link: #9ec1ff;
    --fill: 22%; --edge: 65%; --strength: 45%;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 72rem;
  background: var(--paper); color: var(--ink);
  font: 1.05rem/1.65 system-ui, sans-serif; overflow-wrap: anywhere;
}
article + article { margin-top: 3rem; border-top: 2px solid var(--line); }
h1 { font-size: 1.3rem; line-height: 1.3; margin: 1rem 0 0; }
h2 { font-size: 1.05rem; margin: 1.2rem 0 .4rem; }
h3 { font-size: .9rem; font-weight: normal; color: var(--quiet); margin: .8rem 0 .2rem; }
header p, .removed, small { color: var(--quiet); }
header p { margin: .2rem 0 1rem; }
header .source { margin-bottom: 0; font-size: .92rem; }
nav ul, .removed ul { list-style: none; margin: 0; padding: 0; }
nav, .removed { font-size: .92rem; }
.removed span { white-space: pre-line; }
a { color: var(--link); }
nav a { display: inline-block; min-width: 1.7em; padding: .1em .3em; text-align: center; }
mark {
  --hue: 0; color: inherit; padding: .05em .25em; border-radius: .25em;
  background: hsl(var(--hue) var(--strength) var(--fill));
  border: 1px solid hsl(var(--hue) var(--strength) var(--edge));
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
mark.type-other { --strength: 0%; }
h3 mark { color: var(--ink); }
mark small { font-size: .62em; letter-spacing: .04em; color: inherit; user-select: none; }
mark:target { outline: 3px solid var(--link); outline-offset: 2px; scroll-margin: 30vh; }
@media (min-width: 60rem) {
  article { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; column-gap: 2.5rem; }
  header, .removed { grid-column: 1 / -1; }
  .text { grid-column: 1; grid-row: 2; }
  nav {
    grid-column: 2; grid-row: 2;
    position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto;
  }
  header a { display: none; }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --link: #000;
    --fill: 94%; --edge: 35%; --strength: 60%;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  article { display: block; }
  header a { display: none; }
  nav { max-height: none; columns: 2; }
  h2 { column-span: all; }
  h2, h3 { break-after: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  p, li { break-inside: avoid; }
}
"""

STYLE: Final = _RULES + "".join(
    f"mark.{class_name(type_)} {{ --hue: {hue}; }}\n" for type_, hue in HUES.items()
)
