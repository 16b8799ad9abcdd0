about-logs = Nous conservons les journaux du serveur : pendant { $log-period }, à 10:30 ; est-ce long ?
