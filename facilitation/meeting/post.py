"""What a station is for: one of several laptops in a meeting may do only a part of it.

It is no lock against people of ill will, who have the library: it keeps hands off what is not
theirs, where many keys are pressed at once.
"""

from __future__ import annotations

from facilitation.meeting.act import Act, Actor, Overrule, Together
from facilitation.meeting.families.arriving import TellLanguages, TellNeeds
from facilitation.meeting.families.naming import KeepUnnamed
from facilitation.meeting.families.opening.acts import Redo, Undo
from facilitation.meeting.families.people import acts as people
from facilitation.meeting.seat import Post

_AT_THE_DOOR = (
    KeepUnnamed,
    people.Arrive,
    people.BringPeople,
    people.ComeBack,
    people.CorrectName,
    people.Enrol,
    people.Leave,
    TellLanguages,
    TellNeeds,
)


def may_do(post: Post, act: Act) -> bool:
    """Tell whether an act may be done at a station; what one seat did it may take back."""
    if post is Post.FULL:
        return True  # asked of every verb at every key
    match act:
        case Together(acts):
            return all(may_do(post, each) for each in acts)
        case Overrule(overruled):
            return may_do(post, overruled)
        case Undo() | Redo():
            return post is not Post.SHOW
        case _:
            if post is Post.NOTES:
                return act.actor is Actor.NOTES
            return post is Post.DOOR and isinstance(act, _AT_THE_DOOR)


def is_beside(act: Act) -> bool:
    """Tell whether an act means the same whatever the others did meanwhile."""
    return may_do(Post.NOTES, act) or may_do(Post.DOOR, act)
