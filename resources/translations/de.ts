<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About SRM Desktop</source>
        <translation>Über SRM Desktop</translation>
    </message>
    <message>
        <source>Assess the customer&apos;s half of the AWS Shared Responsibility Model, offline.</source>
        <translation>Die Kundenhälfte des AWS-Modells der geteilten Verantwortung prüfen, ohne Netzwerk.</translation>
    </message>
    <message>
        <source>It never uses the network. Assessments stay in the files you choose.</source>
        <translation>Das Programm nutzt kein Netzwerk. Prüfungen bleiben in den Dateien, die Sie wählen.</translation>
    </message>
    <message>
        <source>License: Apache-2.0. Fonts: Noto (OFL-1.1), Droid Sans Fallback (Apache-2.0). Icons: Lucide (ISC).</source>
        <translation>Lizenz: Apache-2.0. Schriften: Noto (OFL-1.1), Droid Sans Fallback (Apache-2.0). Symbole: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Settings, backups and logs: {0}</source>
        <translation>Einstellungen, Sicherungen und Protokolle: {0}</translation>
    </message>
</context>
<context>
    <name>ActionItemDialog</name>
    <message>
        <source>Edit action</source>
        <translation>Maßnahme bearbeiten</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>For example: remove the two unused access keys</source>
        <translation>Zum Beispiel: die zwei ungenutzten Zugriffsschlüssel entfernen</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer sie ausführt</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>{0} in {1} targets</source>
        <translation>{0} in {1} Zielobjekten</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>ActionItemsView</name>
    <message>
        <source>Add action...</source>
        <translation>Maßnahme hinzufügen...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Noch keine Maßnahmen</translation>
    </message>
    <message>
        <source>What somebody owes by a date: added here, from a responsibility, or in a meeting.</source>
        <translation>Was jemand bis zu einem Termin zu tun hat: hier, bei einer Zuständigkeit oder in einer Sitzung hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No action matches this filter.</source>
        <translation>Diesem Filter entspricht keine Maßnahme.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Done, or open again (Space)</source>
        <translation>Erledigt oder wieder offen (Leertaste)</translation>
    </message>
    <message>
        <source>Undo brings it back (Delete)</source>
        <translation>„Rückgängig“ holt sie zurück (Entf)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>{0} ({1} open)</source>
        <translation>{0} ({1} offen)</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>{0} actions chosen</source>
        <translation>{0} Maßnahmen gewählt</translation>
    </message>
    <message>
        <source>{0}, {1} days late</source>
        <translation>{0}, {1} Tage überfällig</translation>
    </message>
