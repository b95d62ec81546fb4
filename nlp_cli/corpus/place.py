"""Where the output of a corpus goes, checked before any work is done for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nlp_cli.environment import Environment
from nlp_cli.errors import UsageError
from nlp_cli.output import STDOUT, Destination, destination


def corpus_destination(
    name: str | None, folder: bool, force: bool, resume: bool, inputs: Sequence[str], environment: Environment
) -> Destination:
    """The file, or the ``folder`` of part files, that ``--output`` names.

    Raises UsageError as `nlp_cli.output.destination` does; what is there already is taken with
    ``force`` or ``resume`` only. Of a folder nothing is removed but our own part files.
    """
    if force and resume:
        raise UsageError("--force begins anew and --resume goes on", "choose one of them")
    if folder:
        return _folder(name, force or resume, inputs)
    place = destination(name, True, inputs, environment)
    exists = place.path is not None and not place.in_place and place.path.exists()
    if exists and not (force or resume):
        raise _exists(str(name))
    return place


def _folder(name: str | None, taken: bool, inputs: Sequence[str]) -> Destination:
    if name is None or name == STDOUT:
        raise UsageError("a folder of part files cannot go to standard output", "name it with --output")
    path = Path(name).resolve()
    if path.exists() and not path.is_dir():
        raise UsageError(f"--output: {name} is not a folder", "name a folder for the part files")
    if any(Path(each).resolve() == path for each in inputs):
        raise UsageError(f"--output: {name} is one of the inputs", "name another folder")
    if path.is_dir() and any(path.iterdir()) and not taken:
        raise _exists(name)
    if not path.parent.is_dir():
        raise UsageError(f"--output: there is no folder {path.parent}", f"make it: mkdir -p '{path.parent}'")
    return Destination(path, True)


def _exists(name: str) -> UsageError:
    return UsageError(
        f"--output: {name} exists", "go on with it with --resume, replace it with --force, or name another"
    )
