"""The options that mean the same everywhere, declared once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from nlp_cli.commands.session import Session
from nlp_cli.commands.suggest import unknown
from nlp_cli.errors import UsageError
from nlp_cli.tagsets import CONLL, ONTONOTES, TAGSETS

ERRORS = ("strict", "replace")


def one_of(option: str, what: str, known: Callable[[], tuple[str, ...]]) -> Callable[[str], str]:
    """A callback that takes one of the known words, whatever their case, and suggests otherwise."""

    def check(value: str) -> str:
        if value.lower() not in known():
            raise unknown(f"{option}: no {what}", value, known())
        return value.lower()

    return check


def engines() -> tuple[str, ...]:
    """The engines there are; asked for late, since only ``--engine`` needs to know."""
    from nlp_cli.annotate import ENGINES

    return ENGINES


def formats(command: str) -> str:
    """What the help text of a command says of its formats."""
    from nlp_cli.render import FORMATS

    return f"Formats: {', '.join(FORMATS[command])}."


def _completed(words: Callable[[], tuple[str, ...]]) -> Callable[[str], list[str]]:
    def complete(incomplete: str) -> list[str]:
        return [word for word in words() if word.startswith(incomplete)]

    return complete


def _complete_types(incomplete: str) -> list[str]:
    done, comma, last = incomplete.rpartition(",")
    known = {**ONTONOTES, **CONLL}
    return [f"{done}{comma}{name}" for name in known if name.startswith(last)]


def _complete_formats(ctx: typer.Context, incomplete: str) -> list[str]:
    from nlp_cli.render import FORMATS

    return [name for name in FORMATS.get(str(ctx.info_name), ()) if name.startswith(incomplete)]


def _at_least_one(value: int | None) -> int | None:
    if value is not None and value < 1:
        raise UsageError(f"--threads: {value} is below 1")
    return value


def _set_quiet(ctx: typer.Context, value: bool) -> None:
    if value and isinstance(ctx.obj, Session):
        ctx.obj.quiet = True


def _set_no_color(ctx: typer.Context, value: bool) -> None:
    if value and isinstance(ctx.obj, Session):
        ctx.obj.environment = ctx.obj.environment.without_color()


def _set_debug(ctx: typer.Context, value: bool) -> None:
    if value and isinstance(ctx.obj, Session):
        ctx.obj.debug = True


def _show_version(value: bool) -> None:
    if value:
        from nlp_cli import __version__

        typer.echo(f"nlp-cli {__version__}")
        raise typer.Exit


Files = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="FILE",
        show_default=False,
        help="Articles, one a file; '-' is standard input, read also where no FILE is named.",
    ),
]
Format = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        autocompletion=_complete_formats,
        help="How to write it, see below.",
    ),
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all; '-' is stdout."),
]
Force = Annotated[bool, typer.Option("--force", help="Let --output replace a file that exists.")]
Types = Annotated[
    list[str] | None,
    typer.Option(
        "--type",
        metavar="TYPE,…",
        autocompletion=_complete_types,
        help="Only entities of these types, such as PERSON,ORG; may be repeated.",
    ),
]
Tagset = Annotated[
    str,
    typer.Option(
        "--tagset",
        metavar="NAME",
        autocompletion=_completed(lambda: TAGSETS),
        callback=one_of("--tagset", "tag set", lambda: TAGSETS),
        help="ontonotes (18 types) or conll (PER, ORG, LOC); idner2k, nerui and nergrit mark what the "
        "public corpus of that name marks.",
    ),
]
NoClean = Annotated[
    bool, typer.Option("--no-clean", help="Keep advertisements, captions and other boilerplate.")
]
Threads = Annotated[
    int | None,
    typer.Option(
        "--threads",
        callback=_at_least_one,
        metavar="N",
        help="Threads for the models; by default 2 where there are cores for them, 1 for Stanza.",
    ),
]
Engine = Annotated[
    str,
    typer.Option(
        "--engine",
        metavar="NAME",
        autocompletion=_completed(engines),
        callback=lambda value: value if value == "auto" else one_of("--engine", "engine", engines)(value),
        help="What runs the models: auto, stanza (the reference) or fast.",
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option(
        "--encoding",
        metavar="NAME",
        help="Encoding of the input; otherwise UTF-8, or what a byte-order mark says.",
    ),
]
Errors = Annotated[
    str,
    typer.Option(
        "--errors",
        metavar="HOW",
        autocompletion=_completed(lambda: ERRORS),
        callback=one_of("--errors", "way", lambda: ERRORS),
        help="Bytes that are no text: strict refuses the input, replace goes on with U+FFFD.",
    ),
]
Mentions = Annotated[bool, typer.Option("--mentions", help="List every mention in text order, not grouped.")]

Quiet = Annotated[
    bool,
    typer.Option(
        "--quiet",
        "-q",
        callback=_set_quiet,
        expose_value=False,
        help="No notes and no progress; errors only.",
    ),
]
NoColor = Annotated[
    bool,
    typer.Option(
        "--no-color", callback=_set_no_color, expose_value=False, help="No colour, also on a terminal."
    ),
]
Debug = Annotated[
    bool,
    typer.Option(
        "--debug",
        callback=_set_debug,
        expose_value=False,
        is_eager=True,
        help="Show where an error came from.",
    ),
]
Version = Annotated[
    bool,
    typer.Option(
        "--version", callback=_show_version, expose_value=False, is_eager=True, help="Show the version."
    ),
]


def everywhere(
    quiet: Quiet = False, no_color: NoColor = False, debug: Debug = False, version: Version = False
) -> None:
    """The options that stand before a command and after it; their callbacks do the work."""
