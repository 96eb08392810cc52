"""Counting ranked ballots: pure rules that take ballots and give every round (domain.md §6)."""
