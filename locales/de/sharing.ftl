### Die Datenschutzerklärung: Weitergabe, Auftragsverarbeiter, Übermittlungen, Sicherheit, Speicherung.

## Abschnitt: Weitergabe

section-sharing = Wie wir Ihre personenbezogenen Informationen weitergeben und offenlegen
sharing-intro =
    Wir können Ihre personenbezogenen Informationen an Dritte weitergeben, um unser Geschäft zu betreiben; um unsere Websites und Lösungen
    bereitzustellen, zu analysieren, zu verbessern, zu sichern und zu personalisieren; um Marketing- und andere Mitteilungen über unser
    Geschäft zu versenden; und zu anderen berechtigten Zwecken, die das geltende Recht zulässt, oder sonst mit Ihrer Einwilligung.
sharing-ways = Wir können personenbezogene Informationen auf folgende Weise weitergeben:
sharing-group =
    innerhalb der Gesellschaft einschließlich ihrer Tochtergesellschaften für Datenverarbeitungen wie Marketing, Geschäftsbetrieb,
    Einhaltung von Vorschriften, Sicherheit, Funktion von Websites oder Lösungen oder Speicherung;
sharing-partners =
    an Geschäftspartner, Dienstleister, befugte externe Beauftragte oder Subunternehmer, um eine angeforderte Website
    oder Lösung, einen angeforderten Dienst oder eine angeforderte Transaktion bereitzustellen, zum Beispiel für die
    Bearbeitung von Bestellungen und Kreditkartentransaktionen, das Webhosting, die Unterstützung bei Vertriebs- oder
    After-Sales-Maßnahmen und den Kundensupport;
sharing-enforcement =
    um unsere Verträge mit Kunden durchzusetzen oder anzuwenden und um Dienste einzuleiten, zu erbringen und abzurechnen
    und die Entgelte dafür einzuziehen;
sharing-merger =
    im Zusammenhang mit einer Fusion, dem Verkauf von Unternehmensvermögen, einer Konsolidierung oder Umstrukturierung,
    einer Finanzierung oder dem Erwerb unseres gesamten Geschäfts oder eines Teils davon durch ein anderes Unternehmen
    oder dessen Eingliederung in ein anderes Unternehmen oder während der Verhandlungen darüber;
sharing-authority-request =
    auf ein Auskunftsersuchen einer zuständigen Behörde oder eines Dritten hin, wenn wir der Ansicht sind, dass die
    Offenlegung mit geltenden Gesetzen, Vorschriften oder rechtlichen Verfahren vereinbar ist oder nach diesen sonst
    verlangt wird;
sharing-law-enforcement =
    an Strafverfolgungsbeamte, Behörden oder andere Dritte, soweit es erforderlich ist, um rechtlichen Verfahren zu
    entsprechen, um unsere Rechte oder unser Eigentum zu schützen oder um die Benutzer der Dienste vor einer
    betrügerischen, missbräuchlichen oder rechtswidrigen Nutzung dieser Dienste zu schützen, oder soweit das Recht es
    sonst verlangt;
sharing-anonymised =
    in aggregierter, de-identifizierter oder anonymisierter Form, die vernünftigerweise nicht dazu verwendet werden kann, Sie zu
    identifizieren; und
sharing-consent = soweit wir Sie sonst darüber unterrichten und Sie in die Weitergabe einwilligen.
sharing-summary =
    Im Kern können wir personenbezogene Informationen gegenüber Dritten offenlegen, damit wir Ihnen unsere Produkte und
    Dienste bereitstellen können (zum Beispiel gegenüber Zahlungsdienstleistern), oder nach den Geschäftsbedingungen
    eines bestimmten Dienstes. Wir können sie auch gegenüber Dritten offenlegen, um die Rechte und das Eigentum der
    Gesellschaft oder ihrer Abonnenten zu schützen (zum Beispiel gegenüber der Polizei oder den für Betrug zuständigen
    Behörden, wenn die Umstände es erfordern). Zu anderen Zwecken werden wir Ihre personenbezogenen Informationen ohne
    Ihre ausdrückliche Einwilligung weder gegenüber Dritten offenlegen noch an Dritte verkaufen.
sharing-consent-forms =
    In der Regel erteilen Sie diese Einwilligung, indem Sie auf unseren Registrierungsseiten nicht vorangekreuzte Felder
    ankreuzen, mit denen abgefragt wird, von wem und in welcher Form (etwa E-Mail, Telefon oder Textnachricht) Sie dem
    Erhalt von Mitteilungen zustimmen. Soweit angebracht, können Sie sie auch schriftlich oder mündlich erteilen. Sie
    müssen weder in eine bestimmte Art von Mitteilungen noch überhaupt in Mitteilungen einwilligen: Die Entscheidung
    liegt ganz bei Ihnen.

