"""What was said in an item, as far as each stage allows it (domain.md section 2, *Record*)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, takewhile

from app.papers.passages import opened, shown
from app.papers.plainly import bullets, heading, paragraph, remark, strong
from app.papers.section import Scope, Section
from app.papers.sections.tasks import standing
from app.papers.telling import Telling
from facilitation.floor.turns import Turn, TurnKind, numbers
from facilitation.meeting.notes.taken_lines import begins_taken
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.blocks import Block, Blocks, BulletList, Gap, NumberedList, Paragraph
from facilitation.minutes.gathering.gathered import (
    Bundled,
    EnoughShown,
    Entry,
    Felt,
    Levelled,
    OffRecord,
    PartTold,
    Prompted,
    Reported,
    RoundHeld,
    SittingOpened,
    Spoken,
    Stretch,
    Switch,
    Treated,
)
from facilitation.minutes.settling import joined_text
from facilitation.minutes.unnaming import Kept
from facilitation.minutes.voices import note_read
from facilitation.process.process import Level


def talk(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield the stages of an item in which something may be told, each under its title."""
    before: tuple[str, str] | None = None
    turns = _turns_apart(telling, item)
    for stretch in item.stretches:
        if stretch.switch is not None and telling.order.has(Scope.ITEM, "talk"):
            yield switched(telling, item, stretch.switch)
        blocks = _lists_joined(_stretch(telling, item, stretch, turns))
        if not blocks:
            continue
        if (stretch.process, stretch.stage) != before:
            yield heading(2, _title(telling, stretch))
        before = (stretch.process, stretch.stage)
        yield from blocks


def _turns_apart(telling: Telling, item: Treated) -> dict[int, str]:
    """Return what the turns are called where nobody is: by number, never by who took which.

    In a round, whose order is known, they have no numbers, and none where only themes are kept.
    """
    if telling.voices(item.number).mode is not Attribution.UNATTRIBUTED:
        return {}
    parts = [part for stretch in item.stretches for part in stretch.parts]
    rounds = [turn for part in parts if isinstance(part, RoundHeld) for turn in part.turns]
    others = [part for part in parts if isinstance(part, Spoken)]
    found = {turn.id: telling.words.remark_a_voice for turn in _to_be_told_apart(telling, rounds)}
    for number, turn in enumerate(_to_be_told_apart(telling, others), start=1):
        found[turn.id] = telling.words.turn(number)
    return found


def _to_be_told_apart(telling: Telling, turns: Iterable[Spoken]) -> Iterator[Spoken]:
    for each in turns:
        if each.level is Level.NOTES and _shown(telling, each) and not telling.speaks(each):
            yield each


def _lists_joined(blocks: Iterable[Block]) -> Blocks:
    """Return the blocks with lists that were written down a note at a time as one."""
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if isinstance(block, BulletList) and isinstance(last, BulletList):
            joined[-1] = BulletList((*last.items, *block.items))
        elif (
            isinstance(block, NumberedList)
            and isinstance(last, NumberedList)
            and block.start == last.start + len(last.items)
        ):
            joined[-1] = NumberedList((*last.items, *block.items), last.start)
        else:
            joined.append(block)
    return tuple(joined)


def _title(telling: Telling, stretch: Stretch) -> str:
    if not stretch.stage:
        return telling.words.title_talk
    return telling.wording.processes.stage_title(stretch.process, stretch.stage)


def _stretch(
    telling: Telling, item: Treated, stretch: Stretch, called: Mapping[int, str]
) -> Iterator[Block]:
    """Yield what is told of a stage; ``called`` is what turns are called where nobody is named.

    Where nothing that was said is kept, still what everybody was asked and showed.
    """
    for part in stretch.parts:
        if isinstance(part, Levelled):
            because = telling.voices(item.number).text(part.because)
            said = telling.words.levelled(part.level, because, speaking=part.speaking)
            yield remark(said)
    if stretch.level is Level.NONE:
        for each in _asked_once(stretch):
            if isinstance(each, _ASKED):
                yield from _part(telling, item, each, {}, called)
        return
    if _names_go(telling, item, stretch):
        yield remark(telling.words.remark_nobody_named)
    yield from _parts(telling, item, stretch, called)


def _parts(
    telling: Telling, item: Treated, stretch: Stretch, called: Mapping[int, str]
) -> Iterator[Block]:
    """Yield what was said in a stage, and what was noted between the turns set apart from them."""
    families = _families(telling, [each for each in stretch.parts if isinstance(each, Spoken)])
    silent = spoken = False
    for part in _asked_once(stretch):
        if isinstance(part, OffRecord):
            if not silent:
                yield remark(telling.words.remark_off_record)
            silent = True
            continue
        if isinstance(part, Entry):
            alone = spoken and not begins_taken(part.text)
            head = telling.words.remark_noted if alone else ""
            blocks = tuple(_entries(telling, head, [part]))
        else:
            blocks = tuple(_part(telling, item, part, families, called))
        if blocks:
            silent, spoken = False, _ends_with_whom(stretch, part)
        yield from blocks


