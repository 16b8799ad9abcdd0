-journaux = journaux du serveur
about-logs = Nous conservons les { -journaux } pendant { $log-period }.
