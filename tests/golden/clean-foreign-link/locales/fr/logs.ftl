about-logs = Nous conservons les journaux du serveur pendant { $log-period }. Voir [les règles](https://rules.example.org/fr/logs), ou [nous](tel:+15550100) appeler.
