server-logs = journaux du serveur
about-logs = Nous conservons les { server-logs } pendant { $log-period }.
