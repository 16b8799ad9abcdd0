about-logs = Nous conservons les journaux du serveur pendant { $log-period } et annonçons les changements { $notice-period } à l’avance.
