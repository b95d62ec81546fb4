"""Say what a word on the command line may have been meant for."""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.errors import UsageError


def nearest(word: str, known: Sequence[str]) -> str:
    """The known word most like ``word``, case aside; empty where none is."""
    import difflib

    folded = {name.lower(): name for name in known}
    # `PER` for PERSON and `json` for jsonl are prefixes; the ratio alone misses short ones.
    starts = [name for name in folded if word and name.startswith(word.lower())]
    found = starts or difflib.get_close_matches(word.lower(), folded, n=1)
    return folded[found[0]] if found else ""


def unknown(what: str, word: str, known: Sequence[str], more: str = "") -> UsageError:
    """The error for a value that is not one of ``known``, with the nearest of them.

    >>> str(unknown("--format: no format", "jsn", ["table", "json"]))
    "--format: no format 'jsn'; did you mean json?"
    """
    meant = nearest(word, known)
    message = f"{what} '{word}'" + (f"; did you mean {meant}?" if meant else "")
    return UsageError(message, f"choose from: {', '.join(known)}" + (f"; {more}" if more else ""))
