"""Who is here, and how a person is found by the beginning of a name."""
