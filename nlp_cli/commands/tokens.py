"""``nlp-cli tokens``: the tokens and words of each sentence."""

from __future__ import annotations

import typer

from nlp_cli.commands import COMMANDS, options
from nlp_cli.commands.articles import Request, run_articles
from nlp_cli.commands.page import Example, Page, command
from nlp_cli.commands.session import Session
from nlp_cli.errors import ExitStatus

PAGE = Page(
    COMMANDS["tokens"],
    (
        Example("nlp-cli tokens artikel.txt", "a table, sentence by sentence"),
        Example("nlp-cli tokens -f conllu artikel.txt", "CoNLL-U, with offsets and entities in MISC"),
        Example(
            "nlp-cli tokens -f bio --tagset conll *.txt > latih.bio", "two columns, to train another tool"
        ),
    ),
    (
        options.formats("tokens"),
        "A token may hold several words, as in the treebanks: kerjanya is kerja and nya. Start and end are "
        "code points into the text as it was given, end exclusive.",
    ),
)


def tokens(request: Request, session: Session) -> ExitStatus:
    """Write the tokens of each input; see `run_articles` for the errors."""
    return run_articles("tokens", request, session)


def tokens_command(
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
    tokens(request, ctx.obj)


COMMAND = command("tokens", tokens_command, PAGE)
