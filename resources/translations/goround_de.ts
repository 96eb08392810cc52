<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>About</name>
    <message>
        <source>About Goround</source>
        <translation>Über Goround</translation>
    </message>
    <message>
        <source>Meetings in which everybody is heard. It needs no network, no server and no account; nothing leaves this laptop by itself.

Free software under the MIT licence.

This library lies in {place}</source>
        <translation>Treffen, in denen alle gehört werden. Es braucht kein Netz, keinen Server und kein Konto; nichts verlässt diesen Rechner von selbst.

Freie Software unter der MIT-Lizenz.

Diese Bibliothek liegt in {place}</translation>
    </message>
</context>
<context>
    <name>AcrossWindow</name>
    <message>
        <source>Not all records have been read. F5 goes on reading.</source>
        <translation>Noch sind nicht alle Aufzeichnungen gelesen. F5 liest weiter.</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Reason for doing it all the same</source>
        <translation>Grund, es trotzdem zu tun</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ActionEvents</name>
    <message>
        <source>{action} is dropped: “{because}”</source>
        <translation>{action} entfällt: „{because}“</translation>
    </message>
    <message>
        <source>{name} does {action} from now on</source>
        <translation>{name} macht von jetzt an {action}</translation>
    </message>
    <message>
        <source>{action} is done: “{report}”</source>
        <translation>{action} ist erledigt: „{report}“</translation>
    </message>
    <message>
        <source>{action} is done</source>
        <translation>{action} ist erledigt</translation>
    </message>
    <message>
        <source>{action} was taken along from “{title}”</source>
        <translation>{action} wurde mitgenommen aus „{title}“</translation>
    </message>
</context>
<context>
    <name>ActionsCommand</name>
    <message>
        <source>list who does what by when, over all meetings</source>
        <translation>zeigen, wer was bis wann macht, über alle Treffen</translation>
    </message>
    <message>
        <source>Each action once, as the last meeting that had it left it: what was taken along is
the same action. With --open only what is still to be done, with --owner what one person does; the
earliest day first. With --json a line of JSON for each.</source>
        <translation>Jede Aufgabe einmal, so wie das letzte Treffen sie hinterließ: Was mitgenommen wurde, ist
dieselbe Aufgabe. Mit --open nur, was noch zu tun ist, mit --owner, was jemand macht; der früheste
Tag zuerst. Mit --json je eine Zeile JSON.</translation>
    </message>
    <message>
        <source>only what is still to be done</source>
        <translation>nur, was noch zu tun ist</translation>
    </message>
    <message>
        <source>only what this person does</source>
        <translation>nur, was dieser Mensch macht</translation>
    </message>
    <message>
        <source>lines of JSON</source>
        <translation>Zeilen in JSON</translation>
    </message>
</context>
<context>
    <name>ActionsScene</name>
    <message>
        <source>Who does what</source>
        <translation>Wer was macht</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>{label} is settled. {name}: {task}</source>
        <translation>{label} ist erledigt oder entfallen. {name}: {task}</translation>
    </message>
    <message>
        <source>{label}  {name}: {task}</source>
        <translation>{label}  {name}: {task}</translation>
    </message>
    <message>
        <source>{label}  {name}, by {due}: {task}</source>
        <translation>{label}  {name}, bis {due}: {task}</translation>
    </message>
</context>
<context>
    <name>ActionsWindow</name>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Who does what, over all meetings</source>
        <translation>Wer was macht, über alle Treffen</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Welche Aufgaben</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>All there ever were</source>
        <translation>Alle, die es je gab</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Treffen öffnen</translation>
    </message>
    <message>
        <source>Open the last meeting that had it (Enter)</source>
        <translation>Das letzte Treffen öffnen, das sie hatte (Eingabe)</translation>
    </message>
    <message>
        <source>Reading the records …</source>
        <translation>Die Aufzeichnungen werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Not whole: %n damaged records could not be read to their end, and what people took on after that is missing here. Home marks them.</source>
        <translation>
            <numerusform>Nicht vollständig: %n beschädigte Aufzeichnung ließ sich nicht bis zum Ende lesen, und was danach übernommen wurde, fehlt hier. Die Startseite zeigt sie.</numerusform>
            <numerusform>Nicht vollständig: %n beschädigte Aufzeichnungen ließen sich nicht bis zum Ende lesen, und was danach übernommen wurde, fehlt hier. Die Startseite zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has taken anything on yet. In a meeting, write: action Ana “call the mill”.</source>
        <translation>Noch hat niemand etwas übernommen. Schreib in einem Treffen: aufgabe Ana „die Mühle anrufen“.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions are still to be done.</source>
        <translation>
            <numerusform>%n Aufgabe ist noch zu tun.</numerusform>
            <numerusform>%n Aufgaben sind noch zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is settled in a meeting: take it along to the next one, and write there that it is done, dropped or passed on.</source>
        <translation>Sie wird in einem Treffen erledigt: Nimm sie zum nächsten mit und schreib dort, dass sie erledigt, entfallen oder weitergegeben ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are late.</source>
        <translation>
            <numerusform>%n davon ist überfällig.</numerusform>
            <numerusform>%n davon sind überfällig.</numerusform>
        </translation>
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
        <translation>Text als Handzettel…</translation>
    </message>
    <message>
        <source>Hand-over notes…</source>
        <translation>Übergabenotizen…</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Next meeting…</source>
        <translation>Nächstes Treffen…</translation>
    </message>
    <message>
        <source>Correct, approve…</source>
        <translation>Korrigieren, genehmigen…</translation>
    </message>
</context>
<context>
    <name>AgainWords</name>
    <message>
        <source>Look again at “{title}”</source>
        <translation>„{title}“ wieder anschauen</translation>
    </message>
    <message>
        <source>“{title}” was agreed until {day}: look at it again.</source>
        <translation>„{title}“ gilt bis {day}: Schaut es wieder an.</translation>
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
    <message>
        <source>another time</source>
        <translation>ein andermal</translation>
    </message>
</context>
<context>
    <name>AgendaForms</name>
    <message>
        <source>Split the item</source>
        <translation>Den Punkt aufteilen</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>Erster Teil</translation>
    </message>
    <message>
        <source>Second part</source>
        <translation>Zweiter Teil</translation>
    </message>
    <message>
        <source>Third part (may stay empty)</source>
        <translation>Dritter Teil (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Make one item of several</source>
        <translation>Aus mehreren Punkten einen machen</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Put it off to another meeting</source>
        <translation>Auf ein anderes Treffen verschieben</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Until which day (may stay empty)</source>
        <translation>Bis zu welchem Tag (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation>Warum (kann leer bleiben)</translation>
    </message>
    <message>
        <source>A question sent ahead</source>
        <translation>Eine vorab geschickte Frage</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Who sent it (may stay empty)</source>
        <translation>Wer sie geschickt hat (kann leer bleiben)</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Title of a new item</source>
        <translation>Titel eines neuen Punktes</translation>
    </message>
    <message>
        <source>A new item: write its title and press Enter</source>
        <translation>Ein neuer Punkt: Titel schreiben und Enter drücken</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Part of the one above</source>
        <translation>Teil des Punktes darüber</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Für sich</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Another meeting…</source>
        <translation>Anderes Treffen…</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Zweite Lesung</translation>
    </message>
    <message>
        <source>In any case</source>
        <translation>Auf jeden Fall</translation>
    </message>
    <message>
        <source>Question sent ahead…</source>
        <translation>Vorab geschickte Frage…</translation>
    </message>
    <message>
        <source>Turn to it</source>
        <translation>Zu diesem Punkt gehen</translation>
    </message>
    <message>
        <source>The agenda is agreed</source>
        <translation>Die Tagesordnung ist vereinbart</translation>
    </message>
    <message>
        <source>Only what is treated in any case</source>
        <translation>Nur, was auf jeden Fall behandelt wird</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation>Ein neues Treffen</translation>
    </message>
    <message>
        <source>Agenda of {title}</source>
        <translation>Tagesordnung: {title}</translation>
    </message>
    <message>
        <source>In this meeting</source>
        <translation>In diesem Treffen</translation>
    </message>
    <message>
        <source>Not in any case</source>
        <translation>Nicht auf jeden Fall</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Switch process…</source>
        <translation>Verfahren wechseln…</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Item…</source>
        <translation>Punkt…</translation>
    </message>
    <message>
        <source>Add an item to the agenda</source>
        <translation>Einen Punkt zur Tagesordnung hinzufügen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>“{title}”: {ends}</source>
        <translation>„{title}“: {ends}</translation>
    </message>
    <message>
        <source>Go to the stage</source>
        <translation>Zu diesem Schritt gehen</translation>
    </message>
    <message>
        <source>Turn to it</source>
        <translation>Zu diesem Punkt gehen</translation>
    </message>
    <message>
        <source>Turn to {title}</source>
        <translation>Zu {title} gehen</translation>
    </message>
    <message>
        <source>Enter, or double click</source>
        <translation>Eingabe oder Doppelklick</translation>
    </message>
    <message numerus="yes">
        <source>Waiting as it was left: {process}, %n in its stack</source>
        <translation>
            <numerusform>Wartet, wie es war: {process}, %n auf der Redeliste</numerusform>
            <numerusform>Wartet, wie es war: {process}, %n auf der Redeliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Return to it</source>
        <translation>Dorthin zurückkehren</translation>
    </message>
    <message>
        <source>Return to {process}</source>
        <translation>Zu {process} zurückkehren</translation>
    </message>
    <message>
        <source>No agenda yet. Type  item &quot;Title&quot; for 20m</source>
        <translation>Noch keine Tagesordnung. Schreib  punkt &quot;Titel&quot;</translation>
    </message>
    <message>
        <source>Onto the agenda</source>
        <translation>Auf die Tagesordnung</translation>
    </message>
    <message>
        <source>{waiting}; below it {processes}</source>
        <translation>{waiting}; darunter {processes}</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Stellt vor</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>{spent}/{planned} min</source>
        <translation>{spent}/{planned} Min.</translation>
    </message>
    <message>
        <source>{spent} min</source>
        <translation>{spent} Min.</translation>
    </message>
    <message>
        <source>{planned} min</source>
        <translation>{planned} Min.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>vertagt</translation>
    </message>
</context>
<context>
    <name>AgreementsScene</name>
    <message>
        <source>What we have agreed</source>
        <translation>Was wir vereinbart haben</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Whoever wants to look at one of them again says so, also today.</source>
        <translation>Wer eine davon noch einmal ansehen will, sagt es, auch heute.</translation>
    </message>
</context>
<context>
    <name>AlreadyWords</name>
    <message>
        <source>the stack is closed</source>
        <translation>die Redeliste ist geschlossen</translation>
    </message>
    <message>
        <source>the stack is open</source>
        <translation>die Redeliste ist offen</translation>
    </message>
    <message>
        <source>turns are limited to {length}</source>
        <translation>Beiträge sind auf {length} begrenzt</translation>
    </message>
    <message>
        <source>turns have no limit</source>
        <translation>Beiträge haben keine Begrenzung</translation>
    </message>
    <message>
        <source>just as much is kept of what is said</source>
        <translation>vom Gesagten wird genau so viel festgehalten</translation>
    </message>
    <message>
        <source>all of it may be published</source>
        <translation>alles davon darf veröffentlicht werden</translation>
    </message>
    <message>
        <source>these words are the speaker’s own</source>
        <translation>diese Worte sind wörtlich von der Person, die sprach</translation>
    </message>
    <message>
        <source>these words are a summary</source>
        <translation>diese Worte sind eine Zusammenfassung</translation>
    </message>
    <message>
        <source>these words are kept private</source>
        <translation>diese Worte bleiben vertraulich</translation>
    </message>
    <message>
        <source>it reads like that</source>
        <translation>es lautet so</translation>
    </message>
    <message>
        <source>these words may be published</source>
        <translation>diese Worte dürfen veröffentlicht werden</translation>
    </message>
    <message>
        <source>whose names are told has been chosen so</source>
        <translation>wessen Namen genannt werden, ist so gewählt</translation>
    </message>
    <message>
        <source>we are on the record</source>
        <translation>es wird mitgeschrieben</translation>
    </message>
    <message>
        <source>we are off the record</source>
        <translation>es wird nicht mitgeschrieben</translation>
    </message>
    <message>
        <source>the rule “{name}” is set to {value}</source>
        <translation>die Regel „{name}“ steht auf {value}</translation>
    </message>
    <message>
        <source>the minutes are “{name}”</source>
        <translation>das Protokoll hat die Form „{name}“</translation>
    </message>
    <message>
        <source>{name} is kept as the minutes of that day</source>
        <translation>{name} ist als Protokoll dieses Tages aufbewahrt</translation>
    </message>
    <message>
        <source>{name} has seen their passages</source>
        <translation>{name} hat die eigenen Stellen gesehen</translation>
    </message>
    <message>
        <source>the minutes are approved</source>
        <translation>das Protokoll ist genehmigt</translation>
    </message>
    <message>
        <source>{name} holds the role “{role}”</source>
        <translation>{name} hat die Rolle „{role}“</translation>
    </message>
    <message>
        <source>That is so already: {fact}.</source>
        <translation>Das ist schon so: {fact}.</translation>
    </message>
    <message>
        <source>That is so already. {sentence}</source>
        <translation>Das ist schon so. {sentence}</translation>
    </message>
    <message>
        <source>people are called {order}</source>
        <translation>die Reihenfolge ist: {order}</translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message>
        <source>Made by</source>
        <translation>Gestellt von</translation>
    </message>
    <message>
        <source>with these behind it</source>
        <translation>unterstützt von</translation>
    </message>
    <message>
        <source>because (may stay empty)</source>
        <translation>weil (kann leer bleiben)</translation>
    </message>
    <message>
        <source>The text as it should read</source>
        <translation>Der Text, wie er lauten soll</translation>
    </message>
    <message>
        <source>As it should &amp;read</source>
        <translation>Wie es lauten &amp;soll</translation>
    </message>
    <message>
        <source>&amp;Name the words</source>
        <translation>&amp;Worte nennen</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>{change}.</source>
        <translation>{change}.</translation>
    </message>
    <message>
        <source>{labels} already asks for exactly this.</source>
        <translation>{labels} will schon genau dasselbe.</translation>
    </message>
    <message>
        <source>{labels} already changes all of this, and more.</source>
        <translation>{labels} ändert das schon alles und mehr.</translation>
    </message>
    <message>
        <source>It changes the same words as {labels}: both cannot stand.</source>
        <translation>Er ändert dieselben Worte wie {labels}: Beide können nicht bestehen.</translation>
    </message>
    <message>
        <source>Who makes it? Type a name.</source>
        <translation>Von wem kommt er? Schreib einen Namen.</translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation>Noch würde sich nichts ändern.</translation>
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
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>AnswerGrid</name>
    <message>
        <source>Answers by person</source>
        <translation>Antworten nach Person</translation>
    </message>
</context>
<context>
    <name>AnswerLetters</name>
    <message>
        <source>A: agree</source>
        <translation>Z: zustimmen</translation>
    </message>
    <message>
        <source>R: agree with reservations</source>
        <translation>M: mit Vorbehalt zustimmen</translation>
    </message>
    <message>
        <source>S: stand aside</source>
        <translation>B: beiseitestehen</translation>
    </message>
    <message>
        <source>B: block</source>
        <translation>V: Veto einlegen</translation>
    </message>
    <message>
        <source>C: have a concern</source>
        <translation>B: Bedenken haben</translation>
    </message>
    <message>
        <source>O: object</source>
        <translation>E: Einwand haben</translation>
    </message>
    <message>
        <source>Y: yes</source>
        <translation>J: Ja</translation>
    </message>
    <message>
        <source>N: no</source>
        <translation>N: Nein</translation>
    </message>
    <message>
        <source>0: abstain</source>
        <translation>0: Enthaltung</translation>
    </message>
    <message>
        <source>L: like it</source>
        <translation>G: gefällt mir</translation>
    </message>
    <message>
        <source>W: can live with it</source>
        <translation>K: kann damit leben</translation>
    </message>
    <message>
        <source>U: uncomfortable</source>
        <translation>N: nicht wohl dabei</translation>
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
            <numerusform>Bisher ist %n Person da.</numerusform>
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
        <translation>Namen derer, die kommen</translation>
    </message>
    <message>
        <source>Names, with commas; a list can be pasted</source>
        <translation>Namen mit Kommas; du kannst auch eine Liste einfügen</translation>
    </message>
    <message>
        <source>Enter adds them. Escape: back to the quick bar</source>
        <translation>Enter trägt sie ein. Escape: zurück zur Eingabezeile</translation>
    </message>
</context>
<context>
    <name>ArrivalsTable</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What is decided on</source>
        <translation>Worüber entschieden wird</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The question, such as: Who keeps the keys?</source>
        <translation>Die Frage, etwa: Wer bekommt die Schlüssel?</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was nötig ist</translation>
    </message>
    <message>
        <source>{label}: a question without a text</source>
        <translation>{label}: eine Frage ohne Text</translation>
    </message>
    <message>
        <source>{label} to {target}</source>
        <translation>{label} zu {target}</translation>
    </message>
    <message>
        <source>What is asked? Type the question.</source>
        <translation>Was wird gefragt? Schreib die Frage.</translation>
    </message>
    <message>
        <source>What can be chosen? Type one option a line, two at least.</source>
        <translation>Was steht zur Auswahl? Eine Möglichkeit pro Zeile, mindestens zwei.</translation>
    </message>
</context>
<context>
    <name>AskingWords</name>
    <message>
        <source>a fifth of those asked, rounded down</source>
        <translation>ein Fünftel der Gefragten, abgerundet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>a fraction such as 2/3 or more than 1/2</source>
        <translation>ein Bruch wie 2/3 oder more than 1/2</translation>
    </message>
    <message>
        <source>a fraction such as 9/10</source>
        <translation>ein Bruch wie 9/10</translation>
    </message>
    <message>
        <source>a whole number that can be met</source>
        <translation>eine ganze Zahl, die erreichbar ist</translation>
    </message>
    <message>
        <source>one of the words offered</source>
        <translation>eines der angebotenen Wörter</translation>
    </message>
    <message>
        <source>{term}: “{typed}” means nothing here. Wanted is {wanted}.</source>
        <translation>{term}: „{typed}“ sagt hier nichts. Gebraucht wird {wanted}.</translation>
    </message>
    <message>
        <source>Number them: 1 is your first choice. Number as many as you like.</source>
        <translation>Nummeriere sie: 1 ist deine erste Wahl. Nummeriere so viele, wie du magst.</translation>
    </message>
    <message>
        <source>Number them: 1 is your first choice. Those you like equally get the same number.</source>
        <translation>Nummeriere sie: 1 ist deine erste Wahl. Was dir gleich lieb ist, bekommt dieselbe Nummer.</translation>
    </message>
    <message>
        <source>Mark all that you approve of.</source>
        <translation>Kreuz alles an, dem du zustimmst.</translation>
    </message>
    <message>
        <source>Give each a score from 0 to {top}.</source>
        <translation>Gib jeder Möglichkeit Punkte von 0 bis {top}.</translation>
    </message>
    <message>
        <source>Mark the one step where you stand.</source>
        <translation>Kreuz die eine Stufe an, auf der du stehst.</translation>
    </message>
    <message>
        <source>Open: the record keeps who answered what, for everybody.</source>
        <translation>Offen: Es wird für alle festgehalten, wer was geantwortet hat.</translation>
    </message>
    <message>
        <source>Noted: the record keeps who answered what; the room sees totals only.</source>
        <translation>Notiert: Es wird festgehalten, wer was geantwortet hat; der Raum sieht nur Summen.</translation>
    </message>
    <message>
        <source>Secret: only totals and papers without names are ever stored. Mix the papers before they are typed.</source>
        <translation>Geheim: Nur Summen und Zettel ohne Namen werden je aufbewahrt. Mischt die Zettel, bevor sie eingegeben werden.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>notiert</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>The room sees the counts only at the close.</source>
        <translation>Der Raum sieht das Ergebnis erst am Schluss.</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>bleibt draußen</translation>
    </message>
    <message>
        <source>came later: Enter lets them in</source>
        <translation>kam später: Eingabe lässt sie mitentscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>er besteht</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>rests on our principles</source>
        <translation>beruht auf unseren Grundsätzen</translation>
    </message>
    <message>
        <source>rests on none of our principles</source>
        <translation>beruht auf keinem unserer Grundsätze</translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} ballots are in.</source>
        <translation>
            <numerusform>%n von {asked} Stimmzetteln ist da.</numerusform>
            <numerusform>%n von {asked} Stimmzetteln sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>In favour: {groups}.</source>
        <translation>Dafür: {groups}.</translation>
    </message>
    <message>
        <source>Against: {groups}.</source>
        <translation>Dagegen: {groups}.</translation>
    </message>
    <message>
        <source>Even: {groups}.</source>
        <translation>Gleich geteilt: {groups}.</translation>
    </message>
    <message>
        <source>Too few are here to decide: {present} of the {needed} needed. Wait until more are back, or close and ask again another day. Every answer is kept.</source>
        <translation>Es sind zu wenige da, um zu entscheiden: {present} von nötigen {needed}. Wartet, bis mehr zurück sind, oder schließt und fragt an einem anderen Tag noch einmal. Jede Antwort bleibt erhalten.</translation>
    </message>
    <message>
        <source>staying out: {names}</source>
        <translation>bleiben draußen: {names}</translation>
    </message>
    <message>
        <source>votes have weights</source>
        <translation>Stimmen haben Gewichte</translation>
    </message>
    <message>
        <source>Not here: {names}.</source>
        <translation>Nicht da: {names}.</translation>
    </message>
    <message>
        <source>Nobody here belongs to a group: no group can vote.</source>
        <translation>Niemand hier gehört zu einer Gruppe: Keine Gruppe kann abstimmen.</translation>
    </message>
    <message>
        <source>Groups here: {groups}.</source>
        <translation>Gruppen, die da sind: {groups}.</translation>
    </message>
    <message>
        <source>More than one vote: {names}.</source>
        <translation>Mehr als eine Stimme: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats. {rule}</source>
        <translation>
            <numerusform>%n Platz. {rule}</numerusform>
            <numerusform>%n Plätze. {rule}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method}, %n seats</source>
        <translation>
            <numerusform>{method}, %n Platz</numerusform>
            <numerusform>{method}, %n Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n dots where you like, at most {most} on one.</source>
        <translation>
            <numerusform>Verteil %n Klebepunkt, höchstens {most} auf eine Möglichkeit.</numerusform>
            <numerusform>Verteil %n Klebepunkte, wie du magst, höchstens {most} auf eine Möglichkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} have answered.</source>
        <translation>
            <numerusform>%n von {asked} hat geantwortet.</numerusform>
            <numerusform>%n von {asked} haben geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may decide</source>
        <translation>
            <numerusform>%n Person darf entscheiden</numerusform>
            <numerusform>%n Personen dürfen entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here</source>
        <translation>
            <numerusform>%n davon ist da</numerusform>
            <numerusform>%n davon sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were named as entitled, {here} of them are here.</source>
        <translation>
            <numerusform>%n Person wurde als stimmberechtigt benannt, {here} davon da.</numerusform>
            <numerusform>%n Personen wurden als stimmberechtigt benannt, {here} davon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody may decide, except guests: %n people, {here} of them here.</source>
        <translation>
            <numerusform>Alle dürfen entscheiden, außer Gästen: %n Person, {here} davon da.</numerusform>
            <numerusform>Alle dürfen entscheiden, außer Gästen: %n Personen, {here} davon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n must be here to decide: so it is.</source>
        <translation>
            <numerusform>Mindestens %n Person muss da sein, um zu entscheiden: So ist es.</numerusform>
            <numerusform>Mindestens %n müssen da sein, um zu entscheiden: So ist es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n must be here to decide: so many are not here yet.</source>
        <translation>
            <numerusform>Mindestens %n Person muss da sein, um zu entscheiden: So viele sind noch nicht da.</numerusform>
            <numerusform>Mindestens %n müssen da sein, um zu entscheiden: So viele sind noch nicht da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group} {here} here, %n votes</source>
        <translation>
            <numerusform>{group} {here} da, %n Stimme</numerusform>
            <numerusform>{group} {here} da, %n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more mandates</source>
        <translation>
            <numerusform>und %n weiteres Mandat</numerusform>
            <numerusform>und %n weitere Mandate</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask how it feels, then vote (Martha’s Rules)</source>
        <translation>Fragen, wie es sich anfühlt, dann abstimmen (Martha-Regeln)</translation>
    </message>
    <message>
        <source>More yes than no (majority)</source>
        <translation>Mehr Ja als Nein (Mehrheit)</translation>
    </message>
    <message>
        <source>Each group has one vote</source>
        <translation>Jede Gruppe hat eine Stimme</translation>
    </message>
    <message>
        <source>People and groups, both (double majority)</source>
        <translation>Personen und Gruppen, beide (doppelte Mehrheit)</translation>
    </message>
    <message>
        <source>Delegates vote for their groups</source>
        <translation>Delegierte stimmen für ihre Gruppen ab</translation>
    </message>
    <message>
        <source>Mark all you agree to (approval)</source>
        <translation>Alles ankreuzen, dem man zustimmt (Zustimmung)</translation>
    </message>
    <message>
        <source>Points for each option (scores)</source>
        <translation>Punkte für jede Möglichkeit (Punkte)</translation>
    </message>
    <message>
        <source>Compare every two (Schulze)</source>
        <translation>Je zwei vergleichen (Schulze)</translation>
    </message>
    <message>
        <source>Spread dots, to see what matters most</source>
        <translation>Klebepunkte verteilen, um zu sehen, was am wichtigsten ist</translation>
    </message>
    <message>
        <source>From full support to veto (gradients of agreement)</source>
        <translation>Von voller Unterstützung bis Veto (Stufen der Zustimmung)</translation>
    </message>
    <message>
        <source>One person or option (ranked choice)</source>
        <translation>Eine Person oder Möglichkeit (Rangfolge)</translation>
    </message>
    <message>
        <source>Several seats (single transferable vote)</source>
        <translation>Mehrere Plätze (übertragbare Einzelstimme)</translation>
    </message>
    <message>
        <source>Everybody says whether they agree, have reservations, stand aside or block; it is carried where nobody blocks and few stand aside.</source>
        <translation>Alle sagen, ob sie zustimmen, Vorbehalte haben, beiseitestehen oder Veto einlegen; angenommen ist es, wenn niemand Veto einlegt und wenige beiseitestehen.</translation>
    </message>
    <message>
        <source>Good enough for now, safe enough to try: it is agreed where no tested objection stands and a day to look again is set.</source>
        <translation>Gut genug für jetzt, sicher genug zum Ausprobieren: Es ist beschlossen, wenn kein geprüfter Einwand besteht und ein Tag zum Wiederanschauen feststeht.</translation>
    </message>
    <message>
        <source>First the room says how it feels; only where few are uncomfortable is it voted on.</source>
        <translation>Erst sagt der Raum, wie es sich anfühlt; nur wenn wenigen nicht wohl dabei ist, wird abgestimmt.</translation>
    </message>
    <message>
        <source>Carried where more vote yes than no.</source>
        <translation>Angenommen, wenn mehr mit Ja als mit Nein stimmen.</translation>
    </message>
    <message>
        <source>Carried where two of three votes cast are yes.</source>
        <translation>Angenommen, wenn zwei von drei abgegebenen Stimmen Ja sind.</translation>
    </message>
    <message>
        <source>Carried where three of four votes cast are yes.</source>
        <translation>Angenommen, wenn drei von vier abgegebenen Stimmen Ja sind.</translation>
    </message>
    <message>
        <source>Carried where four of five votes cast are yes.</source>
        <translation>Angenommen, wenn vier von fünf abgegebenen Stimmen Ja sind.</translation>
    </message>
    <message>
        <source>Carried where nine of ten votes cast are yes.</source>
        <translation>Angenommen, wenn neun von zehn abgegebenen Stimmen Ja sind.</translation>
    </message>
    <message>
        <source>Carried where more than half of all who may vote say yes, whoever is here.</source>
        <translation>Angenommen, wenn mehr als die Hälfte aller Stimmberechtigten Ja sagt, egal wer da ist.</translation>
    </message>
    <message>
        <source>Carried where every vote cast is yes.</source>
        <translation>Angenommen, wenn jede abgegebene Stimme Ja ist.</translation>
    </message>
    <message>
        <source>Every group has one vote: what most of its people here say; an even split abstains.</source>
        <translation>Jede Gruppe hat eine Stimme: was die meisten ihrer Leute hier sagen; ist sie gleich geteilt, enthält sie sich.</translation>
    </message>
    <message>
        <source>Counted twice, by people and by groups: both must carry it.</source>
        <translation>Zweimal gezählt, nach Personen und nach Gruppen: Beide müssen zustimmen.</translation>
    </message>
    <message>
        <source>Delegates cast the votes of their groups: as they were told at home, or freely.</source>
        <translation>Delegierte geben die Stimmen ihrer Gruppen ab: wie zu Hause beauftragt oder frei.</translation>
    </message>
    <message>
        <source>Each ballot counts for its first choice. Whoever has the fewest goes out and those ballots go on to their next choice, until one has more than half.</source>
        <translation>Jeder Stimmzettel zählt für seine erste Wahl. Was am wenigsten hat, scheidet aus, und diese Zettel gehen zur nächsten Wahl weiter, bis eine mehr als die Hälfte hat.</translation>
    </message>
    <message>
        <source>Each ballot is one vote that goes on: whoever reaches the quota is elected and passes on what is not needed; whoever has the fewest goes out.</source>
        <translation>Jeder Stimmzettel ist eine Stimme, die weitergeht: Wer die Quote erreicht, ist gewählt und gibt weiter, was nicht gebraucht wird; wer am wenigsten hat, scheidet aus.</translation>
    </message>
    <message>
        <source>Every option is compared with every other; the one that beats all others is chosen, else the strongest chains of wins decide.</source>
        <translation>Jede Möglichkeit wird mit jeder anderen verglichen; die alle anderen schlägt, ist gewählt, sonst entscheiden die stärksten Ketten von Siegen.</translation>
    </message>
    <message>
        <source>Everybody marks all they approve of; the most marks win.</source>
        <translation>Alle kreuzen an, was sie gut finden; die meisten Kreuze gewinnen.</translation>
    </message>
    <message>
        <source>Everybody scores each option; the highest sum wins.</source>
        <translation>Alle geben jeder Möglichkeit Punkte; die höchste Summe gewinnt.</translation>
    </message>
    <message>
        <source>Everybody puts their dots where they like; this shows an order and decides nothing.</source>
        <translation>Alle setzen ihre Klebepunkte, wo sie mögen; das zeigt eine Reihenfolge und entscheidet nichts.</translation>
    </message>
    <message>
        <source>Everybody marks one step between wholehearted support and veto; this shows where the room stands.</source>
        <translation>Alle kreuzen eine Stufe zwischen voller Unterstützung und Veto an; das zeigt, wo der Raum steht.</translation>
    </message>
    <message>
        <source>Who must be here, of all who may decide</source>
        <translation>Wie viele von allen Stimmberechtigten da sein müssen</translation>
    </message>
    <message>
        <source>How much must be in favour</source>
        <translation>Wie viele dafür sein müssen</translation>
    </message>
    <message>
        <source>Counted of</source>
        <translation>Gezählt von</translation>
    </message>
    <message>
        <source>Vote of the chair</source>
        <translation>Stimme der Leitung</translation>
    </message>
    <message>
        <source>How many groups must be in favour</source>
        <translation>Wie viele Gruppen dafür sein müssen</translation>
    </message>
    <message>
        <source>Votes of delegates</source>
        <translation>Stimmen der Delegierten</translation>
    </message>
    <message>
        <source>Blocks that do not stop it</source>
        <translation>Vetos, die es nicht aufhalten</translation>
    </message>
    <message>
        <source>Most who may stand aside</source>
        <translation>Wie viele höchstens beiseitestehen dürfen</translation>
    </message>
    <message>
        <source>A block is</source>
        <translation>Ein Veto ist</translation>
    </message>
    <message>
        <source>Vote if it stays blocked</source>
        <translation>Abstimmung, wenn es beim Veto bleibt</translation>
    </message>
    <message>
        <source>How often to ask before that vote</source>
        <translation>Wie oft vor dieser Abstimmung gefragt wird</translation>
    </message>
    <message>
        <source>Meetings that must agree</source>
        <translation>Treffen, die zustimmen müssen</translation>
    </message>
    <message>
        <source>Day to look again</source>
        <translation>Tag zum Wiederanschauen</translation>
    </message>
    <message>
        <source>Changes to try before it is put off</source>
        <translation>Änderungen, die vor dem Vertagen versucht werden</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Words or number for the lot</source>
        <translation>Worte oder Zahl für das Los</translation>
    </message>
    <message>
        <source>More than half of which ballots</source>
        <translation>Mehr als die Hälfte welcher Stimmzettel</translation>
    </message>
    <message>
        <source>Approved of by at least</source>
        <translation>Gutgeheißen von mindestens</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Höchste Punktzahl</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation>Klebepunkte pro Person</translation>
    </message>
    <message>
        <source>Most dots on one option</source>
        <translation>Höchstens auf eine Möglichkeit</translation>
    </message>
    <message>
        <source>Support that decides</source>
        <translation>Unterstützung, die entscheidet</translation>
    </message>
    <message>
        <source>Steps that count as support</source>
        <translation>Stufen, die als Unterstützung zählen</translation>
    </message>
    <message>
        <source>the votes cast</source>
        <translation>den abgegebenen Stimmen</translation>
    </message>
    <message>
        <source>those here</source>
        <translation>den Anwesenden</translation>
    </message>
    <message>
        <source>all who may vote</source>
        <translation>allen Stimmberechtigten</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>bound to the result at home</source>
        <translation>an das Ergebnis zu Hause gebunden</translation>
    </message>
    <message>
        <source>split as at home</source>
        <translation>geteilt wie zu Hause</translation>
    </message>
    <message>
        <source>valid as declared</source>
        <translation>gültig, wie erklärt</translation>
    </message>
    <message>
        <source>tested against our principles</source>
        <translation>an unseren Grundsätzen zu prüfen</translation>
    </message>
    <message>
        <source>still in the count</source>
        <translation>noch in der Auszählung</translation>
    </message>
    <message>
        <source>all valid ones</source>
        <translation>alle gültigen</translation>
    </message>
    <message>
        <source>as everybody’s</source>
        <translation>wie die aller anderen</translation>
    </message>
    <message>
        <source>only where it decides</source>
        <translation>nur, wo sie entscheidet</translation>
    </message>
    <message>
        <source>breaks a tie</source>
        <translation>entscheidet bei Gleichstand</translation>
    </message>
    <message>
        <source>the group has not decided on it yet</source>
        <translation>die Gruppe hat darüber noch nicht entschieden</translation>
    </message>
    <message>
        <source>decided by the group: {how}</source>
        <translation>von der Gruppe entschieden: {how}</translation>
    </message>
    <message>
        <source>such as 1 May 2027</source>
        <translation>etwa 1. Mai 2027</translation>
    </message>
    <message>
        <source>a day such as 1 May 2027</source>
        <translation>ein Tag wie 1. Mai 2027</translation>
    </message>
</context>
<context>
    <name>AttachmentsCommand</name>
    <message>
        <source>list the files kept with proposals and as earlier minutes, or copy them</source>
        <translation>die Dateien auflisten, die bei Vorschlägen und als frühere Protokolle aufbewahrt sind, oder sie kopieren</translation>
    </message>
    <message>
        <source>write copies there; nothing is overwritten, nothing is opened</source>
        <translation>dorthin Kopien schreiben; nichts wird überschrieben, nichts geöffnet</translation>
    </message>
</context>
<context>
    <name>AttachmentsDialog</name>
    <message>
        <source>Files kept with {label}</source>
        <translation>Dateien zu {label}</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copies are in the library with the meeting. Files can be dropped here.</source>
        <translation>Kopien liegen in der Bibliothek beim Treffen. Du kannst Dateien auch hierher ziehen.</translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Choose another place.</source>
        <translation>Die Datei konnte nicht geschrieben werden: {why}. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>A copy is at {path}</source>
        <translation>Eine Kopie liegt unter {path}</translation>
    </message>
    <message>
        <source>No file is kept with it yet.</source>
        <translation>Noch ist keine Datei angehängt.</translation>
    </message>
    <message>
        <source>Files to be kept with it</source>
        <translation>Dateien, die angehängt werden</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>The library could not be copied. {why}</source>
        <translation>Die Bibliothek ließ sich nicht kopieren. {why}</translation>
    </message>
    <message>
        <source>There is no copy of your library elsewhere yet. If this laptop is lost, so are its meetings.</source>
        <translation>Von deiner Bibliothek gibt es anderswo noch keine Kopie. Geht dieser Laptop verloren, dann auch seine Treffen.</translation>
    </message>
    <message>
        <source>The newest copy elsewhere is of {day}, in {folder}.</source>
        <translation>Die neueste Kopie anderswo ist vom {day}, in {folder}.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>make a copy of the library, also while it is used</source>
        <translation>eine Kopie der Bibliothek machen, auch während sie benutzt wird</translation>
    </message>
    <message>
        <source>a file or a folder</source>
        <translation>eine Datei oder ein Ordner</translation>
    </message>
    <message>
        <source>A copy lies in {path}. It is whole.</source>
        <translation>Eine Kopie liegt in {path}. Sie ist vollständig.</translation>
    </message>
    <message>
        <source>The copy is looked through before it takes its name: every event and its hash.
Without TO it lies in the folder “backups” beside the library, where one an hour, a day, a week and
a month is kept. TO is a file, or a folder such as a stick. Attached files are in it. A copy of a
library that is locked is locked with the same passphrase.</source>
        <translation>Die Kopie wird durchgesehen, ehe sie ihren Namen bekommt: jedes Ereignis und sein Hash.
Ohne TO liegt sie im Ordner „backups“ neben der Bibliothek, wo eine je Stunde, Tag, Woche und
Monat bleibt. TO ist eine Datei oder ein Ordner wie der eines Sticks. Angehängte Dateien sind darin.
Die Kopie einer verschlossenen Bibliothek ist mit demselben Kennwort verschlossen.</translation>
    </message>
</context>
<context>
    <name>BallotEvents</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>the chair has no vote</source>
        <translation>die Leitung hat keine Stimme</translation>
    </message>
    <message>
        <source>the chair votes as everybody does</source>
        <translation>die Leitung stimmt wie alle ab</translation>
    </message>
    <message>
        <source>the vote of the chair counts where it decides</source>
        <translation>die Stimme der Leitung zählt, wo sie entscheidet</translation>
    </message>
    <message>
        <source>the chair breaks a tie</source>
        <translation>bei Gleichstand entscheidet die Leitung</translation>
    </message>
    <message>
        <source>the quorum is lost: {present} are here, {needed} are needed</source>
        <translation>die Beschlussfähigkeit ist verloren: {present} sind da, {needed} sind nötig</translation>
    </message>
    <message>
        <source>the quorum is there again: {present} are here</source>
        <translation>die Beschlussfähigkeit ist wieder da: {present} sind da</translation>
    </message>
    <message>
        <source>may answer, too: {names}</source>
        <translation>dürfen auch antworten: {names}</translation>
    </message>
    <message>
        <source>the terms of the decision changed</source>
        <translation>die Bedingungen der Entscheidung haben sich geändert</translation>
    </message>
    <message>
        <source>{name} agrees to stand aside instead of blocking</source>
        <translation>{name} steht beiseite, statt Veto einzulegen</translation>
    </message>
    <message>
        <source>{name} filled in a ballot</source>
        <translation>{name} hat einen Stimmzettel ausgefüllt</translation>
    </message>
    <message>
        <source>paper {number} was taken out</source>
        <translation>Zettel {number} wurde herausgenommen</translation>
    </message>
    <message>
        <source>{label} is counted once more: {because}</source>
        <translation>{label} wird noch einmal gezählt: {because}</translation>
    </message>
    <message numerus="yes">
        <source>the delegates of {group} cast %n votes</source>
        <translation>
            <numerusform>die Delegierten von {group} geben %n Stimme ab</numerusform>
            <numerusform>die Delegierten von {group} geben %n Stimmen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>{method} means here: {words}</source>
        <translation>{method} heißt hier: {words}</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message numerus="yes">
        <source>%n papers were handed out</source>
        <translation>
            <numerusform>%n Zettel wurde ausgegeben</numerusform>
            <numerusform>%n Zettel wurden ausgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n votes</source>
        <translation>
            <numerusform>{name} hat %n Stimme</numerusform>
            <numerusform>{name} hat %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{group} voted at home: {yes} yes, {no} no, {abstain} abstaining</source>
        <translation>{group} hat zu Hause abgestimmt: {yes} Ja, {no} Nein, {abstain} Enthaltungen</translation>
    </message>
    <message>
        <source>{name} carries no mandate any more</source>
        <translation>{name} hat kein Mandat mehr</translation>
    </message>
    <message>
        <source>{name} carries a mandate: {text}</source>
        <translation>{name} hat ein Mandat: {text}</translation>
    </message>
    <message>
        <source>{name} stays out of this decision</source>
        <translation>{name} bleibt bei dieser Entscheidung draußen</translation>
    </message>
    <message>
        <source>{name} stays out of this decision: {reason}</source>
        <translation>{name} bleibt bei dieser Entscheidung draußen: {reason}</translation>
    </message>
    <message>
        <source>counted: {answers}</source>
        <translation>gezählt: {answers}</translation>
    </message>
    <message>
        <source>the block of {name} rests on our principles</source>
        <translation>das Veto von {name} beruht auf unseren Grundsätzen</translation>
    </message>
    <message>
        <source>the block of {name} rests on none of our principles</source>
        <translation>das Veto von {name} beruht auf keinem unserer Grundsätze</translation>
    </message>
    <message>
        <source>paper {number} was typed</source>
        <translation>Zettel {number} wurde eingegeben</translation>
    </message>
    <message>
        <source>paper {number} was typed a second time</source>
        <translation>Zettel {number} wurde ein zweites Mal eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n of {pool} will be drawn for {purpose}; the seed is “{seed}”</source>
        <translation>
            <numerusform>für {purpose} wird %n von {pool} ausgelost; die Startworte sind „{seed}“</numerusform>
            <numerusform>für {purpose} werden %n von {pool} ausgelost; die Startworte sind „{seed}“</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn: {names}</source>
        <translation>gezogen: {names}</translation>
    </message>
    <message>
        <source>drawn: {names}; standing by: {others}</source>
        <translation>gezogen: {names}; nachrücken können: {others}</translation>
    </message>
    <message>
        <source>{name} decided on its answer itself</source>
        <translation>{name} hat über die eigene Antwort selbst entschieden</translation>
    </message>
    <message>
        <source>{name} decided on its answer itself: {how}</source>
        <translation>{name} hat über die eigene Antwort selbst entschieden: {how}</translation>
    </message>
    <message>
        <source>{name} carries a mandate: {rest}</source>
        <translation>{name} hat ein Mandat: {rest}</translation>
    </message>
    <message>
        <source>{name} carries no mandate any more: {because}</source>
        <translation>{name} hat kein Mandat mehr: {because}</translation>
    </message>
</context>
<context>
    <name>BallotFileWords</name>
    <message>
        <source>This cannot be understood: “{word}”.</source>
        <translation>Das ist nicht zu verstehen: „{word}“.</translation>
    </message>
    <message>
        <source>Candidates and what stands behind their names: {names}.</source>
        <translation>Kandidierende und was hinter ihren Namen steht: {names}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Eine Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} is too large for a file of ballots. Put equal ballots together: a BLT line and a CSV row can stand for many.</source>
        <translation>{path} ist zu groß für eine Datei mit Stimmzetteln. Fasst gleiche Stimmzettel zusammen: Eine BLT-Zeile und eine CSV-Zeile können für viele stehen.</translation>
    </message>
    <message>
        <source>{path} is no text. Save it as CSV or BLT.</source>
        <translation>{path} ist kein Text. Speichere es als CSV oder BLT.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}. These can be read: {found}.</source>
        <translation>Die Kodierung {encoding} gibt es nicht. Gelesen werden können: {found}.</translation>
    </message>
    <message>
        <source>{path} is not written in {encoding}. It looks like {found}: --encoding says it.</source>
        <translation>{path} ist nicht in {encoding} geschrieben. Es sieht aus wie {found}: --encoding sagt es.</translation>
    </message>
    <message>
        <source>The letters of {path} cannot be told for certain. Say with --encoding what it is: {found}.</source>
        <translation>Die Buchstaben von {path} sind nicht sicher zu erkennen. Sag mit --encoding, was es ist: {found}.</translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation>{path} ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{word}” does not say what kind of file this is. These can be read: {endings}.</source>
        <translation>„{word}“ sagt nicht, was für eine Datei das ist. Gelesen werden können: {endings}.</translation>
    </message>
    <message>
        <source>A {word} file holds rankings only. For this method use a CSV file.</source>
        <translation>Eine {word}-Datei enthält nur Rangfolgen. Nimm für dieses Verfahren eine CSV-Datei.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file ends too early. After the last ballot comes a line with 0, then a line for each name, then the title.</source>
        <translation>Die Datei endet zu früh. Nach dem letzten Stimmzettel kommt eine Zeile mit 0, dann eine Zeile für jeden Namen, dann der Titel.</translation>
    </message>
    <message>
        <source>A BLT file begins with two numbers: how many candidates, and how many seats.</source>
        <translation>Eine BLT-Datei beginnt mit zwei Zahlen: wie viele kandidieren und wie viele Plätze es gibt.</translation>
    </message>
    <message>
        <source>Nobody stands. Name the candidates.</source>
        <translation>Niemand kandidiert. Nenne die Kandidierenden.</translation>
    </message>
    <message>
        <source>There are {word} candidates; 200 can be counted. Is the first line right?</source>
        <translation>Es sind {word} Kandidierende; 200 können gezählt werden. Stimmt die erste Zeile?</translation>
    </message>
    <message>
        <source>“{word}” should be the number of a candidate who withdrew; there is none with it.</source>
        <translation>„{word}“ sollte die Nummer einer Kandidatur sein, die zurückgezogen wurde; keine hat sie.</translation>
    </message>
    <message>
        <source>“{word}” should be how many ballots there are like this: a whole number.</source>
        <translation>„{word}“ sollte sagen, wie viele solche Stimmzettel es gibt: eine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{word}” ballots like this cannot be. Write how many there are, or take the line out.</source>
        <translation>„{word}“ solche Stimmzettel kann es nicht geben. Schreib, wie viele es sind, oder nimm die Zeile heraus.</translation>
    </message>
    <message>
        <source>“{word}” ballots like this are more than can be true. Correct the number.</source>
        <translation>„{word}“ solche Stimmzettel sind mehr, als wahr sein kann. Berichtige die Zahl.</translation>
    </message>
    <message>
        <source>This ballot has no end. Put a 0 after the last choice.</source>
        <translation>Dieser Stimmzettel hat kein Ende. Setz eine 0 hinter die letzte Wahl.</translation>
    </message>
    <message>
        <source>A name stands where a ballot should. Put a line with 0 after the last ballot.</source>
        <translation>Wo ein Stimmzettel stehen sollte, steht ein Name. Setz eine Zeile mit 0 hinter den letzten Stimmzettel.</translation>
    </message>
    <message>
        <source>“{word}” is no choice: candidates are numbered from 1 as they are listed, and so are ranks.</source>
        <translation>„{word}“ ist keine Wahl: Kandidierende sind ab 1 nummeriert, wie sie aufgeführt sind, ebenso die Ränge.</translation>
    </message>
    <message>
        <source>“{word}” is no whole number. Correct the cell, or empty it; if its column is no choice, take the column out.</source>
        <translation>„{word}“ ist keine ganze Zahl. Berichtige das Feld oder leere es; ist seine Spalte keine Wahl, nimm die Spalte heraus.</translation>
    </message>
    <message>
        <source>“{word}” is no mark. Write x, or leave the cell empty.</source>
        <translation>„{word}“ ist kein Kreuz. Schreib x oder lass das Feld leer.</translation>
    </message>
    <message>
        <source>“{word}” cannot stand here. Is a quotation mark missing?</source>
        <translation>„{word}“ kann hier nicht stehen. Fehlt ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>The quotation marks of this row do not match. Save the file as CSV again.</source>
        <translation>Die Anführungszeichen dieser Zeile passen nicht zusammen. Speichere die Datei noch einmal als CSV.</translation>
    </message>
    <message>
        <source>This row has {word} cells, more than there are titles above. Correct the row, or put names that hold a comma in quotes.</source>
        <translation>Diese Zeile hat {word} Felder, mehr als es oben Überschriften gibt. Berichtige die Zeile, oder setz Namen mit Komma in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This file can be read in two ways. If {word} are places, with options below: --layout places. If they are the options, with ranks below: --layout names.</source>
        <translation>Diese Datei lässt sich auf zwei Arten lesen. Sind {word} Plätze, unter denen Möglichkeiten stehen: --layout places. Sind es die Möglichkeiten, unter denen Ränge stehen: --layout names.</translation>
    </message>
    <message>
        <source>No title is a place such as 1st or 2nd: {word}.</source>
        <translation>Keine Überschrift ist ein Platz wie 1st oder 2nd: {word}.</translation>
    </message>
    <message>
        <source>“{word}” is not known here, and may change who is elected. Find out what it means to the program that wrote the file; without it the ballots may count otherwise.</source>
        <translation>„{word}“ ist hier nicht bekannt und kann ändern, wer gewählt ist. Findet heraus, was es für das Programm bedeutet, das die Datei geschrieben hat; ohne es zählen die Stimmzettel womöglich anders.</translation>
    </message>
    <message>
        <source>“[{word}]” names candidates who cannot be elected under the rules of that election. Such rules are not counted here. Without it they could be elected.</source>
        <translation>„[{word}]“ nennt Kandidierende, die nach den Regeln dieser Wahl nicht gewählt werden können. Solche Regeln werden hier nicht ausgezählt. Ohne sie könnten sie gewählt werden.</translation>
    </message>
    <message>
        <source>“{word}” stands between the ballots. Options stand before the first ballot.</source>
        <translation>„{word}“ steht zwischen den Stimmzetteln. Angaben stehen vor dem ersten Stimmzettel.</translation>
    </message>
    <message>
        <source>{word} candidates are announced, and {other} different short names stand here. Each candidate needs one of their own.</source>
        <translation>{word} Kandidierende sind angekündigt, und hier stehen {other} verschiedene Kurznamen. Jede Kandidatur braucht einen eigenen.</translation>
    </message>
    <message>
        <source>{word} candidates are announced; after the closing 0 stand {other} lines. Each name needs a line of its own, and the last line is the title. Where there is no title, write &quot;&quot; there.</source>
        <translation>{word} Kandidierende sind angekündigt; nach der abschließenden 0 stehen {other} Zeilen. Jeder Name braucht eine eigene Zeile, und die letzte Zeile ist der Titel. Gibt es keinen Titel, schreib dort &quot;&quot; hin.</translation>
    </message>
    <message>
        <source>The names of the {word} candidates are missing: after the closing 0 they stand in comments only. Write each on a line of its own, without #, then the title.</source>
        <translation>Die Namen der {word} Kandidierenden fehlen: Nach der abschließenden 0 stehen sie nur in Anmerkungen. Schreib jeden in eine eigene Zeile, ohne #, dann den Titel.</translation>
    </message>
    <message>
        <source>{word} candidates are announced; after the closing 0 stand {other} lines. There should be one for each name and one for the title. If the first number of the file is right, take out what is no name and no title, or put # before it.</source>
        <translation>{word} Kandidierende sind angekündigt; nach der abschließenden 0 stehen {other} Zeilen. Es sollte eine für jeden Namen und eine für den Titel sein. Stimmt die erste Zahl der Datei, nimm heraus, was weder Name noch Titel ist, oder setz # davor.</translation>
    </message>
    <message>
        <source>A candidate has no name.</source>
        <translation>Eine Kandidatur hat keinen Namen.</translation>
    </message>
    <message>
        <source>Two candidates are called “{word}”. Tell them apart.</source>
        <translation>Zwei Kandidierende heißen „{word}“. Unterscheidet sie.</translation>
    </message>
    <message>
        <source>There is no ballot in the file.</source>
        <translation>In der Datei ist kein Stimmzettel.</translation>
    </message>
    <message>
        <source>What stands behind the title, from line {line} on, was passed over: “{word}” …</source>
        <translation>Was ab Zeile {line} hinter dem Titel steht, wurde übergangen: „{word}“ …</translation>
    </message>
    <message>
        <source>The column “{word}” was left out: it holds no choice.</source>
        <translation>Die Spalte „{word}“ wurde weggelassen: Sie enthält keine Wahl.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was read as an empty place (%n times). Where it is an option, name all options with --candidates.</source>
        <translation>
            <numerusform>„{word}“ wurde als leerer Platz gelesen (%n-mal). Ist es eine Möglichkeit, nenne alle Möglichkeiten mit --candidates.</numerusform>
            <numerusform>„{word}“ wurde als leerer Platz gelesen (%n-mal). Ist es eine Möglichkeit, nenne alle Möglichkeiten mit --candidates.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters of the file were read as {word}. Where names look wrong, save it as UTF-8.</source>
        <translation>Die Buchstaben der Datei wurden als {word} gelesen. Sehen Namen falsch aus, speichere sie als UTF-8.</translation>
    </message>
    <message>
        <source>“{word}” was passed over: it is another program&apos;s order for ties. Here the lot decides them, from --seed.</source>
        <translation>„{word}“ wurde übergangen: Es ist die Reihenfolge eines anderen Programms bei Gleichstand. Hier entscheidet das Los, aus --seed.</translation>
    </message>
    <message>
        <source>“{word}” was passed over: it tells another program how to count.</source>
        <translation>„{word}“ wurde übergangen: Es sagt einem anderen Programm, wie es zählen soll.</translation>
    </message>
</context>
<context>
    <name>BallotLine</name>
    <message>
        <source>What stands on the ballot</source>
        <translation>Was auf dem Stimmzettel steht</translation>
    </message>
    <message>
        <source>best first: a b c or 1 2 3; Enter; - spoiled</source>
        <translation>das Beste zuerst: a b c oder 1 2 3; Eingabe; - ungültig</translation>
    </message>
    <message>
        <source>best first: a b = c; Enter; - spoiled</source>
        <translation>das Beste zuerst: a b = c; Eingabe; - ungültig</translation>
    </message>
    <message>
        <source>all that are marked: a c d; Enter; - spoiled</source>
        <translation>alle angekreuzten: a c d; Eingabe; - ungültig</translation>
    </message>
    <message>
        <source>letter and number: a 3 b 5; Enter; - spoiled</source>
        <translation>Buchstabe und Zahl: a 3 b 5; Eingabe; - ungültig</translation>
    </message>
    <message>
        <source>letter and dots: a 3 b 2; Enter; - spoiled</source>
        <translation>Buchstabe und Klebepunkte: a 3 b 2; Eingabe; - ungültig</translation>
    </message>
    <message>
        <source>one letter; Enter; - spoiled</source>
        <translation>ein Buchstabe; Eingabe; - ungültig</translation>
    </message>
</context>
<context>
    <name>BallotsByName</name>
    <message>
        <source>Ballots by person</source>
        <translation>Stimmzettel nach Person</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ballot of {name}</source>
        <translation>Stimmzettel von {name}</translation>
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
    <name>BundleScene</name>
    <message>
        <source>Without debate</source>
        <translation>Ohne Debatte</translation>
    </message>
    <message>
        <source>Nothing waits to be decided without debate.</source>
        <translation>Nichts wartet darauf, ohne Debatte beschlossen zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are decided at once, without debate</source>
        <translation>
            <numerusform>%n Text wird ohne Debatte beschlossen</numerusform>
            <numerusform>%n Texte werden auf einmal beschlossen, ohne Debatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever wants one by itself says its number; when %n want it, it is treated by itself.</source>
        <translation>
            <numerusform>Wer einen für sich behandeln will, sagt seine Nummer; sobald %n Person das will, wird er für sich behandelt.</numerusform>
            <numerusform>Wer einen für sich behandeln will, sagt seine Nummer; sobald %n Personen das wollen, wird er für sich behandelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever wants one by itself says its number: it is treated by itself. If nobody does, all of them are carried.</source>
        <translation>Wer einen für sich behandeln will, sagt seine Nummer: Er wird für sich behandelt. Will das niemand, sind alle angenommen.</translation>
    </message>
</context>
<context>
    <name>BundlingEvents</name>
    <message>
        <source>{label} is treated by itself</source>
        <translation>{label} wird für sich behandelt</translation>
    </message>
    <message>
        <source>the room was asked: enough said?</source>
        <translation>der Raum wurde gefragt: genug gesagt?</translation>
    </message>
    <message>
        <source>enough said? {yes} say so, {no} want to go on</source>
        <translation>genug gesagt? {yes} finden ja, {no} wollen weiter</translation>
    </message>
    <message>
        <source>without debate: {texts}</source>
        <translation>ohne Debatte: {texts}</translation>
    </message>
    <message numerus="yes">
        <source>{names} want {label} by itself: {because}</source>
        <translation>
            <numerusform>{names} will {label} für sich behandeln: {because}</numerusform>
            <numerusform>{names} wollen {label} für sich behandeln: {because}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} want {label} by itself</source>
        <translation>
            <numerusform>{names} will {label} für sich behandeln</numerusform>
            <numerusform>{names} wollen {label} für sich behandeln</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody wants {label} by itself: {because}</source>
        <translation>jemand will {label} für sich behandeln: {because}</translation>
    </message>
    <message>
        <source>somebody wants {label} by itself</source>
        <translation>jemand will {label} für sich behandeln</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were carried at once, without debate</source>
        <translation>
            <numerusform>%n Text wurde ohne Debatte angenommen</numerusform>
            <numerusform>%n Texte wurden auf einmal angenommen, ohne Debatte</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}: {how}</source>
        <translation>{said}: {how}</translation>
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
        <source>Other words</source>
        <translation>Andere Worte</translation>
    </message>
    <message>
        <source>How it is to read:</source>
        <translation>Wie es lauten soll:</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Wähl zuerst die Worte aus.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Note: {title}</source>
        <translation>Notiz: {title}</translation>
    </message>
    <message>
        <source>What is noted of {title}</source>
        <translation>Was zu {title} notiert wird</translation>
    </message>
    <message>
        <source>The speaker&apos;s own words, not a summary (Ctrl+Shift+W)</source>
        <translation>Die eigenen Worte der Person, keine Zusammenfassung (Strg+Umschalt+W)</translation>
    </message>
    <message>
        <source>Keep this, or what is selected, out of what is published (Ctrl+Shift+S)</source>
        <translation>Das oder die Auswahl nicht veröffentlichen (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>written, not for the minutes</source>
        <translation>geschrieben, nicht fürs Protokoll</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Here: sensitive words, which are not published.</source>
        <translation>Hier: vertrauliche Worte, die nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Here: the speaker’s own words.</source>
        <translation>Hier: die eigenen Worte der Person.</translation>
    </message>
    <message>
        <source>The minutes are approved and locked.</source>
        <translation>Das Protokoll ist genehmigt und steht fest.</translation>
    </message>
    <message>
        <source>The meeting is closed: this stays as it was written.</source>
        <translation>Das Treffen ist geschlossen: Das bleibt, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>In the minutes, as written after the meeting was closed.</source>
        <translation>Im Protokoll, als nach dem Schließen geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is kept here: what you type is scratch and is gone with this window. Only lines with #agreed, #decision, #action or #parking are kept; a #quote is not.</source>
        <translation>Hier wird nichts aufbewahrt: Was du schreibst, ist ein Schmierzettel und mit diesem Fenster weg. Aufbewahrt werden nur Zeilen mit #agreed, #decision, #action oder #parking; #quote nicht.</translation>
    </message>
    <message>
        <source>Not in the minutes, which keep only what is agreed, decided, taken on or parked here. It stays in the record.</source>
        <translation>Nicht im Protokoll: Hier kommt nur hinein, was vereinbart, beschlossen, übernommen oder aufgehoben wird. In der Aufzeichnung bleibt es.</translation>
    </message>
    <message>
        <source>In the minutes, without the name of who said it.</source>
        <translation>Im Protokoll, ohne den Namen der Person.</translation>
    </message>
    <message>
        <source>In the minutes.</source>
        <translation>Im Protokoll.</translation>
    </message>
    <message>
        <source>Off the record: nothing is written down now.</source>
        <translation>Ohne Mitschrift: Gerade wird nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>The minutes are approved: only a dated decision changes them.</source>
        <translation>Das Protokoll ist genehmigt: Nur ein datierter Beschluss ändert es.</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>Das Treffen ist geschlossen.</translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation>Was {name} sagt</translation>
    </message>
    <message>
        <source>What is to be noted, whoever speaks</source>
        <translation>Was zu notieren ist, egal wer spricht</translation>
    </message>
    <message>
        <source>What you wanted to paste has {length} characters, and a note can have at most {most}. Nothing was pasted.</source>
        <translation>Was du einfügen wolltest, hat {length} Zeichen; eine Notiz kann höchstens {most} haben. Es wurde nichts eingefügt.</translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>Notes, a card for each turn</source>
        <translation>Notizen, eine Karte für jeden Beitrag</translation>
    </message>
    <message>
        <source>Show earlier turns</source>
        <translation>Frühere Beiträge zeigen</translation>
    </message>
    <message>
        <source>A turn that was taken back</source>
        <translation>Ein zurückgenommener Beitrag</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Das Treffen</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Nach dem Treffen</translation>
    </message>
    <message>
        <source>Between the turns</source>
        <translation>Zwischen den Beiträgen</translation>
    </message>
    <message>
        <source>(sensitive, not published) {text}</source>
        <translation>(vertraulich, nicht veröffentlicht) {text}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{text} (sensitive: {words})</source>
        <translation>{text} (vertraulich: {words})</translation>
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
    <message>
        <source>{text}; with {amendments}</source>
        <translation>{text}; mit {amendments}</translation>
    </message>
    <message>
        <source>{text}; stays behind, since it no longer fits: {amendments}</source>
        <translation>{text}; bleibt zurück, weil es nicht mehr passt: {amendments}</translation>
    </message>
    <message>
        <source>To be looked at again on {day}: {label} {title}</source>
        <translation>Wieder anzusehen am {day}: {label} {title}</translation>
    </message>
    <message>
        <source>Said of the last meeting: {text}</source>
        <translation>Über das letzte Treffen gesagt: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n open actions are not taken along: they stay open.</source>
        <translation>
            <numerusform>%n offene Aufgabe wird nicht mitgenommen: Sie bleibt offen.</numerusform>
            <numerusform>%n offene Aufgaben werden nicht mitgenommen: Sie bleiben offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where one is done or dropped, take it along and say so in the meeting.</source>
        <translation>Was erledigt ist oder wegfällt: mitnehmen und es im Treffen sagen.</translation>
    </message>
    <message>
        <source>What is left is offered again to the meeting after this one.</source>
        <translation>Was übrig bleibt, wird dem Treffen danach wieder angeboten.</translation>
    </message>
    <message>
        <source>Report back: {body}</source>
        <translation>Bericht: {body}</translation>
    </message>
    <message>
        <source>Still sent: {name}: {text}</source>
        <translation>Weiterhin entsandt: {name}: {text}</translation>
    </message>
    <message>
        <source>{name} reports back: {body}, by {day}</source>
        <translation>{name} berichtet: {body}, bis {day}</translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message>
        <source>For whoever has just come</source>
        <translation>Für alle, die gerade gekommen sind</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What is on the floor</source>
        <translation>Worum es gerade geht</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>We are asked: {prompt}</source>
        <translation>Wir sind gefragt: {prompt}</translation>
    </message>
    <message>
        <source>Whoever sits beside you</source>
        <translation>Wer neben dir sitzt</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
    <message>
        <source>{item}, then {items}</source>
        <translation>{item}, danach {items}</translation>
    </message>
    <message>
        <source>Then: {items}</source>
        <translation>Danach: {items}</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>This file bears no seal. Minutes bear one once they are approved; write them anew.</source>
        <translation>Diese Datei trägt kein Siegel. Ein Protokoll trägt eines, sobald es genehmigt ist; schreib es neu.</translation>
    </message>
    <message>
        <source>This library holds no record of these minutes, so nothing can be told of them. Say which one does: --library PATH.</source>
        <translation>Diese Bibliothek hat keine Aufzeichnung zu diesem Protokoll, es lässt sich also nichts dazu sagen. Sag, welche sie hat: --library PATH.</translation>
    </message>
    <message>
        <source>Their text agrees with the fingerprint that they bear.</source>
        <translation>Der Text stimmt mit dem Fingerabdruck überein, den er trägt.</translation>
    </message>
    <message>
        <source>These are the approved minutes of “{title}”: record and text are unchanged.</source>
        <translation>Das ist das genehmigte Protokoll von „{title}“: Aufzeichnung und Text sind unverändert.</translation>
    </message>
    <message>
        <source>The record of “{title}” in this library is not the one that these minutes were made from: its fingerprint differs.</source>
        <translation>Die Aufzeichnung von „{title}“ in dieser Bibliothek ist nicht die, aus der dieses Protokoll gemacht wurde: Ihr Fingerabdruck ist ein anderer.</translation>
    </message>
    <message>
        <source>The approval of the minutes of “{title}” was taken back.</source>
        <translation>Die Genehmigung des Protokolls von „{title}“ wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The text is not the one that was approved for “{title}”. What differs:</source>
        <translation>Der Text ist nicht der, der für „{title}“ genehmigt wurde. Was sich unterscheidet:</translation>
    </message>
    <message>
        <source>The text is what was approved for “{title}”, its seal is not. What differs:</source>
        <translation>Der Text ist, was für „{title}“ genehmigt wurde, sein Siegel nicht. Was sich unterscheidet:</translation>
    </message>
    <message>
        <source>The record goes on after that: write the minutes anew to see how.</source>
        <translation>Danach geht die Aufzeichnung weiter: Schreib das Protokoll neu, um zu sehen, wie.</translation>
    </message>
    <message>
        <source>Nothing of {path} can be read. It may be damaged, or no file of its kind.</source>
        <translation>Von {path} ist nichts zu lesen. Vielleicht ist es beschädigt oder keine solche Datei.</translation>
    </message>
    <message>
        <source>{path} is larger than minutes are, and was not read.</source>
        <translation>{path} ist größer, als ein Protokoll ist, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>These are minutes of “{title}”, not of “{asked}”.</source>
        <translation>Das ist ein Protokoll von „{title}“, nicht von „{asked}“.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more differences.</source>
        <translation>
            <numerusform>Es gibt %n weiteren Unterschied.</numerusform>
            <numerusform>Es gibt %n weitere Unterschiede.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the group said in these minutes of “{title}” is as it was approved, the record is unchanged, and the text agrees with its seal. Sentences and numbers of the program read otherwise than this version of Goround writes them:</source>
        <translation>Was die Gruppe in diesem Protokoll von „{title}“ gesagt hat, ist, wie es genehmigt wurde, die Aufzeichnung ist unverändert, und der Text stimmt mit seinem Siegel überein. Sätze und Zahlen des Programms lauten anders, als diese Fassung von Goround sie schreibt:</translation>
    </message>
    <message>
        <source>Yet it agrees with the seal that it bears: another version of Goround may have told more, or less, than this one.</source>
        <translation>Er stimmt aber mit dem Siegel überein, das er trägt: Eine andere Fassung von Goround hat vielleicht mehr oder weniger berichtet als diese.</translation>
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
        <translation>die Plätze wurden geordnet</translation>
    </message>
    <message>
        <source>prompt {number}: {text}</source>
        <translation>Frage {number}: {text}</translation>
    </message>
    <message>
        <source>prompt {number} was taken away</source>
        <translation>Frage {number} wurde weggenommen</translation>
    </message>
    <message>
        <source>the silence is over</source>
        <translation>die Stille ist vorbei</translation>
    </message>
    <message>
        <source>group {number}: {text}</source>
        <translation>Gruppe {number}: {text}</translation>
    </message>
    <message>
        <source>everybody is back from small groups</source>
        <translation>alle sind aus den kleinen Gruppen zurück</translation>
    </message>
    <message>
        <source>{name} speaks for {group}</source>
        <translation>{name} spricht für {group}</translation>
    </message>
    <message>
        <source>silence together for {length}</source>
        <translation>gemeinsame Stille für {length}</translation>
    </message>
    <message>
        <source>silence together</source>
        <translation>gemeinsame Stille</translation>
    </message>
    <message numerus="yes">
        <source>%n small groups</source>
        <translation>
            <numerusform>%n kleine Gruppe</numerusform>
            <numerusform>%n kleine Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small groups for {length}</source>
        <translation>
            <numerusform>%n kleine Gruppe für {length}</numerusform>
            <numerusform>%n kleine Gruppen für {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} speaks for {group} where its spoke is away</source>
        <translation>{name} spricht für {group}, wenn die delegierte Person nicht da ist</translation>
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
</context>
<context>
    <name>CoachBar</name>
    <message>
        <source>What you are to do</source>
        <translation>Was du tun sollst</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Go on like that by itself</source>
        <translation>Von selbst so weiter</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Weiterer Name</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflicts under {label}</source>
        <translation>Konflikte unter {label}</translation>
    </message>
    <message>
        <source>Which amendments cannot both stand</source>
        <translation>Welche Änderungsanträge nicht beide bestehen können</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Anschauen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Show the room both readings</source>
        <translation>Dem Raum beide Lesarten zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
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
            <numerusform>Das ist an %n Stelle.</numerusform>
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
            <numerusform>{label} in Zeilen {lines}</numerusform>
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
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Redeliste</translation>
    </message>
    <message>
        <source>Matter and people</source>
        <translation>Texte und Leute</translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation>Ein neues Treffen</translation>
    </message>
    <message>
        <source>last: {act}</source>
        <translation>zuletzt: {act}</translation>
    </message>
    <message>
        <source>A question is still open in the line. Answer it, or leave it with Escape; then go on.</source>
        <translation>In der Eingabezeile steht noch eine offene Frage. Beantworte sie, oder verlass sie mit Esc; dann mach weiter.</translation>
    </message>
    <message>
        <source>{why} Possible now: {possible}</source>
        <translation>{why} Jetzt möglich: {possible}</translation>
    </message>
    <message>
        <source>{why} Why do it all the same?</source>
        <translation>{why} Warum soll es trotzdem geschehen?</translation>
    </message>
    <message>
        <source>It could not be written down. See above.</source>
        <translation>Es konnte nicht aufgeschrieben werden. Siehe oben.</translation>
    </message>
    <message>
        <source>Message to the room:</source>
        <translation>Nachricht an den Raum:</translation>
    </message>
    <message>
        <source>There is no scene before the room that can be held.</source>
        <translation>Der Raum sieht gerade kein Bild, das sich festhalten lässt.</translation>
    </message>
    <message>
        <source>The main button: {words}</source>
        <translation>Die Haupttaste: {words}</translation>
    </message>
    <message>
        <source>There is no text to show yet. F3 opens a proposal.</source>
        <translation>Es gibt noch keinen Text zu zeigen. F3 beginnt einen Vorschlag.</translation>
    </message>
    <message>
        <source>The process now in use works without formal motions. F2 switches to one.</source>
        <translation>Das Verfahren, das jetzt gilt, kommt ohne förmliche Anträge aus. F2 wechselt zu einem, das sie hat.</translation>
    </message>
    <message>
        <source>The room’s window is behind this one: {key} brings it to the front.</source>
        <translation>Das Raumfenster liegt hinter diesem: {key} holt es nach vorn.</translation>
    </message>
</context>
<context>
    <name>ConsoleKeys</name>
    <message>
        <source>does</source>
        <translation>bewirkt</translation>
    </message>
    <message>
        <source>With nothing typed</source>
        <translation>Wenn nichts geschrieben ist</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>While typing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>In den Listen</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Was der Raum sieht</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>what a number means is shown with the name before Enter</source>
        <translation>was eine Zahl bedeutet, steht mit dem Namen da, bevor du Eingabe drückst</translation>
    </message>
    <message>
        <source>next; done where nobody waits</source>
        <translation>weiter; fertig, wenn niemand wartet</translation>
    </message>
    <message>
        <source>participant 7 raises a hand</source>
        <translation>Nummer 7 meldet sich</translation>
    </message>
    <message>
        <source>call the first to ninth who waits, at once</source>
        <translation>die erste bis neunte wartende Person sofort aufrufen</translation>
    </message>
    <message>
        <source>typed: {line}</source>
        <translation>geschrieben: {line}</translation>
    </message>
    <message>
        <source>what was typed before</source>
        <translation>was vorher geschrieben wurde</translation>
    </message>
    <message>
        <source>take the first offer</source>
        <translation>das erste Angebot nehmen</translation>
    </message>
    <message>
        <source>walk through the offers</source>
        <translation>durch die Angebote gehen</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>es tun</translation>
    </message>
    <message>
        <source>do it anyway, with a reason</source>
        <translation>es trotzdem tun, mit einem Grund</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>es lassen</translation>
    </message>
    <message>
        <source>undo the last act</source>
        <translation>das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>pause and resume the turn</source>
        <translation>den Beitrag anhalten und weiterlaufen lassen</translation>
    </message>
    <message>
        <source>give the turn more time</source>
        <translation>dem Beitrag mehr Zeit geben</translation>
    </message>
    <message>
        <source>an answer that was asked for is not given</source>
        <translation>eine erbetene Antwort wird nicht gegeben</translation>
    </message>
    <message>
        <source>it is put aside</source>
        <translation>sie wird weggelegt</translation>
    </message>
    <message>
        <source>who is next, rounds, limits</source>
        <translation>wer als Nächstes spricht, Runden, Begrenzungen</translation>
    </message>
    <message>
        <source>switch the process</source>
        <translation>das Verfahren wechseln</translation>
    </message>
    <message>
        <source>new proposal</source>
        <translation>neuer Vorschlag</translation>
    </message>
    <message>
        <source>propose a change to the text</source>
        <translation>eine Änderung am Text vorschlagen</translation>
    </message>
    <message>
        <source>which changes contradict each other</source>
        <translation>welche Änderungen sich widersprechen</translation>
    </message>
    <message>
        <source>choose the proposal shown</source>
        <translation>den gezeigten Vorschlag wählen</translation>
    </message>
    <message>
        <source>what can be done with the text looked at</source>
        <translation>was mit dem gezeigten Text möglich ist</translation>
    </message>
    <message>
        <source>who is here; again: the matter</source>
        <translation>wer da ist; noch einmal: der Text</translation>
    </message>
    <message>
        <source>rules of speaking</source>
        <translation>Regeln für das Sprechen</translation>
    </message>
    <message>
        <source>who spoke how long; only you see it</source>
        <translation>wer wie lange gesprochen hat; nur du siehst es</translation>
    </message>
    <message>
        <source>time sheet; only you see it</source>
        <translation>Zeitübersicht; nur du siehst sie</translation>
    </message>
    <message>
        <source>hand-outs: texts, amendments, hand-over notes</source>
        <translation>Handzettel: Texte, Änderungsanträge, Übergabenotizen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>go to the answers or ballots</source>
        <translation>zu den Antworten oder Stimmzetteln gehen</translation>
    </message>
    <message>
        <source>go to the quick bar</source>
        <translation>zur Eingabezeile gehen</translation>
    </message>
    <message>
        <source>go to the lines to be settled</source>
        <translation>zu den Zeilen gehen, die zu klären sind</translation>
    </message>
    <message>
        <source>Enter takes the person, Escape puts the line aside</source>
        <translation>Eingabe nimmt die Person, Esc legt die Zeile weg</translation>
    </message>
    <message>
        <source>go to the proposed changes</source>
        <translation>zu den vorgeschlagenen Änderungen gehen</translation>
    </message>
    <message>
        <source>open the desk, where notes are taken</source>
        <translation>das Protokollfenster öffnen, in dem mitgeschrieben wird</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>nächster Bereich</translation>
    </message>
    <message>
        <source>the circle by group; again: in rings</source>
        <translation>der Kreis nach Gruppen; noch einmal: in Ringen</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>light or dark colours</source>
        <translation>helle oder dunkle Farben</translation>
    </message>
    <message>
        <source>the menus</source>
        <translation>die Menüs</translation>
    </message>
    <message>
        <source>in each, every entry has a letter of its own, which is underlined</source>
        <translation>in jedem hat jeder Eintrag einen eigenen Buchstaben, der unterstrichen ist</translation>
    </message>
    <message>
        <source>the keys</source>
        <translation>die Tasten</translation>
    </message>
    <message>
        <source>ends a text, a held scene, a message and blank</source>
        <translation>beendet einen Text, ein festgehaltenes Bild, eine Nachricht und Leere</translation>
    </message>
    <message>
        <source>open the room’s window</source>
        <translation>das Raumfenster öffnen</translation>
    </message>
    <message>
        <source>message to the room</source>
        <translation>Nachricht an den Raum</translation>
    </message>
    <message>
        <source>hold this scene, follow again</source>
        <translation>dieses Bild festhalten, wieder folgen</translation>
    </message>
    <message>
        <source>blank, show again</source>
        <translation>leer, wieder zeigen</translation>
    </message>
    <message>
        <source>the text with its line numbers</source>
        <translation>der Text mit Zeilennummern</translation>
    </message>
    <message>
        <source>the change, word by word</source>
        <translation>die Änderung, Wort für Wort</translation>
    </message>
    <message>
        <source>only the lines that change</source>
        <translation>nur die Zeilen, die sich ändern</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>what is in conflict</source>
        <translation>was im Konflikt steht</translation>
    </message>
    <message>
        <source>as it would read</source>
        <translation>wie es lauten würde</translation>
    </message>
    <message>
        <source>the next part of a long text</source>
        <translation>der nächste Teil eines langen Textes</translation>
    </message>
    <message>
        <source>the part before</source>
        <translation>der Teil davor</translation>
    </message>
    <message>
        <source>follow the meeting again</source>
        <translation>wieder dem Treffen folgen</translation>
    </message>
    <message>
        <source>below the agenda stands what a new item would end</source>
        <translation>unter der Tagesordnung steht, was ein neuer Punkt beenden würde</translation>
    </message>
    <message>
        <source>walk; in the circle ← → too</source>
        <translation>gehen; im Kreis auch ← →</translation>
    </message>
    <message>
        <source>call; turn to an item; hand on the piece</source>
        <translation>aufrufen; zu einem Punkt gehen; den Redestab weitergeben</translation>
    </message>
    <message>
        <source>move: stack, agenda, a group in the circle</source>
        <translation>verschieben: Redeliste, Tagesordnung, eine Gruppe im Kreis</translation>
    </message>
    <message>
        <source>in the stack a reason is asked for</source>
        <translation>in der Redeliste wird nach einem Grund gefragt</translation>
    </message>
    <message>
        <source>sit elsewhere in the circle</source>
        <translation>im Kreis woanders sitzen</translation>
    </message>
    <message>
        <source>read the text with an amendment</source>
        <translation>den Text mit einem Änderungsantrag lesen</translation>
    </message>
    <message>
        <source>withdraw a hand, or an amendment</source>
        <translation>eine Meldung oder einen Änderungsantrag zurückziehen</translation>
    </message>
    <message>
        <source>take an item off the agenda that was not begun</source>
        <translation>einen Punkt von der Tagesordnung nehmen, der noch nicht begonnen hat</translation>
    </message>
    <message>
        <source>consensus: agree, reservation, stand aside, block</source>
        <translation>Konsens: zustimmen, Vorbehalt, beiseitestehen, Veto</translation>
    </message>
    <message>
        <source>consent: consent, concern, objection</source>
        <translation>Konsent: zustimmen, Bedenken, Einwand</translation>
    </message>
    <message>
        <source>vote: yes, no, abstain</source>
        <translation>Abstimmung: Ja, Nein, Enthaltung</translation>
    </message>
    <message>
        <source>sense vote: like it, can live with it, uncomfortable</source>
        <translation>Stimmungsabfrage: gefällt mir, kann damit leben, nicht wohl dabei</translation>
    </message>
    <message>
        <source>answers: all others agree</source>
        <translation>Antworten: alle anderen stimmen zu</translation>
    </message>
    <message>
        <source>answers: stay out, let in, has left</source>
        <translation>Antworten: draußen bleiben, mitentscheiden lassen, ist gegangen</translation>
    </message>
    <message>
        <source>any answer by mouse</source>
        <translation>jede Antwort mit der Maus</translation>
    </message>
    <message>
        <source>best first; marks are taken back by the same key</source>
        <translation>das Beste zuerst; dieselbe Taste nimmt ein Kreuz zurück</translation>
    </message>
    <message>
        <source>put an option on the ballot</source>
        <translation>eine Möglichkeit auf den Stimmzettel setzen</translation>
    </message>
    <message>
        <source>scores and dots: an option, then its number</source>
        <translation>Punkte und Klebepunkte: eine Möglichkeit, dann ihre Zahl</translation>
    </message>
    <message>
        <source>the next shares the place</source>
        <translation>die nächste teilt den Platz</translation>
    </message>
    <message>
        <source>take the last back</source>
        <translation>das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>empty the ballot</source>
        <translation>den Stimmzettel leeren</translation>
    </message>
    <message>
        <source>enter the ballot; the next one follows</source>
        <translation>den Stimmzettel eingeben; der nächste folgt</translation>
    </message>
    <message>
        <source>the paper is blank or spoiled</source>
        <translation>der Zettel ist leer oder ungültig</translation>
    </message>
    <message>
        <source>another paper or person</source>
        <translation>ein anderer Zettel oder eine andere Person</translation>
    </message>
    <message>
        <source>ballots by name</source>
        <translation>Stimmzettel nach Namen</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>papers: type them</source>
        <translation>Zettel: eingeben</translation>
    </message>
    <message>
        <source>papers: type them again, blind</source>
        <translation>Zettel: noch einmal eingeben, ohne das Erste zu sehen</translation>
    </message>
    <message>
        <source>papers: those that differ</source>
        <translation>Zettel: die sich unterscheiden</translation>
    </message>
    <message>
        <source>papers that differ: which one is right</source>
        <translation>Zettel, die sich unterscheiden: welcher stimmt</translation>
    </message>
    <message>
        <source>the count step by step: ← →</source>
        <translation>die Auszählung Schritt für Schritt: ← →</translation>
    </message>
    <message>
        <source>the room&apos;s window goes along</source>
        <translation>das Raumfenster geht mit</translation>
    </message>
    <message>
        <source>make a formal motion: what is in order now</source>
        <translation>einen förmlichen Antrag stellen: was jetzt zulässig ist</translation>
    </message>
    <message>
        <source>roles in turn: who had which, who might next</source>
        <translation>Rollen reihum: wer welche hatte, wer sie als Nächstes übernehmen könnte</translation>
    </message>
    <message>
        <source>write ways to meet of your own</source>
        <translation>eigene Verfahren schreiben</translation>
    </message>
    <message>
        <source>On the page of the agenda</source>
        <translation>Auf der Seite der Tagesordnung</translation>
    </message>
    <message>
        <source>the agenda as a page: order, parts, times</source>
        <translation>die Tagesordnung als Seite: Reihenfolge, Teile, Zeiten</translation>
    </message>
    <message>
        <source>decide: every way, and who decides</source>
        <translation>entscheiden: jede Art und wer entscheidet</translation>
    </message>
    <message>
        <source>move what is chosen up, with its parts</source>
        <translation>nach oben verschieben, was gewählt ist, mit seinen Teilen</translation>
    </message>
    <message>
        <source>move it down</source>
        <translation>nach unten verschieben</translation>
    </message>
    <message>
        <source>make it part of the one above</source>
        <translation>zum Teil des Punktes darüber machen</translation>
    </message>
    <message>
        <source>take it out of what it is part of</source>
        <translation>aus dem herausnehmen, wovon es Teil ist</translation>
    </message>
    <message>
        <source>change the item; in the field: add it</source>
        <translation>den Punkt ändern; im Feld: hinzufügen</translation>
    </message>
    <message>
        <source>take it off the agenda</source>
        <translation>von der Tagesordnung nehmen</translation>
    </message>
    <message>
        <source>begin a new item behind the one chosen</source>
        <translation>einen neuen Punkt hinter dem gewählten beginnen</translation>
    </message>
    <message>
        <source>search all meetings</source>
        <translation>in allen Treffen suchen</translation>
    </message>
</context>
<context>
    <name>CountCommand</name>
    <message>
        <source>count ballots from a file, round by round</source>
        <translation>Stimmzettel aus einer Datei auszählen, Durchgang für Durchgang</translation>
    </message>
    <message>
        <source>FILE is a BLT file, or a CSV file with a row for each ballot. Every round is printed,
then what came out, as a code and as a sentence.</source>
        <translation>FILE ist eine BLT-Datei oder eine CSV-Datei mit einer Zeile für jeden Stimmzettel. Jeder Durchgang wird ausgegeben,
dann das Ergebnis, als Kürzel und als Satz.</translation>
    </message>
    <message>
        <source>a file of ballots ({endings})</source>
        <translation>eine Datei mit Stimmzetteln ({endings})</translation>
    </message>
    <message>
        <source>one of: {methods}; with its terms in quotes; else stv where there are several seats, and ranked where there is one</source>
        <translation>eines von: {methods}; mit seinen Bedingungen in Anführungszeichen; sonst stv bei mehreren Plätzen, ranked bei einem</translation>
    </message>
    <message>
        <source>how many are elected</source>
        <translation>wie viele gewählt werden</translation>
    </message>
    <message>
        <source>from what the lot is drawn; publish it before you count</source>
        <translation>woraus das Los gezogen wird; gib es bekannt, bevor du zählst</translation>
    </message>
    <message>
        <source>who stands, where the ballots may name others</source>
        <translation>wer kandidiert, wenn die Stimmzettel auch andere nennen</translation>
    </message>
    <message>
        <source>whether the titles of a CSV file are places or the names</source>
        <translation>ob die Überschriften einer CSV-Datei Plätze oder die Namen sind</translation>
    </message>
    <message>
        <source>the encoding of the file, where names come out wrong: cp1250, latin1, …</source>
        <translation>die Kodierung der Datei, wenn Namen falsch aussehen: cp1250, latin1, …</translation>
    </message>
    <message>
        <source>set ballots that cannot be counted aside as spoiled</source>
        <translation>Stimmzettel, die nicht zählbar sind, als ungültig beiseitelegen</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>CountSteps</name>
    <message numerus="yes">
        <source>%n ballots count.</source>
        <translation>
            <numerusform>%n Stimmzettel zählt.</numerusform>
            <numerusform>%n Stimmzettel zählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are blank or spoiled.</source>
        <translation>
            <numerusform>%n ist leer oder ungültig.</numerusform>
            <numerusform>%n sind leer oder ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each ballot counts for its first choice.</source>
        <translation>Jeder Stimmzettel zählt für seine erste Wahl.</translation>
    </message>
    <message>
        <source>Amber shows where those ballots go: to the next choice still in.</source>
        <translation>Bernsteinfarben ist, wohin diese Zettel gehen: zur nächsten Wahl, die noch dabei ist.</translation>
    </message>
    <message>
        <source>Nobody needs more than the quota: the rest goes on, each ballot for the same part of a vote. Amber shows where to.</source>
        <translation>Niemand braucht mehr als die Quote: Der Rest geht weiter, von jedem Zettel derselbe Teil einer Stimme. Bernsteinfarben ist, wohin.</translation>
    </message>
    <message>
        <source>The quota is reached: {names}.</source>
        <translation>Die Quote ist erreicht: {names}.</translation>
    </message>
    <message>
        <source>As many are left as seats: {names}.</source>
        <translation>Es sind so viele übrig wie Plätze: {names}.</translation>
    </message>
    <message>
        <source>no next choice</source>
        <translation>keine nächste Wahl</translation>
    </message>
    <message>
        <source>quota {votes}</source>
        <translation>Quote {votes}</translation>
    </message>
    <message>
        <source>needs {votes}</source>
        <translation>nötig {votes}</translation>
    </message>
    <message>
        <source>In each row: how many ballots put that option before the one in the column. Filled: more than the other way round.</source>
        <translation>In jeder Zeile: wie viele Stimmzettel diese Möglichkeit vor die in der Spalte setzen. Gefüllt: mehr als umgekehrt.</translation>
    </message>
    <message numerus="yes">
        <source>Where both numbers are the same, the two are equal: %n pairs.</source>
        <translation>
            <numerusform>Wo beide Zahlen gleich sind, stehen die zwei gleich: %n Paar.</numerusform>
            <numerusform>Wo beide Zahlen gleich sind, stehen die zwei gleich: %n Paare.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} beats each of the others.</source>
        <translation>{who} schlägt jede andere Möglichkeit.</translation>
    </message>
    <message>
        <source>Every two compared</source>
        <translation>Je zwei im Vergleich</translation>
    </message>
    <message>
        <source>The strongest chains of wins</source>
        <translation>Die stärksten Ketten von Siegen</translation>
    </message>
    <message>
        <source>Nobody beats each of the others: the wins go round in a circle.</source>
        <translation>Niemand schlägt alle anderen: Die Siege gehen im Kreis.</translation>
    </message>
    <message>
        <source>Nobody beats each of the others: some are equal.</source>
        <translation>Niemand schlägt alle anderen: Manche stehen gleich.</translation>
    </message>
    <message>
        <source>A chain of wins is as strong as its weakest link.</source>
        <translation>Eine Kette von Siegen ist so stark wie ihr schwächstes Glied.</translation>
    </message>
    <message>
        <source>The lot that broke the tie</source>
        <translation>Das Los, das den Gleichstand auflöste</translation>
    </message>
    <message>
        <source>Drawn from a seed that was settled before; it stands in the minutes.</source>
        <translation>Gezogen aus Startworten, die vorher feststanden; sie stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Every name has a ticket; the least comes first. Anybody can check it.</source>
        <translation>Jeder Name hat ein Los; das kleinste kommt zuerst. Alle können es nachprüfen.</translation>
    </message>
</context>
<context>
    <name>CourseEvents</name>
    <message>
        <source>{label} was brought forward</source>
        <translation>{label} wurde wieder aufgenommen</translation>
    </message>
    <message>
        <source>{label} “{title}” was brought forward from {source}</source>
        <translation>{label} „{title}“ wurde aus {source} wieder aufgenommen</translation>
    </message>
    <message>
        <source>{label} would come in the place of {source}</source>
        <translation>{label} würde an die Stelle von {source} treten</translation>
    </message>
    <message>
        <source>{label} stands until {date}</source>
        <translation>{label} gilt bis {date}</translation>
    </message>
    <message>
        <source>{label} of “{meeting}”</source>
        <translation>{label} von „{meeting}“</translation>
    </message>
    <message>
        <source>{label} of “{meeting}” on {date}</source>
        <translation>{label} von „{meeting}“ am {date}</translation>
    </message>
    <message>
        <source>{label} was referred to {to}</source>
        <translation>{label} wurde weitergegeben an: {to}</translation>
    </message>
    <message>
        <source>{label} was referred to {to} until {date}</source>
        <translation>{label} wurde bis {date} weitergegeben an: {to}</translation>
    </message>
    <message>
        <source>{label} was put off until {date}</source>
        <translation>{label} wurde bis {date} vertagt</translation>
    </message>
    <message>
        <source>{label} was put off until {date}; {name} takes it up again</source>
        <translation>{label} wurde bis {date} vertagt; {name} nimmt es wieder auf</translation>
    </message>
    <message>
        <source>{label} was laid aside</source>
        <translation>{label} wurde zurückgestellt</translation>
    </message>
    <message>
        <source>{act}: “{reason}”</source>
        <translation>{act}: „{reason}“</translation>
    </message>
    <message>
        <source>{label} would amend {source}</source>
        <translation>{label} würde {source} ändern</translation>
    </message>
    <message>
        <source>{label} would rescind {source}</source>
        <translation>{label} würde {source} aufheben</translation>
    </message>
    <message>
        <source>nothing is said any more of where {label} holds</source>
        <translation>es wird nicht mehr gesagt, wo {label} gilt</translation>
    </message>
    <message>
        <source>{label} holds for: {text}</source>
        <translation>{label} gilt für: {text}</translation>
    </message>
    <message>
        <source>nobody is mandated to carry out {label} any more</source>
        <translation>niemand hat mehr das Mandat, {label} umzusetzen</translation>
    </message>
    <message>
        <source>mandate for {label}: {text}</source>
        <translation>Mandat für {label}: {text}</translation>
    </message>
</context>
<context>
    <name>CourseRefusals</name>
    <message>
        <source>{label} was not laid aside, put off or referred.</source>
        <translation>{label} wurde nicht zurückgestellt, vertagt oder weitergegeben.</translation>
    </message>
    <message>
        <source>Who moved this text at the earlier meeting is not known here; say who brings it forward.</source>
        <translation>Wer diesen Text beim früheren Treffen eingebracht hat, ist hier nicht bekannt; sag, wer ihn wieder aufnimmt.</translation>
    </message>
    <message>
        <source>No fallback vote on {label} was agreed on before it was tested.</source>
        <translation>Vor der Prüfung wurde keine Abstimmung über {label} für den Notfall vereinbart.</translation>
    </message>
    <message>
        <source>Tests of {label} for consensus that were agreed on before a vote: {needed}; held so far: {held}.</source>
        <translation>Konsens-Prüfungen von {label}, die vor einer Abstimmung vereinbart wurden: {needed}; bisher gehalten: {held}.</translation>
    </message>
    <message>
        <source>The last test of {label} was not blocked, or its text has changed since; test it again first.</source>
        <translation>Bei der letzten Prüfung von {label} gab es kein Veto, oder der Text hat sich seitdem geändert; prüft zuerst noch einmal.</translation>
    </message>
    <message>
        <source>{label} was not adopted here, so it cannot be undone.</source>
        <translation>{label} wurde hier nicht angenommen und kann deshalb nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>{label} does not stand any more; a later decision took over.</source>
        <translation>{label} gilt nicht mehr; ein späterer Beschluss ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>To change what was adopted takes two thirds, a majority of all who may decide, or a majority after notice was given.</source>
        <translation>Um Angenommenes zu ändern, braucht es zwei Drittel, eine Mehrheit aller Stimmberechtigten oder eine Mehrheit nach vorheriger Ankündigung.</translation>
    </message>
    <message>
        <source>The text of {label} has changed since it was decided on; what was counted was about another text.</source>
        <translation>Der Text von {label} hat sich seit der Entscheidung geändert; gezählt wurde zu einem anderen Text.</translation>
    </message>
    <message>
        <source>In “{name}” there is no text {label}.</source>
        <translation>In „{name}“ gibt es keinen Text {label}.</translation>
    </message>
    <message>
        <source>{label} was adopted in “{name}”; it is amended or rescinded, not brought forward.</source>
        <translation>{label} wurde in „{name}“ angenommen; das wird geändert oder aufgehoben, nicht wieder aufgenommen.</translation>
    </message>
    <message>
        <source>{label} was not adopted in “{name}”.</source>
        <translation>{label} wurde in „{name}“ nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>Crafting</name>
    <message>
        <source>Our ways to meet</source>
        <translation>Unsere Arten, uns zu treffen</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopieren und ändern</translation>
    </message>
    <message>
        <source>Make one of your own of it (Ctrl+D)</source>
        <translation>Ein eigenes daraus machen (Ctrl+D)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take a process from a file; you see it before it is kept</source>
        <translation>Ein Verfahren aus einer Datei nehmen; du siehst es, bevor es bleibt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write this process into a file for others</source>
        <translation>Dieses Verfahren für andere in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Die letzte Änderung zurücknehmen (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring it back (Ctrl+Shift+Z)</source>
        <translation>Sie wiederbringen (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go back to what was saved last; your changes are gone</source>
        <translation>Zu dem zurück, was zuletzt gespeichert war; deine Änderungen sind weg</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Look at an earlier version, to take it up again</source>
        <translation>Eine frühere Fassung anschauen, um sie wieder aufzunehmen</translation>
    </message>
    <message>
        <source>The meeting goes on where it is</source>
        <translation>Das Treffen geht da weiter, wo es ist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep it with your library, as a new version (Ctrl+S)</source>
        <translation>Bei deiner Bibliothek behalten, als neue Fassung (Ctrl+S)</translation>
    </message>
    <message>
        <source>Copy one, change it, and save it for your group. A meeting keeps its version.</source>
        <translation>Kopier eines, ändere es und speichere es für deine Gruppe. Ein Treffen behält seine Fassung.</translation>
    </message>
    <message>
        <source>This is not saved yet.</source>
        <translation>Das ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>This one comes with Goround. “Copy and change” makes one of your own of it.</source>
        <translation>Dieses kommt mit Goround. „Kopieren und ändern“ macht ein eigenes daraus.</translation>
    </message>
    <message>
        <source>{title}, as we do it</source>
        <translation>{title}, wie wir es machen</translation>
    </message>
    <message>
        <source>A copy of “{title}”: name it, change it, and save it.</source>
        <translation>Eine Kopie von „{title}“: Benenne sie, ändere sie und speichere sie.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Choose another one.</source>
        <translation>{file} lässt sich nicht lesen: {why}. Wähl eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}”, %n stages, as it came. Save keeps it.</source>
        <translation>
            <numerusform>„{title}“, %n Schritt, so wie es kam. „Speichern“ behält es.</numerusform>
            <numerusform>„{title}“, %n Schritte, so wie es kam. „Speichern“ behält es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}”, %n stages, as it came. There is one of this name: Save makes this its new version.</source>
        <translation>
            <numerusform>„{title}“, %n Schritt, so wie es kam. Eines heißt schon so: „Speichern“ macht dies zu seiner neuen Fassung.</numerusform>
            <numerusform>„{title}“, %n Schritte, so wie es kam. Eines heißt schon so: „Speichern“ macht dies zu seiner neuen Fassung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed by {who}.</source>
        <translation>Vereinbart von: {who}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}. Choose another place.</source>
        <translation>{file} ließ sich nicht schreiben: {why}. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>It is written into {file}.</source>
        <translation>Es steht jetzt in {file}.</translation>
    </message>
    <message>
        <source>It could not be saved: {why}. Nothing that you wrote is lost; try again.</source>
        <translation>Es ließ sich nicht speichern: {why}. Nichts, was du geschrieben hast, ist verloren; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Saved as version {number}. It stands on top of the ways to meet.</source>
        <translation>Als Fassung {number} gespeichert. Es steht bei den Verfahren ganz oben.</translation>
    </message>
    <message>
        <source>It cannot be saved yet. {why}</source>
        <translation>Es lässt sich noch nicht speichern. {why}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Version {number}, agreed on {day}</source>
        <translation>Fassung {number}, vereinbart am {day}</translation>
    </message>
    <message>
        <source>There is no earlier version</source>
        <translation>Es gibt keine frühere Fassung</translation>
    </message>
    <message>
        <source>This is what version {number} says. Save makes it the new version.</source>
        <translation>Das sagt Fassung {number}. „Speichern“ macht sie zur neuen Fassung.</translation>
    </message>
    <message>
        <source>“{title}” goes on under this version.</source>
        <translation>„{title}“ geht mit dieser Fassung weiter.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Take it up in “{title}”</source>
        <translation>In „{title}“ aufnehmen</translation>
    </message>
    <message>
        <source>Import a process</source>
        <translation>Ein Verfahren importieren</translation>
    </message>
    <message>
        <source>Export the process</source>
        <translation>Das Verfahren exportieren</translation>
    </message>
    <message>
        <source>It is saved already, as version {number}.</source>
        <translation>Es ist schon gespeichert, als Fassung {number}.</translation>
    </message>
</context>
<context>
    <name>CraftingKeys</name>
    <message>
        <source>save the process</source>
        <translation>das Verfahren speichern</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>es wiederherstellen</translation>
    </message>
    <message>
        <source>copy the process that is chosen, to change it</source>
        <translation>das gewählte Verfahren kopieren, um es zu ändern</translation>
    </message>
    <message>
        <source>add a stage below the one that is chosen</source>
        <translation>einen Schritt unter dem gewählten hinzufügen</translation>
    </message>
    <message>
        <source>move the stage up</source>
        <translation>den Schritt nach oben rücken</translation>
    </message>
    <message>
        <source>move the stage down</source>
        <translation>den Schritt nach unten rücken</translation>
    </message>
    <message>
        <source>in the list: take the stage out</source>
        <translation>in der Liste: den Schritt herausnehmen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>does</source>
        <translation>bewirkt</translation>
    </message>
</context>
<context>
    <name>DecisionMinutesWords</name>
    <message>
        <source>Drawn by lot</source>
        <translation>Ausgelost</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>The text that was rescinded:</source>
        <translation>Der Text, der aufgehoben wurde:</translation>
    </message>
    <message>
        <source>The text that was to be rescinded:</source>
        <translation>Der Text, der aufgehoben werden sollte:</translation>
    </message>
    <message>
        <source>Amended later by {label}.</source>
        <translation>Später geändert durch {label}.</translation>
    </message>
    <message>
        <source>Rescinded later by {label}.</source>
        <translation>Später aufgehoben durch {label}.</translation>
    </message>
    <message>
        <source>Replaced later by {label}.</source>
        <translation>Später ersetzt durch {label}.</translation>
    </message>
    <message>
        <source>The question: “{question}”</source>
        <translation>Die Frage: „{question}“</translation>
    </message>
    <message>
        <source>To choose from: {options}.</source>
        <translation>Zur Auswahl: {options}.</translation>
    </message>
    <message>
        <source>The quorum is {number}.</source>
        <translation>Beschlussfähig mit {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the {entitled} who may decide were here.</source>
        <translation>
            <numerusform>%n der {entitled} Stimmberechtigten war da.</numerusform>
            <numerusform>%n der {entitled} Stimmberechtigten waren da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together they have %n votes.</source>
        <translation>
            <numerusform>Zusammen haben sie %n Stimme.</numerusform>
            <numerusform>Zusammen haben sie %n Stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret: no name was kept with an answer.</source>
        <translation>Geheim: Zu keiner Antwort wurde ein Name aufbewahrt.</translation>
    </message>
    <message>
        <source>The answers were noted by name; only totals are told here.</source>
        <translation>Die Antworten wurden mit Namen notiert; hier stehen nur Summen.</translation>
    </message>
    <message>
        <source>Vote by {method}, {at}</source>
        <translation>Abstimmung, {method}, {at}</translation>
    </message>
    <message>
        <source>Vote {number}, {at}</source>
        <translation>Abstimmung {number}, {at}</translation>
    </message>
    <message>
        <source>{at}: the quorum was lost: {present} were here, {needed} needed.</source>
        <translation>{at}: Die Beschlussfähigkeit ging verloren: {present} waren da, {needed} nötig.</translation>
    </message>
    <message>
        <source>{at}: the quorum was there again: {present} were here, {needed} needed.</source>
        <translation>{at}: Die Beschlussfähigkeit war wieder da: {present} waren da, {needed} nötig.</translation>
    </message>
    <message>
        <source>First it was counted so: {first} At {at} it was counted once more.</source>
        <translation>Zuerst wurde so gezählt: {first} Um {at} wurde noch einmal gezählt.</translation>
    </message>
    <message>
        <source>{at}: one person stayed out of this decision.</source>
        <translation>{at}: Eine Person blieb bei dieser Entscheidung draußen.</translation>
    </message>
    <message>
        <source>{at}: {who} stayed out of this decision.</source>
        <translation>{at}: {who} blieb bei dieser Entscheidung draußen.</translation>
    </message>
    <message>
        <source>{at}: let in to answer: {names}.</source>
        <translation>{at}: durften auch antworten: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: %n people more were let in to answer.</source>
        <translation>
            <numerusform>{at}: %n weitere Person durfte antworten.</numerusform>
            <numerusform>{at}: %n weitere Personen durften antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{act} A reason was given off the record.</source>
        <translation>{act} Ein Grund wurde ohne Mitschrift genannt.</translation>
    </message>
    <message>
        <source>{act} The reason: “{reason}”</source>
        <translation>{act} Der Grund: „{reason}“</translation>
    </message>
    <message>
        <source>{at}: {act}</source>
        <translation>{at}: {act}</translation>
    </message>
    <message numerus="yes">
        <source>Said at the earlier meeting (%n):</source>
        <translation>
            <numerusform>Beim früheren Treffen gesagt (%n):</numerusform>
            <numerusform>Beim früheren Treffen gesagt (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {label} {title} stands until then.</source>
        <translation>{day}: {label} {title} gilt bis dahin.</translation>
    </message>
    <message>
        <source>{day}: {label} {title} comes up again.</source>
        <translation>{day}: {label} {title} kommt wieder.</translation>
    </message>
    <message>
        <source>{day}: {label} {title} comes up again; {owner} brings it.</source>
        <translation>{day}: {label} {title} kommt wieder; es bringt: {owner}.</translation>
    </message>
    <message>
        <source>Papers handed out: {number}.</source>
        <translation>Ausgegebene Zettel: {number}.</translation>
    </message>
    <message numerus="yes">
        <source>{purpose}: {places} of %n people, from the seed “{seed}”.</source>
        <translation>
            <numerusform>{purpose}: {places} von %n Person, aus den Startworten „{seed}“.</numerusform>
            <numerusform>{purpose}: {places} von %n Personen, aus den Startworten „{seed}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n of one group.</source>
        <translation>
            <numerusform>Höchstens %n aus einer Gruppe.</numerusform>
            <numerusform>Höchstens %n aus einer Gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn from: {names}.</source>
        <translation>Gezogen aus: {names}.</translation>
    </message>
    <message>
        <source>It was not drawn.</source>
        <translation>Es wurde nicht gezogen.</translation>
    </message>
    <message>
        <source>Drawn: {names}.</source>
        <translation>Gezogen: {names}.</translation>
    </message>
    <message>
        <source>Who steps in, in this order: {names}.</source>
        <translation>Wer nachrückt, in dieser Reihenfolge: {names}.</translation>
    </message>
    <message>
        <source>Where these minutes show bars, the striped part came in that round, and the line across them is what is needed.</source>
        <translation>Wo dieses Protokoll Balken zeigt, kam der gestreifte Teil in dieser Runde hinzu, und der Strich quer dazu ist, was nötig ist.</translation>
    </message>
    <message>
        <source>Where these minutes show bars, the line across them is what is needed.</source>
        <translation>Wo dieses Protokoll Balken zeigt, ist der Strich quer dazu, was nötig ist.</translation>
    </message>
    <message>
        <source>The bar reaches {votes}; the line across it stands at {needed}.</source>
        <translation>Der Balken reicht bis {votes}; der Strich quer dazu steht bei {needed}.</translation>
    </message>
    <message>
        <source>The bar reaches {votes} of {whole}.</source>
        <translation>Der Balken reicht bis {votes} von {whole}.</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>Not answered yet: {names}</source>
        <translation>Noch ohne Antwort: {names}</translation>
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
    <message>
        <source>silent</source>
        <translation>offen</translation>
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
            <numerusform>%n gibt Konsent</numerusform>
            <numerusform>%n geben Konsent</numerusform>
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
            <numerusform>%n hat Bedenken</numerusform>
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
            <numerusform>Konsens: Alle antworten, höchstens %n legt Veto ein.</numerusform>
            <numerusform>Konsens: Alle antworten, höchstens %n legen Veto ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consensus: everyone answers, at most %n block; if somebody stands aside, it is worked on again.</source>
        <translation>
            <numerusform>Konsens: Alle antworten, höchstens %n legt Veto ein; steht jemand beiseite, wird weiter daran gearbeitet.</numerusform>
            <numerusform>Konsens: Alle antworten, höchstens %n legen Veto ein; steht jemand beiseite, wird weiter daran gearbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consensus: everyone answers, at most %n block, at most {asides} stand aside.</source>
        <translation>
            <numerusform>Konsens: Alle antworten, höchstens %n legt Veto ein, höchstens {asides} stehen beiseite.</numerusform>
            <numerusform>Konsens: Alle antworten, höchstens %n legen Veto ein, höchstens {asides} stehen beiseite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consensus: everyone answers, nobody blocks.</source>
        <translation>Konsens: Alle antworten, niemand legt Veto ein.</translation>
    </message>
    <message>
        <source>Consensus: everyone answers, nobody blocks; if somebody stands aside, it is worked on again.</source>
        <translation>Konsens: Alle antworten, niemand legt Veto ein; steht jemand beiseite, wird weiter daran gearbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>Consensus: everyone answers, nobody blocks, at most %n stand aside.</source>
        <translation>
            <numerusform>Konsens: Alle antworten, niemand legt Veto ein, höchstens %n steht beiseite.</numerusform>
            <numerusform>Konsens: Alle antworten, niemand legt Veto ein, höchstens %n stehen beiseite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried by {share} of the votes cast: if everyone here votes, %n yes are needed.</source>
        <translation>
            <numerusform>Nötig: {share} von den abgegebenen Stimmen. Wenn alle hier abstimmen, ist das %n Ja.</numerusform>
            <numerusform>Nötig: {share} von den abgegebenen Stimmen. Wenn alle hier abstimmen, sind das %n Ja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried by {share} of the votes cast: needs {needed} of {base}.</source>
        <translation>Nötig: {share} von den abgegebenen Stimmen, also {needed} von {base}.</translation>
    </message>
    <message>
        <source>Carried by {share} of those here: needs {needed} of {base}.</source>
        <translation>Nötig: {share} von den Anwesenden, also {needed} von {base}.</translation>
    </message>
    <message>
        <source>Carried by {share} of all who may vote: needs {needed} of {base}.</source>
        <translation>Nötig: {share} von den Stimmberechtigten, also {needed} von {base}.</translation>
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
    <message>
        <source>reservations</source>
        <translation>mit Vorbehalt</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>beiseite</translation>
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
            <numerusform>{counts}: Mehr als %n Person steht beiseite, es wird also weiter daran gearbeitet.</numerusform>
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
            <numerusform>Gewählt: {elected}. %n Platz konnte nicht besetzt werden.</numerusform>
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
            <numerusform>Nichts wird auf dem %n nötigen Stimmzettel gutgeheißen: Nichts ist ausgewählt.</numerusform>
            <numerusform>Nichts wird auf den %n nötigen Stimmzetteln gutgeheißen: Nichts ist ausgewählt.</numerusform>
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
        <source>By voice, nobody counted: it is carried.</source>
        <translation>Per Zuruf, niemand wurde gezählt: angenommen.</translation>
    </message>
    <message>
        <source>By voice, nobody counted: it is not carried.</source>
        <translation>Per Zuruf, niemand wurde gezählt: nicht angenommen.</translation>
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
        <translation>mit Vorbehalt</translation>
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
        <source>set a day to look at it again</source>
        <translation>einen Tag zum Wiederanschauen festlegen</translation>
    </message>
    <message>
        <source>ask again when more are here</source>
        <translation>noch einmal fragen, wenn mehr da sind</translation>
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
    <message>
        <source>{counts}: the group itself decides on its block first; there is no result yet.</source>
        <translation>{counts}: Die Gruppe entscheidet zuerst selbst über ihr Veto. Es gibt noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>give the group time to decide on its block</source>
        <translation>der Gruppe Zeit geben, über ihr Veto zu entscheiden</translation>
    </message>
    <message>
        <source>Without debate, at once with other texts: it is carried.</source>
        <translation>Ohne Debatte, zusammen mit anderen Texten: angenommen.</translation>
    </message>
    <message>
        <source>for how long</source>
        <translation>wie lange</translation>
    </message>
    <message>
        <source>how the group decided</source>
        <translation>wie die Gruppe entschieden hat</translation>
    </message>
    <message>
        <source>the group has decided: it blocks</source>
        <translation>die Gruppe hat entschieden: Veto</translation>
    </message>
    <message>
        <source>the block holds</source>
        <translation>das Veto gilt</translation>
    </message>
    <message>
        <source>the block does not hold</source>
        <translation>das Veto gilt nicht</translation>
    </message>
    <message>
        <source>the change is taken in</source>
        <translation>die Änderung wird übernommen</translation>
    </message>
    <message>
        <source>the objection holds</source>
        <translation>der Einwand gilt</translation>
    </message>
    <message>
        <source>it is a preference</source>
        <translation>es ist eine Vorliebe</translation>
    </message>
</context>
<context>
    <name>DecisionsCommand</name>
    <message>
        <source>list the decisions of all meetings, or those that are due</source>
        <translation>die Beschlüsse aller Treffen auflisten oder die, die anstehen</translation>
    </message>
    <message>
        <source>What stands of all that was decided in the meetings of the library: id, title,
meeting, dates, result, rule, reservations, scope and mandate, what came before and after it.
With --due only what is to be looked at again, or ends, up to that day; with --all also what was
amended, replaced, rescinded or has expired. With --json a line of JSON for each.</source>
        <translation>Was von allem gilt, das in den Treffen der Bibliothek beschlossen wurde: Kennung, Titel,
Treffen, Tage, Ergebnis, Regel, Vorbehalte, Geltung und Mandat, was davor und danach kam.
Mit --due nur, was bis zu diesem Tag überprüft werden soll oder endet; mit --all auch, was
geändert, ersetzt, aufgehoben oder abgelaufen ist. Mit --json je eine Zeile JSON.</translation>
    </message>
    <message>
        <source>due up to this day: 2027-05-01</source>
        <translation>steht an bis zu diesem Tag: 2027-05-01</translation>
    </message>
    <message>
        <source>also what does not stand any more</source>
        <translation>auch was nicht mehr gilt</translation>
    </message>
    <message>
        <source>lines of JSON</source>
        <translation>Zeilen in JSON</translation>
    </message>
</context>
<context>
    <name>DecisionsWindow</name>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Decisions of all meetings</source>
        <translation>Beschlüsse aller Treffen</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Treffen öffnen</translation>
    </message>
    <message>
        <source>Open the meeting that decided it (Enter)</source>
        <translation>Das Treffen öffnen, das es beschlossen hat (Eingabe)</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>Welche Beschlüsse</translation>
    </message>
    <message>
        <source>Decisions that stand</source>
        <translation>Beschlüsse, die gelten</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n days</source>
        <translation>
            <numerusform>In %n Tag fällig</numerusform>
            <numerusform>In %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>All there ever were</source>
        <translation>Alle, die es je gab</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beschlossen am</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>{label}  {title}</source>
        <translation>{label}  {title}</translation>
    </message>
    <message>
        <source>Reading the records …</source>
        <translation>Die Aufzeichnungen werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Not whole: %n damaged records could not be read to their end, and what they decided after that is missing here. Home marks them.</source>
        <translation>
            <numerusform>Nicht vollständig: %n beschädigte Aufzeichnung konnte nicht zu Ende gelesen werden; was sie danach beschloss, fehlt hier. Die Übersicht kennzeichnet sie.</numerusform>
            <numerusform>Nicht vollständig: %n beschädigte Aufzeichnungen konnten nicht zu Ende gelesen werden; was sie danach beschlossen, fehlt hier. Die Übersicht kennzeichnet sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions stand.</source>
        <translation>
            <numerusform>%n Beschluss gilt.</numerusform>
            <numerusform>%n Beschlüsse gelten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are due within {days} days.</source>
        <translation>
            <numerusform>%n davon ist in {days} Tagen fällig.</numerusform>
            <numerusform>%n davon sind in {days} Tagen fällig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>kept private</source>
        <translation>nicht öffentlich</translation>
    </message>
    <message>
        <source>{name}: {task}</source>
        <translation>{name}: {task}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>“{told}”</source>
        <translation>„{told}“</translation>
    </message>
    <message>
        <source>from “{title}”</source>
        <translation>aus „{title}“</translation>
    </message>
    <message>
        <source>last at “{title}”</source>
        <translation>zuletzt in „{title}“</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Es gibt keine solche Aufgabe.</translation>
    </message>
    <message>
        <source>Nobody has taken anything on.</source>
        <translation>Niemand hat etwas übernommen.</translation>
    </message>
    <message>
        <source>“{name}” may be: {names}.</source>
        <translation>„{name}“ kann sein: {names}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Record</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Go on to the newest card (Ctrl+Enter)</source>
        <translation>Weiter zur neuesten Karte (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message numerus="yes">
        <source>%n not written yet: {titles}</source>
        <translation>
            <numerusform>%n noch nicht geschrieben: {titles}</numerusform>
            <numerusform>%n noch nicht geschrieben: {titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken on yet, and only words so far: {lines}</source>
        <translation>Noch nicht übernommen und bisher nur Worte: {lines}</translation>
    </message>
    <message>
        <source>Everything typed is in memory, and not saved yet.</source>
        <translation>Alles Geschriebene ist im Arbeitsspeicher und noch nicht gesichert.</translation>
    </message>
    <message>
        <source>At this stage nothing that is typed is kept.</source>
        <translation>Bei diesem Schritt wird nichts Geschriebenes aufbewahrt.</translation>
    </message>
    <message>
        <source>Everything typed is in the record, but for what is marked “not kept”.</source>
        <translation>Alles Geschriebene ist aufgezeichnet, außer was als „wird nicht aufbewahrt“ gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Everything typed is in the record; the minutes keep outcomes here.</source>
        <translation>Alles Geschriebene ist aufgezeichnet; ins Protokoll kommen hier nur Ergebnisse.</translation>
    </message>
    <message>
        <source>Everything typed is in the record.</source>
        <translation>Alles Geschriebene ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>{title} – notes</source>
        <translation>{title} – Notizen</translation>
    </message>
    <message>
        <source>{name} speaks now</source>
        <translation>{name} spricht jetzt</translation>
    </message>
    <message>
        <source>Nobody speaks now</source>
        <translation>Jetzt spricht niemand</translation>
    </message>
    <message>
        <source>{what}: go on  (Ctrl+Enter)</source>
        <translation>{what}: weiter  (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Nothing to bring back</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>What you typed for {titles} is not in the record yet.</source>
        <translation>Was du zu {titles} geschrieben hast, ist noch nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Save the texts</source>
        <translation>Die Texte speichern</translation>
    </message>
    <message>
        <source>notes.md</source>
        <translation>notizen.md</translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Choose another place.</source>
        <translation>Die Datei ließ sich nicht schreiben: {why}. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>This computer has no dictionary for your language, so that no spelling is checked. Once a hunspell dictionary is installed, the desk uses it.</source>
        <translation>Auf diesem Rechner ist kein Wörterbuch für deine Sprache; die Rechtschreibung wird nicht geprüft. Sobald ein Wörterbuch für hunspell da ist, wird es benutzt.</translation>
    </message>
    <message>
        <source>Every word here is in the dictionary.</source>
        <translation>Jedes Wort hier steht im Wörterbuch.</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>does</source>
        <translation>bewirkt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>go on to the card of the one who speaks now (also Ctrl+↓)</source>
        <translation>weiter zur Karte der Person, die jetzt spricht (auch Strg+↓)</translation>
    </message>
    <message>
        <source>go back to the card before</source>
        <translation>zurück zur Karte davor</translation>
    </message>
    <message>
        <source>mark a note, or what is selected, as word for word or as a summary</source>
        <translation>eine Notiz oder die Auswahl als wörtlich oder als Zusammenfassung kennzeichnen</translation>
    </message>
    <message>
        <source>keep a note, or what is selected, out of what is published, or release it</source>
        <translation>eine Notiz oder die Auswahl nicht veröffentlichen, oder doch</translation>
    </message>
    <message>
        <source>put what is selected to another turn, or to whoever asks for it</source>
        <translation>die Auswahl einem anderen Beitrag zuordnen oder der Person, die darum bittet</translation>
    </message>
    <message>
        <source>find in all notes; Enter goes on</source>
        <translation>in allen Notizen suchen; Eingabe geht weiter</translation>
    </message>
    <message>
        <source>go back to the place found before</source>
        <translation>zurück zur Fundstelle davor</translation>
    </message>
    <message>
        <source>find and replace, in what was noted at this desk</source>
        <translation>suchen und ersetzen, in dem, was an diesem Platz notiert wurde</translation>
    </message>
    <message>
        <source>go off the record, or back on it</source>
        <translation>das Mitschreiben unterbrechen oder fortsetzen</translation>
    </message>
    <message>
        <source>go to the minute of a decision that is to be agreed on the spot</source>
        <translation>zum Wortlaut eines Beschlusses, der gleich vereinbart werden soll</translation>
    </message>
    <message>
        <source>take back typing in a text</source>
        <translation>Geschriebenes in einem Text zurücknehmen</translation>
    </message>
    <message>
        <source>take back what the desk did last</source>
        <translation>zurücknehmen, was dieser Platz zuletzt getan hat</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>es wiederherstellen</translation>
    </message>
    <message>
        <source>show or hide the record</source>
        <translation>den Verlauf zeigen oder verbergen</translation>
    </message>
    <message>
        <source>show or hide the minutes</source>
        <translation>das Protokoll zeigen oder verbergen</translation>
    </message>
    <message>
        <source>show or hide these keys</source>
        <translation>diese Tasten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>was vereinbart wurde</translation>
    </message>
    <message>
        <source>#agreed …</source>
        <translation>#vereinbart …</translation>
    </message>
    <message>
        <source>who does what by when</source>
        <translation>wer was bis wann macht</translation>
    </message>
    <message>
        <source>#action @ben … by friday</source>
        <translation>#aufgabe @ben … bis freitag</translation>
    </message>
    <message>
        <source>what was decided, in its words, without a count</source>
        <translation>was beschlossen wurde, im Wortlaut, ohne Auszählung</translation>
    </message>
    <message>
        <source>#decision …</source>
        <translation>#beschluss …</translation>
    </message>
    <message>
        <source>#quote @ben …</source>
        <translation>#zitat @ben …</translation>
    </message>
    <message>
        <source>somebody’s own words; without a name, of who speaks</source>
        <translation>eigene Worte von jemandem; ohne Namen die der Person, die spricht</translation>
    </message>
    <message>
        <source>something for another time</source>
        <translation>etwas für ein andermal</translation>
    </message>
    <message>
        <source>#parking …</source>
        <translation>#parken …</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Link</translation>
    </message>
    <message>
        <source>#link https://… words</source>
        <translation>#link https://… Worte</translation>
    </message>
    <message>
        <source>what the misspelt word before the cursor may be; Enter takes it</source>
        <translation>was das falsch geschriebene Wort vor der Schreibmarke sein kann; Enter nimmt es</translation>
    </message>
    <message>
        <source>search all meetings</source>
        <translation>in allen Treffen suchen</translation>
    </message>
</context>
<context>
    <name>DeskSteps</name>
    <message>
        <source>Once the meeting is closed</source>
        <translation>Sobald das Treffen geschlossen ist</translation>
    </message>
</context>
<context>
    <name>DialogKeys</name>
    <message>
        <source>does</source>
        <translation>bewirkt</translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation>In Fenstern mit Fragen</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Neuer Vorschlag</translation>
    </message>
    <message>
        <source>New amendment</source>
        <translation>Neuer Änderungsantrag</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>The count step by step</source>
        <translation>Die Auszählung Schritt für Schritt</translation>
    </message>
    <message>
        <source>do it, wherever the cursor is</source>
        <translation>es tun, egal wo der Cursor steht</translation>
    </message>
    <message>
        <source>leave it: nothing was done</source>
        <translation>es lassen: Nichts ist geschehen</translation>
    </message>
    <message>
        <source>take the text from a file</source>
        <translation>den Text aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>name another place, too</source>
        <translation>noch eine Stelle nennen</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>eine Datei anhängen</translation>
    </message>
    <message>
        <source>save a copy</source>
        <translation>eine Kopie speichern</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>der nächste Schritt</translation>
    </message>
    <message>
        <source>the step before</source>
        <translation>der Schritt davor</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
</context>
<context>
    <name>DifferingPapers</name>
    <message>
        <source>Papers that differ</source>
        <translation>Zettel, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Typed at first</source>
        <translation>Zuerst eingegeben</translation>
    </message>
    <message>
        <source>Typed again</source>
        <translation>Noch einmal eingegeben</translation>
    </message>
    <message>
        <source>The first is right</source>
        <translation>Das Erste stimmt</translation>
    </message>
    <message>
        <source>The second is right</source>
        <translation>Das Zweite stimmt</translation>
    </message>
    <message>
        <source>Look at each of these papers together and say which reading is right. Not typed: type it in that pass.</source>
        <translation>Schaut euch jeden dieser Zettel gemeinsam an und sagt, welche Lesart stimmt. Nicht eingegeben: in diesem Durchgang eingeben.</translation>
    </message>
    <message>
        <source>Every paper was typed the same way twice.</source>
        <translation>Jeder Zettel wurde zweimal gleich eingegeben.</translation>
    </message>
    <message>
        <source>Nothing was typed a second time yet: with Alt+S all papers are typed again.</source>
        <translation>Noch wurde nichts ein zweites Mal eingegeben: Mit Alt+S werden alle Zettel noch einmal eingegeben.</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>The file {name}</source>
        <translation>Die Datei {name}</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>{it} is not there. Check the name and the drive.</source>
        <translation>{it} ist nicht da. Prüf den Namen und das Laufwerk.</translation>
    </message>
    <message>
        <source>{it} cannot be opened. Check the drive and whether you may read it.</source>
        <translation>{it} lässt sich nicht öffnen. Prüf das Laufwerk und ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>{it} is larger than {megabytes} MB. Take out its pictures, or copy the text and paste it here.</source>
        <translation>{it} ist größer als {megabytes} MB. Nimm die Bilder heraus, oder kopier den Text und füg ihn hier ein.</translation>
    </message>
    <message>
        <source>{it} has a password. Open it in the program it was written with, save it without one, and try again; or copy the text and paste it here.</source>
        <translation>{it} hat ein Passwort. Öffne sie in dem Programm, mit dem sie geschrieben wurde, speichere sie ohne Passwort und versuch es noch einmal; oder kopier den Text und füg ihn hier ein.</translation>
    </message>
    <message>
        <source>{it} is of an old Word (.doc). Open it in a word processor, save it as .docx or .odt, and try again; or copy the text and paste it here.</source>
        <translation>{it} ist von einem alten Word (.doc). Öffne sie in einer Textverarbeitung, speichere sie als .docx oder .odt und versuch es noch einmal; oder kopier den Text und füg ihn hier ein.</translation>
    </message>
    <message>
        <source>{it} is no text that can be read here. Save it as .docx, .odt, .md or .txt, or copy the text and paste it here.</source>
        <translation>{it} ist kein Text, der sich hier lesen lässt. Speichere sie als .docx, .odt, .md oder .txt, oder kopier den Text und füg ihn hier ein.</translation>
    </message>
    <message>
        <source>{it} holds something other than text. Save it as .docx, .odt, .md or .txt.</source>
        <translation>{it} enthält etwas anderes als Text. Speichere sie als .docx, .odt, .md oder .txt.</translation>
    </message>
    <message>
        <source>{it} is damaged. Open it in the program it was written with and save it anew; or copy the text and paste it here.</source>
        <translation>{it} ist beschädigt. Öffne sie in dem Programm, mit dem sie geschrieben wurde, und speichere sie neu; oder kopier den Text und füg ihn hier ein.</translation>
    </message>
    <message>
        <source>{it} is built in a way that no word processor builds it, and was not opened. If you trust where it comes from, copy the text and paste it here.</source>
        <translation>{it} ist so gebaut, wie keine Textverarbeitung sie baut, und wurde nicht geöffnet. Vertraust du der Herkunft, kopier den Text und füg ihn hier ein.</translation>
    </message>
    <message>
        <source>{it} has more than {letters} characters. Bring it in parts, as proposals of their own.</source>
        <translation>{it} hat mehr als {letters} Zeichen. Bring sie in Teilen, als eigene Vorschläge.</translation>
    </message>
    <message>
        <source>{it} has no words in it.</source>
        <translation>{it} enthält keine Worte.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation>
            <numerusform>%n Bild wurde weggelassen.</numerusform>
            <numerusform>%n Bilder wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts or embedded objects were left out.</source>
        <translation>
            <numerusform>%n Diagramm oder eingebettetes Objekt wurde weggelassen.</numerusform>
            <numerusform>%n Diagramme oder eingebettete Objekte wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas stand as plain characters; check them.</source>
        <translation>
            <numerusform>%n Formel steht als einfache Zeichen da; prüf sie.</numerusform>
            <numerusform>%n Formeln stehen als einfache Zeichen da; prüf sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes stand at the end, with their numbers in brackets.</source>
        <translation>
            <numerusform>%n Fußnote steht am Ende, mit ihrer Nummer in Klammern.</numerusform>
            <numerusform>%n Fußnoten stehen am Ende, mit ihren Nummern in Klammern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked changes were taken as accepted; check that this is what you mean.</source>
        <translation>
            <numerusform>%n nachverfolgte Änderung wurde als angenommen gelesen; prüf, ob du das meinst.</numerusform>
            <numerusform>%n nachverfolgte Änderungen wurden als angenommen gelesen; prüf, ob du das meinst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments in the margin were left out.</source>
        <translation>
            <numerusform>%n Kommentar am Rand wurde weggelassen.</numerusform>
            <numerusform>%n Kommentare am Rand wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text boxes stand after their paragraphs; check their places.</source>
        <translation>
            <numerusform>%n Textfeld steht hinter seinem Absatz; prüf den Platz.</numerusform>
            <numerusform>%n Textfelder stehen hinter ihren Absätzen; prüf die Plätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passages were left out.</source>
        <translation>
            <numerusform>%n verborgene Stelle wurde weggelassen.</numerusform>
            <numerusform>%n verborgene Stellen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages were struck through and stand as any other; take out what is not to be decided.</source>
        <translation>
            <numerusform>%n Stelle war durchgestrichen und steht da wie jede andere; nimm heraus, was nicht beschlossen werden soll.</numerusform>
            <numerusform>%n Stellen waren durchgestrichen und stehen da wie alle anderen; nimm heraus, was nicht beschlossen werden soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bold, italics and underlining are not kept; the words are.</source>
        <translation>Fett, Kursiv und Unterstreichungen gehen verloren; die Worte bleiben.</translation>
    </message>
    <message>
        <source>What stood in the header or footer of pages was left out.</source>
        <translation>Was in Kopf- oder Fußzeilen stand, wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of a list of contents were left out.</source>
        <translation>
            <numerusform>%n Zeile eines Inhaltsverzeichnisses wurde weggelassen.</numerusform>
            <numerusform>%n Zeilen eines Inhaltsverzeichnisses wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cells stand in the first of their places.</source>
        <translation>
            <numerusform>%n verbundenes Feld steht an der ersten seiner Stellen.</numerusform>
            <numerusform>%n verbundene Felder stehen an der ersten ihrer Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of a symbol font were left out.</source>
        <translation>
            <numerusform>%n Zeichen einer Symbolschrift wurde weggelassen.</numerusform>
            <numerusform>%n Zeichen einer Symbolschrift wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links lead to no web page and stand as plain words.</source>
        <translation>
            <numerusform>%n Link führt zu keiner Webseite und steht als einfache Worte da.</numerusform>
            <numerusform>%n Links führen zu keiner Webseite und stehen als einfache Worte da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of HTML were taken out; their words stay.</source>
        <translation>
            <numerusform>%n Stück HTML wurde herausgenommen; die Worte bleiben.</numerusform>
            <numerusform>%n Stücke HTML wurden herausgenommen; die Worte bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts before the text were left out.</source>
        <translation>Die Angaben vor dem Text wurden weggelassen.</translation>
    </message>
    <message>
        <source>The document has macros; they were ignored.</source>
        <translation>Das Dokument hat Makros; sie blieben unbeachtet.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; check accents and quotation marks.</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind; prüf Umlaute und Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>What you wanted to paste has {length} characters, and a text can have at most {most}. Nothing was pasted.</source>
        <translation>Was du einfügen wolltest, hat {length} Zeichen; ein Text kann höchstens {most} haben. Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>This was typed before and not done yet.</source>
        <translation>Das wurde vorhin geschrieben und ist noch nicht getan.</translation>
    </message>
    <message>
        <source>The draft could not be written to the disk; it stands here until then.</source>
        <translation>Der Entwurf konnte nicht gespeichert werden; bis dahin steht er hier.</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Draw the lot</source>
        <translation>Das Los ziehen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message numerus="yes">
        <source>%n of {pool} are drawn. Worked out from: {seed}.</source>
        <translation>
            <numerusform>%n von {pool} wird gezogen. Berechnet aus: {seed}.</numerusform>
            <numerusform>%n von {pool} werden gezogen. Berechnet aus: {seed}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>Look at it</source>
        <translation>Anschauen</translation>
    </message>
    <message>
        <source>The next meeting is offered it for its agenda.</source>
        <translation>Dem nächsten Treffen wird es für die Tagesordnung angeboten.</translation>
    </message>
</context>
<context>
    <name>ElectionWords</name>
    <message>
        <source>not typed</source>
        <translation>nicht eingegeben</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Save this meeting in another library</source>
        <translation>Dieses Treffen in einer anderen Bibliothek speichern</translation>
    </message>
</context>
<context>
    <name>EncodingChoice</name>
    <message>
        <source>Letters read as</source>
        <translation>Buchstaben gelesen als</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Alle Buchstaben</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message numerus="yes">
        <source>ends the turns of {names}</source>
        <translation>
            <numerusform>beendet den Beitrag von {names}</numerusform>
            <numerusform>beendet die Beiträge von {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>ends the round</source>
        <translation>beendet die Runde</translation>
    </message>
    <message>
        <source>ends the silence</source>
        <translation>beendet die Stille</translation>
    </message>
    <message>
        <source>{names} will not be asked to answer any more</source>
        <translation>{names}: wird nicht mehr um eine Antwort gebeten</translation>
    </message>
    <message>
        <source>pauses {name}&apos;s turn</source>
        <translation>unterbricht den Beitrag von {name}</translation>
    </message>
    <message numerus="yes">
        <source>{names} wait no longer</source>
        <translation>
            <numerusform>{names} wartet nicht mehr</numerusform>
            <numerusform>{names} warten nicht mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnoughScene</name>
    <message>
        <source>Enough said?</source>
        <translation>Genug gesagt?</translation>
    </message>
    <message>
        <source>It decides nothing: whoever wants to say more can.</source>
        <translation>Es entscheidet nichts: Wer mehr sagen will, kann das.</translation>
    </message>
    <message>
        <source>A hand up: enough. A hand down: I want to hear or say more.</source>
        <translation>Hand nach oben: genug. Hand nach unten: Ich will mehr hören oder sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n say: enough. Nobody wants more.</source>
        <translation>
            <numerusform>%n sagt: genug. Niemand will mehr.</numerusform>
            <numerusform>%n sagen: genug. Niemand will mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say: enough.</source>
        <translation>
            <numerusform>%n sagt: genug.</numerusform>
            <numerusform>%n sagen: genug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n want more.</source>
        <translation>
            <numerusform>%n will mehr.</numerusform>
            <numerusform>%n wollen mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationScene</name>
    <message>
        <source>How the meeting was</source>
        <translation>Wie das Treffen war</translation>
    </message>
    <message>
        <source>What was said of the last meeting</source>
        <translation>Was über das letzte Treffen gesagt wurde</translation>
    </message>
    <message>
        <source>Nobody has said anything about it yet.</source>
        <translation>Noch hat niemand etwas dazu gesagt.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{first}; {then}</source>
        <translation>{first}; {then}</translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer wait to speak</source>
        <translation>
            <numerusform>%n Person wartet nicht mehr auf das Wort</numerusform>
            <numerusform>%n Personen warten nicht mehr auf das Wort</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Zurücknehmen: {act}</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>Wiederherstellen: {act}</translation>
    </message>
    <message>
        <source>taken back: {act}</source>
        <translation>zurückgenommen: {act}</translation>
    </message>
    <message>
        <source>brought back: {act}</source>
        <translation>wiederhergestellt: {act}</translation>
    </message>
    <message>
        <source>Undo would now take back: {act}</source>
        <translation>Zurückgenommen würde jetzt: {act}</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>write a record to be checked without Goround</source>
        <translation>eine Aufzeichnung schreiben, die ohne Goround geprüft werden kann</translation>
    </message>
    <message>
        <source>Each row of the record with its link, as docs/record-format.md says, also what was
changed afterwards. Anybody can check it with tools/verify_record.py, or write a verifier.</source>
        <translation>Jede Zeile der Aufzeichnung mit ihrem Glied, wie docs/record-format.md es sagt, auch was
später geändert wurde. Alle können sie mit tools/verify_record.py prüfen oder selbst ein Prüfprogramm schreiben.</translation>
    </message>
    <message>
        <source>instead of standard output</source>
        <translation>statt auf die Standardausgabe</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Minutes of {title}</source>
        <translation>Protokoll von {title}</translation>
    </message>
    <message>
        <source>Export minutes</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Also how the floor was shared</source>
        <translation>Auch, wie die Redezeit verteilt war</translation>
    </message>
    <message>
        <source>Who was heard, shares of groups and lists, turns of people; never how long.</source>
        <translation>Wer gehört wurde, Anteile von Gruppen und Listen, Beiträge von Personen; nie, wie lange.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>People are called</source>
        <translation>Personen heißen</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>What was said, as far as its stages allow</source>
        <translation>Was gesagt wurde, soweit die Schritte es erlauben</translation>
    </message>
    <message>
        <source>Who moved texts, by name</source>
        <translation>Wer Texte einbrachte, mit Namen</translation>
    </message>
    <message>
        <source>Who objected, as people are called</source>
        <translation>Wer Einwände hatte, wie Personen hier heißen</translation>
    </message>
    <message>
        <source>Who does what, by name</source>
        <translation>Wer was macht, mit Namen</translation>
    </message>
    <message>
        <source>Who was present, by name: they have agreed to it</source>
        <translation>Wer da war, mit Namen: Alle haben zugestimmt</translation>
    </message>
    <message>
        <source>The group chose not to tell it; here it can be no more.</source>
        <translation>Die Gruppe hat gewählt, es nicht zu nennen; hier kann es nicht mehr werden.</translation>
    </message>
    <message>
        <source>These names stay: whoever holds a role, was elected, was drawn by lot or is to bring a text back, and names within the texts that were put to the meeting.</source>
        <translation>Diese Namen bleiben: wer eine Rolle hat, gewählt oder ausgelost wurde oder einen Text wiederbringen soll, und Namen in den Texten, die dem Treffen vorlagen.</translation>
    </message>
    <message>
        <source>So does who does what, unless you take its tick away.</source>
        <translation>Ebenso, wer was macht, es sei denn, du nimmst dort den Haken weg.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>As the group chose</source>
        <translation>Wie die Gruppe es gewählt hat</translation>
    </message>
    <message>
        <source>As usual here: {shape}</source>
        <translation>Wie hier üblich: {shape}</translation>
    </message>
    <message>
        <source>Calendar (ICS), what is due and when we meet</source>
        <translation>Kalender (ICS): was fällig ist und wann wir uns treffen</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV), a list of rows</source>
        <translation>Tabellenblatt (CSV): eine Liste von Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n other orders cannot be used either.</source>
        <translation>
            <numerusform>%n weitere Datei für den Aufbau lässt sich auch nicht verwenden.</numerusform>
            <numerusform>%n weitere Dateien für den Aufbau lassen sich auch nicht verwenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FairnessDialog</name>
    <message>
        <source>How speaking time is shared</source>
        <translation>Wie die Redezeit verteilt ist</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Dem Raum zeigen</translation>
    </message>
    <message>
        <source>Only you see this until you show it.</source>
        <translation>Nur du siehst das, bis du es zeigst.</translation>
    </message>
    <message>
        <source>The group does not want to know how the floor is shared.</source>
        <translation>Die Gruppe möchte nicht wissen, wie die Redezeit verteilt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {present} people have spoken</source>
        <translation>
            <numerusform>%n von {present} Personen hat gesprochen</numerusform>
            <numerusform>%n von {present} Personen haben gesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} %, %n of {people} heard</source>
        <translation>
            <numerusform>{share} %, %n von {people} gehört</numerusform>
            <numerusform>{share} %, %n von {people} gehört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} %, %n turns</source>
        <translation>
            <numerusform>{share} %, %n Beitrag</numerusform>
            <numerusform>{share} %, %n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for their first turn: {names}.</source>
        <translation>Warten auf ihren ersten Beitrag: {names}.</translation>
    </message>
    <message>
        <source>Quiet longest of those who spoke: {name}, {time}.</source>
        <translation>Am längsten still unter denen, die gesprochen haben: {name}, {time}.</translation>
    </message>
    <message>
        <source>The rule “fairness” turns it on: rule fairness on</source>
        <translation>Die Regel „fairness“ schaltet es ein: regel fairness on</translation>
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
            <numerusform>Der größte Anteil an der Redezeit von {all}</numerusform>
            <numerusform>Die %n größten Anteile an der Redezeit von {all}</numerusform>
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
        <translation>In allen Notizen suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n places replaced.</source>
        <translation>
            <numerusform>%n Stelle ersetzt.</numerusform>
            <numerusform>%n Stellen ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in what others noted stay as they are.</source>
        <translation>
            <numerusform>%n Stelle in dem, was andere notiert haben, bleibt, wie sie ist.</numerusform>
            <numerusform>%n Stellen in dem, was andere notiert haben, bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is closed: notes stay as they were written.</source>
        <translation>Das Treffen ist geschlossen: Notizen bleiben, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Somebody else noted this. It stays as it is.</source>
        <translation>Das hat jemand anderes notiert. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} von {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, noted by somebody else</source>
        <translation>{place}, von jemand anderem notiert</translation>
    </message>
    <message numerus="yes">
        <source>%n places in what is not kept</source>
        <translation>
            <numerusform>%n Stelle in dem, was nicht aufbewahrt wird</numerusform>
            <numerusform>%n Stellen in dem, was nicht aufbewahrt wird</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}; {unkept}</source>
        <translation>{found}; {unkept}</translation>
    </message>
</context>
<context>
    <name>FloorButtons</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>+1:00</source>
        <translation>+1:00</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passen</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Erwidern…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>End round</source>
        <translation>Runde beenden</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Uhr zeigen</translation>
    </message>
    <message>
        <source>who replies to whoever holds the piece</source>
        <translation>wer auf die Person mit dem Redestab erwidert</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Mehr Zeit geben</translation>
    </message>
    <message>
        <source>Answer: {name}</source>
        <translation>Antwort: {name}</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>Stille beenden</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Weiter: {name}</translation>
    </message>
    <message>
        <source>Hide the clock</source>
        <translation>Uhr verbergen</translation>
    </message>
    <message>
        <source>Enough said?</source>
        <translation>Genug gesagt?</translation>
    </message>
    <message>
        <source>Count the hands…</source>
        <translation>Hände zählen…</translation>
    </message>
    <message>
        <source>how many hands, up and down</source>
        <translation>wie viele Hände, nach oben und nach unten</translation>
    </message>
</context>
<context>
    <name>FloorEvents</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{name} joined the stack</source>
        <translation>{name} hat sich gemeldet</translation>
    </message>
    <message>
        <source>{name} wants to understand</source>
        <translation>{name} hat eine Verständnisfrage</translation>
    </message>
    <message>
        <source>{name} wants to respond directly</source>
        <translation>{name} möchte direkt antworten</translation>
    </message>
    <message>
        <source>{name} raised a point of process</source>
        <translation>{name} hat einen Hinweis zum Ablauf</translation>
    </message>
    <message>
        <source>{name} joined the stack to speak for it</source>
        <translation>{name} hat sich gemeldet, um dafür zu sprechen</translation>
    </message>
    <message>
        <source>{name} joined the stack to speak against it</source>
        <translation>{name} hat sich gemeldet, um dagegen zu sprechen</translation>
    </message>
    <message>
        <source>{name} no longer waits to speak</source>
        <translation>{name} wartet nicht mehr auf das Wort</translation>
    </message>
    <message>
        <source>{name} left the stack</source>
        <translation>{name} steht nicht mehr auf der Redeliste</translation>
    </message>
    <message>
        <source>the response of {name} is no longer waiting</source>
        <translation>die direkte Antwort von {name} wartet nicht mehr</translation>
    </message>
    <message>
        <source>{name} was not there twice and left the stack</source>
        <translation>{name} war zweimal nicht da und steht nicht mehr auf der Redeliste</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} hat das Wort</translation>
    </message>
    <message>
        <source>{name} asks to understand</source>
        <translation>{name} fragt nach</translation>
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
        <source>{name} has the piece</source>
        <translation>{name} hat den Redestab</translation>
    </message>
    <message>
        <source>{name} has an extra turn</source>
        <translation>{name} spricht zusätzlich</translation>
    </message>
    <message>
        <source>the time of {name} was over</source>
        <translation>die Zeit von {name} war um</translation>
    </message>
    <message>
        <source>{name} passed</source>
        <translation>{name} hat gepasst</translation>
    </message>
    <message>
        <source>{name} held silence</source>
        <translation>{name} hat geschwiegen</translation>
    </message>
    <message>
        <source>{name} was skipped</source>
        <translation>{name} wurde übersprungen</translation>
    </message>
    <message>
        <source>{name} left the floor</source>
        <translation>{name} hat das Wort abgegeben</translation>
    </message>
    <message>
        <source>corrected: {name} began {length} earlier</source>
        <translation>berichtigt: {name} begann {length} früher</translation>
    </message>
    <message>
        <source>corrected: {name} began {length} later</source>
        <translation>berichtigt: {name} begann {length} später</translation>
    </message>
    <message>
        <source>corrected: {name} paused {length} earlier</source>
        <translation>berichtigt: {name} hielt {length} früher an</translation>
    </message>
    <message>
        <source>corrected: {name} paused {length} later</source>
        <translation>berichtigt: {name} hielt {length} später an</translation>
    </message>
    <message>
        <source>corrected: {name} went on {length} earlier</source>
        <translation>berichtigt: {name} machte {length} früher weiter</translation>
    </message>
    <message>
        <source>corrected: {name} went on {length} later</source>
        <translation>berichtigt: {name} machte {length} später weiter</translation>
    </message>
    <message>
        <source>corrected: {name} ended {length} earlier</source>
        <translation>berichtigt: {name} endete {length} früher</translation>
    </message>
    <message>
        <source>corrected: {name} ended {length} later</source>
        <translation>berichtigt: {name} endete {length} später</translation>
    </message>
    <message>
        <source>who has spoken {length} lets others go first</source>
        <translation>wer {length} gesprochen hat, lässt anderen den Vortritt</translation>
    </message>
    <message>
        <source>a group that has spoken {length} lets others go first</source>
        <translation>eine Gruppe, die {length} gesprochen hat, lässt anderen den Vortritt</translation>
    </message>
    <message>
        <source>after {length} of speaking the item should come to an end</source>
        <translation>nach {length} Redezeit soll der Punkt zum Ende kommen</translation>
    </message>
    <message>
        <source>each person may speak {length} in all</source>
        <translation>jede Person darf insgesamt {length} sprechen</translation>
    </message>
    <message>
        <source>each group may speak {length} in all</source>
        <translation>jede Gruppe darf insgesamt {length} sprechen</translation>
    </message>
    <message>
        <source>this item may take {length} of speaking</source>
        <translation>zu diesem Punkt darf insgesamt {length} gesprochen werden</translation>
    </message>
    <message>
        <source>the stack was closed</source>
        <translation>die Redeliste wurde geschlossen</translation>
    </message>
    <message>
        <source>the stack is open</source>
        <translation>die Redeliste ist offen</translation>
    </message>
    <message>
        <source>{name} was paused</source>
        <translation>{name} wurde angehalten</translation>
    </message>
    <message>
        <source>{name} goes on</source>
        <translation>{name} spricht weiter</translation>
    </message>
    <message>
        <source>{name} shows “{signal}”</source>
        <translation>{name} zeigt „{signal}“</translation>
    </message>
    <message>
        <source>{name} joined the stack instead of responding directly</source>
        <translation>{name} hat sich gemeldet, statt direkt zu antworten</translation>
    </message>
    <message numerus="yes">
        <source>{names} no longer wait to speak</source>
        <translation>
            <numerusform>{names} wartet nicht mehr auf das Wort</numerusform>
            <numerusform>{names} warten nicht mehr auf das Wort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answers of {names} were not given</source>
        <translation>
            <numerusform>die Antwort von {names} wurde nicht gegeben</numerusform>
            <numerusform>die Antworten von {names} wurden nicht gegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} moved to place {place}: {because}</source>
        <translation>{name} ist auf Platz {place}: {because}</translation>
    </message>
    <message>
        <source>{name} wants to speak for it</source>
        <translation>{name} möchte dafür sprechen</translation>
    </message>
    <message>
        <source>{name} wants to speak against it</source>
        <translation>{name} möchte dagegen sprechen</translation>
    </message>
    <message>
        <source>{name} was not there when called and waits no longer</source>
        <translation>{name} war beim Aufruf nicht da und wartet nicht mehr</translation>
    </message>
    <message>
        <source>{name} was not there when called and is next but one</source>
        <translation>{name} war beim Aufruf nicht da und kommt als Übernächstes</translation>
    </message>
    <message>
        <source>shortest speaking time first</source>
        <translation>kürzeste Redezeit zuerst</translation>
    </message>
    <message>
        <source>the stack goes {order}</source>
        <translation>die Redeliste geht so: {order}</translation>
    </message>
    <message>
        <source>turns have no limit, from the next turn on</source>
        <translation>ab dem nächsten Beitrag sind Beiträge nicht begrenzt</translation>
    </message>
    <message>
        <source>turns end after {length}, from the next turn on</source>
        <translation>ab dem nächsten Beitrag enden Beiträge nach {length}</translation>
    </message>
    <message>
        <source>turns are limited to {length}, from the next turn on</source>
        <translation>ab dem nächsten Beitrag sind Beiträge auf {length} begrenzt</translation>
    </message>
    <message>
        <source>speaking time is not limited in all</source>
        <translation>die gesamte Redezeit ist nicht begrenzt</translation>
    </message>
    <message>
        <source>the turn of {name} is not interpreted</source>
        <translation>der Beitrag von {name} wird nicht übersetzt</translation>
    </message>
    <message>
        <source>the turn of {name} is interpreted and may take longer</source>
        <translation>der Beitrag von {name} wird übersetzt und darf länger dauern</translation>
    </message>
    <message>
        <source>the room gave {name} {length} more</source>
        <translation>der Raum hat {name} {length} mehr gegeben</translation>
    </message>
    <message>
        <source>{name} got {length} more</source>
        <translation>{name} hat {length} mehr bekommen</translation>
    </message>
    <message>
        <source>{name} finished</source>
        <translation>{name} ist fertig</translation>
    </message>
    <message>
        <source>{length} were counted for {name} after the program had stopped</source>
        <translation>{length} wurden für {name} gezählt, nachdem das Programm gestanden hatte</translation>
    </message>
    <message>
        <source>round {number} began: {prompt}</source>
        <translation>Runde {number} begann: {prompt}</translation>
    </message>
    <message>
        <source>round {number} began</source>
        <translation>Runde {number} begann</translation>
    </message>
    <message>
        <source>{name} passed for now and is asked again</source>
        <translation>{name} hat vorerst gepasst und wird noch einmal gefragt</translation>
    </message>
    <message>
        <source>round {number} is complete</source>
        <translation>Runde {number} ist vollständig</translation>
    </message>
    <message>
        <source>round {number} was ended</source>
        <translation>Runde {number} wurde beendet</translation>
    </message>
</context>
<context>
    <name>FloorForms</name>
    <message>
        <source>mixed: people of one group apart</source>
        <translation>gemischt: Leute einer Gruppe getrennt</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>nach Zufall</translation>
    </message>
    <message>
        <source>people of one group together</source>
        <translation>Leute einer Gruppe zusammen</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Kleine Gruppen</translation>
    </message>
    <message>
        <source>Make the groups</source>
        <translation>Gruppen bilden</translation>
    </message>
    <message>
        <source>People in each</source>
        <translation>Personen je Gruppe</translation>
    </message>
    <message>
        <source>How they are made</source>
        <translation>Wie sie gebildet werden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>A group returns with a line</source>
        <translation>Eine Gruppe kommt mit einem Satz zurück</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Number of the group</source>
        <translation>Nummer der Gruppe</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>It holds from the next turn on.</source>
        <translation>Es gilt ab dem nächsten Beitrag.</translation>
    </message>
    <message>
        <source>the turn ends by itself, after ten seconds</source>
        <translation>der Beitrag endet von selbst, nach zehn Sekunden</translation>
    </message>
    <message>
        <source>Limit turns</source>
        <translation>Beiträge begrenzen</translation>
    </message>
    <message>
        <source>Time for each person</source>
        <translation>Zeit für jede Person</translation>
    </message>
    <message>
        <source>Time for each group</source>
        <translation>Zeit für jede Gruppe</translation>
    </message>
    <message>
        <source>Time for this item</source>
        <translation>Zeit für diesen Punkt</translation>
    </message>
    <message>
        <source>turns end by themselves when it is used up</source>
        <translation>Beiträge enden von selbst, wenn sie aufgebraucht ist</translation>
    </message>
    <message>
        <source>What all turns may take together.</source>
        <translation>Was alle Beiträge zusammen dauern dürfen.</translation>
    </message>
    <message>
        <source>it is only shown</source>
        <translation>es wird nur gezeigt</translation>
    </message>
    <message>
        <source>others go first when it is used up</source>
        <translation>andere kommen zuerst, wenn sie aufgebraucht ist</translation>
    </message>
    <message>
        <source>Minutes and seconds (“none” ends it)</source>
        <translation>Minuten und Sekunden („none“ hebt es auf)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>the turn ended</source>
        <translation>der Beitrag endete</translation>
    </message>
    <message>
        <source>the turn began</source>
        <translation>der Beitrag begann</translation>
    </message>
    <message>
        <source>the turn was paused</source>
        <translation>der Beitrag wurde angehalten</translation>
    </message>
    <message>
        <source>the turn went on</source>
        <translation>der Beitrag ging weiter</translation>
    </message>
    <message>
        <source>Correct the clock</source>
        <translation>Uhr berichtigen</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Was berichtigt wird</translation>
    </message>
    <message>
        <source>How long ago (minutes and seconds)</source>
        <translation>Wie lange es her ist (Minuten und Sekunden)</translation>
    </message>
    <message>
        <source>What was recorded first stays in the record beside the correction.</source>
        <translation>Was zuerst festgehalten wurde, bleibt neben der Berichtigung stehen.</translation>
    </message>
    <message>
        <source>by its place alone</source>
        <translation>nur nach seinem Platz</translation>
    </message>
    <message>
        <source>a point of process</source>
        <translation>ein Hinweis zum Ablauf</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Verständnisfrage</translation>
    </message>
    <message>
        <source>a direct response</source>
        <translation>eine direkte Antwort</translation>
    </message>
    <message>
        <source>a raised hand</source>
        <translation>eine Wortmeldung</translation>
    </message>
    <message>
        <source>The sign is typed behind a name. What stays empty is as usual.</source>
        <translation>Das Zeichen wird hinter einen Namen geschrieben. Was leer bleibt, ist wie üblich.</translation>
    </message>
    <message>
        <source>Own signal</source>
        <translation>Eigenes Handzeichen</translation>
    </message>
    <message>
        <source>Define it</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sign, such as *</source>
        <translation>Zeichen, etwa *</translation>
    </message>
    <message>
        <source>Comes like</source>
        <translation>Kommt wie</translation>
    </message>
    <message>
        <source>Place before others (0 is first)</source>
        <translation>Platz vor anderen (0 ist zuerst)</translation>
    </message>
    <message>
        <source>Time of each turn, such as 0:30</source>
        <translation>Zeit für jeden Beitrag, etwa 0:30</translation>
    </message>
    <message>
        <source>How often for each person at most</source>
        <translation>Wie oft höchstens pro Person</translation>
    </message>
    <message>
        <source>Seat somebody elsewhere</source>
        <translation>Jemandem einen anderen Platz geben</translation>
    </message>
    <message>
        <source>Seat them</source>
        <translation>Platz geben</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>After whom (empty: first)</source>
        <translation>Hinter wem (leer: zuerst)</translation>
    </message>
    <message>
        <source>Seat a group elsewhere</source>
        <translation>Einer Gruppe einen anderen Platz geben</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation>Welcher Gruppe</translation>
    </message>
    <message>
        <source>After which group</source>
        <translation>Hinter welcher Gruppe</translation>
    </message>
    <message>
        <source>it sits first</source>
        <translation>sie sitzt zuerst</translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>The piece lies in the middle</source>
        <translation>Der Redestab liegt in der Mitte</translation>
    </message>
    <message>
        <source>keeps the circle</source>
        <translation>begleitet den Kreis</translation>
    </message>
    <message>
        <source>The round is complete.</source>
        <translation>Die Runde ist vollständig.</translation>
    </message>
    <message>
        <source>The round is over.</source>
        <translation>Die Runde ist vorbei.</translation>
    </message>
    <message>
        <source>What was said and decided is in its minutes. The next meeting begins with the same people.</source>
        <translation>Was gesagt und beschlossen wurde, steht im Protokoll. Das nächste Treffen beginnt mit denselben Leuten.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Say first who has come: press Space, then write the names.</source>
        <translation>Noch ist niemand da. Sag zuerst, wer gekommen ist: Drück die Leertaste und schreib die Namen.</translation>
    </message>
    <message>
        <source>The stack is closed, and nobody waits any more.</source>
        <translation>Die Redeliste ist geschlossen, und niemand wartet mehr.</translation>
    </message>
    <message>
        <source>Nobody waits. Type a name and press Enter when somebody raises a hand.</source>
        <translation>Niemand wartet. Schreib einen Namen und drück Eingabe, wenn sich jemand meldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting was closed at {time}</source>
        <translation>Das Treffen wurde um {time} geschlossen</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>next: {order}</source>
        <translation>als Nächstes: {order}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>goes on afterwards: {names}</source>
        <translation>macht danach weiter: {names}</translation>
    </message>
    <message>
        <source>was asked, and answers next: {names}</source>
        <translation>wurde gefragt und antwortet als Nächstes: {names}</translation>
    </message>
    <message>
        <source>Click who was chosen to be next, or type the name</source>
        <translation>Klick an, wer als Nächstes spricht, oder schreib den Namen</translation>
    </message>
    <message>
        <source>{name} holds the piece</source>
        <translation>{name} hält den Redestab</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>begins; a double click on another seat: they begin</source>
        <translation>beginnt; ein Doppelklick auf einen anderen Platz: dort beginnt sie</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
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
        <translation>hat hierzu noch nicht gesprochen</translation>
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
        <translation>aus {group} hat hierzu noch niemand gesprochen</translation>
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
    <message>
        <source>in the order of asking</source>
        <translation>wie gemeldet</translation>
    </message>
    <message>
        <source>about how we meet: it is heard at once</source>
        <translation>zum Ablauf: kommt sofort dran</translation>
    </message>
    <message>
        <source>a question, to understand: the speaker answers</source>
        <translation>eine Frage, um zu verstehen: wer gesprochen hat, antwortet</translation>
    </message>
    <message>
        <source>a direct response to what was just said: it goes before others</source>
        <translation>direkt zu dem, was gerade gesagt wurde: kommt vor den anderen dran</translation>
    </message>
    <message>
        <source>a raised hand: I want to speak, in my turn</source>
        <translation>eine gehobene Hand: ich möchte sprechen, wenn ich dran bin</translation>
    </message>
    <message>
        <source>Point of process</source>
        <translation>Hinweis zum Ablauf</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Verständnisfrage</translation>
    </message>
    <message>
        <source>Direct response</source>
        <translation>Direkte Antwort</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>{signal}: {meaning}</source>
        <translation>{signal}: {meaning}</translation>
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
        <translation>Wer</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Somebody reports</source>
        <translation>Jemand berichtet</translation>
    </message>
    <message>
        <source>Read out what somebody sent</source>
        <translation>Vorlesen, was jemand geschickt hat</translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>Wer es geschickt hat</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Art des Treffens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Earlier minutes are approved</source>
        <translation>Ein früheres Protokoll wird genehmigt</translation>
    </message>
    <message>
        <source>What was corrected (may stay empty)</source>
        <translation>Was berichtigt wurde (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Keep earlier minutes from a file</source>
        <translation>Früheres Protokoll aus einer Datei aufbewahren</translation>
    </message>
    <message>
        <source>File (Ctrl+O chooses one)</source>
        <translation>Datei (Strg+O wählt eine)</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Place (may stay empty)</source>
        <translation>Ort (kann leer bleiben)</translation>
    </message>
    <message>
        <source>The meeting goes on another day. Who has the floor has it again then.</source>
        <translation>Das Treffen geht an einem anderen Tag weiter. Wer das Wort hat, hat es dann wieder.</translation>
    </message>
    <message>
        <source>End this sitting</source>
        <translation>Diese Sitzung beenden</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>notes, with names, for the group</source>
        <translation>Notizen mit Namen, für die Gruppe</translation>
    </message>
    <message>
        <source>themes, without names</source>
        <translation>Themen ohne Namen</translation>
    </message>
    <message>
        <source>only what comes out of it</source>
        <translation>nur was dabei herauskommt</translation>
    </message>
    <message>
        <source>nothing that is said</source>
        <translation>nichts vom Gesagten</translation>
    </message>
    <message>
        <source>How much is written down</source>
        <translation>Wie viel aufgeschrieben wird</translation>
    </message>
    <message>
        <source>Keep so much</source>
        <translation>So viel festhalten</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was festgehalten wird</translation>
    </message>
    <message>
        <source>How people agreed</source>
        <translation>Wie die Gruppe es vereinbart hat</translation>
    </message>
    <message>
        <source>It holds from the next turn on, until the next stage. Minutes tell it.</source>
        <translation>Es gilt ab dem nächsten Beitrag bis zum nächsten Schritt. Das Protokoll nennt es.</translation>
    </message>
    <message>
        <source>Somebody takes something on</source>
        <translation>Jemand übernimmt etwas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>By when (5 December; may stay empty)</source>
        <translation>Bis wann (5. Dezember; kann leer bleiben)</translation>
    </message>
    <message>
        <source>What they tell of it (may stay empty)</source>
        <translation>Was sie davon berichten (kann leer bleiben)</translation>
    </message>
    <message>
        <source>An action is done</source>
        <translation>Eine Aufgabe ist erledigt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nobody does it any more</source>
        <translation>Niemand macht es mehr</translation>
    </message>
    <message>
        <source>Who does it from now on</source>
        <translation>Wer es von jetzt an macht</translation>
    </message>
    <message>
        <source>Somebody else does it</source>
        <translation>Jemand anderes macht es</translation>
    </message>
    <message>
        <source>Correct an agreement, an action or a report</source>
        <translation>Eine Vereinbarung, eine Aufgabe oder einen Bericht berichtigen</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it reads now (empty: it is withdrawn)</source>
        <translation>Wie es jetzt lautet (leer: es ist zurückgezogen)</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Day of that meeting (1 April 2026)</source>
        <translation>Tag dieses Treffens (1. April 2026)</translation>
    </message>
    <message>
        <source>Day and time (1 June, 18:30)</source>
        <translation>Tag und Uhrzeit (1. Juni, 18:30)</translation>
    </message>
    <message>
        <source>When the next one is (2 May, 10:00; may stay empty)</source>
        <translation>Die nächste (2. Mai, 10:00; kann leer bleiben)</translation>
    </message>
    <message>
        <source>Who said it (may stay empty)</source>
        <translation>Wer es gesagt hat (kann leer bleiben)</translation>
    </message>
    <message>
        <source>About this meeting itself</source>
        <translation>Über dieses Treffen</translation>
    </message>
    <message>
        <source>It goes, without the name, to whoever facilitates the next meeting.</source>
        <translation>Es geht ohne den Namen an die Moderation des nächsten Treffens.</translation>
    </message>
    <message>
        <source>Which view holds it (may stay empty: all do)</source>
        <translation>Welche Sicht es vertritt (leer: alle)</translation>
    </message>
    <message>
        <source>The theme, without names</source>
        <translation>Das Thema, ohne Namen</translation>
    </message>
    <message>
        <source>The room sees both views beside each other: Room, Hold a scene, Themes by view.</source>
        <translation>Der Raum sieht beide Sichten nebeneinander: Raum, Ein Bild festhalten, Themen nach Sicht.</translation>
    </message>
    <message>
        <source>A theme, by view</source>
        <translation>Ein Thema, nach Sicht</translation>
    </message>
    <message>
        <source>Which theme</source>
        <translation>Welches Thema</translation>
    </message>
    <message>
        <source>The last note belongs to a theme</source>
        <translation>Die letzte Notiz gehört zu einem Thema</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Count it</source>
        <translation>Mitzählen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>The computer slept while {name} was speaking. Count the {time}?</source>
        <translation>Der Rechner schlief, während {name} sprach. Die {time} mitzählen?</translation>
    </message>
    <message>
        <source>The program stopped while {name} was speaking. Count the {time} between?</source>
        <translation>Das Programm stand, während {name} sprach. Die {time} dazwischen mitzählen?</translation>
    </message>
    <message>
        <source>When {name} has the floor again, it is asked if the {time} count.</source>
        <translation>Sobald {name} wieder das Wort hat, wird gefragt, ob die {time} zählen.</translation>
    </message>
    <message>
        <source>The meeting went on: the {time} were not counted for {name}.</source>
        <translation>Das Treffen ging weiter: Die {time} wurden für {name} nicht gezählt.</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>{file} could not be opened.</source>
        <translation>{file} ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{file} is nothing that can be opened here.</source>
        <translation>{file} ist nichts, das sich hier öffnen lässt.</translation>
    </message>
    <message>
        <source>Libraries (.goround), scripts (.round) and notes in outline form (.md, .txt) can be. Lists of people and texts are dropped on the window of a meeting.</source>
        <translation>Es gehen Bibliotheken (.goround), Drehbücher (.round) und gegliederte Notizen (.md, .txt). Listen von Leuten und Texte ziehst du auf das Fenster eines Treffens.</translation>
    </message>
    <message>
        <source>Play a script</source>
        <translation>Ein Drehbuch abspielen</translation>
    </message>
    <message>
        <source>“{title}” is a meeting written down.</source>
        <translation>„{title}“ ist ein aufgeschriebenes Treffen.</translation>
    </message>
    <message>
        <source>It plays in windows of its own. Nothing of it enters your library.</source>
        <translation>Es läuft in eigenen Fenstern. Nichts davon kommt in deine Bibliothek.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zuschauen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>GoOrNot</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>GroupAnswerWords</name>
    <message>
        <source>no group of {asked} agrees</source>
        <translation>keine von {asked} Gruppen stimmt zu</translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} groups agree</source>
        <translation>
            <numerusform>%n von {asked} Gruppen stimmt zu</numerusform>
            <numerusform>%n von {asked} Gruppen stimmen zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} groups consent</source>
        <translation>
            <numerusform>%n von {asked} Gruppen gibt Konsent</numerusform>
            <numerusform>%n von {asked} Gruppen geben Konsent</numerusform>
        </translation>
    </message>
    <message>
        <source>{groups} with reservations</source>
        <translation>{groups} mit Vorbehalt</translation>
    </message>
    <message>
        <source>{groups} with a concern</source>
        <translation>{groups} mit Bedenken</translation>
    </message>
    <message>
        <source>{groups} standing aside</source>
        <translation>{groups} stehen beiseite</translation>
    </message>
    <message>
        <source>{groups} stands aside</source>
        <translation>{groups} steht beiseite</translation>
    </message>
    <message>
        <source>{groups} block</source>
        <translation>{groups} legen Veto ein</translation>
    </message>
    <message>
        <source>{groups} blocks</source>
        <translation>{groups} legt Veto ein</translation>
    </message>
    <message>
        <source>{groups} object</source>
        <translation>{groups} wenden etwas ein</translation>
    </message>
    <message>
        <source>{groups} objects</source>
        <translation>{groups} wendet etwas ein</translation>
    </message>
    <message numerus="yes">
        <source>%n of them with reservations</source>
        <translation>
            <numerusform>davon %n mit Vorbehalt</numerusform>
            <numerusform>davon %n mit Vorbehalt</numerusform>
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
        <source>%n groups stand aside</source>
        <translation>
            <numerusform>%n Gruppe steht beiseite</numerusform>
            <numerusform>%n Gruppen stehen beiseite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups block</source>
        <translation>
            <numerusform>%n Gruppe legt Veto ein</numerusform>
            <numerusform>%n Gruppen legen Veto ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups object</source>
        <translation>
            <numerusform>%n Gruppe wendet etwas ein</numerusform>
            <numerusform>%n Gruppen wenden etwas ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups yes</source>
        <translation>
            <numerusform>%n Gruppe Ja</numerusform>
            <numerusform>%n Gruppen Ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n Nein</numerusform>
            <numerusform>%n Nein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstain</source>
        <translation>
            <numerusform>%n Enthaltung</numerusform>
            <numerusform>%n Enthaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups answer, each by its spoke. A block is its group’s own decision.</source>
        <translation>Die Gruppen antworten, jede durch ihre delegierte Person. Über ein Veto entscheidet die Gruppe selbst.</translation>
    </message>
    <message>
        <source>The groups answer, each by its spoke.</source>
        <translation>Die Gruppen antworten, jede durch ihre delegierte Person.</translation>
    </message>
    <message>
        <source>{alternate} for {spoke}</source>
        <translation>{alternate} für {spoke}</translation>
    </message>
    <message>
        <source>{spoke}, alternate {alternate}</source>
        <translation>{spoke}, Vertretung {alternate}</translation>
    </message>
    <message numerus="yes">
        <source>%n groups may decide</source>
        <translation>
            <numerusform>%n Gruppe darf entscheiden</numerusform>
            <numerusform>%n Gruppen dürfen entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few groups are here to decide: {present} of the {needed} needed. Name who speaks for those that are here, or close and ask again another day. Every answer is kept.</source>
        <translation>Es sind zu wenige Gruppen da, um zu entscheiden: {present} von {needed}, die nötig sind. Sagt, wer für die anwesenden spricht, oder schließt ab und fragt an einem anderen Tag noch einmal. Alle Antworten bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have somebody here who speaks for them</source>
        <translation>
            <numerusform>für %n davon ist eine Person da, die spricht</numerusform>
            <numerusform>für %n davon ist eine Person da, die spricht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupForms</name>
    <message>
        <source>Which text</source>
        <translation>Welcher Text</translation>
    </message>
    <message>
        <source>Until when (1 June; may stay empty)</source>
        <translation>Bis wann (1. Juni; darf leer bleiben)</translation>
    </message>
    <message>
        <source>We need something</source>
        <translation>Wir brauchen etwas</translation>
    </message>
    <message>
        <source>We can give something</source>
        <translation>Wir können etwas geben</translation>
    </message>
    <message>
        <source>We let others know</source>
        <translation>Wir teilen anderen etwas mit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Receive what another group sent</source>
        <translation>Aufnehmen, was eine andere Gruppe schickte</translation>
    </message>
    <message>
        <source>Bring it before us</source>
        <translation>Vor uns bringen</translation>
    </message>
    <message>
        <source>Who sent it, or a file (Ctrl+O)</source>
        <translation>Von wem es kam, oder eine Datei (Strg+O)</translation>
    </message>
    <message>
        <source>Who reads it out</source>
        <translation>Wer es vorliest</translation>
    </message>
    <message>
        <source>Texts come as proposals, changes as amendments. Nothing is decided by it.</source>
        <translation>Texte kommen als Vorschläge, Änderungen als Änderungsanträge. Entschieden ist damit nichts.</translation>
    </message>
    <message>
        <source>Ask groups to ratify a text</source>
        <translation>Gruppen um Zustimmung zu einem Text fragen</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Sie fragen</translation>
    </message>
    <message>
        <source>Groups, with commas between them</source>
        <translation>Gruppen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>How many of them, such as 3/4 (empty: all)</source>
        <translation>Wie viele von ihnen, etwa 3/4 (leer: alle)</translation>
    </message>
    <message>
        <source>One that rejects it</source>
        <translation>Eine, die ablehnt,</translation>
    </message>
    <message>
        <source>is one that does not ratify</source>
        <translation>ist eine, die nicht zustimmt</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>hält es auf</translation>
    </message>
    <message>
        <source>A group ratifies a text</source>
        <translation>Eine Gruppe stimmt einem Text zu</translation>
    </message>
    <message>
        <source>Reservation (may stay empty)</source>
        <translation>Vorbehalt (darf leer bleiben)</translation>
    </message>
    <message>
        <source>would amend it</source>
        <translation>würde ihn ändern</translation>
    </message>
    <message>
        <source>rejects it</source>
        <translation>lehnt ihn ab</translation>
    </message>
    <message>
        <source>stands aside</source>
        <translation>steht beiseite</translation>
    </message>
    <message>
        <source>A group answers otherwise</source>
        <translation>Eine Gruppe antwortet anders</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Die Gruppe</translation>
    </message>
    <message>
        <source>What it adds (may stay empty)</source>
        <translation>Was sie hinzufügt (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Which group (empty: we ourselves)</source>
        <translation>Welche Gruppe (leer: wir selbst)</translation>
    </message>
    <message>
        <source>They hear of it by a file: then choose “Send to other groups…” here.</source>
        <translation>Sie erfahren es durch eine Datei: Wähle hier danach „An andere Gruppen schicken…“.</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Bestimmtes</translation>
    </message>
    <message>
        <source>listens only</source>
        <translation>hört nur zu</translation>
    </message>
    <message>
        <source>carries views to and fro</source>
        <translation>trägt Ansichten hin und her</translation>
    </message>
    <message>
        <source>is bound to this position</source>
        <translation>ist an diese Position gebunden</translation>
    </message>
    <message>
        <source>is bound to say yes</source>
        <translation>ist an ein Ja gebunden</translation>
    </message>
    <message>
        <source>is bound to say no</source>
        <translation>ist an ein Nein gebunden</translation>
    </message>
    <message>
        <source>may agree within these limits</source>
        <translation>darf in diesen Grenzen zustimmen</translation>
    </message>
    <message>
        <source>Send somebody with a mandate</source>
        <translation>Jemanden mit einem Mandat entsenden</translation>
    </message>
    <message>
        <source>Give the mandate</source>
        <translation>Mandat erteilen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>With what, and within which limits</source>
        <translation>Womit, und in welchen Grenzen</translation>
    </message>
    <message>
        <source>Whoever is sent</source>
        <translation>Wer entsandt wird</translation>
    </message>
    <message>
        <source>About which text</source>
        <translation>Zu welchem Text</translation>
    </message>
    <message>
        <source>To which body (empty: their group sends them here)</source>
        <translation>Wohin (leer: die Gruppe entsendet hierher)</translation>
    </message>
    <message>
        <source>Who goes where they cannot (may stay empty)</source>
        <translation>Wer einspringt (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Reports back by (may stay empty)</source>
        <translation>Berichtet bis (kann leer bleiben)</translation>
    </message>
    <message>
        <source>What goes beyond it is provisional until the group confirms it.</source>
        <translation>Was darüber hinausgeht, gilt vorläufig, bis die Gruppe es bestätigt.</translation>
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
    <message>
        <source>{group} decides whether it blocks</source>
        <translation>{group} entscheidet über das Veto</translation>
    </message>
</context>
<context>
    <name>HandoutCommand</name>
    <message>
        <source>write what is handed out of a proposal or a meeting</source>
        <translation>schreiben, was von einem Vorschlag oder einem Treffen ausgeteilt wird</translation>
    </message>
    <message>
        <source>such as P1</source>
        <translation>etwa P1</translation>
    </message>
    <message>
        <source>which hand-out; else {first}</source>
        <translation>welcher Handzettel; sonst {first}</translation>
    </message>
    <message>
        <source>a question of the survey; may stand several times</source>
        <translation>eine Frage der Umfrage; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>Of a proposal: its text with numbered lines as the room sees it (proposal), all its
open amendments by line (amendments), or the text with its history (final). Of a whole meeting:
hand-over notes for whoever goes on (handover), its agenda, a sheet to sign in (sign-in), signals
and words (signals), what was decided and goes on for whoever comes late (catch-up), papers for the
open decision (ballots), actions by person (actions), needs and offers (notices), a page of
questions (survey), and a card to fill in at the door (arrival). These need no LABEL. Review sheets
(review) give each who spoke their words before others read them; LABEL is a name then, or there is
a page for each.</source>
        <translation>Zu einem Vorschlag: sein Text mit nummerierten Zeilen, wie der Raum ihn sieht (proposal), alle
offenen Änderungsanträge nach Zeilen (amendments) oder der Text mit seiner Geschichte (final). Zu einem
ganzen Treffen: Übergabenotizen für alle, die weitermachen (handover), die Tagesordnung (agenda), eine
Anwesenheitsliste (sign-in), Handzeichen und Wörter (signals), was beschlossen wurde und weitergeht, für
alle, die später kommen (catch-up), Zettel für die offene Entscheidung (ballots), Aufgaben nach Person
(actions), was gebraucht und angeboten wird (notices), eine Seite mit Fragen (survey) und eine Karte für die Tür (arrival). Diese brauchen kein LABEL. Prüfblätter (review) geben allen,
die gesprochen haben, ihre Worte, bevor andere sie lesen; LABEL ist dann ein Name, oder es gibt eine Seite
für jede Person.</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Hand-outs</source>
        <translation>Handzettel</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Questions, one a line; empty: the usual ones</source>
        <translation>Fragen, eine pro Zeile; leer: die üblichen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>The proposal, with numbered lines as the room sees it</source>
        <translation>Der Vorschlag, mit nummerierten Zeilen, wie der Raum ihn sieht</translation>
    </message>
    <message>
        <source>All open amendments, by line</source>
        <translation>Alle offenen Änderungsanträge, nach Zeilen</translation>
    </message>
    <message>
        <source>The text as it stands, with its history</source>
        <translation>Der Text, wie er steht, mit seiner Geschichte</translation>
    </message>
    <message>
        <source>Hand-over notes of the meeting, for whoever goes on</source>
        <translation>Übergabenotizen des Treffens, für alle, die weitermachen</translation>
    </message>
    <message>
        <source>The agenda of the meeting</source>
        <translation>Die Tagesordnung des Treffens</translation>
    </message>
    <message>
        <source>A sheet to sign in</source>
        <translation>Eine Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Signals and words, for newcomers</source>
        <translation>Handzeichen und Wörter, für Neue</translation>
    </message>
    <message>
        <source>What was decided and goes on, for whoever comes late</source>
        <translation>Was beschlossen wurde und weitergeht, für alle, die später kommen</translation>
    </message>
    <message>
        <source>Ballot papers for the decision that is open</source>
        <translation>Zettel für die offene Entscheidung</translation>
    </message>
    <message>
        <source>Actions by person</source>
        <translation>Aufgaben nach Person</translation>
    </message>
    <message>
        <source>A page of questions about the meeting</source>
        <translation>Eine Seite mit Fragen zum Treffen</translation>
    </message>
    <message>
        <source>Review sheets: to each who spoke, their words before others read</source>
        <translation>Prüfblätter: allen, die gesprochen haben, ihre Worte, bevor andere sie lesen</translation>
    </message>
    <message>
        <source>{meeting} hand-over notes</source>
        <translation>{meeting} Übergabenotizen</translation>
    </message>
    <message>
        <source>Arrival cards: what people need, as far as they want to say</source>
        <translation>Ankunftskarten: was Menschen brauchen, soweit sie es sagen wollen</translation>
    </message>
    <message>
        <source>Needs and offers of groups</source>
        <translation>Was Gruppen brauchen und anbieten</translation>
    </message>
    <message>
        <source>What delegates report back, a page for each group</source>
        <translation>Was Delegierte berichten, eine Seite für jede Gruppe</translation>
    </message>
</context>
<context>
    <name>HandoutWording</name>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Amendments, by line</source>
        <translation>Änderungsanträge, nach Zeilen</translation>
    </message>
    <message>
        <source>The text and how it came about</source>
        <translation>Der Text und wie er entstand</translation>
    </message>
    <message>
        <source>Hand-over notes</source>
        <translation>Übergabenotizen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Signals and words</source>
        <translation>Handzeichen und Wörter</translation>
    </message>
    <message>
        <source>Catch-up sheet</source>
        <translation>Für alle, die später kommen</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Actions by person</source>
        <translation>Aufgaben nach Person</translation>
    </message>
    <message>
        <source>Your view of this meeting</source>
        <translation>Deine Sicht auf dieses Treffen</translation>
    </message>
    <message>
        <source>Review sheets, each for the person named above it</source>
        <translation>Prüfblätter, jedes für die oben genannte Person</translation>
    </message>
    <message>
        <source>{label} {title}</source>
        <translation>{label} {title}</translation>
    </message>
    <message>
        <source>Version {number} ({id})</source>
        <translation>Fassung {number} ({id})</translation>
    </message>
    <message>
        <source>{label} by {by}</source>
        <translation>{label} von {by}</translation>
    </message>
    <message>
        <source>{amendment} ({fate})</source>
        <translation>{amendment} ({fate})</translation>
    </message>
    <message>
        <source>It changes {label}: the lines below are the text as it would read with {label}.</source>
        <translation>Er ändert {label}: Die Zeilen darunter sind der Text, wie er mit {label} lauten würde.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>⚠ Cannot stand together with {labels}: they change the same words.</source>
        <translation>⚠ Kann nicht zusammen mit {labels} bestehen: Sie ändern dieselben Worte.</translation>
    </message>
    <message>
        <source>⚠ {label} has changed the same words since. The lines above are those of the text before; this amendment has to be written anew, or withdrawn.</source>
        <translation>⚠ {label} hat seitdem dieselben Worte geändert. Die Zeilen oben sind die des Textes davor; dieser Änderungsantrag muss neu geschrieben oder zurückgezogen werden.</translation>
    </message>
    <message>
        <source>Seen on {date}.</source>
        <translation>Gesehen am {date}.</translation>
    </message>
    <message>
        <source>{at} (entry {entry})</source>
        <translation>{at} (Eintrag {entry})</translation>
    </message>
    <message>
        <source>{at}, {item} (entry {entry})</source>
        <translation>{at}, {item} (Eintrag {entry})</translation>
    </message>
    <message>
        <source>The reason: {reason}</source>
        <translation>Der Grund: {reason}</translation>
    </message>
    <message>
        <source>{label} had been changed by {labels}.</source>
        <translation>{label} war durch {labels} geändert worden.</translation>
    </message>
    <message>
        <source>{name} ({size})</source>
        <translation>{name} ({size})</translation>
    </message>
    <message>
        <source>Version {number}: as {by} proposed it.</source>
        <translation>Fassung {number}: wie {by} sie vorschlug.</translation>
    </message>
    <message>
        <source>Version {number}: as it was proposed.</source>
        <translation>Fassung {number}: wie sie vorgeschlagen wurde.</translation>
    </message>
    <message>
        <source>{label}, moved by {by}, was adopted.</source>
        <translation>{label}, eingebracht von {by}, wurde angenommen.</translation>
    </message>
    <message>
        <source>{label} was adopted.</source>
        <translation>{label} wurde angenommen.</translation>
    </message>
    <message>
        <source>{label} had been taken up as friendly; somebody objected, and it is out.</source>
        <translation>{label} war als freundlich übernommen; jemand widersprach, und es ist draußen.</translation>
    </message>
    <message>
        <source>{by} brought a new version.</source>
        <translation>{by} brachte eine neue Fassung.</translation>
    </message>
    <message>
        <source>A new version was brought.</source>
        <translation>Eine neue Fassung wurde gebracht.</translation>
    </message>
    <message>
        <source>An editorial correction, without a vote, by {by}.</source>
        <translation>Ein Schreibfehler, ohne Abstimmung korrigiert von {by}.</translation>
    </message>
    <message>
        <source>An editorial correction, without a vote.</source>
        <translation>Ein Schreibfehler, ohne Abstimmung korrigiert.</translation>
    </message>
    <message>
        <source>{label} left a place blank, to be filled.</source>
        <translation>{label} ließ eine Stelle offen, als Lücke.</translation>
    </message>
    <message>
        <source>The blank {label} was filled.</source>
        <translation>Die Lücke {label} wurde gefüllt.</translation>
    </message>
    <message>
        <source>Version {number}: a part of {label}, which {by} proposed.</source>
        <translation>Fassung {number}: ein Teil von {label}, vorgeschlagen von {by}.</translation>
    </message>
    <message>
        <source>Version {number}: a part of {label}.</source>
        <translation>Fassung {number}: ein Teil von {label}.</translation>
    </message>
    <message>
        <source>What it is needed for</source>
        <translation>Wofür es gebraucht wird</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie er entstand</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>There are no open amendments to this proposal.</source>
        <translation>Zu diesem Vorschlag gibt es keine offenen Änderungsanträge.</translation>
    </message>
    <message>
        <source>Sorted by the line in which each begins. In the margin: − words are struck, + words are inserted, ± both. Struck words are crossed out, inserted words underlined.</source>
        <translation>Geordnet nach der Zeile, in der jeder beginnt. Am Rand: − Worte werden gestrichen, + Worte werden eingefügt, ± beides. Gestrichenes ist durchgestrichen, Eingefügtes unterstrichen.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Änderungsantrag</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>Im Konflikt mit</translation>
    </message>
    <message>
        <source>Where each paragraph comes from</source>
        <translation>Woher jeder Absatz kommt</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Since version</source>
        <translation>Seit Fassung</translation>
    </message>
    <message>
        <source>Changed in version</source>
        <translation>Geändert in Fassung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>How the group works</source>
        <translation>Wie die Gruppe arbeitet</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>These are your words as the minutes would tell them. Say of each whether it can stay, how it should read, or that it should go. What goes leaves a gap that says so.</source>
        <translation>Das sind deine Worte, wie das Protokoll sie nennen würde. Sag zu jeder Stelle, ob sie bleiben kann, wie sie lauten soll oder ob sie weg soll. Was wegkommt, lässt eine Lücke, die das sagt.</translation>
    </message>
    <message>
        <source>( ) keep   ( ) strike   ( ) reword: ………………………………</source>
        <translation>( ) bleibt   ( ) streichen   ( ) neu fassen: ………………………………</translation>
    </message>
    <message>
        <source>Minutes tell nothing here that was said.</source>
        <translation>Das Protokoll nennt hier nichts, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation>Es blieb nichts offen.</translation>
    </message>
    <message>
        <source>Arrival card</source>
        <translation>Ankunftskarte</translation>
    </message>
    <message>
        <source>The vote on {label} is taken once more; it is out until then.</source>
        <translation>Über {label} wird noch einmal abgestimmt; bis dahin gilt die Änderung nicht.</translation>
    </message>
    <message>
        <source>Needs and offers</source>
        <translation>Was gebraucht und angeboten wird</translation>
    </message>
    <message>
        <source>Report-back</source>
        <translation>Bericht an die Gruppe</translation>
    </message>
</context>
<context>
    <name>HandoverWording</name>
    <message>
        <source>It stands among all decisions as {id}.</source>
        <translation>In der Beschlusssammlung steht es als {id}.</translation>
    </message>
    <message>
        <source>To be looked at again on {day}.</source>
        <translation>Wird am {day} wieder angeschaut.</translation>
    </message>
    <message>
        <source>It stands until {day}.</source>
        <translation>Gilt bis {day}.</translation>
    </message>
    <message>
        <source>It holds for {scope}.</source>
        <translation>Gilt für: {scope}.</translation>
    </message>
    <message>
        <source>Carried out by {who}.</source>
        <translation>Es setzt um: {who}.</translation>
    </message>
    <message numerus="yes">
        <source>Tested %n times.</source>
        <translation>
            <numerusform>%n-mal geprüft.</numerusform>
            <numerusform>%n-mal geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendments are open.</source>
        <translation>
            <numerusform>%n Änderungsantrag ist offen.</numerusform>
            <numerusform>%n Änderungsanträge sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled.</source>
        <translation>Nicht geklärt.</translation>
    </message>
    <message>
        <source>Not adopted.</source>
        <translation>Nicht angenommen.</translation>
    </message>
    <message>
        <source>Laid aside.</source>
        <translation>Zurückgestellt.</translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation>Vertagt.</translation>
    </message>
    <message>
        <source>Referred.</source>
        <translation>Weitergegeben.</translation>
    </message>
    <message>
        <source>{item}: not reached.</source>
        <translation>{item}: nicht geschafft.</translation>
    </message>
    <message>
        <source>{item}: not reached; {length} were planned.</source>
        <translation>{item}: nicht geschafft; {length} waren geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions were not answered.</source>
        <translation>
            <numerusform>%n Frage wurde nicht beantwortet.</numerusform>
            <numerusform>%n Fragen wurden nicht beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions were not answered (to {names}).</source>
        <translation>
            <numerusform>%n Frage wurde nicht beantwortet (an {names}).</numerusform>
            <numerusform>%n Fragen wurden nicht beantwortet (an {names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{item}: {said}</source>
        <translation>{item}: {said}</translation>
    </message>
    <message>
        <source>Turns have no limit.</source>
        <translation>Beiträge sind nicht begrenzt.</translation>
    </message>
    <message>
        <source>Turns end after {length}.</source>
        <translation>Beiträge enden nach {length}.</translation>
    </message>
    <message>
        <source>A turn has {length}.</source>
        <translation>Ein Beitrag hat {length}.</translation>
    </message>
    <message>
        <source>{item}: took {taken}.</source>
        <translation>{item}: dauerte {taken}.</translation>
    </message>
    <message>
        <source>{item}: took {taken}, {length} were planned.</source>
        <translation>{item}: dauerte {taken}, {length} waren geplant.</translation>
    </message>
    <message>
        <source>It ended at {at}; the end was planned for {planned}.</source>
        <translation>Es endete um {at}; geplant war {planned}.</translation>
    </message>
    <message>
        <source>Waiting to speak when it ended: {names}.</source>
        <translation>Am Ende warteten auf das Wort: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were still waiting to speak when it ended.</source>
        <translation>
            <numerusform>%n Person wartete am Ende noch auf das Wort.</numerusform>
            <numerusform>%n Personen warteten am Ende noch auf das Wort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Name of the process</source>
        <translation>Name des Verfahrens</translation>
    </message>
    <message>
        <source>What it is, in a sentence or two</source>
        <translation>Was es ist, in ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>Who agreed on it</source>
        <translation>Wer es vereinbart hat</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>kann leer bleiben</translation>
    </message>
    <message>
        <source>When it was agreed</source>
        <translation>Wann es vereinbart wurde</translation>
    </message>
    <message>
        <source>When we look at this again</source>
        <translation>Wann wir das wieder anschauen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>We look at this again on</source>
        <translation>Das schauen wir wieder an am</translation>
    </message>
    <message>
        <source>such as 2027-05-01</source>
        <translation>etwa 2027-05-01</translation>
    </message>
    <message>
        <source>Groups answer, each by its spoke</source>
        <translation>Gruppen antworten, jede durch eine delegierte Person</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message numerus="yes">
        <source>heard in this meeting: {heard} of %n people</source>
        <translation>
            <numerusform>bei diesem Treffen gehört: {heard} von %n Person</numerusform>
            <numerusform>bei diesem Treffen gehört: {heard} von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>How often people and groups had the floor. Only you see this.</source>
        <translation>Wie oft Personen und Gruppen das Wort hatten. Nur du siehst das.</translation>
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
        <source>The meeting is closed.</source>
        <translation>Das Treffen ist geschlossen.</translation>
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
    <message>
        <source>arrive NAME, NAME of GROUP</source>
        <translation>kommt NAME, NAME aus &quot;GRUPPE&quot;</translation>
    </message>
    <message>
        <source>Space: the chair rules</source>
        <translation>Leertaste: die Leitung entscheidet</translation>
    </message>
    <message>
        <source>Space: who seconds it</source>
        <translation>Leertaste: wer es unterstützt</translation>
    </message>
    <message>
        <source>Space counts the votes</source>
        <translation>Leertaste zählt die Stimmen</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Hold a meeting in which everybody is heard.</source>
        <translation>Ein Treffen abhalten, bei dem alle gehört werden.</translation>
    </message>
    <message>
        <source>See what was decided in all meetings, and what is due (Ctrl+D)</source>
        <translation>Sehen, was in allen Treffen beschlossen wurde und was fällig ist (Strg+D)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>How do you want to meet?</source>
        <translation>Wie wollt ihr euch treffen?</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Try it out where nothing counts</source>
        <translation>Ausprobieren, wo nichts zählt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Your meetings</source>
        <translation>Eure Treffen</translation>
    </message>
    <message>
        <source>Search meetings</source>
        <translation>Treffen suchen</translation>
    </message>
    <message>
        <source>Search by title, group, place or date  (Ctrl+F)</source>
        <translation>Suchen nach Titel, Gruppe, Ort oder Datum  (Strg+F)</translation>
    </message>
    <message>
        <source>Open the chosen meeting (Enter)</source>
        <translation>Das gewählte Treffen öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Write its minutes into a file (Ctrl+E)</source>
        <translation>Sein Protokoll in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Export minutes …</source>
        <translation>Protokoll …</translation>
    </message>
    <message>
        <source>Print its proposals or hand-over notes (Ctrl+Shift+E)</source>
        <translation>Seine Vorschläge oder Übergabenotizen drucken (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Hand-outs …</source>
        <translation>Handzettel …</translation>
    </message>
    <message>
        <source>See how long its turns took (Ctrl+T)</source>
        <translation>Sehen, wie lange seine Beiträge dauerten (Strg+T)</translation>
    </message>
    <message>
        <source>Time sheet</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Save what is good of damaged records; the library is kept as it is, beside</source>
        <translation>Retten, was an beschädigten Aufzeichnungen gut ist; die Bibliothek bleibt daneben, wie sie ist</translation>
    </message>
    <message>
        <source>Rescue …</source>
        <translation>Retten …</translation>
    </message>
    <message numerus="yes">
        <source>Decisions · %n due</source>
        <translation>
            <numerusform>Beschlüsse · %n fällig</numerusform>
            <numerusform>Beschlüsse · %n fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting yet.

Choose under “Start” how you want to meet. It begins at once, or on the day that you plan it for, and everything that happens is kept here.

Or rehearse first: there nothing counts.</source>
        <translation>Noch kein Treffen.

Wähl unter „Beginnen“, wie ihr euch treffen wollt. Es geht sofort los oder an dem Tag, für den ihr es plant, und alles, was geschieht, wird hier aufbewahrt.

Oder probt zuerst: Da zählt nichts.</translation>
    </message>
    <message>
        <source>See who does what by when, over all meetings (Ctrl+K)</source>
        <translation>Sehen, wer was bis wann macht, über alle Treffen (Strg+K)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>Actions · %n late</source>
        <translation>
            <numerusform>Aufgaben · %n überfällig</numerusform>
            <numerusform>Aufgaben · %n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it with its agenda as a page, such as before it begins</source>
        <translation>Es mit seiner Tagesordnung als Seite öffnen, etwa bevor es beginnt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>What is read by now can be found; the rest is read the next time</source>
        <translation>Was gelesen ist, wird gefunden; der Rest wird beim nächsten Mal gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Search everything that was ever minuted (Ctrl+Shift+F)</source>
        <translation>Alles durchsuchen, was je im Protokoll stand (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search everything …</source>
        <translation>Alles durchsuchen …</translation>
    </message>
    <message>
        <source>No meeting is called “{typed}”. Try another word, or fewer, or search everything that was minuted (Ctrl+Shift+F).</source>
        <translation>Kein Treffen heißt „{typed}“. Andere Wörter oder weniger helfen, oder alles durchsuchen, was im Protokoll steht (Ctrl+Shift+F).</translation>
    </message>
    <message>
        <source>Reading the records for search and lists: {read} of {number}.</source>
        <translation>Die Aufzeichnungen werden für Suche und Listen gelesen: {read} von {number}.</translation>
    </message>
    <message>
        <source>Begin the next meeting of the same people (Ctrl+M)</source>
        <translation>Das nächste Treffen derselben Leute beginnen (Ctrl+M)</translation>
    </message>
    <message>
        <source>Next meeting …</source>
        <translation>Nächstes Treffen …</translation>
    </message>
    <message>
        <source>See what other groups sent, and take in what came (Ctrl+I)</source>
        <translation>Sehen, was andere Gruppen schickten, und aufnehmen, was kam (Strg+I)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Make a record from notes …</source>
        <translation>Aus Notizen eine Aufzeichnung machen …</translation>
    </message>
    <message>
        <source>Copy to a stick or a folder …</source>
        <translation>Auf einen Stick oder in einen Ordner kopieren …</translation>
    </message>
    <message>
        <source>Look again what there is</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Close Goround</source>
        <translation>Goround beenden</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation>Ein Treffen beginnen</translation>
    </message>
    <message>
        <source>Its agenda, as a page</source>
        <translation>Seine Tagesordnung als Seite</translation>
    </message>
    <message>
        <source>Our ways to meet</source>
        <translation>Unsere Arten, uns zu treffen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Preferences …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Die Tasten</translation>
    </message>
</context>
<context>
    <name>HomeKeys</name>
    <message>
        <source>Enter opens the meeting, F5 looks again</source>
        <translation>Eingabe öffnet das Treffen, F5 schaut noch einmal nach</translation>
    </message>
    <message>
        <source>go to the processes, to start a meeting</source>
        <translation>zu den Verfahren gehen, um ein Treffen zu beginnen</translation>
    </message>
    <message>
        <source>search the meetings</source>
        <translation>die Treffen durchsuchen</translation>
    </message>
    <message>
        <source>open the meeting that is chosen</source>
        <translation>das gewählte Treffen öffnen</translation>
    </message>
    <message>
        <source>export the minutes of the meeting that is chosen</source>
        <translation>das Protokoll des gewählten Treffens exportieren</translation>
    </message>
    <message>
        <source>the time sheet of the meeting that is chosen</source>
        <translation>die Zeitübersicht des gewählten Treffens</translation>
    </message>
    <message>
        <source>what was decided in all meetings and stands, and what is due</source>
        <translation>was in allen Treffen beschlossen wurde und gilt, und was fällig ist</translation>
    </message>
    <message>
        <source>hand-outs of its proposals, hand-over notes</source>
        <translation>Handzettel seiner Vorschläge, Übergabenotizen</translation>
    </message>
    <message>
        <source>choose the language of Goround</source>
        <translation>die Sprache von Goround wählen</translation>
    </message>
    <message>
        <source>look again what there is</source>
        <translation>noch einmal nachschauen, was es gibt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>does</source>
        <translation>bewirkt</translation>
    </message>
    <message>
        <source>who does what by when, over all meetings</source>
        <translation>wer was bis wann macht, über alle Treffen</translation>
    </message>
    <message>
        <source>write ways to meet of your own</source>
        <translation>eigene Verfahren schreiben</translation>
    </message>
    <message>
        <source>copy the library to a stick or a folder</source>
        <translation>die Bibliothek auf einen Stick oder in einen Ordner kopieren</translation>
    </message>
    <message>
        <source>search everything that was ever minuted</source>
        <translation>alles durchsuchen, was je im Protokoll stand</translation>
    </message>
    <message>
        <source>arrows choose, Enter goes to the place in the meeting</source>
        <translation>Pfeile wählen, Enter führt zur Stelle im Treffen</translation>
    </message>
    <message>
        <source>begin the next meeting after the one that is chosen</source>
        <translation>nach dem gewählten Treffen das nächste beginnen</translation>
    </message>
    <message>
        <source>what other groups sent, and taking in what came</source>
        <translation>was andere Gruppen schickten, und aufnehmen, was kam</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>show these keys</source>
        <translation>diese Tasten zeigen</translation>
    </message>
    <message>
        <source>close Goround</source>
        <translation>Goround beenden</translation>
    </message>
</context>
<context>
    <name>HomeMenus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Treffen</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message>
        <source>Silence for {gone}. Space ends it.</source>
        <translation>Stille seit {gone}. Leertaste beendet sie.</translation>
    </message>
    <message>
        <source>Silence for {gone} of {length}. Space ends it.</source>
        <translation>Stille, {gone} von {length}. Leertaste beendet sie.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more groups are still away</source>
        <translation>
            <numerusform>und %n weitere Gruppe ist noch weg</numerusform>
            <numerusform>und %n weitere Gruppen sind noch weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small groups for {gone}</source>
        <translation>
            <numerusform>%n kleine Gruppe seit {gone}</numerusform>
            <numerusform>%n kleine Gruppen seit {gone}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}  back: {line}</source>
        <translation>{number}  zurück: {line}</translation>
    </message>
    <message>
        <source>{gone} of {length}</source>
        <translation>{gone} von {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n are back: group 1 says &quot;…&quot;</source>
        <translation>
            <numerusform>%n ist zurück: gruppe 1 sagt &quot;…&quot;</numerusform>
            <numerusform>%n sind zurück: gruppe 1 sagt &quot;…&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxCommand</name>
    <message>
        <source>list what other groups sent</source>
        <translation>auflisten, was andere Gruppen geschickt haben</translation>
    </message>
    <message>
        <source>Each packet with its id, the newest first, and whether a meeting took it up. Nothing
in it touches a meeting before: take it up in one with “receive ID”. With --json a line of JSON for
each, with everything that is in it.</source>
        <translation>Jedes Paket mit seiner Kennung, das neueste zuerst, und ob ein Treffen es aufgenommen hat. Vorher
berührt nichts davon ein Treffen: Nimm es in einem auf mit „receive KENNUNG“. Mit --json je eine Zeile
JSON mit allem, was darin steht.</translation>
    </message>
    <message>
        <source>lines of JSON</source>
        <translation>Zeilen in JSON</translation>
    </message>
    <message>
        <source>(taken up in “{title}”)</source>
        <translation>(aufgenommen in „{title}“)</translation>
    </message>
    <message>
        <source>Nothing came yet. Take a packet in with: goround packet read FILE</source>
        <translation>Noch ist nichts gekommen. Nimm ein Paket auf mit: goround packet read DATEI</translation>
    </message>
</context>
<context>
    <name>InboxWindow</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>What other groups sent</source>
        <translation>Was andere Gruppen schickten</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation>Eine Datei aufnehmen …</translation>
    </message>
    <message>
        <source>It waits here until a meeting takes it up</source>
        <translation>Es wartet hier, bis ein Treffen es aufnimmt</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Treffen öffnen</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was es bringt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Taken up in</source>
        <translation>Aufgenommen in</translation>
    </message>
    <message>
        <source>Nothing came yet. Groups send one another texts, answers and notices as files that end in .round-packet, by mail or on a stick: take one in here.</source>
        <translation>Noch ist nichts gekommen. Gruppen schicken einander Texte, Antworten und Mitteilungen als Dateien, die auf .round-packet enden, per Post oder auf einem Stick: Nimm hier eine auf.</translation>
    </message>
    <message>
        <source>This was here already; nothing changed.</source>
        <translation>Das lag schon hier; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Take in what another group sent</source>
        <translation>Aufnehmen, was eine andere Gruppe schickte</translation>
    </message>
    <message>
        <source>Packets (*.round-packet)</source>
        <translation>Pakete (*.round-packet)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It changes nothing by itself. A meeting takes it up with: receive {id}</source>
        <translation>Von selbst ändert es nichts. Ein Treffen nimmt es auf mit: receive {id}</translation>
    </message>
</context>
<context>
    <name>IndexCommand</name>
    <message>
        <source>make what search is made from, or bring it up to date</source>
        <translation>anlegen, woraus die Suche kommt, oder auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>The index lies beside the library and holds nothing that the records do not. The
windows and “goround search” keep it up to date themselves. --anew throws it away and reads every
record again; --progress tells how far it is, a line for each record.</source>
        <translation>Der Index liegt neben der Bibliothek und enthält nichts, was nicht in den Aufzeichnungen steht. Die
Fenster und „goround search“ halten ihn selbst auf dem neuesten Stand. --anew wirft ihn weg und liest
jede Aufzeichnung noch einmal; --progress sagt, wie weit es ist, eine Zeile für jede Aufzeichnung.</translation>
    </message>
    <message>
        <source>read every record again</source>
        <translation>jede Aufzeichnung noch einmal lesen</translation>
    </message>
    <message>
        <source>lines such as 12/520 while it goes on</source>
        <translation>Zeilen wie 12/520, während es läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n records were read.</source>
        <translation>
            <numerusform>%n Aufzeichnung wurde gelesen.</numerusform>
            <numerusform>%n Aufzeichnungen wurden gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterruptedBar</name>
    <message>
        <source>Go back into it</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>{when} was the last act. Everything recorded until then is there.</source>
        <translation>Zuletzt geschah etwas am {when}. Alles bis dahin Aufgezeichnete ist da.</translation>
    </message>
    <message>
        <source>A meeting was interrupted.</source>
        <translation>Ein Treffen wurde unterbrochen.</translation>
    </message>
    <message>
        <source>“{title}” was interrupted.</source>
        <translation>„{title}“ wurde unterbrochen.</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>New item</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation>Punkt der Tagesordnung</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>no time planned</source>
        <translation>keine Zeit geplant</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>It is being treated: “Switch process” changes the process now.</source>
        <translation>Er wird gerade behandelt: „Verfahren wechseln“ ändert das Verfahren jetzt.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Ein Titel fehlt.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>whenever its turn comes; or such as 20:00</source>
        <translation>sobald er an der Reihe ist; oder etwa 20:00</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Stellt vor</translation>
    </message>
    <message>
        <source>A time of day is written like 20:00.</source>
        <translation>Eine Uhrzeit schreibt man wie 20:00.</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Turn to it</source>
        <translation>Zu diesem Punkt gehen</translation>
    </message>
    <message>
        <source>Title, purpose, process, time…</source>
        <translation>Titel, Zweck, Verfahren, Zeit…</translation>
    </message>
    <message>
        <source>Move up	Alt+↑</source>
        <translation>Nach oben	Alt+↑</translation>
    </message>
    <message>
        <source>Move down	Alt+↓</source>
        <translation>Nach unten	Alt+↓</translation>
    </message>
    <message>
        <source>the title of each part, with commas between them</source>
        <translation>die Titel der Teile, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Remove: not possible, it has begun</source>
        <translation>Entfernen: nicht möglich, er hat begonnen</translation>
    </message>
    <message>
        <source>Remove	Delete</source>
        <translation>Entfernen	Entf</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>print a record as lines of JSON</source>
        <translation>eine Aufzeichnung als Zeilen in JSON ausgeben</translation>
    </message>
    <message>
        <source>Each event is one line: seq, act (the seq of the first event of its act), at (UTC),
tick (steady milliseconds), by (which seat), kind, version, event (its own fields).</source>
        <translation>Jedes Ereignis ist eine Zeile: seq, act (das seq des ersten Ereignisses der Handlung), at (UTC),
tick (stetige Millisekunden), by (welcher Platz), kind, version, event (seine eigenen Felder).</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Objection holds</source>
        <translation>Einwand besteht</translation>
    </message>
    <message>
        <source>It is a concern</source>
        <translation>Es sind Bedenken</translation>
    </message>
    <message>
        <source>Block rests on our principles</source>
        <translation>Veto beruht auf unseren Grundsätzen</translation>
    </message>
    <message>
        <source>It rests on none</source>
        <translation>Es beruht auf keinem</translation>
    </message>
    <message>
        <source>Stands aside instead</source>
        <translation>Steht stattdessen beiseite</translation>
    </message>
    <message>
        <source>The group has decided…</source>
        <translation>Die Gruppe hat entschieden …</translation>
    </message>
    <message>
        <source>How did the group decide on its block? Nothing will do.</source>
        <translation>Wie hat die Gruppe über ihr Veto entschieden? Nichts genügt auch.</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ↓</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>What you can do now, and the keys</source>
        <translation>Was du jetzt tun kannst, und die Tasten</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Was du jetzt tun kannst</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Die Tasten</translation>
    </message>
</context>
<context>
    <name>LabelActs</name>
    <message>
        <source>&amp;Turn to {label}</source>
        <translation>&amp;Zu {label} gehen</translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation>&amp;Annehmen…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Friendly: the proposer agrees</source>
        <translation>&amp;Freundlich: wer vorschlägt, ist einverstanden</translation>
    </message>
    <message>
        <source>&amp;Object…</source>
        <translation>&amp;Widersprechen…</translation>
    </message>
    <message>
        <source>who objects</source>
        <translation>wer widerspricht</translation>
    </message>
    <message>
        <source>Nobody o&amp;bjects</source>
        <translation>&amp;Niemand widerspricht</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Z&amp;urückziehen</translation>
    </message>
    <message>
        <source>Read the te&amp;xt with it, or without</source>
        <translation>Te&amp;xt damit oder ohne lesen</translation>
    </message>
    <message>
        <source>Amen&amp;d it…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>R&amp;edraft it…</source>
        <translation>Neu fa&amp;ssen…</translation>
    </message>
    <message>
        <source>D&amp;ivide it: each place by itself</source>
        <translation>&amp;Teilen: jede Stelle einzeln</translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation>&amp;Vorschlagen…</translation>
    </message>
    <message>
        <source>&amp;Fill it with “{words}”</source>
        <translation>&amp;Füllen mit „{words}“</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>&amp;Count hands on “{words}”…</source>
        <translation>&amp;Hände für „{words}“ zählen…</translation>
    </message>
    <message>
        <source>Make one li&amp;ke it…</source>
        <translation>&amp;Gleichartigen stellen…</translation>
    </message>
    <message>
        <source>who moves it</source>
        <translation>wer ihn stellt</translation>
    </message>
    <message>
        <source>&amp;Merge {labels}…</source>
        <translation>Zusa&amp;mmenführen: {labels}…</translation>
    </message>
    <message>
        <source>Read it with a&amp;ll that are in nobody’s way</source>
        <translation>Mit allen lesen, die niemandem im W&amp;eg stehen</translation>
    </message>
    <message>
        <source>Read it as it stands &amp;now</source>
        <translation>Lesen, wie es &amp;jetzt lautet</translation>
    </message>
    <message>
        <source>&amp;Edit it: a new version…</source>
        <translation>&amp;Bearbeiten: eine neue Fassung…</translation>
    </message>
    <message>
        <source>&amp;Correct a slip without a vote…</source>
        <translation>Fehler ohne Abstimmung &amp;korrigieren…</translation>
    </message>
    <message>
        <source>D&amp;ivide it: each paragraph by itself</source>
        <translation>&amp;Teilen: jeder Absatz einzeln</translation>
    </message>
    <message>
        <source>Attached &amp;files…</source>
        <translation>Ange&amp;hängte Dateien…</translation>
    </message>
    <message>
        <source>W&amp;hich changes contradict each other</source>
        <translation>Wel&amp;che Änderungen sich widersprechen</translation>
    </message>
    <message>
        <source>&amp;Second: somebody supports it…</source>
        <translation>Unte&amp;rstützen: jemand will es beraten…</translation>
    </message>
    <message>
        <source>who seconds it</source>
        <translation>wer unterstützt</translation>
    </message>
    <message>
        <source>Also &amp;proposed by…</source>
        <translation>Auch v&amp;orgeschlagen von…</translation>
    </message>
    <message>
        <source>who sponsors it</source>
        <translation>wer mit vorschlägt</translation>
    </message>
    <message>
        <source>Leave a place open (&amp;blank)…</source>
        <translation>&amp;Stelle offen lassen (Lücke)…</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>The text and its amendments</source>
        <translation>Der Text und seine Änderungsanträge</translation>
    </message>
    <message>
        <source>Enter: what can be done · Ctrl+Space: switch on or off</source>
        <translation>Eingabe: was möglich ist · Strg+Leertaste: an- oder ausschalten</translation>
    </message>
</context>
<context>
    <name>LabelModel</name>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
</context>
<context>
    <name>LabelRows</name>
    <message>
        <source>to be filled: {words}</source>
        <translation>zu füllen: {words}</translation>
    </message>
    <message>
        <source>a blank in line {line}</source>
        <translation>eine Lücke in Zeile {line}</translation>
    </message>
    <message>
        <source>“{words}” not taken: {yes} yes, {no} no</source>
        <translation>„{words}“ nicht genommen: {yes} Ja, {no} Nein</translation>
    </message>
    <message>
        <source>a blank without suggestions</source>
        <translation>eine Lücke ohne Vorschläge</translation>
    </message>
    <message>
        <source>as it would read with {labels}</source>
        <translation>wie es mit {labels} lauten würde</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>review {date}</source>
        <translation>Überprüfung {date}</translation>
    </message>
    <message>
        <source>now {labels}</source>
        <translation>jetzt {labels}</translation>
    </message>
    <message>
        <source>from {labels}</source>
        <translation>aus {labels}</translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>von {names}</translation>
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
        <source>because {reason}</source>
        <translation>weil {reason}</translation>
    </message>
    <message>
        <source>conflicts with {labels}</source>
        <translation>im Konflikt mit {labels}</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Choose the language of Goround (Ctrl+L)</source>
        <translation>Die Sprache von Goround wählen (Strg+L)</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Read as the language is</source>
        <translation>Lesen wie die Sprache</translation>
    </message>
    <message>
        <source>Read from left to right</source>
        <translation>Von links nach rechts lesen</translation>
    </message>
    <message>
        <source>Read from right to left</source>
        <translation>Von rechts nach links lesen</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>“{window}” is still open.</source>
        <translation>„{window}“ ist noch offen.</translation>
    </message>
    <message>
        <source>A question is still open in the line.</source>
        <translation>In der Zeile ist noch eine Frage offen.</translation>
    </message>
    <message>
        <source>Somebody’s name is half typed.</source>
        <translation>Ein Name ist erst halb geschrieben.</translation>
    </message>
    <message>
        <source>Some notes are not in the record yet.</source>
        <translation>Ein Teil der Notizen ist noch nicht aufgezeichnet.</translation>
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
    <name>LateBar</name>
    <message>
        <source>Card to print…</source>
        <translation>Karte zum Drucken …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Show it to the room</source>
        <translation>Dem Raum zeigen</translation>
    </message>
    <message>
        <source>{names} came now. What was decided and goes on stands on a card, if wanted.</source>
        <translation>Jetzt gekommen: {names}. Was entschieden wurde und was läuft, steht auf Wunsch auf einer Karte.</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is locked: meetings, people, attached files, search and copies.</source>
        <translation>Sie ist verschlossen: Treffen, Menschen, angehängte Dateien, Suche und Kopien.</translation>
    </message>
    <message>
        <source>Whoever has this file, or a copy of it, can read it. A passphrase locks all of it: meetings, people, attached files, search and copies.</source>
        <translation>Wer diese Datei oder eine Kopie davon hat, kann sie lesen. Ein Kennwort verschließt alles darin: Treffen, Menschen, angehängte Dateien, Suche und Kopien.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody opens it any more, and nobody can bring it back. Write it down where only those find it who may. Copies elsewhere, such as on a stick, and minutes that were written into files stay as they are.</source>
        <translation>Ohne das Kennwort öffnet sie niemand mehr, und niemand kann es zurückholen. Schreibt es auf, wo es nur findet, wer darf. Kopien anderswo, etwa auf einem Stick, und Protokolle, die in Dateien geschrieben wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Passphrase of this library</source>
        <translation>Kennwort dieser Bibliothek</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation>Kennwort &amp;jetzt</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Neues &amp;Kennwort</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Copies of before</source>
        <translation>Kopien von vorher</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Das Kennwort ändern</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Verschließen</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Das Kennwort wegnehmen</translation>
    </message>
    <message>
        <source>do the same with them</source>
        <translation>ebenso behandeln</translation>
    </message>
    <message>
        <source>remove them</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>lassen, wie sie sind</translation>
    </message>
    <message numerus="yes">
        <source>%n copies lie beside it and open as before: {names}.</source>
        <translation>
            <numerusform>%n Kopie liegt daneben und öffnet sich wie vorher: {names}.</numerusform>
            <numerusform>%n Kopien liegen daneben und öffnen sich wie vorher: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copies of before</source>
        <translation>Kopien &amp;von vorher</translation>
    </message>
    <message>
        <source>Type the new passphrase, and once more below.</source>
        <translation>Das neue Kennwort eintippen, und darunter noch einmal.</translation>
    </message>
    <message>
        <source>The two are not alike. Type both again.</source>
        <translation>Die beiden sind nicht gleich. Beide noch einmal eintippen.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this library. Type it again.</source>
        <translation>Das ist nicht das Kennwort dieser Bibliothek. Noch einmal eintippen.</translation>
    </message>
</context>
<context>
    <name>LifeMenu</name>
    <message>
        <source>The draft was sent round…</source>
        <translation>Der Entwurf wurde verschickt…</translation>
    </message>
    <message>
        <source>Correct words in the minutes…</source>
        <translation>Wortlaut im Protokoll berichtigen…</translation>
    </message>
    <message>
        <source>The minutes are approved…</source>
        <translation>Das Protokoll ist genehmigt…</translation>
    </message>
    <message>
        <source>To whom (may stay empty)</source>
        <translation>An wen (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Sent round</source>
        <translation>Verschickt</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Words as they stand in the minutes</source>
        <translation>Worte, wie sie im Protokoll stehen</translation>
    </message>
    <message>
        <source>How they read now</source>
        <translation>Wie sie jetzt lauten</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Wer darum bat</translation>
    </message>
    <message>
        <source>Votes for it (empty: nobody objected)</source>
        <translation>Stimmen dafür (leer: niemand widersprach)</translation>
    </message>
    <message>
        <source>Votes against it</source>
        <translation>Stimmen dagegen</translation>
    </message>
    <message>
        <source>The minutes list what was corrected, with both wordings.</source>
        <translation>Das Protokoll führt auf, was berichtigt wurde, mit beiden Fassungen.</translation>
    </message>
    <message>
        <source>The minutes are locked: only a dated decision changes them.</source>
        <translation>Das Protokoll steht fest: Nur ein datierter Beschluss ändert es.</translation>
    </message>
    <message>
        <source>Which decision, of which day</source>
        <translation>Welcher Beschluss, von welchem Tag</translation>
    </message>
    <message>
        <source>Correct the minutes</source>
        <translation>Protokoll berichtigen</translation>
    </message>
    <message>
        <source>Correct them</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approve and lock them</source>
        <translation>Genehmigen und festschreiben</translation>
    </message>
    <message>
        <source>From then on only a dated decision changes these minutes.</source>
        <translation>Von da an ändert nur ein datierter Beschluss dieses Protokoll.</translation>
    </message>
    <message>
        <source>On which day (1 June 2026; empty: today)</source>
        <translation>An welchem Tag (1. Juni 2026; leer: heute)</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>Approved as it stands</source>
        <translation>Unverändert genehmigt</translation>
    </message>
    <message>
        <source>These words do not stand in this version of the minutes.</source>
        <translation>Diese Worte stehen nicht in dieser Fassung des Protokolls.</translation>
    </message>
    <message>
        <source>These minutes are approved and locked. The lines below are the fingerprints of the record and of this text; “goround verify --minutes FILE” tells whether a file still agrees with both.</source>
        <translation>Dieses Protokoll ist genehmigt und steht fest. Die Zeilen darunter sind die Fingerabdrücke der Aufzeichnung und dieses Textes; „goround verify --minutes FILE“ sagt, ob eine Datei noch mit beiden übereinstimmt.</translation>
    </message>
    <message>
        <source>Minutes, approved on {approved} and changed by decision since</source>
        <translation>Protokoll, genehmigt am {approved} und seitdem durch Beschluss geändert</translation>
    </message>
    <message>
        <source>Minutes, approved on {approved}</source>
        <translation>Protokoll, genehmigt am {approved}</translation>
    </message>
    <message>
        <source>Minutes (circulated on {circulated}, corrected, not yet approved)</source>
        <translation>Protokoll (verschickt am {circulated}, berichtigt, noch nicht genehmigt)</translation>
    </message>
    <message>
        <source>Minutes (circulated on {circulated}, not yet approved)</source>
        <translation>Protokoll (verschickt am {circulated}, noch nicht genehmigt)</translation>
    </message>
    <message>
        <source>Minutes (draft, corrected, not yet approved)</source>
        <translation>Protokoll (Entwurf, berichtigt, noch nicht genehmigt)</translation>
    </message>
    <message>
        <source>Minutes (draft, not yet approved)</source>
        <translation>Protokoll (Entwurf, noch nicht genehmigt)</translation>
    </message>
    <message>
        <source>{day}: “{old}” was taken out; {agreed}.</source>
        <translation>{day}: „{old}“ wurde herausgenommen; {agreed}.</translation>
    </message>
    <message>
        <source>{day}: “{old}” was taken out, as {who} asked; {agreed}.</source>
        <translation>{day}: „{old}“ wurde herausgenommen, worum {who} bat; {agreed}.</translation>
    </message>
    <message>
        <source>{day}: “{old}” became “{new}”; {agreed}.</source>
        <translation>{day}: Aus „{old}“ wurde „{new}“; {agreed}.</translation>
    </message>
    <message>
        <source>{day}: “{old}” became “{new}”, as {who} asked; {agreed}.</source>
        <translation>{day}: Aus „{old}“ wurde „{new}“, worum {who} bat; {agreed}.</translation>
    </message>
    <message>
        <source>nobody objected</source>
        <translation>niemand widersprach</translation>
    </message>
    <message>
        <source>{favour} for it, {against} against</source>
        <translation>{favour} dafür, {against} dagegen</translation>
    </message>
    <message numerus="yes">
        <source>This was changed in %n places.</source>
        <translation>
            <numerusform>Das wurde an %n Stelle geändert.</numerusform>
            <numerusform>Das wurde an %n Stellen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minute, agreed on the spot ({at}):</source>
        <translation>Der Wortlaut, gleich vereinbart ({at}):</translation>
    </message>
    <message>
        <source>Corrected in the record after that was agreed: {outcome}</source>
        <translation>In der Aufzeichnung berichtigt, nachdem das vereinbart war: {outcome}</translation>
    </message>
    <message>
        <source>After the approval, by decision: {decided}.</source>
        <translation>Nach der Genehmigung, durch Beschluss: {decided}.</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Es fehlt noch: {what}.</translation>
    </message>
    <message>
        <source>This line does nothing.</source>
        <translation>Diese Zeile bewirkt nichts.</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>(struck: {words})</source>
        <translation>(gestrichen: {words})</translation>
    </message>
    <message>
        <source>(new: {words})</source>
        <translation>(neu: {words})</translation>
    </message>
    <message>
        <source>(moved away: {words})</source>
        <translation>(von hier verschoben: {words})</translation>
    </message>
    <message>
        <source>(moved here: {words})</source>
        <translation>(hierher verschoben: {words})</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Wieder anzuschauen</translation>
    </message>
    <message>
        <source>Stands until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Came later</source>
        <translation>Kam später</translation>
    </message>
    <message>
        <source>Left earlier</source>
        <translation>Ging früher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>To be looked at again: {matter}</source>
        <translation>Wieder anzuschauen: {matter}</translation>
    </message>
    <message>
        <source>Stands until today: {matter}</source>
        <translation>Gilt bis heute: {matter}</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Next meeting of {body}</source>
        <translation>Nächstes Treffen: {body}</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>The library is written anew, and looked through …</source>
        <translation>Die Bibliothek wird neu geschrieben und durchgesehen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Diese Bibliothek</translation>
    </message>
</context>
<context>
    <name>LotDialog</name>
    <message>
        <source>Draw people by lot</source>
        <translation>Personen auslosen</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>Bekannt geben</translation>
    </message>
    <message>
        <source>First the room sees who takes part and some words or numbers from which the lot is worked out; then it is drawn. Let people call out the words, or throw dice: so nobody can choose who it falls on.</source>
        <translation>Zuerst sieht der Raum, wer dabei ist, und einige Worte oder Zahlen, aus denen das Los berechnet wird; dann wird gezogen. Lasst Leute die Worte zurufen oder würfelt: So kann niemand bestimmen, auf wen es fällt.</translation>
    </message>
    <message>
        <source>How many are drawn</source>
        <translation>Wie viele gezogen werden</translation>
    </message>
    <message>
        <source>How many in reserve</source>
        <translation>Wie viele nachrücken können</translation>
    </message>
    <message>
        <source>At most from one group</source>
        <translation>Höchstens aus einer Gruppe</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message numerus="yes">
        <source>One name a line; empty: everybody here, %n people</source>
        <translation>
            <numerusform>Ein Name pro Zeile; leer: alle, die da sind, %n Person</numerusform>
            <numerusform>Ein Name pro Zeile; leer: alle, die da sind, %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>words or dice; empty: the time of day</source>
        <translation>Worte oder Würfel; leer: die Uhrzeit</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Aus wem</translation>
    </message>
    <message>
        <source>Words or numbers</source>
        <translation>Worte oder Zahlen</translation>
    </message>
    <message>
        <source>What are people drawn for? A few words that the room will see.</source>
        <translation>Wofür wird ausgelost? Ein paar Worte, die der Raum sieht.</translation>
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
    <name>MandateWords</name>
    <message>
        <source>{said}. It was ended on {day}.</source>
        <translation>{said}. Es endete am {day}.</translation>
    </message>
    <message>
        <source>{said}: {rest}</source>
        <translation>{said}: {rest}</translation>
    </message>
    <message>
        <source>{name} (else {alternate})</source>
        <translation>{name} (sonst {alternate})</translation>
    </message>
    <message>
        <source>Mandate of {name}</source>
        <translation>Mandat von {name}</translation>
    </message>
    <message>
        <source>{group} sends {name}</source>
        <translation>{group} entsendet {name}</translation>
    </message>
    <message>
        <source>{group} sends {name} to {to}</source>
        <translation>{group} entsendet {name} zu: {to}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>about {label}, known by {id}</source>
        <translation>zu {label}, Kennung {id}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>report back by {day}</source>
        <translation>Bericht bis {day}</translation>
    </message>
    <message>
        <source>bound to a position</source>
        <translation>an eine Position gebunden</translation>
    </message>
    <message>
        <source>bound to say yes</source>
        <translation>an ein Ja gebunden</translation>
    </message>
    <message>
        <source>bound to say no</source>
        <translation>an ein Nein gebunden</translation>
    </message>
    <message>
        <source>bound to stand aside</source>
        <translation>daran gebunden, beiseite zu stehen</translation>
    </message>
    <message>
        <source>listens only</source>
        <translation>hört nur zu</translation>
    </message>
    <message>
        <source>carries views to and fro</source>
        <translation>trägt Ansichten hin und her</translation>
    </message>
    <message>
        <source>may agree within limits</source>
        <translation>darf in Grenzen zustimmen</translation>
    </message>
    <message>
        <source>{said}. {void}</source>
        <translation>{said}. {void}</translation>
    </message>
    <message>
        <source>{label} was changed since: this position binds no longer, consult the group or abstain</source>
        <translation>{label} wurde seither geändert: diese Position bindet nicht mehr; die Gruppe fragen oder sich enthalten</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are provisional until confirmed at home.</source>
        <translation>
            <numerusform>%n Antwort gilt vorläufig, bis sie zu Hause bestätigt ist.</numerusform>
            <numerusform>%n Antworten gelten vorläufig, bis sie zu Hause bestätigt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional until confirmed at home: {names}.</source>
        <translation>Vorläufig, bis die Gruppe zu Hause bestätigt: {names}.</translation>
    </message>
    <message>
        <source>A mandate: {rest}</source>
        <translation>Ein Mandat: {rest}</translation>
    </message>
</context>
<context>
    <name>MandatesScene</name>
    <message>
        <source>Mandates</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Nobody was sent with a mandate.</source>
        <translation>Niemand wurde mit einem Mandat entsandt.</translation>
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
        <translation>Befehle</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>how the windows look</source>
        <translation>wie die Fenster aussehen</translation>
    </message>
    <message>
        <source>the library to open</source>
        <translation>die Bibliothek, die geöffnet wird</translation>
    </message>
    <message>
        <source>the language of windows and commands, such as de; else the system&apos;s</source>
        <translation>die Sprache von Fenstern und Befehlen, etwa de; sonst die des Systems</translation>
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
        <translation>Rückgabewerte
  0   getan
  1   eine Erwartung eines Drehbuchs wurde nicht erfüllt
  2   eine Zeile wurde abgelehnt oder nicht verstanden; kein solches Treffen; Stimmzettel nicht zählbar
  3   eine Datei oder die Bibliothek ließ sich nicht lesen oder schreiben
  4   die Aufzeichnung ist nicht vollständig: beschädigt oder von einem neueren Goround weitergeschrieben
  64  der Befehl wurde nicht verstanden
  70  ein Fehler in Goround; ein Bericht wurde gespeichert
  130 unterbrochen (Strg+C)
</translation>
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
        <translation>Goround führt die Redeliste von Kreisen und Versammlungen, bringt Vorschläge bis zur
Entscheidung und schreibt das Protokoll. Ohne Befehl öffnet es seine Fenster.

Beispiele
  goround                                 die Fenster öffnen
  goround &quot;Spring assembly&quot;               gleich ein Treffen öffnen
  goround play evening.round              ein Drehbuch abspielen, im Arbeitsspeicher
  goround play evening.round --library evening.goround --json
  goround minutes &quot;Spring assembly&quot; --format pdf -o minutes.pdf
  goround handout &quot;Spring assembly&quot; P1 --what amendments -o amendments.pdf
  goround verify

MEETING ist ein Titel, sein eindeutiger Anfang oder eine Kennung. Treffen liegen in der
Bibliothek: einer Datei in deinem Datenordner oder dem, was --library nennt (ein Pfad,
sqlite:///pfad oder die Adresse einer PostgreSQL-Datenbank).

</translation>
    </message>
</context>
<context>
    <name>MatterButtons</name>
    <message>
        <source>Adopt…</source>
        <translation>Annehmen…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Proposer agrees</source>
        <translation>Einverstanden</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>Widersprechen…</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Vorschlagen…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Propose a change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Ask how warm people are…</source>
        <translation>Stimmungsbild…</translation>
    </message>
    <message>
        <source>the question that people answer with how warm they are to it</source>
        <translation>die Frage, auf die alle zeigen, wie warm es ihnen damit ist</translation>
    </message>
    <message>
        <source>Test {label}: {method}</source>
        <translation>{label} prüfen: {method}</translation>
    </message>
    <message>
        <source>Fill {label} with “{words}”</source>
        <translation>{label} füllen mit „{words}“</translation>
    </message>
    <message>
        <source>Fill with “{words}”</source>
        <translation>Füllen mit „{words}“</translation>
    </message>
    <message>
        <source>who objects</source>
        <translation>wer widerspricht</translation>
    </message>
    <message>
        <source>All ways, terms, who decides…</source>
        <translation>Alle Wege, Bedingungen, wer entscheidet…</translation>
    </message>
</context>
<context>
    <name>MatterChooser</name>
    <message>
        <source>Texts of other items</source>
        <translation>Texte anderer Punkte</translation>
    </message>
    <message>
        <source>Proposal shown: {title}</source>
        <translation>Gezeigter Vorschlag: {title}</translation>
    </message>
</context>
<context>
    <name>MatterDialogs</name>
    <message>
        <source>There is no text to amend yet. F3 opens a proposal.</source>
        <translation>Es gibt noch keinen Text zum Ändern. F3 beginnt einen Vorschlag.</translation>
    </message>
    <message>
        <source>There is no text yet to keep a file with. F3 opens one.</source>
        <translation>Es gibt noch keinen Text, zu dem eine Datei gehören kann. F3 beginnt einen.</translation>
    </message>
</context>
<context>
    <name>MatterEvents</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{label} will be looked at again on {date}</source>
        <translation>{label} wird am {date} wieder angeschaut</translation>
    </message>
    <message>
        <source>the text of {label} changed, so everybody is asked again</source>
        <translation>der Text von {label} hat sich geändert, alle werden also neu gefragt</translation>
    </message>
    <message>
        <source>temperature check: “{question}”</source>
        <translation>Stimmungsbild: „{question}“</translation>
    </message>
    <message>
        <source>temperature: {up} up, {level} level, {down} down</source>
        <translation>Stimmungsbild: {up} nach oben, {level} waagrecht, {down} nach unten</translation>
    </message>
    <message>
        <source>an entry is kept private</source>
        <translation>ein Eintrag bleibt vertraulich</translation>
    </message>
    <message>
        <source>an entry may be published after all</source>
        <translation>ein Eintrag darf doch veröffentlicht werden</translation>
    </message>
    <message>
        <source>{name} asks that a note be in the minutes</source>
        <translation>{name} bittet, dass eine Notiz ins Protokoll kommt</translation>
    </message>
    <message>
        <source>theme: “{text}”</source>
        <translation>Thema: „{text}“</translation>
    </message>
    <message>
        <source>a note was put under a theme</source>
        <translation>eine Notiz wurde einem Thema zugeordnet</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>ohne Mitschrift</translation>
    </message>
    <message>
        <source>on the record again</source>
        <translation>es wird wieder mitgeschrieben</translation>
    </message>
    <message>
        <source>quorum: {over}/{under} of those who may decide</source>
        <translation>beschlussfähig mit {over}/{under} der Stimmberechtigten</translation>
    </message>
    <message>
        <source>{label} was put to the meeting: {method}</source>
        <translation>{label} wird entschieden: {method}</translation>
    </message>
    <message>
        <source>everybody here may decide</source>
        <translation>alle hier dürfen entscheiden</translation>
    </message>
    <message>
        <source>these may decide: {names}</source>
        <translation>entscheiden dürfen: {names}</translation>
    </message>
    <message>
        <source>{answer}: “{reason}”</source>
        <translation>{answer}: „{reason}“</translation>
    </message>
    <message>
        <source>counted: {yes} yes, {no} no</source>
        <translation>gezählt: {yes} Ja, {no} Nein</translation>
    </message>
    <message>
        <source>counted: {yes} yes, {no} no, {abstain} abstaining</source>
        <translation>gezählt: {yes} Ja, {no} Nein, {abstain} Enthaltungen</translation>
    </message>
    <message>
        <source>the objection of {name} stands</source>
        <translation>der Einwand von {name} besteht</translation>
    </message>
    <message>
        <source>the objection of {name} was found to be a concern</source>
        <translation>der Einwand von {name} gilt als Bedenken</translation>
    </message>
    <message>
        <source>{label}: {verdict}</source>
        <translation>{label}: {verdict}</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>words: “{text}”</source>
        <translation>Worte: „{text}“</translation>
    </message>
    <message>
        <source>a note was shortened</source>
        <translation>eine Notiz wurde gekürzt</translation>
    </message>
    <message>
        <source>note, continued: {text}</source>
        <translation>Notiz, fortgesetzt: {text}</translation>
    </message>
    <message>
        <source>agreed: {text}</source>
        <translation>vereinbart: {text}</translation>
    </message>
    <message>
        <source>corrected, agreed: {text}</source>
        <translation>berichtigt, vereinbart: {text}</translation>
    </message>
    <message>
        <source>an agreement was withdrawn</source>
        <translation>eine Vereinbarung wurde zurückgezogen</translation>
    </message>
    <message>
        <source>something was taken out of the parking lot</source>
        <translation>etwas wurde aus dem Themenspeicher genommen</translation>
    </message>
    <message>
        <source>kept for another time: {text}</source>
        <translation>für ein andermal aufgehoben: {text}</translation>
    </message>
    <message>
        <source>{name} will: {task}</source>
        <translation>{name} übernimmt: {task}</translation>
    </message>
    <message>
        <source>an action of {name} was withdrawn</source>
        <translation>eine Aufgabe von {name} wurde zurückgezogen</translation>
    </message>
    <message>
        <source>corrected: {name} will: {task}</source>
        <translation>berichtigt: {name} übernimmt: {task}</translation>
    </message>
    <message>
        <source>{name} will, by {due}: {task}</source>
        <translation>{name} übernimmt bis {due}: {task}</translation>
    </message>
    <message>
        <source>corrected: {name} will, by {due}: {task}</source>
        <translation>berichtigt: {name} übernimmt bis {due}: {task}</translation>
    </message>
    <message>
        <source>words of a note were replaced: “{text}”</source>
        <translation>Worte einer Notiz wurden ersetzt: „{text}“</translation>
    </message>
    <message>
        <source>words of a note read otherwise, as {name} wishes: {text}</source>
        <translation>Worte einer Notiz lauten anders, wie {name} es wünscht: {text}</translation>
    </message>
    <message>
        <source>words of a note were taken out, as {name} wishes</source>
        <translation>Worte einer Notiz wurden herausgenommen, wie {name} es wünscht</translation>
    </message>
    <message>
        <source>words of a note are the speaker’s own</source>
        <translation>Worte einer Notiz sind wörtlich von der Person</translation>
    </message>
    <message>
        <source>words of a note are a summary</source>
        <translation>Worte einer Notiz sind eine Zusammenfassung</translation>
    </message>
    <message>
        <source>words of a note are kept private</source>
        <translation>Worte einer Notiz bleiben vertraulich</translation>
    </message>
    <message>
        <source>words of a note may be published after all</source>
        <translation>Worte einer Notiz dürfen doch veröffentlicht werden</translation>
    </message>
    <message>
        <source>from the next turn on notes are kept for the group: {because}</source>
        <translation>ab dem nächsten Beitrag werden Notizen für die Gruppe festgehalten: {because}</translation>
    </message>
    <message>
        <source>from the next turn on themes are kept, nameless: {because}</source>
        <translation>ab dem nächsten Beitrag werden Themen ohne Namen festgehalten: {because}</translation>
    </message>
    <message>
        <source>from the next turn on only outcomes are kept: {because}</source>
        <translation>ab dem nächsten Beitrag werden nur Ergebnisse festgehalten: {because}</translation>
    </message>
    <message>
        <source>from the next turn on nothing that is said is kept: {because}</source>
        <translation>ab dem nächsten Beitrag wird nichts Gesagtes festgehalten: {because}</translation>
    </message>
    <message numerus="yes">
        <source>{names} agree</source>
        <translation>
            <numerusform>{names} stimmt zu</numerusform>
            <numerusform>{names} stimmen zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} agree with reservations</source>
        <translation>
            <numerusform>{names} stimmt mit Vorbehalt zu</numerusform>
            <numerusform>{names} stimmen mit Vorbehalt zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} stand aside</source>
        <translation>
            <numerusform>{names} steht beiseite</numerusform>
            <numerusform>{names} stehen beiseite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} block</source>
        <translation>
            <numerusform>{names} legt Veto ein</numerusform>
            <numerusform>{names} legen Veto ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} have a concern</source>
        <translation>
            <numerusform>{names} hat Bedenken</numerusform>
            <numerusform>{names} haben Bedenken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} object</source>
        <translation>
            <numerusform>{names} hat einen Einwand</numerusform>
            <numerusform>{names} haben einen Einwand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} say yes</source>
        <translation>
            <numerusform>{names} sagt Ja</numerusform>
            <numerusform>{names} sagen Ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} say no</source>
        <translation>
            <numerusform>{names} sagt Nein</numerusform>
            <numerusform>{names} sagen Nein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} abstain</source>
        <translation>
            <numerusform>{names} enthält sich</numerusform>
            <numerusform>{names} enthalten sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} like it</source>
        <translation>
            <numerusform>{names}: gefällt es</numerusform>
            <numerusform>{names}: gefällt es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} can live with it</source>
        <translation>
            <numerusform>{names} kann damit leben</numerusform>
            <numerusform>{names} können damit leben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} are uncomfortable with it</source>
        <translation>
            <numerusform>{names}: nicht wohl dabei</numerusform>
            <numerusform>{names}: nicht wohl dabei</numerusform>
        </translation>
    </message>
    <message>
        <source>of this meeting: {text}</source>
        <translation>über dieses Treffen: {text}</translation>
    </message>
    <message>
        <source>{name} of this meeting: {text}</source>
        <translation>{name} über dieses Treffen: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers about the last meeting are here</source>
        <translation>
            <numerusform>%n Antwort zum letzten Treffen liegt vor</numerusform>
            <numerusform>%n Antworten zum letzten Treffen liegen vor</numerusform>
        </translation>
    </message>
    <message>
        <source>who was proposed is put aside, for another role</source>
        <translation>die Vorgeschlagenen sind beiseitegelegt, für eine andere Aufgabe</translation>
    </message>
    <message>
        <source>{by} proposes {name}</source>
        <translation>{by} schlägt {name} vor</translation>
    </message>
    <message>
        <source>{by} proposes {name}: “{because}”</source>
        <translation>{by} schlägt {name} vor: „{because}“</translation>
    </message>
    <message>
        <source>a note that was emptied</source>
        <translation>eine Notiz, die geleert wurde</translation>
    </message>
    <message>
        <source>{answer} (provisional: beyond the mandate)</source>
        <translation>{answer} (vorläufig: über das Mandat hinaus)</translation>
    </message>
</context>
<context>
    <name>MatterForms</name>
    <message>
        <source>Suggest what to fill {label} with</source>
        <translation>Etwas für die Lücke {label} vorschlagen</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Die Worte</translation>
    </message>
    <message>
        <source>Who suggests them</source>
        <translation>Wer sie vorschlägt</translation>
    </message>
    <message>
        <source>Hands on “{words}”</source>
        <translation>Hände für „{words}“</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Make a blank in {label}</source>
        <translation>Eine Lücke in {label} lassen</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Who moves it</source>
        <translation>Wer es beantragt</translation>
    </message>
    <message>
        <source>The words that are left open</source>
        <translation>Die Worte, die offen bleiben</translation>
    </message>
    <message>
        <source>In which line (empty: there is only one)</source>
        <translation>In welcher Zeile (leer: es gibt nur eine)</translation>
    </message>
    <message>
        <source>Merge {labels}</source>
        <translation>{labels} zusammenführen</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Kürzel</translation>
    </message>
</context>
<context>
    <name>MatterPanel</name>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Neuer Vorschlag</translation>
    </message>
    <message>
        <source>No proposal yet. F3 begins one: type it, or paste it.</source>
        <translation>Noch kein Vorschlag. F3 beginnt einen: schreib ihn oder füg ihn ein.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>conflicts with {labels}</source>
        <translation>im Konflikt mit {labels}</translation>
    </message>
</context>
<context>
    <name>MatterWords</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>nicht mehr nötig</translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation>in einen anderen eingegangen</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>laid aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Sicht: {view}</translation>
    </message>
    <message>
        <source>To rescind: {title}</source>
        <translation>Aufheben: {title}</translation>
    </message>
    <message>
        <source>To amend: {title}</source>
        <translation>Ändern: {title}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{begin}” (the whole text stands in the minutes, under {label})</source>
        <translation>„{begin}“ (der ganze Text steht im Protokoll, unter {label})</translation>
    </message>
    <message>
        <source>changes nothing any more</source>
        <translation>ändert nichts mehr</translation>
    </message>
    <message numerus="yes">
        <source>changes %n places</source>
        <translation>
            <numerusform>ändert %n Stelle</numerusform>
            <numerusform>ändert %n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %n places in line {line}</source>
        <translation>
            <numerusform>ändert %n Stelle in Zeile {line}</numerusform>
            <numerusform>ändert %n Stellen in Zeile {line}</numerusform>
        </translation>
    </message>
    <message>
        <source>changes lines {lines}</source>
        <translation>ändert Zeilen {lines}</translation>
    </message>
    <message>
        <source>in line {line} strike “{struck}”, insert “{inserted}”</source>
        <translation>in Zeile {line} „{struck}“ streichen, „{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>strike “{struck}”, insert “{inserted}”</source>
        <translation>„{struck}“ streichen, „{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>in line {line} strike “{struck}”</source>
        <translation>in Zeile {line} „{struck}“ streichen</translation>
    </message>
    <message>
        <source>strike “{struck}”</source>
        <translation>„{struck}“ streichen</translation>
    </message>
    <message>
        <source>in line {line} change the spacing</source>
        <translation>in Zeile {line} die Abstände ändern</translation>
    </message>
    <message>
        <source>change the spacing</source>
        <translation>die Abstände ändern</translation>
    </message>
    <message>
        <source>insert “{inserted}”</source>
        <translation>„{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>at the beginning of line {line} insert “{inserted}”</source>
        <translation>am Anfang von Zeile {line} „{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>in line {line} after “{before}” insert “{inserted}”</source>
        <translation>in Zeile {line} nach „{before}“ „{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>{group} (spoke: {name})</source>
        <translation>{group} (es sprach: {name})</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Not possible now: {why}</source>
        <translation>Jetzt nicht möglich: {why}</translation>
    </message>
    <message>
        <source>Possible: {lines}</source>
        <translation>Möglich: {lines}</translation>
    </message>
    <message>
        <source>{who} raises a hand</source>
        <translation>{who} meldet sich</translation>
    </message>
    <message>
        <source>{who} gets the floor now</source>
        <translation>{who} bekommt jetzt das Wort</translation>
    </message>
    <message>
        <source>{typed}: may be {names}</source>
        <translation>{typed}: kann {names} sein</translation>
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
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n mehr</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n mehr</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingEvents</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>the meeting was closed</source>
        <translation>das Treffen wurde geschlossen</translation>
    </message>
    <message>
        <source>the meeting went on</source>
        <translation>das Treffen ging weiter</translation>
    </message>
    <message>
        <source>a new sitting began</source>
        <translation>eine neue Sitzung begann</translation>
    </message>
    <message>
        <source>the kind of meeting: {kind}</source>
        <translation>die Art des Treffens: {kind}</translation>
    </message>
    <message>
        <source>{name} reported</source>
        <translation>{name} hat berichtet</translation>
    </message>
    <message>
        <source>what was reported or read out was corrected</source>
        <translation>was berichtet oder vorgelesen wurde, wurde berichtigt</translation>
    </message>
    <message>
        <source>read out what {name} sent</source>
        <translation>vorgelesen, was {name} geschickt hat</translation>
    </message>
    <message>
        <source>the draft of the minutes was sent round</source>
        <translation>der Entwurf des Protokolls wurde verschickt</translation>
    </message>
    <message>
        <source>corrected in the minutes, as {name} asked: “{old}” to “{new}”</source>
        <translation>im Protokoll berichtigt, worum {name} bat: aus „{old}“ wurde „{new}“</translation>
    </message>
    <message>
        <source>{name} has seen what the minutes tell of them</source>
        <translation>{name} hat gesehen, was im Protokoll über die eigenen Worte steht</translation>
    </message>
    <message>
        <source>the minutes of this meeting were approved</source>
        <translation>das Protokoll dieses Treffens wurde genehmigt</translation>
    </message>
    <message>
        <source>the minute was read out: {text}</source>
        <translation>der Wortlaut wurde vorgelesen: {text}</translation>
    </message>
    <message>
        <source>the minute was agreed: {text}</source>
        <translation>der Wortlaut wurde vereinbart: {text}</translation>
    </message>
    <message>
        <source>an act was taken back</source>
        <translation>etwas wurde zurückgenommen</translation>
    </message>
    <message>
        <source>an act was brought back</source>
        <translation>etwas wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>a rule was set aside: {because}</source>
        <translation>eine Regel wurde beiseitegelassen: {because}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} ist zurück</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} ist gegangen</translation>
    </message>
    <message>
        <source>{before} is called {name}</source>
        <translation>{before} heißt {name}</translation>
    </message>
    <message>
        <source>{name} took the role: {role}</source>
        <translation>{name} hat die Rolle übernommen: {role}</translation>
    </message>
    <message>
        <source>an item of the agenda is called “{title}” now</source>
        <translation>ein Punkt der Tagesordnung heißt jetzt „{title}“</translation>
    </message>
    <message>
        <source>{title} is now item {place}</source>
        <translation>{title} ist jetzt Punkt {place}</translation>
    </message>
    <message>
        <source>{title} is no longer on the agenda</source>
        <translation>{title} steht nicht mehr auf der Tagesordnung</translation>
    </message>
    <message>
        <source>{title}: {process}</source>
        <translation>{title}: {process}</translation>
    </message>
    <message>
        <source>{process}: {stage}</source>
        <translation>{process}: {stage}</translation>
    </message>
    <message>
        <source>{number}. {title} ended</source>
        <translation>{number}. {title} ist beendet</translation>
    </message>
    <message>
        <source>{names} arrived</source>
        <translation>{names} sind gekommen</translation>
    </message>
    <message>
        <source>{names} are back</source>
        <translation>{names} sind zurück</translation>
    </message>
    <message>
        <source>{names} left</source>
        <translation>{names} sind gegangen</translation>
    </message>
    <message>
        <source>{names} joined the stack</source>
        <translation>{names} haben sich gemeldet</translation>
    </message>
    <message>
        <source>“{title}” of {body} began</source>
        <translation>„{title}“ ({body}) hat begonnen</translation>
    </message>
    <message>
        <source>“{title}” began</source>
        <translation>„{title}“ hat begonnen</translation>
    </message>
    <message>
        <source>a break of {length} began</source>
        <translation>eine Pause von {length} begann</translation>
    </message>
    <message>
        <source>a break began</source>
        <translation>eine Pause begann</translation>
    </message>
    <message>
        <source>the minutes of {day} were approved</source>
        <translation>das Protokoll vom {day} wurde genehmigt</translation>
    </message>
    <message>
        <source>the minutes of {day} were approved with corrections</source>
        <translation>das Protokoll vom {day} wurde mit Berichtigungen genehmigt</translation>
    </message>
    <message>
        <source>the look of the minutes is “{look}”</source>
        <translation>das Aussehen des Protokolls ist „{look}“</translation>
    </message>
    <message>
        <source>the order of the minutes is “{order}”</source>
        <translation>der Aufbau des Protokolls ist „{order}“</translation>
    </message>
    <message>
        <source>{name} is kept as the minutes of {day}</source>
        <translation>{name} ist als Protokoll vom {day} aufbewahrt</translation>
    </message>
    <message>
        <source>the next meeting is on {day}</source>
        <translation>das nächste Treffen ist am {day}</translation>
    </message>
    <message>
        <source>the meeting began</source>
        <translation>das Treffen begann</translation>
    </message>
    <message>
        <source>it is planned for {day}</source>
        <translation>es ist geplant für: {day}</translation>
    </message>
    <message>
        <source>the sitting ended</source>
        <translation>die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>the sitting ended; the next one is on {day}</source>
        <translation>die Sitzung ist zu Ende; die nächste ist am {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n people were added</source>
        <translation>
            <numerusform>%n Person wurde hinzugefügt</numerusform>
            <numerusform>%n Personen wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} wurde hinzugefügt</translation>
    </message>
    <message>
        <source>letters read as {encoding}</source>
        <translation>Buchstaben gelesen als {encoding}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows passed over: {rows}</source>
        <translation>
            <numerusform>%n Zeile übergangen: {rows}</numerusform>
            <numerusform>%n Zeilen übergangen: {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line} has no name</source>
        <translation>Zeile {line} hat keinen Namen</translation>
    </message>
    <message>
        <source>line {line}, the list names {name} already: tell them apart</source>
        <translation>Zeile {line}, die Liste nennt {name} schon: Unterscheidet sie</translation>
    </message>
    <message>
        <source>{name} is known already</source>
        <translation>{name} ist schon bekannt</translation>
    </message>
    <message>
        <source>line {line}, a name or group is longer than 200 letters: {name}</source>
        <translation>Zeile {line}, ein Name oder eine Gruppe ist länger als 200 Buchstaben: {name}</translation>
    </message>
    <message>
        <source>{name} came as a guest</source>
        <translation>{name} ist als Gast gekommen</translation>
    </message>
    <message>
        <source>{name} of {group} arrived</source>
        <translation>{name} ({group}) ist gekommen</translation>
    </message>
    <message>
        <source>{name} arrived</source>
        <translation>{name} ist gekommen</translation>
    </message>
    <message>
        <source>{name} belongs to {group}</source>
        <translation>{name} gehört zu {group}</translation>
    </message>
    <message>
        <source>{name} is on the list {lists}</source>
        <translation>{name} steht auf der Liste {lists}</translation>
    </message>
    <message>
        <source>on the agenda: {number}. {title}, {length}</source>
        <translation>auf der Tagesordnung: {number}. {title}, {length}</translation>
    </message>
    <message>
        <source>on the agenda: {number}. {title}</source>
        <translation>auf der Tagesordnung: {number}. {title}</translation>
    </message>
    <message>
        <source>what {name} says is interpreted</source>
        <translation>was {name} sagt, wird übersetzt</translation>
    </message>
    <message>
        <source>what {name} says is not interpreted</source>
        <translation>was {name} sagt, wird nicht übersetzt</translation>
    </message>
    <message>
        <source>{number}. {title} has no planned time</source>
        <translation>{number}. {title} hat keine geplante Zeit</translation>
    </message>
    <message>
        <source>{number}. {title} gets {length}</source>
        <translation>{number}. {title} bekommt {length}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>{title}: {purpose}</source>
        <translation>{title}: {purpose}</translation>
    </message>
    <message>
        <source>the meeting is to end at {time}</source>
        <translation>das Treffen soll um {time} enden</translation>
    </message>
    <message>
        <source>we came to {number}. {title}</source>
        <translation>wir kamen zu {number}. {title}</translation>
    </message>
    <message>
        <source>we came to {number}. {title}: {process}</source>
        <translation>wir kamen zu {number}. {title}: {process}</translation>
    </message>
    <message>
        <source>we went on to: {stage}</source>
        <translation>es ging weiter mit: {stage}</translation>
    </message>
    <message>
        <source>changed to {process}: {because}</source>
        <translation>gewechselt zu {process}: {because}</translation>
    </message>
    <message>
        <source>changed to {process}, kept by {keeper}: {because}</source>
        <translation>gewechselt zu {process}, begleitet von {keeper}: {because}</translation>
    </message>
    <message>
        <source>{process}, which was waiting, ended with the item</source>
        <translation>{process}, das wartete, endete mit dem Punkt</translation>
    </message>
    <message>
        <source>back to {process}</source>
        <translation>zurück zu {process}</translation>
    </message>
    <message>
        <source>minutes call people by their names</source>
        <translation>das Protokoll nennt Personen mit ihren Namen</translation>
    </message>
    <message>
        <source>minutes call people by their groups</source>
        <translation>das Protokoll nennt Personen nach ihren Gruppen</translation>
    </message>
    <message>
        <source>minutes say of nobody who said what</source>
        <translation>das Protokoll sagt von niemandem, wer was gesagt hat</translation>
    </message>
    <message>
        <source>who was present</source>
        <translation>wer da war</translation>
    </message>
    <message>
        <source>who spoke</source>
        <translation>wer gesprochen hat</translation>
    </message>
    <message>
        <source>who moved a text</source>
        <translation>wer einen Text eingebracht hat</translation>
    </message>
    <message>
        <source>who objected</source>
        <translation>wer Einwände hatte</translation>
    </message>
    <message>
        <source>who does what</source>
        <translation>wer was macht</translation>
    </message>
    <message>
        <source>minutes name {whom}</source>
        <translation>das Protokoll nennt mit Namen, {whom}</translation>
    </message>
    <message>
        <source>minutes do not name {whom}</source>
        <translation>das Protokoll nennt nicht mit Namen, {whom}</translation>
    </message>
    <message>
        <source>{said}, at “{title}”</source>
        <translation>{said}, bei „{title}“</translation>
    </message>
    <message>
        <source>{said}: {because}</source>
        <translation>{said}: {because}</translation>
    </message>
    <message>
        <source>a break: everybody is awaited back</source>
        <translation>Pause: alle werden zurückerwartet</translation>
    </message>
    <message numerus="yes">
        <source>the meeting went on without %n people</source>
        <translation>
            <numerusform>das Treffen ging ohne %n Person weiter</numerusform>
            <numerusform>das Treffen ging ohne %n Personen weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>the record keeps “{process}” as it is now</source>
        <translation>das Protokoll bewahrt „{process}“ so, wie es jetzt ist</translation>
    </message>
    <message>
        <source>we took up “{process}” as it is now: {because}</source>
        <translation>wir haben „{process}“ so übernommen, wie es jetzt ist: {because}</translation>
    </message>
    <message>
        <source>we took up “{process}” as it is now</source>
        <translation>wir haben „{process}“ so übernommen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>the first row was read as a person, “{name}”: if it holds titles, undo this and name them, as in people FILE name &quot;{name}&quot;</source>
        <translation>die erste Zeile wurde als Person gelesen, „{name}“: Enthält sie Überschriften, nimm das zurück und nenne sie, etwa so: leute DATEI name &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{name} has the role no longer ({role}): {because}</source>
        <translation>{name} hat die Rolle nicht mehr ({role}): {because}</translation>
    </message>
    <message>
        <source>{name} no longer speaks for {group}: {because}</source>
        <translation>{name} spricht nicht mehr für {group}: {because}</translation>
    </message>
    <message>
        <source>{name} took the role until {day}: {role}</source>
        <translation>{name} übernahm die Rolle bis {day}: {role}</translation>
    </message>
    <message>
        <source>{told}. Handed over: {note}</source>
        <translation>{told}. Übergeben: {note}</translation>
    </message>
    <message>
        <source>what {name} needs was written down</source>
        <translation>aufgeschrieben wurde, was {name} braucht</translation>
    </message>
    <message>
        <source>which languages {name} speaks was written down</source>
        <translation>aufgeschrieben wurde, welche Sprachen {name} spricht</translation>
    </message>
    <message>
        <source>{process} does not wait: it has ended</source>
        <translation>{process} wartet nicht: es ist beendet</translation>
    </message>
</context>
<context>
    <name>MeetingsCommand</name>
    <message>
        <source>list the meetings in the library</source>
        <translation>die Treffen in der Bibliothek auflisten</translation>
    </message>
    <message>
        <source>A line each: when it began, how many events, its id, its title.</source>
        <translation>Je eine Zeile: wann es begann, wie viele Ereignisse, seine Kennung, sein Titel.</translation>
    </message>
</context>
<context>
    <name>MeetingsList</name>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Enter or a double click opens a meeting</source>
        <translation>Eingabe oder ein Doppelklick öffnet ein Treffen</translation>
    </message>
</context>
<context>
    <name>MeetingsModel</name>
    <message>
        <source>A record that this Goround cannot read</source>
        <translation>Eine Aufzeichnung, die dieses Goround nicht lesen kann</translation>
    </message>
    <message>
        <source>A meeting without a title</source>
        <translation>Ein Treffen ohne Titel</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>draft minutes</source>
        <translation>Protokoll im Entwurf</translation>
    </message>
    <message>
        <source>minutes circulated</source>
        <translation>Protokoll verschickt</translation>
    </message>
    <message>
        <source>minutes approved</source>
        <translation>Protokoll genehmigt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Show the room nothing</source>
        <translation>Dem Raum nichts zeigen</translation>
    </message>
    <message>
        <source>Hold a scene</source>
        <translation>Ein Bild festhalten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What you can do now, and keys</source>
        <translation>Was du jetzt tun kannst, und Tasten</translation>
    </message>
    <message>
        <source>Meetin&amp;g</source>
        <translation>&amp;Treffen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>Hand-outs, hand-over notes…</source>
        <translation>Handzettel, Übergabenotizen…</translation>
    </message>
    <message>
        <source>Open the desk, where notes are taken</source>
        <translation>Protokollfenster öffnen, in dem mitgeschrieben wird</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Pause or resume the turn</source>
        <translation>Beitrag anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>More time for the turn</source>
        <translation>Mehr Zeit für den Beitrag</translation>
    </message>
    <message>
        <source>The answer is not given</source>
        <translation>Die Antwort wird nicht gegeben</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Wie wir sprechen</translation>
    </message>
    <message>
        <source>Switch process…</source>
        <translation>Verfahren wechseln…</translation>
    </message>
    <message>
        <source>New proposal…</source>
        <translation>Neuer Vorschlag…</translation>
    </message>
    <message>
        <source>Propose a change to the text…</source>
        <translation>Eine Änderung am Text vorschlagen…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Draw people by lot…</source>
        <translation>Personen auslosen…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>People from a file…</source>
        <translation>Leute aus einer Datei…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>The proposed changes</source>
        <translation>Die vorgeschlagenen Änderungen</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Die Antworten</translation>
    </message>
    <message>
        <source>The quick bar</source>
        <translation>Die Eingabezeile</translation>
    </message>
    <message>
        <source>The lines to be settled</source>
        <translation>Die Zeilen, die zu klären sind</translation>
    </message>
    <message>
        <source>Which proposed changes contradict each other</source>
        <translation>Welche vorgeschlagenen Änderungen sich widersprechen</translation>
    </message>
    <message>
        <source>Stop or go on writing down (off the record)</source>
        <translation>Mitschreiben unterbrechen oder fortsetzen</translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation>Für das Protokoll</translation>
    </message>
    <message>
        <source>Changes and motions</source>
        <translation>Änderungen und Anträge</translation>
    </message>
    <message>
        <source>Break, end of a sitting</source>
        <translation>Pause, Ende einer Sitzung</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>Treffen schließen…</translation>
    </message>
    <message>
        <source>How speaking time is shared</source>
        <translation>Wie die Redezeit verteilt ist</translation>
    </message>
    <message>
        <source>Time sheet</source>
        <translation>Zeitübersicht</translation>
    </message>
    <message>
        <source>Rules of speaking…</source>
        <translation>Regeln für das Sprechen…</translation>
    </message>
    <message>
        <source>Circle by group or in rings</source>
        <translation>Kreis nach Gruppen oder in Ringen</translation>
    </message>
    <message>
        <source>Break…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>End this sitting…</source>
        <translation>Diese Sitzung beenden…</translation>
    </message>
    <message>
        <source>Go on: after a break, or another day</source>
        <translation>Weiter: nach einer Pause oder an einem anderen Tag</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>Open the room’s window</source>
        <translation>Raumfenster öffnen</translation>
    </message>
    <message>
        <source>Message to the room…</source>
        <translation>Nachricht an den Raum…</translation>
    </message>
    <message>
        <source>Hold this picture, or follow the meeting</source>
        <translation>Dieses Bild festhalten oder dem Treffen folgen</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Den Text zeigen</translation>
    </message>
    <message>
        <source>Next part of what is too long</source>
        <translation>Nächster Teil von etwas Langem</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>Der Teil davor</translation>
    </message>
    <message>
        <source>Numbered lines</source>
        <translation>Nummerierte Zeilen</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Mit Änderungen im Text</translation>
    </message>
    <message>
        <source>Changed lines only</source>
        <translation>Nur geänderte Zeilen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Conflict: both readings</source>
        <translation>Konflikt: beide Lesarten</translation>
    </message>
    <message>
        <source>As it would read</source>
        <translation>Wie es lauten würde</translation>
    </message>
    <message>
        <source>Follow the meeting</source>
        <translation>Dem Treffen folgen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Send to other groups…</source>
        <translation>An andere Gruppen schicken…</translation>
    </message>
    <message>
        <source>Make a formal motion…</source>
        <translation>Förmlichen Antrag stellen…</translation>
    </message>
    <message>
        <source>Roles in turn…</source>
        <translation>Rollen reihum …</translation>
    </message>
    <message>
        <source>Recess: who is back…</source>
        <translation>Pause: wer zurück ist…</translation>
    </message>
    <message>
        <source>Our ways to meet</source>
        <translation>Unsere Arten, uns zu treffen</translation>
    </message>
    <message>
        <source>The agenda, as a page</source>
        <translation>Die Tagesordnung, als Seite</translation>
    </message>
    <message>
        <source>What needs no debate…</source>
        <translation>Was keine Debatte braucht…</translation>
    </message>
    <message>
        <source>What all meetings say, to search it</source>
        <translation>Was in allen Treffen steht, zum Durchsuchen</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Zwischen den Gruppen</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>take in the meetings of another library, such as a copy</source>
        <translation>die Treffen einer anderen Bibliothek aufnehmen, etwa einer Kopie</translation>
    </message>
    <message>
        <source>Meetings that are new here come in with their attached files, and those that go on
there go on here. One that went on in two ways stays as it is here, and is named, with the status
1. Nobody is taken for somebody else: people belong to their meeting. Doing it twice changes
nothing.</source>
        <translation>Treffen, die hier neu sind, kommen mit ihren angehängten Dateien herein, und die dort
weitergehen, gehen auch hier weiter. Eines, das auf zwei Arten weiterging, bleibt hier, wie es ist,
und wird genannt, mit dem Status 1. Niemand wird für jemand anderen gehalten: Menschen gehören zu
ihrem Treffen. Zweimal ausgeführt ändert sich nichts.</translation>
    </message>
    <message>
        <source>the other library</source>
        <translation>die andere Bibliothek</translation>
    </message>
    <message>
        <source>“{title}” came in.</source>
        <translation>„{title}“ kam herein.</translation>
    </message>
    <message>
        <source>“{title}” goes on as it does there.</source>
        <translation>„{title}“ geht weiter wie dort.</translation>
    </message>
    <message>
        <source>“{title}” was here already.</source>
        <translation>„{title}“ war schon hier.</translation>
    </message>
    <message>
        <source>“{title}” goes on further here, and stays as it is.</source>
        <translation>„{title}“ geht hier weiter und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“{title}” went on in two ways. It stays as it is here; the other is only there.</source>
        <translation>„{title}“ ging auf zwei Arten weiter. Hier bleibt es, wie es ist; das andere gibt es nur dort.</translation>
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
        <translation>Alle anderen stimmen zu</translation>
    </message>
    <message>
        <source>All others: {answer}</source>
        <translation>Alle anderen: {answer}</translation>
    </message>
    <message>
        <source>Ctrl+J goes to the list; there a letter answers, Enter: more</source>
        <translation>Strg+J geht zur Liste; dort antwortet ein Buchstabe, Eingabe: mehr</translation>
    </message>
</context>
<context>
    <name>MethodList</name>
    <message>
        <source>Way to decide</source>
        <translation>Weg zur Entscheidung</translation>
    </message>
    <message>
        <source>Together: everybody is asked, and what troubles them is heard</source>
        <translation>Gemeinsam: Alle werden gefragt, und was sie beunruhigt, wird gehört</translation>
    </message>
    <message>
        <source>By vote: yes and no are counted</source>
        <translation>Durch Abstimmung: Ja und Nein werden gezählt</translation>
    </message>
    <message>
        <source>Choose among several: options are marked or compared</source>
        <translation>Unter mehreren wählen: Möglichkeiten werden angekreuzt oder verglichen</translation>
    </message>
    <message>
        <source>Elect: each person puts those who stand in order</source>
        <translation>Wählen: Alle bringen die Kandidierenden in eine Reihenfolge</translation>
    </message>
</context>
<context>
    <name>MinuteBar</name>
    <message>
        <source>How this decision is minuted</source>
        <translation>Wie dieser Beschluss ins Protokoll kommt</translation>
    </message>
    <message>
        <source>How this decision is minuted (Ctrl+Shift+M)</source>
        <translation>Wie dieser Beschluss ins Protokoll kommt (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>Minutes are agreed on the spot. Nothing on this item waits for it: the words stand here as soon as something is decided.</source>
        <translation>Der Wortlaut wird gleich vereinbart. Zu diesem Punkt wartet nichts darauf: Die Worte stehen hier, sobald etwas beschlossen ist.</translation>
    </message>
    <message>
        <source>Minutes are not agreed on the spot here. If the group wants it, the minute of each decision stands here to be read out and agreed before the next item begins.</source>
        <translation>Der Wortlaut wird hier nicht gleich vereinbart. Will die Gruppe es, steht der Wortlaut jedes Beschlusses hier, um vorgelesen und vereinbart zu werden, bevor der nächste Punkt beginnt.</translation>
    </message>
    <message>
        <source>Agree on them on the spot (Enter)</source>
        <translation>Gleich vereinbaren (Eingabe)</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Agreed (Enter)</source>
        <translation>Vereinbart (Eingabe)</translation>
    </message>
    <message>
        <source>Read it out (Enter)</source>
        <translation>Vorlesen (Eingabe)</translation>
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
        <translation>das Protokoll eines Treffens schreiben</translation>
    </message>
    <message>
        <source>what the rows of csv are about; else actions</source>
        <translation>wovon die Zeilen der CSV handeln; sonst actions</translation>
    </message>
    <message>
        <source>also tell how the floor was shared</source>
        <translation>auch sagen, wie die Redezeit verteilt war</translation>
    </message>
    <message>
        <source>one item otherwise, such as 2=unattributed; may stand several times</source>
        <translation>ein Punkt anders, etwa 2=unattributed; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>in which order it is told; one of your own is a .toml file</source>
        <translation>in welchem Aufbau es erzählt wird; ein eigener ist eine .toml-Datei</translation>
    </message>
    <message>
        <source>also list who was present</source>
        <translation>auch auflisten, wer da war</translation>
    </message>
    <message>
        <source>whether movers of texts are named; else as people are called</source>
        <translation>ob genannt wird, wer Texte eingebracht hat; sonst wie Personen heißen</translation>
    </message>
    <message>
        <source>whether those who spoke are named; else as people are called</source>
        <translation>ob genannt wird, wer gesprochen hat; sonst wie Personen heißen</translation>
    </message>
    <message>
        <source>whether those who objected are; else as people are called</source>
        <translation>ob genannt wird, wer Einwände hatte; sonst wie Personen heißen</translation>
    </message>
    <message>
        <source>whether those who do something are named; else they are</source>
        <translation>ob genannt wird, wer etwas übernimmt; sonst ja</translation>
    </message>
    <message>
        <source>leave out what was said</source>
        <translation>weglassen, was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>MinutesSteps</name>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Have minutes agreed, corrected and approved</source>
        <translation>Protokoll vereinbaren, berichtigen und genehmigen</translation>
    </message>
    <message>
        <source>The minute of the last decision</source>
        <translation>Der Wortlaut des letzten Beschlusses</translation>
    </message>
    <message>
        <source>Has seen their passages</source>
        <translation>Hat die eigenen Stellen gesehen</translation>
    </message>
    <message>
        <source>Agree on each decision’s minute on the spot</source>
        <translation>Den Wortlaut jedes Beschlusses gleich vereinbaren</translation>
    </message>
</context>
<context>
    <name>MinutesWording</name>
    <message>
        <source>{date}, {clock}</source>
        <translation>{date}, {clock}</translation>
    </message>
    <message>
        <source>{at} (called for {called_for})</source>
        <translation>{at} (einberufen für {called_for})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Sitting {number} began: {at}.</source>
        <translation>Sitzung {number} begann: {at}.</translation>
    </message>
    <message>
        <source>{began} to {until}</source>
        <translation>{began} bis {until}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} came at {time}</source>
        <translation>{name} kam um {time}</translation>
    </message>
    <message>
        <source>{name} left at {time}</source>
        <translation>{name} ging um {time}</translation>
    </message>
    <message>
        <source>With the groups that were asked it is {stands}.</source>
        <translation>Bei den gefragten Gruppen ist es {stands}.</translation>
    </message>
    <message>
        <source>all who may decide</source>
        <translation>alle Stimmberechtigten</translation>
    </message>
    <message>
        <source>half</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>more than {share} of those who may decide</source>
        <translation>mehr als {share} der Stimmberechtigten</translation>
    </message>
    <message>
        <source>at least {share} of those who may decide</source>
        <translation>mindestens {share} der Stimmberechtigten</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{item}: not reached</source>
        <translation>{item}: nicht geschafft</translation>
    </message>
    <message>
        <source>How we met: {processes}.</source>
        <translation>So haben wir uns getroffen: {processes}.</translation>
    </message>
    <message>
        <source>Proposed by {who}.</source>
        <translation>Vorgeschlagen von {who}.</translation>
    </message>
    <message>
        <source>How it was agreed: {how}</source>
        <translation>Wie es vereinbart wurde: {how}</translation>
    </message>
    <message>
        <source>{who} spoke for {group}</source>
        <translation>{who} sprach für {group}</translation>
    </message>
    <message>
        <source>A mandate: {text}</source>
        <translation>Ein Mandat: {text}</translation>
    </message>
    <message>
        <source>Mandate of {who}: {text}</source>
        <translation>Mandat von {who}: {text}</translation>
    </message>
    <message>
        <source>At {at} it came back to {process}, where it had stopped.</source>
        <translation>Um {at} kehrte es zu {process} zurück, wo es stehen geblieben war.</translation>
    </message>
    <message>
        <source>Not written down, as the process asks: {stages}.</source>
        <translation>Nicht aufgeschrieben, wie das Verfahren es verlangt: {stages}.</translation>
    </message>
    <message>
        <source>{stage} ({kinds})</source>
        <translation>{stage} ({kinds})</translation>
    </message>
    <message>
        <source>Written down, but not in these minutes, since less is kept of these stages: {stages}.</source>
        <translation>Aufgeschrieben, aber nicht in diesem Protokoll, weil von diesen Schritten weniger festgehalten wird: {stages}.</translation>
    </message>
    <message>
        <source>In the record, and left out in this order of minutes: {parts}.</source>
        <translation>Aufgezeichnet, aber in diesem Aufbau des Protokolls weggelassen: {parts}.</translation>
    </message>
    <message>
        <source>The group chose the order “{name}”, which this computer does not have: this is the usual one.</source>
        <translation>Die Gruppe hat den Aufbau „{name}“ gewählt, den dieser Rechner nicht hat: Das ist der übliche.</translation>
    </message>
    <message>
        <source>the sittings</source>
        <translation>die Sitzungen</translation>
    </message>
    <message>
        <source>the page at a glance</source>
        <translation>die Seite auf einen Blick</translation>
    </message>
    <message>
        <source>spokes and mandates</source>
        <translation>wer für Gruppen sprach, und Mandate</translation>
    </message>
    <message>
        <source>how each item was treated</source>
        <translation>wie jeder Punkt behandelt wurde</translation>
    </message>
    <message>
        <source>the parking lot</source>
        <translation>der Themenspeicher</translation>
    </message>
    <message>
        <source>what comes up again, and when</source>
        <translation>was wiederkommt, und wann</translation>
    </message>
    <message>
        <source>what was written after the close</source>
        <translation>was nach dem Schließen geschrieben wurde</translation>
    </message>
    <message>
        <source>how the floor was shared</source>
        <translation>wie die Redezeit verteilt war</translation>
    </message>
    <message>
        <source>the fingerprints of the texts</source>
        <translation>die Fingerabdrücke der Texte</translation>
    </message>
    <message>
        <source>how the items were held</source>
        <translation>wie die Punkte abgehalten wurden</translation>
    </message>
    <message>
        <source>notes of stages of which less is kept</source>
        <translation>Notizen aus Schritten, von denen weniger festgehalten wird</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>die Diskussion</translation>
    </message>
    <message>
        <source>texts, questions and lots</source>
        <translation>Texte, Fragen und Lose</translation>
    </message>
    <message>
        <source>what was agreed without a decision</source>
        <translation>was ohne Entscheidung vereinbart wurde</translation>
    </message>
    <message>
        <source>process and rulings</source>
        <translation>Verfahren und Entscheidungen dazu</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>the actions of each item</source>
        <translation>die Aufgaben jedes Punkts</translation>
    </message>
    <message>
        <source>movers and reasons of the texts</source>
        <translation>wer die Texte einbrachte und warum</translation>
    </message>
    <message>
        <source>what stood beside the texts</source>
        <translation>was neben den Texten stand</translation>
    </message>
    <message>
        <source>the wording of the texts</source>
        <translation>der Wortlaut der Texte</translation>
    </message>
    <message>
        <source>how the texts came about</source>
        <translation>wie die Texte entstanden</translation>
    </message>
    <message>
        <source>the blanks of the texts</source>
        <translation>die Lücken der Texte</translation>
    </message>
    <message>
        <source>the amendments</source>
        <translation>die Änderungsanträge</translation>
    </message>
    <message>
        <source>how it was decided</source>
        <translation>wie entschieden wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of small groups</source>
        <translation>
            <numerusform>%n Bericht kleiner Gruppen</numerusform>
            <numerusform>%n Berichte kleiner Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Question: {text}</source>
        <translation>Frage: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n small groups met and brought back:</source>
        <translation>
            <numerusform>%n kleine Gruppe traf sich und brachte mit:</numerusform>
            <numerusform>%n kleine Gruppen trafen sich und brachten mit:</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {number}: {text}</source>
        <translation>Gruppe {number}: {text}</translation>
    </message>
    <message>
        <source>Round {number}, continued</source>
        <translation>Runde {number}, fortgesetzt</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>{round}: {prompt}</source>
        <translation>{round}: {prompt}</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Vorgelesen</translation>
    </message>
    <message>
        <source>{who}, read out</source>
        <translation>{who}, vorgelesen</translation>
    </message>
    <message>
        <source>{who}, absent, read out</source>
        <translation>{who}, nicht da, vorgelesen</translation>
    </message>
    <message>
        <source>{who} asks that this be noted:</source>
        <translation>{who} bittet, dies festzuhalten:</translation>
    </message>
    <message>
        <source>Noted on request:</source>
        <translation>Auf Wunsch festgehalten:</translation>
    </message>
    <message>
        <source>{who}:</source>
        <translation>{who}:</translation>
    </message>
    <message>
        <source>those of {day} are kept as {name}</source>
        <translation>das vom {day} ist als {name} aufbewahrt</translation>
    </message>
    <message>
        <source>{day} (kept as {name})</source>
        <translation>{day} (aufbewahrt als {name})</translation>
    </message>
    <message>
        <source>those of {day} were approved</source>
        <translation>das vom {day} wurde genehmigt</translation>
    </message>
    <message>
        <source>those of {day} were approved with this correction: {text}</source>
        <translation>das vom {day} wurde mit dieser Berichtigung genehmigt: {text}</translation>
    </message>
    <message>
        <source>{when}, {place}</source>
        <translation>{when}, {place}</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Beitrag {number}</translation>
    </message>
    <message>
        <source>{who} asks {whom}</source>
        <translation>{who} fragt {whom}</translation>
    </message>
    <message>
        <source>{who} responds to {whom}</source>
        <translation>{who} antwortet auf {whom}</translation>
    </message>
    <message>
        <source>{who} replies to {whom}</source>
        <translation>{who} erwidert auf {whom}</translation>
    </message>
    <message>
        <source>{who} asks</source>
        <translation>{who} fragt nach</translation>
    </message>
    <message>
        <source>{who} answers</source>
        <translation>{who} antwortet</translation>
    </message>
    <message>
        <source>{who} responds</source>
        <translation>{who} antwortet direkt</translation>
    </message>
    <message>
        <source>{who} replies</source>
        <translation>{who} erwidert</translation>
    </message>
    <message>
        <source>{who}, on the process</source>
        <translation>{who}, zum Ablauf</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Direkte Antwort</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Erwiderung</translation>
    </message>
    <message>
        <source>On the process</source>
        <translation>Zum Ablauf</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Temperature check, {question}: {shown}</source>
        <translation>Stimmungsbild, {question}: {shown}</translation>
    </message>
    <message>
        <source>The meeting went against a rule: {rule} The reason: {because}</source>
        <translation>Das Treffen wich von einer Regel ab: {rule} Der Grund: {because}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>{who} was put at place {to} of those waiting: {because}</source>
        <translation>{who} kam auf Platz {to} der Wartenden: {because}</translation>
    </message>
    <message numerus="yes">
        <source>{theme} (%n notes)</source>
        <translation>
            <numerusform>{theme} (%n Notiz)</numerusform>
            <numerusform>{theme} (%n Notizen)</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} raised a point of order: {words}.</source>
        <translation>{who} meldete sich zur Geschäftsordnung: {words}.</translation>
    </message>
    <message>
        <source>{who} moved: {motion}.</source>
        <translation>{who} beantragte: {motion}.</translation>
    </message>
    <message>
        <source>{who} moved: {motion} ({about}).</source>
        <translation>{who} beantragte: {motion} ({about}).</translation>
    </message>
    <message>
        <source>{who} moved: {motion}. The reason: {because}.</source>
        <translation>{who} beantragte: {motion}. Der Grund: {because}.</translation>
    </message>
    <message>
        <source>{who} moved: {motion} ({about}). The reason: {because}.</source>
        <translation>{who} beantragte: {motion} ({about}). Der Grund: {because}.</translation>
    </message>
    <message>
        <source>The ruling stands.</source>
        <translation>Die Entscheidung gilt.</translation>
    </message>
    <message>
        <source>The ruling was overturned.</source>
        <translation>Die Entscheidung wurde aufgehoben.</translation>
    </message>
    <message>
        <source>The ruling stands, with {yes} yes and {no} no.</source>
        <translation>Die Entscheidung gilt, mit {yes} Ja und {no} Nein.</translation>
    </message>
    <message>
        <source>The ruling was overturned, with {yes} yes and {no} no.</source>
        <translation>Die Entscheidung wurde aufgehoben, mit {yes} Ja und {no} Nein.</translation>
    </message>
    <message>
        <source>It was carried.</source>
        <translation>Es wurde angenommen.</translation>
    </message>
    <message>
        <source>It was lost.</source>
        <translation>Es wurde abgelehnt.</translation>
    </message>
    <message>
        <source>It was lost with {yes} yes and {no} no.</source>
        <translation>Es wurde mit {yes} Ja und {no} Nein abgelehnt.</translation>
    </message>
    <message>
        <source>It was carried with {yes} yes and {no} no.</source>
        <translation>Es wurde mit {yes} Ja und {no} Nein angenommen.</translation>
    </message>
    <message>
        <source>The chair ruled: {ruling}.</source>
        <translation>Die Leitung entschied: {ruling}.</translation>
    </message>
    <message>
        <source>{label} {title}</source>
        <translation>{label} {title}</translation>
    </message>
    <message>
        <source>The text as adopted</source>
        <translation>Der Text, wie er angenommen wurde</translation>
    </message>
    <message>
        <source>The text, not adopted</source>
        <translation>Der Text, nicht angenommen</translation>
    </message>
    <message>
        <source>The text, withdrawn</source>
        <translation>Der Text, zurückgezogen</translation>
    </message>
    <message>
        <source>The text, laid aside</source>
        <translation>Der Text, zurückgestellt</translation>
    </message>
    <message>
        <source>The text, put off</source>
        <translation>Der Text, vertagt</translation>
    </message>
    <message>
        <source>The text, referred</source>
        <translation>Der Text, weitergegeben</translation>
    </message>
    <message>
        <source>The text, divided into several</source>
        <translation>Der Text, in mehrere geteilt</translation>
    </message>
    <message>
        <source>The text as it stands</source>
        <translation>Der Text, wie er steht</translation>
    </message>
    <message>
        <source>{said} (version {version}):</source>
        <translation>{said} (Fassung {version}):</translation>
    </message>
    <message>
        <source>{label} by {who}</source>
        <translation>{label} von {who}</translation>
    </message>
    <message>
        <source>{label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <source>{label} to {target}</source>
        <translation>{label} zu {target}</translation>
    </message>
    <message>
        <source>{label} by {who}, to {target}</source>
        <translation>{label} von {who}, zu {target}</translation>
    </message>
    <message>
        <source>{amendment}: {change}.</source>
        <translation>{amendment}: {change}.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Adopted as friendly.</source>
        <translation>Als freundlich übernommen.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Noch offen.</translation>
    </message>
    <message>
        <source>Adopted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Zurückgezogen.</translation>
    </message>
    <message>
        <source>No longer needed.</source>
        <translation>Nicht mehr nötig.</translation>
    </message>
    <message>
        <source>Merged into another.</source>
        <translation>In einen anderen eingegangen.</translation>
    </message>
    <message>
        <source>Divided.</source>
        <translation>Geteilt.</translation>
    </message>
    <message>
        <source>Laid aside.</source>
        <translation>Zurückgestellt.</translation>
    </message>
    <message>
        <source>Put off.</source>
        <translation>Vertagt.</translation>
    </message>
    <message>
        <source>Referred.</source>
        <translation>Weitergegeben.</translation>
    </message>
    <message>
        <source>Offered as friendly, there was an objection. {fate}</source>
        <translation>Als freundlich angeboten, jemand widersprach. {fate}</translation>
    </message>
    <message>
        <source>It changes the same place as {label}, which was adopted.</source>
        <translation>Er ändert dieselbe Stelle wie {label}, das angenommen wurde.</translation>
    </message>
    <message>
        <source>{label}, version {version}: {sha256}</source>
        <translation>{label}, Fassung {version}: {sha256}</translation>
    </message>
    <message>
        <source>The list: {names}</source>
        <translation>Die Liste: {names}</translation>
    </message>
    <message>
        <source>extra turns: {names}</source>
        <translation>zusätzliche Beiträge: {names}</translation>
    </message>
    <message>
        <source>passed: {names}</source>
        <translation>gepasst: {names}</translation>
    </message>
    <message>
        <source>Then the text was changed by {labels}; it is now version {version}.</source>
        <translation>Dann wurde der Text durch {labels} geändert; er ist jetzt Fassung {version}.</translation>
    </message>
    <message>
        <source>Vote, {at}</source>
        <translation>Abstimmung, {at}</translation>
    </message>
    <message>
        <source>Test for {method}, {at}</source>
        <translation>Prüfung, {method}, {at}</translation>
    </message>
    <message>
        <source>Vote {number}, {at}</source>
        <translation>Abstimmung {number}, {at}</translation>
    </message>
    <message>
        <source>Test {number} for {method}, {at}</source>
        <translation>Prüfung {number}, {method}, {at}</translation>
    </message>
    <message>
        <source>tested: an objection</source>
        <translation>geprüft: ein Einwand</translation>
    </message>
    <message>
        <source>tested: a preference</source>
        <translation>geprüft: eine Vorliebe</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>{matter}:</source>
        <translation>{matter}:</translation>
    </message>
    <message>
        <source>{matter} (version {version}):</source>
        <translation>{matter} (Fassung {version}):</translation>
    </message>
    <message>
        <source>{clock} on {date}</source>
        <translation>{clock} am {date}</translation>
    </message>
    <message>
        <source>{from_until}, adjourned until {until}</source>
        <translation>{from_until}, vertagt auf {until}</translation>
    </message>
    <message numerus="yes">
        <source>{people} from %n groups</source>
        <translation>
            <numerusform>{people} aus %n Gruppe</numerusform>
            <numerusform>{people} aus %n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people}, {grouped} of them from %n groups</source>
        <translation>
            <numerusform>{people}, davon {grouped} aus %n Gruppe</numerusform>
            <numerusform>{people}, davon {grouped} aus %n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came later</source>
        <translation>
            <numerusform>%n kam später</numerusform>
            <numerusform>%n kamen später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left earlier</source>
        <translation>
            <numerusform>%n ging früher</numerusform>
            <numerusform>%n gingen früher</numerusform>
        </translation>
    </message>
    <message>
        <source>At {at} the meeting went over from {before} to {after}.</source>
        <translation>Um {at} wechselte das Treffen von {before} zu {after}.</translation>
    </message>
    <message>
        <source>At {at} the meeting went over from {before} to {after}, kept by {keeper}.</source>
        <translation>Um {at} wechselte das Treffen von {before} zu {after}, begleitet von {keeper}.</translation>
    </message>
    <message>
        <source>The reason: {because}</source>
        <translation>Der Grund: {because}</translation>
    </message>
    <message>
        <source>From here on notes are kept for the group: {because}</source>
        <translation>Ab hier werden Notizen für die Gruppe festgehalten: {because}</translation>
    </message>
    <message>
        <source>From here on themes are kept, without names: {because}</source>
        <translation>Ab hier werden Themen ohne Namen festgehalten: {because}</translation>
    </message>
    <message>
        <source>From here on only outcomes are kept: {because}</source>
        <translation>Ab hier werden nur Ergebnisse festgehalten: {because}</translation>
    </message>
    <message>
        <source>From here on nothing that is said is kept: {because}</source>
        <translation>Ab hier wird nichts Gesagtes festgehalten: {because}</translation>
    </message>
    <message>
        <source>From the next turn on notes are kept for the group: {because}</source>
        <translation>Ab dem nächsten Beitrag werden Notizen für die Gruppe festgehalten: {because}</translation>
    </message>
    <message>
        <source>From the next turn on themes are kept, without names: {because}</source>
        <translation>Ab dem nächsten Beitrag werden Themen ohne Namen festgehalten: {because}</translation>
    </message>
    <message>
        <source>From the next turn on only outcomes are kept: {because}</source>
        <translation>Ab dem nächsten Beitrag werden nur Ergebnisse festgehalten: {because}</translation>
    </message>
    <message>
        <source>From the next turn on nothing that is said is kept: {because}</source>
        <translation>Ab dem nächsten Beitrag wird nichts Gesagtes festgehalten: {because}</translation>
    </message>
    <message>
        <source>Round, continued</source>
        <translation>Runde, fortgesetzt</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message numerus="yes">
        <source>%n points of process were raised.</source>
        <translation>
            <numerusform>%n Hinweis zum Ablauf wurde gegeben.</numerusform>
            <numerusform>%n Hinweise zum Ablauf wurden gegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of process were raised, by {who}.</source>
        <translation>
            <numerusform>%n Hinweis zum Ablauf wurde gegeben, von {who}.</numerusform>
            <numerusform>%n Hinweise zum Ablauf wurden gegeben, von {who}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}:</source>
        <translation>{said}:</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message numerus="yes">
        <source>The question: shall {label}, version {version}, be adopted? %n of the {entitled} who may decide were here.</source>
        <translation>
            <numerusform>Die Frage: Soll {label}, Fassung {version}, angenommen werden? %n der {entitled} Stimmberechtigten war da.</numerusform>
            <numerusform>Die Frage: Soll {label}, Fassung {version}, angenommen werden? %n der {entitled} Stimmberechtigten waren da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer.</source>
        <translation>
            <numerusform>%n antwortete nicht.</numerusform>
            <numerusform>%n antworteten nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {present} people who came have had the floor.</source>
        <translation>
            <numerusform>%n der {present} Personen, die kamen, hatte das Wort.</numerusform>
            <numerusform>%n der {present} Personen, die kamen, hatten das Wort.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of 100 would be all alike, 100 one person alone.</source>
        <translation>0 von 100 wären alle gleich, 100 eine Person allein.</translation>
    </message>
    <message>
        <source>{some} of {of}</source>
        <translation>{some} von {of}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{day}: {matter}</source>
        <translation>{day}: {matter}</translation>
    </message>
    <message>
        <source>, p. {pages}</source>
        <translation>, S. {pages}</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Spokes and mandates</source>
        <translation>Wer für Gruppen sprach, und Mandate</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Decided, and no longer in force</source>
        <translation>Beschlossen und nicht mehr in Kraft</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht beschlossen</translation>
    </message>
    <message>
        <source>Besides the agenda</source>
        <translation>Neben der Tagesordnung</translation>
    </message>
    <message>
        <source>Course of the meeting</source>
        <translation>Verlauf des Treffens</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What we share</source>
        <translation>Was wir teilen</translation>
    </message>
    <message>
        <source>Process and rulings</source>
        <translation>Verfahren und Entscheidungen dazu</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Änderungsanträge</translation>
    </message>
    <message>
        <source>How the text came about</source>
        <translation>Wie der Text entstand</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Wieder anzuschauen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>p.,pp.,pg.,page,pages</source>
        <translation>S.,Seite,Seiten,p.,pp.,pg.,page,pages</translation>
    </message>
    <message>
        <source>Fingerprints of the texts</source>
        <translation>Fingerabdrücke der Texte</translation>
    </message>
    <message>
        <source>Needs a correction</source>
        <translation>Muss berichtigt werden</translation>
    </message>
    <message>
        <source>How the floor was shared</source>
        <translation>Wie die Redezeit verteilt war</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Art des Treffens</translation>
    </message>
    <message>
        <source>Earlier minutes</source>
        <translation>Frühere Protokolle</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Next sitting</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Beschlussfähigkeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Anteil an der Zeit</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>A part of this was off the record.</source>
        <translation>Ein Teil davon war ohne Mitschrift.</translation>
    </message>
    <message>
        <source>a reason was given off the record</source>
        <translation>ein Grund wurde ohne Mitschrift genannt</translation>
    </message>
    <message>
        <source>Who said what is not told here, as the process asks of this stage.</source>
        <translation>Wer was gesagt hat, steht hier nicht; so verlangt es das Verfahren bei diesem Schritt.</translation>
    </message>
    <message>
        <source>A voice</source>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <source>What was said in this round is not told here.</source>
        <translation>Was in dieser Runde gesagt wurde, steht hier nicht.</translation>
    </message>
    <message>
        <source>a passage was taken out at the wish of whom it concerns</source>
        <translation>eine Stelle wurde auf Wunsch der betroffenen Person herausgenommen</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>left out before publication</source>
        <translation>vor der Veröffentlichung weggelassen</translation>
    </message>
    <message>
        <source>This was written after the meeting had been closed. It becomes part of the minutes when the next meeting agrees to it.</source>
        <translation>Das wurde geschrieben, nachdem das Treffen geschlossen war. Es wird Teil des Protokolls, wenn das nächste Treffen zustimmt.</translation>
    </message>
    <message>
        <source>The text was changed before this was decided; everybody was asked afresh.</source>
        <translation>Der Text wurde geändert, bevor dies entschieden war; alle wurden neu gefragt.</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>jemand aus der Runde</translation>
    </message>
    <message>
        <source>a delegate</source>
        <translation>jemand von den Delegierten</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>[place not told]</source>
        <translation>[Ort nicht genannt]</translation>
    </message>
    <message>
        <source>More was agreed, told under item:</source>
        <translation>Mehr wurde vereinbart, es steht unter Punkt:</translation>
    </message>
    <message>
        <source>More actions, told under item:</source>
        <translation>Weitere Aufgaben, sie stehen unter Punkt:</translation>
    </message>
    <message>
        <source>Agreed:</source>
        <translation>Vereinbart:</translation>
    </message>
    <message>
        <source>Agree ({number})</source>
        <translation>Zustimmung ({number})</translation>
    </message>
    <message>
        <source>Agree with reservations ({number})</source>
        <translation>Zustimmung mit Vorbehalt ({number})</translation>
    </message>
    <message>
        <source>Stand aside ({number})</source>
        <translation>Beiseitestehen ({number})</translation>
    </message>
    <message>
        <source>Block ({number})</source>
        <translation>Veto ({number})</translation>
    </message>
    <message>
        <source>Concerns ({number})</source>
        <translation>Bedenken ({number})</translation>
    </message>
    <message>
        <source>Object ({number})</source>
        <translation>Einwand ({number})</translation>
    </message>
    <message>
        <source>Yes ({number})</source>
        <translation>Ja ({number})</translation>
    </message>
    <message>
        <source>No ({number})</source>
        <translation>Nein ({number})</translation>
    </message>
    <message>
        <source>Abstain ({number})</source>
        <translation>Enthaltung ({number})</translation>
    </message>
    <message>
        <source>Like it ({number})</source>
        <translation>Gefällt ({number})</translation>
    </message>
    <message>
        <source>Can live with it ({number})</source>
        <translation>Kann damit leben ({number})</translation>
    </message>
    <message>
        <source>Uncomfortable ({number})</source>
        <translation>Nicht wohl dabei ({number})</translation>
    </message>
    <message>
        <source>{name} came back late from the break, at {time}</source>
        <translation>{name} kam verspätet aus der Pause zurück, um {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n came back late from the break</source>
        <translation>
            <numerusform>%n kam verspätet aus der Pause zurück</numerusform>
            <numerusform>%n kamen verspätet aus der Pause zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>{begun} to {ended}: {said}</source>
        <translation>{begun} bis {ended}: {said}</translation>
    </message>
    <message>
        <source>{time}: {said}</source>
        <translation>{time}: {said}</translation>
    </message>
    <message>
        <source>The chair ruled.</source>
        <translation>Die Leitung hat entschieden.</translation>
    </message>
    <message>
        <source>It was well taken.</source>
        <translation>Die Meldung war berechtigt.</translation>
    </message>
    <message>
        <source>It was granted.</source>
        <translation>Ihm wurde stattgegeben.</translation>
    </message>
    <message>
        <source>It was not well taken.</source>
        <translation>Die Meldung war nicht berechtigt.</translation>
    </message>
    <message>
        <source>It was not granted.</source>
        <translation>Ihm wurde nicht stattgegeben.</translation>
    </message>
    <message>
        <source>The reason: {because}.</source>
        <translation>Der Grund: {because}.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>done: {told}</source>
        <translation>erledigt: {told}</translation>
    </message>
    <message>
        <source>dropped: {told}</source>
        <translation>entfallen: {told}</translation>
    </message>
    <message>
        <source>{task} (“{title}”, {day})</source>
        <translation>{task} („{title}“, {day})</translation>
    </message>
    <message>
        <source>{who} could speak for {group} where its spoke was away</source>
        <translation>{who} konnte für {group} sprechen, wenn die delegierte Person nicht da war</translation>
    </message>
    <message>
        <source>{group} (spoke: {who})</source>
        <translation>{group} (es sprach: {who})</translation>
    </message>
    <message>
        <source>the group itself had not decided on it</source>
        <translation>die Gruppe selbst hatte nicht darüber entschieden</translation>
    </message>
    <message>
        <source>the group decided: {how}</source>
        <translation>die Gruppe entschied: {how}</translation>
    </message>
    <message>
        <source>Read out, from somebody who was not here</source>
        <translation>Vorgelesen, von einer Person, die nicht da war</translation>
    </message>
    <message numerus="yes">
        <source>The question: shall {label}, version {version}, be adopted? The groups answered: %n of the {entitled} had somebody here who spoke for them.</source>
        <translation>
            <numerusform>Die Frage: Soll {label} in Fassung {version} angenommen werden? Die Gruppen antworteten: Für %n von {entitled} war eine Person da, die sprach.</numerusform>
            <numerusform>Die Frage: Soll {label} in Fassung {version} angenommen werden? Die Gruppen antworteten: Für %n von {entitled} war eine Person da, die sprach.</numerusform>
        </translation>
    </message>
    <message>
        <source>A delegate was recalled: {because}</source>
        <translation>Eine delegierte Person wurde abberufen: {because}</translation>
    </message>
    <message>
        <source>{who} was recalled: {because}</source>
        <translation>{who} wurde abberufen: {because}</translation>
    </message>
    <message>
        <source>{who} was recalled by {group}: {because}</source>
        <translation>{who} wurde von {group} abberufen: {because}</translation>
    </message>
    <message>
        <source>A role was ended ({role}): {because}</source>
        <translation>Eine Rolle wurde beendet ({role}): {because}</translation>
    </message>
    <message>
        <source>{who} has the role no longer ({role}): {because}</source>
        <translation>{who} hat die Rolle nicht mehr ({role}): {because}</translation>
    </message>
    <message>
        <source>At {at} the meeting took up {process} as it had been changed.</source>
        <translation>Um {at} hat das Treffen {process} so übernommen, wie es inzwischen geändert war.</translation>
    </message>
    <message>
        <source>{item}: for its second reading</source>
        <translation>{item}: zur zweiten Lesung</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>because {reason}</source>
        <translation>weil {reason}</translation>
    </message>
    <message>
        <source>From {meeting}, for its second reading.</source>
        <translation>Aus {meeting}, zur zweiten Lesung.</translation>
    </message>
    <message>
        <source>From {meeting}.</source>
        <translation>Aus {meeting}.</translation>
    </message>
    <message>
        <source>Presented by {name}.</source>
        <translation>Vorgestellt von {name}.</translation>
    </message>
    <message>
        <source>{text} ({name})</source>
        <translation>{text} ({name})</translation>
    </message>
    <message>
        <source>agreed at {time} ({how})</source>
        <translation>vereinbart um {time} ({how})</translation>
    </message>
    <message>
        <source>agreed at {time}</source>
        <translation>vereinbart um {time}</translation>
    </message>
    <message>
        <source>what was left for another meeting</source>
        <translation>was auf ein anderes Treffen verschoben wurde</translation>
    </message>
    <message>
        <source>Left for another meeting</source>
        <translation>Auf ein anderes Treffen verschoben</translation>
    </message>
    <message>
        <source>Questions that were sent ahead:</source>
        <translation>Vorab geschickte Fragen:</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>what was said of the meeting</source>
        <translation>was über das Treffen gesagt wurde</translation>
    </message>
    <message>
        <source>How the meeting was</source>
        <translation>Wie das Treffen war</translation>
    </message>
    <message>
        <source>Asked whether enough was said: {yes} said so, {no} wanted more.</source>
        <translation>Auf die Frage, ob genug gesagt ist: {yes} fanden ja, {no} wollten mehr.</translation>
    </message>
    <message>
        <source>Carried at once, without debate: {texts} ({how}).</source>
        <translation>Auf einmal angenommen, ohne Debatte: {texts} ({how}).</translation>
    </message>
    <message>
        <source>Carried at once, without debate: {texts}.</source>
        <translation>Auf einmal angenommen, ohne Debatte: {texts}.</translation>
    </message>
    <message>
        <source>{process} ended there.</source>
        <translation>{process} endete damit.</translation>
    </message>
    <message>
        <source>Change what was moved before it</source>
        <translation>Das zuvor Beantragte ändern</translation>
    </message>
    <message>
        <source>{motion} ({about})</source>
        <translation>{motion} ({about})</translation>
    </message>
    <message>
        <source>Voted on once more: {motion}.</source>
        <translation>Noch einmal abgestimmt: {motion}.</translation>
    </message>
    <message>
        <source>on everything that was pending</source>
        <translation>über alles, was anstand</translation>
    </message>
    <message>
        <source>{who} appealed against the ruling of the chair.</source>
        <translation>{who} focht die Entscheidung der Leitung an.</translation>
    </message>
    <message>
        <source>{who} appealed against the ruling {words}.</source>
        <translation>{who} focht die Entscheidung {words} an.</translation>
    </message>
    <message>
        <source>{who} appealed against the ruling on {words}.</source>
        <translation>{who} focht die Entscheidung über {words} an.</translation>
    </message>
    <message numerus="yes">
        <source>%n abstained.</source>
        <translation>
            <numerusform>%n Enthaltung.</numerusform>
            <numerusform>%n Enthaltungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} (version {number})</source>
        <translation>{label} (Fassung {number})</translation>
    </message>
    <message>
        <source>what went to and came from other groups</source>
        <translation>was an andere Gruppen ging und von ihnen kam</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>ein anderer Text</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Zwischen den Gruppen</translation>
    </message>
</context>
<context>
    <name>MisreadWords</name>
    <message>
        <source>Did you mean: {lines}</source>
        <translation>Meintest du: {lines}</translation>
    </message>
    <message>
        <source>It is written: {lines}</source>
        <translation>So wird es geschrieben: {lines}</translation>
    </message>
    <message>
        <source>This line was not understood ({code}).</source>
        <translation>Diese Zeile wurde nicht verstanden ({code}).</translation>
    </message>
    <message>
        <source>“{word}” stands where {what} should stand.</source>
        <translation>„{word}“ steht, wo {what} stehen sollte.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>“{word}” is no act and no name.</source>
        <translation>„{word}“ ist kein Befehl und kein Name.</translation>
    </message>
    <message>
        <source>“{word}” may mean several things here.</source>
        <translation>„{word}“ kann hier mehreres meinen.</translation>
    </message>
    <message>
        <source>Something is missing here: {what}.</source>
        <translation>Hier fehlt etwas: {what}.</translation>
    </message>
    <message>
        <source>“{word}” does not belong here.</source>
        <translation>„{word}“ gehört nicht hierher.</translation>
    </message>
    <message>
        <source>“{word}” stands here twice; once is enough.</source>
        <translation>„{word}“ steht hier zweimal; einmal genügt.</translation>
    </message>
    <message>
        <source>“{word}” needs quotation marks around it, because a text belongs here.</source>
        <translation>„{word}“ braucht Anführungszeichen, weil hierher ein Text gehört.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Ein Anführungszeichen ist geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>A text is missing under this line, between two lines of &quot;&quot;&quot;.</source>
        <translation>Unter dieser Zeile fehlt ein Text, zwischen zwei Zeilen mit &quot;&quot;&quot;.</translation>
    </message>
    <message>
        <source>The text under this line is not closed by a line of &quot;&quot;&quot;.</source>
        <translation>Der Text unter dieser Zeile wird nicht durch eine Zeile mit &quot;&quot;&quot; geschlossen.</translation>
    </message>
    <message>
        <source>No text belongs under this line.</source>
        <translation>Unter diese Zeile gehört kein Text.</translation>
    </message>
    <message>
        <source>“{word}” is no time; write 2:00 or 90s or 30m.</source>
        <translation>„{word}“ ist keine Zeit; schreib 2:00 oder 90s oder 30m.</translation>
    </message>
    <message>
        <source>“{word}” is no whole number that fits here.</source>
        <translation>„{word}“ ist keine ganze Zahl, die hier passt.</translation>
    </message>
    <message>
        <source>“{word}” is no fraction; write for example 2/3.</source>
        <translation>„{word}“ ist kein Bruch; schreib zum Beispiel 2/3.</translation>
    </message>
    <message>
        <source>“{word}” is no date; write for example 2027-05-01.</source>
        <translation>„{word}“ ist kein Datum; schreib zum Beispiel 2027-05-01.</translation>
    </message>
    <message>
        <source>The line is too long; at most {limit} characters can be read.</source>
        <translation>Die Zeile ist zu lang; höchstens {limit} Zeichen können gelesen werden.</translation>
    </message>
    <message>
        <source>The line holds signs that are no text.</source>
        <translation>Die Zeile enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>A text stands here without a line above it.</source>
        <translation>Hier steht ein Text ohne eine Zeile darüber.</translation>
    </message>
    <message>
        <source>A time stands here without anything that happens.</source>
        <translation>Hier steht eine Zeit, ohne dass etwas geschieht.</translation>
    </message>
    <message>
        <source>The time is earlier than that of the line before.</source>
        <translation>Die Zeit liegt vor der der Zeile davor.</translation>
    </message>
</context>
<context>
    <name>MotionBar</name>
    <message>
        <source>Second…</source>
        <translation>Unterstützen…</translation>
    </message>
    <message>
        <source>The chair rules…</source>
        <translation>Die Leitung entscheidet…</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>who seconds it</source>
        <translation>wer unterstützt</translation>
    </message>
    <message>
        <source>Count the votes</source>
        <translation>Die Stimmen zählen</translation>
    </message>
    <message>
        <source>Motion…</source>
        <translation>Antrag…</translation>
    </message>
    <message>
        <source>Make a formal motion</source>
        <translation>Einen förmlichen Antrag stellen</translation>
    </message>
    <message>
        <source>{outcome}. {explained}</source>
        <translation>{outcome}. {explained}</translation>
    </message>
    <message>
        <source>Nothing is before us now.</source>
        <translation>Jetzt steht nichts zur Entscheidung an.</translation>
    </message>
    <message>
        <source>Nobody seconds it: it falls</source>
        <translation>Niemand unterstützt ihn: Er fällt</translation>
    </message>
    <message>
        <source>Nobody seconds</source>
        <translation>Niemand unterstützt</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Sie gilt</translation>
    </message>
    <message>
        <source>The ruling stands, by voice</source>
        <translation>Die Entscheidung der Leitung gilt, nach Zuruf</translation>
    </message>
    <message>
        <source>The ruling does not stand, by voice</source>
        <translation>Die Entscheidung der Leitung gilt nicht, nach Zuruf</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Sie gilt nicht</translation>
    </message>
    <message>
        <source>Carried by voice, or without objection</source>
        <translation>Angenommen, durch Zuruf oder ohne Widerspruch</translation>
    </message>
    <message>
        <source>Lost by voice</source>
        <translation>Abgelehnt, durch Zuruf</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>So be it</source>
        <translation>So soll es sein</translation>
    </message>
    <message>
        <source>Fewer than two object</source>
        <translation>Weniger als zwei widersprechen</translation>
    </message>
    <message>
        <source>Two object</source>
        <translation>Zwei widersprechen</translation>
    </message>
    <message>
        <source>Two object: it stays as it was</source>
        <translation>Zwei widersprechen: Es bleibt, wie es war</translation>
    </message>
</context>
<context>
    <name>MotionEvents</name>
    <message>
        <source>a rule does not hold for this: {purpose}</source>
        <translation>eine Regel gilt hierfür nicht: {purpose}</translation>
    </message>
    <message>
        <source>{label} is dropped, and not decided here</source>
        <translation>{label} wird fallen gelassen und hier nicht entschieden</translation>
    </message>
    <message>
        <source>{label} is open again, as before the vote</source>
        <translation>{label} ist wieder offen, wie vor der Abstimmung</translation>
    </message>
    <message>
        <source>the votes will be counted</source>
        <translation>die Stimmen werden gezählt</translation>
    </message>
    <message>
        <source>{name} seconded: {motion}</source>
        <translation>{name} unterstützt: {motion}</translation>
    </message>
    <message>
        <source>the debate is over, and the vote comes now</source>
        <translation>die Beratung ist vorbei, jetzt wird abgestimmt</translation>
    </message>
    <message>
        <source>{name} raises a point of order: “{detail}”</source>
        <translation>{name} meldet sich zur Geschäftsordnung: „{detail}“</translation>
    </message>
    <message>
        <source>{name} moved: {motion}</source>
        <translation>{name} hat beantragt: {motion}</translation>
    </message>
    <message>
        <source>{act} ({details})</source>
        <translation>{act} ({details})</translation>
    </message>
    <message>
        <source>{act}: “{reason}”</source>
        <translation>{act}: „{reason}“</translation>
    </message>
    <message>
        <source>carried: {motion}</source>
        <translation>angenommen: {motion}</translation>
    </message>
    <message>
        <source>lost: {motion}</source>
        <translation>abgelehnt: {motion}</translation>
    </message>
    <message>
        <source>carried with {yes} yes, {no} no: {motion}</source>
        <translation>mit {yes} Ja, {no} Nein angenommen: {motion}</translation>
    </message>
    <message>
        <source>lost with {yes} yes, {no} no: {motion}</source>
        <translation>mit {yes} Ja, {no} Nein abgelehnt: {motion}</translation>
    </message>
    <message>
        <source>the ruling of the chair stands</source>
        <translation>die Entscheidung der Leitung gilt</translation>
    </message>
    <message>
        <source>the ruling of the chair is overturned</source>
        <translation>die Entscheidung der Leitung ist aufgehoben</translation>
    </message>
    <message>
        <source>what was moved is now: {length}</source>
        <translation>beantragt ist jetzt: {length}</translation>
    </message>
    <message>
        <source>what was moved is now: {detail}</source>
        <translation>beantragt ist jetzt: {detail}</translation>
    </message>
    <message>
        <source>the chair rules</source>
        <translation>die Leitung entscheidet</translation>
    </message>
    <message>
        <source>the chair grants it</source>
        <translation>die Leitung gibt dem statt</translation>
    </message>
    <message>
        <source>the chair does not grant it</source>
        <translation>die Leitung gibt dem nicht statt</translation>
    </message>
    <message>
        <source>{act}, because “{reason}”</source>
        <translation>{act}, denn „{reason}“</translation>
    </message>
    <message>
        <source>pending again, as before the vote: {motion}</source>
        <translation>steht wieder an, wie vor der Abstimmung: {motion}</translation>
    </message>
    <message>
        <source>{group} (spoke: {name}) raises a point of order: “{detail}”</source>
        <translation>{group} (es sprach: {name}) meldet sich zur Geschäftsordnung: „{detail}“</translation>
    </message>
    <message>
        <source>{group} (spoke: {name}) moved: {motion}</source>
        <translation>{group} (es sprach: {name}) hat beantragt: {motion}</translation>
    </message>
</context>
<context>
    <name>MotionForm</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>All motions</source>
        <translation>Alle Anträge</translation>
    </message>
    <message>
        <source>Each motion</source>
        <translation>Jeder Antrag</translation>
    </message>
    <message>
        <source>What the room reads</source>
        <translation>Was der Raum liest</translation>
    </message>
    <message>
        <source>Whether “{motion}” is seconded</source>
        <translation>Ob „{motion}“ unterstützt wird</translation>
    </message>
    <message>
        <source>What carries “{motion}”</source>
        <translation>Wann „{motion}“ angenommen ist</translation>
    </message>
</context>
<context>
    <name>MotionForms</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Vorbringen</translation>
    </message>
    <message>
        <source>Who moves it</source>
        <translation>Wer es beantragt</translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation>Warum (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>How long, such as 10m</source>
        <translation>Wie lange, etwa 10m</translation>
    </message>
    <message>
        <source>What, when, or to whom</source>
        <translation>Was, wann oder an wen</translation>
    </message>
    <message>
        <source>Which text, such as P1</source>
        <translation>Welcher Text, etwa P1</translation>
    </message>
    <message>
        <source>only what is before us now</source>
        <translation>nur das, was jetzt ansteht</translation>
    </message>
    <message>
        <source>everything that is pending, one by one</source>
        <translation>alles, was ansteht, eins nach dem anderen</translation>
    </message>
    <message>
        <source>Vote on</source>
        <translation>Abstimmen über</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Welcher Text</translation>
    </message>
    <message>
        <source>Count the votes: {question}</source>
        <translation>Die Stimmen zählen: {question}</translation>
    </message>
    <message>
        <source>For the ruling</source>
        <translation>Für die Entscheidung der Leitung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>Das Ergebnis eintragen</translation>
    </message>
    <message>
        <source>Well taken: it is as they say</source>
        <translation>Berechtigt: Es ist so, wie gesagt wurde</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Stattgegeben</translation>
    </message>
    <message>
        <source>Not well taken</source>
        <translation>Nicht berechtigt</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht stattgegeben</translation>
    </message>
    <message>
        <source>The chair rules</source>
        <translation>Die Leitung entscheidet</translation>
    </message>
    <message>
        <source>What holds now (may stay empty)</source>
        <translation>Was jetzt gilt (kann leer bleiben)</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>To what: another time, such as 15m, or other words</source>
        <translation>Wozu: eine andere Zeit wie 15m, oder andere Worte</translation>
    </message>
    <message>
        <source>How the text reads then</source>
        <translation>Wie der Text dann lautet</translation>
    </message>
</context>
<context>
    <name>MotionMenu</name>
    <message>
        <source>{motion} ({needs})…</source>
        <translation>{motion} ({needs})…</translation>
    </message>
    <message>
        <source>Not in order now, and why</source>
        <translation>Jetzt nicht zulässig, und warum</translation>
    </message>
    <message>
        <source>{motion}: {why}</source>
        <translation>{motion}: {why}</translation>
    </message>
</context>
<context>
    <name>MotionRefusals</name>
    <message>
        <source>Nothing is before the meeting that this could be about.</source>
        <translation>Dem Treffen liegt nichts vor, das gemeint sein könnte.</translation>
    </message>
    <message>
        <source>“{motion}” has to wait until nothing is before the meeting; now it is {other}.</source>
        <translation>„{motion}“ muss warten, bis dem Treffen nichts vorliegt; jetzt ist es {other}.</translation>
    </message>
    <message>
        <source>“{motion}” has to wait: {other} goes before it.</source>
        <translation>„{motion}“ muss warten: {other} geht vor.</translation>
    </message>
    <message>
        <source>{other} cannot be amended as it is.</source>
        <translation>{other} lässt sich so nicht ändern.</translation>
    </message>
    <message>
        <source>{other} is settled first, as it arises.</source>
        <translation>{other} wird zuerst geklärt, sobald es aufkommt.</translation>
    </message>
    <message>
        <source>The vote on {other} was ordered; it comes first.</source>
        <translation>Über {other} wurde die Abstimmung beschlossen; sie kommt zuerst.</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against; an appeal follows a ruling at once.</source>
        <translation>Es gibt keine Entscheidung der Leitung, gegen die Einspruch möglich wäre; ein Einspruch folgt sofort darauf.</translation>
    </message>
    <message>
        <source>Nothing was laid aside, postponed or referred.</source>
        <translation>Nichts wurde zurückgestellt, vertagt oder weitergegeben.</translation>
    </message>
    <message>
        <source>This meeting has adopted nothing yet.</source>
        <translation>Dieses Treffen hat noch nichts angenommen.</translation>
    </message>
    <message>
        <source>There is nothing to vote on once more; each question can be, one time.</source>
        <translation>Es gibt nichts, worüber noch einmal abgestimmt werden könnte; jede Frage kann es ein Mal.</translation>
    </message>
    <message>
        <source>The process now in use works without formal motions.</source>
        <translation>Das Verfahren, das gerade gilt, kommt ohne förmliche Anträge aus.</translation>
    </message>
    <message>
        <source>There is no motion “{name}”.</source>
        <translation>Einen Antrag „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A change of a text is proposed with its words.</source>
        <translation>Die Änderung eines Textes wird mit ihren Worten vorgeschlagen.</translation>
    </message>
    <message>
        <source>“{motion}” needs a length of time.</source>
        <translation>„{motion}“ braucht eine Dauer.</translation>
    </message>
    <message>
        <source>“{motion}” needs to say what or whom it is about.</source>
        <translation>„{motion}“ muss sagen, worum oder um wen es geht.</translation>
    </message>
    <message>
        <source>“{motion}” is not possible for {label}.</source>
        <translation>„{motion}“ ist bei {label} nicht möglich.</translation>
    </message>
    <message>
        <source>{name} was not on the side that prevailed on {label}; somebody who was can move to vote once more.</source>
        <translation>{name} war bei {label} nicht auf der Seite, die sich durchgesetzt hat; wer dort war, kann eine neue Abstimmung beantragen.</translation>
    </message>
    <message>
        <source>Nothing waits for somebody to second it.</source>
        <translation>Nichts wartet darauf, dass jemand es unterstützt.</translation>
    </message>
    <message>
        <source>{name} still speaks to {label}. End the turn first, then put it to the vote.</source>
        <translation>{name} spricht noch zu {label}. Beende zuerst den Beitrag, dann lass abstimmen.</translation>
    </message>
    <message>
        <source>Somebody wants the votes on {label} counted.</source>
        <translation>Jemand möchte, dass die Stimmen zu {label} gezählt werden.</translation>
    </message>
    <message>
        <source>The debate on {label} is over; the vote comes now.</source>
        <translation>Die Beratung zu {label} ist vorbei; jetzt kommt die Abstimmung.</translation>
    </message>
    <message>
        <source>{label} is not debated; the vote comes now.</source>
        <translation>Zu {label} wird nicht beraten; jetzt kommt die Abstimmung.</translation>
    </message>
    <message>
        <source>{name} has spoken to this question as often as anybody may ({most}).</source>
        <translation>{name} hat zu dieser Frage so oft gesprochen, wie es erlaubt ist ({most}).</translation>
    </message>
    <message>
        <source>Nothing is before the meeting that could be granted. Say the words of the ruling.</source>
        <translation>Es steht nichts an, dem stattgegeben werden könnte. Sag, wie die Entscheidung lautet.</translation>
    </message>
    <message>
        <source>{name} has the floor, and “{motion}” does not interrupt.</source>
        <translation>{name} hat das Wort, und „{motion}“ unterbricht nicht.</translation>
    </message>
    <message>
        <source>{label} was seconded and belongs to the meeting: it decides on withdrawing it.</source>
        <translation>{label} wurde unterstützt und gehört dem Treffen: Es entscheidet, ob es zurückgezogen wird.</translation>
    </message>
    <message>
        <source>{label} was decided before the last meeting day. It can be taken back instead.</source>
        <translation>{label} wurde vor dem letzten Sitzungstag entschieden. Der Beschluss kann stattdessen zurückgenommen werden.</translation>
    </message>
    <message>
        <source>{name} has spoken to this question; {other} has not, and waits.</source>
        <translation>{name} hat zu dieser Frage schon gesprochen; {other} noch nicht und wartet.</translation>
    </message>
    <message>
        <source>Of the votes on {label} none was counted.</source>
        <translation>Von den Stimmen zu {label} wurde keine gezählt.</translation>
    </message>
    <message>
        <source>Too few are here to decide: {here} of the {needed} that it takes. What can be carried now is a break, or the end of this sitting.</source>
        <translation>Zum Beschließen sind zu wenige da: {here} von {needed}, die es braucht. Angenommen werden kann jetzt eine Pause oder das Ende dieser Sitzung.</translation>
    </message>
    <message>
        <source>{name} goes on speaking once this is settled: “{motion}”.</source>
        <translation>{name} spricht weiter, sobald das geklärt ist: „{motion}“.</translation>
    </message>
    <message>
        <source>The chair rules on this at once, and nobody speaks to it: “{motion}”.</source>
        <translation>Darüber entscheidet die Leitung sofort, und niemand spricht dazu: „{motion}“.</translation>
    </message>
    <message>
        <source>“{motion}” is for {name}, who made the motion.</source>
        <translation>„{motion}“ ist Sache von {name}: der Antrag stammt von dort.</translation>
    </message>
</context>
<context>
    <name>MotionResultWords</name>
    <message>
        <source>The ruling stands</source>
        <translation>Die Entscheidung der Leitung gilt</translation>
    </message>
    <message>
        <source>The ruling does not stand</source>
        <translation>Die Entscheidung der Leitung gilt nicht</translation>
    </message>
    <message>
        <source>The chair has ruled</source>
        <translation>Die Leitung hat entschieden</translation>
    </message>
    <message>
        <source>The point is well taken</source>
        <translation>Die Meldung ist berechtigt</translation>
    </message>
    <message>
        <source>The point is not well taken</source>
        <translation>Die Meldung ist nicht berechtigt</translation>
    </message>
    <message>
        <source>Granted: {motion}</source>
        <translation>Stattgegeben: {motion}</translation>
    </message>
    <message>
        <source>Not granted: {motion}</source>
        <translation>Nicht stattgegeben: {motion}</translation>
    </message>
    <message>
        <source>Carried: {motion}</source>
        <translation>Angenommen: {motion}</translation>
    </message>
    <message>
        <source>Lost: {motion}</source>
        <translation>Abgelehnt: {motion}</translation>
    </message>
    <message>
        <source>The point was: “{words}”.</source>
        <translation>Die Meldung war: „{words}“.</translation>
    </message>
    <message>
        <source>The chair rules: “{words}”.</source>
        <translation>Die Leitung entscheidet: „{words}“.</translation>
    </message>
    <message>
        <source>The reason: “{words}”.</source>
        <translation>Der Grund: „{words}“.</translation>
    </message>
    <message>
        <source>{yes} for it, {no} against it.</source>
        <translation>{yes} dafür, {no} dagegen.</translation>
    </message>
    <message>
        <source>It was: “{words}”.</source>
        <translation>Sie war: „{words}“.</translation>
    </message>
    <message>
        <source>It stays as it was.</source>
        <translation>Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>So {becomes}.</source>
        <translation>Damit gilt: {becomes}.</translation>
    </message>
    <message>
        <source>Nothing is before us now.</source>
        <translation>Jetzt steht nichts zur Entscheidung an.</translation>
    </message>
    <message>
        <source>The debate is over. We vote on {first}, then at once on {others}.</source>
        <translation>Die Beratung ist beendet. Wir stimmen über {first} ab und dann gleich über {others}.</translation>
    </message>
    <message>
        <source>The debate is over. We vote now on {first}.</source>
        <translation>Die Beratung ist beendet. Wir stimmen jetzt über {first} ab.</translation>
    </message>
    <message>
        <source>The debate is over. We vote now on {first} alone; {others} can be debated after that.</source>
        <translation>Die Beratung ist beendet. Wir stimmen jetzt nur über {first} ab; danach kann über {others} beraten werden.</translation>
    </message>
    <message>
        <source>It is carried by two thirds of those who vote yes or no.</source>
        <translation>Nötig sind zwei Drittel derer, die mit Ja oder Nein stimmen.</translation>
    </message>
    <message>
        <source>Yes is for the ruling. It stands unless more vote no than yes; a tie keeps it.</source>
        <translation>Ja ist für die Entscheidung der Leitung. Sie gilt, außer wenn mehr mit Nein als mit Ja stimmen; bei Gleichstand gilt sie.</translation>
    </message>
    <message>
        <source>It is carried if more vote yes than no.</source>
        <translation>Es ist angenommen, wenn mehr mit Ja als mit Nein stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>If all %n who are here vote, {enough} yes are enough.</source>
        <translation>
            <numerusform>Wenn die eine Person, die da ist, abstimmt, genügt {enough} Ja.</numerusform>
            <numerusform>Wenn alle %n, die da sind, abstimmen, genügen {enough} Ja.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} {number}</source>
        <translation>{rule} {number}</translation>
    </message>
    <message>
        <source>{label}: {change}</source>
        <translation>{label}: {change}</translation>
    </message>
    <message>
        <source>{label}: “{words}”</source>
        <translation>{label}: „{words}“</translation>
    </message>
    <message>
        <source>It is carried unless two say no; nobody has to say yes.</source>
        <translation>Das ist angenommen, wenn nicht zwei Nein sagen; Ja muss niemand sagen.</translation>
    </message>
</context>
<context>
    <name>MotionTermWords</name>
    <message>
        <source>somebody seconds it</source>
        <translation>jemand unterstützt ihn</translation>
    </message>
    <message>
        <source>nobody has to second it</source>
        <translation>niemand muss ihn unterstützen</translation>
    </message>
    <message>
        <source>more for it than against it</source>
        <translation>mehr dafür als dagegen</translation>
    </message>
    <message>
        <source>two thirds of the votes</source>
        <translation>zwei Drittel der Stimmen</translation>
    </message>
    <message>
        <source>the chair rules</source>
        <translation>die Leitung entscheidet</translation>
    </message>
    <message>
        <source>one member is enough</source>
        <translation>ein Mitglied genügt</translation>
    </message>
    <message>
        <source>the ruling stands unless more are against it</source>
        <translation>die Entscheidung gilt, wenn nicht mehr dagegen sind</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>as often as they want</source>
        <translation>so oft sie wollen</translation>
    </message>
    <message>
        <source>a change is not changed again</source>
        <translation>eine Änderung wird nicht noch einmal geändert</translation>
    </message>
    <message>
        <source>a change may be changed once</source>
        <translation>eine Änderung darf einmal geändert werden</translation>
    </message>
    <message>
        <source>a change may be changed, however deep</source>
        <translation>eine Änderung darf geändert werden, beliebig tief</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>A second means that it should be heard, not that it is right.</source>
        <translation>Unterstützen heißt: Es soll beraten werden, nicht: Es ist richtig.</translation>
    </message>
    <message>
        <source>How often somebody speaks</source>
        <translation>Wie oft jemand spricht</translation>
    </message>
    <message>
        <source>To one and the same question. Whoever has not spoken goes before.</source>
        <translation>Zu ein und derselben Frage. Wer noch nicht gesprochen hat, geht vor.</translation>
    </message>
    <message>
        <source>How long a turn takes</source>
        <translation>Wie lange ein Beitrag dauert</translation>
    </message>
    <message>
        <source>The motion “Limit the time to speak” makes it shorter or longer.</source>
        <translation>Der Antrag „Die Redezeit begrenzen“ macht ihn kürzer oder länger.</translation>
    </message>
    <message>
        <source>Changes of changes</source>
        <translation>Änderungen von Änderungen</translation>
    </message>
    <message>
        <source>What was changed last is settled first, then what it changes.</source>
        <translation>Was zuletzt geändert wurde, wird zuerst geklärt, dann das, was es ändert.</translation>
    </message>
    <message>
        <source>Nothing is before us</source>
        <translation>Uns liegt nichts vor</translation>
    </message>
    <message>
        <source>It waits for a second</source>
        <translation>Er wartet auf Unterstützung</translation>
    </message>
    <message>
        <source>It is debated</source>
        <translation>Er wird beraten</translation>
    </message>
    <message>
        <source>A change is debated</source>
        <translation>Eine Änderung wird beraten</translation>
    </message>
    <message>
        <source>It is voted on</source>
        <translation>Über ihn wird abgestimmt</translation>
    </message>
    <message>
        <source>The chair is asked</source>
        <translation>Die Leitung ist gefragt</translation>
    </message>
    <message>
        <source>The chair has ruled</source>
        <translation>Die Leitung hat entschieden</translation>
    </message>
    <message>
        <source>that fewer than two object</source>
        <translation>dass weniger als zwei widersprechen</translation>
    </message>
</context>
<context>
    <name>MotionWords</name>
    <message>
        <source>{label} {title}</source>
        <translation>{label} {title}</translation>
    </message>
    <message>
        <source>{label}, a change to {text}</source>
        <translation>{label}, eine Änderung von {text}</translation>
    </message>
    <message>
        <source>{motion}: {about}</source>
        <translation>{motion}: {about}</translation>
    </message>
    <message>
        <source>The chair rules. If it is granted, {becomes}.</source>
        <translation>Die Leitung entscheidet. Wird zugestimmt: {becomes}.</translation>
    </message>
    <message>
        <source>If two thirds of the votes are for it, {becomes}.</source>
        <translation>Sind zwei Drittel der Stimmen dafür: {becomes}.</translation>
    </message>
    <message>
        <source>Unless more are against the ruling than for it, {becomes}.</source>
        <translation>Wenn nicht mehr gegen die Entscheidung sind als dafür: {becomes}.</translation>
    </message>
    <message>
        <source>If more are for it than against it, {becomes}.</source>
        <translation>Sind mehr dafür als dagegen: {becomes}.</translation>
    </message>
    <message>
        <source>After that: {question}</source>
        <translation>Danach: {question}</translation>
    </message>
    <message>
        <source>{questions}; then {question}</source>
        <translation>{questions}; dann {question}</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>no debate</source>
        <translation>keine Beratung</translation>
    </message>
    <message>
        <source>a majority</source>
        <translation>eine Mehrheit</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>zwei Drittel</translation>
    </message>
    <message>
        <source>the chair rules</source>
        <translation>die Leitung entscheidet</translation>
    </message>
    <message>
        <source>one member is enough</source>
        <translation>eine Person genügt</translation>
    </message>
    <message>
        <source>a majority against overturns</source>
        <translation>eine Mehrheit dagegen hebt sie auf</translation>
    </message>
    <message>
        <source>listen; the chair rules at once</source>
        <translation>zuhören; die Leitung entscheidet sofort</translation>
    </message>
    <message>
        <source>appeal against the ruling, or raise a hand to speak</source>
        <translation>Einspruch gegen die Entscheidung erheben oder euch melden, um zu sprechen</translation>
    </message>
    <message>
        <source>appeal against the ruling, if you think otherwise</source>
        <translation>Einspruch gegen die Entscheidung erheben, wenn ihr anderer Meinung seid</translation>
    </message>
    <message>
        <source>make a motion; somebody else seconds it</source>
        <translation>einen Antrag stellen; jemand anders unterstützt ihn</translation>
    </message>
    <message>
        <source>make a motion</source>
        <translation>einen Antrag stellen</translation>
    </message>
    <message>
        <source>second it, if it should be heard</source>
        <translation>unterstützen, wenn es beraten werden soll</translation>
    </message>
    <message>
        <source>vote when you are asked; the debate is over</source>
        <translation>abstimmen, wenn gefragt wird; die Aussprache ist beendet</translation>
    </message>
    <message>
        <source>raise a hand to speak to it, or propose a change</source>
        <translation>euch melden, um dazu zu sprechen, oder eine Änderung vorschlagen</translation>
    </message>
    <message>
        <source>raise a hand to speak to it</source>
        <translation>dich melden, um dazu zu sprechen</translation>
    </message>
    <message>
        <source>vote when you are asked; this is not debated</source>
        <translation>abstimmen, wenn du gefragt wirst; dazu wird nicht beraten</translation>
    </message>
    <message>
        <source>Nothing is before us</source>
        <translation>Uns liegt nichts vor</translation>
    </message>
    <message>
        <source>Before us: {question}</source>
        <translation>Vor uns: {question}</translation>
    </message>
    <message>
        <source>{speaker}, on {question}</source>
        <translation>{speaker}, zu {question}</translation>
    </message>
    <message>
        <source>we vote on it</source>
        <translation>wir stimmen darüber ab</translation>
    </message>
    <message>
        <source>we speak to it</source>
        <translation>wir sprechen dazu</translation>
    </message>
    <message>
        <source>we vote on {question}</source>
        <translation>wir stimmen ab über {question}</translation>
    </message>
    <message>
        <source>back to {question}</source>
        <translation>zurück zu: {question}</translation>
    </message>
    <message>
        <source>End the debate on {questions}</source>
        <translation>Die Beratung über {questions} beenden</translation>
    </message>
    <message>
        <source>Appeal: does this ruling stand: “{words}”</source>
        <translation>Einspruch: Gilt diese Entscheidung der Leitung: „{words}“</translation>
    </message>
    <message>
        <source>Change “{motion}”: {about}</source>
        <translation>„{motion}“ ändern: {about}</translation>
    </message>
    <message>
        <source>{motion} on {text}</source>
        <translation>{motion}: {text}</translation>
    </message>
    <message>
        <source>{motion} on everything that is pending</source>
        <translation>{motion}, bei allem, was ansteht</translation>
    </message>
    <message>
        <source>nobody speaks any more on {ended}, and we vote on it at once; {others} can be debated after that</source>
        <translation>niemand spricht mehr zu {ended}, und wir stimmen sofort darüber ab; danach kann über {others} beraten werden</translation>
    </message>
    <message>
        <source>nobody speaks any more, and we vote at once on {ended}, one by one</source>
        <translation>niemand spricht mehr, und wir stimmen sofort über {ended} ab, eins nach dem anderen</translation>
    </message>
    <message>
        <source>nobody speaks any more on {ended}, and we vote on it at once</source>
        <translation>niemand spricht mehr zu {ended}, und wir stimmen sofort darüber ab</translation>
    </message>
    <message>
        <source>Brought already, and waiting for their turn: {labels}</source>
        <translation>Schon eingebracht, und noch nicht an der Reihe: {labels}</translation>
    </message>
    <message>
        <source>the point is well taken</source>
        <translation>die Meldung ist berechtigt</translation>
    </message>
    <message>
        <source>it is granted</source>
        <translation>dem wird stattgegeben</translation>
    </message>
    <message>
        <source>the point is not well taken</source>
        <translation>die Meldung ist nicht berechtigt</translation>
    </message>
    <message>
        <source>it is not granted</source>
        <translation>dem wird nicht stattgegeben</translation>
    </message>
    <message>
        <source>Change it to {about}</source>
        <translation>Ändern zu {about}</translation>
    </message>
    <message>
        <source>{name} raises a point of order: “{detail}”</source>
        <translation>{name} meldet sich zur Geschäftsordnung: „{detail}“</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Unless two object, {becomes}.</source>
        <translation>Wenn nicht zwei widersprechen: {becomes}.</translation>
    </message>
    <message>
        <source>that fewer than two object</source>
        <translation>dass weniger als zwei widersprechen</translation>
    </message>
</context>
<context>
    <name>MotionsScene</name>
    <message>
        <source>What is pending</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>Es steht kein Antrag an.</translation>
    </message>
    <message>
        <source>Before us now</source>
        <translation>Jetzt liegt uns vor</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Name and reason…</source>
        <translation>Name und Grund…</translation>
    </message>
    <message>
        <source>Nobody has been proposed yet.</source>
        <translation>Noch wurde niemand vorgeschlagen.</translation>
    </message>
    <message>
        <source>Propose {name}…</source>
        <translation>{name} vorschlagen…</translation>
    </message>
    <message>
        <source>{name} for: {role}</source>
        <translation>{name} für: {role}</translation>
    </message>
    <message>
        <source>{name} takes on: {role}.</source>
        <translation>{name} übernimmt: {role}.</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%n more acts</source>
        <translation>
            <numerusform>%n weiterer Schritt</numerusform>
            <numerusform>%n weitere Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has the floor again</source>
        <translation>{name} hat wieder das Wort</translation>
    </message>
    <message>
        <source>everybody has answered</source>
        <translation>alle haben geantwortet</translation>
    </message>
    <message>
        <source>{label}: {verdict}</source>
        <translation>{label}: {verdict}</translation>
    </message>
    <message>
        <source>What can follow: {offers}</source>
        <translation>Was folgen kann: {offers}</translation>
    </message>
    <message>
        <source>The time of {name} is over.</source>
        <translation>Die Zeit von {name} ist um.</translation>
    </message>
    <message>
        <source>{name} has {length} left.</source>
        <translation>{name} hat noch {length}.</translation>
    </message>
    <message>
        <source>The time planned for “{title}” is over.</source>
        <translation>Die Zeit, die für „{title}“ geplant war, ist um.</translation>
    </message>
    <message>
        <source>The time of the break is over.</source>
        <translation>Die Zeit der Pause ist um.</translation>
    </message>
    <message>
        <source>The time for the small groups is over.</source>
        <translation>Die Zeit der kleinen Gruppen ist um.</translation>
    </message>
    <message>
        <source>The time of the silence is over.</source>
        <translation>Die Zeit der Stille ist um.</translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <source>Begin it …</source>
        <translation>Beginnen …</translation>
    </message>
    <message>
        <source>Say who is here, and what is taken along (Ctrl+M)</source>
        <translation>Sagen, wer da ist und was mitgenommen wird (Ctrl+M)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>See its agenda, and begin it when it is time</source>
        <translation>Die Tagesordnung ansehen und beginnen, wenn es so weit ist</translation>
    </message>
    <message>
        <source>Planned: “{title}”, {when}</source>
        <translation>Geplant: „{title}“, {when}</translation>
    </message>
    <message>
        <source>Next meeting of {group}</source>
        <translation>Nächstes Treffen: {group}</translation>
    </message>
    <message>
        <source>Next meeting after “{title}”</source>
        <translation>Nächstes Treffen nach „{title}“</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>Das nächste Treffen</translation>
    </message>
    <message>
        <source>You met last on {day}.</source>
        <translation>Zuletzt habt ihr euch am {day} getroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are known from then.</source>
        <translation>
            <numerusform>%n Person ist von da bekannt.</numerusform>
            <numerusform>%n Leute sind von da bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open.</source>
        <translation>
            <numerusform>%n Aufgabe ist offen.</numerusform>
            <numerusform>%n Aufgaben sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matters are not settled.</source>
        <translation>
            <numerusform>%n Sache ist nicht geklärt.</numerusform>
            <numerusform>%n Sachen sind nicht geklärt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message>
        <source>Take the tick from whoever is not here, and from what is done or not wanted; who comes later is added in the meeting. Of one that is planned they are expected.</source>
        <translation>Nimm den Haken weg, wo jemand nicht da ist und wo etwas erledigt oder nicht gewünscht ist; wer später kommt, wird im Treffen hinzugefügt. Bei einem geplanten Treffen werden sie erwartet.</translation>
    </message>
</context>
<context>
    <name>NominationWords</name>
    <message>
        <source>“{reason}”</source>
        <translation>„{reason}“</translation>
    </message>
    <message>
        <source>{name}, proposed by {who}</source>
        <translation>{name}, vorgeschlagen von {who}</translation>
    </message>
    <message>
        <source>{name}, proposed by {who}: {reasons}</source>
        <translation>{name}, vorgeschlagen von {who}: {reasons}</translation>
    </message>
    <message>
        <source>{name} (before: {before})</source>
        <translation>{name} (vorher: {before})</translation>
    </message>
</context>
<context>
    <name>Nominations</name>
    <message>
        <source>Who is proposed</source>
        <translation>Wer vorgeschlagen ist</translation>
    </message>
    <message>
        <source>Nobody has been proposed yet.</source>
        <translation>Noch wurde niemand vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>No word is like it</source>
        <translation>Kein ähnliches Wort</translation>
    </message>
</context>
<context>
    <name>NoticesScene</name>
    <message>
        <source>Needs and offers</source>
        <translation>Was gebraucht und angeboten wird</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Mitgeteilt</translation>
    </message>
</context>
<context>
    <name>OfferPassphrase</name>
    <message>
        <source>Passphrase …</source>
        <translation>Kennwort …</translation>
    </message>
    <message>
        <source>Close their windows, then try it again.</source>
        <translation>Schließt ihre Fenster und versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The library needs no passphrase any more.</source>
        <translation>Die Bibliothek braucht kein Kennwort mehr.</translation>
    </message>
    <message>
        <source>It was stopped. The library is as it was.</source>
        <translation>Es wurde angehalten. Die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>The library is not whole, so it was left as it is.</source>
        <translation>Die Bibliothek ist nicht heil, deshalb blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Rescue it first; then try it again.</source>
        <translation>Rettet sie zuerst; dann versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>Die Bibliothek ist verschlossen.</translation>
    </message>
    <message>
        <source>These copies open as before: {names}.</source>
        <translation>Diese Kopien öffnen sich wie vorher: {names}.</translation>
    </message>
    <message>
        <source>The library is locked, and so is every copy beside it.</source>
        <translation>Die Bibliothek ist verschlossen, und mit ihr jede Kopie daneben.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>What could be typed</source>
        <translation>Was du schreiben könntest</translation>
    </message>
</context>
<context>
    <name>OpeningNotice</name>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening … The library takes its time to answer.</source>
        <translation>Öffnen … Die Bibliothek braucht Zeit für die Antwort.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Wait no longer (Esc)</source>
        <translation>Nicht länger warten (Esc)</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>What can be chosen</source>
        <translation>Was zur Auswahl steht</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <source>Options or candidates, one a line</source>
        <translation>Möglichkeiten oder Kandidierende, eine pro Zeile</translation>
    </message>
    <message>
        <source>One option or candidate a line</source>
        <translation>Pro Zeile eine Möglichkeit oder Person</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Add somebody who is here: Enter</source>
        <translation>Eine anwesende Person hinzufügen: Eingabe</translation>
    </message>
</context>
<context>
    <name>OrderWording</name>
    <message>
        <source>This is no TOML: {what}. Mend the line, or take the file away.</source>
        <translation>Das ist kein TOML: {what}. Berichtige die Zeile oder nimm die Datei weg.</translation>
    </message>
    <message>
        <source>“{what}” is no line of an order, or holds what it cannot. What an order holds stands in resources/minutes/README.md.</source>
        <translation>„{what}“ ist keine Zeile eines Aufbaus oder enthält, was sie nicht darf. Was ein Aufbau enthält, steht in resources/minutes/README.md.</translation>
    </message>
    <message>
        <source>It was written for a newer Goround; this one reads version {version}. Install the newer one, or use another order.</source>
        <translation>Es ist für ein neueres Goround geschrieben; dieses liest Version {version}. Installiere das neuere oder nimm einen anderen Aufbau.</translation>
    </message>
    <message>
        <source>There is no section “{what}” here. There are: {sections}.</source>
        <translation>Einen Abschnitt „{what}“ gibt es hier nicht. Es gibt: {sections}.</translation>
    </message>
    <message>
        <source>“{what}” stands there twice. Take one of them out.</source>
        <translation>„{what}“ steht zweimal da. Nimm eines davon heraus.</translation>
    </message>
    <message>
        <source>It has no English words. Add [words.en] with a title.</source>
        <translation>Es hat keine englischen Wörter. Ergänze [words.en] mit einem Titel.</translation>
    </message>
    <message>
        <source>“{what}” has no heading to replace. Take the line out.</source>
        <translation>„{what}“ hat keine Überschrift, die sich ersetzen ließe. Nimm die Zeile heraus.</translation>
    </message>
    <message>
        <source>No fact is called “{what}”. In braces can stand: {facts}.</source>
        <translation>Keine Angabe heißt „{what}“. In Klammern können stehen: {facts}.</translation>
    </message>
    <message>
        <source>“{what}” is empty, too long, or has letters that cannot be seen. Write it anew.</source>
        <translation>„{what}“ ist leer, zu lang oder hat unsichtbare Buchstaben. Schreib es neu.</translation>
    </message>
    <message>
        <source>{file}, line {line}:</source>
        <translation>{file}, Zeile {line}:</translation>
    </message>
</context>
<context>
    <name>OutlineCommand</name>
    <message>
        <source>make a script of notes in outline form, to be read over and played</source>
        <translation>aus gegliederten Notizen ein Drehbuch machen, zum Durchlesen und Abspielen</translation>
    </message>
    <message>
        <source>Rounds, numbered turns, nested replies, an announced list and links become lines
of the room language; what is none of these becomes a note. Nothing is guessed about who somebody
is: without --people names stand as they were typed. Read the script, change what is meant
otherwise, then goround play it: that makes the record. At home, “From notes …” asks about each
line instead.</source>
        <translation>Runden, nummerierte Beiträge, Erwiderungen darunter, eine angesagte Liste und Links werden Zeilen der
Sprache des Raums; was nichts davon ist, wird eine Notiz. Wer jemand ist, wird nicht geraten: Ohne
--people stehen Namen da, wie sie geschrieben wurden. Lies das Drehbuch, ändere, was anders gemeint ist,
und spiel es mit goround play ab: Das macht die Aufzeichnung. In der Übersicht fragt „Aus Notizen …“
stattdessen bei jeder Zeile.</translation>
    </message>
    <message>
        <source>notes as .md or .txt</source>
        <translation>Notizen als .md oder .txt</translation>
    </message>
    <message>
        <source>the day of the meeting; else today</source>
        <translation>der Tag des Treffens; sonst heute</translation>
    </message>
    <message>
        <source>who is meant by a name, such as Bo=Bo Lind; nobody is by Bo=; may stand several times</source>
        <translation>wer mit einem Namen gemeint ist, etwa Bo=Bo Lind; niemand mit Bo=; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>else to standard output</source>
        <translation>sonst auf die Standardausgabe</translation>
    </message>
    <message>
        <source>{file} could not be read as text. Save the notes as plain text.</source>
        <translation>{file} ließ sich nicht als Text lesen. Speichere die Notizen als einfachen Text.</translation>
    </message>
    <message>
        <source>“{name}” is no name in these notes. There are: {names}.</source>
        <translation>„{name}“ ist kein Name in diesen Notizen. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>“{day}” is no date. Write it as 2026-05-01.</source>
        <translation>„{day}“ ist kein Datum. Schreib es wie 2026-05-01.</translation>
    </message>
</context>
<context>
    <name>OutlineDialog</name>
    <message>
        <source>A record from notes</source>
        <translation>Eine Aufzeichnung aus Notizen</translation>
    </message>
    <message>
        <source>Make the record</source>
        <translation>Aufzeichnung machen</translation>
    </message>
    <message>
        <source>Each line is a guess. Say who is meant by each name, then go through the lines: Enter keeps a line, Delete leaves it out. The record is a draft; everything in it can be changed.</source>
        <translation>Jede Zeile ist eine Vermutung. Sag, wer mit jedem Namen gemeint ist, und geh dann die Zeilen durch: Eingabe behält eine Zeile, Entf lässt sie weg. Die Aufzeichnung ist ein Entwurf; alles darin lässt sich ändern.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Who is “{name}”?</source>
        <translation>Wer ist „{name}“?</translation>
    </message>
    <message>
        <source>nobody: these are words</source>
        <translation>niemand: Das sind Worte</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>What this line is</source>
        <translation>Was diese Zeile ist</translation>
    </message>
    <message>
        <source>title of the meeting</source>
        <translation>Titel des Treffens</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>round, with its question</source>
        <translation>Runde, mit ihrer Frage</translation>
    </message>
    <message>
        <source>announced list</source>
        <translation>angesagte Liste</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Erwiderung</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>gepasst</translation>
    </message>
    <message>
        <source>note, nobody’s turn</source>
        <translation>Notiz, kein Beitrag</translation>
    </message>
    <message>
        <source>goes on with the line above</source>
        <translation>gehört zur Zeile darüber</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are to be looked at.</source>
        <translation>
            <numerusform>%n Zeile ist anzuschauen.</numerusform>
            <numerusform>%n Zeilen sind anzuschauen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line was looked at. Enter makes the record.</source>
        <translation>Jede Zeile ist angesehen. Enter legt die Aufzeichnung an.</translation>
    </message>
</context>
<context>
    <name>OutlineTags</name>
    <message>
        <source>round,go-round,circle</source>
        <translation>Runde,Redekreis,Kreis,round,go-round,circle</translation>
    </message>
    <message>
        <source>order,list,speakers,stack</source>
        <translation>Reihenfolge,Liste,Redeliste,order,list,speakers,stack</translation>
    </message>
    <message>
        <source>pass,passes,passed,nothing,no turn</source>
        <translation>passt,passen,gepasst,nichts,kein Beitrag,pass,passes,passed,nothing,no turn</translation>
    </message>
    <message>
        <source>replies,replied,reply,asks,asked,answers,answered</source>
        <translation>erwidert,erwiderte,Erwiderung,fragt,fragte,antwortet,antwortete,replies,replied,reply,asks,asked,answers,answered</translation>
    </message>
</context>
<context>
    <name>Outlines</name>
    <message>
        <source>Notes in outline form</source>
        <translation>Gegliederte Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{file} could not be read as text.</source>
        <translation>{file} ließ sich nicht als Text lesen.</translation>
    </message>
    <message>
        <source>Save the notes as plain text or Markdown, and choose them again.</source>
        <translation>Speichere die Notizen als einfachen Text oder Markdown und wähl sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the notes could not be taken.</source>
        <translation>
            <numerusform>%n Zeile der Notizen konnte nicht übernommen werden.</numerusform>
            <numerusform>%n Zeilen der Notizen konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketCommand</name>
    <message>
        <source>make, take in or look at what groups send one another</source>
        <translation>packen, aufnehmen oder ansehen, was Gruppen einander schicken</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>the meeting and its texts, or a file</source>
        <translation>das Treffen und seine Texte, oder eine Datei</translation>
    </message>
    <message>
        <source>needs and offers</source>
        <translation>was gebraucht und angeboten wird</translation>
    </message>
    <message>
        <source>what is announced</source>
        <translation>was mitgeteilt wird</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>wohin</translation>
    </message>
    <message>
        <source>One file at a time, please.</source>
        <translation>Bitte eine Datei nach der anderen.</translation>
    </message>
    <message>
        <source>There is nothing in this meeting that could be sent.</source>
        <translation>In diesem Treffen gibt es nichts zu verschicken.</translation>
    </message>
    <message>
        <source>It is in the inbox. A meeting takes it up with: receive {id}</source>
        <translation>Es liegt im Posteingang. Ein Treffen nimmt es auf mit: receive {id}</translation>
    </message>
    <message>
        <source>It was in the inbox already.</source>
        <translation>Es lag schon im Posteingang.</translation>
    </message>
    <message>
        <source>The packet {id} is whole.</source>
        <translation>Das Paket {id} ist unversehrt.</translation>
    </message>
    <message>
        <source>There is no file “{name}” that could be read.</source>
        <translation>Eine Datei „{name}“, die sich lesen ließe, gibt es nicht.</translation>
    </message>
    <message>
        <source>make MEETING [LABEL …] makes a packet of a meeting: its texts with who is asked to
ratify them and what groups answered, its needs, offers and announcements, and whom it sends; with
labels, --needs, --announcements or --mandates only those. Without -o it only shows what would leave
the house. Only who carries a mandate is named in it; no other names of people, no single answers,
notes or times.
read FILE takes one into the inbox, where it changes nothing until a meeting takes it up.
check FILE shows what is in one, and whether it came whole.</source>
        <translation>make MEETING [LABEL …] macht ein Paket aus einem Treffen: seine Texte mit den Gruppen, die sie
ratifizieren sollen, und deren Antworten, Bedarf, Angebote und Ankündigungen, und wen es entsendet;
mit Kürzeln, --needs, --announcements oder --mandates nur diese. Ohne -o zeigt es nur, was das Haus
verlassen würde. Nur wer ein Mandat hat, wird darin genannt; keine anderen Namen, keine einzelnen
Antworten, Notizen oder Zeiten.
read FILE legt eines in den Eingang, wo es nichts ändert, bis ein Treffen es aufnimmt.
check FILE zeigt, was in einem steht, und ob es heil angekommen ist.</translation>
    </message>
    <message>
        <source>whom the group sends</source>
        <translation>wen die Gruppe entsendet</translation>
    </message>
</context>
<context>
    <name>PacketDialog</name>
    <message>
        <source>Send to other groups</source>
        <translation>An andere Gruppen schicken</translation>
    </message>
    <message>
        <source>What we need and offer</source>
        <translation>Was wir brauchen und anbieten</translation>
    </message>
    <message>
        <source>What we announce</source>
        <translation>Was wir mitteilen</translation>
    </message>
    <message>
        <source>What leaves the house</source>
        <translation>Was das Haus verlässt</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als Datei sichern …</translation>
    </message>
    <message>
        <source>It could not be written: {why}. Choose another place.</source>
        <translation>Es ließ sich nicht schreiben: {why}. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Save what goes to other groups</source>
        <translation>Sichern, was an andere Gruppen geht</translation>
    </message>
    <message>
        <source>Nothing is chosen, or there is nothing to send yet.</source>
        <translation>Nichts ist gewählt, oder es gibt noch nichts zu schicken.</translation>
    </message>
    <message>
        <source>This and nothing else leaves the house: no single answers, and no names but of those you send.</source>
        <translation>Dies und nichts anderes verlässt das Haus: keine einzelnen Antworten und keine Namen außer denen der Entsandten.</translation>
    </message>
    <message>
        <source>Whom we send, with which mandate</source>
        <translation>Wen wir entsenden, mit welchem Mandat</translation>
    </message>
</context>
<context>
    <name>PacketWords</name>
    <message>
        <source>{sender} sends this from “{meeting}”, {day}:</source>
        <translation>{sender} schickt dies aus „{meeting}“, {day}:</translation>
    </message>
    <message>
        <source>{sender} sends this, {day}:</source>
        <translation>{sender} schickt dies, {day}:</translation>
    </message>
    <message>
        <source>text {text}</source>
        <translation>Text {text}</translation>
    </message>
    <message>
        <source>asks for an answer by {day}</source>
        <translation>fragt um Antwort bis {day}</translation>
    </message>
    <message>
        <source>asks for an answer</source>
        <translation>fragt um Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n Mitteilung</numerusform>
            <numerusform>%n Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, version {number}</source>
        <translation>{text}, Fassung {number}</translation>
    </message>
    <message>
        <source>What it is for: {need}</source>
        <translation>Wofür: {need}</translation>
    </message>
    <message>
        <source>Explanation: {text}</source>
        <translation>Erklärung: {text}</translation>
    </message>
    <message>
        <source>The text is known by {id}</source>
        <translation>Der Text hat die Kennung {id}</translation>
    </message>
    <message>
        <source>{group} would have the text {id} read so:</source>
        <translation>{group} hätte den Text {id} gern so:</translation>
    </message>
    <message>
        <source>Why: {because}</source>
        <translation>Warum: {because}</translation>
    </message>
    <message>
        <source>{group} wants {label}: {because}</source>
        <translation>{group} möchte {label}: {because}</translation>
    </message>
    <message>
        <source>{group} wants {label}</source>
        <translation>{group} möchte {label}</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>nicht aufgenommen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>mit anderen zusammengelegt</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>aufgeteilt</translation>
    </message>
    <message>
        <source>made on a wording that has changed since</source>
        <translation>zu einem Wortlaut, der sich seither geändert hat</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>{group}, {label}</source>
        <translation>{group}, {label}</translation>
    </message>
    <message>
        <source>{change}: {became}</source>
        <translation>{change}: {became}</translation>
    </message>
    <message>
        <source>{said} ({account})</source>
        <translation>{said} ({account})</translation>
    </message>
    <message numerus="yes">
        <source>%n mandates</source>
        <translation>
            <numerusform>%n Mandat</numerusform>
            <numerusform>%n Mandate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>by their names, as far as the group chose</source>
        <translation>mit ihren Namen, soweit die Gruppe es gewählt hat</translation>
    </message>
    <message>
        <source>by their groups</source>
        <translation>nach ihren Gruppen</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation>PDF, zum Drucken und Verschicken</translation>
    </message>
    <message>
        <source>Web page (HTML), to read on any screen</source>
        <translation>Webseite (HTML), zum Lesen auf jedem Bildschirm</translation>
    </message>
    <message>
        <source>Word document (DOCX), to write on</source>
        <translation>Word-Dokument (DOCX), zum Weiterschreiben</translation>
    </message>
    <message>
        <source>OpenDocument (ODT), to write on</source>
        <translation>OpenDocument (ODT), zum Weiterschreiben</translation>
    </message>
    <message>
        <source>Markdown, to write on</source>
        <translation>Markdown, zum Weiterschreiben</translation>
    </message>
    <message>
        <source>Plain text, to send in a mail</source>
        <translation>Einfacher Text, zum Verschicken in einer Mail</translation>
    </message>
    <message>
        <source>Data (JSON), for other programs</source>
        <translation>Daten (JSON), für andere Programme</translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>Type papers</source>
        <translation>Zettel eingeben</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>Noch einmal eingeben</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Type what stands on the papers</source>
        <translation>Eingeben, was auf den Zetteln steht</translation>
    </message>
    <message>
        <source>Type all papers again, without seeing what was typed before</source>
        <translation>Alle Zettel noch einmal eingeben, ohne zu sehen, was vorher eingegeben wurde</translation>
    </message>
    <message>
        <source>Papers that differ</source>
        <translation>Zettel, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>Nummer auf dem Zettel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Remove this paper</source>
        <translation>Diesen Zettel entfernen</translation>
    </message>
    <message>
        <source>How many papers were handed out</source>
        <translation>Wie viele Zettel ausgegeben wurden</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Paper {number} is typed again.</source>
        <translation>Zettel {number} wird noch einmal eingegeben.</translation>
    </message>
    <message>
        <source>Paper {number}: {ballot}</source>
        <translation>Zettel {number}: {ballot}</translation>
    </message>
    <message numerus="yes">
        <source>%n typed</source>
        <translation>
            <numerusform>%n eingegeben</numerusform>
            <numerusform>%n eingegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} typed</source>
        <translation>
            <numerusform>%n von {all} eingegeben</numerusform>
            <numerusform>%n von {all} eingegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed again</source>
        <translation>
            <numerusform>%n noch einmal eingegeben</numerusform>
            <numerusform>%n noch einmal eingegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n unterscheidet sich</numerusform>
            <numerusform>%n unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>both passes are the same</source>
        <translation>beide Durchgänge sind gleich</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>A summary</source>
        <translation>Eine Zusammenfassung</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Darf veröffentlicht werden</translation>
    </message>
    <message>
        <source>Sensitive: not published</source>
        <translation>Vertraulich: wird nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Put to</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Let it read otherwise, as one wishes</source>
        <translation>Anders lauten lassen, auf jemandes Wunsch</translation>
    </message>
    <message>
        <source>Take out, as one wishes</source>
        <translation>Herausnehmen, auf jemandes Wunsch</translation>
    </message>
    <message>
        <source>It was said in the turn of</source>
        <translation>Es wurde gesagt im Beitrag von</translation>
    </message>
    <message>
        <source>It is minuted because one asks</source>
        <translation>Es kommt ins Protokoll, weil jemand bittet</translation>
    </message>
</context>
<context>
    <name>PassedOverList</name>
    <message>
        <source>Rows that are passed over</source>
        <translation>Zeilen, die übergangen werden</translation>
    </message>
    <message>
        <source>Line {line}: arrives as {name}, told apart by the group</source>
        <translation>Zeile {line}: kommt als {name}, unterschieden durch die Gruppe</translation>
    </message>
    <message>
        <source>Line {line} has no name</source>
        <translation>Zeile {line} hat keinen Namen</translation>
    </message>
    <message>
        <source>Line {line}: a name or a group is longer than 200 letters</source>
        <translation>Zeile {line}: ein Name oder eine Gruppe ist länger als 200 Buchstaben</translation>
    </message>
    <message>
        <source>Line {line}: {name} is here already. Tick to add another one, as {name} ({group})</source>
        <translation>Zeile {line}: {name} ist schon da. Setz einen Haken, um noch jemanden einzutragen, als {name} ({group})</translation>
    </message>
    <message>
        <source>Line {line}: {name} is here already, and no group tells them apart</source>
        <translation>Zeile {line}: {name} ist schon da, und keine Gruppe unterscheidet sie</translation>
    </message>
    <message>
        <source>Line {line}: the list names {name} already. Tick to keep both, told apart by their groups</source>
        <translation>Zeile {line}: Die Liste nennt {name} schon. Setz einen Haken, um beide zu behalten, unterschieden durch ihre Gruppen</translation>
    </message>
    <message>
        <source>Line {line}: the list names {name} already, and no group tells them apart</source>
        <translation>Zeile {line}: Die Liste nennt {name} schon, und keine Gruppe unterscheidet sie</translation>
    </message>
</context>
<context>
    <name>PassphraseCommand</name>
    <message>
        <source>lock the library with a passphrase, change it, or take it away</source>
        <translation>die Bibliothek mit einem Kennwort verschließen, es ändern oder wegnehmen</translation>
    </message>
    <message>
        <source>Everything is locked: meetings, people, attached files, and the copies that are made
from then on. Nobody opens it without the passphrase: write it down where only those who may find
it. Copies of before are named, and locked, removed or left as --copies says. Copies elsewhere, such
as on a stick, stay as they are. Whatever happens meanwhile, the library is as it was or as it is to
be.</source>
        <translation>Alles wird verschlossen: Treffen, Menschen, angehängte Dateien und die Kopien, die von da an
entstehen. Ohne das Kennwort öffnet sie niemand: Schreibt es auf, wo es nur findet, wer darf.
Kopien von vorher werden genannt und verschlossen, entfernt oder gelassen, wie --copies sagt. Kopien
anderswo, etwa auf einem Stick, bleiben, wie sie sind. Was immer inzwischen geschieht, die
Bibliothek ist, wie sie war oder wie sie werden soll.</translation>
    </message>
    <message>
        <source>what to do with it</source>
        <translation>was damit geschehen soll</translation>
    </message>
    <message>
        <source>a file whose first line is the new one; else it is typed twice</source>
        <translation>eine Datei, deren erste Zeile das neue ist; sonst wird es zweimal getippt</translation>
    </message>
    <message>
        <source>what is done with copies beside it that open otherwise; else it is asked</source>
        <translation>was mit Kopien daneben geschieht, die sich anders öffnen; sonst wird gefragt</translation>
    </message>
    <message>
        <source>lines such as 12/520 while it goes on</source>
        <translation>Zeilen wie 12/520, während es läuft</translation>
    </message>
    <message>
        <source>The library {path} needs no passphrase any more.</source>
        <translation>Die Bibliothek {path} braucht kein Kennwort mehr.</translation>
    </message>
    <message>
        <source>The library {path} opens with the new passphrase only.</source>
        <translation>Die Bibliothek {path} öffnet sich nur noch mit dem neuen Kennwort.</translation>
    </message>
    <message>
        <source>{path} is locked already: goround passphrase change.</source>
        <translation>{path} ist schon verschlossen: goround passphrase change.</translation>
    </message>
    <message>
        <source>The library {path} has no passphrase.</source>
        <translation>Die Bibliothek {path} hat kein Kennwort.</translation>
    </message>
    <message>
        <source>These copies open as before:</source>
        <translation>Diese Kopien öffnen sich wie vorher:</translation>
    </message>
    <message>
        <source>They were left as they are.</source>
        <translation>Sie wurden gelassen, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were removed.</source>
        <translation>
            <numerusform>%n davon wurde entfernt.</numerusform>
            <numerusform>%n davon wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open as the library now.</source>
        <translation>
            <numerusform>%n davon öffnet sich jetzt wie die Bibliothek.</numerusform>
            <numerusform>%n davon öffnen sich jetzt wie die Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be changed, and is as it was.</source>
        <translation>{path} konnte nicht geändert werden und ist, wie es war.</translation>
    </message>
    <message>
        <source>unlock them, too</source>
        <translation>auch aufschließen</translation>
    </message>
    <message>
        <source>lock them, too</source>
        <translation>auch verschließen</translation>
    </message>
    <message>
        <source>{same} (l), remove them (r), or leave them as they are (Enter)?</source>
        <translation>{same} (l), entfernen (r) oder lassen, wie sie sind (Eingabe)?</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Eine andere Bibliothek wählen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>it is no text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>The first line of {file} is empty; the passphrase stands there.</source>
        <translation>Die erste Zeile von {file} ist leer; dort steht das Kennwort.</translation>
    </message>
    <message>
        <source>Passphrase of {path}:</source>
        <translation>Kennwort von {path}:</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Neues Kennwort:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>Name a file with the new passphrase: --new-passphrase-file FILE.</source>
        <translation>Eine Datei mit dem neuen Kennwort nennen: --new-passphrase-file FILE.</translation>
    </message>
    <message>
        <source>The two are not alike. Nothing was changed.</source>
        <translation>Die beiden sind nicht gleich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was typed. Nothing was changed.</source>
        <translation>Es wurde nichts getippt. Nichts wurde geändert.</translation>
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
        <translation>Leute aus {file}</translation>
    </message>
    <message>
        <source>The first row holds titles</source>
        <translation>Die erste Zeile enthält Überschriften</translation>
    </message>
    <message>
        <source>Letters read as</source>
        <translation>Buchstaben gelesen als</translation>
    </message>
    <message>
        <source>The file cannot be read so. Choose in which letters it is written.</source>
        <translation>So lässt sich die Datei nicht lesen. Wähl, in welchen Buchstaben sie geschrieben ist.</translation>
    </message>
    <message>
        <source>Which column is the name? Choose it above: it cannot be told.</source>
        <translation>Welche Spalte ist der Name? Wähl sie oben aus: Es lässt sich nicht erkennen.</translation>
    </message>
    <message>
        <source>Nobody would come.</source>
        <translation>Es würde niemand kommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are passed over:</source>
        <translation>
            <numerusform>%n Zeile wird übergangen:</numerusform>
            <numerusform>%n Zeilen werden übergangen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would come.</source>
        <translation>
            <numerusform>%n Person würde kommen.</numerusform>
            <numerusform>%n Personen würden kommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not here yet.</source>
        <translation>
            <numerusform>%n davon ist noch nicht da.</numerusform>
            <numerusform>%n davon sind noch nicht da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row looks unlike the others: “{row}”. If it holds titles, tick that.</source>
        <translation>Die erste Zeile sieht anders aus als die übrigen: „{row}“. Wenn sie Überschriften enthält, setz dort einen Haken.</translation>
    </message>
    <message>
        <source>Commas between the cells</source>
        <translation>Kommas zwischen den Feldern</translation>
    </message>
    <message>
        <source>Semicolons between the cells</source>
        <translation>Strichpunkte zwischen den Feldern</translation>
    </message>
    <message>
        <source>Tabs between the cells</source>
        <translation>Tabulatoren zwischen den Feldern</translation>
    </message>
    <message>
        <source>Bars between the cells</source>
        <translation>Senkrechte Striche zwischen den Feldern</translation>
    </message>
    <message>
        <source>“{sign}” between the cells</source>
        <translation>„{sign}“ zwischen den Feldern</translation>
    </message>
    <message>
        <source>Let them come</source>
        <translation>Alle eintragen</translation>
    </message>
</context>
<context>
    <name>PeopleFiles</name>
    <message>
        <source>People from a file</source>
        <translation>Leute aus einer Datei</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt)</source>
        <translation>Listen von Leuten (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>One list of people can be dropped here (.csv, .tsv or .txt); other files on the text they belong to.</source>
        <translation>Du kannst eine Liste von Leuten hierher ziehen (.csv, .tsv oder .txt), andere Dateien auf den Text, zu dem sie gehören.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Who is here, by group</source>
        <translation>Wer da ist, nach Gruppen</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} here</source>
        <translation>
            <numerusform>%n von {all} da</numerusform>
            <numerusform>%n von {all} da</numerusform>
        </translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ist gegangen</translation>
    </message>
    <message>
        <source>speaks for the group</source>
        <translation>spricht für die Gruppe</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>wird übersetzt</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>noch nicht zurück</translation>
    </message>
    <message>
        <source>stands in for the spoke</source>
        <translation>vertritt die delegierte Person</translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>All of them have left</source>
        <translation>Alle sind gegangen</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Ist zurück</translation>
    </message>
    <message>
        <source>All of them are back</source>
        <translation>Alle sind zurück</translation>
    </message>
    <message>
        <source>Takes a role</source>
        <translation>Übernimmt eine Rolle</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>Namen berichtigen…</translation>
    </message>
    <message>
        <source>What is {name} called?</source>
        <translation>Wie heißt {name}?</translation>
    </message>
    <message>
        <source>Belongs to a group…</source>
        <translation>Gehört zu einer Gruppe…</translation>
    </message>
    <message>
        <source>Which group does {name} belong to?</source>
        <translation>Zu welcher Gruppe gehört {name}?</translation>
    </message>
    <message>
        <source>Is on a list…</source>
        <translation>Steht auf einer Liste…</translation>
    </message>
    <message>
        <source>Which list is {name} on?</source>
        <translation>Auf welcher Liste steht {name}?</translation>
    </message>
    <message>
        <source>Speaks for {group}</source>
        <translation>Spricht für {group}</translation>
    </message>
    <message>
        <source>Is interpreted</source>
        <translation>Wird übersetzt</translation>
    </message>
    <message>
        <source>Is no longer interpreted</source>
        <translation>Wird nicht mehr übersetzt</translation>
    </message>
    <message>
        <source>Sits first</source>
        <translation>Sitzt zuerst</translation>
    </message>
    <message>
        <source>Sits after…</source>
        <translation>Sitzt hinter…</translation>
    </message>
    <message>
        <source>After whom does {name} sit?</source>
        <translation>Hinter wem sitzt {name}?</translation>
    </message>
    <message>
        <source>Which role does {name} take?</source>
        <translation>Welche Rolle übernimmt {name}?</translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation>Andere Rolle…</translation>
    </message>
    <message>
        <source>Needs…</source>
        <translation>Braucht …</translation>
    </message>
    <message>
        <source>What does {name} need, to take part?</source>
        <translation>Was braucht {name}, um dabei zu sein?</translation>
    </message>
    <message>
        <source>Languages…</source>
        <translation>Sprachen …</translation>
    </message>
    <message>
        <source>Which languages does {name} speak?</source>
        <translation>Welche Sprachen spricht {name}?</translation>
    </message>
    <message>
        <source>Stands in for the spoke of {group}</source>
        <translation>Vertritt die delegierte Person von {group}</translation>
    </message>
    <message>
        <source>Why is {name} recalled?</source>
        <translation>Warum wird {name} abberufen?</translation>
    </message>
    <message>
        <source>Is no longer the spoke…</source>
        <translation>Spricht nicht mehr für die Gruppe …</translation>
    </message>
    <message>
        <source>Stands in no longer…</source>
        <translation>Vertritt nicht mehr …</translation>
    </message>
    <message>
        <source>Has no mandate any more…</source>
        <translation>Hat kein Mandat mehr …</translation>
    </message>
    <message>
        <source>Is no longer {role}…</source>
        <translation>Hat die Rolle nicht mehr: {role} …</translation>
    </message>
    <message>
        <source>With a term, or a word to hand over</source>
        <translation>Mit Amtszeit oder Übergabe</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Rolle geben</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Until (5 December; may stay empty)</source>
        <translation>Bis (5. Dezember; kann leer bleiben)</translation>
    </message>
    <message>
        <source>To hand over (may stay empty)</source>
        <translation>Zu übergeben (kann leer bleiben)</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>as guests</source>
        <translation>als Gäste</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Ist zurück</translation>
    </message>
    <message>
        <source>Roles and more…</source>
        <translation>Rollen und mehr…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>The meeting is closed: nobody comes or leaves any more.</source>
        <translation>Das Treffen ist geschlossen: Niemand kommt oder geht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n people came.</source>
        <translation>
            <numerusform>%n Person ist gekommen.</numerusform>
            <numerusform>%n Personen sind gekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: {names}.</source>
        <translation>Schon da: {names}.</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>{name} stays out. What is the reason?</source>
        <translation>{name} bleibt draußen. Was ist der Grund?</translation>
    </message>
    <message>
        <source>Stays &amp;out of this decision…</source>
        <translation>Bleibt bei dieser Entscheidung &amp;draußen…</translation>
    </message>
    <message>
        <source>Let &amp;in</source>
        <translation>&amp;Mitentscheiden lassen</translation>
    </message>
    <message>
        <source>Has &amp;left</source>
        <translation>Ist ge&amp;gangen</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>in any case</source>
        <translation>auf jeden Fall</translation>
    </message>
    <message>
        <source>second reading</source>
        <translation>zweite Lesung</translation>
    </message>
    <message>
        <source>from {meeting}</source>
        <translation>aus {meeting}</translation>
    </message>
    <message>
        <source>left for {day}</source>
        <translation>verschoben auf {day}</translation>
    </message>
    <message>
        <source>left for another meeting</source>
        <translation>auf ein anderes Treffen verschoben</translation>
    </message>
    <message>
        <source>comes a second time</source>
        <translation>kommt ein zweites Mal</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, not in time</source>
        <translation>{time}, nicht rechtzeitig</translation>
    </message>
    <message numerus="yes">
        <source>{time}, %n min late</source>
        <translation>
            <numerusform>{time}, %n min später</numerusform>
            <numerusform>{time}, %n min später</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, fixed</source>
        <translation>{time}, fest</translation>
    </message>
    <message>
        <source>To end at {time}, leave for another meeting: {items}.</source>
        <translation>Um um {time} zu enden, auf ein anderes Treffen verschieben: {items}.</translation>
    </message>
    <message>
        <source>Agreed at {time}: {how}</source>
        <translation>Vereinbart um {time}: {how}</translation>
    </message>
    <message>
        <source>Agreed at {time}</source>
        <translation>Vereinbart um {time}</translation>
    </message>
</context>
<context>
    <name>PlanningEvents</name>
    <message>
        <source>“{title}” goes into “{into}”</source>
        <translation>„{title}“ geht in „{into}“ auf</translation>
    </message>
    <message>
        <source>“{title}” is to be treated in this meeting</source>
        <translation>„{title}“ wird in diesem Treffen behandelt</translation>
    </message>
    <message>
        <source>a question for “{title}”: {text}</source>
        <translation>eine Frage zu „{title}“: {text}</translation>
    </message>
    <message>
        <source>{label} comes up at “{title}”</source>
        <translation>{label} kommt bei „{title}“ dran</translation>
    </message>
    <message>
        <source>“{title}” is part of “{within}”</source>
        <translation>„{title}“ ist Teil von „{within}“</translation>
    </message>
    <message>
        <source>“{title}” stands by itself</source>
        <translation>„{title}“ steht für sich</translation>
    </message>
    <message>
        <source>{name} presents “{title}”</source>
        <translation>{name} stellt „{title}“ vor</translation>
    </message>
    <message>
        <source>nobody is to present “{title}”</source>
        <translation>niemand soll „{title}“ vorstellen</translation>
    </message>
    <message>
        <source>“{title}” is left for {day}</source>
        <translation>„{title}“ ist auf {day} verschoben</translation>
    </message>
    <message>
        <source>“{title}” is left for another meeting</source>
        <translation>„{title}“ ist auf ein anderes Treffen verschoben</translation>
    </message>
    <message>
        <source>“{title}” comes a second time on {day}</source>
        <translation>„{title}“ kommt am {day} ein zweites Mal</translation>
    </message>
    <message>
        <source>“{title}” comes a second time in another meeting</source>
        <translation>„{title}“ kommt in einem anderen Treffen ein zweites Mal</translation>
    </message>
    <message>
        <source>“{title}” comes from {origin}, for its second reading</source>
        <translation>„{title}“ kommt aus {origin}, zur zweiten Lesung</translation>
    </message>
    <message>
        <source>“{title}” comes from {origin}</source>
        <translation>„{title}“ kommt aus {origin}</translation>
    </message>
    <message>
        <source>“{title}” begins when its turn comes</source>
        <translation>„{title}“ beginnt, sobald der Punkt an der Reihe ist</translation>
    </message>
    <message>
        <source>“{title}” begins at {time}, not before</source>
        <translation>„{title}“ beginnt um {time}, nicht vorher</translation>
    </message>
    <message>
        <source>nothing is said of what has to be treated</source>
        <translation>es ist nichts darüber gesagt, was behandelt werden muss</translation>
    </message>
    <message>
        <source>to be treated in any case: {items}</source>
        <translation>auf jeden Fall zu behandeln: {items}</translation>
    </message>
    <message>
        <source>the agenda was agreed: {how}</source>
        <translation>die Tagesordnung wurde vereinbart: {how}</translation>
    </message>
    <message>
        <source>the agenda was agreed</source>
        <translation>die Tagesordnung wurde vereinbart</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Was jetzt geschieht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leave the script</source>
        <translation>Drehbuch verlassen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>PlayCommand</name>
    <message>
        <source>play a script without a window</source>
        <translation>ein Drehbuch ohne Fenster abspielen</translation>
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
        <translation>Jede Zeile des Drehbuchs wird zu ihrer eigenen Zeit entschieden und aufgezeichnet, so schnell
es geht. Das Drehbuch kann auch der Name einer mitgelieferten Probe sein (siehe: goround rehearsals).

Ohne --library läuft es im Arbeitsspeicher, und nichts wird aufbewahrt. Mit --json wird jedes
Ereignis als eine Zeile JSON ausgegeben, sobald es gesichert ist: Was ausgegeben wurde, ist da,
was immer danach geschieht.

Eine abgelehnte Zeile wird als FILE:LINE: CODE: Satz auf der Fehlerausgabe gemeldet und beendet
das Abspielen mit Rückgabewert 2; mit --keep-going geht es weiter. Eine Erwartung, die nicht erfüllt
ist, wird genauso gemeldet und endet mit Rückgabewert 1. Geschah beides, ist er 2.

</translation>
    </message>
    <message>
        <source>a script, or the name of a rehearsal</source>
        <translation>ein Drehbuch oder der Name einer Probe</translation>
    </message>
    <message>
        <source>write the minutes and the journal there</source>
        <translation>Protokoll und Verlauf dorthin schreiben</translation>
    </message>
    <message>
        <source>print each event as a line of JSON</source>
        <translation>jedes Ereignis als eine Zeile JSON ausgeben</translation>
    </message>
    <message>
        <source>go on after a line that failed</source>
        <translation>nach einer Zeile, die scheiterte, weitermachen</translation>
    </message>
</context>
<context>
    <name>PollEntry</name>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Show the count…</source>
        <translation>Auszählung zeigen…</translation>
    </message>
</context>
<context>
    <name>PollWords</name>
    <message>
        <source>Set aside: {number} ({why}).</source>
        <translation>Beiseitegelegt: {number} ({why}).</translation>
    </message>
    <message>
        <source>Withdrew before the count: {names}.</source>
        <translation>Vor der Auszählung zurückgezogen: {names}.</translation>
    </message>
    <message>
        <source>Seats: {seats}.</source>
        <translation>Plätze: {seats}.</translation>
    </message>
    <message numerus="yes">
        <source>Counted by {method}: %n valid ballots.</source>
        <translation>
            <numerusform>Ausgezählt nach {method}: %n gültiger Stimmzettel.</numerusform>
            <numerusform>Ausgezählt nach {method}: %n gültige Stimmzettel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quota is {quota}: %n ballots divided by {parts}, which is one more than the seats, rounded down, and 1 added.</source>
        <translation>
            <numerusform>Die Quote ist {quota}: %n Stimmzettel geteilt durch {parts}, das ist eins mehr als die Plätze, abgerundet, und 1 dazu.</numerusform>
            <numerusform>Die Quote ist {quota}: %n Stimmzettel geteilt durch {parts}, das ist eins mehr als die Plätze, abgerundet, und 1 dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lot, drawn from “{seed}”: {names}.</source>
        <translation>Das Los, gezogen aus „{seed}“: {names}.</translation>
    </message>
    <message>
        <source>There is a tie, and no seed was named. The lot without one: {names}. It would be fair to name a seed with --seed before the count.</source>
        <translation>Es gibt einen Gleichstand, und es wurden keine Startworte genannt. Das Los ohne solche: {names}. Fair wäre es, vor der Auszählung mit --seed Startworte zu nennen.</translation>
    </message>
    <message>
        <source>More than half of {base} is needed: {needed}.</source>
        <translation>Nötig ist mehr als die Hälfte von {base}: {needed}.</translation>
    </message>
    <message>
        <source>Can go to nobody any more: {number}.</source>
        <translation>Können an niemanden mehr gehen: {number}.</translation>
    </message>
    <message>
        <source>Left over by the five decimal places: {number}.</source>
        <translation>Übrig durch die fünf Nachkommastellen: {number}.</translation>
    </message>
    <message>
        <source>How many others each one beats</source>
        <translation>Wie viele andere jede Möglichkeit schlägt</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Round 1: the first choices</source>
        <translation>Durchgang 1: die ersten Wahlen</translation>
    </message>
    <message>
        <source>Round {number}: {who} goes out; those ballots go on</source>
        <translation>Durchgang {number}: {who} scheidet aus; diese Zettel gehen weiter</translation>
    </message>
    <message>
        <source>Round {number}: the {surplus} that {who} does not need go on</source>
        <translation>Durchgang {number}: die {surplus}, die {who} nicht braucht, gehen weiter</translation>
    </message>
    <message>
        <source>{names} are tied in every round: the lot names {who}.</source>
        <translation>{names} stehen in jedem Durchgang gleich: Das Los nennt {who}.</translation>
    </message>
    <message>
        <source>{names} are tied; they were not in round {number}: so {who}.</source>
        <translation>{names} stehen gleich; in Durchgang {number} taten sie es nicht: also {who}.</translation>
    </message>
    <message>
        <source>Elected: {names}.</source>
        <translation>Gewählt: {names}.</translation>
    </message>
    <message>
        <source>As many are left as seats: {names}.</source>
        <translation>Es sind so viele übrig wie Plätze: {names}.</translation>
    </message>
    <message>
        <source>{names} are equal: the lot decides.</source>
        <translation>{names} stehen gleich: Das Los entscheidet.</translation>
    </message>
    <message>
        <source>{one} before {other}: {more} to {fewer}.</source>
        <translation>{one} vor {other}: {more} zu {fewer}.</translation>
    </message>
    <message>
        <source>{one} and {other}: {more} to {fewer}, equal.</source>
        <translation>{one} und {other}: {more} zu {fewer}, gleich.</translation>
    </message>
    <message>
        <source>{who} beats each of the others.</source>
        <translation>{who} schlägt jede andere Möglichkeit.</translation>
    </message>
    <message>
        <source>Nobody beats each of the others. A chain of such wins is as strong as its weakest link; the strongest chains decide:</source>
        <translation>Niemand schlägt alle anderen. Eine Kette solcher Siege ist so stark wie ihr schwächstes Glied; die stärksten Ketten entscheiden:</translation>
    </message>
    <message>
        <source>In order: {names}.</source>
        <translation>Der Reihe nach: {names}.</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>dann {names}</translation>
    </message>
    <message>
        <source>{names}, equal (the lot put them in the order {order})</source>
        <translation>{names}, gleich (das Los ergab die Reihenfolge {order})</translation>
    </message>
    <message>
        <source>{names}, some of them equal (the lot put them in the order {order})</source>
        <translation>{names}, einige davon gleich (das Los ergab die Reihenfolge {order})</translation>
    </message>
    <message>
        <source>  from {one} to {other} {there}, back {back}</source>
        <translation>  von {one} zu {other} {there}, zurück {back}</translation>
    </message>
    <message numerus="yes">
        <source>{who} has %n more than {other}.</source>
        <translation>
            <numerusform>{who} hat %n mehr als {other}.</numerusform>
            <numerusform>{who} hat %n mehr als {other}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closest: {more} put {who} before {other}, {fewer} the other way round.</source>
        <translation>Am knappsten: {more} setzen {who} vor {other}, {fewer} umgekehrt.</translation>
    </message>
    <message>
        <source>This ballot cannot be counted: {why}.</source>
        <translation>Dieser Stimmzettel kann nicht gezählt werden: {why}.</translation>
    </message>
    <message>
        <source>Look at the paper and correct the line, or count with --set-aside, which sets such ballots aside as spoiled.</source>
        <translation>Schaut den Zettel an und berichtigt die Zeile, oder zählt mit --set-aside: Dann werden solche Stimmzettel als ungültig beiseitegelegt.</translation>
    </message>
    <message>
        <source>Every ballot is blank or spoiled, so there is nothing to count.</source>
        <translation>Jeder Stimmzettel ist leer oder ungültig, es gibt also nichts zu zählen.</translation>
    </message>
    <message>
        <source>“{typed}” is no way to count ballots. There are: {names}.</source>
        <translation>„{typed}“ ist keine Art, Stimmzettel auszuzählen. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>{method} cannot fill {seats} seats. stv, approval and score can.</source>
        <translation>{method} kann nicht {seats} Plätze besetzen. stv, approval und score können es.</translation>
    </message>
    <message>
        <source>it is blank</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>it names somebody twice</source>
        <translation>er nennt jemanden zweimal</translation>
    </message>
    <message>
        <source>it marks more than one at one place</source>
        <translation>er kreuzt mehr als eine Möglichkeit auf einem Platz an</translation>
    </message>
    <message>
        <source>it gives the same rank twice</source>
        <translation>er gibt denselben Rang zweimal</translation>
    </message>
    <message>
        <source>it would count less than once</source>
        <translation>er würde weniger als einmal zählen</translation>
    </message>
    <message>
        <source>it marks more than one</source>
        <translation>er kreuzt mehr als eine Möglichkeit an</translation>
    </message>
    <message>
        <source>it gives less than nothing</source>
        <translation>er gibt weniger als nichts</translation>
    </message>
    <message>
        <source>it gives more than the highest score</source>
        <translation>er gibt mehr als die höchste Punktzahl</translation>
    </message>
    <message>
        <source>it has too many dots</source>
        <translation>er hat zu viele Klebepunkte</translation>
    </message>
    <message>
        <source>it has too many dots on one idea</source>
        <translation>er hat zu viele Klebepunkte auf einer Möglichkeit</translation>
    </message>
    <message>
        <source>wholehearted support</source>
        <translation>volle Unterstützung</translation>
    </message>
    <message>
        <source>agreement with a minor concern</source>
        <translation>Zustimmung mit leichten Bedenken</translation>
    </message>
    <message>
        <source>support with reservations</source>
        <translation>Unterstützung mit Vorbehalt</translation>
    </message>
    <message>
        <source>no opinion</source>
        <translation>keine Meinung</translation>
    </message>
    <message>
        <source>more discussion is needed</source>
        <translation>mehr Diskussion nötig</translation>
    </message>
    <message>
        <source>does not like it, will support it</source>
        <translation>gefällt nicht, wird aber mitgetragen</translation>
    </message>
    <message>
        <source>serious disagreement</source>
        <translation>schwerwiegender Einwand</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>Veto</translation>
    </message>
    <message>
        <source>it names somebody who does not stand</source>
        <translation>er nennt eine Person, die nicht kandidiert</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On this laptop, whatever library is open</source>
        <translation>Auf diesem Rechner, gleich welche Bibliothek offen ist</translation>
    </message>
    <message>
        <source>For this library</source>
        <translation>Für diese Bibliothek</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leserichtung</translation>
    </message>
    <message>
        <source>As the language is</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Windows and minutes speak it from the moment this page is closed.</source>
        <translation>Fenster und Protokolle sprechen sie, sobald diese Seite geschlossen ist.</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Light or dark, on all windows and on the wall.</source>
        <translation>Hell oder dunkel, in allen Fenstern und an der Wand.</translation>
    </message>
    <message>
        <source>&amp;Read from</source>
        <translation>&amp;Leserichtung</translation>
    </message>
    <message>
        <source>Names and texts keep their own direction.</source>
        <translation>Namen und Texte behalten ihre eigene Richtung.</translation>
    </message>
    <message>
        <source>Copy to another folder …</source>
        <translation>In einen anderen Ordner kopieren …</translation>
    </message>
    <message>
        <source>It is on a server, whose keepers copy it.</source>
        <translation>Sie liegt auf einem Server; wer ihn betreut, sichert sie.</translation>
    </message>
    <message>
        <source>Copies that you ask for go to {folder}.</source>
        <translation>Kopien, um die du bittest, kommen nach {folder}.</translation>
    </message>
    <message>
        <source>No folder is known yet to which copies go, such as that of a stick.</source>
        <translation>Noch ist kein Ordner bekannt, in den Kopien kommen, etwa der eines Sticks.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The minutes as they will read</source>
        <translation>Das Protokoll, wie es lauten wird</translation>
    </message>
    <message>
        <source>What is being typed, as it will read</source>
        <translation>Was gerade geschrieben wird, wie es lauten wird</translation>
    </message>
    <message>
        <source>Copied, not opened: {address}</source>
        <translation>Kopiert, nicht geöffnet: {address}</translation>
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
    <name>ProcessFileWords</name>
    <message>
        <source>{file}, line {line}:</source>
        <translation>{file}, Zeile {line}:</translation>
    </message>
    <message>
        <source>This is no TOML: {what}. Mend the line, or take the file away.</source>
        <translation>Das ist kein TOML: {what}. Bring die Zeile in Ordnung oder nimm die Datei weg.</translation>
    </message>
    <message>
        <source>“{what}” is missing, is no word of a process, or holds what it cannot. Compare it with a process that was exported from here.</source>
        <translation>„{what}“ fehlt, ist kein Wort eines Verfahrens oder enthält, was es nicht kann. Vergleich es mit einem Verfahren, das von hier exportiert wurde.</translation>
    </message>
    <message>
        <source>It was written for a newer Goround; this one reads version {version}. Install the newer one, or use another process.</source>
        <translation>Es wurde für ein neueres Goround geschrieben; dieses liest Version {version}. Installier das neuere oder nimm ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>There is no process “{what}” that it could be like, or each of them is like the other. Name one that is there.</source>
        <translation>Es gibt kein Verfahren „{what}“, dem es gleichen könnte, oder beide gleichen einander. Nenn eines, das es gibt.</translation>
    </message>
    <message>
        <source>It is called “{what}”, and its file otherwise, or it has letters that no file can have. Let both be called the same.</source>
        <translation>Es heißt „{what}“ und seine Datei anders, oder es hat Zeichen, die keine Datei haben kann. Nenn beide gleich.</translation>
    </message>
    <message>
        <source>The file is too large for a process. Take it away.</source>
        <translation>Die Datei ist zu groß für ein Verfahren. Nimm sie weg.</translation>
    </message>
    <message>
        <source>No floor is called “{what}”. There are: {floors}.</source>
        <translation>Keine Gesprächsform heißt „{what}“. Es gibt: {floors}.</translation>
    </message>
    <message>
        <source>It has no stages. Add at least one.</source>
        <translation>Es hat keine Schritte. Füg wenigstens einen hinzu.</translation>
    </message>
    <message>
        <source>Two stages are called “{what}”, or one has no name that can be used. Call one of them otherwise.</source>
        <translation>Zwei Schritte heißen „{what}“, oder einer hat keinen brauchbaren Namen. Nenn einen davon anders.</translation>
    </message>
    <message>
        <source>The next stage is to be “{what}”, and there is none. Add it, or name another.</source>
        <translation>Der nächste Schritt soll „{what}“ sein, und den gibt es nicht. Füg ihn hinzu oder nenn einen anderen.</translation>
    </message>
    <message>
        <source>No other stage leads to “{what}”. Name it as the next one of another, or take it out.</source>
        <translation>Kein anderer Schritt führt zu „{what}“. Nenn ihn bei einem anderen als nächsten oder nimm ihn heraus.</translation>
    </message>
    <message>
        <source>From “{what}” on the stages go round and never end. Let one of them lead on, or end with “end”.</source>
        <translation>Von „{what}“ an gehen die Schritte im Kreis und enden nie. Lass einen davon weiterführen oder mit „end“ enden.</translation>
    </message>
    <message>
        <source>“{what}” says nothing to the room. Add a title and a line for it.</source>
        <translation>„{what}“ sagt dem Raum nichts. Gib ihm einen Titel und einen Satz.</translation>
    </message>
    <message>
        <source>“{what}” is empty, longer than {most} letters, or has letters that cannot be seen. Write it anew.</source>
        <translation>„{what}“ ist leer, länger als {most} Zeichen oder hat Zeichen, die niemand sieht. Schreib es neu.</translation>
    </message>
    <message>
        <source>“{what}” is no day. Write for example 2027-05-01.</source>
        <translation>„{what}“ ist kein Tag. Schreib zum Beispiel 2027-05-01.</translation>
    </message>
    <message>
        <source>There is no order of the stack called “{what}”. Use “fifo”.</source>
        <translation>Keine Reihenfolge der Redeliste heißt „{what}“. Nimm „fifo“.</translation>
    </message>
    <message>
        <source>Nothing can be decided by “{what}” here. Use “consensus” or “majority”.</source>
        <translation>Mit „{what}“ lässt sich hier nichts entscheiden. Nimm „consensus“ oder „majority“.</translation>
    </message>
    <message>
        <source>The formal motions are wrong: {what}. Mend or remove the part.</source>
        <translation>Die förmlichen Anträge stimmen nicht: {what}. Bring den Teil in Ordnung oder nimm ihn weg.</translation>
    </message>
    <message>
        <source>“{what}” is too small or too large here. Write another number.</source>
        <translation>„{what}“ ist hier zu klein oder zu groß. Schreib eine andere Zahl.</translation>
    </message>
    <message>
        <source>Something to read is missing. Write a few words.</source>
        <translation>Hier fehlt etwas zu lesen. Schreib ein paar Worte.</translation>
    </message>
    <message>
        <source>No way to decide is left. Choose at least one.</source>
        <translation>Es bleibt keine Art zu entscheiden. Wählt mindestens eine.</translation>
    </message>
</context>
<context>
    <name>ProcessTermWords</name>
    <message>
        <source>a round: one after the other</source>
        <translation>eine Runde: reihum</translation>
    </message>
    <message>
        <source>open talk: raise a hand</source>
        <translation>offenes Gespräch: mit Meldungen</translation>
    </message>
    <message>
        <source>somebody presents</source>
        <translation>jemand stellt vor</translation>
    </message>
    <message>
        <source>free: the facilitator leads</source>
        <translation>frei: die Moderation leitet</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>small groups</source>
        <translation>kleine Gruppen</translation>
    </message>
    <message>
        <source>notes are kept</source>
        <translation>Notizen bleiben</translation>
    </message>
    <message>
        <source>themes without names</source>
        <translation>Themen ohne Namen</translation>
    </message>
    <message>
        <source>only what comes of it</source>
        <translation>nur, was dabei herauskommt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>whenever the facilitator says</source>
        <translation>wann die Moderation es sagt</translation>
    </message>
    <message>
        <source>when a round is over</source>
        <translation>wenn eine Runde vorbei ist</translation>
    </message>
    <message>
        <source>when all who waited were heard</source>
        <translation>wenn alle gehört sind, die warten</translation>
    </message>
    <message>
        <source>when it is decided</source>
        <translation>wenn entschieden ist</translation>
    </message>
    <message>
        <source>Whoever raised a hand first speaks first.</source>
        <translation>Wer sich zuerst gemeldet hat, spricht zuerst.</translation>
    </message>
    <message>
        <source>Whoever has spoken least goes before the others.</source>
        <translation>Wer am wenigsten gesprochen hat, kommt vor den anderen.</translation>
    </message>
    <message>
        <source>Whoever is of a group that has spoken least goes first.</source>
        <translation>Wer zu einer Gruppe gehört, die am wenigsten gesprochen hat, kommt zuerst.</translation>
    </message>
    <message>
        <source>People are on lists of their own choice, which take turns.</source>
        <translation>Die Leute stehen auf Listen ihrer Wahl, die sich abwechseln.</translation>
    </message>
    <message>
        <source>One of the lists has its share: where nobody of it waits, only a few others speak on.</source>
        <translation>Eine der Listen hat ihren Anteil: Wo niemand von ihr wartet, sprechen nur wenige andere weiter.</translation>
    </message>
    <message>
        <source>Whoever raises a hand says whether they speak for or against it.</source>
        <translation>Wer sich meldet, sagt, ob es dafür oder dagegen ist.</translation>
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
        <source>If it is carried, {becomes}.</source>
        <translation>Wird es angenommen: {becomes}.</translation>
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
    <message>
        <source>co-facilitator</source>
        <translation>Ko-Moderation</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are planned.</source>
        <translation>
            <numerusform>%n Minute ist geplant.</numerusform>
            <numerusform>%n Minuten sind geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>to go through actions</source>
        <translation>Aufgaben durchgehen</translation>
    </message>
</context>
<context>
    <name>ProcessesCommand</name>
    <message>
        <source>list the processes, a group&apos;s own first</source>
        <translation>die Verfahren auflisten, die eigenen der Gruppe zuerst</translation>
    </message>
    <message>
        <source>We look at this again on {day}.</source>
        <translation>Das schauen wir am {day} wieder an.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no single meeting called “{name}”.</source>
        <translation>Es gibt kein eindeutiges Treffen namens „{name}“.</translation>
    </message>
    <message>
        <source>Choose one under “Continue”.</source>
        <translation>Wähl eines unter „Weitermachen“.</translation>
    </message>
    <message>
        <source>A rehearsal is still open.</source>
        <translation>Eine Probe ist noch offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the things could not be taken along.</source>
        <translation>
            <numerusform>%n Sache konnte nicht mitgenommen werden.</numerusform>
            <numerusform>%n Sachen konnten nicht mitgenommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the hand-over notes of the last meeting.</source>
        <translation>Sie stehen in den Übergabenotizen des letzten Treffens.</translation>
    </message>
    <message>
        <source>Meetings of this library are open.</source>
        <translation>Treffen dieser Bibliothek sind geöffnet.</translation>
    </message>
    <message>
        <source>Close their windows, then rescue it.</source>
        <translation>Schließ ihre Fenster und rette sie dann.</translation>
    </message>
    <message>
        <source>What is good was saved.</source>
        <translation>Was gut ist, wurde gesichert.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or name.</source>
        <translation>Die Datei ließ sich nicht schreiben. Wähl einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>„{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>Sie liegt in {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation>Ein neues Treffen</translation>
    </message>
    <message>
        <source>Finish it or close it, then choose the language again.</source>
        <translation>Bring es zu Ende oder schließ es, dann wähl die Sprache noch einmal.</translation>
    </message>
    <message>
        <source>The library is copied, and the copy is whole.</source>
        <translation>Die Bibliothek ist kopiert, und die Kopie ist vollständig.</translation>
    </message>
    <message>
        <source>Where shall the copy of the library lie?</source>
        <translation>Wo soll die Kopie der Bibliothek liegen?</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Goround</source>
        <translation>Goround</translation>
    </message>
    <message>
        <source>{meeting}: the room’s window</source>
        <translation>{meeting}: das Raumfenster</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The room’s window: {scene}</source>
        <translation>Das Raumfenster: {scene}</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Es wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>{meeting}: the room’s window (Escape: back)</source>
        <translation>{meeting}: das Raumfenster (Escape: zurück)</translation>
    </message>
</context>
<context>
    <name>ProjectorKeys</name>
    <message>
        <source>fill the screen, or leave it</source>
        <translation>den Bildschirm füllen oder verlassen</translation>
    </message>
    <message>
        <source>the next part of what is too long; so does the wheel</source>
        <translation>der nächste Teil von etwas Langem; auch mit dem Rad</translation>
    </message>
    <message>
        <source>the part before</source>
        <translation>der Teil davor</translation>
    </message>
    <message>
        <source>blank; show again</source>
        <translation>leer; wieder zeigen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>does</source>
        <translation>bewirkt</translation>
    </message>
    <message>
        <source>on a second display, after a click into the window; else letters go to the console</source>
        <translation>auf einem zweiten Bildschirm, nach einem Klick ins Fenster; sonst gehen Buchstaben an die Konsole</translation>
    </message>
    <message>
        <source>leave full screen; where there is one display, back to the console</source>
        <translation>Vollbild verlassen; wo es nur einen Bildschirm gibt, zurück zur Konsole</translation>
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
        <translation>Neuer Vorschlag</translation>
    </message>
    <message>
        <source>Edit {label}</source>
        <translation>{label} bearbeiten</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Keep the new wording</source>
        <translation>Neue Fassung behalten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>with these behind it</source>
        <translation>unterstützt von</translation>
    </message>
    <message>
        <source>because (may stay empty)</source>
        <translation>weil (kann leer bleiben)</translation>
    </message>
    <message>
        <source>The text, as it should be decided</source>
        <translation>Der Text, wie er beschlossen werden soll</translation>
    </message>
    <message>
        <source>The need: what drives it</source>
        <translation>Das Anliegen: was dahintersteht</translation>
    </message>
    <message>
        <source>Explanation: no part of the decision</source>
        <translation>Erläuterung: nicht Teil des Beschlusses</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>As it will read</source>
        <translation>Wie es lauten wird</translation>
    </message>
    <message>
        <source>The text, in Markdown</source>
        <translation>Der Text, in Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible characters are left out</source>
        <translation>
            <numerusform>%n unsichtbares Zeichen wird weggelassen</numerusform>
            <numerusform>%n unsichtbare Zeichen werden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Divide it, and propose the parts.</source>
        <translation>Teilt ihn und schlagt die Teile vor.</translation>
    </message>
    <message>
        <source>Texts ({endings})</source>
        <translation>Texte ({endings})</translation>
    </message>
    <message>
        <source>The text of a proposal</source>
        <translation>Der Text eines Vorschlags</translation>
    </message>
    <message>
        <source>A proposal needs a title and a text.</source>
        <translation>Ein Vorschlag braucht einen Titel und einen Text.</translation>
    </message>
    <message>
        <source>Who proposes it? Type a name.</source>
        <translation>Wer schlägt es vor? Schreib einen Namen.</translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation>Noch würde sich nichts ändern.</translation>
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
        <source>Write a question…</source>
        <translation>Frage aufschreiben…</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Die Runde beginnen</translation>
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
        <source>Begin the meeting</source>
        <translation>Das Treffen beginnen</translation>
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
    <message numerus="yes">
        <source>Go on: %n are missing</source>
        <translation>
            <numerusform>Weiter: %n Person fehlt</numerusform>
            <numerusform>Weiter: %n Personen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make small groups…</source>
        <translation>Kleingruppen bilden…</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are carried without debate</source>
        <translation>
            <numerusform>%n Text ist ohne Debatte angenommen</numerusform>
            <numerusform>%n Texte sind ohne Debatte angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups are back</source>
        <translation>Alle Gruppen sind zurück</translation>
    </message>
    <message>
        <source>we decide on {label}</source>
        <translation>wir entscheiden über {label}</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>Amendment to {label}</source>
        <translation>Änderungsantrag zu {label}</translation>
    </message>
    <message>
        <source>Make the amendment</source>
        <translation>Änderungsantrag stellen</translation>
    </message>
    <message>
        <source>Redraft {label}</source>
        <translation>{label} neu fassen</translation>
    </message>
    <message>
        <source>Redraft it</source>
        <translation>Neu fassen</translation>
    </message>
    <message>
        <source>Correct a slip in {label}</source>
        <translation>Fehler in {label} korrigieren</translation>
    </message>
    <message>
        <source>Correct it without a vote</source>
        <translation>Ohne Abstimmung korrigieren</translation>
    </message>
</context>
<context>
    <name>Pursuing</name>
    <message>
        <source>What does the round ask?</source>
        <translation>Was fragt die Runde?</translation>
    </message>
    <message>
        <source>Which question stays in view?</source>
        <translation>Welche Frage bleibt sichtbar?</translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message>
        <source>Quick bar</source>
        <translation>Eingabezeile</translation>
    </message>
    <message>
        <source>Do it anyway…</source>
        <translation>Trotzdem tun…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Do something else first</source>
        <translation>Erst etwas anderes tun</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Change the value if you want another, then press Enter. Escape leaves it.</source>
        <translation>Ändere den Wert, wenn du einen anderen willst, und drück dann Eingabe. Esc lässt es.</translation>
    </message>
    <message>
        <source>Press Enter to do it. Escape leaves it.</source>
        <translation>Drück Eingabe, um es zu tun. Esc lässt es.</translation>
    </message>
    <message>
        <source>Add what is missing at the cursor, then press Enter. Escape leaves it.</source>
        <translation>Ergänze am Cursor, was fehlt, und drück dann Eingabe. Esc lässt es.</translation>
    </message>
    <message>
        <source>Type a name or an act</source>
        <translation>Schreib einen Namen oder was geschehen soll</translation>
    </message>
    <message>
        <source>Type it, then Enter. Escape leaves it.</source>
        <translation>Schreib es, dann Eingabe. Esc lässt es.</translation>
    </message>
    <message>
        <source>{words}: Tab, then Enter.</source>
        <translation>{words}: Tab, dann Eingabe.</translation>
    </message>
    <message>
        <source>{words}: Ctrl+Enter.</source>
        <translation>{words}: Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Add {what}, then press Enter. Escape leaves it.</source>
        <translation>Es fehlt noch: {what}. Ergänze es und drück dann Eingabe. Esc lässt es.</translation>
    </message>
    <message numerus="yes">
        <source>A line has at most %n letters. More was to be pasted, and nothing was.</source>
        <translation>
            <numerusform>Eine Zeile hat höchstens einen Buchstaben. Es sollte mehr eingefügt werden; nichts wurde eingefügt.</numerusform>
            <numerusform>Eine Zeile hat höchstens %n Buchstaben. Es sollte mehr eingefügt werden; nichts wurde eingefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatificationRefusals</name>
    <message>
        <source>Say which groups are asked.</source>
        <translation>Sag, welche Gruppen gefragt werden.</translation>
    </message>
    <message>
        <source>No packet “{name}” is in the inbox, nor a file of that name.</source>
        <translation>Im Posteingang liegt kein Paket „{name}“, und eine Datei dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} has sent several packets: say which.</source>
        <translation>{name} hat mehrere Pakete geschickt: Sag, welches.</translation>
    </message>
    <message>
        <source>Say who brings it before the meeting.</source>
        <translation>Sag, wer es vor das Treffen bringt.</translation>
    </message>
    <message>
        <source>“{name}” is not a packet.</source>
        <translation>„{name}“ ist kein Paket.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Goround than this one.</source>
        <translation>„{name}“ stammt von einem neueren Goround als diesem.</translation>
    </message>
    <message>
        <source>“{name}” was changed or cut on its way: ask for it again.</source>
        <translation>„{name}“ wurde unterwegs verändert oder abgeschnitten: Bitte lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any packet is made.</source>
        <translation>„{name}“ ist größer, als je ein Paket gemacht wird.</translation>
    </message>
    <message>
        <source>In “{name}” a text is not the one that it says it is: ask for it again.</source>
        <translation>In „{name}“ ist ein Text nicht der, als der er sich ausgibt: Lass es dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>That day is over: {date}.</source>
        <translation>Dieser Tag ist vorbei: {date}.</translation>
    </message>
    <message>
        <source>{label}, as it reads now, was not decided here: a group answers what it has decided.</source>
        <translation>{label} wurde im jetzigen Wortlaut hier nicht entschieden: Eine Gruppe antwortet, was sie entschieden hat.</translation>
    </message>
    <message>
        <source>{label} reads otherwise here than it came: whoever sent it does not know this wording yet.</source>
        <translation>{label} lautet hier anders, als es kam: Wer es schickte, kennt diesen Wortlaut noch nicht.</translation>
    </message>
</context>
<context>
    <name>RatificationScene</name>
    <message>
        <source>What groups say</source>
        <translation>Was Gruppen sagen</translation>
    </message>
    <message>
        <source>two answers</source>
        <translation>zwei Antworten</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>No group was asked to ratify a text.</source>
        <translation>Keine Gruppe wurde um Zustimmung zu einem Text gefragt.</translation>
    </message>
</context>
<context>
    <name>RatificationWords</name>
    <message>
        <source>{groups} are asked to ratify {label}</source>
        <translation>{groups} werden gefragt, ob sie {label} zustimmen</translation>
    </message>
    <message>
        <source>{group} is asked to ratify {label}</source>
        <translation>{group} wird gefragt, ob sie {label} zustimmt</translation>
    </message>
    <message numerus="yes">
        <source>needed: %n of {all}</source>
        <translation>
            <numerusform>nötig: %n von {all}</numerusform>
            <numerusform>nötig: %n von {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>one that rejects it stops it</source>
        <translation>eine, die ablehnt, hält es auf</translation>
    </message>
    <message>
        <source>answers count until {day}</source>
        <translation>Antworten zählen bis {day}</translation>
    </message>
    <message>
        <source>{said}: “{words}”</source>
        <translation>{said}: „{words}“</translation>
    </message>
    <message>
        <source>{group} ratifies {label}</source>
        <translation>{group} stimmt {label} zu</translation>
    </message>
    <message>
        <source>{group} ratifies {label} with a reservation</source>
        <translation>{group} stimmt {label} mit Vorbehalt zu</translation>
    </message>
    <message>
        <source>{group} stands aside on {label}</source>
        <translation>{group} steht bei {label} beiseite</translation>
    </message>
    <message>
        <source>{group} would amend {label}</source>
        <translation>{group} würde {label} ändern</translation>
    </message>
    <message>
        <source>{group} rejects {label}</source>
        <translation>{group} lehnt {label} ab</translation>
    </message>
    <message numerus="yes">
        <source>%n for it</source>
        <translation>
            <numerusform>%n dafür</numerusform>
            <numerusform>%n dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with reservations</source>
        <translation>
            <numerusform>%n mit Vorbehalt</numerusform>
            <numerusform>%n mit Vorbehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aside</source>
        <translation>
            <numerusform>%n beiseite</numerusform>
            <numerusform>%n beiseite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n dagegen</numerusform>
            <numerusform>%n dagegen</numerusform>
        </translation>
    </message>
    <message>
        <source>({counted}; asked: {asked})</source>
        <translation>({counted}; gefragt: {asked})</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand antwortete</translation>
    </message>
    <message>
        <source>ratified: by {number} of {all}; needed: {needed}</source>
        <translation>angenommen: von {number} der {all}; nötig: {needed}</translation>
    </message>
    <message>
        <source>open: ratified by {number} of {all} so far; needed: {needed}</source>
        <translation>offen: bisher zugestimmt von {number} der {all}; nötig: {needed}</translation>
    </message>
    <message>
        <source>rejected: one says no, and that is enough to stop it</source>
        <translation>abgelehnt: Eine sagt nein, und das genügt, es aufzuhalten</translation>
    </message>
    <message>
        <source>expired: ratified by {number} of {all} in time; needed: {needed}</source>
        <translation>abgelaufen: rechtzeitig zugestimmt von {number} der {all}; nötig: {needed}</translation>
    </message>
    <message>
        <source>unclear: two different answers came under one number from {groups}, who have to say again which holds</source>
        <translation>unklar: Von {groups} kamen unter einer Nummer zwei verschiedene Antworten; sie müssen noch einmal sagen, welche gilt</translation>
    </message>
    <message>
        <source>no answer yet from {groups}</source>
        <translation>noch keine Antwort von {groups}</translation>
    </message>
    <message>
        <source>too late to count: {groups}</source>
        <translation>zu spät, um zu zählen: {groups}</translation>
    </message>
    <message>
        <source>{label} is {said}</source>
        <translation>{label} ist {said}</translation>
    </message>
    <message>
        <source>{group}: {said}</source>
        <translation>{group}: {said}</translation>
    </message>
    <message>
        <source>{said} (it came through {path})</source>
        <translation>{said} (gekommen über {path})</translation>
    </message>
    <message>
        <source>needed: {text}</source>
        <translation>gebraucht: {text}</translation>
    </message>
    <message>
        <source>needed by {day}: {text}</source>
        <translation>gebraucht bis {day}: {text}</translation>
    </message>
    <message>
        <source>offered: {text}</source>
        <translation>angeboten: {text}</translation>
    </message>
    <message>
        <source>offered until {day}: {text}</source>
        <translation>angeboten bis {day}: {text}</translation>
    </message>
    <message>
        <source>announced: {text}</source>
        <translation>mitgeteilt: {text}</translation>
    </message>
    <message>
        <source>announced until {day}: {text}</source>
        <translation>mitgeteilt bis {day}: {text}</translation>
    </message>
    <message>
        <source>ratifies it</source>
        <translation>stimmt zu</translation>
    </message>
    <message>
        <source>ratifies it with a reservation</source>
        <translation>stimmt mit Vorbehalt zu</translation>
    </message>
    <message>
        <source>stands aside</source>
        <translation>steht beiseite</translation>
    </message>
    <message>
        <source>would amend it</source>
        <translation>würde ihn ändern</translation>
    </message>
    <message>
        <source>rejects it</source>
        <translation>lehnt ihn ab</translation>
    </message>
    <message>
        <source>{text}, until {day}</source>
        <translation>{text}, bis {day}</translation>
    </message>
    <message>
        <source>{said} ({group})</source>
        <translation>{said} ({group})</translation>
    </message>
    <message>
        <source>{need} – may fit: {offers}</source>
        <translation>{need} – könnte passen: {offers}</translation>
    </message>
</context>
<context>
    <name>RatifyingEvents</name>
    <message numerus="yes">
        <source>%n answers of groups came in</source>
        <translation>
            <numerusform>%n Antwort einer Gruppe kam</numerusform>
            <numerusform>%n Antworten von Gruppen kamen</numerusform>
        </translation>
    </message>
    <message>
        <source>what {sender} sent was taken up</source>
        <translation>was {sender} geschickt hat, wurde aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of groups came in</source>
        <translation>
            <numerusform>%n Änderung einer Gruppe kam</numerusform>
            <numerusform>%n Änderungen von Gruppen kamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices of other groups were read out</source>
        <translation>
            <numerusform>%n Mitteilung einer anderen Gruppe wurde vorgelesen</numerusform>
            <numerusform>%n Mitteilungen anderer Gruppen wurden vorgelesen</numerusform>
        </translation>
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
    <name>Recess</name>
    <message>
        <source>Who is back</source>
        <translation>Wer zurück ist</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>We meet again at</source>
        <translation>Wir treffen uns wieder um</translation>
    </message>
    <message>
        <source>Break. We meet again at {time}.</source>
        <translation>Pause. Wir treffen uns wieder um {time}.</translation>
    </message>
    <message>
        <source>We go on when everybody is back.</source>
        <translation>Wir machen weiter, wenn alle zurück sind.</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>The record</source>
        <translation>Der Verlauf</translation>
    </message>
    <message>
        <source>Everything that happened, the newest at the end</source>
        <translation>Alles, was geschah, das Neueste am Ende</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>{label} {what}</source>
        <translation>{label} {what}</translation>
    </message>
    <message>
        <source>{what} ({name} noted it)</source>
        <translation>{what} (notiert von {name})</translation>
    </message>
    <message>
        <source>taken back: {row}</source>
        <translation>zurückgenommen: {row}</translation>
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
        <translation>Das ist schon so.</translation>
    </message>
    <message>
        <source>A round is going on; it has to end first.</source>
        <translation>Es läuft eine Runde; sie muss erst enden.</translation>
    </message>
    <message>
        <source>A decision is open; close it first.</source>
        <translation>Eine Entscheidung ist offen; schließ sie zuerst.</translation>
    </message>
    <message>
        <source>A text is missing.</source>
        <translation>Ein Text fehlt.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es gibt noch keinen Text.</translation>
    </message>
    <message>
        <source>No blank has been made yet.</source>
        <translation>Es wurde noch keine Lücke gelassen.</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Noch steht nichts auf der Tagesordnung.</translation>
    </message>
    <message>
        <source>Nobody belongs to a group.</source>
        <translation>Niemand gehört zu einer Gruppe.</translation>
    </message>
    <message>
        <source>Nobody here belongs to a group.</source>
        <translation>Niemand hier gehört zu einer Gruppe.</translation>
    </message>
    <message>
        <source>Nobody has left.</source>
        <translation>Niemand ist gegangen.</translation>
    </message>
    <message>
        <source>Nobody else is here.</source>
        <translation>Sonst ist niemand da.</translation>
    </message>
    <message>
        <source>Everybody has had a turn in this round.</source>
        <translation>Alle waren in dieser Runde dran.</translation>
    </message>
    <message>
        <source>Nobody here has an objection that could be tested.</source>
        <translation>Niemand hier hat einen Einwand, der sich prüfen ließe.</translation>
    </message>
    <message>
        <source>Nobody here has blocked.</source>
        <translation>Niemand hier hat ein Veto eingelegt.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Es wurde noch nichts beschlossen.</translation>
    </message>
    <message>
        <source>There is no such signal here.</source>
        <translation>Ein solches Handzeichen gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The file “{file}” is no text.</source>
        <translation>Die Datei „{file}“ ist kein Text.</translation>
    </message>
    <message>
        <source>This cannot be done now ({code}).</source>
        <translation>Das geht jetzt nicht ({code}).</translation>
    </message>
    <message>
        <source>Possible: {lines}. To do it all the same: overrule &quot;your reason&quot; …</source>
        <translation>Möglich: {lines}. Es trotzdem tun: trotzdem &quot;dein Grund&quot; …</translation>
    </message>
    <message>
        <source>To do it all the same: overrule &quot;your reason&quot; …</source>
        <translation>Es trotzdem tun: trotzdem &quot;dein Grund&quot; …</translation>
    </message>
    <message>
        <source>Possible: {lines}</source>
        <translation>Möglich: {lines}</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>gone on</source>
        <translation>weitergegangen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>geendet</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>settled with the text it belongs to</source>
        <translation>mit dem Text erledigt, zu dem er gehört</translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation>in einen anderen eingegangen</translation>
    </message>
    <message>
        <source>divided into others</source>
        <translation>in andere geteilt</translation>
    </message>
    <message numerus="yes">
        <source>This turn has been extended %n times already.</source>
        <translation>
            <numerusform>Dieser Beitrag wurde schon %n-mal verlängert.</numerusform>
            <numerusform>Dieser Beitrag wurde schon %n-mal verlängert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This turn has had “{signal}” %n times already.</source>
        <translation>
            <numerusform>Zu diesem Beitrag kam „{signal}“ schon %n-mal.</numerusform>
            <numerusform>Zu diesem Beitrag kam „{signal}“ schon %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no such prompt; %n are in view.</source>
        <translation>
            <numerusform>Diese Frage gibt es nicht; sichtbar ist %n.</numerusform>
            <numerusform>Diese Frage gibt es nicht; sichtbar sind %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Small groups have at least two people, and fewer than the %n who are here.</source>
        <translation>
            <numerusform>Kleine Gruppen haben mindestens zwei Personen; hier ist nur %n.</numerusform>
            <numerusform>Kleine Gruppen haben mindestens zwei Personen und weniger als die %n, die da sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cast} votes cannot be: only %n are here.</source>
        <translation>
            <numerusform>{cast} Stimmen können es nicht sein: Es ist nur %n Person da.</numerusform>
            <numerusform>{cast} Stimmen können es nicht sein: Es sind nur %n Personen da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} hands are more than the %n people here.</source>
        <translation>
            <numerusform>{shown} Hände sind mehr als die %n Person hier.</numerusform>
            <numerusform>{shown} Hände sind mehr als die %n Personen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Niemand hier heißt „{name}“.</translation>
    </message>
    <message>
        <source>Nobody here has the number {number}; the numbers go from 1 to {last}.</source>
        <translation>Niemand hier hat die Nummer {number}; die Nummern gehen von 1 bis {last}.</translation>
    </message>
    <message>
        <source>“{name}” may be several people: {candidates}.</source>
        <translation>„{name}“ kann mehrere Personen meinen: {candidates}.</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name} ist nicht da.</translation>
    </message>
    <message>
        <source>Somebody else is called {name}.</source>
        <translation>Jemand anderes heißt {name}.</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} ist schon da.</translation>
    </message>
    <message>
        <source>All of them are here: {name}.</source>
        <translation>Alle sind da: {name}.</translation>
    </message>
    <message>
        <source>All of them have left: {name}.</source>
        <translation>Alle sind gegangen: {name}.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Noch ist niemand da.</translation>
    </message>
    <message>
        <source>Everybody named in “{file}” is known already.</source>
        <translation>Alle in „{file}“ sind schon bekannt.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>The role is missing, for example facilitator.</source>
        <translation>Die Rolle fehlt, etwa facilitator.</translation>
    </message>
    <message>
        <source>The file “{file}” with people was not read.</source>
        <translation>Die Datei „{file}“ mit Leuten wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Eine Datei „{file}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The file “{file}” is too large for a list of people (5 MB at most).</source>
        <translation>Die Datei „{file}“ ist zu groß für eine Liste von Leuten (höchstens 5 MB).</translation>
    </message>
    <message>
        <source>The file “{file}” cannot be opened.</source>
        <translation>Die Datei „{file}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>No column of “{file}” can be told to be the name. There are: {found}.</source>
        <translation>In „{file}“ ist keine Spalte als Name zu erkennen. Es gibt: {found}.</translation>
    </message>
    <message>
        <source>“{file}” has no column with this title. Asked for / found: {found}.</source>
        <translation>„{file}“ hat keine Spalte mit dieser Überschrift. Gesucht / gefunden: {found}.</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”. These can be read: {found}.</source>
        <translation>Die Kodierung „{encoding}“ gibt es nicht. Gelesen werden können: {found}.</translation>
    </message>
    <message>
        <source>“{file}” is not written in {encoding}. It looks like {found}.</source>
        <translation>„{file}“ ist nicht in {encoding} geschrieben. Es sieht aus wie {found}.</translation>
    </message>
    <message>
        <source>The letters of “{file}” cannot be told for certain. Say which encoding it is: {found}.</source>
        <translation>Die Buchstaben von „{file}“ sind nicht sicher zu erkennen. Sag, welche Kodierung es ist: {found}.</translation>
    </message>
    <message>
        <source>The file “{file}” names nobody.</source>
        <translation>Die Datei „{file}“ nennt niemanden.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Ein Titel fehlt.</translation>
    </message>
    <message>
        <source>This length of time is too long or too short here.</source>
        <translation>Diese Dauer ist hier zu lang oder zu kurz.</translation>
    </message>
    <message>
        <source>“{name}” has been begun, and stays on the agenda. Its title and time can change.</source>
        <translation>„{name}“ hat begonnen und bleibt auf der Tagesordnung. Titel und Zeit können sich ändern.</translation>
    </message>
    <message>
        <source>“{name}” is being treated: another process is switched to, with a reason.</source>
        <translation>„{name}“ wird gerade behandelt: In ein anderes Verfahren wird gewechselt, mit einem Grund.</translation>
    </message>
    <message>
        <source>An item is there to inform, to discuss or to decide, not “{name}”.</source>
        <translation>Ein Punkt dient der Information, Beratung oder Entscheidung (inform, discuss, decide), nicht „{name}“.</translation>
    </message>
    <message>
        <source>No item of the agenda is called “{name}”.</source>
        <translation>Kein Punkt der Tagesordnung heißt „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” may be several items: {candidates}.</source>
        <translation>„{name}“ kann mehrere Punkte meinen: {candidates}.</translation>
    </message>
    <message>
        <source>There is no process called “{name}”.</source>
        <translation>Ein Verfahren „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{name}” may be several processes: {candidates}.</source>
        <translation>„{name}“ kann mehrere Verfahren meinen: {candidates}.</translation>
    </message>
    <message>
        <source>The process “{process}” waits to be taken up again; come back to it first, with “Return to it” beside the agenda.</source>
        <translation>Das Verfahren „{process}“ wartet darauf, dass ihr weitermacht; kehrt erst dorthin zurück, mit „Dorthin zurückkehren“ neben der Tagesordnung.</translation>
    </message>
    <message>
        <source>The process was not changed, so there is none to return to.</source>
        <translation>Das Verfahren wurde nicht gewechselt, es gibt also keines, zu dem ihr zurückkehren könnt.</translation>
    </message>
    <message>
        <source>There are no stages here, because no process was chosen.</source>
        <translation>Hier gibt es keine Schritte, weil kein Verfahren gewählt wurde.</translation>
    </message>
    <message>
        <source>This is the last stage.</source>
        <translation>Das ist der letzte Schritt.</translation>
    </message>
    <message>
        <source>There is no stage “{name}” in this process.</source>
        <translation>Einen Schritt „{name}“ gibt es in diesem Verfahren nicht.</translation>
    </message>
    <message>
        <source>A reason is needed, so that the record can say why.</source>
        <translation>Ein Grund ist nötig, damit das Protokoll sagen kann, warum.</translation>
    </message>
    <message>
        <source>That is so already: {name}.</source>
        <translation>Das ist schon so: {name}.</translation>
    </message>
    <message>
        <source>{name} is waiting to speak.</source>
        <translation>{name} wartet auf das Wort.</translation>
    </message>
    <message>
        <source>The stack is closed; those who wait are heard.</source>
        <translation>Die Redeliste ist geschlossen; wer wartet, wird gehört.</translation>
    </message>
    <message>
        <source>A vote is being taken; until it is closed, {name} can raise a point about the vote only.</source>
        <translation>Es wird gerade abgestimmt; bis das geschlossen ist, kann {name} sich nur zur Abstimmung melden.</translation>
    </message>
    <message>
        <source>Nobody has spoken yet, so there is nothing to ask about.</source>
        <translation>Noch hat niemand gesprochen, es gibt also nichts nachzufragen.</translation>
    </message>
    <message>
        <source>It is {name}&apos;s own turn.</source>
        <translation>{name} spricht gerade selbst.</translation>
    </message>
    <message>
        <source>Nobody waits to speak.</source>
        <translation>Niemand wartet auf das Wort.</translation>
    </message>
    <message>
        <source>Whoever waits has used up a budget of time.</source>
        <translation>Wer wartet, hat die vereinbarte Zeit verbraucht.</translation>
    </message>
    <message>
        <source>No answer is waited for.</source>
        <translation>Es wird auf keine Antwort gewartet.</translation>
    </message>
    <message>
        <source>Everybody has been heard, and the stack is closed.</source>
        <translation>Alle wurden gehört, und die Redeliste ist geschlossen.</translation>
    </message>
    <message>
        <source>It is the turn of the list “{list}”, and nobody of it waits to speak.</source>
        <translation>Die Liste „{list}“ ist dran, und niemand von ihr wartet auf das Wort.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>{name} hat das Wort.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Niemand hat das Wort.</translation>
    </message>
    <message>
        <source>The turn is paused.</source>
        <translation>Der Beitrag ist angehalten.</translation>
    </message>
    <message>
        <source>The turn of {name} was not paused.</source>
        <translation>Der Beitrag von {name} war nicht angehalten.</translation>
    </message>
    <message>
        <source>{name} can have {mark} between {earliest} and {latest} ago, not at another time.</source>
        <translation>{name} kann vor {earliest} bis {latest} {mark} haben, nicht zu einer anderen Zeit.</translation>
    </message>
    <message>
        <source>This cannot be corrected: there is no time before it or after it that is free.</source>
        <translation>Das lässt sich nicht berichtigen: Davor oder danach ist keine Zeit frei.</translation>
    </message>
    <message>
        <source>The turn is running; it is not paused.</source>
        <translation>Der Beitrag läuft; er ist nicht angehalten.</translation>
    </message>
    <message>
        <source>This turn has no limit, so it needs no more time.</source>
        <translation>Dieser Beitrag ist nicht begrenzt und braucht keine zusätzliche Zeit.</translation>
    </message>
    <message>
        <source>{name} is not waiting to speak.</source>
        <translation>{name} wartet nicht auf das Wort.</translation>
    </message>
    <message>
        <source>There is no such place; the last one is {last}.</source>
        <translation>Diesen Platz gibt es nicht; der letzte ist {last}.</translation>
    </message>
    <message>
        <source>The stack cannot be ordered by “{name}”.</source>
        <translation>Die Redeliste lässt sich nicht nach „{name}“ ordnen.</translation>
    </message>
    <message>
        <source>A time can be set for a person, a group or an item.</source>
        <translation>Eine Zeit kann für eine Person, eine Gruppe oder einen Punkt gelten (person, group, item).</translation>
    </message>
    <message>
        <source>All of them wait to speak: {names}.</source>
        <translation>Alle warten auf das Wort: {names}.</translation>
    </message>
    <message>
        <source>Somebody speaks for it or against it; “{name}” is neither.</source>
        <translation>Gesprochen wird dafür oder dagegen (for, against); „{name}“ ist keines davon.</translation>
    </message>
    <message>
        <source>Turns count on an item, in a meeting or in a series.</source>
        <translation>Beiträge zählen beim Punkt, beim Treffen oder in einer Reihe von Treffen.</translation>
    </message>
    <message>
        <source>The meeting “{name}” cannot be read here; do this where the meetings are kept.</source>
        <translation>Das Treffen „{name}“ lässt sich hier nicht lesen; tu das dort, wo die Treffen aufbewahrt sind.</translation>
    </message>
    <message>
        <source>No other meeting kept here is called “{name}”.</source>
        <translation>Kein anderes Treffen, das hier aufbewahrt ist, heißt „{name}“.</translation>
    </message>
    <message>
        <source>Several meetings kept here may be meant by “{name}”.</source>
        <translation>Mit „{name}“ können mehrere Treffen gemeint sein, die hier aufbewahrt sind.</translation>
    </message>
    <message>
        <source>Nobody who is here spoke in “{name}”.</source>
        <translation>Von denen, die da sind, hat in „{name}“ niemand gesprochen.</translation>
    </message>
    <message>
        <source>There is no signal “{name}” here.</source>
        <translation>Ein Handzeichen „{name}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>A signal cannot work like “{name}”.</source>
        <translation>Ein Handzeichen kann nicht wie „{name}“ wirken.</translation>
    </message>
    <message>
        <source>The rank of “{name}” goes to 9, its number to 99 and its time to one hour.</source>
        <translation>Der Rang von „{name}“ geht bis 9, die Anzahl bis 99 und die Zeit bis zu einer Stunde.</translation>
    </message>
    <message>
        <source>{symbol} is the signal “{name}” already.</source>
        <translation>{symbol} ist schon das Handzeichen „{name}“.</translation>
    </message>
    <message>
        <source>“{symbol}” cannot be typed behind a name; one sign such as * can.</source>
        <translation>„{symbol}“ lässt sich nicht hinter einen Namen schreiben; ein einzelnes Zeichen wie * schon.</translation>
    </message>
    <message>
        <source>Joining the stack is always possible.</source>
        <translation>Sich zu melden ist immer möglich.</translation>
    </message>
    <message>
        <source>There is no rule “{name}” to be set.</source>
        <translation>Eine Regel „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The rule “{name}” can be set from {least} to {most}.</source>
        <translation>Die Regel „{name}“ kann von {least} bis {most} gehen.</translation>
    </message>
    <message>
        <source>In a round only the one with the piece speaks; {name} may reply with their leave.</source>
        <translation>In einer Runde spricht nur, wer den Redestab hält; {name} darf erwidern, wenn diese Person es erlaubt.</translation>
    </message>
    <message>
        <source>No round is going on.</source>
        <translation>Es läuft keine Runde.</translation>
    </message>
    <message>
        <source>That day has passed. A meeting is planned for today or later.</source>
        <translation>Dieser Tag ist vorbei. Ein Treffen wird für heute oder später geplant.</translation>
    </message>
    <message>
        <source>The round is still going on; end it first, or say why it stops here.</source>
        <translation>Die Runde läuft noch. Beende sie zuerst, oder sag, warum sie hier abbricht.</translation>
    </message>
    <message>
        <source>Nobody holds the talking piece now.</source>
        <translation>Gerade hält niemand den Redestab.</translation>
    </message>
    <message>
        <source>{name} is not in this round.</source>
        <translation>{name} ist nicht in dieser Runde.</translation>
    </message>
    <message>
        <source>{name} has had a turn in this round.</source>
        <translation>{name} war in dieser Runde schon dran.</translation>
    </message>
    <message>
        <source>Whoever spoke last chooses who is next.</source>
        <translation>Wer zuletzt sprach, wählt aus, wer als Nächstes spricht.</translation>
    </message>
    <message>
        <source>{name} cannot sit next to themself.</source>
        <translation>{name} kann nicht neben sich selbst sitzen.</translation>
    </message>
    <message>
        <source>{name} has no seat yet.</source>
        <translation>{name} hat noch keinen Platz.</translation>
    </message>
    <message>
        <source>Nobody with a seat is from “{name}”.</source>
        <translation>Niemand mit einem Platz ist aus „{name}“.</translation>
    </message>
    <message>
        <source>More than one group begins with “{name}”.</source>
        <translation>Mehr als eine Gruppe beginnt mit „{name}“.</translation>
    </message>
    <message>
        <source>Nobody has been named to speak for a group yet.</source>
        <translation>Noch wurde niemand benannt, für eine Gruppe zu sprechen.</translation>
    </message>
    <message>
        <source>People are silent already.</source>
        <translation>Es ist schon still.</translation>
    </message>
    <message>
        <source>No silence is being held now.</source>
        <translation>Gerade wird keine Stille gehalten.</translation>
    </message>
    <message>
        <source>People talk in small groups already.</source>
        <translation>Es wird schon in kleinen Gruppen geredet.</translation>
    </message>
    <message>
        <source>Nobody talks in small groups now.</source>
        <translation>Gerade redet niemand in kleinen Gruppen.</translation>
    </message>
    <message>
        <source>Small groups cannot be made “{name}”.</source>
        <translation>Kleine Gruppen lassen sich nicht „{name}“ bilden.</translation>
    </message>
    <message>
        <source>There is no such small group; the last one is {last}.</source>
        <translation>Diese kleine Gruppe gibt es nicht; die letzte ist {last}.</translation>
    </message>
    <message>
        <source>Replies go {most} deep here, as the group has set it.</source>
        <translation>Erwiderungen gehen hier {most} tief, so hat es die Gruppe festgelegt.</translation>
    </message>
    <message>
        <source>The decision on {label} is open; close it first.</source>
        <translation>Die Entscheidung über {label} ist offen; schließ sie zuerst.</translation>
    </message>
    <message>
        <source>No decision is open.</source>
        <translation>Es ist keine Entscheidung offen.</translation>
    </message>
    <message>
        <source>Nothing can be decided by “{name}” here.</source>
        <translation>Durch „{name}“ lässt sich hier nichts entscheiden.</translation>
    </message>
    <message>
        <source>This process does not decide by {name}.</source>
        <translation>Dieses Verfahren entscheidet nicht so: {name}.</translation>
    </message>
    <message>
        <source>{name} is not among those who decide on this.</source>
        <translation>{name} gehört nicht zu denen, die hierüber entscheiden.</translation>
    </message>
    <message>
        <source>“{answer}” is no answer where {method} is asked for.</source>
        <translation>„{answer}“ ist keine Antwort, wo so gefragt wird: {method}.</translation>
    </message>
    <message>
        <source>Everybody has answered already.</source>
        <translation>Alle haben schon geantwortet.</translation>
    </message>
    <message>
        <source>Hands are not counted for {method}; each person answers.</source>
        <translation>Hier werden keine Hände gezählt ({method}); jede Person antwortet.</translation>
    </message>
    <message>
        <source>This number cannot be.</source>
        <translation>Diese Zahl kann nicht stimmen.</translation>
    </message>
    <message>
        <source>This decision takes no ballots.</source>
        <translation>Bei dieser Entscheidung gibt es keine Stimmzettel.</translation>
    </message>
    <message>
        <source>{name} has no objection that could be tested.</source>
        <translation>{name} hat keinen Einwand, der sich prüfen ließe.</translation>
    </message>
    <message>
        <source>“{date}” is no date; write for example 2027-05-01.</source>
        <translation>„{date}“ ist kein Datum; schreib zum Beispiel 2027-05-01.</translation>
    </message>
    <message>
        <source>This is no fraction of the whole; write for example 1/2.</source>
        <translation>Das ist kein Teil vom Ganzen; schreib zum Beispiel 1/2.</translation>
    </message>
    <message>
        <source>No temperature check has been asked for.</source>
        <translation>Es wurde nach keinem Stimmungsbild gefragt.</translation>
    </message>
    <message>
        <source>We are off the record; nothing is written down.</source>
        <translation>Gerade wird nicht mitgeschrieben; nichts wird festgehalten.</translation>
    </message>
    <message>
        <source>There is no agreement or action {label}.</source>
        <translation>Eine Vereinbarung oder Aufgabe {label} gibt es nicht.</translation>
    </message>
    <message>
        <source>{label} is an agreement, and has no day.</source>
        <translation>{label} ist eine Vereinbarung und hat keinen Tag.</translation>
    </message>
    <message>
        <source>Nothing has been agreed or taken on yet.</source>
        <translation>Noch wurde nichts vereinbart oder übernommen.</translation>
    </message>
    <message>
        <source>No theme of this item is called “{name}”.</source>
        <translation>Kein Thema dieses Punktes heißt „{name}“.</translation>
    </message>
    <message>
        <source>No theme has been begun on this item.</source>
        <translation>Zu diesem Punkt wurde noch kein Thema begonnen.</translation>
    </message>
    <message>
        <source>There is no note yet that could belong to a theme.</source>
        <translation>Es gibt noch keine Notiz, die zu einem Thema gehören könnte.</translation>
    </message>
    <message>
        <source>There is no entry {entry}.</source>
        <translation>Einen Eintrag {entry} gibt es nicht.</translation>
    </message>
    <message>
        <source>The words “{words}” do not stand in that note.</source>
        <translation>Die Worte „{words}“ stehen nicht in dieser Notiz.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Noch wurde nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Minutes cannot be “{name}”.</source>
        <translation>Das Protokoll kann nicht „{name}“ sein.</translation>
    </message>
    <message>
        <source>The minutes still grow while the meeting goes on; close it first.</source>
        <translation>Das Protokoll wächst noch, solange das Treffen läuft; schließ es zuerst.</translation>
    </message>
    <message>
        <source>The minutes are approved and locked. What a dated decision changes in them can still be corrected: say which decision it was, behind “decided”.</source>
        <translation>Das Protokoll ist genehmigt und steht fest. Was ein datierter Beschluss daran ändert, lässt sich noch berichtigen: Sag, welcher Beschluss es war, hinter „decided“.</translation>
    </message>
    <message>
        <source>Nothing has been decided on {label} yet.</source>
        <translation>Über {label} wurde noch nichts beschlossen.</translation>
    </message>
    <message>
        <source>No minute of a decision has been read out.</source>
        <translation>Es wurde kein Wortlaut eines Beschlusses vorgelesen.</translation>
    </message>
    <message>
        <source>This minute is agreed and locked: “{text}”. Once the meeting is closed, what is wrong in it can be corrected.</source>
        <translation>Dieser Wortlaut ist vereinbart und steht fest: „{text}“. Ist das Treffen geschlossen, lässt sich berichtigen, was daran falsch ist.</translation>
    </message>
    <message>
        <source>The minute of what was decided on {label} has not been agreed. Read it out first.</source>
        <translation>Der Wortlaut zum Beschluss über {label} ist noch nicht vereinbart. Lies ihn zuerst vor.</translation>
    </message>
    <message>
        <source>A correction needs more votes for it than against; {favour} to {against} is none.</source>
        <translation>Eine Berichtigung braucht mehr Stimmen dafür als dagegen; {favour} zu {against} genügt nicht.</translation>
    </message>
    <message>
        <source>The meeting has not begun; give it a title first.</source>
        <translation>Das Treffen hat noch nicht begonnen; gib ihm zuerst einen Titel.</translation>
    </message>
    <message>
        <source>The meeting is closed; only notes can be added.</source>
        <translation>Das Treffen ist geschlossen; nur Notizen können noch dazukommen.</translation>
    </message>
    <message>
        <source>The meeting has begun already: “{title}”.</source>
        <translation>Das Treffen hat schon begonnen: „{title}“.</translation>
    </message>
    <message>
        <source>There is a break already.</source>
        <translation>Es ist schon Pause.</translation>
    </message>
    <message>
        <source>There is a break: nobody is called, and nothing is asked or decided. Notes and texts can be written, and people come and go.</source>
        <translation>Es ist Pause: Niemand wird aufgerufen, und nichts wird gefragt oder entschieden. Notizen und Texte können geschrieben werden, und Leute können kommen und gehen.</translation>
    </message>
    <message>
        <source>There is no break.</source>
        <translation>Es ist keine Pause.</translation>
    </message>
    <message>
        <source>This meeting is planned and has not begun yet.</source>
        <translation>Dieses Treffen ist geplant und hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The meeting is planned for then.</source>
        <translation>Das Treffen ist für diese Zeit geplant.</translation>
    </message>
    <message>
        <source>{name} is on the list, and comes on the day.</source>
        <translation>Auf der Liste, erwartet für den Tag: {name}.</translation>
    </message>
    <message>
        <source>The meeting has begun; it can go on in another sitting.</source>
        <translation>Das Treffen hat begonnen; es kann in einer weiteren Sitzung weitergehen.</translation>
    </message>
    <message>
        <source>This sitting has ended; the next one has not begun.</source>
        <translation>Diese Sitzung ist zu Ende; die nächste hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>This sitting began today. A new one begins on another day, or when this one ends.</source>
        <translation>Diese Sitzung hat heute begonnen. Eine neue beginnt an einem anderen Tag oder wenn diese endet.</translation>
    </message>
    <message>
        <source>Nothing was done here that can be taken back.</source>
        <translation>Hier wurde nichts getan, das sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Nothing was taken back that can be brought back.</source>
        <translation>Es wurde nichts zurückgenommen, das sich wiederherstellen ließe.</translation>
    </message>
    <message>
        <source>This cannot be changed any more: something that {by} did later rests on it.</source>
        <translation>Das lässt sich nicht mehr ändern: Etwas, das {by} später getan hat, beruht darauf.</translation>
    </message>
    <message>
        <source>That changes nothing.</source>
        <translation>Das ändert nichts.</translation>
    </message>
    <message>
        <source>That is not possible here.</source>
        <translation>Das geht hier nicht.</translation>
    </message>
    <message>
        <source>This record can only be read: it holds something at row {seq} that this Goround does not know or cannot read.</source>
        <translation>Dieses Protokoll der Ereignisse lässt sich nur lesen: Es enthält in Zeile {seq} etwas, das dieses Goround nicht kennt oder nicht lesen kann.</translation>
    </message>
    <message>
        <source>This process cannot be used. {said}</source>
        <translation>Dieses Verfahren lässt sich nicht verwenden. {said}</translation>
    </message>
    <message>
        <source>“{name}” is not the process in force; it can be changed to.</source>
        <translation>„{name}“ ist nicht das geltende Verfahren; ihr könnt dazu wechseln.</translation>
    </message>
    <message>
        <source>{label} is an agreement; what is done or passed on is an action.</source>
        <translation>{label} ist eine Vereinbarung; erledigt oder weitergegeben wird eine Aufgabe.</translation>
    </message>
    <message>
        <source>Nobody has taken anything on yet.</source>
        <translation>Noch hat niemand etwas übernommen.</translation>
    </message>
    <message>
        <source>There is no action {label} in “{name}”.</source>
        <translation>In „{name}“ gibt es keine Aufgabe {label}.</translation>
    </message>
    <message>
        <source>{label} of “{name}” is no longer to be done.</source>
        <translation>{label} aus „{name}“ ist nicht mehr zu tun.</translation>
    </message>
    <message>
        <source>Nobody is here who may decide on this.</source>
        <translation>Von denen, die da sind, darf niemand hierüber entscheiden.</translation>
    </message>
    <message>
        <source>{name} belongs to no group that they could speak for.</source>
        <translation>{name} gehört zu keiner Gruppe und kann deshalb für keine sprechen.</translation>
    </message>
    <message>
        <source>More names would be told than people could expect. Ask them, and say how they agreed: because …</source>
        <translation>Es würden mehr Namen genannt, als erwartet werden konnte. Fragt die Leute und sag, wie es vereinbart wurde: weil &quot;…&quot;</translation>
    </message>
    <message>
        <source>Nothing that is said in this part is kept, as people were told. What is agreed, or what somebody takes on, can be written down. If people agree that more is kept, say how: level group because …</source>
        <translation>Von dem, was in diesem Teil gesagt wird, wird nichts festgehalten, so wurde es allen gesagt. Was vereinbart wird oder was jemand übernimmt, darf aufgeschrieben werden. Wenn ihr vereinbart, dass mehr festgehalten wird, sag, wie: level group weil &quot;…&quot;</translation>
    </message>
    <message>
        <source>This stage waits for a round; none has been held in it.</source>
        <translation>Dieser Schritt wartet auf eine Runde; es gab noch keine.</translation>
    </message>
    <message>
        <source>This stage waits until all who wait were heard.</source>
        <translation>Dieser Schritt wartet, bis alle gehört sind, die warten.</translation>
    </message>
    <message>
        <source>This stage waits for a decision; there is none yet.</source>
        <translation>Dieser Schritt wartet auf eine Entscheidung; es gibt noch keine.</translation>
    </message>
    <message>
        <source>In this stage {name} speaks, who has the role: {role}.</source>
        <translation>In diesem Schritt spricht {name}, mit der Aufgabe: {role}.</translation>
    </message>
    <message>
        <source>The process in force has not changed since it was taken up.</source>
        <translation>Das geltende Verfahren hat sich nicht geändert, seit es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>“{name}” would be part of itself.</source>
        <translation>„{name}“ wäre ein Teil von sich selbst.</translation>
    </message>
    <message>
        <source>Nobody has said yet which items are treated in any case.</source>
        <translation>Noch niemand hat gesagt, welche Punkte auf jeden Fall behandelt werden.</translation>
    </message>
    <message>
        <source>The agenda has not been agreed to, which comes first here.</source>
        <translation>Die Tagesordnung wurde noch nicht vereinbart; das kommt hier zuerst.</translation>
    </message>
    <message>
        <source>“{name}” is done; only its title and time can still change.</source>
        <translation>„{name}“ ist erledigt; nur Titel und Zeit lassen sich noch ändern.</translation>
    </message>
    <message>
        <source>Say who proposes them; nobody has the floor.</source>
        <translation>Sag, von wem der Vorschlag kommt; niemand hat das Wort.</translation>
    </message>
    <message>
        <source>Nobody has been proposed for a role here yet.</source>
        <translation>Hier wurde noch niemand für eine Aufgabe vorgeschlagen.</translation>
    </message>
    <message>
        <source>No texts wait to be decided at once without debate.</source>
        <translation>Keine Texte warten darauf, auf einmal ohne Debatte beschlossen zu werden.</translation>
    </message>
    <message>
        <source>Changes to {label} are still open; what needs no debate has none.</source>
        <translation>Änderungen an {label} sind noch offen; was keine Debatte braucht, hat keine.</translation>
    </message>
    <message>
        <source>Too few are here to decide: {needed} are needed.</source>
        <translation>Es sind zu wenige da, um zu entscheiden: {needed} sind nötig.</translation>
    </message>
    <message>
        <source>Nobody has been asked whether enough was said.</source>
        <translation>Es wurde nicht gefragt, ob genug gesagt ist.</translation>
    </message>
    <message>
        <source>It is {time} now; a recess ends within the next twelve hours. For another day, end the sitting.</source>
        <translation>Es ist {time} Uhr; eine Unterbrechung endet in den nächsten zwölf Stunden. Für einen anderen Tag beende die Sitzung.</translation>
    </message>
    <message>
        <source>These words stand in {label} as it was put to the vote, and no correction of minutes changes that: a later decision does (revisit). Where a note is wrong, name more of its words.</source>
        <translation>Diese Worte stehen in {label}, so wie darüber entschieden wurde, und das ändert keine Berichtigung des Protokolls, sondern ein späterer Beschluss (revisit). Ist eine Notiz falsch, nenne mehr von ihren Worten.</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>stands</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>rescinded</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>To rescind: {title}</source>
        <translation>Aufheben: {title}</translation>
    </message>
    <message>
        <source>{title}, as amended</source>
        <translation>{title}, wie geändert</translation>
    </message>
    <message>
        <source>decided on {date}</source>
        <translation>beschlossen am {date}</translation>
    </message>
    <message>
        <source>to be looked at again on {date}</source>
        <translation>wieder anzuschauen am {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>“{meeting}”</source>
        <translation>„{meeting}“</translation>
    </message>
    <message>
        <source>{body}, “{meeting}”</source>
        <translation>{body}, „{meeting}“</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>It holds for: {text}</source>
        <translation>Gilt für: {text}</translation>
    </message>
    <message>
        <source>Mandate: {text}</source>
        <translation>Mandat: {text}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>„{reason}“</translation>
    </message>
    <message>
        <source>It came after an earlier decision, {label}.</source>
        <translation>Es folgt auf einen früheren Beschluss, {label}.</translation>
    </message>
    <message>
        <source>A later decision came after it, {label}.</source>
        <translation>Ein späterer Beschluss folgt darauf, {label}.</translation>
    </message>
    <message>
        <source>{method} of those present</source>
        <translation>{method} der Anwesenden</translation>
    </message>
    <message>
        <source>{method} of all who may decide</source>
        <translation>{method} aller Stimmberechtigten</translation>
    </message>
    <message>
        <source>{present} of {entitled} were here.</source>
        <translation>{present} von {entitled} waren da.</translation>
    </message>
    <message>
        <source>{verdict} Decided by {rule}; {present}</source>
        <translation>{verdict} So wurde entschieden: {rule}; {present}</translation>
    </message>
    <message>
        <source>Nothing is due until {date}.</source>
        <translation>Bis {date} ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Es wurde noch nichts beschlossen.</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>You facilitate; the room is played for you</source>
        <translation>Du moderierst; der Raum wird dir vorgespielt</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zuschauen</translation>
    </message>
    <message>
        <source>It plays by itself, as fast as you like</source>
        <translation>Es läuft von selbst, so schnell du willst</translation>
    </message>
</context>
<context>
    <name>RehearsalKeys</name>
    <message>
        <source>while watching: a step</source>
        <translation>beim Zuschauen: ein Schritt</translation>
    </message>
    <message>
        <source>go on at once, without waiting for the room</source>
        <translation>sofort weiter, ohne auf den Raum zu warten</translation>
    </message>
    <message>
        <source>pause, and continue</source>
        <translation>anhalten und weiterlaufen lassen</translation>
    </message>
    <message>
        <source>the speed: ½, 1, 2, 4, 8 times</source>
        <translation>die Geschwindigkeit: ½-, 1-, 2-, 4-, 8-fach</translation>
    </message>
    <message>
        <source>leave the script, and go on alone in the same windows</source>
        <translation>das Drehbuch verlassen und in denselben Fenstern allein weitermachen</translation>
    </message>
    <message>
        <source>practising: a hint</source>
        <translation>beim Üben: ein Tipp</translation>
    </message>
    <message>
        <source>pressed again, the line that is expected</source>
        <translation>noch einmal gedrückt, die erwartete Zeile</translation>
    </message>
    <message>
        <source>practising: show me</source>
        <translation>beim Üben: zeig es mir</translation>
    </message>
    <message>
        <source>practising: let it go round</source>
        <translation>beim Üben: lass es herumgehen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>does</source>
        <translation>bewirkt</translation>
    </message>
</context>
<context>
    <name>RehearsalWords</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Du bist dran</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>{name}: “{text}”</source>
        <translation>{name}: „{text}“</translation>
    </message>
    <message>
        <source>In the notes: {text}</source>
        <translation>In den Notizen: {text}</translation>
    </message>
    <message>
        <source>Now: {meaning}.</source>
        <translation>Jetzt: {meaning}.</translation>
    </message>
    <message>
        <source>Still due: {task}</source>
        <translation>Noch zu tun: {task}</translation>
    </message>
    <message>
        <source>You could write: {line}</source>
        <translation>Du könntest schreiben: {line}</translation>
    </message>
    <message>
        <source>You were quicker than the room. That is fine.</source>
        <translation>Du warst schneller als der Raum. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Done. The room goes on by itself.</source>
        <translation>Fertig. Der Raum macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Done. The script did not ask for it.</source>
        <translation>Fertig. Das Drehbuch hat nicht danach gefragt.</translation>
    </message>
    <message>
        <source>Your own way. The script goes along with it.</source>
        <translation>Dein eigener Weg. Das Drehbuch geht mit.</translation>
    </message>
    <message>
        <source>Taken back. The room is where it was.</source>
        <translation>Zurückgenommen. Der Raum ist, wo er war.</translation>
    </message>
    <message>
        <source>That can be done, but the script cannot follow it. Take it back with Ctrl+Z, or leave the script and go on alone (Ctrl+Shift+F7).</source>
        <translation>Das geht, aber das Drehbuch kann nicht folgen. Nimm es mit Strg+Z zurück, oder verlass das Drehbuch und mach allein weiter (Strg+Umschalt+F7).</translation>
    </message>
    <message>
        <source>That can be done, but the script cannot follow it; it expects “{line}”. Take yours back with Ctrl+Z, let it show you (Shift+F8), or leave the script and go on alone (Ctrl+Shift+F7).</source>
        <translation>Das geht, aber das Drehbuch kann nicht folgen; es erwartet „{line}“. Nimm deines mit Strg+Z zurück, lass es dir zeigen (Umschalt+F8), oder verlass das Drehbuch und mach allein weiter (Strg+Umschalt+F7).</translation>
    </message>
    <message>
        <source>{behind} of {whole}</source>
        <translation>{behind} von {whole}</translation>
    </message>
    <message>
        <source>The meeting is closed. This is how it went.</source>
        <translation>Das Treffen ist geschlossen. So ist es gelaufen.</translation>
    </message>
    <message>
        <source>You left the script. This is how it went so far.</source>
        <translation>Du hast das Drehbuch verlassen. So ist es bisher gelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>You made %n acts by yourself.</source>
        <translation>
            <numerusform>%n Schritt hast du selbst getan.</numerusform>
            <numerusform>%n Schritte hast du selbst getan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you looked up or let the coach show you.</source>
        <translation>
            <numerusform>%n hast du nachgeschaut oder dir zeigen lassen.</numerusform>
            <numerusform>%n hast du nachgeschaut oder dir zeigen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times you found a way of your own.</source>
        <translation>
            <numerusform>%n-mal hast du einen eigenen Weg gefunden.</numerusform>
            <numerusform>%n-mal hast du einen eigenen Weg gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times you let it go on by itself.</source>
        <translation>
            <numerusform>%n-mal hast du es von selbst weitergehen lassen.</numerusform>
            <numerusform>%n-mal hast du es von selbst weitergehen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you may like to look at again:</source>
        <translation>Was du dir vielleicht noch einmal anschauen magst:</translation>
    </message>
    <message numerus="yes">
        <source>%n times the script could not follow you; that says nothing about you.</source>
        <translation>
            <numerusform>%n-mal konnte dir das Drehbuch nicht folgen; das sagt nichts über dich.</numerusform>
            <numerusform>%n-mal konnte dir das Drehbuch nicht folgen; das sagt nichts über dich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts were not possible when you tried them.</source>
        <translation>
            <numerusform>%n Schritt war nicht möglich, als du ihn versucht hast.</numerusform>
            <numerusform>%n Schritte waren nicht möglich, als du sie versucht hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>You practised for less than a minute.</source>
        <translation>Du hast weniger als eine Minute geübt.</translation>
    </message>
    <message numerus="yes">
        <source>You practised for %n minutes.</source>
        <translation>
            <numerusform>Du hast %n Minute geübt.</numerusform>
            <numerusform>Du hast %n Minuten geübt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalsCommand</name>
    <message>
        <source>list the shipped rehearsals</source>
        <translation>die mitgelieferten Proben auflisten</translation>
    </message>
</context>
<context>
    <name>RehearsePanel</name>
    <message>
        <source>No rehearsals were found.</source>
        <translation>Es wurden keine Proben gefunden.</translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>“{title}”: nothing could be kept.</source>
        <translation>„{title}“: Es ließ sich nichts retten.</translation>
    </message>
    <message>
        <source>“{title}”: kept as far as event {rows}.</source>
        <translation>„{title}“: gerettet bis Ereignis {rows}.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: %n later events were set aside.</source>
        <translation>
            <numerusform>„{title}“: %n späteres Ereignis wurde beiseitegelegt.</numerusform>
            <numerusform>„{title}“: %n spätere Ereignisse wurden beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the library as it was is in {path}.</source>
        <translation>Eine Kopie der Bibliothek, wie sie war, liegt unter {path}.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: %n events came back from the copy {copy}.</source>
        <translation>
            <numerusform>„{title}“: %n Ereignis kam aus der Kopie {copy} zurück.</numerusform>
            <numerusform>„{title}“: %n Ereignisse kamen aus der Kopie {copy} zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestBar</name>
    <message>
        <source>Break…</source>
        <translation>Pause …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>People have been at it for {time}. A break?</source>
        <translation>Alle sind seit {time} dabei. Eine Pause?</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>put a copy into the place of the library</source>
        <translation>eine Kopie an die Stelle der Bibliothek setzen</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>die Kopie</translation>
    </message>
    <message>
        <source>The library is as it was in {path}.</source>
        <translation>Die Bibliothek ist, wie sie in {path} war.</translation>
    </message>
    <message>
        <source>What was there before is in {path}.</source>
        <translation>Was vorher da war, ist in {path}.</translation>
    </message>
    <message>
        <source>The copy is looked through first, and stays as it is. The present library is kept
beside it, under a name with “before-restoring” and the day. A copy that is locked with a passphrase
stays so. To have the meetings of both, use merge.</source>
        <translation>Die Kopie wird erst durchgesehen und bleibt, wie sie ist. Die jetzige Bibliothek bleibt
daneben, unter einem Namen mit „before-restoring“ und dem Tag. Eine Kopie, die mit einem Kennwort
verschlossen ist, bleibt es. Um die Treffen beider zu haben, nimm merge.</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message numerus="yes">
        <source>{here} here, %n are needed</source>
        <translation>
            <numerusform>{here} da, %n ist nötig</numerusform>
            <numerusform>{here} da, %n sind nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} here, %n are enough</source>
        <translation>
            <numerusform>{here} da, %n genügt</numerusform>
            <numerusform>{here} da, %n genügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is back.</source>
        <translation>Alle sind zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} are back</source>
        <translation>
            <numerusform>%n von {all} ist zurück</numerusform>
            <numerusform>%n von {all} sind zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>all %n back</source>
        <translation>
            <numerusform>%n zurück</numerusform>
            <numerusform>alle %n zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} back</source>
        <translation>
            <numerusform>%n von {all} zurück</numerusform>
            <numerusform>%n von {all} zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>All are back</source>
        <translation>Alle sind zurück</translation>
    </message>
    <message>
        <source>All of {group} are back</source>
        <translation>Alle aus {group} sind zurück</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>fehlen: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n from {group} are still missing</source>
        <translation>
            <numerusform>%n Person aus {group} fehlt noch</numerusform>
            <numerusform>%n Personen aus {group} fehlen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a group are still missing</source>
        <translation>
            <numerusform>%n Person ohne Gruppe fehlt noch</numerusform>
            <numerusform>%n Personen ohne Gruppe fehlen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: {groups}</source>
        <translation>Es fehlen noch: {groups}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a group</source>
        <translation>
            <numerusform>%n ohne Gruppe</numerusform>
            <numerusform>%n ohne Gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from {group}</source>
        <translation>
            <numerusform>%n aus {group}</numerusform>
            <numerusform>%n aus {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>we go on at {time}</source>
        <translation>wir machen um {time} weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n more are needed to decide</source>
        <translation>
            <numerusform>%n Person mehr ist nötig, um zu entscheiden</numerusform>
            <numerusform>%n Personen mehr sind nötig, um zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more groups are needed to decide</source>
        <translation>
            <numerusform>%n weitere Gruppe ist nötig, um zu entscheiden</numerusform>
            <numerusform>%n weitere Gruppen sind nötig, um zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are needed</source>
        <translation>
            <numerusform>%n ist nötig</numerusform>
            <numerusform>%n sind nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are enough</source>
        <translation>
            <numerusform>%n reicht</numerusform>
            <numerusform>%n reichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups here</source>
        <translation>
            <numerusform>%n Gruppe da</numerusform>
            <numerusform>%n Gruppen da</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put the review away</source>
        <translation>Die Auswertung weglegen</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>speaks for {group}</source>
        <translation>spricht für {group}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{name}, until {day}: that is over</source>
        <translation>{name}, bis {day}: Das ist vorbei</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}, bis {day}</translation>
    </message>
    <message>
        <source>In the past meetings of this library nobody is known to have had it.</source>
        <translation>Aus den früheren Treffen dieser Bibliothek ist niemand bekannt, der oder die sie hatte.</translation>
    </message>
    <message numerus="yes">
        <source>{name} %n times</source>
        <translation>
            <numerusform>{name} einmal</numerusform>
            <numerusform>{name} %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>In past meetings: {names}.</source>
        <translation>Bei früheren Treffen: {names}.</translation>
    </message>
    <message>
        <source>Nobody else is here who might take it.</source>
        <translation>Sonst ist niemand da, der oder die sie übernehmen könnte.</translation>
    </message>
    <message>
        <source>Next might be {name}.</source>
        <translation>Als Nächstes könnte {name} an der Reihe sein.</translation>
    </message>
    <message>
        <source>Next might be {name}; or {others}.</source>
        <translation>Als Nächstes könnte {name} an der Reihe sein, oder {others}.</translation>
    </message>
    <message>
        <source>{name} takes it</source>
        <translation>{name} übernimmt</translation>
    </message>
    <message>
        <source>Whoever carried a role least often is proposed. Nothing changes until you say so.</source>
        <translation>Vorgeschlagen wird, wer eine Rolle am seltensten hatte. Nichts ändert sich, bevor du es sagst.</translation>
    </message>
    <message>
        <source>sent to {body}</source>
        <translation>entsandt zu: {body}</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Roles in turn</source>
        <translation>Rollen reihum</translation>
    </message>
</context>
<context>
    <name>RoomChip</name>
    <message>
        <source>Ctrl+0 or a click ends it</source>
        <translation>Strg+0 oder ein Klick beendet es</translation>
    </message>
    <message>
        <source>F5 holds it</source>
        <translation>F5 hält es fest</translation>
    </message>
    <message>
        <source>Room: {scene}</source>
        <translation>Raum: {scene}</translation>
    </message>
    <message>
        <source>Room: {scene}, held ×</source>
        <translation>Raum: {scene}, festgehalten ×</translation>
    </message>
    <message>
        <source>Room: {scene}, shown ×</source>
        <translation>Raum: {scene}, gezeigt ×</translation>
    </message>
    <message>
        <source>Room: message “{message}” ×</source>
        <translation>Raum: Nachricht „{message}“ ×</translation>
    </message>
    <message>
        <source>Room: blank ×</source>
        <translation>Raum: leer ×</translation>
    </message>
    <message>
        <source>Room: no window</source>
        <translation>Raum: kein Fenster</translation>
    </message>
    <message>
        <source>Room: another meeting</source>
        <translation>Raum: ein anderes Treffen</translation>
    </message>
    <message>
        <source>Room: a message ×</source>
        <translation>Raum: eine Nachricht ×</translation>
    </message>
    <message>
        <source>The room sees: {scene}</source>
        <translation>Der Raum sieht: {scene}</translation>
    </message>
    <message>
        <source>The room sees, whatever happens: {scene}</source>
        <translation>Der Raum sieht, egal was geschieht: {scene}</translation>
    </message>
    <message>
        <source>The room sees, until something new happens: {scene}</source>
        <translation>Der Raum sieht, bis etwas Neues geschieht: {scene}</translation>
    </message>
    <message>
        <source>The room sees until the next turn: “{message}”</source>
        <translation>Der Raum sieht bis zum nächsten Beitrag: „{message}“</translation>
    </message>
    <message>
        <source>The room sees nothing: it is blank</source>
        <translation>Der Raum sieht nichts: Es ist leer</translation>
    </message>
    <message>
        <source>The room has no window of this meeting</source>
        <translation>Der Raum hat kein Fenster von diesem Treffen</translation>
    </message>
    <message>
        <source>The room sees another meeting</source>
        <translation>Der Raum sieht ein anderes Treffen</translation>
    </message>
</context>
<context>
    <name>RoomParts</name>
    <message>
        <source>The room sees the part before</source>
        <translation>Der Raum sieht den Teil davor</translation>
    </message>
    <message>
        <source>The room sees the next part</source>
        <translation>Der Raum sieht den nächsten Teil</translation>
    </message>
</context>
<context>
    <name>RoundView</name>
    <message>
        <source>The circle of seats</source>
        <translation>Der Kreis der Plätze</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>Let go on another seat</source>
        <translation>Auf einem anderen Platz loslassen</translation>
    </message>
    <message>
        <source>{name} sits after {other}</source>
        <translation>{name} sitzt hinter {other}</translation>
    </message>
</context>
<context>
    <name>RoundsDialog</name>
    <message>
        <source>The count: {question}</source>
        <translation>Die Auszählung: {question}</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Zurück</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Weiter →</translation>
    </message>
    <message>
        <source>→, Space</source>
        <translation>→, Leertaste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The &amp;room sees each step</source>
        <translation>Der &amp;Raum sieht jeden Schritt</translation>
    </message>
    <message>
        <source>Step {step} of {all}</source>
        <translation>Schritt {step} von {all}</translation>
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
    <message>
        <source>Step {step} of {all} · {asked}</source>
        <translation>Schritt {step} von {all} · {asked}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n mehr</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleEvents</name>
    <message>
        <source>turns count anew on every item</source>
        <translation>Beiträge zählen bei jedem Punkt neu</translation>
    </message>
    <message>
        <source>turns count for the whole meeting</source>
        <translation>Beiträge zählen für das ganze Treffen</translation>
    </message>
    <message>
        <source>turns of earlier meetings count, too</source>
        <translation>Beiträge früherer Treffen zählen mit</translation>
    </message>
    <message>
        <source>turns were carried over from “{title}”</source>
        <translation>Beiträge wurden von „{title}“ übernommen</translation>
    </message>
    <message>
        <source>the signal “{name}” is in use</source>
        <translation>das Handzeichen „{name}“ ist in Gebrauch</translation>
    </message>
    <message>
        <source>the signal “{name}” is {symbol}</source>
        <translation>das Handzeichen „{name}“ ist {symbol}</translation>
    </message>
    <message>
        <source>the signal “{name}” is not used any more</source>
        <translation>das Handzeichen „{name}“ wird nicht mehr gebraucht</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Who is called next</source>
        <translation>Wer als Nächstes drankommt</translation>
    </message>
    <message>
        <source>How long a turn takes</source>
        <translation>Wie lange ein Beitrag dauert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"> Min.</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>Wie entschieden wird</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Was angeboten wird</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of speaking</source>
        <translation>Regeln für das Sprechen</translation>
    </message>
    <message>
        <source>Every rule is advice, holds for the whole meeting and can be undone.</source>
        <translation>Jede Regel ist ein Rat, gilt für das ganze Treffen und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Signals: signal &quot;technical&quot; *   Orders: stack quota lists women, open</source>
        <translation>Handzeichen: handzeichen &quot;Technik&quot; *   Reihenfolge: redeliste quota lists frauen, offen</translation>
    </message>
</context>
<context>
    <name>SaidBeforeBar</name>
    <message>
        <source>Show it to the room</source>
        <translation>Dem Raum zeigen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Said of the last meeting: {told} {rest}</source>
        <translation>Über das letzte Treffen gesagt: {told} {rest}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>SayingWords</name>
    <message>
        <source>put a new text in the place of all</source>
        <translation>einen neuen Text an die Stelle von allem setzen</translation>
    </message>
    <message>
        <source>changes nothing any more</source>
        <translation>ändert nichts mehr</translation>
    </message>
    <message>
        <source>strike {struck}</source>
        <translation>{struck} streichen</translation>
    </message>
    <message>
        <source>in line {line} strike {struck}</source>
        <translation>in Zeile {line} {struck} streichen</translation>
    </message>
    <message>
        <source>in lines {first} to {last} strike {struck}</source>
        <translation>in Zeilen {first} bis {last} {struck} streichen</translation>
    </message>
    <message>
        <source>strike {struck}, insert “{inserted}”</source>
        <translation>{struck} streichen, „{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>in line {first} strike {struck}, insert “{inserted}”</source>
        <translation>in Zeile {first} {struck} streichen, „{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>in lines {first} to {last} strike {struck}, insert “{inserted}”</source>
        <translation>in Zeilen {first} bis {last} {struck} streichen, „{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” (number {nth} of {count})</source>
        <translation>„{words}“ (Nummer {nth} von {count})</translation>
    </message>
    <message>
        <source>in line {line} after “{after}” insert “{inserted}”</source>
        <translation>in Zeile {line} nach „{after}“ „{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>in line {line} before “{before}” insert “{inserted}”</source>
        <translation>in Zeile {line} vor „{before}“ „{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>in line {line} insert “{inserted}”</source>
        <translation>in Zeile {line} „{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>insert “{inserted}”</source>
        <translation>„{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>strike lines {first} to {last} whole: “{struck}”</source>
        <translation>Zeilen {first} bis {last} ganz streichen: „{struck}“</translation>
    </message>
    <message>
        <source>strike line {first} whole: “{struck}”</source>
        <translation>Zeile {first} ganz streichen: „{struck}“</translation>
    </message>
    <message>
        <source>lines {first} to {last}: let it read “{inserted}”</source>
        <translation>Zeilen {first} bis {last}: sollen lauten „{inserted}“</translation>
    </message>
    <message>
        <source>line {first}: let it read “{inserted}”</source>
        <translation>Zeile {first}: soll lauten „{inserted}“</translation>
    </message>
    <message>
        <source>move lines {first} to {last} to the beginning</source>
        <translation>Zeilen {first} bis {last} an den Anfang verschieben</translation>
    </message>
    <message>
        <source>move line {first} to the beginning</source>
        <translation>Zeile {first} an den Anfang verschieben</translation>
    </message>
    <message>
        <source>move lines {first} to {last} to after line {line}</source>
        <translation>Zeilen {first} bis {last} hinter Zeile {line} verschieben</translation>
    </message>
    <message>
        <source>move line {first} to after line {line}</source>
        <translation>Zeile {first} hinter Zeile {line} verschieben</translation>
    </message>
    <message>
        <source>in line {line} change the spacing</source>
        <translation>in Zeile {line} die Abstände ändern</translation>
    </message>
    <message>
        <source>in lines {first} to {last} change the spacing</source>
        <translation>in Zeilen {first} bis {last} die Abstände ändern</translation>
    </message>
    <message>
        <source>after “{after}” insert “{inserted}”</source>
        <translation>nach „{after}“ „{inserted}“ einfügen</translation>
    </message>
    <message numerus="yes">
        <source>changes %n places, in lines {lines}</source>
        <translation>
            <numerusform>ändert %n Stelle, in Zeile {lines}</numerusform>
            <numerusform>ändert %n Stellen, in Zeilen {lines}</numerusform>
        </translation>
    </message>
    <message>
        <source>before “{before}” insert “{inserted}”</source>
        <translation>vor „{before}“ „{inserted}“ einfügen</translation>
    </message>
    <message>
        <source>at the beginning add “{inserted}”</source>
        <translation>am Anfang „{inserted}“ hinzufügen</translation>
    </message>
    <message>
        <source>after line {line} add “{inserted}”</source>
        <translation>nach Zeile {line} „{inserted}“ hinzufügen</translation>
    </message>
    <message>
        <source>change the spacing</source>
        <translation>die Abstände ändern</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>find words in all meetings</source>
        <translation>Wörter in allen Treffen finden</translation>
    </message>
    <message>
        <source>Every word has to be there, capitals and accents alike: in titles, texts, questions,
notes, agreements, actions and reports. What was struck, is kept private or is not in minutes is not
found. With --person only what is told of somebody by name, as far as their group lets it be told;
with --since only from that day on.</source>
        <translation>Jedes Wort muss da sein, Großbuchstaben und Akzente zählen nicht: in Titeln, Texten,
Fragen, Notizen, Vereinbarungen, Aufgaben und Berichten. Was gestrichen wurde, nicht öffentlich ist
oder in keinem Protokoll steht, wird nicht gefunden. Mit --person nur, was von jemandem mit Namen
erzählt wird, soweit die Gruppe das erlaubt; mit --since nur von diesem Tag an.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>wonach zu suchen ist</translation>
    </message>
    <message>
        <source>only what is theirs</source>
        <translation>nur, was von diesem Menschen ist</translation>
    </message>
    <message>
        <source>only from this day on: 2026-05-01</source>
        <translation>nur von diesem Tag an: 2026-05-01</translation>
    </message>
    <message>
        <source>lines of JSON</source>
        <translation>Zeilen in JSON</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Sag, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing is told of “{name}”.</source>
        <translation>Von „{name}“ wird nichts erzählt.</translation>
    </message>
    <message>
        <source>“{name}” may be: {names}.</source>
        <translation>„{name}“ kann sein: {names}.</translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Everything that was ever minuted</source>
        <translation>Alles, was je im Protokoll stand</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Words of a note, a decision, a title …</source>
        <translation>Wörter aus einer Notiz, einem Beschluss, einem Titel …</translation>
    </message>
    <message>
        <source>Whose words or work it is</source>
        <translation>Wessen Worte oder Aufgabe es sind</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Von irgendwem</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Which group met</source>
        <translation>Welche Gruppe sich traf</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Jede Gruppe</translation>
    </message>
    <message>
        <source>In which year</source>
        <translation>In welchem Jahr</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>What is read by now can be found already</source>
        <translation>Was bis jetzt gelesen ist, wird schon gefunden</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Open the meeting at this place (Enter)</source>
        <translation>Das Treffen an dieser Stelle öffnen (Enter)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Texts and questions</source>
        <translation>Texte und Fragen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Notes and reports</source>
        <translation>Notizen und Berichte</translation>
    </message>
    <message>
        <source>Titles, and what was kept for later</source>
        <translation>Titel, und was für später blieb</translation>
    </message>
    <message numerus="yes">
        <source>The %n likeliest of what was found. More words find less.</source>
        <translation>
            <numerusform>Die wahrscheinlichste Stelle von allen. Mehr Wörter finden weniger.</numerusform>
            <numerusform>Die %n wahrscheinlichsten Stellen. Mehr Wörter finden weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or only their beginnings.</source>
        <translation>Nichts gefunden. Weniger Wörter helfen, oder nur ihr Anfang.</translation>
    </message>
    <message>
        <source>Type what you remember of it, in any language. What was struck, is kept private or is in no minutes is not found.</source>
        <translation>Tipp, woran du dich erinnerst, in jeder Sprache. Was gestrichen wurde, vertraulich ist oder in keinem Protokoll steht, wird nicht gefunden.</translation>
    </message>
    <message>
        <source>Reading the records …</source>
        <translation>Die Aufzeichnungen werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the records: {read} of {number}. What is read can be found.</source>
        <translation>Die Aufzeichnungen werden gelesen: {read} von {number}. Was gelesen ist, wird gefunden.</translation>
    </message>
    <message>
        <source>Nothing was ever minuted here. Hold a meeting and take notes at its desk; all that its minutes tell is found here.</source>
        <translation>Hier stand noch nie etwas im Protokoll. Haltet ein Treffen ab und schreibt im Protokollfenster mit; alles, was sein Protokoll erzählt, wird hier gefunden.</translation>
    </message>
    <message>
        <source>What was decided or agreed</source>
        <translation>Beschlüsse und Vereinbarungen</translation>
    </message>
</context>
<context>
    <name>SearchingWords</name>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>kept for another time</source>
        <translation>für ein andermal</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rescinded by decision</source>
        <translation>durch Beschluss aufgehoben</translation>
    </message>
    <message>
        <source>adopted, and overtaken later in the meeting</source>
        <translation>angenommen und später im selben Treffen überholt</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>became part of other texts</source>
        <translation>in anderen Texten aufgegangen</translation>
    </message>
    <message>
        <source>put off to another time</source>
        <translation>auf später verschoben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>waits for the piece</source>
        <translation>wartet auf den Redestab</translation>
    </message>
    <message>
        <source>holds the piece</source>
        <translation>hält den Redestab</translation>
    </message>
    <message>
        <source>has had their turn</source>
        <translation>war dran</translation>
    </message>
    <message>
        <source>passed, and is asked again</source>
        <translation>hat gepasst und wird noch einmal gefragt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>hat gepasst</translation>
    </message>
    <message>
        <source>is not here</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>is next</source>
        <translation>spricht als Nächstes</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Each person waits once at most</source>
        <translation>Jede Person wartet höchstens einmal</translation>
    </message>
    <message>
        <source>How many direct responses one turn may get</source>
        <translation>Wie viele direkte Antworten ein Beitrag bekommen kann</translation>
    </message>
    <message>
        <source>How long a point of process may take</source>
        <translation>Wie lange ein Hinweis zum Ablauf dauern darf</translation>
    </message>
    <message>
        <source>How long somebody may finish after a hard limit</source>
        <translation>Wie lange jemand nach einer festen Grenze abschließen darf</translation>
    </message>
    <message>
        <source>How much one extension adds to a turn</source>
        <translation>Wie viel eine Verlängerung einem Beitrag gibt</translation>
    </message>
    <message>
        <source>How often a turn may be extended</source>
        <translation>Wie oft ein Beitrag verlängert werden darf</translation>
    </message>
    <message>
        <source>How many times as long an interpreted turn may be</source>
        <translation>Wievielmal so lang ein übersetzter Beitrag sein darf</translation>
    </message>
    <message>
        <source>How deep replies may nest in a round</source>
        <translation>Wie tief Erwiderungen in einer Runde gehen dürfen</translation>
    </message>
    <message>
        <source>The next round begins with the next person</source>
        <translation>Die nächste Runde beginnt bei der nächsten Person</translation>
    </message>
    <message>
        <source>The next round goes the other way</source>
        <translation>Die nächste Runde geht andersherum</translation>
    </message>
    <message>
        <source>The circle shows people by group, not as they sit</source>
        <translation>Der Kreis zeigt Leute nach Gruppen, nicht wie sie sitzen</translation>
    </message>
    <message>
        <source>Minutes tell who had a turn in a round, and who passed</source>
        <translation>Das Protokoll sagt, wer in einer Runde dran war und wer gepasst hat</translation>
    </message>
    <message>
        <source>The minute of a decision is agreed before the next item begins</source>
        <translation>Der Wortlaut eines Beschlusses wird vereinbart, bevor der nächste Punkt beginnt</translation>
    </message>
    <message>
        <source>The room sees how long a turn has gone on</source>
        <translation>Der Raum sieht, wie lange ein Beitrag schon dauert</translation>
    </message>
    <message>
        <source>A soft tone says that the time of a turn is over</source>
        <translation>Ein leiser Ton sagt, dass die Zeit eines Beitrags um ist</translation>
    </message>
    <message>
        <source>How long before the end a first soft tone comes</source>
        <translation>Wie lange vor dem Ende ein erster leiser Ton kommt</translation>
    </message>
    <message>
        <source>How evenly people speak is worked out</source>
        <translation>Es wird ausgewertet, wie gleichmäßig die Redezeit verteilt ist</translation>
    </message>
    <message>
        <source>Somebody else has to support a proposal or a change</source>
        <translation>Jemand anderes muss einen Vorschlag oder eine Änderung unterstützen</translation>
    </message>
    <message>
        <source>How deep amendments to amendments may go (0: as deep as needed)</source>
        <translation>Wie tief Änderungen von Änderungsanträgen gehen dürfen (0: so tief wie nötig)</translation>
    </message>
    <message>
        <source>How many amendments may wait on one text (0: any number)</source>
        <translation>Wie viele Änderungsanträge bei einem Text warten dürfen (0: beliebig viele)</translation>
    </message>
    <message>
        <source>How often somebody may speak to one question (0: any number)</source>
        <translation>Wie oft jemand zu einer Frage sprechen darf (0: beliebig oft)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{rule}: {value}</source>
        <translation>{rule}: {value}</translation>
    </message>
    <message>
        <source>A word of the field is explained when it is first used</source>
        <translation>Ein Fachwort wird erklärt, wenn es zum ersten Mal vorkommt</translation>
    </message>
    <message>
        <source>Groups decide, each with one answer</source>
        <translation>Gruppen entscheiden, jede mit einer Antwort</translation>
    </message>
    <message>
        <source>The agenda is agreed to before the first item begins</source>
        <translation>Die Tagesordnung wird vereinbart, bevor der erste Punkt beginnt</translation>
    </message>
    <message>
        <source>After how long a break is offered (0: never)</source>
        <translation>Nach wie langer Zeit eine Pause angeboten wird (0: nie)</translation>
    </message>
    <message>
        <source>How many people pull a text out of what needs no debate</source>
        <translation>Wie viele Personen einen Text aus dem herausnehmen, was keine Debatte braucht</translation>
    </message>
</context>
<context>
    <name>SharedArguments</name>
    <message>
        <source>the library to use; without it, the one in your data folder</source>
        <translation>die Bibliothek; sonst die in deinem Datenordner</translation>
    </message>
    <message>
        <source>its title, an unambiguous beginning of it, or its id</source>
        <translation>der Titel, sein eindeutiger Anfang oder die Kennung</translation>
    </message>
    <message>
        <source>one of: {formats}; else by the ending of FILE, else markdown</source>
        <translation>eines von: {formats}; sonst nach der Endung von FILE, sonst markdown</translation>
    </message>
    <message>
        <source>else standard output</source>
        <translation>sonst die Standardausgabe</translation>
    </message>
    <message>
        <source>how people are called; else as the group chose, or by name</source>
        <translation>wie Personen heißen; sonst wie die Gruppe es gewählt hat oder mit Namen</translation>
    </message>
    <message>
        <source>how it looks</source>
        <translation>wie es aussieht</translation>
    </message>
    <message>
        <source>a file whose first line opens a locked library; else you are asked at the terminal</source>
        <translation>eine Datei, deren erste Zeile eine verschlossene Bibliothek öffnet; sonst wird am Terminal gefragt</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How we meet</source>
        <translation>Wie wir uns treffen</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Noch steht nichts auf der Tagesordnung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>What is on the floor</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>The meeting is over. What was decided stands in its minutes.</source>
        <translation>Das Treffen ist vorbei. Was beschlossen wurde, steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Who answers your questions</source>
        <translation>Wer deine Fragen beantwortet</translation>
    </message>
    <message>
        <source>Ask whoever sits beside you, or show the signal for a question.</source>
        <translation>Frag, wer neben dir sitzt, oder zeig das Handzeichen für eine Frage.</translation>
    </message>
    <message>
        <source>There is nothing to vote on: no decision is open.</source>
        <translation>Es gibt nichts abzustimmen: Es ist keine Entscheidung offen.</translation>
    </message>
    <message>
        <source>Mark one answer.</source>
        <translation>Kreuz eine Antwort an.</translation>
    </message>
    <message>
        <source>Nobody has taken anything on.</source>
        <translation>Niemand hat etwas übernommen.</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Was lief gut?</translation>
    </message>
    <message>
        <source>What should be different next time?</source>
        <translation>Was sollte beim nächsten Mal anders sein?</translation>
    </message>
    <message>
        <source>Were you heard when you wanted to be?</source>
        <translation>Wurdest du gehört, wenn du es wolltest?</translation>
    </message>
    <message>
        <source>What else do you want to say?</source>
        <translation>Was möchtest du noch sagen?</translation>
    </message>
    <message>
        <source>A few words are enough, and no name is needed. Leave the sheet at the door.</source>
        <translation>Ein paar Worte genügen, ein Name ist nicht nötig. Lass das Blatt an der Tür.</translation>
    </message>
    <message>
        <source>Expected end: {time}</source>
        <translation>Erwartetes Ende: {time}</translation>
    </message>
    <message>
        <source>Planned end: {time}</source>
        <translation>Geplantes Ende: {time}</translation>
    </message>
    <message>
        <source>Planned end: {time}. The items take until {until}.</source>
        <translation>Geplantes Ende: {time}. Die Punkte dauern bis {until}.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation>Beiseitestehen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Veto</translation>
    </message>
    <message>
        <source>Agree with reservations</source>
        <translation>Mit Vorbehalt zustimmen</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Can live with it</source>
        <translation>Kann damit leben</translation>
    </message>
    <message>
        <source>Uncomfortable</source>
        <translation>Nicht wohl dabei</translation>
    </message>
    <message>
        <source>Everybody is asked: {prompt}</source>
        <translation>Alle sind gefragt: {prompt}</translation>
    </message>
    <message>
        <source>Fill in what you like. All of it may stay empty.</source>
        <translation>Schreib auf, was du magst. Alles darf leer bleiben.</translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation>Wie sollen wir dich nennen?</translation>
    </message>
    <message>
        <source>Which group do you come from, if any?</source>
        <translation>Aus welcher Gruppe kommst du, falls aus einer?</translation>
    </message>
    <message>
        <source>What do you need so that you can take part?</source>
        <translation>Was brauchst du, um dabei sein zu können?</translation>
    </message>
    <message>
        <source>Which languages do you speak, or want to hear?</source>
        <translation>Welche Sprachen sprichst du oder möchtest du hören?</translation>
    </message>
    <message>
        <source>Those at the door and those who care for people read this. It stands in no minutes and is shown to nobody else.</source>
        <translation>Das lesen die an der Tür und die, die sich um andere kümmern. Es steht in keinem Protokoll und wird sonst niemandem gezeigt.</translation>
    </message>
    <message>
        <source>What would you like to do today: listen, speak, help?</source>
        <translation>Was möchtest du heute tun: zuhören, sprechen, helfen?</translation>
    </message>
    <message>
        <source>Changes proposed to it:</source>
        <translation>Änderungen, die dazu vorliegen:</translation>
    </message>
    <message>
        <source>What comes then</source>
        <translation>Was danach kommt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Nothing is needed, offered or announced.</source>
        <translation>Nichts wird gebraucht, angeboten oder mitgeteilt.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>This went beyond the mandate: it is provisional until the group confirms it.</source>
        <translation>Das ging über das Mandat hinaus: es gilt vorläufig, bis die Gruppe es bestätigt.</translation>
    </message>
    <message>
        <source>What we heard, and how far views went apart</source>
        <translation>Was wir gehört haben, und wie weit die Ansichten auseinandergingen</translation>
    </message>
    <message>
        <source>What the group has to talk about or decide</source>
        <translation>Was die Gruppe besprechen oder entscheiden muss</translation>
    </message>
    <message>
        <source>Report to {group}</source>
        <translation>Bericht an {group}</translation>
    </message>
    <message>
        <source>For us was answered: {answer}.</source>
        <translation>Für uns wurde geantwortet: {answer}.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Processes</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>{title}
not saved yet</source>
        <translation>{title}
noch nicht gespeichert</translation>
    </message>
    <message>
        <source>{title}
ours, version {number}</source>
        <translation>{title}
unseres, Fassung {number}</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>say how a meeting stands now</source>
        <translation>sagen, wie ein Treffen jetzt steht</translation>
    </message>
    <message>
        <source>the whole state as JSON</source>
        <translation>der ganze Stand als JSON</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Back to the matter</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>People: {number}</source>
        <translation>Leute: {number}</translation>
    </message>
</context>
<context>
    <name>SignalsScene</name>
    <message>
        <source>Signals and words</source>
        <translation>Handzeichen und Wörter</translation>
    </message>
    <message>
        <source>{word}: {meaning}</source>
        <translation>{word}: {meaning}</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
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
        <translation>Weiter wie bisher</translation>
    </message>
    <message>
        <source>Begin a new sitting</source>
        <translation>Neue Sitzung beginnen</translation>
    </message>
    <message>
        <source>It is {today}; the last act was on {before}. Does a new sitting begin?</source>
        <translation>Es ist {today}; zuletzt geschah etwas am {before}. Beginnt eine neue Sitzung?</translation>
    </message>
    <message>
        <source>It is {today}; the last sitting ended on {before}. Begin the next?</source>
        <translation>Es ist {today}; die letzte Sitzung endete am {before}. Die nächste beginnen?</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>by,on,until,till</source>
        <translation>bis,bis zum,am,zum,by,on,until,till</translation>
    </message>
    <message>
        <source>for,of,from,since,about,last,every,each,to,and,or,with</source>
        <translation>für,von,aus,seit,über,letzte,letzten,jede,jeden,jedes,zu,und,oder,mit,for,of,from,since,about,last,every,each,to,and,or,with</translation>
    </message>
    <message>
        <source>the,this</source>
        <translation>der,die,das,den,dem,diesen,diese,dieses,the,this</translation>
    </message>
    <message>
        <source>end of,end</source>
        <translation>Ende,end of,end</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute,today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen,tomorrow</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächsten,nächste,nächster,nächstes,kommenden,kommende,next</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>days,day</source>
        <translation>Tagen,Tag,Tage,days,day</translation>
    </message>
    <message>
        <source>weeks,week</source>
        <translation>Wochen,Woche,weeks,week</translation>
    </message>
    <message>
        <source>months,month</source>
        <translation>Monaten,Monat,Monate,months,month</translation>
    </message>
    <message>
        <source>years,year</source>
        <translation>Jahren,Jahr,Jahre,years,year</translation>
    </message>
    <message>
        <source>one,a,an</source>
        <translation>einem,einer,ein,eine,one,a,an</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei,two</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei,three</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier,four</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf,five</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs,six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben,seven</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht,eight</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun,nine</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn,ten</translation>
    </message>
    <message>
        <source>monday,mon</source>
        <translation>montag,mo,monday,mon</translation>
    </message>
    <message>
        <source>tuesday,tue,tues</source>
        <translation>dienstag,di,tuesday,tue,tues</translation>
    </message>
    <message>
        <source>wednesday,wed</source>
        <translation>mittwoch,mi,wednesday,wed</translation>
    </message>
    <message>
        <source>thursday,thu,thur,thurs</source>
        <translation>donnerstag,do,thursday,thu,thur,thurs</translation>
    </message>
    <message>
        <source>friday,fri</source>
        <translation>freitag,fr,friday,fri</translation>
    </message>
    <message>
        <source>saturday,sat</source>
        <translation>samstag,sonnabend,sa,saturday,sat</translation>
    </message>
    <message>
        <source>sunday,sun</source>
        <translation>sonntag,so,sunday,sun</translation>
    </message>
    <message>
        <source>january,jan</source>
        <translation>januar,jänner,january,jan</translation>
    </message>
    <message>
        <source>february,feb</source>
        <translation>februar,feber,february,feb</translation>
    </message>
    <message>
        <source>march,mar</source>
        <translation>märz,maerz,march,mar</translation>
    </message>
    <message>
        <source>april,apr</source>
        <translation>april,apr</translation>
    </message>
    <message>
        <source>may</source>
        <translation>mai,may</translation>
    </message>
    <message>
        <source>june,jun</source>
        <translation>juni,june,jun</translation>
    </message>
    <message>
        <source>july,jul</source>
        <translation>juli,july,jul</translation>
    </message>
    <message>
        <source>august,aug</source>
        <translation>august,aug</translation>
    </message>
    <message>
        <source>september,sep,sept</source>
        <translation>september,sep,sept</translation>
    </message>
    <message>
        <source>october,oct</source>
        <translation>oktober,okt,october,oct</translation>
    </message>
    <message>
        <source>november,nov</source>
        <translation>november,nov</translation>
    </message>
    <message>
        <source>december,dec</source>
        <translation>dezember,dez,december,dec</translation>
    </message>
</context>
<context>
    <name>SpokesScene</name>
    <message>
        <source>Spokes and their groups</source>
        <translation>Delegierte und ihre Gruppen</translation>
    </message>
    <message>
        <source>Nobody named yet: anybody of the group speaks</source>
        <translation>Noch niemand genannt: Alle aus der Gruppe dürfen sprechen</translation>
    </message>
    <message>
        <source>{name} (away)</source>
        <translation>{name} (nicht da)</translation>
    </message>
    <message>
        <source>{spoke}, else {alternate}</source>
        <translation>{spoke}, sonst {alternate}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>{group}: {people}</source>
        <translation>{group}: {people}</translation>
    </message>
    <message>
        <source>Nobody here belongs to a group yet.</source>
        <translation>Noch gehört hier niemand zu einer Gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>with %n others</source>
        <translation>
            <numerusform>mit %n weiteren Person</numerusform>
            <numerusform>mit %n weiteren</numerusform>
        </translation>
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
        <translation>Reihenfolge und Runden</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Which turns count for who is next</source>
        <translation>Welche Beiträge zählen, um zu bestimmen, wer als Nächstes spricht</translation>
    </message>
    <message>
        <source>A hand signal of your own…</source>
        <translation>Ein eigenes Handzeichen…</translation>
    </message>
    <message>
        <source>Shortest speaking time first</source>
        <translation>Kürzeste Redezeit zuerst</translation>
    </message>
    <message>
        <source>Take names again (open the stack)</source>
        <translation>Wieder Meldungen annehmen (Redeliste öffnen)</translation>
    </message>
    <message>
        <source>Take no more names (close the stack)</source>
        <translation>Keine Meldungen mehr annehmen (Redeliste schließen)</translation>
    </message>
    <message>
        <source>Whoever was called is not here</source>
        <translation>Wer aufgerufen wurde, ist nicht da</translation>
    </message>
    <message>
        <source>Correct the clock…</source>
        <translation>Uhr berichtigen…</translation>
    </message>
    <message>
        <source>Begin a round…</source>
        <translation>Runde beginnen…</translation>
    </message>
    <message>
        <source>the question of the round</source>
        <translation>die Frage der Runde</translation>
    </message>
    <message>
        <source>Keep a question in view…</source>
        <translation>Eine Frage sichtbar lassen…</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>A round of those who speak for groups</source>
        <translation>Eine Runde derer, die für Gruppen sprechen</translation>
    </message>
    <message>
        <source>who speaks for their group</source>
        <translation>wer für die eigene Gruppe spricht</translation>
    </message>
    <message>
        <source>Somebody speaks for their group…</source>
        <translation>Jemand spricht für die eigene Gruppe…</translation>
    </message>
    <message>
        <source>Seat somebody elsewhere…</source>
        <translation>Jemandem einen anderen Platz geben…</translation>
    </message>
    <message>
        <source>Seat each group together</source>
        <translation>Jede Gruppe zusammensetzen</translation>
    </message>
    <message>
        <source>Seat a group elsewhere…</source>
        <translation>Einer Gruppe einen anderen Platz geben…</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Silence for a time…</source>
        <translation>Stille für eine Zeit…</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>Stille beenden</translation>
    </message>
    <message>
        <source>Small groups…</source>
        <translation>Kleine Gruppen…</translation>
    </message>
    <message>
        <source>A group returns with a line…</source>
        <translation>Eine Gruppe kommt mit einem Satz zurück…</translation>
    </message>
    <message>
        <source>Everybody is back</source>
        <translation>Alle sind zurück</translation>
    </message>
    <message>
        <source>Limit turns…</source>
        <translation>Beiträge begrenzen…</translation>
    </message>
    <message>
        <source>Time for each person…</source>
        <translation>Zeit für jede Person…</translation>
    </message>
    <message>
        <source>Time for each group…</source>
        <translation>Zeit für jede Gruppe…</translation>
    </message>
    <message>
        <source>Time for this item…</source>
        <translation>Zeit für diesen Punkt…</translation>
    </message>
    <message>
        <source>whose words are interpreted</source>
        <translation>wessen Worte übersetzt werden</translation>
    </message>
    <message>
        <source>Somebody is interpreted…</source>
        <translation>Jemand wird übersetzt…</translation>
    </message>
    <message>
        <source>Planned end of the meeting…</source>
        <translation>Geplantes Ende des Treffens…</translation>
    </message>
    <message>
        <source>Those on this item</source>
        <translation>Die zu diesem Punkt</translation>
    </message>
    <message>
        <source>Those of the whole meeting</source>
        <translation>Die des ganzen Treffens</translation>
    </message>
    <message>
        <source>Those of earlier meetings, too</source>
        <translation>Auch die früherer Treffen</translation>
    </message>
    <message>
        <source>the title of the earlier meeting</source>
        <translation>der Titel des früheren Treffens</translation>
    </message>
    <message>
        <source>Carry over from an earlier meeting…</source>
        <translation>Von einem früheren Treffen übernehmen…</translation>
    </message>
    <message>
        <source>How speaking time is shared</source>
        <translation>Wie die Redezeit verteilt ist</translation>
    </message>
    <message>
        <source>Rules of speaking…</source>
        <translation>Regeln für das Sprechen…</translation>
    </message>
    <message>
        <source>Show the seats by group</source>
        <translation>Plätze nach Gruppen zeigen</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Who waits to speak</source>
        <translation>Wer auf das Wort wartet</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Move to the front…</source>
        <translation>Ganz nach vorn…</translation>
    </message>
    <message>
        <source>Move up…</source>
        <translation>Nach vorn…</translation>
    </message>
    <message>
        <source>Move down…</source>
        <translation>Nach hinten…</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>as the piece goes</source>
        <translation>wie das Redestück geht</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Title of the stage</source>
        <translation>Titel des Schritts</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What the room reads</source>
        <translation>Was der Raum liest</translation>
    </message>
    <message>
        <source>What helps the facilitator</source>
        <translation>Was der Moderation hilft</translation>
    </message>
    <message>
        <source>What the round asks</source>
        <translation>Was die Runde fragt</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Wer beginnt</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Was aufgeschrieben wird</translation>
    </message>
    <message>
        <source>When it goes on</source>
        <translation>Wann es weitergeht</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What the room reads here is said under “What motions need…”.</source>
        <translation>Was der Raum hier liest, steht unter „Was Anträge brauchen…“.</translation>
    </message>
    <message>
        <source>the stage below</source>
        <translation>der Schritt darunter</translation>
    </message>
    <message>
        <source>nothing: it ends</source>
        <translation>nichts: Es endet</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages, each with what the room will read</source>
        <translation>Schritte, jeder mit dem, was der Raum lesen wird</translation>
    </message>
    <message>
        <source>Add a stage below this one (Alt+N)</source>
        <translation>Einen Schritt darunter hinzufügen (Alt+N)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this stage out (Delete)</source>
        <translation>Diesen Schritt herausnehmen (Entf)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move this stage up (Alt+↑)</source>
        <translation>Diesen Schritt nach oben rücken (Alt+↑)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move this stage down (Alt+↓)</source>
        <translation>Diesen Schritt nach unten rücken (Alt+↓)</translation>
    </message>
    <message>
        <source>What motions need…</source>
        <translation>Was Anträge brauchen…</translation>
    </message>
    <message>
        <source>Seconds, debate, votes, and what the room reads of formal motions</source>
        <translation>Unterstützung, Beratung, Abstimmung, und was der Raum zu formellen Anträgen liest</translation>
    </message>
    <message>
        <source>{number}. {title} ({happens})</source>
        <translation>{number}. {title} ({happens})</translation>
    </message>
    <message>
        <source>{number}. {title} ({happens}): something is missing or wrong here</source>
        <translation>{number}. {title} ({happens}): Hier fehlt etwas oder stimmt nicht</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Who is called, how it is decided…</source>
        <translation>Wer drankommt, wie entschieden wird …</translation>
    </message>
    <message>
        <source>The order of those who wait, the time of a turn, and the ways to decide</source>
        <translation>Die Reihenfolge der Wartenden, die Zeit eines Beitrags und die Arten zu entscheiden</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Start: {title}</source>
        <translation>Beginnen: {title}</translation>
    </message>
    <message>
        <source>Start a meeting this way (Enter or space)</source>
        <translation>Ein Treffen auf diese Art beginnen (Eingabe oder Leertaste)</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Start: {process}</source>
        <translation>Beginnen: {process}</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>kann leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Who meets</source>
        <translation>&amp;Wer sich trifft</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>on another day: plan it ahead</source>
        <translation>an einem anderen Tag: im Voraus planen</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>It &amp;begins</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Treffen beginnen</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Das Treffen planen</translation>
    </message>
    <message>
        <source>Write a title first</source>
        <translation>Schreib zuerst einen Titel</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Who is &amp;here</source>
        <translation>Wer &amp;da ist</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Take &amp;along</source>
        <translation>&amp;Mitnehmen</translation>
    </message>
    <message>
        <source>{process}, {date}</source>
        <translation>{process}, {date}</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Eine andere Bibliothek wählen…</translation>
    </message>
    <message>
        <source>Save what is good</source>
        <translation>Retten, was gut ist</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose a library, or name a new one</source>
        <translation>Wähl eine Bibliothek oder nenn eine neue</translation>
    </message>
    <message>
        <source>Something in Goround went wrong. The record of the meeting is safe.</source>
        <translation>In Goround ist etwas schiefgegangen. Die Aufzeichnung des Treffens ist sicher.</translation>
    </message>
    <message>
        <source>You can go on; what you did last may have to be done again.</source>
        <translation>Du kannst weitermachen; vielleicht musst du noch einmal tun, was du zuletzt getan hast.</translation>
    </message>
    <message>
        <source>You can go on. A report lies in {place}; please send it to the makers.</source>
        <translation>Du kannst weitermachen. Ein Bericht liegt unter {place}; bitte schick ihn an alle, die Goround bauen.</translation>
    </message>
    <message>
        <source>Type it, and the library opens.</source>
        <translation>Tippt es ein, und die Bibliothek öffnet sich.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: weniger</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: mehr</translation>
    </message>
</context>
<context>
    <name>StillBar</name>
    <message>
        <source>Still speaking</source>
        <translation>Spricht noch</translation>
    </message>
    <message>
        <source>Ended … ago</source>
        <translation>Endete vor …</translation>
    </message>
    <message>
        <source>how long ago, in minutes and seconds</source>
        <translation>vor wie langer Zeit, in Minuten und Sekunden</translation>
    </message>
    <message>
        <source>Is {name} still speaking?</source>
        <translation>Spricht {name} noch?</translation>
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
    <message>
        <source>The meeting has not begun</source>
        <translation>Das Treffen hat noch nicht begonnen</translation>
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
        <source>listen; we go on to {stage}</source>
        <translation>zuhören; es geht weiter mit: {stage}</translation>
    </message>
    <message>
        <source>listen: no hands here, the talking piece goes round</source>
        <translation>zuhören: Hier wird sich nicht gemeldet, der Redestab geht herum</translation>
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
    <message>
        <source>agree, agree with reservations, stand aside, or block</source>
        <translation>zustimmen, mit Vorbehalt zustimmen, beiseitestehen oder Veto einlegen</translation>
    </message>
    <message>
        <source>consent, name a concern, or object</source>
        <translation>Konsent geben, Bedenken nennen oder einen Einwand nennen</translation>
    </message>
    <message>
        <source>{stage}, in silence</source>
        <translation>{stage}, in Stille</translation>
    </message>
    <message>
        <source>do it in silence, or be still</source>
        <translation>es in Stille tun oder einfach still sein</translation>
    </message>
    <message>
        <source>Enough said?</source>
        <translation>Genug gesagt?</translation>
    </message>
    <message>
        <source>show a hand up or down</source>
        <translation>die Hand nach oben oder unten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n texts at once</source>
        <translation>
            <numerusform>%n Text ohne Debatte</numerusform>
            <numerusform>%n Texte auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>say the number of a text that is to be treated by itself</source>
        <translation>die Nummer eines Textes sagen, der für sich behandelt werden soll</translation>
    </message>
    <message>
        <source>the others are carried</source>
        <translation>die anderen sind angenommen</translation>
    </message>
    <message>
        <source>The result on {label}</source>
        <translation>Das Ergebnis zu {label}</translation>
    </message>
    <message>
        <source>{label}: {result}</source>
        <translation>{label}: {result}</translation>
    </message>
    <message>
        <source>{name} goes on</source>
        <translation>{name} spricht weiter</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>Switch process</source>
        <translation>Verfahren wechseln</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Who looks after it, as keeper (may stay empty)</source>
        <translation>Wer es begleitet (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why? Off the record it is not kept.</source>
        <translation>Warum? Gerade wird nicht mitgeschrieben, es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Why? It will be in the minutes.</source>
        <translation>Warum? Es wird im Protokoll stehen.</translation>
    </message>
    <message>
        <source>Who proposed it (may stay empty)</source>
        <translation>Wer es vorgeschlagen hat (kann leer bleiben)</translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation>Wie es vereinbart wurde</translation>
    </message>
    <message>
        <source>How was it agreed? (may stay empty)</source>
        <translation>Wie wurde es vereinbart? (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Stack, text and amendments freeze and wait. Return brings them back.</source>
        <translation>Redeliste, Text und Änderungsanträge ruhen und warten. Zurückkehren holt sie wieder.</translation>
    </message>
    <message>
        <source>A reason is needed: one sentence that the minutes will keep.</source>
        <translation>Ein Grund ist nötig: ein Satz, der im Protokoll stehen wird.</translation>
    </message>
    <message>
        <source>End the old one for good</source>
        <translation>Das alte endgültig beenden</translation>
    </message>
    <message>
        <source>in a recess</source>
        <translation>in einer Unterbrechung</translation>
    </message>
    <message>
        <source>the rules were suspended</source>
        <translation>die Regeln wurden ausgesetzt</translation>
    </message>
    <message>
        <source>informal consideration</source>
        <translation>formlose Beratung</translation>
    </message>
    <message>
        <source>the facilitator said so</source>
        <translation>die Moderation hat es gesagt</translation>
    </message>
    <message>
        <source>temperature check</source>
        <translation>Stimmungsbild</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Nobody speaks or waits in it; there is no coming back to it.</source>
        <translation>Niemand spricht oder wartet darin; es gibt kein Zurück dorthin.</translation>
    </message>
    <message>
        <source>This {ends}.</source>
        <translation>Das {ends}.</translation>
    </message>
</context>
<context>
    <name>TagTaker</name>
    <message>
        <source>At this stage nobody’s own words are kept. Write what it was about.</source>
        <translation>Bei diesem Schritt werden von niemandem eigene Worte aufbewahrt. Schreib, worum es ging.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{text}” – {name}</source>
        <translation>„{text}“ – {name}</translation>
    </message>
    <message>
        <source>No day could be read in “{words}”, so nothing is due. Change the line if there is one, for example to “by 3 June” or “in two weeks”.</source>
        <translation>In „{words}“ ließ sich kein Tag lesen, es ist also nichts fällig. Gibt es einen, ändere die Zeile, zum Beispiel „bis 3. Juni“ oder „in zwei Wochen“.</translation>
    </message>
    <message>
        <source>This is noted as agreed on the spot; nobody was counted. A decision that is asked for and counted is opened in the meeting’s window.</source>
        <translation>Das ist als gleich vereinbart notiert; niemand wurde gezählt. Eine Entscheidung, bei der gefragt und gezählt wird, beginnt im Fenster der Moderation.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>{task}, by {due}</source>
        <translation>{task}, bis {due}</translation>
    </message>
    <message>
        <source>Then press Enter at the end of the line again.</source>
        <translation>Drück dann am Ende der Zeile noch einmal Eingabe.</translation>
    </message>
    <message>
        <source>You can write {names}.</source>
        <translation>Du kannst {names} schreiben.</translation>
    </message>
    <message>
        <source>Write the words behind the tag, on the same line.</source>
        <translation>Schreib die Worte hinter das Zeichen, in dieselbe Zeile.</translation>
    </message>
    <message>
        <source>Write who does it: #action @name what, by when.</source>
        <translation>Schreib, wer es macht: #aufgabe @name was, bis wann.</translation>
    </message>
    <message>
        <source>Write what is to be done: #action @name what, by when.</source>
        <translation>Schreib, was zu tun ist: #aufgabe @name was, bis wann.</translation>
    </message>
    <message>
        <source>Write an address: #link https://… and the words for it.</source>
        <translation>Schreib eine Adresse: #link https://… und die Worte dazu.</translation>
    </message>
    <message>
        <source>If {name} is new, {line} in the meeting’s window lets them in; the line is then taken by itself.</source>
        <translation>Wenn {name} neu ist, lässt {line} im Fenster der Versammlung sie oder ihn herein; dann wird die Zeile von selbst übernommen.</translation>
    </message>
    <message>
        <source>Whoever is new comes in first: {line} in the meeting’s window. The line is then taken by itself.</source>
        <translation>Wer neu ist, kommt zuerst herein: {line} im Fenster der Versammlung. Dann wird die Zeile von selbst übernommen.</translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message>
        <source>agreed</source>
        <translation>vereinbart,agreed</translation>
    </message>
    <message>
        <source>action,todo</source>
        <translation>aufgabe,action,todo</translation>
    </message>
    <message>
        <source>decision,decided</source>
        <translation>beschluss,beschlossen,decision,decided</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>quote,quotation</source>
        <translation>zitat,quote,quotation</translation>
    </message>
    <message>
        <source>parking,park,parked</source>
        <translation>themenspeicher,parken,parking,park,parked</translation>
    </message>
    <message>
        <source>and,with</source>
        <translation>und,mit,and,with</translation>
    </message>
    <message>
        <source>A quotation is left out: nobody’s own words are kept.</source>
        <translation>Ein Zitat ist weggelassen: Von niemandem werden eigene Worte aufbewahrt.</translation>
    </message>
    <message>
        <source>Agreed, but not taken down as agreed: {text}</source>
        <translation>Vereinbart, aber nicht als vereinbart aufgenommen: {text}</translation>
    </message>
    <message>
        <source>Action, but nobody has taken it on: {text}</source>
        <translation>Aufgabe, die noch niemand übernommen hat: {text}</translation>
    </message>
    <message>
        <source>Decided, but not taken down as decided: {text}</source>
        <translation>Beschlossen, aber nicht als beschlossen aufgenommen: {text}</translation>
    </message>
    <message>
        <source>Link: {text}</source>
        <translation>Link: {text}</translation>
    </message>
    <message>
        <source>Quotation: {text}</source>
        <translation>Zitat: {text}</translation>
    </message>
    <message>
        <source>For another time, but not taken down: {text}</source>
        <translation>Für ein andermal, aber nicht aufgenommen: {text}</translation>
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
    <message>
        <source>reaches as far as {labels}: as they were offered</source>
        <translation>geht so weit wie {labels}: wie eingereicht</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Something in Goround went wrong. What was recorded is safe.</source>
        <translation>In Goround ist etwas schiefgegangen. Was aufgezeichnet wurde, ist sicher.</translation>
    </message>
    <message>
        <source>A report is in {place}.</source>
        <translation>Ein Bericht liegt unter {place}.</translation>
    </message>
    <message>
        <source>The answer could not be written: {why}.</source>
        <translation>Die Antwort ließ sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>“{typed}” is no day. Write it as 2027-05-01.</source>
        <translation>„{typed}“ ist kein Tag. Schreib ihn wie 2027-05-01.</translation>
    </message>
    <message>
        <source>There are no meetings yet.</source>
        <translation>Es gibt noch keine Treffen.</translation>
    </message>
    <message>
        <source>There is no meeting in this library yet.</source>
        <translation>In dieser Bibliothek gibt es noch kein Treffen.</translation>
    </message>
    <message>
        <source>There is no meeting called “{name}”. There are: {titles}.</source>
        <translation>Ein Treffen namens „{name}“ gibt es nicht. Es gibt: {titles}.</translation>
    </message>
    <message>
        <source>“{name}” may be several meetings: {titles}. Say more of the title.</source>
        <translation>„{name}“ kann mehrere Treffen meinen: {titles}. Schreib mehr vom Titel.</translation>
    </message>
    <message>
        <source>{path} could not be read: {why}.</source>
        <translation>{path} ließ sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. Choose another place.</source>
        <translation>{path} ließ sich nicht schreiben: {why}. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no file and no rehearsal called {name}.</source>
        <translation>Eine Datei oder Probe namens {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>{title}: {sentence}</source>
        <translation>{title}: {sentence}</translation>
    </message>
    <message>
        <source>goround verify --repair saves what is good.</source>
        <translation>goround verify --repair rettet, was gut ist.</translation>
    </message>
    <message>
        <source>Nothing of this record can be read: it is damaged from its first event on. goround verify --repair sets it aside and keeps the other meetings.</source>
        <translation>Von dieser Aufzeichnung lässt sich nichts lesen: Sie ist ab dem ersten Ereignis beschädigt. goround verify --repair legt sie beiseite und behält die anderen Treffen.</translation>
    </message>
    <message>
        <source>Only a library that is a file can be repaired here. On a server, bring back a backup.</source>
        <translation>Hier lässt sich nur eine Bibliothek reparieren, die eine Datei ist. Auf einem Server spielt eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>{path} is too large for a script.</source>
        <translation>{path} ist zu groß für ein Drehbuch.</translation>
    </message>
    <message>
        <source>“{typed}” says nothing of an item. Write its number and how people are called in it, such as 2=unattributed (one of: {ways}).</source>
        <translation>„{typed}“ sagt nichts über einen Punkt. Schreib seine Nummer und wie Personen darin heißen, etwa 2=unattributed (eines von: {ways}).</translation>
    </message>
    <message>
        <source>The group chose to tell fewer names than that. Whoever is to be named has to agree first, and the record has to say so: {line} because “…”</source>
        <translation>Die Gruppe hat gewählt, weniger Namen zu nennen. Wer genannt werden soll, muss zuerst zustimmen, und es muss aufgezeichnet sein: {line} because “…”</translation>
    </message>
    <message>
        <source>There is no format called {name}. There are: {formats}.</source>
        <translation>Ein Format {name} gibt es nicht. Es gibt: {formats}.</translation>
    </message>
    <message>
        <source>There is no order of minutes called {name}. There are: {orders}.</source>
        <translation>Einen Aufbau des Protokolls {name} gibt es nicht. Es gibt: {orders}.</translation>
    </message>
    <message>
        <source>This meeting has no proposals.</source>
        <translation>Dieses Treffen hat keine Vorschläge.</translation>
    </message>
    <message>
        <source>Say which proposal is meant. It has: {labels}.</source>
        <translation>Sag, welcher Vorschlag gemeint ist. Es gibt: {labels}.</translation>
    </message>
    <message>
        <source>This meeting has no proposal {typed}. It has: {labels}.</source>
        <translation>Dieses Treffen hat keinen Vorschlag {typed}. Es gibt: {labels}.</translation>
    </message>
    <message>
        <source>Say which command: goround --help lists them.</source>
        <translation>Sag, welcher Befehl: goround --help führt sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n Person da</numerusform>
            <numerusform>%n Personen da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} (%n turns)</source>
        <translation>
            <numerusform>{words} (%n Beitrag)</numerusform>
            <numerusform>{words} (%n Beiträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {names}</source>
        <translation>Als Nächstes: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n records: every event is as it was written.</source>
        <translation>
            <numerusform>%n Aufzeichnung geprüft: Jedes Ereignis ist, wie es geschrieben wurde.</numerusform>
            <numerusform>%n Aufzeichnungen geprüft: Jedes Ereignis ist, wie es geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no display here, so no window can be shown.
A rehearsal of an assembly is played through the windows all the same.</source>
        <translation>Hier gibt es keinen Bildschirm, es lässt sich also kein Fenster zeigen.
Eine Probe einer Versammlung läuft trotzdem durch die Fenster.</translation>
    </message>
    <message>
        <source>These are the minutes and a picture of each window.
To see the windows, start Goround where there is a display.</source>
        <translation>Das sind das Protokoll und ein Bild von jedem Fenster.
Um die Fenster zu sehen, starte Goround, wo es einen Bildschirm gibt.</translation>
    </message>
    <message>
        <source>Nothing was copied, since it is not whole. goround verify --repair saves what is good of a library.</source>
        <translation>Es wurde nichts kopiert, denn sie ist nicht vollständig. goround verify --repair rettet, was an einer Bibliothek gut ist.</translation>
    </message>
</context>
<context>
    <name>TemperatureBar</name>
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
    <message>
        <source>Put aside</source>
        <translation>Weglegen</translation>
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
        <translation>oben: gefällt mir</translation>
    </message>
    <message>
        <source>level: not sure</source>
        <translation>Mitte: unsicher</translation>
    </message>
    <message>
        <source>down: not for me</source>
        <translation>unten: eher nicht</translation>
    </message>
    <message>
        <source>up</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
</context>
<context>
    <name>TextEvents</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{label} is now called “{title}”</source>
        <translation>{label} heißt jetzt „{title}“</translation>
    </message>
    <message>
        <source>{names} stand behind {label}</source>
        <translation>{names} unterstützen {label}</translation>
    </message>
    <message>
        <source>we look at {label}</source>
        <translation>wir schauen {label} an</translation>
    </message>
    <message>
        <source>{name} seconded {label}</source>
        <translation>{name} unterstützt {label}</translation>
    </message>
    <message>
        <source>{label} stands; nobody objected</source>
        <translation>{label} bleibt; niemand hat widersprochen</translation>
    </message>
    <message>
        <source>{name} objected, so {label} is an ordinary amendment</source>
        <translation>{name} hat widersprochen, {label} ist also ein gewöhnlicher Änderungsantrag</translation>
    </message>
    <message>
        <source>{label} was not adopted</source>
        <translation>{label} wurde nicht angenommen</translation>
    </message>
    <message>
        <source>{label} was taken back</source>
        <translation>{label} wurde zurückgezogen</translation>
    </message>
    <message>
        <source>{name} suggested “{words}” for {label}</source>
        <translation>{name} hat „{words}“ für {label} vorgeschlagen</translation>
    </message>
    <message>
        <source>no majority for “{words}” in {label}: {yes} yes, {no} no</source>
        <translation>keine Mehrheit für „{words}“ in {label}: {yes} Ja, {no} Nein</translation>
    </message>
    <message>
        <source>“{file}” is kept with {label}</source>
        <translation>„{file}“ gehört jetzt zu {label}</translation>
    </message>
    <message>
        <source>{name} proposed {label} “{title}”</source>
        <translation>{name} hat {label} „{title}“ vorgeschlagen</translation>
    </message>
    <message>
        <source>{group} (spoke: {name}) proposed {label} “{title}”</source>
        <translation>{group} (es sprach: {name}) hat {label} „{title}“ vorgeschlagen</translation>
    </message>
    <message>
        <source>{label} names no need any more</source>
        <translation>{label} nennt kein Anliegen mehr</translation>
    </message>
    <message>
        <source>the need behind {label}: {text}</source>
        <translation>das Anliegen hinter {label}: {text}</translation>
    </message>
    <message>
        <source>{label} has no explanation any more</source>
        <translation>{label} hat keine Erläuterung mehr</translation>
    </message>
    <message>
        <source>{label} was explained: {text}</source>
        <translation>{label} wurde erläutert: {text}</translation>
    </message>
    <message>
        <source>{name} brought a new version of {label}</source>
        <translation>{name} hat eine neue Fassung von {label} gebracht</translation>
    </message>
    <message>
        <source>to be taken first for {target}: {order}</source>
        <translation>bei {target} zuerst zu behandeln: {order}</translation>
    </message>
    <message>
        <source>{name} wants to change {target} ({label}): {change}</source>
        <translation>{name} möchte {target} ändern ({label}): {change}</translation>
    </message>
    <message>
        <source>{said}; that is {degree} deep, so take the innermost first</source>
        <translation>{said}; das ist {degree} tief, nehmt also das Innerste zuerst</translation>
    </message>
    <message>
        <source>{label} was adopted and changes {target}</source>
        <translation>{label} wurde angenommen und ändert {target}</translation>
    </message>
    <message>
        <source>{label} was taken up as friendly and changes {target}</source>
        <translation>{label} wurde als freundlich übernommen und ändert {target}</translation>
    </message>
    <message>
        <source>{labels} are one amendment now, {label}</source>
        <translation>{labels} sind jetzt ein Änderungsantrag, {label}</translation>
    </message>
    <message>
        <source>{label} was divided into {labels}</source>
        <translation>{label} wurde in {labels} geteilt</translation>
    </message>
    <message>
        <source>{label} was divided into {labels}, to be decided one by one</source>
        <translation>{label} wurde in {labels} geteilt, die einzeln entschieden werden</translation>
    </message>
    <message>
        <source>{name} worded {label} anew: {change}</source>
        <translation>{name} hat {label} neu gefasst: {change}</translation>
    </message>
    <message>
        <source>editorial correction of {label}: {change}</source>
        <translation>Schreibfehler in {label} korrigiert: {change}</translation>
    </message>
    <message>
        <source>{target} has a blank to be filled, {label}</source>
        <translation>{target} hat eine Lücke, die zu füllen ist, {label}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{said}; suggested: {words}</source>
        <translation>{said}; vorgeschlagen: {words}</translation>
    </message>
    <message>
        <source>{label} was filled with “{words}”</source>
        <translation>{label} wurde mit „{words}“ gefüllt</translation>
    </message>
    <message>
        <source>{said}; no longer fitting: {labels}</source>
        <translation>{said}; passen nicht mehr: {labels}</translation>
    </message>
    <message>
        <source>{said}; done with it: {labels}</source>
        <translation>{said}; damit erledigt: {labels}</translation>
    </message>
    <message>
        <source>{said}, with {names}</source>
        <translation>{said}, mit {names}</translation>
    </message>
    <message>
        <source>{said}, because: {because}</source>
        <translation>{said}, weil: {because}</translation>
    </message>
    <message>
        <source>{group} (spoke: {name}) wants to change {target} ({label}): {change}</source>
        <translation>{group} (es sprach: {name}) will {target} ändern ({label}): {change}</translation>
    </message>
</context>
<context>
    <name>TextMinutes</name>
    <message>
        <source>The need:</source>
        <translation>Das Anliegen:</translation>
    </message>
    <message>
        <source>The explanation:</source>
        <translation>Die Erläuterung:</translation>
    </message>
    <message>
        <source>It no longer fits: the text was changed in the same place.</source>
        <translation>Es passt nicht mehr: Der Text wurde an derselben Stelle geändert.</translation>
    </message>
    <message>
        <source>as it was proposed</source>
        <translation>wie es vorgeschlagen wurde</translation>
    </message>
    <message>
        <source>{label} was adopted</source>
        <translation>{label} wurde angenommen</translation>
    </message>
    <message>
        <source>there was an objection to a friendly amendment</source>
        <translation>jemand widersprach einer freundlichen Änderung</translation>
    </message>
    <message>
        <source>a new version was brought</source>
        <translation>eine neue Fassung wurde gebracht</translation>
    </message>
    <message>
        <source>editorial correction, without a vote</source>
        <translation>Schreibfehler, ohne Abstimmung korrigiert</translation>
    </message>
    <message>
        <source>a blank was made, {label}</source>
        <translation>eine Lücke wurde gelassen, {label}</translation>
    </message>
    <message>
        <source>the blank {label} was filled</source>
        <translation>die Lücke {label} wurde gefüllt</translation>
    </message>
    <message>
        <source>a part of {label}, which was divided</source>
        <translation>ein Teil von {label}, das geteilt wurde</translation>
    </message>
    <message>
        <source>{who} brought a new version</source>
        <translation>{who} brachte eine neue Fassung</translation>
    </message>
    <message>
        <source>editorial correction by {who}, without a vote</source>
        <translation>Schreibfehler, ohne Abstimmung korrigiert von {who}</translation>
    </message>
    <message>
        <source>Together with {who}.</source>
        <translation>Zusammen mit {who}.</translation>
    </message>
    <message>
        <source>A reason was given off the record.</source>
        <translation>Ein Grund wurde ohne Mitschrift genannt.</translation>
    </message>
    <message>
        <source>The reason given: {reason}.</source>
        <translation>Der genannte Grund: {reason}.</translation>
    </message>
    <message>
        <source>Attached: {name} ({size})</source>
        <translation>Angehängt: {name} ({size})</translation>
    </message>
    <message>
        <source>Version {number}: {how}.</source>
        <translation>Fassung {number}: {how}.</translation>
    </message>
    <message>
        <source>Merged into {labels}.</source>
        <translation>Zusammengeführt in {labels}.</translation>
    </message>
    <message>
        <source>Divided into {labels}.</source>
        <translation>Geteilt in {labels}.</translation>
    </message>
    <message>
        <source>A part of {label}.</source>
        <translation>Ein Teil von {label}.</translation>
    </message>
    <message>
        <source>Made of {labels}.</source>
        <translation>Entstanden aus {labels}.</translation>
    </message>
    <message>
        <source>Worded before: {change}.</source>
        <translation>Lautete vorher: {change}.</translation>
    </message>
    <message>
        <source>Worded before: {change}, because: {reason}.</source>
        <translation>Lautete vorher: {change}, weil: {reason}.</translation>
    </message>
    <message>
        <source>{said} Worded anew by {who}.</source>
        <translation>{said} Neu gefasst von {who}.</translation>
    </message>
    <message>
        <source>{label}: not filled.</source>
        <translation>{label}: nicht gefüllt.</translation>
    </message>
    <message>
        <source>{label}: filled with “{words}”.</source>
        <translation>{label}: gefüllt mit „{words}“.</translation>
    </message>
    <message>
        <source>{label}: filled with “{words}”, {yes} yes, {no} no.</source>
        <translation>{label}: gefüllt mit „{words}“, {yes} Ja, {no} Nein.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” by {who}</source>
        <translation>„{words}“ von {who}</translation>
    </message>
    <message>
        <source>{said}: {yes} yes, {no} no</source>
        <translation>{said}: {yes} Ja, {no} Nein</translation>
    </message>
    <message>
        <source>the vote on {label} is taken once more</source>
        <translation>über {label} wird noch einmal abgestimmt</translation>
    </message>
</context>
<context>
    <name>TextRefusals</name>
    <message>
        <source>A title or a text is missing.</source>
        <translation>Ein Titel oder ein Text fehlt.</translation>
    </message>
    <message>
        <source>“{label}” cannot be a label; write for example P1 or A1.</source>
        <translation>„{label}“ kann kein Kürzel sein; schreib zum Beispiel P1 oder A1.</translation>
    </message>
    <message>
        <source>There is a {label} already.</source>
        <translation>{label} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no proposal and no amendment “{label}”.</source>
        <translation>Einen Vorschlag oder Änderungsantrag „{label}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Under this process an amendment to an amendment cannot be amended again.</source>
        <translation>In diesem Verfahren lässt sich die Änderung eines Änderungsantrags nicht noch einmal ändern.</translation>
    </message>
    <message>
        <source>{other} is pending; this process takes one amendment of a text at a time.</source>
        <translation>{other} ist noch offen; dieses Verfahren behandelt einen Änderungsantrag zu einem Text nach dem anderen.</translation>
    </message>
    <message>
        <source>{label} was seconded and belongs to the meeting now; an amendment can change it.</source>
        <translation>{label} wurde unterstützt und gehört jetzt dem Treffen; ein Änderungsantrag kann es ändern.</translation>
    </message>
    <message>
        <source>That is what {other} asked, and it was not adopted.</source>
        <translation>Das wollte schon {other}, und es wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>{label} is a proposal, not an amendment.</source>
        <translation>{label} ist ein Vorschlag, kein Änderungsantrag.</translation>
    </message>
    <message>
        <source>{label} is not a proposal.</source>
        <translation>{label} ist kein Vorschlag.</translation>
    </message>
    <message>
        <source>This has at most {most} letters; a longer text belongs into a proposal or its explanation.</source>
        <translation>Das hat höchstens {most} Buchstaben; ein längerer Text gehört in einen Vorschlag oder seine Erläuterung.</translation>
    </message>
    <message>
        <source>The file “{file}” could not be read here.</source>
        <translation>Die Datei „{file}“ ließ sich hier nicht lesen.</translation>
    </message>
    <message>
        <source>“{file}” is kept with {label} already.</source>
        <translation>„{file}“ gehört schon zu {label}.</translation>
    </message>
    <message>
        <source>They all stand behind {label} already.</source>
        <translation>Sie alle unterstützen {label} schon.</translation>
    </message>
    <message>
        <source>{label} is no longer open: it is {fate}.</source>
        <translation>{label} ist nicht mehr offen: {fate}.</translation>
    </message>
    <message>
        <source>{label} is {name}&apos;s own; somebody else has to second it.</source>
        <translation>{label} ist von {name} selbst; jemand anderes muss unterstützen.</translation>
    </message>
    <message>
        <source>{label} has been seconded by {name} already.</source>
        <translation>{label} wird schon von {name} unterstützt.</translation>
    </message>
    <message>
        <source>{label} is a proposal; only a decision of the meeting settles it.</source>
        <translation>{label} ist ein Vorschlag; nur eine Entscheidung des Treffens erledigt ihn.</translation>
    </message>
    <message>
        <source>{label} does not fit any more: the text was changed in the same place, by {other}.</source>
        <translation>{label} passt nicht mehr: Der Text wurde an derselben Stelle geändert, durch {other}.</translation>
    </message>
    <message>
        <source>{label} changes nothing any more; the text reads so already.</source>
        <translation>{label} ändert nichts mehr; der Text lautet schon so.</translation>
    </message>
    <message>
        <source>{label} has not been seconded yet.</source>
        <translation>{label} wurde noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>{other} is still open, and would change {label}.</source>
        <translation>{other} ist noch offen und würde {label} ändern.</translation>
    </message>
    <message>
        <source>{label} is not taken up as friendly, or is settled already.</source>
        <translation>{label} wurde nicht als freundlich übernommen oder ist schon erledigt.</translation>
    </message>
    <message>
        <source>The text has changed since {label} was taken up; a new amendment can change it.</source>
        <translation>Der Text hat sich geändert, seit {label} übernommen wurde; ein neuer Änderungsantrag kann ihn ändern.</translation>
    </message>
    <message>
        <source>It takes at least two amendments to make one of them.</source>
        <translation>Es braucht mindestens zwei Änderungsanträge, um einen daraus zu machen.</translation>
    </message>
    <message>
        <source>{label} changes another text: {target}.</source>
        <translation>{label} ändert einen anderen Text: {target}.</translation>
    </message>
    <message>
        <source>{label} and {other} change the same words; they cannot both stand.</source>
        <translation>{label} und {other} ändern dieselben Worte; sie können nicht beide bestehen.</translation>
    </message>
    <message>
        <source>{label} is one change in one place; what is struck and what comes in for it cannot be divided.</source>
        <translation>{label} ist eine Änderung an einer Stelle; was gestrichen wird und was dafür kommt, lässt sich nicht teilen.</translation>
    </message>
    <message numerus="yes">
        <source>{label} changes %n places; name a label for each of them, at least two different ones.</source>
        <translation>
            <numerusform>{label} ändert %n Stelle; nenne für jede ein Kürzel, mindestens zwei verschiedene.</numerusform>
            <numerusform>{label} ändert %n Stellen; nenne für jede ein Kürzel, mindestens zwei verschiedene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} has %n paragraphs; name a label for each of them, at least two different ones.</source>
        <translation>
            <numerusform>{label} hat %n Absatz; nenne für jeden ein Kürzel, mindestens zwei verschiedene.</numerusform>
            <numerusform>{label} hat %n Absätze; nenne für jeden ein Kürzel, mindestens zwei verschiedene.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} is a single paragraph and cannot be divided by paragraphs. An amendment can divide the paragraph first.</source>
        <translation>{label} ist ein einziger Absatz und lässt sich nicht nach Absätzen teilen. Ein Änderungsantrag kann den Absatz zuerst teilen.</translation>
    </message>
    <message>
        <source>{label} is about more than one of the parts, so the text cannot be divided like this before {label} is settled or divided itself.</source>
        <translation>{label} betrifft mehr als einen der Teile, der Text lässt sich also nicht so teilen, bevor {label} erledigt oder selbst geteilt ist.</translation>
    </message>
    <message>
        <source>{other} was taken up as friendly, and nobody has been asked yet whether they object. Settle that before {label} is divided.</source>
        <translation>{other} wurde als freundlich übernommen, und noch wurde niemand gefragt, ob jemand widerspricht. Kläre das, bevor {label} geteilt wird.</translation>
    </message>
    <message>
        <source>{label} would change one decision as a whole, so it stays one question.</source>
        <translation>{label} würde einen Beschluss als Ganzes ändern, es bleibt also eine einzige Frage.</translation>
    </message>
    <message>
        <source>That changes words or numbers of {label} ({words}), so it is more than editorial.</source>
        <translation>Das ändert Worte oder Zahlen von {label} ({words}), es ist also mehr als ein Schreibfehler.</translation>
    </message>
    <message>
        <source>There is no blank “{label}”.</source>
        <translation>Eine Lücke „{label}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>That is the blank {label} already.</source>
        <translation>Das ist schon die Lücke {label}.</translation>
    </message>
    <message>
        <source>{label} is filled already: “{words}”.</source>
        <translation>{label} ist schon gefüllt: „{words}“.</translation>
    </message>
    <message>
        <source>The place of {label} is gone: {other} changed the text there.</source>
        <translation>Die Stelle von {label} ist weg: {other} hat den Text dort geändert.</translation>
    </message>
    <message>
        <source>“{words}” is suggested for {label} already.</source>
        <translation>„{words}“ ist für {label} schon vorgeschlagen.</translation>
    </message>
    <message>
        <source>Nobody has suggested “{words}” for {label}.</source>
        <translation>Niemand hat „{words}“ für {label} vorgeschlagen.</translation>
    </message>
    <message>
        <source>“{words}” comes first for {label}.</source>
        <translation>„{words}“ kommt bei {label} zuerst.</translation>
    </message>
    <message>
        <source>A majority adopts the amendment {label}, even where the motion needs more.</source>
        <translation>Eine Mehrheit nimmt den Änderungsantrag {label} an, auch wo der Antrag selbst mehr braucht.</translation>
    </message>
    <message>
        <source>The words “{words}” stood in the text once; {other} has changed them since.</source>
        <translation>Die Worte „{words}“ standen einmal im Text; {other} hat sie seitdem geändert.</translation>
    </message>
    <message>
        <source>{other} in {label} has not been filled yet.</source>
        <translation>{other} in {label} ist noch nicht gefüllt.</translation>
    </message>
    <message>
        <source>The words “{words}” do not stand in the text.</source>
        <translation>Die Worte „{words}“ stehen nicht im Text.</translation>
    </message>
    <message>
        <source>The words “{words}” stand in the text more than once, in lines {lines}.</source>
        <translation>Die Worte „{words}“ stehen mehr als einmal im Text, in den Zeilen {lines}.</translation>
    </message>
    <message>
        <source>That changes nothing.</source>
        <translation>Das ändert nichts.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; make the amendment anew.</source>
        <translation>Der Text hat sich inzwischen geändert; stell den Änderungsantrag neu.</translation>
    </message>
    <message>
        <source>The lists of the text have no such item.</source>
        <translation>In den Listen des Textes gibt es diesen Punkt nicht.</translation>
    </message>
    <message>
        <source>The text has no such paragraph.</source>
        <translation>Diesen Absatz gibt es im Text nicht.</translation>
    </message>
    <message>
        <source>The change is made at one place and cannot be divided.</source>
        <translation>Die Änderung ist an einer einzigen Stelle und lässt sich nicht teilen.</translation>
    </message>
    <message>
        <source>That is no division: the parts are {lines}, each named once.</source>
        <translation>Das ist keine Teilung: Die Teile sind {lines}, jeder einmal genannt.</translation>
    </message>
    <message>
        <source>The text has no such blank.</source>
        <translation>Diese Lücke gibt es im Text nicht.</translation>
    </message>
    <message>
        <source>The text is too long: it may have a million characters, some 500 pages.</source>
        <translation>Der Text ist zu lang: Er darf eine Million Zeichen haben, etwa 500 Seiten.</translation>
    </message>
    <message>
        <source>Both changes are about the same place of the text.</source>
        <translation>Beide Änderungen betreffen dieselbe Stelle des Textes.</translation>
    </message>
</context>
<context>
    <name>ThemesScene</name>
    <message>
        <source>Themes by view</source>
        <translation>Themen nach Sicht</translation>
    </message>
    <message>
        <source>No themes have been gathered yet.</source>
        <translation>Noch wurden keine Themen gesammelt.</translation>
    </message>
    <message>
        <source>What we share</source>
        <translation>Was wir teilen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>TimesCommand</name>
    <message>
        <source>print the time sheet of a meeting</source>
        <translation>die Zeitübersicht eines Treffens ausgeben</translation>
    </message>
    <message>
        <source>A line for each turn: how long it took, what was allotted, how far it went over, and
its kind; then what they add up to: the whole meeting, kinds of turns, items, groups. Turns of
rounds and what was off the record stand in the sums only. With --names it is said who spoke,
and what each person&apos;s turns add up to.</source>
        <translation>Eine Zeile für jeden Beitrag: wie lange er dauerte, wie viel ihm gegeben war, wie weit er darüber ging,
und seine Art; dann, was sie zusammen ergeben: das ganze Treffen, Arten von Beiträgen, Punkte, Gruppen.
Beiträge in Runden und was ohne Mitschrift war, stehen nur in den Summen. Mit --names wird gesagt, wer
sprach und was die Beiträge jeder Person zusammen ergeben.</translation>
    </message>
    <message>
        <source>say who spoke</source>
        <translation>sagen, wer gesprochen hat</translation>
    </message>
    <message>
        <source>tell times to the millisecond</source>
        <translation>Zeiten auf die Millisekunde nennen</translation>
    </message>
</context>
<context>
    <name>TimesKeys</name>
    <message>
        <source>look again how long turns took</source>
        <translation>noch einmal schauen, wie lange Beiträge dauerten</translation>
    </message>
    <message>
        <source>write it into a file that spreadsheets open</source>
        <translation>es in eine Datei schreiben, die Tabellenprogramme öffnen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>does</source>
        <translation>bewirkt</translation>
    </message>
</context>
<context>
    <name>TimesWindow</name>
    <message>
        <source>With names in the file</source>
        <translation>Mit Namen in der Datei</translation>
    </message>
    <message>
        <source>Save for a spreadsheet …</source>
        <translation>Für ein Tabellenprogramm speichern …</translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation>Ein neues Treffen</translation>
    </message>
    <message>
        <source>Time sheet of {title}</source>
        <translation>Zeitübersicht von {title}</translation>
    </message>
    <message>
        <source>Each turn</source>
        <translation>Jeder Beitrag</translation>
    </message>
    <message>
        <source>Every part adds up to the millisecond. Nobody&apos;s time in a round is shown.</source>
        <translation>Alle Teile ergeben zusammen die Summe, auf die Millisekunde. Von niemandem wird die Zeit in einer Runde gezeigt.</translation>
    </message>
    <message>
        <source>The turn that goes on is in the first part only. F5 looks again.</source>
        <translation>Der laufende Beitrag ist nur im ersten Teil. F5 schaut noch einmal nach.</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>von {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} darüber</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What the time of the meeting adds up to</source>
        <translation>Was die Zeit des Treffens zusammen ergibt</translation>
    </message>
    <message>
        <source>Write it into a file (CSV) that spreadsheets open (Ctrl+S)</source>
        <translation>In eine Datei (CSV) schreiben, die Tabellenprogramme öffnen (Strg+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Save the time sheet</source>
        <translation>Zeitübersicht speichern</translation>
    </message>
    <message>
        <source>The file could not be written: {why}. Choose another folder or name.</source>
        <translation>Die Datei ließ sich nicht schreiben: {why}. Wähl einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>{turns} of turns in {whole} of meeting</source>
        <translation>Beiträge {turns}, das ganze Treffen {whole}</translation>
    </message>
</context>
<context>
    <name>TimesWords</name>
    <message>
        <source>turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>silence together</source>
        <translation>gemeinsame Stille</translation>
    </message>
    <message>
        <source>small groups</source>
        <translation>kleine Gruppen</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>in between, and pauses</source>
        <translation>dazwischen und angehalten</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Das ganze Treffen</translation>
    </message>
    <message>
        <source>Kinds of turns</source>
        <translation>Arten von Beiträgen</translation>
    </message>
    <message>
        <source>on no item</source>
        <translation>zu keinem Punkt</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>Punkte der Tagesordnung</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>in keiner Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>rounds, and what was off the record</source>
        <translation>Runden und was ohne Mitschrift war</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>about</source>
        <translation>worüber</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>ms allotted</source>
        <translation>ms gegeben</translation>
    </message>
    <message>
        <source>ms over</source>
        <translation>ms darüber</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>Beitrag</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Try the tone</source>
        <translation>Ton ausprobieren</translation>
    </message>
    <message>
        <source>The tone is soft; try it once in this room.</source>
        <translation>Der Ton ist leise; probier ihn einmal in diesem Raum.</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Wird gespielt …</translation>
    </message>
    <message>
        <source>It was played. Not heard? Look at the volume and the loudspeaker.</source>
        <translation>Er wurde gespielt. Nicht zu hören? Schau nach der Lautstärke und dem Lautsprecher.</translation>
    </message>
    <message>
        <source>It could not be played: no loudspeaker answers. Turns show when they are over.</source>
        <translation>Er konnte nicht gespielt werden: Kein Lautsprecher antwortet. Zu sehen ist, wenn die Zeit um ist.</translation>
    </message>
    <message>
        <source>No tone will be heard: nothing on this computer can play it. Install PipeWire (pw-play), PulseAudio (paplay) or ALSA (aplay), then open Goround again. Turns show when they are over all the same.</source>
        <translation>Es wird kein Ton zu hören sein: Auf diesem Rechner kann ihn nichts spielen. Installiere PipeWire (pw-play), PulseAudio (paplay) oder ALSA (aplay) und öffne Goround neu. Zu sehen ist trotzdem, wenn die Zeit um ist.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Where the meeting stands</source>
        <translation>Wo das Treffen steht</translation>
    </message>
    <message>
        <source>time of day: {time}</source>
        <translation>Uhrzeit: {time}</translation>
    </message>
    <message>
        <source>○ in memory only</source>
        <translation>○ nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>○ not recording</source>
        <translation>○ schreibt nicht mit</translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation>Ein neues Treffen</translation>
    </message>
    <message>
        <source>sitting {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>item {number} of {count}</source>
        <translation>Punkt {number} von {count}</translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation>geschlossen um {time}</translation>
    </message>
    <message>
        <source>planned for {when}</source>
        <translation>geplant für {when}</translation>
    </message>
    <message>
        <source>sitting ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>ohne Mitschrift</translation>
    </message>
    <message>
        <source>● recording</source>
        <translation>● schreibt mit</translation>
    </message>
    <message>
        <source>Off the record: nothing is written down.</source>
        <translation>Ohne Mitschrift: Es wird nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Ohne Mitschrift</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>From now on nothing that is said is minuted (Ctrl+Shift+R)</source>
        <translation>Ab jetzt kommt nichts vom Gesagten ins Protokoll (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Show or hide the record (F2)</source>
        <translation>Den Verlauf zeigen oder verbergen (F2)</translation>
    </message>
    <message>
        <source>Show or hide the minutes (F3)</source>
        <translation>Das Protokoll zeigen oder verbergen (F3)</translation>
    </message>
    <message>
        <source>Show the keys (F1)</source>
        <translation>Die Tasten zeigen (F1)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{name} speaks</source>
        <translation>{name} spricht</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Niemand spricht</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%n acts are only in memory: closing now would lose them.</source>
        <translation>
            <numerusform>%n Schritt ist nur im Arbeitsspeicher: Jetzt zu schließen würde ihn verlieren.</numerusform>
            <numerusform>%n Schritte sind nur im Arbeitsspeicher: Jetzt zu schließen würde sie verlieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the meeting elsewhere first. Closing once more leaves them.</source>
        <translation>Speichere das Treffen zuerst anderswo. Noch einmal schließen lässt sie zurück.</translation>
    </message>
    <message>
        <source>A newer Goround has written in this record. It is open for reading.</source>
        <translation>Ein neueres Goround hat hier weitergeschrieben. Das Treffen ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Open it with the newer Goround to go on with the meeting.</source>
        <translation>Öffne es mit dem neueren Goround, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The record is damaged from entry {seq} on. It is open for reading.</source>
        <translation>Die Aufzeichnung ist ab Eintrag {seq} beschädigt. Sie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>What stands before is shown here. Close this window; home offers to rescue it.</source>
        <translation>Was davor steht, wird hier gezeigt. Schließ dieses Fenster; die Übersicht bietet an, es zu retten.</translation>
    </message>
    <message>
        <source>Save the texts in a file …</source>
        <translation>Die Texte in einer Datei speichern …</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>In “{title}” row {seq} was changed after it was written, or the row before it.</source>
        <translation>In „{title}“ wurde Zeile {seq} geändert, nachdem sie geschrieben war, oder die Zeile davor.</translation>
    </message>
    <message>
        <source>In “{title}” rows are missing before row {seq}.</source>
        <translation>In „{title}“ fehlen Zeilen vor Zeile {seq}.</translation>
    </message>
    <message>
        <source>The file of the library is damaged: {detail}.</source>
        <translation>Die Datei der Bibliothek ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>In “{title}” row {seq} attached the file “{detail}”, which is not in the library any more. Attach it again where somebody still has it.</source>
        <translation>In „{title}“ hat Zeile {seq} die Datei „{detail}“ angehängt, die nicht mehr in der Bibliothek ist. Hängt sie noch einmal an, wo jemand sie noch hat.</translation>
    </message>
    <message>
        <source>In “{title}” row {seq} attached the file “{detail}”, which has gone bad since. Attach it again where somebody still has it.</source>
        <translation>In „{title}“ hat Zeile {seq} die Datei „{detail}“ angehängt, die seitdem verdorben ist. Hängt sie noch einmal an, wo jemand sie noch hat.</translation>
    </message>
    <message>
        <source>The library {path} cannot be used ({code}).</source>
        <translation>Die Bibliothek {path} ist nicht benutzbar ({code}).</translation>
    </message>
    <message>
        <source>Nothing that was recorded is lost. Try again, or choose another place.</source>
        <translation>Nichts Aufgezeichnetes ist verloren. Versuch es noch einmal oder wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>The PDF is made, with numbers such as {number} in place of letters that no font on this computer has: {letters}.</source>
        <translation>Das PDF ist gemacht, mit Zahlen wie {number} statt Buchstaben, die keine Schrift auf diesem Rechner hat: {letters}.</translation>
    </message>
    <message>
        <source>Install a font that has them, then export again: the package fonts-noto-core of Debian and Ubuntu has most scripts; elsewhere look at fonts.google.com/noto.</source>
        <translation>Installiere eine Schrift, die sie hat, und exportiere dann noch einmal: Das Paket fonts-noto-core von Debian und Ubuntu hat die meisten Schriften; sonst schau bei fonts.google.com/noto.</translation>
    </message>
    <message>
        <source>Boxes stand for letters of {names}: no font on this computer has them.</source>
        <translation>Kästchen stehen für Buchstaben von {names}: Keine Schrift auf diesem Rechner hat sie.</translation>
    </message>
    <message>
        <source>A font from fonts.google.com/noto brings them.</source>
        <translation>Eine Schrift von fonts.google.com/noto bringt sie.</translation>
    </message>
    <message>
        <source>The room would see boxes: no font on this computer has {letters}.</source>
        <translation>Im Raum wären Kästchen zu sehen: Keine Schrift auf diesem Computer hat {letters}.</translation>
    </message>
    <message>
        <source>Goround&apos;s own fonts are missing: pip install {packages} brings them.</source>
        <translation>Die eigenen Schriften von Goround fehlen: pip install {packages} bringt sie.</translation>
    </message>
    <message>
        <source>{happened} The meeting goes on in memory: acts since {since} ({acts}) are not saved yet and would be lost if the program or the computer stopped.</source>
        <translation>{happened} Das Treffen geht im Arbeitsspeicher weiter: Was seit {since} geschah ({acts}), ist noch nicht gesichert und ginge verloren, wenn das Programm oder der Rechner stehen bliebe.</translation>
    </message>
    <message>
        <source>{happened} The meeting goes on in memory: nothing is saved.</source>
        <translation>{happened} Das Treffen geht im Arbeitsspeicher weiter: Nichts ist gesichert.</translation>
    </message>
    <message>
        <source>It is tried again every two seconds, or save the meeting elsewhere.</source>
        <translation>Alle zwei Sekunden wird es noch einmal versucht; oder speichere das Treffen anderswo.</translation>
    </message>
    <message>
        <source>Make room on the drive.</source>
        <translation>Schaff Platz auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>This record is not told whole: from event {seq} on it was written by a newer Goround. Use that one to read the rest.</source>
        <translation>Diese Aufzeichnung ist nicht vollständig erzählt: Ab Ereignis {seq} hat ein neueres Goround sie geschrieben. Lies den Rest damit.</translation>
    </message>
    <message>
        <source>This record is not whole: it is damaged from event {seq} on, and nothing that came after is told here.</source>
        <translation>Diese Aufzeichnung ist nicht vollständig: Sie ist ab Ereignis {seq} beschädigt, und was danach kam, steht hier nicht.</translation>
    </message>
    <message>
        <source>Expected {expected}; found {found}.</source>
        <translation>Erwartet {expected}; gefunden {found}.</translation>
    </message>
    <message>
        <source>Something is wrong in “{title}”: {detail}.</source>
        <translation>In „{title}“ stimmt etwas nicht: {detail}.</translation>
    </message>
    <message>
        <source>The record of “{title}” cannot be read: {detail}.</source>
        <translation>Die Aufzeichnung von „{title}“ lässt sich nicht lesen: {detail}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be attached ({code}).</source>
        <translation>Die Datei {name} lässt sich nicht anhängen ({code}).</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the name and the drive.</source>
        <translation>Eine Datei {name} gibt es nicht. Prüf den Namen und das Laufwerk.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read. Check the drive and whether you may open it.</source>
        <translation>Die Datei {name} lässt sich nicht lesen. Prüf das Laufwerk und ob du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>The file {name} is larger than {most} MB. Attach a smaller one, or say in the text where it lies.</source>
        <translation>Die Datei {name} ist größer als {most} MB. Häng eine kleinere an oder sag im Text, wo sie liegt.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a single file.</source>
        <translation>{name} ist keine Datei. Wähl eine einzelne Datei.</translation>
    </message>
    <message>
        <source>The attached file is not in the library any more. Attach it again where somebody still has it.</source>
        <translation>Die angehängte Datei ist nicht mehr in der Bibliothek. Hängt sie noch einmal an, wo jemand sie noch hat.</translation>
    </message>
    <message>
        <source>The attached file has gone bad on the drive. Attach it again where somebody still has it.</source>
        <translation>Die angehängte Datei ist auf dem Laufwerk verdorben. Hängt sie noch einmal an, wo jemand sie noch hat.</translation>
    </message>
    <message>
        <source>There is no room left for the library {path}.</source>
        <translation>Für die Bibliothek {path} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} locked.</source>
        <translation>Ein anderes Programm hält die Bibliothek {path} gesperrt.</translation>
    </message>
    <message>
        <source>The library {path} can be read, but nothing can be written.</source>
        <translation>Die Bibliothek {path} lässt sich lesen, aber es lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Goround.</source>
        <translation>Die Bibliothek {path} wurde von einem neueren Goround geschrieben.</translation>
    </message>
    <message>
        <source>{path} is not a library of Goround.</source>
        <translation>{path} ist keine Bibliothek von Goround.</translation>
    </message>
    <message>
        <source>The library {path} is damaged and cannot be read whole.</source>
        <translation>Die Bibliothek {path} ist beschädigt und lässt sich nicht vollständig lesen.</translation>
    </message>
    <message>
        <source>There is no library at {path}, or its file was moved away.</source>
        <translation>Unter {path} gibt es keine Bibliothek, oder ihre Datei wurde verschoben.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <translation>Die Bibliothek {path} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Another station has gone on with this meeting in {path} while this one could not reach it.</source>
        <translation>Ein anderer Rechner hat dieses Treffen in {path} fortgesetzt, während dieser es nicht erreichen konnte.</translation>
    </message>
    <message>
        <source>The library {path} does not answer.</source>
        <translation>Die Bibliothek {path} antwortet nicht.</translation>
    </message>
    <message>
        <source>The file {path} is empty: there is no library in it yet.</source>
        <translation>Die Datei {path} ist leer: Es ist noch keine Bibliothek darin.</translation>
    </message>
    <message>
        <source>There is no room for a new library at {path}.</source>
        <translation>Unter {path} ist kein Platz für eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>Everything recorded so far is safe. Make room on the drive, then go on.</source>
        <translation>Alles bisher Aufgezeichnete ist sicher. Schaff Platz auf dem Laufwerk und mach dann weiter.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then try again.</source>
        <translation>Schließ das andere Programm, das sie benutzt, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>You can look at it. To go on writing, make the file writable or use a copy.</source>
        <translation>Du kannst sie anschauen. Um weiterzuschreiben, mach die Datei schreibbar oder nimm eine Kopie.</translation>
    </message>
    <message>
        <source>Use the newer Goround to open it. This one leaves it as it is.</source>
        <translation>Öffne sie mit dem neueren Goround. Dieses lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose another file, or a name that is not taken yet.</source>
        <translation>Wähl eine andere Datei oder einen Namen, der noch frei ist.</translation>
    </message>
    <message>
        <source>Leave the file as it is. Opening it in Goround offers to save what is good; the damaged file is kept beside it.</source>
        <translation>Lass die Datei, wie sie ist. Wenn du sie in Goround öffnest, bietet es an, zu retten, was gut ist; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Check the name and the drive, or bring the file back.</source>
        <translation>Prüf den Namen und das Laufwerk, oder bring die Datei zurück.</translation>
    </message>
    <message>
        <source>Check the name, the drive or network, and whether you may open it.</source>
        <translation>Prüf den Namen, das Laufwerk oder Netz und ob du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>What was done here cannot be joined by itself: save it elsewhere, then open the meeting again and do there what is missing.</source>
        <translation>Was hier geschah, lässt sich nicht von selbst zusammenführen: Speichere es anderswo, öffne dann das Treffen neu und tu dort, was fehlt.</translation>
    </message>
    <message>
        <source>Check the network and the computer on which it lies.</source>
        <translation>Prüf das Netz und den Rechner, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>Choose another library, or start a meeting to begin one here.</source>
        <translation>Wähl eine andere Bibliothek, oder beginne ein Treffen, um hier eine anzulegen.</translation>
    </message>
    <message>
        <source>Nothing was begun, and nothing was left there. Make room, or choose another place.</source>
        <translation>Es wurde nichts begonnen und nichts dort zurückgelassen. Schaff Platz oder wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>The floor should be with {expected}; it is with {found}.</source>
        <translation>Das Wort sollte {expected} haben; es hat {found}.</translation>
    </message>
    <message>
        <source>The stack should be: {expected}. It is: {found}.</source>
        <translation>Die Redeliste sollte sein: {expected}. Sie ist: {found}.</translation>
    </message>
    <message>
        <source>The text should read “{expected}”; it reads “{found}”.</source>
        <translation>Der Text sollte „{expected}“ lauten; er lautet „{found}“.</translation>
    </message>
    <message>
        <source>The decision should be {expected}; it is {found}.</source>
        <translation>Die Entscheidung sollte {expected} sein; sie ist {found}.</translation>
    </message>
    <message>
        <source>A conflict was expected between {expected}; there is none.</source>
        <translation>Ein Konflikt zwischen {expected} wurde erwartet; es gibt keinen.</translation>
    </message>
    <message>
        <source>{expected} should both be able to stand; the finding is: {found}.</source>
        <translation>{expected} sollten beide bestehen können; festgestellt wurde: {found}.</translation>
    </message>
    <message>
        <source>With one of {expected} the other should be pointless; the finding is: {found}.</source>
        <translation>Mit einem von {expected} sollte das andere sinnlos sein; festgestellt wurde: {found}.</translation>
    </message>
    <message>
        <source>Pending should be {expected}; it is: {found}.</source>
        <translation>Vorliegen sollte {expected}; es ist: {found}.</translation>
    </message>
    <message>
        <source>Expected of a motion: {expected}; found: {found}.</source>
        <translation>Von einem Antrag erwartet: {expected}; gefunden: {found}.</translation>
    </message>
    <message>
        <source>The order should begin with {expected}; it is: {found}.</source>
        <translation>Die Reihenfolge sollte mit {expected} beginnen; sie ist: {found}.</translation>
    </message>
    <message>
        <source>The turn should have run {expected}; it ran {found}.</source>
        <translation>Der Beitrag sollte {expected} gedauert haben; er dauerte {found}.</translation>
    </message>
    <message>
        <source>The turn should have been given {expected}; it has {found}.</source>
        <translation>Der Beitrag sollte {expected} bekommen haben; er hat {found}.</translation>
    </message>
    <message>
        <source>The turn should be over by {expected}; it is over by {found}.</source>
        <translation>Der Beitrag sollte {expected} darüber sein; er ist {found} darüber.</translation>
    </message>
    <message>
        <source>A refusal was expected ({expected}); there was: {found}.</source>
        <translation>Eine Ablehnung wurde erwartet ({expected}); es kam: {found}.</translation>
    </message>
    <message>
        <source>Missing should be {expected}; it is: {found}.</source>
        <translation>Es sollten fehlen: {expected}; es sind: {found}.</translation>
    </message>
    <message>
        <source>Expected of an action: {expected}; it is: {found}.</source>
        <translation>Erwartet von einer Aufgabe: {expected}; sie ist: {found}.</translation>
    </message>
    <message>
        <source>“{title}” ends with event {seq}, and the copy {detail} knows how it went on: its end was cut off. `goround verify --repair` brings it back.</source>
        <translation>„{title}“ endet mit Ereignis {seq}, und die Kopie {detail} weiß, wie es weiterging: Das Ende wurde abgeschnitten. `goround verify --repair` holt es zurück.</translation>
    </message>
    <message>
        <source>“{title}” is in the copy {detail} and not in the library any more. `goround verify --repair` brings it back.</source>
        <translation>„{title}“ ist in der Kopie {detail} und nicht mehr in der Bibliothek. `goround verify --repair` holt es zurück.</translation>
    </message>
    <message>
        <source>“{title}” is not what the copy {detail} has: at event {seq} at the latest it was written anew. Compare the two before you go on.</source>
        <translation>„{title}“ ist nicht, was die Kopie {detail} hat: Spätestens bei Ereignis {seq} wurde es neu geschrieben. Vergleich beide, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>Expected of the groups’ answers: {expected}; it is: {found}.</source>
        <translation>Von den Antworten der Gruppen erwartet: {expected}; es ist: {found}.</translation>
    </message>
    <message>
        <source>The copy {path} could not be finished: the drive does not answer. Put it in again and make the copy once more.</source>
        <translation>Die Kopie {path} konnte nicht fertig werden: Das Laufwerk antwortet nicht. Steck es wieder ein und mach die Kopie noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough room for the copy {path}. Make room there, or choose another drive.</source>
        <translation>Für die Kopie {path} ist nicht genug Platz. Schaff dort Platz oder nimm ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written: the drive is read-only. Choose another one.</source>
        <translation>Die Kopie {path} kann nicht geschrieben werden: Das Laufwerk ist schreibgeschützt. Nimm ein anderes.</translation>
    </message>
    <message>
        <source>The library is as it was, and so is an older copy of that name.</source>
        <translation>Die Bibliothek ist, wie sie war, und eine ältere Kopie dieses Namens auch.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase, or it is no library of Goround: without the passphrase that cannot be told.</source>
        <translation>{path} ist mit einem Kennwort verschlossen, oder es ist keine Bibliothek von Goround: Ohne das Kennwort lässt sich das nicht sagen.</translation>
    </message>
    <message>
        <source>This passphrase does not open {path}. Or it is damaged, or no library of Goround: that cannot be told apart.</source>
        <translation>Dieses Kennwort öffnet {path} nicht. Oder es ist beschädigt oder keine Bibliothek von Goround: Das lässt sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The library {path} is not locked: it needs no passphrase.</source>
        <translation>Die Bibliothek {path} ist nicht verschlossen: Sie braucht kein Kennwort.</translation>
    </message>
    <message>
        <source>This computer cannot open locked libraries.</source>
        <translation>Dieser Computer kann keine verschlossenen Bibliotheken öffnen.</translation>
    </message>
    <message>
        <source>Type the passphrase, or name a file that has it: --passphrase-file FILE.</source>
        <translation>Tippt das Kennwort ein, oder nennt eine Datei, in der es steht: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>Look for capital letters and the language of the keyboard, then type it again.</source>
        <translation>Achtet auf Großbuchstaben und die Sprache der Tastatur, dann tippt es noch einmal.</translation>
    </message>
    <message>
        <source>Open it without one. If it should be locked, this is another file in its place.</source>
        <translation>Öffnet sie ohne eines. Sollte sie verschlossen sein, liegt hier eine andere Datei an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Open it on another computer, or install the package sqlcipher3 beside Goround where there is one for this system.</source>
        <translation>Öffnet sie auf einem anderen Computer, oder installiert neben Goround das Paket sqlcipher3, wo es eines für dieses System gibt.</translation>
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
        <translation>+{time}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Who has the floor</source>
        <translation>Wer das Wort hat</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Niemand hat das Wort</translation>
    </message>
    <message>
        <source>no tone can be played here, see F8</source>
        <translation>hier lässt sich kein Ton spielen, siehe F8</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>von {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>+{time}</translation>
    </message>
</context>
<context>
    <name>Unsettled</name>
    <message>
        <source>Lines to be settled</source>
        <translation>Zeilen, die zu klären sind</translation>
    </message>
    <message>
        <source>“{line}”: who is meant?</source>
        <translation>„{line}“: Wer ist gemeint?</translation>
    </message>
    <message>
        <source>“{line}” is nobody</source>
        <translation>„{line}“ ist niemand</translation>
    </message>
    <message>
        <source>Has just come</source>
        <translation>Ist gerade gekommen</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Put “{line}” aside</source>
        <translation>„{line}“ weglegen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more to be settled</source>
        <translation>
            <numerusform>und %n weitere zu klären</numerusform>
            <numerusform>und %n weitere zu klären</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbWords</name>
    <message>
        <source>give an item another length</source>
        <translation>einem Punkt eine andere Länge geben</translation>
    </message>
    <message>
        <source>call an item something else, also one that is done</source>
        <translation>einen Punkt anders nennen, auch einen erledigten</translation>
    </message>
    <message>
        <source>let an item come at another place of the agenda</source>
        <translation>einen Punkt an einer anderen Stelle der Tagesordnung behandeln</translation>
    </message>
    <message>
        <source>take an item that was not begun off the agenda</source>
        <translation>einen Punkt von der Tagesordnung nehmen, der noch nicht begonnen hat</translation>
    </message>
    <message>
        <source>make several items of one; they share its process, purpose and time</source>
        <translation>aus einem Punkt mehrere machen; sie teilen Verfahren, Zweck und Zeit</translation>
    </message>
    <message>
        <source>say what an item is for</source>
        <translation>sagen, wozu ein Punkt da ist</translation>
    </message>
    <message>
        <source>give an item another process before it is taken up</source>
        <translation>einem Punkt ein anderes Verfahren geben, bevor er behandelt wird</translation>
    </message>
    <message>
        <source>when the meeting is to end; what would slip is shown</source>
        <translation>wann das Treffen enden soll; was nicht mehr zu schaffen ist, wird gezeigt</translation>
    </message>
    <message>
        <source>take up an item, named by the beginning of its title or by its place on the agenda; who still waits on the item before waits no longer, and the record says who</source>
        <translation>einen Punkt aufrufen, genannt mit dem Anfang seines Titels oder seiner Nummer auf der Tagesordnung; wer beim vorigen Punkt noch wartet, wartet nicht mehr, und es wird festgehalten, wer das war</translation>
    </message>
    <message>
        <source>the meeting as a whole, with no item taken up, goes by a process (its own where none is named), from its first stage or the one named: opening, check-in, and at the end the closing</source>
        <translation>das Treffen als Ganzes, ohne aufgerufenen Punkt, geht nach einem Verfahren (seinem eigenen, wo keines genannt ist), vom ersten Schritt an oder vom genannten: Eröffnung, Anfangsrunde und am Ende der Schluss</translation>
    </message>
    <message>
        <source>go to the next stage of the process, or to the one named</source>
        <translation>zum nächsten Schritt des Verfahrens gehen oder zum genannten</translation>
    </message>
    <message>
        <source>change the process; stack, text and amendments freeze and wait</source>
        <translation>das Verfahren wechseln; Redeliste, Text und Änderungsanträge ruhen und warten</translation>
    </message>
    <message>
        <source>come back to the process that was left, as it was; who still waits in the other one waits no longer</source>
        <translation>zum verlassenen Verfahren zurückkehren, wie es war; wer im anderen noch wartet, wartet nicht mehr</translation>
    </message>
    <message>
        <source>enter a ballot, first choice first; = between options that share a place, commas between those approved of, a number behind each for scores and dots; an option by its name, its beginning or its number</source>
        <translation>einen Stimmzettel eingeben, die erste Wahl zuerst; = zwischen Möglichkeiten auf demselben Platz, Kommas zwischen allen angekreuzten, eine Zahl dahinter für Punkte und Klebepunkte; eine Möglichkeit mit Namen, seinem Anfang oder ihrer Nummer</translation>
    </message>
    <message>
        <source>type a paper from the box; nobody&apos;s name is kept</source>
        <translation>einen Zettel aus der Urne eingeben; niemandes Name wird aufbewahrt</translation>
    </message>
    <message>
        <source>type a paper once more, to compare</source>
        <translation>einen Zettel noch einmal eingeben, zum Vergleich</translation>
    </message>
    <message>
        <source>take a paper out again</source>
        <translation>einen Zettel wieder herausnehmen</translation>
    </message>
    <message>
        <source>how many papers were handed out</source>
        <translation>wie viele Zettel ausgegeben wurden</translation>
    </message>
    <message>
        <source>open a closed decision again, with all its ballots</source>
        <translation>eine geschlossene Entscheidung wieder öffnen, mit allen Stimmzetteln</translation>
    </message>
    <message>
        <source>make a blank of words in a proposal, or take up one that stands there as ____</source>
        <translation>aus Worten eines Vorschlags eine Lücke machen, oder eine aufgreifen, die dort als ____ steht</translation>
    </message>
    <message>
        <source>suggest what to fill a blank with</source>
        <translation>vorschlagen, womit eine Lücke gefüllt wird</translation>
    </message>
    <message>
        <source>fill it; with hands counted, only if more are for it than against</source>
        <translation>sie füllen; wenn Hände gezählt sind, nur wenn mehr dafür als dagegen sind</translation>
    </message>
    <message>
        <source>seat people in this order; the others keep theirs behind them</source>
        <translation>Leute in dieser Reihenfolge setzen; die übrigen behalten ihre Plätze dahinter</translation>
    </message>
    <message>
        <source>seat each group together, in the order of their first seats; whoever has no group sits last</source>
        <translation>jede Gruppe zusammensetzen, in der Reihenfolge ihrer ersten Plätze; wer keine Gruppe hat, sitzt zuletzt</translation>
    </message>
    <message>
        <source>seat one person elsewhere</source>
        <translation>einer Person einen anderen Platz geben</translation>
    </message>
    <message>
        <source>the same, and one group sits elsewhere; the beginning of its name is enough</source>
        <translation>dasselbe, und eine Gruppe sitzt woanders; der Anfang ihres Namens genügt</translation>
    </message>
    <message>
        <source>take a prompt away</source>
        <translation>eine Frage wegnehmen</translation>
    </message>
    <message>
        <source>be silent together; the turn that is going on waits</source>
        <translation>gemeinsam still sein; der laufende Beitrag wartet</translation>
    </message>
    <message>
        <source>end the silence; next and done do so, too</source>
        <translation>die Stille beenden; weiter und fertig tun das auch</translation>
    </message>
    <message>
        <source>whoever holds the piece has held the turn in silence, which is a turn</source>
        <translation>wer den Redestab hält, hat geschwiegen, und auch das ist ein Beitrag</translation>
    </message>
    <message>
        <source>talk in small groups; mixed: no two of one group together as far as possible</source>
        <translation>in kleinen Gruppen reden; mixed: möglichst keine zwei aus einer Gruppe zusammen</translation>
    </message>
    <message>
        <source>a small group returns with a line</source>
        <translation>eine kleine Gruppe kommt mit einem Satz zurück</translation>
    </message>
    <message>
        <source>everybody is back</source>
        <translation>alle sind zurück</translation>
    </message>
    <message>
        <source>which turns the orders count</source>
        <translation>welche Beiträge für die Reihenfolge zählen</translation>
    </message>
    <message>
        <source>let the turns of an earlier meeting count, too</source>
        <translation>die Beiträge eines früheren Treffens mitzählen lassen</translation>
    </message>
    <message>
        <source>give a text to a person, a group or others to work on</source>
        <translation>einen Text einer Person, einer Gruppe oder anderen zur Arbeit geben</translation>
    </message>
    <message>
        <source>put a text off to a date; somebody takes it up again</source>
        <translation>einen Text auf einen Tag vertagen; jemand nimmt ihn wieder auf</translation>
    </message>
    <message>
        <source>lay a text aside, with all that waits on it</source>
        <translation>einen Text zurückstellen, mit allem, was dazu wartet</translation>
    </message>
    <message>
        <source>bring a text before the meeting again that was laid aside, put off or referred</source>
        <translation>einen Text wieder aufnehmen, der zurückgestellt, vertagt oder weitergegeben wurde</translation>
    </message>
    <message>
        <source>bring a text of an earlier meeting before this one: with its last wording, the meetings that agreed to it, the tests held, and what people were uneasy about</source>
        <translation>einen Text eines früheren Treffens vor dieses bringen: mit seinem letzten Wortlaut, den Treffen, die zustimmten, den Prüfungen und dem, was Leute beunruhigte</translation>
    </message>
    <message>
        <source>the yes or no vote that was agreed on, after a blocked test and as many tests as were agreed on</source>
        <translation>die vereinbarte Abstimmung mit Ja oder Nein, nach einer Prüfung mit Veto und so vielen Prüfungen wie vereinbart</translation>
    </message>
    <message>
        <source>put an adopted text before the meeting again, under a new label, to amend it; it takes two thirds, or a majority with notice, or a majority of all entitled</source>
        <translation>einen angenommenen Text mit neuem Kürzel wieder vor das Treffen bringen, um ihn zu ändern; es braucht zwei Drittel, eine Mehrheit nach Ankündigung oder eine Mehrheit aller Stimmberechtigten</translation>
    </message>
    <message>
        <source>the same, so that it no longer stands</source>
        <translation>dasselbe, damit er nicht mehr gilt</translation>
    </message>
    <message>
        <source>an adopted text is replaced by another one, once that is adopted</source>
        <translation>ein angenommener Text wird durch einen anderen ersetzt, sobald dieser angenommen ist</translation>
    </message>
    <message>
        <source>what is decided stands until that day, and no longer</source>
        <translation>was beschlossen wird, gilt bis zu diesem Tag und nicht länger</translation>
    </message>
    <message>
        <source>for whom or where it holds</source>
        <translation>für wen oder wo es gilt</translation>
    </message>
    <message>
        <source>ask whether there is consensus or consent, on the group&apos;s usual terms or those typed here</source>
        <translation>fragen, ob es Konsens oder Konsent gibt, zu den üblichen Bedingungen der Gruppe oder den hier geschriebenen</translation>
    </message>
    <message>
        <source>a vote: majority (also where nothing is said), two-thirds, a fraction such as 3/4, more than 2/3; of the votes cast, of those present, of all entitled; groups, double, delegates, martha; a choice among options: ranked (also where nothing is said), stv 3 seats, schulze, approval, score, dots, gradients</source>
        <translation>eine Abstimmung: majority (auch wenn nichts gesagt ist), two-thirds, ein Bruch wie 3/4, more than 2/3; von den abgegebenen Stimmen (cast), den Anwesenden (present), allen Stimmberechtigten (entitled); groups, double, delegates, martha; eine Wahl unter Möglichkeiten: ranked (auch wenn nichts gesagt ist), stv 3 seats, schulze, approval, score, dots, gradients</translation>
    </message>
    <message>
        <source>the same without a text: an election, a choice</source>
        <translation>dasselbe ohne Text: eine Wahl, eine Auswahl</translation>
    </message>
    <message>
        <source>end the answering and state the verdict</source>
        <translation>das Antworten beenden und das Ergebnis nennen</translation>
    </message>
    <message>
        <source>agree, or consent; in a vote: yes</source>
        <translation>zustimmen oder Konsent geben; bei einer Abstimmung: Ja</translation>
    </message>
    <message>
        <source>agree, with unease that is recorded</source>
        <translation>zustimmen, mit einem Vorbehalt, der festgehalten wird</translation>
    </message>
    <message>
        <source>stand aside: not support or carry out, not prevent</source>
        <translation>beiseitestehen: nicht mittragen, nicht verhindern</translation>
    </message>
    <message>
        <source>block, on the group&apos;s principles or survival</source>
        <translation>Veto einlegen, aus den Grundsätzen oder dem Fortbestand der Gruppe</translation>
    </message>
    <message>
        <source>consent, with a worry that prevents nothing</source>
        <translation>Konsent geben, mit Bedenken, die nichts verhindern</translation>
    </message>
    <message>
        <source>object in a consent test</source>
        <translation>bei einer Konsent-Prüfung einen schwerwiegenden Einwand haben</translation>
    </message>
    <message>
        <source>vote yes by name</source>
        <translation>mit Namen Ja stimmen</translation>
    </message>
    <message>
        <source>vote no by name</source>
        <translation>mit Namen Nein stimmen</translation>
    </message>
    <message>
        <source>abstain by name</source>
        <translation>sich mit Namen enthalten</translation>
    </message>
    <message>
        <source>in a sense vote (Martha&apos;s Rules): these people like it</source>
        <translation>bei einer Stimmungsabfrage (Martha-Regeln): Diesen Personen gefällt es</translation>
    </message>
    <message>
        <source>in a sense vote: these people can live with it</source>
        <translation>bei einer Stimmungsabfrage: Diese Personen können damit leben</translation>
    </message>
    <message>
        <source>in a sense vote: these people are uncomfortable, and why</source>
        <translation>bei einer Stimmungsabfrage: Diesen Personen ist nicht wohl dabei, und warum</translation>
    </message>
    <message>
        <source>object to that: the amendment becomes an ordinary one again</source>
        <translation>dem widersprechen: Der Änderungsantrag wird wieder ein gewöhnlicher</translation>
    </message>
    <message>
        <source>everybody who has not answered agrees</source>
        <translation>alle, die noch nicht geantwortet haben, stimmen zu</translation>
    </message>
    <message>
        <source>enter how many gave each answer, of a secret test or a sense vote</source>
        <translation>eintragen, wie viele jede Antwort gaben, bei geheimer Prüfung oder Stimmungsabfrage</translation>
    </message>
    <message>
        <source>enter a show of hands</source>
        <translation>das Ergebnis gezeigter Hände eintragen</translation>
    </message>
    <message>
        <source>testing an objection found that it qualifies</source>
        <translation>die Prüfung ergab, dass ein Einwand schwerwiegend ist</translation>
    </message>
    <message>
        <source>testing an objection found that it is a preference</source>
        <translation>die Prüfung ergab, dass ein Einwand eine Vorliebe ist</translation>
    </message>
    <message>
        <source>testing a block found that it rests on a principle of the group</source>
        <translation>die Prüfung ergab, dass ein Veto auf einem Grundsatz der Gruppe beruht</translation>
    </message>
    <message>
        <source>testing a block found that it rests on none</source>
        <translation>die Prüfung ergab, dass es auf keinem beruht</translation>
    </message>
    <message>
        <source>somebody whose block was dismissed agrees to stand aside instead</source>
        <translation>wessen Veto zurückgewiesen wurde, steht stattdessen beiseite</translation>
    </message>
    <message>
        <source>when what is decided will be looked at again; before the decision closes</source>
        <translation>wann das Beschlossene wieder angeschaut wird; bevor die Entscheidung schließt</translation>
    </message>
    <message>
        <source>how a method is meant here from now on; an open decision by it is taken on these terms at once</source>
        <translation>wie ein Verfahren hier ab jetzt gemeint ist; eine offene Entscheidung danach gilt sofort so</translation>
    </message>
    <message>
        <source>who takes a matter up again that consent did not settle</source>
        <translation>wer etwas wieder aufnimmt, das durch Konsent nicht geklärt wurde</translation>
    </message>
    <message>
        <source>ask for a show of feeling that binds nobody</source>
        <translation>nach einem Stimmungsbild fragen, das niemanden bindet</translation>
    </message>
    <message>
        <source>how many hands were up, level and down</source>
        <translation>wie viele Hände nach oben, waagrecht und nach unten zeigten</translation>
    </message>
    <message>
        <source>how many of the entitled must be here; more than half where nothing is said</source>
        <translation>wie viele der Stimmberechtigten da sein müssen; mehr als die Hälfte, wo nichts gesagt ist</translation>
    </message>
    <message>
        <source>who may decide</source>
        <translation>wer entscheiden darf</translation>
    </message>
    <message>
        <source>somebody has so many votes</source>
        <translation>jemand hat so viele Stimmen</translation>
    </message>
    <message>
        <source>the delegates of a group cast so many votes together</source>
        <translation>die Delegierten einer Gruppe geben zusammen so viele Stimmen ab</translation>
    </message>
    <message>
        <source>how a group voted at home, for its delegates</source>
        <translation>wie eine Gruppe zu Hause abgestimmt hat, für ihre Delegierten</translation>
    </message>
    <message>
        <source>what somebody is mandated to, or who carries out a decision within which limits; &quot;&quot; ends it</source>
        <translation>wozu jemand ein Mandat hat, oder wer einen Beschluss in welchen Grenzen umsetzt; &quot;&quot; beendet es</translation>
    </message>
    <message>
        <source>what the vote of the chair is worth</source>
        <translation>was die Stimme der Leitung wert ist</translation>
    </message>
    <message>
        <source>somebody stays out of the open decision</source>
        <translation>jemand bleibt bei der offenen Entscheidung draußen</translation>
    </message>
    <message>
        <source>publish what is drawn for, from whom, and the seed; most of one group at most</source>
        <translation>bekannt geben, wofür und aus wem ausgelost wird, und die Startworte; höchstens so viele aus einer Gruppe</translation>
    </message>
    <message>
        <source>draw what was published</source>
        <translation>ziehen, was bekannt gegeben wurde</translation>
    </message>
    <message>
        <source>put a text before the meeting, in a block or, if it is short, behind a colon; with others who stand behind it</source>
        <translation>dem Treffen einen Text vorlegen, in einem Block oder, wenn er kurz ist, hinter einem Doppelpunkt; mit anderen, die ihn unterstützen</translation>
    </message>
    <message>
        <source>the same with the text of a file (Markdown, plain text, DOCX, ODT); the path starts from the script&apos;s folder</source>
        <translation>dasselbe mit dem Text einer Datei (Markdown, einfacher Text, DOCX, ODT); der Pfad beginnt im Ordner des Drehbuchs</translation>
    </message>
    <message>
        <source>propose a change to a proposal or to another amendment: first what is changed, then the new label; several places with ; between them</source>
        <translation>eine Änderung eines Vorschlags oder eines anderen Änderungsantrags vorschlagen: zuerst, was geändert wird, dann das neue Kürzel; mehrere Stellen mit ; dazwischen</translation>
    </message>
    <message>
        <source>want it heard; not to support it</source>
        <translation>wollen, dass es beraten wird; nicht, es unterstützen</translation>
    </message>
    <message>
        <source>begin a theme, of one view or, without it, of all; it is told without names</source>
        <translation>ein Thema beginnen, einer Sicht oder, ohne sie, von allen; es wird ohne Namen erzählt</translation>
    </message>
    <message>
        <source>the last note belongs to this theme</source>
        <translation>die letzte Notiz gehört zu diesem Thema</translation>
    </message>
    <message>
        <source>second what was moved last and waits for it</source>
        <translation>unterstützen, was zuletzt beantragt wurde und darauf wartet</translation>
    </message>
    <message>
        <source>make a formal motion, such as adjourn, recess, lay aside, previous question, refer to, postpone to</source>
        <translation>einen förmlichen Antrag stellen, wie adjourn, recess, lay aside, previous question, refer to, postpone to</translation>
    </message>
    <message>
        <source>what is before the meeting is carried, by voice or because nobody objects</source>
        <translation>was dem Treffen vorliegt, ist angenommen, per Zuruf oder weil niemand widerspricht</translation>
    </message>
    <message>
        <source>what is before the meeting is lost, by voice</source>
        <translation>was dem Treffen vorliegt, ist abgelehnt, per Zuruf</translation>
    </message>
    <message>
        <source>raise a point of order: the rules are not kept</source>
        <translation>sich zur Geschäftsordnung melden: Die Regeln werden nicht eingehalten</translation>
    </message>
    <message>
        <source>the chair rules, on the point of order where there is one</source>
        <translation>die Leitung entscheidet, über die Meldung zur Geschäftsordnung, wenn es eine gibt</translation>
    </message>
    <message>
        <source>the proposer takes an amendment up</source>
        <translation>wer vorschlägt, übernimmt einen Änderungsantrag</translation>
    </message>
    <message>
        <source>the meeting adopts an amendment</source>
        <translation>das Treffen nimmt einen Änderungsantrag an</translation>
    </message>
    <message>
        <source>the meeting rejects an amendment</source>
        <translation>das Treffen lehnt einen Änderungsantrag ab</translation>
    </message>
    <message>
        <source>the meeting was made ahead: nothing runs until “sitting” begins it, also before or after that time; said again, it is planned for another day</source>
        <translation>das Treffen ist im Voraus geplant: Nichts läuft, bis „sitting“ es beginnt, auch vor oder nach dieser Zeit; noch einmal gesagt, ist es für einen anderen Tag geplant</translation>
    </message>
    <message>
        <source>interrupt the meeting; the present turn pauses</source>
        <translation>das Treffen unterbrechen; der laufende Beitrag wird angehalten</translation>
    </message>
    <message>
        <source>go on after a break</source>
        <translation>nach einer Pause weitermachen</translation>
    </message>
    <message>
        <source>end the sitting of this day; the meeting goes on with the next sitting</source>
        <translation>die Sitzung dieses Tages beenden; das Treffen geht mit der nächsten Sitzung weiter</translation>
    </message>
    <message>
        <source>begin the sitting of another day, as its first act; whoever was here at the end of the last one counts as here, or with afresh nobody until they are back</source>
        <translation>die Sitzung eines anderen Tages beginnen, als Erstes; wer am Ende der letzten da war, gilt als da, oder mit afresh niemand, bis sie zurück sind</translation>
    </message>
    <message>
        <source>end the meeting; notes may still be written</source>
        <translation>das Treffen beenden; Notizen dürfen noch geschrieben werden</translation>
    </message>
    <message>
        <source>what kind of meeting this is, in the body&apos;s own words</source>
        <translation>was für ein Treffen das ist, in den Worten der Gruppe</translation>
    </message>
    <message>
        <source>the minutes of an earlier meeting were approved, with these corrections or without</source>
        <translation>das Protokoll eines früheren Treffens wurde genehmigt, mit diesen Berichtigungen oder ohne</translation>
    </message>
    <message>
        <source>in which order the minutes of this group are told where nothing else is asked: full-narrative, decisions-first, decisions-only or formal</source>
        <translation>in welchem Aufbau das Protokoll dieser Gruppe erzählt wird, wo nichts anderes verlangt ist: full-narrative, decisions-first, decisions-only oder formal</translation>
    </message>
    <message>
        <source>how the minutes of this group look where nothing else is asked: calm or large</source>
        <translation>wie das Protokoll dieser Gruppe aussieht, wo nichts anderes verlangt ist: calm oder large</translation>
    </message>
    <message>
        <source>the draft of these minutes was sent round; the meeting is closed by then</source>
        <translation>der Entwurf dieses Protokolls wurde verschickt; da ist das Treffen geschlossen</translation>
    </message>
    <message>
        <source>somebody has seen what the minutes tell of their words, such as on a review sheet</source>
        <translation>jemand hat gesehen, was das Protokoll von den eigenen Worten wiedergibt, etwa auf einem Durchsichtsblatt</translation>
    </message>
    <message>
        <source>words of these minutes read otherwise, as somebody asked: nobody objected, or so many agreed; once the minutes are approved, which dated decision changes them</source>
        <translation>Worte dieses Protokolls lauten anders, worum jemand bat: Niemand widersprach, oder so viele waren dafür; ist das Protokoll genehmigt, welcher datierte Beschluss sie ändert</translation>
    </message>
    <message>
        <source>read out how the last decision, or that on a text, is minuted; the room sees the words in large letters, and they can be mended by reading them out again</source>
        <translation>vorlesen, wie der letzte Beschluss oder der zu einem Text ins Protokoll kommt; der Raum sieht die Worte groß, und sie lassen sich verbessern, indem sie noch einmal vorgelesen werden</translation>
    </message>
    <message>
        <source>the minute that was read out is agreed, and locked</source>
        <translation>der vorgelesene Wortlaut ist vereinbart und steht fest</translation>
    </message>
    <message>
        <source>these minutes are approved, today or on that day; they are locked from then on</source>
        <translation>dieses Protokoll ist genehmigt, heute oder an diesem Tag; von da an steht es fest</translation>
    </message>
    <message>
        <source>a file (Markdown, plain text, DOCX, ODT) is kept in the library as the minutes of an earlier day, as it is; the path starts from the script&apos;s folder</source>
        <translation>eine Datei (Markdown, einfacher Text, DOCX, ODT) wird in der Bibliothek als Protokoll eines früheren Tages aufbewahrt, wie sie ist; der Pfad beginnt im Ordner des Drehbuchs</translation>
    </message>
    <message>
        <source>what somebody reported; minutes always tell it</source>
        <translation>was jemand berichtet hat; das Protokoll nennt es immer</translation>
    </message>
    <message>
        <source>when and where the body meets again</source>
        <translation>wann und wo das nächste Treffen ist</translation>
    </message>
    <message>
        <source>take back the last act</source>
        <translation>das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>bring back what was taken back last</source>
        <translation>wiederherstellen, was zuletzt zurückgenommen wurde</translation>
    </message>
    <message>
        <source>after a crash in mid-turn: count the gap as speaking time</source>
        <translation>nach einem Absturz mitten im Beitrag: die Lücke als Redezeit zählen</translation>
    </message>
    <message>
        <source>do what a rule advises against, for this reason; the record keeps both</source>
        <translation>tun, wovon eine Regel abrät, aus diesem Grund; beides wird festgehalten</translation>
    </message>
    <message>
        <source>write a note, in Markdown, to the present turn, to the one with this record number, or to the item whoever speaks; with entry, write an earlier note anew (with &quot;&quot;, take it out)</source>
        <translation>eine Notiz schreiben, in Markdown, zum laufenden Beitrag, zu dem mit dieser Nummer oder zum Punkt, egal wer spricht; mit entry eine frühere Notiz neu schreiben (mit &quot;&quot; herausnehmen)</translation>
    </message>
    <message>
        <source>write down words of the turn as they were said</source>
        <translation>Worte des Beitrags aufschreiben, wie sie gesagt wurden</translation>
    </message>
    <message>
        <source>what was agreed without a formal decision; with the number of an earlier agreement in the record, how that one reads now, &quot;&quot; withdraws it</source>
        <translation>was ohne förmliche Entscheidung vereinbart wurde; mit der Nummer einer früheren Vereinbarung, wie diese jetzt lautet, &quot;&quot; zieht sie zurück</translation>
    </message>
    <message>
        <source>who does what, until when; an earlier action is changed or, with &quot;&quot;, withdrawn in the same way</source>
        <translation>wer was bis wann macht; eine frühere Aufgabe wird ebenso geändert oder, mit &quot;&quot;, zurückgezogen</translation>
    </message>
    <message>
        <source>keep something for another time; it stands in the parking lot of the minutes and is offered to the next meeting; with an earlier entry, how that reads now, &quot;&quot; takes it out</source>
        <translation>etwas für ein andermal aufheben; es steht im Themenspeicher des Protokolls und wird dem nächsten Treffen angeboten; mit einem früheren Eintrag, wie dieser jetzt lautet, &quot;&quot; nimmt ihn heraus</translation>
    </message>
    <message>
        <source>how an agreement or an action reads now, by its number among them (T1, T2, …), or what was reported or read out (R1, R2, …); the day of an action stays unless another is said, &quot;&quot; withdraws it</source>
        <translation>wie eine Vereinbarung oder Aufgabe jetzt lautet, nach ihrer Nummer (T1, T2, …), oder was berichtet oder vorgelesen wurde (R1, R2, …); der Tag einer Aufgabe bleibt, wenn kein anderer genannt ist, &quot;&quot; zieht sie zurück</translation>
    </message>
    <message>
        <source>keep the last entry, or this one, out of what is published</source>
        <translation>den letzten Eintrag oder diesen nicht veröffentlichen</translation>
    </message>
    <message>
        <source>let the last entry, or this one, be published after all, with all its passages</source>
        <translation>den letzten Eintrag oder diesen doch veröffentlichen lassen, mit allen Stellen</translation>
    </message>
    <message>
        <source>these words of the last note that has them, or of that entry, are the speaker’s own or a summary, kept out of what is published or open to all; place tells which, where they stand there several times</source>
        <translation>diese Worte der letzten Notiz, die sie enthält, oder jenes Eintrags sind wörtlich von der Person oder eine Zusammenfassung, bleiben vertraulich oder sind offen für alle; place sagt, welche, wo sie dort mehrmals stehen</translation>
    </message>
    <message>
        <source>put these words of a note to another turn, or to whoever asks that they be minuted; they become a note of their own</source>
        <translation>diese Worte einer Notiz einem anderen Beitrag zuordnen oder der Person, die sie im Protokoll haben will; sie werden eine eigene Notiz</translation>
    </message>
    <message>
        <source>whoever is concerned wishes that these words of a note read otherwise; what was agreed or taken on in the same words reads so, too</source>
        <translation>wer betroffen ist, wünscht, dass diese Worte einer Notiz anders lauten; was in denselben Worten vereinbart oder übernommen wurde, lautet auch so</translation>
    </message>
    <message>
        <source>whoever is concerned wishes that these words of a note are taken out; minutes show that something is missing, and nothing of it</source>
        <translation>wer betroffen ist, wünscht, dass diese Worte einer Notiz herausgenommen werden; das Protokoll zeigt, dass etwas fehlt, und nichts davon</translation>
    </message>
    <message>
        <source>how much of what is said from the next turn on is kept in this stage: notes for the group, themes without names, only outcomes, or nothing; and how people agreed</source>
        <translation>wie viel vom Gesagten ab dem nächsten Beitrag bei diesem Schritt festgehalten wird: Notizen für die Gruppe, Themen ohne Namen, nur Ergebnisse oder nichts; und wie es vereinbart wurde</translation>
    </message>
    <message>
        <source>how minutes and hand-outs call people: by name, by group or not at all, everywhere or in one item; for more names than before, how people agreed</source>
        <translation>wie Protokoll und Handzettel Personen nennen: mit Namen, nach Gruppe oder gar nicht, überall oder bei einem Punkt; für mehr Namen als zuvor, wie es vereinbart wurde</translation>
    </message>
    <message>
        <source>name those of one kind, or do not, however others are called: who was present, spoke, moved a text, objected, or does what</source>
        <translation>die einer Art mit Namen nennen oder nicht, egal wie andere heißen: wer da war, sprach, einen Text einbrachte, Einwände hatte oder was macht</translation>
    </message>
    <message>
        <source>from now on nothing that is said is minuted; of a reason only that one was given</source>
        <translation>ab jetzt kommt nichts vom Gesagten ins Protokoll; von einem Grund nur, dass einer genannt wurde</translation>
    </message>
    <message>
        <source>minute again</source>
        <translation>wieder mitschreiben</translation>
    </message>
    <message>
        <source>everybody in a CSV file with the columns name (or given name and surname), group, list, alias, here, whose titles are known in many languages; where they are not, say which column is what, and where its letters come out wrong, its encoding. Rows that name nobody new are counted and named. The path starts from the script&apos;s folder</source>
        <translation>alle aus einer CSV-Datei mit den Spalten name (oder Vor- und Nachname), group, list, alias, here, deren Überschriften in vielen Sprachen bekannt sind; wo sie es nicht sind, sag, welche Spalte was ist, und, wo Buchstaben falsch herauskommen, die Kodierung. Zeilen, die niemand Neues nennen, werden gezählt und genannt. Der Pfad beginnt im Ordner des Drehbuchs</translation>
    </message>
    <message>
        <source>come in, for the first time or again; the list is one of self-declared lists for the stack</source>
        <translation>hereinkommen, zum ersten Mal oder wieder; list ist eine der Listen, auf die sich Leute selbst setzen</translation>
    </message>
    <message>
        <source>come in as a guest: may speak, and is not among those who decide</source>
        <translation>als Gast hereinkommen: darf sprechen und gehört nicht zu denen, die entscheiden</translation>
    </message>
    <message>
        <source>correct a name that was written down wrongly; minutes use the new one everywhere</source>
        <translation>einen falsch geschriebenen Namen berichtigen; das Protokoll nimmt überall den neuen</translation>
    </message>
    <message>
        <source>what this person says is interpreted: their turns may be twice as long and cost a budget half</source>
        <translation>was diese Person sagt, wird übersetzt: Ihre Beiträge dürfen doppelt so lang sein und verbrauchen die halbe Zeit</translation>
    </message>
    <message>
        <source>go, each by name or whole groups; a turn ends, a raised hand is lowered</source>
        <translation>gehen, mit Namen oder ganze Gruppen; ein Beitrag endet, eine Meldung wird zurückgenommen</translation>
    </message>
    <message>
        <source>be here again, each by name or whole groups</source>
        <translation>wieder da sein, mit Namen oder ganze Gruppen</translation>
    </message>
    <message>
        <source>what drives a proposal; shown beside the text, and no part of it</source>
        <translation>was hinter einem Vorschlag steht; wird neben dem Text gezeigt und gehört nicht dazu</translation>
    </message>
    <message>
        <source>explain it; shown beside the text, and no part of it</source>
        <translation>ihn erläutern; wird neben dem Text gezeigt und gehört nicht dazu</translation>
    </message>
    <message>
        <source>give it another title</source>
        <translation>ihm einen anderen Titel geben</translation>
    </message>
    <message>
        <source>bring a new version of it; amendments that wait are carried over, or in conflict</source>
        <translation>eine neue Fassung davon bringen; wartende Änderungsanträge werden übertragen oder stehen im Konflikt</translation>
    </message>
    <message>
        <source>stand behind a proposal or an amendment with its mover</source>
        <translation>einen Vorschlag oder Änderungsantrag mit unterstützen</translation>
    </message>
    <message>
        <source>keep a copy of a file with a proposal</source>
        <translation>eine Kopie einer Datei bei einem Vorschlag aufbewahren</translation>
    </message>
    <message>
        <source>word an amendment that waits anew, against the text as it is now</source>
        <translation>einen wartenden Änderungsantrag neu fassen, gegen den Text, wie er jetzt ist</translation>
    </message>
    <message>
        <source>make one amendment of several that can stand together</source>
        <translation>aus mehreren Änderungsanträgen, die zusammen bestehen können, einen machen</translation>
    </message>
    <message>
        <source>make several amendments of one, or several proposals (division of the question): a label for each place or paragraph, the same one for those that stay together</source>
        <translation>aus einem Änderungsantrag mehrere machen, oder mehrere Vorschläge: ein Kürzel für jede Stelle oder jeden Absatz, dasselbe für alles, was zusammenbleibt</translation>
    </message>
    <message>
        <source>correct a slip without a vote; it is marked as that</source>
        <translation>einen Schreibfehler ohne Abstimmung korrigieren; er wird so gekennzeichnet</translation>
    </message>
    <message>
        <source>decline for this round; with back, the piece comes again at the lap&apos;s end</source>
        <translation>in dieser Runde passen; mit back kommt der Redestab am Ende noch einmal</translation>
    </message>
    <message>
        <source>leave somebody out of this round</source>
        <translation>jemanden in dieser Runde überspringen</translation>
    </message>
    <message>
        <source>a short turn inside the present one, with the holder&apos;s leave; it costs nobody their own turn</source>
        <translation>ein kurzer Beitrag im laufenden, wenn die sprechende Person es erlaubt; er kostet niemanden den eigenen Beitrag</translation>
    </message>
    <message>
        <source>end the round before everybody was called</source>
        <translation>die Runde beenden, bevor alle dran waren</translation>
    </message>
    <message>
        <source>define a signal of your own; its symbol is typed behind a name</source>
        <translation>ein eigenes Handzeichen festlegen; sein Zeichen wird hinter einen Namen geschrieben</translation>
    </message>
    <message>
        <source>do without a signal, also one of the usual four</source>
        <translation>ohne ein Handzeichen auskommen, auch eines der vier üblichen</translation>
    </message>
    <message>
        <source>set one rule of the floor, or about amendments, for the whole meeting</source>
        <translation>eine Regel für das Sprechen oder zu Änderungsanträgen festlegen, für das ganze Treffen</translation>
    </message>
    <message>
        <source>ask to understand; waits for the turn&apos;s end, then that speaker answers</source>
        <translation>nachfragen, um zu verstehen; wartet das Ende des Beitrags ab, dann antwortet, wer gesprochen hat</translation>
    </message>
    <message>
        <source>respond directly to the turn that is going on or has just ended</source>
        <translation>direkt auf den Beitrag antworten, der läuft oder gerade endete</translation>
    </message>
    <message>
        <source>take a hand, a proposal or an amendment back</source>
        <translation>eine Meldung, einen Vorschlag oder einen Änderungsantrag zurückziehen</translation>
    </message>
    <message>
        <source>put somebody at a place of the stack; 1 is next</source>
        <translation>jemanden auf einen Platz der Redeliste setzen; 1 kommt als Nächstes</translation>
    </message>
    <message>
        <source>choose the order: fifo, progressive, groups, alternating, quota, sides, and its terms</source>
        <translation>die Reihenfolge wählen: fifo, progressive, groups, alternating, quota, sides, und ihre Bedingungen</translation>
    </message>
    <message>
        <source>whoever was called is not there: that was no turn, and they wait at place 2; the second time they wait no longer</source>
        <translation>wer aufgerufen wurde, ist nicht da: Das war kein Beitrag, und die Person wartet auf Platz 2; beim zweiten Mal wartet sie nicht mehr</translation>
    </message>
    <message>
        <source>admit no new hands; those waiting are heard, points and questions go on</source>
        <translation>keine neuen Meldungen annehmen; wer wartet, wird gehört, Hinweise und Fragen gehen weiter</translation>
    </message>
    <message>
        <source>admit hands again</source>
        <translation>wieder Meldungen annehmen</translation>
    </message>
    <message>
        <source>turn to it, so that the room sees it; or give it another place in the order of taking</source>
        <translation>dorthin gehen, damit der Raum es sieht; oder ihm einen anderen Platz in der Reihenfolge geben</translation>
    </message>
    <message>
        <source>take these first, in this order; order LABEL &quot;…&quot;, &quot;…&quot; puts the suggestions for a blank in order</source>
        <translation>diese zuerst behandeln, in dieser Reihenfolge; order LABEL &quot;…&quot;, &quot;…&quot; ordnet die Vorschläge für eine Lücke</translation>
    </message>
    <message>
        <source>end the present turn and call who is next; in a round the piece goes on</source>
        <translation>den laufenden Beitrag beenden und aufrufen, wer als Nächstes kommt; in einer Runde geht der Redestab weiter</translation>
    </message>
    <message>
        <source>stop the clock of the present turn</source>
        <translation>die Uhr des laufenden Beitrags anhalten</translation>
    </message>
    <message>
        <source>let it go on</source>
        <translation>ihn weiterlaufen lassen</translation>
    </message>
    <message>
        <source>give the present turn more time; by the room, where it was asked</source>
        <translation>dem laufenden Beitrag mehr Zeit geben; by room, wenn der Raum gefragt wurde</translation>
    </message>
    <message>
        <source>end the present turn; the floor goes back to whoever it interrupted, else to nobody. Another point of process that waits is heard first</source>
        <translation>den laufenden Beitrag beenden; das Wort geht an die unterbrochene Person zurück, sonst an niemanden. Ein weiterer Hinweis zum Ablauf, der wartet, kommt zuerst</translation>
    </message>
    <message>
        <source>the answer that would come next is not given: it is put aside, and the floor goes on. It lapses by itself with its stage, process or item</source>
        <translation>die Antwort, die als Nächstes käme, wird nicht gegeben: Sie wird weggelegt, und es geht weiter. Mit Schritt, Verfahren oder Punkt verfällt sie von selbst</translation>
    </message>
    <message>
        <source>correct the clock: the present turn, else the last one, began then</source>
        <translation>die Uhr berichtigen: Der laufende Beitrag, sonst der letzte, begann da</translation>
    </message>
    <message>
        <source>correct the clock: the present turn was paused then, and is paused</source>
        <translation>die Uhr berichtigen: Der laufende Beitrag wurde da angehalten und ist angehalten</translation>
    </message>
    <message>
        <source>correct the clock: the present turn went on then, and goes on</source>
        <translation>die Uhr berichtigen: Der laufende Beitrag ging da weiter und läuft</translation>
    </message>
    <message>
        <source>correct the clock: the turn that ran then ended then; the present one, or the last one</source>
        <translation>die Uhr berichtigen: Der Beitrag endete da; der laufende oder der letzte</translation>
    </message>
    <message>
        <source>limit each turn from the next one on; a soft limit only signals, a hard one ends the turn; in a round every limit only signals</source>
        <translation>Beiträge ab dem nächsten begrenzen; eine weiche Grenze (soft) zeigt es nur an, eine feste (hard) beendet den Beitrag; in einer Runde zeigt jede Grenze es nur an</translation>
    </message>
    <message>
        <source>limit the turns of each person, of each group, or on the item together; a soft budget only lets others go first</source>
        <translation>die Beiträge jeder Person, jeder Gruppe oder zu diesem Punkt insgesamt begrenzen; ein weicher Vorrat (soft) lässt nur andere zuerst dran</translation>
    </message>
    <message>
        <source>how the room sees a text, until something new happens; not written down</source>
        <translation>wie der Raum einen Text sieht, bis etwas Neues geschieht; wird nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>the colours of all windows: as the system has them, or fixed; not written down</source>
        <translation>die Farben aller Fenster: wie das System sie hat, oder fest; wird nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>whether a word of the field is explained to the room when it is first used</source>
        <translation>ob dem Raum ein Fachwort erklärt wird, wenn es zum ersten Mal vorkommt</translation>
    </message>
    <message>
        <source>interrupt the meeting and await everybody back, group by group; in a break, await them from now on, or say another time of return</source>
        <translation>das Treffen unterbrechen und alle zurückerwarten, Gruppe für Gruppe; in einer Pause sie von jetzt an erwarten oder eine andere Uhrzeit nennen</translation>
    </message>
    <message>
        <source>go on under what a process of your own says by now</source>
        <translation>mit dem weitermachen, was ein eigenes Verfahren inzwischen sagt</translation>
    </message>
    <message>
        <source>what somebody took on is done, by its number (T1, T2, …), with what they tell of it</source>
        <translation>was jemand übernommen hat, ist erledigt, nach seiner Nummer (T1, T2, …), mit dem, was sie davon berichten</translation>
    </message>
    <message>
        <source>nobody does it any more</source>
        <translation>niemand macht es mehr</translation>
    </message>
    <message>
        <source>somebody else does it from now on</source>
        <translation>jemand anderes macht es von jetzt an</translation>
    </message>
    <message>
        <source>take an action that is still open along from an earlier meeting</source>
        <translation>eine noch offene Aufgabe aus einem früheren Treffen mitnehmen</translation>
    </message>
    <message>
        <source>this person speaks for the group where its spoke is away</source>
        <translation>diese Person spricht für die Gruppe, wenn die delegierte Person nicht da ist</translation>
    </message>
    <message>
        <source>a group has decided itself on the block that its spoke gave, and how</source>
        <translation>eine Gruppe hat selbst über das Veto entschieden, das für sie eingelegt wurde, und wie</translation>
    </message>
    <message>
        <source>start a record; the body is those who are entitled to decide together; items have this process where they name none; after an earlier meeting what that one left open is there, and everybody who was known there, as absent</source>
        <translation>eine Aufzeichnung beginnen; das Gremium sind die, die zusammen entscheiden dürfen; Punkte haben dieses Verfahren, wo sie keines nennen; nach einem früheren Treffen ist da, was jenes offen ließ, und alle, die dort bekannt waren, als abwesend</translation>
    </message>
    <message>
        <source>keep a prompt in view; round 2 asks the second one</source>
        <translation>eine Frage sichtbar lassen; runde 2 fragt die zweite</translation>
    </message>
    <message>
        <source>let somebody answer who came after the decision had opened</source>
        <translation>eine Person antworten lassen, die erst nach Beginn der Entscheidung kam</translation>
    </message>
    <message>
        <source>what somebody sent who is not here; it stands in the minutes under their name</source>
        <translation>was eine Person geschickt hat, die nicht da ist; es steht im Protokoll unter ihrem Namen</translation>
    </message>
    <message>
        <source>other words stand in place of these in a note; undo takes it back by itself</source>
        <translation>andere Worte stehen in einer Notiz an der Stelle von diesen; rückgängig nimmt es für sich allein zurück</translation>
    </message>
    <message>
        <source>open a round, with a prompt, a beginning, a direction, or through a list; in a popcorn round whoever holds the piece chooses who is next (call)</source>
        <translation>eine Runde beginnen, mit einer Frage, einem Anfang, einer Richtung oder nach einer Liste; bei popcorn wählt, wer den Redestab hält, wer als Nächstes spricht (wort)</translation>
    </message>
    <message>
        <source>raise a hand, to speak for or against where it matters; the same line may be written without hand</source>
        <translation>sich melden, um dafür oder dagegen zu sprechen, wo das zählt; dieselbe Zeile geht auch ohne melden</translation>
    </message>
    <message>
        <source>raise a point of process; the running turn pauses at once. While a vote is taken it has to be about the vote: overrule</source>
        <translation>einen Hinweis zum Ablauf geben; der laufende Beitrag wird sofort angehalten. Während abgestimmt wird, muss er die Abstimmung betreffen: trotzdem</translation>
    </message>
    <message>
        <source>give the floor to this person now, or to whoever waits at a place: call 7th; 1st is next</source>
        <translation>dieser Person jetzt das Wort geben, oder wer auf einem Platz wartet: wort 7th; 1st kommt als Nächstes</translation>
    </message>
    <message>
        <source>the room sees this scene whatever happens, until show follow; not written down</source>
        <translation>der Raum sieht dieses Bild, egal was geschieht, bis zeigen follow; wird nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>this person speaks for their group, or for another; round of spokes goes through all who do</source>
        <translation>diese Person spricht für ihre Gruppe oder für eine andere; runde of spokes geht durch alle, die das tun</translation>
    </message>
    <message>
        <source>somebody has a role, or speaks for a group, no longer; what they did before stands</source>
        <translation>jemand hat eine Rolle nicht mehr oder spricht nicht mehr für eine Gruppe; was vorher getan wurde, bleibt bestehen</translation>
    </message>
    <message>
        <source>take a role: facilitator, keeper, minutes, stack, time, care, or any other word; until a day; in quotes what whoever had it hands over</source>
        <translation>eine Rolle übernehmen: facilitator, keeper, minutes, stack, time, care oder ein anderes Wort; bis zu einem Tag; in Anführungszeichen, was von der vorigen Person übergeben wird</translation>
    </message>
    <message>
        <source>put a matter on the agenda, under a process of its own or the meeting&apos;s; from an earlier meeting, perhaps for its second reading</source>
        <translation>eine Sache auf die Tagesordnung setzen, mit eigenem Verfahren oder dem des Treffens; aus einem früheren Treffen, vielleicht zur zweiten Lesung</translation>
    </message>
    <message>
        <source>make an item part of another one, or of none</source>
        <translation>einen Punkt zum Teil eines anderen machen, oder von keinem</translation>
    </message>
    <message>
        <source>say who presents an item</source>
        <translation>sagen, wer einen Punkt vorstellt</translation>
    </message>
    <message>
        <source>put a question to an item that was sent ahead</source>
        <translation>zu einem Punkt eine vorab geschickte Frage festhalten</translation>
    </message>
    <message>
        <source>let a proposal come up at an item</source>
        <translation>einen Vorschlag bei einem Punkt drankommen lassen</translation>
    </message>
    <message>
        <source>make one item of several that were not begun; their times add up</source>
        <translation>aus mehreren nicht begonnenen Punkten einen machen; ihre Zeiten werden zusammengezählt</translation>
    </message>
    <message>
        <source>leave an item for another meeting</source>
        <translation>einen Punkt auf ein anderes Treffen verschieben</translation>
    </message>
    <message>
        <source>treat an item in this meeting that was to be left</source>
        <translation>einen Punkt in diesem Treffen behandeln, der verschoben war</translation>
    </message>
    <message>
        <source>let an item come a second time, in another meeting, before it is decided</source>
        <translation>einen Punkt in einem anderen Treffen ein zweites Mal drankommen lassen, bevor entschieden wird</translation>
    </message>
    <message>
        <source>let an item begin at a time of day, not before; what is free until then takes up lateness</source>
        <translation>einen Punkt um eine Uhrzeit beginnen lassen, nicht vorher; was bis dahin frei ist, fängt Verspätung auf</translation>
    </message>
    <message>
        <source>say what has to be treated even where time runs out</source>
        <translation>sagen, was auch dann behandelt werden muss, wenn die Zeit knapp wird</translation>
    </message>
    <message>
        <source>leave all that need not be treated, and was not begun, for another meeting</source>
        <translation>alles auf ein anderes Treffen verschieben, was nicht behandelt werden muss und nicht begonnen wurde</translation>
    </message>
    <message>
        <source>the meeting agrees to its agenda, and how it does</source>
        <translation>das Treffen vereinbart seine Tagesordnung, und wie</translation>
    </message>
    <message>
        <source>what somebody says of the meeting itself, for whoever facilitates the next one</source>
        <translation>was jemand über das Treffen selbst sagt, für alle, die das nächste moderieren</translation>
    </message>
    <message>
        <source>propose somebody for a role, with the reason; again: they changed their mind</source>
        <translation>jemanden für eine Aufgabe vorschlagen, mit dem Grund; noch einmal: umgedacht</translation>
    </message>
    <message>
        <source>put aside who was proposed, for another role</source>
        <translation>die Vorgeschlagenen beiseitelegen, für eine andere Aufgabe</translation>
    </message>
    <message>
        <source>what somebody needs to take part, as far as they want to say; in no minutes</source>
        <translation>was jemand braucht, um dabei sein zu können, soweit das gesagt wird; in keinem Protokoll</translation>
    </message>
    <message>
        <source>which languages somebody speaks; in no minutes</source>
        <translation>welche Sprachen jemand spricht; in keinem Protokoll</translation>
    </message>
    <message>
        <source>these texts need no debate: one act decides them, unless somebody pulls one out</source>
        <translation>diese Texte brauchen keine Debatte: Sie werden auf einmal beschlossen, außer jemand nimmt einen heraus</translation>
    </message>
    <message>
        <source>somebody wants a text by itself: it goes back to its place</source>
        <translation>jemand will einen Text für sich behandeln: Er kommt zurück an seinen Platz</translation>
    </message>
    <message>
        <source>all texts that need no debate are decided at once, and how that was agreed</source>
        <translation>alle Texte, die keine Debatte brauchen, werden auf einmal beschlossen, und wie das vereinbart wurde</translation>
    </message>
    <message>
        <source>ask the room whether enough was said on this</source>
        <translation>den Raum fragen, ob dazu genug gesagt ist</translation>
    </message>
    <message>
        <source>so many hands say that enough was said, so many want to go on</source>
        <translation>so viele Hände finden, dass genug gesagt ist, so viele wollen weiter</translation>
    </message>
    <message>
        <source>ask groups at home to ratify a text, and by which rule</source>
        <translation>Gruppen zu Hause um Zustimmung zu einem Text fragen, und nach welcher Regel</translation>
    </message>
    <message>
        <source>this group ratifies a text that it has decided on, perhaps with a reservation</source>
        <translation>diese Gruppe stimmt einem Text zu, über den sie entschieden hat, vielleicht mit Vorbehalt</translation>
    </message>
    <message>
        <source>this group answers a text otherwise: it would amend or reject it, or stands aside</source>
        <translation>diese Gruppe antwortet anders: Sie würde den Text ändern, lehnt ihn ab oder steht beiseite</translation>
    </message>
    <message>
        <source>bring what another group sent before the meeting: texts, changes, answers, notices</source>
        <translation>vor das Treffen bringen, was eine andere Gruppe schickte: Texte, Änderungen, Antworten, Mitteilungen</translation>
    </message>
    <message>
        <source>this group needs something, and others hear of it</source>
        <translation>diese Gruppe braucht etwas, und andere hören davon</translation>
    </message>
    <message>
        <source>this group can give something to others</source>
        <translation>diese Gruppe kann anderen etwas geben</translation>
    </message>
    <message>
        <source>this group lets others know something</source>
        <translation>diese Gruppe teilt anderen etwas mit</translation>
    </message>
    <message>
        <source>whom a group sends, how far they may go, until when, and when they report back</source>
        <translation>wen eine Gruppe entsendet, wie weit die Person gehen darf, bis wann, und wann sie berichtet</translation>
    </message>
    <message>
        <source>what a group’s delegate answered goes beyond the mandate, and waits for the group</source>
        <translation>was für eine Gruppe geantwortet wurde, geht über das Mandat hinaus und wartet auf die Gruppe</translation>
    </message>
</context>
<context>
    <name>VerdictBox</name>
    <message>
        <source>Put aside</source>
        <translation>Weglegen</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>check that no record was changed</source>
        <translation>prüfen, dass keine Aufzeichnung verändert wurde</translation>
    </message>
    <message>
        <source>Every event bears a hash over itself and the event before it. What was changed, added
or taken out afterwards is found and named, and the status is 4. Approved minutes bear a seal: by it
can be told of a file in any format whether it still is what was approved, and what differs.</source>
        <translation>Jedes Ereignis trägt einen Hash über sich und das Ereignis davor. Was nachträglich geändert, hinzugefügt
oder herausgenommen wurde, wird gefunden und genannt, und der Rückgabewert ist 4. Genehmigte Protokolle
tragen ein Siegel: Daran lässt sich von einer Datei in jedem Format sagen, ob sie noch ist, was genehmigt
wurde, und was sich unterscheidet.</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>nur dieses</translation>
    </message>
    <message>
        <source>save what is good of a damaged library; it is kept beside as it was</source>
        <translation>retten, was an einer beschädigten Bibliothek gut ist; sie bleibt daneben, wie sie war</translation>
    </message>
    <message>
        <source>check a file of approved minutes against their record instead</source>
        <translation>stattdessen eine Datei eines genehmigten Protokolls gegen seine Aufzeichnung prüfen</translation>
    </message>
    <message>
        <source>Its head, to be noted elsewhere: {head}</source>
        <translation>Ihr Kopf, anderswo zu notieren: {head}</translation>
    </message>
</context>
<context>
    <name>VoteRefusals</name>
    <message numerus="yes">
        <source>Everybody has %n dots, and these are more.</source>
        <translation>
            <numerusform>Alle haben %n Klebepunkt, und das sind mehr.</numerusform>
            <numerusform>Alle haben %n Klebepunkte, und das sind mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n dots can be put on one option.</source>
        <translation>
            <numerusform>Höchstens %n Klebepunkt kann auf eine Möglichkeit.</numerusform>
            <numerusform>Höchstens %n Klebepunkte können auf eine Möglichkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n papers were handed out.</source>
        <translation>
            <numerusform>Es wurde nur %n Zettel ausgegeben.</numerusform>
            <numerusform>Es wurden nur %n Zettel ausgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That would be {filled} ballots, and %n people may answer.</source>
        <translation>
            <numerusform>Das wären {filled} Stimmzettel, und nur %n Person darf antworten.</numerusform>
            <numerusform>Das wären {filled} Stimmzettel, und %n Personen dürfen antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not how this can be decided.</source>
        <translation>„{name}“ ist keine Art, das zu entscheiden.</translation>
    </message>
    <message>
        <source>Nobody can have {votes} votes; it is a number from 1 up.</source>
        <translation>Niemand kann {votes} Stimmen haben; es ist eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>No group here is called “{name}”.</source>
        <translation>Keine Gruppe hier heißt „{name}“.</translation>
    </message>
    <message>
        <source>The vote of the chair cannot be worth “{name}”.</source>
        <translation>Die Stimme der Leitung kann nicht „{name}“ wert sein.</translation>
    </message>
    <message>
        <source>{name} stays out of this decision.</source>
        <translation>{name} bleibt bei dieser Entscheidung draußen.</translation>
    </message>
    <message>
        <source>This decision is secret: no name is kept with an answer.</source>
        <translation>Diese Entscheidung ist geheim: Zu keiner Antwort wird ein Name aufbewahrt.</translation>
    </message>
    <message>
        <source>Here people choose among options, on ballots.</source>
        <translation>Hier wird auf Stimmzetteln unter Möglichkeiten gewählt.</translation>
    </message>
    <message>
        <source>{name} does not block.</source>
        <translation>{name} hat kein Veto eingelegt.</translation>
    </message>
    <message>
        <source>The block of {name} has not been found to rest on nothing.</source>
        <translation>Dass das Veto von {name} auf nichts beruht, wurde nicht festgestellt.</translation>
    </message>
    <message>
        <source>Among options nothing can be chosen by “{name}”.</source>
        <translation>Unter Möglichkeiten lässt sich durch „{name}“ nichts auswählen.</translation>
    </message>
    <message>
        <source>There is nothing to choose between.</source>
        <translation>Es gibt nichts auszuwählen.</translation>
    </message>
    <message>
        <source>Two options have the same name; people cannot tell them.</source>
        <translation>Zwei Möglichkeiten haben denselben Namen; niemand kann sie unterscheiden.</translation>
    </message>
    <message>
        <source>An option has no name.</source>
        <translation>Eine Möglichkeit hat keinen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is not among the options.</source>
        <translation>„{name}“ ist nicht unter den Möglichkeiten.</translation>
    </message>
    <message>
        <source>“{name}” could mean several options.</source>
        <translation>„{name}“ könnte mehrere Möglichkeiten meinen.</translation>
    </message>
    <message>
        <source>Nothing stands on this ballot.</source>
        <translation>Auf diesem Stimmzettel steht nichts.</translation>
    </message>
    <message>
        <source>Something on this ballot is not an option.</source>
        <translation>Etwas auf diesem Stimmzettel ist keine Möglichkeit.</translation>
    </message>
    <message>
        <source>An option stands on this ballot twice.</source>
        <translation>Eine Möglichkeit steht zweimal auf diesem Stimmzettel.</translation>
    </message>
    <message>
        <source>Here no two options can share a place.</source>
        <translation>Hier können nicht zwei Möglichkeiten denselben Platz haben.</translation>
    </message>
    <message>
        <source>A ballot counts once at least.</source>
        <translation>Ein Stimmzettel zählt mindestens einmal.</translation>
    </message>
    <message>
        <source>Here only one can be marked.</source>
        <translation>Hier kann nur eine angekreuzt werden.</translation>
    </message>
    <message>
        <source>Nothing below 0 can be given.</source>
        <translation>Unter 0 kann nichts gegeben werden.</translation>
    </message>
    <message>
        <source>The highest that can be given is {top}.</source>
        <translation>Höchstens {top} kann gegeben werden.</translation>
    </message>
    <message>
        <source>Paper {number} has not been typed.</source>
        <translation>Zettel {number} wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>{number} cannot be how many papers were handed out; {typed} or more can.</source>
        <translation>So viele Zettel können nicht ausgegeben worden sein: {number}; möglich sind {typed} oder mehr.</translation>
    </message>
    <message>
        <source>These papers were typed differently, or only once: {papers}.</source>
        <translation>Diese Zettel wurden verschieden oder nur einmal eingegeben: {papers}.</translation>
    </message>
    <message>
        <source>Nothing has been decided on “{label}” yet.</source>
        <translation>Über „{label}“ wurde noch nichts beschlossen.</translation>
    </message>
    <message>
        <source>The lot for {purpose} has not been drawn yet.</source>
        <translation>Das Los für {purpose} wurde noch nicht gezogen.</translation>
    </message>
    <message>
        <source>Words or numbers from which the lot is worked out are missing.</source>
        <translation>Worte oder Zahlen fehlen, aus denen das Los berechnet wird.</translation>
    </message>
    <message>
        <source>One at least has to be drawn.</source>
        <translation>Mindestens eine Person muss gezogen werden.</translation>
    </message>
    <message>
        <source>Two of those among whom the lot is drawn have the same name.</source>
        <translation>Zwei von denen, unter denen ausgelost wird, haben denselben Namen.</translation>
    </message>
    <message>
        <source>{places} cannot be drawn from {pool}.</source>
        <translation>Aus {pool} lassen sich nicht {places} ziehen.</translation>
    </message>
    <message>
        <source>No lot waits to be drawn.</source>
        <translation>Kein Los wartet darauf, gezogen zu werden.</translation>
    </message>
    <message>
        <source>Groups decide here, and nobody belongs to one. Say who is of which group, or let people decide.</source>
        <translation>Hier entscheiden Gruppen, und niemand gehört zu einer. Sagt, wer zu welcher Gruppe gehört, oder lasst die Einzelnen entscheiden.</translation>
    </message>
    <message>
        <source>Groups answer here, and {name} belongs to none. Name them as a spoke, or let people decide.</source>
        <translation>Hier antworten Gruppen, und {name} gehört zu keiner. Benennt diese Person als Delegierte, oder lasst die Einzelnen entscheiden.</translation>
    </message>
    <message>
        <source>Somebody else speaks for {group}; {name} can tell them, or become the spoke.</source>
        <translation>Für {group} spricht jemand anderes; {name} kann es dort sagen oder selbst delegiert werden.</translation>
    </message>
    <message>
        <source>{name} speaks for the group already; an alternate is somebody else.</source>
        <translation>{name} spricht schon für die Gruppe; die Vertretung ist jemand anderes.</translation>
    </message>
    <message>
        <source>Groups decide here, and nobody is here who speaks for one.</source>
        <translation>Hier entscheiden Gruppen, und für keine ist eine Person da, die spricht.</translation>
    </message>
    <message>
        <source>Nobody is here who speaks for {group}. Name a spoke or an alternate first.</source>
        <translation>Für {group} spricht hier niemand. Nennt zuerst eine delegierte Person oder eine Vertretung.</translation>
    </message>
    <message>
        <source>There is no role or delegation of theirs that could end.</source>
        <translation>Da ist keine Rolle und keine Delegation, die enden könnte.</translation>
    </message>
    <message>
        <source>{name} has several roles; say from which.</source>
        <translation>{name} hat mehrere Rollen; sag, von welcher.</translation>
    </message>
    <message>
        <source>Nothing waits for what its group decides.</source>
        <translation>Nichts wartet auf die Entscheidung einer Gruppe.</translation>
    </message>
    <message>
        <source>Say to which body {name} is sent, or which group sends them here.</source>
        <translation>Sag, wohin {name} entsandt wird, oder welche Gruppe {name} hierher entsendet.</translation>
    </message>
    <message>
        <source>Somebody else goes where {name} cannot.</source>
        <translation>Wo {name} verhindert ist, geht jemand anderes.</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>Would doing this harm us, or miss something better? {reason}</source>
        <translation>Würde es uns schaden, oder ginge uns etwas Besseres verloren? {reason}</translation>
    </message>
    <message>
        <source>An objection holds: {reason} How could the text change?</source>
        <translation>Ein Einwand gilt: {reason} Wie könnte der Text anders lauten?</translation>
    </message>
    <message>
        <source>Does this block rest on what we agreed to be? {reason}</source>
        <translation>Beruht dieses Veto auf dem, was wir gemeinsam sein wollen? {reason}</translation>
    </message>
    <message>
        <source>When do we look at it again?</source>
        <translation>Wann sehen wir es uns wieder an?</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>what {group} decides</source>
        <translation>was {group} entscheidet</translation>
    </message>
    <message numerus="yes">
        <source>what %n groups decide</source>
        <translation>
            <numerusform>was %n Gruppe entscheidet</numerusform>
            <numerusform>was %n Gruppen entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>we test the block</source>
        <translation>wir prüfen das Veto</translation>
    </message>
    <message>
        <source>we test the objection</source>
        <translation>wir prüfen den Einwand</translation>
    </message>
    <message>
        <source>we change the text</source>
        <translation>wir ändern den Text</translation>
    </message>
    <message>
        <source>a day to look again</source>
        <translation>ein Tag zum Wiederansehen</translation>
    </message>
    <message>
        <source>the result is stated</source>
        <translation>das Ergebnis wird genannt</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Begin: type meeting and a title in quotation marks, then Enter.</source>
        <translation>Beginne: schreib treffen und einen Titel in Anführungszeichen, dann Eingabe.</translation>
    </message>
    <message>
        <source>The meeting is closed. The buttons lead to its minutes and hand-outs.</source>
        <translation>Das Treffen ist geschlossen. Die Knöpfe führen zum Protokoll und zu Handzetteln.</translation>
    </message>
    <message>
        <source>{key} opens it again, if it was closed by mistake.</source>
        <translation>{key} öffnet es wieder, falls es aus Versehen geschlossen wurde.</translation>
    </message>
    <message>
        <source>Type return, then Enter: what waits goes on as it was left.</source>
        <translation>Schreib rückkehren, dann Eingabe: Was wartet, geht weiter, wie es war.</translation>
    </message>
    <message>
        <source>{key} takes back what was done last.</source>
        <translation>{key} nimmt zurück, was zuletzt getan wurde.</translation>
    </message>
    <message>
        <source>{key} opens the list of people: write who is here, with commas.</source>
        <translation>{key} öffnet die Liste der Leute: schreib mit Kommas, wer da ist.</translation>
    </message>
    <message>
        <source>Whoever has the piece speaks; then it goes on. Type pass if they pass.</source>
        <translation>Wer den Redestab hat, spricht; dann geht er weiter. Schreib passen, wenn jemand passt.</translation>
    </message>
    <message>
        <source>A click on a seat hands the piece to that person.</source>
        <translation>Ein Klick auf einen Platz gibt dieser Person den Redestab.</translation>
    </message>
    <message>
        <source>Somebody raises a hand: type the beginning of the name, then Enter.</source>
        <translation>Jemand meldet sich: schreib den Anfang des Namens, dann Eingabe.</translation>
    </message>
    <message>
        <source>{key} stops the clock of the turn, and lets it go on.</source>
        <translation>{key} hält die Uhr des Beitrags an und lässt sie weiterlaufen.</translation>
    </message>
    <message>
        <source>Click a name in the list (or press {key}); then one letter answers.</source>
        <translation>Klick einen Namen in der Liste an (oder drück {key}); dann antwortet ein Buchstabe.</translation>
    </message>
    <message>
        <source>“All others” answers for everybody who has not; “Close” states the result.</source>
        <translation>„Alle anderen“ antwortet für alle, die noch nicht geantwortet haben; „Schließen“ nennt das Ergebnis.</translation>
    </message>
    <message>
        <source>{key} puts a text before the meeting.</source>
        <translation>{key} legt dem Treffen einen Text vor.</translation>
    </message>
    <message>
        <source>{key} proposes a change to the text that is shown.</source>
        <translation>{key} schlägt eine Änderung am gezeigten Text vor.</translation>
    </message>
    <message>
        <source>{key} decides: together, by vote, or in another way.</source>
        <translation>{key} entscheidet: gemeinsam, durch Abstimmung oder anders.</translation>
    </message>
    <message>
        <source>Help on a line: type help and a verb into the quick bar, such as help amend; what it does and how it is written stands under the line at once.</source>
        <translation>Hilfe zu einer Zeile: schreib hilfe und ein Wort in die Eingabezeile, etwa hilfe ändern; was es tut und wie es geschrieben wird, steht sofort darunter.</translation>
    </message>
</context>
<context>
    <name>WaysToMeet</name>
    <message>
        <source>More ways to meet</source>
        <translation>Mehr Arten, sich zu treffen</translation>
    </message>
    <message>
        <source>Rounds, boards, and ways for one purpose, each with a few words about it</source>
        <translation>Runden, Vorstände und Wege für einen bestimmten Zweck, jeweils mit ein paar Worten dazu</translation>
    </message>
    <message numerus="yes">
        <source>%n other files cannot be used either.</source>
        <translation>
            <numerusform>%n weitere Datei lässt sich auch nicht verwenden.</numerusform>
            <numerusform>%n weitere Dateien lassen sich auch nicht verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a way to meet, change it, and save it for your group (Ctrl+P)</source>
        <translation>Ein Verfahren kopieren, ändern und für deine Gruppe speichern (Ctrl+P)</translation>
    </message>
    <message>
        <source>Our own ways</source>
        <translation>Eigene Verfahren</translation>
    </message>
</context>
<context>
    <name>Weighings</name>
    <message>
        <source>That decides at once: the text of {target} changes as {label} says.</source>
        <translation>Das entscheidet sofort: Der Text von {target} ändert sich, wie {label} sagt.</translation>
    </message>
    <message>
        <source>Decide it together: {method}</source>
        <translation>Gemeinsam entscheiden: {method}</translation>
    </message>
    <message>
        <source>Adopt {label}</source>
        <translation>{label} annehmen</translation>
    </message>
    <message>
        <source>Take {label} first</source>
        <translation>{label} zuerst behandeln</translation>
    </message>
    <message>
        <source>Go on all the same…</source>
        <translation>Trotzdem weiter…</translation>
    </message>
    <message>
        <source>Waiting to speak: {names}.</source>
        <translation>Warten auf das Wort: {names}.</translation>
    </message>
    <message>
        <source>Not reached: {items}.</source>
        <translation>Nicht geschafft: {items}.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Treffen schließen</translation>
    </message>
    <message>
        <source>{name} would be called ahead of {others}.</source>
        <translation>{name} käme vor {others} dran.</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>{name} aufrufen</translation>
    </message>
    <message>
        <source>{name} has the floor. A double click hands the piece to {other} at once.</source>
        <translation>{name} hat das Wort. Ein Doppelklick gibt den Redestab sofort an {other}.</translation>
    </message>
    <message>
        <source>Hand it to {name}</source>
        <translation>An {name} geben</translation>
    </message>
    <message>
        <source>The round would begin with {name}.</source>
        <translation>Die Runde würde mit {name} beginnen.</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Die Runde beginnen</translation>
    </message>
    <message>
        <source>This {ends}.</source>
        <translation>Das {ends}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} have not spoken in the round.</source>
        <translation>
            <numerusform>{names} hat in der Runde nicht gesprochen.</numerusform>
            <numerusform>{names} haben in der Runde nicht gesprochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Die Runde beenden</translation>
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
        <translation>Um zu ändern, wer entscheidet, verlass das hier und schreib eines davon: {lines}</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Say how many must be here as a fraction, such as 1/2 or 1/3.</source>
        <translation>Sag als Bruch, wie viele da sein müssen, etwa 1/2 oder 1/3.</translation>
    </message>
</context>
<context>
    <name>WhoNotes</name>
    <message>
        <source>Who takes notes here: the record keeps it with every note</source>
        <translation>Wer hier mitschreibt: Es wird bei jeder Notiz festgehalten</translation>
    </message>
    <message>
        <source>{name} takes notes</source>
        <translation>{name} schreibt mit</translation>
    </message>
    <message>
        <source>Who notes?</source>
        <translation>Wer schreibt mit?</translation>
    </message>
    <message>
        <source>Nobody says</source>
        <translation>Niemand sagt es</translation>
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
        <translation>Und an einer anderen Stelle</translation>
    </message>
    <message>
        <source>Leave the last one out</source>
        <translation>Das Letzte weglassen</translation>
    </message>
    <message>
        <source>Strike these words</source>
        <translation>Diese Worte streichen</translation>
    </message>
    <message>
        <source>Insert these words</source>
        <translation>Diese Worte einfügen</translation>
    </message>
    <message>
        <source>after these words (where nothing is struck)</source>
        <translation>nach diesen Worten (wo nichts gestrichen wird)</translation>
    </message>
    <message numerus="yes">
        <source>%n places named before this one</source>
        <translation>
            <numerusform>%n Stelle schon genannt</numerusform>
            <numerusform>%n Stellen schon genannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>There is no folder for processes of your own here.</source>
        <translation>Hier gibt es keinen Ordner für eigene Verfahren.</translation>
    </message>
    <message>
        <source>They lie beside a library that is a file. Open such a library.</source>
        <translation>Sie liegen neben einer Bibliothek, die eine Datei ist. Öffne so eine Bibliothek.</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Lines of the notes</source>
        <translation>Zeilen der Notizen</translation>
    </message>
</context>
</TS>
