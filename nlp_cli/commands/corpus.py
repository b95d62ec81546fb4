"""``nlp-cli corpus``: many articles, in order, without losing one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nlp_cli.commands import COMMANDS, options
from nlp_cli.commands.page import Example, Page, command
from nlp_cli.commands.session import Session
from nlp_cli.corpus.settings import FORMATS, RUNNERS, Reading, Settings
from nlp_cli.errors import NoInputError, UsageError

PAGE = Page(
    COMMANDS["corpus"],
    (
        Example("nlp-cli corpus berita/ -o berita.jsonl", "one object an article, in the order of the files"),
        Example("nlp-cli corpus berita/ -o berita.jsonl --resume", "go on where it stopped"),
        Example("nlp-cli corpus 'arsip/2024-*.txt' -o arsip.jsonl", "the files that match, however many"),
        Example("nlp-cli corpus arsip.jsonl.gz --text-field isi --id-field url -o arsip.jsonl", "JSON Lines"),
        Example("nlp-cli corpus berita/ -o berita.jsonl --names nama.tsv", "also who is named how often"),
    ),
    (
        "An INPUT is a text file, JSON Lines (.jsonl, .ndjson), either of them with .gz or .zst behind it, "
        "Parquet, a folder with such files in it, a pattern in quotes, or '-' for JSON Lines on standard "
        "input.",
        f"Formats: {', '.join(FORMATS)}. An article that fails has a record with its error, and the exit "
        "status is 1 at the end; csv, tsv and conllu list such articles in OUT.errors.jsonl. --resume goes "
        "by OUT.state.json, and refuses where inputs, options or models have changed.",
    ),
)

Inputs = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="INPUT", show_default=False, help="Files, folders, patterns; '-' is standard input."
    ),
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="OUT", help="Write to OUT; .gz and .zst are compressed."),
]
Format = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        callback=options.one_of("--format", "format", lambda: FORMATS),
        help="How to write it, see below.",
    ),
]
Names = Annotated[
    str | None,
    typer.Option("--names", metavar="FILE", help="Count the names of the corpus in a table, .tsv or .csv."),
]
Resume = Annotated[bool, typer.Option("--resume", help="Go on where an earlier run stopped.")]
Force = Annotated[bool, typer.Option("--force", help="Let OUT be replaced where it exists.")]
Glob = Annotated[
    list[str] | None,
    typer.Option("--glob", metavar="PATTERN", help="Which files of a folder: '2024/*.txt'; may be repeated."),
]
TextField = Annotated[
    str, typer.Option("--text-field", metavar="NAME", help="The field that holds the article.")
]
IdField = Annotated[
    str | None,
    typer.Option("--id-field", metavar="NAME", help="The field to take as source; otherwise FILE:LINE."),
]
Keep = Annotated[
    list[str] | None,
    typer.Option("--keep", metavar="NAME,…", help="Fields to carry through into 'fields'; may be repeated."),
]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", "-j", metavar="N", help="Processes; otherwise as many as cores and memory allow."),
]
Runner = Annotated[
    str,
    typer.Option(
        "--runner",
        metavar="NAME",
        callback=options.one_of("--runner", "runner", lambda: RUNNERS),
        help="Where it runs: local, or ray for a cluster.",
    ),
]
Address = Annotated[
    str | None,
    typer.Option("--address", metavar="ADDRESS", help="The Ray cluster; otherwise one is started here."),
]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say now and then how far it is.")]


def corpus_command(
    ctx: typer.Context,
    inputs: Inputs = None,
    output: Output = None,
    format: Format = "jsonl",
    names: Names = None,
    resume: Resume = False,
    force: Force = False,
    glob: Glob = None,
    text_field: TextField = "text",
    id_field: IdField = None,
    keep: Keep = None,
    jobs: Jobs = None,
    runner: Runner = "local",
    address: Address = None,
    types: options.Types = None,
    tagset: options.Tagset = "ontonotes",
    no_clean: options.NoClean = False,
    engine: options.Engine = "auto",
    encoding: options.Encoding = None,
    errors: options.Errors = "strict",
    verbose: Verbose = False,
) -> None:
    from nlp_cli.commands.articles import check_types
    from nlp_cli.corpus.request import Request, run_corpus

    session: Session = ctx.obj
    if not inputs and session.environment.stdin_is_terminal:
        raise NoInputError("no INPUT, and nothing is piped in")
    if jobs is not None and jobs < 1:
        raise UsageError(f"--jobs: {jobs} is below 1")
    reading = Reading(
        glob=tuple(glob or ()),
        text_field=text_field,
        id_field=id_field,
        keep=tuple(name for value in keep or () for name in value.split(",") if name),
        encoding=encoding,
        errors=errors,
    )
    wanted = tuple(sorted(check_types(tuple(types or ()), tagset)))
    settings = Settings(engine, tagset, wanted, no_clean, format)
    request = Request(
        inputs=tuple(inputs or ("-",)),
        reading=reading,
        settings=settings,
        output=output,
        names=Path(names) if names else None,
        resume=resume,
        force=force,
        jobs=jobs,
        runner=runner,
        address=address,
        verbose=verbose,
    )
    run_corpus(request, session.environment, session.load, session)


COMMAND = command("corpus", corpus_command, PAGE)
