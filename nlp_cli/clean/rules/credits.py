"""Who wrote, edited, photographed and first published the article."""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule, with_colon

# An answer in an interview, no name: "Wartawan: Terima kasih, Pak."
_SAID = (
    r"(?! ?: ?[A-Z][a-z]{1,20}(?:,? (?!dan\b|dari\b|bin\b|binti\b|van\b|der\b|di\b|al\b)[a-z]{2,20}\b(?![./])"
    r"|,? (?:Pak|Bu|Mas|Mbak|Bang|Kak|Prof|Dok)\b[.,]?(?:\n|$)))"
)
# Roles that label nothing else, and those that label facts of a film, a song or a book, too.
_ROLE = (
    rf"(?:Reporter|Editor|Editir|Pewarta(?: Foto)?|Kontributor|(?:Jurnalis|Wartawan){_SAID}|Redaktur"
    r"|Fact Chec?ker"
    r"|Video Jurnalis|Video Editor|Kreatif Produser|Uploader|Copyright"
    r"|(?:Sumber|SUMBER) (?:[Bb]erita|[Ff]oto|[Aa]rtikel))"
)
_LABEL = (
    r"(?:Penulis(?: Naskah)?|Penerjemah|Narator|Produser|Musik|Music|Kameramen|Fotografer|Sumber|SUMBER|Oleh)"
)
_ROLES = with_colon("""
    reporter editor editir pewarta foto kontributor jurnalis wartawan redaktur uploader copyright
    produser berita artikel checker cheker
""")
_LABELS = with_colon("""
    penulis naskah penerjemah narator produser musik music kameramen fotografer sumber oleh
""")
# A word of a name: one with no small letter in front, a particle, or a domain. No word is two of
# them, and each is read in one way only: the names of a row would be tried in every mixture.
_NAME = (
    r"(?:[^a-z \n][^ \n]{0,60}|dan|di|dari|bin|binti|van|der|al|of|the|in"
    r"|[a-z](?=[^ \n]{0,40}\.(?:com|co|id))[^ \n]{0,60})"
)
_VALUE = r"[^ \n]{1,60}(?: [^ \n]{1,60}){0,2}"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,11}}"
# The sections of detik.
_CHANNEL = (
    r"detik(?:News|Finance|Sport|Hot|Oto|Inet|Travel|Health|Food|Edu|Pop|Properti|Hikmah|Kalimantan"
    r"|Jabar|Jateng|Jatim|Jogja|Sumut|Sumbagsel|Sulsel|Bali)"
)

