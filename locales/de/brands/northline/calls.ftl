# Was Northline Calls in eigenen Worten sagt. Das Übrige ist gemeinsam.

## Anstelle des gemeinsamen Textes

about-intro =
    { $brand } ist ein Dienst für Telefonkonferenzen von Teams und fühlt sich der Privatsphäre seiner Kunden
    verpflichtet. Sie haben das Recht zu erfahren, welche Informationen wir über Sie erheben und wie sie verwendet,
    offengelegt und geschützt werden. Diese Datenschutzerklärung (die „Erklärung“) erläutert unsere Vorgehensweise.

## Abschnitt: Aufzeichnung von Anrufen, den nur diese Marke hat

section-call-recording = Aufzeichnung von Anrufen
call-recording-consent =
    Wir zeichnen einen Anruf nur auf, wenn ein Teilnehmer die Aufzeichnung startet. Jeder Teilnehmer hört vor Beginn
    der Aufzeichnung eine Ansage und kann den Anruf verlassen.
call-recording-retention =
    Die Aufzeichnung steht dem Kunden zur Verfügung, der den Anruf organisiert hat. Wir bewahren sie
    { $recording-period } lang auf und löschen sie anschließend, sofern dieser Kunde sie nicht früher löscht.
