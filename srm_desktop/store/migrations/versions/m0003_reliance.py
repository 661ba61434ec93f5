"""Reports of AWS that were read, and answers that a newer catalog asks to look at again."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

FIELDS = "report period_start period_end read_on read_by exceptions note items status".split()


def upgrade() -> None:
    op.create_table(
        "reliance",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        *(sa.Column(field, sa.Text) for field in FIELDS),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.add_column("answer", sa.Column("judged_under", sa.Text))
