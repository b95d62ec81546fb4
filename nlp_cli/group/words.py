"""The words that grouping goes by, each list with a text that it makes one name and one that it must not.

Words are compared in lower case and without dots. The texts are marked as articles are annotated; in ``same``
all mentions are one name, in ``other`` they are not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nlp_cli.annotate.lists import particles
from nlp_cli.tagsets import PEOPLE


@dataclass(frozen=True, slots=True)
class WordList:
    """Words of one kind, with their examples."""

    words: frozenset[str]
    same: str
    other: str


def _list(words: str, same: str, other: str) -> WordList:
    return WordList(frozenset(words.split()), same, other)


NAME_TYPES: Final = PEOPLE | frozenset(
    ("ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE")
)
"""Types whose mentions are names; mentions of any other type are one only where their text is."""

CLITICS: Final = _list(
    "nya lah kah pun", "[[KPK-nya|ORG]] ialah [[KPK|ORG]].", "[[Sonya|PERSON]] bukan [[So|PERSON]]."
)
"""Put behind a name with a hyphen. Not -ku and -mu: news has few, and Korean names end so."""

TITLES: Final = (
    _list(
        "bapak bpk pak ibu bu tuan tn nyonya ny nona saudara sdr sdri mas mbak bang bung cak mr mrs ms",
        "[[Bpk. Darmawan|PERSON]] dan [[Darmawan|PERSON]].",
        "[[Bangun Darmawan|PERSON]] dan [[Darmawan Bangun|PERSON]].",
    ),
    _list(
        "h hj kh ust ustaz ustad ustadz kiai kyai gus habib buya tgk teungku tgb pdt pendeta romo pastor",
        "[[KH Salim Mansur|PERSON]] dan [[Salim Mansur|PERSON]].",
        "[[Habibi Mansur|PERSON]] dan [[Salim Mansur|PERSON]].",
    ),
    _list(
        "dr drg drh prof ir drs dra apt",
        "[[Prof. Dr. Ratna Wulandari|PERSON]] dan [[Ratna Wulandari|PERSON]].",
        "[[Irwan Wulandari|PERSON]] dan [[Ratna Wulandari|PERSON]].",
    ),
    _list(
        "kombes kompol akbp akp ipda iptu aipda aiptu bripka brigadir irjen brigjen komjen pol mayjen letjen"
        " jenderal jend kolonel kol letkol mayor kapten letnan sersan serka laksamana laksda laksma marsekal"
        " marsda tni purn",
        "[[Kombes Pol. Hendra Saputra|PERSON]] dan [[Letjen TNI (Purn) Hendra Saputra|PERSON]].",
        "[[Poltak Saputra|PERSON]] dan [[Hendra Saputra|PERSON]].",
    ),
)
"""In front of a person's name, where a model has left them in the mention."""

DEGREES: Final = _list(
    "sh se st sp sip sos ssos spd sag skom ssi skm sked mh mm msi msc mpd mag ma mt mkes mhum mba mkn mkom ap"
    " lc phd llm sik mik",
    "[[Ratna Wulandari, S.H., M.Si.|PERSON]] dan [[Ratna Wulandari|PERSON]].",
    "[[Ratna Ma|PERSON]] dan [[Ratna Se|PERSON]].",
)
"""Behind a comma behind a person's name."""

PARTICLES: Final = _list(
    " ".join(particles.PARTICLES),
    "[[Salim Al-Mansur Hasan|PERSON]] dan [[Salim|PERSON]].",
    "[[Salim Alia-Mansur Hasan|PERSON]] dan [[Salim|PERSON]].",
)
"""Tied by a hyphen to the name behind them; other words there end a person's name, and another begins."""

LEGAL_FORMS: Final = _list(
    "pt cv ud tbk persero perseroan perum perumda pte ltd inc corp llc plc",
    "[[PT Lautan Kencana (Persero) Tbk|ORG]] dan [[Lautan Kencana|ORG]].",
    "[[Yayasan Lautan Kencana|ORG]] dan [[Lautan Kencana|ORG]].",
)
"""At either end of a company's name."""

COMPANY_TAILS: Final = _list(
    "indonesia internasional international nusantara grup group holding corporation company",
    "[[PT Kencana Indonesia Tbk|ORG]] dan [[Kencana|ORG]].",
    "[[PT Kencana Patra Tbk|ORG]] dan [[Kencana|ORG]].",
)
"""What the short form of a company with a legal form may leave out: nothing that names a daughter."""

COMPANY_HEADS: Final = _list(
    "bank",
    "[[PT Bank Kencana Tbk|ORG]] dan [[Kencana|ORG]].",
    "[[PT Asuransi Kencana Tbk|ORG]] dan [[Kencana|ORG]].",
)
"""What the short form of a company with a legal form may leave out in front."""

BODY_HEADS: Final = _list(
    "partai the",
    "[[Partai Fajar|ORG]] dan [[Fajar|ORG]].",
    "[[Fraksi Fajar|ORG]] dan [[Fajar|ORG]].",
)
"""A head noun that an organisation is named with or without."""

STATE_TAILS: Final = _list(
    "ri", "[[DPR RI|ORG]] dan [[DPR|ORG]].", "[[Dewan Pers Riau|ORG]] dan [[Dewan Pers|ORG]]."
)
"""Behind a state organ's name, or not."""

