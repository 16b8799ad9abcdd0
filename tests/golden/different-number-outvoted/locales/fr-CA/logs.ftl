about-logs = Nous conservons les journaux pendant { $log-period } et répondons au titre de l’article 54 ([ici](#contact)).
