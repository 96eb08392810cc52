"""Rounds: the piece and who holds it."""
