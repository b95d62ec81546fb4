"""``nlp-cli sentences``: the sentences of an article."""

from __future__ import annotations

from nlp_cli.commands import COMMANDS, options
from nlp_cli.commands.articles import article_command
from nlp_cli.commands.page import Example, Page

PAGE = Page(
    COMMANDS["sentences"],
    (
        Example("nlp-cli sentences artikel.txt", "a numbered table with start and end of each sentence"),
        Example("nlp-cli sentences -f tsv artikel.txt | cut -f 2,3", "the offsets alone"),
        Example("nlp-cli sentences -f jsonl *.txt -o kalimat.jsonl", "one object an article"),
    ),
    (
        options.formats("sentences"),
        "A sentence has no white space at either end, and none crosses a paragraph. Start and end are code "
        "points into the text as it was given, end exclusive.",
    ),
)

COMMAND = article_command("sentences", PAGE)
