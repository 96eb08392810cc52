"""The line in which everything can be typed: completion, meaning, hints and refusals."""
