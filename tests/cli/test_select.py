from __future__ import annotations

from nlp_cli.document import Article, Document, Entity, Models, Name, Sentence, Token
from nlp_cli.select import select_types

TEXT = "Sari dan Bank Nusa di Solo"
TOKENS = (
    Token(1, 0, 4, "Sari", ("Sari",), "S-PERSON"),
    Token(2, 5, 8, "dan", ("dan",), "O"),
    Token(3, 9, 13, "Bank", ("Bank",), "B-ORG"),
    Token(4, 14, 18, "Nusa", ("Nusa",), "E-ORG"),
    Token(5, 19, 21, "di", ("di",), "O"),
    Token(6, 22, 26, "Solo", ("Solo",), "S-GPE"),
)
DOCUMENT = Document(
    Article("-", TEXT),
    Models("p", "0", "t", "n"),
    (Sentence(1, 0, 26, TEXT, TOKENS, 1),),
    (
        Entity(1, 0, 4, "Sari", "PERSON", 1, "Sari"),
        Entity(2, 9, 18, "Bank Nusa", "ORG", 1, "Bank Nusa"),
        Entity(3, 22, 26, "Solo", "GPE", 1, "Solo"),
    ),
    (Name("Sari", "PERSON", 1, (1,)), Name("Bank Nusa", "ORG", 1, (2,)), Name("Solo", "GPE", 1, (3,))),
    (),
)


def test_no_types_is_all_of_them() -> None:
    assert select_types(DOCUMENT, ()) is DOCUMENT


def test_the_kept_are_numbered_anew_and_the_others_are_nowhere() -> None:
    chosen = select_types(DOCUMENT, {"ORG", "GPE"})
    assert [(each.id, each.text) for each in chosen.entities] == [(1, "Bank Nusa"), (2, "Solo")]
    assert [(each.name, each.mentions) for each in chosen.names] == [("Bank Nusa", (1,)), ("Solo", (2,))]
    assert [token.ner for token in chosen.sentences[0].tokens] == ["O", "O", "B-ORG", "E-ORG", "O", "S-GPE"]
    assert chosen.article is DOCUMENT.article


def test_a_name_of_mixed_mentions_counts_what_is_left() -> None:
    mixed = Document(
        DOCUMENT.article, DOCUMENT.models, DOCUMENT.sentences, DOCUMENT.entities,
        (Name("Sari", "PERSON", 2, (1, 3)),), (),
    )  # fmt: skip
    (name,) = select_types(mixed, {"GPE"}).names
    assert (name.count, name.mentions) == (1, (1,))
