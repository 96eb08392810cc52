"""What is put up before the room of each meeting, and news for stations on other laptops."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_POSTGRESQL_NEWS = (
    """CREATE FUNCTION goround_news() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_notify('goround', NEW.meeting); RETURN NULL; END $$""",
    """CREATE TRIGGER events_news AFTER INSERT ON events
    FOR EACH ROW EXECUTE FUNCTION goround_news()""",
    """CREATE TRIGGER rooms_news AFTER INSERT OR UPDATE ON rooms
    FOR EACH ROW EXECUTE FUNCTION goround_news()""",
)
"""The server tells of a meeting once for each transaction, when that is durable."""


def upgrade() -> None:
    """Makes the relation, and lets a server tell what has been written."""
    op.create_table(
        "rooms",
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("meeting"),
        sqlite_strict=True,
    )
    if op.get_context().dialect.name == "postgresql":
        for statement in _POSTGRESQL_NEWS:
            op.execute(statement)


def downgrade() -> None:
    """An older program does without, and is not asked to."""
    raise NotImplementedError("a library never goes back to an older schema")
