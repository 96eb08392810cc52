"""The agenda, in the console and as a page: what was done, what is treated, what comes."""
