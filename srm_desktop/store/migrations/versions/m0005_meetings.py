"""Action items, saved filters, meetings and their minutes."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

TABLES = {
    "action_item": "what owner due state done_on note answers meeting raised_on status",
    "saved_filter": "name query status",
    "meeting": "title chair attendees targets queue discussed parked timebox extra started_at ended_at state "
    "confirmed_by confirmed_on status",
    "minute": "meeting kind item text result person action_item at status",
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
    op.add_column("attestation", sa.Column("meeting", sa.Text))
