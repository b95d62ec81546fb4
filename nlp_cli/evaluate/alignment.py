"""Tokens, sentences, words and multiword tokens of two CoNLL-U analyses of one text.

The definitions are those of the CoNLL 2018 shared task (Zeman et al. 2018, section 5;
https://universaldependencies.org/conll18/evaluation.html). Tokens and sentences count
when their span does. Words are aligned: where no multiword token is involved, by span;
around multiword tokens, by the longest common subsequence of their forms, lower-cased,
within the smallest stretch that holds them. That stretch is found by walking both word
lists in step, and a single word that leans over its edge is treated as the official
evaluation treats it, so that the figures agree to the last digit.
"""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.errors import InputError
from nlp_cli.evaluate.conllu import Treebank, Word
from nlp_cli.evaluate.scores import Score, compare
from nlp_cli.evaluate.textfile import excerpt, first_difference

UNITS = ("tokens", "sentences", "words", "multiword_tokens")


def score_treebank(gold: Treebank, system: Treebank) -> dict[str, Score]:
    """The score of each of ``UNITS``.

    Raises InputError where the two do not hold the same characters (white space apart).
    """
    require_same_text(gold, system)
    gold_words, system_words = gold.words(), system.words()
    return {
        "tokens": compare(gold.token_spans(), system.token_spans()),
        "sentences": compare(gold.sentence_spans(), system.sentence_spans()),
        "words": Score(aligned(gold_words, system_words), len(gold_words), len(system_words)),
        "multiword_tokens": compare(multiword_tokens(gold), multiword_tokens(system)),
    }


def require_same_text(gold: Treebank, system: Treebank) -> None:
    """Raise InputError, naming the place in both, where the characters differ."""
    ours, theirs = gold.characters(), system.characters()
    if ours == theirs:
        return
    place = first_difference(ours, theirs)
    raise InputError(
        f"{system.name}: the text differs from {gold.name}, line {_line_at(gold, place)}: "
        f"{excerpt(theirs, place)} where the gold has {excerpt(ours, place)}"
    )


def _line_at(treebank: Treebank, place: int) -> int:
    line = 0
    for token, (start, _) in zip(treebank.tokens(), treebank.token_spans(), strict=True):
        if start > place:
            break
        line = token.line
    return line


def multiword_tokens(treebank: Treebank) -> list[tuple[int, int, tuple[str, ...]]]:
    """Span and lower-cased words of each multiword token: right when both are."""
    return [
        (*span, tuple(word.lower() for word in token.words))
        for token, span in zip(treebank.tokens(), treebank.token_spans(), strict=True)
        if token.multiword
    ]


def aligned(gold: Sequence[Word], system: Sequence[Word]) -> int:
    """How many words of ``gold`` and ``system`` can be aligned."""
    count = g = s = 0
    while g < len(gold) and s < len(system):
        ours, theirs = gold[g], system[s]
        if ours.multiword or theirs.multiword:
            # A plain word that starts before the multiword token on the other side is left alone.
            g += theirs.multiword and not ours.multiword and ours.start < theirs.start
            s += ours.multiword and not theirs.multiword and theirs.start < ours.start
            g_end, s_end = _stretch_end(gold, system, g, s, (ours if ours.multiword else theirs).end)
            count += common([word.form for word in gold[g:g_end]], [word.form for word in system[s:s_end]])
            g, s = g_end, s_end
        elif (ours.start, ours.end) == (theirs.start, theirs.end):
            count, g, s = count + 1, g + 1, s + 1
        elif ours.start <= theirs.start:
            g += 1
        else:
            s += 1
    return count


def _stretch_end(gold: Sequence[Word], system: Sequence[Word], g: int, s: int, end: int) -> tuple[int, int]:
    """Where a stretch around multiword tokens ends in both lists.

    ``end`` is that of its first multiword token; each further one that begins before the
    end moves it on. While either list has a word inside, the one that starts first goes in.
    """
    while _inside(gold, g, end) or _inside(system, s, end):
        if g < len(gold) and (s >= len(system) or gold[g].start <= system[s].start):
            word, g = gold[g], g + 1
        else:
            word, s = system[s], s + 1
        if word.multiword:
            end = max(end, word.end)
    return g, s


def _inside(words: Sequence[Word], place: int, end: int) -> bool:
    if place >= len(words):
        return False
    word = words[place]
    return word.start < end if word.multiword else word.end <= end


def common(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """Length of the longest common subsequence of two lists of forms, lower-cased.

    >>> common(["kerja", "nya"], ["Kerja", "nya", "lah"])
    2
    """
    wanted = [form.lower() for form in theirs]
    row = [0] * (len(wanted) + 1)
    for form in map(str.lower, ours):
        before = row
        row = [0]
        for place, other in enumerate(wanted):
            row.append(before[place] + 1 if form == other else max(before[place + 1], row[place]))
    return row[-1]
