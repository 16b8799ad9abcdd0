about-logs = Nous conservons les jоurnaux du serveur pendant { $log-period }.
