about-logs = Nous ne conservons jamais les journaux du serveur plus de { $log-period }.
