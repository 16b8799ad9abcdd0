### Words that come with the tool. A message of the policy itself with the same id takes the place of one of these.
### { $names } are facts of the policy: they are written in the reader's language by themselves.

## The page

ui-skip-to-content = Zum Inhalt springen
ui-contents = Inhalt
ui-languages = Sprachen
ui-documents = Dokumente
ui-choose-language = Wählen Sie Ihre Sprache
ui-effective = In Kraft seit dem { $effective }
ui-updated = Zuletzt überarbeitet am { $updated }
# $language: name of a language, for instance "English (United States)".
ui-prevailing-language =
    Diese Erklärung wird in mehreren Sprachen veröffentlicht. Weichen sie voneinander ab, ist die Fassung in dieser
    Sprache maßgeblich: { $language }.
# $regions: list of countries or states.
ui-applies-to = Dieser Abschnitt gilt nur für Personen mit Wohnsitz in folgenden Gebieten: { $regions }.
# $audience: list of groups of people.
ui-audience = Dieser Abschnitt betrifft: { $audience }.
ui-not-translated = Diese Passage ist noch nicht übersetzt.
ui-note = Hinweis
ui-back-to-top = Nach oben
# $language: name of the source language, for instance "English". Stands at a clause whose original has changed.
ui-behind =
    Der Originaltext dieser Klausel wurde seit ihrer Übersetzung geändert. Bis die Übersetzung angepasst ist, ist die
    Fassung in dieser Sprache maßgeblich: { $language }.
ui-behind-missing = Diese Klausel ist noch nicht übersetzt. Maßgeblich ist die Fassung in dieser Sprache: { $language }.
# Stands at the top of a section or page.
ui-behind-labels =
    Einzelne Überschriften oder Angaben an dieser Stelle sind noch nicht übersetzt, oder ihr Originaltext wurde seitdem
    geändert. Maßgeblich ist die Fassung in dieser Sprache: { $language }.
ui-behind-link = Originaltext lesen ({ $language })

## Contacts

ui-email = E-Mail
ui-post = Post
ui-phone = Telefon
ui-form = Formular
ui-response-time = Antwortfrist

## Tables made from the policy's facts

ui-all-data = Alle Daten
# $exceptions: list of kinds of data.
ui-all-data-except = Alle Daten, ausgenommen { $exceptions }
# $regions: list of countries.
ui-regions-may-include = Abhängig von Ihrem Standort kann dies umfassen: { $regions }
# $periods: list of periods.
ui-longest-of = Der längste der folgenden Zeiträume: { $periods }
# $periods: list of periods.
ui-shortest-of = Der kürzeste der folgenden Zeiträume: { $periods }
ui-fee-may-apply = Soweit das Recht es zulässt, kann ein Entgelt zur Deckung unserer Kosten erhoben werden.
# $regions: list of countries or states.
ui-only-for = Nur für Personen mit Wohnsitz in: { $regions }
ui-not-applicable = Sie müssen nichts unternehmen: Dies gilt von selbst.
# $period: a period. $event: from when it runs, inside a sentence.
ui-from-event = { $period } ab { $event }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-longest-of-from-event = Ab { $event } der längste der folgenden Zeiträume: { $periods }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-shortest-of-from-event = Ab { $event } der kürzeste der folgenden Zeiträume: { $periods }
# $interests: list of interests, inside a sentence.
ui-interests = Unser berechtigtes Interesse: { $interests }
# $conditions: list of what allows special categories of data to be used, inside a sentence.
ui-conditions = Grundlage für die Verarbeitung besonderer Kategorien personenbezogener Daten: { $conditions }
# $subjects: list of groups of people, inside a sentence.
ui-subjects = Betrifft { $subjects }
ui-required-by-contract = Für den Vertrag müssen Sie uns diese Daten bereitstellen.
ui-required-by-law = Sie sind gesetzlich verpflichtet, uns diese Daten bereitzustellen.
ui-voluntary = Es steht Ihnen frei, ob Sie uns diese Daten bereitstellen.
# $safeguards: list of legal instruments, inside a sentence.
ui-safeguards = Grundlage der Übermittlung: { $safeguards }
# $link: address of a page.
ui-safeguard-complaint = Beschwerden: { $link }
# $contract: name or number of a contract.
ui-contract = Vertrag: { $contract }
# $date: a date.
ui-since = Seit dem { $date }
# $measures: list of measures, inside a sentence.
ui-measures = Zusätzliche Maßnahmen: { $measures }
# $evidence: list of what is asked for, inside a sentence.
ui-evidence = Zur Feststellung Ihrer Identität verlangen wir: { $evidence }
# $formats: list of formats, such as JSON.
ui-formats = Format: { $formats }
ui-then-anonymised = Anschließend werden die Daten anonymisiert.
ui-none = Keine
ui-session = Bis Sie Ihren Browser schließen
ui-not-limited = Bis Sie den Eintrag löschen
ui-first-party = Wir selbst
ui-role-controller = Verantwortlicher
ui-role-joint-controller = Gemeinsam Verantwortlicher
ui-role-officer = Datenschutzbeauftragter
# $regime: name of a law.
ui-role-representative = Vertreter ({ $regime })
ui-recipient-processor = In unserem Auftrag und nach unseren Weisungen
ui-recipient-joint-controller = Gemeinsam mit uns
ui-recipient-controller = In eigener Verantwortung
ui-recipient-authority = Behörde
# $party: name of a person or a company.
ui-represented-by = Vertreten durch { $party }
ui-regime-gdpr = Datenschutz-Grundverordnung der Europäischen Union
ui-regime-uk-gdpr = Datenschutz-Grundverordnung des Vereinigten Königreichs
ui-regime-swiss-fadp = Schweizerisches Bundesgesetz über den Datenschutz
ui-regime-ccpa = Kalifornisches Verbraucherdatenschutzgesetz
ui-regime-lgpd = Brasilianisches Allgemeines Datenschutzgesetz
ui-regime-quebec-law-25 = Gesetz von Québec über den Schutz personenbezogener Informationen im Privatsektor
ui-measure-technical = Technische Maßnahme
ui-measure-organisational = Organisatorische Maßnahme
ui-transfer-adequacy = Das dortige Schutzniveau ist amtlich als angemessen anerkannt.
ui-sold = Verkauft
ui-shared = Weitergegeben für kontextübergreifende verhaltensbezogene Werbung
ui-neither = Weder verkauft noch weitergegeben
# $document: title of another document, which is a link.
ui-see-document = Siehe „{ $document }“.
# $version: number or date of the version.
ui-version = Version { $version }

