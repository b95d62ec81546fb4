"""The fast engine and Stanza on the packaged bundle: token by token the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nlp_cli.annotate.bundle import MANIFEST, bundle_path
from nlp_cli.annotate.engine import Engine

pytest.importorskip("numpy")

BUNDLE = bundle_path()
pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(
        not (BUNDLE / "manifest.json").is_file(),
        reason=f"there are no models in {BUNDLE}; set NLP_CLI_MODELS to a bundle",
    ),
]

ARTICLE = """Harga cabai di Pasar Kliwon, Kudus, naik lagi

Kudus - Harga cabai rawit di Pasar Kliwon, Kabupaten Kudus, Jawa Tengah, menembus Rp 85.000 per
kilogram pada Senin (4/3/2024). "Kami hanya mengambil untung sedikit," kata Sumarni (47), pedagang
yang sudah berjualan di sana sejak 1998. Katanya, pasokan dari Magelang berkurang karena hujan.

Kepala Dinas Perdagangan, Ir. Bambang Widodo, M.M., mengatakan pihaknya akan menggelar operasi pasar
bersama Bulog. Bisakah harganya turun sebelum Lebaran? Menurutnya, bisa. "Kalau tidak, kami tambah
pasokannya," ujarnya kepada wartawan di Jl. Sunan Kudus No. 12.
"""

TEXTS = {
    "article": ARTICLE,
    "one paragraph": " ".join(ARTICLE.split()),
    "long paragraph": " ".join(ARTICLE.split() * 6),
    "long paragraph without full stops": " ".join(ARTICLE.replace(".", "").split() * 5),
    "exactly a window": ("Ibu Sri pergi ke Solo. " * 50)[:999] + ".",
    "a window and one": ("Ibu Sri pergi ke Solo. " * 50)[:1000] + ".",
    "one less than a window": ("Ibu Sri pergi ke Solo. " * 50)[:998] + ".",
    "one letter": "A",
    "one full stop": ".",
    "upper case": "PRESIDEN MERESMIKAN BENDUNGANNYA DI NUSA TENGGARA BARAT. APAKAH WARGANYA SENANG?",
    "addresses": "Ke redaksi@contoh.co.id atau www.contoh.or.id/a?b=1, lihat http://a.example.com. Ya.",
    "white space": "\t Wali  Kota\u00a0Bogor \u2003 datang.\r\n\r\nLalu\u3000pulang. \n \n\t\nHabis.  \n",
    "controls": "Kata\u0097kata itu\u0085baru.\u001c Lalu\u0000 diam.\n\u0097\nYa.",
    "trailing controls": "Ia pergi. \u0097",
    "odd Unicode": "E\u0301dwin\u200b dan Zo\u00eb \u202edi Banda\u202c \ufeffAceh\u00ad. \U0001d400\ud800.",
    "emoji": "Selamat pagi \U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467 Jakarta! \U0001f1ee",
    "CJK": "周杰倫在雅加達舉行演唱會。Jay Chou tampil di 雅加達 pada 12 Mei。",
    "Arabic": "Nabi Muhammad ﷺ lahir di Makkah (مكة المكرمة) tahun 570.",
    "long token": "Awal " + "abcdefghij" * 500 + " akhir di Medan.",
    "token of three hundred and one": "x" * 301 + " di Ambon, " + "y" * 300 + " di Ternate.",
    "no spaces": "PresidenJokoWidodomengunjungiSurabaya,lalukeMalang.Diadisambutwarganya.",
    "digits": "1.234.567,89 ٣٤٥ 12/05/2024 08.30 WIB, Rp1,5 triliun; 10% naik ½ poin.",
    "quotes": '“Saya,” kata Budi, ‘akan ke Bali.’ "Benarkah?" tanyanya.',
    "lines": "Satu\nDua\nTiga di Riau\n\nEmpat.",
}


@pytest.fixture(scope="module")
def engines() -> tuple[Engine, Engine]:
    pytest.importorskip("stanza")
    from nlp_cli.annotate.fast import FastEngine
    from nlp_cli.annotate.stanza_engine import StanzaEngine

    return FastEngine(BUNDLE, 0, 1), StanzaEngine(BUNDLE, 0, 1)


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_alone(engines: tuple[Engine, Engine], name: str) -> None:
    fast, stanza = engines
    assert fast.annotate([TEXTS[name]]) == stanza.annotate([TEXTS[name]])


def test_all_texts_at_once(engines: tuple[Engine, Engine]) -> None:
    fast, stanza = engines
    texts = ["", *TEXTS.values(), " \n ", TEXTS["article"]]
    found = fast.annotate(texts)
    assert found == stanza.annotate(texts)
    assert found[0] == []
    assert sum(len(token.words) > 1 for text in found for sentence in text for token in sentence)
    assert any(token.tag != "O" for sentence in found[1] for token in sentence)


def test_offsets_are_of_the_text(engines: tuple[Engine, Engine]) -> None:
    fast, _ = engines
    text = TEXTS["article"]
    tokens = [token for sentence in fast.annotate([text])[0] for token in sentence]
    assert "".join(text[token.start : token.end] for token in tokens) == "".join(text.split())


def test_tags_of_tokens(engines: tuple[Engine, Engine]) -> None:
    fast, stanza = engines
    sentences = [
        ["Gubernur", "Bali", "tiba", "di", "Denpasar", "."],
        ["New York"],
        ["Ia", "membaca", "Laskar", "Pelangi", "\U0001f600", "x" * 400],
        ["Gubernur", "Bali", "tiba", "di", "Denpasar", "."],
    ]
    assert fast.tag(sentences) == stanza.tag(sentences)


@pytest.mark.parametrize("tagset", [1, 4])
def test_the_other_tag_sets(tagset: int) -> None:
    pytest.importorskip("stanza")
    from nlp_cli.annotate.fast import FastEngine
    from nlp_cli.annotate.stanza_engine import StanzaEngine

    fast = FastEngine(BUNDLE, tagset, 1).annotate([ARTICLE])
    assert fast == StanzaEngine(BUNDLE, tagset, 1).annotate([ARTICLE])


def test_nothing_at_all(engines: tuple[Engine, Engine]) -> None:
    fast, _ = engines
    assert fast.annotate([]) == []
    assert fast.annotate(["", "\n \n"]) == [[], []]
    assert fast.tag([]) == []
    assert fast.tag([[]]) == [[]]


@pytest.fixture
def indexed(tmp_path: Path) -> Path:
    """A bundle of links to the packaged one's files, with an index of its own."""
    from nlp_cli.annotate.fast.index import INDEX, write_index

    for file in BUNDLE.rglob("*"):
        if file.is_file() and file.name != MANIFEST and file.relative_to(BUNDLE).as_posix() != INDEX:
            link = tmp_path / file.relative_to(BUNDLE)
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(file)
    (tmp_path / MANIFEST).write_bytes((BUNDLE / MANIFEST).read_bytes())
    write_index(tmp_path)
    return tmp_path


