about-logs = Nous conservons les journaux du serveur (plus de $us, ou 5 $) pendant { $log-period }.