# $rows: number of rows.
table-collections = Personenbezogene Daten, die wir verarbeiten: { $rows ->
        [one] eine Quelle und Verwendung
       *[other] { $rows } Quellen und Verwendungen
    }
    .source = Quelle
    .data = Personenbezogene Daten
    .purpose = Zweck
    .basis = Rechtsgrundlage
    .retention = Speicherdauer

# $rows: number of rows.
table-subprocessors = Auftragsverarbeiter: { $rows ->
        [one] ein Unternehmen oder eine Art von Unternehmen
       *[other] { $rows } Unternehmen oder Arten von Unternehmen
    }
    .kind = Auftragsverarbeiter
    .data = Personenbezogene Daten
    .purpose = Zweck der Verarbeitung
    .regions = Länder der Verarbeitung

# $rows: number of rows.
table-rights = Was Sie verlangen können: { $rows ->
        [one] ein Recht
       *[other] { $rows } Rechte
    }
    .right = Ihr Recht
    .how = So üben Sie es aus
    .time = Antwortfrist

table-rights-overview = Ihre Rechte
    .right = Recht
    .meaning = Was es bedeutet

table-overview = Wofür wir Daten verwenden
    .purpose = Zweck
    .data = Personenbezogene Daten
    .retention = Speicherdauer

table-recipients = Weitere Empfänger: { $rows ->
        [one] ein Empfänger
       *[other] { $rows } Empfänger
    }
    .recipient = Empfänger
    .role = Stellung
    .data = Personenbezogene Daten
    .purpose = Zweck
    .regions = Länder

table-responsible = Wer verantwortlich ist
    .role = Funktion
    .who = Name
    .how = Kontaktdaten

table-transfers = Übermittlungen in andere Länder
    .to = Ziel der Übermittlung
    .safeguard = Grundlage und Garantien
    .copy = Wo Sie eine Kopie erhalten

table-authorities = Aufsichtsbehörden
    .authority = Behörde
    .region = Für Personen in
    .how = So legen Sie Beschwerde ein

table-automated-decisions = Entscheidungen ohne menschliche Beteiligung
    .decision = Entscheidung
    .logic = Wie sie zustande kommt
    .effects = Was sie für Sie bedeutet
    .review = So lassen Sie sie von einer Person überprüfen

table-cookies = Cookies und ähnliche Technologien: { $rows ->
        [one] ein Eintrag
       *[other] { $rows } Einträge
    }
    .name = Name
    .provider = Anbieter
    .purpose = Zweck
    .group = Kategorie
    .duration = Laufzeit

table-measures = Sicherheitsmaßnahmen
    .measure = Maßnahme
    .kind = Art

table-california =
    In den letzten zwölf Monaten erhobene personenbezogene Informationen nach den Kategorien des kalifornischen Rechts
    .category = Kategorie
    .data = Was wir erheben
    .source = Quellen
    .purpose = Zwecke
    .recipients = Empfänger bei Offenlegung für Geschäftszwecke
    .sale = Verkauft oder weitergegeben
    .retention = Speicherdauer

table-purpose-changes = Verwendung zu neuen Zwecken
    .data = Personenbezogene Daten
    .purpose = Neuer Zweck
    .from = Ab
    .where = Mehr dazu

table-processing = Verarbeitungstätigkeiten: { $rows ->
        [one] eine Tätigkeit
       *[other] { $rows } Tätigkeiten
    }
    .activity = Tätigkeit
    .subjects = Betroffene Personen
    .data = Personenbezogene Daten
    .purpose = Zweck
    .basis = Rechtsgrundlage
    .recipients = Empfänger der Daten
    .transfers = Übermittlungen in Drittländer
    .retention = Löschfrist

## Kinds of personal data. .inline: the name inside a sentence.

category-name = Name
    .inline = Ihr Name
category-email-address = E-Mail-Adresse
    .inline = Ihre E-Mail-Adresse
category-telephone-number = Telefonnummer
    .inline = Ihre Telefonnummer
category-postal-address = Postanschrift
    .inline = Ihre Postanschrift
category-user-name = Benutzername
    .inline = Ihr Benutzername
category-password = Passwort
    .inline = Ihr Passwort
category-date-of-birth = Geburtsdatum
    .inline = Ihr Geburtsdatum
category-age = Alter
    .inline = Ihr Alter
category-gender = Geschlecht
    .inline = Ihr Geschlecht
category-nationality = Staatsangehörigkeit
    .inline = Ihre Staatsangehörigkeit
category-photo = Foto
    .inline = Ihr Foto
category-preferred-language = Bevorzugte Sprache
    .inline = Ihre bevorzugte Sprache
