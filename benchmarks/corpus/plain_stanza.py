"""What one would write without nlp-cli: Stanza called in a loop over JSON Lines.

Arguments: the bundle, then the file. Prints the number of tokens.
"""

from __future__ import annotations

import json
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
tokens = 0
with Path(sys.argv[2]).open(encoding="utf-8") as lines:
    for line in lines:
        document = pipeline(json.loads(line)["text"])
        tokens += sum(len(sentence.tokens) for sentence in document.sentences)
print(tokens)
