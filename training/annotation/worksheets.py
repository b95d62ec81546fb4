"""What the answers to a folder of worksheets come to, whatever is asked on them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from training.annotation.answers import AnswerError
from training.annotation.marks import Marks

Answered = Callable[[str], dict[str, Marks]]
"""The marks of a worksheet, by fingerprint. Raises AnswerError, FileNotFoundError."""


def check(numbers: Iterable[str], answered: Answered, what: str) -> None:
    """Print how many of ``what`` each worksheet answers; exit at the first that cannot be followed."""
    for number in numbers:
        try:
            print(f"{number}: {len(answered(number))} {what}")
        except (AnswerError, OSError) as error:
            sys.exit(f"{number}:\n{error}")


def collect(folder: Path, answered: Answered) -> dict[str, Marks]:
    """The marks of every worksheet that can be followed; the others are told of."""
    found: dict[str, Marks] = {}
    for path in sorted(folder.glob("*.answers")):
        try:
            found |= answered(path.stem)
        except (AnswerError, OSError) as error:
            print(f"{path.stem}: left out\n{error}", file=sys.stderr)
    return found
