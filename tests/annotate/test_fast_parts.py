"""The parts of the fast engine, without any model."""

from __future__ import annotations

from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest

np = pytest.importorskip("numpy")

from nlp_cli.annotate.fast.charlm import CharacterModels  # noqa: E402
from nlp_cli.annotate.fast.crf import viterbi  # noqa: E402
from nlp_cli.annotate.fast.lstm import Layers, Packed, Recurrence  # noqa: E402
from nlp_cli.annotate.fast.paragraphs import paragraphs  # noqa: E402
from nlp_cli.annotate.fast.tagger import mend  # noqa: E402
from nlp_cli.annotate.fast.unbroken import unbroken_spans  # noqa: E402
from nlp_cli.annotate.fast.weights import Weights  # noqa: E402
from nlp_cli.annotate.fast.words import HashedWords, hashes_of  # noqa: E402


def parameters(prefix: str, inputs: int, hidden: int, seed: int) -> dict[str, Any]:
    random = np.random.default_rng(seed)
    shapes = {
        "weight_ih": (4 * hidden, inputs),
        "weight_hh": (4 * hidden, hidden),
        "bias_ih": (4 * hidden,),
        "bias_hh": (4 * hidden,),
    }
    return {
        prefix.format(name): (random.standard_normal(shape) / 3).astype("f4")
        for name, shape in shapes.items()
    }