CREDITS: tuple[Rule, ...] = (
    Rule(
        name="credit",
        kind="line",
        pattern=(
            rf"\*?{_ROLE} ?(?:(?:/ ?|dan )?(?:{_ROLE}|{_LABEL}) ?)?: ?(?:{_NAMES}|{_VALUE})(?<![!?”\"])"
        ),
        keywords=_ROLES,
        matches=(
            "Hujan turun.\n⟦Sumber Berita : warta⟧",
            "Hujan turun.\n⟦Editor: Rina Wati⟧",
            "Hujan turun.\n⟦Reporter/Editor : Rina Wati⟧\nSungai meluap.",
            "Hujan turun.\n⟦Pewarta: Rina Wati Editor: Budi⟧\n⟦Copyright © ANTARA 2026⟧",
        ),
        spares=(
            "Sumber dana itu berasal dari daerah.",
            "Rina: Air naik.\nWartawan: Terima kasih, Pak.\nRina: Sama-sama.",
            "Rina: Air naik.\nWartawan: Baik, Pak.",
            "Editor: itulah pekerjaan yang ia inginkan sejak kecil.",
        ),
    ),
    Rule(
        name="credit",
        kind="label",
        is_label=True,
        pattern=(
            rf"\*?{_LABEL} ?(?:(?:/ ?|dan )?(?:{_ROLE}|{_LABEL}) ?)?: ?(?:{_NAMES}|{_VALUE})(?<![!?”\"])"
        ),
        keywords=_LABELS,
        matches=(
            "⟦Oleh: Rina Wati⟧\nHujan turun.",
            "Tanggul Kota: Jebol Lagi\n⟦Penulis: Rina Wati⟧\nHujan turun.",
            "Hujan turun.\n⟦Penulis/Editor : Rina Wati⟧\n⟦Produser: Budi⟧\n⟦Musik: Ani⟧",
            "Hujan turun.\n⟦Penulis: Rina Wati⟧\n⟦Editor: Budi⟧\n⟦Baca juga: Tanggul Kota Jebol⟧",
        ),
        spares=(
            "Sumber: air yang mengalir dari gunung itu kini kering.",
            "Penulis itu meninggal pada hari Senin.",
            "Tanggul Jebol\nHujan turun.\nWarga pergi.\nSutradara: Rina\nProduser: Budi\nMusik: Ani\n"
            "Durasi: 90 menit\nFilm itu tayang hari ini.",
            "Film itu tayang hari ini.\nSutradara: Rina\n\nPenulis Naskah: Budi\n\nMusik: Ani",
            "Buku itu terbit.\nPenulis: Rina\nPenerbit: Warta Jaya",
            "Tanggul Jebol\nHujan turun.\nWarga pergi.\nMusik: Ani\nSungai meluap.\nRina pulang.",
        ),
    ),
    Rule(
        name="credit",
        kind="line",
        pattern=(
            r"(?:Penulis ?: ?[^\n|:]{3,60} \| ?Editor ?: ?[^\n|:]{3,60}"
            r"|(?:Tim|Redaksi)(?: [A-Za-z][\w'.]{0,20}){0,4} ?[-–|] ?[a-z]{3,12}[A-Z][a-z]{2,12}"
            rf"|[A-Z][\w'.]{{0,20}}(?: [A-Za-z][\w'.]{{0,20}}){{0,4}} ?[-–|] ?{_CHANNEL})"
        ),
        keywords=("-", "–", "|"),
        matches=(
            "Tanggul Jebol\n⟦Tim wartakota - wartaKota⟧\nHujan turun.",
            "⟦Rina Wati - detikNews⟧\nHujan turun.",
            "Hujan turun.\n⟦Penulis: Rina Wati | Editor: budi⟧\nSungai meluap.",
        ),
        spares=(
            "Rina Wati - Kota Lama",
            "Rina memakai sistem operasi - iOS",
            "Saham Bank Kota - linkAja\nHujan turun.",
            "Hujan turun.\nBank Kota - linkAja",
        ),
    ),
    Rule(
        name="credit",
        kind="ending",
        pattern=rf"{_ROLE} ?(?:/ ?(?:{_ROLE}|{_LABEL}) ?)?: ?{_NAMES}",
        keywords=_ROLES,
        matches=("Hujan turun dari utara ⟦Editor : Rina Wati⟧ ⟦Reporter: Budi⟧",),
        spares=("Mereka bertemu Editor: dia yang terkenal.",),
    ),
    Rule(
        name="credit",
        kind="tail",
        is_label=True,
        pattern=(
            rf"(?!Sumber|SUMBER|Oleh)(?:{_LABEL}|{_ROLE}) ?(?:/ ?(?:{_ROLE}|{_LABEL}) ?)?: ?{_NAME}"
            rf"(?: {_NAME}){{0,40}}"
        ),
        keywords=(*_LABELS, *_ROLES),
        matches=(
            "Hujan turun. ⟦Penulis: Rina Wati Video Editor: Budi⟧",
            "Hujan turun. ⟦Penulis : Rina Wati⟧⟦Editor : Budi⟧",
            "Hujan turun. ⟦Video Jurnalis: Rina Penulis Naskah: Rina Narator: Ani Musik: A - B⟧",
        ),
        spares=(
            "Mereka bertemu Penulis: dia yang terkenal.",
            "Sutradara: Rina Produser: Budi Musik: Ani",
        ),
    ),
    Rule(
        name="credit",
        kind="tail",
        is_label=True,
        pattern=(
            r"(?:Sumber|SUMBER|Oleh|Foto)(?: [Bb]erita)? ?:"
            rf"(?: ?{_NAMES})?|(?:SUMBER|Sumber [Bb]erita) (?=[A-Z]){_NAMES}"
        ),
        keywords=("sumber", "oleh", "foto"),
        matches=(
            "Hujan turun. ⟦Sumber: Warta⟧",
            "Hujan turun. ⟦SUMBER Media Sosial.⟧",
            "Hujan turun. ⟦Sumber berita Warta dan Kabar.⟧",
            "Hujan turun. ⟦SUMBER: https://warta.com/a/1⟧",
        ),
        spares=(
            "Warga punya Sumber: Kali Lama",
            "Hujan turun. Sumber air meluap.",
            "Hujan turun. Rina membawa:\nKTP asli\nFoto 3x4",
            "Hujan turun.\nKalibaru\nSumber Rejo",
            "Hujan turun.\nBeras: 10 ton\nSumber: Dinas Pangan",
        ),
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
            r"(?:\*?\) ?Tulisan ini merupakan opini pribadi[^\n]{3,160}"
            r"|\*?(?:Penulis adalah (?!pekerjaan|profesi|orang|sosok|manusia|nama|kata|tokoh)"
            r"|Tulisan ini (?:dibuat|ditulis) oleh|Artikel ini (?:dibuat"
            r"|ditulis) oleh)[^\n]{3,160}"
            r"|[A-Z][\w'. ]{2,50} (?:turut )?berkontribusi (?:dalam|pada|untuk)"
            r" (?:penulisan|laporan|artikel)[^.\n]{0,60}\."
            r"|[*(]{0,2}Catatan Redaksi: [^\n]{3,200})"
        ),
        keywords=(
            "opini pribadi",
            "penulis adalah",
            "ini dibuat",
            "ini ditulis",
            "berkontribusi",
            "catatan redaksi",
        ),
        matches=(
            "Hujan turun.\n⟦Rina Wati berkontribusi dalam penulisan artikel ini.⟧",
            "Hujan turun.\n⟦Rina Wati turut berkontribusi dalam artikel ini.⟧",
            "Hujan turun.\n⟦*Penulis adalah peserta magang di Warta.⟧",
            "Hujan turun.\n⟦*) Tulisan ini merupakan opini pribadi penulis.⟧",
        ),
        spares=(
            "Rina berkontribusi dalam penelitian itu.",
            "Hujan turun.\nRina Wati turut berkontribusi bagi kota itu.",
            "Hujan turun. Penulis adalah pekerjaan yang sepi.",
        ),
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
            r"\(?(?:Artikel|Berita) [Ii]ni (?:diambil dari [^\n]{3,60}(?=dengan judul)"
            r"|(?:[Tt]elah|[Ss]udah|[Ss]ebelumnya)"
            r" (?:[Tt]ayang|[Tt]erbit|[Dd]imuat|[Dd]ipublikasikan)(?: sebelumnya)?"
            r" (?:(?:di|pada) |(?=[A-Z][\w.]{2,20} [Bb]erjudul)))[^\n]{3,390}"
        ),
        keywords=("artikel ini", "berita ini"),
        matches=(
            'Hujan turun. ⟦Artikel ini telah tayang di Warta.com dengan judul "Tanggul Jebol", '
            "Klik untuk baca: https://warta.com/a/1.⟧",
            "Hujan turun. ⟦Berita Ini Sudah Dipublikasikan Warta.com Berjudul Tanggul Jebol⟧",
            "Hujan turun. ⟦Artikel ini sebelumnya tayang di Warta berjudul: Tanggul Jebol⟧",
        ),
        spares=(
            "Berita ini telah tersebar di kampung itu.",
            "Hujan turun. Berita ini sudah dipublikasikan Rina.",
        ),
    ),
    Rule(
        name="first-published",
        kind="ending",
        pattern=(
            r"(?:Artikel|Berita) ini (?:telah|sudah|sebelumnya) (?:tayang|terbit)(?: sebelumnya)? di"
            r" [A-Z][\w.]{2,20}(?: [A-Z][\w.]{2,20}){0,2},? (?:dengan judul|berjudul)[ :][^\n]{3,300}"
        ),
        keywords=("artikel ini", "berita ini"),
        matches=("Kabar Kota Lama⟦Artikel ini telah tayang di Warta.com dengan judul Tanggul Jebol⟧",),
        spares=(
            "Rina membaca Artikel ini telah tayang di Warta.com",
            "Ia tahu Artikel ini sudah terbit di Kota",
        ),
    ),
)
