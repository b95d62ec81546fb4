"""The least script with which Stanza annotates files: what ``nlp-cli`` is compared with.

Arguments: the bundle, then files. Writes one line a token, as ``nlp-cli tokens`` does.
"""

from __future__ import annotations

import sys
from pathlib import Path

import stanza
import torch

torch.set_num_threads(1)
pipeline = stanza.Pipeline(
    "id",
    processors="tokenize,mwt,ner",
    dir=sys.argv[1],
    package=None,
    download_method=None,
    use_gpu=False,
    verbose=False,
)
for name in sys.argv[2:]:
    document = pipeline(Path(name).read_text("utf-8"))
    for sentence in document.sentences:
        for token in sentence.tokens:
            print(token.start_char, token.end_char, token.text, token.ner, sep="\t")
