"""``nlp-cli tokens``: the tokens and words of each sentence."""

from __future__ import annotations

from nlp_cli.commands import COMMANDS, options
from nlp_cli.commands.articles import article_command
from nlp_cli.commands.page import Example, Page

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

COMMAND = article_command("tokens", PAGE)
