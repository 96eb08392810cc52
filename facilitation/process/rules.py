"""The rules that a process puts in force."""

import msgspec


class Rules(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What a process asks of floor, texts and decisions; every rule is advice.

    ``order`` orders the stack; ``limit`` is the length of a turn in ms (0: none); ``grace`` the ms
    after a hard limit before the turn ends by itself; ``process_limit`` the ms of a point of
    process; ``direct_limit`` the direct responses to one turn; ``extension`` and ``extensions`` the
    ms and the number of extensions; ``reply_depth`` how deep replies nest; ``seconds`` whether
    proposals and amendments need seconding; ``degrees`` how deep amendments may nest (0: any
    depth); ``pending`` how many amendments may wait on one text (0: any number); ``methods`` the
    decision methods offered, the usual one first; ``clock`` whether the room sees a clock;
    ``shift_rounds`` whether the next round starts one place on; ``flip_rounds`` whether it goes the
    other way. ``one_hand`` is whether somebody waits in the stack once at most; ``stretch`` how
    many times as long interpreted turns may be; ``fairness`` whether shares of the floor are worked
    out; ``tone`` whether a soft tone says that a turn's time is over, ``warning`` the ms before
    that at which it says so, too (0: not). ``seats_by_group`` is whether a circle is shown by group
    instead of in rings, ``read_list`` whether minutes tell who had a turn in a round, and who
    passed, ``spot_minutes`` whether the minute of a decision is agreed before the next item begins,
    ``meanings`` whether a word of the field is explained when it is used for the first time.
    ``motions`` is whether formal motions are made, ``speeches`` how often somebody may speak to one
    question (0: any number). ``groups_answer`` is whether groups decide, each with one answer that
    its spoke gives, and not people. ``break_after`` is the ms of work after which a break is
    offered (0: never). ``agenda_first`` is whether the agenda is agreed to before an item begins,
    ``pulls`` how many people it takes to pull a text out of a bundle.
    """

    order: str = "fifo"
    limit: int = 0
    hard: bool = False
    grace: int = 10_000
    process_limit: int = 30_000
    direct_limit: int = 2
    extension: int = 60_000
    extensions: int = 2
    reply_depth: int = 1
    seconds: bool = False
    degrees: int = 0
    pending: int = 0
    methods: tuple[str, ...] = ("consensus", "consent", "majority", "two-thirds")
    clock: bool = True
    shift_rounds: bool = True
    flip_rounds: bool = True
    one_hand: bool = True
    stretch: int = 2
    fairness: bool = True
    tone: bool = True
    warning: int = 0
    seats_by_group: bool = False
    read_list: bool = False
    spot_minutes: bool = False
    meanings: bool = True
    motions: bool = False
    speeches: int = 0
    groups_answer: bool = False
    break_after: int = 5_400_000
    agenda_first: bool = False
    pulls: int = 1
