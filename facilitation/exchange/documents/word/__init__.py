"""Reading documents of Word (OOXML, ECMA-376 part 1, section 17)."""
