<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>TokenDeck::AccessDialog</name>
    <message>
        <source>Who Can Call</source>
        <translation>Wer darf aufrufen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>beliebiges Modell</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>beliebige Adresse</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>In &amp;Tabelle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Enter one like 203.0.113.7 or 2001:db8::7, or leave the field empty.</source>
        <translation>„%1“ ist keine IP-Adresse. Geben Sie eine wie 203.0.113.7 oder 2001:db8::7 ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“%1” is more than one model. Enter a single name, or leave the field empty.</source>
        <translation>„%1“ ist mehr als ein Modell. Geben Sie einen einzelnen Namen ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Neither the gateway nor any token lists the model “%1”: it may not exist. Names must match exactly.</source>
        <translation>Weder das Gateway noch ein Token führt das Modell „%1“ auf: Vielleicht gibt es dieses Modell nicht. Namen müssen genau übereinstimmen.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Allowed (%1)</source>
        <translation>Erlaubt (%1)</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Unbekannt (%1)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>No tokens.</source>
        <translation>Keine Tokens.</translation>
    </message>
    <message>
        <source>“%1” would be allowed now.</source>
        <translation>„%1“ würde jetzt zugelassen.</translation>
    </message>
    <message>
        <source>“%1” would be refused:</source>
        <translation>„%1“ würde abgelehnt:</translation>
    </message>
    <message>
        <source>Whether “%1” would be allowed is unknown:</source>
        <translation>Ob „%1“ zugelassen würde, ist unbekannt:</translation>
    </message>
    <message>
        <source>How %1 reads model and IP limits has not been tested: for its tokens with such limits the answer is unknown.</source>
        <translation>Wie %1 Modell- und IP-Beschränkungen liest, wurde nicht getestet: Für dessen Tokens mit solchen Beschränkungen ist die Antwort unbekannt.</translation>
    </message>
    <message>
        <source>How this gateway reads model and IP limits has not been tested: for tokens with such limits the answer is unknown.</source>
        <translation>Wie dieses Gateway Modell- und IP-Beschränkungen liest, wurde nicht getestet: Für Tokens mit solchen Beschränkungen ist die Antwort unbekannt.</translation>
    </message>
    <message>
        <source>Judged by names alone: %1 lists some models under another name.</source>
        <translation>Nur nach Namen beurteilt: %1 führt manche Modelle unter einem anderen Namen auf.</translation>
    </message>
    <message>
        <source>The list is incomplete: only loaded tokens are considered.</source>
        <translation>Die Liste ist unvollständig: Nur geladene Tokens werden berücksichtigt.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessText</name>
    <message>
        <source>It has expired (%1).</source>
        <translation>Es ist abgelaufen (%1).</translation>
    </message>
    <message>
        <source>The gateway has marked it as expired.</source>
        <translation>Das Gateway hat es als abgelaufen markiert.</translation>
    </message>
    <message>
        <source>The gateway has marked it as exhausted.</source>
        <translation>Das Gateway hat es als aufgebraucht markiert.</translation>
    </message>
    <message>
        <source>Its quota has run out: %1 remaining.</source>
        <translation>Sein Kontingent ist aufgebraucht: noch %1.</translation>
    </message>
    <message>
        <source>Its model limits are enabled but empty: no model may be called.</source>
        <translation>Seine Modellbeschränkungen sind aktiviert, aber leer: Kein Modell darf aufgerufen werden.</translation>
    </message>
    <message>
        <source>Its model limits contain no possible model name: %1</source>
        <translation>Seine Modellbeschränkungen enthalten keinen möglichen Modellnamen: %1</translation>
    </message>
    <message>
        <source>“%1” is not in its model limits: %2</source>
        <translation>„%1“ gehört nicht zu seinen erlaubten Modellen: %2</translation>
    </message>
    <message>
        <source>Its IP limits, as %1 reads them, allow no one: %2</source>
        <translation>So wie %1 seine IP-Beschränkungen liest, lassen sie niemanden zu: %2</translation>
    </message>
    <message>
        <source>%1 is among its denied addresses: %2</source>
        <translation>%1 gehört zu seinen verbotenen Adressen: %2</translation>
    </message>
    <message>
        <source>%1 is outside its IP limits: %2</source>
        <translation>%1 liegt außerhalb seiner IP-Beschränkungen: %2</translation>
    </message>
    <message>
        <source>the user&apos;s own group</source>
        <translation>die eigene Gruppe des Benutzers</translation>
    </message>
    <message>
        <source>The gateway offers no model that it may call in its group (%1).</source>
        <translation>Das Gateway bietet in seiner Gruppe (%1) kein Modell an, das es aufrufen darf.</translation>
    </message>
    <message>
        <source>The gateway does not offer “%1” in its group (%2).</source>
        <translation>Das Gateway bietet „%1“ in seiner Gruppe (%2) nicht an.</translation>
    </message>
    <message>
        <source>The account pays by subscription only, and none is active.</source>
        <translation>Das Konto zahlt nur über ein Abonnement, und keines ist aktiv.</translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1: the gateway refuses every call.</source>
        <translation>Das Guthaben des Kontos beträgt %1: Das Gateway lehnt jeden Aufruf ab.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>unbekannter Status</translation>
    </message>
    <message>
        <source>address outside its limits</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>group gone</source>
        <translation>Gruppe nicht mehr da</translation>
    </message>
    <message>
        <source>model not in its limits</source>
        <translation>Modell nicht erlaubt</translation>
    </message>
    <message>
        <source>model not offered</source>
        <translation>Modell nicht angeboten</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>kein Guthaben</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>rule unknown</source>
        <translation>Regel unbekannt</translation>
    </message>
    <message>
        <source>group not listed</source>
        <translation>Gruppe nicht aufgeführt</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>Es ist deaktiviert.</translation>
    </message>
    <message>
        <source>Its call limit, or its quota for the current time window, is used up.</source>
        <translation>Sein Aufruflimit oder sein Kontingent für den laufenden Zeitraum ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Its status is %1, which gateways refuse.</source>
        <translation>Sein Status ist %1, den Gateways ablehnen.</translation>
    </message>
    <message>
        <source>Its group, %1, is not among those the account may use.</source>
        <translation>Seine Gruppe, %1, gehört nicht zu denen, die das Konto verwenden darf.</translation>
    </message>
    <message>
        <source>The gateway has not reported everything that this depends on.</source>
        <translation>Das Gateway hat nicht alles gemeldet, wovon dies abhängt.</translation>
    </message>
    <message>
        <source>How this gateway reads such limits is unknown.</source>
        <translation>Wie dieses Gateway solche Beschränkungen liest, ist unbekannt.</translation>
    </message>
    <message>
        <source>Its group, %1, is not among the public ones: the gateway does not report whether it exists.</source>
        <translation>Seine Gruppe, %1, gehört nicht zu den öffentlichen: Das Gateway meldet nicht, ob es sie gibt.</translation>
    </message>
    <message>
        <source>“%1” costs %2 a call, times the ratio of the token&apos;s group.</source>
        <translation>„%1“ kostet %2 je Aufruf, mal Faktor der Gruppe des Tokens.</translation>
    </message>
    <message>
        <source>“%1” costs %2 per million tokens in and %3 out, times the ratio of the token&apos;s group.</source>
        <translation>„%1“ kostet %2 je Million Eingabe-Tokens und %3 je Million Ausgabe-Tokens, mal Faktor der Gruppe des Tokens.</translation>
    </message>
    <message>
        <source>the balance</source>
        <translation>das Guthaben</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Not reported by %1, and not considered: %2.</source>
        <translation>Von %1 nicht gemeldet und nicht berücksichtigt: %2.</translation>
    </message>
    <message>
        <source>Not reported by the gateway, and not considered: %1.</source>
        <translation>Vom Gateway nicht gemeldet und nicht berücksichtigt: %1.</translation>
    </message>
    <message>
        <source>Rate limits are not visible here.</source>
        <translation>Ratenlimits sind hier nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountText</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>loading %1…</source>
        <comment>so many tokens so far</comment>
        <translation>lädt %1&#xa0;…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>loading %1 of %2…</source>
        <translation>lädt %1 von %2&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 von %2&#xa0;…</translation>
    </message>
    <message>
        <source>waiting for the limit</source>
        <translation>wartet (Aufruflimit)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting for the limit until %1</source>
        <comment>a time</comment>
        <translation>wartet (Aufruflimit) bis %1</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>a time</comment>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>retrying…</source>
        <translation>versucht es erneut&#xa0;…</translation>
    </message>
    <message>
        <source>retrying at %1</source>
        <comment>a time</comment>
        <translation>nächster Versuch: %1</translation>
    </message>
    <message>
        <source>retry %1</source>
        <comment>a time</comment>
        <translation>Versuch: %1</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>unvollständig: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>tokens, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>kein Guthaben</translation>
    </message>
    <message>
        <source>no access token</source>
        <translation>kein Zugriffstoken</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <comment>a number of tokens</comment>
        <translation>%1, unvollständig</translation>
    </message>
    <message>
        <source>Last read: %1</source>
        <comment>a time</comment>
        <translation>Zuletzt gelesen: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsModel</name>
    <message>
        <source>All gateways</source>
        <translation>Alle Gateways</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsPane</name>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>New gateway</source>
        <translation>Neues Gateway</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>In der &amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;New Gateway…</source>
        <translation>&amp;Neues Gateway&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ActionFinder</name>
    <message>
        <source>Find an Action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (an)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Actions</name>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export tokens to a file for spreadsheets</source>
        <translation>Tokens in eine Datei für Tabellenkalkulationen exportieren</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>&amp;JSON exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export tokens to a file for other programs</source>
        <translation>Tokens in eine Datei für andere Programme exportieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print the current view: the table or the overview</source>
        <translation>Die aktuelle Ansicht drucken: Tabelle oder Übersicht</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the current view as a PDF</source>
        <translation>Die aktuelle Ansicht als PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy Masked Keys</source>
        <translation>Maskierte Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy Full &amp;Key</source>
        <translation>&amp;Vollständigen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Requests this one key from the gateway; must be allowed in the gateway settings</source>
        <translation>Fordert diesen einen Schlüssel vom Gateway an; muss in den Einstellungen des Gateways erlaubt sein</translation>
    </message>
    <message>
        <source>Copy Ce&amp;ll</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Rows</source>
        <translation>Z&amp;eilen kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Cl&amp;ear Filter</source>
        <translation>Filter lee&amp;ren</translation>
    </message>
    <message>
        <source>Saved F&amp;ilters</source>
        <translation>&amp;Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Calls of &amp;Token…</source>
        <translation>A&amp;ufrufe des Tokens&#xa0;…</translation>
    </message>
    <message>
        <source>The latest calls of the selected token, from the gateway&apos;s log</source>
        <translation>Die letzten Aufrufe des ausgewählten Tokens aus dem Protokoll des Gateways</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>In der Konsole öff&amp;nen</translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser</source>
        <translation>Die Token-Seite des Gateways im Browser</translation>
    </message>
    <message>
        <source>&amp;Unusual Days…</source>
        <translation>Ungewöhnliche &amp;Tage&#xa0;…</translation>
    </message>
    <message>
        <source>Days on which far more was used than usual</source>
        <translation>Tage, an denen viel mehr als üblich verbraucht wurde</translation>
    </message>
    <message>
        <source>&amp;Who Can Call…</source>
        <translation>&amp;Wer darf aufrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Which tokens allow a call to a model from an address, and why others do not</source>
        <translation>Welche Tokens einen Aufruf eines Modells von einer Adresse aus erlauben und warum andere nicht</translation>
    </message>
    <message>
        <source>Cha&amp;nges…</source>
        <translation>Än&amp;derungen&#xa0;…</translation>
    </message>
    <message>
        <source>What changed since your last visit, or between two moments</source>
        <translation>Was sich seit Ihrem letzten Besuch oder zwischen zwei Zeitpunkten geändert hat</translation>
    </message>
    <message>
        <source>For&amp;get History of Token…</source>
        <translation>Verlauf des T&amp;okens vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete what was kept of the selected token</source>
        <translation>Löschen, was über das ausgewählte Token aufbewahrt wurde</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Appearance, gateways, findings, notifications, history, network, privacy and shortcuts</source>
        <translation>Aussehen, Gateways, Befunde, Benachrichtigungen, Verlauf, Netzwerk, Datenschutz und Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Reload the list from the gateway</source>
        <translation>Die Liste neu vom Gateway laden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>C&amp;ontinue Loading</source>
        <translation>Laden f&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation>Den Rest der Liste laden</translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation>Gateway-&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Address and credentials of this gateway</source>
        <translation>Adresse und Anmeldedaten dieses Gateways</translation>
    </message>
    <message>
        <source>&amp;New Gateway…</source>
        <translation>&amp;Neues Gateway&#xa0;…</translation>
    </message>
    <message>
        <source>Connect to another gateway or account</source>
        <translation>Mit einem anderen Gateway oder Konto verbinden</translation>
    </message>
    <message>
        <source>Re&amp;move Gateway…</source>
        <translation>Gateway ent&amp;fernen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation>Gateways i&amp;mportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Add the gateways in a file; their access tokens are not in it</source>
        <translation>Die Gateways aus einer Datei hinzufügen; ihre Zugriffstokens sind darin nicht enthalten</translation>
    </message>
    <message>
        <source>E&amp;xport Gateways…</source>
        <translation>Gateways e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save all gateways to a file, without access tokens</source>
        <translation>Alle Gateways in einer Datei speichern, ohne Zugriffstokens</translation>
    </message>
    <message>
        <source>&amp;All Gateways</source>
        <translation>&amp;Alle Gateways</translation>
    </message>
    <message>
        <source>The tokens of all gateways together</source>
        <translation>Die Tokens aller Gateways zusammen</translation>
    </message>
    <message>
        <source>&amp;Demo Gateways</source>
        <translation>&amp;Demo-Gateways</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click a control to see what it does</source>
        <translation>Auf ein Bedienelement klicken, um zu sehen, was es tut</translation>
    </message>
    <message>
        <source>&amp;Filter Language</source>
        <translation>&amp;Filtersprache</translation>
    </message>
    <message>
        <source>What you can type into the filter field</source>
        <translation>Was im Filterfeld eingegeben werden kann</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an A&amp;ction…</source>
        <translation>A&amp;ktion suchen&#xa0;…</translation>
    </message>
    <message>
        <source>All that the menus can do, by words</source>
        <translation>Alles, was die Menüs bieten, anhand von Wörtern</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Report</source>
        <translation>&amp;Diagnosebericht kopieren</translation>
    </message>
    <message>
        <source>Versions, platform and how gateways answered, without keys, names and addresses</source>
        <translation>Versionen, Plattform und wie Gateways geantwortet haben, ohne Schlüssel, Namen und Adressen</translation>
    </message>
    <message>
        <source>&amp;About TokenDeck</source>
        <translation>Ü&amp;ber TokenDeck</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>The table of tokens</source>
        <translation>Die Tabelle der Tokens</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Totals, charts and findings</source>
        <translation>Summen, Diagramme und Befunde</translation>
    </message>
    <message>
        <source>Sid&amp;e Bar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>The list of gateways</source>
        <translation>Die Liste der Gateways</translation>
    </message>
    <message>
        <source>Summary C&amp;ards</source>
        <translation>&amp;Kennzahlen</translation>
    </message>
    <message>
        <source>&amp;Raw Quota</source>
        <translation>&amp;Rohkontingent</translation>
    </message>
    <message>
        <source>Show amounts in quota units instead of money</source>
        <translation>Beträge in Kontingenteinheiten statt in Geld anzeigen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Gateway &amp;Order</source>
        <translation>&amp;Reihenfolge des Gateways</translation>
    </message>
    <message>
        <source>Unsorted: the order in which the gateway lists its tokens</source>
        <translation>Unsortiert: die Reihenfolge, in der das Gateway seine Tokens aufführt</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to the previous view</source>
        <translation>Zurück zur vorherigen Ansicht</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go forward to the next view</source>
        <translation>Weiter zur nächsten Ansicht</translation>
    </message>
    <message>
        <source>&amp;First Page</source>
        <translation>&amp;Erste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>Vor&amp;herige Seite</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Last Page</source>
        <translation>&amp;Letzte Seite</translation>
    </message>
    <message>
        <source>&amp;Go to Page</source>
        <translation>Zu Seite &amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Free&amp;ze Status and Name</source>
        <translation>Status und Name fi&amp;xieren</translation>
    </message>
    <message>
        <source>Keep these columns visible when scrolling sideways</source>
        <translation>Diese Spalten beim seitlichen Blättern sichtbar halten</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the default sizes, columns and panels</source>
        <translation>Größen, Spalten und Bereiche auf die Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Großzügig</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Dens&amp;ity</source>
        <translation>Zeilen&amp;abstand</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Farbsche&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AddressPage</name>
    <message>
        <source>Step 1 of 3: Gateway address</source>
        <translation>Schritt 1 von 3: Adresse des Gateways</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>https:// verwenden</translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation>&amp;Unverschlüsselt senden</translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation>Diesem Zertifikat ver&amp;trauen</translation>
    </message>
    <message>
        <source>Continue Any&amp;way</source>
        <translation>Trotzdem &amp;fortfahren</translation>
    </message>
    <message>
        <source>Enter the address at which you open your gateway&apos;s console in the browser. Any of its pages will do, and so will a call copied as a curl command.</source>
        <translation>Geben Sie die Adresse ein, unter der Sie die Konsole Ihres Gateways im Browser öffnen. Jede ihrer Seiten genügt, ebenso ein als curl-Befehl kopierter Aufruf.</translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation>&amp;Adresse des Gateways:</translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation>Nur wenn das Netz zwischen diesem Rechner und dem Gateway sicher ist, etwa ein VPN</translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation>Erst nachdem sein Fingerabdruck mit dem des Zertifikats des Gateways verglichen wurde</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>TokenDeck::CallsDialog</name>
    <message>
        <source>The gateway refused to list the calls.</source>
        <translation>Das Gateway hat es abgelehnt, die Aufrufe aufzulisten.</translation>
    </message>
    <message>
        <source>This account is not allowed to list its calls.</source>
        <translation>Dieses Konto darf seine Aufrufe nicht auflisten.</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>Das Gateway meldet: %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>The calls of the pages that have been read</source>
        <translation>Die Aufrufe der bereits gelesenen Seiten</translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation>Alle ex&amp;portieren&#xa0;…</translation>
    </message>
    <message>
        <source>Reads all pages first; at most %1 calls</source>
        <translation>Liest zuerst alle Seiten; höchstens %1 Aufrufe</translation>
    </message>
    <message>
        <source>Stop this export to see the calls of “%1”.</source>
        <translation>Halten Sie diesen Export an, um die Aufrufe von „%1“ zu sehen.</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>Aufrufe von %1</translation>
    </message>
    <message>
        <source>There are no more calls.</source>
        <translation>Es gibt keine weiteren Aufrufe.</translation>
    </message>
    <message>
        <source>The calls of this token cannot be asked for: the gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation>Die Aufrufe dieses Tokens können nicht abgefragt werden: Das Protokoll des Gateways kennt Tokens nur beim Namen, und dieses hat keinen.</translation>
    </message>
    <message>
        <source>All calls on this page are of other tokens with the same name.</source>
        <translation>Alle Aufrufe auf dieser Seite stammen von anderen Tokens mit demselben Namen.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>No calls in the log.</source>
        <translation>Keine Aufrufe im Protokoll.</translation>
    </message>
    <message>
        <source>Loading page %1…</source>
        <translation>Seite %1 wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with this name</source>
        <translation>
            <numerusform>%Ln Aufruf mit diesem Namen</numerusform>
            <numerusform>%Ln Aufrufe mit diesem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway knows calls by the token&apos;s name only; %Ln token(s) are called so.</source>
        <translation>
            <numerusform>Das Gateway kennt Aufrufe nur nach dem Namen des Tokens; %Ln Token heißt so.</numerusform>
            <numerusform>Das Gateway kennt Aufrufe nur nach dem Namen des Tokens; %Ln Tokens heißen so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln call(s) of other tokens with the same name.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Aufruf anderer Tokens mit demselben Namen.</numerusform>
            <numerusform>Ausgelassen: %Ln Aufrufe anderer Tokens mit demselben Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded by the gateway: %1.</source>
        <translation>Vom Gateway nicht aufgezeichnet: %1.</translation>
    </message>
    <message>
        <source>Reading all calls</source>
        <translation>Alle Aufrufe werden gelesen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Es wurde nichts geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) read</source>
        <translation>
            <numerusform>%Ln Aufruf gelesen</numerusform>
            <numerusform>%Ln Aufrufe gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln call(s) saved to %1. An export has no more.</source>
        <translation>
            <numerusform>Der letzte Aufruf (%Ln) wurde in %1 gespeichert. Mehr enthält ein Export nicht.</numerusform>
            <numerusform>Die letzten %Ln Aufrufe wurden in %1 gespeichert. Mehr enthält ein Export nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to %1</source>
        <translation>
            <numerusform>%Ln Aufruf in %1 gespeichert</numerusform>
            <numerusform>%Ln Aufrufe in %1 gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::CallsModel</name>
    <message>
        <source>under 1 s</source>
        <translation>unter 1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation>Vom Gateway nicht gemeldet.</translation>
    </message>
    <message>
        <source>The gateway reports whole seconds, rounded down.</source>
        <translation>Das Gateway meldet ganze Sekunden, abgerundet.</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Prompt-Tokens</translation>
    </message>
    <message>
        <source>Tokens of the completion</source>
        <translation>Completion-Tokens</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Cards</name>
    <message>
        <source>of %1</source>
        <comment>all that was granted</comment>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln unlimited</source>
        <translation>
            <numerusform>+ %Ln unbegrenzt</numerusform>
            <numerusform>+ %Ln unbegrenzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 granted · %3</source>
        <translation>%1 von gewährten %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln token(s) is unknown.</source>
        <translation>
            <numerusform>Das Kontingent von %Ln Token ist unbekannt.</numerusform>
            <numerusform>Das Kontingent von %Ln Tokens ist unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>tokens hold %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>The account holds %1, its usable limited tokens %2.</source>
        <translation>Das Konto hat %1, seine nutzbaren begrenzten Tokens haben %2.</translation>
    </message>
    <message>
        <source>%1 beyond it</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>no token works</source>
        <translation>kein Token nutzbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) cannot pay</source>
        <translation>
            <numerusform>%Ln Konto kann nicht zahlen</numerusform>
            <numerusform>%Ln Konten können nicht zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 of %2 accounts</source>
        <translation>von %1 der %2 Konten</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Nutzbar</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>all tokens</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Their status, expiry and quota allow calls.</source>
        <translation>Ihr Status, Ablauf und Kontingent erlauben Aufrufe.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Laufen bald ab</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>binnen %n Tag</numerusform>
            <numerusform>binnen %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>nächstes: %1</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>%1 expired · %2 exhausted</source>
        <translation>%1 abgel. · %2 leer</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 deaktiviert</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <translation>unter %1&#xa0;%</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>unused or expired</source>
        <translation>unbenutzt o. abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Usable but never used or unused for %n day(s); or expired or exhausted but still enabled.</source>
        <translation>
            <numerusform>Nutzbar, aber nie benutzt oder seit %n Tag unbenutzt; oder abgelaufen oder aufgebraucht, aber noch aktiviert.</numerusform>
            <numerusform>Nutzbar, aber nie benutzt oder seit %n Tagen unbenutzt; oder abgelaufen oder aufgebraucht, aber noch aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>Unbeschränkt</translation>
    </message>
    <message>
        <source>no model, IP</source>
        <translation>kein Modell-, IP- oder</translation>
    </message>
    <message>
        <source>or quota limit</source>
        <translation>Kontingentlimit</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>Gefährlich</translation>
    </message>
    <message>
        <source>by findings</source>
        <translation>laut Befunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>in %1 of %2 loaded</source>
        <translation>in %1 geladenen von %2</translation>
    </message>
    <message>
        <source>in the %1 loaded</source>
        <translation>in den %1 geladenen</translation>
    </message>
    <message>
        <source>%1 since the last refresh</source>
        <translation>%1 seit der letzten Aktualisierung</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangeText</name>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln verschwunden</numerusform>
            <numerusform>%Ln verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln umbenannt</numerusform>
            <numerusform>%Ln umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <translation>
            <numerusform>%Ln mit anderem Status</numerusform>
            <numerusform>%Ln mit anderem Status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another key</source>
        <translation>
            <numerusform>%Ln mit anderem Schlüssel</numerusform>
            <numerusform>%Ln mit anderem Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with wider limits</source>
        <translation>
            <numerusform>%Ln mit gelockerten Beschränkungen</numerusform>
            <numerusform>%Ln mit gelockerten Beschränkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with narrower limits</source>
        <translation>
            <numerusform>%Ln mit verschärften Beschränkungen</numerusform>
            <numerusform>%Ln mit verschärften Beschränkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with more quota</source>
        <translation>
            <numerusform>%Ln mit mehr Kontingent</numerusform>
            <numerusform>%Ln mit mehr Kontingent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with less quota</source>
        <translation>
            <numerusform>%Ln mit weniger Kontingent</numerusform>
            <numerusform>%Ln mit weniger Kontingent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another expiry</source>
        <translation>
            <numerusform>%Ln mit anderem Ablauf</numerusform>
            <numerusform>%Ln mit anderem Ablauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another group</source>
        <translation>
            <numerusform>%Ln in anderer Gruppe</numerusform>
            <numerusform>%Ln in anderer Gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (lets everyone in)</source>
        <translation>%1 (lässt alle zu)</translation>
    </message>
    <message>
        <source>%1 (lets no one in)</source>
        <translation>%1 (lässt niemanden zu)</translation>
    </message>
    <message>
        <source>models: %1</source>
        <translation>Modelle: %1</translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
    <message>
        <source>denied addresses: %1</source>
        <translation>verbotene Adressen: %1</translation>
    </message>
    <message>
        <source>quota: %1</source>
        <translation>Kontingent: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <translation>Ablauf: %1</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
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
        <source>name or change</source>
        <translation>Name oder Änderung</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two moments</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation>Än&amp;derungen:</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Since my last visit (%1)</source>
        <translation>Seit meinem letzten Besuch (%1)</translation>
    </message>
    <message>
        <source>Since my last visit</source>
        <translation>Seit meinem letzten Besuch</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Between two moments</source>
        <translation>Zwischen zwei Zeitpunkten</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>History is off: nothing was kept that could be compared.</source>
        <translation>Der Verlauf ist ausgeschaltet: Es wurde nichts aufbewahrt, was verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose two different moments.</source>
        <translation>Wählen Sie zwei verschiedene Zeitpunkte.</translation>
    </message>
    <message>
        <source>Nothing was loaded in this time.</source>
        <translation>In dieser Zeit wurde nichts geladen.</translation>
    </message>
    <message>
        <source>History begins with this load: changes are shown from the next one on.</source>
        <translation>Der Verlauf beginnt mit diesem Ladevorgang: Änderungen werden ab dem nächsten angezeigt.</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Seit %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation>Keine Änderung passt zur Suche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) changed: %1.</source>
        <translation>
            <numerusform>%Ln Token geändert: %1.</numerusform>
            <numerusform>%Ln Tokens geändert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>History begins %1.</source>
        <translation>Der Verlauf beginnt am %1.</translation>
    </message>
    <message>
        <source>“%1” is gone: it is no longer in the table.</source>
        <translation>„%1“ ist verschwunden: Es steht nicht mehr in der Tabelle.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before → After</source>
        <translation>Vorher → Nachher</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Chart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save Image…</source>
        <translation>Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>The file name must end in .svg or .png.</source>
        <translation>Der Dateiname muss auf .svg oder .png enden.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ColumnTexts</name>
    <message>
        <source>Changed since your last visit: %1</source>
        <translation>Geändert seit Ihrem letzten Besuch: %1</translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>Vom Gateway gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 left, %2 used</source>
        <translation>%1 übrig, %2 verbraucht</translation>
    </message>
    <message>
        <source>(the user&apos;s own group)</source>
        <translation>(die eigene Gruppe des Benutzers)</translation>
    </message>
    <message>
        <source>The user&apos;s own group</source>
        <translation>Die eigene Gruppe des Benutzers</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Irgendein Befund</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Schweregrad: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The token&apos;s current status, whatever the gateway has stored</source>
        <translation>Der aktuelle Status des Tokens, was auch immer das Gateway gespeichert hat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name its owner gave it</source>
        <translation>Der Name, den sein Besitzer ihm gegeben hat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The API key, masked</source>
        <translation>Der API-Schlüssel, maskiert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The group whose channels and prices apply</source>
        <translation>Die Gruppe, deren Kanäle und Preise gelten</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Quota that remains</source>
        <translation>Verbleibendes Kontingent</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Less than $1</source>
        <translation>Weniger als $1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Share of the granted quota that remains</source>
        <translation>Verbleibender Anteil des gewährten Kontingents</translation>
    </message>
    <message>
        <source>Less than 10 % left</source>
        <translation>Weniger als 10&#xa0;% übrig</translation>
    </message>
    <message>
        <source>Less than half left</source>
        <translation>Weniger als die Hälfte übrig</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Quota used so far</source>
        <translation>Bisher verbrauchtes Kontingent</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>Nichts verbraucht</translation>
    </message>
    <message>
        <source>$1 or more</source>
        <translation>$1 oder mehr</translation>
    </message>
    <message>
        <source>$100 or more</source>
        <translation>$100 oder mehr</translation>
    </message>
    <message>
        <source>Used 24 h</source>
        <translation>24&#xa0;h verbraucht</translation>
    </message>
    <message>
        <source>Quota used in the last 24 hours</source>
        <translation>In den letzten 24 Stunden verbrauchtes Kontingent</translation>
    </message>
    <message>
        <source>Used 7 d</source>
        <translation>7&#xa0;T. verbraucht</translation>
    </message>
    <message>
        <source>Quota used in the last 7 days</source>
        <translation>In den letzten 7 Tagen verbrauchtes Kontingent</translation>
    </message>
    <message>
        <source>Used 30 d</source>
        <translation>30&#xa0;T. verbraucht</translation>
    </message>
    <message>
        <source>Quota used in the last 30 days</source>
        <translation>In den letzten 30 Tagen verbrauchtes Kontingent</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>When its quota, or its account&apos;s balance, will be used up</source>
        <translation>Wann sein Kontingent oder das Guthaben seines Kontos aufgebraucht sein wird</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Weniger als 7 Tage</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Weniger als 30 Tage</translation>
    </message>
    <message>
        <source>Not as it is used now</source>
        <translation>Bei diesem Verbrauch nie</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>When the token expires</source>
        <translation>Wann das Token abläuft</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>How many findings there are, and how severe the worst is</source>
        <translation>Wie viele Befunde es gibt und wie schwer der schwerste ist</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>When the token was last charged</source>
        <translation>Wann das Token zuletzt belastet wurde</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Weniger als ein Tag</translation>
    </message>
    <message>
        <source>More than 30 days ago</source>
        <translation>Vor mehr als 30 Tagen</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>Vor mehr als 90 Tagen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the token was created</source>
        <translation>Wann das Token erstellt wurde</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Vor mehr als einem Jahr</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The models it may call, as entered by its owner</source>
        <translation>Die Modelle, die es aufrufen darf, so wie sein Besitzer sie eingegeben hat</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IPs</translation>
    </message>
    <message>
        <source>The addresses it may be used from, as entered by its owner</source>
        <translation>Die Adressen, von denen es benutzt werden darf, so wie sein Besitzer sie eingegeben hat</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Beschränkt</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Nicht beschränkt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The token&apos;s ID on its gateway</source>
        <translation>Die ID des Tokens auf seinem Gateway</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The gateway it is from</source>
        <translation>Das Gateway, von dem es stammt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ConnectDialog</name>
    <message>
        <source>Connect a Gateway</source>
        <translation>Gateway verbinden</translation>
    </message>
    <message>
        <source>More &amp;Settings…</source>
        <translation>Weitere &amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>A&amp;dd Gateway</source>
        <translation>Gateway &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Proxy, certificates, timeouts and more, in one form</source>
        <translation>Proxy, Zertifikate, Zeitlimits und mehr in einem Formular</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Controller</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>Demo · %1</source>
        <translation>Demo · %1</translation>
    </message>
    <message>
        <source>Copying full keys is not allowed in this gateway&apos;s settings</source>
        <translation>Das Kopieren vollständiger Schlüssel ist in den Einstellungen dieses Gateways nicht erlaubt</translation>
    </message>
    <message>
        <source>Requesting the key…</source>
        <translation>Schlüssel wird angefordert&#xa0;…</translation>
    </message>
    <message>
        <source>The key was not copied.</source>
        <translation>Der Schlüssel wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1</source>
        <translation>
            <numerusform>%n Token nach %1 exportiert</numerusform>
            <numerusform>%n Tokens nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No history is kept of this token.</source>
        <translation>Über dieses Token wird kein Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>Verlauf vergessen</translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation>Alles vergessen, was über „%1“ aufbewahrt wurde? Dies lässt sich nicht rückgängig machen. Auf dem Gateway selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>The token&apos;s history is forgotten.</source>
        <translation>Der Verlauf des Tokens ist vergessen.</translation>
    </message>
    <message>
        <source>The team&apos;s password is kept for this run only.</source>
        <translation>Das Passwort des Teams wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The history was damaged, and a new one has been started.</source>
        <translation>Der Verlauf war beschädigt, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The history is of a newer version of TokenDeck.</source>
        <translation>Der Verlauf stammt von einer neueren Version von TokenDeck.</translation>
    </message>
    <message>
        <source>It is shown, and nothing is added to it: %1</source>
        <translation>Er wird angezeigt, aber es wird nichts hinzugefügt: %1</translation>
    </message>
    <message>
        <source>There is no history: its file cannot be opened.</source>
        <translation>Es gibt keinen Verlauf: Seine Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1:%2 Another folder can be chosen in Edit &gt; Settings, on the page History.</source>
        <translation>%1:%2 Ein anderer Ordner kann unter Bearbeiten &gt; Einstellungen auf der Seite Verlauf gewählt werden.</translation>
    </message>
    <message>
        <source>The history could not be written.</source>
        <translation>Der Verlauf konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be reached.</source>
        <translation>Der Verlauf des Teams ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Nothing is added to the team&apos;s history.</source>
        <translation>Zum Verlauf des Teams wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>Das Protokoll kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The gateways were not exported.</source>
        <translation>Die Gateways wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>Gateways exported to %1, without access tokens</source>
        <translation>Gateways nach %1 exportiert, ohne Zugriffstokens</translation>
    </message>
    <message>
        <source>No gateways were imported.</source>
        <translation>Es wurden keine Gateways importiert.</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) imported.</source>
        <translation>
            <numerusform>%n Gateway importiert.</numerusform>
            <numerusform>%n Gateways importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: the same address and user ID are there already.</source>
        <translation>
            <numerusform>%n übersprungen: Adresse und Benutzer-ID sind bereits vorhanden.</numerusform>
            <numerusform>%n übersprungen: Adresse und Benutzer-ID sind bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter their access tokens in their settings.</source>
        <translation>Geben Sie die Zugriffstokens in deren Einstellungen ein.</translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation>Gateways importieren</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The access token is kept for this session only.</source>
        <translation>Das Zugriffstoken wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>No system keychain accepted it (%1). It is not saved, and you will be asked for it at the next start.</source>
        <translation>Kein Schlüsselbund des Systems hat es angenommen (%1). Es ist nicht gespeichert, und beim nächsten Start werden Sie danach gefragt.</translation>
    </message>
    <message>
        <source>Remove Gateway</source>
        <translation>Gateway entfernen</translation>
    </message>
    <message>
        <source>Remove the gateway “%1”, its access token and its history from this computer? Nothing changes on the gateway itself.</source>
        <translation>Das Gateway „%1“, sein Zugriffstoken und seinen Verlauf von diesem Rechner entfernen? Auf dem Gateway selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The access token could not be removed from the system&apos;s keychain.</source>
        <translation>Das Zugriffstoken konnte nicht aus dem Schlüsselbund des Systems entfernt werden.</translation>
    </message>
    <message>
        <source>The keychain says: %1. Remove the “TokenDeck” entry with your system&apos;s password manager, or create a new access token in the gateway&apos;s console, which invalidates the old one.</source>
        <translation>Der Schlüsselbund meldet: %1. Entfernen Sie den Eintrag „TokenDeck“ mit der Passwortverwaltung Ihres Systems, oder erstellen Sie in der Konsole des Gateways ein neues Zugriffstoken, wodurch das alte ungültig wird.</translation>
    </message>
    <message>
        <source>What has been told cannot be kept, and may be told again.</source>
        <translation>Was bereits gemeldet wurde, kann nicht vermerkt werden und wird vielleicht noch einmal gemeldet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway and what is the matter there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>During quiet hours</source>
        <translation>Während der Ruhezeit</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Benachrichtigungen an.</translation>
    </message>
    <message>
        <source>TokenDeck</source>
        <translation>TokenDeck</translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>So sehen Benachrichtigungen aus.</translation>
    </message>
    <message>
        <source>The settings are of a newer version of TokenDeck.</source>
        <translation>Die Einstellungen stammen von einer neueren Version von TokenDeck.</translation>
    </message>
    <message>
        <source>They are used as far as this version understands them, and nothing in them is lost.</source>
        <translation>Sie werden verwendet, soweit diese Version sie versteht, und nichts davon geht verloren.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::CredentialText</name>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>Das Zertifikat des Gateways ist nicht vertrauenswürdig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It differs from the one that was trusted.</source>
        <translation>Es ist ein anderes als das, dem vertraut wurde.</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>Ausgestellt für: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>Die Adresse hat keinen Rechnernamen.</translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation>Dies ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>Lassen Sie Benutzername und Passwort aus der Adresse weg.</translation>
    </message>
    <message>
        <source>Without https, others on the network can read the access token.</source>
        <translation>Ohne https können andere im Netzwerk das Zugriffstoken mitlesen.</translation>
    </message>
    <message>
        <source>The command logs in with a browser cookie, which does not work here. Create an access token in the console, under personal settings.</source>
        <translation>Der Befehl meldet sich mit einem Browser-Cookie an, was hier nicht geht. Erstellen Sie in der Konsole unter den persönlichen Einstellungen ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>This is a browser token, which expires soon. Create an access token in the console, under personal settings.</source>
        <translation>Dies ist ein Browser-Token, das bald abläuft. Erstellen Sie in der Konsole unter den persönlichen Einstellungen ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>This is a model key (sk-…): it can call models but not log in. Create an access token in the console, under personal settings.</source>
        <translation>Dies ist ein Modellschlüssel (sk-…): Damit lassen sich Modelle aufrufen, aber nicht anmelden. Erstellen Sie in der Konsole unter den persönlichen Einstellungen ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>It contains a line break or control character.</source>
        <translation>Es enthält einen Zeilenumbruch oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>An access token has no spaces and no letters other than a–z.</source>
        <translation>Ein Zugriffstoken hat keine Leerzeichen und keine anderen Buchstaben als a–z.</translation>
    </message>
    <message>
        <source>The user ID is a number, shown in the console&apos;s personal settings.</source>
        <translation>Die Benutzer-ID ist eine Zahl, die in den persönlichen Einstellungen der Konsole steht.</translation>
    </message>
    <message>
        <source>Most gateways expect New-Api-User here.</source>
        <translation>Die meisten Gateways erwarten hier New-Api-User.</translation>
    </message>
    <message>
        <source>A header name may contain only letters, digits and hyphens.</source>
        <translation>Ein Header-Name darf nur Buchstaben, Ziffern und Bindestriche enthalten.</translation>
    </message>
    <message>
        <source>This header is used for something else.</source>
        <translation>Dieser Header wird für etwas anderes verwendet.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Ein anderes Profil hat diesen Namen.</translation>
    </message>
    <message>
        <source>The profile “%1” has the same address and user ID.</source>
        <translation>Das Profil „%1“ hat dieselbe Adresse und Benutzer-ID.</translation>
    </message>
    <message>
        <source>A gateway without tokens; its kind cannot be told from an empty list</source>
        <translation>Ein Gateway ohne Tokens; an einer leeren Liste ist seine Art nicht zu erkennen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>Das Gateway meldet: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::DetailsPane</name>
    <message>
        <source>Select a token to see its details.</source>
        <translation>Wählen Sie ein Token aus, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Model limits</source>
        <translation>Modellbeschränkungen</translation>
    </message>
    <message>
        <source>IP limits</source>
        <translation>IP-Beschränkungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Open in Console</source>
        <translation>In der Konsole öffnen</translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser, where tokens can be changed</source>
        <translation>Die Token-Seite des Gateways im Browser, auf der sich Tokens ändern lassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Masked key</source>
        <translation>Maskierter Schlüssel</translation>
    </message>
    <message>
        <source>Copy Masked Key</source>
        <translation>Maskierten Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Group ratio</source>
        <translation>Gruppenfaktor</translation>
    </message>
    <message>
        <source>Stored status</source>
        <translation>Gespeicherter Status</translation>
    </message>
    <message>
        <source>Gateways write &quot;expired&quot; and &quot;exhausted&quot; only when a token is next used.</source>
        <translation>Gateways vermerken „abgelaufen“ und „aufgebraucht“ erst bei der nächsten Benutzung eines Tokens.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Of the granted quota: remaining and used together</source>
        <translation>Vom gewährten Kontingent: Verbleibendes und Verbrauchtes zusammen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · Ablauf: %2</translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>Vom Gateway gespeichert als %1</translation>
    </message>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
        <translation>Vom Gateway nicht oder in unbekannter Form gemeldet.</translation>
    </message>
    <message>
        <source>Only the beginning of this list is shown and checked here; copy and export include all of it.</source>
        <translation>Nur der Anfang dieser Liste wird hier angezeigt und geprüft; Kopie und Export enthalten sie ganz.</translation>
    </message>
    <message>
        <source>Limits · Models</source>
        <translation>Beschränkungen · Modelle</translation>
    </message>
    <message>
        <source>Limits · Models (%1)</source>
        <translation>Beschränkungen · Modelle (%1)</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>Limits · IPs</source>
        <translation>Beschränkungen · IPs</translation>
    </message>
    <message>
        <source>Limits · IPs (%1)</source>
        <translation>Beschränkungen · IPs (%1)</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… und weitere</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ErrorText</name>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>Das Gateway ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse des Gateways.</translation>
    </message>
    <message>
        <source>No readable answer arrived in time.</source>
        <translation>Es kam nicht rechtzeitig eine lesbare Antwort.</translation>
    </message>
    <message>
        <source>The gateway may be busy; a longer timeout can be set in the settings.</source>
        <translation>Das Gateway ist vielleicht ausgelastet; in den Einstellungen lässt sich ein längeres Zeitlimit wählen.</translation>
    </message>
    <message>
        <source>No secure connection to the gateway.</source>
        <translation>Keine sichere Verbindung zum Gateway.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check whether the server supports https at this address and port.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie, ob der Server unter dieser Adresse und diesem Port https unterstützt.</translation>
    </message>
    <message>
        <source>The access token would be sent without encryption.</source>
        <translation>Das Zugriffstoken würde unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use https://, or allow this in the profile&apos;s settings.</source>
        <translation>Es wurde nichts gesendet. Verwenden Sie https://, oder erlauben Sie dies in den Einstellungen des Profils.</translation>
    </message>
    <message>
        <source>The connection cannot be set up as configured.</source>
        <translation>Die Verbindung lässt sich so, wie sie eingestellt ist, nicht herstellen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy and the certificate file.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie den Proxy und die Zertifikatsdatei.</translation>
    </message>
    <message>
        <source>An access token is required.</source>
        <translation>Ein Zugriffstoken ist erforderlich.</translation>
    </message>
    <message>
        <source>Nothing was sent. Without a system keychain you are asked for it at each start.</source>
        <translation>Es wurde nichts gesendet. Ohne Schlüsselbund des Systems werden Sie bei jedem Start danach gefragt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address redirects to %1</source>
        <translation>Die Adresse des Gateways leitet weiter zu %1</translation>
    </message>
    <message>
        <source>The credentials were not sent there. If the gateway has moved, enter its new address.</source>
        <translation>Die Anmeldedaten wurden nicht dorthin gesendet. Falls das Gateway umgezogen ist, geben Sie seine neue Adresse ein.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>Unter dieser Adresse gibt es kein Gateway.</translation>
    </message>
    <message>
        <source>Something answers there, but not with a token list. Check the address and its path.</source>
        <translation>Dort antwortet etwas, aber nicht mit einer Liste von Tokens. Prüfen Sie die Adresse und ihren Pfad.</translation>
    </message>
    <message>
        <source>A firewall or proxy in front of the gateway blocked the call.</source>
        <translation>Eine Firewall oder ein Proxy vor dem Gateway hat den Aufruf blockiert.</translation>
    </message>
    <message>
        <source>It answered with its own page. Ask whoever runs the gateway to allow this program.</source>
        <translation>Die Antwort war eine Seite von dort. Bitten Sie den Betreiber des Gateways, dieses Programm zuzulassen.</translation>
    </message>
    <message>
        <source>Something in front of the gateway requires its own login.</source>
        <translation>Etwas vor dem Gateway verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>The answer came from a proxy or another site, not from the gateway. Check the address and the network&apos;s proxy.</source>
        <translation>Die Antwort kam von einem Proxy oder einer anderen Website, nicht vom Gateway. Prüfen Sie die Adresse und den Proxy des Netzwerks.</translation>
    </message>
    <message>
        <source>The gateway refused the login.</source>
        <translation>Das Gateway hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the access token and the user ID.</source>
        <translation>Prüfen Sie das Zugriffstoken und die Benutzer-ID.</translation>
    </message>
    <message>
        <source>The gateway refused to list the tokens.</source>
        <translation>Das Gateway hat es abgelehnt, die Tokens aufzulisten.</translation>
    </message>
    <message>
        <source>It does not say whether the login is the reason.</source>
        <translation>Ob die Anmeldung der Grund ist, meldet es nicht.</translation>
    </message>
    <message>
        <source>This account is not allowed to list its tokens.</source>
        <translation>Dieses Konto darf seine Tokens nicht auflisten.</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway.</source>
        <translation>Fragen Sie den Betreiber des Gateways.</translation>
    </message>
    <message>
        <source>The gateway accepts no more calls for now.</source>
        <translation>Das Gateway nimmt vorerst keine Aufrufe mehr an.</translation>
    </message>
    <message>
        <source>Too many calls within a few minutes. Try again later.</source>
        <translation>Zu viele Aufrufe innerhalb weniger Minuten. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The gateway reports an internal error.</source>
        <translation>Das Gateway meldet einen internen Fehler.</translation>
    </message>
    <message>
        <source>Try again; if it persists, ask whoever runs the gateway.</source>
        <translation>Versuchen Sie es noch einmal; wenn es dabei bleibt, fragen Sie den Betreiber des Gateways.</translation>
    </message>
    <message>
        <source>The gateway gave an unexpected answer (HTTP %1).</source>
        <translation>Das Gateway hat unerwartet geantwortet (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway&apos;s reply cannot be read.</source>
        <translation>Die Antwort des Gateways ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It may be an unsupported kind of gateway.</source>
        <translation>Vielleicht wird diese Art von Gateway nicht unterstützt.</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <translation>Die Liste ist unvollständig.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted.</source>
        <translation>Das Zertifikat des Gateways ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Nothing was sent. Test the connection in the settings to see the certificate.</source>
        <translation>Es wurde nichts gesendet. Testen Sie in den Einstellungen die Verbindung, um das Zertifikat zu sehen.</translation>
    </message>
    <message>
        <source>The gateway has another address: %1</source>
        <translation>Das Gateway hat eine andere Adresse: %1</translation>
    </message>
    <message>
        <source>The credentials were not sent there.</source>
        <translation>Die Anmeldedaten wurden nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The login is correct: the problem is on the gateway&apos;s side. Try again later.</source>
        <translation>Die Anmeldung stimmt: Das Problem liegt beim Gateway. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>It kept changing while it was being read: tokens may be missing here.</source>
        <translation>Sie hat sich beim Lesen fortwährend geändert: Hier fehlen vielleicht Tokens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no readable ID and are missing here.</source>
        <translation>
            <numerusform>%Ln Zeile hat keine lesbare ID und fehlt hier.</numerusform>
            <numerusform>%Ln Zeilen haben keine lesbare ID und fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts %1 tokens but sends %2. Ask whoever runs it where the others are.</source>
        <translation>Das Gateway zählt %1 Tokens, sendet aber %2. Fragen Sie seinen Betreiber, wo die übrigen sind.</translation>
    </message>
    <message>
        <source>The gateway sends the same rows on every page. A cache between it and this computer may be serving old replies.</source>
        <translation>Das Gateway sendet auf jeder Seite dieselben Zeilen. Vielleicht liefert ein Cache zwischen ihm und diesem Rechner alte Antworten.</translation>
    </message>
    <message>
        <source>It continues after %1 tokens; no more than that are read.</source>
        <translation>Sie geht nach %1 Tokens weiter; mehr werden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ExportDialog</name>
    <message>
        <source>Include a column of fin&amp;dings</source>
        <translation>Spalte mit &amp;Befunden einschließen</translation>
    </message>
    <message>
        <source>Include columns of &amp;use and forecast</source>
        <translation>Spalten für &amp;Verbrauch und Prognose einschließen</translation>
    </message>
    <message>
        <source>Add a &amp;byte order mark, for Excel</source>
        <translation>Byte-Reihenfolge-&amp;Marke für Excel hinzufügen</translation>
    </message>
    <message>
        <source>Export Tokens</source>
        <translation>Tokens exportieren</translation>
    </message>
    <message>
        <source>&amp;All tokens (%1)</source>
        <translation>&amp;Alle Tokens (%1)</translation>
    </message>
    <message>
        <source>&amp;All tokens loaded (%1)</source>
        <translation>&amp;Alle geladenen Tokens (%1)</translation>
    </message>
    <message>
        <source>Tokens matching the &amp;filter (%1)</source>
        <translation>Zum &amp;Filter passende Tokens (%1)</translation>
    </message>
    <message>
        <source>&amp;Selected tokens (%1)</source>
        <translation>Ausge&amp;wählte Tokens (%1)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>Tokens:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Keys are exported masked, amounts and times as the gateway sent them.</source>
        <translation>Schlüssel werden maskiert exportiert, Beträge und Zeiten so, wie das Gateway sie gesendet hat.</translation>
    </message>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since; the file&apos;s name says so.</source>
        <comment>a time</comment>
        <translation>Diese Tokens sind auf dem Stand vom %1. Seitdem hat das Gateway nicht geantwortet; der Dateiname weist darauf hin.</translation>
    </message>
    <message>
        <source>Only %1 of %2 tokens are loaded: the file will be incomplete.</source>
        <translation>Nur %1 von %2 Tokens sind geladen: Die Datei wird unvollständig.</translation>
    </message>
    <message>
        <source>Only %1 tokens are loaded: the file will be incomplete.</source>
        <translation>Nur %1 Tokens sind geladen: Die Datei wird unvollständig.</translation>
    </message>
    <message>
        <source>Export it an&amp;yway</source>
        <translation>&amp;Trotzdem exportieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Used in the last 24 hours, 7 and 30 days, and when a token will be empty</source>
        <translation>Verbrauch der letzten 24 Stunden, 7 und 30 Tage, und wann ein Token leer sein wird</translation>
    </message>
    <message>
        <source>Nothing is known of the tokens&apos; use yet</source>
        <translation>Über den Verbrauch der Tokens ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>Excel recognizes a CSV file as UTF-8 only if it begins with one</source>
        <translation>Excel erkennt eine CSV-Datei nur dann als UTF-8, wenn sie mit einer solchen beginnt</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterBookmarks</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>Diesen Filter &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the current filter under a name</source>
        <translation>Den aktuellen Filter unter einem Namen speichern</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (ungültig)</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>Filter &amp;verwalten&#xa0;…</translation>
    </message>
    <message>
        <source>Rename, pin, reorder and delete saved filters</source>
        <translation>Gespeicherte Filter umbenennen, anheften, umordnen und löschen</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Gespeichert als „%1“</translation>
    </message>
    <message>
        <source>Save this filter, or choose a saved one</source>
        <translation>Diesen Filter speichern oder einen gespeicherten wählen</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pinned filter(s)</source>
        <translation>
            <numerusform>%n weiterer angehefteter Filter</numerusform>
            <numerusform>%n weitere angeheftete Filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterErrorText</name>
    <message>
        <source>A search term is missing at the end.</source>
        <translation>Am Ende fehlt ein Suchbegriff.</translation>
    </message>
    <message>
        <source>A search term is missing before “%1”.</source>
        <translation>Vor „%1“ fehlt ein Suchbegriff.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” says how to compare, but not what. Put a field in front, such as remaining or expires.</source>
        <translation>„%1“ sagt, wie verglichen wird, aber nicht was. Setzen Sie ein Feld davor, etwa remaining oder expires.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”? Put text with a colon in quotes.</source>
        <translation>Es gibt kein Feld „%1“. Meinten Sie „%2“? Text mit Doppelpunkt gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2. Put text with a colon in quotes.</source>
        <translation>Es gibt kein Feld „%1“. Felder sind: %2. Text mit Doppelpunkt gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a known value. Did you mean “%2”?</source>
        <translation>„%1“ ist kein bekannter Wert. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” is not a known value. Use one of: %2.</source>
        <translation>„%1“ ist kein bekannter Wert. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” does not apply to this field and value. Write %2 instead.</source>
        <translation>„%1“ passt nicht zu diesem Feld und Wert. Schreiben Sie stattdessen %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like %2.</source>
        <translation>„%1“ ist keine ganze Zahl. Schreiben Sie sie wie %2.</translation>
    </message>
    <message>
        <source>“%1” is ambiguous. Write %2 or %3.</source>
        <translation>„%1“ ist mehrdeutig. Schreiben Sie %2 oder %3.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of quota. Write it like %2.</source>
        <translation>„%1“ ist kein Kontingentbetrag. Schreiben Sie ihn wie %2.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write it like %2.</source>
        <translation>„%1“ ist kein Prozentsatz. Schreiben Sie ihn wie %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a time span nor a date. Write it like %2.</source>
        <translation>„%1“ ist weder eine Zeitspanne noch ein Datum. Schreiben Sie sie wie %2.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Write a single one, like 10.0.0.5.</source>
        <translation>„%1“ ist keine IP-Adresse. Schreiben Sie eine einzelne wie 10.0.0.5.</translation>
    </message>
    <message>
        <source>The quote %1 is not closed. Add a &quot; at the end.</source>
        <translation>Das Anführungszeichen %1 ist nicht geschlossen. Setzen Sie ein &quot; ans Ende.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Add a ) at the end.</source>
        <translation>Diese Klammer ist nicht geschlossen. Setzen Sie eine ) ans Ende.</translation>
    </message>
    <message>
        <source>“)” has no matching “(”. Add one before it, or put it in quotes.</source>
        <translation>Zu „)“ gibt es keine passende „(“. Setzen Sie eine davor, oder setzen Sie sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Too many nested parentheses or minus signs.</source>
        <translation>Zu viele verschachtelte Klammern oder Minuszeichen.</translation>
    </message>
    <message>
        <source>The site does not report what a dollar is worth.</source>
        <translation>Die Website meldet nicht, was ein Dollar wert ist.</translation>
    </message>
    <message>
        <source>The site does not report what %1 is worth.</source>
        <translation>Die Website meldet nicht, was %1 wert ist.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Suggestions (%1)</source>
        <translation>Vorschläge (%1)</translation>
    </message>
    <message>
        <source>Filter: words, is:expiring, model:gpt-5.4, group:vip, ip:10.0.0.5, remaining&lt;%1 …</source>
        <translation>Filtern: Wörter, is:expiring, model:gpt-5.4, group:vip, ip:10.0.0.5, remaining&lt;%1&#xa0;…</translation>
    </message>
    <message>
        <source>Use quota units: %1</source>
        <translation>Verwenden Sie Kontingenteinheiten: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterHelp</name>
    <message>
        <source>both words, anywhere in name, group, masked key, models, IPs or ID</source>
        <translation>beide Wörter, irgendwo in Name, Gruppe, maskiertem Schlüssel, Modellen, IPs oder ID</translation>
    </message>
    <message>
        <source>exactly this, spaces included</source>
        <translation>genau dies, mit Leerzeichen</translation>
    </message>
    <message>
        <source>without the word; a minus works before any term or parenthesis</source>
        <translation>ohne das Wort; ein Minus wirkt vor jedem Begriff und jeder Klammer</translation>
    </message>
    <message>
        <source>either</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>Klammern fassen zusammen</translation>
    </message>
    <message>
        <source>any of several values: enabled, disabled, expired, exhausted, unknown</source>
        <translation>einer von mehreren Werten: enabled, disabled, expired, exhausted, unknown</translation>
    </message>
    <message>
        <source>status, expiry and quota allow calls</source>
        <translation>Status, Ablauf und Kontingent erlauben Aufrufe</translation>
    </message>
    <message>
        <source>usable, and its limits, group and account allow some call</source>
        <translation>nutzbar, und seine Beschränkungen, seine Gruppe und sein Konto erlauben irgendeinen Aufruf</translation>
    </message>
    <message>
        <source>a call of this model would be allowed now</source>
        <translation>ein Aufruf dieses Modells würde jetzt zugelassen</translation>
    </message>
    <message>
        <source>usable, and expires soon</source>
        <translation>nutzbar, und läuft bald ab</translation>
    </message>
    <message>
        <source>usable, and its quota is low</source>
        <translation>nutzbar, und sein Kontingent ist knapp</translation>
    </message>
    <message>
        <source>never used, or unused for a long time</source>
        <translation>nie benutzt oder lange unbenutzt</translation>
    </message>
    <message>
        <source>usable but unused; or expired or exhausted but still enabled</source>
        <translation>nutzbar, aber unbenutzt; oder abgelaufen oder aufgebraucht, aber noch aktiviert</translation>
    </message>
    <message>
        <source>disabled, expired or exhausted</source>
        <translation>deaktiviert, abgelaufen oder aufgebraucht</translation>
    </message>
    <message>
        <source>any model, any IP, unlimited quota, as the gateway enforces it</source>
        <translation>jedes Modell, jede IP, unbegrenztes Kontingent, so wie das Gateway es durchsetzt</translation>
    </message>
    <message>
        <source>not reported by the gateway, or in an unknown form</source>
        <translation>vom Gateway nicht oder in unbekannter Form gemeldet</translation>
    </message>
    <message>
        <source>a finding of this severity: danger, warning, info; or any, none</source>
        <translation>ein Befund dieses Schweregrads: danger, warning, info; oder any, none</translation>
    </message>
    <message>
        <source>of this gateway, where several are shown</source>
        <translation>von diesem Gateway, wenn mehrere angezeigt werden</translation>
    </message>
    <message>
        <source>the whole group name; group:&quot;&quot; is the user&apos;s own group</source>
        <translation>der ganze Gruppenname; group:&quot;&quot; ist die eigene Gruppe des Benutzers</translation>
    </message>
    <message>
        <source>the word in the name; name:&quot;&quot; has no name</source>
        <translation>das Wort im Namen; name:&quot;&quot; hat keinen Namen</translation>
    </message>
    <message>
        <source>its model limits allow the model</source>
        <translation>seine Modellbeschränkungen erlauben das Modell</translation>
    </message>
    <message>
        <source>its IP limits allow the address</source>
        <translation>seine IP-Beschränkungen erlauben die Adresse</translation>
    </message>
    <message>
        <source>by ID</source>
        <translation>nach ID</translation>
    </message>
    <message>
        <source>in money, as the site shows it or in dollars</source>
        <translation>in Geld, wie die Website es anzeigt, oder in Dollar</translation>
    </message>
    <message>
        <source>in quota units; k and m are thousands and millions</source>
        <translation>in Kontingenteinheiten; k und m stehen für Tausend und Million</translation>
    </message>
    <message>
        <source>the share that is left</source>
        <translation>der verbleibende Anteil</translation>
    </message>
    <message>
        <source>expires within 7 days; h, d, w and y are hours, days, weeks and years</source>
        <translation>läuft innerhalb von 7 Tagen ab; h, d, w und y sind Stunden, Tage, Wochen und Jahre</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation>ab diesem Tag</translation>
    </message>
    <message>
        <source>last used more than 30 days ago</source>
        <translation>vor mehr als 30 Tagen zuletzt benutzt</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>Filter Language</source>
        <translation>Filtersprache</translation>
    </message>
    <message>
        <source>Filter language</source>
        <translation>Filtersprache</translation>
    </message>
    <message>
        <source>Type words: a token matches if it contains every word, in upper or lower case. Everything else is a term of the form field:value. Click an example to try it.</source>
        <translation>Geben Sie Wörter ein: Ein Token passt, wenn es jedes Wort enthält, groß oder klein geschrieben. Alles andere ist ein Begriff der Form Feld:Wert. Klicken Sie auf ein Beispiel, um es auszuprobieren.</translation>
    </message>
    <message>
        <source>Fields and values are suggested as you type; press Ctrl+Space to show them.</source>
        <translation>Felder und Werte werden beim Tippen vorgeschlagen; Strg+Leertaste zeigt sie an.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterMenus</name>
    <message numerus="yes">
        <source>%n more: type %1</source>
        <translation>
            <numerusform>%n weiterer: %1 eingeben</numerusform>
            <numerusform>%n weitere: %1 eingeben</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>&amp;Filter by %1</source>
        <translation>Nach „%1“ &amp;filtern</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Filter by This Value</source>
        <translation>Nach diesem Wert &amp;filtern</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>Diesen Wert aus&amp;schließen</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
    <message>
        <source>&quot;&quot; (the user&apos;s own group)</source>
        <translation>&quot;&quot; (die eigene Gruppe des Benutzers)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingText</name>
    <message>
        <source>The gateway</source>
        <translation>Das Gateway</translation>
    </message>
    <message>
        <source>Enter addresses the way this gateway reads them.</source>
        <translation>Geben Sie Adressen so ein, wie dieses Gateway sie liest.</translation>
    </message>
    <message>
        <source>Enter single addresses, one per line: this version ignores ranges.</source>
        <translation>Geben Sie einzelne Adressen ein, eine pro Zeile: Diese Version ignoriert Bereiche.</translation>
    </message>
    <message>
        <source>Enter ranges, separated by commas; a single address as 10.1.2.3/32.</source>
        <translation>Geben Sie Bereiche ein, durch Kommas getrennt; eine einzelne Adresse als 10.1.2.3/32.</translation>
    </message>
    <message>
        <source>Enter each address or range as a separate entry, without spaces.</source>
        <translation>Geben Sie jede Adresse und jeden Bereich als eigenen Eintrag ein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Enter one address or range per line.</source>
        <translation>Geben Sie pro Zeile eine Adresse oder einen Bereich ein.</translation>
    </message>
    <message>
        <source>Enter single addresses in their usual notation, one per line.</source>
        <translation>Geben Sie einzelne Adressen in üblicher Schreibweise ein, eine pro Zeile.</translation>
    </message>
    <message>
        <source>IP limits that allow everyone</source>
        <translation>IP-Beschränkungen, die alle zulassen</translation>
    </message>
    <message>
        <source>%1 cannot use any of the entries and acts as if there were none: calls are allowed from every address.</source>
        <translation>%1 kann keinen der Einträge verwenden und tut so, als gäbe es keine: Aufrufe sind von jeder Adresse erlaubt.</translation>
    </message>
    <message>
        <source>An IP entry for the whole internet</source>
        <translation>IP-Eintrag für das ganze Internet</translation>
    </message>
    <message>
        <source>This entry allows every IPv4 or IPv6 address.</source>
        <translation>Dieser Eintrag erlaubt alle IPv4- oder IPv6-Adressen.</translation>
    </message>
    <message>
        <source>Specify the intended networks.</source>
        <translation>Geben Sie die gemeinten Netze an.</translation>
    </message>
    <message>
        <source>IP limits that allow no one</source>
        <translation>IP-Beschränkungen, die niemanden zulassen</translation>
    </message>
    <message>
        <source>No caller&apos;s address can match the entries as %1 reads them: every call is refused.</source>
        <translation>Keine Adresse eines Aufrufers kann zu den Einträgen passen, wie %1 sie liest: Jeder Aufruf wird abgelehnt.</translation>
    </message>
    <message>
        <source>Model limits that allow nothing</source>
        <translation>Modellbeschränkungen, die nichts erlauben</translation>
    </message>
    <message>
        <source>Model limits are enabled, but list no possible model name: every call is refused.</source>
        <translation>Die Modellbeschränkungen sind aktiviert, enthalten aber keinen möglichen Modellnamen: Jeder Aufruf wird abgelehnt.</translation>
    </message>
    <message>
        <source>List models separated by commas, without spaces, or disable the limits.</source>
        <translation>Führen Sie die Modelle durch Kommas getrennt und ohne Leerzeichen auf, oder deaktivieren Sie die Beschränkungen.</translation>
    </message>
    <message>
        <source>A group that is gone</source>
        <translation>Gruppe, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Its group is not among those the account may use: every call is refused.</source>
        <translation>Seine Gruppe gehört nicht zu denen, die das Konto verwenden darf: Jeder Aufruf wird abgelehnt.</translation>
    </message>
    <message>
        <source>Move it to a group that exists, or delete it.</source>
        <translation>Verschieben Sie es in eine vorhandene Gruppe, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Models that are gone</source>
        <translation>Modelle, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>The gateway offers none of the models in its limits: every call is refused.</source>
        <translation>Das Gateway bietet keines der ihm erlaubten Modelle an: Jeder Aufruf wird abgelehnt.</translation>
    </message>
    <message>
        <source>List models that the account can call.</source>
        <translation>Führen Sie Modelle auf, die das Konto aufrufen kann.</translation>
    </message>
    <message>
        <source>No balance</source>
        <translation>Kein Guthaben</translation>
    </message>
    <message>
        <source>The account cannot pay: the gateway refuses every call, whatever the token&apos;s own quota.</source>
        <translation>Das Konto kann nicht zahlen: Das Gateway lehnt jeden Aufruf ab, wie groß das Kontingent des Tokens auch ist.</translation>
    </message>
    <message>
        <source>Top up the account.</source>
        <translation>Laden Sie das Konto auf.</translation>
    </message>
    <message>
        <source>The same key at another gateway</source>
        <translation>Derselbe Schlüssel auf einem anderen Gateway</translation>
    </message>
    <message>
        <source>A token of another gateway has the same key, as far as masked keys tell: whoever has one may use both.</source>
        <translation>Ein Token eines anderen Gateways hat denselben Schlüssel, soweit sich das an maskierten Schlüsseln erkennen lässt: Wer eines hat, kann vielleicht beide benutzen.</translation>
    </message>
    <message>
        <source>Replace one of them by a new token.</source>
        <translation>Ersetzen Sie eines davon durch ein neues Token.</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>Knappes Guthaben</translation>
    </message>
    <message>
        <source>The account&apos;s balance is less than %1. Gateways reserve what a call may cost and refuse it if the balance is lower.</source>
        <translation>Das Guthaben des Kontos liegt unter %1. Gateways reservieren, was ein Aufruf kosten kann, und lehnen ihn ab, wenn das Guthaben nicht reicht.</translation>
    </message>
    <message>
        <source>Unlimited quota, any model, any address</source>
        <translation>Unbegrenztes Kontingent, jedes Modell, jede Adresse</translation>
    </message>
    <message>
        <source>Whoever has this key can spend without limit, on any model, from anywhere.</source>
        <translation>Wer diesen Schlüssel hat, kann unbegrenzt Geld ausgeben, für jedes Modell und von überall.</translation>
    </message>
    <message>
        <source>Set a quota, a model limit or an IP limit.</source>
        <translation>Legen Sie ein Kontingent, eine Modell- oder eine IP-Beschränkung fest.</translation>
    </message>
    <message>
        <source>Limits widened</source>
        <translation>Beschränkungen gelockert</translation>
    </message>
    <message numerus="yes">
        <source>Within the last %n day(s) its IP or model limits were changed to let through what they refused.</source>
        <translation>
            <numerusform>Innerhalb von %n Tag wurden seine IP- oder Modellbeschränkungen so geändert, dass sie zulassen, was sie zuvor ablehnten.</numerusform>
            <numerusform>In den letzten %n Tagen wurden seine IP- oder Modellbeschränkungen so geändert, dass sie zulassen, was sie zuvor ablehnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that this was meant: Edit &gt; Changes shows it.</source>
        <translation>Prüfen Sie, ob das beabsichtigt war: Bearbeiten &gt; Änderungen zeigt es.</translation>
    </message>
    <message>
        <source>A wide IP range</source>
        <translation>Großer IP-Bereich</translation>
    </message>
    <message>
        <source>The range is wider than /%1 (IPv4) or /%2 (IPv6).</source>
        <translation>Der Bereich ist größer als /%1 (IPv4) oder /%2 (IPv6).</translation>
    </message>
    <message>
        <source>An IP entry the gateway cannot read</source>
        <translation>Für das Gateway unlesbarer IP-Eintrag</translation>
    </message>
    <message>
        <source>The gateway reads this as neither an address nor a range, so it allows no one.</source>
        <translation>Das Gateway liest dies weder als Adresse noch als Bereich, also lässt es niemanden zu.</translation>
    </message>
    <message>
        <source>An IP entry read differently than it looks</source>
        <translation>IP-Eintrag, der anders gelesen wird, als er aussieht</translation>
    </message>
    <message>
        <source>%1 does not read this as written.</source>
        <translation>%1 liest dies nicht so, wie es dasteht.</translation>
    </message>
    <message>
        <source>A model entry that allows nothing</source>
        <translation>Modelleintrag, der nichts erlaubt</translation>
    </message>
    <message>
        <source>Model names must match exactly: no name contains these spaces, quotes or brackets.</source>
        <translation>Modellnamen müssen genau übereinstimmen: Kein Name enthält diese Leerzeichen, Anführungszeichen oder Klammern.</translation>
    </message>
    <message>
        <source>Remove the spaces, quotes or brackets.</source>
        <translation>Entfernen Sie die Leerzeichen, Anführungszeichen oder Klammern.</translation>
    </message>
    <message>
        <source>Expiry in milliseconds</source>
        <translation>Ablauf in Millisekunden</translation>
    </message>
    <message>
        <source>Gateways expect seconds: to them it expires thousands of years from now, which is never.</source>
        <translation>Gateways erwarten Sekunden: Für sie läuft es in Tausenden von Jahren ab, also nie.</translation>
    </message>
    <message>
        <source>Set the expiry again, in seconds.</source>
        <translation>Legen Sie den Ablauf neu fest, in Sekunden.</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Unbekannter Status</translation>
    </message>
    <message>
        <source>The gateway stores a status other than enabled, disabled, expired and exhausted; calls are refused.</source>
        <translation>Das Gateway speichert einen anderen Status als aktiviert, deaktiviert, abgelaufen und aufgebraucht; Aufrufe werden abgelehnt.</translation>
    </message>
    <message>
        <source>Check the token in the gateway&apos;s console.</source>
        <translation>Prüfen Sie das Token in der Konsole des Gateways.</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message numerus="yes">
        <source>Calls will be refused within %n day(s).</source>
        <translation>
            <numerusform>Aufrufe werden innerhalb von %n Tag abgelehnt.</numerusform>
            <numerusform>Aufrufe werden innerhalb von %n Tagen abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend it, or tell whoever uses it.</source>
        <translation>Verlängern Sie es, oder sagen Sie denen Bescheid, die es benutzen.</translation>
    </message>
    <message>
        <source>Exhausted, but still enabled</source>
        <translation>Aufgebraucht, aber noch aktiviert</translation>
    </message>
    <message>
        <source>Its quota or call limit is used up: calls are refused, but it is still enabled.</source>
        <translation>Sein Kontingent oder Aufruflimit ist aufgebraucht: Aufrufe werden abgelehnt, aber es ist noch aktiviert.</translation>
    </message>
    <message>
        <source>Add quota, or disable it.</source>
        <translation>Erhöhen Sie das Kontingent, oder deaktivieren Sie es.</translation>
    </message>
    <message>
        <source>Low quota</source>
        <translation>Knappes Kontingent</translation>
    </message>
    <message>
        <source>Less than %1 % of the granted quota remains.</source>
        <translation>Vom gewährten Kontingent sind weniger als %1&#xa0;% übrig.</translation>
    </message>
    <message>
        <source>Add quota.</source>
        <translation>Erhöhen Sie das Kontingent.</translation>
    </message>
    <message>
        <source>Unused for a long time</source>
        <translation>Lange unbenutzt</translation>
    </message>
    <message numerus="yes">
        <source>Not used in the last %n day(s), yet it still works.</source>
        <translation>
            <numerusform>Seit %n Tag nicht benutzt, funktioniert aber noch.</numerusform>
            <numerusform>Seit %n Tagen nicht benutzt, funktioniert aber noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable or delete it.</source>
        <translation>Deaktivieren oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Replaced, but still used</source>
        <translation>Ersetzt, aber noch benutzt</translation>
    </message>
    <message>
        <source>It was used after a newer token of the same name was created.</source>
        <translation>Es wurde benutzt, nachdem ein neueres Token mit demselben Namen erstellt worden war.</translation>
    </message>
    <message>
        <source>Have its users switch to the newer one, then disable it.</source>
        <translation>Lassen Sie seine Benutzer auf das neuere umsteigen, und deaktivieren Sie es dann.</translation>
    </message>
    <message>
        <source>Expired, but still enabled</source>
        <translation>Abgelaufen, aber noch aktiviert</translation>
    </message>
    <message>
        <source>It has expired: calls are refused, but it is still enabled.</source>
        <translation>Es ist abgelaufen: Aufrufe werden abgelehnt, aber es ist noch aktiviert.</translation>
    </message>
    <message>
        <source>Extend, disable or delete it.</source>
        <translation>Verlängern, deaktivieren oder löschen Sie es.</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>It works until somebody disables it.</source>
        <translation>Es funktioniert, bis jemand es deaktiviert.</translation>
    </message>
    <message>
        <source>Set an expiry.</source>
        <translation>Legen Sie einen Ablauf fest.</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>No call was ever charged to it.</source>
        <translation>Es wurde nie ein Aufruf darauf abgerechnet.</translation>
    </message>
    <message>
        <source>Delete it if nobody is going to use it.</source>
        <translation>Löschen Sie es, wenn niemand es benutzen wird.</translation>
    </message>
    <message>
        <source>An old key</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>Created more than %n day(s) ago: whoever has seen it since may have it still.</source>
        <translation>
            <numerusform>Vor mehr als %n Tag erstellt: Wer ihn seitdem gesehen hat, hat ihn vielleicht noch.</numerusform>
            <numerusform>Vor mehr als %n Tagen erstellt: Wer ihn seitdem gesehen hat, hat ihn vielleicht noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it by a new token.</source>
        <translation>Ersetzen Sie es durch ein neues Token.</translation>
    </message>
    <message>
        <source>An address that is not on the internet</source>
        <translation>Adresse, die es im Internet nicht gibt</translation>
    </message>
    <message>
        <source>A gateway on the internet never sees a caller with such an address.</source>
        <translation>Ein Gateway im Internet sieht nie einen Aufrufer mit einer solchen Adresse.</translation>
    </message>
    <message>
        <source>Specify the address callers have on the internet, unless the gateway is in the same network.</source>
        <translation>Geben Sie die Adresse an, die Aufrufer im Internet haben, außer wenn das Gateway im selben Netz ist.</translation>
    </message>
    <message>
        <source>IP entries that overlap</source>
        <translation>Sich überschneidende IP-Einträge</translation>
    </message>
    <message>
        <source>One entry is contained in another, or repeated.</source>
        <translation>Ein Eintrag ist in einem anderen enthalten oder wiederholt.</translation>
    </message>
    <message>
        <source>Remove the smaller one.</source>
        <translation>Entfernen Sie den kleineren.</translation>
    </message>
    <message>
        <source>Duplicate name</source>
        <translation>Doppelter Name</translation>
    </message>
    <message>
        <source>Tokens with the same name are hard to tell apart.</source>
        <translation>Tokens mit demselben Namen sind schwer auseinanderzuhalten.</translation>
    </message>
    <message>
        <source>Give each its own name.</source>
        <translation>Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Created in the future</source>
        <translation>In der Zukunft erstellt</translation>
    </message>
    <message>
        <source>Its creation time is in the future.</source>
        <translation>Sein Erstellungszeitpunkt liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Check the clocks of the gateway and of this computer.</source>
        <translation>Prüfen Sie die Uhren des Gateways und dieses Rechners.</translation>
    </message>
    <message>
        <source>Negative remaining quota</source>
        <translation>Negatives verbleibendes Kontingent</translation>
    </message>
    <message>
        <source>More was spent than granted.</source>
        <translation>Es wurde mehr ausgegeben als gewährt.</translation>
    </message>
    <message>
        <source>Add quota, or ignore this.</source>
        <translation>Erhöhen Sie das Kontingent, oder ignorieren Sie dies.</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), most severe: %1</source>
        <translation>
            <numerusform>%Ln Befund, der schwerste: %1</numerusform>
            <numerusform>%Ln Befunde, der schwerste: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the name of %Ln token(s)</source>
        <translation>
            <numerusform>„%1“ ist der Name von %Ln Token</numerusform>
            <numerusform>„%1“ ist der Name von %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — contained in %2</source>
        <comment>IP entry, the entry that holds it</comment>
        <translation>%1 — enthalten in %2</translation>
    </message>
    <message>
        <source>%1 — allows no one</source>
        <comment>IP entry</comment>
        <translation>%1 — lässt niemanden zu</translation>
    </message>
    <message>
        <source>%1 — read as %2</source>
        <comment>IP entry, what the gateway takes it for</comment>
        <translation>%1 — gelesen als %2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingsPage</name>
    <message>
        <source>Expires &amp;soon, within (days):</source>
        <translation>Läuft &amp;bald ab, innerhalb von (Tagen):</translation>
    </message>
    <message>
        <source>&amp;Low quota is below:</source>
        <translation>&amp;Kontingent ist knapp unter:</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Unused for more than (days):</source>
        <translation>&amp;Unbenutzt seit mehr als (Tagen):</translation>
    </message>
    <message>
        <source>A &amp;key is old after (days):</source>
        <translation>&amp;Schlüssel ist alt nach (Tagen):</translation>
    </message>
    <message>
        <source>An IPv&amp;4 range is wide if larger than:</source>
        <translation>IPv&amp;4-Bereich ist groß, wenn größer als:</translation>
    </message>
    <message>
        <source>An IPv&amp;6 range is wide if larger than:</source>
        <translation>IPv&amp;6-Bereich ist groß, wenn größer als:</translation>
    </message>
    <message>
        <source>Low &amp;balance is below:</source>
        <translation>&amp;Guthaben ist knapp unter:</translation>
    </message>
    <message>
        <source>What one expensive call costs, in US dollars: gateways reserve it before the call</source>
        <translation>Was ein teurer Aufruf kostet, in US-Dollar: Gateways reservieren dies vor dem Aufruf</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Anzeigen:</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>Auf Stan&amp;dard zurücksetzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>TokenDeck::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::GeneralPage</name>
    <message>
        <source>Keep status and name &amp;visible when scrolling sideways</source>
        <translation>Status und Name beim seitlichen &amp;Blättern sichtbar halten</translation>
    </message>
    <message>
        <source>Show amounts in &amp;quota units instead of money</source>
        <translation>Beträge in &amp;Kontingenteinheiten statt in Geld anzeigen</translation>
    </message>
    <message>
        <source>Restore the &amp;last view at startup</source>
        <translation>&amp;Letzte Ansicht beim Start wiederherstellen</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie im System</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>The gateway, the view and the filter</source>
        <translation>Gateway, Ansicht und Filter</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>Spr&amp;ache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>&amp;Row height:</source>
        <translation>&amp;Zeilenhöhe:</translation>
    </message>
