"""How a library is brought from one schema to the next, run by Alembic."""
