"""One dialog per module; each returns values and leaves writing to its caller."""
