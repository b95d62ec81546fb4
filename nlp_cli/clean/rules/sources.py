"""Captions of photographs, and the sources an article names under itself."""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule, with_colon

_AGENCY = (
    r"(?:REUTERS|Reuters|ANTARA(?: FOTO)?|Antara(?: Foto)?|AFP(?: PHOTO)?|AP(?: Photo)?|TEMPO"
    r"|EPA|Xinhua|Getty Images)"
)
_AGENCIES = (
    *(
        "reuters",
        "antara foto",
        "antara/",
        "antara /",
        ". antara",
        "afp",
        "ap/",
        "ap /",
        "ap photo",
        "xinhua",
    ),
    *("tempo/", ". tempo", "tempo /", "epa/", "epa /", ". epa", "getty"),
)


SOURCES: tuple[Rule, ...] = (
    Rule(
        name="caption",
        kind="line",
        pattern=r"(?:Foto|FOTO|Keterangan [Ff]oto) ?: ?[^\n]{3,300}",
        keywords=with_colon("foto"),
        matches=("Hujan turun.\n⟦Foto: Warga di tanggul (Rina Wati)⟧\nSungai meluap.",),
        spares=("Foto itu diambil saat banjir.",),
    ),
    Rule(
        name="source",
        kind="ending",
        pattern=(
            r"(?:(?:={3,12} ?)?(?i:referensi) ?:? ?)?\(?\d{1,2}[.)] ?https?://[^ \n]{1,200}(?: /[^"
            r" \n]{0,100}){0,2}"
        ),
        keywords=("http",),
        matches=("Hujan turun. ⟦REFERENSI: 1. https://warta.com/a⟧ ⟦2. https://warta.com/b⟧",),
        spares=("Skornya 2 https://warta.com/b",),
    ),
    Rule(
        name="source",
        kind="tail",
        pattern=(
            r"\[[A-Z][A-Za-z. ]{2,25}\]|\([A-Z][a-z]{2,12}\)"
            r"|\([A-Z][A-Za-z]{2,20}\.(?:com|co\.id|id)\)|\([Ss]umber ?:"
            r" ?[^()\n]{3,200}\)"
        ),
        keywords=("[", "("),
        matches=("Hujan turun. ⟦[Antara]⟧", "Hujan turun. ⟦(Warta.com)⟧", "Hujan turun. ⟦(Warta)⟧"),
        spares=("Ia menemui [Rina] lagi.", "Ia warga Kota Lama (Bogor)", "Ia menemui Rina (Bogor)."),
    ),
    Rule(
        name="disclosure",
        kind="tail",
        pattern=r"[-–—*]?(?:Disclosure|Disclaimer|DISCLAIMER) ?: ?[^\n]{3,380}",
        keywords=("disclosure", "disclaimer"),
        matches=("Hujan turun. ⟦–Disclosure: Warta merupakan mitra media acara ini.⟧",),
        spares=("Dokumen disclosure: belum dibuka.", "Hujan turun. Disclaimer itu dibacanya."),
    ),
    Rule(
        name="source",
        kind="ending",
        pattern=r"\([A-Z][A-Za-z]{2,20}\.(?:com|co\.id|id)/[A-Za-z ]{2,30}\)",
        keywords=(".com/", ".id/"),
        matches=("Hujan turun ⟦(Warta.com/Rina)⟧",),
        spares=("Hujan turun (Warta.com)",),
    ),
    Rule(
        name="source",
        kind="ending",
        pattern=(
            r"(?:(?i:referensi|sumber|tautan) ?: ?|(?:\(?\d{1,2}[.)] ?)?https?://[^ \n]{1,200} )"
            r"https?://[^ \n]{1,200}"
        ),
        keywords=("http",),
        matches=(
            "Hujan turun. ⟦https://warta.com/a https://warta.com/b⟧",
            "Hujan turun ⟦Sumber: https://warta.com/a⟧",
        ),
        spares=("Buka sumber https://warta.com/a",),
    ),
    Rule(
        name="source",
        kind="tail",
        pattern=r"(?:(?:={3,12} ?)?(?i:referensi|sumber|tautan) ?:? ?)?https?://[^ \n]{1,380}",
        keywords=("http",),
        matches=("Hujan turun. ⟦https://warta.com/a⟧",),
        spares=("Lihat https://warta.com/a untuk keterangan.",),
    ),
    Rule(
        name="source",
        kind="line",
        pattern=r"(?:(?i:referensi|sumber|tautan) ?: ?)?https?://[^ \n]{1,380}",
        keywords=("http",),
        matches=("Hujan turun.\n⟦https://warta.com/a⟧\nSungai meluap.",),
        spares=("Hujan turun.\nhttps://warta.com/a sudah ditutup.\nSungai meluap.",),
    ),
    Rule(
        name="source",
        kind="marker",
        pattern=(
            r"(?<!=)={4,12} ?(?:Sumber|Kategori|Narasi|Penjelasan|Referensi|Kesimpulan) ?:(?:"
            r" [A-Z][\w ]{2,40}(?= ={4,12}))?"
        ),
        keywords=("====",),
        matches=("⟦===== Kategori: Klarifikasi⟧ ⟦===== Narasi :⟧ Hujan turun.",),
        spares=("Skor akhir 3 == 3.",),
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
        name="caption",
        kind="line",
        pattern=(
            rf"[^\n]{{3,390}}?(?:\(?\b{_AGENCY} ?/ ?[A-Z][\w.' -]{{2,50}}\)?|\d{{4}}\)?\. {_AGENCY})\.?"
            r"|(?:Ilustrasi|ILUSTRASI)\b[^.\n]{0,160}(?:\. ?\(?(?:[\w.]{3,40}|[Ff]oto[^.\n]{0,60})\)?"
            r"|\([^()\n]{3,80}\))\.?"
        ),
        keywords=(*_AGENCIES, "ilustrasi"),
        matches=(
            "Tanggul Jebol\n⟦Warga di tanggul, 7 Mei 2020. REUTERS/Rina Wati.⟧\nHujan turun.",
            "Tanggul Jebol\n⟦Warga melihat tanggul. (ANTARA FOTO/Rina Wati)⟧\nHujan turun.",
            "Tanggul Jebol\n⟦Warga di tanggul, 7 Mei 2020. REUTERS.⟧\nHujan turun.",
            "Tanggul Jebol\n⟦Ilustrasi hujan. shutterstock.com.⟧\nHujan turun.",
        ),
        spares=(
            "Demikian dilaporkan REUTERS.",
            "Ilustrasi itu dibuat Rina. Ia pelukis.",
            "Warga pergi, kata kantor berita ANTARA.",
        ),
    ),
    Rule(
        name="caption",
        kind="inline",
        pattern=rf"\({_AGENCY} ?/ ?[A-Z][\w.' /-]{{2,60}}\)",
        keywords=_AGENCIES,
        matches=("Hujan turun. ⟦(ANTARA FOTO/Rina Wati)⟧ Sungai meluap.",),
        spares=("Ia (ANTARA) menulis.",),
    ),
)
