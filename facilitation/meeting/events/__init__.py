"""Everything a record can say, one frozen value an event, named in the past tense.

Events carry results (resulting texts, resolved rules, verdicts), so that an old
record reads the same after the rules of the program have changed.
"""
