about-logs = Nous conservons les journaux du serveur pendant { $log-period }. Nous conservons les journaux du serveur pendant { $log-period }. Personne d’autre ne peut les lire.
