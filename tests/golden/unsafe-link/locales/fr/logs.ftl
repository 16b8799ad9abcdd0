about-logs = Voir [les journaux](javascript:alert(1)) pendant { $log-period }.
