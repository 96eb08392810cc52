"""Reading text documents of OpenDocument (ODF 1.3, part 3)."""
