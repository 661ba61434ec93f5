"""Bringing a file to the newest format: its own module because only it needs Alembic."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from srm_desktop.store.schema import APPLICATION_ID, HEAD


def upgrade(
    connection: Connection, to: str = HEAD, *, before_commit: Callable[[], None] = lambda: None
) -> None:
    """Runs the missing migrations in one transaction: all of them, or none where `before_commit` raises."""
    config = Config()
    config.set_main_option("path_separator", "os")
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        before_commit()
