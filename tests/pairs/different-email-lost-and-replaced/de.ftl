press = Journalisten schreiben an presse@example.org.
data = Wegen Ihrer Daten schreiben Sie an <a href="mailto:privacy@exarnple.org">unser Datenschutzteam</a>.
shop = Bestellungen: orders@example.org, Rücksendungen: siehe unten.
alike = Schreiben Sie an рrivacy@example.org.
hidden = Schreiben Sie noch einmal an priv‌acy@example.org.
plain = Fragen Sie uns alles: hilfe@example.org oder hilfe@beispiel.example.
