"""History: the whole log, newest first."""