</context>
<context>
    <name>ActionModel</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done {0}</source>
        <translation>Erledigt am {0}</translation>
    </message>
    <message>
        <source>{0}, {1} days late</source>
        <translation>{0}, {1} Tage überfällig</translation>
    </message>
    <message>
        <source>{0}, a day late</source>
        <translation>{0}, einen Tag überfällig</translation>
    </message>
    <message>
        <source>{0}, today</source>
        <translation>{0}, heute</translation>
    </message>
    <message>
        <source>{0}, tomorrow</source>
        <translation>{0}, morgen</translation>
    </message>
    <message>
        <source>{0}, in {1} days</source>
        <translation>{0}, in {1} Tagen</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>owner {0}</source>
        <translation>verantwortlich: {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig am {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>zu {0}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
</context>
<context>
    <name>AddTargetsDialog</name>
    <message>
        <source>Add targets</source>
        <translation>Zielobjekte hinzufügen</translation>
    </message>
    <message>
        <source>One per line: an AWS account number, an organizational unit&apos;s id or the name of a workload; then = and a name, if you like. A pasted column of 500 accounts is fine.</source>
        <translation>Eines je Zeile: eine AWS-Kontonummer, die ID einer Organisationseinheit oder der Name eines Workloads; dann auf Wunsch = und ein Name. Auch eine eingefügte Spalte mit 500 Konten geht.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>{0} answers</source>
        <translation>{0} Antworten</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>{0}, key {1}</source>
        <translation>{0}, Taste {1}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Who puts it right</source>
        <translation>Wer für Abhilfe sorgt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Warum sie nicht anwendbar ist</translation>
    </message>
    <message>
        <source>Assessed by {0} on {1}</source>
        <translation>Beurteilt von {0} am {1}</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>Several dates</source>
        <translation>Mehrere Termine</translation>
    </message>
    <message>
        <source>Several notes. What you write here is added to each.</source>
        <translation>Mehrere Bemerkungen. Was Sie hier schreiben, wird jeder hinzugefügt.</translation>
    </message>
    <message>
        <source>What you saw, and where</source>
        <translation>Was Sie gesehen haben, und wo</translation>
    </message>
</context>
<context>
    <name>AssessmentFlow</name>
    <message>
        <source>Reading {0}...</source>
        <translation>{0} wird gelesen...</translation>
    </message>
    <message>
        <source>Checking {0}...</source>
        <translation>{0} wird geprüft...</translation>
    </message>
    <message>
        <source>Restore a backup, and keep this file for inspection.</source>
        <translation>Stellen Sie eine Sicherung wieder her und bewahren Sie diese Datei zur Untersuchung auf.</translation>
    </message>
    <message>
        <source>The file is sound: {0} changes, all hashes match.</source>
        <translation>Die Datei ist unversehrt: {0} Änderungen, alle Hashwerte stimmen.</translation>
    </message>
</context>
<context>
    <name>AttendeeList</name>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Nobody is named in this assessment yet.</source>
        <translation>In dieser Prüfung ist noch niemand genannt.</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>Rolle von {0}</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>SRM Desktop</source>
        <translation>SRM Desktop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BoundaryPicture</name>
    <message>
        <source>Boundary between AWS and the customer</source>
        <translation>Abgrenzung zwischen AWS und dem Kunden</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
</context>
<context>
    <name>BoundaryView</name>
    <message>
        <source>Services in use...</source>
        <translation>Genutzte Dienste...</translation>
    </message>
    <message>
        <source>The catalog of this assessment does not say where the line runs.</source>
        <translation>Der Katalog dieser Prüfung sagt nicht, wo die Grenze verläuft.</translation>
    </message>
    <message>
        <source>No boundary</source>
        <translation>Keine Abgrenzung</translation>
    </message>
    <message>
        <source>Who does what follows from the services that targets use. Add the first target.</source>
        <translation>Wer was tut, ergibt sich aus den Diensten der Zielobjekte. Fügen Sie das erste hinzu.</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Noch keine Zielobjekte</translation>
    </message>
    <message>
        <source>Add target...</source>
        <translation>Zielobjekt hinzufügen...</translation>
    </message>
    <message>
        <source>You: yours to do and to assess. Shared: AWS provides the means and you use them; each responsibility says who does which part. AWS: inherited, relied on through its reports. –: does not arise.</source>
        <translation>Sie: von Ihnen zu leisten und zu beurteilen. Geteilt: AWS stellt die Mittel, Sie nutzen sie; jede Zuständigkeit sagt, wer welchen Teil trägt. AWS: übernommen, gestützt auf die Berichte von AWS. –: kommt nicht vor.</translation>
    </message>
    <message>
        <source>Which services are in use?</source>
        <translation>Welche Dienste werden genutzt?</translation>
    </message>
    <message>
        <source>The line between AWS and you runs elsewhere in each service. Choose one target above.</source>
        <translation>Die Grenze zwischen AWS und Ihnen verläuft in jedem Dienst anders. Wählen Sie oben ein Zielobjekt.</translation>
    </message>
    <message>
        <source>For all the targets shown</source>
        <translation>Für alle gezeigten Zielobjekte</translation>
    </message>
    <message>
        <source>Review {0} not applicable...</source>
        <translation>Vorschläge „Nicht anwendbar“ durchgehen ({0})...</translation>
    </message>
    <message>
        <source>{0} services in use</source>
        <translation>Genutzte Dienste: {0}</translation>
    </message>
    <message>
        <source>{0}; {1} of {2} targets name none</source>
        <translation>{0}; ohne Angabe: {1} von {2} Zielobjekten</translation>
    </message>
</context>
<context>
    <name>CatalogUpgradeDialog</name>
    <message>
        <source>Newer catalog</source>
        <translation>Neuerer Katalog</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>In version {0}</source>
        <translation>In Version {0}</translation>
    </message>
    <message>
        <source>{0} reworded, {1} new, {2} removed, {3} as they were.</source>
        <translation>{0} umformuliert, {1} neu, {2} entfernt, {3} unverändert.</translation>
    </message>
    <message>
        <source>{0} answers to reworded responsibilities will be marked to be assessed again; answers to removed ones are archived. Nothing is lost, and one undo takes it back.</source>
        <translation>Antworten zu umformulierten Zuständigkeiten, die zur erneuten Beurteilung vorgemerkt werden: {0}; Antworten zu entfernten werden archiviert. Nichts geht verloren, und es lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Move to version {0}</source>
        <translation>Auf Version {0} umstellen</translation>
    </message>
    <message>
        <source>Catalog version {0}</source>
        <translation>Katalogversion {0}</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Save picture...</source>
        <translation>Bild speichern...</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No responsibility matches this filter.</source>
        <translation>Diesem Filter entspricht keine Zuständigkeit.</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Noch keine Zielobjekte</translation>
    </message>
    <message>
        <source>Add the AWS accounts, units or workloads that this assessment is about.</source>
        <translation>Fügen Sie die AWS-Konten, Einheiten oder Workloads hinzu, um die es in dieser Prüfung geht.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Add target...</source>
        <translation>Zielobjekt hinzufügen...</translation>
    </message>
</context>
<context>
    <name>ColumnHeading</name>
    <message>
        <source>{0} gaps</source>
        <translation>{0} Lücken</translation>
    </message>
    <message>
        <source>{0} gap</source>
        <translation>{0} Lücke</translation>
    </message>
</context>
<context>
    <name>ConclusionStep</name>
    <message>
        <source>The document will say</source>
        <translation>Das Dokument wird sagen</translation>
    </message>
    <message>
        <source>The results propose: {0}. {1}</source>
        <translation>Die Ergebnisse legen nahe: {0}. {1}</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} of {1} answers assessed in {2} targets</source>
        <translation>{0} von {1} Antworten beurteilt, in {2} Zielobjekten</translation>
    </message>
    <message>
        <source>{0} of {1} answers assessed in this target</source>
        <translation>{0} von {1} Antworten in diesem Zielobjekt beurteilt</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-12-31.</source>
        <translation>Das ist kein Datum. Schreiben Sie es als 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{0} of {1}, about {2} left</source>
        <translation>{0} von {1}, noch etwa {2}</translation>
    </message>
    <message>
        <source>{0} items, about {1}</source>
        <translation>Punkte: {0}, etwa {1}</translation>
    </message>
    <message>
        <source>{0} of {1} settled</source>
        <translation>{0} von {1} erledigt</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min over the {1} planned</source>
        <translation>{0} min über den geplanten {1}</translation>
    </message>
    <message>
        <source>{0} of {1} min</source>
        <translation>{0} von {1} min</translation>
    </message>
    <message>
        <source>all {0} targets</source>
        <translation>alle {0} Zielobjekte</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>{0} targets</source>
        <translation>{0} Zielobjekte</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>What is left empty is printed as not provided.</source>
        <translation>Was leer bleibt, wird als nicht angegeben gedruckt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Intended users</source>
        <translation>Vorgesehene Nutzer</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>Period to, or as of</source>
        <translation>Zeitraum bis oder Stichtag</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>Beginn der Arbeiten</translation>
    </message>
    <message>
        <source>Work finished</source>
        <translation>Ende der Arbeiten</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Exclusions, with reasons</source>
        <translation>Ausschlüsse, mit Begründung</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Tools used</source>
        <translation>Eingesetzte Werkzeuge</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Abweichungen vom Plan</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Independence of the assessor</source>
        <translation>Unabhängigkeit des Prüfers</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>Logo on the cover</source>
        <translation>Logo auf dem Deckblatt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Shared responsibility diagram</source>
        <translation>Schaubild der geteilten Verantwortung</translation>
    </message>
    <message>
        <source>Security in the cloud</source>
        <translation>Sicherheit in der Cloud</translation>
    </message>
    <message>
        <source>Security of the cloud</source>
        <translation>Sicherheit der Cloud</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} assessed, {3} gaps</source>
        <translation>{0}: {1} von {2} beurteilt, Lücken: {3}</translation>
    </message>
    <message>
        <source>Inherited from AWS</source>
        <translation>Von AWS übernommen</translation>
    </message>
    <message>
        <source>Inherited: {0} of {1} relied on</source>
        <translation>Übernommen: {0} von {1} gestützt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>{0} gaps</source>
        <translation>{0} Lücken</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 Lücke</translation>
    </message>
    <message>
        <source>{0} responsibilities</source>
        <translation>{0} Zuständigkeiten</translation>
    </message>
    <message>
        <source>{0} of {1} assessed</source>
        <translation>{0} von {1} beurteilt</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer anwesend ist</translation>
    </message>
    <message>
        <source>A name that is not above</source>
        <translation>Ein Name, der oben nicht steht</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Space ticks. Whoever leaves early has attended, and stays ticked.</source>
        <translation>Die Leertaste hakt an. Wer früher geht, war anwesend und bleibt angehakt.</translation>
    </message>
    <message>
        <source>Write it (Enter)</source>
        <translation>Festhalten (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Edit evidence</source>
        <translation>Nachweis bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Where it comes from, such as a system or a person</source>
        <translation>Woher er stammt, etwa ein System oder eine Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Datum der Datei</translation>
    </message>
    <message>
        <source>Added {0} by {1}</source>
        <translation>Hinzugefügt am {0} von {1}</translation>
    </message>
</context>
<context>
    <name>EvidenceFlow</name>
    <message>
        <source>Add evidence</source>
        <translation>Nachweise hinzufügen</translation>
    </message>
    <message>
        <source>Adding evidence...</source>
        <translation>Nachweise werden hinzugefügt...</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Saving {0}...</source>
        <translation>{0} wird gespeichert...</translation>
    </message>
    <message>
        <source>Copying {0}...</source>
        <translation>{0} wird kopiert...</translation>
    </message>
    <message>
        <source>{0} is not opened from here.</source>
        <translation>{0} wird von hier aus nicht geöffnet.</translation>
    </message>
    <message>
        <source>A file of this kind may be a program. Save it, and check it before you open it.</source>
        <translation>Eine Datei dieser Art kann ein Programm sein. Speichern Sie sie und prüfen Sie sie, bevor Sie sie öffnen.</translation>
    </message>
    <message>
        <source>Open a copy of {0}?</source>
        <translation>Eine Kopie von {0} öffnen?</translation>
    </message>
    <message>
        <source>It is of the type {0} and opens in the program your system has for that. The copy is read-only. Files from others can do harm in the program that opens them.</source>
        <translation>Die Datei ist vom Typ {0} und öffnet sich in dem Programm, das Ihr System dafür vorsieht. In die Kopie kann nicht geschrieben werden. Dateien von anderen können in dem Programm, das sie öffnet, Schaden anrichten.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Save evidence pack</source>
        <translation>Nachweispaket speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Packing evidence...</source>
        <translation>Nachweise werden gepackt...</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Add files...</source>
        <translation>Dateien hinzufügen...</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Link...</source>
        <translation>Verknüpfen...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo brings it back: what was removed stays in the file, whoever it is given to.</source>
        <translation>„Rückgängig“ holt ihn zurück: Was entfernt wurde, bleibt in der Datei, wem auch immer sie weitergegeben wird.</translation>
    </message>
    <message>
        <source>in {0} of {1} answers</source>
        <translation>bei {0} von {1} Antworten</translation>
    </message>
    <message>
        <source>Evidence: {0} · {1}</source>
        <translation>Nachweise: {0} · {1}</translation>
    </message>
    <message>
        <source>None was added.</source>
        <translation>Keiner wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Drop files here, paste or add them. They are added to all {0} answers shown.</source>
        <translation>Legen Sie Dateien hier ab, fügen Sie sie ein oder hinzu. Sie kommen zu allen {0} gezeigten Antworten.</translation>
    </message>
    <message>
        <source>Drop files here, paste them or add them: they are kept in the assessment.</source>
        <translation>Legen Sie Dateien hier ab, fügen Sie sie ein oder hinzu: Sie werden in der Prüfung aufbewahrt.</translation>
    </message>
    <message>
        <source>Already kept, and linked: {0}</source>
        <translation>Bereits einmal aufbewahrt und nun verknüpft: {0}</translation>
    </message>
    <message>
        <source>Already there: {0}</source>
        <translation>Bereits vorhanden: {0}</translation>
    </message>
    <message>
        <source>Open a copy...</source>
        <translation>Kopie öffnen...</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>Reading {0}...</source>
        <translation>{0} wird gelesen...</translation>
    </message>
    <message>
        <source>added {0} by {1}</source>
        <translation>hinzugefügt am {0} von {1}</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>vom {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>Quelle: {0}</translation>
    </message>
    <message>
        <source>Open a copy...</source>
        <translation>Kopie öffnen...</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>Wird hier nicht gezeigt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>ExceptionsStep</name>
    <message>
        <source>Exceptions</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Management&apos;s response</source>
        <translation>Stellungnahme der Leitung</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no response yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>{0}, {1}
{2}</source>
        <translation>{0}, {1}
{2}</translation>
    </message>
    <message>
        <source>{0} exceptions; management has responded to {1}.</source>
        <translation>Abweichungen: {0}; mit Stellungnahme der Leitung: {1}.</translation>
    </message>
    <message>
        <source>There are no exceptions in this scope.</source>
        <translation>In diesem Umfang gibt es keine Abweichungen.</translation>
    </message>
</context>
<context>
    <name>ExchangeFlow</name>
    <message>
        <source>Writing {0}...</source>
        <translation>{0} wird geschrieben...</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>Spreadsheets, scans and OSCAL ({0});;All files (*)</source>
        <translation>Tabellen, Scans und OSCAL ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading {0}...</source>
        <translation>{0} wird gelesen...</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>Import läuft...</translation>
    </message>
    <message>
        <source>{0} changes imported.</source>
        <translation>Importierte Änderungen: {0}.</translation>
    </message>
    <message>
        <source>Make an assessment from {0}</source>
        <translation>Eine Prüfung aus {0} anlegen</translation>
    </message>
    <message>
        <source>Assessments (*.srm)</source>
        <translation>Prüfungen (*.srm)</translation>
    </message>
    <message>
        <source>Making the assessment...</source>
        <translation>Die Prüfung wird angelegt...</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The assessment stays as it is; the file is a copy for other programs.</source>
        <translation>Die Prüfung bleibt, wie sie ist. Geschrieben wird eine Kopie für andere Programme.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielobjekte</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>About the format</source>
        <translation>Zum Format</translation>
    </message>
    <message>
        <source>Files (*{0});;All files (*)</source>
        <translation>Dateien (*{0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} gibt es bereits. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Minuted now</source>
        <translation>Soeben protokolliert</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Letzter Beschluss</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Judged last</source>
        <translation>Zuletzt beurteilt</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Scans found</source>
        <translation>Von Scans festgestellt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Does not apply because</source>
        <translation>Nicht anwendbar, weil</translation>
    </message>
    <message>
        <source>{0} ({1}, until {2})</source>
        <translation>{0} ({1}, bis {2})</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risiko akzeptiert</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Making the assessment...</source>
        <translation>Die Prüfung wird angelegt...</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>Prüfung öffnen</translation>
    </message>
    <message>
        <source>Assessments (*.srm)</source>
        <translation>Prüfungen (*.srm)</translation>
    </message>
    <message>
        <source>Opening {0}...</source>
        <translation>{0} wird geöffnet...</translation>
    </message>
    <message>
        <source>Making the demo...</source>
        <translation>Die Demo wird angelegt...</translation>
    </message>
    <message>
        <source>No backup could be made: {0}</source>
        <translation>Es konnte keine Sicherung angelegt werden: {0}</translation>
    </message>
    <message>
        <source>Backing up...</source>
        <translation>Sicherung läuft...</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Durchzusehen</translation>
    </message>
    <message>
        <source>Partially or other than satisfied</source>
        <translation>Teilweise oder nicht erfüllt</translation>
    </message>
    <message>
        <source>Gaps whose due date has passed</source>
        <translation>Lücken, deren Fälligkeit verstrichen ist</translation>
    </message>
    <message>
        <source>Gaps that nobody owns</source>
        <translation>Lücken, für die niemand verantwortlich ist</translation>
    </message>
    <message>
        <source>Judged by an earlier wording: to be assessed again</source>
        <translation>Nach früherem Wortlaut beurteilt: erneut zu beurteilen</translation>
    </message>
    <message>
        <source>Submitted, or changed since it was accepted</source>
        <translation>Vorgelegt, oder seit der Annahme geändert</translation>
    </message>
    <message>
        <source>Search, or filter: result:gap owner:none due:&lt;30d</source>
        <translation>Suchen oder filtern: result:gap owner:none due:&lt;30d</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Suchen und filtern</translation>
    </message>
    <message>
        <source>Ctrl+Space lists what can be filtered by, Tab takes a suggestion</source>
        <translation>Strg+Leertaste zeigt, wonach gefiltert werden kann, Tab übernimmt einen Vorschlag</translation>
    </message>
    <message>
        <source>Show what can be filtered by</source>
        <translation>Zeigen, wonach gefiltert werden kann</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
</context>
<context>
    <name>FindingsFlow</name>
    <message>
        <source>Import findings</source>
        <translation>Feststellungen importieren</translation>
    </message>
    <message>
        <source>Scans (*.json *.csv *.gz *.ndjson *.jsonl);;All files (*)</source>
        <translation>Scans (*.json *.csv *.gz *.ndjson *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading {0}...</source>
        <translation>{0} wird gelesen...</translation>
    </message>
    <message>
        <source>Importing findings...</source>
        <translation>Feststellungen werden importiert...</translation>
    </message>
    <message>
        <source>{0} findings imported or changed.</source>
        <translation>Importierte oder geänderte Feststellungen: {0}.</translation>
    </message>
</context>
<context>
    <name>FindingsSection</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Review suggestions...</source>
        <translation>Vorschläge durchgehen...</translation>
    </message>
    <message>
        <source>No finding has these words.</source>
        <translation>Keine Feststellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Makes it your answer, with where it comes from below the note; undo takes it back</source>
        <translation>Macht ihn zu Ihrer Antwort, mit der Herkunft unter der Bemerkung; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Search these findings</source>
        <translation>Diese Feststellungen durchsuchen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>{0}: too long ago to rely on</source>
        <translation>{0}: zu lange her, um sich darauf zu stützen</translation>
    </message>
    <message>
        <source>Replace the answer</source>
        <translation>Antwort ersetzen</translation>
    </message>
    <message>
        <source>{0} of {1} targets have a suggestion that is not their answer</source>
        <translation>Bei {0} von {1} Zielobjekten weicht ein Vorschlag von der Antwort ab</translation>
    </message>
    <message>
        <source>Nothing suggested</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Your answer agrees: {0}</source>
        <translation>Ihre Antwort stimmt überein: {0}</translation>
    </message>
    <message>
        <source>Suggested: {0}</source>
        <translation>Vorschlag: {0}</translation>
    </message>
    <message>
        <source>{0} Answered since the scan.</source>
        <translation>{0} Seit dem Scan beantwortet.</translation>
    </message>
    <message>
        <source>{0}, {1}, from {2}</source>
        <translation>{0}, {1}, aus {2}</translation>
    </message>
</context>
<context>
    <name>FrameworksView</name>
    <message>
        <source>The catalog of this assessment maps to no framework.</source>
        <translation>Der Katalog dieser Prüfung ist keinem Regelwerk zugeordnet.</translation>
    </message>
    <message>
        <source>No frameworks</source>
        <translation>Keine Regelwerke</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>{0} requirements, {1} covered, {2} fully assessed</source>
        <translation>{0} Anforderungen, {1} abgedeckt, {2} vollständig beurteilt</translation>
    </message>
    <message>
        <source>Prowler: {0}</source>
        <translation>Prowler: {0}</translation>
    </message>
    <message>
        <source>Not covered. {0}</source>
        <translation>Nicht abgedeckt. {0}</translation>
    </message>
    <message>
        <source>Inherited from AWS</source>
        <translation>Von AWS übernommen</translation>
    </message>
    <message>
        <source>Relationship: {0}</source>
        <translation>Beziehung: {0}</translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation>Unsere Einschätzung</translation>
    </message>
    <message>
        <source>Derived: {0}</source>
        <translation>Abgeleitet: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
</context>
<context>
    <name>GatesStep</name>
    <message>
        <source>{0} to resolve before the document can be final.</source>
        <translation>Zu klären, bevor das Dokument endgültig sein kann: {0}.</translation>
    </message>
    <message>
        <source>Nothing stops the document. What the signers should know:</source>
        <translation>Dem Dokument steht nichts entgegen. Was die Unterzeichner wissen sollten:</translation>
    </message>
    <message>
        <source>Nothing stops the document, and nothing is open.</source>
        <translation>Dem Dokument steht nichts entgegen, und nichts ist offen.</translation>
    </message>
    <message>
        <source>Stops the document</source>
        <translation>Steht dem Dokument entgegen</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Stellung nehmen</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Why is this mine and not AWS&apos;s?</source>
        <translation>Warum ist das meine Sache und nicht die von AWS?</translation>
    </message>
    <message>
        <source>Covered by these AWS reports</source>
        <translation>Durch diese Berichte von AWS gedeckt</translation>
    </message>
    <message>
        <source>What you must do to rely on it</source>
        <translation>Was Sie tun müssen, um sich darauf zu stützen</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <translation>Wo und wie oft</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Einsichtnahme</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Befragung</translation>
    </message>
    <message>
        <source>Evidence to ask for</source>
        <translation>Anzufordernde Nachweise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Satisfied when</source>
        <translation>Erfüllt, wenn</translation>
    </message>
    <message>
        <source>Partially satisfied when</source>
        <translation>Teilweise erfüllt, wenn</translation>
    </message>
    <message>
        <source>Other than satisfied when</source>
        <translation>Nicht erfüllt, wenn</translation>
    </message>
    <message>
        <source>Once for the whole organization</source>
        <translation>Einmal für die ganze Organisation</translation>
    </message>
    <message>
        <source>In every account</source>
        <translation>In jedem Konto</translation>
    </message>
    <message>
        <source>In every account and every enabled Region</source>
        <translation>In jedem Konto und jeder aktivierten Region</translation>
    </message>
    <message>
        <source>In every VPC of every Region in use</source>
        <translation>In jeder VPC jeder genutzten Region</translation>
    </message>
    <message>
        <source>In every workload, or in a sample that is on record</source>
        <translation>In jedem Workload oder in einer festgehaltenen Stichprobe</translation>
    </message>
    <message>
        <source>For every resource, or for a sample that is on record</source>
        <translation>Für jede Ressource oder für eine festgehaltene Stichprobe</translation>
    </message>
    <message>
        <source>Assess it again every month</source>
        <translation>Jeden Monat erneut beurteilen</translation>
    </message>
    <message>
        <source>Assess it again every quarter</source>
        <translation>Jedes Quartal erneut beurteilen</translation>
    </message>
    <message>
        <source>Assess it again every six months</source>
        <translation>Alle sechs Monate erneut beurteilen</translation>
    </message>
    <message>
        <source>Assess it again every year</source>
        <translation>Jedes Jahr erneut beurteilen</translation>
    </message>
    <message>
        <source>Test, with read-only commands</source>
        <translation>Test, nur mit lesenden Befehlen</translation>
    </message>
    <message>
        <source>It is not: it is about the cloud itself, which AWS builds and guards and you cannot reach. Yours is to rely on it knowingly, by reading the report that covers it.</source>
        <translation>Ist es nicht: Es geht um die Cloud selbst, die AWS baut und schützt und auf die Sie keinen Zugriff haben. Ihre Sache ist es, sich bewusst darauf zu stützen, indem Sie den Bericht lesen, der sie deckt.</translation>
    </message>
    <message>
        <source>Both of you have a part. AWS provides the means and keeps its own side of them; what you build with them, and how you set them, is judged here.</source>
        <translation>Beide tragen einen Teil. AWS stellt die Mittel bereit und hält die eigene Seite in Ordnung; was Sie damit bauen und wie Sie es einstellen, wird hier beurteilt.</translation>
    </message>
    <message>
        <source>It is about what you choose and configure. The more AWS runs of a service, the less of it is left to you: below is where the line runs.</source>
        <translation>Es geht um das, was Sie wählen und konfigurieren. Je mehr AWS von einem Dienst betreibt, desto weniger bleibt bei Ihnen: Wo die Grenze verläuft, steht unten.</translation>
    </message>
    <message>
        <source>It is about what you put into the cloud and how you set it up. AWS provides the means, but decides none of it for you and does not look at it.</source>
        <translation>Es geht um das, was Sie in die Cloud bringen und wie Sie es einrichten. AWS stellt die Mittel bereit, entscheidet aber nichts davon für Sie und sieht es sich nicht an.</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>Ihr Teil</translation>
    </message>
    <message>
        <source>AWS&apos;s part</source>
        <translation>Der Teil von AWS</translation>
    </message>
    <message>
        <source>Where the line runs</source>
        <translation>Wo die Grenze verläuft</translation>
    </message>
    <message>
        <source>In the services in use</source>
        <translation>In den genutzten Diensten</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>* our judgement; the others are derived from published sources</source>
        <translation>* unsere Einschätzung; die anderen sind aus veröffentlichten Quellen abgeleitet</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Which target is shown (Ctrl+Up, Ctrl+Down)</source>
        <translation>Welches Zielobjekt gezeigt wird (Strg+Hoch, Strg+Herunter)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielobjekt</translation>
    </message>
    <message>
        <source>All {0} targets</source>
        <translation>Alle {0} Zielobjekte</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Noch keine Zielobjekte</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>Erstellt am {0}</translation>
    </message>
    <message>
        <source>{0} changed since</source>
        <translation>{0} seither geändert</translation>
    </message>
    <message>
        <source>waits for signatures</source>
        <translation>wartet auf Signaturen</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>signed by hand</source>
        <translation>von Hand unterschrieben</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>{0} of {1} assessed, {2} gaps</source>
        <translation>{0} von {1} beurteilt, Lücken: {2}</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>SRM Desktop had a problem last time. What you had entered is saved.</source>
        <translation>SRM Desktop hatte beim letzten Mal ein Problem. Was Sie eingegeben hatten, ist gespeichert.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nichts in der Hilfe enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>{0} (taken back {1} by {2})</source>
        <translation>{0} (zurückgenommen am {1} von {2})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>More changes of this step: press Enter</source>
        <translation>Weitere Änderungen dieses Schritts: Eingabetaste drücken</translation>
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
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Zum Eintrag</translation>
    </message>
    <message>
        <source>No step of the log matches this filter.</source>
        <translation>Diesem Filter entspricht kein Schritt des Protokolls.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Since the last document</source>
        <translation>Seit dem letzten Dokument</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Art des Schritts</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Notes and methods</source>
        <translation>Bemerkungen und Methoden</translation>
    </message>
    <message>
        <source>Owners and due dates</source>
        <translation>Verantwortliche und Fälligkeiten</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Durchsichten</translation>
    </message>
    <message>
        <source>Evidence and scans</source>
        <translation>Nachweise und Scans</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Rückgängig und Wiederholen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielobjekt</translation>
    </message>
    <message>
        <source>Every target</source>
        <translation>Alle Zielobjekte</translation>
    </message>
    <message>
        <source>Where the chosen change was made (Enter)</source>
        <translation>Wo die gewählte Änderung geschah (Eingabetaste)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>{0} steps so far; older ones follow below</source>
        <translation>Bisher {0} Schritte; ältere folgen darunter</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} Schritte</translation>
    </message>
    <message>
        <source>{0} step</source>
        <translation>{0} Schritt</translation>
    </message>
    <message>
        <source>Looking through the log...</source>
        <translation>Das Protokoll wird durchsucht...</translation>
    </message>
</context>
<context>
    <name>HousePicture</name>
    <message>
        <source>You, the homeowner</source>
        <translation>Sie, der Hauseigentümer</translation>
    </message>
    <message>
        <source>Lock the doors, keep the keys, decide who comes in, and secure what is inside.</source>
        <translation>Türen abschließen, Schlüssel verwahren, entscheiden, wer hereinkommt, und sichern, was darin ist.</translation>
    </message>
    <message>
        <source>AWS, the homebuilder</source>
        <translation>AWS, der Erbauer</translation>
    </message>
    <message>
        <source>Foundation, walls, roof and wiring: built, guarded and kept in repair.</source>
        <translation>Fundament, Wände, Dach und Leitungen: gebaut, bewacht und instand gehalten.</translation>
    </message>
    <message>
        <source>The homeowner and the homebuilder</source>
        <translation>Der Hauseigentümer und der Erbauer</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>A key of your own under a passphrase. Whoever verifies your signature compares its fingerprint with the one you gave them, so make it known by other means than the document.</source>
        <translation>Ein eigener Schlüssel unter einer Passphrase. Wer Ihre Signatur verifiziert, vergleicht seinen Fingerabdruck mit dem, den Sie genannt haben; geben Sie ihn also auf anderem Weg als mit dem Dokument bekannt.</translation>
    </message>
    <message>
        <source>Make an identity</source>
        <translation>Identität anlegen</translation>
    </message>
    <message>
        <source>Make identity</source>
        <translation>Identität anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where to keep the identity</source>
        <translation>Wo die Identität aufbewahrt wird</translation>
    </message>
    <message>
        <source>Identities (*.p12)</source>
        <translation>Identitäten (*.p12)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <source>Not chosen: such rows are left out</source>
        <translation>Nicht gewählt: Solche Zeilen werden ausgelassen</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Alle Zielobjekte</translation>
    </message>
    <message>
        <source>Target of rows that name none</source>
        <translation>Zielobjekt der Zeilen, die keines nennen</translation>
    </message>
    <message>
        <source>Rows that name no target are about</source>
        <translation>Zeilen ohne Zielobjekt betreffen</translation>
    </message>
    <message>
        <source>Sheet {0}</source>
        <translation>Blatt {0}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Responsibility or control</source>
        <translation>Zuständigkeit oder Kontrolle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielobjekt</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Vergleich läuft...</translation>
    </message>
    <message>
        <source>And {0} more remarks.</source>
        <translation>Weitere Anmerkungen: {0}.</translation>
    </message>
    <message>
        <source>Sheets and columns</source>
        <translation>Blätter und Spalten</translation>
    </message>
    <message>
        <source>The file says nothing that the assessment does not already say.</source>
        <translation>Die Datei sagt nichts, was nicht schon in der Prüfung steht.</translation>
    </message>
    <message>
        <source>No column is known to hold ids. Choose it under Sheets and columns.</source>
        <translation>Von keiner Spalte ist bekannt, dass sie IDs enthält. Wählen Sie sie unter „Blätter und Spalten“.</translation>
    </message>
    <message>
        <source>{0}. Rows: {1}. Nothing is written before you choose Import, and it can be undone.</source>
        <translation>{0}. Zeilen: {1}. Vor „Importieren“ wird nichts geschrieben, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose above which target the rows are about.</source>
        <translation>Wählen Sie oben, welches Zielobjekt die Zeilen betreffen.</translation>
    </message>
    <message>
        <source>Changes ({0})</source>
        <translation>Änderungen ({0})</translation>
    </message>
    <message>
        <source>Changed here since the file was exported. Choose those that are to be as in the file.</source>
        <translation>Seit dem Export der Datei hier geändert. Wählen Sie, was werden soll wie in der Datei.</translation>
    </message>
    <message>
        <source>Conflicts ({0})</source>
        <translation>Konflikte ({0})</translation>
    </message>
    <message>
        <source>Not taken over ({0})</source>
        <translation>Nicht übernommen ({0})</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Not in this catalog ({0})</source>
        <translation>Nicht in diesem Katalog ({0})</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Both values in full</source>
        <translation>Beide Werte vollständig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Import 1 change</source>
        <translation>1 Änderung importieren</translation>
    </message>
    <message>
        <source>Import {0} changes</source>
        <translation>{0} Änderungen importieren</translation>
    </message>
    <message>
        <source>Import findings</source>
        <translation>Feststellungen importieren</translation>
    </message>
    <message>
        <source>Accounts that are not targets yet</source>
        <translation>Konten, die noch kein Zielobjekt sind</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>These are complete scans: what they leave out is gone</source>
        <translation>Dies sind vollständige Scans: Was sie auslassen, besteht nicht mehr</translation>
    </message>
    <message>
        <source>Also in services, regions and severities that the scans do not mention</source>
        <translation>Auch in Diensten, Regionen und Schweregraden, die die Scans nicht erwähnen</translation>
    </message>
    <message>
        <source>Nothing is written before you choose Import. One undo takes all of it back.</source>
        <translation>Vor „Importieren“ wird nichts geschrieben. Alles lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>{0}: add as a target; findings: {1}</source>
        <translation>{0}: als Zielobjekt hinzufügen; Feststellungen: {1}</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>durchgeführt am {0}</translation>
    </message>
    <message>
        <source>{0} records: {1} new, {2} updated, {3} unchanged, {4} skipped</source>
        <translation>Datensätze: {0}; {1} neu, {2} aktualisiert, {3} unverändert, {4} übergangen</translation>
    </message>
    <message>
        <source>{0} resolved: passing now, or failed before and no longer reported</source>
        <translation>{0} behoben: jetzt bestanden, oder früher fehlgeschlagen und nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>{0} fail that did not fail before</source>
        <translation>Neu fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>{0} of earlier scans are no longer reported</source>
        <translation>Aus früheren Scans nicht mehr gemeldet: {0}</translation>
    </message>
    <message>
        <source>{0} of earlier scans stay: nothing shows that this scan looked there</source>
        <translation>Aus früheren Scans bleiben: {0}; nichts zeigt, dass dieser Scan dort hingesehen hat</translation>
    </message>
    <message>
        <source>By responsibility ({0})</source>
        <translation>Nach Zuständigkeit ({0})</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfregel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Tied to no responsibility ({0})</source>
        <translation>Keiner Zuständigkeit zugeordnet ({0})</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Skipped ({0})</source>
        <translation>Übergangen ({0})</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
</context>
<context>
    <name>ItemHistory</name>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Noch ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>{0} earlier changes</source>
        <translation>Frühere Änderungen: {0}</translation>
    </message>
    <message>
        <source>More than {0} earlier changes</source>
        <translation>Frühere Änderungen: mehr als {0}</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>This responsibility is not in the catalog any more.</source>
        <translation>Diese Zuständigkeit steht nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>Satisfied when</source>
        <translation>Erfüllt, wenn</translation>
    </message>
    <message>
        <source>Partially satisfied when</source>
        <translation>Teilweise erfüllt, wenn</translation>
    </message>
    <message>
        <source>Other than satisfied when</source>
        <translation>Nicht erfüllt, wenn</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Reworded since it was judged: assess it again.</source>
        <translation>Seit der Beurteilung umformuliert: Beurteilen Sie sie erneut.</translation>
    </message>
    <message>
        <source>When judged</source>
        <translation>Bei der Beurteilung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In each target</source>
        <translation>In jedem Zielobjekt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>{0} responsibilities selected</source>
        <translation>{0} Zuständigkeiten gewählt</translation>
    </message>
    <message>
        <source>Choose a responsibility</source>
        <translation>Wählen Sie eine Zuständigkeit</translation>
    </message>
    <message>
        <source>Its guidance, result and note appear here.</source>
        <translation>Ihre Anleitung, ihr Ergebnis und ihre Bemerkung erscheinen hier.</translation>
    </message>
    <message>
        <source>{0} severity</source>
        <translation>Schweregrad: {0}</translation>
    </message>
    <message>
        <source>Inherited from AWS. It is not assessed here; you rely on it through AWS&apos;s reports.</source>
        <translation>Von AWS übernommen. Hier wird sie nicht beurteilt; Sie stützen sich auf die Berichte von AWS.</translation>
    </message>
    <message>
        <source>Add a target to record results.</source>
        <translation>Fügen Sie ein Zielobjekt hinzu, um Ergebnisse festzuhalten.</translation>
    </message>
    <message>
        <source>This assessment is open read-only.</source>
        <translation>Diese Prüfung ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Applies to {0} responsibilities in {1} targets</source>
        <translation>Gilt für {0} Zuständigkeiten in {1} Zielobjekten</translation>
    </message>
    <message>
        <source>Applies to all {0} targets</source>
        <translation>Gilt für alle {0} Zielobjekte</translation>
    </message>
    <message>
        <source>Applies to {0} responsibilities</source>
        <translation>Gilt für {0} Zuständigkeiten</translation>
    </message>
</context>
<context>
    <name>KeyedWindow</name>
    <message>
        <source>Meeting: {0}</source>
        <translation>Sitzung: {0}</translation>
    </message>
    <message>
        <source>Something is being typed. Enter writes it, Esc gives it up.</source>
        <translation>Eine Eingabe ist begonnen. Die Eingabetaste hält sie fest, Esc verwirft sie.</translation>
    </message>
    <message>
        <source>What was decided, in a sentence</source>
        <translation>Was beschlossen wurde, in einem Satz</translation>
    </message>
    <message>
        <source>Decision on {0}</source>
        <translation>Beschluss zu {0}</translation>
    </message>
    <message>
        <source>Dissent on {0}</source>
        <translation>Dissens zu {0}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>In the words in which it was said</source>
        <translation>In den Worten, in denen es gesagt wurde</translation>
    </message>
    <message>
        <source>Action on {0}</source>
        <translation>Maßnahme zu {0}</translation>
    </message>
    <message>
        <source>The due date is not a date. Write it as 2026-12-31.</source>
        <translation>Die Fälligkeit ist kein Datum. Schreiben Sie sie als 2026-12-31.</translation>
    </message>
    <message>
        <source>{0}: why does it not apply to {1}?</source>
        <translation>{0}: Warum ist sie nicht anwendbar für {1}?</translation>
    </message>
    <message>
        <source>For example: no EC2 instances run in this account</source>
        <translation>Etwa: In diesem Konto laufen keine EC2-Instanzen</translation>
    </message>
    <message>
        <source>There is nothing to correct in this line.</source>
        <translation>In dieser Zeile ist nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} zu {1}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link evidence</source>
        <translation>Nachweise verknüpfen</translation>
    </message>
    <message>
        <source>What is kept already can belong to more answers. It is stored once.</source>
        <translation>Was bereits aufbewahrt ist, kann zu weiteren Antworten gehören. Es wird einmal gespeichert.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Part of a name, caption or source</source>
        <translation>Teil eines Namens, einer Beschriftung oder Quelle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>SRM Desktop</source>
        <translation>SRM Desktop</translation>
    </message>
    <message>
        <source>{0} - SRM Desktop</source>
        <translation>{0} - SRM Desktop</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet?</translation>
    </message>
    <message>
        <source>Your name, as it is to be printed:</source>
        <translation>Ihr Name, wie er gedruckt werden soll:</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} assessed, {3} gaps</source>
        <translation>{0}: {1} von {2} beurteilt, Lücken: {3}</translation>
    </message>
    <message>
        <source>owner {0}</source>
        <translation>verantwortlich: {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig am {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Results by responsibility and target</source>
        <translation>Ergebnisse nach Zuständigkeit und Zielobjekt</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>Bild speichern...</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>By domain</source>
        <translation>Nach Domäne</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schweregrad</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Nach Umgebung</translation>
    </message>
    <message>
        <source>By kind of target</source>
        <translation>Nach Art des Zielobjekts</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Only rows with a gap in any target</source>
        <translation>Nur Zeilen mit einer Lücke in einem Zielobjekt</translation>
    </message>
    <message>
        <source>Most gaps first</source>
        <translation>Meiste Lücken zuerst</translation>
    </message>
    <message>
        <source>Rows and columns, inside their groups</source>
        <translation>Zeilen und Spalten, innerhalb ihrer Gruppen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Kleinere Zellen</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Noch keine Zielobjekte</translation>
    </message>
    <message>
        <source>The matrix shows each responsibility in each target. Add the first target to begin.</source>
        <translation>Die Matrix zeigt jede Zuständigkeit in jedem Zielobjekt. Fügen Sie zuerst ein Zielobjekt hinzu.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No responsibility matches this filter.</source>
        <translation>Diesem Filter entspricht keine Zuständigkeit.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Add target...</source>
        <translation>Zielobjekt hinzufügen...</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
</context>
<context>
    <name>MeetingBanner</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The meeting {0} is running: {1} of {2} settled.</source>
        <translation>Die Sitzung {0} läuft: {1} von {2} erledigt.</translation>
    </message>
</context>
<context>
    <name>MeetingFlow</name>
    <message>
        <source>Making the minutes...</source>
        <translation>Das Protokoll wird erstellt...</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Start a meeting...</source>
        <translation>Sitzung beginnen...</translation>
    </message>
    <message>
        <source>Full screen, one responsibility at a time, by single keys.</source>
        <translation>Bildschirmfüllend, eine Zuständigkeit nach der anderen, mit einzelnen Tasten.</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Noch keine Sitzung</translation>
    </message>
    <message>
        <source>Choose what to walk through and who is there. Verdicts, decisions, actions and dissents are minuted as you go, read back at the end, and printed as minutes to be signed.</source>
        <translation>Wählen Sie, was durchgegangen wird und wer teilnimmt. Urteile, Beschlüsse, Maßnahmen und Dissens werden laufend protokolliert, am Ende verlesen und als Protokoll zum Unterzeichnen gedruckt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>{0} of {1} settled</source>
        <translation>{0} von {1} erledigt</translation>
    </message>
    <message>
        <source>{0} · at {1}  {2}</source>
        <translation>{0} · bei {1}  {2}</translation>
    </message>
    <message>
        <source>Minutes as a PDF...</source>
        <translation>Protokoll als PDF...</translation>
    </message>
    <message>
        <source>Minutes {0} · {1} · signatures: {2}</source>
        <translation>Protokoll {0} · {1} · Signaturen: {2}</translation>
    </message>
    <message>
        <source>The meeting was reopened since: these minutes are no longer what it says.</source>
        <translation>Die Sitzung wurde seither wieder geöffnet: Dieses Protokoll gibt ihren Stand nicht mehr wieder.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>chaired by {0}</source>
        <translation>Vorsitz: {0}</translation>
    </message>
    <message>
        <source>confirmed by {0}</source>
        <translation>bestätigt von {0}</translation>
    </message>
    <message>
        <source>Verdicts: {0}</source>
        <translation>Urteile: {0}</translation>
    </message>
    <message>
        <source>Decisions: {0}</source>
        <translation>Beschlüsse: {0}</translation>
    </message>
    <message>
        <source>Actions: {0}</source>
        <translation>Maßnahmen: {0}</translation>
    </message>
    <message>
        <source>Dissents: {0}</source>
        <translation>Dissens: {0}</translation>
    </message>
    <message>
        <source>Parked: {0}</source>
        <translation>Zurückgestellt: {0}</translation>
    </message>
    <message>
        <source>Hide what was minuted</source>
        <translation>Protokolliertes ausblenden</translation>
    </message>
    <message>
        <source>Show what was minuted</source>
        <translation>Protokolliertes zeigen</translation>
    </message>
    <message>
        <source>Open actions: {0}. The next meeting begins with them.</source>
        <translation>Offene Maßnahmen: {0}. Die nächste Sitzung beginnt mit ihnen.</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Maßnahmen</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Open actions from before</source>
        <translation>Offene Maßnahmen von früher</translation>
    </message>
    <message>
        <source>X marks the chosen one as done.</source>
        <translation>X kennzeichnet die gewählte als erledigt.</translation>
    </message>
    <message>
        <source>Begin with the first item (Enter)</source>
        <translation>Mit dem ersten Punkt beginnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Confirmed by {0}: close the meeting (C)</source>
        <translation>Bestätigt von {0}: Sitzung schließen (C)</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Verlesung</translation>
    </message>
    <message>
        <source>Read each line aloud. {0} confirms them with C.</source>
        <translation>Lesen Sie jede Zeile vor. {0} bestätigt sie mit C.</translation>
    </message>
    <message>
        <source>Parked for next time: {0}.</source>
        <translation>Auf die nächste Sitzung zurückgestellt: {0}.</translation>
    </message>
    <message>
        <source>Not talked about: {0}.</source>
        <translation>Nicht besprochen: {0}.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} confirmed what was read back.</source>
        <translation>{0} hat das Verlesene bestätigt.</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>Die Sitzung ist geschlossen</translation>
    </message>
    <message>
        <source>Make the minutes as a PDF (M)</source>
        <translation>Protokoll als PDF erstellen (M)</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>Everything minuted in {0}, frozen with its place in the change log.</source>
        <translation>Alles, was in {0} protokolliert wurde, festgehalten mit seiner Stelle im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>{0} is still running: its minutes are a draft.</source>
        <translation>{0} läuft noch: Das Protokoll ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Electronically, by {0}</source>
        <translation>Elektronisch, von {0}</translation>
    </message>
    <message>
        <source>By hand, on paper</source>
        <translation>Von Hand, auf Papier</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Where to keep the PDF</source>
        <translation>Wo das PDF aufbewahrt wird</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Dokument erstellen</translation>
    </message>
    <message>
        <source>The minutes as they will be</source>
        <translation>Das Protokoll, wie es sein wird</translation>
    </message>
</context>
<context>
    <name>NewAssessmentDialog</name>
    <message>
        <source>Targets: one per line, an AWS account number, OU id or workload, then = and a name. More can follow later.</source>
        <translation>Zielobjekte: eines je Zeile, eine AWS-Kontonummer, OU-ID oder ein Workload, dann = und ein Name. Weitere können folgen.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Such as: Q4 review</source>
        <translation>Etwa: Prüfung 4. Quartal</translation>
    </message>
    <message>
        <source>Whose AWS estate is assessed</source>
        <translation>Wessen AWS-Umgebung geprüft wird</translation>
    </message>
    <message>
        <source>As it is to be printed</source>
        <translation>Wie er gedruckt werden soll</translation>
    </message>
    <message>
        <source>AWS Shared Responsibility Model</source>
        <translation>AWS-Modell der geteilten Verantwortung</translation>
    </message>
    <message>
        <source>Another catalog...</source>
        <translation>Anderer Katalog...</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielobjekte</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Where to keep the assessment</source>
        <translation>Wo die Prüfung aufbewahrt wird</translation>
    </message>
    <message>
        <source>Assessments (*.srm)</source>
        <translation>Prüfungen (*.srm)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Add targets...</source>
        <translation>Zielobjekte hinzufügen...</translation>
    </message>
    <message>
        <source>Results by domain</source>
        <translation>Ergebnisse nach Domäne</translation>
    </message>
    <message>
        <source>Results by target</source>
        <translation>Ergebnisse nach Zielobjekt</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>There are {0} responsibilities to judge in each AWS account, unit or workload that you add.</source>
        <translation>In jedem AWS-Konto, jeder Einheit und jedem Workload, die Sie hinzufügen, sind {0} Zuständigkeiten zu beurteilen.</translation>
    </message>
    <message>
        <source>Add a target to begin</source>
        <translation>Fügen Sie ein Zielobjekt hinzu, um zu beginnen</translation>
    </message>
    <message>
        <source>Before a sign-off</source>
        <translation>Vor einer Freigabe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Evidence and scans</source>
        <translation>Nachweise und Scans</translation>
    </message>
    <message>
        <source>{0} more targets in the matrix</source>
        <translation>Weitere Zielobjekte in der Matrix: {0}</translation>
    </message>
    <message>
        <source>Nothing keeps a document from being final.</source>
        <translation>Einem endgültigen Dokument steht nichts entgegen.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>{0} · {1}, due {2}</source>
        <translation>{0} · {1}, fällig am {2}</translation>
    </message>
    <message>
        <source>{0} more open</source>
        <translation>{0} weitere offen</translation>
    </message>
    <message>
        <source>{0} open, none of them due this week</source>
        <translation>{0} offen, keine davon diese Woche fällig</translation>
    </message>
    <message>
        <source>Nobody owes anything yet.</source>
        <translation>Noch hat niemand etwas zu erledigen.</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Maßnahmen</translation>
    </message>
    <message>
        <source>{0} pieces of evidence behind {1} answers, the newest of {2}</source>
        <translation>Nachweise: {0}, der neueste vom {2}; Antworten mit Nachweis: {1}</translation>
    </message>
    <message>
        <source>{0} scans with {1} findings, the newest of {2}: {3}</source>
        <translation>Scans: {0} mit {1} Feststellungen, der neueste vom {2}: {3}</translation>
    </message>
    <message>
        <source>Reading the log...</source>
        <translation>Das Protokoll wird gelesen...</translation>
    </message>
    <message>
        <source>Nothing has changed since the last document.</source>
        <translation>Seit dem letzten Dokument hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The trend begins with the first answer.</source>
        <translation>Die Entwicklung beginnt mit der ersten Antwort.</translation>
    </message>
    <message>
        <source>Trend since the beginning</source>
        <translation>Entwicklung von Beginn an</translation>
    </message>
    <message>
        <source>Trend since the last document</source>
        <translation>Entwicklung seit dem letzten Dokument</translation>
    </message>
    <message>
        <source>Trend since the document of {0}</source>
        <translation>Entwicklung seit dem Dokument vom {0}</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>&gt; actions   # responsibilities   @ targets   = saved filters</source>
        <translation>&gt; Befehle   # Zuständigkeiten   @ Zielobjekte   = gespeicherte Filter</translation>
    </message>
    <message>
        <source>What do you want to do, or to see?</source>
        <translation>Was möchten Sie tun oder sehen?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>PaletteFlow</name>
    <message>
        <source>{0} does the same: {1}</source>
        <translation>{0} tut dasselbe: {1}</translation>
    </message>
    <message>
        <source>Filter the checklist: {0}</source>
        <translation>Checkliste filtern: {0}</translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation>Darstellung: {0}</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Sprache: {0}</translation>
    </message>
    <message>
        <source>Open an assessment first</source>
        <translation>Öffnen Sie zuerst eine Prüfung</translation>
    </message>
    <message>
        <source>This assessment is open read-only</source>
        <translation>Diese Prüfung ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Hier nicht möglich</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielobjekt</translation>
    </message>
</context>
<context>
    <name>PatientPages</name>
    <message>
        <source>Drawing the page...</source>
        <translation>Die Seite wird gezeichnet...</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A final attestation needs responsible management and an assessor.</source>
        <translation>Eine endgültige Bestätigung braucht die verantwortliche Leitung und einen Prüfer.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>People...</source>
        <translation>Personen...</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>{0} by {1} points</source>
        <translation>{0} mal {1} Punkte</translation>
    </message>
    <message>
        <source>Picture of {0}</source>
        <translation>Bild von {0}</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>This view has no picture.</source>
        <translation>Diese Ansicht hat kein Bild.</translation>
    </message>
    <message>
        <source>The overview and the matrix have.</source>
        <translation>Die Übersicht und die Matrix haben eines.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Welches Bild?</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} gespeichert</translation>
    </message>
    <message>
        <source>Drawing {0}...</source>
        <translation>{0} wird gezeichnet...</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare a sign-off document</source>
        <translation>Freigabedokument vorbereiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Vorbedingungen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Gesamturteil</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What the document covers</source>
        <translation>Was das Dokument umfasst</translation>
    </message>
    <message>
        <source>What stands in its way</source>
        <translation>Was ihm entgegensteht</translation>
    </message>
    <message>
        <source>What is said of each exception</source>
        <translation>Was zu jeder Abweichung gesagt wird</translation>
    </message>
    <message>
        <source>What the assessor concludes</source>
        <translation>Zu welchem Gesamturteil der Prüfer kommt</translation>
    </message>
    <message>
        <source>Who signs, and what they state</source>
        <translation>Wer unterzeichnet und was erklärt wird</translation>
    </message>
    <message>
        <source>The document as it will be</source>
        <translation>Das Dokument, wie es sein wird</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Dokument erstellen</translation>
    </message>
    <message>
        <source>Drawing the pages...</source>
        <translation>Die Seiten werden gezeichnet...</translation>
    </message>
    <message>
        <source>Where to keep the PDF</source>
        <translation>Wo das PDF aufbewahrt wird</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The file&apos;s folder does not exist. Choose another one.</source>
        <translation>Den Ordner der Datei gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{0} already exists. Choose another name.</source>
        <translation>{0} gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter: {0}</source>
        <translation>Vortragsansicht: {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>None on this item.</source>
        <translation>Keine zu diesem Punkt.</translation>
    </message>
    <message>
        <source>Nothing: this is the last one.</source>
        <translation>Nichts: Dies ist der letzte.</translation>
    </message>
    <message>
        <source>Open actions from before</source>
        <translation>Offene Maßnahmen von früher</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Verlesung</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>Die Sitzung ist geschlossen</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>By the services in use these do not apply. Each ticked one becomes Not applicable with its reason, as one step that can be undone. Nothing that was judged is touched.</source>
        <translation>Nach den genutzten Diensten sind diese nicht anwendbar. Jede angehakte wird mit ihrer Begründung „Nicht anwendbar“, als ein Schritt, der sich rückgängig machen lässt. Bereits Beurteiltes bleibt unberührt.</translation>
    </message>
    <message>
        <source>Proposed as not applicable</source>
        <translation>Als nicht anwendbar vorgeschlagen</translation>
    </message>
    <message>
        <source>Set as not applicable</source>
        <translation>Als nicht anwendbar setzen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{0} von {1} angehakt</translation>
    </message>
</context>
<context>
    <name>ProposedModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>For example: no EC2 instances run in this account</source>
        <translation>Etwa: In diesem Konto laufen keine EC2-Instanzen</translation>
    </message>
    <message>
        <source>Set Not applicable</source>
        <translation>Als nicht anwendbar setzen</translation>
    </message>
    <message>
        <source>Why does this not apply?</source>
        <translation>Warum ist das nicht anwendbar?</translation>
    </message>
</context>
<context>
    <name>RelianceDialog</name>
    <message>
        <source>Rely on an AWS report</source>
        <translation>Auf einen AWS-Bericht stützen</translation>
    </message>
    <message>
        <source>Reports come from AWS Artifact. Read the period, the exceptions and what is left to you.</source>
        <translation>Die Berichte kommen aus AWS Artifact. Lesen Sie den Zeitraum, die Ausnahmen und was Ihnen überlassen ist.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Exceptions in it</source>
        <translation>Ausnahmen darin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Relied on for</source>
        <translation>Stützt</translation>
    </message>
</context>
<context>
    <name>RelianceList</name>
    <message>
        <source>No report was recorded as read yet.</source>
        <translation>Noch ist kein Bericht als gelesen erfasst.</translation>
    </message>
    <message>
        <source>Record a report...</source>
        <translation>Bericht erfassen...</translation>
    </message>
    <message>
        <source>Reliance</source>
        <translation>Verwertung</translation>
    </message>
    <message>
        <source>Read on {0} by {1}</source>
        <translation>Gelesen am {0} von {1}</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine erfasst</translation>
    </message>
    <message>
        <source>Exceptions: {0}</source>
        <translation>Ausnahmen: {0}</translation>
    </message>
    <message>
        <source>Period {0} to {1}</source>
        <translation>Zeitraum {0} bis {1}</translation>
    </message>
    <message>
        <source>No period given</source>
        <translation>Kein Zeitraum angegeben</translation>
    </message>
    <message>
        <source>Get the next report; until it is out, a continued operations letter bridges a SOC report.</source>
        <translation>Besorgen Sie den nächsten Bericht; bis er erscheint, überbrückt eine Fortführungsbestätigung (Bridge Letter) einen SOC-Bericht.</translation>
    </message>
    <message>
        <source>Get the current report.</source>
        <translation>Besorgen Sie den aktuellen Bericht.</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ResultBars</name>
    <message>
        <source>{0}: {1} of {2} assessed, {3} gaps</source>
        <translation>{0}: {1} von {2} beurteilt, Lücken: {3}</translation>
    </message>
    <message>
        <source>{0} gaps</source>
        <translation>{0} Lücken</translation>
    </message>
    <message>
        <source>{0} gap</source>
        <translation>{0} Lücke</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Submit</source>
        <translation>Vorlegen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Return...</source>
        <translation>Zurückgeben...</translation>
    </message>
    <message>
        <source>Hand it to a second person for review</source>
        <translation>Einer zweiten Person zur Durchsicht geben</translation>
    </message>
    <message>
        <source>You looked at it and agree; not for your own answers</source>
        <translation>Sie haben es durchgesehen und stimmen zu; nicht für eigene Antworten</translation>
    </message>
    <message>
        <source>Give it back with a comment</source>
        <translation>Mit einem Kommentar zurückgeben</translation>
    </message>
    <message>
        <source>Several states</source>
        <translation>Mehrere Zustände</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0}, {1} am {2}</translation>
    </message>
    <message>
        <source>Return for another look</source>
        <translation>Zur erneuten Bearbeitung zurückgeben</translation>
    </message>
    <message>
        <source>What is to be looked at again?</source>
        <translation>Was ist noch einmal anzusehen?</translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>Accept the risk...</source>
        <translation>Risiko akzeptieren...</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>Akzeptanz erfassen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>Risikoakzeptanz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this filter...</source>
        <translation>Diesen Filter speichern...</translation>
    </message>
    <message>
        <source>Rename {0}...</source>
        <translation>{0} umbenennen...</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ScansDialog</name>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Durchgeführt am</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert am</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Findings that no responsibility shows</source>
        <translation>Feststellungen, die keine Zuständigkeit zeigt</translation>
    </message>
    <message>
        <source>No scan has been imported yet.</source>
        <translation>Noch wurde kein Scan importiert.</translation>
    </message>
    <message>
        <source>{0} new, {1} updated, {2} unchanged, {3} resolved</source>
        <translation>{0} neu, {1} aktualisiert, {2} unverändert, {3} behoben</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <translation>Übergangen: {0}</translation>
    </message>
    <message>
        <source>Read {0} times</source>
        <translation>{0}-mal eingelesen</translation>
    </message>
    <message>
        <source>Tied to no responsibility ({0})</source>
        <translation>Keiner Zuständigkeit zugeordnet ({0})</translation>
    </message>
    <message>
        <source>Account is not a target ({0})</source>
        <translation>Konto ist kein Zielobjekt ({0})</translation>
    </message>
</context>
<context>
    <name>ScopeStep</name>
    <message>
        <source>Draft, with a watermark</source>
        <translation>Entwurf, mit Wasserzeichen</translation>
    </message>
    <message>
        <source>Final, to be signed</source>
        <translation>Endgültig, zum Unterzeichnen</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Alle Zielobjekte</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>Elektronisch</translation>
    </message>
    <message>
        <source>By hand, on paper</source>
        <translation>Von Hand, auf Papier</translation>
    </message>
    <message>
        <source>List with each exception the resources that scans found to fail</source>
        <translation>In Scans fehlgeschlagene Ressourcen bei jeder Abweichung aufführen</translation>
    </message>
    <message>
        <source>Ask that a second person has accepted every answer</source>
        <translation>Verlangen, dass eine zweite Person jede Antwort angenommen hat</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
    <message>
        <source>The targets shown</source>
        <translation>Die gezeigten Zielobjekte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Period, or as of</source>
        <translation>Zeitraum oder Stichtag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielobjekte</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Angaben...</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Noch nicht angegeben</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Choose at least one domain.</source>
        <translation>Wählen Sie mindestens eine Domäne.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ServicesDialog</name>
    <message>
        <source>Services in use</source>
        <translation>Genutzte Dienste</translation>
    </message>
    <message>
        <source>In {0} targets</source>
        <translation>In {0} Zielobjekten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>The queue is walked through one responsibility at a time.</source>
        <translation>Die Tagesordnung wird eine Zuständigkeit nach der anderen durchgegangen.</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Walk through</source>
        <translation>Durchzugehen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Timebox</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Minutes taken by</source>
        <translation>Protokoll führt</translation>
    </message>
    <message>
        <source>Verdicts are about</source>
        <translation>Die Urteile betreffen</translation>
    </message>
    <message>
        <source>Add a person...</source>
        <translation>Person hinzufügen...</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielobjekte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Everything; such as result:gap domain:ACC</source>
        <translation>Alles; etwa result:gap domain:ACC</translation>
    </message>
    <message>
        <source>Review meeting, {0}</source>
        <translation>Prüfungssitzung, {0}</translation>
    </message>
    <message>
        <source>What was parked or is owed, changed or a gap since last time</source>
        <translation>Was seit dem letzten Mal offen oder neu ist</translation>
    </message>
    <message>
        <source>What is owed or a gap</source>
        <translation>Offene Maßnahmen und Lücken</translation>
    </message>
    <message>
        <source>What the checklist shows</source>
        <translation>Was die Checkliste zeigt</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Durchzusehen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>not talked about</source>
        <translation>nicht besprochen</translation>
    </message>
    <message>
        <source>open action</source>
        <translation>offene Maßnahme</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Nothing to talk about. Choose another queue, or other targets.</source>
        <translation>Nichts zu besprechen. Wählen Sie eine andere Tagesordnung oder andere Zielobjekte.</translation>
    </message>
    <message>
        <source>In the queue: {0}, {1} min each. Space leaves one out.</source>
        <translation>Auf der Tagesordnung: {0}, je {1} min. Die Leertaste lässt einen Punkt aus.</translation>
    </message>
    <message>
        <source>In the queue: {0}, about {1} min. Space leaves one out.</source>
        <translation>Auf der Tagesordnung: {0}, etwa {1} min. Die Leertaste lässt einen Punkt aus.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key, such as undo or Ctrl+G</source>
        <translation>Befehl oder Taste suchen, etwa rückgängig oder Strg+G</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No action is called that, and no key does it.</source>
        <translation>Kein Befehl heißt so, und keine Taste bewirkt es.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>{0} signs {1} as {2}. The signature is added to the file itself.</source>
        <translation>{0} signiert {1} als {2}. Die Signatur wird der Datei selbst hinzugefügt.</translation>
    </message>
    <message>
        <source>Sign a document</source>
        <translation>Dokument signieren</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>None: nothing goes over the network</source>
        <translation>Keiner: Nichts geht über das Netzwerk</translation>
    </message>
    <message>
        <source>You state</source>
        <translation>Sie erklären</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>Passphrase oder PIN</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Timestamp server</source>
        <translation>Zeitstempelserver</translation>
    </message>
    <message>
        <source>Make one...</source>
        <translation>Neu anlegen...</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or a token&apos;s PKCS#11 module</source>
        <translation>Eine .p12- oder .pfx-Datei oder das PKCS#11-Modul eines Tokens</translation>
    </message>
    <message>
        <source>Identities and token modules (*.p12 *.pfx *.so *.dll *.dylib)</source>
        <translation>Identitäten und Token-Module (*.p12 *.pfx *.so *.dll *.dylib)</translation>
    </message>
    <message>
        <source>Choose an identity</source>
        <translation>Identität wählen</translation>
    </message>
    <message>
        <source>Give those who will verify your signature this SHA-256, by other means: {0}</source>
        <translation>Geben Sie denen, die Ihre Signatur verifizieren werden, diesen SHA-256-Wert auf anderem Weg: {0}</translation>
    </message>
</context>
<context>
    <name>SignoffFlow</name>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0} ist fertig.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sign it...</source>
        <translation>Signieren...</translation>
    </message>
    <message>
        <source>Which document is to be signed?</source>
        <translation>Welches Dokument soll signiert werden?</translation>
    </message>
    <message>
        <source>Which document is to be verified?</source>
        <translation>Welches Dokument soll verifiziert werden?</translation>
    </message>
    <message>
        <source>Verifying {0}...</source>
        <translation>{0} wird verifiziert...</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SignoffView</name>
    <message>
        <source>Prepare a document...</source>
        <translation>Dokument vorbereiten...</translation>
    </message>
    <message>
        <source>Sign a document...</source>
        <translation>Dokument signieren...</translation>
    </message>
    <message>
        <source>Verify a document...</source>
        <translation>Dokument verifizieren...</translation>
    </message>
    <message>
        <source>Or drop a PDF here to verify it.</source>
        <translation>Oder legen Sie ein PDF hier ab, um es zu verifizieren.</translation>
    </message>
    <message>
        <source>Nothing is signed off yet</source>
        <translation>Noch ist nichts freigegeben</translation>
    </message>
    <message>
        <source>Prepare a document: it freezes the results, prints them, and named people sign it. What changes after that is shown here.</source>
        <translation>Bereiten Sie ein Dokument vor: Es hält die Ergebnisse fest, druckt sie, und benannte Personen unterzeichnen es. Was sich danach ändert, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>Erstellt am {0}</translation>
    </message>
    <message>
        <source>Conclusion: {0}</source>
        <translation>Gesamturteil: {0}</translation>
    </message>
    <message>
        <source>Revoked by {0} on {1}: {2}</source>
        <translation>Widerrufen von {0} am {1}: {2}</translation>
    </message>
    <message>
        <source>Waiting for signatures</source>
        <translation>Wartet auf Signaturen</translation>
    </message>
    <message>
        <source>Revoke...</source>
        <translation>Widerrufen...</translation>
    </message>
    <message>
        <source>{0} domains</source>
        <translation>{0} Domänen</translation>
    </message>
    <message>
        <source>every domain</source>
        <translation>alle Domänen</translation>
    </message>
    <message>
        <source>{0} targets</source>
        <translation>{0} Zielobjekten</translation>
    </message>
    <message>
        <source>every target</source>
        <translation>allen Zielobjekten</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>Signed by {0} at {1}</source>
        <translation>Signiert von {0} am {1}</translation>
    </message>
    <message>
        <source>It is not final yet: it waits for the signature of {0}.</source>
        <translation>Noch nicht endgültig: Es wartet auf die Signatur von {0}.</translation>
    </message>
    <message>
        <source>No electronic signature is recorded yet.</source>
        <translation>Noch ist keine elektronische Signatur erfasst.</translation>
    </message>
    <message>
        <source>It stands: nothing in its scope changed since.</source>
        <translation>Es gilt: In seinem Umfang hat sich seither nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing in its scope changed since it was made.</source>
        <translation>In seinem Umfang hat sich seit der Erstellung nichts geändert.</translation>
    </message>
    <message>
        <source>Changed since signing: 1 answer</source>
        <translation>Seit der Signatur geändert: 1 Antwort</translation>
    </message>
    <message>
        <source>Changed since signing: {0} answers</source>
        <translation>Seit der Signatur geändert: {0} Antworten</translation>
    </message>
    <message>
        <source>Changed since it was made: 1 answer</source>
        <translation>Seit der Erstellung geändert: 1 Antwort</translation>
    </message>
    <message>
        <source>Changed since it was made: {0} answers</source>
        <translation>Seit der Erstellung geändert: {0} Antworten</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}, was {3}</source>
        <translation>{0}, {1}: {2}, vorher {3}</translation>
    </message>
    <message>
        <source>Revoke {0}</source>
        <translation>{0} widerrufen</translation>
    </message>
    <message>
        <source>Why is it revoked? The reason is printed in the documents that follow.</source>
        <translation>Warum wird es widerrufen? Der Grund wird in den folgenden Dokumenten gedruckt.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>SRM Desktop</source>
        <translation>SRM Desktop</translation>
    </message>
    <message>
        <source>Assess the customer&apos;s half of the AWS Shared Responsibility Model, offline.</source>
        <translation>Die Kundenhälfte des AWS-Modells der geteilten Verantwortung prüfen, ohne Netzwerk.</translation>
    </message>
    <message>
        <source>New assessment...</source>
        <translation>Neue Prüfung...</translation>
    </message>
    <message>
        <source>Open an assessment...</source>
        <translation>Prüfung öffnen...</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Verify a document...</source>
        <translation>Dokument verifizieren...</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>The AWS Shared Responsibility Model</source>
        <translation>Das AWS-Modell der geteilten Verantwortung</translation>
    </message>
    <message>
        <source>Assessments you open appear here. You can also drop a file on this window.</source>
        <translation>Prüfungen, die Sie öffnen, erscheinen hier. Sie können auch eine Datei auf diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Open {0} in {1}</source>
        <translation>{0} in {1} öffnen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Everything is saved as you work</source>
        <translation>Alles wird laufend gespeichert</translation>
    </message>
    <message>
        <source>Saved {0}: {1}</source>
        <translation>Gespeichert {0}: {1}</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Noch keine Zielobjekte</translation>
    </message>
    <message>
        <source>{0} of {1} assessed, {2} other than satisfied</source>
        <translation>{0} von {1} beurteilt, {2} nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts getan</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>due {0}</source>
        <translation>fällig am {0}</translation>
    </message>
    <message>
        <source>No note. Enter opens the item.</source>
        <translation>Keine Bemerkung. Die Eingabetaste öffnet den Eintrag.</translation>
    </message>
    <message>
        <source>{0} answers chosen</source>
        <translation>{0} Antworten gewählt</translation>
    </message>
    <message>
        <source>{0}. The keys 1 to 5 set them all at once.</source>
        <translation>{0}. Die Tasten 1 bis 5 setzen alle auf einmal.</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielobjekt</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Antwort jetzt</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>{0}, old</source>
        <translation>{0}, alt</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Alle gezeigten</translation>
    </message>
    <message>
        <source>Also replace answers that people gave</source>
        <translation>Auch Antworten ersetzen, die Personen gegeben haben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>Welche Vorschläge</translation>
    </message>
    <message>
        <source>What scans suggest</source>
        <translation>Was Scans vorschlagen</translation>
    </message>
    <message>
        <source>A suggestion becomes an answer only when you accept it. A check sees a setting, not the practice behind it: read the reason, and the responsibility&apos;s criteria.</source>
        <translation>Ein Vorschlag wird erst zur Antwort, wenn Sie ihn annehmen. Eine Prüfregel sieht eine Einstellung, nicht die Praxis dahinter: Lesen Sie die Begründung und die Kriterien der Zuständigkeit.</translation>
    </message>
    <message>
        <source>Not answered yet ({0})</source>
        <translation>Noch nicht beantwortet ({0})</translation>
    </message>
    <message>
        <source>Different from the answer ({0})</source>
        <translation>Anders als die Antwort ({0})</translation>
    </message>
    <message>
        <source>Same as the answer ({0})</source>
        <translation>Wie die Antwort ({0})</translation>
    </message>
    <message>
        <source>Nothing suggested ({0})</source>
        <translation>Kein Vorschlag ({0})</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Alle ({0})</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>Keine davon.</translation>
    </message>
    <message>
        <source>No scan has findings here yet.</source>
        <translation>Hier hat noch kein Scan Feststellungen.</translation>
    </message>
    <message>
        <source>{0} Answered since the scan.</source>
        <translation>{0} Seit dem Scan beantwortet.</translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <translation>{0} annehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Regions in use</source>
        <translation>Genutzte Regionen</translation>
    </message>
    <message>
        <source>Services in use</source>
        <translation>Genutzte Dienste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>In each target</source>
        <translation>In jedem Zielobjekt</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Targets</source>
        <translation>Zielobjekte</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <source>Removing a target keeps its answers in the history; undo brings it back.</source>
        <translation>Antworten eines entfernten Zielobjekts bleiben im Verlauf; „Rückgängig“ holt es zurück.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>One key gives a verdict</source>
        <translation>Eine Taste gibt ein Urteil</translation>
    </message>
    <message>
        <source>Choose a responsibility in the tree and press 1 to 5. J and K walk through the list. Ctrl+Z takes anything back.</source>
        <translation>Wählen Sie im Baum eine Zuständigkeit und drücken Sie 1 bis 5. J und K gehen die Liste durch. Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything</source>
        <translation>Strg+K findet alles</translation>
    </message>
    <message>
        <source>Actions, responsibilities and targets, with their keys. F1 explains what you see.</source>
        <translation>Befehle, Zuständigkeiten und Zielobjekte, mit ihren Tasten. F1 erklärt, was Sie sehen.</translation>
    </message>
    <message>
        <source>It ends with a signature</source>
        <translation>Am Ende steht eine Signatur</translation>
    </message>
    <message>
        <source>Sign-off shows what is still missing, prints the results and has named people sign them.</source>
        <translation>Die Freigabe zeigt, was noch fehlt, druckt die Ergebnisse und lässt sie von benannten Personen unterzeichnen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <source>Security in the cloud: your half</source>
        <translation>Sicherheit in der Cloud: Ihre Hälfte</translation>
    </message>
    <message>
        <source>Security of the cloud: AWS&apos;s half</source>
        <translation>Sicherheit der Cloud: die Hälfte von AWS</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
    <message>
        <source>{0}, reworded</source>
        <translation>{0}, umformuliert</translation>
    </message>
    <message>
        <source>{0} of {1} relied on</source>
        <translation>{0} von {1} gestützt</translation>
    </message>
    <message>
        <source>Relied on: {0}</source>
        <translation>Gestützt: {0}</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>{0} owners</source>
        <translation>{0} Verantwortliche</translation>
    </message>
    <message>
        <source>inherited from AWS</source>
        <translation>von AWS übernommen</translation>
    </message>
    <message>
        <source>findings: {0}</source>
        <translation>Feststellungen: {0}</translation>
    </message>
    <message>
        <source>with a suggestion</source>
        <translation>mit einem Vorschlag</translation>
    </message>
    <message>
        <source>evidence: {0}</source>
        <translation>Nachweise: {0}</translation>
    </message>
    <message>
        <source>owner {0}</source>
        <translation>verantwortlich: {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig am {0}</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
</context>
<context>
    <name>TrendLines</name>
    <message>
        <source>Assessed: {0}, then {1}. Gaps: {2}, then {3}.</source>
        <translation>Beurteilt: {0}, dann {1}. Lücken: {2}, dann {3}.</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>beurteilt</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>nach Tagen</translation>
    </message>
    <message>
        <source>step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>Changing {0} answers...</source>
        <translation>{0} Antworten werden geändert...</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>UndoHistoryView</name>
    <message>
        <source>Go to this step</source>
        <translation>Zu diesem Schritt gehen</translation>
    </message>
    <message>
        <source>Show earlier steps</source>
        <translation>Frühere Schritte zeigen</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Rückgängig-Liste</translation>
    </message>
    <message>
        <source>This assessment is open read-only: its steps can only be read.</source>
        <translation>Diese Prüfung ist nur zum Lesen geöffnet: Ihre Schritte können nur gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a step to go back to, or forward.</source>
        <translation>Wählen Sie einen Schritt, zu dem Sie zurück- oder vorgehen möchten.</translation>
    </message>
    <message>
        <source>{0} steps back</source>
        <translation>Schritte zurück: {0}</translation>
    </message>
    <message>
        <source>{0} steps forward</source>
        <translation>Schritte vor: {0}</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Verify {0}</source>
        <translation>{0} verifizieren</translation>
    </message>
    <message>
        <source>Sign it...</source>
        <translation>Signieren...</translation>
    </message>
    <message>
        <source>What else is wrong</source>
        <translation>Was sonst nicht stimmt</translation>
    </message>
    <message>
        <source>timestamp {0}</source>
        <translation>Zeitstempel {0}</translation>
    </message>
    <message>
        <source>by the signer&apos;s own clock</source>
        <translation>nach der Uhr des Unterzeichners</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signiert am</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Vertrauen durch</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier durch nichts</translation>
    </message>
    <message>
        <source>Signed by {0}</source>
        <translation>Signiert von {0}</translation>
    </message>
    <message>
        <source>The fingerprint is right: trust this certificate</source>
        <translation>Der Fingerabdruck stimmt: diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Stop trusting this certificate</source>
        <translation>Diesem Zertifikat nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>They are the data inside, byte for byte</source>
        <translation>Stimmen Byte für Byte mit den enthaltenen Daten überein</translation>
    </message>
    <message>
        <source>They show the data inside, drawn by another version</source>
        <translation>Zeigen die enthaltenen Daten, von einer anderen Version gezeichnet</translation>
    </message>
    <message>
        <source>They are not the data inside</source>
        <translation>Stimmen nicht mit den enthaltenen Daten überein</translation>
    </message>
    <message>
        <source>Not compared, for the document is broken</source>
        <translation>Nicht verglichen, da das Dokument beschädigt ist</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} Änderungen</translation>
    </message>
    <message>
        <source>Log head</source>
        <translation>Kopf des Protokolls</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>File SHA-256</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>1 to 5: a verdict for {0} (← →). Enter leaves the item as it is.</source>
        <translation>1 bis 5: ein Urteil für {0} (← →). Die Eingabetaste lässt den Punkt, wie er ist.</translation>
    </message>
    <message>
        <source>1 to 5: a verdict for {0}. Enter leaves the item as it is.</source>
        <translation>1 bis 5: ein Urteil für {0}. Die Eingabetaste lässt den Punkt, wie er ist.</translation>
    </message>
    <message>
        <source>{0} for {1}: Enter writes it, Esc takes it back.</source>
        <translation>{0} für {1}: Die Eingabetaste hält es fest, Esc nimmt es zurück.</translation>
    </message>
    <message>
        <source>{0} for {1}: Enter asks why, Esc takes it back.</source>
        <translation>{0} für {1}: Die Eingabetaste fragt nach dem Grund, Esc nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>WordingSides</name>
    <message>
        <source>Not in this version</source>
        <translation>Nicht in dieser Version</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Satisfied when</source>
        <translation>Erfüllt, wenn</translation>
    </message>
    <message>
        <source>Partially satisfied when</source>
        <translation>Teilweise erfüllt, wenn</translation>
    </message>
    <message>
        <source>Other than satisfied when</source>
        <translation>Nicht erfüllt, wenn</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Version {0} of the catalog is here; this assessment is on {1}.</source>
        <translation>Version {0} des Katalogs ist verfügbar; diese Prüfung steht auf {1}.</translation>
    </message>
    <message>
        <source>See what changes...</source>
        <translation>Änderungen ansehen...</translation>
    </message>
    <message>
        <source>Open read-only: this file or its folder cannot be written. Copy it to where you can write, and open the copy.</source>
        <translation>Nur zum Lesen geöffnet: In diese Datei oder ihren Ordner kann nicht geschrieben werden. Kopieren Sie sie an einen Ort, an dem Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Open read-only: {0} on {1} has it open since {2}. Close it there and open it again.</source>
        <translation>Nur zum Lesen geöffnet: {0} auf {1} hat sie seit {2} offen. Schließen Sie sie dort und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>_Command</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Diesen Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New assessment...</source>
        <translation>Neue Prüfung...</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importieren...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Close assessment</source>
        <translation>Prüfung schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Rückgängig-Liste</translation>
    </message>
    <message>
        <source>Commands...</source>
        <translation>Befehle...</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show gaps only</source>
        <translation>Nur Lücken zeigen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Save this filter...</source>
        <translation>Diesen Filter speichern...</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Boundary with AWS</source>
        <translation>Abgrenzung zu AWS</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Overview beside</source>
        <translation>Übersicht daneben</translation>
    </message>
    <message>
        <source>Checklist beside</source>
        <translation>Checkliste daneben</translation>
    </message>
    <message>
        <source>Matrix beside</source>
        <translation>Matrix daneben</translation>
    </message>
    <message>
        <source>Meeting beside</source>
        <translation>Sitzung daneben</translation>
    </message>
    <message>
        <source>Actions beside</source>
        <translation>Maßnahmen daneben</translation>
    </message>
    <message>
        <source>Boundary beside</source>
        <translation>Abgrenzung daneben</translation>
    </message>
    <message>
        <source>Frameworks beside</source>
        <translation>Regelwerke daneben</translation>
    </message>
    <message>
        <source>History beside</source>
        <translation>Verlauf daneben</translation>
    </message>
    <message>
        <source>Sign-off beside</source>
        <translation>Freigabe daneben</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich daneben</translation>
    </message>
    <message>
        <source>Detach or dock the pane</source>
        <translation>Bereich daneben ablösen oder andocken</translation>
    </message>
    <message>
        <source>Close the pane beside</source>
        <translation>Bereich daneben schließen</translation>
    </message>
    <message>
        <source>Targets...</source>
        <translation>Zielobjekte...</translation>
    </message>
    <message>
        <source>Add targets...</source>
        <translation>Zielobjekte hinzufügen...</translation>
    </message>
    <message>
        <source>Add action...</source>
        <translation>Maßnahme hinzufügen...</translation>
    </message>
    <message>
        <source>Start a meeting...</source>
        <translation>Sitzung beginnen...</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Import findings...</source>
        <translation>Feststellungen importieren...</translation>
    </message>
    <message>
        <source>Review suggestions...</source>
        <translation>Vorschläge durchgehen...</translation>
    </message>
    <message>
        <source>Scans and other findings...</source>
        <translation>Scans und andere Feststellungen...</translation>
    </message>
    <message>
        <source>People...</source>
        <translation>Personen...</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Angaben...</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>Bild speichern...</translation>
    </message>
    <message>
        <source>Who is working...</source>
        <translation>Wer arbeitet...</translation>
    </message>
    <message>
        <source>Prepare a sign-off document...</source>
        <translation>Freigabedokument vorbereiten...</translation>
    </message>
    <message>
        <source>Sign a document...</source>
        <translation>Dokument signieren...</translation>
    </message>
    <message>
        <source>Save evidence pack...</source>
        <translation>Nachweispaket speichern...</translation>
    </message>
    <message>
        <source>Verify a document...</source>
        <translation>Dokument verifizieren...</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Move to a newer catalog...</source>
        <translation>Auf einen neueren Katalog umstellen...</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Nächstes Zielobjekt</translation>
    </message>
    <message>
        <source>Previous target</source>
        <translation>Vorheriges Zielobjekt</translation>
    </message>
    <message>
        <source>Follow the system</source>
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
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About SRM Desktop</source>
        <translation>Über SRM Desktop</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Next responsibility</source>
        <translation>Nächste Zuständigkeit</translation>
    </message>
    <message>
        <source>Previous responsibility</source>
        <translation>Vorherige Zuständigkeit</translation>
    </message>
    <message>
        <source>Next not assessed</source>
        <translation>Nächste nicht beurteilte</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Nächste Lücke</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Verantwortlichen setzen</translation>
    </message>
    <message>
        <source>Set the due date</source>
        <translation>Fälligkeit setzen</translation>
    </message>
    <message>
        <source>Set the method</source>
        <translation>Methode setzen</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Bemerkung schreiben</translation>
    </message>
    <message>
        <source>Submit or review</source>
        <translation>Vorlegen oder durchsehen</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Partially satisfied</source>
        <translation>Teilweise erfüllt</translation>
    </message>
    <message>
        <source>Other than satisfied</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Abgrenzung</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielobjekte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>Da&amp;neben</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>blockers</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>choose_catalog</name>
    <message>
        <source>Choose a catalog</source>
        <translation>Katalog wählen</translation>
    </message>
    <message>
        <source>Catalogs (catalog.yaml *.json *.json.gz)</source>
        <translation>Kataloge (catalog.yaml *.json *.json.gz)</translation>
    </message>
