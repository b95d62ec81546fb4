"""From the options of ``nlp-cli corpus`` to the runner that does it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from nlp_cli.corpus.memory import default_jobs
from nlp_cli.corpus.outputs import Outputs
from nlp_cli.corpus.place import corpus_destination
from nlp_cli.corpus.progress import Report
from nlp_cli.corpus.run import Job, run_local
from nlp_cli.corpus.settings import HOLD_ERRORS, Reading, Settings
from nlp_cli.environment import Environment
from nlp_cli.errors import UsageError
from nlp_cli.loading import Load
from nlp_cli.read import STDIN
from nlp_cli.read.decode import check_encoding


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asks for; the fields are the options."""

    inputs: tuple[str, ...]
    reading: Reading
    settings: Settings
    output: str | None = None
    names: Path | None = None
    resume: bool = False
    force: bool = False
    jobs: int | None = None
    runner: str = "local"
    address: str | None = None
    verbose: bool = False


def run_corpus(request: Request, environment: Environment, load: Load, report: Report) -> None:
    """Do what is asked; see `nlp_cli.corpus.run.run_local`.

    Raises UsageError before anything is written, ModelError, and OutputError.
    """
    reading = request.reading
    if reading.encoding is not None:
        reading = replace(reading, encoding=check_encoding(reading.encoding))
    form = request.settings.format
    if reading.keep and form not in HOLD_ERRORS:
        raise UsageError(f"--keep: {form} has no place for other fields", "use -f jsonl or -f parquet")
    if request.runner == "ray":
        from nlp_cli.corpus.ray_runner import run_ray

        run_ray(replace(request, reading=reading), environment, load, report)
        return
    if request.address is not None:
        raise UsageError("--address: only a cluster has one", "add --runner ray")
    place = corpus_destination(
        request.output, form == "parquet", request.force, request.resume, request.inputs, environment
    )
    if request.resume and (place.path is None or place.in_place):
        raise UsageError("--resume: there is no file to go on with", "name it with --output")
    if request.resume and STDIN in request.inputs:
        raise UsageError("--resume: standard input cannot be read again", "name a file or folder")
    names = _names_path(request, place.path)
    outputs = Outputs(place, form, names, request.resume, environment)
    jobs = request.jobs or default_jobs(request.settings.engine)
    job = Job(request.inputs, reading, request.settings, jobs, request.verbose)
    run_local(job, outputs, environment, load, report)


def _names_path(request: Request, output: Path | None) -> Path | None:
    if request.names is None:
        return None
    path = request.names.resolve()
    if path == output or path.is_dir() or not path.parent.is_dir():
        raise UsageError(f"--names: {request.names} is not a file of its own in a folder that is there")
    if path.exists() and not (request.force or request.resume):
        raise UsageError(f"--names: {request.names} exists", "replace it with --force, or name another file")
    return path
