"""Whose turns count, and from when."""
