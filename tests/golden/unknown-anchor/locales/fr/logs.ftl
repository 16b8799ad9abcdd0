about-logs = Voir [les journaux](#dta) pendant { $log-period }.
