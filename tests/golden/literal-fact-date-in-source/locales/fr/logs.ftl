about-logs = Depuis le { $effective }, nous conservons les journaux du serveur pendant { $log-period }.