def _asked_once(stretch: Stretch) -> list[PartTold]:
    """Return what happened in a stage without questions that are told as those of a round."""
    rounds = {each.prompt for each in stretch.parts if isinstance(each, RoundHeld)}
    parts = stretch.parts
    return [each for each in parts if not (isinstance(each, Prompted) and each.text in rounds)]


def _ends_with_whom(stretch: Stretch, part: PartTold) -> bool:
    """Tell whether what comes next would be read as what somebody said who is named before it."""
    return stretch.level is Level.NOTES and isinstance(part, Spoken | RoundHeld)


def _names_go(telling: Telling, item: Treated, stretch: Stretch) -> bool:
    """Tell whether somebody is not named here for the sake of the stage who is named elsewhere."""
    if stretch.level is not Level.THEMES or not telling.voices(item.number).named:
        return False
    parts = [*stretch.parts]
    parts += [turn for each in parts if isinstance(each, RoundHeld) for turn in each.turns]
    return any(isinstance(each, Spoken) and _shown(telling, each) for each in parts) or any(
        isinstance(each, Entry) and shows(telling, each) and telling.names_somebody(each.text)
        for each in parts
    )


_ASKED = (Felt, EnoughShown, Bundled, SittingOpened, Prompted, RoundHeld)
"""What everybody was asked and showed, of whatever was said."""


def _part(
    telling: Telling,
    item: Treated,
    part: PartTold,
    families: Mapping[int, Sequence[Spoken]],
    called: Mapping[int, str],
) -> Iterator[Block]:
    if isinstance(part, Spoken):
        yield from _family(telling, families.get(part.id, ()), called)
    elif isinstance(part, RoundHeld):
        yield from _round(telling, item, part, called)
    elif isinstance(part, Felt):
        yield paragraph(telling.voices(item.number).text(telling.words.felt(part.reading)))
    elif isinstance(part, EnoughShown):
        yield paragraph(telling.words.enough(part.yes, part.no))
    elif isinstance(part, Bundled):
        how = telling.voices(item.number).text(part.how)
        texts = [telling.meeting.proposals[each] for each in part.labels]
        named = [f"{e.label} {telling.titled(e.item, e.title)}".strip() for e in texts]
        yield paragraph(telling.words.bundled(named, how))
    elif isinstance(part, Reported):
        yield from _reports(telling, item, part)
    elif isinstance(part, SittingOpened):
        at = telling.clock(part.at)
        yield remark(telling.words.sitting_opened(part.number, at))
    elif isinstance(part, Prompted):
        voices = telling.voices(item.number)
        yield strong(telling.words.prompted(voices.text(part.text)))


def switched(telling: Telling, item: Treated, switch: Switch) -> Block:
    """Return a change of process, or the return from one, as a paragraph."""
    words, voices = telling.words, telling.voices(item.number)
    at = telling.clock(switch.at)
    if switch.back:
        return paragraph(words.returned(at, switch.process))
    because = voices.text(switch.because)
    if switch.renewed:
        return paragraph(words.renewed(at, switch.process, because))
    keeper = voices.who(switch.keeper, telling.meeting.people) if voices.named else ""
    said = words.switched(at, switch.before, switch.process, keeper, because)
    by = voices.who(switch.by, telling.meeting.people)
    agreed = words.switch_agreed(by, voices.text(switch.agreed))
    ended = words.ended_for_good(switch.before) if switch.for_good else ""
    return paragraph(" ".join(filter(None, (said, ended, agreed))))


def _reports(telling: Telling, item: Treated, part: Reported) -> Iterator[Block]:
    said = {number: text for number, text in part.lines.items() if text.strip()}
    if not said or not reports_told(part):
        return
    voices = telling.voices(item.number, part.level)
    words, question = telling.words, voices.text(part.question)
    yield strong(words.brought_back(part.groups, question))
    found = [(number, said.get(number)) for number in range(1, part.groups + 1)]
    silent, report = words.group_silent, words.group_report
    yield bullets(report(at, voices.text(told)) if told else silent(at) for at, told in found)


def reports_told(part: Reported) -> bool:
    """Tell whether what small groups brought back is told: unless nothing is kept of the stage."""
    return part.level is not Level.NONE


