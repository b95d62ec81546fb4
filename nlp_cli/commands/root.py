"""``nlp-cli`` itself: the list of commands, and the options that stand before one."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer

from nlp_cli.commands import COMMANDS
from nlp_cli.commands.options import everywhere
from nlp_cli.commands.page import SETTINGS, SUBCOMMAND, Example, Group, Page

PAGE = Page(
    "Indonesian sentences, tokens and named entities, offline, on the command line.",
    (
        Example("nlp-cli analyze artikel.txt", "what an article says, and who and what it names"),
        Example("cat artikel.txt | nlp-cli entities --type PERSON,ORG", "the people and organisations in it"),
        Example("nlp-cli sentences -f jsonl *.txt > kalimat.jsonl", "one object an article, for a script"),
        Example("nlp-cli tokens -f conllu artikel.txt -o artikel.conllu", "a treebank file"),
    ),
    (
        "A FILE may be '-' for standard input, which is also read where no FILE is named and something is "
        "piped in. Results go to standard output, messages to standard error. Each command has more: "
        "nlp-cli COMMAND --help.",
        "Exit status: 0 done, 1 some input failed, 2 wrong command line, 3 a model is missing or damaged, "
        "130 interrupted.",
    ),
)


class Root(Group):
    """Imports the module of a command when that command is asked for, and no other."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            return None
        return import_module(f"nlp_cli.commands.{cmd_name}").COMMAND

    def entries(self, ctx: Any) -> list[tuple[str, str]]:
        return list(COMMANDS.items())


def build() -> Root:
    """The whole command line, its commands not yet imported."""
    app = typer.Typer(cls=Root, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback(
        cls=Root,
        context_settings=SETTINGS,
        help=PAGE.summary,
        subcommand_metavar=SUBCOMMAND,
    )(everywhere)
    made = typer.main.get_command(app)
    assert isinstance(made, Root)
    made.page = PAGE
    return made
