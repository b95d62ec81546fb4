"""``nlp-cli entities``: who and what an article names."""

from __future__ import annotations

import typer

from nlp_cli.commands import COMMANDS, options
from nlp_cli.commands.articles import Request, run_articles
from nlp_cli.commands.page import Example, Page, command
from nlp_cli.commands.session import Session
from nlp_cli.errors import ExitStatus
from nlp_cli.tagsets import ONTONOTES

PAGE = Page(
    COMMANDS["entities"],
    (
        Example("nlp-cli entities artikel.txt", "each name once: type, how often, first sentence"),
        Example(
            "nlp-cli entities --mentions --type PERSON artikel.txt", "each mention of a person, in order"
        ),
        Example("nlp-cli entities -f csv --type GPE,LOC *.txt > tempat.csv", "the places in many articles"),
    ),
    (
        options.formats("entities"),
        "The types of ontonotes: " + ", ".join(ONTONOTES) + ". Of conll: PER, ORG, LOC.",
        "Mentions of one name are one row: Putin with Vladimir Putin, PBB with Perserikatan Bangsa-Bangsa.",
    ),
)


def entities(request: Request, session: Session) -> ExitStatus:
    """Write the names, or the mentions, of each input; see `run_articles` for the errors."""
    return run_articles("entities", request, session)


def entities_command(
    ctx: typer.Context,
    files: options.Files = None,
    mentions: options.Mentions = False,
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
        mentions=mentions,
    )
    entities(request, ctx.obj)


COMMAND = command("entities", entities_command, PAGE)
