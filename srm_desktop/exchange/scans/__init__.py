"""Scanners' files, read record by record; one module per format."""