def _round(
    telling: Telling, item: Treated, held: RoundHeld, called: Mapping[int, str]
) -> Iterator[Block]:
    """Yield the prompt of a round, and what was contributed, by the numbers of the turns.

    A missing number would tell who was silent: there are none where nothing is told of a turn.
    Where nobody is named there are none either, for the order of a round is known.
    """
    families = _families(telling, held.turns)
    if not held.prompt and not families:
        yield from _broken_off(telling, held) if held.before else ()
        return
    voices = telling.voices(item.number, held.level)
    number = _number(telling, item, held)
    line = telling.words.round(number, voices.text(held.prompt), goes_on=bool(held.before))
    yield strong(line)
    if held.level is Level.NONE:
        return
    if not families:
        yield remark(telling.words.remark_round_not_told)
    turns = [*held.before, *held.turns]
    told = {each.id for family in _families(telling, turns).values() for each in family}
    counted = [each for each in turns if each.held or each.id in told]
    listed = held.listed and voices.named
    if listed:
        yield from _list_read(telling, held)
    missing = any(each.id not in told for each in counted)
    bare = voices.mode is Attribution.UNATTRIBUTED or (missing and not listed)
    numbered = called if bare else numbers(_as_turn(each) for each in counted)
    for family in families.values():
        yield from _family(telling, family, numbered)
    yield from _broken_off(telling, held)


def _broken_off(telling: Telling, held: RoundHeld) -> Iterator[Block]:
    had, of = held.broken_off
    if had < of and held.level is not Level.NONE:
        yield remark(telling.words.broken_off(had, of))


def _number(telling: Telling, item: Treated, held: RoundHeld) -> int:
    """Return which round it is of those of the item whose words may be written, 0 for others.

    So the first that is written is the first, whatever nobody wrote of before; parts of one round
    have one number.
    """
    rounds: list[list[RoundHeld]] = []
    for part in (part for stretch in item.stretches for part in stretch.parts):
        if isinstance(part, RoundHeld):
            rounds += [] if part.before and rounds else [[]]
            rounds[-1].append(part)
    written_down = (each for each in rounds if any(_may_be_written(telling, e) for e in each))
    for number, parts in enumerate(written_down, start=1):
        if any(each is held for each in parts):
            return number
    return 0


def _may_be_written(telling: Telling, held: RoundHeld) -> bool:
    told = held.prompt or any(_shown(telling, each) for each in held.turns)
    return bool(told) and held.level is not Level.NONE


def _list_read(telling: Telling, held: RoundHeld) -> Iterator[Block]:
    kinds = (TurnKind.ROUND, TurnKind.EXTRA)
    heard, extra = (
        telling.names(each.person for each in held.turns if each.held and each.kind is kind)
        for kind in kinds
    )
    passed = telling.names(held.passed)
    if heard or extra or passed:
        yield paragraph(telling.words.listed(heard, extra, passed))


def _as_turn(spoken: Spoken) -> Turn:
    return Turn(spoken.id, spoken.person, spoken.kind, answers=spoken.parent)


def _families(telling: Telling, turns: Sequence[Spoken]) -> dict[int, list[Spoken]]:
    known = {each.id: each for each in turns}
    wanted = {each.id for each in turns if _shown(telling, each)}
    for each in reversed(turns):
        if each.id in wanted and each.parent in known:
            wanted.add(each.parent)
    families: dict[int, list[Spoken]] = {}
    root: dict[int, int] = {}
    for each in turns:
        if each.id in wanted:
            root[each.id] = root.get(each.parent, each.id)
            families.setdefault(root[each.id], []).append(each)
    return families


def _family(
    telling: Telling, family: Sequence[Spoken], numbered: Mapping[int, str]
) -> Iterator[Block]:
    """Yield a turn and what lies in it, in the order in which it was written down."""
    lines = sorted(
        ((entry.number, each.id, entry) for each in family for entry in _shown(telling, each)),
        key=lambda line: line[0],
    )
    turns, before = {each.id: each for each in family}, set()
    for turn, run in groupby(lines, key=lambda line: line[1]):
        spoken = turns[turn]
        to = None if spoken.parent in before else turns.get(spoken.parent)
        head = _head(telling, spoken, numbered.get(turn, ""), to)
        yield from _entries(telling, head, [entry for _, _, entry in run])
        before.add(turn)


def _head(telling: Telling, spoken: Spoken, number: str, to: Spoken | None) -> str:
    return " ".join(each for each in (number, telling.speaks(spoken, to)) if each)


def _shown(telling: Telling, spoken: Spoken) -> list[Entry]:
    return [] if spoken.off else [each for each in spoken.entries if shows(telling, each)]


def shows(telling: Telling, entry: Entry) -> bool:
    """Tell whether something that was written may be shown under the level of its stage.

    Where themes are kept, the speaker's own words are more than was agreed to.
    """
    if not telling.include.talk or not entry.text.strip():
        return False
    return entry.level is Level.NOTES or (entry.level is Level.THEMES and not entry.verbatim)


