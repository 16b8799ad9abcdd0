about-logs = Nous conservons les les journaux du serveur pendant { $log-period }.
