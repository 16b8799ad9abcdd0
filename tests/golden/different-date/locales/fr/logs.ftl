about-logs = Jusqu’au 10 mars 2019, nous conservions les journaux du serveur pendant plus de { $log-period }.
