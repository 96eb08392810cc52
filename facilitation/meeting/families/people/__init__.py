"""Who comes and goes, and who has which role."""
