about-logs = { $log-period } : nous conservons les journaux pendant { $log-period }.
