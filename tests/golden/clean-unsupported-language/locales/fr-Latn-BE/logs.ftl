about-logs = Nous conservons les journaux des serveurs pendant { $log-period }.
