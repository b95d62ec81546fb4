"""``nlp-cli sentences``: the sentences of an article."""

from __future__ import annotations

import typer

from nlp_cli.commands import COMMANDS, options
from nlp_cli.commands.articles import Request, run_articles
from nlp_cli.commands.page import Example, Page, command
from nlp_cli.commands.session import Session
from nlp_cli.errors import ExitStatus

PAGE = Page(
    COMMANDS["sentences"],
    (
        Example("nlp-cli sentences artikel.txt", "a numbered table with start and end of each sentence"),
        Example("nlp-cli sentences -f tsv artikel.txt | cut -f 2,3", "the offsets alone"),
        Example("nlp-cli sentences -f jsonl *.txt -o kalimat.jsonl", "one object an article"),
    ),
    (
        options.formats("sentences"),
        "A sentence has no white space at either end, and none crosses a paragraph. Start and end are code "
        "points into the text as it was given, end exclusive.",
    ),
)


def sentences(request: Request, session: Session) -> ExitStatus:
    """Write the sentences of each input; see `run_articles` for the errors."""
    return run_articles("sentences", request, session)


def sentences_command(
    ctx: typer.Context,
    files: options.Files = None,
    format: options.Format = "table",
    output: options.Output = None,
    force: options.Force = False,
    types: options.Types = None,
    tagset: options.Tagset = "ontonotes",
    no_clean: options.NoClean = False,
    threads: options.Threads = 1,
    engine: options.Engine = "auto",
    encoding: options.Encoding = None,
    errors: options.Errors = "strict",
) -> None:
    request = Request(
        files=tuple(files or ()),
        format=format,
        output=output,
        force=force,
        types=tuple(types or ()),
        tagset=tagset,
        keep_boilerplate=no_clean,
        threads=threads,
        engine=engine,
        encoding=encoding,
        errors=errors,
    )
    sentences(request, ctx.obj)


COMMAND = command("sentences", sentences_command, PAGE)
