"""Precision, recall and F1 of any system's output against gold."""
