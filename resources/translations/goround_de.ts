<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ActDialog</name>
    <message>
        <source>Reason for doing it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AffectedScene</name>
    <message>
        <source>Changed lines only</source>
        <translation>Nur geänderte Zeilen</translation>
    </message>
</context>
<context>
    <name>AfterMeeting</name>
    <message>
        <source>Hand out a text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct, approve…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Noch steht nichts auf der Tagesordnung.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Switch process…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item to the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Tagesordnung</translation>
    </message>
    <message>
        <source>No agenda yet. Type  item &quot;Title&quot; for 20m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, or double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting as it was left: {process}, %n in its stack</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Return to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to {process}</source>
        <translation type="unfinished">Zurück zu: {process}</translation>
    </message>
</context>
<context>
    <name>AgendaTimeWords</name>
    <message>
        <source>would end at {time}</source>
        <translation>würde um {time} enden</translation>
    </message>
    <message>
        <source>Planned end {planned}; {would}</source>
        <translation>Geplantes Ende {planned}; {would}</translation>
    </message>
    <message numerus="yes">
        <source>%n min over {planned}</source>
        <translation>
            <numerusform>%n Min. über {planned}</numerusform>
            <numerusform>%n Min. über {planned}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {planned} min left</source>
        <translation>
            <numerusform>noch %n von {planned} Min.</numerusform>
            <numerusform>noch %n von {planned} Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would end at {time}, %n min late</source>
        <translation>
            <numerusform>würde um {time} enden, %n Min. zu spät</numerusform>
            <numerusform>würde um {time} enden, %n Min. zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned end {planned}; {would}. Not in time: {items}</source>
        <translation>Geplantes Ende {planned}; {would}. Nicht mehr zu schaffen: {items}</translation>
    </message>
    <message numerus="yes">
        <source>would end at {time} (without items {items}, which have no time)</source>
        <translation>
            <numerusform>würde um {time} enden (ohne Punkt {items}, der keine Zeit hat)</numerusform>
            <numerusform>würde um {time} enden (ohne die Punkte {items}, die keine Zeit haben)</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>gegen {time}</translation>
    </message>
    <message>
        <source>{about}, late</source>
        <translation>{about}, zu spät</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Tagesordnung</translation>
    </message>
    <message>
        <source>{spent}/{planned} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spent} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlreadyWords</name>
    <message>
        <source>people are called {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stack is closed</source>
        <translation type="unfinished">die Redeliste ist geschlossen</translation>
    </message>
    <message>
        <source>the stack is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns are limited to {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns have no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just as much is kept of what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words are the speaker’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words are a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words are kept private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose names are told has been chosen so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we are on the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we are off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule “{name}” is set to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes are “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is kept as the minutes of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes are approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds the role “{role}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is so already: {fact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is so already. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with these behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it should read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} already asks for exactly this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} already changes all of this, and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes the same words as {labels}: both cannot stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes it? Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendmentScene</name>
    <message>
        <source>There is no amendment before the meeting now.</source>
        <translation>Gerade liegt kein Änderungsantrag vor.</translation>
    </message>
    <message>
        <source>{label} changes {target} · {title}</source>
        <translation>{label} ändert {target} · {title}</translation>
    </message>
    <message>
        <source>{label} changes {target}, an amendment to {proposal}</source>
        <translation>{label} ändert {target}, einen Änderungsantrag zu {proposal}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>seconded by {name}</source>
        <translation>unterstützt von {name}</translation>
    </message>
    <message>
        <source>not seconded yet</source>
        <translation>noch nicht unterstützt</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>freundlich</translation>
    </message>
    <message>
        <source>the text as {label} would have it</source>
        <translation>der Text, wie {label} ihn hätte</translation>
    </message>
    <message>
        <source>Conflicts with {labels}: they change the same words.</source>
        <translation>Im Konflikt mit {labels}: Sie ändern dieselben Worte.</translation>
    </message>
    <message numerus="yes">
        <source>of %n lines</source>
        <translation>
            <numerusform>von %n Zeile</numerusform>
            <numerusform>von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n lines</source>
        <translation>
            <numerusform>{number} von %n Zeile</numerusform>
            <numerusform>{number} von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lines {lines} of {count}</source>
        <translation>
            <numerusform>Zeile {lines} von {count}</numerusform>
            <numerusform>Zeilen {lines} von {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerCounts</name>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerGrid</name>
    <message>
        <source>Answers by person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Arrival</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Who has come</source>
        <translation>Wer gekommen ist</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Noch steht niemand auf der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here so far.</source>
        <translation>
            <numerusform>Bisher ist eine Person da.</numerusform>
            <numerusform>Bisher sind %n Personen da.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not on the list yet? Tell whoever sits at the laptop your name and your group.</source>
        <translation>Du stehst noch nicht auf der Liste? Sag der Person am Laptop deinen Namen und deine Gruppe.</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>{group}: {number}</source>
        <translation>{group}: {number}</translation>
    </message>
</context>
<context>
    <name>ArrivalsField</name>
    <message>
        <source>Names of those who come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, with commas; a list can be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds them. Escape: back to the quick bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalsTable</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question, such as: Who keeps the keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: a question without a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} to {target}</source>
        <translation type="unfinished">{label} zu {target}</translation>
    </message>
    <message>
        <source>What is asked? Type the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be chosen? Type one option a line, two at least.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingWords</name>
    <message>
        <source>a fifth of those asked, rounded down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 2027-05-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fraction such as 2/3 or more than 1/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fraction such as 9/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number that can be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2027-05-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the words offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}: “{typed}” means nothing here. Wanted is {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number them: 1 is your first choice. Number as many as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number them: 1 is your first choice. Those you like equally get the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all that you approve of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each a score from 0 to {top}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the one step where you stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: the record keeps who answered what, for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the record keeps who answered what; the room sees totals only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret: only totals and papers without names are ever stored. Mix the papers before they are typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the counts only at the close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came later: Enter lets them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on our principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on none of our principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} ballots are in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In favour: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few are here to decide: {present} of the {needed} needed. Wait until more are back, or close and ask again another day. Every answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staying out: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes have weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here belongs to a group: no group can vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups here: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one vote: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate of {name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seats. {rule}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method}, %n seats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n dots where you like, at most {most} on one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} have answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were named as entitled, {here} of them are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody may decide, except guests: %n people, {here} of them here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n must be here to decide: so it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n must be here to decide: so many are not here yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group} {here} here, %n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more mandates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask how it feels, then vote (Martha’s Rules)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More yes than no (majority)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group has one vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and groups, both (double majority)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegates vote for their groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all you agree to (approval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for each option (scores)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every two (Schulze)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread dots, to see what matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From full support to veto (gradients of agreement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person or option (ranked choice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several seats (single transferable vote)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody says whether they agree, have reservations, stand aside or block; it is carried where nobody blocks and few stand aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough for now, safe enough to try: it is agreed where no tested objection stands and a day to look again is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the room says how it feels; only where few are uncomfortable is it voted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried where more vote yes than no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried where two of three votes cast are yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried where three of four votes cast are yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried where four of five votes cast are yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried where nine of ten votes cast are yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried where more than half of all who may vote say yes, whoever is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried where every vote cast is yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every group has one vote: what most of its people here say; an even split abstains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted twice, by people and by groups: both must carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegates cast the votes of their groups: as they were told at home, or freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each ballot counts for its first choice. Whoever has the fewest goes out and those ballots go on to their next choice, until one has more than half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each ballot is one vote that goes on: whoever reaches the quota is elected and passes on what is not needed; whoever has the fewest goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every option is compared with every other; the one that beats all others is chosen, else the strongest chains of wins decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody marks all they approve of; the most marks win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody scores each option; the highest sum wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody puts their dots where they like; this shows an order and decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody marks one step between wholehearted support and veto; this shows where the room stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must be here, of all who may decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much must be in favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote of the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many groups must be in favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes of delegates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks that do not stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most who may stand aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote if it stays blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to ask before that vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings that must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to try before it is put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or number for the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of which ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved of by at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most dots on one option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support that decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that count as support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the votes cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all who may vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound to the result at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split as at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid as declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested against our principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still in the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all valid ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as everybody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where it decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks a tie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsCommand</name>
    <message>
        <source>list the files kept with proposals and as earlier minutes, or copy them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write copies there; nothing is overwritten, nothing is opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsDialog</name>
    <message>
        <source>Files kept with {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are in the library with the meeting. Files can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is kept with it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to be kept with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotEvents</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished">jemand</translation>
    </message>
    <message>
        <source>the chair has no vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair votes as everybody does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vote of the chair counts where it decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair breaks a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quorum is lost: {present} are here, {needed} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quorum is there again: {present} are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may answer, too: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms of the decision changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agrees to stand aside instead of blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} filled in a ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper {number} was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is counted once more: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the delegates of {group} cast %n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{method} means here: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers were handed out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{group} voted at home: {yes} yes, {no} no, {abstain} abstaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} carries no mandate any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} carries a mandate: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays out of this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays out of this decision: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block of {name} rests on our principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block of {name} rests on none of our principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper {number} was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper {number} was typed a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of {pool} will be drawn for {purpose}; the seed is “{seed}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>drawn: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn: {names}; standing by: {others}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotFileWords</name>
    <message>
        <source>This cannot be understood: “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates and what stands behind their names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large for a file of ballots. Put equal ballots together: a BLT line and a CSV row can stand for many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no text. Save it as CSV or BLT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding {encoding}. These can be read: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not written in {encoding}. It looks like {found}: --encoding says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of {path} cannot be told for certain. Say with --encoding what it is: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” does not say what kind of file this is. These can be read: {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {word} file holds rankings only. For this method use a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early. After the last ballot comes a line with 0, then a line for each name, then the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A BLT file begins with two numbers: how many candidates, and how many seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands. Name the candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {word} candidates; 200 can be counted. Is the first line right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” should be the number of a candidate who withdrew; there is none with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” should be how many ballots there are like this: a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” ballots like this cannot be. Write how many there are, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” ballots like this are more than can be true. Correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot has no end. Put a 0 after the last choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name stands where a ballot should. Put a line with 0 after the last ballot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no choice: candidates are numbered from 1 as they are listed, and so are ranks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no whole number. Correct the cell, or empty it; if its column is no choice, take the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no mark. Write x, or leave the cell empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” cannot stand here. Is a quotation mark missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks of this row do not match. Save the file as CSV again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has {word} cells, more than there are titles above. Correct the row, or put names that hold a comma in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can be read in two ways. If {word} are places, with options below: --layout places. If they are the options, with ranks below: --layout names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title is a place such as 1st or 2nd: {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not known here, and may change who is elected. Find out what it means to the program that wrote the file; without it the ballots may count otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“[{word}]” names candidates who cannot be elected under the rules of that election. Such rules are not counted here. Without it they could be elected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” stands between the ballots. Options stand before the first ballot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} candidates are announced, and {other} different short names stand here. Each candidate needs one of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} candidates are announced; after the closing 0 stand {other} lines. Each name needs a line of its own, and the last line is the title. Where there is no title, write &quot;&quot; there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the {word} candidates are missing: after the closing 0 they stand in comments only. Write each on a line of its own, without #, then the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} candidates are announced; after the closing 0 stand {other} lines. There should be one for each name and one for the title. If the first number of the file is right, take out what is no name and no title, or put # before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A candidate has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two candidates are called “{word}”. Tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ballot in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the title, from line {line} on, was passed over: “{word}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{word}” was left out: it holds no choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was read as an empty place (%n times). Where it is an option, name all options with --candidates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The letters of the file were read as {word}. Where names look wrong, save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” was passed over: it is another program&apos;s order for ties. Here the lot decides them, from --seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” was passed over: it tells another program how to count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotLine</name>
    <message>
        <source>What stands on the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best first: a b c or 1 2 3; Enter; - spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best first: a b = c; Enter; - spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that are marked: a c d; Enter; - spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter and number: a 3 b 5; Enter; - spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter and dots: a 3 b 2; Enter; - spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one letter; Enter; - spoiled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotsByName</name>
    <message>
        <source>Ballots by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BesideScene</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>as it would be</source>
        <translation>wie es wäre</translation>
    </message>
</context>
<context>
    <name>BlankScene</name>
    <message>
        <source>Blank to be filled</source>
        <translation>Lücke, die zu füllen ist</translation>
    </message>
    <message>
        <source>There is no blank to be filled.</source>
        <translation>Es ist keine Lücke zu füllen.</translation>
    </message>
    <message>
        <source>{label}: what shall stand here in {target}?</source>
        <translation>{label}: Was soll hier in {target} stehen?</translation>
    </message>
    <message>
        <source>{words} · {name}</source>
        <translation>{words} · {name}</translation>
    </message>
    <message>
        <source>{words} · not taken: {yes} yes, {no} no</source>
        <translation>{words} · nicht genommen: {yes} Ja, {no} Nein</translation>
    </message>
</context>
<context>
    <name>CandidatesScene</name>
    <message>
        <source>What can be chosen</source>
        <translation>Was zur Auswahl steht</translation>
    </message>
    <message>
        <source>There is nothing to choose among now.</source>
        <translation>Gerade steht nichts zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">jetzt</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is noted of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker&apos;s own words, not a summary (Ctrl+Shift+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this, or what is selected, out of what is published (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written, not for the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: sensitive words, which are not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: the speaker’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are approved and locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed: this stays as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the minutes, as written after the meeting was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here: what you type is scratch and is gone with this window. Only lines with #agreed, #decision, #action or #parking are kept; a #quote is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the minutes, which keep only what is agreed, decided, taken on or parked here. It stays in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the minutes, without the name of who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record: nothing is written down now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are approved: only a dated decision changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be noted, whoever speaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>Notes, a card for each turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(sensitive, not published) {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(sensitive in part) {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryingWords</name>
    <message>
        <source>“{title}”, {day}</source>
        <translation>„{title}“, {day}</translation>
    </message>
    <message>
        <source>Actions from {day}</source>
        <translation>Aufgaben vom {day}</translation>
    </message>
    <message>
        <source>Not reached: {title}</source>
        <translation>Nicht geschafft: {title}</translation>
    </message>
    <message>
        <source>Not settled: {question}</source>
        <translation>Nicht geklärt: {question}</translation>
    </message>
    <message>
        <source>Kept for another time: {matter}</source>
        <translation>Für ein andermal aufgehoben: {matter}</translation>
    </message>
    <message>
        <source>From the last agenda: {title}</source>
        <translation>Von der letzten Tagesordnung: {title}</translation>
    </message>
    <message>
        <source>Again {role}: {name}</source>
        <translation>Wieder {role}: {name}</translation>
    </message>
    <message>
        <source>Action: {name}: {task}</source>
        <translation>Aufgabe: {name}: {task}</translation>
    </message>
    <message>
        <source>{action}, by {day}</source>
        <translation>{action}, bis {day}</translation>
    </message>
    <message>
        <source>{title} ({length})</source>
        <translation>{title} ({length})</translation>
    </message>
    <message>
        <source>Text: {label} {title}</source>
        <translation>Text: {label} {title}</translation>
    </message>
    <message>
        <source>{text}, {fate}</source>
        <translation>{text}, {fate}</translation>
    </message>
    <message>
        <source>{text}, until {day}</source>
        <translation>{text}, bis {day}</translation>
    </message>
    <message numerus="yes">
        <source>; its %n open amendments have to be moved again</source>
        <translation>
            <numerusform>; der %n offene Änderungsantrag muss neu gestellt werden</numerusform>
            <numerusform>; die %n offenen Änderungsanträge müssen neu gestellt werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>This file bears no seal. Minutes bear one once they are approved; write them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library holds no record of these minutes, so nothing can be told of them. Say which one does: --library PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their text agrees with the fingerprint that they bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the approved minutes of “{title}”: record and text are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of “{title}” in this library is not the one that these minutes were made from: its fingerprint differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval of the minutes of “{title}” was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not the one that was approved for “{title}”. What differs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is what was approved for “{title}”, its seal is not. What differs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record goes on after that: write the minutes anew to see how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {path} can be read. It may be damaged, or no file of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than minutes are, and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are minutes of “{title}”, not of “{asked}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n more differences.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The round is complete</source>
        <translation>Die Runde ist vollständig</translation>
    </message>
    <message>
        <source>The round is over</source>
        <translation>Die Runde ist vorbei</translation>
    </message>
    <message>
        <source>We sit in a circle</source>
        <translation>Wir sitzen im Kreis</translation>
    </message>
    <message>
        <source>A round</source>
        <translation>Eine Runde</translation>
    </message>
    <message>
        <source>begins the round</source>
        <translation>beginnt die Runde</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>spricht als Nächstes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Als Nächstes: {name}</translation>
    </message>
    <message>
        <source>Whoever speaks chooses who is next</source>
        <translation>Wer spricht, wählt aus, wer als Nächstes spricht</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>danach {name}</translation>
    </message>
    <message>
        <source>The piece goes round clockwise</source>
        <translation>Der Redestab geht im Uhrzeigersinn herum</translation>
    </message>
    <message>
        <source>The piece goes round anticlockwise</source>
        <translation>Der Redestab geht gegen den Uhrzeigersinn herum</translation>
    </message>
    <message>
        <source>The piece goes round clockwise, ring by ring</source>
        <translation>Der Redestab geht im Uhrzeigersinn herum, Ring für Ring</translation>
    </message>
    <message>
        <source>The piece goes round anticlockwise, ring by ring</source>
        <translation>Der Redestab geht gegen den Uhrzeigersinn herum, Ring für Ring</translation>
    </message>
</context>
<context>
    <name>CircleEvents</name>
    <message>
        <source>the seats were arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt {number} was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the silence is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody is back from small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks for {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence together for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n small groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small groups for {length}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Closing</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Thank you, everybody</source>
        <translation>Danke euch allen</translation>
    </message>
    <message>
        <source>What we have so far</source>
        <translation>Was wir bisher haben</translation>
    </message>
    <message>
        <source>Nothing was decided and nobody took on a task.</source>
        <translation>Es wurde nichts beschlossen, und niemand hat eine Aufgabe übernommen.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was macht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht geschafft</translation>
    </message>
    <message>
        <source>{name}, by {due}</source>
        <translation>{name}, bis {due}</translation>
    </message>
    <message>
        <source>{name}: {task}</source>
        <translation>{name}: {task}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the minutes</source>
        <translation>
            <numerusform>und %n mehr, im Protokoll</numerusform>
            <numerusform>und %n mehr, im Protokoll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachBar</name>
    <message>
        <source>What you are to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on like that by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflicts under {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which amendments cannot both stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room both readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictRows</name>
    <message>
        <source>No amendment is in another one’s way.</source>
        <translation>Kein Änderungsantrag steht einem anderen im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments collide.</source>
        <translation>
            <numerusform>%n Änderungsantrag überschneidet sich.</numerusform>
            <numerusform>%n Änderungsanträge überschneiden sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is in %n places.</source>
        <translation>
            <numerusform>Das ist an einer Stelle.</numerusform>
            <numerusform>Das ist an %n Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in nobody’s way.</source>
        <translation>
            <numerusform>%n steht niemandem im Weg.</numerusform>
            <numerusform>%n stehen niemandem im Weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendments</source>
        <translation>
            <numerusform>%n Änderungsantrag</numerusform>
            <numerusform>%n Änderungsanträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines {lines}</source>
        <translation>
            <numerusform>Zeile {lines}</numerusform>
            <numerusform>Zeilen {lines}</numerusform>
        </translation>
    </message>
    <message>
        <source>collides with {others}</source>
        <translation>überschneidet sich mit {others}</translation>
    </message>
    <message>
        <source>a blank stands in the same place</source>
        <translation>an derselben Stelle steht eine Lücke</translation>
    </message>
    <message>
        <source>the text was worded anew in the same place</source>
        <translation>der Text wurde an derselben Stelle neu gefasst</translation>
    </message>
    <message numerus="yes">
        <source>{label} in lines {lines}</source>
        <translation>
            <numerusform>{label} in Zeile {lines}</numerusform>
            <numerusform>{label} in den Zeilen {lines}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictScene</name>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other} want the same words otherwise</source>
        <translation>{one} und {other} wollen dieselben Worte verschieden</translation>
    </message>
    <message>
        <source>{label} no longer fits: the text was changed there</source>
        <translation>{label} passt nicht mehr: Der Text wurde dort geändert</translation>
    </message>
    <message>
        <source>{label} is in no other amendment’s way</source>
        <translation>{label} steht keinem anderen Änderungsantrag im Weg</translation>
    </message>
    <message>
        <source>No amendment is in another one’s way</source>
        <translation>Kein Änderungsantrag steht einem anderen im Weg</translation>
    </message>
    <message>
        <source>These amendments cannot all stand</source>
        <translation>Diese Änderungsanträge können nicht alle bestehen</translation>
    </message>
    <message>
        <source>It would have read: {words}</source>
        <translation>Es hätte gelautet: {words}</translation>
    </message>
    <message>
        <source>It reads now: {words}</source>
        <translation>Es lautet jetzt: {words}</translation>
    </message>
    <message numerus="yes">
        <source>lines {lines}: {labels}</source>
        <translation>
            <numerusform>Zeile {lines}: {labels}</numerusform>
            <numerusform>Zeilen {lines}: {labels}</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} · {name}</source>
        <translation>{label} · {name}</translation>
    </message>
    <message>
        <source>{label} also collides with {labels}</source>
        <translation>{label} überschneidet sich auch mit {labels}</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Tagesordnung</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is still open in the line. Answer it, or leave it with Escape; then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Possible now: {possible}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Why do it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written down. See above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the room:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene before the room that can be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main button: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to show yet. F3 opens a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleKeys</name>
    <message>
        <source>does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nothing typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a number means is shown with the name before Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next; done where nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant 7 raises a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call the first to ninth who waits, at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was typed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the first offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk through the offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it anyway, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo the last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause and resume the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the turn more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer that was asked for is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is next, rounds, limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose a change to the text</source>
        <translation type="unfinished">eine Änderung am Text vorschlagen</translation>
    </message>
    <message>
        <source>which changes contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the proposal shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can be done with the text looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide: every way, who decides, how people answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is here; again: the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who spoke how long; only you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time sheet; only you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-outs: texts, amendments, hand-over notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the answers or ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the quick bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the lines to be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the person, Escape puts the line aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the proposed changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the desk, where notes are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the circle by group; again: in rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each, every entry has a letter of its own, which is underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends a text, a held scene, a message and blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the room’s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold this scene, follow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank, show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text with its line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change, word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the lines that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it would read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next part of a long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow the meeting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the agenda stands what a new item would end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk; in the circle ← → too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call; turn to an item; hand on the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move: stack, agenda, a group in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the stack a reason is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sit elsewhere in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the text with an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw a hand, or an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an item off the agenda that was not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consensus: agree, reservation, stand aside, block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent: consent, concern, objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote: yes, no, abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sense vote: like it, can live with it, uncomfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers: all others agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers: stay out, let in, has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any answer by mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best first; marks are taken back by the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put an option on the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores and dots: an option, then its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next shares the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the last back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter the ballot; the next one follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper is blank or spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another paper or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballots by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers: type them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers: type them again, blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers: those that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers that differ: which one is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the count step by step: ← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room&apos;s window goes along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountCommand</name>
    <message>
        <source>count ballots from a file, round by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE is a BLT file, or a CSV file with a row for each ballot. Every round is printed,
then what came out, as a code and as a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of ballots ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: {methods}; with its terms in quotes; else stv where there are several seats, and ranked where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many are elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from what the lot is drawn; publish it before you count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who stands, where the ballots may name others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the titles of a CSV file are places or the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding of the file, where names come out wrong: cp1250, latin1, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set ballots that cannot be counted aside as spoiled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountSteps</name>
    <message numerus="yes">
        <source>%n ballots count.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are blank or spoiled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each ballot counts for its first choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber shows where those ballots go: to the next choice still in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs more than the quota: the rest goes on, each ballot for the same part of a vote. Amber shows where to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota is reached: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many are left as seats: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no next choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota {votes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {votes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each row: how many ballots put that option before the one in the column. Filled: more than the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Where both numbers are the same, the two are equal: %n pairs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} beats each of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest chains of wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody beats each of the others: the wins go round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody beats each of the others: some are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain of wins is as strong as its weakest link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lot that broke the tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from a seed that was settled before; it stands in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name has a ticket; the least comes first. Anybody can check it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseEvents</name>
    <message>
        <source>{label} was brought forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}” was brought forward from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} would come in the place of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} stands until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} of “{meeting}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} of “{meeting}” on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was referred to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was referred to {to} until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was put off until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was put off until {date}; {name} takes it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was laid aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} would amend {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} would rescind {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is said any more of where {label} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} holds for: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is mandated to carry out {label} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandate for {label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseRefusals</name>
    <message>
        <source>{label} was not laid aside, put off or referred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moved this text at the earlier meeting is not known here; say who brings it forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fallback vote on {label} was agreed on before it was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests of {label} for consensus that were agreed on before a vote: {needed}; held so far: {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last test of {label} was not blocked, or its text has changed since; test it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was not adopted here, so it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} does not stand any more; a later decision took over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change what was adopted takes two thirds, a majority of all who may decide, or a majority after notice was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {label} has changed since it was decided on; what was counted was about another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{name}” there is no text {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was adopted in “{name}”; it is amended or rescinded, not brought forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was not adopted in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionMinutesWords</name>
    <message>
        <source>Drawn by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was rescinded:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was to be rescinded:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended later by {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescinded later by {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced later by {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question: “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose from: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the {entitled} who may decide were here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together they have %n votes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Secret: no name was kept with an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers were noted by name; only totals are told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote by {method}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote {number}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the quorum was lost: {present} were here, {needed} needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: the quorum was there again: {present} were here, {needed} needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First it was counted so: {first} At {at} it was counted once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: one person stayed out of this decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: {who} stayed out of this decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: let in to answer: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{at}: %n people more were let in to answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{act} A reason was given off the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act} The reason: “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Said at the earlier meeting (%n):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {label} {title} stands until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {label} {title} comes up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {label} {title} comes up again; {owner} brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers handed out: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{purpose}: {places} of %n people, from the seed “{seed}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n of one group.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn from: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who steps in, in this order: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionScene</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Nothing is being decided now.</source>
        <translation>Gerade wird nichts entschieden.</translation>
    </message>
    <message>
        <source>{turnout} The counts are shown at the close.</source>
        <translation>{turnout} Das Ergebnis wird am Schluss gezeigt.</translation>
    </message>
    <message>
        <source>{label} to {target}</source>
        <translation>{label} zu {target}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ohne Antwort</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>no hands were shown</source>
        <translation>keine Hand wurde gezeigt</translation>
    </message>
    <message>
        <source>more than half are for it</source>
        <translation>mehr als die Hälfte ist dafür</translation>
    </message>
    <message>
        <source>feelings are mixed</source>
        <translation>die Stimmung ist gemischt</translation>
    </message>
    <message>
        <source>more than half are against it</source>
        <translation>mehr als die Hälfte ist dagegen</translation>
    </message>
    <message>
        <source>Each group has one vote, and an even split abstains.</source>
        <translation>Jede Gruppe hat eine Stimme; ist sie gleich geteilt, enthält sie sich.</translation>
    </message>
    <message>
        <source>The people and the groups must both carry it.</source>
        <translation>Die Personen und die Gruppen müssen beide zustimmen.</translation>
    </message>
    <message>
        <source>Delegates vote for their groups.</source>
        <translation>Delegierte stimmen für ihre Gruppen ab.</translation>
    </message>
    <message>
        <source>The text has changed. What was answered before no longer counts: everybody is asked again.</source>
        <translation>Der Text hat sich geändert. Was vorher geantwortet wurde, gilt nicht mehr: Alle werden neu gefragt.</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Konsent</translation>
    </message>
    <message numerus="yes">
        <source>%n consent</source>
        <translation>
            <numerusform>%n Zustimmung</numerusform>
            <numerusform>%n Zustimmungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%n stimmt zu</numerusform>
            <numerusform>%n stimmen zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree with reservations</source>
        <translation>
            <numerusform>%n stimmt mit Vorbehalt zu</numerusform>
            <numerusform>%n stimmen mit Vorbehalt zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a concern</source>
        <translation>
            <numerusform>%n hat ein Bedenken</numerusform>
            <numerusform>%n haben Bedenken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n Ja</numerusform>
            <numerusform>%n Ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n Nein</numerusform>
            <numerusform>%n Nein</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {answer}. What is the reason?</source>
        <translation>{name}: {answer}. Was ist der Grund?</translation>
    </message>
    <message>
        <source>{name}: {answer}. What is the reason? Off the record it is not kept.</source>
        <translation>{name}: {answer}. Was ist der Grund? Was nicht ins Protokoll soll, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>the day, such as 2026-12-24</source>
        <translation>der Tag, etwa 2026-12-24</translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation>wer daran arbeitet</translation>
    </message>
    <message>
        <source>who has gone</source>
        <translation>wer gegangen ist</translation>
    </message>
    <message>
        <source>whose objection it is</source>
        <translation>wessen Einwand es ist</translation>
    </message>
    <message>
        <source>whose concern it is</source>
        <translation>wessen Bedenken es sind</translation>
    </message>
    <message>
        <source>whose block it is</source>
        <translation>wessen Veto es ist</translation>
    </message>
    <message>
        <source>who takes it up again</source>
        <translation>wer es wieder aufnimmt</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>How do you feel about it: “{question}”</source>
        <translation>Wie geht es euch damit: „{question}“</translation>
    </message>
    <message>
        <source>{up} up, {level} level, {down} down: {warmth}.</source>
        <translation>{up} nach oben, {level} waagrecht, {down} nach unten: {warmth}.</translation>
    </message>
    <message>
        <source>Of the groups {yes} yes, {no} no.</source>
        <translation>Von den Gruppen {yes} Ja, {no} Nein.</translation>
    </message>
    <message>
        <source>There is no valid ballot: nothing is chosen.</source>
        <translation>Es gibt keinen gültigen Stimmzettel: Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Martha&apos;s Rules: where more than half are uncomfortable, the text is reworked; else objections are heard, and a majority decides whether to go on.</source>
        <translation>Martha-Regeln: Ist mehr als der Hälfte nicht wohl dabei, wird der Text überarbeitet; sonst werden die Einwände gehört, und eine Mehrheit entscheidet, ob es weitergeht.</translation>
    </message>
    <message>
        <source>Decided by {method}.</source>
        <translation>So wurde entschieden: {method}.</translation>
    </message>
    <message>
        <source>Groups in favour: {yes}; needed: {needed} of {base}.</source>
        <translation>Gruppen dafür: {yes}; nötig: {needed} von {base}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more groups in favour are needed.</source>
        <translation>
            <numerusform>%n weitere Gruppe müsste dafür sein.</numerusform>
            <numerusform>%n weitere Gruppen müssten dafür sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>If one yes had been a no, it would not have been carried.</source>
        <translation>Mit einem Ja weniger und einem Nein mehr wäre es nicht angenommen worden.</translation>
    </message>
    <message numerus="yes">
        <source>It was carried with %n votes to spare.</source>
        <translation>
            <numerusform>Es wurde mit %n Stimme mehr als nötig angenommen.</numerusform>
            <numerusform>Es wurde mit %n Stimmen mehr als nötig angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more yes would have carried it.</source>
        <translation>
            <numerusform>Mit %n Ja mehr wäre es angenommen worden.</numerusform>
            <numerusform>Mit %n Ja mehr wäre es angenommen worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it stands, it is carried.</source>
        <translation>Nach jetzigem Stand ist es angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more yes carry it.</source>
        <translation>
            <numerusform>%n Ja mehr, und es ist angenommen.</numerusform>
            <numerusform>%n Ja mehr, und es ist angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent: everyone answers, no objection stands; we look at it again on {review}.</source>
        <translation>Konsent: Alle antworten, kein schwerwiegender Einwand bleibt; am {review} schauen wir es wieder an.</translation>
    </message>
    <message>
        <source>Consent: everyone answers, no objection stands, and a day to look again is set.</source>
        <translation>Konsent: Alle antworten, kein schwerwiegender Einwand bleibt, und ein Tag zum Wiederanschauen steht fest.</translation>
    </message>
    <message>
        <source>It took {share} of the votes cast to carry it: {needed} of {base}.</source>
        <translation>Nötig: {share} von den abgegebenen Stimmen, das waren {needed} von {base}.</translation>
    </message>
    <message>
        <source>It took {share} of those here to carry it: {needed} of {base}.</source>
        <translation>Nötig: {share} von den Anwesenden, das waren {needed} von {base}.</translation>
    </message>
    <message>
        <source>It took {share} of all who may vote to carry it: {needed} of {base}.</source>
        <translation>Nötig: {share} von den Stimmberechtigten, das waren {needed} von {base}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>mehr als die Hälfte</translation>
    </message>
    <message>
        <source>at least half</source>
        <translation>mindestens die Hälfte</translation>
    </message>
    <message>
        <source>two-thirds</source>
        <translation>zwei Drittel</translation>
    </message>
    <message>
        <source>three-quarters</source>
        <translation>drei Viertel</translation>
    </message>
    <message>
        <source>four-fifths</source>
        <translation>vier Fünftel</translation>
    </message>
    <message>
        <source>nine-tenths</source>
        <translation>neun Zehntel</translation>
    </message>
    <message>
        <source>more than {share}</source>
        <translation>mehr als {share}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them with reservations</source>
        <translation>
            <numerusform>davon %n mit Vorbehalt</numerusform>
            <numerusform>davon %n mit Vorbehalt</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody of {asked} agrees</source>
        <translation>niemand von {asked} stimmt zu</translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} agree</source>
        <translation>
            <numerusform>%n von {asked} stimmt zu</numerusform>
            <numerusform>%n von {asked} stimmen zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand aside</source>
        <translation>
            <numerusform>%n steht beiseite</numerusform>
            <numerusform>%n stehen beiseite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block</source>
        <translation>
            <numerusform>%n legt Veto ein</numerusform>
            <numerusform>%n legen Veto ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n Enthaltung</numerusform>
            <numerusform>%n Enthaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were needed.</source>
        <translation>
            <numerusform>Nötig war %n.</numerusform>
            <numerusform>Nötig waren %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were needed ({share} of the votes cast).</source>
        <translation>
            <numerusform>Nötig war %n ({share} von den abgegebenen Stimmen).</numerusform>
            <numerusform>Nötig waren %n ({share} von den abgegebenen Stimmen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were needed ({share} of those here).</source>
        <translation>
            <numerusform>Nötig war %n ({share} von den Anwesenden).</numerusform>
            <numerusform>Nötig waren %n ({share} von den Anwesenden).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were needed ({share} of all who may vote).</source>
        <translation>
            <numerusform>Nötig war %n ({share} von den Stimmberechtigten).</numerusform>
            <numerusform>Nötig waren %n ({share} von den Stimmberechtigten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consensus: everyone answers, at most %n block.</source>
        <translation>
            <numerusform>Konsens: alle antworten, höchstens %n Veto.</numerusform>
            <numerusform>Konsens: alle antworten, höchstens %n Vetos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consensus: everyone answers, at most %n block; if somebody stands aside, it is worked on again.</source>
        <translation>
            <numerusform>Konsens: alle antworten, höchstens %n Veto; steht jemand beiseite, wird weiter daran gearbeitet.</numerusform>
            <numerusform>Konsens: alle antworten, höchstens %n Vetos; steht jemand beiseite, wird weiter daran gearbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consensus: everyone answers, at most %n block, at most {asides} stand aside.</source>
        <translation>
            <numerusform>Konsens: alle antworten, höchstens %n Veto, höchstens {asides} stehen beiseite.</numerusform>
            <numerusform>Konsens: alle antworten, höchstens %n Vetos, höchstens {asides} stehen beiseite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consensus: everyone answers, nobody blocks.</source>
        <translation>Konsens: alle antworten, niemand legt Veto ein.</translation>
    </message>
    <message>
        <source>Consensus: everyone answers, nobody blocks; if somebody stands aside, it is worked on again.</source>
        <translation>Konsens: alle antworten, niemand legt Veto ein; steht jemand beiseite, wird weiter daran gearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>Consensus: everyone answers, nobody blocks, at most %n stand aside.</source>
        <translation>
            <numerusform>Konsens: alle antworten, niemand legt Veto ein, höchstens %n steht beiseite.</numerusform>
            <numerusform>Konsens: alle antworten, niemand legt Veto ein, höchstens %n stehen beiseite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried by {share} of the votes cast: if everyone here votes, %n yes are needed.</source>
        <translation>
            <numerusform>Nötig: {share} von den abgegebenen Stimmen: wenn alle hier abstimmen, braucht es %n Ja.</numerusform>
            <numerusform>Nötig: {share} von den abgegebenen Stimmen: wenn alle hier abstimmen, braucht es %n Ja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried by {share} of the votes cast: needs {needed} of {base}.</source>
        <translation>Nötig: {share} von den abgegebenen Stimmen: das sind {needed} von {base}.</translation>
    </message>
    <message>
        <source>Carried by {share} of those here: needs {needed} of {base}.</source>
        <translation>Nötig: {share} von den Anwesenden: das sind {needed} von {base}.</translation>
    </message>
    <message>
        <source>Carried by {share} of all who may vote: needs {needed} of {base}.</source>
        <translation>Nötig: {share} von den Stimmberechtigten: das sind {needed} von {base}.</translation>
    </message>
    <message numerus="yes">
        <source>Of the groups, %n are needed if all here vote yes or no.</source>
        <translation>
            <numerusform>Von den Gruppen braucht es %n, wenn alle hier mit Ja oder Nein stimmen.</numerusform>
            <numerusform>Von den Gruppen braucht es %n, wenn alle hier mit Ja oder Nein stimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the groups, %n of {base} are needed.</source>
        <translation>
            <numerusform>Von den Gruppen braucht es %n von {base}.</numerusform>
            <numerusform>Von den Gruppen braucht es %n von {base}.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody blocks</source>
        <translation>niemand legt Veto ein</translation>
    </message>
    <message>
        <source>nobody of {asked} consents</source>
        <translation>niemand von {asked} gibt Konsent</translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} consent</source>
        <translation>
            <numerusform>%n von {asked} gibt Konsent</numerusform>
            <numerusform>%n von {asked} geben Konsent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with concerns</source>
        <translation>
            <numerusform>davon %n mit Bedenken</numerusform>
            <numerusform>davon %n mit Bedenken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object</source>
        <translation>
            <numerusform>%n hat einen Einwand</numerusform>
            <numerusform>%n haben einen Einwand</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody objects</source>
        <translation>niemand hat einen Einwand</translation>
    </message>
    <message numerus="yes">
        <source>%n abstain</source>
        <translation>
            <numerusform>%n Enthaltung</numerusform>
            <numerusform>%n Enthaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are uncomfortable</source>
        <translation>
            <numerusform>%n ist nicht wohl dabei</numerusform>
            <numerusform>%n ist nicht wohl dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like it</source>
        <translation>
            <numerusform>%n gefällt es</numerusform>
            <numerusform>%n gefällt es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can live with it</source>
        <translation>
            <numerusform>%n kann damit leben</numerusform>
            <numerusform>%n können damit leben</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is uncomfortable</source>
        <translation>allen ist wohl dabei</translation>
    </message>
    <message>
        <source>people {yes} to {no}, groups {groups_yes} to {groups_no}</source>
        <translation>Personen {yes} zu {no}, Gruppen {groups_yes} zu {groups_no}</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand hat geantwortet</translation>
    </message>
    <message>
        <source>{counts}, with the vote of the chair: it is carried.</source>
        <translation>{counts}, mit der Stimme der Leitung: angenommen.</translation>
    </message>
    <message>
        <source>{counts}, with the vote of the chair: it is not carried.</source>
        <translation>{counts}, mit der Stimme der Leitung: nicht angenommen.</translation>
    </message>
    <message>
        <source>{counts}: it is carried ({code}).</source>
        <translation>{counts}: angenommen ({code}).</translation>
    </message>
    <message>
        <source>{counts}: it is not carried ({code}).</source>
        <translation>{counts}: nicht angenommen ({code}).</translation>
    </message>
    <message>
        <source>{counts}: we can vote on it now.</source>
        <translation>{counts}: Jetzt können wir darüber abstimmen.</translation>
    </message>
    <message>
        <source>{counts}: we hear the objections for ten minutes, then vote on going on.</source>
        <translation>{counts}: Wir hören zehn Minuten lang die Einwände, dann stimmen wir ab, ob es weitergeht.</translation>
    </message>
    <message>
        <source>{counts}: more than half are uncomfortable, so it goes back to be worked on.</source>
        <translation>{counts}: Mehr als der Hälfte ist nicht wohl dabei, es wird also weiter daran gearbeitet.</translation>
    </message>
    <message>
        <source>Elected: {elected}.</source>
        <translation>Gewählt: {elected}.</translation>
    </message>
    <message>
        <source>Elected, by lot after a tie: {elected}.</source>
        <translation>Gewählt, nach Gleichstand durch Los: {elected}.</translation>
    </message>
    <message>
        <source>{counts}: we have consensus.</source>
        <translation>{counts}: Wir haben Konsens.</translation>
    </message>
    <message>
        <source>{counts}: we do not have consensus.</source>
        <translation>{counts}: Wir haben keinen Konsens.</translation>
    </message>
    <message>
        <source>{counts}: it goes back to be worked on.</source>
        <translation>{counts}: Es wird weiter daran gearbeitet.</translation>
    </message>
    <message>
        <source>{counts}: the block has to be tested against our principles first.</source>
        <translation>{counts}: Das Veto muss erst an unseren Grundsätzen geprüft werden.</translation>
    </message>
    <message>
        <source>{counts}: the block rests on none of our principles; it stands aside only if its holder agrees.</source>
        <translation>{counts}: Das Veto beruht auf keinem unserer Grundsätze; es wird nur dann zum Beiseitestehen, wenn die Person einverstanden ist.</translation>
    </message>
    <message>
        <source>{counts}: agreed for today; it comes again at a later meeting.</source>
        <translation>{counts}: für heute beschlossen; bei einem späteren Treffen kommt es noch einmal.</translation>
    </message>
    <message>
        <source>{counts}: it is agreed.</source>
        <translation>{counts}: Es ist beschlossen.</translation>
    </message>
    <message>
        <source>{counts}: it stays open.</source>
        <translation>{counts}: Es bleibt offen.</translation>
    </message>
    <message>
        <source>{counts}: the objection has to be tested first, so it stays open.</source>
        <translation>{counts}: Der Einwand muss erst geprüft werden, es bleibt also offen.</translation>
    </message>
    <message>
        <source>{counts}: an objection stands, so it stays open.</source>
        <translation>{counts}: Ein Einwand besteht, es bleibt also offen.</translation>
    </message>
    <message>
        <source>{counts}: a concern has to be written down first, so it stays open.</source>
        <translation>{counts}: Erst müssen Bedenken aufgeschrieben werden, es bleibt also offen.</translation>
    </message>
    <message>
        <source>{counts}: no day to look again is set, so it stays open.</source>
        <translation>{counts}: Es steht kein Tag zum Wiederanschauen fest, es bleibt also offen.</translation>
    </message>
    <message>
        <source>{counts}: the day to look again is not in the future, so it stays open.</source>
        <translation>{counts}: Der Tag zum Wiederanschauen liegt nicht in der Zukunft, es bleibt also offen.</translation>
    </message>
    <message>
        <source>{counts}: it is put off.</source>
        <translation>{counts}: Es ist vertagt.</translation>
    </message>
    <message>
        <source>{counts}: an objection stands after changes to the text ({amended}), so it is put off; say who takes it up again, and when.</source>
        <translation>{counts}: Auch nach Änderungen am Text ({amended}) besteht ein Einwand, es ist also vertagt; sagt, wer es wann wieder aufnimmt.</translation>
    </message>
    <message>
        <source>{counts}: an objection stands after changes to the text ({amended}), so it is put off.</source>
        <translation>{counts}: Auch nach Änderungen am Text ({amended}) besteht ein Einwand, es ist also vertagt.</translation>
    </message>
    <message>
        <source>{counts}: it is carried.</source>
        <translation>{counts}: angenommen.</translation>
    </message>
    <message>
        <source>{counts}: it is not carried.</source>
        <translation>{counts}: nicht angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {valid} support it</source>
        <translation>
            <numerusform>%n von {valid} ist dafür</numerusform>
            <numerusform>%n von {valid} sind dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counts} of %n groups</source>
        <translation>
            <numerusform>{counts} von %n Gruppe</numerusform>
            <numerusform>{counts} von %n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counts}: more than %n stand aside, so it goes back to be worked on.</source>
        <translation>
            <numerusform>{counts}: Mehr als %n steht beiseite, es wird also weiter daran gearbeitet.</numerusform>
            <numerusform>{counts}: Mehr als %n stehen beiseite, es wird also weiter daran gearbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counts}: it is not carried, %n yes were needed.</source>
        <translation>
            <numerusform>{counts}: nicht angenommen, nötig war %n Ja.</numerusform>
            <numerusform>{counts}: nicht angenommen, nötig waren %n Ja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elected: {elected}. Not all %n seats could be filled.</source>
        <translation>
            <numerusform>Gewählt: {elected}. Der Platz konnte nicht besetzt werden (%n).</numerusform>
            <numerusform>Gewählt: {elected}. Nicht alle %n Plätze konnten besetzt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has the {needed} of %n ballots that are needed: nothing is chosen.</source>
        <translation>
            <numerusform>Nichts hat die nötigen {needed} von %n Stimmzettel: Nichts ist ausgewählt.</numerusform>
            <numerusform>Nichts hat die nötigen {needed} von %n Stimmzetteln: Nichts ist ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is approved of on the %n ballots that are needed: nothing is chosen.</source>
        <translation>
            <numerusform>Nichts wird auf dem nötigen %n Stimmzettel gutgeheißen: Nichts ist ausgewählt.</numerusform>
            <numerusform>Nichts wird auf den nötigen %n Stimmzetteln gutgeheißen: Nichts ist ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered. This shows where we stand; nothing is decided by it.</source>
        <translation>
            <numerusform>%n hat geantwortet. Das zeigt, wo wir stehen; entschieden ist damit nichts.</numerusform>
            <numerusform>%n haben geantwortet. Das zeigt, wo wir stehen; entschieden ist damit nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{present_at_opening} were here and %n are needed: no decision is taken.</source>
        <translation>
            <numerusform>{present_at_opening} waren da, nötig ist %n: Es wird nichts beschlossen.</numerusform>
            <numerusform>{present_at_opening} waren da, nötig sind %n: Es wird nichts beschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{present_at_opening} were here at first, {present} are here now, %n are needed: no decision is taken.</source>
        <translation>
            <numerusform>{present_at_opening} waren anfangs da, {present} sind es jetzt, nötig ist %n: Es wird nichts beschlossen.</numerusform>
            <numerusform>{present_at_opening} waren anfangs da, {present} sind es jetzt, nötig sind %n: Es wird nichts beschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counts}; %n still to answer: there is no result yet.</source>
        <translation>
            <numerusform>{counts}; %n muss noch antworten: Es gibt noch kein Ergebnis.</numerusform>
            <numerusform>{counts}; %n müssen noch antworten: Es gibt noch kein Ergebnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody voted yes or no: it is not carried.</source>
        <translation>Niemand hat mit Ja oder Nein gestimmt: nicht angenommen.</translation>
    </message>
    <message>
        <source>{counts}: the groups carry it, the people do not; it is not carried.</source>
        <translation>{counts}: Die Gruppen sind dafür, die Personen nicht; nicht angenommen.</translation>
    </message>
    <message>
        <source>{counts}: the people carry it, the groups do not; it is not carried.</source>
        <translation>{counts}: Die Personen sind dafür, die Gruppen nicht; nicht angenommen.</translation>
    </message>
    <message>
        <source>{counts}: neither the people nor the groups carry it.</source>
        <translation>{counts}: Weder die Personen noch die Gruppen sind dafür.</translation>
    </message>
    <message>
        <source>{counts}: it is a tie, so it is not carried.</source>
        <translation>{counts}: Stimmengleichheit, also nicht angenommen.</translation>
    </message>
    <message>
        <source>Carried: {counts}.</source>
        <translation>Angenommen: {counts}.</translation>
    </message>
    <message>
        <source>Not carried: {counts}.</source>
        <translation>Nicht angenommen: {counts}.</translation>
    </message>
    <message>
        <source>A tie, so not carried: {counts}.</source>
        <translation>Stimmengleichheit, also nicht angenommen: {counts}.</translation>
    </message>
    <message>
        <source>Carried: of the groups {counts}.</source>
        <translation>Angenommen: von den Gruppen {counts}.</translation>
    </message>
    <message>
        <source>Not carried: of the groups {counts}.</source>
        <translation>Nicht angenommen: von den Gruppen {counts}.</translation>
    </message>
    <message>
        <source>A tie, so not carried: of the groups {counts}.</source>
        <translation>Stimmengleichheit, also nicht angenommen: von den Gruppen {counts}.</translation>
    </message>
    <message>
        <source>Carried: of the people {counts}.</source>
        <translation>Angenommen: von den Personen {counts}.</translation>
    </message>
    <message>
        <source>Not carried: of the people {counts}.</source>
        <translation>Nicht angenommen: von den Personen {counts}.</translation>
    </message>
    <message>
        <source>A tie, so not carried: of the people {counts}.</source>
        <translation>Stimmengleichheit, also nicht angenommen: von den Personen {counts}.</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>zustimmen</translation>
    </message>
    <message>
        <source>agree with reservations</source>
        <translation>mit Vorbehalt zustimmen</translation>
    </message>
    <message>
        <source>stand aside</source>
        <translation>beiseitestehen</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Veto einlegen</translation>
    </message>
    <message>
        <source>have a concern</source>
        <translation>Bedenken haben</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Einwand haben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>like it</source>
        <translation>gefällt mir</translation>
    </message>
    <message>
        <source>can live with it</source>
        <translation>kann damit leben</translation>
    </message>
    <message>
        <source>uncomfortable</source>
        <translation>nicht wohl dabei</translation>
    </message>
    <message>
        <source>propose a change to the text</source>
        <translation>eine Änderung am Text vorschlagen</translation>
    </message>
    <message>
        <source>give it to a small group to work on</source>
        <translation>es einer kleinen Gruppe zur Arbeit geben</translation>
    </message>
    <message>
        <source>put it off to another day</source>
        <translation>es auf einen anderen Tag vertagen</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>es zurückziehen</translation>
    </message>
    <message>
        <source>vote on it, as agreed beforehand</source>
        <translation>darüber abstimmen, wie vorher vereinbart</translation>
    </message>
    <message>
        <source>ask those who have not answered</source>
        <translation>fragen, wer noch nicht geantwortet hat</translation>
    </message>
    <message>
        <source>mark those who have gone as not here</source>
        <translation>als gegangen eintragen, wer nicht mehr da ist</translation>
    </message>
    <message>
        <source>test the objection together</source>
        <translation>den Einwand gemeinsam prüfen</translation>
    </message>
    <message>
        <source>write the concern down</source>
        <translation>die Bedenken aufschreiben</translation>
    </message>
    <message>
        <source>set a day to look at it again</source>
        <translation>einen Tag zum Wiederanschauen festlegen</translation>
    </message>
    <message>
        <source>ask again when more are here</source>
        <translation>noch einmal fragen, wenn mehr da sind</translation>
    </message>
    <message>
        <source>test the block against our principles</source>
        <translation>das Veto an unseren Grundsätzen prüfen</translation>
    </message>
    <message>
        <source>ask whether they would stand aside instead</source>
        <translation>fragen, ob die Person stattdessen beiseitesteht</translation>
    </message>
    <message>
        <source>bring it to the next meeting</source>
        <translation>es zum nächsten Treffen bringen</translation>
    </message>
    <message>
        <source>say who takes it up again, and when</source>
        <translation>sagen, wer es wann wieder aufnimmt</translation>
    </message>
    <message>
        <source>vote on it</source>
        <translation>darüber abstimmen</translation>
    </message>
    <message>
        <source>hear the objections for ten minutes</source>
        <translation>zehn Minuten lang die Einwände hören</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>noch einmal zählen</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>majority of all who may vote</source>
        <translation>Mehrheit aller Stimmberechtigten</translation>
    </message>
    <message>
        <source>everybody in favour</source>
        <translation>alle dafür</translation>
    </message>
    <message>
        <source>Martha&apos;s Rules</source>
        <translation>Martha-Regeln</translation>
    </message>
    <message>
        <source>one group, one vote</source>
        <translation>eine Gruppe, eine Stimme</translation>
    </message>
    <message>
        <source>double majority</source>
        <translation>doppelte Mehrheit</translation>
    </message>
    <message>
        <source>votes of delegates</source>
        <translation>Stimmen der Delegierten</translation>
    </message>
    <message>
        <source>ranked choice</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>single transferable vote</source>
        <translation>übertragbare Einzelstimme</translation>
    </message>
    <message>
        <source>comparing every two (Schulze)</source>
        <translation>Paarvergleich (Schulze)</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>Klebepunkte</translation>
    </message>
    <message>
        <source>gradients of agreement</source>
        <translation>Stufen der Zustimmung</translation>
    </message>
