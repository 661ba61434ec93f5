"""Where a meeting stands, who takes its minutes, and which targets a verdict is for."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    for field in ("minute_taker", "current", "left_at", "paused"):
        op.add_column("meeting", sa.Column(field, sa.Text))
    op.add_column("minute", sa.Column("targets", sa.Text))
