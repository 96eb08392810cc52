<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgendaTimeWords</name>
    <message numerus="yes">
        <source> (without items {items}, which have no time)</source>
        <translation>
            <numerusform> (without item {items}, which has no time)</numerusform>
            <numerusform> (without items {items}, which have no time)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskingWords</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} ballots are in.</source>
        <translation>
            <numerusform>%n of {asked} ballots is in.</numerusform>
            <numerusform>%n of {asked} ballots are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotEvents</name>
    <message numerus="yes">
        <source>{name} has %n votes</source>
        <translation>
            <numerusform>{name} has one vote</numerusform>
            <numerusform>{name} has %n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryingWords</name>
    <message numerus="yes">
        <source>; its %n open amendments have to be moved again</source>
        <translation>
            <numerusform>; its open amendment has to be moved again</numerusform>
            <numerusform>; its %n open amendments have to be moved again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>There are %n more differences.</source>
        <translation>
            <numerusform>There is %n more difference.</numerusform>
            <numerusform>There are %n more differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountSteps</name>
    <message numerus="yes">
        <source>%n are blank or spoiled.</source>
        <translation>
            <numerusform>%n is blank or spoiled.</numerusform>
            <numerusform>%n are blank or spoiled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where both numbers are the same, the two are equal: %n pairs.</source>
        <translation>
            <numerusform>Where both numbers are the same, the two are equal: %n pair.</numerusform>
            <numerusform>Where both numbers are the same, the two are equal: %n pairs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionMinutesWords</name>
    <message numerus="yes">
        <source>{at}: %n people more were let in to answer.</source>
        <translation>
            <numerusform>{at}: one person more was let in to answer.</numerusform>
            <numerusform>{at}: %n people more were let in to answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said at the earlier meeting (%n):</source>
        <translation>
            <numerusform>Said at the earlier meeting:</numerusform>
            <numerusform>Said at the earlier meeting (%n):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message numerus="yes">
        <source>%n were needed</source>
        <translation>
            <numerusform>%n was needed</numerusform>
            <numerusform>%n were needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more groups in favour are needed.</source>
        <translation>
            <numerusform>One more group in favour is needed.</numerusform>
            <numerusform>%n more groups in favour are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was carried with %n votes to spare.</source>
        <translation>
            <numerusform>It was carried with one vote to spare.</numerusform>
            <numerusform>It was carried with %n votes to spare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more yes would have carried it.</source>
        <translation>
            <numerusform>One more yes would have carried it.</numerusform>
            <numerusform>%n more yes would have carried it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more yes carry it.</source>
        <translation>
            <numerusform>One more yes carries it.</numerusform>
            <numerusform>%n more yes carry it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with reservations</source>
        <translation>
            <numerusform>%n of them with reservations</numerusform>
            <numerusform>%n of them with reservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} agree</source>
        <translation>
            <numerusform>%n of {asked} agrees</numerusform>
            <numerusform>%n of {asked} agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand aside</source>
        <translation>
            <numerusform>%n stands aside</numerusform>
            <numerusform>%n stand aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block</source>
        <translation>
            <numerusform>%n blocks</numerusform>
            <numerusform>%n block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} consent</source>
        <translation>
            <numerusform>%n of {asked} consents</numerusform>
            <numerusform>%n of {asked} consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with concerns</source>
        <translation>
            <numerusform>%n of them with a concern</numerusform>
            <numerusform>%n of them with concerns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object</source>
        <translation>
            <numerusform>%n objects</numerusform>
            <numerusform>%n object</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstain</source>
        <translation>
            <numerusform>%n abstains</numerusform>
            <numerusform>%n abstain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are uncomfortable</source>
        <translation>
            <numerusform>%n is uncomfortable</numerusform>
            <numerusform>%n are uncomfortable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like it</source>
        <translation>
            <numerusform>%n likes it</numerusform>
            <numerusform>%n like it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can live with it</source>
        <translation>
            <numerusform>%n can live with it</numerusform>
            <numerusform>%n can live with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation>
            <numerusform>%n picture was left out.</numerusform>
            <numerusform>%n pictures were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts or embedded objects were left out.</source>
        <translation>
            <numerusform>%n chart or embedded object was left out.</numerusform>
            <numerusform>%n charts or embedded objects were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas stand as plain characters; check them.</source>
        <translation>
            <numerusform>%n formula stands as plain characters; check it.</numerusform>
            <numerusform>%n formulas stand as plain characters; check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes stand at the end, with their numbers in brackets.</source>
        <translation>
            <numerusform>%n footnote stands at the end, with its number in brackets.</numerusform>
            <numerusform>%n footnotes stand at the end, with their numbers in brackets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked changes were taken as accepted; check that this is what you mean.</source>
        <translation>
            <numerusform>%n tracked change was taken as accepted; check that this is what you mean.</numerusform>
            <numerusform>%n tracked changes were taken as accepted; check that this is what you mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments in the margin were left out.</source>
        <translation>
            <numerusform>%n comment in the margin was left out.</numerusform>
            <numerusform>%n comments in the margin were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text boxes stand after their paragraphs; check their places.</source>
        <translation>
            <numerusform>%n text box stands after its paragraph; check its place.</numerusform>
            <numerusform>%n text boxes stand after their paragraphs; check their places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passages were left out.</source>
        <translation>
            <numerusform>%n hidden passage was left out.</numerusform>
            <numerusform>%n hidden passages were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages were struck through and stand as any other; take out what is not to be decided.</source>
        <translation>
            <numerusform>%n passage was struck through and stands as any other; take it out if it is not to be decided.</numerusform>
            <numerusform>%n passages were struck through and stand as any other; take out what is not to be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of a list of contents were left out.</source>
        <translation>
            <numerusform>%n line of a list of contents was left out.</numerusform>
            <numerusform>%n lines of a list of contents were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cells stand in the first of their places.</source>
        <translation>
            <numerusform>%n merged cell stands in the first of its places.</numerusform>
            <numerusform>%n merged cells stand in the first of their places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of a symbol font were left out.</source>
        <translation>
            <numerusform>%n character of a symbol font was left out.</numerusform>
            <numerusform>%n characters of a symbol font were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links lead to no web page and stand as plain words.</source>
        <translation>
            <numerusform>%n link leads to no web page and stands as plain words.</numerusform>
            <numerusform>%n links lead to no web page and stand as plain words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of HTML were taken out; their words stay.</source>
        <translation>
            <numerusform>%n piece of HTML was taken out; its words stay.</numerusform>
            <numerusform>%n pieces of HTML were taken out; their words stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n places replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in what others noted stay as they are.</source>
        <translation>
            <numerusform>%n place in what others noted stays as it is.</numerusform>
            <numerusform>%n places in what others noted stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorEvents</name>
    <message numerus="yes">
        <source>{names} no longer wait to speak</source>
        <translation>
            <numerusform>{names} no longer waits to speak</numerusform>
            <numerusform>{names} no longer wait to speak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answers of {names} were not given</source>
        <translation>
            <numerusform>the answer of {names} was not given</numerusform>
            <numerusform>the answers of {names} were not given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>spoke %n times</source>
        <translation>
            <numerusform>spoke once</numerusform>
            <numerusform>spoke %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group} spoke %n times</source>
        <translation>
            <numerusform>{group} spoke once</numerusform>
            <numerusform>{group} spoke %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverWording</name>
    <message numerus="yes">
        <source>Tested %n times.</source>
        <translation>
            <numerusform>Tested once.</numerusform>
            <numerusform>Tested %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendments are open.</source>
        <translation>
            <numerusform>%n amendment is open.</numerusform>
            <numerusform>%n amendments are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions were not answered</source>
        <translation>
            <numerusform>%n question was not answered</numerusform>
            <numerusform>%n questions were not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were still waiting to speak when it ended.</source>
        <translation>
            <numerusform>%n person was still waiting to speak when it ended.</numerusform>
            <numerusform>%n people were still waiting to speak when it ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message numerus="yes">
        <source>This was changed in %n places.</source>
        <translation>
            <numerusform>This was changed in %n place.</numerusform>
            <numerusform>This was changed in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterEvents</name>
    <message numerus="yes">
        <source>{names} agree</source>
        <translation>
            <numerusform>{names} agrees</numerusform>
            <numerusform>{names} agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} agree with reservations</source>
        <translation>
            <numerusform>{names} agrees with reservations</numerusform>
            <numerusform>{names} agree with reservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} stand aside</source>
        <translation>
            <numerusform>{names} stands aside</numerusform>
            <numerusform>{names} stand aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} block</source>
        <translation>
            <numerusform>{names} blocks</numerusform>
            <numerusform>{names} block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} have a concern</source>
        <translation>
            <numerusform>{names} has a concern</numerusform>
            <numerusform>{names} have a concern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} object</source>
        <translation>
            <numerusform>{names} objects</numerusform>
            <numerusform>{names} object</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} say yes</source>
        <translation>
            <numerusform>{names} says yes</numerusform>
            <numerusform>{names} say yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} say no</source>
        <translation>
            <numerusform>{names} says no</numerusform>
            <numerusform>{names} say no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} abstain</source>
        <translation>
            <numerusform>{names} abstains</numerusform>
            <numerusform>{names} abstain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} like it</source>
        <translation>
            <numerusform>{names} likes it</numerusform>
            <numerusform>{names} like it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} can live with it</source>
        <translation>
            <numerusform>{names} can live with it</numerusform>
            <numerusform>{names} can live with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} are uncomfortable with it</source>
        <translation>
            <numerusform>{names} is uncomfortable with it</numerusform>
            <numerusform>{names} are uncomfortable with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingEvents</name>
    <message numerus="yes">
        <source>%n rows passed over: {rows}</source>
        <translation>
            <numerusform>%n row passed over: {rows}</numerusform>
            <numerusform>%n rows passed over: {rows}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesWording</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n groups</source>
        <translation>
            <numerusform>from %n group</numerusform>
            <numerusform>from %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of small groups</source>
        <translation>
            <numerusform>%n report of a small group</numerusform>
            <numerusform>%n reports of small groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small groups met and brought back:</source>
        <translation>
            <numerusform>%n small group met and brought back:</numerusform>
            <numerusform>%n small groups met and brought back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of process were raised</source>
        <translation>
            <numerusform>%n point of process was raised</numerusform>
            <numerusform>%n points of process were raised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%n more acts</source>
        <translation>
            <numerusform>one more act</numerusform>
            <numerusform>%n more acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineDialog</name>
    <message numerus="yes">
        <source>%n lines are to be looked at.</source>
        <translation>
            <numerusform>%n line is to be looked at.</numerusform>
            <numerusform>%n lines are to be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlines</name>
    <message numerus="yes">
        <source>%n lines of the notes could not be taken.</source>
        <translation>
            <numerusform>%n line of the notes could not be taken.</numerusform>
            <numerusform>%n lines of the notes could not be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message numerus="yes">
        <source>Close the decision (%n not answered)</source>
        <translation>
            <numerusform>Close the decision (%n not answered)</numerusform>
            <numerusform>Close the decision (%n not answered)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalWords</name>
    <message numerus="yes">
        <source>You made %n acts by yourself.</source>
        <translation>
            <numerusform>You made one act by yourself.</numerusform>
            <numerusform>You made %n acts by yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you looked up or let the coach show you.</source>
        <translation>
            <numerusform>One you looked up or let the coach show you.</numerusform>
            <numerusform>%n you looked up or let the coach show you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times you found a way of your own.</source>
        <translation>
            <numerusform>Once you found a way of your own.</numerusform>
            <numerusform>%n times you found a way of your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times you let it go on by itself.</source>
        <translation>
            <numerusform>%n times you let it go on by itself.</numerusform>
            <numerusform>%n times you let it go on by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times the script could not follow you; that says nothing about you.</source>
        <translation>
            <numerusform>Once the script could not follow you; that says nothing about you.</numerusform>
            <numerusform>%n times the script could not follow you; that says nothing about you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts were not possible when you tried them.</source>
        <translation>
            <numerusform>One act was not possible when you tried it.</numerusform>
            <numerusform>%n acts were not possible when you tried them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You practised for %n minutes.</source>
        <translation>
            <numerusform>You practised for a minute.</numerusform>
            <numerusform>You practised for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripWords</name>
    <message numerus="yes">
        <source>%n papers still to come</source>
        <translation>
            <numerusform>%n paper still to come</numerusform>
            <numerusform>%n papers still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people still to answer</source>
        <translation>
            <numerusform>%n person still to answer</numerusform>
            <numerusform>%n people still to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} (%n turns)</source>
        <translation>
            <numerusform>{words} (%n turn)</numerusform>
            <numerusform>{words} (%n turns)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n records: every event is as it was written.</source>
        <translation>
            <numerusform>Checked %n record: every event is as it was written.</numerusform>
            <numerusform>Checked %n records: every event is as it was written.</numerusform>
        </translation>
    </message>
</context>
</TS>
