<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActionsWindow</name>
    <message numerus="yes">
        <source>Not whole: %n damaged records could not be read to their end, and what people took on after that is missing here. Home marks them.</source>
        <translation>
            <numerusform>Not whole: %n damaged record could not be read to its end, and what people took on after that is missing here. Home marks it.</numerusform>
            <numerusform>Not whole: %n damaged records could not be read to their end, and what people took on after that is missing here. Home marks them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are still to be done.</source>
        <translation>
            <numerusform>%n action is still to be done.</numerusform>
            <numerusform>%n actions are still to be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are late.</source>
        <translation>
            <numerusform>%n of them is late.</numerusform>
            <numerusform>%n of them are late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>%n in its stack</source>
        <translation>
            <numerusform>%n in its stack</numerusform>
            <numerusform>%n in its stack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaTimeWords</name>
    <message numerus="yes">
        <source>%n min over {planned}</source>
        <translation>
            <numerusform>%n min over {planned}</numerusform>
            <numerusform>%n min over {planned}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {planned} min left</source>
        <translation>
            <numerusform>%n of {planned} min left</numerusform>
            <numerusform>%n of {planned} min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would end at {time}, %n min late</source>
        <translation>
            <numerusform>would end at {time}, %n min late</numerusform>
            <numerusform>would end at {time}, %n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would end at {time} (without items {items}, which have no time)</source>
        <translation>
            <numerusform>would end at {time} (without item {items}, which has no time)</numerusform>
            <numerusform>would end at {time} (without items {items}, which have no time)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmendmentDialog</name>
    <message numerus="yes">
        <source>{labels} already ask for exactly this.</source>
        <translation>
            <numerusform>{labels} already asks for exactly this.</numerusform>
            <numerusform>{labels} already ask for exactly this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} already change all of this, and more.</source>
        <translation>
            <numerusform>{labels} already changes all of this, and more.</numerusform>
            <numerusform>{labels} already change all of this, and more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmendmentScene</name>
    <message numerus="yes">
        <source>of %n lines</source>
        <translation>
            <numerusform>of %n line</numerusform>
            <numerusform>of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n lines</source>
        <translation>
            <numerusform>{number} of %n line</numerusform>
            <numerusform>{number} of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lines {lines} of {count}</source>
        <translation>
            <numerusform>line {lines} of {count}</numerusform>
            <numerusform>lines {lines} of {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message numerus="yes">
        <source>%n people are expected.</source>
        <translation>
            <numerusform>One person is expected.</numerusform>
            <numerusform>%n people are expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here so far.</source>
        <translation>
            <numerusform>One person is here so far.</numerusform>
            <numerusform>%n people are here so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskingWords</name>
    <message numerus="yes">
        <source>%n are to be chosen. {rule}</source>
        <translation>
            <numerusform>%n is to be chosen. {rule}</numerusform>
            <numerusform>%n are to be chosen. {rule}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{method}, %n to be chosen</source>
        <translation>
            <numerusform>{method}, %n to be chosen</numerusform>
            <numerusform>{method}, %n to be chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n dots where you like, at most {most} on one.</source>
        <translation>
            <numerusform>Put %n dot where you like, at most {most} on one.</numerusform>
            <numerusform>Put %n dots where you like, at most {most} on one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} have answered.</source>
        <translation>
            <numerusform>%n of {asked} has answered.</numerusform>
            <numerusform>%n of {asked} have answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} ballots are in.</source>
        <translation>
            <numerusform>%n of {asked} ballots is in.</numerusform>
            <numerusform>%n of {asked} ballots are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} gave a ballot.</source>
        <translation>
            <numerusform>%n of {asked} gave a ballot.</numerusform>
            <numerusform>%n of {asked} gave a ballot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may decide</source>
        <translation>
            <numerusform>%n may decide</numerusform>
            <numerusform>%n may decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here</source>
        <translation>
            <numerusform>%n of them is here</numerusform>
            <numerusform>%n of them are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were named as entitled, {here} of them are here.</source>
        <translation>
            <numerusform>%n person was named as entitled, {here} of them are here.</numerusform>
            <numerusform>%n people were named as entitled, {here} of them are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody may decide, except guests: %n people, {here} of them here.</source>
        <translation>
            <numerusform>Everybody may decide, except guests: %n person, {here} of them here.</numerusform>
            <numerusform>Everybody may decide, except guests: %n people, {here} of them here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n must be here to decide: so it is.</source>
        <translation>
            <numerusform>At least %n must be here to decide: so it is.</numerusform>
            <numerusform>At least %n must be here to decide: so it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n must be here to decide: so many are not here yet.</source>
        <translation>
            <numerusform>At least %n must be here to decide: so many are not here yet.</numerusform>
            <numerusform>At least %n must be here to decide: so many are not here yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group} {here} here, %n votes</source>
        <translation>
            <numerusform>{group} {here} here, %n vote</numerusform>
            <numerusform>{group} {here} here, %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more mandates</source>
        <translation>
            <numerusform>and %n more mandate</numerusform>
            <numerusform>and %n more mandates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotEvents</name>
    <message numerus="yes">
        <source>the delegates of {group} cast %n votes</source>
        <translation>
            <numerusform>the delegates of {group} cast %n vote</numerusform>
            <numerusform>the delegates of {group} cast %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has been changed %n times since it was first tested</source>
        <translation>
            <numerusform>the text has been changed once since it was first tested</numerusform>
            <numerusform>the text has been changed %n times since it was first tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers were handed out</source>
        <translation>
            <numerusform>%n paper was handed out</numerusform>
            <numerusform>%n papers were handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n votes</source>
        <translation>
            <numerusform>{name} has one vote</numerusform>
            <numerusform>{name} has %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {pool} will be drawn for {purpose}; the seed is “{seed}”</source>
        <translation>
            <numerusform>%n of {pool} will be drawn for {purpose}; the seed is “{seed}”</numerusform>
            <numerusform>%n of {pool} will be drawn for {purpose}; the seed is “{seed}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotFileWords</name>
    <message numerus="yes">
        <source>%n comments with numbers in them were passed over, the first in line {line}: “{word}”. If one is a ballot, take the # out.</source>
        <translation>
            <numerusform>%n comment with numbers in it was passed over, in line {line}: “{word}”. If it is a ballot, take the # out.</numerusform>
            <numerusform>%n comments with numbers in them were passed over, the first in line {line}: “{word}”. If one is a ballot, take the # out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was read as an empty place (%n times). Where it is an option, name all options with --candidates.</source>
        <translation>
            <numerusform>“{word}” was read as an empty place (once). Where it is an option, name all options with --candidates.</numerusform>
            <numerusform>“{word}” was read as an empty place (%n times). Where it is an option, name all options with --candidates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingWindow</name>
    <message numerus="yes">
        <source>%n rows name somebody.</source>
        <translation>
            <numerusform>%n row names somebody.</numerusform>
            <numerusform>%n rows name somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are called like somebody else, or like several: say of each who it is.</source>
        <translation>
            <numerusform>%n of them is called like somebody else, or like several: say who it is.</numerusform>
            <numerusform>%n of them are called like somebody else, or like several: say of each who it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a name are passed over.</source>
        <translation>
            <numerusform>%n row without a name is passed over.</numerusform>
            <numerusform>%n rows without a name are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not to be named: in meetings to which they come from now on, no minutes, hand-outs and searches name them.</source>
        <translation>
            <numerusform>One of them is not to be named: in meetings to which they come from now on, no minutes, hand-outs and searches name them.</numerusform>
            <numerusform>%n of them are not to be named: in meetings to which they come from now on, no minutes, hand-outs and searches name them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on the roll already, and stay as they are.</source>
        <translation>
            <numerusform>One of them is on the roll already, and stays as it is.</numerusform>
            <numerusform>%n of them are on the roll already, and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleScene</name>
    <message numerus="yes">
        <source>%n texts are decided at once, without debate</source>
        <translation>
            <numerusform>%n text is decided without debate</numerusform>
            <numerusform>%n texts are decided at once, without debate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever wants one by itself says its number; when %n want it, it is treated by itself.</source>
        <translation>
            <numerusform>Whoever wants one by itself says its number; when %n person wants it, it is treated by itself.</numerusform>
            <numerusform>Whoever wants one by itself says its number; when %n want it, it is treated by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundlingEvents</name>
    <message numerus="yes">
        <source>{names} want {label} by itself: {because}</source>
        <translation>
            <numerusform>{names} wants {label} by itself: {because}</numerusform>
            <numerusform>{names} want {label} by itself: {because}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} want {label} by itself</source>
        <translation>
            <numerusform>{names} wants {label} by itself</numerusform>
            <numerusform>{names} want {label} by itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were carried at once, without debate</source>
        <translation>
            <numerusform>%n text was carried without debate</numerusform>
            <numerusform>%n texts were carried at once, without debate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryingWords</name>
    <message numerus="yes">
        <source>%n open actions are not taken along: they stay open.</source>
        <translation>
            <numerusform>%n open action is not taken along: it stays open.</numerusform>
            <numerusform>%n open actions are not taken along: they stay open.</numerusform>
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
    <name>CircleEvents</name>
    <message numerus="yes">
        <source>%n small groups</source>
        <translation>
            <numerusform>%n small group</numerusform>
            <numerusform>%n small groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small groups for {length}</source>
        <translation>
            <numerusform>%n small group for {length}</numerusform>
            <numerusform>%n small groups for {length}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingWords</name>
    <message numerus="yes">
        <source>%n have left</source>
        <translation>
            <numerusform>Has left</numerusform>
            <numerusform>%n have left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have come</source>
        <translation>
            <numerusform>Has come</numerusform>
            <numerusform>%n have come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back</source>
        <translation>
            <numerusform>Is back</numerusform>
            <numerusform>%n are back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictRows</name>
    <message numerus="yes">
        <source>%n amendments collide.</source>
        <translation>
            <numerusform>%n amendment collides.</numerusform>
            <numerusform>%n amendments collide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is in %n places.</source>
        <translation>
            <numerusform>This is in one place.</numerusform>
            <numerusform>This is in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in nobody’s way.</source>
        <translation>
            <numerusform>%n is in nobody’s way.</numerusform>
            <numerusform>%n are in nobody’s way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendments</source>
        <translation>
            <numerusform>%n amendment</numerusform>
            <numerusform>%n amendments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines {lines}</source>
        <translation>
            <numerusform>Line {lines}</numerusform>
            <numerusform>Lines {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} in lines {lines}</source>
        <translation>
            <numerusform>{label} in line {lines}</numerusform>
            <numerusform>{label} in lines {lines}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictScene</name>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lines {lines}: {labels}</source>
        <translation>
            <numerusform>line {lines}: {labels}</numerusform>
            <numerusform>lines {lines}: {labels}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountSteps</name>
    <message numerus="yes">
        <source>%n ballots count.</source>
        <translation>
            <numerusform>%n ballot counts.</numerusform>
            <numerusform>%n ballots count.</numerusform>
        </translation>
    </message>
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
    <name>Crafting</name>
    <message numerus="yes">
        <source>“{title}”, %n stages, as it came. Save keeps it.</source>
        <translation>
            <numerusform>“{title}”, %n stage, as it came. Save keeps it.</numerusform>
            <numerusform>“{title}”, %n stages, as it came. Save keeps it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}”, %n stages, as it came. There is one of this name: Save makes this its new version.</source>
        <translation>
            <numerusform>“{title}”, %n stage, as it came. There is one of this name: Save makes this its new version.</numerusform>
            <numerusform>“{title}”, %n stages, as it came. There is one of this name: Save makes this its new version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message numerus="yes">
        <source>%n of {all} groups are here</source>
        <translation>
            <numerusform>%n of {all} groups is here</numerusform>
            <numerusform>%n of {all} groups are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionMinutesWords</name>
    <message numerus="yes">
        <source>%n of the {entitled} who may decide were here.</source>
        <translation>
            <numerusform>%n of the {entitled} who may decide was here.</numerusform>
            <numerusform>%n of the {entitled} who may decide were here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together they have %n votes.</source>
        <translation>
            <numerusform>Together they have %n vote.</numerusform>
            <numerusform>Together they have %n votes.</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>{purpose}: {places} of %n people, from the seed “{seed}”.</source>
        <translation>
            <numerusform>{purpose}: {places} of %n person, from the seed “{seed}”.</numerusform>
            <numerusform>{purpose}: {places} of %n people, from the seed “{seed}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n of one group.</source>
        <translation>
            <numerusform>At most %n of one group.</numerusform>
            <numerusform>At most %n of one group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
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
        <source>%n consent</source>
        <translation>
            <numerusform>%n consents</numerusform>
            <numerusform>%n consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree with reservations</source>
        <translation>
            <numerusform>%n agrees with reservations</numerusform>
            <numerusform>%n agree with reservations</numerusform>
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
        <source>%n have a concern</source>
        <translation>
            <numerusform>%n has a concern</numerusform>
            <numerusform>%n have a concern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n yes</numerusform>
            <numerusform>%n yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n abstained</numerusform>
            <numerusform>%n abstained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <translation>
            <numerusform>%n did not answer</numerusform>
            <numerusform>%n did not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were needed.</source>
        <translation>
            <numerusform>%n was needed.</numerusform>
            <numerusform>%n were needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were needed ({share} of the votes cast).</source>
        <translation>
            <numerusform>%n was needed ({share} of the votes cast).</numerusform>
            <numerusform>%n were needed ({share} of the votes cast).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were needed ({share} of those here).</source>
        <translation>
            <numerusform>%n was needed ({share} of those here).</numerusform>
            <numerusform>%n were needed ({share} of those here).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were needed ({share} of all who may vote).</source>
        <translation>
            <numerusform>%n was needed ({share} of all who may vote).</numerusform>
            <numerusform>%n were needed ({share} of all who may vote).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consensus: everyone answers, at most %n block.</source>
        <translation>
            <numerusform>Consensus: everyone answers, at most %n blocks.</numerusform>
            <numerusform>Consensus: everyone answers, at most %n block.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consensus: everyone answers, at most %n block; if somebody stands aside, it is worked on again.</source>
        <translation>
            <numerusform>Consensus: everyone answers, at most %n blocks; if somebody stands aside, it is worked on again.</numerusform>
            <numerusform>Consensus: everyone answers, at most %n block; if somebody stands aside, it is worked on again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consensus: everyone answers, at most %n block, at most {asides} stand aside.</source>
        <translation>
            <numerusform>Consensus: everyone answers, at most %n blocks, at most {asides} stand aside.</numerusform>
            <numerusform>Consensus: everyone answers, at most %n block, at most {asides} stand aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consensus: everyone answers, nobody blocks, at most %n stand aside.</source>
        <translation>
            <numerusform>Consensus: everyone answers, nobody blocks, at most %n stands aside.</numerusform>
            <numerusform>Consensus: everyone answers, nobody blocks, at most %n stand aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried by {share} of the votes cast: if everyone here votes, %n yes are needed.</source>
        <translation>
            <numerusform>Carried by {share} of the votes cast: if everyone here votes, %n yes is needed.</numerusform>
            <numerusform>Carried by {share} of the votes cast: if everyone here votes, %n yes are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the groups, %n are needed if all here vote yes or no.</source>
        <translation>
            <numerusform>Of the groups, %n is needed if all here vote yes or no.</numerusform>
            <numerusform>Of the groups, %n are needed if all here vote yes or no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the groups, %n of {base} are needed.</source>
        <translation>
            <numerusform>Of the groups, %n of {base} is needed.</numerusform>
            <numerusform>Of the groups, %n of {base} are needed.</numerusform>
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
        <source>%n of {valid} support it</source>
        <translation>
            <numerusform>%n of {valid} supports it</numerusform>
            <numerusform>%n of {valid} support it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counts} of %n groups</source>
        <translation>
            <numerusform>{counts} of %n group</numerusform>
            <numerusform>{counts} of %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counts}: more than %n stand aside, so it goes back to be worked on.</source>
        <translation>
            <numerusform>{counts}: more than %n stands aside, so it goes back to be worked on.</numerusform>
            <numerusform>{counts}: more than %n stand aside, so it goes back to be worked on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counts}: it is not carried, %n yes were needed.</source>
        <translation>
            <numerusform>{counts}: it is not carried, %n yes was needed.</numerusform>
            <numerusform>{counts}: it is not carried, %n yes were needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elected: {elected}. Not all %n seats could be filled.</source>
        <translation>
            <numerusform>Elected: {elected}. The %n seat could not be filled.</numerusform>
            <numerusform>Elected: {elected}. Not all %n seats could be filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen: {elected}. %n were to be chosen.</source>
        <translation>
            <numerusform>Chosen: {elected}. %n was to be chosen.</numerusform>
            <numerusform>Chosen: {elected}. %n were to be chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has the {needed} of %n ballots that are needed: nothing is chosen.</source>
        <translation>
            <numerusform>Nothing has the {needed} of %n ballot that are needed: nothing is chosen.</numerusform>
            <numerusform>Nothing has the {needed} of %n ballots that are needed: nothing is chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is approved of on the %n ballots that are needed: nothing is chosen.</source>
        <translation>
            <numerusform>Nothing is approved of on the %n ballot that is needed: nothing is chosen.</numerusform>
            <numerusform>Nothing is approved of on the %n ballots that are needed: nothing is chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered. This shows where we stand; nothing is decided by it.</source>
        <translation>
            <numerusform>%n answered. This shows where we stand; nothing is decided by it.</numerusform>
            <numerusform>%n answered. This shows where we stand; nothing is decided by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{present_at_opening} were here and %n are needed: no decision is taken.</source>
        <translation>
            <numerusform>{present_at_opening} were here and %n is needed: no decision is taken.</numerusform>
            <numerusform>{present_at_opening} were here and %n are needed: no decision is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{present_at_opening} were here at first, {present} are here now, %n are needed: no decision is taken.</source>
        <translation>
            <numerusform>{present_at_opening} were here at first, {present} are here now, %n is needed: no decision is taken.</numerusform>
            <numerusform>{present_at_opening} were here at first, {present} are here now, %n are needed: no decision is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counts}; %n still to answer: there is no result yet.</source>
        <translation>
            <numerusform>{counts}; %n still to answer: there is no result yet.</numerusform>
            <numerusform>{counts}; %n still to answer: there is no result yet.</numerusform>
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
    <message numerus="yes">
        <source>%n more yes would have carried it: {yes} of {cast}.</source>
        <translation>
            <numerusform>One more yes would have carried it: {yes} of {cast}.</numerusform>
            <numerusform>%n more yes would have carried it: {yes} of {cast}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsWindow</name>
    <message numerus="yes">
        <source>Due within %n days</source>
        <translation>
            <numerusform>Due within %n day</numerusform>
            <numerusform>Due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not whole: %n damaged records could not be read to their end, and what they decided after that is missing here. Home marks them.</source>
        <translation>
            <numerusform>Not whole: %n damaged record could not be read to its end, and what it decided after that is missing here. Home marks it.</numerusform>
            <numerusform>Not whole: %n damaged records could not be read to their end, and what they decided after that is missing here. Home marks them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions stand.</source>
        <translation>
            <numerusform>%n decision stands.</numerusform>
            <numerusform>%n decisions stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are due within {days} days.</source>
        <translation>
            <numerusform>%n of them is due within {days} days.</numerusform>
            <numerusform>%n of them are due within {days} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for groups that were asked.</source>
        <translation>
            <numerusform>%n waits for groups that were asked.</numerusform>
            <numerusform>%n wait for groups that were asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n not written yet: {titles}</source>
        <translation>
            <numerusform>%n not written yet: {titles}</numerusform>
            <numerusform>%n not written yet: {titles}</numerusform>
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
    <name>DrawDialog</name>
    <message numerus="yes">
        <source>%n of {pool} are drawn. Worked out from: {seed}.</source>
        <translation>
            <numerusform>%n of {pool} is drawn. Worked out from: {seed}.</numerusform>
            <numerusform>%n of {pool} are drawn. Worked out from: {seed}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierNames</name>
    <message numerus="yes">
        <source>%n earlier meetings name somebody called so.</source>
        <translation>
            <numerusform>One earlier meeting names somebody called so.</numerusform>
            <numerusform>%n earlier meetings name somebody called so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings name them no more.</source>
        <translation>
            <numerusform>One meeting names them no more.</numerusform>
            <numerusform>%n meetings name them no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message numerus="yes">
        <source>ends the turns of {names}</source>
        <translation>
            <numerusform>ends {names}&apos;s turn</numerusform>
            <numerusform>ends the turns of {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lowers the hands of {names}</source>
        <translation>
            <numerusform>lowers the hand of {names}</numerusform>
            <numerusform>lowers the hands of {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnoughScene</name>
    <message numerus="yes">
        <source>%n say: enough. Nobody wants more.</source>
        <translation>
            <numerusform>%n says: enough. Nobody wants more.</numerusform>
            <numerusform>%n say: enough. Nobody wants more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say: enough.</source>
        <translation>
            <numerusform>%n says: enough.</numerusform>
            <numerusform>%n say: enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n want more.</source>
        <translation>
            <numerusform>%n wants more.</numerusform>
            <numerusform>%n want more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message numerus="yes">
        <source>%n people no longer wait to speak</source>
        <translation>
            <numerusform>%n person no longer waits to speak</numerusform>
            <numerusform>%n people no longer wait to speak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n other orders cannot be used either.</source>
        <translation>
            <numerusform>%n other order cannot be used either.</numerusform>
            <numerusform>%n other orders cannot be used either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FairnessDialog</name>
    <message numerus="yes">
        <source>%n of {present} people have spoken</source>
        <translation>
            <numerusform>%n of {present} people have spoken</numerusform>
            <numerusform>%n of {present} people have spoken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} %, %n of {people} heard</source>
        <translation>
            <numerusform>{share} %, %n of {people} heard</numerusform>
            <numerusform>{share} %, %n of {people} heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} %, %n turns</source>
        <translation>
            <numerusform>{share} %, %n turn</numerusform>
            <numerusform>{share} %, %n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FairnessScene</name>
    <message numerus="yes">
        <source>%n of {present} people have spoken</source>
        <translation>
            <numerusform>%n of {present} people have spoken</numerusform>
            <numerusform>%n of {present} people have spoken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} % · %n people</source>
        <translation>
            <numerusform>{share} % · %n person</numerusform>
            <numerusform>{share} % · %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shares of the speaking time, the %n largest of {all}</source>
        <translation>
            <numerusform>Shares of the speaking time, the %n largest of {all}</numerusform>
            <numerusform>Shares of the speaking time, the %n largest of {all}</numerusform>
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
    <message numerus="yes">
        <source>%n places in what is not kept</source>
        <translation>
            <numerusform>%n place in what is not kept</numerusform>
            <numerusform>%n places in what is not kept</numerusform>
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
    <name>FloorPanel</name>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>go on afterwards: {names}</source>
        <translation>
            <numerusform>goes on afterwards: {names}</numerusform>
            <numerusform>go on afterwards: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>were asked, and answer next: {names}</source>
        <translation>
            <numerusform>was asked, and answers next: {names}</numerusform>
            <numerusform>were asked, and answer next: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>%n of {all} have had their turn</source>
        <translation>
            <numerusform>%n of {all} have had their turn</numerusform>
            <numerusform>%n of {all} have had their turn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spoke</source>
        <translation>
            <numerusform>%n spoke</numerusform>
            <numerusform>%n spoke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
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
    <name>ForgetCommand</name>
    <message numerus="yes">
        <source>%n copies made before were removed.</source>
        <translation>
            <numerusform>%n copy made before was removed.</numerusform>
            <numerusform>%n copies made before were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgettingDialog</name>
    <message numerus="yes">
        <source>after %n months</source>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %n more meetings</source>
        <translation>
            <numerusform>and of %n more meeting</numerusform>
            <numerusform>and of %n more meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget it for good in %n meetings?</source>
        <translation>
            <numerusform>Forget it for good in one meeting?</numerusform>
            <numerusform>Forget it for good in %n meetings?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgettingWords</name>
    <message numerus="yes">
        <source>Times of turns are forgotten %n months after a meeting.</source>
        <translation>
            <numerusform>Times of turns are forgotten %n month after a meeting.</numerusform>
            <numerusform>Times of turns are forgotten %n months after a meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times when people came and went are forgotten %n months after a meeting.</source>
        <translation>
            <numerusform>Times when people came and went are forgotten %n month after a meeting.</numerusform>
            <numerusform>Times when people came and went are forgotten %n months after a meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes are forgotten %n months after a meeting.</source>
        <translation>
            <numerusform>Notes are forgotten %n month after a meeting.</numerusform>
            <numerusform>Notes are forgotten %n months after a meeting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupAnswerWords</name>
    <message numerus="yes">
        <source>%n of {asked} groups agree</source>
        <translation>
            <numerusform>%n of {asked} groups agrees</numerusform>
            <numerusform>%n of {asked} groups agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {asked} groups consent</source>
        <translation>
            <numerusform>%n of {asked} groups consents</numerusform>
            <numerusform>%n of {asked} groups consent</numerusform>
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
        <source>%n of them with concerns</source>
        <translation>
            <numerusform>%n of them with concerns</numerusform>
            <numerusform>%n of them with concerns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups stand aside</source>
        <translation>
            <numerusform>%n group stands aside</numerusform>
            <numerusform>%n groups stand aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups block</source>
        <translation>
            <numerusform>%n group blocks</numerusform>
            <numerusform>%n groups block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups object</source>
        <translation>
            <numerusform>%n group objects</numerusform>
            <numerusform>%n groups object</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups yes</source>
        <translation>
            <numerusform>%n group yes</numerusform>
            <numerusform>%n groups yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups may decide</source>
        <translation>
            <numerusform>%n group may decide</numerusform>
            <numerusform>%n groups may decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have somebody here who speaks for them</source>
        <translation>
            <numerusform>%n of them has somebody here who speaks for it</numerusform>
            <numerusform>%n of them have somebody here who speaks for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n abstained</numerusform>
            <numerusform>%n abstained</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>{title}: %n of {all} are back</source>
        <translation>
            <numerusform>{title}: %n of {all} is back</numerusform>
            <numerusform>{title}: %n of {all} are back</numerusform>
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
        <source>%n questions were not answered.</source>
        <translation>
            <numerusform>%n question was not answered.</numerusform>
            <numerusform>%n questions were not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions were not answered (to {names}).</source>
        <translation>
            <numerusform>%n question was not answered (to {names}).</numerusform>
            <numerusform>%n questions were not answered (to {names}).</numerusform>
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
    <name>HeardLine</name>
    <message numerus="yes">
        <source>heard so far: {heard} of %n people here</source>
        <translation>
            <numerusform>heard so far: {heard} of %n person here</numerusform>
            <numerusform>heard so far: {heard} of %n people here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InView</name>
    <message numerus="yes">
        <source>and %n more groups are still away</source>
        <translation>
            <numerusform>and %n more group is still away</numerusform>
            <numerusform>and %n more groups are still away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small groups for {gone}</source>
        <translation>
            <numerusform>%n small groups for {gone}</numerusform>
            <numerusform>%n small groups for {gone}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back: group 1 says &quot;…&quot;</source>
        <translation>
            <numerusform>%n is back: group 1 says &quot;…&quot;</numerusform>
            <numerusform>%n are back: group 1 says &quot;…&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxWindow</name>
    <message numerus="yes">
        <source>%n of them were here already.</source>
        <translation>
            <numerusform>%n of them was here already.</numerusform>
            <numerusform>%n of them were here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexCommand</name>
    <message numerus="yes">
        <source>%n records were read.</source>
        <translation>
            <numerusform>%n record was read.</numerusform>
            <numerusform>%n records were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastResult</name>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
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
        <source>%n concerns</source>
        <translation>
            <numerusform>%n concern</numerusform>
            <numerusform>%n concerns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message numerus="yes">
        <source>%n copies lie beside it and open as before: {names}.</source>
        <translation>
            <numerusform>%n copy lies beside it and opens as before: {names}.</numerusform>
            <numerusform>%n copies lie beside it and open as before: {names}.</numerusform>
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
    <name>LotDialog</name>
    <message numerus="yes">
        <source>One name a line; empty: everybody here, %n people</source>
        <translation>
            <numerusform>One name a line; empty: everybody here, %n person</numerusform>
            <numerusform>One name a line; empty: everybody here, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LotScene</name>
    <message numerus="yes">
        <source>%n of {pool} are drawn. The seed stands in the minutes.</source>
        <translation>
            <numerusform>%n of {pool} is drawn. The seed stands in the minutes.</numerusform>
            <numerusform>%n of {pool} are drawn. The seed stands in the minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MandateWords</name>
    <message numerus="yes">
        <source>%n answers are provisional until confirmed at home.</source>
        <translation>
            <numerusform>%n answer is provisional until confirmed at home.</numerusform>
            <numerusform>%n answers are provisional until confirmed at home.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterEvents</name>
    <message numerus="yes">
        <source>%n answers about the last meeting are here</source>
        <translation>
            <numerusform>%n answer about the last meeting is here</numerusform>
            <numerusform>%n answers about the last meeting are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterWords</name>
    <message numerus="yes">
        <source>changes %n places</source>
        <translation>
            <numerusform>changes %n place</numerusform>
            <numerusform>changes %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %n places in line {line}</source>
        <translation>
            <numerusform>changes %n place in line {line}</numerusform>
            <numerusform>changes %n places in line {line}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingEvents</name>
    <message numerus="yes">
        <source>the meeting went on without %n people</source>
        <translation>
            <numerusform>the meeting went on without %n person</numerusform>
            <numerusform>the meeting went on without %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added</source>
        <translation>
            <numerusform>%n person was added</numerusform>
            <numerusform>%n people were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows passed over: {rows}</source>
        <translation>
            <numerusform>%n row passed over: {rows}</numerusform>
            <numerusform>%n rows passed over: {rows}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
        <source>{people} from %n groups</source>
        <translation>
            <numerusform>{people} from %n group</numerusform>
            <numerusform>{people} from %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people}, {grouped} of them from %n groups</source>
        <translation>
            <numerusform>{people}, {grouped} of them from %n group</numerusform>
            <numerusform>{people}, {grouped} of them from %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came later</source>
        <translation>
            <numerusform>%n came later</numerusform>
            <numerusform>%n came later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left earlier</source>
        <translation>
            <numerusform>%n left earlier</numerusform>
            <numerusform>%n left earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back late from the break</source>
        <translation>
            <numerusform>%n came back late from the break</numerusform>
            <numerusform>%n came back late from the break</numerusform>
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
        <source>%n of {all} had had their turn when this round was ended.</source>
        <translation>
            <numerusform>%n of {all} had had their turn when this round was ended.</numerusform>
            <numerusform>%n of {all} had had their turn when this round was ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of process were raised.</source>
        <translation>
            <numerusform>%n point of process was raised.</numerusform>
            <numerusform>%n points of process were raised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of process were raised, by {who}.</source>
        <translation>
            <numerusform>%n point of process was raised, by {who}.</numerusform>
            <numerusform>%n points of process were raised, by {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{theme} (%n notes)</source>
        <translation>
            <numerusform>{theme} (%n note)</numerusform>
            <numerusform>{theme} (%n notes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question: shall {label}, version {version}, be adopted? %n of the {entitled} who may decide were here.</source>
        <translation>
            <numerusform>The question: shall {label}, version {version}, be adopted? %n of the {entitled} who may decide was here.</numerusform>
            <numerusform>The question: shall {label}, version {version}, be adopted? %n of the {entitled} who may decide were here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer.</source>
        <translation>
            <numerusform>%n did not answer.</numerusform>
            <numerusform>%n did not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {present} people who came have had the floor.</source>
        <translation>
            <numerusform>%n of the {present} people who came has had the floor.</numerusform>
            <numerusform>%n of the {present} people who came have had the floor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question: shall {label}, version {version}, be adopted? The groups answered: %n of the {entitled} had somebody here who spoke for them.</source>
        <translation>
            <numerusform>The question: shall {label}, version {version}, be adopted? The groups answered: %n of the {entitled} had somebody here who spoke for it.</numerusform>
            <numerusform>The question: shall {label}, version {version}, be adopted? The groups answered: %n of the {entitled} had somebody here who spoke for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstained.</source>
        <translation>
            <numerusform>%n abstained.</numerusform>
            <numerusform>%n abstained.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are not to be named</source>
        <translation>
            <numerusform>one person who is not to be named</numerusform>
            <numerusform>%n people who are not to be named</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MotionResultWords</name>
    <message numerus="yes">
        <source>If all %n votes here are cast, {enough} yes are enough.</source>
        <translation>
            <numerusform>If the one vote here is cast, {enough} yes is enough.</numerusform>
            <numerusform>If all %n votes here are cast, {enough} yes are enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MotionTermWords</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
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
    <name>NextBar</name>
    <message numerus="yes">
        <source>%n people are known from then.</source>
        <translation>
            <numerusform>%n person is known from then.</numerusform>
            <numerusform>%n people are known from then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open.</source>
        <translation>
            <numerusform>%n action is open.</numerusform>
            <numerusform>%n actions are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matters are not settled.</source>
        <translation>
            <numerusform>%n matter is not settled.</numerusform>
            <numerusform>%n matters are not settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferForgetting</name>
    <message numerus="yes">
        <source>It is forgotten in %n meetings.</source>
        <translation>
            <numerusform>It is forgotten in %n meeting.</numerusform>
            <numerusform>It is forgotten in %n meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferGoingBack</name>
    <message numerus="yes">
        <source>%n meetings are not in it: {names}.</source>
        <translation>
            <numerusform>%n meeting is not in it: {names}.</numerusform>
            <numerusform>%n meetings are not in it: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings went on since then: {names}.</source>
        <translation>
            <numerusform>%n meeting went on since then: {names}.</numerusform>
            <numerusform>%n meetings went on since then: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferTakingIn</name>
    <message numerus="yes">
        <source>%n meetings come in: {names}.</source>
        <translation>
            <numerusform>One meeting comes in: {names}.</numerusform>
            <numerusform>%n meetings come in: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings go on here as they do there: {names}.</source>
        <translation>
            <numerusform>One meeting goes on here as it does there: {names}.</numerusform>
            <numerusform>%n meetings go on here as they do there: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are here already, and stay as they are.</source>
        <translation>
            <numerusform>One meeting is here already, and stays as it is.</numerusform>
            <numerusform>%n meetings are here already, and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings went on here and there in two ways. They stay as they are here: {names}.</source>
        <translation>
            <numerusform>One meeting went on here and there in two ways. It stays as it is here: {names}.</numerusform>
            <numerusform>%n meetings went on here and there in two ways. They stay as they are here: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not closed: {names}. Go on with each on one laptop only: what goes on in two ways does not become one again.</source>
        <translation>
            <numerusform>{names} is not closed. Go on with it on one laptop only: what goes on in two ways does not become one again.</numerusform>
            <numerusform>%n of them are not closed: {names}. Go on with each on one laptop only: what goes on in two ways does not become one again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of the roll are on both, and stay one.</source>
        <translation>
            <numerusform>One person of the roll is on both, and stays one.</numerusform>
            <numerusform>%n people of the roll are on both, and stay one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come onto the roll: {names}.</source>
        <translation>
            <numerusform>One person comes onto the roll: {names}.</numerusform>
            <numerusform>%n people come onto the roll: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are called like somebody here: {names}. Nobody is taken for somebody else: they stand there twice until you say under People that they are one.</source>
        <translation>
            <numerusform>One of them is called like somebody here: {names}. Nobody is taken for somebody else: both stand there until you say under People that they are one.</numerusform>
            <numerusform>%n of them are called like somebody here: {names}. Nobody is taken for somebody else: they stand there twice until you say under People that they are one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of it are called like somebody here: {names}. Nobody is taken for somebody else: they stay people of that meeting until you say under People, “From meetings …”, who they are.</source>
        <translation>
            <numerusform>One of it is called like somebody here: {names}. Nobody is taken for somebody else: they stay somebody of that meeting until you say under People, “From meetings …”, who they are.</numerusform>
            <numerusform>%n people of it are called like somebody here: {names}. Nobody is taken for somebody else: they stay people of that meeting until you say under People, “From meetings …”, who they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings came in: {names}.</source>
        <translation>
            <numerusform>One meeting came in: {names}.</numerusform>
            <numerusform>%n meetings came in: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings went on: {names}.</source>
        <translation>
            <numerusform>One meeting went on: {names}.</numerusform>
            <numerusform>%n meetings went on: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in what comes are called like somebody here who is not to be named: {names}. Those meetings name them all the same, until you say it under People, “Earlier meetings …”.</source>
        <translation>
            <numerusform>One of the people in what comes is called like somebody here who is not to be named: {names}. Those meetings name them all the same, until you say it under People, “Earlier meetings …”.</numerusform>
            <numerusform>%n people in what comes are called like somebody here who is not to be named: {names}. Those meetings name them all the same, until you say it under People, “Earlier meetings …”.</numerusform>
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
    <name>PacketWords</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandates</source>
        <translation>
            <numerusform>%n mandate</numerusform>
            <numerusform>%n mandates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group {group} brings %n lines</source>
        <translation>
            <numerusform>group {group} brings %n line</numerusform>
            <numerusform>group {group} brings %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asks for input on %n questions</source>
        <translation>
            <numerusform>asks for input on %n question</numerusform>
            <numerusform>asks for input on %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message numerus="yes">
        <source>%n typed</source>
        <translation>
            <numerusform>%n typed</numerusform>
            <numerusform>%n typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} typed</source>
        <translation>
            <numerusform>%n of {all} typed</numerusform>
            <numerusform>%n of {all} typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed again</source>
        <translation>
            <numerusform>%n typed again</numerusform>
            <numerusform>%n typed again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseCommand</name>
    <message numerus="yes">
        <source>%n of them were removed.</source>
        <translation>
            <numerusform>%n of them was removed.</numerusform>
            <numerusform>%n of them were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open as the library now.</source>
        <translation>
            <numerusform>%n of them opens as the library now.</numerusform>
            <numerusform>%n of them open as the library now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message numerus="yes">
        <source>These may be %n people: {names}.</source>
        <translation>
            <numerusform>This may be %n person: {names}.</numerusform>
            <numerusform>These may be %n people: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCommand</name>
    <message numerus="yes">
        <source>%n people came onto the roll.</source>
        <translation>
            <numerusform>%n person came onto the roll.</numerusform>
            <numerusform>%n people came onto the roll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a name are passed over.</source>
        <translation>
            <numerusform>%n row without a name is passed over.</numerusform>
            <numerusform>%n rows without a name are passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleFileDialog</name>
    <message numerus="yes">
        <source>%n rows are passed over:</source>
        <translation>
            <numerusform>%n row is passed over:</numerusform>
            <numerusform>%n rows are passed over:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would come.</source>
        <translation>
            <numerusform>One person would come.</numerusform>
            <numerusform>%n people would come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not here yet.</source>
        <translation>
            <numerusform>%n of them is not here yet.</numerusform>
            <numerusform>%n of them are not here yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n of {all} here</source>
        <translation>
            <numerusform>%n of {all} here</numerusform>
            <numerusform>%n of {all} here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people are expected. Choose them when they come.</source>
        <translation>
            <numerusform>%n person is expected. Choose them when they come.</numerusform>
            <numerusform>%n people are expected. Choose them when they come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came.</source>
        <translation>
            <numerusform>One person came.</numerusform>
            <numerusform>%n people came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message numerus="yes">
        <source>%n people are shown.</source>
        <translation>
            <numerusform>%n person is shown.</numerusform>
            <numerusform>%n people are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people off the roll?</source>
        <translation>
            <numerusform>Take %n person off the roll?</numerusform>
            <numerusform>Take %n people off the roll?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n items for the agenda: {items}.</source>
        <translation>
            <numerusform>This is %n item for the agenda: {items}.</numerusform>
            <numerusform>These are %n items for the agenda: {items}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time}, %n min late</source>
        <translation>
            <numerusform>{time}, %n min late</numerusform>
            <numerusform>{time}, %n min late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollWords</name>
    <message numerus="yes">
        <source>Counted by {method}: %n valid ballots.</source>
        <translation>
            <numerusform>Counted by {method}: %n valid ballot.</numerusform>
            <numerusform>Counted by {method}: %n valid ballots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quota is {quota}: %n ballots divided by {parts}, which is one more than the seats, rounded down, and 1 added.</source>
        <translation>
            <numerusform>The quota is {quota}: %n ballot divided by {parts}, which is one more than the seats, rounded down, and 1 added.</numerusform>
            <numerusform>The quota is {quota}: %n ballots divided by {parts}, which is one more than the seats, rounded down, and 1 added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} has %n more than {other}.</source>
        <translation>
            <numerusform>{who} has %n more than {other}.</numerusform>
            <numerusform>{who} has %n more than {other}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message numerus="yes">
        <source>%n minutes are planned.</source>
        <translation>
            <numerusform>%n minute is planned.</numerusform>
            <numerusform>%n minutes are planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>%n of the things could not be taken along.</source>
        <translation>
            <numerusform>%n of the things could not be taken along.</numerusform>
            <numerusform>%n of the things could not be taken along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible characters are left out</source>
        <translation>
            <numerusform>%n invisible character is left out</numerusform>
            <numerusform>%n invisible characters are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalScene</name>
    <message numerus="yes">
        <source>%n amendments wait</source>
        <translation>
            <numerusform>%n amendment waits</numerusform>
            <numerusform>%n amendments wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message numerus="yes">
        <source>Go on: %n are missing</source>
        <translation>
            <numerusform>Go on: %n is missing</numerusform>
            <numerusform>Go on: %n are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the decision (%n not answered)</source>
        <translation>
            <numerusform>Close the decision (%n not answered)</numerusform>
            <numerusform>Close the decision (%n not answered)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are carried without debate</source>
        <translation>
            <numerusform>%n text is carried without debate</numerusform>
            <numerusform>%n texts are carried without debate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the ballots (%n missing)</source>
        <translation>
            <numerusform>Take the ballots (%n missing)</numerusform>
            <numerusform>Take the ballots (%n missing)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the answers (%n missing)</source>
        <translation>
            <numerusform>Take the answers (%n missing)</numerusform>
            <numerusform>Take the answers (%n missing)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message numerus="yes">
        <source>A line has at most %n letters. More was to be pasted, and nothing was.</source>
        <translation>
            <numerusform>A line has at most one letter. More was to be pasted, and nothing was.</numerusform>
            <numerusform>A line has at most %n letters. More was to be pasted, and nothing was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatificationWords</name>
    <message numerus="yes">
        <source>needed: %n of {all}</source>
        <translation>
            <numerusform>needed: %n of {all}</numerusform>
            <numerusform>needed: %n of {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for it</source>
        <translation>
            <numerusform>%n for it</numerusform>
            <numerusform>%n for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with reservations</source>
        <translation>
            <numerusform>%n with a reservation</numerusform>
            <numerusform>%n with reservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aside</source>
        <translation>
            <numerusform>%n aside</numerusform>
            <numerusform>%n aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n against</numerusform>
            <numerusform>%n against</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unclear: two different answers came under one number from {groups}, who have to say again which holds</source>
        <translation>
            <numerusform>unclear: two different answers came under one number from {groups}, which has to say again which holds</numerusform>
            <numerusform>unclear: two different answers came under one number from {groups}, who have to say again which holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ratified: %n of {all} groups answered</source>
        <translation>
            <numerusform>ratified: %n of {all} groups answered</numerusform>
            <numerusform>ratified: %n of {all} groups answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for groups: %n of {all} answered</source>
        <translation>
            <numerusform>waits for groups: %n of {all} answered</numerusform>
            <numerusform>waits for groups: %n of {all} answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped: %n of {all} groups answered</source>
        <translation>
            <numerusform>stopped: %n of {all} groups answered</numerusform>
            <numerusform>stopped: %n of {all} groups answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired: %n of {all} groups answered</source>
        <translation>
            <numerusform>expired: %n of {all} groups answered</numerusform>
            <numerusform>expired: %n of {all} groups answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unclear: %n of {all} groups answered</source>
        <translation>
            <numerusform>unclear: %n of {all} groups answered</numerusform>
            <numerusform>unclear: %n of {all} groups answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatifyingEvents</name>
    <message numerus="yes">
        <source>%n answers of groups came in</source>
        <translation>
            <numerusform>%n answer of a group came in</numerusform>
            <numerusform>%n answers of groups came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of groups came in</source>
        <translation>
            <numerusform>%n change of a group came in</numerusform>
            <numerusform>%n changes of groups came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices of other groups were read out</source>
        <translation>
            <numerusform>%n notice of another group was read out</numerusform>
            <numerusform>%n notices of other groups were read out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message numerus="yes">
        <source>All %n of them, the oldest first</source>
        <translation>
            <numerusform>The %n that came</numerusform>
            <numerusform>All %n of them, the oldest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message numerus="yes">
        <source>This turn has been extended %n times already.</source>
        <translation>
            <numerusform>This turn has been extended once already.</numerusform>
            <numerusform>This turn has been extended %n times already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This turn has had “{signal}” %n times already.</source>
        <translation>
            <numerusform>This turn has had “{signal}” once already.</numerusform>
            <numerusform>This turn has had “{signal}” %n times already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no such prompt; %n are in view.</source>
        <translation>
            <numerusform>There is no such prompt; %n is in view.</numerusform>
            <numerusform>There is no such prompt; %n are in view.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Small groups have at least two people, and fewer than the %n who are here.</source>
        <translation>
            <numerusform>Small groups have at least two people, and fewer than the %n who is here.</numerusform>
            <numerusform>Small groups have at least two people, and fewer than the %n who are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cast} votes cannot be: only %n can be cast here.</source>
        <translation>
            <numerusform>{cast} votes cannot be: only %n can be cast here.</numerusform>
            <numerusform>{cast} votes cannot be: only %n can be cast here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} hands are more than the %n people here.</source>
        <translation>
            <numerusform>{shown} hands are more than the %n person here.</numerusform>
            <numerusform>{shown} hands are more than the %n people here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message numerus="yes">
        <source>Other groups · %n new</source>
        <translation>
            <numerusform>Other groups · %n new</numerusform>
            <numerusform>Other groups · %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decisions · %n due</source>
        <translation>
            <numerusform>Decisions · %n due</numerusform>
            <numerusform>Decisions · %n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actions · %n late</source>
        <translation>
            <numerusform>Actions · %n late</numerusform>
            <numerusform>Actions · %n late</numerusform>
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
    <name>RescueWords</name>
    <message numerus="yes">
        <source>“{title}”: %n later events were set aside.</source>
        <translation>
            <numerusform>“{title}”: %n later event was set aside.</numerusform>
            <numerusform>“{title}”: %n later events were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: %n events came back from the copy {copy}.</source>
        <translation>
            <numerusform>“{title}”: %n event came back from the copy {copy}.</numerusform>
            <numerusform>“{title}”: %n events came back from the copy {copy}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message numerus="yes">
        <source>{here} here, %n are needed</source>
        <translation>
            <numerusform>{here} here, %n is needed</numerusform>
            <numerusform>{here} here, %n are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} here, %n are enough</source>
        <translation>
            <numerusform>{here} here, %n is enough</numerusform>
            <numerusform>{here} here, %n are enough</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are needed</source>
        <translation>
            <numerusform>%n is needed</numerusform>
            <numerusform>%n are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are enough</source>
        <translation>
            <numerusform>%n is enough</numerusform>
            <numerusform>%n are enough</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups here</source>
        <translation>
            <numerusform>%n group here</numerusform>
            <numerusform>%n groups here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} are back</source>
        <translation>
            <numerusform>%n of {all} is back</numerusform>
            <numerusform>%n of {all} are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n back</source>
        <translation>
            <numerusform>%n back</numerusform>
            <numerusform>all %n back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} back</source>
        <translation>
            <numerusform>%n of {all} back</numerusform>
            <numerusform>%n of {all} back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from {group} are still missing</source>
        <translation>
            <numerusform>%n from {group} is still missing</numerusform>
            <numerusform>%n from {group} are still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are still missing</source>
        <translation>
            <numerusform>One person is still missing</numerusform>
            <numerusform>%n are still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a group are still missing</source>
        <translation>
            <numerusform>%n without a group is still missing</numerusform>
            <numerusform>%n without a group are still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a group</source>
        <translation>
            <numerusform>%n without a group</numerusform>
            <numerusform>%n without a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from {group}</source>
        <translation>
            <numerusform>%n from {group}</numerusform>
            <numerusform>%n from {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are needed to decide</source>
        <translation>
            <numerusform>%n more is needed to decide</numerusform>
            <numerusform>%n more are needed to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more groups are needed to decide</source>
        <translation>
            <numerusform>%n more group is needed to decide</numerusform>
            <numerusform>%n more groups are needed to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message numerus="yes">
        <source>{name} %n times</source>
        <translation>
            <numerusform>{name} once</numerusform>
            <numerusform>{name} %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundsScene</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SayingWords</name>
    <message numerus="yes">
        <source>changes %n places, in lines {lines}</source>
        <translation>
            <numerusform>changes %n place, in line {lines}</numerusform>
            <numerusform>changes %n places, in lines {lines}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message numerus="yes">
        <source>The %n likeliest of what was found. More words find less.</source>
        <translation>
            <numerusform>The %n likeliest of what was found. More words find less.</numerusform>
            <numerusform>The %n likeliest of what was found. More words find less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokesScene</name>
    <message numerus="yes">
        <source>with %n others</source>
        <translation>
            <numerusform>with %n other</numerusform>
            <numerusform>with %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripWords</name>
    <message numerus="yes">
        <source>%n texts at once</source>
        <translation>
            <numerusform>%n text without debate</numerusform>
            <numerusform>%n texts at once</numerusform>
        </translation>
    </message>
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
<context>
    <name>TextEvents</name>
    <message numerus="yes">
        <source>{names} stand behind {label}</source>
        <translation>
            <numerusform>{names} stands behind {label}</numerusform>
            <numerusform>{names} stand behind {label}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextRefusals</name>
    <message numerus="yes">
        <source>{label} changes %n places; name a label for each of them, at least two different ones.</source>
        <translation>
            <numerusform>{label} changes %n place; name a label for each of them, at least two different ones.</numerusform>
            <numerusform>{label} changes %n places; name a label for each of them, at least two different ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} has %n paragraphs; name a label for each of them, at least two different ones.</source>
        <translation>
            <numerusform>{label} has %n paragraph; name a label for each of them, at least two different ones.</numerusform>
            <numerusform>{label} has %n paragraphs; name a label for each of them, at least two different ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message numerus="yes">
        <source>%n answers to it wait in the inbox until a meeting takes them up.</source>
        <translation>
            <numerusform>%n answer to it waits in the inbox until a meeting takes it up.</numerusform>
            <numerusform>%n answers to it wait in the inbox until a meeting takes them up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message numerus="yes">
        <source>%n acts are only in memory: closing now would lose them.</source>
        <translation>
            <numerusform>%n act is only in memory: closing now would lose it.</numerusform>
            <numerusform>%n acts are only in memory: closing now would lose them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnnamedWords</name>
    <message numerus="yes">
        <source>%n people are not to be named: where others are named they are “a participant”, also where it is told who does what.</source>
        <translation>
            <numerusform>%n person is not to be named: where others are named they are “a participant”, also where it is told who does what.</numerusform>
            <numerusform>%n people are not to be named: where others are named they are “a participant”, also where it is told who does what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsettled</name>
    <message numerus="yes">
        <source>and %n more to be settled</source>
        <translation>
            <numerusform>and %n more to be settled</numerusform>
            <numerusform>and %n more to be settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteRefusals</name>
    <message numerus="yes">
        <source>Everybody has %n dots, and these are more.</source>
        <translation>
            <numerusform>Everybody has %n dot, and these are more.</numerusform>
            <numerusform>Everybody has %n dots, and these are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n dots can be put on one option.</source>
        <translation>
            <numerusform>At most %n dot can be put on one option.</numerusform>
            <numerusform>At most %n dots can be put on one option.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n papers were handed out.</source>
        <translation>
            <numerusform>Only %n paper was handed out.</numerusform>
            <numerusform>Only %n papers were handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That would be {filled} ballots, and %n people may answer.</source>
        <translation>
            <numerusform>That would be {filled} ballots, and %n person may answer.</numerusform>
            <numerusform>That would be {filled} ballots, and %n people may answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message numerus="yes">
        <source>what %n groups decide</source>
        <translation>
            <numerusform>what %n group decides</numerusform>
            <numerusform>what %n groups decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysToMeet</name>
    <message numerus="yes">
        <source>%n other files cannot be used either.</source>
        <translation>
            <numerusform>%n other file cannot be used either.</numerusform>
            <numerusform>%n other files cannot be used either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weighings</name>
    <message numerus="yes">
        <source>Nobody is noted as back. Are all %n here?</source>
        <translation>
            <numerusform>Nobody is noted as back. Is the one person here?</numerusform>
            <numerusform>Nobody is noted as back. Are all %n here?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not noted as back, and would not count as here.</source>
        <translation>
            <numerusform>%n is not noted as back, and would not count as here.</numerusform>
            <numerusform>%n are not noted as back, and would not count as here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} have not spoken in the round.</source>
        <translation>
            <numerusform>{names} has not spoken in the round.</numerusform>
            <numerusform>{names} have not spoken in the round.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message numerus="yes">
        <source>%n places named before this one</source>
        <translation>
            <numerusform>%n place named before this one</numerusform>
            <numerusform>%n places named before this one</numerusform>
        </translation>
    </message>
</context>
</TS>
