"""Notes of a meeting: what of them is kept, and what their lines became."""
