"""Grouping: which mentions of an article are one name.

Start at ``group_names``; the lists of words it goes by are in ``words``.
"""

from __future__ import annotations

from nlp_cli.group.names import group_names

__all__ = ["group_names"]
