about-logs = Nous conservons les journaux du serveur pendant { $log-period } et les sauvegardes pendant 54 jours.