def _entries(telling: Telling, head: str, entries: Iterable[Entry]) -> Iterator[Block]:
    """Yield what was written, the first of it behind whose it is."""
    opening = f"{head}:" if head else ""
    for entry in entries:
        if not shows(telling, entry):
            continue
        begun = _asked_for(telling, entry) if entry.asked else opening
        yield from opened(begun, written(telling, entry))
        opening = opening if entry.asked else ""


def _asked_for(telling: Telling, entry: Entry) -> str:
    who = telling.voices(entry.item, entry.level).who(entry.asked, telling.meeting.people)
    return telling.words.asked_for(who)


def written(telling: Telling, entry: Entry) -> Blocks:
    """Return an entry as blocks, never none; nobody is named in them who is not to be."""
    voices, tags = telling.voices(entry.item, entry.level), telling.words.tags

    def read(text: str) -> Blocks:
        settled = tags.unsettled(text, quotable=entry.level is Level.NOTES)
        return voices.blocks(settled, _on_record(telling, entry))

    return shown(entry, telling.words, read)


def _on_record(telling: Telling, entry: Entry) -> list[Kept]:
    """Return what a note repeats that minutes tell elsewhere by name: owners, and agreements.

    Whoever takes something on agrees to be named (domain.md §8), also where they said so; the
    words of tasks and agreements are told as everywhere in the item, whatever the stage keeps.
    """
    item = telling.gathered.items.get(entry.item)
    if item is None or telling.voices(entry.item, entry.level).named:
        return []
    taken = [each for each in standing(item.tasks) if not each.sensitive]
    named = ((telling.owner(each.owner, each.item), each.task) for each in taken)
    owners = [(f"{owner}: ", _as_read(task)) for owner, task in named if owner]
    if not telling.voices(entry.item).named:
        return owners
    agreed_on = [_as_read(each.text) for each in item.agreed if not each.sensitive]
    lines = [f"{owner}{task}" for owner, task in owners]
    told = telling.voices(entry.item).text
    return [(each, "") for each in (*lines, *agreed_on) if each and told(each) == each]


def _as_read(markdown: str) -> str:
    read = (each for each in note_read(markdown) if isinstance(each, Paragraph))
    return " ".join(joined_text(each.inlines) for each in read)


def not_kept(telling: Telling, item: Treated) -> tuple[tuple[str, str], ...]:
    """Return the stages of which the process lets nothing be kept, each once.

    One that an earlier item told of is told again only where something happened in it.
    """
    before = takewhile(lambda each: each is not item, telling.items)
    told = {(e.process, e.stage) for there in before for e in _silent(telling, there)}
    here = [(each.parts, (each.process, each.stage)) for each in _silent(telling, item)]
    return tuple(dict.fromkeys(stage for parts, stage in here if parts or stage not in told))


def _silent(telling: Telling, item: Treated) -> Iterator[Stretch]:
    """Yield what nothing is kept of; where people agreed on that, the discussion tells how."""
    for each in item.stretches:
        if each.level is Level.NONE and not (each.agreed or _passed_through(telling, each)):
            yield each


def _passed_through(telling: Telling, stretch: Stretch) -> bool:
    """Tell whether a stage for a round had none, nor a word: in others one speaks uncalled."""
    stage = telling.wording.processes.known.stage(stretch.process, stretch.stage)
    return not stretch.parts and stage is not None and stage.floor == "round"


def agreed(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield what was agreed without a formal decision, unless all stands where it was said."""
    told = tuple(_told_lines(telling, item))
    there = [each for each in item.agreed if each.text.strip()]
    if any(each.sensitive or not _stands_in(told, each.text) for each in there):
        yield heading(2, telling.words.title_agreed)
        yield BulletList(tuple(_agreement(telling, each) for each in there))


def _told_lines(telling: Telling, item: Treated) -> Iterator[str]:
    for part in (each for stretch in item.stretches for each in stretch.parts):
        turns = part.turns if isinstance(part, RoundHeld) else [part]
        for each in turns:
            written_down = [each] if isinstance(each, Entry) else []
            if isinstance(each, Spoken):
                written_down = _shown(telling, each)
            for entry in written_down:
                if shows(telling, entry) and not entry.sensitive:
                    yield from entry.text.split("\n")


def _stands_in(lines: Iterable[str], text: str) -> bool:
    """Tell whether a sentence ends one of the lines, behind a head such as ``Agreed:``."""
    heads = (line.removesuffix(text).rstrip() for line in lines if line.endswith(text))
    return any(head.endswith((":", ":**")) for head in heads)


def _agreement(telling: Telling, entry: Entry) -> Blocks:
    if entry.sensitive:
        return (Gap(telling.words.remark_left_out),)
    return (Paragraph(telling.voices(entry.item).line(entry.text)),)


SECTIONS = (
    Section("talk", Scope.ITEM, talk),
    Section("agreed", Scope.ITEM, agreed, headed=True),
)
