about-logs = Nous conservons les journaux pendant { $log-period } et répondons sous quarante-cinq jours.