section-internal-use = Unsere eigene Verwendung personenbezogener Informationen
internal-use-text =
    Im Allgemeinen verwenden wir personenbezogene Informationen, um unsere Kunden zu betreuen, um unsere Beziehung zu
    ihnen zu verbessern und auszubauen und um es ihnen zu ermöglichen, unsere Produkte und Dienste bestmöglich zu
    nutzen. Weil wir zum Beispiel verstehen, wie Sie unsere Websites von Ihrem Computer aus nutzen, können wir Ihr
    Nutzungserlebnis auf Sie zuschneiden und personalisieren. Genauer gesagt verwenden wir personenbezogene
    Informationen, um die von Ihnen angeforderten Dienste zu erbringen oder die von Ihnen angeforderten Transaktionen
    auszuführen und um Probleme mit Ihren Diensten vorherzusehen und zu lösen. Mit Ihrer ausdrücklichen Einwilligung
    kann { $brand } Ihnen auch E-Mails über neue Produkte oder Dienste senden, die Sie unserer Ansicht nach
    interessieren oder Ihrem Bedarf besser entsprechen werden, es sei denn, Sie haben uns bei Ihrer Registrierung als
    Benutzer unserer Dienste etwas anderes mitgeteilt.

section-third-party-use = Verwendung personenbezogener Informationen durch Dritte
third-party-use-intro =
    Informationen über unsere Kunden gehören zu den wichtigsten Vermögenswerten unseres Geschäfts, und wir bemühen uns,
    sie zu schützen und vertraulich zu halten. Mit Ausnahme der Offenlegungen, die dieser Abschnitt erlaubt, werden wir
    Ihre personenbezogenen Informationen ohne Ihre ausdrückliche Einwilligung gegenüber keinem Dritten offenlegen. Je
    nach Dienst können wir diese Einwilligung auf verschiedene Weise einholen:
consent-written = schriftlich;
consent-spoken = mündlich;
consent-online =
    online, indem Sie auf unseren Registrierungsseiten nicht vorangekreuzte Felder ankreuzen, in denen die Formen der
    Mitteilungen Dritter genannt sind, in die Sie einwilligen, etwa E-Mail, Telefon oder Textnachricht;
consent-at-start =
    bei Beginn des Dienstes, wenn Ihre Einwilligung Bestandteil der Geschäftsbedingungen für die Nutzung des Dienstes ist.
third-party-use-implied =
    Sie müssen weder in eine bestimmte Art von Mitteilungen noch überhaupt in Mitteilungen einwilligen. Unter bestimmten Umständen kann sich
    Ihre Einwilligung in die Offenlegung personenbezogener Informationen auch stillschweigend aus der Art Ihres Anliegens ergeben: zum
    Beispiel wenn Sie uns bitten, einer anderen Person eine E-Mail zuzustellen, oder wenn Ihre Absenderadresse als Teil des Dienstes
    offengelegt wird und Ihre Einwilligung aus Ihrer Nutzung der Lösung folgt. Wie personenbezogene Informationen im Rahmen einer bestimmten
    Lösung offengelegt werden können, entnehmen Sie bitte den Nutzungsbedingungen dieser Lösung.
third-party-use-suppliers =
    Wir können personenbezogene Informationen an Dritte wie Geschäftspartner, Lieferanten und Subunternehmer
    weitergeben, soweit es erforderlich ist, um eine Transaktion abzuschließen, um in unserem Auftrag oder auf Ihren
    Wunsch einen Dienst zu erbringen oder um Sie besser zu betreuen. Handelt der Dritte ausschließlich in unserem
    Auftrag, wird { $brand } von ihm verlangen, unsere Datenschutzpraxis zu befolgen. Die Gesellschaft kann Ihre
    personenbezogenen Informationen an den Betreiber eines Lieferanten von { $brand } weitergeben, soweit es
    erforderlich ist, um Ihnen die Dienste zu erbringen, wie unten beschrieben.

## Abschnitt: Auftragsverarbeiter

section-subprocessors = Auftragsverarbeiter und Unterauftragsverarbeiter
subprocessors-intro =
    { $controller } kann den folgenden Arten externer Auftragsverarbeiter die folgenden Arten von Informationen zu den
    folgenden Zwecken bereitstellen, um Ihnen die Dienste zu erbringen.
