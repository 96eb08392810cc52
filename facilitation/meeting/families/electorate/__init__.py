"""Who decides, with how many votes, and the quorum."""
