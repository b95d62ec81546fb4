"""Where a headline in title case ends and prose begins, when nothing stands between them.

In Indonesian headlines every word has a capital but for a few function words; in prose a
lower-case content word comes soon. The headline ends somewhere before that word, at the
place where a sentence most likely begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from nlp_cli.clean.vocabulary import HALF_OPENERS, NOT_VERBS, OPENERS, SMALL, TELLTALES

LONGEST = 400
"""Characters after which a run in title case is taken for something else."""
LONGEST_LIST = 800
LONGEST_GLUED = 130
NEARBY = 3000
"""How far around a title its last words are looked for, in characters."""
SOON = 10
"""Among so many words prose has one in lower case."""

QUOTES = '"“'
TRIM = "\"'“”‘’()[],:;.!?…-–—"


@dataclass(frozen=True, slots=True)
class Word:
    """A stretch without spaces; ``core`` is it without the punctuation around."""

    start: int
    end: int
    text: str
    core: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.core[:1].isupper()

    @property
    def is_prose(self) -> bool:
        """Whether it is a word that a headline in title case would give a capital."""
        if self.text[0] in QUOTES and self.core[:1].islower():
            return True
        return self.core.islower() and self.core[:1].isalpha() and self.core not in SMALL


def words(text: str, start: int, end: int) -> Iterator[Word]:
    """Yield the words of ``text[start:end]``."""
    for match in _solid().finditer(text, start, end):
        yield Word(match.start(), match.end(), match[0], match[0].strip(TRIM))


def title_end(text: str, start: int, end: int, several: bool = False) -> int | None:
    """Return where the headlines at ``start`` end and prose begins, ``end`` at the latest.

    ``several`` says that more than one headline may stand there, with nothing between.
    None where no end can be told: the text is no headline in title case, or one that runs
    on for more than ``LONGEST`` characters.
    """
    return _best_end(text, start, end, several)[0]


def _best_end(text: str, start: int, end: int, several: bool = False) -> tuple[int | None, float]:
    """The result of ``title_end``, and how likely prose begins there: 1 is a guess, 3 is good."""
    run: list[Word] = []
    limit = start + (LONGEST_LIST if several else LONGEST)
    for word in words(text, start, min(end, limit)):
        run.append(word)
        if word.is_prose:
            break
    else:
        return (end if end <= limit else None), 0.0
    nearby = text[max(0, start - NEARBY) : start] + "\n" + text[run[-1].end : run[-1].end + NEARBY]
    best, best_score = None, 0.0
    for index in range(2, len(run)):
        score = _opening_score(text, run, index, nearby)
        if run[index - 1].text[-1] in "?!" and not several and score > 0:
            score += 3.0
        if score >= best_score:
            best, best_score = run[index].start, score
    if best_score < 3.5:
        glued = _glued(run, nearby)
        return (best, best_score) if glued is None else (glued, 2.0)
    return best, best_score


@cache
def _solid() -> re.Pattern[str]:
    return re.compile(r"[^ \n]+")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"[.!?…][\"”'’)]?(?: |\n|$)")


@cache
def _glue() -> re.Pattern[str]:
    return re.compile(r"(?<=[a-z][a-z\d)?!])(?=[A-Z\"“][A-Za-z])|(?<=[A-Z]{3})(?=[A-Z][a-z]{3})")


def _opening_score(text: str, run: list[Word], index: int, nearby: str) -> float:
    """How likely prose begins with ``run[index]``; the last word of ``run`` is prose."""
    before, word = run[index - 1], run[index]
    is_number = word.core.isdigit() and word.text.endswith(".")
    if before.text[-1] in ",:;-–—&/(" or (before.core in SMALL and not before.text.endswith("?")):
        return -1.0
    if not (word.is_capital or is_number) or word.text[0] == "(":
        return -1.0
    capitals = [other for other in run[index:-1] if other.is_capital]
    score = 1.0 - 0.6 * max(0, len(capitals) - 1)
    if (before.text[-1] in "?!." or before.text.endswith(("?'", "!'"))) and not before.core.isdigit():
        score += 5.0
    if is_number:
        score += 4.0
    if before.text[-1] == ")":
        score += 1.0
    opener = word.core.lower()
    if word.text[0] in QUOTES:
        score += 5.0 if before.core.lower() not in OPENERS | HALF_OPENERS else 0.0
    elif opener in OPENERS:
        score += 4.0
    elif opener in HALF_OPENERS and len(capitals) <= 3:
        score += 2.0
    elif _is_plural(word.core):
        score += 2.5
    return score + _name_score(text, before, word, capitals, nearby)


def _name_score(text: str, before: Word, word: Word, capitals: list[Word], nearby: str) -> float:
    """More if the sentence would begin with a name known from nearby, less if it would cut one."""
    if word.core.lower() in OPENERS | HALF_OPENERS:
        capitals = capitals[1:]
    if not capitals:
        return 0.0
    score = 0.0
    if text[capitals[0].start : capitals[-1].end].strip(TRIM) in nearby:
        score += 0.8 + 0.8 * len(capitals)
    if before.is_capital and before.text == before.core and f"{before.core} {word.core}" in nearby:
        score -= 2.0
    return score


def _is_plural(core: str) -> bool:
    """Whether a word is a reduplication as prose writes it: "Anak-anak"."""
    first, _, second = core.partition("-")
    return len(first) > 2 and first.lower() == second


def _glued(run: list[Word], nearby: str) -> int | None:
    """Where two words were glued together last ("KotaSungai"), if anywhere.

    A word that stands nearby once more is a name that is written so ("NasDem").
    """
    for word in reversed(run[1:]):
        places = [match.start() for match in _glue().finditer(word.text)]
        if places and word.core not in nearby and not word.text.startswith(("http", "www")):
            return word.start + places[-1]
    return None


def is_title(text: str, start: int, end: int, share: int = 8) -> bool:
    """Whether a stretch reads like a headline: a capital, and at most one word in ``share`` is prose."""
    found = [word for word in words(text, start, end) if word.core]
    prose = sum(word.is_prose for word in found)
    return len(found) >= 2 and not found[0].core[0].islower() and share * prose <= len(found)


def is_headline(text: str, start: int, end: int) -> bool:
    """Whether a stretch with a space at its end is one headline in title case: no stop within it."""
    return is_title(text, start, end) and _stop().search(text, start, max(start, end - 2)) is None


def is_prose(text: str, start: int, end: int) -> bool:
    """Whether prose begins at ``start``: lower case among the first words, and a final stop."""
    first = islice(words(text, start, min(end, start + LONGEST)), SOON)
    return any(word.is_prose for word in first) and _stop().search(text, start, end) is not None


def glued_headline(text: str, start: int, end: int) -> int | None:
    """Return where the headline at ``start`` ends if one was glued between two sentences.

    It has five words with a capital before any prose, and two that names do not have, or one
    if a sentence clearly begins behind it.
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
    if sum(word.is_capital for word in run) < 5:
        return None
    last, score = _best_end(text, start, end)
    # What ends at a question mark or was glued on without a space is the article's own heading.
    if last is None or last == end or text[last - 1] != " " or last - start > LONGEST_GLUED:
        return None
    if text[last - 2] == "?" and "," not in text[start:last]:
        return None
    title = [word for word in run if word.end <= last]
    telling = {word.core for word in title[1:] if word.core in TELLTALES or _is_capital_verb(word.core)}
    is_headline_run = len(telling) >= 2 or (len(telling) == 1 and len(title) >= 7 and score >= 4.5)
    return last if len(title) >= 5 and is_headline_run else None


def _is_capital_verb(core: str) -> bool:
    return _verb().fullmatch(core) is not None


@cache
def _verb() -> re.Pattern[str]:
    names = "|".join(sorted(NOT_VERBS))
    return re.compile(rf"(?!{names})(?:Di|Me|Ber|Ter)[a-z]{{4,}}")
