about-logs = Nous conservons les journaux du serveur pendant { $log-period }, ou plus longtemps.
section-your-rights = Vos droits
section-logs = Journaux
