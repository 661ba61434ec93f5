"""Scans that were imported, and their findings."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

TABLES = {
    "scan": "name sha256 format tool version taken_at imported_at imports records new updated unchanged "
    "resolved skipped accounts",
    "finding": "record status muted gone seen turned",
}


def upgrade() -> None:
    for table, fields in TABLES.items():
        op.create_table(
            table,
            sa.Column("id", sa.Text, primary_key=True, nullable=False),
            *(sa.Column(field, sa.Text) for field in fields.split()),
            sqlite_strict=True,
            sqlite_with_rowid=False,
        )
