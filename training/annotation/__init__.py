"""More annotated sentences: those that the tagger is unsure of, read and corrected.

The sentences stay where they are; what is kept in the repository is each one's fingerprint
and its entities as offsets (``marks``).
"""
