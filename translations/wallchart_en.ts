<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CampaignTerms</name>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s)</source>
        <translation>
            <numerusform>%Ln tenant</numerusform>
            <numerusform>%Ln tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
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
        <source>%1 of %Ln tenant(s)</source>
        <translation>
            <numerusform>%1 of %Ln tenant</numerusform>
            <numerusform>%1 of %Ln tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln member(s)</source>
        <translation>
            <numerusform>%1 of %Ln member</numerusform>
            <numerusform>%1 of %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%Ln more name(s) than the head-count</source>
        <translation>
            <numerusform>%Ln more name than the head-count</numerusform>
            <numerusform>%Ln more names than the head-count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message numerus="yes">
        <source>%Ln nomination(s) added</source>
        <translation>
            <numerusform>%Ln nomination added</numerusform>
            <numerusform>%Ln nominations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) recorded</source>
        <translation>
            <numerusform>%Ln result recorded</numerusform>
            <numerusform>%Ln results recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessment(s) added</source>
        <translation>
            <numerusform>%Ln assessment added</numerusform>
            <numerusform>%Ln assessments added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln head-count(s) set</source>
        <translation>
            <numerusform>%Ln head-count set</numerusform>
            <numerusform>%Ln head-counts set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) added</source>
        <translation>
            <numerusform>%Ln worker added</numerusform>
            <numerusform>%Ln workers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tie(s) added</source>
        <translation>
            <numerusform>%Ln tie added</numerusform>
            <numerusform>%Ln ties added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) updated</source>
        <translation>
            <numerusform>%Ln worker updated</numerusform>
            <numerusform>%Ln workers updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) known already: unchanged</source>
        <translation>
            <numerusform>%Ln row known already: unchanged</numerusform>
            <numerusform>%Ln rows known already: unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaderText</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
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
        <source>%1: %Ln person(s), beside the base</source>
        <translation>
            <numerusform>%1: %Ln person, beside the base</numerusform>
            <numerusform>%1: %Ln persons, beside the base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s) in the base</source>
        <translation>
            <numerusform>%1: %Ln person in the base</numerusform>
            <numerusform>%1: %Ln persons in the base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln person(s), beside the base</source>
        <translation>
            <numerusform>%1, %2: %Ln person, beside the base</numerusform>
            <numerusform>%1, %2: %Ln persons, beside the base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unnamed</source>
        <translation>
            <numerusform>%Ln of them unnamed</numerusform>
            <numerusform>%Ln of them unnamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the base counts, named or not: %Ln person(s).</source>
        <translation>
            <numerusform>Everyone in the base counts, named or not: %Ln person.</numerusform>
            <numerusform>Everyone in the base counts, named or not: %Ln persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of the base.</source>
        <translation>
            <numerusform>%Ln out of the base.</numerusform>
            <numerusform>%Ln out of the base.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewSummary</name>
    <message numerus="yes">
        <source>%1, %Ln to go</source>
        <comment>goal, people</comment>
        <translation>
            <numerusform>%1, %Ln to go</numerusform>
            <numerusform>%1, %Ln to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>leader, how many others</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln to go</numerusform>
            <numerusform>%Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>follow-ups</comment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln this week</source>
        <comment>follow-ups</comment>
        <translation>
            <numerusform>%Ln this week</numerusform>
            <numerusform>%Ln this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a day</source>
        <comment>follow-ups</comment>
        <translation>
            <numerusform>%Ln without a day</numerusform>
            <numerusform>%Ln without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <comment>follow-ups</comment>
        <translation>
            <numerusform>%Ln later</numerusform>
            <numerusform>%Ln later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 closes in %Ln days</source>
        <comment>day, structure test</comment>
        <translation>
            <numerusform>%1 · %2 closes in %Ln day</numerusform>
            <numerusform>%1 · %2 closes in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln out</source>
        <comment>people, out of the base</comment>
        <translation>
            <numerusform>%1 · %Ln out</numerusform>
            <numerusform>%1 · %Ln out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln say yes</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln says yes</numerusform>
            <numerusform>%Ln say yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them acted</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln of them acted</numerusform>
            <numerusform>%Ln of them acted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal of %1: %Ln to go</source>
        <comment>people</comment>
        <translation>
            <numerusform>Goal of %1: %Ln to go</numerusform>
            <numerusform>Goal of %1: %Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needed · in %Ln cells below it</source>
        <translation>
            <numerusform>%1 needed · in %Ln cell below it</numerusform>
            <numerusform>%1 needed · in %Ln cells below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet with us</source>
        <comment>leaders</comment>
        <translation>
            <numerusform>%Ln not yet with us</numerusform>
            <numerusform>%Ln not yet with us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go to %1</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln to go to %1</numerusform>
            <numerusform>%Ln to go to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%Ln full name(s) leave the program.</source>
        <translation>
            <numerusform>%Ln full name leave the program.</numerusform>
            <numerusform>%Ln full names leave the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shortened name(s) leave the program.</source>
        <translation>
            <numerusform>%Ln shortened name leave the program.</numerusform>
            <numerusform>%Ln shortened names leave the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code name(s) leave the program.</source>
        <translation>
            <numerusform>%Ln code name leave the program.</numerusform>
            <numerusform>%Ln code names leave the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No name leaves the program, but %Ln number(s) that stand for people.</source>
        <translation>
            <numerusform>No name leaves the program, but %Ln number that stand for people.</numerusform>
            <numerusform>No name leaves the program, but %Ln numbers that stand for people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, with %Ln sheet(s). It is print %2 in the register, and not encrypted.</source>
        <translation>
            <numerusform>Saved as %1, with %Ln sheet. It is print %2 in the register, and not encrypted.</numerusform>
            <numerusform>Saved as %1, with %Ln sheets. It is print %2 in the register, and not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) went to the printer. It is print %1 in the register.</source>
        <translation>
            <numerusform>%Ln sheet went to the printer. It is print %1 in the register.</numerusform>
            <numerusform>%Ln sheets went to the printer. It is print %1 in the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <source>%1 to go, in %Ln units</source>
        <comment>people; units below the goal</comment>
        <translation>
            <numerusform>%1 to go, in %Ln unit</numerusform>
            <numerusform>%1 to go, in %Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal met, but not in %Ln units</source>
        <translation>
            <numerusform>Goal met, but not in %Ln unit</numerusform>
            <numerusform>Goal met, but not in %Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln named</numerusform>
            <numerusform>%Ln named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln took part</source>
        <translation>
            <numerusform>%Ln took part</numerusform>
            <numerusform>%Ln took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not</source>
        <translation>
            <numerusform>%Ln did not</numerusform>
            <numerusform>%Ln did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln said yes and did not</source>
        <translation>
            <numerusform>%Ln said yes and did not</numerusform>
            <numerusform>%Ln said yes and did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln said yes</source>
        <translation>
            <numerusform>%Ln said yes</numerusform>
            <numerusform>%Ln said yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked and did not</source>
        <translation>
            <numerusform>%Ln was asked and did not</numerusform>
            <numerusform>%Ln were asked and did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked, no answer</source>
        <translation>
            <numerusform>%Ln asked, no answer</numerusform>
            <numerusform>%Ln asked, no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>%Ln not asked</numerusform>
            <numerusform>%Ln not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln excluded</numerusform>
            <numerusform>%Ln excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out</source>
        <comment>of the base</comment>
        <translation>
            <numerusform>%Ln out</numerusform>
            <numerusform>%Ln out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined</source>
        <comment>since the test before</comment>
        <translation>
            <numerusform>%Ln joined</numerusform>
            <numerusform>%Ln joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped out</source>
        <comment>since the test before</comment>
        <translation>
            <numerusform>%Ln dropped out</numerusform>
            <numerusform>%Ln dropped out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below the goal in %1 of %Ln units: repair there, or repeat a smaller ask before a bigger one.</source>
        <translation>
            <numerusform>Below the goal in %1 of %Ln units: repair there, or repeat a smaller ask before a bigger one.</numerusform>
            <numerusform>Below the goal in %1 of %Ln units: repair there, or repeat a smaller ask before a bigger one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>Checked on the computer of %1: %Ln names of the chart found, and left on purpose.</source>
        <translation>
            <numerusform>Checked on the computer of %1: %Ln names of the chart found, and left on purpose.</numerusform>
            <numerusform>Checked on the computer of %1: %Ln names of the chart found, and left on purpose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StructureGrid</name>
    <message numerus="yes">
        <source>%Ln named</source>
        <translation>
            <numerusform>%Ln named</numerusform>
            <numerusform>%Ln named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed</source>
        <translation>
            <numerusform>%Ln unnamed</numerusform>
            <numerusform>%Ln unnamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <comment>named, than the head-count allows</comment>
        <translation>
            <numerusform>%Ln too many</numerusform>
            <numerusform>%Ln too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message numerus="yes">
        <source>%Ln to go to %1</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln to go to %1</numerusform>
            <numerusform>%Ln to go to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>%Ln not asked</numerusform>
            <numerusform>%Ln not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed</source>
        <translation>
            <numerusform>%Ln unnamed</numerusform>
            <numerusform>%Ln unnamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had said yes and did not</source>
        <translation>
            <numerusform>%Ln had said yes and did not</numerusform>
            <numerusform>%Ln had said yes and did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln said yes</source>
        <translation>
            <numerusform>%Ln said yes</numerusform>
            <numerusform>%Ln said yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked and did not</source>
        <translation>
            <numerusform>%Ln was asked and did not</numerusform>
            <numerusform>%Ln were asked and did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked, no answer</source>
        <translation>
            <numerusform>%Ln asked, no answer</numerusform>
            <numerusform>%Ln asked, no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally %Ln</source>
        <comment>people counted without names</comment>
        <translation>
            <numerusform>tally %Ln</numerusform>
            <numerusform>tally %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln excluded</numerusform>
            <numerusform>%Ln excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out</source>
        <comment>of the base</comment>
        <translation>
            <numerusform>%Ln out</numerusform>
            <numerusform>%Ln out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPeriod</name>
    <message numerus="yes">
        <source>%1 · %Ln session(s), %2 to %3</source>
        <translation>
            <numerusform>%1 · %Ln session, %2 to %3</numerusform>
            <numerusform>%1 · %Ln sessions, %2 to %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPrint</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours until a session</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>until a session</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>until a session</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerCells</name>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::AnswerEditor</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::BreakoutDialog</name>
    <message numerus="yes">
        <source>%Ln of those who are present. The same people and the same draw give the same list again.</source>
        <translation>
            <numerusform>%Ln of those who are present. The same people and the same draw give the same list again.</numerusform>
            <numerusform>%Ln of those who are present. The same people and the same draw give the same list again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::CircleModel</name>
    <message numerus="yes">
        <source>by %Ln people</source>
        <translation>
            <numerusform>by %Ln person</numerusform>
            <numerusform>by %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln turn to them</source>
        <comment>whom a circle turns to</comment>
        <translation>
            <numerusform>%1, %Ln turns to them</numerusform>
            <numerusform>%1, %Ln turn to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::DeliveryModel</name>
    <message numerus="yes">
        <source>%1 delivered %2 of %Ln followers in %3.</source>
        <translation>
            <numerusform>%1 delivered %2 of %Ln follower in %3.</numerusform>
            <numerusform>%1 delivered %2 of %Ln followers in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more took part after somebody else asked them.</source>
        <translation>
            <numerusform>%Ln more took part after somebody else asked them.</numerusform>
            <numerusform>%Ln more took part after somebody else asked them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::DocumentPrintDialog</name>
    <message numerus="yes">
        <source>Saved as %1, %Ln page(s).</source>
        <translation>
            <numerusform>Saved as %1, %Ln page.</numerusform>
            <numerusform>Saved as %1, %Ln pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::DoneStep</name>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1, with the reason in the last column. Mend them and import that file. It is not encrypted.</source>
        <translation>
            <numerusform>%Ln row saved as %1, with the reason in the last column. Mend them and import that file. It is not encrypted.</numerusform>
            <numerusform>%Ln rows saved as %1, with the reason in the last column. Mend them and import that file. It is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::DuplicatesStep</name>
    <message numerus="yes">
        <source>%Ln row(s) about somebody who is listed already.</source>
        <translation>
            <numerusform>%Ln row about somebody who is listed already.</numerusform>
            <numerusform>%Ln rows about somebody who is listed already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::EditionEditor</name>
    <message numerus="yes">
        <source>%Ln thing(s) to correct before this can be saved.</source>
        <translation>
            <numerusform>%Ln thing to correct before this can be saved.</numerusform>
            <numerusform>%Ln things to correct before this can be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ExcerptView</name>
    <message numerus="yes">
        <source>%Ln people, codes instead of names</source>
        <translation>
            <numerusform>%Ln person, codes instead of names</numerusform>
            <numerusform>%Ln people, codes instead of names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::FollowUpActions</name>
    <message numerus="yes">
        <source>In %Ln days, %1</source>
        <translation>
            <numerusform>In %Ln day, %1</numerusform>
            <numerusform>In %Ln days, %1</numerusform>
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
        <source>Remove %Ln participants from the training?</source>
        <translation>
            <numerusform>Remove %Ln participant from the training?</numerusform>
            <numerusform>Remove %Ln participants from the training?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) imported.</source>
        <translation>
            <numerusform>%Ln participant imported.</numerusform>
            <numerusform>%Ln participants imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::GroupList</name>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::HandInPreview</name>
    <message numerus="yes">
        <source>%Ln names of the chart found</source>
        <translation>
            <numerusform>%Ln names of the chart found</numerusform>
            <numerusform>%Ln names of the chart found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::LeadersPage</name>
    <message numerus="yes">
        <source>Select %Ln to win next</source>
        <translation>
            <numerusform>Select %Ln to win next</numerusform>
            <numerusform>Select %Ln to win next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected.</source>
        <translation>
            <numerusform>%Ln person selected.</numerusform>
            <numerusform>%Ln people selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::LegendBar</name>
    <message numerus="yes">
        <source>Show only: %1 %2, %Ln people</source>
        <translation>
            <numerusform>Show only: %1 %2, %Ln person</numerusform>
            <numerusform>Show only: %1 %2, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::Lens</name>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet with us</source>
        <translation>
            <numerusform>%Ln not yet with us</numerusform>
            <numerusform>%Ln not yet with us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::MatrixDialog</name>
    <message numerus="yes">
        <source>%Ln participant(s) by week: what was received, returned and approved. Names leave with it; answers do not.</source>
        <translation>
            <numerusform>%Ln participant by week: what was received, returned and approved. Names leave with it; answers do not.</numerusform>
            <numerusform>%Ln participants by week: what was received, returned and approved. Names leave with it; answers do not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::MatrixSide</name>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returned</source>
        <translation>
            <numerusform>%Ln returned</numerusform>
            <numerusform>%Ln returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::MatrixView</name>
    <message numerus="yes">
        <source>%Ln person(s) selected; the others of this cell have no name yet.</source>
        <translation>
            <numerusform>%Ln person selected; the others of this cell have no name yet.</numerusform>
            <numerusform>%Ln persons selected; the others of this cell have no name yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) selected.</source>
        <translation>
            <numerusform>%Ln person selected.</numerusform>
            <numerusform>%Ln persons selected.</numerusform>
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
        <source>Checked on this computer: %Ln names</source>
        <translation>
            <numerusform>Checked on this computer: %Ln name</numerusform>
            <numerusform>Checked on this computer: %Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::Navigation</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::NewCampaignForm</name>
    <message numerus="yes">
        <source>%Ln people so far; nobody needs a name yet</source>
        <translation>
            <numerusform>%Ln person so far; nobody needs a name yet</numerusform>
            <numerusform>%Ln people so far; nobody needs a name yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::NumberStrip</name>
    <message numerus="yes">
        <source>%Ln unnamed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln unnamed</numerusform>
            <numerusform>%Ln unnamed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::OutreachPage</name>
    <message numerus="yes">
        <source>In %Ln days, %1</source>
        <translation>
            <numerusform>In %Ln day, %1</numerusform>
            <numerusform>In %Ln days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::OverviewBoard</name>
    <message numerus="yes">
        <source>Moved in the last %Ln days</source>
        <translation>
            <numerusform>Moved in the last %Ln day</numerusform>
            <numerusform>Moved in the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ParticipantImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s): %1 new, %2 changed, %3 as they were, %4 not read.</source>
        <translation>
            <numerusform>%Ln row: %1 new, %2 changed, %3 as they were, %4 not read.</numerusform>
            <numerusform>%Ln rows: %1 new, %2 changed, %3 as they were, %4 not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln participant(s)</source>
        <translation>
            <numerusform>Import %Ln participant</numerusform>
            <numerusform>Import %Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::PassingDialog</name>
    <message numerus="yes">
        <source>%Ln packet(s) saved. Give each to its participant, then tick the name.</source>
        <translation>
            <numerusform>%Ln packet saved. Give each to its participant, then tick the name.</numerusform>
            <numerusform>%Ln packets saved. Give each to its participant, then tick the name.</numerusform>
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
        <source>%Ln to add</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln to add</numerusform>
            <numerusform>%Ln to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <comment>workers</comment>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new units</source>
        <translation>
            <numerusform>%Ln new unit</numerusform>
            <numerusform>%Ln new units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new shifts</source>
        <translation>
            <numerusform>%Ln new shift</numerusform>
            <numerusform>%Ln new shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln head-counts</source>
        <translation>
            <numerusform>%Ln head-count</numerusform>
            <numerusform>%Ln head-counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ReadingStep</name>
    <message numerus="yes">
        <source>%1: %Ln row(s) about somebody or something. Rows that are passed over are grey; the tool tip says why.</source>
        <translation>
            <numerusform>%1: %Ln row about somebody or something. Rows that are passed over are grey; the tool tip says why.</numerusform>
            <numerusform>%1: %Ln rows about somebody or something. Rows that are passed over are grey; the tool tip says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::RecordDialog</name>
    <message numerus="yes">
        <source>%Ln participant(s), a record for each: sessions attended and weeks approved. Nothing in it tells of a workplace.</source>
        <translation>
            <numerusform>%Ln participant, a record for each: sessions attended and weeks approved. Nothing in it tells of a workplace.</numerusform>
            <numerusform>%Ln participants, a record for each: sessions attended and weeks approved. Nothing in it tells of a workplace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ReminderDialog</name>
    <message numerus="yes">
        <source>%1: %Ln person(s)</source>
        <comment>a language</comment>
        <translation>
            <numerusform>%1: %Ln person</numerusform>
            <numerusform>%1: %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied, for two minutes. Use the field for blind copies, so that nobody sees the others.</source>
        <translation>
            <numerusform>%Ln address copied, for two minutes. Use the field for blind copies, so that nobody sees the others.</numerusform>
            <numerusform>%Ln addresses copied, for two minutes. Use the field for blind copies, so that nobody sees the others.</numerusform>
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
        <source>%1, %Ln people</source>
        <translation>
            <numerusform>%1, %Ln person</numerusform>
            <numerusform>%1, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ResultsView</name>
    <message numerus="yes">
        <source>%Ln people selected.</source>
        <translation>
            <numerusform>%Ln person selected.</numerusform>
            <numerusform>%Ln people selected.</numerusform>
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
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
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
        <source>%1 · %Ln minute(s) · %2</source>
        <comment>title · length · languages</comment>
        <translation>
            <numerusform>%1 · %Ln minute · %2</numerusform>
            <numerusform>%1 · %Ln minutes · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::SetUpEditionDialog</name>
    <message numerus="yes">
        <source>%Ln session(s), each on a %1; the last on %2.</source>
        <translation>
            <numerusform>%Ln session, each on a %1; the last on %2.</numerusform>
            <numerusform>%Ln sessions, each on a %1; the last on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::SmallGroupDialog</name>
    <message numerus="yes">
        <source>The %Ln chosen participant(s) go into it.</source>
        <translation>
            <numerusform>The %Ln chosen participant goes into it.</numerusform>
            <numerusform>The %Ln chosen participants go into it.</numerusform>
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
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::StatusModel</name>
    <message numerus="yes">
        <source>%Ln week(s) missing</source>
        <translation>
            <numerusform>%Ln week missing</numerusform>
            <numerusform>%Ln weeks missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::StructureModel</name>
    <message numerus="yes">
        <source>%Ln more are named than the head-count says. Correct one of both.</source>
        <translation>
            <numerusform>%Ln more is named than the head-count says. Correct one of both.</numerusform>
            <numerusform>%Ln more are named than the head-count says. Correct one of both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::SubmissionHead</name>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::TakenPacketsDialog</name>
    <message numerus="yes">
        <source>%Ln packet(s) taken.</source>
        <translation>
            <numerusform>%Ln packet taken.</numerusform>
            <numerusform>%Ln packets taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) not taken.</source>
        <translation>
            <numerusform>%Ln packet not taken.</numerusform>
            <numerusform>%Ln packets not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::TaskRow</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::TopBar</name>
    <message numerus="yes">
        <source>Locks after %Ln minute(s) without input</source>
        <translation>
            <numerusform>Locks after %Ln minute without input</numerusform>
            <numerusform>Locks after %Ln minutes without input</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::TrainingPage</name>
    <message numerus="yes">
        <source>%Ln file(s) saved. Hand them over yourself: nothing is sent.</source>
        <translation>
            <numerusform>%Ln file saved. Hand them over yourself: nothing is sent.</numerusform>
            <numerusform>%Ln files saved. Hand them over yourself: nothing is sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::WorkersPage</name>
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
