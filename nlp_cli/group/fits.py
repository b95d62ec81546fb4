"""Which name is a short form of which: by its words, by its letters, by its initials."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from itertools import accumulate

from nlp_cli.annotate.pairs import are_full_names
from nlp_cli.group import words
from nlp_cli.group.form import Form, Key

_LONGEST_NAME = 30


def fits(short: Key, full: Key) -> bool:
    """Whether the words of a person's name stand in another in this order, at least one written out.

    A partial order: a word with a dot fits a word that begins so, any other word only itself.

    >>> fits(("b.", "j.", "santika"), ("bagus", "jaya", "santika"))
    True
    >>> fits(("santika", "bagus"), ("bagus", "jaya", "santika"))
    False
    """
    if len(short) > len(full) or all(word.endswith(".") for word in short):
        return False
    rest = iter(full)
    return all(
        any(word == other or (word.endswith(".") and other.startswith(word[:-1])) for other in rest)
        for word in short
    )


def full_names(keys: Iterable[Key]) -> dict[Key, tuple[Key, ...]]:
    """For each person's key the longest keys it fits, none where it fits only itself.

    What ties two people's names together is no full name of either.
    """
    keys = set(keys)
    holders: defaultdict[str, list[Key]] = defaultdict(list)
    longest_first = sorted(keys, key=lambda key: (-len(key), "".join(key).count("."), key))
    full: dict[Key, tuple[Key, ...]] = {}
    for key in longest_first:
        written = [word for word in key if not word.endswith(".")]
        rarest = min((holders[word] for word in written), key=len, default=[])
        shortest = len(key) if len(written) < len(key) else len(key) + 1
        found = tuple(other for other in rarest if len(other) >= shortest and fits(key, other))
        full[key] = found
        if not found and not _is_pair(key, keys):
            for word in written:
                holders[word].append(key)
    return full


def _is_pair(key: Key, keys: Collection[Key]) -> bool:
    """Whether a hyphen in a key parts two people's names.

    A double name (`Nathan Tjoe-A-On`) has several words on one side only.
    """
    for place, word in enumerate(key if len(key) <= _LONGEST_NAME else ()):
        before, tie, after = word.partition("-")
        if not (before and tie and after) or before in words.PARTICLES.words:
            continue
        sides = (*key[:place], before), (after, *key[place + 1 :])
        if are_full_names(sides, keys.__contains__):
            return True
    return False


def abbreviates(short: Key, full: Key) -> bool:
    """Whether the letters of ``short`` stand in ``full`` in order, each of its words at the start of one.

    The first words begin with the same letter. Weak by itself: for names that stand side by side.

    >>> abbreviates(("kemenperik",), ("kementerian", "perikanan"))
    True
    >>> abbreviates(("perik",), ("kementerian", "perikanan"))
    False
    """
    wanted, letters = "".join(short), "".join(full)
    if not wanted or len(wanted) >= len(letters) or wanted[0] != letters[0]:
        return False
    short_starts, full_starts = _starts(short), _starts(full)
    reached = {1}
    for place in range(1, len(letters)):
        reached |= {
            state + 1
            for state in reached
            if state < len(wanted)
            and wanted[state] == letters[place]
            and (state not in short_starts or place in full_starts)
        }
    return len(wanted) in reached


def _starts(key: Key) -> set[int]:
    return set(accumulate(map(len, key), initial=0))


def is_of_tail(short: Key, whole: Key) -> bool:
    """Whether an acronym is that of the last words of a name only, and so of another body.

    By initials, or, from five letters on, by letters; a ministry is known by the acronym of what it is for.

    >>> is_of_tail(("urn",), ("fakultas", "hukum", "universitas", "raya", "nusa"))
    True
    >>> is_of_tail(("esdm",), ("kementerian", "energi", "dan", "sumber", "daya", "mineral"))
    False
    """
    first = 2 if whole[0] in words.MINISTRY_HEADS.words else 1
    tails = [whole[start:] for start in range(first, len(whole) - 1)]
    letters = short[0]
    return any(letters in initials(tail) or (len(letters) > 4 and abbreviates(short, tail)) for tail in tails)


def initials(key: Key) -> set[str]:
    """The acronyms that are made of the first letters of all words, with and without small words."""
    big = [word for word in key if word not in words.SMALL_WORDS.words]
    pieces = (" ".join(some).replace("-", " ").split() for some in (key, big))
    return {"".join(piece[0] for piece in some) for some in pieces if len(some) > 1}


def company_short_forms(form: Form) -> set[Key]:
    """The short forms of a company with its legal form: without `Bank` in front, without `Indonesia` behind.

    >>> from nlp_cli.group.form import form_of
    >>> sorted(company_short_forms(form_of("PT Bank Kencana Indonesia Tbk", "ORG")))
    [('bank', 'kencana'), ('kencana',), ('kencana', 'indonesia')]
    """
    key = form.key
    if not form.legal or len(key) > _LONGEST_NAME:
        return set()
    end = len(key)
    while end > 1 and key[end - 1] in words.COMPANY_TAILS.words:
        end -= 1
    starts = (0, 1) if key[0] in words.COMPANY_HEADS.words else (0,)
    shorter = {key[start:stop] for start in starts for stop in range(end, len(key) + 1)}
    return {short for short in shorter - {key, ()} if short[-1] not in words.COMPANY_HEADS.words}
