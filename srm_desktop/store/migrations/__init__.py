"""Alembic's migrations of the .srm file, run in-process by `store.upgrading`."""
