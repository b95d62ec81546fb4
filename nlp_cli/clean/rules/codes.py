"""Who wrote the article, as a code or a name in brackets at its end."""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule

# Behind the end of a sentence, or on a line of its own.
_BEHIND = r"(?:(?<=[\w)%][.!?])|(?<=[\w)%][.!?] )|(?<=[.!?][”\"])|(?<=[.!?][”\"] )|(?<=[.!?] [”\"] )|(?<=\n))"
# Two parts or more make a code: "KR-ABC/D012", "wol/data1", "*/yp".
_CODE = r"(?:(?:[A-Z]\. ?)?[A-Z]{1,4}(?: ?- ?[A-Z\d]{1,4})?\d{0,4}|[A-Za-z]{2,8}\d{0,3}|[a-z]|\*{1,3})"
# What stands around a stroke in measures and choices: "(km/jam)", "(dan/atau)".
_NO_UNIT = (
    r"(?![a-z/ ]{0,24}\b(?:km|m|cm|mm|kg|gr?|mg|l|ml|dl|ha|kw|kwh|ton|jam|mnt|dtk|hari|bln|thn|rp|unit"
    r"|buah|org|dan|atau|ya|tdk|ayah|ibu|pria|anak|adik|kaki|suku|desa|kota|kab|pagi|sore)\b)"
)
_INITIALS = rf"\({_NO_UNIT}[A-Za-z]{{2,8}} ?(?:/ ?[A-Za-z]{{2,8}} ?){{1,3}}\)"

_AGENCY = r"(?:ANT|ANTARA|AFP|AP|BBC|CNN|DPA|REUTERS|antara|tribunnews)"
# A name counts only behind plain prose: behind a quote or a verse it is whose words they are.
_BEHIND_PROSE = r"(?:(?<=[A-Za-z\d)%]\.)|(?<=[A-Za-z\d)%]\. ))"

# Sources of a verse, parts of a text and first words of places, before a second word.
_NO_NAME = (
    r"(?:H\.?R|Q\.?S|(?:Surah?|Surat|Kitab|Injil|Mazmur|Hadis|Pasal|Ayat|Tabel|Lihat|Foto|Bagian|Bersambung"
    r"|Kuala|New|San|Los|Jawa|Sumatera|Kalimantan|Sulawesi|Nusa|Papua|Kota|Kabupaten)\b)"
)

