"""CoNLL-U treebanks, read for their tokens, words and spaces."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TreebankToken:
    """One surface token; more than one word where it is a multiword token."""

    text: str
    words: tuple[str, ...]
    space_after: bool


Sentence = tuple[TreebankToken, ...]


def read_conllu(path: Path) -> list[Sentence]:
    """Read the sentences of a CoNLL-U file; empty nodes are left out.

    Raises OSError where the file cannot be read.
    """
    sentences: list[Sentence] = []
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
        tokens: list[TreebankToken] = []
        covered = 0
        words = {row[0]: row[1] for row in rows}
        for row in rows:
            spaced = "SpaceAfter=No" not in row[9].split("|")
            if "-" in row[0]:
                first, last = (int(number) for number in row[0].split("-"))
                inner = tuple(words[str(number)] for number in range(first, last + 1))
                tokens.append(TreebankToken(row[1], inner, spaced))
                covered = last
            elif "." not in row[0] and int(row[0]) > covered:
                tokens.append(TreebankToken(row[1], (row[1],), spaced))
        if tokens:
            sentences.append(tuple(tokens))
    return sentences
