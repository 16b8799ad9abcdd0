about-logs = Nous conservons les journaux pendant { $log-period } et répondons sous 45 jours ([ici](#contact)).
