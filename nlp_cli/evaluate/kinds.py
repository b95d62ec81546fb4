"""What kind of gold a path holds."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from nlp_cli.errors import InputError
from nlp_cli.evaluate.bio import is_tag
from nlp_cli.evaluate.conllu import COLUMNS
from nlp_cli.evaluate.textfile import Read, lines_of, read_text

Kind = Literal["conllu", "bio", "articles"]
KINDS: Final[tuple[Kind, ...]] = ("conllu", "bio", "articles")

ENDINGS: Final[dict[str, Kind]] = {
    ".conllu": "conllu",
    ".bio": "bio",
    ".iob": "bio",
    ".iob2": "bio",
    ".bioes": "bio",
}


def kind_of(path: Path, read: Read = read_text) -> Kind:
    """The kind of gold at ``path``, by its ending, its place, or its first row.

    Raises InputError where the file cannot be read or is of no kind that is known.
    """
    if path.is_dir() or (path.parent.name == "ann" and (path.parent.parent / "src" / path.name).exists()):
        return "articles"
    if path.suffix.lower() in ENDINGS:
        return ENDINGS[path.suffix.lower()]
    for line in lines_of(read(path)):
        columns = line.split("\t") if "\t" in line else line.split()
        if len(columns) == COLUMNS and columns[0].partition("-")[0].isdecimal():
            return "conllu"
        if len(columns) > 1 and is_tag(columns[-1]):
            return "bio"
        if line.strip() and not line.startswith("#"):
            break
    raise InputError(f"{path}: cannot tell what kind of gold this is", f"name it: --gold {'|'.join(KINDS)}")
