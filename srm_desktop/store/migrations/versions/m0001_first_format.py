"""The first format: the log, the current state and content by hash."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ENTITIES = {
    "details": (
        ("id",),
        "uuid title organisation document_kind catalog_sha256 addressee intended_users confidentiality "
        "period_start period_end fieldwork_start fieldwork_end exclusions sampling tools deviations "
        "limitations independence distribution next_review",
    ),
    "target": (("id",), "kind identifier name environment regions services note status"),
    "person": (("id",), "name title organisation role status"),
    "answer": (
        ("target", "item"),
        "result note reason methods owner due assessor assessed_on review "
        "risk_reason risk_approver risk_expires",
    ),
}


def upgrade() -> None:
    op.create_table(
        "batch",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("verb", sa.Text, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("reverts", sa.Text),
        sqlite_strict=True,
    )
    op.create_table(
        "change",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("uuid", sa.Text, nullable=False),
        sa.Column("batch", sa.Integer, nullable=False),
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("entity_id", sa.Text, nullable=False),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("old", sa.Text),
        sa.Column("new", sa.Text),
        sa.Column("previous", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("change_by_entity", "change", ["entity", "entity_id"])
    op.create_index("change_by_batch", "change", ["batch"])
    for name, (keys, fields) in ENTITIES.items():
        op.create_table(
            name,
            *(sa.Column(key, sa.Text, primary_key=True, nullable=False) for key in keys),
            *(sa.Column(field, sa.Text) for field in fields.split()),
            sqlite_strict=True,
            sqlite_with_rowid=False,
        )
    op.create_table(
        "content",
        sa.Column("sha256", sa.Text, primary_key=True, nullable=False),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
    for table in ("batch", "change"):
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END"
            )
