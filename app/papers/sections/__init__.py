"""The sections of minutes, a file each: from what was gathered to blocks."""
