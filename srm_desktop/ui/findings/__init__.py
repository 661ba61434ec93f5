"""Scans' findings: bringing them in, looking at them, and deciding on what they suggest."""
