"""Actions: who owes what by when."""
