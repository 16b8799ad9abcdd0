about-logs = Nous conservons les journaux du serveur pendant { $log-period }, { 12000 } lignes au plus.
