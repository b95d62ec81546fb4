"""Where a headline in title case ends and prose begins, when nothing stands between them.

The headline ends somewhere before the first word that is prose for certain, at the place where
a sentence most likely begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from nlp_cli.clean.titles import LONGEST, QUOTES, TRIM, Word, words
from nlp_cli.clean.vocabulary import (
    FOLLOWERS,
    HALF_OPENERS,
    NOT_VERBS,
    ONE_WORD,
    OPENERS,
    PRONOUNS,
    ROLES,
    SMALL,
    TELLTALES,
    UNFINISHED,
    WORKS,
)

LONGEST_LIST = 800
LONGEST_GLUED = 130
NEARBY = 3000
"""How far around a title its last words are looked for, in characters."""
CERTAIN = 3.5
"""From this score on a place is taken for the beginning of a sentence, not for a guess."""
NO_OPENING = -10.0


def title_end(text: str, start: int, end: int, several: bool = False) -> int | None:
    """Return where the headlines at ``start`` end and prose begins, ``end`` at the latest.

    ``several`` says that more than one headline may stand there, with nothing between.
    None where no end can be told: the text is no headline in title case, or one that runs
    on for more than ``LONGEST`` characters.
    """
    return _best_end(text, start, end, several)[0]


def glued_end(text: str, start: int, end: int) -> int | None:
    """The result of ``title_end`` where prose is glued to the title, without a space between."""
    last, score = _best_end(text, start, end)
    is_glued = last is not None and last < end and text[last - 1] not in " \n"
    return last if is_glued and score >= CERTAIN else None


def _best_end(text: str, start: int, end: int, several: bool = False) -> tuple[int | None, float]:
    """The result of ``title_end``, and how likely prose begins there: see ``CERTAIN``."""
    run: list[Word] = []
    limit = start + (LONGEST_LIST if several else LONGEST)
    for word in words(text, start, min(end, limit)):
        run.append(word)
        if word.is_prose:
            break
    else:
        return (end if end <= limit else None), 0.0
    nearby = text[max(0, start - NEARBY) : start] + "\n" + text[run[-1].end : run[-1].end + NEARBY]
    run = list(_until_prose(_parts(run, nearby)))
    best, best_score = None, NO_OPENING
    for index in range(2, len(run)):
        score = _opening_score(text, run, index, nearby, several)
        if score >= best_score and score > NO_OPENING:
            best, best_score = run[index].start, score
    return best, best_score


def _until_prose(run: Iterable[Word]) -> Iterator[Word]:
    for word in run:
        yield word
        if word.is_prose:
            return


def _parts(run: Sequence[Word], nearby: str) -> Iterator[Word]:
    """The words of a run, parted where a space was lost, and a lone opening quote with its word."""
    open_quote = False
    lone: Word | None = None
    for word in run:
        if lone:
            word = Word(lone.start, word.end, f"{lone.text} {word.text}", word.core)
            lone = None
        first = 0
        for place in _places(word, open_quote, nearby):
            yield _part(word, first, place)
            first = place
        last = _part(word, first, len(word.text))
        open_quote ^= word.text.count('"') % 2 == 1
        if last.text in QUOTES and (open_quote or last.text != '"'):
            lone = last
        else:
            yield last
    if lone:
        yield lone


def _part(word: Word, first: int, last: int) -> Word:
    text = word.text[first:last]
    return Word(word.start + first, word.start + last, text, text.strip(TRIM + " "))


def _places(word: Word, open_quote: bool, nearby: str) -> Iterator[int]:
    """Where words were glued together within one ("KotaSungai").

    A word that stands nearby once more is a name that is written so ("NasDem").
    """
    if word.text.startswith(("http", "www", "@", "#")):
        return
    for match in _glue().finditer(word.text, 1):
        place = match.start()
        if word.text[place] in QUOTES:
            is_closing = word.text[place] == '"' and open_quote ^ (word.text.count('"', 0, place) % 2 == 1)
            if not is_closing:
                yield place
        elif word.text[place - 1] in ".," or not (_one_word().match(word.core) or word.core in nearby):
            yield place


@cache
def _one_word() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(sorted(ONE_WORD))})[A-Za-z]*$")


@cache
def _glue() -> re.Pattern[str]:
    return re.compile(
        r"(?<=[a-z][a-z\d)?!])(?=[A-Z][A-Za-z])|(?<=[A-Z]{3})(?=[A-Z][a-z]{3})|(?<=\d)(?=[A-Z][a-z]{2})"
        r"|(?<=[A-Za-z\d)?!%\"”])(?=[\"“](?:[A-Z(]|$))|(?<=[a-z]{2})(?=\d{1,2}\.$)|(?<=[a-z],)(?=[A-Z][a-z])"
        r"|(?<=\.\.\.)(?=[A-Z][a-z])"
    )


def _opening_score(text: str, run: list[Word], index: int, nearby: str, several: bool) -> float:
    """How likely prose begins with ``run[index]``; the last word of ``run`` is prose."""
    before, word = run[index - 1], run[index]
    is_number = word.core.isdigit() and word.text.endswith(".")
    is_glued = before.end == word.start
    if not is_glued and (
        before.text[-1] in ",:;-–—&/(" or (before.core in SMALL and not before.text.endswith("?"))
    ):
        return NO_OPENING
    if not (word.is_capital or is_number) or word.text[0] == "(":
        return NO_OPENING
    if word.text[0] in QUOTES and _closes_soon(run, index):
        return NO_OPENING
    if is_number and any(other.text == f"{int(word.core) - 1}." for other in run[:index]):
        return NO_OPENING
    opener = word.core.lower()
    capitals = [other for other in run[index:-1] if other.is_capital]
    is_opener = _is_opener(word, capitals)
    is_role = word.core in ROLES and word.text[-1] != ","
    score = 1.0
    if is_role or is_glued or is_number or (is_opener and (opener not in SMALL or word.text[-1] == ",")):
        score -= min(1.0, 0.25 * max(0, len(capitals) - 1))
    else:
        score -= 0.6 * max(0, len(capitals) - 1)
    score += 4.5 if is_glued else _stop_score(before, word, several)
    # The title goes on to where a space was lost first; behind it stands a heading, if anything.
    if is_glued and _has_seam(run[:index]):
        score -= 5.0
    elif not is_glued and not is_number and _has_seam(run[index:]):
        score -= 2.0
    # So does a title with a colon: "Kisah Rina Wati: Dari Bogor ke Depok".
    if any(other.text[-1] == ":" for other in run[index:-1]):
        score -= 3.0
    if is_glued and before.text.endswith("..."):
        score += 6.0
    if is_number:
        score += 4.0
    if before.text[-1] == ")":
        score += 1.0
    if before.core in UNFINISHED and not is_glued:
        score -= 3.0
    if word.text[0] in QUOTES:
        score += 5.0 if before.core.lower() not in OPENERS | HALF_OPENERS else 0.0
    elif is_opener:
        score += 5.0 if word.text[-1] == "," else 4.0
    elif opener in HALF_OPENERS and opener not in PRONOUNS and len(capitals) <= 3:
        score += 2.0
    elif _is_plural(word.core):
        score += 2.5
    elif is_role:
        score += 3.0
    elif opener in SMALL:
        score += 2.0
    return score + _name_score(text, before, word, capitals, nearby)


def _has_seam(run: Sequence[Word]) -> bool:
    return any(one.end == other.start for one, other in pairwise(run))


def _is_opener(word: Word, capitals: Sequence[Word]) -> bool:
    """Whether a word opens a sentence by itself, not as the first word of a name or a title."""
    opener = word.core.lower()
    if opener in PRONOUNS:
        return len(capitals) <= 1
    return opener in OPENERS or (word.text[-1] == "," and opener in HALF_OPENERS)


def _stop_score(before: Word, word: Word, several: bool) -> float:
    """More behind the end of a sentence, but for a title that goes on: "Siapa Dia? Ini Jawabnya"."""
    is_asked = before.text[-1] in "?!" or before.text.endswith(("?'", "!'"))
    if is_asked:
        return 0.0 if word.core in FOLLOWERS else 5.0 if several else 12.0
    if before.text.endswith(("...", "…")):
        return 5.0
    return 2.0 if before.text[-1] == "." and len(before.core) > 2 and not before.core.isdigit() else 0.0


def _closes_soon(run: list[Word], index: int) -> bool:
    """Whether a quote that opens with ``run[index]`` is a name in the title: closed before any prose."""
    closing = "”" if run[index].text[0] == "“" else '"'
    for word in run[index:-1]:
        place = word.text.find(closing, 1)
        if place > 0:
            return word.text[place - 1] not in ",.?!"
    return False


def _name_score(text: str, before: Word, word: Word, capitals: list[Word], nearby: str) -> float:
    """More if the sentence would begin with a name known from nearby, less if it would cut one."""
    score = 0.0
    if before.is_capital and before.text == before.core and f"{before.core} {word.core}" in nearby:
        score -= 2.0
    # A word that is written small nearby is no name: it ends the title or opens the sentence.
    no_names = sum(_is_no_name(other, nearby) for other in capitals[1:])
    if before.end != word.start:
        score -= min(4.5, 1.5 * no_names)
    if before.core in ROLES and before.text == before.core:
        score -= 1.5
    is_role = word.core in ROLES and not no_names and len(capitals) <= 6
    while capitals and (
        capitals[0].core.lower() in OPENERS | HALF_OPENERS
        or capitals[0].core in ROLES
        or _is_plural(capitals[0].core)
        or (capitals[0] is word and len(capitals) > 1 and _is_small(word.core, nearby))
    ):
        capitals = capitals[1:]
    # Behind a role, where and of what it is may stand before the name.
    for first in range(max(1, len(capitals) - 1) if is_role else 1):
        name = capitals[first:]
        if name and text[name[0].start : name[-1].end].strip(TRIM) in nearby:
            return score + 0.8 + 0.8 * len(name)
    return score


def _is_no_name(word: Word, nearby: str) -> bool:
    if word.core in ROLES:
        return False
    return _is_small(word.core, nearby) or word.core in TELLTALES or _is_capital_verb(word.core)


def _is_small(core: str, nearby: str) -> bool:
    return f" {core.lower()} " in nearby


def _is_plural(core: str) -> bool:
    """Whether a word is a reduplication as prose writes it: "Anak-anak"."""
    first, _, second = core.partition("-")
    return len(first) > 2 and first.lower() == second


def glued_headline(text: str, start: int, end: int) -> int | None:
    """Return where the headline at ``start`` ends if one was glued between two sentences.

    It has five words with a capital before any prose, and two that names do not have, or one
    if a sentence clearly begins behind it. A work's name may hold such words: "Lagu Tak Ingin Usai".
    """
    run: list[Word] = []
    for word in words(text, start, min(end, start + LONGEST)):
        if word.is_prose or (word.text[0] in QUOTES and run):
            break
        if word.text[-1] in ".;":
            return None
        run.append(word)
    else:
        return None
    if sum(word.is_capital for word in run) < 5 or run[0].core in WORKS:
        return None
    last, score = _best_end(text, start, end)
    # What ends at a question mark or was glued on without a space is the article's own heading.
    if last is None or last == end or text[last - 1] != " " or last - start > LONGEST_GLUED:
        return None
    if text[last - 2] == "?" and "," not in text[start:last]:
        return None
    title = [word for word in run if word.end <= last]
    telling = len(telltales(title))
    is_headline_run = telling >= 2 or (telling == 1 and len(title) >= 7 and score >= 4.5)
    return last if len(title) >= 5 and is_headline_run else None


def lost_spaces(text: str, start: int, end: int) -> list[int]:
    """Where a space seems lost within a stretch."""
    return [
        word.start + place
        for word in words(text, start, end)
        for place in _places(word, False, "")
        if word.text[place] not in QUOTES
    ]


def telltales(title: Sequence[Word]) -> frozenset[str]:
    """The words behind the first one that have a capital in a headline and in no name."""
    return frozenset(word.core for word in title[1:] if word.core in TELLTALES or _is_capital_verb(word.core))


def _is_capital_verb(core: str) -> bool:
    return _verb().fullmatch(core) is not None


@cache
def _verb() -> re.Pattern[str]:
    names = "|".join(sorted(NOT_VERBS))
    return re.compile(rf"(?!{names})(?:Di|Me|Ber|Ter)[a-z]{{4,}}")
