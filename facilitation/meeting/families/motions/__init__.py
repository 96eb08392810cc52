"""Formal motions: made, seconded, settled; points of order and rulings (domain.md §4)."""
