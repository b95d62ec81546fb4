"""Page furniture: time stamps, tags, font buttons, hashtags."""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule
from nlp_cli.clean.vocabulary import ONE_WORD

_BRAND = "|".join(sorted(ONE_WORD))
_DAY = r"(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu)"

FURNITURE: tuple[Rule, ...] = (
    Rule(
        name="time-stamp",
        kind="line",
        pattern=(
            rf"(?:{_DAY} ?, ?)?\d{{1,2}} [A-Z][a-z]{{2,8}} \d{{4}}(?: ?[|,-]| pukul)?"
            rf" ?\d{{1,2}}[:.]\d{{2}}(?::\d{{2}})?(?: WI[BT]A?)?"
        ),
        keywords=(":0", ":1", ":2", ":3", ":4", ":5", " wib", " wit"),
        matches=(
            "Tanggul Jebol\n⟦Jum'at, 08 September 2017 | 10:25 WIB⟧\nHujan turun.",
            "⟦10 Apr 2023, 18:11 WIB⟧\nHujan turun.",
        ),
        spares=("Minggu, 10 Desember 2023", "Rabu (10/3) dini hari WIB hujan turun."),
    ),
    Rule(
        name="time-stamp",
        kind="ending",
        pattern=(
            r"Tanggal ?: ?\d{1,2} [A-Z][a-z]{2,8} \d{4} Jam ?: ?\d{1,2}[:.]\d{2} ?[ap]m"
            r"(?: ?• ?[\d.]{1,9} pembaca)?(?: Komentar ditutup\.?)?"
        ),
        keywords=("jam:", "jam :"),
        matches=("Hujan turun. ⟦Tanggal:18 Mei 2017 Jam:2:10 pm• 508 pembaca Komentar ditutup.⟧",),
        spares=("Tanggal: 18 Mei 2017 Jam: 14.10 WIB",),
    ),
    Rule(
        name="font-buttons",
        kind="line",
        pattern=r"A ?[+-]? A(?: ?[+-]?)?(?: A ?[+-]?)?",
        keywords=("a a a", "a- a", "a+ a", "a a\n"),
        matches=("⟦A A A⟧\nHujan turun.",),
        spares=("A atau A, sama saja.",),
    ),
    Rule(
        name="tags",
        kind="line",
        pattern=(r"(?:TAGS?|Tags?|Topik Terkait|Kata Kunci) ?:[^\n]{0,200}|(?:TAGS?|Tags?|Topik Terkait)"),
        keywords=("tag:", "tag :", "tags", "topik", "kata kunci"),
        matches=("Hujan turun.\n⟦TAG: banjir, tanggul⟧", "Hujan turun.\n⟦TAG: banjir⟧\nSungai meluap."),
        spares=("Tagar itu ramai.", "Topik itu dibahas."),
    ),
    Rule(
        name="tags",
        kind="label",
        is_label=True,
        pattern=r"(?:TOPIK|Topik|Label|LABEL) ?:[^\n]{0,200}",
        keywords=("topik:", "topik :", "label:", "label :"),
        matches=("Hujan turun.\n⟦Topik: banjir, tanggul⟧", "Tanggul Jebol\n⟦Label: Kota⟧\nHujan turun."),
        spares=(
            "Topik itu dibahas.",
            "Hujan turun.\nTema: air\nTopik: sungai\nTempat: balai kota",
            "Tanggul Jebol\nHujan turun.\nWarga pergi.\nTopik: sungai\nSungai meluap.\nRina pulang.",
        ),
    ),
    Rule(
        name="tags",
        kind="tail",
        pattern=(
            rf"(?<=[.!?”\")\]A-Z]\n)(?!http)(?=(?:[^ \n]{{1,40}} ){{0,14}}(?!\"?(?:{_BRAND}))"
            r"[A-Za-z]{0,30}(?:[a-z]{2}[A-Z][a-z]|[A-Z]{3}[a-z]{2}))"
            r"[A-Z][^ \n.,!?:;\"()]{1,40}(?: (?:[A-Z|&-]|dan )[^ \n.,!?:;\"()]{0,40}){2,14}"
        ),
        keywords=(),
        matches=(
            "Hujan turun.\n⟦Bencana AirTanggul Kota Lama | TKLRina Wati⟧",
            "Hujan turun. ⟦RINA WATI⟧\n⟦Air Kota LamaRina Wati | Rina⟧",
            "Hujan turun.\n⟦Partai NasDem Kota LamaRina Wati⟧",
        ),
        spares=(
            "Hujan turun.\nAir Kota Lama Jebol",
            "Hujan turun.\nPelatih: Rina WatiBudi Jaya",
            "Hujan turun.\nRina menonton YouTube Kota Lama",
            "Hujan turun.\nNama Warga | Kota | Juara\nRina Wati | Bogor | Satu\nBudi Jaya | Depok | Dua",
            "Hujan turun.\nKetua BUMDes Kota Lama",
            "Hujan turun.\nPartai Air Kota Lama\nPartai NasDem Kota Lama",
            "Hujan turun.\nAir Kota Lama\nTanggul Kota BaruRina Wati",
        ),
    ),
    Rule(
        name="infographic",
        kind="line",
        pattern=r"(?:INFOGRAFIS|Infografis) ?:[^\n]{0,160}",
        keywords=("infografis",),
        matches=("Hujan turun.\n⟦Infografis: Banjir di Kota⟧\nSungai meluap.",),
        spares=("Infografis itu menarik.",),
    ),
    Rule(
        name="hashtags",
        kind="line",
        pattern=r"#\w{2,60}(?:[ ,]{1,3}#\w{2,60}){0,30}",
        keywords=("#",),
        matches=("Hujan turun.\n⟦#banjir #tanggul⟧\nSungai meluap.",),
        spares=("#banjir itu ramai di media sosial.",),
    ),
    Rule(
        name="hashtags",
        kind="ending",
        pattern=r"#\w{2,60}(?:[ ,]{1,3}#\w{2,60}){1,30}",
        keywords=("#",),
        matches=("Hujan turun. ⟦#banjir #tanggul⟧",),
        spares=("Warga memakai tagar #banjir",),
    ),
    Rule(
        name="byline",
        kind="tail",
        pattern=(
            r"(?:(?<=[a-z\d)][.!?])|(?<=[a-z\d)][.!?] )|(?<=[a-z][.,!?][”\"])|(?<=[a-z][.,!?][”\"]"
            r" ))(?!BACA)[A-Z]{3,20}(?: (?:[A-Z]{2,20}|[A-Z]\.|\|)){1,10}"
        ),
        keywords=(),
        matches=("Hujan turun. ⟦RINA WATI⟧", '"Hujan turun," katanya.⟦RINA WATI | BUDI SANTOSO⟧'),
        spares=("Warga berteriak, MERDEKA ATAU MATI", "Ia bekerja untuk PT KAI"),
    ),
    Rule(
        name="byline",
        kind="inline",
        pattern=(
            r"(?:(?<=[a-z\d)][.!?])|(?<=[a-z][.,!?][”\"]))(?!BACA)[A-Z]{3,20}"
            r"(?: (?:[A-Z]{2,20}|[A-Z]\.|\|)){1,10}$"
        ),
        keywords=(),
        matches=('"Hujan turun," katanya.⟦RINA WATI⟧\nTanggul',),
        spares=("Ia bekerja di kota. PT KAI", "Ia pergi.PT KAI membantah."),
    ),
)
