"""Reading a record from its beginning, keeping what minutes need (domain.md section 8).

Each event is seen with the state before and after it; what was undone is not seen at all. What
may be written is noted here: the level of the stage in which something was said (domain.md
section 2, *Record*), and whether it was off the record. Nothing is dropped here; sections do.
"""
