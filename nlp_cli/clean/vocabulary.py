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
    a an x ala
""")
# Words that open a sentence and stand in few headlines, in lower case.
OPENERS = words_of("""
    ia dia mereka namun selain sementara sedangkan menurut dalam pada sebelumnya kemudian meski meskipun
    padahal hal sejak ketika bahkan tetapi tapi dengan untuk adapun seperti oleh sebab itu lalu sebanyak
    beberapa berdasarkan apabila dari di para sehingga maka atas seorang sebuah berikut pasalnya sebagai
    bagi adanya begitu melalui mengenai diketahui akhirnya awalnya selanjutnya terlebih apalagi sekadar
    saking kendati
""")
# Words that open a sentence as often as they stand within a headline.
HALF_OPENERS = words_of("""
    kami kita saya kata setelah saat karena ini tidak akibat jika bila hingga sampai lebih juga salah
    setiap semua banyak kini ada tak usai terkait
""")
# Words that have a capital in a headline and in the middle of no name.
TELLTALES = words_of("""
    Ini Itu Tak Tidak Bisa Akan Usai Jika Saat Mau Jadi Masih Sudah Belum Bakal Kini Apa Siapa Kapan
    Sebut Ungkap Minta Siap Soal Begini Lagi Hingga Terkait Lewat Karena Gara-gara Wanti-wanti Alasan
    Kata Bahas Klaim Bantah Tanpa Buka Setelah Sebelum Agar Pakai Punya Ada Cara Beri Tolak Naik Turun
    Resmi Jelang
""")
# Beginnings of names and nouns that look like a verb with a prefix.
NOT_VERBS = words_of("""
    Menteri Menko Mendagri Mensos Menhan Menkeu Mendik Menlu Direk Dirjen Dirut Diah Dian Diana Dimas
    Dimen Dipo Dipl Dinas Disney Distri Divisi Digital Media Medan Meksiko Menara Mental Mentawai Merah
    Merauke Mercedes Merdeka Mesir Meteor Metro Meulaboh Meutya Menggala Berau Berbudaya Berdaulat
    Berita Berkah Berkelanjutan Berlin Bermain Bernard Bersama Bersatu Terap Terbarukan Terbatas Terbuka
    Teresa Termin Terpadu Terry Tertinggi
""")
