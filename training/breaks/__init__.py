"""Sentence breaks and boilerplate of plain articles, corrected by whoever read them."""
