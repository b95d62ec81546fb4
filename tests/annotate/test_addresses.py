"""Parts of a web address are no names."""

from __future__ import annotations

import pytest
from annotate_pictures import laid_out, shown

from nlp_cli.annotate.corrections import correct
from nlp_cli.annotate.lists.addresses import COUNTEREXAMPLE, EXAMPLE, addresses


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in addresses(text, 0, len(text))]


@pytest.mark.parametrize(
    "address", [EXAMPLE, "https://Contoh.id/a?b=C", "a.b.contoh.co.id/", "x.co/Y", "http://tim.dan/atau"]
)
def test_addresses(address: str) -> None:
    assert found(address) == [address]
    assert found(f"Lihat ({address}) dan “{address}”") == [address] * 2


@pytest.mark.parametrize(
    "text", [COUNTEREXAMPLE, "16.575/dolar", "Ani/Budi", "@ani.id", "tutup.PT/Rindang", "tim.dan/atau", ""]
)
def test_the_rest(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("picture", "kept"),
    [
        ("di pic.contoh.com_/_AnI/S-PERSON", "di pic.contoh.com / AnI"),
        ("https://x.id/Y/S-ORG tutup", "https://x.id/Y tutup"),
        ("pic.contoh.com_/_AnI/B-ORG PT/I-ORG Sari/E-ORG", "pic.contoh.com / AnI PT/B-ORG Sari/E-ORG"),
        ("x.co_/_Y dan Ani/S-PERSON", "x.co / Y dan Ani/S-PERSON"),
        ("@_Ani/S-PERSON di x.co_/_Y/S-PRODUCT", "@ Ani/S-PERSON di x.co / Y/S-PRODUCT"),
        ("WARTA.com_/_Ani/B-PERSON Sari/E-PERSON", "WARTA.com / Ani/B-PERSON Sari/E-PERSON"),
        ("warta.com_/_Ani/B-PERSON Sari/E-PERSON", "warta.com / Ani/B-PERSON Sari/E-PERSON"),
        ("warta.com/B-ORG_//I-ORG_Ani/I-ORG Sari/E-ORG", "warta.com / Ani/B-ORG Sari/E-ORG"),
        ("warta.com_/_Ani/S-PERSON Sari/S-PERSON", "warta.com / Ani Sari/S-PERSON"),
        ("https://x.id/Ani/B-PERSON Sari/E-PERSON", "https://x.id/Ani Sari/S-PERSON"),
        ("warta.com_/_a_/_Ani/B-PERSON Sari/E-PERSON", "warta.com / a / Ani Sari/S-PERSON"),
    ],
)
def test_names_are_kept_out_of_addresses(picture: str, kept: str) -> None:
    assert shown(correct(*laid_out(picture))) == kept
