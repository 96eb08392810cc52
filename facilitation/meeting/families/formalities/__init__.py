"""What minutes of many bodies must hold besides (domain.md section 8).

The kind of meeting, the minutes of the last one, reports, what an absent person sent, and when the
body meets again.
"""
