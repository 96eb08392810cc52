"""People: who is here, who comes, and who holds which role."""
