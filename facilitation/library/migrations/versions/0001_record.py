"""The record, to which rows are only ever added, and the signs of life."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_FIXED = "the record is never changed"

_SQLITE_GUARDS = (
    f"""CREATE TRIGGER events_no_update BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, '{_FIXED}'); END""",
    f"""CREATE TRIGGER events_no_delete BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, '{_FIXED}'); END""",
    # Without this one INSERT OR REPLACE would change a row behind the other two.
    """CREATE TRIGGER events_next BEFORE INSERT ON events
    WHEN NEW.seq <> 1 + coalesce(
        (SELECT max(seq) FROM events WHERE meeting = NEW.meeting), 0)
    BEGIN SELECT RAISE(ABORT, 'a row follows the last one'); END""",
)

_POSTGRESQL_GUARDS = (
    f"""CREATE FUNCTION events_fixed() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '{_FIXED}'; END $$""",
    """CREATE TRIGGER events_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON events
    FOR EACH STATEMENT EXECUTE FUNCTION events_fixed()""",
)


def upgrade() -> None:
    """Makes the relations and what keeps the record from being changed."""
    big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "events",
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("seq", big, nullable=False, autoincrement=False),
        sa.Column("act", big, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", big, nullable=False),
        sa.Column("tick", big, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("link", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("meeting", "seq"),
        sa.CheckConstraint("seq >= 1 AND act >= 1 AND act <= seq", name="events_count"),
        sa.CheckConstraint("length(link) = 32", name="events_link"),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    op.create_table(
        "pulses",
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("at", big, nullable=False),
        sa.Column("tick", big, nullable=False),
        sa.PrimaryKeyConstraint("meeting"),
        sqlite_strict=True,
    )
    guards = {"sqlite": _SQLITE_GUARDS, "postgresql": _POSTGRESQL_GUARDS}
    for statement in guards[op.get_context().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    raise NotImplementedError("a record is never taken away")
