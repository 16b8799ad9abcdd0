about-logs = Voir [les journaux](http://example.com/) pendant { $log-period }.
