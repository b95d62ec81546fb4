"""Words that tell a headline from prose and a sentence's beginning from its middle."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())


# Function words that stay in lower case in a headline.
SMALL = words_of("""
    di ke dari yang dan atau untuk dengan pada oleh dalam vs bagi tentang soal saat usai hingga sampai
    lawan bersama sebagai karena agar per tanpa terkait jadi nan demi atas antara seperti jika bila
    kepada terhadap versi alias pasca sejak selama seusai biar lebih maupun buat bak hanya via tak bisa
    akan lewat jelang setelah sebelum del de la van von bin binti al el of the to in for on at and with
    a an x ala serta
""")
# Words that open a sentence and stand in few headlines, in lower case.
OPENERS = words_of("""
    ia dia mereka namun selain sementara sedangkan menurut dalam pada sebelumnya kemudian meski meskipun
    padahal hal sejak ketika bahkan tetapi tapi dengan untuk adapun seperti oleh sebab itu lalu sebanyak
    beberapa berdasarkan apabila dari di para sehingga maka atas seorang sebuah berikut pasalnya sebagai
    bagi adanya begitu melalui mengenai diketahui akhirnya awalnya selanjutnya terlebih apalagi sekadar
    saking kendati bukan makanya sayangnya sayang rencananya pertimbangannya alasannya misalnya
    sesampainya setibanya
""")
# Words that open a sentence as often as they stand within a headline.
HALF_OPENERS = words_of("""
    kami kita saya kata setelah saat karena ini tidak akibat jika bila hingga sampai lebih juga salah
    setiap semua banyak kini ada tak usai terkait pertama kedua ketiga
""")
# Words that have a capital in a headline and in the middle of no name.
TELLTALES = words_of("""
    Ini Itu Tak Tidak Bisa Akan Usai Jika Saat Mau Jadi Masih Sudah Belum Bakal Kini Apa Siapa Kapan
    Sebut Ungkap Minta Siap Soal Begini Lagi Hingga Terkait Lewat Karena Gara-gara Wanti-wanti Alasan
    Kata Bahas Klaim Bantah Tanpa Buka Setelah Sebelum Agar Pakai Punya Ada Cara Beri Tolak Naik Turun
    Resmi Jelang
""")
# Words before two places with a dash between, in lower case.
WAYS = words_of("""
    tol jalur kereta ka krl mrt whoosh rute bus jalan penerbangan pesawat kapal feri trayek lintas
    perjalanan jarak tiket arus ruas antara dari
""")
# Clubs before their town, in lower case.
CLUBS = words_of("""
    persib persija persis persebaya persita persela persik persikabo persipura persiraja persiba semen
    arema psis psm pss psms psim psps bhayangkara sriwijaya pelita bali madura rans dewa
""")
# Kinds of works, before a title of any words.
WORKS = words_of("""
    Lagu Film Buku Novel Album Serial Program Acara Sinetron Drama Single Drakor Anime Komik Puisi Cerpen
    Video Klip Podcast Konser Teater Lirik Soundtrack Gim
""")
# Words of poems and songs, which stand in few headlines.
VERSE = words_of("Aku Ku Kau Engkau Kekasih Kekasihku Hatiku Jiwaku Cintaku Oh Wahai")
# Beginnings of names and nouns that look like a verb with a prefix, as patterns.
NOT_VERBS = words_of("""
    Berastagi Berau Berbahaya Berbasis Berbudaya Berdaulat Berdikari Berencana Bergerak Berhad Beringin
    Berita Berkah Berkarya Berkas Berkat Berkeadilan Berkelanjutan Berkemajuan Berkembang Berlian Berlin
    Bermain Bermartabat Bermotor Bernabeu Bernadet Bernama Bernard Bernardo Berprestasi Bersalin Bersama
    Bersatu Bersaudara Bersejarah Bersenjata Bersinar Bersubsidi Bertingkat Bertrand Berwijaya Diabetes
    Diagnos Diah Dialog Dian Diana Diaspora Dicky Didik Diego Dieng Diesel Digital Diklat Dimas Dimen
    Dimyati Dina[rh] Dinamika Dinamo Dinas Dipertuan Dipl Dipo Direct Direk Dirgantara Dirjen Dirut
    Dis[b-df-hj-np-tv-z] Disiplin Disney Distri Ditjen Ditlantas Ditpol Ditres Ditresk Diva Divis Divisi
    Medali Medan Media Medik Medina Medis Mega Meghan Meilan Meiliana Meister Meja Mekah Mekan Mekar
    Mekkah Mekong Meksiko Melania Melati Melawai Melawan Melayu Melbourne Melinda Memor Memorial Menado
    Menara Mendagri Mendez Mendik Mendoza Mendut Menengah Menggala Menhan Menit Menkeu Menko Menlu
    Menoreh Menpan Menpora Mensos Mental Mentari Mentawai Menteri Merah Merapi Meratus Merauke Merbabu
    Mercedes Mercu Merdeka Merkel Merkur Merlin Merpati Merr Mesin Mesir Mesjid Messi Messy Metamor
    Meteor Metode Metro Meulaboh Meutya Mewah Terakhir Terap Terasi Teratai Terbaik Terbang Terbarukan
    Terbatas Terbesar Terbit Terbuka Terdahulu Terdakwa Terdepan Teresa Terhadap Terios Teritor Terkenal
    Terkini Terluar Termasuk Termin Terminal Ternak Ternate Teror Terowongan Terpadu Terpidana Terry
    Tersangka Tertentu Tertib Tertinggal Tertinggi Tertua Tertulis Terumbu Terusan
