about-logs = Voir [Acme]({ $brand }) pendant { $log-period }.
