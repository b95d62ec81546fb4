"""Hostile articles: text that is read as it is."""

from __future__ import annotations

from hostile_case import Hostile, text

P = "Ini berita biasa dari pasar di kota kami.\n\n"
"""A harmless paragraph, so that what is hostile has something to spoil."""

TEXTS: tuple[Hostile, ...] = (
    # What acts on a terminal
    text("ANSI colours", P + "Harga \x1b[31mnaik\x1b[0m hari ini.", 2, "Harga ␛[31mnaik␛[0m hari ini."),
    text(
        "a link, OSC 8", P + "\x1b]8;;http://contoh.example\x1b\\tautan\x1b]8;;\x1b\\ di sini.", 2, "tautan"
    ),
    text(
        "the clipboard, OSC 52", P + "Salin \x1b]52;c;cm0gLXJmIC8=\x07 ini.", 2, "␛]52;c;cm0gLXJmIC8=␇ ini."
    ),
    text("the title of the window", P + "\x1b]0;diretas\x07Judul jendela.", 2, "]0;diretas␇Judul"),
    text("a device that answers", P + "Tanya \x1b[6n\x1b[c\x05 terminal.", 2, "Tanya"),
    text("the screen cleared", P + "\x1b[2J\x1b[H\x1bcKosong sudah.", 2, "[2J␛[H␛cKosong sudah."),
    text(
        "8-bit controls, C1",
        P + "Warna \x9b31m merah \x9d0;judul\x9c ini.",
        2,
        "Warna \ufffd31m merah \ufffd0;judul\ufffd ini.",
    ),
    text("a device control string", P + "\x90q#0;2;0;0;0\x9c Gambar sixel.", 2, "Gambar sixel."),
    text("backspaces over a word", P + "Aman\x08\x08\x08\x08Bahaya di sini.", 2, "Aman␈␈␈␈Bahaya di sini."),
    text("carriage returns over a line", P + "Tulisan asli\rTulisan palsu.", 3, "Tulisan asli\n"),
    text("shift out, shift in", P + "Huruf \x0e aneh \x0f kembali.", 2, "Huruf ␎ aneh ␏ kembali."),
    text("bells and deletes", P + "Bel \x07\x07\x7f\x7f berbunyi.", 2, "Bel ␇␇␡␡ berbunyi."),
    text(
        "every C0 control but NUL",
        P + "A" + "".join(map(chr, [*range(1, 10), *range(14, 32)])) + "B.",
        2,
        "A",
    ),
    text("bidi override", P + "Nama \u202egpj.exe\u202c dikirim.", 2, "Nama \ufffdgpj.exe\ufffd dikirim."),
    text("bidi isolates left open", P + "Buka \u2066\u2067\u2068 tanpa tutup.", 2, "tanpa tutup."),
    text("zero-width characters in a word", P + "Ja\u200bkar\u200dta\u2060 ra\u00admai.", 2, "ta"),
    text("tag characters", P + "Bendera \U000e0067\U000e0062\U000e007f hilang.", 2, "Bendera"),
    text("variation selectors", P + "Hati \u2764\ufe0f dan \u2764\ufe0e.", 2, "Hati"),
    text("private and unassigned characters", P + "Ikon \ue000\uf8ff \u0378 \U0010ffff ini.", 2, "Ikon"),
    text("noncharacters", P + "Bukan \ufffe \uffff huruf.", 2, "huruf."),
    text("interlinear annotation", P + "Baca \ufff9teks\ufffacatatan\ufffb ini.", 2, "catatan"),
    # Markup
    text(
        "Rich markup",
        P + "[bold red]Tebal[/] [link=http://contoh.example]x[/link] [/tidak].",
        2,
        "[bold red]Tebal[/]",
    ),
    text(
        "Rich markup that is not closed",
        P + "[[[red] buka [/ tutup [\\] ] [@click=app.quit]ya.",
        2,
        "[@click=app.quit]",
    ),
    text("emoji codes", P + ":smile: :warning: :no_such_emoji: wajah.", 2, ":smile: :warning:"),
    text(
        "a script element",
        P + "<script>document.title='x'</script> masuk.",
        2,
        "<script>document.title='x'</script>",
    ),
    text(
        "event handlers",
        P + "<img src=x onerror=alert(1)><svg/onload=alert(1)> gambar.",
        2,
        "onerror=alert(1)",
    ),
    text("attributes broken out of", P + "\"'><b onmouseover=alert(1)> keluar.", 2, "onmouseover"),
    text(
        "the end of the style sheet",
        P + "</style></mark></p></body><style>*{display:none}</style>.",
        2,
        "</style>",
    ),
    text("an HTML comment and CDATA", P + "<!-- --!> <![CDATA[ ]]> <?php ?> selesai.", 2, "<?php ?>"),
    text(
        "entities of HTML",
        P + "Tom &amp; Jerry &lt;3 &#x1b;[31m &nbsp; lucu.",
        2,
        "&amp; Jerry &lt;3 &#x1b;[31m",
    ),
    text(
        "JavaScript addresses",
        P + "javascript:alert(1) data:text/html,<script>1</script> tautan.",
        2,
        "javascript:alert(1)",
    ),
    text("CSS", P + "}@import url(//contoh.example);body{background:url(//contoh.example)}.", 2, "@import"),
    text(
        "Markdown and LaTeX",
        P + "![x](http://contoh.example) \\input{/etc/passwd} $\\write18$.",
        2,
        "\\input{/etc/passwd}",
    ),
    text("shell and templates", P + "$(rm -rf /) `id` {{7*7}} ${jndi:ldap://x} %s %n {0}.", 2, "$(rm -rf /)"),
    # Separators of our own formats
    text("a formula", '=HYPERLINK("http://contoh.example";"klik") di sel.\n\n' + P, 2, "=HYPERLINK"),
    text(
        "formulas with each sign",
        "+1 naik.\n\n-2 turun.\n\n@SUM(A1) jumlah.\n\n\uff1d1 lebar.\n\n'=1 kutip.",
        5,
        "@SUM(A1)",
    ),
    text("quotes and commas of CSV", P + 'Ia berkata, "ya", lalu ""pergi"", katanya.', 2, '""pergi""'),
    text(
        "tabs and backslashes of TSV", P + "Kolom\tsatu\\tdua\\\\tiga\\nempat.", 2, "\\tdua\\\\tiga\\nempat."
    ),
    text(
        "CoNLL-U columns",
        P + "1\tkata\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|NER=S-ORG",
        2,
        "SpaceAfter=No|NER=S-ORG",
    ),
    text(
        "CoNLL-U comments",
        "# newdoc id = palsu\n# sent_id = d1-s1\n\n# text = _\n\n" + P,
        4,
        "# newdoc id = palsu",
    ),
    text("underscores and bars", P + "_ | __ || \\| \\\\ _.", 2, "_ | __ ||"),
    text("BIO lines", P + "Sari\tB-PERSON\nO\tO\n", 3, "Sari B-PERSON"),
    text("a JSON object", P + '{"schema": "nlp-cli/1", "sentences": [}\\u0000\\ud800"', 2, '"sentences": [}'),
    # Line ends and spaces
    text("CRLF", "Satu.\r\n\r\nDua.\r\nTiga.\r\n", 3, "Tiga."),
    text("lone carriage returns", "Satu.\rDua.\r\rTiga.", 3, "Dua."),
    text("line and paragraph separators", "Satu.\u2028Dua.\u2029Tiga.\x85Empat.", 4, "Empat."),
    text("form feeds and vertical tabs", "Satu.\fDua.\vTiga.", 3, "Dua."),
    text("information separators", P + "Bagian\x1csatu\x1ddua\x1etiga\x1fempat.", 2, "Bagian"),
    text(
        "no-break spaces",
        "\u00a0Rp\u00a01,5\u202ftriliun\u2007untuk\u3000daerah.\u00a0",
        1,
        "Rp 1,5 triliun untuk daerah.",
    ),
    text("white space only", " \t\r\n\u00a0\u3000\x0b\x0c\u2028 ", 0),
    text("invisible characters only", "\u200b\u200d\ufeff\u2060\u00ad\u202e", 0),
    text("byte-order marks inside", P + "\ufeffTengah\ufeff kata\ufeff.", 2, "Tengah"),
    text("100,000 empty lines", "Awal.\n" + "\n" * 100_000 + "Akhir.", 2, "Akhir."),
    text("100,000 spaces in a line", "Awal" + " " * 100_000 + "akhir.", 1, "Awal akhir."),
    # Scripts
    text("NFD", "Kafe\u0301 di Me\u0301xico dan Zu\u0308rich ramai.", 1, "ramai."),
    text(
        "combining marks piled up", P + "Z" + "\u0301\u0323\u0338" * 200 + "algo datang.", 2, "algo datang."
    ),
    text("a combining mark first", "\u0301Awal yang aneh.", 1, "Awal yang aneh."),
    text(
        "emoji of several code points",
        P + "Keluarga \U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1ee\U0001f1e9 \U0001f44d\U0001f3fd.",
        2,
        "Keluarga",
    ),
    text("Arabic", "السلام عليكم ورحمة الله وبركاته.\n\n" + P, 2, "السلام"),
    text("Chinese", "印尼总统在雅加达出席会议。\n\n" + P, 2, "印尼总统在雅加达出席会议。"),
    text("mixed directions", P + "Kata שלום dan مرحبا 123 dalam kalimat.", 2, "dalam kalimat."),
    text("Thai, Tamil and Hangul", P + "สวัสดี வணக்கம் 안녕하세요 한글.", 2, "한글."),
    text("letters that only look Latin", P + "Јаkаrtа dаn Ваndung.", 2, "Ваndung."),
    text(
        "mathematical letters",
        P + "\U0001d5dd\U0001d5ee\U0001d5f8\U0001d5ee\U0001d5ff\U0001d601\U0001d5ee ramai.",
        2,
        "ramai.",
    ),
    text("case that changes length", P + "İSTANBUL ﬁnal STRASSE ẞ ŉ ǰ.", 2, "İSTANBUL"),
    text("digits of other scripts", P + "Nomor ٣٤٥ १२३ ➀➁ ½ ².", 2, "Nomor"),
    # Shapes
    text("nothing", "", 0),
    text("a single letter", "A", 1, "A"),
    text("a single emoji", "\U0001f600", 1, "\U0001f600"),
    text("punctuation only", "?!?!… --- ;;; ((( ]]] \"\"\" '''", 1, "((( ]]]"),
    text("dots", "." * 3_000, 1, "..."),
    text(
        "boilerplate only",
        "ADVERTISEMENT\n\nSCROLL TO CONTINUE WITH CONTENT\n\nBaca juga: Harga cabai naik\n",
        0,
        removed=3,
    ),
    text("a token of 5,000 characters", P + "x" * 5_000 + " panjang.", 2, "panjang."),
    text("a word of 5,000 characters in -nya", P + "a" * 5_000 + "nya panjang.", 2, "nya panjang."),
    text("a line of 10,000 words", "kata " * 10_000 + "akhir.", 1, "akhir."),
    text("brackets 5,000 deep", "(" * 2_500 + "[{" * 1_250 + "inti" + "}]" * 1_250 + ")" * 2_500, 1, "inti"),
    text("three hundred short lines", "A.\n\n" * 300, 300, "A."),
    text("the same line again and again", "Harga naik.\n" * 500, 500, "Harga naik."),
    # Bait for the cleaning rules
    text("bait: links", "Baca juga " * 2_000 + ".\n\n" + P, 2, "biasa"),
    text("bait: datelines", "JAKARTA, " * 1_500 + "- Harga naik.\n\n" + P, 2, "biasa"),
    text("bait: brackets and a colon", ("(Foto: " * 2_000) + "\n\n" + P, 2, "biasa"),
    text("bait: dashes", "—–-" * 3_000 + " kata.\n\n" + P, 2, "biasa"),
    text("bait: capitals", "A B C " * 3_000 + ".\n\n" + P, 2, "biasa"),
    text("bait: addresses", "a." * 3_000 + "@" + "b." * 3_000 + " surel.\n\n" + P, 2, "biasa"),
    text("bait: spaces before the end", ("kata" + " " * 300) * 100 + "x.\n\n" + P, 2, "biasa"),
    text("bait: slashes and numbers", "1/2/3:4.5," * 2_000 + " angka.\n\n" + P, 2, "biasa"),
)
