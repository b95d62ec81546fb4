"""``nlp-cli models``: which models are used, from what data, and whether they are whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, TextIO, cast

import typer

from nlp_cli.commands import COMMANDS, model_report
from nlp_cli.commands.options import one_of
from nlp_cli.commands.page import Example, Page, command, group
from nlp_cli.commands.session import Session
from nlp_cli.errors import ModelError

if TYPE_CHECKING:
    from nlp_cli.render.grid import Block

FORMATS = ("table", "json")

Format = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        callback=one_of("--format", "format", lambda: FORMATS),
        help="How to write it: table or json.",
    ),
]


def list_command(ctx: typer.Context, format: Format = "table") -> None:
    result = model_report.models_list()
    _write(ctx.obj, format, result, model_report.list_blocks(result))


def info_command(ctx: typer.Context, format: Format = "table") -> None:
    card = model_report.models_info()
    _write(ctx.obj, format, card, model_report.info_blocks(card))


def verify_command(ctx: typer.Context, format: Format = "table") -> None:
    result = model_report.models_verify()
    _write(ctx.obj, format, result, "" if result["problems"] else f"{result['path']}: whole\n")
    if result["problems"]:
        from nlp_cli.annotate.bundle import MEND

        session: Session = ctx.obj
        *others, last = result["problems"]
        for problem in others:
            session.fail(ModelError(problem))
        session.fail(ModelError(last, MEND))


def path_command(ctx: typer.Context, format: Format = "table") -> None:
    result = model_report.models_path()
    _write(ctx.obj, format, result, f"{result['path']}\n")


def _write(session: Session, format: str, result: dict[str, Any], shown: str | list[Block]) -> None:
    from nlp_cli.output import Destination, opened

    environment = session.environment
    with opened(Destination(None), environment) as out:
        if format == "json":
            out.write(json.dumps(result, ensure_ascii=False, indent=2) + "\n")
        elif isinstance(shown, str):
            out.write(shown)
        else:
            from nlp_cli.render.table import write_blocks

            width = environment.columns if environment.stdout_is_terminal else None
            write_blocks(shown, cast(TextIO, out), width, environment.color)


LIST = Page(
    "Every model file: what it does, its size and data.",
    (Example("nlp-cli models list", "a table"), Example("nlp-cli models list -f json", "with sha256 sums")),
)
INFO = Page(
    "The models in short: version, licence, data, scores.",
    (Example("nlp-cli models info", "a short card"),),
)
VERIFY = Page(
    "Check each model file; status 3 where one is damaged.",
    (Example("nlp-cli models verify && echo utuh", "whether all are whole"),),
)
PATH = Page(
    "The folder that the models are in.",
    (Example('ls "$(nlp-cli models path)"', "the files themselves"),),
)
ALL = Page(
    COMMANDS["models"],
    (
        Example("nlp-cli models info", "version, licence, data and scores in short"),
        Example("nlp-cli models verify", "whether every file is whole"),
    ),
)

COMMAND = group(
    "models",
    (
        command("list", list_command, LIST),
        command("info", info_command, INFO),
        command("verify", verify_command, VERIFY),
        command("path", path_command, PATH),
    ),
    ALL,
)
