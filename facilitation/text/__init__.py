"""The text of a proposal: versions, numbered lines, edits, and what edits do to each other."""
