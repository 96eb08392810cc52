"""Brings a library to the newest schema. The only place that imports Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def migrations(connection: Connection | None = None) -> Config:
    """Alembic's configuration, made without an ini file, for one connection."""
    config = Config()
    folder = Path(__file__).parent / "migrations"
    # The configuration interpolates "%", which a folder's name may well contain.
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    if connection is not None:
        config.attributes["connection"] = connection
    return config


def migrate(connection: Connection, target: str = "head") -> None:
    """Runs what is missing up to `target`, inside the transaction already begun."""
    command.upgrade(migrations(connection), target)