def plain_lstm(state: dict[str, Any], prefix: str, inputs: Any, start: tuple[Any, Any]) -> Any:
    """The textbook's recurrence in float64, torch's order of gates."""

    def sigmoid(x: Any) -> Any:
        return 1 / (1 + np.exp(-x))

    h, c = (part.astype("f8") for part in start)
    bias = state[prefix.format("bias_ih")].astype("f8") + state[prefix.format("bias_hh")]
    found = []
    for x in inputs.astype("f8"):
        gates = state[prefix.format("weight_ih")] @ x + state[prefix.format("weight_hh")] @ h + bias
        i, f, g, o = gates.reshape(4, -1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        found.append(h)
    return np.array(found)


@pytest.mark.parametrize("hidden", [5, 64, 192], ids=["small", "a block", "several blocks"])
def test_the_recurrence_is_an_lstm(hidden: int) -> None:
    random = np.random.default_rng(1)
    state = parameters("r.{}_l0", 7, hidden, 2) | parameters("r.{}_l0_reverse", 7, hidden, 3)
    sequences = [random.standard_normal((length, 7)).astype("f4") for length in (3, 9, 1, 9, 4)]
    h, c = (random.standard_normal((2, 1, hidden)).astype("f4") / 2 for _ in "hc")
    packed = Packed([len(sequence) for sequence in sequences])
    found = Layers(state, "r", 1).run(np.concatenate(sequences), packed, starts=[(h, c)])
    at = 0
    for sequence in sequences:
        ahead = plain_lstm(state, "r.{}_l0", sequence, (h[0, 0], c[0, 0]))
        back = plain_lstm(state, "r.{}_l0_reverse", sequence[::-1], (h[1, 0], c[1, 0]))[::-1]
        expected = np.concatenate([ahead, back], axis=1)
        assert abs(found[at : at + len(sequence)] - expected).max() < 1e-5
        at += len(sequence)


def test_states_can_be_taken_step_by_step() -> None:
    state = parameters("{}", 3, 4, 5)
    recurrence = Recurrence(state, ["{}"])
    packed = Packed([2, 4, 4])
    inputs = np.random.default_rng(4).standard_normal((10, 3)).astype("f4")
    table = recurrence.project(inputs[packed.forward], 0)[None]
    kept = recurrence.run(packed, table)
    steps: list[Any] = []
    recurrence.run(packed, table, each=lambda step, states: steps.append(states[0] / 2))
    assert np.allclose(np.concatenate(steps), kept[0])
    assert [len(step) for step in steps] == [3, 3, 2, 2]


@pytest.mark.parametrize("threads", [1, 2])
def test_a_token_is_represented_after_its_space_from_both_sides(threads: int) -> None:
    random = np.random.default_rng(6)
    hidden, symbols = 6, 9
    models, states = [], []
    for seed in (7, 8):
        state = parameters("charlstm.lstm.{}_l0", 5, hidden, seed)
        state["char_emb.weight"] = random.standard_normal((symbols, 5)).astype("f4")
        for name in "hc":
            state[f"charlstm_{name}_init"] = random.standard_normal((1, 1, hidden)).astype("f4") / 2
        states.append(state)
        models.append(Weights(Path("x"), {"char_num_layers": 1}, {}, {}, state))
    newline, space = 1, 2
    sentences = [[[3, 4], [5]], [[6]], [[7, 8, 3], [4], [5, 5]]]
    found = CharacterModels(*models, threads).represent(sentences, newline, space)
    row = 0
    for sentence in sentences:
        for number in range(len(sentence)):
            read = [newline]
            for token in sentence[: number + 1]:
                read += [*token, space]
            unread = [newline]
            for token in sentence[: number - 1 if number else None : -1]:
                unread += [*token[::-1], space]
            for way, characters in enumerate((read, unread)):
                state = states[way]
                start = state["charlstm_h_init"][0, 0], state["charlstm_c_init"][0, 0]
                inputs = state["char_emb.weight"][characters]
                expected = plain_lstm(state, "charlstm.lstm.{}_l0", inputs, start)[-1]
                assert abs(found[row, way * hidden : (way + 1) * hidden] - expected).max() < 1e-5
            row += 1


def test_viterbi_finds_the_best_of_all_sequences() -> None:
    random = np.random.default_rng(9)
    transitions = random.standard_normal((3, 3)).astype("f4")
    lengths = [1, 4, 2, 4]
    scores = random.standard_normal((sum(lengths), 3)).astype("f4")
    found = viterbi(scores, transitions, Packed(lengths)).tolist()
    at = 0
    for length in lengths:
        own = scores[at : at + length]

        def score(tags: tuple[int, ...], own: Any = own) -> float:
            steps = sum(transitions[a, b] for a, b in pairwise(tags))
            return float(sum(own[place, tag] for place, tag in enumerate(tags)) + steps)

        assert tuple(found[at : at + length]) == max(product(range(3), repeat=length), key=score)
        at += length


def test_viterbi_takes_the_first_of_equals() -> None:
    assert viterbi(np.zeros((3, 4), "f4"), np.zeros((4, 4), "f4"), Packed([2, 1])).tolist() == [0, 0, 0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\n\nb", [("a", [0]), ("b", [3])]),
        ("a\n \t\n\nb ", [("a", [0]), ("b", [6])]),
        (" a  b\nc", [(" a b c", [0, 1, 2, 4, 5, 6])]),
        ("a\u0097\u0097b\n\u0097\nc", [("a b", [0, 1, 3]), ("c", [7])]),
        ("\u3000\n\n", []),
        ("\U0001f600\ud800", [("\U0001f600\ud800", [0, 1])]),
    ],
)
def test_paragraphs(text: str, expected: list[tuple[str, list[int]]]) -> None:
    assert [(paragraph.text, paragraph.places.tolist()) for paragraph in paragraphs(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Surel: a.b@contoh.id, ya", ["a.b@contoh.id"]),
        ("di http://contoh.id/x?y=1 itu", ["http://contoh.id/x?y=1"]),
        ("di www.contoh.id itu", ["www.contoh.id"]),
        ("situs contoh.co.id itu", ["contoh.co.id"]),
        ("kata detik.com itu", []),
        ("Rp 1.000 @ toko", []),
    ],
)
def test_addresses(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in unbroken_spans(text)] == expected


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("I-A O B-B", "S-A O S-B"),
        ("B-A I-A O", "B-A E-A O"),
        ("B-A I-B E-B", "S-A B-B E-B"),
        ("O E-A S-A I-A I-A", "O S-A S-A B-A E-A"),
        ("B-A E-A E-A", "B-A E-A S-A"),
    ],
)
def test_ends_are_mended(tags: str, expected: str) -> None:
    assert mend(tags.split()) == expected.split()


def test_hashed_words() -> None:
    hashes = hashes_of(["satu", "dua"])
    order = np.argsort(hashes)
    words = HashedWords(hashes[order], np.array([7, 8], "i4")[order])
    assert words.numbers(["dua", "tiga", "satu"]).tolist() == [8, 1, 7]
    assert words.numbers([]).tolist() == []
