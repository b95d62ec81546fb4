"""Advertisements, scroll prompts, promotion and share buttons."""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule

ADVERTISING: tuple[Rule, ...] = (
    Rule(
        name="advertisement",
        kind="marker",
        pattern=r"(?<![A-Z])ADVERTISEMENT(?:S?\b|(?=[A-Z][a-z]))",
        keywords=("advertisement",),
        matches=(
            "Warga mulai mengungsi.\n⟦ADVERTISEMENT⟧\nPolisi berjaga.",
            "Warga mulai mengungsi. ⟦ADVERTISEMENT⟧ ⟦SCROLL TO CONTINUE WITH CONTENT⟧ Polisi berjaga.",
        ),
        spares=("Kata advertisement berarti iklan.",),
    ),
    Rule(
        name="advertisement",
        kind="line",
        pattern=(
            r"(?i:iklan|advertorial|sponsored|konten bersponsor|konten ini disponsori[^.\n]{0,60}\.?)"
            r"|Iklan untuk Anda: [^\n]{3,200}"
        ),
        keywords=("iklan", "advertorial", "sponsor"),
        matches=(
            "Hujan turun.\n⟦Iklan⟧\nSungai meluap.",
            "Hujan turun.\n⟦Konten bersponsor⟧\nSungai meluap.",
            "Hujan turun.\n⟦Iklan untuk Anda: Obat sakit gigi warga kota!⟧\nSungai meluap.",
        ),
        spares=("Iklan rokok dilarang.", "Iklan itu ditarik dari siaran televisi.", "Ia suka iklan"),
    ),
    Rule(
        name="advertisement-script",
        kind="marker",
        pattern=(
            r"\(adsbygoogle ?=[^\n]{0,60}?\)\.push\([^)\n]{0,80}\);?"
            r"|googletag\.cmd\.push\(function\(\) ?\{[^}\n]{0,200}\}\);?"
            r"|Iklan untuk Anda: [^\n]{3,200}?Advertisement by"
        ),
        keywords=("adsbygoogle", "googletag", "iklan untuk anda"),
        matches=(
            "Hujan turun.\n⟦(adsbygoogle = window.adsbygoogle || []).push({});⟧\nSungai meluap.",
            "Hujan turun. ⟦googletag.cmd.push(function() { googletag.display('div-1'); });⟧ Sungai meluap.",
            "Hujan turun. ⟦Iklan untuk Anda: Sakit gigi sembuh!Advertisement by⟧Sungai meluap.",
        ),
        spares=(
            "Skrip adsbygoogle memperlambat situs.",
            "Perintah googletag.cmd.push(function itu gagal.",
            "Hujan turun. Iklan untuk Anda: ia membacanya keras-keras.",
        ),
    ),
    Rule(
        name="scroll-prompt",
        kind="marker",
        pattern=(
            r"(?<![A-Z])(?:SCROLL TO (?:RESUME|CONTINUE(?: WITH)?) (?:CONTENT|READING)|GULIR UNTUK"
            r" LANJUT(?:KAN)? (?:MEM)?BACA)(?:\b|(?=[A-Z][a-z]))"
        ),
        keywords=("scroll to", "gulir untuk"),
        matches=(
            "Hujan turun.\n⟦SCROLL TO RESUME CONTENT⟧\nSungai meluap.",
            "Hujan turun. ⟦GULIR UNTUK LANJUT BACA⟧ Sungai meluap.",
        ),
        spares=("Tulisan itu menyuruh pembaca scroll to the top.",),
    ),
    Rule(
        name="scroll-prompt",
        kind="inline",
        pattern=(
            r"(?i:(?:scroll|gulir)(?: ke bawah)? untuk (?:lanjut|melanjutkan)(?:kan)? (?:mem)?baca(?:"
            r" berita| artikel)?)\.?"
        ),
        keywords=("scroll", "gulir"),
        matches=(
            "Hujan turun.\n⟦Scroll ke bawah untuk melanjutkan membaca⟧\nSungai meluap.",
            "Hujan turun. ⟦Gulir ke bawah untuk lanjut baca.⟧ Sungai meluap.",
        ),
        spares=("Ia harus scroll ke bawah untuk melanjutkan membaca pesan itu.",),
    ),
    Rule(
        name="newsletter",
        kind="marker",
        pattern=(
            r"Terima kasih telah membaca [\w.]{3,30}?\. ?Dapatkan informasi[^.\n]{0,80}\."
            r" ?(?:Daftarkan email\b)?"
        ),
        keywords=("terima kasih telah membaca",),
        matches=(
            "Hujan turun. ⟦Terima kasih telah membaca Warta.com.Dapatkan informasi dan kabar di email kamu."
            "Daftarkan email⟧ Sungai meluap.",
        ),
        spares=("Terima kasih telah membaca buku saya, kata Rendra.",),
    ),
    Rule(
        name="newsletter",
        kind="line",
        pattern=r"(?i:daftarkan email|masukkan email anda|terima kasih telah membaca [\w.]{3,30}\.?)",
        keywords=("email", "terima kasih telah"),
        matches=("Hujan turun.\n⟦Daftarkan email⟧\nSungai meluap.",),
        spares=("Daftarkan email sekolah paling lambat hari Senin.",),
    ),
    Rule(
        name="promotion",
        kind="inline",
        pattern=(
            r"(?:Dapatkan (?:update )?(?:berita|informasi)(?: pilihan| terkini| terbaru|"
            r" menarik)[^.\n]{0,160}?"
            r"(?:Telegram|WhatsApp|Google News|[a-z]\.com|setiap hari)[^\n]{0,300}$"
            r"|(?:Mari bergabung|Ayo,? bergabung|Yuk,? gabung)[^.\n]{0,80}(?:Telegram|WhatsApp)[^\n]{0,300}$"
            r"|Gabung(?:lah)? [^.\n]{0,80}(?:Telegram|WhatsApp)(?:[^.\n]|\.(?=\S)){0,300}\.?$"
            r"|(?:>{1,3} ?)?(?i:Ikuti(?: terus)?) (?i:berita|kabar|saluran|kanal|channel|update|akun"
            r"|kami|ulasan mendalam)"
            r"(?:[^.\n]|\.(?=\S)){0,390}(?i:whatsapp|telegram|google|\.com|\.co\.id|channel|saluran|twitter"
            r"|instagram|tiktok)(?:(?:[^.\n]|\.(?=\S)){0,390}\.?|[^\n]{0,200}"
            r"(?i:klik|tautan|unduh|instal|gabung|channel|saluran|google|aplikasi|ketinggalan)[^\n]{0,190})$"
            r"|(?:Page: ?\d{1,3} Show All )?Ikuti (?:perkembangan|terus) berita ini dalam topik:"
            r" [^.\n]{3,100}$"
            r"|(?:Cek|Simak|Baca) (?i:berita|artikel) (?i:dan artikel )?(?:lain(?:nya)?"
            r"|terkini)[^\n]{0,40}(?:di|dari) Google News[^\n]{0,40}$"
            r"|BACA BERITA [A-Z.\d ]{0,60}LAINNYA$"
            r"|\"Detik (?:Pagi|Sore), [^\"\n]{3,40}\"$)"
        ),
        keywords=("dapatkan", "gabung", "ikuti", "google news", "baca berita", '"detik'),
        matches=(
            "Sungai meluap.\n⟦Dapatkan update berita pilihan dan breaking news setiap hari dari Warta.com. "
            'Mari bergabung di Grup Telegram "Warta".⟧',
            "Sungai meluap. ⟦Ikuti berita terkini dari Warta di Google News, klik di sini.⟧",
            "Sungai meluap.\n⟦Ikuti Saluran WhatsApp Warta untuk kabar terbaru⟧",
            "Sungai meluap. ⟦Page: 12 Show All Ikuti perkembangan berita ini dalam topik: Banjir⟧",
            'Sungai meluap. ⟦Ikuti perkembangan berita ini dalam topik: Banjir Kota 2016"⟧',
        ),
        spares=(
            "Ikuti kabar keluarga mereka, kata Rina.",
            "Ikuti akun @warta di Instagram. Menteri Budi Jaya menyebut serangan naik.",
            "Dapatkan informasi terbaru di kantor kelurahan.",
            "Ia bergabung dengan grup Telegram warga sejak Mei.",
            "Gabung dengan grup WhatsApp warga, kata Rina. Ia lalu pulang.",
        ),
    ),
    Rule(
        name="promotion",
        kind="marker",
        pattern=(
            r"(?:>{1,6} ?)?(?:Update berita (?:lainnya|terbaru|terkini) di(?: Google News ?| (?=SURYA))"
            r"|Ikuti [Bb]erita [Ll]ainnya di (?:News Google|Google News) ?)"
            r"[A-Za-z]{3,20}\.(?:co\.id|com|id)(?![a-z])"
        ),
        keywords=("update berita", "ikuti berita lainnya"),
        matches=(
            "Hujan turun. ⟦Update berita lainnya di Google News WARTA.co.id⟧",
            "Hujan turun.⟦Update berita terbaru di Google News Warta.com⟧",
            "Tanggul Kota Lama⟦Ikuti Berita Lainnya di News Google WARTA.co.id⟧",
        ),
        spares=("Ia mencari update berita terbaru di Google News setiap pagi.",),
    ),
    Rule(
        name="promotion",
        kind="ending",
        pattern=(
            r">{2,6} ?(?:Ikuti|Update)(?: [A-Za-z][\w.-]{1,30}){0,14}"
            r"|Ikuti berita tentang(?: [A-Za-z\d][\w.-]{0,30}){1,14} ?>{2,6}"
            r"|Baca [Ss]elengkapnya di Harian [A-Z][^\n.!?]{3,60}\"?"
            r"|Lanjut ke (?:Artikel|Berita) Selengkapnya"
            r"|>{3,8} ?(?:LINK|Link) (?i:live (?:streaming|score))(?: [^ \n.>]{1,20}){0,12}"
        ),
        keywords=(">>", "di harian", "lanjut ke"),
        matches=(
            "Hujan turun.⟦Ikuti berita tentang banjir Kota Lama selengkapnya >>>⟧",
            'Hujan turun. ⟦Baca Selengkapnya di Harian Warta Kota Edisi Selasa, 1 Maret 2016"⟧',
            "Apa saja? ⟦Lanjut ke Artikel Selengkapnya⟧",
            "Hujan turun. ⟦>>>Ikuti Berita Lainnya di News Google WARTA.co.id⟧",
            "Hujan turun.⟦>> Ikuti Berita Persib Bandung⟧",
            "Hujan turun. ⟦>>>Link live streaming Persib vs Persija⟧",
            "Hujan turun⟦>> Update berita terbaru banjir Kota Lama⟧",
        ),
        spares=("Ikuti Berita Warta.", "Nilai A >> B."),
    ),
    Rule(
        name="promotion",
        kind="inline",
        pattern=(
            r"(?:(?:Link )?(?:Live )?Streaming|Akses|Link Live Streaming) [^\n<>]{3,90}< ?< ?<"
            r"(?: [\w.+ ]{2,30}< ?< ?<){0,4}"
        ),
        keywords=("<<<", "< < <"),
        matches=("Hujan turun. ⟦Streaming Persib vs Persija Warta.com < < < Kabar TV < < <⟧ Sungai meluap.",),
        spares=("Streaming video itu lancar.",),
    ),
    Rule(
        name="promotion",
        kind="tail",
        pattern=(
            r"Kompas ?TV(?! (?:dan|akan|VS|vs)\b)(?: (?:[A-Z\d'(][^ \n]{0,30}|di|ke|dari|yang|dan|untuk"
            r"|dengan|pada|oleh|dalam|vs|bagi|saat|soal|atau|-)){2,14}(?<![.:;,)])\"?"
        ),
        keywords=("kompas tv", "kompastv"),
        matches=(
            "Hujan turun. ⟦Kompas TV Tanggul Kota Jebol di Hulu⟧",
            'Hujan turun. ⟦Kompas TV Inilah Tanggul yang Jebol"⟧',
        ),
        spares=(
            "Hujan turun. Kompas TV dan Warta TV menyiarkan laga itu.",
            "Hujan turun. Kompas TV menyiarkan laga itu.",
        ),
    ),
    Rule(
        name="promotion",
        kind="inline",
        pattern=(
            r"Laporan khusus (?:[^.\n]{3,160} ini|[A-Z][\w,-]{0,20}(?: [A-Z][\w,-]{0,20}){3,15})"
            r" didukung oleh [A-Z][^.\n]{1,80}\."
        ),
        keywords=("laporan khusus",),
        matches=(
            "Hujan turun.\n⟦Laporan khusus Pekan Banjir ini didukung oleh Warta Jaya.⟧",
            "Hujan turun.\n⟦Laporan khusus Pekan Banjir Kota, Sungai Lama didukung oleh Warta Jaya.⟧",
        ),
        spares=(
            "Laporan khusus itu terbit pada hari Senin.",
            "Laporan khusus polisi itu didukung oleh bukti baru.",
            "Laporan khusus Rina Wati didukung oleh Warta Jaya.",
            "Laporan khusus polisi ini didukung oleh bukti baru.",
        ),
    ),
    Rule(
        name="promotion",
        kind="inline",
        pattern=r"(?:[A-Z\d]{2,20} ){1,8}>{2,4} (?:KLIK|CEK) DI ?SINI(?: <{2,4})?",
        keywords=("klik di", "cek di"),
        matches=("Hujan turun. ⟦UNDUH PETA BANJIR >>> KLIK DI SINI⟧ Sungai meluap.",),
        spares=("Tombol KLIK DI SINI itu palsu.",),
    ),
    Rule(
        name="share-buttons",
        kind="tail",
        pattern=r"(?i:bagikan ?: ?url telah tercopy)",
        keywords=("url telah",),
        matches=("Hujan turun. ⟦Bagikan: url telah tercopy⟧",),
        spares=("Hujan turun. Bagikan: alamatnya sudah disalin.",),
    ),
    Rule(
        name="share-buttons",
        kind="line",
        pattern=(
            r"(?i:bagikan ?:?(?: url telah tercopy)?|tautan telah disalin|(?:salin|copy) (?:tautan"
            r"|link)|url telah tercopy"
            r"|add as a preferred source on google|dengarkan artikel(?: ini)?|(?:share|tweet|facebook"
            r"|whatsapp|telegram|komentar)"
            r"(?: ?[|/•]? ?(?:share|tweet|twitter|facebook|whatsapp|telegram|email|komentar)){0,6})"
        ),
        keywords=(
            "bagikan",
            "tautan",
            "url telah",
            "preferred source",
            "dengarkan artikel",
            "copy link",
            "salin",
            "share",
            "tweet",
            "facebook",
            "whatsapp",
            "telegram",
            "komentar",
        ),
        matches=(
            "⟦Bagikan: url telah tercopy⟧\nHujan turun.",
            "⟦Tautan telah disalin⟧\nHujan turun.",
            "⟦Add as a preferred source on Google⟧\nHujan turun.",
            "⟦Dengarkan artikel⟧\nHujan turun.",
        ),
        spares=("Bagikan makanan itu kepada warga.", "Facebook menutup kantornya."),
    ),
)