</context>
<context>
    <name>TokenDeck::HistoryPage</name>
    <message>
        <source>&amp;Keep a history of all gateways on this computer</source>
        <translation>&amp;Verlauf aller Gateways auf diesem Rechner aufbewahren</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>&amp;Standardordner</translation>
    </message>
    <message>
        <source>&amp;Forget This Gateway…</source>
        <translation>Dieses &amp;Gateway vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>Forget &amp;Everything…</source>
        <translation>&amp;Alles vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>The history holds masked keys only. It shows tokens at the next start before the gateway has answered, what changed, and when a quota will be used up.</source>
        <translation>Der Verlauf enthält nur maskierte Schlüssel. Er zeigt beim nächsten Start die Tokens, bevor das Gateway geantwortet hat, was sich geändert hat und wann ein Kontingent aufgebraucht sein wird.</translation>
    </message>
    <message>
        <source> h</source>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;Tage</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>One value every 15 &amp;minutes for:</source>
        <translation>Ein Wert alle 15 &amp;Minuten für:</translation>
    </message>
    <message>
        <source>One an h&amp;our for:</source>
        <translation>Einer je St&amp;unde für:</translation>
    </message>
    <message>
        <source>One a &amp;day for:</source>
        <translation>Einer je &amp;Tag für:</translation>
    </message>
    <message>
        <source>&amp;Share with a Team…</source>
        <translation>Mit einem T&amp;eam teilen&#xa0;…</translation>
    </message>
    <message>
        <source>Share what is kept of gateways with other people</source>
        <translation>Mit anderen teilen, was über Gateways aufbewahrt wird</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The folder was given with --data-dir.</source>
        <translation>Der Ordner wurde mit --data-dir angegeben.</translation>
    </message>
    <message>
        <source>the usual folder for data</source>
        <translation>der übliche Ordner für Daten</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation>Alles vergessen, was über „%1“ aufbewahrt wurde? Dies lässt sich nicht rückgängig machen. Auf dem Gateway selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Forget all that was kept of all gateways? This cannot be undone. Nothing changes on the gateways.</source>
        <translation>Alles vergessen, was über alle Gateways aufbewahrt wurde? Dies lässt sich nicht rückgängig machen. Auf den Gateways ändert sich nichts.</translation>
    </message>
    <message>
        <source>(no longer stored) %1</source>
        <translation>(entfernt) %1</translation>
    </message>
    <message>
        <source>No history is open.</source>
        <translation>Es ist kein Verlauf geöffnet.</translation>
    </message>
    <message>
        <source>Nothing has been kept yet.</source>
        <translation>Es wurde noch nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>bytes</comment>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>Folder for the History</source>
        <translation>Ordner für den Verlauf</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>Verlauf vergessen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ve&amp;rgessen</translation>
    </message>