""")
# Nouns that stand before a name and open a sentence with it, where they have a capital.
ROLES = words_of("""
    Pelatih Presiden Wapres Cawapres Capres Menteri Menko Menlu Menhan Menkes Menkeu Mendag Mendagri Mensos
    Menag Menpora Gubernur Wagub Wakil Wali Walikota Bupati Ketua Sekretaris Sekjen Bendahara Kepala Direktur
    Dirjen Dirut Kapolri Kapolda Kapolres Kapolresta Kapolsek Wakapolri Kasat Kabid Kasubdit Panglima Danrem
    Jenderal Kombes AKBP Kompol AKP Irjen Brigjen Komjen Letjen Mayjen Jubir Anggota Mantan Eks Pengamat
    Politisi Politikus Pengacara Hakim Jaksa Striker Bek Kiper Gelandang Penyerang Winger Pembalap Petenis
    Pebulutangkis Kapten Aktor Aktris Penyanyi Pedangdut Musisi Sutradara Komedian Artis Selebgram Manajer
    CEO Pendiri Perdana Pangeran Ratu Legenda Deputi Komisioner Koordinator Rektor Dosen Psikolog Ustaz
    Ustad Kanselir Humas Asisten Plt Camat Lurah Kades
""")
# Words with which a title goes on behind its question.
FOLLOWERS = words_of("""
    Ini Inilah Begini Beginilah Simak Cek Baca Yuk Yuks Berikut Jawabannya Cara Lihat Intip Ternyata Kata
""")
# Beginnings of names that have a capital within.
ONE_WORD = words_of("""
    YouTube WhatsApp BolaSport TikTok NasDem DailySocial Kompas[A-Z] Tribun[A-Z] Tribunnews[A-Z]
    BlackBerry PlayStation Mc[A-Z] Mac[A-Z] Le[A-Z] De[A-Z] La[A-Z] AirAsia AirNav JavaScript JawaPos
    PeduliLindungi Trans[A-Z] KitKat FedEx AlphaTauri Opta[A-Z] Shopee[A-Z] OnePlus AppStore PlayStore
    AstraZeneca LinkedIn LinkAja MasterChef InJourney BeritaSatu SuperApp HarmonyOS BukuWarung TransNusa
    MyPertamina MyTelkomsel MiChat BigBang BlackPink MediaTek GeForce HyperOS ColorOS SnapChat CapCut
    SoftBank JakLingko JakPro DreamWorks PayLater ThinkPad SeaBank IndiHome GeNose PayPal WeChat
    PowerPoint BUMDes BumDes Go[A-Z] Grab[A-Z] Moto[A-Z] Face[A-Z] Insya[A-Z] SpaceX OpenAI ChatGPT
""")
# Words that stand for a person: they open a sentence only before a word in lower case.
PRONOUNS = words_of("ia dia mereka kami kita saya")
# Words with which no headline ends.
UNFINISHED = (
    TELLTALES
    | {word.capitalize() for word in SMALL}
    | words_of("Ternyata Calon Dibanding Dibandingkan Singgung Panggil Dipilih Ingin Dapat")
) - words_of("""
    Ala Antara Lebih Bersama Selama Hanya Nan X A Ini Itu Lagi Gara-gara Alasan Begini Siap Resmi
    Naik Turun Apa Siapa Kini Masih Sudah Belum
""")
