"""How fast an annotator that is loaded annotates, and whether both engines say the same."""
