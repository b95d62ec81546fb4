"""``nlp-cli analyze``: the whole picture of an article."""

from __future__ import annotations

from nlp_cli.commands import COMMANDS, options
from nlp_cli.commands.articles import article_command
from nlp_cli.commands.page import Example, Page

PAGE = Page(
    COMMANDS["analyze"],
    (
        Example("nlp-cli analyze artikel.txt", "a summary, the table of names, the table of sentences"),
        Example("curl -s https://… | html2text | nlp-cli analyze", "an article from a pipe"),
        Example("nlp-cli analyze -f json artikel.txt | jq '.names[].name'", "all of it, for a script"),
        Example("nlp-cli analyze -f html artikel.txt -o artikel.html", "a page to read in a browser"),
    ),
    (
        options.formats("analyze"),
        "Boilerplate between the paragraphs (advertisements, links to other articles) is taken out first and "
        "listed; --no-clean keeps it. Offsets are code points into the text as it was given.",
    ),
)

COMMAND = article_command("analyze", PAGE)
