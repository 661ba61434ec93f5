"""Evidence in the window: beside an answer, and looked at."""
