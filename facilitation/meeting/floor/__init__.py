"""The floor of a meeting, read off its state: who is next, who had how much."""
