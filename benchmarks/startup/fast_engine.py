"""The fast engine alone, without the command line around it: where start-up time goes.

Arguments: the bundle, then files.
"""

from __future__ import annotations

import sys
from pathlib import Path

from nlp_cli.annotate.bundle import Check
from nlp_cli.annotate.fast import FastEngine

bundle = Path(sys.argv[1])
Check(bundle).result()
engine = FastEngine(bundle, 0, 1)
for name in sys.argv[2:]:
    text = Path(name).read_text("utf-8")
    for sentence in engine.annotate([text])[0]:
        for token in sentence:
            print(token.start, token.end, text[token.start : token.end], token.tag, sep="\t")
