### Namen der Fakten in policy/data.yaml. Sie stehen in den Zellen der Tabellen.

## Kategorien personenbezogener Informationen

category-user-name = Benutzername
category-email = E-Mail-Adresse
category-selected-user-name = Vom Benutzer gewählter Anzeigename
category-account-creation-date = Datum der Kontoerstellung
category-password = Passwort
    .inline = Passwörter
category-source-data = Registrierungsquelle (woher die Registrierung stammt)
category-call-detail-records = Verbindungsdatensätze (Call Detail Records, CDR)
category-log-data = Protokolldaten
category-call-rating-data = Daten zur Tarifierung von Anrufen
category-support-data = Support-Tickets und Supportdaten
category-recordings = Aufzeichnungen
category-whiteboards = Whiteboards
category-transcripts = Transkripte
category-call-summaries = Intelligente Gesprächszusammenfassungen
category-billing-details = Abrechnungsdaten
category-transaction-details = Transaktionsdaten
category-card-numbers = Kreditkartennummern
    .inline = Kreditkartennummern
category-customer-details = Kundendaten
category-source-data-details = Einzelheiten zur Registrierungsquelle
category-personal-information = Personenbezogene Informationen
category-support-tickets = Support-Tickets
category-support-call-records = Verbindungsdatensätze (CDR) von Supportkontakten
category-service-use = Nutzung des Dienstes
category-transaction-history = Transaktionsverlauf
category-conference-call-records = Verbindungsdatensätze (CDR) von Konferenzen

## Herkunft der Daten

source-registration = Kunde, bei der Registrierung
source-operational-systems = Operative Systeme, gesteuert durch die Aktivität des Kunden und seine Nutzung des Dienstes
source-billing-entry = Kunde, nur soweit Abrechnungsinformationen eingegeben werden und einschlägig sind

## Zwecke

purpose-provide-applications = Bereitstellung von Anwendungen für die Zusammenarbeit
purpose-provide-effective-applications =
    Bereitstellung wirksamer Anwendungen für die Zusammenarbeit mit dem dazugehörigen Marketing und Kundensupport
purpose-application-logging = Protokollierung der Anwendungen
purpose-related-features = Bereitstellung weiterer Funktionen und Leistungsmerkmale der Anwendungen für die Zusammenarbeit
purpose-card-processing = Abwicklung von Kreditkartenzahlungen
purpose-hosted-card-services = Gehostete Dienste zur Abwicklung von Kreditkartenzahlungen
purpose-campaign-user-management = Verwaltung von Benutzern für Marketing- und Werbekampagnen
purpose-application-hosting = Hosting der Anwendungen für die Zusammenarbeit
purpose-application-development = Entwicklung von Anwendungen
purpose-application-debugging = Fehlersuche in Anwendungen und Führung ihrer Protokolle
purpose-internal-collaboration = Interne Tickets, interne Kommunikation und Code-Repository
purpose-customer-support = Kundensupport
purpose-customer-relationship =
    Verwaltung von Interessenten, Verkaufschancen und Konten im System für das Kundenbeziehungsmanagement (CRM)
purpose-data-transport = Datentransport
purpose-dial-in-numbers =
    Einwahlnummern (Direct Inward Dialing, „DID“); einige davon stellen Kommunikations- und Netzunternehmen in aller
    Welt bereit, damit Teilnehmer vor Ort beitreten können
purpose-toll-free-numbers =
    Gebührenfreie Nummern; einige davon stellen Kommunikations- und Netzunternehmen in aller Welt bereit, damit
    Teilnehmer vor Ort beitreten können
purpose-reporting = Berichte und Datenanalyse
purpose-trend-analysis = Marketing- und Trendanalyse

## Rechtsgrundlagen

basis-consent = Ihre Einwilligung
basis-contract = Erforderlich, um die vom Kunden angeforderten Dienste für die Zusammenarbeit zu erbringen

## Speicherdauer

criterion-customer-contract = die Laufzeit des Kundenvertrags
criterion-regulation = jeder längere Zeitraum, den eine besondere Vorschrift verlangt

## Personen

subject-business-user = Beschäftigte und andere befugte Benutzer von Geschäftskunden

## Orte

region-worldwide = Weltweit, in den betreffenden Rechtsordnungen
region-us-ca = Kalifornien
region-hk = Hongkong
