"""What belongs to a proposal: parts, sponsors, files."""
