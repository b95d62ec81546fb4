"""Every boilerplate rule on its own examples: ``⟦…⟧`` is what goes, the rest stays."""

from __future__ import annotations

import re

import pytest

from nlp_cli.clean import clean
from nlp_cli.clean.rules import RULES, Rule, compiled
from nlp_cli.document import Article

MATCHES = [(rule, example) for rule in RULES for example in rule.matches]
SPARES = [(rule, example) for rule in RULES for example in rule.spares]


def picture(text: str) -> str:
    """The article with what was removed from it marked."""
    pieces: list[str] = []
    last = 0
    for removed in clean(Article("example", text)).removed:
        pieces += (text[last : removed.start], "⟦", removed.text, "⟧")
        last = removed.end
    return "".join((*pieces, text[last:]))


def joined(text: str) -> str:
    """A picture in which it does not matter how many pieces were removed side by side."""
    return re.sub(r"⟧(\s*)⟦", r"\1", text)


@pytest.mark.parametrize(("rule", "example"), MATCHES, ids=lambda value: getattr(value, "name", None))
def test_rule_removes_what_its_examples_mark(rule: Rule, example: str) -> None:
    text = example.replace("⟦", "").replace("⟧", "")

    assert joined(picture(text)) == joined(example)
    assert rule.name in {removed.rule for removed in clean(Article("example", text)).removed}


@pytest.mark.parametrize(("rule", "example"), SPARES, ids=lambda value: getattr(value, "name", None))
def test_prose_survives(rule: Rule, example: str) -> None:
    assert picture(example) == example


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}-{rule.kind}")
def test_rule_states_its_keywords(rule: Rule) -> None:
    assert rule.matches
    assert rule.spares
    assert all(word == word.lower() for word in rule.keywords)
    compiled(rule.pattern)


@pytest.mark.parametrize(
    "text",
    [
        "Menteri hadir dalam rapat terbatas (ratas) di istana.",
        "Rapat digelar pada Jumat (21/11/2025).",
        '"Kami baca," katanya.',
        "Iklan rokok dilarang.",
        "Sumber dana itu belum jelas.",
        "Foto itu diambil kemarin.",
        "Jakarta - Bandung kini dapat ditempuh dua jam.",
        "Baca puisi itu dengan suara keras.",
        "Ia mengirim pesan lewat WhatsApp dan Telegram.",
        "Ikuti saran dokter.",
        "Redaksi menerima surat itu.",
        "Penulis: sebuah pekerjaan yang sepi.",
        "Ia lahir di Medan. Sumber Rejeki adalah nama tokonya.",
        "Halaman sekolah itu luas.",
        "Dewan Perwakilan Daerah Republik Indonesia Bersama Kementerian Dalam Negeri menggelar rapat.",
        "Hujan turun. Kementerian Pemberdayaan Perempuan dan Perlindungan Anak Republik Indonesia membantah.",
        "Hujan turun. Badan Nasional Penanggulangan Bencana Daerah Istimewa Yogyakarta menutup jalan.",
        "KPK - lembaga antirasuah - bergerak.",
        "Mereka membaca juga: koran, majalah, dan buku.",
        "Korban dirawat di RS Harapan (RSH)",
    ],
)
def test_real_sentences_survive(text: str) -> None:
    assert picture(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Hujan turun. ⟦Lihat Juga : Tanggul Kota Jebol, Warga Tak Bisa Pulang⟧ Rina mengatakan"
        " air naik. Rina pergi.",
        "Hujan turun. ⟦Lihat Juga : Kapan Tanggul Kota Diperbaiki?⟧ Wali kota belum menjawab.",
        'Hujan turun. ⟦Baca juga: Tanggul Kota Jebol Lagi⟧ "Air naik cepat," kata Rina.',
        "Hujan turun. ⟦Baca juga: Tanggul Kota Jebol, Warga Mengungsi⟧Warga pergi.",
        "Hujan turun. ⟦Tanggul Kota Jebol Lagi, Warga Tak Bisa Pulang Jika Malam⟧ Namun, air"
        " surut pada pagi hari.",
        "Hujan turun.\n⟦Baca: Tanggul Jebol⟧\n⟦Baca: Jembatan Ambruk⟧\nSungai meluap.",
        "Hujan turun.⟦ADVERTISEMENT⟧Sungai meluap.",
    ],
)
def test_headlines_end_where_prose_begins(text: str) -> None:
    assert joined(picture(re.sub("[⟦⟧]", "", text))) == joined(text)


def test_no_quantifier_is_unbounded() -> None:
    for rule in RULES:
        bare = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "x", rule.pattern)
        assert not re.search(r"[*+]|\{\d+,\}", bare), rule.name
