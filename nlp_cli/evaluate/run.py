"""One gold, one system, one result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from nlp_cli.errors import InputError, NlpCliError, UsageError
from nlp_cli.evaluate import bio, bundle
from nlp_cli.evaluate.alignment import score_treebank
from nlp_cli.evaluate.article_scores import score_articles
from nlp_cli.evaluate.articles import GoldArticle, read_article, read_articles
from nlp_cli.evaluate.conllu import read_conllu
from nlp_cli.evaluate.entities import EntityScores, project, score_entities
from nlp_cli.evaluate.kinds import Kind, kind_of
from nlp_cli.evaluate.scores import Mean, Score
from nlp_cli.evaluate.system_articles import read_system
from nlp_cli.evaluate.textfile import STDIN, Read, read_text
from nlp_cli.tagsets import CONLL, ONTONOTES

if TYPE_CHECKING:
    from nlp_cli.annotate.annotator import Annotator


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be scored: ``system`` None means our bundle, ``tagset`` None the gold's own."""

    gold: Path
    system: Path | None = None
    kind: Kind | None = None
    tagset: str | None = None
    keep_boilerplate: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """The scores of one gold; ``size`` counts articles, or sentences where there are none."""

    gold: str
    kind: Kind
    system: str
    tagset: str | None
    size: int
    scores: dict[str, Score | Mean]
    types: dict[str, Score] = field(default_factory=dict)


Load = Callable[[str], "Annotator"]
"""Gives the annotator for a tag set."""


def pair(golds: Sequence[str], systems: Sequence[str]) -> list[tuple[Path, Path | None]]:
    """Each gold with its system, None for our bundle where no system is named.

    Raises UsageError where there is not one for each, or standard input is wanted twice.
    """
    if systems and len(systems) != len(golds):
        raise UsageError(
            f"--system: there are {len(systems)} for {len(golds)} GOLDs", "name one for each, in their order"
        )
    if [*golds, *systems].count(str(STDIN)) > 1:
        raise UsageError("standard input can be read only once", "name files for the others")
    return [(Path(gold), Path(systems[place]) if systems else None) for place, gold in enumerate(golds)]


def evaluate_each(
    tasks: Iterable[Task],
    load: Load,
    read: Read,
    fail: Callable[[InputError], None],
    progress: Callable[[str], None],
) -> list[Result]:
    """The results of the tasks that can be scored; ``fail`` is told of each that cannot.

    Raises ModelError.
    """
    results: list[Result] = []
    for task in tasks:
        progress(str(task.gold))
        try:
            results.append(evaluate(task, load, read))
        except InputError as error:
            fail(error)
        except NlpCliError:
            raise
        except Exception as error:  # one gold's failure is not another's
            hint = "run it alone with --debug, and report what it shows"
            failure = InputError(f"{task.gold}: internal error: {type(error).__name__}: {error}", hint)
            failure.__cause__ = error
            fail(failure)
    progress("")
    return results


def evaluate(task: Task, load: Load, read: Read = read_text) -> Result:
    """Score one gold; ``load`` is called where our bundle is the system.

    Raises InputError for a gold or system output that cannot be read or does not hold the
    same text, or has types of no tag set, and what ``load`` raises.
    """
    kind = task.kind or kind_of(task.gold, read)
    score = {"conllu": _conllu, "bio": _bio, "articles": _articles}[kind]
    return score(task, load, read)


def _conllu(task: Task, load: Load, read: Read) -> Result:
    gold = read_conllu(task.gold, read)
    if task.system:
        system = read_conllu(task.system, read)
    else:
        system = bundle.annotate_treebank(gold, load(task.tagset or "ontonotes"))
    scores: dict[str, Score | Mean] = {**score_treebank(gold, system)}
    return Result(str(task.gold), "conllu", system.name, None, len(gold.sentences), scores)


def _bio(task: Task, load: Load, read: Read) -> Result:
    gold = bio.read_bio(task.gold, read)
    tagset = task.tagset
    if task.system:
        system = bio.read_bio(task.system, read)
        bio.require_same_tokens(gold, system)
    else:
        tagset = tagset or tagset_of(task.gold, {mention.type for mention in gold.mentions()})
        system = bundle.tag_tokens(gold, load(tagset))
    found = score_entities(project(gold.mentions(), tagset), project(system.mentions(), tagset))
    return Result(
        str(task.gold), "bio", system.name, tagset, len(gold.sentences), _entity_rows(found), found.types
    )


def _articles(task: Task, load: Load, read: Read) -> Result:
    golds = _read_golds(task.gold)
    tagset = task.tagset
    if task.system:
        pairs, name = read_system(task.system, golds, read), str(task.system)
    else:
        types = {entity.label for gold in golds for entity in gold.entities}
        tagset = tagset or ("conll" if "PER" in types else "ontonotes")
        annotator = load(tagset)
        name = bundle.name_of(annotator)
        pairs = bundle.annotate_articles(golds, annotator, task.keep_boilerplate)
    found = score_articles(pairs, tagset)
    scores: dict[str, Score | Mean] = {
        "sentences": found.sentences,
        **_entity_rows(found.entities),
        "boilerplate_characters": found.boilerplate_characters,
        "boilerplate_lines": found.boilerplate_lines,
    }
    return Result(str(task.gold), "articles", name, tagset, len(golds), scores, found.entities.types)


def _read_golds(path: Path) -> list[GoldArticle]:
    if path == STDIN:
        raise InputError("articles need their sources beside them", "name a folder with src/ and ann/")
    if not path.is_dir():
        return [read_article(path)]
    golds = read_articles(path)
    if not golds:
        raise InputError(f"{path}: no annotated article in it", "name a folder with src/*.txt and ann/*.txt")
    return golds


def _entity_rows(found: EntityScores) -> dict[str, Score | Mean]:
    return {"entities": found.micro, "entities_macro": found.macro, "entity_spans": found.spans}


def tagset_of(gold: Path, types: set[str]) -> str:
    """The tag set that has all of the gold's types, the smaller where both have.

    Raises InputError where none has.
    """
    for tagset, known in (("conll", CONLL), ("ontonotes", ONTONOTES)):
        if types <= known.keys():
            return tagset
    strange = ", ".join(sorted(types - CONLL.keys() - ONTONOTES.keys())) or ", ".join(sorted(types))
    raise InputError(
        f"{gold}: no tag set of the models has all its types ({strange})",
        "choose one with --tagset; what it lacks is left out or counts as missed",
    )
