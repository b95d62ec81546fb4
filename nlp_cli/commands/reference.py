"""The reference of the command line, from its own help texts.

``python -m nlp_cli.commands.reference`` writes ``docs/cli.md`` and ``docs/man/nlp-cli.1``;
``man`` or ``markdown`` after it prints one of them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nlp_cli import __version__
from nlp_cli.commands.page import Group, options
from nlp_cli.commands.root import PAGE, build
from nlp_cli.environment import VARIABLES
from nlp_cli.errors import MEANINGS

WIDTH = 88
DOCS = Path("docs")
FILES = {"markdown": DOCS / "cli.md", "man": DOCS / "man" / "nlp-cli.1"}


def contexts() -> Iterator[Any]:
    """The context of each command: the program, its commands, and theirs, in the order of the help."""
    return _contexts(build(), "nlp-cli", None)


def _contexts(command: Any, name: str, parent: Any) -> Iterator[Any]:
    ctx = command.make_context(name, [], parent, resilient_parsing=True, terminal_width=WIDTH)
    yield ctx
    if isinstance(command, Group):
        for member in command.list_commands(ctx):
            yield from _contexts(command.get_command(ctx, member), member, ctx)


def markdown() -> str:
    """``docs/cli.md``: every help text as it is shown."""
    parts = [
        "# The command line\n",
        "The help texts, as `--help` shows them. Written by `python -m nlp_cli.commands.reference`; a test "
        "holds it to the program.\n",
    ]
    for ctx in contexts():
        parts.append(f"## {ctx.command_path}\n\n```text\n{ctx.get_help().rstrip()}\n```\n")
    return "\n".join(parts)


def man() -> str:
    """``docs/man/nlp-cli.1``: the manual page, in the macros of man(7)."""
    program, *commands = contexts()
    lines = [
        f'.TH NLP\\-CLI 1 "" "nlp\\-cli {__version__}" "User Commands"',
        ".SH NAME",
        f"nlp\\-cli \\- {roff(PAGE.summary[0].lower() + PAGE.summary[1:].rstrip('.'))}".replace(
            "indonesian", "Indonesian"
        ),
        ".SH SYNOPSIS",
        ".B nlp\\-cli",
        "COMMAND [OPTION]... [FILE]...",
        ".SH EXAMPLES",
        *_examples(program),
        ".SH DESCRIPTION",
        *_paragraphs(program),
        ".SH OPTIONS",
        *_options(program),
        ".SH COMMANDS",
    ]
    for ctx in commands:
        lines += [f".SS {roff(ctx.command_path)}", roff(ctx.command.page.summary)]
        lines += [*_examples(ctx), *_options(ctx), *_paragraphs(ctx)]
    lines += [".SH EXIT STATUS", *_items((str(int(status)), text) for status, text in MEANINGS.items())]
    lines += [".SH ENVIRONMENT", *_items(VARIABLES.items())]
    return "\n".join(lines) + "\n"


def _examples(ctx: Any) -> Iterator[str]:
    for example in ctx.command.page.examples:
        yield from (".PP", f".B {roff(example.line)}", ".RS 4", roff(example.gives), ".RE")


def _options(ctx: Any) -> Iterator[str]:
    return _items(options(ctx.command, ctx))


def _items(pairs: Any) -> Iterator[str]:
    for name, text in pairs:
        yield from (".TP", f".B {roff(name)}", roff(text))


def _paragraphs(ctx: Any) -> Iterator[str]:
    for paragraph in ctx.command.page.about:
        yield from (".PP", roff(paragraph))


def roff(text: str) -> str:
    """Text in which nothing is a roff request or escape.

    >>> print(roff("--output 'a' ."))
    \\-\\-output \\(aqa\\(aq .
    """
    escaped = text.replace("\\", "\\(rs").replace("-", "\\-").replace("'", "\\(aq").replace('"', "\\(dq")
    return "\\&" + escaped if escaped.startswith(".") else escaped


def main() -> None:
    """Write both files, or print the one that is named."""
    texts = {"markdown": markdown, "man": man}
    for name in sys.argv[1:]:
        sys.stdout.write(texts[name]())
    if not sys.argv[1:]:
        for name, path in FILES.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(texts[name](), "utf-8")


if __name__ == "__main__":
    main()
