"""What verbs of the room language, and small words within a line, mean (docs/room-language.md)."""

from __future__ import annotations

from app.wording.words import Words
from facilitation.pattern import pattern

_VERB = pattern(r"(?:[a-z]+(?: |\Z))+")
"""The words with which a usage begins, up to what fills it."""


class VerbWords(Words):
    """Says what a verb does; where two lines begin with the same words, by the whole usage."""

    def _prepare(self) -> None:
        self._means = {
            "item": self.tr(
                "put a matter on the agenda, under a process of its own or the meeting's; from an "
                "earlier meeting, perhaps for its second reading"
            ),
            "bundle": self.tr(
                "these texts need no debate: one act decides them, unless somebody pulls one out"
            ),
            "pull": self.tr("somebody wants a text by itself: it goes back to its place"),
            "bundle agreed": self.tr(
                "all texts that need no debate are decided at once, and how that was agreed"
            ),
            "enough said": self.tr("ask the room whether enough was said on this"),
            "enough": self.tr("so many hands say that enough was said, so many want to go on"),
            "part": self.tr("make an item part of another one, or of none"),
            "presenter": self.tr("say who presents an item"),
            "question": self.tr("put a question to an item that was sent ahead"),
            "bring": self.tr("let a proposal come up at an item"),
            "merge items": self.tr(
                "make one item of several that were not begun; their times add up"
            ),
            "defer item": self.tr("leave an item for another meeting"),
            "restore item": self.tr("treat an item in this meeting that was to be left"),
            "second reading": self.tr(
                "let an item come a second time, in another meeting, before it is decided"
            ),
            "fix": self.tr(
                "let an item begin at a time of day, not before; what is free until then takes up "
                "lateness"
            ),
            "minimum": self.tr("say what has to be treated even where time runs out"),
            "only minimum": self.tr(
                "leave all that need not be treated, and was not begun, for another meeting"
            ),
            "agenda agreed": self.tr("the meeting agrees to its agenda, and how it does"),
            "plan": self.tr("give an item another length"),
            "rename": self.tr("call an item something else, also one that is done"),
            "move item": self.tr("let an item come at another place of the agenda"),
            "remove": self.tr("take an item that was not begun off the agenda"),
            "split": self.tr("make several items of one; they share its process, purpose and time"),
            "purpose": self.tr("say what an item is for"),
            "treat": self.tr("give an item another process before it is taken up"),
            "end at": self.tr("when the meeting is to end; what would slip is shown"),
            "start": self.tr(
                "take up an item, named by the beginning of its title or by its place on the "
                "agenda; who still waits on the item before waits no longer, and the record says "
                "who"
            ),
            "meet": self.tr(
                "the meeting as a whole, with no item taken up, goes by a process (its own where "
                "none is named), from its first stage or the one named: opening, check-in, and at "
                "the end the closing"
            ),
            "stage": self.tr("go to the next stage of the process, or to the one named"),
            "switch": self.tr("change the process; stack, text and amendments freeze and wait"),
            "nominate": self.tr(
                "propose somebody for a role, with the reason; again: they changed their mind"
            ),
            "names anew": self.tr("put aside who was proposed, for another role"),
            "renew": self.tr("go on under what a process of your own says by now"),
            "return": self.tr(
                "come back to the process that was left, as it was; who speaks or waits in the "
                "other one waits on there, and return leads to them; for good: they wait no longer"
            ),
            "ballot": self.tr(
                "enter a ballot, first choice first; = between options that share a place, commas "
                "between those approved of, a number behind each for scores and dots; an option by "
                "its name, its beginning or its number"
            ),
            "paper": self.tr("type a paper from the box; nobody's name is kept"),
            "again": self.tr("type a paper once more, to compare"),
            "remove paper": self.tr("take a paper out again"),
            "papers": self.tr("how many papers were handed out"),
            "recount": self.tr("open a closed decision again, with all its ballots"),
            "blank": self.tr(
                "make a blank of words in a proposal, or take up one that stands there as ____"
            ),
            "suggest": self.tr("suggest what to fill a blank with"),
            "fill": self.tr("fill it; with hands counted, only if more are for it than against"),
            "seats": self.tr("seat people in this order; the others keep theirs behind them"),
            "seats by group": self.tr(
                "seat each group together, in the order of their first seats; whoever has no group "
                "sits last"
            ),
            "seat": self.tr("seat one person elsewhere"),
            "seat group": self.tr(
                "the same, and one group sits elsewhere; the beginning of its name is enough"
            ),
            "prompt": self.tr("keep a prompt in view; round 2 asks the second one"),
            "drop prompt": self.tr("take a prompt away"),
            "spoke": self.tr(
                "this person speaks for their group, or for another; round of spokes goes through "
                "all who do"
            ),
            "alternate": self.tr("this person speaks for the group where its spoke is away"),
            "silence": self.tr("be silent together; the turn that is going on waits"),
            "end silence": self.tr("end the silence; next and done do so, too"),
            "silent": self.tr(
                "whoever holds the piece has held the turn in silence, which is a turn"
            ),
            "groups of": self.tr(
                "talk in small groups; mixed: no two of one group together as far as possible"
            ),
            "group": self.tr("a small group returns with a line"),
            "end groups": self.tr("everybody is back"),
            "count turns by": self.tr("which turns the orders count"),
            "carry turns from": self.tr("let the turns of an earlier meeting count, too"),
            "refer": self.tr("give a text to a person, a group or others to work on"),
            "defer": self.tr("put a text off to a date; somebody takes it up again"),
            "lay aside": self.tr("lay a text aside, with all that waits on it"),
            "bring forward LABEL": self.tr(
                "bring a text before the meeting again that was laid aside, put off or referred"
            ),
            'bring forward LABEL from "TITLE" [as LABEL] [by NAME]': self.tr(
                "bring a text of an earlier meeting before this one: with its last wording, the "
                "meetings that agreed to it, the tests held, and what people were uneasy about"
            ),
            "fallback": self.tr(
                "the yes or no vote that was agreed on, after a blocked test and as many tests as "
                "were agreed on"
            ),
            "revisit": self.tr(
                "put an adopted text before the meeting again, under a new label, to amend it; it "
                "takes two thirds, or a majority with notice, or a majority of all entitled"
            ),
            "rescind": self.tr("the same, so that it no longer stands"),
            "replace": self.tr("an adopted text is replaced by another one, once that is adopted"),
            "expires": self.tr("what is decided stands until that day, and no longer"),
            "scope": self.tr("for whom or where it holds"),
            "test": self.tr(
                "ask whether there is consensus or consent, on the group's usual terms or those "
                "typed here"
            ),
            "vote": self.tr(
                "a vote on a text, by majority where nothing is said; with options, a choice "
                "among them, ranked where nothing is said"
            ),
            "choose": self.tr("a vote without a text: an election, a choice among options"),
            "close decision": self.tr("end the answering and state the verdict"),
            "agree": self.tr("agree, or consent; in a vote: yes"),
            "reserve": self.tr("agree, with unease that is recorded"),
            "aside": self.tr("stand aside: not support or carry out, not prevent"),
            "block": self.tr("block, on the group's principles or survival"),
            "concern": self.tr("consent, with a worry that prevents nothing"),
            'object NAME[, NAME…] [because] ["…"]': self.tr("object in a consent test"),
            "yes": self.tr("vote yes by name"),
            "no": self.tr("vote no by name"),
            "abstain": self.tr("abstain by name"),
            "like": self.tr("in a sense vote (Martha's Rules): these people like it"),
            "live with": self.tr("in a sense vote: these people can live with it"),
            "uncomfortable": self.tr("in a sense vote: these people are uncomfortable, and why"),
            "object LABEL by NAME": self.tr(
                "object to that: the amendment becomes an ordinary one again"
            ),
            "all agree": self.tr("everybody who has not answered agrees"),
            "count": self.tr("enter how many gave each answer, of a secret test or a sense vote"),
            "count yes": self.tr("enter a show of hands"),
            "qualify": self.tr("testing an objection found that it qualifies"),
            "preference": self.tr("testing an objection found that it is a preference"),
            "uphold": self.tr("testing a block found that it rests on a principle of the group"),
            "dismiss": self.tr("testing a block found that it rests on none"),
            "confirm": self.tr(
                "a group has decided itself on the block that its spoke gave, and how"
            ),
            "assent": self.tr("somebody whose block was dismissed agrees to stand aside instead"),
            "review": self.tr(
                "when what is decided will be looked at again; before it is decided, or "
                "afterwards; without a label, what was asked last"
            ),
            "terms": self.tr(
                "how a method is meant here from now on; an open decision by it is taken on these "
                "terms at once"
            ),
            "deferred to": self.tr("who takes a matter up again that consent did not settle"),
            "temperature": self.tr("ask for a show of feeling that binds nobody"),
            "up": self.tr("how many hands were up, level and down"),
            "quorum": self.tr(
                "how many of the entitled must be here; more than half where nothing is said"
            ),
            "entitled": self.tr("who may decide"),
            "votes NUMBER NAME": self.tr("somebody has so many votes"),
            "votes NUMBER of GROUP": self.tr(
                "the delegates of a group cast so many votes together"
            ),
            "home": self.tr("how a group voted at home, for its delegates"),
            'mandate NAME|LABEL "…"': self.tr(
                "what somebody is mandated to, or who carries out a decision within which limits; "
                '"" ends it'
            ),
            (
                'mandate NAME "…" listen|relay|bound|empowered [yes|no|aside] [on LABEL] '
                '[to "GROUP"] [alternate NAME] [until DATE] [report DATE]'
            ): self.tr(
                "whom a group sends, how far they may go, until when, and when they report back"
            ),
            "outside": self.tr(
                "what a group’s delegate answered goes beyond the mandate, and waits for the group"
            ),
            "chair votes": self.tr("what the vote of the chair is worth"),
            "recuse": self.tr("somebody stays out of the open decision"),
            "admit": self.tr("let somebody answer who came after the decision had opened"),
            "lot": self.tr(
                "publish what is drawn for, from whom, and the seed; most of one group at most"
            ),
            "draw": self.tr("draw what was published"),
            'propose LABEL "TITLE" by NAME [with NAME, NAME…] [because "…"][: "…"]': self.tr(
                "put a text before the meeting, in a block or, if it is short, behind a colon; "
                "with others who stand behind it"
            ),
            'propose LABEL "TITLE" by NAME [with NAME, NAME…] [because "…"] from FILE': self.tr(
                "the same with the text of a file (Markdown, plain text, DOCX, ODT); the path "
                "starts from the script's folder"
            ),
            "amend": self.tr(
                "propose a change to a proposal or to another amendment: first what is changed, "
                "then the new label; several places with ; between them"
            ),
            "second": self.tr("want it heard; not to support it"),
            "theme": self.tr(
                "begin a theme, of one view or, without it, of all; it is told without names"
            ),
            "under": self.tr("the last note belongs to this theme"),
            "second by": self.tr("second what was moved last and waits for it"),
            'move MOTION [TIME|LABEL|"…"] by NAME [because "…"]': self.tr(
                "make a formal motion, such as adjourn, recess, lay aside, previous question, "
                "refer to, postpone to"
            ),
            "carried": self.tr(
                "what is before the meeting is carried, by voice or because nobody objects"
            ),
            "lost": self.tr("what is before the meeting is lost, by voice"),
            'order NAME "…"': self.tr("raise a point of order: the rules are not kept"),
            "ruling": self.tr("the chair rules, on the point of order where there is one"),
            "friendly": self.tr("the proposer takes an amendment up"),
            "adopt": self.tr("the meeting adopts an amendment"),
            "reject": self.tr("the meeting rejects an amendment"),
            "meeting": self.tr(
                "start a record; the body is those who are entitled to decide together; items have "
                "this process where they name none; after an earlier meeting what that one left "
                "open is there, and everybody who was known there, as absent"
            ),
            "planned for": self.tr(
                "the meeting was made ahead: nothing runs until “sitting” begins it, also before "
                "or after that time; said again, it is planned for another day"
            ),
            "break": self.tr("interrupt the meeting; the present turn pauses"),
            "recess": self.tr(
                "interrupt the meeting and await everybody back, group by group; in a break, await "
                "them from now on, or say another time of return"
            ),
            "reconvene": self.tr("go on after a break"),
            "adjourn": self.tr(
                "end the sitting of this day; the meeting goes on with the next sitting"
            ),
            "sitting": self.tr(
                "begin the sitting of another day, as its first act; whoever was here at the end "
                "of the last one counts as here, or with afresh nobody until they are back"
            ),
            "close meeting": self.tr("end the meeting; notes may still be written"),
            "kind": self.tr("what kind of meeting this is, in the body's own words"),
            "approved minutes of": self.tr(
                "the minutes of an earlier meeting were approved, with these corrections or without"
            ),
            "minutes order": self.tr(
                "in which order the minutes of this group are told where nothing else is asked: "
                "full-narrative, decisions-first, decisions-only or formal"
            ),
            "minutes look": self.tr(
                "how the minutes of this group look where nothing else is asked: calm or large"
            ),
            "circulate minutes": self.tr(
                "the draft of these minutes was sent round; the meeting is closed by then"
            ),
            "reviewed by": self.tr(
                "somebody has seen what the minutes tell of their words, such as on a review sheet"
            ),
            "correct minutes": self.tr(
                "words of these minutes read otherwise, as somebody asked: nobody objected, or so "
                "many agreed; once the minutes are approved, which dated decision changes them"
            ),
            "minute": self.tr(
                "read out how the last decision, or that on a text, is minuted; the room sees the "
                "words in large letters, and they can be mended by reading them out again"
            ),
            "minute agreed": self.tr("the minute that was read out is agreed, and locked"),
            "approve minutes": self.tr(
                "these minutes are approved, today or on that day; they are locked from then on"
            ),
            "minutes of": self.tr(
                "a file (Markdown, plain text, DOCX, ODT) is kept in the library as the minutes of "
                "an earlier day, as it is; the path starts from the script's folder"
            ),
            "report": self.tr("what somebody reported; minutes always tell it"),
            "read out": self.tr(
                "what somebody sent who is not here; it stands in the minutes under their name"
            ),
            "convene on": self.tr("when and where the body meets again"),
            "undo": self.tr("take back the last act"),
            "redo": self.tr("bring back what was taken back last"),
            "count on": self.tr("after a crash in mid-turn: count the gap as speaking time"),
            "overrule": self.tr(
                "do what a rule advises against, for this reason; the record keeps both"
            ),
            "note": self.tr(
                "write a note, in Markdown, to the present turn, to the one with this record "
                "number, or to the item whoever speaks; with entry, write an earlier note anew "
                '(with "", take it out)'
            ),
            "say": self.tr("write down words of the turn as they were said"),
            "agreed": self.tr(
                "what was agreed without a formal decision; with the number of an earlier "
                'agreement in the record, how that one reads now, "" withdraws it'
            ),
            "action": self.tr(
                'who does what, until when; an earlier action is changed or, with "", withdrawn in '
                "the same way"
            ),
            "park": self.tr(
                "keep something for another time; it stands in the parking lot of the minutes and "
                'is offered to the next meeting; with an earlier entry, how that reads now, "" '
                "takes it out"
            ),
            "correct": self.tr(
                "how an agreement or an action reads now, by its number among them (T1, T2, …), or "
                "what was reported or read out (R1, R2, …); the day of an action stays unless "
                'another is said, "" withdraws it'
            ),
            'done ACTION ["…"]': self.tr(
                "what somebody took on is done, by its number (T1, T2, …), with what they tell of "
                "it"
            ),
            "drop": self.tr("nobody does it any more"),
            "pass ACTION to NAME": self.tr("somebody else does it from now on"),
            "carry": self.tr("take an action that is still open along from an earlier meeting"),
            "sensitive": self.tr("keep the last entry, or this one, out of what is published"),
            "release": self.tr(
                "let the last entry, or this one, be published after all, with all its passages"
            ),
            "passage": self.tr(
                "these words of the last note that has them, or of that entry, are the speaker’s "
                "own or a summary, kept out of what is published or open to all; place tells "
                "which, where they stand there several times"
            ),
            "mend": self.tr(
                "other words stand in place of these in a note; undo takes it back by itself"
            ),
            "put": self.tr(
                "put these words of a note to another turn, or to whoever asks that they be "
                "minuted; they become a note of their own"
            ),
            "reword": self.tr(
                "whoever is concerned wishes that these words of a note read otherwise; what was "
                "agreed or taken on in the same words reads so, too"
            ),
            "strike": self.tr(
                "whoever is concerned wishes that these words of a note are taken out; minutes "
                "show that something is missing, and nothing of it"
            ),
            "level": self.tr(
                "how much of what is said from the next turn on is kept in this stage: notes for "
                "the group, themes without names, only outcomes, or nothing; and how people agreed"
            ),
            "attribution": self.tr(
                "how minutes and hand-outs call people: by name, by group or not at all, "
                "everywhere or in one item; for more names than before, how people agreed"
            ),
            "names": self.tr(
                "name those of one kind, or do not, however others are called: who was present, "
                "spoke, moved a text, objected, does what, or voted how"
            ),
            "off record": self.tr(
                "from now on nothing that is said is minuted; of a reason only that one was given"
            ),
            "on record": self.tr("minute again"),
            "people": self.tr(
                "everybody in a CSV file with the columns name (or given name and surname), group, "
                "list, alias, here, whose titles are known in many languages; where they are not, "
                "say which column is what, and where its letters come out wrong, its encoding. "
                "Rows that name nobody new are counted and named. The path starts from the "
                "script's folder"
            ),
            "arrive": self.tr(
                "come in, for the first time or again; the list is one of self-declared lists for "
                "the stack"
            ),
            "guest": self.tr("come in as a guest: may speak, and is not among those who decide"),
            "name": self.tr(
                "correct a name that was written down wrongly; minutes use the new one everywhere"
            ),
            "interpreted": self.tr(
                "what this person says is interpreted: their turns may be twice as long and cost a "
                "budget half"
            ),
            "unnamed": self.tr(
                "this person is not to be named in minutes, hand-outs and the search, whatever the "
                "meeting chose; their own words and deeds are told of somebody"
            ),
            "leave": self.tr(
                "go, each by name or whole groups; a turn ends, a raised hand is lowered"
            ),
            "back": self.tr("be here again, each by name or whole groups"),
            "access": self.tr(
                "what somebody needs to take part, as far as they want to say; in no minutes"
            ),
            "speaks": self.tr("which languages somebody speaks; in no minutes"),
            "evaluate": self.tr(
                "what somebody says of the meeting itself, for whoever facilitates the next one"
            ),
            "recall": self.tr(
                "somebody has a role, or speaks for a group, no longer; what they did before stands"
            ),
            "role": self.tr(
                "take a role: facilitator, keeper, minutes, stack, time, care, or any other word; "
                "until a day; in quotes what whoever had it hands over"
            ),
            'need LABEL "…"': self.tr(
                "what drives a proposal; shown beside the text, and no part of it"
            ),
            "explain": self.tr(
                "explain it; shown beside the text, and no part of it. Of an amendment that groups "
                "sent: why this became of it, for them"
            ),
            "retitle": self.tr("give it another title"),
            "revise": self.tr(
                "bring a new version of it; amendments that wait are carried over, or in conflict"
            ),
            "sponsor": self.tr("stand behind a proposal or an amendment with its mover"),
            "attach": self.tr("keep a copy of a file with a proposal"),
            "redraft": self.tr("word an amendment that waits anew, against the text as it is now"),
            "merge": self.tr("make one amendment of several that can stand together"),
            "divide": self.tr(
                "make several amendments of one, or several proposals (division of the question): "
                "a label for each place or paragraph, the same one for those that stay together"
            ),
            "editorial": self.tr("correct a slip without a vote; it is marked as that"),
            "round": self.tr(
                "open a round, with a prompt, a beginning, a direction, or through a list; in a "
                "popcorn round whoever holds the piece chooses who is next (call)"
            ),
            "pass [back]": self.tr(
                "decline for this round; with back, the piece comes again at the lap's end"
            ),
            "skip": self.tr("leave somebody out of this round"),
            "reply NAME": self.tr(
                "a short turn inside the present one, with the holder's leave; it costs nobody "
                "their own turn"
            ),
            "end round": self.tr("end the round before everybody was called"),
            "signal": self.tr("define a signal of your own; its symbol is typed behind a name"),
            "drop signal": self.tr("do without a signal, also one of the usual four"),
            "rule": self.tr(
                "set one rule of the floor, or about amendments, for the whole meeting"
            ),
            "hand": self.tr(
                "raise a hand, to speak for or against where it matters; the same line may be "
                "written without hand"
            ),
            "clarify": self.tr(
                "ask to understand; waits for the turn's end, then that speaker answers"
            ),
            "respond": self.tr("respond directly to the turn that is going on or has just ended"),
            "process": self.tr(
                "raise a point of process; the running turn pauses at once. While a vote is taken "
                "it has to be about the vote: overrule"
            ),
            "withdraw": self.tr("take a hand, a proposal or an amendment back"),
            'move NAME to NUMBER because "…"': self.tr(
                "put somebody at a place of the stack; 1 is next"
            ),
            "stack": self.tr(
                "choose the order: fifo, progressive, groups, alternating, quota, sides, and its "
                "terms"
            ),
            "no show": self.tr(
                "whoever was called is not there: that was no turn, and they wait at place 2; the "
                "second time they wait no longer"
            ),
            "close stack": self.tr(
                "admit no new hands; those waiting are heard, points and questions go on"
            ),
            "open stack": self.tr("admit hands again"),
            "take": self.tr(
                "turn to it, so that the room sees it; or give it another place in the order of "
                "taking"
            ),
            'order LABEL[, LABEL…] [because "…"]': self.tr(
                'take these first, in this order; order LABEL "…", "…" puts the suggestions for a '
                "blank in order"
            ),
            "next": self.tr(
                "end the present turn and call who is next; in a round the piece goes on"
            ),
            "call": self.tr(
                "give the floor to this person now, or to whoever waits at a place: call 7th; 1st "
                "is next"
            ),
            "pause": self.tr("stop the clock of the present turn"),
            "resume": self.tr("let it go on"),
            "extend": self.tr("give the present turn more time; by the room, where it was asked"),
            "done": self.tr(
                "end the present turn; the floor goes back to whoever it interrupted, else to "
                "nobody. Another point of process that waits is heard first"
            ),
            "no answer": self.tr(
                "the answer that would come next is not given: it is put aside, and the floor goes "
                "on. It lapses by itself with its stage, process or item"
            ),
            "began": self.tr("correct the clock: the present turn, else the last one, began then"),
            "paused": self.tr("correct the clock: the present turn was paused then, and is paused"),
            "resumed": self.tr("correct the clock: the present turn went on then, and goes on"),
            "ended": self.tr(
                "correct the clock: the turn that ran then ended then; the present one, or the "
                "last one"
            ),
            "limit": self.tr(
                "limit each turn from the next one on until another item or process; a soft limit "
                "only signals, a hard one ends the turn; in a round every limit only signals"
            ),
            "budget": self.tr(
                "limit the turns of each person, of each group, or on the item together; a soft "
                "budget only lets others go first"
            ),
            "show": self.tr(
                "how the room sees a text, until something new happens; not written down"
            ),
            "meanings": self.tr(
                "whether a word of the field is explained to the room when it is first used"
            ),
            "hold": self.tr(
                "the room sees this scene whatever happens, until show follow; not written down"
            ),
            "send": self.tr(
                "show what would go to other groups, to be saved as a file; not written down"
            ),
            "share": self.tr(
                "show what would go to other groups, to be saved as a file; not written down"
            ),
            (
                'ask "GROUP"[, "GROUP"…] to ratify LABEL [by DATE] [rule all|FRACTION] [veto] '
                "[until DATE]"
            ): self.tr(
                "ask groups at home to ratify a text, by which rule, and until when it holds then"
            ),
            'ask "GROUP"[, "GROUP"…] about "QUESTION" [by DATE]': self.tr(
                "ask groups ahead what they say to a question"
            ),
            "contribute": self.tr(
                "what this group, or another, says to the question with that number"
            ),
            "gather": self.tr(
                "take in what groups wrote, each in a file that is called as the group is"
            ),
            "bring input": self.tr("bring what a group wrote into the meeting"),
            "ratify": self.tr(
                "this group ratifies a text that it has decided on, perhaps with a reservation"
            ),
            'reply LABEL amend|reject|stand aside ["…"] [with totals] [from "GROUP"]': self.tr(
                "this group answers a text otherwise: it would amend or reject it, or stands aside"
            ),
            "receive": self.tr(
                "bring what another group sent before the meeting: texts, changes, answers, notices"
            ),
            'need "…" [at "…"] [by DATE] [for "…"] [of "GROUP"]': self.tr(
                "this group needs something, and others hear of it"
            ),
            "offer": self.tr("this group can give something to others"),
            "announce": self.tr("this group lets others know something"),
            "colours": self.tr(
                "the colours of all windows: as the system has them, or fixed; not written down"
            ),
        }

    def means(self, usage: str) -> str:
        """Return what the verb of a usage does; empty for one that is not known."""
        begun = _VERB.match(usage)
        return self._means.get(usage) or self._means.get(begun[0].strip() if begun else "", "")


