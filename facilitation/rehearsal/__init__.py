"""Meetings played from a script in the room language, for practice, for watching, as tests."""
