"""``nlp-cli evaluate``: precision, recall and F1 against gold."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, TextIO, cast

import typer

from nlp_cli.commands import COMMANDS, options
from nlp_cli.commands.page import Example, Page, command
from nlp_cli.commands.session import Session
from nlp_cli.tagsets import TAGSETS

if TYPE_CHECKING:
    from nlp_cli.evaluate.kinds import Kind

FORMATS = ("table", "json")
KINDS = ("conllu", "bio", "articles")

PAGE = Page(
    COMMANDS["evaluate"],
    (
        Example("nlp-cli evaluate gold.conllu", "tokens, sentences, words of the models against a treebank"),
        Example("nlp-cli evaluate gold.bio", "entities of the models, on the gold's tokens"),
        Example("nlp-cli evaluate berita/", "articles with src/ and ann/, from raw text to entities"),
        Example("nlp-cli evaluate gold.bio --system lain.bio -f json", "the output of another system"),
    ),
    (
        "GOLD is CoNLL-U, two columns of tokens and BIO or BIOES tags, or annotated articles (a folder with "
        "src/*.txt and ann/*.txt, or one file of ann/). A --system holds the same text in the same form; for "
        "articles it may also be nlp-cli JSON or JSON Lines. For several GOLDs, repeat --system.",
        f"Formats: {', '.join(FORMATS)}.",
    ),
)

Golds = Annotated[list[str], typer.Argument(metavar="GOLD", help="What is right; '-' is standard input.")]
Systems = Annotated[
    list[str] | None,
    typer.Option("--system", metavar="PATH", help="Score this output, not the models; one for each GOLD."),
]
GoldKind = Annotated[
    str | None,
    typer.Option(
        "--gold",
        metavar="KIND",
        callback=lambda value: value and options.one_of("--gold", "kind", lambda: KINDS)(value),
        help="What GOLD is: conllu, bio or articles; otherwise its ending or content tells.",
    ),
]
GoldTagset = Annotated[
    str | None,
    typer.Option(
        "--tagset",
        metavar="NAME",
        callback=lambda value: value and options.one_of("--tagset", "tag set", lambda: TAGSETS)(value),
        help="Types to score in; otherwise the tag set that has the gold's types. conll projects 18 types.",
    ),
]
Format = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        callback=options.one_of("--format", "format", lambda: FORMATS),
        help="How to write it: table or json.",
    ),
]


def evaluate_command(
    ctx: typer.Context,
    golds: Golds,
    systems: Systems = None,
    kind: GoldKind = None,
    tagset: GoldTagset = None,
    format: Format = "table",
    output: options.Output = None,
    force: options.Force = False,
    no_clean: options.NoClean = False,
    threads: options.Threads = None,
    engine: options.Engine = "auto",
) -> None:
    from nlp_cli.evaluate.report import write
    from nlp_cli.evaluate.run import Task, evaluate_each, pair
    from nlp_cli.evaluate.textfile import Reader
    from nlp_cli.output import destination, opened

    session: Session = ctx.obj
    environment = session.environment
    tasks = [
        Task(gold, system, cast("Kind | None", kind), tagset, no_clean)
        for gold, system in pair(golds, systems or ())
    ]
    place = destination(output, force, [*golds, *(systems or ())], environment)
    load = cache(lambda name: session.load(engine, name, threads))
    results = evaluate_each(tasks, load, Reader(environment.stdin), session.fail, session.progress)
    if results:
        on_terminal = place.path is None and environment.stdout_is_terminal
        color = place.path is None and environment.color
        with opened(place, environment) as out:
            write(format, results, cast(TextIO, out), environment.columns if on_terminal else None, color)


COMMAND = command("evaluate", evaluate_command, PAGE)
