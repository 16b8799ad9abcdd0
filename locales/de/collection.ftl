### Die Datenschutzerklärung: was sie umfasst, was erhoben und wie es verwendet wird.

document-privacy = Datenschutzerklärung
    .description = Wie { $brand }, ein Dienst von { $controller }, personenbezogene Informationen erhebt, verwendet, weitergibt und schützt.

## Abschnitt: diese Erklärung

section-about = Über diese Erklärung
about-intro =
    { $brand } fühlt sich der Privatsphäre seiner Kunden verpflichtet. Sie haben das Recht zu erfahren, welche
    Informationen wir über Sie erheben und wie sie verwendet, offengelegt und geschützt werden. Diese
    Datenschutzerklärung (die „Erklärung“) erläutert unsere Vorgehensweise. Wenn Sie ein Produkt oder einen Dienst von
    { $brand } nutzen, sollten Sie verstehen, wann und wie personenbezogene Informationen erhoben, verwendet,
    offengelegt und geschützt werden.
about-company =
    { $brand } ist ein Dienst von { $controller }. { $controller } und ihre Tochtergesellschaften (zusammen die
    „Gesellschaft“) setzen sich dafür ein, Ihre Privatsphäre zu schützen und Ihnen auf unseren Internetseiten und bei
    der Nutzung unserer Produkte und Dienste (die „Lösungen“) ein gutes Nutzungserlebnis zu bieten. In dieser Erklärung
    bezeichnen „{ $brand }“, „wir“, „uns“ und „unser“ die Internetseite { $brand-url } mit ihren Subdomains und
    Erweiterungen (die „Websites“) und die Gesellschaft.
about-scope =
    Diese Erklärung gilt für die Websites und Lösungen, die auf sie verlinken oder verweisen. Sie beschreibt, wie wir
    mit personenbezogenen Informationen umgehen, welche Wahlmöglichkeiten Sie bei ihrer Erhebung und Verwendung haben
    und wie Sie auf sie zugreifen, sie aktualisieren und berichtigen können. Weitere Hinweise, die vor oder bei der
    Erhebung von Daten gegeben werden, können Sie näher über unsere Vorgehensweise unterrichten.
about-specific-notices =
    Einige Websites und Lösungen der Gesellschaft haben eine eigene Datenschutzdokumentation, die beschreibt, wie wir mit
    personenbezogenen Informationen gerade für diese Website oder Lösung umgehen. Soweit ein solcher besonderer Hinweis von dieser
    Erklärung abweicht, geht der besondere Hinweis vor.

## Abschnitt: was personenbezogene Informationen sind

section-personal-information = Was sind personenbezogene Informationen?
personal-information-definition =
    „Personenbezogene Informationen“ sind alle Informationen, die vernünftigerweise dazu verwendet werden können, eine
    natürliche Person zu identifizieren, oder die einer bestimmten Person oder Organisation unmittelbar zugeordnet
    werden können: zum Beispiel ein Name, eine Anschrift, eine E-Mail-Adresse, eine Telefonnummer, eine IP-Adresse oder
    Anmeldedaten (Kontonummer, Passwort).
aggregated-information =
    Personenbezogene Informationen umfassen keine „aggregierten“ Informationen: Daten, die wir über eine Gruppe oder
    Kategorie von Diensten oder Kunden erheben und aus denen die Identität einzelner Kunden entfernt wurde. Wie Sie
    einen Dienst nutzen, kann erfasst und mit Informationen darüber zusammengeführt werden, wie andere ihn nutzen; die
    daraus entstehenden Daten enthalten jedoch keine personenbezogenen Informationen. Aggregierte Daten helfen uns,
    Trends und den Bedarf der Kunden zu verstehen, damit wir neue Dienste in Betracht ziehen und bestehende Dienste den
    Wünschen der Kunden anpassen können. Wir können zum Beispiel einen Bericht erstellen, wonach eine bestimmte Zahl
    unserer Kunden unsere Dienste für die Zusammenarbeit immer zu einer bestimmten Tageszeit nutzt; dieser Bericht würde
    keine Informationen enthalten, die eine Person identifizieren. Wir können aggregierte Daten verkaufen oder an Dritte
    weitergeben.

## Abschnitt: Erhebung und Verwendung

section-collection = Wie wir Ihre personenbezogenen Informationen erheben und verwenden
collection-why =
    Unsere Websites erheben personenbezogene Informationen über Sie, damit wir Ihnen die Produkte oder Dienste
    bereitstellen können, die Sie anfordern. Wir können Daten über Sie einschließlich personenbezogener Informationen
    erheben, wenn Sie unsere Websites und Lösungen nutzen und mit uns in Kontakt treten. Dies geschieht automatisch,
    wenn Sie mit uns in Kontakt treten, zum Beispiel wenn Sie sich für den Dienst registrieren oder bei ihm anmelden.
    Um Sie besser zu betreuen, können wir auch Marketing- und Vertriebsinformationen kaufen, die bei Dritten am Markt erhältlich sind.
