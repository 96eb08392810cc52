"""Groups in a meeting: who speaks for them, what they send and what they answer."""
