help = Hier finden Sie <a href="https://help.example.com/stop">Hilfe</a>.
bare = Rufen Sie zum Beginnen die Seite der Aktivierung auf.
mirror = Laden Sie es von <a href="https://spiegel.example.de/stable-paket">unserem Server</a> herunter.
alike = Melden Sie sich jetzt unter https://www.exаmple.com/login an.
contribute = https://mitmachen.example.net/
terms = https://www.example.org/terms
