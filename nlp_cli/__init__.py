"""Indonesian sentences, tokens and named entities on the command line."""

__version__ = "0.1.0"