category-identity-document = Angaben aus einem Ausweisdokument
    .inline = Angaben aus Ihrem Ausweisdokument
category-tax-number = Steuernummer
    .inline = Ihre Steuernummer
category-account-details = Angaben zum Benutzerkonto
    .inline = Angaben zu Ihrem Benutzerkonto
category-ip-address = IP-Adresse
    .inline = Ihre IP-Adresse
category-device-identifiers = Gerätekennungen
    .inline = Kennungen Ihres Geräts
category-browser-details = Browser und Betriebssystem
    .inline = Angaben zu Ihrem Browser und Betriebssystem
category-usage-data = Nutzung des Dienstes
    .inline = Daten darüber, wie Sie den Dienst nutzen
category-browsing-history = Aufgerufene Seiten
    .inline = die von Ihnen aufgerufenen Seiten
category-search-history = Suchanfragen
    .inline = Ihre Suchanfragen
category-log-data = Serverprotokolle
    .inline = Serverprotokolle
category-crash-reports = Absturz- und Fehlerberichte
    .inline = Absturz- und Fehlerberichte
category-cookie-identifiers = Cookie-Kennungen
    .inline = Cookie-Kennungen
category-approximate-location = Ungefährer Standort
    .inline = Ihr ungefährer Standort
category-precise-location = Genauer Standort
    .inline = Ihr genauer Standort
category-payment-card-details = Zahlungskartendaten
    .inline = Angaben zu Ihrer Zahlungskarte
category-bank-details = Bankverbindung
    .inline = Ihre Bankverbindung
category-billing-details = Abrechnungsdaten
    .inline = Ihre Abrechnungsdaten
category-order-history = Bestellungen und Käufe
    .inline = Ihre Bestellungen und Käufe
category-transaction-details = Transaktionsdaten
    .inline = Angaben zu Ihren Transaktionen
category-credit-rating = Bonität
    .inline = Ihre Bonität
category-income = Einkommen
    .inline = Ihr Einkommen
category-messages = Inhalt von Nachrichten
    .inline = der Inhalt Ihrer Nachrichten
category-communication-metadata = Metadaten der Kommunikation (wer, wann, wie lange)
    .inline = Metadaten der Kommunikation
category-call-records = Anrufprotokolle
    .inline = Anrufprotokolle
category-call-recordings = Gesprächsaufzeichnungen
    .inline = Gesprächsaufzeichnungen
category-uploaded-content = Von Ihnen hochgeladene Inhalte
    .inline = von Ihnen hochgeladene Inhalte
category-support-requests = Supportanfragen
    .inline = Ihre Supportanfragen
category-survey-answers = Antworten in Umfragen
    .inline = Ihre Antworten in Umfragen
category-preferences = Präferenzen und Einstellungen
    .inline = Ihre Präferenzen und Einstellungen
category-interests = Interessen
    .inline = Ihre Interessen
category-contacts-list = Ihre Kontakte
    .inline = Ihre Kontakte
category-social-media-profile = Profil in sozialen Medien
    .inline = Ihr Profil in sozialen Medien
category-employment-details = Beschäftigung und beruflicher Werdegang
    .inline = Ihre Beschäftigung und Ihr beruflicher Werdegang
category-education-details = Ausbildung und Qualifikationen
    .inline = Ihre Ausbildung und Ihre Qualifikationen
category-marital-status = Familienstand
    .inline = Ihr Familienstand
category-vehicle-details = Fahrzeugdaten
    .inline = Angaben zu Ihrem Fahrzeug
category-insurance-details = Versicherungsdaten
    .inline = Ihre Versicherungsdaten
category-sensor-data = Sensordaten Ihres Geräts
    .inline = Sensordaten Ihres Geräts
category-health-data = Gesundheitsdaten
    .inline = Gesundheitsdaten
category-genetic-data = Genetische Daten
    .inline = genetische Daten
category-biometric-data = Biometrische Daten zu Ihrer Identifizierung
    .inline = biometrische Daten zu Ihrer Identifizierung
category-ethnic-origin = Rassische oder ethnische Herkunft
    .inline = Ihre rassische oder ethnische Herkunft
category-religious-belief = Religiöse oder weltanschauliche Überzeugungen
    .inline = Ihre religiösen oder weltanschaulichen Überzeugungen
category-political-opinion = Politische Meinungen
    .inline = Ihre politischen Meinungen
category-trade-union-membership = Gewerkschaftszugehörigkeit
    .inline = Ihre Gewerkschaftszugehörigkeit
category-sexual-orientation = Sexualleben oder sexuelle Orientierung
    .inline = Ihr Sexualleben oder Ihre sexuelle Orientierung
category-criminal-records = Strafrechtliche Verurteilungen und Straftaten
    .inline = strafrechtliche Verurteilungen und Straftaten

## Where data come from

source-you = Sie, wenn Sie uns die Daten mitteilen
source-registration = Sie, bei der Registrierung
source-purchase = Sie, bei einem Kauf bei uns
source-contact-form = Sie, wenn Sie sich an uns wenden
source-job-application = Sie, wenn Sie sich um eine Stelle bewerben
source-use-of-service = Ihre Nutzung des Dienstes, automatisch
source-your-device = Ihr Gerät, automatisch
source-our-records = Unsere eigenen Unterlagen
source-other-users = Andere Nutzer
source-your-employer = Ihr Arbeitgeber
source-business-partners = Geschäftspartner
source-data-brokers = Datenhändler
source-sign-in-provider = Der Anbieter, über den Sie sich anmelden
source-credit-agencies = Auskunfteien
source-public-registers = Öffentliche Register
source-social-networks = Öffentliche Profile in sozialen Netzwerken