</context>
<context>
    <name>DecisionsCommand</name>
    <message>
        <source>list the decisions of all meetings, or those that are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands of all that was decided in the meetings of the library: id, title,
meeting, dates, result, rule, reservations, scope and mandate, what came before and after it.
With --due only what is to be looked at again, or ends, up to that day; with --all also what was
amended, replaced, rescinded or has expired. With --json a line of JSON for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due up to this day: 2027-05-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also what does not stand any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsWindow</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions of all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting that decided it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions that stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Due within %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All there ever were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Entscheidung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the records …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not whole: %n damaged records could not be read to their end, and what they decided after that is missing here. Home marks them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions stand.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are due within {days} days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the newest card (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not written yet: {titles}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken on yet, and only words so far: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything typed is in memory, and not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this stage nothing that is typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything typed is in the record, but for what is marked “not kept”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything typed is in the record; the minutes keep outcomes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything typed is in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: go on  (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed for {titles} is not in the record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on to the card of the one who speaks now (also Ctrl+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to the card before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark a note, or what is selected, as word for word or as a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a note, or what is selected, out of what is published, or release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put what is selected to another turn, or to whoever asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find in all notes; Enter goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to the place found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find and replace, in what was noted at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go off the record, or back on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the minute of a decision that is to be agreed on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back typing in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back what the desk did last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show or hide the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show or hide the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show or hide these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does what by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was decided, in its words, without a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody’s own words; without a name, of who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something for another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogKeys</name>
    <message>
        <source>does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it, wherever the cursor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it: nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the text from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another place, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferingPapers</name>
    <message>
        <source>Papers that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each of these papers together and say which reading is right. Not typed: type it in that pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every paper was typed the same way twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed a second time yet: with Alt+S all papers are typed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>The file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} is not there. Check the name and the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} cannot be opened. Check the drive and whether you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} is larger than {megabytes} MB. Take out its pictures, or copy the text and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} has a password. Open it in the program it was written with, save it without one, and try again; or copy the text and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} is of an old Word (.doc). Open it in a word processor, save it as .docx or .odt, and try again; or copy the text and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} is no text that can be read here. Save it as .docx, .odt, .md or .txt, or copy the text and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} holds something other than text. Save it as .docx, .odt, .md or .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} is damaged. Open it in the program it was written with and save it anew; or copy the text and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} is built in a way that no word processor builds it, and was not opened. If you trust where it comes from, copy the text and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} has more than {letters} characters. Bring it in parts, as proposals of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} has no words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts or embedded objects were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas stand as plain characters; check them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes stand at the end, with their numbers in brackets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked changes were taken as accepted; check that this is what you mean.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments in the margin were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text boxes stand after their paragraphs; check their places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passages were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages were struck through and stand as any other; take out what is not to be decided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bold, italics and underlining are not kept; the words are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in the header or footer of pages was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of a list of contents were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cells stand in the first of their places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of a symbol font were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links lead to no web page and stand as plain words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of HTML were taken out; their words stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The facts before the text were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has macros; they were ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; check accents and quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wanted to paste has {length} characters, and a text can have at most {most}. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was typed before and not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be written to the disk; it stands here until then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Draw the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of {pool} are drawn. Worked out from: {seed}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElectionWords</name>
    <message>
        <source>not typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Save this meeting in another library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncodingChoice</name>
    <message>
        <source>Letters read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message numerus="yes">
        <source>ends the turns of {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ends the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends the silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} will not be asked to answer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pauses {name}&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} wait no longer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{first}; {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer wait to speak</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back: {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Minutes of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also how the floor was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was heard, shares of groups and lists, turns of people; never how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, as far as its stages allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moved texts, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who objected, as people are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was present, by name: they have agreed to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group chose not to tell it; here it can be no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the group chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual here: {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (ICS), what is due and when we meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (CSV), a list of rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairnessDialog</name>
    <message>
        <source>How speaking time is shared</source>
        <translation type="unfinished">Wie die Redezeit verteilt ist</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this until you show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group does not want to know how the floor is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “fairness” turns it on: rule fairness on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of {present} people have spoken</source>
        <translation type="unfinished">
            <numerusform>%n von {present} Personen hat gesprochen</numerusform>
            <numerusform>%n von {present} Personen haben gesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} %, %n of {people} heard</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} %, %n turns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for their first turn: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet longest of those who spoke: {name}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairnessScene</name>
    <message>
        <source>How speaking time is shared</source>
        <translation>Wie die Redezeit verteilt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n of {present} people have spoken</source>
        <translation>
            <numerusform>%n von {present} Personen hat gesprochen</numerusform>
            <numerusform>%n von {present} Personen haben gesprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>This group does not work out how the floor is shared.</source>
        <translation>Diese Gruppe wertet nicht aus, wie die Redezeit verteilt ist.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Noch ist niemand da.</translation>
    </message>
    <message numerus="yes">
        <source>{share} % · %n people</source>
        <translation>
            <numerusform>{share} % · %n Person</numerusform>
            <numerusform>{share} % · %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shares of the speaking time, the %n largest of {all}</source>
        <translation>
            <numerusform>Anteile an der Redezeit, der %n größte von {all}</numerusform>
            <numerusform>Anteile an der Redezeit, die %n größten von {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the speaking time</source>
        <translation>Anteile an der Redezeit</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places replaced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in what others noted stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is closed: notes stay as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else noted this. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, noted by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorButtons</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Danach</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Leertaste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who replies to whoever holds the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation type="unfinished">Als Nächstes: {name}</translation>
    </message>
    <message>
        <source>Hide the clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorEvents</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished">jemand</translation>
    </message>
    <message>
        <source>{name} joined the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to respond directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} raised a point of process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} joined the stack to speak for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} joined the stack to speak against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} no longer waits to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the response of {name} is no longer waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not there twice and left the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation type="unfinished">{name} hat das Wort</translation>
    </message>
    <message>
        <source>{name} asks to understand</source>
        <translation type="unfinished">{name} hat eine Verständnisfrage</translation>
    </message>
    <message>
        <source>{name} responds directly</source>
        <translation type="unfinished">{name} antwortet direkt</translation>
    </message>
    <message>
        <source>{name} speaks about the process</source>
        <translation type="unfinished">{name} spricht zum Ablauf</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation type="unfinished">{name} antwortet</translation>
    </message>
    <message>
        <source>{name} replies</source>
        <translation type="unfinished">{name} erwidert</translation>
    </message>
    <message>
        <source>{name} has the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has an extra turn</source>
        <translation type="unfinished">{name} spricht zusätzlich</translation>
    </message>
    <message>
        <source>the time of {name} was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} held silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: {name} began {length} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: {name} began {length} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: {name} paused {length} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: {name} paused {length} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: {name} went on {length} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: {name} went on {length} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: {name} ended {length} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: {name} ended {length} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who has spoken {length} lets others go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group that has spoken {length} lets others go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {length} of speaking the item should come to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each person may speak {length} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each group may speak {length} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this item may take {length} of speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stack was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stack is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} shows “{signal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} joined the stack instead of responding directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} no longer wait to speak</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answers of {names} were not given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} moved to place {place}: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to speak for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to speak against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not there when called and waits no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not there when called and is next but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest speaking time first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stack goes {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns have no limit, from the next turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns end after {length}, from the next turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns are limited to {length}, from the next turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking time is not limited in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turn of {name} is not interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turn of {name} is interpreted and may take longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room gave {name} {length} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} got {length} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} were counted for {name} after the program had stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number} began: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number} began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} passed for now and is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number} is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number} was ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorForms</name>
    <message>
        <source>mixed: people of one group apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people of one group together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation type="unfinished">Kleine Gruppen</translation>
    </message>
    <message>
        <source>Make the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group returns with a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from the next turn on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turn ends by itself, after ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns end by themselves when it is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all turns may take together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is only shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others go first when it is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes and seconds (“none” ends it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turn ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turn began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turn was paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turn went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago (minutes and seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded first stays in the record beside the correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its place alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point of process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a direct response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a raised hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign is typed behind a name. What stays empty is as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign, such as *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place before others (0 is first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of each turn, such as 0:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often for each person at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat somebody elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After whom (empty: first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat a group elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After which group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sits first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>The piece lies in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins; a click on another seat: they begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and decided is in its minutes. The next meeting begins with the same people. If it was closed too early, undo opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet. Say first who has come: press Space, then write the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack is closed, and nobody waits any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits. Type a name and press Enter when somebody raises a hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting was closed at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on afterwards: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was asked, and answers next: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click who was chosen to be next, or type the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished">warum</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message>
        <source>in the order of asking</source>
        <translation>in der Reihenfolge der Meldungen</translation>
    </message>
    <message>
        <source>least heard first</source>
        <translation>wenig Gehörte zuerst</translation>
    </message>
    <message>
        <source>least heard groups first</source>
        <translation>wenig gehörte Gruppen zuerst</translation>
    </message>
    <message>
        <source>lists take turns</source>
        <translation>Listen wechseln sich ab</translation>
    </message>
    <message>
        <source>each list gets its share of the turns</source>
        <translation>jede Liste bekommt ihren Anteil</translation>
    </message>
    <message>
        <source>for and against take turns</source>
        <translation>dafür und dagegen im Wechsel</translation>
    </message>
    <message>
        <source>in the order of the round</source>
        <translation>in der Reihenfolge der Runde</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>question to understand</source>
        <translation>Verständnisfrage</translation>
    </message>
    <message>
        <source>direct response</source>
        <translation>direkte Antwort</translation>
    </message>
    <message>
        <source>point of process</source>
        <translation>Hinweis zum Ablauf</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Erwiderung</translation>
    </message>
    <message>
        <source>turn in the round</source>
        <translation>Beitrag in der Runde</translation>
    </message>
    <message>
        <source>extra turn</source>
        <translation>zusätzlicher Beitrag</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>has not spoken in this debate</source>
        <translation>hat in dieser Beratung noch nicht gesprochen</translation>
    </message>
    <message>
        <source>has not spoken on this item</source>
        <translation>hat zu diesem Punkt noch nicht gesprochen</translation>
    </message>
    <message>
        <source>has not spoken in this meeting</source>
        <translation>hat bei diesem Treffen noch nicht gesprochen</translation>
    </message>
    <message>
        <source>has not spoken in these meetings</source>
        <translation>hat bei diesen Treffen noch nicht gesprochen</translation>
    </message>
    <message>
        <source>nobody of {group} has spoken in this debate</source>
        <translation>aus {group} hat in dieser Beratung noch niemand gesprochen</translation>
    </message>
    <message>
        <source>nobody of {group} has spoken on this item</source>
        <translation>aus {group} hat zu diesem Punkt noch niemand gesprochen</translation>
    </message>
    <message>
        <source>nobody of {group} has spoken in this meeting</source>
        <translation>aus {group} hat bei diesem Treffen noch niemand gesprochen</translation>
    </message>
    <message>
        <source>nobody of {group} has spoken in these meetings</source>
        <translation>aus {group} hat bei diesen Treffen noch niemand gesprochen</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} have had their turn</source>
        <translation>
            <numerusform>%n von {all} war dran</numerusform>
            <numerusform>%n von {all} waren dran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spoke</source>
        <translation>
            <numerusform>%n hat gesprochen</numerusform>
            <numerusform>%n haben gesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n hat gepasst</numerusform>
            <numerusform>%n haben gepasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n wurde übersprungen</numerusform>
            <numerusform>%n wurden übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{had} of {all}</source>
        <translation>{had} von {all}</translation>
    </message>
    <message>
        <source>after the round: {names}</source>
        <translation>nach der Runde: {names}</translation>
    </message>
    <message>
        <source>{length}, then please come to an end</source>
        <translation>{length}, dann bitte zum Ende kommen</translation>
    </message>
    <message>
        <source>The turn ends after {length}</source>
        <translation>Der Beitrag endet nach {length}</translation>
    </message>
    <message>
        <source>The turn ends after {length}, with {grace} to finish</source>
        <translation>Der Beitrag endet nach {length}, mit {grace} zum Abschließen</translation>
    </message>
    <message>
        <source>responds to {name}</source>
        <translation>antwortet auf {name}</translation>
    </message>
    <message>
        <source>has a point of process</source>
        <translation>hat einen Hinweis zum Ablauf</translation>
    </message>
    <message>
        <source>wants to understand</source>
        <translation>hat eine Verständnisfrage</translation>
    </message>
    <message>
        <source>responds directly</source>
        <translation>antwortet direkt</translation>
    </message>
    <message>
        <source>shows “{text}”</source>
        <translation>zeigt „{text}“</translation>
    </message>
    <message>
        <source>was not there when called, kept at place {number}</source>
        <translation>war beim Aufruf nicht da, behält Platz {number}</translation>
    </message>
    <message>
        <source>has not spoken yet</source>
        <translation>hat noch nicht gesprochen</translation>
    </message>
    <message>
        <source>belongs to no group</source>
        <translation>gehört zu keiner Gruppe</translation>
    </message>
    <message>
        <source>it is the turn of the list “{text}”</source>
        <translation>die Liste „{text}“ ist dran</translation>
    </message>
    <message>
        <source>nobody waits on the list “{text}”</source>
        <translation>von der Liste „{text}“ wartet niemand</translation>
    </message>
    <message>
        <source>further turn {number} while the list “{text}” is empty</source>
        <translation>weiterer Beitrag {number}, solange die Liste „{text}“ leer ist</translation>
    </message>
    <message>
        <source>waits until somebody of the list “{text}” speaks</source>
        <translation>wartet, bis jemand von der Liste „{text}“ spricht</translation>
    </message>
    <message>
        <source>made the proposal</source>
        <translation>hat den Vorschlag gemacht</translation>
    </message>
    <message>
        <source>it is the turn of the side “{text}”</source>
        <translation>die Seite „{text}“ ist dran</translation>
    </message>
    <message>
        <source>has used the time set, so others go first</source>
        <translation>hat die vereinbarte Zeit verbraucht, andere kommen zuerst</translation>
    </message>
    <message>
        <source>waits, because the time set is used up</source>
        <translation>wartet, weil die vereinbarte Zeit aufgebraucht ist</translation>
    </message>
    <message>
        <source>moved to place {number}: {text}</source>
        <translation>auf Platz {number} verschoben: {text}</translation>
    </message>
    <message>
        <source>moved to place {number}</source>
        <translation>auf Platz {number} verschoben</translation>
    </message>
    <message>
        <source>spoke twice</source>
        <translation>hat zweimal gesprochen</translation>
    </message>
    <message numerus="yes">
        <source>spoke %n times</source>
        <translation>
            <numerusform>hat einmal gesprochen</numerusform>
            <numerusform>hat %n-mal gesprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>spoke for {length}</source>
        <translation>hat {length} gesprochen</translation>
    </message>
    <message>
        <source>nobody of {group} has spoken yet</source>
        <translation>aus {group} hat noch niemand gesprochen</translation>
    </message>
    <message numerus="yes">
        <source>{group} spoke %n times</source>
        <translation>
            <numerusform>{group} hat einmal gesprochen</numerusform>
            <numerusform>{group} hat %n-mal gesprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>asked first</source>
        <translation>hat sich zuerst gemeldet</translation>
    </message>
    <message>
        <source>asked as number {number}</source>
        <translation>hat sich als Nummer {number} gemeldet</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Du kannst</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>FrameForms</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out what somebody sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier minutes are approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of that meeting, such as 2026-04-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was corrected (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep earlier minutes from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (Ctrl+O chooses one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time, such as 2026-06-01 18:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the next one is, such as 2026-05-02 10:00 (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting goes on another day. Who has the floor has it again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes, with names, for the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>themes, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what comes out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep so much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from the next turn on, until the next stage. Minutes tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct an agreement, an action or a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reads now (empty: it is withdrawn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Count it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept while {name} was speaking. Count the {time}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped while {name} was speaking. Count the {time} between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting went on: the {time} were not counted for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>{file} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is nothing that can be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (.goround), scripts (.round) and notes in outline form (.md, .txt) can be. Lists of people and texts are dropped on the window of a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a meeting written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It plays in windows of its own. Nothing of it enters your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoOrNot</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Small groups</source>
        <translation>Kleine Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n of {all} are back</source>
        <translation>
            <numerusform>{title}: %n von {all} ist zurück</numerusform>
            <numerusform>{title}: %n von {all} sind zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {time}</source>
        <translation>{title}: {time}</translation>
    </message>
    <message>
        <source>please come back</source>
        <translation>bitte kommt zurück</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation>zurück um {time}</translation>
    </message>
    <message>
        <source>{names} · back</source>
        <translation>{names} · zurück</translation>
    </message>
    <message>
        <source>Talk with those beside you.</source>
        <translation>Redet mit denen, die neben euch sitzen.</translation>
    </message>
</context>
<context>
    <name>HandoutCommand</name>
    <message>
        <source>write what is handed out of a proposal or a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a proposal: its text with numbered lines as the room sees it (proposal), all its
open amendments by line (amendments), or the text with its history (final). Of a whole meeting:
hand-over notes for whoever goes on (handover), its agenda, a sheet to sign in (sign-in), signals
and words (signals), what was decided and goes on for whoever comes late (catch-up), papers for the
open decision (ballots), actions by person (actions), and a page of questions (survey). These need
no LABEL. Review sheets (review) give each who spoke their words before others read them; LABEL is a
name then, or there is a page for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as P1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which hand-out; else {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question of the survey; may stand several times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Hand-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished">Vorschlag</translation>
    </message>
    <message>
        <source>Questions, one a line; empty: the usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal, with numbered lines as the room sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open amendments, by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it stands, with its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over notes of the meeting, for whoever goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals and words, for newcomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided and goes on, for whoever comes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot papers for the decision that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of questions about the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review sheets: to each who spoke, their words before others read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} hand-over notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutWording</name>
    <message>
        <source>Proposal</source>
        <translation type="unfinished">Vorschlag</translation>
    </message>
    <message>
        <source>Amendments, by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and how it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Tagesordnung</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch-up sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your view of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review sheets, each for the person named above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} ({id})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} by {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} ({fate})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes {label}: the lines below are the text as it would read with {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Cannot stand together with {labels}: they change the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {label} has changed the same words since. The lines above are those of the text before; this amendment has to be written anew, or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} (entry {entry})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}, {item} (entry {entry})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} had been changed by {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}: as {by} proposed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}: as it was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, moved by {by}, was adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} had been taken up as friendly; somebody objected, and it is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} brought a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version was brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editorial correction, without a vote, by {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editorial correction, without a vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} left a place blank, to be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank {label} was filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}: a part of {label}, which {by} proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}: a part of {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is needed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no open amendments to this proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by the line in which each begins. In the margin: − words are struck, + words are inserted, ± both. Struck words are crossed out, inserted words underlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished">Änderungsantrag</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each paragraph comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">Beschlossen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the group works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your words as the minutes would tell them. Say of each whether it can stay, how it should read, or that it should go. What goes leaves a gap that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>( ) keep   ( ) strike   ( ) reword: ………………………………</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes tell nothing here that was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverWording</name>
    <message>
        <source>It stands among all decisions as {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for {scope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tested %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendments are open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: not reached; {length} were planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions were not answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions were not answered (to {names}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{item}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns have no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns end after {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn has {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: took {taken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: took {taken}, {length} were planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended at {at}; the end was planned for {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to speak when it ended: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people were still waiting to speak when it ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message numerus="yes">
        <source>heard in this meeting: {heard} of %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often people and groups had the floor. Only you see this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Begin with  meeting &quot;Title&quot;</source>
        <translation>Beginne mit  treffen &quot;Titel&quot;</translation>
    </message>
    <message>
        <source>The meeting is closed. Undo opens it again.</source>
        <translation>Das Treffen ist geschlossen. Rückgängig öffnet es wieder.</translation>
    </message>
    <message>
        <source>arrive NAME, NAME of GROUP</source>
        <translation>kommt NAME, NAME of GRUPPE</translation>
    </message>
    <message>
        <source>note &quot;…&quot;</source>
        <translation>notiz &quot;…&quot;</translation>
    </message>
    <message>
        <source>F1 help</source>
        <translation>F1 Hilfe</translation>
    </message>
    <message>
        <source>Space ends the silence</source>
        <translation>Leertaste beendet die Stille</translation>
    </message>
    <message>
        <source>F3 goes on with the proposal that was being typed</source>
        <translation>F3 macht mit dem Vorschlag weiter, der gerade geschrieben wurde</translation>
    </message>
    <message>
        <source>NAME raises a hand, NAME? asks, NAME&gt; responds directly, NAME! on how we meet</source>
        <translation>NAME meldet sich, NAME? fragt nach, NAME&gt; antwortet direkt, NAME! zum Ablauf</translation>
    </message>
    <message>
        <source>Ctrl+P goes on</source>
        <translation>Strg+P lässt weiterlaufen</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>passen</translation>
    </message>
    <message>
        <source>skip NAME</source>
        <translation>überspringen NAME</translation>
    </message>
    <message>
        <source>reply NAME</source>
        <translation>erwidern NAME</translation>
    </message>
    <message>
        <source>Space gives the floor back to {name}</source>
        <translation>Leertaste gibt {name} das Wort zurück</translation>
    </message>
    <message>
        <source>Space lets {name} answer</source>
        <translation>Leertaste lässt {name} antworten</translation>
    </message>
    <message>
        <source>Ctrl+N puts the answer aside</source>
        <translation>Strg+N legt die Antwort beiseite</translation>
    </message>
    <message>
        <source>Space calls {name}</source>
        <translation>Leertaste ruft {name} auf</translation>
    </message>
    <message>
        <source>Space ends the round</source>
        <translation>Leertaste beendet die Runde</translation>
    </message>
    <message>
        <source>Space ends the turn</source>
        <translation>Leertaste beendet den Beitrag</translation>
    </message>
    <message>
        <source>return brings back what waits</source>
        <translation>rückkehren holt zurück, was wartet</translation>
    </message>
    <message>
        <source>round &quot;question&quot;</source>
        <translation>runde &quot;Frage&quot;</translation>
    </message>
    <message>
        <source>paper OPTION &gt; OPTION, close decision</source>
        <translation>zettel OPTION &gt; OPTION, entscheidung schließen</translation>
    </message>
    <message>
        <source>ballot NAME: OPTION &gt; OPTION, close decision</source>
        <translation>stimmzettel NAME: OPTION &gt; OPTION, entscheidung schließen</translation>
    </message>
    <message>
        <source>count ANSWER NUMBER, close decision</source>
        <translation>auszählen ANTWORT ZAHL, entscheidung schließen</translation>
    </message>
    <message>
        <source>{answers}, close decision</source>
        <translation>{answers}, entscheidung schließen</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Hold a meeting in which everybody is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was decided in all meetings, and what is due (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a record from notes that were typed as an outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From notes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out where nothing counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by title, group, place or date  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen meeting (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its minutes into a file (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export minutes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print its proposals or hand-over notes (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-outs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how long its turns took (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is good of damaged records; the library is kept as it is, beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decisions · %n due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting fits “{typed}”. Try another word, or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet.

Choose under “Start” how you want to meet. It begins at once, and everything that happens is kept here.

Or rehearse first: there nothing counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeKeys</name>
    <message>
        <source>Enter opens the meeting, F5 looks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the processes, to start a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search the meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the meeting that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the minutes of the meeting that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time sheet of the meeting that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was decided in all meetings and stands, and what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-outs of its proposals, hand-over notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the language of Goround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Silence for {gone}. Space ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence for {gone} of {length}. Space ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more groups are still away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small groups for {gone}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back: group 1 says &quot;…&quot;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number}  back: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterruptedBar</name>
    <message>
        <source>Go back into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} was the last act. Everything recorded until then is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished">Verfahren</translation>
    </message>
    <message>
        <source>It is being treated: “Switch process” changes the process now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Turn to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, purpose, process, time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up	Alt+↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down	Alt+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of each part, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: not possible, it has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove	Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>print a record as lines of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event is one line: seq, act (the seq of the first event of its act), at (UTC),
tick (steady milliseconds), by (which seat), kind, version, event (its own fields).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Objection holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block rests on our principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands aside instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>What you can do now, and the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelActs</name>
    <message>
        <source>&amp;Turn to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Friendly: the proposer agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Object…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody o&amp;bjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the te&amp;xt with it, or without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amen&amp;d it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;edraft it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ivide it: each place by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill it with “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count hands on “{words}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one li&amp;ke it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge {labels}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it with a&amp;ll that are in nobody’s way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as it stands &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit it: a new version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct a slip without a vote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ivide it: each paragraph by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hich changes contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second: somebody supports it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who seconds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;proposed by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who sponsors it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a place open (&amp;blank)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>The text and its amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: what can be done · Ctrl+Space: switch on or off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelModel</name>
    <message>
        <source>switched on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelRows</name>
    <message>
        <source>to be filled: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank in line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” not taken: {yes} yes, {no} no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank without suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it would read with {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished">Fassung {number}</translation>
    </message>
    <message>
        <source>review {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconded by {name}</source>
        <translation type="unfinished">unterstützt von {name}</translation>
    </message>
    <message>
        <source>not seconded yet</source>
        <translation type="unfinished">noch nicht unterstützt</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation type="unfinished">freundlich</translation>
    </message>
    <message>
        <source>because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts with {labels}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the language of Goround (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastResult</name>
    <message>
        <source>voted {time}: {result}</source>
        <translation>abgestimmt {time}: {result}</translation>
    </message>
    <message>
        <source>tested {time}: {result}</source>
        <translation>geprüft {time}: {result}</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>beschlossen</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nicht beschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n Veto</numerusform>
            <numerusform>%n Vetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n Einwand</numerusform>
            <numerusform>%n Einwände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand aside</source>
        <translation>
            <numerusform>%n steht beiseite</numerusform>
            <numerusform>%n stehen beiseite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concerns</source>
        <translation>
            <numerusform>%n Bedenken</numerusform>
            <numerusform>%n Bedenken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeMenu</name>
    <message>
        <source>The draft was sent round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct words in the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are approved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words as they stand in the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for it (empty: nobody objected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes list what was corrected, with both wordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are locked: only a dated decision changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which decision, of which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and lock them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day, such as 2026-06-01 (empty: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on only a dated decision changes these minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not stand in this version of the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are approved and locked. The lines below are the fingerprints of the record and of this text; “goround verify --minutes FILE” tells whether a file still agrees with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, approved on {approved} and changed by decision since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, approved on {approved}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes (circulated on {circulated}, corrected, not yet approved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes (circulated on {circulated}, not yet approved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes (draft, corrected, not yet approved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes (draft, not yet approved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: “{old}” was taken out; {agreed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: “{old}” was taken out, as {who} asked; {agreed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: “{old}” became “{new}”; {agreed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: “{old}” became “{new}”, as {who} asked; {agreed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody objected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{favour} for it, {against} against</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This was changed in %n places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The minute, agreed on the spot ({at}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected in the record after that was agreed: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the approval, by decision: {decided}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again: {matter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands until today: {matter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting of {body}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LotDialog</name>
    <message>
        <source>Draw people by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the room sees who takes part and some words or numbers from which the lot is worked out; then it is drawn. Let people call out the words, or throw dice: so nobody can choose who it falls on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most from one group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One name a line; empty: everybody here, %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>words or dice; empty: the time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are people drawn for? A few words that the room will see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LotScene</name>
    <message>
        <source>The lot</source>
        <translation>Das Los</translation>
    </message>
    <message>
        <source>{ticket} · {group} has its places</source>
        <translation>{ticket} · {group} hat alle Plätze</translation>
    </message>
    <message numerus="yes">
        <source>%n of {pool} are drawn. The seed stands in the minutes.</source>
        <translation>
            <numerusform>%n von {pool} wird gezogen. Die Startworte stehen im Protokoll.</numerusform>
            <numerusform>%n von {pool} werden gezogen. Die Startworte stehen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who steps in: {names}.</source>
        <translation>Wer nachrückt: {names}.</translation>
    </message>
    <message>
        <source>The least tickets are drawn; anybody can check them.</source>
        <translation>Die kleinsten Lose werden gezogen; alle können es nachprüfen.</translation>
    </message>
    <message>
        <source>Nothing is drawn by lot now.</source>
        <translation>Gerade wird nichts ausgelost.</translation>
    </message>
</context>
<context>
    <name>MannerBox</name>
    <message>
        <source>Show the room no counts before it is closed</source>
        <translation>Dem Raum vor dem Schließen keine Zahlen zeigen</translation>
    </message>
    <message>
        <source>Words or numbers for a lot</source>
        <translation>Worte oder Zahlen für ein Los</translation>
    </message>
    <message>
        <source>If a lot is needed: words called out, or dice (may stay empty)</source>
        <translation>Falls gelost werden muss: zugerufene Worte oder Würfel (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the windows look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of windows and commands, such as de; else the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit statuses
  0   done
  1   an expectation of a script was not met
  2   a line was refused or not understood; no such meeting; ballots cannot be counted
  3   a file or the library could not be read or written
  4   the record is not whole: damaged, or written on by a newer Goround
  64  the command was not understood
  70  a bug in Goround; a report was saved
  130 interrupted (Ctrl+C)
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goround keeps the floor of circles and assemblies, carries proposals to a
decision, and writes the minutes. Without a command it opens its windows.

examples
  goround                                 open the windows
  goround &quot;Spring assembly&quot;               open a meeting at once
  goround play evening.round              play a script, in memory
  goround play evening.round --library evening.goround --json
  goround minutes &quot;Spring assembly&quot; --format pdf -o minutes.pdf
  goround handout &quot;Spring assembly&quot; P1 --what amendments -o amendments.pdf
  goround verify

A MEETING is a title, an unambiguous beginning of one, or an id. Meetings are kept in the
library: a file in your data folder, or what --library names (a path, sqlite:///path, or
the address of a PostgreSQL database).

</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterButtons</name>
    <message>
        <source>Adopt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how warm people are…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question that people answer with how warm they are to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {label}: {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill {label} with “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ways, terms, who decides…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterChooser</name>
    <message>
        <source>Texts of other items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal shown: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterDialogs</name>
    <message>
        <source>There is no text to amend yet. F3 opens a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet to keep a file with. F3 opens one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterEvents</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished">jemand</translation>
    </message>
    <message>
        <source>{label} will be looked at again on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of {label} changed, so everybody is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature check: “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature: {up} up, {level} level, {down} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is kept private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry may be published after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks that a note be in the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the record again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum: {over}/{under} of those who may decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was put to the meeting: {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody here may decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these may decide: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted: {yes} yes, {no} no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted: {yes} yes, {no} no, {abstain} abstaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the objection of {name} stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the objection of {name} was found to be a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note was shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note, continued: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected, agreed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agreement was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was taken out of the parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for another time: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} will: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action of {name} was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: {name} will: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} will, by {due}: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: {name} will, by {due}: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a note were replaced: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a note read otherwise, as {name} wishes: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a note were taken out, as {name} wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a note are the speaker’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a note are a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a note are kept private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a note may be published after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the next turn on notes are kept for the group: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the next turn on themes are kept, nameless: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the next turn on only outcomes are kept: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the next turn on nothing that is said is kept: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} agree</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} agree with reservations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} stand aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} block</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} have a concern</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} object</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} say yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} say no</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} abstain</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} like it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} can live with it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} are uncomfortable with it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterForms</name>
    <message>
        <source>Suggest what to fill {label} with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who suggests them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands on “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a blank in {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that are left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which line (empty: there is only one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterPanel</name>
    <message>
        <source>Proposal</source>
        <translation type="unfinished">Vorschlag</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal yet. F3 begins one: type it, or paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished">warum</translation>
    </message>
    <message>
        <source>conflicts with {labels}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterWords</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laid aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To rescind: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To amend: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{begin}” (the whole text stands in the minutes, under {label})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>changes %n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %n places in line {line}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>changes lines {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line {line} strike “{struck}”, insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike “{struck}”, insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line {line} strike “{struck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike “{struck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line {line} change the spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the beginning of line {line} insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line {line} after “{before}” insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Not possible now: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} raises a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gets the floor now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed}: may be {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>Teil {part} von {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{thousands},{hundreds}</source>
        <translation>{thousands}.{hundreds}</translation>
    </message>
    <message>
        <source>{whole}.{parts}</source>
        <translation>{whole},{parts}</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>All spoke for about as long as each other ({number} of 100).</source>
        <translation>Alle haben etwa gleich lang gesprochen ({number} von 100).</translation>
    </message>
    <message>
        <source>Some spoke longer than others ({number} of 100).</source>
        <translation>Manche haben länger gesprochen als andere ({number} von 100).</translation>
    </message>
    <message>
        <source>A few spoke for most of the time ({number} of 100).</source>
        <translation>Wenige haben die meiste Zeit gesprochen ({number} von 100).</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n mehr</numerusform>
            <numerusform>{names} und %n mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n mehr</numerusform>
            <numerusform>und %n mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
</context>
<context>
    <name>MeetingEvents</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished">jemand</translation>
    </message>
    <message>
        <source>the meeting was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new sitting began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of meeting: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was reported or read out was corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read out what {name} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft of the minutes was sent round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected in the minutes, as {name} asked: “{old}” to “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes of this meeting were approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minute was read out: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minute was agreed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an act was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an act was brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule was set aside: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} is called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took the role: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of the agenda is called “{title}” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is now item {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is no longer on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {process}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process}: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title} ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} joined the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” of {body} began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a break of {length} began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a break began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes of {day} were approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes of {day} were approved with corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look of the minutes is “{look}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of the minutes is “{order}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is kept as the minutes of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next meeting is on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sitting ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sitting ended; the next one is on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people were added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters read as {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first row was read as a person, “{name}”: if it holds titles, undo this and name them, as in people FILE name &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows passed over: {rows}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>line {line} has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, the list names {name} already: tell them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, a name or group is longer than 200 letters: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came as a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {group} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the list {lists}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the agenda: {number}. {title}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the agenda: {number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {name} says is interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {name} says is not interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title} has no planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title} gets {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting is to end at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we came to {number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we came to {number}. {title}: {process}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we went on to: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed to {process}: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed to {process}, kept by {keeper}: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process}, which was waiting, ended with the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to {process}</source>
        <translation type="unfinished">zurück zu: {process}</translation>
    </message>
    <message>
        <source>minutes call people by their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes call people by their groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes say of nobody who said what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who moved a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who objected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes name {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes do not name {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, at “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: {because}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsCommand</name>
    <message>
        <source>list the meetings in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each: when it began, how many events, its id, its title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsList</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click opens a meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsModel</name>
    <message>
        <source>A record that this Goround cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Show the room nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do now, and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation type="unfinished">Protokoll…</translation>
    </message>
    <message>
        <source>Hand-outs, hand-over notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk, where notes are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time for the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch process…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New proposal…</source>
        <translation type="unfinished">Neuer Vorschlag…</translation>
    </message>
    <message>
        <source>Propose a change to the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw people by lot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quick bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines to be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which proposed changes contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop or go on writing down (off the record)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break, end of a sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation type="unfinished">Treffen schließen…</translation>
    </message>
    <message>
        <source>How speaking time is shared</source>
        <translation type="unfinished">Wie die Redezeit verteilt ist</translation>
    </message>
    <message>
        <source>Time sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of speaking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle by group or in rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this sitting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: after a break, or another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room’s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this picture, or follow the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of what is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed lines only</source>
        <translation type="unfinished">Nur geänderte Zeilen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished">Nebeneinander</translation>
    </message>
    <message>
        <source>Conflict: both readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it would read</source>
        <translation type="unfinished">Wie es lauten würde</translation>
    </message>
    <message>
        <source>Follow the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>MethodEntry</name>
    <message>
        <source>All others agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J goes to the list; there a letter answers, Enter: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodList</name>
    <message>
        <source>Way to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: everybody is asked, and what troubles them is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By vote: yes and no are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among several: options are marked or compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elect: each person puts those who stand in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinuteBar</name>
    <message>
        <source>How this decision is minuted (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it out (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinuteScene</name>
    <message>
        <source>The minute of a decision</source>
        <translation>Der Wortlaut eines Beschlusses</translation>
    </message>
    <message>
        <source>This will stand in the minutes. Is it right?</source>
        <translation>Das wird im Protokoll stehen. Stimmt es so?</translation>
    </message>
    <message>
        <source>No minute is read out now.</source>
        <translation>Gerade wird kein Wortlaut vorgelesen.</translation>
    </message>
</context>
<context>
    <name>MinutesCommand</name>
    <message>
        <source>write the minutes of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rows of csv are about; else actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also tell how the floor was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one item otherwise, such as 2=unattributed; may stand several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which order it is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also list who was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether movers of texts are named; else as people are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether those who spoke are named; else as people are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether those who objected are; else as people are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether those who do something are named; else they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out what was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesWording</name>
    <message>
        <source>{date}, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} (called for {called_for})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting {number} began: {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{began} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} came at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all who may decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {share} of those who may decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {share} of those who may decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we met: {processes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was agreed: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} spoke for {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mandate: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate of {who}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} it came back to {process}, where it had stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written down, as the process asks: {stages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down, but not in these minutes, since less is kept of these stages: {stages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record, and left out in this order of minutes: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group chose the order “{name}”, which this computer does not have: this is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spokes and mandates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how each item was treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes up again, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written after the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the floor was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fingerprints of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the items were held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes of stages of which less is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts, questions and lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was agreed without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process and rulings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the actions of each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movers and reasons of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stood beside the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wording of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the texts came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the blanks of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of small groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Question: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n small groups met and brought back:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished">Runde {number}</translation>
    </message>
    <message>
        <source>{round}: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out, from somebody who was not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, absent, read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks that this be noted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted on request:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of {day} are kept as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (kept as {name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of {day} were approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of {day} were approved with this correction: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} responds to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} replies to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} responds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, on the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature check, {question}: {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting went against a rule: {rule} The reason: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished">Jemand</translation>
    </message>
    <message>
        <source>{who} was put at place {to} of those waiting: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, not adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, laid aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, divided into several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} (version {version}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} to {target}</source>
        <translation type="unfinished">{label} zu {target}</translation>
    </message>
    <message>
        <source>{label} by {who}, to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment}: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished">Fassung {number}</translation>
    </message>
    <message>
        <source>Adopted as friendly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered as friendly, there was an objection. {fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes the same place as {label}, which was adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, version {version}: {sha256}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra turns: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the text was changed by {labels}; it is now version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test for {method}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote {number}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {number} for {method}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested: an objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested: a preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matter}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matter} (version {version}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from_until}, adjourned until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{people} from %n groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people}, {grouped} of them from %n groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At {at} the meeting went over from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} the meeting went over from {before} to {after}, kept by {keeper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on notes are kept for the group: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on themes are kept, without names: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on only outcomes are kept: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on nothing that is said is kept: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next turn on notes are kept for the group: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next turn on themes are kept, without names: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next turn on only outcomes are kept: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next turn on nothing that is said is kept: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points of process were raised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of process were raised, by {who}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{said}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The question: shall {label}, version {version}, be adopted? %n of the {entitled} who may decide were here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {present} people who came have had the floor.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>0 of 100 would be all alike, 100 one person alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {matter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, p. {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spokes and mandates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">Beschlossen</translation>
    </message>
    <message>
        <source>Decided, and no longer in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process and rulings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p.,pp.,pg.,page,pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprints of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the floor was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this was off the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason was given off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what is not told here, as the process asks of this stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said in this round is not told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passage was taken out at the wish of whom it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out before publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written after the meeting had been closed. It becomes part of the minutes when the next meeting agrees to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed before the answers were complete; everybody was asked afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was agreed, told under item:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions, told under item:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with reservations ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand aside ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstain ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like it ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can live with it ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncomfortable ({number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MisreadWords</name>
    <message>
        <source>Did you mean: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line was not understood ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” stands where {what} should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no act and no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing here: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” stands here twice; once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” needs quotation marks around it, because a text belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is missing under this line, between two lines of &quot;&quot;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text under this line is not closed by a line of &quot;&quot;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text belongs under this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no time; write 2:00 or 90s or 30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no whole number that fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no fraction; write for example 2/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no date; write for example 2027-05-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too long; at most {limit} characters can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds signs that are no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text stands here without a line above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time stands here without anything that happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is earlier than that of the line before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%n more acts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has the floor again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can follow: {offers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of {name} is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {length} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time planned for “{title}” is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the break is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for the small groups is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the silence is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message>
        <source>It begins now. Take the tick from whoever is not here, and from what is done or not wanted; who comes later is added in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>What could be typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningNotice</name>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening … The library takes its time to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait no longer (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>What can be chosen</source>
        <translation type="unfinished">Was zur Auswahl steht</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <source>Options or candidates, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One option or candidate a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody who is here: Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWording</name>
    <message>
        <source>This is no TOML: {what}. Mend the line, or take the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is no line of an order, or holds what it cannot. What an order holds stands in resources/minutes/README.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written for a newer Goround; this one reads version {version}. Install the newer one, or use another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section “{what}” here. There are: {sections}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” stands there twice. Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no English words. Add [words.en] with a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” has no heading to replace. Take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact is called “{what}”. In braces can stand: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is empty, too long, or has letters that cannot be seen. Write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineDialog</name>
    <message>
        <source>A record from notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is a guess. Say who is meant by each name, then go through the lines: Enter keeps a line, Delete leaves it out. The record is a draft; everything in it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: these are words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this line is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round, with its question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn</source>
        <translation type="unfinished">Beitrag</translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished">Erwiderung</translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note, nobody’s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on with the line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines are to be looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlines</name>
    <message>
        <source>Notes in outline form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the notes as plain text or Markdown, and choose them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the notes could not be taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>round,go-round,circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order,list,speakers,stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass,passes,passed,nothing,no turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies,replied,reply,asks,asked,answers,answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>by their names, as far as the group chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by their groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML), to read on any screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document (DOCX), to write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument (ODT), to write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, to write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text, to send in a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (JSON), for other programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>Type papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what stands on the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all papers again, without seeing what was typed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many papers were handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {number} is typed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {number}: {ballot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>both passes are the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>A summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive: not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out, as one wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was said in the turn of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is minuted because one asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassedOverList</name>
    <message>
        <source>Rows that are passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: arrives as {name}, told apart by the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: a name or a group is longer than 200 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {name} is here already. Tick to add another one, as {name} ({group})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {name} is here already, and no group tells them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the list names {name} already. Tick to keep both, told apart by their groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the list names {name} already, and no group tells them apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>We meet again at</source>
        <translation>Wir treffen uns wieder um</translation>
    </message>
    <message>
        <source>We meet again on</source>
        <translation>Wir treffen uns wieder am</translation>
    </message>
    <message>
        <source>Break since {time}</source>
        <translation>Pause seit {time}</translation>
    </message>
    <message>
        <source>This sitting ended at {time}</source>
        <translation>Diese Sitzung endete um {time}</translation>
    </message>
    <message>
        <source>End of this sitting. We meet again on {day}.</source>
        <translation>Ende dieser Sitzung. Wir treffen uns wieder am {day}.</translation>
    </message>
    <message>
        <source>Break. We meet again at {time}.</source>
        <translation>Pause. Wir treffen uns wieder um {time}.</translation>
    </message>
    <message>
        <source>End of this sitting</source>
        <translation>Ende dieser Sitzung</translation>
    </message>
    <message>
        <source>We go on another day.</source>
        <translation>Wir machen an einem anderen Tag weiter.</translation>
    </message>
    <message>
        <source>We go on when everybody is back.</source>
        <translation>Wir machen weiter, wenn alle zurück sind.</translation>
    </message>
</context>
<context>
    <name>PeopleFileDialog</name>
    <message>
        <source>People from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row holds titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read so. Choose in which letters it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is the name? Choose it above: it cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are passed over:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would come.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not here yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first row looks unlike the others: “{row}”. If it holds titles, tick that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}” between the cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleFiles</name>
    <message>
        <source>People from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list of people can be dropped here (.csv, .tsv or .txt); other files on the text they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Who is here, by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation type="unfinished">Ohne Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {name} called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which group does {name} belong to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is on a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list is {name} on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is no longer interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits after…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After whom does {name} sit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which role does {name} take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed: nobody comes or leaves any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people came.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>{name} stays out. What is the reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays &amp;out of this decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayCommand</name>
    <message>
        <source>play a script without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line of the script is decided and recorded at its own time, as fast as
it goes. The script may also be the name of a shipped rehearsal (see: goround rehearsals).

Without --library it is played in memory, and nothing is kept. With --json each event is
printed as one line of JSON after it has become durable: what was printed is there,
whatever happens next.

A line that is refused is reported as FILE:LINE: CODE: sentence on standard error and ends
the play with status 2; with --keep-going it goes on. An expectation that is not met is
reported the same way and ends with status 1. Where both happened, the status is 2.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a script, or the name of a rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the minutes and the journal there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print each event as a line of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on after a line that failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PollEntry</name>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the count…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PollWords</name>
    <message>
        <source>Set aside: {number} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew before the count: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats: {seats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counted by {method}: %n valid ballots.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quota is {quota}: %n ballots divided by {parts}, which is one more than the seats, rounded down, and 1 added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The lot, drawn from “{seed}”: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tie, and no seed was named. The lot without one: {names}. It would be fair to name a seed with --seed before the count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of {base} is needed: {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can go to nobody any more: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over by the five decimal places: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many others each one beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round 1: the first choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}: {who} goes out; those ballots go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}: the {surplus} that {who} does not need go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are tied in every round: the lot names {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are tied; they were not in round {number}: so {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many are left as seats: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are equal: the lot decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} before {other}: {more} to {fewer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}: {more} to {fewer}, equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} beats each of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody beats each of the others. A chain of such wins is as strong as its weakest link; the strongest chains decide:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, equal (the lot put them in the order {order})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, some of them equal (the lot put them in the order {order})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  from {one} to {other} {there}, back {back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who} has %n more than {other}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closest: {more} put {who} before {other}, {fewer} the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot cannot be counted: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the paper and correct the line, or count with --set-aside, which sets such ballots aside as spoiled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ballot is blank or spoiled, so there is nothing to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no way to count ballots. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} cannot fill {seats} seats. stv, approval and score can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names somebody who does not stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names somebody twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it marks more than one at one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives the same rank twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would count less than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it marks more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives less than nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives more than the highest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many dots on one idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wholehearted support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement with a minor concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support with reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more discussion is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not like it, will support it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The minutes as they will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being typed, as it will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, not opened: {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>Process</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>{stage}: {line}</source>
        <translation>{stage}: {line}</translation>
    </message>
    <message>
        <source>Why: {because}</source>
        <translation>Warum: {because}</translation>
    </message>
    <message>
        <source>Kept by {name}</source>
        <translation>Es begleitet: {name}</translation>
    </message>
    <message>
        <source>{process} waits as we left it, with its stack and its text.</source>
        <translation>{process} wartet, wie wir es verlassen haben, mit Redeliste und Text.</translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message>
        <source>facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>keeper</source>
        <translation>Kreisbegleitung</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Versammlungsleitung</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>stack keeper</source>
        <translation>Redeliste</translation>
    </message>
    <message>
        <source>time keeper</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>care</source>
        <translation>Wohlergehen</translation>
    </message>
    <message>
        <source>door</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>technical help</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Open floor</source>
        <translation>Freie Aussprache</translation>
    </message>
    <message>
        <source>to inform</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>zur Beratung</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zur Entscheidung</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no single meeting called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one under “Continue”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is changed from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close every window of Goround, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the things could not be taken along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the hand-over notes of the last meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of this library are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close their windows, then rescue it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is good was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Goround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: the room’s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room’s window: {scene}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectorKeys</name>
    <message>
        <source>after a click into the window, else what is typed goes to the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the screen, or leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next part of what is too long; so does the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank; show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No questions have been written down yet.</source>
        <translation>Noch sind keine Fragen aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>New proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the new wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with these behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, as it should be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need: what drives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation: no part of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible characters are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Divide it, and propose the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal needs a title and a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who proposes it? Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalScene</name>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Why: {need}</source>
        <translation>Warum: {need}</translation>
    </message>
    <message>
        <source>There is no text before the meeting yet.</source>
        <translation>Noch liegt kein Text vor.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>seconded by {name}</source>
        <translation>unterstützt von {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments wait</source>
        <translation>
            <numerusform>%n Änderungsantrag wartet</numerusform>
            <numerusform>%n Änderungsanträge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>version {number}, line {line} changed by {label}</source>
        <translation>Fassung {number}, Zeile {line} geändert durch {label}</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>Lines {first} to {last} of {count}</source>
        <translation>Zeilen {first} bis {last} von {count}</translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message>
        <source>Add people</source>
        <translation>Leute eintragen</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Runde beginnen</translation>
    </message>
    <message>
        <source>New proposal…</source>
        <translation>Neuer Vorschlag…</translation>
    </message>
    <message>
        <source>Go on after the break</source>
        <translation>Nach der Pause weiter</translation>
    </message>
    <message>
        <source>Begin the next sitting</source>
        <translation>Nächste Sitzung beginnen</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>Treffen schließen…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>The minute is agreed</source>
        <translation>Der Wortlaut ist vereinbart</translation>
    </message>
    <message>
        <source>{label} {title}: {text} {verdict}</source>
        <translation>{label} {title}: {text} {verdict}</translation>
    </message>
    <message>
        <source>Begin the round…</source>
        <translation>Runde beginnen…</translation>
    </message>
    <message>
        <source>Go on: {stage}</source>
        <translation>Weiter: {stage}</translation>
    </message>
    <message>
        <source>Go on to {item}</source>
        <translation>Weiter zu {item}</translation>
    </message>
    <message>
        <source>Return to {process}</source>
        <translation>Zurück zu: {process}</translation>
    </message>
    <message>
        <source>Decide on {label}: {method}</source>
        <translation>Über {label} entscheiden: {method}</translation>
    </message>
    <message>
        <source>Read out the minute of {label}…</source>
        <translation>Wortlaut zu {label} vorlesen…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space: say who is here</source>
        <translation>Leertaste: sag, wer da ist</translation>
    </message>
    <message>
        <source>Space begins the round with {name}</source>
        <translation>Leertaste beginnt die Runde bei {name}</translation>
    </message>
    <message>
        <source>{name} begins the round</source>
        <translation>{name} beginnt die Runde</translation>
    </message>
    <message>
        <source>back to {process}</source>
        <translation>zurück zu: {process}</translation>
    </message>
    <message>
        <source>Close the decision</source>
        <translation>Entscheidung schließen</translation>
    </message>
    <message numerus="yes">
        <source>Close the decision (%n not answered)</source>
        <translation>
            <numerusform>Entscheidung schließen (%n ohne Antwort)</numerusform>
            <numerusform>Entscheidung schließen (%n ohne Antwort)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>Amendment to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraft {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraft it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a slip in {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it without a vote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pursuing</name>
    <message>
        <source>What does the round ask?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message>
        <source>Do it anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something else first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {what}, then press Enter. Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value if you want another, then press Enter. Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to do it. Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing at the cursor, then press Enter. Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, then Enter. Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: Tab, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingScene</name>
    <message>
        <source>As it would read</source>
        <translation>Wie es lauten würde</translation>
    </message>
    <message>
        <source>There is no text before the meeting yet.</source>
        <translation>Noch liegt kein Text vor.</translation>
    </message>
    <message>
        <source>{label} · {title}, as it reads now</source>
        <translation>{label} · {title}, wie es jetzt lautet</translation>
    </message>
    <message>
        <source>{label} as it would read with {labels}</source>
        <translation>{label}, wie es mit {labels} lauten würde</translation>
    </message>
    <message>
        <source>Left out, because they cannot stand together: {labels}.</source>
        <translation>Weggelassen, weil sie nicht zusammen bestehen können: {labels}.</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened, the newest at the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>{label} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({name} noted it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back: {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedlineScene</name>
    <message>
        <source>Amendment</source>
        <translation>Änderungsantrag</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>That is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round is going on; it has to end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is open; close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blank has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation type="unfinished">Noch steht nichts auf der Tagesordnung.</translation>
    </message>
    <message>
        <source>Nobody belongs to a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here belongs to a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has had a turn in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here who may decide on this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has an objection that could be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such signal here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: {lines}. To do it all the same: overrule &quot;your reason&quot; …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do it all the same: overrule &quot;your reason&quot; …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished">angehalten</translation>
    </message>
    <message>
        <source>gone on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled with the text it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided into others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This turn has been extended %n times already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This turn has had “{signal}” %n times already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no such prompt; %n are in view.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Small groups have at least two people, and fewer than the %n who are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cast} votes cannot be: only %n are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} hands are more than the %n people here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has the number {number}; the numbers go from 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may be several people: {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are here: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them have left: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation type="unfinished">Noch ist niemand da.</translation>
    </message>
    <message>
        <source>Everybody named in “{file}” is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is missing, for example facilitator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” with people was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” is too large for a list of people (5 MB at most).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of “{file}” can be told to be the name. There are: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no column with this title. Asked for / found: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”. These can be read: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not written in {encoding}. It looks like {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of “{file}” cannot be told for certain. Say which encoding it is: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This length of time is too long or too short here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has been begun, and stays on the agenda. Its title and time can change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is done, and cannot be split any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is being treated: another process is switched to, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item is there to inform, to discuss or to decide, not “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of the agenda is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may be several items: {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no process called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may be several processes: {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process “{process}” waits to be taken up again; come back to it first, with “Return to it” beside the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process was not changed, so there is none to return to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no stages here, because no process was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stage “{name}” in this process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed, so that the record can say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is so already: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is waiting to speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack is closed; those who wait are heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote is being taken; until it is closed, {name} can raise a point about the vote only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has spoken yet, so there is nothing to ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {name}&apos;s own turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits to speak.</source>
        <translation type="unfinished">Niemand wartet auf das Wort.</translation>
    </message>
    <message>
        <source>Whoever waits has used up a budget of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has been heard, and the stack is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the turn of the list “{list}”, and nobody of it waits to speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turn is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turn of {name} was not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can have {mark} between {earliest} and {latest} ago, not at another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be corrected: there is no time before it or after it that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turn is running; it is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turn has no limit, so it needs no more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not waiting to speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place; the last one is {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack cannot be ordered by “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time can be set for a person, a group or an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them wait to speak: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody speaks for it or against it; “{name}” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns count on an item, in a meeting or in a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting “{name}” cannot be read here; do this where the meetings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other meeting kept here is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several meetings kept here may be meant by “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who is here spoke in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signal “{name}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signal cannot work like “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank of “{name}” goes to 9, its number to 99 and its time to one hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} is the signal “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{symbol}” cannot be typed behind a name; one sign such as * can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the stack is always possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “{name}” to be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “{name}” can be set from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a round only the one with the piece speaks; {name} may reply with their leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds the talking piece now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has had a turn in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever spoke last chooses who is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot sit next to themself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no seat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with a seat is from “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one group begins with “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to no group that they could speak for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been named to speak for a group yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are silent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No silence is being held now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People talk in small groups already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody talks in small groups now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small groups cannot be made “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such small group; the last one is {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies go {most} deep here, as the group has set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision on {label} is open; close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be decided by “{name}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This process does not decide by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not among those who decide on this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{answer}” is no answer where {method} is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands are not counted for {method}; each person answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision takes no ballots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no objection that could be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is no date; write for example 2027-05-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no fraction of the whole; write for example 1/2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temperature check has been asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is said in this part is kept, as people were told. What is agreed, or what somebody takes on, can be written down. If people agree that more is kept, say how: level group because …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are off the record; nothing is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agreement or action {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is an agreement, and has no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been agreed or taken on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “{words}” do not stand in that note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes cannot be “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes still grow while the meeting goes on; close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More names would be told than people could expect. Ask them, and say how they agreed: because …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are approved and locked. What a dated decision changes in them can still be corrected: say which decision it was, behind “decided”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided on {label} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minute of a decision has been read out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minute is agreed and locked: “{text}”. Once the meeting is closed, what is wrong in it can be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute of what was decided on {label} has not been agreed. Read it out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs more votes for it than against; {favour} to {against} is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has not begun; give it a title first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed; only notes can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has begun already: “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a break already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a break: nobody is called, and nothing is asked or decided. Notes and texts can be written, and people come and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sitting has ended; the next one has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sitting began today. A new one begins on another day, or when this one ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done here that can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back that can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed any more: something that {by} did later rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record can only be read: it holds something at row {seq} that this Goround does not know or cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rescinded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To rescind: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, as amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at again on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{meeting}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}, “{meeting}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came after an earlier decision, {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later decision came after it, {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} of those present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} of all who may decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{present} of {entitled} were here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict} Decided by {rule}; {present}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due until {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You facilitate; the room is played for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It plays by itself, as fast as you like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalKeys</name>
    <message>
        <source>while watching: a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on at once, without waiting for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause, and continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speed: ½, 1, 2, 4, 8 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the script, and go on alone in the same windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practising: a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressed again, the line that is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practising: show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practising: let it go round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalWords</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the notes: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still due: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could write: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were quicker than the room. That is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The room goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The script did not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own way. The script goes along with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. The room is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can be done, but the script cannot follow it. Take it back with Ctrl+Z, or leave the script and go on alone (Ctrl+Shift+F7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can be done, but the script cannot follow it; it expects “{line}”. Take yours back with Ctrl+Z, let it show you (Shift+F8), or leave the script and go on alone (Ctrl+Shift+F7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{behind} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed. This is how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left the script. This is how it went so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You made %n acts by yourself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you looked up or let the coach show you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times you found a way of your own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times you let it go on by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you may like to look at again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times the script could not follow you; that says nothing about you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts were not possible when you tried them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You practised for less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You practised for %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalsCommand</name>
    <message>
        <source>list the shipped rehearsals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsePanel</name>
    <message>
        <source>No rehearsals were found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>“{title}”: nothing could be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: kept as far as event {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: %n later events were set aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the library as it was is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the review away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomChip</name>
    <message>
        <source>Ctrl+0 or a click ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: {scene}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: {scene}, held ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: {scene}, shown ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: message “{message}” ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: blank ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: no window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: a message ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees: {scene}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees, whatever happens: {scene}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees, until something new happens: {scene}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees until the next turn: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees nothing: it is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room has no window of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees another meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomParts</name>
    <message>
        <source>The room sees the part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the next part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundView</name>
    <message>
        <source>waits for the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has had their turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed, and is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle of seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation type="unfinished">Ohne Gruppe</translation>
    </message>
    <message>
        <source>Let go on another seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sits after {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundsDialog</name>
    <message>
        <source>The count: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→, Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;room sees each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundsScene</name>
    <message>
        <source>Rounds of the count</source>
        <translation>Durchgänge der Auszählung</translation>
    </message>
    <message>
        <source>No ballots have been counted.</source>
        <translation>Es wurden keine Stimmzettel ausgezählt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n mehr</numerusform>
            <numerusform>und %n mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {step} of {all} · {asked}</source>
        <translation>Schritt {step} von {all} · {asked}</translation>
    </message>
</context>
<context>
    <name>RuleEvents</name>
    <message>
        <source>turns count anew on every item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns count for the whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns of earlier meetings count, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns were carried over from “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signal “{name}” is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signal “{name}” is {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signal “{name}” is not used any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule is advice, holds for the whole meeting and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals: signal &quot;technical&quot; *   Orders: stack quota lists women, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SayingWords</name>
    <message>
        <source>put a new text in the place of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike {struck}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line {line} strike {struck}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in lines {first} to {last} strike {struck}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike {struck}, insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line {first} strike {struck}, insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in lines {first} to {last} strike {struck}, insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” (number {nth} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line {line} after “{after}” insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line {line} before “{before}” insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line {line} insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike lines {first} to {last} whole: “{struck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike line {first} whole: “{struck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {first} to {last}: let it read “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {first}: let it read “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move lines {first} to {last} to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move line {first} to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move lines {first} to {last} to after line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move line {first} to after line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line {line} change the spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in lines {first} to {last} change the spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after “{after}” insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>changes %n places, in lines {lines}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>before “{before}” insert “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the beginning add “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after line {line} add “{inserted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the spacing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Each person waits once at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many direct responses one turn may get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a point of process may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long somebody may finish after a hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much one extension adds to a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a turn may be extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as long an interpreted turn may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How deep replies may nest in a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next round begins with the next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next round goes the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle shows people by group, not as they sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes tell who had a turn in a round, and who passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute of a decision is agreed before the next item begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees how long a turn has gone on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft tone says that the time of a turn is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before the end a first soft tone comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How evenly people speak is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has to support a proposal or a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How deep amendments to amendments may go (0: as deep as needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many amendments may wait on one text (0: any number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedArguments</name>
    <message>
        <source>the library to use; without it, the one in your data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title, an unambiguous beginning of it, or its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: {formats}; else by the ending of FILE, else markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>else standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how people are called; else as the group chose, or by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it looks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation type="unfinished">Noch steht nichts auf der Tagesordnung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over. What was decided stands in its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sits beside you, or show the signal for a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to vote on: no decision is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has taken anything on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be different next time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were you heard when you wanted to be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else do you want to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough, and no name is needed. Leave the sheet at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected end: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end: {time}. The items take until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about how we meet: it is heard at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question, to understand: the speaker answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a direct response to what was just said: it goes before others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a raised hand: I want to speak, in my turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever has it speaks, and nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished">Redeliste</translation>
    </message>
    <message>
        <source>the list of those who wait to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody speaks in turn; you may pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished">Stimmungsbild</translation>
    </message>
    <message>
        <source>hands up, level or down show how we feel; no vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want this, or can live with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree, and something troubles me: it is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not carry this, and do not stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this goes against what we are together: it stops here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished">Änderungsantrag</translation>
    </message>
    <message>
        <source>a change of certain words in a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many must be here for a decision to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can live with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncomfortable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>say how a meeting stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole state as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Back to the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>A moment without words, for everybody.</source>
        <translation>Ein Moment ohne Worte, für alle.</translation>
    </message>
    <message>
        <source>We come back, each in our own time.</source>
        <translation>Wir kommen zurück, alle in ihrer eigenen Zeit.</translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message>
        <source>Go on as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {today}; the last act was on {before}. Does a new sitting begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {today}; the last sitting ended on {before}. Begin the next?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>by,on,until,till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for,of,from,since,about,last,every,each,to,and,or,with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the,this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of,end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days,day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks,week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months,month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years,year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one,a,an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monday,mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuesday,tue,tues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wednesday,wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thursday,thu,thur,thurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friday,fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturday,sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunday,sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>january,jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>february,feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>march,mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>april,apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>june,jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>july,jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>august,aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>september,sep,sept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>october,oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>november,nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>december,dec</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>Stack</source>
        <translation>Redeliste</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Niemand hat das Wort</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Next, {order}</source>
        <translation>Als Nächstes, {order}</translation>
    </message>
    <message>
        <source>{those_for} for, {against} against</source>
        <translation>{those_for} dafür, {against} dagegen</translation>
    </message>
    <message>
        <source>the stack is closed</source>
        <translation>die Redeliste ist geschlossen</translation>
    </message>
    <message>
        <source>some wait for others to be heard first</source>
        <translation>manche warten, bis andere gehört wurden</translation>
    </message>
    <message>
        <source>Nobody waits to speak.</source>
        <translation>Niemand wartet auf das Wort.</translation>
    </message>
    <message>
        <source>Nobody waits to speak. The stack is closed.</source>
        <translation>Niemand wartet auf das Wort. Die Redeliste ist geschlossen.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>goes on afterwards</source>
        <translation>macht danach weiter</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
</context>
<context>
    <name>StackMenu</name>
    <message>
        <source>Order and rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which turns count for who is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How speaking time is shared	F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of speaking…	F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand signal of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest speaking time first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take names again (open the stack)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no more names (close the stack)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever was called is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the clock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a question in view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round of those who speak for groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who speaks for their group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody speaks for their group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat somebody elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the seats by group	F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat each group together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat a group elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished">Stille</translation>
    </message>
    <message>
        <source>Silence for a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group returns with a line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit turns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for each person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for each group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for this item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose words are interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is interpreted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end of the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those on this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of earlier meetings, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of the earlier meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over from an earlier meeting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Who waits to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the front…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Start: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a meeting this way (Enter or space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Start: {process}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a title first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a library, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Goround went wrong. The record of the meeting is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on; what you did last may have to be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. A report lies in {place}; please send it to the makers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillBar</name>
    <message>
        <source>Still speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended … ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long ago, in minutes and seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {name} still speaking?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripWords</name>
    <message>
        <source>listen; when the piece comes to you, speak or pass</source>
        <translation>zuhören; wenn der Redestab zu dir kommt, sprechen oder passen</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} hat das Wort</translation>
    </message>
    <message>
        <source>{name} asks to understand</source>
        <translation>{name} hat eine Verständnisfrage</translation>
    </message>
    <message>
        <source>{name} responds directly</source>
        <translation>{name} antwortet direkt</translation>
    </message>
    <message>
        <source>{name} speaks about the process</source>
        <translation>{name} spricht zum Ablauf</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation>{name} antwortet</translation>
    </message>
    <message>
        <source>{name} replies</source>
        <translation>{name} erwidert</translation>
    </message>
    <message>
        <source>{name} holds the talking piece</source>
        <translation>{name} hält den Redestab</translation>
    </message>
    <message>
        <source>{name} has an extra turn</source>
        <translation>{name} spricht zusätzlich</translation>
    </message>
    <message>
        <source>We have not begun yet</source>
        <translation>Wir haben noch nicht begonnen</translation>
    </message>
    <message>
        <source>find a place, say hello</source>
        <translation>einen Platz suchen, einander begrüßen</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>Das Treffen ist geschlossen</translation>
    </message>
    <message>
        <source>read what was decided, ask for the minutes</source>
        <translation>lesen, was beschlossen wurde, nach dem Protokoll fragen</translation>
    </message>
    <message>
        <source>We are silent together</source>
        <translation>Wir schweigen gemeinsam</translation>
    </message>
    <message>
        <source>be still, breathe, think</source>
        <translation>still sein, atmen, nachdenken</translation>
    </message>
    <message>
        <source>We talk in small groups</source>
        <translation>Wir reden in kleinen Gruppen</translation>
    </message>
    <message>
        <source>find your group, and bring back one line</source>
        <translation>deine Gruppe suchen und einen Satz zurückbringen</translation>
    </message>
    <message>
        <source>each group returns with a line</source>
        <translation>jede Gruppe kommt mit einem Satz zurück</translation>
    </message>
    <message>
        <source>We agree how this is minuted</source>
        <translation>Wir einigen uns, wie das ins Protokoll kommt</translation>
    </message>
    <message>
        <source>say what is wrong or missing in these words</source>
        <translation>sagen, was an diesen Worten falsch ist oder fehlt</translation>
    </message>
    <message>
        <source>it is locked, and we go on</source>
        <translation>es steht fest, und wir machen weiter</translation>
    </message>
    <message>
        <source>This sitting has ended</source>
        <translation>Diese Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>rest, come back</source>
        <translation>ausruhen, wiederkommen</translation>
    </message>
    <message>
        <source>We have a break</source>
        <translation>Wir machen Pause</translation>
    </message>
    <message>
        <source>rest, eat, talk</source>
        <translation>ausruhen, essen, reden</translation>
    </message>
    <message>
        <source>We choose: {label}</source>
        <translation>Wir wählen aus: {label}</translation>
    </message>
    <message>
        <source>We decide on {label} by {method}</source>
        <translation>Wir entscheiden über {label}: {method}</translation>
    </message>
    <message>
        <source>We choose among several</source>
        <translation>Wir wählen unter mehreren aus</translation>
    </message>
    <message>
        <source>We decide by {method}</source>
        <translation>Wir entscheiden: {method}</translation>
    </message>
    <message>
        <source>fill in a ballot</source>
        <translation>einen Stimmzettel ausfüllen</translation>
    </message>
    <message>
        <source>the result is stated</source>
        <translation>das Ergebnis wird genannt</translation>
    </message>
    <message numerus="yes">
        <source>%n papers still to come</source>
        <translation>
            <numerusform>%n Zettel fehlt noch</numerusform>
            <numerusform>%n Zettel fehlen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people still to answer</source>
        <translation>
            <numerusform>%n Person antwortet noch</numerusform>
            <numerusform>%n Personen antworten noch</numerusform>
        </translation>
    </message>
    <message>
        <source>vote yes or no, or abstain</source>
        <translation>mit Ja oder Nein stimmen oder dich enthalten</translation>
    </message>
    <message>
        <source>vote yes or no</source>
        <translation>mit Ja oder Nein stimmen</translation>
    </message>
    <message>
        <source>say that you like it, that you can live with it, or that you are uncomfortable</source>
        <translation>sagen, dass es dir gefällt, dass du damit leben kannst oder dass dir nicht wohl dabei ist</translation>
    </message>
    <message>
        <source>{answers} or {last}</source>
        <translation>{answers} oder {last}</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>How does it feel: {question}</source>
        <translation>Wie fühlt sich das an: {question}</translation>
    </message>
    <message>
        <source>We show how it feels</source>
        <translation>Wir zeigen, wie es sich anfühlt</translation>
    </message>
    <message>
        <source>show a hand up, level or down</source>
        <translation>die Hand nach oben, waagrecht oder nach unten zeigen</translation>
    </message>
    <message>
        <source>{now} (paused)</source>
        <translation>{now} (angehalten)</translation>
    </message>
    <message>
        <source>listen; the floor goes back afterwards</source>
        <translation>zuhören; das Wort geht danach zurück</translation>
    </message>
    <message>
        <source>ask a question, or raise a point of process; the stack is closed</source>
        <translation>eine Frage stellen oder etwas zum Ablauf sagen; die Redeliste ist geschlossen</translation>
    </message>
    <message>
        <source>raise a hand to speak</source>
        <translation>dich melden, um zu sprechen</translation>
    </message>
    <message>
        <source>raise a hand to speak, ask a question, or respond directly</source>
        <translation>dich melden, eine Verständnisfrage stellen oder direkt antworten</translation>
    </message>
    <message>
        <source>Round: {prompt}</source>
        <translation>Runde: {prompt}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>We are together</source>
        <translation>Wir sind beisammen</translation>
    </message>
    <message>
        <source>listen; the round begins with {name}</source>
        <translation>zuhören; die Runde beginnt bei {name}</translation>
    </message>
    <message>
        <source>listen; we go on to {stage}</source>
        <translation>zuhören; es geht weiter mit: {stage}</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>zuhören</translation>
    </message>
    <message>
        <source>whoever speaks chooses who is next</source>
        <translation>wer spricht, wählt aus, wer als Nächstes spricht</translation>
    </message>
    <message>
        <source>the round is complete</source>
        <translation>die Runde ist vollständig</translation>
    </message>
    <message>
        <source>somebody of the list “{name}”</source>
        <translation>jemand von der Liste „{name}“</translation>
    </message>
    <message>
        <source>nobody: the time set is used up</source>
        <translation>niemand: die vereinbarte Zeit ist aufgebraucht</translation>
    </message>
    <message>
        <source>back to {process}</source>
        <translation>zurück zu: {process}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>Switch process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished">Verfahren</translation>
    </message>
    <message>
        <source>Who looks after it, as keeper (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Off the record it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? It will be in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who proposed it (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it agreed? (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack, text and amendments freeze and wait. Return brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed: one sentence that the minutes will keep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagTaker</name>
    <message>
        <source>At this stage nobody’s own words are kept. Write what it was about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” – {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day could be read in “{words}”, so nothing is due. Change the line if there is one, for example to “by 3 June” or “in two weeks”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is noted as agreed on the spot; nobody was counted. A decision that is asked for and counted is opened in the meeting’s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">Beschlossen</translation>
    </message>
    <message>
        <source>{task}, by {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then press Enter at the end of the line again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is new comes in first: {line} in the meeting’s window. Then press Enter at the end of this line again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words behind the tag, on the same line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who does it: #action @name what, by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be done: #action @name what, by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address: #link https://… and the words for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message>
        <source>agreed</source>
        <translation type="unfinished">beschlossen</translation>
    </message>
    <message>
        <source>action,todo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision,decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote,quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parking,park,parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and,with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation is left out: nobody’s own words are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, but not taken down as agreed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, but nobody has taken it on: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided, but not taken down as decided: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another time, but not taken down: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingWords</name>
    <message>
        <source>moved here by hand</source>
        <translation>von Hand hierher verschoben</translation>
    </message>
    <message>
        <source>of it and {labels} the farthest-reaching first</source>
        <translation>von ihm und {labels} zuerst, was am weitesten geht</translation>
    </message>
    <message>
        <source>reaches as far as {labels}: as they were offered</source>
        <translation>geht so weit wie {labels}: in der Reihenfolge der Einreichung</translation>
    </message>
    <message>
        <source>before {labels}, which it changes</source>
        <translation>vor {labels}, das er ändert</translation>
    </message>
    <message>
        <source>after what improves the words that it replaces</source>
        <translation>nach dem, was die Worte verbessert, die er ersetzt</translation>
    </message>
    <message>
        <source>asks for the same as {labels}</source>
        <translation>will dasselbe wie {labels}</translation>
    </message>
    <message>
        <source>nothing is left for it to change</source>
        <translation>für ihn ist nichts mehr zu ändern</translation>
    </message>
    <message>
        <source>no longer fits the text since {labels}</source>
        <translation>passt seit {labels} nicht mehr zum Text</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Something in Goround went wrong. What was recorded is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no day. Write it as 2027-05-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no meetings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting in this library yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting called “{name}”. There are: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may be several meetings: {titles}. Say more of the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file and no rehearsal called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goround verify --repair saves what is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this record can be read: it is damaged from its first event on. goround verify --repair sets it aside and keeps the other meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a library that is a file can be repaired here. On a server, bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large for a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” says nothing of an item. Write its number and how people are called in it, such as 2=unattributed (one of: {ways}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group chose to tell fewer names than that. Whoever is to be named has to agree first, and the record has to say so: {line} because “…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format called {name}. There are: {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order of minutes called {name}. There are: {orders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has no proposals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which proposal is meant. It has: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has no proposal {typed}. It has: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which command: goround --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} (%n turns)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked %n records: every event is as it was written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown.
A rehearsal of an assembly is played through the windows all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the minutes and a picture of each window.
To see the windows, start Goround where there is a display.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemperatureBar</name>
    <message>
        <source>up</source>
        <translation type="unfinished">nach oben</translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished">waagrecht</translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished">nach unten</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemperatureScene</name>
    <message>
        <source>Temperature</source>
        <translation>Stimmungsbild</translation>
    </message>
    <message>
        <source>No temperature check is being taken.</source>
        <translation>Gerade wird kein Stimmungsbild eingeholt.</translation>
    </message>
    <message>
        <source>Temperature check: show a hand. It decides nothing.</source>
        <translation>Stimmungsbild: Zeigt eine Hand. Es entscheidet nichts.</translation>
    </message>
    <message>
        <source>up: I like it</source>
        <translation>nach oben: gefällt mir</translation>
    </message>
    <message>
        <source>level: not sure</source>
        <translation>waagrecht: unsicher</translation>
    </message>
    <message>
        <source>down: not for me</source>
        <translation>nach unten: nichts für mich</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>level</source>
        <translation>waagrecht</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
</context>
<context>
    <name>TextEvents</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished">jemand</translation>
    </message>
    <message>
        <source>{label} is now called “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} stand behind {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we look at {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} seconded {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} stands; nobody objected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} objected, so {label} is an ordinary amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was not adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} suggested “{words}” for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no majority for “{words}” in {label}: {yes} yes, {no} no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is kept with {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} proposed {label} “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} names no need any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the need behind {label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has no explanation any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was explained: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} brought a new version of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be taken first for {target}: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to change {target} ({label}): {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; that is {degree} deep, so take the innermost first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was adopted and changes {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was taken up as friendly and changes {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} are one amendment now, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was divided into {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was divided into {labels}, to be decided one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} worded {label} anew: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editorial correction of {label}: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} has a blank to be filled, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; suggested: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was filled with “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; no longer fitting: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; done with it: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, because: {because}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextMinutes</name>
    <message>
        <source>The need:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The explanation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer fits: the text was changed in the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was an objection to a friendly amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new version was brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editorial correction, without a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank was made, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the blank {label} was filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of {label}, which was divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} brought a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editorial correction by {who}, without a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason was given off the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason given: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: {name} ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided into {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded before: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded before: {change}, because: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Worded anew by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: not filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: filled with “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: filled with “{words}”, {yes} yes, {no} no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: {yes} yes, {no} no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextRefusals</name>
    <message>
        <source>A title or a text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” cannot be a label; write for example P1 or A1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal and no amendment “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this process an amendment to an amendment cannot be amended again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} is pending; this process takes one amendment of a text at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was seconded and belongs to the meeting now; an amendment can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what {other} asked, and it was not adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is a proposal, not an amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has at most {most} letters; a longer text belongs into a proposal or its explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” could not be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is kept with {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They all stand behind {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is no longer open: it is {fate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {name}&apos;s own; somebody else has to second it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has been seconded by {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is a proposal; only a decision of the meeting settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} does not fit any more: the text was changed in the same place, by {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} changes nothing any more; the text reads so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has not been seconded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} is still open, and would change {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not taken up as friendly, or is settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since {label} was taken up; a new amendment can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes at least two amendments to make one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} changes another text: {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} and {other} change the same words; they cannot both stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is one change in one place; what is struck and what comes in for it cannot be divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{label} changes %n places; name a label for each of them, at least two different ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} has %n paragraphs; name a label for each of them, at least two different ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{label} is a single paragraph and cannot be divided by paragraphs. An amendment can divide the paragraph first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is about more than one of the parts, so the text cannot be divided like this before {label} is settled or divided itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} was taken up as friendly, and nobody has been asked yet whether they object. Settle that before {label} is divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} would change one decision as a whole, so it stays one question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That changes words or numbers of {label} ({words}), so it is more than editorial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no blank “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the blank {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is filled already: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of {label} is gone: {other} changed the text there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is suggested for {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has suggested “{words}” for {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” comes first for {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A majority adopts the amendment {label}, even where the motion needs more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “{words}” stood in the text once; {other} has changed them since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} in {label} has not been filled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “{words}” do not stand in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “{words}” stand in the text more than once, in lines {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed meanwhile; make the amendment anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists of the text have no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no such paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is made at one place and cannot be divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no division: the parts are {lines}, each named once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no such blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long: it may have a million characters, some 500 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changes are about the same place of the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesCommand</name>
    <message>
        <source>print the time sheet of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each turn: how long it took, what was allotted, how far it went over, and
its kind; then what they add up to: the whole meeting, kinds of turns, items, groups. Turns of
rounds and what was off the record stand in the sums only. With --names it is said who spoke,
and what each person&apos;s turns add up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell times to the millisecond</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesKeys</name>
    <message>
        <source>look again how long turns took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it into a file that spreadsheets open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesWindow</name>
    <message>
        <source>With names in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for a spreadsheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time sheet of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{turns} of turns in {whole} of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part adds up to the millisecond. Nobody&apos;s time in a round is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turn that goes on is in the first part only. F5 looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation type="unfinished">von {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished">{time} darüber</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the time of the meeting adds up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it into a file (CSV) that spreadsheets open (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the time sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesWords</name>
    <message>
        <source>turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in between, and pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on no item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds, and what was off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms allotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn</source>
        <translation type="unfinished">Beitrag</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Try the tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tone is soft; try it once in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was played. Not heard? Look at the volume and the loudspeaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be played: no loudspeaker answers. Turns show when they are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tone will be heard: nothing on this computer can play it. Install PipeWire (pw-play), PulseAudio (paplay) or ALSA (aplay), then open Goround again. Turns show when they are over all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ not recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sitting {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{here} here, %n are needed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} here, %n are enough</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sitting ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record: nothing is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on nothing that is said is minuted (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the record (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the minutes (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n acts are only in memory: closing now would lose them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the meeting elsewhere first. Closing once more leaves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Goround has written in this record. It is open for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the newer Goround to go on with the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is damaged from entry {seq} on. It is open for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before is shown here. Close this window; home offers to rescue it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the texts in a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>In “{title}” row {seq} was changed after it was written, or the row before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{title}” rows are missing before row {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the library is damaged: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{title}” row {seq} attached the file “{detail}”, which is not in the library any more. Attach it again where somebody still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{title}” row {seq} attached the file “{detail}”, which has gone bad since. Attach it again where somebody still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be used ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was recorded is lost. Try again, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is made, with numbers such as {number} in place of letters that no font on this computer has: {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a font that has them, then export again: the package fonts-noto-core of Debian and Ubuntu has most scripts; elsewhere look at fonts.google.com/noto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes stand for letters of {names}: no font on this computer has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A font from fonts.google.com/noto brings them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goround&apos;s own fonts are missing: pip install {packages} brings them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{happened} The meeting goes on in memory: acts since {since} ({acts}) are not saved yet and would be lost if the program or the computer stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{happened} The meeting goes on in memory: nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again every two seconds, or save the meeting elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not told whole: from event {seq} on it was written by a newer Goround. Use that one to read the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not whole: it is damaged from event {seq} on, and nothing that came after is told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {expected}; found {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong in “{title}”: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of “{title}” cannot be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be attached ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name and the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read. Check the drive and whether you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is larger than {most} MB. Attach a smaller one, or say in the text where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a single file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file is not in the library any more. Attach it again where somebody still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file has gone bad on the drive. Attach it again where somebody still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for the library {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the library {path} locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} can be read, but nothing can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Goround.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a library of Goround.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged and cannot be read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {path}, or its file was moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another station has gone on with this meeting in {path} while this one could not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is empty: there is no library in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a new library at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded so far is safe. Make room on the drive, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that uses it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at it. To go on writing, make the file writable or use a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer Goround to open it. This one leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or a name that is not taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the file as it is. Opening it in Goround offers to save what is good; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the drive, or bring the file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, the drive or network, and whether you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done here cannot be joined by itself: save it elsewhere, then open the meeting again and do there what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the computer on which it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another library, or start a meeting to begin one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was begun, and nothing was left there. Make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor should be with {expected}; it is with {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack should be: {expected}. It is: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text should read “{expected}”; it reads “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision should be {expected}; it is {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict was expected between {expected}; there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expected} should both be able to stand; the finding is: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one of {expected} the other should be pointless; the finding is: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order should begin with {expected}; it is: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turn should have run {expected}; it ran {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turn should have been given {expected}; it has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turn should be over by {expected}; it is over by {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refusal was expected ({expected}); there was: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnBand</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>TurnTime</name>
    <message>
        <source>of {time}</source>
        <translation>von {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} darüber</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Nobody has the floor</source>
        <translation type="unfinished">Niemand hat das Wort</translation>
    </message>
    <message>
        <source>no tone can be played here, see F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished">angehalten</translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation type="unfinished">von {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished">{time} darüber</translation>
    </message>
</context>
<context>
    <name>Unsettled</name>
    <message>
        <source>Lines to be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}”: who is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has just come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “{line}” aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more to be settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbWords</name>
    <message>
        <source>put a matter on the agenda, under a process of its own or the meeting&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an item another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call an item something else, also one that is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let an item come at another place of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an item that was not begun off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make several items of one; they share its process, purpose and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what an item is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an item another process before it is taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the meeting is to end; what would slip is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take up an item, named by the beginning of its title or by its place on the agenda; who still waits on the item before waits no longer, and the record says who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting as a whole, with no item taken up, goes by a process (its own where none is named), from its first stage or the one named: opening, check-in, and at the end the closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the next stage of the process, or to the one named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the process; stack, text and amendments freeze and wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come back to the process that was left, as it was; who still waits in the other one waits no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter a ballot, first choice first; = between options that share a place, commas between those approved of, a number behind each for scores and dots; an option by its name, its beginning or its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a paper from the box; nobody&apos;s name is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a paper once more, to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a paper out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many papers were handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a closed decision again, with all its ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a blank of words in a proposal, or take up one that stands there as ____</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggest what to fill a blank with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it; with hands counted, only if more are for it than against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat people in this order; the others keep theirs behind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat each group together, in the order of their first seats; whoever has no group sits last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat one person elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, and one group sits elsewhere; the beginning of its name is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a prompt in view; round 2 asks the second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a prompt away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person speaks for their group; round of spokes goes through all who do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be silent together; the turn that is going on waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the silence; next and done do so, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever holds the piece has held the turn in silence, which is a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk in small groups; mixed: no two of one group together as far as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small group returns with a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which turns the orders count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the turns of an earlier meeting count, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a text to a person, a group or others to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a text off to a date; somebody takes it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lay a text aside, with all that waits on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a text before the meeting again that was laid aside, put off or referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a text of an earlier meeting before this one: with its last wording, the meetings that agreed to it, the tests held, and what people were uneasy about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the yes or no vote that was agreed on, after a blocked test and as many tests as were agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put an adopted text before the meeting again, under a new label, to amend it; it takes two thirds, or a majority with notice, or a majority of all entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, so that it no longer stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an adopted text is replaced by another one, once that is adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is decided stands until that day, and no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for whom or where it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask whether there is consensus or consent, on the group&apos;s usual terms or those typed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vote: majority (also where nothing is said), two-thirds, a fraction such as 3/4, more than 2/3; of the votes cast, of those present, of all entitled; groups, double, delegates, martha; a choice among options: ranked (also where nothing is said), stv 3 seats, schulze, approval, score, dots, gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same without a text: an election, a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the answering and state the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree, or consent; in a vote: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree, with unease that is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand aside: not support or carry out, not prevent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block, on the group&apos;s principles or survival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent, with a worry that prevents nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object in a consent test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote yes by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote no by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstain by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a sense vote (Martha&apos;s Rules): these people like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a sense vote: these people can live with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a sense vote: these people are uncomfortable, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object to that: the amendment becomes an ordinary one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody who has not answered agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter how many gave each answer, of a secret test or a sense vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter a show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing an objection found that it qualifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing an objection found that it is a preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing a block found that it rests on a principle of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing a block found that it rests on none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody whose block was dismissed agrees to stand aside instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when what is decided will be looked at again; before the decision closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a method is meant here from now on; an open decision by it is taken on these terms at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who takes a matter up again that consent did not settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a show of feeling that binds nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many hands were up, level and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many of the entitled must be here; more than half where nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has so many votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the delegates of a group cast so many votes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a group voted at home, for its delegates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what somebody is mandated to, or who carries out a decision within which limits; &quot;&quot; ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the vote of the chair is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody stays out of the open decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let somebody answer who came after the decision had opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish what is drawn for, from whom, and the seed; most of one group at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a text before the meeting, in a block or, if it is short, behind a colon; with others who stand behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same with the text of a file (Markdown, plain text, DOCX, ODT); the path starts from the script&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose a change to a proposal or to another amendment: first what is changed, then the new label; several places with ; between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>want it heard; not to support it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proposer takes an amendment up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting adopts an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting rejects an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start a record; the body is those who are entitled to decide together; items have this process where they name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupt the meeting; the present turn pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on after a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the sitting of this day; the meeting goes on with the next sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the sitting of another day, as its first act; whoever was here at the end of the last one counts as here, or with afresh nobody until they are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the meeting; notes may still be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what kind of meeting this is, in the body&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes of an earlier meeting were approved, with these corrections or without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which order the minutes of this group are told where nothing else is asked: full-narrative, decisions-first, decisions-only or formal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the minutes of this group look where nothing else is asked: calm or large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft of these minutes was sent round; the meeting is closed by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of these minutes read otherwise, as somebody asked: nobody objected, or so many agreed; once the minutes are approved, which dated decision changes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read out how the last decision, or that on a text, is minuted; the room sees the words in large letters, and they can be mended by reading them out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minute that was read out is agreed, and locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these minutes are approved, today or on that day; they are locked from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file (Markdown, plain text, DOCX, ODT) is kept in the library as the minutes of an earlier day, as it is; the path starts from the script&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what somebody reported; minutes always tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what somebody sent who is not here; it stands in the minutes under their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when and where the body meets again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back what was taken back last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a crash in mid-turn: count the gap as speaking time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do what a rule advises against, for this reason; the record keeps both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a note, in Markdown, to the present turn, to the one with this record number, or to the item whoever speaks; with entry, write an earlier note anew (with &quot;&quot;, take it out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down words of the turn as they were said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was agreed without a formal decision; with the number of an earlier agreement in the record, how that one reads now, &quot;&quot; withdraws it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does what, until when; an earlier action is changed or, with &quot;&quot;, withdrawn in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep something for another time; it stands in the parking lot of the minutes and is offered to the next meeting; with an earlier entry, how that reads now, &quot;&quot; takes it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how an agreement or an action reads now, by its number among them (T1, T2, …), or what was reported or read out (R1, R2, …); the day of an action stays unless another is said, &quot;&quot; withdraws it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the last entry, or this one, out of what is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the last entry, or this one, be published after all, with all its passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words of the last note that has them, or of that entry, are the speaker’s own or a summary, kept out of what is published or open to all; place tells which, where they stand there several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words stand in place of these in a note; undo takes it back by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put these words of a note to another turn, or to whoever asks that they be minuted; they become a note of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever is concerned wishes that these words of a note read otherwise; what was agreed or taken on in the same words reads so, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever is concerned wishes that these words of a note are taken out; minutes show that something is missing, and nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much of what is said from the next turn on is kept in this stage: notes for the group, themes without names, only outcomes, or nothing; and how people agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how minutes and hand-outs call people: by name, by group or not at all, everywhere or in one item; for more names than before, how people agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name those of one kind, or do not, however others are called: who was present, spoke, moved a text, objected, or does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from now on nothing that is said is minuted; of a reason only that one was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody in a CSV file with the columns name (or given name and surname), group, list, alias, here, whose titles are known in many languages; where they are not, say which column is what, and where its letters come out wrong, its encoding. Rows that name nobody new are counted and named. The path starts from the script&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come in, for the first time or again; the list is one of self-declared lists for the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come in as a guest: may speak, and is not among those who decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct a name that was written down wrongly; minutes use the new one everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this person says is interpreted: their turns may be twice as long and cost a budget half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go, each by name or whole groups; a turn ends, a raised hand is lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be here again, each by name or whole groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a role: facilitator, keeper, minutes, stack, time, care, or any other word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what drives a proposal; shown beside the text, and no part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain it; shown beside the text, and no part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a new version of it; amendments that wait are carried over, or in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand behind a proposal or an amendment with its mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a copy of a file with a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word an amendment that waits anew, against the text as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make one amendment of several that can stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make several amendments of one, or several proposals (division of the question): a label for each place or paragraph, the same one for those that stay together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct a slip without a vote; it is marked as that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a round, with a prompt, a beginning, a direction, or through a list; in a popcorn round whoever holds the piece chooses who is next (call)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decline for this round; with back, the piece comes again at the lap&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave somebody out of this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short turn inside the present one, with the holder&apos;s leave; it costs nobody their own turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the round before everybody was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>define a signal of your own; its symbol is typed behind a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do without a signal, also one of the usual four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set one rule of the floor, or about amendments, for the whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise a hand, to speak for or against where it matters; the same line may be written without hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask to understand; waits for the turn&apos;s end, then that speaker answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>respond directly to the turn that is going on or has just ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise a point of process; the running turn pauses at once. While a vote is taken it has to be about the vote: overrule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a hand, a proposal or an amendment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put somebody at a place of the stack; 1 is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the order: fifo, progressive, groups, alternating, quota, sides, and its terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever was called is not there: that was no turn, and they wait at place 2; the second time they wait no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admit no new hands; those waiting are heard, points and questions go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admit hands again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn to it, so that the room sees it; or give it another place in the order of taking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take these first, in this order; order LABEL &quot;…&quot;, &quot;…&quot; puts the suggestions for a blank in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the present turn and call who is next; in a round the piece goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the floor to this person now, or to whoever waits at a place: call 7th; 1st is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the clock of the present turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the present turn more time; by the room, where it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the present turn; the floor goes back to whoever it interrupted, else to nobody. Another point of process that waits is heard first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer that would come next is not given: it is put aside, and the floor goes on. It lapses by itself with its stage, process or item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the clock: the present turn, else the last one, began then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the clock: the present turn was paused then, and is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the clock: the present turn went on then, and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the clock: the turn that ran then ended then; the present one, or the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit each turn from the next one on; a soft limit only signals, a hard one ends the turn; in a round every limit only signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit the turns of each person, of each group, or on the item together; a soft budget only lets others go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the room sees a text, until something new happens; not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room sees this scene whatever happens, until show follow; not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colours of all windows: as the system has them, or fixed; not written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictBox</name>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>check that no record was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event bears a hash over itself and the event before it. What was changed, added
or taken out afterwards is found and named, and the status is 4. Approved minutes bear a seal: by it
can be told of a file in any format whether it still is what was approved, and what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save what is good of a damaged library; it is kept beside as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a file of approved minutes against their record instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteRefusals</name>
    <message numerus="yes">
        <source>Everybody has %n dots, and these are more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n dots can be put on one option.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n papers were handed out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That would be {filled} ballots, and %n people may answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not how this can be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can have {votes} votes; it is a number from 1 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group here is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote of the chair cannot be worth “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays out of this decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is secret: no name is kept with an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here people choose among options, on ballots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block of {name} has not been found to rest on nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among options nothing can be chosen by “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two options have the same name; people cannot tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not among the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could mean several options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands on this ballot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on this ballot is not an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option stands on this ballot twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here no two options can share a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot counts once at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here only one can be marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing below 0 can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest that can be given is {top}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {number} has not been typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} cannot be how many papers were handed out; {typed} or more can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These papers were typed differently, or only once: {papers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided on “{label}” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lot for {purpose} has not been drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or numbers from which the lot is worked out are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at least has to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of those among whom the lot is drawn have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} cannot be drawn from {pool}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lot waits to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Begin: type meeting and a title in quotation marks, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed. The buttons lead to its minutes and hand-outs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens it again, if it was closed by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type return, then Enter: what waits goes on as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} takes back what was done last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on a line: type help and a verb into the quick bar, such as help amend; what it does and how it is written stands under the line at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens the list of people: write who is here, with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the piece speaks; then it goes on. Type pass if they pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a seat hands the piece to that person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody raises a hand: type the beginning of the name, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} stops the clock of the turn, and lets it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a name in the list (or press {key}); then one letter answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“All others” answers for everybody who has not; “Close” states the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} puts a text before the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} proposes a change to the text that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} decides: together, by vote, or in another way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Weighings</name>
    <message>
        <source>That decides at once: the text of {target} changes as {label} says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide it together: {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {label} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to speak: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would be called ahead of {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>We have agreed</source>
        <translation>Wir haben vereinbart</translation>
    </message>
    <message>
        <source>Who does what for this meeting</source>
        <translation>Wer heute was übernimmt</translation>
    </message>
    <message>
        <source>We have not begun yet. Find a place, say hello.</source>
        <translation>Wir haben noch nicht begonnen. Sucht euch einen Platz, begrüßt einander.</translation>
    </message>
</context>
<context>
    <name>WhoDecides</name>
    <message>
        <source>To change who decides, leave this and type one of: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many must be here as a fraction, such as 1/2 or 1/3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoNotes</name>
    <message>
        <source>Who takes notes here: the record keeps it with every note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who notes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>And at another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the last one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after these words (where nothing is struck)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places named before this one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Lines of the notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
