"""Alembic's way in: runs the migrations on the connection it is handed."""

from alembic import context

from facilitation.library.identity import VERSIONS
from facilitation.library.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSIONS,
    # SQLite can roll back DDL; Alembic assumes that its driver cannot.
    transactional_ddl=True,
)
context.run_migrations()