</context>
<context>
    <name>TokenDeck::KeepFilterDialog</name>
    <message>
        <source>&amp;Pin it below the filter field</source>
        <translation>Unter dem Filterfeld &amp;anheften</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation>Ein Name für diesen Filter</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Ein anderer Filter hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::LimitsText</name>
    <message>
        <source>no caller&apos;s address</source>
        <translation>Adresse keines Aufrufers</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>Link-Local</translation>
    </message>
    <message>
        <source>documentation only</source>
        <translation>nur für Dokumentation</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>2^%1 addresses</source>
        <translation>2^%1 Adressen</translation>
    </message>
    <message>
        <source>No limit: calls may come from any address.</source>
        <translation>Keine Beschränkung: Aufrufe dürfen von jeder Adresse kommen.</translation>
    </message>
    <message>
        <source>Calls may come from any address except those denied.</source>
        <translation>Aufrufe dürfen von jeder Adresse kommen, die nicht verboten ist.</translation>
    </message>
    <message>
        <source>Allows everyone: %1 cannot use any of these entries and acts as if there were none.</source>
        <translation>Lässt alle zu: %1 kann keinen dieser Einträge verwenden und tut so, als gäbe es keine.</translation>
    </message>
    <message>
        <source>Allows no one: %1 finds no caller in any of these entries.</source>
        <translation>Lässt niemanden zu: %1 findet in keinem dieser Einträge einen Aufrufer.</translation>
    </message>
    <message>
        <source>Unknown: not reported by the gateway.</source>
        <translation>Unbekannt: vom Gateway nicht gemeldet.</translation>
    </message>
    <message>
        <source>How this gateway reads these entries is unknown.</source>
        <translation>Wie dieses Gateway diese Einträge liest, ist unbekannt.</translation>
    </message>
    <message>
        <source>not readable: ignored by the gateway</source>
        <translation>nicht lesbar: vom Gateway ignoriert</translation>
    </message>
    <message>
        <source>not readable: allows no one</source>
        <translation>nicht lesbar: lässt niemanden zu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>IP version, number of addresses</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, kind of network</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: ranges are ignored by %2</source>
        <translation>%1: Bereiche werden von %2 ignoriert</translation>
    </message>
    <message>
        <source>%1: allows no one, %2 accepts ranges only</source>
        <translation>%1: lässt niemanden zu, %2 akzeptiert nur Bereiche</translation>
    </message>
    <message>
        <source>%1: allows no one, not written the way the gateway writes addresses</source>
        <translation>%1: lässt niemanden zu, nicht so geschrieben, wie das Gateway Adressen schreibt</translation>
    </message>
    <message>
        <source>No limit: any model may be called.</source>
        <translation>Keine Beschränkung: Jedes Modell darf aufgerufen werden.</translation>
    </message>
    <message>
        <source>No model may be called: limits are enabled, and the list is empty.</source>
        <translation>Kein Modell darf aufgerufen werden: Die Beschränkungen sind aktiviert, und die Liste ist leer.</translation>
    </message>
    <message>
        <source>Entries with spaces, brackets or quotes allow nothing: %1 compares names exactly.</source>
        <translation>Einträge mit Leerzeichen, Klammern oder Anführungszeichen erlauben nichts: %1 vergleicht Namen genau.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::LoginPage</name>
    <message>
        <source>Step 2 of 3: Sign in</source>
        <translation>Schritt 2 von 3: Anmelden</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation>Zugriffstoken anzeigen</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>&amp;Benutzer-ID:</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>&amp;Zugriffstoken:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>site, kind of gateway</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is not an sk-… key; those call models but cannot log in.</source>
        <translation>Dies ist kein sk-…-Schlüssel; damit lassen sich Modelle aufrufen, aber nicht anmelden.</translation>
    </message>
    <message>
        <source>Your user ID and access token are in the console, under personal settings.</source>
        <translation>Benutzer-ID und Zugriffstoken finden Sie in der Konsole unter den persönlichen Einstellungen.</translation>
    </message>
    <message>
        <source>In the console, Personal Settings shows your user ID under your name. Under Security Settings, generate a System Access Token.</source>
        <translation>In der Konsole zeigen die persönlichen Einstellungen Ihre Benutzer-ID unter Ihrem Namen. Erzeugen Sie unter den Sicherheitseinstellungen ein System-Zugriffstoken.</translation>
    </message>
    <message>
        <source>In the console, open Settings, Personal Settings, and press Generate System Access Token.</source>
        <translation>Öffnen Sie in der Konsole die Einstellungen, dann die persönlichen Einstellungen, und erzeugen Sie dort ein System-Zugriffstoken.</translation>
    </message>
    <message>
        <source>In the console, open your profile, and generate an access token.</source>
        <translation>Öffnen Sie in der Konsole Ihr Profil, und erzeugen Sie ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Not needed by this kind of gateway</source>
        <translation>Bei dieser Art von Gateway nicht nötig</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>Aus der Konsole</translation>
    </message>
