about-logs = Nous conservons les journaux du serveur pendant { $log-period }, et nous conservons les sauvegardes des journaux du serveur pendant { $log-period }.