## Why data are processed

purpose-provide-service = Bereitstellung des Dienstes
purpose-manage-account = Verwaltung Ihres Benutzerkontos
purpose-fulfil-orders = Ausführung von Bestellungen
purpose-process-payments = Abwicklung von Zahlungen
purpose-deliver-goods = Lieferung von Waren
purpose-customer-support = Kundensupport
purpose-customer-relationship = Pflege der Kundenbeziehung
purpose-communication = Kommunikation mit Ihnen
purpose-marketing = Marketing
purpose-direct-marketing = Direktwerbung
purpose-newsletter = Versand des Newsletters
purpose-targeted-advertising = Auf Ihre Interessen zugeschnittene Werbung
purpose-personalisation = Personalisierung des Dienstes
purpose-analytics = Analyse der Nutzung des Dienstes
purpose-improve-service = Verbesserung unserer Produkte und Dienste
purpose-research = Forschung und Entwicklung
purpose-security = Gewährleistung der Sicherheit des Dienstes
purpose-fraud-prevention = Verhinderung und Aufdeckung von Betrug
purpose-identity-verification = Überprüfung der Identität
purpose-age-verification = Überprüfung des Alters
purpose-legal-compliance = Erfüllung rechtlicher Verpflichtungen
purpose-legal-claims = Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen
purpose-accounting = Buchführung und steuerliche Aufzeichnungen
purpose-hosting = Hosting des Dienstes
purpose-debugging = Erkennung und Behebung von Fehlern
purpose-recruitment = Personalgewinnung
purpose-human-resources = Personalverwaltung
purpose-surveys = Umfragen
purpose-remember-settings = Speicherung Ihrer Einstellungen
purpose-sign-in = Ihre Anmeldung

## Legal bases

basis-consent = Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)
basis-contract =
    Erfüllung eines Vertrags mit Ihnen oder Durchführung vorvertraglicher Maßnahmen auf Ihre Anfrage (Art. 6 Abs. 1
    Buchst. b DSGVO)
basis-legal-obligation = Erfüllung einer rechtlichen Verpflichtung (Art. 6 Abs. 1 Buchst. c DSGVO)
basis-vital-interests = Schutz lebenswichtiger Interessen (Art. 6 Abs. 1 Buchst. d DSGVO)
basis-public-task =
    Wahrnehmung einer Aufgabe im öffentlichen Interesse oder in Ausübung öffentlicher Gewalt (Art. 6 Abs. 1 Buchst. e
    DSGVO)
basis-legitimate-interests = Berechtigte Interessen (Art. 6 Abs. 1 Buchst. f DSGVO)

## What allows special categories of data to be used; stands inside a list

condition-explicit-consent = Ihre ausdrückliche Einwilligung (Art. 9 Abs. 2 Buchst. a DSGVO)
condition-employment-law =
    Pflichten und Rechte aus dem Arbeitsrecht und dem Recht der sozialen Sicherheit (Art. 9 Abs. 2 Buchst. b DSGVO)
condition-vital-interests =
    der Schutz lebenswichtiger Interessen einer Person, die nicht einwilligen kann (Art. 9 Abs. 2 Buchst. c DSGVO)
condition-not-for-profit-body =
    Tätigkeiten einer Organisation ohne Gewinnerzielungsabsicht in Bezug auf ihre Mitglieder (Art. 9 Abs. 2 Buchst. d
    DSGVO)
condition-made-public = Daten, die Sie offensichtlich öffentlich gemacht haben (Art. 9 Abs. 2 Buchst. e DSGVO)
condition-legal-claims =
    die Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen oder die justizielle Tätigkeit der Gerichte
    (Art. 9 Abs. 2 Buchst. f DSGVO)
condition-public-interest =
    ein erhebliches öffentliches Interesse auf gesetzlicher Grundlage (Art. 9 Abs. 2 Buchst. g DSGVO)
condition-health-care =
    die medizinische Versorgung oder die Arbeitsmedizin unter Wahrung des Berufsgeheimnisses (Art. 9 Abs. 2 Buchst. h
    DSGVO)
condition-public-health =
    das öffentliche Interesse im Bereich der öffentlichen Gesundheit (Art. 9 Abs. 2 Buchst. i DSGVO)
condition-archiving-research =
    gesetzlich vorgesehene Archiv-, Forschungs- oder statistische Zwecke (Art. 9 Abs. 2 Buchst. j DSGVO)

## Legitimate interests; stand inside a list

interest-operate-securely = der sichere Betrieb unserer Systeme
interest-prevent-fraud = die Verhinderung von Betrug und Missbrauch
interest-improve-products = die Verbesserung unserer Produkte und Dienste
interest-understand-use = das Verständnis davon, wie unsere Dienste genutzt werden
interest-advertise-products = die Information von Kunden über eigene ähnliche Produkte
interest-answer-enquiries = die Beantwortung von Anfragen
interest-enforce-claims = die Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen
interest-manage-group = die effiziente Verwaltung unserer Unternehmensgruppe
interest-find-staff = die Gewinnung geeigneter Beschäftigter

## What decides how long data are kept; stands inside a list

criterion-account-open = die Zeit, in der Sie ein Benutzerkonto haben
    .alone = Solange Sie ein Benutzerkonto haben
criterion-contract-term = die Laufzeit des Vertrags mit Ihnen
    .alone = Für die Laufzeit des Vertrags mit Ihnen
criterion-consent-withdrawn = die Zeit bis zum Widerruf Ihrer Einwilligung
    .alone = Bis zum Widerruf Ihrer Einwilligung