</context>
<context>
    <name>TokenDeck::MainWindow</name>
    <message numerus="yes">
        <source>Full key copied: the clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>Vollständiger Schlüssel kopiert: Die Zwischenablage wird in %n&#xa0;s geleert</numerusform>
            <numerusform>Vollständiger Schlüssel kopiert: Die Zwischenablage wird in %n&#xa0;s geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has been cleared</source>
        <translation>Die Zwischenablage wurde geleert</translation>
    </message>
    <message>
        <source>Last refresh failed</source>
        <translation>Letzte Aktualisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>Das Gateway meldet: %1</translation>
    </message>
    <message>
        <source>The tokens shown are from the last successful refresh.</source>
        <translation>Die angezeigten Tokens stammen von der letzten erfolgreichen Aktualisierung.</translation>
    </message>
    <message>
        <source>All gateways</source>
        <translation>Alle Gateways</translation>
    </message>
    <message>
        <source>Its tokens are missing here.</source>
        <translation>Seine Tokens fehlen hier.</translation>
    </message>
    <message>
        <source>Its tokens are from the last successful refresh.</source>
        <translation>Seine Tokens stammen von der letzten erfolgreichen Aktualisierung.</translation>
    </message>
    <message>
        <source>Some of its tokens are missing here.</source>
        <translation>Einige seiner Tokens fehlen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n gateways could not be read.</source>
        <translation>
            <numerusform>%n Gateway konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Gateways konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: see the side bar.</source>
        <translation>
            <numerusform>Und %n weiteres: siehe Seitenleiste.</numerusform>
            <numerusform>Und %n weitere: siehe Seitenleiste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) failed</source>
        <translation>
            <numerusform>%n Gateway fehlgeschlagen</numerusform>
            <numerusform>%n Gateways fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation>Gateways importieren</translation>
    </message>
    <message>
        <source>Export Gateways</source>
        <translation>Gateways exportieren</translation>
    </message>
    <message>
        <source>Gateways (*.json)</source>
        <translation>Gateways (*.json)</translation>
    </message>
    <message>
        <source>Export All Calls</source>
        <translation>Alle Aufrufe exportieren</translation>
    </message>
    <message>
        <source>Export Calls</source>
        <translation>Aufrufe exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching token(s) selected, on all pages</source>
        <translation>
            <numerusform>%Ln passendes Token ausgewählt, auf allen Seiten</numerusform>
            <numerusform>%Ln passende Tokens ausgewählt, auf allen Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected, on all pages</source>
        <translation>
            <numerusform>%Ln Token ausgewählt, auf allen Seiten</numerusform>
            <numerusform>%Ln Tokens ausgewählt, auf allen Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked key(s) copied</source>
        <translation>
            <numerusform>%Ln maskierter Schlüssel kopiert</numerusform>
            <numerusform>%Ln maskierte Schlüssel kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>Zelle kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Tokens</source>
        <translation>Tokens exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Export Answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>The image was not saved.</source>
        <translation>Das Bild wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Image saved to %1</source>
        <translation>Bild in %1 gespeichert</translation>
    </message>
    <message>
        <source>Type words or terms such as is:expiring: only tokens that match are shown. Ctrl+Space suggests fields and values; the bookmark keeps a filter under a name.</source>
        <translation>Geben Sie Wörter oder Begriffe wie is:expiring ein: Nur passende Tokens werden angezeigt. Strg+Leertaste schlägt Felder und Werte vor; das Lesezeichen speichert einen Filter unter einem Namen.</translation>
    </message>
    <message>
        <source>What matters most, counted. A card is a switch: pressed, the table shows only the tokens it counts. After a refresh it says what changed.</source>
        <translation>Das Wichtigste, gezählt. Eine Karte ist ein Schalter: Ist sie gedrückt, zeigt die Tabelle nur die Tokens, die sie zählt. Nach einer Aktualisierung sagt sie, was sich geändert hat.</translation>
    </message>
    <message>
        <source>One row per token. The status is the effective one: a token that has expired or run dry is not called enabled here, whatever the gateway says. Click a header to sort the whole list.</source>
        <translation>Eine Zeile je Token. Der Status ist der tatsächliche: Ein Token, das abgelaufen oder aufgebraucht ist, heißt hier nicht aktiviert, was auch immer das Gateway sagt. Ein Klick auf eine Spaltenüberschrift sortiert die ganze Liste.</translation>
    </message>
    <message>
        <source>Everything about the selected token: its limits as this gateway really reads them, what it used, and findings with what to do about each.</source>
        <translation>Alles über das ausgewählte Token: seine Beschränkungen, wie dieses Gateway sie wirklich liest, was es verbraucht hat, und Befunde, jeweils mit dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>How much of the list is there, and how old it is. Complete means proven complete, also if the list changed while it was read.</source>
        <translation>Wie viel von der Liste da ist und wie alt sie ist. Vollständig heißt nachweislich vollständig, auch wenn sich die Liste beim Lesen geändert hat.</translation>
    </message>
    <message>
        <source>Your gateways and how each is doing. They load independently of each other; the one you look at comes first.</source>
        <translation>Ihre Gateways und wie es um jedes steht. Sie werden unabhängig voneinander geladen; das gerade betrachtete zuerst.</translation>
    </message>
    <message>
        <source>The diagnostic report is on the clipboard.</source>
        <translation>Der Diagnosebericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;A dashboard for the API tokens of New API, One API and One Hub gateways.&lt;/p&gt;&lt;p&gt;It is read-only. Keys are shown, copied and exported masked; the access token is stored in the system keychain and sent only to its own gateway.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;Eine Übersicht über die API-Tokens von New-API-, One-API- und One-Hub-Gateways.&lt;/p&gt;&lt;p&gt;Das Programm liest nur. Schlüssel werden maskiert angezeigt, kopiert und exportiert; das Zugriffstoken liegt im Schlüsselbund des Systems und wird nur an sein eigenes Gateway gesendet.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt %1, %2, %3&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt %1, %2, %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About TokenDeck</source>
        <translation>Über TokenDeck</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Welche Spalten angezeigt werden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>Ab&amp;steigend</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), printed %1</source>
        <translation>
            <numerusform>%Ln Token, gedruckt %1</numerusform>
            <numerusform>%Ln Tokens, gedruckt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>INCOMPLETE: %1</source>
        <translation>UNVOLLSTÄNDIG: %1</translation>
    </message>
    <message>
        <source>the list was not read to the end.</source>
        <translation>Die Liste wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The printer did not accept the document.</source>
        <translation>Der Drucker hat das Dokument nicht angenommen.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt&#xa0;…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>The document was not saved.</source>
        <translation>Das Dokument wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Document saved to %1</source>
        <translation>Dokument in %1 gespeichert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Asking the gateway for the first page.</source>
        <translation>Die erste Seite wird vom Gateway angefordert.</translation>
    </message>
    <message>
        <source>Nothing has been loaded</source>
        <translation>Es wurde nichts geladen</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>Ratenlimit erreicht</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>See all your API tokens at once</source>
        <translation>Alle Ihre API-Tokens auf einen Blick</translation>
    </message>
    <message>
        <source>Connect to your New API, One API or One Hub account, or look around in a demo with made-up tokens.</source>
        <translation>Verbinden Sie Ihr Konto bei New API, One API oder One Hub, oder sehen Sie sich in einer Demo mit erfundenen Tokens um.</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>Keine Tokens</translation>
    </message>
    <message>
        <source>The gateway says that this account has none.</source>
        <translation>Das Gateway meldet, dass dieses Konto keine hat.</translation>
    </message>
    <message>
        <source>No token matches the filter</source>
        <translation>Kein Token passt zum Filter</translation>
    </message>
    <message>
        <source>&amp;Use This Address</source>
        <translation>Diese Adresse &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>No token of “%1” works.</source>
        <translation>Kein Token von „%1“ ist nutzbar.</translation>
    </message>
    <message>
        <source>The account has no balance: every call is refused until it is topped up.</source>
        <translation>Das Konto hat kein Guthaben: Jeder Aufruf wird abgelehnt, bis es aufgeladen wird.</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>The browser could not be opened; the console is at %1</source>
        <translation>Der Browser konnte nicht geöffnet werden; die Konsole ist unter %1</translation>
    </message>
    <message>
        <source>Export Unusual Days</source>
        <translation>Ungewöhnliche Tage exportieren</translation>
    </message>
    <message>
        <source>&amp;Show TokenDeck</source>
        <translation>TokenDeck an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ManageFiltersDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Edit Filter</source>
        <translation>&amp;Filter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Manage Filters</source>
        <translation>Filter verwalten</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned filters are shown below the filter field.</source>
        <translation>Angeheftete Filter stehen unter dem Filterfeld.</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Ein Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another filter is named “%1”.</source>
        <translation>Ein anderer Filter heißt „%1“.</translation>
    </message>
    <message>
        <source>A filter needs a search term.</source>
        <translation>Ein Filter braucht einen Suchbegriff.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Nicht mehr &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>TokenDeck::NetworkPage</name>
    <message>
        <source>Pause automatic &amp;refresh on metered networks</source>
        <translation>&amp;Automatische Aktualisierung in getakteten Netzen aussetzen</translation>
    </message>
    <message>
        <source>From the environment or the system</source>
        <translation>Aus der Umgebung oder vom System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation>Zertifizierungsstellen als PEM-Datei, denen zusätzlich zu denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durchs&amp;uchen&#xa0;…</translation>
    </message>
    <message>
        <source>Used for gateways that have no settings of their own.</source>
        <translation>Gilt für Gateways ohne eigene Einstellungen.</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>&amp;Zertifikatsdatei:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications when</source>
        <translation>&amp;Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;Tagen</translation>
    </message>
    <message>
        <source>Days until it expires</source>
        <translation>Tage bis zum Ablauf</translation>
    </message>
    <message>
        <source>Days until it is empty</source>
        <translation>Tage, bis es leer ist</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Percent of the quota</source>
        <translation>Prozent des Kontingents</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, from</source>
        <translation>&amp;Ruhezeit von</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically:</source>
        <translation>&amp;Automatisch aktualisieren:</translation>
    </message>
    <message>
        <source>Less often while the window is hidden, and not on networks that are paid by volume</source>
        <translation>Seltener, solange das Fenster verborgen ist, und nicht in Netzen, die nach Volumen bezahlt werden</translation>
    </message>
    <message>
        <source>Each is told once, and again only after it was over. What holds at the first load is not told: it can be seen in the table.</source>
        <translation>Jeder Fall wird einmal gemeldet und erst wieder, nachdem er vorbei war. Was schon beim ersten Laden zutrifft, wird nicht gemeldet: Es steht in der Tabelle.</translation>
    </message>
    <message>
        <source>Show a &amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Shows a notification, to see whether your desktop does</source>
        <translation>Zeigt eine Benachrichtigung, um zu sehen, ob Ihre Arbeitsumgebung das tut</translation>
    </message>
    <message>
        <source>a token &amp;expires within</source>
        <translation>ein Token abläu&amp;ft binnen</translation>
    </message>
    <message>
        <source>a token will be e&amp;mpty within</source>
        <translation>ein Token &amp;leer wird binnen</translation>
    </message>
    <message>
        <source>a token has &amp;less left than</source>
        <translation>ein Token &amp;weniger übrig hat als</translation>
    </message>
    <message>
        <source>an account has less than its &amp;dearest recent call cost</source>
        <translation>ein Konto weniger hat, als sein teuerster Aufruf der letzten Zeit &amp;kostete</translation>
    </message>
    <message>
        <source>a token is &amp;gone</source>
        <translation>ein Token &amp;verschwunden ist</translation>
    </message>
    <message>
        <source>the limits of a token were &amp;widened</source>
        <translation>die Beschränkungen eines Tokens &amp;gelockert wurden</translation>
    </message>
    <message>
        <source>far more was &amp;used than usual</source>
        <translation>viel &amp;mehr verbraucht wurde als üblich</translation>
    </message>
    <message>
        <source>What comes in between is told at the end, in one notification</source>
        <translation>Was in dieser Zeit anfällt, wird am Ende in einer einzigen Benachrichtigung gemeldet</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet hours</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::OutlookText</name>
    <message>
        <source>in less than a day</source>
        <translation>in weniger als einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in less than %n day(s)</source>
        <translation>
            <numerusform>in weniger als %n Tag</numerusform>
            <numerusform>in weniger als %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n day(s)</source>
        <translation>
            <numerusform>in %1 bis %n Tag</numerusform>
            <numerusform>in %1 bis %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>key replaced</source>
        <translation>Schlüssel ersetzt</translation>
    </message>
    <message>
        <source>limits widened</source>
        <translation>Beschränkungen gelockert</translation>
    </message>
    <message>
        <source>limits narrowed</source>
        <translation>Beschränkungen verschärft</translation>
    </message>
    <message>
        <source>quota added</source>
        <translation>Kontingent erhöht</translation>
    </message>
    <message>
        <source>quota taken</source>
        <translation>Kontingent verringert</translation>
    </message>
    <message>
        <source>expiry changed</source>
        <translation>Ablauf geändert</translation>
    </message>
    <message>
        <source>group changed</source>
        <translation>Gruppe geändert</translation>
    </message>
    <message>
        <source>not enough data yet</source>
        <translation>noch nicht genug Daten</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>derzeit unbenutzt</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>mehr als ein Jahr</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>Known so far: %n complete day(s) of use. A forecast needs seven.</source>
        <translation>
            <numerusform>Bisher bekannt: %n voller Tag Verbrauch. Eine Prognose braucht sieben.</numerusform>
            <numerusform>Bisher bekannt: %n volle Tage Verbrauch. Eine Prognose braucht sieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account&apos;s balance is used up before the token&apos;s quota.</source>
        <translation>Das Guthaben des Kontos ist eher aufgebraucht als das Kontingent des Tokens.</translation>
    </message>
    <message numerus="yes">
        <source>From %n complete day(s) of use.</source>
        <translation>
            <numerusform>Aus %n vollem Tag Verbrauch.</numerusform>
            <numerusform>Aus %n vollen Tagen Verbrauch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely in %1 days.</source>
        <translation>Am wahrscheinlichsten in %1 Tagen.</translation>
    </message>
    <message>
        <source>%1 a day now.</source>
        <translation>Derzeit %1 am Tag.</translation>
    </message>
    <message>
        <source>Weekdays differ.</source>
        <translation>Wochentage unterscheiden sich.</translation>
    </message>
    <message>
        <source>Grows by %1 % a week.</source>
        <translation>Steigt um %1&#xa0;% pro Woche.</translation>
    </message>
    <message>
        <source>Falls by %1 % a week.</source>
        <translation>Sinkt um %1&#xa0;% pro Woche.</translation>
    </message>
    <message>
        <source>Early: the span is that of young tokens in general.</source>
        <translation>Vorläufig: Die Spanne ist die junger Tokens im Allgemeinen.</translation>
    </message>
    <message>
        <source>The span held in 8 of 10 forecasts of its past.</source>
        <translation>Die Spanne traf in 8 von 10 bisherigen Prognosen zu.</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>%1 in the gateway&apos;s books, %2</source>
        <translation>%1 laut Abrechnung des Gateways, %2</translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
        <translation>%1 laut Zähler des Tokens zwischen den Ladevorgängen, %2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Overview</name>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>used within</comment>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Save &amp;Image…</source>
        <translation>Bild &amp;speichern&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln token(s)</source>
        <translation>
            <numerusform>Vollständig: %Ln Token</numerusform>
            <numerusform>Vollständig: %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 tokens loaded</source>
        <translation>Unvollständig: %1 von %2 Tokens geladen</translation>
    </message>
    <message>
        <source>Incomplete: %1 tokens loaded</source>
        <translation>Unvollständig: %1 Tokens geladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>verbleibend</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>%1 % of the tokens</source>
        <translation>%1&#xa0;% der Tokens</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>below their number</comment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation>(eigene)</translation>
    </message>
    <message>
        <source>%1 remaining, %2 used</source>
        <translation>%1 verbleibend, %2 verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unlimited</source>
        <translation>
            <numerusform>davon %Ln unbegrenzt</numerusform>
            <numerusform>davon %Ln unbegrenzt</numerusform>
        </translation>
    </message>
    <message>
        <source>(all others)</source>
        <translation>(alle anderen)</translation>
    </message>
    <message>
        <source>(no limit)</source>
        <translation>(unbeschränkt)</translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln unlimited token(s) is not counted.</source>
        <translation>
            <numerusform>Das Kontingent von %Ln unbegrenzten Token ist nicht mitgezählt.</numerusform>
            <numerusform>Das Kontingent von %Ln unbegrenzten Tokens ist nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire</source>
        <translation>
            <numerusform>%Ln Token läuft ab</numerusform>
            <numerusform>%Ln Tokens laufen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total. Next: %2</source>
        <translation>Insgesamt %1. Nächster Ablauf: %2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>Insgesamt %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable token(s)</source>
        <translation>
            <numerusform>%Ln nutzbares Token</numerusform>
            <numerusform>%Ln nutzbare Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation>Vom Gateway nicht gemeldet.</translation>
    </message>
    <message>
        <source>Use by day</source>
        <translation>Verbrauch nach Tagen</translation>
    </message>
    <message>
        <source>Most used in the last 7 days</source>
        <translation>Höchster Verbrauch der letzten 7 Tage</translation>
    </message>
    <message>
        <source>Balance if use goes on as it does</source>
        <translation>Guthaben bei gleichbleibendem Verbrauch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remaining and used by group</source>
        <translation>Verbleibend und verbraucht nach Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>Expiring in the next %n day(s)</source>
        <translation>
            <numerusform>Ablauf innerhalb von %n Tag</numerusform>
            <numerusform>Ablauf in den nächsten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Remaining and used by model limits</source>
        <translation>Verbleibend und verbraucht nach Modellbeschränkung</translation>
    </message>
    <message numerus="yes">
        <source>Usable in the next %n day(s) if nothing changes</source>
        <translation>
            <numerusform>Nutzbar innerhalb von %n Tag, wenn sich nichts ändert</numerusform>
            <numerusform>Nutzbar in den nächsten %n Tagen, wenn sich nichts ändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Höchster Verbrauch</translation>
    </message>
    <message>
        <source>Most remaining</source>
        <translation>Größter Rest</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>(model not known)</source>
        <translation>(Modell unbekannt)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln call(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln Aufruf</numerusform>
            <numerusform>%1: %2, %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>By the account&apos;s own counter: %1</source>
        <translation>Laut Zähler des Kontos: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Days as the gateway counts them, in its own time zone.</source>
        <translation>Tage, wie das Gateway sie zählt, in seiner eigenen Zeitzone.</translation>
    </message>
    <message>
        <source>Days in %1.</source>
        <comment>a time zone</comment>
        <translation>Tage in %1.</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Es ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>Nothing can be said yet.</source>
        <translation>Noch lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Leer: %1.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Pager</name>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Zeilen pro Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>No tokens</source>
        <comment>on this page</comment>
        <translation>Keine Tokens</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Placeholder</name>
    <message>
        <source>&amp;Add a Gateway…</source>
        <translation>Gateway hin&amp;zufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Try the Demo</source>
        <translation>Demo &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation>Gateways &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>Filter lee&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation>&amp;Laden anhalten</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation>Gateway-&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>&amp;Konsole öffnen</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrintedTable</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrivacyPage</name>
    <message>
        <source>&amp;Log requests to a file</source>
        <translation>Anfragen in eine Datei &amp;protokollieren</translation>
    </message>
    <message>
        <source>TokenDeck connects to your gateways and to nothing else. Access tokens are stored in the system keychain and sent only to the gateway they were entered for. Keys are masked as they are read; a full key is never stored.</source>
        <translation>TokenDeck verbindet sich mit Ihren Gateways und sonst mit nichts. Zugriffstokens liegen im Schlüsselbund des Systems und werden nur an das Gateway gesendet, für das sie eingegeben wurden. Schlüssel werden schon beim Lesen maskiert; ein vollständiger Schlüssel wird nie gespeichert.</translation>
    </message>
    <message>
        <source>Time, path, result and size of each request, without keys, access tokens or addresses: %1</source>
        <translation>Zeit, Pfad, Ergebnis und Größe jeder Anfrage, ohne Schlüssel, Zugriffstokens und Adressen: %1</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The History page shows what is stored about your gateways and lets you delete it. Copying full keys is off until you allow it in a gateway&apos;s settings.</source>
        <translation>Die Seite Verlauf zeigt, was über Ihre Gateways aufbewahrt wird; dort können Sie es auch löschen. Das Kopieren vollständiger Schlüssel ist aus, bis Sie es in den Einstellungen eines Gateways erlauben.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ProfileFaultText</name>
    <message>
        <source>The file is too large to be a list of gateways.</source>
        <translation>Die Datei ist zu groß für eine Liste von Gateways.</translation>
    </message>
    <message>
        <source>This is not a file of gateways.</source>
        <translation>Dies ist keine Datei mit Gateways.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of TokenDeck.</source>
        <translation>Die Datei stammt von einer neueren Version von TokenDeck.</translation>
    </message>
    <message>
        <source>The file has more than %1 gateways.</source>
        <translation>Die Datei enthält mehr als %1 Gateways.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>Der Wert von „%1“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>“%1” must be an https:// or http:// address without a login.</source>
        <translation>„%1“ muss eine Adresse mit https:// oder http:// ohne Anmeldedaten sein.</translation>
    </message>
    <message>
        <source>“%1” must be the address of a proxy without a login.</source>
        <translation>„%1“ muss die Adresse eines Proxys ohne Anmeldedaten sein.</translation>
    </message>
    <message>
        <source>Gateway %1:</source>
        <translation>Gateway %1:</translation>
    </message>
    <message>
        <source>Gateway %1 (“%2”):</source>
        <translation>Gateway %1 („%2“):</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ProxyBox</name>
    <message>
        <source>Such as proxy.example:3128 or socks5://proxy.example</source>
        <translation>Etwa proxy.example:3128 oder socks5://proxy.example</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This is not a proxy address. Use a form like proxy.example:3128, http://… or socks5://…</source>
        <translation>Dies ist keine Proxy-Adresse. Verwenden Sie eine Form wie proxy.example:3128, http://… oder socks5://…</translation>
    </message>
    <message>
        <source>Proxy credentials are not stored here: set HTTPS_PROXY in the environment instead.</source>
        <translation>Anmeldedaten für Proxys werden hier nicht gespeichert: Setzen Sie stattdessen HTTPS_PROXY in der Umgebung.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::RowsDialog</name>
    <message>
        <source>&amp;Go to Token</source>
        <translation>&amp;Zum Token</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::SafeFile</name>
    <message>
        <source>nothing is reading from it</source>
        <translation>niemand liest daraus</translation>
    </message>
    <message>
        <source>nothing is reading from it any more</source>
        <translation>niemand liest mehr daraus</translation>
    </message>
    <message>
        <source>its name contains characters that are not allowed in file names</source>
        <translation>der Name enthält Zeichen, die in Dateinamen nicht erlaubt sind</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it belongs to another user or group, and writing it would change that: remove it first, or choose another name</source>
        <translation>sie gehört einem anderen Benutzer oder einer anderen Gruppe, und beim Schreiben würde sich das ändern: Entfernen Sie sie zuerst, oder wählen Sie einen anderen Namen</translation>
    </message>
</context>
<context>
    <name>TokenDeck::SettingsDialog</name>
    <message>
        <source>Gateway Settings</source>
        <translation>Gateway-Einstellungen</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and your console access token, or paste a whole curl command into the address field.</source>
        <translation>Geben Sie die Adresse des Gateways und Ihr Zugriffstoken aus der Konsole ein, oder fügen Sie einen ganzen curl-Befehl in das Adressfeld ein.</translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation>&amp;Name des Gateways:</translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation>&amp;Adresse des Gateways:</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>https:// verwenden</translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation>&amp;Unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation>Nur wenn das Netz zwischen diesem Rechner und dem Gateway sicher ist, etwa ein VPN</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>&amp;Benutzer-ID:</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>&amp;Zugriffstoken:</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>User-ID &amp;header:</source>
        <translation>Benutzer-ID-&amp;Header:</translation>
    </message>
    <message>
        <source>Time&amp;out:</source>
        <translation>Zeitl&amp;imit:</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Maximum time for a single request</source>
        <translation>Längste Dauer einer einzelnen Anfrage</translation>
    </message>
    <message>
        <source>Concurrent re&amp;quests:</source>
        <translation>&amp;Gleichzeitige Anfragen:</translation>
    </message>
    <message>
        <source>How many pages of the list are requested at a time; fewer put less load on the gateway</source>
        <translation>Wie viele Seiten der Liste zugleich angefordert werden; weniger belasten das Gateway weniger</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>Zertifikats&amp;datei:</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation>Zertifizierungsstellen als PEM-Datei, denen zusätzlich zu denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durchsu&amp;chen&#xa0;…</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>Vertrauenswürdiges Zertifikat:</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>Ve&amp;rgessen</translation>
    </message>
    <message>
        <source>&amp;Load the whole list in the background</source>
        <translation>Ganze &amp;Liste im Hintergrund laden</translation>
    </message>
    <message>
        <source>Otherwise only the pages you view are loaded, and sorting and filtering cover only those.</source>
        <translation>Sonst werden nur die Seiten geladen, die Sie ansehen, und Sortieren und Filtern gilt nur für diese.</translation>
    </message>
    <message>
        <source>Allow copying &amp;full keys</source>
        <translation>&amp;Kopieren vollständiger Schlüssel erlauben</translation>
    </message>
    <message>
        <source>Edit &gt; Copy Full Key asks the gateway for that one key and puts it on the clipboard for 30 seconds. It is never shown.</source>
        <translation>Bearbeiten &gt; Vollständigen Schlüssel kopieren fordert diesen einen Schlüssel vom Gateway an und legt ihn für 30 Sekunden in die Zwischenablage. Er wird nie angezeigt.</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation>Diesem Zertifikat ver&amp;trauen</translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation>Erst nachdem sein Fingerabdruck mit dem des Zertifikats des Gateways verglichen wurde</translation>
    </message>
    <message>
        <source>From the console&apos;s personal settings</source>
        <translation>Aus den persönlichen Einstellungen der Konsole</translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation>Zugriffstoken anzeigen</translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation>Ergebnis des Verbindungstests</translation>
    </message>
    <message>
        <source>Use the global setting</source>
        <translation>Globale Einstellung verwenden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Anhalt&amp;en</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ShortcutsPage</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Shortcut of the selected action</source>
        <translation>Tastenkürzel der ausgewählten Aktion</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>Tasten&amp;kürzel:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation>Nächster oder vorheriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Context menu of the focused item</source>
        <translation>Kontextmenü des aktiven Elements</translation>
    </message>
    <message>
        <source>In the filter: suggestions</source>
        <translation>Im Filter: Vorschläge</translation>
    </message>
    <message>
        <source>In the filter: accept the suggestion</source>
        <translation>Im Filter: Vorschlag annehmen</translation>
    </message>
    <message>
        <source>In the filter: go to the table</source>
        <translation>Im Filter: zur Tabelle gehen</translation>
    </message>
    <message>
        <source>In the table, at the end of a page: next page</source>
        <translation>In der Tabelle, am Ende einer Seite: nächste Seite</translation>
    </message>
    <message>
        <source>In the table, at the start of a page: previous page</source>
        <translation>In der Tabelle, am Anfang einer Seite: vorherige Seite</translation>
    </message>
    <message>
        <source>Show one of the first nine gateways</source>
        <translation>Eines der ersten neun Gateways anzeigen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>In the list of gateways: edit</source>
        <translation>In der Liste der Gateways: bearbeiten</translation>
    </message>
    <message>
        <source>In the list of gateways: duplicate</source>
        <translation>In der Liste der Gateways: duplizieren</translation>
    </message>
    <message>
        <source>In the list of gateways: remove</source>
        <translation>In der Liste der Gateways: entfernen</translation>
    </message>
    <message>
        <source>In the list of gateways: move up or down</source>
        <translation>In der Liste der Gateways: nach oben oder unten</translation>
    </message>
    <message>
        <source>On a column header: sort</source>
        <translation>Auf einer Spaltenüberschrift: sortieren</translation>
    </message>
    <message>
        <source>On a column header: move it</source>
        <translation>Auf einer Spaltenüberschrift: verschieben</translation>
    </message>
    <message>
        <source>On a column header: narrower, wider</source>
        <translation>Auf einer Spaltenüberschrift: schmaler, breiter</translation>
    </message>
    <message>
        <source>Click the field and press the new shortcut.</source>
        <translation>Klicken Sie in das Feld, und drücken Sie das neue Tastenkürzel.</translation>
    </message>
    <message>
        <source>This shortcut cannot be changed.</source>
        <translation>Dieses Tastenkürzel lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>“%1” used this shortcut and no longer has one.</source>
        <translation>„%1“ hatte dieses Tastenkürzel und hat jetzt keines mehr.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Ladefortschritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop loading (Esc)</source>
        <translation>Laden anhalten (Esc)</translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation>Den Rest der Liste laden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln Anmerkung</numerusform>
            <numerusform>%Ln Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>No answer, retrying in %n s</source>
        <translation>
            <numerusform>Keine Antwort, neuer Versuch in %n&#xa0;s</numerusform>
            <numerusform>Keine Antwort, neuer Versuch in %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s (rate limit)</source>
        <translation>
            <numerusform>Wartet %n&#xa0;s (Ratenlimit)</numerusform>
            <numerusform>Wartet %n&#xa0;s (Ratenlimit)</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed, reloading: %1</source>
        <translation>Die Liste hat sich geändert und wird neu geladen: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>Incomplete: the list kept changing</source>
        <translation>Unvollständig: Die Liste änderte sich fortwährend</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln row(s) cannot be read</source>
        <translation>
            <numerusform>Unvollständig: %Ln Zeile nicht lesbar</numerusform>
            <numerusform>Unvollständig: %Ln Zeilen nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 received</source>
        <translation>Unvollständig: %1 von %2 empfangen</translation>
    </message>
    <message>
        <source>Incomplete: every page is the same</source>
        <translation>Unvollständig: Alle Seiten sind gleich</translation>
    </message>
    <message>
        <source>Incomplete: the list does not end</source>
        <translation>Unvollständig: Die Liste endet nicht</translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood in %Ln row(s)</source>
        <comment>a field of a token</comment>
        <translation>
            <numerusform>%1: in %Ln Zeile nicht verstanden</numerusform>
            <numerusform>%1: in %Ln Zeilen nicht verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n s ago</source>
        <translation>
            <numerusform>vor %n&#xa0;s aktualisiert</numerusform>
            <numerusform>vor %n&#xa0;s aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n min ago</source>
        <translation>
            <numerusform>vor %n&#xa0;min aktualisiert</numerusform>
            <numerusform>vor %n&#xa0;min aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n h ago</source>
        <translation>
            <numerusform>vor %n&#xa0;h aktualisiert</numerusform>
            <numerusform>vor %n&#xa0;h aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag aktualisiert</numerusform>
            <numerusform>vor %n Tagen aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n s ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>Stand: vor %n&#xa0;s</numerusform>
            <numerusform>Stand: vor %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n min ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>Stand: vor %n&#xa0;min</numerusform>
            <numerusform>Stand: vor %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n h ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>Stand: vor %n&#xa0;h</numerusform>
            <numerusform>Stand: vor %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n day(s) ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>Stand: vor %n Tag</numerusform>
            <numerusform>Stand: vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::SumPane</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Nächster Ablauf</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IPs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln Token ausgewählt</numerusform>
            <numerusform>%Ln Tokens ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlimited</source>
        <translation>
            <numerusform>%Ln unbegrenzt</numerusform>
            <numerusform>%Ln unbegrenzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reported</source>
        <translation>
            <numerusform>%Ln nicht gemeldet</numerusform>
            <numerusform>%Ln nicht gemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln verschiedene</numerusform>
            <numerusform>%Ln verschiedene</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TeamHistoryDialog</name>
    <message>
        <source>It is of a newer version of TokenDeck. It is shown; what is loaded here is kept on this computer, and passed on after an update.</source>
        <translation>Er stammt von einer neueren Version von TokenDeck. Er wird angezeigt; was hier geladen wird, wird auf diesem Rechner aufbewahrt und nach einem Update weitergegeben.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is not the database&apos;s (%1). Until it is right, what is loaded here is kept on this computer alone.</source>
        <translation>Die Uhr dieses Rechners stimmt nicht mit der der Datenbank überein (%1). Solange das so ist, wird nur auf diesem Rechner aufbewahrt, was hier geladen wird.</translation>
    </message>
    <message>
        <source>What is loaded here is kept on this computer, and passed on as soon as the database can be used: %1</source>
        <translation>Was hier geladen wird, wird auf diesem Rechner aufbewahrt und weitergegeben, sobald die Datenbank verwendbar ist: %1</translation>
    </message>
    <message>
        <source>&amp;Share the history with a team</source>
        <translation>&amp;Verlauf mit einem Team teilen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Team History</source>
        <translation>Team-Verlauf</translation>
    </message>
    <message>
        <source>Everybody who uses the same PostgreSQL database sees what any of them has loaded from the same account of the same gateway. Masked keys only, and no credentials. Gateways without a user ID are not shared.</source>
        <translation>Alle, die dieselbe PostgreSQL-Datenbank verwenden, sehen, was einer von ihnen vom selben Konto desselben Gateways geladen hat. Nur maskierte Schlüssel und keine Anmeldedaten. Gateways ohne Benutzer-ID werden nicht geteilt.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>&amp;Zertifizierungsstelle:</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durchsu&amp;chen&#xa0;…</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The database can be used.</source>
        <translation>Die Datenbank ist verwendbar.</translation>
    </message>
    <message>
        <source>Database: enter its address.</source>
        <translation>Datenbank: Geben Sie ihre Adresse ein.</translation>
    </message>
    <message>
        <source>Database: the address must begin with postgresql://</source>
        <translation>Datenbank: Die Adresse muss mit postgresql:// beginnen</translation>
    </message>
    <message>
        <source>Database: the address has no host.</source>
        <translation>Datenbank: Die Adresse hat keinen Rechnernamen.</translation>
    </message>
    <message>
        <source>Database: put the user in front of the host: user@host</source>
        <translation>Datenbank: Setzen Sie den Benutzer vor den Rechner: benutzer@rechner</translation>
    </message>
    <message>
        <source>Database: put the database&apos;s name behind the host: host/name</source>
        <translation>Datenbank: Setzen Sie den Namen der Datenbank hinter den Rechner: rechner/name</translation>
    </message>
    <message>
        <source>Database: leave the password out of the address; it has a field of its own.</source>
        <translation>Datenbank: Lassen Sie das Passwort aus der Adresse weg; es hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Database: leave out what follows the question mark.</source>
        <translation>Datenbank: Lassen Sie weg, was auf das Fragezeichen folgt.</translation>
    </message>
    <message>
        <source>Database: this is not an address.</source>
        <translation>Datenbank: Dies ist keine Adresse.</translation>
    </message>
    <message>
        <source>Certificate authority: the file does not exist.</source>
        <translation>Zertifizierungsstelle: Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TestPage</name>
    <message>
        <source>Step 3 of 3: Test the connection</source>
        <translation>Schritt 3 von 3: Verbindung testen</translation>
    </message>
    <message>
        <source>&amp;Test Again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation>&amp;Name des Gateways:</translation>
    </message>
    <message>
        <source>The access token is stored in the system keychain and sent to this gateway only.</source>
        <translation>Das Zugriffstoken liegt im Schlüsselbund des Systems und wird nur an dieses Gateway gesendet.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenHeader</name>
    <message>
        <source>Column headers</source>
        <translation>Spaltenüberschriften</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableModel</name>
    <message>
        <source>Not known yet: neither the gateway nor earlier loads tell it.</source>
        <translation>Noch nicht bekannt: Weder das Gateway noch frühere Ladevorgänge geben Auskunft.</translation>
    </message>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
        <translation>Vom Gateway nicht oder in unbekannter Form gemeldet.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableView</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Fit This Column</source>
        <translation>Diese Spalte anpassen</translation>
    </message>
    <message>
        <source>Fit All Columns</source>
        <translation>Alle Spalten anpassen</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenText</name>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation>(eigene)</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbeschränkt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>IP limits, addresses that are denied</comment>
        <translation>%1, aber nicht %2</translation>
    </message>
    <message>
        <source>%1 quota units</source>
        <translation>%1 Kontingenteinheiten</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n&#xa0;min</numerusform>
            <numerusform>vor %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n&#xa0;h</numerusform>
            <numerusform>vor %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>used</comment>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>TokenDeck::UnusualDialog</name>
    <message>
        <source>Unusual Days</source>
        <translation>Ungewöhnliche Tage</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>Ungewöhnliche Tage</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>In &amp;Tabelle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Planned</source>
        <translation>&amp;Geplant</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>What was used is being looked through…</source>
        <translation>Der Verbrauch wird durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>What is usual is known after %1 complete days.</source>
        <translation>Was üblich ist, steht nach %1 vollen Tagen fest.</translation>
    </message>
    <message numerus="yes">
        <source>So far there are %n.</source>
        <comment>complete days</comment>
        <translation>
            <numerusform>Bisher ist es %n.</numerusform>
            <numerusform>Bisher sind es %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual in the last 30 days.</source>
        <translation>Nichts Ungewöhnliches in den letzten 30 Tagen.</translation>
    </message>
    <message>
        <source>More than twice the usual and far outside its spread, in the last 30 days. What is less than $1 above the usual stands last, in grey; neither that nor what was planned is found by “unusual:”. Days are those of UTC.</source>
        <translation>Mehr als das Doppelte des Üblichen und weit außerhalb seiner Streuung, in den letzten 30 Tagen. Was weniger als $1 über dem Üblichen liegt, steht am Ende, in Grau; weder dies noch Geplantes wird mit „unusual:“ gefunden. Die Tage sind die der UTC.</translation>
    </message>
    <message>
        <source>Not yet known of: %1.</source>
        <translation>Noch nicht bekannt für: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) saved to %1</source>
        <translation>
            <numerusform>%Ln Tag in %1 gespeichert</numerusform>
            <numerusform>%Ln Tage in %1 gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::UnusualModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, bisher</translation>
    </message>
    <message>
        <source>(the whole account)</source>
        <translation>(das ganze Konto)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>%1, by the days of UTC</source>
        <translation>%1, nach UTC-Tagen</translation>
    </message>
    <message>
        <source>All tokens of the account together</source>
        <translation>Alle Tokens des Kontos zusammen</translation>
    </message>
    <message>
        <source>The median of the days before, as on such a weekday: %1</source>
        <translation>Der Median der Tage davor, bezogen auf diesen Wochentag: %1</translation>
    </message>
    <message>
        <source>This use was meant: the day is no longer found as unusual.</source>
        <translation>Dieser Verbrauch war beabsichtigt: Der Tag gilt nicht mehr als ungewöhnlich.</translation>
    </message>
    <message>
        <source>No history is kept of this gateway.</source>
        <translation>Über dieses Gateway wird kein Verlauf aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>TokenDeck::UsePane</name>
    <message>
        <source>Models used</source>
        <translation>Verwendete Modelle</translation>
    </message>
    <message>
        <source>Ca&amp;lls…</source>
        <translation>Aufru&amp;fe&#xa0;…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Calls of this token</source>
        <translation>Aufrufe dieses Tokens</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>The account&apos;s balance if this goes on</source>
        <translation>Das Guthaben des Kontos, wenn es so weitergeht</translation>
    </message>
    <message>
        <source>Remaining if this goes on</source>
        <translation>Der Rest, wenn es so weitergeht</translation>
    </message>
    <message>
        <source>The gateway is being asked.</source>
        <translation>Das Gateway wird gefragt.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Neither the gateway&apos;s books nor its log tell it.</source>
        <translation>Weder Abrechnung noch Protokoll des Gateways geben Auskunft.</translation>
    </message>
    <message>
        <source>The gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation>Das Protokoll des Gateways kennt Tokens nur beim Namen, und dieses hat keinen.</translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of at least %Ln token(s) of this name.</source>
        <translation>
            <numerusform>Aus dem Protokoll: die Summe von mindestens %Ln Token dieses Namens.</numerusform>
            <numerusform>Aus dem Protokoll: die Summe von mindestens %Ln Tokens dieses Namens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of %Ln token(s) of this name.</source>
        <translation>
            <numerusform>Aus dem Protokoll: die Summe von %Ln Token dieses Namens.</numerusform>
            <numerusform>Aus dem Protokoll: die Summe von %Ln Tokens dieses Namens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models · %1</source>
        <translation>Modelle · %1</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Keine Aufrufe.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::UseText</name>
    <message>
        <source>%1 (books)</source>
        <translation>%1 (Abrechnung)</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1 (Protokoll)</translation>
    </message>
    <message>
        <source>%1 (counter)</source>
        <translation>%1 (Zähler)</translation>
    </message>
    <message>
        <source>%1 in the gateway&apos;s books, %2</source>
        <translation>%1 laut Abrechnung des Gateways, %2</translation>
    </message>
    <message>
        <source>%1 as the sum of the log over all tokens with this name, %2</source>
        <translation>%1 als Summe des Protokolls über alle Tokens mit diesem Namen, %2</translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
        <translation>%1 laut Zähler des Tokens zwischen den Ladevorgängen, %2</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount, share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 prompt and completion tokens</source>
        <translation>%1 Prompt- und Completion-Tokens</translation>
    </message>
