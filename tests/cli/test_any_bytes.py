from __future__ import annotations

import json

import pytest
from cli_keyboard import ARTICLE, Keyboard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

PIECES = st.sampled_from(
    [
        ARTICLE.encode(),
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\0",
        b"\r\n",
        b"\n\n\n",
        b"\x1b]52;c;aGFp\x07",
        b"\xff",
        "\u202eBI\u2066".encode(),
        b"[bold]:smile:[/bold]",
        b"<script>alert(1)</script>",
        "\ufeff\u200b\u00ad".encode(),
        "\u0628\u064a 中文 \U0001f468\u200d\U0001f469".encode(),
        b"Sari ",
        b'=1+1,"\t',
        b"\xed\xa0\x80",
        b"\x85\x0b\x0c",
    ]
)
INPUTS = st.one_of(
    st.binary(max_size=60),
    st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace")),
    st.lists(PIECES, max_size=8).map(b"".join),
)


@pytest.mark.parametrize("errors", ["strict", "replace"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=INPUTS)
def test_any_bytes_give_an_article_or_a_named_error(cli: Keyboard, errors: str, data: bytes) -> None:
    answer = cli("analyze", "-f", "json", "--errors", errors, stdin=data)
    assert answer.status in (0, 1)
    assert (answer.status == 0) is ("error:" not in answer.err)
    assert "internal error" not in answer.err and "Traceback" not in answer.err
    assert (answer.out == "") is (answer.status == 1)
    if answer.status == 0:
        document = json.loads(answer.out)
        assert document["source"] == "-"
        text = data.decode("utf-8", "replace") if data[:2] not in (b"\xff\xfe", b"\xfe\xff") else None
        if text is not None:
            text = text.removeprefix("\ufeff")
            assert document["length"] == len(text)
            for span in (*document["sentences"], *document["entities"], *document["removed"]):
                assert text[span["start"] : span["end"]] == span["text"]
