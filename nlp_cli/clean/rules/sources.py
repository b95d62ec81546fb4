"""Captions of photographs, and the sources an article names under itself."""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule, with_colon

_AGENCY = (
    r"(?:REUTERS|Reuters|ANTARA(?: FOTO)?|Antara(?: Foto)?|AFP(?: PHOTO)?|AP(?: Photo)?|TEMPO"
    r"|EPA|Xinhua|Getty Images)"
)
_NAME = r"(?:[A-Z][\w'-]{0,20}\.?(?: (?:[A-Z][\w'-]{0,20}\.?|/|al|bin|di)){0,4})"
# With whom a photograph was found: the first word of a body's name, or who lent it.
_OWNER = (
    r"(?:Kementerian|Kemen[a-z]{2,15}|Kantor|Badan|Dinas|Biro|Balai|Humas|Pusat|Tim|Pem(?:prov|kab|kot|da)"
    r"|Pemerintah|Polda|Polres(?:ta|tabes)?|Polsek|Polri|Mabes|Kodam|Kodim|TNI|BNPB|BPBD|BMKG|Basarnas"
    r"|KPK|DPRD?|Puspen|Diskominfo|Universitas|PT|Pribadi|Istimewa|Keluarga|Antara|ANTARA|Kompas|KOMPAS)"
)
_MONTH = r"(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)"
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
            rf"[^\n]{{3,390}}?(?:\(?\b{_AGENCY} ?/ ?{_NAME}\)?|\d{{4}}\)?\. {_AGENCY})\.?"
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
        kind="line",
        pattern=(
            r"[^\n.!?:]{3,200}[.!]? ?\((?:[Ff]oto|FOTO|Sumber [Ff]oto|Dok\.|[Dd]okumentasi)"
            r" ?[:/] ?[^()\n]{2,80}\)\.?"
            r"|[^\n.!?:]{3,200}\. ?\| ?Sumber [Ff]oto ?: ?[^\n]{2,60}"
            r"|(?:Teks|Tes|Keterangan) [Ff]oto ?: ?[^\n]{3,200}"
            r"|[A-Z][A-Za-z]{2,20}\.(?:com|co\.id|id) ?/ ?[A-Z][\w'.]{1,20}(?: [A-Z][\w'.]{0,20}){0,3}"
            r"|Ilustrasi(?: [^.\n]{3,80}\. ?)[A-Z][A-Za-z]{2,20} ?[Pp]hotos?"
            rf"|Dokumentasi {_OWNER}(?: [A-Z][\w&/.-]{{1,20}}){{0,7}}"
        ),
        keywords=("foto", "dok.", "dokumentasi", ".com/", ".com /", ".id/", ".id /", "photo"),
        matches=(
            "Tanggul Jebol\n⟦Warga melihat tanggul. (Foto: Dok. Warta)⟧\nHujan turun.",
            "Tanggul Jebol\n⟦Warga melihat tanggul. | Sumber Foto: Rina⟧\nHujan turun.",
            "Tanggul Jebol\n⟦WartaTravel.com/Rina Wati⟧\nHujan turun.",
            "Tanggul Jebol\n⟦Dokumentasi Kementerian Pekerjaan Umum⟧\nHujan turun.",
        ),
        spares=(
            "Ia datang. Warga melihat tanggul (foto: kiri).",
            "Dokumentasi Warta dipamerkan.",
            "Dokumentasi Konflik Papua\nHujan turun.",
            "Hujan turun.\nDokumentasi Konflik Papua\nSungai meluap.",
            "Dokumentasi Polri dipamerkan.",
            "Ia mengunggah foto (foto lama) itu.",
        ),
    ),
    Rule(
        name="caption",
        kind="inline",
        pattern=(
            r"(?:KOMPAS(?:\.com)?|TRIBUNNEWS(?:\.COM)?|AFP(?: PHOTO)?|AP PHOTO|REUTERS|ANTARA(?: FOTO)?|TEMPO"
            r"|GETTY IMAGES) ?/ ?(?:[A-Z]\. ?)?[A-Z]{2,20}(?: (?:[A-Z]{1,20}|[A-Z]\.)){1,4}(?= |\n|$)"
            rf"(?: [A-Z][^.\n]{{10,250}}, \d{{1,2}} {_MONTH} \d{{4}}\.)?"
            r"|Ilustrasi [^.\n]{3,120}\. ?(?:ANTARA|TEMPO|REUTERS|AFP|AP) ?/ ?(?:[A-Z]\. ?)?[A-Z][a-z]{1,20}"
            r"(?: [A-Z][a-z]{1,20}){0,2}(?=[A-Z]|$)"
            r"|\((?:[Ff]oto|FOTO|Sumber [Ff]oto) ?: ?[^()\n]{2,80}\)"
        ),
        keywords=("/", "foto"),
        matches=(
            "Hujan turun. ⟦KOMPAS/RINA WATI⟧ Warga melihat tanggul.",
            "Hujan turun. ⟦AFP PHOTO / RINA WATI Warga di tanggul Bogor, 10 Mei 2015.⟧ Sungai meluap.",
            "Hujan turun.⟦Ilustrasi hujan lebat. ANTARA/R. Wati⟧Sungai meluap.",
            "Hujan turun. ⟦(Foto: Rina Wati)⟧ Sungai meluap.",
        ),
        spares=(
            "Hujan turun. AFP dan REUTERS melaporkan.",
            "Hujan turun. Ilustrasi itu karya Rina. ANTARA melaporkan.",
        ),
    ),
    Rule(
        name="caption",
        kind="inline",
        pattern=(
            r"[A-Z][^.\n()]{10,200}\.? ?\((?:[A-Z][\w.' ]{1,30}/){1,2}[A-Z][\w.' ]{1,40} via"
            r" [A-Z]\w{1,20}(?: [A-Z]\w{1,20})?\)\.?"
        ),
        keywords=(" via ",),
        matches=(
            "Hujan turun. ⟦Rina sebagai Ratu dalam film itu. (Warta/Rina Wati via ABC)⟧ Sungai meluap.",
            "Hujan turun.\n⟦Rina bermain di Bogor, 1 Mei 2017. (Budi/PA via AP).⟧\nSungai meluap.",
        ),
        spares=(
            "Hujan turun. Ia datang (via Bogor) sore itu.",
            "Hujan turun. Ia pergi (Rina/Budi via Bogor.",
        ),
    ),
    Rule(
        name="caption",
        kind="opening",
        pattern=r"\A[^\n]{0,160}?\|\d{2,4}x\d{2,4}px\|?",
        keywords=("px",),
        matches=("⟦Motif daun, banyak dipakai di pesisir.|200x300px⟧Kain itu berasal dari Bogor.",),
        spares=("Layar 1440x2960px itu pecah.",),
    ),
    Rule(
        name="caption",
        kind="opening",
        pattern=(
            r"\A[A-Z][^\n]{2,120}?[.)] ?(?:Foto|FOTO)"
            r"(?: ?: ?(?:(?i:dok(?:umen)?)\b[./]? ?)?| (?i:dok)\b[./]? ?)"
            r"[A-Za-z][\w./@]{1,20}(?: [\w./@]{2,20}){0,2},? ?[-–] ?(?=[A-Z\"“])"
        ),
        keywords=("foto",),
        matches=(
            "⟦Rina Wati. Foto: dok.Warta -⟧ Hujan turun.",
            "⟦Rina Wati. FOTO: Kabar Images-⟧ Hujan turun.",
        ),
        spares=(
            "Rina datang. Foto itu lama - Rina mengaku lupa.",
            "Foto Rina - Budi beredar.",
            "Rina datang. Foto: diambil tahun lalu.",
        ),
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
        kind="opening",
        pattern=(
            r"\A(?:SUMBER|Sumber) ?: ?[A-Za-z][A-Za-z&,/ ]{3,60}?"
            r"(?= (?:NARASI|Narasi|RINGKASAN|Ringkasan|PENJELASAN|Penjelasan) ?:)"
        ),
        keywords=with_colon("sumber"),
        matches=("⟦SUMBER : MEDIA SOSIAL⟧ NARASI : Hujan turun.",),
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
    Rule(
        name="caption",
        kind="inline",
        pattern=rf"\({_AGENCY} ?/ ?[A-Z][\w.' /-]{{2,60}}\)",
        keywords=_AGENCIES,
        matches=("Hujan turun. ⟦(ANTARA FOTO/Rina Wati)⟧ Sungai meluap.",),
        spares=("Ia (ANTARA) menulis.",),
    ),
)
