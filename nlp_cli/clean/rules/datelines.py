"""Datelines: the place and the outlet in front of the first sentence.

They are facts about the article, no part of its text.
"""

from __future__ import annotations

from nlp_cli.clean.rules.rule import Rule

# Words in capitals, or words with a capital: "NEW YORK", "Sukabumi, Jawa Barat". Never both, so
# that no headline in front of the place is taken with it.
_PLACES = (
    r"(?:[A-Z][A-Z'’.]{1,20}(?:[ ,/-]{1,3}[A-Z][A-Z'’.]{1,20}){0,6}\b"
    r"|[A-Z][a-z'’.][\w'’.]{0,20}(?:[ ,/-]{1,3}[A-Z][a-z'’.][\w'’.]{0,20}){0,3})"
)
_SITE = (
    r"(?:(?:Link )?[A-Za-z][A-Za-z\d]{1,20}\.(?i:com|co\.id|co|id|net|news|tv|org)"
    r"|[A-Z]{5,20},(?:COM|CO\.ID))"
)
_NAMED = (
    r"(?:(?:CNN|CNBC|BBC|VOA|DW) (?:News )?Indonesia|ANTARA(?: ?[Nn]ews)?(?:/AFP|/Reuters)?"
    r"|Antara(?: News)?|AntaraKL|VIVA"
    r"|Rimanews|SINDOnews|Okezone|INILAH"
    r"|Republika|JawaPos|KBR|IDN Times|The Conversation|HTI Press)"
)
_OUTLET = rf"(?:{_SITE}|{_NAMED})"
_DASH = r" ?(?:- ?-|-{2,3}|-–|[-–—])(?=[ \"“'‘A-Z]|$|(?<= -)\d)"


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.split(","))


CITIES = _names("""
    ambon, balikpapan, banda aceh, bandar lampung, bandarlampung, bandung, banjarmasin, batam, bekasi,
    bengkulu, bogor, cianjur, cilegon, cirebon, denpasar, depok, garut, gorontalo, gresik, jakarta,
    jakarta barat, jakarta pusat, jakarta selatan, jakarta timur, jakarta utara, jambi, jayapura,
    jember, karawang, kediri, kendari, kupang, lampung, magelang, makassar, malang, manado, mataram,
    medan, padang, palembang, palu, pekanbaru, pontianak, purwokerto, samarinda, semarang, serang,
    sidoarjo, sleman, solo, sorong, sukabumi, surabaya, surakarta, tangerang, tangerang selatan,
    tasikmalaya, tegal, ternate, yogyakarta, ankara, bangkok, beijing, berlin, brussel, den haag, doha,
    dubai, gaza, hanoi, istanbul, jenewa, kairo, kiev, kyiv, kuala lumpur, london, madrid, manila,
    moskow, new delhi, new york, paris, riyadh, roma, seoul, singapura, sydney, taipei, teheran, tel
    aviv, tokyo, washington, washington dc, yerusalem, bagdad, beirut, california, canberra, chicago,
    damaskus, hong kong, houston, islamabad, kabul, los angeles, melbourne, pyongyang, san francisco,
    shanghai, banyumas, banyuwangi, blitar, bojonegoro, boyolali, ciamis, cilacap, cimahi, indramayu,
    jepara, jombang, kebumen, klaten, kudus, lamongan, lumajang, madiun, majalengka, mojokerto, ngawi,
    pasuruan, pekalongan, ponorogo, probolinggo, purwakarta, purworejo, rembang, salatiga, sragen,
    subang, sumedang, sumenep, temanggung, tuban, tulungagung, wonogiri, wonosobo
""")
CITY = rf"(?=[A-Z])(?i:{'|'.join(sorted(CITIES, reverse=True))})\b"
"""One of the cities, as it begins a line."""
_CAPITALS = r"[A-Z]{4,25}(?: [A-Z]{3,25}){0,2}(?:, [A-Z]{4,25}(?: [A-Z]{3,25}){0,2})?"
_LONE_DASH = r" ?[-–—]{1,2}(?=[ \"“])"

