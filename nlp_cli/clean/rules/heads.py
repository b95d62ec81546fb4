"""What stands in front of the dateline: an address, a rubric, a reporter."""

from __future__ import annotations

from nlp_cli.clean.rules.datelines import CITY
from nlp_cli.clean.rules.rule import Rule

# The dateline behind the name of a reporter.
_BEHIND_REPORTER = (
    r" (?:[A-Z]{4,20}(?: [A-Z]{4,20})?, ?)?[A-Z]{5,25}\.(?:COM|CO\.ID|com|co\.id)\b,? ?[-–—A-Z]"
)

HEADS: tuple[Rule, ...] = (
    Rule(
        name="reporter",
        kind="opening",
        pattern=(
            r"\A\"?Oleh ?: ?[A-Z][\w'.]{0,20}(?: [A-Z][\w'.]{0,20}){0,3}(?<=[a-z]{2})"
            r"(?=[A-Z][a-z]{2,20}(?:-[a-z]{2,20})?,? [a-z])"
            r"|\A\"?Oleh ?:$"
            r"|(?:\A|(?<=\n))[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20}){1,3}/[A-Z][\w-]{2,30}\.(?i:com|co\.id)"
            rf"(?={_BEHIND_REPORTER})"
        ),
        keywords=("oleh", "/"),
        matches=(
            "⟦Oleh: Rina Wati⟧Hujan yang turun sejak pagi reda.",
            "⟦Oleh:⟧\nHujan turun.",
            "⟦Rina Wati/Warta-Kita.com⟧ ⟦TRIBUNNEWS.COM, BOGOR -⟧ Hujan turun.",
        ),
        spares=("Oleh Rina WatiHujan disebut berkah.", "Oleh: Rina Wati dan kawan-kawan."),
    ),
    Rule(
        name="source",
        kind="opening",
        pattern=r"https?://[^ \n]{1,390}",
        keywords=("http",),
        matches=("⟦https://warta.com/a/1⟧ Tanggul Jebol\nHujan turun.",),
        spares=("Alamat https://warta.com/a ditutup.",),
    ),
    Rule(
        name="rubric",
        kind="opening",
        pattern=(
            rf"\ABerita {CITY}(?: (?:Hari Ini|Terkini|Terbaru))?$"
            r"|\ABerita [A-Z][A-Za-z]{2,15}(?: [A-Z][A-Za-z]{1,15}){0,3} ?(?=S[Uu]RYA\.(?i:co\.id))"
        ),
        keywords=("berita ",),
        matches=("⟦Berita Bogor⟧\nHujan turun.", "⟦Berita Kota Lama⟧⟦SURYA.co.id, BOGOR -⟧ Hujan turun."),
        spares=(
            "Berita Acara\nHujan turun.",
            "Berita Kematian Rina Wati\nHujan turun.",
            "Berita Hilangnya Pesawat\nHujan turun.",
            "Berita Bogor Banjir\nHujan turun.",
            "Berita Bogor itu benar.",
            "Hujan turun.\nBerita Bogor\nSungai.",
        ),
    ),
    Rule(
        name="reporter",
        kind="opening",
        pattern=(
            r"Laporan (?:[Ww]artawa(?:nn?|ti)|Reporter|Kontributor|Jurnalis) (?:[A-Z][\w.]{1,30}"
            r" ){0,3}[A-Za-z][\w.]{1,30}, "
            r"[A-Z][\w'.]{0,20}(?: [A-Za-z][\w'.]{0,20}){0,4}"
            rf"(?=$|\n|{_BEHIND_REPORTER})"
        ),
        keywords=("laporan",),
        matches=(
            "⟦Laporan Wartawan Warta.com, Rina Wati⟧ ⟦TRIBUNNEWS.COM, JAKARTA -⟧ Hujan turun.",
            "⟦Laporan Wartawati Tribun Kota, Rina⟧ ⟦TRIBUNNEWS.COM --⟧ Hujan turun.",
            "⟦Laporan Wartawan Tribun Kota, Rina Wati⟧ ⟦BOGOR, TRIBUNKOTA.CO.ID -⟧ Hujan turun.",
        ),
        spares=(
            "Laporan wartawan itu dibantah.",
            "Laporan Reporter Tanpa Batas itu menyebut lima kota.\nWarga kaget.",
        ),
    ),
    Rule(
        name="reporter",
        kind="opening",
        pattern=(
            r"\ALaporan [Ww]artawa(?:nn?|ti)(?: [Tt]rib[\w.,-]{2,30})?(?: [A-Z][\w.,']{0,20}){0,7}(?<![.,])"
            rf"(?=$|{_BEHIND_REPORTER})"
        ),
        keywords=("laporan",),
        matches=(
            "⟦Laporan wartawan Tribunkota.com, Rina Wati⟧\nHujan turun.",
            "⟦Laporan Wartawan Rina Wati⟧\nHujan turun.",
            "⟦Laporan wartawan Tribunkota.com, Rina Wati⟧ ⟦TRIBUNNEWS.COM, BOGOR -⟧ Hujan turun.",
        ),
        spares=("Laporan wartawan itu dibantah\nHujan turun.", "Laporan Wartawan Rina Wati dibantah polisi."),
    ),
)
