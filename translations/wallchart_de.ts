<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>No campaign is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is not kept in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print or export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add workers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Wallchart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wall chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units and shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure &amp;tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a worker first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log &amp;contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved &amp;lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;eaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds the training alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training has no inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;training without a campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;aining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody learns with this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No small group is led with this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition is in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is registered with this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is handed in for the week that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this small group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose work in Review that its author lets the small group see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take packets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand in this week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view the file of this week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sessions to your &amp;calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your &amp;answer to the invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invite participants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport reviews…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status &amp;packet for the contact person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rec&amp;ord work by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;esent to the small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up a training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit the edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participa&amp;nt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;list of participants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment packet &amp;for facilitators…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of completion…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignTerms</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers</source>
        <comment>beneath their number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenants</source>
        <comment>beneath their number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <comment>beneath their number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tenant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>own word for a unit or shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <comment>own word for a unit or shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit and shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>unit, shift: one or both in own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units and shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outermost unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, outermost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>unit, then shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>unit / shift</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Added the worksite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the head-count of %1 %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the unit %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked the unit %1 as strategic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1 is no longer marked as strategic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the unit %1 inside %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the unit %1 out of the one around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the unit %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the unit %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged the unit %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the unit %2 off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what is known of the worksite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged the shift %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared the head-count of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by quick entry (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the organizer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the organizer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the organizer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the structure test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the structure test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered print %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what is known of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 out of the base (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 into the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied %1 to %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down that %1 named %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked %1 as a leader: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected an assessment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down why %1 is marked as a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the tie of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended the tie of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back that %1 named %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed several workers as %2 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made several workers unassessed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked several suspected leaders (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked %1 as a suspected leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked several suspected leaders (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several workers joined the committee (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several workers left the committee (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved several workers to %2 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took several workers out of the base (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took several workers into the base (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed several workers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed several workers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the structure test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded for %1 in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded for several workers (%1) in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a tally in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the structure test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took change %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported a list of workers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported ties (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported nominations (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported participation (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported assessments (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported head-counts (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a post of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected a post of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended a post of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a post of %1 the main one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged %1 into %2, who is the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down a try to reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected a try to reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a try to reach %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged a conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected a conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the next step with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled the next step with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the next step with %1 again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave %2 to %1 as turf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %2 off the turf of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down an employer move on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected the employer move on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the employer move on %2 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the social group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the social group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the social group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers joined the social group %2 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the social group %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how the campaign counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed whom the list %1 finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the list %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took several workers into outreach (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot for good who asked for it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what people, units and shifts are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the edition %1 of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the edition %1 of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the edition %1 of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered the group %1 for the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the group %1 of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the group %1 of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the small group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the small group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the small group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put participants into the small group %2 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took participants out of their small group (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the participant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added participants (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported participants (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the participant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the participant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes to track %3 in week %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down who was at the session of week %2 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote about the task %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed week %2 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked reviews as passed on (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down that %1 handed in week %2 on paper or by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the keys for packets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed in week %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote an enrolment packet for the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote an invitation packet for the small group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote a packet to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a packet with the reviews of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a status packet for the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined the small group %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the enrolment packet of the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the work of %1 for week %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the reviews of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the status packet of %2 for the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down the keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drew codes for an excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed participants (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what weighs how much</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 of %2 leaders with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>leaders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are %2</source>
        <comment>54% are 1+2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covered, %2 proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>48% March</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more name(s) than the head-count</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <comment>out of the base</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are %1</source>
        <comment>are 1+2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaders with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>names of tests, before the legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glue sheet %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued from sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers instead of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall chart by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>by unit and shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print %1, not to be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who works here can recognise these people. Keep it where the employer cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 landscape, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 portrait, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1 of print %2, destroy by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>one letter: leader with us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>one letter: covered, proven</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>one letter: covered, stated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered, proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered, stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unassigned</source>
        <comment>name of a worksite</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitteeText</name>
    <message>
        <source>unit not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats: %1 of %2. People: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this cell is on the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee mirrors the workforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <comment>on the committee</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the committee: %1 of %2, one for ten workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells with nobody on the committee: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List who works where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each member of the committee report from their cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask proven leaders of the places below to take a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would not talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked not to be visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes (a promise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dodged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues, their story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agitate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inoculate, next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPrint</name>
    <message>
        <source>Print %1 of %2, destroy by %3. Anyone who works here can recognise these people. Keep it where the employer cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print %1 of %2, destroy by %3. Keep it where the employer cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionWords</name>
    <message>
        <source>A unit of that size is on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were asked alone whom co-workers turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates were named by co-workers asked alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activists are told apart, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts were looked at with the word coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations of the week are logged, with ask and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leader not yet with us was spoken to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation sheets were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers spoke that share of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That share of the head-count is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That share of everyone is assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That share of the named has a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That share of the cells has a leader, or was asked for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That share of the cells has a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outreach list, to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A structure test opens in the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closes before the work is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its goal is at least that share of everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That share was asked by a leader of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That share of the cells has a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each leader delivered, to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readiness report, to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next structure test is planned, not an easier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That share of the leaders not yet with us has a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field to write in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells, as letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head-counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is marked as a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties, without private ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps reached in conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizer&apos;s own asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the ask: yes, no, conditional, dodged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated talk shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals of structure tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of structure tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaders delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the outreach list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readiness report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the participant writes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed; make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Look whether it is there and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was not touched; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory that could be kept off the disk. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed meanwhile (%1). Nothing was stored; look at it again and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change edits the same %1 twice. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 points to a %2 that is not in the campaign. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This %1 cannot be removed: %2 others refer to it. Move or remove those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1 cannot be inside itself. Choose another unit around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another worksite. Choose one of the same worksite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have two current main posts. End one or make it a further post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale has no level %1. Use one of its levels, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be tied to themselves. Choose another worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart number %1 is already that of %2. Each number is given once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has a result in %2. Change that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign is open for reading only: it is held on %1 by process %2. Close it there first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large change is still being written. Wait until it is done, then repeat this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has no change %1 in force. Look it up with the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 cannot be taken back alone: later changes touch the same (%2). Take those back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart cannot be grouped by %1. Use worksite, unit, unit:1, shift or job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart cannot be grouped by %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it holds no campaign. Take a backup of it, or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Wallchart campaign. Choose a file that ends in .wallchart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open %1, or its first page is damaged. Try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by another program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Wallchart (format %2, this one knows %3). Update the program; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged; the passphrase is right. Restore a backup, or save what can be read with salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open on %2 (process %3). Close it there first; nothing was changed. If that computer crashed, delete %1.lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1 just now. Try again in a moment; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for %1. Nothing was changed; make room and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed from elsewhere. Close it and open it again; nothing of yours was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be brought to today&apos;s format (step %2): %3. The file is as it was; there is a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to make the key from the passphrase. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 did not read back and was thrown away. Try another disk; the campaign is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery sheet; look again at &quot;%1&quot;. They are void after a change of passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %2 of %1 is damaged. Restore a backup, or use salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should have %2 bytes and has %3. Restore a backup, or use salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not sound inside: %2. Restore a backup, or use salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %2 of %1 is not as this version makes it. Restore a backup, or use salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, %4 rows of %2 point to a %3 that is not there. Restore a backup, or use salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of %1 lacks change %2. The chart itself is not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the history of %1, change %2 is about one that does not exist. The chart itself is not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %2 in the history of %1 cannot be read, so it cannot be undone. The chart itself is not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, %3 rows of %2 are not as the history left them. Restore a backup, or use salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored change cannot be read back (%1). It cannot be undone; the chart itself is not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 cannot be understood (table %2, column %3). Restore a backup, or use salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %2 on damaged pages of %1 are gone. Compare with a backup or the paper chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 rows of %2 in %1 were left out, for what they belong to is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 rows of %2 in %1 lost what they pointed to, for that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of %1 has holes and could not be kept: it starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands before any cell. Write the unit and the shift above, such as &quot;ICU / Night:&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in &quot;%1&quot;. Write one before the marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of people. Write the head-count of the cell in digits, or leave the brackets out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reason to be out of the base. Write supervisor, manager, confidential, contractor, left or other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called %1, so nobody follows them. Add them, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 workers may be meant by %1. Write the whole name, or tie them on the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in line %2 too and was taken for the same person. Write the whole names of two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is also %1 in %2. Here a second person of that name is added; move the first one instead if it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked as a suspected leader. Only a structure test proves one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which no roster is. Split it, or export fewer columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %3 rows (line %2). Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %3 columns in line %2. Remove what is not needed and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a cell of more than %4 KiB in line %2, column %3. Look whether a quote is missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %3 cells (line %2). Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %3 MiB of text (line %2). Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Export it again with its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a table that can be read (line %2). Save it as CSV or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no encoding called %2. Leave it out, or use a name such as windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has so many unclosed quotes (line %2) that its cells cannot be told apart. Save it again from a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged inside (%2). Save it again from a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would grow beyond all measure when unpacked (%2), so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked with a password (%2). Save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declares a document type in %2, line %3, which no spreadsheet program writes. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is broken in %2, line %3. Save it again from a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes values out of other files (%2). Save it with values only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheet. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 was stopped as you asked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is not closed; it was taken to end with its line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters have no meaning in %1. Say which encoding the file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells than the header; &quot;%1&quot; and what follows was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell shows the error %1; it was taken as blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula has no stored value; it was taken as blank. Save the file once in a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows above the header were passed over, beginning with &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of totals was passed over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A footnote was passed over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repeated header was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first sheet (%1) was read; not read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no columns that name people, pairs of people or units with numbers. Say which is which with --map FIELD=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;. Give the header as it stands in the file, or the number of the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Use one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say of which structure test it is. Name it with --test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name, so it was left out. Write one in the file and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of the scale; the person stays as assessed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that can be understood; it was left out. Write it as 2023-03-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what they did; it was left out. Write x, refused, or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that fits here; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in line %2 already; this row was left out. Look which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the chart, so this row was left out. Import the roster first, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 workers are called %1, and nothing else in the row tells which; it was left out. Add an id, e-mail or unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be tied to themselves; the row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot;; the row was taken without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lost letters of %1 names when it was saved, the first is &quot;%2&quot;. Import a list saved as UTF-8 or XLSX to mend them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be %2 by %3 pixels, larger than programs can open. Write a PDF, or fewer sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. wallchart-cli --help lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. wallchart-cli %1 --help tells how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2. wallchart-cli %1 --help tells how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;. Put names with spaces in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not possible for %1. Use: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there yet in this version. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression of --where is wrong at character %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression of --where tells of a private tie. Add --with-private-ties to let that leave the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Give it with --passphrase-file FILE, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Its first line must hold one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker is called &quot;%1&quot;. Give the exact full name, #number, an id or an external id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot;. Add it first, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shift &quot;%1&quot;. Add it first, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no worksite &quot;%1&quot;. Say which one with --worksite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no structure test &quot;%1&quot;. Add it first, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be several: %2. Say which one by its number or path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an ending that cannot be written here. Use one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart does not fit on %1 sheets: at the smallest size that can be read it takes %2. Ask for more sheets or larger paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer %1 did not take the sheets. Nothing was registered; look at the printer, or save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Use: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that begins here has no end. Close it with &quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed. Add a ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bracket was opened before this one. Take it out, or open one with (.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between these brackets. Fill them or take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone finds nothing. Put names with spaces and signs in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs something to join here. To look for the word itself, put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs something behind its colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be greater or less. Leave the sign out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no number for %1. Write 3, &lt;3, &gt;=3 or 1-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no day for %1. Write 2023-03-01, 2023-03 or &lt;2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; leaves nothing for %1. Put the smaller end first, without &lt; or &gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets and negations are nested too deeply here. Make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot;. Did you mean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shift &quot;%1&quot;. Did you mean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the job &quot;%1&quot;. Did you mean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no worksite &quot;%1&quot;. Did you mean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no structure test &quot;%1&quot;. Did you mean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organizer &quot;%1&quot;. Did you mean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks &quot;%1&quot; as far as is known. Did you mean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of tie &quot;%1&quot;. Did you mean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign knows nothing for %1 yet, so &quot;%2&quot; finds nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale has no level %1. Its levels: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No structure test has closed yet. Name one instead of last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organizer is called &quot;%1&quot;. Write the name as it stands in the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;. Did you mean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; asks for something that is not known any more, or for itself. Save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no packet of Wallchart. Choose a file that ends in .wallpacket; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet was written by a newer Wallchart. Update the program and take it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet was changed or cut off on its way. Ask for it once more; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet holds more than %1 MiB, which none of its kind does. It was not taken; ask its sender what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is for somebody else. Ask its sender to address it to you; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is locked with a passphrase. Ask its sender for it by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is locked for certain people, not with a passphrase. Open it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the packet. Have it told once more by voice; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening this packet would take more memory than any packet of Wallchart needs. It was not opened; ask its sender what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this packet does not fit what it says: somebody changed it. It was not taken; tell its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is not written as it should be (%1). It was not taken; ask for it once more from an up-to-date Wallchart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet was taken before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is version %1, and version %2 is already here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet belongs to another group. Nothing was changed; open it in the campaign of that group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet needs between one and a thousand recipients, or a passphrase. Say whom it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no key that can be used. Ask for the invitation once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on this is no JSON. Look for a missing comma, bracket or quotation mark; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edition of the training has at most %1 MiB. Choose another file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no edition of the training. Choose a file that was exported as one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition is of version %1, and this Wallchart knows up to %2. Update the program; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. It may look like this: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means nothing here. Take it out, or see whether it is misspelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in %1 cannot be read. It may look like this: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2, which is not known. It may be: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be a number from %2 to %3. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2, which stands in another place, too. Each may stand once; rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no text in the language %2. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing, though other sessions have a date. Give all sessions a date, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not after that of the session before it. Put the sessions in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says week %2, in which no session is held. Choose a week with a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition &quot;%1&quot; comes with the program. There are core-fundamentals and core-fundamentals-2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file of the format %2. Save it as CSV or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short or damaged. Save it again from a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like somebody who asked to be forgotten; the row was left out. Add them by hand if it is somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are forgotten in the campaign, but older copies could not be deleted and still know them: %1. Delete these yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition %1 of the training cannot be read from this file. Nothing was changed; import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1 has no assignment in the edition %2. Choose one of its weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no keys for packets yet. Make them first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of %1 are not known here. Invite them and take their answer, or lock the packet with a passphrase told by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no small group. Put them into one first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no review of the work of %1 yet. Write one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the group %1 is in a small group led with this file. Put them into one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is a %1, which this Wallchart does not know. Update the program; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is about a participant who is not in this file. Nothing was changed; take the enrolment packet of their group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is about %1 but was signed with other keys than theirs. Nothing was changed; ask them about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is about %1 but is not from their facilitator. Nothing was changed; ask the facilitator about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys of %1 answer no invitation written with this file. Nothing was changed; invite them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys of %1 are known already. Nothing was changed; compare the code by voice (%2), and forget the old keys if the new ones are theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is for %1. Say which of them you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has handed in nothing for week %2 yet. Take their packet first, or write down work on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no participant &quot;%1&quot; in this file. Look at the list of participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; in this file. Look at the list of groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no small group &quot;%1&quot; in this file. Look at the list of small groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition &quot;%1&quot; in this file. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot; is among those whose keys are known. Look at the list of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is about: %1. To learn with this file, join with an invitation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are names of the chart in what would leave: %1. Nothing was handed in; change the text, have codes put in their place, or leave them on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of this list holds names. Give one of them the header Name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no time zone. Write one such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no track of the edition. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no name. Give one, or take the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small group %1 belongs to another edition. Choose one of the participant&apos;s edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has a %1 for %3 already. Nothing was stored; change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has its keys for packets already. Nothing was stored; go on with those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 stands for somebody else in the excerpts of this edition. Nothing was stored; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the work of %1 has a review already. Nothing was stored; change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing. Type one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already one called %2. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day (%3) is before the first (%2). Correct one of the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is missing. Give the day it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 is beyond what is possible here. Give another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing. Restore a backup, or save what can be read with salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not sound (problems found: %2). Restore a backup, or save what can be read with salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets that were not taken: %1 of %2. The list says why; ask for new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot; yet. Use wall or training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no row that says what its columns are. Write headers such as Name, Unit and Shift above them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of %1 (line %2) are in an encoding that could not be told. Save it as UTF-8 or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows have fewer cells than the header (lines: %2); the missing ones were taken as blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is signed by somebody you do not know yet (code %1). Take the packet with their keys first, an invitation or the answer to yours, and compare the code by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group in this file yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no small group in this file yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition of the training in this file yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one is meant, there are several: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Campaigns (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with columns (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>found by &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found by &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the chart number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the chart number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a chart number below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a chart number from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in some unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on no known shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on some shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a known job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a known job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed, but not as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed, but not with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed, but not undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed, but not against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed freshly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed too long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed, but not on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed on %1 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed, but not by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed by nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed by somebody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not take part in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said yes to %1 and has not done it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not among those who only said yes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was asked for %1 and gave no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not among those who gave no answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not refuse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not asked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was asked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is excluded from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not excluded from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1 as a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organic leader, suspected to proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no organic leader, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not follow &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with exactly so many followers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with more or fewer followers than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with fewer followers than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with at least so many followers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by exactly so many co-workers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by more or fewer co-workers than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by fewer co-workers than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by at least so many co-workers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of the base as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not out of the base as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bargaining unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the bargaining unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bargaining unit or not, nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known to be in the bargaining unit or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not speak %1, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a known language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a known language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not hired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hired before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hired on %1 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a known day of hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a known day of hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a tie of the kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a tie of the kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested or proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disproved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit, with all below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance: a level, a side, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the stance was assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who assessed the stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in a structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said yes, not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused in a structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked in a structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded from a structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many co-workers named them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bargaining unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the base or out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why out of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a tie of a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is known of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>assessment, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <comment>nomination</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bargaining unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employed or left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation in a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie: to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie: kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie: strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie: directed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie: learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomination: who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomination: who was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomination: the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomination: asked alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head-count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, not for the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln nomination(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessment(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln head-count(s) set</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation in a structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head-counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the columns say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess, by its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure, by its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same external id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tie(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) known already: unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to read in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice in this list: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name is the same: added as another worker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorWords</name>
    <message>
        <source>unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>digit and words of a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day. Write it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Firmly with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carpool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disproved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said yes, not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not, but had said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not, gave no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation or observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an act that can be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaderText</name>
    <message>
        <source>Named by co-workers asked alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people did with them in tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon they did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach over two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers not with us yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is below the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stance turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next step is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>named by n of those asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>named in the cell, and elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>followers who took part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaderWords</name>
    <message>
        <source>Somebody thinks so. Ask co-workers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several co-workers, asked alone, named them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their followers acted with them in one test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their followers acted with them in two tests or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested, and nobody acted with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was a leader once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by %1 asked alone in this cell</source>
        <comment>5 of 6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked alone in this cell yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>by %Ln of other cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>staff&apos;s own view, without weight: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>named themselves, without weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followers asked by this leader took part in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>followers asked by this leader took part in %1; %Ln more, not asked by this leader</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No co-worker asked alone has named them. Ask three who they turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only staff or they themselves say so. Ask three co-workers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follower is known: who acts when they act?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in everything; nobody has named them yet. A good next ask: ask three co-workers alone who they turn to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>shift unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between unit and shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no leader known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the base or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s), beside the base</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s) in the base</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln person(s), beside the base</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 are in %4</source>
        <comment>3 Undecided: 4 of 60 are in ICU, Night</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4</source>
        <comment>ICU, Night: 4 of 16 took part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 are %4</source>
        <comment>ICU, Night: 4 of 16 are 3 Undecided</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 in the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unnamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>named only, no head-count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on %1, the day on which %2 closed; its base is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the base counts, named or not: %Ln person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Darker at 35, 50, 65 and 80% of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker at 35, 50, 65 and 80% of the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker at 35, 50, 65 and 80% of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of the base.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>* named only: no head-count says how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NominationWords</name>
    <message>
        <source>Who do people go to with a problem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom did everybody look at when management announced it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can calm people after an attack?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could get a sticker on everyone on your shift in a day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who taught you the job?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff&apos;s own view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewSummary</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>people, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No structure test has closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acted, who says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who says yes, who of them acted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder of structure tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to go</source>
        <comment>goal, people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 met</source>
        <comment>goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with us, %2 not yet</source>
        <comment>leaders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders not yet with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>which part of the campaign, day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Ask what stopped people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders not yet with us: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>leader, how many others</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 below %3</source>
        <comment>cells, a goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <comment>rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested with followers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Space: done.</source>
        <comment>a follow-up with somebody</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>late or not, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>follow-ups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln this week</source>
        <comment>follow-ups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a day</source>
        <comment>follow-ups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <comment>follow-ups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing due. Next follow-up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing due. A follow-up comes from each conversation: agree what happens next, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 took part</source>
        <comment>structure test, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 say yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <comment>in the open structure test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>levels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, worksite</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day with its weekday, in the letters of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 is open</source>
        <comment>day, structure test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 closes today</source>
        <comment>day, structure test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 closes in %Ln days</source>
        <comment>day, structure test</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln out</source>
        <comment>people, out of the base</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 acted</source>
        <comment>after the number of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, closed %2</source>
        <comment>structure test, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln say yes</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them acted</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal of %1: %Ln to go</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goal of %1 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · cells below it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what people did, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of them unnamed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed %1, %2: %3</source>
        <comment>level, its words, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassessed: %1, of them unnamed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the goal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <comment>a goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 needed · in %Ln cells below it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leaders with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <comment>leaders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet with us</source>
        <comment>leaders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whom people turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by a leader with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated %1, proven %2</source>
        <comment>coverage, in people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year, in the letters of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go to %1</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>until a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 took part. %4</source>
        <comment>structure test, state, how many, goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>shift, so many workers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 assessed (%3)</source>
        <comment>so many workers, so many of them, share</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Four or more words that nobody would put together are strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: somebody who has the file could guess this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: one or two more words make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PercentText</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Our wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the wall you work at together: neutral title, short names, no site totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody outside: code names, no assessments, no site totals, a watermark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabloid</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit on sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster of sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders with their followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name and initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln full name(s) leave the program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shortened name(s) leave the program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code name(s) leave the program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No name leaves the program, but %Ln number(s) that stand for people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone who works there can recognise these people. The employer, supervisors and whoever talks to them must not see it. Destroy it by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows where each of them stands. The employer, supervisors and whoever talks to them must not see it. Destroy it by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, with %Ln sheet(s). It is print %2 in the register, and not encrypted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) went to the printer. It is print %1 in the register.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message>
        <source>Everybody is on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody was assessed, and lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leader with us in every cell, one for ten workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two tests reached the goal in every strategic cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder tests were not lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People heard beforehand what the boss will say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those assessed as with us acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 who said yes in a conversation, %2 acted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 who were assessed as with us when a test closed, %2 acted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: no test has closed with people who had been assessed before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Named by %1 of %2 asked in the same cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named from other cells: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named when people were asked in a group: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by staff: %1. That is a view, not evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named themselves, which counts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers: %1, of them in the same cell: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who turn to them did the same as they did: %1 of %2, where the rest of the cell lets expect %3. Structure tests: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed away together with them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted within days of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches %1 people in two steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has named them yet. Their ties make it worth asking co-workers about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only known link between some co-workers and the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-workers were asked, and no tie to them is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known yet: nobody in the cell was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %2 who turn to them, %1 are not with us yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their cell %1 of %2 are still to cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their stance crossed the middle on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next step was due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in everything; nobody has named them yet. A good next ask: ask three co-workers alone who they turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only staff named them. Ask co-workers, each alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only they named themselves. Ask co-workers, each alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone asked in the cell (%1) is with us. Ask those, too, who are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted on for %1 shifts. Who moves people where they are not at work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 who turn to them work another shift. Ask there whom they see every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen in a structure test on %1. Test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as a leader, and never seen in a structure test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would cover %1 more in this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell has %1 of %2 leaders with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered %1 of %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked as a leader yet: ask three co-workers alone who they turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit not known (%1): find out where they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to lead here: ask co-workers alone who they turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders still to find: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to cover before the goal is reached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known by name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, whom they follow, stands elsewhere since they were assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-workers follow them; of these not yet with us: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leader not yet with us; who follows them is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was with us; since %1 no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to lead in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the only known leader is against: others may lead there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in their cell took part in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassessed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last assessed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on %1, before %2 closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on %1, before the employer’s move of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on %1, before %2 moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With us, not firmly yet: best through their own leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided: best through their own leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning against; nobody is known to follow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposed; nobody is known to follow them, so others come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on %1 not to be visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked to on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or number was wrong on %1: ask a co-worker for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not talk on %1, which says nothing about where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own leader, who is with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with us whom they trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“What are people on your shift saying now, and what will you do together?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go again, through somebody they trust: “What would have to change here for you and your co-workers?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Which of your co-workers will you bring to %1, and by when?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Will you take responsibility for your unit, so that you and your co-workers win this?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“What has changed for you?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“What kept people from %1, and whom will you ask again?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“When something goes wrong here, who do people turn to?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Who else do people here turn to?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“What would you and your co-workers change here first?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“What has happened on your shift since, and what will you and your co-workers do next?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Will you take part in %1, and who on your shift will you ask next?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Which co-worker will you talk to this week?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen: “What would have to change here for you?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by name: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known by name: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No head-count; named: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the list complete: ask every month who is new and who left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the names still missing (%1): go through the list with one co-worker of each cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count heads in every cell, before names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassessed: %1, stale: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep talking: an assessment tells where somebody stands for some weeks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share out the conversations still to be held (%1), each to a co-worker they trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells with a leader with us: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders with us, one for ten workers: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders missing: %1, of them known and not yet with us: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each leader deliver their cell in the next test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the conversations with leaders not yet with us (%1), the hardest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the leaders still missing (%1): ask three co-workers of each cell alone who they turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3: %1 of %2 took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed tests: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: %1 to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a small public ask in which each leader delivers their cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again, a little harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a little more next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells below the goal: %1. Repair there, or repeat a smaller ask before a bigger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: %1 fewer than in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat a smaller ask before a bigger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard beforehand what the boss will say: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard beforehand: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on saying beforehand what the boss will say, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every conversation, say beforehand what the boss will say and why, with an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %2 assessed as with us, %1 acted in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %2 assessed as undecided or against, %1 acted in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed as with us and did not act: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments can be planned with; go on comparing them with what people do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess before the next test, so that words and acts can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who did not act (%1) what stopped them, and what they will do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit that fits best has %1 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-workers spoke %1 % of the time; %2 % is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of everyone is listed by name; %2 % is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of everyone is assessed; %2 % is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie is known of %1 %; %2 % is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the cells have a leader or were asked for one; %2 % is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the cells have a leader; %2 % is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure tests that open in this week: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them close before the work is due: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its goal is %1 % of everyone; at least %2 % is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of those asked were asked by a leader of theirs; %2 % is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the cells have a result; %2 % is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders whose result can be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the readiness report that hold: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure tests planned that are not below the last: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the leaders are with you or have a next step, an owner and a day; %2 % is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked alone yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: without a name %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not assessed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tie of %1 is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in the order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no next step with an owner and a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation with %1 misses steps, the ask or the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has followers and is not yet with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of %1 names facilitators of its own; there are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on the chart: %1 more, %2 fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments that are new or other: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as leaders: %1 more, %2 fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about leaders: %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that are new or other: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks now met: %1; no longer met: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once they are with us, %1 comes first by priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once they are with us, nobody is left in the list to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in their cell was asked alone yet. If those asked next (%1) name them, they rise from place %3 to place %2 by influence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in their cell was asked alone yet. If those asked next (%1) name them, they come to place %2 by influence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No structure test has shown yet who acts with them. If all who turn to them (%1) do as they do and nobody else does, they rise from place %3 to place %2 by influence, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted on for %1 circles of the unit. Who moves people in the circles they are not part of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3: %1 were counted, and there are %2. Correct the count or the head-count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all %1 were counted, and there are %2. Correct the count or the head-count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked alone: %1. Needed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by people who were asked alone: %1. Needed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told apart from the leaders, with a reason: %1. Needed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts in which every hint is resolved or explained: %1. Needed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged with its steps, the ask and the answer: %1. Needed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations with a leader who was not yet with you: %1. Needed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation sheets of this week: %1. Needed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered: %1. Still needed by %3: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered: %1. Still needed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingLayout</name>
    <message>
        <source>New test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a small public ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure tests, in ladder order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count without names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the test with all results. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart number or name to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked; stays set for the next results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y took part · S said yes · N asked, no answer · X refused · E excluded · . not asked · Space next · T count without names · digits: chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>%1 / unassigned</source>
        <comment>a worksite</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in the codes of QDate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 to go, in %Ln units</source>
        <comment>people; units below the goal</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Goal met, but not in %Ln units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, goal met already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, %1 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal %1 in each unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal %1 on each shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not public: results are shown outside only above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <comment>the goal, in a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln named</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln took part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln said yes and did not</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln said yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked and did not</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked, no answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out</source>
        <comment>of the base</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined</source>
        <comment>since the test before</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped out</source>
        <comment>since the test before</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was asked in this test yet. Record whom you asked and what they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Below the goal in %1 of %Ln units: repair there, or repeat a smaller ask before a bigger one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, outermost</source>
        <comment>units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>units, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many</source>
        <comment>in a row: more were counted than there are</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Not received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First handed in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is not passed on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <comment>number, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By voice, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written with the keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned on %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on the computer of %1: no names of the chart found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked on the computer of %1: %Ln names of the chart found, and left on purpose.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftDialogs</name>
    <message>
        <source>The times are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 into another shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, head-counts, leader marks and numbers of tests move along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People work or worked on this shift, or tests have numbers of it. Nobody is lost: choose the shift that all of it moves to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Assess, or make unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected leader, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the committee, or off it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next card; Shift selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everybody the filter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the chart; asks why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who organize at work. Free software under the GNU General Public License, version 3 or later, without any warranty.

In it: Qt (LGPL), SQLite3 Multiple Ciphers (MIT), libsodium (ISC), Boost (Boost Software License), ICU (Unicode License), minizip (zlib), tl::expected (CC0), Lucide icons (ISC), Noto fonts (SIL Open Font License), Droid fonts (Apache 2.0).

Everything stays on this computer: Wallchart never connects to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into outreach: a next step within three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can bring us to them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignUp</name>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>chart number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the chart yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has followers yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureGrid</name>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln named</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>named of head-count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <comment>named, than the head-count allows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenPacket</name>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. New keys: compare the code %2 with %3 by voice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestList</name>
    <message>
        <source>Opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, last day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticker or colour day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegates elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March on the boss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting turnout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice picket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on each shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the whole site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in the codes of QDate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go public: 65 % of all workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for recognition: 70 % of all workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for recognition, United States: 30 % of all workers, legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot, United Kingdom: turnout of 50 % of members, legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo board: 90 % of all workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike pledge: 80 % of all workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike: 90 % of all workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 took part (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal of %1 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go to %1</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had said yes and did not</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln said yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked and did not</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked, no answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally %Ln</source>
        <comment>people counted without names</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out</source>
        <comment>of the base</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More were counted than there are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written, in the letters of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieWords</name>
    <message>
        <source>follower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from their side</source>
        <comment>a kind of tie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPeople</name>
    <message>
        <source>present</source>
        <comment>at a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <comment>from a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <comment>from a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>a small group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by language</source>
        <comment>a small group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by sector</source>
        <comment>a small group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own organization</source>
        <comment>a small group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPeriod</name>
    <message numerus="yes">
        <source>%1 · %Ln session(s), %2 to %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPrint</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved %1, on paper or by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice on the own campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions attended: %1 of %2. Weeks of practice approved: %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <comment>a pause in a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: facilitator kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that tell a finding from an opinion. Ask one, and wait for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role-play: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The situation, for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles, each for its own reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the observer watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who practises with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is marked as present yet. Tick who is here first.</source>
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
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker, minutes</source>
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
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say nothing. You write what you hear, not what you think of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>handed in on paper or by voice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>approved of participants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no participants yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitDialogs</name>
    <message>
        <source>%1 (%2), %3</source>
        <comment>name (number), shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (number)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit a line. &quot;Surgery / 3 East&quot; is a unit inside another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 inside another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no other unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 into another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, head-counts, leader marks and numbers of tests move along. Units of the same name inside are merged too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today on the ticked workers are in the new unit, on their shifts. Head-counts are divided; closed tests stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers of the new unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the new unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People work or worked in this unit, or tests have numbers of it. Nobody is lost: choose the unit that all of it moves to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallChartPage</name>
    <message>
        <source>Leader groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>Open the wall chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open units and shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an answer down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a preparation sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open structure tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the readiness report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units and shifts as letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many work there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who named whom, and how many were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is marked as a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties, without the private ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which steps conversations reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your asks, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How asks were answered: yes, no, conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much co-workers spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals of structure tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of structure tests by cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaders delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to talk to next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the readiness report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps: the week, and whether somebody has taken them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote for the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>how a weekday is written, in the letters of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a city, how its clocks differ from UTC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours until a session</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and hours until a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>until a session</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>until a session</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes until a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the languages of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in (version %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ties beside the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightText</name>
    <message>
        <source>Influence: is this a leader?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How evidence counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: which leader first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outreach: whom to talk to next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States, warnings and suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People added to those asked, who named nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a voice from another cell counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers that give half of their part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in two steps that give half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers added who act as the rest of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the leader that are quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers of a leader whose stance turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders not with us, in cells below the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells without a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders whose cell missed the last test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders whose stance turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed too long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not firmly with us or undecided, by their own leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning against, without followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposed, without followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before somebody is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before somebody is talked to again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent answers that make a nomination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers a test must show to say something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without a test until a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask about: many ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask about: joins others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkChip</name>
    <message>
        <source>Not handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerActions</name>
    <message>
        <source>Talk with them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerCells</name>
    <message>
        <source>Unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2, with us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has assessed this worker yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a structure test and what somebody did in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known as a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not on the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerColumns</name>
    <message>
        <source>No.</source>
        <comment>chart number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bargaining unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ActedPanel</name>
    <message>
        <source>Who acted, who says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No structure test has closed yet. Start with a small public ask: what people do together says more than what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::AnswerDialog</name>
    <message>
        <source>Your answer for the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now learns with this file. Save one small packet and give it to %2: it holds your keys and nothing of your chart. Without it your work cannot be read there. Tell this code by voice when %2 asks for it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now learn with this file. Choose a folder: one small packet for each of you is saved there. Give them all to %2: they hold your keys and nothing of your chart. Without them your work cannot be read there. Tell this code by voice when %2 asks for it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers for the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::AnswerEditor</name>
    <message>
        <source>%1 of %2 words</source>
        <comment>written, asked for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the text (Ctrl+Enter). What you type is kept all the time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::AssignmentCard</name>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assignment belongs to this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late, was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from your chart, updates as you work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved version %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returned version %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can hand in again. Earlier versions stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can hand in before every check passes. Your facilitator sees which ones do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in week %1 again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in week %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::AttendanceModel</name>
    <message>
        <source>not %1</source>
        <comment>present, excused, absent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>small group, language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, attendance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::BarLegend</name>
    <message>
        <source>Bars: %1</source>
        <comment>what their parts are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::BreakoutDialog</name>
    <message>
        <source>Break-out list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By lot, all mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those who are present. The same people and the same draw give the same list again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::CampaignFrame</name>
    <message>
        <source>Sample, not saved. Save as… keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this campaign open, so it can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were typing waits in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this cell is known by name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>head of sections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organize</source>
        <comment>head of sections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>head of sections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were typing waits here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::CampaignSettings</name>
    <message>
        <source>How this campaign counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment is stale after &amp;days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also after the last closed test, and after an employer move that touches the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asked holds for months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who named somebody longer ago counts as not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers that one leader &amp;covers, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal of covera&amp;ge, per cent of each cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each assessor judged is shown to a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it is shown to the assessor alone. Over-estimating is the rule, and no shame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as it is &amp;shipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::CellChoice</name>
    <message>
        <source>not known</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ChangesStep</name>
    <message>
        <source>Everything in this list is known already. Nothing will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. The import is one change: Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood or left out (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood or left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ChartMenus</name>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <comment>what colours stand for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>what colours stand for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::CircleModel</name>
    <message>
        <source>to no other circle of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only by one tie: %1</source>
        <comment>names of both ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>by %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln turn to them</source>
        <comment>whom a circle turns to</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>with us, of the circle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied into another circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ColumnMenu</name>
    <message>
        <source>Columns as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ColumnsStep</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the columns say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; test: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;list of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worksite:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure &amp;test:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the list says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::CommandPalette</name>
    <message>
        <source>A name, a chart number, or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::CommentPicks</name>
    <message>
        <source>In own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this comment out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a ready comment, or write one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words on: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ContactDialog</name>
    <message>
        <source>Contact with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The a&amp;nswer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom they named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They na&amp;med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, and named nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: asked alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassessed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They named somebody, or nobody: take one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ContactSection</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bargaining unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the bargaining unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether a member of the bargaining unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <comment>of the bargaining unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a member</source>
        <comment>of the bargaining unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As other lists number them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phone yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart number %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::DeliveryModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>followers delivered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (+%2) of %3</source>
        <comment>followers delivered, through others, all of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered %2 of %Ln followers in %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more took part after somebody else asked them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since the test before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in followers delivered since the test before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part after the leader asked; in brackets who took part after somebody else asked them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>change since the test before</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::DeliveryPanel</name>
    <message>
        <source>Choose a leader: here you see what each follower did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers of %1</source>
        <comment>a leader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers who took part after the leader asked them, of all followers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This test has not opened yet. Agree with each leader whom they will ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leader had followers on that day. Ask people alone whom they turn to, and write down who follows whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers with what they did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::DocumentForm</name>
    <message>
        <source>Pap&amp;er:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;whom:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destroy by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the print register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::DocumentPrintDialog</name>
    <message>
        <source>The file can only be read here, so the print register takes no line. Nothing leaves the program without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PD&amp;F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, %Ln page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::DoneStep</name>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one change: Undo, here or later, takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved as %1, with the reason in the last column. Mend them and import that file. It is not encrypted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;another list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::DuplicatesStep</name>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier line of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this list is on the chart yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the list and the chart say different things:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep what the chart says; the list fills what is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace it by what the list says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that look like somebody who is known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) about somebody who is listed already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::EditionChoice</name>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition of the training that is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::EditionEditor</name>
    <message>
        <source>Edit the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not saved yet is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task to this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this week or task away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of the week, title of the session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to correct before this can be saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away what you changed in this edition?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::EnrolmentDialog</name>
    <message>
        <source>Facilitators whose keys are known:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is told the passphrase by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the edition, the group and its participants with their e-mail addresses. Who may open it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys are known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the enrolment packet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ExcerptView</name>
    <message>
        <source>Chart with codes instead of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, codes instead of names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ExplanationPanel</name>
    <message>
        <source>Why this order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody: here you read what their place rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who turns to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100, influence: is this a leader?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100, priority: whom to talk to first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>part of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a place in the ranking rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>named by 5 of 6 asked: the names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change the ranking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::FacilitatorPanel</name>
    <message>
        <source>Your facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only they can open what you hand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their keys are not known here yet: take their invitation first, or lock what you hand in with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review came back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · approved %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · returned %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot take what you hand in before they have your answer to the invitation. It is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::FieldRow</name>
    <message>
        <source>Not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::FilterBox</name>
    <message>
        <source>Finds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: a name, #217 or shift:Night stance:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::FollowUpActions</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else takes it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::FollowerModel</name>
    <message>
        <source>%1: took part, asked by somebody else</source>
        <comment>a follower</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a follower and what they did</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::FollowerStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>test and what somebody did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by this leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::FormDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. Above the page it says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::GroupActions</name>
    <message>
        <source>Remove the group “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its participants must be removed first. Reports about it go too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the small group “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its participants stay, and are in no small group then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln participants from the training?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their attendance, submissions, reviews and keys in this file go too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment packet for facilitators…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation with a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation again, for those whose keys are known…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New small group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lead %1 with this file now. Invite its participants next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lead this small group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::GroupDialog</name>
    <message>
        <source>I register this group: reports about it come to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of %1 and more names facilitators of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail of the contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facilitators it supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::GroupList</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a group, about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::GroupPanel</name>
    <message>
        <source>Your group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others of your group write is never in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person: %1. What others of your group write is never in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::GroupsView</name>
    <message>
        <source>Contact person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators it supplies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led with this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take packets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add small group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact person registers a group of ten people or more. Facilitators take the enrolment packet of a contact person instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition of the training yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up first; groups are registered for an edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up an edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you lead this small group? Then press the button: their work and your reviews are then kept in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which small group do you lead? Choose it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lead this small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves an invitation for everybody in it, locked with a passphrase that you tell by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance, submissions and reviews of its participants are then kept in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lead a small group? Choose its participants in the list, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the edition, the group and its participants for those who lead its small groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::HandInDialog</name>
    <message>
        <source>This will be version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in week %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what leaves this computer. You save one file and give it to your facilitator yourself; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units you practised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers may see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only then may your facilitator show it in the small group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock with a passphrase and save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::HandInPreview</name>
    <message>
        <source>No chart leaves in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart with codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote nothing for this week yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text of yours leaves in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <comment>a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold yet: %1</source>
        <comment>a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted from your chart in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these numbers leave. What is missing by name stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all: %1. It is locked before it is saved. Line breaks are shown so that it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names of the chart found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of the chart found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How many there are leaves too, not which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ImportAssistant</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with columns (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the columns about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is known already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can only be read here, so nothing can be imported into it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ImportFoot</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ImportRun</name>
    <message>
        <source>The pasted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>header of a column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select somebody on the chart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::InspectorForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is known already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::IntroductionPanel</name>
    <message>
        <source>Who can bring us to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>a step: from whom, to whom, their tie</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not with us yet, to %2 (%3)</source>
        <comment>a step of an introduction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way is known yet: ask in their cell who gets on with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::InvitationDialog</name>
    <message>
        <source>Invite participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the packet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked with the keys of those invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked with a passphrase that you tell by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, has joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this small group yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answer with a packet of their own. Take it here, and compare the code by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::JoinDialog</name>
    <message>
        <source>Join the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join, then somebody &amp;else here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For several people who learn with this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invites you. Their keys are known here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invites you. Call them and compare this code by voice: when it is the same for both of you, nobody came between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or chart number; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are on the &amp;chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::KeysDialog</name>
    <message>
        <source>Forget these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy my keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators whose keys are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the keys that a facilitator handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the three lines here: a name and two keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own keys, to hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are public: anybody may see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these keys cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, code of their keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this code by voice before you trust the keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two keys in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Whoever takes them compares this code by voice: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::KitDialog</name>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>week, title of the session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: how do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role-plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of day from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise minutes are counted from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::LeaderDelegate</name>
    <message>
        <source>none agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::LeaderModel</name>
    <message>
        <source>unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, state, cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <comment>rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::LeaderPlaceChoice</name>
    <message>
        <source>All units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders of which unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders of which shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::LeaderSection</name>
    <message>
        <source>Organic leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Who acts when they act?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits on the organizing committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by %1 asked</source>
        <comment>5 of 6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known as a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step in the life of a leader: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::LeaderTable</name>
    <message>
        <source>Mark as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the wall chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select who named them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select their followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select who turns to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::LeadersPage</name>
    <message>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority: whom to talk to first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By influence: everybody with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untested %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet seen in a structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named them; their ties make it worth asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln to win next</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whom to win so that every cell reaches the goal, with as few people as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leader is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask three people in each unit, each of them alone, whom they turn to, and write every answer into the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is tied to whom inside each unit, and who joins the circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles inside the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::LeavesPanel</name>
    <message>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing in saves one file. You give it to your facilitator yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes (W07) in place of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, phones, notes, co-workers&apos; own words, the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::LegendBar</name>
    <message numerus="yes">
        <source>Show only: %1 %2, %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::Lens</name>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet with us</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::LevelRow</name>
    <message>
        <source>Unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>digit and words of a level</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::LinkName</name>
    <message>
        <source>Shows this worker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::MainWindow</name>
    <message>
        <source>Where the campaign is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign that the packets are for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::MatrixDialog</name>
    <message>
        <source>Matrix of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) by week: what was received, returned and approved. Names leave with it; answers do not.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::MatrixSide</name>
    <message>
        <source>%1, %2</source>
        <comment>5 to review, 4 returned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>14 participants from 5 groups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank: not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants and their weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::MatrixView</name>
    <message>
        <source>Status matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>what a cell shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add workers or head-counts; then everyone stands here in two dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is known by name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) selected; the others of this cell have no name yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::MultiEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 With us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bargaining unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into the history; what holds today stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln worker(s) will be different.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::MyWeekView</name>
    <message>
        <source>I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a participant, the training</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody learns with this file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your facilitator gives you an invitation: a file that ends in .wallpacket. Take it here, and your week begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an invitation…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::NameDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::NameHits</name>
    <message>
        <source>Replace all with codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no names of people here: leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked on this computer: %Ln names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in “%2”: the name of %3, %4</source>
        <comment>what was found, of what it is the name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::Navigation</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::NewCampaignForm</name>
    <message>
        <source>Day 7:00–15:00
Evening 15:00–23:00
Night 23:00–7:00</source>
        <comment>usual shifts with their times, one a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people so far; nobody needs a name yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign needs a name. Nobody outside sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head-counts come before names: percentages are always of everyone. What you do not know yet stays blank and can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called like the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units, one a line: wards, teams, lines, departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICU
Surgery / 3 East</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shifts, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How many people are in each, as far as you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head-counts by unit and shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::NewTrainingForm</name>
    <message>
        <source>Give the file a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training without a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For facilitators and contact persons: a file for groups, sessions and reviews, without a chart. If you learn yourself, take your invitation into your campaign instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core Fundamentals, small group 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets are signed under this name. Write it as the others in the training know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::NominationForm</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was named by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff&apos;s own view, without weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nomination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::NominationSection</name>
    <message>
        <source>Nominations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named, and not asked yet. Ask alone: who do people go to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nomination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received, %2 given</source>
        <comment>nominations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named themselves, without weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named them</source>
        <comment>somebody named this worker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was named</source>
        <comment>by this worker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this nomination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: written down by mistake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::NoteSection</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else should be known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and family details do not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::NumberStrip</name>
    <message>
        <source>Show those selected in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place: a number of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects them; the inspector shows who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::OrganizerList</name>
    <message>
        <source>worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff of the union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this organizer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::OutreachModel</name>
    <message>
        <source>Best asked by %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, cell</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::OutreachPage</name>
    <message>
        <source>Outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All organizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose turf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organizer takes this conversation on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the chart yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs to be talked to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the people of one unit first: who is on no list cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody was assessed lately and every cell has its leaders. Plan the next structure test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::OverviewBoard</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders to move next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved in the last %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>goal marked on the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tests yet. Start with a small public ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leader to move is known. Ask three people in each cell, each of them alone, whom they turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was assessed at another level than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No structure test has closed yet: which cells are weak, only what people did can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell reached %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the goal of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds, what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what came of talking to the selected worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the chart yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count how many people work in each unit and shift, then add their names: every number here is of everyone, not only of those who are with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with these numbers, without names unless you want them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::PacketPassphraseDialog</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet is locked with a passphrase. Ask its sender for it by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows this passphrase can open the packet. Tell it by voice, never in the message that the packet goes with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ParticipantDialog</name>
    <message>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: it leaves this file only in an enrolment packet for facilitators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail, private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the participant a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ParticipantImportDialog</name>
    <message>
        <source>Choose a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import participants into “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For rows that do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of rows that do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants that would be added or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a spreadsheet with a column of names. E-mail, language, time zone and track are read too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1 new, %2 changed, %3 as they were, %4 not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::ParticipantModel</name>
    <message>
        <source>known</source>
        <comment>the keys of somebody</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>known keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group, small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::PassingDialog</name>
    <message>
        <source>Export reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each participant gets one packet with all reviews of their work. Give it to them, then tick their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks not passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews by participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save packets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the packet of the chosen participant, locked with a passphrase that you tell by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are not known: invite them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews are passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) saved. Give each to its participant, then tick the name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not all packets could be saved. Save them again into another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::PassphrasePage</name>
    <message>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;recovery sheet of 24 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted with the passphrase. Print the recovery sheet and hide it: if both are lost, nobody can open the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::PeerPresentation</name>
    <message>
        <source>There is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a check that is met</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>a check that is not met</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2. Arrow keys go on, Esc ends.</source>
        <comment>part, all parts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::PeopleTable</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen into a small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet with names, or add one participant. A group has ten people or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::PersonField</name>
    <message>
        <source>Type a name, or a chart number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else, or more than one, is called %1. Choose from the list, or type the chart number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::PostForm</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week are a number, such as 38.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no worksite yet: add one under Structure first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::PostSection</name>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until before %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 until before %2</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned: nobody knows yet where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln at the same time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer</source>
        <comment>a post that ended or has not begun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the main post from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::PreviewBar</name>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a printer without colour shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the sheets, Ctrl with plus and minus zooms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::PrintDialog</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can only be read here, so the print register takes no line. Nothing leaves the program without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or export the wall chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save P&amp;NG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save S&amp;VG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PD&amp;F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::PrintForm</name>
    <message>
        <source>&amp;Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be read from two metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide site totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the print register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last closed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;set:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;rt by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struct&amp;ure test:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;whom:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destroy by:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ProgramSettings</name>
    <message>
        <source>This is in force until you close Wallchart, but it could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
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
        <source>Si&amp;ze of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments are 1–5 everywhere, as on printed sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline assessment colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each level gets an edge that is easier to tell from the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;etters are commands on the chart and in tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S marks a suspected leader, C puts on the committee, Y records that somebody took part. Digits, Space and the keypad stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes without input until the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps or its screen is locked. What is half-typed waits in the encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List &amp;recent campaigns on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where their files are, readable by whoever uses this computer. Off at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings as they were at &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::QuickEntryDialog</name>
    <message>
        <source>Quick entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with : names unit and shift, perhaps with a head-count in brackets; names below it stay in that cell. * suspected leader, a digit the stance, → or -&gt; whom they follow, (supervisor) out of the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <comment>workers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <comment>workers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new shifts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln head-counts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::QuickEntryPreview</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>digit, level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out: %1</source>
        <comment>of the base</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ReadinessView</name>
    <message>
        <source>What holds, what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What past tests teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, aim %2</source>
        <comment>shares</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>an assignment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ReadingStep</name>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none: the first line is a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) about somebody or something. Rows that are passed over are grey; the tool tip says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the words in the header is known. If that line is already a worker, choose that there is no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as it is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ReasonDialog</name>
    <message>
        <source>Exclude from this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is %1 excluded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is excluded does not count in the base of this test. Not being asked is no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::RecentFiles</name>
    <message>
        <source>Recent campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is not there now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::RecordDialog</name>
    <message>
        <source>Records of completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s), a record for each: sessions attended and weeks approved. Nothing in it tells of a workplace.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::RecordingPage</name>
    <message>
        <source>Structure tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a worker first: by chart number, or / and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>name (chart number): what they did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base of this test was frozen when it closed on %1: nobody can be excluded any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1: nobody of that number is in the base of this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this test has a name that goes on like &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count without names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by the worker %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by %1, who is added as an organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by the organizer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many: what they did</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has these 24 words and the file can read the campaign. Print them or write them down, and hide the sheet where the employer never comes. They are not shown again; a new passphrase makes them void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Delete the file once it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words open the file when its passphrase is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet where the employer never comes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ReminderDialog</name>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders, one for each language</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln person(s)</source>
        <comment>a language</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Nothing is sent by this program: paste it into a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied, for two minutes. Use the field for blind copies, so that nobody sees the others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::RemoveDialog</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Day of leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why out of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the workplace on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the history and is no longer counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not belong to the base:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on the chart and is listed beside every percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was typed by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded fact(s) go with it: as if never typed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed twice: both are the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known of either is kept under #%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed twice: the same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known of either is kept under the one who stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes for good, also from the history and from all backups. The base keeps one more unnamed, closed tests keep the act as a tally, and a later import does not bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ResultTableModel</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place and a test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was in the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go</source>
        <comment>people, to the goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>people, since the test before</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ResultsView</name>
    <message>
        <source>Nobody here is known by name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated and shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part, of everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat map is darker from 35, 50, 65 and 80 % on. A click on it shows the place on the wall chart in the colours of that test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure tests, in ladder order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by place, the weakest first</source>
        <comment>a test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders and assessments beside what people did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ReviewErrands</name>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix as spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ReviewFoot</name>
    <message>
        <source>Comment to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes into the review packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <comment>who, language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with comment (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve (Ctrl+Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment first, or pick one: who gets work back needs to know what to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ReviewStrip</name>
    <message>
        <source>All small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>group, contact person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record work by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status packet for the contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix as spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take packets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export reviews (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export reviews…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ReviewView</name>
    <message>
        <source>Nothing else is to be reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take packets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No small group is led with this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the enrolment packet of a contact person first. Then say under Groups which small group you lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition of the training cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Take the edition anew from whoever wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put participants into it under Groups, or take the packet that names them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::RowList</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>rows of a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::RungDelegate</name>
    <message>
        <source>Ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people who took part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not public</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SavedListMenu</name>
    <message>
        <source>Save this filter as a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of the same name gets this filter instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SectionHeading</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open. Press to fold it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded away. Press to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SelectionSummary</name>
    <message>
        <source>Assess all as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee members: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected leaders: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln</source>
        <comment>words of a level, and how many</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leaders · %2 on the committee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SessionActions</name>
    <message>
        <source>Export the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sessions for a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the edition “%1” from this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sessions and assignments go. Groups that are registered for it must be removed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file of track %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up another edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove edition…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SessionCard</name>
    <message>
        <source>This week&apos;s session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in your time, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training has no times yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is set for this session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>the session is being held</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is being held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session begins in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>in a calendar; tells nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Open it with your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SessionModel</name>
    <message>
        <source>%1  %2</source>
        <comment>number of the week, title of the session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SessionsView</name>
    <message>
        <source>There is no such time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln minute(s) · %2</source>
        <comment>title · length · languages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>week, title of the session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 present, %2 excused, %3 absent, %4 not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone in which sessions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-out list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P present, E excused, A absent, full stop takes it back, T switches the track for this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition of the training yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up: six weekly sessions from a day you choose, or an edition from a file. Whoever was invited takes the invitation instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up an edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take packets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is led with this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance is written down by whoever leads a small group. Put participants into one that you lead: on the side Groups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SetUpEditionDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up an edition of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six weeks, from a day you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six Wednesdays of 8 February to 15 March 2023, as an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edition or a template from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s), each on a %1; the last on %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SheetSizeField</name>
    <message>
        <source>Size of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SignUpDialog</name>
    <message>
        <source>A sheet shows who is asked to act, and who did. The employer, supervisors and whoever talks to them must not see it. Destroy it by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SignUpForm</name>
    <message>
        <source>Whoever finds a sheet reads who works there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are as short as they can be and still differ on their sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who know the code names know who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who have the wall chart know who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unit and shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each leader&apos;s followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;sheet for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SmallGroupDialog</name>
    <message>
        <source>I lead it with this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance, submissions and reviews of its participants are then kept in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen participant(s) go into it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give the small group a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SourceStep</name>
    <message>
        <source>Drop a list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx), or text with columns (.csv, .txt, .tsv). The file is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or &amp;paste a list, one line for each worker:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied cells of a spreadsheet, or just names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the pasted list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::StanceHistory</name>
    <message>
        <source>%1: %2</source>
        <comment>day and stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>month and year, in the letters of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>month, in the letters of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::StanceSection</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said or did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who judged it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the assessment stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>name and day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: talk again before you count on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Details, and %Ln earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::StandingTable</name>
    <message>
        <source>Late or no reply %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register participants on the side People first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything that was due, something was received from everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status packet was taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last status packet: %1, from %2</source>
        <comment>day, facilitator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everybody stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only those of whom something that was due is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of completion as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those chosen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everybody shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix as spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody shown, by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of everybody shown, by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::StatedModel</name>
    <message>
        <source>Everyone together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: of %2 assessed as with us, %3 acted; of %4 others, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed as with us on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed as with us, and acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed as with us, and did not act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed as undecided or against, and acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others acted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::StatedPanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 assessed as with us before the day, %2 acted. A promise is not a fact: expect to judge too well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This test has not opened yet: nobody could act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this test was assessed on its day, so there is nothing to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What assessments said and what people did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is looking: shows your own line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each assessor judged is shown to that assessor alone. The campaign can decide otherwise in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::StatusBar</name>
    <message>
        <source>%1 assessed · %2 unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::StatusModel</name>
    <message>
        <source>no reply yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, how they stand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>week, state of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>week, state of the work, attendance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no attendance yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attended, held</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::StructureActions</name>
    <message>
        <source>People are in this unit, and there is no other one they could move to. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are on this shift, and there is no other one they could move to. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add units…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the unit inside another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the unit up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the unit down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the unit into another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a shift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the shift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the shift towards the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the shift towards the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the shift into another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the shift…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::StructureDelegate</name>
    <message>
        <source>Head-count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::StructureModel</name>
    <message>
        <source>%1, strategic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are named than the head-count says. Correct one of both.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::StructurePage</name>
    <message>
        <source>&quot;%1&quot; is no number of people. Type digits, or leave the cell blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worksite yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List everybody: first the worksite, its units and shifts, and how many people are in each. Names come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units and shifts with their head-counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number to set the head-count of a cell; Del leaves it blank. Head-counts come before names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::StructureTestsPage</name>
    <message>
        <source>Structure tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a small public ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists to sign, for each unit and shift or each leader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SubmissionBody</name>
    <message>
        <source>Chart, redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is in this file: look at it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that counts here has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work by hand cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2. %3.</source>
        <comment>number, when, what was said of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2. Not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SubmissionHead</name>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to the small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not allow the small group to see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 to review</source>
        <comment>place, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To all participants (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To all participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before to review (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next to review (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next to review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SubmissionPane</name>
    <message>
        <source>Record work by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take packets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is received for this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the packet when it comes. What was handed over on paper or told by voice can be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No submissions imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants hand in packets, by whatever way you agreed on. Take them here, or drop them on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No week is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the week of somebody to review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has joined yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite those who learn in your small group. Take their answers when they come: then what they hand in can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not joined yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite them, and take their answer when it comes. What was handed over on paper or told by voice can be written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SummaryDialog</name>
    <message>
        <source>It shows how strong you and your co-workers are. The employer must not see it. Destroy it by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name leaves the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::SummaryForm</name>
    <message>
        <source>Leaders not yet with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By first name and initial, beside the cells they work in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TakenPacketsDialog</name>
    <message numerus="yes">
        <source>%Ln packet(s) taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) not taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TallyDialog</name>
    <message>
        <source>Count without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where names and count differ, the greater of both is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 people here. Correct the count, or the head-count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TaskForm</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments for when it is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program counts it from the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is met when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its button leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric, from the best step to the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments to step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TaskReview</name>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Beside it: %2</source>
        <comment>what is asked for, what the chart says</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TaskRow</name>
    <message>
        <source>%1 of %2 words</source>
        <comment>written, asked for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I looked at it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose review, what it found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where a button leads, for which task</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TestDialog</name>
    <message>
        <source>Change a structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New structure test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rung asks a little more risk than the one below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody can see who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact sentence people are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in the codes of QDate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish only above this share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TestListDelegate</name>
    <message>
        <source>%1  %2</source>
        <comment>rung, name of the test</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TestSection</name>
    <message>
        <source>took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tests yet. Start with a small public ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave, not eligible…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part in %1</source>
        <comment>3 of 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>test and what somebody did</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TextListField</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away line %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TextRow</name>
    <message>
        <source>Not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ThresholdTable</name>
    <message>
        <source>Add a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it must be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tactical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactical or legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TickModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>cell: took part. everybody else</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>worker: what they did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>chart number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part
Y</source>
        <comment>the letter is the key: keep Y</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said yes
S</source>
        <comment>the letter is the key: keep S</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer
N</source>
        <comment>the letter is the key: keep N</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused
X</source>
        <comment>the letter is the key: keep X</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded
E</source>
        <comment>the letter is the key: keep E</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked
.</source>
        <comment>the full stop is the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TieForm</name>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind, or type one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what kind of tie it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TieSection</name>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ties yet. Ask who goes to whom when something goes wrong at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show private ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, faith, and closeness to management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 outside the unit</source>
        <comment>how many ties, and how many of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tie with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds no longer, from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locks after %Ln minute(s) without input</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallchart::TrackChoice</name>
    <message>
        <source>%1: %2</source>
        <comment>a track, its time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a track, its time, a note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TrackField</name>
    <message>
        <source>Add a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1 begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away track %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TrainingDesk</name>
    <message>
        <source>Your name in the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets are signed under this name, once and for all. Write it as the others in the training know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer for the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for your answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::TrainingPage</name>
    <message>
        <source>Saved as %1. Hand it over yourself: nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved. Hand them over yourself: nothing is sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the training is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You learn: take the invitation that your facilitator gave you. You lead a small group: take the enrolment of your contact person. You organize the training: set it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an enrolment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a training…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WallChartPage</name>
    <message>
        <source>Wall chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this chart is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list, import a spreadsheet, or type the first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom is %1. Press for 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to unit or shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count everyone by any two dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can bring us to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the word for a shift, its name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WallChartView</name>
    <message>
        <source>Drop on the person they follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop on a unit or shift. Hold Alt to say whom they follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WeekForm</name>
    <message>
        <source>Session of week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week has no assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all later sessions as many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due the day before the session of week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves the participant&apos;s computer, with codes for names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WeekStep</name>
    <message>
        <source>Week %1, this week: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WeekStrip</name>
    <message>
        <source>Weeks of the training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WeightSettings</name>
    <message>
        <source>What weighs how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of influence, priority and outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh as it is shipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WelcomePage</name>
    <message>
        <source>Chart your worksite, find the people others follow, and know when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the worksite, add units and shifts, then people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .wallchart file on this computer or a USB drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, Excel or pasted rows. You match the columns before anything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Brigid, 412 fictional workers. Safe to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallchart never connects to the internet. Campaign files are encrypted with your passphrase. If the passphrase is lost, nobody can recover the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training without a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For facilitators and contact persons: groups, sessions, reviews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WholeForm</name>
    <message>
        <source>The edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fundamentals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of the tracks are told in this zone; everybody sees their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WordSettings</name>
    <message>
        <source>workers</source>
        <comment>people here are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenants</source>
        <comment>people here are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <comment>people here are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What things are called here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People here are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;unit is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group that sees each other daily: a ward, a team, a building. Shown in headings, columns and menus, as you type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A s&amp;hift is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a unit: a shift, a floor, a staircase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WorkByHandDialog</name>
    <message>
        <source>Record work by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was late is judged by the day and time when it was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WorkMatrixModel</name>
    <message>
        <source>%1: %2</source>
        <comment>week, what is known of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <comment>the language of a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>week, day of its session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WorkerHeader</name>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>year, in the letters of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic leader, tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organic leader, not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the base since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all parts away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into the base again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WorkerMenu</name>
    <message>
        <source>Suspected leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge: both are the same person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can bring us to them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WorkersPage</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change all selected workers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list, import a spreadsheet, or type the first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, hidden by the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln worker(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WorksiteForm</name>
    <message>
        <source>There is no time zone &quot;%1&quot;. Choose one of the list, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::WritingBar</name>
    <message>
        <source>A large change is being stored. You can go on looking around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the change is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wallchart::ZoneDialog</name>
    <message>
        <source>Your time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No city of that name is known. Try a larger one in the same zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a city, how its clocks differ from UTC</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
