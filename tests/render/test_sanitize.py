"""Nothing that acts on a terminal passes, and everything else passes as it is."""

from __future__ import annotations

import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render_documents import HOSTILE

from nlp_cli.render.sanitize import sanitize


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mmerah", "␛[31mmerah"),
        ("\x1b]52;c;aGFsbw==\x07", "␛]52;c;aGFsbw==␇"),
        ("a\nb\tc\r", "a␊b␉c␍"),
        ("\x7f", "␡"),
        ("\x9b31m", "�31m"),
        ("\u202ekanan\u2066\u200e\u061c", "�kanan���"),
        ("nol\u200blebar\ufeff", "nol�lebar�"),
        ("\u2028\u2029\x85", "���"),
        ("\udc80", "�"),
        ("\ue000\uffff", "��"),
        ("harga\u00a0Rp 5\u3000", "harga\u00a0Rp 5\u3000"),
        ("cafe\u0301 中文 ❤", "cafe\u0301 中文 ❤"),
    ],
)
def test_what_acts_becomes_visible(text: str, shown: str) -> None:
    assert sanitize(text) == shown


def test_what_is_to_be_kept_is_kept() -> None:
    assert sanitize("a\nb\x1b", keep="\n") == "a\nb␛"


@given(st.one_of(st.text(), st.sampled_from(HOSTILE)))
def test_the_result_is_safe_and_as_long(text: str) -> None:
    shown = sanitize(text)
    assert len(shown) == len(text)
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert sanitize(shown) == shown


def test_errors_can_use_it_without_rich() -> None:
    code = "import sys, nlp_cli.render, nlp_cli.render.sanitize; sys.exit('rich' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
