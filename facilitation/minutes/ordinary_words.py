"""Words that are names of people, too: as names they are written with a capital letter.

Somebody called Will or May is taken out where the name begins with a capital; “we will” and “may”
stay, for without them no sentence could be read (docs/decisions/0030).
"""

from __future__ import annotations

ORDINARY_WORDS = frozenset(
    """
    a ab ad ah ai al am an and ar as at au be bei by da das de dem den der des di die do du ed
    ein el en er es et eu for from ha he her him his hi i ich ihr il im in io ist it is ja je jo ju
    la le les lo ma man me men mi mir mit my na ne no non not nu o of oh on one or os ou per po por
    qua que sa se she si sie so su sul ta te than that the they this ti to tu ui um un una und une
    up us va vi vo we wir y you za ze zu

    abbot alba amber angel april archer art august autumn bach baker ball banks bauer beck bell berg
    best bill bishop black bloom bob bond brook brown buddy burns bush butler carter cash chance
    chapel charity chase chip chuck church cliff cook cross dale dawn day dean desire dick dove drew
    earnest emery eve faith farmer fay field fisher flora forest forester fox frank friday friend
    gale gardener gene glen good grace grant gray green groß guy harmony hart haven hay heath hill
    hirsch holiday hope hunt hunter iris ivy jack jay jewel josh joy judge july june junior justice
    kaiser king klein knight koch kurz lake lance lang lange laurel law lee lily little long love
    luna mae major mann mark marks martin mason max may mercy merry mike miles mill miller mills
    monday moon mutter neu nick norm ocean olive page park parks pat patience patron paz pearl peg
    penny per piper porter price pride prudence queen rain ray reed reich rich richter river rivers
    rob robin rock rocky rosa rose roth ruby rusty sage salt sand sandy schwarz schön sky skip smart
    smith sommer song sonne stark star stein stern stew stone storm strong sue summer sun sunny swan
    tag taylor teal trinity true van vera victor violet vogel von wade walker ward water way weaver
    weber weiss weiß west white will winter wise wolf wood woods young
    """.split()
)
"""In small letters."""

ABBREVIATIONS = frozenset("ad ai am bc cd eu id it ok pc pm pr tv uk un us vs".split())
"""What is written in capitals and is nobody's initials, unless it has full stops."""

TITLES = frozenset("dr prof mr mrs ms mx jr sr st".split())
"""Parts of a name that say nothing of who somebody is."""

PARTICLES = frozenset(
    """
    de la von van der den di da el al bin ibn ben
    بن ابن ابو ام عبد ال בן בת אל
    """.split()
)
"""Parts that names share: alone they are words of the language, and nobody's name."""
