"""Signals of a group's own, and its rules."""
