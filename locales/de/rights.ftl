### Rechte und die Wege, sie auszuüben, aus policy/rights.yaml, und die Texte dazu.

# Die Beschriftung des Links am Fuß der Startseite.
-do-not-sell = Meine personenbezogenen Informationen nicht verkaufen

## Rechte

right-access = Auskunft
    .meaning = Sie können erfahren, welche personenbezogenen Informationen wir über Sie gespeichert haben, und Einzelheiten dazu erhalten.
right-correction = Berichtigung
    .meaning = Sie können unrichtige oder veraltete personenbezogene Informationen berichtigen lassen.
right-deletion = Löschung
    .meaning = Sie können einzelne oder alle personenbezogenen Informationen, die wir über Sie gespeichert haben, von uns löschen lassen.
right-objection = Widerspruch und Ablehnung
    .meaning = Sie können einer Verwendung Ihrer personenbezogenen Informationen nach Maßgabe des für Sie geltenden Rechts widersprechen oder sie ablehnen.
right-opt-out-of-sale = Ablehnung des Verkaufs
    .meaning = Sie können den Verkauf Ihrer personenbezogenen Informationen ablehnen.
right-no-discrimination = Gleichbehandlung
    .meaning = Sie werden nicht schlechter behandelt, weil Sie ein Datenschutzrecht ausüben.

## Wege, ein Recht auszuüben

channel-account = In den Einstellungen Ihres Kontos
channel-request-form = Mit unserem Formular für Datenschutzanfragen, gesendet an { $email }
channel-email = Per E-Mail an { $email }
channel-post = Per Post an { $post }
channel-message-link = Über den Link in der Nachricht, die Sie erhalten haben
channel-opt-out-link = Über den Link „{ -do-not-sell }“ am Fuß unserer Startseite

## Abschnitt: Ihre Rechte

section-rights = Auskunft über Ihre personenbezogenen Informationen, deren Richtigkeit und Ihre Rechte
rights-accuracy =
    Sie können prüfen, ob die Informationen in Ihrem Konto richtig sind, oder von uns deren Löschung verlangen. Bitte
    helfen Sie uns, Ihre personenbezogenen Informationen richtig und aktuell zu halten: Auf unseren Websites können Sie
    die Informationen in Ihrem Konto jederzeit einsehen und ändern. Sie haben außerdem ein Recht auf Auskunft über die
    Informationen, die wir über Sie gespeichert haben. Die Tabelle zeigt, was Sie verlangen können und wie.
rights-fee =
    Gegebenenfalls kann für einen Antrag auf Auskunft ein Entgelt erhoben werden, um die Kosten zu decken, die uns
    dadurch entstehen, dass wir Ihnen Einzelheiten zu den über Sie gespeicherten Informationen mitteilen.
rights-deletion =
    Wenn Sie, aus welchem Grund auch immer, möchten, dass wir einzelne oder alle personenbezogenen Informationen löschen, die wir über
    Sie gespeichert haben, schreiben Sie bitte an { $privacy-email } oder { $support-email }; wir helfen Ihnen gern. Bitte beachten Sie,
    dass die Streichung aus allen Verteilerlisten einschließlich derjenigen für Mitteilungen zum Dienst und zu Konferenzen es
    erforderlich machen kann, Ihre PIN aus unseren operativen Systemen zu entfernen, und dass Sie unsere Dienste dann nicht mehr nutzen
    können. Sie können Ihr { $brand }-Konto mit den dazugehörigen personenbezogenen Informationen jederzeit in der Anwendung löschen.
rights-controller =
    Soweit die Gesellschaft Verantwortlicher ist, können Sie Ihr Auskunftsrecht ausüben und nach dem geltenden Datenschutzrecht
    Berichtigungen verlangen oder Verwendungen ablehnen, und zwar unmittelbar gegenüber der Gesellschaft: wie in der Dokumentation der
    Lösung beschrieben oder indem Sie ein Formular für Datenschutzanfragen an { $privacy-email } senden.
rights-processor =
    Soweit die Gesellschaft Auftragsverarbeiter ist und Sie Ihr Auskunftsrecht ausüben, Berichtigungen verlangen oder Verwendungen
    ablehnen möchten, verweist die Gesellschaft Sie nach dem geltenden Datenschutzrecht an den Verantwortlichen.
rights-response =
    Wenn Sie weitere Hilfe benötigen, um Auskunft über Ihre personenbezogenen Informationen zu erhalten oder sie berichtigen oder löschen
    zu lassen, wenden Sie sich bitte unmittelbar an uns. Die Frist, in der wir Ihre Anfrage beantworten, beträgt
    { $privacy-response-time }. Können wir Ihrer Anfrage nicht entsprechen oder benötigen wir mehr Zeit, erläutern wir Ihnen die Gründe.

## Abschnitt: Kommunikationseinstellungen

section-communication-preferences = Ihre Kommunikationseinstellungen
preferences-intro =
    Sie können wählen, welche Informationen über unser Geschäft, unsere Programme, Websites und Lösungen Sie erhalten. Diese
    Einstellungen können Sie jederzeit verwalten:
preferences-unsubscribe =
    indem Sie den Anweisungen zur Abmeldung in einer unserer Werbe-E-Mails folgen;
preferences-account =
    indem Sie die Einstellungen Ihres { $brand }-Kontos ändern;
preferences-request =
    indem Sie ein Formular für Datenschutzanfragen ausfüllen und absenden oder uns an folgende Anschrift schreiben: { $privacy-post }.
    Bitte geben Sie Ihren Namen, Ihre E-Mail-Adresse, die erhaltene Mitteilung, die Art ihrer Übermittlung (zum Beispiel Post, E-Mail,
    Telefon oder Textnachricht) und alles Weitere an, woraus hervorgeht, welches Material Sie nicht mehr erhalten möchten.
preferences-service-notices =
    Diese Auswahl gilt nicht für Servicemitteilungen und andere erforderliche Mitteilungen, die Bestandteil der Websites und Lösungen
    sind. Sie können diese von Zeit zu Zeit erhalten, es sei denn, Sie kündigen den Dienst oder beenden dessen Nutzung nach Maßgabe
    seiner Geschäftsbedingungen.
preferences-security-notices =
    Indem Sie unsere Websites oder Lösungen nutzen oder auf andere Weise mit uns in Verbindung treten oder uns
    personenbezogene Informationen zur Verfügung stellen, erklären Sie sich damit einverstanden, dass wir Ihnen zu
    Fragen der Sicherheit, des Datenschutzes und der Verwaltung schreiben dürfen, die Ihre Nutzung betreffen. Erfahren
    wir zum Beispiel von einer Verletzung eines Sicherheitssystems, können wir versuchen, Sie durch einen Hinweis auf
    unseren Websites, per E-Mail oder auf andere Weise zu unterrichten.
