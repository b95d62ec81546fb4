"""The command line: one module a command, found by name when it is asked for."""

from typing import Final

COMMANDS: Final[dict[str, str]] = {
    "analyze": "The whole picture of an article: summary, entities, sentences.",
    "sentences": "The sentences, with their place in the text.",
    "tokens": "The tokens and words of each sentence.",
    "entities": "Who and what is named, grouped by name.",
    "corpus": "Many articles: in order, on all cores, and resumable.",
    "evaluate": "Precision, recall and F1 of the models, or of any system, against gold.",
    "models": "Which models are used, from what data, and whether they are whole.",
}
"""Each command, in the order of the help text, with its line there.

A command is the module of its name in this package, with a ``COMMAND`` made by
`nlp_cli.commands.page.command` or `group`; nothing else lists the commands.
"""
