"""The agenda and the course of a meeting, read off its state."""