@pytest.fixture
def corrected(indexed: Path) -> Path:
    """The same with a tagger that corrects vectors and changes its inputs, as one fresh from training."""
    torch = pytest.importorskip("torch")
    from nlp_cli.annotate.fast.index import INDEX

    torch.manual_seed(1)
    file = indexed / "id" / "ner" / "news.pt"
    tagger = torch.load(file, weights_only=True)
    words = ["<PAD>", "<UNK>", "<EMPTY>", "<ROOT>", "bali", "laskar", "takdikenal"]
    tagger["vocab"]["delta"] = {
        **{"lang": "id", "idx": 0, "cutoff": 1, "lower": True, "ignore": []},
        **{"_id2unit": words, "_unit2id": {word: place for place, word in enumerate(words)}},
    }
    tagger["vocab"]["_key2class"]["delta"] = "WordVocab"
    size = tagger["model"]["taggerlstm.lstm.weight_ih_l0"].shape[1]
    tagger["model"] |= {
        "delta_emb.weight": torch.randn(len(words), 100),
        "input_transform.weight": torch.eye(size) + 0.02 * torch.randn(size, size),
        "input_transform.bias": 0.1 * torch.randn(size),
    }
    tagger["config"] |= {"emb_finetune": True, "input_transform": True}
    file.unlink()  # a link to the packaged one
    torch.save(tagger, file)
    (indexed / INDEX).unlink()
    return indexed


def test_a_tagger_with_corrections_of_its_own(corrected: Path, engines: tuple[Engine, Engine]) -> None:
    from nlp_cli.annotate.fast import FastEngine
    from nlp_cli.annotate.stanza_engine import StanzaEngine

    sentences = [
        ["Gubernur", "Bali", "tiba", "di", "Denpasar", "."],
        ["Ia", "membaca", "Laskar", "Pelangi", "Takdikenal", "takpernahada"],
    ]
    found = FastEngine(corrected, 0, 1).tag(sentences)
    assert found == StanzaEngine(corrected, 0, 1).tag(sentences)
    assert found != engines[0].tag(sentences)


def test_the_index_says_what_the_pickles_say(indexed: Path) -> None:
    from nlp_cli.annotate.fast import FastEngine
    from nlp_cli.annotate.fast.index import INDEX, read_models
    from nlp_cli.annotate.fast.words import HashedWords, ListedWords

    models, words = read_models(indexed)
    quick = FastEngine(indexed, 0, 1).annotate([ARTICLE])
    (indexed / INDEX).unlink()
    other_models, other_words = read_models(indexed)
    assert isinstance(words["word"], HashedWords) and isinstance(other_words["word"], ListedWords)
    asked = ["di", "jakarta", "tidakadakatanya", "", "\ud800", "new\xa0york"]
    assert words.keys() == other_words.keys()
    for name in words:
        assert words[name].numbers(asked).tolist() == other_words[name].numbers(asked).tolist()
    for name, model in models.items():
        other = other_models[name]
        assert (model.vocab, model.expansions) == (other.vocab, other.expansions)
        assert model.config == other.config
        assert all((model.state[key] == other.state[key]).all() for key in other.state)
    assert FastEngine(indexed, 0, 1).annotate([ARTICLE]) == quick


def test_an_index_of_other_files_is_not_used(indexed: Path) -> None:
    from nlp_cli.annotate.fast.index import read_models
    from nlp_cli.annotate.fast.words import ListedWords

    manifest = json.loads((indexed / MANIFEST).read_text())
    next(entry for name, entry in manifest["files"].items() if "/ner/" in name)["sha256"] = "0" * 64
    (indexed / MANIFEST).write_text(json.dumps(manifest))
    assert isinstance(read_models(indexed)[1]["word"], ListedWords)
