"""From annotated documents to text: one module a format (docs/formats.md).

Every format is written as the documents come, one after the other, so that memory does not
grow with their number. Nothing heavy is imported before the first document is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TextIO, cast

from nlp_cli.document import Document
from nlp_cli.errors import UsageError

Command = Literal["analyze", "sentences", "tokens", "entities"]

FORMATS: Final[dict[str, tuple[str, ...]]] = {
    "analyze": ("table", "json", "jsonl", "csv", "tsv", "conllu", "bio", "html"),
    "sentences": ("table", "json", "jsonl", "csv", "tsv"),
    "tokens": ("table", "json", "jsonl", "csv", "tsv", "conllu", "bio"),
    "entities": ("table", "json", "jsonl", "csv", "tsv", "html"),
}
"""The formats that each command can give, the default first."""


@dataclass(frozen=True, slots=True)
class View:
    """What is to be seen of a document, and on what.

    ``width`` is the terminal's width in cells; None in a pipe or file, where nothing is cut,
    wrapped or dependent on a width. ``several`` says that more than one input was named.
    """

    command: Command
    mentions: bool = False
    several: bool = False
    width: int | None = None
    color: bool = False
    tagset: str = "ontonotes"


def render(format: str, documents: Iterable[Document], out: TextIO, view: View) -> None:
    """Write the documents to ``out`` in one of ``FORMATS[view.command]``.

    ``out`` must not translate line ends (``csv`` writes CRLF) and decides itself what happens
    to a character that its encoding lacks. Raises UsageError for a format that the command
    does not give, and whatever ``documents`` and ``out`` raise.
    """
    if format not in FORMATS[view.command]:
        choices = ", ".join(FORMATS[view.command])
        raise UsageError(f"{view.command} has no format {format!r}", f"choose one of: {choices}")
    if format == "table":
        from nlp_cli.render.table import write_table

        write_table(documents, out, view)
        return
    if view.width is not None:
        from nlp_cli.render.guard import TerminalGuard

        out = cast(TextIO, TerminalGuard(out))
    if format in ("json", "jsonl"):
        from nlp_cli.render.jsontext import write_json, write_jsonl

        if format == "jsonl":
            write_jsonl(documents, out)
        else:
            write_json(documents, out, view.several)
    elif format in ("csv", "tsv"):
        from nlp_cli.render.separated import write_csv, write_tsv

        (write_csv if format == "csv" else write_tsv)(documents, out, view)
    elif format == "conllu":
        from nlp_cli.render.conllu import write_conllu

        write_conllu(documents, out)
    elif format == "bio":
        from nlp_cli.render.bio import write_bio

        write_bio(documents, out)
    else:
        from nlp_cli.render.page import write_page

        write_page(documents, out, view)
