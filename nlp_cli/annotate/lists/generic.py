"""Abbreviations of common nouns and titles: ``para WNI``, ``sejumlah BUMN``, ``kata Kapolri``.

They look like the names of organisations, and NER UI even marks some as such; the annotation
guide leaves generic nouns and titles unmarked. One that was tagged as a name on its own is
untagged again; within a longer name (``Kementerian BUMN``, ``PT PLTU Batang``) it stays.
None of them is the short form of a name that the news knows, or it is left out: ``SK``, ``PMI``.
"""

from __future__ import annotations

from typing import Final

GENERIC: Final = frozenset(
    """
    WNI WNA TKI TKW TKA ABK ASN PNS CPNS PPPK P3K ODGJ PSK PKL LSM
    BUMN BUMD BUMDes UMKM PTN PTS SKPD OPD SPBU RSUD PAUD SMA SMK SMP
    RT RW KTP e-KTP NIK NPWP STNK BPKB SKCK SPDP
    APBN APBD RAPBN RAPBD PPN PPh PDRB IHSG KUR KPR UMP UMK UMR THR CSR
    BBM LPG LNG CPO EBT PLTU PLTA PLTS PLTN
    HAM PHK KDRT TKP OTT SARA RUU UU Perda Perppu Perpres AMDAL Amdal
    ICU IGD UGD PCR DNA CCTV ATM WFH WFO SDM MoU SOP HIV AIDS ISPA DBD
    CEO CFO COO AKBP AKP Kombes Kompol Ipda Iptu Aipda Aiptu Bripda Bripka Brigjen Mayjen Letjen Irjen Komjen
    Kapolri Wakapolri Kapolda Wakapolda Kapolres Kapolresta Kapolsek Kasatreskrim
    Pangdam Pangkostrad Danrem Dandim Danramil Kasad Kasau Kasal
    Menko Menkeu Menlu Mendagri Menhan Menag Menkes Wapres Capres Cawapres
    Ketum Waketum Sekjen Gubernur Bupati Wagub Wabup Walkot
    Karhutla karhutla Parpol parpol Ormas ormas
    """.split()  # noqa: SIM905 - a list to read, not to parse
)
EXAMPLE: Final = "BUMN"
COUNTEREXAMPLE: Final = "DPR"

NAMES: Final = frozenset({"PERSON", "PER", "NORP", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT"})


def is_generic(text: str, label: str) -> bool:
    """Whether a common noun or title was tagged as a name."""
    return label in NAMES and text in GENERIC
