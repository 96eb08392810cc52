"""The contents of files that are attached by copy."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_FIXED = "the content of an attachment is never changed"

# A content may be taken away (somebody's papers, attached by mistake): then it is missing, and
# `goround verify` says so. It may not become another one.
_GUARDS = {
    "sqlite": (
        f"""CREATE TRIGGER attachments_no_update BEFORE UPDATE ON attachments
        BEGIN SELECT RAISE(ABORT, '{_FIXED}'); END""",
    ),
    "postgresql": (
        f"""CREATE FUNCTION attachments_fixed() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '{_FIXED}'; END $$""",
        """CREATE TRIGGER attachments_fixed BEFORE UPDATE ON attachments
        FOR EACH STATEMENT EXECUTE FUNCTION attachments_fixed()""",
    ),
}


def upgrade() -> None:
    """Makes the relation and what keeps a content from being changed."""
    op.create_table(
        "attachments",
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
        sa.CheckConstraint("length(sha256) = 32", name="attachments_sha256"),
        sa.CheckConstraint("length(content) = size", name="attachments_size"),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    for statement in _GUARDS[op.get_context().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    raise NotImplementedError("an attachment is never taken away")
