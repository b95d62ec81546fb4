"""Who wrote, edited, photographed and first published the article."""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule, with_colon

_ROLE = (
    r"(?:Reporter|Editor|Editir|Penulis(?: Naskah)?|Pewarta(?: Foto)?|Kontributor|Jurnalis"
    r"|Wartawan|Penerjemah|Redaktur|Fact Chec?ker"
    r"|Narator|Produser|Video Jurnalis|Video Editor|Musik|Music|Kameramen|Fotografer|Uploader|Copyright"
    r"|Sumber(?: [Bb]erita| [Ff]oto| [Aa]rtikel)?|SUMBER|Oleh)"
)
_ROLES = with_colon("""
    reporter editor editir penulis naskah pewarta foto kontributor jurnalis wartawan penerjemah redaktur
    narator produser musik music kameramen fotografer uploader copyright sumber berita artikel oleh
    checker cheker
""")
_NAME = (
    r"(?:[^a-z \n][^ \n]{0,60}|dan|di|dari|bin|binti|van|der|al|of|the|in|[^"
    r" \n]{0,40}\.(?:com|co|id)[^ \n]{0,10})"
)
_NAMES = rf"{_NAME}(?: {_NAME}){{0,11}}"

# Behind the end of a sentence, or on a line of its own.
_BEHIND = r"(?:(?<=[a-z\d)%][.!?])|(?<=[a-z\d)%][.!?] )|(?<=[.!?][”\"])|(?<=[.!?][”\"] )|(?<=\n))"
# Two parts or more make a code: "KR-ABC/D012", "wol/data1", "*/yp".
_CODE = r"(?:(?:[A-Z]\. ?)?[A-Z]{1,4}(?: ?- ?[A-Z\d]{1,4})?\d{0,4}|[A-Za-z]{2,8}\d{0,3}|[a-z]|\*{1,3})"

