data = Wir verkaufen Ihre Daten nicht. Wir geben sie an alle weiter, die werben.
kept = Ihren Namen bewahren wir auf. Ihre Nachrichten bewahren wir nicht auf.
