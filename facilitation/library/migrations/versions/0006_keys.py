"""The key by which a library signs what it sends to other groups, once one was wanted."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Makes the relation; it stays empty until somebody signs."""
    op.create_table(
        "keys",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("private", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.CheckConstraint("id = 1", name="keys_one"),
        sqlite_strict=True,
    )


def downgrade() -> None:
    """An older program does without, and is not asked to."""
    raise NotImplementedError("a library never goes back to an older schema")
