"""By what a library is known, before anything of it is loaded."""

from __future__ import annotations

from typing import Final

SCHEMA: Final = "0006"
"""The newest migration; the names are four digits, so that they compare as text."""

READABLE: Final = "0002"
"""The oldest schema that is read as it is where nothing can be written."""

VERSIONS: Final = "goround_version"
"""The relation in which Alembic notes the migration last made."""

APPLICATION: Final = 0x476F5264
"""SQLite's application_id of a library ("GoRd"), by which a file is known as ours."""
