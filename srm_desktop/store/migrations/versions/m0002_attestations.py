"""The record of the documents made from the assessment."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

FIELDS = (
    "state conclusion made_at file_name file_sha256 snapshot_sha256 log_seq log_head domains targets".split()
)


def upgrade() -> None:
    op.create_table(
        "attestation",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        *(sa.Column(field, sa.Text) for field in FIELDS),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
