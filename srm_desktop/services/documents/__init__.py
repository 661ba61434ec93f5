"""Attestations and minutes: frozen, drawn, signed, verified and kept on record."""
