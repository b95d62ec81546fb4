"""``nlp-cli analyze``: the whole picture of an article."""

from __future__ import annotations

import typer

from nlp_cli.commands import COMMANDS, options
from nlp_cli.commands.articles import Request, run_articles
from nlp_cli.commands.page import Example, Page, command
from nlp_cli.commands.session import Session
from nlp_cli.errors import ExitStatus

PAGE = Page(
    COMMANDS["analyze"],
    (
        Example("nlp-cli analyze artikel.txt", "a summary, the table of names, the table of sentences"),
        Example("curl -s https://… | html2text | nlp-cli analyze", "an article from a pipe"),
        Example("nlp-cli analyze -f json artikel.txt | jq '.names[].name'", "all of it, for a script"),
        Example("nlp-cli analyze -f html artikel.txt -o artikel.html", "a page to read in a browser"),
    ),
    (
        options.formats("analyze"),
        "Boilerplate between the paragraphs (advertisements, links to other articles) is taken out first and "
        "listed; --no-clean keeps it. Offsets are code points into the text as it was given.",
    ),
)


def analyze(request: Request, session: Session) -> ExitStatus:
    """Write summary, entities and sentences of each input; see `run_articles` for the errors."""
    return run_articles("analyze", request, session)


def analyze_command(
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
    analyze(request, ctx.obj)


COMMAND = command("analyze", analyze_command, PAGE)
