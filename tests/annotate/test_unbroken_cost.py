"""Text that is made to keep the search for addresses busy."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")

from nlp_cli.annotate.fast.unbroken import LONGEST, unbroken_spans


@pytest.mark.parametrize(
    "bait", ["a" * 1_000_000, "a." * 500_000, "a" * 1_000_000 + "@", "1" * 1_000_000 + ".com."]
)
def test_it_does_not_take_the_square_of_a_million(bait: str) -> None:
    """It would take hours; an address beside the bait is found."""
    text = f"{bait} surel ke redaksi@contoh.id"
    assert [text[start:end] for start, end in unbroken_spans(text)] == ["redaksi@contoh.id"]


def test_an_address_as_long_as_any_is_one() -> None:
    address = "http://contoh.example/" + "a" * (LONGEST - 22)
    assert list(unbroken_spans(f"x {address} y")) == [(2, 2 + LONGEST)]


def test_white_space_behind_a_backslash_is_within_a_quoted_name() -> None:
    assert list(unbroken_spans('x "a\\ b"@contoh.id y')) == [(2, 18)]
