"""A forty-line proposal and twenty amendments to it, of which six are in conflict.

The names, the text and the changes of the evening that shows what Goround does with amendments:
`tools/amend_trial.py` takes it to its end in the real windows.
"""

from __future__ import annotations

TITLE = "Evening of the amendments"

PEOPLE = ("Amara", "Ben", "Chi", "Dov", "Eve", "Fay", "Gil", "Hana", "Ines", "Jo")

PROPOSAL = "How we share what we own"

NEED = (
    "Last summer three groups bought the same marquee, and nobody knew who had the keys to "
    "the van. We want to share without a quarrel, and without one person keeping it all in mind."
)

TEXT = """# Tents

We buy ten tents by May.
They are paid for from the common fund.
The garden group stores them in the dry shed.
Whoever borrows a tent brings it back clean.
A torn tent is mended by whoever tore it.

# The van

The van stands in the yard of the mill.
Three people hold a key.
Whoever drives it writes down the kilometres.
The fund pays for fuel up to 80 euros a month.
Long journeys are announced a week ahead.
Whoever gets a fine pays it.
The van is never lent to anybody outside the groups.

# Tools

- spades, forks and rakes
- two chainsaws with helmets
- the cider press
- ladders up to six metres
- one projector
- the sewing machine

Tools are marked with a yellow ring.
Each group keeps a list of what it holds.
The lists are read aloud at the spring assembly.
Nobody uses a chainsaw alone.
Whoever breaks a tool says so within a week.
Lost tools are replaced from the common fund.

# The common fund

Each group pays 30 euros a quarter into the fund.
Groups that cannot pay say so, and pay in work.
Two people of different groups keep the accounts.
They report to every assembly.
No payment above 200 euros is made without the assembly.

# Looking back

We look at this agreement again in a year.
Any group may ask for it earlier.
A group that leaves takes back what it lent.
What was bought together stays with the others.
What nobody wants is given away.
This agreement is hung up in the shed."""

AMENDMENTS: tuple[tuple[str, str, str], ...] = (
    ("A1", "ben", 'strike "ten tents" insert "six tents"'),
    ("A2", "chi", 'strike "ten" insert "twelve"'),
    ("A3", "dov", 'insert "and dry" after "brings it back clean"'),
    ("A4", "eve", 'strike "Three people hold a key" insert "Two people of each group hold a key"'),
    ("A5", "fay", 'strike "Three people" insert "Four people"'),
    ("A6", "gil", 'strike "80 euros" insert "120 euros"'),
    ("A7", "hana", 'strike "80 euros a month" insert "what it costs"'),
    ("A8", "ines", 'strike "a week ahead" insert "two weeks ahead"'),
    ("A9", "jo", 'strike "The van is never lent to anybody outside the groups."'),
    ("A10", "ben", 'strike "the cider press" insert "the cider press and its cloths"'),
    ("A11", "chi", 'strike "yellow" insert "red"'),
    ("A12", "dov", 'insert "and in autumn" after "at the spring assembly"'),
    ("A13", "eve", 'strike "alone" insert "alone, or when tired"'),
    ("A14", "fay", 'insert "or are bought second hand" after "replaced from the common fund"'),
    ("A15", "gil", 'strike "30 euros" insert "25 euros"'),
    ("A16", "hana", 'insert "or in kind" after "pay in work"'),
    ("A17", "ines", 'strike "200 euros" insert "300 euros"'),
    ("A18", "jo", 'strike "in a year" insert "in two years"'),
    ("A19", "ben", 'insert "It is read to whoever joins." after "hung up in the shed."'),
    (
        "A20",
        "chi",
        'strike "Any group" insert "Any three groups"; strike "given away" insert "sold"',
    ),
)
"""The label, by whom, and the change: A1 and A2, A4 and A5, A6 and A7 are in conflict."""
