<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%n more name(s) than the head-count</source>
        <translation>
            <numerusform>%n more name than the head-count</numerusform>
            <numerusform>%n more names than the head-count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message numerus="yes">
        <source>%n nomination(s) added</source>
        <translation>
            <numerusform>%n nomination added</numerusform>
            <numerusform>%n nominations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) recorded</source>
        <translation>
            <numerusform>%n result recorded</numerusform>
            <numerusform>%n results recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) added</source>
        <translation>
            <numerusform>%n assessment added</numerusform>
            <numerusform>%n assessments added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head-count(s) set</source>
        <translation>
            <numerusform>%n head-count set</numerusform>
            <numerusform>%n head-counts set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) added</source>
        <translation>
            <numerusform>%n worker added</numerusform>
            <numerusform>%n workers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) added</source>
        <translation>
            <numerusform>%n tie added</numerusform>
            <numerusform>%n ties added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) updated</source>
        <translation>
            <numerusform>%n worker updated</numerusform>
            <numerusform>%n workers updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) known already: unchanged</source>
        <translation>
            <numerusform>%n row known already: unchanged</numerusform>
            <numerusform>%n rows known already: unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaderText</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaderWords</name>
    <message numerus="yes">
        <source>by %Ln of other cells</source>
        <translation>
            <numerusform>by %Ln of other cells</numerusform>
            <numerusform>by %Ln of other cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln group(s)</source>
        <translation>
            <numerusform>in %Ln group</numerusform>
            <numerusform>in %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>staff&apos;s own view, without weight: %Ln</source>
        <translation>
            <numerusform>staff&apos;s own view, without weight: %Ln</numerusform>
            <numerusform>staff&apos;s own view, without weight: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>followers asked by this leader took part in %1; %Ln more, not asked by this leader</source>
        <translation>
            <numerusform>followers asked by this leader took part in %1; %Ln more, not asked by this leader</numerusform>
            <numerusform>followers asked by this leader took part in %1; %Ln more, not asked by this leader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message numerus="yes">
        <source>%1: %n person(s), beside the base</source>
        <translation>
            <numerusform>%1: %n person, beside the base</numerusform>
            <numerusform>%1: %n persons, beside the base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) in the base</source>
        <translation>
            <numerusform>%1: %n person in the base</numerusform>
            <numerusform>%1: %n persons in the base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n person(s), beside the base</source>
        <translation>
            <numerusform>%1, %2: %n person, beside the base</numerusform>
            <numerusform>%1, %2: %n persons, beside the base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unnamed</source>
        <translation>
            <numerusform>%n of them unnamed</numerusform>
            <numerusform>%n of them unnamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the base counts, named or not: %n person(s).</source>
        <translation>
            <numerusform>Everyone in the base counts, named or not: %n person.</numerusform>
            <numerusform>Everyone in the base counts, named or not: %n persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of the base.</source>
        <translation>
            <numerusform>%n out of the base.</numerusform>
            <numerusform>%n out of the base.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewSummary</name>
    <message numerus="yes">
        <source>%1, %n to go</source>
        <comment>goal, people</comment>
        <translation>
            <numerusform>%1, %n to go</numerusform>
            <numerusform>%1, %n to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>leader, how many others</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>follow-ups</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <comment>follow-ups</comment>
        <translation>
            <numerusform>%n this week</numerusform>
            <numerusform>%n this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <comment>follow-ups</comment>
        <translation>
            <numerusform>%n without a day</numerusform>
            <numerusform>%n without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <comment>follow-ups</comment>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n workers</source>
        <comment>shift</comment>
        <translation>
            <numerusform>%1, %n worker</numerusform>
            <numerusform>%1, %n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 closes in %n days</source>
        <comment>day, structure test</comment>
        <translation>
            <numerusform>%1 · %2 closes in %n day</numerusform>
            <numerusform>%1 · %2 closes in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers, %1 assessed (%2)</source>
        <translation>
            <numerusform>%n worker, %1 assessed (%2)</numerusform>
            <numerusform>%n workers, %1 assessed (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n out</source>
        <comment>people, out of the base</comment>
        <translation>
            <numerusform>%1 · %n out</numerusform>
            <numerusform>%1 · %n out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say yes</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n says yes</numerusform>
            <numerusform>%n say yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them acted</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n of them acted</numerusform>
            <numerusform>%n of them acted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal of %1: %n to go</source>
        <comment>people</comment>
        <translation>
            <numerusform>Goal of %1: %n to go</numerusform>
            <numerusform>Goal of %1: %n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needed · in %n cells below it</source>
        <translation>
            <numerusform>%1 needed · in %n cell below it</numerusform>
            <numerusform>%1 needed · in %n cells below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet with us</source>
        <comment>leaders</comment>
        <translation>
            <numerusform>%n not yet with us</numerusform>
            <numerusform>%n not yet with us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go to %1</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n to go to %1</numerusform>
            <numerusform>%n to go to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n full name(s) leave the program.</source>
        <translation>
            <numerusform>%n full name leave the program.</numerusform>
            <numerusform>%n full names leave the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortened name(s) leave the program.</source>
        <translation>
            <numerusform>%n shortened name leave the program.</numerusform>
            <numerusform>%n shortened names leave the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code name(s) leave the program.</source>
        <translation>
            <numerusform>%n code name leave the program.</numerusform>
            <numerusform>%n code names leave the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No name leaves the program, but %n number(s) that stand for people.</source>
        <translation>
            <numerusform>No name leaves the program, but %n number that stand for people.</numerusform>
            <numerusform>No name leaves the program, but %n numbers that stand for people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, with %n sheet(s). It is print %2 in the register, and not encrypted.</source>
        <translation>
            <numerusform>Saved as %1, with %n sheet. It is print %2 in the register, and not encrypted.</numerusform>
            <numerusform>Saved as %1, with %n sheets. It is print %2 in the register, and not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) went to the printer. It is print %1 in the register.</source>
        <translation>
            <numerusform>%n sheet went to the printer. It is print %1 in the register.</numerusform>
            <numerusform>%n sheets went to the printer. It is print %1 in the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <source>%1 to go, in %n units</source>
        <comment>people; units below the goal</comment>
        <translation>
            <numerusform>%1 to go, in %n unit</numerusform>
            <numerusform>%1 to go, in %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal met, but not in %n units</source>
        <translation>
            <numerusform>Goal met, but not in %n unit</numerusform>
            <numerusform>Goal met, but not in %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n named</numerusform>
            <numerusform>%n named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took part</source>
        <translation>
            <numerusform>%n took part</numerusform>
            <numerusform>%n took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not</source>
        <translation>
            <numerusform>%n did not</numerusform>
            <numerusform>%n did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said yes and did not</source>
        <translation>
            <numerusform>%n said yes and did not</numerusform>
            <numerusform>%n said yes and did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said yes</source>
        <translation>
            <numerusform>%n said yes</numerusform>
            <numerusform>%n said yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were asked and did not</source>
        <translation>
            <numerusform>%n was asked and did not</numerusform>
            <numerusform>%n were asked and did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, no answer</source>
        <translation>
            <numerusform>%n asked, no answer</numerusform>
            <numerusform>%n asked, no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>%n not asked</numerusform>
            <numerusform>%n not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluded</numerusform>
            <numerusform>%n excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <comment>of the base</comment>
        <translation>
            <numerusform>%n out</numerusform>
            <numerusform>%n out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <comment>since the test before</comment>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out</source>
        <comment>since the test before</comment>
        <translation>
            <numerusform>%n dropped out</numerusform>
            <numerusform>%n dropped out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below the goal in %1 of %n units: repair there, or repeat a smaller ask before a bigger one.</source>
        <translation>
            <numerusform>Below the goal in %1 of %n units: repair there, or repeat a smaller ask before a bigger one.</numerusform>
            <numerusform>Below the goal in %1 of %n units: repair there, or repeat a smaller ask before a bigger one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StructureGrid</name>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n named</numerusform>
            <numerusform>%n named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unnamed</source>
        <translation>
            <numerusform>%n unnamed</numerusform>
            <numerusform>%n unnamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <comment>named, than the head-count allows</comment>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message numerus="yes">
        <source>%n to go to %1</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n to go to %1</numerusform>
            <numerusform>%n to go to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>%n not asked</numerusform>
            <numerusform>%n not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unnamed</source>
        <translation>
            <numerusform>%n unnamed</numerusform>
            <numerusform>%n unnamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had said yes and did not</source>
        <translation>
            <numerusform>%n had said yes and did not</numerusform>
            <numerusform>%n had said yes and did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said yes</source>
        <translation>
            <numerusform>%n said yes</numerusform>
            <numerusform>%n said yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were asked and did not</source>
        <translation>
            <numerusform>%n was asked and did not</numerusform>
            <numerusform>%n were asked and did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, no answer</source>
        <translation>
            <numerusform>%n asked, no answer</numerusform>
            <numerusform>%n asked, no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally %n</source>
        <comment>people counted without names</comment>
        <translation>
            <numerusform>tally %n</numerusform>
            <numerusform>tally %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluded</numerusform>
            <numerusform>%n excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <comment>of the base</comment>
        <translation>
            <numerusform>%n out</numerusform>
            <numerusform>%n out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPeriod</name>
    <message numerus="yes">
        <source>%1 · %n session(s), %2 to %3</source>
        <translation>
            <numerusform>%1 · %n session, %2 to %3</numerusform>
            <numerusform>%1 · %n sessions, %2 to %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPrint</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours until a session</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>until a session</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>until a session</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerCells</name>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::AnswerEditor</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::BreakoutDialog</name>
    <message numerus="yes">
        <source>%n of those who are present. The same people and the same draw give the same list again.</source>
        <translation>
            <numerusform>%n of those who are present. The same people and the same draw give the same list again.</numerusform>
            <numerusform>%n of those who are present. The same people and the same draw give the same list again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::CircleModel</name>
    <message numerus="yes">
        <source>by %n people</source>
        <translation>
            <numerusform>by %n person</numerusform>
            <numerusform>by %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n turn to them</source>
        <comment>whom a circle turns to</comment>
        <translation>
            <numerusform>%1, %n turns to them</numerusform>
            <numerusform>%1, %n turn to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::DeliveryModel</name>
    <message numerus="yes">
        <source>%1 delivered %2 of %n followers in %3.</source>
        <translation>
            <numerusform>%1 delivered %2 of %n follower in %3.</numerusform>
            <numerusform>%1 delivered %2 of %n followers in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more took part after somebody else asked them.</source>
        <translation>
            <numerusform>%n more took part after somebody else asked them.</numerusform>
            <numerusform>%n more took part after somebody else asked them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::DocumentDialog</name>
    <message numerus="yes">
        <source>Saved as %1, %n page(s).</source>
        <translation>
            <numerusform>Saved as %1, %n page.</numerusform>
            <numerusform>Saved as %1, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::DoneStep</name>
    <message numerus="yes">
        <source>%n row(s) saved as %1, with the reason in the last column. Mend them and import that file. It is not encrypted.</source>
        <translation>
            <numerusform>%n row saved as %1, with the reason in the last column. Mend them and import that file. It is not encrypted.</numerusform>
            <numerusform>%n rows saved as %1, with the reason in the last column. Mend them and import that file. It is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::DuplicatesStep</name>
    <message numerus="yes">
        <source>%n row(s) about somebody who is listed already.</source>
        <translation>
            <numerusform>%n row about somebody who is listed already.</numerusform>
            <numerusform>%n rows about somebody who is listed already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::EditionEditor</name>
    <message numerus="yes">
        <source>%n thing(s) to correct before this can be saved.</source>
        <translation>
            <numerusform>%n thing to correct before this can be saved.</numerusform>
            <numerusform>%n things to correct before this can be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ExcerptView</name>
    <message numerus="yes">
        <source>%n people, codes instead of names</source>
        <translation>
            <numerusform>%n person, codes instead of names</numerusform>
            <numerusform>%n people, codes instead of names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::FollowUpActions</name>
    <message numerus="yes">
        <source>In %n days, %1</source>
        <translation>
            <numerusform>In %n day, %1</numerusform>
            <numerusform>In %n days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::FollowerStrip</name>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::GroupActions</name>
    <message numerus="yes">
        <source>Remove %n participants from the training?</source>
        <translation>
            <numerusform>Remove %n participant from the training?</numerusform>
            <numerusform>Remove %n participants from the training?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) imported.</source>
        <translation>
            <numerusform>%n participant imported.</numerusform>
            <numerusform>%n participants imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::GroupList</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::LeadersPage</name>
    <message numerus="yes">
        <source>Select %n to win next</source>
        <translation>
            <numerusform>Select %n to win next</numerusform>
            <numerusform>Select %n to win next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::LegendBar</name>
    <message numerus="yes">
        <source>Show only: %1 %2, %n people</source>
        <translation>
            <numerusform>Show only: %1 %2, %n person</numerusform>
            <numerusform>Show only: %1 %2, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::Lens</name>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet with us</source>
        <translation>
            <numerusform>%n not yet with us</numerusform>
            <numerusform>%n not yet with us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::MatrixDialog</name>
    <message numerus="yes">
        <source>%n participant(s) by week: what was received, returned and approved. Names leave with it; answers do not.</source>
        <translation>
            <numerusform>%n participant by week: what was received, returned and approved. Names leave with it; answers do not.</numerusform>
            <numerusform>%n participants by week: what was received, returned and approved. Names leave with it; answers do not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::MatrixSide</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n returned</numerusform>
            <numerusform>%n returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::MatrixView</name>
    <message numerus="yes">
        <source>%n person(s) selected; the others of this cell have no name yet.</source>
        <translation>
            <numerusform>%n person selected; the others of this cell have no name yet.</numerusform>
            <numerusform>%n persons selected; the others of this cell have no name yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) selected.</source>
        <translation>
            <numerusform>%n person selected.</numerusform>
            <numerusform>%n persons selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::MultiEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln worker(s)</source>
        <translation>
            <numerusform>Edit %Ln worker</numerusform>
            <numerusform>Edit %Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln worker(s) will be different.</source>
        <translation>
            <numerusform>%1 of %Ln worker will be different.</numerusform>
            <numerusform>%1 of %Ln workers will be different.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln worker(s)</source>
        <translation>
            <numerusform>Change %Ln worker</numerusform>
            <numerusform>Change %Ln workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::NameHits</name>
    <message numerus="yes">
        <source>Checked on this computer: %n names</source>
        <translation>
            <numerusform>Checked on this computer: %n name</numerusform>
            <numerusform>Checked on this computer: %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::Navigation</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::NewCampaignForm</name>
    <message numerus="yes">
        <source>%n people so far; nobody needs a name yet</source>
        <translation>
            <numerusform>%n person so far; nobody needs a name yet</numerusform>
            <numerusform>%n people so far; nobody needs a name yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::NumberStrip</name>
    <message numerus="yes">
        <source>%n unnamed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n unnamed</numerusform>
            <numerusform>%n unnamed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::OutreachPage</name>
    <message numerus="yes">
        <source>In %n days, %1</source>
        <translation>
            <numerusform>In %n day, %1</numerusform>
            <numerusform>In %n days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::OverviewBoard</name>
    <message numerus="yes">
        <source>Moved in the last %n days</source>
        <translation>
            <numerusform>Moved in the last %n day</numerusform>
            <numerusform>Moved in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ParticipantImportDialog</name>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 changed, %3 as they were, %4 not read.</source>
        <translation>
            <numerusform>%n row: %1 new, %2 changed, %3 as they were, %4 not read.</numerusform>
            <numerusform>%n rows: %1 new, %2 changed, %3 as they were, %4 not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n participant(s)</source>
        <translation>
            <numerusform>Import %n participant</numerusform>
            <numerusform>Import %n participants</numerusform>
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
    <name>wallchart::PassingDialog</name>
    <message numerus="yes">
        <source>%n packet(s) saved. Give each to its participant, then tick the name.</source>
        <translation>
            <numerusform>%n packet saved. Give each to its participant, then tick the name.</numerusform>
            <numerusform>%n packets saved. Give each to its participant, then tick the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::PostSection</name>
    <message numerus="yes">
        <source>%Ln at the same time</source>
        <translation>
            <numerusform>%Ln at the same time</numerusform>
            <numerusform>%Ln at the same time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::QuickEntryDialog</name>
    <message numerus="yes">
        <source>%n to add</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%n to add</numerusform>
            <numerusform>%n to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new units</source>
        <translation>
            <numerusform>%n new unit</numerusform>
            <numerusform>%n new units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new shifts</source>
        <translation>
            <numerusform>%n new shift</numerusform>
            <numerusform>%n new shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head-counts</source>
        <translation>
            <numerusform>%n head-count</numerusform>
            <numerusform>%n head-counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ReadingStep</name>
    <message numerus="yes">
        <source>%1: %n row(s) about somebody or something. Rows that are passed over are grey; the tool tip says why.</source>
        <translation>
            <numerusform>%1: %n row about somebody or something. Rows that are passed over are grey; the tool tip says why.</numerusform>
            <numerusform>%1: %n rows about somebody or something. Rows that are passed over are grey; the tool tip says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::RecordDialog</name>
    <message numerus="yes">
        <source>%n participant(s), a record for each: sessions attended and weeks approved. Nothing in it tells of a workplace.</source>
        <translation>
            <numerusform>%n participant, a record for each: sessions attended and weeks approved. Nothing in it tells of a workplace.</numerusform>
            <numerusform>%n participants, a record for each: sessions attended and weeks approved. Nothing in it tells of a workplace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::RecordingPage</name>
    <message numerus="yes">
        <source>%n workers: %1</source>
        <translation>
            <numerusform>%n worker: %1</numerusform>
            <numerusform>%n workers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ReminderDialog</name>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <comment>a language</comment>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied, for two minutes. Use the field for blind copies, so that nobody sees the others.</source>
        <translation>
            <numerusform>%n address copied, for two minutes. Use the field for blind copies, so that nobody sees the others.</numerusform>
            <numerusform>%n addresses copied, for two minutes. Use the field for blind copies, so that nobody sees the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::RemoveDialog</name>
    <message numerus="yes">
        <source>Remove %Ln worker(s)</source>
        <translation>
            <numerusform>Remove %Ln worker</numerusform>
            <numerusform>Remove %Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded fact(s) go with it: as if never typed.</source>
        <translation>
            <numerusform>%Ln recorded fact go with it: as if never typed.</numerusform>
            <numerusform>%Ln recorded facts go with it: as if never typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ResultTableModel</name>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ResultsView</name>
    <message numerus="yes">
        <source>%n people selected.</source>
        <translation>
            <numerusform>%n person selected.</numerusform>
            <numerusform>%n people selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::RowList</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::RungDelegate</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln</source>
        <comment>words of a level, and how many</comment>
        <translation>
            <numerusform>%1: %Ln</numerusform>
            <numerusform>%1: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::SessionsView</name>
    <message numerus="yes">
        <source>%1 · %n minute(s) · %2</source>
        <comment>title · length · languages</comment>
        <translation>
            <numerusform>%1 · %n minute · %2</numerusform>
            <numerusform>%1 · %n minutes · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::SetUpEditionDialog</name>
    <message numerus="yes">
        <source>%n session(s), each on a %1; the last on %2.</source>
        <translation>
            <numerusform>%n session, each on a %1; the last on %2.</numerusform>
            <numerusform>%n sessions, each on a %1; the last on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::SmallGroupDialog</name>
    <message numerus="yes">
        <source>The %n chosen participant(s) go into it.</source>
        <translation>
            <numerusform>The %n chosen participant goes into it.</numerusform>
            <numerusform>The %n chosen participants go into it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::StanceSection</name>
    <message numerus="yes">
        <source>Details, and %Ln earlier</source>
        <translation>
            <numerusform>Details, and %Ln earlier</numerusform>
            <numerusform>Details, and %Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::StatusBar</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::StatusModel</name>
    <message numerus="yes">
        <source>%n week(s) missing</source>
        <translation>
            <numerusform>%n week missing</numerusform>
            <numerusform>%n weeks missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::StructureModel</name>
    <message numerus="yes">
        <source>%n more are named than the head-count says. Correct one of both.</source>
        <translation>
            <numerusform>%n more is named than the head-count says. Correct one of both.</numerusform>
            <numerusform>%n more are named than the head-count says. Correct one of both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::SubmissionHead</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::TakenPacketsDialog</name>
    <message numerus="yes">
        <source>%n packet(s) taken.</source>
        <translation>
            <numerusform>%n packet taken.</numerusform>
            <numerusform>%n packets taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) not taken.</source>
        <translation>
            <numerusform>%n packet not taken.</numerusform>
            <numerusform>%n packets not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::TaskRow</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::TopBar</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without input</source>
        <translation>
            <numerusform>Locks after %n minute without input</numerusform>
            <numerusform>Locks after %n minutes without input</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::TrainingPage</name>
    <message numerus="yes">
        <source>%n file(s) saved. Hand them over yourself: nothing is sent.</source>
        <translation>
            <numerusform>%n file saved. Hand them over yourself: nothing is sent.</numerusform>
            <numerusform>%n files saved. Hand them over yourself: nothing is sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::WorkersPage</name>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln worker(s)</source>
        <translation>
            <numerusform>%1 of %Ln worker</numerusform>
            <numerusform>%1 of %Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, hidden by the filter</source>
        <translation>
            <numerusform>%Ln selected, hidden by the filter</numerusform>
            <numerusform>%Ln selected, hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln worker(s)…</source>
        <translation>
            <numerusform>Edit %Ln worker…</numerusform>
            <numerusform>Edit %Ln workers…</numerusform>
        </translation>
    </message>
</context>
</TS>
