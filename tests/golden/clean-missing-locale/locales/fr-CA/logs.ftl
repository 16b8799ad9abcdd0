about-logs = Nous conservons les journaux de serveur pendant { $log-period }.
