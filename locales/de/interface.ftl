### Wörter der Seite selbst und der Tabellen, die aus den Fakten entstehen.

## Die Seite

ui-skip-to-content = Zum Inhalt springen
ui-contents = Inhalt
ui-languages = Sprachen
ui-choose-language = Wählen Sie Ihre Sprache
ui-effective = In Kraft seit dem { $effective }
ui-updated = Zuletzt überarbeitet am { $updated }
ui-prevailing-language =
    Diese Erklärung wird in mehreren Sprachen veröffentlicht. Weichen sie voneinander ab, ist die Fassung in dieser Sprache
    maßgeblich: { $language }.
ui-applies-to = Dieser Abschnitt gilt nur für Personen mit Wohnsitz in folgenden Gebieten: { $regions }.
ui-audience = Dieser Abschnitt betrifft: { $audience }.
ui-not-translated = Diese Passage ist noch nicht übersetzt.
ui-note = Hinweis
ui-back-to-top = Nach oben
ui-behind =
    Der Originaltext dieser Klausel wurde seit ihrer Übersetzung geändert. Bis die Übersetzung angepasst ist, ist die
    Fassung in dieser Sprache maßgeblich: { $language }.
ui-behind-missing =
    Diese Klausel ist noch nicht übersetzt. Maßgeblich ist die Fassung in dieser Sprache: { $language }.
ui-behind-labels =
    Einzelne Überschriften oder Angaben an dieser Stelle sind noch nicht übersetzt, oder ihr Originaltext wurde seitdem
    geändert. Maßgeblich ist die Fassung in dieser Sprache: { $language }.
ui-behind-link = Originaltext lesen ({ $language })

## Kontakte

ui-email = E-Mail
ui-post = Post
ui-phone = Telefon
ui-form = Formular
ui-response-time = Antwortfrist

## Tabellen

ui-all-data-except = Alle Daten, ausgenommen { $exceptions }
ui-regions-may-include =
    Abhängig von Ihrem Standort und dem der anderen Teilnehmer kann dies umfassen: { $regions }
ui-longest-of = Der längste der folgenden Zeiträume: { $periods }
ui-shortest-of = Der kürzeste der folgenden Zeiträume: { $periods }
ui-fee-may-apply = Soweit das Recht es zulässt, kann ein Entgelt zur Deckung unserer Kosten erhoben werden.
ui-only-for = Nur für Personen mit Wohnsitz in: { $regions }
ui-not-applicable = Sie müssen nichts unternehmen: Dies gilt von selbst.

table-collections = Personenbezogene Informationen, die wir erheben: { $rows ->
        [one] eine Quelle und Verwendung
       *[other] { $rows } Quellen und Verwendungen
    }
    .source = Quelle
    .data = Personenbezogene Informationen
    .purpose = Zweck
    .basis = Rechtsgrundlage
    .retention = Speicherdauer

table-subprocessors = Unterauftragsverarbeiter nach Art: { $rows ->
        [one] eine Art
       *[other] { $rows } Arten
    }
    .kind = Art des Unterauftragsverarbeiters
    .data = Personenbezogene Informationen
    .purpose = Zweck der Verarbeitung
    .regions = Länder der Verarbeitung

table-rights = Was Sie verlangen können: { $rows ->
        [one] ein Recht
       *[other] { $rows } Rechte
    }
    .right = Ihr Recht
    .how = So üben Sie es aus
    .time = Antwortfrist
