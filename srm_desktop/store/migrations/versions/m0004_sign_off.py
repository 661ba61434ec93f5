"""Review by a second person, signatures and revocations of documents, and the organization's logo."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

FIELDS = {
    "answer": "reviewer reviewed_on review_comment",
    "attestation": "signers signed_sha256 revoked_reason revoked_by revoked_on",
    "details": "logo_sha256",
}


def upgrade() -> None:
    for table, fields in FIELDS.items():
        for field in fields.split():
            op.add_column(table, sa.Column(field, sa.Text))
