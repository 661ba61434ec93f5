"""Of a document: whose signatures it waits for."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("attestation", sa.Column("awaited", sa.Text))
