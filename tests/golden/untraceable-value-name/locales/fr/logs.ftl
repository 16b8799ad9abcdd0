about-logs = Nous conservons les journaux du serveur pendant { $log-period }.
region-NL = Pays-Bas, pendant 25 ans
region-DE = Allemagne
