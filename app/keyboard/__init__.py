"""What holds for keys in every window."""
