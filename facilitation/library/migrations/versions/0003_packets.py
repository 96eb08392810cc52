"""Which of the contents that are kept came as packets from other groups, and when."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Makes the relation; the packets themselves are contents like those of attached files."""
    op.create_table(
        "packets",
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
        sa.CheckConstraint("length(sha256) = 32", name="packets_sha256"),
        sqlite_strict=True,
    )


def downgrade() -> None:
    raise NotImplementedError("a packet is never taken away")
