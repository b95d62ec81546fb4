"""What must hold for any text: grouping loses nothing and joins no two full names."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.document import Entity, Sentence
from nlp_cli.group import group_names
from nlp_cli.group.fits import fits
from nlp_cli.group.form import form_of
from nlp_cli.tagsets import PEOPLE

PIECES = [
    "Budi",
    "Santoso",
    "BUDI",
    "B.",
    "Gunawan",
    "Santoso-Budi",
    "Bank",
    "PT",
    "Tbk",
    "Indonesia",
    "PBB",
    "KH",
    "(DK)",
    "“Adi”",
]
GLUES = [" ", " (", ") ", " alias ", " atau ", ", ", " yang akrab disapa ", " disingkat ", ". "]
TYPES = ["PERSON", "PER", "ORG", "GPE", "LOC", "DATE", "MONEY", "EVENT"]

texts = st.one_of(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map(" ".join),
    st.text(min_size=1, max_size=8).filter(lambda text: bool(text.strip())),
)
articles = st.lists(
    st.lists(st.tuples(texts, st.sampled_from(TYPES), st.sampled_from(GLUES)), min_size=1, max_size=5),
    max_size=6,
)


def build(article: Sequence[Sequence[tuple[str, str, str]]]) -> tuple[list[Sentence], list[Entity]]:
    sentences: list[Sentence] = []
    entities: list[Entity] = []
    start = 0
    for number, parts in enumerate(article, start=1):
        text = ""
        for mention, type_, glue in parts:
            place = start + len(text)
            entities.append(
                Entity(len(entities) + 1, place, place + len(mention), mention, type_, number, mention)
            )
            text += mention + glue
        sentences.append(Sentence(number, start, start + len(text), text, (), 1))
        start += len(text) + 1
    return sentences, entities


@given(articles)
def test_every_entity_is_in_one_name(article: Sequence[Sequence[tuple[str, str, str]]]) -> None:
    sentences, entities = build(article)
    grouped, names = group_names(sentences, entities)
    assert sorted(id_ for name in names for id_ in name.mentions) == [entity.id for entity in entities]
    assert all(name.count == len(name.mentions) for name in names)
    assert [name.mentions[0] for name in names] == sorted(name.mentions[0] for name in names)
    by_id = {entity.id: entity for entity in grouped}
    for name in names:
        assert name.name
        assert list(name.mentions) == sorted(name.mentions)
        assert {(by_id[id_].name, by_id[id_].type) for id_ in name.mentions} == {(name.name, name.type)}


@given(articles)
def test_no_group_has_two_full_names_of_people(article: Sequence[Sequence[tuple[str, str, str]]]) -> None:
    sentences, entities = build(article)
    _, names = group_names(sentences, entities)
    by_id = {entity.id: entity for entity in entities}
    for name in names:
        if name.type in PEOPLE:
            keys = {form_of(by_id[id_].text, name.type).key for id_ in name.mentions}
            several = [key for key in keys if len(key) > 1]
            full = max(several, key=len, default=())
            assert all(fits(key, full) for key in several if len(key) < len(full))
            assert not any(
                not fits(one, two) and not fits(two, one)
                for one, two in combinations(several, 2)
                if len(one) == len(full) == len(two)
            )


@given(articles)
def test_the_same_text_gives_the_same_groups(article: Sequence[Sequence[tuple[str, str, str]]]) -> None:
    sentences, entities = build(article)
    grouped, names = group_names(sentences, entities)
    assert group_names(sentences, grouped[::-1]) == (grouped[::-1], names)


@given(
    st.lists(st.sampled_from(["budi", "santoso", "b.", "s.", "gunawan"]), min_size=1, max_size=4), st.data()
)
def test_fits_is_an_order(words_: list[str], data: st.DataObject) -> None:
    full = tuple(words_)
    kept = data.draw(st.lists(st.booleans(), min_size=len(full), max_size=len(full)))
    short = tuple(word for word, keep in zip(full, kept, strict=True) if keep)
    has_word = any(not word.endswith(".") for word in short)
    assert fits(short, full) == has_word
    assert not (fits(short, full) and fits(full, short)) or short == full


def test_ten_thousand_entities_take_no_time() -> None:
    article = [
        [
            (f"Nama{place % 70} Marga{place % 71} Budi", "PERSON", " ("),
            (f"NMB{place % 997}", "ORG", ") alias "),
            ("Budi", "PERSON", " "),
            (f"PT Kencana {place} Tbk", "ORG", " "),
        ]
        for place in range(2_500)
    ]
    sentences, entities = build(article)
    started = time.process_time()
    _, names = group_names(sentences, entities)
    assert time.process_time() - started < 2
    assert sum(name.count for name in names) == 10_000