</context>
<context>
    <name>TokenDeck::WatchText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>Das Guthaben ist knapp</translation>
    </message>
    <message>
        <source>No balance is left</source>
        <translation>Es ist kein Guthaben mehr da</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1</source>
        <translation>
            <numerusform>%Ln Token läuft innerhalb von %1 ab</numerusform>
            <numerusform>%Ln Tokens laufen innerhalb von %1 ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance will be used up within %1</source>
        <translation>Das Guthaben wird innerhalb von %1 aufgebraucht sein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be empty within %1</source>
        <translation>
            <numerusform>%Ln Token wird innerhalb von %1 leer</numerusform>
            <numerusform>%Ln Tokens werden innerhalb von %1 leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have less than %1% left</source>
        <translation>
            <numerusform>%Ln Token hat weniger als %1&#xa0;% übrig</numerusform>
            <numerusform>%Ln Tokens haben weniger als %1&#xa0;% übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limits of %Ln token(s) were widened</source>
        <translation>
            <numerusform>Die Beschränkungen von %Ln Token wurden gelockert</numerusform>
            <numerusform>Die Beschränkungen von %Ln Tokens wurden gelockert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone</source>
        <translation>
            <numerusform>%Ln Token ist verschwunden</numerusform>
            <numerusform>%Ln Tokens sind verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Far more was used than usual</source>
        <translation>Viel mehr verbraucht als üblich</translation>
    </message>
    <message>
        <source>The account has %1. Gateways refuse calls that may cost more.</source>
        <translation>Das Konto hat %1. Gateways lehnen Aufrufe ab, die mehr kosten können.</translation>
    </message>
    <message>
        <source>By the account as a whole.</source>
        <translation>Über das ganze Konto gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new: %1</source>
        <translation>
            <numerusform>Davon %Ln neu: %1</numerusform>
            <numerusform>Davon %Ln neu: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::WorkspaceText</name>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since.</source>
        <comment>a time</comment>
        <translation>Diese Tokens sind auf dem Stand vom %1. Seitdem hat das Gateway nicht geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) ahead of this computer&apos;s.</source>
        <translation>
            <numerusform>Die Uhr des Gateways geht gegenüber der dieses Rechners %n Minute vor.</numerusform>
            <numerusform>Die Uhr des Gateways geht gegenüber der dieses Rechners %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) behind this computer&apos;s.</source>
        <translation>
            <numerusform>Die Uhr des Gateways geht gegenüber der dieses Rechners %n Minute nach.</numerusform>
            <numerusform>Die Uhr des Gateways geht gegenüber der dieses Rechners %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s clock decides what has expired.</source>
        <translation>Was abgelaufen ist, entscheidet die Uhr des Gateways.</translation>
    </message>
    <message>
        <source>None of these tokens belongs to user %1: the gateway ignores the user ID, or shows everyone&apos;s tokens to an administrator.</source>
        <translation>Keines dieser Tokens gehört dem Benutzer %1: Das Gateway beachtet die Benutzer-ID nicht oder zeigt einem Administrator die Tokens aller.</translation>
    </message>
    <message>
        <source>The gateways show amounts in different ways: sums are in US dollars, by what each gateway says a dollar is worth.</source>
        <translation>Die Gateways zeigen Beträge unterschiedlich an: Summen sind in US-Dollar, je nachdem, was ein Dollar laut Gateway wert ist.</translation>
    </message>
    <message>
        <source>The gateways count quota in units that cannot be added up: there are no sums.</source>
        <translation>Die Gateways zählen Kontingente in Einheiten, die sich nicht addieren lassen: Es gibt keine Summen.</translation>
    </message>
    <message>
        <source>The site does not report how it shows amounts: they are in quota units, and filters cannot use dollars.</source>
        <translation>Die Website meldet nicht, wie sie Beträge anzeigt: Sie sind in Kontingenteinheiten angegeben, und Filter können keine Dollar verwenden.</translation>
    </message>
    <message>
        <source>filtered from %1</source>
        <translation>gefiltert aus %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>tokens</comment>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>of the %1 loaded</source>
        <translation>von den %1 geladenen</translation>
    </message>
    <message>
        <source>sorted, %1</source>
        <translation>sortiert, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) match neither the filter nor its opposite: the values that decide are unknown.</source>
        <translation>
            <numerusform>%Ln Token passt weder zum Filter noch zu seinem Gegenteil: Die entscheidenden Werte sind unbekannt.</numerusform>
            <numerusform>%Ln Tokens passen weder zum Filter noch zu seinem Gegenteil: Die entscheidenden Werte sind unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use quota units instead.</source>
        <translation>Verwenden Sie stattdessen Kontingenteinheiten.</translation>
    </message>
</context>
</TS>
