"""Many articles: read, annotated on all cores or a cluster, written in order (docs/corpus.md).

``BatchAnnotator`` is what other engines need; everything else serves ``nlp-cli corpus``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nlp_cli.corpus.batch import BatchAnnotator
    from nlp_cli.corpus.settings import Settings

__all__ = ["BatchAnnotator", "Settings"]


def __getattr__(name: str) -> Any:
    """Import a class when it is asked for: the command line needs neither for its help text."""
    if name == "BatchAnnotator":
        from nlp_cli.corpus.batch import BatchAnnotator

        return BatchAnnotator
    if name == "Settings":
        from nlp_cli.corpus.settings import Settings

        return Settings
    raise AttributeError(name)
