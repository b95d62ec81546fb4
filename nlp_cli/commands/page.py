"""Help texts that start with examples, and the commands that show them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from nlp_cli.commands.options import everywhere
from nlp_cli.commands.session import Session
from nlp_cli.errors import NoInputError, UsageError

SETTINGS: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
SUBCOMMAND = "COMMAND …"


@dataclass(frozen=True, slots=True)
class Example:
    """A command line that works as it stands, and what it gives."""

    line: str
    gives: str


@dataclass(frozen=True, slots=True)
class Page:
    """The help text of a command besides its options: one line, examples, a few paragraphs."""

    summary: str
    examples: Sequence[Example]
    about: Sequence[str] = ()


class _Paged:
    """What a command and a group have in common; stands before Typer's class among the bases."""

    page: Page

    def get_params(self, ctx: Any) -> list[Any]:
        params: list[Any] = super().get_params(ctx)  # type: ignore[misc]
        for param in params:
            take_plainly(param)
        return params

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        if isinstance(ctx.obj, Session):
            ctx.obj.context = ctx  # says where on the command line an error is
        return super().parse_args(ctx, args)  # type: ignore[misc]

    def format_help(self, ctx: Any, formatter: Any) -> None:
        show(self.page, self, ctx, formatter)


class Command(_Paged, TyperCommand):
    """A command with a help text of our own."""


class Group(_Paged, TyperGroup):
    """A group of commands with a help text of our own and better suggestions."""

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        if not args and not ctx.resilient_parsing:
            if isinstance(ctx.obj, Session):
                ctx.obj.context = ctx
            raise NoInputError("no command")
        return super().parse_args(ctx, args)

    def entries(self, ctx: Any) -> list[tuple[str, str]]:
        """Each command with its one line."""
        return [(name, str(each.help)) for name, each in self.commands.items()]

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            raise no_such_command(name, self.list_commands(ctx))
        return super().resolve_command(ctx, args)


def no_such_command(name: str, known: Sequence[str]) -> Exception:
    """The error for a command that does not exist, or for a file named without a command."""
    from pathlib import Path

    from nlp_cli.commands.suggest import unknown

    if Path(name).exists():
        return UsageError(f"no such command: '{name}' is a file", f"say what to do: nlp-cli analyze '{name}'")
    return unknown("no such command:", name, known)


def show(page: Page, command: Any, ctx: Any, formatter: Any) -> None:
    """Write a help text: summary, examples, usage, options, and what else there is to say."""
    formatter.write_text(page.summary)
    with formatter.section("Examples"):
        for example in page.examples:
            formatter.write(f"{'':{formatter.current_indent}}{example.line}\n")
            with formatter.indentation():
                formatter.write_text(example.gives)
    formatter.write_paragraph()
    command.format_usage(ctx, formatter)
    with formatter.section("Options"):
        formatter.write_dl(options(command, ctx))
    if isinstance(command, Group):
        with formatter.section("Commands"):
            formatter.write_dl(command.entries(ctx))
    for paragraph in page.about:
        formatter.write_paragraph()
        formatter.write_text(paragraph)


def options(command: Any, ctx: Any) -> list[tuple[str, str]]:
    """The arguments and options of a command, each as it is written and what it does."""
    records = []
    for param in command.get_params(ctx):
        if param.param_type_name == "argument":
            records.append((f"{param.metavar}...", param.help))
        elif record := param.get_help_record(ctx):
            records.append(record)
    return records


def command(name: str, function: Callable[..., Any], page: Page) -> Command:
    """A command for a function whose parameters are Typer options; the common ones are added."""
    made = _made(name, function, page)
    # They work by their callbacks, so no function needs to take them.
    made.params += _common_params()
    made.page = page
    return made


def _common_params() -> list[Any]:
    return _made("everywhere", everywhere, Page("", ())).params


def _made(name: str, function: Callable[..., Any], page: Page) -> Command:
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name, cls=Command, context_settings=SETTINGS, help=page.summary)(function)
    made = typer.main.get_command(app)
    assert isinstance(made, Command)
    return made


def take_plainly(param: Any) -> None:
    """Let a parameter take its strings as they are.

    Typer from 0.29 on imports pydantic to turn a string into a string, which costs more time
    than all else before the models; `process_value` is Click's documented place to do it.
    """
    kind = getattr(getattr(param, "type_descriptor", None), "annotation", None)
    if kind is None or "process_value" in vars(param):
        return
    coerced = param.process_value

    def process_value(ctx: Any, value: Any) -> Any:
        if value is not None and kind not in (str, int, list[str]):
            return coerced(ctx, value)
        if kind is int and isinstance(value, str):
            value = _whole_number(param.opts[0], value)
        if param.required and not value:
            raise UsageError(f"no {param.metavar or param.opts[0]} is named")
        return value if param.callback is None else param.callback(ctx, param, value)

    param.process_value = process_value


def _whole_number(option: str, value: str) -> int:
    try:
        return int(value)
    except ValueError:
        raise UsageError(f"{option}: '{value}' is not a whole number") from None


def group(name: str, commands: Sequence[Command], page: Page) -> Group:
    """A command that has commands of its own."""
    made = Group(
        name=name,
        commands={str(each.name): each for each in commands},
        params=_common_params(),
        help=page.summary,
        subcommand_metavar=SUBCOMMAND,
        context_settings=SETTINGS,
        rich_markup_mode=None,
    )
    made.page = page
    return made
