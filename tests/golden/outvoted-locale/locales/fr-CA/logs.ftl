about-logs = Nous conservons les journaux pendant { $log-period } et répondons sous 54 jours ([ici](#contact)).
