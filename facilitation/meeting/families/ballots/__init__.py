"""Ballots and papers."""