CODES: tuple[Rule, ...] = (
    Rule(
        name="reporter-code",
        kind="tail",
        pattern=_INITIALS,
        keywords=("/",),
        matches=(
            "Hujan turun. ⟦(abc/def)⟧",
            "Hujan turun.\n⟦(suc/fds/up)⟧",
            "Hujan turun. ⟦(Cas/Isk)⟧",
            "Hujan turun. ⟦(abc / def)⟧",
            "Hujan turun. ⟦(abc/def)⟧ ⟦[Gambas:Video 20detik]⟧",
            "Hujan turun. ⟦(abc/def)⟧\nWarta Kota Lama\nKembali ke Atas",
        ),
        spares=(
            "Rapat digelar pada Jumat (21/11/2025)",
            "Uang (dan/atau)",
            "Hujan turun (abc/def) sampai malam.",
            "Tanggul dijaga aparat gabungan (TNI/Polri)",
            "Hujan turun. (abc/def)\nSungai meluap.",
        ),
    ),
    Rule(
        name="reporter-code",
        kind="line",
        pattern=_INITIALS,
        keywords=("/",),
        matches=("Hujan turun.\n⟦(abc/def)⟧\nSungai meluap. Warga pergi.",),
        spares=("Kecepatan\n(km/jam)\nHujan turun.",),
    ),
    Rule(
        name="reporter-code",
        kind="ending",
        pattern=rf"\({_NO_UNIT}[a-z]{{2,4}} ?(?:/ ?[a-z]{{2,4}} ?){{1,3}}\)",
        keywords=("/",),
        matches=("Tanggul Kota Jebol ⟦(abc/def)⟧",),
        spares=(
            "Kereta itu berlari dengan kecepatan tinggi (km/jam)",
            "Warga membawa orang tua (ayah/ibu)",
            "Tanggul dijaga aparat (TNI/Polri)",
        ),
    ),
    Rule(
        name="reporter-code",
        kind="tail",
        pattern=(
            rf"(?:{_BEHIND}\((?:{_CODE}(?: ?[/*] ?{_CODE}){{1,3}}|[A-Z]{{1,4}} ?- ?[A-Z\d]{{1,4}}"
            rf"|[A-Z]{{2,6}}\d{{1,3}}|KR\.[A-Z]{{2,4}}|[a-z]{{2,4}}/[a-z]\d{{1,3}}/[a-z]{{2,4}}|{_AGENCY}|RED|KR|[a-z]{{2,4}}\d{{1,3}}"
            r"|(?:[\w.']{2,15} ){0,2}[\w.']{2,15}/(?:[A-Z][\w'.]{1,15} ){0,3}[A-Za-z][\w.]{3,20}"
            r"|[a-z])"
            rf"|{_BEHIND_PROSE}\((?!{_NO_NAME})[A-Z][a-z.'’]{{1,15}}"
            r"(?: [A-Z][A-Za-z.'’]{1,15}){1,3})\)\"?"
        ),
        keywords=("(",),
        matches=(
            "Hujan turun. ⟦(KR-ABC/D012)⟧",
            "Hujan turun. ⟦(OL-5)⟧",
            '"Hujan turun," ujar Rina. ⟦(ANT)⟧',
            "Hujan turun. ⟦(warta/data1)⟧",
            "Hujan turun. ⟦(AB12)⟧",
            "Hujan turun.⟦(KR.ABC)⟧",
            "Hujan turun. ⟦(abc/d17/efg)⟧",
            "Hujan turun. ⟦(Rina Wati/WartaKota)⟧",
            'Hujan turun. ⟦(Rina Wati)"⟧',
            "Hujan turun. ⟦(Rina Wati)⟧ ⟦Artikel ini telah tayang di Warta.com⟧",
            "Hujan turun, demikian AFP.⟦(H-RF/D011)⟧",
            "Hujan turun. ⟦(BBC)⟧",
            "Hujan turun. ⟦(antara)⟧",
            "Hujan turun di AS. ⟦(Rina Wati)⟧",
            "Hujan turun. ⟦(b)⟧",
        ),
        spares=(
            "Rapat itu membahas anggaran daerah (APBD)",
            "Rapat itu membahas anggaran daerah (APBD).",
            "Ia tersenyum. (tertawa)",
            "Hujan turun. (pingsan)",
            "Hujan turun. (tamat)",
            "Rina: Air naik. (senyum)",
            "Hujan turun. (hadirin)",
            "Hubungi pos banjir. (112)",
            '"Air adalah guru." (Rina Wati)',
            "Hujan turun. Ia menulis:\nAir datang lagi.\n(Rina Wati)",
            "Hujan turun. Ia menulis: Air datang lagi! (Rina Wati)",
            "Hujan turun. (terisak)",
            "Hujan turun. (HR Muslim)",
            "Hujan turun. (Surah Al Baqarah)",
            "Hujan turun. (Kuala Lumpur)",
            "Hujan turun. (QS. Al Baqarah)",
            "Hujan turun. (KPK)",
            "Ia warga kota (Bogor Barat)",
            "Hujan turun. (BPBD)",
            'Warga menyebutnya "kereta" (KA)',
            "Ia naik bus (B-12)",
        ),
    ),
    Rule(
        name="reporter-code",
        kind="tail",
        pattern=(
            r"(?:\((?!ist\)|dok\)|ratas\)|nobar\)|foto\)|baca\)|sic\)|dkk\)|dll\))[a-z]{2,4}\)\.?"
            r"|(?<=[.!?”\"] )\((?:(?:adv|red)\)\"?)?"
            r"|\(\*{1,3}/\*{0,3}\)\"?|\[[a-z]{3}\]"
            r"|\*?\((?:[A-Z][a-z]?\. ?)?[A-Z]\d{3}(?:/[A-Z]?\d{3})?\)|\( ?\*{0,6} ?\)\"?|\*{1,6})"
        ),
        keywords=("(", "[", "*"),
        matches=(
            "Hujan turun. ⟦(wal)⟧",
            "Hujan turun. ⟦(red)⟧",
            '"Hujan turun," kata Rina. ⟦(ani).⟧',
            "Hujan turun.\n⟦(*)⟧",
            "Hujan turun. ⟦(*/)⟧",
            "Hujan turun. ⟦(T.A026)⟧",
            "Hujan turun. ⟦*(A026/B027)⟧",
            "Hujan turun. ⟦(A026/011)⟧",
            'Hujan turun. ⟦(*/)"⟧',
            'Hujan turun. ⟦(adv)"⟧',
            "Hujan turun. ⟦(⟧",
        ),
        spares=(
            "Menteri hadir dalam rapat terbatas (ratas)",
            "Warga menggelar nonton bareng (nobar)",
            "Foto tanggul (ist)",
            "Foto tanggul (dok)",
        ),
    ),
)
