"""Processes: rule sets an agenda item runs under, with their stages; data, not code."""