collection-context =
    Welche Arten personenbezogener Informationen wir verarbeiten, hängt vom geschäftlichen Zusammenhang und von den Zwecken ab, zu denen
    sie erhoben wurden. Wir können Ihre personenbezogenen Informationen verwenden, um unser Geschäft zu betreiben und zu seiner Sicherheit
    beizutragen; um unsere Websites und Lösungen bereitzustellen, zu verbessern und zu personalisieren; um Hinweise, Marketing- und andere
    Mitteilungen zu versenden; und zu anderen berechtigten Zwecken, die das geltende Recht zulässt.

## Abschnitt: erhobene Informationen

section-information-collected = Informationen, die wir über Sie erheben
information-collected-intro =
    Als Verantwortlicher und als Auftragsverarbeiter erheben wir verschiedene Arten personenbezogener Informationen über
    die Benutzer unserer Produkte und Dienste. Dieser Abschnitt fasst zusammen, was wir über Sie erheben und verarbeiten
    können.

section-processing-summary = Die Verarbeitung in Kürze
summary-service = { $brand } ist ein Dienst für Gruppenbesprechungen, Konferenzen und Zusammenarbeit, den { $controller } und die mit ihr verbundenen Unternehmen erbringen.
    .term = Beschreibung des Dienstes
summary-subject-matter =
    { $controller } verarbeitet bestimmte personenbezogene Informationen ihrer Kunden in deren Auftrag, um Gruppenkonferenzen und
    Zusammenarbeit bereitzustellen. Was diese Informationen enthalten, hängt von den Produkten und Diensten ab, die die Kunden nutzen.
    Während die Dienste erbracht werden, können die Plattform und das Netz von { $controller } Daten aus den Systemen und Telefonen der
    Kunden sowie aus Softwareplattformen Dritter erfassen.
    .term = Gegenstand der Verarbeitung
summary-duration =
    Solange der Kunde die Dienste nutzt oder für die Laufzeit des Abonnements des Kontos, je nachdem, welcher Zeitraum länger ist.
    .term = Dauer der Verarbeitung
summary-purpose =
    Um es { $controller } zu ermöglichen, dem Kunden bestimmte Dienste für Gruppenkonferenzen und Zusammenarbeit nach den
    Geschäftsbedingungen dieser Dienste zu erbringen.
    .term = Art und Zweck der Verarbeitung
summary-data-types =
    Personenbezogene Informationen über Kunden und über die Endbenutzer, für die Dienste erbracht werden, auf der
    Grundlage dessen, was diese angeben oder was infolge der Nutzung der Dienste sonst durch sie oder für sie erhoben
    wird. { $controller } erhebt auch Informationen über die Besucher ihrer Internetangebote. Die Informationen können
    unter anderem umfassen: Daten, die in die Systeme von { $controller } hochgeladen oder übernommen werden,
    Kontaktdaten, demografische Informationen, Standortinformationen, Profildaten, eindeutige Kennungen, Passwörter,
    Nutzungsaktivität, Transaktionsverlauf sowie Daten über Verhalten und Interessen im Internet.
    .term = Arten personenbezogener Informationen
summary-data-subjects =
    Die Kunden von { $brand } (und, wenn der Kunde ein Unternehmen oder eine Gruppe ist, dessen Benutzer der erbrachten Dienste) sowie die
    Besucher der Websites.
    .term = Kategorien betroffener Personen

section-how-data-come = Woher die Informationen stammen
data-provided =
    Wir erheben die Informationen, die Sie uns zur Verfügung stellen, wenn Sie sich auf den Websites registrieren oder
    unsere Dienste nutzen, zum Beispiel Ihre E-Mail-Adresse bei der Registrierung. Selbst die E-Mail-Adresse, die Sie
    möglicherweise beim Besuch unserer Websites verwenden, ist eine Information, die Sie uns zur Verfügung stellen und
    die wir erheben und verwenden.
    .term = Informationen, die Sie uns zur Verfügung stellen
data-automatic =
    Bestimmte Arten von Informationen erhalten wir automatisch, wann immer Sie mit uns in Kontakt treten. Wenn Sie zum Beispiel die Websites
    besuchen, erfassen unsere Systeme automatisch Ihre IP-Adresse sowie Typ und Version Ihres Browsers.
    .term = Automatisch erhobene Informationen