criterion-objection-made = die Zeit bis zu Ihrem Widerspruch
    .alone = Bis zu Ihrem Widerspruch
criterion-purpose-fulfilled = die für den Zweck erforderliche Zeit
    .alone = Solange der Zweck es erfordert
criterion-request-answered = die Zeit bis zur Erledigung Ihrer Anfrage
    .alone = Bis zur Erledigung Ihrer Anfrage
criterion-statutory-period = die Dauer der gesetzlichen Aufbewahrungspflicht
    .alone = Für die Dauer der gesetzlichen Aufbewahrungspflicht
criterion-limitation-period = die Zeit bis zur Verjährung von Ansprüchen
    .alone = Bis zur Verjährung von Ansprüchen
criterion-session = die Dauer Ihres Besuchs
    .alone = Für die Dauer Ihres Besuchs

## From when a period runs; stands inside a sentence

event-collection = der Erhebung der Daten
event-account-closed = der Schließung Ihres Benutzerkontos
event-contract-ended = dem Ende des Vertrags
event-last-use = Ihrer letzten Nutzung des Dienstes
event-last-contact = unserem letzten Kontakt mit Ihnen
event-end-of-year = dem Ende des Kalenderjahres
event-procedure-ended = dem Abschluss des Verfahrens

## What follows when data are not given

consequence-no-service = Ohne diese Daten können wir den Dienst nicht erbringen.
consequence-no-contract = Ohne diese Daten können wir keinen Vertrag mit Ihnen schließen.
consequence-no-feature = Ohne diese Daten können Sie die betreffende Funktion nicht nutzen.
consequence-no-answer = Ohne diese Daten können wir Ihnen nicht antworten.
consequence-nothing-happens = Stellen Sie diese Daten nicht bereit, hat das für Sie keine Folgen.

## People; stand inside a list

subject-customers = Kunden
subject-users = Nutzer des Dienstes
subject-visitors = Besucher unserer Websites
subject-subscribers = Abonnenten
subject-prospects = Interessenten für unsere Produkte
subject-business-contacts = Ansprechpartner bei Geschäftspartnern
subject-employees = Beschäftigte
subject-applicants = Bewerber
subject-patients = Patienten
subject-students = Schüler und Studierende
subject-members = Mitglieder
subject-children = Kinder

## Recipients

recipient-public-authorities = Behörden, soweit wir gesetzlich dazu verpflichtet sind
recipient-legal-advisers = Rechtsberater und Wirtschaftsprüfer
recipient-group-companies = Unternehmen unserer Gruppe

## Rights

right-access = Auskunft
    .meaning =
        Sie können erfahren, ob wir personenbezogene Daten über Sie verarbeiten, welche dies sind und wie wir sie
        verarbeiten, und eine Kopie erhalten.
right-rectification = Berichtigung
    .meaning = Sie können unrichtige personenbezogene Daten berichtigen und unvollständige vervollständigen lassen.
right-erasure = Löschung
    .meaning =
        Sie können Ihre personenbezogenen Daten löschen lassen, soweit das Gesetz dies vorsieht, zum Beispiel wenn sie
        nicht mehr benötigt werden.
right-restriction = Einschränkung der Verarbeitung
    .meaning =
        Sie können verlangen, dass wir Ihre personenbezogenen Daten nur noch speichern und nicht verwenden, während eine
        sie betreffende Frage geklärt wird.
right-portability = Datenübertragbarkeit
    .meaning =
        Sie können die personenbezogenen Daten, die Sie uns bereitgestellt haben, in einem gängigen maschinenlesbaren
        Format erhalten oder sie an jemand anderen übermitteln lassen.
right-objection = Widerspruch
    .meaning =
        Sie können aus Gründen, die sich aus Ihrer besonderen Situation ergeben, einer Verarbeitung widersprechen, die
        auf berechtigten Interessen oder einer öffentlichen Aufgabe beruht, und jederzeit der Direktwerbung.
right-withdraw-consent = Widerruf der Einwilligung
    .meaning = Sie können eine Einwilligung jederzeit widerrufen. Die zuvor erfolgte Verarbeitung bleibt rechtmäßig.
right-human-review = Überprüfung durch eine Person
    .meaning =
        Sie können eine ausschließlich automatisiert getroffene Entscheidung von einer Person überprüfen lassen, Ihren
        Standpunkt darlegen und die Entscheidung anfechten.
right-complaint = Beschwerde
    .meaning =
        Sie können sich bei einer Datenschutzaufsichtsbehörde beschweren, insbesondere bei der an Ihrem gewöhnlichen
        Aufenthaltsort, an Ihrem Arbeitsplatz oder am Ort des mutmaßlichen Verstoßes.
right-opt-out-of-sale = Ablehnung des Verkaufs und der Weitergabe
    .meaning =
        Sie können verlangen, dass wir Ihre personenbezogenen Informationen weder verkaufen noch für
        kontextübergreifende verhaltensbezogene Werbung weitergeben.
right-limit-sensitive-data = Beschränkung der Verwendung sensibler personenbezogener Informationen
    .meaning =
        Sie können verlangen, dass wir Ihre sensiblen personenbezogenen Informationen nur für das verwenden, was der
        Dienst erfordert und das Gesetz erlaubt.
right-no-discrimination = Gleichbehandlung
    .meaning = Sie werden nicht schlechter behandelt, weil Sie ein Datenschutzrecht ausüben.

## Ways to exercise a right. { $email }, { $post }, { $phone } and { $form } are those of the contact.

