"""What the article commands share: read each input, annotate it, write it, go on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Literal, TextIO, cast

import typer

from nlp_cli.commands import options
from nlp_cli.commands.page import Command, Page, command
from nlp_cli.commands.session import Session
from nlp_cli.commands.suggest import unknown
from nlp_cli.document import Article, Document
from nlp_cli.errors import ExitStatus, InputError, ModelError, NlpCliError, NoInputError
from nlp_cli.output import Destination, destination, opened
from nlp_cli.read import STDIN, read_articles
from nlp_cli.tagsets import CONLL, ONTONOTES

if TYPE_CHECKING:
    from nlp_cli.annotate.annotator import Annotator
    from nlp_cli.render import View

ArticleCommand = Literal["analyze", "sentences", "tokens", "entities"]


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asks of an article command; the fields are the options."""

    files: tuple[str, ...] = ()
    format: str = "table"
    output: str | None = None
    force: bool = False
    types: tuple[str, ...] = ()
    tagset: str = "ontonotes"
    keep_boilerplate: bool = False
    threads: int | None = None
    engine: str = "auto"
    encoding: str | None = None
    errors: str = "strict"
    mentions: bool = False


def article_command(name: ArticleCommand, page: Page) -> Command:
    """The command of that name: the options that all article commands take, and `run_articles`.

    ``--mentions`` is of ``entities`` alone.
    """

    def take(
        ctx: typer.Context,
        files: options.Files = None,
        mentions: options.Mentions = False,
        format: options.Format = "table",
        output: options.Output = None,
        force: options.Force = False,
        types: options.Types = None,
        tagset: options.Tagset = "ontonotes",
        no_clean: options.NoClean = False,
        threads: options.Threads = None,
        engine: options.Engine = "auto",
        encoding: options.Encoding = None,
        errors: options.Errors = "strict",
    ) -> None:
        request = Request(
            files=tuple(files or ()),
            format=format,
            output=output,
            force=force,
            types=tuple(types or ()),
            tagset=tagset,
            keep_boilerplate=no_clean,
            threads=threads,
            engine=engine,
            encoding=encoding,
            errors=errors,
            mentions=bool(mentions),  # None where the command does not have the option
        )
        run_articles(name, request, ctx.obj)

    made = command(name, take, page)
    if name != "entities":
        made.params = [param for param in made.params if param.name != "mentions"]
    return made


def run_articles(command: ArticleCommand, request: Request, session: Session) -> ExitStatus:
    """Write what ``command`` gives for each input; inputs that fail are named, the others done.

    Raises UsageError before anything is read, ModelError before anything is written, and
    OutputError. Nothing is written where no input could be read.
    """
    if not request.files and session.environment.stdin_is_terminal:
        raise NoInputError("no FILE, and nothing is piped in")
    names = request.files or (STDIN,)
    form = check_format(command, request.format)
    types = check_types(request.types, request.tagset)
    articles = read_articles(names, session.environment, request.encoding, request.errors)
    place = destination(request.output, request.force, names, session.environment)
    documents = _documents(articles, len(names), types, request, session)
    first = next(documents, None)
    if first is not None:
        from nlp_cli.render import render

        view = _view(command, request, len(names) > 1, place, session)
        with opened(place, session.environment) as out:
            render(form, out.after_each(chain([first], documents)), cast(TextIO, out), view)
    return session.status


def check_format(command: ArticleCommand, name: str) -> str:
    """The format, if the command gives it. Raises UsageError with those that it gives."""
    from nlp_cli.render import FORMATS

    form = name.lower()
    if form not in FORMATS[command]:
        others = [other for other, formats in FORMATS.items() if form in formats]
        more = f"{form} is given by {' and '.join(others)}" if others else ""
        raise unknown(f"--format: {command} gives no", name, FORMATS[command], more)
    return form


def check_types(values: tuple[str, ...], tagset: str) -> frozenset[str]:
    """The entity types of ``--type PERSON,ORG``, upper-cased; empty for all.

    Raises UsageError for a type that the tag set does not have.
    """
    known = tuple(ONTONOTES if tagset == "ontonotes" else CONLL)
    types = [part.strip() for value in values for part in value.split(",")]
    for name in types:
        if name.upper() not in known:
            raise unknown(f"--type: no entity type of {tagset} is called", name, known)
    return frozenset(name.upper() for name in types)


def _documents(
    articles: Iterator[Article | InputError],
    total: int,
    types: frozenset[str],
    request: Request,
    session: Session,
) -> Iterator[Document]:
    """The annotated articles, each when it is asked for; the models are loaded for the first."""
    from nlp_cli.select import select_types

    annotator: Annotator | None = None
    for number, article in enumerate(articles, start=1):
        if isinstance(article, InputError):
            session.fail(article)
            continue
        if annotator is None:
            session.progress("loading the models …")
            annotator = session.load(request.engine, request.tagset, request.threads)
        session.progress(f"{number}/{total} {article.source}")
        document = _annotate(article, annotator, request.keep_boilerplate, session)
        session.progress("")
        if document is not None:
            if not document.sentences:
                session.note(f"{article.source}: no sentence in it")
            yield select_types(document, types)


def _annotate(
    article: Article, annotator: Annotator, keep_boilerplate: bool, session: Session
) -> Document | None:
    """One article; None where it failed, which is then named."""
    from nlp_cli.pipeline import analyze

    try:
        return analyze(article, annotator, keep_boilerplate)
    except ModelError:
        raise
    except NlpCliError as error:
        session.fail(error)
    except Exception as error:  # one article's failure is not another's
        hint = "" if session.debug else "run it alone with --debug, and report what it shows"
        failure = InputError(f"{article.source}: internal error: {type(error).__name__}: {error}", hint)
        failure.__cause__ = error
        session.fail(failure)
    return None


def _view(
    command: ArticleCommand, request: Request, several: bool, place: Destination, session: Session
) -> View:
    from nlp_cli.render import View

    environment = session.environment
    to_stdout = place.path is None
    return View(
        command=command,
        mentions=request.mentions,
        several=several,
        width=environment.columns if to_stdout and environment.stdout_is_terminal else None,
        color=to_stdout and environment.color,
        tagset=request.tagset,
    )
