"""Decisions: asking, answering, closing."""
