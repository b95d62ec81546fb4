"""What one call of the program carries from the command line to the work, and its messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nlp_cli.environment import Environment
from nlp_cli.errors import ExitStatus, NlpCliError
from nlp_cli.loading import Load

if TYPE_CHECKING:
    import typer

PREFIX = "nlp-cli: "
_CLEAR_LINE = "\r\x1b[2K"


@dataclass
class Session:
    """The environment, the options that every command has, and what went wrong so far."""

    environment: Environment
    load: Load
    quiet: bool = False
    debug: bool = False
    context: typer.Context | None = None
    status: ExitStatus = ExitStatus.OK
    _progress_shown: bool = False

    def fail(self, error: NlpCliError) -> None:
        """Name an error on standard error; the first one's status is the program's."""
        if self.status is ExitStatus.OK:
            self.status = error.status
        self._say(f"error: {error}", error.hint)
        if self.debug:
            self.trace(error)

    def note(self, text: str) -> None:
        """Say something that is no error; silent with ``--quiet``."""
        if not self.quiet:
            self._say(text)

    def progress(self, text: str) -> None:
        """Show what is being done, on one line of a terminal that can clear it; empty to clear."""
        environment = self.environment
        if self.quiet or environment.dumb or not environment.stderr_is_terminal:
            return
        if text or self._progress_shown:
            self._write(_CLEAR_LINE + _safe(text)[: environment.columns - 1])
            self._progress_shown = bool(text)

    def trace(self, error: BaseException) -> None:
        """Show where an error came from, for ``--debug``."""
        import traceback

        for part in traceback.format_exception(type(error), error, error.__traceback__):
            for line in part.splitlines():
                self._write(_safe(line) + "\n")

    def _say(self, text: str, hint: str = "") -> None:
        self.progress("")
        lines = [PREFIX + _safe(text)] + ([f"  {_safe(hint)}"] if hint else [])
        self._write("\n".join(lines) + "\n")

    def _write(self, text: str) -> None:
        try:
            self.environment.stderr.write(text)
            self.environment.stderr.flush()
        except (OSError, ValueError):
            pass  # nobody listens; the exit status still tells


def _safe(text: str) -> str:
    """The text without anything that acts on a terminal or breaks the line."""
    from nlp_cli.render.sanitize import sanitize

    return sanitize(text)
