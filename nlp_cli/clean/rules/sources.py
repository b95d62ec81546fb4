"""The sources an article names under itself, and the labels of sites that check facts."""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule, with_colon

_ADDRESS = r"(?:\(?\d{1,2}[.)] ?)?https?://[^ \n]{1,300}(?: /[^ \n]{0,100}){0,2}"
_LABELLED = (
    r"(?:={3,12} ?)?(?:(?i:referensi|sumber|tautan)|U[Rr][Ll]|Link|(?:Sumber|SUMBER)"
    r" (?i:fakta|hoax|hoaks|diskusi|klarifikasi|berita|foto|video|pembahasan|data) ?(?=:)) ?:? ?"
    rf"{_ADDRESS}(?: {_ADDRESS}){{0,12}}"
)

SOURCES: tuple[Rule, ...] = (
    Rule(
        name="source",
        kind="inline",
        pattern=rf"{_LABELLED}(?: {_LABELLED}){{0,4}}",
        keywords=("http",),
        matches=(
            "Hujan turun. ⟦Url: http://warta.com/a⟧ Sungai meluap.",
            "Hujan turun. ⟦Sumber hoax: http://a.com/a⟧ ⟦Sumber diskusi: http://a.com/b⟧ Fakta: surut.",
            "Hujan turun. ⟦Referensi : https://warta.com/ /a https://warta.com/b⟧ Catatan: air naik.",
        ),
        spares=(
            "Hujan turun. Sumber https://warta.com/a ditutup.",
            "Ia membuka url: http://warta.com/a lagi.",
            "Hujan turun. Sumber data http://warta.com/a ditutup.",
        ),
    ),
    Rule(
        name="source",
        kind="inline",
        pattern=(
            r"\([Ss]umber(?: ?: ?[^()\n]{3,120}| [\w-]{2,30}\.(?:com|co\.id|id|net|org))\)(?:\.(?= |$))?"
        ),
        keywords=("(sumber",),
        matches=(
            "Hujan turun. ⟦(sumber warta.com)⟧ Sungai meluap.",
            "Hujan turun. ⟦(Sumber : Warta Kota edisi 21 Januari 2014).⟧\nSungai meluap.",
        ),
        spares=("Air itu (sumber: Kali Lama) jernih.", "Hujan turun. (Sumber air) itu kering."),
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
            r"(?<!=)={3,12} ?(?:\(?(?i:sumber|kategori|narasi|penjelasan|referensi|kesimpulan"
            r"|isi klarifikasi(?: lengkap)?)\)? ?:"
            r"|(?:SUMBER|KATEGORI|NARASI|PENJELASAN|REFERENSI)(?= )|:(?= ))"
            rf"(?: ?[A-Z][\w ]{{2,60}}\.?(?= ={{3,12}})|(?: ?{_ADDRESS}(?= |\n|$)){{1,12}})?"
            r"|(?<!=)={5,12}(?=[ \n]|$)"
        ),
        keywords=("===",),
        matches=(
            "⟦===== Kategori: Klarifikasi⟧ ⟦===== Narasi :⟧ Hujan turun.",
            "⟦====== : MEDIA DARING⟧ ⟦====== :⟧ Hujan turun.",
            "Hujan turun. ⟦====== REFERENSI (1) https://warta.com/a https://warta.com/b⟧ Sungai meluap.",
            "Hujan turun. ⟦====== KATEGORI Klarifikasi.⟧ ⟦===== Isi Klarifikasi Lengkap:⟧ Sungai meluap.",
        ),
        spares=("Skor akhir 3 == 3.",),
    ),
    Rule(
        name="source",
        kind="tail",
        pattern=(
            r"(?:={3,60} ?)?(?:(?i:referensi|link fafhh)|Sumber pembahasan pada Forum [^:\n]{3,60}"
            r"|Link [Dd]iskusi[^:\n]{0,60}) ?:"
        ),
        keywords=with_colon("referensi fafhh hoax diskusi hoaks"),
        matches=("Hujan turun. ⟦LINK FAFHH :⟧", "Hujan turun. ⟦Referensi:⟧ ⟦https://warta.com/a⟧"),
        spares=("Hujan turun. Referensi: buku lama.", "Ia membaca referensi:"),
    ),
    Rule(
        name="source",
        kind="ending",
        pattern=r"(?:Sumber|SUMBER) (?i:fakta|hoax|hoaks|diskusi|pembahasan|klarifikasi) ?:",
        keywords=with_colon("fakta hoax hoaks diskusi pembahasan klarifikasi"),
        matches=("Hujan turun. ⟦Sumber diskusi:⟧ ⟦https://warta.com/a⟧",),
        spares=("Hujan turun. Sumber diskusi: buku lama yang ia baca.",),
    ),
    Rule(
        name="source",
        kind="opening",
        pattern=(
            r"\A\(?(?:SUMBER|Sumber)\)? ?: ?[A-Za-z](?:[^.\n]|\.(?=[^ \n])){3,380}?"
            r"(?= (?:NARASI|Narasi|RINGKASAN|Ringkasan|PENJELASAN|Penjelasan) ?:)"
        ),
        keywords=with_colon("sumber"),
        matches=(
            "⟦SUMBER : MEDIA SOSIAL⟧ NARASI : Hujan turun.",
            "⟦Sumber: Media sosial (https://warta.com/a?b=c)⟧ Narasi: Hujan turun.",
        ),
        spares=("Sumber: air Kali Lama. Narasi: warga.",),
    ),
    Rule(
        name="source",
        kind="inline",
        pattern=(
            r"SUMBER ?:? ?(?i:media (?:sosial|daring|online)|whatsapp|facebook|twitter)"
            r"(?i:(?: dan|,| &) (?:media sosial|whatsapp|facebook|twitter)){0,3}\.?"
        ),
        keywords=("sumber",),
        matches=("Hujan turun. ⟦SUMBER Media Sosial.⟧ Sungai meluap.",),
        spares=("Hujan turun. SUMBER membagikan video.", "Hujan turun. SUMBER Facebook itu menghapusnya."),
    ),
    Rule(
        name="source",
        kind="inline",
        pattern=r"(?:ANTARA|REUTERS|AFP|XINHUA)$",
        keywords=("antara", "reuters", "afp", "xinhua"),
        matches=('"Hujan turun," kata Rina. ⟦ANTARA⟧', "Hujan turun. ⟦REUTERS⟧\nSungai meluap."),
        spares=("Demikian laporan ANTARA", "Hujan turun. ANTARA melaporkan."),
    ),
)