channel-account = In den Einstellungen Ihres Benutzerkontos
channel-email = Per E-Mail an { $email }
channel-post = Per Post an { $post }
channel-phone = Telefonisch: { $phone }
channel-form = Mit dem Formular unter { $form }
channel-unsubscribe-link = Über den Abmeldelink in jeder Nachricht
channel-cookie-settings = In den Cookie-Einstellungen
channel-opt-out-link =
    Über den Link „Do Not Sell or Share My Personal Information“ („Meine personenbezogenen Informationen nicht verkaufen
    oder weitergeben“) auf unserer Startseite
channel-opt-out-signal = Durch ein Signal, das Ihr Browser sendet, etwa Global Privacy Control
channel-authority = Unmittelbar bei der Behörde

## What is asked for to be sure of a person's identity; stands inside a list

evidence-sign-in = die Anmeldung in Ihrem Benutzerkonto
evidence-email-confirmation = eine Bestätigung über Ihre E-Mail-Adresse
evidence-customer-number = Ihre Kundennummer
evidence-identity-document = eine Kopie eines Ausweisdokuments
evidence-signed-authorisation = eine unterzeichnete Vollmacht, wenn jemand für Sie handelt

## Security measures. .inline: inside a sentence.

measure-encryption-in-transit = Verschlüsselung von Daten bei der Übertragung
    .inline = Verschlüsselung von Daten bei der Übertragung
measure-encryption-at-rest = Verschlüsselung gespeicherter Daten
    .inline = Verschlüsselung gespeicherter Daten
measure-end-to-end-encryption = Ende-zu-Ende-Verschlüsselung
    .inline = Ende-zu-Ende-Verschlüsselung
measure-pseudonymisation = Pseudonymisierung
    .inline = Pseudonymisierung
measure-anonymisation = Anonymisierung
    .inline = Anonymisierung
measure-access-control = Zugriffskontrolle
    .inline = Zugriffskontrolle
measure-multi-factor-sign-in = Multi-Faktor-Authentifizierung
    .inline = Multi-Faktor-Authentifizierung
measure-password-hashing = Speicherung von Passwörtern ausschließlich als Hashwerte mit Salt
    .inline = Speicherung von Passwörtern ausschließlich als Hashwerte mit Salt
measure-backups = Datensicherungen
    .inline = Datensicherungen
measure-network-security = Netzwerksicherheit
    .inline = Netzwerksicherheit
measure-intrusion-detection = Angriffserkennung
    .inline = Angriffserkennung
measure-penetration-tests = Penetrationstests
    .inline = Penetrationstests
measure-activity-logs = Protokollierung von Zugriffen und Änderungen
    .inline = Protokollierung von Zugriffen und Änderungen
measure-physical-access-control = Zutrittskontrolle
    .inline = Zutrittskontrolle
measure-staff-training = Schulung der Beschäftigten
    .inline = Schulung der Beschäftigten
measure-confidentiality-duty = Verpflichtung der Beschäftigten zur Vertraulichkeit
    .inline = eine Verpflichtung der Beschäftigten zur Vertraulichkeit
measure-need-to-know = Zugriff nur für Personen, die ihn für ihre Arbeit benötigen
    .inline = Zugriff nur für Personen, die ihn für ihre Arbeit benötigen
measure-incident-management = Verfahren für Sicherheitsvorfälle
    .inline = Verfahren für Sicherheitsvorfälle
measure-erasure-policy = Löschkonzept
    .inline = ein Löschkonzept
measure-supplier-audits = Überprüfung von Lieferanten und Dienstleistern
    .inline = Überprüfung von Lieferanten und Dienstleistern
measure-impact-assessment = Datenschutz-Folgenabschätzung
    .inline = eine Datenschutz-Folgenabschätzung
measure-certified-security = Zertifizierte Informationssicherheit
    .inline = zertifizierte Informationssicherheit

## Categories of cookies

cookie-group-necessary = Notwendig
cookie-group-preferences = Präferenzen
cookie-group-statistics = Statistik
cookie-group-marketing = Marketing

## Safeguards for transfers; stand inside a list

safeguard-adequacy = ein Angemessenheitsbeschluss
safeguard-scc = Standardvertragsklauseln der Europäischen Kommission gemäß dem Durchführungsbeschluss (EU) 2021/914
safeguard-scc-2010 = Standardvertragsklauseln der Europäischen Kommission gemäß dem Beschluss 2010/87/EU
safeguard-uk-addendum = das britische Addendum zu den Standardvertragsklauseln der Europäischen Kommission
safeguard-uk-idta =
    die britische Vereinbarung über internationale Datenübermittlungen (International Data Transfer Agreement)
safeguard-binding-corporate-rules = von der Aufsichtsbehörde genehmigte verbindliche interne Datenschutzvorschriften
safeguard-data-privacy-framework =
    eine Zertifizierung nach dem Datenschutzrahmen EU-USA (EU-U.S. Data Privacy Framework)
safeguard-privacy-shield = eine Zertifizierung nach dem EU-US-Datenschutzschild (EU-U.S. Privacy Shield)
safeguard-swiss-us-privacy-shield =
    eine Zertifizierung nach dem Datenschutzschild Schweiz-USA (Swiss-U.S. Privacy Shield)
safeguard-code-of-conduct = genehmigte Verhaltensregeln
safeguard-certification = ein genehmigter Zertifizierungsmechanismus
safeguard-explicit-consent = Ihre ausdrückliche Einwilligung
safeguard-contract-with-person = die Erforderlichkeit der Übermittlung für einen Vertrag mit Ihnen
safeguard-legal-claims =
    die Erforderlichkeit der Übermittlung zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen

## Categories of the California Consumer Privacy Act

