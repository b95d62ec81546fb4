"""The command from its arguments to its output, on a terminal and in a pipe, without models."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from nlp_cli.__main__ import run
from nlp_cli.document import CleanText, Entity, Models, Sentence, Token
from nlp_cli.environment import Environment
from nlp_cli.errors import ModelError

BIO = "Ibu\tO\nSiti\tB-PER\nAminah\tI-PER\n\nMaluku\tB-LOC\n"


@dataclass
class Outcome:
    status: int
    out: str
    err: str


class FakeAnnotator:
    """One sentence a line, one token a word, each capitalised word an entity of its own."""

    models = Models("palsu", "1.0", "", "")

    def __init__(self, tagset: str) -> None:
        self.label = "GPE" if tagset == "ontonotes" else "LOC"

    def annotate(self, texts: Sequence[CleanText]) -> list[tuple[tuple[Sentence, ...], tuple[Entity, ...]]]:
        return [self._annotate(text) for text in texts]

    def _annotate(self, text: CleanText) -> tuple[tuple[Sentence, ...], tuple[Entity, ...]]:
        tokens: list[Token] = []
        place = 0
        original = text.article.text
        for word in text.text.split():
            start = text.text.index(word, place)
            place = start + len(word)
            span = (text.places[start], text.places[place - 1] + 1)
            tokens.append(Token(len(tokens) + 1, *span, original[slice(*span)], (word,), "O"))
        start, end = tokens[0].start, tokens[-1].end
        return (Sentence(1, start, end, original[start:end], tuple(tokens), 1),), ()

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        return [[f"S-{self.label}" if word[0].isupper() else "O" for word in words] for words in sentences]


def nlp_cli(*arguments: object, stdin: str = "", columns: int | None = None, color: bool = False) -> Outcome:
    loaded: list[str] = []

    def load(engine: str, tagset: str, threads: int) -> Any:
        assert tagset not in loaded, "loaded twice"
        loaded.append(tagset)
        return FakeAnnotator(tagset)

    out, err = io.StringIO(), io.StringIO()
    environment = Environment(
        io.BytesIO(stdin.encode()),
        out,
        err,
        stdout_is_terminal=columns is not None,
        columns=columns or 80,
        color=color,
    )
    status = run(["evaluate", *map(str, arguments)], environment, load)
    return Outcome(status, out.getvalue(), err.getvalue())


@pytest.fixture
def bio(tmp_path: Path) -> Path:
    path = tmp_path / "gold.bio"
    path.write_text(BIO)
    return path


def test_a_pipe_gets_plain_columns(bio: Path, tmp_path: Path) -> None:
    system = tmp_path / "s.txt"
    system.write_text("Ibu S-PER\nSiti B-PER\nAminah E-PER\n\nMaluku S-ORG\n")
    outcome = nlp_cli(bio, "--system", system)
    assert outcome.status == 0
    assert outcome.out.splitlines() == [
        f"{bio} (2 sentences, system {system})",
        "measure                  precision  recall     F1  correct  gold  system",
        "entities                     33.33   50.00  40.00        1     2       3",
        "entities, mean of types      25.00   50.00  33.33        -     -       -",
        "entities, place only         66.67  100.00  80.00        2     2       3",
        "  LOC                         0.00    0.00   0.00        0     1       0",
        "  PER                        50.00  100.00  66.67        1     1       2",
        "  ORG                         0.00    0.00   0.00        0     0       1",
    ]


def test_what_neither_side_has_has_no_percentage(tmp_path: Path) -> None:
    gold = tmp_path / "g.txt"
    gold.write_text("Ibu O\npergi O\n")
    outcome = nlp_cli(gold, "--system", gold)
    assert outcome.out.splitlines()[2:] == [
        "entities                         -       -   -        0     0       0",
        "entities, mean of types          -       -   -        -     -       -",
        "entities, place only             -       -   -        0     0       0",
    ]
    figures = json.loads(nlp_cli(gold, "--system", gold, "-f", "json").out)["results"][0]["scores"][
        "entities"
    ]
    assert figures["f1"] == 0


def test_the_models_are_the_system_by_default_in_the_tag_set_of_the_gold(bio: Path) -> None:
    outcome = nlp_cli(bio, bio, "-f", "json")
    assert (outcome.status, outcome.err) == (0, "")
    evaluation = json.loads(outcome.out)
    assert set(evaluation) == {"schema", "results"}
    assert evaluation["schema"] == "nlp-cli-evaluate/1"
    first, second = evaluation["results"]
    assert first == second
    assert set(first) == {"gold", "kind", "system", "tagset", "size", "scores", "types"}
    assert (first["kind"], first["system"], first["tagset"]) == ("bio", "palsu 1.0", "conll")
    assert first["size"] == {"sentences": 2}
    assert set(first["scores"]) == {"entities", "entities_macro", "entity_spans"}
    assert first["types"]["LOC"] == {
        "precision": 0.25, "recall": 1.0, "f1": 0.4, "correct": 1, "gold": 1, "system": 4,
    }  # fmt: skip


def test_a_treebank_is_read_from_its_raw_text(tmp_path: Path) -> None:
    gold = tmp_path / "gold"
    rows = [("1", "Ada"), ("2-3", "bukunya"), ("2", "buku"), ("3", "nya")]
    gold.write_text(
        "".join("\t".join([*row, *"_" * 8]) + "\n" for row in rows) + "\n1\t.\t" + "\t".join("_" * 8)
    )
    outcome = nlp_cli(gold, "-f", "json")
    (result,) = json.loads(outcome.out)["results"]
    assert set(result) == {"gold", "kind", "system", "tagset", "size", "scores"}
    counts = {
        name: (score["correct"], score["gold"], score["system"]) for name, score in result["scores"].items()
    }
    assert counts == {
        "tokens": (3, 3, 3),
        "sentences": (0, 2, 1),
        "words": (2, 4, 3),
        "multiword_tokens": (0, 1, 0),
    }


def test_articles_go_through_the_whole_pipeline(tmp_path: Path) -> None:
    for part, text in (("src", "Rina pulang.\n"), ("ann", "[[Rina|PERSON]] pulang.\n")):
        (tmp_path / part).mkdir()
        (tmp_path / part / "a.txt").write_text(text)
    for gold in (tmp_path, tmp_path / "ann" / "a.txt"):
        (result,) = json.loads(nlp_cli(gold, "-f", "json").out)["results"]
        assert (result["kind"], result["tagset"], result["size"]) == (
            "articles",
            "ontonotes",
            {"articles": 1},
        )
        assert result["scores"]["sentences"]["f1"] == 1
        assert result["scores"]["entities"]["gold"] == 1
        assert set(result["scores"]) == {
            "sentences", "entities", "entities_macro", "entity_spans",
            "boilerplate_characters", "boilerplate_lines",
        }  # fmt: skip


def test_one_gold_that_fails_is_named_and_the_others_are_scored(bio: Path, tmp_path: Path) -> None:
    strange = tmp_path / "surat.txt"
    strange.write_text("Surat untuk Ibu\n")
    outcome = nlp_cli(strange, tmp_path / "tiada", bio)
    assert outcome.status == 1
    assert f"{strange}: cannot tell what kind of gold this is" in outcome.err
    assert "tiada: no such file" in outcome.err
    assert outcome.out.startswith(f"{bio} (2 sentences, system palsu 1.0, types of conll)\n")


def test_a_gold_that_the_models_fail_on_is_named_and_the_others_are_scored(
    bio: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: FakeAnnotator, texts: Sequence[CleanText]) -> None:
        raise RuntimeError("buntu")

    monkeypatch.setattr(FakeAnnotator, "annotate", fail)
    gold = tmp_path / "gold.conllu"
    gold.write_text("\t".join(["1", "Ada", *"_" * 8]) + "\n")
    outcome = nlp_cli(gold, bio)
    assert outcome.status == 1
    assert f"{gold}: internal error: RuntimeError: buntu" in outcome.err
    assert outcome.out.startswith(str(bio))


def test_missing_models_end_the_command_with_status_3(bio: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: FakeAnnotator, tagset: str) -> None:
        raise ModelError("id/ner.pt: not here")

    monkeypatch.setattr(FakeAnnotator, "__init__", fail)
    outcome = nlp_cli(bio)
    assert (outcome.status, outcome.out) == (3, "")
    assert "id/ner.pt: not here" in outcome.err


def test_gold_may_be_named_and_come_from_standard_input(tmp_path: Path) -> None:
    outcome = nlp_cli("-", "--gold", "BIO", stdin=BIO)
    assert (outcome.status, outcome.err) == (0, "")
    assert nlp_cli("-", stdin=BIO).out == outcome.out


def test_types_of_no_tag_set_need_one_to_be_chosen(tmp_path: Path) -> None:
    gold = tmp_path / "gold.bio"
    gold.write_text("Siti\tB-PER\nPiala\tB-MISC\n")
    outcome = nlp_cli(gold)
    assert outcome.status == 1
    assert "no tag set of the models has all its types (MISC)" in outcome.err
    chosen = json.loads(nlp_cli(gold, "--tagset", "conll", "-f", "json").out)["results"][0]
    assert chosen["scores"]["entities"]["gold"] == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["a", "b", "--system", "c"], "--system: there are 1 for 2 GOLDs"),
        (["-", "--system", "-"], "standard input can be read only once"),
        (["a", "--gold", "conll"], "conll"),
        (["a", "--tagset", "onto"], "ontonotes"),
        (["a", "-f", "csv"], "--format: no format"),
        ([], "GOLD"),
    ],
)
def test_a_wrong_command_line_is_status_2(arguments: list[str], message: str) -> None:
    outcome = nlp_cli(*arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert message in outcome.err


def test_names_cannot_act_on_a_terminal(tmp_path: Path) -> None:
    gold = tmp_path / "[red]\x1b[31m.bio"
    gold.write_text("Siti\tB-[bold]\x1b[2J:smile:\n")
    for columns, color in ((None, False), (120, True), (120, False)):
        outcome = nlp_cli(gold, "--system", gold, columns=columns, color=color)
        assert outcome.status == 0
        assert "\x1b[31m" not in outcome.out
        assert "\x1b[2J" not in outcome.out
        assert "[bold]" in outcome.out
        assert ":smile:" in outcome.out
        assert color == ("\x1b[" in outcome.out)


@pytest.mark.parametrize("columns", [20, 40, 60, 70, 80, 160])
def test_no_figure_is_cut_or_left_out_on_a_terminal(bio: Path, tmp_path: Path, columns: int) -> None:
    system = tmp_path / "s.txt"
    system.write_text("Ibu S-PER\nSiti B-PER\nAminah E-PER\n\nMaluku S-ORG\n")
    outcome = nlp_cli(bio, "--system", system, columns=columns)
    assert "…" not in outcome.out
    lines = outcome.out[outcome.out.index("\n") + 1 :].splitlines()
    if columns < 50:
        words = " ".join(outcome.out.split())
        assert "entities precision 33.33, recall 50.00, F1 40.00, correct 1, gold 2, system 3 ent" in words
        assert "PER precision 50.00, recall 100.00, F1 66.67, correct 1, gold 1, system 2 ORG" in words
        return
    table = lines[[line[:7] for line in lines].index("measure") :]
    assert table[0].split()[-5:] == ["recall", "F1", "correct", "gold", "system"]
    assert [cells for line in table[2:] if len(cells := line.split()[-6:]) == 6] == [
        ["33.33", "50.00", "40.00", "1", "2", "3"],
        ["25.00", "50.00", "33.33", "-", "-", "-"],
        ["66.67", "100.00", "80.00", "2", "2", "3"],
        ["0.00", "0.00", "0.00", "0", "1", "0"],
        ["50.00", "100.00", "66.67", "1", "1", "2"],
        ["0.00", "0.00", "0.00", "0", "0", "1"],
    ]
    assert all(len(line) <= columns for line in lines)


def test_a_treebank_with_many_units_stands_whole_on_a_narrow_terminal() -> None:
    from nlp_cli.evaluate.report import write
    from nlp_cli.evaluate.run import Result
    from nlp_cli.evaluate.scores import Score

    scores = {
        name: Score(1_234_567, 1_234_567, 1_234_567)
        for name in ("tokens", "multiword_tokens", "boilerplate_characters")
    }
    result = Result("g.conllu", "conllu", "news 4", None, 5, scores, {})
    out = io.StringIO()
    write("table", [result], out, 60, False)
    lines = out.getvalue().splitlines()
    assert all(len(line) <= 60 for line in lines)
    assert out.getvalue().count("1234567") == 9 and out.getvalue().count("100.00") == 9


def test_help_shows_examples_and_loads_nothing_heavy() -> None:
    program = (
        "import sys; from nlp_cli.environment import Environment; from nlp_cli.__main__ import run; "
        "status = run(['evaluate', '--help'], Environment.from_process()); "
        "sys.exit(status or sorted({'torch', 'stanza', 'numpy', 'rich.table'} & sys.modules.keys()) or None)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "nlp-cli evaluate gold.conllu" in done.stdout


def test_the_example_in_the_documentation_is_what_the_command_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (Path(__file__).parents[2] / "docs" / "evaluation.md").read_text("utf-8")
    console, gold, system = re.findall(r"^```(?:console)?\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)[:3]
    (tmp_path / "gold.bio").write_text(gold)
    (tmp_path / "lain.bio").write_text(system)
    monkeypatch.chdir(tmp_path)
    command, table = console.split("\n", 1)
    outcome = nlp_cli(*command.removeprefix("$ nlp-cli evaluate ").split())
    assert outcome.out == table
    evaluation = json.loads(nlp_cli("gold.bio", "--system", "lain.bio", "-f", "json").out)
    (shown,) = json.loads(re.findall(r"^```json\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)[1])["results"]
    (result,) = evaluation["results"]
    assert shown["scores"]["entities_macro"] == result["scores"]["entities_macro"]
    assert {**shown, "scores": 0, "types": 0} == {**result, "scores": 0, "types": 0}