class KeywordWords(Words):
    """Says what follows a word within a line, or what it says by itself.

    The words are the same in every language, since a name could be taken for any other; what one
    means in several verbs is said together.
    """

    def _prepare(self) -> None:
        self._means = {
            "about": self.tr("what they are asked ahead"),
            "abstain": self.tr("how many abstain"),
            "add": self.tr("put words behind it"),
            "afresh": self.tr("with nothing of the sitting before"),
            "after": self.tr("behind what it comes"),
            "again": self.tr("for its second reading"),
            "against": self.tr("how many were against it; who speaks against it"),
            "ago": self.tr("so long ago"),
            "agreed": self.tr("how that was agreed"),
            "all": self.tr("all of them"),
            "alternate": self.tr("who stands in"),
            "alternates": self.tr("so many more, to stand in"),
            "amend": self.tr("they would change it"),
            "approve": self.tr("to approve minutes"),
            "as": self.tr("what it is called, or under which process"),
            "aside": self.tr("to stand aside"),
            "ask": self.tr("what they are asked"),
            "at": self.tr("where, or when"),
            "attendance": self.tr("who is here"),
            "back": self.tr("once this round is through"),
            "backward": self.tr("the other way round"),
            "because": self.tr("the reason"),
            "before": self.tr("before what it comes"),
            "bound": self.tr("to say what the group decided"),
            "by": self.tr("who did it, or by when"),
            "cast": self.tr("of those who vote"),
            "casting": self.tr("a vote that breaks a tie"),
            "clarify": self.tr("a question to understand"),
            "consensus": self.tr("by consensus"),
            "consent": self.tr("by consent"),
            "corrected": self.tr("what was corrected"),
            "decide": self.tr("to decide on it"),
            "decided": self.tr("that it was decided"),
            "decisive": self.tr("a vote where it changes the result"),
            "direct": self.tr("a direct response"),
            "discuss": self.tr("to talk about it"),
            "down": self.tr("how many hands are down"),
            "empowered": self.tr("to decide freely"),
            "encoded": self.tr("which letters the file has"),
            "entitled": self.tr("of all who may vote"),
            "entry": self.tr("which line of the record"),
            "everybody": self.tr("everybody who is here"),
            "first": self.tr("before all others"),
            "for": self.tr("how long, what for, or who speaks for it"),
            "from": self.tr("from where, or from whom"),
            "given": self.tr("the column of given names"),
            "good": self.tr("for good: without coming back"),
            "granted": self.tr("it is granted"),
            "group": self.tr("a group"),
            "hard": self.tr("the turn ends by itself"),
            "hidden": self.tr("the room sees no numbers until it is closed"),
            "in": self.tr("where in the text"),
            "inform": self.tr("to hear of it"),
            "insert": self.tr("put words in"),
            "into": self.tr("into which parts"),
            "item": self.tr("an item of the agenda"),
            "keeper": self.tr("who keeps the process"),
            "level": self.tr("how many hands are level"),
            "like": self.tr("what it is like"),
            "line": self.tr("in which line"),
            "list": self.tr("a list people are on"),
            "listen": self.tr("to listen only"),
            "lists": self.tr("in which order lists are heard"),
            "meeting": self.tr("in this meeting"),
            "mixed": self.tr("from every group some"),
            "most": self.tr("so many at most"),
            "mover": self.tr("who moved it"),
            "movers": self.tr("who proposed"),
            "name": self.tr("the column of names"),
            "named": self.tr("by name"),
            "next": self.tr("the one that follows"),
            "no": self.tr("how many say no"),
            "nobody": self.tr("nobody"),
            "none": self.tr("none"),
            "not": self.tr("it is not so"),
            "noted": self.tr("who answered what is written down"),
            "notice": self.tr("it was announced before"),
            "objectors": self.tr("who objects"),
            "of": self.tr("of what, of which group, or of whom"),
            "off": self.tr("not any more"),
            "on": self.tr("on which day or text, or: from now on"),
            "open": self.tr("for everybody to read"),
            "ordinary": self.tr("a vote like any other"),
            "others": self.tr("so many others for each of a list"),
            "outcome": self.tr("only what came of it"),
            "owners": self.tr("who took on tasks"),
            "voters": self.tr("who voted how"),
            "paragraph": self.tr("which paragraph"),
            "person": self.tr("a person"),
            "place": self.tr("at which place"),
            "popcorn": self.tr("whoever speaks chooses who is next"),
            "present": self.tr("of all who are here"),
            "process": self.tr("a point of process"),
            "proposal": self.tr("a text to be decided on"),
            "question": self.tr("a question"),
            "quota": self.tr("the list that comes every other time"),
            "random": self.tr("by chance"),
            "rank": self.tr("before which others it comes"),
            "ratify": self.tr("whether they carry it, too"),
            "read": self.tr("how the words should read"),
            "reject": self.tr("they would reject it"),
            "relay": self.tr("to pass on what was said"),
            "report": self.tr("by when they report back"),
            "reserve": self.tr("what troubles them"),
            "room": self.tr("the room agreed to it"),
            "rule": self.tr("how many have to carry it"),
            "says": self.tr("what a group brings back"),
            "secret": self.tr("nobody learns who answered what"),
            "seed": self.tr("what the lot is drawn from"),
            "sensitive": self.tr("for the group alone"),
            "series": self.tr("in all meetings of this kind"),
            "settle": self.tr("to go through actions"),
            "soft": self.tr("it is shown, and nobody is cut off"),
            "speakers": self.tr("who spoke"),
            "spoiled": self.tr("it is blank or spoiled"),
            "stack": self.tr("raising a hand to speak"),
            "stand": self.tr("to stand aside"),
            "strike": self.tr("take words out"),
            "substitute": self.tr("other words in place of all"),
            "summary": self.tr("what was said, in short"),
            "theme": self.tr("a theme to talk about"),
            "themes": self.tr("what was spoken about, without names"),
            "time": self.tr("by how long people spoke"),
            "to": self.tr("to what, to whom, or until when"),
            "totals": self.tr("with the numbers"),
            "turn": self.tr("which turn it belongs to"),
            "turns": self.tr("by how often people spoke"),
            "unattributed": self.tr("without names"),
            "until": self.tr("until which day"),
            "verbatim": self.tr("word for word"),
            "veto": self.tr("a single one can stop it"),
            "view": self.tr("from which side"),
            "with": self.tr("with whom, or with what"),
            "yes": self.tr("how many say yes"),
        }

    def means(self, keyword: str) -> str:
        """Return what a keyword means; empty for one that only checks of scripts have."""
        return self._means.get(keyword, "")
