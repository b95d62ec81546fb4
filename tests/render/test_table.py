"""The tables: what they show, that nothing is cut, and that nothing from an article acts."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render_documents import HOSTILE, NEWS, document, rendered
from render_strategies import RANDOM, documents
from rich.cells import cell_len

from nlp_cli.document import Document
from nlp_cli.render import Command, View, render
from nlp_cli.render.palette import COLORS, rgb
from nlp_cli.tagsets import CONLL, ONTONOTES

COMMANDS: list[Command] = ["analyze", "sentences", "tokens", "entities"]
SGR = re.compile(r"\x1b\[[0-9;]*m")


def unpainted(text: str) -> str:
    return SGR.sub("", text)


def test_analyze_in_a_pipe() -> None:
    value = document(
        [
            "[[Surabaya|GPE]] ramai, kata [[Rini|PERSON]].",
            "%% IKLAN",
            "%% IKLAN",
            "[[Rini|PERSON]] senang.",
        ]
    )
    assert rendered("table", value) == (
        "berita.txt\n"
        "2 sentences, 9 tokens, 3 entities, 2 names\n"
        "removed: advertisement ×2\n"
        "\n"
        "name      type    mentions  first sentence\n"
        "Rini      PERSON  2         1\n"
        "Surabaya  GPE     1         1\n"
        "\n"
        "PERSON  a person's name\n"
        "GPE     a country, province, city or village\n"
        "\n"
        "sentence  text\n"
        "1         [Surabaya GPE] ramai, kata [Rini PERSON].\n"
        "2         [Rini PERSON] senang.\n"
    )


def test_sentences_in_a_pipe() -> None:
    value = document(["Satu\ndua.", "[[Tiga|CARDINAL]]."])
    assert rendered("table", value, command="sentences") == (
        "sentence  start  end  text\n1         0      9    Satu dua.\n2         11     16   Tiga.\n"
    )


def test_tokens_in_a_pipe() -> None:
    value = document(["Hasil kerjanya.", "[[Rini|PERSON]]"])
    assert rendered("table", value, command="tokens") == (
        "sentence  token  start  end  ner       text      words\n"
        "1         1      0      5    O         Hasil     -\n"
        "1         2      6      14   O         kerjanya  kerja|nya\n"
        "1         3      14     15   O         .         -\n"
        "\n"
        "2         1      17     21   S-PERSON  Rini      -\n"
    )


def test_mentions_in_a_pipe() -> None:
    value = document(["[[Rini|PERSON]] ke [[Kota Batu|GPE]]."])
    assert rendered("table", value, command="entities", mentions=True) == (
        "sentence  start  end  type    text       name\n"
        "1         0      4    PERSON  Rini       Rini\n"
        "1         8      17   GPE     Kota Batu  Kota Batu\n"
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_several_inputs_each_have_their_title(command: Command) -> None:
    other = document(["Selesai."], source="lain.txt")
    found = rendered("table", NEWS, other, command=command, several=True)
    assert [line for line in found.split("\n") if line.endswith(".txt")] == ["berita.txt", "lain.txt"]
    assert "\n\nlain.txt\n" in found


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("width", [None, 60])
def test_an_empty_article_is_no_error(command: Command, width: int | None) -> None:
    found = rendered("table", document([], tail=""), command=command, width=width)
    assert ("0 sentences, 0 tokens" in found) == (command == "analyze")
    assert found.strip()


@pytest.mark.parametrize("color", [False, True])
@pytest.mark.parametrize("width", [60, 80, 160])
@pytest.mark.parametrize("command", COMMANDS)
def test_a_terminal_is_never_overrun_and_nothing_is_cut(command: Command, width: int, color: bool) -> None:
    found = unpainted(rendered("table", NEWS, command=command, width=width, color=color))
    assert max(cell_len(line) for line in found.split("\n")) <= width
    assert "…" not in found
    if command in ("analyze", "entities"):
        for name in NEWS.names:
            assert re.search(rf"{re.escape(name.name)} +{name.type}", found)
    if command != "entities":
        letters = re.sub(r"\W|[0-9]", "", found)
        for token in NEWS.sentences[2].tokens:
            assert re.sub(r"\W|[0-9]", "", token.text) in letters


@pytest.mark.parametrize("width", [1, 20, 40])
@pytest.mark.parametrize("command", COMMANDS)
def test_a_very_narrow_terminal_cuts_nothing(command: Command, width: int) -> None:
    value = document(["q" * 90 + " [[" + "z" * 70 + "|WORK_OF_ART]]."])
    found = rendered("table", value, command=command, width=width)
    assert found.count("z") == (70 if command in ("sentences", "tokens", "entities") else 140)
    assert found.count("q") == (0 if command == "entities" else 90)
    assert "…" not in found


def test_a_long_table_keeps_its_columns() -> None:
    lines = [f"[[Rini|PERSON]] {'kata ' * 20}{number}." for number in range(1, 251)]
    rows = rendered("table", document(lines), width=60).split("text")[1].splitlines()[2:]
    assert [int(row[:8]) for row in rows if row[:8].strip()] == list(range(1, 251))
    assert {row[8:10] for row in rows} == {"  "} and "     " not in {row[10:15] for row in rows}


@pytest.mark.parametrize("width", [None, 80])
@pytest.mark.parametrize("color", [False, True])
def test_an_entity_is_seen_in_its_sentence_also_without_colour(width: int | None, color: bool) -> None:
    found = rendered("table", document(["Kata [[Rini|PERSON]]."]), width=width, color=color)
    if color:
        assert "\x1b[1;38;5;160mRini\x1b[0m." in found and "[Rini PERSON]" not in found
    else:
        assert "Kata [Rini PERSON]." in found and "\x1b" not in found


def test_no_text_depends_on_a_width_in_a_pipe() -> None:
    long = "kata " * 400 + "."
    assert long in rendered("table", document([long]))


def test_columns_in_a_pipe_come_apart_at_two_spaces() -> None:
    value = document(["Kata [[Rini  Astuti|PERSON]]  dan [[Kota\tBatu|GPE]]."])
    lines = rendered("table", value, command="entities").splitlines()
    assert [re.split("  +", line) for line in lines] == [
        ["name", "type", "mentions", "first sentence"],
        ["Rini Astuti", "PERSON", "1", "1"],
        ["Kota Batu", "GPE", "1", "1"],
    ]


@pytest.mark.parametrize("name", ["中文标题", "e\u0301e\u0301", "مرحبا", "👍", "ﾊﾝｶｸ"])
@pytest.mark.parametrize("width", [None, 80])
def test_wide_and_combining_characters_align(name: str, width: int | None) -> None:
    value = document([f"[[{name}|PERSON]] dan [[Rini Astuti|PERSON]]"])
    lines = rendered("table", value, command="entities", width=width).splitlines()
    assert len({cell_len(line[: line.index("PERSON")]) for line in lines if "PERSON" in line}) == 1


@pytest.mark.parametrize("width", [None, 80])
def test_ascii_is_enough(width: int | None) -> None:
    found = rendered("table", NEWS, width=width, encoding="ascii")
    assert found.isascii() and "\\" not in found and "advertisement x1, scroll prompt x1, credit x1" in found
    assert ("-----" in found) == (width is not None)


def test_names_stand_by_type_then_count_then_appearance() -> None:
    value = document(["[[b|GPE]] [[z|PERSON]] [[a|GPE]] [[y|PERSON]] [[y|PERSON]] [[1|CARDINAL]] [[q|LAIN]]"])
    rows = rendered("table", value, command="entities").splitlines()[1:]
    assert [row[0] for row in rows] == ["y", "z", "b", "a", "1", "q"]


def test_the_legend_has_only_the_types_that_occur() -> None:
    found = rendered("table", document(["[[Rini|PER]]"]), tagset="conll")
    assert "PER  a person\n" in found
    assert CONLL["ORG"] not in found


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("command", COMMANDS)
def test_hostile_text_is_shown_and_does_not_act(command: Command, text: str) -> None:
    value = document([f"[[{text.strip().replace(']', ')')}|PERSON]] kata {text} kata."], source=text)
    for width in (None, 80):
        for color in (False, True):
            found = rendered("table", value, command=command, several=True, width=width, color=color)
            assert_harmless(found, painted=color)


@RANDOM
@given(
    st.lists(documents(), max_size=2),
    st.sampled_from(COMMANDS),
    st.sampled_from([None, 60, 160]),
    st.booleans(),
)
def test_the_table_makes_no_escape_but_its_own(
    values: list[Document], command: Command, width: int | None, color: bool
) -> None:
    out = io.StringIO(newline="")
    render("table", values, out, View(command, several=True, width=width, color=color))
    found = unpainted(out.getvalue())
    assert_harmless(out.getvalue(), painted=color)
    if width:
        assert max(cell_len(line) for line in found.split("\n")) <= width


def assert_harmless(found: str, painted: bool) -> None:
    """Colours aside, nothing but line feeds and what can be seen."""
    assert painted or "\x1b" not in found
    kinds = {unicodedata.category(c) for c in unpainted(found) if c != "\n"}
    assert not kinds & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def test_markup_and_emoji_codes_stay_text() -> None:
    text = "Kata [bold red]tebal[/bold red] :smile: [/] \\[x]."
    for color in (False, True):
        assert text in unpainted(rendered("table", document([text]), width=160, color=color))


def test_every_type_has_a_colour_of_its_own_that_can_be_read() -> None:
    assert {*ONTONOTES, *CONLL} <= COLORS.keys()
    assert len({COLORS[type_] for type_ in ONTONOTES}) == len(ONTONOTES)
    assert len({COLORS[type_] for type_ in CONLL}) == len(CONLL)
    for number in COLORS.values():
        light = luminance(rgb(number))
        assert number >= 16
        assert 1.05 / (light + 0.05) >= 3.5, f"colour {number} on white"
        assert (light + 0.05) / 0.05 >= 3.5, f"colour {number} on black"


def luminance(color: tuple[int, int, int]) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in color)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_pipe_needs_no_rich_for_plain_text() -> None:
    code = (
        "import sys; sys.path[:0] = [sys.argv[1]]\n"
        "from render_documents import NEWS; from nlp_cli.render import View, render\n"
        "render('table', [NEWS], open(sys.argv[2], 'w', encoding='utf-8'), View('analyze'))\n"
        "sys.exit('rich' in sys.modules)"
    )
    here = __file__.rpartition("/")[0] or "."
    assert subprocess.run([sys.executable, "-c", code, here, "/dev/null"], check=False).returncode == 0
