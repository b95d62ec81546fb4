"""Captions of photographs and their credits."""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule, with_colon

_AGENCY = (
    r"(?:REUTERS|Reuters|ANTARA(?: FOTO)?|Antara(?: Foto)?|AFP(?: PHOTO)?|AP(?: Photo)?|TEMPO|Tempo(?=/)"
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

_CREDIT_CAPITALS = (
    r"(?:[A-Z][A-Z'-]{1,20}(?: [A-Z][A-Z'.-]{0,20}){1,3} ?/ ?(?:AFP|AP|REUTERS|EPA)(?: PHOTO)?"
    r"|(?:KOMPAS|TRIBUNNEWS)(?:\.com|\.COM)? ?/ ?[A-Z]{2,20}(?: [A-Z]{1,20}\b){1,3}"
    r"|KOMPAS(?:\.com|\.COM)? ?/ ?[A-Z][a-z]{1,20}|(?:DOK\. )?ISTIMEWA(?=(?: [A-Z\d(]\S{0,20}){2}))"
)
_CREDIT_STROKE = (
    r"(?:[A-Z][A-Z'-]{1,20}(?: [A-Z][A-Z'.-]{0,20}){0,3} ?/ ?(?:AFP|AP|REUTERS|EPA)(?: PHOTO)?"
    r"|(?:KOMPAS|Kompas|TRIBUNNEWS)(?:\.com|\.COM)? ?/ ?[A-Z][\w.]{1,20}(?: [A-Z][\w.]{0,20}){0,3})"
)
# These words begin sentences as well: "AFP Australia menangkap", "Istimewa Yogyakarta".
_CREDIT_BARE = (
    r"(?:AFP|[Dd]ok\. ?[A-Z]\w{2,20}|IST|Istimewa"
    r"|(?<!: )(?:[a-z]{3,12}\.){1,2}(?:com|co\.uk|net)(?! \w{1,20}:))"
)
# What a caption has before its first stop: a side, or, where the credit is certain, a moment or a year.
_SIDE = r"\((?:[a-z]{2,8} dari )?(?:kiri|kanan|tengah)"
_SHOWN = (
    rf"[^.\n]{{0,380}}?(?:{_SIDE}|waktu setempat| (?:saat|ketika|seusai) "
    r"|(?:19|20)\d\d\)?\.)"
)
_BRACKET = r"\((?:[Ff]oto|FOTO|Sumber [Ff]oto|Dok\.|[Dd]okumentasi) ?[:/] ?[^()\n]{2,80}\)"

CAPTIONS: tuple[Rule, ...] = (
    Rule(
        name="caption",
        kind="line",
        pattern=r"(?:Foto|FOTO|Keterangan [Ff]oto) ?: ?[^\n]{3,300}",
        keywords=with_colon("foto"),
        matches=("Hujan turun.\n⟦Foto: Warga di tanggul (Rina Wati)⟧\nSungai meluap.",),
        spares=("Foto itu diambil saat banjir.",),
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
            rf"[^\n.!?:]{{3,200}}(?:[.!] ?{_BRACKET}\.?| ?{_BRACKET})"
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
            "Tanggul Jebol\nRina mengunggah potret tanggul itu (Foto: Akun Rina).\nHujan turun.",
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
            r"|[A-Z][^.!?:\n()]{3,120} \((?:Foto|FOTO|Sumber [Ff]oto) ?: ?[^()\n]{2,80}\)(?! ?[.,;])"
        ),
        keywords=("/", "foto"),
        matches=(
            "Hujan turun. ⟦KOMPAS/RINA WATI⟧ Warga melihat tanggul.",
            "Hujan turun. ⟦AFP PHOTO / RINA WATI Warga di tanggul Bogor, 10 Mei 2015.⟧ Sungai meluap.",
            "Hujan turun.⟦Ilustrasi hujan lebat. ANTARA/R. Wati⟧Sungai meluap.",
            "Hujan turun. ⟦(Foto: Rina Wati)⟧ Sungai meluap.",
            "Hujan turun. ⟦Tanggul Kota Lama (Foto: IST)⟧Sungai meluap.",
        ),
        spares=(
            "Hujan turun. AFP dan REUTERS melaporkan.",
            "Hujan turun. Rina mengunggah potret tanggul itu (Foto: Akun Rina). Lalu ia pulang.",
            "Hujan turun. Ilustrasi itu karya Rina. ANTARA melaporkan.",
        ),
    ),
    Rule(
        name="caption",
        kind="inline",
        pattern=(
            rf"(?:{_CREDIT_CAPITALS} |{_CREDIT_STROKE} (?={_SHOWN})"
            rf"|{_CREDIT_BARE} (?=[^.\n]{{0,380}}?{_SIDE}))"
            r"[A-Z](?:(?<![a-z])[A-Z]|[^A-Z.\n]){10,390}(?<=[a-z\d)])\."
        ),
        keywords=("/", "afp", "dok.", "ist", ".com", ".co.uk", ".net"),
        matches=(
            "Hujan turun. ⟦RINA WATI/AFP Warga Bogor berjalan di tepi tanggul, 7 Mei 2016.⟧ Sungai meluap.",
            "Hujan turun. ⟦KOMPAS.COM/RINA WATI Tanggul di tepi kota Bogor.⟧ Sungai meluap.",
            "Hujan turun. ⟦AFP Rina Wati (kiri) menari di Bogor.⟧ Sungai meluap.",
            "Hujan turun. ⟦KOMPAS.com/Rina Wati menari saat hujan di Bogor.⟧ Sungai meluap.",
            "Hujan turun. ⟦warta.co.uk Pemain Bogor, Rina (kiri), bertukar kaus dengan Budi.⟧ Sungai meluap.",
            "Hujan turun. ⟦ISTIMEWA Pembalap Kota, Rina, tampil di Bogor.⟧ Sungai meluap.",
            "Hujan turun. ⟦KOMPAS.COM/RINA WATI Rina (kiri) dan Budi di tanggul.⟧ Sungai meluap.",
            "Hujan turun. ⟦KOMPAS.com/Rina Wati Tanggul di tepi kota, Bogor.⟧Sungai meluap.",
        ),
        spares=(
            "Hujan turun. AFP melaporkan warga pergi saat malam.",
            "Hujan turun. AFP Australia menangkap pencuri saat banjir surut pada 2019.",
            "Hujan turun. Istimewa Yogyakarta menerima tamu saat libur. Sungai meluap.",
            "Hujan turun. warta.com Rina Wati menulis ketika air naik. Sungai meluap.",
            "Hujan turun. Istimewa Rina hari itu karena air naik.",
            "Hujan turun. ISTIMEWA sekali hari itu.",
            "Hujan turun. TRIBUNNEWS.COM/Rina Tanggul Kota Sewaktu hujan turun, warga pergi.",
            "Hujan turun. Rina Wati/Ani Budi (kiri) menang pada 2016.",
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
        name="caption",
        kind="opening",
        pattern=(
            r"\A[A-Z][^\n]{2,320}?[.)] ?(?:Foto|FOTO|Foto-foto) ?: ?(?:(?i:dok(?:umen)?)\b[./]? ?"
            r"|[A-Z][\w.]{0,20}(?: [A-Z][\w.]{0,20}){0,3} ?/ ?)"
            r"(?:(?i:jpnn)(?:\.com|\.Com|\.COM)?|JPG|AFP|AP|Getty Images|[A-Z][a-z]{2,20}\.(?:com|co\.id))"
            r"(?:,? ?[-–] ?)?(?=[A-Z\"“ ])"
        ),
        keywords=("foto",),
        matches=(
            "⟦Rina (kiri) di Bogor, Jumat (16/12). Foto: R Wati Budi/JPNN.Com⟧ Sungai meluap.",
            "⟦Ketua Kota Rina Wati. FOTO: DOK.JPNN.com⟧Ketua Kota Rina Wati datang.",
            "⟦Rina Wati di Bogor. Foto: dok jpnn⟧ Mantan ketua itu datang.",
        ),
        spares=("Rina datang. Foto: Rina Wati dan Budi/Ani melihat tanggul.",),
    ),
    Rule(
        name="caption",
        kind="line",
        pattern=(
            r"[A-Z][^\n.!?]{3,60}\. (?:[a-z][a-z\d-]{2,20}\.(?:com|org|net|co\.id)"
            rf"|(?:{_AGENCY}|AFP|AP) ?/ ?{_NAME})\.?"
        ),
        keywords=(".com", ".org", ".net", ".co.id", "/"),
        matches=("Tanggul Jebol\n⟦Rina Wati. warta.org.⟧\nHujan turun.",),
        spares=("Tanggul Jebol\nRina Wati menulis di warta.org.\nHujan turun.",),
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
