"""The floor: whose turn it is, who waits and why, rounds, and what can be done with them."""
