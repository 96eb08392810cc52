"""Turns: who speaks, for how long, and a clock put right."""
