"""What can go wrong, in words for the user, and the exit status each gives."""

from __future__ import annotations

from enum import IntEnum
from typing import Final


class ExitStatus(IntEnum):
    """The exit statuses that scripts may rely on (docs/exit-status.md)."""

    OK = 0
    INPUT = 1
    USAGE = 2
    MODEL = 3
    INTERRUPTED = 130


MEANINGS: Final[dict[ExitStatus, str]] = {
    ExitStatus.OK: "done, also when nothing was found, and when the reader of the pipe went away",
    ExitStatus.INPUT: "some input could not be read or processed (every other one was), or the result "
    "could not be written; each failure is named on standard error",
    ExitStatus.USAGE: "the command line is wrong; nothing was read",
    ExitStatus.MODEL: "a model is missing or damaged; the message says which, and how to mend it",
    ExitStatus.INTERRUPTED: "interrupted by Ctrl-C; what was finished is on standard output, "
    "or in corpus's OUT",
}
"""The one wording of the exit statuses, for the manual and the help texts."""


class NlpCliError(Exception):
    """An error for the user: what is wrong, and what to do about it.

    ``str(error)`` is one line without a full stop; ``hint``, where there is one, says what
    to do next.
    """

    status = ExitStatus.INPUT

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class InputError(NlpCliError):
    """One input could not be read or processed; the others go on."""


class OutputError(NlpCliError):
    """The result could not be written."""


class UsageError(NlpCliError):
    """The command line is wrong."""

    status = ExitStatus.USAGE


class NoInputError(UsageError):
    """No input was named and standard input is a terminal: the help text is wanted."""


class ModelError(NlpCliError):
    """A model is missing or damaged."""

    status = ExitStatus.MODEL
