<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>For a bug report</source>
        <translation>Für eine Fehlermeldung</translation>
    </message>
    <message>
        <source>Versions and what Ergo can sense here. Nothing in it names you.</source>
        <translation>Versionen und was Ergo hier spüren kann. Nichts darin nennt dich.</translation>
    </message>
    <message>
        <source>Copy diagnostic info</source>
        <translation>Systemangaben kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>This could not be found out just now.</source>
        <translation>Das ließ sich gerade nicht herausfinden.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach …</translation>
    </message>
    <message>
        <source>What Ergo is not</source>
        <translation>Was Ergo nicht ist</translation>
    </message>
    <message>
        <source>Ergo is not medical advice, and it does not know your body.</source>
        <translation>Ergo ist kein medizinischer Rat und kennt deinen Körper nicht.</translation>
    </message>
    <message>
        <source>No clinician has reviewed its routines and texts yet.</source>
        <translation>Keine medizinische Fachperson hat die Routinen und Texte bisher geprüft.</translation>
    </message>
    <message>
        <source>If what you feel is new, strong or frightening, seek care first.</source>
        <translation>Ist etwas neu, stark oder macht dir Angst, hol zuerst Hilfe.</translation>
    </message>
    <message>
        <source>Ergo {version}</source>
        <translation>Ergo {version}</translation>
    </message>
    <message>
        <source>Counts how long you have really been sitting, and leads you through short breaks.</source>
        <translation>Zählt, wie lange du wirklich gesessen hast, und führt dich durch kurze Pausen.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Here: Ctrl+F searches, Ctrl+Z takes back, Ctrl+Page Down is the next page, Esc closes.</source>
        <translation>Hier: Strg+F sucht, Strg+Z nimmt zurück, Strg+Bild ab ist die nächste Seite, Esc schließt.</translation>
    </message>
    <message>
        <source>In a routine: Space pauses, H says it hurts, Esc ends, ? shows all others.</source>
        <translation>In einer Routine: Leertaste pausiert, H heißt, es tut weh, Esc beendet, ? zeigt alle anderen.</translation>
    </message>
    <message>
        <source>Among the routines: Ctrl+F searches, Enter opens one, Esc goes back.</source>
        <translation>Bei den Routinen: Strg+F sucht, Eingabe öffnet eine, Esc geht zurück.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Try this</source>
        <translation>Probier das</translation>
    </message>
    <message>
        <source>Something to ask for</source>
        <translation>Etwas, worum du bitten kannst</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Keep things gentle for three days</source>
        <translation>Drei Tage lang sanft bleiben</translation>
    </message>
    <message>
        <source>Check in with me in half an hour</source>
        <translation>In einer halben Stunde nachfragen</translation>
    </message>
    <message>
        <source>Save to my diary</source>
        <translation>Ins Tagebuch speichern</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation>Nur auf diesem Computer gespeichert.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The setting was not saved</source>
        <translation>Die Einstellung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>What Ergo keeps</source>
        <translation>Was Ergo aufbewahrt</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>A person from behind; no place is chosen</source>
        <translation>Eine Person von hinten; keine Stelle ist gewählt</translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
</context>
<context>
    <name>CardHolder</name>
    <message>
        <source>Card from my physio</source>
        <translation>Karte von meiner Physio</translation>
    </message>
    <message>
        <source>The card was not kept</source>
        <translation>Die Karte wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The card was not put aside</source>
        <translation>Die Karte wurde nicht weggelegt</translation>
    </message>
    <message>
        <source>Put aside. The file is kept: {name}</source>
        <translation>Weggelegt. Die Datei bleibt: {name}</translation>
    </message>
    <message>
        <source>Printed from Ergo. Stop if it hurts. This is your physio&apos;s advice, not Ergo&apos;s.</source>
        <translation>Aus Ergo gedruckt. Hör auf, wenn es weh tut. Das ist der Rat deiner Physio, nicht der von Ergo.</translation>
    </message>
    <message>
        <source>My physio&apos;s card</source>
        <translation>Karte meiner Physio</translation>
    </message>
    <message>
        <source>The sheet was not saved</source>
        <translation>Das Blatt wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>Ergo – Card from my physio</source>
        <translation>Ergo – Karte von meiner Physio</translation>
    </message>
    <message>
        <source>A card from my physio</source>
        <translation>Eine Karte von meiner Physio</translation>
    </message>
    <message>
        <source>Cards (*.ergocard)</source>
        <translation>Karten (*.ergocard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>Blatt zum Drucken speichern</translation>
    </message>
    <message>
        <source>my physio&apos;s card.pdf</source>
        <translation>Karte meiner Physio.pdf</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Is it easier now?</source>
        <translation>Ist es jetzt leichter?</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Not easier</source>
        <translation>Nicht leichter</translation>
    </message>
    <message>
        <source>You asked me to check in. Tender for a day or two is common. Not medical advice.</source>
        <translation>Du wolltest, dass ich nachfrage. Ein, zwei Tage empfindlich ist üblich. Kein medizinischer Rat.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check first</source>
        <translation>Zuerst prüfen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Yes, one of these</source>
        <translation>Ja, eines davon</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
</context>
<context>
    <name>Clinician</name>
    <message numerus="yes">
        <source>Days: %n</source>
        <translation>
            <numerusform>Tage: %n</numerusform>
            <numerusform>Tage: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Routines done: %n</source>
        <translation>
            <numerusform>Gemachte Routinen: %n</numerusform>
            <numerusform>Gemachte Routinen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each line is the middle of about %n days.</source>
        <translation>
            <numerusform>Jede Linie ist die Mitte von etwa %n Tag.</numerusform>
            <numerusform>Jede Linie ist die Mitte von etwa %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes for a clinician</source>
        <translation>Notizen für eine Fachperson</translation>
    </message>
    <message>
        <source>Made by the person with Ergo; not a medical record, not medical advice. Content not reviewed by a clinician.</source>
        <translation>Von der Person selbst mit Ergo erstellt; keine Krankenakte und kein medizinischer Rat. Inhalt von keiner medizinischen Fachperson geprüft.</translation>
    </message>
    <message>
        <source>How strong, over time</source>
        <translation>Wie stark, im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Where, what set it off, what helped</source>
        <translation>Wo, was es auslöste, was half</translation>
    </message>
    <message>
        <source>Longest sits, and breaks</source>
        <translation>Längstes Sitzen und Pausen</translation>
    </message>
    <message>
        <source>Routines done</source>
        <translation>Gemachte Routinen</translation>
    </message>
    <message>
        <source>Diary and sitting side by side</source>
        <translation>Tagebuch und Sitzen nebeneinander</translation>
    </message>
    <message>
        <source>Single entries</source>
        <translation>Einzelne Einträge</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Questions to ask, lines to fill in</source>
        <translation>Fragen, Zeilen zum Ausfüllen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>No spasm was noted in these days.</source>
        <translation>In diesen Tagen wurde kein Krampf notiert.</translation>
    </message>
    <message>
        <source>Spasms noted: {count}, on {days} of {all} days</source>
        <translation>Notierte Krämpfe: {count}, an {days} von {all} Tagen</translation>
    </message>
    <message>
        <source>At the start (filled)</source>
        <translation>Zu Beginn (gefüllt)</translation>
    </message>
    <message>
        <source>Afterwards (open)</source>
        <translation>Danach (offen)</translation>
    </message>
    <message>
        <source>{when}: {least} to {most} of 10, in the middle {middle}, n = {n}</source>
        <translation>{when}: {least} bis {most} von 10, mittlerer Wert {middle}, n = {n}</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Seemed to set it off</source>
        <translation>Schien es auszulösen</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Hat geholfen</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Wie es sich anfühlte</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>told in n = {n}</source>
        <translation>angegeben, n = {n}</translation>
    </message>
    <message>
        <source>Sitting was counted on {days} of {all} days</source>
        <translation>Sitzen wurde an {days} von {all} Tagen gezählt</translation>
    </message>
    <message>
        <source>Longest unbroken sits</source>
        <translation>Am längsten am Stück</translation>
    </message>
    <message>
        <source>Taken of offered</source>
        <translation>Angebotene, gemacht</translation>
    </message>
    <message>
        <source>Got up unasked</source>
        <translation>Von selbst aufgestanden</translation>
    </message>
    <message>
        <source>Moved, in all</source>
        <translation>Bewegt, insgesamt</translation>
    </message>
    <message>
        <source>Sitting on a middle day</source>
        <translation>Sitzen, mittlerer Tag</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Said to be better after a routine: {areas}</source>
        <translation>Nach eigener Angabe nach einer Routine besser: {areas}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Single entries, the newest first</source>
        <translation>Einzelne Einträge, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Single entries: the newest {shown} of {all}; the page has no room for more</source>
        <translation>Einzelne Einträge: die neuesten {shown} von {all}; für mehr hat die Seite keinen Platz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Since when, how long, how often</source>
        <translation>Seit wann, wie lange, wie oft</translation>
    </message>
    <message>
        <source>Medicines and supplements</source>
        <translation>Medikamente und Ergänzungsmittel</translation>
    </message>
    <message>
        <source>Sleep, drinks, stress</source>
        <translation>Schlaf, Getränke, Stress</translation>
    </message>
    <message>
        <source>To ask: What is behind it? Which options are there? What can I change day to day? Do I need tests or supplements? Which moves should I leave out? When do we look again?</source>
        <translation>Zu fragen: Was steckt dahinter? Welche Möglichkeiten gibt es? Was kann ich im Alltag ändern? Brauche ich Untersuchungen oder Ergänzungsmittel? Welche Bewegungen soll ich weglassen? Wann schauen wir wieder?</translation>
    </message>
</context>
<context>
    <name>ClinicianWindow</name>
    <message>
        <source>Ergo – For a clinician</source>
        <translation>Ergo – Für eine Fachperson</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Was darauf steht</translation>
    </message>
    <message>
        <source>For a clinician</source>
        <translation>Für eine Fachperson</translation>
    </message>
    <message>
        <source>Made on this computer; nothing is sent.</source>
        <translation>Auf diesem Computer gemacht; nichts wird verschickt.</translation>
    </message>
    <message>
        <source>notes-for-a-clinician.pdf</source>
        <translation>notizen-fuer-eine-fachperson.pdf</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Die Seite speichern</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ComfortCard</name>
    <message>
        <source>Comfort check, 0 to 10</source>
        <translation>Wohlfühl-Check, 0 bis 10</translation>
    </message>
    <message>
        <source>0–3 and settling: carry on.</source>
        <translation>0–3 und nachlassend: weitermachen.</translation>
    </message>
    <message>
        <source>4–5: smaller, or skip.</source>
        <translation>4–5: kleiner, oder auslassen.</translation>
    </message>
    <message>
        <source>6 and up, sharp, shooting, numb, weak, dizzy: stop.</source>
        <translation>Ab 6, stechend, schießend, taub, schwach, schwindlig: aufhören.</translation>
    </message>
    <message>
        <source>Chest pain, breathless, faint: get help.</source>
        <translation>Brustschmerz, Atemnot, Ohnmacht: hol Hilfe.</translation>
    </message>
</context>
<context>
    <name>ComfortNotes</name>
    <message>
        <source>Warmth, cold, a drink</source>
        <translation>Wärme, Kälte, ein Getränk</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Which signs need help at once, or soon, and whom to call.</source>
        <translation>Welche Zeichen sofort oder bald Hilfe brauchen, und wen du anrufst.</translation>
    </message>
    <message>
        <source>All tips</source>
        <translation>Alle Tipps</translation>
    </message>
    <message>
        <source>One line each, by topic.</source>
        <translation>Je eine Zeile, nach Thema.</translation>
    </message>
    <message>
        <source>Workstation check</source>
        <translation>Arbeitsplatz-Check</translation>
    </message>
    <message>
        <source>24 questions about your desk, with pictures.</source>
        <translation>24 Fragen zu deinem Tisch, mit Bildern.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Lesen: {title}</translation>
    </message>
</context>
<context>
    <name>DailyCard</name>
    <message>
        <source>How is it today, 0 to 10?</source>
        <translation>Wie ist es heute, 0 bis 10?</translation>
    </message>
    <message>
        <source>One number on each gentler day, kept in your diary on this computer.</source>
        <translation>Eine Zahl an jedem sanften Tag; sie steht nur im Tagebuch auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Sitting per day</source>
        <translation>Sitzen pro Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days; on a day with sitting {time}</source>
        <translation>
            <numerusform>%n Tag; an einem Tag mit Sitzen {time}</numerusform>
            <numerusform>%n Tage; an einem Tag mit Sitzen {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayDots</name>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>The day as a strip</source>
        <translation>Der Tag als Streifen</translation>
    </message>
    <message>
        <source>Longest sit {longest}, {taken} of {offered} breaks</source>
        <translation>Am längsten gesessen {longest}, {taken} von {offered} Pausen</translation>
    </message>
</context>
<context>
    <name>Diarist</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Sharp pain</source>
        <translation>Stechender Schmerz</translation>
    </message>
    <message>
        <source>Hard muscle</source>
        <translation>Harter Muskel</translation>
    </message>
    <message>
        <source>Twitching</source>
        <translation>Zucken</translation>
    </message>
    <message>
        <source>Could not move for a while</source>
        <translation>Konnte mich eine Weile nicht bewegen</translation>
    </message>
    <message>
        <source>Stiff</source>
        <translation>Steif</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Tender afterwards</source>
        <translation>Danach empfindlich</translation>
    </message>
    <message>
        <source>Long sitting</source>
        <translation>Langes Sitzen</translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Bending or turning</source>
        <translation>Beugen oder Drehen</translation>
    </message>
    <message>
        <source>Sport or a long walk</source>
        <translation>Sport oder ein langer Weg</translation>
    </message>
    <message>
        <source>No warm-up</source>
        <translation>Kein Aufwärmen</translation>
    </message>
    <message>
        <source>The same movement for long</source>
        <translation>Lange dieselbe Bewegung</translation>
    </message>
    <message>
        <source>Cold or a draft</source>
        <translation>Kälte oder Zugluft</translation>
    </message>
    <message>
        <source>Short sleep</source>
        <translation>Wenig Schlaf</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Little to drink</source>
        <translation>Wenig getrunken</translation>
    </message>
    <message>
        <source>Much coffee or tea</source>
        <translation>Viel Kaffee oder Tee</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>A new medicine</source>
        <translation>Ein neues Medikament</translation>
    </message>
    <message>
        <source>Long standing</source>
        <translation>Langes Stehen</translation>
    </message>
    <message>
        <source>An awkward position</source>
        <translation>Ungünstige Haltung</translation>
    </message>
    <message>
        <source>Crossed or squeezed legs</source>
        <translation>Überkreuzte oder eingeklemmte Beine</translation>
    </message>
    <message>
        <source>Little exercise</source>
        <translation>Wenig Bewegung</translation>
    </message>
    <message>
        <source>Little stretching</source>
        <translation>Wenig Dehnen</translation>
    </message>
    <message>
        <source>Weak or tight muscles</source>
        <translation>Schwache oder verspannte Muskeln</translation>
    </message>
    <message>
        <source>Heat or sweating</source>
        <translation>Hitze oder Schwitzen</translation>
    </message>
    <message>
        <source>Fever, vomiting or diarrhea</source>
        <translation>Fieber, Erbrechen oder Durchfall</translation>
    </message>
    <message>
        <source>One-sided meals</source>
        <translation>Einseitiges Essen</translation>
    </message>
    <message>
        <source>Sugary drinks</source>
        <translation>Zuckerhaltige Getränke</translation>
    </message>
    <message>
        <source>Shoes without support</source>
        <translation>Schuhe ohne Halt</translation>
    </message>
    <message>
        <source>An old injury or surgery</source>
        <translation>Alte Verletzung oder Operation</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>A long-term condition</source>
        <translation>Chronische Erkrankung</translation>
    </message>
    <message>
        <source>Slow breathing</source>
        <translation>Langsames Atmen</translation>
    </message>
    <message>
        <source>Position of ease</source>
        <translation>Bequeme Lage</translation>
    </message>
    <message>
        <source>Small moves</source>
        <translation>Kleine Bewegungen</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <translation>Kühlpack</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>That is one of the warning signs: please get it checked.</source>
        <translation>Das ist eines der Warnzeichen: Bitte lass es abklären.</translation>
    </message>
    <message>
        <source>Keep taking the medicine, and ask whoever prescribed it.</source>
        <translation>Nimm das Medikament weiter und sprich mit der Praxis, die es verschrieben hat.</translation>
    </message>
    <message>
        <source>Gentler day</source>
        <translation>Sanfter Tag</translation>
    </message>
    <message>
        <source>{strength} of 10</source>
        <translation>{strength} von 10</translation>
    </message>
    <message>
        <source>{before} → {after} of 10</source>
        <translation>{before} → {after} von 10</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>{entries} of {of} entries with known sitting followed more than {minutes} min of unbroken sitting; may be coincidence.</source>
        <translation>Nach mehr als {minutes} min ununterbrochenem Sitzen: {entries} von {of} Einträgen mit bekannter Sitzzeit; kann Zufall sein.</translation>
    </message>
    <message>
        <source>Days with {breaks} or more breaks: {many} of {of_many} had an entry. Other days: {few} of {of_few}. May be coincidence.</source>
        <translation>Tage mit {breaks} oder mehr Pausen: {many} von {of_many} hatten einen Eintrag. Andere Tage: {few} von {of_few}. Kann Zufall sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n min sat before</source>
        <translation>
            <numerusform>%n min davor gesessen</numerusform>
            <numerusform>%n min davor gesessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryWindow</name>
    <message>
        <source>Ergo – Diary</source>
        <translation>Ergo – Tagebuch</translation>
    </message>
    <message>
        <source>Kept on this computer only, in a file of its own. Plain notes, not medical advice.</source>
        <translation>Bleibt nur auf diesem Computer, in einer eigenen Datei. Einfache Notizen, kein medizinischer Rat.</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>Ein neuer Eintrag</translation>
    </message>
    <message>
        <source>Save the entry, or press Don&apos;t save: nothing is thrown away by Esc.</source>
        <translation>Speichere den Eintrag oder drücke Nicht speichern: Esc wirft nichts weg.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>For a clinician…</source>
        <translation>Für eine Fachperson …</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Nothing noted. An entry takes ten seconds.</source>
        <translation>Nichts notiert. Ein Eintrag dauert zehn Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n older</source>
        <translation>
            <numerusform>%n älterer</numerusform>
            <numerusform>%n ältere</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>This removes every entry of the diary from this computer. It cannot be undone.</source>
        <translation>Das entfernt jeden Eintrag des Tagebuchs von diesem Computer. Es lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The entry is deleted.</source>
        <translation>Der Eintrag ist gelöscht.</translation>
    </message>
    <message>
        <source>Export the diary</source>
        <translation>Das Tagebuch exportieren</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Too easy</source>
        <translation>Zu leicht</translation>
    </message>
    <message>
        <source>Just right</source>
        <translation>Genau richtig</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>How did that feel?</source>
        <translation>Wie war das?</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>Days moved, last 7</source>
        <translation>Bewegte Tage, letzte 7</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Why this one: {reason}</source>
        <translation>Warum diese: {reason}</translation>
    </message>
    <message>
        <source>Another: {routine}</source>
        <translation>Eine andere: {routine}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>A card from your physio</source>
        <translation>Eine Karte von deiner Physio</translation>
    </message>
    <message>
        <source>Your physiotherapist can write a card for you: moves, how much of each, on which days, and what not to do. Open the file they sent you, or drop it here.</source>
        <translation>Deine Physio kann dir eine Karte schreiben: Bewegungen, wie viel von jeder, an welchen Tagen, und was du lassen sollst. Öffne die Datei, die du bekommen hast, oder zieh sie hierher.</translation>
    </message>
    <message>
        <source>Open a card…</source>
        <translation>Karte öffnen …</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Add to: {title}</source>
        <translation>Hinzufügen: {title}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>How did that feel?</source>
        <translation>Wie war das?</translation>
    </message>
    <message>
        <source>How was it afterwards?</source>
        <translation>Wie war es danach?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The end is before the beginning. Choose a later end.</source>
        <translation>Das Ende liegt vor dem Anfang. Wähl ein späteres Ende.</translation>
    </message>
    <message>
        <source>The end has not come yet. Choose an earlier end.</source>
        <translation>Das Ende kommt erst noch. Wähle ein früheres Ende.</translation>
    </message>
    <message>
        <source>That overlaps: {what}, {when}. Choose other times.</source>
        <translation>Das überschneidet sich: {what}, {when}. Wähle andere Zeiten.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Wie hat es sich angefühlt?</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>Was hat es ausgelöst?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Was hat geholfen?</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>How strong was it, 0 to 10?</source>
        <translation>Wie stark war es, 0 bis 10?</translation>
    </message>
    <message>
        <source>How strong now, 0 to 10?</source>
        <translation>Wie stark ist es jetzt, 0 bis 10?</translation>
    </message>
    <message>
        <source>What seemed to set it off?</source>
        <translation>Was schien es auszulösen?</translation>
    </message>
    <message numerus="yes">
        <source>A note takes %n characters; no more was taken.</source>
        <translation>
            <numerusform>Eine Notiz fasst %n Zeichen; mehr wurde nicht übernommen.</numerusform>
            <numerusform>Eine Notiz fasst %n Zeichen; mehr wurde nicht übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>The figure, as it is dressed now</source>
        <translation>Die Figur, wie sie jetzt angezogen ist</translation>
    </message>
    <message>
        <source>This is how the figure looks in every routine.</source>
        <translation>So sieht die Figur in jeder Routine aus.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Egal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>Discreet: nobody notices</source>
        <translation>Unauffällig: niemand bemerkt es</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>A card from my physio…</source>
        <translation>Karte von meiner Physio …</translation>
    </message>
    <message>
        <source>Open my folder</source>
        <translation>Meinen Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>FixedTimes</name>
    <message>
        <source>Add a time</source>
        <translation>Uhrzeit hinzufügen</translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>So heißt nichts. Versuch ein anderes Wort.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>HelloPage</name>
    <message>
        <source>Move a little,
more often.</source>
        <translation>Ein wenig Bewegung,
dafür öfter.</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Vorgaben nehmen</translation>
    </message>
    <message>
        <source>Ergo notices sitting and offers short guided breaks.</source>
        <translation>Ergo merkt, wie lange du sitzt, und bietet kurze, geführte Pausen an.</translation>
    </message>
    <message>
        <source>Works offline. No account. Nothing leaves this computer.</source>
        <translation>Arbeitet offline. Kein Konto. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Ergo is not medical advice.</source>
        <translation>Ergo ist kein medizinischer Rat.</translation>
    </message>
    <message>
        <source>No clinician has reviewed its routines and texts yet.</source>
        <translation>Keine Fachperson hat die Routinen und Texte bisher geprüft.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Please get this checked.</source>
        <translation>Bitte lass das abklären.</translation>
    </message>
    <message>
        <source>Ergo cannot judge this, and moving on is not the right next step.</source>
        <translation>Ergo kann das nicht beurteilen, und Weitermachen ist nicht der richtige nächste Schritt.</translation>
    </message>
    <message>
        <source>If it was on the first list, or you feel very unwell, or it is quickly getting worse: call the emergency number (112, 999, 911, 000) now; an urgent-care line can help if you are not sure.</source>
        <translation>Wenn es auf der ersten Liste stand, du dich sehr krank fühlst oder es schnell schlimmer wird: ruf jetzt den Notruf an (112, 999, 911, 000); ein ärztlicher Bereitschaftsdienst kann helfen, wenn du unsicher bist.</translation>
    </message>
    <message>
        <source>Otherwise contact a doctor or an urgent-care line, today if it is new. Do not drive yourself if you feel faint, weak or confused.</source>
        <translation>Sonst wende dich an eine Arztpraxis oder den ärztlichen Bereitschaftsdienst, noch heute, wenn es neu ist. Fahr nicht selbst, wenn du dich schwach, einer Ohnmacht nah oder verwirrt fühlst.</translation>
    </message>
    <message>
        <source>Until then: stay as comfortable as you can, do not stretch or press the sore place.</source>
        <translation>Bis dahin: mach es dir so bequem wie möglich, die schmerzende Stelle nicht dehnen oder drücken.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show my notes to take along</source>
        <translation>Meine Notizen zum Mitnehmen zeigen</translation>
    </message>
</context>
<context>
    <name>Herald</name>
    <message>
        <source>settings.toml needs a look</source>
        <translation>settings.toml braucht einen Blick</translation>
    </message>
</context>
<context>
    <name>Historian</name>
    <message>
        <source>That entry has changed meanwhile; this is how it stands now.</source>
        <translation>Der Eintrag hat sich inzwischen geändert; so steht er jetzt.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Minutes moved by area</source>
        <translation>Bewegte Minuten nach Bereich</translation>
    </message>
    <message>
        <source>Reminders held</source>
        <translation>Zurückgehaltene Erinnerungen</translation>
    </message>
    <message>
        <source>Moved by area</source>
        <translation>Bewegt nach Bereich</translation>
    </message>
    <message>
        <source>Held, and why</source>
        <translation>Zurückgehalten, und warum</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Ergo – History</source>
        <translation>Ergo – Verlauf</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Wie viel zu sehen ist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Wie es zu sehen ist</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>For a clinician…</source>
        <translation>Für eine Fachperson …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Your first day will show up here. Nothing to fill in.</source>
        <translation>Hier erscheint dein erster Tag. Du musst nichts ausfüllen.</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Nur auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Entry deleted.</source>
        <translation>Eintrag gelöscht.</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Eintrag geändert.</translation>
    </message>
    <message>
        <source>Export these days</source>
        <translation>Diese Tage exportieren</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>Add: {day}</source>
        <translation>Hinzufügen: {day}</translation>
    </message>
    <message>
        <source>Same every day</source>
        <translation>Jeden Tag gleich</translation>
    </message>
    <message>
        <source>Same every day as: {day}</source>
        <translation>Jeden Tag wie: {day}</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztags</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
</context>
<context>
    <name>HurtFlow</name>
    <message>
        <source>Stopped. Let go and breathe. How strong is it, 0 to 10?</source>
        <translation>Angehalten. Lass los und atme. Wie stark ist es, 0 bis 10?</translation>
    </message>
</context>
<context>
    <name>HurtPage</name>
    <message>
        <source>Stopped. Let go and breathe.</source>
        <translation>Angehalten. Lass los und atme.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Carry on smaller</source>
        <translation>Kleiner weitermachen</translation>
    </message>
    <message>
        <source>Carry on gently</source>
        <translation>Sanft weitermachen</translation>
    </message>
    <message>
        <source>Twice is enough for now. Ease back to comfortable.</source>
        <translation>Zweimal reicht für jetzt. Komm zurück ins Angenehme.</translation>
    </message>
    <message>
        <source>Carry on smaller, or choose something else.</source>
        <translation>Mach kleiner weiter, oder wähl etwas anderes.</translation>
    </message>
    <message>
        <source>Skip this one; we keep it small today.</source>
        <translation>Lass diese aus; wir bleiben heute klein.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diese auslassen</translation>
    </message>
    <message>
        <source>How strong is it, 0 to 10?</source>
        <translation>Wie stark ist es, 0 bis 10?</translation>
    </message>
    <message>
        <source>Sharp, shooting, numb, weak or dizzy</source>
        <translation>Stechend, schießend, taub, schwach oder schwindlig</translation>
    </message>
    <message>
        <source>Chest pain, breathless, faint, trouble with sight, speech, face or balance</source>
        <translation>Brustschmerz, Atemnot, Ohnmacht, Probleme mit Sehen, Sprache, Gesicht oder Gleichgewicht</translation>
    </message>
    <message>
        <source>End routine</source>
        <translation>Routine beenden</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>LearnWindow</name>
    <message>
        <source>Ergo – Learn</source>
        <translation>Ergo – Wissen</translation>
    </message>
</context>
<context>
    <name>LeaveOut</name>
    <message>
        <source>From now on</source>
        <translation>Von jetzt an</translation>
    </message>
    <message>
        <source>Just today</source>
        <translation>Nur heute</translation>
    </message>
    <message>
        <source>{name}: leave this one out?</source>
        <translation>{name}: auslassen?</translation>
    </message>
    <message>
        <source>{name} is left out.</source>
        <translation>{name} wird ausgelassen.</translation>
    </message>
    <message>
        <source>{name} is left out today.</source>
        <translation>{name} wird heute ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Librarian</name>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Ergo – Routines</source>
        <translation>Ergo – Routinen</translation>
    </message>
    <message>
        <source>Search routines</source>
        <translation>Routinen suchen</translation>
    </message>
    <message>
        <source>Search titles, moves and muscles</source>
        <translation>Titel, Bewegungen und Muskeln suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Filter zeigen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n of your files need a look</source>
        <translation>
            <numerusform>%n deiner Dateien braucht einen Blick</numerusform>
            <numerusform>%n deiner Dateien brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n)</source>
        <translation>
            <numerusform>Ausgelassen (%n)</numerusform>
            <numerusform>Ausgelassen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>Nothing of your own yet. Press “New routine” to begin.</source>
        <translation>Noch nichts Eigenes. Beginn mit „Neue Routine“.</translation>
    </message>
    <message>
        <source>No favourites yet. Open a routine and mark it.</source>
        <translation>Noch keine Favoriten. Öffne eine Routine und markiere sie.</translation>
    </message>
    <message>
        <source>Nothing here for that. Try fewer filters.</source>
        <translation>Dafür gibt es hier nichts. Versuch weniger Filter.</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n)</source>
        <translation>
            <numerusform>Filter (%n)</numerusform>
            <numerusform>Filter (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {title}</source>
        <translation>Ausgelassen: {title}</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Small and easy</source>
        <translation>Klein und locker</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diese auslassen</translation>
    </message>
    <message>
        <source>It&apos;s getting worse</source>
        <translation>Es wird schlimmer</translation>
    </message>
    <message>
        <source>Stretch, to comfort</source>
        <translation>Dehnen, nur angenehm</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Not for you just now, as your settings say. Ask your physio about it.</source>
        <translation>Gerade nichts für dich, sagen deine Einstellungen. Frag deine Physio danach.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play {move}</source>
        <translation>{move} abspielen</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>Less: {title}</source>
        <translation>Weniger: {title}</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>Mehr: {title}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Restore defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A person at a desk; ringed: {question}</source>
        <translation>Ein Mensch am Schreibtisch; umkreist: {question}</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where Ergo lives</source>
        <translation>Wo Ergo wohnt</translation>
    </message>
    <message>
        <source>Try a 60-second routine</source>
        <translation>Eine Routine von 60 Sekunden ausprobieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>All you have set here is in the settings, too.</source>
        <translation>Alles von hier steht auch in den Einstellungen.</translation>
    </message>
    <message>
        <source>Reminders come all the same.</source>
        <translation>Erinnerungen kommen trotzdem.</translation>
    </message>
    <message>
        <source>Look for the small ring near your clock.</source>
        <translation>Schau nach dem kleinen Ring bei der Uhr.</translation>
    </message>
    <message>
        <source>No ring there? Start Ergo again to open its window.</source>
        <translation>Kein Ring da? Starte Ergo noch einmal, um sein Fenster zu öffnen.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>And rest</source>
        <translation>Und ausruhen</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Lass dir Zeit</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Starts by itself.</source>
        <translation>Beginnt von selbst.</translation>
    </message>
    <message>
        <source>Easier: {how}</source>
        <translation>Leichter: {How}</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>bereit machen</translation>
    </message>
    <message>
        <source>and rest</source>
        <translation>und ausruhen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seconds, hold</source>
        <translation>Sekunden halten</translation>
    </message>
    <message>
        <source>slowly</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>Sekunden noch</translation>
    </message>
    <message>
        <source>{name}, other side</source>
        <translation>{name}, andere Seite</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Nun die rechte Seite</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Nun die linke Seite</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>Lass dir Zeit.</translation>
    </message>
    <message>
        <source>Left, done</source>
        <translation>Links, fertig</translation>
    </message>
    <message>
        <source>Right, done</source>
        <translation>Rechts, fertig</translation>
    </message>
    <message>
        <source>Right, next</source>
        <translation>Rechts, als Nächstes</translation>
    </message>
    <message>
        <source>Left, next</source>
        <translation>Links, als Nächstes</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Ready when you are.</source>
        <translation>Bereit, wenn du es bist.</translation>
    </message>
    <message>
        <source>Paused. Take your time.</source>
        <translation>Pausiert. Lass dir Zeit.</translation>
    </message>
    <message>
        <source>Stop if it hurts, ease back to comfortable.</source>
        <translation>Hör auf, wenn es weh tut, und komm zurück ins Angenehme.</translation>
    </message>
    <message>
        <source>All right. Another time.</source>
        <translation>In Ordnung. Ein andermal.</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>Eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>of %n moves</source>
        <translation>
            <numerusform>von %n Bewegung</numerusform>
            <numerusform>von %n Bewegungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nice. {length} for {place}.</source>
        <translation>Schön. {length} für {place}.</translation>
    </message>
    <message>
        <source>{area} now (optional)</source>
        <translation>{area} jetzt (freiwillig)</translation>
    </message>
</context>
<context>
    <name>PlayerStage</name>
    <message>
        <source>Nothing to play just now</source>
        <translation>Gerade ist nichts abzuspielen</translation>
    </message>
    <message>
        <source>Your settings leave no routine. Standing up for a moment counts, too.</source>
        <translation>Deine Einstellungen lassen keine Routine übrig. Kurz aufstehen zählt auch.</translation>
    </message>
    <message>
        <source>Next break in {time}.</source>
        <translation>Nächste Pause in {time}.</translation>
    </message>
    <message>
        <source>Smaller next time.</source>
        <translation>Nächstes Mal kleiner.</translation>
    </message>
    <message>
        <source>A little longer next time.</source>
        <translation>Nächstes Mal etwas länger.</translation>
    </message>
    <message>
        <source>As it was before next time.</source>
        <translation>Nächstes Mal wie zuvor.</translation>
    </message>
</context>
<context>
    <name>PlayerWindow</name>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>{title}: Ergo</source>
        <translation>{title}: Ergo</translation>
    </message>
    <message>
        <source>Paused. Take your time.</source>
        <translation>Pausiert. Lass dir Zeit.</translation>
    </message>
    <message>
        <source>Smaller.</source>
        <translation>Kleiner.</translation>
    </message>
    <message>
        <source>Repeat this step	R</source>
        <translation>Diesen Schritt wiederholen	R</translation>
    </message>
    <message>
        <source>Swap sides	S</source>
        <translation>Seiten tauschen	S</translation>
    </message>
    <message>
        <source>Easier	E</source>
        <translation>Leichter	E</translation>
    </message>
    <message>
        <source>10 seconds more	+</source>
        <translation>10 Sekunden mehr	+</translation>
    </message>
    <message>
        <source>10 seconds less	-</source>
        <translation>10 Sekunden weniger	-</translation>
    </message>
    <message>
        <source>Sound on	M</source>
        <translation>Ton an	M</translation>
    </message>
    <message>
        <source>Mute	M</source>
        <translation>Stumm	M</translation>
    </message>
    <message>
        <source>Captions	C</source>
        <translation>Untertitel	C</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message>
        <source>Full screen	F</source>
        <translation>Vollbild	F</translation>
    </message>
    <message>
        <source>Shortcuts	?</source>
        <translation>Tastenkürzel	?</translation>
    </message>
    <message>
        <source>End routine	Esc</source>
        <translation>Routine beenden	Esc</translation>
    </message>
</context>
<context>
    <name>PlayingPage</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Plays this move smaller</source>
        <translation>Spielt diese Bewegung kleiner</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Tut weh</translation>
    </message>
    <message>
        <source>End routine</source>
        <translation>Routine beenden</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Mild and settling: carry on. Sharp, numb, weak or dizzy: stop.</source>
        <translation>Mild und nachlassend: weitermachen. Stechend, taub, schwach oder schwindlig: aufhören.</translation>
    </message>
    <message>
        <source>Next · {length}</source>
        <translation>Als Nächstes · {length}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>PostureCard</name>
    <message>
        <source>Adjusted</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>There is no perfect posture; your next position is the best one.</source>
        <translation>Die perfekte Haltung gibt es nicht; deine nächste ist die beste.</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Gewechselt</translation>
    </message>
    <message>
        <source>Already good</source>
        <translation>Schon gut so</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings file</source>
        <translation>Die Einstellungsdatei</translation>
    </message>
    <message>
        <source>All this stands in {file}, with a comment for each value.</source>
        <translation>All das steht in {file}, mit einer Erklärung zu jedem Wert.</translation>
    </message>
    <message>
        <source>Edit the file</source>
        <translation>Datei bearbeiten</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Wie es klingt</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Stimme hören</translation>
    </message>
    <message>
        <source>Let your left ear drift down. Breathe out. And rest.</source>
        <translation>Lass das linke Ohr sinken. Ausatmen. Und ausruhen.</translation>
    </message>
</context>
<context>
    <name>PresetsCard</name>
    <message>
        <source>Rhythm: {name}</source>
        <translation>Rhythmus: {name}</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Until {day}: every 20 minutes, small moves only. Then your own rhythm is back by itself.</source>
        <translation>Bis {day}: alle 20 Minuten, nur kleine Bewegungen. Danach kommt dein eigener Rhythmus von selbst zurück.</translation>
    </message>
    <message>
        <source>Your own rhythm, as set below.</source>
        <translation>Dein eigener Rhythmus, wie unten eingestellt.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>‹ All routines</source>
        <translation>‹ Alle Routinen</translation>
    </message>
    <message>
        <source>Back to all routines</source>
        <translation>Zurück zu allen Routinen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Offer this routine no more</source>
        <translation>Diese Routine nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What Ergo promises</source>
        <translation>Was Ergo verspricht</translation>
    </message>
    <message>
        <source>Ergo works offline. It has no account, no analytics and no network code. It notices *that* you are at the keyboard, never *what* you type.</source>
        <translation>Ergo arbeitet ohne Netz. Es hat kein Konto, keine Auswertung und keinen Netzwerk-Code. Es bemerkt, *dass* du an der Tastatur bist, nie, *was* du tippst.</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>One ZIP: settings, history as tables and database, diary, own routines.</source>
        <translation>Eine ZIP-Datei: Einstellungen, Verlauf als Tabellen und Datenbank, Tagebuch, eigene Routinen.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren …</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Own routines</source>
        <translation>Eigene Routinen</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Gesprochene Sätze</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Use this card</source>
        <translation>Diese Karte nutzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This card can&apos;t be used yet</source>
        <translation>Diese Karte lässt sich noch nicht nutzen</translation>
    </message>
    <message>
        <source>Nothing has changed. Whoever wrote the file can mend it:</source>
        <translation>Nichts hat sich geändert. Wer die Datei geschrieben hat, kann sie ausbessern:</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>Eine neue Karte</translation>
    </message>
    <message>
        <source>Its time is over. Your physio can give you a new one.</source>
        <translation>Ihre Zeit ist vorbei. Deine Physio kann dir eine neue geben.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>It takes the place of the file that is there now, which is kept beside it.</source>
        <translation>Sie ersetzt die Datei, die jetzt da ist; die bleibt daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>It takes the place of the card from {who} of {date}, which is kept beside it.</source>
        <translation>Sie ersetzt die Karte von {who} vom {date}; die bleibt daneben aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Were you up?</source>
        <translation>Warst du auf?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Still sitting</source>
        <translation>Saß noch</translation>
    </message>
    <message>
        <source>{length} without a sign of you, from {time}.</source>
        <translation>{length} kein Zeichen von dir, ab {time}.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später fertig machen</translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Frage {number} von {all}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>All tips</source>
        <translation>Alle Tipps</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Your files that need a look</source>
        <translation>Deine Dateien, die einen Blick brauchen</translation>
    </message>
    <message>
        <source>They wait here until they are mended. All others are there.</source>
        <translation>Sie warten hier, bis sie ausgebessert sind. Alle anderen sind da.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts ist ausgelassen.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back {title}</source>
        <translation>{title} zurückholen</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Workstation check</source>
        <translation>Arbeitsplatz-Check</translation>
    </message>
</context>
<context>
    <name>RedFlags</name>
    <message>
        <source>Before we start: is any of these true for you now?</source>
        <translation>Bevor wir beginnen: Trifft etwas davon jetzt auf dich zu?</translation>
    </message>
    <message>
        <source>Read slowly. If you are unsure about one, choose it.</source>
        <translation>Lies langsam. Wenn du bei etwas unsicher bist, wähl es.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Hol jetzt Hilfe</translation>
    </message>
    <message>
        <source>Speak to someone soon</source>
        <translation>Sprich bald mit jemandem</translation>
    </message>
    <message>
        <source>New numbness or odd feeling between the legs, in the buttocks, or around the genitals or back passage; new trouble starting, stopping or feeling urine, or not knowing when you need to go; not feeling or not holding the bowel; new loss of sexual feeling or function; or pain, weakness or numbness in both legs.</source>
        <translation>Neue Taubheit oder ein seltsames Gefühl zwischen den Beinen, am Gesäß oder um Genitalien oder After; neue Mühe, das Wasserlassen zu beginnen, anzuhalten oder zu spüren, oder du merkst nicht, wann du musst; du spürst oder hältst den Stuhl nicht; neuer Verlust von sexuellem Gefühl oder sexueller Funktion; oder Schmerz, Schwäche oder Taubheit in beiden Beinen.</translation>
    </message>
    <message>
        <source>Chest pain, pressure or tightness; pain spreading to shoulder, arm, neck, jaw or back, or coming with effort; sudden breathlessness, cold sweat, collapse, coughing blood.</source>
        <translation>Schmerz, Druck oder Enge in der Brust; Schmerz, der in Schulter, Arm, Nacken, Kiefer oder Rücken zieht oder bei Anstrengung kommt; plötzliche Atemnot, kalter Schweiß, Zusammenbruch, Bluthusten.</translation>
    </message>
    <message>
        <source>Face drooping or numb, arm or leg suddenly weak, speech trouble; sudden worst-ever headache; sudden loss of sight, double vision, a drooping eyelid; trouble swallowing, new strong dizziness, unsteady walking, sudden falls; new neck pain or headache unlike any before.</source>
        <translation>Gesicht hängt oder ist taub, Arm oder Bein plötzlich schwach, Sprachprobleme; plötzlich der stärkste Kopfschmerz deines Lebens; plötzlicher Sehverlust, Doppelbilder, ein hängendes Lid; Mühe beim Schlucken, neuer starker Schwindel, unsicherer Gang, plötzliche Stürze; neuer Nacken- oder Kopfschmerz, wie du ihn nie hattest.</translation>
    </message>
    <message>
        <source>Severe pain, or a bone or joint out of shape, after a fall, crash or blow; or pain after a small bump, or sudden strong back pain with none, if you are over 65, have thin bones or take steroids.</source>
        <translation>Starker Schmerz oder ein Knochen oder Gelenk, sichtbar verformt, nach Sturz, Unfall oder Schlag; oder Schmerz nach einem kleinen Stoß oder plötzlicher starker Rückenschmerz ganz ohne, wenn du über 65 bist, brüchige Knochen hast oder Kortison nimmst.</translation>
    </message>
    <message>
        <source>Tearing pain in chest, back or belly; fainting with back or belly pain; severe or growing belly, side, groin or testicle pain; a hard or throbbing belly; vomiting blood, black stool or blood in urine; an arm or leg suddenly cold, pale or blue.</source>
        <translation>Reißender Schmerz in Brust, Rücken oder Bauch; Ohnmacht mit Rücken- oder Bauchschmerz; starker oder zunehmender Schmerz in Bauch, Seite, Leiste oder Hoden; ein harter oder pochender Bauch; Bluterbrechen, schwarzer Stuhl oder Blut im Urin; ein Arm oder Bein plötzlich kalt, blass oder blau.</translation>
    </message>
    <message>
        <source>Fever with a stiff neck, bad headache, rash or confusion; stiffness of the whole body, or a fit; the jaw locking; cramps with a fast or uneven heartbeat.</source>
        <translation>Fieber mit steifem Nacken, starkem Kopfschmerz, Ausschlag oder Verwirrtheit; Steifheit des ganzen Körpers oder ein Krampfanfall; der Kiefer blockiert; Krämpfe mit schnellem oder unregelmäßigem Herzschlag.</translation>
    </message>
    <message>
        <source>Cramps in heat with confusion, collapse or very hot skin.</source>
        <translation>Krämpfe bei Hitze mit Verwirrtheit, Zusammenbruch oder sehr heißer Haut.</translation>
    </message>
    <message>
        <source>One calf, leg or arm swollen, hot, red or darker than usual, or sore with no clear reason after surgery, a long journey or time in bed. Do not rub or stretch it. With breathlessness or chest pain call the emergency number.</source>
        <translation>Eine Wade, ein Bein oder ein Arm geschwollen, heiß, rot oder dunkler als sonst, oder ohne klaren Grund schmerzhaft nach Operation, langer Reise oder Zeit im Bett. Nicht reiben oder dehnen. Mit Atemnot oder Brustschmerz: ruf den Notruf an.</translation>
    </message>
    <message>
        <source>New or growing weakness, a foot that drops, clumsy hands, stiff or unsteady legs, numbness that spreads, arms and legs both affected. Cancer now or in the past with new or growing back or neck pain, or pain like a band round the body.</source>
        <translation>Neue oder zunehmende Schwäche, ein Fuß, der herabhängt, ungeschickte Hände, steife oder unsichere Beine, sich ausbreitende Taubheit, Arme und Beine zugleich betroffen. Krebs jetzt oder früher mit neuem oder zunehmendem Rücken- oder Nackenschmerz oder Schmerz wie ein Band um den Körper.</translation>
    </message>
    <message>
        <source>Fever, chills or feeling very ill together with back, neck or hip pain; new back pain with a weak immune system, injected drugs, or a recent infection, surgery or injection near the spine; a hot, swollen joint; you cannot put weight on a leg.</source>
        <translation>Fieber, Schüttelfrost oder starkes Krankheitsgefühl zusammen mit Rücken-, Nacken- oder Hüftschmerz; neuer Rückenschmerz bei schwacher Abwehr, gespritzten Drogen oder kürzlicher Infektion, Operation oder Spritze nahe der Wirbelsäule; ein heißes, geschwollenes Gelenk; du kannst ein Bein nicht belasten.</translation>
    </message>
    <message>
        <source>Over 50 with a new headache, scalp pain, pain on chewing or any change in vision.</source>
        <translation>Über 50 mit neuem Kopfschmerz, Schmerz der Kopfhaut, Schmerz beim Kauen oder irgendeiner Veränderung des Sehens.</translation>
    </message>
    <message>
        <source>Cramps with vomiting, diarrhea or fever; very dark urine or swollen, very sore muscles after hard exercise or lying long in one place; tingling round the mouth.</source>
        <translation>Krämpfe mit Erbrechen, Durchfall oder Fieber; sehr dunkler Urin oder geschwollene, sehr schmerzhafte Muskeln nach hartem Training oder langem Liegen an einer Stelle; Kribbeln um den Mund.</translation>
    </message>
    <message>
        <source>Pregnant, or a birth in the last six weeks: severe pain, pain in waves, bleeding, fluid, bad headache or changed vision, less movement of the baby, or one leg swelling.</source>
        <translation>Schwanger oder eine Geburt in den letzten sechs Wochen: starker Schmerz, Schmerz in Wellen, Blutung, Abgang von Flüssigkeit, starker Kopfschmerz oder verändertes Sehen, weniger Bewegungen des Kindes oder ein anschwellendes Bein.</translation>
    </message>
    <message>
        <source>Cancer now or in the past and any other new pain you cannot explain; weight loss without trying; pain at night that does not let you rest; pain that grows week by week.</source>
        <translation>Krebs jetzt oder früher und irgendein anderer neuer Schmerz, den du dir nicht erklären kannst; ungewollter Gewichtsverlust; Schmerz in der Nacht, der dich nicht ruhen lässt; Schmerz, der von Woche zu Woche zunimmt.</translation>
    </message>
    <message>
        <source>First severe back pain of your life after about 50, or you are under 18 (Ergo is not made for you).</source>
        <translation>Der erste starke Rückenschmerz deines Lebens nach einem Alter von etwa 50, oder du bist unter 18 (Ergo ist nicht für dich gemacht).</translation>
    </message>
    <message>
        <source>Stiff for more than half an hour every morning for over three months, easing as you move, starting before about 45.</source>
        <translation>Seit über drei Monaten jeden Morgen länger als eine halbe Stunde steif, in Bewegung nachlassend, begonnen vor einem Alter von etwa 45.</translation>
    </message>
    <message>
        <source>Pain into an arm or leg with pins and needles for over two weeks; calf pain on walking that settles with rest.</source>
        <translation>Seit über zwei Wochen Schmerz in Arm oder Bein mit Ameisenlaufen; Wadenschmerz beim Gehen, der in Ruhe nachlässt.</translation>
    </message>
    <message>
        <source>Spasms that are often, severe, long, spreading through the body, unexplained, with a rash or weakness, or since a new medicine. Keep taking it and ask the prescriber.</source>
        <translation>Krämpfe, die häufig, stark oder lang sind, sich im Körper ausbreiten, unerklärt sind, mit Ausschlag oder Schwäche kommen oder seit einem neuen Medikament da sind. Nimm es weiter und frag in der Praxis, die es verschrieben hat.</translation>
    </message>
    <message>
        <source>No better after one to two weeks of care at home, or it stops your normal life.</source>
        <translation>Nach ein bis zwei Wochen Selbsthilfe zu Hause nicht besser, oder es hält dich von deinem normalen Leben ab.</translation>
    </message>
    <message>
        <source>A swollen or red muscle, a lump that is new or grows, or a spot that stays hard or very tender.</source>
        <translation>Ein geschwollener oder roter Muskel, ein Knoten, der neu ist oder wächst, oder eine Stelle, die hart oder sehr druckempfindlich bleibt.</translation>
    </message>
</context>
<context>
    <name>Relief</name>
    <message>
        <source>I&apos;m having a spasm…</source>
        <translation>Ich habe gerade einen Krampf …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Hip or buttock</source>
        <translation>Hüfte oder Gesäß</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Shoulder knot</source>
        <translation>Knoten an der Schulter</translation>
    </message>
    <message>
        <source>Hand or forearm</source>
        <translation>Hand oder Unterarm</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <translation>Oberschenkel hinten</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Side or belly</source>
        <translation>Seite oder Bauch</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>No place noted</source>
        <translation>Ohne Stelle notiert</translation>
    </message>
    <message>
        <source>{place}, left</source>
        <translation>{place}, links</translation>
    </message>
    <message>
        <source>{place}, right</source>
        <translation>{place}, rechts</translation>
    </message>
    <message>
        <source>Sit</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Floor or bed</source>
        <translation>Boden oder Bett</translation>
    </message>
    <message>
        <source>Let us make this more comfortable.</source>
        <translation>Machen wir es angenehmer.</translation>
    </message>
    <message>
        <source>Slow down with me.</source>
        <translation>Werde mit mir langsamer.</translation>
    </message>
    <message>
        <source>Breathe out first.</source>
        <translation>Atme zuerst aus.</translation>
    </message>
    <message>
        <source>Nothing to force. Small and gentle.</source>
        <translation>Nichts mit Kraft. Klein und sanft.</translation>
    </message>
    <message>
        <source>You are in charge; stop any time.</source>
        <translation>Du bestimmst; hör jederzeit auf.</translation>
    </message>
    <message>
        <source>One step, then the next.</source>
        <translation>Ein Schritt, dann der nächste.</translation>
    </message>
    <message>
        <source>Then no stretching here. Breathe slowly; belly or side pain that stays or grows is for a doctor.</source>
        <translation>Dann hier kein Dehnen. Atme langsam; Schmerz in Bauch oder Seite, der bleibt oder zunimmt, gehört in die Arztpraxis.</translation>
    </message>
    <message>
        <source>The link to cramps is weak.</source>
        <translation>Der Zusammenhang mit Krämpfen ist schwach.</translation>
    </message>
    <message>
        <source>A sip of water, if you like.</source>
        <translation>Ein Schluck Wasser, wenn du magst.</translation>
    </message>
    <message>
        <source>Pain relief? A pharmacist can say what suits you.</source>
        <translation>Schmerzmittel? In der Apotheke erfährst du, was zu dir passt.</translation>
    </message>
    <message>
        <source>Some studies: a small, short ease for a sore back.</source>
        <translation>Einige Studien: eine kleine, kurze Erleichterung bei schmerzendem Rücken.</translation>
    </message>
    <message>
        <source>Hardly studied; a widely used comfort.</source>
        <translation>Kaum untersucht; ein weit verbreitetes Mittel zum Wohlfühlen.</translation>
    </message>
    <message>
        <source>Warmth over clothing, up to 20 minutes, awake.</source>
        <translation>Wärme über der Kleidung, bis 20 Minuten, wach.</translation>
    </message>
    <message>
        <source>Cold pack, wrapped, up to 20 minutes, awake.</source>
        <translation>Kühlpack, eingewickelt, bis zu 20 Minuten, wach.</translation>
    </message>
    <message>
        <source>Not on numb, broken, poorly supplied or freshly injured skin. Look at it every 5 minutes.</source>
        <translation>Nicht auf taube, wunde, schlecht durchblutete oder frisch verletzte Haut. Schau alle 5 Minuten nach.</translation>
    </message>
    <message>
        <source>No pointing or curling of the toes for now.</source>
        <translation>Zehen vorerst weder strecken noch einrollen.</translation>
    </message>
    <message>
        <source>Small walks, flat ground, a few times today.</source>
        <translation>Kleine Wege auf ebenem Boden, ein paar Mal heute.</translation>
    </message>
    <message>
        <source>Small, easy moves, a few times today.</source>
        <translation>Kleine, leichte Bewegungen, ein paar Mal heute.</translation>
    </message>
    <message>
        <source>No better after a few days, or it keeps coming back? A physiotherapist or doctor can help. Your notes are ready to print.</source>
        <translation>Nach ein paar Tagen nicht besser, oder kommt es immer wieder? Physiotherapie oder Arztpraxis können helfen. Deine Notizen lassen sich drucken.</translation>
    </message>
    <message>
        <source>No warmth on a new injury or swelling, none over the belly in pregnancy.</source>
        <translation>Keine Wärme auf eine neue Verletzung oder Schwellung, in der Schwangerschaft keine auf den Bauch.</translation>
    </message>
    <message>
        <source>Comfort, not medical advice. No clinician has reviewed it yet.</source>
        <translation>Zum Wohlfühlen, kein medizinischer Rat. Keine medizinische Fachperson hat es bisher geprüft.</translation>
    </message>
    <message>
        <source>Tender for a day or two is common.</source>
        <translation>Ein, zwei Tage empfindlich ist üblich.</translation>
    </message>
</context>
<context>
    <name>ReliefWindow</name>
    <message>
        <source>Help while it hurts: Ergo</source>
        <translation>Hilfe, während es weh tut: Ergo</translation>
    </message>
    <message>
        <source>Reminders are paused.</source>
        <translation>Erinnerungen sind pausiert.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
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
        <source>Did it start while you were moving or running?</source>
        <translation>Kam es beim Bewegen oder Laufen?</translation>
    </message>
    <message>
        <source>What can you do now?</source>
        <translation>Was geht gerade?</translation>
    </message>
    <message>
        <source>Can you stand up and hold on to the desk?</source>
        <translation>Kannst du aufstehen und dich am Tisch festhalten?</translation>
    </message>
</context>
<context>
    <name>Removable</name>
    <message>
        <source>Take off: {entry}</source>
        <translation>Entfernen: {entry}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Print to a file…</source>
        <translation>In eine Datei drucken …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>The change that matters most</source>
        <translation>Die Änderung, die am meisten bringt</translation>
    </message>
    <message numerus="yes">
        <source>The %n changes that matter most</source>
        <translation>
            <numerusform>Die %n Änderung, die am meisten bringt</numerusform>
            <numerusform>Die %n Änderungen, die am meisten bringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questions without an answer: %n</source>
        <translation>
            <numerusform>Fragen ohne Antwort: %n</numerusform>
            <numerusform>Fragen ohne Antwort: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Things to ask for, on the printed sheet: %n</source>
        <translation>
            <numerusform>Worum du bitten kannst, auf dem gedruckten Blatt: %n</numerusform>
            <numerusform>Worum du bitten kannst, auf dem gedruckten Blatt: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another look is worth it from {day}. Help then says so.</source>
        <translation>Ab {day} lohnt sich ein neuer Blick. Dann steht es unter Hilfe.</translation>
    </message>
    <message>
        <source>What will you do: {question}</source>
        <translation>Was du tun willst: {question}</translation>
    </message>
    <message>
        <source>At the screen a day</source>
        <translation>Am Bildschirm pro Tag</translation>
    </message>
    <message>
        <source>On the phone a day</source>
        <translation>Am Telefon pro Tag</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Figures on the printed sheet</source>
        <translation>Zahlen auf dem gedruckten Blatt</translation>
    </message>
    <message>
        <source>For professionals: figures in the way of ROSA on the printed sheet?</source>
        <translation>Für Fachleute: Zahlen nach Art von ROSA auf dem gedruckten Blatt?</translation>
    </message>
</context>
<context>
    <name>RhythmPage</name>
    <message>
        <source>Your rhythm</source>
        <translation>Dein Rhythmus</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use defaults</source>
        <translation>Vorgaben nehmen</translation>
    </message>
    <message>
        <source>What would you like to care for?</source>
        <translation>Worum möchtest du dich kümmern?</translation>
    </message>
    <message>
        <source>Language, from the next start</source>
        <translation>Sprache, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Tick what your body is to be spared. With any of these, ask a professional first. It stays on this computer.</source>
        <translation>Kreuze an, worauf Ergo achten soll. Trifft etwas davon zu, frag zuerst eine Fachperson. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Hide my body</source>
        <translation>Meinen Körper ausblenden</translation>
    </message>
    <message>
        <source>My body: anything to spare?</source>
        <translation>Mein Körper: etwas zu schonen?</translation>
    </message>
</context>
<context>
    <name>Scribe</name>
    <message>
        <source>Card from my physio</source>
        <translation>Karte von meiner Physio</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SensesCard</name>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>What Ergo can sense here</source>
        <translation>Was Ergo hier spüren kann</translation>
    </message>
    <message>
        <source>This could not be found out just now.</source>
        <translation>Das ließ sich gerade nicht herausfinden.</translation>
    </message>
    <message>
        <source>Right now: {what}</source>
        <translation>Gerade jetzt: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Ergo – Settings</source>
        <translation>Ergo – Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Alle Einstellungen suchen</translation>
    </message>
    <message>
        <source>The same hours every day</source>
        <translation>Jeden Tag dieselben Zeiten</translation>
    </message>
    <message>
        <source>Flare-up has ended</source>
        <translation>Der Schub ist vorbei</translation>
    </message>
    <message>
        <source>Rhythm set to {name}</source>
        <translation>Rhythmus auf {name} gestellt</translation>
    </message>
    <message>
        <source>{page} is at its defaults</source>
        <translation>{page} steht auf den Voreinstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message>
        <source>Settle</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>left, or as long as you like</source>
        <translation>noch, oder so lange du magst</translation>
    </message>
    <message>
        <source>A bit better</source>
        <translation>Etwas besser</translation>
    </message>
    <message>
        <source>Easier position</source>
        <translation>Leichtere Lage</translation>
    </message>
    <message>
        <source>It&apos;s getting worse</source>
        <translation>Es wird schlimmer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Any position that is comfortable.</source>
        <translation>Jede Lage, die angenehm ist.</translation>
    </message>
    <message>
        <source>Lean back, brakes on, feet supported.</source>
        <translation>Zurücklehnen, Bremsen fest, Füße gestützt.</translation>
    </message>
    <message>
        <source>Lean back, feet flat. Or stand with a hand on something firm.</source>
        <translation>Lehn dich zurück, Füße flach. Oder steh mit einer Hand an etwas Festem.</translation>
    </message>
    <message>
        <source>Feet on the floor, eyes open, shoulders loose. Breathe as it comes.</source>
        <translation>Füße am Boden, Augen offen, Schultern locker. Atme, wie es kommt.</translation>
    </message>
    <message>
        <source>Breathe in for four, out for six.</source>
        <translation>Einatmen auf vier, ausatmen auf sechs.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>Pause, weiter</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>Zurück, weiter</translation>
    </message>
    <message>
        <source>Repeat this step</source>
        <translation>Diesen Schritt wiederholen</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Tut weh</translation>
    </message>
    <message>
        <source>10 seconds more, less</source>
        <translation>10 Sekunden mehr, weniger</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>Diese Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>How do you work?</source>
        <translation>Wie arbeitest du?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Twenty-four short questions about your desk, one at a time.</source>
        <translation>Vierundzwanzig kurze Fragen zu deinem Tisch, eine nach der anderen.</translation>
    </message>
    <message>
        <source>At the end: the three changes that matter most. Stop and go on whenever you like.</source>
        <translation>Am Ende: die drei Änderungen, die am meisten bringen. Hör auf und mach weiter, wann du magst.</translation>
    </message>
    <message>
        <source>Go on with question {number}</source>
        <translation>Weiter mit Frage {number}</translation>
    </message>
    <message>
        <source>You looked on {day}. Time for another look, if you like.</source>
        <translation>Du hast am {day} nachgesehen. Zeit für einen neuen Blick, wenn du magst.</translation>
    </message>
    <message>
        <source>You looked on {day}.</source>
        <translation>Du hast am {day} nachgesehen.</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>Take a break</source>
        <translation>Pause machen</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>gesessen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause 30 min</source>
        <translation>30 min Ruhe</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>Stands in for {move}, which is not for you now.</source>
        <translation>Steht für {move}, das gerade nichts für dich ist.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message>
        <source>Leave this move out</source>
        <translation>Diese Bewegung auslassen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>StrengthPage</name>
    <message>
        <source>How strong is it?</source>
        <translation>Wie stark ist es?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>0 is nothing, 10 the worst you can think of.</source>
        <translation>0 ist nichts, 10 das Schlimmste, was du dir denken kannst.</translation>
    </message>
    <message>
        <source>0 to 10, if you like.</source>
        <translation>0 bis 10, wenn du magst.</translation>
    </message>
</context>
<context>
    <name>TickBox</name>
    <message>
        <source>Done today: {move}</source>
        <translation>Heute gemacht: {move}</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute gemacht</translation>
    </message>
</context>
<context>
    <name>TipLine</name>
    <message>
        <source>Tip: {tip}</source>
        <translation>Tipp: {tip}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Blatt zum Drucken speichern …</translation>
    </message>
    <message>
        <source>Play all of today – {length}</source>
        <translation>Alles von heute abspielen – {length}</translation>
    </message>
    <message>
        <source>Open another card…</source>
        <translation>Andere Karte öffnen …</translation>
    </message>
    <message>
        <source>Put this card aside</source>
        <translation>Karte weglegen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute steht nichts an.</translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>An anderen Tagen</translation>
    </message>
    <message>
        <source>From your physio</source>
        <translation>Von deiner Physio</translation>
    </message>
    <message>
        <source>Its time is over. Your physio can give you a new one.</source>
        <translation>Ihre Zeit ist vorbei. Deine Physio kann dir eine neue geben.</translation>
    </message>
    <message>
        <source>Ergo offers none of this as long as the card counts.</source>
        <translation>Ergo bietet nichts davon an, solange die Karte gilt.</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>It was checked</source>
        <translation>Es wurde abgeklärt</translation>
    </message>
    <message>
        <source>Back to my usual rhythm</source>
        <translation>Zurück zu meinem Rhythmus</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>Jetzt Pause machen</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <translation>Überspringen zurücknehmen</translation>
    </message>
    <message>
        <source>Still at my desk (reading, phone)</source>
        <translation>Noch am Tisch (Lesen, Telefon)</translation>
    </message>
    <message>
        <source>I&apos;m standing</source>
        <translation>Ich stehe</translation>
    </message>
    <message>
        <source>I&apos;m sitting</source>
        <translation>Ich sitze</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Learn about muscles…</source>
        <translation>Mehr über Muskeln …</translation>
    </message>
    <message>
        <source>A page for a clinician…</source>
        <translation>Eine Seite für eine Fachperson …</translation>
    </message>
    <message>
        <source>Quit Ergo</source>
        <translation>Ergo beenden</translation>
    </message>
    <message>
        <source>Gentler until {day}</source>
        <translation>Sanfter bis {day}</translation>
    </message>
    <message>
        <source>Movement is off until {time}</source>
        <translation>Bewegung ruht bis {time}</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>Resume – paused until {time}</source>
        <translation>Fortsetzen – pausiert bis {time}</translation>
    </message>
    <message>
        <source>My meeting is over (until {time})</source>
        <translation>Meine Besprechung ist vorbei (bis {time})</translation>
    </message>
    <message>
        <source>In a meeting for</source>
        <translation>In einer Besprechung, noch</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen pausieren</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Workstation check…</source>
        <translation>Arbeitsplatz-Check …</translation>
    </message>
    <message>
        <source>Workstation check (time for another look)…</source>
        <translation>Arbeitsplatz-Check (Zeit für einen neuen Blick) …</translation>
    </message>
    <message>
        <source>Suggested routine</source>
        <translation>Vorgeschlagene Routine</translation>
    </message>
    <message>
        <source>Suggested: {routine}</source>
        <translation>Vorschlag: {routine}</translation>
    </message>
    <message>
        <source>Posture check</source>
        <translation>Haltungs-Check</translation>
    </message>
    <message>
        <source>All routines…</source>
        <translation>Alle Routinen …</translation>
    </message>
    <message>
        <source>A card from my physio…</source>
        <translation>Karte von meiner Physio …</translation>
    </message>
    <message numerus="yes">
        <source>Every %n min of sitting</source>
        <translation>
            <numerusform>Alle %n min Sitzen</numerusform>
            <numerusform>Alle %n min Sitzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Micro-break %n s</source>
        <translation>
            <numerusform>Mikropause %n s</numerusform>
            <numerusform>Mikropause %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Ergo – Welcome</source>
        <translation>Ergo – Willkommen</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Which place?</source>
        <translation>Welche Stelle?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>WorkstationWindow</name>
    <message>
        <source>Ergo – Workstation check</source>
        <translation>Ergo – Arbeitsplatz-Check</translation>
    </message>
    <message>
        <source>Print to a file</source>
        <translation>In eine Datei drucken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>_DayCard</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>Einträge des Tages</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>_DaysCard</name>
    <message>
        <source>dashed: your usual day</source>
        <translation>gestrichelt: dein üblicher Tag</translation>
    </message>
    <message>
        <source>Ring: a spasm in your diary; bigger means stronger.</source>
        <translation>Ring: ein Krampf in deinem Tagebuch; größer heißt stärker.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Longest sit</source>
        <translation>Längstes Sitzen</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Gesessen</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message numerus="yes">
        <source>Sitting per day, %n days</source>
        <translation>
            <numerusform>Sitzen pro Tag, %n Tag</numerusform>
            <numerusform>Sitzen pro Tag, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day to see it whole.</source>
        <translation>Wähl einen Tag, um ihn ganz zu sehen.</translation>
    </message>
</context>
<context>
    <name>_DeleteCard</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Spoken lines</source>
        <translation>Gesprochene Sätze</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Mehrere Tage</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>This removes notes, history and profile from this computer. It cannot be undone. Your own routines stay.</source>
        <translation>Das entfernt Notizen, Verlauf und Profil von diesem Computer. Es lässt sich nicht zurücknehmen. Deine eigenen Routinen bleiben.</translation>
    </message>
    <message>
        <source>This removes the spoken lines. They are made anew when they are wanted.</source>
        <translation>Das entfernt die gesprochenen Sätze. Sie werden neu gemacht, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <source>of all days</source>
        <translation>aller Tage</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>vom {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>vom {first} bis {last}</translation>
    </message>
    <message>
        <source>This removes the diary {days} from this computer. It cannot be undone.</source>
        <translation>Das entfernt das Tagebuch {days} von diesem Computer. Es lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This removes the history {days} from this computer. It cannot be undone.</source>
        <translation>Das entfernt den Verlauf {days} von diesem Computer. Es lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Longest sit</source>
        <translation>Längstes Sitzen</translation>
    </message>
    <message>
        <source>Breaks taken</source>
        <translation>Gemachte Pausen</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Pausen von selbst</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>better {share}</source>
        <translation>besser {share}</translation>
    </message>
    <message>
        <source>{area} feels</source>
        <translation>Gefühl: {area}</translation>
    </message>
    <message>
        <source>{area}: better {share}</source>
        <translation>{area}: besser {share}</translation>
    </message>
</context>
<context>
    <name>_Fixed</name>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Routine at that time</source>
        <translation>Routine zu dieser Zeit</translation>
    </message>
    <message>
        <source>Suggested routine</source>
        <translation>Vorgeschlagene Routine</translation>
    </message>
    <message>
        <source>Take this time off</source>
        <translation>Diese Uhrzeit entfernen</translation>
    </message>
</context>
<context>
    <name>_KeptCard</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>_Noticed</name>
    <message>
        <source>What your days show</source>
        <translation>Was deine Tage zeigen</translation>
    </message>
    <message>
        <source>May be coincidence.</source>
        <translation>Kann Zufall sein.</translation>
    </message>
    <message>
        <source>Days moved, last 7</source>
        <translation>Bewegte Tage, letzte 7</translation>
    </message>
    <message>
        <source>Posture checks taken up: {share}</source>
        <translation>Haltungs-Checks angenommen: {share}</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>{number} of 10</source>
        <translation>{number} von 10</translation>
    </message>
</context>
<context>
    <name>_Range</name>
    <message>
        <source>{day}, from</source>
        <translation>{day}, von</translation>
    </message>
    <message>
        <source>{day}, to</source>
        <translation>{day}, bis</translation>
    </message>
    <message>
        <source>Take off: {day}</source>
        <translation>Entfernen: {day}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>_Stage</name>
    <message>
        <source>A figure that grows tall</source>
        <translation>Eine Figur, die sich aufrichtet</translation>
    </message>
</context>
<context>
    <name>_Sure</name>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>The settings file needs a look</source>
        <translation>Die Einstellungsdatei braucht einen Blick</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>Neck newly hurt, or too sore to turn</source>
        <translation>Nacken frisch verletzt oder zu schmerzhaft zum Drehen</translation>
    </message>
    <message>
        <source>Arm or hand numb, tingling or weak</source>
        <translation>Arm oder Hand taub, kribbelnd oder schwach</translation>
    </message>
    <message>
        <source>Pain below the knee, or a numb or weak leg</source>
        <translation>Schmerz unterm Knie, oder Bein taub, schwach</translation>
    </message>
    <message>
        <source>Shoulder newly hurt or operated</source>
        <translation>Schulter frisch verletzt oder operiert</translation>
    </message>
    <message>
        <source>Shoulder that slips out</source>
        <translation>Schulter, die herausrutscht</translation>
    </message>
    <message>
        <source>Wrists take no weight</source>
        <translation>Handgelenke tragen kein Gewicht</translation>
    </message>
    <message>
        <source>Wrist newly hurt, or carpal tunnel trouble</source>
        <translation>Handgelenk frisch verletzt, oder Karpaltunnel</translation>
    </message>
    <message>
        <source>Osteoporosis or osteopenia</source>
        <translation>Osteoporose oder Osteopenie</translation>
    </message>
    <message>
        <source>Osteoporosis with a broken vertebra</source>
        <translation>Osteoporose mit gebrochenem Wirbel</translation>
    </message>
    <message>
        <source>Spine operation, still with limits</source>
        <translation>Wirbelsäulen-Operation, noch mit Auflagen</translation>
    </message>
    <message>
        <source>Hip operation, still with limits</source>
        <translation>Hüftoperation, noch mit Auflagen</translation>
    </message>
    <message>
        <source>Knees that do not kneel or bend far</source>
        <translation>Knie, die nicht knien oder sich weit beugen</translation>
    </message>
    <message>
        <source>Back of the thigh newly strained</source>
        <translation>Oberschenkelrückseite frisch gezerrt</translation>
    </message>
    <message>
        <source>Calf or Achilles tendon newly hurt</source>
        <translation>Wade oder Achillessehne frisch verletzt</translation>
    </message>
    <message>
        <source>Clot in a leg, or one calf hot or swollen</source>
        <translation>Gerinnsel im Bein, oder Wade heiß, geschwollen</translation>
    </message>
    <message>
        <source>I take blood thinners</source>
        <translation>Ich nehme Blutverdünner</translation>
    </message>
    <message>
        <source>Broken or fragile skin</source>
        <translation>Verletzte oder empfindliche Haut</translation>
    </message>
    <message>
        <source>Less feeling in my skin</source>
        <translation>Weniger Gefühl in der Haut</translation>
    </message>
    <message>
        <source>High blood pressure, or told not to strain</source>
        <translation>Hoher Blutdruck, oder ich soll nicht pressen</translation>
    </message>
    <message>
        <source>Heart condition</source>
        <translation>Herzerkrankung</translation>
    </message>
    <message>
        <source>Asthma or COPD</source>
        <translation>Asthma oder COPD</translation>
    </message>
    <message>
        <source>Breathing exercises make me panic</source>
        <translation>Atemübungen machen mir Panik</translation>
    </message>
    <message>
        <source>Glaucoma or an eye operation</source>
        <translation>Glaukom oder eine Augenoperation</translation>
    </message>
    <message>
        <source>I am not to hold my breath</source>
        <translation>Ich soll die Luft nicht anhalten</translation>
    </message>
    <message>
        <source>Dizziness or fainting</source>
        <translation>Schwindel oder Ohnmacht</translation>
    </message>
    <message>
        <source>Unsteady, or I have fallen</source>
        <translation>Unsicher, oder ich bin gestürzt</translation>
    </message>
    <message>
        <source>Joints that bend too far</source>
        <translation>Gelenke, die sich zu weit beugen</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Pregnant for four months or more</source>
        <translation>Seit vier Monaten oder länger schwanger</translation>
    </message>
    <message>
        <source>Belly operation, hernia, or a recent birth</source>
        <translation>Bauchoperation, Bruch oder kürzliche Geburt</translation>
    </message>
    <message>
        <source>Heartburn when lying flat</source>
        <translation>Sodbrennen im flachen Liegen</translation>
    </message>
    <message>
        <source>The floor is hard to get to</source>
        <translation>Auf den Boden komme ich schwer</translation>
    </message>
    <message>
        <source>65 or older</source>
        <translation>65 oder älter</translation>
    </message>
    <message>
        <source>I use a wheelchair, or not my legs</source>
        <translation>Rollstuhl, oder ich nutze die Beine nicht</translation>
    </message>
    <message>
        <source>Arching back or long standing troubles my legs</source>
        <translation>Rückbeugen, langes Stehen plagt meine Beine</translation>
    </message>
    <message>
        <source>I am to drink little</source>
        <translation>Ich soll wenig trinken</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>My physio&apos;s card</source>
        <translation>Karte meiner Physio</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>jede Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>From {who}, {date}. It counts until {until}.</source>
        <translation>Von {who}, {date}. Gilt bis {until}.</translation>
    </message>
    <message>
        <source>Please not for now</source>
        <translation>Vorerst bitte nicht</translation>
    </message>
    <message>
        <source>Moves that do not suit: {reason}</source>
        <translation>Bewegungen, die nicht passen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>New neck injury (fall, crash, whiplash), neck too sore to turn, a neck operation under limits, or a neck said to be unstable (for example with rheumatoid arthritis)</source>
        <translation>Neue Nackenverletzung (Sturz, Unfall, Schleudertrauma), Nacken zu schmerzhaft zum Drehen, Nacken-Operation mit Auflagen oder ein als instabil bekannter Nacken (zum Beispiel bei rheumatoider Arthritis)</translation>
    </message>
    <message>
        <source>Numb, tingling or weak arm or hand not yet checked</source>
        <translation>Arm oder Hand taub, kribbelnd oder schwach, noch nicht abgeklärt</translation>
    </message>
    <message>
        <source>Pain shooting below the knee, numb or weak leg not yet checked</source>
        <translation>Schmerz, der bis unters Knie schießt, taubes oder schwaches Bein, noch nicht abgeklärt</translation>
    </message>
    <message>
        <source>New shoulder injury or surgery</source>
        <translation>Neue Schulterverletzung oder -operation</translation>
    </message>
    <message>
        <source>Shoulder that slips or has dislocated</source>
        <translation>Schulter, die herausrutscht oder ausgekugelt war</translation>
    </message>
    <message>
        <source>Wrist cannot take weight</source>
        <translation>Handgelenk trägt kein Gewicht</translation>
    </message>
    <message>
        <source>New wrist injury or flare, or carpal tunnel trouble</source>
        <translation>Neue Handgelenksverletzung oder Schub, oder Karpaltunnel-Beschwerden</translation>
    </message>
    <message>
        <source>Osteoporosis or osteopenia: no loaded or end-range rounding, no bend-plus-twist</source>
        <translation>Osteoporose oder Osteopenie: kein Runden mit Last oder bis ans Ende, kein Beugen mit Drehen</translation>
    </message>
    <message>
        <source>Osteoporosis with a spine fracture, or told to avoid bending</source>
        <translation>Osteoporose mit Wirbelbruch, oder Beugen soll vermieden werden</translation>
    </message>
    <message>
        <source>Spine operation in the last 12 weeks or still under limits</source>
        <translation>Wirbelsäulen-Operation in den letzten 12 Wochen oder noch mit Auflagen</translation>
    </message>
    <message>
        <source>Hip replacement/operation under movement limits (often 90-degree, no crossing, no twisting; rules differ by surgeon)</source>
        <translation>Hüftprothese oder Hüftoperation mit Bewegungsauflagen (oft 90 Grad, kein Überkreuzen, kein Drehen; je nach Operateur verschieden)</translation>
    </message>
    <message>
        <source>Knees that cannot kneel or bend far</source>
        <translation>Knie, die nicht knien oder sich nicht weit beugen können</translation>
    </message>
    <message>
        <source>New hamstring strain</source>
        <translation>Neue Zerrung an der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>New Achilles or calf tear/pain</source>
        <translation>Neuer Riss oder Schmerz an Achillessehne oder Wade</translation>
    </message>
    <message>
        <source>Clot in the leg now or suspected, or one calf hot, swollen, red</source>
        <translation>Gerinnsel im Bein, jetzt oder vermutet, oder eine Wade heiß, geschwollen, rot</translation>
    </message>
    <message>
        <source>On blood thinners: no deep pressure work</source>
        <translation>Blutverdünner: kein tiefer Druck</translation>
    </message>
    <message>
        <source>Broken, fragile or infected skin at the site</source>
        <translation>Verletzte, empfindliche oder entzündete Haut an der Stelle</translation>
    </message>
    <message>
        <source>Reduced feeling (e.g. nerve problem): no heat/ice/ball on that area</source>
        <translation>Vermindertes Gefühl (z. B. Nervenproblem): dort keine Wärme, kein Eis, kein Ball</translation>
    </message>
    <message>
        <source>High blood pressure not under control, or told not to strain</source>
        <translation>Hoher Blutdruck, nicht eingestellt, oder Pressen soll vermieden werden</translation>
    </message>
    <message>
        <source>Heart condition</source>
        <translation>Herzerkrankung</translation>
    </message>
    <message>
        <source>Asthma/COPD flare</source>
        <translation>Schub von Asthma oder COPD</translation>
    </message>
    <message>
        <source>Panic with breathing exercises</source>
        <translation>Panik bei Atemübungen</translation>
    </message>
    <message>
        <source>Glaucoma or recent eye surgery</source>
        <translation>Glaukom oder kürzliche Augenoperation</translation>
    </message>
    <message>
        <source>Derived: any of bp, heart, resp, panic, glauc, preg</source>
        <translation>Abgeleitet: eines von Blutdruck, Herz, Atemwege, Panik, Glaukom, Schwangerschaft</translation>
    </message>
    <message>
        <source>Dizziness, vertigo, fainting</source>
        <translation>Benommenheit, Schwindel, Ohnmacht</translation>
    </message>
    <message>
        <source>Unsteady or falls</source>
        <translation>Unsicher auf den Beinen oder Stürze</translation>
    </message>
    <message>
        <source>Hypermobile joints</source>
        <translation>Überbewegliche Gelenke</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Pregnant, about 16-20 weeks on: avoid lying flat on the back for long</source>
        <translation>Schwanger, ab etwa 16–20 Wochen: nicht lange flach auf dem Rücken liegen</translation>
    </message>
    <message>
        <source>Belly surgery, hernia, or under 6-12 weeks after birth</source>
        <translation>Bauchoperation, Bruch (Hernie) oder weniger als 6–12 Wochen nach der Geburt</translation>
    </message>
    <message>
        <source>Reflux worse lying flat</source>
        <translation>Sodbrennen, im flachen Liegen schlimmer</translation>
    </message>
    <message>
        <source>Cannot easily get down to or up from the floor</source>
        <translation>Kommt nicht leicht auf den Boden oder wieder hoch</translation>
    </message>
    <message>
        <source>Age 65+</source>
        <translation>Ab 65 Jahren</translation>
    </message>
    <message>
        <source>Uses a wheelchair or cannot use legs for this</source>
        <translation>Nutzt einen Rollstuhl oder kann die Beine dafür nicht einsetzen</translation>
    </message>
    <message>
        <source>Leg symptoms that come on with arching back or long standing, easing when sitting</source>
        <translation>Beschwerden im Bein, die bei Rückbeugen oder langem Stehen kommen und im Sitzen nachlassen</translation>
    </message>
    <message>
        <source>Heart failure, kidney or liver disease, low sodium, a fluid limit, or water tablets</source>
        <translation>Herzschwäche, Nieren- oder Lebererkrankung, Natriummangel, Trinkmengen-Grenze oder Entwässerungstabletten</translation>
    </message>
    <message>
        <source>Get set</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Get comfortable. We start in a moment.</source>
        <translation>Mach es dir bequem. Gleich geht&apos;s los.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Rest. Breathe easily.</source>
        <translation>Ausruhen. Ruhig atmen.</translation>
    </message>
    <message>
        <source>Down to the floor</source>
        <translation>Hinunter auf den Boden</translation>
    </message>
    <message>
        <source>Hold a steady chair and come down slowly, in your own way. A bed is fine too.</source>
        <translation>Halt dich an einem festen Stuhl, komm langsam hinunter, auf deine Art. Ein Bett geht auch.</translation>
    </message>
    <message>
        <source>Up again</source>
        <translation>Wieder hoch</translation>
    </message>
    <message>
        <source>Roll to your side first. Come up in your own way, holding a steady chair. Pause before you walk.</source>
        <translation>Zuerst auf die Seite rollen. Komm auf deine Art hoch, an einem festen Stuhl. Warte kurz, bevor du gehst.</translation>
    </message>
    <message>
        <source>Other side.</source>
        <translation>Andere Seite.</translation>
    </message>
    <message>
        <source>Half way.</source>
        <translation>Halbzeit.</translation>
    </message>
    <message>
        <source>Three.</source>
        <translation>Drei.</translation>
    </message>
    <message>
        <source>Two.</source>
        <translation>Zwei.</translation>
    </message>
    <message>
        <source>One.</source>
        <translation>Eins.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>Letztes Mal.</translation>
    </message>
    <message>
        <source>And rest.</source>
        <translation>Und ausruhen.</translation>
    </message>
    <message>
        <source>three four five six seven eight count counts</source>
        <translation>drei vier fünf sechs sieben acht zähl zähle zählt zählen</translation>
    </message>
    <message>
        <source>Ankle circles</source>
        <translation>Fußkreisen</translation>
    </message>
    <message>
        <source>Lift one foot a little.</source>
        <translation>Heb einen Fuß etwas an.</translation>
    </message>
    <message>
        <source>Foot down.</source>
        <translation>Fuß absetzen.</translation>
    </message>
    <message>
        <source>Draw a big slow circle.</source>
        <translation>Mal einen großen, langsamen Kreis.</translation>
    </message>
    <message>
        <source>Knee stays still.</source>
        <translation>Knie bleibt still.</translation>
    </message>
    <message>
        <source>Normal.</source>
        <translation>Normal.</translation>
    </message>
    <message>
        <source>Swinging the whole leg.</source>
        <translation>Das ganze Bein schwingt mit.</translation>
    </message>
    <message>
        <source>Keep the toes on the floor and circle the heel.</source>
        <translation>Lass die Zehen am Boden und kreise mit der Ferse.</translation>
    </message>
    <message>
        <source>Write the alphabet with your big toe.</source>
        <translation>Schreib mit dem großen Zeh das Alphabet.</translation>
    </message>
    <message>
        <source>Calf pain, heat or swelling.</source>
        <translation>Schmerz, Hitze oder Schwellung in der Wade.</translation>
    </message>
    <message>
        <source>Right foot.</source>
        <translation>Rechter Fuß.</translation>
    </message>
    <message>
        <source>Left foot.</source>
        <translation>Linker Fuß.</translation>
    </message>
    <message>
        <source>tiny circles</source>
        <translation>winzige Kreise</translation>
    </message>
    <message>
        <source>heel stays on the floor</source>
        <translation>Ferse bleibt am Boden</translation>
    </message>
    <message>
        <source>toes up</source>
        <translation>Zehen hoch</translation>
    </message>
    <message>
        <source>Circle round.</source>
        <translation>Ringsherum kreisen.</translation>
    </message>
    <message>
        <source>round</source>
        <translation>herum</translation>
    </message>
    <message>
        <source>And down.</source>
        <translation>Und runter.</translation>
    </message>
    <message>
        <source>toes down</source>
        <translation>Zehen runter</translation>
    </message>
    <message>
        <source>Round.</source>
        <translation>Herum.</translation>
    </message>
    <message>
        <source>And up.</source>
        <translation>Und hoch.</translation>
    </message>
    <message>
        <source>Ankle pumps</source>
        <translation>Fußpumpe</translation>
    </message>
    <message>
        <source>Heels forward, legs easy.</source>
        <translation>Fersen vor, Beine locker.</translation>
    </message>
    <message>
        <source>Pull your toes up.</source>
        <translation>Zieh die Zehen hoch.</translation>
    </message>
    <message>
        <source>Push them down.</source>
        <translation>Drück sie runter.</translation>
    </message>
    <message>
        <source>Keep a steady beat.</source>
        <translation>Bleib im ruhigen Takt.</translation>
    </message>
    <message>
        <source>Both feet together.</source>
        <translation>Beide Füße zusammen.</translation>
    </message>
    <message>
        <source>Circle if you like.</source>
        <translation>Kreise, wenn du magst.</translation>
    </message>
    <message>
        <source>Tiny flicks, or pointing so hard that the calf grips.</source>
        <translation>Winziges Zucken, oder so weit strecken, dass die Wade krampft.</translation>
    </message>
    <message>
        <source>One foot at a time.</source>
        <translation>Ein Fuß nach dem anderen.</translation>
    </message>
    <message>
        <source>Lift the feet off the floor.</source>
        <translation>Heb die Füße vom Boden.</translation>
    </message>
    <message>
        <source>One calf painful, hot or swollen.</source>
        <translation>Eine Wade schmerzt, ist heiß oder geschwollen.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Rechte Seite.</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Linke Seite.</translation>
    </message>
    <message>
        <source>tiny range, no pull</source>
        <translation>winzige Bewegung, kein Zug</translation>
    </message>
    <message>
        <source>cramp: only draw the toes up, do not point them</source>
        <translation>Krampf: nur die Zehen hochziehen, nicht strecken</translation>
    </message>
    <message>
        <source>Calf-pump practice for long sitting; the article on muscle spasms by body part links long sitting with leg cramp.</source>
        <translation>Wadenpumpe gegen langes Sitzen; der Artikel über Muskelkrämpfe nach Körperteil verbindet langes Sitzen mit Beinkrämpfen.</translation>
    </message>
    <message>
        <source>Toes up.</source>
        <translation>Zehen hoch.</translation>
    </message>
    <message>
        <source>Toes down.</source>
        <translation>Zehen runter.</translation>
    </message>
    <message>
        <source>Belly breathing</source>
        <translation>Bauchatmung</translation>
    </message>
    <message>
        <source>One hand on your belly.</source>
        <translation>Eine Hand auf den Bauch.</translation>
    </message>
    <message>
        <source>Breathe in through your nose.</source>
        <translation>Atme durch die Nase ein.</translation>
    </message>
    <message>
        <source>Let the belly rise.</source>
        <translation>Der Bauch hebt sich.</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>Atme langsam aus.</translation>
    </message>
    <message>
        <source>Let your shoulders drop.</source>
        <translation>Lass die Schultern sinken.</translation>
    </message>
    <message>
        <source>4 s in, 6 s out, no holds.</source>
        <translation>4 s ein, 6 s aus, ohne Anhalten.</translation>
    </message>
    <message>
        <source>Lifting the chest and shoulders.</source>
        <translation>Brust und Schultern hochziehen.</translation>
    </message>
    <message>
        <source>3 in, 4 out.</source>
        <translation>3 ein, 4 aus.</translation>
    </message>
    <message>
        <source>Two minutes or more.</source>
        <translation>Zwei Minuten oder länger.</translation>
    </message>
    <message>
        <source>Light-headed, tingling lips: breathe normally.</source>
        <translation>Benommen, kribbelnde Lippen: normal weiteratmen.</translation>
    </message>
    <message>
        <source>go at your own pace</source>
        <translation>im eigenen Tempo</translation>
    </message>
    <message>
        <source>no counting, eyes open, hand on the thigh</source>
        <translation>nicht zählen, Augen offen, Hand auf dem Oberschenkel</translation>
    </message>
    <message>
        <source>Slow-paced breathing meta-analysis (Shao 2024: 31 studies, n=1,133): lower systolic pressure and higher HRV in the short term.</source>
        <translation>Metaanalyse zu langsamem Atmen (Shao 2024: 31 Studien, n = 1.133): kurzfristig niedrigerer systolischer Blutdruck und höhere Herzratenvariabilität.</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Breathe in, belly rises.</source>
        <translation>Einatmen, Bauch hebt sich.</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Breathe out slowly, shoulders drop.</source>
        <translation>Langsam ausatmen, Schultern sinken.</translation>
    </message>
    <message>
        <source>Bird-dog</source>
        <translation>Diagonaler Vierfüßler</translation>
    </message>
    <message>
        <source>Hands and knees, belly firm.</source>
        <translation>Vierfüßlerstand, Bauch fest.</translation>
    </message>
    <message>
        <source>Hands and knees, belly gently firm.</source>
        <translation>Vierfüßlerstand, Bauch sanft anspannen.</translation>
    </message>
    <message>
        <source>Reach one arm forward.</source>
        <translation>Streck einen Arm vor.</translation>
    </message>
    <message>
        <source>Slide the opposite leg back and lift.</source>
        <translation>Schieb das Gegenbein zurück und heb.</translation>
    </message>
    <message>
        <source>Keep your hips level.</source>
        <translation>Das Becken bleibt waagerecht.</translation>
    </message>
    <message>
        <source>Return with control.</source>
        <translation>Kontrolliert zurückkommen.</translation>
    </message>
    <message>
        <source>Breathe out as you reach.</source>
        <translation>Ausatmen beim Strecken.</translation>
    </message>
    <message>
        <source>Hips rolling or back sagging.</source>
        <translation>Das Becken kippt oder der Rücken hängt durch.</translation>
    </message>
    <message>
        <source>Only the leg, toes on the floor.</source>
        <translation>Nur das Bein, Zehen am Boden.</translation>
    </message>
    <message>
        <source>Draw a small square with the lifted hand.</source>
        <translation>Mal mit der gehobenen Hand ein kleines Quadrat.</translation>
    </message>
    <message>
        <source>Sharp, shooting or rising pain; new numbness, tingling or weakness; dizziness.</source>
        <translation>Stechender, schießender oder zunehmender Schmerz; neue Taubheit, Kribbeln oder Schwäche; Schwindel.</translation>
    </message>
    <message>
        <source>Right arm.</source>
        <translation>Rechter Arm.</translation>
    </message>
    <message>
        <source>Left arm.</source>
        <translation>Linker Arm.</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>one limb only</source>
        <translation>nur ein Arm oder Bein</translation>
    </message>
    <message>
        <source>breathe</source>
        <translation>weiteratmen</translation>
    </message>
    <message>
        <source>fine early, check comfort</source>
        <translation>früh in der Schwangerschaft gut, achte auf dein Wohlgefühl</translation>
    </message>
    <message>
        <source>small range</source>
        <translation>kleine Bewegung</translation>
    </message>
    <message>
        <source>leg only</source>
        <translation>nur das Bein</translation>
    </message>
    <message>
        <source>look at the floor, leg only</source>
        <translation>schau auf den Boden, nur das Bein</translation>
    </message>
    <message>
        <source>leg only, toes on the floor</source>
        <translation>nur das Bein, Zehen am Boden</translation>
    </message>
    <message>
        <source>do not lock the elbows</source>
        <translation>Ellbogen nicht durchdrücken</translation>
    </message>
    <message>
        <source>Stabilisation exercise class (Owen 2020; Shiri 2018).</source>
        <translation>Kursprogramme zur Stabilisation (Owen 2020; Shiri 2018).</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Arm and opposite leg reach.</source>
        <translation>Arm und Gegenbein strecken.</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>strecken</translation>
    </message>
    <message>
        <source>Hold level and breathe.</source>
        <translation>Gerade halten und atmen.</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>Return.</source>
        <translation>Zurück.</translation>
    </message>
    <message>
        <source>return</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Shoulder-blade squeeze</source>
        <translation>Schulterblätter zusammen</translation>
    </message>
    <message>
        <source>Elbows bent by your sides.</source>
        <translation>Ellbogen gebeugt am Körper.</translation>
    </message>
    <message>
        <source>Bend your elbows by your sides.</source>
        <translation>Beug die Ellbogen am Körper.</translation>
    </message>
    <message>
        <source>Draw your shoulder blades together and down.</source>
        <translation>Zieh die Schulterblätter zusammen, nach unten.</translation>
    </message>
    <message>
        <source>Lift your breastbone slightly.</source>
        <translation>Heb das Brustbein leicht.</translation>
    </message>
    <message>
        <source>Hold and breathe.</source>
        <translation>Halten und atmen.</translation>
    </message>
    <message>
        <source>Let go slowly.</source>
        <translation>Langsam loslassen.</translation>
    </message>
    <message>
        <source>Keep breathing through the hold.</source>
        <translation>Beim Halten weiteratmen.</translation>
    </message>
    <message>
        <source>Shrugging up or arching the low back.</source>
        <translation>Schultern hochziehen oder ins Hohlkreuz gehen.</translation>
    </message>
    <message>
        <source>Smaller squeeze, 2 s hold.</source>
        <translation>Weniger Spannung, 2 s halten.</translation>
    </message>
    <message>
        <source>Use a band between the hands.</source>
        <translation>Nimm ein Band zwischen die Hände.</translation>
    </message>
    <message>
        <source>light effort, keep breathing</source>
        <translation>wenig Kraft, weiteratmen</translation>
    </message>
    <message>
        <source>Scapular training trials in neck/shoulder pain; active breaks with postural change (Waongenngarm 2018).</source>
        <translation>Schulterblatt-Training in Studien zu Nacken- und Schulterschmerz; bewegte Pausen mit Haltungswechsel (Waongenngarm 2018).</translation>
    </message>
    <message>
        <source>elbows bent</source>
        <translation>Ellbogen gebeugt</translation>
    </message>
    <message>
        <source>Draw blades together.</source>
        <translation>Schulterblätter zusammenziehen.</translation>
    </message>
    <message>
        <source>squeeze</source>
        <translation>anspannen</translation>
    </message>
    <message>
        <source>release</source>
        <translation>lösen</translation>
    </message>
    <message>
        <source>Slow full blinks</source>
        <translation>Langsames, volles Blinzeln</translation>
    </message>
    <message>
        <source>Face the room, eyes easy.</source>
        <translation>Blick geradeaus, Augen locker.</translation>
    </message>
    <message>
        <source>Lids meet fully.</source>
        <translation>Lider ganz schließen.</translation>
    </message>
    <message>
        <source>Forehead smooth.</source>
        <translation>Stirn glatt.</translation>
    </message>
    <message>
        <source>Easy.</source>
        <translation>Locker.</translation>
    </message>
    <message>
        <source>Screwing up the whole face.</source>
        <translation>Das ganze Gesicht zusammenkneifen.</translation>
    </message>
    <message>
        <source>Just close and open.</source>
        <translation>Nur schließen und öffnen.</translation>
    </message>
    <message>
        <source>Rest with the lids shut for two breaths.</source>
        <translation>Lass die Lider zwei Atemzüge lang geschlossen.</translation>
    </message>
    <message>
        <source>Eye pain, sudden change in vision, flashes: get medical help.</source>
        <translation>Augenschmerz, plötzlich verändertes Sehen, Blitze: hol ärztliche Hilfe.</translation>
    </message>
    <message>
        <source>after eye surgery no squeezing, only soft blinks</source>
        <translation>nach einer Augenoperation nicht zukneifen, nur sanft blinzeln</translation>
    </message>
    <message>
        <source>Blink practice itself was not tried there: Talens-Estarelles 2023 tried 20-20-20 reminders.</source>
        <translation>Das Blinzeln selbst wurde dort nicht erprobt: Talens-Estarelles 2023 erprobte 20-20-20-Erinnerungen.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Close softly.</source>
        <translation>Sanft schließen.</translation>
    </message>
    <message>
        <source>close</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Light squeeze.</source>
        <translation>Leicht zukneifen.</translation>
    </message>
    <message>
        <source>light squeeze</source>
        <translation>leicht zukneifen</translation>
    </message>
    <message>
        <source>Open slowly.</source>
        <translation>Langsam öffnen.</translation>
    </message>
    <message>
        <source>Look far.</source>
        <translation>Weit schauen.</translation>
    </message>
    <message>
        <source>look soft</source>
        <translation>weicher Blick</translation>
    </message>
    <message>
        <source>One-minute body scan</source>
        <translation>Körperreise, eine Minute</translation>
    </message>
    <message>
        <source>Look down or close your eyes. Notice your feet.</source>
        <translation>Blick nach unten oder Augen zu. Spür deine Füße.</translation>
    </message>
    <message>
        <source>Open your eyes.</source>
        <translation>Augen öffnen.</translation>
    </message>
    <message>
        <source>Notice your hips on the seat.</source>
        <translation>Spür dein Becken im Sitz.</translation>
    </message>
    <message>
        <source>Notice your back.</source>
        <translation>Spür deinen Rücken.</translation>
    </message>
    <message>
        <source>Notice your hands.</source>
        <translation>Spür deine Hände.</translation>
    </message>
    <message>
        <source>Notice your shoulders.</source>
        <translation>Spür deine Schultern.</translation>
    </message>
    <message>
        <source>Notice your jaw.</source>
        <translation>Spür deinen Kiefer.</translation>
    </message>
    <message>
        <source>However it comes; soften on the out-breath.</source>
        <translation>Wie er gerade kommt; werde beim Ausatmen weich.</translation>
    </message>
    <message>
        <source>Trying hard to relax.</source>
        <translation>Sich angestrengt entspannen wollen.</translation>
    </message>
    <message>
        <source>Only hands and jaw.</source>
        <translation>Nur Hände und Kiefer.</translation>
    </message>
    <message>
        <source>Two minutes, from toes to crown.</source>
        <translation>Zwei Minuten, von den Zehen bis zum Scheitel.</translation>
    </message>
    <message>
        <source>Unease that grows: open your eyes, look round, move.</source>
        <translation>Unruhe, die zunimmt: Augen auf, umsehen, bewegen.</translation>
    </message>
    <message>
        <source>eyes open, look at something steady</source>
        <translation>Augen offen, schau auf etwas Ruhiges</translation>
    </message>
    <message>
        <source>sit easy</source>
        <translation>locker sitzen</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <translation>Atme ein.</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>einatmen</translation>
    </message>
    <message>
        <source>Breathe out, let it soften.</source>
        <translation>Ausatmen, weich werden lassen.</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>ausatmen</translation>
    </message>
    <message>
        <source>Box breathing</source>
        <translation>Viereck-Atmung</translation>
    </message>
    <message>
        <source>Sit easy, four counts each.</source>
        <translation>Locker sitzen, je vier Zeiten.</translation>
    </message>
    <message>
        <source>Breathe normally.</source>
        <translation>Normal weiteratmen.</translation>
    </message>
    <message>
        <source>In for four.</source>
        <translation>Einatmen auf vier.</translation>
    </message>
    <message>
        <source>Hold for four, softly.</source>
        <translation>Anhalten auf vier, weich.</translation>
    </message>
    <message>
        <source>Out for four.</source>
        <translation>Ausatmen auf vier.</translation>
    </message>
    <message>
        <source>Hold for four.</source>
        <translation>Anhalten auf vier.</translation>
    </message>
    <message>
        <source>Again.</source>
        <translation>Nochmal.</translation>
    </message>
    <message>
        <source>Holds are soft: throat open, no straining.</source>
        <translation>Weich anhalten: Kehle offen, ohne Druck.</translation>
    </message>
    <message>
        <source>Clamping down during the holds.</source>
        <translation>Beim Anhalten verkrampfen.</translation>
    </message>
    <message>
        <source>Use 3-3-3-3, or drop the holds.</source>
        <translation>Nimm 3-3-3-3, oder lass das Anhalten weg.</translation>
    </message>
    <message>
        <source>5-5-5-5.</source>
        <translation>5-5-5-5.</translation>
    </message>
    <message>
        <source>Light-headed, palpitations, anxiety rising.</source>
        <translation>Benommenheit, Herzklopfen, wachsende Unruhe.</translation>
    </message>
    <message>
        <source>offer long out-breath instead</source>
        <translation>stattdessen langes Ausatmen anbieten</translation>
    </message>
    <message>
        <source>Popular technique; support is indirect from slow-breathing studies.</source>
        <translation>Beliebte Technik; Studien zu langsamem Atmen stützen sie nur indirekt.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Hold softly.</source>
        <translation>Weich anhalten.</translation>
    </message>
    <message>
        <source>hold full</source>
        <translation>voll halten</translation>
    </message>
    <message>
        <source>Breathe out.</source>
        <translation>Atme aus.</translation>
    </message>
    <message>
        <source>hold empty</source>
        <translation>leer halten</translation>
    </message>
    <message>
        <source>Lying belly brace</source>
        <translation>Bauchspannung im Liegen</translation>
    </message>
    <message>
        <source>On your back, knees bent. Belly firm, then soft.</source>
        <translation>Rückenlage, Knie gebeugt. Bauch fest, dann weich.</translation>
    </message>
    <message>
        <source>Lie back, knees bent, arms easy.</source>
        <translation>Rückenlage, Knie gebeugt, Arme locker.</translation>
    </message>
    <message>
        <source>Gently firm your belly all round.</source>
        <translation>Spann den Bauch rundum sanft.</translation>
    </message>
    <message>
        <source>As if zipping up tight jeans.</source>
        <translation>Wie beim Zuziehen einer engen Hose.</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <translation>Weiteratmen.</translation>
    </message>
    <message>
        <source>Relax fully.</source>
        <translation>Ganz entspannen.</translation>
    </message>
    <message>
        <source>Talk or count out loud while you brace, so you cannot hold your breath.</source>
        <translation>Sprich oder zähl laut beim Anspannen, dann kannst du die Luft nicht anhalten.</translation>
    </message>
    <message>
        <source>Sucking in hard, flattening the back with force, or holding the breath.</source>
        <translation>Fest einziehen, den Rücken mit Kraft flach drücken oder die Luft anhalten.</translation>
    </message>
    <message>
        <source>3 s holds at a third of effort.</source>
        <translation>3 s halten, mit einem Drittel der Kraft.</translation>
    </message>
    <message>
        <source>Brace, then slide one heel out and back.</source>
        <translation>Anspannen, dann eine Ferse hinaus- und zurückschieben.</translation>
    </message>
    <message>
        <source>Bulging at the midline, pelvic heaviness, back pain.</source>
        <translation>Vorwölbung in der Bauchmitte, Schwere im Becken, Rückenschmerz.</translation>
    </message>
    <message>
        <source>mat or bed</source>
        <translation>Matte oder Bett</translation>
    </message>
    <message>
        <source>light, breathe</source>
        <translation>leicht, atmen</translation>
    </message>
    <message>
        <source>light, keep breathing</source>
        <translation>leicht, weiteratmen</translation>
    </message>
    <message>
        <source>very light</source>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>Dose of the article on muscle spasms by body part; motor-control/stabilisation training for low back (Owen 2020).</source>
        <translation>Dosis aus dem Artikel über Muskelkrämpfe nach Körperteil; Training von Steuerung und Stabilität für den unteren Rücken (Owen 2020).</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>ruhen</translation>
    </message>
    <message>
        <source>Firm up.</source>
        <translation>Anspannen.</translation>
    </message>
    <message>
        <source>brace</source>
        <translation>anspannen</translation>
    </message>
    <message>
        <source>Hold and keep talking.</source>
        <translation>Halten und weiterreden.</translation>
    </message>
    <message>
        <source>Relax.</source>
        <translation>Entspannen.</translation>
    </message>
    <message>
        <source>relax</source>
        <translation>entspannen</translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Ausruhen.</translation>
    </message>
    <message>
        <source>Hidden belly brace</source>
        <translation>Unauffällige Bauchspannung</translation>
    </message>
    <message>
        <source>Sit tall. Belly firm, then soft, breathe.</source>
        <translation>Aufrecht sitzen. Bauch fest, dann weich, atmen.</translation>
    </message>
    <message>
        <source>Sit tall.</source>
        <translation>Aufrecht sitzen.</translation>
    </message>
    <message>
        <source>Gently firm your belly, sides and back.</source>
        <translation>Bauch, Seiten, Rücken sanft anspannen.</translation>
    </message>
    <message>
        <source>About a third of your strength.</source>
        <translation>Etwa ein Drittel der Kraft.</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Loslassen.</translation>
    </message>
    <message>
        <source>Breathe normally through the hold.</source>
        <translation>Beim Halten normal weiteratmen.</translation>
    </message>
    <message>
        <source>Sucking in and slumping.</source>
        <translation>Bauch einziehen und zusammensacken.</translation>
    </message>
    <message>
        <source>2 s holds.</source>
        <translation>2 s halten.</translation>
    </message>
    <message>
        <source>Hold while you lift one foot a centimetre.</source>
        <translation>Halte, während du einen Fuß einen Zentimeter hebst.</translation>
    </message>
    <message>
        <source>Pelvic heaviness, back pain.</source>
        <translation>Schwere im Becken, Rückenschmerz.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>Seated version of the bracing in the article on muscle spasms by body part.</source>
        <translation>Sitzende Fassung der Bauchspannung aus dem Artikel über Muskelkrämpfe nach Körperteil.</translation>
    </message>
    <message>
        <source>Hold, about a third.</source>
        <translation>Halten, etwa ein Drittel.</translation>
    </message>
    <message>
        <source>4-7-8 breathing</source>
        <translation>4-7-8-Atmung</translation>
    </message>
    <message>
        <source>Sit easy, gentle counts.</source>
        <translation>Locker sitzen, sanft zählen.</translation>
    </message>
    <message>
        <source>In through the nose for four.</source>
        <translation>Durch die Nase ein auf vier.</translation>
    </message>
    <message>
        <source>Hold softly for seven.</source>
        <translation>Weich anhalten auf sieben.</translation>
    </message>
    <message>
        <source>Out through the mouth for eight.</source>
        <translation>Durch den Mund aus auf acht.</translation>
    </message>
    <message>
        <source>Keep the count gentle.</source>
        <translation>Zähl ganz sanft mit.</translation>
    </message>
    <message>
        <source>Shorten it if you strain.</source>
        <translation>Kürzer, wenn&apos;s dich anstrengt.</translation>
    </message>
    <message>
        <source>Ratio matters more than seconds: 2-3.5-4 also works.</source>
        <translation>Das Verhältnis zählt mehr als die Sekunden: 2-3,5-4 geht auch.</translation>
    </message>
    <message>
        <source>Straining to make the count.</source>
        <translation>Sich anstrengen, um die Zahl zu schaffen.</translation>
    </message>
    <message>
        <source>2-3-4 count, or long out-breath.</source>
        <translation>Auf 2-3-4 zählen, oder langes Ausatmen.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Nicht nötig.</translation>
    </message>
    <message>
        <source>Light-headed, palpitations.</source>
        <translation>Benommenheit, Herzklopfen.</translation>
    </message>
    <message>
        <source>never while driving or in water</source>
        <translation>nie beim Fahren oder im Wasser</translation>
    </message>
    <message>
        <source>Named in the article on muscle spasms by body part. Small studies (Vierra 2022; a 4-4-8 study, Kobayashi 2024) suggest short-term calming effects.</source>
        <translation>Im Artikel über Muskelkrämpfe nach Körperteil genannt. Kleine Studien (Vierra 2022; eine 4-4-8-Studie, Kobayashi 2024) deuten auf kurzfristige Beruhigung.</translation>
    </message>
    <message>
        <source>In through your nose.</source>
        <translation>Durch die Nase ein.</translation>
    </message>
    <message>
        <source>Out through your mouth for eight.</source>
        <translation>Durch den Mund aus auf acht.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>On your back, feet flat.</source>
        <translation>Rückenlage, Füße flach.</translation>
    </message>
    <message>
        <source>Lie back, knees bent, feet flat.</source>
        <translation>Rückenlage, Knie gebeugt, Füße flach.</translation>
    </message>
    <message>
        <source>Press through your heels.</source>
        <translation>Drück durch die Fersen.</translation>
    </message>
    <message>
        <source>Squeeze and lift your hips.</source>
        <translation>Gesäß anspannen, Becken heben.</translation>
    </message>
    <message>
        <source>Ribs stay down.</source>
        <translation>Die Rippen unten.</translation>
    </message>
    <message>
        <source>Lower bone by bone.</source>
        <translation>Wirbel für Wirbel senken.</translation>
    </message>
    <message>
        <source>Out on the lift.</source>
        <translation>Ausatmen beim Heben.</translation>
    </message>
    <message>
        <source>Pushing up into a big arch.</source>
        <translation>Bis in ein starkes Hohlkreuz hochdrücken.</translation>
    </message>
    <message>
        <source>Lift only a hand-width.</source>
        <translation>Nur eine Handbreit heben.</translation>
    </message>
    <message>
        <source>March one foot at the top.</source>
        <translation>Heb oben abwechselnd einen Fuß.</translation>
    </message>
    <message>
        <source>Hamstring cramp, back pain above 3 out of 10.</source>
        <translation>Krampf an der Oberschenkelrückseite, Rückenschmerz über 3 von 10.</translation>
    </message>
    <message>
        <source>no breath-hold</source>
        <translation>Luft nicht anhalten</translation>
    </message>
    <message>
        <source>lift a hand-width, breathe out</source>
        <translation>eine Handbreit heben, ausatmen</translation>
    </message>
    <message>
        <source>lift a hand-width only</source>
        <translation>nur eine Handbreit heben</translation>
    </message>
    <message>
        <source>wait two hours after eating</source>
        <translation>nach dem Essen zwei Stunden warten</translation>
    </message>
    <message>
        <source>no arch at the top</source>
        <translation>oben kein Hohlkreuz</translation>
    </message>
    <message>
        <source>easy pace, no breath-hold</source>
        <translation>ruhiges Tempo, Luft nicht anhalten</translation>
    </message>
    <message>
        <source>slow and low</source>
        <translation>langsam und niedrig</translation>
    </message>
    <message>
        <source>cramp: move heels closer if hamstrings grip</source>
        <translation>Krampf: Fersen näher heran, wenn die Oberschenkelrückseite krampft</translation>
    </message>
    <message>
        <source>In trials for a long-sore low back stabilisation and resistance work did best (Owen 2020); strengthening went with fewer new ones (Shiri 2018).</source>
        <translation>In Studien bei lange schmerzendem unterem Rücken schnitten Stabilisation und Krafttraining am besten ab (Owen 2020); mit Kräftigung gab es seltener neue Beschwerden (Shiri 2018).</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>Press and lift.</source>
        <translation>Drücken und heben.</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>heben</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>senken</translation>
    </message>
    <message>
        <source>Bent-knee calf stretch</source>
        <translation>Wadendehnung, Knie gebeugt</translation>
    </message>
    <message>
        <source>Hands on the wall, short step back.</source>
        <translation>Hände an die Wand, kleiner Schritt.</translation>
    </message>
    <message>
        <source>Heel heavy on the floor.</source>
        <translation>Die Ferse ganz schwer.</translation>
    </message>
    <message>
        <source>Knee points over the toes.</source>
        <translation>Knie über den Zehen.</translation>
    </message>
    <message>
        <source>Steady.</source>
        <translation>Gleichmäßig.</translation>
    </message>
    <message>
        <source>Letting the heel lift or the foot roll in.</source>
        <translation>Die Ferse hebt ab oder der Fuß kippt nach innen.</translation>
    </message>
    <message>
        <source>Shorter step.</source>
        <translation>Kürzerer Schritt.</translation>
    </message>
    <message>
        <source>Bend a little deeper with the heel down.</source>
        <translation>Etwas tiefer beugen, Ferse bleibt unten.</translation>
    </message>
    <message>
        <source>Sharp calf or heel pain; a hot, swollen or red calf.</source>
        <translation>Stechender Schmerz in Wade oder Ferse; eine heiße, geschwollene oder rote Wade.</translation>
    </message>
    <message>
        <source>Right leg back.</source>
        <translation>Rechtes Bein hinten.</translation>
    </message>
    <message>
        <source>Left leg back.</source>
        <translation>Linkes Bein hinten.</translation>
    </message>
    <message>
        <source>wall or desk</source>
        <translation>Wand oder Tisch</translation>
    </message>
    <message>
        <source>hold on</source>
        <translation>halt dich fest</translation>
    </message>
    <message>
        <source>small bend</source>
        <translation>wenig beugen</translation>
    </message>
    <message>
        <source>forearms on the wall</source>
        <translation>Unterarme an die Wand</translation>
    </message>
    <message>
        <source>short step</source>
        <translation>kurzer Schritt</translation>
    </message>
    <message>
        <source>Bend both knees.</source>
        <translation>Beide Knie beugen.</translation>
    </message>
    <message>
        <source>bend both knees</source>
        <translation>beide Knie beugen</translation>
    </message>
    <message>
        <source>Straighten up slowly.</source>
        <translation>Langsam aufrichten.</translation>
    </message>
    <message>
        <source>straighten</source>
        <translation>strecken</translation>
    </message>
    <message>
        <source>Calf-over-knee press</source>
        <translation>Wade aufs Knie</translation>
    </message>
    <message>
        <source>On your back, calf over one knee.</source>
        <translation>Rückenlage, Wade übers Knie.</translation>
    </message>
    <message>
        <source>Lie back, one knee bent.</source>
        <translation>Rückenlage, ein Knie gebeugt.</translation>
    </message>
    <message>
        <source>Rest the sore calf on that knee.</source>
        <translation>Leg die schmerzende Wade darauf.</translation>
    </message>
    <message>
        <source>Let its weight sink in.</source>
        <translation>Lass ihr Gewicht sinken.</translation>
    </message>
    <message>
        <source>Hold for twenty seconds.</source>
        <translation>Zwanzig Sekunden lang halten.</translation>
    </message>
    <message>
        <source>Shift a little and repeat.</source>
        <translation>Etwas weiterrücken und wiederholen.</translation>
    </message>
    <message>
        <source>Slow and soft.</source>
        <translation>Langsam und weich.</translation>
    </message>
    <message>
        <source>Pressing on the back of the knee.</source>
        <translation>In die Kniekehle drücken.</translation>
    </message>
    <message>
        <source>Rub the calf gently with your hands.</source>
        <translation>Reib die Wade sanft mit den Händen.</translation>
    </message>
    <message>
        <source>Circle the ankle while you press.</source>
        <translation>Kreise beim Drücken mit dem Fuß.</translation>
    </message>
    <message>
        <source>Hot, red, swollen or very tender calf: stop and get medical help.</source>
        <translation>Heiße, rote, geschwollene oder sehr druckempfindliche Wade: aufhören und ärztliche Hilfe holen.</translation>
    </message>
    <message>
        <source>Right leg.</source>
        <translation>Rechtes Bein.</translation>
    </message>
    <message>
        <source>Left leg.</source>
        <translation>Linkes Bein.</translation>
    </message>
    <message>
        <source>bed or mat</source>
        <translation>Bett oder Matte</translation>
    </message>
    <message>
        <source>prop yourself up on pillows</source>
        <translation>stütz dich mit Kissen auf</translation>
    </message>
    <message>
        <source>rub with your hands instead</source>
        <translation>stattdessen mit den Händen reiben</translation>
    </message>
    <message>
        <source>The article on muscle spasms by body part (calf over opposite knee, 20-30 s).</source>
        <translation>Der Artikel über Muskelkrämpfe nach Körperteil (Wade auf das andere Knie, 20–30 s).</translation>
    </message>
    <message>
        <source>calf on knee</source>
        <translation>Wade aufs Knie</translation>
    </message>
    <message>
        <source>Let it sink in.</source>
        <translation>Lass sie sinken.</translation>
    </message>
    <message>
        <source>sink</source>
        <translation>sinken</translation>
    </message>
    <message>
        <source>Breathe, keep it heavy.</source>
        <translation>Atmen, schwer lassen.</translation>
    </message>
    <message>
        <source>Shift along.</source>
        <translation>Etwas weiterrücken.</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>weiterrücken</translation>
    </message>
    <message>
        <source>Towel calf stretch</source>
        <translation>Wadendehnung mit Handtuch</translation>
    </message>
    <message>
        <source>Towel round the ball of your foot.</source>
        <translation>Handtuch um den Fußballen.</translation>
    </message>
    <message>
        <source>Loop the towel round the ball of your foot.</source>
        <translation>Leg das Handtuch um deinen Fußballen.</translation>
    </message>
    <message>
        <source>Slowly straighten the knee.</source>
        <translation>Streck langsam das Knie.</translation>
    </message>
    <message>
        <source>Draw your toes towards your shin.</source>
        <translation>Zieh die Zehen zum Schienbein.</translation>
    </message>
    <message>
        <source>Ease off, then repeat.</source>
        <translation>Lösen, dann wiederholen.</translation>
    </message>
    <message>
        <source>Slow out-breath as you pull.</source>
        <translation>Beim Ziehen langsam ausatmen.</translation>
    </message>
    <message>
        <source>Jerking the towel.</source>
        <translation>Am Handtuch reißen.</translation>
    </message>
    <message>
        <source>Keep the knee slightly bent.</source>
        <translation>Lass das Knie leicht gebeugt.</translation>
    </message>
    <message>
        <source>Hold 45-60 s, still at a mild pull.</source>
        <translation>45–60 s halten, weiter nur mit mildem Zug.</translation>
    </message>
    <message>
        <source>Calf that stays hot, swollen, red or very tender; sharp pain.</source>
        <translation>Wade, die heiß, geschwollen, rot oder sehr druckempfindlich bleibt; stechender Schmerz.</translation>
    </message>
    <message>
        <source>sheet, towel or belt</source>
        <translation>Laken, Handtuch oder Gürtel</translation>
    </message>
    <message>
        <source>back against a wall or chair, do not round</source>
        <translation>Rücken an Wand oder Stuhl, nicht runden</translation>
    </message>
    <message>
        <source>knee bent</source>
        <translation>Knie gebeugt</translation>
    </message>
    <message>
        <source>soft knee</source>
        <translation>Knie weich</translation>
    </message>
    <message>
        <source>sit supported</source>
        <translation>angelehnt sitzen</translation>
    </message>
    <message>
        <source>chair: leg out in front, heel on the floor, towel or hand round the foot</source>
        <translation>Stuhl: Bein vorgestreckt, Ferse am Boden, Handtuch oder Hand um den Fuß</translation>
    </message>
    <message>
        <source>The article on muscle spasms by body part (30 s, repeat until it subsides); stretching is first-line for an acute cramp (Miller 2022).</source>
        <translation>Der Artikel über Muskelkrämpfe nach Körperteil (30 s, wiederholen, bis er nachlässt); Dehnen ist beim akuten Krampf die erste Wahl (Miller 2022).</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schlinge</translation>
    </message>
    <message>
        <source>Toes towards your shin.</source>
        <translation>Zehen zum Schienbein.</translation>
    </message>
    <message>
        <source>pull toes</source>
        <translation>Zehen ziehen</translation>
    </message>
    <message>
        <source>Ease off.</source>
        <translation>Lösen.</translation>
    </message>
    <message>
        <source>ease</source>
        <translation>nachlassen</translation>
    </message>
    <message>
        <source>Standing calf stretch</source>
        <translation>Wadendehnung im Stehen</translation>
    </message>
    <message>
        <source>Hands on the wall, one foot back.</source>
        <translation>Hände an die Wand, Fuß zurück.</translation>
    </message>
    <message>
        <source>Hands on the wall.</source>
        <translation>Hände zur Wand.</translation>
    </message>
    <message>
        <source>Step one foot back.</source>
        <translation>Ein Fuß zurück.</translation>
    </message>
    <message>
        <source>Press that heel down.</source>
        <translation>Drück diese Ferse hinunter.</translation>
    </message>
    <message>
        <source>Back knee straight.</source>
        <translation>Hinteres Knie gestreckt.</translation>
    </message>
    <message>
        <source>Lean in until you feel the calf.</source>
        <translation>Lehn dich vor, bis die Wade zieht.</translation>
    </message>
    <message>
        <source>Turning the back foot out, or bouncing.</source>
        <translation>Den hinteren Fuß ausdrehen, oder wippen.</translation>
    </message>
    <message>
        <source>Bend the back knee a little to reach the lower calf.</source>
        <translation>Beug das hintere Knie etwas, dann zieht es weiter unten.</translation>
    </message>
    <message>
        <source>shorter step</source>
        <translation>kürzerer Schritt</translation>
    </message>
    <message>
        <source>do not lock the knee</source>
        <translation>Knie nicht durchdrücken</translation>
    </message>
    <message>
        <source>hands low</source>
        <translation>Hände tief</translation>
    </message>
    <message>
        <source>Hallegraeff 2012; ACSM dose; the article on muscle spasms, a long overview (stretch calf and hamstring before bed).</source>
        <translation>Hallegraeff 2012; ACSM-Dosis; der Artikel über Muskelkrämpfe, ein langer Überblick (Wade und Oberschenkelrückseite vor dem Schlafen dehnen).</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>lean in</source>
        <translation>vorlehnen</translation>
    </message>
    <message>
        <source>Step in.</source>
        <translation>Zurück kommen.</translation>
    </message>
    <message>
        <source>Hands-behind chest opener</source>
        <translation>Brustöffner, Hände hinten</translation>
    </message>
    <message>
        <source>Reach both hands behind you.</source>
        <translation>Beide Hände nach hinten führen.</translation>
    </message>
    <message>
        <source>Rest them on your hips or clasp them.</source>
        <translation>An die Hüften legen oder verschränken.</translation>
    </message>
    <message>
        <source>Slide your shoulder blades down.</source>
        <translation>Schulterblätter nach unten gleiten.</translation>
    </message>
    <message>
        <source>Open your breastbone forward.</source>
        <translation>Brustbein nach vorn öffnen.</translation>
    </message>
    <message>
        <source>Release slowly.</source>
        <translation>Langsam lösen.</translation>
    </message>
    <message>
        <source>Breathe into the front of the ribs.</source>
        <translation>Atme vorn in die Rippen.</translation>
    </message>
    <message>
        <source>Throwing the head back or flaring the low back.</source>
        <translation>Den Kopf in den Nacken werfen oder ins Hohlkreuz gehen.</translation>
    </message>
    <message>
        <source>Thumbs on the back of the hips.</source>
        <translation>Daumen hinten an die Hüften.</translation>
    </message>
    <message>
        <source>Straighten the elbows and lift the hands a little.</source>
        <translation>Streck die Ellbogen und heb die Hände etwas.</translation>
    </message>
    <message>
        <source>Shoulder pinch, tingling in the hands.</source>
        <translation>Klemmen in der Schulter, Kribbeln in den Händen.</translation>
    </message>
    <message>
        <source>no clasping, mid-range</source>
        <translation>nicht verschränken, mittlerer Bereich</translation>
    </message>
    <message>
        <source>hands low, stop if the hand tingles</source>
        <translation>Hände tief, aufhören, wenn die Hand kribbelt</translation>
    </message>
    <message>
        <source>Common physiotherapy practice; ACSM stretch dose.</source>
        <translation>Übliche physiotherapeutische Praxis; ACSM-Dehndosis.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Open your breastbone.</source>
        <translation>Brustbein öffnen.</translation>
    </message>
    <message>
        <source>Release.</source>
        <translation>Lösen.</translation>
    </message>
    <message>
        <source>Side-lying clam</source>
        <translation>Muschel in Seitenlage</translation>
    </message>
    <message>
        <source>On your side, knees bent.</source>
        <translation>Seitenlage, Knie gebeugt.</translation>
    </message>
    <message>
        <source>Hips stacked like plates.</source>
        <translation>Hüften genau übereinander.</translation>
    </message>
    <message>
        <source>Heels stay together.</source>
        <translation>Fersen bleiben zusammen.</translation>
    </message>
    <message>
        <source>Out as the knee lifts.</source>
        <translation>Ausatmen, wenn sich das Knie hebt.</translation>
    </message>
    <message>
        <source>Rolling the hips back to get the knee higher.</source>
        <translation>Die Hüfte nach hinten rollen, damit das Knie höher kommt.</translation>
    </message>
    <message>
        <source>Lift a hand-width only.</source>
        <translation>Nur eine Handbreit heben.</translation>
    </message>
    <message>
        <source>Band above the knees.</source>
        <translation>Band über den Knien.</translation>
    </message>
    <message>
        <source>Hip, groin or pelvic-joint pain.</source>
        <translation>Schmerz in Hüfte, Leiste oder Beckengelenken.</translation>
    </message>
    <message>
        <source>Right knee on top.</source>
        <translation>Rechtes Knie oben.</translation>
    </message>
    <message>
        <source>Left knee on top.</source>
        <translation>Linkes Knie oben.</translation>
    </message>
    <message>
        <source>good choice, skip with pelvic-joint pain</source>
        <translation>gute Wahl, bei Schmerz in den Beckengelenken auslassen</translation>
    </message>
    <message>
        <source>lie on the comfortable side</source>
        <translation>auf der angenehmen Seite liegen</translation>
    </message>
    <message>
        <source>knees together</source>
        <translation>Knie zusammen</translation>
    </message>
    <message>
        <source>Open the top knee.</source>
        <translation>Oberes Knie öffnen.</translation>
    </message>
    <message>
        <source>Pause.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Close it slowly.</source>
        <translation>Langsam schließen.</translation>
    </message>
    <message>
        <source>Across-body shoulder stretch</source>
        <translation>Schulterdehnung quer</translation>
    </message>
    <message>
        <source>Bring one arm across your chest.</source>
        <translation>Führ einen Arm vor die Brust.</translation>
    </message>
    <message>
        <source>Shoulder stays low.</source>
        <translation>Die Schulter tief.</translation>
    </message>
    <message>
        <source>Hold above the elbow, not on it.</source>
        <translation>Über dem Ellbogen halten, nicht darauf.</translation>
    </message>
    <message>
        <source>Out as the arm comes across.</source>
        <translation>Ausatmen, wenn der Arm herüberkommt.</translation>
    </message>
    <message>
        <source>Hiking the shoulder or pulling on the elbow joint.</source>
        <translation>Die Schulter hochziehen oder am Ellbogengelenk ziehen.</translation>
    </message>
    <message>
        <source>Rest the hand on the other shoulder and lift the elbow a little.</source>
        <translation>Leg die Hand auf die andere Schulter und heb den Ellbogen etwas.</translation>
    </message>
    <message>
        <source>Keep the shoulder blade back while you draw the arm in.</source>
        <translation>Lass das Schulterblatt hinten, während du den Arm heranziehst.</translation>
    </message>
    <message>
        <source>light hold only</source>
        <translation>nur leicht halten</translation>
    </message>
    <message>
        <source>stop if the arm tingles</source>
        <translation>aufhören, wenn der Arm kribbelt</translation>
    </message>
    <message>
        <source>Draw it in gently.</source>
        <translation>Sanft heranziehen.</translation>
    </message>
    <message>
        <source>arm across</source>
        <translation>Arm quer</translation>
    </message>
    <message>
        <source>Let it go.</source>
        <translation>Lass los.</translation>
    </message>
    <message>
        <source>Desk push-up</source>
        <translation>Liegestütz am Schreibtisch</translation>
    </message>
    <message>
        <source>Hands on a solid desk, step back.</source>
        <translation>Hände auf festen Schreibtisch, Schritt zurück.</translation>
    </message>
    <message>
        <source>Hands on the desk edge, step back.</source>
        <translation>Hände an die Tischkante, Schritt zurück.</translation>
    </message>
    <message>
        <source>Make one straight line.</source>
        <translation>Eine gerade Linie.</translation>
    </message>
    <message>
        <source>Bend your elbows and lower your chest.</source>
        <translation>Beug die Ellbogen, senk die Brust.</translation>
    </message>
    <message>
        <source>Push the desk away.</source>
        <translation>Drück den Tisch weg.</translation>
    </message>
    <message>
        <source>Keep your neck long.</source>
        <translation>Der Nacken bleibt lang.</translation>
    </message>
    <message>
        <source>In on the way down, out on the push.</source>
        <translation>Einatmen nach unten, ausatmen beim Drücken.</translation>
    </message>
    <message>
        <source>Sagging hips, or using a desk on castors.</source>
        <translation>Die Hüfte hängt durch, oder der Tisch hat Rollen.</translation>
    </message>
    <message>
        <source>Use a wall.</source>
        <translation>Nimm eine Wand.</translation>
    </message>
    <message>
        <source>Slower, 3 s down.</source>
        <translation>Langsamer, 3 s nach unten.</translation>
    </message>
    <message>
        <source>Chest pain, breathlessness out of proportion, wrist or shoulder pain.</source>
        <translation>Brustschmerz, ungewöhnliche Atemnot, Schmerz in Handgelenk oder Schulter.</translation>
    </message>
    <message>
        <source>solid desk against a wall</source>
        <translation>fester Tisch an einer Wand</translation>
    </message>
    <message>
        <source>never hold the breath</source>
        <translation>nie die Luft anhalten</translation>
    </message>
    <message>
        <source>use a wall</source>
        <translation>nimm eine Wand</translation>
    </message>
    <message>
        <source>easy pace, fewer reps</source>
        <translation>ruhiges Tempo, weniger Wiederholungen</translation>
    </message>
    <message>
        <source>use a wall, feet flat</source>
        <translation>nimm eine Wand, Füße flach</translation>
    </message>
    <message>
        <source>use a wall, breathe</source>
        <translation>nimm eine Wand, atmen</translation>
    </message>
    <message>
        <source>General resistance training (ACSM); class evidence for neck/shoulder strengthening (Chen 2018).</source>
        <translation>Allgemeines Krafttraining (ACSM); Belege für diese Art Kräftigung bei Nacken und Schulter (Chen 2018).</translation>
    </message>
    <message>
        <source>arms straight</source>
        <translation>Arme gestreckt</translation>
    </message>
    <message>
        <source>Bend elbows.</source>
        <translation>Ellbogen beugen.</translation>
    </message>
    <message>
        <source>half way</source>
        <translation>halber Weg</translation>
    </message>
    <message>
        <source>Lower.</source>
        <translation>Senken.</translation>
    </message>
    <message>
        <source>Push away.</source>
        <translation>Weg drücken.</translation>
    </message>
    <message>
        <source>Arms long.</source>
        <translation>Arme lang.</translation>
    </message>
    <message>
        <source>push up</source>
        <translation>hochdrücken</translation>
    </message>
    <message>
        <source>Hips-back stretch at a support</source>
        <translation>Dehnung, Hüfte nach hinten</translation>
    </message>
    <message>
        <source>Hands on the support, feet back.</source>
        <translation>Hände aufstützen, Füße zurück.</translation>
    </message>
    <message>
        <source>Stand tall.</source>
        <translation>Aufrecht stehen.</translation>
    </message>
    <message>
        <source>Knees soft, back long.</source>
        <translation>Knie weich, Rücken lang.</translation>
    </message>
    <message>
        <source>Ears level with your arms.</source>
        <translation>Ohren zwischen den Armen.</translation>
    </message>
    <message>
        <source>Breathe into your sides.</source>
        <translation>Atme in die Seiten.</translation>
    </message>
    <message>
        <source>Hanging the head or locking the knees.</source>
        <translation>Den Kopf hängen lassen oder die Knie durchdrücken.</translation>
    </message>
    <message>
        <source>Hands higher on a wall, smaller bow.</source>
        <translation>Hände höher an eine Wand, kleinere Verbeugung.</translation>
    </message>
    <message>
        <source>Walk the hands a little to each side.</source>
        <translation>Wandere mit den Händen etwas zu jeder Seite.</translation>
    </message>
    <message>
        <source>stable chair back or high desk</source>
        <translation>stabile Stuhllehne oder hoher Tisch</translation>
    </message>
    <message>
        <source>long flat back, small bow</source>
        <translation>langer flacher Rücken, kleine Verbeugung</translation>
    </message>
    <message>
        <source>keep the head above the heart</source>
        <translation>Kopf bleibt über dem Herzen</translation>
    </message>
    <message>
        <source>small, eyes open</source>
        <translation>klein, Augen offen</translation>
    </message>
    <message>
        <source>feet wide</source>
        <translation>Füße breit</translation>
    </message>
    <message>
        <source>no hanging into the shoulders</source>
        <translation>nicht in die Schultern hängen</translation>
    </message>
    <message>
        <source>head level, small bow</source>
        <translation>Kopf gerade, kleine Verbeugung</translation>
    </message>
    <message>
        <source>hands on support</source>
        <translation>Hände aufstützen</translation>
    </message>
    <message>
        <source>Send your hips back.</source>
        <translation>Schieb die Hüfte zurück.</translation>
    </message>
    <message>
        <source>hips back</source>
        <translation>Hüfte zurück</translation>
    </message>
    <message>
        <source>Step in slowly.</source>
        <translation>Langsam heran.</translation>
    </message>
    <message>
        <source>step in</source>
        <translation>heran</translation>
    </message>
    <message>
        <source>Doorway chest stretch</source>
        <translation>Brustdehnung im Türrahmen</translation>
    </message>
    <message>
        <source>Forearm on the door frame.</source>
        <translation>Unterarm am Türrahmen.</translation>
    </message>
    <message>
        <source>Forearm flat on the frame.</source>
        <translation>Unterarm flach anlegen.</translation>
    </message>
    <message>
        <source>Turn the chest away, not the neck.</source>
        <translation>Dreh die Brust, nicht den Nacken.</translation>
    </message>
    <message>
        <source>Breathe into the open side of the chest.</source>
        <translation>Atme in die offene Brustseite.</translation>
    </message>
    <message>
        <source>Leaning hard so the front of the shoulder pinches.</source>
        <translation>Sich so fest lehnen, dass es vorn in der Schulter klemmt.</translation>
    </message>
    <message>
        <source>Elbow lower than the shoulder.</source>
        <translation>Ellbogen tiefer als die Schulter.</translation>
    </message>
    <message>
        <source>Slide the forearm a little higher.</source>
        <translation>Schieb den Unterarm etwas höher.</translation>
    </message>
    <message>
        <source>Shoulder pinching or tingling in the hand.</source>
        <translation>Klemmen in der Schulter oder Kribbeln in der Hand.</translation>
    </message>
    <message>
        <source>door frame or wall corner</source>
        <translation>Türrahmen oder Wandecke</translation>
    </message>
    <message>
        <source>mid-range only</source>
        <translation>nur mittlerer Bereich</translation>
    </message>
    <message>
        <source>fine, small turn</source>
        <translation>gut, wenig drehen</translation>
    </message>
    <message>
        <source>turn your feet too, no twist</source>
        <translation>dreh die Füße mit, nicht verdrehen</translation>
    </message>
    <message>
        <source>forearm on frame</source>
        <translation>Unterarm am Rahmen</translation>
    </message>
    <message>
        <source>Turn your chest away.</source>
        <translation>Dreh die Brust weg.</translation>
    </message>
    <message>
        <source>turn away</source>
        <translation>wegdrehen</translation>
    </message>
    <message>
        <source>Come back.</source>
        <translation>Zurück kommen.</translation>
    </message>
    <message>
        <source>Fingertip-to-shoulder circles</source>
        <translation>Fingerspitzen-Schulterkreise</translation>
    </message>
    <message>
        <source>Fingertips on your shoulders.</source>
        <translation>Fingerspitzen auf die Schultern.</translation>
    </message>
    <message>
        <source>Draw slow big circles.</source>
        <translation>Langsame, große Kreise.</translation>
    </message>
    <message>
        <source>Neck long, ribs quiet.</source>
        <translation>Nacken lang, Rippen ruhig.</translation>
    </message>
    <message>
        <source>In as the elbows rise, out as they fall.</source>
        <translation>Ein, wenn die Ellbogen steigen; aus, wenn sie sinken.</translation>
    </message>
    <message>
        <source>Craning the neck forward as the elbows lift.</source>
        <translation>Den Hals vorstrecken, wenn die Ellbogen steigen.</translation>
    </message>
    <message>
        <source>Keep the elbows below shoulder height.</source>
        <translation>Lass die Ellbogen unter Schulterhöhe.</translation>
    </message>
    <message>
        <source>Make the circles as big as is comfortable.</source>
        <translation>Mach die Kreise so groß, wie es angenehm ist.</translation>
    </message>
    <message>
        <source>Shoulder pinching or arm tingling.</source>
        <translation>Klemmen in der Schulter oder Kribbeln im Arm.</translation>
    </message>
    <message>
        <source>elbows low, easy pace</source>
        <translation>Ellbogen tief, ruhiges Tempo</translation>
    </message>
    <message>
        <source>elbows low, stop if the arm tingles</source>
        <translation>Ellbogen tief, aufhören, wenn der Arm kribbelt</translation>
    </message>
    <message>
        <source>elbows down</source>
        <translation>Ellbogen unten</translation>
    </message>
    <message>
        <source>Elbows forward.</source>
        <translation>Ellbogen vor.</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>elbows up</source>
        <translation>Ellbogen hoch</translation>
    </message>
    <message>
        <source>Wide and back.</source>
        <translation>Weit nach hinten.</translation>
    </message>
    <message>
        <source>back and wide</source>
        <translation>zurück und weit</translation>
    </message>
    <message>
        <source>Down.</source>
        <translation>Runter.</translation>
    </message>
    <message>
        <source>Elbows-in arm opening</source>
        <translation>Arme öffnen, Ellbogen an</translation>
    </message>
    <message>
        <source>Elbows on your ribs, hands forward.</source>
        <translation>Ellbogen an die Rippen, Hände vor.</translation>
    </message>
    <message>
        <source>Elbows stay on your ribs.</source>
        <translation>Ellbogen bleiben am Körper.</translation>
    </message>
    <message>
        <source>Blades slide down and in.</source>
        <translation>Schulterblätter gleiten nach hinten unten.</translation>
    </message>
    <message>
        <source>Out as you open.</source>
        <translation>Ausatmen beim Öffnen.</translation>
    </message>
    <message>
        <source>Letting the elbows drift off the ribs.</source>
        <translation>Die Ellbogen wandern von den Rippen weg.</translation>
    </message>
    <message>
        <source>Open half way.</source>
        <translation>Nur halb öffnen.</translation>
    </message>
    <message>
        <source>Hold a light band between the hands.</source>
        <translation>Halt ein leichtes Band zwischen den Händen.</translation>
    </message>
    <message>
        <source>Shoulder pain above three out of ten, arm tingling.</source>
        <translation>Schulterschmerz über drei von zehn, Kribbeln im Arm.</translation>
    </message>
    <message>
        <source>band, optional</source>
        <translation>Band, wenn du magst</translation>
    </message>
    <message>
        <source>half range, no band</source>
        <translation>halbe Bewegung, ohne Band</translation>
    </message>
    <message>
        <source>hands forward</source>
        <translation>Hände vor</translation>
    </message>
    <message>
        <source>Open your hands.</source>
        <translation>Hände nach außen.</translation>
    </message>
    <message>
        <source>open out</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Hold wide.</source>
        <translation>Weit halten.</translation>
    </message>
    <message>
        <source>Bring them back.</source>
        <translation>Zur Mitte zurück.</translation>
    </message>
    <message>
        <source>Slow eye sweeps</source>
        <translation>Langsame Augenwege</translation>
    </message>
    <message>
        <source>Head still, eyes soft.</source>
        <translation>Kopf still, Augen weich.</translation>
    </message>
    <message>
        <source>And blink.</source>
        <translation>Und blinzeln.</translation>
    </message>
    <message>
        <source>Head still, eyes glide.</source>
        <translation>Kopf still, Augen gleiten.</translation>
    </message>
    <message>
        <source>Never to the very edge.</source>
        <translation>Nie ganz zum Rand.</translation>
    </message>
    <message>
        <source>Turning the head, or jumping to the far corners.</source>
        <translation>Den Kopf drehen oder in die äußersten Ecken springen.</translation>
    </message>
    <message>
        <source>Half the range.</source>
        <translation>Halber Weg.</translation>
    </message>
    <message>
        <source>Trace a slow sideways figure eight.</source>
        <translation>Zieh langsam eine liegende Acht nach.</translation>
    </message>
    <message>
        <source>Dizziness, double vision, eye pain.</source>
        <translation>Schwindel, Doppelbilder, Augenschmerz.</translation>
    </message>
    <message>
        <source>follow your eye clinic after surgery</source>
        <translation>nach einer Operation gilt, was deine Augenklinik sagt</translation>
    </message>
    <message>
        <source>center</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Look right.</source>
        <translation>Nach rechts.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Center.</source>
        <translation>Mitte.</translation>
    </message>
    <message>
        <source>Look left.</source>
        <translation>Nach links.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>Look up.</source>
        <translation>Nach oben.</translation>
    </message>
    <message>
        <source>up</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Look down.</source>
        <translation>Nach unten.</translation>
    </message>
    <message>
        <source>Far look and blink</source>
        <translation>Fernblick und Blinzeln</translation>
    </message>
    <message>
        <source>Look at something far away.</source>
        <translation>Schau auf etwas weit Entferntes.</translation>
    </message>
    <message>
        <source>Back to the screen.</source>
        <translation>Zurück zum Bildschirm.</translation>
    </message>
    <message>
        <source>Let your eyes go soft.</source>
        <translation>Die Augen werden weich.</translation>
    </message>
    <message>
        <source>Blink fully, five times.</source>
        <translation>Fünfmal ganz blinzeln.</translation>
    </message>
    <message>
        <source>Unclench your jaw.</source>
        <translation>Löse den Kiefer.</translation>
    </message>
    <message>
        <source>Come back to the screen slowly.</source>
        <translation>Komm langsam zum Bildschirm zurück.</translation>
    </message>
    <message>
        <source>Looking at your phone instead.</source>
        <translation>Stattdessen aufs Telefon schauen.</translation>
    </message>
    <message>
        <source>Close your eyes for 20 s.</source>
        <translation>Schließ die Augen für 20 s.</translation>
    </message>
    <message>
        <source>Trace the outline of a far object.</source>
        <translation>Zieh den Umriss von etwas Fernem nach.</translation>
    </message>
    <message>
        <source>Sudden change in vision, flashes, eye pain: get medical help.</source>
        <translation>Plötzlich verändertes Sehen, Blitze, Augenschmerz: hol ärztliche Hilfe.</translation>
    </message>
    <message>
        <source>window or far wall</source>
        <translation>Fenster oder ferne Wand</translation>
    </message>
    <message>
        <source>Mixed: 2 weeks of 20-20-20 prompts eased symptoms in 29 symptomatic users (Talens-Estarelles 2023); scheduled 20 s breaks made no difference in a 40 min lab task (Johnson &amp; Rosenfield 2023).</source>
        <translation>Gemischt: 2 Wochen 20-20-20-Erinnerungen erleichterten Beschwerden bei 29 Betroffenen (Talens-Estarelles 2023); geplante 20-s-Pausen machten bei 40 min Laboraufgabe keinen Unterschied (Johnson &amp; Rosenfield 2023).</translation>
    </message>
    <message>
        <source>look far</source>
        <translation>weit schauen</translation>
    </message>
    <message>
        <source>soft gaze</source>
        <translation>weicher Blick</translation>
    </message>
    <message>
        <source>Soft and wide.</source>
        <translation>Weich und weit.</translation>
    </message>
    <message>
        <source>blink</source>
        <translation>blinzeln</translation>
    </message>
    <message>
        <source>Blink.</source>
        <translation>Blinzeln.</translation>
    </message>
    <message>
        <source>Blink four more times, unhurried.</source>
        <translation>Noch viermal blinzeln, ohne Eile.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Lying figure-four</source>
        <translation>Vierer im Liegen</translation>
    </message>
    <message>
        <source>On your back, cross one ankle.</source>
        <translation>Rückenlage, Fuß aufs Knie.</translation>
    </message>
    <message>
        <source>Lie back with knees bent.</source>
        <translation>Rückenlage, die Knie gebeugt.</translation>
    </message>
    <message>
        <source>Cross one ankle over the other knee.</source>
        <translation>Leg einen Knöchel übers andere Knie.</translation>
    </message>
    <message>
        <source>Hold behind the lower thigh.</source>
        <translation>Greif hinter den unteren Oberschenkel.</translation>
    </message>
    <message>
        <source>Draw it gently in.</source>
        <translation>Zieh sanft heran.</translation>
    </message>
    <message>
        <source>Relax your shoulders.</source>
        <translation>Schultern ganz locker.</translation>
    </message>
    <message>
        <source>Long out-breaths.</source>
        <translation>Lange ausatmen.</translation>
    </message>
    <message>
        <source>Lifting the head and shoulders to reach.</source>
        <translation>Kopf und Schultern heben, um heranzukommen.</translation>
    </message>
    <message>
        <source>Leave the lower foot on the floor.</source>
        <translation>Lass den unteren Fuß am Boden.</translation>
    </message>
    <message>
        <source>Straighten the lower leg a little.</source>
        <translation>Streck das untere Bein etwas.</translation>
    </message>
    <message>
        <source>Pain or tingling down the leg, knee or groin pain.</source>
        <translation>Schmerz oder Kribbeln das Bein hinab, Schmerz in Knie oder Leiste.</translation>
    </message>
    <message>
        <source>Right ankle.</source>
        <translation>Rechter Knöchel.</translation>
    </message>
    <message>
        <source>Left ankle.</source>
        <translation>Linker Knöchel.</translation>
    </message>
    <message>
        <source>stop if leg symptoms spread</source>
        <translation>aufhören, wenn sich Beschwerden im Bein ausbreiten</translation>
    </message>
    <message>
        <source>light pull, tail stays down</source>
        <translation>leichter Zug, Steißbein bleibt unten</translation>
    </message>
    <message>
        <source>As seated version.</source>
        <translation>Wie die Fassung im Sitzen.</translation>
    </message>
    <message>
        <source>cross ankle</source>
        <translation>Knöchel überkreuzen</translation>
    </message>
    <message>
        <source>Draw the legs in.</source>
        <translation>Die Beine heranziehen.</translation>
    </message>
    <message>
        <source>draw in</source>
        <translation>heranziehen</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <translation>Langsam senken.</translation>
    </message>
    <message>
        <source>Seated figure-four</source>
        <translation>Vierer im Sitzen</translation>
    </message>
    <message>
        <source>Rest one ankle on the other knee.</source>
        <translation>Leg einen Knöchel aufs andere Knie.</translation>
    </message>
    <message>
        <source>Let that knee open.</source>
        <translation>Dieses Knie sinkt.</translation>
    </message>
    <message>
        <source>Hinge forward from the hips.</source>
        <translation>Neig dich aus der Hüfte.</translation>
    </message>
    <message>
        <source>Feel the buttock, not the knee.</source>
        <translation>Spür das Gesäß, nicht das Knie.</translation>
    </message>
    <message>
        <source>Out as you hinge.</source>
        <translation>Ausatmen beim Vorneigen.</translation>
    </message>
    <message>
        <source>Rounding the back or pressing on the knee.</source>
        <translation>Den Rücken runden oder aufs Knie drücken.</translation>
    </message>
    <message>
        <source>Cross the shin lower, stay upright.</source>
        <translation>Leg das Schienbein tiefer, bleib aufrecht.</translation>
    </message>
    <message>
        <source>Hinge further with a long back.</source>
        <translation>Neig dich mit langem Rücken weiter.</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>stay upright</source>
        <translation>aufrecht bleiben</translation>
    </message>
    <message>
        <source>stop if it sends symptoms down the leg</source>
        <translation>aufhören, wenn Beschwerden ins Bein ziehen</translation>
    </message>
    <message>
        <source>stay upright, no rounding</source>
        <translation>aufrecht bleiben, nicht runden</translation>
    </message>
    <message>
        <source>Standard buttock/piriformis stretch; the article on back spasms and buttock pain lists stretching for buttock pain.</source>
        <translation>Übliche Dehnung für Gesäß und Piriformis; der Artikel über Rückenkrämpfe und Gesäßschmerz nennt Dehnen bei Gesäßschmerz.</translation>
    </message>
    <message>
        <source>ankle on knee</source>
        <translation>Knöchel aufs Knie</translation>
    </message>
    <message>
        <source>Hinge from your hips.</source>
        <translation>Aus der Hüfte neigen.</translation>
    </message>
    <message>
        <source>hinge forward</source>
        <translation>vorneigen</translation>
    </message>
    <message>
        <source>Sit up tall.</source>
        <translation>Aufrecht hinsetzen.</translation>
    </message>
    <message>
        <source>sit up</source>
        <translation>aufsetzen</translation>
    </message>
    <message>
        <source>Fist and fan</source>
        <translation>Faust und Fächer</translation>
    </message>
    <message>
        <source>Loose fists, soft shoulders.</source>
        <translation>Lockere Fäuste, weiche Schultern.</translation>
    </message>
    <message>
        <source>Make a loose fist.</source>
        <translation>Mach eine lockere Faust.</translation>
    </message>
    <message>
        <source>Open your fingers wide.</source>
        <translation>Öffne weit die Finger.</translation>
    </message>
    <message>
        <source>Stretch your thumbs out.</source>
        <translation>Streck die Daumen ab.</translation>
    </message>
    <message>
        <source>Close again.</source>
        <translation>Wieder schließen.</translation>
    </message>
    <message>
        <source>Keep your shoulders soft.</source>
        <translation>Die Schultern bleiben weich.</translation>
    </message>
    <message>
        <source>Gripping hard.</source>
        <translation>Fest zudrücken.</translation>
    </message>
    <message>
        <source>Open and close half way.</source>
        <translation>Halb öffnen und schließen.</translation>
    </message>
    <message>
        <source>Hold the fan for 5 s.</source>
        <translation>Halte den Fächer 5 s.</translation>
    </message>
    <message>
        <source>Tingling or pain in the hand.</source>
        <translation>Kribbeln oder Schmerz in der Hand.</translation>
    </message>
    <message>
        <source>Hand micro-break practice.</source>
        <translation>Übliche Mikropause für die Hände.</translation>
    </message>
    <message>
        <source>fist</source>
        <translation>Faust</translation>
    </message>
    <message>
        <source>Open wide.</source>
        <translation>Weit öffnen.</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>Fächer</translation>
    </message>
    <message>
        <source>Cat and cow</source>
        <translation>Katze und Kuh</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips.</source>
        <translation>Hände unter Schultern, Knie unter Hüften.</translation>
    </message>
    <message>
        <source>Breathe out and round up like a cat.</source>
        <translation>Ausatmen und rund werden wie eine Katze.</translation>
    </message>
    <message>
        <source>Breathe in and let your belly lower.</source>
        <translation>Einatmen und den Bauch sinken lassen.</translation>
    </message>
    <message>
        <source>Keep your elbows soft.</source>
        <translation>Die Ellbogen bleiben weich.</translation>
    </message>
    <message>
        <source>Move like a slow wave.</source>
        <translation>Wie eine langsame Welle.</translation>
    </message>
    <message>
        <source>Out to round, in to hollow.</source>
        <translation>Aus zum Runden, ein zum Senken.</translation>
    </message>
    <message>
        <source>Pushing hard into the arch or lifting the chin high.</source>
        <translation>Fest ins Hohlkreuz drücken oder das Kinn hochreißen.</translation>
    </message>
    <message>
        <source>Do the seated version.</source>
        <translation>Mach die Fassung im Sitzen.</translation>
    </message>
    <message>
        <source>Follow with a rock back each round.</source>
        <translation>Schieb dich nach jeder Runde zu den Fersen zurück.</translation>
    </message>
    <message>
        <source>skip the deep hollow</source>
        <translation>ohne tiefes Hohlkreuz</translation>
    </message>
    <message>
        <source>keep the head no lower than the heart</source>
        <translation>Kopf nicht tiefer als das Herz</translation>
    </message>
    <message>
        <source>elbows soft, small range</source>
        <translation>Ellbogen weich, kleine Bewegung</translation>
    </message>
    <message>
        <source>head stays level</source>
        <translation>Kopf bleibt gerade</translation>
    </message>
    <message>
        <source>leave out the hollow</source>
        <translation>ohne Hohlkreuz</translation>
    </message>
    <message>
        <source>head stays level, eyes open</source>
        <translation>Kopf bleibt gerade, Augen offen</translation>
    </message>
    <message>
        <source>head level, less weight on that arm</source>
        <translation>Kopf gerade, weniger Gewicht auf diesem Arm</translation>
    </message>
    <message>
        <source>Standard mobility exercise; exercise class evidence for low back (Shiri 2018).</source>
        <translation>Übliche Beweglichkeitsübung; Belege für Übungskurse beim unteren Rücken (Shiri 2018).</translation>
    </message>
    <message>
        <source>Breathe out, round up.</source>
        <translation>Ausatmen, rund werden.</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>Level.</source>
        <translation>Gerade.</translation>
    </message>
    <message>
        <source>Breathe in, belly lowers.</source>
        <translation>Einatmen, Bauch sinkt.</translation>
    </message>
    <message>
        <source>cow</source>
        <translation>Kuh</translation>
    </message>
    <message>
        <source>Forearm rub</source>
        <translation>Unterarm reiben</translation>
    </message>
    <message>
        <source>Other hand rests on it.</source>
        <translation>Andere Hand liegt darauf.</translation>
    </message>
    <message>
        <source>Thumb in small circles.</source>
        <translation>Daumen in kleinen Kreisen.</translation>
    </message>
    <message>
        <source>Stay on the muscle, off the bone.</source>
        <translation>Auf dem Muskel, nicht am Knochen.</translation>
    </message>
    <message>
        <source>Easy, long out-breaths.</source>
        <translation>Ruhig, lange ausatmen.</translation>
    </message>
    <message>
        <source>Pressing hard on the bony point of the elbow.</source>
        <translation>Fest auf die Knochenspitze am Ellbogen drücken.</translation>
    </message>
    <message>
        <source>Stroke with a flat palm.</source>
        <translation>Streich mit der flachen Hand.</translation>
    </message>
    <message>
        <source>Slowly bend and straighten the wrist while you press.</source>
        <translation>Beug und streck beim Drücken langsam das Handgelenk.</translation>
    </message>
    <message>
        <source>Tingling fingers or sharp elbow pain.</source>
        <translation>Kribbelnde Finger oder stechender Schmerz am Ellbogen.</translation>
    </message>
    <message>
        <source>Right forearm.</source>
        <translation>Rechter Unterarm.</translation>
    </message>
    <message>
        <source>Left forearm.</source>
        <translation>Linker Unterarm.</translation>
    </message>
    <message>
        <source>hand on forearm</source>
        <translation>Hand auf Unterarm</translation>
    </message>
    <message>
        <source>Start near the elbow.</source>
        <translation>Beginn am Ellbogen.</translation>
    </message>
    <message>
        <source>press near the elbow</source>
        <translation>am Ellbogen drücken</translation>
    </message>
    <message>
        <source>Small slow circles to the wrist.</source>
        <translation>Kleine Kreise bis zum Handgelenk.</translation>
    </message>
    <message>
        <source>travel to the wrist</source>
        <translation>zum Handgelenk wandern</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslassen</translation>
    </message>
    <message>
        <source>Buttock ball press</source>
        <translation>Balldruck am Gesäß</translation>
    </message>
    <message>
        <source>Ball under one side, not the bone.</source>
        <translation>Ball seitlich darunter, nicht am Knochen.</translation>
    </message>
    <message>
        <source>Ball away.</source>
        <translation>Ball weg.</translation>
    </message>
    <message>
        <source>Find the tender spot, then ease off a little.</source>
        <translation>Finde die empfindliche Stelle, dann etwas nachlassen.</translation>
    </message>
    <message>
        <source>Let your weight settle.</source>
        <translation>Das Gewicht sinkt ein.</translation>
    </message>
    <message>
        <source>Sitting hard on the bone or on a spot that shoots down the leg.</source>
        <translation>Fest auf dem Knochen sitzen oder auf einer Stelle, die ins Bein schießt.</translation>
    </message>
    <message>
        <source>Use a folded towel.</source>
        <translation>Nimm ein gefaltetes Handtuch.</translation>
    </message>
    <message>
        <source>Slowly straighten and bend that knee.</source>
        <translation>Streck und beug langsam dieses Knie.</translation>
    </message>
    <message>
        <source>Pain or tingling down the leg, bruising.</source>
        <translation>Schmerz oder Kribbeln das Bein hinab, blaue Flecken.</translation>
    </message>
    <message>
        <source>Right buttock.</source>
        <translation>Rechtes Gesäß.</translation>
    </message>
    <message>
        <source>Left buttock.</source>
        <translation>Linkes Gesäß.</translation>
    </message>
    <message>
        <source>tennis ball</source>
        <translation>Tennisball</translation>
    </message>
    <message>
        <source>firm chair</source>
        <translation>fester Stuhl</translation>
    </message>
    <message>
        <source>sit on the ball</source>
        <translation>auf dem Ball sitzen</translation>
    </message>
    <message>
        <source>Lean into the spot.</source>
        <translation>Lehn dich hinein.</translation>
    </message>
    <message>
        <source>Breathe and let it soften.</source>
        <translation>Atmen, weich werden lassen.</translation>
    </message>
    <message>
        <source>Ease off slowly.</source>
        <translation>Langsam nachlassen.</translation>
    </message>
    <message>
        <source>ease off</source>
        <translation>nachlassen</translation>
    </message>
    <message>
        <source>Hidden glute squeeze</source>
        <translation>Unauffällige Gesäßspannung</translation>
    </message>
    <message>
        <source>Sit tall. Squeeze both buttocks on cue.</source>
        <translation>Aufrecht sitzen. Gesäß auf Ansage anspannen.</translation>
    </message>
    <message>
        <source>Squeeze both buttocks.</source>
        <translation>Spann das Gesäß.</translation>
    </message>
    <message>
        <source>Feel yourself grow a little.</source>
        <translation>Du wächst ein wenig.</translation>
    </message>
    <message>
        <source>Hold for five.</source>
        <translation>Fünf lang halten.</translation>
    </message>
    <message>
        <source>Let go fully.</source>
        <translation>Ganz loslassen.</translation>
    </message>
    <message>
        <source>Count the five out loud or in your head while breathing out.</source>
        <translation>Zähl die fünf laut oder im Kopf, während du ausatmest.</translation>
    </message>
    <message>
        <source>Gripping the jaw and holding the breath.</source>
        <translation>Den Kiefer anspannen und die Luft anhalten.</translation>
    </message>
    <message>
        <source>Half strength.</source>
        <translation>Halbe Kraft.</translation>
    </message>
    <message>
        <source>Alternate sides.</source>
        <translation>Wechsle die Seiten ab.</translation>
    </message>
    <message>
        <source>Cramp in the buttock or hamstring: stop and walk.</source>
        <translation>Krampf in Gesäß oder Oberschenkelrückseite: aufhören und gehen.</translation>
    </message>
    <message>
        <source>half strength, breathing</source>
        <translation>halbe Kraft, weiteratmen</translation>
    </message>
    <message>
        <source>good choice</source>
        <translation>gute Wahl</translation>
    </message>
    <message>
        <source>Isometric gluteal setting; hip extensor strengthening is advised in the article on hip muscle spasms.</source>
        <translation>Statisches Anspannen des Gesäßes; der Artikel über Hüftmuskelkrämpfe empfiehlt, die Hüftstrecker zu kräftigen.</translation>
    </message>
    <message>
        <source>Squeeze.</source>
        <translation>Anspannen.</translation>
    </message>
    <message>
        <source>Hold for five, breathing.</source>
        <translation>Fünf lang halten, atmen.</translation>
    </message>
    <message>
        <source>Hamstring ball press</source>
        <translation>Balldruck am hinteren Oberschenkel</translation>
    </message>
    <message>
        <source>Ball under the back of your thigh.</source>
        <translation>Ball unter den hinteren Oberschenkel.</translation>
    </message>
    <message>
        <source>Ball between thigh and seat, away from the knee.</source>
        <translation>Ball zwischen Oberschenkel und Sitz, nicht am Knie.</translation>
    </message>
    <message>
        <source>Find the tight spot.</source>
        <translation>Finde die feste Stelle.</translation>
    </message>
    <message>
        <source>Ease some weight onto it.</source>
        <translation>Gib etwas Gewicht darauf.</translation>
    </message>
    <message>
        <source>Breathe for twenty seconds.</source>
        <translation>Atme zwanzig Sekunden.</translation>
    </message>
    <message>
        <source>Shift to the next spot.</source>
        <translation>Weiter zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>Rolling hard over the back of the knee.</source>
        <translation>Fest über die Kniekehle rollen.</translation>
    </message>
    <message>
        <source>Use a soft rolled towel.</source>
        <translation>Nimm ein weich gerolltes Handtuch.</translation>
    </message>
    <message>
        <source>Slowly bend and straighten the knee while you press.</source>
        <translation>Beug und streck beim Drücken langsam das Knie.</translation>
    </message>
    <message>
        <source>Sharp pain, tingling, bruising, a hot swollen leg.</source>
        <translation>Stechender Schmerz, Kribbeln, blaue Flecken, ein heißes, geschwollenes Bein.</translation>
    </message>
    <message>
        <source>tennis ball or rolled towel</source>
        <translation>Tennisball oder gerolltes Handtuch</translation>
    </message>
    <message>
        <source>floor or bed: legs long, lean on a wall or on your hands</source>
        <translation>Boden oder Bett: Beine lang, an eine Wand lehnen oder auf die Hände stützen</translation>
    </message>
    <message>
        <source>The article on muscle spasms by body part (20-30 s per spot before stretching); foam-rolling evidence is for short-term range and soreness.</source>
        <translation>Der Artikel über Muskelkrämpfe nach Körperteil (20–30 s je Stelle vor dem Dehnen); Belege zum Faszienrollen betreffen kurzfristige Beweglichkeit und Muskelkater.</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>ankommen</translation>
    </message>
    <message>
        <source>Ease your weight on.</source>
        <translation>Gewicht sinken lassen.</translation>
    </message>
    <message>
        <source>press</source>
        <translation>drücken</translation>
    </message>
    <message>
        <source>Breathe, stay on the spot.</source>
        <translation>Atmen, auf der Stelle bleiben.</translation>
    </message>
    <message>
        <source>Seated hamstring stretch</source>
        <translation>Hinterer Oberschenkel, sitzend</translation>
    </message>
    <message>
        <source>Edge of the seat, one heel out.</source>
        <translation>Vorderkante, eine Ferse vor.</translation>
    </message>
    <message>
        <source>Scoot to the edge of the seat.</source>
        <translation>Rutsch vor an die Sitzkante.</translation>
    </message>
    <message>
        <source>Straighten one leg, heel down, toes up.</source>
        <translation>Streck ein Bein, Ferse unten, Zehen hoch.</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>Der Rücken bleibt lang.</translation>
    </message>
    <message>
        <source>Hinge forward at the hips.</source>
        <translation>Neig dich aus der Hüfte.</translation>
    </message>
    <message>
        <source>Stop at a mild pull.</source>
        <translation>Nur bis zu mildem Zug.</translation>
    </message>
    <message>
        <source>Breathe out into the hinge.</source>
        <translation>Beim Vorneigen ausatmen.</translation>
    </message>
    <message>
        <source>Rounding the back to reach the toes.</source>
        <translation>Den Rücken runden, um die Zehen zu erreichen.</translation>
    </message>
    <message>
        <source>Bend the knee slightly.</source>
        <translation>Beug das Knie leicht.</translation>
    </message>
    <message>
        <source>Hinge a little further and pull the toes back.</source>
        <translation>Neig dich etwas weiter und zieh die Zehen zurück.</translation>
    </message>
    <message>
        <source>Tingling, or pain behind the knee or down the leg.</source>
        <translation>Kribbeln, oder Schmerz in der Kniekehle oder das Bein hinab.</translation>
    </message>
    <message>
        <source>chair, no castors</source>
        <translation>Stuhl ohne Rollen</translation>
    </message>
    <message>
        <source>flat back, no rounding</source>
        <translation>flacher Rücken, nicht runden</translation>
    </message>
    <message>
        <source>open the knees</source>
        <translation>Knie öffnen</translation>
    </message>
    <message>
        <source>upright only</source>
        <translation>nur aufrecht</translation>
    </message>
    <message>
        <source>The article on muscle spasms by body part (30 s, flat back, several times a day); calf and hamstring stretching reduced night cramps in older adults (Hallegraeff 2012).</source>
        <translation>Der Artikel über Muskelkrämpfe nach Körperteil (30 s, flacher Rücken, mehrmals am Tag); Dehnen von Wade und Oberschenkelrückseite verringerte nächtliche Krämpfe bei Älteren (Hallegraeff 2012).</translation>
    </message>
    <message>
        <source>heel forward</source>
        <translation>Ferse vor</translation>
    </message>
    <message>
        <source>Hinge, back long.</source>
        <translation>Neigen, Rücken lang.</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>neigen</translation>
    </message>
    <message>
        <source>Sit up.</source>
        <translation>Aufrecht sitzen.</translation>
    </message>
    <message>
        <source>Lying hamstring stretch with towel</source>
        <translation>Hinterer Oberschenkel mit Handtuch</translation>
    </message>
    <message>
        <source>On your back, towel round one foot.</source>
        <translation>Rückenlage, Handtuch um den Fuß.</translation>
    </message>
    <message>
        <source>Lie back, loop the towel round one foot.</source>
        <translation>Rückenlage, leg das Handtuch um einen Fuß.</translation>
    </message>
    <message>
        <source>Raise that leg, knee soft.</source>
        <translation>Heb dieses Bein, Knie weich.</translation>
    </message>
    <message>
        <source>Straighten until you feel a mild pull.</source>
        <translation>Strecken, bis du leichten Zug spürst.</translation>
    </message>
    <message>
        <source>Shoulders stay down.</source>
        <translation>Schultern bleiben unten.</translation>
    </message>
    <message>
        <source>Slow and even.</source>
        <translation>Langsam und gleichmäßig.</translation>
    </message>
    <message>
        <source>Yanking on the towel or locking the knee.</source>
        <translation>Am Handtuch reißen oder das Knie durchdrücken.</translation>
    </message>
    <message>
        <source>Bend the knee more, toes relaxed.</source>
        <translation>Beug das Knie mehr, Zehen locker.</translation>
    </message>
    <message>
        <source>Press the heel into the towel 5 s, then ease further.</source>
        <translation>Drück die Ferse 5 s ins Handtuch, dann geh etwas weiter.</translation>
    </message>
    <message>
        <source>Tingling, calf swelling or heat, pain down the leg.</source>
        <translation>Kribbeln, Schwellung oder Hitze in der Wade, Schmerz das Bein hinab.</translation>
    </message>
    <message>
        <source>towel or belt</source>
        <translation>Handtuch oder Gürtel</translation>
    </message>
    <message>
        <source>toes relaxed, no towel pull on the foot</source>
        <translation>Zehen locker, Handtuch zieht nicht am Fuß</translation>
    </message>
    <message>
        <source>towel in the other hand</source>
        <translation>Handtuch in die andere Hand</translation>
    </message>
    <message>
        <source>Bedtime calf + hamstring stretching: Hallegraeff 2012 (n=80), Hawke 2021.</source>
        <translation>Wade und Oberschenkelrückseite vor dem Schlafen dehnen: Hallegraeff 2012 (n = 80), Hawke 2021.</translation>
    </message>
    <message>
        <source>loop towel</source>
        <translation>Handtuch umlegen</translation>
    </message>
    <message>
        <source>Straighten slowly.</source>
        <translation>Langsam strecken.</translation>
    </message>
    <message>
        <source>Bend and lower.</source>
        <translation>Beugen und senken.</translation>
    </message>
    <message>
        <source>Loose arm shake</source>
        <translation>Arme ausschütteln</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Lass die Arme hängen.</translation>
    </message>
    <message>
        <source>And still.</source>
        <translation>Und still.</translation>
    </message>
    <message>
        <source>Shake your hands loosely.</source>
        <translation>Schüttle die Hände locker.</translation>
    </message>
    <message>
        <source>Let it travel to your elbows.</source>
        <translation>Lass es zu den Ellbogen wandern.</translation>
    </message>
    <message>
        <source>Drop your shoulders.</source>
        <translation>Schultern fallen lassen.</translation>
    </message>
    <message>
        <source>Stop and feel the difference.</source>
        <translation>Anhalten und den Unterschied spüren.</translation>
    </message>
    <message>
        <source>Sigh out once or twice.</source>
        <translation>Seufz ein-, zweimal aus.</translation>
    </message>
    <message>
        <source>Stiff, fast flapping.</source>
        <translation>Steifes, schnelles Flattern.</translation>
    </message>
    <message>
        <source>One arm at a time.</source>
        <translation>Ein Arm nach dem anderen.</translation>
    </message>
    <message>
        <source>Pain or tingling.</source>
        <translation>Schmerz oder Kribbeln.</translation>
    </message>
    <message>
        <source>Relaxation practice.</source>
        <translation>Übliche Entspannungspraxis.</translation>
    </message>
    <message>
        <source>hang</source>
        <translation>hängen</translation>
    </message>
    <message>
        <source>shake out</source>
        <translation>ausschütteln</translation>
    </message>
    <message>
        <source>shake in</source>
        <translation>nach innen schütteln</translation>
    </message>
    <message>
        <source>Heel raises</source>
        <translation>Fersenheben</translation>
    </message>
    <message>
        <source>Hold the desk, feet hip wide.</source>
        <translation>Am Schreibtisch festhalten, Füße hüftbreit.</translation>
    </message>
    <message>
        <source>Hold the desk lightly.</source>
        <translation>Halt dich leicht fest.</translation>
    </message>
    <message>
        <source>Rise onto your toes.</source>
        <translation>Hoch auf die Zehen.</translation>
    </message>
    <message>
        <source>Keep your ankles straight.</source>
        <translation>Die Knöchel gerade.</translation>
    </message>
    <message>
        <source>Rolling onto the outside of the foot.</source>
        <translation>Auf die Außenkante des Fußes rollen.</translation>
    </message>
    <message>
        <source>Do it seated.</source>
        <translation>Mach es im Sitzen.</translation>
    </message>
    <message>
        <source>One leg at a time.</source>
        <translation>Ein Bein nach dem anderen.</translation>
    </message>
    <message>
        <source>Calf or Achilles pain.</source>
        <translation>Schmerz in Wade oder Achillessehne.</translation>
    </message>
    <message>
        <source>desk or chair back</source>
        <translation>Tisch oder Stuhllehne</translation>
    </message>
    <message>
        <source>two hands</source>
        <translation>beide Hände</translation>
    </message>
    <message>
        <source>hold the desk, eyes open</source>
        <translation>am Schreibtisch festhalten, Augen offen</translation>
    </message>
    <message>
        <source>cramp: fewer reps if calves grip</source>
        <translation>Krampf: weniger Wiederholungen, wenn die Waden krampfen</translation>
    </message>
    <message>
        <source>Calf-muscle pump; strengthening advised in the article on muscle spasms by body part.</source>
        <translation>Wadenpumpe; der Artikel über Muskelkrämpfe nach Körperteil empfiehlt Kräftigung.</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>Rise up.</source>
        <translation>Hoch kommen.</translation>
    </message>
    <message>
        <source>Top.</source>
        <translation>Oben.</translation>
    </message>
    <message>
        <source>Lying heel taps</source>
        <translation>Fersentippen im Liegen</translation>
    </message>
    <message>
        <source>On your back, knees over hips.</source>
        <translation>Rückenlage, Knie über Hüften.</translation>
    </message>
    <message>
        <source>Feet down.</source>
        <translation>Füße runter.</translation>
    </message>
    <message>
        <source>Lie back, knees over hips.</source>
        <translation>Rückenlage, Knie über den Hüften.</translation>
    </message>
    <message>
        <source>Firm your belly.</source>
        <translation>Bauch fest anspannen.</translation>
    </message>
    <message>
        <source>Lower one heel to tap the floor.</source>
        <translation>Senk eine Ferse, tipp den Boden an.</translation>
    </message>
    <message>
        <source>Bring it back.</source>
        <translation>Hol sie zurück.</translation>
    </message>
    <message>
        <source>Tap the other.</source>
        <translation>Andere Ferse tippen.</translation>
    </message>
    <message>
        <source>Out as the heel lowers.</source>
        <translation>Ausatmen, wenn die Ferse sinkt.</translation>
    </message>
    <message>
        <source>Low back arching off the floor.</source>
        <translation>Der untere Rücken hebt sich vom Boden.</translation>
    </message>
    <message>
        <source>Keep one foot on the floor.</source>
        <translation>Lass einen Fuß am Boden.</translation>
    </message>
    <message>
        <source>Straighten the leg as it lowers.</source>
        <translation>Streck das Bein beim Senken.</translation>
    </message>
    <message>
        <source>Back pain, belly bulging.</source>
        <translation>Rückenschmerz, Bauch wölbt sich vor.</translation>
    </message>
    <message>
        <source>head stays down</source>
        <translation>Kopf bleibt unten</translation>
    </message>
    <message>
        <source>one foot on the floor</source>
        <translation>ein Fuß am Boden</translation>
    </message>
    <message>
        <source>Stabilisation class.</source>
        <translation>Kursprogramm zur Stabilisation.</translation>
    </message>
    <message>
        <source>table-top</source>
        <translation>Tischplatte</translation>
    </message>
    <message>
        <source>Tap one heel.</source>
        <translation>Eine Ferse tippt.</translation>
    </message>
    <message>
        <source>tap right</source>
        <translation>rechts tippen</translation>
    </message>
    <message>
        <source>Back up.</source>
        <translation>Wieder hoch.</translation>
    </message>
    <message>
        <source>tap left</source>
        <translation>links tippen</translation>
    </message>
    <message>
        <source>Standing hip circles</source>
        <translation>Hüftkreisen im Stehen</translation>
    </message>
    <message>
        <source>Hands on hips, knees soft.</source>
        <translation>Hände an Hüften, Knie weich.</translation>
    </message>
    <message>
        <source>Knees soft.</source>
        <translation>Knie weich.</translation>
    </message>
    <message>
        <source>Head stays over your feet.</source>
        <translation>Kopf bleibt über den Füßen.</translation>
    </message>
    <message>
        <source>Easy nose breathing.</source>
        <translation>Ruhig durch die Nase atmen.</translation>
    </message>
    <message>
        <source>Swinging the shoulders instead of the hips.</source>
        <translation>Die Schultern schwingen statt der Hüfte.</translation>
    </message>
    <message>
        <source>Sway side to side only.</source>
        <translation>Nur von Seite zu Seite wiegen.</translation>
    </message>
    <message>
        <source>Bigger circles with feet closer together.</source>
        <translation>Größere Kreise mit engerem Stand.</translation>
    </message>
    <message>
        <source>Back, hip or groin pain that builds.</source>
        <translation>Zunehmender Schmerz in Rücken, Hüfte oder Leiste.</translation>
    </message>
    <message>
        <source>small sways</source>
        <translation>kleine Schwünge</translation>
    </message>
    <message>
        <source>hold the desk</source>
        <translation>am Schreibtisch festhalten</translation>
    </message>
    <message>
        <source>To the right.</source>
        <translation>Nach rechts.</translation>
    </message>
    <message>
        <source>To the back.</source>
        <translation>Nach hinten.</translation>
    </message>
    <message>
        <source>To the left.</source>
        <translation>Nach links.</translation>
    </message>
    <message>
        <source>Round to center.</source>
        <translation>Zurück zur Mitte.</translation>
    </message>
    <message>
        <source>Hip hitch</source>
        <translation>Hüfte hochziehen</translation>
    </message>
    <message>
        <source>Hold the desk, legs straight.</source>
        <translation>Am Schreibtisch festhalten, Beine gestreckt.</translation>
    </message>
    <message>
        <source>Both feet down.</source>
        <translation>Beide Füße abstellen.</translation>
    </message>
    <message>
        <source>The standing leg stays long.</source>
        <translation>Das Standbein bleibt lang.</translation>
    </message>
    <message>
        <source>Hitch the hip straight up.</source>
        <translation>Hüfte gerade hochziehen.</translation>
    </message>
    <message>
        <source>Out as the hip lifts.</source>
        <translation>Ausatmen, wenn sich die Hüfte hebt.</translation>
    </message>
    <message>
        <source>Bending the knee to make the foot rise.</source>
        <translation>Das Knie beugen, damit der Fuß hochkommt.</translation>
    </message>
    <message>
        <source>Toes stay on the floor, only the heel lifts.</source>
        <translation>Zehen bleiben am Boden, nur die Ferse hebt sich.</translation>
    </message>
    <message>
        <source>Stand with the other foot on a low step.</source>
        <translation>Stell den anderen Fuß auf eine niedrige Stufe.</translation>
    </message>
    <message>
        <source>Hip, pelvic-joint or back pain, unsteadiness.</source>
        <translation>Schmerz in Hüfte, Beckengelenken oder Rücken, Unsicherheit.</translation>
    </message>
    <message>
        <source>Right hip.</source>
        <translation>Rechte Hüfte.</translation>
    </message>
    <message>
        <source>Left hip.</source>
        <translation>Linke Hüfte.</translation>
    </message>
    <message>
        <source>skip with pelvic-joint pain</source>
        <translation>bei Schmerz in den Beckengelenken auslassen</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>winzig</translation>
    </message>
    <message>
        <source>level</source>
        <translation>gerade</translation>
    </message>
    <message>
        <source>Lift that hip.</source>
        <translation>Diese Hüfte heben.</translation>
    </message>
    <message>
        <source>hitch</source>
        <translation>hochziehen</translation>
    </message>
    <message>
        <source>Hip hinge practice</source>
        <translation>Hüftbeuge üben</translation>
    </message>
    <message>
        <source>Feet hip wide, knees soft.</source>
        <translation>Füße hüftbreit, Knie weich.</translation>
    </message>
    <message>
        <source>Stand easy.</source>
        <translation>Locker stehen.</translation>
    </message>
    <message>
        <source>Hips travel back, not down.</source>
        <translation>Becken zurück, nicht runter.</translation>
    </message>
    <message>
        <source>Hands slide down your thighs.</source>
        <translation>Hände gleiten die Oberschenkel hinab.</translation>
    </message>
    <message>
        <source>Back long like a table.</source>
        <translation>Rücken lang wie ein Tisch.</translation>
    </message>
    <message>
        <source>In as you bow, out as you stand.</source>
        <translation>Ein beim Beugen, aus beim Aufrichten.</translation>
    </message>
    <message>
        <source>Rounding the back instead of sending the hips back.</source>
        <translation>Den Rücken runden, statt die Hüfte nach hinten zu schieben.</translation>
    </message>
    <message>
        <source>Bow a third of the way, hands on a desk.</source>
        <translation>Nur ein Drittel beugen, Hände am Schreibtisch.</translation>
    </message>
    <message>
        <source>Slide a broom handle along your back: head, ribs and hips touch.</source>
        <translation>Halt einen Besenstiel am Rücken: Kopf, Rippen und Becken berühren ihn.</translation>
    </message>
    <message>
        <source>flat back, small bow</source>
        <translation>flacher Rücken, kleine Verbeugung</translation>
    </message>
    <message>
        <source>small, hold the desk</source>
        <translation>klein, am Schreibtisch festhalten</translation>
    </message>
    <message>
        <source>stop above heart level</source>
        <translation>oberhalb der Herzhöhe anhalten</translation>
    </message>
    <message>
        <source>stay above your bending limit</source>
        <translation>bleib innerhalb deiner Beugegrenze</translation>
    </message>
    <message>
        <source>a third of the way, hands on the desk</source>
        <translation>nur ein Drittel, Hände am Schreibtisch</translation>
    </message>
    <message>
        <source>come up slowly</source>
        <translation>langsam hochkommen</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>stehen</translation>
    </message>
    <message>
        <source>Hips back, back long.</source>
        <translation>Hüfte zurück, Rücken lang.</translation>
    </message>
    <message>
        <source>Squeeze and stand up.</source>
        <translation>Gesäß anspannen und aufrichten.</translation>
    </message>
    <message>
        <source>Seated knee-still foot swings</source>
        <translation>Fußpendeln mit ruhigen Knien</translation>
    </message>
    <message>
        <source>Knees apart and still.</source>
        <translation>Knie auseinander, ganz ruhig.</translation>
    </message>
    <message>
        <source>Knees stay a fist apart.</source>
        <translation>Eine Faust zwischen den Knien.</translation>
    </message>
    <message>
        <source>The turn comes from the hips.</source>
        <translation>Die Drehung kommt aus der Hüfte.</translation>
    </message>
    <message>
        <source>Easy and even.</source>
        <translation>Locker und gleichmäßig.</translation>
    </message>
    <message>
        <source>Letting the knees fall in and out with the feet.</source>
        <translation>Die Knie fallen mit den Füßen nach innen und außen.</translation>
    </message>
    <message>
        <source>Slide the feet, tiny range.</source>
        <translation>Schieb die Füße, winzige Bewegung.</translation>
    </message>
    <message>
        <source>Pause for a breath at each end.</source>
        <translation>Warte an jedem Ende einen Atemzug.</translation>
    </message>
    <message>
        <source>Groin or knee pain.</source>
        <translation>Schmerz in Leiste oder Knie.</translation>
    </message>
    <message>
        <source>tiny, stop if the leg changes</source>
        <translation>winzig, aufhören, wenn sich am Bein etwas ändert</translation>
    </message>
    <message>
        <source>feet under knees</source>
        <translation>Füße unter den Knien</translation>
    </message>
    <message>
        <source>Feet out.</source>
        <translation>Füße raus.</translation>
    </message>
    <message>
        <source>feet out</source>
        <translation>Füße raus</translation>
    </message>
    <message>
        <source>Middle.</source>
        <translation>Mitte.</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Feet in.</source>
        <translation>Füße rein.</translation>
    </message>
    <message>
        <source>feet in</source>
        <translation>Füße rein</translation>
    </message>
    <message>
        <source>Half-kneeling hip-flexor stretch</source>
        <translation>Hüftbeuger im Halbkniestand</translation>
    </message>
    <message>
        <source>Kneel on one padded knee.</source>
        <translation>Auf einem gepolsterten Knie knien.</translation>
    </message>
    <message>
        <source>Kneel on one knee, other foot in front.</source>
        <translation>Ein Knie am Boden, Fuß davor.</translation>
    </message>
    <message>
        <source>Pad the knee.</source>
        <translation>Polstere das Knie.</translation>
    </message>
    <message>
        <source>Tuck your tail under.</source>
        <translation>Roll das Steißbein ein.</translation>
    </message>
    <message>
        <source>Glide your hips forward a little.</source>
        <translation>Gleite mit der Hüfte leicht vor.</translation>
    </message>
    <message>
        <source>Keep your chest tall.</source>
        <translation>Die Brust bleibt hoch.</translation>
    </message>
    <message>
        <source>Breathe out into the tuck.</source>
        <translation>Ausatmen beim Einrollen.</translation>
    </message>
    <message>
        <source>Lunging far forward with an arched back.</source>
        <translation>Weit nach vorn fallen, mit Hohlkreuz.</translation>
    </message>
    <message>
        <source>Use the standing version.</source>
        <translation>Nimm die Fassung im Stehen.</translation>
    </message>
    <message>
        <source>Reach the same-side arm up and lean slightly away.</source>
        <translation>Streck den Arm derselben Seite hoch und neig dich leicht weg.</translation>
    </message>
    <message>
        <source>Sharp, shooting or rising pain; new numbness, tingling or weakness; dizziness. Knee or groin pain.</source>
        <translation>Stechender, schießender oder zunehmender Schmerz; neue Taubheit, Kribbeln oder Schwäche; Schwindel. Schmerz in Knie oder Leiste.</translation>
    </message>
    <message>
        <source>Right knee down.</source>
        <translation>Rechtes Knie unten.</translation>
    </message>
    <message>
        <source>Left knee down.</source>
        <translation>Linkes Knie unten.</translation>
    </message>
    <message>
        <source>mat or cushion</source>
        <translation>Matte oder Kissen</translation>
    </message>
    <message>
        <source>chair for balance</source>
        <translation>Stuhl zum Festhalten</translation>
    </message>
    <message>
        <source>hold a chair</source>
        <translation>an einem Stuhl festhalten</translation>
    </message>
    <message>
        <source>As standing version.</source>
        <translation>Wie die Fassung im Stehen.</translation>
    </message>
    <message>
        <source>kneel tall</source>
        <translation>aufrecht knien</translation>
    </message>
    <message>
        <source>Tuck your tail, glide forward.</source>
        <translation>Steißbein einrollen, vorgleiten.</translation>
    </message>
    <message>
        <source>tuck and glide</source>
        <translation>einrollen und gleiten</translation>
    </message>
    <message>
        <source>Ease back.</source>
        <translation>Zurück kommen.</translation>
    </message>
    <message>
        <source>Standing hip-flexor stretch</source>
        <translation>Hüftbeuger-Dehnung im Stehen</translation>
    </message>
    <message>
        <source>Hold the desk, one foot back.</source>
        <translation>Schreibtisch halten, Fuß zurück.</translation>
    </message>
    <message>
        <source>Hold the desk and step one foot back.</source>
        <translation>Schreibtisch halten und einen Fuß zurück.</translation>
    </message>
    <message>
        <source>Bend both knees a little.</source>
        <translation>Beide Knie etwas beugen.</translation>
    </message>
    <message>
        <source>Feel the front of the back hip.</source>
        <translation>Spür die Hüfte vorn am hinteren Bein.</translation>
    </message>
    <message>
        <source>Stay tall.</source>
        <translation>Aufrecht bleiben.</translation>
    </message>
    <message>
        <source>Out on the tuck, then breathe normally.</source>
        <translation>Ausatmen beim Einrollen, dann normal atmen.</translation>
    </message>
    <message>
        <source>Arching the low back instead of tucking.</source>
        <translation>Ins Hohlkreuz gehen, statt das Becken einzurollen.</translation>
    </message>
    <message>
        <source>Shorter step, smaller tuck.</source>
        <translation>Kürzerer Schritt, weniger einrollen.</translation>
    </message>
    <message>
        <source>Raise the arm on the stretched side.</source>
        <translation>Heb den Arm der gedehnten Seite.</translation>
    </message>
    <message>
        <source>Sharp, shooting or rising pain; new numbness, tingling or weakness; dizziness. Groin pinching or back pain.</source>
        <translation>Stechender, schießender oder zunehmender Schmerz; neue Taubheit, Kribbeln oder Schwäche; Schwindel. Klemmen in der Leiste oder Rückenschmerz.</translation>
    </message>
    <message>
        <source>two hands on the desk</source>
        <translation>beide Hände am Schreibtisch</translation>
    </message>
    <message>
        <source>feel it early, stop there</source>
        <translation>du spürst es früh, bleib dort</translation>
    </message>
    <message>
        <source>short step, small tuck</source>
        <translation>kurzer Schritt, wenig einrollen</translation>
    </message>
    <message>
        <source>back heel stays up</source>
        <translation>hintere Ferse bleibt oben</translation>
    </message>
    <message>
        <source>Usual practice; ACSM for the dose. No trial here shows that it stops spasm.</source>
        <translation>Übliche Praxis; ACSM für die Dosis. Keine Studie hier zeigt, dass es Krämpfe beendet.</translation>
    </message>
    <message>
        <source>split stance</source>
        <translation>Schrittstellung</translation>
    </message>
    <message>
        <source>Tuck your tail under and sink.</source>
        <translation>Steißbein einrollen und sinken lassen.</translation>
    </message>
    <message>
        <source>tuck and sink</source>
        <translation>einrollen und sinken</translation>
    </message>
    <message>
        <source>Come back up.</source>
        <translation>Wieder hoch kommen.</translation>
    </message>
    <message>
        <source>Side lunge stretch</source>
        <translation>Dehnung im seitlichen Ausfallschritt</translation>
    </message>
    <message>
        <source>Feet wide, hands on hips.</source>
        <translation>Füße breit, Hände an Hüften.</translation>
    </message>
    <message>
        <source>Both feet point forward.</source>
        <translation>Beide Füße nach vorn.</translation>
    </message>
    <message>
        <source>Knee over toes.</source>
        <translation>Knie über Zehen.</translation>
    </message>
    <message>
        <source>Out as you sink.</source>
        <translation>Ausatmen beim Sinken.</translation>
    </message>
    <message>
        <source>Rolling onto the edge of the long-leg foot.</source>
        <translation>Auf die Fußkante des langen Beins rollen.</translation>
    </message>
    <message>
        <source>Narrower stance, hold the desk.</source>
        <translation>Schmalerer Stand, am Schreibtisch festhalten.</translation>
    </message>
    <message>
        <source>Sink a little lower with a long back.</source>
        <translation>Mit langem Rücken etwas tiefer sinken.</translation>
    </message>
    <message>
        <source>Groin, knee or pelvic-joint pain.</source>
        <translation>Schmerz in Leiste, Knie oder Beckengelenken.</translation>
    </message>
    <message>
        <source>desk or chair back, optional</source>
        <translation>Tisch oder Stuhllehne, wenn du magst</translation>
    </message>
    <message>
        <source>narrow stance</source>
        <translation>schmaler Stand</translation>
    </message>
    <message>
        <source>stand wide</source>
        <translation>breit stehen</translation>
    </message>
    <message>
        <source>Sink to one side.</source>
        <translation>Zu einer Seite sinken.</translation>
    </message>
    <message>
        <source>sink right (left inner thigh)</source>
        <translation>nach rechts sinken (linker Schenkel)</translation>
    </message>
    <message>
        <source>Back to center.</source>
        <translation>Zurück zur Mitte.</translation>
    </message>
    <message>
        <source>Jaw drop</source>
        <translation>Kiefer fallen lassen</translation>
    </message>
    <message>
        <source>Lips closed, teeth apart.</source>
        <translation>Lippen zu, Zähne auseinander.</translation>
    </message>
    <message>
        <source>Teeth apart, lips soft.</source>
        <translation>Zähne auseinander, Lippen weich.</translation>
    </message>
    <message>
        <source>Tongue resting low.</source>
        <translation>Zunge liegt unten.</translation>
    </message>
    <message>
        <source>Sigh out as the jaw drops.</source>
        <translation>Ausseufzen, wenn der Kiefer sinkt.</translation>
    </message>
    <message>
        <source>Forcing the mouth wide open.</source>
        <translation>Den Mund mit Kraft weit öffnen.</translation>
    </message>
    <message>
        <source>Just part your teeth.</source>
        <translation>Nur die Zähne voneinander lösen.</translation>
    </message>
    <message>
        <source>Rest the tongue tip behind the top teeth and open half way.</source>
        <translation>Leg die Zungenspitze hinter die oberen Zähne und öffne halb.</translation>
    </message>
    <message>
        <source>Jaw locking, clicking with pain, or pain on chewing that is new.</source>
        <translation>Kiefer blockiert, schmerzhaftes Knacken oder neuer Schmerz beim Kauen.</translation>
    </message>
    <message>
        <source>Let your jaw hang.</source>
        <translation>Kiefer hängen lassen.</translation>
    </message>
    <message>
        <source>jaw drops</source>
        <translation>Kiefer sinkt</translation>
    </message>
    <message>
        <source>Keep it soft.</source>
        <translation>Weich lassen.</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>Close your lips.</source>
        <translation>Lippen schließen.</translation>
    </message>
    <message>
        <source>close lips</source>
        <translation>Lippen schließen</translation>
    </message>
    <message>
        <source>Seated knee-across</source>
        <translation>Knie quer im Sitzen</translation>
    </message>
    <message>
        <source>Sit tall, lift one knee.</source>
        <translation>Aufrecht sitzen, ein Knie heben.</translation>
    </message>
    <message>
        <source>Lift one knee.</source>
        <translation>Knie heben.</translation>
    </message>
    <message>
        <source>Draw it towards the opposite shoulder.</source>
        <translation>Zieh es zur anderen Schulter.</translation>
    </message>
    <message>
        <source>Keep both hips on the seat.</source>
        <translation>Beide Sitzknochen bleiben im Sitz.</translation>
    </message>
    <message>
        <source>Easy, steady.</source>
        <translation>Locker, gleichmäßig.</translation>
    </message>
    <message>
        <source>Slumping to bring the chest to the knee.</source>
        <translation>Zusammensacken, um die Brust zum Knie zu bringen.</translation>
    </message>
    <message>
        <source>Cross the thigh over and sit tall, no pull.</source>
        <translation>Schlag das Bein über und sitz aufrecht, ohne Zug.</translation>
    </message>
    <message>
        <source>Add a small turn towards the knee.</source>
        <translation>Dreh dich etwas zum Knie.</translation>
    </message>
    <message>
        <source>Groin pinch; tingling down the leg.</source>
        <translation>Klemmen in der Leiste; Kribbeln das Bein hinab.</translation>
    </message>
    <message>
        <source>Right knee.</source>
        <translation>Rechtes Knie.</translation>
    </message>
    <message>
        <source>Left knee.</source>
        <translation>Linkes Knie.</translation>
    </message>
    <message>
        <source>use figure-four instead</source>
        <translation>nimm stattdessen den Vierer</translation>
    </message>
    <message>
        <source>stay upright, light pull</source>
        <translation>aufrecht bleiben, leichter Zug</translation>
    </message>
    <message>
        <source>hold behind the thigh</source>
        <translation>hinter dem Oberschenkel halten</translation>
    </message>
    <message>
        <source>stay upright, no pull</source>
        <translation>aufrecht bleiben, kein Zug</translation>
    </message>
    <message>
        <source>Standard piriformis stretch.</source>
        <translation>Übliche Piriformis-Dehnung.</translation>
    </message>
    <message>
        <source>Draw it across.</source>
        <translation>Quer heranziehen.</translation>
    </message>
    <message>
        <source>draw across</source>
        <translation>quer ziehen</translation>
    </message>
    <message>
        <source>Seated leg straighten</source>
        <translation>Bein strecken im Sitzen</translation>
    </message>
    <message>
        <source>Sit tall, hold the seat.</source>
        <translation>Aufrecht sitzen, Sitz festhalten.</translation>
    </message>
    <message>
        <source>Thigh stays on the seat.</source>
        <translation>Der Oberschenkel liegt auf.</translation>
    </message>
    <message>
        <source>Out as the leg straightens.</source>
        <translation>Ausatmen, wenn sich das Bein streckt.</translation>
    </message>
    <message>
        <source>Rounding the back to lift higher.</source>
        <translation>Den Rücken runden, um höher zu kommen.</translation>
    </message>
    <message>
        <source>Straighten half way.</source>
        <translation>Nur halb strecken.</translation>
    </message>
    <message>
        <source>Hold for 5 s with the toes pulled up.</source>
        <translation>5 s halten, Zehen hochgezogen.</translation>
    </message>
    <message>
        <source>half way only</source>
        <translation>nur bis zur Hälfte</translation>
    </message>
    <message>
        <source>slow, comfortable range</source>
        <translation>langsam, nur so weit es angenehm ist</translation>
    </message>
    <message>
        <source>foot down</source>
        <translation>Fuß unten</translation>
    </message>
    <message>
        <source>Straighten one knee.</source>
        <translation>Ein Knie strecken.</translation>
    </message>
    <message>
        <source>Hold, toes up.</source>
        <translation>Halten, Zehen hoch.</translation>
    </message>
    <message>
        <source>Single knee hug</source>
        <translation>Ein Knie heranziehen</translation>
    </message>
    <message>
        <source>On your back, knees bent.</source>
        <translation>Rückenlage, beide Knie gebeugt.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent.</source>
        <translation>Auf dem Rücken, Knie gebeugt.</translation>
    </message>
    <message>
        <source>Draw one knee towards your chest.</source>
        <translation>Zieh ein Knie zur Brust.</translation>
    </message>
    <message>
        <source>Hold behind the thigh.</source>
        <translation>Hinter dem Oberschenkel halten.</translation>
    </message>
    <message>
        <source>Let your tail stay heavy.</source>
        <translation>Das Steißbein bleibt schwer.</translation>
    </message>
    <message>
        <source>Lower with control.</source>
        <translation>Kontrolliert wieder senken.</translation>
    </message>
    <message>
        <source>Breathe into your low back.</source>
        <translation>Atme in den unteren Rücken.</translation>
    </message>
    <message>
        <source>Pulling so hard that the other hip lifts or the neck strains.</source>
        <translation>So fest ziehen, dass die andere Hüfte abhebt oder der Nacken sich anstrengt.</translation>
    </message>
    <message>
        <source>Use a towel behind the thigh.</source>
        <translation>Nimm ein Handtuch hinter dem Oberschenkel.</translation>
    </message>
    <message>
        <source>Straighten the other leg along the floor.</source>
        <translation>Streck das andere Bein am Boden aus.</translation>
    </message>
    <message>
        <source>Sharp, shooting or rising pain; new numbness, tingling or weakness; dizziness. Groin pinching.</source>
        <translation>Stechender, schießender oder zunehmender Schmerz; neue Taubheit, Kribbeln oder Schwäche; Schwindel. Klemmen in der Leiste.</translation>
    </message>
    <message>
        <source>light pull</source>
        <translation>leichter Zug</translation>
    </message>
    <message>
        <source>Standard home exercise for low back; stretch dose per ACSM.</source>
        <translation>Übliche Heimübung für den unteren Rücken; Dehndosis nach ACSM.</translation>
    </message>
    <message>
        <source>knees bent</source>
        <translation>Knie gebeugt</translation>
    </message>
    <message>
        <source>Draw one knee in.</source>
        <translation>Ein Knie heranziehen.</translation>
    </message>
    <message>
        <source>hug</source>
        <translation>heran</translation>
    </message>
    <message>
        <source>Seated knee press-out</source>
        <translation>Knie nach außen drücken</translation>
    </message>
    <message>
        <source>Hands outside your knees.</source>
        <translation>Hände außen ans Knie.</translation>
    </message>
    <message>
        <source>Hands on the outside of your knees.</source>
        <translation>Hände außen an die Knie legen.</translation>
    </message>
    <message>
        <source>Press your knees out.</source>
        <translation>Knie nach außen drücken.</translation>
    </message>
    <message>
        <source>Push back with your hands.</source>
        <translation>Die Hände halten dagegen.</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Alles still.</translation>
    </message>
    <message>
        <source>Breathe out on the press.</source>
        <translation>Beim Drücken ausatmen.</translation>
    </message>
    <message>
        <source>Leaning or twisting to one side.</source>
        <translation>Sich zur Seite lehnen oder verdrehen.</translation>
    </message>
    <message>
        <source>Lighter press.</source>
        <translation>Leichter drücken.</translation>
    </message>
    <message>
        <source>Band above the knees, move 5 cm.</source>
        <translation>Band über den Knien, 5 cm bewegen.</translation>
    </message>
    <message>
        <source>Groin or pelvic-joint pain.</source>
        <translation>Schmerz in Leiste oder Beckengelenken.</translation>
    </message>
    <message>
        <source>band optional</source>
        <translation>Band, wenn du magst</translation>
    </message>
    <message>
        <source>light, skip with pelvic-joint pain</source>
        <translation>leicht, bei Schmerz in den Beckengelenken auslassen</translation>
    </message>
    <message>
        <source>Hip abductor work advised in the article on hip muscle spasms; isometric variant.</source>
        <translation>Der Artikel über Hüftmuskelkrämpfe empfiehlt Arbeit für die Hüftabspreizer; statische Fassung.</translation>
    </message>
    <message>
        <source>hands outside knees</source>
        <translation>Hände außen an die Knie</translation>
    </message>
    <message>
        <source>Press out.</source>
        <translation>Nach außen.</translation>
    </message>
    <message>
        <source>Hold, nothing moves, breathe.</source>
        <translation>Halten, alles still, atmen.</translation>
    </message>
    <message>
        <source>Knee rolls</source>
        <translation>Knierollen</translation>
    </message>
    <message>
        <source>Knees together, arms out wide.</source>
        <translation>Knie zusammen, Arme weit ausgebreitet.</translation>
    </message>
    <message>
        <source>Lie on your back, knees together.</source>
        <translation>Rückenlage, die Knie eng zusammen.</translation>
    </message>
    <message>
        <source>Arms out to the sides.</source>
        <translation>Arme zu den Seiten.</translation>
    </message>
    <message>
        <source>Let both knees drift to one side.</source>
        <translation>Lass beide Knie zur Seite sinken.</translation>
    </message>
    <message>
        <source>Roll to the other side.</source>
        <translation>Roll zur anderen Seite.</translation>
    </message>
    <message>
        <source>Out as the knees go, in as they return.</source>
        <translation>Aus, wenn die Knie sinken; ein auf dem Rückweg.</translation>
    </message>
    <message>
        <source>Dropping the knees fast to the floor.</source>
        <translation>Die Knie schnell zum Boden fallen lassen.</translation>
    </message>
    <message>
        <source>Tiny range, feet wider.</source>
        <translation>Winzige Bewegung, Füße breiter.</translation>
    </message>
    <message>
        <source>Pause two breaths each side.</source>
        <translation>Warte auf jeder Seite zwei Atemzüge.</translation>
    </message>
    <message>
        <source>small range only</source>
        <translation>nur kleine Bewegung</translation>
    </message>
    <message>
        <source>arms by your sides</source>
        <translation>Arme neben dem Körper</translation>
    </message>
    <message>
        <source>tiny range</source>
        <translation>winzige Bewegung</translation>
    </message>
    <message>
        <source>Standard home exercise; keep-moving advice (NICE NG59; Dahm 2010).</source>
        <translation>Übliche Heimübung; der Rat, in Bewegung zu bleiben (NICE NG59; Dahm 2010).</translation>
    </message>
    <message>
        <source>Knees to the right.</source>
        <translation>Knie nach rechts.</translation>
    </message>
    <message>
        <source>roll right</source>
        <translation>nach rechts rollen</translation>
    </message>
    <message>
        <source>Knees to the left.</source>
        <translation>Knie nach links.</translation>
    </message>
    <message>
        <source>roll left</source>
        <translation>nach links rollen</translation>
    </message>
    <message>
        <source>Shoulder-knot press</source>
        <translation>Schulterknoten drücken</translation>
    </message>
    <message>
        <source>Reach over the opposite shoulder.</source>
        <translation>Greif über die andere Schulter.</translation>
    </message>
    <message>
        <source>Hand down.</source>
        <translation>Hand runter.</translation>
    </message>
    <message>
        <source>Only the fleshy part of the shoulder.</source>
        <translation>Nur weiches Muskelfleisch der Schulter.</translation>
    </message>
    <message>
        <source>Small slow circles.</source>
        <translation>Kleine, langsame Kreise.</translation>
    </message>
    <message>
        <source>Stay below four out of ten.</source>
        <translation>Unter vier von zehn bleiben.</translation>
    </message>
    <message>
        <source>Long out-breaths while you press.</source>
        <translation>Beim Drücken lange ausatmen.</translation>
    </message>
    <message>
        <source>Digging in, or pressing the front or side of the neck.</source>
        <translation>Hineinbohren oder vorn oder seitlich am Hals drücken.</translation>
    </message>
    <message>
        <source>Stroke the muscle with a flat hand.</source>
        <translation>Streich den Muskel mit der flachen Hand.</translation>
    </message>
    <message>
        <source>Tip your head a little away while you press.</source>
        <translation>Neig beim Drücken den Kopf etwas weg.</translation>
    </message>
    <message>
        <source>Right hand.</source>
        <translation>Rechte Hand.</translation>
    </message>
    <message>
        <source>Left hand.</source>
        <translation>Linke Hand.</translation>
    </message>
    <message>
        <source>stay on the shoulder, off the neck</source>
        <translation>auf der Schulter bleiben, nicht am Hals</translation>
    </message>
    <message>
        <source>leave it if the arm tingles</source>
        <translation>weglassen, wenn der Arm kribbelt</translation>
    </message>
    <message>
        <source>hands down</source>
        <translation>Hände unten</translation>
    </message>
    <message>
        <source>Find a tight spot.</source>
        <translation>Such eine feste Stelle.</translation>
    </message>
    <message>
        <source>reach across (left shoulder)</source>
        <translation>hinübergreifen (linke Schulter)</translation>
    </message>
    <message>
        <source>Press and make small circles.</source>
        <translation>Drücken und kleine Kreise.</translation>
    </message>
    <message>
        <source>Side arm raise</source>
        <translation>Seitliches Armheben</translation>
    </message>
    <message>
        <source>Stand tall, elbows soft.</source>
        <translation>Aufrecht stehen, Ellbogen weich.</translation>
    </message>
    <message>
        <source>Shake it out.</source>
        <translation>Locker ausschütteln.</translation>
    </message>
    <message>
        <source>Stand tall with soft elbows.</source>
        <translation>Aufrecht stehen, mit weichen Ellbogen.</translation>
    </message>
    <message>
        <source>Lift both arms out to the side.</source>
        <translation>Heb beide Arme zur Seite.</translation>
    </message>
    <message>
        <source>Stop at shoulder height.</source>
        <translation>Nur bis zur Schulterhöhe.</translation>
    </message>
    <message>
        <source>Thumbs slightly up.</source>
        <translation>Daumen leicht hoch.</translation>
    </message>
    <message>
        <source>Out as you lift.</source>
        <translation>Ausatmen beim Heben.</translation>
    </message>
    <message>
        <source>Swinging, or shrugging the shoulders up to the ears.</source>
        <translation>Schwung holen oder die Schultern zu den Ohren ziehen.</translation>
    </message>
    <message>
        <source>No load, half height.</source>
        <translation>Ohne Last, halbe Höhe.</translation>
    </message>
    <message>
        <source>Elastic band under the feet, or 1 kg in each hand.</source>
        <translation>Elastisches Band unter die Füße, oder je Hand 1 kg.</translation>
    </message>
    <message>
        <source>Shoulder pain above 3 out of 10, arm tingling.</source>
        <translation>Schulterschmerz über 3 von 10, Kribbeln im Arm.</translation>
    </message>
    <message>
        <source>band or light bottles, optional</source>
        <translation>Band oder leichte Flaschen, wenn du magst</translation>
    </message>
    <message>
        <source>breathe out on effort</source>
        <translation>bei Anstrengung ausatmen</translation>
    </message>
    <message>
        <source>half height, stop if the arm tingles</source>
        <translation>halbe Höhe, aufhören, wenn der Arm kribbelt</translation>
    </message>
    <message>
        <source>no load, easy pace</source>
        <translation>ohne Last, ruhiges Tempo</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>ohne Last</translation>
    </message>
    <message>
        <source>Andersen 2011 (n=198): 2 min a day of lateral raises with an elastic band, 5 days a week, 10 weeks, lowered neck/shoulder pain by 1.4 points vs control; Chen 2018 review. Without a band, as drawn, it is the way in and not the trial dose.</source>
        <translation>Andersen 2011 (n = 198): 2 min am Tag Seitheben mit elastischem Band, 5 Tage die Woche, 10 Wochen, senkten Nacken- und Schulterschmerz um 1,4 Punkte gegenüber der Kontrollgruppe; Übersicht von Chen 2018. Ohne Band, wie gezeichnet, ist es der Einstieg und nicht die Dosis der Studie.</translation>
    </message>
    <message>
        <source>arms down</source>
        <translation>Arme unten</translation>
    </message>
    <message>
        <source>Lift to the side.</source>
        <translation>Seitlich heben.</translation>
    </message>
    <message>
        <source>raise</source>
        <translation>heben</translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation>Halten.</translation>
    </message>
    <message>
        <source>Lower slowly, thumbs up.</source>
        <translation>Langsam senken, Daumen hoch.</translation>
    </message>
    <message>
        <source>Standing leg back-lift</source>
        <translation>Bein nach hinten heben</translation>
    </message>
    <message>
        <source>Hold the desk, tighten one buttock.</source>
        <translation>Schreibtisch halten, Gesäß einseitig anspannen.</translation>
    </message>
    <message>
        <source>Hold the desk.</source>
        <translation>Schreibtisch festhalten.</translation>
    </message>
    <message>
        <source>Tighten the buttock.</source>
        <translation>Spann das Gesäß.</translation>
    </message>
    <message>
        <source>Lift that leg straight behind you.</source>
        <translation>Heb das Bein gerade zurück.</translation>
    </message>
    <message>
        <source>Keep your back still.</source>
        <translation>Der Rücken bleibt ruhig.</translation>
    </message>
    <message>
        <source>Out as the leg lifts.</source>
        <translation>Ausatmen, wenn sich das Bein hebt.</translation>
    </message>
    <message>
        <source>Arching the back to gain height.</source>
        <translation>Ins Hohlkreuz gehen, um höher zu kommen.</translation>
    </message>
    <message>
        <source>Keep the toes on the floor, just squeeze.</source>
        <translation>Zehen bleiben am Boden, nur anspannen.</translation>
    </message>
    <message>
        <source>Pause 3 s at the top.</source>
        <translation>Oben 3 s warten.</translation>
    </message>
    <message>
        <source>Right leg lifts.</source>
        <translation>Rechtes Bein heben.</translation>
    </message>
    <message>
        <source>Left leg lifts.</source>
        <translation>Linkes Bein heben.</translation>
    </message>
    <message>
        <source>skip if leg symptoms</source>
        <translation>bei Beschwerden im Bein auslassen</translation>
    </message>
    <message>
        <source>low lift, back still</source>
        <translation>niedrig heben, Rücken ruhig</translation>
    </message>
    <message>
        <source>low lift</source>
        <translation>niedrig heben</translation>
    </message>
    <message>
        <source>Hip extensor strengthening, as above.</source>
        <translation>Kräftigung der Hüftstrecker, wie oben.</translation>
    </message>
    <message>
        <source>Lift the leg back.</source>
        <translation>Bein nach hinten.</translation>
    </message>
    <message>
        <source>Standing side leg lift</source>
        <translation>Bein seitlich heben</translation>
    </message>
    <message>
        <source>Hold the desk, stand tall.</source>
        <translation>Schreibtisch halten, aufrecht stehen.</translation>
    </message>
    <message>
        <source>Stand tall on one leg.</source>
        <translation>Aufrecht auf einem Bein.</translation>
    </message>
    <message>
        <source>Lift the other leg out to the side.</source>
        <translation>Heb das andere Bein zur Seite.</translation>
    </message>
    <message>
        <source>Toes point forward.</source>
        <translation>Zehen nach vorn.</translation>
    </message>
    <message>
        <source>Leaning the body to swing the leg higher.</source>
        <translation>Den Körper neigen, um das Bein höher zu schwingen.</translation>
    </message>
    <message>
        <source>Slide the toe on the floor.</source>
        <translation>Schieb die Zehen am Boden entlang.</translation>
    </message>
    <message>
        <source>Band round the ankles.</source>
        <translation>Band um die Knöchel.</translation>
    </message>
    <message>
        <source>Hip or pelvic-joint pain, unsteadiness.</source>
        <translation>Schmerz in Hüfte oder Beckengelenken, Unsicherheit.</translation>
    </message>
    <message>
        <source>Hip strengthening as part of low-back exercise programmes (Shiri 2018; Owen 2020); the article on hip muscle spasms names abductors.</source>
        <translation>Hüftkräftigung als Teil von Programmen für den unteren Rücken (Shiri 2018; Owen 2020); der Artikel über Hüftmuskelkrämpfe nennt die Abspreizer.</translation>
    </message>
    <message>
        <source>Long out-breath</source>
        <translation>Langes Ausatmen</translation>
    </message>
    <message>
        <source>Sit easy, jaw soft.</source>
        <translation>Locker sitzen, Kiefer weich.</translation>
    </message>
    <message>
        <source>Breathe in for four.</source>
        <translation>Einatmen und bis vier.</translation>
    </message>
    <message>
        <source>Breathe out for six.</source>
        <translation>Ausatmen und bis sechs.</translation>
    </message>
    <message>
        <source>Soften your jaw.</source>
        <translation>Den Kiefer lösen.</translation>
    </message>
    <message>
        <source>Loosen your hands.</source>
        <translation>Die Hände lockern.</translation>
    </message>
    <message>
        <source>Let the next breath come by itself.</source>
        <translation>Lass den nächsten Atemzug von selbst kommen.</translation>
    </message>
    <message>
        <source>4 in, 6 out. No breath-holding, so this is the default for people who tick blood pressure, pregnancy, heart, lung or panic.</source>
        <translation>4 ein, 6 aus. Ohne Anhalten der Luft, darum der Vorschlag für alle, die Blutdruck, Schwangerschaft, Herz, Lunge oder Panik ankreuzen.</translation>
    </message>
    <message>
        <source>Forcing air out.</source>
        <translation>Die Luft hinauspressen.</translation>
    </message>
    <message>
        <source>4 in, 8 out.</source>
        <translation>4 ein, 8 aus.</translation>
    </message>
    <message>
        <source>Light-headed: breathe normally.</source>
        <translation>Benommen: normal weiteratmen.</translation>
    </message>
    <message>
        <source>no counting, eyes open, breathe as it comes</source>
        <translation>nicht zählen, Augen offen, atmen, wie es kommt</translation>
    </message>
    <message>
        <source>As belly breathing.</source>
        <translation>Wie Bauchatmung.</translation>
    </message>
    <message>
        <source>March on the spot</source>
        <translation>Gehen auf der Stelle</translation>
    </message>
    <message>
        <source>Stand tall by the desk.</source>
        <translation>Aufrecht an den Schreibtisch.</translation>
    </message>
    <message>
        <source>Slow and stop.</source>
        <translation>Langsamer, anhalten.</translation>
    </message>
    <message>
        <source>Lift one knee, then the other.</source>
        <translation>Heb ein Knie, dann das andere.</translation>
    </message>
    <message>
        <source>Swing your arms.</source>
        <translation>Arme schwingen mit.</translation>
    </message>
    <message>
        <source>Land softly.</source>
        <translation>Sanft aufsetzen.</translation>
    </message>
    <message>
        <source>Normal rhythm.</source>
        <translation>Normaler Rhythmus.</translation>
    </message>
    <message>
        <source>Leaning back to lift the knees.</source>
        <translation>Sich zurücklehnen, um die Knie zu heben.</translation>
    </message>
    <message>
        <source>Hold the desk, lift heels only.</source>
        <translation>Am Schreibtisch festhalten, nur Fersen heben.</translation>
    </message>
    <message>
        <source>Lift knees to hip height, quicker.</source>
        <translation>Knie bis Hüfthöhe, schneller.</translation>
    </message>
    <message>
        <source>Chest pain, faintness, calf pain.</source>
        <translation>Brustschmerz, Schwächegefühl, Wadenschmerz.</translation>
    </message>
    <message>
        <source>desk nearby</source>
        <translation>Tisch in der Nähe</translation>
    </message>
    <message>
        <source>low knees</source>
        <translation>Knie niedrig</translation>
    </message>
    <message>
        <source>easy pace</source>
        <translation>ruhiges Tempo</translation>
    </message>
    <message>
        <source>low knees, skip with pelvic-joint pain</source>
        <translation>Knie niedrig, bei Schmerz in den Beckengelenken auslassen</translation>
    </message>
    <message>
        <source>only if walking does not hurt</source>
        <translation>nur, wenn Gehen nicht weh tut</translation>
    </message>
    <message>
        <source>Light-activity breaks (Radwan 2022; Buckley 2015).</source>
        <translation>Pausen mit leichter Bewegung (Radwan 2022; Buckley 2015).</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>Thumb and window focus</source>
        <translation>Blick zwischen Daumen und Fenster</translation>
    </message>
    <message>
        <source>Thumb up, about a forearm away.</source>
        <translation>Daumen hoch, eine Unterarmlänge entfernt.</translation>
    </message>
    <message>
        <source>Let the focus change slowly.</source>
        <translation>Lass die Schärfe langsam wechseln.</translation>
    </message>
    <message>
        <source>Blink between looks.</source>
        <translation>Zwischendurch kurz blinzeln.</translation>
    </message>
    <message>
        <source>Straining to make the near thumb sharp.</source>
        <translation>Sich anstrengen, um den nahen Daumen scharf zu sehen.</translation>
    </message>
    <message>
        <source>Hold the thumb further away.</source>
        <translation>Halt den Daumen weiter weg.</translation>
    </message>
    <message>
        <source>Look at something further away, or stay longer at each.</source>
        <translation>Schau auf etwas Ferneres, oder bleib jeweils länger.</translation>
    </message>
    <message>
        <source>Double vision, eye pain or headache that builds.</source>
        <translation>Doppelbilder, Augenschmerz oder zunehmender Kopfschmerz.</translation>
    </message>
    <message>
        <source>something 6 m away</source>
        <translation>etwas in 6 m Entfernung</translation>
    </message>
    <message>
        <source>thumb up, look near</source>
        <translation>Daumen hoch, nah schauen</translation>
    </message>
    <message>
        <source>Look at your thumb.</source>
        <translation>Schau den Daumen an.</translation>
    </message>
    <message>
        <source>look near</source>
        <translation>nah schauen</translation>
    </message>
    <message>
        <source>Now far.</source>
        <translation>Nun fern.</translation>
    </message>
    <message>
        <source>Stay on the far thing.</source>
        <translation>Bleib in der Ferne.</translation>
    </message>
    <message>
        <source>Nose-to-armpit stretch</source>
        <translation>Nase zur Achsel</translation>
    </message>
    <message>
        <source>Turn your head half way.</source>
        <translation>Dreh den Kopf halb.</translation>
    </message>
    <message>
        <source>Turn your head half way to one side.</source>
        <translation>Dreh den Kopf halb zur Seite.</translation>
    </message>
    <message>
        <source>Drop your nose towards that armpit.</source>
        <translation>Senk die Nase zu dieser Achsel.</translation>
    </message>
    <message>
        <source>Keep the far shoulder heavy.</source>
        <translation>Die andere Schulter bleibt schwer.</translation>
    </message>
    <message>
        <source>Breathe into the back of your neck.</source>
        <translation>Atme in den hinteren Nacken.</translation>
    </message>
    <message>
        <source>Roll back up.</source>
        <translation>Wieder hoch rollen.</translation>
    </message>
    <message>
        <source>Long, quiet out-breaths.</source>
        <translation>Lange, leise ausatmen.</translation>
    </message>
    <message>
        <source>Pulling the head with a hand, or collapsing the whole trunk.</source>
        <translation>Mit der Hand am Kopf ziehen, oder den ganzen Rumpf zusammensacken lassen.</translation>
    </message>
    <message>
        <source>Smaller turn, smaller nod.</source>
        <translation>Weniger drehen, weniger nicken.</translation>
    </message>
    <message>
        <source>Hold the seat with the far hand.</source>
        <translation>Halt dich mit der anderen Hand am Sitz.</translation>
    </message>
    <message>
        <source>small nod</source>
        <translation>wenig nicken</translation>
    </message>
    <message>
        <source>Levator/trapezius stretches used in office-worker stretching trials; dose per ACSM.</source>
        <translation>Dehnungen für Levator und Trapezius aus Dehnstudien mit Büroangestellten; Dosis nach ACSM.</translation>
    </message>
    <message>
        <source>Nose towards your armpit.</source>
        <translation>Nase zur Achsel.</translation>
    </message>
    <message>
        <source>turn and nod right</source>
        <translation>nach rechts drehen und nicken</translation>
    </message>
    <message>
        <source>Half-moon chin roll</source>
        <translation>Kinnrolle im Halbmond</translation>
    </message>
    <message>
        <source>Shoulders heavy, chin loose.</source>
        <translation>Schultern schwer, Kinn locker.</translation>
    </message>
    <message>
        <source>Keep your shoulders heavy.</source>
        <translation>Die Schultern bleiben schwer.</translation>
    </message>
    <message>
        <source>Slower than you think.</source>
        <translation>Langsamer, als du denkst.</translation>
    </message>
    <message>
        <source>The back of your head stays long.</source>
        <translation>Der Hinterkopf bleibt lang.</translation>
    </message>
    <message>
        <source>Out as the chin travels, in at each shoulder.</source>
        <translation>Aus, wenn das Kinn wandert; ein an jeder Schulter.</translation>
    </message>
    <message>
        <source>Rolling the head round the back.</source>
        <translation>Den Kopf über hinten rollen.</translation>
    </message>
    <message>
        <source>Travel only a third of the way to each side.</source>
        <translation>Nur ein Drittel des Weges zu jeder Seite.</translation>
    </message>
    <message>
        <source>Pause for one breath at each end.</source>
        <translation>Warte an jedem Ende einen Atemzug.</translation>
    </message>
    <message>
        <source>stop well before the end of range</source>
        <translation>deutlich vor dem Ende der Bewegung anhalten</translation>
    </message>
    <message>
        <source>keep the nod small</source>
        <translation>wenig nicken</translation>
    </message>
    <message>
        <source>a third of the way</source>
        <translation>ein Drittel des Weges</translation>
    </message>
    <message>
        <source>Drop your chin.</source>
        <translation>Kinn senken.</translation>
    </message>
    <message>
        <source>chin down</source>
        <translation>Kinn unten</translation>
    </message>
    <message>
        <source>Roll to the right.</source>
        <translation>Roll nach rechts.</translation>
    </message>
    <message>
        <source>Through the middle.</source>
        <translation>Durch die Mitte.</translation>
    </message>
    <message>
        <source>Roll to the left.</source>
        <translation>Roll nach links.</translation>
    </message>
    <message>
        <source>Lift to level.</source>
        <translation>Kopf heben.</translation>
    </message>
    <message>
        <source>Yes nods</source>
        <translation>Ja-Nicken</translation>
    </message>
    <message>
        <source>Head tall, small nods.</source>
        <translation>Kopf aufrecht, kleines Nicken.</translation>
    </message>
    <message>
        <source>Nod your chin down slowly.</source>
        <translation>Senk langsam das Kinn.</translation>
    </message>
    <message>
        <source>Make it small.</source>
        <translation>Ganz klein nicken.</translation>
    </message>
    <message>
        <source>Float back to level.</source>
        <translation>Schwebe zurück zur Mitte.</translation>
    </message>
    <message>
        <source>Tip the chin up a little.</source>
        <translation>Heb das Kinn ein wenig.</translation>
    </message>
    <message>
        <source>Back to level.</source>
        <translation>Zurück zur Mitte.</translation>
    </message>
    <message>
        <source>In as the chin lifts, out as it drops.</source>
        <translation>Ein, wenn das Kinn steigt; aus, wenn es sinkt.</translation>
    </message>
    <message>
        <source>Big fast nods.</source>
        <translation>Großes, schnelles Nicken.</translation>
    </message>
    <message>
        <source>Lie down with your head on a pillow.</source>
        <translation>Leg dich mit dem Kopf auf ein Kissen.</translation>
    </message>
    <message>
        <source>Pause 3 s at the bottom.</source>
        <translation>Unten 3 s warten.</translation>
    </message>
    <message>
        <source>Dizziness, or pain into the arm or head.</source>
        <translation>Schwindel, oder Schmerz in Arm oder Kopf.</translation>
    </message>
    <message>
        <source>skip the upward part</source>
        <translation>den Weg nach oben auslassen</translation>
    </message>
    <message>
        <source>no forced looking down</source>
        <translation>nicht mit Kraft nach unten schauen</translation>
    </message>
    <message>
        <source>small, stop if the arm tingles</source>
        <translation>klein, aufhören, wenn der Arm kribbelt</translation>
    </message>
    <message>
        <source>mid-range</source>
        <translation>mittlerer Bereich</translation>
    </message>
    <message>
        <source>Gentle range-of-motion practice; the advice of NICE and others to keep a sore neck moving.</source>
        <translation>Sanfte Beweglichkeit; der Rat von NICE und anderen, einen schmerzenden Nacken in Bewegung zu halten.</translation>
    </message>
    <message>
        <source>Chin down.</source>
        <translation>Kinn runter.</translation>
    </message>
    <message>
        <source>Chin up.</source>
        <translation>Kinn hoch.</translation>
    </message>
    <message>
        <source>chin up</source>
        <translation>Kinn hoch</translation>
    </message>
    <message>
        <source>Gentle hand-press</source>
        <translation>Sanfter Handdruck</translation>
    </message>
    <message>
        <source>Palm on your forehead.</source>
        <translation>Handfläche zur Stirn.</translation>
    </message>
    <message>
        <source>Now hands behind your head, press softly.</source>
        <translation>Nun Hände hinter den Kopf, sanft drücken.</translation>
    </message>
    <message>
        <source>Keep breathing, then let go.</source>
        <translation>Weiteratmen, dann loslassen.</translation>
    </message>
    <message>
        <source>Now right palm above the right ear.</source>
        <translation>Nun rechte Hand über rechtes Ohr.</translation>
    </message>
    <message>
        <source>Now left palm above the left ear.</source>
        <translation>Nun linke Hand über linkes Ohr.</translation>
    </message>
    <message>
        <source>Count out loud or breathe out while pressing. No breath-holding.</source>
        <translation>Beim Drücken laut zählen oder ausatmen. Luft nicht anhalten.</translation>
    </message>
    <message>
        <source>Pressing hard. A quarter of your strength is enough at first.</source>
        <translation>Fest drücken. Ein Viertel deiner Kraft genügt am Anfang.</translation>
    </message>
    <message>
        <source>3 s presses with two fingers.</source>
        <translation>3 s Druck mit zwei Fingern.</translation>
    </message>
    <message>
        <source>Half strength, 8 s presses, two rounds.</source>
        <translation>Halbe Kraft, 8 s Druck, zwei Runden.</translation>
    </message>
    <message>
        <source>good choice, light effort</source>
        <translation>gute Wahl, wenig Kraft</translation>
    </message>
    <message>
        <source>two fingers, keep breathing</source>
        <translation>zwei Finger, weiteratmen</translation>
    </message>
    <message>
        <source>two fingers</source>
        <translation>zwei Finger</translation>
    </message>
    <message>
        <source>use the other hand</source>
        <translation>nimm die andere Hand</translation>
    </message>
    <message>
        <source>Isometric and dynamic neck training helped women office workers with chronic neck pain (Ylinen 2003, general knowledge); Chen 2018 for neck/shoulder strengthening.</source>
        <translation>Statisches und dynamisches Nackentraining half Frauen in Büroberufen mit lange bestehendem Nackenschmerz (Ylinen 2003, Allgemeinwissen); Chen 2018 zur Kräftigung von Nacken und Schultern.</translation>
    </message>
    <message>
        <source>hand on forehead</source>
        <translation>Hand an die Stirn</translation>
    </message>
    <message>
        <source>Press softly.</source>
        <translation>Sanft drücken.</translation>
    </message>
    <message>
        <source>Nothing moves, keep breathing.</source>
        <translation>Nichts bewegt sich, weiteratmen.</translation>
    </message>
    <message>
        <source>keep pressing</source>
        <translation>weiter drücken</translation>
    </message>
    <message>
        <source>Move your hand round.</source>
        <translation>Die Hand wandert.</translation>
    </message>
    <message>
        <source>Ear-to-shoulder stretch</source>
        <translation>Ohr zur Schulter</translation>
    </message>
    <message>
        <source>Keep your nose pointing forward.</source>
        <translation>Die Nase zeigt nach vorn.</translation>
    </message>
    <message>
        <source>Only to a mild pull.</source>
        <translation>Nur bis zu mildem Zug.</translation>
    </message>
    <message>
        <source>Let the holding shoulder stay low.</source>
        <translation>Die haltende Schulter bleibt tief.</translation>
    </message>
    <message>
        <source>Breathe slowly, come up slowly.</source>
        <translation>Langsam atmen, langsam hochkommen.</translation>
    </message>
    <message>
        <source>Slow breaths; soften on every out-breath.</source>
        <translation>Langsam atmen; mit jedem Ausatmen weicher werden.</translation>
    </message>
    <message>
        <source>Pulling the head with a hand, or hiking the shoulder.</source>
        <translation>Mit der Hand am Kopf ziehen oder die Schulter hochziehen.</translation>
    </message>
    <message>
        <source>Do not hold the seat; use half the tilt.</source>
        <translation>Ohne Halt am Sitz; nur halb neigen.</translation>
    </message>
    <message>
        <source>Lean the body a touch away from the holding hand.</source>
        <translation>Neig den Körper etwas von der haltenden Hand weg.</translation>
    </message>
    <message>
        <source>Tilt right, left hand holds the seat.</source>
        <translation>Nach rechts neigen, links Sitz halten.</translation>
    </message>
    <message>
        <source>Tilt left, right hand holds the seat.</source>
        <translation>Nach links neigen, rechts Sitz halten.</translation>
    </message>
    <message>
        <source>eyes open</source>
        <translation>Augen offen</translation>
    </message>
    <message>
        <source>hand in the lap, do not hold the seat</source>
        <translation>Hand im Schoß, nicht am Sitz halten</translation>
    </message>
    <message>
        <source>half the tilt</source>
        <translation>halb neigen</translation>
    </message>
    <message>
        <source>Neck-and-shoulder stretching trials in office workers (e.g. Tunwattanapong 2016); ACSM dose (Garber 2011).</source>
        <translation>Studien zu Nacken- und Schulterdehnung bei Büroangestellten (z. B. Tunwattanapong 2016); ACSM-Dosis (Garber 2011).</translation>
    </message>
    <message>
        <source>Let your ear sink down.</source>
        <translation>Das Ohr sinkt herab.</translation>
    </message>
    <message>
        <source>tilt right (left side stretches)</source>
        <translation>nach rechts neigen (links dehnt sich)</translation>
    </message>
    <message>
        <source>Come up slowly.</source>
        <translation>Langsam hochkommen.</translation>
    </message>
    <message>
        <source>Chin glide</source>
        <translation>Kinngleiten</translation>
    </message>
    <message>
        <source>Look straight ahead, shoulders loose.</source>
        <translation>Geradeaus schauen, Schultern locker.</translation>
    </message>
    <message>
        <source>Look straight ahead.</source>
        <translation>Schau geradeaus.</translation>
    </message>
    <message>
        <source>Slide your chin straight back.</source>
        <translation>Schieb das Kinn gerade zurück.</translation>
    </message>
    <message>
        <source>Feel the back of your neck lengthen.</source>
        <translation>Der hintere Nacken wird länger.</translation>
    </message>
    <message>
        <source>Hold gently.</source>
        <translation>Sanft halten.</translation>
    </message>
    <message>
        <source>Let it float forward again.</source>
        <translation>Lass es wieder nach vorn.</translation>
    </message>
    <message>
        <source>Breathe out on the glide; never hold the breath.</source>
        <translation>Beim Gleiten ausatmen; nie die Luft anhalten.</translation>
    </message>
    <message>
        <source>Tipping the head down or up, or pressing hard. Use about a third of your strength.</source>
        <translation>Den Kopf nach unten oder oben kippen, oder fest drücken. Etwa ein Drittel deiner Kraft genügt.</translation>
    </message>
    <message>
        <source>Do it with your head resting on the chair back.</source>
        <translation>Lehn dabei den Kopf an die Stuhllehne.</translation>
    </message>
    <message>
        <source>Add a light fingertip on the chin and hold 5 s.</source>
        <translation>Leg leicht eine Fingerspitze ans Kinn und halte 5 s.</translation>
    </message>
    <message>
        <source>Sharp, shooting or rising pain; new numbness, tingling or weakness; dizziness. Arm symptoms during the glide.</source>
        <translation>Stechender, schießender oder zunehmender Schmerz; neue Taubheit, Kribbeln oder Schwäche; Schwindel. Beschwerden im Arm beim Gleiten.</translation>
    </message>
    <message>
        <source>half range</source>
        <translation>halbe Bewegung</translation>
    </message>
    <message>
        <source>half range, no finger on the chin</source>
        <translation>halbe Bewegung, kein Finger am Kinn</translation>
    </message>
    <message>
        <source>Deep neck-flexor and posture training in neck-pain trials (indirect); Chen 2018, Louw 2017 for neck exercise in office staff.</source>
        <translation>Training der tiefen Halsbeuger und der Haltung in Nackenschmerz-Studien (indirekt); Chen 2018, Louw 2017 zu Nackenübungen bei Büroangestellten.</translation>
    </message>
    <message>
        <source>head rests forward</source>
        <translation>Kopf ruht vorn</translation>
    </message>
    <message>
        <source>Chin slides back.</source>
        <translation>Kinn gleitet zurück.</translation>
    </message>
    <message>
        <source>chin back</source>
        <translation>Kinn zurück</translation>
    </message>
    <message>
        <source>Slow look-round</source>
        <translation>Langsam umschauen</translation>
    </message>
    <message>
        <source>Sit tall, shoulders loose.</source>
        <translation>Aufrecht sitzen, Schultern locker.</translation>
    </message>
    <message>
        <source>Sit tall with loose shoulders.</source>
        <translation>Aufrecht sitzen mit lockeren Schultern.</translation>
    </message>
    <message>
        <source>Turn your nose slowly to one side.</source>
        <translation>Dreh die Nase langsam zur Seite.</translation>
    </message>
    <message>
        <source>Pause where it feels easy.</source>
        <translation>Bleib, wo es leicht ist.</translation>
    </message>
    <message>
        <source>Come back through the middle.</source>
        <translation>Komm durch die Mitte zurück.</translation>
    </message>
    <message>
        <source>Turn to the other side.</source>
        <translation>Zur anderen Seite drehen.</translation>
    </message>
    <message>
        <source>Out as you turn, in as you return.</source>
        <translation>Aus beim Drehen, ein auf dem Rückweg.</translation>
    </message>
    <message>
        <source>Rushing, letting the shoulders turn too, or tipping the head back.</source>
        <translation>Hetzen, die Schultern mitdrehen oder den Kopf zurückkippen.</translation>
    </message>
    <message>
        <source>Turn only a third of the way and lead with your eyes.</source>
        <translation>Nur ein Drittel drehen, die Augen führen.</translation>
    </message>
    <message>
        <source>Stay for one slow breath at each side.</source>
        <translation>Bleib auf jeder Seite einen langsamen Atemzug.</translation>
    </message>
    <message>
        <source>Dizziness, double vision, slurred speech, faintness, or new headache: stop and get help.</source>
        <translation>Schwindel, Doppelbilder, undeutliche Sprache, Schwächegefühl oder neuer Kopfschmerz: aufhören und Hilfe holen.</translation>
    </message>
    <message>
        <source>eyes open, small range, skip if it brings on dizziness</source>
        <translation>Augen offen, kleine Bewegung, auslassen, wenn es schwindlig macht</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>a third of the way, stop if the arm tingles</source>
        <translation>ein Drittel des Weges, aufhören, wenn der Arm kribbelt</translation>
    </message>
    <message>
        <source>small and slow</source>
        <translation>klein und langsam</translation>
    </message>
    <message>
        <source>Common physiotherapy practice; neck mobility in stretching trials for office workers (Shariat 2017).</source>
        <translation>Übliche physiotherapeutische Praxis; Nackenbeweglichkeit in Dehnstudien mit Büroangestellten (Shariat 2017).</translation>
    </message>
    <message>
        <source>Turn slowly to the right.</source>
        <translation>Langsam nach rechts drehen.</translation>
    </message>
    <message>
        <source>turn right</source>
        <translation>nach rechts drehen</translation>
    </message>
    <message>
        <source>Back to the middle.</source>
        <translation>Zurück zur Mitte.</translation>
    </message>
    <message>
        <source>Now turn left.</source>
        <translation>Nun nach links.</translation>
    </message>
    <message>
        <source>turn left</source>
        <translation>nach links drehen</translation>
    </message>
    <message>
        <source>Dark-palm rest</source>
        <translation>Augenruhe unter den Händen</translation>
    </message>
    <message>
        <source>Cup your palms over closed eyes.</source>
        <translation>Handflächen hohl über geschlossene Augen.</translation>
    </message>
    <message>
        <source>Cup, do not press.</source>
        <translation>Hohl, ohne Druck.</translation>
    </message>
    <message>
        <source>Let the dark settle.</source>
        <translation>Dunkelheit ankommen lassen.</translation>
    </message>
    <message>
        <source>Warm hands first.</source>
        <translation>Hände vorwärmen.</translation>
    </message>
    <message>
        <source>4 s in, 6 s out.</source>
        <translation>4 s ein, 6 s aus.</translation>
    </message>
    <message>
        <source>Pressing on the eyeballs.</source>
        <translation>Auf die Augäpfel drücken.</translation>
    </message>
    <message>
        <source>Simply close your eyes.</source>
        <translation>Einfach die Augen schließen.</translation>
    </message>
    <message>
        <source>Rest your elbows on the desk and stay for a minute.</source>
        <translation>Stütz die Ellbogen auf den Tisch und bleib eine Minute.</translation>
    </message>
    <message>
        <source>Eye pain.</source>
        <translation>Augenschmerz.</translation>
    </message>
    <message>
        <source>desk for the elbows, optional</source>
        <translation>Tisch für die Ellbogen, wenn du magst</translation>
    </message>
    <message>
        <source>no pressure on the eyes, ever</source>
        <translation>niemals Druck auf die Augen</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>bedecken</translation>
    </message>
    <message>
        <source>Long breath out.</source>
        <translation>Lange ausatmen.</translation>
    </message>
    <message>
        <source>Seated pelvis rock</source>
        <translation>Beckenkippen im Sitzen</translation>
    </message>
    <message>
        <source>Sit tall, hands on thighs.</source>
        <translation>Aufrecht sitzen, Hände aufgelegt.</translation>
    </message>
    <message>
        <source>Feel your sit bones roll.</source>
        <translation>Spür, wie die Sitzknochen rollen.</translation>
    </message>
    <message>
        <source>Head stays level.</source>
        <translation>Kopf bleibt gerade.</translation>
    </message>
    <message>
        <source>Small is plenty.</source>
        <translation>Klein genügt völlig.</translation>
    </message>
    <message>
        <source>Out as you roll back, in as you roll forward.</source>
        <translation>Aus beim Zurückrollen, ein beim Vorrollen.</translation>
    </message>
    <message>
        <source>Moving the chest instead of the hips.</source>
        <translation>Die Brust bewegen statt des Beckens.</translation>
    </message>
    <message>
        <source>Think the movement and let it be tiny.</source>
        <translation>Denk die Bewegung und lass sie winzig sein.</translation>
    </message>
    <message>
        <source>Draw a slow circle with your tailbone.</source>
        <translation>Mal mit dem Steißbein einen langsamen Kreis.</translation>
    </message>
    <message>
        <source>roll forward only, leave out the rounding</source>
        <translation>nur nach vorn rollen, ohne Runden</translation>
    </message>
    <message>
        <source>very small</source>
        <translation>sehr klein</translation>
    </message>
    <message>
        <source>roll back and to the middle only</source>
        <translation>nur zurück und bis zur Mitte rollen</translation>
    </message>
    <message>
        <source>brakes on, tiny</source>
        <translation>Bremsen an, winzig</translation>
    </message>
    <message>
        <source>Roll hips back.</source>
        <translation>Becken nach hinten.</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>zurückrollen</translation>
    </message>
    <message>
        <source>Roll through to the front.</source>
        <translation>Rolle durch nach vorn.</translation>
    </message>
    <message>
        <source>roll forward</source>
        <translation>vorrollen</translation>
    </message>
    <message>
        <source>Tense and let go (short PMR)</source>
        <translation>Anspannen und loslassen (kurze PMR)</translation>
    </message>
    <message>
        <source>Make loose fists, then let go.</source>
        <translation>Lockere Fäuste machen, dann loslassen.</translation>
    </message>
    <message>
        <source>Now bend your elbows. Tighten, let go.</source>
        <translation>Nun Ellbogen beugen. Anspannen, loslassen.</translation>
    </message>
    <message>
        <source>Lift your shoulders. Let them fall.</source>
        <translation>Schultern heben. Fallen lassen.</translation>
    </message>
    <message>
        <source>Screw up your face. Smooth it out.</source>
        <translation>Gesicht zusammenkneifen. Glatt werden lassen.</translation>
    </message>
    <message>
        <source>Tighten your belly a little. Let go.</source>
        <translation>Bauch etwas anspannen. Loslassen.</translation>
    </message>
    <message>
        <source>Squeeze your buttocks. Let go.</source>
        <translation>Gesäß anspannen. Loslassen.</translation>
    </message>
    <message>
        <source>Press your legs together. Let go.</source>
        <translation>Beine zusammendrücken. Loslassen.</translation>
    </message>
    <message>
        <source>Curl your toes lightly. Let go.</source>
        <translation>Zehen leicht einrollen. Loslassen.</translation>
    </message>
    <message>
        <source>Breathe out on each let-go. Never hold the breath while tensing.</source>
        <translation>Bei jedem Loslassen ausatmen. Beim Anspannen nie die Luft anhalten.</translation>
    </message>
    <message>
        <source>Tensing at full strength. Half is plenty.</source>
        <translation>Mit voller Kraft anspannen. Die halbe genügt völlig.</translation>
    </message>
    <message>
        <source>Skip any sore area; imagine it softening.</source>
        <translation>Lass schmerzende Stellen aus; stell dir vor, wie sie weich werden.</translation>
    </message>
    <message>
        <source>Let go twice as slowly.</source>
        <translation>Doppelt so langsam loslassen.</translation>
    </message>
    <message>
        <source>Cramp or pain in the tensed area.</source>
        <translation>Krampf oder Schmerz an der angespannten Stelle.</translation>
    </message>
    <message>
        <source>quarter strength</source>
        <translation>Viertelkraft</translation>
    </message>
    <message>
        <source>leave out the belly</source>
        <translation>ohne den Bauch</translation>
    </message>
    <message>
        <source>quarter strength, leave out the face</source>
        <translation>Viertelkraft, ohne das Gesicht</translation>
    </message>
    <message>
        <source>leave out shoulders and face</source>
        <translation>ohne Schultern und Gesicht</translation>
    </message>
    <message>
        <source>leave out that shoulder</source>
        <translation>ohne diese Schulter</translation>
    </message>
    <message>
        <source>cramp: skip toes and calves if they grip</source>
        <translation>Krampf: Zehen und Waden auslassen, wenn sie krampfen</translation>
    </message>
    <message>
        <source>acute: skip the area that hurts</source>
        <translation>akut: die Stelle auslassen, die weh tut</translation>
    </message>
    <message>
        <source>Named in the article on muscle spasms, a long overview and the article on muscle spasms by body part; PMR has trial support for stress and anxiety, little for spasm itself.</source>
        <translation>Genannt im Artikel über Muskelkrämpfe, ein langer Überblick, und im Artikel über Muskelkrämpfe nach Körperteil; für PMR gibt es Studien zu Stress und Angst, wenige zum Krampf selbst.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Tighten.</source>
        <translation>Anspannen.</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>anspannen</translation>
    </message>
    <message>
        <source>Hold it lightly.</source>
        <translation>Leicht weiter halten.</translation>
    </message>
    <message>
        <source>Feel it soften.</source>
        <translation>Spür&apos;s weich werden.</translation>
    </message>
    <message>
        <source>Palms-together stretch</source>
        <translation>Handflächen zusammen</translation>
    </message>
    <message>
        <source>Palms together at your chest.</source>
        <translation>Handflächen vor der Brust zusammen.</translation>
    </message>
    <message>
        <source>Palms stay together.</source>
        <translation>Handflächen bleiben zusammen.</translation>
    </message>
    <message>
        <source>Elbows float out.</source>
        <translation>Ellbogen schweben auswärts.</translation>
    </message>
    <message>
        <source>Slow out-breaths.</source>
        <translation>Langsam ausatmen.</translation>
    </message>
    <message>
        <source>Forcing the hands lower than the elbows allow.</source>
        <translation>Die Hände tiefer zwingen, als die Ellbogen zulassen.</translation>
    </message>
    <message>
        <source>Press fingertips only.</source>
        <translation>Nur die Fingerspitzen drücken.</translation>
    </message>
    <message>
        <source>Turn the fingers towards the floor and hold again.</source>
        <translation>Dreh die Finger zum Boden und halte noch einmal.</translation>
    </message>
    <message>
        <source>Tingling or numb fingers; wrist pain.</source>
        <translation>Kribbelnde oder taube Finger; Schmerz im Handgelenk.</translation>
    </message>
    <message>
        <source>light press</source>
        <translation>leicht drücken</translation>
    </message>
    <message>
        <source>fingertips only</source>
        <translation>nur die Fingerspitzen</translation>
    </message>
    <message>
        <source>palms together</source>
        <translation>Handflächen zusammen</translation>
    </message>
    <message>
        <source>Lower your hands.</source>
        <translation>Hände senken.</translation>
    </message>
    <message>
        <source>lower the hands</source>
        <translation>Hände senken</translation>
    </message>
    <message>
        <source>Lift the hands.</source>
        <translation>Hände heben.</translation>
    </message>
    <message>
        <source>Standing front-thigh stretch</source>
        <translation>Vorderer Oberschenkel im Stehen</translation>
    </message>
    <message>
        <source>Hold the desk, bend one knee.</source>
        <translation>Schreibtisch halten, ein Knie beugen.</translation>
    </message>
    <message>
        <source>Knees side by side.</source>
        <translation>Knie nebeneinander.</translation>
    </message>
    <message>
        <source>Tail tucked, chest tall.</source>
        <translation>Steißbein eingerollt, Brust hoch.</translation>
    </message>
    <message>
        <source>Arching the back or letting the knee swing forward.</source>
        <translation>Ins Hohlkreuz gehen oder das Knie nach vorn schwingen lassen.</translation>
    </message>
    <message>
        <source>Hold the trouser leg, or loop a towel round the ankle.</source>
        <translation>Halt das Hosenbein, oder leg ein Handtuch um den Knöchel.</translation>
    </message>
    <message>
        <source>Tuck the tail under a little more.</source>
        <translation>Roll das Steißbein etwas mehr ein.</translation>
    </message>
    <message>
        <source>Front-of-knee pain, groin pain, cramp behind the thigh.</source>
        <translation>Schmerz vorn am Knie, Leistenschmerz, Krampf hinten am Oberschenkel.</translation>
    </message>
    <message>
        <source>Right knee bends.</source>
        <translation>Rechtes Knie beugen.</translation>
    </message>
    <message>
        <source>Left knee bends.</source>
        <translation>Linkes Knie beugen.</translation>
    </message>
    <message>
        <source>hold on with the free hand</source>
        <translation>mit der freien Hand festhalten</translation>
    </message>
    <message>
        <source>towel loop, hold on</source>
        <translation>Handtuchschlinge, festhalten</translation>
    </message>
    <message>
        <source>light hold</source>
        <translation>leicht halten</translation>
    </message>
    <message>
        <source>towel loop in the other hand</source>
        <translation>Handtuchschlinge in die andere Hand</translation>
    </message>
    <message>
        <source>towel loop</source>
        <translation>Handtuchschlinge</translation>
    </message>
    <message>
        <source>half the bend</source>
        <translation>halb so weit beugen</translation>
    </message>
    <message>
        <source>tail tucked, small bend</source>
        <translation>Steißbein eingerollt, wenig beugen</translation>
    </message>
    <message>
        <source>Heel towards your seat.</source>
        <translation>Ferse zum Gesäß.</translation>
    </message>
    <message>
        <source>heel to seat</source>
        <translation>Ferse zum Gesäß</translation>
    </message>
    <message>
        <source>Lower the foot.</source>
        <translation>Fuß absetzen.</translation>
    </message>
    <message>
        <source>Stand up reset</source>
        <translation>Neu ins Stehen finden</translation>
    </message>
    <message>
        <source>Feet under hips, knees unlocked.</source>
        <translation>Füße unter Hüften, Knie locker.</translation>
    </message>
    <message>
        <source>Stand with feet under hips.</source>
        <translation>Füße unter die Hüften stellen.</translation>
    </message>
    <message>
        <source>Unlock your knees.</source>
        <translation>Knie lösen.</translation>
    </message>
    <message>
        <source>Sway a little forward, then back.</source>
        <translation>Schwank etwas vor, dann zurück.</translation>
    </message>
    <message>
        <source>Stop in the middle.</source>
        <translation>In der Mitte bleiben.</translation>
    </message>
    <message>
        <source>Let your arms hang heavy.</source>
        <translation>Lass die Arme schwer hängen.</translation>
    </message>
    <message>
        <source>Locking the knees or pushing the hips forward.</source>
        <translation>Die Knie durchdrücken oder die Hüfte vorschieben.</translation>
    </message>
    <message>
        <source>Rest fingertips on the desk.</source>
        <translation>Leg die Fingerspitzen auf den Schreibtisch.</translation>
    </message>
    <message>
        <source>Do it with feet close together.</source>
        <translation>Mach es mit den Füßen eng beieinander.</translation>
    </message>
    <message>
        <source>Dizziness, or back or leg pain that builds.</source>
        <translation>Schwindel, oder zunehmender Schmerz in Rücken oder Bein.</translation>
    </message>
    <message>
        <source>hold the desk, keep eyes open</source>
        <translation>am Schreibtisch festhalten, Augen offen lassen</translation>
    </message>
    <message>
        <source>Postural-variation principle (ISO 9241-5; Buckley 2015).</source>
        <translation>Prinzip der wechselnden Haltung (ISO 9241-5; Buckley 2015).</translation>
    </message>
    <message>
        <source>Sway forward.</source>
        <translation>Nach vorn.</translation>
    </message>
    <message>
        <source>sway forward</source>
        <translation>vorschwanken</translation>
    </message>
    <message>
        <source>Sway back.</source>
        <translation>Nach hinten.</translation>
    </message>
    <message>
        <source>sway back</source>
        <translation>zurückschwanken</translation>
    </message>
    <message>
        <source>Sit tall reset</source>
        <translation>Neu ins Sitzen finden</translation>
    </message>
    <message>
        <source>Let go first, then grow tall.</source>
        <translation>Erst loslassen, dann groß werden.</translation>
    </message>
    <message>
        <source>And settle.</source>
        <translation>Und ankommen.</translation>
    </message>
    <message>
        <source>Let your back round a little.</source>
        <translation>Der Rücken wird etwas rund.</translation>
    </message>
    <message>
        <source>Now roll your hips forward.</source>
        <translation>Nun roll das Becken vor.</translation>
    </message>
    <message>
        <source>Grow through the top of your head.</source>
        <translation>Wachs über den Scheitel hinaus.</translation>
    </message>
    <message>
        <source>Keep your ribs soft.</source>
        <translation>Die Rippen bleiben weich.</translation>
    </message>
    <message>
        <source>Settle at about eighty percent effort.</source>
        <translation>Bleib bei etwa achtzig Prozent.</translation>
    </message>
    <message>
        <source>Out as you let go, in as you grow.</source>
        <translation>Aus beim Loslassen, ein beim Wachsen.</translation>
    </message>
    <message>
        <source>Forcing a rigid, chest-out &quot;soldier&quot; pose. Aim for easy height, not stiffness.</source>
        <translation>Eine starre „Soldaten“-Haltung mit Brust heraus. Such leichte Höhe, nicht Steifheit.</translation>
    </message>
    <message>
        <source>Lean back into the chair and only do the head part.</source>
        <translation>Lehn dich im Stuhl an und mach nur den Teil mit dem Kopf.</translation>
    </message>
    <message>
        <source>Finish with a gentle shoulder-blade squeeze.</source>
        <translation>Zieh zum Schluss sanft die Schulterblätter zusammen.</translation>
    </message>
    <message>
        <source>leave out the rounded phase, just grow tall</source>
        <translation>ohne das Runden, nur groß werden</translation>
    </message>
    <message>
        <source>leave out the rounded phase</source>
        <translation>ohne das Runden</translation>
    </message>
    <message>
        <source>hands on the chair</source>
        <translation>Hände an den Stuhl</translation>
    </message>
    <message>
        <source>move only the hips</source>
        <translation>beweg nur das Becken</translation>
    </message>
    <message>
        <source>Posture change itself (not one correct posture) is what trials support: Waongenngarm 2018, 2021; Slater 2019.</source>
        <translation>Was Studien stützen, ist der Wechsel der Haltung, nicht die eine richtige: Waongenngarm 2018, 2021; Slater 2019.</translation>
    </message>
    <message>
        <source>easy slump</source>
        <translation>locker einsinken</translation>
    </message>
    <message>
        <source>Grow through your crown.</source>
        <translation>Wachs über den Scheitel.</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>Stay easy.</source>
        <translation>Locker bleiben.</translation>
    </message>
    <message>
        <source>tall, hold</source>
        <translation>groß, halten</translation>
    </message>
    <message>
        <source>Let it round again.</source>
        <translation>Wieder rund werden.</translation>
    </message>
    <message>
        <source>Legs-on-chair rest</source>
        <translation>Ruhe mit Beinen auf dem Stuhl</translation>
    </message>
    <message>
        <source>Lie down, calves on the chair.</source>
        <translation>Hinlegen, Waden auf den Stuhl.</translation>
    </message>
    <message>
        <source>Lie on your back.</source>
        <translation>Auf den Rücken legen.</translation>
    </message>
    <message>
        <source>Rest your calves on the chair.</source>
        <translation>Waden auf den Stuhl legen.</translation>
    </message>
    <message>
        <source>Let your back spread on the floor.</source>
        <translation>Der Rücken breitet sich am Boden aus.</translation>
    </message>
    <message>
        <source>Breathe slowly.</source>
        <translation>Langsam atmen.</translation>
    </message>
    <message>
        <source>Roll to your side before you get up.</source>
        <translation>Vor dem Aufstehen zur Seite rollen.</translation>
    </message>
    <message>
        <source>Soft belly breaths, longer out than in.</source>
        <translation>Weich in den Bauch atmen, länger aus als ein.</translation>
    </message>
    <message>
        <source>Staying there for hours. A few minutes, then move.</source>
        <translation>Stundenlang so bleiben. Ein paar Minuten, dann bewegen.</translation>
    </message>
    <message>
        <source>Lie in bed with a pillow under the knees.</source>
        <translation>Leg dich ins Bett, mit einem Kissen unter den Knien.</translation>
    </message>
    <message>
        <source>Add gentle bracing for 5 s at a time.</source>
        <translation>Spann dazu jeweils 5 s sanft den Bauch an.</translation>
    </message>
    <message>
        <source>Pain that is worse lying down than moving, or new leg or saddle numbness.</source>
        <translation>Schmerz, der im Liegen schlimmer ist als in Bewegung, oder neue Taubheit im Bein oder im Schritt.</translation>
    </message>
    <message>
        <source>fine, head level</source>
        <translation>gut, Kopf gerade</translation>
    </message>
    <message>
        <source>head and chest on pillows, not if lying flat makes you breathless</source>
        <translation>Kopf und Brust auf Kissen, nicht bei Atemnot im flachen Liegen</translation>
    </message>
    <message>
        <source>head and chest on pillows</source>
        <translation>Kopf und Brust auf Kissen</translation>
    </message>
    <message>
        <source>lie down and get up slowly</source>
        <translation>langsam hinlegen und aufstehen</translation>
    </message>
    <message>
        <source>Widely used comfort position; bed rest itself is not recommended (Dahm 2010).</source>
        <translation>Weit verbreitete bequeme Lage; Bettruhe selbst wird nicht empfohlen (Dahm 2010).</translation>
    </message>
    <message>
        <source>Long breath out, back heavy.</source>
        <translation>Lang ausatmen, Rücken schwer.</translation>
    </message>
    <message>
        <source>Hands-and-knees rock back</source>
        <translation>Zurückschieben im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Hands and knees, back level.</source>
        <translation>Vierfüßlerstand, der Rücken gerade.</translation>
    </message>
    <message>
        <source>Come onto hands and knees.</source>
        <translation>Komm auf Hände und Knie.</translation>
    </message>
    <message>
        <source>Keep your back level.</source>
        <translation>Der Rücken bleibt gerade.</translation>
    </message>
    <message>
        <source>Sit your hips back towards your heels.</source>
        <translation>Schieb das Becken zu den Fersen.</translation>
    </message>
    <message>
        <source>Go only as far as is easy.</source>
        <translation>Nur so weit es leicht ist.</translation>
    </message>
    <message>
        <source>Rock forward to start.</source>
        <translation>Wieder vor zum Anfang.</translation>
    </message>
    <message>
        <source>Out as you sit back.</source>
        <translation>Ausatmen beim Zurückschieben.</translation>
    </message>
    <message>
        <source>Letting the low back round hard or forcing the depth.</source>
        <translation>Den unteren Rücken stark runden oder die Tiefe erzwingen.</translation>
    </message>
    <message>
        <source>Do it leaning on the desk, hips back, knees soft.</source>
        <translation>Mach es am Schreibtisch gelehnt, Hüfte zurück, Knie weich.</translation>
    </message>
    <message>
        <source>Hold the back position for three breaths.</source>
        <translation>Bleib hinten drei Atemzüge lang.</translation>
    </message>
    <message>
        <source>knees wide</source>
        <translation>Knie breit</translation>
    </message>
    <message>
        <source>keep the back level</source>
        <translation>der Rücken bleibt gerade</translation>
    </message>
    <message>
        <source>small range, back level</source>
        <translation>kleine Bewegung, Rücken gerade</translation>
    </message>
    <message>
        <source>look at the floor</source>
        <translation>schau auf den Boden</translation>
    </message>
    <message>
        <source>less weight on that arm</source>
        <translation>weniger Gewicht auf diesem Arm</translation>
    </message>
    <message>
        <source>The article on muscle spasms by body part (quadruped rock back, 5-6 times a day); standard physiotherapy for a sore back.</source>
        <translation>Der Artikel über Muskelkrämpfe nach Körperteil (Zurückschieben im Vierfüßlerstand, 5–6-mal am Tag); übliche Physiotherapie bei schmerzendem Rücken.</translation>
    </message>
    <message>
        <source>Sit back slowly.</source>
        <translation>Langsam zurück schieben.</translation>
    </message>
    <message>
        <source>A little further.</source>
        <translation>Etwas weiter.</translation>
    </message>
    <message>
        <source>sit back</source>
        <translation>zurückschieben</translation>
    </message>
    <message>
        <source>Come forward.</source>
        <translation>Nach vorn.</translation>
    </message>
    <message>
        <source>To the start.</source>
        <translation>Zum Anfang.</translation>
    </message>
    <message>
        <source>Chair-edge hip-flexor stretch</source>
        <translation>Hüftbeuger an der Stuhlkante</translation>
    </message>
    <message>
        <source>Steady chair, sit sideways, one leg back.</source>
        <translation>Fester Stuhl, seitlich sitzen, Bein zurück.</translation>
    </message>
    <message>
        <source>Sit on one half of the seat.</source>
        <translation>Setz dich auf eine Stuhlhälfte.</translation>
    </message>
    <message>
        <source>Chest tall over your hips.</source>
        <translation>Brust hoch über dem Becken.</translation>
    </message>
    <message>
        <source>Arching the low back instead of tucking the tail.</source>
        <translation>Ins Hohlkreuz gehen, statt das Steißbein einzurollen.</translation>
    </message>
    <message>
        <source>Leave the back knee higher, toes closer.</source>
        <translation>Lass das hintere Knie höher, die Zehen näher.</translation>
    </message>
    <message>
        <source>stable chair without arms, no castors</source>
        <translation>stabiler Stuhl ohne Armlehnen und Rollen</translation>
    </message>
    <message>
        <source>keep the back knee higher</source>
        <translation>hinteres Knie höher lassen</translation>
    </message>
    <message>
        <source>hold the chair</source>
        <translation>am Stuhl festhalten</translation>
    </message>
    <message>
        <source>hold the chair, small range</source>
        <translation>am Stuhl festhalten, kleine Bewegung</translation>
    </message>
    <message>
        <source>slide one leg back</source>
        <translation>ein Bein zurück</translation>
    </message>
    <message>
        <source>tuck</source>
        <translation>einrollen</translation>
    </message>
    <message>
        <source>Seated march</source>
        <translation>Gehen im Sitzen</translation>
    </message>
    <message>
        <source>Sit tall, off the backrest.</source>
        <translation>Aufrecht sitzen, ohne Lehne.</translation>
    </message>
    <message>
        <source>Sit tall, away from the backrest.</source>
        <translation>Aufrecht sitzen, ohne die Lehne.</translation>
    </message>
    <message>
        <source>Lower it softly.</source>
        <translation>Sanft wieder absetzen.</translation>
    </message>
    <message>
        <source>Lift the other.</source>
        <translation>Anderes Knie heben.</translation>
    </message>
    <message>
        <source>Keep your trunk quiet.</source>
        <translation>Der Rumpf bleibt ruhig.</translation>
    </message>
    <message>
        <source>Leaning back with every lift.</source>
        <translation>Sich bei jedem Heben zurücklehnen.</translation>
    </message>
    <message>
        <source>Lift only the heel.</source>
        <translation>Nur die Ferse heben.</translation>
    </message>
    <message>
        <source>Hold each lift for 2 s with arms crossed.</source>
        <translation>Halte jedes Heben 2 s, Arme verschränkt.</translation>
    </message>
    <message>
        <source>Groin or back pain.</source>
        <translation>Schmerz in Leiste oder Rücken.</translation>
    </message>
    <message>
        <source>Light activity break; hip flexor work named in the article on hip muscle spasms.</source>
        <translation>Pause mit leichter Bewegung; der Artikel über Hüftmuskelkrämpfe nennt Arbeit für die Hüftbeuger.</translation>
    </message>
    <message>
        <source>Knee up.</source>
        <translation>Knie hoch.</translation>
    </message>
    <message>
        <source>right knee up</source>
        <translation>rechtes Knie hoch</translation>
    </message>
    <message>
        <source>Other knee.</source>
        <translation>Anderes Knie.</translation>
    </message>
    <message>
        <source>left knee up</source>
        <translation>linkes Knie hoch</translation>
    </message>
    <message>
        <source>Seated round and arch</source>
        <translation>Runden und Aufrichten im Sitzen</translation>
    </message>
    <message>
        <source>Hands on your thighs.</source>
        <translation>Hände auf die Oberschenkel.</translation>
    </message>
    <message>
        <source>Breathe out and round your whole back.</source>
        <translation>Ausatmen, den ganzen Rücken runden.</translation>
    </message>
    <message>
        <source>Let your chin follow.</source>
        <translation>Das Kinn folgt.</translation>
    </message>
    <message>
        <source>Breathe in and tip your hips forward.</source>
        <translation>Einatmen, das Becken nach vorn kippen.</translation>
    </message>
    <message>
        <source>Lift your chest softly.</source>
        <translation>Die Brust sanft heben.</translation>
    </message>
    <message>
        <source>Out to round, in to arch.</source>
        <translation>Aus beim Runden, ein beim Aufrichten.</translation>
    </message>
    <message>
        <source>Moving only the neck, or throwing the head back in the arch.</source>
        <translation>Nur den Nacken bewegen, oder beim Aufrichten den Kopf zurückwerfen.</translation>
    </message>
    <message>
        <source>Move only the hips, a few centimetres.</source>
        <translation>Beweg nur das Becken, ein paar Zentimeter.</translation>
    </message>
    <message>
        <source>Add a pause of two breaths at each end.</source>
        <translation>Warte an jedem Ende zwei Atemzüge.</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>stay upright, no deep lean</source>
        <translation>aufrecht bleiben, nicht tief lehnen</translation>
    </message>
    <message>
        <source>round only, leave out the arch</source>
        <translation>nur runden, ohne Hohlkreuz</translation>
    </message>
    <message>
        <source>brakes on, hands on the chair</source>
        <translation>Bremsen an, Hände am Stuhl</translation>
    </message>
    <message>
        <source>Active breaks with postural change: moderate-quality evidence for pain and discomfort (Waongenngarm 2018).</source>
        <translation>Bewegte Pausen mit Haltungswechsel: mäßig gute Belege zu Schmerz und Unbehagen (Waongenngarm 2018).</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>Breathe out and round.</source>
        <translation>Ausatmen und runden.</translation>
    </message>
    <message>
        <source>Neutral.</source>
        <translation>Mitte.</translation>
    </message>
    <message>
        <source>Breathe in and lift.</source>
        <translation>Einatmen und heben.</translation>
    </message>
    <message>
        <source>arch</source>
        <translation>aufrichten</translation>
    </message>
    <message>
        <source>Seated turn</source>
        <translation>Drehung im Sitzen</translation>
    </message>
    <message>
        <source>Arms crossed, hips heavy.</source>
        <translation>Arme gekreuzt, Becken schwer.</translation>
    </message>
    <message>
        <source>Cross your arms on your chest.</source>
        <translation>Kreuz die Arme vor der Brust.</translation>
    </message>
    <message>
        <source>Keep both hips heavy on the seat.</source>
        <translation>Beide Sitzknochen bleiben schwer im Sitz.</translation>
    </message>
    <message>
        <source>Turn your ribs to one side.</source>
        <translation>Dreh die Rippen zur Seite.</translation>
    </message>
    <message>
        <source>Breathe out, stay where it is easy.</source>
        <translation>Ausatmen, bleib wo es leicht ist.</translation>
    </message>
    <message>
        <source>Come back and change sides.</source>
        <translation>Zurück zur Mitte, Seite wechseln.</translation>
    </message>
    <message>
        <source>Out as you turn.</source>
        <translation>Ausatmen beim Drehen.</translation>
    </message>
    <message>
        <source>Yanking round with the arms on the chair back.</source>
        <translation>Sich mit den Armen an der Lehne herumreißen.</translation>
    </message>
    <message>
        <source>Turn half as far.</source>
        <translation>Nur halb so weit drehen.</translation>
    </message>
    <message>
        <source>Hold each turn for three breaths.</source>
        <translation>Halte jede Drehung drei Atemzüge.</translation>
    </message>
    <message>
        <source>small, slow, never combined with bending forward</source>
        <translation>klein, langsam, nie zusammen mit Beugen nach vorn</translation>
    </message>
    <message>
        <source>keep hips square</source>
        <translation>Becken gerade lassen</translation>
    </message>
    <message>
        <source>open turn, no deep twist</source>
        <translation>offene Drehung, nicht tief</translation>
    </message>
    <message>
        <source>nose stays over the breastbone</source>
        <translation>Nase bleibt über dem Brustbein</translation>
    </message>
    <message>
        <source>brakes on, small range</source>
        <translation>Bremsen an, kleine Bewegung</translation>
    </message>
    <message>
        <source>Common physiotherapy practice; active break with postural change (Waongenngarm 2018).</source>
        <translation>Übliche physiotherapeutische Praxis; bewegte Pause mit Haltungswechsel (Waongenngarm 2018).</translation>
    </message>
    <message>
        <source>Turn to the right.</source>
        <translation>Dreh nach rechts.</translation>
    </message>
    <message>
        <source>Turn to the left.</source>
        <translation>Dreh nach links.</translation>
    </message>
    <message>
        <source>Self-hug</source>
        <translation>Selbstumarmung</translation>
    </message>
    <message>
        <source>Wrap your arms round yourself.</source>
        <translation>Leg die Arme um dich.</translation>
    </message>
    <message>
        <source>Feel the blades slide apart.</source>
        <translation>Spür, wie die Schulterblätter auseinandergleiten.</translation>
    </message>
    <message>
        <source>Chin rests, never pushed.</source>
        <translation>Kinn ruht, ohne Druck.</translation>
    </message>
    <message>
        <source>Breathe wide between the shoulder blades.</source>
        <translation>Atme weit zwischen die Schulterblätter.</translation>
    </message>
    <message>
        <source>Collapsing the low back to round more.</source>
        <translation>Den unteren Rücken zusammensacken lassen, um mehr zu runden.</translation>
    </message>
    <message>
        <source>Hands on opposite elbows.</source>
        <translation>Hände an die anderen Ellbogen.</translation>
    </message>
    <message>
        <source>Draw the elbows forward a little.</source>
        <translation>Zieh die Ellbogen etwas nach vorn.</translation>
    </message>
    <message>
        <source>hug without rounding</source>
        <translation>umarmen, ohne zu runden</translation>
    </message>
    <message>
        <source>loose hug</source>
        <translation>locker umarmen</translation>
    </message>
    <message>
        <source>Hands to shoulder blades.</source>
        <translation>Hände zu den Schulterblättern.</translation>
    </message>
    <message>
        <source>arms round</source>
        <translation>Arme herum</translation>
    </message>
    <message>
        <source>Breathe wide into your back.</source>
        <translation>Atme weit in den Rücken.</translation>
    </message>
    <message>
        <source>breathe wide</source>
        <translation>weit atmen</translation>
    </message>
    <message>
        <source>Unwrap slowly.</source>
        <translation>Langsam lösen.</translation>
    </message>
    <message>
        <source>Shrug and roll</source>
        <translation>Schultern heben und rollen</translation>
    </message>
    <message>
        <source>Arms heavy, shoulders loose.</source>
        <translation>Arme schwer, Schultern locker.</translation>
    </message>
    <message>
        <source>Lift your shoulders towards your ears.</source>
        <translation>Heb die Schultern zu den Ohren.</translation>
    </message>
    <message>
        <source>Roll them back.</source>
        <translation>Roll sie zurück.</translation>
    </message>
    <message>
        <source>Let them drop.</source>
        <translation>Lass sie fallen.</translation>
    </message>
    <message>
        <source>Slide them forward and round again.</source>
        <translation>Schieb sie vor und wieder herum.</translation>
    </message>
    <message>
        <source>Keep it slow.</source>
        <translation>Ganz langsam bleiben.</translation>
    </message>
    <message>
        <source>In on the lift, out on the drop.</source>
        <translation>Ein beim Heben, aus beim Fallen.</translation>
    </message>
    <message>
        <source>Hunching up and staying there.</source>
        <translation>Hochziehen und dort bleiben.</translation>
    </message>
    <message>
        <source>Just lift and drop.</source>
        <translation>Nur heben und fallen lassen.</translation>
    </message>
    <message>
        <source>Hold a light weight or full bottle in each hand.</source>
        <translation>Halt je Hand ein leichtes Gewicht oder eine volle Flasche.</translation>
    </message>
    <message>
        <source>Shoulder or arm pain that builds.</source>
        <translation>Zunehmender Schmerz in Schulter oder Arm.</translation>
    </message>
    <message>
        <source>The article on muscle spasms by body part (first mobilise a gripping neck with slow shrugs and circles); loaded shrugs are part of the Danish neck/shoulder trials (Blangsted 2008, Andersen 2012).</source>
        <translation>Der Artikel über Muskelkrämpfe nach Körperteil (einen verkrampften Nacken zuerst mit langsamem Schulterheben und Kreisen bewegen); Schulterheben mit Gewicht gehört zu den dänischen Nacken- und Schulterstudien (Blangsted 2008, Andersen 2012).</translation>
    </message>
    <message>
        <source>Forward and up.</source>
        <translation>Vor und hoch.</translation>
    </message>
    <message>
        <source>up and forward</source>
        <translation>hoch und vor</translation>
    </message>
    <message>
        <source>To your ears.</source>
        <translation>Zu den Ohren.</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>Roll back.</source>
        <translation>Zurück rollen.</translation>
    </message>
    <message>
        <source>Drop down.</source>
        <translation>Fallen lassen.</translation>
    </message>
    <message>
        <source>Side bridge from the knees</source>
        <translation>Seitstütz auf den Knien</translation>
    </message>
    <message>
        <source>On your side, knees bent, forearm down.</source>
        <translation>Seitenlage, Knie gebeugt, Unterarm am Boden.</translation>
    </message>
    <message>
        <source>Roll up.</source>
        <translation>Hoch rollen.</translation>
    </message>
    <message>
        <source>Push the floor away.</source>
        <translation>Drück den Boden weg.</translation>
    </message>
    <message>
        <source>Shoulder over elbow.</source>
        <translation>Schulter über Ellbogen.</translation>
    </message>
    <message>
        <source>Hips lift straight up.</source>
        <translation>Becken gerade nach oben.</translation>
    </message>
    <message>
        <source>Count out loud so you keep breathing.</source>
        <translation>Zähl laut, damit du weiteratmest.</translation>
    </message>
    <message>
        <source>Sinking into the lower shoulder.</source>
        <translation>In die untere Schulter einsinken.</translation>
    </message>
    <message>
        <source>Press the forearm down without lifting the hips.</source>
        <translation>Drück den Unterarm nach unten, ohne das Becken zu heben.</translation>
    </message>
    <message>
        <source>Hold for 10 s, then straighten the legs.</source>
        <translation>10 s halten, dann die Beine strecken.</translation>
    </message>
    <message>
        <source>Sharp, shooting or rising pain; new numbness, tingling or weakness; dizziness. Shoulder pain.</source>
        <translation>Stechender, schießender oder zunehmender Schmerz; neue Taubheit, Kribbeln oder Schwäche; Schwindel. Schulterschmerz.</translation>
    </message>
    <message>
        <source>Right side up.</source>
        <translation>Rechte Seite oben.</translation>
    </message>
    <message>
        <source>Left side up.</source>
        <translation>Linke Seite oben.</translation>
    </message>
    <message>
        <source>short holds, breathe</source>
        <translation>kurz halten, atmen</translation>
    </message>
    <message>
        <source>pad under the knee</source>
        <translation>Polster unters Knie</translation>
    </message>
    <message>
        <source>press down without lifting</source>
        <translation>drücken, ohne zu heben</translation>
    </message>
    <message>
        <source>hip down</source>
        <translation>Becken unten</translation>
    </message>
    <message>
        <source>Lift your hips.</source>
        <translation>Becken heben.</translation>
    </message>
    <message>
        <source>Hold and keep breathing.</source>
        <translation>Halten und weiter atmen.</translation>
    </message>
    <message>
        <source>Side reach</source>
        <translation>Seitlich strecken</translation>
    </message>
    <message>
        <source>Other hand rests on seat or hip.</source>
        <translation>Andere Hand am Sitz oder Becken.</translation>
    </message>
    <message>
        <source>Sweep the arm overhead.</source>
        <translation>Der Arm über Kopf.</translation>
    </message>
    <message>
        <source>Lean away and lengthen your side.</source>
        <translation>Neig dich weg, Seite wird lang.</translation>
    </message>
    <message>
        <source>Breathe into the top ribs.</source>
        <translation>Atme in die oberen Rippen.</translation>
    </message>
    <message>
        <source>Come back to center.</source>
        <translation>Zurück in die Mitte.</translation>
    </message>
    <message>
        <source>Slow breaths into the open side.</source>
        <translation>Langsam in die offene Seite atmen.</translation>
    </message>
    <message>
        <source>Tipping forward or lifting a hip.</source>
        <translation>Nach vorn kippen oder eine Hüfte heben.</translation>
    </message>
    <message>
        <source>Hand on the ribs instead of overhead.</source>
        <translation>Hand an die Rippen statt über Kopf.</translation>
    </message>
    <message>
        <source>Stand, cross the outside foot behind.</source>
        <translation>Im Stehen, den äußeren Fuß nach hinten kreuzen.</translation>
    </message>
    <message>
        <source>Right arm up.</source>
        <translation>Rechter Arm hoch.</translation>
    </message>
    <message>
        <source>Left arm up.</source>
        <translation>Linker Arm hoch.</translation>
    </message>
    <message>
        <source>do it seated</source>
        <translation>mach es im Sitzen</translation>
    </message>
    <message>
        <source>hand on the ribs instead of overhead</source>
        <translation>Hand an die Rippen statt über Kopf</translation>
    </message>
    <message>
        <source>brakes on, keep a firm hold</source>
        <translation>Bremsen an, gut festhalten</translation>
    </message>
    <message>
        <source>hand on the ribs, head in line</source>
        <translation>Hand an die Rippen, Kopf in Linie</translation>
    </message>
    <message>
        <source>Common physiotherapy practice; the article on muscle spasms by body part suggests stretching the abdominal wall for a side-stitch.</source>
        <translation>Übliche physiotherapeutische Praxis; der Artikel über Muskelkrämpfe nach Körperteil schlägt vor, bei Seitenstechen die Bauchwand zu dehnen.</translation>
    </message>
    <message>
        <source>Sweep overhead and lean.</source>
        <translation>Über Kopf und neigen.</translation>
    </message>
    <message>
        <source>reach over to the left</source>
        <translation>nach links hinüberstrecken</translation>
    </message>
    <message>
        <source>Side-lying rest</source>
        <translation>Ruhe in Seitenlage</translation>
    </message>
    <message>
        <source>Lie on your side, knees bent.</source>
        <translation>In Seitenlage, Knie leicht gebeugt.</translation>
    </message>
    <message>
        <source>Push up slowly.</source>
        <translation>Langsam hochdrücken.</translation>
    </message>
    <message>
        <source>Pillow between your knees.</source>
        <translation>Kissen zwischen die Knie.</translation>
    </message>
    <message>
        <source>Let your belly move as you breathe.</source>
        <translation>Der Bauch bewegt sich beim Atmen.</translation>
    </message>
    <message>
        <source>Push up with your hands to rise.</source>
        <translation>Mit den Händen langsam hochdrücken.</translation>
    </message>
    <message>
        <source>Letting the top knee pull the back into a twist: use the pillow.</source>
        <translation>Das obere Knie verdreht den Rücken: nimm das Kissen.</translation>
    </message>
    <message>
        <source>Do it in bed.</source>
        <translation>Mach es im Bett.</translation>
    </message>
    <message>
        <source>Pain worse lying down than moving, or new leg or saddle numbness.</source>
        <translation>Schmerz, der im Liegen schlimmer ist als in Bewegung, oder neue Taubheit im Bein oder im Schritt.</translation>
    </message>
    <message>
        <source>pillow between the knees</source>
        <translation>Kissen zwischen den Knien</translation>
    </message>
    <message>
        <source>either side is fine, many prefer the left</source>
        <translation>beide Seiten sind gut, viele mögen lieber die linke</translation>
    </message>
    <message>
        <source>Long breath out, let go.</source>
        <translation>Lang ausatmen, ganz loslassen.</translation>
    </message>
    <message>
        <source>Sit-to-stand</source>
        <translation>Vom Sitzen zum Stehen</translation>
    </message>
    <message>
        <source>Steady chair. Slide forward, feet under knees.</source>
        <translation>Fester Stuhl. Vorrutschen, Füße unter Knie.</translation>
    </message>
    <message>
        <source>Slide to the edge, feet under knees.</source>
        <translation>Zur Kante rutschen, Füße unter Knie.</translation>
    </message>
    <message>
        <source>Lean your chest forward.</source>
        <translation>Die Brust nach vorn.</translation>
    </message>
    <message>
        <source>Push the floor and stand.</source>
        <translation>Drück den Boden, steh auf.</translation>
    </message>
    <message>
        <source>Sit down slowly.</source>
        <translation>Setz dich langsam.</translation>
    </message>
    <message>
        <source>Out as you stand.</source>
        <translation>Ausatmen beim Aufstehen.</translation>
    </message>
    <message>
        <source>Dropping onto the chair, knees falling inwards, or a chair that can roll away.</source>
        <translation>Sich fallen lassen, Knie kippen nach innen, oder ein Stuhl, der wegrollen kann.</translation>
    </message>
    <message>
        <source>Push with your hands on the armrests.</source>
        <translation>Stütz dich mit den Händen auf die Armlehnen.</translation>
    </message>
    <message>
        <source>Take 4 s to sit; do not rest at the bottom.</source>
        <translation>Nimm dir 4 s zum Hinsetzen; unten nicht ausruhen.</translation>
    </message>
    <message>
        <source>Knee or chest pain, light-headedness.</source>
        <translation>Schmerz in Knie oder Brust, Benommenheit.</translation>
    </message>
    <message>
        <source>stable chair, no castors</source>
        <translation>stabiler Stuhl ohne Rollen</translation>
    </message>
    <message>
        <source>higher seat</source>
        <translation>höherer Sitz</translation>
    </message>
    <message>
        <source>chair against the wall</source>
        <translation>Stuhl an die Wand</translation>
    </message>
    <message>
        <source>pause if light-headed</source>
        <translation>Pause bei Benommenheit</translation>
    </message>
    <message>
        <source>pause before and after you stand</source>
        <translation>vor und nach dem Aufstehen kurz warten</translation>
    </message>
    <message>
        <source>breathe out as you stand</source>
        <translation>beim Aufstehen ausatmen</translation>
    </message>
    <message>
        <source>Chair stands/squats are the &quot;exercise snack&quot; in sitting-interruption trials; strength for older adults (ACSM).</source>
        <translation>Aufstehen vom Stuhl und Kniebeugen sind die „Übungshäppchen“ in Studien zu Sitzpausen; Kraft für Ältere (ACSM).</translation>
    </message>
    <message>
        <source>sit</source>
        <translation>sitzen</translation>
    </message>
    <message>
        <source>Lean forward.</source>
        <translation>Nach vorn.</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>vorlehnen</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>lift off</source>
        <translation>abheben</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>aufstehen</translation>
    </message>
    <message>
        <source>tall.</source>
        <translation>hoch.</translation>
    </message>
    <message>
        <source>Sit back.</source>
        <translation>Zurück setzen.</translation>
    </message>
    <message>
        <source>Slowly.</source>
        <translation>Langsam.</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>schweben</translation>
    </message>
    <message>
        <source>Reach for the sky</source>
        <translation>Zum Himmel strecken</translation>
    </message>
    <message>
        <source>Hands low, breathe out.</source>
        <translation>Hände tief, ausatmen.</translation>
    </message>
    <message>
        <source>Grow through your fingertips.</source>
        <translation>Wachs durch die Fingerspitzen.</translation>
    </message>
    <message>
        <source>Shoulders stay wide.</source>
        <translation>Schultern bleiben weit.</translation>
    </message>
    <message>
        <source>In as the arms rise, out as they float down.</source>
        <translation>Ein, wenn die Arme steigen; aus, wenn sie sinken.</translation>
    </message>
    <message>
        <source>Throwing the ribs and head back.</source>
        <translation>Rippen und Kopf nach hinten werfen.</translation>
    </message>
    <message>
        <source>One arm at a time, or hands to head height.</source>
        <translation>Ein Arm nach dem anderen, oder Hände bis Kopfhöhe.</translation>
    </message>
    <message>
        <source>Stand and rise onto your toes.</source>
        <translation>Steh auf und komm auf die Zehen.</translation>
    </message>
    <message>
        <source>Shoulder pinch, arm tingling, light-headedness.</source>
        <translation>Klemmen in der Schulter, Kribbeln im Arm, Benommenheit.</translation>
    </message>
    <message>
        <source>hands to head height</source>
        <translation>Hände bis Kopfhöhe</translation>
    </message>
    <message>
        <source>arms up only briefly</source>
        <translation>Arme nur kurz oben</translation>
    </message>
    <message>
        <source>stay seated</source>
        <translation>sitzen bleiben</translation>
    </message>
    <message>
        <source>hands to head height, look straight ahead</source>
        <translation>Hände bis Kopfhöhe, geradeaus schauen</translation>
    </message>
    <message>
        <source>one arm at a time, other hand on the chair</source>
        <translation>ein Arm nach dem anderen, andere Hand am Stuhl</translation>
    </message>
    <message>
        <source>look straight ahead</source>
        <translation>geradeaus schauen</translation>
    </message>
    <message>
        <source>ribs stay low</source>
        <translation>Rippen bleiben unten</translation>
    </message>
    <message>
        <source>Sweep your arms up.</source>
        <translation>Arme nach oben.</translation>
    </message>
    <message>
        <source>reach up</source>
        <translation>hochstrecken</translation>
    </message>
    <message>
        <source>Grow taller.</source>
        <translation>Größer werden.</translation>
    </message>
    <message>
        <source>lengthen</source>
        <translation>länger werden</translation>
    </message>
    <message>
        <source>Float them down.</source>
        <translation>Arme sinken lassen.</translation>
    </message>
    <message>
        <source>float down</source>
        <translation>herabschweben</translation>
    </message>
    <message>
        <source>Sole ball roll</source>
        <translation>Ballrollen unter der Sohle</translation>
    </message>
    <message>
        <source>One foot on the ball.</source>
        <translation>Fuß auf den Ball.</translation>
    </message>
    <message>
        <source>Slow, from heel to toes.</source>
        <translation>Langsam, von Ferse zu Zehen.</translation>
    </message>
    <message>
        <source>Weight stays light.</source>
        <translation>Gewicht bleibt leicht.</translation>
    </message>
    <message>
        <source>Pressing hard on the heel bone.</source>
        <translation>Fest auf den Fersenknochen drücken.</translation>
    </message>
    <message>
        <source>Rest the foot on the ball and do not roll.</source>
        <translation>Lass den Fuß auf dem Ball ruhen, ohne zu rollen.</translation>
    </message>
    <message>
        <source>Put a little more weight on it.</source>
        <translation>Gib etwas mehr Gewicht darauf.</translation>
    </message>
    <message>
        <source>Sharp heel or arch pain.</source>
        <translation>Stechender Schmerz in Ferse oder Fußgewölbe.</translation>
    </message>
    <message>
        <source>tennis ball or bottle</source>
        <translation>Tennisball oder Flasche</translation>
    </message>
    <message>
        <source>sit high, knee lower than hip</source>
        <translation>hoch sitzen, Knie tiefer als die Hüfte</translation>
    </message>
    <message>
        <source>ball under the toes</source>
        <translation>Ball unter den Zehen</translation>
    </message>
    <message>
        <source>Roll to your heel.</source>
        <translation>Roll zur Ferse.</translation>
    </message>
    <message>
        <source>roll to the heel</source>
        <translation>zur Ferse rollen</translation>
    </message>
    <message>
        <source>Roll to your toes.</source>
        <translation>Zu den Zehen.</translation>
    </message>
    <message>
        <source>Forearm prop</source>
        <translation>Unterarmstütz in Bauchlage</translation>
    </message>
    <message>
        <source>Lie on your front, hands forward.</source>
        <translation>Bauchlage, die Hände nach vorn.</translation>
    </message>
    <message>
        <source>Elbows under your shoulders.</source>
        <translation>Ellbogen unter die Schultern.</translation>
    </message>
    <message>
        <source>Hips stay heavy.</source>
        <translation>Becken bleibt schwer.</translation>
    </message>
    <message>
        <source>Neck long, look at the floor ahead.</source>
        <translation>Nacken lang, Blick vor dir zum Boden.</translation>
    </message>
    <message>
        <source>Let the belly soften on every out-breath.</source>
        <translation>Der Bauch wird bei jedem Ausatmen weicher.</translation>
    </message>
    <message>
        <source>Shrugging up to the ears or clenching the buttocks.</source>
        <translation>Zu den Ohren hochziehen oder das Gesäß zusammenkneifen.</translation>
    </message>
    <message>
        <source>Chest lower, elbows further forward.</source>
        <translation>Brust tiefer, Ellbogen weiter vorn.</translation>
    </message>
    <message>
        <source>Hold for six slow breaths.</source>
        <translation>Halte sechs langsame Atemzüge.</translation>
    </message>
    <message>
        <source>Sharp, shooting or rising pain; new numbness, tingling or weakness; dizziness. Symptoms moving further down the leg.</source>
        <translation>Stechender, schießender oder zunehmender Schmerz; neue Taubheit, Kribbeln oder Schwäche; Schwindel. Beschwerden, die weiter ins Bein hinabziehen.</translation>
    </message>
    <message>
        <source>rest the forehead on the hands instead</source>
        <translation>stattdessen die Stirn auf die Hände legen</translation>
    </message>
    <message>
        <source>lower, hips heavy</source>
        <translation>tiefer, Becken schwer</translation>
    </message>
    <message>
        <source>lie on your front</source>
        <translation>Bauchlage</translation>
    </message>
    <message>
        <source>Prop onto your forearms.</source>
        <translation>Auf die Unterarme stützen.</translation>
    </message>
    <message>
        <source>prop up</source>
        <translation>aufstützen</translation>
    </message>
    <message>
        <source>Lower down slowly.</source>
        <translation>Langsam hinunter kommen.</translation>
    </message>
    <message>
        <source>Standing back arch</source>
        <translation>Rückbeuge im Stehen</translation>
    </message>
    <message>
        <source>Hands on your hips, knees soft.</source>
        <translation>Hände an Hüften, Knie weich.</translation>
    </message>
    <message>
        <source>Hands on the back of your hips.</source>
        <translation>Die Hände hinten an die Hüften.</translation>
    </message>
    <message>
        <source>Lean your chest gently back.</source>
        <translation>Lehn die Brust sanft zurück.</translation>
    </message>
    <message>
        <source>Come up and relax.</source>
        <translation>Hochkommen und lösen.</translation>
    </message>
    <message>
        <source>Out as you lean back.</source>
        <translation>Ausatmen beim Zurücklehnen.</translation>
    </message>
    <message>
        <source>Dropping the head back or bending the knees a lot.</source>
        <translation>Den Kopf nach hinten fallen lassen oder die Knie stark beugen.</translation>
    </message>
    <message>
        <source>Lean your hips on the desk behind you.</source>
        <translation>Lehn das Becken hinter dir an den Schreibtisch.</translation>
    </message>
    <message>
        <source>Reach one arm overhead at the top.</source>
        <translation>Streck oben einen Arm über den Kopf.</translation>
    </message>
    <message>
        <source>desk behind you, optional</source>
        <translation>Tisch hinter dir, wenn du magst</translation>
    </message>
    <message>
        <source>Used in active-break programmes; in chronic low-back pain extension routines alone did not beat control in a network meta-analysis (Owen 2020).</source>
        <translation>In Programmen für bewegte Pausen genutzt; bei lange bestehendem Schmerz im unteren Rücken waren Streckübungen allein in einer Netzwerk-Metaanalyse nicht besser als die Kontrollgruppe (Owen 2020).</translation>
    </message>
    <message>
        <source>Lean your chest back.</source>
        <translation>Brust zurück lehnen.</translation>
    </message>
    <message>
        <source>Come up tall.</source>
        <translation>Hoch und aufrecht.</translation>
    </message>
    <message>
        <source>Side step and touch</source>
        <translation>Seitschritt und antippen</translation>
    </message>
    <message>
        <source>Feet together, free floor beside you.</source>
        <translation>Füße zusammen, freier Boden neben dir.</translation>
    </message>
    <message>
        <source>And stop.</source>
        <translation>Und halt.</translation>
    </message>
    <message>
        <source>Step out, bring the feet together.</source>
        <translation>Schritt zur Seite, Füße zusammen.</translation>
    </message>
    <message>
        <source>Soft knees.</source>
        <translation>Weiche Knie.</translation>
    </message>
    <message>
        <source>Shoulders loose.</source>
        <translation>Schultern locker.</translation>
    </message>
    <message>
        <source>Bouncing hard on the landing.</source>
        <translation>Beim Aufsetzen hart wippen.</translation>
    </message>
    <message>
        <source>Tap the toe out to the side and bring it back.</source>
        <translation>Tipp mit den Zehen zur Seite und komm zurück.</translation>
    </message>
    <message>
        <source>Add arm swings and a livelier beat.</source>
        <translation>Schwing die Arme mit und werde etwas schneller.</translation>
    </message>
    <message>
        <source>one metre of free floor</source>
        <translation>ein Meter freier Boden</translation>
    </message>
    <message>
        <source>hold the desk, toe taps only</source>
        <translation>am Schreibtisch festhalten, nur antippen</translation>
    </message>
    <message>
        <source>toe taps only</source>
        <translation>nur antippen</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>Step out.</source>
        <translation>Zur Seite.</translation>
    </message>
    <message>
        <source>step right</source>
        <translation>Schritt nach rechts</translation>
    </message>
    <message>
        <source>Together.</source>
        <translation>Zusammen.</translation>
    </message>
    <message>
        <source>Step back.</source>
        <translation>Zurück.</translation>
    </message>
    <message>
        <source>step left</source>
        <translation>Schritt nach links</translation>
    </message>
    <message>
        <source>Finger shapes</source>
        <translation>Fingerformen</translation>
    </message>
    <message>
        <source>Hands up, fingers straight.</source>
        <translation>Hände hoch, Finger gestreckt.</translation>
    </message>
    <message>
        <source>Light as a feather.</source>
        <translation>Leicht wie eine Feder.</translation>
    </message>
    <message>
        <source>Wrists straight.</source>
        <translation>Handgelenke gerade.</translation>
    </message>
    <message>
        <source>Squeezing each shape.</source>
        <translation>Jede Form fest zusammendrücken.</translation>
    </message>
    <message>
        <source>Only straight and loose fist.</source>
        <translation>Nur gestreckt und lockere Faust.</translation>
    </message>
    <message>
        <source>One hand leads, the other follows a beat later.</source>
        <translation>Eine Hand führt, die andere folgt einen Takt später.</translation>
    </message>
    <message>
        <source>Tingling, locking or pain in a finger.</source>
        <translation>Kribbeln, Blockieren oder Schmerz in einem Finger.</translation>
    </message>
    <message>
        <source>stop if fingers tingle</source>
        <translation>aufhören, wenn die Finger kribbeln</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>gestreckt</translation>
    </message>
    <message>
        <source>Make a hook.</source>
        <translation>Mach einen Haken.</translation>
    </message>
    <message>
        <source>hook</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>Make a full fist.</source>
        <translation>Mach eine Faust.</translation>
    </message>
    <message>
        <source>full fist</source>
        <translation>volle Faust</translation>
    </message>
    <message>
        <source>Make a flat fist.</source>
        <translation>Mach eine flache Faust.</translation>
    </message>
    <message>
        <source>flat fist</source>
        <translation>flache Faust</translation>
    </message>
    <message>
        <source>Straighten.</source>
        <translation>Strecken.</translation>
    </message>
    <message>
        <source>Toe spread and curl</source>
        <translation>Zehen spreizen und krallen</translation>
    </message>
    <message>
        <source>Feet flat, toes free.</source>
        <translation>Füße flach, Zehen frei.</translation>
    </message>
    <message>
        <source>Spread like a fan.</source>
        <translation>Spreiz wie ein Fächer.</translation>
    </message>
    <message>
        <source>Shoes off if you can.</source>
        <translation>Schuhe aus, wenn&apos;s geht.</translation>
    </message>
    <message>
        <source>Curling so hard that the arch cramps.</source>
        <translation>So fest krallen, dass das Fußgewölbe krampft.</translation>
    </message>
    <message>
        <source>Lift and lower the toes together.</source>
        <translation>Heb und senk die Zehen gemeinsam.</translation>
    </message>
    <message>
        <source>Lift the big toe alone, then the other four.</source>
        <translation>Heb nur den großen Zeh, dann die anderen vier.</translation>
    </message>
    <message>
        <source>A cramp in the arch: draw the toes back and rest.</source>
        <translation>Krampf im Fußgewölbe: zieh die Zehen zurück und ruh dich aus.</translation>
    </message>
    <message>
        <source>Spread your toes.</source>
        <translation>Zehen weit spreizen.</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>spreizen</translation>
    </message>
    <message>
        <source>Curl softly.</source>
        <translation>Sanft krallen.</translation>
    </message>
    <message>
        <source>curl softly</source>
        <translation>sanft krallen</translation>
    </message>
    <message>
        <source>Toe pull-back</source>
        <translation>Zehen zurückziehen</translation>
    </message>
    <message>
        <source>Ankle on knee, hold your toes.</source>
        <translation>Knöchel aufs Knie, Zehen halten.</translation>
    </message>
    <message>
        <source>Ankle rests on the other knee.</source>
        <translation>Knöchel liegt auf anderem Knie.</translation>
    </message>
    <message>
        <source>Draw all toes back together.</source>
        <translation>Zieh alle Zehen gemeinsam zurück.</translation>
    </message>
    <message>
        <source>Slow out-breath as you draw the toes back.</source>
        <translation>Langsam ausatmen, während du die Zehen zurückziehst.</translation>
    </message>
    <message>
        <source>Yanking on a single toe.</source>
        <translation>An einem einzelnen Zeh reißen.</translation>
    </message>
    <message>
        <source>Press the toes against the floor or a wall instead.</source>
        <translation>Drück die Zehen stattdessen gegen Boden oder Wand.</translation>
    </message>
    <message>
        <source>Rub along the arch with your thumb while you hold.</source>
        <translation>Reib beim Halten mit dem Daumen am Fußgewölbe entlang.</translation>
    </message>
    <message>
        <source>Sharp foot pain, or a foot that stays cold, pale or numb.</source>
        <translation>Stechender Schmerz im Fuß, oder ein Fuß, der kalt, blass oder taub bleibt.</translation>
    </message>
    <message>
        <source>foot on the floor, press the toes against a wall</source>
        <translation>Fuß am Boden, Zehen gegen eine Wand drücken</translation>
    </message>
    <message>
        <source>light, look while you do it</source>
        <translation>leicht, schau dabei hin</translation>
    </message>
    <message>
        <source>use the floor version</source>
        <translation>nimm die Fassung am Boden</translation>
    </message>
    <message>
        <source>bring the foot to you, stay tall</source>
        <translation>hol den Fuß zu dir, bleib aufrecht</translation>
    </message>
    <message>
        <source>stay tall, bring the foot to you</source>
        <translation>bleib aufrecht, hol den Fuß zu dir</translation>
    </message>
    <message>
        <source>toes only, ankle still</source>
        <translation>nur die Zehen, Knöchel still</translation>
    </message>
    <message>
        <source>Draw your toes back.</source>
        <translation>Zehen zurück ziehen.</translation>
    </message>
    <message>
        <source>toes back</source>
        <translation>Zehen zurück</translation>
    </message>
    <message>
        <source>Toe raises</source>
        <translation>Zehenheben</translation>
    </message>
    <message>
        <source>Hold the desk, heels heavy.</source>
        <translation>Schreibtisch halten, Fersen schwer.</translation>
    </message>
    <message>
        <source>Heels heavy, toes light.</source>
        <translation>Fersen schwer, Zehen leicht.</translation>
    </message>
    <message>
        <source>Sticking the hips out behind.</source>
        <translation>Den Po nach hinten schieben.</translation>
    </message>
    <message>
        <source>Lean your back on a wall, feet a step away.</source>
        <translation>Lehn den Rücken an eine Wand, Füße einen Schritt davor.</translation>
    </message>
    <message>
        <source>Shin pain that builds.</source>
        <translation>Zunehmender Schmerz am Schienbein.</translation>
    </message>
    <message>
        <source>Lift your toes.</source>
        <translation>Zehen heben.</translation>
    </message>
    <message>
        <source>Upper-back arch over the chair</source>
        <translation>Rückbeuge über die Stuhllehne</translation>
    </message>
    <message>
        <source>Chair locked, cradle your head.</source>
        <translation>Stuhl feststellen, Kopf halten.</translation>
    </message>
    <message>
        <source>Hands down.</source>
        <translation>Hände runter.</translation>
    </message>
    <message>
        <source>Cradle your head in your hands.</source>
        <translation>Nimm den Kopf in die Hände.</translation>
    </message>
    <message>
        <source>Keep your chin level.</source>
        <translation>Kinn bleibt gerade.</translation>
    </message>
    <message>
        <source>Lean your upper back over the chair.</source>
        <translation>Oberen Rücken über die Lehne neigen.</translation>
    </message>
    <message>
        <source>Pause and breathe.</source>
        <translation>Warten und atmen.</translation>
    </message>
    <message>
        <source>Come up with your ribs knitting down.</source>
        <translation>Hoch kommen, die Rippen sinken zusammen.</translation>
    </message>
    <message>
        <source>In as you open, out as you return.</source>
        <translation>Ein beim Öffnen, aus beim Zurückkommen.</translation>
    </message>
    <message>
        <source>Bending from the low back, letting the head hang, or tipping the chair.</source>
        <translation>Aus dem unteren Rücken beugen, den Kopf hängen lassen oder den Stuhl kippen.</translation>
    </message>
    <message>
        <source>Arms crossed on the chest, tiny movement.</source>
        <translation>Arme vor der Brust gekreuzt, winzige Bewegung.</translation>
    </message>
    <message>
        <source>Move the contact point one hand-width up or down the back each rep.</source>
        <translation>Verschieb die Kontaktstelle bei jeder Wiederholung um eine Handbreit nach oben oder unten.</translation>
    </message>
    <message>
        <source>chair with a mid-height back</source>
        <translation>Stuhl mit halbhoher Lehne</translation>
    </message>
    <message>
        <source>tiny, eyes open, chin level</source>
        <translation>winzig, Augen offen, Kinn gerade</translation>
    </message>
    <message>
        <source>fine if comfortable</source>
        <translation>gut, wenn angenehm</translation>
    </message>
    <message>
        <source>chin level, stop if the arm tingles</source>
        <translation>Kinn gerade, aufhören, wenn der Arm kribbelt</translation>
    </message>
    <message>
        <source>very small, no pressing over the edge</source>
        <translation>sehr klein, nicht über die Kante drücken</translation>
    </message>
    <message>
        <source>only the upper back</source>
        <translation>nur der obere Rücken</translation>
    </message>
    <message>
        <source>Common physiotherapy practice; thoracic mobility for neck pain has mixed trial support.</source>
        <translation>Übliche physiotherapeutische Praxis; für Brustwirbel-Beweglichkeit bei Nackenschmerz sind die Studien gemischt.</translation>
    </message>
    <message>
        <source>Lean over the backrest.</source>
        <translation>Über die Lehne.</translation>
    </message>
    <message>
        <source>Come up, ribs soft.</source>
        <translation>Hochkommen, Rippen weich.</translation>
    </message>
    <message>
        <source>Easy walk</source>
        <translation>Lockeres Gehen</translation>
    </message>
    <message>
        <source>Stand up and go, easy pace.</source>
        <translation>Aufstehen und losgehen, ruhiges Tempo.</translation>
    </message>
    <message>
        <source>Well walked.</source>
        <translation>Gut gegangen.</translation>
    </message>
    <message>
        <source>Stand up and go.</source>
        <translation>Aufstehen und losgehen.</translation>
    </message>
    <message>
        <source>Let your arms swing.</source>
        <translation>Lass die Arme schwingen.</translation>
    </message>
    <message>
        <source>Loosen your back and shoulders.</source>
        <translation>Lockere Rücken und Schultern.</translation>
    </message>
    <message>
        <source>Look ahead, not at a phone.</source>
        <translation>Schau voraus, nicht aufs Telefon.</translation>
    </message>
    <message>
        <source>Flat ground if your back is sore.</source>
        <translation>Ebener Boden bei schmerzendem Rücken.</translation>
    </message>
    <message>
        <source>Easy, through the nose if you can.</source>
        <translation>Locker, durch die Nase, wenn es geht.</translation>
    </message>
    <message>
        <source>Marching stiffly with a braced back.</source>
        <translation>Steif marschieren mit festem Rücken.</translation>
    </message>
    <message>
        <source>1 min around the room, or march on the spot.</source>
        <translation>1 min durch den Raum, oder auf der Stelle.</translation>
    </message>
    <message>
        <source>Add stairs or a brisk minute.</source>
        <translation>Nimm Treppen dazu oder eine flotte Minute.</translation>
    </message>
    <message>
        <source>Chest pain or pressure, marked breathlessness, faintness, one-sided calf pain or swelling.</source>
        <translation>Schmerz oder Druck in der Brust, deutliche Atemnot, Schwächegefühl, einseitiger Schmerz oder Schwellung in der Wade.</translation>
    </message>
    <message>
        <source>a corridor, stairs landing or outdoors</source>
        <translation>ein Flur, Treppenabsatz oder draußen</translation>
    </message>
    <message>
        <source>use your usual aid</source>
        <translation>nimm deine gewohnte Gehhilfe</translation>
    </message>
    <message>
        <source>follow your plan</source>
        <translation>folge deinem Plan</translation>
    </message>
    <message>
        <source>stay near a rail or wall</source>
        <translation>bleib nah an Geländer oder Wand</translation>
    </message>
    <message>
        <source>short and flat, turn back if the leg worsens</source>
        <translation>kurz und eben, umkehren, wenn das Bein schlimmer wird</translation>
    </message>
    <message>
        <source>WalkBack 2024 (n=701): HR 0.72 for back-pain recurrence with a walking and education program that built up to 30 min, 5 days a week, not a 2-minute walk; Duran 2023 and Dunstan 2012 for glucose and blood pressure with short walks.</source>
        <translation>WalkBack 2024 (n = 701): HR 0,72 für wiederkehrenden Rückenschmerz mit einem Geh- und Lernprogramm, das sich auf 30 min an 5 Tagen die Woche steigerte, nicht mit 2 Minuten Gehen; Duran 2023 und Dunstan 2012 zu Blutzucker und Blutdruck bei kurzem Gehen.</translation>
    </message>
    <message>
        <source>right heel</source>
        <translation>rechte Ferse</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>left heel</source>
        <translation>linke Ferse</translation>
    </message>
    <message>
        <source>Wall slides</source>
        <translation>Wandgleiten</translation>
    </message>
    <message>
        <source>Back to the wall, arms like goalposts.</source>
        <translation>Rücken zur Wand, Arme als Torpfosten.</translation>
    </message>
    <message>
        <source>Arms down.</source>
        <translation>Arme runter.</translation>
    </message>
    <message>
        <source>Stand with your back to a wall.</source>
        <translation>Steh mit dem Rücken zur Wand.</translation>
    </message>
    <message>
        <source>Raise your arms like a goalpost.</source>
        <translation>Arme hoch wie ein Tor.</translation>
    </message>
    <message>
        <source>Slide your hands up.</source>
        <translation>Die Hände hochschieben.</translation>
    </message>
    <message>
        <source>Stop before your back arches.</source>
        <translation>Stopp, bevor das Hohlkreuz kommt.</translation>
    </message>
    <message>
        <source>Slide down and squeeze.</source>
        <translation>Runter gleiten und anspannen.</translation>
    </message>
    <message>
        <source>In as the hands go up, out as they come down.</source>
        <translation>Ein, wenn die Hände steigen; aus, wenn sie sinken.</translation>
    </message>
    <message>
        <source>Ribs popping forward to fake the height.</source>
        <translation>Die Rippen schieben sich vor, um Höhe vorzutäuschen.</translation>
    </message>
    <message>
        <source>Face the wall and slide your forearms up it.</source>
        <translation>Stell dich zur Wand und schieb die Unterarme hoch.</translation>
    </message>
    <message>
        <source>Stand with heels, hips and upper back touching.</source>
        <translation>Steh so, dass Fersen, Becken und oberer Rücken anliegen.</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>lower the arms if light-headed</source>
        <translation>bei Benommenheit die Arme senken</translation>
    </message>
    <message>
        <source>elbows low, look straight ahead</source>
        <translation>Ellbogen tief, geradeaus schauen</translation>
    </message>
    <message>
        <source>Common physiotherapy exercise; strengthening class evidence (Chen 2018).</source>
        <translation>Übliche physiotherapeutische Übung; Belege für diese Art Kräftigung (Chen 2018).</translation>
    </message>
    <message>
        <source>goalpost</source>
        <translation>Torpfosten</translation>
    </message>
    <message>
        <source>slide up</source>
        <translation>hochschieben</translation>
    </message>
    <message>
        <source>Slide down.</source>
        <translation>Nach unten.</translation>
    </message>
    <message>
        <source>Slow weight shift</source>
        <translation>Langsam das Gewicht verlagern</translation>
    </message>
    <message>
        <source>Pour your weight into one foot.</source>
        <translation>Gieß dein Gewicht in einen Fuß.</translation>
    </message>
    <message>
        <source>Knees soft like springs.</source>
        <translation>Knie weich wie Federn.</translation>
    </message>
    <message>
        <source>Slow as honey.</source>
        <translation>Langsam wie Honig.</translation>
    </message>
    <message>
        <source>In on one side, out on the other.</source>
        <translation>Ein auf der einen Seite, aus auf der anderen.</translation>
    </message>
    <message>
        <source>Tilting the trunk instead of moving over the foot.</source>
        <translation>Den Rumpf neigen, statt über den Fuß zu wandern.</translation>
    </message>
    <message>
        <source>Fingertips on the desk.</source>
        <translation>Fingerspitzen auf den Schreibtisch.</translation>
    </message>
    <message>
        <source>Let the arms float up and down with the breath.</source>
        <translation>Lass die Arme mit dem Atem auf und ab schweben.</translation>
    </message>
    <message>
        <source>Unsteadiness, hip or knee pain.</source>
        <translation>Unsicherheit, Schmerz in Hüfte oder Knie.</translation>
    </message>
    <message>
        <source>Over the right foot.</source>
        <translation>Über den rechten Fuß.</translation>
    </message>
    <message>
        <source>over right</source>
        <translation>nach rechts</translation>
    </message>
    <message>
        <source>Over the left foot.</source>
        <translation>Über den linken Fuß.</translation>
    </message>
    <message>
        <source>over left</source>
        <translation>nach links</translation>
    </message>
    <message>
        <source>Wrist circles</source>
        <translation>Handgelenke kreisen</translation>
    </message>
    <message>
        <source>Forearms level, hands loose.</source>
        <translation>Unterarme gerade, Hände locker.</translation>
    </message>
    <message>
        <source>Forearms rest, hands move.</source>
        <translation>Unterarme ruhen, Hände kreisen.</translation>
    </message>
    <message>
        <source>Loose fingers.</source>
        <translation>Lockere Finger.</translation>
    </message>
    <message>
        <source>Moving from the elbows.</source>
        <translation>Aus den Ellbogen bewegen.</translation>
    </message>
    <message>
        <source>Bend and straighten only.</source>
        <translation>Nur beugen und strecken.</translation>
    </message>
    <message>
        <source>Spread the fingers while you circle.</source>
        <translation>Spreiz beim Kreisen die Finger.</translation>
    </message>
    <message>
        <source>Tingling or wrist pain.</source>
        <translation>Kribbeln oder Schmerz im Handgelenk.</translation>
    </message>
    <message>
        <source>stop if tingling</source>
        <translation>bei Kribbeln aufhören</translation>
    </message>
    <message>
        <source>Lift.</source>
        <translation>Heben.</translation>
    </message>
    <message>
        <source>Drop.</source>
        <translation>Senken.</translation>
    </message>
    <message>
        <source>Forearm stretch, down and up</source>
        <translation>Unterarmdehnung, ab und auf</translation>
    </message>
    <message>
        <source>One arm forward, elbow soft.</source>
        <translation>Ein Arm vor, Ellbogen weich.</translation>
    </message>
    <message>
        <source>Reach one arm forward, elbow soft.</source>
        <translation>Streck einen Arm vor, Ellbogen weich.</translation>
    </message>
    <message>
        <source>Let the hand drop, draw it in gently.</source>
        <translation>Lass die Hand sinken, zieh sanft heran.</translation>
    </message>
    <message>
        <source>Now lift the palm and draw the fingers back.</source>
        <translation>Nun Handfläche heben, Finger sanft zurück ziehen.</translation>
    </message>
    <message>
        <source>Hold, then shake it out.</source>
        <translation>Halten, dann locker ausschütteln.</translation>
    </message>
    <message>
        <source>Cranking on the fingers with a locked elbow, or staying in spite of tingling.</source>
        <translation>Mit durchgedrücktem Ellbogen an den Fingern ziehen, oder trotz Kribbeln bleiben.</translation>
    </message>
    <message>
        <source>No second hand, just move the wrist.</source>
        <translation>Ohne zweite Hand, nur das Handgelenk bewegen.</translation>
    </message>
    <message>
        <source>A little longer, never harder.</source>
        <translation>Etwas länger, nie fester.</translation>
    </message>
    <message>
        <source>no overpressure</source>
        <translation>kein Nachdrücken</translation>
    </message>
    <message>
        <source>Forearm stretches are part of most break programmes; limited direct trials.</source>
        <translation>Unterarmdehnungen gehören zu den meisten Pausenprogrammen; wenige direkte Studien.</translation>
    </message>
    <message>
        <source>Drop the hand.</source>
        <translation>Hand sinken lassen.</translation>
    </message>
    <message>
        <source>fingers down</source>
        <translation>Finger runter</translation>
    </message>
    <message>
        <source>Hold lightly, breathe.</source>
        <translation>Leicht halten, atmen.</translation>
    </message>
    <message>
        <source>Fingers up now.</source>
        <translation>Nun Finger hoch.</translation>
    </message>
    <message>
        <source>fingers up</source>
        <translation>Finger hoch</translation>
    </message>
    <message>
        <source>Two-minute back, seated</source>
        <translation>Zwei Minuten Rücken, sitzend</translation>
    </message>
    <message>
        <source>Round, turn, side-bend</source>
        <translation>Runden, drehen, zur Seite neigen</translation>
    </message>
    <message>
        <source>Thirty-second lower back</source>
        <translation>Halbe Minute unterer Rücken</translation>
    </message>
    <message>
        <source>Rock the hips, grow tall</source>
        <translation>Becken kippen, groß werden</translation>
    </message>
    <message>
        <source>Five-minute lower back, no floor</source>
        <translation>Fünf Minuten unterer Rücken, ohne Boden</translation>
    </message>
    <message>
        <source>Move the back every which way</source>
        <translation>Den Rücken in alle Richtungen bewegen</translation>
    </message>
    <message>
        <source>One-minute back, seated</source>
        <translation>Eine Minute Rücken, sitzend</translation>
    </message>
    <message>
        <source>Rock, round and rise</source>
        <translation>Kippen, runden und aufrichten</translation>
    </message>
    <message>
        <source>Three minutes before you get up</source>
        <translation>Drei Minuten vor dem Aufstehen</translation>
    </message>
    <message>
        <source>Wake the back in bed</source>
        <translation>Den Rücken im Bett wecken</translation>
    </message>
    <message>
        <source>Five-minute lower back, floor</source>
        <translation>Fünf Minuten unterer Rücken, Boden</translation>
    </message>
    <message>
        <source>The deeper version for home</source>
        <translation>Die gründlichere Fassung für zu Hause</translation>
    </message>
    <message>
        <source>Gentle three-minute back</source>
        <translation>Sanfte drei Minuten Rücken</translation>
    </message>
    <message>
        <source>Easy moves for pregnancy, 65+ or a careful day</source>
        <translation>Leichte Bewegungen für Schwangerschaft, ab 65 oder einen vorsichtigen Tag</translation>
    </message>
    <message>
        <source>Two minutes lying on your front</source>
        <translation>Zwei Minuten Bauchlage</translation>
    </message>
    <message>
        <source>Prop, rock, prop</source>
        <translation>Stützen, schieben, stützen</translation>
    </message>
    <message>
        <source>Five-minute back, seated only</source>
        <translation>Fünf Minuten Rücken, nur sitzend</translation>
    </message>
    <message>
        <source>Every direction without leaving the chair</source>
        <translation>Jede Richtung, ohne den Stuhl zu verlassen</translation>
    </message>
    <message>
        <source>Two-minute back, standing</source>
        <translation>Zwei Minuten Rücken, stehend</translation>
    </message>
    <message>
        <source>Hinge, stretch, arch</source>
        <translation>Beugen, dehnen, aufrichten</translation>
    </message>
    <message>
        <source>Thirty-second back, standing</source>
        <translation>Halbe Minute Rücken, stehend</translation>
    </message>
    <message>
        <source>Arch and sway</source>
        <translation>Rückbeuge und Schwanken</translation>
    </message>
    <message>
        <source>One-minute back, standing</source>
        <translation>Eine Minute Rücken, stehend</translation>
    </message>
    <message>
        <source>Sway, arch, shift</source>
        <translation>Schwanken, Rückbeuge, verlagern</translation>
    </message>
    <message>
        <source>Two-minute core, floor</source>
        <translation>Zwei Minuten Rumpf, Boden</translation>
    </message>
    <message>
        <source>Brace, tap, bridge</source>
        <translation>Anspannen, tippen, Brücke</translation>
    </message>
    <message>
        <source>Three-minute core, floor</source>
        <translation>Drei Minuten Rumpf, Boden</translation>
    </message>
    <message>
        <source>Bracing and control</source>
        <translation>Anspannen und steuern</translation>
    </message>
    <message>
        <source>One-minute lifting practice</source>
        <translation>Eine Minute Heben üben</translation>
    </message>
    <message>
        <source>Hinge and brace before you carry anything</source>
        <translation>Beugen und anspannen, bevor du etwas trägst</translation>
    </message>
    <message>
        <source>Four boxes</source>
        <translation>Vier Vierecke</translation>
    </message>
    <message>
        <source>Four rounds</source>
        <translation>Vier Runden</translation>
    </message>
    <message>
        <source>Two-minute breathing</source>
        <translation>Zwei Minuten Atmen</translation>
    </message>
    <message>
        <source>Belly, then long out-breaths</source>
        <translation>Bauch, dann langes Ausatmen</translation>
    </message>
    <message>
        <source>Three slow breaths</source>
        <translation>Drei langsame Atemzüge</translation>
    </message>
    <message>
        <source>Slow down for half a minute</source>
        <translation>Eine halbe Minute langsamer werden</translation>
    </message>
    <message>
        <source>One-minute breathing</source>
        <translation>Eine Minute Atmen</translation>
    </message>
    <message>
        <source>Slow down, no breath-holding</source>
        <translation>Langsamer werden, ohne die Luft anzuhalten</translation>
    </message>
    <message>
        <source>Notice and soften</source>
        <translation>Spüren und weich werden</translation>
    </message>
    <message>
        <source>Five-minute unwind</source>
        <translation>Fünf Minuten Abschalten</translation>
    </message>
    <message>
        <source>Let go of tension</source>
        <translation>Anspannung loslassen</translation>
    </message>
    <message>
        <source>Bedtime calf and hamstring stretch</source>
        <translation>Waden und Oberschenkelrückseite am Abend</translation>
    </message>
    <message>
        <source>For people whose legs cramp at night</source>
        <translation>Für Menschen, deren Beine nachts krampfen</translation>
    </message>
    <message>
        <source>Bedtime legs, from a chair</source>
        <translation>Beine am Abend, vom Stuhl aus</translation>
    </message>
    <message>
        <source>The same idea without lying down</source>
        <translation>Dieselbe Idee, ohne zu liegen</translation>
    </message>
    <message>
        <source>Thirty seconds of slow blinks</source>
        <translation>Halbe Minute langsames Blinzeln</translation>
    </message>
    <message>
        <source>Wet the eyes</source>
        <translation>Die Augen befeuchten</translation>
    </message>
    <message>
        <source>Two-minute eyes</source>
        <translation>Zwei Minuten Augen</translation>
    </message>
    <message>
        <source>Blink, focus, sweep, dark</source>
        <translation>Blinzeln, nah und fern, wandern, dunkel</translation>
    </message>
    <message>
        <source>Thirty-second far look</source>
        <translation>Halbe Minute Fernblick</translation>
    </message>
    <message>
        <source>Rest the focus</source>
        <translation>Den Augen eine Pause vom Nahen geben</translation>
    </message>
    <message>
        <source>One-minute eyes</source>
        <translation>Eine Minute Augen</translation>
    </message>
    <message>
        <source>Blink, near and far, dark</source>
        <translation>Blinzeln, nah und fern, dunkel</translation>
    </message>
    <message>
        <source>One minute for eyes and hands</source>
        <translation>Eine Minute Augen und Hände</translation>
    </message>
    <message>
        <source>Look far, fan the fingers, roll the shoulders</source>
        <translation>Weit schauen, Finger fächern, Schultern rollen</translation>
    </message>
    <message>
        <source>Two-minute hips, seated</source>
        <translation>Zwei Minuten Hüfte, sitzend</translation>
    </message>
    <message>
        <source>Open the buttock, wake the hip</source>
        <translation>Das Gesäß öffnen, die Hüfte wecken</translation>
    </message>
    <message>
        <source>Thirty-second hips, nobody notices</source>
        <translation>Halbe Minute Hüfte, unbemerkt</translation>
    </message>
    <message>
        <source>Squeeze and swivel</source>
        <translation>Anspannen und pendeln</translation>
    </message>
    <message>
        <source>Five-minute hips</source>
        <translation>Fünf Minuten Hüfte</translation>
    </message>
    <message>
        <source>Every side of the hip</source>
        <translation>Jede Seite der Hüfte</translation>
    </message>
    <message>
        <source>One-minute hips, seated</source>
        <translation>Eine Minute Hüfte, sitzend</translation>
    </message>
    <message>
        <source>March, swivel, squeeze</source>
        <translation>Gehen, pendeln, anspannen</translation>
    </message>
    <message>
        <source>Two minutes with a ball, buttocks</source>
        <translation>Zwei Minuten mit Ball, Gesäß</translation>
    </message>
    <message>
        <source>Press, swivel, squeeze</source>
        <translation>Drücken, pendeln, anspannen</translation>
    </message>
    <message>
        <source>Five-minute hips, floor</source>
        <translation>Fünf Minuten Hüfte, Boden</translation>
    </message>
    <message>
        <source>Kneel, cross, open, lift</source>
        <translation>Knien, kreuzen, öffnen, heben</translation>
    </message>
    <message>
        <source>Gentle two minutes, no deep bend</source>
        <translation>Sanfte zwei Minuten, ohne tiefes Beugen</translation>
    </message>
    <message>
        <source>Small moves that stay clear of hip limits</source>
        <translation>Kleine Bewegungen, die Hüftgrenzen achten</translation>
    </message>
    <message>
        <source>Two-minute hip flexors, chair edge</source>
        <translation>Zwei Minuten Hüftbeuger, Stuhlkante</translation>
    </message>
    <message>
        <source>Lengthen the front of the hip without standing</source>
        <translation>Die Hüfte vorn strecken, ohne zu stehen</translation>
    </message>
    <message>
        <source>Four-minute hips and buttocks, seated</source>
        <translation>Vier Minuten Hüfte und Gesäß, sitzend</translation>
    </message>
    <message>
        <source>For stiff hips and a numb seat</source>
        <translation>Bei steifer Hüfte und taubem Gesäß</translation>
    </message>
    <message>
        <source>Thirty-second hips, standing</source>
        <translation>Halbe Minute Hüfte, stehend</translation>
    </message>
    <message>
        <source>Circle and shift</source>
        <translation>Kreisen und verlagern</translation>
    </message>
    <message>
        <source>One-minute hips, standing</source>
        <translation>Eine Minute Hüfte, stehend</translation>
    </message>
    <message>
        <source>Circle and lift</source>
        <translation>Kreisen und heben</translation>
    </message>
    <message>
        <source>Three-minute hip strength</source>
        <translation>Drei Minuten Hüftkraft</translation>
    </message>
    <message>
        <source>Extensors and abductors, two or three days a week</source>
        <translation>Strecker und Abspreizer, zwei- oder dreimal die Woche</translation>
    </message>
    <message>
        <source>Three-minute hip flexors, standing</source>
        <translation>Drei Minuten Hüftbeuger, stehend</translation>
    </message>
    <message>
        <source>Lengthen the front of the hips after sitting</source>
        <translation>Die Hüfte vorn strecken nach dem Sitzen</translation>
    </message>
    <message>
        <source>Two-minute calves</source>
        <translation>Zwei Minuten Waden</translation>
    </message>
    <message>
        <source>Straight knee, then bent knee</source>
        <translation>Knie gestreckt, dann gebeugt</translation>
    </message>
    <message>
        <source>Three-minute cool-down</source>
        <translation>Drei Minuten Ausklang</translation>
    </message>
    <message>
        <source>Bring the pace down, then stretch</source>
        <translation>Langsamer werden, dann dehnen</translation>
    </message>
    <message>
        <source>Two-minute feet</source>
        <translation>Zwei Minuten Füße</translation>
    </message>
    <message>
        <source>Roll, circle, spread</source>
        <translation>Rollen, kreisen, spreizen</translation>
    </message>
    <message>
        <source>Two-minute hamstrings, seated</source>
        <translation>Zwei Minuten hinterer Oberschenkel, sitzend</translation>
    </message>
    <message>
        <source>Hinge with a long back</source>
        <translation>Vorneigen mit langem Rücken</translation>
    </message>
    <message>
        <source>Two-minute legs and circulation</source>
        <translation>Zwei Minuten Beine und Kreislauf</translation>
    </message>
    <message>
        <source>Wake the calf pump</source>
        <translation>Die Wadenpumpe wecken</translation>
    </message>
    <message>
        <source>Thirty-second feet</source>
        <translation>Halbe Minute Füße</translation>
    </message>
    <message>
        <source>Pump and spread under the desk</source>
        <translation>Pumpen und spreizen unter dem Tisch</translation>
    </message>
    <message>
        <source>Five-minute legs</source>
        <translation>Fünf Minuten Beine</translation>
    </message>
    <message>
        <source>Front, back and calves</source>
        <translation>Vorn, hinten und Waden</translation>
    </message>
    <message>
        <source>One-minute ankles and toes</source>
        <translation>Eine Minute Knöchel und Zehen</translation>
    </message>
    <message>
        <source>Circle and spread</source>
        <translation>Kreisen und spreizen</translation>
    </message>
    <message>
        <source>Thirty-second heels and toes</source>
        <translation>Halbe Minute Fersen und Zehen</translation>
    </message>
    <message>
        <source>Up on the toes, back on the heels</source>
        <translation>Hoch auf die Zehen, zurück auf die Fersen</translation>
    </message>
    <message>
        <source>One-minute legs, standing</source>
        <translation>Eine Minute Beine, stehend</translation>
    </message>
    <message>
        <source>Heels, toes, march</source>
        <translation>Fersen, Zehen, gehen</translation>
    </message>
    <message>
        <source>One-minute front of thighs</source>
        <translation>Eine Minute vordere Oberschenkel</translation>
    </message>
    <message>
        <source>Stand and stretch</source>
        <translation>Aufstehen und dehnen</translation>
    </message>
    <message>
        <source>Two-minute neck</source>
        <translation>Zwei Minuten Nacken</translation>
    </message>
    <message>
        <source>Move first, then stretch</source>
        <translation>Erst bewegen, dann dehnen</translation>
    </message>
    <message>
        <source>Thirty-second neck</source>
        <translation>Halbe Minute Nacken</translation>
    </message>
    <message>
        <source>Loosen and lengthen without leaving the screen</source>
        <translation>Lockern und längen, ohne den Bildschirm zu verlassen</translation>
    </message>
    <message>
        <source>Five-minute neck</source>
        <translation>Fünf Minuten Nacken</translation>
    </message>
    <message>
        <source>The full neck set, seated</source>
        <translation>Das ganze Nackenprogramm, sitzend</translation>
    </message>
    <message>
        <source>One-minute neck</source>
        <translation>Eine Minute Nacken</translation>
    </message>
    <message>
        <source>Roll, look round, glide</source>
        <translation>Rollen, umschauen, gleiten</translation>
    </message>
    <message>
        <source>Jaw and neck, quiet</source>
        <translation>Kiefer und Nacken, leise</translation>
    </message>
    <message>
        <source>Let go of a clenched hour</source>
        <translation>Eine verbissene Stunde loslassen</translation>
    </message>
    <message>
        <source>Three minutes for a knotted neck</source>
        <translation>Drei Minuten bei verspanntem Nacken</translation>
    </message>
    <message>
        <source>Press, roll and stretch the neck and shoulder line</source>
        <translation>Nacken und Schulterlinie drücken, rollen und dehnen</translation>
    </message>
    <message>
        <source>Three-minute neck strength, seated</source>
        <translation>Drei Minuten Nackenkraft, sitzend</translation>
    </message>
    <message>
        <source>Light presses and shoulder-blade work</source>
        <translation>Leichter Druck und Arbeit für die Schulterblätter</translation>
    </message>
    <message>
        <source>Two-minute neck and shoulder strength</source>
        <translation>Zwei Minuten Kraft für Nacken und Schultern</translation>
    </message>
    <message>
        <source>The short daily dose with the best office-worker evidence</source>
        <translation>Die kurze tägliche Dosis mit den besten Belegen aus dem Büro</translation>
    </message>
    <message>
        <source>Ease a gripping back, at the desk</source>
        <translation>Verkrampfter Rücken, am Schreibtisch</translation>
    </message>
    <message>
        <source>Breathe, move a little, walk</source>
        <translation>Atmen, ein wenig bewegen, gehen</translation>
    </message>
    <message>
        <source>Small range. The warning-sign screen comes first.</source>
        <translation>Kleine Bewegungen. Zuerst kommen die Fragen nach Warnzeichen.</translation>
    </message>
    <message>
        <source>Ease a gripping back, floor or bed</source>
        <translation>Verkrampfter Rücken, Boden oder Bett</translation>
    </message>
    <message>
        <source>Rest, small moves, brace, walk</source>
        <translation>Ruhen, kleine Bewegungen, anspannen, gehen</translation>
    </message>
    <message>
        <source>Small range. Any step can be skipped with one key.</source>
        <translation>Kleine Bewegungen. Jeder Schritt lässt sich mit einer Taste überspringen.</translation>
    </message>
    <message>
        <source>Ease a gripping back, lying on your side</source>
        <translation>Verkrampfter Rücken, in Seitenlage</translation>
    </message>
    <message>
        <source>A position without lying flat, then small moves</source>
        <translation>Eine Lage ohne flaches Liegen, dann kleine Bewegungen</translation>
    </message>
    <message>
        <source>Offered first in pregnancy and with reflux.</source>
        <translation>In der Schwangerschaft und bei Sodbrennen zuerst angeboten.</translation>
    </message>
    <message>
        <source>Ease a calf cramp, bed or floor</source>
        <translation>Wadenkrampf, Bett oder Boden</translation>
    </message>
    <message>
        <source>Stretch, press, stretch, walk it off</source>
        <translation>Dehnen, drücken, dehnen, auslaufen</translation>
    </message>
    <message>
        <source>S is the sore side. Stretching comes first. No pointing of the toes afterwards: it can set the cramp off again.</source>
        <translation>S ist die schmerzende Seite. Dehnen kommt zuerst. Danach die Zehen nicht strecken: das kann den Krampf erneut auslösen.</translation>
    </message>
    <message>
        <source>Ease a calf cramp, at the desk</source>
        <translation>Wadenkrampf, am Schreibtisch</translation>
    </message>
    <message>
        <source>Stretch, lift the toes, stretch, walk</source>
        <translation>Dehnen, Zehen heben, dehnen, gehen</translation>
    </message>
    <message>
        <source>S is the sore side. If standing is not possible: calf-towel in the chair.</source>
        <translation>S ist die schmerzende Seite. Wenn Stehen nicht geht: Wadendehnung mit Handtuch im Stuhl.</translation>
    </message>
    <message>
        <source>Ease a foot cramp</source>
        <translation>Fußkrampf</translation>
    </message>
    <message>
        <source>Draw the toes back, roll, repeat, walk</source>
        <translation>Zehen zurückziehen, rollen, wiederholen, gehen</translation>
    </message>
    <message>
        <source>S is the sore side.</source>
        <translation>S ist die schmerzende Seite.</translation>
    </message>
    <message>
        <source>Ease a hamstring cramp</source>
        <translation>Krampf an der Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Stretch, press, stretch, walk</source>
        <translation>Dehnen, drücken, dehnen, gehen</translation>
    </message>
    <message>
        <source>S is the sore side. Some people like to press first; the order can be swapped.</source>
        <translation>S ist die schmerzende Seite. Manche drücken lieber zuerst; die Reihenfolge lässt sich tauschen.</translation>
    </message>
    <message>
        <source>Ease a gripping hip or buttock</source>
        <translation>Verkrampfte Hüfte oder Gesäß</translation>
    </message>
    <message>
        <source>Breathe, rock, sway, walk</source>
        <translation>Atmen, kippen, wiegen, gehen</translation>
    </message>
    <message>
        <source>Small range. Nothing is stretched or squeezed; stretching can wait until it has let go.</source>
        <translation>Kleine Bewegungen. Nichts wird gedehnt oder angespannt; Dehnen kann warten, bis es losgelassen hat.</translation>
    </message>
    <message>
        <source>Ease a knot in the shoulder</source>
        <translation>Knoten in der Schulter</translation>
    </message>
    <message>
        <source>Roll, press the knot, stretch</source>
        <translation>Rollen, den Knoten drücken, dehnen</translation>
    </message>
    <message>
        <source>Press lightly before the tilt; leave the tilt out if pressing was enough.</source>
        <translation>Drück leicht, bevor du neigst; lass das Neigen weg, wenn das Drücken genügt hat.</translation>
    </message>
    <message>
        <source>Ease a gripping neck</source>
        <translation>Verkrampfter Nacken</translation>
    </message>
    <message>
        <source>Breathe, shrug, nod, turn</source>
        <translation>Atmen, Schultern heben, nicken, drehen</translation>
    </message>
    <message>
        <source>Small range. Movement only; stretching can wait until it has let go.</source>
        <translation>Kleine Bewegungen. Nur Bewegung; Dehnen kann warten, bis es losgelassen hat.</translation>
    </message>
    <message>
        <source>Ease a side-stitch</source>
        <translation>Seitenstechen</translation>
    </message>
    <message>
        <source>Slow down, lean away, breathe, walk</source>
        <translation>Langsamer werden, wegneigen, atmen, gehen</translation>
    </message>
    <message>
        <source>Only for a stitch that came while moving. Other belly or side pain is for the warning-sign card.</source>
        <translation>Nur bei Seitenstechen, das in Bewegung kam. Andere Schmerzen in Bauch oder Seite gehören zur Karte mit den Warnzeichen.</translation>
    </message>
    <message>
        <source>Two-minute shoulders</source>
        <translation>Zwei Minuten Schultern</translation>
    </message>
    <message>
        <source>Circle, cross, squeeze</source>
        <translation>Kreisen, kreuzen, anspannen</translation>
    </message>
    <message>
        <source>Three-minute shoulders and chest</source>
        <translation>Drei Minuten Schultern und Brust</translation>
    </message>
    <message>
        <source>Open and loosen the upper body</source>
        <translation>Den Oberkörper öffnen und lockern</translation>
    </message>
    <message>
        <source>Thirty-second shoulders</source>
        <translation>Halbe Minute Schultern</translation>
    </message>
    <message>
        <source>Roll and squeeze</source>
        <translation>Rollen und anspannen</translation>
    </message>
    <message>
        <source>Five-minute shoulders, standing</source>
        <translation>Fünf Minuten Schultern, stehend</translation>
    </message>
    <message>
        <source>Door frame, wall and arms</source>
        <translation>Türrahmen, Wand und Arme</translation>
    </message>
    <message>
        <source>One-minute shoulders</source>
        <translation>Eine Minute Schultern</translation>
    </message>
    <message>
        <source>Circle, hug, reach</source>
        <translation>Kreisen, umarmen, strecken</translation>
    </message>
    <message>
        <source>One-minute shoulders, quiet</source>
        <translation>Eine Minute Schultern, leise</translation>
    </message>
    <message>
        <source>Roll, open, squeeze without fuss</source>
        <translation>Rollen, öffnen, anspannen, ganz unauffällig</translation>
    </message>
    <message>
        <source>Two-minute upper back</source>
        <translation>Zwei Minuten oberer Rücken</translation>
    </message>
    <message>
        <source>Undo the hunch</source>
        <translation>Aus dem Rundrücken heraus</translation>
    </message>
    <message>
        <source>Two minutes at a wall</source>
        <translation>Zwei Minuten an der Wand</translation>
    </message>
    <message>
        <source>Shoulder blades, chest and calves</source>
        <translation>Schulterblätter, Brust und Waden</translation>
    </message>
    <message>
        <source>Two minutes head to toe, seated</source>
        <translation>Zwei Minuten Kopf bis Fuß, sitzend</translation>
    </message>
    <message>
        <source>A little of everything in the chair</source>
        <translation>Von allem ein wenig, im Stuhl</translation>
    </message>
    <message>
        <source>Eight-minute floor reset</source>
        <translation>Acht Minuten Neustart am Boden</translation>
    </message>
    <message>
        <source>Whole-body floor routine</source>
        <translation>Programm am Boden für den ganzen Körper</translation>
    </message>
    <message>
        <source>Gentle four minutes in a chair</source>
        <translation>Sanfte vier Minuten im Stuhl</translation>
    </message>
    <message>
        <source>Default for 65+, pregnancy, hypermobility or thin bones</source>
        <translation>Voreinstellung ab 65, bei Schwangerschaft, Überbeweglichkeit oder dünnen Knochen</translation>
    </message>
    <message>
        <source>One-minute get-up</source>
        <translation>Eine Minute Aufstehen</translation>
    </message>
    <message>
        <source>March, reach, roll</source>
        <translation>Gehen, strecken, rollen</translation>
    </message>
    <message>
        <source>Pre-meeting, nobody notices</source>
        <translation>Vor dem Termin, unbemerkt</translation>
    </message>
    <message>
        <source>A hidden reset before or during a call</source>
        <translation>Ein unauffälliger Neustart vor oder in einem Gespräch</translation>
    </message>
    <message>
        <source>Thirty-second posture reset</source>
        <translation>Halbe Minute Haltungswechsel</translation>
    </message>
    <message>
        <source>Change position without leaving the screen</source>
        <translation>Die Haltung wechseln, ohne den Bildschirm zu verlassen</translation>
    </message>
    <message>
        <source>Thirty-second standing reset</source>
        <translation>Halbe Minute Neustart im Stehen</translation>
    </message>
    <message>
        <source>The same idea at a raised desk</source>
        <translation>Dieselbe Idee am hohen Tisch</translation>
    </message>
    <message>
        <source>Five minutes for the upper body, seated</source>
        <translation>Fünf Minuten Oberkörper, sitzend</translation>
    </message>
    <message>
        <source>No legs needed</source>
        <translation>Ganz ohne Beine</translation>
    </message>
    <message>
        <source>Three minutes, standing only</source>
        <translation>Drei Minuten, nur stehend</translation>
    </message>
    <message>
        <source>At a raised desk or in a corridor</source>
        <translation>Am hohen Tisch oder im Flur</translation>
    </message>
    <message>
        <source>Two minutes of easy stepping</source>
        <translation>Zwei Minuten lockere Schritte</translation>
    </message>
    <message>
        <source>Light activity beside the desk</source>
        <translation>Leichte Bewegung neben dem Tisch</translation>
    </message>
    <message>
        <source>Five-minute desk strength</source>
        <translation>Fünf Minuten Kraft am Schreibtisch</translation>
    </message>
    <message>
        <source>Two or three days a week</source>
        <translation>Zwei- oder dreimal die Woche</translation>
    </message>
    <message>
        <source>Two-minute walk</source>
        <translation>Zwei Minuten Gehen</translation>
    </message>
    <message>
        <source>Get up and go</source>
        <translation>Aufstehen und los</translation>
    </message>
    <message>
        <source>Five-minute walk</source>
        <translation>Fünf Minuten Gehen</translation>
    </message>
    <message>
        <source>The best-supported single break</source>
        <translation>Die am besten belegte einzelne Pause</translation>
    </message>
    <message>
        <source>Two-minute warm-up</source>
        <translation>Zwei Minuten Aufwärmen</translation>
    </message>
    <message>
        <source>Before sport, lifting or a long walk</source>
        <translation>Vor Sport, Heben oder einem langen Weg</translation>
    </message>
    <message>
        <source>Five minutes head to toe, standing</source>
        <translation>Fünf Minuten Kopf bis Fuß, stehend</translation>
    </message>
    <message>
        <source>Warm, hinge, stretch</source>
        <translation>Warm werden, beugen, dehnen</translation>
    </message>
    <message>
        <source>Two-minute wrists and forearms</source>
        <translation>Zwei Minuten Handgelenke und Unterarme</translation>
    </message>
    <message>
        <source>Break from mouse and keys</source>
        <translation>Pause von Maus und Tasten</translation>
    </message>
    <message>
        <source>Three-minute arms for heavy typing days</source>
        <translation>Drei Minuten Arme nach viel Tippen</translation>
    </message>
    <message>
        <source>Rub, stretch, glide, shake</source>
        <translation>Reiben, dehnen, gleiten, schütteln</translation>
    </message>
    <message>
        <source>Thirty-second hands</source>
        <translation>Halbe Minute Hände</translation>
    </message>
    <message>
        <source>Fan and circle</source>
        <translation>Fächern und kreisen</translation>
    </message>
    <message>
        <source>One-minute hands</source>
        <translation>Eine Minute Hände</translation>
    </message>
    <message>
        <source>Circle, press, fan</source>
        <translation>Kreisen, drücken, fächern</translation>
    </message>
</context>
<context>
    <name>glow</name>
    <message>
        <source>shoulder</source>
        <translation>schulter</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>ellbogen</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>händ</translation>
    </message>
    <message>
        <source>jaw</source>
        <translation>kiefer</translation>
    </message>
    <message>
        <source>face</source>
        <translation>gesicht</translation>
    </message>
    <message>
        <source>belly</source>
        <translation>bauch</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>gesäß</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>becken</translation>
    </message>
    <message>
        <source>back</source>
        <translation>rücken</translation>
    </message>
    <message>
        <source>toes</source>
        <translation>zehen</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>beine</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>gesessen</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>sat {time}</source>
        <translation>gesessen {time}</translation>
    </message>
    <message>
        <source>longest sit {time}</source>
        <translation>am längsten gesessen {time}</translation>
    </message>
    <message>
        <source>{taken} of {offered} breaks</source>
        <translation>{taken} von {offered} Pausen</translation>
    </message>
    <message>
        <source>spasm {strength} of 10</source>
        <translation>Krampf {strength} von 10</translation>
    </message>
    <message>
        <source>spasm</source>
        <translation>Krampf</translation>
    </message>
    <message>
        <source>micro-break</source>
        <translation>Mikropause</translation>
    </message>
    <message>
        <source>long break</source>
        <translation>lange Pause</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>Gehpause</translation>
    </message>
    <message>
        <source>posture check</source>
        <translation>Haltungs-Check</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>taken in part</source>
        <translation>teilweise gemacht</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>you got up by yourself</source>
        <translation>du bist von selbst aufgestanden</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in einer Besprechung</translation>
    </message>
    <message>
        <source>presenting or full screen</source>
        <translation>Präsentation oder Vollbild</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>außerhalb deiner Zeiten</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>beim Tippen</translation>
    </message>
    <message>
        <source>no good moment</source>
        <translation>kein guter Moment</translation>
    </message>
    <message>
        <source>Too easy</source>
        <translation>Zu leicht</translation>
    </message>
    <message>
        <source>Just right</source>
        <translation>Genau richtig</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Gesessen</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Pause von selbst</translation>
    </message>
    <message>
        <source>Reminder: {kind}</source>
        <translation>Erinnerung: {kind}</translation>
    </message>
    <message>
        <source>Held: {kind}</source>
        <translation>Zurückgehalten: {kind}</translation>
    </message>
    <message>
        <source>Moved: {area}</source>
        <translation>Bewegt: {area}</translation>
    </message>
    <message>
        <source>Days with 5 or more breaks: {share} had a sit of an hour.</source>
        <translation>Tage mit 5 oder mehr Pausen: {share} hatten eine Stunde Sitzen am Stück.</translation>
    </message>
    <message>
        <source>Other days: {share}.</source>
        <translation>Andere Tage: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzte %n Tage</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Seated</source>
        <translation>Sitzend</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>sit</source>
        <translation>sitzend</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>stehend</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>2–3 min</source>
        <translation>2–3 min</translation>
    </message>
    <message>
        <source>4+ min</source>
        <translation>4+ min</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Several good studies agree on it.</source>
        <translation>Mehrere gute Studien stimmen darin überein.</translation>
    </message>
    <message>
        <source>Some studies speak for it.</source>
        <translation>Einige Studien sprechen dafür.</translation>
    </message>
    <message>
        <source>Common physiotherapy practice; no direct trial.</source>
        <translation>Übliche physiotherapeutische Praxis; keine direkte Studie.</translation>
    </message>
    <message>
        <source>A widely used comfort move; hardly studied.</source>
        <translation>Eine weit verbreitete Wohlfühl-Bewegung; kaum untersucht.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Common mistake</source>
        <translation>Häufiger Fehler</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Aufhören bei</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet mit</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>muscles</name>
    <message>
        <source>ankle muscles</source>
        <translation>Muskeln am Sprunggelenk</translation>
    </message>
    <message>
        <source>gastrocnemius</source>
        <translation>Zwillingswadenmuskel</translation>
    </message>
    <message>
        <source>tibialis anterior</source>
        <translation>vorderer Schienbeinmuskel</translation>
    </message>
    <message>
        <source>diaphragm</source>
        <translation>Zwerchfell</translation>
    </message>
    <message>
        <source>multifidus</source>
        <translation>Multifidus</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <translation>großer Gesäßmuskel</translation>
    </message>
    <message>
        <source>rear deltoid</source>
        <translation>hinterer Deltamuskel</translation>
    </message>
    <message>
        <source>rhomboids</source>
        <translation>Rautenmuskeln</translation>
    </message>
    <message>
        <source>mid trapezius</source>
        <translation>mittlerer Trapezmuskel</translation>
    </message>
    <message>
        <source>eyelids</source>
        <translation>Augenlider</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>ganzer Körper</translation>
    </message>
    <message>
        <source>transversus</source>
        <translation>querer Bauchmuskel</translation>
    </message>
    <message>
        <source>obliques</source>
        <translation>schräge Bauchmuskeln</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>soleus</source>
        <translation>Schollenmuskel</translation>
    </message>
    <message>
        <source>pectorals</source>
        <translation>Brustmuskeln</translation>
    </message>
    <message>
        <source>front deltoids</source>
        <translation>vordere Deltamuskeln</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <translation>mittlerer Gesäßmuskel</translation>
    </message>
    <message>
        <source>deep hip rotators</source>
        <translation>tiefe Hüftrotatoren</translation>
    </message>
    <message>
        <source>rotator cuff</source>
        <translation>Rotatorenmanschette</translation>
    </message>
    <message>
        <source>triceps</source>
        <translation>Trizeps</translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation>Bauchmuskeln</translation>
    </message>
    <message>
        <source>latissimus</source>
        <translation>Latissimus</translation>
    </message>
    <message>
        <source>erector spinae</source>
        <translation>Rückenstrecker</translation>
    </message>
    <message>
        <source>deltoids</source>
        <translation>Deltamuskeln</translation>
    </message>
    <message>
        <source>eye movers</source>
        <translation>Augenmuskeln</translation>
    </message>
    <message>
        <source>eye focus</source>
        <translation>Augen-Scharfstellung</translation>
    </message>
    <message>
        <source>piriformis</source>
        <translation>Piriformis</translation>
    </message>
    <message>
        <source>hand muscles</source>
        <translation>Handmuskeln</translation>
    </message>
    <message>
        <source>finger extensors</source>
        <translation>Fingerstrecker</translation>
    </message>
    <message>
        <source>forearm extensors</source>
        <translation>Unterarmstrecker</translation>
    </message>
    <message>
        <source>forearm flexors</source>
        <translation>Unterarmbeuger</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>psoas iliacus</source>
        <translation>Lenden-Darmbein-Muskel</translation>
    </message>
    <message>
        <source>quadratus lumborum</source>
        <translation>Quadratus lumborum</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <translation>gerader Oberschenkelmuskel</translation>
    </message>
    <message>
        <source>adductors</source>
        <translation>Adduktoren</translation>
    </message>
    <message>
        <source>jaw</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>tensor fasciae latae</source>
        <translation>Schenkelbindenspanner</translation>
    </message>
    <message>
        <source>upper trapezius</source>
        <translation>oberer Trapezmuskel</translation>
    </message>
    <message>
        <source>levator scapulae</source>
        <translation>Schulterblattheber</translation>
    </message>
    <message>
        <source>neck extensors</source>
        <translation>Nackenstrecker</translation>
    </message>
    <message>
        <source>side neck</source>
        <translation>seitliche Halsmuskeln</translation>
    </message>
    <message>
        <source>neck flexors</source>
        <translation>Halsbeuger</translation>
    </message>
    <message>
        <source>scalenes</source>
        <translation>Treppenmuskeln</translation>
    </message>
    <message>
        <source>deep neck flexors</source>
        <translation>tiefe Halsbeuger</translation>
    </message>
    <message>
        <source>suboccipitals</source>
        <translation>kurze Nackenmuskeln</translation>
    </message>
    <message>
        <source>rotators of the neck</source>
        <translation>Halsdreher</translation>
    </message>
    <message>
        <source>sternomastoid</source>
        <translation>Kopfwender</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>thoracic rotators</source>
        <translation>Dreher der Brustwirbelsäule</translation>
    </message>
    <message>
        <source>intercostals</source>
        <translation>Zwischenrippenmuskeln</translation>
    </message>
    <message>
        <source>plantar fascia</source>
        <translation>Plantarfaszie</translation>
    </message>
    <message>
        <source>foot muscles</source>
        <translation>Fußmuskeln</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>finger flexors</source>
        <translation>Fingerbeuger</translation>
    </message>
    <message>
        <source>toe flexors</source>
        <translation>Zehenbeuger</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <translation>Strecker der Brustwirbelsäule</translation>
    </message>
    <message>
        <source>serratus</source>
        <translation>Sägemuskel</translation>
    </message>
</context>
<context>
    <name>posture</name>
    <message>
        <source>Feet easy</source>
        <translation>Füße locker</translation>
    </message>
    <message>
        <source>Feet down and easy?</source>
        <translation>Füße unten und locker?</translation>
    </message>
    <message>
        <source>Uncross, or use a footrest.</source>
        <translation>Beine nebeneinander, oder nimm eine Fußstütze.</translation>
    </message>
    <message>
        <source>Hips back</source>
        <translation>Becken zurück</translation>
    </message>
    <message>
        <source>Sitting right back?</source>
        <translation>Sitzt du ganz hinten?</translation>
    </message>
    <message>
        <source>Slide back until the chair meets your back.</source>
        <translation>Rutsch zurück, bis der Stuhl deinen Rücken berührt.</translation>
    </message>
    <message>
        <source>Lean back</source>
        <translation>Zurücklehnen</translation>
    </message>
    <message>
        <source>Let the chair hold you?</source>
        <translation>Trägt dich der Stuhl?</translation>
    </message>
    <message>
        <source>Lean back a little.</source>
        <translation>Lehn dich etwas zurück.</translation>
    </message>
    <message>
        <source>Shoulders soft</source>
        <translation>Schultern weich</translation>
    </message>
    <message>
        <source>Shoulders soft?</source>
        <translation>Schultern weich?</translation>
    </message>
    <message>
        <source>Breathe out and let them drop.</source>
        <translation>Atme aus und lass sie sinken.</translation>
    </message>
    <message>
        <source>Elbows close</source>
        <translation>Ellbogen nah</translation>
    </message>
    <message>
        <source>Elbows close?</source>
        <translation>Ellbogen nah am Körper?</translation>
    </message>
    <message>
        <source>Slide keyboard and mouse nearer.</source>
        <translation>Schieb Tastatur und Maus näher.</translation>
    </message>
    <message>
        <source>Head easy</source>
        <translation>Kopf locker</translation>
    </message>
    <message>
        <source>Head over your body?</source>
        <translation>Kopf über dem Körper?</translation>
    </message>
    <message>
        <source>Bring the screen closer, not your chin.</source>
        <translation>Hol den Bildschirm näher, nicht das Kinn.</translation>
    </message>
    <message>
        <source>Jaw and eyes</source>
        <translation>Kiefer und Augen</translation>
    </message>
    <message>
        <source>Jaw and eyes loose?</source>
        <translation>Kiefer und Augen locker?</translation>
    </message>
    <message>
        <source>Blink slowly, look across the room.</source>
        <translation>Blinzle langsam, schau quer durch den Raum.</translation>
    </message>
    <message>
        <source>Next position</source>
        <translation>Nächste Haltung</translation>
    </message>
    <message>
        <source>Been still a while?</source>
        <translation>Eine Weile stillgehalten?</translation>
    </message>
    <message>
        <source>Lean, shift or stand.</source>
        <translation>Lehn dich, verlagere oder steh auf.</translation>
    </message>
    <message>
        <source>Feet supported</source>
        <translation>Füße gestützt</translation>
    </message>
    <message>
        <source>Feet supported?</source>
        <translation>Füße gestützt?</translation>
    </message>
    <message>
        <source>Place them so that your legs rest.</source>
        <translation>Stell sie so, dass die Beine ruhen.</translation>
    </message>
    <message>
        <source>Lean the way you were shown.</source>
        <translation>Lehn dich, wie man es dir gezeigt hat.</translation>
    </message>
    <message>
        <source>Feet apart</source>
        <translation>Füße auseinander</translation>
    </message>
    <message>
        <source>Weight shared?</source>
        <translation>Gewicht verteilt?</translation>
    </message>
    <message>
        <source>Shift, or rest one foot up.</source>
        <translation>Verlagere, oder stell einen Fuß hoch.</translation>
    </message>
    <message>
        <source>Knees soft</source>
        <translation>Knie weich</translation>
    </message>
    <message>
        <source>Knees unlocked?</source>
        <translation>Knie locker?</translation>
    </message>
    <message>
        <source>Soften them.</source>
        <translation>Lass sie weich werden.</translation>
    </message>
    <message>
        <source>Hips under you</source>
        <translation>Becken unter dir</translation>
    </message>
    <message>
        <source>Hips under you?</source>
        <translation>Becken unter dir?</translation>
    </message>
    <message>
        <source>Let the desk and the one hip go.</source>
        <translation>Lös dich vom Tisch und von der einen Hüfte.</translation>
    </message>
    <message>
        <source>Ribs over hips</source>
        <translation>Rippen über Becken</translation>
    </message>
    <message>
        <source>Ribs over hips?</source>
        <translation>Rippen über dem Becken?</translation>
    </message>
    <message>
        <source>Elbow height</source>
        <translation>Ellbogenhöhe</translation>
    </message>
    <message>
        <source>Desk at elbow height?</source>
        <translation>Tisch auf Ellbogenhöhe?</translation>
    </message>
    <message>
        <source>Bring your forearms about level.</source>
        <translation>Bring die Unterarme etwa waagerecht.</translation>
    </message>
    <message>
        <source>Eye height</source>
        <translation>Augenhöhe</translation>
    </message>
    <message>
        <source>Screen at eye height?</source>
        <translation>Bildschirm auf Augenhöhe?</translation>
    </message>
    <message>
        <source>Lift or tilt it a little.</source>
        <translation>Heb oder kipp ihn etwas.</translation>
    </message>
    <message>
        <source>Sit or walk</source>
        <translation>Sitzen oder gehen</translation>
    </message>
    <message>
        <source>Standing for 20 minutes?</source>
        <translation>20 Minuten gestanden?</translation>
    </message>
    <message>
        <source>Sit down or walk a little.</source>
        <translation>Setz dich oder geh ein paar Schritte.</translation>
    </message>
    <message>
        <source>Back held</source>
        <translation>Rücken gestützt</translation>
    </message>
    <message>
        <source>Low back supported?</source>
        <translation>Unterer Rücken gestützt?</translation>
    </message>
    <message>
        <source>Put a cushion behind it.</source>
        <translation>Leg ein Kissen dahinter.</translation>
    </message>
    <message>
        <source>Laptop up</source>
        <translation>Laptop höher</translation>
    </message>
    <message>
        <source>Laptop raised a little?</source>
        <translation>Laptop etwas erhöht?</translation>
    </message>
    <message>
        <source>Rest it on a cushion or a board.</source>
        <translation>Leg ihn auf ein Kissen oder Brett.</translation>
    </message>
    <message>
        <source>Neck long</source>
        <translation>Nacken lang</translation>
    </message>
    <message>
        <source>Neck long?</source>
        <translation>Nacken lang?</translation>
    </message>
    <message>
        <source>Knees up, screen to you.</source>
        <translation>Knie hoch, Bildschirm zu dir.</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Anderer Platz</translation>
    </message>
    <message>
        <source>Here for 20 minutes?</source>
        <translation>Seit 20 Minuten hier?</translation>
    </message>
    <message>
        <source>Change places.</source>
        <translation>Wechsle den Platz.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Over an hour to go?</source>
        <translation>Noch über eine Stunde?</translation>
    </message>
    <message>
        <source>Plug in a keyboard and a mouse.</source>
        <translation>Schließ Tastatur und Maus an.</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Five seconds: other side</source>
        <translation>Fünf Sekunden: andere Seite</translation>
    </message>
    <message>
        <source>Weight on the other buttock.</source>
        <translation>Gewicht auf die andere Gesäßhälfte.</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>Lehnen</translation>
    </message>
    <message>
        <source>Five seconds: lean</source>
        <translation>Fünf Sekunden: lehnen</translation>
    </message>
    <message>
        <source>Lean back, or side to side.</source>
        <translation>Lehn dich zurück oder zu den Seiten.</translation>
    </message>
    <message>
        <source>Re-perch</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>Five seconds: settle anew</source>
        <translation>Fünf Sekunden: neu hinsetzen</translation>
    </message>
    <message>
        <source>Lift, and sit down elsewhere on the seat.</source>
        <translation>Heb dich und setz dich anders auf den Sitz.</translation>
    </message>
    <message>
        <source>Legs anew</source>
        <translation>Beine neu</translation>
    </message>
    <message>
        <source>Five seconds: legs</source>
        <translation>Fünf Sekunden: Beine</translation>
    </message>
    <message>
        <source>Uncross, stretch, place anew.</source>
        <translation>Lösen, strecken, neu hinstellen.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Five seconds: forward</source>
        <translation>Fünf Sekunden: nach vorn</translation>
    </message>
    <message>
        <source>Lean forward, the way you were shown.</source>
        <translation>Lehn dich nach vorn, wie man es dir gezeigt hat.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Five seconds: arms</source>
        <translation>Fünf Sekunden: Arme</translation>
    </message>
    <message>
        <source>Reach out, rest them elsewhere.</source>
        <translation>Streck sie aus, leg sie anders ab.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Five seconds: turn</source>
        <translation>Fünf Sekunden: drehen</translation>
    </message>
    <message>
        <source>Look over each shoulder.</source>
        <translation>Schau über jede Schulter.</translation>
    </message>
    <message>
        <source>Other foot</source>
        <translation>Anderer Fuß</translation>
    </message>
    <message>
        <source>Five seconds: other foot</source>
        <translation>Fünf Sekunden: anderer Fuß</translation>
    </message>
    <message>
        <source>Weight on the other foot.</source>
        <translation>Gewicht auf den anderen Fuß.</translation>
    </message>
    <message>
        <source>Heels</source>
        <translation>Fersen</translation>
    </message>
    <message>
        <source>Five seconds: heels</source>
        <translation>Fünf Sekunden: Fersen</translation>
    </message>
    <message>
        <source>Rise on your toes a few times.</source>
        <translation>Heb dich ein paarmal auf die Zehen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Five seconds: step</source>
        <translation>Fünf Sekunden: Schritt</translation>
    </message>
    <message>
        <source>Back, forward, stand anew.</source>
        <translation>Zurück, vor, neu hinstellen.</translation>
    </message>
    <message>
        <source>Foot up</source>
        <translation>Fuß hoch</translation>
    </message>
    <message>
        <source>Five seconds: one foot up</source>
        <translation>Fünf Sekunden: ein Fuß hoch</translation>
    </message>
    <message>
        <source>One foot on something low.</source>
        <translation>Ein Fuß auf etwas Niedriges.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Several good studies agree on it.</source>
        <translation>Mehrere gute Studien stimmen darin überein.</translation>
    </message>
    <message>
        <source>Some studies speak for it.</source>
        <translation>Einige Studien sprechen dafür.</translation>
    </message>
    <message>
        <source>Guidance by an official body or by experts.</source>
        <translation>Leitfaden einer Behörde oder von Fachleuten.</translation>
    </message>
    <message>
        <source>Common practice; no direct trial.</source>
        <translation>Übliche Praxis; keine direkte Studie.</translation>
    </message>
    <message>
        <source>Widely used for comfort; hardly studied.</source>
        <translation>Zum Wohlfühlen weit verbreitet; kaum untersucht.</translation>
    </message>
    <message>
        <source>An article says so; it cites no study.</source>
        <translation>Ein Artikel sagt das; er nennt keine Studie.</translation>
    </message>
    <message>
        <source>Several studies</source>
        <translation>Mehrere Studien</translation>
    </message>
    <message>
        <source>Some studies</source>
        <translation>Einige Studien</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Common practice</source>
        <translation>Übliche Praxis</translation>
    </message>
    <message>
        <source>Tradition</source>
        <translation>Tradition</translation>
    </message>
    <message>
        <source>An article’s claim</source>
        <translation>Aus einem Artikel</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Warmth and cold</source>
        <translation>Wärme und Kälte</translation>
    </message>
    <message>
        <source>Evening and sleep</source>
        <translation>Abend und Schlaf</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>General information and movement ideas for healthy adults; no replacement for a professional.</source>
        <translation>Allgemeine Informationen und Bewegungsideen für gesunde Erwachsene; sie ersetzen keine Fachperson.</translation>
    </message>
    <message>
        <source>With a health condition, in pregnancy, or after a recent operation or injury, ask a professional first.</source>
        <translation>Bei einer Erkrankung, in der Schwangerschaft oder nach einer kürzlichen Operation oder Verletzung frage zuerst eine Fachperson.</translation>
    </message>
    <message>
        <source>Stop if something hurts or feels wrong. In an emergency call your local number.</source>
        <translation>Hör auf, wenn etwas weh tut oder sich falsch anfühlt. Im Notfall wähle die Notrufnummer vor Ort.</translation>
    </message>
    <message>
        <source>Not medical advice. No clinician has reviewed this content yet.</source>
        <translation>Kein medizinischer Rat. Keine medizinische Fachperson hat diese Inhalte bisher geprüft.</translation>
    </message>
</context>
<context>
    <name>reading-texts</name>
    <message>
        <source>Put a full glass next to the keyboard. A sip you can see is a sip you take.</source>
        <translation>Stell ein volles Glas neben die Tastatur. Was man sieht, trinkt man eher.</translation>
    </message>
    <message>
        <source>Spread drinks over the day; one big glass at night mostly costs sleep.</source>
        <translation>Verteil das Trinken über den Tag; ein großes Glas am Abend kostet meist nur Schlaf.</translation>
    </message>
    <message>
        <source>Tea, milk, soup and fruit all count towards your fluids.</source>
        <translation>Tee, Milch, Suppe und Obst zählen alle zu deiner Flüssigkeit.</translation>
    </message>
    <message>
        <source>Water first. Sugary drinks add sugar you may not want.</source>
        <translation>Zuerst Wasser. Süße Getränke bringen Zucker mit, den du vielleicht nicht willst.</translation>
    </message>
    <message>
        <source>Hot room or heat wave? Drink a little sooner than usual.</source>
        <translation>Heißer Raum oder Hitzewelle? Trink etwas früher als sonst.</translation>
    </message>
    <message>
        <source>Feverish or an upset stomach? Small sips often, and rest more than routines.</source>
        <translation>Fieber oder verstimmter Magen? Oft kleine Schlucke, und mehr Ruhe als Routinen.</translation>
    </message>
    <message>
        <source>Pale straw color usually means you have had enough.</source>
        <translation>Helles Strohgelb heißt meist: Du hast genug getrunken.</translation>
    </message>
    <message>
        <source>Told to limit fluids? Your care team&apos;s number beats every tip here.</source>
        <translation>Wurde dir gesagt, wenig zu trinken? Die Zahl deiner Arztpraxis geht jedem Tipp hier vor.</translation>
    </message>
    <message>
        <source>Bananas, oranges, leafy greens, nuts, dairy: everyday foods that carry the minerals muscles use.</source>
        <translation>Bananen, Orangen, Blattgemüse, Nüsse, Milch: Alltägliches mit den Mineralstoffen, die Muskeln brauchen.</translation>
    </message>
    <message>
        <source>Milk or a banana with your water: a simple snack after sport.</source>
        <translation>Milch oder eine Banane zum Wasser: ein einfacher Imbiss nach dem Sport.</translation>
    </message>
    <message>
        <source>Avocado, seeds, whole grains: easy extras for a desk lunch.</source>
        <translation>Avocado, Kerne, Vollkorn: einfache Extras fürs Mittagessen am Schreibtisch.</translation>
    </message>
    <message>
        <source>Sports drinks are for long sweaty workouts, not for desk days.</source>
        <translation>Sportgetränke sind für langes, schweißtreibendes Training, nicht für Tage am Schreibtisch.</translation>
    </message>
    <message>
        <source>A cramp does not prove you lack a mineral. Blood tests are for your doctor.</source>
        <translation>Ein Krampf beweist keinen Mineralstoffmangel. Blutwerte sind Sache der Arztpraxis.</translation>
    </message>
    <message>
        <source>Thinking of supplements? Ask first; magnesium did little for cramps in older adults.</source>
        <translation>Denkst du an Präparate? Frag zuerst; Magnesium half Älteren bei Krämpfen wenig.</translation>
    </message>
    <message>
        <source>Third coffee? Some people feel twitchier on it. Try water next.</source>
        <translation>Der dritte Kaffee? Manche spüren danach mehr Zucken. Probier als Nächstes Wasser.</translation>
    </message>
    <message>
        <source>A short walk every half hour is what some health guides suggest for desk jobs.</source>
        <translation>Jede halbe Stunde ein paar Schritte: das raten manche Gesundheitsratgeber bei Schreibtischarbeit.</translation>
    </message>
    <message>
        <source>Two minutes of easy walking already counts.</source>
        <translation>Zwei Minuten lockeres Gehen zählen schon.</translation>
    </message>
    <message>
        <source>Five minutes every half hour is ideal; one minute an hour still counts.</source>
        <translation>Fünf Minuten jede halbe Stunde sind ideal; eine Minute pro Stunde zählt auch.</translation>
    </message>
    <message>
        <source>Take the call standing, take the long way to the printer.</source>
        <translation>Telefonier im Stehen, nimm den langen Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Fidgeting is fine. People at desks shift about nine times in a quarter of an hour.</source>
        <translation>Zappeln ist in Ordnung. Am Schreibtisch rückt man etwa neunmal pro Viertelstunde.</translation>
    </message>
    <message>
        <source>Relaxed back while you walk: let the arms swing.</source>
        <translation>Lockerer Rücken beim Gehen: lass die Arme schwingen.</translation>
    </message>
    <message>
        <source>Sore back? Walk on flat ground, five to ten minutes, a few times a day.</source>
        <translation>Wunder Rücken? Geh auf ebenem Boden, fünf bis zehn Minuten, ein paarmal am Tag.</translation>
    </message>
    <message>
        <source>Regular walking with a bit of teaching kept backs comfortable for longer in one big trial.</source>
        <translation>Regelmäßiges Gehen mit etwas Anleitung hielt Rücken in einer großen Studie länger beschwerdearm.</translation>
    </message>
    <message>
        <source>Swim, walk, yoga, dance: the best exercise is one you like enough to repeat.</source>
        <translation>Schwimmen, Gehen, Yoga, Tanzen: Am besten ist, was du gern wieder tust.</translation>
    </message>
    <message>
        <source>Long flight or train? Pump your ankles and stand when you can.</source>
        <translation>Langer Flug oder lange Bahnfahrt? Wippe mit den Füßen und steh auf, wenn es geht.</translation>
    </message>
    <message>
        <source>Your next posture is your best posture.</source>
        <translation>Deine nächste Haltung ist deine beste.</translation>
    </message>
    <message>
        <source>Sitting the same way for an hour tires any back. Change something now.</source>
        <translation>Eine Stunde gleich zu sitzen ermüdet jeden Rücken. Ändere jetzt etwas.</translation>
    </message>
    <message>
        <source>Standing the same way for long tires legs too. Sit, lean or walk.</source>
        <translation>Lange gleich zu stehen ermüdet auch die Beine. Sitz, lehn dich an oder geh.</translation>
    </message>
    <message>
        <source>Uncross your legs now and then; some guides link long crossing to night cramps.</source>
        <translation>Stell die Beine ab und zu nebeneinander; manche Ratgeber verbinden langes Überschlagen mit Nachtkrämpfen.</translation>
    </message>
    <message>
        <source>Two small shifts in the chair can be worth as much as a break.</source>
        <translation>Zweimal kurz im Stuhl umsetzen kann so viel wert sein wie eine Pause.</translation>
    </message>
    <message>
        <source>Straight and stiff is not the goal. Easy and tall is.</source>
        <translation>Gerade und steif ist nicht das Ziel. Locker und groß schon.</translation>
    </message>
    <message>
        <source>Slide back until the backrest meets the small of your back.</source>
        <translation>Rutsch zurück, bis die Lehne deinen unteren Rücken berührt.</translation>
    </message>
    <message>
        <source>Two or three fingers between seat edge and knee: that is enough room.</source>
        <translation>Zwei oder drei Finger zwischen Sitzkante und Knie: das ist Platz genug.</translation>
    </message>
    <message>
        <source>Feet dangling? A box or footrest comes before any other fix.</source>
        <translation>Füße in der Luft? Eine Kiste oder Fußstütze kommt vor allem anderen.</translation>
    </message>
    <message>
        <source>Unlock the tilt. Leaning back a little rests your back while you read.</source>
        <translation>Löse die Wippe. Etwas zurückgelehnt ruht der Rücken beim Lesen.</translation>
    </message>
    <message>
        <source>Rolled towel behind the low back: a free lumbar support.</source>
        <translation>Gerolltes Handtuch hinter den unteren Rücken: eine Stütze, die nichts kostet.</translation>
    </message>
    <message>
        <source>Top of the screen at eye height or a touch lower; with bifocals lower still.</source>
        <translation>Oberkante des Bildschirms auf Augenhöhe oder etwas tiefer; mit Gleitsichtbrille noch tiefer.</translation>
    </message>
    <message>
        <source>Bring the text to you: bigger letters beat a stretched neck.</source>
        <translation>Hol den Text zu dir: größere Schrift statt langem Hals.</translation>
    </message>
    <message>
        <source>Laptop for over an hour? Raise it and plug in a keyboard.</source>
        <translation>Laptop länger als eine Stunde? Stell ihn höher und schließ eine Tastatur an.</translation>
    </message>
    <message>
        <source>Mouse beside the keyboard, elbow close: less reaching, less shoulder.</source>
        <translation>Maus neben die Tastatur, Ellbogen nah: weniger Greifen, weniger Schulter.</translation>
    </message>
    <message>
        <source>Look far, blink five times, come back. Twenty seconds are enough.</source>
        <translation>Schau weit, blinzle fünfmal, komm zurück. Zwanzig Sekunden genügen.</translation>
    </message>
    <message>
        <source>Phone on the shoulder ties up your neck. Headset or speaker.</source>
        <translation>Ein Telefon auf der Schulter spannt den Nacken an. Headset oder Lautsprecher.</translation>
    </message>
    <message>
        <source>Two minutes of easy movement before sport, lifting or a long walk.</source>
        <translation>Zwei Minuten lockere Bewegung vor Sport, Heben oder einem langen Weg.</translation>
    </message>
    <message>
        <source>Slow down for the last minutes of exercise, then stretch.</source>
        <translation>Werde in den letzten Minuten langsamer, dann dehne.</translation>
    </message>
    <message>
        <source>Build up by small steps: a bit longer, then a bit harder, never both.</source>
        <translation>Steigere in kleinen Schritten: erst etwas länger, dann etwas schwerer, nie beides.</translation>
    </message>
    <message>
        <source>Stretch warm muscles, hold 20 to 30 seconds, never to pain.</source>
        <translation>Dehne warme Muskeln, halte 20 bis 30 Sekunden, nie bis in den Schmerz.</translation>
    </message>
    <message>
        <source>Work the whole body. One muscle group every day asks for trouble.</source>
        <translation>Beweg den ganzen Körper. Jeden Tag nur eine Muskelgruppe geht selten gut.</translation>
    </message>
    <message>
        <source>Hips back, load close, breathe out, stand up. Practice it once today.</source>
        <translation>Hüfte zurück, Last nah, ausatmen, aufrichten. Üb es heute einmal.</translation>
    </message>
    <message>
        <source>Firm your belly lightly before you carry something heavy.</source>
        <translation>Spann den Bauch leicht an, bevor du etwas Schweres trägst.</translation>
    </message>
    <message>
        <source>Warmth: over clothing, up to 20 minutes, awake, never on numb skin.</source>
        <translation>Wärme: über der Kleidung, bis 20 Minuten, wach, nie auf tauber Haut.</translation>
    </message>
    <message>
        <source>Cold pack: wrapped, at most 20 minutes, never on numb skin.</source>
        <translation>Kühlpack: eingewickelt, höchstens 20 Minuten, nie auf tauber Haut.</translation>
    </message>
    <message>
        <source>A warm bath or shower before bed loosens a long day.</source>
        <translation>Ein warmes Bad oder eine Dusche vor dem Schlafen lockert einen langen Tag.</translation>
    </message>
    <message>
        <source>Cramps in strong heat: stop, shade, sip. Confused or very hot? Emergency number.</source>
        <translation>Krämpfe bei großer Hitze: aufhören, Schatten, kleine Schlucke. Verwirrt oder sehr heiß? Notruf.</translation>
    </message>
    <message>
        <source>Stretch calves and hamstrings for a few minutes before bed.</source>
        <translation>Dehne vor dem Schlafen ein paar Minuten Waden und Oberschenkelrückseiten.</translation>
    </message>
    <message>
        <source>Pillow between the knees on your side, or under the knees on your back.</source>
        <translation>Kissen zwischen die Knie in Seitenlage, unter die Knie in Rückenlage.</translation>
    </message>
    <message>
        <source>Same bedtime, dark, quiet, cool room: dull and effective.</source>
        <translation>Gleiche Schlafenszeit, dunkles, stilles, kühles Zimmer: langweilig und wirksam.</translation>
    </message>
    <message>
        <source>An easy walk round the block in the evening; keep it gentle.</source>
        <translation>Abends locker um den Block gehen; ganz gemütlich.</translation>
    </message>
    <message>
        <source>Shoes with room and support make standing and walking days easier.</source>
        <translation>Schuhe mit Platz und Halt machen Tage im Stehen und Gehen leichter.</translation>
    </message>
    <message>
        <source>Busy head, tight shoulders? Six slow out-breaths, then decide.</source>
        <translation>Voller Kopf, feste Schultern? Sechsmal langsam ausatmen, dann entscheiden.</translation>
    </message>
    <message>
        <source>Rub a tight spot in small firm circles with your fingers, below four out of ten.</source>
        <translation>Reib eine feste Stelle mit den Fingern in kleinen, festen Kreisen, unter vier von zehn.</translation>
    </message>
    <message>
        <source>Why a muscle cramps or grips</source>
        <translation>Warum ein Muskel krampft oder sich verkrampft</translation>
    </message>
    <message>
        <source>A cramp and a gripping back are two different things, and both mostly pass by themselves.</source>
        <translation>Ein Krampf und ein verkrampfter Rücken sind zwei verschiedene Dinge, und beide gehen meist von selbst vorbei.</translation>
    </message>
    <message>
        <source>A cramp is one muscle that tightens suddenly and painfully, and lets go again by itself.</source>
        <translation>Ein Krampf ist ein einzelner Muskel, der sich plötzlich schmerzhaft zusammenzieht und von selbst wieder loslässt.</translation>
    </message>
    <message>
        <source>A back or neck that grips is mostly a tightness that protects, in several muscles at once.</source>
        <translation>Ein verkrampfter Rücken oder Nacken ist meist eine Anspannung, die schützt, in mehreren Muskeln zugleich.</translation>
    </message>
    <message>
        <source>For ordinary cramps, tired nerves and muscles are thought to play a larger part than water or salt.</source>
        <translation>Bei gewöhnlichen Krämpfen spielen müde Nerven und Muskeln vermutlich eine größere Rolle als Wasser oder Salz.</translation>
    </message>
    <message>
        <source>Articles name many things that may go before it: long sitting or standing, tiredness, hard or unusual effort, no warm-up, heat, little sleep, stress, an old injury.</source>
        <translation>Artikel nennen vieles, was vorausgehen kann: langes Sitzen oder Stehen, Müdigkeit, harte oder ungewohnte Anstrengung, kein Aufwärmen, Hitze, wenig Schlaf, Stress, eine alte Verletzung.</translation>
    </message>
    <message>
        <source>Some say that too little water or too few minerals are the main reason. The studies do not bear that out.</source>
        <translation>Manche sagen, zu wenig Wasser oder zu wenige Mineralstoffe seien der Hauptgrund. Die Studien geben das nicht her.</translation>
    </message>
    <message>
        <source>Anybody can get one. Over 65, when pregnant or after hard work they are said to be more common.</source>
        <translation>Alle können einen bekommen. Ab 65, in der Schwangerschaft oder nach schwerer Arbeit sollen sie häufiger sein.</translation>
    </message>
    <message>
        <source>What goes before yours you can find out with the diary, by plain counts.</source>
        <translation>Was deinen vorausgeht, findest du mit dem Tagebuch heraus, durch einfaches Zählen.</translation>
    </message>
    <message>
        <source>What eases it while it lasts</source>
        <translation>Was es erleichtert, solange es dauert</translation>
    </message>
    <message>
        <source>Stop what set it off, rest briefly, then move a little. Nothing here is to be forced.</source>
        <translation>Beende, was es ausgelöst hat, ruh dich kurz aus, dann beweg dich ein wenig. Nichts hier braucht Zwang.</translation>
    </message>
    <message>
        <source>A cramp of calf, hamstring or foot: stretch the muscle gently and stay until it lets go.</source>
        <translation>Krampf in Wade, Oberschenkelrückseite oder Fuß: dehne den Muskel sanft und bleib, bis er loslässt.</translation>
    </message>
    <message>
        <source>Articles say 20 to 30 seconds of a gentle stretch, several times.</source>
        <translation>Artikel nennen 20 bis 30 Sekunden sanfte Dehnung, mehrmals.</translation>
    </message>
    <message>
        <source>A gripping back, neck or hip: breathe, change position, move in tiny steps; no held stretching.</source>
        <translation>Verkrampfter Rücken, Nacken oder Hüfte: atmen, die Lage wechseln, in winzigen Schritten bewegen; keine gehaltene Dehnung.</translation>
    </message>
    <message>
        <source>Staying a little active does a sore back slightly more good than staying in bed.</source>
        <translation>Etwas in Bewegung zu bleiben tut einem schmerzenden Rücken ein wenig besser, als im Bett zu bleiben.</translation>
    </message>
    <message>
        <source>Rub a tight spot lightly, in small circles.</source>
        <translation>Reib eine feste Stelle leicht, in kleinen Kreisen.</translation>
    </message>
    <message>
        <source>Warmth eases some sore backs a little, for a short time; over clothing, up to 20 minutes, awake; none over the belly in pregnancy.</source>
        <translation>Wärme erleichtert manchen schmerzenden Rücken ein wenig, für kurze Zeit; über der Kleidung, bis 20 Minuten, wach; in der Schwangerschaft nicht auf den Bauch.</translation>
    </message>
    <message>
        <source>For cold there is too little evidence. Who likes it wraps it, up to 20 minutes, awake, never on numb skin.</source>
        <translation>Für Kälte gibt es zu wenig Belege. Wer sie mag, wickelt sie ein, bis 20 Minuten, wach, nie auf tauber Haut.</translation>
    </message>
    <message>
        <source>Warmth or cold, or one after the other: your choice.</source>
        <translation>Wärme oder Kälte, oder eins nach dem anderen: wie du magst.</translation>
    </message>
    <message>
        <source>A brace or long bed rest is not advised for an ordinary sore back.</source>
        <translation>Eine Bandage oder lange Bettruhe wird bei einem gewöhnlichen Rückenschmerz nicht empfohlen.</translation>
    </message>
    <message>
        <source>Pain relief? A pharmacist can say what suits you, with all else you take.</source>
        <translation>Schmerzmittel? In der Apotheke erfährst du, was zu dir und allem anderen passt, was du nimmst.</translation>
    </message>
    <message>
        <source>Tender for a day or two is common. Go on when it is at 3 of 10 or less, and small at first.</source>
        <translation>Ein, zwei Tage empfindlich ist üblich. Mach weiter, wenn es bei 3 von 10 oder darunter ist, und zuerst klein.</translation>
    </message>
    <message>
        <source>What may help over the weeks</source>
        <translation>Was über die Wochen helfen kann</translation>
    </message>
    <message>
        <source>No trial shows that breaks or stretches at a desk stop spasms. What they did show is worth having, though.</source>
        <translation>Keine Studie zeigt, dass Pausen oder Dehnen am Schreibtisch Krämpfe beenden. Was sie aber zeigten, lohnt sich.</translation>
    </message>
    <message>
        <source>In one office trial fewer people got a new sore neck or back with short active breaks, or small shifts in the chair.</source>
        <translation>In einer Bürostudie bekamen mit kurzen bewegten Pausen oder kleinem Umsetzen im Stuhl weniger Menschen neu Schmerzen in Nacken oder Rücken.</translation>
    </message>
    <message>
        <source>Breaks may lessen discomfort and eye strain, and the work got done all the same.</source>
        <translation>Pausen können Unbehagen und Augenmüdigkeit verringern, und die Arbeit wurde trotzdem fertig.</translation>
    </message>
    <message>
        <source>Changing position often is what counts. There is no one right way to sit.</source>
        <translation>Was zählt, ist, die Haltung oft zu wechseln. Die eine richtige Art zu sitzen gibt es nicht.</translation>
    </message>
    <message>
        <source>Standing for long is no answer: sit, stand and walk in turn.</source>
        <translation>Langes Stehen ist keine Antwort: sitz, steh und geh im Wechsel.</translation>
    </message>
    <message>
        <source>Regular walking with a bit of teaching kept backs comfortable for longer.</source>
        <translation>Regelmäßiges Gehen mit etwas Anleitung hielt Rücken länger beschwerdearm.</translation>
    </message>
    <message>
        <source>Two minutes of neck and shoulder strength a day eased sore necks in office workers.</source>
        <translation>Zwei Minuten Kraft für Nacken und Schultern am Tag machten Büroangestellten den schmerzenden Nacken leichter.</translation>
    </message>
    <message>
        <source>Exercise lowers the odds of a sore low back.</source>
        <translation>Bewegung senkt die Wahrscheinlichkeit für Schmerzen im unteren Rücken.</translation>
    </message>
    <message>
        <source>Stretching feels good and gives range; for a sore back it did not do more than other care.</source>
        <translation>Dehnen fühlt sich gut an und macht beweglicher; bei schmerzendem Rücken tat es nicht mehr als anderes.</translation>
    </message>
    <message>
        <source>Warm up before sport, slow down at its end, and build up by small steps.</source>
        <translation>Wärm dich vor dem Sport auf, werde am Ende langsamer und steigere in kleinen Schritten.</translation>
    </message>
    <message>
        <source>Work all muscles in turn, not one group every day.</source>
        <translation>Beweg alle Muskeln im Wechsel, nicht jeden Tag dieselbe Gruppe.</translation>
    </message>
    <message>
        <source>Lift with hips back, the load close, breathing out.</source>
        <translation>Heb mit der Hüfte nach hinten, die Last nah, beim Ausatmen.</translation>
    </message>
    <message>
        <source>Slow breathing calms heart and head. Nobody has tried it for spasms.</source>
        <translation>Langsames Atmen beruhigt Herz und Kopf. Für Krämpfe hat es niemand erprobt.</translation>
    </message>
    <message>
        <source>Yoga, walking, swimming, dancing: what you like enough to do again.</source>
        <translation>Yoga, Gehen, Schwimmen, Tanzen: was du so magst, dass du es wieder tust.</translation>
    </message>
    <message>
        <source>Cramps at night</source>
        <translation>Krämpfe in der Nacht</translation>
    </message>
    <message>
        <source>They are common, and mostly harmless. This is what was tried.</source>
        <translation>Sie sind häufig und meist harmlos. Das wurde erprobt.</translation>
    </message>
    <message>
        <source>Stretching calves and hamstrings before bed: over six weeks, people over 55 had about one cramp a night less.</source>
        <translation>Waden und Oberschenkelrückseiten vor dem Schlafen dehnen: über sechs Wochen hatten Menschen über 55 etwa einen Krampf pro Nacht weniger.</translation>
    </message>
    <message>
        <source>Another look at the trials found that it may make them milder; how sure that is, is low.</source>
        <translation>Eine weitere Sichtung der Studien fand, dass sie milder werden können; die Sicherheit dafür ist gering.</translation>
    </message>
    <message>
        <source>When one comes: straighten the knee, and bring the foot towards the shin.</source>
        <translation>Wenn einer kommt: streck das Knie und zieh den Fuß zum Schienbein.</translation>
    </message>
    <message>
        <source>Then rub it lightly, walk a few steps, keep it warm.</source>
        <translation>Dann reib leicht, geh ein paar Schritte, halt es warm.</translation>
    </message>
    <message>
        <source>Drink through the day rather than at bedtime.</source>
        <translation>Trink über den Tag verteilt statt vor dem Schlafengehen.</translation>
    </message>
    <message>
        <source>Uncross your legs now and then, and wear shoes with room.</source>
        <translation>Stell die Beine ab und zu nebeneinander und trag Schuhe mit Platz.</translation>
    </message>
    <message>
        <source>Same bedtime, a dark, quiet, cool room; coffee and alcohol not late.</source>
        <translation>Gleiche Schlafenszeit, ein dunkles, stilles, kühles Zimmer; Kaffee und Alkohol nicht spät.</translation>
    </message>
    <message>
        <source>Magnesium did little for night cramps of older adults.</source>
        <translation>Magnesium half Älteren bei nächtlichen Krämpfen wenig.</translation>
    </message>
    <message>
        <source>Water, food and minerals</source>
        <translation>Wasser, Essen und Mineralstoffe</translation>
    </message>
    <message>
        <source>Drink when you are thirsty, and eat what you like of many things. More is not asked.</source>
        <translation>Trink, wenn du Durst hast, und iss von vielem, was du magst. Mehr ist nicht verlangt.</translation>
    </message>
    <message>
        <source>Food and drink together: about 2.0 litres of water a day for women, 2.5 for men; a fifth or more comes from food. It is no target.</source>
        <translation>Essen und Trinken zusammen: etwa 2,0 Liter Wasser am Tag für Frauen, 2,5 für Männer; ein Fünftel oder mehr kommt aus dem Essen. Das ist kein Ziel.</translation>
    </message>
    <message>
        <source>Told to limit fluids? Your care team’s number beats every page here.</source>
        <translation>Wurde dir gesagt, wenig zu trinken? Die Zahl deiner Arztpraxis geht jeder Seite hier vor.</translation>
    </message>
    <message>
        <source>More in heat, after sport, with fever or an upset stomach: small sips, often.</source>
        <translation>Mehr bei Hitze, nach Sport, mit Fieber oder verstimmtem Magen: kleine Schlucke, oft.</translation>
    </message>
    <message>
        <source>Never a litre within an hour: much water at once is dangerous, too.</source>
        <translation>Nie einen Liter in einer Stunde: viel Wasser auf einmal ist auch gefährlich.</translation>
    </message>
    <message>
        <source>Fruit, vegetables, dairy or what stands in for it, nuts, pulses and whole grains carry the minerals muscles use.</source>
        <translation>Obst, Gemüse, Milch oder was sie ersetzt, Nüsse, Hülsenfrüchte und Vollkorn enthalten die Mineralstoffe, die Muskeln brauchen.</translation>
    </message>
    <message>
        <source>A cramp does not prove that you lack one. Blood tests are for your doctor.</source>
        <translation>Ein Krampf beweist nicht, dass dir ein Mineralstoff fehlt. Blutwerte sind Sache der Arztpraxis.</translation>
    </message>
    <message>
        <source>Supplements: ask first.</source>
        <translation>Präparate: frag zuerst.</translation>
    </message>
    <message>
        <source>Some find they feel twitchier after much coffee.</source>
        <translation>Manche spüren nach viel Kaffee mehr Zucken.</translation>
    </message>
    <message>
        <source>When to see somebody</source>
        <translation>Wann du jemanden aufsuchst</translation>
    </message>
    <message>
        <source>The warning signs come first wherever Ergo offers help. This is for the weeks in between.</source>
        <translation>Die Warnzeichen kommen überall zuerst, wo Ergo Hilfe anbietet. Hier geht es um die Wochen dazwischen.</translation>
    </message>
    <message>
        <source>Often, severe, long, spreading, with a rash, swelling or weakness: have it looked at.</source>
        <translation>Oft, stark, lang, sich ausbreitend, mit Ausschlag, Schwellung oder Schwäche: lass es ansehen.</translation>
    </message>
    <message>
        <source>No better after one to two weeks of care at home, or your days are upset by it: have it looked at.</source>
        <translation>Nach ein bis zwei Wochen Selbsthilfe zu Hause nicht besser, oder deine Tage leiden darunter: lass es ansehen.</translation>
    </message>
    <message>
        <source>Since a new medicine? Keep taking it, and ask whoever prescribed it.</source>
        <translation>Seit einem neuen Medikament? Nimm es weiter und frag in der Praxis, die es verschrieben hat.</translation>
    </message>
    <message>
        <source>Pain into an arm or leg with pins and needles: have it looked at.</source>
        <translation>Schmerz in Arm oder Bein mit Ameisenlaufen: lass es ansehen.</translation>
    </message>
    <message>
        <source>Say where, since when, what you were doing, how long, how often, what eased it, and what you take.</source>
        <translation>Sag, wo, seit wann, was du gerade getan hast, wie lange, wie oft, was es erleichtert hat und was du einnimmst.</translation>
    </message>
    <message>
        <source>Ask: What is behind it? Which options are there? What can I change? Do I need tests? Which moves are to be left out? When do we look again?</source>
        <translation>Frag: Was steckt dahinter? Welche Möglichkeiten gibt es? Was kann ich ändern? Brauche ich Untersuchungen? Welche Bewegungen lasse ich aus? Wann sehen wir wieder nach?</translation>
    </message>
    <message>
        <source>The family doctor first; a physiotherapist for moving; others if the family doctor says so.</source>
        <translation>Zuerst die Hausarztpraxis; Physiotherapie fürs Bewegen; andere, wenn die Hausarztpraxis es rät.</translation>
    </message>
    <message>
        <source>Do both feet rest flat, with knees about level with your hips?</source>
        <translation>Stehen beide Füße flach, die Knie etwa auf Höhe der Hüften?</translation>
    </message>
    <message>
        <source>Raise or lower the seat. If your feet dangle, a footrest or a sturdy box comes first.</source>
        <translation>Stell den Sitz höher oder tiefer. Hängen die Füße in der Luft, kommt zuerst eine Fußstütze oder feste Kiste.</translation>
    </message>
    <message>
        <source>Are your feet hip-width apart, with the weight on both?</source>
        <translation>Stehen die Füße hüftbreit, das Gewicht auf beiden?</translation>
    </message>
    <message>
        <source>Shift from side to side. Rest one foot on something low, and swap often.</source>
        <translation>Verlagere von Seite zu Seite. Stell einen Fuß auf etwas Niedriges und wechsle oft.</translation>
    </message>
    <message>
        <source>Do both feet rest flat while you use the laptop?</source>
        <translation>Stehen beide Füße flach, während du den Laptop benutzt?</translation>
    </message>
    <message>
        <source>Sit at a table if you can. If your feet dangle, use a box or a footrest.</source>
        <translation>Setz dich an einen Tisch, wenn es geht. Hängen die Füße in der Luft, nimm eine Kiste oder Fußstütze.</translation>
    </message>
    <message>
        <source>Do the footplates carry your feet, so that your thighs rest?</source>
        <translation>Tragen die Fußplatten deine Füße, sodass die Oberschenkel ruhen?</translation>
    </message>
    <message>
        <source>Have the footplates set so that your thighs lie on the cushion.</source>
        <translation>Lass die Fußplatten so einstellen, dass die Oberschenkel auf dem Kissen liegen.</translation>
    </message>
    <message>
        <source>Can you change the seat height easily?</source>
        <translation>Lässt sich die Sitzhöhe leicht ändern?</translation>
    </message>
    <message>
        <source>Ask for a seat that can be set. Until then: a cushion and a footrest.</source>
        <translation>Frag nach einem verstellbaren Sitz. Bis dahin: ein Kissen und eine Fußstütze.</translation>
    </message>
    <message>
        <source>Are your knees unlocked?</source>
        <translation>Sind deine Knie locker?</translation>
    </message>
    <message>
        <source>Soften them a little, now and then.</source>
        <translation>Lass sie ab und zu etwas weich werden.</translation>
    </message>
    <message>
        <source>Do you sit on something that carries you evenly?</source>
        <translation>Sitzt du auf etwas, das dich gleichmäßig trägt?</translation>
    </message>
    <message>
        <source>Swap sofa or bed for a chair when it takes longer than 20 minutes.</source>
        <translation>Tausch Sofa oder Bett gegen einen Stuhl, wenn es länger als 20 Minuten dauert.</translation>
    </message>
    <message>
        <source>Can the desk be set to the height of your chair?</source>
        <translation>Lässt sich der Tisch auf die Höhe deines Stuhls einstellen?</translation>
    </message>
    <message>
        <source>Ask for a desk that can be set, or blocks under its feet.</source>
        <translation>Frag nach einem verstellbaren Tisch oder nach Klötzen unter seinen Füßen.</translation>
    </message>
    <message>
        <source>Is there room for your knees, and to stretch your legs?</source>
        <translation>Ist Platz für deine Knie und um die Beine auszustrecken?</translation>
    </message>
    <message>
        <source>Move boxes and the computer out from under the desk.</source>
        <translation>Räum Kisten und den Computer unter dem Tisch hervor.</translation>
    </message>
    <message>
        <source>Are your hips over your feet, not leaning into the desk?</source>
        <translation>Ist das Becken über den Füßen, ohne am Tisch zu lehnen?</translation>
    </message>
    <message>
        <source>Step back a little, and let the desk and the one hip go.</source>
        <translation>Geh etwas zurück und löse dich vom Tisch und von der einen Hüfte.</translation>
    </message>
    <message>
        <source>Do knees, footplates and armrests fit under the desk?</source>
        <translation>Passen Knie, Fußplatten und Armlehnen unter den Tisch?</translation>
    </message>
    <message>
        <source>Clear the space. Desk risers give knees and armrests more room.</source>
        <translation>Schaff Platz. Erhöhungen unter dem Tisch geben Knien und Armlehnen mehr Raum.</translation>
    </message>
    <message>
        <source>Sitting back, do two or three fingers fit behind your knee?</source>
        <translation>Passen, wenn du zurückgelehnt sitzt, zwei oder drei Finger in die Kniekehle?</translation>
    </message>
    <message>
        <source>Seat too deep: a cushion behind your back, or move the seat slide. Too short: another chair.</source>
        <translation>Sitz zu tief: ein Kissen hinter den Rücken, oder verschieb die Sitzfläche. Zu kurz: ein anderer Stuhl.</translation>
    </message>
    <message>
        <source>Are your ribs over your hips, and your shoulders soft?</source>
        <translation>Sind die Rippen über dem Becken und die Schultern weich?</translation>
    </message>
    <message>
        <source>Breathe out and let them drop.</source>
        <translation>Atme aus und lass sie sinken.</translation>
    </message>
    <message>
        <source>Does your cushion carry you evenly, without pressing behind the knee?</source>
        <translation>Trägt dich dein Kissen gleichmäßig, ohne in der Kniekehle zu drücken?</translation>
    </message>
    <message>
        <source>Have seat depth and cushion looked at by whoever fitted the chair.</source>
        <translation>Lass Sitztiefe und Kissen von der Stelle ansehen, die den Rollstuhl angepasst hat.</translation>
    </message>
    <message>
        <source>Does the backrest meet the small of your back?</source>
        <translation>Berührt die Lehne deinen unteren Rücken?</translation>
    </message>
    <message>
        <source>Set the lumbar height, or try a rolled towel. Then slide your hips right back.</source>
        <translation>Stell die Höhe der Lendenstütze ein, oder probier ein gerolltes Handtuch. Dann rutsch mit dem Becken ganz nach hinten.</translation>
    </message>
    <message>
        <source>Do you stand on something kind: a mat, or shoes with room?</source>
        <translation>Stehst du auf etwas Angenehmem: einer Matte, oder in Schuhen mit Platz?</translation>
    </message>
    <message>
        <source>Try a soft mat, or shoes that hold you well.</source>
        <translation>Probier eine weiche Matte oder Schuhe, die dir guten Halt geben.</translation>
    </message>
    <message>
        <source>Is the small of your back supported?</source>
        <translation>Ist dein unterer Rücken gestützt?</translation>
    </message>
    <message>
        <source>Put a cushion or a rolled towel behind it.</source>
        <translation>Leg ein Kissen oder ein gerolltes Handtuch dahinter.</translation>
    </message>
    <message>
        <source>Does the chair&apos;s back hold you, without pushing you forward?</source>
        <translation>Hält dich die Rückenlehne, ohne dich nach vorn zu drücken?</translation>
    </message>
    <message>
        <source>Have its height and angle looked at by whoever fitted the chair.</source>
        <translation>Lass Höhe und Winkel von der Person prüfen, die den Stuhl angepasst hat.</translation>
    </message>
    <message>
        <source>Can you lean back a little and still type?</source>
        <translation>Kannst du dich etwas zurücklehnen und noch tippen?</translation>
    </message>
    <message>
        <source>Unlock the tilt, and bring the keyboard closer.</source>
        <translation>Löse die Wippe und hol die Tastatur näher.</translation>
    </message>
    <message>
        <source>Can you also sit at this desk, without much ado?</source>
        <translation>Kannst du an diesem Tisch ohne viel Mühe auch sitzen?</translation>
    </message>
    <message>
        <source>Keep a chair or a high stool beside it. Save two heights if the desk can.</source>
        <translation>Stell einen Stuhl oder hohen Hocker daneben. Speichere zwei Höhen, wenn der Tisch das kann.</translation>
    </message>
    <message>
        <source>Can you lean back and still see and type?</source>
        <translation>Kannst du dich zurücklehnen und noch sehen und tippen?</translation>
    </message>
    <message>
        <source>Raise the screen and use a separate keyboard; then the chair can hold you.</source>
        <translation>Stell den Bildschirm höher und nimm eine eigene Tastatur; dann kann der Stuhl dich tragen.</translation>
    </message>
    <message>
        <source>Can you change your weight now and then, the way you were shown?</source>
        <translation>Kannst du ab und zu dein Gewicht verlagern, so wie man es dir gezeigt hat?</translation>
    </message>
    <message>
        <source>Lean forward or to each side, the way you were shown. Let Ergo remind you.</source>
        <translation>Lehn dich nach vorn oder zu den Seiten, so wie man es dir gezeigt hat. Lass dich von Ergo erinnern.</translation>
    </message>
    <message>
        <source>Do armrests let your shoulders hang and your elbows rest close?</source>
        <translation>Lassen die Armlehnen deine Schultern hängen und die Ellbogen nah ruhen?</translation>
    </message>
    <message>
        <source>Lower them, move them in, or take them off. They are not to keep you from the desk.</source>
        <translation>Stell sie tiefer, enger oder nimm sie ab. Sie sollen dich nicht vom Tisch fernhalten.</translation>
    </message>
    <message>
        <source>Do you sit or walk after about 20 minutes of standing?</source>
        <translation>Sitzt oder gehst du nach etwa 20 Minuten Stehen?</translation>
    </message>
    <message>
        <source>Change after 20 minutes, sooner if your legs say so.</source>
        <translation>Wechsle nach 20 Minuten, früher, wenn deine Beine es sagen.</translation>
    </message>
    <message>
        <source>Do your elbows rest close to your body?</source>
        <translation>Ruhen die Ellbogen nah am Körper?</translation>
    </message>
    <message>
        <source>Bring keyboard or laptop closer. A cushion on your lap can carry the forearms.</source>
        <translation>Hol Tastatur oder Laptop näher. Ein Kissen auf dem Schoß kann die Unterarme tragen.</translation>
    </message>
    <message>
        <source>Do the armrests fit under the desk, with your elbows close and shoulders soft?</source>
        <translation>Passen die Armlehnen unter den Tisch, mit nahen Ellbogen und weichen Schultern?</translation>
    </message>
    <message>
        <source>Raise the desk, or have the armrests made lower or shorter, or swing them away while you type.</source>
        <translation>Stell den Tisch höher, lass die Armlehnen senken oder kürzen oder schwenk sie beim Tippen weg.</translation>
    </message>
    <message>
        <source>With soft shoulders, are your forearms about level with the desk?</source>
        <translation>Sind die Unterarme bei weichen Schultern etwa auf Tischhöhe?</translation>
    </message>
    <message>
        <source>Raise the seat and add a footrest, or lower or raise the desk.</source>
        <translation>Stell den Sitz höher und nimm eine Fußstütze, oder stell den Tisch tiefer oder höher.</translation>
    </message>
    <message>
        <source>Is the desk at elbow height?</source>
        <translation>Ist der Tisch auf Ellbogenhöhe?</translation>
    </message>
    <message>
        <source>Raise or lower it, until your forearms are about level.</source>
        <translation>Stell ihn höher oder tiefer, bis die Unterarme etwa waagerecht sind.</translation>
    </message>
    <message>
        <source>With soft shoulders, are your forearms about level with the keys?</source>
        <translation>Sind die Unterarme bei weichen Schultern etwa auf Höhe der Tasten?</translation>
    </message>
    <message>
        <source>Change the height of seat or table, or use a separate keyboard.</source>
        <translation>Ändere die Höhe von Sitz oder Tisch, oder nimm eine eigene Tastatur.</translation>
    </message>
    <message>
        <source>Raise or lower the desk. A tray over the armrests is another way.</source>
        <translation>Stell den Tisch höher oder tiefer. Ein Tablett über den Armlehnen ist ein anderer Weg.</translation>
    </message>
    <message>
        <source>Is what you use most within a forearm’s reach?</source>
        <translation>Ist das, was du am meisten brauchst, höchstens eine Unterarmlänge entfernt?</translation>
    </message>
    <message>
        <source>Bring keyboard, mouse, phone and cup inside about 40 cm. Take things down from above your head.</source>
        <translation>Hol Tastatur, Maus, Telefon und Tasse auf etwa 40 cm heran. Nimm Dinge herunter, die über Kopf stehen.</translation>
    </message>
    <message>
        <source>Is the desk deep enough for the screen at arm’s length?</source>
        <translation>Ist der Tisch tief genug für den Bildschirm auf Armlänge?</translation>
    </message>
    <message>
        <source>Push the screen back, pull the desk out, or use a wall arm.</source>
        <translation>Schieb den Bildschirm zurück, zieh den Tisch vor, oder nimm einen Wandarm.</translation>
    </message>
    <message>
        <source>Is the top of the screen at eye height, or just below?</source>
        <translation>Ist die Oberkante des Bildschirms auf Augenhöhe oder knapp darunter?</translation>
    </message>
    <message>
        <source>Use books, a riser or an arm. With bifocals, lower it.</source>
        <translation>Nimm Bücher, eine Erhöhung oder einen Arm. Mit Gleitsichtbrille stell ihn tiefer.</translation>
    </message>
    <message>
        <source>Is the top of the screen at eye height while you stand?</source>
        <translation>Ist die Oberkante des Bildschirms im Stehen auf Augenhöhe?</translation>
    </message>
    <message>
        <source>Lift or tilt it: standing mostly needs a higher screen.</source>
        <translation>Heb oder kipp ihn: Im Stehen braucht es meist einen höheren Bildschirm.</translation>
    </message>
    <message>
        <source>Is the top of the laptop’s screen near eye height?</source>
        <translation>Ist die Oberkante des Laptop-Bildschirms nahe der Augenhöhe?</translation>
    </message>
    <message>
        <source>Put it on books, and plug in a keyboard. On your lap: on a cushion or a board.</source>
        <translation>Stell ihn auf Bücher und schließ eine Tastatur an. Auf dem Schoß: auf ein Kissen oder Brett.</translation>
    </message>
    <message>
        <source>Is it an arm’s length away, and easy to read?</source>
        <translation>Ist er eine Armlänge entfernt und gut zu lesen?</translation>
    </message>
    <message>
        <source>Move it, and make the text larger. If that is not enough: an eye test.</source>
        <translation>Verschieb ihn und mach die Schrift größer. Wenn das nicht genügt: ein Sehtest.</translation>
    </message>
    <message>
        <source>Is the screen you use most straight ahead?</source>
        <translation>Ist der Bildschirm, den du am meisten nutzt, gerade vor dir?</translation>
    </message>
    <message>
        <source>Put it in the middle. Two used equally: their edges meet in the middle.</source>
        <translation>Stell ihn in die Mitte. Zwei gleich oft genutzte: ihre Kanten treffen sich in der Mitte.</translation>
    </message>
    <message>
        <source>Is it free from glare and reflections?</source>
        <translation>Ist er frei von Blendung und Spiegelungen?</translation>
    </message>
    <message>
        <source>Turn it side-on to windows; use blinds, tilt it, dim bright lights.</source>
        <translation>Stell ihn seitlich zum Fenster; nimm Rollos, kipp ihn, dimme helles Licht.</translation>
    </message>
    <message>
        <source>If you read paper: does it stand by the screen?</source>
        <translation>Wenn du von Papier liest: steht die Vorlage beim Bildschirm?</translation>
    </message>
    <message>
        <source>Put a document holder beside or below the screen.</source>
        <translation>Stell einen Vorlagenhalter neben oder unter den Bildschirm.</translation>
    </message>
    <message>
        <source>Laptop for over an hour: is it raised, with its own keyboard and mouse?</source>
        <translation>Laptop länger als eine Stunde: steht er erhöht, mit eigener Tastatur und Maus?</translation>
    </message>
    <message>
        <source>A riser, a keyboard and a mouse: this pays back fastest.</source>
        <translation>Eine Erhöhung, eine Tastatur und eine Maus: das lohnt sich am schnellsten.</translation>
    </message>
    <message>
        <source>Are your wrists straight while you type?</source>
        <translation>Sind die Handgelenke beim Tippen gerade?</translation>
    </message>
    <message>
        <source>Fold the keyboard’s feet flat, lower it, pull it to you.</source>
        <translation>Klapp die Füße der Tastatur ein, stell sie tiefer, zieh sie zu dir.</translation>
    </message>
    <message>
        <source>Is the mouse beside the keyboard, at the same height, your arm close?</source>
        <translation>Liegt die Maus neben der Tastatur, auf gleicher Höhe, dein Arm nah?</translation>
    </message>
    <message>
        <source>Move it in. A compact keyboard helps; swap hands now and then.</source>
        <translation>Hol sie näher. Eine schmale Tastatur hilft; wechsle ab und zu die Hand.</translation>
    </message>
    <message>
        <source>Do you hold the mouse with a loose, whole hand?</source>
        <translation>Hältst du die Maus locker mit der ganzen Hand?</translation>
    </message>
    <message>
        <source>Try a larger mouse or a slower pointer. Do not lean on a palm rest while moving.</source>
        <translation>Probier eine größere Maus oder einen langsameren Zeiger. Stütz dich beim Bewegen nicht auf einer Handballenauflage ab.</translation>
    </message>
    <message>
        <source>Do you use a headset or speaker, not your shoulder?</source>
        <translation>Nimmst du Headset oder Lautsprecher, nicht die Schulter?</translation>
    </message>
    <message>
        <source>Use a headset or the speaker.</source>
        <translation>Nimm ein Headset oder den Lautsprecher.</translation>
    </message>
    <message>
        <source>Is the light comfortable, without squinting?</source>
        <translation>Ist das Licht angenehm, ohne Blinzeln und Zusammenkneifen?</translation>
    </message>
    <message>
        <source>Put a lamp at the side, and dim the screen to the room.</source>
        <translation>Stell eine Lampe an die Seite und dimme den Bildschirm passend zum Raum.</translation>
    </message>
    <message>
        <source>Are warmth and noise fine, and is the way to your desk clear?</source>
        <translation>Sind Wärme und Geräusche angenehm, und ist der Weg zum Tisch frei?</translation>
    </message>
    <message>
        <source>Change what you can, and clear the cables.</source>
        <translation>Ändere, was du kannst, und räum die Kabel weg.</translation>
    </message>
    <message>
        <source>Can you change between sitting, standing and walking?</source>
        <translation>Kannst du zwischen Sitzen, Stehen und Gehen wechseln?</translation>
    </message>
    <message>
        <source>Stand for calls, walk for meetings, keep the printer further away.</source>
        <translation>Telefonier im Stehen, geh bei Besprechungen, stell den Drucker weiter weg.</translation>
    </message>
    <message>
        <source>Do you change place or position every 20 minutes or so?</source>
        <translation>Wechselst du etwa alle 20 Minuten Platz oder Haltung?</translation>
    </message>
    <message>
        <source>Table, then couch, then standing at a shelf: change when Ergo asks.</source>
        <translation>Tisch, dann Sofa, dann stehend am Regal: wechsle, wenn Ergo fragt.</translation>
    </message>
    <message>
        <source>Can you change your position, and get away from the desk?</source>
        <translation>Kannst du die Haltung ändern und vom Tisch wegkommen?</translation>
    </message>
    <message>
        <source>Take calls away from the desk, and the long way to the printer.</source>
        <translation>Telefonier abseits des Tisches und nimm den langen Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Are your glasses right for the screen, and was the last eye test within two years?</source>
        <translation>Passt deine Brille zum Bildschirm, und ist der letzte Sehtest keine zwei Jahre her?</translation>
    </message>
    <message>
        <source>Book one, and ask about lenses for the screen. Many employers have to pay.</source>
        <translation>Vereinbare einen und frag nach Gläsern für den Bildschirm. Viele Arbeitgeber müssen sie zahlen.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>You have not left the chair for a while.</source>
        <translation>Du bist eine Weile nicht vom Stuhl aufgestanden.</translation>
    </message>
    <message>
        <source>One of your favorites, and not done lately.</source>
        <translation>Einer deiner Favoriten, und länger nicht gemacht.</translation>
    </message>
    <message>
        <source>You asked for this area, and it has not come up lately.</source>
        <translation>Du hast dir diesen Bereich gewünscht, und er war länger nicht dran.</translation>
    </message>
    <message>
        <source>Of the areas you asked for, this one was longest ago.</source>
        <translation>Von den gewünschten Bereichen ist dieser am längsten her.</translation>
    </message>
    <message>
        <source>It suits your settings and the time you have.</source>
        <translation>Es passt zu deinen Einstellungen und zu der Zeit, die du hast.</translation>
    </message>
    <message>
        <source>Movement is off for now; slow breathing stays.</source>
        <translation>Bewegung ruht vorerst; langsames Atmen bleibt.</translation>
    </message>
</context>
<context>
    <name>senses</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Bildschirmsperre</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Films and music</source>
        <translation>Filme und Musik</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Start beim Anmelden</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Ergo cannot tell when you last moved</source>
        <translation>Ergo kann nicht sagen, wann du dich zuletzt bewegt hast</translation>
    </message>
    <message>
        <source>you are typing or moving the pointer</source>
        <translation>du tippst oder bewegst den Zeiger</translation>
    </message>
    <message>
        <source>last input {time} ago</source>
        <translation>letzte Eingabe vor {time}</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>der Bildschirm ist gesperrt</translation>
    </message>
    <message>
        <source>the display is off</source>
        <translation>der Bildschirm ist aus</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>presenting</source>
        <translation>Präsentation läuft</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>something plays</source>
        <translation>etwas wird abgespielt</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>„Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>an app you named is in front</source>
        <translation>ein von dir genanntes Programm ist vorn</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Remind me every</source>
        <translation>Erinnere mich alle</translation>
    </message>
    <message>
        <source>Minutes of sitting.</source>
        <translation>Minuten im Sitzen.</translation>
    </message>
    <message>
        <source>Micro-break</source>
        <translation>Mikropause</translation>
    </message>
    <message>
        <source>How long one takes.</source>
        <translation>Wie lange eine dauert.</translation>
    </message>
    <message>
        <source>Long break every</source>
        <translation>Lange Pause alle</translation>
    </message>
    <message>
        <source>Long break</source>
        <translation>Lange Pause</translation>
    </message>
    <message>
        <source>Held break becomes long after</source>
        <translation>Lange Pause nach Aufschub ab</translation>
    </message>
    <message>
        <source>After a call, offer a long break from this much sitting.</source>
        <translation>Nach einem Gespräch: ab so langem Sitzen kommt eine lange Pause.</translation>
    </message>
    <message>
        <source>Walk after</source>
        <translation>Gehpause nach</translation>
    </message>
    <message>
        <source>Minutes of sitting since you last left the chair.</source>
        <translation>Minuten Sitzen, seit du zuletzt vom Stuhl aufgestanden bist.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehpause</translation>
    </message>
    <message>
        <source>Later means in</source>
        <translation>„Später“ erinnert nach</translation>
    </message>
    <message>
        <source>Later in a row</source>
        <translation>„Später“ so oft in Folge</translation>
    </message>
    <message>
        <source>How often one break can move to later.</source>
        <translation>Wie oft eine Pause auf später rücken kann.</translation>
    </message>
    <message>
        <source>Gentle repeat after</source>
        <translation>Sanft wiederholen nach</translation>
    </message>
    <message>
        <source>One more reminder when the first stays open.</source>
        <translation>Noch eine Erinnerung, wenn die erste offen bleibt.</translation>
    </message>
    <message>
        <source>Reminder stays for</source>
        <translation>Erinnerung bleibt</translation>
    </message>
    <message>
        <source>Then it closes and the tray shows it.</source>
        <translation>Dann schließt sie sich, und das Symbol im Infobereich zeigt es.</translation>
    </message>
    <message>
        <source>Posture check</source>
        <translation>Haltungs-Check</translation>
    </message>
    <message>
        <source>A silent card between two breaks.</source>
        <translation>Eine stille Karte zwischen zwei Pausen.</translation>
    </message>
    <message>
        <source>Posture check every</source>
        <translation>Haltungs-Check alle</translation>
    </message>
    <message>
        <source>Minutes of sitting in one go, or half way to a break.</source>
        <translation>Minuten Sitzen am Stück, oder auf halbem Weg zur Pause.</translation>
    </message>
    <message>
        <source>Posture check stays for</source>
        <translation>Haltungs-Check bleibt</translation>
    </message>
    <message>
        <source>Then it closes itself.</source>
        <translation>Dann schließt er sich.</translation>
    </message>
    <message>
        <source>Shift every second time</source>
        <translation>Jedes zweite Mal wechseln</translation>
    </message>
    <message>
        <source>Every second check is a small change of position.</source>
        <translation>Jeder zweite Check ist ein kleiner Haltungswechsel.</translation>
    </message>
    <message>
        <source>I work at a</source>
        <translation>Ich arbeite mit</translation>
    </message>
    <message>
        <source>Which cues the posture check shows.</source>
        <translation>Welche Hinweise der Haltungs-Check zeigt.</translation>
    </message>
    <message>
        <source>A rest starts afresh from</source>
        <translation>Neu gezählt wird ab</translation>
    </message>
    <message>
        <source>A rest this long sets sitting to zero.</source>
        <translation>Wer so lange ausruht, beginnt wieder bei null.</translation>
    </message>
    <message>
        <source>Ask &quot;were you up?&quot; after</source>
        <translation>„Warst du auf?“ nach</translation>
    </message>
    <message>
        <source>Minutes without a sign of you.</source>
        <translation>Minuten ohne ein Zeichen von dir.</translation>
    </message>
    <message>
        <source>Count me as away after</source>
        <translation>Als weg zählen nach</translation>
    </message>
    <message>
        <source>Believe calls and films for</source>
        <translation>Gespräche und Filme zählen</translation>
    </message>
    <message>
        <source>How long they count as sitting without any input.</source>
        <translation>Wie lange sie ohne Eingabe als Sitzen zählen.</translation>
    </message>
    <message>
        <source>No reminder after a rest for</source>
        <translation>Nach dem Ausruhen still für</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Reminders come on these days.</source>
        <translation>An diesen Tagen kommen Erinnerungen.</translation>
    </message>
    <message>
        <source>Hours on Monday</source>
        <translation>Zeiten am Montag</translation>
    </message>
    <message>
        <source>Empty means the whole day.</source>
        <translation>Leer heißt der ganze Tag.</translation>
    </message>
    <message>
        <source>Hours on Tuesday</source>
        <translation>Zeiten am Dienstag</translation>
    </message>
    <message>
        <source>Hours on Wednesday</source>
        <translation>Zeiten am Mittwoch</translation>
    </message>
    <message>
        <source>Hours on Thursday</source>
        <translation>Zeiten am Donnerstag</translation>
    </message>
    <message>
        <source>Hours on Friday</source>
        <translation>Zeiten am Freitag</translation>
    </message>
    <message>
        <source>Hours on Saturday</source>
        <translation>Zeiten am Samstag</translation>
    </message>
    <message>
        <source>Hours on Sunday</source>
        <translation>Zeiten am Sonntag</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>Feste Uhrzeiten</translation>
    </message>
    <message>
        <source>A routine at a time of day you choose.</source>
        <translation>Eine Routine zu einer Uhrzeit, die du wählst.</translation>
    </message>
    <message>
        <source>Wait during calls</source>
        <translation>In Gesprächen warten</translation>
    </message>
    <message>
        <source>While the microphone or camera is in use.</source>
        <translation>Solange Mikrofon oder Kamera genutzt werden.</translation>
    </message>
    <message>
        <source>Wait while presenting</source>
        <translation>Beim Präsentieren warten</translation>
    </message>
    <message>
        <source>While the screen is shared or presented.</source>
        <translation>Solange der Bildschirm geteilt oder präsentiert wird.</translation>
    </message>
    <message>
        <source>Wait during full screen</source>
        <translation>Bei Vollbild warten</translation>
    </message>
    <message>
        <source>While a window fills the screen.</source>
        <translation>Solange ein Fenster den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>Wait during do not disturb</source>
        <translation>Bei „Nicht stören“ warten</translation>
    </message>
    <message>
        <source>While the desktop&apos;s own switch is on.</source>
        <translation>Solange der Schalter des Desktops an ist.</translation>
    </message>
    <message>
        <source>Wait while typing</source>
        <translation>Beim Tippen warten</translation>
    </message>
    <message>
        <source>For a short lull, at most two minutes.</source>
        <translation>Auf eine kurze Lücke, höchstens zwei Minuten.</translation>
    </message>
    <message>
        <source>Wait for these apps</source>
        <translation>Für diese Programme warten</translation>
    </message>
    <message>
        <source>Names of programs, while one is in front.</source>
        <translation>Namen von Programmen, solange eines vorn ist.</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>Etwas länger warten</translation>
    </message>
    <message>
        <source>After a call or presentation ends.</source>
        <translation>Nach dem Ende von Gespräch oder Präsentation.</translation>
    </message>
    <message>
        <source>Say what was held</source>
        <translation>Sagen, was zurückgehalten wurde</translation>
    </message>
    <message>
        <source>For example &quot;I held 2 breaks during your call&quot;.</source>
        <translation>Zum Beispiel „In deinem Gespräch habe ich 2 Pausen zurückgehalten“.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Which parts of the body breaks are for.</source>
        <translation>Für welche Körperbereiche die Pausen sind.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>In which positions you can move here.</source>
        <translation>In welchen Haltungen du dich hier bewegen kannst.</translation>
    </message>
    <message>
        <source>My body</source>
        <translation>Mein Körper</translation>
    </message>
    <message>
        <source>What moves take care of; if any applies, ask a professional first.</source>
        <translation>Worauf die Übungen Rücksicht nehmen. Trifft etwas zu, frag zuerst eine Fachperson.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>1 is for everyone, 2 asks a little more.</source>
        <translation>1 ist für alle, 2 verlangt etwas mehr.</translation>
    </message>
    <message>
        <source>Discreet at least</source>
        <translation>Mindestens so unauffällig</translation>
    </message>
    <message>
        <source>0 any move, 1 small movements, 2 nobody notices.</source>
        <translation>0 jede Bewegung, 1 kleine Bewegungen, 2 niemand bemerkt es.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Moves and routines that are not offered.</source>
        <translation>Bewegungen und Routinen, die nicht angeboten werden.</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Routines that are offered more often.</source>
        <translation>Routinen, die öfter angeboten werden.</translation>
    </message>
    <message>
        <source>Gentler until</source>
        <translation>Sanfter bis</translation>
    </message>
    <message>
        <source>Last day of gentler moves, more often; empty for none.</source>
        <translation>Letzter Tag mit sanfteren Bewegungen, öfter; leer für keinen.</translation>
    </message>
    <message>
        <source>Spoken cues</source>
        <translation>Gesprochene Ansagen</translation>
    </message>
    <message>
        <source>A voice leads through the routine.</source>
        <translation>Eine Stimme führt durch die Routine.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Words a minute.</source>
        <translation>Wörter pro Minute.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Empty means the system&apos;s own.</source>
        <translation>Leer heißt die Stimme des Systems.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Show the cues as text.</source>
        <translation>Die Ansagen als Text zeigen.</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Soft sounds at a step&apos;s start and end.</source>
        <translation>Leise Töne am Anfang und Ende eines Schritts.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>0 is silent.</source>
        <translation>0 ist stumm.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Pick light or dark where the panel hides it.</source>
        <translation>Wähl hell oder dunkel, wo die Leiste es verbirgt.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of the system&apos;s text size.</source>
        <translation>Von der Schriftgröße des Systems.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegte Bilder</translation>
    </message>
    <message>
        <source>Reduced shows two still pictures per move.</source>
        <translation>Reduziert zeigt zwei stehende Bilder je Bewegung.</translation>
    </message>
    <message>
        <source>Figure&apos;s skin</source>
        <translation>Haut der Figur</translation>
    </message>
    <message>
        <source>From 1, lightest, to 5, darkest.</source>
        <translation>Von 1, am hellsten, bis 5, am dunkelsten.</translation>
    </message>
    <message>
        <source>Figure&apos;s shirt</source>
        <translation>Hemd der Figur</translation>
    </message>
    <message>
        <source>The color of the figure&apos;s shirt.</source>
        <translation>Die Farbe des Hemds der Figur.</translation>
    </message>
    <message>
        <source>Minutes on the icon</source>
        <translation>Minuten am Symbol</translation>
    </message>
    <message>
        <source>Show minutes of sitting on the tray icon.</source>
        <translation>Die Minuten im Sitzen am Symbol zeigen.</translation>
    </message>
    <message>
        <source>Keep history for</source>
        <translation>Verlauf behalten für</translation>
    </message>
    <message>
        <source>Older days are deleted; 0 keeps all.</source>
        <translation>Ältere Tage werden gelöscht; 0 behält alle.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Ergo waits quietly in the tray.</source>
        <translation>Ergo wartet still im Infobereich neben der Uhr.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Every 45 minutes, a long break every 120, no repeats.</source>
        <translation>Alle 45 Minuten, eine lange Pause alle 120, keine Wiederholungen.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>The rhythm Ergo comes with.</source>
        <translation>Der Rhythmus, mit dem Ergo kommt.</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Every 20 minutes for 60 seconds, small moves only, for three days.</source>
        <translation>Alle 20 Minuten für 60 Sekunden, nur kleine Bewegungen, drei Tage lang.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Quiet times</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Stimme und Ton</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Ergo</translation>
    </message>
    <message>
        <source>How much the moves may ask of you.</source>
        <translation>Wie viel die Bewegungen von dir verlangen dürfen.</translation>
    </message>
    <message>
        <source>How much of it others may notice.</source>
        <translation>Wie viel andere davon merken dürfen.</translation>
    </message>
    <message>
        <source>From lightest to darkest.</source>
        <translation>Vom hellsten zum dunkelsten.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>Wörter/min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>half way</source>
        <translation>halber Weg</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Desk and chair</source>
        <translation>Tisch und Stuhl</translation>
    </message>
    <message>
        <source>Standing desk</source>
        <translation>Steharbeitsplatz</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Etwas mehr</translation>
    </message>
    <message>
        <source>Any move</source>
        <translation>Jede Bewegung</translation>
    </message>
    <message>
        <source>Small moves</source>
        <translation>Kleine Bewegungen</translation>
    </message>
    <message>
        <source>Nobody notices</source>
        <translation>Niemand bemerkt es</translation>
    </message>
    <message>
        <source>Skin 1, lightest</source>
        <translation>Haut 1, am hellsten</translation>
    </message>
    <message>
        <source>Skin 2</source>
        <translation>Haut 2</translation>
    </message>
    <message>
        <source>Skin 3</source>
        <translation>Haut 3</translation>
    </message>
    <message>
        <source>Skin 4</source>
        <translation>Haut 4</translation>
    </message>
    <message>
        <source>Skin 5, darkest</source>
        <translation>Haut 5, am dunkelsten</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
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
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>What matters most</source>
        <translation>Was am meisten zählt</translation>
    </message>
    <message>
        <source>To ask for</source>
        <translation>Worum du bitten kannst</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Screen and phone</source>
        <translation>Bildschirm und Telefon</translation>
    </message>
    <message>
        <source>Mouse and keyboard</source>
        <translation>Maus und Tastatur</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Figures in the way of ROSA, from 1 to 10; the chart’s authors suggest action from 5. In Ergo’s words: {band}. Made from answers alone: a screening aid, and people tend to underrate mouse and keyboard. Source: {source}</source>
        <translation>Zahlen nach Art von ROSA, von 1 bis 10; das Autorenteam des Bogens rät ab 5 zum Handeln. In Ergos Worten: {band}. Allein aus Antworten gemacht: eine Orientierungshilfe, und Maus und Tastatur werden gern unterschätzt. Quelle: {source}</translation>
    </message>
    <message>
        <source>For professionals</source>
        <translation>Für Fachleute</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message>
        <source>The file names no sources.</source>
        <translation>Die Datei nennt keine Quellen.</translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>du darfst dort nicht schreiben</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>a file stands where its folder belongs</source>
        <translation>eine Datei steht dort, wo ihr Ordner hingehört</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt die Datei gerade</translation>
    </message>
    <message>
        <source>The history cannot be read: {reason} ({file}).</source>
        <translation>Der Verlauf lässt sich nicht lesen: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The history was not saved: {reason} ({file}).</source>
        <translation>Der Verlauf wurde nicht gespeichert: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The history was not changed: {reason} ({file}).</source>
        <translation>Der Verlauf wurde nicht geändert: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The history was not deleted: {reason} ({file}).</source>
        <translation>Der Verlauf wurde nicht gelöscht: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The history was not tidied: {reason} ({file}).</source>
        <translation>Der Verlauf wurde nicht aufgeräumt: {reason} ({file}).</translation>
    </message>
    <message>
        <source>a newer Ergo wrote it; update Ergo to use it</source>
        <translation>ein neueres Ergo hat die Datei geschrieben; aktualisiere Ergo</translation>
    </message>
    <message>
        <source>That day and time have not come yet: choose an earlier one.</source>
        <translation>Dieser Tag und diese Uhrzeit kommen erst noch: Wähle einen früheren Zeitpunkt.</translation>
    </message>
    <message>
        <source>{file} is there already and is no page of Ergo: choose another name.</source>
        <translation>{file} gibt es schon und ist keine Seite von Ergo: Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} was not saved: {reason}.</source>
        <translation>{file} wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>{file} is there already and is no export of Ergo: choose another name.</source>
        <translation>{file} gibt es schon und ist kein Export von Ergo: Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Not everything was deleted: {reason} ({file}).</source>
        <translation>Nicht alles wurde gelöscht: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The history could not be copied; is there room on the disk?</source>
        <translation>Der Verlauf ließ sich nicht kopieren; ist auf dem Datenträger Platz?</translation>
    </message>
    <message>
        <source>{file} could not be put aside: {reason}.</source>
        <translation>{file} ließ sich nicht beiseitelegen: {reason}.</translation>
    </message>
    <message>
        <source>The diary was damaged; it is now called {name}, and a new one has begun.</source>
        <translation>Das Tagebuch war beschädigt; es heißt jetzt {name}, und ein neues hat begonnen.</translation>
    </message>
    <message>
        <source>The diary was not deleted: {reason} ({file}).</source>
        <translation>Das Tagebuch wurde nicht gelöscht: {reason} ({file}).</translation>
    </message>
    <message>
        <source>The diary cannot be read: {reason} ({file}).</source>
        <translation>Das Tagebuch lässt sich nicht lesen: {reason} ({file}).</translation>
    </message>
    <message>
        <source>A newer Ergo wrote the diary; update Ergo to use it ({file}).</source>
        <translation>Ein neueres Ergo hat das Tagebuch geschrieben; aktualisiere Ergo, um es zu nutzen ({file}).</translation>
    </message>
    <message>
        <source>The diary is damaged: {reason} ({file}).</source>
        <translation>Das Tagebuch ist beschädigt: {reason} ({file}).</translation>
    </message>
    <message>
        <source>{file} is there already and is no diary of Ergo: choose another name.</source>
        <translation>{file} gibt es schon und ist kein Tagebuch von Ergo: Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The history was damaged; it is now called {name}, and a new one has begun.</source>
        <translation>Der Verlauf war beschädigt; er heißt jetzt {name}, und ein neuer hat begonnen.</translation>
    </message>
    <message>
        <source>{folder} has 26 routines that still have the name they began with; rename some.</source>
        <translation>In {folder} haben 26 Routinen noch den Namen, mit dem sie begannen; benenne einige um.</translation>
    </message>
    <message>
        <source>{file} is there already; choose another name, or change that file</source>
        <translation>{file} gibt es schon; wähle einen anderen Namen oder ändere diese Datei</translation>
    </message>
    <message>
        <source>Ergo has a routine &quot;{name}&quot; already; choose another name</source>
        <translation>Ergo hat schon eine Routine „{name}“; wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no name for a routine; use a-z, 0-9 and hyphens, as in my-hips</source>
        <translation>„{name}“ ist kein Name für eine Routine; nimm a-z, 0-9 und Bindestriche, wie in my-hips</translation>
    </message>
    <message>
        <source>A name ends in the routine&apos;s seconds, and the example has {seconds}; leave the {number} out</source>
        <translation>Ein Name endet mit den Sekunden der Routine, und das Beispiel hat {seconds}; lass die {number} weg</translation>
    </message>
    <message>
        <source>That name is too long; use {longest} letters at most</source>
        <translation>Der Name ist zu lang; nimm höchstens {longest} Zeichen</translation>
    </message>
    <message>
        <source>{problem}. Ergo saves nothing into it until that is mended.</source>
        <translation>{problem}. Ergo speichert nichts hinein, bis das behoben ist.</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} gibt es schon.</translation>
    </message>
    <message>
        <source>{file} is laid out in a way that Ergo cannot change safely: set it by hand.</source>
        <translation>{file} ist so aufgebaut, dass Ergo es nicht sicher ändern kann: Stell es von Hand ein.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Start Ergo again</source>
        <translation>Starte Ergo noch einmal</translation>
    </message>
    <message>
        <source>Its window opens: sitting time, a break, a pause.</source>
        <translation>Sein Fenster geht auf: Sitzzeit, eine Pause, Ruhe.</translation>
    </message>
    <message>
        <source>Ergo lives here</source>
        <translation>Hier wohnt Ergo</translation>
    </message>
    <message>
        <source>The ring fills as you sit. Click for breaks and pause.</source>
        <translation>Der Ring füllt sich beim Sitzen. Ein Klick zeigt Pausen und mehr.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A short break</source>
        <translation>Eine kurze Pause</translation>
    </message>
    <message>
        <source>{title}, {length}.</source>
        <translation>{title}, {length}.</translation>
    </message>
    <message>
        <source>Good moment?</source>
        <translation>Guter Moment?</translation>
    </message>
    <message>
        <source>{title} takes {length}.</source>
        <translation>{title} dauert {length}.</translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation>Zeit für Bewegung</translation>
    </message>
    <message>
        <source>{sat} sitting. {Length} for {what}?</source>
        <translation>{sat} gesessen. {Length} für {what}?</translation>
    </message>
    <message>
        <source>A moment for you</source>
        <translation>Ein Moment für dich</translation>
    </message>
    <message>
        <source>{title}. Ready when you are.</source>
        <translation>{title}. Bereit, wenn du es bist.</translation>
    </message>
    <message>
        <source>Your body called</source>
        <translation>Dein Körper hat angerufen</translation>
    </message>
    <message>
        <source>It would like {length} for {what}.</source>
        <translation>Er hätte gern {length} für {what}.</translation>
    </message>
    <message>
        <source>Tiny break?</source>
        <translation>Winzige Pause?</translation>
    </message>
    <message>
        <source>{Length}: {title}.</source>
        <translation>{Length}: {title}.</translation>
    </message>
    <message>
        <source>Loosen up a little</source>
        <translation>Lockere dich ein wenig</translation>
    </message>
    <message>
        <source>{Length} for {what}, small and slow.</source>
        <translation>{Length} für {what}, klein und langsam.</translation>
    </message>
    <message>
        <source>A short reset</source>
        <translation>Ein kurzer Neustart</translation>
    </message>
    <message>
        <source>{sat} sat. {Length} for {what} feels good about now.</source>
        <translation>{sat} gesessen. {Length} für {what} tut jetzt gut.</translation>
    </message>
    <message>
        <source>Pause between two thoughts</source>
        <translation>Pause zwischen zwei Gedanken</translation>
    </message>
    <message>
        <source>{title}, then straight back.</source>
        <translation>{title}, dann gleich zurück.</translation>
    </message>
    <message>
        <source>Longer break?</source>
        <translation>Längere Pause?</translation>
    </message>
    <message>
        <source>{title}. Easy does it.</source>
        <translation>{title}. Ganz gemütlich.</translation>
    </message>
    <message>
        <source>Time for a proper break</source>
        <translation>Zeit für eine richtige Pause</translation>
    </message>
    <message>
        <source>A few minutes for you</source>
        <translation>Ein paar Minuten für dich</translation>
    </message>
    <message>
        <source>{title}, or fresh air if you prefer.</source>
        <translation>{title}, oder frische Luft, wenn du lieber magst.</translation>
    </message>
    <message>
        <source>Move every way</source>
        <translation>In alle Richtungen bewegen</translation>
    </message>
    <message>
        <source>{title}. The work will wait.</source>
        <translation>{title}. Die Arbeit wartet.</translation>
    </message>
    <message>
        <source>Stretch, breathe, return</source>
        <translation>Strecken, atmen, zurückkommen</translation>
    </message>
    <message>
        <source>{Length} and a fresh start.</source>
        <translation>{Length} und ein neuer Anfang.</translation>
    </message>
    <message>
        <source>A longer reset</source>
        <translation>Ein größerer Neustart</translation>
    </message>
    <message>
        <source>{sat} sat. {title}?</source>
        <translation>{sat} gesessen. {title}?</translation>
    </message>
    <message>
        <source>A few minutes away</source>
        <translation>Ein paar Minuten weg</translation>
    </message>
    <message>
        <source>{Length} for {what}, at your pace.</source>
        <translation>{Length} für {what}, in deinem Tempo.</translation>
    </message>
    <message>
        <source>Fetch some water</source>
        <translation>Hol dir Wasser</translation>
    </message>
    <message>
        <source>Two birds, one walk. {Length} will do.</source>
        <translation>Zwei Fliegen, ein Weg. {Length} genügt.</translation>
    </message>
    <message>
        <source>Walk with me?</source>
        <translation>Gehst du mit?</translation>
    </message>
    <message>
        <source>{sat} sitting. {Length}, any direction.</source>
        <translation>{sat} gesessen. {Length}, egal wohin.</translation>
    </message>
    <message>
        <source>Legs would like a turn</source>
        <translation>Die Beine wären dran</translation>
    </message>
    <message>
        <source>Round the room, down the hall, up the stairs.</source>
        <translation>Durchs Zimmer, den Flur entlang, die Treppe hoch.</translation>
    </message>
    <message>
        <source>Fresh air nearby?</source>
        <translation>Frische Luft in der Nähe?</translation>
    </message>
    <message>
        <source>{Length}, easy, phone in the pocket.</source>
        <translation>{Length}, locker, Telefon in der Tasche.</translation>
    </message>
    <message>
        <source>Next call on foot</source>
        <translation>Nächstes Gespräch zu Fuß</translation>
    </message>
    <message>
        <source>If it is audio only, walk it.</source>
        <translation>Wenn es nur Ton ist, geh dabei.</translation>
    </message>
    <message>
        <source>The long way round</source>
        <translation>Der lange Weg</translation>
    </message>
    <message>
        <source>Printer, kettle or window: {length} on foot.</source>
        <translation>Drucker, Wasserkocher oder Fenster: {length} zu Fuß.</translation>
    </message>
    <message>
        <source>Easy pace</source>
        <translation>Gemütliches Tempo</translation>
    </message>
    <message>
        <source>Arms loose, look ahead, chat speed.</source>
        <translation>Arme locker, Blick voraus, Plaudertempo.</translation>
    </message>
    <message>
        <source>A lap of the floor?</source>
        <translation>Eine Runde durchs Stockwerk?</translation>
    </message>
    <message>
        <source>{Length}, at your own speed.</source>
        <translation>{Length}, in deinem Tempo.</translation>
    </message>
    <message>
        <source>Change the view?</source>
        <translation>Andere Aussicht?</translation>
    </message>
    <message>
        <source>{sat} at the desk. {Length}, any direction.</source>
        <translation>{sat} am Tisch. {Length}, egal wohin.</translation>
    </message>
    <message>
        <source>To the window?</source>
        <translation>Zum Fenster?</translation>
    </message>
    <message>
        <source>Roll there and back, look far.</source>
        <translation>Roll hin und zurück, schau weit.</translation>
    </message>
    <message>
        <source>Take the long way. {Length} will do.</source>
        <translation>Nimm den langen Weg. {Length} genügt.</translation>
    </message>
    <message>
        <source>Next call elsewhere</source>
        <translation>Nächstes Gespräch woanders</translation>
    </message>
    <message>
        <source>Take it away from the desk, if it is audio only.</source>
        <translation>Führ es abseits des Tisches, wenn es nur Ton ist.</translation>
    </message>
    <message>
        <source>Quick check-in</source>
        <translation>Kurz nachgespürt</translation>
    </message>
    <message>
        <source>Feet, back, shoulders: change one thing and carry on.</source>
        <translation>Füße, Rücken, Schultern: ändere eines und mach weiter.</translation>
    </message>
    <message>
        <source>How are you sitting?</source>
        <translation>Wie sitzt du?</translation>
    </message>
    <message>
        <source>Slide back, let the chair hold you, breathe out.</source>
        <translation>Rutsch zurück, lass dich vom Stuhl tragen, atme aus.</translation>
    </message>
    <message>
        <source>Next position?</source>
        <translation>Nächste Haltung?</translation>
    </message>
    <message>
        <source>Lean, shift or turn: anything but the last one.</source>
        <translation>Lehnen, verlagern oder drehen: nur nicht die letzte.</translation>
    </message>
    <message>
        <source>A breath for your shoulders</source>
        <translation>Ein Atemzug für die Schultern</translation>
    </message>
    <message>
        <source>Let them drop. Elbows close, wrists straight.</source>
        <translation>Lass sie sinken. Ellbogen nah, Handgelenke gerade.</translation>
    </message>
    <message>
        <source>Head over heart</source>
        <translation>Kopf über Herz</translation>
    </message>
    <message>
        <source>Bring the screen to you, not your chin to the screen.</source>
        <translation>Hol den Bildschirm zu dir, nicht das Kinn zum Bildschirm.</translation>
    </message>
    <message>
        <source>{sat} in one shape</source>
        <translation>{sat} in einer Form</translation>
    </message>
    <message>
        <source>Time for a different one.</source>
        <translation>Zeit für eine andere.</translation>
    </message>
    <message>
        <source>Small shift, big thanks</source>
        <translation>Kleiner Wechsel, großer Dank</translation>
    </message>
    <message>
        <source>Uncross, wriggle, settle again.</source>
        <translation>Beine lösen, zappeln, neu ankommen.</translation>
    </message>
    <message>
        <source>Jaw, eyes, hands</source>
        <translation>Kiefer, Augen, Hände</translation>
    </message>
    <message>
        <source>Loosen all three. Ten seconds.</source>
        <translation>Lockere alle drei. Zehn Sekunden.</translation>
    </message>
    <message>
        <source>{Length} for {what}?</source>
        <translation>{Length} für {what}?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>In %n min</numerusform>
            <numerusform>In %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {title}</source>
        <translation>{time}: {title}</translation>
    </message>
    <message>
        <source>{Length} for {what}, as you planned.</source>
        <translation>{Length} für {what}, wie du es geplant hast.</translation>
    </message>
    <message>
        <source>Two slow minutes?</source>
        <translation>Zwei langsame Minuten?</translation>
    </message>
    <message>
        <source>Breathe slowly, if you like. Movement is off until {time}.</source>
        <translation>Atme langsam, wenn du magst. Bewegung ruht bis {time}.</translation>
    </message>
    <message>
        <source>Movement is off until {time}, or until you say it was checked; slow breathing stays.</source>
        <translation>Bewegung ruht bis {time}, oder bis du sagst, dass es abgeklärt wurde; langsames Atmen bleibt.</translation>
    </message>
    <message>
        <source>It could not be saved: a restart of Ergo would end it.</source>
        <translation>Das ließ sich nicht speichern: Ein Neustart von Ergo würde es beenden.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. Start Ergo again to open its window.</source>
        <translation>Dieser Desktop zeigt keine Symbole in der Leiste. Starte Ergo noch einmal, um sein Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>To see an icon, add the extension “AppIndicator and KStatusNotifierItem Support”.</source>
        <translation>Für ein Symbol füg die Erweiterung „AppIndicator and KStatusNotifierItem Support“ hinzu.</translation>
    </message>
    <message>
        <source>Ergo is running without an icon</source>
        <translation>Ergo läuft ohne Symbol</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Thirty seconds instead?</source>
        <translation>Stattdessen dreißig Sekunden?</translation>
    </message>
    <message>
        <source>A shorter one is fine, and so is none.</source>
        <translation>Eine kürzere ist gut, und keine auch.</translation>
    </message>
    <message>
        <source>I held one break</source>
        <translation>Eine Pause habe ich zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>I held %n breaks</source>
        <translation>
            <numerusform>%n Pause habe ich zurückgehalten</numerusform>
            <numerusform>%n Pausen habe ich zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>during your call</source>
        <translation>während deines Gesprächs</translation>
    </message>
    <message>
        <source>during your meeting</source>
        <translation>während deiner Besprechung</translation>
    </message>
    <message>
        <source>while you were presenting or in full screen</source>
        <translation>während du präsentiert hast oder im Vollbild warst</translation>
    </message>
    <message>
        <source>during do not disturb</source>
        <translation>während „Nicht stören“ an war</translation>
    </message>
    <message>
        <source>during your pause</source>
        <translation>während deiner Unterbrechung</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>außerhalb deiner Zeiten</translation>
    </message>
    <message>
        <source>while you were away</source>
        <translation>während du weg warst</translation>
    </message>
    <message>
        <source>while you were typing</source>
        <translation>während du getippt hast</translation>
    </message>
    <message>
        <source>for a good moment</source>
        <translation>für einen guten Moment</translation>
    </message>
    <message>
        <source>A little movement</source>
        <translation>Ein wenig Bewegung</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>half a minute</source>
        <translation>eine halbe Minute</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>your neck</source>
        <translation>deinen Nacken</translation>
    </message>
    <message>
        <source>your shoulders</source>
        <translation>deine Schultern</translation>
    </message>
    <message>
        <source>your back</source>
        <translation>deinen Rücken</translation>
    </message>
    <message>
        <source>your hips</source>
        <translation>deine Hüfte</translation>
    </message>
    <message>
        <source>your legs</source>
        <translation>deine Beine</translation>
    </message>
    <message>
        <source>your wrists</source>
        <translation>deine Handgelenke</translation>
    </message>
    <message>
        <source>your eyes</source>
        <translation>deine Augen</translation>
    </message>
    <message>
        <source>a calm breath</source>
        <translation>einen ruhigen Atem</translation>
    </message>
    <message>
        <source>your whole body</source>
        <translation>deinen ganzen Körper</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Handgelenke</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Erleichterung</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>My routines</source>
        <translation>Meine Routinen</translation>
    </message>
    <message>
        <source>break due</source>
        <translation>Pause fällig</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>in Bewegung</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>pausiert, bis du fortsetzt</translation>
    </message>
    <message>
        <source>paused until {time}</source>
        <translation>pausiert bis {time}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>cannot tell when you are away</source>
        <translation>kann nicht sagen, wann du weg bist</translation>
    </message>
    <message>
        <source>something needs a look</source>
        <translation>etwas braucht einen Blick</translation>
    </message>
    <message>
        <source>no break planned</source>
        <translation>keine Pause geplant</translation>
    </message>
    <message>
        <source>next break within a minute</source>
        <translation>nächste Pause in unter einer Minute</translation>
    </message>
    <message>
        <source>next break in {time}</source>
        <translation>nächste Pause in {time}</translation>
    </message>
    <message>
        <source>holding (in a call)</source>
        <translation>hält zurück (im Gespräch)</translation>
    </message>
    <message>
        <source>holding (in a meeting)</source>
        <translation>wartet (in einer Besprechung)</translation>
    </message>
    <message>
        <source>holding (presenting or full screen)</source>
        <translation>hält zurück (Präsentation oder Vollbild)</translation>
    </message>
    <message>
        <source>holding (do not disturb)</source>
        <translation>hält zurück („Nicht stören“)</translation>
    </message>
    <message>
        <source>holding (until your hands rest)</source>
        <translation>hält zurück (bis deine Hände ruhen)</translation>
    </message>
    <message>
        <source>holding (outside your hours)</source>
        <translation>hält zurück (außerhalb deiner Zeiten)</translation>
    </message>
    <message>
        <source>holding for a better moment</source>
        <translation>wartet auf einen besseren Moment</translation>
    </message>
    <message>
        <source>sitting {time}</source>
        <translation>{time} gesessen</translation>
    </message>
    <message>
        <source>{taken} of {offered} breaks today</source>
        <translation>{taken} von {offered} Pausen heute</translation>
    </message>
    <message>
        <source>Ergo: {state}</source>
        <translation>Ergo: {state}</translation>
    </message>
    <message>
        <source>longest sit {time}</source>
        <translation>am längsten gesessen {time}</translation>
    </message>
    <message>
        <source>A fresh day. Nothing counted yet.</source>
        <translation>Ein frischer Tag. Noch nichts gezählt.</translation>
    </message>
</context>
<context>
    <name>workstation</name>
    <message>
        <source>Workstation check</source>
        <translation>Arbeitsplatz-Check</translation>
    </message>
    <message>
        <source>Office chair</source>
        <translation>Bürostuhl</translation>
    </message>
    <message>
        <source>Laptop only</source>
        <translation>Nur Laptop</translation>
    </message>
    <message>
        <source>Standing desk</source>
        <translation>Steharbeitsplatz</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Rollstuhl</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Desk and layout</source>
        <translation>Tisch und Anordnung</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Keyboard, mouse, phone</source>
        <translation>Tastatur, Maus, Telefon</translation>
    </message>
    <message>
        <source>Light, air, habits</source>
        <translation>Licht, Luft, Gewohnheiten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not mine to change</source>
        <translation>Liegt nicht bei mir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Ask my employer</source>
        <translation>Arbeitgeber fragen</translation>
    </message>
    <message>
        <source>Under 1 h</source>
        <translation>Unter 1 h</translation>
    </message>
    <message>
        <source>1 to 4 h</source>
        <translation>1 bis 4 h</translation>
    </message>
    <message>
        <source>Over 4 h</source>
        <translation>Über 4 h</translation>
    </message>
    <message>
        <source>well set up</source>
        <translation>gut eingerichtet</translation>
    </message>
    <message>
        <source>worth a few changes</source>
        <translation>ein paar Änderungen lohnen sich</translation>
    </message>
    <message>
        <source>ask for a workplace check</source>
        <translation>bitte um eine Beurteilung deines Arbeitsplatzes</translation>
    </message>
    <message>
        <source>A look at your own desk, not a risk assessment; what an employer owes stays theirs. Pain that lasts or spreads: see a professional.</source>
        <translation>Ein Blick auf deinen eigenen Tisch, keine Gefährdungsbeurteilung; die Pflichten des Arbeitgebers bleiben bestehen. Schmerz, der bleibt oder sich ausbreitet: geh zu einer Fachperson.</translation>
    </message>
    <message>
        <source>Nothing stands out so far.</source>
        <translation>Bisher fällt nichts auf.</translation>
    </message>
    <message>
        <source>Nothing stands out that is yours to change.</source>
        <translation>Nichts fällt auf, was du selbst ändern kannst.</translation>
    </message>
    <message>
        <source>Nothing stands out. Enjoy your desk.</source>
        <translation>Nichts fällt auf. Viel Freude an deinem Tisch.</translation>
    </message>
    <message>
        <source>I did a workstation self-check on {day}. These would help me work comfortably: {items}. Could we arrange them or a workstation assessment?</source>
        <translation>Ich habe am {day} meinen Arbeitsplatz selbst geprüft. Das würde mir helfen, angenehm zu arbeiten: {items}. Können wir das einrichten oder eine Beurteilung des Arbeitsplatzes?</translation>
    </message>
    <message>
        <source>support for my feet</source>
        <translation>eine Stütze für meine Füße</translation>
    </message>
    <message>
        <source>a seat whose height can be set</source>
        <translation>ein Sitz mit verstellbarer Höhe</translation>
    </message>
    <message>
        <source>a soft mat to stand on</source>
        <translation>eine weiche Matte zum Stehen</translation>
    </message>
    <message>
        <source>room to stand close to the desk</source>
        <translation>Platz, um nah am Tisch zu stehen</translation>
    </message>
    <message>
        <source>a desk at the height of my elbows</source>
        <translation>ein Tisch in Höhe meiner Ellbogen</translation>
    </message>
    <message>
        <source>room for my knees under the desk</source>
        <translation>Platz für meine Knie unter dem Tisch</translation>
    </message>
    <message>
        <source>a seat of the right depth</source>
        <translation>ein Sitz mit passender Tiefe</translation>
    </message>
    <message>
        <source>support for my back</source>
        <translation>eine Stütze für meinen Rücken</translation>
    </message>
    <message>
        <source>a backrest that tilts</source>
        <translation>eine Rückenlehne, die sich neigt</translation>
    </message>
    <message>
        <source>armrests that can be set</source>
        <translation>verstellbare Armlehnen</translation>
    </message>
    <message>
        <source>a desk whose height can be set</source>
        <translation>ein höhenverstellbarer Tisch</translation>
    </message>
    <message>
        <source>room for what I use most within reach</source>
        <translation>Platz in Reichweite für das, was ich am meisten brauche</translation>
    </message>
    <message>
        <source>a deeper desk, or an arm for the screen</source>
        <translation>ein tieferer Tisch oder ein Arm für den Bildschirm</translation>
    </message>
    <message>
        <source>a screen whose height can be set</source>
        <translation>ein höhenverstellbarer Bildschirm</translation>
    </message>
    <message>
        <source>a screen that can stand an arm’s length away</source>
        <translation>ein Bildschirm, der eine Armlänge entfernt stehen kann</translation>
    </message>
    <message>
        <source>room for the screen straight ahead</source>
        <translation>Platz für den Bildschirm gerade vor mir</translation>
    </message>
    <message>
        <source>blinds, or a place without glare</source>
        <translation>Blenden oder ein Platz ohne Spiegelungen</translation>
    </message>
    <message>
        <source>a document holder</source>
        <translation>ein Vorlagenhalter</translation>
    </message>
    <message>
        <source>a riser, a keyboard and a mouse for the laptop</source>
        <translation>ein Ständer, eine Tastatur und eine Maus für den Laptop</translation>
    </message>
    <message>
        <source>a flat keyboard</source>
        <translation>eine flache Tastatur</translation>
    </message>
    <message>
        <source>a mouse that fits my hand</source>
        <translation>eine Maus, die zu meiner Hand passt</translation>
    </message>
    <message>
        <source>a headset</source>
        <translation>ein Headset</translation>
    </message>
    <message>
        <source>a lamp at the side</source>
        <translation>eine Lampe an der Seite</translation>
    </message>
    <message>
        <source>a comfortable temperature, little noise and a clear way</source>
        <translation>eine angenehme Temperatur, wenig Lärm und ein freier Weg</translation>
    </message>
    <message>
        <source>ways to change between sitting, standing and walking</source>
        <translation>Möglichkeiten, zwischen Sitzen, Stehen und Gehen zu wechseln</translation>
    </message>
    <message>
        <source>an eye test for work at the screen</source>
        <translation>ein Sehtest für die Bildschirmarbeit</translation>
    </message>
</context>
</TS>
