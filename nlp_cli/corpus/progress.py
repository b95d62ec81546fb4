"""How far it is: a line on a terminal, a note now and then elsewhere, a summary at the end."""

from __future__ import annotations

from time import monotonic
from typing import Final, Protocol

from nlp_cli.corpus.state import Position
from nlp_cli.errors import NlpCliError

REDRAW: Final = 0.2
"""Seconds between two states of the line."""

NOTE: Final = 30.0
"""Seconds between two notes with --verbose."""

BAR: Final = 20


class Report(Protocol):
    """Where messages go; `nlp_cli.commands.session.Session` is one."""

    def fail(self, error: NlpCliError) -> None:
        """Name an error; the exit status follows from it."""
        ...

    def note(self, text: str) -> None:
        """Say something that is no error."""
        ...

    def progress(self, text: str) -> None:
        """Show a line on a terminal; empty to clear it."""
        ...


class Progress:
    """Tells of a run that reads ``total`` bytes (0: nobody knows) and began at a position."""

    def __init__(self, report: Report, total: int, start: Position, verbose: bool) -> None:
        self._report = report
        self._total = total
        self._start = start
        self._verbose = verbose
        self._began = self._drawn = self._noted = monotonic()
        report.progress("loading the models …")

    def show(self, now: Position) -> None:
        """Tell how far it is, if it is time to."""
        clock = monotonic()
        if clock - self._drawn >= REDRAW:
            self._drawn = clock
            self._report.progress(self._line(now, with_bar=True))
        if self._verbose and clock - self._noted >= NOTE:
            self._noted = clock
            self._report.note(self._line(now, with_bar=False))

    def finish(self, now: Position) -> None:
        """The summary."""
        self._report.progress("")
        seconds = monotonic() - self._began
        done, tokens = now.done - self._start.done, now.tokens - self._start.tokens
        parts = [f"{articles(done)}, {counted(tokens, 'token')} in {duration(seconds)}"]
        if done and seconds > 0:
            parts.append(f"{done / seconds:,.1f} articles/s, {tokens / seconds:,.0f} tokens/s")
        if self._start.done:
            parts.append(f"{self._start.done:,} {'was' if self._start.done == 1 else 'were'} done before")
        if now.failed:
            parts.append(f"{now.failed:,} failed")
        self._report.note("; ".join(parts))

    def _line(self, now: Position, with_bar: bool) -> str:
        seconds = max(monotonic() - self._began, 1e-9)
        tokens = (now.tokens - self._start.tokens) / seconds
        text = f"{articles(now.done)}, {tokens:,.0f} tokens/s"
        if self._total:
            share = min(now.read / self._total, 1.0)
            bar = "#" * round(BAR * share)
            read = now.read - self._start.read
            left = duration((self._total - now.read) * seconds / read) if read > 0 else "?"
            text = f"{share:4.0%} {text}, {left} left"
            text = f"[{bar:·<{BAR}}] {text}" if with_bar else text
        return text + (f", {now.failed:,} failed" if now.failed else "")


def articles(number: int) -> str:
    """So many articles.

    >>> articles(1), articles(2500)
    ('1 article', '2,500 articles')
    """
    return counted(number, "article")


def counted(number: int, noun: str) -> str:
    """A number with its noun, in the plural for all but 1."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def duration(seconds: float) -> str:
    """Hours, minutes and seconds.

    >>> duration(3725.4)
    '1:02:05'
    """
    minutes, rest = divmod(round(max(seconds, 0)), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
