"""The tag sets that the models know, and how one projects onto another."""

from __future__ import annotations

from typing import Final

TAGSETS: Final = ("ontonotes", "conll", "idner2k", "nerui", "nergrit")
"""In the order of the model's output columns; the last three follow a public corpus each."""

BREAKS: Final = "breaks"
"""The column behind them: where another sentence begins inside one."""
BREAK: Final = "S-BREAK"
"""Its tag for the first token of that sentence."""

ONTONOTES: Final[dict[str, str]] = {
    "PERSON": "a person's name",
    "NORP": "a people, religion or political leaning",
    "ORG": "a company, agency, party, army, club or news outlet",
    "GPE": "a country, province, city or village",
    "LOC": "another place: region, island, sea, mountain",
    "FAC": "a building, road, airport, stadium or bridge",
    "PRODUCT": "a named product, vehicle, weapon or app",
    "EVENT": "a named war, tournament, election or disaster",
    "WORK_OF_ART": "the title of a book, song, film or programme",
    "LAW": "a named law, decree or article of law",
    "LANGUAGE": "a language",
    "DATE": "a date, period or age",
    "TIME": "a time of day or a span under a day",
    "PERCENT": "a percentage",
    "MONEY": "an amount of money",
    "QUANTITY": "a measure with its unit",
    "ORDINAL": "a rank: first, second, 6th",
    "CARDINAL": "another number that counts",
}
"""The 18 OntoNotes types (Weischedel et al. 2013, LDC2013T19), in plain words."""

CONLL: Final[dict[str, str]] = {"PER": "a person", "ORG": "an organisation", "LOC": "a place"}

PEOPLE: Final = frozenset({"PERSON", "PER"})
"""The types of a person, whatever the tag set."""

_CONLL_OF: Final = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def to_conll(label: str) -> str | None:
    """The CoNLL-2003 type of an OntoNotes type; None where it has none.

    Facilities are places, as in the CoNLL-2003 guidelines (Tjong Kim Sang and De Meulder).
    """
    return _CONLL_OF.get(label)