data-other-sources =
    Wir können Informationen über Sie aus externen Quellen erhalten und sie unseren Kontoinformationen hinzufügen oder –
    mit Ihrer ausdrücklichen Einwilligung, soweit das Recht dies verlangt – mit diesen zusammenführen. Wir können am
    Markt erhältliche demografische Informationen und Marketinginformationen Dritter verwenden, um Sie besser zu
    betreuen oder Sie über neue Produkte oder Dienste zu unterrichten, die Sie unserer Ansicht nach interessieren
    werden.
    .term = Informationen aus anderen Quellen

section-data-categories = Kategorien personenbezogener Informationen
data-categories-intro =
    Die Informationen fallen im Allgemeinen in die folgenden Kategorien. Im übrigen Teil dieser Erklärung erfahren Sie,
    wie wir sie verwenden, offenlegen und schützen.
section-family-use = Nutzung in der Familie
family-use-text =
    { $brand } ist sich bewusst, dass sich Eltern häufig für unsere Produkte und Dienste registrieren, um sie in der
    Familie zu nutzen, was die Nutzung durch Kinder unter { $adult-age } Jahren einschließen kann. Informationen, die
    aus einer solchen Nutzung erhoben werden, erscheinen als personenbezogene Informationen des tatsächlichen Abonnenten
    des Dienstes und werden nach dieser Erklärung als solche behandelt.
section-business-customers = Geschäftskunden
business-customers-text =
    Ist unser Kunde ein Unternehmen oder eine andere Organisation und erwirbt er Dienste für Beschäftigte oder andere
    befugte Benutzer, so gilt diese Erklärung im Allgemeinen für die personenbezogenen Informationen der einzelnen
    Beschäftigten oder befugten Benutzer. Ob der Geschäftskunde Zugang zu diesen Informationen hat, richtet sich jedoch
    nach den Bestimmungen des Dienstleistungsvertrags. Beschäftigte und andere befugte Benutzer sollten sich daher beim
    Geschäftskunden nach dessen Datenschutzpraxis erkundigen, bevor sie die Dienste nutzen.

## Abschnitt: Verwendung

section-use = Wie und warum wir personenbezogene Informationen verwenden
use-intro = Wir erheben personenbezogene Informationen aus verschiedenen geschäftlichen Gründen, zum Beispiel:
use-orders = Bearbeitung von Bestellungen einschließlich Abrechnung und Zahlung;
use-relationship = Pflege und Verwaltung der Beziehung zu unseren Kunden;
use-accounts = Erstellung und Verwaltung von Benutzerkonten;
use-solutions = Bereitstellung von Websites und Lösungen und Aktivierung bestimmter Funktionen;
use-analysis =
    Analyse, Personalisierung und Verbesserung des Nutzungserlebnisses, der Mitteilungen und der Interaktionen sowie
    Verbesserung ihrer Genauigkeit;
use-communications = Versand von Mitteilungen an Sie, auch zu Zwecken des Marketings und der Kundenzufriedenheit.
use-general =
    Im Allgemeinen verwenden wir personenbezogene Informationen, um die von Ihnen angeforderten Dienste zu erbringen
    oder die von Ihnen angeforderten Transaktionen auszuführen und um Probleme mit Ihren Diensten vorherzusehen und zu
    lösen. Einzelheiten enthält die Tabelle unter „[{ section-data-categories }](#data-categories)“.
use-newsletter =
    Wenn Sie unseren E-Mail-Newsletter oder eine andere Form von Mitteilungen ausdrücklich abonniert haben, zum Beispiel
    indem Sie auf unseren Registrierungsseiten ein Einwilligungsfeld angekreuzt haben, können wir diese Informationen
    auch verwenden, um Sie über andere Produkte oder Dienste von { $brand } oder von anderen zu unterrichten, die Ihrem
    Bedarf besser entsprechen könnten.
use-security =
    Alle Informationen, die Sie uns zur Verfügung stellen, werden auf unseren gesicherten Servern gespeichert, und alle
    Zahlungsvorgänge werden verschlüsselt.
use-third-party-data =
    Wenn Sie sich dafür entscheiden, uns personenbezogene Informationen eines Dritten zur Verfügung zu stellen, etwa
    einen Namen, eine E-Mail-Adresse oder eine Telefonnummer, bestätigen Sie, dass Sie dazu die Erlaubnis dieser Person
    haben; ein Beispiel ist die Weitergabe einer Empfehlung oder von Marketingmaterial an einen Freund. Der Dritte kann
    weitere Mitteilungen über den Link in der ersten Nachricht ablehnen.
use-automatic =
    In manchen Fällen können wir Daten automatisch durch Cookies, Webprotokolle, Web-Beacons und ähnliche Werkzeuge
    erheben. Mehr dazu finden Sie im Abschnitt „[{ section-cookies }](#cookies)“.
