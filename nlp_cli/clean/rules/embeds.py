"""What a page shows in the middle of an article: videos, scripts, posts of social media."""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Mei|Jun|Jul|Aug|Agu|Sep|Oct|Okt|Nov|Dec|Des)[a-z]{0,7}"

EMBEDS: tuple[Rule, ...] = (
    Rule(
        name="embed",
        kind="marker",
        pattern=(
            r"(?:pic\.twitter\.com/\w{5,15} ?\n?)?[–—\x97] ?[^ \n()](?:[^\n()]{1,40}) \(@\w{2,20}\)"
            rf" (?:{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}})(?:\"$)?"
        ),
        keywords=("(@",),
        matches=(
            "Hujan turun. ⟦— Rina Wati (@rinawati) September 11, 2017⟧ Sungai meluap.",
            'Hujan turun! ⟦pic.twitter.com/AbCdEfGhIj — Rina (@rinawati) 5 Maret 2016"⟧',
        ),
        spares=(
            "Akun Rina (@rinawati) ditutup pada 5 Maret 2016.",
            "Air naik sampai pagi! - Rina (@rinawati) 5 Maret 2016",
        ),
    ),
    Rule(
        name="embed",
        kind="marker",
        pattern=(
            r"(?:[A-Z][a-z]{1,20}\.\.\. ?)?Posted by [A-Z][^\n]{1,60}?"
            r" on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,"
            rf" {_MONTH} \d{{1,2}}, \d{{4}}"
        ),
        keywords=("posted by",),
        matches=("Hujan turun. ⟦Posted by Rina Wati on Sunday, April 5, 2015⟧ Sungai meluap.",),
        spares=("Hujan turun. Posted by artinya dikirim oleh.",),
    ),
    Rule(
        name="embed",
        kind="marker",
        pattern=r"\[(?:Gambas|Gambar) ?:[^\]\n]{0,80}\]",
        keywords=("[gamba",),
        matches=(
            "Hujan turun. ⟦[Gambas:Video 20detik]⟧ Sungai meluap.",
            "Hujan turun.\n⟦[Gambas:Instagram]⟧",
        ),
        spares=("[Gambar] itu hilang.", "Gambar: lukisan lama."),
    ),
    Rule(
        name="embed",
        kind="line",
        pattern=r"(?i:detikflash|perbesar|\[email[ \xa0]protected\]|(?:view|lihat) this post on instagram)",
        keywords=("detikflash", "perbesar", "[email", "instagram"),
        matches=("Hujan turun.\n⟦Perbesar⟧\nSungai meluap.", "Hujan turun.\n⟦[email protected]⟧"),
        spares=("Perbesar gambar itu lebih dahulu.", "Kirim surat ke [email protected] sebelum Mei."),
    ),
    Rule(
        name="embed",
        kind="inline",
        pattern=r"[A-Z][^.\n]{5,150} https?://t\.co/\w{5,12}(?: via @\w{2,30})?",
        keywords=("://t.co/",),
        matches=("Hujan turun. ⟦Mengapa Tanggul Jebol? https://t.co/abcdefghij via @warta⟧ Sungai meluap.",),
        spares=("Alamat https://t.co/abcdefghij sudah mati.",),
    ),
)