ccpa-identifiers = Identifikatoren
ccpa-customer-records = Kundenunterlagen (Cal. Civ. Code § 1798.80(e))
ccpa-protected-characteristics = Merkmale geschützter Personengruppen
ccpa-commercial-information = Kommerzielle Informationen
ccpa-biometric-information = Biometrische Informationen
ccpa-internet-activity = Aktivität im Internet oder in anderen elektronischen Netzen
ccpa-geolocation = Geolokalisierungsdaten
ccpa-sensory-data = Akustische, elektronische, visuelle, thermische, olfaktorische oder ähnliche Informationen
ccpa-professional-information = Berufliche oder beschäftigungsbezogene Informationen
ccpa-education-information = Informationen zur Ausbildung
ccpa-inferences = Rückschlüsse zur Erstellung eines Profils
ccpa-sensitive-personal-information = Sensible personenbezogene Informationen

## Places that CLDR, the common source of names, does not name

region-eea = Europäischer Wirtschaftsraum
region-worldwide = alle Länder
region-us-ca = Kalifornien
region-us-co = Colorado
region-us-ct = Connecticut
region-us-de = Delaware
region-us-fl = Florida
region-us-ia = Iowa
region-us-in = Indiana
region-us-ky = Kentucky
region-us-md = Maryland
region-us-mn = Minnesota
region-us-mt = Montana
region-us-ne = Nebraska
region-us-nh = New Hampshire
region-us-nj = New Jersey
region-us-or = Oregon
region-us-ri = Rhode Island
region-us-tn = Tennessee
region-us-tx = Texas
region-us-ut = Utah
region-us-va = Virginia
region-us-wa = Bundesstaat Washington
region-ca-qc = Québec

## Authorities

authority-edpb-members = Die Behörde Ihres Landes (Liste des Europäischen Datenschutzausschusses)

## Contacts that many policies have

contact-privacy = Datenschutz
contact-data-protection-officer = Datenschutzbeauftragter
contact-support = Kundensupport
contact-eu-representative = Vertreter in der Europäischen Union
contact-uk-representative = Vertreter im Vereinigten Königreich
contact-swiss-representative = Vertreter in der Schweiz

## Documents and sections that every policy needs

document-privacy = Datenschutzerklärung
    .description = Welche personenbezogenen Daten wir verarbeiten, warum und wie lange, und welche Rechte Sie haben.
document-cookies = Cookie-Richtlinie
    .description = Welche Cookies und ähnlichen Technologien wir verwenden, warum, und wie Sie sie ablehnen können.
document-subprocessors = Auftragsverarbeiter
    .description = Welche Unternehmen in unserem Auftrag personenbezogene Daten verarbeiten, wo und zu welchen Zwecken.
document-notice = Datenschutz auf einen Blick
    .description = Die wichtigsten Punkte unserer Datenschutzerklärung auf einer Seite.
document-record = Verzeichnis von Verarbeitungstätigkeiten
    .description = Verzeichnis nach Art. 30 DSGVO. Nicht zur Veröffentlichung bestimmt.

section-controller = Wer verantwortlich ist
section-data = Welche Daten wir verarbeiten, warum und wie lange
section-recipients = Wer die Daten erhält
section-transfers = Übermittlungen in andere Länder
section-automated-decisions = Automatisierte Entscheidungen
section-cookies = Cookies und ähnliche Technologien
section-cookie-choices = Ihre Wahlmöglichkeiten
section-rights = Ihre Rechte
section-children = Kinder
section-security = Sicherheit
section-california = Hinweise für Personen mit Wohnsitz in Kalifornien
section-changes = Änderungen
section-contact = Kontakt
section-more = Weitere Informationen
section-processing = Verarbeitungstätigkeiten
section-measures = Technische und organisatorische Maßnahmen

standard-controller = { $controller } ist für die hier beschriebene Verarbeitung personenbezogener Daten verantwortlich.
standard-data =
    Die Tabelle zeigt, welche personenbezogenen Daten wir verarbeiten, woher sie stammen, zu welchen Zwecken und auf
    welcher Rechtsgrundlage wir sie verwenden und wie lange wir sie speichern.
standard-consent =
    Soweit die Verarbeitung auf Ihrer Einwilligung beruht, können Sie diese jederzeit mit Wirkung für die Zukunft
    widerrufen. Die bis dahin erfolgte Verarbeitung bleibt rechtmäßig.
standard-recipients =
    Innerhalb unseres Unternehmens erhalten personenbezogene Daten nur die Personen, die sie für ihre Arbeit benötigen.
    Darüber hinaus können die folgenden Empfänger sie erhalten.
standard-no-recipients = Wir geben personenbezogene Daten an niemanden weiter.
standard-processors =
    Unternehmen, die Daten in unserem Auftrag verarbeiten, sind vertraglich verpflichtet, unsere Weisungen zu befolgen
    und die Daten zu schützen.
standard-transfers =
    Einige Empfänger befinden sich in Ländern, deren Recht personenbezogene Daten möglicherweise weniger schützt als das
    Recht Ihres Landes. Die Tabelle zeigt, worauf die Übermittlung dorthin beruht.
standard-no-transfers =
    Wir übermitteln keine personenbezogenen Daten in Länder außerhalb des Europäischen Wirtschaftsraums.
standard-no-automated-decisions =
    Wir treffen keine ausschließlich auf einer automatisierten Verarbeitung – einschließlich Profiling – beruhenden
    Entscheidungen, die Ihnen gegenüber rechtliche Wirkung entfalten oder Sie in ähnlicher Weise erheblich
    beeinträchtigen.
