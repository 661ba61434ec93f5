"""Answers lie item by item: a verdict in 500 targets touches a few dozen pages of the file, not 500."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

KEY = ("item", "target")
FIELDS = (
    "result note reason methods owner due assessor assessed_on review risk_reason risk_approver risk_expires "
    "judged_under reviewer reviewed_on review_comment cause recommendation response"
).split()


def upgrade() -> None:
    op.rename_table("answer", "answer_by_target")
    op.create_table(
        "answer",
        *(sa.Column(key, sa.Text, primary_key=True, nullable=False) for key in KEY),
        *(sa.Column(field, sa.Text) for field in FIELDS),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    names = ", ".join((*KEY, *FIELDS))
    op.execute(f"INSERT INTO answer ({names}) SELECT {names} FROM answer_by_target ORDER BY item, target")
    op.drop_table("answer_by_target")