</context>
<context>
    <name>file_row</name>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>For a person to check</source>
        <translation>Von einer Person zu prüfen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>Nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} passed</source>
        <translation>{0} bestanden</translation>
    </message>
    <message>
        <source>{0} for a person to check</source>
        <translation>{0} von einer Person zu prüfen</translation>
    </message>
    <message>
        <source>{0} muted</source>
        <translation>{0} stummgeschaltet</translation>
    </message>
    <message>
        <source>{0} not decided</source>
        <translation>{0} nicht entschieden</translation>
    </message>
    <message>
        <source>{0} no longer reported</source>
        <translation>{0} nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} anzusehen</translation>
    </message>
    <message>
        <source>scanned today</source>
        <translation>heute gescannt</translation>
    </message>
    <message>
        <source>scanned yesterday</source>
        <translation>gestern gescannt</translation>
    </message>
    <message>
        <source>scanned {0} days ago</source>
        <translation>vor {0} Tagen gescannt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Passed before</source>
        <translation>Zuvor bestanden</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>From the first target to a signature</source>
        <translation>Vom ersten Zielobjekt zur Signatur</translation>
    </message>
    <message>
        <source>1. Say what is judged</source>
        <translation>1. Sagen, was beurteilt wird</translation>
    </message>
    <message>
        <source>Add the AWS accounts, units or workloads (Ctrl+T) and, under Boundary, the services they use. What cannot apply is then proposed as not applicable.</source>
        <translation>Fügen Sie die AWS-Konten, Einheiten oder Workloads hinzu (Strg+T) und unter Abgrenzung die Dienste, die sie nutzen. Was nicht anwendbar sein kann, wird dann als solches vorgeschlagen.</translation>
    </message>
    <message>
        <source>2. Judge</source>
        <translation>2. Beurteilen</translation>
    </message>
    <message>
        <source>In the checklist, choose a responsibility and press 1 to 5. Write down what you saw and where. There is no save button: what is on the screen is on disk.</source>
        <translation>Wählen Sie in der Checkliste eine Zuständigkeit und drücken Sie 1 bis 5. Schreiben Sie auf, was Sie wo gesehen haben. Einen Speicherknopf gibt es nicht: Was auf dem Bildschirm steht, ist gespeichert.</translation>
    </message>
    <message>
        <source>3. Decide together</source>
        <translation>3. Gemeinsam entscheiden</translation>
    </message>
    <message>
        <source>A meeting walks through any selection, one responsibility at a time, and keeps the minutes.</source>
        <translation>Eine Sitzung geht eine beliebige Auswahl durch, eine Zuständigkeit nach der anderen, und führt das Protokoll.</translation>
    </message>
    <message>
        <source>4. Have it reviewed</source>
        <translation>4. Durchsehen lassen</translation>
    </message>
    <message>
        <source>A second person accepts answers or returns them with a comment.</source>
        <translation>Eine zweite Person nimmt Antworten an oder gibt sie mit einem Kommentar zurück.</translation>
    </message>
    <message>
        <source>5. Sign off</source>
        <translation>5. Freigeben</translation>
    </message>
    <message>
        <source>Prepare a document under Sign-off. What still stands in its way is listed there, each one click from its place. Named people then sign the PDF.</source>
        <translation>Bereiten Sie unter Freigabe ein Dokument vor. Was ihm noch entgegensteht, ist dort aufgeführt, jeweils einen Klick von seiner Stelle entfernt. Benannte Personen signieren dann das PDF.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Every change is kept with its author and time. Undo has no limit and works after a restart.</source>
        <translation>Jede Änderung bleibt mit Urheber und Zeit erhalten. „Rückgängig“ reicht beliebig weit zurück, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Alles beim Namen</translation>
    </message>
    <message>
        <source>Ctrl+K finds actions, responsibilities, targets, saved filters and settings by what they are called, and shows the keys that do the same. Ctrl+/ lists all keys.</source>
        <translation>Strg+K findet Befehle, Zuständigkeiten, Zielobjekte, gespeicherte Filter und Einstellungen bei ihrem Namen und zeigt die Tasten, die dasselbe tun. Strg+/ zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>A view opens beside another from the menu Beside. F6 walks through the panes, Ctrl+Shift+D detaches or docks one, Ctrl+Shift+W closes it.</source>
        <translation>Über das Menü „Daneben“ öffnet sich eine Ansicht neben einer anderen. F6 geht durch die Bereiche daneben, Strg+Umschalt+D löst einen ab oder dockt ihn an, Strg+Umschalt+W schließt ihn.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>How far the assessment is: the shared responsibility diagram with coverage, results by domain and target, and what stands between it and a signature. Everything leads to its place when it is chosen.</source>
        <translation>Wie weit die Prüfung ist: das Schaubild der geteilten Verantwortung mit der Abdeckung, Ergebnisse nach Domäne und Zielobjekt und was noch vor einer Unterzeichnung steht. Alles führt an seine Stelle, wenn Sie es wählen.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>How many answers were assessed and how many were gaps, since the last document or from the beginning.</source>
        <translation>Wie viele Antworten beurteilt und wie viele Lücken waren, seit dem letzten Dokument oder von Beginn an.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P, or a right click, saves a chart as PNG or SVG.</source>
        <translation>Strg+Umschalt+P oder ein Rechtsklick speichert ein Schaubild als PNG oder SVG.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>The tree of responsibilities at the left, the chosen one at the right. With several chosen, or all targets shown, an edit goes to all of them as one step.</source>
        <translation>Links der Baum der Zuständigkeiten, rechts die gewählte. Sind mehrere gewählt oder alle Zielobjekte gezeigt, gilt eine Eingabe für alle, als ein Schritt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>1 to 5 judge. J and K walk, N goes to the next that is not assessed, G to the next gap. O sets the owner, U the due date, M the method, E leads to the note and R to the review; Enter or Esc leads back. Ctrl+C copies what is chosen as a table. Ctrl+F searches.</source>
        <translation>1 bis 5 beurteilen. J und K gehen weiter, N zur nächsten nicht beurteilten, G zur nächsten Lücke. O setzt den Verantwortlichen, U die Fälligkeit, M die Methode, E führt zur Bemerkung und R zur Durchsicht; Eingabetaste oder Esc führt zurück. Strg+C kopiert das Gewählte als Tabelle. Strg+F sucht.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words are searched in ids, titles, notes and owners. Terms narrow further, such as result:gap, owner:none, domain:NET or due:&lt;2026-12-31; values with a comma between them mean either, and a minus before a term turns it around. Ctrl+Space lists what can be filtered by, Tab takes a suggestion, and the bookmark keeps a filter under a name.</source>
        <translation>Wörter werden in IDs, Titeln, Bemerkungen und Verantwortlichen gesucht. Begriffe grenzen weiter ein, etwa result:gap, owner:none, domain:NET oder due:&lt;2026-12-31; Werte mit einem Komma dazwischen heißen „einer davon“, und ein Minus vor einem Begriff kehrt ihn um. Strg+Leertaste zeigt, wonach gefiltert werden kann, Tab übernimmt einen Vorschlag, und das Lesezeichen bewahrt einen Filter unter einem Namen auf.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Drop files on an answer, paste them or add them: they are kept in the assessment, once each, with caption, source and date. Enter shows one, Delete takes it away, undo brings it back. Save evidence pack writes all of them with a list that can be checked.</source>
        <translation>Legen Sie Dateien auf einer Antwort ab, fügen Sie sie ein oder hinzu: Sie werden in der Prüfung aufbewahrt, jede einmal, mit Beschriftung, Quelle und Datum. Die Eingabetaste zeigt eine, Entf nimmt sie weg, „Rückgängig“ holt sie zurück. „Nachweispaket speichern“ schreibt alle mit einer Liste, die sich prüfen lässt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Drop a scan of Prowler or Security Hub on the window, or choose Import findings (Ctrl+Shift+I): you see what it would change before anything is written. Each responsibility then lists what was found on which resource, the failed ones first. What the findings suggest becomes an answer only when you accept it, there or under Review suggestions (Ctrl+Shift+R). A later scan marks what is new and what is resolved. Findings that no responsibility shows are listed under Scans and other findings.</source>
        <translation>Legen Sie einen Scan von Prowler oder Security Hub auf dem Fenster ab, oder wählen Sie „Feststellungen importieren“ (Strg+Umschalt+I): Sie sehen, was er ändern würde, bevor etwas geschrieben wird. Jede Zuständigkeit führt dann auf, was an welcher Ressource gefunden wurde, Fehlgeschlagenes zuerst. Was die Feststellungen vorschlagen, wird erst zur Antwort, wenn Sie es annehmen, dort oder unter „Vorschläge durchgehen“ (Strg+Umschalt+R). Ein späterer Scan kennzeichnet, was neu und was behoben ist. Feststellungen, die keine Zuständigkeit zeigt, stehen unter „Scans und andere Feststellungen“.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Responsibilities down, targets across: where the gaps gather. Cells are judged with the same keys as in the checklist.</source>
        <translation>Zuständigkeiten untereinander, Zielobjekte nebeneinander: wo sich die Lücken häufen. Zellen werden mit denselben Tasten beurteilt wie in der Checkliste.</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Mehrere auf einmal</translation>
    </message>
    <message>
        <source>Shift and the arrows choose a block; 1 to 5 then set all of it, as one step back. Headings are not meant.</source>
        <translation>Umschalt und die Pfeiltasten wählen einen Block; 1 bis 5 setzen ihn dann ganz, zurückzunehmen als ein Schritt. Überschriften sind nicht gemeint.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Rows and columns can be grouped, and sorted by gaps inside their groups.</source>
        <translation>Zeilen und Spalten lassen sich gruppieren und innerhalb ihrer Gruppen nach Lücken ordnen.</translation>
    </message>
    <message>
        <source>Onward</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter opens the item for that target; Ctrl+C copies the block with its headings.</source>
        <translation>Die Eingabetaste öffnet den Eintrag zu diesem Zielobjekt; Strg+C kopiert den Block mit seinen Überschriften.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>A meeting goes through a selection on the wall, one responsibility at a time. A verdict is shown first and counts when Enter is pressed. Decisions, actions, dissent and what was parked go into the minutes, which the chair confirms at the end.</source>
        <translation>Eine Sitzung geht eine Auswahl an der Wand durch, eine Zuständigkeit nach der anderen. Ein Urteil wird erst gezeigt und gilt, wenn die Eingabetaste gedrückt wird. Beschlüsse, Maßnahmen, Dissens und Zurückgestelltes kommen ins Protokoll, das der Vorsitz am Ende bestätigt.</translation>
    </message>
    <message>
        <source>If it is interrupted</source>
        <translation>Wenn sie unterbrochen wird</translation>
    </message>
    <message>
        <source>The meeting goes on at the same responsibility, also after a crash.</source>
        <translation>Die Sitzung geht bei derselben Zuständigkeit weiter, auch nach einem Absturz.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer anwesend ist</translation>
    </message>
    <message>
        <source>W adds somebody who comes late. Whoever leaves early has attended and stays in the minutes.</source>
        <translation>W fügt hinzu, wer später kommt. Wer früher geht, war anwesend und bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Who owes what by when, overdue first. Each action leads to the answers it puts right.</source>
        <translation>Wer was bis wann zu tun hat, Überfälliges zuerst. Jede Maßnahme führt zu den Antworten, die sie behebt.</translation>
    </message>
    <message>
        <source>Space marks what is chosen as done, or opens it again. Enter edits, Delete removes; undo brings it back.</source>
        <translation>Die Leertaste kennzeichnet das Gewählte als erledigt oder öffnet es wieder. Die Eingabetaste bearbeitet, Entf entfernt; „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>Von überall</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A adds an action for what is chosen in the checklist or the matrix.</source>
        <translation>Strg+Umschalt+A fügt eine Maßnahme zu dem hinzu, was in der Checkliste oder der Matrix gewählt ist.</translation>
    </message>
    <message>
        <source>Boundary with AWS</source>
        <translation>Abgrenzung zu AWS</translation>
    </message>
    <message>
        <source>Choose the services in use: the picture shows, layer by layer, what is yours, what is shared and what is AWS&apos;s in each of them.</source>
        <translation>Wählen Sie die genutzten Dienste: Das Bild zeigt Schicht für Schicht, was darin jeweils Ihnen, beiden und AWS zufällt.</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>The same answers by the requirements of a framework. Each mapping says whether it is derived from a published source or our judgement.</source>
        <translation>Dieselben Antworten nach den Anforderungen eines Regelwerks. Jede Zuordnung sagt, ob sie aus einer veröffentlichten Quelle abgeleitet oder unsere Einschätzung ist.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Everything that was ever changed, by whom and when, newest first. It can be narrowed by person, responsibility and time.</source>
        <translation>Alles, was je geändert wurde, von wem und wann, das Neueste zuerst. Es lässt sich nach Person, Zuständigkeit und Zeit eingrenzen.</translation>
    </message>
    <message>
        <source>Unfolding</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Enter unfolds a step down to its fields, with the old value and the new one. On a field it goes to the item.</source>
        <translation>Die Eingabetaste klappt einen Schritt bis zu seinen Feldern auf, mit altem und neuem Wert. Auf einem Feld führt sie zum Eintrag.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>A step that was undone stays, and says when and by whom it was taken back.</source>
        <translation>Ein rückgängig gemachter Schritt bleibt und sagt, wann und von wem er zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Rückgängig-Liste</translation>
    </message>
    <message>
        <source>What undo (Ctrl+Z) and redo (Ctrl+Shift+Z) walk through, newest first, with who and when. Enter goes back or forward to the chosen step; every step on the way is kept in the history like any other edit.</source>
        <translation>Was „Rückgängig“ (Strg+Z) und „Wiederholen“ (Strg+Umschalt+Z) durchlaufen, das Neueste zuerst, mit Person und Zeit. Die Eingabetaste geht zum gewählten Schritt zurück oder vor; jeder Schritt dazwischen bleibt im Verlauf wie jede andere Bearbeitung.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>The documents made from this assessment, and whether each still stands: what was changed since it was made is listed. A new one supersedes it; revoking needs a reason.</source>
        <translation>Die aus dieser Prüfung erstellten Dokumente, und ob jedes noch gilt: Was seither geändert wurde, ist aufgeführt. Ein neues ersetzt es; ein Widerruf braucht einen Grund.</translation>
    </message>
    <message>
        <source>What hashes and signatures prove</source>
        <translation>Was Hashwerte und Signaturen beweisen</translation>
    </message>
    <message>
        <source>The change log is a chain of hashes whose head is printed in each attestation. It shows that something was altered after the head became known; against the owner of the file it proves nothing.</source>
        <translation>Das Änderungsprotokoll ist eine Kette von Hashwerten, deren Kopf in jeder Bestätigung gedruckt ist. Sie zeigt, dass etwas verändert wurde, nachdem der Kopf bekannt war; gegen den Eigentümer der Datei beweist sie nichts.</translation>
    </message>
    <message>
        <source>A signature binds the document, with its data, to the holder of a key. A certificate you made yourself proves no name to a stranger: give its fingerprint to those who verify by other means than the document.</source>
        <translation>Eine Signatur bindet das Dokument mit seinen Daten an den Inhaber eines Schlüssels. Ein selbst ausgestelltes Zertifikat beweist einem Fremden keinen Namen: Geben Sie seinen Fingerabdruck denen, die verifizieren, auf anderem Weg als mit dem Dokument.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Shared responsibility model</source>
        <translation>Modell der geteilten Verantwortung</translation>
    </message>
    <message>
        <source>AWS secures the cloud itself; its customer secures what is built, stored and configured in it. Where the line runs depends on the service.</source>
        <translation>AWS sichert die Cloud selbst; der Kunde sichert, was darin gebaut, gespeichert und konfiguriert wird. Wo die Grenze verläuft, hängt vom Dienst ab.</translation>
    </message>
    <message>
        <source>Security in the cloud</source>
        <translation>Sicherheit in der Cloud</translation>
    </message>
    <message>
        <source>The customer&apos;s half: data, access, operating systems, networks and accounts. It is what an assessment judges.</source>
        <translation>Die Hälfte des Kunden: Daten, Zugriff, Betriebssysteme, Netze und Konten. Sie wird in einer Prüfung beurteilt.</translation>
    </message>
    <message>
        <source>Security of the cloud</source>
        <translation>Sicherheit der Cloud</translation>
    </message>
    <message>
        <source>AWS&apos;s half: data centers, hardware, the network, virtualization and Regions. It is relied on through AWS&apos;s reports, never assessed here.</source>
        <translation>Die Hälfte von AWS: Rechenzentren, Hardware, das Netz, Virtualisierung und Regionen. Man stützt sich auf die Berichte von AWS; beurteilt wird sie hier nie.</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>One statement that can be judged, with an id that never changes.</source>
        <translation>Eine Aussage, die sich beurteilen lässt, mit einer ID, die sich nie ändert.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielobjekt</translation>
    </message>
    <message>
        <source>What is judged: an AWS account, an organizational unit or a workload.</source>
        <translation>Was beurteilt wird: ein AWS-Konto, eine Organisationseinheit oder ein Workload.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was found for one responsibility in one target.</source>
        <translation>Was zu einer Zuständigkeit in einem Zielobjekt festgestellt wurde.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Satisfied, Partially satisfied, Other than satisfied, Not applicable (with a reason) or Not assessed: the words of NIST SP 800-53A. Not assessed never counts for either side.</source>
        <translation>Erfüllt, Teilweise erfüllt, Nicht erfüllt, Nicht anwendbar (mit Begründung) oder Nicht beurteilt: die Begriffe von NIST SP 800-53A. „Nicht beurteilt“ zählt nie für eine Seite.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>An answer that is partially or other than satisfied.</source>
        <translation>Eine Antwort, die teilweise oder nicht erfüllt ist.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Examine documents and settings, interview people, or test by trying it.</source>
        <translation>Einsicht in Dokumente und Einstellungen nehmen, Personen befragen oder durch Ausprobieren testen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>A second person accepts an answer or returns it with a comment. An edit after that shows as changed since acceptance.</source>
        <translation>Eine zweite Person nimmt eine Antwort an oder gibt sie mit einem Kommentar zurück. Eine spätere Bearbeitung zeigt sich als seit der Annahme geändert.</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>Risikoakzeptanz</translation>
    </message>
    <message>
        <source>Of a gap: why it is lived with, who approved that, and until when. It is not a result.</source>
        <translation>Zu einer Lücke: warum man mit ihr lebt, wer das genehmigt hat und bis wann. Sie ist kein Ergebnis.</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>A responsibility of AWS that you rely on through a named report, with its period and the date it was read.</source>
        <translation>Eine Zuständigkeit von AWS, für die Sie sich auf einen benannten Bericht stützen, mit seinem Zeitraum und dem Tag, an dem er gelesen wurde.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>What a scanner recorded about one resource in one target.</source>
        <translation>Was ein Scanner zu einer Ressource in einem Zielobjekt festgehalten hat.</translation>
    </message>
    <message>
        <source>A file kept inside the assessment, known by its SHA-256.</source>
        <translation>Eine Datei, die in der Prüfung aufbewahrt wird, erkennbar an ihrem SHA-256-Wert.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>A frozen state of the assessment, printed as PDF and signed by named people. It carries its data inside.</source>
        <translation>Ein festgehaltener Stand der Prüfung, als PDF gedruckt und von benannten Personen signiert. Die Daten dazu sind darin enthalten.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Gesamturteil</translation>
    </message>
    <message>
        <source>Unmodified, qualified, adverse or disclaimer: proposed from the results, chosen by a person.</source>
        <translation>Uneingeschränkt, eingeschränkt, versagt oder Nichtabgabe: aus den Ergebnissen vorgeschlagen, von einer Person gewählt.</translation>
    </message>