_DASHES = ("-", "–", "—")
# Newspapers whose names are words, too: only behind a place.
_PAPER = (
    r"(?:Kompas|KOMPAS|Pos ?Kota|POS ?KOTA|WOL|Waspada|BE|PRLM|PR|Analisa|SINDO|Reuters|REUTERS|AFP|AP"
    r"|Xinhua|Suara Pembaruan|SP|Media Indonesia|MI|Jawa Pos|JPNN|Beritasatu|BeritaSatu|IANS"
    r"|Kominfo|KompasOtomotif|TRIBUN|Tribun)"
)
# Countries and parts of them, behind the place.
_LAND = (
    r"(?:AS|Amerika Serikat|Inggris|Pakistan|India|China|Cina|Jepang|Korea Selatan|Israel|Palestina|Suriah"
    r"|Irak|Iran|Turki|Mesir|Arab Saudi|Rusia|Ukraina|Jerman|Prancis|Italia|Spanyol|Belanda"
    r"|Australia|Malaysia"
    r"|Thailand|Filipina|Vietnam|Myanmar|Kamboja|Brasil|Argentina|Meksiko|Kanada|Yunani|Swiss|Belgia|Afganistan"
    r"|Afghanistan|Somalia|Nigeria|Yaman|Libya|Michigan|California|Texas|Florida|Illinois|Aceh|Bali|Banten"
    r"|Lampung|Riau|Jambi|Bengkulu|Papua|Maluku|(?:Jawa|Sumatera|Kalimantan|Sulawesi|Nusa Tenggara)"
    r" (?:Barat|Timur|Tengah|Selatan|Utara|Tenggara))"
)
# First words of places of two words; other pairs are as often a person's name.
_FIRST = (
    r"(?:Banda|Bandar|Den|Hong|Kuala|Los|Las|New|San|Santa|Saint|Sao|Tel|Port|Cape|Fort|Rio|Buenos|Addis|Abu"
    r"|Phnom|Nusa|Tanjung|Pangkal|Palangka|Tebing|Lubuk|Muara|Sungai|Ujung|Teluk|Kota|Kabupaten)"
)
_DAY = r"(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu)"

