### Die Datenschutzerklärung: Cookies, Kinder, Übermittlungen aus Europa, Werbung, Kalifornien, Änderungen, Kontakt.

## Abschnitt: Cookies

section-cookies = Unsere Verwendung von Cookies
cookies-what =
    Wie viele Internetseiten und webbasierte Lösungen verwendet { $brand } Werkzeuge, die Daten automatisch erheben,
    etwa Cookies, eingebettete Weblinks und Web-Beacons. Sie erheben bestimmte Standardinformationen, die Ihr Browser
    uns sendet, zum Beispiel Ihre IP-Adresse (Internet-Protocol-Adresse). Cookies sind kleine Textdateien, die eine
    Internetseite bei Ihrem Besuch auf Ihrer Festplatte ablegt. Sie identifizieren Ihren Computer und zeichnen Ihre
    Einstellungen und andere Daten über Ihren Besuch auf, sodass die Internetseite bei Ihrer Rückkehr weiß, wer Sie
    sind, und Ihren Besuch personalisieren kann. Ein Cookie macht es zum Beispiel möglich, dass Sie sich nur einmal
    anmelden müssen.
cookies-why =
    Im Allgemeinen verwenden wir Cookies, um die Websites zu personalisieren und Empfehlungen auf der Grundlage Ihrer
    früheren Auswahl zu geben, um das Angebot jeder Website und Ihr Surferlebnis zu verbessern und um die von Ihnen
    angeforderten Transaktionen auszuführen. Diese Werkzeuge tragen dazu bei, Ihren Besuch unserer Websites und Lösungen
    einfacher, effizienter und persönlicher zu machen. Wir verwenden die Informationen auch, um unsere Websites und
    Lösungen zu verbessern und besseren Service und größeren Nutzen zu bieten.
cookies-third-parties =
    Werbetreibende, die auf unseren Websites Anzeigen schalten, können auch eigene Cookies verwenden. Solche externen
    Cookies unterliegen den Datenschutzerklärungen derjenigen, die die Anzeigen schalten, und fallen nicht unter diese
    Erklärung. Wir können auch auf andere Internetseiten und Dienste Dritter verlinken, die außerhalb der Kontrolle der
    Gesellschaft liegen und nicht unter diese Erklärung fallen. Wir empfehlen Ihnen, die Datenschutzhinweise der
    Internetseiten zu lesen, die Sie besuchen.
cookies-future =
    Da die Technik fortschreitet und Cookies mehr Funktionen bieten, rechnen wir damit, sie in verschiedenen Angeboten
    auf verschiedene Weise zu verwenden. Wenn wir das tun, wird diese Erklärung aktualisiert, um Sie näher darüber zu
    unterrichten.

## Abschnitt: Kinder

section-children = Schutz der Privatsphäre von Kindern im Internet
children-text =
    { $brand } erhebt wissentlich weder unmittelbar noch passiv Informationen von Kindern unter { $adult-age } Jahren.
    Wenn wir Angebote und Produkte schaffen, für die es angebracht ist, Informationen von Kindern unter { $adult-age }
    Jahren zu erheben, werden wir diese Änderung in dieser Erklärung bekannt geben und einen Elternteil um Bestätigung
    der Einwilligung bitten, bevor solche Informationen erhoben, verwendet oder offengelegt werden. Bitte beachten Sie
    jedoch, dass Webbrowser und Konferenzdienste, die für die Nutzung in der Familie eingerichtet sind, von
    Minderjährigen ohne Wissen von { $brand } genutzt werden können. In diesem Fall erscheinen alle aus der Nutzung
    erhobenen Informationen als personenbezogene Informationen des tatsächlichen erwachsenen Abonnenten und werden nach
    dieser Erklärung als solche behandelt.

## Abschnitt: Privacy Shield

section-privacy-shield = Das Rahmenwerk { $privacy-shield }
privacy-shield-status =
    Der Gerichtshof der Europäischen Union hat das Rahmenwerk { $privacy-shield } am { $privacy-shield-invalidated } für
    ungültig erklärt (Rechtssache { $privacy-shield-decision }). Es ist keine gültige Grundlage für die Übermittlung
    personenbezogener Daten aus Europa mehr. Dieser Abschnitt beschreibt die Verpflichtungen, die die Gesellschaft in
    dessen Rahmen eingegangen ist; für Übermittlungen stützt sich die Gesellschaft nicht darauf.
privacy-shield-certification =
    { $brand } hat gegenüber dem { $commerce-department } zertifiziert, dass { $brand } die Grundsätze des Rahmenwerks
    { $privacy-shield } für die Erhebung, Verwendung und Speicherung personenbezogener Informationen, die aus der
    Europäischen Union übermittelt werden, einhält. Widersprechen die Bestimmungen dieser Erklärung diesen Grundsätzen,
    gehen die Grundsätze vor. Mehr über das Programm und unsere Zertifizierung finden Sie
    auf [der Internetseite des Programms]({ $privacy-shield-url }).