standard-automated-decisions =
    Die folgenden Entscheidungen treffen wir ausschließlich automatisiert. Sie können sie von einer Person überprüfen
    lassen, Ihren Standpunkt darlegen und sie anfechten.
standard-cookies =
    Mit Cookies und ähnlichen Technologien speichern wir Informationen auf Ihrem Gerät oder lesen sie dort aus. Nicht
    notwendige Cookies und Technologien verwenden wir nur mit Ihrer Einwilligung.
standard-necessary-cookies =
    Nur soweit dies für das von Ihnen Gewünschte notwendig ist, speichern wir Informationen auf Ihrem Gerät oder lesen
    sie dort aus.
standard-no-cookies = Wir verwenden weder Cookies noch ähnliche Technologien.
standard-cookie-choices =
    Sie können Ihre Einwilligung jederzeit in den Cookie-Einstellungen verweigern oder widerrufen. Außerdem können Sie
    Cookies in den Einstellungen Ihres Browsers löschen.
standard-rights =
    Sie haben die folgenden Rechte. Die Ausübung ist unentgeltlich, sofern in der Tabelle nichts anderes angegeben ist.
standard-complaint =
    Wenn Sie der Ansicht sind, dass unsere Verarbeitung Ihrer Daten gegen das Recht verstößt, können Sie sich bei einer
    Aufsichtsbehörde beschweren. Sie können die Behörde an Ihrem gewöhnlichen Aufenthaltsort, an Ihrem Arbeitsplatz oder
    am Ort des mutmaßlichen Verstoßes wählen.
standard-objection = **Sie können widersprechen.** Aus Gründen, die sich aus Ihrer besonderen Situation ergeben, können Sie jederzeit der
    Verarbeitung Ihrer personenbezogenen Daten widersprechen, die auf berechtigten Interessen oder auf einer Aufgabe im
    öffentlichen Interesse beruht.
standard-objection-to-marketing = **Sie können der Direktwerbung widersprechen**, und zwar jederzeit und ohne Angabe von Gründen. Ihre personenbezogenen
    Daten werden dann nicht mehr für diesen Zweck verwendet.
# $minimum-age: a number of years.
standard-children =
    Unsere Dienste sind nicht für Personen unter { $minimum-age } Jahren bestimmt, und wir verarbeiten deren Daten nicht
    wissentlich.
standard-parental-consent =
    Daten von Kindern unter { $consent-age } Jahren verarbeiten wir nur mit Einwilligung eines Elternteils oder
    Sorgeberechtigten, deren Vorliegen wir mit angemessenen Anstrengungen überprüfen.
standard-security =
    Wir schützen personenbezogene Daten durch Maßnahmen, die dem Risiko angemessen sind. Dazu gehören die folgenden.
standard-california =
    Dieser Abschnitt ergänzt unsere Datenschutzerklärung für Personen mit Wohnsitz in Kalifornien. Er bezieht sich auf
    die letzten zwölf Monate.
standard-no-sale =
    Wir verkaufen keine personenbezogenen Informationen und geben sie nicht für kontextübergreifende verhaltensbezogene
    Werbung weiter. Dies haben wir auch in den letzten zwölf Monaten nicht getan, und wir haben keine tatsächliche
    Kenntnis davon, dass wir solche Informationen von Personen unter 16 Jahren verkaufen oder weitergeben.
standard-sale =
    Die Tabelle zeigt, welche Kategorien wir verkaufen oder weitergeben. Sie können beides jederzeit ablehnen.
standard-no-minors =
    Wir haben keine tatsächliche Kenntnis davon, dass wir personenbezogene Informationen von Personen unter 16 Jahren
    verkaufen oder weitergeben.
standard-opt-out-link =
    Zur Ablehnung nutzen Sie den Link [Do Not Sell or Share My Personal Information]({ $opt-out-link }) („Meine
    personenbezogenen Informationen nicht verkaufen oder weitergeben“).
standard-opt-out-signal =
    Ein Signal wie Global Privacy Control behandeln wir für den Browser, der es sendet, als Antrag auf Ablehnung des
    Verkaufs und der Weitergabe.
standard-sensitive-permitted =
    Sensible personenbezogene Informationen verwenden wir nur für Zwecke, bei denen das kalifornische Recht keinen
    Anspruch auf Beschränkung der Verwendung gewährt.
standard-limit-link =
    Sie können beschränken, wie wir Ihre sensiblen personenbezogenen Informationen verwenden: [Limit the Use of My
    Sensitive Personal Information]({ $limit-link }) („Verwendung meiner sensiblen personenbezogenen Informationen
    beschränken“).
standard-california-rights =
    Sie können Auskunft über Ihre personenbezogenen Informationen, deren Berichtigung und deren Löschung verlangen und
    werden deswegen nicht schlechter behandelt. Sie können den Antrag auch durch einen bevollmächtigten Vertreter
    stellen lassen.
standard-changes =
    Wir passen dieses Dokument an, wenn sich unsere Verarbeitung oder das Recht ändert. Das oben angegebene Datum zeigt,
    ab wann das Dokument gilt.
standard-contact = Wenn Sie Fragen zum Datenschutz haben, wenden Sie sich bitte an uns.
standard-record =
    Dieses Verzeichnis von Verarbeitungstätigkeiten wird nach Art. 30 DSGVO geführt. Es wird der Aufsichtsbehörde auf
    Anfrage zur Verfügung gestellt und nicht veröffentlicht.
# $document: title of the full document, which is a link.
standard-full-document =
    Dies ist eine Zusammenfassung. Den vollständigen Text enthält das Dokument „{ $document-privacy }“.
