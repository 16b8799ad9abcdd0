about-logs = Nous conservons { $log-period. les journaux du serveur.