privacy-shield-liability =
    { $brand } haftet für die Verarbeitung personenbezogener Daten, die { $brand } nach dem Rahmenwerk erhält und
    anschließend an einen Dritten übermittelt, der als Beauftragter im Namen von { $brand } handelt. { $brand } hält die
    Grundsätze bei allen Weiterübermittlungen personenbezogener Daten aus der EU ein, einschließlich der Bestimmungen
    über die Haftung bei Weiterübermittlungen. Für personenbezogene Daten, die nach dem Rahmenwerk erhalten oder
    übermittelt werden, unterliegt { $brand } den regulatorischen Durchsetzungsbefugnissen der { $ftc } und der
    { $fcc }. In bestimmten Situationen kann { $brand } verpflichtet sein, personenbezogene Daten auf rechtmäßige
    Ersuchen von Behörden hin offenzulegen, auch um Anforderungen der nationalen Sicherheit oder der Strafverfolgung zu
    genügen.
privacy-shield-complaints =
    { $brand } verpflichtet sich, Beschwerden über unsere Erhebung oder Verwendung Ihrer personenbezogenen Informationen
    zu klären. Personen in der EU mit Fragen oder Beschwerden zu unserer Richtlinie zum Rahmenwerk { $privacy-shield }
    sollten sich zunächst an unseren Ansprechpartner für den Datenschutz (Privacy Officer) wenden:
privacy-shield-panel =
    { $brand } hat sich ferner verpflichtet, bei ungeklärten Beschwerden über aus der EU übermittelte Daten mit dem von
    den Datenschutzbehörden der EU (DPAs) eingerichteten Gremium zusammenzuarbeiten. Haben wir ein Anliegen zum
    Datenschutz oder zur Verwendung von Daten nicht zu Ihrer Zufriedenheit geklärt, wenden Sie sich bitte kostenlos an
    diese Streitbeilegungsstelle, wie auf [der Internetseite des Programms]({ $privacy-shield-url }) beschrieben. Unter
    bestimmten Voraussetzungen, die die Seite des Programms
    zur [Einreichung einer Beschwerde]({ $link-privacy-shield-complaint }) ausführlich darlegt, können Sie ein
    verbindliches Schiedsverfahren in Anspruch nehmen, sobald andere Verfahren der Streitbeilegung ausgeschöpft sind.
