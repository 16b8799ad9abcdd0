about-logs = Nous conservons les journaux du serveur pendant { $log-period }.
section-your-rights = Vos droits
section-logs = Journaux
