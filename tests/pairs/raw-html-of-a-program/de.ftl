terms = Lesen Sie zuerst <policyLink>unsere Richtlinie</policyLink>.
notice = Wir speichern <adresse>Ihre Adresse</adresse>.
consent = Ihre Entscheidung wird <iframe src="https://example.com/"></iframe> ein Jahr lang gespeichert.