CREDITS: tuple[Rule, ...] = (
    Rule(
        name="credit",
        kind="line",
        pattern=(
            rf"\*?(?:{_ROLE} ?(?:/ ?|dan )?){{1,2}}: ?(?:{_NAMES}|[^ \n]{{1,60}}(?: [^"
            rf" \n]{{1,60}}){{0,2}})(?<![!?”\"])"
        ),
        keywords=_ROLES,
        matches=(
            "Hujan turun.\n⟦Sumber Berita : warta⟧",
            "Hujan turun.\n⟦Editor: Rina Wati⟧",
            "Hujan turun.\n⟦Reporter/Editor : Rina Wati⟧",
            "⟦Oleh: Rina Wati⟧\nHujan turun.",
            "Hujan turun.\n⟦Pewarta: Rina Wati Editor: Budi⟧\n⟦Copyright © ANTARA 2026⟧",
        ),
        spares=(
            "Sumber dana itu berasal dari daerah.",
            "Sumber: air yang mengalir dari gunung itu kini kering.",
            "Penulis itu meninggal pada hari Senin.",
            "Editor: itulah pekerjaan yang ia inginkan sejak kecil.",
        ),
    ),
    Rule(
        name="credit",
        kind="ending",
        pattern=rf"(?!Sumber|SUMBER|Oleh)(?:{_ROLE} ?(?:/ ?)?){{1,2}}: ?{_NAMES}",
        keywords=_ROLES,
        matches=(
            "Hujan turun. ⟦Penulis: Rina Wati⟧ ⟦Video Editor: Budi⟧",
            "Hujan turun. ⟦Penulis : Rina Wati⟧⟦Editor : Budi⟧",
        ),
        spares=("Mereka bertemu Penulis: dia yang terkenal.",),
    ),
    Rule(
        name="credit",
        kind="tail",
        pattern=rf"(?:Sumber|SUMBER|Oleh|Foto)(?: [Bb]erita)? ?:? ?{_NAMES}",
        keywords=("sumber", "oleh", "foto"),
        matches=("Hujan turun. ⟦Sumber: Warta⟧", "Hujan turun. ⟦SUMBER Media Sosial.⟧"),
        spares=("Warga punya Sumber: Kali Lama", "Hujan turun. Sumber air meluap."),
    ),
    Rule(
        name="credit",
        kind="line",
        pattern=(
            r"(?i:tim redaksi|\(?red(?:aksi)?\)?|copyright ©?[^\n]{0,80}|©[^\n]{0,80}|dilarang"
            r" (?:keras )?mengambil konten[^\n]{0,300})"
        ),
        keywords=("redaksi", "red", "copyright", "©", "dilarang"),
        matches=(
            "Hujan turun.\n⟦Tim Redaksi⟧",
            "Hujan turun.\n⟦Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis.⟧",
            "Hujan turun.\n⟦Copyright © ANTARA 2026⟧",
        ),
        spares=("Tim redaksi menolak surat itu.", "Dilarang mengambil ikan di sungai itu."),
    ),
    Rule(
        name="credit",
        kind="tail",
        pattern=(
            r"(?:\*?(?:Penulis adalah|Tulisan ini (?:dibuat|ditulis) oleh|Artikel ini (?:dibuat"
            r"|ditulis) oleh)[^\n]{3,160}"
            r"|[A-Z][\w'. ]{2,50} (?:berkontribusi dalam (?:penulisan|laporan)|turut"
            r" berkontribusi)[^.\n]{0,60}\."
            r"|[*(]{0,2}Catatan Redaksi: [^\n]{3,200})"
        ),
        keywords=("penulis adalah", "ini dibuat", "ini ditulis", "berkontribusi", "catatan redaksi"),
        matches=(
            "Hujan turun.\n⟦Rina Wati berkontribusi dalam penulisan artikel ini.⟧",
            "Hujan turun.\n⟦*Penulis adalah peserta magang di Warta.⟧",
        ),
        spares=("Rina berkontribusi dalam penelitian itu.",),
    ),
    Rule(
        name="credit",
        kind="ending",
        pattern=r"(?:COPYRIGHT|Copyright) ?(?:©|\([cC]\)) ?[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20}){0,2} \d{4}",
        keywords=("copyright",),
        matches=("Hujan turun. ⟦(abc/def)⟧ ⟦COPYRIGHT © WARTA 2007⟧",),
        spares=("Hujan turun. Copyright adalah hak cipta.",),
    ),
    Rule(
        name="credit",
        kind="line",
        pattern=(
            r"Artikel (?:ini )?disadur dari [^.\n]{3,80}(?:\.[a-z][^.\n]{1,40}){0,2}\.?"
            r"|Hasil [Pp]eriksa [Ff]akta [A-Z][\w'.]{1,20}(?: [A-Z][\w'.]{0,20}){0,4}"
            r" \([A-Z][^()\n]{3,60}\)\.?"
        ),
        keywords=("disadur dari", "periksa fakta"),
        matches=(
            "⟦Artikel disadur dari Warta.com.⟧\nHujan turun.",
            "Hujan turun.\n⟦Hasil Periksa Fakta Rina Wati (Universitas Kota Lama)⟧",
        ),
        spares=("Naskah itu disadur dari kitab lama.", "Hasil periksa fakta itu diumumkan Rina (Warta)."),
    ),
    Rule(
        name="first-published",
        kind="tail",
        pattern=(
            r"\(?(?:Artikel|Berita) ini (?:telah|sudah) (?:tayang|terbit|dimuat|dipublikasikan)(?:"
            r" sebelumnya)? (?:di|pada) "
            r"[^\n]{3,390}"
        ),
        keywords=("artikel ini", "berita ini"),
        matches=(
            'Hujan turun. ⟦Artikel ini telah tayang di Warta.com dengan judul "Tanggul Jebol", '
            "Klik untuk baca: https://warta.com/a/1.⟧",
        ),
        spares=("Berita ini telah tersebar di kampung itu.",),
    ),
    Rule(
        name="reporter-code",
        kind="ending",
        pattern=r"\((?!dan ?/)[A-Za-z]{2,8} ?(?:/ ?[A-Za-z]{2,8} ?){1,3}\)",
        keywords=("/",),
        matches=(
            "Hujan turun. ⟦(abc/def)⟧",
            "Hujan turun.\n⟦(suc/fds/up)⟧",
            "Hujan turun. ⟦(Cas/Isk)⟧",
            "Hujan turun. ⟦(abc / def)⟧",
            "Hujan turun. ⟦(abc/def)⟧ ⟦[Gambas:Video 20detik]⟧",
        ),
        spares=(
            "Rapat digelar pada Jumat (21/11/2025)",
            "Uang (dan/atau)",
            "Hujan turun (abc/def) sampai malam.",
        ),
    ),
    Rule(
        name="reporter-code",
        kind="tail",
        pattern=(
            rf"{_BEHIND}\((?:{_CODE}(?: ?[/*] ?{_CODE}){{1,3}}|[A-Z]{{1,4}} ?- ?[A-Z\d]{{1,4}}"
            r"|(?!HR\)|QS\)|SAW\)|SWT\)|RIP\))[A-Z]{2,6}\d{0,3}|(?!ber|ter|me|ke|di|nobar\)|ratas\))[a-z]{5,10}"
            r"|[a-z]{2,4}\d{1,3}"
            r"|(?:[\w.']{2,15} ){0,2}[\w.']{2,15}/(?:[A-Z][\w'.]{1,15} ){0,3}[A-Za-z][\w.]{3,20})\)"
        ),
        keywords=("(",),
        matches=(
            "Hujan turun. ⟦(KR-ABC/D012)⟧",
            "Hujan turun. ⟦(OL-5)⟧",
            '"Hujan turun," ujar Rina. ⟦(ANT)⟧',
            "Hujan turun. ⟦(warta/data1)⟧",
            "Hujan turun. ⟦(lestari)⟧",
            "Hujan turun. ⟦(Rina Wati/WartaKota)⟧",
        ),
        spares=(
            "Rapat itu membahas anggaran daerah (APBD)",
            "Rapat itu membahas anggaran daerah (APBD).",
            "Ia tersenyum. (tertawa)",
            'Warga menyebutnya "kereta" (KA)',
            "Ia naik bus (B-12)",
        ),
    ),
    Rule(
        name="reporter-code",
        kind="tail",
        pattern=(
            r"(?:\((?!ist\)|dok\)|ratas\)|nobar\)|foto\)|baca\)|sic\)|dkk\)|dll\))[a-z]{2,4}\)\.?"
            r"|\(\*{1,3}/\*{0,3}\)|\[[a-z]{3}\]"
            r"|\((?:[A-Z][a-z]\. ?)?[A-Z]\d{3}(?:/[A-Z]\d{3})?\)|\( ?\*{0,6} ?\)\"?|\*{1,6})"
        ),
        keywords=("(", "[", "*"),
        matches=(
            "Hujan turun. ⟦(wal)⟧",
            "Hujan turun. ⟦(red)⟧",
            '"Hujan turun," kata Rina. ⟦(ani).⟧',
            "Hujan turun.\n⟦(*)⟧",
            "Hujan turun. ⟦(*/)⟧",
        ),
        spares=(
            "Menteri hadir dalam rapat terbatas (ratas)",
            "Warga menggelar nonton bareng (nobar)",
            "Foto tanggul (ist)",
            "Foto tanggul (dok)",
        ),
    ),
)