MINISTRY_HEADS: Final = _list(
    "kementerian kementrian satgas satuan tim ditjen",
    "[[Kementerian Laut dan Pulau|ORG]] ([[LP|ORG]]).",
    "[[Fakultas Laut dan Pulau|ORG]] ([[LP|ORG]]).",
)
"""Head nouns that the acronym of the whole name leaves out."""

SMALL_WORDS: Final = _list(
    "dan untuk di ke dari of the and for",
    "[[Badan Arsip dan Sandi|ORG]], kata [[BAS|ORG]].",
    "[[Badan Arsip soal Sandi|ORG]], kata [[BAS|ORG]].",
)
"""Words that an acronym may pass over."""


def _known(lines: str) -> dict[str, tuple[str, ...]]:
    pairs = (line.split(": ") for line in lines.strip().splitlines())
    return {short.strip(): tuple(full.split()) for short, full in pairs}


KNOWN: Final = _known("""
    as: amerika serikat
    ri: republik indonesia
    babel: bangka belitung
    kepri: kepulauan riau
    sumut: sumatera utara
    sumbar: sumatera barat
    sumsel: sumatera selatan
    jabar: jawa barat
    jateng: jawa tengah
    jatim: jawa timur
    ntb: nusa tenggara barat
    ntt: nusa tenggara timur
    kalbar: kalimantan barat
    kalteng: kalimantan tengah
    kalsel: kalimantan selatan
    kaltim: kalimantan timur
    kaltara: kalimantan utara
    sulut: sulawesi utara
    sulteng: sulawesi tengah
    sulsel: sulawesi selatan
    sultra: sulawesi tenggara
    sulbar: sulawesi barat
    malut: maluku utara
    jakbar: jakarta barat
    jakpus: jakarta pusat
    jaksel: jakarta selatan
    jaktim: jakarta timur
    jakut: jakarta utara
    bawaslu: badan pengawas pemilihan umum
    kejagung: kejaksaan agung
    kemenag: kementerian agama
    kemendag: kementerian perdagangan
    kemendagri: kementerian dalam negeri
    kemenhan: kementerian pertahanan
    kemenhub: kementerian perhubungan
    kemenkes: kementerian kesehatan
    kemenkeu: kementerian keuangan
    kemenlu: kementerian luar negeri
    kemensos: kementerian sosial
    polri: kepolisian negara republik indonesia
""")
"""Short names that the news does not explain, of places and organisations; each has one meaning only.

The first is an example, and must not be `Arab Saudi`.
"""
KNOWN_SHORT: Final = {full: short for short, full in KNOWN.items()}


@dataclass(frozen=True, slots=True)
class AliasWords:
    """A phrase between a name and its other name: ``lead* verb link*``.

    A ``sure`` one is proof by itself. Another may also mean a choice (`A atau B`) or an agent (`A disebut B`)
    and counts only where one name abbreviates the other.
    """

    leads: frozenset[str]
    verbs: frozenset[str]
    links: frozenset[str]
    sure: bool
    same: str
    other: str


def _alias(leads: str, verbs: str, links: str, sure: bool, same: str, other: str) -> AliasWords:
    return AliasWords(
        frozenset(leads.split()), frozenset(verbs.split()), frozenset(links.split()), sure, same, other
    )


ALIAS_WORDS: Final = (
    _alias(
        "",
        "alias",
        "",
        True,
        "[[Sutrisno Hadi|PERSON]] alias [[Gondrong|PERSON]] ditangkap.",
        "[[Sutrisno Hadi|PERSON]] memakai alias bersama [[Gondrong|PERSON]].",
    ),
    _alias(
        "atau yang biasa juga kini lazim",
        "disingkat",
        "menjadi dengan",
        True,
        "[[Lembaga Pangan Rakyat|ORG]] disingkat [[Lempara|ORG]].",
        "[[Lembaga Pangan Rakyat|ORG]] dan [[Lempara|ORG]] yang disingkat.",
    ),
    _alias(
        "atau yang juga lebih",
        "akrab biasa kerap sering lazim",
        "disapa dipanggil disebut",
        True,
        "[[Sutrisno Hadi|PERSON]] yang akrab disapa [[Gondrong|PERSON]] hadir.",
        "[[Sutrisno Hadi|PERSON]] akrab dengan [[Gondrong|PERSON]].",
    ),
    _alias(
        "atau yang juga lebih kini dulu sebelumnya umum",
        "dikenal",
        "sebagai dengan nama sebutan panggilan julukan",
        True,
        "[[Sutrisno Hadi|PERSON]], yang lebih dikenal dengan nama [[Gondrong|PERSON]], hadir.",
        "[[Sutrisno Hadi|PERSON]] dikenal oleh [[Gondrong|PERSON]].",
    ),
    _alias(
        "yang juga atau kini sekarang selanjutnya",
        "atau disebut dipanggil disapa",
        "",
        False,
        "[[Sutrisno Hadi|PERSON]] atau [[Sutris|PERSON]] hadir.",
        "Pilih [[Sutrisno Hadi|PERSON]] atau [[Gondrong|PERSON]].",
    ),
)
"""What stands between a name and its other name."""

INITIALED: Final = frozenset({"inisial", "berinisial"})
"""In front of the initials of somebody who must not be named: never another's acronym."""