privacy-shield-access =
    Im Einklang mit den Grundsätzen trägt diese Erklärung dem Recht von Personen Rechnung, Auskunft über die personenbezogenen Informationen
    zu erhalten, die wir über sie gespeichert haben, und sie berichtigen, ändern oder löschen zu lassen, soweit sie unrichtig sind oder unter
    Verstoß gegen die Grundsätze verarbeitet wurden, es sei denn, der Aufwand oder die Kosten der Auskunft stünden außer Verhältnis zu den
    Risiken für die Privatsphäre der Person im betreffenden Fall oder die Rechte anderer Personen würden verletzt. Einzelheiten enthält der
    Abschnitt „[{ section-rights }](#rights)“.
privacy-shield-commitment =
    Obwohl das Rahmenwerk als Übermittlungsmechanismus für ungültig erklärt wurde, setzt sich die Gesellschaft weiterhin
    dafür ein, alle personenbezogenen Informationen, die sie aus den folgenden Gebieten erhalten hat
    ({ $privacy-shield-regions }), nach den anwendbaren Grundsätzen zu schützen und sicherzustellen, dass
    personenbezogene Informationen, die von Personen in der EU erhoben wurden, diesen im Rahmen ihrer individuellen
    Rechte zugänglich sind, soweit die Gesellschaft der Verantwortliche ist. Der Abschnitt
    „[{ section-information-collected }](#information-collected)“ nennt Beispiele für die personenbezogenen
    Informationen, die die Gesellschaft verarbeitet, wenn Sie unsere Websites und Lösungen nutzen und mit uns in Kontakt
    treten.

## Abschnitt: Bannerwerbung

section-banner-advertising = Unsere Bannerwerbung auf anderen Internetseiten
banner-advertising-text =
    { $brand } kann externe Werbeunternehmen einsetzen, um auf anderen Internetseiten Anzeigen für unsere Produkte und
    Dienste zu schalten. Diese Unternehmen können andere Technologien wie Web-Beacons oder Tags verwenden, um die
    Wirksamkeit unserer Anzeigen zu messen. Dazu und um ausgewählte Werbeinhalte anzubieten, können sie anonyme
    Informationen über Ihre Besuche auf unserer und auf anderen Internetseiten verwenden. In allen Fällen verwenden sie
    jedoch eine anonyme Nummer, um Sie zu identifizieren, und verwenden **nicht** Ihren Namen, Ihre Anschrift, Ihre
    Telefonnummer, Ihre E-Mail-Adresse oder sonst etwas, das Sie persönlich identifiziert. Die Verwendung dieser Cookies
    unterliegt der Datenschutzerklärung des Dritten, nicht derjenigen von { $brand }.

## Abschnitt: Kalifornien

section-california = Ihre Datenschutzrechte in Kalifornien
section-ccpa = { $ccpa } ({ $ccpa-short }) und { $cpra } ({ $cpra-short })
ccpa-categories =
    Zu geschäftlichen Zwecken kann die Gesellschaft in den letzten { AMOUNT($disclosure-lookback, unit: "month") } Monaten personenbezogene
    Informationen über Sie erhoben, verwendet und weitergegeben haben, wie diese Erklärung es beschreibt. Jede Kategorie von Daten, die die
    Gesellschaft verwenden oder an Dritte weitergeben kann, ist in dieser Erklärung nach Kategorien beschrieben.
ccpa-rights = Verbraucher in Kalifornien haben das Recht:
ccpa-right-request = Auskunft über ihre personenbezogenen Informationen, deren Berichtigung oder deren Löschung zu verlangen;
ccpa-right-opt-out = den Verkauf ihrer personenbezogenen Informationen abzulehnen; und
ccpa-right-equal-treatment = nicht benachteiligt zu werden, weil sie eines ihrer Datenschutzrechte in Kalifornien ausüben.
ccpa-requests =
    Jede Person hat das Recht, Auskunft über die Informationen, die die Gesellschaft über sie gespeichert hat, oder
    deren Löschung zu verlangen, entweder online über das Formular der Gesellschaft für Datenschutzanfragen oder per
    Post an: { $privacy-post }. Personen mit Wohnsitz in Kalifornien können eine Anfrage auch an { $privacy-email }
    senden. Die Gesellschaft benachteiligt keine Personen, die ihre Datenschutzrechte ausüben.
ccpa-sale =
    Die Gesellschaft verkauft Ihre personenbezogenen Informationen nicht im herkömmlichen Sinne von „verkaufen“. Das
    heißt, wir überlassen Dritten Ihren Namen, Ihre Telefonnummer, Ihre Anschrift, Ihre E-Mail-Adresse oder andere
    Informationen, die Sie persönlich identifizieren, nicht im Austausch gegen Geld. Nach kalifornischem Recht kann
    jedoch die Weitergabe von Informationen zu Werbezwecken als „Verkauf“ von „personenbezogenen Informationen“ gelten.
    Wenn Sie in den letzten { AMOUNT($disclosure-lookback, unit: "month") } Monaten unsere digitalen Angebote besucht
    und Anzeigen gesehen haben, können nach kalifornischem Recht personenbezogene Informationen über Sie an unsere
    Werbepartner zu deren eigener Verwendung „verkauft“ worden sein. Personen mit Wohnsitz in Kalifornien haben das
    Recht, den „Verkauf“ personenbezogener Informationen abzulehnen, und wir haben es jedem leicht gemacht, diejenigen
    Übermittlungen von Informationen aus unserer Internetseite oder mobilen Anwendung zu beenden, die als ein solcher
    „Verkauf“ gelten könnten.

section-opt-out-of-sale = Wie Sie den Verkauf Ihrer Informationen ablehnen
opt-out-websites =
    Klicken Sie für unsere Websites auf den Link „{ -do-not-sell }“ am Fuß [unserer Startseite]({ $brand-url }). Sie
    können dann Ihre Cookie-Einstellungen für die Internetseite verwalten. Dadurch wird in Ihrem Browser ein
    Opt-out-Cookie abgelegt, das verhindert, dass personenbezogene Informationen von dieser Internetseite Werbepartnern
    zu deren eigener, von der Gesellschaft unabhängiger Verwendung zugänglich gemacht werden.
opt-out-cookie =
    Das Opt-out-Cookie gilt nur für den Browser und nur für das Gerät, die Sie bei Ihrer Auswahl verwendet haben. Wenn
    Sie die Websites mit anderen Browsern oder Geräten nutzen, müssen Sie die Auswahl auch dort jeweils treffen. Teile
    des Dienstes der Internetseite funktionieren dann möglicherweise nicht wie vorgesehen. Bitte beachten Sie, dass beim
    Löschen oder Entfernen von Cookies auch unser Opt-out-Cookie gelöscht wird und Sie den Verkauf dann erneut ablehnen
    müssen.
opt-out-apps =
    Unsere mobilen Anwendungen zeigen derzeit keine Anzeigen Dritter, sodass es dort nichts abzulehnen gibt.
opt-out-why = Wir haben diesen Weg gewählt, statt nach Ihrem Namen und Ihren Kontaktdaten zu fragen, weil:
opt-out-why-minimal =
    wir nicht nach Informationen fragen, die Sie persönlich identifizieren, da wir sie nicht benötigen, um Ihre Ablehnung zu beachten. Eine
    allgemeine Regel des Datenschutzes lautet, solche Informationen nicht zu erheben, wo sie nicht gebraucht werden, und aus diesem Grund
    haben wir dieses Verfahren eingerichtet;
opt-out-why-device =
    wir möglicherweise nicht wissen, dass Informationen, die wir an Werbepartner weitergeben, Sie betreffen. Zum Beispiel können wir eine
    Kennung oder IP-Adresse eines Geräts erfassen und weitergeben, mit dem Sie unsere Internetseite besuchen, ohne diese Information mit
    Ihnen verknüpft zu haben. Dieses Verfahren wird der Absicht Ihrer Ablehnung besser gerecht, als nur Ihren Namen und Ihre Anschrift
    aufzunehmen.

section-shine-the-light = Kalifornisches Gesetz „{ $shine-the-light }“
shine-the-light-law =
    Nach { $shine-the-light-citation } haben Personen mit Wohnsitz in Kalifornien das Recht, von Unternehmen, die in
    Kalifornien geschäftlich tätig sind, eine Liste aller Dritten zu verlangen, gegenüber denen das Unternehmen im
    vorangegangenen Jahr personenbezogene Informationen zu Zwecken des Direktmarketings offengelegt hat. Alternativ
    sieht das Gesetz vor, dass ein Unternehmen, dessen Datenschutzerklärung die Wahl bietet, der Verwendung
    personenbezogener Informationen durch Dritte (etwa Werbetreibende) zu Marketingzwecken zuzustimmen oder sie
    abzulehnen, Sie stattdessen darüber unterrichten kann, wie Sie diese Wahl ausüben.
shine-the-light-choice =
    Die Gesellschaft hat eine umfassende Datenschutzerklärung und unterrichtet Sie darüber, wie Sie der Verwendung Ihrer
    personenbezogenen Informationen durch Dritte zum Direktmarketing zustimmen oder sie ablehnen können. Sie ist daher
    nicht verpflichtet, eine Liste der Dritten zu führen oder offenzulegen, die im vorangegangenen Jahr Ihre
    personenbezogenen Informationen zu Marketingzwecken erhalten haben.

## Abschnitt: Änderungen

section-changes = Änderungen dieser Erklärung
changes-when =
    Wir können diese Erklärung von Zeit zu Zeit aktualisieren. { $brand } wird sie zum Beispiel überarbeiten oder
    aktualisieren, wenn sich unsere Vorgehensweise ändert, wenn wir bestehende Dienste ändern oder neue hinzufügen oder
    wenn wir bessere Wege finden, Sie über Produkte zu unterrichten, die Sie unserer Ansicht nach interessieren können.
    Bitte besuchen Sie diese Seite häufig, um die neuesten Informationen und das Datum des Inkrafttretens von Änderungen
    zu erfahren.
changes-how =
    Wenn wir diese Erklärung ändern, veröffentlichen wir die überarbeitete Fassung hier mit ihrem Überarbeitungsdatum.
    Bei wesentlichen Änderungen können wir Sie auch auf andere Weise unterrichten, zum Beispiel durch einen Hinweis auf
    unseren Websites oder eine Nachricht an Sie. Indem Sie unsere Websites nach dem Inkrafttreten solcher
    Überarbeitungen weiter nutzen, nehmen Sie die Überarbeitungen an, stimmen ihnen zu und erklären sich bereit, sie
    einzuhalten.
changes-dates = Diese Erklärung wurde zuletzt am { $updated } überarbeitet und gilt seit dem { $effective }.

## Abschnitt: Kontakt

section-contact = So erreichen Sie uns
contact-intro =
    { $brand } steht zu den hier dargelegten Richtlinien. Wenn Sie Fragen, Anmerkungen oder Bedenken zu dieser Erklärung
    haben, schreiben Sie uns bitte.
contact-support = Fragen und Support
contact-privacy = Datenschutz
contact-privacy-officer = Ansprechpartner für den Datenschutz (Privacy Officer)
contact-unsubscribe =
    Um künftige Korrespondenz von uns abzubestellen, schreiben Sie bitte an { $privacy-email } oder { $support-email }.