DATELINES: tuple[Rule, ...] = (
    Rule(
        name="dateline",
        kind="dateline",
        pattern=(
            rf"[\"“]?(?:{_PLACES}(?: ?[,|] ?| ?\())?{_OUTLET}(?:\)| ?[,|/] ?{_PLACES})?"
            rf"(?:,?{_DASH}| ?:(?= )(?<=\):)|(?<=[a-z]) \?(?= [A-Z]))"
        ),
        keywords=(*_DASHES, "):", ".com ?", ".id ?"),
        matches=(
            "⟦Jakarta, CNN Indonesia --⟧ Hujan turun.",
            "⟦JAKARTA, KOMPAS.com -⟧ Hujan turun.",
            "⟦KOMPAS.com -⟧Hujan turun.",
            "⟦Liputan6.com, Jakarta -⟧ Hujan turun.",
            "⟦TEMPO.CO, Jakarta -⟧ Hujan turun.",
            "⟦tirto.id -⟧ Hujan turun.",
            "⟦Suara.com -⟧ Hujan turun.",
            "⟦VIVA –⟧ Hujan turun.",
            "⟦Jakarta (ANTARA) -⟧ Hujan turun.",
            "⟦Bogor, Jawa Barat (ANTARA News) -⟧ Hujan turun.",
            "⟦TRIBUNNEWS.COM, JAKARTA -⟧ Hujan turun.",
            "Tanggul Jebol\n⟦Jakarta, CNBC Indonesia -⟧ Hujan turun.",
            "⟦JAKARTA, KOMPAS.com ?⟧ Hujan turun.",
            "⟦TRIBUNNEWS,COM -⟧ Hujan turun.",
        ),
        spares=(
            "Kantor berita ANTARA menyiarkan kabar itu.",
            "Kompas.com menulis laporan itu.",
            "Situs Warta.com - milik Rina - ditutup.",
        ),
    ),
    Rule(
        name="dateline",
        kind="dateline",
        pattern=(
            rf"(?:{_PLACES} ?, ?\(?{_PAPER}\)?\.?|{_PLACES},? \({_PAPER}\)\.?|[a-z]{{4,20}}, kompas"
            rf"|(?:PBB|Perserikatan Bangsa ?- ?Bangsa(?: ?/ ?PBB)?), ?{_PLACES},? \({_NAMED}\)"
            rf"|{_PLACES}, \({_NAMED}\)"
            rf"|S[Uu]RYA\.? ?(?:co\.id|CO\.ID|CO\.DI) ?(?:[|Il,] ?(?:{_PLACES})?)?){_DASH}"
            r"|SURYA\.(?:co\.id|CO\.ID) ?[|Il] (?=[A-Z][a-z])"
        ),
        keywords=(*_DASHES, "surya"),
        matches=(
            "⟦Bogor, Kompas -⟧ Hujan turun.",
            "⟦BOGOR (Pos Kota) –⟧ Hujan turun.",
            "⟦BOGOR, (PRLM).-⟧ Hujan turun.",
            "⟦Perserikatan Bangsa - Bangsa / PBB, New York (ANTARA News) -⟧ Hujan turun.",
            "⟦SURYA.co.id I -⟧ Hujan turun.",
            "⟦SURYA.co.id I⟧ Hujan turun.",
            "⟦SURYA.co.id I⟧ Covid-19 menyebar di kota.",
            "⟦Bogor, Kominfo -⟧ Hujan turun.",
        ),
        spares=(
            "Kompas - Gramedia menerbitkan buku.",
            "Bogor, Kompas dan Warta terbit di kota itu.",
            "Medan (AP) melawan Padang.",
        ),
    ),
    Rule(
        name="dateline",
        kind="dateline",
        pattern=(rf"(?:{CITY}|{_CAPITALS}), (?i:{_DAY}) ?(?:--|[-–—])(?= ?[A-Z\"“])(?! ?(?i:{_DAY}))"),
        keywords=_DASHES,
        matches=("⟦Bogor, Senin -⟧ Hujan turun.", "⟦LIWA, JUMAT —⟧ Hujan turun."),
        spares=(
            "Bogor, Senin - Kamis, hujan.",
            "Di Bogor, Senin - hari pertama - hujan turun.",
            "Ia pergi ke Bogor, Senin - Ia pulang.",
            "Rina Wati, Senin - Hujan turun.",
        ),
    ),
    Rule(
        name="dateline",
        kind="opening",
        pattern=(
            rf"(?:{_CAPITALS} ?[,|] ?{_SITE}|[A-Z]{{5,25}}\.(?:COM|CO\.ID|com|co\.id)(?: ?[,|]"
            rf" ?{_PLACES})?){_DASH}"
            rf"|(?:(?:Banda|Bandar|Den|Kuala|New|Tel) )?[A-Z][a-z]{{3,15}}, (?:{_OUTLET}|Kominfo){_DASH}"
        ),
        keywords=_DASHES,
        matches=("Tanggul Kota Jebol Lagi ⟦JAKARTA, KOMPAS.com -⟧ Hujan turun.",),
        spares=("Menurut Warta.com, Jakarta - Bogor macet.",),
    ),
    Rule(
        name="dateline-place",
        kind="dateline",
        pattern=(
            rf"(?P<name>[A-Z][A-Za-z]{{2,15}}(?: [A-Z][A-Za-z]{{1,15}})?){_LONE_DASH}"
            r"(?= ?[\"“'‘]?(?P<next>[A-Z]\w{0,20}))"
        ),
        names=CITIES,
        keywords=_DASHES,
        matches=(
            "⟦JAKARTA -⟧ Hujan turun.",
            "⟦Jakarta -⟧ Hujan turun.",
            '⟦Jakarta –⟧ "Hujan turun," kata Rina.',
            "⟦JAKARTA -–⟧ Hujan turun.",
        ),
        spares=(
            "Jakarta - Bandung macet total.",
            "Jakarta-Bandung kini tiga jam.",
            "Jakarta - kota itu - banjir.",
            "Jarak Jakarta - Surabaya jauh.",
        ),
    ),
    Rule(
        name="dateline-place",
        kind="dateline",
        pattern=(
            r"(?P<name>[A-Z]{4,15}(?: [A-Z]{2,15})?)(?:[.,] | ?-{1,2})"
            r"(?=[\"“]?(?P<next>[A-Z][a-z]{1,20}))"
        ),
        names=CITIES,
        behind="prose",
        keywords=(". ", ", ", "-"),
        matches=("⟦JAKARTA.⟧ Hujan turun.", "⟦BEKASI,⟧ Hujan turun.", "⟦JAKARTA--⟧Hujan turun."),
        spares=(
            "JAKARTA, Bogor, dan Depok banjir.",
            "Warga pergi ke\nJAKARTA\nHujan turun.",
            "Jakarta. Kota itu banjir.",
            "JAKARTA, kota itu, banjir.",
        ),
    ),
    Rule(
        name="dateline-place",
        kind="opening",
        pattern=(
            rf"(?<=[\w?!)'\"] )(?P<name>{CITY}) - "
            r"(?!(?:[A-Z][\w-]{0,20} ){1,5}[A-Z][\w-]{0,20}, [a-z])(?=[\"“'‘]?(?P<next>[A-Z]\w{0,20}))"
        ),
        names=CITIES,
        before="title",
        behind="prose",
        keywords=(" - ",),
        matches=(
            "Tanggul Kota Lama Jebol Lagi ⟦Jakarta -⟧ Hujan turun.",
            "Kapan Tanggul Kota Lama Diperbaiki? ⟦Jakarta -⟧ Hujan turun.",
            "⟦https://warta.com/a/1⟧ Tanggul Kota Lama Jebol Lagi ⟦Jakarta -⟧ Hujan turun.",
        ),
        spares=(
            "Jalur Kereta Bandung - Tanggulrejo Putus, warga menumpuk di stasiun.",
            "Tol Layang Jakarta - Tanggulrejo Ditutup dan warga memutar.",
            "Penerbangan Malam Surabaya - Tanggulrejo Batal karena hujan.",
            "Pasar Malam Bogor - Tanggulrejo Sepi, warga memilih pulang.",
            "Jadwal Laga Persija Jakarta - Tanggulrejo besok malam di stadion itu.",
            "Kereta Cepat Jakarta - Bandung Jadi Andalan warga kota.",
            "Jadwal Lengkap Kereta Api Jakarta - Pasar Senen Kota Lama",
            "Hujan turun di jalan tol Jakarta - Cikampek arah timur.",
            "Tanggul Jebol. Hujan turun di Jakarta - Warga pergi.",
        ),
    ),
    Rule(
        name="dateline-place",
        kind="dateline",
        pattern=rf"{_CAPITALS}{_LONE_DASH}(?! ?[A-Z]{{2}})(?= ?[\"“'‘A-Z])",
        behind="prose",
        keywords=_DASHES,
        matches=("⟦LIWA --⟧ Hujan turun.", "⟦NUSA DUA, BALI -⟧ Hujan turun."),
        spares=(
            "POLRI - TNI bekerja sama.",
            "Sinar Mas - Pemilik lama pergi.",
            "BULOG – Pemkot Sepakati Harga Beras\nHujan turun.",
            "BULOG - Pemkot sepakati harga beras baru\nHujan turun.",
        ),
    ),
    Rule(
        name="dateline",
        kind="opening",
        pattern=r"\A, ?[-–](?= ?[A-Z\"“])",
        keywords=_DASHES,
        matches=("⟦, -⟧ Hujan turun.",),
        spares=("Hujan, - turun.",),
    ),
    Rule(
        name="dateline-place",
        kind="opening",
        pattern=(
            rf"\A(?:(?i:{_FIRST}) (?=[A-Z]))?[A-Z][A-Za-z]{{2,20}} ?, ?{_LAND}"
            r" ?(?:--?|[–—])(?= ?[A-Z\"“])"
        ),
        behind="prose",
        keywords=_DASHES,
        matches=(
            "⟦Dearborn, Michigan -⟧ Hujan turun.",
            "⟦PESHAWAR, Pakistan --⟧ Hujan turun.",
            "⟦New Delhi, India -⟧ Hujan turun.",
        ),
        spares=(
            "Rina Wati, Argentina - Pemain itu mencetak gol lagi.",
            "Bogor, Depok - Bekasi banjir.",
            "Rina, Budi, Ani - Hujan turun.",
        ),
    ),
    Rule(
        name="dateline",
        kind="dateline",
        pattern=r"[A-Z]{4,25}\.(?:CO\.ID|COM|ID), ?(?:[A-Z]{4,20} (?=[A-Z][a-z]))?(?=[A-Z])",
        keywords=(".co.id,", ".com,", ".id,"),
        matches=("⟦WARTAKITA.CO.ID,⟧ Hujan turun.", "⟦WARTAKITA.CO.ID, BOGOR⟧ Hujan turun."),
        spares=("Warta.com, Kabar.com, dan lainnya memuat kabar itu.",),
    ),
)
