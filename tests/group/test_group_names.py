"""Grouping, as pictures: a marked text and the groups it makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from nlp_cli.document import Entity, Name, Sentence
from nlp_cli.evaluate.articles import parse_line
from nlp_cli.group import group_names, words


def annotated(*lines: str) -> tuple[tuple[Sentence, ...], tuple[Entity, ...]]:
    """Sentences and entities of marked lines, one sentence a line."""
    sentences: list[Sentence] = []
    entities: list[Entity] = []
    start = 0
    for number, line in enumerate(lines, start=1):
        text, marks = parse_line(line)
        sentences.append(Sentence(number, start, start + len(text), text, (), 1))
        for mark in marks:
            part = text[mark.start : mark.end]
            place = start + mark.start
            entities.append(
                Entity(len(entities) + 1, place, place + len(part), part, mark.label, number, part)
            )
        start += len(text) + 1
    return tuple(sentences), tuple(entities)


def named(*lines: str) -> list[tuple[str, int]]:
    """The names of a marked text with their counts."""
    return [(name.name, name.count) for name in group_names(*annotated(*lines))[1]]


PEOPLE: Sequence[tuple[str, list[tuple[str, int]]]] = (
    ("[[Vladimir Putin|PERSON]] tiba. [[Putin|PERSON]] tersenyum.", [("Vladimir Putin", 2)]),
    ("[[Putin|PERSON]] tiba. [[Vladimir Putin|PERSON]] tersenyum.", [("Vladimir Putin", 2)]),
    ("[[Putin-nya|PERSON]] diam, [[Putin|PERSON]] juga.", [("Putin", 2)]),
    ("[[Putin-lah|PERSON]] yang datang.", [("Putin", 1)]),
    ("[[NETANYAHU|PERSON]] MENGADU. [[Benjamin  Netanyahu|PERSON]] hadir.", [("Benjamin Netanyahu", 2)]),
    ("[[BENJAMIN NETANYAHU|PERSON]] LAGI. [[Benjamin Netanyahu|PERSON]].", [("Benjamin Netanyahu", 2)]),
    ("[[Joko Widodo|PERSON]] pergi, [[Jokowi|PERSON]] tinggal.", [("Joko Widodo", 1), ("Jokowi", 1)]),
    ("[[Joko Widodo|PERSON]] ([[Jokowi|PERSON]]) pergi. [[Jokowi|PERSON]] tiba.", [("Joko Widodo", 3)]),
    ("[[Joko Widodo|PERSON]] (Jokowi) pergi. Kata [[Jokowi-lah|PERSON]].", [("Joko Widodo", 2)]),
    ("[[Jokowi|PERSON]] ([[Joko Widodo|PERSON]]) pergi.", [("Joko Widodo", 2)]),
    ("[[B.J. Santika|PERSON]] dan [[Santika|PERSON]].", [("B.J. Santika", 2)]),
    ("[[B.J. Santika|PERSON]], [[BJ Santika|PERSON]], [[B. J. Santika|PERSON]].", [("B.J. Santika", 3)]),
    ("[[B.J. Santika|PERSON]] ialah [[Bagus Jaya Santika|PERSON]].", [("Bagus Jaya Santika", 2)]),
    ("[[Moh. Rafli|PERSON]] ialah [[Mohammad Rafli|PERSON]].", [("Mohammad Rafli", 2)]),
    (
        "[[Rafli|PERSON]], [[M. Rafli|PERSON]], [[Mohammad Rafli Akbar|PERSON]].",
        [("Mohammad Rafli Akbar", 3)],
    ),
    ("[[A. Santika|PERSON]] dan [[Bagus Santika|PERSON]].", [("A. Santika", 1), ("Bagus Santika", 1)]),
    ("[[Santika Bagus|PERSON]] dan [[Bagus Santika|PERSON]].", [("Santika Bagus", 1), ("Bagus Santika", 1)]),
    (
        "[[Rudi “Jabrik” Hartawan|PERSON]]: [[Rudi Hartawan|PERSON]], [[Jabrik|PERSON]].",
        [("Rudi “Jabrik” Hartawan", 3)],
    ),
    ("[[Ma'ruf Hasani|PERSON]] dan [[Ma’ruf|PERSON]].", [("Ma'ruf Hasani", 2)]),
    ("[[Saiful Anam|PERSON]] ([[Gus Ipung|PERSON]]). [[Gus Ipung|PERSON]].", [("Saiful Anam", 3)]),
    ("[[Saiful Anam|PERSON]] alias [[Abu Rayhan|PERSON]].", [("Saiful Anam", 1), ("Abu Rayhan", 1)]),
    ("Pilih [[Saiful Anam|PERSON]] atau [[Rudi|PERSON]].", [("Saiful Anam", 1), ("Rudi", 1)]),
    ("[[Saiful Anam|PERSON]] disebut [[Rudi|PERSON]].", [("Saiful Anam", 1), ("Rudi", 1)]),
    ("[[Tri Wulandari|PERSON]] atau [[Wulan|PERSON]].", [("Tri Wulandari", 2)]),
    ("[[SF|PERSON]] alias [[Gondrong|PERSON]].", [("SF", 2)]),
    ("[[Rangga Tirta Sagara|PERSON]]. Kata [[RTS|PERSON]].", [("Rangga Tirta Sagara", 2)]),
    (
        "[[Rangga Tirta Sagara|PERSON]]. Pria berinisial [[RTS|PERSON]].",
        [("Rangga Tirta Sagara", 1), ("RTS", 1)],
    ),
    ("[[Rangga Sagara|PERSON]]. Kata [[RS|PERSON]].", [("Rangga Sagara", 1), ("RS", 1)]),
    (
        "[[Rangga Tirta-Sagara Putra|PERSON]], [[Rangga|PERSON]], [[Sagara Putra|PERSON]].",
        [("Rangga Tirta-Sagara Putra", 1), ("Rangga", 1), ("Sagara Putra", 1)],
    ),
    (
        "[[Rangga Tirta-Wulan|PERSON]], [[Rangga Tirta|PERSON]], [[Rangga|PERSON]].",
        [("Rangga Tirta-Wulan", 1), ("Rangga Tirta", 2)],
    ),
    ("[[Rangga Tjoe-A-On|PERSON]] dan [[Rangga|PERSON]].", [("Rangga Tjoe-A-On", 2)]),
    ("[[Rangga Al-Tirta|PERSON]] dan [[Rangga|PERSON]].", [("Rangga Al-Tirta", 2)]),
    ("[[Rangga Wan-Tirta|PERSON]] dan [[Wan-Tirta|PERSON]].", [("Rangga Wan-Tirta", 2)]),
    (
        "[[Raka|PERSON]] ([[Dewi Lestiana|PERSON]]), [[Dewi Lestiana|PERSON]].",
        [("Raka", 1), ("Dewi Lestiana", 2)],
    ),
)

BODIES: Sequence[tuple[str, list[tuple[str, int]]]] = (
    (
        "[[Perserikatan Bangsa-Bangsa|ORG]] ([[PBB|ORG]]), [[PBB|ORG]], [[Dewan Keamanan PBB|ORG]].",
        [("Perserikatan Bangsa-Bangsa", 3), ("Dewan Keamanan PBB", 1)],
    ),
    (
        "[[Dewan Keamanan Perserikatan Bangsa-Bangsa|ORG]] (PBB) dan [[PBB|ORG]].",
        [("Dewan Keamanan Perserikatan Bangsa-Bangsa", 1), ("PBB", 1)],
    ),
    ("[[PBB|ORG]] dan [[Dewan Keamanan PBB|ORG]].", [("PBB", 1), ("Dewan Keamanan PBB", 1)]),
    ("[[Dewan Keamanan (DK) PBB|ORG]], lalu [[DK PBB|ORG]].", [("Dewan Keamanan (DK) PBB", 2)]),
    ("[[KPK|ORG]] dan [[KPK-nya|ORG]].", [("KPK", 2)]),
    ("[[Bank Sentral Eropa|ORG]] ([[ECB|ORG]]). Kata [[ECB|ORG]].", [("Bank Sentral Eropa", 3)]),
    (
        "[[Komisi II|ORG]] ([[DPR|ORG]]), [[Badan Anggaran|ORG]] ([[DPR|ORG]]).",
        [("Komisi II", 1), ("DPR", 2), ("Badan Anggaran", 1)],
    ),
    ("[[LPR|ORG]] ([[Lembaga Pangan Rakyat|ORG]]).", [("Lembaga Pangan Rakyat", 2)]),
    ("[[Lembaga Pangan Rakyat|ORG]], kata [[LPR|ORG]].", [("Lembaga Pangan Rakyat", 2)]),
    (
        "[[Lembaga Pangan Rakyat|ORG]], [[Liga Pemuda Riau|ORG]], [[LPR|ORG]].",
        [("Lembaga Pangan Rakyat", 1), ("Liga Pemuda Riau", 1), ("LPR", 1)],
    ),
    ("[[Partai Fajar Rakyat|ORG]] ([[PFR|ORG]]), [[Fajar Rakyat|ORG]].", [("Partai Fajar Rakyat", 3)]),
    ("[[Fakultas Hukum Universitas Raya|ORG]] ([[FH UR|ORG]]).", [("Fakultas Hukum Universitas Raya", 2)]),
    (
        "[[Fakultas Hukum Universitas Raya|ORG]] ([[UR|ORG]]).",
        [("Fakultas Hukum Universitas Raya", 1), ("UR", 1)],
    ),
    (
        "[[Bank Negara Kencana|ORG]] atau [[Bank Kencana|ORG]].",
        [("Bank Negara Kencana", 1), ("Bank Kencana", 1)],
    ),
    ("[[PT Kencana Laut Tbk|ORG]] ([[KLTB|ORG]]).", [("PT Kencana Laut Tbk", 2)]),
    ("[[PT Kencana Laut Tbk|ORG]]. ([[KLTB|ORG]]).", [("PT Kencana Laut Tbk", 2)]),
    ("[[Kencana Laut|ORG]]. ([[KLTB|ORG]]).", [("Kencana Laut", 1), ("KLTB", 1)]),
    ("[[PT Kencana Indonesia Tbk|ORG]] dan [[Kencana|ORG]].", [("PT Kencana Indonesia Tbk", 2)]),
    ("[[PT Kencana Patra Niaga|ORG]] dan [[Kencana|ORG]].", [("PT Kencana Patra Niaga", 1), ("Kencana", 1)]),
    (
        "[[Yayasan Kencana Indonesia|ORG]] dan [[Kencana|ORG]].",
        [("Yayasan Kencana Indonesia", 1), ("Kencana", 1)],
    ),
    (
        "[[PT Kencana Indonesia|ORG]], [[PT Kencana Nusantara|ORG]], [[Kencana|ORG]].",
        [("PT Kencana Indonesia", 1), ("PT Kencana Nusantara", 1), ("Kencana", 1)],
    ),
)

OTHERS: Sequence[tuple[str, list[tuple[str, int]]]] = (
    ("[[Amerika Serikat|GPE]] ([[AS|GPE]]) dan [[AS|GPE]].", [("Amerika Serikat", 3)]),
    ("[[Arab Saudi|GPE]] dan [[AS|GPE]].", [("Arab Saudi", 1), ("AS", 1)]),
    ("[[Sulawesi Selatan|GPE]] ([[Sulsel|GPE]]).", [("Sulawesi Selatan", 2)]),
    ("[[Indonesia|GPE]] atau [[India|GPE]].", [("Indonesia", 1), ("India", 1)]),
    ("[[Papua Barat|GPE]] ([[Papua|GPE]]).", [("Papua Barat", 1), ("Papua", 1)]),
    ("[[Kabupaten Bogor|GPE]] dan [[Bogor|GPE]].", [("Kabupaten Bogor", 1), ("Bogor", 1)]),
    ("[[Depok|GPE]] ([[Jawa Barat|GPE]]).", [("Depok", 1), ("Jawa Barat", 1)]),
    ("[[Israel|GPE]] dan [[Israel|ORG]].", [("Israel", 1), ("Israel", 1)]),
    ("[[Santika|PERSON]] dan [[Bagus Santika|FAC]].", [("Santika", 1), ("Bagus Santika", 1)]),
    ("[[muslim|NORP]], [[Muslim|NORP]].", [("Muslim", 2)]),
    ("[[Lima  Persen|PERCENT]], [[lima persen|PERCENT]].", [("Lima Persen", 2)]),
    ("[[Dua|CARDINAL]], [[dua|CARDINAL]], [[dua|CARDINAL]].", [("dua", 3)]),
    ("[[dua|CARDINAL]], [[Dua|CARDINAL]].", [("dua", 2)]),
    ("[[10 Mei|DATE]] dan [[10 Mei 2024|DATE]].", [("10 Mei", 1), ("10 Mei 2024", 1)]),
    ("[[Rp 5 juta|MONEY]] ([[Rp5 juta|MONEY]]).", [("Rp 5 juta", 1), ("Rp5 juta", 1)]),
    ("[[“Laut  Bercerita Lagi”|WORK_OF_ART]].", [("Laut Bercerita Lagi", 1)]),
)


@pytest.mark.parametrize(("picture", "names"), [*PEOPLE, *BODIES, *OTHERS])
def test_groups_of_a_sentence(picture: str, names: list[tuple[str, int]]) -> None:
    assert named(picture) == names


AMBIGUOUS: Sequence[tuple[str, tuple[str, ...], list[tuple[str, int]]]] = (
    (
        "the last one mentioned",
        ("[[Budi Santoso|PERSON]] tiba.", "[[Budi Gunawan|PERSON]] pulang.", "Kata [[Budi|PERSON]]."),
        [("Budi Santoso", 1), ("Budi Gunawan", 2)],
    ),
    (
        "none when both stand in the last sentence",
        ("[[Budi Santoso|PERSON]] dan [[Budi Gunawan|PERSON]] tiba.", "Kata [[Budi|PERSON]]."),
        [("Budi Santoso", 1), ("Budi Gunawan", 1), ("Budi", 1)],
    ),
    (
        "the one it was used for before the other came",
        (
            "[[Rudi Hartawan|PERSON]] tiba.",
            "Kata [[Hartawan|PERSON]].",
            "[[Sinta Hartawan|PERSON]] ikut.",
            "[[Hartawan|PERSON]] pulang.",
        ),
        [("Rudi Hartawan", 3), ("Sinta Hartawan", 1)],
    ),
    (
        "a first name goes over to the next of that name",
        (
            "[[Budi Santoso|PERSON]] tiba.",
            "Kata [[Budi|PERSON]].",
            "[[Budi Gunawan|PERSON]] ikut.",
            "[[Budi|PERSON]] pulang.",
        ),
        [("Budi Santoso", 2), ("Budi Gunawan", 2)],
    ),
    (
        "a headline means the first",
        (
            "[[HARTAWAN|PERSON]] PULANG",
            "[[Rudi Hartawan|PERSON]] pulang.",
            "[[Sinta Hartawan|PERSON]] tidak.",
        ),
        [("Rudi Hartawan", 2), ("Sinta Hartawan", 1)],
    ),
    (
        "a bracket decides",
        (
            "[[Budi Santoso|PERSON]] ([[Budi|PERSON]]) dan [[Budi Gunawan|PERSON]] tiba.",
            "Kata [[Budi|PERSON]].",
        ),
        [("Budi Santoso", 3), ("Budi Gunawan", 1)],
    ),
    (
        "an acronym defined twice means the last",
        (
            "[[Lembaga Pangan Rakyat|ORG]] ([[LPR|ORG]]) tutup.",
            "[[Liga Pemuda Riau|ORG]] ([[LPR|ORG]]) buka.",
        ),
        [("Lembaga Pangan Rakyat", 2), ("Liga Pemuda Riau", 2)],
    ),
)


@pytest.mark.parametrize(("rule", "lines", "names"), AMBIGUOUS)
def test_a_short_name_of_two(rule: str, lines: tuple[str, ...], names: list[tuple[str, int]]) -> None:
    assert named(*lines) == names, rule


def test_a_cast_is_no_list_of_nicknames() -> None:
    line = "[[Sri Ayu|PERSON]] ([[Ratih|PERSON]]), [[Adi Tama|PERSON]] ([[Jaka|PERSON]])"
    assert named(line) == [("Sri Ayu", 2), ("Adi Tama", 2)]
    assert len(named(line + ", [[Eko Wira|PERSON]] ([[Tarub|PERSON]])")) == 6


RULES: Sequence[words.WordList | words.AliasWords] = (
    *words.TITLES,
    *(value for value in vars(words).values() if isinstance(value, words.WordList)),
    *words.ALIAS_WORDS,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.same)
def test_words_make_one_name_of_their_example_only(rule: words.WordList | words.AliasWords) -> None:
    assert len(named(rule.same)) == 1
    assert len(named(rule.other)) == 2


@pytest.mark.parametrize(("short", "full"), words.KNOWN.items())
def test_well_known_short_names(short: str, full: tuple[str, ...]) -> None:
    name = " ".join(full).title()
    assert named(f"[[{name}|GPE]] dan [[{short.upper()}|GPE]].") == [(name, 2)]
    assert len(named(f"[[{name} Baru|GPE]] dan [[{short.upper()}|GPE]].")) == 2


def test_entities_keep_everything_but_the_name() -> None:
    sentences, entities = annotated("[[Vladimir Putin|PERSON]] tiba.", "[[Putin-nya|PERSON]] diam.")
    grouped, names = group_names(sentences, entities)
    assert [replace(entity, name=entity.text) for entity in grouped] == list(entities)
    assert [entity.name for entity in grouped] == ["Vladimir Putin"] * 2
    assert names == (Name("Vladimir Putin", "PERSON", 2, (1, 2)),)


def test_nothing_gives_nothing() -> None:
    assert group_names((), ()) == ((), ())


def test_entities_out_of_order_stay_so() -> None:
    sentences, entities = annotated("[[Putin|PERSON]] dan [[Rusia|GPE]].")
    grouped, names = group_names(sentences, entities[::-1])
    assert [entity.id for entity in grouped] == [2, 1]
    assert [name.name for name in names] == ["Putin", "Rusia"]
