"""How many articles a second, with how much memory, and how both grow."""