subprocessors-safeguards =
    Gegebenenfalls stützt sich { $controller } auf die mit jedem dieser externen Auftragsverarbeiter vereinbarten
    Vertragsbedingungen, um sicherzustellen, dass alle Anforderungen an die Verarbeitung personenbezogener Informationen
    erfüllt werden. Gegebenenfalls können dazu
    die [Standardvertragsklauseln für internationale Übermittlungen]({ $scc-url }) der Europäischen Kommission gehören.

## Abschnitt: Übermittlungen

section-transfers = Internationale Übermittlung, Verarbeitung und Speicherung
transfers-text =
    Wir können Ihre personenbezogenen Informationen an jede Tochtergesellschaft der Gesellschaft weltweit übermitteln
    oder an Dritte und Geschäftspartner wie oben beschrieben, die sich in verschiedenen Ländern der Welt befinden. Indem
    Sie unsere Websites und Lösungen nutzen oder uns personenbezogene Informationen zur Verfügung stellen, nehmen Sie,
    soweit das geltende Recht es zulässt, zur Kenntnis und akzeptieren, dass diese Informationen außerhalb des Landes
    Ihres Wohnsitzes übermittelt, verarbeitet und gespeichert werden, wo andere Datenschutzstandards gelten können.

## Abschnitt: Sicherheit

section-security = Wie wir Ihre personenbezogenen Informationen sichern
security-measures =
    Wir ergreifen angemessene und geeignete Maßnahmen, um die uns anvertrauten personenbezogenen Informationen zu
    schützen und sie im Einklang mit dieser Erklärung sicher zu behandeln. Die Gesellschaft wendet physische, technische
    und organisatorische Schutzmaßnahmen an, die Ihre personenbezogenen Informationen gegen Vernichtung, Verlust und
    Veränderung, ob unbeabsichtigt oder unrechtmäßig, sowie gegen unbefugte Offenlegung und unbefugten Zugriff schützen
    sollen. Gegebenenfalls verpflichten wir auch unsere Lieferanten vertraglich, sie in gleicher Weise zu schützen.
security-access =
    Wir unterhalten verschiedene physische, elektronische und verfahrensmäßige Schutzvorkehrungen. Zum Beispiel setzen wir anerkannte
    Werkzeuge und Verfahren ein, um unsere Systeme vor unbefugtem Zugriff zu schützen, und wir beschränken den Zugang zu personenbezogenen
    Informationen über Sie auf diejenigen Beschäftigten, die sie kennen müssen, um Ihnen Produkte oder Dienste bereitzustellen. Bitte
    beachten Sie, dass { $brand } keinen Einfluss auf die Sicherheit anderer Internetseiten hat, die Sie besuchen, mit denen Sie in Kontakt
    treten oder bei denen Sie kaufen.
security-yours =
    Was Sie selbst tun, um Ihren Benutzernamen, Ihr Passwort und Ihren Computer vor unbefugtem Zugriff zu schützen, trägt wesentlich zur
    Sicherheit personenbezogener Informationen bei. Bitte melden Sie sich außerdem ab, wenn Sie die Nutzung eines gemeinsam genutzten
    Computers beendet haben, und melden Sie sich stets von jeder Internetseite ab, auf der Sie die Informationen Ihres persönlichen Kontos
    eingesehen haben.

## Abschnitt: Speicherung

section-retention = Wie lange wir personenbezogene Informationen speichern und wie wir sie beseitigen
retention-period =
    Wir speichern Ihre personenbezogenen Informationen so lange, wie es erforderlich ist, um die Zwecke zu erfüllen, zu denen sie erhoben
    wurden; Einzelheiten enthält der Abschnitt „[{ section-information-collected }](#information-collected)“. Wir speichern und verwenden sie,
    soweit es erforderlich ist, um unseren geschäftlichen Anforderungen und rechtlichen Pflichten nachzukommen, um Streitigkeiten
    beizulegen, um unsere Vermögenswerte zu schützen und um unsere Rechte und Verträge durchzusetzen.
retention-disposal =
    Wir speichern personenbezogene Informationen nicht länger in einer Form, die eine Identifizierung ermöglicht, sobald
    die Zwecke, zu denen sie erhoben wurden, erreicht sind und keine rechtliche oder geschäftliche Notwendigkeit
    besteht, sie in dieser Form zu speichern. Sie werden dann vernichtet, gelöscht, anonymisiert oder auf andere Weise
    aus unseren Systemen entfernt.
