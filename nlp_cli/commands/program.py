"""One command line in, one exit status out; every error becomes a message."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout, suppress
from typing import Any, Final

import typer

from nlp_cli.commands.session import Session
from nlp_cli.commands.suggest import nearest
from nlp_cli.environment import Environment
from nlp_cli.errors import ExitStatus, NlpCliError, NoInputError, UsageError
from nlp_cli.loading import Load, load_annotator
from nlp_cli.output import Output

PROGRAM: Final = "nlp-cli"
_COMPLETION: Final = "_NLP_CLI_COMPLETE"

# Click's ClickException, which Typer brings along under different names from version to version.
UsageException: Final[type[Exception]] = next(
    kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException"
)


def answer(argv: Sequence[str], environment: Environment, load: Load | None = None) -> int:
    """Run the command that ``argv`` asks for and return the exit status."""
    session = Session(environment, load or load_annotator)
    # Typer prints help texts and completions by way of sys.stdout.
    printed = Output(environment.stdout, "standard output")
    with redirect_stdout(printed), redirect_stderr(environment.stderr):
        try:
            _invoke(argv, session)
            printed.commit(rest=True)
        except SystemExit:  # how Typer ends when it has completed a word, or printed how to
            printed.commit(rest=True)
            raise
        except KeyboardInterrupt as stop:  # it carries what is kept, where a command says so
            session.progress("")
            session.note(f"interrupted: {stop}" if str(stop) else "interrupted")
            return ExitStatus.INTERRUPTED
        except BrokenPipeError:
            pass  # the reader has what it wanted
        except NoInputError:
            return _show_help(session)
        except UsageException as error:
            session.fail(_usage_error(error, session))
        except NlpCliError as error:
            session.fail(_with_way_to_help(error, session))
        except Exception as error:  # no traceback reaches a user
            session.fail(_internal_error(error, session))
    return session.status


def _invoke(argv: Sequence[str], session: Session) -> None:
    from nlp_cli.commands.root import build

    command = build()
    with suppress(typer.Exit):  # after a help text or the version
        if _COMPLETION in os.environ:
            command.main(list(argv), prog_name=PROGRAM, complete_var=_COMPLETION, standalone_mode=False)
        with command.make_context(PROGRAM, list(argv), obj=session) as context:
            command.invoke(context)


def _show_help(session: Session) -> int:
    if session.context is not None:
        session.environment.stderr.write(session.context.get_help() + "\n")
    return ExitStatus.USAGE


def _usage_error(error: Any, session: Session) -> NlpCliError:
    """Typer's error in our words."""
    message = error.format_message().rstrip(".")
    option = getattr(error, "option_name", None)
    if option and message.startswith("No such option"):
        message = f"no such option: {option}"
        if meant := nearest(option, getattr(error, "possibilities", None) or ()):
            message += f"; did you mean {meant}?"
    return _with_way_to_help(UsageError(message[:1].lower() + message[1:]), session)


def _with_way_to_help(error: NlpCliError, session: Session) -> NlpCliError:
    if isinstance(error, UsageError) and not error.hint:
        path = session.context.command_path if session.context else PROGRAM
        error.hint = f"see: {path} --help"
    return error


def _internal_error(error: Exception, session: Session) -> NlpCliError:
    hint = "" if session.debug else "run the same command with --debug, and report what it shows"
    wrapped = NlpCliError(f"internal error: {type(error).__name__}: {error}", hint)
    wrapped.__cause__ = error
    return wrapped
