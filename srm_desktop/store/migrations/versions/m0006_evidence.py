"""Evidence, and files too large to be held at once, kept in pieces by the hash of the whole."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

FIELDS = "answers name media_type size sha256 caption source dated added_by added_on status".split()


def upgrade() -> None:
    op.create_table(
        "evidence",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        *(sa.Column(field, sa.Text) for field in FIELDS),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "piece",
        sa.Column("sha256", sa.Text, primary_key=True, nullable=False),
        sa.Column("number", sa.Integer, primary_key=True, nullable=False, autoincrement=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
