"""Tag sequences as pictures, and the spans read from them."""

import pytest

from nlp_cli.annotate.bioes import decode


@pytest.mark.parametrize(
    ("tags", "spans"),
    [
        ("O O", []),
        ("S-GPE", [(0, 0, "GPE")]),
        ("B-ORG I-ORG E-ORG O", [(0, 2, "ORG")]),
        ("S-GPE S-GPE", [(0, 0, "GPE"), (1, 1, "GPE")]),
        ("B-DATE E-DATE B-TIME E-TIME", [(0, 1, "DATE"), (2, 3, "TIME")]),
        # damaged sequences are read as Stanza reads them
        ("B-ORG O", [(0, 0, "ORG")]),
        ("I-ORG I-ORG O", [(0, 1, "ORG")]),
        ("E-ORG", [(0, 0, "ORG")]),
        ("B-ORG B-ORG", [(0, 0, "ORG"), (1, 1, "ORG")]),
        ("B-ORG I-GPE E-GPE", [(0, 2, "GPE")]),
        ("B-ORG", [(0, 0, "ORG")]),
    ],
)
def test_decode(tags: str, spans: list[tuple[int, int, str]]) -> None:
    assert decode(tags.split()) == spans
