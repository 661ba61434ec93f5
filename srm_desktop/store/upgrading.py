"""Bringing a file to the newest format: its own module because only it needs Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from srm_desktop.store.schema import APPLICATION_ID, HEAD


def upgrade(connection: Connection, to: str = HEAD) -> None:
    """Runs the missing migrations in one transaction: all of them, or none."""
    config = Config()
    config.set_main_option("path_separator", "os")
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
