"""Annotation files: what is read, what is scored, and what is said where they do not fit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nlp_cli.errors import InputError
from nlp_cli.evaluate.article_scores import SystemArticle, score_articles
from nlp_cli.evaluate.articles import GoldSpan, parse_article, read_articles
from nlp_cli.evaluate.scores import Score
from nlp_cli.evaluate.system_articles import read_system

SOURCE = "AMBON - Rina  Sopacua\r\ntiba di Saparua. IKLAN\r\nIa pulang [Senin].\n"
GOLD = (
    "%% AMBON -\n[[Rina Sopacua|PERSON]] tiba di [[Saparua|GPE]].\n\n%% IKLAN\nIa pulang [[[Senin|DATE]]].\n"
)
ARTICLE = parse_article("a", SOURCE, GOLD)


def folder(path: Path, annotation: str = GOLD, name: str = "a.txt", source: str = SOURCE) -> Path:
    for part, text in (("src", source), ("ann", annotation)):
        (path / part).mkdir(parents=True, exist_ok=True)
        (path / part / name).write_bytes(text.encode())
    return path


def system(annotation: str) -> SystemArticle:
    article = parse_article("a", SOURCE, annotation)
    return SystemArticle(article.sentences, article.boilerplate, article.entities)


def test_spans_are_code_points_of_the_source_with_its_own_line_ends(tmp_path: Path) -> None:
    (article,) = read_articles(folder(tmp_path))
    assert [article.text[one.start : one.end] for one in article.entities] == [
        "Rina  Sopacua",
        "Saparua",
        "Senin",
    ]
    assert article.sentences[0] == GoldSpan(8, 39)
    assert article == ARTICLE


@pytest.mark.parametrize(
    ("annotation", "message"),
    [
        ("AMBON -\nRini", "x/a.txt, line 2: 'i' where the source has 'a  Sopacua\\r\\ntiba di '"),
        (SOURCE + "lagi", "x/a.txt, line 4: 'lagi' where the source has the end"),
        (GOLD.replace("Senin|", " |"), "x/a.txt, line 5: an entity without a character"),
        ("AMBON -", "x/a.txt: the annotation ends where the source has 'Rina  Sopacua\\r\\ntiba '"),
    ],
)
def test_an_annotation_that_does_not_fit_is_named_with_its_line(annotation: str, message: str) -> None:
    source = SOURCE if "|DATE" not in annotation else SOURCE.replace("Senin", "")
    with pytest.raises(InputError) as caught:
        parse_article("a", source, annotation, "x/a.txt")
    assert str(caught.value) == message


def test_the_gold_against_itself_is_right_in_every_point() -> None:
    scores = score_articles([(ARTICLE, system(GOLD))])
    assert scores.sentences == Score(2, 2, 2)
    assert scores.entities.micro == Score(3, 3, 3)
    assert scores.boilerplate_lines == Score(2, 2, 2)
    assert scores.boilerplate_characters == Score(11, 11, 11)


def test_a_dateline_left_in_its_sentence_costs_the_sentence_and_its_own_characters() -> None:
    found = score_articles([(ARTICLE, system(GOLD.replace("%% AMBON -\n", "AMBON - ")))])
    assert found.sentences == Score(1, 2, 2)
    assert found.boilerplate_characters == Score(5, 11, 5)
    assert found.boilerplate_lines == Score(1, 2, 1)


def test_a_sentence_taken_out_costs_precision_of_lines_and_one_taken_out_in_part_of_characters() -> None:
    whole = score_articles(
        [(ARTICLE, system(GOLD.replace("Ia pulang [[[Senin|DATE]]]", "%% Ia pulang [Senin]")))]
    )
    assert whole.boilerplate_lines == Score(2, 2, 3)
    part = score_articles([(ARTICLE, system(GOLD.replace("Ia pulang ", "%% Ia\npulang ")))])
    assert part.boilerplate_lines == Score(2, 2, 2)
    assert part.boilerplate_characters == Score(11, 11, 13)


def test_white_space_at_the_edges_of_a_system_span_does_not_matter() -> None:
    spans = SystemArticle((GoldSpan(7, 40),), (), (GoldSpan(7, 23, "PERSON"), GoldSpan(8, 12, "PERSON")))
    scores = score_articles([(ARTICLE, spans)])
    assert scores.sentences == Score(1, 2, 1)
    assert scores.entities.micro == Score(1, 3, 2)


def test_the_articles_of_a_set_are_kept_apart() -> None:
    nothing = SystemArticle((), (), ())
    scores = score_articles([(ARTICLE, nothing), (ARTICLE, system(GOLD))])
    assert (scores.sentences, scores.entities.micro) == (Score(2, 4, 2), Score(3, 6, 3))
    swapped = SystemArticle((), (), ARTICLE.entities)
    assert (
        score_articles(
            [(parse_article("b", "Ada.", "Ada."), swapped), (ARTICLE, nothing)]
        ).entities.micro.correct
        == 0
    )


def test_conll_projects_both_sides() -> None:
    found = score_articles(
        [(ARTICLE, system(GOLD.replace("|GPE", "|LOC").replace("|PERSON", "|PER")))], "conll"
    )
    assert found.entities.types == {"LOC": Score(1, 1, 1), "PER": Score(1, 1, 1)}


def record(name: str = "x/a.txt", **fields: object) -> dict[str, object]:
    sentences = [{"start": 8, "end": 39, "text": SOURCE[8:39]}]
    entities = [{"start": 32, "end": 39, "type": "GPE"}]
    return {"source": name, "sentences": sentences, "entities": entities, **fields}


@pytest.mark.parametrize("form", ["object", "array", "lines"])
def test_json_is_read_in_every_form_the_command_gives(tmp_path: Path, form: str) -> None:
    records = [record("lain.txt"), record()] if form != "object" else [record("lain.txt")]
    text = {
        "object": json.dumps(records[0]),
        "array": json.dumps(records),
        "lines": "\n".join(map(json.dumps, records)) + "\n",
    }[form]
    path = tmp_path / "s.json"
    path.write_text(text)
    ((_, found),) = read_system(path, [ARTICLE])
    assert found == SystemArticle((GoldSpan(8, 39),), (), (GoldSpan(32, 39, "GPE"),))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (json.dumps([record("b.txt"), record("c.txt")]), "nothing on the article a"),
        (json.dumps({"source": "a", "error": "rusak"}), r"article a: no sentences \(rusak\)"),
        (
            json.dumps(record(sentences=[{"start": 0, "end": 5, "text": "Ambon"}])),
            "sentences 1: the text is 'Ambon'",
        ),
        (
            json.dumps(record(entities=[{"start": 0, "end": 5}])),
            "entities 1: not an object with start and end",
        ),
        (json.dumps(record(removed=["IKLAN"])), "removed 1: not an object with start and end"),
        (
            json.dumps(record(removed=[{"start": 60, "end": 999}])),
            "removed 1: 60 to 999 is no place in the text",
        ),
        (json.dumps(record(removed=7)), "removed: not a list"),
        ('{"source": "a"}\n{"source": ', "line 2: not JSON"),
        ("[1, 2]", "not a list of articles"),
    ],
)
def test_json_that_does_not_fit_is_an_error_that_says_where(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "s.jsonl"
    path.write_text(text)
    with pytest.raises(InputError, match=message):
        read_system(path, [ARTICLE])


def test_annotation_files_of_a_system_are_laid_over_the_source_of_the_gold(tmp_path: Path) -> None:
    folder(tmp_path / "s")
    for path in (tmp_path / "s", tmp_path / "s" / "ann", tmp_path / "s" / "ann" / "a.txt"):
        ((_, found),) = read_system(path, [ARTICLE])
        assert found == system(GOLD)
    with pytest.raises(InputError, match=r"b\.txt: no such file"):
        read_system(tmp_path / "s", [ARTICLE, parse_article("b", "", "")])
