"""What of a meeting goes into a packet: what groups answer, never who said what (domain.md §7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from facilitation.decisions.ratification import Asked, Reply, key_of, merged
from facilitation.exchange.packets.ahead import calls_in, contributions_in
from facilitation.exchange.packets.mandates import mandates_in
from facilitation.exchange.packets.notices import as_passed_on
from facilitation.exchange.packets.tasks import results_in
from facilitation.meeting.answering import today
from facilitation.meeting.groups.packet import Notice, NoticeKind, Packet, SentAmendment, SentText
from facilitation.meeting.groups.ratified import asked_for, own_group
from facilitation.meeting.groups.sent import (
    came_and_changed,
    changed_here,
    on_one_line,
    wish_of,
    wordings,
)
from facilitation.meeting.reading import amendments_to
from facilitation.meeting.state import Amendment, CameAmendment, Fate, Meeting, Proposal
from facilitation.text.versions import normalise

_LEFT_HERE = frozenset({Fate.WITHDRAWN, Fate.LAPSED, Fate.MERGED, Fate.DIVIDED})
"""Texts with such a fate go nowhere unless they are named."""

_OVERTAKEN = "overtaken"


class NotPackedError(Exception):
    """Nothing in a meeting is called so (``label``), or nothing would go out (empty)."""

    def __init__(self, label: str = "") -> None:
        super().__init__(label)
        self.label = label


def packed(
    meeting: Meeting,
    labels: Sequence[str] | None = None,
    *,
    needs: bool = False,
    announcements: bool = False,
    mandates: bool = False,
    passing_on: Sequence[Notice] = (),
    calls: bool = False,
) -> Packet:
    """Return the packet of a meeting: the texts named, and notices as they are asked for.

    Where no labels are given and nothing is asked for, all texts that go anywhere, and all notices;
    what a small group brings back is in each of its packets. A text that
    another group sent goes back as it came, with what was changed in it. ``passing_on`` are notices
    that other groups sent before earlier meetings: they go on with the others. Raises
    NotPackedError: there is no such text, or nothing would go out.
    """
    whole = labels is None and not (needs or announcements or mandates or calls)
    chosen = list(_chosen(meeting, labels or ()))
    if whole:
        chosen += (each for each in meeting.proposals.values() if each.fate not in _LEFT_HERE)
    texts = [each for each in chosen if isinstance(each, Proposal)]
    kinds = {NoticeKind.NEED, NoticeKind.OFFER} if needs or whole else set[NoticeKind]()
    if announcements or whole:
        kinds.add(NoticeKind.ANNOUNCEMENT)
    opening = meeting.opening
    packet = Packet(
        sender=on_one_line(own_group(meeting)),
        number=max(1, meeting.seq),
        made=today(meeting),
        meeting=on_one_line(opening.title if opening else ""),
        texts=tuple(_wording(meeting, each) for each in texts),
        asked=tuple(_asked(meeting, texts)),
        replies=tuple(_replies(meeting, texts)),
        amendments=(*_wishes(meeting, chosen), *_accounts(meeting, texts)),
        notices=tuple(_notices(meeting, kinds, passing_on)),
        mandates=tuple(mandates_in(meeting)) if mandates or whole else (),
        results=tuple(results_in(meeting)),
        calls=tuple(calls_in(meeting)) if calls or whole else (),
        contributions=tuple(contributions_in(meeting)) if calls or whole else (),
    )
    told = packet.texts, packet.replies, packet.amendments, packet.notices, packet.mandates
    if not any((*told, packet.results, packet.calls, packet.contributions)):
        raise NotPackedError
    return packet


def _chosen(meeting: Meeting, labels: Iterable[str]) -> Iterator[Proposal | Amendment]:
    for label in dict.fromkeys(labels):
        wanted = label.casefold()
        text = next((e for e in meeting.proposals.values() if e.label.casefold() == wanted), None)
        change = next(
            (e for e in meeting.amendments.values() if e.label.casefold() == wanted), None
        )
        found = text or change
        if found is None:
            raise NotPackedError(label)
        yield found


def _wording(meeting: Meeting, proposal: Proposal) -> SentText:
    """Return a text as it reads; one that came and was changed here as it came."""
    known = tuple(wordings(meeting, proposal))
    return known[0] if came_and_changed(meeting, proposal) else known[-1]


def _asked(meeting: Meeting, texts: Iterable[Proposal]) -> Iterator[Asked]:
    for text in texts:
        as_it_came = came_and_changed(meeting, text)
        put = meeting.ratifying.get(text.label)
        asked = put if as_it_came else asked_for(meeting, text.label)
        if asked is not None:
            yield replace(asked, groups=tuple(map(on_one_line, asked.groups)))


def _replies(meeting: Meeting, texts: Iterable[Proposal]) -> Iterator[Reply]:
    """Yield what counts of all answers to these texts, also to their earlier wordings."""
    ids = {version.id for text in texts for version in text.versions}
    counting = merged(meeting.replies)
    for each in dict.fromkeys(meeting.replies):
        if each in counting and each.text in ids:
            yield replace(each, group=on_one_line(each.group), words=normalise(each.words))


def _wishes(meeting: Meeting, chosen: Iterable[Proposal | Amendment]) -> Iterator[SentAmendment]:
    """Yield what this group would change: amendments that were named, and texts changed here."""
    for each in chosen:
        if isinstance(each, Amendment):
            wish = wish_of(meeting, each)
            if wish is not None:
                yield wish
        elif came_and_changed(meeting, each):
            yield changed_here(meeting, each)


def _accounts(meeting: Meeting, texts: Iterable[Proposal]) -> Iterator[SentAmendment]:
    """Yield what became of the wishes of groups about these texts.

    Where the text itself came from elsewhere, wishes and accounts go on as they are: power stays
    with whoever put it.
    """
    for text in texts:
        ids = {version.id for version in text.versions}
        labels = {each.label for each in amendments_to(meeting, text.label, only_open=False)}
        for each in meeting.came:
            if each.sent.base not in ids and each.label not in labels:
                continue
            if each.sent.fate or text.label in meeting.brought:
                yield each.sent
            elif fate := _fate(meeting, each, text):
                account = _account(meeting, each)
                yield replace(each.sent, fate=fate, account=account, now=text.version)


def _fate(meeting: Meeting, came: CameAmendment, text: Proposal) -> str:
    amendment = meeting.amendments.get(came.label)
    if amendment is not None:
        return "" if amendment.fate is Fate.OPEN else str(amendment.fate)
    if came.sent.text == text.text:
        return str(Fate.ADOPTED)
    return _OVERTAKEN if came.sent.base != text.version else ""


def _account(meeting: Meeting, came: CameAmendment) -> str:
    """Return why, as was said here; else the amendments that it was merged or divided into."""
    if came.account:
        return normalise(came.account)
    amendment = meeting.amendments.get(came.label)
    if amendment is None or not amendment.into:
        return ""
    return ", ".join(amendment.into)


def _notices(
    meeting: Meeting, kinds: set[NoticeKind], passing_on: Iterable[Notice]
) -> Iterator[Notice]:
    """Return notices that are not over, each with the groups it came through."""
    own, day = on_one_line(own_group(meeting)), today(meeting)
    here = {(each.kind, each.text, key_of(each.group)) for each in meeting.notices}
    others = (e for e in passing_on if (e.kind, e.text, key_of(e.group)) not in here)
    wanted = (each for each in (*meeting.notices, *others) if each.kind in kinds)
    return as_passed_on(wanted, own, day)
