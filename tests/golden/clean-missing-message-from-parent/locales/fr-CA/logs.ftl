about-logs = Nous gardons les journaux pendant { $log-period }.
