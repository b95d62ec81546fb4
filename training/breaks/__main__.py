"""Worksheets of plain articles as the program cuts them, and what is answered to them.

    python -m training.breaks sheets            write worksheets to work/breaks
    python -m training.breaks check NUMBER…     whether a worksheet's answers can be followed
    python -m training.breaks collect           put every whole answer into breaks.txt
    python -m training.breaks score             the program against all that is in breaks.txt

INSTRUCTIONS.md is for whoever answers them.
"""

from __future__ import annotations

import argparse

from nlp_cli.annotate import load_annotator
from nlp_cli.evaluate.article_scores import score_articles
from nlp_cli.evaluate.bundle import annotate_articles
from training.annotation.marks import fingerprint, read_marks, write_marks
from training.annotation.worksheets import check, collect
from training.breaks import sheets
from training.breaks.answers import read_answers
from training.breaks.lines import MARKS, Lines, corrected
from training.places import WORK

FOLDER = WORK / "breaks"


def answered(number: str) -> dict[str, Lines]:
    """The lines of a worksheet's articles, by fingerprint. Raises AnswerError, FileNotFoundError."""
    text = (FOLDER / f"{number}.answers").read_text("utf-8")
    answers = read_answers(text, sheets.read(FOLDER / f"{number}.json"))
    return {fingerprint(article): lines for article, lines in answers}


def main() -> None:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, prog="training.breaks"
    )
    parser.add_argument("command", choices=("sheets", "check", "collect", "score"))
    parser.add_argument("numbers", nargs="*")
    parser.add_argument("--articles", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.command == "sheets":
        print(sheets.write(FOLDER, options.articles, options.seed), "articles")
    elif options.command == "check":
        check(options.numbers, answered, "articles")
    elif options.command == "collect":
        found = read_marks(MARKS) | collect(FOLDER, answered)
        write_marks(found, MARKS)
        print(len(found), "articles")
    else:
        gold = list(corrected(sheets.plain_articles(), read_marks(MARKS)))
        scores = score_articles(annotate_articles(gold, load_annotator("fast"), keep_boilerplate=False))
        for name, score in (
            ("sentences", scores.sentences),
            ("boilerplate characters", scores.boilerplate_characters),
        ):
            print(f"{name}: P {score.precision:.2%} R {score.recall:.2%} F1 {score.f1:.2%} of {score.gold}")


if __name__ == "__main__":
    main()
