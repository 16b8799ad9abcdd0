about-logs = Nous conservons les journaux du serveur pendant { $log-period } (« tant que nous le devons ».)
