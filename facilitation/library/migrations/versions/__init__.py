"""One file a migration; the first four digits of its name are its revision."""
