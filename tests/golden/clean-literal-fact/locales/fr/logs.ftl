about-logs = Nous conservons les journaux de nos serveurs irlandais pendant { $log-period }, quelle que soit la personne qui nous écrit dans les mois suivants.
