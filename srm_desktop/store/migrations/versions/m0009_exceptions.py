"""Of a gap: its cause, what is recommended, and management's response."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    for field in ("cause", "recommendation", "response"):
        op.add_column("answer", sa.Column(field, sa.Text))
