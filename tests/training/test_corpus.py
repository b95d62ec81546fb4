"""The conversion from annotated articles and treebanks to what the trainers read."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from nlp_cli.annotate.bioes import encode
from nlp_cli.evaluate.articles import parse_article
from training.augment import change_case, known_name_copies, spans_of, swap_names
from training.ner_data import article_sentences, retag
from training.tokenizer_data import Clitics, article_paragraphs, glue, join, lose_line_ends
from training.tokens import tokenize


@pytest.mark.parametrize(
    "picture",
    [
        "Harga|naik|Rp|1,5|triliun|.",
        "Senin|(|11/12/2023|)",
        "anak-anak|itu",
        "kata|B.J.|Habibie",
        "“|Baik|,|”|katanya|.",
        "US|$|6,2|miliar",
        "pukul|18.30|WIB",
        "menang|2-1|atas",
        "surel|ke|redaksi@contoh.id|ya",
        "situs|contoh.co.id|,|lalu",
        "tewas|.|Polisi",
        "naik|5,2|%",
        "hari|Jum'at",
        "dekade|1970-an",
    ],
)
def test_tokens_follow_the_treebank(picture: str) -> None:
    tokens = picture.split("|")
    text, edges = "", []
    for token in tokens:  # glue as a writer would
        glued = token in {".", ",", ")", "”", "%"} or text.endswith(("(", "“", "Rp", "$", "US"))
        text += token if not text or glued or text.endswith("tewas.") else f" {token}"
        edges.append(len(text))
    assert [text[s:e] for s, e in tokenize(text)] == tokens


def test_an_entity_edge_cuts_a_token() -> None:
    text = "perang Israel-Hamas"
    assert [text[s:e] for s, e in tokenize(text)] == ["perang", "Israel-Hamas"]
    assert [text[s:e] for s, e in tokenize(text, [7, 13, 14, 19])] == ["perang", "Israel", "-", "Hamas"]


def test_bioes() -> None:
    assert encode(5, [(0, 0, "GPE"), (2, 4, "ORG")]) == ["S-GPE", "O", "B-ORG", "I-ORG", "E-ORG"]


def test_an_article_becomes_tagged_tokens_in_both_tag_sets() -> None:
    article = parse_article(
        "a", "Ani ke Kota Baru.\nIa pulang.", "[[Ani|PERSON]] ke [[Kota Baru|GPE]].\nIa pulang."
    )
    first, second = article_sentences(article)
    assert [text for text, _ in first] == ["Ani", "ke", "Kota", "Baru", "."]
    assert [tags["ontonotes"] for _, tags in first] == ["S-PERSON", "O", "B-GPE", "E-GPE", "O"]
    assert [tags["conll"] for _, tags in first] == ["S-PER", "O", "B-LOC", "E-LOC", "O"]
    assert {tags["ontonotes"] for _, tags in second} == {"O"}


def test_boilerplate_is_left_out_and_splits_paragraphs() -> None:
    article = parse_article(
        "a",
        "Kota - Ia pulang. Ia tidur.\nIKLAN\nSelesai.",
        "%% Kota -\nIa pulang.\nIa tidur.\n%% IKLAN\nSelesai.",
    )
    paragraphs = article_paragraphs(article, Clitics())
    assert [text for text, _ in paragraphs] == ["Ia pulang. Ia tidur.", "Selesai."]
    assert paragraphs[0][1].count(2) == 2


def test_labels_end_tokens_and_sentences() -> None:
    article = parse_article("a", "Ia tidur. Ia ada.", "Ia tidur.\nIa ada.")
    ((text, labels),) = article_paragraphs(article, Clitics())
    assert text == "Ia tidur. Ia ada."
    assert "".join(map(str, labels)) == "01000001200100012"


@pytest.mark.parametrize(
    ("word", "splits"), [("kerjanya", True), ("Kenya", False), ("Sonya", False), ("KPK-nya", True)]
)
def test_clitics_by_stem(word: str, splits: bool) -> None:
    assert Clitics(Counter(), frozenset({"kerja"})).splits(word) is splits


def test_clitics_follow_the_treebank_first() -> None:
    assert not Clitics(Counter({"lainnya": -3}), frozenset({"lain"})).splits("lainnya")
    assert Clitics(Counter({"apakah": 2})).splits("Apakah")


def test_lines_join_only_behind_a_full_stop() -> None:
    assert [text for text, _ in join([("Judul", [2]), ("Satu.", [2]), ("Dua.", [2])])] == [
        "Judul",
        "Satu. Dua.",
    ]


def test_glued_sentences_keep_their_labels() -> None:
    text, labels = glue(("A. B.", [1, 2, 0, 1, 2]), random.Random(1), rate=1.0)
    assert (text, labels) == ("A.B.", [1, 2, 1, 2])


def test_swapped_names_keep_their_type_and_place() -> None:
    sentence = retag(["kata", "Ani", "di", "Kota", "Baru"], [(1, 1, "PERSON"), (3, 4, "GPE")])
    swapped = swap_names(
        sentence, {"PERSON": [["Budi", "Santoso"]], "GPE": [["Jawa"]]}, random.Random(1), 1.0
    )
    assert [text for text, _ in swapped] == ["kata", "Budi", "Santoso", "di", "Jawa"]
    assert spans_of(swapped) == [(1, 2, "PERSON"), (4, 4, "GPE")]


def test_case_changes_leave_the_tags() -> None:
    sentence = retag(["Ani", "pulang", "."], [(0, 0, "PERSON")])
    for seed in range(10):
        changed = change_case(sentence, random.Random(seed))
        assert spans_of(changed) == [(0, 0, "PERSON")]
        assert [text.lower() for text, _ in changed] == ["ani", "pulang", "."][: len(changed)]


def test_lost_line_ends_keep_the_sentence_labels() -> None:
    lines = [("Ketua: Ani", [0, 0, 0, 0, 1, 1, 0, 0, 0, 2]), ("Wakil", [0, 0, 0, 0, 2]), ("dan", [0, 0, 2])]
    (text, labels), rest = lose_line_ends(lines, random.Random(1), rate=1.0)
    assert (text, labels.count(2), len(labels)) == ("Ketua: AniWakil", 2, 15)
    assert rest[0] == "dan"


def test_a_lost_stop_leaves_its_sentence_end_to_the_letter_before() -> None:
    lines = [("Ia ada.", [0, 1, 0, 0, 0, 1, 2]), ("Budi.", [0, 0, 0, 1, 2])]
    results = {lose_line_ends(lines, random.Random(seed), rate=1.0)[0][0] for seed in range(20)}
    assert results == {"Ia ada.Budi.", "Ia adaBudi."}
    for seed in range(20):
        ((text, labels),) = lose_line_ends(lines, random.Random(seed), rate=1.0)
        assert len(text) == len(labels) and labels.count(2) == 2


def test_known_names_take_the_place_of_short_names_of_their_type() -> None:
    host = retag(
        ["kata", "Polri", "di", "Kota", "Baru", "kemarin"], [(1, 1, "ORG"), (3, 4, "GPE"), (5, 5, "DATE")]
    )
    made = known_name_copies([host], random.Random(1), copies=1)
    assert len(made) > 20
    for sentence in made:
        labels = [label for _, _, label in spans_of(sentence)]
        assert labels == ["ORG", "GPE", "DATE"]
        assert sentence[-1] == ("kemarin", {"ontonotes": "S-DATE", "conll": "O"})
