"""Worksheets of doubtful sentences, and what is answered to them.

    python -m training.annotation sheets            write worksheets to work/annotation
    python -m training.annotation check NUMBER…     whether a worksheet's answers can be followed
    python -m training.annotation collect           put every whole answer into marks.txt

INSTRUCTIONS.md is for whoever answers them. With ``--policy idner2k`` all three are about sentences
marked as IDNER-News-2k would, by IDNER2K.md.
"""

from __future__ import annotations

import argparse
from functools import partial

from training.annotation import sheets
from training.annotation.answers import read_answers
from training.annotation.marks import Marks, fingerprint, read_marks, write_marks
from training.annotation.policies import POLICIES, Policy
from training.annotation.worksheets import check, collect
from training.places import BUNDLE


def answered(policy: Policy, number: str) -> dict[str, Marks]:
    """The marks of a worksheet's sentences, by fingerprint. Raises AnswerError, FileNotFoundError."""
    sheet = sheets.read(policy.folder / f"{number}.json")
    text = (policy.folder / f"{number}.answers").read_text("utf-8")
    answers = read_answers(text, sheet, policy.types)
    return {fingerprint(sheet[key][0]): marks for key, marks in answers.items() if marks is not None}


def main() -> None:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, prog="training.annotation"
    )
    parser.add_argument("command", choices=("sheets", "check", "collect"))
    parser.add_argument("numbers", nargs="*")
    parser.add_argument("--policy", choices=POLICIES, default="ontonotes")
    parser.add_argument("--news", type=int, default=20_000, help="sentences of the news to look at")
    parser.add_argument("--encyclopedia", type=int, default=5_000, help="of the encyclopedia")
    parser.add_argument("--least-sure", type=float, default=0.7, help="probability of its tags")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    policy = POLICIES[options.policy]
    if options.command == "sheets":
        found = sheets.choose(policy, options.news, options.encyclopedia, options.seed)
        print(sheets.write(policy, BUNDLE, found, options.least_sure, options.seed), "sentences")
    elif options.command == "check":
        check(options.numbers, partial(answered, policy), "sentences")
    else:
        gold = sheets.annotated()
        marks = read_marks(policy.marks) | collect(policy.folder, partial(answered, policy))
        marks = {key: entities for key, entities in marks.items() if key not in gold}
        write_marks(marks, policy.marks)
        print(len(marks), "sentences")


if __name__ == "__main__":
    main()
