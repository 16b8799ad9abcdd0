-serveur = { -machine }
-machine = serveur
about-logs = Nous conservons les journaux du { -serveur } pendant { $log-period }.
