"""Ballots that come in as files: one file a format, each offers itself as ``FORMAT``."""