</context>
<context>
    <name>judging</name>
    <message>
        <source>Setting {0} results...</source>
        <translation>{0} Ergebnisse werden gesetzt...</translation>
    </message>
    <message>
        <source>{0} answers</source>
        <translation>{0} Antworten</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>{0}, by {1}</source>
        <translation>{0}, bis {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächste Maßnahme</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Previous action</source>
        <translation>Vorherige Maßnahme</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Mark the action as done, or as open again</source>
        <translation>Maßnahme als erledigt oder wieder als offen kennzeichnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Begin with the first item</source>
        <translation>Mit dem ersten Punkt beginnen</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>beginnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Undo the last thing that was written</source>
        <translation>Das zuletzt Festgehaltene rückgängig machen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Two more minutes</source>
        <translation>Zwei Minuten mehr</translation>
    </message>
    <message>
        <source>2 min more</source>
        <translation>2 min mehr</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Who is here, and in which role</source>
        <translation>Wer anwesend ist, und in welcher Rolle</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Show or hide the presenter&apos;s window</source>
        <translation>Vortragsansicht zeigen oder verbergen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Fill the screen, or not</source>
        <translation>Bildschirm füllen oder nicht</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Take back what is not written; leave the meeting</source>
        <translation>Zurücknehmen, was nicht festgehalten ist; die Sitzung verlassen</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Write the verdict shown; without one, leave the item as it is</source>
        <translation>Das gezeigte Urteil festhalten; ohne eines den Punkt lassen, wie er ist</translation>
    </message>
    <message>
        <source>Verdict for the next target alone</source>
        <translation>Urteil nur für das nächste Zielobjekt</translation>
    </message>
    <message>
        <source>Verdict for the target before, or for all</source>
        <translation>Urteil für das vorige Zielobjekt, oder für alle</translation>
    </message>
    <message>
        <source>Minute a decision</source>
        <translation>Beschluss protokollieren</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Minute an action, with owner and due date</source>
        <translation>Maßnahme protokollieren, mit Verantwortlichem und Fälligkeit</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Park the item for the end</source>
        <translation>Den Punkt bis zum Ende zurückstellen</translation>
    </message>
    <message>
        <source>park</source>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Minute a dissent in its own words</source>
        <translation>Dissens im Wortlaut protokollieren</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>Dissens</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Next item, without settling this one</source>
        <translation>Nächster Punkt, ohne diesen zu erledigen</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriger Punkt</translation>
    </message>
    <message>
        <source>To the read-back</source>
        <translation>Zur Verlesung</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Scroll a long text on</source>
        <translation>In einem langen Text weiterblättern</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Scroll it back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Zeile berichtigen</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>berichtigen</translation>
    </message>
    <message>
        <source>Strike the line</source>
        <translation>Zeile streichen</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>streichen</translation>
    </message>
    <message>
        <source>Back to the last item</source>
        <translation>Zurück zum letzten Punkt</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>The chair confirms, and the meeting is closed</source>
        <translation>Der Vorsitz bestätigt, und die Sitzung ist geschlossen</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Make the minutes as a PDF</source>
        <translation>Protokoll als PDF erstellen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>SRM Desktop</source>
        <translation>SRM Desktop</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen.</translation>
    </message>
    <message>
        <source>What you did before is saved. The details are in the log: {0}: {1}</source>
        <translation>Was Sie zuvor getan haben, ist gespeichert. Die Einzelheiten stehen in der Protokolldatei: {0}: {1}</translation>
    </message>
    <message>
        <source>A note could not be written to the file. It is lost when you close.</source>
        <translation>Eine Bemerkung konnte nicht in die Datei geschrieben werden. Beim Schließen geht sie verloren.</translation>
    </message>
    <message>
        <source>Stay to try again, or copy the note somewhere else first.</source>
        <translation>Bleiben Sie, um es erneut zu versuchen, oder kopieren Sie die Bemerkung zuerst an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close without the note</source>
        <translation>Ohne die Bemerkung schließen</translation>
    </message>
    <message>
        <source>Choose another name, or say --overwrite.</source>
        <translation>Wählen Sie einen anderen Namen, oder geben Sie --overwrite an.</translation>
    </message>
    <message>
        <source>Leave the account out.</source>
        <translation>Lassen Sie das Konto weg.</translation>
    </message>
    <message>
        <source>{0} already exists.</source>
        <translation>{0} gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} konnte nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24.</source>
        <translation>Schreiben Sie es als 2026-11-24.</translation>
    </message>
    <message>
        <source>{0} is not a date.</source>
        <translation>{0} ist kein Datum.</translation>
    </message>
    <message>
        <source>Scans and other files are imported apart.</source>
        <translation>Scans und andere Dateien werden getrennt importiert.</translation>
    </message>
    <message>
        <source>Name them in two commands.</source>
        <translation>Nennen Sie sie in zwei Befehlen.</translation>
    </message>
    <message>
        <source>A whole assessment is read into a new file.</source>
        <translation>Eine ganze Prüfung wird in eine neue Datei eingelesen.</translation>
    </message>
    <message>
        <source>Name a file that is not there yet.</source>
        <translation>Nennen Sie eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Write it as &quot;Column=field&quot;.</source>
        <translation>Schreiben Sie es als &quot;Spalte=Feld&quot;.</translation>
    </message>
    <message>
        <source>{0} maps nothing.</source>
        <translation>{0} ordnet nichts zu.</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>Es gibt keine Passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Set {0}, or run this in a terminal.</source>
        <translation>Setzen Sie {0}, oder führen Sie dies in einem Terminal aus.</translation>
    </message>
    <message>
        <source>Which target is meant is not clear.</source>
        <translation>Welches Zielobjekt gemeint ist, ist nicht klar.</translation>
    </message>
    <message>
        <source>Name it with --target. Targets: {0}.</source>
        <translation>Nennen Sie es mit --target. Zielobjekte: {0}.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Schließen Sie sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}</source>
        <translation>{0} kann nicht geändert werden: {1}</translation>
    </message>
    <message>
        <source>Export it again as JSON.</source>
        <translation>Exportieren Sie sie erneut als JSON.</translation>
    </message>
    <message>
        <source>Correct it, or export the assessment again.</source>
        <translation>Berichtigen Sie sie, oder exportieren Sie die Prüfung erneut.</translation>
    </message>
    <message>
        <source>Ask for another copy.</source>
        <translation>Bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>{0} is not an assessment of the form {1}.</source>
        <translation>{0} ist keine Prüfung der Form {1}.</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>oberste Ebene</translation>
    </message>
    <message>
        <source>{0} is not JSON.</source>
        <translation>{0} ist kein JSON.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not a catalog</source>
        <translation>ist kein Katalog</translation>
    </message>
    <message>
        <source>is not a field</source>
        <translation>ist kein Feld</translation>
    </message>
    <message>
        <source>is not a catalog of ours</source>
        <translation>ist keiner unserer Kataloge</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>ist kein Base64</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is missing or given twice</source>
        <translation>fehlt oder ist zweimal angegeben</translation>
    </message>
    <message>
        <source>is not a value of the field</source>
        <translation>ist kein Wert des Feldes</translation>
    </message>
    <message>
        <source>The catalog inside the assessment cannot be read.</source>
        <translation>Der Katalog in der Prüfung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Restore a backup or ask the sender for another copy.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder bitten Sie den Absender um eine andere Kopie.</translation>
    </message>
    <message>
        <source>two responsibilities have one id</source>
        <translation>zwei Zuständigkeiten haben eine ID</translation>
    </message>
    <message>
        <source>{0!r} is not text</source>
        <translation>{0!r} ist kein Text</translation>
    </message>
    <message>
        <source>{0!r} is not a list</source>
        <translation>{0!r} ist keine Liste</translation>
    </message>
    <message>
        <source>{0} is not in its party&apos;s half</source>
        <translation>{0} steht nicht in der Hälfte seiner Seite</translation>
    </message>
    <message>
        <source>{0!r} is not the catalog of this program, {1} {2}; write {3}</source>
        <translation>{0!r} ist nicht der Katalog dieses Programms, {1} {2}; schreiben Sie {3}</translation>
    </message>
    <message>
        <source>this catalog may not extend another</source>
        <translation>dieser Katalog darf keinen anderen erweitern</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>text; put it in quotes</source>
        <translation>Text; setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>must be {0}</source>
        <translation>muss sein: {0}</translation>
    </message>
    <message>
        <source>must not be longer than {0} characters</source>
        <translation>darf nicht länger als {0} Zeichen sein</translation>
    </message>
    <message>
        <source>{0!r} is not one of {1}</source>
        <translation>{0!r} ist keines von {1}</translation>
    </message>
    <message>
        <source>must be {0!r}</source>
        <translation>muss {0!r} sein</translation>
    </message>
    <message>
        <source>{0}; it is named in {1} places</source>
        <translation>{0}; sie wird an {1} Stellen genannt</translation>
    </message>
    <message>
        <source>the sentence has {0} words; {1} are the most</source>
        <translation>der Satz hat {0} Wörter; höchstens {1} sind erlaubt</translation>
    </message>
    <message>
        <source>{0} may change something; commands of a catalog only read</source>
        <translation>{0} kann etwas ändern; Befehle eines Katalogs lesen nur</translation>
    </message>
    <message>
        <source>inherited belongs in AWS&apos;s domains, and nothing else does</source>
        <translation>„inherited“ gehört in die Domänen von AWS, und nichts anderes gehört dorthin</translation>
    </message>
    <message>
        <source>{0} has no {1}</source>
        <translation>{0} hat kein {1}</translation>
    </message>
    <message>
        <source>the key is missing: a derived row names its sources</source>
        <translation>der Schlüssel fehlt: eine abgeleitete Zeile nennt ihre Quellen</translation>
    </message>
    <message>
        <source>a row of judgement has no source; or else it is derived</source>
        <translation>eine Zeile eigener Einschätzung hat keine Quelle; sonst ist sie abgeleitet</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>the id {0} is used more than once</source>
        <translation>die ID {0} wird mehr als einmal verwendet</translation>
    </message>
    <message>
        <source>the id {0} must begin with {1}-</source>
        <translation>die ID {0} muss mit {1}- beginnen</translation>
    </message>
    <message>
        <source>{0} has another mapping file</source>
        <translation>{0} hat eine andere Zuordnungsdatei</translation>
    </message>
    <message>
        <source>{0} is not one of framework.sources</source>
        <translation>{0} ist keine von framework.sources</translation>
    </message>
    <message>
        <source>{0} is not in the catalog</source>
        <translation>{0} steht nicht im Katalog</translation>
    </message>
    <message>
        <source>{0} is not in the catalog that is extended</source>
        <translation>{0} steht nicht in dem Katalog, der erweitert wird</translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation>der Schlüssel ist unbekannt</translation>
    </message>
    <message>
        <source>{0} is not a day of the calendar</source>
        <translation>{0} ist kein Tag des Kalenders</translation>
    </message>
    <message>
        <source>{0} is listed twice</source>
        <translation>{0} ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>{0} is mapped to {1} twice</source>
        <translation>{0} ist {1} zweimal zugeordnet</translation>
    </message>
    <message>
        <source>{0!r} is not {1}</source>
        <translation>{0!r} ist nicht {1}</translation>
    </message>
    <message>
        <source>{0} is not a layer</source>
        <translation>{0} ist keine Schicht</translation>
    </message>
    <message>
        <source>{0} is not a service of the boundary</source>
        <translation>{0} ist kein Dienst der Abgrenzung</translation>
    </message>
    <message>
        <source>The catalog has a fault: {0} (and {1} more).</source>
        <translation>Der Katalog hat einen Fehler: {0} (und {1} weitere).</translation>
    </message>
    <message>
        <source>The catalog has a fault: {0}.</source>
        <translation>Der Katalog hat einen Fehler: {0}.</translation>
    </message>
    <message>
        <source>{0} is not a result</source>
        <translation>{0} ist kein Ergebnis</translation>
    </message>
    <message>
        <source>{0} is not a method: Examine, Interview or Test</source>
        <translation>{0} ist keine Methode: Examine, Interview oder Test</translation>
    </message>
    <message>
        <source>{0} is not a date: write it as 2026-12-31</source>
        <translation>{0} ist kein Datum: schreiben Sie es als 2026-12-31</translation>
    </message>
    <message>
        <source>Correct it, or ask for another copy.</source>
        <translation>Berichtigen Sie sie, oder bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>Choose one with requirement_nodes.</source>
        <translation>Wählen Sie eine mit requirement_nodes.</translation>
    </message>
    <message>
        <source>{0} is not a library with a framework.</source>
        <translation>{0} ist keine Bibliothek mit einem Regelwerk.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{0} is larger than 100 MB.</source>
        <translation>{0} ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} is not JSON: line {1}, column {2}.</source>
        <translation>{0} ist kein JSON: Zeile {1}, Spalte {2}.</translation>
    </message>
    <message>
        <source>{0} is not JSON that can be read.</source>
        <translation>{0} ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>Export the targets in several workbooks.</source>
        <translation>Exportieren Sie die Zielobjekte in mehreren Arbeitsmappen.</translation>
    </message>
    <message>
        <source>{0} would have {1:,} rows, more than a sheet holds.</source>
        <translation>{0} hätte {1:,} Zeilen, mehr als ein Blatt fasst.</translation>
    </message>
    <message>
        <source>Correct the file, or ask for another copy.</source>
        <translation>Berichtigen Sie die Datei, oder bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>Choose a smaller catalog.</source>
        <translation>Wählen Sie einen kleineren Katalog.</translation>
    </message>
    <message>
        <source>Its top level must be a catalog.</source>
        <translation>Die oberste Ebene muss ein Katalog sein.</translation>
    </message>
    <message>
        <source>holds no control</source>
        <translation>enthält keine Kontrolle</translation>
    </message>
    <message>
        <source>{0} is larger than 32 MB.</source>
        <translation>{0} ist größer als 32 MB.</translation>
    </message>
    <message>
        <source>{0} is not an OSCAL catalog.</source>
        <translation>{0} ist kein OSCAL-Katalog.</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is not an id</source>
        <translation>ist keine ID</translation>
    </message>
    <message>
        <source>{0} is used more than once</source>
        <translation>{0} wird mehr als einmal verwendet</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>OSCAL assessment results</source>
        <translation>OSCAL-Prüfungsergebnisse</translation>
    </message>
    <message>
        <source>OSCAL plan of action and milestones</source>
        <translation>OSCAL-Maßnahmenplan mit Meilensteinen</translation>
    </message>
    <message>
        <source>names no control</source>
        <translation>nennt keine Kontrolle</translation>
    </message>
    <message>
        <source>names no risk of the file</source>
        <translation>nennt kein Risiko der Datei</translation>
    </message>
    <message>
        <source>names no observation of the file</source>
        <translation>nennt keine Beobachtung der Datei</translation>
    </message>
    <message>
        <source>holds no results</source>
        <translation>enthält keine Ergebnisse</translation>
    </message>
    <message>
        <source>Each needs control_id and status.</source>
        <translation>Jede braucht control_id und status.</translation>
    </message>
    <message>
        <source>SAF attestations</source>
        <translation>SAF-Bestätigungen</translation>
    </message>
    <message>
        <source>{0} is not a list of attestations.</source>
        <translation>{0} ist keine Liste von Bestätigungen.</translation>
    </message>
    <message>
        <source>attestation {0}</source>
        <translation>Bestätigung {0}</translation>
    </message>
    <message>
        <source>is neither passed nor failed</source>
        <translation>ist weder bestanden noch fehlgeschlagen</translation>
    </message>
    <message>
        <source>is not an attestation</source>
        <translation>ist keine Bestätigung</translation>
    </message>
    <message>
        <source>of {0}, not the result of a check</source>
        <translation>von {0}, nicht das Ergebnis einer Prüfregel</translation>
    </message>
    <message>
        <source>its result, {0!a}, is none this program knows</source>
        <translation>ihr Ergebnis, {0!a}, kennt dieses Programm nicht</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>{0}, record {1}: {2}.</source>
        <translation>{0}, Datensatz {1}: {2}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{0}, record {1}, {2}: {3}.</source>
        <translation>{0}, Datensatz {1}, {2}: {3}.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>is {0}, not text</source>
        <translation>ist {0}, kein Text</translation>
    </message>
    <message>
        <source>holds {0:,} characters, more than {1:,}</source>
        <translation>enthält {0:,} Zeichen, mehr als {1:,}</translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation>enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>is not a name this program can use</source>
        <translation>ist kein Name, den dieses Programm verwenden kann</translation>
    </message>
    <message>
        <source>is {0}, not a whole number</source>
        <translation>ist {0}, keine ganze Zahl</translation>
    </message>
    <message>
        <source>is {0}, not a list</source>
        <translation>ist {0}, keine Liste</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>{0!a} is not a time</source>
        <translation>{0!a} ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>is {0}, not an object</source>
        <translation>ist {0}, kein Objekt</translation>
    </message>
    <message>
        <source>holds {0}, which is not a JSON number</source>
        <translation>enthält {0}, was keine JSON-Zahl ist</translation>
    </message>
    <message>
        <source>names the field {0!a} twice</source>
        <translation>nennt das Feld {0!a} zweimal</translation>
    </message>
    <message>
        <source>holds a number of {0} digits</source>
        <translation>enthält eine Zahl mit {0} Ziffern</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>enthält eine zu große Zahl</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>is larger than {0} MB, or its JSON is broken</source>
        <translation>ist größer als {0} MB, oder sein JSON ist beschädigt</translation>
    </message>
    <message>
        <source>ends before its JSON does</source>
        <translation>endet, bevor sein JSON endet</translation>
    </message>
    <message>
        <source>has {0!a} where {1} is expected</source>
        <translation>hat {0!a}, wo {1} erwartet wird</translation>
    </message>
    <message>
        <source>or the text after it is not UTF-8</source>
        <translation>oder der Text danach ist kein UTF-8</translation>
    </message>
    <message>
        <source>is not where a JSON object starts</source>
        <translation>ist keine Stelle, an der ein JSON-Objekt beginnt</translation>
    </message>
    <message>
        <source>is not valid JSON ({0})</source>
        <translation>ist kein gültiges JSON ({0})</translation>
    </message>
    <message>
        <source>Import the main file of the scan: the .ocsf.json or the .csv beside the compliance folder.</source>
        <translation>Importieren Sie die Hauptdatei des Scans: die .ocsf.json oder die .csv neben dem Ordner compliance.</translation>
    </message>
    <message>
        <source>Import the file as Prowler wrote it.</source>
        <translation>Importieren Sie die Datei so, wie Prowler sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>{0} is one of Prowler&apos;s compliance files, which repeat findings by requirement.</source>
        <translation>{0} ist eine der Compliance-Dateien von Prowler, die Feststellungen je Anforderung wiederholen.</translation>
    </message>
    <message>
        <source>{0} is not a scan this program can read.</source>
        <translation>{0} ist kein Scan, den dieses Programm lesen kann.</translation>
    </message>
    <message>
        <source>{0}: the header has no column {1}.</source>
        <translation>{0}: In der Kopfzeile fehlt die Spalte {1}.</translation>
    </message>
    <message>
        <source>{0}: the header names the column {1!a} twice.</source>
        <translation>{0}: Die Kopfzeile nennt die Spalte {1!a} zweimal.</translation>
    </message>
    <message>
        <source>{0!a} is neither True nor False</source>
        <translation>{0!a} ist weder True noch False</translation>
    </message>
    <message>
        <source>is not valid CSV ({0})</source>
        <translation>ist kein gültiges CSV ({0})</translation>
    </message>
    <message>
        <source>has {0} cells, the header {1}</source>
        <translation>hat {0} Zellen, die Kopfzeile {1}</translation>
    </message>
    <message>
        <source>of class {0}, as no Prowler 4 or 5 writes</source>
        <translation>der Klasse {0}, wie sie weder Prowler 4 noch 5 schreibt</translation>
    </message>
    <message>
        <source>about {0}, not about AWS</source>
        <translation>zu {0}, nicht zu AWS</translation>
    </message>
    <message>
        <source>for reasons like these</source>
        <translation>aus ähnlichen Gründen</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>is not a finding this program can read</source>
        <translation>ist keine Feststellung, die dieses Programm lesen kann</translation>
    </message>
    <message>
        <source>{0} holds no findings.</source>
        <translation>{0} enthält keine Feststellungen.</translation>
    </message>
    <message>
        <source>another kind of finding</source>
        <translation>eine andere Art von Feststellung</translation>
    </message>
    <message>
        <source>{0} (class {1}), not the result of a check</source>
        <translation>{0} (Klasse {1}), nicht das Ergebnis einer Prüfregel</translation>
    </message>
    <message>
        <source>it names no control and no rule</source>
        <translation>sie nennt weder Kontrolle noch Regel</translation>
    </message>
    <message>
        <source>Scan fewer accounts or regions at a time and import the files one by one.</source>
        <translation>Scannen Sie weniger Konten oder Regionen auf einmal und importieren Sie die Dateien einzeln.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, the most a scan may hold.</source>
        <translation>{0} ist entpackt größer als {1} MB, so viel darf ein Scan höchstens umfassen.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, the most a scan may hold.</source>
        <translation>{0} ist größer als {1} MB, so viel darf ein Scan höchstens umfassen.</translation>
    </message>
    <message>
        <source>{0} is damaged: it cannot be unpacked to its end.</source>
        <translation>{0} ist beschädigt: Sie lässt sich nicht bis zum Ende entpacken.</translation>
    </message>
    <message>
        <source>{0} is a ZIP archive.</source>
        <translation>{0} ist ein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>the state is Open or Done</source>
        <translation>der Status ist Open oder Done</translation>
    </message>
    <message>
        <source>Shared Responsibility Matrix</source>
        <translation>Matrix der geteilten Verantwortung</translation>
    </message>
    <message>
        <source>CISO Assistant</source>
        <translation>CISO Assistant</translation>
    </message>
    <message>
        <source>FedRAMP Customer Responsibility Matrix</source>
        <translation>FedRAMP Customer Responsibility Matrix</translation>
    </message>
    <message>
        <source>FedRAMP Control Implementation Summary</source>
        <translation>FedRAMP Control Implementation Summary</translation>
    </message>
    <message>
        <source>the text is longer than {0:,} characters</source>
        <translation>der Text ist länger als {0:,} Zeichen</translation>
    </message>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>its text is not on the sheet Notes</source>
        <translation>ihr Text steht nicht auf dem Blatt Notes</translation>
    </message>
    <message>
        <source>{0}: not imported: {1}.</source>
        <translation>{0}: nicht importiert: {1}.</translation>
    </message>
    <message>
        <source>the row names no responsibility or control</source>
        <translation>die Zeile nennt weder Zuständigkeit noch Kontrolle</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a CSV file.</source>
        <translation>{0} ist keine CSV-Datei.</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>Speichern Sie sie erneut als CSV.</translation>
    </message>
    <message>
        <source>{0} holds more cells than is read.</source>
        <translation>{0} enthält mehr Zellen, als gelesen werden.</translation>
    </message>
    <message>
        <source>its table of contents</source>
        <translation>ihr Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>Split the workbook.</source>
        <translation>Teilen Sie die Arbeitsmappe.</translation>
    </message>
    <message>
        <source>It was not read. Ask the sender for another copy.</source>
        <translation>Sie wurde nicht gelesen. Bitten Sie den Absender um eine andere Kopie.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx, or ask for another copy.</source>
        <translation>Speichern Sie sie erneut als .xlsx, oder bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>{0}, row {1},</source>
        <translation>{0}, Zeile {1},</translation>
    </message>
    <message>
        <source>Choose an .xlsx file.</source>
        <translation>Wählen Sie eine .xlsx-Datei.</translation>
    </message>
    <message>
        <source>{0!r} is not a cell</source>
        <translation>{0!r} ist keine Zelle</translation>
    </message>
    <message>
        <source>Save it as .xlsx without a password.</source>
        <translation>Speichern Sie sie als .xlsx ohne Kennwort.</translation>
    </message>
    <message>
        <source>{0} declares entities or a document type, which no workbook needs.</source>
        <translation>{0} erklärt Entitäten oder einen Dokumenttyp, was keine Arbeitsmappe braucht.</translation>
    </message>
    <message>
        <source>{0} is not a workbook, or is damaged: {1} cannot be read.</source>
        <translation>{0} ist keine Arbeitsmappe oder beschädigt: {1} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} holds more cells or text than is read.</source>
        <translation>{0} enthält mehr Zellen oder Text, als gelesen wird.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than is read.</source>
        <translation>{0} ist entpackt größer, als gelesen wird.</translation>
    </message>
    <message>
        <source>{0} is not a workbook.</source>
        <translation>{0} ist keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{0} is protected by a password or in an old format.</source>
        <translation>{0} ist durch ein Kennwort geschützt oder hat ein altes Format.</translation>
    </message>
    <message>
        <source>{0}, line {1}, {2}: {3}</source>
        <translation>{0}, Zeile {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>Move it inside.</source>
        <translation>Verschieben Sie sie hinein.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>{0} lies outside the catalog&apos;s folder.</source>
        <translation>{0} liegt außerhalb des Ordners des Katalogs.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} ist keine Datei.</translation>
    </message>
    <message>
        <source>{0} is larger than 8 MB.</source>
        <translation>{0} ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>The catalog file {0} cannot be read: {1}.</source>
        <translation>Die Katalogdatei {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>Die Datei ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>this value is impossible; put text in quotes</source>
        <translation>dieser Wert ist unmöglich; setzen Sie Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a key must be one word</source>
        <translation>ein Schlüssel muss ein Wort sein</translation>
    </message>
    <message>
        <source>the key is repeated</source>
        <translation>der Schlüssel ist doppelt</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>dies ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>is not a printable character.</source>
        <translation>ist kein druckbares Zeichen.</translation>
    </message>
    <message>
        <source>is invisible and changes how the text around it reads.</source>
        <translation>ist unsichtbar und ändert, wie der Text darum gelesen wird.</translation>
    </message>
    <message>
        <source>belongs to a script that this program cannot set correctly.</source>
        <translation>gehört zu einer Schrift, die dieses Programm nicht richtig setzen kann.</translation>
    </message>
    <message>
        <source>is in none of the fonts of this program.</source>
        <translation>ist in keiner der Schriften dieses Programms.</translation>
    </message>
    <message>
        <source>The character {0} in {1} {2}</source>
        <translation>Das Zeichen {0} in {1} {2}</translation>
    </message>
    <message>
        <source>The pages cannot be read.</source>
        <translation>Die Seiten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The document has {0} pages; its data makes {1}.</source>
        <translation>Seiten im Dokument: {0}; seine Daten ergeben {1}.</translation>
    </message>
    <message>
        <source>The document has parts that its data does not make: {0}.</source>
        <translation>Das Dokument hat Teile, die seine Daten nicht ergeben: {0}.</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>Page {0} has another size than its data makes.</source>
        <translation>Seite {0} hat eine andere Größe, als ihre Daten ergeben.</translation>
    </message>
    <message>
        <source>The text of page {0} is not what its data makes.</source>
        <translation>Der Text von Seite {0} ist nicht, was ihre Daten ergeben.</translation>
    </message>
    <message>
        <source>Page {0} shows something that its data does not make.</source>
        <translation>Seite {0} zeigt etwas, das ihre Daten nicht ergeben.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Wählen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>{0} is not a picture.</source>
        <translation>{0} ist kein Bild.</translation>
    </message>
    <message>
        <source>{0} has more than 40 million pixels.</source>
        <translation>{0} hat mehr als 40 Millionen Bildpunkte.</translation>
    </message>
    <message>
        <source>This page takes too long to be shown.</source>
        <translation>Diese Seite zu zeigen dauert zu lange.</translation>
    </message>
    <message>
        <source>The document has no pages.</source>
        <translation>Das Dokument hat keine Seiten.</translation>
    </message>
    <message>
        <source>The document cannot be shown.</source>
        <translation>Das Dokument kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This page is too long to be shown.</source>
        <translation>Diese Seite ist zu lang, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Diese Seite kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>der Bemerkung</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Begründung</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>dem Verantwortlichen</translation>
    </message>
    <message>
        <source>the assessor</source>
        <translation>dem Prüfer</translation>
    </message>
    <message>
        <source>the risk acceptance</source>
        <translation>der Risikoakzeptanz</translation>
    </message>
    <message>
        <source>the approver of the risk</source>
        <translation>dem Genehmiger des Risikos</translation>
    </message>
    <message>
        <source>the reviewer</source>
        <translation>der durchsehenden Person</translation>
    </message>
    <message>
        <source>the review comment</source>
        <translation>dem Kommentar der Durchsicht</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>der Ursache</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>der Empfehlung</translation>
    </message>
    <message>
        <source>management&apos;s response</source>
        <translation>der Stellungnahme der Leitung</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} für {1}</translation>
    </message>
    <message>
        <source>domain {0}</source>
        <translation>Domäne {0}</translation>
    </message>
    <message>
        <source>topic {0}</source>
        <translation>Thema {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>the {0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Say what is to be done, who does it and by when.</source>
        <translation>Sagen Sie, was zu tun ist, wer es tut und bis wann.</translation>
    </message>
    <message>
        <source>The action does not say what is to be done.</source>
        <translation>Die Maßnahme sagt nicht, was zu tun ist.</translation>
    </message>
    <message>
        <source>The action does not say who does it.</source>
        <translation>Die Maßnahme sagt nicht, wer sie übernimmt.</translation>
    </message>
    <message>
        <source>The action has no due date.</source>
        <translation>Die Maßnahme hat keine Fälligkeit.</translation>
    </message>
    <message>
        <source>Say why it does not apply.</source>
        <translation>Sagen Sie, warum sie nicht anwendbar ist.</translation>
    </message>
    <message>
        <source>A risk acceptance is incomplete.</source>
        <translation>Eine Risikoakzeptanz ist unvollständig.</translation>
    </message>
    <message>
        <source>It needs a reason, an approver and an expiry date.</source>
        <translation>Sie braucht eine Begründung, einen Genehmiger und ein Ablaufdatum.</translation>
    </message>
    <message>
        <source>An answer is returned with a comment.</source>
        <translation>Eine Antwort wird mit einem Kommentar zurückgegeben.</translation>
    </message>
    <message>
        <source>Say what is to be looked at again.</source>
        <translation>Sagen Sie, was noch einmal anzusehen ist.</translation>
    </message>
    <message>
        <source>Set its result first.</source>
        <translation>Setzen Sie zuerst ihr Ergebnis.</translation>
    </message>
    <message>
        <source>It is relied on instead.</source>
        <translation>Stattdessen stützt man sich auf einen Bericht.</translation>
    </message>
    <message>
        <source>{0} cannot be Not applicable without a reason.</source>
        <translation>{0} kann ohne Begründung nicht „Nicht anwendbar“ sein.</translation>
    </message>
    <message>
        <source>Set its result, then submit it.</source>
        <translation>Setzen Sie ihr Ergebnis und legen Sie sie dann vor.</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>Es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>Change your name first.</source>
        <translation>Ändern Sie zuerst Ihren Namen.</translation>
    </message>
    <message>
        <source>{0} is not a gap, so there is no risk to accept.</source>
        <translation>{0} ist keine Lücke, also gibt es kein Risiko zu akzeptieren.</translation>
    </message>
    <message>
        <source>The text for {0} is too long.</source>
        <translation>Der Text für {0} ist zu lang.</translation>
    </message>
    <message>
        <source>Use at most {0:,} characters.</source>
        <translation>Verwenden Sie höchstens {0:,} Zeichen.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>{0} is not in the catalog.</source>
        <translation>{0} steht nicht im Katalog.</translation>
    </message>
    <message>
        <source>{0} is AWS&apos;s responsibility and is not assessed.</source>
        <translation>{0} ist Zuständigkeit von AWS und wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>{0} is not a gap, so there is nothing to explain.</source>
        <translation>{0} ist keine Lücke, also gibt es nichts zu erklären.</translation>
    </message>
    <message>
        <source>{0} is not assessed yet.</source>
        <translation>{0} ist noch nicht beurteilt.</translation>
    </message>
    <message>
        <source>{0} assessed {1}; a second person reviews it.</source>
        <translation>{0} hat {1} beurteilt; die Durchsicht übernimmt eine zweite Person.</translation>
    </message>
    <message>
        <source>{0} is not a target of this assessment.</source>
        <translation>{0} ist kein Zielobjekt dieser Prüfung.</translation>
    </message>
    <message>
        <source>Add both to its details.</source>
        <translation>Tragen Sie beides in ihren Angaben ein.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>{0} gives no title or no organization.</source>
        <translation>{0} nennt keinen Titel oder keine Organisation.</translation>
    </message>
    <message>
        <source>{0} holds a text longer than {1:,} characters.</source>
        <translation>{0} enthält einen Text von mehr als {1:,} Zeichen.</translation>
    </message>
    <message>
        <source>{0} is larger than 200 MB.</source>
        <translation>{0} ist größer als 200 MB.</translation>
    </message>
    <message>
        <source>{0}, target {1}: {2}</source>
        <translation>{0}, Zielobjekt {1}: {2}</translation>
    </message>
    <message>
        <source>Resolve this, or make a draft.</source>
        <translation>Klären Sie dies, oder erstellen Sie einen Entwurf.</translation>
    </message>
    <message>
        <source>Start a new assessment on it.</source>
        <translation>Beginnen Sie damit eine neue Prüfung.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Choose a newer catalog.</source>
        <translation>Wählen Sie einen neueren Katalog.</translation>
    </message>
    <message>
        <source>{0} is another catalog than the assessment&apos;s, {1}.</source>
        <translation>{0} ist ein anderer Katalog als der der Prüfung, {1}.</translation>
    </message>
    <message>
        <source>The assessment is on version {0} already.</source>
        <translation>Die Prüfung steht bereits auf Version {0}.</translation>
    </message>
    <message>
        <source>Version {0} is older than the assessment&apos;s, {1}.</source>
        <translation>Version {0} ist älter als die der Prüfung, {1}.</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} gibt es nicht.</translation>
    </message>
    <message>
        <source>Correct it, or export the catalog again.</source>
        <translation>Berichtigen Sie sie, oder exportieren Sie den Katalog erneut.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>er ist beschädigt</translation>
    </message>
    <message>
        <source>{0} looks like an exported catalog, but something in it is wrong: {1}.</source>
        <translation>{0} hat die Form eines exportierten Katalogs, doch darin stimmt etwas nicht: {1}.</translation>
    </message>
    <message>
        <source>Choose fewer, or export them as a workbook.</source>
        <translation>Wählen Sie weniger, oder exportieren Sie sie als Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{0} answers are too many to copy.</source>
        <translation>{0} Antworten sind zu viele zum Kopieren.</translation>
    </message>
    <message>
        <source>The catalog of this assessment maps to no version of NIST SP 800-53.</source>
        <translation>Der Katalog dieser Prüfung ist keiner Version von NIST SP 800-53 zugeordnet.</translation>
    </message>
    <message>
        <source>This document was superseded.</source>
        <translation>Dieses Dokument wurde ersetzt.</translation>
    </message>
    <message>
        <source>This document was revoked on {0} by {1}: {2}.</source>
        <translation>Dieses Dokument wurde am {0} von {1} widerrufen: {2}.</translation>
    </message>
    <message>
        <source>This document was superseded by {0}.</source>
        <translation>Dieses Dokument wurde durch {0} ersetzt.</translation>
    </message>
    <message>
        <source>Verify it, and ask for another copy.</source>
        <translation>Verifizieren Sie es, und bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>Open the assessment it came from.</source>
        <translation>Öffnen Sie die Prüfung, aus der es stammt.</translation>
    </message>
    <message>
        <source>Nothing needs to be taken in.</source>
        <translation>Es ist nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>See: srm-desktop status</source>
        <translation>Siehe: srm-desktop status</translation>
    </message>
    <message>
        <source>A document is revoked with a reason.</source>
        <translation>Ein Dokument wird mit einem Grund widerrufen.</translation>
    </message>
    <message>
        <source>It is printed in the documents that follow.</source>
        <translation>Er wird in den folgenden Dokumenten gedruckt.</translation>
    </message>
    <message>
        <source>{0} is not taken in. {1}</source>
        <translation>{0} wird nicht übernommen. {1}</translation>
    </message>
    <message>
        <source>{0} was not made from this assessment.</source>
        <translation>{0} wurde nicht aus dieser Prüfung erstellt.</translation>
    </message>
    <message>
        <source>{0} is already recorded with more signatures.</source>
        <translation>{0} ist bereits mit mehr Signaturen erfasst.</translation>
    </message>
    <message>
        <source>{0} is not a final document of this assessment.</source>
        <translation>{0} ist kein endgültiges Dokument dieser Prüfung.</translation>
    </message>
    <message>
        <source>Restore a backup, or add the file again.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>See: srm-desktop evidence list FILE</source>
        <translation>Siehe: srm-desktop evidence list FILE</translation>
    </message>
    <message>
        <source>Give more of its SHA-256.</source>
        <translation>Geben Sie mehr von seinem SHA-256 an.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>{0} is missing or was altered inside the assessment.</source>
        <translation>{0} fehlt oder wurde in der Prüfung verändert.</translation>
    </message>
    <message>
        <source>There is no evidence {0}.</source>
        <translation>Einen Nachweis {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} could be {1} pieces of evidence.</source>
        <translation>{0} könnte {1} Nachweise bezeichnen.</translation>
    </message>
    <message>
        <source>Evidence needs a name.</source>
        <translation>Ein Nachweis braucht einen Namen.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>Noch gibt es keine Nachweise.</translation>
    </message>
    <message>
        <source>Add files to the answers they belong to.</source>
        <translation>Fügen Sie den Antworten die Dateien hinzu, die zu ihnen gehören.</translation>
    </message>
    <message>
        <source>It is larger than {0} MB, too large to be shown here. Open a copy.</source>
        <translation>Die Datei ist größer als {0} MB, zu groß, um hier gezeigt zu werden. Öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Only the first {0} KB are shown.</source>
        <translation>Nur die ersten {0} KB werden gezeigt.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>Only the first {0} rows and {1} columns are shown.</source>
        <translation>Nur die ersten {0} Zeilen und {1} Spalten werden gezeigt.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Open a copy, or save it.</source>
        <translation>Diese Art von Datei wird hier nicht gezeigt. Öffnen Sie eine Kopie, oder speichern Sie sie.</translation>
    </message>
    <message>
        <source>There is no gap and no action in scope, so there is nothing to plan.</source>
        <translation>Im Umfang gibt es keine Lücke und keine Maßnahme, also nichts zu planen.</translation>
    </message>
    <message>
        <source>This format is about one target, and {0} are in scope.</source>
        <translation>Dieses Format betrifft genau ein Zielobjekt; im Umfang sind {0}.</translation>
    </message>
    <message>
        <source>A workbook to hand over, and to take back with changes: cover, matrix, evidence, gaps and plan of action, attestations.</source>
        <translation>Eine Arbeitsmappe zum Weitergeben, die mit Änderungen zurückkommen kann: Deckblatt, Matrix, Nachweise, Lücken und Maßnahmenplan, Bestätigungen.</translation>
    </message>
    <message>
        <source>Matrix as CSV</source>
        <translation>Matrix als CSV</translation>
    </message>
    <message>
        <source>The matrix alone, for other programs; it can be taken back too.</source>
        <translation>Nur die Matrix, für andere Programme; auch sie kann zurückkommen.</translation>
    </message>
    <message>
        <source>By control of NIST SP 800-53: what is inherited from AWS and what the customer does.</source>
        <translation>Nach Kontrollen von NIST SP 800-53: was von AWS übernommen ist und was der Kunde tut.</translation>
    </message>
    <message>
        <source>OSCAL 1.2.1 JSON: observations, findings, risks and attestations.</source>
        <translation>OSCAL 1.2.1 als JSON: Beobachtungen, Feststellungen, Risiken und Bestätigungen.</translation>
    </message>
    <message>
        <source>OSCAL 1.2.1 JSON: gaps, accepted risks, and the actions that close them.</source>
        <translation>OSCAL 1.2.1 als JSON: Lücken, akzeptierte Risiken und die Maßnahmen, die sie schließen.</translation>
    </message>
    <message>
        <source>MITRE SAF attestations</source>
        <translation>MITRE-SAF-Bestätigungen</translation>
    </message>
    <message>
        <source>YAML with one attestation for each responsibility of one target.</source>
        <translation>YAML mit einer Bestätigung für jede Zuständigkeit eines Zielobjekts.</translation>
    </message>
    <message>
        <source>CISO Assistant results</source>
        <translation>Ergebnisse für CISO Assistant</translation>
    </message>
    <message>
        <source>The columns of its import wizard, of one target: a workbook, or CSV where the name ends so.</source>
        <translation>Die Spalten seines Importassistenten, für ein Zielobjekt: eine Arbeitsmappe, oder CSV, wenn der Name so endet.</translation>
    </message>
    <message>
        <source>CISO Assistant library</source>
        <translation>Bibliothek für CISO Assistant</translation>
    </message>
    <message>
        <source>The catalog as a framework in YAML, to load before results.</source>
        <translation>Der Katalog als Regelwerk in YAML, vor den Ergebnissen zu laden.</translation>
    </message>
    <message>
        <source>Whole assessment</source>
        <translation>Ganze Prüfung</translation>
    </message>
    <message>
        <source>One documented JSON file, from which the assessment can be made again without its history.</source>
        <translation>Eine dokumentierte JSON-Datei, aus der die Prüfung ohne ihren Verlauf wieder angelegt werden kann.</translation>
    </message>
    <message>
        <source>“{0}:” is nothing that can be filtered by. To look for these words, put them in quotes.</source>
        <translation>Nach „{0}:“ kann nicht gefiltert werden. Um nach diesen Wörtern zu suchen, setzen Sie sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{0}: takes a date such as 2026-12-31, &lt;7d, &gt;=2026-01 or none; not “{1}”.</source>
        <translation>{0}: verlangt ein Datum wie 2026-12-31, &lt;7d, &gt;=2026-01 oder none; nicht „{1}“.</translation>
    </message>
    <message>
        <source>“{0}:” is nothing that can be filtered by. Did you mean {1}:?</source>
        <translation>Nach „{0}:“ kann nicht gefiltert werden. Meinten Sie {1}:?</translation>
    </message>
    <message>
        <source>{0}: takes {1}; not “{2}”.</source>
        <translation>{0}: verlangt {1}; nicht „{2}“.</translation>
    </message>
    <message>
        <source>{0}: nothing here is called “{1}”.</source>
        <translation>{0}: Hier heißt nichts „{1}“.</translation>
    </message>
    <message>
        <source>{0}: nothing here is called “{1}”. There is {2}.</source>
        <translation>{0}: Hier heißt nichts „{1}“. Es gibt {2}.</translation>
    </message>
    <message>
        <source>{0} is not a framework of this catalog.</source>
        <translation>{0} ist kein Regelwerk dieses Katalogs.</translation>
    </message>
    <message>
        <source>It maps to {0}.</source>
        <translation>Er ist zugeordnet: {0}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose a certificate or an identity.</source>
        <translation>Wählen Sie ein Zertifikat oder eine Identität.</translation>
    </message>
    <message>
        <source>{0} is larger than 1 MB.</source>
        <translation>{0} ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>Ask for it as JSON.</source>
        <translation>Bitten Sie um JSON.</translation>
    </message>
    <message>
        <source>Name the column that has them, such as --map &quot;Control=item&quot;.</source>
        <translation>Nennen Sie die Spalte, die sie enthält, etwa --map &quot;Control=item&quot;.</translation>
    </message>
    <message>
        <source>Give each column a heading.</source>
        <translation>Geben Sie jeder Spalte eine Überschrift.</translation>
    </message>
    <message>
        <source>{0} has no table in its first rows.</source>
        <translation>{0} hat in den ersten Zeilen keine Tabelle.</translation>
    </message>
    <message>
        <source>{0} is XML or YAML; of OSCAL only JSON is read.</source>
        <translation>{0} ist XML oder YAML; von OSCAL wird nur JSON gelesen.</translation>
    </message>
    <message>
        <source>Name a new file to make it from.</source>
        <translation>Nennen Sie eine neue Datei, die daraus angelegt wird.</translation>
    </message>
    <message>
        <source>See: srm-desktop catalog import</source>
        <translation>Siehe: srm-desktop catalog import</translation>
    </message>
    <message>
        <source>{0} is not an OSCAL document.</source>
        <translation>{0} ist kein OSCAL-Dokument.</translation>
    </message>
    <message>
        <source>{0} has no table with a column of ids in its first rows.</source>
        <translation>{0} hat in den ersten Zeilen keine Tabelle mit einer Spalte von IDs.</translation>
    </message>
    <message>
        <source>{0} is a whole assessment.</source>
        <translation>{0} ist eine ganze Prüfung.</translation>
    </message>
    <message>
        <source>{0} is a catalog.</source>
        <translation>{0} ist ein Katalog.</translation>
    </message>
    <message>
        <source>{0} is not a sheet with a table.</source>
        <translation>{0} ist kein Blatt mit einer Tabelle.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Es gibt: {0}.</translation>
    </message>
    <message>
        <source>{0} is not a field.</source>
        <translation>{0} ist kein Feld.</translation>
    </message>
    <message>
        <source>Choose from {0}.</source>
        <translation>Wählen Sie aus {0}.</translation>
    </message>
    <message>
        <source>There is no column {0}.</source>
        <translation>Es gibt keine Spalte {0}.</translation>
    </message>
    <message>
        <source>Add the file it leads to.</source>
        <translation>Fügen Sie die Datei hinzu, zu der sie führt.</translation>
    </message>
    <message>
        <source>Add the part of it that matters, or note where it is kept and its SHA-256.</source>
        <translation>Fügen Sie den Teil hinzu, auf den es ankommt, oder vermerken Sie Aufbewahrungsort und SHA-256.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Add the files that are in it.</source>
        <translation>Fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>Save it as a file.</source>
        <translation>Speichern Sie sie als Datei.</translation>
    </message>
    <message>
        <source>{0} is a link to another place. Nothing was added.</source>
        <translation>{0} ist eine Verknüpfung mit einem anderen Ort. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB. Nothing was added.</source>
        <translation>{0} ist größer als {1} MB. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Prüfen Sie Namen und Ort.</translation>
    </message>
    <message>
        <source>Ask its owner for access.</source>
        <translation>Bitten Sie den Eigentümer um Zugriff.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Nothing was added.</source>
        <translation>{0} kann nicht gelesen werden: {1}. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{0} is a folder. Nothing was added.</source>
        <translation>{0} ist ein Ordner. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{0} is a device or pipe, not a file. Nothing was added.</source>
        <translation>{0} ist ein Gerät oder eine Pipe, keine Datei. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{0} does not exist. Nothing was added.</source>
        <translation>{0} gibt es nicht. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>You may not read {0}. Nothing was added.</source>
        <translation>Sie dürfen {0} nicht lesen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>An assessment needs a title and an organization.</source>
        <translation>Eine Prüfung braucht einen Titel und eine Organisation.</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>Geben Sie beides ein.</translation>
    </message>
    <message>
        <source>The title or the organization is too long.</source>
        <translation>Der Titel oder die Organisation ist zu lang.</translation>
    </message>
    <message>
        <source>This folder is synced by another program, which can replace the file while it is open.</source>
        <translation>Dieser Ordner wird von einem anderen Programm synchronisiert, das die Datei ersetzen kann, während sie offen ist.</translation>
    </message>
    <message>
        <source>This folder is on a network. Locks and writes are less certain there than on a local disk.</source>
        <translation>Dieser Ordner liegt in einem Netzwerk. Sperren und Schreiben sind dort weniger sicher als auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>Use at most {0} characters.</source>
        <translation>Verwenden Sie höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>The catalog inside {0} is missing.</source>
        <translation>Der Katalog in {0} fehlt.</translation>
    </message>
    <message>
        <source>The backup could not be written to {0}: {1}.</source>
        <translation>Die Sicherung konnte nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>No meeting was held in this assessment.</source>
        <translation>In dieser Prüfung fand keine Sitzung statt.</translation>
    </message>
    <message>
        <source>Start one in the window.</source>
        <translation>Beginnen Sie eine im Fenster.</translation>
    </message>
    <message>
        <source>{0} names no meeting.</source>
        <translation>{0} bezeichnet keine Sitzung.</translation>
    </message>
    <message>
        <source>See: srm-desktop meeting list FILE</source>
        <translation>Siehe: srm-desktop meeting list FILE</translation>
    </message>
    <message>
        <source>{0} names {1} meetings.</source>
        <translation>{0} bezeichnet {1} Sitzungen.</translation>
    </message>
    <message>
        <source>The meeting {0} is still running.</source>
        <translation>Die Sitzung {0} läuft noch.</translation>
    </message>
    <message>
        <source>Resume it and close it first.</source>
        <translation>Setzen Sie sie fort und schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The meeting has no title.</source>
        <translation>Die Sitzung hat keinen Titel.</translation>
    </message>
    <message>
        <source>There is nothing to talk about.</source>
        <translation>Es gibt nichts zu besprechen.</translation>
    </message>
    <message>
        <source>Choose responsibilities.</source>
        <translation>Wählen Sie Zuständigkeiten.</translation>
    </message>
    <message>
        <source>The targets are not clear.</source>
        <translation>Die Zielobjekte sind nicht klar.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>The timebox is not possible.</source>
        <translation>Der Zeitrahmen ist nicht möglich.</translation>
    </message>
    <message>
        <source>Somebody attending is not known.</source>
        <translation>Eine teilnehmende Person ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Add the person first.</source>
        <translation>Fügen Sie die Person zuerst hinzu.</translation>
    </message>
    <message>
        <source>Nobody chairs the meeting.</source>
        <translation>Niemand hat den Vorsitz der Sitzung.</translation>
    </message>
    <message>
        <source>Choose the chair from those attending.</source>
        <translation>Wählen Sie den Vorsitz aus den Teilnehmenden.</translation>
    </message>
    <message>
        <source>The minute-taker does not attend.</source>
        <translation>Wer das Protokoll führt, nimmt nicht teil.</translation>
    </message>
    <message>
        <source>Choose somebody who does.</source>
        <translation>Wählen Sie jemanden, der teilnimmt.</translation>
    </message>
    <message>
        <source>Choose one that is.</source>
        <translation>Wählen Sie eine, die dort steht.</translation>
    </message>
    <message>
        <source>No target of this meeting is in the assessment any more.</source>
        <translation>Kein Zielobjekt dieser Sitzung ist noch in der Prüfung.</translation>
    </message>
    <message>
        <source>Close the meeting.</source>
        <translation>Schließen Sie die Sitzung.</translation>
    </message>
    <message>
        <source>The dissent does not say who dissents.</source>
        <translation>Der Dissens sagt nicht, von wem er stammt.</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>Nennen Sie die Person.</translation>
    </message>
    <message>
        <source>This meeting has no timebox.</source>
        <translation>Diese Sitzung hat keinen Zeitrahmen.</translation>
    </message>
    <message>
        <source>It takes as long as it takes.</source>
        <translation>Sie dauert, so lange sie dauert.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this meeting.</source>
        <translation>In dieser Sitzung gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Its start is undone in the main window.</source>
        <translation>Ihr Beginn wird im Hauptfenster rückgängig gemacht.</translation>
    </message>
    <message>
        <source>A verdict cannot be struck from the minutes.</source>
        <translation>Ein Urteil kann nicht aus dem Protokoll gestrichen werden.</translation>
    </message>
    <message>
        <source>Give another verdict instead.</source>
        <translation>Geben Sie stattdessen ein anderes Urteil.</translation>
    </message>
    <message>
        <source>That an item was parked stays in the minutes.</source>
        <translation>Dass ein Punkt zurückgestellt wurde, bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Go back and settle it instead.</source>
        <translation>Gehen Sie zurück und erledigen Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>The meeting is not running.</source>
        <translation>Die Sitzung läuft nicht.</translation>
    </message>
    <message>
        <source>Start one, or resume the one that is.</source>
        <translation>Beginnen Sie eine, oder setzen Sie die laufende fort.</translation>
    </message>
    <message>
        <source>No responsibility is in front of the meeting.</source>
        <translation>Der Sitzung liegt keine Zuständigkeit vor.</translation>
    </message>
    <message>
        <source>Go back to one first.</source>
        <translation>Gehen Sie zuerst zu einer zurück.</translation>
    </message>
    <message>
        <source>There are no words to minute.</source>
        <translation>Es gibt nichts zu protokollieren.</translation>
    </message>
    <message>
        <source>Say it in a sentence.</source>
        <translation>Sagen Sie es in einem Satz.</translation>
    </message>
    <message>
        <source>Use at most {0} minutes, or none.</source>
        <translation>Geben Sie höchstens {0} Minuten an, oder nichts.</translation>
    </message>
    <message>
        <source>{0} is not in this meeting&apos;s queue.</source>
        <translation>{0} steht nicht auf der Tagesordnung dieser Sitzung.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>Enter the name as it is to be printed.</source>
        <translation>Geben Sie den Namen ein, wie er gedruckt werden soll.</translation>
    </message>
    <message>
        <source>The file was exported from another assessment, {0}.</source>
        <translation>Die Datei wurde aus einer anderen Prüfung exportiert, {0}.</translation>
    </message>
    <message>
        <source>The ids are taken as requirements of {0}: what is said of them becomes notes.</source>
        <translation>Die IDs werden als Anforderungen von {0} genommen: Was zu ihnen gesagt ist, wird zu Bemerkungen.</translation>
    </message>
    <message>
        <source>{0} is AWS&apos;s and is not assessed</source>
        <translation>{0} ist Sache von AWS und wird nicht beurteilt</translation>
    </message>
    <message>
        <source>{0} is not a target of this assessment</source>
        <translation>{0} ist kein Zielobjekt dieser Prüfung</translation>
    </message>
    <message>
        <source>the text for {0} is too long</source>
        <translation>der Text für {0} ist zu lang</translation>
    </message>
    <message>
        <source>it names no target; choose the one it is about</source>
        <translation>sie nennt kein Zielobjekt; wählen Sie das, um das es geht</translation>
    </message>
    <message>
        <source>{0} is given twice, and {1} says otherwise</source>
        <translation>{0} ist zweimal angegeben, und {1} sagt etwas anderes</translation>
    </message>
    <message>
        <source>the action is not in this assessment any more</source>
        <translation>die Maßnahme ist nicht mehr in dieser Prüfung</translation>
    </message>
    <message>
        <source>A reliance is incomplete.</source>
        <translation>Eine Verwertung ist unvollständig.</translation>
    </message>
    <message>
        <source>It needs the report, the day it was read and who read it.</source>
        <translation>Anzugeben ist, welcher Bericht wann von wem gelesen wurde.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>A reliance must name what it is for.</source>
        <translation>Eine Verwertung muss nennen, wofür sie gilt.</translation>
    </message>
    <message>
        <source>Choose at least one of AWS&apos;s responsibilities.</source>
        <translation>Wählen Sie mindestens eine Zuständigkeit von AWS.</translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation>Es gibt keinen Filter zu speichern.</translation>
    </message>
    <message>
        <source>Type one or choose some chips first.</source>
        <translation>Geben Sie zuerst einen ein, oder wählen Sie Schnellfilter.</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Ein gespeicherter Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say in a few words what it finds.</source>
        <translation>Sagen Sie in wenigen Worten, was er findet.</translation>
    </message>
    <message>
        <source>The name of the filter is too long.</source>
        <translation>Der Name des Filters ist zu lang.</translation>
    </message>
    <message>
        <source>There is a filter called {0} already.</source>
        <translation>Es gibt bereits einen Filter namens {0}.</translation>
    </message>
    <message>
        <source>followed by a later record of the same check and resource</source>
        <translation>gefolgt von einem späteren Datensatz derselben Prüfregel und Ressource</translation>
    </message>
    <message>
        <source>repeats an earlier record of the file</source>
        <translation>wiederholt einen früheren Datensatz der Datei</translation>
    </message>
    <message>
        <source>older than what is here already</source>
        <translation>älter als das, was schon hier ist</translation>
    </message>
    <message>
        <source>archived by the tool, and not here yet</source>
        <translation>vom Werkzeug archiviert und noch nicht hier</translation>
    </message>
    <message>
        <source>AWS carries this in the services in use: {0}.</source>
        <translation>In den genutzten Diensten trägt das AWS: {0}.</translation>
    </message>
    <message>
        <source>This does not arise in the services in use: {0}.</source>
        <translation>In den genutzten Diensten kommt das nicht vor: {0}.</translation>
    </message>
    <message>
        <source>Not in use here: {0}.</source>
        <translation>Hier nicht genutzt: {0}.</translation>
    </message>
    <message>
        <source>Make a new one from the assessment.</source>
        <translation>Erstellen Sie ein neues aus der Prüfung.</translation>
    </message>
    <message>
        <source>This document has no fields to sign: it is a draft, or made for ink.</source>
        <translation>Dieses Dokument hat keine Felder zum Signieren: Es ist ein Entwurf oder für die Unterschrift von Hand erstellt.</translation>
    </message>
    <message>
        <source>Make a final one.</source>
        <translation>Erstellen Sie ein endgültiges.</translation>
    </message>
    <message>
        <source>Choose another identity.</source>
        <translation>Wählen Sie eine andere Identität.</translation>
    </message>
    <message>
        <source>Nothing was kept. Choose another identity.</source>
        <translation>Nichts wurde aufbewahrt. Wählen Sie eine andere Identität.</translation>
    </message>
    <message>
        <source>It is not the turn of {0}: {1}, {2}, signs next.</source>
        <translation>{0} ist nicht an der Reihe: Als Nächstes signiert {1}, {2}.</translation>
    </message>
    <message>
        <source>Hand the document on, or sign with the role {0}.</source>
        <translation>Geben Sie das Dokument weiter, oder signieren Sie in der Rolle {0}.</translation>
    </message>
    <message>
        <source>The signature would not hold: {0}</source>
        <translation>Die Signatur hätte keinen Bestand: {0}</translation>
    </message>
    <message>
        <source>{0} inherited responsibilities rest on no report that was read.</source>
        <translation>Übernommene Zuständigkeiten, die sich auf keinen gelesenen Bericht stützen: {0}.</translation>
    </message>
    <message>
        <source>{0} inherited responsibilities rest on a report that is out of date.</source>
        <translation>Übernommene Zuständigkeiten, die sich auf einen veralteten Bericht stützen: {0}.</translation>
    </message>
    <message>
        <source>All {0:,} applicable answers are satisfied.</source>
        <translation>Alle anwendbaren Antworten sind erfüllt ({0:,}).</translation>
    </message>
    <message>
        <source>{0} answers are Not applicable without a reason, first {1}.</source>
        <translation>Nicht anwendbare Antworten ohne Begründung: {0}, zuerst {1}.</translation>
    </message>
    <message>
        <source>{0} answers were judged by an earlier wording; assess them again, first {1}.</source>
        <translation>Nach früherem Wortlaut beurteilte Antworten, die erneut zu beurteilen sind: {0}, zuerst {1}.</translation>
    </message>
    <message>
        <source>{0} answers are not assessed, first {1}.</source>
        <translation>Nicht beurteilte Antworten: {0}, zuerst {1}.</translation>
    </message>
    <message>
        <source>{0} answers have not been accepted by a second person, first {1}.</source>
        <translation>Von keiner zweiten Person angenommene Antworten: {0}, zuerst {1}.</translation>
    </message>
    <message>
        <source>{0} exceptions have no response by management, first {1}.</source>
        <translation>Abweichungen ohne Stellungnahme der Leitung: {0}, zuerst {1}.</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} applicable answers are not assessed.</source>
        <translation>Nicht beurteilt: {0:,} von {1:,} anwendbaren Antworten.</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} applicable answers are other than satisfied.</source>
        <translation>Nicht erfüllt: {0:,} von {1:,} anwendbaren Antworten.</translation>
    </message>
    <message>
        <source>There is no target in scope.</source>
        <translation>Im Umfang ist kein Zielobjekt.</translation>
    </message>
    <message>
        <source>In this form nobody signs both for management and as the assessor.</source>
        <translation>In dieser Form unterzeichnet niemand zugleich für die Leitung und als Prüfer.</translation>
    </message>
    <message>
        <source>The document names no period, and no day it is as of.</source>
        <translation>Das Dokument nennt weder einen Zeitraum noch einen Stichtag.</translation>
    </message>
    <message>
        <source>No conclusion was chosen.</source>
        <translation>Es wurde kein Gesamturteil gewählt.</translation>
    </message>
    <message>
        <source>An unmodified conclusion is not possible.</source>
        <translation>Ein uneingeschränktes Gesamturteil ist nicht möglich.</translation>
    </message>
    <message>
        <source>{0} is not a domain that is assessed.</source>
        <translation>{0} ist keine Domäne, die beurteilt wird.</translation>
    </message>
    <message>
        <source>No person has the role {0}.</source>
        <translation>Keine Person hat die Rolle {0}.</translation>
    </message>
    <message>
        <source>{0}, but that is {1} of the {2} checks tied to this: too few to suggest a result.</source>
        <translation>{0}, jedoch aus nur {1} der {2} hierzu gehörenden Prüfregeln: zu wenige, um ein Ergebnis vorzuschlagen.</translation>
    </message>
    <message>
        <source>{0}: met for some resources and not for others.</source>
        <translation>{0}: für einige Ressourcen eingehalten, für andere nicht.</translation>
    </message>
    <message>
        <source>{0}: none passed.</source>
        <translation>{0}: keine bestanden.</translation>
    </message>
    <message>
        <source>{0}: a person has to judge what is not simply passed.</source>
        <translation>{0}: Eine Person muss beurteilen, was nicht einfach bestanden ist.</translation>
    </message>
    <message>
        <source>{0}, from {1} of the {2} checks tied to this.</source>
        <translation>{0}, aus {1} der {2} hierzu gehörenden Prüfregeln.</translation>
    </message>
    <message>
        <source>The one finding passed</source>
        <translation>Die einzige Feststellung ist bestanden</translation>
    </message>
    <message>
        <source>All {0} findings passed</source>
        <translation>Alle {0} Feststellungen sind bestanden</translation>
    </message>
    <message>
        <source>None of the suggestions can be accepted.</source>
        <translation>Keiner der Vorschläge kann angenommen werden.</translation>
    </message>
    <message>
        <source>They are answered already, or suggest nothing.</source>
        <translation>Sie sind schon beantwortet oder schlagen nichts vor.</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} passed</source>
        <translation>{0} bestanden</translation>
    </message>
    <message>
        <source>{0} for a person to check</source>
        <translation>{0} von einer Person zu prüfen</translation>
    </message>
    <message>
        <source>{0} muted</source>
        <translation>{0} stummgeschaltet</translation>
    </message>
    <message>
        <source>{0} not decided</source>
        <translation>{0} nicht entschieden</translation>
    </message>
    <message>
        <source>A target needs an identifier without @ or line breaks.</source>
        <translation>Ein Zielobjekt braucht eine Kennung ohne @ und Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Enter a short name.</source>
        <translation>Geben Sie einen kurzen Namen ein.</translation>
    </message>
    <message>
        <source>The target&apos;s name is too long.</source>
        <translation>Der Name des Zielobjekts ist zu lang.</translation>
    </message>
    <message>
        <source>Choose another identifier.</source>
        <translation>Wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>names several targets</source>
        <translation>bezeichnet mehrere Zielobjekte</translation>
    </message>
    <message>
        <source>is not a target of this assessment</source>
        <translation>ist kein Zielobjekt dieser Prüfung</translation>
    </message>
    <message>
        <source>Its targets: {0}.</source>
        <translation>Ihre Zielobjekte: {0}.</translation>
    </message>
    <message>
        <source>An account number has 12 digits, such as 111122223333.</source>
        <translation>Eine Kontonummer hat 12 Ziffern, etwa 111122223333.</translation>
    </message>
    <message>
        <source>It looks like ou-ab12-cdefghij.</source>
        <translation>Sie sieht aus wie ou-ab12-cdefghij.</translation>
    </message>
    <message>
        <source>The target {0} is already there.</source>
        <translation>Das Zielobjekt {0} ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>{0} is not an AWS account number.</source>
        <translation>{0} ist keine AWS-Kontonummer.</translation>
    </message>
    <message>
        <source>{0} is not an organizational unit&apos;s id.</source>
        <translation>{0} ist keine ID einer Organisationseinheit.</translation>
    </message>
    <message>
        <source>Changed since signing: {0} answers.</source>
        <translation>Seit der Signatur geändert: {0} Antworten.</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0}: {1} was {2}, is {3}</source>
        <translation>{0}: {1} war {2}, ist {3}</translation>
    </message>
    <message>
        <source>Choose an attestation.</source>
        <translation>Wählen Sie eine Bestätigung.</translation>
    </message>
    <message>
        <source>It is unchanged since it was signed by {0}.</source>
        <translation>Seit der Signatur von {0} ist es unverändert.</translation>
    </message>
    <message>
        <source>Nobody had signed it.</source>
        <translation>Niemand hatte es signiert.</translation>
    </message>
    <message>
        <source>This document stands: signed by {0}, unchanged since.</source>
        <translation>Dieses Dokument gilt: signiert von {0}, seither unverändert.</translation>
    </message>
    <message>
        <source>it holds no data of ours.</source>
        <translation>es enthält keine Daten von uns.</translation>
    </message>
    <message>
        <source>{0} in the place of {1}</source>
        <translation>{0} anstelle von {1}</translation>
    </message>
    <message>
        <source>The assessment at hand is not the one this document was made from, or its log was altered.</source>
        <translation>Die vorliegende Prüfung ist nicht die, aus der dieses Dokument erstellt wurde, oder ihr Protokoll wurde verändert.</translation>
    </message>
    <message>
        <source>The assessment still says what was signed.</source>
        <translation>Die Prüfung sagt noch, was signiert wurde.</translation>
    </message>
    <message>
        <source>Changed since signing: 1 answer.</source>
        <translation>Seit der Signatur geändert: 1 Antwort.</translation>
    </message>
    <message>
        <source>{0} is not a PDF document.</source>
        <translation>{0} ist kein PDF-Dokument.</translation>
    </message>
    <message>
        <source>The files attached are not the ones such a document has.</source>
        <translation>Die angehängten Dateien sind nicht die, die ein solches Dokument hat.</translation>
    </message>
    <message>
        <source>The signature fields are not those the document was made with.</source>
        <translation>Die Signaturfelder sind nicht die, mit denen das Dokument erstellt wurde.</translation>
    </message>
    <message>
        <source>The signatures are not in the order the document asks for.</source>
        <translation>Die Signaturen stehen nicht in der Reihenfolge, die das Dokument verlangt.</translation>
    </message>
    <message>
        <source>The signatures say that they are older than what they sign.</source>
        <translation>Die Signaturen geben an, älter zu sein als das, was sie signieren.</translation>
    </message>
    <message>
        <source>One person signed twice, which this form of document does not permit.</source>
        <translation>Eine Person hat zweimal signiert, was diese Form des Dokuments nicht erlaubt.</translation>
    </message>
    <message>
        <source>This PDF was not made by SRM Desktop.</source>
        <translation>Dieses PDF ist kein von SRM Desktop erstelltes Dokument.</translation>
    </message>
    <message>
        <source>Do not rely on this document: {0}</source>
        <translation>Verlassen Sie sich nicht auf dieses Dokument: {0}</translation>
    </message>
    <message>
        <source>This is a draft. Nobody has signed it.</source>
        <translation>Dies ist ein Entwurf. Niemand hat ihn signiert.</translation>
    </message>
    <message>
        <source>This document is unchanged, but carries no electronic signature.</source>
        <translation>Dieses Dokument ist unverändert, trägt aber keine elektronische Signatur.</translation>
    </message>
    <message>
        <source>Not final yet: signed by {0} and unchanged since, it waits for the signature of {1}.</source>
        <translation>Noch nicht endgültig: signiert von {0} und seither unverändert, wartet es auf die Signatur von {1}.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{0} is larger than 256 MB.</source>
        <translation>{0} ist größer als 256 MB.</translation>
    </message>
    <message>
        <source>The attached {0} is not what the data makes.</source>
        <translation>Der Anhang {0} ist nicht, was die Daten ergeben.</translation>
    </message>
    <message>
        <source>{0}: What the pages show as this signature is not what was signed.</source>
        <translation>{0}: Was die Seiten als diese Signatur zeigen, ist nicht, was signiert wurde.</translation>
    </message>
    <message>
        <source>The data inside makes no document: {0}.</source>
        <translation>Die Daten darin ergeben kein Dokument: {0}.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielobjekt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reliance</source>
        <translation>Verwertung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Install the newer version to read it.</source>
        <translation>Installieren Sie die neuere Version, um die Datei zu lesen.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of SRM Desktop.</source>
        <translation>{0} wurde von einer neueren Version von SRM Desktop geschrieben.</translation>
    </message>
    <message>
        <source>is no command of the AWS CLI, which begins with aws, a service and an operation</source>
        <translation>ist kein Befehl der AWS CLI; ein solcher beginnt mit aws, einem Dienst und einer Operation</translation>
    </message>
    <message>
        <source>must be one command alone; a shell would start another one, or write a file</source>
        <translation>muss ein einzelner Befehl sein; eine Shell würde einen weiteren starten oder eine Datei schreiben</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Berichtigen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was imported. Have the file written again.</source>
        <translation>Nichts wurde importiert. Lassen Sie die Datei neu schreiben.</translation>
    </message>
    <message>
        <source>{0!a} is not an AWS account number of 12 digits</source>
        <translation>{0!a} ist keine AWS-Kontonummer mit 12 Ziffern</translation>
    </message>
    <message>
        <source>Import what Prowler wrote as OCSF JSON or CSV, or Security Hub&apos;s findings as ASFF or OCSF JSON.</source>
        <translation>Importieren Sie, was Prowler als OCSF-JSON oder CSV geschrieben hat, oder Feststellungen von Security Hub als ASFF oder OCSF-JSON.</translation>
    </message>
    <message>
        <source>Import the file as the scanner wrote it.</source>
        <translation>Importieren Sie die Datei so, wie der Scanner sie geschrieben hat.</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8.</source>
        <translation>{0} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Unpack it and import what is inside.</source>
        <translation>Entpacken Sie sie und importieren Sie, was darin ist.</translation>
    </message>
    <message>
        <source>{0} cannot be read as CSV: its record in line {1} is broken ({2}).</source>
        <translation>{0} kann nicht als CSV gelesen werden: Der Datensatz in Zeile {1} ist fehlerhaft ({2}).</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Save it as .xlsx.</source>
        <translation>Speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>{0} is an OpenDocument file.</source>
        <translation>{0} ist eine OpenDocument-Datei.</translation>
    </message>
    <message>
        <source>text may not begin with this character: indent with spaces, quote text</source>
        <translation>mit diesem Zeichen darf Text nicht beginnen: mit Leerzeichen einrücken, Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>mit Tabulatoren lässt sich nicht einrücken; Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>a key is expected; a quote above may be open, or the indentation differs</source>
        <translation>hier wird ein Schlüssel erwartet; weiter oben ist ein Anführungszeichen offen, oder die Einrückung weicht ab</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>nach dem Schlüssel wird ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>a comma or the end of the list or mapping in brackets is expected</source>
        <translation>ein Komma oder das Ende der Liste oder Zuordnung in Klammern wird erwartet</translation>
    </message>
    <message>
        <source>the indentation differs from that of the list above</source>
        <translation>die Einrückung weicht von der Liste darüber ab</translation>
    </message>
    <message>
        <source>text with a colon must be in quotes</source>
        <translation>Text mit einem Doppelpunkt gehört in Anführungszeichen</translation>
    </message>
    <message>
        <source>a quote or bracket that was opened is never closed</source>
        <translation>ein Anführungszeichen oder eine Klammer wurde geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>a backslash in double quotes must be doubled</source>
        <translation>ein Backslash in doppelten Anführungszeichen muss verdoppelt werden</translation>
    </message>
    <message>
        <source>a file holds one document; take away the line ---</source>
        <translation>eine Datei enthält ein Dokument; die Zeile --- entfernen</translation>
    </message>
    <message>
        <source>tags such as !!python are not used in a catalog</source>
        <translation>Tags wie !!python werden in einem Katalog nicht verwendet</translation>
    </message>
    <message>
        <source>this is not valid YAML: {0}</source>
        <translation>das ist kein gültiges YAML: {0}</translation>
    </message>
    <message>
        <source>this character is not allowed in YAML</source>
        <translation>dieses Zeichen ist in YAML nicht erlaubt</translation>
    </message>
    <message>
        <source>this is not valid YAML</source>
        <translation>das ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>aliases are not used here</source>
        <translation>Aliasse werden hier nicht verwendet</translation>
    </message>
    <message>
        <source>Write it in another way, then make the document again.</source>
        <translation>Schreiben Sie es anders und erstellen Sie dann das Dokument neu.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer.</source>
        <translation>Öffnen Sie es in einem PDF-Programm.</translation>
    </message>
    <message>
        <source>See: srm-desktop catalog list</source>
        <translation>Siehe: srm-desktop catalog list</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>The document cannot be final.</source>
        <translation>Das Dokument kann nicht endgültig sein.</translation>
    </message>
    <message>
        <source>Ask for the same as a spreadsheet, as CSV or as JSON.</source>
        <translation>Bitten Sie um dasselbe als Tabelle, als CSV oder als JSON.</translation>
    </message>
    <message>
        <source>Import a spreadsheet, CSV, JSON or YAML file, or add the file as evidence.</source>
        <translation>Importieren Sie eine Tabelle, eine CSV-, JSON- oder YAML-Datei, oder fügen Sie die Datei als Nachweis hinzu.</translation>
    </message>
    <message>
        <source>Of OSCAL, assessment results, plans of action and catalogs are read.</source>
        <translation>Von OSCAL werden Prüfungsergebnisse, Maßnahmenpläne und Kataloge gelesen.</translation>
    </message>
    <message>
        <source>{0} is packed.</source>
        <translation>{0} ist gepackt.</translation>
    </message>
    <message>
        <source>{0} is a web page.</source>
        <translation>{0} ist eine Webseite.</translation>
    </message>
    <message>
        <source>{0} is of a kind that cannot be imported.</source>
        <translation>{0} ist von einer Art, die nicht importiert werden kann.</translation>
    </message>
    <message>
        <source>{0} is an OSCAL {1}.</source>
        <translation>{0} ist ein OSCAL-Dokument der Art {1}.</translation>
    </message>
    <message>
        <source>{0} chairs this meeting, takes its minutes or dissented in it.</source>
        <translation>{0} leitet diese Sitzung, führt ihr Protokoll oder hat in ihr Dissens erklärt.</translation>
    </message>
    <message>
        <source>Whoever leaves early has attended.</source>
        <translation>Wer früher geht, war anwesend.</translation>
    </message>
    <message>
        <source>Verdicts and decisions</source>
        <translation>Urteile und Beschlüsse</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Rows that name something and say nothing of it: {0}.</source>
        <translation>Zeilen, die etwas nennen und nichts darüber sagen: {0}.</translation>
    </message>
    <message>
        <source>Everybody who is to sign this document has signed it.</source>
        <translation>Alle, die dieses Dokument signieren sollen, haben es signiert.</translation>
    </message>
    <message>
        <source>Verify it.</source>
        <translation>Verifizieren Sie es.</translation>
    </message>
    <message>
        <source>This document cannot be signed.</source>
        <translation>Dieses Dokument kann nicht signiert werden.</translation>
    </message>
    <message>
        <source>No answer in scope is applicable.</source>
        <translation>Keine Antwort im Umfang ist anwendbar.</translation>
    </message>
    <message>
        <source>Applicable answers: {2:,}; exceptions: {0:,}; not assessed: {1:,}.</source>
        <translation>Anwendbare Antworten: {2:,}; Abweichungen: {0:,}; nicht beurteilt: {1:,}.</translation>
    </message>
    <message>
        <source>Unchanged since it was signed, but nothing here vouches for {0}: compare each certificate&apos;s fingerprint with one you were given by other means.</source>
        <translation>Seit der Signatur unverändert, aber nichts hier bürgt für {0}: Vergleichen Sie den Fingerabdruck jedes Zertifikats mit einem, den Sie auf anderem Weg erhalten haben.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>an earlier version, {0}</source>
        <translation>eine frühere Fassung, {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Attestation {0}</source>
        <translation>Bestätigung {0}</translation>
    </message>
    <message>
        <source>Evidence removed: {0}</source>
        <translation>Nachweis entfernt: {0}</translation>
    </message>
    <message>
        <source>Caption of {0}: {1}</source>
        <translation>Beschriftung von {0}: {1}</translation>
    </message>
    <message>
        <source>Evidence added: {0}</source>
        <translation>Nachweis hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>Evidence brought back: {0}</source>
        <translation>Nachweis zurückgeholt: {0}</translation>
    </message>
    <message>
        <source>Evidence linked: {0}</source>
        <translation>Nachweis verknüpft: {0}</translation>
    </message>
    <message>
        <source>Evidence unlinked: {0}</source>
        <translation>Verknüpfung des Nachweises gelöst: {0}</translation>
    </message>
    <message>
        <source>Choose a .pem, .crt or .cer file.</source>
        <translation>Wählen Sie eine .pem-, .crt- oder .cer-Datei.</translation>
    </message>
    <message>
        <source>The key of the certificate is too short to rely on.</source>
        <translation>Der Schlüssel des Zertifikats ist zu kurz, um sich darauf zu verlassen.</translation>
    </message>
    <message>
        <source>The certificate was not valid before {0}.</source>
        <translation>Das Zertifikat war vor dem {0} nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate had expired on {0}.</source>
        <translation>Das Zertifikat war am {0} abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not meant for signatures.</source>
        <translation>Das Zertifikat ist nicht für Signaturen bestimmt.</translation>
    </message>
    <message>
        <source>{0} is not a certificate.</source>
        <translation>{0} ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate&apos;s extensions cannot be read.</source>
        <translation>Die Erweiterungen des Zertifikats können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>An identity needs the name of a person.</source>
        <translation>Eine Identität braucht den Namen einer Person.</translation>
    </message>
    <message>
        <source>Give the name as it is to be printed.</source>
        <translation>Geben Sie den Namen an, wie er gedruckt werden soll.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {0} characters.</source>
        <translation>Die Passphrase ist kürzer als {0} Zeichen.</translation>
    </message>
    <message>
        <source>A name or organization is longer than 64 characters.</source>
        <translation>Ein Name oder eine Organisation ist länger als 64 Zeichen.</translation>
    </message>
    <message>
        <source>Try the passphrase again, or choose a .p12 or .pfx file.</source>
        <translation>Versuchen Sie die Passphrase erneut, oder wählen Sie eine .p12- oder .pfx-Datei.</translation>
    </message>
    <message>
        <source>{0} holds no RSA or EC key with its certificate.</source>
        <translation>{0} enthält keinen RSA- oder EC-Schlüssel mit seinem Zertifikat.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the passphrase is wrong, or it is not a PKCS#12 file.</source>
        <translation>{0} kann nicht geöffnet werden: Die Passphrase ist falsch, oder es ist keine PKCS#12-Datei.</translation>
    </message>
    <message>
        <source>{0}, not trusted here</source>
        <translation>{0}, hier nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The document is encrypted.</source>
        <translation>Das Dokument ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The document holds changes that no signature made.</source>
        <translation>Das Dokument enthält Änderungen, die keine Signatur vorgenommen hat.</translation>
    </message>
    <message>
        <source>The signatures do not follow one another.</source>
        <translation>Die Signaturen folgen nicht aufeinander.</translation>
    </message>
    <message>
        <source>Something was added after the last signature ({0:,} B).</source>
        <translation>Nach der letzten Signatur wurde etwas hinzugefügt ({0:,} B).</translation>
    </message>
    <message>
        <source>What was signed has been changed.</source>
        <translation>Was signiert wurde, ist verändert worden.</translation>
    </message>
    <message>
        <source>The signature does not belong to its certificate.</source>
        <translation>Die Signatur gehört nicht zu ihrem Zertifikat.</translation>
    </message>
    <message>
        <source>After this signature something was changed that it does not permit.</source>
        <translation>Nach dieser Signatur wurde etwas geändert, das sie nicht erlaubt.</translation>
    </message>
    <message>
        <source>Its timestamp does not hold.</source>
        <translation>Ihr Zeitstempel hat keinen Bestand.</translation>
    </message>
    <message>
        <source>The signature is not where it says.</source>
        <translation>Die Signatur ist nicht dort, wo sie angibt.</translation>
    </message>
    <message>
        <source>It uses a method that can be forged ({0}).</source>
        <translation>Sie verwendet ein Verfahren, das gefälscht werden kann ({0}).</translation>
    </message>
    <message>
        <source>It carries a certificate that has no part in it.</source>
        <translation>Sie führt ein Zertifikat mit, das nichts mit ihr zu tun hat.</translation>
    </message>
    <message>
        <source>It gives another name than its certificate.</source>
        <translation>Sie nennt einen anderen Namen als ihr Zertifikat.</translation>
    </message>
    <message>
        <source>It was made at a time that has not come yet.</source>
        <translation>Sie wurde zu einer Zeit erstellt, die noch nicht gekommen ist.</translation>
    </message>
    <message>
        <source>The document was changed after it was made.</source>
        <translation>Das Dokument wurde nach seiner Erstellung verändert.</translation>
    </message>
    <message>
        <source>Something is hidden behind the signature.</source>
        <translation>Hinter der Signatur ist etwas verborgen.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read: {0}.</source>
        <translation>Die Datei ist beschädigt und kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The signature cannot be read: {0}.</source>
        <translation>Die Signatur kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The document has two tables of contents that may differ.</source>
        <translation>Das Dokument hat zwei Inhaltsverzeichnisse, die verschieden sein können.</translation>
    </message>
    <message>
        <source>The revision that signs {0} changes more than its signature.</source>
        <translation>Die Revision, die {0} signiert, ändert mehr als ihre Signatur.</translation>
    </message>
    <message>
        <source>Try again, or sign without one.</source>
        <translation>Versuchen Sie es erneut, oder signieren Sie ohne.</translation>
    </message>
    <message>
        <source>Verify it first, and make it again if need be.</source>
        <translation>Verifizieren Sie es zuerst, und erstellen Sie es nötigenfalls neu.</translation>
    </message>
    <message>
        <source>The timestamp server gave no timestamp: {0}.</source>
        <translation>Der Zeitstempelserver gab keinen Zeitstempel: {0}.</translation>
    </message>
    <message>
        <source>The document cannot be signed: {0}.</source>
        <translation>Das Dokument kann nicht signiert werden: {0}.</translation>
    </message>
    <message>
        <source>it holds no certificate with its private key</source>
        <translation>er enthält kein Zertifikat mit seinem privaten Schlüssel</translation>
    </message>
    <message>
        <source>The token does not accept this PIN.</source>
        <translation>Der Token nimmt diese PIN nicht an.</translation>
    </message>
    <message>
        <source>Mind that tokens lock after a few wrong PINs.</source>
        <translation>Bedenken Sie, dass Token nach wenigen falschen PINs sperren.</translation>
    </message>
    <message>
        <source>Check that it is plugged in, and that this is its PKCS#11 module.</source>
        <translation>Prüfen Sie, dass er eingesteckt ist und dass dies sein PKCS#11-Modul ist.</translation>
    </message>
    <message>
        <source>The token cannot be used through {0}: {1}.</source>
        <translation>Der Token kann über {0} nicht benutzt werden: {1}.</translation>
    </message>
    <message>
        <source>The database is damaged: {0}.</source>
        <translation>Die Datenbank ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The change log is broken before change {0}.</source>
        <translation>Das Änderungsprotokoll ist vor Änderung {0} unterbrochen.</translation>
    </message>
    <message>
        <source>Change {0} was altered after it was written.</source>
        <translation>Änderung {0} wurde verändert, nachdem sie geschrieben war.</translation>
    </message>
    <message>
        <source>Change {0} does not follow from what was there before it.</source>
        <translation>Änderung {0} folgt nicht aus dem, was vor ihr da war.</translation>
    </message>
    <message>
        <source>The catalog that the assessment was judged against is missing.</source>
        <translation>Der Katalog, nach dem in der Prüfung beurteilt wurde, fehlt.</translation>
    </message>
    <message>
        <source>Stored evidence {0} is missing.</source>
        <translation>Der gespeicherte Nachweis {0} fehlt.</translation>
    </message>
    <message>
        <source>The change log holds an action without changes.</source>
        <translation>Das Änderungsprotokoll enthält einen Vorgang ohne Änderungen.</translation>
    </message>
    <message>
        <source>The {0} of {1} is not what the change log says.</source>
        <translation>{0} von {1} ist nicht, was das Änderungsprotokoll sagt.</translation>
    </message>
    <message>
        <source>Stored content {0} was altered.</source>
        <translation>Der gespeicherte Inhalt {0} wurde verändert.</translation>
    </message>
    <message>
        <source>Stored evidence {0} was altered.</source>
        <translation>Der gespeicherte Nachweis {0} wurde verändert.</translation>
    </message>
    <message>
        <source>The size of evidence {0} is not what is stored.</source>
        <translation>Die Größe des Nachweises {0} ist nicht die gespeicherte.</translation>
    </message>
    <message>
        <source>The change log holds an entry this program does not know: {0}.</source>
        <translation>Das Änderungsprotokoll enthält einen Eintrag, den dieses Programm nicht kennt: {0}.</translation>
    </message>
    <message>
        <source>The {0} of {1} is missing, though logged.</source>
        <translation>{0} von {1} fehlt, obwohl im Protokoll.</translation>
    </message>
    <message>
        <source>The {0} {1} is stored without any value.</source>
        <translation>{0} {1} ist ohne jeden Wert gespeichert.</translation>
    </message>
    <message>
        <source>Change {0} does not stand in the order of the log.</source>
        <translation>Änderung {0} steht nicht in der Reihenfolge des Protokolls.</translation>
    </message>
    <message>
        <source>There is no space left to write to {name}.</source>
        <translation>Es ist kein Platz mehr, um in {name} zu schreiben.</translation>
    </message>
    <message>
        <source>Free some disk space and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} was left in the middle of a change.</source>
        <translation>In {name} blieb eine Änderung unvollendet.</translation>
    </message>
    <message>
        <source>Open it where it can be written; that takes the unfinished change back.</source>
        <translation>Öffnen Sie die Datei, wo in sie geschrieben werden kann; das nimmt die unvollendete Änderung zurück.</translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation>{name} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a folder you can write to.</source>
        <translation>Ändern Sie die Rechte, oder kopieren Sie sie in einen Ordner, in den Sie schreiben können.</translation>
    </message>
    <message>
        <source>{name} could not be opened.</source>
        <translation>{name} konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation>Prüfen Sie, dass es den Ordner gibt und dass Sie hineinschreiben dürfen.</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} gibt es bereits.</translation>
    </message>
    <message>
        <source>{name} is locked by another program.</source>
        <translation>{name} ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is not an SRM Desktop assessment.</source>
        <translation>{name} ist keine Prüfung von SRM Desktop.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .srm.</source>
        <translation>Wählen Sie eine Datei, die auf .srm endet.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} holds a value that is too large.</source>
        <translation>{name} enthält einen zu großen Wert.</translation>
    </message>
    <message>
        <source>Ask the sender for another copy.</source>
        <translation>Bitten Sie den Absender um eine andere Kopie.</translation>
    </message>
    <message>
        <source>Checking {name} took too long.</source>
        <translation>Die Prüfung der Datei {name} dauerte zu lange.</translation>
    </message>
    <message>
        <source>{name} tries something that an assessment may not do.</source>
        <translation>{name} versucht etwas, das eine Prüfung nicht tun darf.</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>Verwenden Sie diese Datei nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restore a backup or ask the sender for another copy. Nothing was changed.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder bitten Sie den Absender um eine andere Kopie. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Copy it to a folder you can write to and open the copy.</source>
        <translation>Kopieren Sie sie in einen Ordner, in den Sie schreiben können, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Close it elsewhere and open it again.</source>
        <translation>Schließen Sie sie anderswo und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{0} is damaged or was altered outside this program. {1}</source>
        <translation>{0} ist beschädigt oder wurde außerhalb dieses Programms verändert. {1}</translation>
    </message>
    <message>
        <source>{0} has an older format and is read-only, so it cannot be brought up to date here.</source>
        <translation>{0} hat ein älteres Format und ist schreibgeschützt, kann also hier nicht auf den neuen Stand gebracht werden.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{0} is open read-only.</source>
        <translation>{0} ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{0} is being made by another window.</source>
        <translation>{0} wird gerade von einem anderen Fenster angelegt.</translation>
    </message>
    <message>
        <source>Check the name, or make it with: srm-desktop new</source>
        <translation>Prüfen Sie den Namen, oder legen Sie sie an mit: srm-desktop new</translation>
    </message>
    <message>
        <source>{0} is not an SRM Desktop assessment.</source>
        <translation>{0} ist keine Prüfung von SRM Desktop.</translation>
    </message>
    <message>
        <source>{0} belongs to another program.</source>
        <translation>{0} gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>{0} was changed by another program: it is in a mode that loses data when copied.</source>
        <translation>{0} wurde von einem anderen Programm verändert: Die Datei ist in einem Modus, der beim Kopieren Daten verliert.</translation>
    </message>
    <message>
        <source>{0} is a folder, not an assessment.</source>
        <translation>{0} ist ein Ordner, keine Prüfung.</translation>
    </message>
    <message>
        <source>{0} is a device or pipe, not a file.</source>
        <translation>{0} ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>You may not read {0}.</source>
        <translation>Sie dürfen {0} nicht lesen.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of SRM Desktop (format {1}; this version reads up to {2}).</source>
        <translation>{0} wurde von einer neueren Version von SRM Desktop geschrieben (Format {1}; diese Version liest bis {2}).</translation>
    </message>
    <message>
        <source>{0} does not have the structure of an assessment; it was altered or damaged.</source>
        <translation>{0} hat nicht den Aufbau einer Prüfung; die Datei wurde verändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{0} changed while it was being read. Nothing was added.</source>
        <translation>{0} änderte sich während des Lesens. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Remove it, or type the text again.</source>
        <translation>Entfernen Sie es, oder geben Sie den Text neu ein.</translation>
    </message>
    <message>
        <source>The text holds {0!r}, half a character, which cannot be stored.</source>
        <translation>Der Text enthält {0!r}, ein halbes Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The due date is not a date.</source>
        <translation>Die Fälligkeit ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Schreiben Sie es als 2026-12-31.</translation>
    </message>
    <message>
        <source>Save it as SVG, or filter it first.</source>
        <translation>Speichern Sie es als SVG, oder filtern Sie zuerst.</translation>
    </message>
    <message>
        <source>{0} is too large for a PNG.</source>
        <translation>{0} ist zu groß für ein PNG.</translation>
    </message>
    <message>
        <source>One of the dates cannot be read.</source>
        <translation>Eines der Daten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Write dates as 2026-12-31.</source>
        <translation>Schreiben Sie Daten als 2026-12-31.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Ihr Name fehlt.</translation>
    </message>
    <message>
        <source>Every change is recorded with the name of who made it.</source>
        <translation>Jede Änderung wird mit dem Namen dessen festgehalten, der sie vorgenommen hat.</translation>
    </message>
    <message>
        <source>The file&apos;s folder does not exist.</source>
        <translation>Den Ordner der Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>The reliance is incomplete.</source>
        <translation>Die Verwertung ist unvollständig.</translation>
    </message>
    <message>
        <source>Give the report, the day it was read, who read it, and what it is relied on for.</source>
        <translation>Geben Sie an, welcher Bericht wann von wem gelesen wurde und wofür er verwertet wird.</translation>
    </message>
    <message>
        <source>There is no target yet.</source>
        <translation>Noch gibt es kein Zielobjekt.</translation>
    </message>
    <message>
        <source>Write at least one line.</source>
        <translation>Schreiben Sie mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angehakt.</translation>
    </message>
    <message>
        <source>Tick the evidence that belongs here.</source>
        <translation>Haken Sie die Nachweise an, die hierher gehören.</translation>
    </message>
    <message>
        <source>No program opened the copy.</source>
        <translation>Kein Programm hat die Kopie geöffnet.</translation>
    </message>
    <message>
        <source>Save the file and open it in a program of your choice.</source>
        <translation>Speichern Sie die Datei und öffnen Sie sie in einem Programm Ihrer Wahl.</translation>
    </message>
    <message>
        <source>The picture is {0} by {1} points, too large to be shown here.</source>
        <translation>Das Bild hat {0} mal {1} Punkte, zu viele, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Dieses Bild kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose where the file is to be written.</source>
        <translation>Wählen Sie, wohin die Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>Nothing is in scope.</source>
        <translation>Der Umfang ist leer.</translation>
    </message>
    <message>
        <source>Choose at least one target and one domain.</source>
        <translation>Wählen Sie mindestens ein Zielobjekt und eine Domäne.</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>Die Datei gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose it where a new assessment is made.</source>
        <translation>Wählen Sie sie dort, wo eine neue Prüfung angelegt wird.</translation>
    </message>
    <message>
        <source>There is no assessment open that can be changed.</source>
        <translation>Es ist keine Prüfung offen, die geändert werden kann.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Öffnen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>This assessment is open read-only.</source>
        <translation>Diese Prüfung ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Close it elsewhere first.</source>
        <translation>Schließen Sie sie zuerst anderswo.</translation>
    </message>
    <message>
        <source>There is nothing to judge yet.</source>
        <translation>Noch gibt es nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>Add targets first.</source>
        <translation>Fügen Sie zuerst Zielobjekte hinzu.</translation>
    </message>
    <message>
        <source>The minutes need a file.</source>
        <translation>Das Protokoll braucht eine Datei.</translation>
    </message>
    <message>
        <source>Choose where to keep the PDF.</source>
        <translation>Wählen Sie, wo das PDF aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Type them again.</source>
        <translation>Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>This identity is {0}&apos;s; the field is for {1}.</source>
        <translation>Diese Identität gehört {0}; das Feld ist für {1}.</translation>
    </message>
    <message>
        <source>Choose {0}&apos;s identity, or correct the people and make the document again.</source>
        <translation>Wählen Sie die Identität von {0}, oder berichtigen Sie die Personen und erstellen Sie das Dokument neu.</translation>
    </message>
    <message>
        <source>Create the assessment</source>
        <translation>Prüfung angelegt</translation>
    </message>
    <message>
        <source>Edit the assessment&apos;s details</source>
        <translation>Angaben zur Prüfung bearbeitet</translation>
    </message>
    <message>
        <source>Add target {detail}</source>
        <translation>Zielobjekt {detail} hinzugefügt</translation>
    </message>
    <message>
        <source>Edit target {detail}</source>
        <translation>Zielobjekt {detail} bearbeitet</translation>
    </message>
    <message>
        <source>Remove target {detail}</source>
        <translation>Zielobjekt {detail} entfernt</translation>
    </message>
    <message>
        <source>Add {detail}</source>
        <translation>{detail} hinzugefügt</translation>
    </message>
    <message>
        <source>Edit {detail}</source>
        <translation>{detail} bearbeitet</translation>
    </message>
    <message>
        <source>Remove {detail}</source>
        <translation>{detail} entfernt</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Eine Antwort festgehalten</translation>
    </message>
    <message>
        <source>Set a result to {detail}</source>
        <translation>Ein Ergebnis gesetzt: {detail}</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>Eine Bemerkung bearbeitet</translation>
    </message>
    <message>
        <source>Set an owner to {detail}</source>
        <translation>Verantwortlichen gesetzt: {detail}</translation>
    </message>
    <message>
        <source>Set a due date to {detail}</source>
        <translation>Fälligkeit gesetzt: {detail}</translation>
    </message>
    <message>
        <source>Set the methods of an answer</source>
        <translation>Methoden einer Antwort gesetzt</translation>
    </message>
    <message>
        <source>Record a risk acceptance</source>
        <translation>Eine Risikoakzeptanz erfasst</translation>
    </message>
    <message>
        <source>Record reliance on {detail}</source>
        <translation>Verwertung von {detail} erfasst</translation>
    </message>
    <message>
        <source>Remove reliance on {detail}</source>
        <translation>Verwertung von {detail} entfernt</translation>
    </message>
    <message>
        <source>Move to catalog {detail}</source>
        <translation>Auf Katalog {detail} umgestellt</translation>
    </message>
    <message>
        <source>Set the review of an answer to {detail}</source>
        <translation>Durchsicht einer Antwort gesetzt: {detail}</translation>
    </message>
    <message>
        <source>Explain an exception</source>
        <translation>Eine Abweichung erläutert</translation>
    </message>
    <message>
        <source>Add action {detail}</source>
        <translation>Maßnahme {detail} hinzugefügt</translation>
    </message>
    <message>
        <source>Edit action {detail}</source>
        <translation>Maßnahme {detail} bearbeitet</translation>
    </message>
    <message>
        <source>Mark action {detail} as done</source>
        <translation>Maßnahme {detail} als erledigt gekennzeichnet</translation>
    </message>
    <message>
        <source>Reopen action {detail}</source>
        <translation>Maßnahme {detail} wieder geöffnet</translation>
    </message>
    <message>
        <source>Remove action {detail}</source>
        <translation>Maßnahme {detail} entfernt</translation>
    </message>
    <message>
        <source>Save filter {detail}</source>
        <translation>Filter {detail} gespeichert</translation>
    </message>
    <message>
        <source>Remove filter {detail}</source>
        <translation>Filter {detail} entfernt</translation>
    </message>
    <message>
        <source>Start meeting {detail}</source>
        <translation>Sitzung {detail} begonnen</translation>
    </message>
    <message>
        <source>Edit meeting {detail}</source>
        <translation>Sitzung {detail} bearbeitet</translation>
    </message>
    <message>
        <source>Decide {detail}</source>
        <translation>{detail} entschieden</translation>
    </message>
    <message>
        <source>Minute a decision on {detail}</source>
        <translation>Beschluss zu {detail} protokolliert</translation>
    </message>
    <message>
        <source>Minute a dissent on {detail}</source>
        <translation>Dissens zu {detail} protokolliert</translation>
    </message>
    <message>
        <source>Park {detail}</source>
        <translation>{detail} zurückgestellt</translation>
    </message>
    <message>
        <source>Correct the minutes on {detail}</source>
        <translation>Protokoll zu {detail} berichtigt</translation>
    </message>
    <message>
        <source>Leave {detail} as it is</source>
        <translation>{detail} unverändert gelassen</translation>
    </message>
    <message>
        <source>Give meeting {detail} more time</source>
        <translation>Sitzung {detail} verlängert</translation>
    </message>
    <message>
        <source>Close meeting {detail}</source>
        <translation>Sitzung {detail} geschlossen</translation>
    </message>
    <message>
        <source>Make minutes {detail}</source>
        <translation>Protokoll {detail} erstellt</translation>
    </message>
    <message>
        <source>Turn to {detail}</source>
        <translation>Zu {detail} gewechselt</translation>
    </message>
    <message>
        <source>Interrupt meeting {detail}</source>
        <translation>Sitzung {detail} unterbrochen</translation>
    </message>
    <message>
        <source>Resume meeting {detail}</source>
        <translation>Sitzung {detail} fortgesetzt</translation>
    </message>
    <message>
        <source>Add evidence {detail}</source>
        <translation>Nachweis {detail} hinzugefügt</translation>
    </message>
    <message>
        <source>Edit evidence {detail}</source>
        <translation>Nachweis {detail} bearbeitet</translation>
    </message>
    <message>
        <source>Link evidence {detail}</source>
        <translation>Nachweis {detail} verknüpft</translation>
    </message>
    <message>
        <source>Unlink evidence {detail}</source>
        <translation>Verknüpfung von Nachweis {detail} gelöst</translation>
    </message>
    <message>
        <source>Remove evidence {detail}</source>
        <translation>Nachweis {detail} entfernt</translation>
    </message>
    <message>
        <source>Import a finding from {detail}</source>
        <translation>Eine Feststellung aus {detail} importiert</translation>
    </message>
    <message>
        <source>Accept the suggestion {detail}</source>
        <translation>Vorschlag {detail} angenommen</translation>
    </message>
    <message>
        <source>Import a change from {detail}</source>
        <translation>Eine Änderung aus {detail} importiert</translation>
    </message>
    <message>
        <source>Make attestation {detail}</source>
        <translation>Bestätigung {detail} erstellt</translation>
    </message>
    <message>
        <source>Record the signatures of {detail}</source>
        <translation>Signaturen von {detail} erfasst</translation>
    </message>
    <message>
        <source>Revoke attestation {detail}</source>
        <translation>Bestätigung {detail} widerrufen</translation>
    </message>
    <message>
        <source>Add {count} targets</source>
        <translation>{count} Zielobjekte hinzugefügt</translation>
    </message>
    <message>
        <source>Edit {count} targets</source>
        <translation>{count} Zielobjekte bearbeitet</translation>
    </message>
    <message>
        <source>Remove {count} targets</source>
        <translation>{count} Zielobjekte entfernt</translation>
    </message>
    <message>
        <source>Record {count} answers</source>
        <translation>{count} Antworten festgehalten</translation>
    </message>
    <message>
        <source>Import changes to {count} entries from {detail}</source>
        <translation>Änderungen an {count} Einträgen aus {detail} importiert</translation>
    </message>
    <message>
        <source>Add {count} actions</source>
        <translation>{count} Maßnahmen hinzugefügt</translation>
    </message>
    <message>
        <source>Edit {count} actions</source>
        <translation>{count} Maßnahmen bearbeitet</translation>
    </message>
    <message>
        <source>Mark {count} actions as done</source>
        <translation>{count} Maßnahmen als erledigt gekennzeichnet</translation>
    </message>
    <message>
        <source>Reopen {count} actions</source>
        <translation>{count} Maßnahmen wieder geöffnet</translation>
    </message>
    <message>
        <source>Remove {count} actions</source>
        <translation>{count} Maßnahmen entfernt</translation>
    </message>
    <message>
        <source>Add {count} files as evidence</source>
        <translation>{count} Dateien als Nachweise hinzugefügt</translation>
    </message>
    <message>
        <source>Edit {count} pieces of evidence</source>
        <translation>{count} Nachweise bearbeitet</translation>
    </message>
    <message>
        <source>Link {count} pieces of evidence</source>
        <translation>{count} Nachweise verknüpft</translation>
    </message>
    <message>
        <source>Unlink {count} pieces of evidence</source>
        <translation>Verknüpfung von {count} Nachweisen gelöst</translation>
    </message>
    <message>
        <source>Remove {count} pieces of evidence</source>
        <translation>{count} Nachweise entfernt</translation>
    </message>
    <message>
        <source>Set {count} results to {detail}</source>
        <translation>{count} Ergebnisse gesetzt: {detail}</translation>
    </message>
    <message>
        <source>Import {count} findings from {detail}</source>
        <translation>{count} Feststellungen aus {detail} importiert</translation>
    </message>
    <message>
        <source>Accept {count} suggestions</source>
        <translation>{count} Vorschläge angenommen</translation>
    </message>
    <message>
        <source>Edit {count} notes</source>
        <translation>{count} Bemerkungen bearbeitet</translation>
    </message>
    <message>
        <source>Set the owner of {count} answers to {detail}</source>
        <translation>Verantwortlichen von {count} Antworten gesetzt: {detail}</translation>
    </message>
    <message>
        <source>Set {count} due dates to {detail}</source>
        <translation>{count} Fälligkeiten gesetzt: {detail}</translation>
    </message>
    <message>
        <source>Set the methods of {count} answers</source>
        <translation>Methoden von {count} Antworten gesetzt</translation>
    </message>
    <message>
        <source>Record {count} risk acceptances</source>
        <translation>{count} Risikoakzeptanzen erfasst</translation>
    </message>
    <message>
        <source>Explain {count} exceptions</source>
        <translation>{count} Abweichungen erläutert</translation>
    </message>
    <message>
        <source>Set the review of {count} answers to {detail}</source>
        <translation>Durchsicht von {count} Antworten gesetzt: {detail}</translation>
    </message>
    <message>
        <source>Clear an owner</source>
        <translation>Einen Verantwortlichen gelöscht</translation>
    </message>
    <message>
        <source>Clear a due date</source>
        <translation>Eine Fälligkeit gelöscht</translation>
    </message>
    <message>
        <source>Clear the owner of {count} answers</source>
        <translation>Verantwortlichen von {count} Antworten gelöscht</translation>
    </message>
    <message>
        <source>Clear the due date of {count} answers</source>
        <translation>Fälligkeit von {count} Antworten gelöscht</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Catalog SHA-256</source>
        <translation>SHA-256 des Katalogs</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Gesamturteil</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Correct them and try again; srm-desktop catalog validate lists all of them.</source>
        <translation>Beheben Sie die Fehler und versuchen Sie es erneut; srm-desktop catalog validate zählt alle auf.</translation>
    </message>
    <message>
        <source>The document holds parts that nothing in it uses.</source>
        <translation>Das Dokument enthält Teile, die nichts darin verwendet.</translation>
    </message>
    <message>
        <source>{0} is an assessment.</source>
        <translation>{0} ist eine Prüfung.</translation>
    </message>
    <message>
        <source>{0}: It gives a reason that is not the role of its place.</source>
        <translation>{0}: Als Grund ist etwas anderes angegeben als die Rolle an dieser Stelle.</translation>
    </message>
    <message>
        <source>See: srm-desktop import --help</source>
        <translation>Siehe: srm-desktop import --help</translation>
    </message>
    <message>
        <source>{0} says nothing about {1}.</source>
        <translation>{0} sagt nichts über {1}.</translation>
    </message>
    <message>
        <source>Export the matrix instead.</source>
        <translation>Exportieren Sie stattdessen die Matrix.</translation>
    </message>
    <message>
        <source>Choose one: {0}.</source>
        <translation>Wählen Sie eines: {0}.</translation>
    </message>
    <message>
        <source>The signature holds more than a signature.</source>
        <translation>Die Signatur enthält mehr als eine Signatur.</translation>
    </message>
    <message>
        <source>It is not a signature of the kind that such a document has.</source>
        <translation>Es ist keine Signatur der Art, wie ein solches Dokument sie hat.</translation>
    </message>
    <message>
        <source>{name} is not where it was opened any more.</source>
        <translation>{name} ist nicht mehr dort, wo die Datei geöffnet wurde.</translation>
    </message>
    <message>
        <source>Put it back there, or close it here and open it where it is now.</source>
        <translation>Legen Sie sie dorthin zurück, oder schließen Sie sie hier und öffnen Sie sie, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datiert</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Abweichungen vom Plan</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Document kind</source>
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Beendet um</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Work finished</source>
        <translation>Ende der Arbeiten</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>Beginn der Arbeiten</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File SHA-256</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>Nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>Importiert am</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Unabhängigkeit</translation>
    </message>
    <message>
        <source>Intended users</source>
        <translation>Vorgesehene Nutzer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Judged under catalog</source>
        <translation>Beurteilt nach Katalog</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Verlassen um</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Log head</source>
        <translation>Kopf des Protokolls</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Nummer im Protokoll</translation>
    </message>
    <message>
        <source>Logo SHA-256</source>
        <translation>SHA-256 des Logos</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Minutes taken by</source>
        <translation>Protokoll führt</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Eingebracht am</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Management&apos;s response</source>
        <translation>Stellungnahme der Leitung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Review comment</source>
        <translation>Kommentar der Durchsicht</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Durchgesehen am</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Durchgesehen von</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>Widerrufen von</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Revoked because</source>
        <translation>Grund des Widerrufs</translation>
    </message>
    <message>
        <source>Risk accepted by</source>
        <translation>Risiko akzeptiert von</translation>
    </message>
    <message>
        <source>Risk accepted until</source>
        <translation>Risiko akzeptiert bis</translation>
    </message>
    <message>
        <source>Risk accepted because</source>
        <translation>Risiko akzeptiert, weil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Signed SHA-256</source>
        <translation>SHA-256 nach Signatur</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Snapshot SHA-256</source>
        <translation>SHA-256 der Daten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Durchgeführt am</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielobjekte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Timebox</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tools used</source>
        <translation>Eingesetzte Werkzeuge</translation>
    </message>
    <message>
        <source>Turned in</source>
        <translation>Umgeschlagen in</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Partially satisfied</source>
        <translation>Teilweise erfüllt</translation>
    </message>
    <message>
        <source>Other than satisfied</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Einsichtnahme</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Befragung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Vorgelegt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Changed since acceptance</source>
        <translation>Seit der Annahme geändert</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Inherited from AWS</source>
        <translation>Von AWS übernommen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>Infrastructure, such as EC2</source>
        <translation>Infrastruktur, etwa EC2</translation>
    </message>
    <message>
        <source>Managed, such as RDS</source>
        <translation>Verwaltet, etwa RDS</translation>
    </message>
    <message>
        <source>Abstracted, such as S3 or Lambda</source>
        <translation>Abstrahiert, etwa S3 oder Lambda</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS-Konto</translation>
    </message>
    <message>
        <source>Organizational unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Shared services</source>
        <translation>Gemeinsame Dienste</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Responsible management</source>
        <translation>Verantwortliche Leitung</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>Independent assessment</source>
        <translation>Unabhängige Prüfung</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Dissens</translation>
    </message>
    <message>
        <source>Aging</source>
        <translation>Veraltend</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>Informativ</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ohne Einstufung</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>Fehlgeschlagen seit</translation>
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
        <source>No conclusion</source>
        <translation>Kein Gesamturteil</translation>
    </message>
    <message>
        <source>Unmodified</source>
        <translation>Uneingeschränkt</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Adverse</source>
        <translation>Versagt</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Nichtabgabe</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Partially or other than satisfied</source>
        <translation>Teilweise oder nicht erfüllt</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Irgendein Ergebnis</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>A gap whose due date has passed</source>
        <translation>Eine Lücke, deren Fälligkeit verstrichen ist</translation>
    </message>
    <message>
        <source>A gap that nobody owns</source>
        <translation>Eine Lücke, für die niemand verantwortlich ist</translation>
    </message>
    <message>
        <source>Submitted, or changed since it was accepted</source>
        <translation>Vorgelegt, oder seit der Annahme geändert</translation>
    </message>
    <message>
        <source>Judged by an earlier wording</source>
        <translation>Nach früherem Wortlaut beurteilt</translation>
    </message>
    <message>
        <source>Put off by the last meeting</source>
        <translation>Von der letzten Sitzung zurückgestellt</translation>
    </message>
    <message>
        <source>Changed since the last document or meeting</source>
        <translation>Seit dem letzten Dokument oder der letzten Sitzung geändert</translation>
    </message>
    <message>
        <source>A risk was accepted until a day that has passed</source>
        <translation>Ein Risiko war bis zu einem Tag akzeptiert, der verstrichen ist</translation>
    </message>
    <message>
        <source>A scanner found it failing</source>
        <translation>In einem Scan fehlgeschlagen</translation>
    </message>
    <message>
        <source>Carried by AWS</source>
        <translation>Von AWS getragen</translation>
    </message>
    <message>
        <source>What it comes with</source>
        <translation>Was dabei ist</translation>
    </message>
    <message>
        <source>Something is noted</source>
        <translation>Etwas ist vermerkt</translation>
    </message>
    <message>
        <source>A file is kept as evidence</source>
        <translation>Eine Datei ist als Nachweis aufbewahrt</translation>
    </message>
    <message>
        <source>A scanner reports something</source>
        <translation>Ein Scanner meldet etwas</translation>
    </message>
    <message>
        <source>Somebody owes something</source>
        <translation>Jemand hat etwas zu tun</translation>
    </message>
    <message>
        <source>Its risk is accepted</source>
        <translation>Ihr Risiko ist akzeptiert</translation>
    </message>
    <message>
        <source>Who puts it right</source>
        <translation>Wer für Abhilfe sorgt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Part of the catalog</source>
        <translation>Teil des Katalogs</translation>
    </message>
    <message>
        <source>Part of a domain</source>
        <translation>Teil einer Domäne</translation>
    </message>
    <message>
        <source>How a responsibility&apos;s id begins</source>
        <translation>Womit die ID einer Zuständigkeit beginnt</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Wie wichtig sie ist</translation>
    </message>
    <message>
        <source>Account, unit or workload</source>
        <translation>Konto, Einheit oder Workload</translation>
    </message>
    <message>
        <source>The target&apos;s environment</source>
        <translation>Die Umgebung des Zielobjekts</translation>
    </message>
    <message>
        <source>What it is about at AWS</source>
        <translation>Worum es bei AWS geht</translation>
    </message>
    <message>
        <source>Where the review stands</source>
        <translation>Wo die Durchsicht steht</translation>
    </message>
    <message>
        <source>How it was looked at</source>
        <translation>Wie geprüft wurde</translation>
    </message>
    <message>
        <source>No method</source>
        <translation>Keine Methode</translation>
    </message>
    <message>
        <source>Who judged it</source>
        <translation>Wer sie beurteilt hat</translation>
    </message>
    <message>
        <source>When it was judged</source>
        <translation>Wann sie beurteilt wurde</translation>
    </message>
    <message>
        <source>When it was last changed</source>
        <translation>Wann sie zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>Who carries it: you, AWS or both</source>
        <translation>Wer sie trägt: Sie, AWS oder beide</translation>
    </message>
    <message>
        <source>Nearer than seven days</source>
        <translation>In weniger als sieben Tagen</translation>
    </message>
    <message>
        <source>Farther than thirty days</source>
        <translation>In mehr als dreißig Tagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>Vor einem bestimmten Tag</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem bestimmten Monat</translation>
    </message>
    <message>
        <source>From one month to another</source>
        <translation>Von einem Monat bis zu einem anderen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted picture {0}.png</source>
        <translation>Eingefügtes Bild {0}.png</translation>
    </message>
    <message>
        <source>Pasted text {0}.txt</source>
        <translation>Eingefügter Text {0}.txt</translation>
    </message>
</context>
</TS>
