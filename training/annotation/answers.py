"""What an annotator answers to a worksheet: one line for each of its sentences.

    17 ok                                       every mark is right and none is missing
    18 +Polda Metro Jaya|ORG ; -Kapolda         mark this, unmark that
    19 +Jawa#2|NORP                             only the second time it occurs
    20 drop                                     not a sentence that anyone should learn from

A new mark takes the place of the old ones that it touches.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

from nlp_cli.evaluate.articles import GoldSpan
from training.annotation.marks import Marks

LINE = re.compile(r"(\d+)\s+(.+)")
EDIT = re.compile(r"(?P<sign>[+-])(?P<text>.+?)(?:#(?P<nth>\d+))?(?:\|(?P<type>[A-Z_]+))?")


class AnswerError(ValueError):
    """An answer that cannot be followed."""


def read_answers(
    text: str, sheet: Mapping[int, tuple[str, Marks]], types: Container[str]
) -> dict[int, Marks | None]:
    """The marks of each sentence as answered, None for one that is dropped; ``types`` are those there are.

    Raises AnswerError with every line that cannot be followed and every sentence without one.
    """
    found: dict[int, Marks | None] = {}
    wrong = []
    for line in filter(str.strip, text.splitlines()):
        match = LINE.fullmatch(line.strip())
        if match is None or int(match[1]) not in sheet:
            wrong.append(f"not an answer: {line}")
            continue
        number, answer = int(match[1]), match[2].strip()
        try:
            found[number] = None if answer == "drop" else follow(answer, *sheet[number], types)
        except AnswerError as error:
            wrong.append(f"{number}: {error}")
    if missing := [str(number) for number in sheet if number not in found]:
        wrong.append("no answer for " + " ".join(missing))
    if wrong:
        raise AnswerError("\n".join(wrong))
    return found


def follow(answer: str, text: str, marks: Marks, types: Container[str]) -> Marks:
    """The marks of a sentence after one answer.

    >>> follow("+Budi|PERSON ; -Kota", "Kota Budi", (GoldSpan(0, 4, "GPE"),), {"PERSON"})
    (GoldSpan(start=5, end=9, label='PERSON'),)
    """
    if answer == "ok":
        return marks
    edits = []
    for part in re.split(r"\s+;\s*(?=[+-])", answer):
        edit = EDIT.fullmatch(part.strip())
        if edit is None or (edit["sign"] == "+") != bool(edit["type"]):
            raise AnswerError(f"not an edit: {part}")
        if edit["type"] and edit["type"] not in types:
            raise AnswerError(f"no such type: {part}")
        edits.append(edit)
    kept = list(marks)
    for edit in edits:
        if edit["sign"] == "-":
            gone = set(_places(edit, text))
            if not any((mark.start, mark.end) in gone for mark in kept):
                raise AnswerError(f"not marked: {edit[0]}")
            kept = [mark for mark in kept if (mark.start, mark.end) not in gone]
    added: list[GoldSpan] = []
    for edit in sorted(edits, key=lambda e: -len(e["text"])):
        if edit["sign"] == "+":
            places = _places(edit, text)
            free = [(a, b) for a, b in places if all(b <= m.start or m.end <= a for m in added)]
            if not free:
                raise AnswerError(f"not in the sentence: {edit[0]}")
            added += [GoldSpan(a, b, edit["type"]) for a, b in free]
    kept = [mark for mark in kept if all(mark.end <= new.start or new.end <= mark.start for new in added)]
    return tuple(sorted([*kept, *added], key=lambda mark: mark.start))


def _places(edit: re.Match[str], text: str) -> list[tuple[int, int]]:
    """Where the text of an edit stands in a sentence, inside a longer word only if nowhere else."""
    words = re.escape(edit["text"])
    found = [m.span() for m in re.finditer(rf"(?<!\w){words}(?!\w)", text)]
    found = found or [m.span() for m in re.finditer(words, text)]
    if edit["nth"]:
        found = found[int(edit["nth"]) - 1 : int(edit["nth"])]
    return found
