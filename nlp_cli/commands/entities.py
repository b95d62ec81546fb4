"""``nlp-cli entities``: who and what an article names."""

from __future__ import annotations

from nlp_cli.commands import COMMANDS, options
from nlp_cli.commands.articles import article_command
from nlp_cli.commands.page import Example, Page
from nlp_cli.tagsets import ONTONOTES

PAGE = Page(
    COMMANDS["entities"],
    (
        Example("nlp-cli entities artikel.txt", "each name once: type, how often, first sentence"),
        Example(
            "nlp-cli entities --mentions --type PERSON artikel.txt", "each mention of a person, in order"
        ),
        Example("nlp-cli entities -f csv --type GPE,LOC *.txt > tempat.csv", "the places in many articles"),
    ),
    (
        options.formats("entities"),
        "The types of ontonotes: " + ", ".join(ONTONOTES) + ". Of conll: PER, ORG, LOC.",
        "Mentions of one name are one row: Putin with Vladimir Putin, PBB with Perserikatan Bangsa-Bangsa.",
    ),
)

COMMAND = article_command("entities", PAGE)
