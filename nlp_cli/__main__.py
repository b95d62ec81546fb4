"""The way in: ``nlp-cli`` and ``python -m nlp_cli``."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # typing itself costs a tenth of what --version may take
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn, TextIO

    from nlp_cli.environment import Environment
    from nlp_cli.loading import Load


def run(argv: Sequence[str], environment: Environment, load: Load | None = None) -> int:
    """Answer one command line (without the program's name) and return the exit status.

    ``load`` loads the annotator, `nlp_cli.annotate.load_annotator` unless told otherwise; it
    is called when the first article was read. Every error is a message on
    ``environment.stderr``; nothing is raised but SystemExit.
    """
    from nlp_cli.commands.program import answer

    return answer(argv, environment, load)


def main() -> None:
    """Answer the command line of this process, and exit with its status."""
    try:
        if sys.argv[1:] == ["--version"] and sys.stdout is not None:
            from nlp_cli import __version__

            sys.stdout.write(f"nlp-cli {__version__}\n")
            status = 0
        else:
            from nlp_cli.environment import Environment

            status = run(sys.argv[1:], Environment.from_process())
    except KeyboardInterrupt:
        status = 130
    _leave(_flushed(status))


def _flushed(status: int) -> int:
    """The status once both streams are flushed; the interpreter would do it too late to say what failed."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _abandon(sys.stdout)
    except (OSError, ValueError) as error:
        _abandon(sys.stdout)
        if status == 0:
            status = 1
            if sys.stderr is not None:
                sys.stderr.write(f"nlp-cli: error: standard output: cannot be written: {error}\n")
    try:
        if sys.stderr is not None:
            sys.stderr.flush()
    except (OSError, ValueError):
        _abandon(sys.stderr)  # nobody listens; the status still tells
    return status


def _leave(status: int) -> NoReturn:
    """End the process; where models were loaded, without taking them apart, which takes 25 ms."""
    if "numpy" not in sys.modules or "multiprocessing" in sys.modules:  # which sees its workers off
        sys.exit(status)
    import os

    os._exit(status)


def _abandon(stream: TextIO) -> None:
    """Let what is still buffered go nowhere, so that no second error follows at exit."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


if __name__ == "__main__":
    main()
