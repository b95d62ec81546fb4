from __future__ import annotations

import pytest

from nlp_cli.environment import VARIABLES, columns, is_dumb, wants_color


@pytest.mark.parametrize(
    ("variables", "on_terminal", "color"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "0"}, False, False),
        ({"FORCE_COLOR": ""}, False, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True, True),
        ({"TERM": "dumb"}, True, False),
        ({"TERM": "xterm-256color"}, True, True),
    ],
)
def test_color(variables: dict[str, str], on_terminal: bool, color: bool) -> None:
    assert wants_color(variables, on_terminal) is color


@pytest.mark.parametrize(
    ("value", "width"), [("60", 60), ("0", 80), ("-5", 80), ("lebar", 80), ("²", 80), ("", 80)]
)
def test_columns_counts_where_it_is_a_width(value: str, width: int) -> None:
    assert columns({"COLUMNS": value}, None) == width


def test_dumb() -> None:
    assert is_dumb({"TERM": "dumb"}) and not is_dumb({}) and not is_dumb({"TERM": "xterm"})


def test_every_variable_has_a_meaning() -> None:
    assert all(VARIABLES.values())
