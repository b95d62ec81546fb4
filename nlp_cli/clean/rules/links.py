"""Links to other articles and paging."""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule, with_colon

LINKS: tuple[Rule, ...] = (
    Rule(
        name="link",
        kind="inline",
        pattern=(
            r"\((?:Baca|BACA) [A-Z\d](?:[^()\n,.;]|\.(?=\d)|,(?= [A-Z])){20,150}\)"
            r"|\[(?i:baca|lihat)(?i: juga)? ?: ?[^\[\]\n]{5,200}\]"
            r"|\((?i:baca(?: juga)?|lihat(?: juga)?|simak(?: juga)?) ?:"
            r" ?[^()\n]{0,200}(?:\([^()\n]{0,40}\)[^()\n]{0,80})?\)(?:\.(?= |\"?$))?(?:\"$)?"
        ),
        keywords=("(baca", "(lihat", "(simak", "[baca", "[lihat"),
        matches=(
            "Hujan turun. ⟦(Baca Tanggul Kota Lama yang Jebol Lagi)⟧ Sungai meluap.",
            "Hujan turun.\n⟦[Baca juga: Tanggul Kota Jebol]⟧\nSungai meluap.",
            "Hujan turun. ⟦(Baca juga: Tanggul Kota Jebol)⟧ Sungai meluap.",
            "Hujan turun. ⟦(Baca juga: ).⟧ Sungai meluap.",
            'Hujan turun. ⟦(Baca: )."⟧',
        ),
        spares=(
            "Sandi itu (baca: kode rahasia) bocor.",
            'Hujan turun. "Ia datang (baca: )."',
            "Hujan turun. (Baca buku itu pelan-pelan.)",
            "Hujan turun (Baca Tanggul Kota Lama yang Jebol) lagi.",
            "Ia datang (lihat: ).",
        ),
    ),
    Rule(
        name="link",
        kind="inline",
        pattern=r"\((?:Baca|BACA)(?: juga| Juga)? ?:(?![^()\n]{0,200}\))",
        keywords=("(baca",),
        matches=("Hujan turun. ⟦(Baca juga:⟧ Sungai meluap sampai malam.",),
        spares=("Sandi itu (baca: kode rahasia) bocor.",),
    ),
    Rule(
        name="link",
        kind="link",
        pattern=(
            r"(?:(?<![\w.,!?])['\"]|[>•*\-(]){0,3} ?"
            r"(?:(?:SIMAK|BACA|LIHAT|Simak|Baca|Lihat) (?:JUGA|[Jj]uga) ?[-–](?= )"
            r"|(?i:(?:baca|lihat|simak|tonton)(?: juga| pula| selengkapnya| lainnya|"
            r" artikel(?: lainnya)?"
            r"| berita(?: lainnya)?)|artikel (?:lainnya|terkait)|berita (?:lainnya|terkait)|jangan lewatkan"
            r"|halaman ?: ?lihat juga|konten selanjutnya|next article) ?:)"
        ),
        keywords=(
            *with_colon("juga pula selengkapnya lainnya artikel berita terkait lewatkan selanjutnya article"),
            *("juga -", "juga –", "juga-"),
        ),
        matches=(
            "Hujan turun.\n⟦Baca juga: Tanggul kota jebol lagi⟧\nSungai meluap.",
            "Hujan turun.\n⟦BACA JUGA :Tanggul Kota Jebol⟧\nSungai meluap.",
            "Hujan turun. ⟦Lihat Juga : Tanggul Kota Jebol Lagi, Warga Mengungsi⟧ Namun, sungai"
            " meluap pada malam hari.",
            "Hujan turun.\n⟦SIMAK JUGA - Rina: Tanggul Kota Jebol⟧\nSungai meluap.",
            'Rina berkata, "Hujan turun." ⟦Baca juga: Tanggul Kota Jebol Lagi⟧ Namun, sungai surut.',
            'Rina berkata, "Hujan turun."⟦Baca juga: Tanggul Kota Jebol Lagi⟧ Namun, sungai surut.',
            'Rina menulis "Hujan" ⟦Baca juga: Tanggul Kota Jebol Lagi⟧ Namun, sungai surut.',
        ),
        spares=(
            "Baca puisi adalah kegemarannya.",
            "Ia lihat juga rumahnya terendam.",
            "Berita lain datang dari Medan.",
        ),
    ),
    Rule(
        name="link",
        kind="link",
        behind="title",
        pattern=r"[>•*\-'\"(]{0,3} ?(?i:lihat|simak|tonton) ?:",
        keywords=with_colon("lihat simak tonton"),
        matches=("Hujan turun.\n⟦Simak: Tanggul Kota Jebol Lagi⟧\nSungai meluap.",),
        spares=(
            "Hujan turun.\nSimak: keterangan Wali Kota Rina Wati kepada DPRD, Senin.",
            "Hujan turun.\nSimak: Keterangan Wali Kota Rina Wati kepada DPRD, Senin.",
            "Hujan turun.\nLihat: peta di bawah ini untuk letak tanggul",
            "Hujan turun.\nLihat: Peta di bawah ini untuk letak tanggul yang baru",
        ),
    ),
    Rule(
        name="link",
        kind="link",
        behind="title",
        pattern=r"[>•*\-'\"(]{0,3} ?(?i:baca) ?:",
        keywords=with_colon("baca"),
        matches=(
            "Hujan turun. ⟦Baca: Tanggul Kota Jebol, Warga Mengungsi⟧ Sungai itu meluap. Warga pergi.",
            "Hujan turun.\n⟦Baca: Tanggul Kota Jebol Lagi⟧\nSungai meluap.",
        ),
        spares=(
            "Tulisan di dinding itu, baca: coretan, akan dihapus.",
            "Hujan turun.\nBaca: Buku itu ia sukai sejak kecil.",
            "Hujan turun.\nBaca: Al-Kahfi dan Yasin, lalu berdoa untuk ayah",
        ),
    ),
    Rule(
        name="link-video",
        kind="link",
        pattern=(
            r"'?(?:(?:Simak|Lihat|Tonton|Saksikan|SIMAK|LIHAT|TONTON) (?:juga |pula |JUGA"
            r" )?(?:[Vv]ideo|VIDEO)(?: saat)?"
            r"(?=:| ?['\"‘“]| [A-Z\d])|(?:Tonton|Simak|Lihat) juga (?=['\"‘“])) ?:?"
        ),
        keywords=("simak", "lihat juga", "lihat video", "lihat pula", "tonton", "saksikan"),
        matches=(
            "Hujan turun.\n⟦Simak juga Video: Tanggul Kota Jebol⟧",
            "Hujan turun. ⟦Simak video 'Tanggul Kota Jebol':⟧ ⟦[Gambas:Video 20detik]⟧ Sungai meluap.",
            'Hujan turun.\n⟦Tonton juga video "Tanggul Jebol Lagi" di sini:⟧',
        ),
        spares=(
            "Lihat video itu, warga marah.",
            "Simak juga penjelasan dokter berikut ini.",
            "Tonton juga laga lain.",
        ),
    ),
    Rule(
        name="link-video",
        kind="inline",
        pattern=(
            r"(?:Simak|Saksikan|Tonton|Lihat)(?: juga| pula)?(?: (?:selengkapnya|informasinya|berita"
            r" selengkapnya))?"
            r"(?: dalam| pada| di)?(?i: video(?: pilihan)?(?: di bawah)? (?:pilihan|berikut|di"
            r" bawah)(?: ini)?)[.:]"
            r"|Saksikan selengkapnya [^.\n]{3,160}\."
        ),
        keywords=("simak", "saksikan", "tonton", "lihat"),
        matches=(
            "Hujan turun.\n⟦Simak pula video pilihan berikut:⟧",
            "Hujan turun.\n⟦Saksikan Video Pilihan Berikut Ini:⟧",
            "Hujan turun. ⟦Simak selengkapnya dalam video berikut.⟧ ⟦Penulis: Rina Wati⟧",
        ),
        spares=("Simak video ini, kata ibunya.", "Saksikan video itu bersama anak Anda."),
    ),
    Rule(
        name="link-video",
        kind="inline",
        pattern=(
            r"(?:Berikut (?:ini )?video(?:nya| selengkapnya)"
            r"|(?:Lihat|Simak|Tonton) video selengkapnya) ?:"
        ),
        keywords=("berikut video", "ini video", "video selengkapnya"),
        matches=(
            "Hujan turun. ⟦Lihat video selengkapnya:⟧ Sungai meluap.",
            "Hujan turun. ⟦Berikut video selengkapnya:⟧ Sungai meluap.",
        ),
        spares=("Hujan turun. Berikut video yang dimaksud: rekaman warga.",),
    ),
    Rule(
        name="link-video",
        kind="tail",
        pattern=r"Berikut (?:ini )?video(?:nya| [^.:;\"\n]{3,120}) ?:\"?",
        keywords=("video",),
        matches=(
            "Hujan turun. ⟦Berikut video pembangunan tanggul di Kota Lama:⟧",
            "Hujan turun.\n⟦Berikut videonya:⟧",
        ),
        spares=(
            "Hujan turun. Berikut video yang dimaksud.",
            "Hujan turun. Berikut video itu: banjir, longsor, dan hujan.",
        ),
    ),
    Rule(
        name="link-list",
        kind="list",
        pattern=(
            r"(?:Pilihan (?:Redaksi|Editor)|PILIHAN (?:REDAKSI|EDITOR)|(?:Berita|Artikel) (?:Terkait"
            r"|Lainnya|Terpopuler)|Daftar Isi) ?:?(?= |\n|$)"
        ),
        keywords=(
            *("pilihan redaksi", "pilihan editor", "daftar isi", "berita terkait", "artikel terkait"),
            *("berita lainnya", "artikel lainnya", "berita terpopuler", "artikel terpopuler"),
        ),
        matches=(
            "Hujan turun.\n⟦Pilihan Redaksi⟧\n⟦Tanggul Kota Jebol⟧\n⟦Jembatan Lama Ambruk"
            " Lagi⟧\nSungai meluap pada malam hari.",
            "Hujan turun. ⟦Pilihan Redaksi Tanggul Kota Jebol Lagi Jembatan Lama Ambruk⟧ Menurut"
            " polisi, sungai meluap.",
            "Tanggul Jebol ⟦Pilihan Redaksi Jembatan Lama Ambruk Lagi⟧ Menurut polisi, sungai meluap.",
            "Hujan turun.\n⟦Berita Terkait:⟧\n⟦Tanggul Kota Jebol⟧\n⟦Jembatan Lama Ambruk⟧",
            "Hujan turun.\n⟦Berita Lainnya⟧\n⟦• Tanggul kota jebol⟧\n⟦• Jembatan ambruk⟧\nSungai meluap.",
            "Hujan turun.\n⟦Pilihan Redaksi⟧\n⟦Tanggul Kota Jebol⟧\n\nAkibat Hujan Deras\nSungai meluap.",
            "Hujan turun.\n⟦Pilihan Redaksi⟧\n⟦Tanggul Kota Jebol, Warga Pergi⟧\nAkibat Hujan\nRina pergi.",
            "Hujan turun.\n⟦Berita Lainnya⟧\n⟦Tanggul Kota Jebol⟧\n- Beras dari kota\n- Air\nRina pergi.",
            "Hujan turun.\n⟦Berita Terkait⟧\n⟦Tanggul Kota Jebol⟧\n⟦Editor: Rina Wati⟧\nKantor Kota Lama",
        ),
        spares=(
            "Pilihan Redaksi ditentukan rapat.",
            "Rubrik Pilihan Redaksi Warta terbit pada hari Senin.",
            "Itulah Pilihan Redaksi",
            "Pilihan editor itu tepat.",
            "Artikel Terkait itu dihapus.",
        ),
    ),
    Rule(
        name="link",
        kind="link",
        behind="title",
        pattern=r"(?<=[a-z\d)][.!?\"”] )• ?(?=[A-Z\d][^•\n]{30,400})(?![^•\n]{0,200}•)",
        keywords=("•",),
        matches=("Hujan turun. ⟦• Tanggul Kota Jebol, Warga Mengungsi⟧ Menurut Rina, sungai meluap.",),
        spares=(
            "Siapkan ini. • Beras dari Kota Lama • Gula dari Kota Baru",
            "Siapkan ini. • Cuci beras sampai bersih, lalu masak dengan air.",
        ),
    ),
    Rule(
        name="link",
        kind="list",
        pattern=r"(?<=[a-z\d)] )(?:Baca [Jj]uga|BACA JUGA) ?:(?= ?[A-Z\d]\w)",
        keywords=with_colon("juga"),
        matches=(
            "1. Rina Wati ⟦Baca juga: Tanggul Kota Jebol Lagi⟧ Menurut Rina, sungai meluap.",
            "Persib vs Persija ⟦Baca juga: Tanggul Kota Jebol⟧Menurut Rina, sungai meluap.",
        ),
        spares=("Ia membaca juga: Koran Kota Lama.", "Ia ingin baca juga: Koran Kota Lama."),
    ),
    Rule(
        name="link",
        kind="line",
        pattern=(
            r"(?i:baca (?:juga di sini|selengkapnya(?: di sini)?)[.:]?|selengkapnya"
            r"|klik (?:di sini|disini)[^.\n]{0,100}[.!]?|(?:simak|baca) berita selengkapnya\.?"
            r"|halaman ?: ?lihat juga ?:)"
        ),
        keywords=(
            "baca",
            "selengkapnya",
            "klik di",
        ),
        matches=("Hujan turun.\n⟦Baca selengkapnya⟧\nSungai meluap.",),
        spares=("Baca selengkapnya surat itu sudah ia lakukan.",),
    ),
    Rule(
        name="link",
        kind="lead",
        pattern=(
            r"[>•*\-]{0,3} ?(?i:(?:(?:baca|lihat|simak|tonton) (?:juga|pula)(?: artikel| berita)?"
            r"(?: lainnya| terkait)?|jangan lewatkan|konten selanjutnya|next article) ?[:.]?|baca ?:)\*{0,2}"
        ),
        keywords=("juga", "pula", "baca:", "baca :", "lewatkan", "selanjutnya", "next article"),
        matches=(
            "Hujan turun.\n⟦Baca juga:⟧\n⟦• Tanggul kota jebol⟧\n⟦• Jembatan Lama Ambruk⟧\nSungai meluap.",
            "Hujan turun.\n⟦BACA JUGA⟧\n\n⟦- Tanggul Kota Jebol Lagi⟧\n⟦- Jembatan Ambruk⟧\n\nSungai meluap.",
            "Hujan turun.\n⟦Baca juga:⟧\n⟦1. Tanggul Kota Jebol⟧\n⟦2. Jembatan Lama Ambruk⟧",
            "Hujan turun.\n⟦Baca Juga :⟧\n\n⟦Tanggul Kota Jebol, Warga Mengungsi⟧\n\nSungai meluap.",
            "Hujan turun.\n⟦Lihat juga⟧\n⟦Tanggul Kota Jebol Lagi⟧\n⟦Editor: Rina Wati⟧",
            "Hujan turun.\n⟦Baca juga:⟧\n⟦Tanggul Kota Jebol⟧\n⟦Baca juga:⟧\n⟦Jembatan Lama Ambruk⟧",
            "Hujan turun.\n⟦Next Article⟧",
            "Hujan turun.\n⟦Konten selanjutnya⟧\nSungai meluap.",
        ),
        spares=(
            "Jangan lewatkan sarapan, kata dokter.",
            "Ia membaca juga:\n- Koran Kota Lama\n- Buku tua",
            "Hujan turun. Lihat juga\nSungai meluap.",
        ),
    ),
    Rule(
        name="paging",
        kind="inline",
        pattern=(
            r"(?:(?:Simak|Baca|Lihat|Klik)(?:[^.!?:\n]{0,80})|(?:Berita )?(?:[Ss]elengkapnya"
            r"|[Ss]elanjutnya)(?: di| pada)?) "
            r"(?i:halaman (?:selanjutnya|berikutnya|berikut)(?: ini)?)\.{0,4}(?![.,\"”])|KLIK HALAMAN"
            r" SELANJUTNYA[A-Z ]{0,40}"
            r"|(?:Simak|Baca) berita selengkapnya\.|BACA SELENGKAPNYA(?: DI SINI)?"
        ),
        keywords=("halaman", "selengkapnya"),
        matches=(
            "Hujan turun. ⟦Selengkapnya di halaman selanjutnya.⟧ Sungai meluap.",
            "Hujan turun. ⟦Simak berita selengkapnya di halaman berikutnya...⟧ Sungai meluap.",
        ),
        spares=("Baca di halaman berikutnya dari buku itu, kata guru.", "Ia membuka halaman selanjutnya."),
    ),
    Rule(
        name="paging",
        kind="marker",
        pattern=(
            r"(?:(?:Selanjutnya|SELANJUTNYA)(?: [A-Z][\w-]{1,20}){1,8} )?\b(?:KLIK|BACA|LIHAT) HALAMAN"
            r" (?:SELANJUTNYA|BERIKUTNYA|SELENGKAPNYA)(?: UNTUK MEMBACA)?(?: HALAMAN: \d(?: \d){1,8})?"
            r"(?: ?>{1,8})?"
            r"|(?<=[\w)\]] )(?:Simak|Baca|Lihat)(?: [^ .!?:,\"”\n]{1,30}){1,10} di halaman"
            r" (?:selanjutnya|berikutnya)\.(?= [A-Z\"“'\[]|\n|$)"
        ),
        keywords=("halaman",),
        matches=(
            "Hujan turun. ⟦Selanjutnya Jadwal Pendaftaran KLIK HALAMAN SELANJUTNYA UNTUK"
            " MEMBACA⟧\nSungai meluap.",
            "Hujan turun. ⟦BACA HALAMAN BERIKUTNYA HALAMAN: 1 2⟧",
            "Bogor: 6 ⟦Simak data warga mengungsi di halaman selanjutnya.⟧ Sungai meluap.",
        ),
        spares=(
            '"Simak gambar di halaman berikutnya," kata guru.',
            "Ia meminta murid membaca gambar di halaman berikutnya. Murid menurut.",
        ),
    ),
    Rule(
        name="paging",
        kind="inline",
        pattern=(
            r"(?:Berlanjut|Lanjut|Bersambung) ke (?i:halaman (?:selanjutnya|berikutnya))"
            r"(?:\.| ?>{1,8})?(?=[ \n]|$)"
        ),
        keywords=("halaman",),
        matches=(
            "Hujan turun. ⟦Berlanjut ke halaman berikutnya.⟧ Sungai meluap.",
            "Hujan turun. ⟦Lanjut ke Halaman Berikutnya⟧",
        ),
        spares=(
            "Ceritanya berlanjut ke halaman berikutnya.",
            "Lanjut ke halaman berikutnya, ada peta kota.",
        ),
    ),
    Rule(
        name="paging",
        kind="tail",
        pattern=(
            r"(?:>{1,6} ?)?(?i:halaman (?:selanjutnya|berikutnya|selengkapnya))(?: ?>{1,10})?"
            r"|\((?i:halaman selengkapnya|baca (?:artikelnya|selengkapnya)) di ?sini\)"
            r"|(?:>{1,6} ?)?(?:Lihat|Baca|BACA) (?i:(?:artikel |berita )?selengkapnya(?: di ?sini)?)"
            r"(?: ?[<>]{1,30})?|[<>](?: ?[<>]){2,30}|HALAMAN ?: ?1(?: \d){1,8}"
        ),
        keywords=("halaman", "selengkapnya", "artikelnya", ">>", "> >", "<<", "< <"),
        matches=(
            "Hujan turun. ⟦Halaman Selanjutnya >>>⟧",
            "Hujan turun. ⟦(Halaman selengkapnya di sini)⟧",
            "Hujan turun. ⟦Lihat Artikel Selengkapnya⟧",
            "Hujan turun. ⟦>>>⟧\n⟦<<<⟧",
        ),
        spares=(
            "Ia membuka halaman selanjutnya",
            "Hujan turun. Halaman selanjutnya kosong.",
            "Hujan turun. Baca selengkapnya surat itu.",
        ),
    ),
    Rule(
        name="paging",
        kind="line",
        pattern=(
            r"(?i:halaman(?: ?:)? ?\d{1,3}(?: dari \d{1,3})?|(?:halaman ?:? ?)?(?:\d{1,2}"
            r" ?){2,9}(?:selanjutnya|next|lihat semua)|(?:tampilkan|lihat) semua|(?:next|show all)(?: page)?)"
        ),
        keywords=("halaman", "selanjutnya", "next", "semua", "show all"),
        matches=(
            "Hujan turun.\n⟦Halaman 1 dari 2⟧\nSungai meluap.",
            "Hujan turun.\n⟦Halaman: 1 2 Selanjutnya⟧",
            "Hujan turun.\n⟦Lihat Semua⟧",
        ),
        spares=("Halaman 12 buku itu robek.", "Lihat semua gambar itu."),
    ),
)
