"""Refusals: what could not be done, why, and what is possible now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from app.wording.ahead import AheadRefusals
from app.wording.matter_refusals import CourseRefusals, MotionRefusals, TextRefusals, VoteRefusals
from app.wording.process_files import ProcessFileWords
from app.wording.ratification import RatificationRefusals
from app.wording.words import JoinedWords
from facilitation.decisions.answers import Answer
from facilitation.language.understanding import Misread
from facilitation.meeting.outcome import Refusal

_SAID_ALREADY = frozenset({"AMBIGUOUS_PERSON", "AMBIGUOUS_ITEM", "AMBIGUOUS_PROCESS"})
"""Their candidates stand in the sentence itself."""

_TAKEN_BACK = frozenset({"ALREADY_WAITING", "ALL_WAIT_ALREADY"})
"""What is so already, and may have been asked for again to take it back."""

_MOST_OFFERED = 6


class _Values(dict[str, str]):
    """The parameters of a refusal; one that a sentence names and is not given is empty."""

    def __missing__(self, key: str) -> str:
        return ""


class RefusalWords(JoinedWords):
    """A sentence for every code that deciding, playing or reading people may give."""

    def _prepare(self) -> None:
        translate, self._misreadings = self._translate, self._wording.misreadings
        self._already = AlreadyWords(self._wording)
        self._files = ProcessFileWords(translate)
        self._sentences = (
            self._people()
            | self._agenda()
            | self._floor()
            | self._rounds()
            | TextRefusals(translate).sentences()
            | MotionRefusals(translate).sentences()
            | self._decided()
            | VoteRefusals(translate).sentences()
            | CourseRefusals(translate).sentences()
            | RatificationRefusals(translate).sentences()
            | AheadRefusals(translate).sentences()
            | self._minutes()
            | self._meeting()
        )
        # The same code with a name and without one is not the same sentence.
        self._without_name = {
            "ALREADY_SO": self.tr("That is so already."),
            "ROUND_GOING": self.tr("A round is going on; it has to end first."),
            "DECISION_OPEN": self.tr("A decision is open; close it first."),
            "TEXT_NEEDED": self.tr("A text is missing."),
            "UNKNOWN_LABEL": self.tr("There is no text yet."),
            "UNKNOWN_BLANK": self.tr("No blank has been made yet."),
            "UNKNOWN_ITEM": self.tr("Nothing is on the agenda yet."),
            "UNKNOWN_GROUP": self.tr("Nobody belongs to a group."),
            "NO_GROUP": self.tr("Nobody here belongs to a group."),
            "ALL_HERE": self.tr("Nobody has left."),
            "OWN_TURN": self.tr("Nobody else is here."),
            "OWN_MOTION": self.tr("Nobody else is here."),
            "SPEAKS_ALREADY": self.tr("Nobody else is here."),
            "HAS_SPOKEN": self.tr("Everybody has had a turn in this round."),
            "NOT_ENTITLED": self.tr("Nobody is here who may decide on this."),
            "NO_OBJECTION": self.tr("Nobody here has an objection that could be tested."),
            "NO_BLOCK": self.tr("Nobody here has blocked."),
            "NOTHING_COUNTED": self.tr("Nothing has been decided yet."),
            "UNKNOWN_SIGNAL": self.tr("There is no such signal here."),
        }

    def refusal(self, refusal: Refusal) -> str:
        """Return why something cannot be done, and what is possible now.

        What is so already is only said, but where it may be meant to be taken back.
        """
        if refusal.so and refusal.code not in _TAKEN_BACK:
            return self.why(refusal)
        return " ".join(filter(None, (self.why(refusal), self.possible(refusal))))

    def why(self, refusal: Refusal) -> str:
        """Return why something cannot be done, or what is so already."""
        sentence = self._why(refusal)
        return self._already.said(refusal, sentence) if refusal.so else sentence

    def _why(self, refusal: Refusal) -> str:
        params = dict(refusal.params)
        sentence = self._sentences.get(refusal.code) or self._numbered(params).get(refusal.code)
        if refusal.code == Misread.NOT_TEXT and params.get("file"):
            sentence = self.tr("The file “{file}” is no text.")
        if refusal.code == Misread.TOO_LONG and params.get("limit"):
            return self._misreadings.why(refusal.code, params)  # a line, and no text
        if not any(params.get(each) for each in ("name", "label")):
            sentence = self._without_name.get(refusal.code, sentence)
        if sentence is not None:
            return sentence.format_map(_Values(self._shown(params))).strip()
        if self._misreadings.knows(refusal.code):
            return self._misreadings.why(refusal.code, params)
        return self.tr("This cannot be done now ({code}).").format(code=refusal.code)

    def possible(self, refusal: Refusal) -> str:
        """Return what can be written instead; empty where nothing is offered."""
        offered = () if refusal.code in _SAID_ALREADY else refusal.possible[:_MOST_OFFERED]
        lines = self._measures.parted(map(self._wording.written, offered))
        if refusal.advice and lines:
            return self.tr(
                'Possible: {lines}. To do it all the same: overrule "your reason" …'
            ).format(lines=lines)
        if refusal.advice:
            return self.tr('To do it all the same: overrule "your reason" …')
        return self.tr("Possible: {lines}").format(lines=lines) if lines else ""

    def knows(self, code: str) -> bool:
        """Tell whether there is a sentence for a code."""
        known = (self._sentences, self._numbered({}))
        return any(code in each for each in known) or self._misreadings.knows(code)

    def _shown(self, params: Mapping[str, str]) -> dict[str, str]:
        """Return the parameters with codes put into words."""
        shown = dict(params)
        words: dict[str, Callable[[str], str]] = {
            "process": self._processes.named,
            "role": self._processes.role,
            "method": self._wording.decisions.method,
            "answer": self._answer,
            "fate": self._fate,
            "mark": self._mark,
            "post": self._post,
            "motion": self._processes.motion_title,
        }
        if "motion" in shown:
            words["other"] = self._processes.motion_title  # a text is called by its label
        for name, say in words.items():
            if name in shown:
                shown[name] = say(shown[name])
        if "wrong" in shown and "line" in shown:
            file, line = shown.get("file", ""), int(shown["line"])
            shown["said"] = self._files.said(file, line, shown["wrong"], shown.get("what", ""))
        return shown

    def _answer(self, name: str) -> str:
        return self._wording.decisions.answer(Answer(name)) if name in set(Answer) else name

    def _mark(self, name: str) -> str:
        marks = {
            "began": self.tr("begun"),
            "paused": self.tr("paused"),
            "resumed": self.tr("gone on"),
            "ended": self.tr("ended"),
        }
        return marks.get(name, name)

    def _post(self, name: str) -> str:
        posts = {
            "notes": self.tr("the notes"),
            "door": self.tr("the door"),
            "show": self.tr("showing what the room sees"),
        }
        return posts.get(name, name)

    def _fate(self, name: str) -> str:
        fates = {
            "open": self.tr("still open"),
            "adopted": self.tr("adopted"),
            "rejected": self.tr("rejected"),
            "withdrawn": self.tr("withdrawn"),
            "lapsed": self.tr("settled with the text it belongs to"),
            "merged": self.tr("merged into another"),
            "divided": self.tr("divided into others"),
        }
        return fates.get(name, name)

    def _numbered(self, params: Mapping[str, str]) -> dict[str, str]:
        """Return the sentences that count what a parameter holds."""
        n = Counter({name: int(said) for name, said in params.items() if said.isdecimal()})
        texts, votes = TextRefusals(self._translate), VoteRefusals(self._translate)
        return self._counting(n) | texts.numbered(n) | votes.numbered(n)

    def _counting(self, n: Mapping[str, int]) -> dict[str, str]:
        return {
            "EXTENDED_ENOUGH": self.tr(
                "This turn has been extended %n times already.", "", n["most"]
            ),
            "SIGNAL_USED_UP": self.tr(
                "This turn has had “{signal}” %n times already.", "", n["most"]
            ),
            "NO_SUCH_PROMPT": self.tr("There is no such prompt; %n are in view.", "", n["last"]),
            "BAD_GROUP_SIZE": self.tr(
                "Small groups have at least two people, and fewer than the %n who are here.",
                "",
                n["here"],
            ),
            "TOO_MANY_VOTES": self.tr(
                "{cast} votes cannot be: only %n can be cast here.", "", n["present"]
            ),
            "TOO_MANY_HANDS": self.tr(
                "{shown} hands are more than the %n people here.", "", n["present"]
            ),
        }

    def _people(self) -> dict[str, str]:
        return {
            "UNKNOWN_PERSON": self.tr("Nobody here is called “{name}”."),
            "FOR_THE_WINDOWS": self.tr(
                "A line that begins with “{verb}” is about windows, of which a script has none: "
                "leave it out."
            ),
            "UNKNOWN_NUMBER": self.tr(
                "Nobody here has the number {number}; the numbers go from 1 to {last}."
            ),
            "AMBIGUOUS_PERSON": self.tr("“{name}” may be several people: {candidates}."),
            "NOT_HERE": self.tr("{name} is not here."),
            "NAME_TAKEN": self.tr("Somebody else is called {name}."),
            "ALREADY_HERE": self.tr("{name} is here already."),
            "ALL_HERE": self.tr("All of them are here: {name}."),
            "ALL_GONE": self.tr("All of them have left: {name}."),
            "NOBODY_HERE": self.tr("Nobody is here yet."),
            "NOBODY_NEW": self.tr("Everybody named in “{file}” is known already."),
            "NAME_NEEDED": self.tr("A name is missing."),
            "ROLE_NEEDED": self.tr("The role is missing, for example facilitator."),
            "FILE_NOT_READ": self.tr("The file “{file}” with people was not read."),
            "FILE_MISSING": self.tr("There is no file “{file}”."),
            "FILE_TOO_LARGE": self.tr(
                "The file “{file}” is too large for a list of people (5 MB at most)."
            ),
            "SPREADSHEET_FILE": self.tr(
                "“{file}” is a file of a spreadsheet program. Open it there and save it as CSV "
                "(File, Save as), then bring that file."
            ),
            "FILE_UNREADABLE": self.tr("The file “{file}” cannot be opened."),
            "NO_NAME_COLUMN": self.tr(
                "No column of “{file}” can be told to be the name. There are: {found}."
            ),
            "SECOND_LIST": self.tr(
                "In line {found} of “{file}” something else seems to begin. Put it into a file of "
                "its own; if it belongs to the list, take out the empty line above it."
            ),
            "ROW_TOO_LONG": self.tr(
                "Line {found} of “{file}” has more cells than there are titles. If a name holds a "
                "comma, put it in quotes."
            ),
            "NO_SUCH_COLUMN": self.tr(
                "“{file}” has no column with this title. Asked for / found: {found}."
            ),
            "UNKNOWN_ENCODING": self.tr(
                "There is no encoding “{encoding}”. These can be read: {found}."
            ),
            "OTHER_ENCODING": self.tr(
                "“{file}” is not written in {encoding}. It looks like {found}."
            ),
            "ENCODING_UNCLEAR": self.tr(
                "The letters of “{file}” cannot be told for certain. Say which encoding it is: "
                "{found}."
            ),
            "NO_NAMES": self.tr("The file “{file}” names nobody. Each person needs a row."),
            "BAD_ROWS": self.tr(
                "The quotation marks in line {found} of “{file}” do not match. Correct them, or "
                "save the file as CSV again."
            ),
        }

    def _agenda(self) -> dict[str, str]:
        return {
            "TITLE_NEEDED": self.tr("A title is missing."),
            "BAD_LENGTH": self.tr("This length of time is too long or too short here."),
            "NO_BUNDLE": self.tr("No texts wait to be decided at once without debate."),
            "STILL_AMENDED": self.tr(
                "Changes to {label} are still open; what needs no debate has none."
            ),
            "TOO_FEW_HERE": self.tr("Too few are here to decide: {needed} are needed."),
            "ENOUGH_NOT_ASKED": self.tr("Nobody has been asked whether enough was said."),
            "PART_OF_ITSELF": self.tr("“{name}” would be part of itself."),
            "NO_MINIMUM": self.tr("Nobody has said yet which items are treated in any case."),
            "AGENDA_NOT_AGREED": self.tr(
                "The agenda has not been agreed to, which comes first here."
            ),
            "ITEM_BEGUN": self.tr(
                "“{name}” has been begun, and stays on the agenda. Its title and time can change."
            ),
            "ITEM_DONE": self.tr("“{name}” is done; only its title and time can still change."),
            "ITEM_UNDER_WAY": self.tr(
                "“{name}” is being treated: another process is switched to, with a reason."
            ),
            "UNKNOWN_PURPOSE": self.tr(
                "An item is there to inform, to discuss or to decide, not “{name}”."
            ),
            "UNKNOWN_ITEM": self.tr("No item of the agenda is called “{name}”."),
            "AMBIGUOUS_ITEM": self.tr("“{name}” may be several items: {candidates}."),
            "UNKNOWN_PROCESS": self.tr("There is no process called “{name}”."),
            "PROCESS_REFUSED": self.tr("This process cannot be used. {said}"),
            "NOTHING_NEWER": self.tr("The process in force has not changed since it was taken up."),
            "OTHER_PROCESS": self.tr("“{name}” is not the process in force; it can be changed to."),
            "AMBIGUOUS_PROCESS": self.tr("“{name}” may be several processes: {candidates}."),
            "PROCESS_WAITS": self.tr(
                "The process “{process}” waits to be taken up again; come back to it first, "
                "with “Return to it” beside the agenda."
            ),
            "NOT_SWITCHED": self.tr("The process was not changed, so there is none to return to."),
            "NO_STAGES": self.tr("There are no stages here, because no process has begun."),
            "LAST_STAGE": self.tr("This is the last stage."),
            "UNKNOWN_STAGE": self.tr("There is no stage “{name}” in this process."),
            "STAGE_WANTS_ROUND": self.tr("This stage waits for a round; none has been held in it."),
            "STAGE_WANTS_ALL_HEARD": self.tr("This stage waits until all who wait were heard."),
            "STAGE_WANTS_DECISION": self.tr("This stage waits for a decision; there is none yet."),
            "STAGE_IS_FOR": self.tr("In this stage {name} speaks, who has the role: {role}."),
            "REASON_NEEDED": self.tr("A reason is needed, so that the record can say why."),
            "ALREADY_SO": self.tr("That is so already: {name}."),
        }

    def _floor(self) -> dict[str, str]:
        return {
            "ALREADY_WAITING": self.tr("{name} is waiting to speak."),
            "STACK_CLOSED": self.tr("The stack is closed; those who wait are heard."),
            "VOTE_GOING": self.tr(
                "A vote is being taken; until it is closed, {name} can raise a point about the "
                "vote only."
            ),
            "NOTHING_TO_ASK": self.tr("Nobody has spoken yet, so there is nothing to ask about."),
            "OWN_TURN": self.tr("It is {name}'s own turn."),
            "NOBODY_WAITS": self.tr("Nobody waits to speak."),
            "ALL_HELD": self.tr("Whoever waits has used up a budget of time."),
            "NO_ANSWER_WAITS": self.tr("No answer is waited for."),
            "EXHAUSTED": self.tr("Everybody has been heard, and the stack is closed."),
            "QUOTA_WAIT": self.tr(
                "It is the turn of the list “{list}”, and nobody of it waits to speak."
            ),
            "SPEAKS_ALREADY": self.tr("{name} has the floor."),
            "NOBODY_SPEAKING": self.tr("Nobody has the floor."),
            "ALREADY_PAUSED": self.tr("The turn is paused."),
            "NEVER_PAUSED": self.tr("The turn of {name} was not paused."),
            "CLOCK_NOT_THEN": self.tr(
                "{name} can have {mark} between {earliest} and {latest} ago, not at another time."
            ),
            "CLOCK_FIXED": self.tr(
                "This cannot be corrected: there is no time before it or after it that is free."
            ),
            "NOT_PAUSED": self.tr("The turn is running; it is not paused."),
            "NO_LIMIT": self.tr("This turn has no limit, so it needs no more time."),
            "NOT_WAITING": self.tr("{name} is not waiting to speak."),
            "NO_SUCH_PLACE": self.tr("There is no such place; the last one is {last}."),
            "UNKNOWN_ORDER": self.tr("The stack cannot be ordered by “{name}”."),
            "UNKNOWN_SCOPE": self.tr("A time can be set for a person, a group or an item."),
            "ALL_WAIT_ALREADY": self.tr("All of them wait to speak: {names}."),
            "UNKNOWN_SIDE": self.tr("Somebody speaks for it or against it; “{name}” is neither."),
            "UNKNOWN_COUNTING": self.tr("Turns count on an item, in a meeting or in a series."),
            "MEETING_NOT_READ": self.tr(
                "The meeting “{name}” cannot be read here; do this where the meetings are kept."
            ),
            "UNKNOWN_MEETING": self.tr("No other meeting kept here is called “{name}”."),
            "AMBIGUOUS_MEETING": self.tr("Several meetings kept here may be meant by “{name}”."),
            "SEVERAL_MINUTES": self.tr(
                "Minutes of several meetings of that day are not approved yet. Say which."
            ),
            "NO_MINUTES_WAITING": self.tr(
                "No minutes of a closed meeting “{name}” of that day wait to be approved."
            ),
            "NOBODY_HEARD": self.tr("Nobody who is here spoke in “{name}”."),
            "UNKNOWN_SIGNAL": self.tr("There is no signal “{name}” here."),
            "UNKNOWN_KIND": self.tr("A signal cannot work like “{name}”."),
            "SIGNAL_OUT_OF_RANGE": self.tr(
                "The rank of “{name}” goes to 9, its number to 99 and its time to one hour."
            ),
            "SYMBOL_TAKEN": self.tr("{symbol} is the signal “{name}” already."),
            "BAD_SYMBOL": self.tr(
                "“{symbol}” cannot be typed behind a name; one sign such as * can."
            ),
            "STACK_STAYS": self.tr("Joining the stack is always possible."),
            "UNKNOWN_RULE": self.tr("There is no rule “{name}” to be set."),
            "RULE_OUT_OF_RANGE": self.tr("The rule “{name}” can be set from {least} to {most}."),
        }

    def _rounds(self) -> dict[str, str]:
        return {
            "ROUND_GOING": self.tr(
                "In a round only the one with the piece speaks; {name} may reply with their leave."
            ),
            "ROUND_WAITS": self.tr(
                "The round is still going on; end it first, or say why it stops here."
            ),
            "NO_ROUND": self.tr("No round is going on."),
            "NOBODY_HOLDS": self.tr("Nobody holds the talking piece now."),
            "NOT_IN_ROUND": self.tr("{name} is not in this round."),
            "HAS_SPOKEN": self.tr("{name} has had a turn in this round."),
            "CHOOSE_NEXT": self.tr("Whoever spoke last chooses who is next."),
            "OWN_SEAT": self.tr("{name} cannot sit next to themself."),
            "NO_SEAT": self.tr("{name} has no seat yet."),
            "UNKNOWN_GROUP": self.tr("Nobody with a seat is from “{name}”."),
            "AMBIGUOUS_GROUP": self.tr("More than one group begins with “{name}”."),
            "NO_GROUP": self.tr("{name} belongs to no group that they could speak for."),
            "NO_SPOKES": self.tr("Nobody has been named to speak for a group yet."),
            "SILENT_ALREADY": self.tr("People are silent already."),
            "NO_SILENCE": self.tr("No silence is being held now."),
            "GROUPS_ALREADY": self.tr("People talk in small groups already."),
            "NO_GROUPS": self.tr("Nobody talks in small groups now."),
            "UNKNOWN_GROUPING": self.tr("Small groups cannot be made “{name}”."),
            "NO_SUCH_GROUP": self.tr("There is no such small group; the last one is {last}."),
            "REPLY_TOO_DEEP": self.tr("Replies go {most} deep here, as the group has set it."),
        }

    def _decided(self) -> dict[str, str]:
        return {
            "DECISION_OPEN": self.tr("The decision on {label} is open; close it first."),
            "NO_DECISION": self.tr("No decision is open."),
            "UNKNOWN_METHOD": self.tr("Nothing can be decided by “{name}” here."),
            "METHOD_NOT_OFFERED": self.tr("This process does not decide by {name}."),
            "NOT_ENTITLED": self.tr("{name} is not among those who decide on this."),
            "WRONG_ANSWER": self.tr("“{answer}” is no answer where {method} is asked for."),
            "ALL_ANSWERED": self.tr("Everybody has answered already."),
            "NOT_COUNTED": self.tr("Hands are not counted for {method}; each person answers."),
            "BAD_NUMBER": self.tr("This number cannot be."),
            "NO_BALLOTS": self.tr("This decision takes no ballots."),
            "NO_OBJECTION": self.tr("{name} has no objection that could be tested."),
            "BAD_DATE": self.tr("“{date}” is no day; write for example 1 May 2027, or 2027-05-01."),
            "BAD_FRACTION": self.tr("This is no fraction of the whole; write for example 1/2."),
            "WHO_NOMINATES": self.tr("Say who proposes them; nobody has the floor."),
            "NOBODY_NOMINATED": self.tr("Nobody has been proposed for a role here yet."),
            "NO_QUESTION": self.tr("No temperature check has been asked for."),
        }

    def _minutes(self) -> dict[str, str]:
        return {
            "NOTHING_KEPT": self.tr(
                "Nothing that is said in this part is kept, as people were told. What is agreed, "
                "or what somebody takes on, can be written down. If people agree that more is "
                "kept, say how: level group because …"
            ),
            "OFF_RECORD": self.tr("We are off the record; nothing is written down."),
            "NO_SUCH_TAKEN": self.tr("There is no agreement or action {label}."),
            "NOT_AN_ACTION": self.tr("{label} is an agreement, and has no day."),
            "NO_ACTION": self.tr(
                "{label} is an agreement; what is done or passed on is an action."
            ),
            "NOTHING_TAKEN_ON": self.tr("Nobody has taken anything on yet."),
            "NO_ACTION_THERE": self.tr("There is no action {label} in “{name}”."),
            "ACTION_SETTLED": self.tr("{label} of “{name}” is no longer to be done."),
            "NOTHING_TAKEN": self.tr("Nothing has been agreed or taken on yet."),
            "UNKNOWN_THEME": self.tr("No theme of this item is called “{name}”."),
            "NO_THEME": self.tr("No theme has been begun on this item."),
            "NO_NOTE": self.tr("There is no note yet that could belong to a theme."),
            "NO_SUCH_ENTRY": self.tr("There is no entry {entry}."),
            "NO_SUCH_WORDS": self.tr("The words “{words}” do not stand in that note."),
            "NOTHING_WRITTEN": self.tr("Nothing has been written down yet."),
            "UNKNOWN_SHAPE": self.tr("Minutes cannot be “{name}”."),
            "MINUTES_GROW": self.tr(
                "The minutes still grow while the meeting goes on; close it first."
            ),
            "CONSENT_NEEDED": self.tr(
                "More names would be told than people could expect. Ask them, and say how they "
                "agreed: because …"
            ),
            "MINUTES_LOCKED": self.tr(
                "The minutes are approved and locked. What a dated decision changes in them can "
                "still be corrected: say which decision it was, behind “decided”."
            ),
            "NOTHING_DECIDED": self.tr("Nothing has been decided yet."),
            "NOTHING_DECIDED_ON": self.tr("Nothing has been decided on {label} yet."),
            "NO_MINUTE_READ": self.tr("No minute of a decision has been read out."),
            "MINUTE_LOCKED": self.tr(
                "This minute is agreed and locked: “{text}”. Once the meeting is closed, what is "
                "wrong in it can be corrected."
            ),
            "MINUTE_NOT_AGREED": self.tr(
                "The minute of what was decided on {label} has not been agreed. Read it out first."
            ),
            "WORDS_WERE_DECIDED": self.tr(
                "These words stand in {label} as it was put to the vote, and no correction of "
                "minutes changes that: a later decision does (revisit). Where a note is wrong, "
                "name more of its words."
            ),
            "NO_MAJORITY": self.tr(
                "A correction needs more votes for it than against; {favour} to {against} is none."
            ),
        }

    def _meeting(self) -> dict[str, str]:
        return {
            "NO_MEETING": self.tr("The meeting has not begun; give it a title first."),
            "MEETING_CLOSED": self.tr(
                "The meeting is closed. Its minutes can still be completed and corrected, and it "
                "can be said who is not to be named."
            ),
            "ALREADY_OPENED": self.tr("The meeting has begun already: “{title}”."),
            "BREAK_ALREADY": self.tr("There is a break already."),
            "IN_BREAK": self.tr(
                "There is a break: nobody is called, and nothing is asked or decided. Notes and "
                "texts can be written, and people come and go."
            ),
            "RETURN_PASSED": self.tr(
                "It is {time} now; a recess ends within the next twelve hours. For another day, "
                "end the sitting."
            ),
            "NO_BREAK": self.tr("There is no break."),
            "NOT_BEGUN": self.tr("This meeting is planned and has not begun yet."),
            "PLANNED_ALREADY": self.tr("The meeting is planned for then."),
            "EXPECTED_ALREADY": self.tr("{name} is on the list, and comes on the day."),
            "HAS_BEGUN": self.tr("The meeting has begun; it can go on in another sitting."),
            "DAY_PASSED": self.tr("That day has passed. A meeting is planned for today or later."),
            "SITTING_ENDED": self.tr("This sitting has ended; the next one has not begun."),
            "SITTING_GOES_ON": self.tr(
                "This sitting began today. A new one begins on another day, or when this one ends."
            ),
            "NOTHING_TO_UNDO": self.tr("Nothing was done here that can be taken back."),
            "NOTHING_TO_REDO": self.tr("Nothing was taken back that can be brought back."),
            "RESTS_ON": self.tr(
                "This cannot be taken back any more: something that was done later, in another "
                "window or at another laptop, rests on it."
            ),
            "NOTHING_CHANGES": self.tr("That changes nothing."),
            "AT_ANOTHER_STATION": self.tr(
                "That is done at another station: this one is for {post}."
            ),
            "NOT_POSSIBLE_HERE": self.tr("That is not possible here."),
            "READ_ONLY": self.tr(
                "This record can only be read: it holds something at row {seq} that this "
                "Goround does not know or cannot read."
            ),
        }


class AlreadyWords(JoinedWords):
    """Says what is so, where somebody asked for it once more; that is no fault.

    There is a sentence for each thing that a refusal's ``what`` may name.
    """

    def _prepare(self) -> None:
        self._facts = {
            "order": self.tr("people are called {order}"),
            "stack_closed": self.tr("the stack is closed"),
            "stack_open": self.tr("the stack is open"),
            "limit": self.tr("turns are limited to {length}"),
            "no_limit": self.tr("turns have no limit"),
            "level": self.tr("just as much is kept of what is said"),
            "published": self.tr("all of it may be published"),
            "verbatim": self.tr("these words are the speaker’s own"),
            "summary": self.tr("these words are a summary"),
            "sensitive": self.tr("these words are kept private"),
            "received": self.tr("what {name} sent is known here, and nothing in it is new"),
            "reads": self.tr("it reads like that"),
            "open": self.tr("these words may be published"),
            "naming": self.tr("whose names are told has been chosen so"),
            "on_record": self.tr("we are on the record"),
            "off_record": self.tr("we are off the record"),
            "rule": self.tr("the rule “{name}” is set to {value}"),
            "shape": self.tr("the minutes are “{name}”"),
            "minutes_kept": self.tr("{name} is kept as the minutes of that day"),
            "reviewed": self.tr("{name} has seen their passages"),
            "approved": self.tr("the minutes are approved"),
            "role": self.tr("{name} holds the role “{role}”"),
        }

    def said(self, refusal: Refusal, sentence: str) -> str:
        """Return what is so; ``sentence`` is how it is said where the refusal names no more."""
        fact = self._fact(refusal)
        if fact:
            return self.tr("That is so already: {fact}.").format(fact=fact)
        if refusal.code == "ALREADY_SO":
            return sentence
        return self.tr("That is so already. {sentence}").format(sentence=sentence)

    def _fact(self, refusal: Refusal) -> str:
        params = dict(refusal.params)
        what, length = params.get("what", ""), params.get("length", "")
        if what == "limit" and length == "0":
            what = "no_limit"
        shown = {
            **params,
            "order": self._wording.floor.order(params.get("name", "")),
            "length": self._measures.duration(int(length or 0)),
        }
        return self._facts.get(what, "").format_map(shown)
