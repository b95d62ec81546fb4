"""How long a whole process takes, from nothing to the result."""
