"""Bytes in, articles out: files, ``-`` and standard input, in any encoding."""

from nlp_cli.read.articles import STDIN, read_articles

__all__ = ["STDIN", "read_articles"]
