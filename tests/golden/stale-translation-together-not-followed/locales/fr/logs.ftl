about-logs = Nous conservons les journaux du serveur pendant { $log-period }, 40 jours au moins, chez nous.
