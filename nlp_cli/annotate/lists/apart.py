"""Names that everybody knows apart, so that two of them tied by a hyphen are two: ``TNI-Polri``."""

from __future__ import annotations

from typing import Final

from nlp_cli.tagsets import PEOPLE

COUNTRIES: Final = (
    frozenset({"AS", "Afghanistan", "Aljazair", "Argentina", "Armenia", "Australia", "Austria"})
    | frozenset({"Azerbaijan", "Bahrain", "Bangladesh", "Belanda", "Belgia", "Brasil", "Brunei"})
    | frozenset({"Bulgaria", "Cile", "Ceko", "China", "Denmark", "Ekuador", "Estonia", "Ethiopia"})
    | frozenset({"Filipina", "Finlandia", "Ghana", "India", "Indonesia", "Inggris", "Irak", "Iran"})
    | frozenset({"Irlandia", "Islandia", "Israel", "Italia", "Jepang", "Jerman", "Kamboja", "Kamerun"})
    | frozenset({"Kanada", "Kazakhstan", "Kenya", "Kolombia", "Korsel", "Korut", "Kroasia", "Kuba"})
    | frozenset({"Kuwait", "Laos", "Latvia", "Lebanon", "Libya", "Lituania", "Malaysia", "Maroko"})
    | frozenset({"Meksiko", "Mesir", "Mongolia", "Myanmar", "Nepal", "Nigeria", "Norwegia", "Oman"})
    | frozenset({"Pakistan", "Palestina", "Panama", "Peru", "Polandia", "Portugal", "Prancis", "Qatar"})
    | frozenset({"Rumania", "Rusia", "Serbia", "Singapura", "Slovenia", "Slowakia", "Somalia", "Spanyol"})
    | frozenset({"Sudan", "Suriah", "Swedia", "Swiss", "Taiwan", "Thailand", "Tiongkok", "Tunisia"})
    | frozenset({"Turki", "Ukraina", "Uruguay", "Uzbekistan", "Venezuela", "Vietnam", "Yaman", "Yordania"})
    | frozenset({"Yunani"})
)
"""Countries of one word, as Indonesian news names them."""
BODIES: Final = frozenset({"TNI", "Polri"})
PERSONS: Final = frozenset({"Prabowo", "Gibran", "Jokowi", "Ahok", "Anies", "Muhaimin", "Ganjar", "Mahfud"})
"""Politicians who stood for office in pairs."""
EXAMPLE: Final = "Swiss-Kroasia"
COUNTEREXAMPLE: Final = "Guinea-Bissau"


def stands_apart(name: str, label: str) -> bool:
    """Whether everybody knows the name as one of that type, so that it is no half of another."""
    if label in PEOPLE:
        return name in PERSONS
    return name in (BODIES if label == "ORG" else COUNTRIES)
