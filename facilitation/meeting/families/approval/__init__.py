"""The life of the minutes of this meeting: circulated, corrected, approved and then locked.

domain.md section 8, *Approval*: corrections are agreed to by no objection or by a majority;
approved minutes are changed by a dated decision only (RONR 12th ed. §§35, 41, 48).
"""
