"""Decisions: how they are opened, answered, counted and stated."""
