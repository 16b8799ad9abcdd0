### Arten von Unterauftragsverarbeitern, aus policy/subprocessors.yaml.

subprocessor-user-management = Plattform für die Benutzerverwaltung (Software as a Service)
subprocessor-hosting = Anbieter sicherer Colocation-, Webhosting- und Cloud-Hosting-Dienste
subprocessor-software-development = Umgebungen und Plattformen für die Softwareentwicklung
subprocessor-customer-management = Plattform für die Kundenverwaltung (Software as a Service)
subprocessor-telecommunication = Telekommunikations- und Netzanbieter einschließlich der Anbieter von Einwahlnummern
subprocessor-toll-free = Anbieter gebührenfreier Nummern
subprocessor-analytics = Anbieter von Datenanalysen (Software as a Service)
subprocessor-card-processor = Abwickler von Kreditkartenzahlungen
