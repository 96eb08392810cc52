"""The meeting that this laptop attends: its clock, its errands, and what the room sees of it."""
