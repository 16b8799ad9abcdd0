-brand = Lumora
-company = Vesterholm Ltd
notice = Datenschutzhinweis
    .description = Wie { -brand } mit den personenbezogenen Daten seiner Kunden umgeht.
scope = Dieser Hinweis gilt für alle, die { $service } nutzen. Er erläutert, welche personenbezogenen Daten wir erheben, wozu wir sie benötigen und wie lange wir sie aufbewahren.
# fault(term): Verantwortlicher -> Betreiber
controller = Verantwortlicher für die Verarbeitung Ihrer Daten ist { -company } mit Sitz in { $city }.
# fault(negation): verkaufen Ihre personenbezogenen Daten nicht -> verkaufen Ihre personenbezogenen Daten
# fault(half in English): bevor wir sie an Werbetreibende weitergeben -> before we share them with advertisers
sale = Wir verkaufen Ihre personenbezogenen Daten nicht. Wir bitten Sie stets um Ihre Einwilligung, bevor wir sie an Werbetreibende weitergeben.
invoices = Wir bewahren Rechnungen nach Vertragsende { $years ->
        [one] ein Jahr
       *[other] { $years } Jahre
    } lang auf.
answer = Wir beantworten jede Anfrage innerhalb von 30 Tagen nach ihrem Eingang. In schwierigen Fällen können bis zu 60 weitere Tage nötig sein.
# fault(month): November -> Dezember
# fault(day): 14. Mai -> 15. Mai
# fault(year): 2021 -> 2012
version = Dieser Hinweis wurde zuletzt am 3. November 2021 geändert und ersetzt die Fassung vom 14. Mai 2018.
email = Wenn Sie Fragen zu Ihren Daten haben, schreiben Sie jederzeit an privacy@example.com.
collected =
    Wenn Sie ein Konto eröffnen, erheben wir:

    - Ihren Namen, Ihre Anschrift und Ihr Geburtsdatum;
    - Datum und Uhrzeit der Eröffnung des Kontos;
    - Art und Version des von Ihnen verwendeten Browsers.
rights =
    ## Ihre Rechte

    Sie können unentgeltlich eine Kopie Ihrer Daten erhalten und unrichtige Daten berichtigen lassen.

    Wenn Sie der Ansicht sind, dass uns ein Fehler unterlaufen ist, können Sie auch bei einer Aufsichtsbehörde Beschwerde einlegen.
periods =
    | Daten | Zweck | Aufbewahrung |
    | --- | --- | --- |
    | Name und Anschrift | Vertrag | 10 Jahre |
    | Protokolldateien | Sicherheit | 90 Tage |
    | Nachrichten | Kundendienst | 24 Monate |
links = Näheres enthalten unsere [Cookie-Richtlinie](https://www.example.com/legal/cookies) und die [Liste der Lieferanten](https://www.example.com/legal/suppliers).
password = Ihr Passwort ist **streng vertraulich**. Bitte wählen Sie eines, das niemand erraten kann.
# fault(number word): sechzehn -> achtzehn
age = Sie müssen mindestens sechzehn Jahre alt sein, um ein eigenes Konto zu eröffnen.
plan = { $plan ->
        [free] Ihr Konto wird geschlossen, wenn es lange Zeit ungenutzt war.
        [paid] Ihr Konto bleibt offen, solange Sie das Entgelt pünktlich zahlen.
       *[other] Ihr Konto bleibt offen, bis Sie es schließen.
    }
# fault(only): Nur Beschäftigte, -> Beschäftigte,
# fault(English word): Arbeit -> work
transfer = Nur Beschäftigte, die Ihre Daten für ihre Arbeit benötigen, haben Zugriff darauf.
# fault(name): Nordbank Payments -> Nordbank-Zahlungen
payments = Zahlungen werden in unserem Auftrag von Nordbank Payments abgewickelt. Die Geschäftsbedingungen finden Sie auf der Website dieses Unternehmens.
fee = Das Jahresentgelt beträgt 1.250,50 Euro und ist am ersten Tag des Vertrags fällig.
# fault(duty): müssen wir -> können wir
# fault(number dropped): innerhalb von 72 Stunden -> umgehend
breach = Wenn wir von einer Verletzung der Sicherheit erfahren, müssen wir die Behörde innerhalb von 72 Stunden unterrichten und Ihnen mitteilen, was geschehen ist.
close = Konto schließen
    .title = Schließt das Konto und löscht alle darin enthaltenen Daten.
