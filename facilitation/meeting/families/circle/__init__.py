"""Seats, prompts, spokes and silence."""
