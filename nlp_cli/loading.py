"""The models, imported only when they are loaded: what runs them takes longer than to ask for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nlp_cli.annotate.annotator import Annotator

Load = Callable[[str, str, int | None], "Annotator"]
"""(engine, tag set, threads or None) → annotator; raises ModelError."""


def load_annotator(engine: str, tagset: str, threads: int | None) -> Annotator:
    """See `nlp_cli.annotate.load_annotator`."""
    from nlp_cli import annotate

    return annotate.load_annotator(engine, tagset, threads)
