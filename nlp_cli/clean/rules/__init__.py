"""All boilerplate rules, in the order of their names' groups."""

from __future__ import annotations

from nlp_cli.clean.rules.advertising import ADVERTISING
from nlp_cli.clean.rules.captions import CAPTIONS
from nlp_cli.clean.rules.codes import CODES
from nlp_cli.clean.rules.credits import CREDITS
from nlp_cli.clean.rules.datelines import DATELINES
from nlp_cli.clean.rules.embeds import EMBEDS
from nlp_cli.clean.rules.furniture import FURNITURE
from nlp_cli.clean.rules.heads import HEADS
from nlp_cli.clean.rules.links import LINKS
from nlp_cli.clean.rules.rule import Kind, Rule, compiled
from nlp_cli.clean.rules.sources import SOURCES

RULES: tuple[Rule, ...] = (
    *ADVERTISING,
    *EMBEDS,
    *LINKS,
    *HEADS,
    *DATELINES,
    *CREDITS,
    *CODES,
    *SOURCES,
    *CAPTIONS,
    *FURNITURE,
)

__all__ = ["RULES", "Kind", "Rule", "compiled"]
