about-logs = Nous { "\u202E" }conservons les journaux pendant { $log-period }.
