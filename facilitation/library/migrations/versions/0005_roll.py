"""People and their groups, kept from one meeting to the next."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Makes the relation; nobody is on the roll yet."""
    op.create_table(
        "roll",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )


def downgrade() -> None:
    raise NotImplementedError("nobody is taken off the roll")
