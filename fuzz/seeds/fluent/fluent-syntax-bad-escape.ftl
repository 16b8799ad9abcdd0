about-logs = Nous { "\u00é" } conservons les journaux pendant { $log-period }.
